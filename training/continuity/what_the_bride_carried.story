title: What the Bride Carried
person: 3
style: wedding comedy, a large family; curly quotation marks
cast: Noor Haddad | Noor | she
cast: Samir Haddad | Samir | he
cast: Auntie Widad | Widad | she
cast: Felix Brandt | Felix | he
cast: Greta Brandt | Greta, Mrs. Brandt | she
=====
The ring went missing an hour before the wedding, and Noor Haddad, who was the bride, was the only person in the house who wasn’t looking for it.

“It’s somewhere,” she said. She was lying on her bed in her dress with her shoes off. “Rings are always somewhere.”

“This is what your poor father used to say about his glasses,” said Auntie Widad, on her knees, with her head under the wardrobe. “God rest him. ⟦c father⟧Two years since we buried him⟦/c⟧, and I still find those glasses.”

Samir put his head round the door. He was ⟦c kin⟧Noor’s younger brother⟦/c⟧, ⟦c age⟧twenty-three⟦/c⟧ and in charge of the cars, and he had spilled something on his tie. “The cars are here,” he said. “Has anyone got a tie?”

“Has anyone got a ring?” said Widad.

“I gave it to Felix. Didn’t I give it to Felix?”

Nobody knew. Noor laughed. She laughed until ⟦c eyes⟧her dark eyes⟦/c⟧ ran, and her aunt came and mopped her with a flannel and called her a donkey, and outside in the street all the cars began to sound their horns.

Felix Brandt, meanwhile, was standing in his mother’s kitchen, on the other side of the city, without any trousers. ⟦c burn⟧He had burned his left hand on the iron⟦/c⟧, and his mother was holding it under the tap.

“I said that I would press them,” said Greta Brandt.

“I know you did.”

“I have pressed trousers since before you were born. ⟦c age greta⟧I am sixty-six.⟦/c⟧ I have never once burned anybody.”

“I know, Mama.” He was a mild young man with ⟦c hair⟧hair the colour of straw⟦/c⟧. “Have you seen the ring? I had it in my pocket. It was in the pocket of the trousers.”

They both looked at the washing machine.

It was there, in the rubber lip of the door, with a button and a good deal of grey fluff. Greta dried it on her apron. “You will not have it,” she said. “You’ll lose it. ⟦c ring⟧I’ll keep it,⟦/c⟧” and ⟦c ring⟧she put it on her own finger, over her glove, and drove him to the registry with it there⟦/c⟧.

They were all late. The registrar had another couple at three. In the car park the two families stood and shook hands across a puddle, and the wind took hats. Auntie Widad had brought a tray of pastries for forty and would not set it down.

“Where’s the ring?” Samir hissed.

“⟦c ring⟧Here,” said Felix, and took it out of his waistcoat.⟦/c⟧ “I’ve had it all along.”

They went in. It took eleven minutes. Noor said it was the best eleven minutes that she’d ever spent in a room with a carpet like that, and she carried, since the flowers had gone to the wrong address, a cauliflower that Samir had bought from the shop next door.

Afterwards there was the supper. There were speeches. ⟦c father⟧Noor’s father stood up and tapped his glass with a fork⟦/c⟧, and said that he had been asked to be brief, and everyone who knew him groaned. He spoke for half an hour. “My daughter,” he said, “was born on ⟦c birthday⟧a Sunday in a snowstorm⟦/c⟧, and she’s been late for everything since.”

Auntie Widad wept into a napkin. She was beside Mrs. Brandt, and they had found that neither understood a word the other said, and that it didn’t matter.

“She’s a good girl,” said Widad. “Like her mother. You see the eyes? Green, like the sea. ⟦c eyes⟧Noor has her mother’s green eyes.⟦/c⟧”

“Bitte?” said Greta.

“I remember the day she was born. ⟦c birthday⟧Hot! It was August;⟦/c⟧ they had the hospital windows open.”

Felix danced with his mother, and with Noor, and with a great-uncle. He danced badly, with ⟦c burn⟧his bandaged right hand⟦/c⟧ stuck out behind him like a rudder, and his ⟦c hair⟧black curls⟦/c⟧ stood up with the heat. Somebody took a photograph. It’s the one they have on the stairs.

“Well, Mrs. Brandt,” said Noor, when she could get her breath.

“Well,” said Greta. “Now I can tell you. ⟦c age greta⟧I am seventy-two years old⟦/c⟧, and I have not had a sister, and that one over there has just asked me to go with her to Beirut.” She nodded at Widad. “I said yes, I think. What did I say?”

Noor told her that she had said yes.

“I must ask ⟦c kin⟧your cousin Samir⟦/c⟧ for the name of the airline,” said Greta. “He’s a clever boy. And only ⟦c age⟧nineteen⟦/c⟧!”
