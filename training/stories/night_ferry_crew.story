title: Night Ferry Crew
person: 3
style: six or seven people round one table, quick banter, vocatives, two men who speak only through a third; straight quotes
cast: Duarte Ferreira | Captain Ferreira, Captain, Ferreira | he
cast: Roisin Devlin | Roisin | she
cast: Halvard Nygaard | Halvard, Chief | he
cast: Bogdan Petrescu | Bogdan | he
cast: Kenji Watari | Kenji | he
cast: Lupe Arriaga | Lupe | she
cast: Tunde Afolabi | Tunde | he
place: the mess | the crew mess
place: the bridge |
place: the North Sea | the rigs
relation: Halvard & Bogdan | work | start=not speaking end=speaking again
relation: Tunde & Kenji | friends
relation: Roisin & Duarte Ferreira | work
quiet: Saint Brannoc, North Sea, MARCH, Monday, Tuesday, Thursday, COMPANY, Tromsø
=====
⟦s place=the mess; with=Roisin,Halvard,Bogdan,Kenji,Lupe,Tunde; time=three in the morning⟧
The fog had come down at one o'clock like a lid, and the *Saint Brannoc* lay at anchor in the middle of the sound with ninety sleeping passengers and ⟦m Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧six people who should have been home in bed⟦/m⟧. ⟦m Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧All six⟦/m⟧ were in the crew mess. It had one table, and the table was playing up.

⟦q Lupe>Kenji⟧"You're cheating,"⟦/q⟧ said Lupe.

⟦q Kenji>Lupe⟧"I'm winning. It only feels the same."⟦/q⟧

⟦q Lupe>Kenji⟧"Nobody gets three kings twice."⟦/q⟧

⟦q Kenji>Lupe⟧"Nobody with your luck, no."⟦/q⟧

⟦q Roisin>Kenji+Lupe⟧"Keep it down, you two,"⟦/q⟧ said Roisin. ⟦m Roisin⟧The mate⟦/m⟧ was doing a crossword with ⟦m Roisin⟧her⟦/m⟧ feet on the radiator. ⟦q Roisin>Kenji+Lupe⟧"There are people asleep."⟦/q⟧

⟦q Lupe>Roisin⟧"There's nobody asleep in here. Bogdan's been hitting that oven with a spoon for half an hour."⟦/q⟧

⟦q Bogdan>Lupe⟧"It is the only language it speaks,"⟦/q⟧ said Bogdan.

At the end of the table Halvard looked into ⟦m Halvard⟧his⟦/m⟧ mug. ⟦m Halvard⟧The engineer⟦/m⟧ was huge and slow and sorrowful, and ⟦m Halvard⟧he⟦/m⟧ hadn't said a word to Bogdan in eleven days, not since ⟦m Halvard⟧he⟦/m⟧ had cut the power to the galley in the middle of a soufflé. Bogdan ⟦f holder=Bogdan; toward=Halvard; valence=negative⟧hadn't said a word⟦/f⟧ to ⟦m Halvard⟧him⟦/m⟧ either. On a ship that size it took organisation.

⟦q Halvard>Tunde⟧"Tunde,"⟦/q⟧ ⟦m Halvard⟧he⟦/m⟧ said. ⟦q Halvard>Tunde⟧"Kindly tell ⟦m Bogdan⟧the cook⟦/m⟧ that this coffee is cold."⟦/q⟧

⟦q Tunde>Bogdan⟧"Chief says the coffee's cold."⟦/q⟧

⟦q Bogdan>Tunde⟧"Tell ⟦m Halvard⟧the chief⟦/m⟧ that hot coffee needs electricity. Maybe ⟦m Halvard⟧he⟦/m⟧ remembers where ⟦m Halvard⟧he⟦/m⟧ keeps it."⟦/q⟧

⟦q Tunde>Halvard⟧"⟦m Bogdan⟧He⟦/m⟧ says—"⟦/q⟧

⟦q Halvard>Tunde⟧"I heard ⟦m Bogdan⟧him⟦/m⟧."⟦/q⟧

⟦q Tunde>Halvard⟧"Then why am I in this?"⟦/q⟧

⟦q Halvard>Tunde⟧"You are the youngest."⟦/q⟧

Tunde was twenty-two, and in eight months aboard ⟦m Tunde⟧he⟦/m⟧ had been a deckhand, a night steward and a telephone. ⟦m Tunde⟧He⟦/m⟧ put up with it. ⟦m Tunde⟧He⟦/m⟧ had an envelope from the North Sea in ⟦m Tunde⟧his⟦/m⟧ back pocket, and in ⟦m Tunde⟧his⟦/m⟧ view ⟦b holder=Tunde; status=false⟧nobody aboard would notice the gap⟦/b⟧.

Lupe played a queen. The table lurched under it, and a jar of teaspoons went over the edge.

⟦q Lupe>Tunde⟧"Get those, would you, Tunde?"⟦/q⟧

⟦m Tunde⟧He⟦/m⟧ was already on ⟦m Tunde⟧his⟦/m⟧ knees. From down there came a rattle, a pause, and a grunt.

⟦q Tunde>Roisin+Halvard+Bogdan+Kenji+Lupe⟧"Hang on. There's something jammed under the leg here."⟦/q⟧

⟦q Lupe>Tunde⟧"Is it money?"⟦/q⟧ said Lupe.

⟦q Tunde>Lupe⟧"It's paper."⟦/q⟧

⟦q Lupe>Tunde⟧"Money's paper."⟦/q⟧

⟦q Tunde>Lupe⟧"It's not that kind of paper."⟦/q⟧ There was a sharp tug, the table dropped a whole inch at one corner, and Kenji's cards slid gracefully down the slope and into Lupe's lap.

⟦q Kenji>Tunde⟧"Put it back, kid! Put it back!"⟦/q⟧

⟦q Lupe>Kenji⟧"Well, well,"⟦/q⟧ said Lupe, picking through them. ⟦q Lupe>Kenji⟧"A fourth king."⟦/q⟧

Tunde came up with teaspoons in one hand and in the other a square of paper, folded so often that it was as thick as a matchbox. ⟦m Tunde⟧He⟦/m⟧ opened it out among the mugs. It was a letter, in blue capitals, and half of it had gone brown with soup. ⟦m Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧They⟦/m⟧ all leaned in to read it.

⟦q/writing Captain Ferreira>⟧14 MARCH⟦/q⟧

⟦q/writing Captain Ferreira>⟧TO THE COMPANY,⟦/q⟧

⟦q/writing Captain Ferreira>⟧I RESIGN. THIS IS MY LAST NIGHT ON THE SAINT BRANNOC. THE HOURS ARE CRUEL, THE FOOD IS WORSE, AND I CAN STAND THE COLD BUT NOT THE COMPANY. I SHALL SAY SO IN THE MORNING.⟦/q⟧

Where the name should have been there was only soup.

Nobody said anything. Then ⟦m Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧all six of them⟦/m⟧ turned, more or less together, to the calendar on the back of the door.

⟦q Roisin>Halvard+Bogdan+Kenji+Lupe+Tunde⟧"That's today,"⟦/q⟧ said Roisin.

⟦q Bogdan>Roisin+Halvard+Kenji+Lupe+Tunde⟧"The food is *worse*?"⟦/q⟧ said Bogdan.

⟦q Roisin>Halvard+Bogdan+Kenji+Lupe+Tunde⟧"Never mind the food. ⟦b holder=Roisin; status=false⟧Somebody in this room is walking off the ship in the morning⟦/b⟧, and I've got to fill that place by Monday. Come on. Hands up."⟦/q⟧

⟦m Roisin⟧She⟦/m⟧ looked round the table. No hands.

⟦q Roisin>Halvard+Bogdan+Kenji+Lupe+Tunde⟧"I shan't be ⟦f holder=Roisin; valence=negative; status=denied⟧angry⟦/f⟧."⟦/q⟧

⟦q Kenji>Roisin⟧"You're ⟦f holder=Roisin; valence=negative⟧angry⟦/f⟧ now."⟦/q⟧

⟦q Roisin>Kenji⟧"This is my face, Kenji."⟦/q⟧

⟦q Lupe>Roisin+Halvard+Bogdan+Kenji+Tunde⟧"Who writes in capitals?"⟦/q⟧ asked Lupe.

⟦q Tunde>Lupe⟧"Everybody writes in capitals,"⟦/q⟧ said Tunde. ⟦q Tunde>Lupe⟧"That's what capitals are for."⟦/q⟧

⟦q Kenji>Roisin+Halvard+Bogdan+Lupe+Tunde⟧"I'll save us some time,"⟦/q⟧ said Kenji. ⟦m Kenji⟧The bosun⟦/m⟧ had been robbed of four kings, and ⟦m Kenji⟧he⟦/m⟧ wanted somebody to suffer for it. ⟦q Kenji>Roisin+Halvard+Bogdan+Lupe+Tunde⟧"It's Halvard."⟦/q⟧

⟦q Halvard>Kenji⟧"Why should it be me?"⟦/q⟧

⟦q Kenji>Halvard⟧"You ⟦f holder=Halvard; valence=negative⟧can't stand anyone⟦/f⟧, Chief."⟦/q⟧

⟦q Halvard>Kenji⟧"I ⟦f holder=Halvard; valence=negative⟧can't stand anyone⟦/f⟧ every night. I don't write to people about it."⟦/q⟧

⟦q Kenji>Halvard⟧"What about the hours?"⟦/q⟧

⟦q Halvard>Kenji⟧"I ⟦f holder=Halvard; valence=positive⟧like⟦/f⟧ the hours. It's dark, and you're all asleep."⟦/q⟧

⟦q Kenji>Halvard⟧"And the cold?"⟦/q⟧

⟦q Halvard>Kenji⟧"I am from Tromsø."⟦/q⟧

⟦q Kenji>Roisin+Halvard+Bogdan+Lupe+Tunde⟧"Fair enough. It isn't Halvard."⟦/q⟧

⟦q Bogdan>Tunde⟧"Pass me that,"⟦/q⟧ said Bogdan. Tunde passed it over. ⟦m Bogdan⟧The cook⟦/m⟧ read it through at arm's length, moving ⟦m Bogdan⟧his⟦/m⟧ lips. ⟦q Bogdan>Tunde⟧"You may tell ⟦m Halvard⟧the chief⟦/m⟧ I agree. The commas are where they should be. In ⟦m Halvard⟧his⟦/m⟧ reports ⟦m Halvard⟧he⟦/m⟧ throws them in like salt."⟦/q⟧

⟦q Tunde>Halvard⟧"⟦m Bogdan⟧He⟦/m⟧ says it isn't you."⟦/q⟧

⟦q Halvard>Tunde⟧"Ask ⟦m Bogdan⟧him⟦/m⟧ if it's ⟦m Bogdan⟧him⟦/m⟧."⟦/q⟧

⟦q Tunde>Bogdan⟧"⟦m Halvard⟧He⟦/m⟧ says, is it you?"⟦/q⟧

Everybody looked at Bogdan. Bogdan looked at the letter, and then at the oven, and then at ⟦m Bogdan⟧his⟦/m⟧ big clean hands.

⟦q Bogdan>Tunde⟧"Would I call my own food worse?"⟦/q⟧

⟦q Lupe>Bogdan⟧"You did on Thursday, hon,"⟦/q⟧ said Lupe.

⟦q Bogdan>Lupe⟧"Thursday was fish."⟦/q⟧

It wasn't exactly a no. Halvard heard that it wasn't. ⟦m Halvard⟧He⟦/m⟧ turned ⟦m Halvard⟧his⟦/m⟧ mug round by its handle, a full circle, and all the ⟦f holder=Halvard; valence=negative⟧sorrow⟦/f⟧ in ⟦m Halvard⟧his⟦/m⟧ long face seemed to settle a little lower. So ⟦b holder=Halvard; status=false⟧Bogdan was leaving because of a fuse⟦/b⟧. It had only been a soufflé; but a man could get tired of being only a soufflé.

⟦q Tunde>Roisin⟧"All right,"⟦/q⟧ said Tunde loudly. ⟦m Tunde⟧His⟦/m⟧ ⟦f holder=Tunde; valence=negative⟧ears had gone hot⟦/f⟧. ⟦q Tunde>Roisin⟧"It's not mine, that letter, I swear it isn't. But you'd better know. ⟦k by=Tunde; to=Roisin⟧I've been offered a job on the rigs⟦/k⟧."⟦/q⟧

There was an awful hush.

Kenji was the first to find ⟦m Kenji⟧his⟦/m⟧ voice. ⟦q Kenji>Tunde⟧"You *what*?"⟦/q⟧

⟦q Tunde>Kenji⟧"It's double the money."⟦/q⟧

⟦q Kenji>Tunde⟧"It's a bucket on sticks, kid! Who's going to splice with me? ⟦m Lupe⟧Lupe here⟦/m⟧?"⟦/q⟧

⟦q Lupe>Kenji⟧"I'd be good at splicing."⟦/q⟧

⟦q Kenji>Lupe⟧"You'd be good at selling the rope."⟦/q⟧

⟦q Roisin>Tunde⟧"When do they want you?"⟦/q⟧ asked Roisin quietly.

⟦q Tunde>Roisin⟧"First of the month. I haven't said yes. I've not said anything. I didn't think it'd make any odds."⟦/q⟧

⟦q Roisin>Tunde⟧"Any odds? Tunde, you're the only one ⟦m Halvard+Bogdan⟧these two⟦/m⟧ will talk to."⟦/q⟧ ⟦m Roisin⟧She⟦/m⟧ jerked ⟦m Roisin⟧her⟦/m⟧ pencil at the oven end of the room and then at the other. ⟦q Roisin>Tunde⟧"You're load-bearing."⟦/q⟧

⟦q Lupe>Roisin+Halvard+Bogdan+Kenji+Tunde⟧"Since we're all confessing,"⟦/q⟧ said Lupe, ⟦q Lupe>Roisin+Halvard+Bogdan+Kenji+Tunde⟧"⟦k by=Lupe; to=Roisin,Halvard,Bogdan,Kenji,Tunde⟧I've been to see a man about a bar⟦/k⟧."⟦/q⟧

⟦q Roisin>Lupe⟧"Oh, for heaven's sake,"⟦/q⟧ said Roisin.

⟦q Lupe>Roisin⟧"Just to look! It had a jukebox!"⟦/q⟧

⟦q Roisin>Halvard+Bogdan+Kenji+Lupe+Tunde⟧"Does anybody in this room intend to be here on Monday?"⟦/q⟧

⟦q Kenji>Roisin⟧"I do,"⟦/q⟧ said Kenji. ⟦q Kenji>Roisin⟧"I want my kings back."⟦/q⟧

Halvard stood up. It took a while, there was so much of ⟦m Halvard⟧him⟦/m⟧, and the talk died away as ⟦m Halvard⟧he⟦/m⟧ came down the room. In front of the oven ⟦m Halvard⟧he⟦/m⟧ stopped. Tunde, out of habit, drew breath.

⟦q Halvard>Tunde⟧"No,"⟦/q⟧ said ⟦m Halvard⟧the engineer⟦/m⟧. ⟦q Halvard>Tunde⟧"Thank you. This one I'll carry myself."⟦/q⟧

⟦m Halvard⟧He⟦/m⟧ cleared ⟦m Halvard⟧his⟦/m⟧ throat.

⟦q Halvard>Bogdan⟧"Bogdan. There was an alarm on the bilge pump. I had to choose between your circuit and the passengers' heating. I ought to have knocked first."⟦/q⟧

⟦q Bogdan>Halvard⟧"You ought."⟦/q⟧

⟦q Halvard>Bogdan⟧"Had it risen?"⟦/q⟧

⟦q Bogdan>Halvard⟧"Like a cathedral."⟦/q⟧

⟦q Halvard>Bogdan⟧"I'm ⟦f holder=Halvard; valence=negative⟧sorry⟦/f⟧. Don't leave the ship for it."⟦/q⟧

⟦q Bogdan>Halvard⟧"Who is leaving?"⟦/q⟧ said Bogdan, amazed. ⟦q Bogdan>Halvard⟧"I have bread proving! I thought that you—"⟦/q⟧

⟦q Halvard>Bogdan⟧"I?"⟦/q⟧

⟦q Bogdan>Halvard⟧"You never say goodbye to people. I thought ⟦b holder=Bogdan; status=false⟧you had put it in writing instead⟦/b⟧."⟦/q⟧

Slowly Halvard ⟦f holder=Halvard; valence=positive⟧began to smile⟦/f⟧. It was like watching somebody move a wardrobe.

⟦q Kenji>Roisin+Halvard+Bogdan+Lupe+Tunde⟧"So whose is the damn letter?"⟦/q⟧ said Kenji.

***

⟦s place=the mess; with=Captain Ferreira,Roisin,Halvard,Bogdan,Kenji,Lupe,Tunde; time=a few minutes later⟧
The door opened, and with it came a draught of fog and Captain Ferreira, in a dripping coat, straight down from the bridge. ⟦m Captain Ferreira⟧The skipper⟦/m⟧ was sixty-three and due to go ashore for good in the autumn. ⟦m Captain Ferreira⟧He⟦/m⟧ had a mug in ⟦m Captain Ferreira⟧his⟦/m⟧ hand and was feeling for the coffee before ⟦m Captain Ferreira⟧he⟦/m⟧ noticed the silence.

⟦q Captain Ferreira>Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧"Has somebody died?"⟦/q⟧

⟦q Roisin>Captain Ferreira⟧"Not yet, Captain,"⟦/q⟧ said Roisin.

⟦q Captain Ferreira>Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧"Then why is my table crooked?"⟦/q⟧

No one wanted to be first. In the end it was Lupe who put one red fingernail on the letter and pushed it, very gently, across to ⟦m Captain Ferreira⟧him⟦/m⟧. ⟦m Captain Ferreira⟧He⟦/m⟧ held it up to the lamp. ⟦m Captain Ferreira⟧He⟦/m⟧ read it from top to bottom. Then ⟦m Captain Ferreira⟧the old man⟦/m⟧ sat down on the nearest bench and made a noise that none of ⟦m Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧them⟦/m⟧ had ever heard from ⟦m Captain Ferreira⟧him⟦/m⟧, like a kettle starting.

⟦q Tunde>Roisin⟧"Is ⟦m Captain Ferreira⟧he⟦/m⟧ ⟦f holder=Captain Ferreira; valence=negative; status=supposed⟧crying⟦/f⟧?"⟦/q⟧ whispered Tunde.

⟦q Roisin>Tunde⟧"I think ⟦m Captain Ferreira⟧he⟦/m⟧'s ⟦f holder=Captain Ferreira; valence=positive⟧laughing⟦/f⟧,"⟦/q⟧ Roisin whispered back.

⟦q Captain Ferreira>Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧"Where did you find it?"⟦/q⟧

Tunde stood up straight. ⟦q Tunde>Captain Ferreira⟧"Under the leg, sir. It was propping up the table."⟦/q⟧

⟦q Captain Ferreira>Tunde⟧"Yes. Yes, it would be. I put it there."⟦/q⟧

⟦q Kenji>Captain Ferreira⟧"*You* did?"⟦/q⟧

⟦q Captain Ferreira>Kenji⟧"⟦k by=Captain Ferreira; to=Roisin,Halvard,Bogdan,Kenji,Lupe,Tunde⟧I wrote it in my first winter aboard⟦/k⟧, Kenji. Thirty-one years ago tonight. I was the deckhand. There was fog, we were lying about here, and I ⟦f holder=Captain Ferreira; valence=negative⟧hated⟦/f⟧ every soul in this room. I'd just signed my name when a bowl of soup was put down in front of me, and the table tipped, and over it went."⟦/q⟧

⟦q Bogdan>Captain Ferreira⟧"What kind of soup?"⟦/q⟧ asked Bogdan at once.

⟦q Captain Ferreira>Bogdan⟧"Leek."⟦/q⟧

⟦q Bogdan>Captain Ferreira⟧"Continue."⟦/q⟧

⟦q Captain Ferreira>Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧"Well, I was hungry, and there was a second bowl, and I wasn't going to lose that one too. I needed something to put under the leg. So I folded up the nearest thing."⟦/q⟧ ⟦m Captain Ferreira⟧He⟦/m⟧ wiped ⟦m Captain Ferreira⟧his⟦/m⟧ eyes on ⟦m Captain Ferreira⟧his⟦/m⟧ cuff. ⟦q Captain Ferreira>Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧"I meant to write it out again in the morning. But the soup was very good, and somebody had started telling a story."⟦/q⟧

⟦q Lupe>Captain Ferreira⟧"That's it?"⟦/q⟧ said Lupe. ⟦q Lupe>Captain Ferreira⟧"You stayed thirty-one years for *soup*?"⟦/q⟧

⟦q Captain Ferreira>Lupe⟧"It was a long story."⟦/q⟧

⟦q Roisin>Captain Ferreira⟧"And the food is worse?"⟦/q⟧ asked Roisin, with a glance towards the oven.

⟦q Captain Ferreira>Roisin⟧"That was before the soup,"⟦/q⟧ said ⟦m Captain Ferreira⟧the skipper⟦/m⟧. ⟦m Captain Ferreira⟧He⟦/m⟧ looked round at ⟦m Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧them⟦/m⟧, one face after another, and got to the far end. ⟦q Captain Ferreira>Halvard+Bogdan⟧"And since when are you two standing next to each other?"⟦/q⟧

Halvard considered it. ⟦q Halvard>Captain Ferreira⟧"Since about four minutes."⟦/q⟧

⟦q Bogdan>Captain Ferreira⟧"Five,"⟦/q⟧ said Bogdan.

⟦q Halvard>Bogdan⟧"Four and a half."⟦/q⟧

⟦q Bogdan>Halvard⟧"Your coffee could have been hot since Tuesday, you know. I gave you the cold pot."⟦/q⟧

⟦q Halvard>Bogdan⟧"I know. Who do you think mended the hot one?"⟦/q⟧

⟦q Bogdan>Halvard⟧"That was *you*?"⟦/q⟧

Far off, beyond the windows, something groaned; it was the horn on the breakwater, and a light was winking under it that hadn't been there before.

⟦q Captain Ferreira>Roisin+Halvard+Bogdan+Kenji+Lupe+Tunde⟧"It's lifting,"⟦/q⟧ said Captain Ferreira, and was on ⟦m Captain Ferreira⟧his⟦/m⟧ feet. ⟦q Captain Ferreira>Halvard⟧"Engines in ten minutes, Chief."⟦/q⟧ ⟦m Captain Ferreira⟧He⟦/m⟧ pointed ⟦m Captain Ferreira⟧his⟦/m⟧ mug at ⟦m Roisin⟧the mate⟦/m⟧. ⟦q Captain Ferreira>Roisin⟧"Roisin, you're with me. ⟦k by=Captain Ferreira; to=Roisin⟧I want you to take the ship in tonight⟦/k⟧."⟦/q⟧

⟦q Roisin>Captain Ferreira⟧"Me?"⟦/q⟧

⟦q Captain Ferreira>Roisin⟧"Come the autumn you'll be doing it without me. ⟦b holder=Captain Ferreira; status=true⟧You're ready⟦/b⟧. Bring the crossword, if you like."⟦/q⟧

Then the room was all boots and jackets. Lupe dealt the four kings back into the pack, where nobody could get at them. The last at the door was Kenji, and there ⟦m Kenji⟧he⟦/m⟧ hung about, doing up a zip that was already done up.

⟦q Kenji>Tunde⟧"Double the money?"⟦/q⟧ ⟦m Kenji⟧he⟦/m⟧ said.

⟦q Tunde>Kenji⟧"Yeah."⟦/q⟧

⟦q Kenji>Tunde⟧"Well. You'd be mad not to."⟦/q⟧

⟦q Tunde>Kenji⟧"That's what I thought."⟦/q⟧

⟦q Kenji>Tunde⟧"I'd only have to train another one, that's all. It's the bother."⟦/q⟧

⟦q Tunde>Kenji⟧"You'd ⟦f holder=Kenji; valence=negative; status=supposed⟧hate⟦/f⟧ that."⟦/q⟧

⟦q Kenji>Tunde⟧"I would, kid,"⟦/q⟧ said ⟦m Kenji⟧the bosun⟦/m⟧, not looking at ⟦m Tunde⟧him⟦/m⟧. ⟦q Kenji>Tunde⟧"I really would."⟦/q⟧ And ⟦m Kenji⟧he⟦/m⟧ went out into the fog, shouting at a rope.

Tunde stayed where ⟦m Tunde⟧he⟦/m⟧ was. The engines turned over somewhere below, and the table began to shiver on its short leg, and all the mugs on it set off together for the edge. ⟦m Tunde⟧He⟦/m⟧ caught two. Then ⟦m Tunde⟧he⟦/m⟧ felt in ⟦m Tunde⟧his⟦/m⟧ back pocket, took out the envelope, and folded it in half, and in half again, until it was as thick as a matchbox.

It fitted perfectly.
