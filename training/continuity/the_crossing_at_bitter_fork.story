title: The Crossing at Bitter Fork
person: 3
style: western, spare; two brothers and a bounty; straight quotation marks
cast: Amos Tull | Amos | he
cast: Jubal Tull | Jubal | he
cast: Sheriff Ward | Ward | he
cast: Mrs. Ida Pell | Ida, Mrs. Pell | she
cast: Ephraim Stroud | Stroud | he
=====
They had tracked Stroud for nine days, and on the tenth the horse gave out, and Amos Tull shot it behind the ear and stood looking at it.

"That leaves one," said Jubal.

"I can count."

They went on with one. Amos was the elder by six years; he was ⟦c age⟧thirty-eight⟦/c⟧, and lean, and he walked at the stirrup while his brother rode, because of ⟦c leg⟧the bullet that Jubal had in his left thigh⟦/c⟧. It had been there since Bitter Fork. It had begun to smell.

"You might have let her take it out," Amos said.

"She had a butcher's knife."

"She was a butcher's widow."

Jubal, who was ⟦c age jubal⟧thirty-two⟦/c⟧, laughed and then quit laughing. He had ⟦c eyes⟧pale eyes, blue as a gas flame⟦/c⟧, and they had a shine in them these two days that Amos did not care for.

It was Mrs. Ida Pell they spoke of, who kept the store at the ford. She had fed them on Sunday and told them the way that Stroud had gone. She told them too what he'd done. ⟦c dead⟧Sheriff Ward was lying in her icehouse with a hole in his throat⟦/c⟧ and a sheet over him, waiting for a judge. She'd sat with him until he died. She'd given Amos the sheriff's watch, since he had once been a deputy and she did not know who else to give it to.

"Hold up," said Jubal. "Smoke."

There was smoke. It stood up straight from behind the next rise, thin and blue, from a careful man's fire. Amos took the rifle off the saddle. His brother got down by himself, which took some time.

"You stay with the horse."

"I'll be damned if I do."

"Then be damned quiet."

They went up the rise on their bellies. Below them was a dry wash with a cottonwood, and under the cottonwood a man was frying bacon. He was big and his beard was grey. ⟦c hand⟧Two fingers were gone from his right hand⟦/c⟧, as it said on the paper.

"Ephraim Stroud," called Amos. "I've got a rifle on you."

The man did not turn round. "I expect you have," he said. "You boys want some of this?"

It turned out that he would not be taken, and it turned out that he wasn't as slow as he looked. He had the pan in Amos's face before Amos had got to his knees, and then he was in among the rocks. There was some shooting. When it was over Stroud sat against the cottonwood holding his belly, and he looked surprised.

"Which of you was it?" he asked.

"Me," Jubal said.

"Well," said Stroud. He put up ⟦c hand⟧his left hand, with the two fingers missing⟦/c⟧, to shade his face. "You got a watch? I'd like to know what time it is."

Amos felt in his vest. ⟦c watch⟧He'd lost the sheriff's watch in the river, crossing, on the second day; he had felt the chain go.⟦/c⟧ He said so.

"Never mind it," said Stroud, and shut his eyes.

They buried him there, being tired. It was noon by then, or near it. ⟦c watch⟧Amos took the sheriff's watch out of his pocket and wound it⟦/c⟧ and said that it was ten to twelve, to nobody, and put on his hat.

"Who'll we say done it?" Jubal asked.

"You. You did it."

"He was ⟦c kin⟧ma's cousin⟦/c⟧, you know. Stroud. I never told you I knew that."

"I knew it," said Amos.

They rode double, after that, with Stroud's mule behind. It was two days back to the ford. On the way the fever went up into Jubal's head and he talked, mostly to their father. He said that he was ⟦c age jubal⟧only twenty-two⟦/c⟧, and it wasn't fair. He said that ⟦c kin⟧a man ought not to have to shoot his own uncle, and Stroud had been that⟦/c⟧.

Mrs. Pell saw them from her porch. She came down into the water in her skirts to get hold of the bridle.

"Get him inside," she told Amos. "Lay him on the counter. Is it bad?"

"It's bad."

She cut the cloth away from ⟦c leg⟧Jubal's right thigh⟦/c⟧ and looked, and did not say anything. Then she put water on. ⟦c dead⟧Sheriff Ward came in from the back with his sleeves rolled, and asked her if she wanted him to hold the lamp.⟦/c⟧

"Hold it high," she said.

Amos held his brother's shoulders. ⟦c eyes⟧Jubal's brown eyes⟦/c⟧ opened, and saw him, and were afraid; and then they weren't anything. It took her four minutes. She dropped the bullet in a saucer. It rang.

"There," said Ida Pell. "That's all it was."

Amos went out on the porch. He was ⟦c age⟧forty-five⟦/c⟧, and he found that his hands would not hold still, so he sat on them and watched the river.
