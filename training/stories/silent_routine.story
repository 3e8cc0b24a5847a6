title: Silent Routine
person: 3
style: a submarine in 1943, six men and no women, ranks, surnames, nicknames and trades, he for everybody in every paragraph; whispered orders and untagged whispers; planted slips and contradictions; straight double quotes, past tense
cast: Lieutenant-Commander Carmody | Carmody, the captain | he
cast: Lieutenant Brophy-Wyatt | Brophy-Wyatt, Number One | he
cast: Chief Macready | Macready, Chief, the Chief | he
cast: Leading Seaman Tippett | Tippett | he
cast: Stoker Vella | Vella | he
cast: the destroyer | destroyer | he
cast: a boy who used to whistle it |  | he
cast: Hennessy |  | he
cast: Midshipman Cavanagh | Cavanagh, the midshipman | he
place: the control room | the boat
place: the engine room |
place: the wardroom |
relation: Carmody & Brophy-Wyatt | work | start=captain and the man who should have had the boat end=captain and Number One
relation: Vella & Tippett | friends
relation: Macready & Vella | work
relation: Cavanagh & Brophy-Wyatt | work
quiet: Sliema, Maltese, Monday
=====
⟦s place=the control room; with=Carmody,Brophy-Wyatt,Tippett,Cavanagh,Macready; time=Thursday, eleven in the morning⟧
⟦q Tippett>Carmody⟧"⟦m destroyer⟧He⟦/m⟧'s stopped,"⟦/q⟧ said Tippett.

Nobody in the control room moved. There were nine men in it, in their socks, and every one of them was looking at the deckhead, as if it had been possible to see through it, and through ⟦c depth⟧a hundred and ninety feet⟦/c⟧ of green water, to the keel of the destroyer that had been going round and round them since breakfast.

⟦q Carmody>Tippett⟧"Stopped, or drifting?"⟦/q⟧

⟦q Tippett>Carmody⟧"Can't say, sir. ⟦m destroyer⟧He⟦/m⟧'s got ⟦m destroyer⟧his⟦/m⟧ fans off. ⟦m destroyer⟧He⟦/m⟧'s listening."⟦/q⟧

⟦q Carmody>Tippett⟧"For how long?"⟦/q⟧

⟦q Tippett>Carmody⟧"Since you dropped your pencil, sir."⟦/q⟧

Carmody bent down, and picked it up. ⟦m Carmody⟧He⟦/m⟧ did it very slowly. ⟦m Carmody⟧He⟦/m⟧ was thirty-one; ⟦m Carmody⟧he⟦/m⟧ had had the boat for five days, since they'd carried the last man off her with jaundice, and there wasn't anyone aboard who'd forgotten that it ought to have gone to Number One. Number One hadn't forgotten it either. ⟦m Brophy-Wyatt⟧He⟦/m⟧ was standing behind ⟦m Carmody⟧the captain⟦/m⟧'s shoulder, with ⟦m Brophy-Wyatt⟧his⟦/m⟧ cap on straight. ⟦m Brophy-Wyatt⟧He⟦/m⟧ was a long, polite, saturnine man ⟦e who⟧whom⟦/e⟧ had not, since Monday, said a single word that was not in the book.

⟦q Brophy-Wyatt>Carmody⟧"Your orders, sir?"⟦/q⟧

⟦q Carmody>Brophy-Wyatt⟧"What would you do?"⟦/q⟧

⟦q Brophy-Wyatt>Carmody⟧"It isn't for me to say, sir."⟦/q⟧

⟦q Carmody>Brophy-Wyatt⟧"I'm asking you."⟦/q⟧

⟦q Brophy-Wyatt>Carmody⟧"Then I should sit still,"⟦/q⟧ said Brophy-Wyatt, ⟦q Brophy-Wyatt>Carmody⟧"and I shouldn't touch anything."⟦/q⟧

⟦m Cavanagh⟧The midshipman⟦/m⟧ looked from ⟦m Carmody⟧the one⟦/m⟧ to ⟦m Brophy-Wyatt⟧the other⟦/m⟧. ⟦m Cavanagh⟧He⟦/m⟧ was nineteen, and had ⟦c hand⟧a bandage on his right hand⟦/c⟧ where a hatch had caught it, and ⟦m Cavanagh⟧his⟦/m⟧ job was to write things down. ⟦m Cavanagh⟧He⟦/m⟧ wrote: *1104. Sat still.* It was all that ⟦m Cavanagh⟧he⟦/m⟧ could do to make the pencil go. Two weeks ago ⟦m Cavanagh⟧he⟦/m⟧ had been in a classroom, with a window. Now ⟦m Cavanagh⟧he⟦/m⟧ could feel ⟦m Cavanagh⟧his⟦/m⟧ own heart, and ⟦m Cavanagh⟧he⟦/m⟧ could hear, which was worse, ⟦m Macready⟧the old man beside him⟦/m⟧ breathing through ⟦m Macready⟧his⟦/m⟧ nose; and ⟦m Cavanagh⟧he⟦/m⟧'d have given a month's pay for ⟦m Macready⟧Macready⟦/m⟧ to ⟦e breathe⟧breath⟦/e⟧ through ⟦m Macready⟧his⟦/m⟧ mouth.

⟦q Macready>Cavanagh⟧"First time?"⟦/q⟧ said ⟦m Macready⟧the Chief⟦/m⟧, without moving ⟦m Macready⟧his⟦/m⟧ lips.

⟦q Cavanagh>Macready⟧"Yes, Chief."⟦/q⟧

⟦q Macready>Cavanagh⟧"Think of something dull."⟦/q⟧

⟦q Cavanagh>Macready⟧"I'm trying to."⟦/q⟧

⟦q Macready>Cavanagh⟧"I do the wife's sister's stairs. I carpet them. By the time I've done the half landing they've generally gone off."⟦/q⟧

***

⟦s place=the engine room; with=Vella,Macready; time=noon⟧
Stoker Vella lay on ⟦m Vella⟧his⟦/m⟧ back under the port motor and held up the ship.

It wasn't strictly the ship. It was a bracket; a bolt had sheared on it when the first pattern came down. If ⟦m Vella⟧he⟦/m⟧ let go then the pipe would swing, and touch the casing, and ring like a church bell, and so ⟦m Vella⟧he⟦/m⟧'d put up both ⟦m Vella⟧his⟦/m⟧ feet against it and ⟦m Vella⟧his⟦/m⟧ two hands, and ⟦m Vella⟧he⟦/m⟧ had lain so for fifty minutes. The sweat ran into ⟦m Vella⟧his⟦/m⟧ ears. ⟦m Vella⟧He⟦/m⟧ was a small, hairy, musical man from Sliema, with a wife and her mother. When ⟦m Macready⟧the Chief⟦/m⟧ came along the plates, on all fours in ⟦m Macready⟧his⟦/m⟧ stockings, ⟦m Vella⟧he⟦/m⟧ could only turn ⟦m Vella⟧his⟦/m⟧ eyes.

⟦q Macready>Vella⟧"Can you hold it?"⟦/q⟧

⟦q Vella>Macready⟧"I'm holding it."⟦/q⟧

⟦q Macready>Vella⟧"Can I wedge it?"⟦/q⟧

⟦q Vella>Macready⟧"With what? It'd scrape."⟦/q⟧

⟦m Macready⟧The old man⟦/m⟧ felt along the pipe with ⟦m Macready⟧his⟦/m⟧ fingertips, as a doctor would. ⟦m Macready⟧He⟦/m⟧ was fifty, ⟦m Macready⟧he⟦/m⟧'d come up out of the stokehold ⟦m Macready⟧himself⟦/m⟧; and it was well known that ⟦m Macready⟧he⟦/m⟧ had no opinion of Maltese stokers, and that ⟦m Macready⟧he⟦/m⟧ thought this one sang too much. ⟦m Macready⟧He⟦/m⟧ lay down. ⟦m Macready⟧He⟦/m⟧ got in next to ⟦m Vella⟧him⟦/m⟧, with a good deal of trouble, on that strip of oily plate that wasn't wide enough for one, and put up ⟦m Macready⟧his⟦/m⟧ own two feet beside ⟦m Vella⟧the other man⟦/m⟧'s.

⟦q Macready>Vella⟧"Let go a bit,"⟦/q⟧ ⟦m Macready⟧he⟦/m⟧ said. ⟦q Macready>Vella⟧"I've got it."⟦/q⟧

⟦q Vella>Macready⟧"You can't. It's too hot for you."⟦/q⟧

⟦q Macready>Vella⟧"Don't you tell me what's hot. Let go your left. Now shake it."⟦/q⟧

⟦m Vella⟧He⟦/m⟧ let go, and shook it. ⟦m Vella⟧He⟦/m⟧ lay there, with tears of pain on ⟦m Vella⟧his⟦/m⟧ face, and after a minute or so ⟦m Vella⟧he⟦/m⟧ turned ⟦m Vella⟧his⟦/m⟧ head; ⟦m Vella⟧he⟦/m⟧ was so near that ⟦m Vella⟧he⟦/m⟧ could've counted the bristles.

⟦q Vella>Macready⟧"Chief?"⟦/q⟧

⟦q Macready>Vella⟧"What?"⟦/q⟧

⟦q Vella>Macready⟧"Why do you hate when I sing?"⟦/q⟧

⟦q Macready>Vella⟧"I don't hate it."⟦/q⟧

⟦q Vella>Macready⟧"You threw a wrench."⟦/q⟧

⟦q Macready>Vella⟧"It's that one tune. The slow one, about the boat. I'd ⟦m a boy who used to whistle it⟧a boy who used to whistle it⟦/m⟧,"⟦/q⟧ Macready said. ⟦q Macready>Vella⟧"⟦m a boy who used to whistle it⟧He⟦/m⟧ was in the *Thetis*."⟦/q⟧

There was no sound but the drip. ⟦m Vella+Macready⟧They⟦/m⟧ lay side by side with ⟦m Vella+Macready⟧their⟦/m⟧ four feet in the air.

⟦q Vella>Macready⟧"I'll sing another,"⟦/q⟧ said ⟦m Vella⟧the stoker⟦/m⟧.

⟦q Macready>Vella⟧"No,"⟦/q⟧ said ⟦m Macready⟧the Chief⟦/m⟧ presently. ⟦q Macready>Vella⟧"No, you sing that one. Only not just now."⟦/q⟧

***

⟦s place=the wardroom; with=Carmody,Brophy-Wyatt; time=two in the afternoon⟧
It was as big as a cupboard. ⟦m Carmody⟧The captain⟦/m⟧ had come in for ⟦m Carmody⟧his⟦/m⟧ lighter, which ⟦m Carmody⟧he⟦/m⟧ wasn't allowed to use, and found ⟦m Brophy-Wyatt⟧the first lieutenant⟦/m⟧ there, sitting very upright on the bunk, in the red light, with a letter on ⟦m Brophy-Wyatt⟧his⟦/m⟧ knee.

⟦q Carmody>Brophy-Wyatt⟧"Don't get up."⟦/q⟧

⟦q Brophy-Wyatt>Carmody⟧"There's no room to, sir."⟦/q⟧

⟦q Carmody>Brophy-Wyatt⟧"No."⟦/q⟧ Carmody leaned against the door. ⟦m Carmody⟧He⟦/m⟧ looked at ⟦m Carmody⟧his⟦/m⟧ hands. ⟦q Carmody>Brophy-Wyatt⟧"I want to come up."⟦/q⟧

⟦q Brophy-Wyatt>Carmody⟧"Now?"⟦/q⟧

⟦q Carmody>Brophy-Wyatt⟧"The air's going. We've four hours. ⟦m destroyer⟧He⟦/m⟧ has all day; ⟦m destroyer⟧he⟦/m⟧ has got a hot dinner. I want to put up the stick, and see where ⟦m destroyer⟧he⟦/m⟧ is, and put one into ⟦m destroyer⟧him⟦/m⟧ while ⟦m destroyer⟧he⟦/m⟧'s thinking about ⟦m destroyer⟧his⟦/m⟧ pudding."⟦/q⟧

⟦q Brophy-Wyatt>Carmody⟧"It'd be extremely rash."⟦/q⟧

⟦q Carmody>Brophy-Wyatt⟧"Yes. Would Hennessy have done it?"⟦/q⟧

It was the first time that anyone had said the name in there since ⟦m Hennessy⟧he⟦/m⟧'d been carried off. ⟦m Brophy-Wyatt⟧Brophy-Wyatt⟦/m⟧ folded ⟦m Brophy-Wyatt⟧his⟦/m⟧ letter into three. Something was at work in that long face.

⟦q Brophy-Wyatt>Carmody⟧"No, sir,"⟦/q⟧ ⟦m Brophy-Wyatt⟧he⟦/m⟧ said. ⟦q Brophy-Wyatt>Carmody⟧"Hennessy'd have sat still. I'd have sat still. I've been three years in this trade, and I've never yet done one thing that I wasn't told to; it's why they've not given me a boat. You weren't to know. It's in my last report."⟦/q⟧ ⟦m Brophy-Wyatt⟧He⟦/m⟧ handed it up. ⟦q Brophy-Wyatt>Carmody⟧"I was reading it over, to see if I could find the place where they're wrong."⟦/q⟧

⟦m Carmody⟧The other man⟦/m⟧ didn't read it. ⟦m Carmody⟧He⟦/m⟧ gave it back.

⟦q Carmody>Brophy-Wyatt⟧"I dropped the pencil on purpose,"⟦/q⟧ ⟦m Carmody⟧he⟦/m⟧ said.

⟦q Brophy-Wyatt>Carmody⟧"I beg your pardon?"⟦/q⟧

⟦q Carmody>Brophy-Wyatt⟧"⟦m destroyer⟧He⟦/m⟧ was going to go straight over. ⟦m destroyer⟧He⟦/m⟧'d have been half a mile off by now, and laid another lot across that convoy. I thought, if ⟦m destroyer⟧he⟦/m⟧ was to *stop*. I'd got to make ⟦m destroyer⟧him⟦/m⟧ stop. You can't hit one that's going at eighteen knots, I never could; I'm a rotten shot."⟦/q⟧ ⟦m Carmody⟧He⟦/m⟧ laughed, under ⟦m Carmody⟧his⟦/m⟧ breath, and it wasn't steady. ⟦q Carmody>Brophy-Wyatt⟧"And then I didn't dare. I stood there for three hours with everyone admiring my nerve."⟦/q⟧

⟦q Brophy-Wyatt>Carmody⟧"You did it on *purpose*?"⟦/q⟧

⟦q Carmody>Brophy-Wyatt⟧"Don't tell ⟦m Cavanagh⟧the boy⟦/m⟧."⟦/q⟧

⟦m Brophy-Wyatt⟧Number One⟦/m⟧ had got to ⟦m Brophy-Wyatt⟧his⟦/m⟧ feet. There turned out to be room after all, if two men stood with their chests together.

⟦q Brophy-Wyatt>Carmody⟧"What's the bearing?"⟦/q⟧ ⟦m Brophy-Wyatt⟧he⟦/m⟧ said. ⟦q Brophy-Wyatt>Carmody⟧"I'm not a rotten shot."⟦/q⟧

***

⟦s place=the control room; with=Carmody,Brophy-Wyatt,Tippett,Cavanagh,Macready; time=twenty past two⟧
⟦q Tippett>Brophy-Wyatt⟧"Red four-oh,"⟦/q⟧ whispered Tippett. ⟦q Tippett>Brophy-Wyatt⟧"⟦m destroyer⟧He⟦/m⟧'s not moving. There's somebody walking about on ⟦m destroyer⟧him⟦/m⟧ in boots."⟦/q⟧

⟦q Carmody>Brophy-Wyatt⟧"Up,"⟦/q⟧ said ⟦m Carmody⟧the captain⟦/m⟧.

It rose with a hiss. It was ⟦m Brophy-Wyatt⟧Brophy-Wyatt⟦/m⟧ who went down on ⟦m Brophy-Wyatt⟧his⟦/m⟧ haunches to meet it, pushing round ⟦m Brophy-Wyatt⟧his⟦/m⟧ cap; ⟦m Brophy-Wyatt⟧he⟦/m⟧ was on it for as long as one might look through a keyhole, and ⟦m Brophy-Wyatt⟧his⟦/m⟧ voice came out quite different, clear, and quick, and years younger.

⟦q Brophy-Wyatt>Carmody⟧"That's range. That's the bearing. ⟦m destroyer⟧He⟦/m⟧'s beam on, bless ⟦m destroyer⟧him⟦/m⟧. ⟦m destroyer⟧He⟦/m⟧'s got ⟦m destroyer⟧his⟦/m⟧ washing out."⟦/q⟧

⟦q Cavanagh>Carmody⟧"Depth ⟦c depth⟧ninety feet⟦/c⟧, sir, and steady since eleven,"⟦/q⟧ read out Cavanagh.

⟦q Carmody>Brophy-Wyatt⟧"Whenever you like, Number One."⟦/q⟧

⟦q Brophy-Wyatt>Carmody⟧"Fire,"⟦/q⟧ said ⟦m Brophy-Wyatt⟧the tall man⟦/m⟧.

The boat kicked. ⟦m Cavanagh⟧The midshipman⟦/m⟧ seized the pencil in ⟦c hand⟧his good right hand⟦/c⟧ and wrote down the time, and waited; ⟦m Cavanagh⟧he⟦/m⟧'d never waited for anything in ⟦m Cavanagh⟧his⟦/m⟧ life before. ⟦m Cavanagh⟧He⟦/m⟧ counted the stairs. ⟦m Cavanagh⟧He⟦/m⟧'d got the underlay down, and was halfway up, when ⟦e it⟧it it⟦/e⟧ came: it was not so much a noise as a blow on the soles of the feet.

⟦q Tippett>Carmody⟧"That's her, sir,"⟦/q⟧ said Tippett, pulling off ⟦m Tippett⟧his⟦/m⟧ headphones. ⟦m Tippett⟧He⟦/m⟧ was crying. ⟦q Tippett>Carmody⟧"That's breaking-up noises."⟦/q⟧

And from aft, out of the dark, along two hundred feet of pipe that didn't have to be quiet any more, there came to all of ⟦m Carmody+Brophy-Wyatt+Tippett+Cavanagh+Macready⟧them⟦/m⟧ a rich and dreadful tenor, and, in the second line, a bass.
