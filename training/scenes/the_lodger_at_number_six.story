title: The Lodger at Number Six
person: 3
style: fan-fiction manner, slice of life, two flatmates, straight double quotes, telephone calls and texts inside scenes that shift nothing
cast: Imani | | she
cast: Rufus Ekdahl | Rufus | he
cast: Saskia | Sas | she
cast: Imani's mother | Mum | she
place: the flat | the kitchen, the hall
place: the launderette |
place: the bus |
place: the rehearsal room | the church hall
=====
⟦s place=the flat; with=Imani,Rufus; time=a Saturday morning⟧
The note on the fridge said *we need to talk about the cheese*, and Imani read it three times before she put the kettle on.

"It's not a passive-aggressive note," said Rufus behind her. He was wearing the dressing gown with the ducks. "It's an aggressive note. I was very clear."

"It's about cheese."

"It's about trust."

In the hall the phone began to ring. Nobody had rung that phone since the summer, when a man had wanted to know whether they'd been in an accident, and for a moment they both looked at the wall as if it had spoken. Then Rufus went and got it.

"Yes," he said. "Yes, she's here. No, she's dressed." He held out the receiver at arm's length. "It's your mother."

Imani took it. Her mother was in the garden at home in Derby, and there was a blackbird going off behind her like an alarm.

"Are you eating?" said her mother.

"Mum, it's half past eight."

"That isn't an answer. Your father's got a job on in Leicester on Monday. He could bring you a freezer bag."

Last winter he had brought eleven freezer bags. They had lived off them until Easter, and Rufus had cried, actually cried, over the last of the groundnut stew. Imani thought about that now with the flex round her finger. He'd been new then. He used to knock on his own front door.

"Two bags," she said. "One for Rufus."

When she had hung up, he was standing at the window with the cheese in his hand, and he was eating it like an apple.

"What?" he said. "We've talked."

⟦s place=the launderette; with=Imani,Saskia; time=that afternoon⟧
By three o'clock the good machine had a queue, and Saskia was defending it with a basket.

"You're late," she said. "I've had to be rude to a nun."

"You haven't."

"She was in a hurry." Saskia hauled the door open and began to shovel. She had dyed her hair again since Thursday. It was the red of a fire door. "So? Did he say anything?"

"About what?"

"About what, she says."

Imani sat down on the bench. A sock was going round in the next drum, all by itself, pressing its face to the glass at every turn. After a minute or two the woman at the end folded her last towel and left, and the bell over the door went on tinkling for longer than it should have.

"He wrote me a note about cheese," said Imani.

"That's practically a sonnet."

Her phone buzzed. *did you take the good pegs*, it said. She typed *no*, and then *yes*, and then put it face down on her knee, because Saskia was reading it upside down with great attention.

"Don't," said Imani.

"I didn't say a word."

"You were about to."

"I was about to say," said Saskia, "that the concert's on Friday and he plays the only cello I have, so if you two are going to fall in love I'd like it done by Thursday night. Or after. I'm not a monster."

⟦s place=the rehearsal room; with=Rufus,Saskia,Imani; time=Thursday night⟧
There is no sadder place than a church hall on a wet Thursday, thought Rufus, tuning. Somebody had left the urn on. The second violins were talking about a divorce.

"From the top," said Saskia, and tapped the stand. "Rufus, that was a rest. I saw you not resting."

"I was breathing."

"Breathe in the rests."

They went from the top. They went from the top for an hour, and then from letter D, and at a quarter to nine the door at the back opened and Imani came in with rain all over her, carrying a freezer bag in each hand like a woman who has robbed a very cold bank. She sat down among the stacked chairs. She didn't say anything. She just got out a book and didn't read it.

He played a wrong note so large that the divorce stopped.

"Well," said Saskia, laying down her baton, "I think that's enough of that. Home, everyone. Not you, Dennis, you've got the key."

⟦s place=the bus; with=Rufus,Imani; time=Thursday night, later⟧
They got the front seats on the top deck. The 47 went along under the trees with the branches knocking at the glass, and Imani put the bags on the ledge, where they slid a little at the corners.

"One of them's yours," she said.

"Groundnut?"

"What do you think?"

He thought. At Marlow Road two boys got on and went to the back. At the hospital a nurse came up, saw them, and for some reason went down again. He remembered how the first bag had come, and the label on it in her father's square hand, *for the lodger*; how he had kept the label. It was in his wallet. It was there at this moment, between the library card and the other library card.

"I'm sorry about the note," he said.

"I've still got it," said Imani.

The bus stopped, and started, and they'd gone two stops past their own before either of them noticed.
