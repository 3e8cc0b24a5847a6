title: The Long Hatch
person: 2
style: reader-insert fan fiction of an invented space-salvage universe, present tense, second person with the placeholders Y/N and (Y/N); banter on a freighter, a slow romance, straight quotes
cast: Y/N | (Y/N) | she | protagonist
cast: Varrick Thole | Varrick, Thole | he
cast: Ninette | | she
cast: Captain Obuya | Obuya, the captain | she
cast: Moss Harrow | Moss, the stowaway | he
place: the galley | galley
place: the bridge | bridge
place: the hold | hold, cargo hold
relation: Y/N & Varrick | romantic | start=quarrelling crewmates end=together
relation: Y/N & Ninette | friends
relation: Captain Obuya & Varrick | work
quiet: Sparrowhawk, Lantern, Meridian
=====
⟦s place=galley; with=Y/N,Varrick,Ninette; time=ship's evening⟧
⟦m Y/N⟧You⟦/m⟧ push the hatch open with ⟦m Y/N⟧your⟦/m⟧ shoulder, because ⟦m Y/N⟧your⟦/m⟧ hands are full of wire. The galley of the *Sparrowhawk* smells of burnt onions, and the only free chair is the one opposite Varrick Thole.

Of course it is.

⟦q Varrick>Y/N⟧"Late again,"⟦/q⟧ Varrick says. ⟦m Varrick⟧He⟦/m⟧ doesn't look up from ⟦m Varrick⟧his⟦/m⟧ bowl.

⟦q Y/N>Varrick⟧"I was fixing your mess,"⟦/q⟧ ⟦m Y/N⟧you⟦/m⟧ say.

⟦q Varrick>Y/N⟧"My mess?"⟦/q⟧

⟦q Y/N>Varrick⟧"Somebody wired the long hatch backwards. It opens when it should close. I wonder who did the wiring last month."⟦/q⟧

⟦m Ninette⟧Ninette⟦/m⟧ snorts into her cup. Her boots are on the table, as ever, and there is grease on ⟦m Ninette⟧her⟦/m⟧ nose. ⟦q Ninette>Varrick⟧"She's got you there."⟦/q⟧

⟦q Varrick>Ninette⟧"Nobody asked you."⟦/q⟧

⟦q Ninette>Varrick⟧"Nobody ever does. I just give and give."⟦/q⟧

⟦m Y/N⟧You⟦/m⟧ sit down. ⟦m Y/N⟧You⟦/m⟧ take the bread that ⟦m Ninette⟧your friend⟦/m⟧ slides across the table and tear it in two, and ⟦m Y/N⟧you⟦/m⟧ do not look at the man across from ⟦m Y/N⟧you⟦/m⟧, who has rolled ⟦m Varrick⟧his⟦/m⟧ sleeves up to the elbow. ⟦m Y/N⟧You⟦/m⟧ have been ⟦f holder=Y/N; toward=Varrick; valence=negative⟧annoyed⟦/f⟧ with ⟦m Varrick⟧him⟦/m⟧ for eleven weeks. It takes up a good deal of ⟦m Y/N⟧your⟦/m⟧ time.

⟦q Varrick>Y/N⟧"(Y/N),"⟦/q⟧ ⟦m Varrick⟧he⟦/m⟧ says, in another voice.

⟦q Y/N>Varrick⟧"What?"⟦/q⟧

⟦q Varrick>Y/N⟧"Did you eat today? Before this?"⟦/q⟧

⟦m Y/N⟧You⟦/m⟧ open ⟦m Y/N⟧your⟦/m⟧ mouth to say yes. Ninette, the traitor, gets there first. ⟦q Ninette>Varrick⟧"⟦k by=Ninette; to=Varrick⟧She had half a biscuit at six⟦/k⟧,"⟦/q⟧ ⟦m Ninette⟧she⟦/m⟧ says. ⟦q Ninette>Varrick⟧"I counted."⟦/q⟧

⟦q Y/N>Ninette⟧"Whose side are you on?"⟦/q⟧

⟦q Ninette>Y/N⟧"Dinner's."⟦/q⟧

Varrick gets up without a word. ⟦m Varrick⟧He⟦/m⟧ fills a second bowl and sets it down in front of ⟦m Y/N⟧you⟦/m⟧, and ⟦m Varrick⟧his⟦/m⟧ hand stays on the rim a moment longer than it needs to. ⟦m Y/N⟧You⟦/m⟧ feel ⟦f holder=Y/N; toward=Varrick; valence=positive⟧a small warm jolt under your ribs⟦/f⟧. ⟦m Y/N⟧You⟦/m⟧ put it down to the onions.

⟦q Y/N>Varrick⟧"Thank you,"⟦/q⟧ ⟦m Y/N⟧you⟦/m⟧ tell the bowl.

⟦q Varrick>Y/N⟧"Don't mention it."⟦/q⟧

⟦q Ninette>⟧"Oh, I'm going to mention it,"⟦/q⟧ says Ninette. ⟦q Ninette>⟧"I'm going to mention it to everybody on this ship."⟦/q⟧

The speaker over the door crackles.

⟦q Obuya>Y/N⟧"Bridge,"⟦/q⟧ says Captain Obuya's voice. ⟦q Obuya>Y/N⟧"Y/N, now, please. Bring Thole."⟦/q⟧

***

⟦s place=bridge; with=Y/N,Varrick,Obuya; time=a few minutes later⟧
⟦m Obuya⟧The captain⟦/m⟧ is standing at the long window with ⟦m Obuya⟧her⟦/m⟧ hands behind ⟦m Obuya⟧her⟦/m⟧ back. Beyond ⟦m Obuya⟧her⟦/m⟧ the wreck of the *Lantern* turns over slowly, like somebody asleep.

⟦q Obuya>Y/N+Varrick⟧"Close the door,"⟦/q⟧ ⟦m Obuya⟧she⟦/m⟧ says.

Varrick closes it. ⟦m Y/N⟧You⟦/m⟧ can hear ⟦m Varrick⟧him⟦/m⟧ breathing beside ⟦m Y/N⟧you⟦/m⟧. ⟦m Varrick⟧He⟦/m⟧ is as ⟦f holder=Varrick; valence=negative⟧nervous⟦/f⟧ as ⟦m Y/N⟧you⟦/m⟧ are, and it comforts ⟦m Y/N⟧you⟦/m⟧ more than it ought to.

⟦q Obuya>Y/N⟧"Your brother shipped on the *Lantern*, Y/N."⟦/q⟧

⟦q Y/N>Obuya⟧"Nine years ago."⟦/q⟧ ⟦m Y/N⟧Your⟦/m⟧ tongue is dry. ⟦q Y/N>Obuya⟧"Captain, he's dead. There was a service. I sang at it."⟦/q⟧

⟦q Obuya>Y/N⟧"There was a service,"⟦/q⟧ Obuya agrees. ⟦q Obuya>Y/N⟧"⟦k by=Obuya; to=Y/N,Varrick⟧There was nobody in the box⟦/k⟧. The company told me so last night, and I've been angry ever since."⟦/q⟧

⟦m Y/N⟧You⟦/m⟧ laugh. It isn't a good sound. ⟦m Varrick⟧Varrick⟦/m⟧ puts out a hand as if to catch ⟦m Y/N⟧you⟦/m⟧ by the sleeve, and stops, and puts ⟦m Varrick⟧his⟦/m⟧ hand in ⟦m Varrick⟧his⟦/m⟧ pocket.

⟦q Varrick>Obuya⟧"Why tell her now?"⟦/q⟧ ⟦m Varrick⟧he⟦/m⟧ asks.

⟦q Obuya>Varrick⟧"Because something in that wreck is asking for her by name."⟦/q⟧

⟦m Obuya⟧She⟦/m⟧ flips a switch. Static fills the bridge; then a voice, thin and very far away, says ⟦q Moss>⟧"Y/N, Y/N, Y/N,"⟦/q⟧ and stops.

⟦m Y/N⟧You⟦/m⟧ know at once that ⟦b holder=Y/N; status=false⟧it is your brother⟦/b⟧. ⟦m Y/N⟧You⟦/m⟧ would know him anywhere. ⟦m Y/N⟧You⟦/m⟧ are across the room before ⟦m Y/N⟧you⟦/m⟧ have decided to move, and ⟦m Y/N⟧your⟦/m⟧ palms are flat on the console, and ⟦m Y/N⟧your⟦/m⟧ eyes sting.

⟦q Y/N>Obuya⟧"I'm going over there,"⟦/q⟧ ⟦m Y/N⟧you⟦/m⟧ say.

⟦q Obuya>Y/N⟧"I thought you might be."⟦/q⟧

⟦q Varrick>Obuya⟧"Not alone, she isn't."⟦/q⟧

⟦m Y/N⟧You⟦/m⟧ turn on ⟦m Varrick⟧him⟦/m⟧. ⟦q Y/N>Varrick⟧"I don't need a nurse, Thole."⟦/q⟧

⟦q Varrick>Y/N⟧"No. You need somebody who knows how the hatch is wired."⟦/q⟧ ⟦m Varrick⟧He⟦/m⟧ almost smiles. ⟦q Varrick>Y/N⟧"Backwards. I hear it was done by an idiot."⟦/q⟧

***

⟦s place=hold; with=Y/N,Varrick,Ninette,Moss; time=an hour later⟧
It isn't ⟦m Y/N⟧your⟦/m⟧ brother.

⟦m Y/N⟧You⟦/m⟧ have gone the length of the ship with ⟦m Y/N⟧your⟦/m⟧ lamp and ⟦m Y/N⟧your⟦/m⟧ (h/c) hair full of frost, past nine years of other people's washing, and Varrick has gone ahead of ⟦m Y/N⟧you⟦/m⟧ round every corner, though ⟦m Y/N⟧you⟦/m⟧ told ⟦m Varrick⟧him⟦/m⟧ not to. Neither of ⟦m Y/N+Varrick⟧you⟦/m⟧ has said anything for a while. ⟦m Varrick⟧He⟦/m⟧ hums when ⟦m Varrick⟧he⟦/m⟧ is ⟦f holder=Varrick; valence=negative⟧afraid⟦/f⟧. ⟦m Y/N⟧You⟦/m⟧ hadn't known that; ⟦m Y/N⟧you⟦/m⟧ find that ⟦m Y/N⟧you⟦/m⟧ are ⟦f holder=Y/N; toward=Varrick; valence=positive⟧fond⟦/f⟧ of it.

⟦m Y/N⟧You⟦/m⟧ find ⟦m Moss⟧the boy⟦/m⟧ in the cargo hold of the wreck, wrapped in a saint's banner, with the radio in ⟦m Moss⟧his⟦/m⟧ lap. ⟦m Moss⟧He⟦/m⟧ is sixteen at the most. ⟦m Moss⟧His⟦/m⟧ lips are blue. ⟦m Moss⟧He⟦/m⟧ looks at ⟦m Y/N⟧you⟦/m⟧ as if ⟦m Y/N⟧you⟦/m⟧ were the one who had come back from the dead.

⟦q Moss>Y/N⟧"You're Y/N,"⟦/q⟧ ⟦m Moss⟧he⟦/m⟧ whispers. ⟦q Moss>Y/N⟧"You look like the picture."⟦/q⟧

⟦q Y/N>Moss⟧"What picture?"⟦/q⟧

⟦m Moss⟧The stowaway⟦/m⟧ holds it out. It's ⟦m Y/N⟧you⟦/m⟧ at fourteen, gap-toothed, on the sea wall at Meridian, and on the back is ⟦m Y/N⟧your⟦/m⟧ brother's hand.

⟦q Moss>Y/N⟧"⟦k by=Moss; to=Y/N⟧He gave it to me before the air went⟦/k⟧,"⟦/q⟧ says the boy. ⟦q Moss>Y/N⟧"He said, keep calling. He said my sister will come for anybody who calls."⟦/q⟧

⟦m Y/N⟧You⟦/m⟧ cannot speak. ⟦m Y/N⟧You⟦/m⟧ kneel down in all that rust and hold on to a stranger's son, and ⟦m Y/N⟧you⟦/m⟧ ⟦f holder=Y/N; valence=negative⟧cry until your visor fogs⟦/f⟧.

⟦q Varrick>Moss⟧"What's your name?"⟦/q⟧ Varrick asks over ⟦m Y/N⟧your⟦/m⟧ head. ⟦m Varrick⟧His⟦/m⟧ voice isn't quite steady.

⟦q Moss>Varrick⟧"Moss. Moss Harrow."⟦/q⟧

⟦q Varrick>Moss⟧"Well, Moss Harrow, can you walk?"⟦/q⟧

⟦q Moss>Varrick⟧"No, sir."⟦/q⟧

⟦q Varrick>Moss⟧"Then you'll be carried."⟦/q⟧ ⟦m Varrick⟧He⟦/m⟧ crouches and takes the boy's weight on ⟦m Varrick⟧his⟦/m⟧ back as if it were nothing. Then ⟦m Varrick⟧he⟦/m⟧ looks at ⟦m Y/N⟧you⟦/m⟧, and for once there is no joke in ⟦m Varrick⟧his⟦/m⟧ face. ⟦q Varrick>Y/N⟧"You all right?"⟦/q⟧

⟦q Y/N>Varrick⟧"No."⟦/q⟧

⟦q Varrick>Y/N⟧"No,"⟦/q⟧ ⟦m Varrick⟧he⟦/m⟧ says. ⟦q Varrick>Y/N⟧"Me neither. I thought I was going to have to watch you walk in here by yourself. ⟦f holder=Varrick; toward=Y/N; valence=negative⟧It scared me stupid⟦/f⟧, Y/N."⟦/q⟧

⟦m Y/N⟧You⟦/m⟧ look at ⟦m Varrick⟧him⟦/m⟧ over the boy's bent head. ⟦m Y/N⟧You⟦/m⟧ think of the bowl, and the biscuit, and eleven weeks of wrong wires, and it comes to ⟦m Y/N⟧you⟦/m⟧ that nobody is that bad at wiring.

⟦q Y/N>Varrick⟧"You did it on purpose,"⟦/q⟧ ⟦m Y/N⟧you⟦/m⟧ say slowly. ⟦q Y/N>Varrick⟧"The hatch. You did all of it on purpose."⟦/q⟧

⟦q Varrick>Y/N⟧"You'd come and shout at me,"⟦/q⟧ ⟦m Varrick⟧he⟦/m⟧ says. ⟦m Varrick⟧His⟦/m⟧ ears have gone red. ⟦q Varrick>Y/N⟧"It was the best part of the week."⟦/q⟧

Behind ⟦m Y/N⟧you⟦/m⟧ the long hatch begins, with great dignity, to open when it should close. From the airlock ⟦m Y/N⟧you⟦/m⟧ can hear ⟦m Ninette⟧Ninette⟦/m⟧ laughing and swearing and beating on it with a wrench.

⟦q Ninette>Y/N+Varrick⟧"Will one of you lovebirds fix this door?"⟦/q⟧ ⟦m Ninette⟧she⟦/m⟧ shouts.

⟦q Y/N>Varrick⟧"Your mess,"⟦/q⟧ ⟦m Y/N⟧you⟦/m⟧ say to ⟦m Varrick⟧him⟦/m⟧.

⟦q Varrick>Y/N⟧"My mess,"⟦/q⟧ says Varrick. ⟦m Varrick⟧He⟦/m⟧ holds out the hand that ⟦m Varrick⟧he⟦/m⟧ isn't using. ⟦m Y/N⟧You⟦/m⟧ ⟦f holder=Y/N; toward=Varrick; valence=positive⟧take it, gladly⟦/f⟧, and ⟦m Y/N⟧you⟦/m⟧ don't let go of it until the ship.
