title: Line Nine
person: 3
style: present tense, a newsroom at night, brisk, straight quotation marks
cast: Priya Nand | Priya | she
cast: Halvard Moe | Halvard, Moe | he
cast: Desmond | | he
=====
It is ⟦c clock⟧ten past eleven⟦/c⟧ when the telephone rings, and Priya gets it before the second ring because she has been waiting for it since Tuesday.

"Desk."

"It's me," says Halvard. "I'm ⟦c place⟧still in Bergen⟦/c⟧. They've cancelled the boat. You'll have to run it without me."

She looks across the room at Desmond, who is asleep with his shoes on the radiator. He has ⟦c mole⟧a mole on his left cheek⟦/c⟧ and he is forty and he looks about nine.

"I can't run it without the page from the ledger," she says. "You've got the page."

"I ⟦c page⟧burned it⟦/c⟧. I'm sorry. They were in the corridor, Priya, I could hear them trying the doors."

She writes this down. ⟦c smoke⟧She gave up smoking in June⟦/c⟧, and her hand goes to the drawer anyway.

"Who else knows?" she says.

"You. Nobody. ⟦c secret⟧I've told nobody but you⟦/c⟧. Don't tell Desmond; he's got a mouth on him."

"I won't."

She puts the phone down. Twenty minutes go by. The cleaners come in, and the lift goes up and down with nobody in it. ⟦c smoke⟧She lights her tenth cigarette of the night⟦/c⟧ and blows the smoke at the ceiling. The clock over the subs' table says ⟦c clock⟧five to eleven⟦/c⟧.

Desmond wakes up. He scratches ⟦c mole⟧the mole on his right cheek⟦/c⟧.

"⟦c secret⟧Did he burn the page?" he says. "In Bergen?"⟦/c⟧

"Go back to sleep."

"I only ask."

⟦c place⟧Halvard leans over her shoulder and reads what she has typed⟦/c⟧. "Cut the second paragraph," he says. "It's soft."

She cuts it. Then she takes ⟦c page⟧the page from the ledger⟦/c⟧ out of the envelope, lays it on the light-box and bends down until her nose is nearly touching it. There are two signatures. One of them is the minister's.
