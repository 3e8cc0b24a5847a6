title: The Long Sands
person: 3
style: seaside inquiry, plain and quick, curly quotation marks
cast: Wilf Prentice | Prentice | he
cast: Connie Abbs | Connie | she
cast: Dolores Abbs | Dolores | she
cast: Mr. Sayle | Sayle | he
=====
Inspector Prentice had the landlady brought down to the parlour a little after nine. She wore ⟦c dress⟧a brown wool dress⟦/c⟧ with a cameo at the neck, and she had been crying.

“You are Miss Abbs?”

“Connie Abbs. I keep the house with my sister.” She looked at the fire. “There’s ⟦c count⟧four rooms⟦/c⟧ let this week, Inspector. The Sayles have the front, and the rest are single gentlemen.”

“And Mr. Sayle did not come in to supper.”

“No. He’d gone over the Long Sands to see about a boat. He never ⟦c drink⟧touched a drop, not even at Christmas⟦/c⟧, so it wasn’t the Anchor that kept him.”

Prentice wrote it down. He was a slow writer, and he used ⟦c hand⟧his left hand⟦/c⟧, with the paper turned nearly sideways.

“Where was your sister at seven?”

“Dolores? She was at chapel. ⟦c two⟧She was in the third pew from six until gone eight⟦/c⟧, and forty people saw her.”

The door opened. Dolores Abbs was the taller of the two, a big pale woman in an apron. She did not sit.

“I gave him his flask,” Dolores said. “The brandy. He ⟦c drink⟧always took a nip of brandy⟦/c⟧ before he went on the sands, for the cold. ⟦c two⟧I stood at the back step at seven and watched him go⟦/c⟧, right out as far as the posts.”

“Dolly,” said her sister.

“Well, I did.”

Prentice put down his pencil and flexed the fingers of ⟦c hand⟧his right hand, which always cramped when he wrote⟦/c⟧. “And then?”

“Then the mist came down.”

Nobody spoke. Connie smoothed ⟦c dress⟧the skirt of her green silk⟦/c⟧ over her knees. Upstairs a board creaked, and then another, as someone crossed the floor and came back.

“Who is that?” said Prentice.

“That’s number six,” said Connie. “⟦c count⟧All six rooms⟦/c⟧ have a bad board in them. Father laid them himself.”
