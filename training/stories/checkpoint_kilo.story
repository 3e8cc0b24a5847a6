title: Checkpoint Kilo
person: 3
style: five soldiers by surname, rank and nickname, of both sexes; voices over the radio; a family that speaks through a child; past tense, straight quotes
cast: Iveta Horak | Horak, Sergeant Horak, Sergeant, Sarge, Mother | she
cast: Desta Hailu | Hailu, Prof | he
cast: Bram Verhoeven | Verhoeven, Private Verhoeven, Biscuit | he
cast: Luz Quispe | Quispe, Private Quispe, Tenner | she
cast: Fintan Oakes | Oakes, Padre | he
cast: Captain Ostrander | Zero | she
cast: Dragomir | Kilo Two | he
cast: Neda | | she
cast: Ilka | | she
cast: the grandfather | | he
place: the checkpoint | Checkpoint Kilo, Kilo
place: the back of the van | the van
place: the container |
place: the bridge |
place: the river road |
relation: Quispe & Hailu | friends | start=not speaking end=reconciled
relation: Horak & Neda | allies | start=wary strangers end=helping each other
relation: Quispe & Verhoeven | friends
relation: Horak & Captain Ostrander | work
quiet: Kilo, Kilo Two, Saturday, Zero, Mother
=====
⟦s place=the checkpoint; with=Horak,Hailu,Verhoeven,Quispe,Oakes; time=ten past five in the afternoon⟧
The van came over the rise with a mattress on its roof, and Private Verhoeven, who had been describing a sandwich for most of an hour, stopped in the middle of it.

⟦q Verhoeven>Horak⟧"Vehicle, Sarge."⟦/q⟧

⟦q Horak>Verhoeven⟧"Colour?"⟦/q⟧

⟦q Verhoeven>Horak⟧"Sort of grey."⟦/q⟧

⟦q Horak>Verhoeven⟧"Sort of?"⟦/q⟧

⟦q Verhoeven>Horak⟧"There's a lot of mattress."⟦/q⟧

Sergeant Horak put down ⟦m Horak⟧her⟦/m⟧ mug. There were five of ⟦m Horak+Hailu+Verhoeven+Quispe+Oakes⟧them⟦/m⟧ at Checkpoint Kilo, with forty sandbags, one shipping container and a barrier made out of a lamp post, and since noon ⟦m Horak+Hailu+Verhoeven+Quispe+Oakes⟧they⟦/m⟧ had turned back eleven cars, because the bridge behind ⟦m Horak+Hailu+Verhoeven+Quispe+Oakes⟧them⟦/m⟧ shut to civilians at six and every one of the eleven had wanted to argue. ⟦m Horak⟧She⟦/m⟧ was ⟦f holder=Horak; valence=negative⟧tired of⟦/f⟧ being called a dog in a language ⟦m Horak⟧she⟦/m⟧ could almost follow.

⟦q Horak>Hailu+Quispe⟧"Prof, on the barrier. Tenner, you go with ⟦m Hailu⟧him⟦/m⟧."⟦/q⟧

⟦q Quispe>Horak⟧"Can't I go with Padre?"⟦/q⟧

⟦q Horak>Quispe⟧"No."⟦/q⟧

Quispe picked up ⟦m Quispe⟧her⟦/m⟧ rifle and went. ⟦m Quispe⟧She⟦/m⟧ walked four paces behind ⟦m Hailu⟧the corporal⟦/m⟧'s elbow, exactly as ⟦m Quispe⟧she⟦/m⟧ had walked since Saturday, and Hailu, who had given up trying to slow down for ⟦m Quispe⟧her⟦/m⟧, kept ⟦m Hailu⟧his⟦/m⟧ eyes on the road.

⟦q Horak>Oakes⟧"Are ⟦m Quispe+Hailu⟧they⟦/m⟧ ever going to talk?"⟦/q⟧ Horak asked.

Oakes had the headset half on. ⟦m Oakes⟧He⟦/m⟧ was called Padre because people confessed to ⟦m Oakes⟧him⟦/m⟧, generally while ⟦m Oakes⟧he⟦/m⟧ was trying to eat. ⟦q Oakes>Horak⟧"⟦m Quispe⟧She⟦/m⟧ thinks ⟦b holder=Quispe; status=false⟧Hailu wrote her up for sleeping on watch⟦/b⟧. It cost ⟦m Quispe⟧her⟦/m⟧ a week's leave."⟦/q⟧

⟦q Horak>Oakes⟧"I know what it cost."⟦/q⟧

⟦q Oakes>Horak⟧"And ⟦m Hailu⟧he⟦/m⟧ won't say that ⟦m Hailu⟧he⟦/m⟧ didn't."⟦/q⟧

⟦m Horak⟧She⟦/m⟧ gave ⟦m Oakes⟧the signaller⟦/m⟧ a look that ⟦m Oakes⟧he⟦/m⟧ couldn't read, and then the radio coughed, and ⟦m Oakes⟧he⟦/m⟧ clapped the other side of the headset over ⟦m Oakes⟧his⟦/m⟧ ear and turned the speaker up.

⟦q Captain Ostrander>Oakes⟧"Kilo, this is Zero. Message, over."⟦/q⟧

⟦q Oakes>Captain Ostrander⟧"Zero, Kilo. Send."⟦/q⟧

⟦q Captain Ostrander>Oakes⟧"Be on the lookout for a grey van, two adults, coming your way out of the hills. Source says ⟦b holder=Captain Ostrander; status=false⟧it's carrying a device⟦/b⟧. In crates, under a blanket. Source says that it makes a noise, over."⟦/q⟧

⟦q Oakes>Captain Ostrander⟧"What kind of noise? Over."⟦/q⟧

⟦q Captain Ostrander>Oakes⟧"A humming noise,"⟦/q⟧ said ⟦m Captain Ostrander⟧the captain⟦/m⟧, in the tone of a woman reading aloud from a bad translation. ⟦q Captain Ostrander>Oakes⟧"Do not, repeat not, let it near the bridge. Bomb team is ninety minutes out."⟦/q⟧

Down on the road the grey van rolled up to the lamp post and stopped. Its engine died. In the quiet that followed, everyone could hear that it hadn't altogether gone quiet.

⟦q Verhoeven>Horak⟧"Sarge,"⟦/q⟧ said Verhoeven. ⟦q Verhoeven>Horak⟧"It's humming."⟦/q⟧

***

⟦s place=the checkpoint; with=Horak,Hailu,Verhoeven,Quispe,Oakes,Neda,Ilka,the grandfather; time=twenty past five⟧
⟦m Neda⟧The driver⟦/m⟧ was ⟦m Neda⟧a woman of thirty or so⟦/m⟧ with flour on one sleeve. ⟦m Neda⟧She⟦/m⟧ got out with ⟦m Neda⟧her⟦/m⟧ hands where everybody could see them. Beside ⟦m Neda⟧her⟦/m⟧ ⟦m the grandfather⟧an old man in a suit jacket⟦/m⟧ stayed where ⟦m the grandfather⟧he⟦/m⟧ was, and between ⟦m Neda+the grandfather⟧them⟦/m⟧, upright on a cushion, sat ⟦m Ilka⟧a girl of about ten⟦/m⟧ with a school satchel on ⟦m Ilka⟧her⟦/m⟧ knees.

⟦q Hailu>Neda⟧"Good afternoon,"⟦/q⟧ said Hailu. ⟦q Hailu>Neda⟧"What have you got in the back, please?"⟦/q⟧

⟦m Neda⟧The woman⟦/m⟧ looked at ⟦m Ilka⟧the girl⟦/m⟧.

⟦q Ilka>Hailu⟧"⟦m Neda⟧My mother⟦/m⟧ has only a little English,"⟦/q⟧ ⟦m Ilka⟧the girl⟦/m⟧ said through the window. ⟦q Ilka>Hailu⟧"I have a lot. I am Ilka. ⟦m Neda⟧She⟦/m⟧ is Neda. This is ⟦m the grandfather⟧my grandfather⟦/m⟧. ⟦m the grandfather⟧He⟦/m⟧ has none, on purpose."⟦/q⟧

⟦q Hailu>Ilka⟧"Can you ask ⟦m Neda⟧her⟦/m⟧ what's in the back, Ilka?"⟦/q⟧

⟦q Ilka>Hailu⟧"I know what is in the back. I packed it."⟦/q⟧

⟦q Quispe>Ilka⟧"So what is it?"⟦/q⟧ It was the first thing Quispe had said within ⟦m Hailu⟧his⟦/m⟧ hearing for five days, and it wasn't to ⟦m Hailu⟧him⟦/m⟧.

⟦q Ilka>Quispe⟧"Grandfather says I must not tell."⟦/q⟧

⟦q Quispe>Ilka⟧"Why not?"⟦/q⟧

⟦q Ilka>Quispe⟧"⟦m the grandfather⟧He⟦/m⟧ says ⟦b holder=the grandfather; status=false⟧the soldiers will take them⟦/b⟧. At the last place they took the pig."⟦/q⟧

From behind the sandbags came a shout. ⟦q Verhoeven>Hailu+Quispe⟧"Get back! Prof, Tenner, get away from it, it's on the radio, ⟦b holder=Verhoeven; status=false⟧it's a bomb⟦/b⟧!"⟦/q⟧

Nobody needed that put into another language. Neda's ⟦f holder=Neda; valence=negative⟧face went the colour⟦/f⟧ of ⟦m Neda⟧her⟦/m⟧ sleeve. ⟦m Neda⟧She⟦/m⟧ reached in through the window, and Quispe's rifle came up, and Hailu put out ⟦m Hailu⟧his⟦/m⟧ arm in front of the muzzle.

⟦q Quispe>Hailu⟧"Move!"⟦/q⟧

⟦q Hailu>Quispe⟧"⟦m Neda⟧She⟦/m⟧'s getting ⟦m Ilka⟧her kid⟦/m⟧."⟦/q⟧

⟦q Quispe>Hailu⟧"You don't know what ⟦m Neda⟧she⟦/m⟧'s getting!"⟦/q⟧

⟦q Hailu>Quispe⟧"Look at ⟦m Neda⟧her⟦/m⟧, Tenner."⟦/q⟧

⟦m Quispe⟧The private⟦/m⟧ looked. What ⟦m Neda⟧the woman⟦/m⟧ pulled out through the window, feet last and satchel and all, was Ilka. The rifle went down. Quispe ⟦f holder=Quispe; valence=positive⟧let out a breath⟦/f⟧ and found that ⟦m Hailu⟧the corporal⟦/m⟧ was still standing in front of ⟦m Quispe⟧her⟦/m⟧, where a bullet would have been.

⟦q Quispe>Hailu⟧"You're an idiot,"⟦/q⟧ ⟦m Quispe⟧she⟦/m⟧ told ⟦m Hailu⟧him⟦/m⟧.

⟦q Hailu>Quispe⟧"Noted."⟦/q⟧

⟦q Quispe>Hailu⟧"I could have shot you."⟦/q⟧

⟦q Hailu>Quispe⟧"You'd have had to fill in a form."⟦/q⟧

Horak came down the road without hurrying. Mother, ⟦m Hailu+Verhoeven+Quispe+Oakes⟧they⟦/m⟧ called ⟦m Horak⟧her⟦/m⟧, and the joke was that ⟦m Horak⟧she⟦/m⟧ hadn't one soft word for anybody; but ⟦m Horak⟧she⟦/m⟧ got down on one knee on the tarmac, so that ⟦m Ilka⟧the girl⟦/m⟧ wouldn't have to look up.

⟦q Horak>Ilka⟧"I'm the boss here. I don't want your pig."⟦/q⟧

⟦q Ilka>Horak⟧"We have no pig now."⟦/q⟧

⟦q Horak>Ilka⟧"Then we won't fall out over it. Somebody told ⟦m Captain Ostrander⟧my captain⟦/m⟧ that there's something bad in your van. I don't think there is. But I can hear it, and I've got ⟦m Hailu+Verhoeven+Quispe+Oakes⟧four people⟦/m⟧ here ⟦f holder=Horak; valence=positive⟧I'd like to keep⟦/f⟧."⟦/q⟧

Ilka thought about this. ⟦m Ilka⟧She⟦/m⟧ said something over ⟦m Ilka⟧her⟦/m⟧ shoulder, fast, and ⟦m the grandfather⟧the old man⟦/m⟧ answered with one word that sounded like a door.

⟦q Ilka>Horak⟧"⟦m the grandfather⟧He⟦/m⟧ says no."⟦/q⟧

⟦q Horak>Ilka⟧"And what do you say?"⟦/q⟧

⟦q Ilka>Horak⟧"I say you have to promise first."⟦/q⟧

⟦q Horak>Ilka⟧"I promise."⟦/q⟧

⟦q Ilka>Horak⟧"⟦k by=Ilka; to=Horak⟧It's bees⟦/k⟧,"⟦/q⟧ said ⟦m Ilka⟧the girl⟦/m⟧. ⟦q Ilka>Horak⟧"Six houses of bees. They don't like the road."⟦/q⟧

***

⟦s place=the back of the van; with=Horak,Verhoeven,Quispe,Hailu,Neda,Ilka,the grandfather; time=half past five⟧
There were six white boxes under a blanket, each one strapped shut with a luggage belt. Verhoeven, who had been ordered to look because ⟦m Verhoeven⟧he⟦/m⟧ had done the shouting, stood with one boot on the bumper and ⟦m Verhoeven⟧his⟦/m⟧ face turned away.

⟦q Quispe>Verhoeven⟧"Well, Biscuit? Is it a bomb?"⟦/q⟧

⟦q Verhoeven>Quispe⟧"It's angry, is what it is."⟦/q⟧

⟦q Quispe>Verhoeven⟧"Lift the lid."⟦/q⟧

⟦q Verhoeven>Quispe⟧"You lift the lid."⟦/q⟧

⟦q Quispe>Verhoeven⟧"A tenner says you won't."⟦/q⟧

⟦q Verhoeven>Quispe⟧"A tenner says you're right."⟦/q⟧

⟦m the grandfather⟧The grandfather⟦/m⟧ had got out at last. ⟦m the grandfather⟧He⟦/m⟧ shoved between the two of ⟦m Quispe+Verhoeven⟧them⟦/m⟧, ⟦f holder=the grandfather; valence=negative⟧muttering⟦/f⟧, laid ⟦m the grandfather⟧his⟦/m⟧ bare palm on the nearest box, and bent ⟦m the grandfather⟧his⟦/m⟧ head to it. It hummed. After a moment it hummed a little lower. Then ⟦m the grandfather⟧he⟦/m⟧ undid the belt and tipped up the lid an inch, and ⟦m Verhoeven⟧the big private⟦/m⟧ leaned in, in spite of ⟦m Verhoeven⟧himself⟦/m⟧.

⟦q Verhoeven>⟧"Oh,"⟦/q⟧ ⟦m Verhoeven⟧he⟦/m⟧ said. ⟦q Verhoeven>⟧"Hello."⟦/q⟧

⟦q Ilka>Verhoeven⟧"Grandfather says you may put your hand here, also. If you're not ⟦f holder=Verhoeven; valence=negative; status=supposed⟧afraid⟦/f⟧."⟦/q⟧

⟦q Verhoeven>Ilka⟧"I'm ⟦f holder=Verhoeven; valence=negative⟧extremely afraid⟦/f⟧."⟦/q⟧ ⟦m Verhoeven⟧He⟦/m⟧ put it there all the same, and ⟦f holder=Verhoeven; valence=positive⟧a slow grin⟦/f⟧ spread over ⟦m Verhoeven⟧him⟦/m⟧. ⟦q Verhoeven>Quispe⟧"Tenner, feel this. It's like a cat."⟦/q⟧

Hailu was on ⟦m Hailu⟧his⟦/m⟧ back under the chassis with a torch. ⟦q Hailu>Horak⟧"Clean underneath, Sarge. Clean in the wheels. There's a jam jar with some money in it, and I've put it back."⟦/q⟧

⟦q Horak>Hailu⟧"Good. Get up, you're oily."⟦/q⟧

Neda had been watching all this with ⟦m Neda⟧her⟦/m⟧ arms round ⟦m Neda⟧her⟦/m⟧ own ribs. Now ⟦m Neda⟧she⟦/m⟧ touched ⟦m Horak⟧the sergeant⟦/m⟧ on the elbow and spoke, low and careful, in the only English ⟦m Neda⟧she⟦/m⟧ had.

⟦q Neda>Horak⟧"Bridge? Please?"⟦/q⟧

Horak checked ⟦m Horak⟧her⟦/m⟧ watch. It was twenty-four minutes to six, and the bridge was ten minutes' drive; but no vehicle went onto it with a flag against its name, and only ⟦m Captain Ostrander⟧the captain⟦/m⟧ could lift the flag. ⟦q Horak>Ilka⟧"Why tonight? Ask ⟦m Neda⟧her⟦/m⟧ why ⟦m Neda⟧she⟦/m⟧ doesn't go round by the river road."⟦/q⟧

⟦m Ilka⟧The girl⟦/m⟧ didn't trouble to ask. ⟦q Ilka>Horak⟧"Because ⟦k by=Ilka; to=Horak⟧men from the mill have dug holes in the river road⟦/k⟧, and put plates in the holes, and put the dirt back. I saw them. I was up the tree."⟦/q⟧

Nobody spoke. Verhoeven took ⟦m Verhoeven⟧his⟦/m⟧ hand off the box.

⟦q Hailu>Ilka⟧"Metal plates?"⟦/q⟧ said Hailu ⟦f holder=Hailu; toward=Ilka; valence=positive⟧gently⟦/f⟧.

⟦q Ilka>Hailu⟧"Like for a big pie. I counted nine."⟦/q⟧

⟦q Horak>Hailu⟧"Where's the evening convoy going, Prof?"⟦/q⟧

⟦q Hailu>Horak⟧"River road, Sarge. Leaves at six."⟦/q⟧

⟦m Horak⟧The sergeant⟦/m⟧ was already running.

***

⟦s place=the container; with=Horak,Oakes,Hailu,Quispe; time=twenty to six⟧
⟦q Horak>Oakes⟧"Get me Zero."⟦/q⟧

⟦q Oakes>Horak⟧"I've been trying. Everybody's been talking over each other for—"⟦/q⟧

⟦q Horak>Oakes⟧"Padre. Now."⟦/q⟧

Oakes pressed the switch. ⟦q Oakes>Captain Ostrander⟧"Zero, this is Kilo, priority, priority, over."⟦/q⟧

The speaker hissed, and gave ⟦m Horak+Oakes⟧them⟦/m⟧ a man's voice instead, ⟦f holder=Dragomir; valence=positive⟧cheerful⟦/f⟧ and far too loud.

⟦q Dragomir>Oakes⟧"Kilo, this is Kilo Two! You can all relax, we've got your grey van. ⟦k by=Dragomir; to=Oakes,Horak⟧Two blokes and a generator⟦/k⟧, wired up to God knows what. It was humming like a fridge. They came round the wrong side of the hill, over."⟦/q⟧

⟦q Oakes>Dragomir⟧"Get off the net, Dragomir!"⟦/q⟧

⟦q Dragomir>Oakes⟧"⟦f holder=Dragomir; toward=Oakes; valence=negative⟧Charming⟦/f⟧. Out."⟦/q⟧

Then ⟦m Captain Ostrander⟧the captain⟦/m⟧ was there, rather short of breath. ⟦q Captain Ostrander>Oakes⟧"Kilo, Zero. I heard that. So what have you got? Over."⟦/q⟧

⟦m Horak⟧The sergeant⟦/m⟧ took the handset out of ⟦m Oakes⟧his⟦/m⟧ fingers. ⟦q Horak>Captain Ostrander⟧"I've got a beekeeper, ma'am, and ⟦m Ilka⟧a witness⟦/m⟧. ⟦k by=Horak; to=Captain Ostrander⟧The river road is mined⟦/k⟧. Nine of them, laid by people out of the mill. Stop the convoy, over."⟦/q⟧

⟦q Captain Ostrander>Horak⟧"How good is ⟦m Ilka⟧the witness⟦/m⟧?"⟦/q⟧

⟦q Horak>Captain Ostrander⟧"⟦m Ilka⟧She⟦/m⟧ counts better than Biscuit."⟦/q⟧

A pause. Somewhere behind it somebody was yelling for a runner. ⟦q Captain Ostrander>Horak⟧"Convoy's stopped. And your beekeeper?"⟦/q⟧

⟦q Horak>Captain Ostrander⟧"Needs to be over the bridge by six."⟦/q⟧

⟦q Captain Ostrander>Horak⟧"Horak, half an hour ago I told you that nothing humming was to go near that bridge."⟦/q⟧

⟦q Horak>Captain Ostrander⟧"You did, ma'am."⟦/q⟧

⟦q Captain Ostrander>Horak⟧"Well,"⟦/q⟧ said ⟦m Captain Ostrander⟧the captain⟦/m⟧, ⟦q Captain Ostrander>Horak⟧"I'm telling you something else. Zero out."⟦/q⟧

Oakes took off the headset and rubbed ⟦m Oakes⟧his⟦/m⟧ ears. In the doorway, Hailu and Quispe, who had come up the bank at a run, were pretending that ⟦m Hailu+Quispe⟧they⟦/m⟧ hadn't come up it together.

⟦q Horak>Quispe⟧"Private Quispe. Come here."⟦/q⟧

⟦q Quispe>Horak⟧"Sergeant?"⟦/q⟧

⟦q Horak>Quispe⟧"Last Saturday, at three in the morning, I walked along that wall and you were asleep on it. ⟦k by=Horak; to=Quispe⟧I wrote you up⟦/k⟧. Nobody told me. I've got feet."⟦/q⟧

Quispe's mouth opened. ⟦m Quispe⟧She⟦/m⟧ turned right round to the door. ⟦q Quispe>Hailu⟧"But you never said!"⟦/q⟧

⟦q Hailu>Quispe⟧"You never asked. You just ⟦f holder=Quispe; toward=Hailu; valence=negative⟧stopped passing me the sugar⟦/f⟧."⟦/q⟧

⟦q Quispe>Hailu⟧"Five days, Prof!"⟦/q⟧

⟦q Hailu>Quispe⟧"I drank it black. I think I prefer it."⟦/q⟧

⟦q Quispe>Hailu⟧"Why didn't you just tell me it wasn't you?"⟦/q⟧

⟦m Hailu⟧He⟦/m⟧ scratched at the oil on ⟦m Hailu⟧his⟦/m⟧ chin. ⟦q Hailu>Quispe⟧"Because I saw you first. I'd gone to get a blanket. By the time I got back with it, Mother was standing there."⟦/q⟧

Quispe didn't seem to have an answer to that. ⟦m Quispe⟧She⟦/m⟧ ⟦f holder=Quispe; toward=Hailu; valence=positive⟧punched⟦/f⟧ ⟦m Hailu⟧him⟦/m⟧ on the arm, not hard, and left ⟦m Quispe⟧her⟦/m⟧ fist where it was.

⟦q Oakes>Horak⟧"It's like this all day,"⟦/q⟧ Oakes informed ⟦m Horak⟧the sergeant⟦/m⟧. ⟦q Oakes>Horak⟧"People tell me things. I only want to eat."⟦/q⟧

***

⟦s place=the checkpoint; with=Horak,Hailu,Verhoeven,Quispe,Oakes,Neda,Ilka,the grandfather; time=ten to six⟧
The lamp post went up. Verhoeven was tying down the mattress, and talking all the while to the boxes underneath it.

⟦q Horak>Neda⟧"Go straight over,"⟦/q⟧ said Horak, and drew it in the air, one long line with the edge of ⟦m Horak⟧her⟦/m⟧ hand. ⟦q Horak>Neda⟧"Don't stop for anybody. The bridge knows you're coming."⟦/q⟧

Neda couldn't have understood more than half. ⟦m Neda⟧She⟦/m⟧ took the hand while it was still in the air and ⟦f holder=Neda; toward=Horak; valence=positive⟧shook it, up and down⟦/f⟧, like a pump. From the passenger seat ⟦m the grandfather⟧the old man⟦/m⟧ growled something, and held a jar out of the window at arm's length, with ⟦m the grandfather⟧his⟦/m⟧ face the other way.

⟦q Ilka>Horak⟧"It's from last summer,"⟦/q⟧ Ilka said. ⟦q Ilka>Horak⟧"⟦m the grandfather⟧He⟦/m⟧ says it is not a present. ⟦m the grandfather⟧He⟦/m⟧ says it is for the pig you didn't take."⟦/q⟧

⟦q Horak>Ilka⟧"Tell ⟦m the grandfather⟧him⟦/m⟧ thank you."⟦/q⟧

⟦q the grandfather>Horak⟧"Welcome,"⟦/q⟧ said ⟦m the grandfather⟧the grandfather⟦/m⟧, in perfectly good English, and wound up the window.

⟦m Horak+Hailu+Verhoeven+Quispe+Oakes⟧They⟦/m⟧ stood and watched the mattress get smaller. It went round the last bend, and the dust came down, and for once there was no noise at all on the road.

⟦q Verhoeven>Horak+Hailu+Quispe+Oakes⟧"Now then,"⟦/q⟧ said Verhoeven. ⟦q Verhoeven>Horak+Hailu+Quispe+Oakes⟧"Imagine some bread."⟦/q⟧
