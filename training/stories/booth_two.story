title: The Blonde in Booth Two
person: 3
style: modern noir comedy told by descriptions more than names (the blonde, the redhead, the big man), a late-naming trick, third past, one-liners; straight quotes, planted contradictions and slips
cast: Marisa Oyarzun | Oyarzun, Detective Oyarzun | she
cast: Candace | Mrs. Fontana | she
cast: Trudy | the redhead | she
cast: Bruno | | he
cast: the waiter | Felix | he
cast: Sal | Mr. Fontana | he
cast: her partner | Hobbs | he
place: the bar | the Blue Parrot
place: the alley |
place: the kitchen |
place: the car |
relation: Mrs. Fontana & Trudy | enemies | start=wife and mistress end=partners in crime
relation: Mrs. Fontana & Mr. Fontana | romantic
relation: Trudy & Mr. Fontana | romantic
relation: Oyarzun & Hobbs | work
quiet: Tuesday, Manhattan, Sunday, Shirley Temple, Reno
=====
⟦s place=the bar; with=Oyarzun,Mrs. Fontana,Trudy,Bruno,Felix; time=Tuesday night⟧
⟦m Mrs. Fontana⟧The blonde in booth two⟦/m⟧ had been crying into the same Manhattan since nine o'clock, and ⟦m Oyarzun⟧the detective at the bar⟦/m⟧ was starting to worry about the vermouth.

⟦q Oyarzun>Felix⟧"How long's ⟦m Mrs. Fontana⟧she⟦/m⟧ been here?"⟦/q⟧

⟦q Felix>Oyarzun⟧"Which?"⟦/q⟧ said ⟦m Felix⟧the waiter⟦/m⟧.

⟦q Oyarzun>Felix⟧"Blonde. Booth two."⟦/q⟧

⟦q Felix>Oyarzun⟧"Every Tuesday. ⟦m Mrs. Fontana⟧She⟦/m⟧ sits there, ⟦m Trudy⟧the redhead⟦/m⟧ sits in four, ⟦m Mrs. Fontana+Trudy⟧they⟦/m⟧ don't look at each other. Around eleven ⟦m Bruno⟧the big man⟦/m⟧ comes and gets one of ⟦m Mrs. Fontana+Trudy⟧them⟦/m⟧. It depends."⟦/q⟧

⟦q Oyarzun>Felix⟧"On what?"⟦/q⟧

⟦q Felix>Oyarzun⟧"I just bring the nuts,"⟦/q⟧ ⟦m Felix⟧he⟦/m⟧ said, and brought them.

⟦m Oyarzun⟧The detective⟦/m⟧ took a handful. ⟦m Oyarzun⟧She⟦/m⟧ was off the clock, ⟦m Oyarzun⟧she⟦/m⟧ had ⟦m Oyarzun⟧her⟦/m⟧ shoes half off under the rail; ⟦m Oyarzun⟧she⟦/m⟧'d only come in for a drink, and to look at something besides ⟦m Hobbs⟧her partner⟦/m⟧. But twenty-two years on the job does a thing to your neck. It turned by itself. In booth four ⟦m Trudy⟧a redhead in a green dress⟦/m⟧ was making a neat pile out of torn-up coaster. ⟦m Trudy⟧She⟦/m⟧ had ⟦c eyes⟧the greenest eyes you ever saw⟦/c⟧. ⟦m Trudy⟧She⟦/m⟧ wasn't crying. ⟦m Trudy⟧She⟦/m⟧ looked to be doing arithmetic.

On the stroke of eleven the door opened, and ⟦m Bruno⟧the biggest man in Reno⟦/m⟧ came in sideways.

⟦m Bruno⟧He⟦/m⟧ stood on the mat. ⟦m Bruno⟧He⟦/m⟧ looked at two, ⟦m Bruno⟧he⟦/m⟧ looked at four. ⟦m Bruno⟧He⟦/m⟧ took off ⟦m Bruno⟧his⟦/m⟧ hat, and there was rain on it. ⟦q Bruno>Mrs. Fontana⟧"Mrs. Fontana,"⟦/q⟧ ⟦m Bruno⟧he⟦/m⟧ said.

⟦q Mrs. Fontana>Bruno⟧"Is it me tonight?"⟦/q⟧ asked ⟦m Mrs. Fontana⟧the blonde⟦/m⟧.

⟦q Bruno>Mrs. Fontana⟧"No, ma'am."⟦/q⟧

⟦q Trudy>Bruno⟧"Is it me?"⟦/q⟧ said ⟦m Trudy⟧the redhead⟦/m⟧.

⟦q Bruno>Trudy⟧"No, miss."⟦/q⟧ ⟦m Bruno⟧The big man⟦/m⟧ turned the hat around by the brim. You could see that ⟦m Bruno⟧he⟦/m⟧'d rehearsed. ⟦q Bruno>Mrs. Fontana⟧"It's nobody tonight. Sal's dead."⟦/q⟧

Somewhere a glass broke. It was ⟦m Felix⟧the waiter⟦/m⟧'s.

***

⟦s place=the alley; with=Oyarzun,Bruno; time=Tuesday night, a quarter past eleven⟧
⟦q Oyarzun>Bruno⟧"Detective Oyarzun, homicide. Keep your hands where I can see them."⟦/q⟧

⟦q Bruno>Oyarzun⟧"They're right here."⟦/q⟧

⟦q Oyarzun>Bruno⟧"So they are. Jeez. What do you take in a glove?"⟦/q⟧

⟦q Bruno>Oyarzun⟧"I don't wear them."⟦/q⟧

⟦q Oyarzun>Bruno⟧"You found ⟦m Mr. Fontana⟧him⟦/m⟧?"⟦/q⟧

⟦q Bruno>Oyarzun⟧"In the office. At the desk, with ⟦m Mr. Fontana⟧his⟦/m⟧ face down on the blotter. I said, boss, it's near eleven, who'll it be? And I touched ⟦m Mr. Fontana⟧him⟦/m⟧, and ⟦m Mr. Fontana⟧he⟦/m⟧ sort of went over."⟦/q⟧

⟦q Oyarzun>Bruno⟧"When was this?"⟦/q⟧

⟦q Bruno>Oyarzun⟧"⟦c time⟧A quarter of nine⟦/c⟧."⟦/q⟧

⟦q Oyarzun>Bruno⟧"And you came straight here?"⟦/q⟧

⟦q Bruno>Oyarzun⟧"I sat with ⟦m Mr. Fontana⟧him⟦/m⟧ some."⟦/q⟧

⟦m Oyarzun⟧She⟦/m⟧ wrote it in the book. The rain was coming down the fire escape a step at a time. ⟦m Bruno⟧He⟦/m⟧ was leaning on the bricks with ⟦m Bruno⟧his⟦/m⟧ head bent, so as to hear ⟦m Oyarzun⟧her⟦/m⟧, and there was something about the way ⟦m Bruno⟧he⟦/m⟧ leaned. ⟦m Bruno⟧He⟦/m⟧ had on a good coat with ⟦c button⟧one button gone⟦/c⟧.

⟦q Oyarzun>Bruno⟧"You liked ⟦m Mr. Fontana⟧him⟦/m⟧?"⟦/q⟧

⟦q Bruno>Oyarzun⟧"No, ma'am."⟦/q⟧

⟦q Oyarzun>Bruno⟧"Then why'd you sit?"⟦/q⟧

⟦q Bruno>Oyarzun⟧"Somebody should,"⟦/q⟧ said ⟦m Bruno⟧the big man⟦/m⟧.

⟦q Oyarzun>Bruno⟧"You know who did it?"⟦/q⟧

⟦q Bruno>Oyarzun⟧"I drive the car."⟦/q⟧

⟦q Oyarzun>Bruno⟧"That isn't what I asked."⟦/q⟧

⟦q Bruno>Oyarzun⟧"⟦m Mr. Fontana⟧He⟦/m⟧ had a list,"⟦/q⟧ ⟦m Bruno⟧the driver⟦/m⟧ said, after a while. ⟦q Bruno>Oyarzun⟧"By the phone. Tuesdays it was one of ⟦m Mrs. Fontana+Trudy⟧the two of them⟦/m⟧, ⟦m Mr. Fontana⟧he⟦/m⟧'d flip for it. ⟦m Mr. Fontana⟧He⟦/m⟧'d do it in front of me. Heads it's ⟦m Mrs. Fontana⟧the wife⟦/m⟧. I've got a sister. I'd stand there and watch that quarter go up."⟦/q⟧

***

⟦s place=the bar; with=Mrs. Fontana,Trudy,Felix; time=Tuesday night, a quarter to midnight⟧
It's a curious thing to share a man for six years and have never heard each other's voices. ⟦m Mrs. Fontana+Trudy⟧The two women⟦/m⟧ sat at opposite ends of the bar with four stools in between ⟦m Mrs. Fontana+Trudy⟧them⟦/m⟧. ⟦m Felix⟧The waiter⟦/m⟧ had been told that nobody was to leave; ⟦m Felix⟧he⟦/m⟧ set up a Manhattan on the left, and on the right a Shirley Temple.

⟦q Mrs. Fontana>Trudy⟧"You don't drink?"⟦/q⟧ said ⟦m Mrs. Fontana⟧the blonde⟦/m⟧.

⟦q Trudy>Mrs. Fontana⟧"Not for seven weeks."⟦/q⟧

⟦q Mrs. Fontana>Trudy⟧"Oh,"⟦/q⟧ ⟦m Mrs. Fontana⟧the blonde⟦/m⟧ said. And then, as it went in, ⟦q Mrs. Fontana>Trudy⟧"Oh. Is it ⟦m Mr. Fontana⟧his⟦/m⟧?"⟦/q⟧

⟦q Trudy>Mrs. Fontana⟧"It's mine."⟦/q⟧

⟦q Mrs. Fontana>Trudy⟧"Did ⟦m Mr. Fontana⟧he⟦/m⟧ know?"⟦/q⟧

⟦q Trudy>Mrs. Fontana⟧"I told ⟦m Mr. Fontana⟧him⟦/m⟧ on Sunday. ⟦m Mr. Fontana⟧He⟦/m⟧ got out the quarter."⟦/q⟧

One stool. It was ⟦m Mrs. Fontana⟧the blonde⟦/m⟧ who moved. ⟦m Mrs. Fontana⟧She⟦/m⟧ was older than ⟦m Mrs. Fontana⟧she⟦/m⟧'d looked in the booth, forty-five or so, and the crying had taken most of the paint off; it was a plain, sensible, Midwestern sort of face. ⟦q Mrs. Fontana>Trudy⟧"I lost three,"⟦/q⟧ ⟦m Mrs. Fontana⟧she⟦/m⟧ said. ⟦q Mrs. Fontana>Trudy⟧"⟦m Mr. Fontana⟧He⟦/m⟧ never came to the hospital. Bruno drove me. ⟦m Bruno⟧He⟦/m⟧'d bring a deck of cards."⟦/q⟧

⟦q Trudy>Mrs. Fontana⟧"⟦m Bruno⟧He⟦/m⟧ taught me gin."⟦/q⟧

⟦q Mrs. Fontana>Trudy⟧"⟦m Bruno⟧He⟦/m⟧ lets you win."⟦/q⟧

⟦q Trudy>Mrs. Fontana⟧"I know ⟦m Bruno⟧he⟦/m⟧ does. It's the only time I ever won a thing."⟦/q⟧

Another stool. ⟦q Mrs. Fontana>Trudy⟧"I'm Candace,"⟦/q⟧ said ⟦m Mrs. Fontana⟧the blonde⟦/m⟧. ⟦q Mrs. Fontana>Trudy⟧"I ought to know your name. I know your perfume."⟦/q⟧

⟦q Trudy>Mrs. Fontana⟧"It's Trudy."⟦/q⟧

⟦q Mrs. Fontana>Trudy⟧"I used to hate you, Trudy. I used to lie there working out how I'd do it."⟦/q⟧

⟦q Trudy>Mrs. Fontana⟧"Me too. I was going to use the bathtub."⟦/q⟧

⟦q Mrs. Fontana>Trudy⟧"I had a thing with the stairs!"⟦/q⟧

⟦m Mrs. Fontana+Trudy⟧They⟦/m⟧ both laughed. It was awful, neither of ⟦m Mrs. Fontana+Trudy⟧them⟦/m⟧ could stop; ⟦m Trudy⟧the redhead⟦/m⟧ had to hold on to the rail. When ⟦m Trudy⟧she⟦/m⟧ turned, wiping ⟦c eyes⟧two big brown eyes⟦/c⟧, ⟦m Mrs. Fontana⟧the other one⟦/m⟧ was on the next stool over, and had got hold of ⟦m Trudy⟧her⟦/m⟧ wrist.

⟦q Mrs. Fontana>Trudy⟧"Was it you?"⟦/q⟧ Candace whispered. ⟦q Mrs. Fontana>Trudy⟧"I won't say anything. I'd shake your hand."⟦/q⟧

⟦q Trudy>Mrs. Fontana⟧"I thought ⟦b holder=Trudy; status=false⟧it was *you*⟦/b⟧,"⟦/q⟧ said Trudy.

And both of ⟦m Mrs. Fontana+Trudy⟧them⟦/m⟧, slowly, as if there'd been a string on it, looked along the bar to the place where ⟦m Felix⟧the waiter⟦/m⟧ should have been. The nuts were there. ⟦m Felix⟧His⟦/m⟧ apron was folded on the register.

***

⟦s place=the kitchen; with=Oyarzun,Felix; time=Tuesday night, midnight⟧
⟦q Oyarzun>Felix⟧"Going somewhere?"⟦/q⟧ said Oyarzun. ⟦m Oyarzun⟧She⟦/m⟧ had the back door covered. ⟦m Oyarzun⟧She⟦/m⟧'d left ⟦m Oyarzun⟧her⟦/m⟧ shoes in the bar.

⟦q Felix>Oyarzun⟧"I was taking out the trash."⟦/q⟧

⟦q Oyarzun>Felix⟧"In your hat?"⟦/q⟧

⟦m Felix⟧The waiter⟦/m⟧ put down the bag. ⟦m Felix⟧He⟦/m⟧ was a slight, stooped man with a pencil mustache. You'd have passed ⟦m Felix⟧him⟦/m⟧ every day of your life. ⟦q Felix>Oyarzun⟧"You've got nothing on me."⟦/q⟧

⟦q Oyarzun>Felix⟧"I've got a button."⟦/q⟧ ⟦m Oyarzun⟧She⟦/m⟧ held it up. ⟦q Oyarzun>Felix⟧"⟦c button⟧It was off your vest⟦/c⟧, in ⟦m Mr. Fontana⟧his⟦/m⟧ fist. Took me a minute. I was looking at coats. How much did you owe ⟦m Mr. Fontana⟧him⟦/m⟧?"⟦/q⟧

⟦q Felix>Oyarzun⟧"It wasn't money."⟦/q⟧

⟦q Oyarzun>Felix⟧"It's always money."⟦/q⟧

⟦q Felix>Oyarzun⟧"I've worked here eleven years. I've brought each of ⟦m Mrs. Fontana+Trudy⟧those two⟦/m⟧ a drink, on a Tuesday, eleven years—"⟦/q⟧

⟦q Oyarzun>Felix⟧"It was ⟦e six⟧sicks⟦/e⟧."⟦/q⟧

⟦q Felix>Oyarzun⟧"It felt like eleven. I'd see ⟦m Bruno⟧the big fellow⟦/m⟧ come in, and I'd see ⟦m Mrs. Fontana+Trudy⟧their⟦/m⟧ faces. Whichever ⟦m Bruno⟧he⟦/m⟧ didn't pick, she'd look like she'd been let out of the chair. And then she'd remember the other one. ⟦m Mrs. Fontana+Trudy⟧They⟦/m⟧ *always* looked over at the other one. ⟦m Mrs. Fontana+Trudy⟧They⟦/m⟧ never knew it, ⟦m Mrs. Fontana+Trudy⟧they⟦/m⟧'d just miss each other."⟦/q⟧ ⟦m Felix⟧He⟦/m⟧'d begun to shake. ⟦q Felix>Oyarzun⟧"So tonight I went up with ⟦m Mr. Fontana⟧his⟦/m⟧ steak. I said, Mr. Fontana, ⟦e let⟧lett⟦/e⟧ ⟦m Mrs. Fontana+Trudy⟧them⟦/m⟧ alone. ⟦m Mr. Fontana⟧He⟦/m⟧ got out the quarter. ⟦m Mr. Fontana⟧He⟦/m⟧ said, heads, I fire you. I never even thought. I'd got the tray."⟦/q⟧

⟦q Oyarzun>Felix⟧"The *tray*?"⟦/q⟧

⟦q Felix>Oyarzun⟧"It's a heavy tray,"⟦/q⟧ said Felix.

Water ran in the sink. Through the swing door you could hear ⟦m Mrs. Fontana+Trudy⟧two women⟦/m⟧ laughing their heads off, and then a third voice, very deep, asking if it'd be all right if ⟦m Bruno⟧he⟦/m⟧ sat down.

⟦q Oyarzun>Felix⟧"What time was this?"⟦/q⟧ said ⟦m Oyarzun⟧the detective⟦/m⟧. ⟦q Oyarzun>Felix⟧"When you took the steak up?"⟦/q⟧

⟦q Felix>Oyarzun⟧"⟦c time⟧Ten thirty⟦/c⟧. I'd just heard the half hour go."⟦/q⟧

Marisa Oyarzun had a knee that hurt. ⟦m Oyarzun⟧She⟦/m⟧'d had twenty-two years of it. ⟦m Oyarzun⟧She⟦/m⟧ had a pension, and ⟦m Hobbs⟧a partner⟦/m⟧ who was out in the car that minute eating something with onions in; there was the button, no bigger than a dime, in the palm of ⟦m Oyarzun⟧her⟦/m⟧ hand, and right below it the drain.

⟦q Oyarzun>Felix⟧"That's a bad cough you've got, Felix,"⟦/q⟧ ⟦m Oyarzun⟧she⟦/m⟧ said.

⟦q Felix>Oyarzun⟧"I haven't got a cough."⟦/q⟧

⟦q Oyarzun>Felix⟧"You should go someplace dry."⟦/q⟧

***

⟦s place=the car; with=Oyarzun,Hobbs; time=Wednesday, half past twelve⟧
⟦q Hobbs>Oyarzun⟧"So?"⟦/q⟧ said Hobbs. ⟦q Hobbs>Oyarzun⟧"Who did it?"⟦/q⟧

⟦q Oyarzun>Hobbs⟧"It was ⟦e a⟧an⟦/e⟧ heart attack, I think. Wouldn't you say so?"⟦/q⟧

⟦q Hobbs>Oyarzun⟧"With a *dent* in ⟦m Mr. Fontana⟧his⟦/m⟧ head?"⟦/q⟧

⟦q Oyarzun>Hobbs⟧"⟦m Mr. Fontana⟧He⟦/m⟧ fell on something. Give me a fry."⟦/q⟧

⟦m Hobbs⟧Her partner⟦/m⟧ gave ⟦m Oyarzun⟧her⟦/m⟧ one. ⟦m Hobbs⟧He⟦/m⟧ was looking beyond ⟦m Oyarzun⟧her⟦/m⟧ at the front of the Parrot, where the sign had gone off. ⟦m Mrs. Fontana+Trudy+Bruno⟧Three people⟦/m⟧ had come out beneath one umbrella. ⟦m Bruno⟧The big man⟦/m⟧ was holding it. ⟦m Bruno⟧He⟦/m⟧'d got ⟦m Mrs. Fontana⟧the blonde⟦/m⟧ on one arm and ⟦m Trudy⟧the redhead⟦/m⟧ on the other, and ⟦m Bruno⟧he⟦/m⟧ was walking with small steps, like somebody with a full tray.

⟦q Hobbs>Oyarzun⟧"Where are your shoes?"⟦/q⟧ said Hobbs.
