title: The Tide Table
person: 3
style: historical adventure, past tense, straight double quotes, long paragraphs, journeys by boat and on foot within scenes, "when she reached" as shift and as none
cast: Jenifer Tregarrow | Jenifer, Jen | she
cast: Lieutenant Ashby | Ashby | he
cast: Old Tregarrow | Tregarrow, her father | he
cast: Micah | | he
place: the cove | the beach, the cave
place: the customs house |
place: the Tregarrow farm | the farm, the kitchen
place: the headland | the cliff, the beacon
=====
⟦s place=the Tregarrow farm; with=Jenifer Tregarrow,Old Tregarrow,Micah; time=a November evening⟧
Jenifer's father could not read a book, but he could read a tide, and that evening he laid it out for them on the kitchen table with beans. The white ones were the boats. The black one was Lieutenant Ashby.

"High water's at four," said Old Tregarrow. "He'll be at Porth Ennis till three, for I've had it put about that there's brandy coming in there, and he believes in brandy. It'll take him an hour to row back against it. So there's an hour."

"An hour and ten," said Micah, who was seventeen and liked to be exact.

"There's an hour, I said. When the lamp's shown on the head, you bring them in. When it isn't, you don't."

"Who shows the lamp?" said Jenifer.

They both turned and looked at her. It had been her brother that showed it. He used to go up by himself, with the lantern under his coat, singing; he would never be told not to sing; and in March they'd found the coat. For some time there wasn't a sound but the rain getting in at the old place over the dresser. Then her father pushed a bean across to her with one finger. It was a small one. It was neither black nor white.

She went up to her room, and came down again in breeches. When she reached the door she found that Micah was holding it open, and that he had nothing to say either.

⟦s place=the headland; with=Jenifer Tregarrow,Lieutenant Ashby; time=after midnight⟧
By the time she had got up to the beacon, she was wet to the skin and had been frightened twice by the same sheep. She lay down behind the wall. Below her there was nothing, a great breathing nothing, in which from time to time a white line was drawn and rubbed out. She'd counted it up on her fingers coming along the path: two hours to wait, and then one to shine. After the first of them she couldn't feel the fingers. She thought of the coat. She thought that she would go on thinking of it, and so get it over. And all at once there was a boot beside her head.

"It's a wet night to be looking at the view," said Lieutenant Ashby.

She did not move. He sat down on the stones with his back against the wall, a long thin man with a cold, and took from his pocket a lump of cheese.

"I'm at Porth Ennis," he said. "In case anyone should ask you. I am sitting in a boat there with six men, catching my death, for a keg of brandy that doesn't exist. Do you care for cheese?"

"No, sir."

"You'll be the sister," said Ashby.

An owl went by, and let itself down over the edge. Far out, so small that you could see it only by looking next to it, there was a spark. It went out. It came again. She had the lantern against her stomach, and she could feel the heat of it through the tin.

"I wasn't here in March," he said. "I'd like you to know it. I came in April, and I read the report. It was a very short report." He blew his nose. "I can't see them, you understand, unless somebody shows a light. I've shocking bad eyes. I'm going to shut them for a little, in fact, and I'd be obliged if you would tell me when it's four."

⟦s place=the cove; with=Micah,Old Tregarrow,Jenifer Tregarrow; time=before dawn⟧
Micah had the first rope before the keel touched. There were eleven tubs in her, and eleven in the next, and he carried them up two at a time over the weed with his breath whistling, and set them down in the cave, and ran back. It was black as a boot. Somebody was swearing in French. All the while he kept an eye on the light, up there, on the head; he'd never known it so steady.

"That's the last," said Tregarrow. "Shove her off. What's the time?"

"Ten to four."

"Then I was right, and you were wrong."

The men had gone, by ones and twos, up the adit. The Frenchmen pulled away. After that there were only the two of them, and the sea, and a smell of spirits where one had been stove in. They waited. Micah would have gone up for her; he had gone as far as the bend of the path when the old man called him back. And in the end it was she who came down to them, sliding, with her hands cut, and the dark lantern bumping at her knee.

"Did anybody see you?" said her father.

"No," said Jenifer.

"What've you got there?"

She looked at it. She seemed to be surprised. "It's cheese," she said.

⟦s place=the customs house; with=Lieutenant Ashby,Jenifer Tregarrow; time=some days later⟧
The inquiry was set for the tenth, and on the ninth Ashby's clerk gave in his notice, so that there was nobody to stop her. She walked past the empty desk. She walked through two rooms full of paper. He was in the third, in a shawl, with his feet in a tub.

"They say you're to be broke," said Jenifer.

"For neglect. It's a fair word."

"I'd swear you were at Porth Ennis."

"So would six men. It's remarkable how well they all remember it." He moved his toes, sadly, in the water. "Miss Tregarrow, you ought not to be here. There's a window. People look in."

"What did it say?" she said. "That report?"

He was silent. A cart went down over the cobbles. It had been on the table there by his elbow the whole time, as if he had known that she would come, or as though he hadn't been able to put it away; and he took it up now, and turned it round, and held it out to her. Then he remembered, and started to read it aloud.

"I can read," said Jenifer. "He taught me. He did it with beans."
