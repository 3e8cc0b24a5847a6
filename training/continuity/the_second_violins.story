title: The Second Violins
person: 3
style: school orchestra, light and talky, present tense; straight quotation marks
cast: Priyanka Nair | Priyanka, Pri | she
cast: Caitlin Brophy | Caitlin | she
cast: Wes Okafor | Wes | he
cast: Mr. Abelard | Abelard | he
cast: Rosalind Kemp | Rosalind, Roz | she
=====
On ⟦c day⟧Tuesday⟦/c⟧ the coach is late, so they are all on the wall outside the gym with their cases between their knees when ⟦c name⟧Caitlin⟦/c⟧ Brophy tells them that she's leaving.

"Leaving what?" says Wes.

"The orchestra. School. Everything. We're moving to Cork."

"You can't," says Priyanka. "You're second desk."

Caitlin shrugs. She has a gift for shrugging. She is a tall girl with a chipped tooth, and ⟦c hair⟧her blonde hair is cut short like a boy's⟦/c⟧. Her case is covered in stickers from festivals she says she has been to.

"When?" says Priyanka.

"Friday week."

"But that's the concert."

"I *know* it's the concert, Pri."

The coach comes. They sit where they always sit, at the back, with ⟦c kin⟧Wes and his twin sister, Rosalind,⟦/c⟧ on one side of the aisle and Caitlin and Priyanka on the other, and nobody says anything until the ring road.

Mr. Abelard stands up at the front and counts them. He has broken ⟦c arm⟧his right wrist⟦/c⟧ falling off a podium, and has been conducting since half-term with the other; all the first violins come in late, and the seconds have learned to look at his eyebrows. "Twenty-six," he says. "I make it twenty-six. Who have I lost?"

"Dignity, sir," says Rosalind.

"Thank you, Rosalind. Twenty-seven."

The hall is cold and the piano's flat. They do the slow movement twice. In the break Caitlin goes outside to ring her mum, and Priyanka finds her behind the bins, not ringing anyone. She's been crying. ⟦c eyes⟧Her green eyes have gone pink round the edges.⟦/c⟧

"It's only Cork," says Priyanka.

"You've never even been to Cork."

"No. But it's only there. It's not the moon." She digs in her pocket. "Here. Have this. It's my nan's. It's lucky." ⟦c pendant⟧She puts the silver pendant in Caitlin's hand and closes her fingers over it.⟦/c⟧

"I can't take your nan's—"

"You can. You have. Come on, he's tapping."

*

The next day, ⟦c day⟧Thursday⟦/c⟧, there's no rehearsal, and they go to Roz's after school to eat toast. Her bedroom is up under the roof. There's a poster of a cellist with no shirt on. Wes isn't with them, because ⟦c places⟧Wes is at the dentist's in town, having a tooth out⟦/c⟧, and so it's quiet enough to think.

"We could do something," says Rosalind. "A card."

"A card," says Caitlin, in a voice.

"A *big* card."

"How old are you, twelve?"

"I'm fifteen, as it happens, and I make excellent cards."

⟦c places⟧"She does," says Wes from the window seat, with his mouth full of toast.⟦/c⟧ "She made me one with a working hinge."

Priyanka isn't listening. She is looking at Caitlin, who has pulled the curtain round her like a shawl and is looking out over the gardens with ⟦c eyes⟧those brown eyes⟦/c⟧ half shut. She's thinking that there are things you could say. She's got a list. ⟦c pendant⟧She turns her nan's pendant over and over on its chain around her own neck⟦/c⟧, and she doesn't say any of them.

*

It's the night of the concert. The lights go down. Somebody's little brother is sick in the foyer, on ⟦c kin⟧Rosalind's cousin Wes⟦/c⟧, of all people, who has to go on in his socks. ⟦c arm⟧Mr. Abelard raises the baton in his right hand⟦/c⟧, and the first violins come in exactly when they should, which nobody was ready for.

They play the slow movement as they've never played it. Priyanka doesn't look at the music; she looks at the desk in front. She can see the back of a neck, and ⟦c hair⟧a long brown plait⟦/c⟧ with a ribbon in it, and a bow going up and down beside her own as if there was one arm between the two of them.

Afterwards, by the bins, they stand and steam in the cold.

"That was all right," says Caitlin.

"It was all right," says Priyanka.

"You'll write."

"Nobody writes. I'll send you pictures of my dinner."

"Hurry up!" shouts somebody's father from the car park. "⟦c name⟧Caitlyn⟦/c⟧ Brophy! We're going to miss the boat!"

She picks up her case. She's sixteen, and she has all her stickers, and she walks the whole way to the car backwards, so as not to be the first one to turn round.
