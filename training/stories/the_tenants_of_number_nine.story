title: The Tenants of Number Nine
person: 3
style: present tense, close on a caretaker; neighbours known by description, named late or never; voices in a dark stairwell; straight quotes
cast: Zdenek Hruby | Zdenek, Mr. Hruby, Hruby | he
cast: Girma | | he
cast: Nayeli | | she
cast: Mrs. Quist | Quist | she
cast: Henrike | | she
cast: Mr. Lathbury | Lathbury | he
cast: the tenants | the whole house | group
place: the stairwell | the stairs
place: the lodge |
relation: Zdenek & Girma | friends | start=suspicious end=on first-name terms
relation: Nayeli & Girma | friends | start=strangers who think the worst end=pupil and teacher
relation: Zdenek & Mrs. Quist | friends
relation: Zdenek & Mr. Lathbury | work
quiet: Monday, Number Nine, Number Eleven, Bach, Addis Ababa
=====
⟦s place=the stairwell; with=Zdenek,Nayeli,Henrike; time=Monday, early evening⟧
The bulb on the second landing is a better bulb than the one Zdenek put there.

⟦m Zdenek⟧He⟦/m⟧ stands on the ladder and considers it. ⟦m Zdenek⟧He⟦/m⟧ buys the cheapest, because the cheapest is what Mr. Lathbury pays for, and they die like flies. This one is fat and yellow and gives a light you could thread a needle by. It is the third this month. In twenty-two years as ⟦m Zdenek⟧caretaker⟦/m⟧ of Number Nine ⟦m Zdenek⟧he⟦/m⟧ has never heard of a thief who leaves the place brighter.

⟦q Nayeli>Zdenek⟧"Are you going up or coming down?"⟦/q⟧

It is ⟦m Nayeli⟧the girl with the violin⟦/m⟧. ⟦m Nayeli⟧She⟦/m⟧ has one foot on the bottom rung and the case in ⟦m Nayeli⟧her⟦/m⟧ arms like a baby.

⟦q Zdenek>Nayeli⟧"I'm thinking,"⟦/q⟧ says Zdenek.

⟦q Nayeli>Zdenek⟧"Could you think on the first landing? I need this one. It's the only place where it doesn't sound like a cat."⟦/q⟧

⟦q Zdenek>Nayeli⟧"Have you asked the cat?"⟦/q⟧

⟦m Nayeli⟧She⟦/m⟧ does not smile. ⟦m Nayeli⟧She⟦/m⟧ is eleven, perhaps, and has lived on the fourth floor since August with an aunt who works nights, and ⟦m Nayeli⟧she⟦/m⟧ looks at everything as if there will be a test. ⟦m Zdenek⟧He⟦/m⟧ climbs down. ⟦m Nayeli⟧She⟦/m⟧ takes out the violin, tucks it under ⟦m Nayeli⟧her⟦/m⟧ chin, and begins something slow that limps in the middle.

Above ⟦m Zdenek+Nayeli⟧them⟦/m⟧, on the third floor, somebody starts to knock.

*Tok. Tok. Tok.* It is a stick on wood, or a heel. The bow stops in the air. The knocking goes on for a bit, stops as well, and seems to wait.

⟦q Nayeli>Zdenek⟧"⟦m Girma⟧He⟦/m⟧ always does that,"⟦/q⟧ ⟦m Nayeli⟧the girl⟦/m⟧ whispers. ⟦q Nayeli>Zdenek⟧"Whenever I get to the hard part. ⟦b holder=Nayeli; status=false⟧The man from the third floor can't stand the violin⟦/b⟧."⟦/q⟧

⟦q Zdenek>Nayeli⟧"Has ⟦m Girma⟧he⟦/m⟧ said so?"⟦/q⟧

⟦q Nayeli>Zdenek⟧"⟦m Girma⟧He⟦/m⟧ doesn't say anything. ⟦m Girma⟧He⟦/m⟧ just hits things."⟦/q⟧

Zdenek can believe it. ⟦m Zdenek⟧He⟦/m⟧ has nothing against ⟦m Girma⟧the man from the third floor⟦/m⟧, who is tall and grey and wears a tie to take out the rubbish. But a week ago, at two in the morning, ⟦m Zdenek⟧he⟦/m⟧ looked through the glass of the lodge and saw ⟦m Girma⟧him⟦/m⟧ going upstairs in socks, with a stepladder. An honest man wears shoes. ⟦q/thought Zdenek⟧*So it is bulbs,*⟦/q⟧ ⟦m Zdenek⟧he⟦/m⟧ thought then. ⟦q/thought Zdenek⟧*And what will it be next?*⟦/q⟧

The street door bangs. ⟦m Henrike⟧The woman with the bicycle⟦/m⟧ comes up backwards, bicycle first, as ⟦m Henrike⟧she⟦/m⟧ does every evening, and as ⟦m Henrike⟧she⟦/m⟧ has been told not to do every evening.

⟦q Henrike>Zdenek⟧"I know, I know,"⟦/q⟧ ⟦m Henrike⟧she⟦/m⟧ pants. ⟦q Henrike>Zdenek⟧"Fire regulations."⟦/q⟧

⟦q Zdenek>Henrike⟧"There are hooks in the yard."⟦/q⟧

⟦q Henrike>Zdenek⟧"There are thieves in the yard, Mr. Hruby."⟦/q⟧ ⟦m Henrike⟧She⟦/m⟧ squeezes by, and there is a folded sheet of paper between ⟦m Henrike⟧her⟦/m⟧ teeth now, or there was; ⟦m Henrike⟧she⟦/m⟧ has seen ⟦m Zdenek⟧him⟦/m⟧ look at it, and has pushed it into ⟦m Henrike⟧her⟦/m⟧ jacket. ⟦m Henrike⟧She⟦/m⟧ goes pink. ⟦q Henrike>Nayeli⟧"Did you get yours back from downstairs, sweetie?"⟦/q⟧

⟦q Nayeli>Henrike⟧"Mrs. Quist's still got it. ⟦m Mrs. Quist⟧She⟦/m⟧ says—"⟦/q⟧

⟦q Henrike>Nayeli⟧"Lovely, tell me later."⟦/q⟧

⟦q Zdenek>Henrike⟧"What has Mrs. Quist got?"⟦/q⟧ Zdenek asks.

⟦q Henrike>Zdenek⟧"A recipe,"⟦/q⟧ says ⟦m Henrike⟧the woman with the bicycle⟦/m⟧, at the same moment as ⟦m Nayeli⟧the girl with the violin⟦/m⟧ says, ⟦q Nayeli>Zdenek⟧"A cold."⟦/q⟧

***

⟦s place=the lodge; with=Zdenek,Mrs. Quist; time=Thursday, seven in the evening⟧
The letter has come by the second post. Zdenek has read it standing up, and then sitting down, and now ⟦m Zdenek⟧he⟦/m⟧ is reading it aloud into the telephone.

⟦q Zdenek>Mr. Lathbury⟧"⟦q/writing Mr. Lathbury>Zdenek⟧'In view of representations received from the tenants.'⟦/q⟧ What representations?"⟦/q⟧

⟦q Mr. Lathbury>Zdenek⟧"It's just a phrase, Hruby,"⟦/q⟧ Mr. Lathbury tells ⟦m Zdenek⟧him⟦/m⟧. ⟦q Mr. Lathbury>Zdenek⟧"There's been a paper. It's being signed. I had a call about it from ⟦m Henrike⟧somebody on the first floor⟦/m⟧, and I like to get in ahead of these things."⟦/q⟧

⟦q Zdenek>Mr. Lathbury⟧"Who is signing it?"⟦/q⟧

⟦q Mr. Lathbury>Zdenek⟧"⟦m the tenants⟧The whole house⟦/m⟧, I gathered. To be frank with you I stopped listening at the word ⟦q/other⟧'caretaker'⟦/q⟧. An agency can do it for half. You'd have until the end of the month."⟦/q⟧

⟦q Zdenek>Mr. Lathbury⟧"Twenty-two years, Mr. Lathbury."⟦/q⟧

⟦q Mr. Lathbury>Zdenek⟧"And nobody's saying otherwise."⟦/q⟧

⟦m Zdenek⟧He⟦/m⟧ puts the receiver back with both hands. So that is what was between ⟦m Henrike⟧her⟦/m⟧ teeth. ⟦m Zdenek⟧He⟦/m⟧ sees it all: that paper going from door to door, over ⟦m Zdenek⟧his⟦/m⟧ head and under ⟦m Zdenek⟧his⟦/m⟧ feet, while ⟦m Zdenek⟧he⟦/m⟧ swept. ⟦b holder=Zdenek; status=false⟧The whole house has asked to be rid of the caretaker⟦/b⟧. Well, let ⟦m the tenants⟧them⟦/m⟧ change ⟦m the tenants⟧their⟦/m⟧ own bulbs. One of ⟦m the tenants⟧them⟦/m⟧ appears to have begun.

Somebody raps on the glass with a ring.

⟦q Mrs. Quist>Zdenek⟧"Your light's on, so you're in,"⟦/q⟧ says Mrs. Quist. ⟦m Mrs. Quist⟧She⟦/m⟧ is eighty-four and lives on the ground floor, opposite, with a budgerigar. ⟦q Mrs. Quist>Zdenek⟧"Have you got a pen that works?"⟦/q⟧

⟦q Zdenek>Mrs. Quist⟧"What's it for?"⟦/q⟧

⟦q Mrs. Quist>Zdenek⟧"For writing with."⟦/q⟧

⟦q Zdenek>Mrs. Quist⟧"Is it for signing?"⟦/q⟧

⟦m Mrs. Quist⟧The old lady⟦/m⟧ takes a step back. ⟦m Mrs. Quist⟧She⟦/m⟧ has never been able to lie; ⟦m Mrs. Quist⟧she⟦/m⟧ only goes deaf. ⟦q Mrs. Quist>Zdenek⟧"What did you say, dear?"⟦/q⟧

⟦q Zdenek>Mrs. Quist⟧"I said, you could have told me to my face."⟦/q⟧

⟦q Mrs. Quist>Zdenek⟧"It's a draughty place, yes,"⟦/q⟧ Mrs. Quist replies, looking hunted. Then ⟦m Mrs. Quist⟧she⟦/m⟧ peers in past ⟦m Zdenek⟧him⟦/m⟧, at the letter on the table, and at the cardboard box beside it, in which a kettle and a good pair of boots have been packed. ⟦m Mrs. Quist⟧Her⟦/m⟧ hearing improves. ⟦q Mrs. Quist>Zdenek⟧"Zdenek. What's all this?"⟦/q⟧

⟦q Zdenek>Mrs. Quist⟧"I'm given notice. You've got your wish, all of you."⟦/q⟧

⟦q Mrs. Quist>Zdenek⟧"Our *wish*?"⟦/q⟧

And at that every light in Number Nine goes out.

***

⟦s place=the stairwell; with=Zdenek,Mrs. Quist,Nayeli,Henrike,Girma; time=Thursday, a little later⟧
It is a darkness with people in it. Doors open, all the way up; slippers come out on to stone.

⟦q Henrike>⟧"Is it just us?"⟦/q⟧ calls ⟦m Henrike⟧somebody from the first floor⟦/m⟧. There is a clank, and a bell rings by itself.

⟦q Zdenek>Henrike⟧"Stand still!"⟦/q⟧ Zdenek shouts. ⟦m Zdenek⟧He⟦/m⟧ has the torch, but the torch has ⟦m Zdenek⟧his⟦/m⟧ own cheap batteries in it. ⟦q Zdenek>Henrike⟧"You'll break your neck on that bicycle!"⟦/q⟧

⟦q Henrike>Zdenek⟧"I'm *holding* the bicycle."⟦/q⟧

⟦q Zdenek>Mrs. Quist⟧"Mrs. Quist, take my arm. No, that's the banister."⟦/q⟧

⟦q Mrs. Quist>Zdenek⟧"Your arm's colder than the banister."⟦/q⟧

⟦q Nayeli>Zdenek⟧"Mr. Hruby?"⟦/q⟧ It is a thin voice, high up and trying hard. ⟦q Nayeli>Zdenek⟧"Mr. Hruby, I'm on the stairs. I was coming down to practise and now I don't know which stair I'm on."⟦/q⟧

⟦q Zdenek>Nayeli⟧"Sit down where you are. I'm coming up."⟦/q⟧

⟦q Nayeli>Zdenek⟧"I can't hear how far it goes."⟦/q⟧

⟦m Zdenek⟧He⟦/m⟧ is sixty-three, and the torch has died, and there are four flights. ⟦m Zdenek⟧He⟦/m⟧ has got as far as the first landing and the back wheel when the knocking starts. *Tok. Tok. Tok.* It is close to ⟦m Nayeli⟧the girl⟦/m⟧, terribly close, and ⟦m Nayeli⟧she⟦/m⟧ gives a small shriek.

⟦q Girma>Nayeli⟧"Please,"⟦/q⟧ says ⟦m Girma⟧a man⟦/m⟧. It is a deep voice and a dry one, like a drawer that is seldom opened. ⟦q Girma>Nayeli⟧"I am sitting down also. I am perhaps five steps over you. I did not want to walk on your hand."⟦/q⟧

⟦q Nayeli>Girma⟧"Are you ⟦m Girma⟧the man who knocks⟦/m⟧?"⟦/q⟧

⟦q Girma>Nayeli⟧"I am, yes."⟦/q⟧

⟦q Nayeli>Girma⟧"I'll stop, then. I'll go and play in the yard."⟦/q⟧

⟦q Girma>Nayeli⟧"Why in the yard?"⟦/q⟧

⟦q Nayeli>Girma⟧"Because you hate it."⟦/q⟧

There is quite a long silence, and nobody on any landing breathes. Zdenek, feeling for the next step with ⟦m Zdenek⟧his⟦/m⟧ foot, finds that ⟦m Zdenek⟧he⟦/m⟧ has stopped in order to listen.

⟦q Girma>Nayeli⟧"Bar nineteen,"⟦/q⟧ the dry voice says at last. ⟦q Girma>Nayeli⟧"You hurry there. Everyone hurries there, it is how Bach finds out who is frightened. ⟦k by=Girma; to=Nayeli⟧I was giving you the beat⟦/k⟧. I thought, a young musician, ⟦b holder=Girma; status=false⟧the child will understand that I am counting⟦/b⟧. Forty years I conducted, in Addis Ababa. One forgets that other people say hello first."⟦/q⟧

⟦q Nayeli>Girma⟧"You were *helping*?"⟦/q⟧

⟦q Girma>Nayeli⟧"I was helping very badly. What is your name?"⟦/q⟧

⟦q Nayeli>Girma⟧"Nayeli."⟦/q⟧

⟦q Girma>Nayeli⟧"I am Girma. Have you the violin there, Nayeli?"⟦/q⟧

⟦q Nayeli>Girma⟧"Always."⟦/q⟧

⟦q Girma>Nayeli⟧"In the dark is best. The fingers know more than they say. From bar seventeen, and I shall knock like a gentleman."⟦/q⟧

So it comes down to ⟦m Zdenek+Mrs. Quist+Henrike⟧them⟦/m⟧ from above, in the black, the slow tune with the limp in it, and under it a knuckle on wood. At bar nineteen it does not limp. It walks straight through and out at the other side. Mrs. Quist blows ⟦m Mrs. Quist⟧her⟦/m⟧ nose. Below, the bicycle bell rings once, for applause.

⟦q Henrike>Zdenek⟧"Mr. Hruby,"⟦/q⟧ says the bicycle, ⟦q Henrike>Zdenek⟧"are you crying?"⟦/q⟧

⟦q Zdenek>Henrike⟧"I'm looking for the fuse box."⟦/q⟧

⟦q Henrike>Zdenek⟧"The fuse box is in the cellar. You're going the wrong way."⟦/q⟧

⟦q Mrs. Quist>Henrike⟧"⟦m Zdenek⟧He⟦/m⟧'s leaving us, Henrike,"⟦/q⟧ Mrs. Quist announces to the stairwell. ⟦q Mrs. Quist>Henrike⟧"⟦k by=Mrs. Quist; to=Henrike⟧Lathbury has given Zdenek the sack⟦/k⟧. ⟦m Zdenek⟧He⟦/m⟧'s packed the kettle."⟦/q⟧

⟦q Henrike>Mrs. Quist⟧"But ⟦m Mr. Lathbury⟧he⟦/m⟧ can't! We haven't even sent it yet!"⟦/q⟧

⟦q Zdenek>Henrike⟧"You needn't trouble now. ⟦m Mr. Lathbury⟧He⟦/m⟧ has heard what was in it."⟦/q⟧

⟦q Henrike>Zdenek⟧"Then ⟦m Mr. Lathbury⟧he⟦/m⟧ heard wrong. Hold this."⟦/q⟧ Something oily is pushed into ⟦m Zdenek⟧his⟦/m⟧ hands; it is the bicycle. There is a rummaging, and a telephone lights up, very small and blue, and shines on a face with a smear on its chin and on a sheet of paper that has been folded too often. ⟦m Zdenek⟧He⟦/m⟧ has known ⟦m Henrike⟧her⟦/m⟧ for three years by ⟦m Henrike⟧her⟦/m⟧ back wheel. It had not occurred to ⟦m Zdenek⟧him⟦/m⟧ that there would be a name at the other end. ⟦q Henrike>Zdenek⟧"Read it. Aloud."⟦/q⟧

Zdenek holds it a long way off. ⟦q Zdenek>Henrike+Mrs. Quist⟧"⟦q/writing Henrike>Mr. Lathbury⟧'We, the undersigned tenants of Number Nine,'⟦/q⟧"⟦/q⟧ ⟦m Zdenek⟧he⟦/m⟧ reads, and clears ⟦m Zdenek⟧his⟦/m⟧ throat. ⟦q Zdenek>Henrike+Mrs. Quist⟧"⟦q/writing Henrike>Mr. Lathbury⟧'We have heard that you wish to bring in the agency that has Number Eleven. We ask you to keep ⟦m Zdenek⟧our caretaker⟦/m⟧, and to pay ⟦m Zdenek⟧him⟦/m⟧ properly, and to buy some decent bulbs.'⟦/q⟧"⟦/q⟧

⟦q Henrike>Zdenek⟧"⟦k by=Henrike; to=Zdenek⟧All fourteen flats have signed⟦/k⟧,"⟦/q⟧ says Henrike. ⟦q Henrike>Zdenek⟧"I rang ⟦m Mr. Lathbury⟧him⟦/m⟧ on Monday so that ⟦m Mr. Lathbury⟧he⟦/m⟧'d be expecting it. That was a mistake. I got as far as ⟦q/other⟧'caretaker'⟦/q⟧ and ⟦m Mr. Lathbury⟧he⟦/m⟧ said ⟦q/other⟧'noted'⟦/q⟧."⟦/q⟧

⟦q Mrs. Quist>Zdenek⟧"And I've been nine days looking for a pen,"⟦/q⟧ adds Mrs. Quist, ⟦q Mrs. Quist>Zdenek⟧"because I won't have it in pencil."⟦/q⟧

⟦m Zdenek⟧He⟦/m⟧ gives the paper back. ⟦m Zdenek⟧He⟦/m⟧ would like to say something, but the only thing that comes is about the hooks in the yard.

⟦q Zdenek>Henrike⟧"You thought I'd object?"⟦/q⟧

⟦q Henrike>Zdenek⟧"We thought you'd say it was against regulations."⟦/q⟧

⟦q Zdenek>Henrike⟧"It probably is."⟦/q⟧

⟦q Girma>Zdenek⟧"Caretaker,"⟦/q⟧ says Girma. ⟦m Girma⟧He⟦/m⟧ has come down as far as the second landing with one hand on the wall and the other, by the sound of it, in a smaller one. ⟦q Girma>Zdenek⟧"I must also confess. There is the matter of the lamps."⟦/q⟧

⟦q Zdenek>Girma⟧"So it *was* you. At two in the morning!"⟦/q⟧

⟦q Girma>Zdenek⟧"⟦k by=Girma; to=Zdenek⟧I put in the good ones⟦/k⟧. ⟦m Nayeli⟧She⟦/m⟧ was reading ⟦m Nayeli⟧her⟦/m⟧ notes in such a light, it hurt me. I did not like to wake anybody, so I took off my shoes."⟦/q⟧ ⟦m Girma⟧He⟦/m⟧ coughs. ⟦q Girma>Zdenek⟧"I fear they are too strong. I fear ⟦b holder=Girma; status=true⟧my lamps have burnt out your fuse⟦/b⟧."⟦/q⟧

Somebody begins to laugh. It turns out to be Zdenek. ⟦m Zdenek⟧He⟦/m⟧ has to sit down on a stair with the bicycle across ⟦m Zdenek⟧his⟦/m⟧ knees, and Mrs. Quist, who cannot see the joke or anything else, pats what ⟦m Mrs. Quist⟧she⟦/m⟧ takes to be ⟦m Zdenek⟧his⟦/m⟧ head.

⟦q Zdenek>Mrs. Quist⟧"That's the saddle,"⟦/q⟧ ⟦m Zdenek⟧he⟦/m⟧ tells ⟦m Mrs. Quist⟧her⟦/m⟧.

⟦q Mrs. Quist>Zdenek⟧"I thought you'd gone thin on top."⟦/q⟧

⟦q Nayeli>Zdenek⟧"Are you staying?"⟦/q⟧ asks Nayeli.

⟦m Zdenek⟧He⟦/m⟧ thinks of the letter. ⟦m Zdenek⟧He⟦/m⟧ thinks of fourteen names, and of Mr. Lathbury, who stops listening early, and who has never in ⟦m Mr. Lathbury⟧his⟦/m⟧ life had to face ⟦m Mrs. Quist⟧an old lady⟦/m⟧ in ink.

⟦q Zdenek>Nayeli⟧"First,"⟦/q⟧ ⟦m Zdenek⟧he⟦/m⟧ says, ⟦q Zdenek>Nayeli⟧"I'm going to the cellar. Girma can hold the ladder. ⟦m Girma⟧He⟦/m⟧ may keep ⟦m Girma⟧his⟦/m⟧ shoes on."⟦/q⟧
