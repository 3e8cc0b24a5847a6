title: Remittance
person: 3
style: immigrant family in a Toronto kitchen; Ilocano and Tagalog kin words (Manang, Lola, Tito), two cousins and an aunt, a grandmother on the tablet; talk at cross purposes; beliefs false; straight double quotes, past tense
cast: Marilou Agbayani | Marilou, Lou | she
cast: Divina Agbayani | Divina, Div | she
cast: Tita Corazon | Corazon, Cora, the aunt | she
cast: Arvin |  | he
cast: Lola | Nanang | she
cast: Benjie |  | he
cast: Renato |  | he
place: the kitchen |
place: the balcony |
place: the airport | arrivals
relation: Marilou & Divina | family | start=cousins who share one bed end=cousins who share one bed
relation: Corazon & Renato | romantic | start=ten years apart end=together
relation: Corazon & Nanang | family
relation: Benjie & Corazon | family
quiet: Laoag, Sunday, August, Christmas, Filipino, Friday, Rumour, Sundays, Thursday
=====
⟦s place=the kitchen; with=Marilou,Divina,Corazon,Benjie; time=Sunday evening⟧
⟦q Corazon>Nanang⟧"Can you see us, Nanang?"⟦/q⟧ shouted Tita Corazon.

⟦q Nanang>Corazon⟧"I can see a ceiling."⟦/q⟧

⟦q Corazon>Divina⟧"Turn it. Divina, turn it, ⟦m Nanang⟧she⟦/m⟧'s looking at the ceiling."⟦/q⟧

⟦q Divina>Corazon⟧"It's turned, Tita. It's that ⟦m Nanang⟧she⟦/m⟧'s holding ⟦m Nanang⟧hers⟦/m⟧ upside down."⟦/q⟧

⟦q Nanang>Corazon⟧"Who's ⟦m Divina⟧that fat girl⟦/m⟧?"⟦/q⟧ said the tablet.

⟦q Divina>Nanang⟧"It's me, Lola."⟦/q⟧

⟦q Nanang>Divina⟧"You're eating well. Where's ⟦m Marilou⟧the other one⟦/m⟧?"⟦/q⟧

⟦m Marilou⟧The other one⟦/m⟧ was under the table, with a screwdriver. There was a balikbayan box in the middle of the kitchen floor, as tall as ⟦m Benjie⟧the little boy⟦/m⟧, and it was Marilou's job to get a bicycle into it. ⟦q Marilou>Nanang⟧"I'm here, Lola!"⟦/q⟧

⟦q Nanang>Marilou⟧"I can't see you."⟦/q⟧

⟦q Marilou>Nanang⟧"I'm in the box!"⟦/q⟧

⟦q Nanang>Corazon⟧"Why's ⟦m Marilou⟧she⟦/m⟧ in a box? Cora, why have you put ⟦m Marilou⟧her⟦/m⟧ in a box?"⟦/q⟧

⟦q Corazon>Nanang⟧"It's for Christmas, Nanang. It's for *you*. We're sending the corned beef, and the towels, and the bicycle for Junjun."⟦/q⟧

⟦q Nanang>Corazon⟧"And the money?"⟦/q⟧

For about a second nobody in the kitchen made a sound. ⟦m Corazon⟧The aunt⟦/m⟧, who was a square woman of fifty in a hospital tunic, ⟦f holder=Tita Corazon; valence=negative⟧smiled with every one of⟦/f⟧ ⟦m Corazon⟧her⟦/m⟧ teeth. ⟦q Corazon>Nanang⟧"The money goes on Friday,"⟦/q⟧ ⟦m Corazon⟧she⟦/m⟧ said. ⟦q Corazon>Nanang⟧"It always goes on Friday."⟦/q⟧

⟦q Nanang>Corazon⟧"It didn't go last Friday."⟦/q⟧

⟦q Corazon>Nanang⟧"There was a holiday at the bank."⟦/q⟧

⟦q Nanang>Corazon⟧"What holiday?"⟦/q⟧

⟦q Corazon>Nanang⟧"Thanksgiving,"⟦/q⟧ said ⟦m Corazon⟧Corazon⟦/m⟧, ⟦q Corazon>Nanang⟧"they have it twice. Nanang, you're breaking up. I can't hear you. You're frozen. Kiss, kiss!"⟦/q⟧ ⟦m Corazon⟧She⟦/m⟧ put ⟦m Corazon⟧her⟦/m⟧ thumb on the red button and ⟦f holder=Tita Corazon; valence=negative⟧leaned on it⟦/f⟧.

⟦q Benjie>Corazon⟧"⟦m Nanang⟧She⟦/m⟧ wasn't frozen,"⟦/q⟧ Benjie said. ⟦q Benjie>Corazon⟧"⟦m Nanang⟧She⟦/m⟧ was moving."⟦/q⟧

⟦q Corazon>Benjie⟧"Go and brush your teeth."⟦/q⟧

***

⟦s place=the balcony; with=Marilou,Divina; time=an hour later⟧
You couldn't sit on it; it was full of rice. ⟦m Marilou+Divina⟧They⟦/m⟧ stood with ⟦m Marilou+Divina⟧their⟦/m⟧ backs to the door and passed a single cigarette along the rail, down by the knee, where ⟦m Corazon⟧she⟦/m⟧ wouldn't see it from the sink.

⟦q Divina>Marilou⟧"⟦m Corazon⟧She⟦/m⟧'s ⟦f holder=Divina; valence=negative⟧lost it⟦/f⟧,"⟦/q⟧ ⟦m Divina⟧she⟦/m⟧ said.

⟦q Marilou>Divina⟧"Lost what? ⟦m Corazon⟧Her⟦/m⟧ mind?"⟦/q⟧

⟦q Divina>Marilou⟧"The money. There's no money, Lou. I went to put the hydro bill in the drawer, and the envelope's empty. There was four thousand dollars."⟦/q⟧

⟦q Marilou>Divina⟧"⟦m Corazon⟧She⟦/m⟧'s moved it."⟦/q⟧

⟦q Divina>Marilou⟧"Where to? We've got two rooms."⟦/q⟧

⟦q Marilou>Divina⟧"Maybe it's in the rice."⟦/q⟧

⟦q Divina>Marilou⟧"I looked in the rice."⟦/q⟧ ⟦m Divina⟧She⟦/m⟧ blew smoke at the parking lot. ⟦m Divina⟧She⟦/m⟧ was the older by five months, round and quick and pretty, and did nails; ⟦m Marilou⟧the other⟦/m⟧ was a long thin silent girl with a wrench in ⟦m Marilou⟧her⟦/m⟧ back pocket, who was halfway to being an electrician. ⟦m Marilou+Divina⟧They⟦/m⟧'d been put in one bed when ⟦m Marilou+Divina⟧they⟦/m⟧ were fourteen and had never got out of the way of talking in the dark. ⟦q Divina>Marilou⟧"I think it's a man."⟦/q⟧

⟦q Marilou>Divina⟧"*Tita?*"⟦/q⟧

⟦q Divina>Marilou⟧"Why not?"⟦/q⟧

⟦q Marilou>Divina⟧"⟦m Corazon⟧She⟦/m⟧ wears socks with a rosary on them."⟦/q⟧

⟦q Divina>Marilou⟧"⟦m Corazon⟧She⟦/m⟧'s had a haircut. You didn't notice? ⟦m Corazon⟧She⟦/m⟧ bought lipstick, I saw it, it's called Rumour. ⟦m Corazon⟧She⟦/m⟧ goes out on ⟦m Corazon⟧her⟦/m⟧ day off. ⟦m Corazon⟧She⟦/m⟧ says it's the novena, but ⟦m Corazon⟧she⟦/m⟧ goes on the number nine bus, and there's no church on the nine. There's only the mall, and the immigration."⟦/q⟧

⟦q Marilou>Divina⟧"What about ⟦m Renato⟧Tito Renato⟦/m⟧?"⟦/q⟧

⟦q Divina>Marilou⟧"What about ⟦m Renato⟧him⟦/m⟧? It's ten years. ⟦m Renato⟧He⟦/m⟧'s in Laoag with the chickens, ⟦m Renato⟧he⟦/m⟧ hasn't got a face any more. ⟦m Renato⟧He⟦/m⟧'s a voice that asks for shoes."⟦/q⟧

⟦q Marilou>Divina⟧"⟦f holder=Marilou; toward=Divina; valence=negative⟧Don't be horrible⟦/f⟧."⟦/q⟧

⟦q Divina>Marilou⟧"I'm not horrible. I'm saying that if I was ⟦m Corazon⟧her⟦/m⟧ I'd have gone on the nine bus long ago. And I'd have taken the four thousand."⟦/q⟧

⟦q Marilou>Divina⟧"⟦m Corazon⟧She⟦/m⟧ wouldn't take Lola's money."⟦/q⟧

⟦q Divina>Marilou⟧"It isn't Lola's money! It's *⟦m Corazon⟧hers⟦/m⟧*. ⟦m Corazon⟧She⟦/m⟧ wiped bums for it."⟦/q⟧ ⟦m Divina⟧She⟦/m⟧ passed the cigarette. ⟦q Divina>Marilou⟧"I'm not even ⟦f holder=Divina; toward=Tita Corazon; valence=negative; status=denied⟧mad at⟦/f⟧ ⟦m Corazon⟧her⟦/m⟧. I'm only mad that ⟦m Corazon⟧she⟦/m⟧'s ⟦f holder=Divina; toward=Tita Corazon; valence=negative⟧never told me⟦/f⟧. I tell ⟦m Corazon⟧her⟦/m⟧ everything."⟦/q⟧

⟦q Marilou>Divina⟧"You tell ⟦m Corazon⟧her⟦/m⟧ what you want ⟦m Corazon⟧her⟦/m⟧ to know. It's different."⟦/q⟧

⟦q Divina>Marilou⟧"Like what?"⟦/q⟧

⟦q Marilou>Divina⟧"You told ⟦m Corazon⟧her⟦/m⟧ that Arvin was a dentist."⟦/q⟧

⟦q Divina>Marilou⟧"⟦m Arvin⟧He⟦/m⟧ works at a dentist's."⟦/q⟧

⟦q Marilou>Divina⟧"⟦m Arvin⟧He⟦/m⟧ cleans the fish tank."⟦/q⟧

The door slid. ⟦m Marilou+Divina⟧They⟦/m⟧ both put ⟦m Marilou+Divina⟧their⟦/m⟧ hands behind ⟦m Marilou+Divina⟧their⟦/m⟧ backs, and one of ⟦m Marilou+Divina⟧them⟦/m⟧, it'd be hard to say which, ⟦f holder=Divina; valence=negative⟧yelped⟦/f⟧.

⟦q Corazon>Marilou+Divina⟧"It'll be me who has to pay for that lung,"⟦/q⟧ said ⟦m Corazon⟧their aunt⟦/m⟧. ⟦q Corazon>Marilou+Divina⟧"Come in. I want to talk to you."⟦/q⟧

***

⟦s place=the kitchen; with=Marilou,Divina,Corazon,Benjie; time=nine o'clock⟧
⟦m Corazon⟧She⟦/m⟧'d taken off the tunic. ⟦m Corazon⟧She⟦/m⟧ had a dress on, dark red, with the tag hanging out at the neck; and ⟦m Corazon⟧she⟦/m⟧ stood in front of the stove, ⟦f holder=Tita Corazon; valence=negative⟧holding on to the handle of it, like somebody in a bus⟦/f⟧.

⟦q Corazon>Marilou+Divina⟧"How do I look?"⟦/q⟧ ⟦m Corazon⟧she⟦/m⟧ said.

⟦q Divina>Corazon⟧"Who is ⟦m Renato⟧he⟦/m⟧?"⟦/q⟧ said Divina.

⟦q Marilou>Divina⟧"*Div.*"⟦/q⟧

⟦q Divina>Marilou⟧"I'm only asking. We're grown women. Is ⟦m Renato⟧he⟦/m⟧ nice to you, Tita? Is ⟦m Renato⟧he⟦/m⟧ Filipino? ⟦m Renato⟧He⟦/m⟧ isn't one of those from the church with the guitars?"⟦/q⟧

⟦q Corazon>Divina⟧"Who?"⟦/q⟧

⟦q Divina>Corazon⟧"The man."⟦/q⟧

⟦q Corazon>Divina⟧"What man?"⟦/q⟧

⟦q Marilou>Corazon⟧"⟦m Divina⟧She⟦/m⟧ thinks that ⟦b holder=Divina; status=false⟧you've got a boyfriend⟦/b⟧,"⟦/q⟧ said Marilou to the floor. ⟦q Marilou>Corazon⟧"Because of the envelope. And the bus."⟦/q⟧

⟦m Corazon⟧The aunt⟦/m⟧'s ⟦f holder=Tita Corazon; valence=negative⟧mouth opened⟦/f⟧. ⟦m Corazon⟧She⟦/m⟧ looked from ⟦m Divina⟧the one girl⟦/m⟧ to ⟦m Marilou⟧the other⟦/m⟧, and ⟦m Marilou+Divina⟧they⟦/m⟧ saw it come up out of the neck of that dress, ⟦f holder=Tita Corazon; valence=negative⟧a wave of dark red to match⟦/f⟧; and then Tita Corazon sat down on the balikbayan box, with a crunch, and ⟦f holder=Tita Corazon; valence=positive⟧hooted⟦/f⟧. ⟦m Corazon⟧She⟦/m⟧ ⟦f holder=Tita Corazon; valence=positive⟧laughed till the rosary socks⟦/f⟧ left the floor.

⟦q Benjie>Corazon⟧"What's funny?"⟦/q⟧ said Benjie, with a toothbrush in ⟦m Benjie⟧his⟦/m⟧ cheek.

⟦q Corazon>Benjie⟧"Come here, anak. Come here, your mama has a boyfriend."⟦/q⟧ ⟦m Corazon⟧She⟦/m⟧ wiped ⟦m Corazon⟧her⟦/m⟧ eyes on ⟦m Benjie⟧his⟦/m⟧ pyjamas. ⟦q Corazon>Divina⟧"It's true. I've got one. I've been seeing ⟦m Renato⟧him⟦/m⟧ at the immigration, every Thursday, in a file. Four thousand, one hundred, and sixty: that was the last of it. For the stamp and the airplane. They gave ⟦m Renato⟧him⟦/m⟧ the visa on the ninth."⟦/q⟧

⟦q Divina>Corazon⟧"Gave who the visa?"⟦/q⟧

⟦q Marilou>Divina⟧"Oh, Div,"⟦/q⟧ ⟦f holder=Marilou; toward=Divina; valence=positive⟧said Marilou softly⟦/f⟧. ⟦q Marilou>Divina⟧"Think."⟦/q⟧

⟦q Divina>Marilou⟧"I *am* thinking. Who? Not the one with the van? Not that Mr. Szeto, who fixed the freezer and stayed to eat what was in it?"⟦/q⟧

⟦q Corazon>Divina⟧"Renato,"⟦/q⟧ said ⟦m Corazon⟧Corazon⟦/m⟧. ⟦q Corazon>Divina⟧"⟦m Renato⟧My husband⟦/m⟧. Remember? With the chickens."⟦/q⟧

No one said a word. Benjie took the toothbrush out. ⟦m Benjie⟧He⟦/m⟧ was nine; ⟦m Benjie⟧he⟦/m⟧'d been born in that building, seven months after ⟦m Corazon⟧she⟦/m⟧ landed, and ⟦m Benjie⟧he⟦/m⟧ had a father on Sundays, in a rectangle, if the line was good.

⟦q Benjie>Corazon⟧"Papa's coming in the box?"⟦/q⟧ ⟦m Benjie⟧he⟦/m⟧ said.

⟦q Corazon>Benjie⟧"On a plane. Tomorrow, at six in the morning. I didn't tell anybody, I was ⟦f holder=Tita Corazon; valence=negative⟧afraid to say it⟦/f⟧ out loud. I didn't tell Nanang, since it's ⟦m Nanang⟧her⟦/m⟧ money that went on it, and ⟦m Nanang⟧she⟦/m⟧'d have the priest at the house."⟦/q⟧ ⟦m Corazon⟧She⟦/m⟧ was trying to get hold of the tag and couldn't reach it. ⟦q Corazon>Marilou+Divina⟧"And now I'm ⟦f holder=Tita Corazon; valence=negative⟧so frightened⟦/f⟧ I could throw up. Ten years! ⟦m Renato⟧He⟦/m⟧'ll be looking for the one that left. I was this size. I had a waist."⟦/q⟧

⟦q Divina>Corazon⟧"Hold still,"⟦/q⟧ said Divina. ⟦m Divina⟧She⟦/m⟧ bit through the thread. ⟦q Divina>Corazon⟧"Sit there. Lou, get my kit."⟦/q⟧

⟦q Marilou>Divina⟧"Which?"⟦/q⟧

⟦q Divina>Marilou⟧"All of it."⟦/q⟧ ⟦m Divina⟧She⟦/m⟧ cracked ⟦m Divina⟧her⟦/m⟧ ⟦f holder=Divina; valence=positive⟧knuckles⟦/f⟧. ⟦q Divina>Corazon⟧"Tita, take off those socks."⟦/q⟧

***

⟦s place=the airport; with=Marilou,Divina,Corazon,Benjie,Renato; time=Monday, twenty past six⟧
⟦q Benjie>Marilou⟧"What if I don't know which one ⟦m Renato⟧he⟦/m⟧ is?"⟦/q⟧ said Benjie.

⟦q Marilou>Benjie⟧"You see ⟦m Renato⟧him⟦/m⟧ every week."⟦/q⟧

⟦q Benjie>Marilou⟧"Only ⟦m Renato⟧his⟦/m⟧ top."⟦/q⟧

⟦m Marilou+Divina+Corazon+Benjie⟧They⟦/m⟧ had got to the rail by being rude. The doors went on opening and letting out the wrong people. ⟦m Corazon⟧Tita⟦/m⟧ had ten perfect red nails, and ⟦m Corazon⟧she⟦/m⟧'d ⟦f holder=Tita Corazon; valence=negative⟧bitten off one⟦/f⟧.

⟦q Divina>Corazon⟧"Don't touch your face."⟦/q⟧

⟦q Corazon>Divina⟧"I'm not touching."⟦/q⟧

⟦q Divina>Corazon⟧"You're touching it with your mind."⟦/q⟧

And then there was ⟦m Renato⟧a short, bald man in a barong⟦/m⟧, and a coat that somebody must've lent ⟦m Renato⟧him⟦/m⟧, with a plastic bag in either hand. ⟦m Renato⟧He⟦/m⟧'d stopped where you aren't allowed to. ⟦m Renato⟧He⟦/m⟧ was looking along the rail, one face at a time, ⟦f holder=Renato; valence=positive⟧patiently⟦/f⟧; ⟦m Renato⟧his⟦/m⟧ eyes came to the red dress, and went past it. ⟦m Corazon⟧She⟦/m⟧ ⟦f holder=Tita Corazon; valence=negative⟧made a tiny noise⟦/f⟧.

The eyes came back.

⟦q Renato>Corazon⟧"Cora?"⟦/q⟧ said ⟦m Renato⟧the man⟦/m⟧. ⟦q Renato>Corazon⟧"They took the chicken off me. At the customs. I'd carried it all the way from ⟦m Nanang⟧your mother⟦/m⟧. ⟦m Nanang⟧She⟦/m⟧ knew, Cora, ⟦m Nanang⟧she⟦/m⟧'s known since August: ⟦m Nanang⟧she⟦/m⟧ says to tell you there's no holiday on that bank."⟦/q⟧
