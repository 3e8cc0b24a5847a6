title: Colony Ledger, Day Ninety
person: 3
style: generation-ship colony on an ice moon; a birth, a death and a vote in one night; titles from work (the Hydrologist, the Steward); a doctor who goes by they; two women named Ana; tellings and false beliefs; past tense, straight double quotes
cast: Ana Moreau-Cho | Big Ana, Anushka, the Steward | she
cast: Ana Tavita | Little Ana, the Hydrologist | she
cast: Doctor Sable | Sable, the doctor | they
cast: Oluwaseun Adeoti | Adeoti, Seun | he
cast: Yevgeny Marr | Marr, Yevgeny, Zhenya | he
cast: Matisse | the boy | he
place: the pump gallery | the gallery
place: the ward |
place: the long room |
relation: Anushka & Ana Tavita | work | start=leader and doubter end=joint leaders
relation: Ana Tavita & Adeoti | romantic
relation: Anushka & Marr | romantic
relation: Sable & Marr | work
quiet: Tuesday, Bach, Day, Ninety, Sunday
=====
⟦s place=the pump gallery; with=Anushka,Ana Tavita,Adeoti; time=the ninetieth night⟧
There were two Anas in the colony, and ⟦m Anushka+Ana Tavita⟧they⟦/m⟧ ⟦f holder=Ana Moreau-Cho; toward=Ana Tavita; valence=negative⟧did not get on⟦/f⟧.

⟦m Anushka⟧The Steward⟦/m⟧ was Big Ana. ⟦m Anushka⟧She⟦/m⟧ was fifty, six feet tall, and grey as a heron, and it was ⟦m Anushka⟧she⟦/m⟧ who had to decide things. ⟦m Ana Tavita⟧Little Ana⟦/m⟧ was ⟦m Ana Tavita⟧the Hydrologist⟦/m⟧; ⟦m Ana Tavita⟧she⟦/m⟧ was nine months gone, and ⟦m Ana Tavita⟧she⟦/m⟧ had climbed down four ladders, at midnight, against orders, so as to put ⟦m Ana Tavita⟧her⟦/m⟧ ear to a pipe.

⟦q Anushka>Ana Tavita⟧"Get up off that floor,"⟦/q⟧ said ⟦m Anushka⟧the Steward⟦/m⟧.

⟦q Ana Tavita>Anushka⟧"Shh."⟦/q⟧

⟦q Anushka>Ana Tavita⟧"You're due on Tuesday!"⟦/q⟧

⟦q Ana Tavita>Anushka⟧"*Shh*. Seun, what do you hear?"⟦/q⟧

⟦q Adeoti>Ana Tavita⟧"I hear you two,"⟦/q⟧ said Adeoti. ⟦m Adeoti⟧He⟦/m⟧'d come down after ⟦m Ana Tavita⟧her⟦/m⟧ with a blanket. ⟦m Adeoti⟧He⟦/m⟧ was a round, ⟦f holder=Oluwaseun Adeoti; valence=negative⟧anxious⟦/f⟧ man of thirty who kept the goats, and ⟦m Adeoti⟧he⟦/m⟧ looked from the one to the other as ⟦m Adeoti⟧he⟦/m⟧ always did, as if ⟦m Anushka+Ana Tavita⟧they⟦/m⟧ had been weather.

⟦q Ana Tavita>Anushka⟧"It's changed. It was a B flat, and now it's nearer to an A. That isn't the pump. The pump can't sing flat, it hasn't got the wit."⟦/q⟧

⟦q Anushka>Ana Tavita⟧"So what is it?"⟦/q⟧

⟦q Ana Tavita>Anushka⟧"It's the ice. It's getting thinner at the intake. There's something warm coming up. I told you in the sixties, I wrote you a paper."⟦/q⟧

⟦q Anushka>Ana Tavita⟧"I read it."⟦/q⟧

⟦q Ana Tavita>Anushka⟧"You filed it under *Moods*."⟦/q⟧

⟦q Anushka>Ana Tavita⟧"I filed it there because on the same page you ⟦f holder=Ana Tavita; toward=Ana Moreau-Cho; valence=negative⟧accused me of wanting us all dead⟦/f⟧."⟦/q⟧ ⟦m Anushka⟧The tall one⟦/m⟧ had crouched down. ⟦m Anushka⟧She⟦/m⟧ couldn't hear anything; ⟦m Anushka⟧she⟦/m⟧'d lost the top of ⟦m Anushka⟧her⟦/m⟧ hearing in the landing. ⟦q Anushka>Ana Tavita⟧"How long?"⟦/q⟧

⟦q Ana Tavita>Anushka⟧"If it goes on like this? Four days. And then we'll lose the gallery, and the water with it; and it will come up through the floor of the long room. We've got to go up to the ridge. All of us. Tonight."⟦/q⟧

⟦q Anushka>Ana Tavita⟧"I've ⟦m Marr⟧a man⟦/m⟧ dying in the ward."⟦/q⟧

⟦q Ana Tavita>Anushka⟧"I know."⟦/q⟧

⟦q Anushka>Ana Tavita⟧"⟦m Marr⟧He⟦/m⟧ can't be moved. ⟦m Sable⟧The doctor⟦/m⟧ says so. If I carry ⟦m Marr⟧him⟦/m⟧ up six hundred steps ⟦m Marr⟧he⟦/m⟧'ll be dead by the second landing."⟦/q⟧

⟦q Ana Tavita>Anushka⟧"I know it, Ana,"⟦/q⟧ ⟦m Ana Tavita⟧she⟦/m⟧ said. ⟦q Ana Tavita>Anushka⟧"I know who ⟦m Marr⟧he⟦/m⟧ is."⟦/q⟧

***

⟦s place=the ward; with=Anushka,Sable,Marr,Matisse; time=one in the morning⟧
Doctor Sable was writing. ⟦m Sable⟧They⟦/m⟧'d been in that chair since supper, a slight, bald, exact person, in two cardigans, and had counted each breath.

⟦q Anushka>Sable⟧"How is ⟦m Marr⟧he⟦/m⟧?"⟦/q⟧

⟦q Sable>Anushka⟧"⟦f holder=Yevgeny Marr; valence=negative⟧Cross.⟦/f⟧ ⟦m Marr⟧He⟦/m⟧ wanted a pickle."⟦/q⟧

⟦q Anushka>Sable⟧"Does ⟦m Marr⟧he⟦/m⟧ know?"⟦/q⟧

⟦q Sable>Anushka⟧"That ⟦m Marr⟧he⟦/m⟧'s dying? ⟦k by=Sable; to=Marr⟧I told him on Sunday⟦/k⟧. ⟦m Marr⟧He⟦/m⟧ asked me if it was catching."⟦/q⟧

⟦m Marr⟧The man in the bed⟦/m⟧ opened an eye. ⟦m Marr⟧He⟦/m⟧ had been a handsome man, Yevgeny Marr, and the loudest on the ship; it was ⟦m Marr⟧he⟦/m⟧ who'd sung ⟦m Anushka+Sable+Ana Tavita+Adeoti⟧them⟦/m⟧ down, all the way from orbit, through the whole of the landing, when the lights were out. ⟦m Marr⟧He⟦/m⟧ had got the lamp of the ward on ⟦m Marr⟧his⟦/m⟧ cheekbones now. At ⟦m Marr⟧his⟦/m⟧ feet, on the blanket, slept ⟦m Matisse⟧a boy of ten⟦/m⟧ called Matisse, with a goat's bell on a string; ⟦m Matisse⟧he⟦/m⟧ was one of those that had come out of the ship with nobody, and ⟦m Matisse⟧he⟦/m⟧'d picked ⟦m Marr⟧Marr⟦/m⟧, it was thought, because of the noise.

⟦q Marr>Anushka⟧"Anushka. You've got on your ⟦f holder=Ana Moreau-Cho; valence=negative⟧deciding face⟦/f⟧."⟦/q⟧

⟦q Anushka>Marr⟧"It's the only one I brought."⟦/q⟧

⟦q Marr>Anushka⟧"What is it? Goats?"⟦/q⟧

⟦q Anushka>Marr⟧"It's the water. Ana thinks that the ice is going."⟦/q⟧

⟦q Marr>Anushka⟧"Which Ana?"⟦/q⟧

⟦q Anushka>Marr⟧"⟦m Ana Tavita⟧The other one⟦/m⟧."⟦/q⟧

⟦q Marr>Anushka⟧"Then it's going,"⟦/q⟧ ⟦m Marr⟧he⟦/m⟧ said. ⟦q Marr>Anushka⟧"⟦m Ana Tavita⟧That girl⟦/m⟧ could hear a flea sit down. When do we leave?"⟦/q⟧

⟦m Anushka⟧She⟦/m⟧ didn't speak. ⟦m Anushka⟧She⟦/m⟧'d ⟦f holder=Ana Moreau-Cho; toward=Yevgeny Marr; valence=positive⟧taken hold of⟦/f⟧ ⟦m Marr⟧his⟦/m⟧ foot through the blanket. It was ⟦m Sable⟧the doctor⟦/m⟧ who put down the pen.

⟦q Sable>Marr⟧"You don't. You've a wall in your heart like wet paper. I've told ⟦m Anushka⟧her⟦/m⟧ you'd be dead by the second landing."⟦/q⟧

⟦q Marr>Sable⟧"And if I stay in bed?"⟦/q⟧

⟦q Sable>Marr⟧"A week. You might have nine days."⟦/q⟧

⟦q Marr>Sable⟧"Nine days of what?"⟦/q⟧

⟦q Sable>Marr⟧"Of this. The drip, and the lamp. I'd read to you."⟦/q⟧

⟦q Marr>Sable⟧"What have you got?"⟦/q⟧

⟦q Sable>Marr⟧"There's the maintenance manual. I do the voices."⟦/q⟧

⟦q Marr>Sable⟧"Of you, and that pen?"⟦/q⟧

⟦q Sable>Marr⟧"I'd stay, if that's what you're asking me."⟦/q⟧

⟦q Marr>Sable⟧"My dear Sable, you're a saint, ⟦f holder=Yevgeny Marr; valence=negative; status=supposed⟧you'd drive me mad⟦/f⟧."⟦/q⟧ ⟦m Marr⟧He⟦/m⟧ turned ⟦m Marr⟧his⟦/m⟧ head. ⟦q Marr>Anushka⟧"Anushka. ⟦m Ana Tavita⟧She⟦/m⟧ wants them all up there tonight, and you're keeping it from the vote. You've got two hundred people asleep over a hole, for the sake of ⟦m Marr⟧a man who can't even have a pickle⟦/m⟧."⟦/q⟧

⟦q Anushka>Marr⟧"It's four days. I thought ⟦b holder=Anushka; status=false⟧we'd have the four days⟦/b⟧."⟦/q⟧

⟦q Marr>Anushka⟧"And ⟦m Ana Tavita⟧she⟦/m⟧'ll have had that baby by then on a staircase."⟦/q⟧

***

⟦s place=the long room; with=Anushka,Ana Tavita,Sable,Adeoti,Marr,Matisse; time=three in the morning⟧
They all voted by standing up, in the cold, as they had voted on the goats, and on the name. It took no time. ⟦f holder=Ana Tavita; valence=negative⟧There'd been some shouting⟦/f⟧ first, and a person who wished to know who'd elected ⟦m Ana Tavita⟧the Hydrologist⟦/m⟧; then ⟦m Ana Tavita⟧Little Ana⟦/m⟧ got up on to a bench, with one hand in the small of ⟦m Ana Tavita⟧her⟦/m⟧ back, to tell them about the pipe.

⟦q Ana Tavita>Anushka⟧"It's all in my paper. It's under *Moods*,"⟦/q⟧ ⟦m Ana Tavita⟧she⟦/m⟧ said, and stopped, and looked down. ⟦q Ana Tavita>Adeoti⟧"Seun. I think that's me."⟦/q⟧

⟦q Adeoti>Ana Tavita⟧"What's you?"⟦/q⟧

⟦q Ana Tavita>Adeoti⟧"The water. It isn't the ice."⟦/q⟧

⟦q Adeoti>Sable⟧"*Doctor!*"⟦/q⟧

⟦q Sable>Adeoti⟧"I'm coming. Don't let ⟦m Ana Tavita⟧her⟦/m⟧ sit. How far apart?"⟦/q⟧

⟦q Ana Tavita>Sable⟧"⟦f holder=Ana Tavita; valence=negative⟧I don't know! I've been listening⟦/f⟧ to a pipe!"⟦/q⟧

⟦q Sable>Anushka⟧"⟦m Ana Tavita⟧She⟦/m⟧'s well on,"⟦/q⟧ ⟦m Sable⟧Sable⟦/m⟧ said, over ⟦m Sable⟧their⟦/m⟧ shoulder. ⟦m Sable⟧They⟦/m⟧'d both sleeves up already. ⟦q Sable>Anushka⟧"Ana, I can't have ⟦m Ana Tavita⟧her⟦/m⟧ carried either, not now. That makes two I can't move. I've got only the one pair of hands, and it's six hundred steps; I can't be on the ridge and in the ward."⟦/q⟧

⟦q Marr>Sable⟧"You needn't,"⟦/q⟧ said somebody.

⟦m Marr⟧He⟦/m⟧'d walked. ⟦m Marr⟧He⟦/m⟧ had got the whole way down the passage with ⟦m Marr⟧his⟦/m⟧ hand on ⟦m Matisse⟧the boy⟦/m⟧'s head, in a nightshirt. ⟦m Marr⟧He⟦/m⟧ was the colour of candles, and ⟦m Marr⟧he⟦/m⟧ ⟦f holder=Yevgeny Marr; valence=positive⟧was smiling⟦/f⟧ all over ⟦m Marr⟧his⟦/m⟧ ruined face.

⟦q Anushka>Marr⟧"Get back in bed!"⟦/q⟧

⟦q Marr>Anushka⟧"No, listen: it's very simple. It's the stairs that'll kill me, and it's the bed that'll kill me. In bed it's nine days. On the stairs I'd be some use."⟦/q⟧ ⟦m Marr⟧He⟦/m⟧ had to wait. ⟦q Marr>Anushka+Sable⟧"⟦m Ana Tavita⟧She⟦/m⟧'ll want something to keep time to. You all will, it's dark in there. I brought you down. I'd like to take you up."⟦/q⟧

Nobody could look at ⟦m Anushka⟧the Steward⟦/m⟧. ⟦m Anushka⟧She⟦/m⟧ ⟦f holder=Ana Moreau-Cho; valence=negative⟧stood there with⟦/f⟧ ⟦m Anushka⟧her⟦/m⟧ arms hanging. ⟦m Anushka⟧She⟦/m⟧ was in charge of the air, and the heat, the bread, the seed, and the law; it was to be seen that there was no form for this.

⟦q Ana Tavita>Anushka⟧"Ana,"⟦/q⟧ said ⟦m Ana Tavita⟧the little one⟦/m⟧, between ⟦m Ana Tavita⟧her⟦/m⟧ teeth. ⟦q Ana Tavita>Anushka⟧"I don't want you all dead. I never thought you did. ⟦f holder=Ana Tavita; valence=negative⟧I was frightened⟦/f⟧, and you're tall."⟦/q⟧

⟦q Anushka>Ana Tavita⟧"I know,"⟦/q⟧ said ⟦m Anushka⟧the big one⟦/m⟧. ⟦m Anushka⟧She⟦/m⟧ bent down. ⟦m Anushka⟧She⟦/m⟧ put one arm under ⟦m Ana Tavita⟧the Hydrologist⟦/m⟧'s knees, and the other behind ⟦m Ana Tavita⟧her⟦/m⟧ back, and lifted ⟦m Ana Tavita⟧her⟦/m⟧ ⟦f holder=Ana Moreau-Cho; toward=Ana Tavita; valence=positive⟧up like a sheaf⟦/f⟧. ⟦q Anushka>Ana Tavita⟧"I filed it under *Moods* because it was ⟦f holder=Ana Moreau-Cho; toward=Ana Tavita; valence=positive⟧the only drawer that I looked in every day⟦/f⟧."⟦/q⟧

⟦q Sable>Anushka⟧"I said quite clearly not to carry ⟦m Ana Tavita⟧her⟦/m⟧!"⟦/q⟧

⟦q Anushka>Sable⟧"You said you hadn't the hands. Walk behind me and shout."⟦/q⟧ ⟦m Anushka⟧She⟦/m⟧ swung round with ⟦m Anushka⟧her⟦/m⟧ load. ⟦q Anushka>Adeoti⟧"Seun, get your goats."⟦/q⟧ And then, not looking, ⟦q Anushka>Marr⟧"And you: what is it going to be? Not the Bach."⟦/q⟧

⟦q Marr>Anushka⟧"What's wrong with the Bach?"⟦/q⟧

⟦q Anushka>Marr⟧"It's got no place to breathe,"⟦/q⟧ ⟦m Anushka⟧she⟦/m⟧ said. ⟦m Anushka⟧Her⟦/m⟧ ⟦f holder=Ana Moreau-Cho; valence=negative⟧voice had gone⟦/f⟧. ⟦q Anushka>Marr⟧"Pick something with a lot of verses, Zhenya."⟦/q⟧

The ledger for Day Ninety is in Adeoti's hand. It gives the number of steps as six hundred and eleven. It records a girl, at the fourth landing, three kilos, and loud; and a little below that, at the ninth, with no time against it, only that it was during the last chorus, and ⟦m Matisse⟧the boy⟦/m⟧ had ⟦f holder=Matisse; toward=Yevgeny Marr; valence=positive⟧kept hold of⟦/f⟧ ⟦m Marr⟧his⟦/m⟧ sleeve.
