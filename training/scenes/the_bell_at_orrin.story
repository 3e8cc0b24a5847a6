title: The Bell at Orrin
person: 3
style: village mystery, past tense, no breaks at all: every scene begins inside running prose, double quotes
cast: Tamsin Rook | Tamsin, Rook | she
cast: Father Aldo | Aldo, the priest | he
cast: Piet Marr | Piet, Marr | he
cast: Widow Hanne | Hanne, the old woman | she
place: the belfry | the bell tower, the tower
place: the church | the nave
place: the smithy | the forge
place: Hanne's kitchen | the kitchen
place: the churchyard |
=====
⟦s place=the belfry; with=Tamsin,Aldo; time=Sunday morning⟧
The rope came down without the bell. It landed on Father Aldo's head, forty feet of it, in the middle of the second hymn, and by the time Tamsin Rook had been fetched he was up in the belfry with straw in his hair, looking at a hook with nothing on it.

"It weighs as much as a cow," he said.

"More. Who has a key?"

"I do. You do. God does."

Tamsin got down on her knees. The boards under the empty frame were scored, two long pale lines running to the louvres on the north side, and somebody had greased them. She put a finger to the stuff and smelled it.

"Goose," she said.

"I beg your pardon?"

"Goose fat. It's what Hanne sells for chests. Whoever it was took trouble over this."

The priest sat down on a beam. Every Easter for thirty years he had climbed these ladders to oil the bearings, and every Easter he had promised himself that he would have the lock changed.

"They lowered it," said Tamsin. She had her head out between the louvres. "There's a scrape all down the wall. Get your coat."

⟦s place=the smithy; with=Tamsin,Piet; time=Sunday, an hour later⟧
The smithy was shut on Sundays, but there was smoke coming out of it. Tamsin knocked once and went in.

Piet Marr was eating an egg at the anvil. He was a big slow man who had never been known to hurry anything, and he did not hurry the egg.

"I thought you'd be along."

"Did you? Why?"

"You're the constable. And there's no bell. I noticed it not ringing."

"Where were you last night, Piet?"

"In bed." He wiped his fingers. "Ask anyone."

"Who would I ask?"

He went red to the ears. On the bench behind him stood a block and tackle, the big one, with its rope coiled wet. Tamsin looked at it for as long as she thought he could stand.

"I lent it," he said. "I can't say who to. I gave my word."

"Did they bring it back greasy?"

"I can't say that either."

"No," she said. "But you could wash your hands."

⟦s place=Hanne's kitchen; with=Tamsin,Hanne; time=Sunday noon⟧
By noon it had begun to rain, and Widow Hanne had put a pot under the hole in her kitchen ceiling. It went *tink*, and then after a while *tink*. She gave Tamsin the dry chair.

"Soup?"

"I've come about goose fat."

"For the chest?"

"For the church. How many jars have you sold this week, Hanne?"

The old woman counted on the spoons. "The schoolmaster. The two Lindts. Aldo had one on Friday for his knees." *Tink*. "It was a good week."

"Aldo had one."

"For his knees. He's a martyr to those ladders."

Tamsin put down her spoon. In her mind the priest sat down again on his beam, with straw in his hair, and told her about the bearings. He had not been surprised about the hook. He had been surprised about the rope.

"What is it?" asked Hanne. "Is it off?"

"It's lovely. Save me some."

⟦s place=the churchyard; with=Tamsin,Aldo,Piet; time=Sunday, towards evening⟧
She found the two of them in the churchyard, just as it was getting dark, digging. They had hung a lantern on an angel. Piet stood in the hole up to his waist, and the priest was passing him planks.

"That's a big grave," said Tamsin, "for nobody."

Neither of them moved.

"They were coming for it on Monday," Aldo said at last. "The men from the ministry. For guns. It's been ringing here since before there were any guns, Tamsin. I couldn't. I baptised half of those it would be fired at."

"You might have told me."

"You'd have had to stop me."

She thought about that. The rain ran off the angel's nose. Over by the wall, under a tarpaulin and what looked like every cabbage leaf in the parish, something very large and round was keeping its mouth shut.

"It wants to be deeper," she said, and took off her jacket. "Move over, Piet."
