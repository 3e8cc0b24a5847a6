title: Ninety-Nine
person: 3
style: family saga in small, past tense, years go by between scenes, double quotes, some scenes with few signs
cast: Ludo Ferraz | Ludo | he
cast: Inês Ferraz | Inês | she
cast: Grandmother Ferraz | Grandmother | she
cast: Tomé | | he
place: the shop | the counter
place: the platform | the station
place: the hospital | the ward
place: the kitchen |
place: the cemetery |
=====
⟦s place=the shop; with=Ludo,Inês,Grandmother; time=the summer Ludo was ten⟧
There were ninety-nine clocks in Grandmother Ferraz's shop and no two of them agreed. "Customers like a choice," she said.

Ludo was ten that summer, and allowed to wind the ones he could reach. His sister sat under the counter with a screwdriver and took apart the ones that nobody would miss.

"Inês! Is that the admiral's?"

"It was."

"Can you put it back?"

"I know where everything goes," said Inês from below. "I'm just not sure that it wants to."

The old woman laughed until she had to hold on to the till. On the hour, when the whole shop struck, one after another, for a quarter of an hour, it was her habit to stand in the middle with her eyes shut and one hand up, like a woman stopping traffic. She was listening for the one that was wrong. She always found it.

"There," she said. "The little brass one. It's telling lies again."

⟦s place=the platform; with=Ludo,Inês,Tomé; time=eight years later⟧
Eight years later they stood under a very large clock that was exactly right. It said that the train for the coast would leave in four minutes.

"You've got your sandwiches," said Ludo.

"I've got my sandwiches."

"And the letter for the professor."

"Ludo, I'm going to study engines. I'm not going to the moon." Inês put down her bag. She was taller than he was now, which he had not forgiven. "You could come too. There's a place. I asked them."

"Who'd wind the clocks?"

A boy came running up the platform with his cap in his hand. It was Tomé from the bakery, and he had a loaf under his arm and nothing at all ready to say. He gave her the bread. He gave Ludo a sort of bow.

"I'll write," said Inês.

"To which of us?" said her brother; but the whistle went, and she kissed them both.

⟦s place=the hospital; with=Ludo,Grandmother; time=a winter, some years after⟧
"They've got one on the wall," Grandmother complained. "Can you hear it? It's electric. It doesn't even tick, it just *goes*."

She looked very small. All that winter she had been getting smaller, and now there was hardly enough of her to hold the sheet up. A nurse came by with a trolley. Ludo pulled the curtain round.

"Shall I bring you one from home?"

"Bring me the brass one."

"It tells lies."

"I've had enough of the other thing." She found his hand. Hers was dry and light and still had a little oil in the creases. "Have you heard from your sister?"

"On Monday. She's built something. I didn't understand it."

"Nobody ever does. You've been a good boy, Ludo. You should have gone on the train."

⟦s place=the cemetery; with=Ludo,Inês,Tomé; time=March⟧
It rained on the day of the funeral and the priest had a cold. There were more umbrellas than Ludo would have believed. Behind the wall of the cemetery a tram went by, and he looked at his wrist from habit.

"Stopped?" asked Inês.

"At ten past four."

"Mine too." She held it out to show him. She had come straight from the boat, in a coat with too many pockets. "I asked Tomé. His has as well."

Tomé nodded, twisting his cap. He had married and been widowed and grown stout, and he had brought a loaf, because it was what he did.

"That's a coincidence," said Ludo.

"I expect so," she said. The three of them stood and looked at the little heap of wet earth, and listened.

⟦s place=the kitchen; with=Inês,Tomé; time=that evening⟧
Inês put the bread on the table and got down three plates. She knew where everything went. The oven still had to be kicked, and the tap still said its one word over and over into the sink.

"He won't come down," said Tomé. "He's in the shop. He says there's a lot to wind."

"He's doing it in the dark?"

"I took him a candle."

She cut a slice, and then did not know what to do with it. "I had letters from you," she said. "I kept them. I never once knew what to say."

"I only ever wrote about flour."

"I know. They were the best thing in the week."

From behind the wall, faint and then less faint, came the first of them; and then another, and then ten; and then the whole ninety-nine, all together, on the same stroke, as they had never been in anybody's life. It went on for seven. She had got hold of his sleeve.

"He's found the one that was wrong," said Inês.
