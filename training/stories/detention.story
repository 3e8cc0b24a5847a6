title: Detention
person: 3
style: magical school, two rival girls and a boy in detention, a severe teacher, UK single quotes straight, deep third with thoughts in italics, tags by pronoun with two girls in the scene
cast: Tamsin | Oyelaran | she
cast: Verity Ashgrove-Pike | Verity, Ashgrove-Pike, Pike | she
cast: Benedikt | Ben | he
cast: Madam Quillfeather | Quillfeather, Madam, the Deputy Head | she
cast: Professor Lamb | Lamb | he
cast: Sorrel | | she
place: the potions store | the store
place: the corridor |
place: the infirmary |
relation: Tamsin & Verity | enemies | start=rivals since the first year end=something like friends
relation: Tamsin & Ben | friends
relation: Verity & Sorrel | family
quiet: Hollin, Easter, Lowther
=====
⟦s place=the potions store; with=Tamsin,Verity,Ben; time=Wednesday, after supper⟧
There were four hundred and twelve jars on the east wall, and each of them had to be taken down, wiped, sniffed, and put back in the order of the alphabet. You weren't to use magic. You weren't to talk, either, but Madam Quillfeather had gone to ⟦m Quillfeather⟧her⟦/m⟧ supper, and what ⟦m Quillfeather⟧she⟦/m⟧ couldn't hear ⟦m Quillfeather⟧she⟦/m⟧ could only guess.

⟦q Ben>Tamsin⟧'What's this one say?'⟦/q⟧ said Benedikt, holding it up to the lamp.

⟦q Tamsin>Ben⟧'Adder's tongue.'⟦/q⟧

⟦q Ben>Tamsin⟧'Whose adder?'⟦/q⟧

⟦q Tamsin>Ben⟧'It's a fern, Ben.'⟦/q⟧

⟦q Ben>Tamsin⟧'Oh. Good.'⟦/q⟧ ⟦m Ben⟧He⟦/m⟧ wiped it. ⟦q Ben>Tamsin⟧'I'd been feeling bad for him.'⟦/q⟧

At the far end of the bench, on the only stool, ⟦m Verity⟧the third prisoner⟦/m⟧ turned a jar round and round in ⟦m Verity⟧her⟦/m⟧ long white hands and said nothing at all. It was a very loud nothing. Tamsin had been listening to it for forty minutes.

⟦q/thought Tamsin⟧*⟦m Verity⟧She⟦/m⟧'s waiting for me to say sorry,*⟦/q⟧ Tamsin thought. ⟦q/thought Tamsin⟧*Well, ⟦m Verity⟧she⟦/m⟧ can wait till the Easter holidays.*⟦/q⟧

⟦q Verity>Tamsin⟧'You've put betony after bistort,'⟦/q⟧ said Verity Ashgrove-Pike.

⟦q Tamsin>Verity⟧'No, I haven't.'⟦/q⟧

⟦q Verity>Tamsin⟧'I can see it from here.'⟦/q⟧

⟦q Tamsin>Verity⟧'Then you can come and move it from there, can't you?'⟦/q⟧

⟦q Ben>Verity⟧'I'll move it,'⟦/q⟧ said Benedikt.

⟦q Tamsin>Ben⟧'Don't you dare,'⟦/q⟧ said Tamsin.

⟦m Ben⟧He⟦/m⟧ sat down again, sadly, between ⟦m Tamsin+Verity⟧the two girls⟦/m⟧. ⟦m Ben⟧He⟦/m⟧ wasn't even supposed to be here. ⟦m Ben⟧He⟦/m⟧'d been walking past the Long Gallery with a pie when the ceiling came down, and when ⟦m Tamsin+Verity+Ben⟧they⟦/m⟧ were all dragged up in front of ⟦m Quillfeather⟧the Deputy Head⟦/m⟧, and ⟦m Quillfeather⟧she⟦/m⟧ asked which of ⟦m Tamsin+Verity+Ben⟧them⟦/m⟧ had done it, ⟦m Ben⟧he⟦/m⟧ had put up ⟦m Ben⟧his⟦/m⟧ hand because nobody else was doing so and the silence made ⟦m Ben⟧him⟦/m⟧ nervous.

⟦q Verity>Tamsin⟧'It was your hex,'⟦/q⟧ Verity said to the jar.

⟦q Tamsin>Verity⟧'It was your counter-hex.'⟦/q⟧

⟦q Verity>Tamsin⟧'I wouldn't have needed a counter-hex if you hadn't hexed me.'⟦/q⟧

⟦q Tamsin>Verity⟧'I wouldn't have hexed you if you hadn't called me what you called me.'⟦/q⟧

⟦q Verity>Tamsin⟧'I called you a *swot*.'⟦/q⟧

⟦q Tamsin>Verity⟧'You said it in Latin.'⟦/q⟧

⟦q Verity>Tamsin⟧'It sounds better in Latin!'⟦/q⟧

⟦q Tamsin>Verity⟧'It sounds like a skin disease.'⟦/q⟧

⟦q Ben>Tamsin⟧'What's the Latin for swot?'⟦/q⟧ said Benedikt.

⟦q Tamsin>Ben⟧'Shut up, Ben.'⟦/q⟧

⟦q Verity>Ben⟧'Shut up, Ben,'⟦/q⟧ said ⟦m Verity⟧the other girl⟦/m⟧, in the same breath, and then looked furious, as if ⟦m Verity⟧she⟦/m⟧ had been caught borrowing something.

Tamsin picked up the next jar. ⟦m Tamsin⟧Her⟦/m⟧ sleeve had slid back, and there on the inside of ⟦m Tamsin⟧her⟦/m⟧ arm was the burn, four inches of it, shiny and pink. ⟦m Tamsin⟧She⟦/m⟧ pulled the cuff down. It was ⟦m Tamsin⟧her⟦/m⟧ own fault for going without ⟦m Tamsin⟧her⟦/m⟧ gloves. It didn't even hurt, much, except when things touched it, such as sleeves, or air.

When ⟦m Tamsin⟧she⟦/m⟧ looked up Verity was watching ⟦m Tamsin⟧her⟦/m⟧.

⟦q Verity>Tamsin⟧'You didn't go to the infirmary,'⟦/q⟧ ⟦m Verity⟧she⟦/m⟧ said.

⟦q Tamsin>Verity⟧'It's nothing.'⟦/q⟧

⟦q Verity>Tamsin⟧'That's a second-degree cinder burn. You'll lose the feeling in it.'⟦/q⟧

⟦q Tamsin>Verity⟧'Then I shan't feel it, shall I? What do you care?'⟦/q⟧

⟦q Verity>Tamsin⟧'I don't,'⟦/q⟧ said Verity. And ⟦m Verity⟧she⟦/m⟧ got down off the stool and walked along the bench, past Benedikt, past the betony, to where the K's began.

***

⟦s place=the corridor; with=Quillfeather,Lamb; time=the same evening⟧
⟦q Lamb>Quillfeather⟧'Are ⟦m Tamsin+Verity+Ben⟧they⟦/m⟧ killing each other?'⟦/q⟧ asked Professor Lamb.

Madam Quillfeather held up one finger. ⟦m Quillfeather⟧She⟦/m⟧ was standing outside ⟦m Quillfeather⟧her⟦/m⟧ own storeroom, on one leg, with ⟦m Quillfeather⟧her⟦/m⟧ ear against the oak. It was not dignified; but ⟦m Quillfeather⟧she⟦/m⟧'d been Deputy Head at Hollin for thirty-one years and had found that dignity was mostly a matter of who came round the corner.

⟦q Quillfeather>Lamb⟧'Not as yet.'⟦/q⟧

⟦q Lamb>Quillfeather⟧'You know that ⟦m Ben⟧the boy⟦/m⟧ had nothing to do with it. ⟦m Ben⟧He⟦/m⟧ was with me. ⟦m Ben⟧He⟦/m⟧'d come about the pie.'⟦/q⟧

⟦q Quillfeather>Lamb⟧'Of course I know.'⟦/q⟧

⟦q Lamb>Quillfeather⟧'Then why's ⟦m Ben⟧he⟦/m⟧ in there?'⟦/q⟧

⟦q Quillfeather>Lamb⟧'Because if I'd put ⟦m Tamsin+Verity⟧those two⟦/m⟧ in by themselves I should want a mop.'⟦/q⟧ ⟦m Quillfeather⟧She⟦/m⟧ shifted to the other leg. ⟦q Quillfeather>Lamb⟧'You taught ⟦m Tamsin⟧the Oyelaran girl⟦/m⟧'s mother, didn't you, Lowther?'⟦/q⟧

⟦q Lamb>Quillfeather⟧'And you taught ⟦m Verity⟧the other one⟦/m⟧'s. God help us, they were exactly the same. They once turned me into a footstool, between the pair of them. It took until lunch.'⟦/q⟧

⟦q Quillfeather>Lamb⟧'And afterwards?'⟦/q⟧

⟦q Lamb>Quillfeather⟧'They were bridesmaids at each other's weddings.'⟦/q⟧ ⟦m Lamb⟧The old man⟦/m⟧ tugged ⟦m Lamb⟧his⟦/m⟧ beard. ⟦q Lamb>Quillfeather⟧'Has anybody told the girls that?'⟦/q⟧

⟦q Quillfeather>Lamb⟧'Nobody has. ⟦b holder=Quillfeather; status=true⟧They'd hate it⟦/b⟧,'⟦/q⟧ said Madam Quillfeather with satisfaction. ⟦q Quillfeather>Lamb⟧'Hush. Somebody's looking for the knitbone.'⟦/q⟧

***

⟦s place=the potions store; with=Tamsin,Verity,Ben; time=a little later⟧
⟦q Verity>Tamsin⟧'Give me your arm.'⟦/q⟧

⟦q Tamsin>Verity⟧'No.'⟦/q⟧

⟦q Verity>Tamsin⟧'Oyelaran. Give me your arm, or I'll tell Ben what you said about ⟦m Ben⟧his⟦/m⟧ singing.'⟦/q⟧

⟦q Ben>Verity⟧'What did ⟦m Tamsin⟧she⟦/m⟧ say about my singing?'⟦/q⟧

⟦q Tamsin>Ben⟧'Nothing! I said it was *loud*.'⟦/q⟧ Tamsin stuck ⟦m Tamsin⟧her⟦/m⟧ arm out along the bench, scowling at the ceiling. ⟦q Tamsin>Verity⟧'If this is another hex I'll have your eyebrows.'⟦/q⟧

⟦q Verity>Tamsin⟧'You couldn't reach them.'⟦/q⟧

⟦q Tamsin>Verity⟧'I'd stand on the stool.'⟦/q⟧

⟦q Verity>Tamsin⟧'Hold still.'⟦/q⟧

⟦m Verity⟧She⟦/m⟧ had taken three jars off the shelf and put them in a row. ⟦m Verity⟧She⟦/m⟧ didn't read the labels. ⟦m Verity⟧She⟦/m⟧ shook a little from this one and a little from that one into the lid, spat in it, like a gardener, and stirred with the end of ⟦m Verity⟧her⟦/m⟧ plait. And all this time ⟦m Verity⟧the tall girl⟦/m⟧ kept on talking, in a bored sort of drawl, to nobody.

⟦q Verity>Tamsin⟧'You have to do it within the day. It's no good after that, everyone will tell you to put butter on it, and they're idiots. Sorrel's the same. ⟦m Sorrel⟧She⟦/m⟧'s always sticking ⟦m Sorrel⟧her⟦/m⟧ hand in things.'⟦/q⟧

⟦q Tamsin>Verity⟧'Who's Sorrel?'⟦/q⟧

⟦q Verity>Tamsin⟧'⟦m Sorrel⟧My sister⟦/m⟧.'⟦/q⟧

⟦q Tamsin>Verity⟧'You haven't got ⟦m Sorrel⟧a sister⟦/m⟧.'⟦/q⟧

⟦q Verity>Tamsin⟧'I've got ⟦m Sorrel⟧a sister⟦/m⟧, Oyelaran, I ought to know.'⟦/q⟧

⟦q Tamsin>Verity⟧'⟦m Sorrel⟧She⟦/m⟧'s not at Hollin.'⟦/q⟧

⟦q Verity>Tamsin⟧'No.'⟦/q⟧ The plait went round. ⟦q Verity>Tamsin⟧'They wouldn't have ⟦m Sorrel⟧her⟦/m⟧. ⟦m Sorrel⟧She⟦/m⟧ can't do it. Magic. Not a spark, they had somebody in. So we don't talk about ⟦m Sorrel⟧her⟦/m⟧, you see. There isn't a photograph. I'm the *only* daughter, it's in the school list.'⟦/q⟧

Benedikt had put ⟦m Ben⟧his⟦/m⟧ cloth down. ⟦q Ben>Verity⟧'How old is ⟦m Sorrel⟧she⟦/m⟧?'⟦/q⟧

⟦q Verity>Ben⟧'Seven. ⟦m Sorrel⟧She⟦/m⟧ wants to be a frog.'⟦/q⟧

⟦q/thought Tamsin⟧*Don't laugh,*⟦/q⟧ Tamsin told ⟦m Tamsin⟧herself⟦/m⟧. It turned out that ⟦m Tamsin⟧she⟦/m⟧ didn't want to. The stuff was cold and green and smelled of rivers, and where it went on the pain just stopped, like a noise that you'd got so used to that you only heard it by its ending.

⟦q Tamsin>Verity⟧'Where did you learn to do this?'⟦/q⟧

⟦q Verity>Tamsin⟧'It isn't magic. It's in books. I thought, if ⟦m Sorrel⟧she⟦/m⟧ can't ever do the one kind, then somebody had better know about the other. ⟦m Sorrel⟧She⟦/m⟧'s got me, at any rate.'⟦/q⟧ Verity was winding a clean duster round the arm, and ⟦m Verity⟧her⟦/m⟧ ears were scarlet. ⟦q Verity>Tamsin⟧'So when you stood up in Lamb's class on Monday and said that people without magic had to be looked after, like *ducks*—'⟦/q⟧

⟦q Tamsin>Verity⟧'I never meant—'⟦/q⟧

⟦q Verity>Tamsin⟧'You did, though. You said ducks.'⟦/q⟧

⟦q Tamsin>Verity⟧'I was trying to be nice about them!'⟦/q⟧

⟦q Verity>Tamsin⟧'I know you were,'⟦/q⟧ said ⟦m Verity⟧the girl with the plait⟦/m⟧. ⟦q Verity>Tamsin⟧'That's what made me so cross.'⟦/q⟧

It was very quiet. Somewhere in the wall a pipe knocked. Tamsin looked at ⟦m Tamsin⟧her⟦/m⟧ bandage, which ended in a neat, flat, hospital sort of knot, and ⟦m Tamsin⟧she⟦/m⟧ thought of Monday, and of the pleased feeling ⟦m Tamsin⟧she⟦/m⟧'d had as ⟦m Tamsin⟧she⟦/m⟧ sat down. ⟦m Tamsin⟧She⟦/m⟧ had thought that ⟦b holder=Tamsin; status=false⟧Verity despised her for her shoes⟦/b⟧.

⟦q Tamsin>Verity⟧'I'm sorry,'⟦/q⟧ ⟦m Tamsin⟧she⟦/m⟧ said. It came out sounding like somebody else's. ⟦q Tamsin>Verity⟧'About the ducks. It was a stupid thing to say. And I'm sorry for the hex.'⟦/q⟧

⟦q Verity>Tamsin⟧'I'm not sorry for the counter-hex.'⟦/q⟧

⟦q Tamsin>Verity⟧'No. It was a good one.'⟦/q⟧

⟦q Verity>Tamsin⟧'It was, wasn't it? It was meant to be *snow*.'⟦/q⟧

⟦q Tamsin>Verity⟧'It was plaster.'⟦/q⟧

⟦q Verity>Tamsin⟧'I over-rotated.'⟦/q⟧

⟦q Ben>Tamsin⟧'I'd like it put in the record,'⟦/q⟧ said Benedikt, ⟦q Ben>Tamsin⟧'that I had a pie.'⟦/q⟧

⟦m Tamsin+Verity⟧They⟦/m⟧ looked at ⟦m Ben⟧him⟦/m⟧; ⟦m Tamsin+Verity⟧they⟦/m⟧ looked at one another. It began as a sort of hiccup, on the stool side, and it was perfectly hopeless trying to stop it. In a minute ⟦m Tamsin+Verity⟧both girls⟦/m⟧ had ⟦m Tamsin+Verity⟧their⟦/m⟧ heads on the bench among the jars and Benedikt was patting whichever of ⟦m Tamsin+Verity⟧them⟦/m⟧ was nearest.

⟦q Tamsin>Verity⟧'Does ⟦m Sorrel⟧she⟦/m⟧ know any frogs?'⟦/q⟧ Tamsin got out. ⟦q Tamsin>Verity⟧'⟦m Sorrel⟧Your sister⟦/m⟧?'⟦/q⟧

⟦q Verity>Tamsin⟧'Only socially.'⟦/q⟧

⟦q Tamsin>Verity⟧'Because there's one in our common room. Someone's uncle. It's ever so bored. I could bring it. I mean, if it's not, if your parents didn't.'⟦/q⟧

⟦m Verity⟧The other girl⟦/m⟧ wiped ⟦m Verity⟧her⟦/m⟧ eyes on the duster. Then ⟦m Verity⟧she⟦/m⟧ noticed that it was still attached to Tamsin, and ⟦m Verity⟧she⟦/m⟧ smoothed the end of it down.

⟦q Verity>Tamsin⟧'They're away at half-term,'⟦/q⟧ ⟦m Verity⟧she⟦/m⟧ said.

⟦q Tamsin>Verity⟧'All right, then.'⟦/q⟧

⟦q Verity>Tamsin⟧'All right.'⟦/q⟧

The key turned. By the time that ⟦m Quillfeather⟧the Deputy Head⟦/m⟧ had got the door open all three heads were bent over the bench and there was no sound in the store but the squeak of cloth on glass.

⟦s place=the potions store; with=Tamsin,Verity,Ben,Quillfeather; time=nine o'clock⟧
⟦q Quillfeather>Tamsin+Verity+Ben⟧'Have we been talking?'⟦/q⟧ said Madam Quillfeather.

⟦q Verity>Quillfeather⟧'No, Madam.'⟦/q⟧

⟦q Tamsin>Quillfeather⟧'No, Madam.'⟦/q⟧

⟦q Ben>Quillfeather⟧'A bit,'⟦/q⟧ said Benedikt.

⟦m Quillfeather⟧The old witch⟦/m⟧ walked along the shelves with ⟦m Quillfeather⟧her⟦/m⟧ hands behind ⟦m Quillfeather⟧her⟦/m⟧. ⟦m Quillfeather⟧She⟦/m⟧ stopped. ⟦m Quillfeather⟧She⟦/m⟧ put out a finger, took down the betony, looked at it for a while, and set it back again, on the wrong side of the bistort, exactly where ⟦m Quillfeather⟧she⟦/m⟧ had found it.

⟦q Quillfeather>Tamsin+Verity+Ben⟧'Very nice,'⟦/q⟧ ⟦m Quillfeather⟧she⟦/m⟧ said. ⟦q Quillfeather>Tamsin+Verity+Ben⟧'You may go. Not you, Benedikt. There's a pie.'⟦/q⟧
