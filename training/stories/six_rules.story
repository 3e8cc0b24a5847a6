title: Six Rules of the House
person: 3
style: siblings raised by a grandmother, one evening, five voices with kin names and a group of triplets, present tense, crosstalk among children, a social worker; straight quotes, beliefs true and false
cast: Gran | Mrs. Tremlow | she
cast: Delroy | | he
cast: Shanelle | Shan | she
cast: the triplets | | group
cast: Ms. Hartigan | Hartigan, the social worker | she
cast: Marlon | | he
cast: Blessing | | she
cast: Isaiah | | he
cast: Oscar-from-next-door | | he
cast: Mum | their mother | she
place: the kitchen | the house
place: the stairs | the landing
place: the front room |
place: the yard |
relation: Mrs. Tremlow & Delroy | family
relation: Delroy & Shan | family
relation: Hartigan & Mrs. Tremlow | work | start=inspector and inspected end=dinner guest
relation: Marlon & Mrs. Tremlow | family
quiet: Fairy Liquid, Weetabix
=====
⟦s place=the kitchen; with=Mrs. Tremlow,Delroy,Shan,Blessing,Isaiah; time=Tuesday, a quarter to five⟧
There are six rules, they're on the fridge, and number one is *Nobody sits while the floor's wet*. So when the bell goes all of them are standing on ⟦e chairs⟧chair's⟦/e⟧.

⟦q Shan>Mrs. Tremlow⟧"It's ⟦m Hartigan⟧her⟦/m⟧,"⟦/q⟧ says Shanelle from the sink. ⟦q Shan>Mrs. Tremlow⟧"⟦m Hartigan⟧She⟦/m⟧'s early. ⟦m Hartigan⟧She⟦/m⟧'s got a *bag*."⟦/q⟧

⟦q Mrs. Tremlow>Shan⟧"What kind of a bag?"⟦/q⟧

⟦q Shan>Mrs. Tremlow⟧"For papers."⟦/q⟧

⟦q Mrs. Tremlow>Shan⟧"How many of them?"⟦/q⟧

⟦q Shan>Mrs. Tremlow⟧"Just the one bag, Gran."⟦/q⟧

⟦q Mrs. Tremlow>Shan⟧"I mean *people*, child."⟦/q⟧ Mrs. Tremlow is on the table. ⟦m Mrs. Tremlow⟧She⟦/m⟧'s seventy-three, ⟦m Mrs. Tremlow⟧she⟦/m⟧'s got a mop in one hand, and ⟦m Mrs. Tremlow⟧her⟦/m⟧ good wig on. ⟦q Mrs. Tremlow>Delroy+Shan+Blessing+Isaiah⟧"Right. Delroy, get the door. Shan, put the pot on low. You three—"⟦/q⟧

⟦m Mrs. Tremlow⟧She⟦/m⟧ looks about for ⟦m the triplets⟧the triplets⟦/m⟧. There's only two of ⟦m Blessing+Isaiah⟧them⟦/m⟧. ⟦m Blessing+Isaiah⟧They⟦/m⟧'re standing on the same chair, ⟦m Blessing⟧the girl⟦/m⟧ behind and ⟦m Isaiah⟧the boy⟦/m⟧ in front, in clean shirts, with ⟦m Blessing+Isaiah⟧their⟦/m⟧ hair wet; it's the most innocent thing you ever saw.

⟦q Mrs. Tremlow>Blessing⟧"Blessing, where's ⟦m Marlon⟧your brother⟦/m⟧?"⟦/q⟧

⟦q Blessing>Mrs. Tremlow⟧"⟦m Isaiah⟧He⟦/m⟧'s here."⟦/q⟧

⟦q Mrs. Tremlow>Blessing⟧"The other ⟦m Marlon⟧one⟦/m⟧."⟦/q⟧

⟦q Isaiah>Mrs. Tremlow⟧"Which other one?"⟦/q⟧ says Isaiah.

⟦q Mrs. Tremlow>Isaiah⟧"I have got *three* of you,"⟦/q⟧ says Gran. ⟦q Mrs. Tremlow>Isaiah⟧"I've got a paper that says so. Where's Marlon?"⟦/q⟧

⟦m Blessing+Isaiah⟧The two⟦/m⟧ look at each other. It's said that ⟦m the triplets⟧they⟦/m⟧ have got a language. It's mostly eyebrows. ⟦q Blessing>Mrs. Tremlow⟧"⟦m Marlon⟧He⟦/m⟧'s out,"⟦/q⟧ says Blessing.

⟦q Mrs. Tremlow>Blessing⟧"Out where?"⟦/q⟧

⟦q Isaiah>Mrs. Tremlow⟧"With Oscar."⟦/q⟧

⟦q Delroy>Mrs. Tremlow⟧"⟦m Marlon⟧He⟦/m⟧'s on the roof,"⟦/q⟧ says Delroy.

Everyone turns. ⟦m Delroy⟧He⟦/m⟧'s the eldest, ⟦m Delroy⟧he⟦/m⟧'s ⟦c age⟧sixteen⟦/c⟧, and ⟦m Delroy⟧he⟦/m⟧ says about nine things a day. ⟦m Delroy⟧He⟦/m⟧'s holding the tea towel as though ⟦m Delroy⟧he⟦/m⟧ had been asked to carry it to the king. ⟦q Delroy>Mrs. Tremlow⟧"I just saw ⟦m Marlon⟧his⟦/m⟧ foot go past,"⟦/q⟧ ⟦m Delroy⟧he⟦/m⟧ says.

The bell goes again.

***

⟦s place=the front room; with=Mrs. Tremlow,Hartigan; time=Tuesday, ten to five⟧
⟦q Hartigan>Mrs. Tremlow⟧"It's only an informal visit,"⟦/q⟧ says Ms. Hartigan. ⟦m Hartigan⟧She⟦/m⟧ has chosen the hard chair. ⟦m Hartigan⟧She⟦/m⟧'s young, ⟦m Hartigan⟧she⟦/m⟧'s got a cold, and somebody else's files; ⟦m Hartigan⟧she⟦/m⟧ has been told three things about this family by three different people. ⟦q Hartigan>Mrs. Tremlow⟧"Is now a bad time?"⟦/q⟧

⟦q Mrs. Tremlow>Hartigan⟧"Now is a very nice time. You'll take some tea?"⟦/q⟧

⟦q Hartigan>Mrs. Tremlow⟧"I mustn't stay. It's five children, isn't it, that you've got?"⟦/q⟧

⟦q Mrs. Tremlow>Hartigan⟧"Five. There's Delroy, and there's Shanelle. And then there's ⟦m the triplets⟧the triplets⟦/m⟧, ⟦m the triplets⟧they⟦/m⟧'ll be seven in the spring."⟦/q⟧

⟦q Hartigan>Mrs. Tremlow⟧"And ⟦m the triplets⟧they⟦/m⟧'ve all been with you since—"⟦/q⟧

⟦q Mrs. Tremlow>Hartigan⟧"Since ⟦m their mother⟧their mother⟦/m⟧,"⟦/q⟧ says Mrs. Tremlow; and there's a bump overhead. It goes from the left to the right. ⟦m Mrs. Tremlow⟧The old woman⟦/m⟧ doesn't raise ⟦m Mrs. Tremlow⟧her⟦/m⟧ eyes. ⟦q Mrs. Tremlow>Hartigan⟧"That's the pipes."⟦/q⟧

⟦q Hartigan>Mrs. Tremlow⟧"They're quite loud."⟦/q⟧

⟦q Mrs. Tremlow>Hartigan⟧"It's an old house."⟦/q⟧

Ms. Hartigan writes down *old house*. On the top of the file there's a yellow sticker, and what it says is *overcrowding?*, and, below that, in another hand, *sep. placements x 3*. ⟦m Hartigan⟧She⟦/m⟧'s turned it over, so it doesn't show. It shows through. ⟦q Hartigan>Mrs. Tremlow⟧"Mrs. Tremlow, I'd better be honest with you. I've been asked to look at whether it's too much. Five is a great many. You're not, none of us is getting any. There's a family in Croydon that could take two of ⟦m the triplets⟧the triplets⟦/m⟧, and there's another—"⟦/q⟧

⟦q Mrs. Tremlow>Hartigan⟧"Two of ⟦m the triplets⟧them⟦/m⟧?"⟦/q⟧

⟦q Hartigan>Mrs. Tremlow⟧"It'd be near to a park."⟦/q⟧

⟦q Mrs. Tremlow>Hartigan⟧"You want to take ⟦m the triplets⟧the triplets⟦/m⟧,"⟦/q⟧ says ⟦m Mrs. Tremlow⟧the grandmother⟦/m⟧, ⟦q Mrs. Tremlow>Hartigan⟧"and make it two and one?"⟦/q⟧

***

⟦s place=the landing; with=Delroy,Shan,Blessing,Isaiah; time=Tuesday, five to five⟧
⟦q Shan>Delroy⟧"What's ⟦m Hartigan⟧she⟦/m⟧ saying?"⟦/q⟧

⟦q Delroy>Shan⟧"Shh."⟦/q⟧

⟦q Shan>Delroy⟧"Delroy, you've got the hole. What's ⟦m Hartigan⟧she⟦/m⟧ *saying*?"⟦/q⟧

⟦q Delroy>Shan⟧"Croydon."⟦/q⟧

⟦q Shan>Delroy⟧"What's Croydon?"⟦/q⟧

⟦q Blessing>Shan⟧"Is that where Mum is?"⟦/q⟧ says Blessing.

⟦q Shan>Blessing⟧"No, sweetheart."⟦/q⟧

⟦q Blessing>Shan⟧"Then why are we going?"⟦/q⟧

⟦q Shan>Blessing⟧"Nobody's going."⟦/q⟧

⟦q Isaiah>Shan⟧"Who's Croydon?"⟦/q⟧ says Isaiah.

⟦q Shan>Isaiah⟧"It isn't a who, it's a place. Get your elbow out of my ear. Del, is ⟦m Mrs. Tremlow⟧she⟦/m⟧ crying?"⟦/q⟧

⟦q Delroy>Shan⟧"Gran don't cry,"⟦/q⟧ says Delroy.

But ⟦m Delroy⟧he⟦/m⟧'s got ⟦m Delroy⟧his⟦/m⟧ eye at the banister and ⟦m Delroy⟧he⟦/m⟧ doesn't take it away. ⟦m Shan⟧His sister⟦/m⟧ has known ⟦m Delroy⟧him⟦/m⟧ for fourteen years. ⟦m Shan⟧She⟦/m⟧ can see the side of ⟦m Delroy⟧his⟦/m⟧ neck. When ⟦m their mother⟧their mum⟦/m⟧ went into the hospital it had been Delroy who held the phone; ⟦m Delroy⟧he⟦/m⟧ was eleven; ⟦m Delroy⟧he⟦/m⟧'d said yes, and yes, and thank you, and put it down, and gone and made everyone Weetabix. ⟦m Shan⟧She⟦/m⟧'s never seen it move like that, not even then.

⟦q Shan>Delroy⟧"What are you going to do?"⟦/q⟧ whispers Shanelle.

⟦q Delroy>Shan⟧"Nothing."⟦/q⟧

⟦q Shan>Delroy⟧"You're doing something with your *neck*."⟦/q⟧

⟦q Delroy>Shan⟧"I'm going down there,"⟦/q⟧ ⟦m Delroy⟧he⟦/m⟧ says. ⟦q Delroy>Shan⟧"I'm going to talk to ⟦m Hartigan⟧her⟦/m⟧."⟦/q⟧

⟦q Blessing>Delroy⟧"You?"⟦/q⟧ says Blessing. Isaiah says it too, with ⟦m Isaiah⟧his⟦/m⟧ eyebrows.

***

⟦s place=the front room; with=Mrs. Tremlow,Hartigan,Delroy,Shan,Blessing,Isaiah,Marlon; time=Tuesday, five o'clock⟧
⟦q Delroy>Hartigan⟧"Excuse me, miss,"⟦/q⟧ says ⟦m Delroy⟧the boy in the door⟦/m⟧. ⟦q Delroy>Hartigan⟧"I've got the rules."⟦/q⟧

⟦m Delroy⟧He⟦/m⟧ has taken them off the fridge. There's still a magnet on, it's a pineapple. ⟦m Hartigan⟧The social worker⟦/m⟧ looks at ⟦m Delroy⟧him⟦/m⟧ over ⟦m Hartigan⟧her⟦/m⟧ tissue: ⟦m Delroy⟧he⟦/m⟧'s ⟦c age⟧fourteen⟦/c⟧, ⟦m Delroy⟧he⟦/m⟧'s all wrists, and the paper is rattling in ⟦m Delroy⟧his⟦/m⟧ hand like a fan.

⟦q Hartigan>Delroy⟧"I'm sorry, you're Delroy?"⟦/q⟧

⟦q Delroy>Hartigan⟧"Yes, miss. It's, I just think you should read them. It don't say it in the file. Number one's the floor."⟦/q⟧ ⟦m Delroy⟧He⟦/m⟧ swallows. ⟦q Delroy>Hartigan⟧"Number two is *Nobody eats till everybody's here*. So it's six of us. If it's four it's not, we'd just be stood there. You can't take one out. You'd have to change it all."⟦/q⟧

⟦q Mrs. Tremlow>Delroy⟧"Delroy,"⟦/q⟧ says ⟦m Mrs. Tremlow⟧his grandmother⟦/m⟧ gently.

⟦q Delroy>Hartigan⟧"Number three, *If you break it you say so*. Number four is *One bath, one water, youngest first*. But that's ⟦m the triplets⟧the triplets⟦/m⟧, you see, ⟦m the triplets⟧they⟦/m⟧ go in all together, it's three in. Number five's about Fairy Liquid. And number six."⟦/q⟧ ⟦m Delroy⟧He⟦/m⟧ can't find it. It's at the bottom, it's in a different color, in the big round letters of someone who'd been ill. It was ⟦m their mother⟧their mother⟦/m⟧ who put it. ⟦q Delroy>Hartigan⟧"Number six is, *Stay where you can hear each other*."⟦/q⟧

Ms. Hartigan has stopped writing.

Nobody says a thing. And into that, from the chimney, quite clearly, with a kind of an echo on it, comes a voice.

⟦q Marlon>⟧"Gran?"⟦/q⟧ it says. ⟦q Marlon>⟧"I'm stuck."⟦/q⟧

***

⟦s place=the yard; with=Mrs. Tremlow,Hartigan,Delroy,Shan,Blessing,Isaiah,Marlon,Oscar-from-next-door; time=Tuesday, half past five⟧
It takes Delroy, and a clothes prop, and Oscar-from-next-door, who'd gone home and hidden in the bath. It takes ⟦m Hartigan⟧the social worker⟦/m⟧, too, with ⟦m Hartigan⟧her⟦/m⟧ shoes off, on the coal bunker, since ⟦m Hartigan⟧she⟦/m⟧ turns out to have the longest arms. What comes down in the end is black all over, apart from the eyes. It's got a pigeon.

⟦q Marlon>Mrs. Tremlow⟧"It was *crying*,"⟦/q⟧ says Marlon. ⟦q Marlon>Mrs. Tremlow⟧"I could hear it, in my room. You said to stay where you can hear."⟦/q⟧

⟦q Mrs. Tremlow>Marlon⟧"I said to stay where you can hear your brother and sister!"⟦/q⟧

⟦q Marlon>Mrs. Tremlow⟧"It was a *baby*, Gran."⟦/q⟧

⟦m Mrs. Tremlow⟧The grandmother⟦/m⟧ has got ⟦m Marlon⟧him⟦/m⟧ by both arms. ⟦m Mrs. Tremlow⟧She⟦/m⟧ shakes ⟦m Marlon⟧him⟦/m⟧, ⟦m Mrs. Tremlow⟧she⟦/m⟧ holds ⟦m Marlon⟧him⟦/m⟧ off to see if there's any blood, and then ⟦m Mrs. Tremlow⟧she⟦/m⟧'s got ⟦m Marlon⟧him⟦/m⟧ up against the front of ⟦m Mrs. Tremlow⟧her⟦/m⟧ church blouse, pigeon, soot and all; and, as it happens, Gran does cry. ⟦m Mrs. Tremlow⟧She⟦/m⟧ does it like a person who's been sent the bill. ⟦m Delroy+Shan+Blessing+Isaiah⟧The children⟦/m⟧ stand about in a ring and look the other way. Ms. Hartigan looks as well.

⟦q Hartigan>Mrs. Tremlow⟧"What do you do,"⟦/q⟧ ⟦m Hartigan⟧she⟦/m⟧ says, after a minute, ⟦e hoarsely⟧horsely⟦/e⟧, ⟦q Hartigan>Mrs. Tremlow⟧"when one of them falls in the chimney?"⟦/q⟧

⟦q Mrs. Tremlow>Hartigan⟧"I count them,"⟦/q⟧ says Mrs. Tremlow.

⟦q Hartigan>Mrs. Tremlow⟧"And that's it?"⟦/q⟧

⟦q Mrs. Tremlow>Hartigan⟧"What else is there? I count them in, and I count them out. I get to five and I know I can sit down. You take away two, I'll be up all night, miss. I'd be walking up and down in that house till I'm dead, looking for the last number."⟦/q⟧

⟦m Hartigan⟧The young woman⟦/m⟧ blows ⟦m Hartigan⟧her⟦/m⟧ nose. There's a big black handprint on ⟦m Hartigan⟧her⟦/m⟧ sleeve. ⟦m Hartigan⟧She⟦/m⟧ gets out the file, and ⟦e peels⟧peals⟦/e⟧ off the yellow sticker with ⟦m Hartigan⟧her⟦/m⟧ thumbnail. It leaves a mark. ⟦m Hartigan⟧She⟦/m⟧ thinks about it and then ⟦m Hartigan⟧she⟦/m⟧ writes over the top of that, pressing hard.

⟦q Shan>Hartigan⟧"What's it say?"⟦/q⟧ asks Shanelle.

⟦q Hartigan>Shan⟧"It says that ⟦b holder=Hartigan; status=true⟧they're not too many⟦/b⟧,"⟦/q⟧ ⟦m Hartigan⟧the social worker⟦/m⟧ tells ⟦m Shan⟧her⟦/m⟧. ⟦q Hartigan>Shan⟧"It'll have to be typed. Is something burning?"⟦/q⟧

⟦q Shan>Mrs. Tremlow⟧"The *pot*, Gran!"⟦/q⟧

⟦q Blessing>Hartigan⟧"You can't eat yet,"⟦/q⟧ Blessing says to Ms. Hartigan. ⟦m Blessing⟧She⟦/m⟧'s taken ⟦m Hartigan⟧her⟦/m⟧ by the hand, the sooty one. ⟦m Blessing⟧She⟦/m⟧'s got it worked out on ⟦m Blessing⟧her⟦/m⟧ fingers. ⟦q Blessing>Hartigan⟧"It's number two. You've got to wait until everybody's here, and then you have to sit next to me."⟦/q⟧
