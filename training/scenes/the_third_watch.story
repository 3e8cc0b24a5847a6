title: The Third Watch
person: 3
style: fantasy, a caravan and a siege, past tense, several points of view, soft shifts by name and place
cast: Jorin | | he
cast: Sefa | | she
cast: the Margrave | | he
cast: Ulla Thorn | Ulla, Thorn | she
cast: Nib | | they
place: the wall | the battlements
place: the great hall | the hall
place: the caravan | the wagon, the camp
place: the cellar | the wine cellar, the cellars
place: the gate | the gatehouse
=====
⟦s place=the wall; with=Jorin,Ulla; time=night⟧
From the wall the fires looked like a town. Jorin had counted them twice, because he had been told to, and got two different numbers that were both too big.

"Four hundred," he said.

"Say three," said Ulla Thorn. "The captain sleeps better on three."

She was leaning between two teeth of the battlements with her chin on her crossbow. It was the third watch, the one that nobody wanted. Far down in the dark somebody over there was playing a fiddle, badly, and every now and then a great many people laughed.

"What have they got to laugh about?"

"Soup," said Ulla. "I can smell it. There's an onion in it."

Jorin's stomach turned over like a dog. They had been on half bread for three weeks, and on the other half since Thursday.

"If I were them," she said, "I'd just go on frying onions. I wouldn't bother with the ladders at all."

⟦s place=the great hall; with=the Margrave,Jorin,Ulla; time=morning⟧
The Margrave received them in the great hall in the morning, wearing his armour, which had been made for him when he was thinner. There was a map on the table and a boiled shoe on a plate. He was eating neither.

"Three hundred, you say."

"About that, my lord," said Jorin.

"And a fiddle." The Margrave pulled at his moustache. "My father held this place for eleven months. They ate the tapestries. Did you know that? There used to be a unicorn, there, over the fireplace."

"No, my lord."

"I was fond of that unicorn." He got up, creaking, and went to the window. "Somebody will have to go out to them. I can't spare a knight. It should be someone that nobody would miss."

There was a pause, in which Ulla Thorn looked at the ceiling, and Jorin, too late, did the same.

⟦s place=the cellar; with=Jorin,Ulla,Nib; time=an hour later⟧
"It's quite safe," said the child called Nib, an hour later, in the dark. "Mostly. Mind the rat."

They had gone down past the wine cellar and the cellar under that, with one candle, to a place where the castle stopped and the rock began. A hole went into it. It was about the width of a barrel, and it breathed.

"Where does it come out?"

"Under the bridge. I go every night."

"You go out every *night*?" said Ulla. "What for?"

Nib looked at her as if she were simple. "Onions."

Jorin sat down on the bottom step. It came to him, slowly, that the child had red cheeks. In the whole of the castle he had not seen a red cheek for a month.

"They just give them to you?"

"I sing for them. They like the one about the miller." Nib held out the candle to him. "You'd best take your boots off. And don't say you're from here till you've had your soup."

⟦s place=the caravan; with=Sefa,Jorin,Nib; time=the same night⟧
Sefa had been married to a soldier, buried him, and inherited his drum, four mules and nine hundred of his friends. She ran them from the steps of a green caravan with her feet in a bucket.

"Another one," she said. "They get bigger."

Nib had already gone off toward the fiddle. The man they had brought stood in the firelight in his stockings, holding his boots against his chest, and tried not to look at the pot.

"Sit," said Sefa. "Eat. What are you, a cook?"

"I'm a watchman."

"From up there?"

He shut his eyes. "Yes."

"Good. I've got a message for your lord, and I can't get any of my lot to carry it. They think he'll eat them." She fished a letter out of her bodice and dropped it in his lap. "Tell him we were paid until Saturday. Nobody's come with any more. I'd like to know what he'd offer."

Jorin swallowed. "For going away?"

"For coming in," said Sefa. "It's going to snow."

⟦s place=the gate; with=Ulla,the Margrave,Jorin,Sefa; time=dawn⟧
Ulla heard the drum before she saw them. It was barely light. She had been sent down to the gate with the Margrave and all eleven of the guard to die as expensively as possible, and she had just got comfortable behind a barrel of stones.

"Hold," said the Margrave. His voice shook. "Hold. Is that *our* man?"

It was. Jorin was walking up the middle of the causeway in the first of the snow, beside a woman on a mule, at the head of what might have been three hundred people or four. He was waving his shirt. He had a pot on his back.

"My lord!" he shouted. "Can you put up some guests?"

"What do they want?"

"The winter," called the woman on the mule. "And a look at where you used to have a unicorn."

The old man said nothing for so long that Ulla turned round to see if he was well. There were tears in his moustache.

"Open it," he said. "Open it, before they change their minds. Are those onions?"
