title: Night Lock
person: 3
style: canal workers, one night of flood; plain, tense; straight quotation marks
cast: Tobiah Rusk | Tobiah, Rusk | he
cast: Anneke Voss | Anneke | she
cast: Marlon Adeyemi | Marlon | he
cast: Petronella | | she
=====
The water came over the lower gate at twenty to one, and Anneke Voss rang the bell for it as she had been taught, three and three and three.

⟦c name⟧Tobiah⟦/c⟧ Rusk was there before the third three. He came down the towpath with a lamp, limping, as he had limped ever since the winter, when ⟦c side⟧a winch had crushed his left foot⟦/c⟧. He had been lock-keeper at Hallam for thirty years and he did not hurry for water.

"How much?" he said.

"A hand. More, now."

"Where's Marlon?"

"He went home at ten."

"Then get him on the telephone."

She ran up to the hut. It was a small hut, hung with oilskins and smelling of paraffin, and on the wall was a photograph of Tobiah's wife, who had died before Anneke was born. ⟦c eyes⟧Petronella's eyes were green in it⟦/c⟧, somebody having coloured the print by hand. Anneke turned her back to it and dialled.

"Marlon," she said. "It's over the gate."

"I can hear the bell from here," said Marlon's voice. He lived ⟦c absent⟧four miles off, at Brindle, on the far side of the flooded road⟦/c⟧. "I can't get to you. There's three feet of water in the lane. You'll have to open the top paddles by hand, the pair of you."

"He can't. Not with his foot."

"He'll have to tell you how, then. Listen. You'll need the long windlass. The short one slips."

"I don't know which is the long one."

⟦c absent⟧Marlon handed her the long windlass⟦/c⟧ and put her fingers round the grip. "That one," he said. "Keep your thumb on the same side as the rest, or it'll have it off."

She went back out into the wind. The old man had set the lamp on the balance beam and was looking at the water as though it owed him money.

"Marlon can't come," she said.

"No," said Tobiah. "I didn't think he could. How old are you, girl?"

"⟦c age⟧I'm nineteen⟦/c⟧."

"Then you're old enough. Get up on the beam."

It took them the best part of an hour. The paddle gear had not been greased since Easter and each quarter-turn came with a shriek. Twice the windlass jumped, and once it took the skin off her knuckles. When the second paddle was up at last the water stopped rising; it stood level with the coping, brown and trembling, and then it began very slowly to go down.

Tobiah sat on the beam with ⟦c side⟧his bad right foot stretched out in front of him⟦/c⟧ and did not say that she had done well. He said, "My wife did that, in 'forty-seven. She was ⟦c age wife⟧twenty-two⟦/c⟧."

"By herself?"

"I was in bed with a fever. I heard the bell and I couldn't stand up. She had the key of the gear-box on a string round her neck, and when it was over ⟦c key⟧she threw it in the cut⟦/c⟧, so that nobody should ask her to do it twice." He laughed until he coughed. "They had to send to Leeds for another."

Towards four the rain stopped. Anneke made tea in the hut. She had put a blanket round the old man and taken his boot off, and he had let her, and that frightened her more than the water had. He was looking at the photograph.

"People used to stop on the bridge to look at her," he said. "It was ⟦c eyes⟧those dark brown eyes⟦/c⟧. Petronella never knew what they were stopping for. She thought it was the lock."

"How long were you married?"

"Three years. She was ⟦c age wife⟧nineteen when we had the flood⟦/c⟧, and she was gone by the next but one."

Anneke thought of saying that she was sorry, and saw that he did not need it. He reached up to the hook behind the door and ⟦c key⟧took down the old key on its string⟦/c⟧. "This was hers," he said. "You had better have it."

In the morning, when the lane was clear, Marlon came on his bicycle with his trousers rolled. He looked at the gates and the mark on the wall and the girl asleep on the floor under the oilskins.

"She did that?" he said.

"She did," said ⟦c name⟧Tobias⟦/c⟧ Rusk. "And ⟦c age⟧only seventeen⟦/c⟧, Anneke. Mind you don't wake her."
