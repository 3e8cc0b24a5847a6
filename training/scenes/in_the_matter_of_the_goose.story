title: In the Matter of the Goose
person: 3
style: omniscient nineteenth-century voice, past tense, long sentences, curly quotes, "Meanwhile" and "By the time", summary and habitual passages
cast: Miss Araminta Plover | Miss Plover, Araminta | she
cast: Mr. Tobias Grice | Mr. Grice, Tobias | he
cast: Hetty | | she
cast: Squire Dunmore | the Squire | he
place: Plover Cottage | the parlour, the cottage
place: the market | the market-place
place: Dunmore Hall | the Hall, the library
place: the lane |
=====
⟦s place=Plover Cottage; with=Miss Araminta Plover,Hetty; time=a morning in Michaelmas week⟧
It is seldom that the peace of a parish depends upon a goose; yet those who lived in Little Thrapley in the year of which I write were accustomed to say that they dated everything by it, as other people do by a comet or a war. The goose belonged, in so far as such a creature can belong to anybody, to Miss Araminta Plover, and upon the morning with which our history commences it was not in its pen.

“Gone!” cried that lady, in her parlour, to the maid who had brought the intelligence. “Do you mean strayed, Hetty, or do you mean taken?”

“I mean it ain’t there, ma’am,” said Hetty.

Miss Plover sat down. She was a small woman of fifty, who had been a beauty in the days when her father kept a carriage, and who had put away the recollection with the carriage-lamps. Every autumn she fattened one goose. Every autumn she would declare that it should be eaten at Michaelmas, and invite nobody; and every autumn, when the day arrived, she would be found to have a cold, and the goose would be excused for another year. Hetty, who had been eleven years in the house, had long ago ceased to pluck up her courage for the occasion.

“He came about the fence on Tuesday,” said Miss Plover, after a silence.

“Who did, ma’am?”

“Mr. Grice. He looked at it, Hetty. I saw him look.”

It was in vain for the girl to represent that a man may look at a goose. Her mistress had already called for her bonnet. She tied it before the glass, untied it, and tied it again with a resolution which boded no good to the owner of the next garden; and she was upon the step, and the door was shut behind her, before Hetty could so much as find the umbrella.

⟦s place=the lane; with=Miss Araminta Plover,Mr. Tobias Grice; time=the same morning⟧
Mr. Tobias Grice was at that hour engaged in cutting his side of the hedge. He cut it every Saturday, fair or foul, and he would allow nobody to help him; and as he was a widower, and a retired attorney, and deaf on the side next the lane, it may be supposed how much he had observed of the world that morning.

“Sir!” said Miss Plover.

He cut on.

“Mr. Grice!” said Miss Plover, striking the hedge with her hand, so that a quantity of rain came down upon the gentleman’s hat.

“Bless my soul,” said he, and took it off. It is probable that he had intended for some years to take off his hat to Miss Plover and to say something when he had done it. He now stood with it in his hand.

“Where is it?” said she.

“Where is what, ma’am?”

“You know what, sir.”

He did not know what; and the more earnestly he said so the more she was convinced. Thus it will happen between two people of the strictest honour, when one of them is deaf and the other is in the right. A carter who came by stopped his horse to listen, and went on again. By degrees they walked, she upon her side and he upon his, from the gate to the well, and from the well to the corner, disputing all the way through the leaves; and at the corner Mr. Grice said that if she doubted his word she had better lay the matter before the magistrate.

“I shall,” said Miss Plover. “I shall go to the Hall.”

“Then I will give you my arm,” said Mr. Grice, “for the road is shocking.”

⟦s place=the market; with=Hetty; time=meanwhile⟧
Meanwhile Hetty, who had a head upon her shoulders, had put a shawl over it and gone to the market. It stands to reason that a stolen goose must be sold, and that one sold in Little Thrapley must be sold between the pump and the corn-factor’s. She went from stall to stall, pinching. There were geese in rows and geese in baskets; there were geese that hung by the feet, at which she could not look. None of them had the wicked eye and the bald patch.

“Seen a fat grey ’un?” said she to the woman with the eggs.

“I’ve seen that one,” said the woman, and pointed.

There was a carriage before the inn, and there was a lady’s-maid on the box; and between the maid and the coachman, upright, with the air of one who has always driven, sat Miss Plover’s goose.

“Where’re you taking that?” screamed Hetty, running.

“To the Hall,” said the coachman. “It got in by itself.” And he touched up his horses.

⟦s place=Dunmore Hall; with=Squire Dunmore,Miss Araminta Plover,Mr. Tobias Grice,Hetty; time=noon⟧
By the time the two complainants were shown into the library, the Squire had heard one case of trespass and had a second glass at his elbow. He was a just man, and he was fond of his luncheon. He listened to Miss Plover for ten minutes and to Mr. Grice for three.

“Now, ma’am,” said the Squire, “what is the value of the bird?”

Miss Plover opened her lips, and it was seen that she was about to weep. She thought, no doubt, of the nine autumns; of her father, who had used to say that a woman alone should keep something that hisses; of the morning, long past, when a young attorney had lodged across the way and had looked over the hedge, and she had gone in.

“It is no matter,” said she.

“I will pay it,” said Mr. Grice, very loud. “Whatever it is. I did not take the goose, sir, but I will pay for it every week, if she will let me bring the money to the door.”

What the Squire would have ruled is not known, for there arose upon the stairs at that moment such a noise as had not been heard in Dunmore Hall since the election; and into the library, with its wings spread, and Hetty after it upon her knees, came the defendant.
