title: The Queen’s Left Hand
person: 3
style: fantasy romance with points of view switching by scene under headings, a young queen and her (woman) bodyguard, a handmaid and a chancellor; archaic-modern mix; curly quotes, author’s note
cast: Ysolde | the Queen, Majesty, Ys | she
cast: Hadewin | Storr, the captain, Wyn | she
cast: Lisbet | the handmaid | she
cast: Merovec | the Chancellor | he
cast: Prince Rurik | Rurik, the prince | he
cast: the cupbearer |  | he
place: the queen’s chamber | the chamber
place: the great hall | the hall
place: the stair |
place: the yard |
relation: the Queen & Hadewin | romantic | start=queen and guard end=declared
relation: the Queen & Rurik | allies | start=betrothed end=friends
relation: Merovec & the Queen | enemies | start=guardian end=traitor
relation: the handmaid & the Queen | friends
quiet: Fenn, Tuesday, Aldermoor, Varn, Midwinter
=====
⟦n⟧A/N: Written for the Midwinter exchange, prompt: "bodyguard, only one chair". No beta, we die like the Queen’s father. Comments feed me.⟦/n⟧

⟦s place=the queen’s chamber; with=the Queen,Hadewin,the handmaid; time=Midwinter night, before the feast⟧
*Hadewin*

⟦q the Queen>Hadewin⟧“You’re hovering,”⟦/q⟧ said the Queen.

⟦q Hadewin>the Queen⟧“I’m standing, Majesty.”⟦/q⟧

⟦q the Queen>Hadewin⟧“You are standing the way a wasp stands.”⟦/q⟧

Hadewin took one pace back. It brought ⟦m Hadewin⟧her⟦/m⟧ up against the bed-curtains, which wasn’t an improvement. There were three people in the room, and it was meant for a single one: there was ⟦m the Queen⟧the girl on the stool⟦/m⟧, in ⟦m the Queen⟧her⟦/m⟧ shift, with ⟦m the Queen⟧her⟦/m⟧ wet red hair down ⟦m the Queen⟧her⟦/m⟧ back; there was ⟦m the handmaid⟧the handmaid⟦/m⟧, with a comb and a mouthful of pins; and there was a captain of the guard, five foot eleven in ⟦m Hadewin⟧her⟦/m⟧ boots, who had been told at sixteen that the thing to do with your hands was to put them behind you.

⟦q the handmaid>the Queen⟧“⟦m Hadewin⟧She⟦/m⟧’s only worried about the wine, my lady,”⟦/q⟧ said Lisbet through the pins. ⟦q the handmaid>the Queen⟧“⟦m Hadewin⟧She⟦/m⟧’s been down to the kitchens. ⟦m Hadewin⟧She⟦/m⟧ made the cook taste the salt.”⟦/q⟧

⟦q the Queen>Hadewin⟧“*Did* you?”⟦/q⟧

⟦q Hadewin>the Queen⟧“It was a large amount of salt.”⟦/q⟧

⟦m the Queen⟧The Queen⟦/m⟧ laughed. ⟦m the Queen⟧She⟦/m⟧ was twenty-two years old. ⟦m the Queen⟧She⟦/m⟧’d been on the throne of Aldermoor since the spring, and ⟦m the Queen⟧she⟦/m⟧ would be betrothed by midnight to a man whom ⟦m the Queen⟧she⟦/m⟧ had never seen, and Hadewin, who would be standing one pace behind ⟦m the Queen⟧her⟦/m⟧ left shoulder when it happened, had put on a clean collar for it.

⟦q the Queen>the handmaid⟧“Leave us, Lisbet.”⟦/q⟧

⟦q the handmaid>the Queen⟧“I’ve only got one side up!”⟦/q⟧

⟦q the Queen>the handmaid⟧“Then they may look at me from the other.”⟦/q⟧

When the door had closed there was nothing for a time but the fire. ⟦m the Queen⟧The young woman on the stool⟦/m⟧ turned round upon it. ⟦m the Queen⟧She⟦/m⟧ drew ⟦m the Queen⟧her⟦/m⟧ feet up. ⟦m the Queen⟧She⟦/m⟧ had very plain, direct, light-brown eyes, and they had in the last half-year been getting harder to meet.

⟦q the Queen>Hadewin⟧“Wyn,”⟦/q⟧ ⟦m the Queen⟧she⟦/m⟧ said. ⟦q the Queen>Hadewin⟧“If I asked you not to come in with me tonight, what would you say?”⟦/q⟧

⟦q Hadewin>the Queen⟧“I’d say no.”⟦/q⟧

⟦q the Queen>Hadewin⟧“To your queen?”⟦/q⟧

⟦q Hadewin>the Queen⟧“Every time.”⟦/q⟧

⟦q the Queen>Hadewin⟧“That’s treason.”⟦/q⟧

⟦q Hadewin>the Queen⟧“It’s the *job*,”⟦/q⟧ said Hadewin. ⟦q Hadewin>the Queen⟧“There isn’t anything else to it. I go where you go, and I stand on the left.”⟦/q⟧

⟦q the Queen>Hadewin⟧“And when I’m married?”⟦/q⟧

⟦q Hadewin>the Queen⟧“Then ⟦m Rurik⟧he⟦/m⟧ may have the right.”⟦/q⟧

It was a moment before ⟦m the Queen⟧the Queen⟦/m⟧ replied. ⟦m the Queen⟧She⟦/m⟧’d picked up the comb, and ⟦m the Queen⟧she⟦/m⟧ was bending the teeth back one by one. ⟦q the Queen>Hadewin⟧“You’d do that,”⟦/q⟧ ⟦m the Queen⟧she⟦/m⟧ said. ⟦q the Queen>Hadewin⟧“You’d stand there.”⟦/q⟧

⟦q Hadewin>the Queen⟧“Yes.”⟦/q⟧

⟦q the Queen>Hadewin⟧“You really don’t see, do you?”⟦/q⟧ said Ysolde. ⟦q the Queen>Hadewin⟧“I believe you’d step in front of a cart for me, and you’d never once look round to find out who was driving.”⟦/q⟧

***

⟦s place=the stair; with=Merovec,the cupbearer; time=Midwinter night⟧
*Merovec*

⟦q Merovec>the cupbearer⟧“You have it?”⟦/q⟧

⟦q the cupbearer>Merovec⟧“In the ring, my lord.”⟦/q⟧

⟦q Merovec>the cupbearer⟧“Show me.”⟦/q⟧

⟦m the cupbearer⟧The cupbearer⟦/m⟧ held out ⟦m the cupbearer⟧his⟦/m⟧ hand. ⟦m the cupbearer⟧He⟦/m⟧ was a pleasant, forgettable youth, with a cold sore; ⟦m Merovec⟧the Chancellor⟦/m⟧ had picked ⟦m the cupbearer⟧him⟦/m⟧ for that. Who looks twice at a mouth like that? They look away. ⟦q Merovec>the cupbearer⟧“In the cup with the two stags. It goes to ⟦m the Queen⟧the Queen⟦/m⟧ first. ⟦m the Queen⟧She⟦/m⟧’ll drink, ⟦m the Queen⟧she⟦/m⟧ will pass it to ⟦m Rurik⟧the boy from Varn⟦/m⟧, and it’ll be said that Varn brought it with them.”⟦/q⟧

⟦q the cupbearer>Merovec⟧“What about ⟦m Hadewin⟧the big one⟦/m⟧?”⟦/q⟧

⟦q Merovec>the cupbearer⟧“Storr stands on the left. The cup comes from the right.”⟦/q⟧ Merovec smoothed ⟦m Merovec⟧his⟦/m⟧ beard. ⟦m Merovec⟧He⟦/m⟧ was not a cruel man. ⟦m Merovec⟧He⟦/m⟧’d brought ⟦m the Queen⟧the girl⟦/m⟧ up from a child; ⟦m Merovec⟧he⟦/m⟧ had taught ⟦m the Queen⟧her⟦/m⟧ to read. It was precisely that which had gone wrong. ⟦m the Queen⟧She⟦/m⟧ read everything. ⟦m the Queen⟧She⟦/m⟧ had begun on the accounts. ⟦q Merovec>the cupbearer⟧“You’ll be over the wall by the second bell. There’s a horse.”⟦/q⟧

⟦q the cupbearer>Merovec⟧“And if ⟦m Hadewin⟧she⟦/m⟧ sees me, my lord? ⟦m Hadewin⟧The captain⟦/m⟧?”⟦/q⟧

⟦q Merovec>the cupbearer⟧“⟦m Hadewin⟧She⟦/m⟧’ll see nothing,”⟦/q⟧ said the Chancellor. ⟦q Merovec>the cupbearer⟧“Have you never watched ⟦m Hadewin⟧her⟦/m⟧? ⟦b holder=Merovec; status=true⟧She only ever looks at one thing⟦/b⟧.”⟦/q⟧

***

⟦s place=the great hall; with=the Queen,Hadewin,the handmaid,Merovec,Rurik,the cupbearer; time=Midwinter night, the feast⟧
*Rurik*

Nobody had told ⟦m Rurik⟧him⟦/m⟧ ⟦m the Queen⟧she⟦/m⟧’d be funny.

⟦q the Queen>Rurik⟧“You dance like a gate,”⟦/q⟧ said ⟦m the Queen⟧the Queen of Aldermoor⟦/m⟧, going round.

⟦q Rurik>the Queen⟧“I was told that there’d be no dancing.”⟦/q⟧

⟦q the Queen>Rurik⟧“Who told you so?”⟦/q⟧

⟦q Rurik>the Queen⟧“My brother’s wife. Look noble and stay off ⟦m the Queen⟧her⟦/m⟧ feet.”⟦/q⟧

⟦q the Queen>Rurik⟧“Well, you’ve managed the one.”⟦/q⟧

Prince Rurik of Varn was twenty. ⟦m Rurik⟧He⟦/m⟧ had ears. ⟦m Rurik⟧He⟦/m⟧ had ridden for nine days through snow in order to be married, and on every one of those days ⟦m Rurik⟧he⟦/m⟧’d gone over in ⟦m Rurik⟧his⟦/m⟧ mind a certain speech, about how there was a stable-master’s son at home called Fenn; and in none of the versions had ⟦m the Queen⟧the lady⟦/m⟧ trodden on ⟦m Rurik⟧him⟦/m⟧ and grinned. It made it very much harder to begin.

⟦q Rurik>the Queen⟧“May I say something to you?”⟦/q⟧ ⟦m Rurik⟧he⟦/m⟧ asked. ⟦q Rurik>the Queen⟧“It’s rather private.”⟦/q⟧

⟦q the Queen>Rurik⟧“We’re in the middle of four hundred people, it’s the most private place there is. Smile while you say it.”⟦/q⟧

⟦q Rurik>the Queen⟧“I can’t love you.”⟦/q⟧

⟦q the Queen>Rurik⟧“Oh, thank God,”⟦/q⟧ said ⟦m the Queen⟧the Queen⟦/m⟧.

⟦m the Queen+Rurik⟧They⟦/m⟧’d both stopped. Somebody’s train ran into ⟦m the Queen+Rurik⟧them⟦/m⟧ from behind. ⟦q Rurik>the Queen⟧“I beg your pardon?”⟦/q⟧ said the prince.

⟦q the Queen>Rurik⟧“Keep dancing! No, I mean I’m sorry for it. I mean, so am I. I mean that I’ve got, there’s a.”⟦/q⟧ ⟦m the Queen⟧She⟦/m⟧ had turned as red as ⟦m the Queen⟧her⟦/m⟧ hair. ⟦q the Queen>Rurik⟧“You see ⟦m Hadewin⟧the tall one⟦/m⟧? By the chair?”⟦/q⟧

⟦m Rurik⟧He⟦/m⟧ looked across ⟦m the Queen⟧her⟦/m⟧ shoulder. ⟦m Hadewin⟧The captain of the guard⟦/m⟧ was standing with ⟦m Hadewin⟧her⟦/m⟧ hands behind ⟦m Hadewin⟧her⟦/m⟧ next to an empty throne. ⟦m Hadewin⟧She⟦/m⟧ wasn’t watching the doors, or the crowd. ⟦m Rurik⟧He⟦/m⟧ had been looked at like that ⟦m Rurik⟧himself⟦/m⟧, just once, over the back of a horse.

⟦q Rurik>the Queen⟧“Does ⟦m Hadewin⟧she⟦/m⟧ know?”⟦/q⟧

⟦q the Queen>Rurik⟧“⟦m Hadewin⟧She⟦/m⟧ thinks it’s the job,”⟦/q⟧ said Ysolde bitterly.

⟦q Rurik>the Queen⟧“Mine thought that it was the horses. What did you do?”⟦/q⟧

⟦q the Queen>Rurik⟧“I’ve tried everything. I’ve told ⟦m Hadewin⟧her⟦/m⟧ I can’t sleep. ⟦m Hadewin⟧She⟦/m⟧ had them change the mattress.”⟦/q⟧

Rurik began to laugh, and so did ⟦m the Queen⟧she⟦/m⟧, and it was in that way, hanging on to each other, and with tears in ⟦m the Queen+Rurik⟧their⟦/m⟧ eyes, that ⟦m the Queen+Rurik⟧the two of them⟦/m⟧ came back to the dais; the whole hall rose to cheer it, and ⟦m the cupbearer⟧a boy with a cold sore⟦/m⟧ came up on the right and held out the cup with the stags.

⟦q the cupbearer>the Queen⟧“Majesty,”⟦/q⟧ ⟦m the cupbearer⟧the boy⟦/m⟧ said.

⟦m the Queen⟧The Queen⟦/m⟧ took it. ⟦m the Queen⟧She⟦/m⟧ was still looking at Rurik. ⟦m the Queen⟧She⟦/m⟧ lifted it to ⟦m the Queen⟧her⟦/m⟧ mouth.

And ⟦m Hadewin⟧the captain⟦/m⟧ moved. Those who were near said afterwards that it hadn’t looked like anything, it had looked like a woman reaching past somebody for the bread. ⟦m Hadewin⟧She⟦/m⟧’d come from the left. ⟦m Hadewin⟧She⟦/m⟧ took the cup out of the Queen’s fingers, and without haste ⟦m Hadewin⟧she⟦/m⟧ put it to ⟦m Hadewin⟧her⟦/m⟧ own lips.

⟦q the Queen>Hadewin⟧“Wyn, *no*!”⟦/q⟧

⟦q Hadewin>the Queen⟧“It’s all right,”⟦/q⟧ said Hadewin. ⟦m Hadewin⟧She⟦/m⟧ had not swallowed. ⟦m Hadewin⟧She⟦/m⟧ was looking over the rim at ⟦m the cupbearer⟧the cupbearer⟦/m⟧, and ⟦m the cupbearer⟧he⟦/m⟧ had gone the color of tallow. ⟦q Hadewin>the cupbearer⟧“You’ve got a new ring,”⟦/q⟧ ⟦m Hadewin⟧she⟦/m⟧ said to ⟦m the cupbearer⟧him⟦/m⟧. ⟦q Hadewin>the cupbearer⟧“You had none on Tuesday. Would you like to go first?”⟦/q⟧

***

⟦s place=the yard; with=the Queen,Hadewin,the handmaid,Rurik; time=after the second bell⟧
*Ysolde*

There’d been one horse in the yard, saddled, and so that was how they’d caught ⟦m Merovec⟧the old man⟦/m⟧ as well. ⟦m Merovec⟧He⟦/m⟧’d come down to see it away.

⟦q the handmaid>the Queen⟧“⟦m Merovec⟧He⟦/m⟧ was crying,”⟦/q⟧ reported Lisbet. ⟦q the handmaid>the Queen⟧“They’ve put ⟦m Merovec⟧him⟦/m⟧ in the buttery. ⟦m Merovec⟧He⟦/m⟧ keeps on saying that ⟦m Merovec⟧he⟦/m⟧ taught you your letters.”⟦/q⟧

⟦q the Queen>the handmaid⟧“⟦m Merovec⟧He⟦/m⟧ did,”⟦/q⟧ said the Queen. ⟦q the Queen>the handmaid⟧“Go and see that ⟦m Merovec⟧he⟦/m⟧’s got a blanket.”⟦/q⟧

Snow was coming down into the torches. Rurik, with great tact, had gone to talk to the horse. On the bottom step, because there was only one, and it was that or the ground, ⟦m Hadewin⟧the captain of her guard⟦/m⟧ was sitting with ⟦m Hadewin⟧her⟦/m⟧ elbows on ⟦m Hadewin⟧her⟦/m⟧ knees. Someone had given ⟦m Hadewin⟧her⟦/m⟧ milk. ⟦m Hadewin⟧Her⟦/m⟧ mouth was blistered all down one side, from about as much poison as you’d put on a stamp.

⟦q the Queen>Hadewin⟧“Move up,”⟦/q⟧ said Ysolde.

⟦q Hadewin>the Queen⟧“There isn’t room, Majesty.”⟦/q⟧

⟦q the Queen>Hadewin⟧“I know there isn’t. How did you see it? You never saw the ring. You weren’t looking at ⟦m the cupbearer⟧him⟦/m⟧, you were looking at me. You always do. ⟦k by=Rurik; to=the Queen⟧Rurik told me⟦/k⟧.”⟦/q⟧

⟦q Hadewin>the Queen⟧“I was looking at you.”⟦/q⟧

⟦q the Queen>Hadewin⟧“Well, then?”⟦/q⟧

⟦q Hadewin>the Queen⟧“You were happy,”⟦/q⟧ said ⟦m Hadewin⟧the captain⟦/m⟧. It came out thick, on account of the lip. ⟦q Hadewin>the Queen⟧“You’d been laughing. I thought, there, that’s that, ⟦m the Queen⟧she⟦/m⟧ likes ⟦m Rurik⟧him⟦/m⟧; and I found I couldn’t watch you drink to it. So I looked at ⟦m the cupbearer⟧the boy⟦/m⟧ instead.”⟦/q⟧ ⟦m Hadewin⟧She⟦/m⟧ turned the bowl of milk round in ⟦m Hadewin⟧her⟦/m⟧ big red hands. ⟦q Hadewin>the Queen⟧“It’s the only time I ever took my eyes off you. I’m sorry for it.”⟦/q⟧

The snow went on. Over by the wall ⟦m Rurik⟧a prince⟦/m⟧ could be heard explaining to a horse about someone called Fenn.

⟦q the Queen>Hadewin⟧“I was laughing,”⟦/q⟧ said ⟦m the Queen⟧the Queen⟦/m⟧ with care, ⟦q the Queen>Hadewin⟧“because I’d told ⟦m Rurik⟧him⟦/m⟧ I was in love with somebody who thinks that it’s her mattress.”⟦/q⟧

Hadewin considered that. ⟦m Hadewin⟧She⟦/m⟧ was never quick, out of armor. You could see it come up through ⟦m Hadewin⟧her⟦/m⟧ an inch at a time, like a bucket.

⟦q Hadewin>the Queen⟧“Oh,”⟦/q⟧ ⟦m Hadewin⟧she⟦/m⟧ said.

⟦q the Queen>Hadewin⟧“Yes.”⟦/q⟧

⟦q Hadewin>the Queen⟧“It was a very good mattress.”⟦/q⟧

⟦q the Queen>Hadewin⟧“It was a *lovely* mattress, Wyn.”⟦/q⟧

⟦q Hadewin>the Queen⟧“I went to three towns,”⟦/q⟧ said ⟦m Hadewin⟧the captain⟦/m⟧, and put down the milk.
