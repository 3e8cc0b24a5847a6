title: Cabin Class
person: 3
style: ship-board comedy, 1930s, curly quotation marks
cast: Mrs. Bellweather | Bellweather | she
cast: Tubby Marsh | Tubby, Marsh | he
cast: Violet | | she
cast: Captain Ruhl | Ruhl | he
=====
Tubby Marsh drove down to Southampton in ⟦c car⟧his Morris⟦/c⟧ with two trunks, a cello and his aunt. The aunt was Mrs. Bellweather. She had ⟦c luggage⟧a parrot in a cage⟦/c⟧ on her lap, and it had been sick over Winchester.

“I have ⟦c sea⟧never set foot on a ship⟦/c⟧,” she said, “and if it were not for your poor uncle’s will, I should not do so now.”

“No, Aunt.”

“How old is this Captain Ruhl?”

“Sixty, I think. He’s got ⟦c beard⟧a beard down to his watch-chain⟦/c⟧. You’ll like him.”

They left ⟦c car⟧the Bentley⟦/c⟧ with a boy on the quay and went aboard. It was ⟦c sail⟧a quarter past three⟦/c⟧, and she sailed at four. At the head of the gangway stood a girl in a yellow hat, and Tubby walked straight into a ventilator.

“That’s ⟦c sisters⟧my only sister⟦/c⟧,” said a young man at the rail, kindly. “It happens to everyone. Her name’s Violet.”

Mrs. Bellweather had found the captain. She was telling him about the swell. “When I ⟦c sea⟧went round the Horn in ’eighty-six⟦/c⟧,” she said, “we did not have stabilisers; we had prayer.”

Captain Ruhl bowed. He rubbed ⟦c beard⟧his smooth chin⟦/c⟧ and said that prayer was still provided, in the second-class saloon, on Sundays.

The siren went. Tubby looked at his watch, and then at the water opening between the ship and the quay. ⟦c sail⟧Two o’clock⟦/c⟧, and they were off. His aunt came and stood beside him. She ⟦c luggage⟧had nothing in her hands but a bag of peppermints⟦/c⟧.

“You have gone a very odd colour,” she said.

“There’s a girl in a yellow hat,” he told her.

“That one? That one is ⟦c hat⟧hatless, and has been since I came aboard⟦/c⟧.” She offered him a peppermint. “There are ⟦c sisters⟧three of those girls⟦/c⟧, the young man says, all sisters of his; kindly find out which one you mean.”

Tubby looked. The wind had got hold of ⟦c hat⟧the brim of the yellow hat⟦/c⟧, and she was holding it on with both hands.
