title: The Heir and the Hound
person: 3
style: slash fan-fiction manner, vampire and werewolf; epithets in place of names, a flashback in the middle, past tense, straight quotes
cast: Conall Mulcahy | Conall, Mulcahy, Mr. Mulcahy | he
cast: Valentin Orsk | Valentin, Val | he
cast: Perpetua Orsk | Perpetua, Pet | she
cast: Hobday | | he
cast: the aunts | | group
cast: the old Count | | he
place: the front hall |
place: the library |
place: the gatehouse |
place: the vault |
place: Galway |
relation: Conall & Valentin | romantic | start=parted for three years, each hurt end=together
relation: Valentin & Perpetua | family
relation: Conall & Hobday | friends
relation: Valentin & Hobday | work
quiet: Orsk, Orsk House, Sunday, Galway, Thursday, Count, Latin
=====
⟦s place=the front hall; with=Conall,Hobday; time=a wet October night⟧
The last time Conall Mulcahy had used the front door of Orsk House, it had been shut on ⟦m Conall⟧his⟦/m⟧ heels. This time ⟦m Conall⟧he⟦/m⟧ knocked.

⟦q Hobday>Conall⟧"Tradesmen to the rear,"⟦/q⟧ said a voice behind the oak.

⟦q Conall>Hobday⟧"It's raining, Hobday."⟦/q⟧

There was a pause. Then seven bolts went back, one after another, and ⟦m Hobday⟧the butler⟦/m⟧ stood on the mat with a candlestick, not looking a day over a hundred and twenty, which was roughly what ⟦m Hobday⟧he⟦/m⟧ was.

⟦q Hobday>Conall⟧"Mr. Mulcahy. You are dripping, sir."⟦/q⟧

⟦q Conall>Hobday⟧"Where is ⟦m Valentin⟧he⟦/m⟧?"⟦/q⟧

⟦q Hobday>Conall⟧"⟦m Valentin⟧The master⟦/m⟧ is in the library. If sir would care for a towel—"⟦/q⟧

⟦q Conall>Hobday⟧"How bad?"⟦/q⟧ Conall shoved the wet hair out of ⟦m Conall⟧his⟦/m⟧ eyes. ⟦m Conall⟧He⟦/m⟧ had run the last nine miles on four feet with a letter in ⟦m Conall⟧his⟦/m⟧ teeth, and a good deal of it was still stuck to ⟦m Conall⟧his⟦/m⟧ tongue. ⟦q Conall>Hobday⟧"Tell me straight. How long has ⟦m Valentin⟧he⟦/m⟧ got?"⟦/q⟧

⟦m Hobday⟧The old man⟦/m⟧ took some time to wipe a drop of wax from ⟦m Hobday⟧his⟦/m⟧ thumb.

⟦q Hobday>Conall⟧"I should not care to put a figure on it, sir."⟦/q⟧

So it was true. All through three counties Conall had told ⟦m Conall⟧himself⟦/m⟧ that Perpetua exaggerated, that ⟦m Perpetua⟧she⟦/m⟧ had once sent for a priest over a splinter. But Hobday did not dodge questions, and Hobday had just dodged one. ⟦b holder=Conall; status=false⟧Valentin was dying⟦/b⟧, and nobody had thought to whistle for ⟦m Conall⟧the hound⟦/m⟧ until the end.

⟦q Hobday>Conall⟧"The towel, sir,"⟦/q⟧ said Hobday, but ⟦m Hobday⟧he⟦/m⟧ was saying it to a row of wet footprints.

⟦s place=the library; with=Conall,Valentin; time=the same night⟧
Valentin Orsk was at the top of a ladder, in excellent health, being rude to a book.

⟦q Valentin>⟧"Latin,"⟦/q⟧ ⟦m Valentin⟧he⟦/m⟧ was telling it. ⟦q Valentin>⟧"You call *that* Latin?"⟦/q⟧

⟦q Conall>Valentin⟧"You're up,"⟦/q⟧ said ⟦m Conall⟧the wolf⟦/m⟧ stupidly, from the door.

⟦m Valentin⟧The pale man⟦/m⟧ did not fall off. No Orsk had ever fallen off anything. But the book left ⟦m Valentin⟧his⟦/m⟧ hand, crossed the room and took the nose off a marble emperor.

⟦q Valentin>Conall⟧"Conall."⟦/q⟧

⟦q Conall>Valentin⟧"You're up a *ladder*."⟦/q⟧

⟦q Valentin>Conall⟧"That is where one finds the top shelf."⟦/q⟧

⟦q Conall>Valentin⟧"You're meant to be on your deathbed!"⟦/q⟧

⟦q Valentin>Conall⟧"I had my deathbed in 1871. It was very dull, and I've no plans for another."⟦/q⟧ Valentin came down, one rung at a time, keeping ⟦m Valentin⟧his⟦/m⟧ face to the shelves. ⟦m Valentin⟧He⟦/m⟧ wore the green dressing gown. Conall had hoped, on and off for three years, that moths would get that dressing gown. ⟦q Valentin>Conall⟧"Who told you such a thing?"⟦/q⟧

⟦q Conall>Valentin⟧"⟦m Perpetua⟧Your sister⟦/m⟧. In writing."⟦/q⟧

⟦q Valentin>Conall⟧"How odd. ⟦m Perpetua⟧She⟦/m⟧ told me to expect a clerk, about your arrears."⟦/q⟧

⟦q Conall>Valentin⟧"My what?"⟦/q⟧

⟦q Valentin>Conall⟧"Eleven years' wages. I gather you never drew any."⟦/q⟧ ⟦m Valentin⟧The heir⟦/m⟧ had reached the floor and run out of ladder to look at. When ⟦m Valentin⟧he⟦/m⟧ turned round, ⟦m Valentin⟧his⟦/m⟧ face was as smooth as a plate. So that was it, then; ⟦b holder=Valentin; status=false⟧it was only about the money⟦/b⟧. It was better to know. ⟦q Valentin>Conall⟧"I'll write you a cheque. You needn't have come in person and ruined the rug."⟦/q⟧

⟦q Conall>Valentin⟧"I don't want your money."⟦/q⟧

⟦q Valentin>Conall⟧"Nobody says that who hasn't come for money."⟦/q⟧

⟦q Conall>Valentin⟧"I came because I thought you were dying, you bloodless, jumped-up, ladder-climbing—"⟦/q⟧

⟦q Valentin>Conall⟧"Oh, do go on. I've missed being barked at."⟦/q⟧

⟦q Conall>Valentin⟧"Have you?"⟦/q⟧

It came out far too quietly. ⟦m Valentin⟧The vampire⟦/m⟧ opened ⟦m Valentin⟧his⟦/m⟧ mouth, and nothing sharp was in it.

⟦q Valentin>Conall⟧"The rain's easing,"⟦/q⟧ ⟦m Valentin⟧he⟦/m⟧ said at last. ⟦q Valentin>Conall⟧"You could be in the village by ten."⟦/q⟧

⟦q Conall>Valentin⟧"Say it properly. You were good at it last time."⟦/q⟧

⟦s place=the gatehouse; with=Conall,Valentin; time=three years earlier, a Tuesday night⟧
Last time had been in the gatehouse, and there had been a fire.

The last of ⟦m the old Count⟧the old Count⟦/m⟧ had been buried that morning, in a jar. Conall had been polishing ⟦m Conall⟧his⟦/m⟧ boots, because ⟦m Conall⟧the dead man's hound⟦/m⟧ ought to look decent, when Valentin came in without knocking, holding a paper by its corner.

⟦q Valentin>Conall⟧"Sign this."⟦/q⟧

⟦q Conall>Valentin⟧"What is it?"⟦/q⟧

⟦q Valentin>Conall⟧"Your bond to the house. I'm dissolving it."⟦/q⟧

⟦m Conall⟧The wolf⟦/m⟧ had laughed. ⟦m Conall⟧He⟦/m⟧ remembered that afterwards, walking. ⟦q Conall>Valentin⟧"You're sacking me? You?"⟦/q⟧

⟦q Valentin>Conall⟧"I'm releasing you."⟦/q⟧

⟦q Conall>Valentin⟧"What did I do?"⟦/q⟧

⟦q Valentin>Conall⟧"Nothing."⟦/q⟧

⟦q Conall>Valentin⟧"Is it about Sunday?"⟦/q⟧ On Sunday ⟦m Conall+Valentin⟧they⟦/m⟧ had kissed in the boot room for the length of a thunderstorm. ⟦q Conall>Valentin⟧"Because you started Sunday, Val."⟦/q⟧

⟦q Valentin>Conall⟧"It has nothing to do with Sunday."⟦/q⟧

⟦q Conall>Valentin⟧"Then look at me and tell me you want me gone."⟦/q⟧

⟦m Valentin⟧The heir⟦/m⟧ had looked at the fire, at the boots, at the black window. ⟦q Valentin>Conall⟧"I want you gone,"⟦/q⟧ ⟦m Valentin⟧he⟦/m⟧ had said to the poker. ⟦q Valentin>Conall⟧"Tonight. Well before Thursday. I have a position to keep up now, and I can't keep it up with dog hair on my trousers."⟦/q⟧

And Conall had signed, since ⟦b holder=Conall; status=false⟧Valentin was ashamed of Sunday⟦/b⟧, and there was no arguing with shame. ⟦m Conall⟧He⟦/m⟧ had gone to Galway and mended boats. Nobody in Galway wore a dressing gown.

⟦s place=the library; with=Conall,Valentin,Perpetua,Hobday; time=the same October night⟧
⟦q Conall>Valentin⟧"Well?"⟦/q⟧ said Conall now. ⟦q Conall>Valentin⟧"Same words will do. I know them by heart."⟦/q⟧

Before Valentin could say any words at all the door was kicked open by a small satin shoe.

⟦q Perpetua>Conall+Valentin⟧"You've not even sat down!"⟦/q⟧ cried Perpetua Orsk. ⟦m Perpetua⟧She⟦/m⟧ was a hundred and forty, looked seventeen, and had dressed for a party. Behind ⟦m Perpetua⟧her⟦/m⟧ came Hobday with a tray. ⟦q Perpetua>Hobday⟧"Look at ⟦m Conall+Valentin⟧them⟦/m⟧, Hobday. There's the whole rug between ⟦m Conall+Valentin⟧them⟦/m⟧. I said brandy first."⟦/q⟧

⟦q Hobday>Perpetua⟧"You did, miss."⟦/q⟧

⟦q Valentin>Perpetua⟧"Pet,"⟦/q⟧ said ⟦m Valentin⟧her brother⟦/m⟧, ⟦q Valentin>Perpetua⟧"did you tell ⟦m Conall⟧this person⟦/m⟧ I was dying?"⟦/q⟧

⟦q Perpetua>Valentin⟧"Yes."⟦/q⟧

⟦q Valentin>Perpetua⟧"And did you tell me ⟦m Conall⟧he⟦/m⟧ was a clerk?"⟦/q⟧

⟦q Perpetua>Valentin⟧"Yes. One lie each. I thought that was fair."⟦/q⟧

⟦q Conall>Perpetua⟧"I ran from the *ferry*,"⟦/q⟧ ⟦m Conall⟧the wolf⟦/m⟧ said. ⟦q Conall>Perpetua⟧"I swam a *river*, Pet."⟦/q⟧

⟦q Perpetua>Conall⟧"And you look lovely. Would you have come if I'd said ⟦m Valentin⟧he⟦/m⟧ was moping?"⟦/q⟧

⟦q Conall>Perpetua⟧"No."⟦/q⟧

⟦q Perpetua>Valentin⟧"You see?"⟦/q⟧ ⟦m Perpetua⟧The younger sibling⟦/m⟧ dropped on the sofa and put ⟦m Perpetua⟧her⟦/m⟧ shoes up. ⟦q Perpetua>Conall⟧"⟦m Valentin⟧He⟦/m⟧ doesn't sleep, ⟦m Valentin⟧he⟦/m⟧ doesn't hunt. ⟦m Valentin⟧He⟦/m⟧ sits in your gatehouse with the lamp out. Ask Hobday, who has to dust ⟦m Valentin⟧him⟦/m⟧."⟦/q⟧

⟦m Hobday⟧The butler⟦/m⟧ studied the brandy. Valentin had turned a shade that in a living man would have been pink.

⟦q Valentin>Perpetua⟧"That will do."⟦/q⟧

⟦q Perpetua>Valentin⟧"It won't. Tell ⟦m Conall⟧him⟦/m⟧ about Thursday."⟦/q⟧

⟦q Valentin>Perpetua⟧"Perpetua, I forbid it."⟦/q⟧

⟦q Perpetua>Valentin⟧"You can't forbid me, I'm older than the plumbing. Tell ⟦m Conall⟧him⟦/m⟧, or I shall."⟦/q⟧

⟦q Conall>Perpetua⟧"What about Thursday?"⟦/q⟧ asked Conall.

No one answered. Rain ticked in the chimney. ⟦m Conall⟧The wolf⟦/m⟧ looked from ⟦m Valentin⟧the pale man⟦/m⟧ to ⟦m Perpetua⟧the girl on the sofa⟦/m⟧, and then, because in eleven years only ⟦m Hobday⟧one person in this house⟦/m⟧ had never once lied to ⟦m Conall⟧him⟦/m⟧, to the tray.

⟦q Conall>Hobday⟧"Hobday. What happens on Thursday?"⟦/q⟧

⟦q Hobday>Valentin⟧"With respect, my lord,"⟦/q⟧ said ⟦m Hobday⟧the old man⟦/m⟧, ⟦q Hobday>Valentin⟧"I gave you my word in the matter for as long as you were happier so. I have been watching for three years, and I consider myself released."⟦/q⟧ ⟦m Hobday⟧He⟦/m⟧ set down the tray. ⟦q Hobday>Conall⟧"It is the custom of the family, sir, on the third night. ⟦k by=Hobday; to=Conall⟧When a Count goes to dust, the hound goes into the vault with the jar⟦/k⟧."⟦/q⟧

⟦q Conall>Hobday⟧"For the service?"⟦/q⟧

⟦q Hobday>Conall⟧"For good, sir. There is a wall. One bricks it."⟦/q⟧

Conall sat down on the arm of the sofa. It was that or the rug. ⟦m Conall⟧He⟦/m⟧ had oiled the hinges of that vault every spring, and had never doubted that ⟦b holder=Conall; status=false⟧the long low shapes down one side, under the sheets, were pews⟦/b⟧. ⟦m Conall⟧He⟦/m⟧ had thought it was rather a lot of pews.

⟦q Conall>Valentin⟧"So you tore up the bond,"⟦/q⟧ ⟦m Conall⟧he⟦/m⟧ said.

⟦q Valentin>Conall⟧"It was the only way out of it."⟦/q⟧ Valentin spoke to the broken emperor. ⟦q Valentin>Conall⟧"The aunts had the mortar mixed. ⟦k by=Valentin; to=Conall⟧A bonded wolf could be fetched back off my land, but nobody could touch a free man in Galway⟦/k⟧."⟦/q⟧

⟦q Conall>Valentin⟧"You could have told me!"⟦/q⟧

⟦q Valentin>Conall⟧"You'd have stayed."⟦/q⟧

⟦q Conall>Valentin⟧"I would not."⟦/q⟧

⟦q Valentin>Conall⟧"You would have bitten the aunts, all nine of ⟦m the aunts⟧them⟦/m⟧, and stayed, and died in the porch being loyal. You were packed full of loyalty. It made me ill. The one thing that would make you walk was your pride, so I..."⟦/q⟧ The smooth voice snagged. ⟦q Valentin>Conall⟧"I was extremely good at it, as you say. I practised on the poker."⟦/q⟧

⟦q Conall>Valentin⟧"Dog hair,"⟦/q⟧ said ⟦m Conall⟧the wolf⟦/m⟧.

⟦q Valentin>Conall⟧"I know."⟦/q⟧

⟦q Conall>Valentin⟧"On your *trousers*, Val."⟦/q⟧

⟦q Valentin>Conall⟧"I've kept them. Please don't make me say that again in front of ⟦m Hobday⟧my butler⟦/m⟧."⟦/q⟧

Perpetua had taken a cushion and was biting it. Hobday looked at ⟦m Perpetua⟧her⟦/m⟧; ⟦m Perpetua⟧she⟦/m⟧ looked at Hobday. With great tact, and the brandy, ⟦m Perpetua+Hobday⟧the two of them⟦/m⟧ went as far as the door, where ⟦m Perpetua⟧she⟦/m⟧ could be heard refusing to go any further.

⟦q Perpetua>Hobday⟧"I did all the *work*,"⟦/q⟧ ⟦m Perpetua⟧she⟦/m⟧ hissed.

⟦q Hobday>Perpetua⟧"Indeed, miss. And one does not stand over the oven."⟦/q⟧

The door shut. ⟦m Conall⟧The taller man⟦/m⟧ got up, since somebody had to, and walked across the whole width of the rug, leaving a print at every step.

⟦q Conall>Valentin⟧"I thought it was Sunday,"⟦/q⟧ ⟦m Conall⟧he⟦/m⟧ said. ⟦q Conall>Valentin⟧"Three years I thought you were ashamed of it."⟦/q⟧

⟦q Valentin>Conall⟧"⟦k by=Valentin; to=Conall⟧I was never ashamed of Sunday⟦/k⟧. I've had a hundred and fifty years of days, and if I could keep just one..."⟦/q⟧ Valentin lifted a hand and did not seem to know where to put it. Conall took it and put it on ⟦m Conall⟧his⟦/m⟧ own wet collar. It was very cold. It had always been very cold. ⟦q Valentin>Conall⟧"You smell,"⟦/q⟧ said ⟦m Valentin⟧the vampire⟦/m⟧ unsteadily, ⟦q Valentin>Conall⟧"of river."⟦/q⟧

⟦q Conall>Valentin⟧"Whose fault's that?"⟦/q⟧

⟦q Valentin>Conall⟧"⟦m Perpetua⟧My sister⟦/m⟧'s. I shall have to raise ⟦m Perpetua⟧her⟦/m⟧ allowance."⟦/q⟧

⟦q Conall>Valentin⟧"And my arrears?"⟦/q⟧

⟦q Valentin>Conall⟧"I thought you didn't want my money."⟦/q⟧

⟦q Conall>Valentin⟧"I don't. I want the dressing gown."⟦/q⟧

⟦q Valentin>Conall⟧"To wear?"⟦/q⟧

⟦q Conall>Valentin⟧"To burn,"⟦/q⟧ said Conall, and kissed ⟦m Valentin⟧him⟦/m⟧, and above ⟦m Conall+Valentin⟧them⟦/m⟧, quite slowly, the emperor's left ear fell off.

⟦s place=the front hall; with=Hobday,Perpetua; time=later the same night⟧
In the front hall, a candle in ⟦m Hobday⟧his⟦/m⟧ hand, ⟦m Hobday⟧the butler⟦/m⟧ paused to listen, then bent to the front door and pushed home the seven bolts.

⟦q Perpetua>Hobday⟧"Is ⟦m Conall⟧he⟦/m⟧ staying?"⟦/q⟧ came a whisper from the stairs.

⟦q Hobday>Perpetua⟧"I have put out two towels, miss,"⟦/q⟧ said Hobday.
