title: Nine Rounds Left
person: 3
style: war; an Italian hill village in the winter of 1944; a New Zealand patrol and two women in a cellar who speak through one of them; ranks, surnames and nicknames; present at all times somebody who cannot understand; planted slips and contradictions; straight double quotes, past tense
cast: Sergeant Tuhoro | Tuhoro, Sarge, Rangi, the sergeant | he
cast: Private Halpin | Halpin, Spud, Desmond | he
cast: Lieutenant Aldridge-Fry | Miles, the boy | he
cast: the old woman | Nonna | she
cast: Graziosa |  | she
cast: the German |  | he
place: the cellar |
place: the kitchen |
place: the orchard |
relation: Nonna & Graziosa | family
relation: Tuhoro & Halpin | friends
relation: Tuhoro & Miles | work | start=sergeant and green officer end=sergeant and officer
quiet: Cardiff, Christian, Jerry, Zealand
=====
⟦s place=the cellar; with=Tuhoro,Halpin,Nonna,Graziosa; time=the night of the second of December⟧
⟦q Halpin>Tuhoro⟧"How many have you got?"⟦/q⟧ said Halpin.

⟦q Tuhoro>Halpin⟧"Nine."⟦/q⟧

⟦q Halpin>Tuhoro⟧"Nine clips?"⟦/q⟧

⟦q Tuhoro>Halpin⟧"Nine rounds, Spud. How many've you got?"⟦/q⟧

⟦q Halpin>Tuhoro⟧"I've got a spoon."⟦/q⟧

⟦m Tuhoro+Halpin⟧They⟦/m⟧ had come down the coal chute. There was straw in the cellar, and a goat, and behind the goat there were two women with one blanket. ⟦m Nonna⟧The old one⟦/m⟧ had a hatchet. ⟦m Graziosa⟧The younger one⟦/m⟧, who had ⟦c hair⟧long black hair⟦/c⟧ in a plait and a man's boots, was holding up a candle end and had, with the other hand, got hold of ⟦m Nonna⟧the old one⟦/m⟧'s wrist.

⟦q Graziosa>Tuhoro⟧"Inglesi?"⟦/q⟧ ⟦m Graziosa⟧she⟦/m⟧ said.

⟦q Tuhoro>Graziosa⟧"New Zealand."⟦/q⟧

⟦m Graziosa⟧She⟦/m⟧ turned ⟦m Graziosa⟧her⟦/m⟧ head. ⟦q Graziosa>Nonna⟧"Dice che non sono inglesi, Nonna."⟦/q⟧

⟦q Nonna>Graziosa⟧"Chiedi se hanno sigarette, Graziosa,"⟦/q⟧ said ⟦m Nonna⟧the old woman⟦/m⟧.

⟦q Graziosa>Tuhoro⟧"⟦m Nonna⟧My grandmother⟦/m⟧ wishes to know if you have cigarettes."⟦/q⟧

⟦q Tuhoro>Graziosa⟧"You speak English?"⟦/q⟧

⟦q Graziosa>Tuhoro⟧"I was a waitress in Cardiff. Please do not step on the goat."⟦/q⟧

Tuhoro lowered ⟦m Tuhoro⟧himself⟦/m⟧ on to the straw with care. ⟦m Tuhoro⟧He⟦/m⟧ had been hit that afternoon in ⟦c arm⟧the left arm⟦/c⟧, above the elbow, and it had stopped hurting in a way that ⟦m Tuhoro⟧he⟦/m⟧ didn't like. ⟦m Tuhoro⟧He⟦/m⟧ got out the tin with two fingers and held it across. ⟦m Nonna⟧The old woman⟦/m⟧ gave up the hatchet to take it, lit one, and ⟦c tin⟧put the tin away in her bodice⟦/c⟧.

⟦q Nonna>Graziosa⟧"È un selvaggio?"⟦/q⟧ ⟦m Nonna⟧she⟦/m⟧ said, looking closely at the tattoo on ⟦m Tuhoro⟧his⟦/m⟧ chin.

⟦q Graziosa>Nonna⟧"È un sergente."⟦/q⟧

⟦q Halpin>Graziosa⟧"What'd ⟦m Nonna⟧she⟦/m⟧ say?"⟦/q⟧

⟦q Graziosa>Halpin⟧"⟦m Nonna⟧She⟦/m⟧ says that ⟦m Tuhoro⟧he⟦/m⟧ has a noble face."⟦/q⟧

⟦q Halpin>Tuhoro⟧"Hear that, Sarge? Noble."⟦/q⟧

⟦q Tuhoro>Halpin⟧"Put your spoon away."⟦/q⟧ ⟦m Tuhoro⟧He⟦/m⟧ shut ⟦m Tuhoro⟧his⟦/m⟧ eyes for a second. ⟦q Tuhoro>Graziosa⟧"Miss, there's an officer of ours up in that orchard. ⟦m Miles⟧He⟦/m⟧'s got ⟦m Miles⟧his⟦/m⟧ foot caught in something. We couldn't shift ⟦m Miles⟧him⟦/m⟧, and there's a Jerry patrol between. How do we get from here to there without crossing the road?"⟦/q⟧

⟦q Graziosa>Tuhoro⟧"You do not."⟦/q⟧

⟦q Tuhoro>Graziosa⟧"There's no back way? No drain?"⟦/q⟧

⟦q Graziosa>Tuhoro⟧"There is the kitchen,"⟦/q⟧ ⟦m Graziosa⟧she⟦/m⟧ said. ⟦q Graziosa>Tuhoro⟧"From the kitchen there is a door to the orchard. But in the kitchen ⟦e there is, at⟧their is, at⟦/e⟧ the moment, a German."⟦/q⟧

Above ⟦m Tuhoro+Halpin+Nonna+Graziosa⟧them⟦/m⟧, as if it had been waiting to be introduced, a chair scraped.

⟦q Halpin>Graziosa⟧"How many?"⟦/q⟧

⟦q Graziosa>Halpin⟧"One."⟦/q⟧

⟦q Halpin>Graziosa⟧"What's ⟦m the German⟧he⟦/m⟧ doing?"⟦/q⟧

⟦q Graziosa>Halpin⟧"⟦m the German⟧He⟦/m⟧ is making a soup."⟦/q⟧

***

⟦s place=the cellar; with=Tuhoro,Halpin,Nonna,Graziosa; time=half an hour later⟧
⟦q Halpin>Tuhoro⟧"I say we rush ⟦m the German⟧him⟦/m⟧."⟦/q⟧

⟦q Tuhoro>Halpin⟧"With what? Your spoon?"⟦/q⟧

⟦q Halpin>Tuhoro⟧"You've got nine."⟦/q⟧

⟦q Tuhoro>Halpin⟧"And there's twenty of ⟦m the German⟧his⟦/m⟧ mates in the road, with ears. One shot and we've got the lot in on us. And then it's ⟦m Nonna+Graziosa⟧these two⟦/m⟧ that cop it, not just you and me."⟦/q⟧

⟦q Halpin>Tuhoro⟧"So we leave ⟦m Miles⟧the boy⟦/m⟧ there?"⟦/q⟧

⟦q Tuhoro>Halpin⟧"I never said that."⟦/q⟧

⟦q Halpin>Tuhoro⟧"⟦m Miles⟧He⟦/m⟧'s been in the platoon four days. ⟦m Miles⟧He⟦/m⟧ folds ⟦m Miles⟧his⟦/m⟧ pyjamas."⟦/q⟧

⟦q Tuhoro>Halpin⟧"I know what ⟦m Miles⟧he⟦/m⟧ does."⟦/q⟧

⟦q Halpin>Tuhoro⟧"⟦m Miles⟧He⟦/m⟧ told me to call ⟦m Miles⟧him⟦/m⟧ Miles! I'm just saying. If it was Ginge, or the old man. But you want to get yourself killed with one arm for a bloke who's got *pyjamas*?"⟦/q⟧

⟦q Tuhoro>Halpin⟧"Keep your voice down. Miss? What's ⟦m the German⟧he⟦/m⟧ like, your German?"⟦/q⟧

⟦m Nonna+Graziosa⟧The two women⟦/m⟧ conferred. It went on for a while and there was a good deal of hand in it.

⟦q Graziosa>Tuhoro⟧"⟦m the German⟧He⟦/m⟧ is old,"⟦/q⟧ ⟦m Graziosa⟧she⟦/m⟧ said at last. ⟦q Graziosa>Tuhoro⟧"Fifty. ⟦m the German⟧He⟦/m⟧ has been in our kitchen nine days, ⟦m the German⟧he⟦/m⟧ is a cook. ⟦m the German⟧He⟦/m⟧ has a photograph of a dog. ⟦m the German⟧He⟦/m⟧ is very bad with tomatoes and ⟦m Nonna⟧my grandmother⟦/m⟧ hates ⟦m the German⟧him⟦/m⟧. ⟦m Nonna⟧She⟦/m⟧ says ⟦m the German⟧he⟦/m⟧ puts sugar."⟦/q⟧

⟦q Tuhoro>Graziosa⟧"Does ⟦m the German⟧he⟦/m⟧ know that you're down here?"⟦/q⟧

⟦q Graziosa>Tuhoro⟧"We bring ⟦m the German⟧him⟦/m⟧ the milk."⟦/q⟧

⟦q Tuhoro>Graziosa⟧"And ⟦m the German⟧he⟦/m⟧'s never touched you? Neither of you?"⟦/q⟧

⟦q Graziosa>Tuhoro⟧"⟦m the German⟧He⟦/m⟧ cried on me one time. On my shoulder. It was the birthday of the dog."⟦/q⟧

Tuhoro looked at ⟦m Tuhoro⟧his⟦/m⟧ arm for a bit. Then ⟦m Tuhoro⟧he⟦/m⟧ looked at ⟦m Nonna⟧the old woman⟦/m⟧, who was on ⟦m Nonna⟧her⟦/m⟧ second cigarette, and who stared back at ⟦m Tuhoro⟧him⟦/m⟧ ⟦e with⟧whit⟦/e⟧ eyes like two wet stones.

⟦q Tuhoro>Graziosa⟧"Ask ⟦m Nonna⟧your gran⟦/m⟧ if ⟦m Nonna⟧she⟦/m⟧'d like to tell ⟦m the German⟧him⟦/m⟧ about the sugar,"⟦/q⟧ ⟦m Tuhoro⟧he⟦/m⟧ said.

⟦q Graziosa>Tuhoro⟧"Now?"⟦/q⟧

⟦q Tuhoro>Graziosa⟧"Now. Loud as ⟦m Nonna⟧she⟦/m⟧ likes. At the front of the house."⟦/q⟧

It took no translating; ⟦m Nonna⟧she⟦/m⟧ had caught the one word. *Zucchero*, ⟦m Nonna⟧she⟦/m⟧ said, and a slow, terrible happiness began to ⟦e dawn⟧down⟦/e⟧ over the whole of ⟦m Nonna⟧her⟦/m⟧ face.

***

⟦s place=the kitchen; with=Tuhoro,Halpin,Nonna,Graziosa,the German; time=nine o'clock⟧
From behind the cellar door ⟦m Tuhoro+Halpin⟧they⟦/m⟧ could hear it all. It was like hearing a church fall.

⟦q Halpin>Graziosa⟧"What's ⟦m Nonna⟧she⟦/m⟧ calling ⟦m the German⟧him⟦/m⟧?"⟦/q⟧ breathed Halpin.

⟦q Graziosa>Halpin⟧"A son of a priest. Now ⟦m Nonna⟧she⟦/m⟧ says that ⟦m the German⟧he⟦/m⟧ has murdered the tomato, and that it had children."⟦/q⟧

⟦q Halpin>Graziosa⟧"And what does ⟦m the German⟧he⟦/m⟧ say?"⟦/q⟧

⟦q Graziosa>Halpin⟧"⟦m the German⟧He⟦/m⟧ says, please, please, little mother. ⟦m the German⟧He⟦/m⟧ is backing up. Now ⟦m Nonna+the German⟧they⟦/m⟧ are in the front room. Go."⟦/q⟧

⟦m Tuhoro+Halpin⟧They⟦/m⟧ went. It was eleven steps from one door to the other, over red tiles, past a stove with a pot on it. ⟦m Tuhoro⟧The sergeant⟦/m⟧ went first, with the pistol in ⟦m Tuhoro⟧his⟦/m⟧ good hand, and ⟦m Tuhoro⟧he⟦/m⟧ had the bolt half drawn when somebody behind ⟦m Tuhoro⟧him⟦/m⟧ coughed.

⟦m the German⟧The German⟦/m⟧ was in the doorway. ⟦m the German⟧He⟦/m⟧ was bald, and stout, in an apron. ⟦m the German⟧He⟦/m⟧ had a wooden spoon, and a wet face, and under one arm ⟦m the German⟧he⟦/m⟧'d got a loaf, which ⟦m the German⟧he⟦/m⟧ must've come back for; and ⟦m the German⟧he⟦/m⟧ looked at the two of ⟦m Tuhoro+Halpin⟧them⟦/m⟧, and at the pistol, and then, for some reason, at the pot.

Nobody breathed.

⟦q the German>Tuhoro⟧"It wants salt,"⟦/q⟧ ⟦m the German⟧the cook⟦/m⟧ said in English. ⟦q the German>Tuhoro⟧"Yes? That is what is wrong?"⟦/q⟧

⟦q Tuhoro>the German⟧"I couldn't tell you, mate."⟦/q⟧

⟦q the German>Tuhoro⟧"Taste."⟦/q⟧

⟦q Halpin>Tuhoro⟧"*Sarge*,"⟦/q⟧ hissed Halpin.

⟦q Tuhoro>Halpin⟧"Give us your spoon, Spud."⟦/q⟧

⟦m Tuhoro⟧He⟦/m⟧ took it. ⟦m Tuhoro⟧He⟦/m⟧ walked to the stove, with the blood running down off the ends of ⟦m Tuhoro⟧his⟦/m⟧ fingers onto the tiles, and dipped it and blew on it and swallowed. All the while ⟦m the German⟧the other man⟦/m⟧ watched ⟦m Tuhoro⟧his⟦/m⟧ mouth.

⟦q Tuhoro>the German⟧"It's the sugar,"⟦/q⟧ said ⟦m Tuhoro⟧the sergeant⟦/m⟧. ⟦q Tuhoro>the German⟧"You want to leave it out. Put in a bit of the rind off that cheese."⟦/q⟧

⟦q the German>Tuhoro⟧"The rind?"⟦/q⟧

⟦q Tuhoro>the German⟧"My auntie does."⟦/q⟧

⟦m the German⟧The German⟦/m⟧ nodded several times. From the front room ⟦m Nonna⟧the old woman⟦/m⟧ could be heard starting again, from the beginning. ⟦m the German⟧He⟦/m⟧ took a step to one side, so that the way to the orchard door was clear.

⟦q the German>Tuhoro⟧"You were not here,"⟦/q⟧ ⟦m the German⟧he⟦/m⟧ said. ⟦q the German>Tuhoro⟧"I was looking at my soup."⟦/q⟧

***

⟦s place=the orchard; with=Tuhoro,Halpin,Miles,Graziosa; time=a quarter past nine⟧
⟦m Miles⟧He⟦/m⟧ was sitting against a tree with ⟦m Miles⟧his⟦/m⟧ foot in a fox trap, quite silent; ⟦m Miles⟧he⟦/m⟧'d bitten through ⟦m Miles⟧his⟦/m⟧ glove.

⟦q Miles>Tuhoro⟧"Sergeant. I thought you'd gone."⟦/q⟧

⟦q Tuhoro>Miles⟧"We stopped for tea, sir."⟦/q⟧

⟦m Tuhoro⟧Tuhoro⟦/m⟧ felt in ⟦m Tuhoro⟧his⟦/m⟧ pocket and ⟦c tin⟧held out the tin⟦/c⟧. ⟦q Tuhoro>Miles⟧"Smoke, sir?"⟦/q⟧

⟦q Miles>Tuhoro⟧"I tried to get it open. It's the spring. I'm most awfully sorry about all this. I've been making a list, of the things I ought to have done differently. I've got up to fourteen."⟦/q⟧

⟦q Halpin>Miles⟧"Sir,"⟦/q⟧ said Halpin, kneeling, ⟦q Halpin>Miles⟧"would you just hold on to my neck and shut up?"⟦/q⟧

⟦q Miles>Halpin⟧"Right you are."⟦/q⟧

⟦q Halpin>Miles⟧"When she opens it's going to hurt like buggery. Don't yell."⟦/q⟧

⟦q Miles>Halpin⟧"I shan't. I never do. I was at a rather beastly school."⟦/q⟧

It did, and ⟦m Miles⟧he⟦/m⟧ didn't. ⟦m Tuhoro+Halpin⟧They⟦/m⟧ got ⟦m Miles⟧him⟦/m⟧ up between them, with ⟦m Miles⟧his⟦/m⟧ arms round ⟦m Tuhoro+Halpin⟧their⟦/m⟧ necks. ⟦m Graziosa⟧The girl⟦/m⟧ went ahead through the trees, where ⟦m Graziosa⟧her⟦/m⟧ ⟦c hair⟧cropped fair hair⟦/c⟧ caught what light there was, and at the ditch ⟦m Graziosa⟧she⟦/m⟧ stopped to let ⟦m Tuhoro+Halpin+Miles⟧them⟦/m⟧ by.

⟦q Graziosa>Tuhoro⟧"Down there, and you come to the mill. You will be all right. ⟦m the German⟧He⟦/m⟧ won't tell."⟦/q⟧

⟦q Tuhoro>Graziosa⟧"How do you know?"⟦/q⟧

⟦q Graziosa>Tuhoro⟧"⟦m the German⟧He⟦/m⟧ wants to try it with the rind,"⟦/q⟧ ⟦m Graziosa⟧she⟦/m⟧ said.

⟦q Miles>Tuhoro⟧"Who does?"⟦/q⟧ asked ⟦m Miles⟧the lieutenant⟦/m⟧. ⟦q Miles>Tuhoro⟧"I say, Sergeant, what's the matter with your arm?"⟦/q⟧

⟦q Tuhoro>Miles⟧"It's nothing, sir."⟦/q⟧ ⟦m Tuhoro⟧He⟦/m⟧ shifted ⟦c arm⟧the right one⟦/c⟧, with the wet bandage on it, against ⟦m Tuhoro⟧his⟦/m⟧ belt. ⟦q Tuhoro>Miles⟧"I dripped on a floor."⟦/q⟧

⟦q Halpin>Miles⟧"What's fifteen, then⟦e , sir⟧ sir⟦/e⟧?"⟦/q⟧ said Halpin, after ⟦m Tuhoro+Halpin+Miles⟧they⟦/m⟧ had gone a hundred yards.

⟦q Miles>Halpin⟧"I beg your pardon?"⟦/q⟧

⟦q Halpin>Miles⟧"On your list. You said you'd got to fourteen."⟦/q⟧

⟦q Miles>Halpin⟧"Oh,"⟦/q⟧ said ⟦m Miles⟧the boy⟦/m⟧. ⟦m Miles⟧He⟦/m⟧ thought about it, hopping. ⟦q Miles>Halpin⟧"I expect it was not asking either of you your Christian names."⟦/q⟧

⟦q Halpin>Miles⟧"Desmond,"⟦/q⟧ Halpin said, ⟦q Halpin>Miles⟧"and ⟦m Tuhoro⟧he⟦/m⟧'s Rangi. And if you tell anyone mine, Miles, I'll put you back."⟦/q⟧
