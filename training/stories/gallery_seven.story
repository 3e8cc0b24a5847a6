title: Gallery Seven
person: 3
style: two men trapped by a rockfall, nearly all dialogue, no narration between long stretches, past tense, an old hand and a new one; a rescue team above in short scenes; straight quotes
cast: Obadiah Strick | Strick, Mr. Strick, Obie, Pop | he
cast: Wil Jaramillo | Wil, Jaramillo | he
cast: Deb Castleberry | Deb, the superintendent | she
cast: Xochitl | Xochi | she
cast: Perry |  | he
cast: the foreman | Lomax | he
cast: his mother | | she
place: Gallery Seven | the gallery
place: the pithead | the yard
relation: Strick & Wil | work | start=an old miner who dislikes the new man end=friends
relation: Strick & Perry | family
relation: Wil & Xochi | family
relation: Deb & Lomax | work
quiet: Seven, Nine, Monday, Hershey, Pontiac
=====
⟦s place=Gallery Seven; with=Strick,Wil; time=the first hour⟧
When the dust had come down enough to breathe, somebody in the dark said a prayer in Spanish, and somebody else, a few feet off, told ⟦m Wil⟧him⟦/m⟧ to save ⟦m Wil⟧his⟦/m⟧ air.

⟦q Strick>Wil⟧"Are you hurt?"⟦/q⟧

⟦q Wil>Strick⟧"I don't know."⟦/q⟧

⟦q Strick>Wil⟧"Move your feet. Are they moving?"⟦/q⟧

⟦q Wil>Strick⟧"I think so. I can't see them."⟦/q⟧

⟦q Strick>Wil⟧"Then they're moving. Is your lamp broke?"⟦/q⟧

⟦q Wil>Strick⟧"It's under me somewhere. Is that you, Mr. Strick?"⟦/q⟧

⟦q Strick>Wil⟧"It's not the tooth fairy."⟦/q⟧

There was a click, and another click, and then a small yellow light came on, and it had a face over it. It was a long, seamed, disappointed sort of face, sixty or so, with a mustache; it belonged to Obadiah Strick, who'd been underground for ⟦c years⟧forty-one years⟦/c⟧ and who in three weeks had not said one civil word to ⟦m Wil⟧the new man⟦/m⟧. ⟦m Strick⟧He⟦/m⟧ held the lamp up. ⟦m Strick⟧He⟦/m⟧ turned it from left to right. Where there had been a tunnel with a train in it there was a wall.

⟦m Wil⟧The new man⟦/m⟧ looked at it as well. ⟦m Wil⟧His⟦/m⟧ name was Wil Jaramillo and ⟦m Wil⟧he⟦/m⟧ was twenty-six years old. ⟦m Wil⟧He⟦/m⟧ had a wife, and a degree in music.

⟦q Wil>Strick⟧"How far back does that go?"⟦/q⟧ ⟦m Wil⟧he⟦/m⟧ said.

⟦q Strick>Wil⟧"Can't tell."⟦/q⟧

⟦q Wil>Strick⟧"But you must have some idea."⟦/q⟧

⟦q Strick>Wil⟧"I've got an idea. You wouldn't like it."⟦/q⟧ ⟦m Strick⟧The old man⟦/m⟧ lowered ⟦m Strick⟧himself⟦/m⟧ down onto an upturned cart. ⟦q Strick>Wil⟧"Turn yours off when you find it. We'll burn one at a time."⟦/q⟧

***

⟦s place=the pithead; with=Deb,Lomax; time=the second hour⟧
⟦q Deb>Lomax⟧"How many?"⟦/q⟧ said Deb Castleberry.

⟦q Lomax>Deb⟧"Two tags on the board,"⟦/q⟧ said ⟦m Lomax⟧the foreman⟦/m⟧. ⟦q Lomax>Deb⟧"Strick and ⟦m Wil⟧the kid⟦/m⟧."⟦/q⟧

⟦q Deb>Lomax⟧"What kid?"⟦/q⟧

⟦q Lomax>Deb⟧"Jaramillo. The accordion player."⟦/q⟧

⟦q Deb>Lomax⟧"What in God's name are ⟦m Strick+Wil⟧those two⟦/m⟧ doing in Seven? I shut Seven. I signed the paper for it myself."⟦/q⟧

Lomax turned ⟦m Lomax⟧his⟦/m⟧ hat around in ⟦m Lomax⟧his⟦/m⟧ hands. ⟦m Lomax⟧He⟦/m⟧'d have liked to be somewhere else; ⟦m Lomax⟧he⟦/m⟧ would have liked it a good deal. ⟦q Lomax>Deb⟧"Strick went in for ⟦m Strick⟧his⟦/m⟧ lunch box. ⟦m Strick⟧He⟦/m⟧'d left it there Monday. And I guess that ⟦m Wil⟧the kid⟦/m⟧ went in after Strick."⟦/q⟧

⟦q Deb>Lomax⟧"Why?"⟦/q⟧

⟦q Lomax>Deb⟧"⟦m Wil⟧He⟦/m⟧ said ⟦m Strick⟧the old man⟦/m⟧ oughtn't to go in by ⟦m Strick⟧himself⟦/m⟧."⟦/q⟧

⟦m Deb⟧The superintendent⟦/m⟧ looked at the hole in the hill. ⟦m Deb⟧She⟦/m⟧ was a big, plain, weathered woman, and ⟦m Deb⟧she⟦/m⟧'d buried a father out of it. ⟦q Deb>Lomax⟧"Get me the drill,"⟦/q⟧ ⟦m Deb⟧she⟦/m⟧ said. ⟦q Deb>Lomax⟧"Get me both of the drills. And somebody had better call Perry."⟦/q⟧

***

⟦s place=Gallery Seven; with=Strick,Wil; time=the fifth hour⟧
⟦q Wil>Strick⟧"You want to know something funny?"⟦/q⟧

⟦q Strick>Wil⟧"Not really."⟦/q⟧

⟦q Wil>Strick⟧"I'm scared of the dark."⟦/q⟧

⟦q Strick>Wil⟧"You took a job in a coal mine."⟦/q⟧

⟦q Wil>Strick⟧"It was that or teach middle school."⟦/q⟧

⟦q Strick>Wil⟧"Huh."⟦/q⟧

⟦q Wil>Strick⟧"That's what ⟦m Xochi⟧my wife⟦/m⟧ said. ⟦m Xochi⟧She⟦/m⟧ said, you'll be scared all day. And I told ⟦m Xochi⟧her⟦/m⟧, but I'll know what of."⟦/q⟧

⟦q Strick>Wil⟧"What's ⟦m Xochi⟧her⟦/m⟧ name?"⟦/q⟧

⟦q Wil>Strick⟧"Xochitl."⟦/q⟧

⟦q Strick>Wil⟧"Say again?"⟦/q⟧

⟦q Wil>Strick⟧"Like *so*, and then *cheel*. It's a flower. Everybody calls ⟦m Xochi⟧her⟦/m⟧ Xochi."⟦/q⟧

⟦q Strick>Wil⟧"⟦m Xochi⟧She⟦/m⟧ know you came in after me?"⟦/q⟧

⟦q Wil>Strick⟧"No, sir. How would ⟦m Xochi⟧she⟦/m⟧?"⟦/q⟧

⟦q Strick>Wil⟧"⟦m Xochi⟧She⟦/m⟧'ll have a thing or two to say about it."⟦/q⟧

⟦q Wil>Strick⟧"⟦m Xochi⟧She⟦/m⟧'s seven months along, ⟦m Xochi⟧she⟦/m⟧'s got a thing to say about everything."⟦/q⟧

Strick hadn't known that. ⟦m Strick⟧He⟦/m⟧ reached over and took hold of ⟦m Wil⟧the boy⟦/m⟧'s sleeve, in the dark, and felt ⟦m Strick⟧his⟦/m⟧ way down it to the hand, and put something in the palm.

⟦q Strick>Wil⟧"That's half a Hershey. Make it last."⟦/q⟧

⟦q Wil>Strick⟧"Where's the other half?"⟦/q⟧

⟦q Strick>Wil⟧"I'm saving it."⟦/q⟧

⟦q Wil>Strick⟧"You're not eating?"⟦/q⟧

⟦q Strick>Wil⟧"I had a big breakfast. Don't argue with me, son, it uses up the air."⟦/q⟧

⟦q Wil>Strick⟧"You called me son."⟦/q⟧

⟦q Strick>Wil⟧"I call everybody that."⟦/q⟧

⟦q Wil>Strick⟧"You called me *hey* for three weeks. You called me *hey, squeezebox*."⟦/q⟧

⟦q Strick>Wil⟧"Well. I didn't figure you'd last."⟦/q⟧

⟦q Wil>Strick⟧"I don't guess I will."⟦/q⟧

⟦q Strick>Wil⟧"Now, that's enough of that."⟦/q⟧

For a time there was only the dripping. Then, when it had been quiet for so long that you might've thought that ⟦m Strick+Wil⟧they⟦/m⟧ were both asleep, it was ⟦m Strick⟧the older man⟦/m⟧ who spoke.

⟦q Strick>Wil⟧"Why did you come in?"⟦/q⟧

⟦q Wil>Strick⟧"You were by yourself."⟦/q⟧

⟦q Strick>Wil⟧"I've been by myself in here a thousand times, in ⟦c years⟧twenty-eight years⟦/c⟧."⟦/q⟧

⟦q Wil>Strick⟧"I know. But you were limping. And I saw you look back, up at the gate, like you'd forgotten something, and I thought, what if ⟦m Strick⟧he⟦/m⟧'s really forgotten something."⟦/q⟧

⟦q Strick>Wil⟧"It was a lunch box."⟦/q⟧

⟦q Wil>Strick⟧"They told me that. I thought, nobody goes into Seven for a lunch box. Must be something in it."⟦/q⟧

⟦q Strick>Wil⟧"There's a letter."⟦/q⟧

⟦q Wil>Strick⟧"Yeah?"⟦/q⟧

⟦q Strick>Wil⟧"From ⟦m Perry⟧my boy⟦/m⟧."⟦/q⟧

⟦q Wil>Strick⟧"I didn't know you had ⟦m Perry⟧a boy⟦/m⟧."⟦/q⟧

⟦q Strick>Wil⟧"⟦m Perry⟧He⟦/m⟧'d be fifty this year. No. Forty-nine. Perry. ⟦m Perry⟧He⟦/m⟧ drives a truck out of Pontiac, Illinois. ⟦k by=Strick; to=Wil⟧We haven't spoken since his mother passed⟦/k⟧."⟦/q⟧

⟦q Wil>Strick⟧"How come?"⟦/q⟧

⟦q Strick>Wil⟧"I missed the funeral."⟦/q⟧

⟦q Wil>Strick⟧"You *missed* it?"⟦/q⟧

⟦q Strick>Wil⟧"I was down here. It was when Nine went. There was eleven men back of that fall, and I was the only one who knew the old workings. ⟦m his mother⟧She⟦/m⟧ was in the church with the lid off and I was on my belly in a drain with a pick. I thought that ⟦b holder=Strick; status=false⟧he'd understand it⟦/b⟧. Eleven men! I walked in the door, black as a boot, and ⟦m Perry⟧he⟦/m⟧ was sitting there at the table in ⟦m Perry⟧his⟦/m⟧ good suit. And ⟦m Perry⟧he⟦/m⟧ said, ⟦m his mother⟧she⟦/m⟧'d have been easy to find, Pop. ⟦m his mother⟧She⟦/m⟧ wasn't going anyplace."⟦/q⟧

⟦q Wil>Strick⟧"Did you get them out?"⟦/q⟧

⟦q Strick>Wil⟧"I got nine."⟦/q⟧

⟦q Wil>Strick⟧"That's something."⟦/q⟧

⟦q Strick>Wil⟧"It's nine. You know what it isn't? It isn't eleven, and it isn't ⟦m his mother⟧her⟦/m⟧."⟦/q⟧

⟦q Wil>Strick⟧"What's it say? The letter?"⟦/q⟧

⟦q Strick>Wil⟧"How should I know?"⟦/q⟧

⟦q Wil>Strick⟧"You never read it?"⟦/q⟧

⟦q Strick>Wil⟧"It only came last week. I carried it around some. I put it underneath my sandwich, I figured I'd get to it."⟦/q⟧

⟦q Wil>Strick⟧"Mr. Strick?"⟦/q⟧

⟦q Strick>Wil⟧"What?"⟦/q⟧

⟦q Wil>Strick⟧"Is that what I'm sitting on?"⟦/q⟧

***

⟦s place=the pithead; with=Deb,Lomax,Xochi,Perry; time=the ninth hour⟧
They'd got lights up, and a tent, and a woman from the diner was giving away pie. ⟦m Xochi⟧The pregnant girl⟦/m⟧ wouldn't sit. ⟦m Xochi⟧She⟦/m⟧ stood with one hand in the small of ⟦m Xochi⟧her⟦/m⟧ back and the other on the rope.

⟦q Deb>Xochi⟧"You ought to be off your feet, honey,"⟦/q⟧ said Deb.

⟦q Xochi>Deb⟧"So should you."⟦/q⟧

⟦q Deb>Xochi⟧"I'm not having a baby."⟦/q⟧

⟦q Xochi>Deb⟧"Who's that man?"⟦/q⟧ asked Xochi. ⟦q Xochi>Deb⟧"In the suit?"⟦/q⟧

⟦m Perry⟧The man⟦/m⟧ was standing over by the cars, beyond the light, the ⟦e way⟧weigh⟦/e⟧ people do at a party that they weren't sure they'd been asked to. ⟦m Perry⟧He⟦/m⟧ had a long face. ⟦m Perry⟧He⟦/m⟧ was turning ⟦m Perry⟧his⟦/m⟧ keys over and over.

⟦q Deb>Xochi⟧"That's ⟦m Perry⟧the son⟦/m⟧,"⟦/q⟧ said ⟦m Deb⟧the superintendent⟦/m⟧. ⟦q Deb>Xochi⟧"⟦m Perry⟧He⟦/m⟧'s driven all night. ⟦m Perry⟧He⟦/m⟧ says ⟦m Perry⟧he⟦/m⟧'s only passing through."⟦/q⟧

⟦q Xochi>Deb⟧"Passing through to where?"⟦/q⟧ said ⟦m Xochi⟧the girl⟦/m⟧. ⟦q Xochi>Deb⟧"There isn't anything after here."⟦/q⟧

⟦q Lomax>Deb⟧"We're through!"⟦/q⟧ It was Lomax, running, with no hat. ⟦q Lomax>Deb⟧"We've got an air hole, we've got six inches, and there's somebody *singing*."⟦/q⟧

***

⟦s place=Gallery Seven; with=Strick,Wil; time=the tenth hour⟧
⟦q Strick>Wil⟧"That's flat."⟦/q⟧

⟦q Wil>Strick⟧"It isn't flat. It's a minor key."⟦/q⟧

⟦q Strick>Wil⟧"It sounds flat."⟦/q⟧

⟦q Wil>Strick⟧"You asked me for something to keep awake by. That's how it goes, it's about a horse."⟦/q⟧

⟦q Strick>Wil⟧"Does the horse die?"⟦/q⟧

⟦q Wil>Strick⟧"They pretty much all die. Hold on to my sleeve, Mr. Strick. You're slipping."⟦/q⟧

⟦q Strick>Wil⟧"I'm only resting my eyes."⟦/q⟧

⟦q Wil>Strick⟧"No, you're not. Talk to me. What'll you have when we get out? First thing?"⟦/q⟧

⟦q Strick>Wil⟧"A bath."⟦/q⟧

⟦q Wil>Strick⟧"And after that?"⟦/q⟧

⟦q Strick>Wil⟧"Another bath. What about you?"⟦/q⟧

⟦q Wil>Strick⟧"I want to hear it kick."⟦/q⟧

⟦q Strick>Wil⟧"You've got a name picked out?"⟦/q⟧

⟦q Wil>Strick⟧"⟦m Xochi⟧She⟦/m⟧ wants Ignacio. It was ⟦m Xochi⟧her⟦/m⟧ grandfather's."⟦/q⟧

⟦q Strick>Wil⟧"That's a lot of name."⟦/q⟧

⟦q Wil>Strick⟧"I know it. I'd kind of like something short."⟦/q⟧

⟦q Strick>Wil⟧"Don't say it."⟦/q⟧

⟦q Wil>Strick⟧"I was only thinking. Obie's short."⟦/q⟧

⟦q Strick>Wil⟧"I said don't say it! A man tries to die in peace."⟦/q⟧

Something pattered onto the cart. It might have been ⟦e pebbles⟧pebbels⟦/e⟧. Then a thin, white, perfectly straight rod of light stood in the air between ⟦m Strick+Wil⟧the two of them⟦/m⟧, with dust going up ⟦e it⟧it it⟦/e⟧ like bubbles in a glass, and it was so beautiful that neither of ⟦m Strick+Wil⟧them⟦/m⟧ could speak.

⟦s place=Gallery Seven; with=Strick,Wil; time=a minute later⟧
⟦q Perry>Strick⟧"Pop?"⟦/q⟧ said the light.

Strick's mouth opened. Nothing came.

⟦q Wil>Perry⟧"⟦m Strick⟧He⟦/m⟧'s here!"⟦/q⟧ yelled ⟦m Wil⟧the young one⟦/m⟧. ⟦q Wil>Perry⟧"⟦m Strick⟧He⟦/m⟧'s right here, ⟦m Strick⟧he⟦/m⟧'s okay, ⟦m Strick⟧he⟦/m⟧'s got a busted leg. ⟦m Strick⟧He⟦/m⟧'s just cranky!"⟦/q⟧

⟦q Perry>Strick⟧"Pop? Did you get my letter?"⟦/q⟧

⟦q Wil>Perry⟧"⟦m Strick⟧He⟦/m⟧'s got it! We didn't have the lamp to read it by. What's it say?"⟦/q⟧

There was a wait, up there at the top. You could hear them all shushing one another, the whole hillside.

⟦q Perry>Strick⟧"It says I'm getting married again,"⟦/q⟧ said the voice, ⟦q Perry>Strick⟧"and I'd like it if you could make the church this time. It's a Saturday. I picked a Saturday. You don't work Saturdays."⟦/q⟧

⟦m Strick⟧The old man⟦/m⟧ had got hold of ⟦m Wil⟧the boy⟦/m⟧'s hand again. ⟦m Strick⟧He⟦/m⟧ held on to it, and ⟦m Strick⟧he⟦/m⟧ tipped ⟦m Strick⟧his⟦/m⟧ long black face up into the beam, like a man under a pump.

⟦q Strick>Perry⟧"Is it a suit?"⟦/q⟧ ⟦m Strick⟧he⟦/m⟧ said hoarsely. ⟦q Strick>Perry⟧"Have I got to wear a suit?"⟦/q⟧
