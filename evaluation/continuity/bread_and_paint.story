title: Bread and Paint
person: 3
style: contemporary, two flatmates, present-day speech, straight quotation marks
cast: Imani Brook | Imani | she
cast: Gus Oyelaran | Gus | he
cast: Lena | | she
=====
The flat was on ⟦c street⟧Corporation Street⟦/c⟧, over a shop that sold nothing but blinds. Imani had taken it in September because of the skylight, and Gus had taken the other room because it was cheap.

"You're ⟦c food⟧vegetarian⟦/c⟧, right?" she had asked him on the first day, and he had said that he was, since he was eleven, and that he could cook four things.

Now it was February and there was ice on the inside of the glass. Gus stood at the stove in his coat. ⟦c haircut⟧He had shaved his head on New Year's Eve, for a bet⟦/c⟧, and he had been cold ever since.

"Lena's coming," Imani said. "Be nice. You two ⟦c met⟧have never met⟦/c⟧ and she's shy."

"I'm always nice."

"You're nice to the cat."

She had been working since five. There was cobalt on her sleeve and in ⟦c hair⟧her short blonde hair⟦/c⟧. The picture was for the hospital, and it was due on ⟦c due⟧Friday, the day after tomorrow⟦/c⟧, and it had no sky in it yet.

The bell went. Lena came up the stairs with snow on her shoulders and a bottle of red under her arm. She took one look at Gus and laughed.

"You still owe me ⟦c met⟧ten pounds from the time we went to Whitby⟦/c⟧," she said.

"I'm good for it." He pushed ⟦c haircut⟧the curls out of his eyes⟦/c⟧ and turned down the gas. "Sit. Eat. There's ⟦c food⟧bacon⟦/c⟧ in mine, but I did the other one without."

They ate off their knees. The gas fire ticked. Outside a bus went by, and the whole of ⟦c street⟧Albion Street⟦/c⟧ shook, as it always did.

"When's it due?" said Lena, looking at the canvas.

"⟦c due⟧Tomorrow, Saturday⟦/c⟧, at noon." Imani wound a strand of ⟦c hair⟧dark hair⟦/c⟧ around one finger and did not look at it. "Don't."

"I wasn't going to say anything."

"You were going to say sky."
