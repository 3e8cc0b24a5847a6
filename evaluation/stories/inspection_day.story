title: Inspection Day
person: 3
style: six people in one room: untagged runs, vocatives, two with one surname, a group that speaks, someone they/them
cast: Farah Moradi | Farah, boss | she
cast: Behrouz Moradi | Behrouz, Chef | he
cast: Kit Sorensen | Kit | they
cast: Lucjan Wrona | Lucjan | he
cast: Thandiwe Mokoena | Thandiwe, Thandi | she
cast: Abel Ferreira | Abel | he
cast: the inspectors | inspectors | group
place: the kitchen |
place: Moradi’s |
place: Metropole |
relation: Farah & Behrouz | family
relation: Farah & Kit | work
relation: Behrouz & Abel | friends
quiet: Moradi’s, Metropole, Lantern Guide, Lantern, INSPECTION, Mass, June, April, Fridays
=====
⟦s place=the kitchen; with=Farah,Behrouz,Kit,Lucjan,Thandiwe,Abel; time=ten past three⟧
There were six people in the kitchen of Moradi’s and, until a minute ago, there had been one eel.

⟦q Farah>Behrouz+Kit+Lucjan+Thandiwe+Abel⟧“Nobody move,”⟦/q⟧ said Farah Moradi.

Nobody moved. On the steel table a blue crate lay on its side in a spreading pool. Everyone was looking at the floor.

⟦q Thandiwe>Abel⟧“How big?”⟦/q⟧ The question came from the top of a stool. Thandiwe Mokoena ran the dining room, and ⟦m Thandiwe⟧she⟦/m⟧ had only come in for a lemon.

⟦q Abel>Thandiwe⟧“Big,”⟦/q⟧ said Abel. ⟦m Abel⟧The fishmonger⟦/m⟧ measured it for ⟦m Thandiwe⟧her⟦/m⟧ in the air, thought, and moved ⟦m Abel⟧his⟦/m⟧ hands further apart.

⟦q Farah>Abel⟧“I ordered bream.”⟦/q⟧

⟦q Abel>Farah⟧“You ordered whatever was nice.”⟦/q⟧

⟦q Farah>Behrouz⟧“Behrouz! Did you tell ⟦m Abel⟧him⟦/m⟧ whatever was nice?”⟦/q⟧

⟦m Behrouz⟧Her brother⟦/m⟧ ⟦f holder=Behrouz; valence=negative⟧took an interest in the ceiling⟦/f⟧. ⟦q Behrouz>Farah⟧“It’s what I always tell ⟦m Abel⟧him⟦/m⟧.”⟦/q⟧

⟦q Farah>Behrouz⟧“On inspection day?”⟦/q⟧

⟦q Behrouz>Farah⟧“I forgot that it was inspection day.”⟦/q⟧

⟦q Kit>Behrouz⟧“You wrote it on your ⟦e hand, Chef⟧hand Chef⟦/e⟧,”⟦/q⟧ said Kit, from behind a tray of small cakes. Kit was putting a rosette on each of them, and had not stopped for the eel; ⟦m Kit⟧their⟦/m⟧ hands never stopped for anything.

⟦m Behrouz⟧He⟦/m⟧ looked at ⟦m Behrouz⟧his⟦/m⟧ hand. It said INSPECTION, and under that, ⟦q/writing Behrouz>⟧“do not forget.”⟦/q⟧

⟦q Behrouz>Kit⟧“So I did,”⟦/q⟧ ⟦m Behrouz⟧he⟦/m⟧ said.

The inspectors were due at four. They had been on the calendar since the spring, in red, and Farah, who ⟦f holder=Farah; valence=negative⟧had not slept⟦/f⟧, was quite sure that ⟦b holder=Farah; status=false⟧the council was sending them because the neighbours had complained⟦/b⟧. ⟦m Farah⟧She⟦/m⟧ clapped ⟦m Farah⟧her⟦/m⟧ hands twice.

⟦q Farah>Lucjan⟧“Lucjan, the drain.”⟦/q⟧

⟦q Lucjan>Farah⟧“Is shut, boss.”⟦/q⟧

⟦q Farah>Thandiwe⟧“Thandi, get the door.”⟦/q⟧

⟦q Thandiwe>Farah⟧“I’m on a stool.”⟦/q⟧

⟦q Farah>Thandiwe⟧“Then get it *from* the stool!”⟦/q⟧

⟦m Thandiwe⟧She⟦/m⟧ put out a mop and got it from the stool. The other five went down on hands and knees. For some time nothing could be seen above the tables but steam, and nothing heard but breathing.

⟦q Abel>⟧“I’ve got ⟦e him!”⟧him!“⟦/e⟧⟦/q⟧

⟦q Kit>Abel⟧“That’s my foot, Abel.”⟦/q⟧

⟦q Abel>Kit⟧“It’s a very cold foot.”⟦/q⟧

⟦q Kit>Abel⟧“I have poor circulation.”⟦/q⟧ ⟦m Kit⟧They⟦/m⟧ took ⟦m Kit⟧their⟦/m⟧ foot away, with dignity.

⟦q Behrouz>⟧“There! By the flour!”⟦/q⟧

⟦q Lucjan>Behrouz⟧“That is hose.”⟦/q⟧

⟦q Behrouz>Lucjan⟧“Then why is it moving?”⟦/q⟧

⟦q Lucjan>Behrouz⟧“Because you are kneeling on it, Chef.”⟦/q⟧ Lucjan reached up and turned off the tap, and the hose lay down. ⟦m Lucjan⟧He⟦/m⟧ had washed dishes at Moradi’s for six years, and ⟦m Lucjan⟧he⟦/m⟧ had not been surprised yet.

⟦q Thandiwe>⟧“What do they eat?”⟦/q⟧ asked ⟦m Thandiwe⟧the voice on the stool⟦/m⟧.

⟦q Kit>Thandiwe⟧“Inspectors?”⟦/q⟧

⟦q Thandiwe>Kit⟧“Eels.”⟦/q⟧

⟦q Abel>Thandiwe⟧“Worms,”⟦/q⟧ said Abel under the oven. ⟦q Abel>Thandiwe⟧“Little fish. If the grass is wet they can go across a field. ⟦k by=Abel; to=Thandiwe,Kit,Farah,Behrouz,Lucjan⟧My grandmother met one on the way to Mass⟦/k⟧.”⟦/q⟧

⟦q Farah>Abel⟧“Abel.”⟦/q⟧

⟦q Abel>Farah⟧“She always said it nodded to ⟦e her⟧her her⟦/e⟧.”⟦/q⟧

⟦q Lucjan>Farah⟧“Is under fridge,”⟦/q⟧ said Lucjan.

⟦q Farah>Lucjan⟧“You can see it?”⟦/q⟧

⟦q Lucjan>Farah⟧“I see eye.”⟦/q⟧

⟦q Farah>Thandiwe⟧“Tongs, Thandi.”⟦/q⟧

⟦q Thandiwe>Farah⟧“I’m ⟦f holder=Thandiwe; valence=negative⟧not coming down⟦/f⟧.”⟦/q⟧

⟦q Farah>Thandiwe⟧“Nobody’s asking you to come down. Throw them!”⟦/q⟧

⟦m Thandiwe⟧She⟦/m⟧ threw them. They struck ⟦m Abel⟧the fishmonger⟦/m⟧ between the shoulders and went off across the tiles like a second, louder eel.

⟦q Thandiwe>Abel⟧“⟦f holder=Thandiwe; toward=Abel; valence=negative⟧Sorry⟦/f⟧, Abel!”⟦/q⟧

⟦q Abel>Thandiwe⟧“I’ve had worse from customers.”⟦/q⟧

⟦q Lucjan>⟧“Now,”⟦/q⟧ reported ⟦m Lucjan⟧the dishwasher⟦/m⟧, ⟦q Lucjan>⟧“is no eye.”⟦/q⟧

Farah sat back against the dresser. There was flour in ⟦m Farah⟧her⟦/m⟧ hair. ⟦q Farah>Behrouz⟧“We’ll ⟦e lose⟧loose⟦/e⟧ the licence,”⟦/q⟧ ⟦m Farah⟧she⟦/m⟧ said, in an ordinary voice, which was worse. ⟦q Farah>Behrouz⟧“They’ll put a sticker on the window, and you’ll be off to your hotel.”⟦/q⟧

It became very quiet.

⟦q Behrouz>Farah⟧“What hotel?”⟦/q⟧

⟦q Farah>Behrouz⟧“The Metropole. Thandi saw the letter.”⟦/q⟧

⟦q Thandiwe>Behrouz⟧“I was looking for a corkscrew,”⟦/q⟧ Thandiwe ⟦f holder=Thandiwe; valence=negative⟧told the mop⟦/f⟧.

⟦q Farah>Behrouz⟧“Head chef, it said. With a pension. You’ve had it in your locker since June, and ⟦b holder=Farah; status=false⟧you’re going to take it⟦/b⟧, and you haven’t had the courage to tell me.”⟦/q⟧

⟦q Behrouz>Farah⟧“⟦k by=Behrouz; to=Farah⟧I turned it down in June⟦/k⟧,”⟦/q⟧ said ⟦m Behrouz⟧her brother⟦/m⟧.

⟦m Farah⟧She⟦/m⟧ stared at ⟦m Behrouz⟧him⟦/m⟧. ⟦q Farah>Behrouz⟧“Why on earth didn’t you say so?”⟦/q⟧

⟦q Behrouz>Farah⟧“Because you’d have asked me why I did.”⟦/q⟧

⟦q Farah>Behrouz⟧“Why did you?”⟦/q⟧

⟦q Behrouz>Farah⟧“There you are.”⟦/q⟧ ⟦m Behrouz⟧He⟦/m⟧ rubbed ⟦m Behrouz⟧his⟦/m⟧ neck with the hand that said INSPECTION. ⟦q Behrouz>Farah⟧“I went to look at it. They have forty cooks in there, Farah, and it’s so quiet. I thought, if I drop a pan in here, nobody’s going to throw one back.”⟦/q⟧

Somewhere among the cakes there was a small click. Kit had put down the piping bag. No one in that room had ever seen it happen before.

⟦q Kit>Farah+Behrouz⟧“I think somebody ought to hug somebody,”⟦/q⟧ ⟦m Kit⟧they⟦/m⟧ announced. ⟦q Kit>Farah+Behrouz+Lucjan+Thandiwe+Abel⟧“And then I have to tell you a thing about the inspectors.”⟦/q⟧

Nobody hugged. Farah hit ⟦m Behrouz⟧her brother⟦/m⟧ with a tea towel, and ⟦m Behrouz⟧he⟦/m⟧ ⟦f holder=Behrouz; toward=Farah; valence=positive⟧hung on to the other end⟦/f⟧ of it, and that seemed to do.

⟦q Lucjan>Kit⟧“What thing?”⟦/q⟧ said Lucjan.

⟦q Kit>Lucjan⟧“⟦k by=Kit; to=Farah,Behrouz,Lucjan,Thandiwe,Abel⟧They’re not from the council⟦/k⟧.”⟦/q⟧ ⟦m Kit⟧The pastry cook⟦/m⟧ had ⟦f holder=Kit; valence=negative⟧turned the pink⟦/f⟧ of ⟦m Kit⟧their⟦/m⟧ own rosettes. ⟦q Kit>Farah+Behrouz+Lucjan+Thandiwe+Abel⟧“They’re from the Lantern Guide. I wrote in. About the cakes, mostly, but I did say that the rice was good.”⟦/q⟧

⟦q Thandiwe>Kit⟧“The *Lantern*?”⟦/q⟧

⟦q Behrouz>Kit⟧“The one with the little lamps?”⟦/q⟧

⟦q Kit>Thandiwe+Behrouz⟧“I only put ⟦q/other⟧‘inspectors’⟦/q⟧ on the calendar so that none of you would be nervous.”⟦/q⟧

⟦q Farah>Kit⟧“You didn’t want us,”⟦/q⟧ said Farah slowly, ⟦q Farah>Kit⟧“to be ⟦f holder=Farah; valence=negative; status=supposed⟧nervous⟦/f⟧.”⟦/q⟧

⟦q Kit>Farah⟧“It made sense in April, boss.”⟦/q⟧

Without a word Behrouz took a cake from the tray and put it in ⟦m Farah⟧his sister⟦/m⟧’s hand. ⟦m Farah⟧She⟦/m⟧ ate it. ⟦m Farah⟧Her⟦/m⟧ ⟦f holder=Farah; valence=positive⟧face changed⟦/f⟧.

⟦q Farah>Kit⟧“Is that cardamom?”⟦/q⟧

⟦q Kit>Farah⟧“And a little salt.”⟦/q⟧

⟦q Farah>Kit⟧“It’s extremely good.”⟦/q⟧

⟦q Kit>Farah⟧“I know,”⟦/q⟧ said Kit ⟦f holder=Kit; valence=negative⟧miserably⟦/f⟧. ⟦q Kit>Farah⟧“That’s what I wrote.”⟦/q⟧

***

⟦s place=the kitchen; with=Farah,Behrouz,Kit,Lucjan,Thandiwe,Abel,inspectors; time=a quarter to four⟧
There was a knock. It was not at the front. It was at the yard door, where only the bins called, and it opened before anyone could get a mop to it. ⟦c coats⟧On the step stood three grey coats⟦/c⟧, with three grey hats, and three notebooks.

⟦q the inspectors>⟧“We are a little early,”⟦/q⟧ said the inspectors. ⟦m the inspectors⟧They⟦/m⟧ had a way of speaking as if from a single card. ⟦q the inspectors>⟧“Which of you is Moradi?”⟦/q⟧

⟦q Farah>the inspectors⟧“I am,”⟦/q⟧ said Farah.

⟦q Behrouz>the inspectors⟧“I am,”⟦/q⟧ said Behrouz.

⟦m Farah+Behrouz⟧They⟦/m⟧ looked at each other. They were both on the floor, and each had hold of one end of a tea towel.

⟦q Behrouz>the inspectors⟧“We both are,”⟦/q⟧ ⟦m Behrouz⟧he⟦/m⟧ explained. ⟦q Behrouz>the inspectors⟧“⟦m Farah⟧She⟦/m⟧’s the one you want. I only cook.”⟦/q⟧

⟦q the inspectors>Behrouz+Farah⟧“And is it always like this?”⟦/q⟧

⟦q Lucjan>the inspectors⟧“No,”⟦/q⟧ said Lucjan. ⟦q Lucjan>the inspectors⟧“On Fridays is busy.”⟦/q⟧

⟦m the inspectors⟧The visitors⟦/m⟧ came in, stepping over Abel. ⟦m the inspectors⟧They⟦/m⟧ looked at the drain, which was shut, and at the stool, which was occupied. ⟦m the inspectors⟧They⟦/m⟧ ate one small cake each and wrote for rather a long time, and Kit, ⟦f holder=Kit; valence=negative⟧gripping the edge⟦/f⟧ of the table, tried to read it upside down. Then ⟦m the inspectors⟧they⟦/m⟧ came to the great rice pot, filled to the brim for the evening, and one of the hats lifted the lid.

⟦q the inspectors>Farah⟧“What, may we ask, is this?”⟦/q⟧

Six people got up and came to see. He was long, and silver, and he was going round and round in the cold clean water with the look of someone who has been left in peace at last. As they leaned over, ⟦b holder=Abel; status=open⟧he nodded⟦/b⟧; Abel swore to it ever afterwards.

⟦q the inspectors>Farah⟧“Is it the special?”⟦/q⟧

⟦q Farah>the inspectors⟧“No,”⟦/q⟧ said Farah Moradi. ⟦m Farah⟧She⟦/m⟧ took the lid from ⟦m the inspectors⟧them⟦/m⟧ and ⟦f holder=Farah; valence=positive⟧laid it gently back⟦/f⟧, with a gap for air. ⟦q Farah>the inspectors⟧“He’s staff.”⟦/q⟧

⟦c coats⟧Both inspectors⟦/c⟧ wrote it down.
