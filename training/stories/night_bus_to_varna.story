title: Night Bus to Varna
person: 3
style: nearly all dialogue between two men who are not named until late, action beats, hardly a tag, past tense, straight quotes
cast: Lyudmil Karadzhov | Lyudmil, Karadzhov, the man with the cello | he
cast: Haluk Erdem | Haluk, Erdem, the other passenger | he
cast: the driver | | she
cast: Kalina | | she
cast: Onur | | he
cast: the student | | she
place: the bus |
place: the filling station | the car park
place: Varna |
place: Edirne |
relation: Lyudmil & Haluk | family | start=strangers on a bus end=fathers of a bride and groom
relation: Lyudmil & Kalina | family | start=not speaking for three years end=about to be reconciled
relation: Kalina & Onur | romantic
relation: Haluk & Onur | family
quiet: Plovdiv, Varna, Edirne, Bach, Saturday, November, Burgas, Shumen, Danube
=====
⟦s place=the bus; with=Lyudmil,Haluk,the driver,the student; time=eleven at night⟧
⟦q Haluk>Lyudmil⟧"That's my seat,"⟦/q⟧ said ⟦m Haluk⟧the other passenger⟦/m⟧.

⟦m Lyudmil⟧The man with the cello⟦/m⟧ looked up. ⟦m Lyudmil⟧He⟦/m⟧ had the window. The cello, in a scuffed white case with a belt round its middle, had the aisle.

⟦q Lyudmil>Haluk⟧"Which number have you got?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"Fourteen."⟦/q⟧

⟦q Lyudmil>Haluk⟧"This is fourteen."⟦/q⟧

⟦q Haluk>Lyudmil⟧"I know. Your friend is in it."⟦/q⟧

⟦q Lyudmil>Haluk⟧"It has a ticket."⟦/q⟧ A slip of paper came out of a breast pocket and was held under the little lamp. ⟦q Lyudmil>Haluk⟧"You see? Full fare. The company wouldn't do it a reduction."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Mine says fourteen too."⟦/q⟧

⟦q Lyudmil>Haluk⟧"Then it's been sold twice."⟦/q⟧

⟦q Haluk>Lyudmil⟧"To me and a violin."⟦/q⟧

⟦q Lyudmil>Haluk⟧"To you and a *cello*."⟦/q⟧

Plovdiv bus station slid away backwards. ⟦m Haluk⟧The other passenger⟦/m⟧, a wide man with a wide suitcase, swayed in the aisle and held on to the rack. Every other seat was full. In the row behind, ⟦m the student⟧a student⟦/m⟧ slept with ⟦m the student⟧her⟦/m⟧ mouth open, and beyond ⟦m the student⟧her⟦/m⟧ there was only luggage.

⟦q the driver>Haluk⟧"Sit down back there!"⟦/q⟧ ⟦m the driver⟧the driver⟦/m⟧ called. ⟦m the driver⟧Her⟦/m⟧ eyes appeared in the long mirror. ⟦q the driver>Haluk⟧"I don't move off the ramp with people standing."⟦/q⟧

⟦q Haluk>the driver⟧"My seat is occupied, madam!"⟦/q⟧

⟦q the driver>Haluk⟧"By whom?"⟦/q⟧

⟦q Haluk>the driver⟧"By Bach!"⟦/q⟧

⟦q the driver>Haluk+Lyudmil⟧"Then put Bach on somebody's knees. I've got a timetable."⟦/q⟧

It took ⟦m Lyudmil+Haluk⟧them⟦/m⟧ some while. In the end ⟦m Lyudmil⟧the man with the cello⟦/m⟧ had the neck of the thing across ⟦m Lyudmil⟧his⟦/m⟧ lap, ⟦m Haluk⟧the other passenger⟦/m⟧ had the broad end across ⟦m Haluk⟧his⟦/m⟧, and neither could have stood up in a fire.

⟦q Haluk>Lyudmil⟧"It's heavy, for a thing with nothing in it."⟦/q⟧

⟦q Lyudmil>Haluk⟧"How do you know that there's nothing in it?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"I meant air. Isn't it mostly air?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"It's mostly varnish and debts."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Ha."⟦/q⟧ A paper bag rustled. ⟦q Haluk>Lyudmil⟧"Sunflower seeds?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"Not over the case, if you don't mind."⟦/q⟧

⟦q Haluk>Lyudmil⟧"You're a careful man."⟦/q⟧

⟦q Lyudmil>Haluk⟧"I've been told so. It wasn't meant kindly."⟦/q⟧

For ten kilometres there was only the engine. Then a husk cracked, very quietly, on the far side of the case, where ⟦m Haluk⟧he⟦/m⟧ was leaning out so as to eat.

⟦q Haluk>Lyudmil⟧"You're going to play in Varna?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"No."⟦/q⟧

⟦q Haluk>Lyudmil⟧"You only take it to see the sea."⟦/q⟧

⟦q Lyudmil>Haluk⟧"I'm going to a wedding. That is, I'm going to stand across the street from one."⟦/q⟧

⟦q Haluk>Lyudmil⟧"I don't understand."⟦/q⟧

⟦q Lyudmil>Haluk⟧"It isn't interesting."⟦/q⟧

⟦q Haluk>Lyudmil⟧"We've got six hours and one reading lamp. My standards are low."⟦/q⟧

⟦m Lyudmil⟧The man with the cello⟦/m⟧ turned ⟦m Lyudmil⟧his⟦/m⟧ face to the window. It gave ⟦m Lyudmil⟧him⟦/m⟧ back ⟦m Lyudmil⟧his⟦/m⟧ own beard and, over one shoulder, a patient round face with a seed in its teeth. ⟦q Lyudmil>Haluk⟧"⟦m Kalina⟧My daughter⟦/m⟧ is getting married on Saturday. ⟦b holder=Lyudmil; status=false⟧I'm not wanted there⟦/b⟧."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Who says so?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"Nobody says so. That's how one knows. There was no invitation. We haven't spoken for three years, ⟦m Kalina⟧she⟦/m⟧ and I."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Three years! What did you do?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"Why should it be something that I did?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"I'm a father. I'm guessing."⟦/q⟧

⟦q Lyudmil>Haluk⟧"I told ⟦m Kalina⟧her⟦/m⟧ that ⟦m Kalina⟧she⟦/m⟧ played like a typist."⟦/q⟧

⟦m Haluk⟧The other passenger⟦/m⟧ stopped chewing.

⟦q Lyudmil>Haluk⟧"⟦m Kalina⟧She⟦/m⟧ was twenty-two. ⟦m Kalina⟧She⟦/m⟧ had an audition in the morning. ⟦m Kalina⟧She⟦/m⟧ asked me what I honestly thought, and I honestly thought it, and I opened my mouth. ⟦m Kalina⟧She⟦/m⟧ ⟦f holder=Kalina; toward=Lyudmil; valence=negative⟧sold the instrument⟦/f⟧ in a week. ⟦m Kalina⟧She⟦/m⟧ went to the coast, to work in an office. So you see that ⟦m Kalina⟧she⟦/m⟧ has a sense of humour."⟦/q⟧

⟦q Haluk>Lyudmil⟧"And you?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"I had the last word. I've got it still. I don't recommend it."⟦/q⟧

The bus ran on through the dark. Somebody's phone lit up and went out again. When ⟦m Haluk⟧he⟦/m⟧ spoke next, ⟦m Haluk⟧the other passenger⟦/m⟧ had put the seeds away.

⟦q Haluk>Lyudmil⟧"And ⟦m Onur⟧the boy⟦/m⟧? What's ⟦m Onur⟧he⟦/m⟧ like, ⟦m Onur⟧the one she's marrying⟦/m⟧?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"I've never met ⟦m Onur⟧him⟦/m⟧. A Turk, from Edirne. I gather that ⟦b holder=Lyudmil; status=false⟧the groom is some kind of dentist⟦/b⟧."⟦/q⟧

⟦q Haluk>Lyudmil⟧"A dentist."⟦/q⟧

⟦q Lyudmil>Haluk⟧"So I was told by ⟦m Kalina⟧her⟦/m⟧ landlady. A dentist who ⟦f holder=Onur; valence=negative; status=supposed⟧can't bear⟦/f⟧ music, with ⟦m Haluk⟧a father who sells rope⟦/m⟧."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Rope?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"To ships. Apparently there's a fortune in it. I hear that ⟦m Haluk⟧the man⟦/m⟧ is a perfect tyrant. ⟦b holder=Lyudmil; status=false⟧The groom's father has forbidden music at the party⟦/b⟧, the landlady says. Not a fiddle, not a drum."⟦/q⟧

⟦q Haluk>Lyudmil⟧"What a pig,"⟦/q⟧ said ⟦m Haluk⟧the other passenger⟦/m⟧, after a moment.

⟦q Lyudmil>Haluk⟧"Well. I don't know ⟦m Haluk⟧him⟦/m⟧."⟦/q⟧

⟦q Haluk>Lyudmil⟧"No. But what a pig!"⟦/q⟧

***

⟦s place=the filling station; with=Lyudmil,Haluk,the driver; time=two in the morning⟧
⟦m the driver⟧The driver⟦/m⟧ gave the bus fifteen minutes and went to see about ⟦m the driver⟧her⟦/m⟧ coffee. ⟦m Lyudmil+Haluk⟧The two men⟦/m⟧ stood in the car park beside a shut kiosk, with the cello upright between ⟦m Lyudmil+Haluk⟧them⟦/m⟧ like a third.

⟦q Haluk>Lyudmil⟧"You can leave it on the bus, you know. Nobody will take it."⟦/q⟧

⟦q Lyudmil>Haluk⟧"I've left it once. In a cloakroom in Burgas, in November. I was away two minutes, and I ⟦f holder=Lyudmil; valence=negative⟧aged⟦/f⟧."⟦/q⟧

⟦q Haluk>Lyudmil⟧"May I ask you something?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"You've been asking since Plovdiv."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Why do you bring it, if you're only going to stand across the street?"⟦/q⟧

⟦m Lyudmil⟧He⟦/m⟧ did not answer at once. ⟦m Lyudmil⟧He⟦/m⟧ undid the belt by one hole and did it up again. ⟦q Lyudmil>Haluk⟧"It isn't mine."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Whose, then?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"⟦m Kalina⟧My daughter⟦/m⟧'s. ⟦k by=Lyudmil; to=Haluk⟧I bought it back⟦/k⟧. It took me a year to find out who had it and another to pay. I thought that I'd give it to a waiter, and the waiter would carry it in, and I'd see from the other side whether ⟦m Kalina⟧she⟦/m⟧ ⟦f holder=Kalina; valence=positive; status=supposed⟧laughed⟦/f⟧ or ⟦f holder=Kalina; toward=Lyudmil; valence=negative; status=supposed⟧threw it in the sea⟦/f⟧."⟦/q⟧

⟦q Haluk>Lyudmil⟧"And then you'd go home."⟦/q⟧

⟦q Lyudmil>Haluk⟧"There's a bus at nine."⟦/q⟧

⟦m Haluk⟧The other passenger⟦/m⟧ blew ⟦m Haluk⟧his⟦/m⟧ nose. It took a long time, and echoed off the pumps. ⟦q Haluk>Lyudmil⟧"I've got a confession,"⟦/q⟧ ⟦m Haluk⟧he⟦/m⟧ said, ⟦q Haluk>Lyudmil⟧"and I'd like you to hold on to that thing with both hands while I make it."⟦/q⟧

⟦q Lyudmil>Haluk⟧"You're not a thief?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"Worse. I'm going to a wedding."⟦/q⟧

⟦q Lyudmil>Haluk⟧"In Varna?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"In Varna, on Saturday."⟦/q⟧

⟦q Lyudmil>Haluk⟧"It's a large town. There must be several."⟦/q⟧

⟦q Haluk>Lyudmil⟧"⟦m Onur⟧My son⟦/m⟧'s name is Onur."⟦/q⟧

Nothing moved but the moths. ⟦m Lyudmil⟧The man with the cello⟦/m⟧ opened ⟦m Lyudmil⟧his⟦/m⟧ mouth, and for once in ⟦m Lyudmil⟧his⟦/m⟧ life ⟦m Lyudmil⟧he⟦/m⟧ seemed to have nothing honest to put in it.

⟦q Lyudmil>Haluk⟧"You said nothing. ⟦f holder=Lyudmil; toward=Haluk; valence=negative⟧For three hours⟦/f⟧!"⟦/q⟧

⟦q Haluk>Lyudmil⟧"You were in the middle of calling me a tyrant. It seemed rude to interrupt."⟦/q⟧

⟦q Lyudmil>Haluk⟧"You sell rope."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Also paint, and biscuits. Haluk Erdem."⟦/q⟧ ⟦m Haluk⟧He⟦/m⟧ held out a hand, looked at it, wiped off the salt, and held it out again. ⟦q Haluk>Lyudmil⟧"And you're Lyudmil Karadzhov. I should have known the beard. There's a photograph."⟦/q⟧

⟦q Lyudmil>Haluk⟧"Where is there a photograph?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"On ⟦m Kalina⟧her⟦/m⟧ piano."⟦/q⟧

⟦q Lyudmil>Haluk⟧"⟦m Kalina⟧She⟦/m⟧ hasn't got a piano."⟦/q⟧

⟦q Haluk>Lyudmil⟧"⟦m Kalina⟧She⟦/m⟧ has. ⟦m Onur⟧My son⟦/m⟧ bought it. ⟦m Onur⟧He⟦/m⟧ isn't a dentist, by the way, ⟦m Onur⟧he⟦/m⟧ tunes the things. ⟦k by=Haluk; to=Lyudmil⟧Onur's a piano tuner⟦/k⟧. I don't say I was ⟦f holder=Haluk; valence=positive; status=denied⟧pleased⟦/f⟧. I'd hoped for a dentist."⟦/q⟧

Lyudmil sat down on the kerb. ⟦m Lyudmil⟧He⟦/m⟧ brought the cello with ⟦m Lyudmil⟧him⟦/m⟧, and held it round the waist. ⟦q Lyudmil>Haluk⟧"But the music. You've forbidden the music."⟦/q⟧

⟦q Haluk>Lyudmil⟧"I! I've paid for a band of nine! It was Kalina who sent the band home."⟦/q⟧

⟦q Lyudmil>Haluk⟧"Why?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"I asked ⟦m Kalina⟧her⟦/m⟧ that. I ⟦f holder=Haluk; toward=Kalina; valence=negative⟧shouted⟦/f⟧, I'm sorry to say. And ⟦m Kalina⟧she⟦/m⟧ told me, very calmly, that there'd be no music at ⟦m Kalina⟧her⟦/m⟧ wedding unless ⟦m Lyudmil⟧her father⟦/m⟧ played it; that ⟦m Kalina⟧she⟦/m⟧ had written to ⟦m Lyudmil⟧him⟦/m⟧ in March, and in April, and in May, and there'd been no answer; and so ⟦b holder=Kalina; status=false⟧the typing wasn't forgiven⟦/b⟧."⟦/q⟧

⟦q Lyudmil>Haluk⟧"Written? Where to?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"To Shumen. Danube Street."⟦/q⟧

⟦q Lyudmil>Haluk⟧"I left Danube Street two years ago. I sold the flat."⟦/q⟧

⟦q Haluk>Lyudmil⟧"What on earth for?"⟦/q⟧

A hand patted the scuffed white case, twice. It was all the answer that Haluk got. It seemed to be enough, for ⟦m Haluk⟧he⟦/m⟧ needed the handkerchief again.

⟦q Haluk>Lyudmil⟧"You sold the flat to buy the violin."⟦/q⟧

⟦q Lyudmil>Haluk⟧"Cello."⟦/q⟧

⟦q Haluk>Lyudmil⟧"There's a chair for you. I've seen the plan. ⟦k by=Haluk; to=Lyudmil⟧There's a card with your name on it⟦/k⟧, at the top table, next to mine. Three times my wife has said to take it off, and three times ⟦m Kalina⟧that girl⟦/m⟧ ⟦f holder=Kalina; toward=Lyudmil; valence=positive⟧has put it back⟦/f⟧."⟦/q⟧

⟦q Lyudmil>Haluk⟧"Next to yours?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"I was ⟦f holder=Haluk; valence=negative⟧dreading it⟦/f⟧. I'd heard that you were a perfect tyrant."⟦/q⟧

⟦m Lyudmil⟧The old musician⟦/m⟧ made a noise. It might have been a cough. It went on, and bent ⟦m Lyudmil⟧him⟦/m⟧ over, and by the end of it ⟦m Lyudmil⟧he⟦/m⟧ was ⟦f holder=Lyudmil; valence=positive⟧laughing⟦/f⟧ with ⟦m Lyudmil⟧his⟦/m⟧ forehead against the case, and ⟦m Lyudmil⟧his⟦/m⟧ beard was wet.

⟦q the driver>Lyudmil+Haluk⟧"Gentlemen!"⟦/q⟧ ⟦m the driver⟧The driver⟦/m⟧ was on the step, with a paper cup in each hand. ⟦q the driver>Lyudmil+Haluk⟧"Are you coming, or is Bach going alone?"⟦/q⟧

***

⟦s place=the bus; with=Lyudmil,Haluk,the driver,the student; time=before dawn⟧
The bus smelt of coffee and wet coats, and hardly anybody on it was awake.

⟦q Haluk>Lyudmil⟧"What will you play?"⟦/q⟧

⟦q Lyudmil>Haluk⟧"I haven't played at a wedding since I was a student. I don't know anything cheerful."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Play something sad. We'll dance slowly."⟦/q⟧

⟦q Lyudmil>Haluk⟧"You dance?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"Like a ship being loaded."⟦/q⟧

⟦q Lyudmil>Haluk⟧"And if Kalina doesn't want it?"⟦/q⟧

⟦q Haluk>Lyudmil⟧"⟦m Kalina⟧She⟦/m⟧ wants it."⟦/q⟧

⟦q Lyudmil>Haluk⟧"I might make a mistake. My hands are cold."⟦/q⟧

⟦q Haluk>Lyudmil⟧"Then ⟦m Kalina⟧she⟦/m⟧ can tell you that you play like a man who sells rope,"⟦/q⟧ said Haluk, ⟦q Haluk>Lyudmil⟧"and you'll be quits. Lift your end. My leg's gone."⟦/q⟧

⟦m Lyudmil⟧He⟦/m⟧ lifted ⟦m Lyudmil⟧his⟦/m⟧ end. Behind ⟦m Lyudmil+Haluk⟧them⟦/m⟧ ⟦m the student⟧the student⟦/m⟧ woke, yawned, and put ⟦m the student⟧her⟦/m⟧ chin on the back of the seat.

⟦q the student>Lyudmil+Haluk⟧"Excuse me. Are we there?"⟦/q⟧

⟦q Haluk>the student⟧"That's the sea, isn't it? That grey part?"⟦/q⟧

⟦q the student>Haluk⟧"That's a greenhouse."⟦/q⟧

⟦q Haluk>the student⟧"Then no,"⟦/q⟧ ⟦m Haluk⟧he⟦/m⟧ said. ⟦q Haluk>the student⟧"But very nearly."⟦/q⟧ ⟦m Haluk⟧He⟦/m⟧ took out the paper bag and gave it a shake in the direction of the window. ⟦q Haluk>Lyudmil⟧"Seeds?"⟦/q⟧

Lyudmil looked at the bag, and at the case, and at the first thin light coming up behind the greenhouses. Then ⟦m Lyudmil⟧he⟦/m⟧ moved the belt aside to make room.

⟦q Lyudmil>Haluk⟧"Over the cello,"⟦/q⟧ ⟦m Lyudmil⟧he⟦/m⟧ said. ⟦q Lyudmil>Haluk⟧"Why not? It's family."⟦/q⟧
