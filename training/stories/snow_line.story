title: Snow Line
person: 3
style: superhero fan fiction of an invented team: code names beside real names, epithets, two women in most scenes, a voice on the radio, straight quotes, past tense
cast: Jacinta Rowe | Jacinta, Quarrel | she
cast: Zsofia Marsh | Zsofia, Zsofi, Bulwark | she
cast: Desmond | Lodestar | he
cast: Baptiste | Lighthouse | he
cast: Perpetua Lund | Perpetua, Verglas | she
place: the ridge |
place: the weather station | the station
place: the bakery |
place: Sankt Aldo | the village
relation: Jacinta & Zsofia | friends | start=partners with a secret between them end=partners without one
relation: Perpetua & Zsofia | allies | start=enemies end=allies
relation: Jacinta & Desmond | friends
relation: Baptiste & Zsofia | work
quiet: Sankt Aldo, Tarn, Sunday, Thursday, Tuesday, October, November
=====
⟦s place=the ridge; with=Jacinta,Zsofia,Desmond; time=Sunday, dawn⟧
Quarrel missed.

It was not a difficult shot. It was a radio mast at forty metres with no wind, and the arrow went past it by the width of a door and carried on towards the next country.

⟦q Zsofia>Jacinta⟧"Huh,"⟦/q⟧ said Bulwark.

⟦q Jacinta>Zsofia⟧"The mast moved."⟦/q⟧

⟦q Zsofia>Jacinta⟧"The mast is bolted to a mountain."⟦/q⟧

⟦q Jacinta>Zsofia⟧"Then the mountain moved."⟦/q⟧

⟦m Desmond⟧The android⟦/m⟧ turned ⟦m Desmond⟧his⟦/m⟧ head politely from ⟦m Jacinta⟧the archer⟦/m⟧ to ⟦m Zsofia⟧the taller woman⟦/m⟧ and back again. ⟦q Desmond>Jacinta+Zsofia⟧"The mountain has moved four millimetres since midnight,"⟦/q⟧ ⟦m Desmond⟧he⟦/m⟧ offered. ⟦q Desmond>Jacinta⟧"I do not think that was enough, Jacinta."⟦/q⟧

⟦q Jacinta>Desmond⟧"Code names in the field, Lodestar."⟦/q⟧

⟦q Desmond>Jacinta⟧"I apologise. I do not think that was enough, Quarrel."⟦/q⟧

Zsofia Marsh, who stood six foot three and could stop a tram with ⟦m Zsofia⟧her⟦/m⟧ shoulder, made no further comment. ⟦m Zsofia⟧She⟦/m⟧ walked over and knocked the mast down by hand. Then ⟦m Zsofia⟧she⟦/m⟧ shouldered the pack with the explosive heads in it and started up through the snow, leaving holes like wells.

Last week, at the Tarn dam, Jacinta had stood on the parapet with an arrow on the string for eleven seconds and never loosed it. Zsofia had taken two bullets in the coat as a result. It was a nice coat. ⟦m Jacinta+Zsofia⟧They⟦/m⟧ had not discussed it, and Zsofia did not need to; ⟦m Zsofia⟧she⟦/m⟧ knew that ⟦b holder=Zsofia; status=false⟧Quarrel's nerve had gone⟦/b⟧, and ⟦m Zsofia⟧she⟦/m⟧ was waiting, with what ⟦m Zsofia⟧she⟦/m⟧ considered enormous tact, for somebody to say so.

⟦q Jacinta>Desmond⟧"Go on,"⟦/q⟧ Jacinta muttered, once ⟦m Zsofia⟧the taller woman⟦/m⟧ was out of earshot. ⟦q Jacinta>Desmond⟧"Say it."⟦/q⟧

⟦q Desmond>Jacinta⟧"It was two degrees to the left. The same as on Tuesday."⟦/q⟧

⟦q Jacinta>Desmond⟧"And you're not going to tell ⟦m Zsofia⟧her⟦/m⟧."⟦/q⟧

⟦q Desmond>Jacinta⟧"You asked me not to. I have made a folder for it."⟦/q⟧ ⟦m Desmond⟧He⟦/m⟧ had put on a bobble hat for the mission. ⟦m Desmond⟧He⟦/m⟧ did not feel the cold, but ⟦m Desmond⟧he⟦/m⟧ had read that hats were approachable. ⟦q Desmond>Jacinta⟧"May I mention that it is a very full folder?"⟦/q⟧

⟦q Jacinta>Desmond⟧"You may not."⟦/q⟧

Up the slope, Zsofia stopped and put two fingers to ⟦m Zsofia⟧her⟦/m⟧ ear. All the earpieces had clicked at once.

⟦q Baptiste>Zsofia⟧"Lighthouse to Bulwark. How's ⟦f holder=Baptiste; toward=Zsofia; valence=positive⟧my favourite wrecking ball⟦/f⟧?"⟦/q⟧

⟦q Zsofia>Baptiste⟧"Freezing. Where are we going, Baptiste?"⟦/q⟧

⟦q Baptiste>Zsofia⟧"Code names, please. Up. There's a weather station two hundred metres above you, and that's where ⟦m Perpetua⟧the lady⟦/m⟧ lives."⟦/q⟧ Eight hundred miles away, paper rustled. ⟦q Baptiste>Zsofia+Jacinta+Desmond⟧"Perpetua Lund, alias Verglas. Seventy-one. Turned a motorway to glass in the nineties, did ⟦m Perpetua⟧her⟦/m⟧ time, took up quilting. Since Thursday the snow over Sankt Aldo has stopped listening to the forecast. ⟦b holder=Baptiste; status=false⟧Verglas means to drop the whole slope on the village⟦/b⟧. So get in, switch ⟦m Perpetua⟧her⟦/m⟧ off, and get out."⟦/q⟧

⟦q Jacinta>Baptiste⟧"Switch ⟦m Perpetua⟧her⟦/m⟧ off how?"⟦/q⟧

⟦q Baptiste>Jacinta⟧"You're the one with the pointy things, Quarrel."⟦/q⟧

Jacinta looked up at the slope. With the left eye it was a slope. With the right, it was milk.

⟦m Jacinta⟧She⟦/m⟧ caught up by stepping from hole to hole. It was easier than guessing where the ground was.

⟦q Zsofia>Jacinta⟧"You're walking in my footprints,"⟦/q⟧ said ⟦m Zsofia⟧the taller woman⟦/m⟧, without turning round.

⟦q Jacinta>Zsofia⟧"They're huge. It's like having a road."⟦/q⟧

⟦q Zsofia>Jacinta⟧"You never walk in my footprints. You say it's bad for your character."⟦/q⟧

⟦q Jacinta>Zsofia⟧"I'm tired, Zsofi."⟦/q⟧

⟦q Zsofia>Jacinta⟧"Code names."⟦/q⟧

⟦q Jacinta>Zsofia⟧"I'm tired, Bulwark."⟦/q⟧

⟦q Zsofia>Jacinta⟧"Only, if something was wrong, you'd tell me."⟦/q⟧

⟦q Jacinta>Zsofia⟧"Sure."⟦/q⟧

⟦q Zsofia>Jacinta⟧"Good."⟦/q⟧

⟦q Jacinta>Zsofia⟧"Good."⟦/q⟧

Behind ⟦m Jacinta+Zsofia⟧them⟦/m⟧, with great tact of ⟦m Desmond⟧his⟦/m⟧ own, ⟦m Desmond⟧the android⟦/m⟧ began to hum.

***

⟦s place=the weather station; with=Jacinta,Zsofia,Desmond,Perpetua; time=Sunday, an hour later⟧
The door was frozen shut. Bulwark opened it by not slowing down.

Inside there was one room, one dead stove and one window, and in front of the window, in a kitchen chair, sat ⟦m Perpetua⟧an old woman⟦/m⟧ with ⟦m Perpetua⟧her⟦/m⟧ back to ⟦m Jacinta+Zsofia+Desmond⟧them⟦/m⟧ and both ⟦m Perpetua⟧her⟦/m⟧ arms in the air. A quilt had slid off ⟦m Perpetua⟧her⟦/m⟧ knees. ⟦m Perpetua⟧Her⟦/m⟧ fingers were blue.

⟦q Perpetua>Zsofia⟧"You've let the heat out,"⟦/q⟧ ⟦m Perpetua⟧she⟦/m⟧ remarked.

⟦q Zsofia>Perpetua⟧"Perpetua Lund? Put your hands down, please. We're—"⟦/q⟧

⟦q Perpetua>Zsofia⟧"If I put my hands down, dear, nine hundred people don't finish their breakfast."⟦/q⟧

⟦m Jacinta⟧The archer⟦/m⟧ had an arrow on the string, and kept it there. ⟦q Jacinta>Perpetua⟧"Is that a threat?"⟦/q⟧

⟦q Perpetua>Jacinta⟧"It's a description."⟦/q⟧

Zsofia took one step. An arm came out in front of ⟦m Zsofia⟧her⟦/m⟧, thin and grey and wearing a mitten, and ⟦m Zsofia⟧she⟦/m⟧ was so surprised that ⟦m Zsofia⟧she⟦/m⟧ stopped.

⟦q Desmond>Zsofia⟧"Please wait,"⟦/q⟧ said Desmond. ⟦q Desmond>Perpetua⟧"Madam, how long have your arms been like that?"⟦/q⟧

⟦q Perpetua>Desmond⟧"Since Thursday."⟦/q⟧

⟦q Desmond>Perpetua⟧"It is Sunday."⟦/q⟧

⟦q Perpetua>Desmond⟧"Is it? Then I've missed the quilters."⟦/q⟧

⟦m Desmond⟧He⟦/m⟧ went to the window and studied the mountain for nearly two seconds, which for ⟦m Desmond⟧him⟦/m⟧ was a long time. ⟦q Desmond>Jacinta+Zsofia⟧"The snow above the village is not attached to anything. There was a thaw underneath it. It should have fallen three days ago."⟦/q⟧ The bobble turned. ⟦q Desmond>Jacinta+Zsofia⟧"⟦k by=Desmond; to=Jacinta,Zsofia⟧Verglas is not pushing it down⟦/k⟧. ⟦k by=Desmond; to=Jacinta,Zsofia⟧Verglas is holding it up⟦/k⟧."⟦/q⟧

⟦q Baptiste>Desmond⟧"Say again, Lodestar?"⟦/q⟧ said three earpieces.

⟦q Desmond>Baptiste⟧"You were mistaken, Lighthouse. I have made a folder."⟦/q⟧

Nobody laughed. Zsofia had ⟦f holder=Zsofia; valence=negative⟧gone red⟦/f⟧ from the collar upwards. ⟦m Zsofia⟧She⟦/m⟧ bent for the quilt, and shook it out, and laid it over ⟦m Perpetua⟧the old woman⟦/m⟧'s knees as though it might go off.

⟦q Zsofia>Perpetua⟧"Why didn't you call somebody?"⟦/q⟧

⟦q Perpetua>Zsofia⟧"With what, my nose?"⟦/q⟧ ⟦m Perpetua⟧Her⟦/m⟧ arms trembled, and far out beyond the glass the whole white slope trembled along with them. ⟦q Perpetua>Zsofia⟧"And who'd have come running? I've been good for twenty-eight years, and here you all are to arrest me."⟦/q⟧

⟦q Zsofia>Perpetua⟧"What do you need?"⟦/q⟧

⟦q Perpetua>Zsofia⟧"Tea. After that, I need somebody to take the lip off that cornice on the north side. Then it can go down the gully in slices, where there's only goats. I can steer it. I can't steer it and start it as well."⟦/q⟧

⟦q Zsofia>Desmond⟧"How far is that?"⟦/q⟧

⟦q Desmond>Zsofia⟧"Three hundred and ten metres."⟦/q⟧

⟦q Zsofia>Jacinta⟧"You've done four hundred. In the rain, that time with the helicopter."⟦/q⟧ Zsofia had the pack open already and was screwing an explosive head on to a shaft. ⟦q Zsofia>Jacinta⟧"Here."⟦/q⟧

Jacinta did not take it. It had started to snow again, and out there a white thing was sitting on a white thing behind a white curtain. ⟦q Jacinta>Zsofia⟧"I can't."⟦/q⟧

⟦q Zsofia>Jacinta⟧"Can't, or won't? Because at the dam—"⟦/q⟧

⟦q Jacinta>Zsofia⟧"I know what I did at the dam."⟦/q⟧

⟦q Zsofia>Jacinta⟧"You stood there! I counted. If you're ⟦f holder=Jacinta; valence=negative; status=supposed⟧scared⟦/f⟧, just say you're ⟦f holder=Jacinta; valence=negative; status=supposed⟧scared⟦/f⟧. I'm ⟦f holder=Zsofia; valence=negative⟧scared⟦/f⟧ all the time, I'm only too big for anyone to notice."⟦/q⟧

⟦q Jacinta>Zsofia⟧"I'm not ⟦f holder=Jacinta; valence=negative; status=denied⟧scared⟦/f⟧."⟦/q⟧ ⟦m Jacinta⟧She⟦/m⟧ laid the bow down on the cold stove, very gently. ⟦q Jacinta>Zsofia⟧"⟦k by=Jacinta; to=Zsofia⟧I'm blind in the right eye⟦/k⟧. Since October. At the dam there was a kid standing behind that man, or else there was a coat on a hook, and I couldn't tell which. So I didn't shoot."⟦/q⟧

It went quiet enough to hear the kettle not boiling. ⟦m Perpetua⟧The old woman⟦/m⟧ opened one eye so as not to miss anything.

⟦q Zsofia>Jacinta⟧"October,"⟦/q⟧ ⟦m Zsofia⟧the taller woman⟦/m⟧ said at last.

⟦q Jacinta>Zsofia⟧"Yes."⟦/q⟧

⟦q Zsofia>Jacinta⟧"And you've been walking in my footprints."⟦/q⟧

⟦q Jacinta>Zsofia⟧"They're good footprints."⟦/q⟧

Zsofia swung round. ⟦q Zsofia>Desmond⟧"Did you know about this?"⟦/q⟧

⟦q Desmond>Zsofia⟧"Yes."⟦/q⟧ ⟦m Desmond⟧The android⟦/m⟧ took off ⟦m Desmond⟧his⟦/m⟧ hat and held it in front of ⟦m Desmond⟧him⟦/m⟧ with both mittens. ⟦q Desmond>Zsofia⟧"⟦k by=Desmond; to=Zsofia⟧I have been giving Quarrel the ranges through the earpiece⟦/k⟧. I was asked to keep it to myself. I understood that ⟦b holder=Desmond; status=false⟧a friend never tells⟦/b⟧."⟦/q⟧

⟦q Zsofia>Desmond⟧"A friend *tells*, Desmond."⟦/q⟧

⟦q Desmond>Zsofia⟧"Then it was the wrong folder."⟦/q⟧

⟦q Zsofia>Jacinta⟧"⟦f holder=Zsofia; toward=Jacinta; valence=negative⟧And you!⟦/f⟧ What did you imagine I'd do?"⟦/q⟧

⟦q Jacinta>Zsofia⟧"I thought ⟦b holder=Jacinta; status=false⟧you'd ask for a new partner⟦/b⟧."⟦/q⟧

⟦q Zsofia>Jacinta⟧"I'd have asked for a bell to hang on you. You nearly walked off the roof in November! I thought you were being *cool*."⟦/q⟧

⟦f holder=Jacinta; valence=positive⟧A laugh got out⟦/f⟧ of ⟦m Jacinta⟧the archer⟦/m⟧ before ⟦m Jacinta⟧she⟦/m⟧ could stop it. ⟦m Jacinta⟧She⟦/m⟧ had to wipe both ⟦m Jacinta⟧her⟦/m⟧ eyes, the good one and the other.

⟦q Perpetua>Jacinta+Zsofia⟧"Children,"⟦/q⟧ said Verglas, ⟦q Perpetua>Jacinta+Zsofia⟧"it's all very moving, but I can't feel my elbows."⟦/q⟧

So Zsofia knelt down beside the chair and put ⟦m Zsofia⟧her⟦/m⟧ palms under those elbows, and took the weight of them, and by the look on ⟦m Perpetua⟧the old woman⟦/m⟧'s face a fair part of the weight of the mountain. ⟦q Zsofia>Perpetua⟧"Like that?"⟦/q⟧

⟦q Perpetua>Zsofia⟧"A little higher. ⟦f holder=Perpetua; toward=Zsofia; valence=positive⟧Oh, you *are* strong⟦/f⟧. What do they feed you?"⟦/q⟧

⟦q Zsofia>Perpetua⟧"Trams, mostly."⟦/q⟧

Desmond broke the window with one careful finger. Snow came in. Jacinta stood up to the gap, set the arrow on the string, and shut both ⟦m Jacinta⟧her⟦/m⟧ eyes, since one was no use and the other only argued.

⟦q Jacinta>Desmond⟧"Talk to me."⟦/q⟧

⟦q Desmond>Jacinta⟧"Three hundred and ten metres. Wind from the left, nine knots. Come round a little. More. You are pointing at a goat."⟦/q⟧

⟦q Jacinta>Desmond⟧"Is it a nice goat?"⟦/q⟧

⟦q Desmond>Jacinta⟧"It has done nothing to deserve this. Up. Up. There."⟦/q⟧

⟦m Jacinta⟧She⟦/m⟧ breathed out and let go. It was a long way, and for all of it nobody in the room made a sound.

⟦q Jacinta>Desmond⟧"Well?"⟦/q⟧

⟦q Desmond>Jacinta⟧"You missed by eleven centimetres."⟦/q⟧

⟦q Jacinta>Desmond⟧"⟦f holder=Jacinta; valence=negative⟧Oh, no⟦/f⟧."⟦/q⟧

⟦q Desmond>Jacinta⟧"I had allowed for a metre,"⟦/q⟧ said Desmond, and then the cornice went up like a flock of doves.

***

⟦s place=the bakery; with=Jacinta,Zsofia,Desmond,Perpetua; time=Sunday, noon⟧
The only place in Sankt Aldo with four free chairs was the bakery, and one of the chairs was not going to be the same again.

⟦q Perpetua>Jacinta⟧"Left a bit,"⟦/q⟧ said Verglas, who had a bag of frozen peas strapped to each elbow. Jacinta moved the straw left a bit, and ⟦m Perpetua⟧she⟦/m⟧ drank. ⟦q Perpetua>Jacinta⟧"Thank you, dear. Your aim's not so bad."⟦/q⟧

⟦q Jacinta>Perpetua⟧"I get a lot of help."⟦/q⟧

Zsofia put ⟦m Zsofia⟧her⟦/m⟧ hand to ⟦m Zsofia⟧her⟦/m⟧ ear and ⟦f holder=Zsofia; valence=negative⟧made a face⟦/f⟧.

⟦q Baptiste>Zsofia⟧"Bulwark, this is Lighthouse. I see the slope's come down, and there's a village still next to it. Have you got ⟦m Perpetua⟧her⟦/m⟧?"⟦/q⟧

⟦q Zsofia>Baptiste⟧"Got who?"⟦/q⟧

⟦q Baptiste>Zsofia⟧"Don't do this to me. Verglas!"⟦/q⟧

⟦q Zsofia>Baptiste⟧"Never saw ⟦m Perpetua⟧her⟦/m⟧. There's ⟦m Perpetua⟧an old lady⟦/m⟧ here with sore arms who'd like a new window and a lift to the quilters."⟦/q⟧

There was a long, expensive silence on the line. Lighthouse had believed for four days that ⟦b holder=Baptiste; status=false⟧the file was right⟦/b⟧, and ⟦m Baptiste⟧he⟦/m⟧ was not a man who changed ⟦m Baptiste⟧his⟦/m⟧ mind for nothing.

⟦q Baptiste>Zsofia⟧"What sort of window?"⟦/q⟧ ⟦m Baptiste⟧he⟦/m⟧ asked finally.

⟦q Zsofia>Baptiste⟧"Double glazing."⟦/q⟧

⟦q Baptiste>Zsofia⟧"I ⟦f holder=Baptiste; valence=negative⟧hate⟦/f⟧ you all. Lighthouse out."⟦/q⟧

⟦m Desmond⟧The android⟦/m⟧ was examining a bun. ⟦m Desmond⟧He⟦/m⟧ could not eat it, but ⟦m Desmond⟧he⟦/m⟧ had been given it by a small girl in the square, together with the word ⟦q/other⟧"hero"⟦/q⟧, and ⟦m Desmond⟧he⟦/m⟧ was evidently going to ⟦f holder=Desmond; valence=positive⟧keep it for ever⟦/f⟧. ⟦q Desmond>Zsofia⟧"There will be a medical board. Quarrel will have to report the eye."⟦/q⟧

⟦q Zsofia>Desmond⟧"⟦m Jacinta⟧She⟦/m⟧'ll report it tomorrow. I'm going with ⟦m Jacinta⟧her⟦/m⟧."⟦/q⟧

⟦q Jacinta>Zsofia⟧"Are you?"⟦/q⟧ asked ⟦m Jacinta⟧the archer⟦/m⟧.

⟦q Zsofia>Jacinta⟧"In front. You can use my footprints."⟦/q⟧ ⟦m Zsofia⟧The taller woman⟦/m⟧ dug about in the pocket of the ruined coat and dropped something on the table, and it rolled between the cups and rang. It had come off a goat. ⟦q Zsofia>Jacinta⟧"I said I'd ask for one. The baker had a spare."⟦/q⟧

⟦q Jacinta>Zsofia⟧"I'm not wearing that."⟦/q⟧

⟦q Zsofia>Jacinta⟧"No?"⟦/q⟧

⟦q Jacinta>Zsofia⟧"It's bad for my character."⟦/q⟧ But ⟦m Jacinta⟧she⟦/m⟧ had already closed ⟦m Jacinta⟧her⟦/m⟧ hand over it, at the first try, without looking.
