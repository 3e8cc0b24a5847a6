title: Night Audit
person: 2
style: second person, present tense, the name of the one who lives it held back until others say it; a night clerk in a harbour hotel and a guest who should not be there; straight quotes, a thought or two
cast: Ottilie Brandreth | Ottilie, Tilly, Miss Brandreth | she | protagonist
cast: Lucan Faye | Lucan, Mr. Faye, the man in the wet coat, the guest | he
cast: Gunnar | the porter | he
cast: Mrs. Osei-Lund | the manager | she
cast: Sergeant Quennell | Quennell | she
place: the lobby | lobby
place: the office | office
place: the quay | quay
relation: Ottilie & Lucan | family | start=strangers end=father and daughter
relation: Ottilie & Gunnar | friends
relation: Ottilie & Mrs. Osei-Lund | work
quiet: Esbjerg, Bible, November
=====
⟦s place=lobby; with=Ottilie,Gunnar,Lucan; time=ten past two at night⟧
Nobody checks in at ten past two. That is why ⟦m Ottilie⟧you⟦/m⟧ like the hour. ⟦m Ottilie⟧You⟦/m⟧ do ⟦m Ottilie⟧your⟦/m⟧ sums, and the harbour does its own noises, and Gunnar sleeps in the luggage chair with ⟦m Gunnar⟧his⟦/m⟧ cap over ⟦m Gunnar⟧his⟦/m⟧ eyes.

Tonight the door goes round.

⟦m Lucan⟧The man in the wet coat⟦/m⟧ stands on the mat and drips. ⟦m Lucan⟧He⟦/m⟧ is sixty or so. ⟦m Lucan⟧He⟦/m⟧ has no bag, and ⟦m Lucan⟧he⟦/m⟧ is looking at ⟦m Ottilie⟧you⟦/m⟧ as if ⟦m Ottilie⟧you⟦/m⟧ had said something.

⟦q Ottilie>Lucan⟧"Good evening,"⟦/q⟧ ⟦m Ottilie⟧you⟦/m⟧ say. ⟦q Ottilie>Lucan⟧"Have you a reservation?"⟦/q⟧

⟦q Lucan>Ottilie⟧"No."⟦/q⟧

⟦q Ottilie>Lucan⟧"Then I'm afraid we're full."⟦/q⟧

⟦q Lucan>Ottilie⟧"You aren't full,"⟦/q⟧ says ⟦m Lucan⟧the man⟦/m⟧. ⟦q Lucan>Ottilie⟧"There are nineteen keys behind you."⟦/q⟧

⟦m Gunnar⟧The porter⟦/m⟧ pushes up ⟦m Gunnar⟧his⟦/m⟧ cap with one finger. ⟦m Gunnar⟧He⟦/m⟧ does not otherwise move. ⟦m Ottilie⟧You⟦/m⟧ have worked beside ⟦m Gunnar⟧him⟦/m⟧ for six winters, and ⟦m Ottilie⟧you⟦/m⟧ know when ⟦m Gunnar⟧he⟦/m⟧ is awake.

⟦m Ottilie⟧You⟦/m⟧ turn the register round. ⟦q Ottilie>Lucan⟧"Name?"⟦/q⟧

⟦q Lucan>Ottilie⟧"Faye. Lucan Faye."⟦/q⟧

⟦m Ottilie⟧You⟦/m⟧ write it down. It means nothing to ⟦m Ottilie⟧you⟦/m⟧. ⟦m Ottilie⟧Your⟦/m⟧ hand is quite steady, and ⟦m Ottilie⟧you⟦/m⟧ are rather ⟦f holder=Ottilie; valence=positive⟧proud⟦/f⟧ of that, because ⟦m Ottilie⟧your⟦/m⟧ mother told ⟦m Ottilie⟧you⟦/m⟧ years ago what to do about strangers who count the keys.

⟦q Ottilie>Lucan⟧"One night, Mr. Faye?"⟦/q⟧

⟦q Lucan>Ottilie⟧"I don't know. How long does it take?"⟦/q⟧

⟦q Ottilie>Lucan⟧"How long does what take?"⟦/q⟧

⟦m Lucan⟧He⟦/m⟧ doesn't answer. ⟦m Lucan⟧He⟦/m⟧ is reading the little brass plate on the desk, the one which says only ⟦q/other⟧"Night Audit"⟦/q⟧ because the manager would not pay for letters.

⟦q Gunnar>Lucan⟧"Breakfast's at seven,"⟦/q⟧ says Gunnar from the chair. ⟦q Gunnar>Lucan⟧"Kippers, if you like a kipper."⟦/q⟧

⟦q Lucan>Gunnar⟧"I used to,"⟦/q⟧ ⟦m Lucan⟧the guest⟦/m⟧ says.

⟦m Ottilie⟧You⟦/m⟧ give ⟦m Lucan⟧him⟦/m⟧ fourteen, which sticks. ⟦m Lucan⟧He⟦/m⟧ takes the key and goes up, one hand on the wall. ⟦m Ottilie⟧You⟦/m⟧ listen to ⟦m Lucan⟧him⟦/m⟧ all the way.

It isn't that ⟦m Ottilie⟧you⟦/m⟧ are ⟦f holder=Ottilie; valence=negative; status=denied⟧afraid⟦/f⟧. ⟦m Ottilie⟧You⟦/m⟧ have had drunks at this desk, and brides, and once a horse. But ⟦m Lucan⟧he⟦/m⟧ had waited, after ⟦m Ottilie⟧you⟦/m⟧ gave ⟦m Lucan⟧him⟦/m⟧ the key, as people wait who have one more thing to say; and then ⟦m Lucan⟧he⟦/m⟧ had only wished ⟦m Ottilie⟧you⟦/m⟧ a quiet night, in the accent that ⟦m Ottilie⟧your⟦/m⟧ mother never quite got rid of.

⟦q Gunnar>Ottilie⟧"Well,"⟦/q⟧ says ⟦m Gunnar⟧the porter⟦/m⟧. ⟦q Gunnar>Ottilie⟧"That's a policeman or a ghost."⟦/q⟧

⟦q Ottilie>Gunnar⟧"He hasn't any shoes to speak of. Policemen have shoes."⟦/q⟧

⟦q Gunnar>Ottilie⟧"Ghost, then."⟦/q⟧ ⟦m Gunnar⟧He⟦/m⟧ lets the cap fall. ⟦q Gunnar>Ottilie⟧"Put ⟦m Lucan⟧him⟦/m⟧ down for kippers, Tilly."⟦/q⟧

***

⟦s place=office; with=Ottilie,Mrs. Osei-Lund,Gunnar; time=a quarter to seven⟧
⟦q Mrs. Osei-Lund>Ottilie⟧"Who is in fourteen?"⟦/q⟧

⟦m Ottilie⟧You⟦/m⟧ have not slept. ⟦m Mrs. Osei-Lund⟧Mrs. Osei-Lund⟦/m⟧ has, and ⟦m Mrs. Osei-Lund⟧she⟦/m⟧ has ironed ⟦m Mrs. Osei-Lund⟧her⟦/m⟧ blouse, and ⟦m Mrs. Osei-Lund⟧she⟦/m⟧ is holding the register as if it had been sick.

⟦q Ottilie>Mrs. Osei-Lund⟧"A Mr. Faye. He came in off the late boat."⟦/q⟧

⟦q Mrs. Osei-Lund>Ottilie⟧"There was no late boat. It's November."⟦/q⟧

⟦q Ottilie>Mrs. Osei-Lund⟧"Then he walked,"⟦/q⟧ ⟦m Ottilie⟧you⟦/m⟧ say.

⟦q Mrs. Osei-Lund>Ottilie⟧"From Esbjerg?"⟦/q⟧ The manager sits down. ⟦m Mrs. Osei-Lund⟧She⟦/m⟧ does not, as a rule, sit down. ⟦q Mrs. Osei-Lund>Ottilie⟧"Did ⟦m Lucan⟧he⟦/m⟧ pay?"⟦/q⟧

⟦q Ottilie>Mrs. Osei-Lund⟧"He left a ring in the tray. I've put it in the safe."⟦/q⟧

⟦m Ottilie⟧You⟦/m⟧ are sure that ⟦b holder=Ottilie; status=false⟧he is a harmless old drunk⟦/b⟧. ⟦m Ottilie⟧You⟦/m⟧ have been telling ⟦m Ottilie⟧yourself⟦/m⟧ so since three o'clock.

⟦q Mrs. Osei-Lund>Ottilie⟧"Fetch it, please."⟦/q⟧

⟦m Ottilie⟧You⟦/m⟧ kneel at the safe. ⟦m Ottilie⟧You⟦/m⟧ have not looked at the ring until now; ⟦m Ottilie⟧you⟦/m⟧ have only held it in ⟦m Ottilie⟧your⟦/m⟧ fist. It is a plain thing, worn thin. Inside it somebody has cut two names and a year, and one of the names is ⟦m Ottilie⟧your⟦/m⟧ mother's.

⟦m Ottilie⟧You⟦/m⟧ stay where ⟦m Ottilie⟧you⟦/m⟧ are, on ⟦m Ottilie⟧your⟦/m⟧ knees on the office carpet. ⟦m Ottilie⟧You⟦/m⟧ feel ⟦f holder=Ottilie; valence=negative⟧cold right down to your feet⟦/f⟧.

⟦q Mrs. Osei-Lund>Ottilie⟧"Miss Brandreth?"⟦/q⟧ ⟦m Mrs. Osei-Lund⟧she⟦/m⟧ says, in quite another voice. ⟦q Mrs. Osei-Lund>Ottilie⟧"Ottilie, what is it?"⟦/q⟧

⟦q Ottilie>Mrs. Osei-Lund⟧"He's come to the wrong hotel,"⟦/q⟧ ⟦m Ottilie⟧you⟦/m⟧ tell ⟦m Mrs. Osei-Lund⟧her⟦/m⟧.

⟦q Gunnar>Ottilie+Mrs. Osei-Lund⟧"No, ⟦m Lucan⟧he⟦/m⟧ hasn't,"⟦/q⟧ Gunnar says in the doorway. ⟦m Gunnar⟧He⟦/m⟧ has ⟦m Gunnar⟧his⟦/m⟧ cap in ⟦m Gunnar⟧his⟦/m⟧ hands. ⟦q Gunnar>Ottilie⟧"⟦k by=Gunnar; to=Ottilie,Mrs. Osei-Lund⟧he's been standing across the road every night this week⟦/k⟧. I thought you ought to sleep first."⟦/q⟧

⟦q Ottilie>Gunnar⟧"You knew? You let me put him down for kippers?"⟦/q⟧

⟦m Ottilie⟧You⟦/m⟧ have never been ⟦f holder=Ottilie; toward=Gunnar; valence=negative⟧angry⟦/f⟧ with ⟦m Gunnar⟧him⟦/m⟧ before, and ⟦m Ottilie⟧you⟦/m⟧ don't know where one puts it.

⟦q Gunnar>Ottilie⟧"I'm ⟦f holder=Gunnar; valence=negative⟧sorry⟦/f⟧, Tilly. ⟦m Lucan⟧He⟦/m⟧ asked me how you took your coffee. It didn't seem like a thing a bad man would want to know."⟦/q⟧

***

⟦s place=quay; with=Ottilie,Lucan,Quennell; time=half past seven⟧
⟦m Ottilie⟧You⟦/m⟧ find ⟦m Lucan⟧him⟦/m⟧ at the end of the quay, with a sergeant. ⟦m Quennell⟧She⟦/m⟧ is young, and ⟦m Quennell⟧she⟦/m⟧ has ⟦m Quennell⟧her⟦/m⟧ notebook out, and the wind is trying to read it.

⟦q Quennell>Ottilie⟧"Is this gentleman a guest of yours?"⟦/q⟧ ⟦m Quennell⟧she⟦/m⟧ asks ⟦m Ottilie⟧you⟦/m⟧.

⟦m Ottilie⟧You⟦/m⟧ could say no. ⟦m Ottilie⟧You⟦/m⟧ look at the wet coat. ⟦m Ottilie⟧You⟦/m⟧ look at ⟦m Lucan⟧his⟦/m⟧ ears, which stick out, and which ⟦m Ottilie⟧you⟦/m⟧ have seen in the mirror every morning of ⟦m Ottilie⟧your⟦/m⟧ life.

⟦q Ottilie>Quennell⟧"Fourteen,"⟦/q⟧ ⟦m Ottilie⟧you⟦/m⟧ say. ⟦q Ottilie>Quennell⟧"He hasn't had ⟦m Lucan⟧his⟦/m⟧ breakfast."⟦/q⟧

⟦q Quennell>Lucan⟧"You told me you were waiting for somebody."⟦/q⟧

⟦q Lucan>Quennell⟧"I was,"⟦/q⟧ says Lucan.

⟦q Quennell>Lucan⟧"Since when?"⟦/q⟧

⟦m Lucan⟧He⟦/m⟧ thinks about it. ⟦q Lucan>Quennell⟧"Thirty-one years, about."⟦/q⟧

⟦m Quennell⟧Sergeant Quennell⟦/m⟧ looks from ⟦m Lucan⟧him⟦/m⟧ to ⟦m Ottilie⟧you⟦/m⟧ and back again. ⟦m Quennell⟧She⟦/m⟧ is not stupid. ⟦m Quennell⟧She⟦/m⟧ shuts the notebook. ⟦q Quennell>Ottilie⟧"I'll be over there,"⟦/q⟧ ⟦m Quennell⟧she⟦/m⟧ says. ⟦q Quennell>Ottilie⟧"By the bins. Shout if you want me, miss."⟦/q⟧

⟦q Lucan>Quennell⟧"Thank you, officer,"⟦/q⟧ ⟦m Lucan⟧he⟦/m⟧ says after ⟦m Quennell⟧her⟦/m⟧. ⟦m Lucan⟧He⟦/m⟧ is ⟦f holder=Lucan; valence=positive⟧grateful⟦/f⟧, and it makes ⟦m Lucan⟧him⟦/m⟧ look younger, and then old again.

Then there is nobody but ⟦m Ottilie+Lucan⟧the two of you⟦/m⟧, and some gulls.

⟦q Lucan>Ottilie⟧"Your mother said ⟦b holder=Lucan; status=false⟧you'd died⟦/b⟧,"⟦/q⟧ ⟦m Lucan⟧your father⟦/m⟧ says. ⟦q Lucan>Ottilie⟧"She wrote me that. I had it in a Bible. Then in the spring somebody sent me a newspaper, with the hotel in it, and a photograph. And it said, Ottilie Brandreth, night clerk."⟦/q⟧

⟦q Ottilie>Lucan⟧"She told me you'd drowned."⟦/q⟧

⟦q Lucan>Ottilie⟧"I expect it was easier."⟦/q⟧

⟦q Ottilie>Lucan⟧"For whom?"⟦/q⟧

⟦q Lucan>Ottilie⟧"I've never worked that out,"⟦/q⟧ ⟦m Lucan⟧he⟦/m⟧ says.

⟦m Ottilie⟧You⟦/m⟧ are ⟦f holder=Ottilie; toward=Lucan; valence=negative⟧furious⟦/f⟧; ⟦m Ottilie⟧you⟦/m⟧ can feel it coming a long way off, like weather. It will be here by noon. But it isn't here yet, and ⟦m Lucan⟧he⟦/m⟧ has no shoes to speak of, and the lights of the dining room have just come on behind ⟦m Ottilie⟧you⟦/m⟧.

⟦q Ottilie>Lucan⟧"How do you take your coffee?"⟦/q⟧ ⟦m Ottilie⟧you⟦/m⟧ ask.

⟦m Lucan⟧He⟦/m⟧ begins to ⟦f holder=Lucan; toward=Ottilie; valence=positive⟧smile⟦/f⟧. ⟦m Lucan⟧He⟦/m⟧ has to hold on to a bollard to do it.

⟦q Lucan>Ottilie⟧"Same as you,"⟦/q⟧ says ⟦m Lucan⟧the old man⟦/m⟧. ⟦q Lucan>Ottilie⟧"I asked."⟦/q⟧
