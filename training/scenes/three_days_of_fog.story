title: Three Days of Fog
person: 3
style: mystery at an inn, past tense, straight double quotes, days named at the head of paragraphs, some of them only told in passing, a gathering of all, talk first at most shifts
cast: Inspector Vasko | Vasko | he
cast: Mrs. Lindqvist | Lindqvist | she
cast: Colonel Barr | Barr, the Colonel | he
cast: Ottilie | | she
cast: the cook | | he
place: the lounge | the inn
place: the cellar |
place: the causeway | the road
place: room four | Barr's room
=====
⟦s place=the lounge; with=Inspector Vasko,Mrs. Lindqvist,Colonel Barr,Ottilie; time=the first evening of the fog⟧
"It won't lift," said the Colonel with satisfaction. "I've known it sit a week."

Inspector Vasko let the curtain fall. He was on his holidays. He had come over the causeway at noon, by taxi, for two nights and a bird, and somewhere out there on a post the bird was presumably sitting too. Behind him in the lounge the fire had been lit. Mrs. Lindqvist, who owned the inn, was winding wool off the hands of the girl.

"There's plenty to eat," said Mrs. Lindqvist.

"There's no telephone," said the girl, Ottilie. "It went at three. I tried to ring the garage."

"Why the garage?" said Vasko. It was only habit.

She went pink. On Friday nights, she told him, a person came; he brought the parts over on his motorcycle. Mrs. Lindqvist said to hold still. On Sunday there would be a boat in any case. On Monday, if it was clear, there was the post. The Colonel had gone to the sideboard, and was pouring himself a measure out of a decanter that had his own name round the neck of it on a card.

"Your health," he said. He drank it off. He looked into the glass; and he said in quite another voice, a small and interested one, "Oh, I say."

They all stood up. There was a moment in which any of them might have reached him, and nobody did.

⟦s place=room four; with=Inspector Vasko,Ottilie,Colonel Barr; time=that night⟧
"Will he live?" whispered Ottilie.

"I think so. Hold the basin."

She held it. They had carried him up between them to number four, with his heels hitting every stair, and since ten o'clock the inspector had been giving him mustard and water, a spoon at a time. There were maps on the walls. There was a photograph of some men in front of a bridge. Toward one the Colonel opened an eye.

"Tasted of almonds," he said. "Damned obvious."

"Who has a key to the decanter, sir?"

"Don't need a key. Everybody knows whose it is. It's got a card." The eye went round to the girl. It seemed to rest on her a good while, and not unkindly. In the war, he told it, there had been a fellow in his mess who'd put his name on everything. They'd found him in the end with his name on. "You ought to be in bed, child. How's your motorcycle?"

"It's fog, sir," said Ottilie. "He won't have come."

But she had turned her face to the window when she said so. Vasko saw it; he had been a policeman for thirty-one years. At two he sent her off. At three he heard a stair. He sat in the dark by the old man's breathing, with his shoes in his hand, and he let it go past.

⟦s place=the cellar; with=Inspector Vasko,the cook; time=the second day⟧
The second day was whiter than the first. They breakfasted by lamplight. Nobody wanted the marmalade. Afterwards Vasko said that he would look at the wine, if he might, since there weren't going to be any birds, and the cook went down in front of him with a candle.

"That's the red. That's the other. That's where she keeps her roots."

"And those?"

"Photographs. For the developing." The cook moved the light away. He was a broad sad man, with a burnt hand. "She used to do it down here, madam did. With her husband. They did weddings."

There were six brown bottles on the shelf, and there were seven rings in the dust.

"What happened to the husband?" said Vasko.

"He went to the war. He was under the Colonel. There was a bridge." For a little they both stood and looked at it, the seventh one, as round and clean as a coin. Water dripped. The inspector asked how long she had known it; and the cook, who had never so much as looked at him before, blew out the candle.

"Since Thursday," he said in the dark. "He told her himself. He'd had a drop. He thought it was time somebody said sorry."

⟦s place=the causeway; with=Inspector Vasko,Mrs. Lindqvist; time=the third morning⟧
There was a wind on Sunday. It took the fog off like a cloth off a table, and there was the causeway, all three miles of it, shining, with one figure a good way along.

He caught her up at the second refuge. She had her hat on, and a basket. She was not walking fast.

"I thought I'd go to meet it," said Mrs. Lindqvist. "The boat. They'd send somebody on the boat, I suppose."

"I haven't sent for anyone. The telephone's out."

"It's in the flour bin," she said. "The piece of it."

They went on side by side. On the left the sea had begun to come in, a finger at a time, over the sand. He'd have liked to say that he'd thought of letting her reach the end; it would not have been true. What he had thought of, all of last night, was the girl going down the stairs at three with her boots round her neck to meet a man whom she couldn't see.

"He's asking for his breakfast," said Vasko. "He says that he must have picked up the wrong bottle. I wrote it down. He made me read it to him twice."

Mrs. Lindqvist stopped. Away over her shoulder, on a post, there was a small brown bird that he'd come a long way to look at.
