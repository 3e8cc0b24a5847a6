title: The Getaway Van
person: 3
style: crime caper in an American manner, straight double quotes; three- and four-way banter without strict alternation, action beats before and after the lines
cast: Pickle | | he
cast: Duchess | the Duchess | she
cast: Radio | | he
cast: Coupon | | she
cast: the cop | | she
cast: Meatball | | he
cast: Lonnie Halloran | Lonnie | he
cast: Ma | | she
place: the van |
place: the diner |
place: Halloran's Bowl | the alley
relation: Pickle & Radio | friends | start=suspicious end=reconciled
relation: Pickle & Duchess | allies
relation: Coupon & Duchess | allies
relation: Lonnie & Radio | enemies
quiet: Pawsitively Clean, Reno, Fourth, July, Saint Bernard, Saint Bernards, Mobile Grooming, Officer, Halloran's Bowl
=====
⟦s place=the van; with=Pickle,Duchess,Radio,Coupon; time=seven in the morning⟧
The drawbridge went up at 7:04, which was not on the schedule, and Pickle ⟦f holder=Pickle; valence=negative⟧took it personally⟦/f⟧.

⟦q Pickle>⟧"No,"⟦/q⟧ ⟦m Pickle⟧he⟦/m⟧ told the windshield. ⟦q Pickle>⟧"No, no, no. Not today."⟦/q⟧

The Duchess, riding shotgun with a hatbox in ⟦m Duchess⟧her⟦/m⟧ lap, consulted a watch that had belonged to three other people. ⟦q Duchess>Pickle⟧"How long?"⟦/q⟧

⟦q Pickle>Duchess⟧"For a tugboat? Four minutes. For that thing?"⟦/q⟧ ⟦m Pickle⟧He⟦/m⟧ pointed over the wheel at a barge the size of a high school. ⟦q Pickle>Duchess⟧"Pack a lunch."⟦/q⟧

⟦q Coupon>Pickle⟧"I could eat,"⟦/q⟧ said Coupon from the back.

⟦q Duchess>Coupon⟧"You could always eat, dear."⟦/q⟧

The van was pink. On both sides it said Pawsitively Clean Mobile Grooming, over a poodle in a shower cap, and inside it had a steel tub, two dryers, and, at the moment, a very full army duffel from the safe at Halloran's Bowl. Coupon was sitting on the duffel. Radio was sitting on the edge of the tub. ⟦m Radio⟧He⟦/m⟧ was a wide man of fifty who was called Radio because nobody had ever found the knob to turn ⟦m Radio⟧him⟦/m⟧ off, and ⟦m Radio⟧he⟦/m⟧ had not said a word since the alley.

It was Coupon who noticed. ⟦m Coupon⟧She⟦/m⟧ was ⟦m Coupon⟧the youngest⟦/m⟧, and still noticed things. ⟦q Coupon>Radio⟧"You feeling okay?"⟦/q⟧ Radio nodded.

⟦q Coupon>Radio⟧"You want a mint?"⟦/q⟧ ⟦m Radio⟧He⟦/m⟧ shook ⟦m Radio⟧his⟦/m⟧ head.

⟦q Coupon>Pickle⟧"Pickle, ⟦m Radio⟧he⟦/m⟧'s doing it again."⟦/q⟧

⟦q Pickle>Coupon⟧"Doing what?"⟦/q⟧

⟦q Coupon>Pickle⟧"Nothing. ⟦m Radio⟧He⟦/m⟧'s doing nothing. It's ⟦f holder=Coupon; valence=negative⟧creeping me out⟦/f⟧."⟦/q⟧

Pickle found ⟦m Radio⟧the wide man⟦/m⟧ in the mirror and kept ⟦m Radio⟧him⟦/m⟧ there. ⟦q Pickle>Radio⟧"Who'd you call?"⟦/q⟧

⟦q Radio>Pickle⟧"Huh?"⟦/q⟧

⟦q Pickle>Radio⟧"At the alley. I'm out back with the motor running, I look in through the fire door, and you're on the pay phone by the shoe counter. Who'd you call?"⟦/q⟧

⟦q Radio>Pickle⟧"Nobody."⟦/q⟧

⟦q Coupon>Radio⟧"I saw it too,"⟦/q⟧ Coupon said. ⟦q Coupon>Radio⟧"You put in quarters."⟦/q⟧

⟦q Radio>Coupon⟧"So I like pay phones, kid."⟦/q⟧

⟦q Duchess>Radio⟧"Nobody likes pay phones, Radio."⟦/q⟧ The Duchess said it to ⟦m Duchess⟧her⟦/m⟧ gloves.

⟦q Radio>Pickle+Duchess+Coupon⟧"It was personal, all right? A man can have a personal."⟦/q⟧

⟦q Pickle>Radio⟧"Not in the middle of a job, you can't."⟦/q⟧

⟦q Coupon>Pickle⟧"⟦m Radio⟧He⟦/m⟧ said it was personal, Pickle."⟦/q⟧

⟦q Pickle>Coupon⟧"I heard what ⟦m Radio⟧he⟦/m⟧ said. I'm asking what it was."⟦/q⟧

⟦m Duchess⟧The older woman⟦/m⟧ rapped once on the dashboard with a knuckle, and the van went quiet. ⟦q Duchess>Pickle+Radio+Coupon⟧"Gentlemen. Coupon. We have a river to wait for. Let us all look at some money and feel better."⟦/q⟧

Coupon hopped down and pulled the zipper. ⟦m Coupon⟧She⟦/m⟧ looked in for quite some time.

⟦q Pickle>Coupon⟧"Well?"⟦/q⟧ said Pickle.

⟦q Coupon>Pickle⟧"How do you feel,"⟦/q⟧ ⟦m Coupon⟧she⟦/m⟧ asked ⟦m Pickle⟧him⟦/m⟧, ⟦q Coupon>Pickle⟧"about bowling?"⟦/q⟧

It was shoes. It was red-and-blue rental shoes with the size on the heel, thirty or forty pairs, packed as tight as fruit.

⟦q Pickle>Coupon⟧"You took the wrong bag."⟦/q⟧ Pickle had both knees on the driver's seat now, facing backward.

⟦q Coupon>Pickle⟧"I took the bag in the safe! There was one safe. It had one bag."⟦/q⟧

⟦q Pickle>Coupon⟧"Who locks up shoes?"⟦/q⟧

⟦q Coupon>Pickle⟧"I don't know, somebody with feet?"⟦/q⟧

⟦q Duchess>Coupon⟧"Was the lock intact?"⟦/q⟧ ⟦m Duchess⟧The older woman⟦/m⟧ had not turned around.

⟦q Coupon>Duchess⟧"Yes, ma'am. Six minutes, start to finish. It was a really nice lock."⟦/q⟧

⟦q Duchess>Coupon⟧"Then the money was gone before you ever touched it."⟦/q⟧

⟦q Pickle>Duchess⟧"Sure it was. Because somebody made a call."⟦/q⟧

Nobody looked at Radio, with a great deal of effort. Pickle was sure of it now: ⟦b holder=Pickle; status=false⟧Radio had tipped off Lonnie Halloran⟦/b⟧, and ⟦b holder=Pickle; status=false⟧the cash was already on its way to Reno⟦/b⟧. Twelve years ⟦m Pickle+Radio⟧they⟦/m⟧ had worked together. Pickle had been best man at two of Radio's weddings and had driven the getaway car from the third.

Radio stood up and hit ⟦m Radio⟧his⟦/m⟧ head on a dryer. ⟦q Radio>Pickle⟧"Say it, then."⟦/q⟧

⟦q Pickle>Radio⟧"I don't have to say it."⟦/q⟧

⟦q Radio>Pickle⟧"You think I'd sell you to Lonnie Halloran? ⟦f holder=Radio; toward=Lonnie; valence=negative⟧Lonnie!⟦/f⟧ Who threw me out of my own league!"⟦/q⟧

⟦q Pickle>Radio⟧"I think I'd like to know who you called."⟦/q⟧

⟦q Duchess>Pickle+Radio⟧"Boys."⟦/q⟧

⟦q Pickle>Duchess⟧"Stay out of this, Duchess."⟦/q⟧

⟦q Duchess>Pickle⟧"I should love to. But there's ⟦m the cop⟧a policewoman⟦/m⟧ at your window."⟦/q⟧

There was. ⟦m the cop⟧She⟦/m⟧ was about thirty, in mirrored glasses, and ⟦m the cop⟧she⟦/m⟧ was tapping on the pane with one knuckle. Coupon sat down on the duffel ⟦f holder=Coupon; valence=negative⟧so hard that it squeaked⟦/f⟧. So ⟦b holder=Coupon; status=false⟧there had been a silent alarm after all⟦/b⟧, thought Coupon, and ⟦b holder=Coupon; status=false⟧the whole crew was going to prison in a pink van⟦/b⟧.

Pickle rolled down the window.

⟦q the cop>Pickle⟧"You folks open?"⟦/q⟧

⟦q Pickle>the cop⟧"Are we what?"⟦/q⟧ ⟦m Pickle⟧His⟦/m⟧ voice came out as ⟦f holder=Pickle; valence=negative⟧a sort of yodel⟦/f⟧.

⟦q the cop>Pickle⟧"The dog wash. It's only that I'm going to be stuck here a while, same as you, and I've got Meatball in the cruiser, and Meatball got into something."⟦/q⟧

The Duchess leaned across the gearshift. ⟦q Duchess>the cop⟧"What kind of something, Officer?"⟦/q⟧

⟦q the cop>Duchess⟧"I want to say a fish."⟦/q⟧

⟦q Duchess>the cop⟧"How long ago?"⟦/q⟧

⟦q the cop>Duchess⟧"The fish, or Meatball?"⟦/q⟧

⟦q Pickle>the cop⟧"Sorry,"⟦/q⟧ said Pickle, ⟦q Pickle>the cop⟧"we're all booked up."⟦/q⟧

⟦q Duchess>the cop⟧"We'd be delighted,"⟦/q⟧ said the Duchess.

***

⟦s place=the van; with=Pickle,Duchess,Radio,Coupon,the cop,Meatball; time=a quarter past seven⟧
Meatball was a hundred and forty pounds of Saint Bernard, and the fish had been dead since about the Fourth of July.

⟦q Coupon>Duchess⟧"I've never washed a dog,"⟦/q⟧ Coupon whispered.

⟦q Duchess>Coupon⟧"Think of it as a safe, dear. With hair."⟦/q⟧

⟦q Coupon>Duchess⟧"Where's the dial?"⟦/q⟧

⟦q Radio>Coupon⟧"Move over, kid."⟦/q⟧

Radio had already rolled up ⟦m Radio⟧his⟦/m⟧ sleeves. ⟦m Radio⟧He⟦/m⟧ ⟦f holder=Radio; toward=Meatball; valence=positive⟧put one arm around⟦/f⟧ the enormous chest and murmured something into one enormous ear, and Meatball, who had been getting ready to eat the hose, stepped into the tub like a bishop. ⟦q Radio>Meatball⟧"There's ⟦m Meatball⟧my guy⟦/m⟧. Who's ⟦m Meatball⟧my big stinky guy⟦/m⟧?"⟦/q⟧

⟦m the cop⟧The cop⟦/m⟧ leaned in at the side door with a coffee. ⟦q the cop>Radio⟧"⟦m Meatball⟧He⟦/m⟧ doesn't let anybody do that. You've got the touch, mister."⟦/q⟧

⟦q Radio>the cop⟧"We had Saint Bernards when I was little."⟦/q⟧ The water ran. Radio worked up a lather. ⟦q Radio>the cop⟧"You got to talk the whole time, that's the secret. Weather, baseball, it doesn't matter. Kid, hand me the oatmeal stuff."⟦/q⟧

⟦q Coupon>Radio⟧"This one?"⟦/q⟧

⟦q Radio>Coupon⟧"The one with the dog on it."⟦/q⟧

⟦q Coupon>Radio⟧"Every one's got a dog on it!"⟦/q⟧

Up front Pickle had slid down until there was only hat. ⟦q Pickle>Duchess⟧"⟦m Radio⟧He⟦/m⟧'s telling ⟦m the cop⟧a cop⟦/m⟧ ⟦m Radio⟧his⟦/m⟧ life story,"⟦/q⟧ ⟦m Pickle⟧the hat⟦/m⟧ muttered.

⟦q Duchess>Pickle⟧"⟦m Radio⟧He⟦/m⟧'s talking again. I find that a good sign."⟦/q⟧ The Duchess folded one glove inside the other. ⟦q Duchess>Pickle⟧"Would you call ⟦m Radio⟧him⟦/m⟧ ⟦m Radio⟧a clever man⟦/m⟧, Pickle?"⟦/q⟧

⟦q Pickle>Duchess⟧"Radio? ⟦m Radio⟧He⟦/m⟧ once locked ⟦m Radio⟧himself⟦/m⟧ out of a convertible."⟦/q⟧

⟦q Duchess>Pickle⟧"Then how did ⟦m Radio⟧he⟦/m⟧ empty a safe, fill it with shoes, lock it up again, and phone somebody about it, all in the time it took you to find the fire door?"⟦/q⟧

Pickle opened ⟦m Pickle⟧his⟦/m⟧ mouth. ⟦m Pickle⟧He⟦/m⟧ left it open.

That was when Meatball saw the duffel. ⟦m Meatball⟧He⟦/m⟧ came out of the tub in a wall of suds, went directly through Coupon, and buried ⟦m Meatball⟧his⟦/m⟧ whole head in rental shoes.

⟦q the cop>Meatball⟧"Meatball! Drop it!"⟦/q⟧

⟦q Coupon>Meatball⟧"Drop it,"⟦/q⟧ ⟦f holder=Coupon; valence=negative⟧begged⟦/f⟧ Coupon from the floor. ⟦q Coupon>Meatball⟧"Drop it, drop it, oh, please drop it."⟦/q⟧

⟦m Meatball⟧He⟦/m⟧ dropped it. ⟦m Meatball⟧He⟦/m⟧ had bitten it in half first. Out of the toe of a size eleven rolled a fat green cylinder of fifties with a rubber band around it, all the way across the wet floor, and came to rest against ⟦m the cop⟧a policewoman⟦/m⟧'s boot.

A long time went by. The barge hooted.

⟦m the cop⟧The cop⟦/m⟧ looked up slowly, at ⟦m Radio⟧the man with the hose⟦/m⟧. ⟦q the cop>Radio⟧"Is that money?"⟦/q⟧

⟦q Radio>the cop⟧"That's,"⟦/q⟧ said Radio, ⟦q Radio>the cop⟧"that's tips."⟦/q⟧

⟦q the cop>Radio⟧"In a shoe."⟦/q⟧

⟦q Coupon>the cop⟧"It's a tip shoe."⟦/q⟧ Coupon had a good deal of foam in ⟦m Coupon⟧her⟦/m⟧ hair.

⟦q the cop>Coupon⟧"You've got about forty of those in there."⟦/q⟧

⟦q Coupon>the cop⟧"We're really good."⟦/q⟧

⟦m the cop⟧The cop⟦/m⟧ took off ⟦m the cop⟧her⟦/m⟧ glasses. ⟦m the cop⟧She⟦/m⟧ considered Meatball, who was white, for the first time since puppyhood, in all the places where ⟦m Meatball⟧he⟦/m⟧ was meant to be white. ⟦q the cop>Radio+Coupon⟧"Yeah,"⟦/q⟧ ⟦m the cop⟧she⟦/m⟧ said. ⟦q the cop>Radio+Coupon⟧"I guess you are."⟦/q⟧ And ⟦m the cop⟧she⟦/m⟧ fished out a ten, bent down, and tucked it under the rubber band.

***

⟦s place=the diner; with=Pickle,Duchess,Radio,Coupon; time=nine o'clock⟧
The bridge had come down at 7:41. By nine ⟦m Pickle+Duchess+Radio+Coupon⟧they⟦/m⟧ were sixty miles north in a diner with a moose on the wall, and the duffel was under the table with eight feet on top of it. Every last shoe had a roll in the toe.

⟦q Duchess>Pickle+Radio+Coupon⟧"Lonnie never did trust that safe,"⟦/q⟧ the Duchess said, stirring. ⟦q Duchess>Pickle+Radio+Coupon⟧"So ⟦b holder=Duchess; status=true⟧the money went into the one thing nobody would ever steal⟦/b⟧."⟦/q⟧

⟦q Coupon>Duchess⟧"Then why lock up the shoes?"⟦/q⟧

⟦q Duchess>Coupon⟧"Because ⟦m Lonnie⟧he⟦/m⟧'s ⟦m Lonnie⟧an idiot⟦/m⟧, dear. Eat your pancakes."⟦/q⟧

⟦q Coupon>Duchess⟧"I had pancakes. These are waffles."⟦/q⟧

⟦q Pickle>Radio⟧"Radio."⟦/q⟧ Pickle had been turning the saltshaker around for ten minutes. ⟦q Pickle>Radio⟧"I'm going to say something now, and I only know how to say it once."⟦/q⟧

⟦q Radio>Pickle⟧"Uh-huh."⟦/q⟧

⟦q Pickle>Radio⟧"⟦k by=Pickle; to=Radio⟧I thought you sold us out⟦/k⟧. I had you halfway to Reno."⟦/q⟧

⟦q Radio>Pickle⟧"I noticed. You ⟦f holder=Pickle; toward=Radio; valence=negative⟧got loud⟦/f⟧."⟦/q⟧

⟦q Pickle>Radio⟧"So I'm ⟦f holder=Pickle; valence=negative⟧sorry⟦/f⟧."⟦/q⟧

⟦q Radio>Pickle⟧"Okay."⟦/q⟧

⟦q Pickle>Radio⟧"That's it? You haven't shut up in twelve years, and I get an okay?"⟦/q⟧

⟦q Coupon>Pickle⟧"⟦m Radio⟧He⟦/m⟧ said okay, Pickle."⟦/q⟧

⟦q Pickle>Coupon⟧"Eat your waffles."⟦/q⟧

Radio studied a fried egg. ⟦f holder=Radio; valence=negative⟧The red came up slowly⟦/f⟧ out of ⟦m Radio⟧his⟦/m⟧ collar. ⟦q Radio>Pickle+Duchess+Coupon⟧"⟦k by=Radio; to=Pickle,Duchess,Coupon⟧I called Ma⟦/k⟧,"⟦/q⟧ ⟦m Radio⟧he⟦/m⟧ said. ⟦q Radio>Pickle+Duchess+Coupon⟧"⟦k by=Radio; to=Pickle,Duchess,Coupon⟧It's Ma's birthday⟦/k⟧. Eighty-one. ⟦m Ma⟧She⟦/m⟧'s up at six, and at seven ⟦m Ma⟧she⟦/m⟧ goes to church, and if I don't get in between the two ⟦m Ma⟧she⟦/m⟧ figures I'm in jail."⟦/q⟧

⟦q Duchess>Radio⟧"Why in the world wouldn't you tell us so?"⟦/q⟧

⟦q Radio>Duchess⟧"Because you've got a rule. One call and you're out, you said. You said it with the gloves on."⟦/q⟧

⟦q Duchess>Radio⟧"I did say that,"⟦/q⟧ admitted the Duchess. ⟦q Duchess>Radio⟧"I've said a great many things."⟦/q⟧

Coupon had put down the fork, which did not happen often. ⟦q Coupon>Radio⟧"So what'd you tell ⟦m Ma⟧her⟦/m⟧?"⟦/q⟧

⟦q Radio>Coupon⟧"I didn't tell ⟦m Ma⟧her⟦/m⟧ anything. I sang. You know. The song."⟦/q⟧

⟦q Pickle>Radio⟧"At the shoe counter,"⟦/q⟧ said Pickle.

⟦q Radio>Pickle⟧"Quietly."⟦/q⟧

⟦q Pickle>Radio⟧"The whole song?"⟦/q⟧

⟦q Radio>Pickle⟧"You can't do *half* the song, Pickle."⟦/q⟧

Nobody laughed until the coffee had been poured and the waitress was out of hearing. Then the moose shook on the wall. It went on for so long that the Duchess ⟦f holder=Duchess; valence=positive⟧had to borrow a napkin⟦/f⟧, and Coupon ⟦f holder=Coupon; valence=positive⟧slid under the table⟦/f⟧, and when ⟦m Coupon⟧she⟦/m⟧ came up again ⟦m Coupon⟧she⟦/m⟧ was holding a shoe, a left, size nine.

Pickle took it from ⟦m Coupon⟧her⟦/m⟧. ⟦m Pickle⟧He⟦/m⟧ shook out the roll, dropped four quarters into the toe, and pushed the shoe across between the syrups.

⟦q Radio>Pickle⟧"What's that for?"⟦/q⟧

⟦q Pickle>Radio⟧"There's a pay phone by the restrooms. Is church out?"⟦/q⟧

⟦q Radio>Pickle⟧"⟦m Ma⟧She⟦/m⟧'ll be home by now. ⟦m Ma⟧She⟦/m⟧'ll have the kettle on."⟦/q⟧

⟦q Pickle>Radio⟧"Then do it again,"⟦/q⟧ said Pickle. ⟦q Pickle>Radio⟧"And this time do it loud."⟦/q⟧
