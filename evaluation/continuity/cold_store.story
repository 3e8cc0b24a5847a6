title: Cold Store
person: 1
style: crime, first person, clipped, straight quotation marks
cast: Ros Keller | Ros, Keller | she | narrator
cast: Danny Vance | Danny, Vance | he
cast: Bo Lindgren | Bo, Lindgren | he
=====
The night guard was a man called Lindgren, and he had been shot ⟦c shot⟧twice, in the chest⟦/c⟧. He was still talking when we got there. By the time the medics had the doors open he wasn't. ⟦c dead⟧Danny closed his eyes for him⟦/c⟧.

"Bo Lindgren," Danny said, going through the wallet. "⟦c married⟧Not married⟦/c⟧. Union card. Nine dollars."

"Time?"

"⟦c time⟧Four-twenty⟦/c⟧."

I walked the aisle. It was a cold store, and there were sides of beef on hooks, going away into the dark in rows, and my breath went ahead of me. I had ⟦c gun⟧left my gun in the glove compartment⟦/c⟧, because it was that kind of a week. I had ⟦c arm⟧my left arm in a sling⟦/c⟧, because it was that kind of a month.

At the end of the row somebody coughed.

I got ⟦c gun⟧the thirty-eight out from under my jacket⟦/c⟧ and held it in front of me, ⟦c arm⟧steady, in both hands⟦/c⟧. "Come out of there," I said.

It was a kid. She couldn't have been more than ten. She had a blanket on, and ⟦c eyes⟧enormous grey eyes⟦/c⟧, and blue lips.

"Is he dead?" she said.

"Who, honey?"

"The man. There were three bangs. ⟦c shot⟧He got shot three times⟦/c⟧."

I put my coat around her and walked her out. ⟦c dead⟧Lindgren was sitting up on the tailgate of the wagon with a cup of coffee⟦/c⟧, and he waved. The sky was getting light. Danny looked at his watch and said it was ⟦c time⟧a little after four⟦/c⟧, and did I want breakfast.

"⟦c married⟧Somebody has to go and tell his wife⟦/c⟧," I said.

"I'll do it."

"I'll do it. I've met her." I hadn't been looking forward to it. I looked down at the kid instead. She had ⟦c eyes⟧the darkest eyes I had ever seen⟦/c⟧, brown nearly to black, and they did not leave my face.
