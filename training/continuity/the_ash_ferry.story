title: The Ash Ferry
person: 3
style: secondary-world fantasy, five companions and a river of the dead; curly quotation marks
cast: Orsolya | | she
cast: Captain Drev | Drev | he
cast: Halloran | | he
cast: Ysmere | | she
cast: Brother Quill | Quill | he
=====
There were five of them when they came down to the Ash, and the ferryman would only take four.

“Then one of us swims,” said Captain Drev. He was a broad man, scarred by three wars, and ⟦c side⟧a leather patch covered the socket of his left eye⟦/c⟧. He had a way of turning his whole head to look at you that made boys stand up straight.

“No one swims the Ash,” the ferryman said.

Orsolya looked at the river. It was grey and it smoked. On the far bank stood the Tower of Lamps, where the queen’s physician kept the only cure for the sleeping sickness, and behind them, half a day’s ride, came the Margrave’s hunters. ⟦c hair⟧Wind pulled at her copper hair.⟦/c⟧ She had the queen’s ring on a thong about her neck, to show at the gate; without it the Tower would not open.

“I’ll stay,” said Halloran. “I’m slow, and I’m tired of walking. Let me hold the road.”

“You will not,” said ⟦c kin⟧his sister Ysmere⟦/c⟧.

“I will, though.”

They drew straws for it, in the end, and it was Halloran who drew the short one, and the captain said afterwards that he had seen him bite it. They left him all the arrows. From the middle of the river they heard horses, and shouting, and then one long cry. Ysmere stood up in the boat. She had the sight, from her mother, and what happened to those she loved she saw. “⟦c dead⟧He’s dead⟦/c⟧,” she said. “They’ve killed him. Halloran is dead,” and she sat down in the bottom of the boat and put her shawl over her head.

No one said a word until the keel touched.

It was three days from the landing to the Tower. On the first night Brother Quill said the prayer for the dead, leaving spaces in it for a body that was not there, and on the second it rained. The captain walked in front. A splinter from the boat’s rail had gone into ⟦c hand⟧his right hand⟦/c⟧, and the hand had swollen until he could not close it.

“Let me see,” said Orsolya.

“It’s nothing.”

“It’s poisoned. Sit.”

She cut it and drained it and bound it with a strip of her shirt. He watched her with his one eye. “You’ve done that before.”

“My father was a surgeon. I was ⟦c age⟧ten years old⟦/c⟧ when I first held a man down for him.”

“And how old are you now?”

“Twenty.”

“God,” said Drev. “I have boots that are older.”

They came to a bridge on the third morning, a single trunk laid over a gorge, with the wind going under it like a saw. Brother Quill went over on his hands and knees. Ysmere walked. Orsolya was in the middle of it when the thong about her neck caught on a knot of the wood and parted, and ⟦c ring⟧the queen’s ring dropped between her feet and fell, turning, into the gorge⟦/c⟧. They listened. They did not hear it land.

“Well,” said the captain, when she had got across. “We shall have to be charming.”

The Tower of Lamps had one gate and one porter, and the porter was not a man to be charmed. He stood behind the grille with a lantern and asked them what they had brought from the queen.

Orsolya put her hand to her neck. She ⟦c ring⟧drew out the queen’s ring and held it to the grille⟦/c⟧, and the porter looked at it for a long time.

“She was well, when she gave you this?”

“She was asleep,” said Orsolya.

He let them in. There was a fire in the porter’s lodge, and bread, and a woman in a white coat who listened to all of it with her chin on her fist and then went away to weigh something on a very small pair of scales. Captain Drev held ⟦c hand⟧his bandaged left hand⟦/c⟧ out to the warmth. The firelight made a bronze of his face, and the patch over ⟦c side⟧his right eye⟦/c⟧ looked like a hole in it.

“He’d have liked this,” said Brother Quill. “There’s cheese.”

“He would have said it was too hard,” said Ysmere.

“⟦c dead⟧It is too hard,” said Halloran, and cut himself another piece.⟦/c⟧ “When do we start back?”

“Tomorrow,” the captain said.

Ysmere smiled for the first time in three days. She leaned her head against the stones and thought of the road, and the river, and of ⟦c kin⟧her cousin Halloran⟦/c⟧, who had bitten the straw.

Orsolya sat a little apart from them. She had let down ⟦c hair⟧her long black hair⟦/c⟧ to dry it, and with the steam rising from it she looked, Quill thought, like something that had been put out just in time. “I’d do it again,” she said to nobody. “I was ⟦c age⟧six⟦/c⟧, you know, the first time. I held his feet.”
