title: Spin Cycle
person: 3
style: present tense, thoughts in *asterisks*, text messages after a name and a colon, a letter in plain paragraphs
cast: Soledad | Sol | she
cast: Mateo | | he
cast: Concha | Abuela | she
cast: Mrs. Petrosyan | | she
cast: Tariq | TARIQ | he
place: the laundromat |
place: Trondheim |
place: Antwerp |
relation: Soledad & Mateo | family | start=not speaking end=reconciled
relation: Soledad & Tariq | friends | start=strangers end=friendly
quiet: Trondheim, Antwerp, Monday, Christmas
=====
⟦s place=the laundromat; with=Sol,Mrs. Petrosyan,Tariq; time=eleven at night⟧
It is eleven at night in Antwerp, and machine six is eating Soledad's grandmother.

It is eating the quilt, at any rate, the one with the storks that ⟦m Concha⟧her grandmother⟦/m⟧ took nine winters to finish. Sol kneels on the wet tiles with ⟦m Sol⟧her⟦/m⟧ arm in the drum, up to the shoulder.

⟦q Mrs. Petrosyan>Sol⟧"You must press the red one,"⟦/q⟧ says ⟦m Mrs. Petrosyan⟧the woman behind the counter⟦/m⟧. ⟦m Mrs. Petrosyan⟧She⟦/m⟧ does not look up from ⟦m Mrs. Petrosyan⟧her⟦/m⟧ crossword.

⟦q Sol>Mrs. Petrosyan⟧"I've pressed the red one."⟦/q⟧

⟦q Mrs. Petrosyan>Sol⟧"With love?"⟦/q⟧

⟦q Sol>Mrs. Petrosyan⟧"⟦f holder=Sol; valence=negative⟧With my fist⟦/f⟧."⟦/q⟧

⟦q Mrs. Petrosyan>Sol⟧"Ah,"⟦/q⟧ says Mrs. Petrosyan, and fills in seven down.

⟦q/thought Sol>⟧*Six months,*⟦/q⟧ thinks Sol. ⟦q/thought Sol>⟧*Six months I leave it in a bag, and the first night I'm brave enough to wash it, it gets murdered.*⟦/q⟧

Then the door gives. The quilt flops out into ⟦m Sol⟧her⟦/m⟧ lap like something landed by a trawler. On the bench ⟦m Sol⟧her⟦/m⟧ phone starts to buzz again, and ⟦m Tariq⟧the boy with the duffel bag⟦/m⟧ lowers ⟦m Tariq⟧his⟦/m⟧ book and watches it crawl towards the edge.

⟦q Tariq>Sol⟧"It's somebody called Mateo. Sorry. I wasn't looking, it just keeps lighting up."⟦/q⟧

⟦q Sol>Tariq⟧"How many?"⟦/q⟧

⟦q Tariq>Sol⟧"Nine."⟦/q⟧

⟦q Sol>Tariq⟧"Then ⟦m Mateo⟧he⟦/m⟧ can make it ten."⟦/q⟧

⟦m Tariq⟧He⟦/m⟧ is nineteen or so, with a physics book on ⟦m Tariq⟧his⟦/m⟧ knees and a hospital badge round ⟦m Tariq⟧his⟦/m⟧ neck that says TARIQ. ⟦q Tariq>Sol⟧"Boyfriend?"⟦/q⟧

⟦q Sol>Tariq⟧"Brother."⟦/q⟧

⟦q Tariq>Sol⟧"Oh,"⟦/q⟧ says Tariq, ⟦f holder=Tariq; valence=negative⟧with feeling⟦/f⟧. ⟦q Tariq>Sol⟧"I've got four of them."⟦/q⟧

⟦m Sol⟧She⟦/m⟧ means not to look. ⟦m Sol⟧She⟦/m⟧ dries ⟦m Sol⟧her⟦/m⟧ hands on ⟦m Sol⟧her⟦/m⟧ jeans, and looks.

Mateo: ⟦q/writing Mateo>Sol⟧are you home⟦/q⟧

Mateo: ⟦q/writing Mateo>Sol⟧sol⟦/q⟧

Mateo: ⟦q/writing Mateo>Sol⟧you have to be home by midnight. please. it's about the piano⟦/q⟧

⟦q/thought Sol>Mateo⟧*No. We are not talking about the piano.*⟦/q⟧ There was one thing in that house ⟦m Sol⟧she⟦/m⟧ ever wanted, and it was gone three days after the funeral. ⟦q Mateo>Sol⟧"It's sold, Sol,"⟦/q⟧ ⟦m Mateo⟧he⟦/m⟧ told ⟦m Sol⟧her⟦/m⟧ at the time, in a terribly careful voice, ⟦q Mateo>Sol⟧"so don't ask me."⟦/q⟧ ⟦m Sol⟧She⟦/m⟧ has not asked. ⟦m Sol⟧She⟦/m⟧ knows that ⟦b holder=Sol; status=false⟧he took four thousand for it⟦/b⟧ and that ⟦b holder=Sol; status=false⟧the money is paying for a flat in Trondheim⟦/b⟧. ⟦m Sol⟧She⟦/m⟧ types with one thumb.

Sol: ⟦q/writing Sol>Mateo⟧ask whoever bought it⟦/q⟧

Three dots appear. They go on for a long time. Then they stop.

⟦q Tariq>Sol⟧"What did ⟦m Mateo⟧he⟦/m⟧ do?"⟦/q⟧

⟦q Sol>Tariq⟧"Who says that ⟦m Mateo⟧he⟦/m⟧ did anything?"⟦/q⟧

⟦q Tariq>Sol⟧"You've ⟦f holder=Sol; toward=Mateo; valence=negative⟧got the face⟦/f⟧. My mother has it, mostly at weddings."⟦/q⟧

⟦m Sol⟧She⟦/m⟧ puts the phone away. ⟦q Sol>Tariq⟧"⟦m Mateo⟧He⟦/m⟧ sold a piano."⟦/q⟧

⟦q Tariq>Sol⟧"Were you on it at the time?"⟦/q⟧

⟦q Sol>Tariq⟧"What? No."⟦/q⟧

⟦q Tariq>Sol⟧"I'm just trying to picture how bad."⟦/q⟧

It surprises ⟦f holder=Sol; valence=positive⟧a laugh⟦/f⟧ out of ⟦m Sol⟧her⟦/m⟧, a small rusty one, the first since March.

⟦q Mrs. Petrosyan>Sol⟧"There is something in this,"⟦/q⟧ says a voice at ⟦m Sol⟧her⟦/m⟧ elbow. Mrs. Petrosyan has come round the counter and has a corner of the quilt between ⟦m Mrs. Petrosyan⟧her⟦/m⟧ fingers. ⟦q Mrs. Petrosyan>Sol⟧"In the hem. Listen, it crackles."⟦/q⟧

⟦q Sol>Mrs. Petrosyan⟧"It's only the wadding."⟦/q⟧

⟦q Mrs. Petrosyan>Sol⟧"Forty years I listen to laundry. This is paper⟦e ."⟧"⟦/e⟧⟦/q⟧ ⟦m Mrs. Petrosyan⟧The old woman⟦/m⟧ wears a pair of scissors on a ribbon. Two snips, and ⟦m Mrs. Petrosyan⟧she⟦/m⟧ draws out a freezer bag, and in the bag is an envelope, quite dry, addressed in purple ink: ⟦q/writing Concha>Sol+Mateo⟧*To whichever of you finally does the washing.*⟦/q⟧

⟦q Mrs. Petrosyan>Sol⟧"Sit⟦e ,"⟧."⟦/e⟧⟦/q⟧ says Mrs. Petrosyan.

Sol sits. Tariq moves the duffel bag, and then, after a look at ⟦m Sol⟧her⟦/m⟧ face, moves ⟦m Tariq⟧himself⟦/m⟧ as well. The letter is one page long.

⟦q/writing Concha>Sol+Mateo⟧My dears,⟦/q⟧

⟦q/writing Concha>Sol+Mateo⟧If this is Sol, you waited until it smelled. If it is Mateo, I am astonished, and you have used ⟦e too⟧to⟦/e⟧ much soap.⟦/q⟧

⟦q/writing Concha>Sol⟧Soledad, ⟦k by=Concha; to=Sol⟧I have told your brother to sell the piano to you⟦/k⟧ for one euro. A present ⟦m Sol⟧you⟦/m⟧ would send back, because you are proud, and I know where you get it. What you have paid for you will keep. ⟦m Mateo⟧He⟦/m⟧ has sworn not to say a word until it is tuned and ⟦m Mateo⟧he⟦/m⟧ can pay for the van. This may take ⟦m Mateo⟧him⟦/m⟧ some months, as ⟦m Mateo⟧he⟦/m⟧ is poor, and ⟦m Mateo⟧he⟦/m⟧ will do it badly, as ⟦m Mateo⟧he⟦/m⟧ cannot lie.⟦/q⟧

⟦q/writing Concha>Sol+Mateo⟧Do not be angry with each other for longer than you can hold your breath. Wash this at thirty degrees.⟦/q⟧

⟦q/writing Concha>Sol+Mateo⟧Concha⟦/q⟧

Sol looks at machine six. The dial is on sixty.

⟦q/thought Sol>Concha⟧*⟦f holder=Sol; toward=Concha; valence=negative⟧Sorry⟦/f⟧, Abuela.*⟦/q⟧

⟦q Mrs. Petrosyan>Sol⟧"So what does ⟦m Concha⟧she⟦/m⟧ want?"⟦/q⟧ demands Mrs. Petrosyan, who has waited for very nearly a minute.

⟦q Sol>Mrs. Petrosyan⟧"⟦m Concha⟧She⟦/m⟧ wants thirty degrees."⟦/q⟧

⟦q Mrs. Petrosyan>Sol⟧"Naturally. I would have told ⟦m Sol⟧you⟦/m⟧ this."⟦/q⟧

⟦q Sol>Mrs. Petrosyan⟧"You told me to press the red one!"⟦/q⟧

⟦q Mrs. Petrosyan>Sol⟧"And after the red one I would have told you."⟦/q⟧ But ⟦m Mrs. Petrosyan⟧she⟦/m⟧ says it ⟦f holder=Mrs. Petrosyan; toward=Sol; valence=positive⟧gently⟦/f⟧, and goes back to ⟦m Mrs. Petrosyan⟧her⟦/m⟧ crossword with ⟦m Mrs. Petrosyan⟧her⟦/m⟧ back turned, as one shuts a door on somebody who is changing.

⟦q Tariq>Sol⟧"Is it bad?"⟦/q⟧

⟦q Sol>Tariq⟧"No. I don't think so."⟦/q⟧ ⟦m Sol⟧She⟦/m⟧ has to wipe ⟦m Sol⟧her⟦/m⟧ nose on a stork. ⟦q Sol>Tariq⟧"What's the time?"⟦/q⟧

⟦q Tariq>Sol⟧"Ten to twelve."⟦/q⟧

⟦m Mateo⟧He⟦/m⟧ ⟦f holder=Mateo; toward=Sol; valence=negative⟧picks up before it has rung⟦/f⟧.

⟦q Mateo>Sol⟧"Where are you? I've been leaning on your bell for—"⟦/q⟧

⟦q Sol>Mateo⟧"I'm in the laundromat."⟦/q⟧

⟦q Mateo>Sol⟧"At *midnight*?"⟦/q⟧

⟦q Sol>Mateo⟧"I washed the quilt."⟦/q⟧

There is a silence, with ⟦e an engine⟧an an engine⟦/e⟧ running in it.

⟦q Mateo>Sol⟧"So you've found it."⟦/q⟧

⟦q Sol>Mateo⟧"You knew it was there?"⟦/q⟧

⟦q Mateo>Sol⟧"⟦k by=Mateo; to=Sol⟧I sewed it in for her⟦/k⟧, Sol. ⟦m Concha⟧Her⟦/m⟧ hands were too bad by then. Couldn't you tell?"⟦/q⟧

⟦m Sol⟧She⟦/m⟧ turns the hem over under the light. The stitches are appalling. ⟦m Sol⟧She⟦/m⟧ ⟦f holder=Sol; toward=Mateo; valence=positive⟧presses them against⟦/f⟧ ⟦m Sol⟧her⟦/m⟧ mouth.

⟦q Mateo>Sol⟧"Sol? Is it the place on the corner? ⟦c sign⟧There's a sort of red sign⟦/c⟧, and ⟦m Mrs. Petrosyan⟧a woman⟦/m⟧ in the window with a newspaper who is ⟦e staring at⟧starring at⟦/e⟧ me."⟦/q⟧

***

⟦s place=the laundromat; with=Sol,Mateo,Mrs. Petrosyan,Tariq; time=midnight⟧
⟦c sign⟧The sign turns the whole wet pavement blue⟦/c⟧, and in the middle of the blue stands a hired van with its doors open, and in front of the van, in a coat ⟦m Sol⟧she⟦/m⟧ gave ⟦m Mateo⟧him⟦/m⟧ the Christmas before last, stands ⟦m Mateo⟧her brother⟦/m⟧. ⟦m Mateo⟧He⟦/m⟧ has lost weight. ⟦m Mateo⟧He⟦/m⟧ looks as if ⟦m Mateo⟧he⟦/m⟧ ⟦f holder=Mateo; toward=Sol; valence=negative⟧expects to be hit⟦/f⟧.

⟦q Mateo>Sol⟧"Your lift's broken,"⟦/q⟧ ⟦m Mateo⟧he⟦/m⟧ says. ⟦q Mateo>Sol⟧"And the van has to be back by one. I didn't think that part through."⟦/q⟧

⟦q Sol>Mateo⟧"You drove it from Trondheim?"⟦/q⟧

⟦q Mateo>Sol⟧"There's a ferry for some of it."⟦/q⟧

⟦q Mrs. Petrosyan>Tariq⟧"You, with the physics,"⟦/q⟧ says Mrs. Petrosyan from the doorway. ⟦q Mrs. Petrosyan>Tariq⟧"Put down the book. Now you will learn what is a lever."⟦/q⟧

It takes four of them, two planks and the laundry trolley. When they have finished, the piano stands between machine six and machine seven with a box of powder on its lid, and Tariq is lying on the tiles.

⟦q Mrs. Petrosyan>Sol+Mateo⟧"It may stay until Monday,"⟦/q⟧ ⟦m Mrs. Petrosyan⟧the old woman⟦/m⟧ ⟦e announces⟧announced⟦/e⟧. ⟦q Mrs. Petrosyan>Sol+Mateo⟧"After this I charge for drying."⟦/q⟧

Sol feels in ⟦m Sol⟧her⟦/m⟧ pocket, where there is always one left over for the machine, and holds it out.

⟦q Mateo>Sol⟧"What's that?"⟦/q⟧

⟦q Sol>Mateo⟧"It's a euro. I'm told I owe you one."⟦/q⟧

⟦m Mateo⟧He⟦/m⟧ takes it. ⟦m Mateo⟧His⟦/m⟧ face is doing something complicated. ⟦m Sol⟧She⟦/m⟧ finds that ⟦m Sol⟧she⟦/m⟧ is ⟦f holder=Sol; toward=Mateo; valence=negative⟧still angry⟦/f⟧, six whole months of it, right up to the collarbone; so ⟦m Sol⟧she⟦/m⟧ shuts ⟦m Sol⟧her⟦/m⟧ mouth and waits and counts the storks, and gets as far as eleven.

⟦q Mateo>Sol⟧"Breathe,"⟦/q⟧ says ⟦m Mateo⟧her brother⟦/m⟧.

⟦m Sol⟧She⟦/m⟧ breathes.
