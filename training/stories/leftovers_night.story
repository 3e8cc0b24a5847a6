title: Leftovers Night
person: 3
style: superhero team as a found family round a table, code names and real names, five people and long runs of untagged lines among them, with planted contradictions and slips; straight quotes
cast: Ayesha Birdsong | Ayesha, Birdsong | she
cast: Juniper | Static | she
cast: Rafe Montrose | Rafe, Anvil | he
cast: Zebediah | Zeb | he
cast: Harlan Voss | Voss, Harlan, the Colonel | he
cast: Nonna Pia | Nonna, Pia | she
cast: Meridian | | she
place: the kitchen | the mess
place: the hangar roof | the roof
relation: Ayesha & Voss | work
relation: Static & Nonna | family | start=a guest end=granddaughter in all but name
relation: Rafe & Zeb | friends
relation: Ayesha & Static | friends
quiet: Thursday, Tower, Scrabble, Sunday
=====
⟦s place=the kitchen; with=Ayesha,Static,Rafe,Zeb,Nonna; time=Thursday, after patrol⟧
Thursday was leftovers night, and no one was allowed to save the world until the dishes were done.

That was Nonna's rule. Nonna Pia was not a superhero. ⟦m Nonna⟧She⟦/m⟧ was ⟦c age⟧seventy-nine years old⟦/c⟧, ⟦m Nonna⟧she⟦/m⟧'d been hired to run a canteen for six weeks, and when the Tower came down ⟦m Nonna⟧she⟦/m⟧ had walked out of the dust with a stockpot on ⟦m Nonna⟧her⟦/m⟧ hip and asked who was hungry. Nobody had ever had the nerve to tell ⟦m Nonna⟧her⟦/m⟧ ⟦m Nonna⟧she⟦/m⟧ wasn't on the team.

⟦q Nonna>Rafe⟧"Elbows,"⟦/q⟧ ⟦m Nonna⟧she⟦/m⟧ said.

⟦q Rafe>Nonna⟧"They don't fit anywhere else."⟦/q⟧ Rafe Montrose, whom the newspapers called Anvil, was trying to fold ⟦c eyes⟧six foot eight and a pair of mild blue eyes⟦/c⟧ into a kitchen chair. ⟦q Rafe>Nonna⟧"See? If I put this one in, that one comes out."⟦/q⟧

⟦q Nonna>Rafe+Zeb⟧"Then eat with them out. Zebediah, sit."⟦/q⟧

⟦q Zeb>Nonna⟧"I *am* sitting,"⟦/q⟧ said Zeb, who was, for a moment.

⟦q Nonna>Zeb⟧"In one place."⟦/q⟧

⟦q Zeb>Nonna⟧"That's harder."⟦/q⟧

⟦q Ayesha>Zeb⟧"Zeb, there's sauce on the ceiling,"⟦/q⟧ said Ayesha. ⟦q Ayesha>Zeb⟧"Tell me that's not from you."⟦/q⟧

⟦q Zeb>Ayesha⟧"That's from last week."⟦/q⟧

⟦q Ayesha>Zeb⟧"That makes it worse."⟦/q⟧

⟦m Ayesha⟧She⟦/m⟧ was in charge, when ⟦m Ayesha+Static+Rafe+Zeb⟧they⟦/m⟧ were out; in here ⟦m Ayesha⟧she⟦/m⟧ was the one who grated the cheese. Ayesha Birdsong could bring down hail on a single car in a moving column, and ⟦m Ayesha⟧she⟦/m⟧ did it with ⟦m Ayesha⟧her⟦/m⟧ jaw set and ⟦m Ayesha⟧her⟦/m⟧ heart going like a rabbit's, and at no time did ⟦m Ayesha⟧she⟦/m⟧ feel so much like a leader as when all four of the plates were full. Tonight there were five plates. ⟦m Ayesha⟧She⟦/m⟧'d counted twice before ⟦m Ayesha⟧she⟦/m⟧ saw why.

⟦q Ayesha>Nonna⟧"Who's the fifth for?"⟦/q⟧

⟦q Nonna>Ayesha⟧"For ⟦m Static⟧the girl⟦/m⟧."⟦/q⟧

⟦q Ayesha>Nonna⟧"What girl?"⟦/q⟧

Nonna pointed with the spoon. In the corner, between the fridge and the wall, where there wasn't room for a person, ⟦e there⟧their⟦/e⟧ was a person: ⟦m Static⟧a kid in a hospital gown and somebody else's boots⟦/m⟧, fifteen or so, with ⟦m Static⟧her⟦/m⟧ arms wrapped round ⟦m Static⟧her⟦/m⟧ knees. The light over ⟦m Static⟧her⟦/m⟧ head was flickering on and off.

Rafe dropped ⟦m Rafe⟧his⟦/m⟧ fork. It went through the table.

⟦q Ayesha>Nonna⟧"How did ⟦m Static⟧she⟦/m⟧ get in here?"⟦/q⟧ said Ayesha.

⟦q Nonna>Ayesha⟧"The door."⟦/q⟧

⟦q Ayesha>Nonna⟧"Nonna, the door's four inches of steel."⟦/q⟧

⟦q Nonna>Ayesha⟧"So I held it for ⟦m Static⟧her⟦/m⟧. It was raining."⟦/q⟧

⟦q Zeb>Nonna⟧"Is that ⟦m Static⟧the kid from the substation⟦/m⟧?"⟦/q⟧ Zeb was beside ⟦m Static⟧her⟦/m⟧, and then ⟦m Zeb⟧he⟦/m⟧ was on top of the fridge, and then ⟦m Zeb⟧he⟦/m⟧ was behind Rafe. ⟦q Zeb>Nonna⟧"That's ⟦m Static⟧the kid from the substation⟦/m⟧! ⟦m Static⟧She⟦/m⟧ blew out half of Queens!"⟦/q⟧

⟦q Static>Zeb⟧"Eleven blocks,"⟦/q⟧ said ⟦m Static⟧the girl⟦/m⟧.

It was the first thing ⟦m Static⟧she⟦/m⟧'d said. ⟦m Static⟧Her⟦/m⟧ voice was hoarse, as if it hadn't been used much.

⟦q Rafe>Static⟧"That's still a lot,"⟦/q⟧ Rafe told ⟦m Static⟧her⟦/m⟧ kindly.

⟦q Static>Rafe⟧"It was an accident."⟦/q⟧

⟦q Rafe>Static⟧"Sure it was. I sat on a fire truck once."⟦/q⟧

⟦q Static>Rafe⟧"Did you get in trouble?"⟦/q⟧

⟦q Rafe>Static⟧"I got a letter."⟦/q⟧

⟦q Nonna>Static⟧"Come and eat,"⟦/q⟧ said Nonna. ⟦q Nonna>Static⟧"It's only gnocchi. It doesn't bite."⟦/q⟧

⟦q Static>Nonna⟧"If I touch metal it goes weird."⟦/q⟧

⟦q Nonna>Static⟧"So? I'll give you a wooden spoon."⟦/q⟧

⟦m Static⟧The kid⟦/m⟧ looked at each of ⟦m Ayesha+Static+Rafe+Zeb+Nonna⟧them⟦/m⟧ in turn, the way you look at ice before you put a foot on it. Then ⟦m Static⟧she⟦/m⟧ unfolded ⟦m Static⟧herself⟦/m⟧. ⟦m Static⟧She⟦/m⟧ came to the table sideways, and the toaster popped as ⟦m Static⟧she⟦/m⟧ went by, and no one said a word about it; and ⟦m Static⟧she⟦/m⟧ took the wooden spoon and began to eat, slowly, then faster and faster, with the tears running down into the bowl.

⟦q Nonna>Ayesha⟧"Salt,"⟦/q⟧ Nonna remarked, to nobody. ⟦q Nonna>Ayesha⟧"It wanted salt."⟦/q⟧

***

⟦s place=the hangar roof; with=Ayesha,Voss; time=an hour later⟧
⟦q Voss>Ayesha⟧"You have ⟦e her⟧hear⟦/e⟧ downstairs,"⟦/q⟧ said the Colonel.

⟦m Voss⟧He⟦/m⟧ hadn't raised ⟦m Voss⟧his⟦/m⟧ voice. Harlan Voss had been running teams like this one since before Ayesha was born, and ⟦m Voss⟧he⟦/m⟧'d buried most of them; ⟦m Voss⟧he⟦/m⟧ stood at the edge of the roof in ⟦m Voss⟧his⟦/m⟧ long black coat, with the wind off the river pulling at it, and did not look round.

⟦q Ayesha>Voss⟧"Who told you?"⟦/q⟧

⟦q Voss>Ayesha⟧"Every bulb in the building told me."⟦/q⟧

⟦q Ayesha>Voss⟧"⟦m Static⟧She⟦/m⟧'s a child."⟦/q⟧

⟦q Voss>Ayesha⟧"⟦m Static⟧She⟦/m⟧'s a Category Five."⟦/q⟧

⟦q Ayesha>Voss⟧"⟦m Static⟧She⟦/m⟧'s had three bowls of gnocchi and ⟦m Static⟧she⟦/m⟧'s playing Scrabble with a man made of iron. ⟦m Static⟧She⟦/m⟧ put down *quilt*."⟦/q⟧

⟦q Voss>Ayesha⟧"There's a warrant."⟦/q⟧

⟦q Ayesha>Voss⟧"I know there is."⟦/q⟧

⟦q Voss>Ayesha⟧"It doesn't say *child* on it, Birdsong. It doesn't say *gnocchi*."⟦/q⟧ Now ⟦m Voss⟧he⟦/m⟧ turned. ⟦m Voss⟧He⟦/m⟧ looked tired. ⟦c arm⟧His left sleeve was pinned up, as it had been ever since the Tower⟦/c⟧, and with the other hand ⟦m Voss⟧he⟦/m⟧ was rubbing the back of ⟦m Voss⟧his⟦/m⟧ neck. ⟦q Voss>Ayesha⟧"I've got people upstairs from me who think ⟦b holder=Voss; status=false⟧she did it on purpose⟦/b⟧. They'll want ⟦m Static⟧her⟦/m⟧ in a box by the morning. They'll want me to put ⟦m Static⟧her⟦/m⟧ there."⟦/q⟧

⟦q Ayesha>Voss⟧"And will you?"⟦/q⟧

⟦q Voss>Ayesha⟧"What do you suggest?"⟦/q⟧

⟦q Ayesha>Voss⟧"You could tell them you didn't find ⟦m Static⟧her⟦/m⟧."⟦/q⟧

⟦q Voss>Ayesha⟧"I'm not a good liar."⟦/q⟧

⟦q Ayesha>Voss⟧"You told us that Meridian was on leave."⟦/q⟧

That stopped ⟦m Voss⟧him⟦/m⟧. It was quiet enough to hear the flag halyard tapping. ⟦m Ayesha+Voss⟧They⟦/m⟧ both knew what was under that stone; Meridian had been Ayesha's captain, once, and ⟦c meridian⟧they'd buried her in March with the flag on the box⟦/c⟧.

⟦q Voss>Ayesha⟧"That was to get you through the week,"⟦/q⟧ ⟦m Voss⟧he⟦/m⟧ said.

⟦q Ayesha>Voss⟧"It did. That's what I'm saying."⟦/q⟧ ⟦m Ayesha⟧She⟦/m⟧ came and stood beside ⟦m Voss⟧him⟦/m⟧. ⟦q Ayesha>Voss⟧"You were kind, and you lied. I'm only asking you to do it again."⟦/q⟧

⟦q Voss>Ayesha⟧"I'm not kind."⟦/q⟧

⟦q Ayesha>Voss⟧"Colonel, you send Zeb's mother a ham."⟦/q⟧

⟦q Voss>Ayesha⟧"That's an ⟦e allowance⟧allowence⟦/e⟧. It's an expense."⟦/q⟧

⟦q Ayesha>Voss⟧"It's got a ribbon on it."⟦/q⟧

Harlan Voss looked out at the dark part of the city, eleven blocks by two. Lights were starting to come back on, here and there, at the edges.

⟦q Voss>Ayesha⟧"What does ⟦m Static⟧she⟦/m⟧ call ⟦m Static⟧herself⟦/m⟧?"⟦/q⟧

⟦q Ayesha>Voss⟧"Juniper."⟦/q⟧

⟦q Voss>Ayesha⟧"I meant the other thing."⟦/q⟧

⟦q Ayesha>Voss⟧"⟦m Static⟧She⟦/m⟧ hasn't got one. Zeb says Static. ⟦m Static⟧She⟦/m⟧ told ⟦m Zeb⟧him⟦/m⟧ ⟦m Static⟧she⟦/m⟧'d think about it."⟦/q⟧

⟦q Voss>Ayesha⟧"⟦m Zeb⟧He⟦/m⟧'ll have wanted to call ⟦m Static⟧her⟦/m⟧ something with lightning."⟦/q⟧

⟦q Ayesha>Voss⟧"There was a list."⟦/q⟧

⟦q Voss>Ayesha⟧"God,"⟦/q⟧ said the Colonel. ⟦m Voss⟧He⟦/m⟧ pulled up ⟦m Voss⟧his⟦/m⟧ collar, ⟦c arm⟧using both hands⟦/c⟧. ⟦q Voss>Ayesha⟧"⟦m Static⟧She⟦/m⟧ can have until Sunday. I'm going down by the stairs; I don't wish to see anything. If I were to be offered a plate, though, I suppose I couldn't be rude."⟦/q⟧

***

⟦s place=the kitchen; with=Ayesha,Static,Rafe,Zeb,Voss,Nonna; time=later that night⟧
⟦q Zeb>Static⟧"That isn't a word."⟦/q⟧

⟦q Static>Zeb⟧"It is too."⟦/q⟧

⟦q Zeb>Static⟧"What's it mean?"⟦/q⟧

⟦q Static>Zeb⟧"It's when you're scared but, like, in a good way."⟦/q⟧

⟦q Zeb>Nonna⟧"Nonna! Is *frizzy* when ⟦e you're⟧your⟦/e⟧ scared in a good way?"⟦/q⟧

⟦q Nonna>Zeb⟧"It is now,"⟦/q⟧ said Nonna.

⟦m Voss⟧The Colonel⟦/m⟧ was sitting at the end of the table in ⟦m Voss⟧his⟦/m⟧ coat, with a napkin in ⟦m Voss⟧his⟦/m⟧ neck. ⟦m Voss⟧He⟦/m⟧'d eaten two helpings and had not yet seen anything. When ⟦m Static⟧the girl⟦/m⟧ leaned across ⟦m Voss⟧him⟦/m⟧ to reach the tiles, and every spoon on the table stood up on end, ⟦m Voss⟧he⟦/m⟧ studied ⟦m Voss⟧his⟦/m⟧ glass until they'd all lain down.

⟦q Rafe>Static⟧"You're up, Static,"⟦/q⟧ said Rafe. ⟦m Rafe⟧He⟦/m⟧ looked down at the board, ⟦c eyes⟧his brown eyes⟦/c⟧ screwed up with thought. ⟦q Rafe>Static⟧"Triple word's open."⟦/q⟧

⟦q Static>Rafe⟧"You left that for me."⟦/q⟧

⟦q Rafe>Static⟧"I did not."⟦/q⟧

⟦q Static>Rafe⟧"You totally did, you had an S."⟦/q⟧

⟦q Rafe>Static⟧"Maybe I don't like S."⟦/q⟧

⟦q Static>Voss⟧"Who's winning?"⟦/q⟧ ⟦m Static⟧she⟦/m⟧ asked ⟦m Voss⟧the old man⟦/m⟧.

⟦q Voss>Static⟧"Mrs. Pia,"⟦/q⟧ said Voss. ⟦q Voss>Static⟧"⟦m Nonna⟧She⟦/m⟧'s been cheating for half an hour."⟦/q⟧

⟦q Nonna>Voss⟧"I'm ⟦c age⟧eighty-six years old⟦/c⟧,"⟦/q⟧ said Nonna, ⟦q Nonna>Voss⟧"I've forgotten the rules."⟦/q⟧

⟦q Voss>Nonna⟧"You're going to tell me that's Italian."⟦/q⟧

⟦q Nonna>Voss⟧"It's a kind of cheese."⟦/q⟧

⟦q Zeb>Nonna⟧"It's got *two Qs* in it."⟦/q⟧

⟦q Nonna>Zeb⟧"It's a very old cheese."⟦/q⟧

Juniper snorted. It was a small, rusty, startled sound, and the lamp above ⟦m Ayesha+Static+Rafe+Zeb+Voss+Nonna⟧the six of them⟦/m⟧ went up bright, and dipped, and steadied. ⟦m Static⟧She⟦/m⟧ clapped both hands to ⟦m Static⟧her⟦/m⟧ mouth. Nobody dived under anything. Ayesha, at the sink, with ⟦m Ayesha⟧her⟦/m⟧ back to ⟦m Static+Rafe+Zeb+Voss+Nonna⟧all of them⟦/m⟧ so as not to be caught at it, found that ⟦m Ayesha⟧she⟦/m⟧ was smiling into the suds.

⟦q Static>Nonna⟧"I broke it,"⟦/q⟧ whispered ⟦m Static⟧the kid⟦/m⟧. ⟦q Static>Nonna⟧"Did I break it?"⟦/q⟧

⟦q Nonna>Static⟧"You didn't break nothing,"⟦/q⟧ said ⟦m Nonna⟧the old woman⟦/m⟧, and reached over, and tucked the hair behind ⟦m Static⟧the girl⟦/m⟧'s ear as if ⟦m Nonna⟧she⟦/m⟧'d been doing it for years. There was a snap and a blue spark as long as a finger. Nonna shook out ⟦m Nonna⟧her⟦/m⟧ hand and blew on it. ⟦q Nonna>Static⟧"See? Frizzy."⟦/q⟧

⟦q Rafe>Ayesha⟧"There's a message for you, by the way,"⟦/q⟧ said Rafe over ⟦m Rafe⟧his⟦/m⟧ shoulder. ⟦q Rafe>Ayesha⟧"On the board. I forgot."⟦/q⟧

⟦q Ayesha>Rafe⟧"From who?"⟦/q⟧

⟦q Rafe>Ayesha⟧"Meridian. ⟦c meridian⟧She called this afternoon, she says she'll be in for breakfast⟦/c⟧."⟦/q⟧

⟦q Ayesha>Rafe⟧"Okay,"⟦/q⟧ said Ayesha. ⟦q Ayesha>Rafe⟧"Tell ⟦m Meridian⟧her⟦/m⟧ there's gnocchi."⟦/q⟧

⟦q Voss>Static⟧"And whose turn is it?"⟦/q⟧ the Colonel asked. ⟦q Voss>Static⟧"⟦e Because⟧Becuase⟦/e⟧ I believe that I have a *J*."⟦/q⟧

⟦q Static>Voss⟧"You can't put that there."⟦/q⟧

⟦q Voss>Static⟧"Why can't I?"⟦/q⟧

⟦q Static>Voss⟧"It's my name."⟦/q⟧

⟦q Voss>Static⟧"So it is,"⟦/q⟧ ⟦m Voss⟧he⟦/m⟧ said, and laid the last tile down, quite straight, next to the others. ⟦q Voss>Static⟧"That would appear to be allowed."⟦/q⟧
