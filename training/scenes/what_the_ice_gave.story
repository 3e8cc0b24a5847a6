title: What the Ice Gave
person: 3
style: polar science thriller, past tense, single quotes, terse, scenes shift at the head of a paragraph
cast: Maren Tveit | Maren, Tveit | she
cast: Obi Nwosu | Obi, Nwosu | he
cast: Commander Hale | Hale | he
cast: Kiyoko | | she
place: the drill tent | the tent
place: the mess | the mess hut
place: the radio room |
place: the ice | the glacier, the crevasse field
place: the hangar |
=====
⟦s place=the drill tent; with=Maren,Obi; time=morning, day forty⟧
The core came up at ten in the morning with a button in it.

Maren Tveit laid the cylinder in its tray and wiped it with her sleeve. The drill tent was full of the noise of the heater and she had to shout. ‘Obi! Come and tell me I’m mad!’

He put down his spanner. He bent over the tray and was quiet for a good while.

‘It’s brass,’ he said.

‘How deep are we?’

‘Two hundred and eleven metres.’

‘And how old is two hundred and eleven metres?’

‘You know how old.’ He took off his glasses, which had fogged. ‘Four thousand years. A bit more. Somebody’s dropped it down the hole, Maren.’

‘It’s *in* the ice. Look at it. There are bubbles all round.’

Obi Nwosu looked. Outside the wind got hold of a rope and shook it. ‘Don’t tell Hale,’ he said.

⟦s place=the mess; with=Maren,Obi,Hale,Kiyoko; time=that evening⟧
That evening there was curry in the mess, and Commander Hale had the button in front of him on a saucer.

‘Who else has handled this?’

‘Only us,’ said Maren. She did not look at Obi.

‘Kiyoko?’

‘I’m the cook,’ said Kiyoko. ‘I handle rice.’

The commander turned it over with a fork. He had been sent them by the ministry in the spring, along with a crate that none of them was allowed to open, and in seven months he had not once taken a second helping. ‘You will stop drilling,’ he said. ‘You’ll pack up the rig tomorrow. That’s all.’

‘On whose authority?’

‘Mine, Dr. Tveit. Is there any more of the mango?’

Nobody moved. Then Kiyoko, very slowly, passed him the jar.

⟦s place=the radio room; with=Maren,Kiyoko; time=two in the morning⟧
At two in the morning, when the generator changed its note, Maren was already sitting in the radio room with a blanket over the set.

‘You’ll want the other frequency,’ said a voice behind her.

She nearly put her head through the roof. Kiyoko had on a nightshirt and a pair of flying boots. She reached over Maren’s shoulder, turned two dials, and plugged something small and black into the back.

‘You’re the cook!’

‘I’m a very good cook. He’s had the aerial disconnected since Monday, you’d only have got the weather. Talk. You’ve got about a minute before he notices the lights dip.’

‘Who are you?’

‘Fifty seconds,’ said Kiyoko.

Maren pressed the key. In her own ears she sounded like a child telling on somebody. She gave the depth, and the date, and the position; and out of the hiss, at last, from nine thousand miles off, a tired man asked her to describe the pattern on the button.

‘It’s an anchor,’ she said. ‘It’s got an anchor on it.’

There was silence at the other end. ‘Get out of there,’ said the man. ‘Tonight.’

⟦s place=the ice; with=Maren,Obi,Kiyoko; time=before dawn⟧
The three of them left on foot, roped, with Kiyoko in front. There was no moon. The glacier creaked under them like a stair.

‘Left,’ she said. ‘Now straight. There’s a big one on the right, don’t look at it.’

‘How does she know that?’ asked Obi.

‘She’s a very good cook,’ said Maren.

They had been going for an hour when he stopped. She felt it through the rope. He was standing with his lamp pointed down between his boots, where the snow had blown off, and the ice was as clear as gin.

‘Maren,’ he said, ‘there’s a whole ship.’

It lay on its side, a long way under. There were the masts. There was a row of little windows. And in one of them, so faint that she took it at first for the lamp’s own reflection, was a light.

⟦s place=the hangar; with=Hale,Maren,Obi,Kiyoko; time=dawn⟧
Hale was waiting for them in the hangar with the crate open. It was dawn by then, grey in the big doors, and he had dragged the thing out beside the plane and sat down on its lid. What had been inside it was a uniform. It was blue, and very old, and it lacked a button.

‘It was my great-grandfather’s,’ he said. ‘He came home. The only one. He said they were still down there and that they were still *sailing*. They locked him up for it.’

Nobody spoke. Snow came in over the sill and ran about on the concrete.

‘I only wanted to be the one who knocked,’ said Commander Hale. ‘Would you mind very much if I came too?’

Kiyoko pulled off her gloves. ‘Can you cook?’ she said.
