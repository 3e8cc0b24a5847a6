title: Salt Circle
person: 3
style: monster-of-the-week with two brothers and their estranged half-sister, road and motel, canon-like banter, past tense, straight quotes; a false belief and tellings, slips and contradictions
cast: Deke | Ace | he
cast: Asa | | he
cast: Reba |  | she
cast: Plum | the sheriff, Loretta | she
cast: Lavinia Cobb |  | she
cast: the old man |  | he
cast: my cousin Dale | Dale | he
cast: her husband | | he
place: the motel | Room Six
place: the well |
place: the diner |
place: the car | the Fairlane
relation: Ace & Asa | family
relation: Reba & Ace | family | start=strangers with one father end=siblings
relation: Plum & Reba | work
relation: the old man & Reba | family
quiet: Fairlane, Tulsa, Latin, Baptist
=====
⟦s place=the motel; with=Ace,Asa,Reba; time=Wednesday night⟧
⟦q Ace>Reba⟧"Okay,"⟦/q⟧ said Deke. ⟦q Ace>Reba⟧"Who the hell are you?"⟦/q⟧

It was a reasonable question. There was salt across the sill of Room Six, as there should be, and a second line of it across the threshold, which wasn't ⟦m Ace+Asa⟧theirs⟦/m⟧; and on the farther bed, with ⟦m Reba⟧her⟦/m⟧ boots on the spread and a shotgun over ⟦m Reba⟧her⟦/m⟧ knees, sat ⟦m Reba⟧a woman of around thirty-five⟦/m⟧, eating pork rinds.

⟦q Reba>Ace⟧"You're dripping on my circle,"⟦/q⟧ ⟦m Reba⟧she⟦/m⟧ said.

⟦q Asa>Reba⟧"Your circle?"⟦/q⟧ said Asa.

⟦q Reba>Asa⟧"It was your circle, but you'd left a gap by the radiator. I fixed it."⟦/q⟧ ⟦m Reba⟧She⟦/m⟧ shook the bag at ⟦m Asa⟧the taller of the two⟦/m⟧. ⟦q Reba>Asa⟧"You'll be Asa. You're the one that reads. And this is Deke, who hits things. I thought you'd be better-looking."⟦/q⟧

⟦q Ace>Reba⟧"Lady,"⟦/q⟧ said Deke, ⟦q Ace>Reba⟧"you have till three."⟦/q⟧

⟦q Asa>Ace⟧"Deke, wait."⟦/q⟧

⟦q Ace>Asa⟧"I'm at one."⟦/q⟧

⟦q Asa>Ace⟧"*Wait*. Look at ⟦m Reba⟧her⟦/m⟧ hand."⟦/q⟧

On the little finger of the hand with the rinds in it there was a ring, a cheap one, made from a horseshoe nail. Asa had one like it. So did ⟦m Ace⟧his brother⟦/m⟧. ⟦c rings⟧There'd only ever been the two⟦/c⟧: ⟦m the old man⟧the old man⟦/m⟧ had bent them ⟦m the old man⟧himself⟦/m⟧, over a gas ring in Tulsa, and died before ⟦m the old man⟧he⟦/m⟧ could ⟦e teach⟧learn⟦/e⟧ them why.

⟦q Reba>Asa⟧"Three,"⟦/q⟧ said ⟦m Reba⟧the woman on the bed⟦/m⟧. ⟦q Reba>Asa⟧"⟦m the old man⟧He⟦/m⟧ made three. I'm Reba. I got mine when I was nine."⟦/q⟧

***

⟦s place=the diner; with=Ace,Asa,Reba; time=Thursday, six in the morning⟧
⟦q Ace>Asa⟧"I don't buy it."⟦/q⟧

⟦q Asa>Ace⟧"The dates work."⟦/q⟧

⟦q Ace>Asa⟧"I don't care if the dates work. ⟦m the old man⟧He⟦/m⟧'d have told us."⟦/q⟧

⟦q Asa>Ace⟧"Would ⟦m the old man⟧he⟦/m⟧? ⟦m the old man⟧He⟦/m⟧ never told us ⟦m the old man⟧his⟦/m⟧ middle name."⟦/q⟧

⟦q Ace>Asa⟧"It was Eugene."⟦/q⟧

⟦q Asa>Ace⟧"⟦m the old man⟧He⟦/m⟧ told *you*?"⟦/q⟧

⟦q Reba>Asa⟧"It was on ⟦m the old man⟧his⟦/m⟧ library card,"⟦/q⟧ said Reba, through eggs. ⟦m Reba⟧She⟦/m⟧ ate like someone in a fire. By the light of day ⟦m Reba⟧she⟦/m⟧'d got a broken nose, and freckles, and ⟦c eyes⟧gray eyes, the same pale gray as Deke's⟦/c⟧, that crinkled when there was nothing funny. ⟦q Reba>Asa⟧"⟦m the old man⟧He⟦/m⟧ had a card in every county. It was the only thing ⟦m the old man⟧he⟦/m⟧ ever signed."⟦/q⟧

⟦q Ace>Reba⟧"How'd you find us?"⟦/q⟧

⟦q Reba>Ace⟧"I didn't. I've been on this thing for a month, and then you two come crashing in, in a car you can hear from the state line, and book the room on top of it. I had to move my whole setup."⟦/q⟧

⟦q Asa>Reba⟧"What is it?"⟦/q⟧ asked Asa. ⟦q Asa>Reba⟧"The thing?"⟦/q⟧

⟦q Reba>Asa⟧"What've you got?"⟦/q⟧

⟦q Asa>Reba⟧"Three drownings, all men, all out of the same well. It's been dry since the thirties. I figured some kind of a water spirit."⟦/q⟧

⟦q Reba>Asa⟧"It isn't a spirit. It's ⟦e a woman⟧woman⟦/e⟧. ⟦m Lavinia Cobb⟧She⟦/m⟧'s called Lavinia Cobb, and ⟦m Lavinia Cobb⟧she⟦/m⟧'s mad as hell, and ⟦m Lavinia Cobb⟧she⟦/m⟧'s got every right. Pass the syrup."⟦/q⟧

⟦q Ace>Asa⟧"You're going to sit there and let ⟦m Reba⟧her⟦/m⟧ boss you?"⟦/q⟧ said Deke to ⟦m Asa⟧his brother⟦/m⟧.

⟦q Asa>Ace⟧"⟦m Reba⟧She⟦/m⟧'s done the work, man."⟦/q⟧

⟦q Ace>Asa⟧"*I've* done the work."⟦/q⟧

⟦q Asa>Ace⟧"You bought a shovel,"⟦/q⟧ said Asa.

⟦m Ace⟧The older brother⟦/m⟧ pushed back ⟦m Ace⟧his⟦/m⟧ plate. It hurt, was the thing. ⟦m Ace⟧He⟦/m⟧ was thirty-three; for thirty-three years ⟦m Ace⟧he⟦/m⟧'d been the eldest, ⟦m Ace⟧he⟦/m⟧ had carried ⟦m Asa⟧the kid⟦/m⟧ out of two fires, and ⟦m Ace⟧he⟦/m⟧ had got all that ⟦m Ace⟧he⟦/m⟧ knew about ⟦m the old man⟧his father⟦/m⟧ in a cigar box and could have told you every item. ⟦m Ace⟧He⟦/m⟧ believed ⟦b holder=Ace; status=false⟧there wasn't a soul alive who'd known the old man better⟦/b⟧. And now here was ⟦m Reba⟧this person⟦/m⟧, with the nail on ⟦m Reba⟧her⟦/m⟧ finger, who knew about the library cards.

⟦q Ace>Reba⟧"What did ⟦m the old man⟧he⟦/m⟧ call you?"⟦/q⟧ ⟦m Ace⟧he⟦/m⟧ said.

⟦q Reba>Ace⟧"How do you mean?"⟦/q⟧

⟦q Ace>Reba⟧"⟦m the old man⟧He⟦/m⟧ had names. ⟦m the old man⟧He⟦/m⟧ called me Ace. Asa's Professor."⟦/q⟧

Reba put down ⟦m Reba⟧her⟦/m⟧ fork. For the first time since ⟦m Ace+Asa⟧they⟦/m⟧'d met ⟦m Reba⟧her⟦/m⟧ ⟦m Reba⟧she⟦/m⟧ didn't look as though ⟦m Reba⟧she⟦/m⟧ was about to be funny.

⟦q Reba>Ace⟧"Sorry,"⟦/q⟧ ⟦m Reba⟧she⟦/m⟧ said.

⟦q Ace>Reba⟧"You don't have to be sorry. I just asked."⟦/q⟧

⟦q Reba>Ace⟧"No. That was it. That's what ⟦m the old man⟧he⟦/m⟧ called me: Sorry. ⟦m the old man⟧He⟦/m⟧'d say, come here, Sorry. I thought ⟦b holder=Reba; status=false⟧it was my name⟦/b⟧ till I went to school."⟦/q⟧

***

⟦s place=the well; with=Ace,Asa,Reba,Plum,Lavinia Cobb; time=Thursday, close to midnight⟧
⟦q Plum>Reba⟧"You've got ten minutes,"⟦/q⟧ said the sheriff. ⟦q Plum>Reba⟧"And then I never saw you."⟦/q⟧

⟦q Reba>Plum⟧"You're a peach, Loretta."⟦/q⟧

⟦q Plum>Reba⟧"I'm a Baptist. I don't hold with any of it."⟦/q⟧ Plum was a short woman in a big hat, and ⟦m Plum⟧she⟦/m⟧ had ⟦m Plum⟧her⟦/m⟧ back turned and ⟦m Plum⟧her⟦/m⟧ fingers in ⟦m Plum⟧her⟦/m⟧ ears, or nearly. ⟦q Plum>Reba⟧"The last of them was ⟦m Dale⟧my cousin Dale⟦/m⟧. I never liked ⟦m Dale⟧him⟦/m⟧. But ⟦m Dale⟧he⟦/m⟧ was only looking for ⟦m Dale⟧his⟦/m⟧ dog."⟦/q⟧

They'd got a lantern up on the well head. Down in the shaft it was perfectly dry, you could see stones; and from somewhere underneath the stones, quite softly, came the sound of ⟦m Lavinia Cobb⟧a woman⟦/m⟧ crying.

⟦q Asa>Ace⟧"Does ⟦m Lavinia Cobb⟧she⟦/m⟧ always do that?"⟦/q⟧ whispered Asa.

⟦q Reba>Asa⟧"⟦m Lavinia Cobb⟧She⟦/m⟧ does it till somebody looks in."⟦/q⟧

⟦q Ace>Reba⟧"So nobody look in,"⟦/q⟧ said Deke. ⟦q Ace>Reba+Asa⟧"I'll do the salt. Asa, get the Latin. Reba, you stand over there by the truck and—"⟦/q⟧

⟦q Reba>Ace⟧"Do what?"⟦/q⟧

⟦q Ace>Reba⟧"Keep the sheriff company."⟦/q⟧

⟦q Reba>Ace⟧"I'm going down,"⟦/q⟧ ⟦m Reba⟧she⟦/m⟧ said. ⟦m Reba⟧She⟦/m⟧ already had the rope on.

⟦q Ace>Reba⟧"The hell you are!"⟦/q⟧

⟦q Reba>Ace⟧"⟦m Lavinia Cobb⟧She⟦/m⟧ only kills men. You ever think about that? ⟦m her husband⟧Her husband⟦/m⟧ put ⟦m Lavinia Cobb⟧her⟦/m⟧ in there alive, in nineteen and thirty-one, with the baby in ⟦m Lavinia Cobb⟧her⟦/m⟧ arms. ⟦m her husband⟧He⟦/m⟧ told the whole town that ⟦m Lavinia Cobb⟧she⟦/m⟧'d run off. You two go down, ⟦m Lavinia Cobb⟧she⟦/m⟧'ll have you for breakfast. I'm going to take ⟦m Lavinia Cobb⟧her⟦/m⟧ the news."⟦/q⟧

⟦q Asa>Reba⟧"What news?"⟦/q⟧

⟦q Reba>Asa⟧"That ⟦m her husband⟧he⟦/m⟧'s dead. ⟦k by=Reba; to=Lavinia Cobb⟧He hanged in Amarillo⟦/k⟧, in 'forty. I got the paper here. Nobody ever told ⟦m Lavinia Cobb⟧her⟦/m⟧."⟦/q⟧ ⟦m Reba⟧She⟦/m⟧'d swung a leg across. ⟦m Reba⟧Her⟦/m⟧ hat fell off, and the lantern lit up ⟦m Reba⟧her⟦/m⟧ face, and it was ⟦m the old man⟧his⟦/m⟧ face, that was what was so terrible: it was ⟦m the old man⟧their father⟦/m⟧, just exactly, the way ⟦m the old man⟧he⟦/m⟧'d look when ⟦m the old man⟧he⟦/m⟧ was leaving. ⟦q Reba>Ace⟧"Somebody ought to tell ⟦m Lavinia Cobb⟧her⟦/m⟧ ⟦m Lavinia Cobb⟧she⟦/m⟧ can stop."⟦/q⟧

⟦q Ace>Reba⟧"Reba."⟦/q⟧

⟦q Reba>Ace⟧"What?"⟦/q⟧

Deke took hold of the rope. ⟦m Ace⟧He⟦/m⟧ wrapped it twice around ⟦c arm⟧his left arm⟦/c⟧, and sat down on the ground with both boots against the stones. ⟦m Ace⟧He⟦/m⟧'d been going to say a number of things.

⟦q Ace>Reba⟧"I've got you,"⟦/q⟧ ⟦m Ace⟧he⟦/m⟧ said. ⟦q Ace>Reba⟧"Go slow."⟦/q⟧

It took nine minutes. You couldn't hear what was said. There were two voices; one was crying, and the other went on and on, low, a little hoarse, like somebody reading to a child, and by and by there were two of ⟦m Reba+Lavinia Cobb⟧them⟦/m⟧ crying, and after that there was just one. It was Reba.

And there was water. It came up around the stones without any noise, black, with stars in it.

⟦q Asa>Ace⟧"Pull,"⟦/q⟧ said Asa. ⟦q Asa>Ace⟧"Deke, pull, *pull*!"⟦/q⟧

***

⟦s place=the car; with=Ace,Asa,Reba; time=Friday, about two in the morning⟧
⟦q Ace>Reba⟧"You're shivering."⟦/q⟧

⟦q Reba>Ace⟧"I've been in a well."⟦/q⟧

⟦q Ace>Reba⟧"There's a blanket back there."⟦/q⟧

⟦q Reba>Ace⟧"It smells of dog."⟦/q⟧

⟦q Asa>Reba⟧"That's the jerky,"⟦/q⟧ said Asa, from behind the wheel. ⟦m Ace⟧His brother⟦/m⟧ couldn't drive; ⟦c arm⟧he was holding his right arm in his lap, where the rope had burned it to the bone⟦/c⟧. Reba was stretched out in back with ⟦m Reba⟧her⟦/m⟧ wet boots on the door. It was the Fairlane, it had been ⟦m the old man⟧the old man⟦/m⟧'s. ⟦m Reba⟧She⟦/m⟧'d run ⟦m Reba⟧her⟦/m⟧ hand along the roof before ⟦m Reba⟧she⟦/m⟧ got in, and hadn't said anything.

⟦q Ace>Reba⟧"How long did you have ⟦m the old man⟧him⟦/m⟧?"⟦/q⟧ asked Deke.

⟦q Reba>Ace⟧"Six summers. ⟦m the old man⟧He⟦/m⟧'d show up in June. ⟦m the old man⟧He⟦/m⟧'d stay till Mama threw ⟦m the old man⟧him⟦/m⟧ out. What about you?"⟦/q⟧

⟦q Ace>Reba⟧"All the time. I mean ⟦m the old man⟧he⟦/m⟧ wasn't *there*. But it was always us ⟦m the old man⟧he⟦/m⟧ wasn't there for."⟦/q⟧

⟦q Reba>Ace⟧"I used to wonder where ⟦m the old man⟧he⟦/m⟧ went,"⟦/q⟧ said ⟦m Reba⟧the woman in the dark⟦/m⟧. ⟦q Reba>Ace⟧"I thought ⟦b holder=Reba; status=true⟧there had to be somebody else⟦/b⟧. I used to hate them so bad. I'd lie in bed and I'd think, I bet that they've got a pony."⟦/q⟧

⟦q Asa>Reba⟧"We had a goat for a week,"⟦/q⟧ Asa said.

⟦q Ace>Reba⟧"It was cursed."⟦/q⟧

⟦q Asa>Reba⟧"It ate the seats."⟦/q⟧

Nobody spoke for a mile or two. Then Deke turned around, which was hard for ⟦m Ace⟧him⟦/m⟧ to do, and held something out over the seat-back. It was a cigar box, with a rubber band around it.

⟦q Ace>Reba⟧"There's a picture in there that I never could figure out,"⟦/q⟧ ⟦m Ace⟧he⟦/m⟧ said. ⟦q Ace>Reba⟧"It's a kid on a porch. ⟦m Reba⟧She⟦/m⟧'s got no front teeth. It says on the back of it ⟦q/writing the old man>Reba⟧Sorry⟦/q⟧. I always thought that ⟦m the old man⟧he⟦/m⟧ was apologizing."⟦/q⟧

The engine ran. In the mirror Asa could see the top of ⟦m Reba⟧his sister⟦/m⟧'s head; it was bent, and ⟦m Reba⟧her⟦/m⟧ thumb, with its ⟦e nail⟧nale⟦/e⟧, was going back and forth over something about the size of a playing card. ⟦c rings⟧He looked at the three rings, lined up, as they had been on the old man's key chain all his life⟦/c⟧. ⟦m Asa⟧He⟦/m⟧ slowed for the light.

⟦q Asa>Reba⟧"You hungry?"⟦/q⟧ ⟦m Asa⟧he⟦/m⟧ asked ⟦m Reba⟧her⟦/m⟧.

⟦q Reba>Asa⟧"I could eat,"⟦/q⟧ said Reba, and turned ⟦m Reba⟧her⟦/m⟧ ⟦c eyes⟧brown eyes⟦/c⟧ to the window. ⟦q Reba>Asa⟧"Only let Ace pay."⟦/q⟧
