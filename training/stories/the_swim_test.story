title: The Swim Test
person: 3
style: fantasy military academy, an instructor, three cadets of the same gender, night exercise, last names only, present tense, whispered four-way talk, bad punctuation in places; straight quotes, planted contradictions and slips
cast: Moroz | the instructor | she
cast: Ilmari | | he
cast: Bexley |  | he
cast: Cairn | Cal | he
cast: Dunstan | Dun | he
cast: the water-wife | | she
cast: the Commandant |  | he
cast: our mother | | she
place: the raft |
place: the lake wall | the wall
place: the drying room |
relation: Ilmari & Bexley | friends
relation: Cal & Ilmari | enemies | start=bully and victim end=squad mates
relation: Dun & Cal | family | start=hiding that they are brothers end=admitting it
relation: the instructor & the Commandant | work
quiet: Greyhollow, Thursday, Tarn, Rookery
=====
⟦s place=the lake wall; with=the instructor,Ilmari,Bexley,Cal,Dun; time=the night before Midsummer⟧
⟦q the instructor>Ilmari+Bexley+Cal+Dun⟧"It's a swim,"⟦/q⟧ says Moroz. ⟦q the instructor>Ilmari+Bexley+Cal+Dun⟧"There and back. I don't know why you're all looking like that."⟦/q⟧

Nobody says anything. It's black, is why; it's the Tarn at Greyhollow, it goes down for a mile, and what lives in it has a taste for cadets. There are ⟦c count⟧four boys in a line on the wall⟦/c⟧, in ⟦m Ilmari+Bexley+Cal+Dun⟧their⟦/m⟧ drawers, holding ⟦m Ilmari+Bexley+Cal+Dun⟧their⟦/m⟧ elbows. ⟦m the instructor⟧The instructor⟦/m⟧ walks along in front of ⟦m Ilmari+Bexley+Cal+Dun⟧them⟦/m⟧ with a lantern. ⟦m the instructor⟧She⟦/m⟧'s got a wooden hand, and ⟦m the instructor⟧she⟦/m⟧ knocks on each of ⟦m Ilmari+Bexley+Cal+Dun⟧the boys⟦/m⟧ with it as ⟦m the instructor⟧she⟦/m⟧ goes by, on the breastbone, as though to see who's in.

⟦q the instructor>Ilmari⟧"Ilmari."⟦/q⟧

⟦q Ilmari>the instructor⟧"Present, ma'am."⟦/q⟧

⟦q the instructor>Bexley⟧"Bexley. Stop that."⟦/q⟧

⟦q Bexley>the instructor⟧"It's my teeth, ma'am, I can't help it."⟦/q⟧

⟦q the instructor>Cal⟧"Cairn."⟦/q⟧

⟦q Cal>the instructor⟧"Ma'am."⟦/q⟧

⟦q the instructor>Dun⟧"And who's this?"⟦/q⟧

⟦q Dun>the instructor⟧"Dunstan, ma'am. I was sick for the last one."⟦/q⟧

⟦q the instructor>Dun⟧"So you were."⟦/q⟧ ⟦m the instructor⟧She⟦/m⟧ holds up the light. ⟦m Dun⟧He⟦/m⟧'s the smallest of ⟦m Ilmari+Bexley+Cal+Dun⟧the four⟦/m⟧, ⟦m Dun⟧he⟦/m⟧'s got ⟦c hair⟧hair as red as a fox⟦/c⟧, and ⟦m Dun⟧he⟦/m⟧ is looking straight in front of ⟦m Dun⟧him⟦/m⟧ at nothing. ⟦q the instructor>Dun⟧"Can you swim, Dunstan?"⟦/q⟧

⟦q Dun>the instructor⟧"Yes, ma'am,"⟦/q⟧ ⟦m Dun⟧he⟦/m⟧ says.

⟦q the instructor>Dun⟧"Who taught you?"⟦/q⟧

⟦q Dun>the instructor⟧"⟦m Cal⟧My brother⟦/m⟧, ma'am."⟦/q⟧

⟦q the instructor>Dun⟧"And is ⟦m Cal⟧he⟦/m⟧ any good?"⟦/q⟧

⟦q Dun>the instructor⟧"⟦m Cal⟧He⟦/m⟧ thinks so,"⟦/q⟧ says Dunstan. Somebody in the line breathes out hard through ⟦m Cal⟧his⟦/m⟧ nose.

⟦q/thought Ilmari⟧*No, ⟦m Dun⟧he⟦/m⟧ can't,*⟦/q⟧ thinks Ilmari. ⟦m Ilmari⟧He⟦/m⟧'s seen ⟦m Dun⟧him⟦/m⟧ in the baths. ⟦m Ilmari⟧He⟦/m⟧'s seen ⟦m Dun⟧him⟦/m⟧ holding on to the rail.

⟦q the instructor>Ilmari+Bexley+Cal+Dun⟧"You go as a four or you don't go. You come back as a four or you don't come back. If ⟦m the water-wife⟧she⟦/m⟧ asks you a question, be civil."⟦/q⟧ ⟦m the instructor⟧The instructor⟦/m⟧ puts the lantern on the wall, and turns it down. ⟦q the instructor>Ilmari+Bexley+Cal+Dun⟧"Well? It isn't going to get any warmer."⟦/q⟧

***

⟦s place=the raft; with=Ilmari,Bexley,Cal,Dun; time=midnight⟧
⟦q Cal>Ilmari⟧"Move up, fisherman."⟦/q⟧

⟦q Ilmari>Cal⟧"There isn't any up."⟦/q⟧

⟦q Cal>Ilmari⟧"Then hang off the back. It's what you're ⟦e used⟧use⟦/e⟧ to."⟦/q⟧

⟦q Bexley>Cal⟧"Leave ⟦m Ilmari⟧him⟦/m⟧ alone, Cairn."⟦/q⟧

⟦q Cal>Bexley⟧"Or what, Bexley? You'll chatter at me?"⟦/q⟧

The raft's out in the middle. It's six planks and a barrel. They've got this far by kicking, ⟦m Ilmari+Bexley+Cal+Dun⟧the four of them⟦/m⟧ along one side, and nobody's let go; but Cairn has been at it the whole way, in that easy drawling voice, as ⟦m Cal⟧he⟦/m⟧'s been at it every day since September. ⟦m Cal⟧He⟦/m⟧'s seventeen. ⟦m Cal⟧He⟦/m⟧ is broad, and handsome, and ⟦m Cal⟧his⟦/m⟧ people have a castle. Ilmari's people have got a boat. ⟦m Ilmari⟧He⟦/m⟧'s never known what it was that ⟦m Ilmari⟧he⟦/m⟧ did. ⟦m Cal⟧The other boy⟦/m⟧ just took one look at ⟦m Ilmari⟧him⟦/m⟧, on the first morning, with ⟦m Ilmari⟧his⟦/m⟧ net-needle and ⟦m Ilmari⟧his⟦/m⟧ knitted socks, and made up ⟦m Cal⟧his⟦/m⟧ mind.

⟦q Dun>Cal⟧"Can we stop talking?"⟦/q⟧ says Dunstan. ⟦m Dun⟧His⟦/m⟧ lips are blue. ⟦q Dun>Cal⟧"Please? I think it likes it."⟦/q⟧

⟦q Cal>Dun⟧"Nobody asked you, runt."⟦/q⟧

⟦q Ilmari>Cal⟧"⟦m Dun⟧He⟦/m⟧'s right though. It's gone quiet,"⟦/q⟧ Ilmari says. ⟦q Ilmari>Cal⟧"There was a fish jumping. There's nothing jumping now."⟦/q⟧

⟦m Ilmari+Bexley+Cal+Dun⟧They⟦/m⟧ listen. There's water against a barrel.

⟦q Bexley>Ilmari⟧"How deep is it here?"⟦/q⟧

⟦q Ilmari>Bexley⟧"I don't know."⟦/q⟧

⟦q Bexley>Ilmari⟧"Well guess, you're a fisherman!"⟦/q⟧

⟦q Ilmari>Bexley⟧"A ⟦e mile⟧mild⟦/e⟧. Two."⟦/q⟧

⟦q Bexley>Ilmari⟧"I wish I hadn't asked you."⟦/q⟧

⟦q the water-wife>Ilmari+Bexley+Cal+Dun⟧"Boys,"⟦/q⟧ says someone.

⟦m the water-wife⟧She⟦/m⟧'s got ⟦m the water-wife⟧her⟦/m⟧ elbows on the other edge of the planks, ⟦m the water-wife⟧she⟦/m⟧'s been there for some while, by the look of it. ⟦m the water-wife⟧Her⟦/m⟧ hair's floating. It goes out around ⟦m the water-wife⟧her⟦/m⟧ in all directions and it doesn't seem to have an end. ⟦m the water-wife⟧She⟦/m⟧ might be anybody's mother, down to about the collarbone.

⟦q the water-wife>Ilmari+Bexley+Cal+Dun⟧"You're letting in a draft,"⟦/q⟧ says ⟦m the water-wife⟧the water-wife⟦/m⟧. ⟦q the water-wife>Ilmari+Bexley+Cal+Dun⟧"Which is mine?"⟦/q⟧

⟦q Bexley>the water-wife⟧"I beg your pardon, ma'am?"⟦/q⟧ says Bexley. ⟦m Bexley⟧His⟦/m⟧ teeth have stopped.

⟦q the water-wife>Bexley⟧"There were five on the wall, last time, and the one of them couldn't swim. I had one by the foot, and somebody cut the rope. I let that go. I said to ⟦m the Commandant⟧the man with the whistle⟦/m⟧, very well, I'll wait: but I'll have the next one. The next that can't."⟦/q⟧ ⟦m the water-wife⟧She⟦/m⟧ smiles. It's the teeth that are wrong. ⟦q the water-wife>Ilmari⟧"So which is it?"⟦/q⟧

No one looks at Dunstan. ⟦m Ilmari+Bexley+Cal⟧They⟦/m⟧ don't look so hard that you could hear it.

⟦q/thought Ilmari⟧*Say something,*⟦/q⟧ thinks Ilmari; and it's Cairn who does.

⟦q Cal>the water-wife⟧"It's me,"⟦/q⟧ says Cairn.

⟦q the water-wife>Cal⟧"You?"⟦/q⟧

⟦q Cal>the water-wife⟧"I can't swim. I've been hanging on to the barrel."⟦/q⟧

⟦q the water-wife>Cal⟧"You've a great deep chest on you, for one who can't swim."⟦/q⟧

⟦q Cal>the water-wife⟧"It's all show,"⟦/q⟧ ⟦m Cal⟧the big boy⟦/m⟧ says. ⟦m Cal⟧He⟦/m⟧'s gone the color of candle wax. ⟦m Cal⟧He⟦/m⟧'s letting go of the plank, one finger, then another. ⟦q Cal>the water-wife⟧"Ask anyone. It's the only thing I've never been any good at, I paid somebody to take the test."⟦/q⟧

⟦q Dun>Cal⟧"Don't,"⟦/q⟧ says Dunstan.

⟦q Cal>Dun⟧"Shut up."⟦/q⟧

⟦q Dun>Cal⟧"Cal, *don't*."⟦/q⟧

⟦q Cal>Dun⟧"Shut up, Dun! I promised ⟦m our mother⟧our mother⟦/m⟧."⟦/q⟧

Bexley turns ⟦m Bexley⟧his⟦/m⟧ head. ⟦q Bexley>Cal⟧"⟦m Dun⟧He⟦/m⟧'s your *brother*?"⟦/q⟧

⟦q the water-wife>Cal⟧"Ah,"⟦/q⟧ says ⟦m the water-wife⟧the water-wife⟦/m⟧, and it goes all the way down into the lake. ⟦q the water-wife>Cal⟧"Now I've two."⟦/q⟧

Later on, in the drying room, ⟦m Ilmari+Bexley+Dun⟧they⟦/m⟧ will ask Ilmari what put it into ⟦m Ilmari⟧his⟦/m⟧ head. ⟦m Ilmari⟧He⟦/m⟧ won't know. ⟦m Ilmari⟧He⟦/m⟧'s just been looking at it, that's all, since ⟦m the water-wife⟧she⟦/m⟧ came, the hair: there's so much of it, and there's a place, over beside ⟦m the water-wife⟧her⟦/m⟧ left ear, where it has got itself into such a snarl, with weed in and a bit of ⟦e somebody's⟧somebodys⟦/e⟧ boot. You'd never get a comb through. It'd want doing strand by strand.

⟦q Ilmari>the water-wife⟧"Excuse me,"⟦/q⟧ ⟦m Ilmari⟧he⟦/m⟧ says. ⟦q Ilmari>the water-wife⟧"Who does your mending?"⟦/q⟧

⟦q the water-wife>Ilmari⟧"My what?"⟦/q⟧

⟦q Ilmari>the water-wife⟧"It's just it's got a sheepshank in it. There. It must pull like anything. I've got my needle,"⟦/q⟧ says ⟦m Ilmari⟧the fisherman's son⟦/m⟧. ⟦q Ilmari>the water-wife⟧"I could have a go, if you wanted. I do all ours. I could have it out by morning."⟦/q⟧

⟦m the water-wife⟧She⟦/m⟧ looks at ⟦m Ilmari⟧him⟦/m⟧. ⟦m the water-wife⟧Her⟦/m⟧ eyes are very old, and they've no white. A hundred years, it could be, or two; ⟦m the water-wife⟧she⟦/m⟧ puts up one hand to the place. It's quite a small gesture. ⟦m Ilmari⟧His⟦/m⟧ gran does it.

⟦q the water-wife>Ilmari⟧"No one's ever asked,"⟦/q⟧ says ⟦m the water-wife⟧the thing in the lake⟦/m⟧.

***

⟦s place=the drying room; with=the instructor,Ilmari,Bexley,Cal,Dun,the Commandant; time=Midsummer morning⟧
⟦q the Commandant>the instructor⟧"They're late,"⟦/q⟧ says ⟦m the Commandant⟧the Commandant⟦/m⟧.

⟦q the instructor>the Commandant⟧"⟦m Ilmari+Bexley+Cal+Dun⟧They⟦/m⟧'re asleep."⟦/q⟧

⟦q the Commandant>the instructor⟧"All of ⟦m Ilmari+Bexley+Cal+Dun⟧them⟦/m⟧?"⟦/q⟧ ⟦m the Commandant⟧He⟦/m⟧'s come down in ⟦m the Commandant⟧his⟦/m⟧ nightshirt with the whistle round ⟦m the Commandant⟧his⟦/m⟧ neck. ⟦m the Commandant⟧He⟦/m⟧ looks as though ⟦m the Commandant⟧he⟦/m⟧ hasn't lain down. ⟦q the Commandant>the instructor⟧"All four? ⟦m the water-wife⟧She⟦/m⟧ let ⟦m Ilmari+Bexley+Cal+Dun⟧them⟦/m⟧ go?"⟦/q⟧

⟦q the instructor>the Commandant⟧"See for yourself."⟦/q⟧

⟦m the instructor⟧She⟦/m⟧ pushes the door with ⟦m the instructor⟧her⟦/m⟧ wooden hand. It's warm in there, it smells of wool. On the slats, under every blanket in the Rookery, there are ⟦c count⟧five boys in a heap⟦/c⟧, like pups; and ⟦m Cal⟧the biggest⟦/m⟧ has got both ⟦m Cal⟧his⟦/m⟧ arms round ⟦m Dun⟧the smallest⟦/m⟧, who's got ⟦c hair⟧dark hair, nearly black⟦/c⟧, and has drooled on ⟦m Cal⟧his⟦/m⟧ neck. Next to ⟦m Cal+Dun⟧the pair of them⟦/m⟧ is Bexley. Next to Bexley, on ⟦m Ilmari⟧his⟦/m⟧ back, with ⟦m Ilmari⟧his⟦/m⟧ mouth open and ten raw fingers curled up on ⟦m Ilmari⟧his⟦/m⟧ chest, there's Ilmari.

Around ⟦m Ilmari⟧his⟦/m⟧ wrist somebody has tied a bracelet. It's a long, long, green-black hair, it's been braided. It's ⟦e too⟧to⟦/e⟧ wet to have come from anywhere but the one place.

⟦q the Commandant>the instructor⟧"What does it mean?"⟦/q⟧ whispers ⟦m the Commandant⟧the old man⟦/m⟧.

⟦q the instructor>the Commandant⟧"It means ⟦m the water-wife⟧she⟦/m⟧ wants ⟦m Ilmari⟧him⟦/m⟧ back on Thursday,"⟦/q⟧ says ⟦m the instructor⟧the instructor⟦/m⟧. ⟦q the instructor>the Commandant⟧"⟦m Ilmari⟧He⟦/m⟧'s only done the left side."⟦/q⟧

⟦s place=the drying room; with=Ilmari,Bexley,Cal,Dun; time=a few minutes later⟧
⟦q Cal>Ilmari⟧"Fisherman?"⟦/q⟧

⟦q Ilmari>Cal⟧"What?"⟦/q⟧

⟦q Cal>Ilmari⟧"Are you awake?"⟦/q⟧

⟦q Ilmari>Cal⟧"I am now."⟦/q⟧

⟦q Cal>Ilmari⟧"It was the socks,"⟦/q⟧ says Cairn, to the ceiling. It's not at all an easy voice. ⟦q Cal>Ilmari⟧"You asked me once what it was you'd done. You'd got your socks on, the first day, and you could see that somebody had made them for you. I couldn't stand it. ⟦k by=Cal; to=Ilmari⟧Ours is dead⟦/k⟧. I'd told ⟦m our mother⟧her⟦/m⟧ that I'd look after ⟦m Dun⟧him⟦/m⟧, and I'd had to leave ⟦m Dun⟧him⟦/m⟧ behind in that place, with nobody, and there you were in your *socks*."⟦/q⟧

Ilmari thinks about it. ⟦m Ilmari⟧He⟦/m⟧'s very tired, and ⟦m Ilmari⟧his⟦/m⟧ hands hurt.

⟦q Cal>Ilmari⟧"So you can say it. I would. Say what you like."⟦/q⟧

⟦q Ilmari>Cal⟧"What size are you?"⟦/q⟧ ⟦m Ilmari⟧he⟦/m⟧ says.
