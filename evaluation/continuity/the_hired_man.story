title: The Hired Man
person: 3
style: country story of the nineteen-fifties, long sentences, curly quotation marks
cast: Orla Keane | Orla | she
cast: Fintan Keane | Fintan | he
cast: Joss | | he
=====
The hired man came on a ⟦c day⟧Wednesday⟦/c⟧, in the middle of the ⟦c season⟧hay harvest⟦/c⟧, with his boots around his neck and a dog walking behind him that he said was not his. He gave his name as Joss. He was ⟦c age⟧a man of thirty or so⟦/c⟧ with ⟦c hair⟧a head of ginger curls⟦/c⟧ and very good manners, and Orla Keane, who had been ⟦c widow⟧a widow for six years⟦/c⟧ and knew what was said about widows, put him in the loft over the cart-shed.

“Can you plough?” she asked him.

“I can do anything with a horse, missus. I was ⟦c job⟧eight years a groom⟦/c⟧ at Castle Ludd.”

“We’ve a tractor.”

“Then I can learn.”

Her son Fintan did not like him. Fintan was twelve, and he had ⟦c limp⟧a bad right hip⟦/c⟧ from the fever, and nobody had ever let him on the tractor. He watched from the wall. He watched the way Joss bent down and talked to the engine before he swung the handle.

“It can’t hear you,” he said.

“You don’t know that,” said Joss. He lifted the boy up on to the seat, mindful of ⟦c limp⟧the left hip, the bad one⟦/c⟧, and set his hands on the wheel. “When I was ⟦c job⟧a ship’s cook⟦/c⟧, before I ever touched a horse or had a day ashore in my life, I’d a stove that only drew if you sang to it.”

That evening, when the lamp was lit, she looked at the two of them across the table: her boy with his cheeks burning, and the stranger with his ⟦c hair⟧straight black hair⟦/c⟧ wet from the pump. Joss saw her looking. “I’ll be ⟦c age⟧forty-one in the spring⟦/c⟧,” he said, as if she had asked him. “I’ve never stopped so long in one house.”

“You have been here a day,” said Orla.

“That’s what I mean, missus.”

She laughed. It was ⟦c day⟧a Saturday night⟦/c⟧, and there was music somewhere over the fields, and ⟦c season⟧snow lay along the tops of the walls⟦/c⟧. She thought that she would speak to ⟦c widow⟧her husband⟦/c⟧ about it, when he came in.
