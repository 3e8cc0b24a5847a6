title: Thirty Seconds
person: 3
style: sports; a women's kabaddi team from a village at a state semifinal; seven players by first name, nickname and jersey number, a coach called Sir by all and by her first name by nobody; present tense, curly double quotes
cast: Roshni Gawli | Roshni, Number Seven | she
cast: Savita Pol | Savita, Savvy | she
cast: Mangal |  | she
cast: Kamakshi | Kammu | she
cast: Coach Deshmukhe | Coach, Sir | she
cast: the referee |  | he
cast: my mother |  | she
cast: Roshni’s father |  | he
cast: the tall captain |  | she
place: the changing room | the shed
place: the mat |
place: the water tank |
relation: Roshni & Savita | friends | start=not speaking end=raiding pair
relation: Coach & Roshni | work
relation: Roshni’s father & Roshni | family | start=forbids it end=comes to watch
relation: Mangal & Kammu | friends
quiet: Pune, Sunday, Parle, Diwali, Monday
=====
⟦s place=the changing room; with=Roshni,Savita,Mangal,Kammu,Coach; time=half time⟧
Nobody is looking at Roshni, which is how ⟦m Roshni⟧she⟦/m⟧ knows that everyone is.

⟦q Coach>Roshni+Savita+Mangal+Kammu⟧“Eleven behind,”⟦/q⟧ says ⟦m Coach⟧Coach⟦/m⟧. ⟦q Coach>Roshni+Savita+Mangal+Kammu⟧“Can someone tell me how?”⟦/q⟧

⟦q Mangal>Coach⟧“They’re big, Sir.”⟦/q⟧

⟦q Coach>Mangal⟧“Buffaloes are big, Mangal. I’ve seen you turn a buffalo.”⟦/q⟧

⟦q Mangal>Coach⟧“A buffalo doesn’t pull your hair.”⟦/q⟧

⟦q Coach>Mangal⟧“Who pulled your hair?”⟦/q⟧

⟦q Mangal>Coach⟧“⟦m the tall captain⟧The tall one⟦/m⟧. ⟦m the tall captain⟧The captain⟦/m⟧. When ⟦m the referee⟧he⟦/m⟧ was looking at ⟦m the referee⟧his⟦/m⟧ watch.”⟦/q⟧

⟦q Coach>Mangal⟧“And what did you do?”⟦/q⟧

⟦q Mangal>Coach⟧“I let go of ⟦m the tall captain⟧her⟦/m⟧ foot.”⟦/q⟧

⟦q Kammu>Coach⟧“I’d have let go,”⟦/q⟧ says Kamakshi. ⟦q Kammu>Coach⟧“⟦m the tall captain⟧She⟦/m⟧ nearly had it out by the root. Show Sir, Mangal.”⟦/q⟧

⟦m Mangal⟧Mangal⟦/m⟧ shows ⟦m Coach⟧her⟦/m⟧. ⟦m Coach⟧Coach⟦/m⟧ looks, and nods, and goes on winding tape round Kamakshi’s thumb. ⟦m Coach⟧She⟦/m⟧’s a small, grey, bandy-legged woman in a tracksuit with STATE POLICE across the back; ⟦m Coach⟧she⟦/m⟧’s called Sir because, when the club was started, nobody in the village had a word for what ⟦m Coach⟧she⟦/m⟧ was. In a corner of the shed a goat that belongs to the stadium is eating the score sheet.

⟦q Coach>Savita⟧“Savita. You’ve been out since the ninth minute. What did you see?”⟦/q⟧

⟦q Savita>Coach⟧“You want me to say?”⟦/q⟧

⟦q Coach>Savita⟧“I asked you.”⟦/q⟧

⟦q Savita>Coach⟧“I saw four raids,”⟦/q⟧ says Savita. ⟦m Savita⟧She⟦/m⟧’s got ⟦m Savita⟧her⟦/m⟧ knee in a bucket, and ⟦m Savita⟧she⟦/m⟧’s talking to the knee. ⟦q Savita>Coach⟧“Four raids from Number Seven, straight down the left, every time. ⟦m Roshni⟧She⟦/m⟧ goes in left, ⟦m Roshni⟧she⟦/m⟧ goes out left. A blind woman could catch ⟦m Roshni⟧her⟦/m⟧. They did catch ⟦m Roshni⟧her⟦/m⟧.”⟦/q⟧

⟦q Roshni>Savita⟧“I got one point!”⟦/q⟧

⟦q Savita>Coach⟧“⟦m Roshni⟧She⟦/m⟧ got a bonus. My grandmother could get a bonus.”⟦/q⟧

⟦q Roshni>Savita⟧“You try it, then, with no one on the right.”⟦/q⟧

⟦q Savita>Roshni⟧“I *can’t* try it. Look at it! It’s like a papaya.”⟦/q⟧

⟦q Roshni>Savita⟧“And whose fault’s that?”⟦/q⟧

It gets veryquiet. It’s the first thing that ⟦m Roshni+Savita⟧they⟦/m⟧ have said straight to one another since Sunday. Even the goat stops.

⟦q Kammu>Roshni⟧“Roshni,”⟦/q⟧ ⟦m Kammu⟧she⟦/m⟧ says, ⟦q Kammu>Roshni⟧“don’t.”⟦/q⟧

⟦q Roshni>Kammu⟧“No, let ⟦m Savita⟧her⟦/m⟧ say it. ⟦m Savita⟧She⟦/m⟧’s been saying it to everybody else. Say it. I dropped you.”⟦/q⟧

⟦q Savita>Roshni⟧“You let go.”⟦/q⟧

⟦q Roshni>Savita⟧“I slipped!”⟦/q⟧

⟦q Savita>Roshni⟧“You were looking at the gate.”⟦/q⟧

⟦m Roshni⟧She⟦/m⟧’s got nothing to say to that. It’s true. ⟦m Roshni⟧She⟦/m⟧’d had Savita by the wrist in the chain, on Sunday, in practice, in the schoolyard at home; and a scooter had gone by outside, a green one, and ⟦m Roshni⟧her⟦/m⟧ whole body had gone to see if it was ⟦m Roshni’s father⟧her father⟦/m⟧’s. It was a sound like a stick. ⟦m Roshni⟧She⟦/m⟧’s been hearing it since.

⟦q Coach>Roshni⟧“Is ⟦m Roshni’s father⟧he⟦/m⟧ coming?”⟦/q⟧ says ⟦m Coach⟧Coach⟦/m⟧.

⟦q Roshni>Coach⟧“Who, Sir?”⟦/q⟧

⟦q Coach>Roshni⟧“You know who. ⟦m Roshni’s father⟧The man with the green scooter⟦/m⟧. Is ⟦m Roshni’s father⟧he⟦/m⟧?”⟦/q⟧

⟦q Roshni>Coach⟧“⟦m Roshni’s father⟧He⟦/m⟧ doesn’t know I’m here. ⟦m Roshni’s father⟧He⟦/m⟧ believes that I’m at my aunt’s in Pune, for the entrance exam.”⟦/q⟧

⟦q Mangal>Roshni⟧“⟦m my mother⟧My mother⟦/m⟧ told ⟦m Roshni’s father⟧him⟦/m⟧,”⟦/q⟧ says Mangal.

⟦q Roshni>Mangal⟧“⟦m my mother⟧She⟦/m⟧ *what*?”⟦/q⟧

⟦q Coach>Roshni⟧“Does ⟦m Roshni’s father⟧he⟦/m⟧ shout?”⟦/q⟧ ⟦m Coach⟧Coach⟦/m⟧ asks. ⟦q Coach>Roshni⟧“I like to know beforehand. Some of them I can manage with the hand, and for some I need the whistle.”⟦/q⟧

⟦q Roshni>Coach⟧“⟦m Roshni’s father⟧He⟦/m⟧ doesn’t shout. ⟦m Roshni’s father⟧He⟦/m⟧ just stops eating. ⟦m Roshni’s father⟧He⟦/m⟧ can go three days, and then Aai stops, and then the whole house goes round like a lot of ghosts until somebody gives in. It’s always me that does.”⟦/q⟧

⟦q Mangal>Roshni⟧“It was this morning, at the tap. ⟦m my mother⟧She⟦/m⟧ didn’t mean to. ⟦m Roshni’s father⟧He⟦/m⟧ said, what’s this year’s exam like, and ⟦m my mother⟧she⟦/m⟧ said, I hope they win it.”⟦/q⟧

***

⟦s place=the water tank; with=Roshni,Savita; time=four minutes left of half time⟧
There’s one tap behind the shed. ⟦m Savita⟧She⟦/m⟧ is holding on to the wall, because of the knee, and ⟦m Roshni⟧she⟦/m⟧ is filling the bottle; there’s no room for anybody to walk off.

⟦q Savita>Roshni⟧“Left,”⟦/q⟧ ⟦m Savita⟧she⟦/m⟧ says. ⟦q Savita>Roshni⟧“You always go left.”⟦/q⟧

⟦q Roshni>Savita⟧“I know.”⟦/q⟧

⟦q Savita>Roshni⟧“Why?”⟦/q⟧

⟦q Roshni>Savita⟧“You’re always on the right.”⟦/q⟧

⟦q Savita>Roshni⟧“I’m not on the right today. I’m in a bucket.”⟦/q⟧

⟦q Roshni>Savita⟧“I know where you are! I come out of the line and I look, and there’s a hole, and I go to the other side from it. I can’t help it. It’s like a tooth.”⟦/q⟧

⟦q Savita>Roshni⟧“Give me that. You’re spilling.”⟦/q⟧

⟦q Roshni>Savita⟧“Does it hurt?”⟦/q⟧

⟦q Savita>Roshni⟧“What do you think?”⟦/q⟧

⟦q Roshni>Savita⟧“I’d swap.”⟦/q⟧

⟦q Savita>Roshni⟧“Don’t be filmi.”⟦/q⟧

⟦q Roshni>Savita⟧“I would, though. Savvy. I’d have mine broken in two places.”⟦/q⟧

⟦q Savita>Roshni⟧“And then who’d raid? *Kammu*?”⟦/q⟧ ⟦m Savita⟧She⟦/m⟧ drinks, and wipes ⟦m Savita⟧her⟦/m⟧ mouth on ⟦m Savita⟧her⟦/m⟧ shoulder. ⟦m Roshni+Savita⟧They⟦/m⟧’ve known each other since ⟦m Roshni+Savita⟧they⟦/m⟧ were both put out of the same class for the same frog. ⟦q Savita>Roshni⟧“What’ll ⟦m Roshni’s father⟧he⟦/m⟧ do to you?”⟦/q⟧

⟦q Roshni>Savita⟧“Marry me to somebody.”⟦/q⟧

⟦q Savita>Roshni⟧“For one match?”⟦/q⟧

⟦q Roshni>Savita⟧“⟦m Roshni’s father⟧He⟦/m⟧’s had him picked out since Diwali. There’s a shop. He sells pumps.”⟦/q⟧

⟦q Savita>Roshni⟧“Nice pumps?”⟦/q⟧

⟦q Roshni>Savita⟧“I didn’t ask.”⟦/q⟧

⟦q Savita>Roshni⟧“My sister’s sells tiles. It’s not so bad. You’re never short of a tile.”⟦/q⟧ ⟦m Savita⟧She⟦/m⟧’s trying, you can see it, and then ⟦m Savita⟧her⟦/m⟧ face slides. ⟦q Savita>Roshni⟧“I was so angry with you I couldn’t eat. I don’t mean the knee.”⟦/q⟧

⟦q Roshni>Savita⟧“What, then?”⟦/q⟧

⟦q Savita>Roshni⟧“You didn’t come. After. The whole team came. *Coach* came, ⟦m Coach⟧she⟦/m⟧ brought Parle biscuits, and ⟦m Coach⟧she⟦/m⟧ sat there and told me about ⟦m Coach⟧her⟦/m⟧ divorce. I kept looking at the door.”⟦/q⟧

⟦q Roshni>Savita⟧“I came,”⟦/q⟧ says Roshni. ⟦q Roshni>Savita⟧“I came on Sunday night, and Monday. I got as far as the buffalo. I could hear you laughing with Kammu; I thought, ⟦b holder=Roshni; status=false⟧she’s better without me⟦/b⟧. I thought if I came in it’d stop.”⟦/q⟧

⟦q Savita>Roshni⟧“I was laughing so that Kammu’d go *home*!”⟦/q⟧

A whistle goes. Neither of ⟦m Roshni+Savita⟧them⟦/m⟧ moves. Then ⟦m Savita⟧she⟦/m⟧ puts the wet bottle against the back of ⟦m Roshni⟧her⟦/m⟧ neck, hard, and holds it there.

⟦q Savita>Roshni⟧“Go right,”⟦/q⟧ ⟦m Savita⟧she⟦/m⟧ says.

⟦q Roshni>Savita⟧“There’s no one there.”⟦/q⟧

⟦q Savita>Roshni⟧“*They* don’t know that. They’ve watched you for twenty minutes. They’ve got three on the left with their mouths open. There’s one on the right, and it’s ⟦m the tall captain⟧her⟦/m⟧; the hair puller. ⟦m the tall captain⟧She⟦/m⟧ stands on ⟦m the tall captain⟧her⟦/m⟧ heels.”⟦/q⟧

⟦q Roshni>Savita⟧“You saw that?”⟦/q⟧

⟦q Savita>Roshni⟧“I’ve been sitting in a bucket,”⟦/q⟧ says Savita. ⟦q Savita>Roshni⟧“You see everything from a bucket.”⟦/q⟧

***

⟦s place=the mat; with=Roshni,Savita,Mangal,Kammu,Coach,the referee,the tall captain,Roshni’s father; time=the last minute⟧
Two behind.

⟦q the referee>Roshni⟧“Raid,”⟦/q⟧ says ⟦m the referee⟧the referee⟦/m⟧, and clicks ⟦m the referee⟧his⟦/m⟧ watch.

Thirty seconds. ⟦m Roshni⟧She⟦/m⟧ says it as ⟦m Roshni⟧she⟦/m⟧ steps over: *kabaddi, kabaddi*, on one breath, low, like somebody counting money. Seven of them shift in front of ⟦m Roshni⟧her⟦/m⟧, hand in hand. ⟦m Roshni⟧She⟦/m⟧ goes left. All their weight goes with ⟦m Roshni⟧her⟦/m⟧.

⟦q Kammu>Roshni⟧“Behind you!”⟦/q⟧ screams Kamakshi, from the bench.

⟦q Mangal>Roshni⟧“Foot, foot, foot!”⟦/q⟧

⟦q Coach>Kammu+Mangal⟧“Quiet,”⟦/q⟧ says ⟦m Coach⟧Coach⟦/m⟧. ⟦q Coach>Kammu+Mangal⟧“⟦m Roshni⟧She⟦/m⟧’s counting.”⟦/q⟧

⟦m Roshni⟧She⟦/m⟧ goes left again. It’s very nearly what they want. ⟦m the tall captain⟧The tall captain⟦/m⟧ has come up on ⟦m the tall captain⟧her⟦/m⟧ toes, then down again, with one hand already out for the plait.

Twenty.

It’s at that point that ⟦m Roshni’s father⟧a man⟦/m⟧ stands up. ⟦m Roshni’s father⟧He⟦/m⟧’s in the third row, on the aisle. ⟦m Roshni’s father⟧He⟦/m⟧’s got a helmet under ⟦m Roshni’s father⟧his⟦/m⟧ arm, and a green smear of oil on ⟦m Roshni’s father⟧his⟦/m⟧ shirt, and ⟦m Roshni’s father⟧he⟦/m⟧ can’t have been in that seat long, because ⟦m Roshni’s father⟧he⟦/m⟧’s still breathing hard.

⟦q Savita>Roshni’s father⟧“Sit down, Uncle!”⟦/q⟧ someone yells behind ⟦m Roshni’s father⟧him⟦/m⟧. It’s ⟦m Savita⟧a girl with her leg up on the rail⟦/m⟧. ⟦q Savita>Roshni’s father⟧“Sit down, ⟦m Roshni⟧she⟦/m⟧’ll see you!”⟦/q⟧

⟦q Roshni’s father>Savita⟧“Is ⟦m Roshni⟧she⟦/m⟧ winning?”⟦/q⟧ says ⟦m Roshni’s father⟧the man with the helmet⟦/m⟧, not turning round.

⟦q Savita>Roshni’s father⟧“⟦m Roshni⟧She⟦/m⟧’s two down.”⟦/q⟧

⟦q Roshni’s father>Savita⟧“How many does ⟦m Roshni⟧she⟦/m⟧ need?”⟦/q⟧

⟦q Savita>Roshni’s father⟧“Three.”⟦/q⟧

⟦q Roshni’s father>Savita⟧“Is that possible?”⟦/q⟧

⟦q Savita>Roshni’s father⟧“If ⟦m Roshni⟧she⟦/m⟧ goes right.”⟦/q⟧

⟦q Roshni’s father>Savita⟧“⟦m Roshni⟧She⟦/m⟧ never goes right,”⟦/q⟧ says ⟦m Roshni’s father⟧her father⟦/m⟧. ⟦q Roshni’s father>Savita⟧“⟦m Roshni⟧She⟦/m⟧ wouldn’t even eat with it, I had to tie it. What’s ⟦m Roshni⟧she⟦/m⟧ want to stay on *that* side for?”⟦/q⟧

⟦q Savita>Roshni’s father⟧“It’s me,”⟦/q⟧ says ⟦m Savita⟧the girl⟦/m⟧. ⟦q Savita>Roshni’s father⟧“I’m usually on the other.”⟦/q⟧

⟦m Roshni’s father⟧He⟦/m⟧ does turn round then. ⟦m Roshni’s father⟧He⟦/m⟧ looks at the knee.

⟦q Roshni’s father>Savita⟧“You’re the frog,”⟦/q⟧ ⟦m Roshni’s father⟧he⟦/m⟧ says.

Ten seconds. On the mat ⟦m Roshni⟧she⟦/m⟧’s stopped. ⟦m Roshni⟧She⟦/m⟧’s standing quite still, with ⟦m Roshni⟧her⟦/m⟧ breath almost gone, a thread of a sound, and ⟦m Roshni⟧she⟦/m⟧’s looking over their heads, at the third row, at a green shirt. Everyone sees it. ⟦m the tall captain⟧The captain⟦/m⟧ sees it. ⟦m the tall captain⟧The captain⟦/m⟧ smiles, and rocks back on ⟦m the tall captain⟧her⟦/m⟧ heels.

⟦q Roshni’s father>Roshni⟧“*Right!*”⟦/q⟧ roars Roshni’s father, in a voice that has called cattle across two hills. ⟦q Roshni’s father>Roshni⟧“Go right, you donkey!”⟦/q⟧

⟦m Roshni⟧She⟦/m⟧ goes right.
