title: Every Other Friday
person: 3
style: a father, his daughter and a stepfather over one custody weekend, past tense, kin names, a child’s and two men’s untagged talk, planted contradictions and slips; UK single curly quotes
cast: Len | Dad | he
cast: Poppy | Pops | she
cast: Jerome | Papa Jerome | he
cast: Mum | Siobhan | she
cast: Nan |  | she
cast: the vet | | she
cast: Biscuits | | he
place: the flat | Len’s flat
place: the vet’s | the waiting room
place: the doorstep |
relation: Len & Poppy | family
relation: Len & Papa Jerome | enemies | start=the ex and the new husband end=allies
relation: Papa Jerome & Siobhan | romantic
relation: Nan & Len | family
quiet: Friday, Sunday, Rochdale, Park Lane, Vauxhall, Mayfair
=====
⟦s place=the doorstep; with=Len,Poppy,Papa Jerome; time=Friday, six o’clock⟧
The bag was the first thing out of the car. It was always the same bag, purple, with a unicorn, and Jerome always carried it ⟦f holder=Jerome; valence=negative⟧in two fingers as if there were nothing in it⟦/f⟧; and Len always came down the step to take it, and always found that it weighed about as much as a wet dog.

⟦q Papa Jerome>Len⟧‘Evening, Len.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘Jerome.’⟦/q⟧

⟦q Papa Jerome>Len⟧‘Traffic’s murder.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘Is it? It would be.’⟦/q⟧

⟦q Papa Jerome>Len⟧‘Roadworks. By the Vauxhall place.’⟦/q⟧

And that, more or less, was the whole of what ⟦m Len+Papa Jerome⟧the two men⟦/m⟧ had said to each other in ⟦c years⟧eleven months of Fridays⟦/c⟧. ⟦m Papa Jerome⟧The taller one⟦/m⟧ had a beautiful overcoat and a voice like a late-night radio programme. ⟦m Len⟧The other⟦/m⟧ had on the jumper ⟦m Len⟧he⟦/m⟧’d worn yesterday. In between ⟦m Len+Papa Jerome⟧the pair of them⟦/m⟧, hopping on one foot since the second shoe had come off in the car, was the only thing ⟦m Len+Papa Jerome⟧they⟦/m⟧ had ever agreed about.

⟦q Poppy>Len⟧‘Dad! I’ve got a wobbly tooth and I’m not allowed to name it.’⟦/q⟧

⟦q Len>Poppy⟧‘Who says you’re not?’⟦/q⟧

⟦q Poppy>Len⟧‘Mum. ⟦m Siobhan⟧She⟦/m⟧ says it’s morbid. Can I bring Biscuits in?’⟦/q⟧

⟦q Len>Poppy⟧‘⟦f holder=Len; valence=negative⟧You’ve brought⟦/f⟧ ⟦m Biscuits⟧the *hamster*⟦/m⟧?’⟦/q⟧

⟦q Papa Jerome>Len⟧‘Ah,’⟦/q⟧ said Jerome. ⟦q Papa Jerome>Len⟧‘Yes. Siobhan did mean to ring you. We’ve the painters in, and the fumes, you see. ⟦m Biscuits⟧He⟦/m⟧’d be no trouble. ⟦m Biscuits⟧He⟦/m⟧’s got ⟦m Biscuits⟧his⟦/m⟧ own bag.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘Course ⟦m Biscuits⟧he⟦/m⟧ has,’⟦/q⟧ said Len.

***

⟦s place=the flat; with=Len,Poppy; time=Saturday morning⟧
⟦q Poppy>Len⟧‘Your turn. You’re the boot.’⟦/q⟧

⟦q Len>Poppy⟧‘⟦f holder=Len; valence=negative⟧I don’t want to be the boot⟦/f⟧. I was the boot last time.’⟦/q⟧

⟦q Poppy>Len⟧‘You have to be the boot. Papa Jerome’s the car, Mum’s the hat, and you’re the boot. It’s so I don’t get mixed up.’⟦/q⟧

⟦q Len>Poppy⟧‘Papa Jerome isn’t here, love.’⟦/q⟧

⟦q Poppy>Len⟧‘I’m doing ⟦m Papa Jerome⟧him⟦/m⟧,’⟦/q⟧ ⟦m Poppy⟧she⟦/m⟧ said. ⟦q Poppy>Len⟧‘I’m doing everyone. ⟦m Papa Jerome⟧He⟦/m⟧’s just bought Park Lane.’⟦/q⟧

It was ⟦c weather⟧pouring with rain⟦/c⟧; it ran down the window in ropes. ⟦m Len+Poppy⟧They⟦/m⟧ were on the carpet in ⟦m Len+Poppy⟧their⟦/m⟧ pyjamas, because there was nobody to tell ⟦m Len+Poppy⟧them⟦/m⟧ not to be, and ⟦m Nan⟧Len’s mother⟦/m⟧ was in the good chair, with ⟦m Nan⟧her⟦/m⟧ feet up, asleep or making out ⟦m Nan⟧she⟦/m⟧ was. Poppy moved the car for Jerome. ⟦m Poppy⟧She⟦/m⟧ ⟦f holder=Poppy; valence=positive⟧made it purr⟦/f⟧. ⟦m Poppy⟧She⟦/m⟧’d got ⟦m Siobhan⟧her mother⟦/m⟧’s hair and ⟦c eyes⟧her father’s dark brown eyes⟦/c⟧, and when ⟦m Poppy⟧she⟦/m⟧ concentrated the tip of ⟦m Poppy⟧her⟦/m⟧ tongue came out beside the tooth.

⟦m Len⟧He⟦/m⟧ hadn’t asked. ⟦m Len⟧He⟦/m⟧ had read a leaflet in which it said that you should never, ever ask.

⟦q Len>Poppy⟧‘Does ⟦m Papa Jerome⟧he⟦/m⟧ play with you a lot, then? Jerome?’⟦/q⟧

⟦q Poppy>Len⟧‘Sometimes. When ⟦m Papa Jerome⟧he⟦/m⟧’s not in Frankfurt.’⟦/q⟧

⟦q Len>Poppy⟧‘What’s ⟦m Papa Jerome⟧he⟦/m⟧ like at it?’⟦/q⟧

⟦q Poppy>Len⟧‘⟦m Papa Jerome⟧He⟦/m⟧’s rubbish. ⟦m Papa Jerome⟧He⟦/m⟧ lends people money.’⟦/q⟧ ⟦m Poppy⟧She⟦/m⟧ rolled. ⟦q Poppy>Len⟧‘⟦m Papa Jerome⟧He⟦/m⟧ does voices, though. ⟦m Papa Jerome⟧He⟦/m⟧ does a good banker. Can you do a banker?’⟦/q⟧

⟦q Len>Poppy⟧‘I can do a boot.’⟦/q⟧

⟦q Poppy>Len⟧‘Go on.’⟦/q⟧

So ⟦m Len⟧he⟦/m⟧ did a boot. It was quite a sad boot, from Rochdale, it had lost ⟦e its⟧it’s⟦/e⟧ partner in a canal. By the end of it ⟦m Poppy⟧she⟦/m⟧ was lying flat on ⟦m Poppy⟧her⟦/m⟧ back and ⟦f holder=Poppy; valence=positive⟧kicking⟦/f⟧.

⟦q Nan>Len⟧‘Leonard,’⟦/q⟧ said a voice from the chair, ⟦q Nan>Len⟧‘you want to be on the stage.’⟦/q⟧

⟦q Len>Nan⟧‘I thought that you were asleep, Mum.’⟦/q⟧

⟦q Nan>Len⟧‘With that racket? Is there tea?’⟦/q⟧

⟦q Poppy>Nan⟧‘Nan, do you want to be the dog?’⟦/q⟧

⟦q Nan>Poppy⟧‘I’m ⟦e past⟧passed⟦/e⟧ being the dog, sweetheart. Where’s ⟦m Biscuits⟧that rat⟦/m⟧?’⟦/q⟧

⟦q Poppy>Nan⟧‘⟦m Biscuits⟧He⟦/m⟧’s not a rat. ⟦m Biscuits⟧He⟦/m⟧’s in ⟦m Biscuits⟧his⟦/m⟧ ball, ⟦m Biscuits⟧he⟦/m⟧’s.’⟦/q⟧ ⟦f holder=Poppy; valence=negative⟧Poppy sat up⟦/f⟧. ⟦q Poppy>Len⟧‘Dad? Where’s Biscuits?’⟦/q⟧

***

⟦s place=the vet’s; with=Len,Poppy,Papa Jerome,the vet; time=Saturday afternoon⟧
⟦q Len>Papa Jerome⟧‘It was only for a second,’⟦/q⟧ said Len.

⟦q Papa Jerome>Len⟧‘I know.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘I’d left the kitchen door on the latch. ⟦m Biscuits⟧He⟦/m⟧ must have rolled. I never thought ⟦m Biscuits⟧he⟦/m⟧ could get that thing down a *step*.’⟦/q⟧

⟦q Papa Jerome>Len⟧‘Len, it’s all right.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘⟦f holder=Len; valence=negative⟧It isn’t all right, though, is it⟦/f⟧? ⟦m Poppy⟧She⟦/m⟧’s ⟦f holder=Poppy; valence=negative⟧not said a word since the bus⟦/f⟧. Look at ⟦m Poppy⟧her⟦/m⟧.’⟦/q⟧

⟦m Len+Papa Jerome⟧They⟦/m⟧ looked. Poppy was at the other end of the waiting room, beneath a poster about worms. ⟦m Poppy⟧She⟦/m⟧ had ⟦m Poppy⟧her⟦/m⟧ ⟦e coat⟧cote⟦/e⟧ on over ⟦m Poppy⟧her⟦/m⟧ pyjamas and the empty ball on ⟦m Poppy⟧her⟦/m⟧ lap. Every so often ⟦m Poppy⟧she⟦/m⟧ ⟦f holder=Poppy; valence=negative⟧gave it a quarter-turn⟦/f⟧.

Jerome had come at once. That was what Len couldn’t get over. ⟦m Len⟧He⟦/m⟧’d rung the house and asked for Siobhan; and it had been Jerome who answered, and said where? and said don’t move, and here ⟦m Papa Jerome⟧he⟦/m⟧ was, in fifteen minutes, with paint on ⟦m Papa Jerome⟧his⟦/m⟧ nose. It hadn’t been painters. It had been Jerome, up a ladder, in a pair of somebody’s old tracksuit bottoms.

⟦q Len>Papa Jerome⟧‘You told me there were men in.’⟦/q⟧

⟦q Papa Jerome>Len⟧‘I’m a man. I was in.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘You could have just said.’⟦/q⟧

⟦q Papa Jerome>Len⟧‘I was doing it as a surprise. It’s ⟦k by=Papa Jerome; to=Len⟧her bedroom⟦/k⟧, if you must know. It’s for ⟦m Poppy⟧her⟦/m⟧ birthday. ⟦m Poppy⟧She⟦/m⟧ wanted bats.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘Bats?’⟦/q⟧

⟦q Papa Jerome>Len⟧‘On the ceiling. I’m no good at bats. They look like umbrellas.’⟦/q⟧ ⟦m Papa Jerome⟧He⟦/m⟧ rubbed ⟦m Papa Jerome⟧his⟦/m⟧ nose and made it worse. ⟦q Papa Jerome>Len⟧‘I had the idea you’d think I was trying to, what’s the word. Outdo you.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘I *would* have thought that.’⟦/q⟧

⟦q Papa Jerome>Len⟧‘There you are, then.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘I think it now. A bit.’⟦/q⟧

⟦q Papa Jerome>Len⟧‘That’s fair.’⟦/q⟧

⟦m Len+Papa Jerome⟧They⟦/m⟧ watched the fish for a while. There was only one fish.

⟦q Len>Papa Jerome⟧‘⟦m Poppy⟧She⟦/m⟧ does you, you know,’⟦/q⟧ said Len. ⟦q Len>Papa Jerome⟧‘When we play. ⟦m Poppy⟧She⟦/m⟧ does you as the car.’⟦/q⟧

⟦q Papa Jerome>Len⟧‘⟦m Poppy⟧She⟦/m⟧ does *you*.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘At yours?’⟦/q⟧

⟦q Papa Jerome>Len⟧‘Every week. We’ve got to leave the boot out for you, no one else may have it. You generally win. I don’t know how, you’re never in the room.’⟦/q⟧

⟦q Len>Papa Jerome⟧‘⟦f holder=Len; valence=negative⟧I thought⟦/f⟧ ⟦b holder=Len; status=false⟧she’d forget all about me⟦/b⟧,’⟦/q⟧ said Len to the fish. ⟦q Len>Papa Jerome⟧‘Once you’d got the big house and that. I thought, well, that’s that.’⟦/q⟧

⟦m Papa Jerome⟧The tall man⟦/m⟧ didn’t say anything for a while. ⟦m Papa Jerome⟧He⟦/m⟧ took out a handkerchief, an ironed one, and ⟦f holder=Jerome; toward=Len; valence=positive⟧held it out sideways⟦/f⟧ without turning ⟦m Papa Jerome⟧his⟦/m⟧ head, and it was taken.

⟦q Papa Jerome>Len⟧‘⟦m Poppy⟧She⟦/m⟧ ⟦f holder=Poppy; valence=negative⟧cries on Sunday nights⟦/f⟧,’⟦/q⟧ ⟦m Papa Jerome⟧he⟦/m⟧ said. ⟦q Papa Jerome>Len⟧‘I’ve never told you that. Siobhan thought it would only make it worse. ⟦m Poppy⟧She⟦/m⟧ cries, and ⟦f holder=Jerome; toward=Poppy; valence=negative⟧I sit on the stairs outside⟦/f⟧, since I’m not the one ⟦m Poppy⟧she⟦/m⟧ wants. I’ve sat there since ⟦c years⟧three years ago last Easter⟦/c⟧, Len. I know every inch of that carpet.’⟦/q⟧

The inner door opened. ⟦m the vet⟧The vet⟦/m⟧ was quite young, in green, and had something cupped against ⟦m the vet⟧her⟦/m⟧ front in both ⟦m the vet⟧her⟦/m⟧ hands.

⟦q the vet>Len+Poppy+Papa Jerome⟧‘Poppy’s dads?’⟦/q⟧ ⟦m the vet⟧she⟦/m⟧ said.

⟦m Len+Papa Jerome⟧Both men⟦/m⟧ got up.

⟦q the vet>Len+Poppy+Papa Jerome⟧‘⟦m Biscuits⟧He⟦/m⟧’s had a bang on the head, and I’d say ⟦m Biscuits⟧he⟦/m⟧’s ⟦f holder=Biscuits; valence=negative⟧in a foul mood⟦/f⟧. ⟦m Biscuits⟧He⟦/m⟧ bit me. But that’s what we like to see.’⟦/q⟧ ⟦m the vet⟧She⟦/m⟧ crouched so that ⟦m Poppy⟧the little girl⟦/m⟧ could look between ⟦m the vet⟧her⟦/m⟧ fingers. ⟦q the vet>Poppy⟧‘⟦m Biscuits⟧He⟦/m⟧ wants peace and quiet and a bit of cucumber. Have you got cucumber?’⟦/q⟧

⟦q Poppy>the vet⟧‘I’ll have to ask,’⟦/q⟧ ⟦f holder=Poppy; valence=positive⟧whispered Poppy⟦/f⟧. ⟦q Poppy>Len⟧‘Dad? Have we got any?’⟦/q⟧

⟦q Len>Poppy⟧‘We’ll get some.’⟦/q⟧

⟦q Poppy>Len⟧‘Can Papa Jerome come?’⟦/q⟧

⟦q Len>Poppy⟧‘For the cucumber?’⟦/q⟧

⟦q Poppy>Len⟧‘For tea. And ⟦m Papa Jerome⟧he⟦/m⟧ can see where Biscuits fell. And ⟦m Papa Jerome⟧he⟦/m⟧ can be the car.’⟦/q⟧

⟦m Len+Papa Jerome⟧The two of them⟦/m⟧ didn’t look at each other, with some care.

⟦q Len>Papa Jerome⟧‘I’ve only fish fingers,’⟦/q⟧ said Len.

⟦q Papa Jerome>Len⟧‘I’m ⟦e extremely⟧extremly⟦/e⟧ ⟦f holder=Jerome; valence=positive⟧fond of fish fingers⟦/f⟧,’⟦/q⟧ said Jerome.

***

⟦s place=the flat; with=Len,Poppy,Papa Jerome,Nan; time=Saturday evening⟧
⟦c weather⟧It had been dry all day, and the pavements were dusty in the sun⟦/c⟧, and ⟦m Len+Poppy+Papa Jerome⟧they⟦/m⟧’d walked up from the bus with the windows of the flats all turning gold. Nan had laid for four. ⟦m Nan⟧She⟦/m⟧ looked ⟦m Papa Jerome⟧the visitor⟦/m⟧ over from ⟦m Papa Jerome⟧his⟦/m⟧ paint to ⟦m Papa Jerome⟧his⟦/m⟧ overcoat.

⟦q Nan>Papa Jerome⟧‘You’ll be the other one.’⟦/q⟧

⟦q Papa Jerome>Nan⟧‘I’m afraid I am.’⟦/q⟧

⟦q Nan>Len⟧‘You’ve a look of Sidney Poitier. Hasn’t ⟦m Papa Jerome⟧he⟦/m⟧, Len?’⟦/q⟧

⟦q Len>Nan⟧‘Mum.’⟦/q⟧

⟦q Nan>Papa Jerome⟧‘I only say what I see. Sit there. Do you take sauce?’⟦/q⟧

⟦q Papa Jerome>Nan⟧‘Red or brown?’⟦/q⟧

⟦q Nan>Len⟧‘Oh, ⟦f holder=Nan; toward=Jerome; valence=positive⟧I like⟦/f⟧ ⟦m Papa Jerome⟧him⟦/m⟧,’⟦/q⟧ ⟦m Nan⟧the old lady⟦/m⟧ told ⟦m Len⟧her son⟦/m⟧.

It was a long game. The car lent the boot two hundred, the boot spent it on the stations, and the dog, who’d changed ⟦m Nan⟧her⟦/m⟧ mind, put a hotel up on Mayfair and ruined everyone. In ⟦m Biscuits⟧his⟦/m⟧ cage on the sideboard Biscuits slept it off. Toward eight o’clock ⟦f holder=Poppy; valence=negative⟧Poppy went quiet⟦/f⟧ over the Chance cards. Then ⟦m Poppy⟧she⟦/m⟧ put a finger into ⟦m Poppy⟧her⟦/m⟧ mouth, and drew it out again, and looked at what there was on the end.

⟦q Poppy>Len⟧‘It’s come out.’⟦/q⟧

⟦q Len>Poppy⟧‘Let’s see. Oh, ⟦f holder=Len; valence=positive⟧that’s a beauty⟦/f⟧.’⟦/q⟧

⟦q Poppy>Papa Jerome⟧‘Papa Jerome, look! It’s got a bit of red on.’⟦/q⟧

⟦q Papa Jerome>Poppy⟧‘So it has. That’s the root of the matter.’⟦/q⟧

⟦q Poppy>Len⟧‘Can I name it now?’⟦/q⟧ ⟦m Poppy⟧She⟦/m⟧ raised ⟦c eyes⟧two round blue eyes⟦/c⟧ to ⟦m Len⟧her father⟦/m⟧, who raised ⟦m Len⟧his⟦/m⟧ to Jerome; and ⟦m Papa Jerome⟧the other man⟦/m⟧, very slightly, shrugged. ⟦q Poppy>Len⟧‘Mum’s not here. I won’t tell ⟦m Siobhan⟧her⟦/m⟧ if you don’t.’⟦/q⟧

⟦q Len>Poppy⟧‘Go on, then, Pops. What’s it called?’⟦/q⟧

⟦m Poppy⟧She⟦/m⟧ thought. You could hear the clock.

⟦q Poppy>Len⟧‘Dave,’⟦/q⟧ said Poppy.
