title: Half a Passport
person: 3
style: spy thriller, past tense, curly single quotes, British; a sham couple under cover names, a man who goes by a dead man’s name for half the story, a bluff before a border guard
cast: Ilka Rautio | Ilka, Rautio, Mrs Novak | she
cast: Idris Penhale | Idris, Penhale, Mr Novak | he
cast: Bohdan Kolar | Bohdan, Kolar, Dolezal, Mr Dolezal | he
cast: the professor | Kasimir, Kasimir Dolezal | he
cast: the lieutenant | Lieutenant | he
cast: the driver | | he
cast: the attendant | | she
place: the compartment | nine
place: the corridor |
place: Sorovec |
place: the border | the bridge
relation: Ilka Rautio & Idris Penhale | work | start=partners who distrust each other end=partners who trust each other
relation: Ilka Rautio & Bohdan Kolar | allies | start=courier and impostor end=allies
relation: Bohdan Kolar & the professor | friends
quiet: Sorovec, London, Graz, Bovril, Novaks, Echo, March, June
=====
⟦s place=the compartment; with=Ilka Rautio,Idris Penhale,the attendant; time=Thursday, eleven at night⟧
The night train to the border had one sleeping car, one working lamp and one passenger who snored like a drain. Ilka had been married to ⟦m Idris Penhale⟧the snorer⟦/m⟧ since the ticket hall.

⟦m Ilka Rautio⟧She⟦/m⟧ ⟦f holder=Ilka; toward=Idris; valence=negative⟧kicked the upper bunk⟦/f⟧.

⟦q Idris Penhale>Ilka Rautio⟧‘I wasn’t asleep.’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘You were snoring, Penhale.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘In character. Mr Novak is a heavy sleeper. ⟦m Idris Penhale⟧He⟦/m⟧ sells agricultural pumps, ⟦m Idris Penhale⟧he⟦/m⟧ has nothing on ⟦m Idris Penhale⟧his⟦/m⟧ conscience.’⟦/q⟧ Idris hung ⟦m Idris Penhale⟧his⟦/m⟧ head over the edge, upside down. ⟦q Idris Penhale>Ilka Rautio⟧‘How long?’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘Twenty minutes to Sorovec.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘And if ⟦m the professor⟧the professor⟦/m⟧ isn’t on the platform?’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘Then we go home and you can snore in London.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘You’re in a lovely mood, Mrs Novak.’⟦/q⟧

⟦m Ilka Rautio⟧She⟦/m⟧ was not in a ⟦f holder=Ilka; valence=negative; status=denied⟧mood⟦/f⟧. ⟦m Ilka Rautio⟧She⟦/m⟧ was doing arithmetic. Three people had known about the last job in Graz; one was dead, one was Ilka, and ⟦m Idris Penhale⟧the third⟦/m⟧ was at present looking for ⟦m Idris Penhale⟧his⟦/m⟧ shoes. ⟦m Ilka Rautio⟧She⟦/m⟧ had carried it about for a year, never quite saying it even to ⟦m Ilka Rautio⟧herself⟦/m⟧: that ⟦b holder=Ilka Rautio; status=false⟧Idris had sold them in Graz⟦/b⟧. And now London, which never asked, had given ⟦m Ilka Rautio⟧her⟦/m⟧ ⟦m Idris Penhale⟧the same man⟦/m⟧ again, and a wedding ring.

⟦q Idris Penhale>Ilka Rautio⟧‘Show me the thing once more,’⟦/q⟧ ⟦m Idris Penhale⟧he⟦/m⟧ said, climbing down.

⟦q Ilka Rautio>Idris Penhale⟧‘Why?’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘Because I ⟦f holder=Idris; valence=positive⟧like⟦/f⟧ it. It’s like something out of a comic.’⟦/q⟧

It was the back half of a passport, torn from top to bottom along a crooked line. ⟦m the professor⟧The man they had come for⟦/m⟧ would bring the front. If the edges met, ⟦m the professor⟧he⟦/m⟧ was Kasimir Dolezal, who had spent thirty years making nerve gas and now wished, rather late, to tell somebody how to stop it. If the edges did not meet, ⟦m Ilka Rautio+Idris Penhale⟧they⟦/m⟧ were to get off at the next station and forget ⟦m Ilka Rautio+Idris Penhale⟧they⟦/m⟧ had ever owned a pump.

⟦q Ilka Rautio>Idris Penhale⟧‘You’ve seen it. Put your shoes on.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘You never let me hold it.’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘No.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘One of these days, Rautio, you’re going to tell me what I did.’⟦/q⟧

Somebody tapped. ⟦m the attendant⟧The attendant⟦/m⟧ put in ⟦m the attendant⟧her⟦/m⟧ grey head, and with it a smell of Bovril. ⟦q the attendant>Ilka Rautio+Idris Penhale⟧‘Sorovec, ten minutes,’⟦/q⟧ ⟦m the attendant⟧she⟦/m⟧ said. ⟦q the attendant>Ilka Rautio+Idris Penhale⟧‘We don’t stop long. You want tea?’⟦/q⟧

⟦q Ilka Rautio>the attendant⟧‘No, thank you.’⟦/q⟧

⟦q Idris Penhale>the attendant⟧‘Two sugars,’⟦/q⟧ said ⟦m Idris Penhale⟧her husband⟦/m⟧.

***

⟦s place=the compartment; with=Ilka Rautio,Idris Penhale,Bohdan Kolar,the attendant; time=half past eleven⟧
⟦m Bohdan Kolar⟧He⟦/m⟧ came along the corridor with snow on ⟦m Bohdan Kolar⟧his⟦/m⟧ shoulders, ⟦m Bohdan Kolar⟧a small man in a green coat⟦/m⟧, sixty or thereabouts, hugging a briefcase as if it were somebody’s baby. ⟦m Bohdan Kolar⟧He⟦/m⟧ looked at the number on the door. ⟦m Bohdan Kolar⟧He⟦/m⟧ looked at Ilka.

⟦q Bohdan Kolar>Ilka Rautio⟧‘Is this the carriage with the restaurant?’⟦/q⟧

⟦q Ilka Rautio>Bohdan Kolar⟧‘They took it off in March.’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio⟧‘Then I shall have to eat my hat.’⟦/q⟧ ⟦m Bohdan Kolar⟧The newcomer⟦/m⟧ let out ⟦m Bohdan Kolar⟧his⟦/m⟧ breath. ⟦q Bohdan Kolar>Ilka Rautio+Idris Penhale⟧‘Dolezal. I am ⟦f holder=Bohdan; valence=positive⟧so very glad⟦/f⟧. I am Dolezal.’⟦/q⟧

⟦q Idris Penhale>Bohdan Kolar⟧‘Sit down before you fall down,’⟦/q⟧ said Idris, and shut the door behind ⟦m Bohdan Kolar⟧him⟦/m⟧.

⟦m Bohdan Kolar⟧The small man⟦/m⟧ sat. From the lining of the green coat ⟦m Bohdan Kolar⟧he⟦/m⟧ took half a passport, and Ilka took out ⟦m Ilka Rautio⟧her⟦/m⟧ own, and on the little table under the lamp the two edges went together like a pair of hands.

⟦q Idris Penhale>Ilka Rautio⟧‘Well,’⟦/q⟧ said Idris, ⟦q Idris Penhale>Ilka Rautio⟧‘that fits.’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio+Idris Penhale⟧‘You doubted it?’⟦/q⟧

⟦q Ilka Rautio>Bohdan Kolar⟧‘I doubt everyone, Mr Dolezal. Don’t take it personally.’⟦/q⟧

⟦q Idris Penhale>Bohdan Kolar⟧‘⟦m Ilka Rautio⟧She⟦/m⟧ doubts me, and we’re married.’⟦/q⟧

⟦m Bohdan Kolar⟧Their guest⟦/m⟧ ⟦f holder=Bohdan; valence=negative⟧laughed too long⟦/f⟧. Ilka watched ⟦m Bohdan Kolar⟧his⟦/m⟧ hands. The fingertips were stained, blue-black, deep in the grain of the skin. A chemist might well have hands like that. ⟦m Ilka Rautio⟧She⟦/m⟧ was satisfied that ⟦b holder=Ilka Rautio; status=false⟧this was the man who had made the gas⟦/b⟧, and ⟦m Ilka Rautio⟧she⟦/m⟧ was ⟦f holder=Ilka; valence=negative⟧sorry⟦/f⟧ for it, because ⟦m Ilka Rautio⟧she⟦/m⟧ had meant to ⟦f holder=Ilka; toward=Bohdan; valence=negative; status=supposed⟧dislike⟦/f⟧ ⟦m Bohdan Kolar⟧him⟦/m⟧ and ⟦m Bohdan Kolar⟧he⟦/m⟧ had a button missing.

⟦q Ilka Rautio>Bohdan Kolar⟧‘What’s in the briefcase?’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio⟧‘Sandwiches.’⟦/q⟧

⟦q Ilka Rautio>Bohdan Kolar⟧‘And?’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio⟧‘A clean shirt. I was told to bring nothing.’⟦/q⟧

⟦q Ilka Rautio>Bohdan Kolar⟧‘You were told to bring the formula.’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio⟧‘Ah,’⟦/q⟧ said Dolezal. ⟦q Bohdan Kolar>Ilka Rautio⟧‘But that I carry in here.’⟦/q⟧ ⟦m Bohdan Kolar⟧He⟦/m⟧ touched ⟦m Bohdan Kolar⟧his⟦/m⟧ forehead.

The tea arrived, in a glass, with the two sugars. ⟦m the attendant⟧The attendant⟦/m⟧ gave it to Idris, gave the green coat a long look, and went away again.

Idris stirred. ⟦m Idris Penhale⟧He⟦/m⟧ stirred for some time. ⟦q Idris Penhale>Bohdan Kolar⟧‘⟦m Ilka Rautio⟧My wife⟦/m⟧’s the clever one,’⟦/q⟧ ⟦m Idris Penhale⟧he⟦/m⟧ said, ⟦q Idris Penhale>Bohdan Kolar⟧‘but I did a bit of chemistry at school. What do you use for a stabiliser?’⟦/q⟧

⟦q Bohdan Kolar>Idris Penhale⟧‘I beg your pardon?’⟦/q⟧

⟦q Idris Penhale>Bohdan Kolar⟧‘In the gas. It’d eat the canister otherwise.’⟦/q⟧

⟦q Bohdan Kolar>Idris Penhale⟧‘It is very technical.’⟦/q⟧

⟦q Idris Penhale>Bohdan Kolar⟧‘Go on. I’ll stop you when I’m lost.’⟦/q⟧

⟦q Bohdan Kolar>Idris Penhale⟧‘A salt.’⟦/q⟧

⟦q Idris Penhale>Bohdan Kolar⟧‘Which one?’⟦/q⟧

⟦q Bohdan Kolar>Idris Penhale⟧‘A … strong one.’⟦/q⟧

Nobody spoke. The wheels went over a set of points. Very gently Idris put down the spoon, and Ilka found that the little pistol was already out of ⟦m Ilka Rautio⟧her⟦/m⟧ sleeve and lying on ⟦m Ilka Rautio⟧her⟦/m⟧ knee, pointed at a missing button.

⟦q Ilka Rautio>Bohdan Kolar⟧‘Who are you?’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio⟧‘⟦f holder=Bohdan; toward=Ilka; valence=negative⟧Please⟦/f⟧.’⟦/q⟧

⟦q Ilka Rautio>Bohdan Kolar⟧‘The name.’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio⟧‘If you shoot me they will hear it in the next car.’⟦/q⟧

⟦q Ilka Rautio>Bohdan Kolar⟧‘They’ll hear a door slam. The name.’⟦/q⟧

The green ⟦f holder=Bohdan; valence=negative⟧shoulders sank⟦/f⟧. ⟦q Bohdan Kolar>Ilka Rautio⟧‘⟦k by=Bohdan Kolar; to=Ilka Rautio,Idris Penhale⟧My name is Bohdan Kolar⟦/k⟧,’⟦/q⟧ ⟦m Bohdan Kolar⟧he⟦/m⟧ said. ⟦q Bohdan Kolar>Ilka Rautio+Idris Penhale⟧‘I am nobody. ⟦k by=Bohdan Kolar; to=Ilka Rautio,Idris Penhale⟧I am a forger⟦/k⟧. I made that.’⟦/q⟧ ⟦m Bohdan Kolar⟧He⟦/m⟧ nodded at the table. ⟦q Bohdan Kolar>Ilka Rautio+Idris Penhale⟧‘Both halves. It is a good one, isn’t it? It was a sin to tear it.’⟦/q⟧

⟦q Idris Penhale>Bohdan Kolar⟧‘And where’s ⟦m the professor⟧the real one⟦/m⟧?’⟦/q⟧

⟦q Bohdan Kolar>Idris Penhale⟧‘Kasimir is dead. ⟦k by=Bohdan Kolar; to=Ilka Rautio,Idris Penhale⟧He died in my kitchen, three weeks ago⟦/k⟧, of ⟦m the professor⟧his⟦/m⟧ own lungs. Thirty years ⟦m the professor⟧he⟦/m⟧ breathed that filth. ⟦m the professor⟧He⟦/m⟧ was hiding with us, with me, and I had the passport finished and it lay there drying. What would you have done?’⟦/q⟧

⟦q Idris Penhale>Bohdan Kolar⟧‘I’d have written to London.’⟦/q⟧

⟦q Bohdan Kolar>Idris Penhale⟧‘To what address?’⟦/q⟧

Ilka did not lower the gun. ⟦q Ilka Rautio>Bohdan Kolar⟧‘You thought that you’d just take ⟦m the professor⟧his⟦/m⟧ place.’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio⟧‘I thought ⟦b holder=Bohdan Kolar; status=false⟧you would not ask until we were over the bridge⟦/b⟧.’⟦/q⟧

⟦q Ilka Rautio>Bohdan Kolar⟧‘I have ⟦m Idris Penhale⟧a man who asks⟦/m⟧.’⟦/q⟧ ⟦m Ilka Rautio⟧She⟦/m⟧ heard ⟦m Ilka Rautio⟧herself⟦/m⟧ say it, and so, ⟦m Ilka Rautio⟧she⟦/m⟧ saw, did Idris.

***

⟦s place=the corridor; with=Ilka Rautio,Idris Penhale; time=midnight⟧
⟦m Ilka Rautio+Idris Penhale⟧They⟦/m⟧ stood outside number nine with the door a hand’s breadth open, where ⟦m Ilka Rautio+Idris Penhale⟧they⟦/m⟧ could see ⟦m Bohdan Kolar⟧the forger⟦/m⟧ eating a sandwich.

⟦q Idris Penhale>Ilka Rautio⟧‘Nine minutes to the border. We could put ⟦m Bohdan Kolar⟧him⟦/m⟧ off at the water stop.’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘In this snow? In those shoes?’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘I’m only saying what’s in the book.’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘I know what’s in the book.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘Then what do you want to do?’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘I want to know why you asked ⟦m Bohdan Kolar⟧him⟦/m⟧ about the salt.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘⟦m Bohdan Kolar⟧His⟦/m⟧ thumbs.’⟦/q⟧ Idris breathed on the black window and drew a thumb on it. ⟦q Idris Penhale>Ilka Rautio⟧‘That’s printer’s ink. My dad had it, thirty years on the *Echo*. It never comes out.’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘You might have signalled.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘I stirred my tea for about an hour.’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘I thought you were just stirring your tea.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘You always do.’⟦/q⟧ ⟦m Idris Penhale⟧He⟦/m⟧ rubbed the thumb out again with ⟦m Idris Penhale⟧his⟦/m⟧ cuff. ⟦q Idris Penhale>Ilka Rautio⟧‘Say it, Ilka. Graz. You think it was me.’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘Three people knew.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘Four. ⟦k by=Idris Penhale; to=Ilka Rautio⟧The driver knew⟦/k⟧. ⟦m the driver⟧He⟦/m⟧ was on the payroll of the other lot, they pulled ⟦m the driver⟧him⟦/m⟧ out of the river in June with the money still on ⟦m the driver⟧him⟦/m⟧. I put it in a report. I marked it for you.’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘I never had a report.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘No. Well. I thought ⟦b holder=Idris Penhale; status=false⟧you’d read it and still wouldn’t look at me⟦/b⟧.’⟦/q⟧

It was remarkable how loud a train could be. ⟦m Ilka Rautio⟧She⟦/m⟧ counted eleven sleepers, twelve. ⟦q Ilka Rautio>Idris Penhale⟧‘A year,’⟦/q⟧ ⟦m Ilka Rautio⟧she⟦/m⟧ said.

⟦q Idris Penhale>Ilka Rautio⟧‘Thirteen months.’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘I kept the ring on the wrong hand, did you notice? So it wouldn’t count.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘I notice everything. It’s why nobody will play cards with me.’⟦/q⟧ Then ⟦m Idris Penhale⟧he⟦/m⟧ ⟦f holder=Idris; valence=positive⟧grinned⟦/f⟧, and it was as if somebody had got the second lamp to work. ⟦q Idris Penhale>Ilka Rautio⟧‘So do we throw ⟦m Bohdan Kolar⟧the little chap⟦/m⟧ out?’⟦/q⟧

⟦q Ilka Rautio>Idris Penhale⟧‘No.’⟦/q⟧

⟦q Idris Penhale>Ilka Rautio⟧‘Good. What do we tell the border?’⟦/q⟧

***

⟦s place=the compartment; with=Ilka Rautio,Idris Penhale,Bohdan Kolar,the lieutenant,the attendant; time=a quarter past midnight, at the border⟧
⟦m the lieutenant⟧The lieutenant⟦/m⟧ was young and had a cold. ⟦m the lieutenant⟧He⟦/m⟧ took the Novaks’ papers in one glove and held them up to the lamp.

⟦q the lieutenant>Ilka Rautio⟧‘You are travelling with ⟦m Idris Penhale⟧your husband⟦/m⟧?’⟦/q⟧

⟦q Ilka Rautio>the lieutenant⟧‘And with ⟦m Bohdan Kolar⟧my uncle⟦/m⟧.’⟦/q⟧

⟦q the lieutenant>Ilka Rautio⟧‘It says two persons in nine.’⟦/q⟧

⟦q Ilka Rautio>the lieutenant⟧‘⟦m Bohdan Kolar⟧He⟦/m⟧’s eighty pounds of skin and bone, Lieutenant. I didn’t think they’d count ⟦m Bohdan Kolar⟧him⟦/m⟧.’⟦/q⟧

⟦q the lieutenant>Bohdan Kolar⟧‘Papers, uncle.’⟦/q⟧

Bohdan held out the passport. It was whole. Ilka had not watched it being done; ⟦m Ilka Rautio⟧she⟦/m⟧ had only heard, for six minutes, the small wet sounds of ⟦m Bohdan Kolar⟧a man⟦/m⟧ who was ⟦f holder=Bohdan; valence=positive⟧happy⟦/f⟧ in ⟦m Bohdan Kolar⟧his⟦/m⟧ work. Egg white from a sandwich, sugar from the bottom of a tea glass, and ⟦m Bohdan Kolar⟧his⟦/m⟧ own thumbnail. If the light had been any better ⟦m Ilka Rautio+Idris Penhale+Bohdan Kolar⟧they⟦/m⟧ would all have been dead.

⟦q the lieutenant>Bohdan Kolar⟧‘Kasimir Dolezal,’⟦/q⟧ ⟦m the lieutenant⟧the young man⟦/m⟧ read out. ⟦q the lieutenant>Bohdan Kolar⟧‘Born?’⟦/q⟧

⟦q Bohdan Kolar>the lieutenant⟧‘In a barn.’⟦/q⟧

⟦q the lieutenant>Bohdan Kolar⟧‘I mean when.’⟦/q⟧

⟦q Bohdan Kolar>the lieutenant⟧‘A long time ago. It was raining.’⟦/q⟧

⟦m the lieutenant⟧The lieutenant⟦/m⟧ sneezed. ⟦m the lieutenant⟧He⟦/m⟧ bent the passport to and fro, and ⟦m the lieutenant⟧his⟦/m⟧ eyes went to the fold, and stayed there. Ilka moved ⟦m Ilka Rautio⟧her⟦/m⟧ sleeve.

⟦q the attendant>the lieutenant⟧‘You should be in bed with that chest,’⟦/q⟧ somebody said. ⟦m the attendant⟧The attendant⟦/m⟧ had come up behind ⟦m the lieutenant⟧him⟦/m⟧ with another glass of tea. ⟦q the attendant>the lieutenant⟧‘Drink. I know ⟦m Bohdan Kolar⟧this old fool⟦/m⟧, ⟦m Bohdan Kolar⟧he⟦/m⟧ rides up and down with me every month, ⟦m Bohdan Kolar⟧he⟦/m⟧ makes water all night. If you want to search ⟦m Bohdan Kolar⟧him⟦/m⟧, search ⟦m Bohdan Kolar⟧him⟦/m⟧, but I’ve just done the floor.’⟦/q⟧

⟦q the lieutenant>the attendant⟧‘Every month?’⟦/q⟧

⟦q the attendant>the lieutenant⟧‘To ⟦m Bohdan Kolar⟧his⟦/m⟧ sister. Drink, I said.’⟦/q⟧

⟦m the lieutenant⟧He⟦/m⟧ drank. The stamp came down. ⟦q the lieutenant>Bohdan Kolar⟧‘Get your binding looked at, uncle,’⟦/q⟧ ⟦m the lieutenant⟧he⟦/m⟧ said thickly, and went away to be ill in the next compartment.

No one breathed until the wheels were on the bridge.

⟦q Ilka Rautio>the attendant⟧‘How much do we owe you?’⟦/q⟧ Ilka asked.

⟦q the attendant>Ilka Rautio⟧‘For the tea?’⟦/q⟧ ⟦m the attendant⟧The grey-headed woman⟦/m⟧ gathered up the glasses. ⟦q the attendant>Ilka Rautio⟧‘⟦m Bohdan Kolar⟧He⟦/m⟧ made ⟦m the attendant⟧me⟦/m⟧ a birth certificate once. Ask ⟦m Bohdan Kolar⟧him⟦/m⟧ what ⟦m Bohdan Kolar⟧he⟦/m⟧ charged.’⟦/q⟧

⟦q Idris Penhale>Bohdan Kolar⟧‘What did you charge?’⟦/q⟧ said Idris, when ⟦m the attendant⟧she⟦/m⟧ had gone.

⟦q Bohdan Kolar>Idris Penhale⟧‘Nothing. ⟦m the attendant⟧She⟦/m⟧ had a nice face.’⟦/q⟧ ⟦m Bohdan Kolar⟧The forger⟦/m⟧ was stroking the passport flat on ⟦m Bohdan Kolar⟧his⟦/m⟧ knee. ⟦q Bohdan Kolar>Ilka Rautio⟧‘You will be in trouble, madam. You were sent for a formula, and you bring home ⟦m Bohdan Kolar⟧an old man who can draw⟦/m⟧.’⟦/q⟧

⟦q Ilka Rautio>Bohdan Kolar⟧‘I’ve brought home worse.’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio⟧‘Even so. Have you a candle?’⟦/q⟧

⟦q Idris Penhale>Bohdan Kolar⟧‘What for?’⟦/q⟧

⟦q Bohdan Kolar>Idris Penhale⟧‘Kasimir did not trust ⟦m the professor⟧his⟦/m⟧ head. ⟦m the professor⟧He⟦/m⟧ wrote it down while ⟦m the professor⟧he⟦/m⟧ could still hold the pen. In milk, you understand, like a schoolboy. ⟦k by=Bohdan Kolar; to=Idris Penhale,Ilka Rautio⟧It is on page sixteen⟦/k⟧.’⟦/q⟧ ⟦m Bohdan Kolar⟧He⟦/m⟧ turned up the place where the tear had been. ⟦q Bohdan Kolar>Idris Penhale+Ilka Rautio⟧‘Half of it came with me, and the other half …’⟦/q⟧

⟦q Ilka Rautio>Bohdan Kolar⟧‘I’ve had it in my sleeve since London.’⟦/q⟧

⟦q Bohdan Kolar>Ilka Rautio⟧‘So. I thought that you knew.’⟦/q⟧

Idris had found some matches. ⟦m Idris Penhale⟧He⟦/m⟧ did not strike one yet; ⟦m Idris Penhale⟧he⟦/m⟧ held out an open palm, across the table, and waited with ⟦m Idris Penhale⟧his⟦/m⟧ eyebrows up.

⟦q Idris Penhale>Ilka Rautio⟧‘Am I allowed to hold it now?’⟦/q⟧

Ilka gave it to ⟦m Idris Penhale⟧him⟦/m⟧. Then, since it was beginning to pinch, ⟦m Ilka Rautio⟧she⟦/m⟧ took off the ring and put it on the other hand.
