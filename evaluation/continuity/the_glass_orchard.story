title: The Glass Orchard
person: 3
style: fantasy court, formal, curly quotation marks
cast: Queen Isaude | Isaude | she
cast: Corvane | | he
cast: Tamsel | | she
cast: Lord Bry | Bry | he
=====
There were ⟦c brothers⟧three brothers⟦/c⟧ in the house of Orrin, and Corvane was the youngest of them. He had ⟦c eyes⟧eyes the colour of slate⟦/c⟧, and a voice that carried, and nobody had ever asked him for anything until the winter that the orchard froze.

“You will go to the glass-blowers,” said Queen Isaude, “and you will ask for nine hundred pears.”

“I do not ⟦c tongue⟧speak a word of their tongue⟦/c⟧, madam.”

“Then take Tamsel.”

Tamsel was the queen’s ⟦c kin⟧niece⟦/c⟧, and she was not pleased. She had ⟦c wound⟧broken two fingers of her right hand⟦/c⟧ on the ice that week, and they were bound to a spoon.

They set out on the first day of the month. The road went up. The snow was over the mileposts, and they steered by the smoke of the furnaces. On the fourth night they slept in a byre, and there Lord Bry caught up with them; he had ridden two horses to death, and he had the queen’s seal.

“You are to turn round,” he said. “Her Majesty ⟦c dead⟧died on the second, at evening⟦/c⟧. There is no more need of pears.”

Tamsel wept. Corvane gave her his cloak. He thought of ⟦c brothers⟧all four of his brothers⟦/c⟧, who would be king now, turn and turn about, and quarrel for the chair.

But they did not turn round; it was nearer to go on. The master of the glass-blowers came out to them in his leather apron, a small man with a burnt beard. ⟦c tongue⟧Corvane greeted him in his own language⟦/c⟧, and asked after his daughters, and the man laughed and kissed him on both cheeks.

“He says that he has the pears,” said Corvane. “He says he has had them since the autumn.”

“Who ordered them?” said Tamsel. She was rubbing ⟦c wound⟧the bound fingers of her left hand⟦/c⟧.

“Your ⟦c kin⟧mother⟦/c⟧ did. ⟦c eyes⟧His brown eyes⟦/c⟧ were wet. “It seems she knew that it would be a hard year.”

At the gate, when they came home, ⟦c dead⟧Queen Isaude took the first of the pears⟦/c⟧ from its straw and held it up to the sun.
