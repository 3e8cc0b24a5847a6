title: The Night Desk
person: 1
style: first person, past tense; the narrator is named only by others; curly double quotes; a telephone
cast: Zeynep Aksoy | Zey, Miss Aksoy | she | narrator
cast: Arvid Lindqvist | Mr. Lindqvist, Lindqvist, Arvid | he
cast: Paolina Roth | Madame Roth, Paolina, Mrs. Lindqvist | she
cast: Bruno Duarte | Mr. Duarte, Duarte | he
cast: Babacar Faye | Babacar, Faye | he
place: the Bellavista | Bellavista
place: the lobby | the desk
place: Genoa |
relation: Arvid & Paolina | romantic | start=married, quarrelled end=reconciled
relation: Zey & Babacar | friends
relation: Zey & Duarte | work
quiet: Bellavista, Genoa, God
=====
⟦s place=the lobby; with=Zey,Lindqvist; time=ten past three in the morning⟧
At ten past three, for the fifth night running, Mr. Lindqvist came down to the desk in his overcoat and slippers and asked me whether his wife had telephoned.

⟦q Zey>Lindqvist⟧“Not yet,”⟦/q⟧ ⟦m Zey⟧I⟦/m⟧ said.

⟦q Lindqvist>Zey⟧“⟦m Paolina⟧She⟦/m⟧ does have the number?”⟦/q⟧

⟦q Zey>Lindqvist⟧“Everybody has the number, sir. It’s on the pencils.”⟦/q⟧

⟦m Lindqvist⟧He⟦/m⟧ took a pencil from the jar and held it under the lamp. ⟦q Lindqvist>Zey⟧“So it is,”⟦/q⟧ ⟦m Lindqvist⟧he⟦/m⟧ said, and put it in ⟦m Lindqvist⟧his⟦/m⟧ breast pocket, where it joined the other four.

It was raining, and ⟦m Zey⟧I⟦/m⟧ was new, and curious. ⟦q Zey>Lindqvist⟧“What is ⟦m Paolina⟧she⟦/m⟧ like, sir?”⟦/q⟧

⟦q Lindqvist>Zey⟧“Punctual.”⟦/q⟧ ⟦m Lindqvist⟧He⟦/m⟧ considered the matter. ⟦q Lindqvist>Zey⟧“⟦m Paolina⟧She⟦/m⟧ corrects stationmasters. ⟦m Paolina⟧She⟦/m⟧ is generally right, and I generally tell ⟦m Paolina⟧her⟦/m⟧ so about a week later, when it’s no use to anybody. I had thought of being quicker, this time.”⟦/q⟧

⟦q Zey>Lindqvist⟧“Couldn’t you telephone ⟦m Paolina⟧her⟦/m⟧?”⟦/q⟧

⟦q Lindqvist>Zey⟧“Ah,”⟦/q⟧ said ⟦m Lindqvist⟧the old man⟦/m⟧. ⟦q Lindqvist>Zey⟧“But ⟦k by=Lindqvist; to=Zey⟧I don’t know where she is⟦/k⟧, you see.”⟦/q⟧

Then ⟦m Lindqvist⟧he⟦/m⟧ wished ⟦m Zey⟧me⟦/m⟧ a quiet night and went back up the stairs, one hand on the rail. ⟦c clock⟧The clock above the keys, which had stopped in the spring at ten to nine⟦/c⟧, watched ⟦m Lindqvist⟧him⟦/m⟧ go.

⟦m Zey⟧I⟦/m⟧ had been warned about ⟦m Lindqvist⟧him⟦/m⟧. On ⟦m Zey⟧my⟦/m⟧ first evening Mr. Duarte had leaned across the ledger, smelling of violets, and explained the guests to ⟦m Zey⟧me⟦/m⟧ as if they were wiring.

⟦q Duarte>Zey⟧“⟦b holder=Duarte; status=false⟧Fourteen is a widower⟦/b⟧. Harmless. ⟦m Lindqvist⟧He⟦/m⟧’ll ask after a wife, and you’ll say ⟦q/other⟧‘not yet.’⟦/q⟧ Never say ⟦q/other⟧‘no,’⟦/q⟧ Miss Aksoy. It upsets them.”⟦/q⟧

⟦q Zey>Duarte⟧“How long has ⟦m Paolina⟧she⟦/m⟧ been dead?”⟦/q⟧

⟦q Duarte>Zey⟧“How should I know? Years. Look at ⟦m Lindqvist⟧his⟦/m⟧ cuffs.”⟦/q⟧

⟦m Zey⟧I⟦/m⟧ had looked at ⟦m Lindqvist⟧his⟦/m⟧ cuffs. It was true that nobody had turned them. And so ⟦m Zey⟧I⟦/m⟧ believed that ⟦b holder=Zey; status=false⟧the poor lady had been dead for years⟦/b⟧, and ⟦m Zey⟧I⟦/m⟧ said not yet, and five nights running it had ⟦f holder=Zey; valence=negative⟧tasted like a coin⟦/f⟧ in ⟦m Zey⟧my⟦/m⟧ mouth.

***

⟦s place=the lobby; with=Zey,Babacar; time=about half past three⟧
⟦q Babacar>Zey⟧“Has ⟦m Lindqvist⟧he⟦/m⟧ gone up?”⟦/q⟧

⟦q Zey>Babacar⟧“Just now. How many pencils does one man need?”⟦/q⟧

⟦q Babacar>Zey⟧“It’s not for the pencil.”⟦/q⟧ Babacar set two cups down between the bell and the ledger and let himself into the porter’s chair a section at a time. ⟦m Babacar⟧He⟦/m⟧ had carried bags at the Bellavista since before it had hot water, and ⟦m Babacar⟧he⟦/m⟧ made a coffee you could have tiled a roof with. ⟦q Babacar>Zey⟧“⟦m Lindqvist⟧He⟦/m⟧ takes the pencil so that ⟦m Lindqvist⟧he⟦/m⟧ came down for a pencil. A man has his dignity, Zey.”⟦/q⟧

⟦q Zey>Babacar⟧“I ⟦f holder=Zey; valence=negative⟧hate lying⟦/f⟧ to ⟦m Lindqvist⟧him⟦/m⟧.”⟦/q⟧

⟦q Babacar>Zey⟧“What is the lie?”⟦/q⟧

⟦q Zey>Babacar⟧“⟦q/other⟧‘Not yet.’⟦/q⟧”⟦/q⟧

⟦m Babacar⟧He⟦/m⟧ thought about that, blowing on ⟦m Babacar⟧his⟦/m⟧ cup. ⟦q Babacar>Zey⟧“At my age,”⟦/q⟧ ⟦m Babacar⟧he⟦/m⟧ said, ⟦q Babacar>Zey⟧“it’s only ever half a lie.”⟦/q⟧

⟦m Zey⟧I⟦/m⟧ was about to argue. ⟦m Zey⟧I⟦/m⟧ had the first word ready. But a little red light came on ⟦e on the⟧on the the⟦/e⟧ switchboard, as it had at this time every night that week, and ⟦m Zey⟧I⟦/m⟧ put on the headset instead.

⟦q Paolina>Zey⟧“This is Madame Roth in forty-one.”⟦/q⟧

⟦q Zey>Paolina⟧“Good evening, madame. I’m afraid there are no messages.”⟦/q⟧

⟦q Paolina>Zey⟧“I did not ask you yet.”⟦/q⟧ There was a pause. It was a large, ⟦f holder=Paolina; valence=negative⟧cross⟦/f⟧, well-bred pause, and somewhere at the bottom of it a person was ⟦f holder=Paolina; valence=negative⟧trying not to sniff⟦/f⟧. ⟦q Paolina>Zey⟧“None whatever?”⟦/q⟧

⟦q Zey>Paolina⟧“None, madame. Were you expecting one from anybody special? I could listen out for the name.”⟦/q⟧

It was against the rules to ask, and across the desk Babacar raised ⟦m Babacar⟧his⟦/m⟧ eyebrows to tell ⟦m Zey⟧me⟦/m⟧ so.

⟦q Paolina>Zey⟧“From ⟦m Lindqvist⟧my husband⟦/m⟧. ⟦m Lindqvist⟧An obstinate old man with terrible cuffs⟦/m⟧. We ⟦f holder=Paolina; toward=Lindqvist; valence=negative⟧quarrelled⟦/f⟧ on the platform at Genoa, about a timetable, and I told ⟦m Lindqvist⟧him⟦/m⟧ that ⟦m Lindqvist⟧he⟦/m⟧ could telephone me when ⟦m Lindqvist⟧he⟦/m⟧ had something sensible to say. I expect that ⟦b holder=Paolina; status=false⟧he has gone home to the north⟦/b⟧.”⟦/q⟧

⟦m Zey⟧I⟦/m⟧ found that ⟦m Zey⟧I⟦/m⟧ had stood up.

⟦q Zey>Paolina⟧“And ⟦m Lindqvist⟧his⟦/m⟧ name, madame?”⟦/q⟧

⟦q Paolina>Zey⟧“⟦k by=Paolina; to=Zey⟧Lindqvist. Arvid⟦/k⟧. I took the room in my own name, naturally. I was not going to be Mrs. Lindqvist at those prices.”⟦/q⟧

⟦m Zey⟧I⟦/m⟧ asked ⟦m Paolina⟧her⟦/m⟧, in a voice that ⟦m Zey⟧I⟦/m⟧ hardly knew, to hold the line. Then ⟦m Zey⟧I⟦/m⟧ pulled the headset down round ⟦m Zey⟧my⟦/m⟧ neck and covered the mouthpiece with both hands.

⟦q Zey>Babacar⟧“⟦k by=Zey; to=Babacar⟧She’s alive⟦/k⟧.”⟦/q⟧

⟦q Babacar>Zey⟧“Who is?”⟦/q⟧

⟦q Zey>Babacar⟧“⟦m Lindqvist⟧Fourteen⟦/m⟧’s wife. ⟦m Paolina⟧She⟦/m⟧’s in forty-one! ⟦m Paolina⟧She⟦/m⟧’s been over ⟦m Lindqvist⟧his⟦/m⟧ head since Monday. ⟦m Lindqvist⟧He⟦/m⟧ takes the stairs and ⟦m Paolina⟧she⟦/m⟧ takes the lift, and ⟦e they’re⟧their⟦/e⟧ both sitting there waiting for it to ring.”⟦/q⟧

Babacar put ⟦m Babacar⟧his⟦/m⟧ coffee down on the ledger, which nobody was ever permitted to do. ⟦q Babacar>⟧“⟦f holder=Babacar; valence=positive⟧God is great⟦/f⟧,”⟦/q⟧ ⟦m Babacar⟧he⟦/m⟧ said, ⟦q Babacar>⟧“and ⟦m Duarte⟧that manager⟦/m⟧ ⟦f holder=Babacar; toward=Duarte; valence=negative⟧is a donkey⟦/f⟧.”⟦/q⟧

⟦q Zey>Babacar⟧“I can’t give one guest another guest’s room.”⟦/q⟧

⟦q Babacar>Zey⟧“No. It is forbidden. Page two.”⟦/q⟧

⟦q Zey>Babacar⟧“Then what do I do?”⟦/q⟧

⟦q Babacar>Zey⟧“Does page two say that you can’t connect a call?”⟦/q⟧

It did not. ⟦m Zey⟧I⟦/m⟧ knew page two by heart. ⟦q Zey>Babacar⟧“⟦m Duarte⟧He⟦/m⟧’ll say that we’re running a marriage bureau.”⟦/q⟧

⟦q Babacar>Zey⟧“We’re running a hotel. It’s the same thing with more towels.”⟦/q⟧

So ⟦m Zey⟧I⟦/m⟧ took the cord of forty-one in ⟦m Zey⟧my⟦/m⟧ right hand, and ⟦m Zey⟧I⟦/m⟧ rang fourteen with ⟦m Zey⟧my⟦/m⟧ left. It was answered before the first ring was over.

⟦q Lindqvist>Zey⟧“Yes?”⟦/q⟧

⟦q Zey>Lindqvist⟧“Mr. Lindqvist, it’s the desk.”⟦/q⟧ ⟦m Zey⟧I⟦/m⟧ had to stop and begin again. ⟦q Zey>Lindqvist⟧“It’s your wife, sir. On the telephone.”⟦/q⟧

⟦m Lindqvist⟧He⟦/m⟧ said nothing at all. ⟦m Zey⟧I⟦/m⟧ heard the bedsprings, and a shower of something light and wooden falling on a floor. ⟦m Zey⟧I⟦/m⟧ pushed in the cord. Of course ⟦m Zey⟧I⟦/m⟧ ought to have taken off the headset straight away, and of course ⟦m Zey⟧I⟦/m⟧ heard the beginning.

⟦q Lindqvist>Paolina⟧“Paolina?”⟦/q⟧

⟦q Paolina>Lindqvist⟧“Well,”⟦/q⟧ said Madame Roth, not at all steadily. ⟦q Paolina>Lindqvist⟧“And have you something sensible to say?”⟦/q⟧

⟦q Lindqvist>Paolina⟧“You were right about the timetable.”⟦/q⟧

⟦m Zey⟧I⟦/m⟧ took it off after that.

***

⟦s place=the lobby; with=Zey,Babacar,Duarte; time=ten past four⟧
They talked for half an hour. ⟦c clock⟧The clock above the keys ticked its way round to ten past four⟦/c⟧ and the light stayed red, and Babacar told ⟦m Zey⟧me⟦/m⟧ the story of the bishop and the dumb waiter, and we had got to the best part when a door opened under the stairs.

⟦q Duarte>Zey+Babacar⟧“What is this noise?”⟦/q⟧ ⟦m Duarte⟧The manager⟦/m⟧ was wearing a hairnet. ⟦m Duarte⟧He⟦/m⟧ looked at the cup on the ledger, and ⟦e looked⟧looks⟦/e⟧ away from it, ⟦f holder=Duarte; valence=negative⟧as one does from an accident⟦/f⟧. ⟦q Duarte>Babacar⟧“Faye. Who was ⟦f holder=Babacar; valence=positive⟧laughing⟦/f⟧?”⟦/q⟧

⟦q Babacar>Duarte⟧“I was, Mr. Duarte. I am an old man and it takes me suddenly.”⟦/q⟧

⟦q Duarte>Babacar⟧“At what, may I ask?”⟦/q⟧

⟦q Babacar>Duarte⟧“At a bishop, sir.”⟦/q⟧

⟦m Duarte⟧He⟦/m⟧ decided not to follow this up. ⟦m Duarte⟧He⟦/m⟧ turned to the switchboard, and to ⟦m Zey⟧me⟦/m⟧. ⟦q Duarte>Zey⟧“And why is there a light on fourteen? Who is ⟦m Lindqvist⟧he⟦/m⟧ bothering at this hour?”⟦/q⟧

⟦q Zey>Duarte⟧“⟦m Lindqvist⟧He⟦/m⟧’s talking to ⟦m Paolina⟧his wife⟦/m⟧,”⟦/q⟧ ⟦m Zey⟧I⟦/m⟧ said.

Mr. Duarte shut ⟦m Duarte⟧his⟦/m⟧ eyes. ⟦q Duarte>Zey⟧“Miss Aksoy. What did I tell you about fourteen? The very first thing. What did I say ⟦m Lindqvist⟧he⟦/m⟧ was?”⟦/q⟧

⟦q Zey>Duarte⟧“A widower.”⟦/q⟧

⟦q Duarte>Zey⟧“And?”⟦/q⟧

On the floor above us a door flew open. Somebody ⟦f holder=Lindqvist; toward=Paolina; valence=positive⟧was running down the corridor⟦/f⟧ towards the stairs, somebody in slippers, at an age when people do not run; and from the floor above that, very slowly, with all its little bells, the lift began to come down.

⟦q Zey>Duarte⟧“And ⟦m Lindqvist⟧he⟦/m⟧ isn’t,”⟦/q⟧ ⟦m Zey⟧I⟦/m⟧ said, ⟦q Zey>Duarte⟧“any more.”⟦/q⟧
