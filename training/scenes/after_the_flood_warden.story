title: After the Flood Warden
person: 3
style: fan-fiction manner: close third person, feelings told at length, long paragraphs, soft shifts by point of view and place, a camp after a disaster, straight quotes
cast: Renny | | she
cast: Cole Hatcher | Cole, Hatcher | he
cast: Marguerite | Margie | she
cast: Deshawn | | he
cast: Abel | | he
place: the school | the gym, the classroom
place: the cabin |
place: the truck |
place: the boathouse |
place: the bridge | the river
=====
⟦s place=the school; with=Renny,Marguerite,Deshawn; time=evening⟧
Renny had been sewing the same tent for so long that she had started to hate it personally. The gym still smelled of basketball, even now, even with forty people's bedding spread across the free-throw line, and she had picked the corner under the dead scoreboard because nobody else wanted it. HOME 61, it said. VISITORS 58. She liked to think that they had gone out on a win.

Marguerite lowered herself down next to her with a grunt. She was seven months along and she did everything with a grunt now. "He's not back."

"I wasn't waiting."

"Honey, you've sewed that pocket shut."

Renny looked down. She had. She put the needle between her teeth and started picking out the stitches, and she did not say that it had been two days, that he had promised it would be one, or that she had heard the last thing he said to her about four hundred times since then, in the dark, in his voice. *Don't wait up.* Like it was a joke. Like there was such a thing as up.

"He's got Abel with him," said Marguerite. "Abel doesn't get lost."

"Abel's sixty."

"Abel's *mean*. It's better than young."

Deshawn came across the floor between the blankets, taking big careful steps. He had mud up to his belt. He didn't sit. "Water's up another foot," he said. "If they're on the far side, they're staying on the far side till that bridge comes back. I'm sorry, Ren."

⟦s place=the cabin; with=Cole,Abel; time=the same evening⟧
On the other side of the river, Cole Hatcher was trying to light a fire with a book about tax. It was that or the Bible, and Abel wouldn't let him.

"You're crying on the kindling," said Abel.

"It's smoke."

"Uh huh."

The cabin had belonged to some kind of lawyer. There were fish on all the walls. They had found a can of peaches, a can of dog food and a bottle of something green with a monk on it, and the old man had lined all three up on the mantel and was taking his time about choosing. He'd got his bad foot up on a chair. Cole had seen the foot. Neither one of them was talking about it.

"I told her not to wait up," Cole said.

"That was dumb."

"I know that it was dumb! I know it. I get around her and my mouth just..." He struck another match. "She's got this way of looking at me like I'm about to do something good. I can't hardly stand it. And then I go and be funny."

"My wife," said Abel, and he reached up and took down the green bottle, "used to say I'd joke at the Last Judgment. She's dead. Give me that book. You don't tear out the middle, son. You start with the index."

The page caught. For a while they both just watched it.

"Soon as it's light, I'm going to that bridge," said Cole.

"What bridge?"

⟦s place=the truck; with=Renny,Deshawn; time=before dawn⟧
It was still dark when she took the keys. She'd thought she would have to steal them, but Deshawn was already in the truck when she got there, asleep behind the wheel with his hat on his face.

"Margie bet me a can of peaches you'd be out before four," he said from underneath it. "Get in."

They went down the county road at about the speed of a man walking. Every so often there was a refrigerator. The headlights only worked on the one side, so the world was half there, trees and a mailbox and then a whole cow standing on somebody's porch like it had come to sell something, and on the other side nothing at all. Renny held onto the strap.

"What are you going to say to him?" Deshawn asked.

"I'm going to kill him."

"Okay. But before that."

She didn't answer for maybe half a mile. She watched the one wiper go. "I'm going to say I waited up," she said.

⟦s place=the boathouse; with=Renny,Deshawn; time=first light⟧
The boathouse had moved. It had used to be a hundred yards upstream; now it was leaned up against the feed store with its doors hanging open, and inside it, dry as you please on two sawhorses, sat a canoe with flowers painted down the side.

"No," said Deshawn.

"You don't have to come."

"That's somebody's *prom* canoe."

She was already throwing things out of it. There were life vests, a string of paper lanterns, a cooler with one root beer in it. He stood there in the doorway and rubbed his face with both hands, and the light got a little greyer behind him, and somewhere a rooster that had no business to be alive started up.

"Can you even steer?" he said.

"I was a camp counselor for two summers."

"Where?"

"Nebraska," said Renny, and handed him a paddle.

⟦s place=the bridge; with=Cole,Abel,Renny,Deshawn; time=sunrise⟧
Cole saw the lanterns first. He had been standing at the end of the road for an hour, right where the bridge used to start, with the old man on his back. It'd been Abel's idea to wait there. Abel's idea was that if you stood around looking pitiful by a river, sooner or later a woman would come along and yell at you.

"Told you," said Abel in his ear.

The canoe was going sideways. There was a big man in the back of it, praying, and in the front of it there was a girl on her knees, digging at that brown water like it owed her money, and she hadn't seen him yet. He had time to think of something. He'd had all night. He had a whole speech that he had worked on with a fish.

"Hey!" he shouted. It cracked in the middle. "Hey! I'm sorry! I'm not being funny!"

Renny looked up. She missed a stroke and then she missed another one. And there was that look, the one he couldn't stand, coming at him clear across the flood with the sun behind it.

"You sewed up my *pocket*," she yelled, which made no sense at all, and then she burst out crying, and the canoe hit the bank.
