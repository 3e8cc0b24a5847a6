title: The Cartographer's Mule
person: 3
style: fantasy travel, past tense, double quotes, days that pass in summary, journeys within one scene, arrivals and partings
cast: Wenna of Holt | Wenna | she
cast: Isko | | he
cast: Grandmaster Tuull | Tuull | he
cast: the ferrywoman | | she
cast: Bask | | they
place: the map hall | the hall
place: the pass | the mountain
place: the ferry | the raft
place: the inn |
=====
⟦s place=the map hall; with=Wenna of Holt,Grandmaster Tuull; time=before the journey⟧
There was a hole in the map of the world about the size of a thumb.

"Moth," said Grandmaster Tuull.

"It's on every copy," said Wenna. She had three of them open on the long table, weighted at the corners with inkpots, and in each, between the river Sarn and the Grey Steps, there was the same small ragged absence with light coming through. "I drew that one myself in spring. It was whole. I drew hills."

"What hills?"

She opened her mouth. The old man watched her not find it. He had been watching apprentices not find it for sixty years; he'd told nobody, and each time he had gone home afterwards and drunk a little more than was good for him.

"You had better go and look," he said. "Take the mule."

"What if I forget what I'm looking for?"

"Write it on the mule."

He saw her to the door himself. On the threshold she looked back, at the tall windows and the dust coming down, and at all of them bent over their desks like people at prayer. Then she went down the steps two at a time.

⟦s place=the pass; with=Wenna of Holt,Isko,Bask; time=the ninth day⟧
For eight days she followed the Sarn, and for eight days it did what rivers do. She slept in barns. She ate what there was. The mule, whose name was Bask, went through two fords and refused the third; a pedlar sold her a hat; it rained, and she wore it. On the ninth, where the road begins to climb, a boy was sitting on a milestone with his feet in a sack.

"You're going up," he said.

"How do you know?"

"You've got it on your mule."

She had. It said UP, and under it, where she had run out of flank, HILLS?

"I'm Isko," said the boy. "I'm going up too. My village is there. Only I went down with the cheeses, see, and when I turned round I couldn't think which way I'd come." He pulled one foot out of the sack, and looked at it. "I've been here since the cheeses."

They went on together. Toward noon the trees ended. An hour after that, so did the grass, and they climbed among grey stones, one behind the other, with the wind leaning on them; and still the road went up, and the boy talked. His mother had a loom. His mother had a loom and a bad knee. He had a sister, or it might have been a dog. At the top they stopped to let the mule breathe.

"What's down there?" said Isko.

Wenna looked. She had a feeling as though somebody had laid a warm hand over her eyes. "I don't know," she said. "Quick. Tell me about the loom again."

⟦s place=the ferry; with=Wenna of Holt,Isko,Bask,the ferrywoman; time=evening⟧
The ferrywoman would take two, or she would take the mule.

"Both," said Wenna.

"Then it's two crossings, and I only do the one. Dusk's dusk." She leaned on her pole. Behind her the lake lay as flat as slate, and there was no other side to it. "What d'you want over there, anyhow? There's nothing."

"Have you been?"

"Every night for thirty year," said the ferrywoman. "I go over, and I come back, and I couldn't tell you."

In the end it was Bask who settled it by walking on to the raft and lying down. There was just room left at the edges. They pushed off. Before they were out of hail of the shore the light had gone, and there was only the noise of the pole, and drops running off it, and the three of them breathing. Once the boy began to sing something. It had a good many verses. It wasn't until the fourth or fifth that Wenna understood it was a list of the names of houses.

"Where did you get that?" said the ferrywoman sharply.

"My mother sings it. At the loom."

The pole had stopped. "That's my door," the ferrywoman said. "The blue one. That's *me*."

⟦s place=the inn; with=Wenna of Holt,Isko,Grandmaster Tuull; time=the first snow⟧
It was the first snow of the year when Tuull got down from the coach, and he had to be helped over the sill by the girl who came out with the lamp. He was too old for it. He had told them so at the Guild, and they had given him a cushion.

"You found it," he said.

"Sit down first," said Wenna. She'd grown thin, and there was a good deal of blue wool about her. She put him by the fire. There were weavers at the other tables, and a boy was going round with a jug, singing under his breath. "Did you bring it?"

He unrolled it on his knees. She bent over him with the lamp. Between the river and the Grey Steps, as small as a thumb, and drawn by nobody, there were hills.

"It came in September," said the Grandmaster. "All in one night. I was sitting there with a glass in my hand. I heard it, Wenna. Like somebody letting out a breath."
