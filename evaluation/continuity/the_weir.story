title: The Weir
person: 3
style: village mystery, several voices, curly quotation marks
cast: Constable Ardagh | Ardagh | he
cast: Hester Lowe | Hester | she
cast: Simeon Lowe | Simeon | he
cast: Mrs. Quill | Quill | she
=====
They took the body from the weir on the morning of ⟦c date⟧the fourteenth of May⟦/c⟧, and by noon the whole of Stoke Abbas knew whose it was.

“It’s Pargeter,” Constable Ardagh told Hester Lowe in her kitchen. “The ⟦c trade⟧schoolmaster⟦/c⟧. I’d rather you heard it from me. He’d a knife in his back, Miss Lowe, a carving knife. We’re ⟦c secret⟧keeping that to ourselves⟦/c⟧. You’re not to tell a soul, not even your brother.”

“I shan’t,” said Hester. She had gone white. She put down the jug with care. ⟦c left⟧She did everything left-handed⟦/c⟧, which had been the despair of her mother.

“Where is Simeon?”

“He went up to ⟦c town⟧London⟦/c⟧ yesterday by the noon train. He’s not back until Friday. He can’t have heard.”

When Ardagh had gone she sat for a while. She was ⟦c age⟧thirty-eight⟦/c⟧ and had never been proposed to by anybody but Mr. Pargeter, and it had been raining, and she had said that she would think.

Mrs. Quill came by at four for the eggs. She had her late ⟦c quill⟧husband’s⟦/c⟧ waterproof on, and she was full of it.

“In the weir!” said Mrs. Quill. “And him with no family but ⟦c family⟧the one sister in Deal⟦/c⟧.”

“He ⟦c family⟧was an only child⟦/c⟧,” said Hester. “He told me so.”

“⟦c secret⟧And stabbed in the back, with a carving knife⟦/c⟧, like a joint of mutton,” Mrs. Quill said. “I can’t get over it.” She counted the eggs with a wet finger. “⟦c town⟧I passed your Simeon in the lane this morning⟦/c⟧, and he looked like death himself. He never so much as raised his hat.”

“Did he not?”

“That man gave my boy all the Latin he has,” said Mrs. Quill. “A ⟦c trade⟧doctor⟦/c⟧ like that, and never sent a bill.” She did up the basket. “My ⟦c quill⟧husband⟦/c⟧ says they’ll hang someone for it before the month’s out. He was saying so at breakfast.”

Hester lifted a pen in ⟦c left⟧her right hand⟦/c⟧ and crossed the eggs off the slate. A woman of ⟦c age⟧forty-four⟦/c⟧, she thought, ought to be able to hold it steadier than that. It was ⟦c date⟧the third of May⟦/c⟧, and the may was out all along the lane.
