title: Unit 114
person: 3
style: a serial chapter with Then and Now headings, a flashback, a couple who talk through the friend between them, third person past, straight quotes
cast: Rukmini | Mini | she
cast: Davit | Dato | he
cast: Keziah | Kez | she
cast: the man from the office | | he
cast: the guard | | he
place: the storage unit | unit 114
place: the platform | platform four
place: the car |
place: the corridor |
place: Trieste |
relation: Rukmini & Davit | romantic | start=parted, speaking only through a friend end=speaking again
relation: Rukmini & Keziah | friends | start=best friends end=not speaking
relation: Davit & Keziah | friends
quiet: Third Key, NOW, THEN, LAMP, Trieste, Sundays
=====
⟦n⟧The Third Key, Chapter 9: Unit 114. New chapters on Sundays. Last time, the lease on the storage unit ran out, and somebody had to ring somebody.⟦/n⟧

⟦s place=the storage unit; with=Rukmini,Davit,Keziah; time=Saturday, a quarter past four⟧
NOW

Rukmini and Davit ⟦f holder=Rukmini; toward=Davit; valence=negative⟧fought⟦/f⟧ about the lamp first, and neither of ⟦m Rukmini+Davit⟧them⟦/m⟧ even ⟦f holder=Rukmini; valence=positive; status=denied⟧liked it⟦/f⟧.

⟦q Rukmini>Davit⟧"It was my mother's,"⟦/q⟧ said Rukmini.

⟦q Davit>Rukmini⟧"Your mother gave it to us to get it out of the house."⟦/q⟧

⟦q Rukmini>Davit⟧"To which of us?"⟦/q⟧

⟦q Davit>Rukmini⟧"Both names were on the card."⟦/q⟧

⟦q Rukmini>Davit⟧"Mine was on top."⟦/q⟧

⟦q Davit>Rukmini⟧"Of course it was on top, Mini. It was *your* mother."⟦/q⟧

Between ⟦m Rukmini+Davit⟧them⟦/m⟧, on a rolled-up rug, with a clipboard on ⟦m Keziah⟧her⟦/m⟧ knees, Keziah drew a careful line down the middle of the page. ⟦m Keziah⟧She⟦/m⟧ wrote LAMP on the line itself.

⟦q Keziah>Rukmini+Davit⟧"Half each,"⟦/q⟧ ⟦m Keziah⟧she⟦/m⟧ said. ⟦q Keziah>Rukmini+Davit⟧"I'll find a saw."⟦/q⟧

Nobody laughed. That was the trouble with unit 114: it was twelve feet by eight, and there was no corner of it where three people could not hear each other not laughing. Davit turned ⟦m Davit⟧his⟦/m⟧ back on ⟦m Rukmini+Keziah⟧both women⟦/m⟧ and began shifting boxes with one hand. ⟦c wrist⟧There was plaster on the left wrist, from the knuckles up⟦/c⟧, and ⟦m Davit⟧he⟦/m⟧ had not said where ⟦m Davit⟧he⟦/m⟧ got it.

Rukmini bent as if to look at the rug. ⟦q Rukmini>Keziah⟧"Ask ⟦m Davit⟧him⟦/m⟧ what happened to ⟦m Davit⟧his⟦/m⟧ arm,"⟦/q⟧ ⟦m Rukmini⟧she⟦/m⟧ muttered.

⟦q Keziah>Rukmini⟧"⟦m Davit⟧He⟦/m⟧'s four feet away. Ask ⟦m Davit⟧him⟦/m⟧ yourself."⟦/q⟧

⟦q Rukmini>Keziah⟧"I'm ⟦f holder=Rukmini; toward=Davit; valence=negative⟧not speaking to⟦/f⟧ ⟦m Davit⟧him⟦/m⟧."⟦/q⟧

⟦q Keziah>Rukmini⟧"You've just spoken to ⟦m Davit⟧him⟦/m⟧ about a lamp."⟦/q⟧

⟦q Rukmini>Keziah⟧"That was an inventory."⟦/q⟧

⟦q Davit>Keziah⟧"Tell ⟦m Rukmini⟧her⟦/m⟧ I fell off a ladder."⟦/q⟧ It came from behind the boxes.

⟦q Rukmini>Keziah⟧"Ask ⟦m Davit⟧him⟦/m⟧ if it was high."⟦/q⟧

⟦q Davit>Keziah⟧"Tell ⟦m Rukmini⟧her⟦/m⟧ it was a stepladder."⟦/q⟧

⟦q Rukmini>Keziah⟧"Of course it was,"⟦/q⟧ said Rukmini, with ⟦f holder=Rukmini; toward=Davit; valence=negative⟧so much contempt⟦/f⟧ that ⟦m Rukmini⟧she⟦/m⟧ had to find something to do with ⟦m Rukmini⟧her⟦/m⟧ hands. There was a biscuit tin on top of the bookcase. ⟦m Rukmini⟧She⟦/m⟧ got the lid off. ⟦q Rukmini>Keziah⟧"I suppose these are half each as ⟦e well, Kez⟧well Kez⟦/e⟧?"⟦/q⟧

It was not biscuits. It was one railway ticket to Trieste, for the 6.40, two summers old, and nobody had ever punched it.

On the rug the pencil stopped moving.

***

⟦s place=the platform; with=Rukmini,Keziah,the guard; time=two summers earlier, shortly before the 6.40⟧
THEN

⟦q Rukmini>Keziah⟧"Where is ⟦m Davit⟧he⟦/m⟧?"⟦/q⟧

Keziah had run all the way from the car park, and at first ⟦m Keziah⟧she⟦/m⟧ could only hold on to the luggage trolley and shake ⟦m Keziah⟧her⟦/m⟧ head. Rukmini had two suitcases and a paper bag of cherries. ⟦m Rukmini⟧She⟦/m⟧ had been standing on platform four since a quarter to six, because ⟦m Rukmini⟧she⟦/m⟧ liked to be early for things that were going to change ⟦m Rukmini⟧her⟦/m⟧ life.

⟦q Rukmini>Keziah⟧"Kez. Where is ⟦m Davit⟧he⟦/m⟧?"⟦/q⟧

⟦q Keziah>Rukmini⟧"⟦m Davit⟧He⟦/m⟧'s not coming."⟦/q⟧

⟦q Rukmini>Keziah⟧"Is ⟦m Davit⟧he⟦/m⟧ ill?"⟦/q⟧

⟦q Keziah>Rukmini⟧"No."⟦/q⟧

⟦q Rukmini>Keziah⟧"Has something happened to the car?"⟦/q⟧

⟦q Keziah>Rukmini⟧"Nothing's happened to anything. ⟦m Davit⟧He⟦/m⟧ just asked me to tell you. I'm sorry, Mini, I'm ⟦f holder=Keziah; toward=Rukmini; valence=negative⟧so sorry⟦/f⟧."⟦/q⟧

⟦q Rukmini>Keziah⟧"⟦m Davit⟧He⟦/m⟧ had time to tell you, and no time to tell me?"⟦/q⟧

⟦q Keziah>Rukmini⟧"Perhaps ⟦e it's⟧its⟦/e⟧ easier,"⟦/q⟧ said Keziah, looking at the cherries, ⟦q Keziah>Rukmini⟧"to tell me."⟦/q⟧

⟦m the guard⟧The guard⟦/m⟧ was coming along the train, slamming doors. ⟦q the guard>Rukmini⟧"Is it you that's travelling, love,"⟦/q⟧ ⟦m the guard⟧he⟦/m⟧ asked, ⟦q the guard>Rukmini⟧"or only the cases?"⟦/q⟧

Rukmini looked past ⟦m the guard⟧him⟦/m⟧ at the stairs. People were running down them, the way people do, and none of those people had a green rucksack. All spring there had been talk of the new flat, and the balcony, and what a shame it would be to leave it. So that was that. ⟦b holder=Rukmini; status=false⟧Davit had weighed up Trieste and picked the balcony⟦/b⟧.

⟦q Rukmini>the guard⟧"I am,"⟦/q⟧ ⟦m Rukmini⟧she⟦/m⟧ said.

⟦q Keziah>Rukmini⟧"Mini, you don't have to go tonight. You could stay. You could stay at mine."⟦/q⟧

⟦q Rukmini>Keziah⟧"And look at that balcony from the bus every morning?"⟦/q⟧ ⟦m Rukmini⟧She⟦/m⟧ pushed the paper bag into ⟦m Keziah⟧her friend⟦/m⟧'s arms and let ⟦m the guard⟧the man in the cap⟦/m⟧ take the cases. ⟦q Rukmini>Keziah⟧"You're the only one of us who's any good, Kez. Did you know that?"⟦/q⟧

The doors shut. Keziah waved until there was nothing to wave at. ⟦s place=the car; with=Keziah; time=a few minutes later⟧In the car, ten minutes later, ⟦m Keziah⟧she⟦/m⟧ was eating ⟦m Keziah⟧her⟦/m⟧ way through the cherries ⟦f holder=Keziah; valence=negative⟧without tasting a single one⟦/f⟧ when ⟦m Keziah⟧her⟦/m⟧ phone lit up on the passenger seat.

⟦q Davit>Keziah⟧"Did you catch ⟦m Rukmini⟧her⟦/m⟧?"⟦/q⟧ There was traffic behind ⟦m Davit⟧him⟦/m⟧, and an old man swearing cheerfully about a jack. ⟦q Davit>Keziah⟧"We've nearly got the wheel on. I'll make the 7.25 with time to spare. Is ⟦m Rukmini⟧she⟦/m⟧ ⟦f holder=Rukmini; toward=Davit; valence=negative; status=supposed⟧furious⟦/f⟧?"⟦/q⟧

⟦q Keziah>Davit⟧"⟦m Rukmini⟧She⟦/m⟧'s gone, Dato."⟦/q⟧

⟦q Davit>Keziah⟧"Gone for a coffee?"⟦/q⟧

⟦q Keziah>Davit⟧"On the train."⟦/q⟧

For a while there was only the swearing.

⟦q Davit>Keziah⟧"But you told ⟦m Rukmini⟧her⟦/m⟧,"⟦/q⟧ ⟦m Davit⟧he⟦/m⟧ said. ⟦q Davit>Keziah⟧"You told ⟦m Rukmini⟧her⟦/m⟧ forty minutes."⟦/q⟧

⟦q Keziah>Davit⟧"I told ⟦m Rukmini⟧her⟦/m⟧."⟦/q⟧ Keziah shut ⟦m Keziah⟧her⟦/m⟧ eyes. ⟦q Keziah>Davit⟧"⟦m Rukmini⟧She⟦/m⟧ said ⟦m Rukmini⟧she⟦/m⟧'d rather go alone."⟦/q⟧

***

⟦s place=the storage unit; with=Rukmini,Davit,Keziah; time=Saturday, half past four⟧
NOW

⟦q Rukmini>Davit⟧"You kept it,"⟦/q⟧ said Rukmini. ⟦m Rukmini⟧She⟦/m⟧ said it to ⟦m Davit⟧him⟦/m⟧, not to the rug.

⟦q Davit>Rukmini⟧"I thought I might use it yet."⟦/q⟧

⟦q Rukmini>Davit⟧"When?"⟦/q⟧

⟦q Davit>Rukmini⟧"Whenever I was asked."⟦/q⟧ Davit had come out from behind the boxes. For two years ⟦m Davit⟧he⟦/m⟧ had known that ⟦b holder=Davit; status=false⟧Rukmini had sooner travel alone⟦/b⟧, and ⟦m Davit⟧he⟦/m⟧ had been polite about it to everyone, and it ⟦f holder=Davit; valence=negative⟧had worn⟦/f⟧ ⟦m Davit⟧him⟦/m⟧ thin. ⟦q Davit>Rukmini⟧"You made it pretty clear that I wasn't."⟦/q⟧

⟦q Rukmini>Davit⟧"I made it clear? ⟦k by=Rukmini; to=Davit⟧I stood on that platform till the doors shut⟦/k⟧!"⟦/q⟧

⟦q Davit>Rukmini⟧"You could have stood there for forty minutes more."⟦/q⟧

⟦q Rukmini>Davit⟧"For what?"⟦/q⟧

⟦q Davit>Rukmini⟧"For me. ⟦k by=Davit; to=Rukmini⟧The car had a flat tyre⟦/k⟧. I was on the next train, Mini. I sat in it all the way ⟦e to⟧to to⟦/e⟧ Trieste, and then I thought, no, alone, you said, and I sat in it all the way back."⟦/q⟧

⟦q Rukmini>Davit⟧"Who said alone?"⟦/q⟧

⟦q Davit>Rukmini⟧"You did."⟦/q⟧

⟦q Rukmini>Davit⟧"I never said that in my life. Who told you that?"⟦/q⟧

It went very quiet. Then ⟦m Rukmini+Davit⟧both of them⟦/m⟧ turned, at the same speed, to look at the rug. There was a clipboard lying on it.

⟦s place=the corridor; with=Keziah,the man from the office; time=the same moment⟧Out in the corridor Keziah had passed forty orange doors, all shut, before ⟦m Keziah⟧she⟦/m⟧ met ⟦m the man from the office⟧a man with a ring of keys⟦/m⟧.

⟦q the man from the office>Keziah⟧"Lift's the other way,"⟦/q⟧ said ⟦m the man from the office⟧the man from the office⟦/m⟧.

⟦q Keziah>the man from the office⟧"I'm not looking for the lift."⟦/q⟧

⟦q the man from the office>Keziah⟧"Toilet?"⟦/q⟧

⟦q Keziah>the man from the office⟧"Has it got a window?"⟦/q⟧

⟦q the man from the office>Keziah⟧"Not so as you'd fit."⟦/q⟧ ⟦m the man from the office⟧He⟦/m⟧ studied ⟦m Keziah⟧her⟦/m⟧ ⟦f holder=Keziah; valence=negative⟧wet face⟦/f⟧ and drew the conclusion that ⟦m the man from the office⟧he⟦/m⟧ drew about everybody who wept on the second floor, which was that ⟦b holder=the man from the office; status=false⟧the rent had gone up again⟦/b⟧. ⟦q the man from the office>Keziah⟧"We do smaller units, you know. We do one that's more of a locker."⟦/q⟧

⟦s place=the corridor; with=Keziah,the man from the office,Rukmini,Davit; time=a moment later⟧Behind ⟦m Keziah⟧her⟦/m⟧ a steel door rattled up.

⟦q Davit>Keziah⟧"Kez,"⟦/q⟧ said Davit; and a second later, in a voice ⟦f holder=Rukmini; toward=Keziah; valence=negative⟧with no colour in it⟦/f⟧ at all, Rukmini said, ⟦q Rukmini>Keziah⟧"Keziah."⟦/q⟧

⟦m Keziah⟧She⟦/m⟧ turned round. ⟦m Davit+Rukmini⟧They⟦/m⟧ were standing side by side, which ⟦m Davit+Rukmini⟧they⟦/m⟧ had not done for two years. ⟦m Davit+Rukmini⟧They⟦/m⟧ did not seem to have noticed.

⟦q Keziah>Rukmini+Davit⟧"⟦k by=Keziah; to=Rukmini,Davit⟧I made it up⟦/k⟧,"⟦/q⟧ ⟦m Keziah⟧she⟦/m⟧ said. ⟦q Keziah>Rukmini+Davit⟧"Both halves. There was a message, and ⟦k by=Keziah; to=Rukmini,Davit⟧I didn't pass it on⟦/k⟧."⟦/q⟧

⟦q Davit>Keziah⟧"Why?"⟦/q⟧

⟦q Keziah>Davit⟧"Because you were going. The pair of you, for good, and ⟦f holder=Davit; valence=positive⟧so *happy*⟦/f⟧ about it. I thought that ⟦b holder=Keziah; status=false⟧if one went the other would stay⟦/b⟧. I thought I'd get to keep one of you. I didn't even mind which."⟦/q⟧

Nobody spoke. ⟦m the man from the office⟧The man with the keys⟦/m⟧ had begun to read a fire notice with close attention.

⟦q Keziah>Rukmini+Davit⟧"And then I had both of you,"⟦/q⟧ said Keziah. ⟦q Keziah>Rukmini+Davit⟧"Every week. On the phone, crying. I couldn't find the place to put it right⟦e ."⟧.'⟦/e⟧⟦/q⟧

Rukmini drew one long breath. ⟦m Rukmini⟧She⟦/m⟧ had a great many things to say, and ⟦m Rukmini⟧she⟦/m⟧ could be seen going through them, as ⟦m Rukmini⟧she⟦/m⟧ had gone through the boxes, to find out what was still ⟦m Rukmini⟧hers⟦/m⟧ to use.

⟦q Rukmini>Davit⟧"Tell ⟦m Keziah⟧her⟦/m⟧,"⟦/q⟧ ⟦m Rukmini⟧she⟦/m⟧ said at last, ⟦q Rukmini>Davit⟧"that I'm not speaking to ⟦m Keziah⟧her⟦/m⟧."⟦/q⟧

It took Davit a moment to see who was meant. ⟦q Davit>Keziah⟧"⟦m Rukmini⟧She⟦/m⟧'s not speaking to you."⟦/q⟧

⟦q Keziah>Davit⟧"I gathered."⟦/q⟧

⟦q Rukmini>Davit⟧"Tell ⟦m Keziah⟧her⟦/m⟧ that ⟦m Keziah⟧she⟦/m⟧ was the only one of us who was any good. Tell ⟦m Keziah⟧her⟦/m⟧ that's what I can't—"⟦/q⟧ ⟦m Rukmini⟧She⟦/m⟧ stopped. ⟦q Rukmini>Davit⟧"Tell ⟦m Keziah⟧her⟦/m⟧ ⟦m Keziah⟧she⟦/m⟧ can have the lamp."⟦/q⟧

⟦q Davit>Keziah⟧"You can have the lamp."⟦/q⟧

⟦q Keziah>Davit⟧"I don't want the lamp,"⟦/q⟧ said Keziah, and ⟦f holder=Keziah; valence=negative⟧began to cry in earnest⟦/f⟧.

⟦q Davit>Keziah⟧"No,"⟦/q⟧ ⟦m Davit⟧he⟦/m⟧ agreed, ⟦f holder=Davit; toward=Keziah; valence=positive⟧not unkindly⟦/f⟧. ⟦q Davit>Keziah⟧"Nobody does."⟦/q⟧

⟦m the man from the office⟧The man from the office⟦/m⟧ looked at ⟦m the man from the office⟧his⟦/m⟧ watch, and said to the fire notice that it was all the same to ⟦m the man from the office⟧him⟦/m⟧ but the building was locked at five.

So ⟦m Rukmini+Davit⟧the two of them⟦/m⟧ went back for the rest. It was eleven minutes' work if nobody argued. ⟦s place=the storage unit; with=Rukmini,Davit; time=a few minutes before five⟧In the unit ⟦m Rukmini⟧she⟦/m⟧ took one end of the bookcase, and ⟦m Davit⟧he⟦/m⟧ took the other, with ⟦c wrist⟧the plaster on the right wrist held stiffly out of the way⟦/c⟧, and for a minute or so ⟦m Rukmini+Davit⟧they⟦/m⟧ just stood there holding it.

⟦q Rukmini>Davit⟧"Was it high?"⟦/q⟧ asked Rukmini. ⟦q Rukmini>Davit⟧"The ladder."⟦/q⟧

⟦q Davit>Rukmini⟧"Three rungs."⟦/q⟧

⟦q Rukmini>Davit⟧"Idiot."⟦/q⟧

⟦q Davit>Rukmini⟧"I was taking down the curtains. I'm giving up the flat."⟦/q⟧ ⟦m Davit⟧He⟦/m⟧ shifted ⟦m Davit⟧his⟦/m⟧ grip. ⟦q Davit>Rukmini⟧"I never ⟦f holder=Davit; valence=positive; status=denied⟧liked⟦/f⟧ that balcony, you know. You can see the station from it."⟦/q⟧
