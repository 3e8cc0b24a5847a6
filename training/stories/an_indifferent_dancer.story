title: An Indifferent Dancer
person: 3
style: Regency pastiche; two sisters and their chaperone, two gentlemen who are cousins of one surname, titles and Miss with and without a Christian name; a letter read aloud; curly double quotes, past tense
cast: Theodosia Averill | Theodosia, Miss Averill, Theo | she
cast: Harriet Averill | Harriet, Miss Harriet | she
cast: Lady Clunes |  | she
cast: Lord Dunmarrow | Dunmarrow, his lordship | he
cast: Captain Frederick Sale | Captain Sale, Frederick, the Captain | he
cast: Mr. Sale | Edmund | he
place: the ballroom | the Assembly Rooms
place: the card room |
place: the carriage |
relation: Theodosia & Harriet | family
relation: Harriet & Frederick | romantic | start=secretly engaged end=openly engaged
relation: Theodosia & Edmund | friends | start=mutual dislike end=an understanding
relation: Frederick & Edmund | family
quiet: Bath, Lisbon, Michaelmas, Herefordshire, Crusoe, Jove, Monday, Navy, Portugal
=====
⟦s place=the ballroom; with=Theodosia,Harriet,Lady Clunes,Dunmarrow,Frederick,Edmund; time=Thursday, half past nine⟧
It was the opinion of Lady Clunes that a young woman with four thousand pounds might be particular, and that one with four hundred might be quick.

⟦q Lady Clunes>Theodosia⟧“Is ⟦m Dunmarrow⟧he⟦/m⟧ looking?”⟦/q⟧ said ⟦m Lady Clunes⟧her ladyship⟦/m⟧, behind ⟦m Lady Clunes⟧her⟦/m⟧ fan.

⟦q Theodosia>Lady Clunes⟧“I believe that ⟦m Dunmarrow⟧he⟦/m⟧’s looking for the lemonade.”⟦/q⟧

⟦q Lady Clunes>Theodosia⟧“Then stand in front of it.”⟦/q⟧

Theodosia stood in front of it. ⟦m Theodosia⟧She⟦/m⟧ was six-and-twenty, tall, with a decided nose, and had been stood in front of a great many things in the course of four seasons. ⟦m Harriet⟧Her sister⟦/m⟧, who was nineteen and had no need to be stood anywhere, had been asked already for the first six; and ⟦m Harriet⟧she⟦/m⟧ was at that moment going down the middle with a red coat, so lightly that two dowagers put up their glasses.

⟦q Lady Clunes>Theodosia⟧“Who’s that with Harriet?”⟦/q⟧

⟦q Theodosia>Lady Clunes⟧“That’s Captain Sale, ma’am.”⟦/q⟧

⟦q Lady Clunes>Theodosia⟧“*Again?* I don’t like it. ⟦m Frederick⟧He⟦/m⟧’s nothing but ⟦m Frederick⟧his⟦/m⟧ pay. ⟦m Edmund⟧The other one⟦/m⟧ has the property.”⟦/q⟧

⟦q Theodosia>Lady Clunes⟧“⟦m Edmund⟧The other one⟦/m⟧ is over there, holding up a pillar.”⟦/q⟧

⟦m Theodosia+Lady Clunes⟧They⟦/m⟧ both considered ⟦m Edmund⟧him⟦/m⟧. There were two Sales in Bath that winter, cousins, born in the same month and as little alike as could be: ⟦m Frederick⟧the Captain⟦/m⟧ was all smiles and buttons, and Mr. Sale, who owned the half of Herefordshire, was a dark, lame, silent man, and ⟦m Edmund⟧he⟦/m⟧’d once remarked in Theodosia’s hearing that ⟦m Edmund⟧he⟦/m⟧ saw no lady in the room whom it’d be any punishment to sit out with. ⟦m Theodosia⟧She⟦/m⟧’d dined out on it for a month.

⟦q Lady Clunes>Theodosia⟧“⟦m Edmund⟧He⟦/m⟧’s coming this way,”⟦/q⟧ said ⟦m Lady Clunes⟧the older lady⟦/m⟧. ⟦q Lady Clunes>Theodosia⟧“Chin, Theodosia.”⟦/q⟧

⟦q Theodosia>Lady Clunes⟧“⟦m Edmund⟧He⟦/m⟧ can’t be.”⟦/q⟧

⟦q Lady Clunes>Theodosia⟧“⟦m Edmund⟧He⟦/m⟧ is. *Chin!*”⟦/q⟧

⟦m Edmund⟧He⟦/m⟧ was. ⟦m Edmund⟧He⟦/m⟧ bowed, not very low, and seemed to be reading something written on the floor. ⟦q Edmund>Theodosia⟧“Miss Averill. I don’t dance.”⟦/q⟧

⟦q Theodosia>Edmund⟧“So I’ve understood, sir.”⟦/q⟧

⟦q Edmund>Theodosia⟧“I wondered if you’d care not to do it with me.”⟦/q⟧

It was so unexpected that ⟦m Theodosia⟧she⟦/m⟧ laughed. ⟦m Lady Clunes⟧Her chaperone⟦/m⟧ trod upon ⟦m Theodosia⟧her⟦/m⟧ foot.

⟦q Lady Clunes>Edmund⟧“⟦m Theodosia⟧My niece⟦/m⟧ would be charmed, Mr. Sale.”⟦/q⟧

***

⟦s place=the card room; with=Theodosia,Edmund; time=a quarter of an hour after⟧
⟦q Theodosia>Edmund⟧“Well,”⟦/q⟧ said ⟦m Theodosia⟧she⟦/m⟧, when ⟦m Edmund⟧he⟦/m⟧’d found ⟦m Theodosia⟧her⟦/m⟧ a chair, and another to be looked at, ⟦q Theodosia>Edmund⟧“shall you begin, or must I?”⟦/q⟧

⟦q Edmund>Theodosia⟧“Begin what?”⟦/q⟧

⟦q Theodosia>Edmund⟧“The conversation. It’s usual.”⟦/q⟧

⟦q Edmund>Theodosia⟧“I have only one thing to say, and it’s disagreeable.”⟦/q⟧

⟦q Theodosia>Edmund⟧“Then by all means let’s have it, and get to the weather.”⟦/q⟧

⟦q Edmund>Theodosia⟧“It concerns ⟦m Harriet⟧your sister⟦/m⟧.”⟦/q⟧

The smile left ⟦m Theodosia⟧her⟦/m⟧. ⟦q Theodosia>Edmund⟧“I’m listening.”⟦/q⟧

⟦q Edmund>Theodosia⟧“And ⟦m Frederick⟧my cousin⟦/m⟧.”⟦/q⟧

⟦q Theodosia>Edmund⟧“⟦m Harriet+Frederick⟧They⟦/m⟧’ve danced together. It isn’t a crime, I believe, even in Herefordshire.”⟦/q⟧

⟦q Edmund>Theodosia⟧“⟦m Harriet+Frederick⟧They⟦/m⟧’ve done more than that. You hadn’t heard? No; I see that you hadn’t.”⟦/q⟧ ⟦m Edmund⟧He⟦/m⟧ put ⟦m Edmund⟧his⟦/m⟧ stick across ⟦m Edmund⟧his⟦/m⟧ knees. ⟦q Edmund>Theodosia⟧“⟦m Harriet+Frederick⟧They⟦/m⟧’re engaged. It’s been since Michaelmas.”⟦/q⟧

⟦q Theodosia>Edmund⟧“You’re mistaken.”⟦/q⟧

⟦q Edmund>Theodosia⟧“I wish I were.”⟦/q⟧

⟦q Theodosia>Edmund⟧“⟦m Harriet⟧She⟦/m⟧’d have told me. ⟦m Harriet⟧She⟦/m⟧ tells me everything; ⟦m Harriet⟧she⟦/m⟧ tells me when ⟦m Harriet⟧she⟦/m⟧ has bought a *ribbon*, sir.”⟦/q⟧

⟦q Edmund>Theodosia⟧“I’ve seen the letters.”⟦/q⟧

⟦q Theodosia>Edmund⟧“*⟦m Harriet⟧Her⟦/m⟧* letters? And how did you come by those?”⟦/q⟧

⟦q Edmund>Theodosia⟧“⟦m Frederick⟧He⟦/m⟧ showed me them.”⟦/q⟧

⟦q Theodosia>Edmund⟧“That was hardly the act of a gentleman.”⟦/q⟧

⟦q Edmund>Theodosia⟧“It was the act of a man who wants three hundred pounds,”⟦/q⟧ said Mr. Sale. ⟦q Edmund>Theodosia⟧“⟦m Frederick⟧He⟦/m⟧’s very fond of ⟦m Harriet⟧her⟦/m⟧. I don’t say that ⟦m Frederick⟧he⟦/m⟧ isn’t; ⟦m Frederick⟧he⟦/m⟧’s fond of most things. But ⟦m Frederick⟧he⟦/m⟧ means to sail for Lisbon on Monday with ⟦m Harriet⟧her⟦/m⟧ on ⟦m Frederick⟧his⟦/m⟧ arm, and ⟦m Frederick⟧he⟦/m⟧ can’t do it upon air. ⟦m Frederick⟧He⟦/m⟧ thinks that ⟦b holder=Frederick; status=false⟧I’ll be glad to be rid of him⟦/b⟧. I thought it right that somebody of sense should hear of it first.”⟦/q⟧

⟦q Theodosia>Edmund⟧“Why not ⟦m Lady Clunes⟧my aunt⟦/m⟧?”⟦/q⟧

⟦q Edmund>Theodosia⟧“I said, of sense.”⟦/q⟧

⟦m Theodosia⟧She⟦/m⟧ got up. ⟦m Theodosia⟧She⟦/m⟧ went as far as the window, where there was nothing whatever to be seen, and ⟦m Edmund⟧he⟦/m⟧ let ⟦m Theodosia⟧her⟦/m⟧ look at it. When ⟦m Theodosia⟧she⟦/m⟧ spoke again it wasn’t in the voice that ⟦m Theodosia⟧she⟦/m⟧ used for company.

⟦q Theodosia>Edmund⟧“I was four years older than Harriet is when I’d have gone to Lisbon on a raft, if I’d been asked. I wasn’t. He was in the Navy and he married a Miss Pugh.”⟦/q⟧ ⟦m Theodosia⟧She⟦/m⟧ breathed on the pane. ⟦q Theodosia>Edmund⟧“Is ⟦m Frederick⟧he⟦/m⟧ good to ⟦m Frederick⟧his⟦/m⟧ horse?”⟦/q⟧

⟦q Edmund>Theodosia⟧“I beg your pardon?”⟦/q⟧

⟦q Theodosia>Edmund⟧“Captain Sale. I’ve nobody else to ask. Is ⟦m Frederick⟧he⟦/m⟧ good to ⟦m Frederick⟧his⟦/m⟧ horse, does ⟦m Frederick⟧he⟦/m⟧ pay ⟦m Frederick⟧his⟦/m⟧ washing, has ⟦m Frederick⟧he⟦/m⟧ ever in ⟦m Frederick⟧his⟦/m⟧ life been sorry for anything?”⟦/q⟧

⟦q Edmund>Theodosia⟧“⟦m Frederick⟧He⟦/m⟧’s good to ⟦m Frederick⟧his⟦/m⟧ horse. It’s my horse.”⟦/q⟧ ⟦m Edmund⟧He⟦/m⟧ hesitated. ⟦q Edmund>Theodosia⟧“When we were nine years old I was thrown out of a tree, on this leg. I’m told that it was an accident. ⟦m Frederick⟧He⟦/m⟧ ran four miles for the surgeon with one shoe. And then ⟦m Frederick⟧he⟦/m⟧ sat on the stair outside my room, they say, for the better part of a month, and read me *Robinson Crusoe* through the keyhole, as nobody’d let ⟦m Frederick⟧him⟦/m⟧ in.”⟦/q⟧

⟦q Theodosia>Edmund⟧“⟦m Frederick⟧He⟦/m⟧’d pushed you.”⟦/q⟧

⟦q Edmund>Theodosia⟧“⟦m Frederick⟧He⟦/m⟧’d pushed me. I never told. I believe that you are the first.”⟦/q⟧

⟦q Theodosia>Edmund⟧“And you’ve paid for ⟦m Frederick⟧him⟦/m⟧ ever since.”⟦/q⟧

⟦q Edmund>Theodosia⟧“I’ve paid *⟦m Frederick⟧him⟦/m⟧*. It’s rather a different thing. I’d never, until I saw those letters, thought of it as having done ⟦m Frederick⟧him⟦/m⟧ any harm.”⟦/q⟧

***

⟦s place=the ballroom; with=Theodosia,Harriet,Lady Clunes,Dunmarrow,Frederick,Edmund; time=eleven o’clock⟧
⟦m Harriet+Frederick⟧They⟦/m⟧ were found behind the musicians. ⟦m Frederick⟧The Captain⟦/m⟧ had ⟦m Harriet⟧Miss Harriet⟦/m⟧’s fan, and was attempting to balance it; the moment that ⟦m Frederick⟧he⟦/m⟧ saw who was coming ⟦m Frederick⟧he⟦/m⟧ let it fall.

⟦q Harriet>Theodosia⟧“Theo! I was just going to—”⟦/q⟧

⟦q Theodosia>Harriet⟧“Were you?”⟦/q⟧

⟦q Harriet>Theodosia⟧“What has ⟦m Edmund⟧he⟦/m⟧ told you?”⟦/q⟧

⟦q Theodosia>Harriet⟧“Enough. Is it true?”⟦/q⟧

⟦m Harriet⟧The younger sister⟦/m⟧ looked from one to the other. ⟦m Harriet⟧She⟦/m⟧ was exceedingly pretty, and it’d been for years a sort of family joke that ⟦m Harriet⟧she⟦/m⟧ couldn’t so much as hide a thimble. ⟦q Harriet>Theodosia⟧“I wanted to be married first,”⟦/q⟧ ⟦m Harriet⟧she⟦/m⟧ said, ⟦q Harriet>Theodosia⟧“and tell you afterwards. I thought it’d be easier for you.”⟦/q⟧

⟦q Theodosia>Harriet⟧“For *me*?”⟦/q⟧

⟦q Harriet>Theodosia⟧“You’d have had to do it all over again. The ices and the congratulating. You did it for Sophy, and for Jane. I’ve watched you; you’re so very good, you go quite flat, like a pressed flower. I couldn’t be another one, Theo.”⟦/q⟧

There was nothing at all that ⟦m Theodosia⟧she⟦/m⟧ could say. It was ⟦m Edmund⟧the cousin⟦/m⟧ who said it.

⟦q Edmund>Frederick⟧“Frederick. There’s three hundred at my bank; it’s in your name.”⟦/q⟧

⟦q Frederick>Edmund⟧“By Jove!”⟦/q⟧ said ⟦m Frederick⟧the Captain⟦/m⟧. ⟦q Frederick>Edmund⟧“Edmund, you’re the best fellow in the—”⟦/q⟧

⟦q Edmund>Frederick⟧“It’s a loan.”⟦/q⟧

⟦q Frederick>Edmund⟧“A loan?”⟦/q⟧

⟦q Edmund>Frederick⟧“At five per cent. I’ll have a note of hand. You’ll pay a tenth at every quarter-day, and if you miss I’ll send a bailiff to Portugal.”⟦/q⟧

⟦q Frederick>Edmund⟧“But you’ve never,”⟦/q⟧ ⟦m Frederick⟧he⟦/m⟧ said, and it was curious to see how the smile went on for some while by itself. ⟦q Frederick>Edmund⟧“You’ve never once asked for it back.”⟦/q⟧

⟦q Edmund>Frederick⟧“No. I ought to have. I think that you’d have liked to be asked.”⟦/q⟧

Nobody who’d known ⟦m Frederick⟧him⟦/m⟧ only in ballrooms would have recognised Captain Sale. ⟦m Frederick⟧He⟦/m⟧’d turned quite white. ⟦q Frederick>Edmund⟧“Do you mean to say you *knew*?”⟦/q⟧ ⟦m Frederick⟧he⟦/m⟧ asked. ⟦q Frederick>Edmund⟧“About the tree?”⟦/q⟧

⟦q Edmund>Frederick⟧“I was in it.”⟦/q⟧

⟦q Frederick>Edmund⟧“I thought ⟦b holder=Frederick; status=false⟧you’d forgotten⟦/b⟧! They said you’d hit your head. Seventeen years, and I’ve never been able to walk behind you up a stair.”⟦/q⟧ ⟦m Frederick⟧He⟦/m⟧ seized the hand with the stick in it. ⟦q Frederick>Edmund⟧“Ten per cent. I’d sooner. Damn it, Edmund, make it ten.”⟦/q⟧

⟦q Lady Clunes>Theodosia⟧“What’s all this?”⟦/q⟧ demanded Lady Clunes, bearing down upon ⟦m Theodosia+Harriet+Frederick+Edmund⟧them⟦/m⟧ under full sail, with a stout baron in tow. ⟦q Lady Clunes>Theodosia⟧“Theodosia, here’s Lord Dunmarrow been asking for you this half hour.”⟦/q⟧

⟦q Dunmarrow>Lady Clunes⟧“I asked for the lemonade,”⟦/q⟧ said ⟦m Dunmarrow⟧his lordship⟦/m⟧.

⟦q Theodosia>Lady Clunes⟧“Ma’am, Harriet’s engaged to be married,”⟦/q⟧ said Theodosia, ⟦q Theodosia>Lady Clunes⟧“and there will be ices; and I find that I don’t mind in the least.”⟦/q⟧ ⟦m Theodosia⟧She⟦/m⟧ was as astonished as anybody. ⟦q Theodosia>Edmund⟧“Mr. Sale, are you still not dancing?”⟦/q⟧

⟦q Edmund>Theodosia⟧“I was considering of it.”⟦/q⟧

⟦q Theodosia>Edmund⟧“How would you propose to do it, with the leg?”⟦/q⟧

⟦q Edmund>Theodosia⟧“Indifferently,”⟦/q⟧ said ⟦m Edmund⟧he⟦/m⟧.

***

⟦s place=the carriage; with=Theodosia,Harriet,Lady Clunes; time=past midnight⟧
⟦q Harriet>Theodosia⟧“Are you very angry?”⟦/q⟧

⟦q Theodosia>Harriet⟧“I’m furious. Move your feet.”⟦/q⟧

⟦q Harriet>Theodosia⟧“Did you know that you’re smiling?”⟦/q⟧

⟦q Theodosia>Harriet⟧“It’s the cold.”⟦/q⟧

⟦q Lady Clunes>Theodosia+Harriet⟧“Pillars!”⟦/q⟧ said ⟦m Lady Clunes⟧their aunt⟦/m⟧, out of the dark corner. ⟦q Lady Clunes>Theodosia+Harriet⟧“I’ve been putting you in front of lemonade for four years, and it ought to have been pillars.”⟦/q⟧
