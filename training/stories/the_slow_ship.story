title: The Slow Ship
person: 3
style: space opera with two women on a freighter's bridge and a ship's voice, third present, clipped technical talk, tags by pronoun, a medic and a stowaway; straight quotes
cast: Asante | Captain, Inge, the captain | she
cast: Wu | Delphine, the pilot, Pilot | she
cast: Mungo | the medic | he
cast: Ione |  | she
cast: Auntie | the ship | she
cast: Commodore Strake | Strake | he
place: the bridge |
place: the hold | the cargo hold
place: the galley |
relation: Captain & Delphine | romantic | start=lovers who ended it end=trying again
relation: the medic & Ione | friends
relation: Strake & Ione | family
relation: the ship & Captain | work
quiet: Patience, Ganymede, Ceres, Tuesday, Callisto
=====
⟦s place=the bridge; with=Captain,Delphine; time=third watch, day ninety-one⟧
It's ninety-one days since anyone on the *Patience* has seen a planet, and ninety since the captain and the pilot have had a conversation with adjectives in it.

⟦q Captain>Delphine⟧"Heading?"⟦/q⟧

⟦q Delphine>Captain⟧"Unchanged."⟦/q⟧

⟦q Captain>Delphine⟧"Drift?"⟦/q⟧

⟦q Delphine>Captain⟧"Nominal."⟦/q⟧

⟦q Captain>Delphine⟧"Thank you, Pilot."⟦/q⟧

⟦q Delphine>Captain⟧"Captain."⟦/q⟧

⟦m Captain+Delphine⟧They⟦/m⟧ sit side by side with a cup-holder between ⟦m Captain+Delphine⟧the two of them⟦/m⟧. It's a small bridge. Asante is the bigger of ⟦m Captain+Delphine⟧the two women⟦/m⟧, and ⟦m Captain⟧she⟦/m⟧'s the neater; ⟦m Captain⟧she⟦/m⟧ has a list pinned to ⟦m Captain⟧her⟦/m⟧ sleeve. Wu has ⟦m Delphine⟧her⟦/m⟧ bare feet up on the console. ⟦m Delphine⟧She⟦/m⟧'s got toes like fingers, ⟦m Delphine⟧she⟦/m⟧ can fly with them, there was a time when ⟦m Captain⟧the captain⟦/m⟧ had found that funny.

⟦q the ship>Captain⟧"Inge, dear,"⟦/q⟧ says the ceiling. ⟦q the ship>Captain⟧"You've both got very high blood pressure."⟦/q⟧

⟦q Captain>the ship⟧"Not now, Auntie."⟦/q⟧

⟦q the ship>Captain⟧"I only mention it. It goes up when ⟦m Delphine⟧she⟦/m⟧ comes in. ⟦m Delphine⟧Hers⟦/m⟧ goes up when *you* come in. I could plot it."⟦/q⟧

⟦q Delphine>the ship⟧"Please don't plot it,"⟦/q⟧ says Wu.

⟦q the ship>Delphine⟧"I already did. It's rather beautiful, it looks like hills."⟦/q⟧

⟦m the ship⟧The ship⟦/m⟧ was built on Ceres before either of ⟦m Captain+Delphine⟧them⟦/m⟧ was born, and ⟦m the ship⟧she⟦/m⟧'s had eleven owners and got more and more interested in people. No one's ever managed to turn the voice off. ⟦m the ship⟧She⟦/m⟧ is silent now for several seconds, which in a mind of that size is a month.

⟦q the ship>Captain⟧"There's another thing,"⟦/q⟧ ⟦m the ship⟧she⟦/m⟧ says. ⟦q the ship>Captain⟧"I wasn't sure I ought to say. It's about the weight."⟦/q⟧

⟦q Captain>the ship⟧"What about the weight?"⟦/q⟧

⟦q the ship>Captain⟧"We're forty-one kilos heavy. I thought to begin with that it was Mungo. But I've had ⟦m the medic⟧him⟦/m⟧ on the scale."⟦/q⟧

⟦m Captain+Delphine⟧The two women⟦/m⟧ look at each other. It's the first time today.

⟦q Captain>Delphine⟧"We sealed the hold at Callisto,"⟦/q⟧ says the captain.

⟦q Delphine>Captain⟧"I sealed it. I did it myself."⟦/q⟧

⟦q Captain>Delphine⟧"Did you check it?"⟦/q⟧

⟦q Delphine>Captain⟧"Did I *check* it?"⟦/q⟧ The feet come down. ⟦q Delphine>Captain⟧"Yes, Captain. I checked it. It's on the list. It's in your writing, for God's sake, you stood behind me breathing."⟦/q⟧

⟦q Captain>Delphine⟧"I wasn't breathing."⟦/q⟧

⟦q the ship>Delphine⟧"⟦m Captain⟧She⟦/m⟧ was, a bit,"⟦/q⟧ says Auntie.

***

⟦s place=the hold; with=Captain,Delphine,the medic,Ione; time=third watch, a quarter of an hour later⟧
⟦m Ione⟧The girl⟦/m⟧ is behind the seed potatoes. ⟦m Ione⟧She⟦/m⟧ has built ⟦m Ione⟧herself⟦/m⟧ a sort of nest; there's a blanket, and a lamp, and a line of empty ration packs, in order of size. ⟦m Ione⟧She⟦/m⟧'s thirteen, maybe. ⟦m Ione⟧She⟦/m⟧'s holding a wrench.

⟦q Ione>Captain+Delphine+the medic⟧"I'll use it,"⟦/q⟧ ⟦m Ione⟧she⟦/m⟧ says.

⟦q the medic>Ione⟧"I'm sure that you would,"⟦/q⟧ says Mungo. ⟦m the medic⟧He⟦/m⟧ gets down on ⟦m the medic⟧his⟦/m⟧ hunkers. ⟦m the medic⟧He⟦/m⟧'s a wide, freckled, unhurried man, who was a vet till there stopped being animals, and ⟦m the medic⟧he⟦/m⟧ moves ⟦m the medic⟧his⟦/m⟧ hand toward ⟦m Ione⟧her⟦/m⟧ about as fast as a plant. ⟦q the medic>Ione⟧"That's a fourteen. You'd want a bigger one, for me. What's your name?"⟦/q⟧

⟦q Ione>the medic⟧"Ione."⟦/q⟧

⟦q the medic>Ione⟧"How long have you been in here, Ione?"⟦/q⟧

⟦q Ione>the medic⟧"Since Callisto."⟦/q⟧

⟦q the medic>Ione⟧"Three *months*?"⟦/q⟧

⟦q Ione>the medic⟧"I counted the packs. I was careful, I only ate every second day."⟦/q⟧

⟦q Captain>Delphine⟧"⟦m Ione⟧She⟦/m⟧'d have been in here when we burned,"⟦/q⟧ says Asante quietly. ⟦m Captain⟧She⟦/m⟧'s in the hatch, with the flashlight pointed at the deck. ⟦q Captain>Delphine⟧"We pulled four gees. There's no couch."⟦/q⟧

⟦q Ione>Captain⟧"I lay down on the potatoes,"⟦/q⟧ ⟦m Ione⟧the girl⟦/m⟧ says.

Wu pushes past. ⟦m Delphine⟧She⟦/m⟧ goes straight in, and ⟦m Delphine⟧she⟦/m⟧ sits, and puts ⟦m Delphine⟧her⟦/m⟧ back up against a crate, so that ⟦m Delphine⟧she⟦/m⟧'s at the same level. ⟦q Delphine>Ione⟧"Whose are you?"⟦/q⟧ ⟦m Delphine⟧she⟦/m⟧ asks. ⟦q Delphine>Ione⟧"Who are you running from?"⟦/q⟧

⟦q Ione>Delphine⟧"Nobody."⟦/q⟧

⟦q Delphine>Ione⟧"Me too. I was fifteen. Mine had a belt."⟦/q⟧

There's a wait. The wrench comes down an inch or two. ⟦q Ione>Delphine⟧"⟦m Strake⟧He⟦/m⟧'s never hit me,"⟦/q⟧ says Ione. ⟦q Ione>Delphine⟧"It's not that. ⟦m Strake⟧He⟦/m⟧ doesn't even talk loud. ⟦m Strake⟧He⟦/m⟧'s going to have my head done, so I don't get the dreams. ⟦m Strake⟧He⟦/m⟧ says ⟦b holder=Strake; status=false⟧it's for my own good⟦/b⟧. They had me booked in for the Tuesday."⟦/q⟧

⟦q Captain>Ione⟧"Who's *he*?"⟦/q⟧ says the captain.

⟦q Ione>Captain⟧"⟦m Strake⟧My grandfather⟦/m⟧. Commodore Strake."⟦/q⟧

Nobody speaks. ⟦m the medic⟧The medic⟦/m⟧ has shut ⟦m the medic⟧his⟦/m⟧ eyes. It's Auntie, finally, from a grille up over the door, who says it for all of ⟦m Captain+Delphine+the medic⟧them⟦/m⟧.

⟦q the ship>Captain+Delphine+the medic+Ione⟧"Oh, bother,"⟦/q⟧ says the ship.

***

⟦s place=the galley; with=Captain,Delphine,the medic; time=fourth watch⟧
⟦q the medic>Captain+Delphine⟧"They'll hang us,"⟦/q⟧ says Mungo.

⟦q Delphine>the medic⟧"They don't hang people any more."⟦/q⟧

⟦q the medic>Delphine⟧"They'll do whatever it is that they do. It's kidnapping. It's Strake! ⟦m Strake⟧He⟦/m⟧'s got ⟦m Strake⟧his⟦/m⟧ own *fleet*."⟦/q⟧

⟦q Captain>the medic⟧"Sit down, Mungo."⟦/q⟧

⟦q the medic>Captain⟧"I think better standing."⟦/q⟧

⟦q Captain>the medic⟧"You don't, you get louder,"⟦/q⟧ says Asante. ⟦m Captain⟧She⟦/m⟧'s made cocoa. ⟦m Captain⟧She⟦/m⟧ has set out four mugs in a row, handles all one way, and then ⟦m Captain⟧she⟦/m⟧'s noticed the fourth and stood looking at it. ⟦q Captain>Delphine⟧"What are the dreams?"⟦/q⟧

⟦q Delphine>Captain⟧"⟦m Ione⟧She⟦/m⟧ sees things. Before they happen. Not big ones: ⟦m Ione⟧she⟦/m⟧'ll know who's going to be at the door. ⟦m Ione⟧She⟦/m⟧ says that ⟦m Ione⟧she⟦/m⟧ knew which ship."⟦/q⟧

⟦q Captain>Delphine⟧"And ⟦m Strake⟧he⟦/m⟧ wants to stop it?"⟦/q⟧

⟦q Delphine>Captain⟧"⟦m Strake⟧He⟦/m⟧ wants to *fix* it. ⟦m Ione⟧She⟦/m⟧ told ⟦m Strake⟧him⟦/m⟧ at breakfast one day how ⟦m Strake⟧he⟦/m⟧ was going to die."⟦/q⟧

⟦q the medic>Delphine⟧"How's ⟦m Strake⟧he⟦/m⟧ going to die?"⟦/q⟧

⟦q Delphine>the medic⟧"In bed,"⟦/q⟧ says Wu. ⟦q Delphine>the medic⟧"With everybody being very polite."⟦/q⟧

⟦m Captain⟧The captain⟦/m⟧ hands round the mugs. It's twelve weeks yet to Ganymede. There's a beacon ⟦m Captain+Delphine+the medic⟧they⟦/m⟧ have got to pass, on the hundred and fourth day, and at the beacon you're asked for your souls aboard; you've got to say a number; and the ship can't lie. It's in ⟦m the ship⟧her⟦/m⟧ bones. They wrote that in after the *Marigold*.

⟦q Captain>Delphine⟧"If I report it now, they'll meet us,"⟦/q⟧ says Asante. ⟦q Captain>Delphine⟧"It would be out of our hands. We'd be in the right. I've gone over it and over it, and that's what it says, in the book. That's what I should do."⟦/q⟧

⟦q Delphine>Captain⟧"I know."⟦/q⟧

⟦q Captain>Delphine⟧"You'd never speak to me again."⟦/q⟧

⟦q Delphine>Captain⟧"I hardly speak to you now."⟦/q⟧

⟦q the medic>Delphine⟧"I'll just take this one in to ⟦m Ione⟧the lass⟦/m⟧,"⟦/q⟧ says Mungo, who can feel weather coming, and goes.

⟦s place=the galley; with=Captain,Delphine; time=fourth watch, a minute later⟧
⟦q Delphine>Captain⟧"You always do it,"⟦/q⟧ says Wu. ⟦q Delphine>Captain⟧"You go and stand behind the book. You did it with me. I said I'd stay on at Callisto, if you wanted, I'd put in for shore and so could you. And you looked up the *regulations*."⟦/q⟧

⟦q Captain>Delphine⟧"There are rules about officers."⟦/q⟧

⟦q Delphine>Captain⟧"There are! You read them out to me. In bed."⟦/q⟧

⟦q Captain>Delphine⟧"I thought that you wanted me to say no."⟦/q⟧

⟦q Delphine>Captain⟧"Why would I want that?"⟦/q⟧

⟦q Captain>Delphine⟧"You asked me while you were packing."⟦/q⟧

⟦q Delphine>Captain⟧"I was packing because I was *scared*, Inge. I'm always packing. I've been packed since I was fifteen."⟦/q⟧ ⟦m Delphine⟧The pilot⟦/m⟧ shoves the mug away, and cocoa jumps out over the list. ⟦q Delphine>Captain⟧"I wanted you to say, put it down. That's all. Put that down, Delphine."⟦/q⟧

⟦m Captain⟧The bigger woman⟦/m⟧ watches the brown stain go across the paper: fuel, water, filters, seals. It's taken the ink with it. ⟦m Captain⟧She⟦/m⟧ could stop it with a cloth. There's one right there by ⟦m Captain⟧her⟦/m⟧ hand, folded in three.

⟦q Captain>the ship⟧"Auntie?"⟦/q⟧ ⟦m Captain⟧she⟦/m⟧ says.

⟦q the ship>Captain⟧"Yes, dear?"⟦/q⟧

⟦q Captain>Delphine⟧"What does it say in the articles about crew?"⟦/q⟧

⟦q the ship>Captain⟧"In what connection?"⟦/q⟧

⟦q Captain>Delphine⟧"How does a person join?"⟦/q⟧

⟦q the ship>Captain⟧"They sign,"⟦/q⟧ says the ship. ⟦q the ship>Captain⟧"Or make a mark. One has to be of an age to hold a wrench."⟦/q⟧ There's a pause. The lights in the galley get, very slightly, warmer. ⟦q the ship>Captain⟧"Oh, that *is* good. Oh, Inge. Then I wouldn't be lying at all."⟦/q⟧

⟦q Captain>Delphine⟧"Four souls,"⟦/q⟧ says Asante. ⟦q Captain>Delphine⟧"Crew of four. Apprentice, what would you say? Hydroponics?"⟦/q⟧

⟦q Delphine>Captain⟧"Navigation,"⟦/q⟧ says Wu. ⟦m Delphine⟧Her⟦/m⟧ voice isn't steady. ⟦q Delphine>Captain⟧"⟦m Ione⟧She⟦/m⟧ picked the ship."⟦/q⟧

⟦q Captain>Delphine⟧"It's completely against the spirit of the thing."⟦/q⟧

⟦q Delphine>Captain⟧"I know it is."⟦/q⟧

⟦q Captain>Delphine⟧"I'll have to backdate it to Callisto. I've never backdated anything in my life."⟦/q⟧

⟦q Delphine>Captain⟧"I could hold your hand."⟦/q⟧

⟦q Captain>Delphine⟧"You'd better,"⟦/q⟧ says the captain. ⟦q Captain>Delphine⟧"Delphine? Put the cup down."⟦/q⟧

***

⟦s place=the bridge; with=Captain,Delphine,the medic,Ione; time=day one hundred and four⟧
⟦q Strake>Captain⟧"*Patience*, this is Ganymede beacon,"⟦/q⟧ says a voice. It's a dry, soft, courteous voice, an old man's. It is not a recording. ⟦q Strake>Captain⟧"State your souls."⟦/q⟧

No one had said that ⟦m Strake⟧he⟦/m⟧'d be there ⟦m Strake⟧himself⟦/m⟧. ⟦m Ione⟧The girl⟦/m⟧ has gone grey. ⟦m Ione⟧She⟦/m⟧'s in the jump seat, in a jersey of Mungo's with the sleeves rolled up, and ⟦m the medic⟧the medic⟦/m⟧ puts ⟦m the medic⟧his⟦/m⟧ whole hand round the back of ⟦m Ione⟧her⟦/m⟧ neck.

⟦q Ione>the medic⟧"It's okay,"⟦/q⟧ ⟦m Ione⟧she⟦/m⟧ whispers. ⟦q Ione>the medic⟧"⟦m Strake⟧He⟦/m⟧ believes it. I saw."⟦/q⟧

⟦q Captain>Strake⟧"Four,"⟦/q⟧ says Asante.

⟦q Strake>Captain⟧"You left with three."⟦/q⟧

⟦q Captain>Strake⟧"Four, sir. Captain, pilot, medic, and apprentice. It's in the log. We had some trouble with the log, there was cocoa."⟦/q⟧

⟦q Strake>Captain⟧"I should like that confirmed by the vessel."⟦/q⟧

Wu takes hold of ⟦m Captain⟧the captain⟦/m⟧'s sleeve. ⟦m Delphine⟧She⟦/m⟧ does it with a foot.

⟦q the ship>Strake⟧"Confirmed, Commodore,"⟦/q⟧ says Auntie, in a voice like fresh bread. ⟦q the ship>Strake⟧"Four souls. I've weighed ⟦m Captain+Delphine+the medic+Ione⟧them⟦/m⟧."⟦/q⟧
