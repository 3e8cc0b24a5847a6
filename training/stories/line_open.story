title: Line Open
person: 3
style: telephone; a siege negotiator and a man in a bakery, their voices only; a second telephone with his sister on it; two policewomen and a commander who whisper; present at a distance; long untagged talk of two men; curly double quotes, past tense
cast: Inspector Raul Quiñones | Quiñones, Raul | he
cast: Lamont Achebe-Ross | Lamont, Monty | he
cast: Georgette | George | she
cast: Commander Kowalczyk | Kowalczyk, the commander | she
cast: Officer Tillis | Tillis | she
cast: Mr. Sarkissian | Sarkissian, the baker | he
cast: the judge |  | she
cast: Clover |  | she
place: the van |
place: the barrier |
place: the bakery |
relation: Quiñones & Lamont | allies | start=policeman and gunman end=two men on the telephone
relation: George & Lamont | family
relation: Lamont & Clover | family
relation: Kowalczyk & Quiñones | work
quiet: Friday, Baltimore, Daily, Fresh, Fridays, League, Little
=====
⟦s place=the van; with=Quiñones,Kowalczyk,Tillis; time=Friday, ten past five in the evening⟧
It rang eleven times before it was picked up, and then there was only breathing.

⟦q Quiñones>Lamont⟧“Hello,”⟦/q⟧ said Quiñones. ⟦q Quiñones>Lamont⟧“My name’s Raul. Who’ve I got?”⟦/q⟧

Breathing.

⟦q Quiñones>Lamont⟧“You don’t have to say. I’m in a van at the end of the street. I’ve got a headset on and a cold cup of coffee. I can’t see you, in case you’re wondering. I can see a sign that says Fresh Daily.”⟦/q⟧

⟦q Lamont>Quiñones⟧“It isn’t,”⟦/q⟧ said the voice.

⟦q Quiñones>Lamont⟧“No?”⟦/q⟧

⟦q Lamont>Quiñones⟧“They come in frozen. ⟦m Sarkissian⟧He⟦/m⟧ only bakes them off.”⟦/q⟧

⟦q Quiñones>Lamont⟧“Well, I’ll be damned. Is everybody okay in there?”⟦/q⟧

⟦q Lamont>Quiñones⟧“Define everybody.”⟦/q⟧

⟦q Quiñones>Lamont⟧“Start with you.”⟦/q⟧

⟦m Kowalczyk⟧The commander⟦/m⟧ was standing up at the back of the van, bent at the neck because of the roof. ⟦m Kowalczyk⟧She⟦/m⟧ held out a sheet of paper in front of ⟦m Quiñones⟧him⟦/m⟧. ⟦m Kowalczyk⟧She⟦/m⟧ was a tall, grey, hawk-faced woman with six hours on ⟦m Kowalczyk⟧her⟦/m⟧ overtime, and ⟦m Kowalczyk⟧she⟦/m⟧’d written one word. *How many.* ⟦m Quiñones⟧He⟦/m⟧ moved it out of the way with the back of ⟦m Quiñones⟧his⟦/m⟧ hand.

⟦q Lamont>Quiñones⟧“I’m okay,”⟦/q⟧ the voice said. ⟦q Lamont>Quiñones⟧“I sort of thought I’d be more upset.”⟦/q⟧

⟦q Quiñones>Lamont⟧“You sound tired.”⟦/q⟧

⟦q Lamont>Quiñones⟧“I’m a bus driver. What do you do when you’re not doing this?”⟦/q⟧

⟦q Quiñones>Lamont⟧“Me? I coach Little League. Badly.”⟦/q⟧

⟦q Lamont>Quiñones⟧“What position?”⟦/q⟧

⟦q Quiñones>Lamont⟧“I shout from the fence. What do I call you?”⟦/q⟧

⟦q Lamont>Quiñones⟧“You don’t have to call me anything.”⟦/q⟧

⟦q Quiñones>Lamont⟧“I’ve got to call you something. I’m forty-nine; I can’t just keep saying *sir*.”⟦/q⟧

⟦q Lamont>Quiñones⟧“Lamont.”⟦/q⟧

⟦q Tillis>Kowalczyk⟧“Got ⟦m Lamont⟧him⟦/m⟧,”⟦/q⟧ breathed Tillis, at the keyboard. ⟦q Tillis>Kowalczyk⟧“Lamont Achebe-Ross, thirty-eight. Number fourteen route. No record. There’s a custody thing; it went through this morning.”⟦/q⟧

⟦q Kowalczyk>Tillis⟧“For or against?”⟦/q⟧

⟦q Tillis>Kowalczyk⟧“Against.”⟦/q⟧

⟦m Kowalczyk⟧The commander⟦/m⟧ shut ⟦m Kowalczyk⟧her⟦/m⟧ eyes. ⟦m Kowalczyk⟧She⟦/m⟧ was thinking, it could be seen, about the one last winter. ⟦m Quiñones⟧He⟦/m⟧’d been on the phone for that one, too.

⟦q Quiñones>Lamont⟧“Lamont, it’s good to meet you. Who’s with you?”⟦/q⟧

⟦q Lamont>Quiñones⟧“There’s ⟦m Sarkissian⟧the guy⟦/m⟧.”⟦/q⟧

⟦q Quiñones>Lamont⟧“Which guy?”⟦/q⟧

⟦q Lamont>Quiñones⟧“The baker, Mr. Sarkissian. ⟦m Sarkissian⟧He⟦/m⟧’s on the floor, ⟦m Sarkissian⟧he⟦/m⟧’s fine, I gave ⟦m Sarkissian⟧him⟦/m⟧ a sack to sit on. And there’s ⟦m Clover⟧my daughter⟦/m⟧. ⟦m Clover⟧She⟦/m⟧’s under the counter. ⟦m Clover⟧She⟦/m⟧’s having a bun.”⟦/q⟧

***

⟦s place=the van; with=Quiñones,Kowalczyk,Tillis; time=ten to six⟧
⟦q Lamont>Quiñones⟧“You’re going to ask what I want.”⟦/q⟧

⟦q Quiñones>Lamont⟧“I was getting around to it.”⟦/q⟧

⟦q Lamont>Quiñones⟧“I don’t want anything. It’s Friday, I have ⟦m Clover⟧her⟦/m⟧ Fridays. We come in here for a bun and then we take the fourteen all the way out and back, up top, at the front, ⟦m Clover⟧she⟦/m⟧ does the wheel. And they said this morning that’s over. They said supervised; there’s a room with a mirror. There’s a box of toys, I saw it. It’s got one half of a train.”⟦/q⟧

⟦q Quiñones>Lamont⟧“Who said?”⟦/q⟧

⟦q Lamont>Quiñones⟧“⟦m the judge⟧The lady⟦/m⟧. ⟦m the judge⟧The judge⟦/m⟧. I don’t blame ⟦m the judge⟧her⟦/m⟧. I blew up in there, I said some stuff. I’d been on since four. So I came on over to the school anyhow, and I got ⟦m Clover⟧her⟦/m⟧, and we came for the bun. And ⟦m Sarkissian⟧he⟦/m⟧ looked at us. ⟦m Sarkissian⟧He⟦/m⟧’d seen it on ⟦m Sarkissian⟧his⟦/m⟧ phone, it’s on everyone’s phone. ⟦m Sarkissian⟧He⟦/m⟧ reached down behind the register.”⟦/q⟧

⟦q Quiñones>Lamont⟧“For what?”⟦/q⟧

⟦q Lamont>Quiñones⟧“I don’t know, I thought it was a gun. It was a gun. I’ve got it now.”⟦/q⟧

⟦q Quiñones>Lamont⟧“So that’s *⟦m Sarkissian⟧his⟦/m⟧* gun.”⟦/q⟧

⟦q Lamont>Quiñones⟧“I never owned a gun in my life. I don’t know how to put it down. I mean it: there’s a thing on the side, and I don’t know if it’s on or if it’s off. I’ve had my finger straight out for forty minutes. I’ve got a cramp.”⟦/q⟧

⟦m Quiñones⟧Quiñones⟦/m⟧ looked up. ⟦m Quiñones+Kowalczyk⟧They⟦/m⟧ were both looking, ⟦m Quiñones⟧he⟦/m⟧ and ⟦m Kowalczyk⟧the tall woman⟦/m⟧, at the same square inch of air.

⟦q Kowalczyk>Quiñones⟧“Do you believe that?”⟦/q⟧ ⟦m Kowalczyk⟧she⟦/m⟧ said, without any voice.

⟦q Quiñones>Kowalczyk⟧“Yes.”⟦/q⟧

⟦q Kowalczyk>Quiñones⟧“You believed the last one.”⟦/q⟧

⟦q Quiñones>Kowalczyk⟧“Yes,”⟦/q⟧ ⟦m Quiñones⟧he⟦/m⟧ said. ⟦q Quiñones>Kowalczyk⟧“I’m still going to.”⟦/q⟧

⟦q Tillis>Quiñones⟧“There’s a sister,”⟦/q⟧ said Tillis. ⟦q Tillis>Quiñones⟧“At the barrier. ⟦m George⟧She⟦/m⟧ drove over from Baltimore; ⟦m George⟧she⟦/m⟧’s got slippers on. ⟦m George⟧She⟦/m⟧ says that ⟦m Lamont⟧he⟦/m⟧’ll talk to ⟦m George⟧her⟦/m⟧.”⟦/q⟧

⟦q Kowalczyk>Tillis⟧“No relatives. It’s the first thing in the book.”⟦/q⟧

⟦q Tillis>Kowalczyk⟧“⟦m George⟧She⟦/m⟧ says that ⟦m Lamont⟧he⟦/m⟧ can’t work a toaster.”⟦/q⟧

***

⟦s place=the barrier; with=George,Kowalczyk,Tillis; time=the same time⟧
⟦m George⟧The woman in slippers⟦/m⟧ had got a policeman’s coat round ⟦m George⟧her⟦/m⟧. ⟦m George⟧She⟦/m⟧ was thickset and small, with cropped hair, and ⟦m George⟧she⟦/m⟧ had been crying and had stopped.

⟦q George>Kowalczyk⟧“Are you the one in charge?”⟦/q⟧

⟦q Kowalczyk>George⟧“I’m Commander Kowalczyk. Are you Georgette?”⟦/q⟧

⟦q George>Kowalczyk⟧“Nobody calls me that but the bank. Is ⟦m Lamont⟧he⟦/m⟧ hurt?”⟦/q⟧

⟦q Kowalczyk>George⟧“⟦m Lamont⟧He⟦/m⟧ isn’t hurt. Does ⟦m Lamont⟧your brother⟦/m⟧ know guns?”⟦/q⟧

⟦q George>Kowalczyk⟧“*Monty?* ⟦m Lamont⟧He⟦/m⟧ faints at the dentist.”⟦/q⟧

⟦q Kowalczyk>George⟧“Has ⟦m Lamont⟧he⟦/m⟧ ever threatened ⟦m Clover⟧the child⟦/m⟧?”⟦/q⟧

⟦q George>Kowalczyk⟧“Lady,”⟦/q⟧ ⟦m George⟧she⟦/m⟧ said, ⟦q George>Kowalczyk⟧“when ⟦m Clover⟧that kid⟦/m⟧ was born, ⟦m Clover⟧she⟦/m⟧ wouldn’t sleep, and ⟦m Lamont⟧he⟦/m⟧ found out that ⟦m Clover⟧she⟦/m⟧’d sleep on the bus. So ⟦m Lamont⟧he⟦/m⟧ traded for nights. ⟦m Lamont⟧He⟦/m⟧ drove eleven months of nights with ⟦m Clover⟧her⟦/m⟧ strapped in behind ⟦m Lamont⟧him⟦/m⟧ in a laundry basket. It was against every rule they’ve got. ⟦m Lamont⟧He⟦/m⟧’s not going to shoot ⟦m Clover⟧her⟦/m⟧. What ⟦m Lamont⟧he⟦/m⟧’s going to do is stand there till ⟦m Lamont⟧he⟦/m⟧ falls over.”⟦/q⟧

⟦m Kowalczyk⟧The commander⟦/m⟧ didn’t speak. ⟦m Kowalczyk⟧She⟦/m⟧ looked along the wet street at the sign, and at the roofs on either side of it, where there were men lying down.

⟦q George>Kowalczyk⟧“You’ve got people up there,”⟦/q⟧ said ⟦m George⟧the sister⟦/m⟧. ⟦q George>Kowalczyk⟧“You’re counting.”⟦/q⟧

⟦q Kowalczyk>George⟧“I’ve got to.”⟦/q⟧

⟦q George>Kowalczyk⟧“Well, is there anybody in that whole outfit who can tell ⟦m Lamont⟧him⟦/m⟧ how to put on a *safety*?”⟦/q⟧

***

⟦s place=the van; with=Quiñones,Kowalczyk,Tillis,George; time=twenty past six⟧
⟦q Quiñones>Lamont⟧“Lamont? I’ve got a friend of mine here. ⟦m Tillis⟧Her⟦/m⟧ name’s Tillis; ⟦m Tillis⟧she⟦/m⟧ grew up on a farm. ⟦m Tillis⟧She⟦/m⟧’s going to talk you through it.”⟦/q⟧

⟦q Lamont>Quiñones⟧“Is ⟦m Tillis⟧she⟦/m⟧ nice?”⟦/q⟧

⟦q Quiñones>Lamont⟧“⟦m Tillis⟧She⟦/m⟧’s terrifying. Don’t move your feet.”⟦/q⟧

⟦q Tillis>Lamont⟧“Hi, Lamont,”⟦/q⟧ said Tillis. ⟦m Tillis⟧She⟦/m⟧’d put on the second headset. ⟦m Tillis⟧She⟦/m⟧ was twenty-six, and ⟦m Tillis⟧her⟦/m⟧ ears had gone scarlet. ⟦q Tillis>Lamont⟧“What’s it say on the side? Any letters?”⟦/q⟧

⟦q Lamont>Tillis⟧“There’s an S and an F. The little bar’s at the F.”⟦/q⟧

⟦q Tillis>Lamont⟧“Okay. So it’s off. I mean that it’s live. Which hand’ve you got it in?”⟦/q⟧

⟦q Lamont>Tillis⟧“The right.”⟦/q⟧

⟦q Tillis>Lamont⟧“Is it pointing at anyone?”⟦/q⟧

⟦q Lamont>Tillis⟧“It’s pointing at the rye.”⟦/q⟧

⟦q Tillis>Lamont⟧“That’s perfect, rye’s fine. Now with your left thumb, not your right, go slow; push that little bar till it clicks.”⟦/q⟧

⟦m Quiñones+Kowalczyk+Tillis+George⟧They⟦/m⟧ listened. Four people in a van the size of a wardrobe listened to ⟦m Lamont⟧a man⟦/m⟧ breathe. Behind ⟦m Lamont⟧him⟦/m⟧ there was another sound, thin and up and down: it was ⟦m Clover⟧a child⟦/m⟧, humming.

It clicked.

⟦q Lamont>Tillis⟧“It says S,”⟦/q⟧ the voice said.

⟦q Tillis>Lamont⟧“S is for safe. You did great. Lay it down by the rye.”⟦/q⟧

⟦q Lamont>Tillis⟧“I can’t. My hand won’t.”⟦/q⟧

⟦q Tillis>Lamont⟧“What do you mean?”⟦/q⟧

⟦q Lamont>Tillis⟧“It won’t open. I told you I’ve got a cramp. I’m telling it to, and it won’t.”⟦/q⟧

⟦m Tillis⟧The girl⟦/m⟧ looked round, stricken, at ⟦m Quiñones⟧the man in the chair⟦/m⟧. ⟦m Quiñones⟧He⟦/m⟧’d no more idea than ⟦m Tillis⟧she⟦/m⟧ had. It was ⟦m George⟧the other one⟦/m⟧ who leaned across ⟦m Quiñones+Tillis⟧them⟦/m⟧ both, in ⟦m George⟧her⟦/m⟧ borrowed coat, and took hold of the microphone as if it’d been somebody’s ear.

⟦q George>Lamont⟧“Monty,”⟦/q⟧ ⟦m George⟧she⟦/m⟧ said. ⟦q George>Lamont⟧“It’s George.”⟦/q⟧

⟦q Lamont>George⟧“George? What’re you doing here? You’ve got work.”⟦/q⟧

⟦q George>Lamont⟧“I called in. You remember when you got stuck up Dad’s antenna?”⟦/q⟧

⟦q Lamont>George⟧“I was *ten*.”⟦/q⟧

⟦q George>Lamont⟧“You couldn’t let go. What’d I do?”⟦/q⟧

⟦q Lamont>George⟧“You came up and did my fingers. One at a time.”⟦/q⟧

⟦q George>Lamont⟧“Is Clover there?”⟦/q⟧

⟦q Lamont>George⟧“⟦m Clover⟧She⟦/m⟧’s right here.”⟦/q⟧

⟦q George>Lamont⟧“Tell ⟦m Clover⟧her⟦/m⟧ to wash the sugar off, and come round by the front, and do your fingers,”⟦/q⟧ said ⟦m George⟧his sister⟦/m⟧. ⟦q George>Lamont⟧“Starting with the pinky.”⟦/q⟧

Nobody in the van made a sound. ⟦m Kowalczyk⟧The commander⟦/m⟧ had a radio up against ⟦m Kowalczyk⟧her⟦/m⟧ mouth. ⟦m Kowalczyk⟧She⟦/m⟧ had only to press on it; there were three of them out there on the roofs, with their cheeks laid down, who’d been waiting for an hour and a quarter for ⟦m Kowalczyk⟧her⟦/m⟧ to press on it. ⟦m Kowalczyk⟧She⟦/m⟧ took it away from ⟦m Kowalczyk⟧her⟦/m⟧ mouth. ⟦m Kowalczyk⟧She⟦/m⟧ put it in ⟦m Kowalczyk⟧her⟦/m⟧ pocket.

⟦q Clover>Lamont⟧“This little piggy,”⟦/q⟧ ⟦m Quiñones+Kowalczyk+Tillis+George⟧they⟦/m⟧ heard, a long way from the telephone. ⟦q Clover>Lamont⟧“Daddy, you’re all *stiff*.”⟦/q⟧

⟦q Lamont>Clover⟧“I know, baby. Keep going.”⟦/q⟧

⟦q Clover>Lamont⟧“This little piggy stayed home.”⟦/q⟧

Something heavy was set down on wood.

⟦q Sarkissian>Lamont⟧“Can I get up now?”⟦/q⟧ asked a third voice. ⟦q Sarkissian>Lamont⟧“I got four dozen burning in the back.”⟦/q⟧

***

⟦s place=the bakery; with=Lamont,Clover,Sarkissian,George,Kowalczyk; time=seven o’clock⟧
⟦m George+Kowalczyk⟧They⟦/m⟧ went in together, ⟦m Kowalczyk⟧the one⟦/m⟧ stooping under the bell and ⟦m George⟧the other⟦/m⟧ in slippers. It was warm, and full of blue smoke. ⟦m Sarkissian⟧Sarkissian⟦/m⟧ was at the oven with a shovel; ⟦m Sarkissian⟧he⟦/m⟧ didn’t so much as turn ⟦m Sarkissian⟧his⟦/m⟧ head. ⟦m Lamont⟧A big man in a driver’s jacket⟦/m⟧ was sitting on a flour sack on the floor, with ⟦m Lamont⟧his⟦/m⟧ right hand held out in front of ⟦m Lamont⟧him⟦/m⟧ as if it belonged to somebody else, and ⟦m Clover⟧a girl with sugar to the eyebrows⟦/m⟧ was rubbing it.

⟦q George>Lamont⟧“You look awful,”⟦/q⟧ ⟦m George⟧she⟦/m⟧ said.

⟦q Lamont>George⟧“Did you drive in those?”⟦/q⟧

⟦q George>Lamont⟧“I drove in these.”⟦/q⟧

⟦q Lamont>Kowalczyk⟧“Are you the one with the mirror?”⟦/q⟧ ⟦m Lamont⟧he⟦/m⟧ asked ⟦m Kowalczyk⟧the tall woman⟦/m⟧. ⟦q Lamont>Kowalczyk⟧“I don’t mind it. I thought it over. I’ll sit in the room with the mirror, and the one half of the train. I’ll bring the other half.”⟦/q⟧

⟦q Kowalczyk>Lamont⟧“I’ll tell ⟦m the judge⟧the judge⟦/m⟧ that,”⟦/q⟧ ⟦m Kowalczyk⟧she⟦/m⟧ said.

⟦q Sarkissian>Kowalczyk⟧“Somebody is going to pay me for the buns,”⟦/q⟧ said ⟦m Sarkissian⟧the baker⟦/m⟧.
