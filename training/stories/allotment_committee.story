title: Any Other Business
person: 3
style: comic present tense, elderly people under their titles, a married couple with one surname, much said to the whole table, a singular-they character, curly quotes
cast: Hari Vasudevan | Mr. Vasudevan, Hari | he
cast: Padma Vasudevan | Mrs. Vasudevan, Padma | she
cast: Dr. Szabo | Szabo | she
cast: Mr. Tregenza | Tregenza | he
cast: Mrs. Oyelowo | Oyelowo, Mrs. O | she
cast: Corrie Blackwood | Corrie | they
cast: Piran | | he
place: the hut |
place: plot seven |
place: the hospital |
place: Lanzarote |
relation: Hari & Padma | romantic
relation: Szabo & Tregenza | friends | start=enemies over a hedge end=sharing a label
relation: Piran & Tregenza | family
quiet: Cutler's Lane Allotment Association, Tuesday, Wednesday, Thursday, August, July, Sundays, Lanzarote
=====
⟦s place=the hut; with=Hari,Padma,Szabo,Tregenza,Oyelowo,Corrie; time=Thursday, seven in the evening⟧
The emergency meeting of the Cutler's Lane Allotment Association opens, as all its meetings open, with a disagreement about the chairs.

⟦q Oyelowo>Hari+Padma+Szabo+Tregenza+Corrie⟧“I'm not having the one that pinches,”⟦/q⟧ says Mrs. Oyelowo.

Corrie Blackwood, who drove the number 40 bus for thirty-one years and ⟦f holder=Corrie; valence=negative; status=denied⟧fears⟦/f⟧ no seat, takes the one that pinches. ⟦m Corrie⟧They⟦/m⟧ take it meekly, at the dark end of the table, and fold ⟦m Corrie⟧their⟦/m⟧ hands. This is not like Corrie. On an ordinary Thursday ⟦m Corrie⟧they⟦/m⟧ would have ⟦m Corrie⟧their⟦/m⟧ boots off by now.

⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“Order!”⟦/q⟧ cries Mr. Vasudevan. ⟦m Hari⟧He⟦/m⟧ has bought a gavel. ⟦m Hari⟧He⟦/m⟧ brings it down, and the crackers jump. ⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“We are quorate. Mrs. Vasudevan will take the minutes.”⟦/q⟧

⟦q Padma>Hari⟧“I've taken them for nine years, Hari. You needn't announce it.”⟦/q⟧

⟦q Hari>Padma⟧“It has to be minuted that you're minuting.”⟦/q⟧

⟦q Padma>Hari⟧“Then it's minuted.”⟦/q⟧ ⟦m Padma⟧His wife⟦/m⟧ licks a finger and turns over a page. ⟦q Padma>Hari+Szabo+Tregenza+Oyelowo+Corrie⟧“Do start on the cheese, everybody. There's chutney.”⟦/q⟧

⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“⟦b holder=Hari; status=false⟧It's apple⟦/b⟧,”⟦/q⟧ ⟦m Hari⟧he⟦/m⟧ adds, with a husband's ⟦f holder=Hari; valence=positive⟧pride⟦/f⟧. ⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“Off our own tree.”⟦/q⟧

The board goes round. Corrie passes it on very fast, as though it were hot.

⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“Item one, the outrage on plot seven. Mr. Tregenza has the floor.”⟦/q⟧

Mr. Tregenza rises. ⟦m Tregenza⟧He⟦/m⟧ is eighty-one, with a new hip, and ⟦m Tregenza⟧he⟦/m⟧ has come in a black tie.

⟦q Tregenza>Hari+Padma+Szabo+Oyelowo+Corrie⟧“On Tuesday night,”⟦/q⟧ ⟦m Tregenza⟧he⟦/m⟧ begins, ⟦q Tregenza>Hari+Padma+Szabo+Oyelowo+Corrie⟧“between the hours of ten and six, some person or persons made off with my marrow.”⟦/q⟧

⟦q Oyelowo>Tregenza⟧“With your what, dear?”⟦/q⟧

⟦q Tregenza>Oyelowo⟧“My marrow.”⟦/q⟧

⟦q Oyelowo>Tregenza⟧“Oh, ⟦m Tregenza⟧you poor man⟦/m⟧. Is it operable?”⟦/q⟧

⟦q Szabo>Oyelowo⟧“It's a vegetable,”⟦/q⟧ says Dr. Szabo, without looking up from ⟦m Szabo⟧her⟦/m⟧ knitting.

⟦q Oyelowo>Szabo⟧“Well, it will be if it isn't seen to.”⟦/q⟧

⟦q Tregenza>Hari+Padma+Szabo+Oyelowo+Corrie⟧“Sixty-one pounds!”⟦/q⟧ Mr. Tregenza's ⟦f holder=Tregenza; valence=negative⟧voice cracks⟦/f⟧ down the middle. ⟦q Tregenza>Hari+Padma+Szabo+Oyelowo+Corrie⟧“Three days before the show! And I know who did it, and so does ⟦m Szabo⟧she⟦/m⟧.”⟦/q⟧

Nobody asks who. Four people look at Dr. Szabo and then, out of tact, at the cheese. ⟦m Szabo⟧She⟦/m⟧ and ⟦m Tregenza⟧the owner of plot seven⟦/m⟧ have not exchanged a civil word since the business of the hedge, which was in 2016.

⟦q Szabo>Tregenza⟧“Go on, then. Say it.”⟦/q⟧

⟦q Tregenza>Szabo⟧“I shan't stoop.”⟦/q⟧

⟦q Szabo>Tregenza⟧“You can't stoop. Not with that hip.”⟦/q⟧

⟦q Tregenza>Szabo⟧“⟦b holder=Tregenza; status=false⟧You had it away in your wheelbarrow⟦/b⟧, madam, because you knew your own would never place.”⟦/q⟧

⟦q Szabo>Tregenza⟧“I only grow courgettes.”⟦/q⟧

⟦q Tregenza>Szabo⟧“Exactly!”⟦/q⟧

⟦q Szabo>Tregenza⟧“Exactly what?”⟦/q⟧

⟦q Tregenza>Szabo⟧“Exactly the sort of thing a guilty woman would grow.”⟦/q⟧

The gavel comes down twice, once on the table and once on a cream cracker.

⟦q Hari>Szabo+Tregenza⟧“Through the chair, please. All remarks through the *chair*.”⟦/q⟧

⟦q Szabo>Hari⟧“Then kindly inform ⟦m Tregenza⟧the gentleman⟦/m⟧, Mr. Chairman, that I was in bed by nine with a detective novel.”⟦/q⟧

⟦q Hari>Tregenza⟧“⟦m Szabo⟧She⟦/m⟧ was in bed by nine, Mr. Tregenza.”⟦/q⟧

⟦q Tregenza>Hari⟧“And is there anybody who can vouch for it?”⟦/q⟧

⟦q Hari>Szabo⟧“Is there anybody, Dr. Szabo?”⟦/q⟧

⟦q Szabo>Hari⟧“At my age? Chance would be a fine thing.”⟦/q⟧

⟦q Padma>Szabo⟧“One exclamation mark, Doctor,”⟦/q⟧ asks ⟦m Padma⟧the secretary⟦/m⟧, writing, ⟦q Padma>Szabo⟧“or two?”⟦/q⟧

Mr. Vasudevan coughs. ⟦m Hari⟧He⟦/m⟧ has been waiting for this. From under ⟦m Hari⟧his⟦/m⟧ chair ⟦m Hari⟧he⟦/m⟧ draws a roll of lining paper, and ⟦m Hari⟧he⟦/m⟧ spreads it over the table and weights one end of it with the chutney.

⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“I have made a study of the ground, on paper, and I can tell you that ⟦b holder=Hari; status=false⟧the culprits are badgers⟦/b⟧. Three, working as a team. You will see that I've given each a colour.”⟦/q⟧

⟦q Padma>Hari⟧“Oh, Hari.”⟦/q⟧

⟦q Corrie>Hari⟧“Could well be badgers,”⟦/q⟧ says Corrie. It is the first thing ⟦m Corrie⟧they⟦/m⟧ have said all evening. ⟦q Corrie>Hari⟧“I'd believe badgers. I think we should leave it at badgers.”⟦/q⟧

⟦q Szabo>Hari⟧“I was a vet for forty years, Mr. Vasudevan.”⟦/q⟧ Dr. Szabo has reached the end of a row. ⟦q Szabo>Hari⟧“I have had a badger in my bath. ⟦k by=Szabo; to=Hari⟧No badger can lift sixty-one pounds⟦/k⟧. What did the footprints look like?”⟦/q⟧

⟦q Hari>Szabo⟧“I didn't actually go as far as the footprints.”⟦/q⟧

⟦q Szabo>Hari+Padma+Tregenza+Oyelowo+Corrie⟧“Has nobody been to look?”⟦/q⟧

Nobody has been to look. It rained on Wednesday, and there was the agenda to type.

⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“I propose a site visit,”⟦/q⟧ says ⟦m Hari⟧the chairman⟦/m⟧, rather ⟦f holder=Hari; valence=negative⟧red⟦/f⟧. ⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“All those in favour?”⟦/q⟧

Five hands go up at once. Corrie's rises last, like a flag over a fort that has run out of water.

***

⟦s place=plot seven; with=Hari,Padma,Szabo,Tregenza,Oyelowo,Corrie; time=half past seven⟧
⟦m Hari+Padma+Szabo+Tregenza+Oyelowo+Corrie⟧They⟦/m⟧ go down the cinder path in single file behind Mr. Vasudevan's torch, except for Mrs. Oyelowo, who comes last and has Corrie by the arm.

⟦q Oyelowo>Corrie⟧“You're ⟦f holder=Corrie; valence=negative⟧trembling⟦/f⟧.”⟦/q⟧

⟦q Corrie>Oyelowo⟧“It's the cold, Mrs. O.”⟦/q⟧

⟦q Oyelowo>Corrie⟧“It's August.”⟦/q⟧

⟦q Corrie>Oyelowo⟧“I've always felt it.”⟦/q⟧

⟦q Oyelowo>Corrie⟧“You want feeding. You never touched that chutney, and I had four lots.”⟦/q⟧

From ⟦m Corrie⟧her companion⟦/m⟧ there is only ⟦f holder=Corrie; valence=negative⟧a small moan⟦/f⟧.

The bed is a sad sight. In the middle of the straw is a hollow the size of a sleeping child, and Mr. Tregenza takes ⟦m Tregenza⟧his⟦/m⟧ hat off to it. Dr. Szabo hands ⟦m Szabo⟧her⟦/m⟧ knitting to Mrs. Vasudevan and gets down on ⟦m Szabo⟧her⟦/m⟧ knees, which go off like two cap pistols.

⟦q Szabo>Hari+Padma+Tregenza+Oyelowo+Corrie⟧“Tyres,”⟦/q⟧ ⟦m Szabo⟧she⟦/m⟧ says. ⟦q Szabo>Hari+Padma+Tregenza+Oyelowo+Corrie⟧“Here, look, and over here. I'd say ⟦b holder=Szabo; status=true⟧a trailer came in backwards⟦/b⟧, with a load on. Then somebody got out and wiped a pair of boots on the comfrey.”⟦/q⟧

⟦q Hari>Szabo⟧“Could a badger conceivably—”⟦/q⟧

⟦q Szabo>Hari⟧“No, Mr. Vasudevan.”⟦/q⟧

⟦q Tregenza>Szabo⟧“I put it to you that you have a wheelbarrow!”⟦/q⟧

⟦q Szabo>Tregenza⟧“It has one wheel, and the wheel is flat. It's flat because you stuck a fork in it.”⟦/q⟧

⟦q Tregenza>Szabo⟧“That was a thorn.”⟦/q⟧

⟦q Szabo>Tregenza⟧“It was a fork. I saw you from the compost.”⟦/q⟧

⟦m Tregenza⟧The old man⟦/m⟧ opens ⟦m Tregenza⟧his⟦/m⟧ mouth, and nothing comes. The torch is not kind to ⟦m Tregenza⟧him⟦/m⟧. All at once ⟦m Tregenza⟧he⟦/m⟧ looks like somebody who dressed for a funeral and has got to one.

⟦q Tregenza>Hari+Padma+Szabo+Oyelowo+Corrie⟧“⟦b holder=Tregenza; status=false⟧Piran watered it all through July⟦/b⟧, while I was in the hospital,”⟦/q⟧ ⟦m Tregenza⟧he⟦/m⟧ says. ⟦q Tregenza>Hari+Padma+Szabo+Oyelowo+Corrie⟧“⟦m Piran⟧My own nephew⟦/m⟧. Every evening, after ⟦m Piran⟧his⟦/m⟧ work, in that heat. What am I to say to ⟦m Piran⟧him⟦/m⟧?”⟦/q⟧

For a while there is only the drip from the bean poles.

⟦q Szabo>Tregenza⟧“⟦k by=Szabo; to=Tregenza⟧Piran spent July in Lanzarote⟦/k⟧,”⟦/q⟧ says Dr. Szabo, from the ground.

⟦q Tregenza>Szabo⟧“I beg your pardon?”⟦/q⟧

⟦q Szabo>Tregenza⟧“With a dental nurse. ⟦k by=Szabo; to=Tregenza⟧I watered it⟦/k⟧.”⟦/q⟧

⟦q Tregenza>Szabo⟧“You never did.”⟦/q⟧

⟦q Szabo>Tregenza⟧“Two cans in the morning and two at night. A little dried blood on Sundays.”⟦/q⟧

⟦q Tregenza>Szabo⟧“But you ⟦f holder=Szabo; toward=Tregenza; valence=negative⟧can't stand⟦/f⟧ me.”⟦/q⟧

⟦q Szabo>Tregenza⟧“No. But I had nothing against the marrow.”⟦/q⟧

Mr. Vasudevan does not know where to point the torch, and points it at ⟦m Padma⟧his wife⟦/m⟧, who is blowing ⟦m Padma⟧her⟦/m⟧ nose on the knitting. Mr. Tregenza puts ⟦m Tregenza⟧his⟦/m⟧ hat on again. ⟦m Tregenza⟧He⟦/m⟧ looks at the hollow, and at the fence, and at ⟦m Szabo⟧the woman on the ground⟦/m⟧, and holds out ⟦m Tregenza⟧his⟦/m⟧ hand.

⟦q Tregenza>Szabo⟧“Up you come,”⟦/q⟧ ⟦m Tregenza⟧he⟦/m⟧ says gruffly, ⟦q Tregenza>Szabo⟧“before you set.”⟦/q⟧

⟦m Szabo⟧She⟦/m⟧ has just taken it when, at the back, there is a noise like the brakes of a number 40 bus.

⟦q Corrie>Hari+Padma+Szabo+Tregenza+Oyelowo⟧“It was me,”⟦/q⟧ ⟦f holder=Corrie; valence=negative⟧sobs⟦/f⟧ Corrie. ⟦q Corrie>Hari+Padma+Szabo+Tregenza+Oyelowo⟧“It was me, I did it, I ⟦f holder=Corrie; valence=negative⟧can't bear it⟦/f⟧, you're all so *nice*.”⟦/q⟧

***

⟦s place=the hut; with=Hari,Padma,Szabo,Tregenza,Oyelowo,Corrie; time=eight o'clock⟧
⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“Order,”⟦/q⟧ says Mr. Vasudevan, but ⟦m Hari⟧his⟦/m⟧ ⟦f holder=Hari; valence=negative⟧heart isn't in it⟦/f⟧.

Corrie has been given the good chair and a mug of tea. ⟦m Corrie⟧They⟦/m⟧ hold the mug in both hands and talk into it.

⟦q Corrie>Tregenza⟧“I was fetching you some manure, Mr. Tregenza. As a surprise, what with your hip. Half a ton, from the police horses. And it was pitch dark, and ⟦k by=Corrie; to=Tregenza⟧I backed the trailer over your marrow⟦/k⟧.”⟦/q⟧

⟦q Tregenza>Corrie⟧“You? Backed over it?”⟦/q⟧

⟦q Corrie>Tregenza⟧“Thirty-one years, and I never so much as clipped a kerb.”⟦/q⟧

⟦q Tregenza>Corrie⟧“And then, I take it, you hid the body.”⟦/q⟧

⟦q Corrie>Tregenza⟧“I ⟦f holder=Corrie; valence=negative⟧panicked⟦/f⟧. I wrapped it in a duvet cover and went round to—”⟦/q⟧ ⟦m Corrie⟧They⟦/m⟧ stop. For a moment, no more, ⟦m Corrie⟧their⟦/m⟧ eyes go to the minutes book. ⟦q Corrie>Tregenza⟧“I just drove about.”⟦/q⟧

Mrs. Vasudevan is writing extremely fast.

⟦q Hari>Padma⟧“Padma,”⟦/q⟧ says ⟦m Hari⟧her husband⟦/m⟧.

⟦q Padma>Hari⟧“I'm minuting.”⟦/q⟧

⟦q Hari>Padma⟧“You were in that kitchen the whole of Wednesday. You told me it was apples.”⟦/q⟧

⟦q Padma>Hari⟧“I told you it was chutney, Hari. It was you who told everybody it was apples.”⟦/q⟧

It takes its time going round the table. One after another, five pairs of eyes come to rest on the jar. Mr. Tregenza, who has a loaded cracker halfway to ⟦m Tregenza⟧his⟦/m⟧ lips, brings it down again by inches.

⟦q Tregenza>Padma⟧“Mrs. Vasudevan. Is this my marrow?”⟦/q⟧

⟦q Padma>Tregenza⟧“⟦k by=Padma; to=Tregenza⟧There are eleven jars of it⟦/k⟧,”⟦/q⟧ says ⟦m Padma⟧the secretary⟦/m⟧, and puts down ⟦m Padma⟧her⟦/m⟧ pen. ⟦q Padma>Tregenza⟧“⟦m Corrie⟧The poor soul⟦/m⟧ was on my step at five in the morning, ⟦f holder=Corrie; valence=negative⟧crying⟦/f⟧ ⟦m Corrie⟧their⟦/m⟧ eyes out. It had split from end to end, Mr. Tregenza. It wouldn't have lasted the day. What would you have done?”⟦/q⟧

⟦q Hari>Padma⟧“You let me draw a diagram!”⟦/q⟧

⟦q Padma>Hari⟧“You were so ⟦f holder=Hari; valence=positive⟧happy⟦/f⟧, dear.”⟦/q⟧

⟦q Oyelowo>Szabo⟧“What's ⟦m Padma⟧she⟦/m⟧ saying?”⟦/q⟧ Mrs. Oyelowo demands, with a tug at Dr. Szabo's sleeve.

⟦q Szabo>Oyelowo⟧“We've eaten the marrow, Mrs. Oyelowo.”⟦/q⟧

⟦q Oyelowo>Szabo⟧“Well, I know that. I could taste it. I thought ⟦b holder=Oyelowo; status=false⟧it was the wake⟦/b⟧.”⟦/q⟧

Nobody dares to laugh. Mr. Tregenza studies the cracker from above, and from the side. Then ⟦m Tregenza⟧he⟦/m⟧ puts it into ⟦m Tregenza⟧his⟦/m⟧ mouth, whole, and shuts ⟦m Tregenza⟧his⟦/m⟧ eyes, and ⟦m Hari+Padma+Szabo+Oyelowo+Corrie⟧the others⟦/m⟧ wait for ⟦m Tregenza⟧him⟦/m⟧ as people wait for a jury.

⟦q Tregenza>Padma⟧“Ginger,”⟦/q⟧ ⟦m Tregenza⟧he⟦/m⟧ says at last.

⟦q Padma>Tregenza⟧“And sultanas.”⟦/q⟧

⟦q Tregenza>Padma⟧“There's something hot in there as well.”⟦/q⟧

⟦q Padma>Tregenza⟧“That'll be ⟦m Szabo⟧the Doctor⟦/m⟧'s chillies. I had a bag of them in the freezer.”⟦/q⟧

⟦q Tregenza>Szabo⟧“Yours?”⟦/q⟧

⟦q Szabo>Tregenza⟧“I grow too many,”⟦/q⟧ admits Dr. Szabo.

⟦q Tregenza>Hari⟧“Mr. Chairman, when does the preserves class close?”⟦/q⟧

⟦q Hari>Tregenza⟧“Tomorrow, at noon.”⟦/q⟧ ⟦m Hari⟧He⟦/m⟧ has begun rolling up ⟦m Hari⟧his⟦/m⟧ badgers, but now ⟦m Hari⟧he⟦/m⟧ looks round for ⟦m Hari⟧his⟦/m⟧ gavel. ⟦q Hari>Tregenza⟧“Are you proposing something, Mr. Tregenza?”⟦/q⟧

⟦q Tregenza>Corrie⟧“Corrie, have you still got that trailer?”⟦/q⟧

⟦q Corrie>Tregenza⟧“Yes, Mr. Tregenza.”⟦/q⟧

⟦q Tregenza>Corrie⟧“Then you can drive us to the show. Forwards.”⟦/q⟧

Corrie looks up from the mug. ⟦m Corrie⟧They⟦/m⟧ reach out, take a cracker, load it to the edges, and eat it in a single bite, boots already half off beneath the table.

⟦q Padma>Tregenza⟧“And whose name am I to put on the label?”⟦/q⟧ asks Mrs. Vasudevan.

There is a pause. Dr. Szabo has become very busy with a dropped stitch.

⟦q Tregenza>Padma⟧“⟦m Szabo⟧Hers⟦/m⟧ and mine,”⟦/q⟧ says Mr. Tregenza. ⟦q Tregenza>Padma⟧“In alphabetical order. I won't have any favouritism.”⟦/q⟧

⟦q Hari>Padma+Szabo+Tregenza+Oyelowo+Corrie⟧“All in favour?”⟦/q⟧

It is carried without a vote against. Only Mrs. Vasudevan, who has kept the list of members for nine years, sees ⟦m Szabo⟧the woman with the knitting⟦/m⟧ work it out, S and then T, and ⟦f holder=Szabo; valence=positive⟧smile⟦/f⟧ at ⟦m Szabo⟧her⟦/m⟧ needles for the first time since the hedge; and ⟦m Padma⟧she⟦/m⟧ picks up ⟦m Padma⟧her⟦/m⟧ pen and puts it in the minutes.
