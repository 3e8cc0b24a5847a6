title: Second Chair
person: 3
style: slash fan fiction of an invented series: epithets, Then and Now headings, an author's note above and below, straight quotes, *stars* for stress
cast: Anselm Rydberg | Anselm | he
cast: Joaquim Teles | Joaquim, Quim | he
cast: Pilvi Laine | Pilvi | she
cast: Odukoya | the Maestro, Maestro | he
place: the flat |
place: the pit |
place: the green room |
place: the loading dock |
relation: Anselm & Joaquim | romantic | start=a couple of four years, each sure it is over end=reconciled, all but engaged
relation: Anselm & Pilvi | friends | start=strangers end=close friends
relation: Joaquim & Pilvi | friends
relation: Anselm & Odukoya | work
quiet: Gallery Gods, Halcyon, Sibelius, Saturday, Wednesday, March, June, Candidate Six, Six, Two, Now, Then
=====
⟦n⟧Gallery Gods belongs to people with better lawyers than mine, I only borrowed the orchestra. Takes place some time after 3x11 and ignores the finale completely. If you're here for Anselm/Odukoya you are on the wrong boat, sorry! Un-beta'd, so all the wrong notes are my own.⟦/n⟧

⟦s place=the flat; with=Anselm,Joaquim; time=Saturday, early evening⟧
**Now**

It took ⟦m Anselm⟧the blond⟦/m⟧ four tries to knot a bow tie that ⟦m Anselm⟧he⟦/m⟧ had knotted six nights a week for four years, and on the fourth try ⟦m Joaquim⟧his boyfriend⟦/m⟧ stopped pretending to read.

⟦q Joaquim>Anselm⟧"Come here."⟦/q⟧

⟦q Anselm>Joaquim⟧"I've got it."⟦/q⟧

⟦q Joaquim>Anselm⟧"You have got it under your ear."⟦/q⟧

⟦m Anselm⟧The blond⟦/m⟧ came here. Joaquim's hands were warm and dry and smelled of rosin, and the knot took them three moves, and not once did a finger stray against ⟦m Anselm⟧his⟦/m⟧ throat. That was how Anselm knew that ⟦b holder=Anselm; status=false⟧it was finished between them⟦/b⟧. Last week those hands would have found an excuse.

⟦q Joaquim>Anselm⟧"There,"⟦/q⟧ said ⟦m Joaquim⟧the older man⟦/m⟧. ⟦q Joaquim>Anselm⟧"Respectable."⟦/q⟧

⟦q Anselm>Joaquim⟧"First-chair respectable, or second?"⟦/q⟧

It just came out. Nothing in the flat moved except the tap.

⟦q Joaquim>Anselm⟧"Anselm."⟦/q⟧

⟦q Anselm>Joaquim⟧"It's a joke, Quim."⟦/q⟧

⟦q Joaquim>Anselm⟧"It did not have the tune of one."⟦/q⟧

It hadn't. It was Saturday. The list had gone up on Wednesday, a single sheet of paper on the green-room door, and the sheet said that the leader's chair of the Halcyon Theatre Orchestra went to Candidate Six. Anselm had been ⟦m Anselm⟧Candidate Two⟦/m⟧. ⟦m Anselm⟧He⟦/m⟧ had played behind a screen, in ⟦m Anselm⟧his⟦/m⟧ socks, so that nobody could tell a thing about ⟦m Anselm⟧him⟦/m⟧ from ⟦m Anselm⟧his⟦/m⟧ shoes; and on the other side of the screen there had been five people with pencils, and one of the five, every single year, was ⟦m Joaquim⟧the principal cellist⟦/m⟧.

So ⟦m Anselm⟧the violinist⟦/m⟧ could count. ⟦m Anselm⟧He⟦/m⟧ knew that ⟦b holder=Anselm; status=false⟧his boyfriend had sat there and voted for somebody else⟦/b⟧, and that for three days ⟦m Joaquim⟧his boyfriend⟦/m⟧ had not found the courage to say so.

What Joaquim had found, it turned out, was the boxes.

⟦q Joaquim>Anselm⟧"There are eleven cartons in the corridor,"⟦/q⟧ ⟦m Joaquim⟧he⟦/m⟧ said to the window.

⟦q Anselm>Joaquim⟧"I know. I put them there."⟦/q⟧

⟦q Joaquim>Anselm⟧"Flat ones. From the bakery."⟦/q⟧

⟦q Anselm>Joaquim⟧"They were only going to burn them."⟦/q⟧

⟦q Joaquim>Anselm⟧"And what,"⟦/q⟧ said Joaquim carefully, ⟦q Joaquim>Anselm⟧"goes into them?"⟦/q⟧

⟦q Anselm>Joaquim⟧"Things."⟦/q⟧

⟦q Joaquim>Anselm⟧"Your things?"⟦/q⟧

⟦q Anselm>Joaquim⟧"Can we not do this now? We've got a curtain at half past seven."⟦/q⟧

⟦m Joaquim⟧The older man⟦/m⟧ nodded, slowly, the way ⟦f holder=Joaquim; valence=negative⟧one nods at a doctor⟦/f⟧. ⟦m Joaquim⟧He⟦/m⟧ could count as well as anybody. Three days of silence, plus eleven boxes: ⟦m Joaquim⟧he⟦/m⟧ was quite sure by now that ⟦b holder=Joaquim; status=false⟧he was being left⟦/b⟧.

⟦q Joaquim>Anselm⟧"Naturally,"⟦/q⟧ ⟦m Joaquim⟧he⟦/m⟧ said. ⟦q Joaquim>Anselm⟧"Take your scarf. There is a draught on your side."⟦/q⟧

⟦q Anselm>Joaquim⟧"There's always a draught on my side."⟦/q⟧

⟦q Joaquim>Anselm⟧"I know it,"⟦/q⟧ said Joaquim, and went to fetch ⟦m Joaquim⟧his⟦/m⟧ cello.

***

⟦s place=the pit; with=Anselm,Joaquim,Pilvi,Odukoya; time=four years earlier⟧
**Then**

⟦q Joaquim>Anselm⟧"You are in my light."⟦/q⟧

⟦m Anselm⟧The new violinist⟦/m⟧ looked up, then down, then round. The pit of the Halcyon was a trench eleven feet wide with forty musicians in it, and ⟦m Anselm⟧he⟦/m⟧ had been one of the forty for about six minutes. ⟦q Anselm>Joaquim⟧"Sorry?"⟦/q⟧

⟦q Joaquim>Anselm⟧"My light. You are sitting in it."⟦/q⟧ The voice came from behind a cello. Above the cello there was a beard with some grey in it, and above the beard was a pair of eyes that did not, on the whole, ⟦f holder=Joaquim; valence=negative; status=denied⟧feel sorry for anyone⟦/f⟧.

⟦q Anselm>Joaquim⟧"Where should I sit, then?"⟦/q⟧

⟦q Joaquim>Anselm⟧"How tall are you?"⟦/q⟧

⟦q Anselm>Joaquim⟧"One eighty-eight."⟦/q⟧

⟦q Joaquim>Anselm⟧"In the bar across the road."⟦/q⟧

Somewhere among the woodwind ⟦m Pilvi⟧a woman⟦/m⟧ snorted. ⟦q Pilvi>Anselm⟧"Ignore ⟦m Joaquim⟧him⟦/m⟧, ⟦m Anselm⟧new boy⟦/m⟧. ⟦m Joaquim⟧He⟦/m⟧ was charming once, for a week, in the nineties. I'm Pilvi, I've got the oboe and the biscuits."⟦/q⟧

⟦q Anselm>Pilvi⟧"Anselm. Violin. Well, second chair."⟦/q⟧

⟦q Pilvi>Anselm⟧"Of the *firsts*?"⟦/q⟧

⟦q Anselm>Pilvi⟧"Since this morning."⟦/q⟧

⟦q Pilvi>Anselm⟧"At your age? Oh, ⟦b holder=Pilvi; status=open⟧they're going to hate you⟦/b⟧,"⟦/q⟧ said ⟦m Pilvi⟧the redhead⟦/m⟧ ⟦f holder=Pilvi; valence=positive⟧happily⟦/f⟧, and sent a biscuit down the line.

The Maestro rapped with ⟦m Odukoya⟧his⟦/m⟧ stick, and that was that. At bar ninety Anselm's E string decided it had had enough of the damp. It went off like a whip, and something hot ran down ⟦m Anselm⟧the blond⟦/m⟧'s cheek and into ⟦m Anselm⟧his⟦/m⟧ collar.

⟦q Joaquim>Anselm⟧"Don't stop,"⟦/q⟧ murmured the cello.

⟦q Anselm>Joaquim⟧"I'm bleeding!"⟦/q⟧

⟦q Joaquim>Anselm⟧"Bleed in tempo."⟦/q⟧

⟦m Anselm⟧He⟦/m⟧ bled in tempo. When Odukoya finally put down the stick, a handkerchief arrived over ⟦m Anselm⟧the violinist⟦/m⟧'s shoulder, ironed, initialled in one corner, with a stub of gold-lettered pencil rolled up inside.

⟦q Anselm>Joaquim⟧"What's the pencil for?"⟦/q⟧

⟦q Joaquim>Anselm⟧"Bar ninety. ⟦b holder=Joaquim; status=true⟧You rush it⟦/b⟧."⟦/q⟧

⟦q Anselm>Joaquim⟧"My string *broke*."⟦/q⟧

⟦q Joaquim>Anselm⟧"Before it broke."⟦/q⟧ ⟦m Joaquim⟧The older man⟦/m⟧ leaned out round ⟦m Joaquim⟧his⟦/m⟧ instrument. From close up the eyes were brown and really rather kind, which seemed unfair. ⟦q Joaquim>Anselm⟧"Do you want to know what I thought of the rest, or do you want me to be nice?"⟦/q⟧

Nobody had ever given ⟦m Anselm⟧him⟦/m⟧ the choice before. ⟦q Anselm>Joaquim⟧"What you thought."⟦/q⟧

⟦q Joaquim>Anselm⟧"The rest, I would stand and listen to on a wet night with no coat."⟦/q⟧

⟦m Anselm⟧The blond⟦/m⟧ pressed the linen to ⟦m Anselm⟧his⟦/m⟧ cheek and discovered that ⟦m Anselm⟧he⟦/m⟧ was ⟦f holder=Anselm; valence=positive⟧grinning⟦/f⟧. It hurt. ⟦q Anselm>Joaquim⟧"Will you always tell me?"⟦/q⟧

⟦q Joaquim>Anselm⟧"If you ask, I will never lie to you. It is a most annoying habit. I have lost two flats by it."⟦/q⟧

⟦q Pilvi>Joaquim⟧"Three,"⟦/q⟧ said Pilvi.

***

⟦s place=the green room; with=Anselm,Pilvi; time=Saturday, the interval⟧
**Now**

⟦q Pilvi>Anselm⟧"You're playing like a wet sock."⟦/q⟧

⟦q Anselm>Pilvi⟧"Thanks."⟦/q⟧

⟦q Pilvi>Anselm⟧"A gifted wet sock."⟦/q⟧ ⟦m Pilvi⟧The oboist⟦/m⟧ kicked the green-room door shut behind ⟦m Pilvi⟧her⟦/m⟧ and planted ⟦m Pilvi⟧herself⟦/m⟧ against it. ⟦q Pilvi>Anselm⟧"So what's the matter with ⟦m Anselm+Joaquim⟧the two of you⟦/m⟧? ⟦m Joaquim⟧He⟦/m⟧ came in a whole page early. I've known ⟦m Joaquim⟧that man⟦/m⟧ for twenty years and I've never seen ⟦m Joaquim⟧him⟦/m⟧ come in wrong on *anything*."⟦/q⟧

Anselm ⟦f holder=Anselm; valence=negative⟧glared at the kettle⟦/f⟧. ⟦q Anselm>Pilvi⟧"⟦b holder=Anselm; status=false⟧He voted against me⟦/b⟧."⟦/q⟧

⟦q Pilvi>Anselm⟧"Who did?"⟦/q⟧

⟦q Anselm>Pilvi⟧"Who do you think? ⟦m Joaquim⟧He⟦/m⟧ sat out there with ⟦m Joaquim⟧his⟦/m⟧ pencil, and ⟦m Joaquim⟧he⟦/m⟧ marked me down, and ⟦m Joaquim⟧he⟦/m⟧ can't even say it to my face!"⟦/q⟧

⟦m Pilvi⟧She⟦/m⟧ took the reed out of ⟦m Pilvi⟧her⟦/m⟧ mouth. ⟦m Pilvi⟧She⟦/m⟧ looked at it, and then ⟦m Pilvi⟧she⟦/m⟧ looked at ⟦m Anselm⟧him⟦/m⟧.

⟦q Pilvi>Anselm⟧"⟦k by=Pilvi; to=Anselm⟧He wasn't there⟦/k⟧."⟦/q⟧

⟦q Anselm>Pilvi⟧"What?"⟦/q⟧

⟦q Pilvi>Anselm⟧"On the panel. ⟦k by=Pilvi; to=Anselm⟧He took himself off it back in March⟦/k⟧, the minute you put your name down. Odukoya was ⟦f holder=Odukoya; toward=Joaquim; valence=negative⟧livid⟦/f⟧, ⟦m Odukoya⟧he⟦/m⟧ had to go and borrow some woman from the ballet. You honestly didn't know?"⟦/q⟧

⟦q Anselm>Pilvi⟧"⟦m Joaquim⟧He⟦/m⟧ never said a word!"⟦/q⟧

⟦q Pilvi>Anselm⟧"⟦m Joaquim⟧He⟦/m⟧'s not allowed to. None of us are, not until the contract's signed. It got signed at seven, so ask me anything you like."⟦/q⟧

⟦m Anselm⟧The blond⟦/m⟧ sat down on the arm of the sofa, missed, and sat down on the sofa. ⟦q Anselm>Pilvi⟧"All right. Then who voted for Six?"⟦/q⟧

Pilvi put the reed back. It is hard to talk round a reed, and ⟦m Pilvi⟧she⟦/m⟧ took ⟦m Pilvi⟧her⟦/m⟧ time about it.

⟦q Anselm>Pilvi⟧"Pilvi."⟦/q⟧

⟦q Pilvi>Anselm⟧"It was *blind*,"⟦/q⟧ said ⟦m Pilvi⟧the redhead⟦/m⟧. ⟦q Pilvi>Anselm⟧"Six had a gorgeous slow movement. How was I to know that Two was you? You sounded like somebody filling in a form! ⟦k by=Pilvi; to=Anselm⟧I gave you eleven out of twenty⟦/k⟧."⟦/q⟧

⟦q Anselm>Pilvi⟧"Eleven?"⟦/q⟧

⟦q Pilvi>Anselm⟧"I rounded up."⟦/q⟧ ⟦f holder=Pilvi; toward=Anselm; valence=negative⟧Very humbly⟦/f⟧, ⟦m Pilvi⟧she⟦/m⟧ held out the biscuit tin. ⟦q Pilvi>Anselm⟧"There's another thing. You won't like it."⟦/q⟧

⟦q Anselm>Pilvi⟧"Worse than eleven?"⟦/q⟧

⟦q Pilvi>Anselm⟧"⟦m Joaquim⟧He⟦/m⟧ was in the corridor, the whole time. I went out to get some water, and ⟦k by=Pilvi; to=Anselm⟧he had his ear against the door⟦/k⟧. ⟦m Joaquim⟧He⟦/m⟧ said ⟦m Joaquim⟧he⟦/m⟧'d known it was you by the second note."⟦/q⟧

⟦m Anselm⟧He⟦/m⟧ forgot to chew. ⟦q Anselm>Pilvi⟧"And what did ⟦m Joaquim⟧he⟦/m⟧ think of it?"⟦/q⟧

⟦q Pilvi>Anselm⟧"I tried that. ⟦m Joaquim⟧He⟦/m⟧ told me you hadn't asked."⟦/q⟧

***

⟦s place=the loading dock; with=Anselm,Joaquim; time=Saturday, after the show⟧
It had rained during the last act, and stopped. On the loading dock, under a lamp that made everything look like evidence, ⟦m Joaquim⟧the older man⟦/m⟧ was sitting on a crate with the cello case between ⟦m Joaquim⟧his⟦/m⟧ knees.

⟦q Anselm>Joaquim⟧"How was I?"⟦/q⟧

Joaquim raised ⟦m Joaquim⟧his⟦/m⟧ head.

⟦q Anselm>Joaquim⟧"On Wednesday,"⟦/q⟧ said ⟦m Anselm⟧the blond⟦/m⟧. ⟦q Anselm>Joaquim⟧"Through the door. I'm asking."⟦/q⟧

For a while there was only the gutter. Then ⟦m Joaquim⟧his boyfriend⟦/m⟧ told ⟦m Anselm⟧him⟦/m⟧.

⟦q Joaquim>Anselm⟧"Careful. You played like a waiter with another man's tray. There was not one wrong note in it, and I stood out there and ⟦f holder=Joaquim; valence=negative⟧wished to break a window⟦/f⟧."⟦/q⟧

It ⟦f holder=Anselm; valence=negative⟧hurt⟦/f⟧ precisely as much as it ought to, and not a bit more. Anselm ⟦f holder=Anselm; valence=positive⟧let go of a breath⟦/f⟧ ⟦m Anselm⟧he⟦/m⟧ had been holding since the middle of the week. ⟦q Anselm>Joaquim⟧"Why didn't you say so?"⟦/q⟧

⟦q Joaquim>Anselm⟧"You did not ask me."⟦/q⟧

⟦q Anselm>Joaquim⟧"I thought ⟦b holder=Anselm; status=false⟧you'd given it to Six⟦/b⟧."⟦/q⟧

⟦q Joaquim>Anselm⟧"I? But I was not on the—"⟦/q⟧ ⟦m Joaquim⟧He⟦/m⟧ stopped. ⟦q Joaquim>Anselm⟧"Ah. Pilvi."⟦/q⟧

⟦q Anselm>Joaquim⟧"Pilvi."⟦/q⟧

⟦q Joaquim>Anselm⟧"⟦m Pilvi⟧That woman⟦/m⟧ could not keep a secret inside a locked piano."⟦/q⟧

⟦q Anselm>Joaquim⟧"⟦m Pilvi⟧She⟦/m⟧ gave me eleven."⟦/q⟧

⟦q Joaquim>Anselm⟧"*Eleven?*"⟦/q⟧ ⟦m Joaquim⟧He⟦/m⟧ was ⟦f holder=Joaquim; valence=negative⟧outraged⟦/f⟧. ⟦q Joaquim>Anselm⟧"It was thirteen, at the very least!"⟦/q⟧

⟦m Anselm⟧The violinist⟦/m⟧ started to laugh. It went on for some time and there was something wet in the middle of it, and when it was over ⟦m Anselm⟧he⟦/m⟧ was sitting on the concrete in ⟦m Anselm⟧his⟦/m⟧ good trousers, with ⟦m Anselm⟧his⟦/m⟧ back against Joaquim's shins, and a hand had come down to rest in ⟦m Anselm⟧his⟦/m⟧ hair.

⟦q Joaquim>Anselm⟧"I would like to know the day,"⟦/q⟧ ⟦m Joaquim⟧the older man⟦/m⟧ said, above ⟦m Anselm⟧him⟦/m⟧. ⟦q Joaquim>Anselm⟧"When you go. So that I can arrange to be out."⟦/q⟧

⟦q Anselm>Joaquim⟧"When I go where?"⟦/q⟧

⟦q Joaquim>Anselm⟧"Please. I am able to count to eleven also."⟦/q⟧

⟦m Anselm⟧The blond⟦/m⟧ twisted round. ⟦m Joaquim⟧The idiot⟦/m⟧ meant it. ⟦m Joaquim⟧He⟦/m⟧ was holding on to the cello case as if it were the last one off the ship.

⟦q Anselm>Joaquim⟧"They're for the spare room, Quim."⟦/q⟧

⟦q Joaquim>Anselm⟧"There is nothing in the spare room. Only junk."⟦/q⟧

⟦q Anselm>Joaquim⟧"Hence the boxes! ⟦k by=Anselm; to=Joaquim⟧I'm clearing it out for you⟦/k⟧. I've measured it for a bench, so that you can do your repairs somewhere that isn't my half of the bed. It was supposed to be for your birthday."⟦/q⟧

⟦q Joaquim>Anselm⟧"My birthday is in June."⟦/q⟧

⟦q Anselm>Joaquim⟧"There's a *lot* of junk."⟦/q⟧

Joaquim opened ⟦m Joaquim⟧his⟦/m⟧ mouth, and then, for possibly the first time since the nineties, shut it again with nothing said. A taxi went by. Somewhere behind ⟦m Anselm+Joaquim⟧them⟦/m⟧ the stage door banged, and Pilvi's voice told somebody that no, they could not go out that way, not yet.

⟦q Joaquim>Anselm⟧"So you are not leaving."⟦/q⟧

⟦q Anselm>Joaquim⟧"No."⟦/q⟧

⟦q Joaquim>Anselm⟧"And you are not ⟦f holder=Anselm; valence=negative; status=denied⟧angry⟦/f⟧ about the chair?"⟦/q⟧

⟦q Anselm>Joaquim⟧"I'm *⟦f holder=Anselm; valence=negative⟧furious⟦/f⟧* about the chair. I'm going to get it next time."⟦/q⟧ ⟦m Anselm⟧He⟦/m⟧ dug in ⟦m Anselm⟧his⟦/m⟧ jacket. The thing ⟦m Anselm⟧he⟦/m⟧ brought out was barely two inches long by now, more tooth marks than pencil, but along one side there was still a ghost of gold lettering. ⟦m Anselm⟧He⟦/m⟧ laid it in ⟦m Joaquim⟧the older man⟦/m⟧'s palm. ⟦q Anselm>Joaquim⟧"You can start by marking up my Sibelius. All of it. Be horrible."⟦/q⟧

⟦q Joaquim>Anselm⟧"You kept this?"⟦/q⟧

⟦q Anselm>Joaquim⟧"You told me I rushed."⟦/q⟧

⟦q Joaquim>Anselm⟧"You did rush."⟦/q⟧ A thumb found the place on ⟦m Anselm⟧his⟦/m⟧ cheek where there was still, if you knew about it, a thin white line. ⟦q Joaquim>Anselm⟧"You are rushing now. You are about to ask me a thing which I had planned to ask you. In June. With a dinner."⟦/q⟧

⟦q Anselm>Joaquim⟧"How can you possibly know what I'm going to—"⟦/q⟧

⟦q Joaquim>Anselm⟧"By the second note,"⟦/q⟧ said ⟦m Joaquim⟧his boyfriend⟦/m⟧, and ⟦f holder=Joaquim; toward=Anselm; valence=positive⟧kissed⟦/f⟧ ⟦m Anselm⟧him⟦/m⟧ before ⟦m Anselm⟧he⟦/m⟧ could come in early.

⟦n⟧A/N: Aaand curtain! Yes, the bench gets built. Yes, Pilvi is best man, she has already written the speech and it is mostly about herself. Kudos are love, comments are biscuits. Next week: the one with the tuba.⟦/n⟧
