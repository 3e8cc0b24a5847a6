title: Brother's Keeper
person: 3
style: crime, two brothers and a debt, American city, past tense, hard short lines, no breaks, shifts told by driving, doors and hours
cast: Sal Benedetto | Sal | he
cast: Mickey Benedetto | Mickey | he
cast: Rosalind Cho | Rosalind, Cho, Roz | she
cast: Big Augie | Augie | he
cast: Ma | | she
place: the garage | the shop
place: the diner |
place: Augie's club | the club, the back room
place: Ma's apartment | the apartment, Ma's kitchen
place: the bus station | the depot
=====
⟦s place=the garage; with=Sal,Mickey; time=Wednesday, late⟧
Sal was under a Buick when the feet came in. He knew them. Nobody else in the world wore white loafers to a garage.

"How much?" he said.

"What do you mean, how much? Can't I come see my brother?"

"How much, Mickey?"

The loafers walked up and down. They stopped by the compressor and kicked it a little. "Eleven," said Mickey.

"Hundred?"

Nothing. Somewhere out on Delancey a siren went by, in no hurry. Sal lay on his back and looked at the bottom of the Buick, which needed everything.

"It was a sure thing," said Mickey.

"It's always a sure thing."

"The horse fell *down*, Sal. It was winning, and it fell down. You can't blame a guy for that. I never saw anything like it. People cried." He squatted, and his face came into view sideways, with the grin on it that he had worn to every disaster since the second grade. There was a tooth missing. It was new. "Augie says Friday."

⟦s place=the diner; with=Sal,Rosalind; time=Thursday morning⟧
"No," said Rosalind Cho. She hadn't even sat down yet.

It was seven in the morning and the diner was full of cabbies. Sal had got them the booth by the pie. He'd ordered for her, eggs over, rye toast, the way she used to like it when they were married, and he saw now that this was a mistake.

"I didn't say anything."

"You put on a tie." She slid in. She had her badge on her belt and her coat over the badge. "What did he do?"

"He lost some money."

"To who?"

"Augie."

"Oh, for God's sake." Roz pulled the plate toward her and looked at it, and then, angrily, started to eat. "I've been on Augie for two years. I'm this close. If I go in there and start doing favors for my ex-brother-in-law, you know what happens? I do. I get to be a crossing guard."

"I know it."

"So what do you want?"

"I don't know," said Sal. "I wanted to see you eat."

⟦s place=Ma's apartment; with=Mickey,Ma; time=Thursday noon⟧
Uptown, their mother was making Mickey hold the yarn. She had lived in the same three rooms for forty years, and in that time she had not been fooled once.

"Where's your tooth?"

"I fell, Ma."

"On what, a fist? Keep your hands up." She wound. On the stove the gravy went *blup*. "Your father fell on a lot of those. I'd say, what was it this time, and he'd say, a door. I said we should move someplace with curtains."

"It's taken care of. Sal's taking care of it."

"Sal." She stopped winding. "Sal's got a bad back and a Buick. Go in the bedroom, look under the Infant of Prague. There's an envelope."

"I can't take that. That's for your funeral."

"So I won't die," said Ma. "Go on."

⟦s place=Augie's club; with=Sal,Augie,Mickey; time=Friday night⟧
Friday night there was a line outside the club, and Sal had to give his name twice. They walked him past the band and through the kitchen and into the back, where Big Augie was having his nails done.

"You're the mechanic."

"That's right."

"I got a Lincoln makes a noise." He gave the girl his other hand. "You bring me something?"

Sal laid the envelope on the felt. It had a picture of a saint on it. He had counted it in the car: two thousand and forty, mostly in fives.

"I'm missing some," said Augie.

"You can have the garage for the rest."

"What would I do with a garage?"

"What do you do with teeth?" said Sal.

It got quiet. The girl with the nail file looked at the floor. And then the door banged open, and in came the white loafers, at a run, with the rest of him in them, sweating, and grinning like Christmas.

"Don't give him nothing!" said Mickey. "Sal! Pick it up! The horse was a *ringer!*"

⟦s place=the bus station; with=Sal,Mickey,Rosalind; time=an hour later⟧
An hour after that the three of them were on a bench in the depot, under the board. The next one out was Scranton.

"I told the whole thing to Roz's machine," Mickey was saying. "The vet, the paint, everything. I got a guy who saw the paint! I'm a witness. I never been a witness before, usually I'm the other thing."

"You're going to be a witness in Scranton," said Rosalind. "For about six months. There's a marshal meeting the bus. He's going to be holding a newspaper, and if you try and sell him anything, I'll come up there and shoot you."

"Can I call Ma?"

"No."

Sal didn't say a word. He had the envelope inside his shirt. He'd got out of there with it through a window in the men's room, which was no joke at his age and had not helped the back.

When they called it, his brother stood up, shot his cuffs, and looked, for just a second, like a kid who has come to the wrong school. "Who's going to look out for you?" he said.

"Get on the bus, Mickey," said Sal.
