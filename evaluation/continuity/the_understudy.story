title: The Understudy
person: 3
style: theatre romance, contemporary, light, curly quotation marks
cast: Maeve Toller | Maeve | she
cast: Ansel Rourke | Ansel | he
cast: Pip | | she
cast: Geraint | | he
=====
Maeve had been understudy to the understudy for ⟦c long⟧eighteen months⟦/c⟧, and in that time she had gone on once, as a tree.

“You’ll be brilliant,” Ansel told her. He was doing up the back of the dress, ⟦c dress⟧a long white thing with forty hooks⟦/c⟧. “You’re word-perfect. You’ve had nothing but black coffee since Thursday, but you are word-perfect.”

“I’m going to be sick.”

“You can be sick at the interval.”

He was the stage manager. He had ⟦c ring⟧a gold ring in one ear⟦/c⟧ and a pencil in the other, and she had been in love with him since before the tree. He ⟦c knows⟧did not know it⟦/c⟧; nobody knew but Pip, and Pip had sworn on her cat.

Pip herself ⟦c away⟧was at home in Leeds with the flu⟦/c⟧. That was why there was a vacancy. That and the fact that Geraint, the director, had ⟦c geraint⟧fallen off the stage on Monday and broken his ankle⟦/c⟧, and was directing from a wheelchair.

“Five minutes,” said the speaker on the wall.

“Turn round,” said Ansel. “Let me see.” He looked at her for some time. “It’s ⟦c dress⟧the red⟦/c⟧,” he said. “The red’s your colour. I always said so.”

“Pip said you’d say that.”

“⟦c away⟧I did say it,” said Pip, from the doorway, with a sandwich in her hand⟦/c⟧. “I say it every night.”

⟦c geraint⟧Geraint came running down the corridor⟦/c⟧, clapping his hands. “Places!” he shouted. “Places, children, and God bless!”

“Maeve,” said Ansel. He put one hand up and touched ⟦c ring⟧the silver stud in his ear⟦/c⟧, as he did when a cue was late. “⟦c knows⟧I’ve known for months⟦/c⟧, you know. About, well. I was waiting for you to say.”

She opened her mouth. The speaker said, “Beginners.” Three ⟦c long⟧years⟦/c⟧ she had waited in that corridor, and there was not one word in her head.
