title: The Queen's Spoons
person: 3
style: children's adventure in a palace, past tense, curly quotes, lively, a chase through many rooms, short scenes
cast: Pernilla | | she
cast: Tock | | he
cast: the Queen | | she
cast: Mrs. Ironmonger | Ironmonger | she
cast: Lord Vex | Vex | he
place: the kitchen | the palace kitchens
place: the coal hole |
place: the ballroom |
place: the Queen's bedroom | the bedchamber
place: the stables |
=====
⟦s place=the kitchen; with=Pernilla,Ironmonger,Tock; time=breakfast⟧
On the morning of the Queen’s birthday there were three hundred and eleven spoons in the drawer, and there ought to have been three hundred and twelve.

“Count them again,” said Mrs. Ironmonger.

Pernilla had counted them four times. She had counted them forwards, backwards, and in French. All round her the palace kitchens were going like a fairground, with nine fires lit and a swan being put together on the big table out of meringue, and nobody had a moment for a girl with a drawer.

“It’s the one with the bee on it,” she said.

The cook sat down on a ham. “Not the bee.”

“What’s so special about it?” asked Tock, who was only the knife boy, and had put his head out from under the sink.

“She can’t eat an egg with any other,” said Mrs. Ironmonger. “She never could. She’s had it since her christening. If she doesn’t get her egg, there’ll be no birthday, and if there’s no birthday there will be no pardons, and my poor brother’s been in the Tower since Lent.” She took Pernilla by both ears, quite kindly. “Find it. You’ve got till the gong.”

⟦s place=the coal hole; with=Pernilla,Tock; time=a few minutes later⟧
“Nobody ever looks in the coal hole,” said Tock, “because of the coal.”

He shut the hatch after them. It was so black that Pernilla could not see whether her eyes were open. She felt about and found his sleeve.

“Why would it be in here?”

“It isn’t. It’s so I can tell you something.” He breathed for a bit. “I saw who took it. It was last night, when I was supposed to be asleep in the knife box. It was a long thin man with a ring on his thumb, and he put it down his boot.”

“Lord Vex!”

“Shh!”

“But he’s the Chancellor. What does he want with a spoon?”

“He’s the one who sent all those people to the Tower,” said Tock. “I don’t suppose he’d like to see them let out.”

⟦s place=the ballroom; with=Pernilla,Tock,Vex; time=an hour before the gong⟧
They were hanging the ballroom with paper roses when the two of them came in with a ladder that they had found on the stairs. Nobody ever stops a person with a ladder. They carried it all the way up the middle of the floor, and set it down where Lord Vex was telling a fiddler how to hold his fiddle.

“A little to the left,” said Pernilla.

“What are you doing, child?”

“There’s a rose come loose, my lord. Right over you. Please don’t move.”

He did not move. He looked up. He went on looking up, with his chin in the air and his long white hands held out from his sides, while Tock lay down flat behind him among the dust sheets with a bent fork on a string.

It was a very tight boot. The Chancellor’s eyebrows drew together. “There is something,” he began to say, “upon my *leg*—”

“Got it!” said Tock; and they ran.

⟦s place=the stables; with=Pernilla,Tock,Vex; time=straight after⟧
They got as far as the stables. There was a cart of turnips in the yard, and under the cart was a gap, and beyond it a half-door; and then they were lying on their stomachs in the straw, next to a very big grey horse, who was surprised.

“Can you see him?”

“I can see his boots.”

The boots came along the cobbles, not fast. They stopped at each stall. “There’s a sovereign,” said Lord Vex pleasantly, “for any boy who tells me where two dirty children have got to.”

No boy spoke. The grey horse breathed down Pernilla’s neck. She had the spoon inside her dress, next to her skin, where it had begun to get warm, and she thought that if the bee on it had been a real one, it could not have buzzed any louder than her heart.

“I’ll go out,” whispered Tock. “He’ll chase me. You get up to the Queen.”

“He’ll put you in the Tower.”

“Then you’ll have to be quick,” said Tock, “won’t you?”

⟦s place=the Queen's bedroom; with=Pernilla,the Queen; time=just before the gong⟧
The Queen was sitting up in bed in a paper crown with an egg in front of her. She was very old and rather small. She had not touched it.

“I rang for a spoon,” she said, “and I am sent a chimney. Who are you?”

“Pernilla, ma’am. From downstairs.” She had come up the inside of the wall, by the warm pipes, and there was soot on everything that she went near. She held it out. “It’s got a bit of boot on it.”

The old lady took the thing and turned it to the light. She gave it a rub on her sheet. Then she did what Pernilla told nobody about for sixty years, not even Tock, and not even when he was Lord Chancellor himself: she put it against her cheek.

“My mother gave me this,” said the Queen. “Do you know, I had quite made up my mind to be cross all day. Somewhere in this house I have a pen. How many do they say that there are in that Tower?”

Far below them somebody began to beat the gong.
