title: Seven Mile Post
person: 1
style: western, an old man tells it, laconic, straight quotation marks
cast: Clay Dunmore | Clay | he | narrator
cast: Ephraim Tull | Ephraim, Tull | he
cast: Sadie Tull | Sadie | she
=====
I was ⟦c age⟧seventeen⟦/c⟧ the summer Ephraim Tull took me on, and I could not read and could not rope and I had one shirt.

He had ⟦c sons⟧no children⟦/c⟧, just the daughter of his dead brother, Sadie, who kept the books. He had forty head of steers and a bay ⟦c horse⟧mare⟦/c⟧ called Captain that bit. He had ⟦c leg⟧lost his left leg⟦/c⟧ at Shiloh and walked on a peg he'd turned himself.

"It's ⟦c distance⟧seven miles⟦/c⟧ to the post," he told me. "You walk it and you tell Haskins I want my wire. You don't talk to nobody else."

I walked it. It was so hot that the rails sang. Haskins gave me the wire and a letter with it, and he said I was to ⟦c letter⟧put it in Ephraim's own hand⟦/c⟧, and I did, that same evening, on the porch. He read it twice. Then he ⟦c letter⟧leaned over and fed it to the lamp⟦/c⟧, and held it by the corner till it was gone.

"Sadie," he said. "Saddle Captain."

"It's near dark."

"Then he'll be cool. ⟦c horse⟧He's a good old horse⟦/c⟧ in the cool."

She did as he said. I held the stirrup. He ⟦c leg⟧rubbed at his right knee, above the peg⟦/c⟧, the way he did when it was coming on to rain, and he looked out at the road.

"Them ⟦c distance⟧twelve miles⟦/c⟧ gets longer," he said, "every year I own it."

That was the last I saw of him upright. They brought him home on a gate. Sadie washed him and sat with him, and in the morning she took ⟦c letter⟧the letter out of his coat⟦/c⟧ and asked me what it said.

"I couldn't tell you," I said. "I never learned."

"⟦c sons⟧His boys⟦/c⟧ will want to know," she said. "The both of them will be here by Sunday."

I had been on the place five weeks. I was ⟦c age⟧fifteen years old⟦/c⟧ and I had never in my life been asked a thing that mattered.
