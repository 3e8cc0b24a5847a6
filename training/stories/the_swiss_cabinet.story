title: The Swiss Cabinet
person: 3
style: a heist crew of five over headsets and in one lift shaft, nicknames and job titles, brisk commercial thriller, past tense, cross-cut scenes; curly quotes
cast: Benedetta | Benedetta, the boss | she
cast: Stavros |  | he
cast: Yuki | Ghost | she
cast: Clement | the kid | he
cast: Lavinia | the duchess | she
cast: Herr Zumthor | Zumthor | he
cast: Ruedi Rosenthal | Ruedi, the night guard, the guard | he
cast: Mina | | she
place: the lift shaft | the shaft
place: the van |
place: the gallery | the ballroom
place: the cabinet room |
relation: Benedetta & Stavros | romantic | start=divorced and armed end=a truce
relation: Benedetta & Clement | work
relation: the duchess & Zumthor | enemies
relation: Yuki & Clement | friends
quiet: Vermeer, Louis, Sixteenth, Geneva, Copa, Majorca
=====
⟦s place=the lift shaft; with=Stavros,Yuki; time=Friday, 22:10⟧
⟦q Stavros>Yuki⟧“How much do you weigh?”⟦/q⟧ said Stavros.

⟦q Yuki>Stavros⟧“That isn’t a question you ask a lady on a rope.”⟦/q⟧

⟦q Stavros>Yuki⟧“I’m holding the rope.”⟦/q⟧

⟦q Yuki>Stavros⟧“Forty-nine kilos. Fifty with the drill.”⟦/q⟧

⟦q Stavros>Yuki⟧“You’ve put on weight.”⟦/q⟧

⟦q Yuki>Stavros⟧“It’s the drill,”⟦/q⟧ said ⟦m Yuki⟧the voice⟦/m⟧ underneath ⟦m Stavros⟧his⟦/m⟧ boots.

It was a hundred and ten metres from the roof of the Zumthor Bank to the floor with the door in it, and every one of those metres was as black as the inside of a cat. Stavros had ⟦m Stavros⟧his⟦/m⟧ back against one wall and ⟦m Stavros⟧his⟦/m⟧ feet against the other. ⟦m Stavros⟧He⟦/m⟧ had done this in Geneva, in Antwerp, and once, when ⟦m Stavros⟧he⟦/m⟧ was young and it was fashionable, in a palace. ⟦m Stavros⟧He⟦/m⟧ was now fifty-four. ⟦m Stavros⟧His⟦/m⟧ knees had begun writing ⟦m Stavros⟧him⟦/m⟧ letters.

⟦q Stavros>Yuki⟧“Ghost?”⟦/q⟧

⟦q Yuki>Stavros⟧“Mm?”⟦/q⟧

⟦q Stavros>Yuki⟧“You ever think about getting out?”⟦/q⟧

⟦q Yuki>Stavros⟧“I’m thinking of it now. I’m upside down.”⟦/q⟧

⟦q Stavros>Yuki⟧“No, but afterwards. A bar, something small. Majorca.”⟦/q⟧

⟦q Yuki>Stavros⟧“With ⟦m Benedetta⟧her⟦/m⟧?”⟦/q⟧

⟦q Stavros>Yuki⟧“Who?”⟦/q⟧

⟦q Yuki>Stavros⟧“Stavros. There’s only ever one ⟦m Benedetta⟧her⟦/m⟧, with you. You get the voice.”⟦/q⟧

⟦q Benedetta>Stavros⟧“I can hear you both,”⟦/q⟧ said ⟦m Benedetta⟧the boss⟦/m⟧ in ⟦m Stavros+Yuki⟧their⟦/m⟧ ears.

***

⟦s place=the van; with=Benedetta,Clement; time=Friday, 22:12⟧
⟦q Benedetta>Clement⟧“This is an open channel. We’ve talked about it,”⟦/q⟧ said Benedetta, and let go of the switch. In the back of the van ⟦m Benedetta⟧she⟦/m⟧ put ⟦m Benedetta⟧her⟦/m⟧ forehead down upon the map for a count of three.

⟦m Clement⟧The kid⟦/m⟧ pretended to be busy. ⟦m Clement⟧He⟦/m⟧ had four screens and a bag of liquorice, and ⟦m Clement⟧he⟦/m⟧ was nineteen, and until Tuesday the worst thing that ⟦m Clement⟧he⟦/m⟧ had ever stolen was an exam.

⟦q Clement>Benedetta⟧“Are ⟦m Stavros+Yuki⟧they⟦/m⟧ always like that?”⟦/q⟧ ⟦m Clement⟧he⟦/m⟧ asked.

⟦q Benedetta>Clement⟧“Yuki’s always like that. ⟦m Stavros⟧He⟦/m⟧’s nervous.”⟦/q⟧

⟦q Clement>Benedetta⟧“⟦m Stavros⟧He⟦/m⟧ doesn’t sound nervous.”⟦/q⟧

⟦q Benedetta>Clement⟧“⟦m Stavros⟧He⟦/m⟧ asks people about their plans.”⟦/q⟧ ⟦m Benedetta⟧She⟦/m⟧ sat up. ⟦m Benedetta⟧She⟦/m⟧’d been married to Stavros for six years and had shot ⟦m Stavros⟧him⟦/m⟧ only the once, through the fleshy part; it was still, by a distance, the nicest thing that anybody in the business had to say about a marriage. ⟦q Benedetta>Clement⟧“Where’s Lavinia?”⟦/q⟧

⟦q Clement>Benedetta⟧“Ballroom. North camera. ⟦m the duchess⟧She⟦/m⟧’s dancing with ⟦m Zumthor⟧the mark⟦/m⟧.”⟦/q⟧

⟦q Benedetta>Clement⟧“Is ⟦m the duchess⟧she⟦/m⟧ limping?”⟦/q⟧

⟦q Clement>Benedetta⟧“Should ⟦m the duchess⟧she⟦/m⟧ be?”⟦/q⟧

⟦q Benedetta>Clement⟧“When it’s going well, ⟦m the duchess⟧she⟦/m⟧ limps. It makes them slow down.”⟦/q⟧

Clement leaned in. On the second screen, in black and white, ⟦m the duchess⟧a woman in her sixties⟦/m⟧ was going round and round beneath a chandelier in the arms of ⟦m Zumthor⟧a man like a polished spoon⟦/m⟧. ⟦m the duchess⟧She⟦/m⟧ dipped on every fourth beat, very slightly, to the left.

⟦q Clement>Benedetta⟧“⟦m the duchess⟧She⟦/m⟧’s limping,”⟦/q⟧ ⟦m Clement⟧he⟦/m⟧ said.

⟦q Benedetta>Clement⟧“Then we’ve got nine minutes.”⟦/q⟧

⟦q Clement>Benedetta⟧“Can I ask you something?”⟦/q⟧

⟦q Benedetta>Clement⟧“Is it about the job?”⟦/q⟧

⟦q Clement>Benedetta⟧“Kind of. What’s actually in it? The cabinet. Everyone just says *the cabinet*.”⟦/q⟧

⟦q Benedetta>Clement⟧“Didn’t Ghost tell you?”⟦/q⟧

⟦q Clement>Benedetta⟧“⟦m Yuki⟧She⟦/m⟧ said ⟦b holder=Clement; status=false⟧it was a Vermeer⟦/b⟧.”⟦/q⟧

⟦q Benedetta>Clement⟧“⟦m Yuki⟧She⟦/m⟧ told you that? Then it’s a Vermeer.”⟦/q⟧

⟦q Clement>Benedetta⟧“⟦m Yuki⟧She⟦/m⟧ told me on Wednesday it was Louis the Sixteenth.”⟦/q⟧

***

⟦s place=the gallery; with=the duchess,Zumthor; time=Friday, 22:14⟧
⟦q Zumthor>the duchess⟧“You must forgive me,”⟦/q⟧ said Herr Zumthor. ⟦q Zumthor>the duchess⟧“I hadn’t realised that you were in pain.”⟦/q⟧

⟦q the duchess>Zumthor⟧“It’s only the old hip. I fell off a horse.”⟦/q⟧

⟦q Zumthor>the duchess⟧“In the hunt?”⟦/q⟧

⟦q the duchess>Zumthor⟧“In the *Copa*, darling. It was that kind of party.”⟦/q⟧

⟦m Zumthor⟧He⟦/m⟧ laughed. ⟦m Zumthor⟧He⟦/m⟧ had excellent teeth, and ⟦m the duchess⟧she⟦/m⟧ could see ⟦m the duchess⟧herself⟦/m⟧ in each of them, twice: the tiara, the grey silk, the good long neck. Lavinia wasn’t a duchess. ⟦m the duchess⟧She⟦/m⟧’d been a dresser at the opera. ⟦m the duchess⟧She⟦/m⟧ had discovered at the age of thirty that no one looks at a woman’s papers if she’s holding her gloves in the right way, and that nobody, ever, not once, looks at her hands.

⟦q Zumthor>the duchess⟧“I should very much like to show you something,”⟦/q⟧ ⟦m Zumthor⟧he⟦/m⟧ said.

⟦q the duchess>Zumthor⟧“I’ll bet you say that to all the girls.”⟦/q⟧

⟦q Zumthor>the duchess⟧“It’s a small collection. Downstairs. I don’t as a rule.”⟦/q⟧

⟦q the duchess>Zumthor⟧“Tonight?”⟦/q⟧

⟦q Zumthor>the duchess⟧“Why not? We could slip away. There is a private lift.”⟦/q⟧

⟦m the duchess⟧She⟦/m⟧ missed the fourth beat altogether. ⟦q the duchess>Zumthor⟧“A lift!”⟦/q⟧ said Lavinia, rather louder than the music called for. ⟦q the duchess>Zumthor⟧“What, now? *Down* the lift shaft?”⟦/q⟧

***

⟦s place=the lift shaft; with=Stavros,Yuki; time=Friday, 22:15⟧
Above ⟦m Stavros+Yuki⟧their⟦/m⟧ heads, a very long way up, something hummed, and clunked, and began to descend.

⟦q Yuki>Stavros⟧“Tell me that’s your stomach,”⟦/q⟧ said Yuki.

⟦q Stavros>Yuki⟧“That’s not my stomach.”⟦/q⟧

⟦q Yuki>Stavros⟧“How long?”⟦/q⟧

⟦q Stavros>Yuki⟧“It’s an old one. Brass. Forty seconds?”⟦/q⟧

⟦q Benedetta>Stavros⟧“Thirty-one,”⟦/q⟧ said ⟦m Benedetta⟧his ex-wife⟦/m⟧ in ⟦m Stavros⟧his⟦/m⟧ ear. ⟦m Benedetta⟧She⟦/m⟧ was perfectly calm; it was how ⟦m Stavros⟧he⟦/m⟧ knew. ⟦q Benedetta>Yuki⟧“Ghost, how far off the door are you?”⟦/q⟧

⟦q Yuki>Benedetta⟧“Eight metres.”⟦/q⟧

⟦q Benedetta>Stavros⟧“Stavros. Drop ⟦m Yuki⟧her⟦/m⟧.”⟦/q⟧

⟦q Stavros>Benedetta⟧“I’m not going to *drop* ⟦m Yuki⟧her⟦/m⟧.”⟦/q⟧

⟦q Benedetta>Stavros⟧“⟦m Yuki⟧She⟦/m⟧’ll stop on the brake. You drop ⟦m Yuki⟧her⟦/m⟧ eight metres, ⟦m Yuki⟧she⟦/m⟧ opens the door, you come down after and you both step in.”⟦/q⟧

⟦q Stavros>Benedetta⟧“And if the brake sticks?”⟦/q⟧

⟦q Benedetta>Stavros⟧“When did I ever let you down?”⟦/q⟧

⟦q Stavros>Benedetta⟧“Bruges,”⟦/q⟧ said Stavros. ⟦q Stavros>Benedetta⟧“Lisbon. That time with the helicopter.”⟦/q⟧

⟦q Yuki>Stavros⟧“Could we maybe do this later?”⟦/q⟧ said Yuki. ⟦q Yuki>Stavros⟧“It’s getting windy.”⟦/q⟧

⟦q Benedetta>Stavros⟧“I came back for you in Bruges,”⟦/q⟧ said Benedetta.

There was a small silence on the line.

⟦q Stavros>Benedetta⟧“You did?”⟦/q⟧

⟦q Benedetta>Stavros⟧“I went all round that square. I’d got your stupid hat. You’d gone, there was only a waiter, and I stood there until it got light. I thought ⟦b holder=Benedetta; status=false⟧you had taken the train without me⟦/b⟧.”⟦/q⟧

⟦q Stavros>Benedetta⟧“I was in the *bell tower*. I’d got my foot caught. I shouted.”⟦/q⟧

⟦q Benedetta>Stavros⟧“Well, I didn’t hear you.”⟦/q⟧

⟦q Stavros>Benedetta⟧“There were bells!”⟦/q⟧

⟦q Yuki>Stavros⟧“Stavros,”⟦/q⟧ said ⟦m Yuki⟧the woman on the rope⟦/m⟧, ⟦q Yuki>Stavros⟧“I love you like my own father. Let go of me.”⟦/q⟧

⟦m Stavros⟧He⟦/m⟧ let go of ⟦m Yuki⟧her⟦/m⟧.

***

⟦s place=the cabinet room; with=Stavros,Yuki,the duchess,Zumthor,Ruedi; time=Friday, 22:17⟧
When the lights came up in the private museum of Herr Zumthor there was nobody there. There was a marble floor, with velvet ropes, and there were nine paintings that the police of six countries would have known at once; and in the middle, on a plinth, the cabinet. It was about as big as a bread bin. It was made of pear wood and it had eleven little drawers.

Zumthor held the gate for ⟦m the duchess⟧his guest⟦/m⟧. ⟦m Ruedi⟧The night guard⟦/m⟧, by the door, got to ⟦m Ruedi⟧his⟦/m⟧ feet and put away a sandwich.

⟦q Zumthor>Ruedi⟧“It’s all right, Ruedi. We shan’t be long.”⟦/q⟧

⟦q Ruedi>Zumthor⟧“Sir.”⟦/q⟧

⟦q Zumthor>the duchess⟧“This,”⟦/q⟧ said ⟦m Zumthor⟧the banker⟦/m⟧, ⟦q Zumthor>the duchess⟧“is what I wished you to see. My grandfather acquired it. In nineteen forty-three, from a family who were, let’s say, leaving. There’s a trick to the drawers. In seventy years none of us has been able to find it.”⟦/q⟧

⟦q the duchess>Zumthor⟧“What’s inside?”⟦/q⟧

⟦q Zumthor>the duchess⟧“No one knows. That’s the charm of it.”⟦/q⟧

Lavinia went up to the plinth. ⟦m the duchess⟧She⟦/m⟧ was limping no longer, if ⟦m Zumthor⟧he⟦/m⟧’d been the sort of man who looked. Under the plinth, folded up as small as a card table, Yuki was holding ⟦m Yuki⟧her⟦/m⟧ breath; behind the third velvet curtain on the left stood fifteen stone of ⟦m Stavros⟧Greek⟦/m⟧, with ⟦m Stavros⟧his⟦/m⟧ boots sticking out.

⟦m Ruedi⟧The guard⟦/m⟧ was looking at the boots.

⟦m Ruedi⟧He⟦/m⟧ was a young man with a bad cold. ⟦m Ruedi⟧He⟦/m⟧ looked at the boots, and ⟦m Ruedi⟧he⟦/m⟧ looked at ⟦m Zumthor⟧his employer⟦/m⟧’s back. ⟦m Ruedi⟧He⟦/m⟧ looked up at the camera, where the red light had just, by no agency that ⟦m Ruedi⟧he⟦/m⟧ could see, gone off.

⟦q Zumthor>the duchess⟧“A family called Rosenthal,”⟦/q⟧ Zumthor was saying. ⟦q Zumthor>the duchess⟧“Watchmakers. I believe there was ⟦m Mina⟧a daughter⟦/m⟧.”⟦/q⟧

⟦q the duchess>Zumthor⟧“There was,”⟦/q⟧ said Lavinia. ⟦q the duchess>Zumthor⟧“⟦m Mina⟧Her⟦/m⟧ name was Mina.”⟦/q⟧

⟦q Zumthor>the duchess⟧“How on earth do you know that?”⟦/q⟧

⟦q the duchess>Zumthor⟧“⟦m Mina⟧She⟦/m⟧ was ⟦m Mina⟧my mother⟦/m⟧.”⟦/q⟧ And ⟦m the duchess⟧she⟦/m⟧ put out both ⟦m the duchess⟧her⟦/m⟧ hands, the ones that no one ever looked at, and pressed the two end drawers, and slid the middle one up instead of out. The whole front swung open with a noise like a kiss. ⟦q the duchess>Zumthor⟧“⟦k by=the duchess; to=Zumthor⟧She could open it in the dark⟦/k⟧. ⟦m Mina⟧She⟦/m⟧ used to draw it for me on the tablecloth, with a fork.”⟦/q⟧

In the cabinet was a baby’s shoe, and in the shoe was a key, and round the key was a bit of paper with some names on it. There was nothing else.

⟦q Zumthor>the duchess⟧“But it’s worthless,”⟦/q⟧ said ⟦m Zumthor⟧the banker⟦/m⟧.

⟦q the duchess>Zumthor⟧“Isn’t it?”⟦/q⟧ said ⟦m the duchess⟧the duchess⟦/m⟧. ⟦q the duchess>Yuki⟧“Good evening, Ghost.”⟦/q⟧

What happened then took four seconds. It isn’t easy to describe, since the lights went out for three of them, and when they came on again ⟦m Zumthor⟧Herr Zumthor⟦/m⟧ was sitting in a velvet rope with a tiara on. The lift was going up. ⟦m Ruedi⟧The guard⟦/m⟧ hadn’t moved. ⟦m Ruedi⟧He⟦/m⟧ took out ⟦m Ruedi⟧his⟦/m⟧ sandwich again, looked round for somewhere to sit, and chose the plinth.

⟦q Zumthor>Ruedi⟧“Ruedi!”⟦/q⟧ shouted ⟦m Zumthor⟧his employer⟦/m⟧. ⟦q Zumthor>Ruedi⟧“Didn’t you *see* ⟦m Stavros+Yuki⟧them⟦/m⟧?”⟦/q⟧

⟦q Ruedi>Zumthor⟧“Who, sir?”⟦/q⟧ said Ruedi Rosenthal.

***

⟦s place=the van; with=Benedetta,Clement,Stavros,Yuki,the duchess; time=Friday, 22:31⟧
⟦q Clement>Yuki⟧“It was a *shoe*?”⟦/q⟧ said Clement.

⟦q Yuki>Clement⟧“It was a very good shoe.”⟦/q⟧

⟦q Clement>Yuki⟧“So it wasn’t a Vermeer.”⟦/q⟧

⟦q Yuki>Clement⟧“I said it was *like* a Vermeer. It’s small and it makes you cry.”⟦/q⟧

Lavinia had it in ⟦m the duchess⟧her⟦/m⟧ lap. ⟦m the duchess⟧She⟦/m⟧ wasn’t crying; ⟦m the duchess⟧she⟦/m⟧ was sitting bolt upright with ⟦m the duchess⟧her⟦/m⟧ gloves on, and from time to time ⟦m the duchess⟧she⟦/m⟧ turned it over and looked at the sole. No one had asked ⟦m the duchess⟧her⟦/m⟧ for anything. It was Stavros who reached across with a flask, and when ⟦m the duchess⟧she⟦/m⟧’d had some ⟦m Stavros⟧he⟦/m⟧ passed it forward between the seats, to where ⟦m Benedetta⟧the boss⟦/m⟧ was driving.

⟦q Stavros>Benedetta⟧“How’s the leg?”⟦/q⟧ ⟦m Stavros⟧he⟦/m⟧ said.

⟦q Benedetta>Stavros⟧“It’s your leg I shot.”⟦/q⟧

⟦q Stavros>Benedetta⟧“I know. I just wondered how you felt about it.”⟦/q⟧

Benedetta took a roundabout on two wheels. In the mirror ⟦m Clement⟧the kid⟦/m⟧ could see ⟦m Benedetta⟧her⟦/m⟧ mouth. It was trying not to do something.

⟦q Benedetta>Stavros⟧“What sort of bar?”⟦/q⟧ ⟦m Benedetta⟧she⟦/m⟧ said.
