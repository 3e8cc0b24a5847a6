title: The House on Cooper Street
person: 3
style: two sisters clear their mother's house; quiet domestic realism; curly quotation marks
cast: Imogen Farr | Imogen, Immy | she
cast: Lorna Farr | Lorna | she
cast: Desmond Pyle | Desmond, Mr. Pyle | he
cast: Katharine Farr | Katharine | she
=====
They had given themselves three days to empty the house, and on ⟦c day⟧Monday morning⟦/c⟧ Imogen Farr stood in the hall with a roll of black bags under her arm and did not know where to begin.

Her sister began with the curtains. Lorna had always begun with whatever made the most dust. ⟦c hair⟧She had tied her black hair up in a scarf⟦/c⟧ and put on one of their mother’s aprons, the one with the burnt pocket, and by ten o’clock the front room was bare to the boards.

“You could start with the kitchen,” said Lorna.

“I could,” said Imogen, and sat down on the stairs.

The kitchen was where the letters were. Everybody in the family knew about the biscuit tin, and nobody had ever opened it while ⟦c name⟧Katharine⟦/c⟧ Farr was alive to see. There were forty letters in it, in the same blue hand, tied in tens with butcher’s string.

“They’re from a man called Desmond,” said Imogen, when she had read the first. “He calls her Kit. Nobody called her Kit.”

Lorna came and leaned in the door with the curtains over her shoulder. ⟦c eyes⟧Her eyes were brown, like their mother’s,⟦/c⟧ and like their mother’s they gave nothing away. “Put them back,” she said.

“He says he has a boat.”

“Put them back, Immy.”

Imogen did not put them back. She read eleven of them standing at the sink, while the tap dripped on the stack of plates, and when she had come to the one about the hotel she took it by the corner, ⟦c letter⟧lit it at the stove, and watched it burn down to nothing⟦/c⟧ in the basin. She ran the water. It had taken less than a minute, and she felt no better for it.

Mr. Pyle came the next day at noon. They had not asked him. He was ⟦c age⟧a man of seventy⟦/c⟧ with a hat too good for the street, and he stood on the step and turned it round by the brim.

“I read about Katharine in the paper,” he said. “I hope you’ll forgive me. I used to know her. My name is Desmond Pyle.”

“We know what your name is,” said Lorna.

She let him in all the same. She gave him tea in the last cup, and he drank it standing, because there was nothing left to sit on but the stairs, and Imogen was sitting on those.

“I never knew she had daughters,” he said. “She told me she lived with ⟦c kin⟧her sister Lorna⟦/c⟧. She said her sister was ill, and that was why she couldn’t come away.”

“I’m ⟦c kin⟧her daughter⟦/c⟧,” said Lorna. “I’ve never been ill in my life.”

Mr. Pyle looked at his tea. “No,” he said. “I see that now. I see she would have had to say something.”

It was raining by then, a thin slanting rain that came in under the door. Desmond Pyle talked for an hour. He had waited at the station in Hull, and at the station in York, and in the end he had married a dentist’s widow and been happy with her, more or less, for twenty-six years. ⟦c age⟧He would be eighty-one in the spring,⟦/c⟧ he told them, and there were things a man wanted to have said.

“What did you want to say?” asked Imogen.

“That I’d have liked to be asked. About the hotel. That’s all. She never told me why.”

Nobody spoke. Lorna pushed a strand of ⟦c hair⟧her fair hair⟦/c⟧ back under the scarf and looked at her sister, and her sister looked at the floor.

“Perhaps she wrote it down,” said Lorna slowly. “Perhaps she wrote it and never sent it. She kept everything.”

“There’s nothing,” said Imogen.

“You haven’t looked.”

“I’ve looked at all of it. There’s nothing from her. There’s only him.”

The old man put his cup on the windowsill. He seemed to have grown smaller since he came in; he had the look of somebody who has carried a thing a long way and found no one at home. He thanked them. He said that ⟦c name⟧Katherine⟦/c⟧ would have been proud of them both, which made Lorna laugh out loud, and he went out with his good hat into the rain.

The day after that was ⟦c day⟧Saturday⟦/c⟧, their last, and the van was ordered for four. They carried the beds down between them and did not talk about it. At three Imogen went up for the lamps and found Lorna on the floor of the empty bedroom with the biscuit tin open in her lap. In the light from the window ⟦c eyes⟧her blue eyes⟦/c⟧ were very bright.

“Which was it?” she said. “There are thirty-nine.”

Imogen sat down beside her. She had meant to tell her in the van. She put her hand in her coat, ⟦c letter⟧took out the letter about the hotel, and laid it on her sister’s knee⟦/c⟧.

“I was going to say,” said Imogen.

“You were going to drive to Leeds and never say a word.”

“Yes,” said Imogen. “I was going to do that first.”
