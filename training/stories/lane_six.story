title: Lane Six
person: 3
style: three boys and a substitute teacher in a magical-free but fan-fiction-like high school swim team; slow burn rivals, texts read on screen as writing, present tense, lowercase texting; straight quotes
cast: Ignacio | Nacho, Barros | he
cast: Preston Wetherall | Wetherall, Preston, Pres | he
cast: Deshawn | D | he
cast: Coach | Yablonski | she
cast: his mother | my mom | she
cast: Mr. Wetherall | Dad | he
place: the pool | lane six
place: the bus |
place: the parking lot |
place: Nacho's room |
relation: Nacho & Wetherall | romantic | start=rivals over one lane end=holding hands
relation: Nacho & D | friends
relation: Wetherall & Dad | family
relation: Coach & Nacho | work
quiet: State, Walgreens, Saturday
=====
⟦s place=the pool; with=Nacho,Wetherall,D,Coach; time=Wednesday practice, five forty in the morning⟧
⟦q Coach>Nacho+Wetherall⟧"Barros! Wetherall! My office."⟦/q⟧

⟦q Nacho>Coach⟧"You don't have an office, Coach,"⟦/q⟧ says Nacho, from the water.

⟦q Coach>Nacho⟧"Then come over here to where it'd be."⟦/q⟧

⟦m Nacho⟧He⟦/m⟧ hangs on the gutter a second longer so that Wetherall has to get out first. ⟦f holder=Ignacio; toward=Preston Wetherall; valence=negative⟧It's petty⟦/f⟧. It's five forty in the morning, and petty is what ⟦m Nacho⟧he⟦/m⟧'s got. ⟦m Wetherall⟧The other boy⟦/m⟧ hauls ⟦m Wetherall⟧himself⟦/m⟧ up the ladder, ⟦c height⟧six feet one⟦/c⟧ and about an eighth of an inch of that fat, with ⟦m Wetherall⟧his⟦/m⟧ cap on straight; ⟦m Wetherall⟧he⟦/m⟧ never even looks cold. ⟦m Wetherall⟧He⟦/m⟧ looks like somebody's yearbook.

⟦m Coach⟧The coach⟦/m⟧ is sitting on the bulkhead in a parka. Yablonski's four eleven. ⟦m Coach⟧She⟦/m⟧ swam for Poland or for Pittsburgh, nobody's sure, and ⟦m Coach⟧she⟦/m⟧ talks as though every word were coming out of ⟦m Coach⟧her⟦/m⟧ pension.

⟦q Coach>Nacho⟧"You're a hundredth apart."⟦/q⟧

⟦q Wetherall>Coach⟧"Who is?"⟦/q⟧ says Preston.

⟦q Coach>Wetherall⟧"You two. In the two hundred. A hundredth. I got one lane at State."⟦/q⟧

⟦q Nacho>Coach⟧"When do you decide?"⟦/q⟧ asks Nacho.

⟦q Coach>Nacho⟧"I don't. You do."⟦/q⟧ ⟦m Coach⟧She⟦/m⟧ blows ⟦m Coach⟧her⟦/m⟧ nose. ⟦q Coach>Nacho+Wetherall+D⟧"You race Saturday, seven in the morning, no parents. Whoever touches, goes. Till then you share lane six."⟦/q⟧

⟦q Wetherall>Coach⟧"Share it?"⟦/q⟧

⟦q Coach>Wetherall⟧"You swim circles. You keep off ⟦e each other's⟧each others⟦/e⟧ feet. You might even learn something."⟦/q⟧

⟦m Nacho+Wetherall⟧The two of them⟦/m⟧ stand there and drip. In lane four Deshawn has stopped, with ⟦m D⟧his⟦/m⟧ goggles up on ⟦m D⟧his⟦/m⟧ head, and isn't making the least effort to pretend that ⟦m D⟧he⟦/m⟧'s adjusting them.

⟦q Wetherall>Nacho⟧"I'll lead,"⟦/q⟧ says Preston.

⟦q Nacho>Wetherall⟧"Why do you lead?"⟦/q⟧

⟦q Wetherall>Nacho⟧"I'm faster off the wall."⟦/q⟧

⟦q Nacho>Wetherall⟧"By *what*? A hundredth?"⟦/q⟧

⟦q D>Nacho⟧"Boys,"⟦/q⟧ calls Deshawn. ⟦q D>Nacho+Wetherall+Coach⟧"Kiss."⟦/q⟧

***

⟦s place=Nacho's room; with=Nacho; time=Wednesday night⟧
⟦q/writing Wetherall>Nacho⟧you breathe on the wrong side⟦/q⟧

Nacho looks at the phone. ⟦m Nacho⟧He⟦/m⟧ doesn't ⟦e know⟧no⟦/e⟧ the number. ⟦q/writing Nacho>Wetherall⟧who is this⟦/q⟧, ⟦m Nacho⟧he⟦/m⟧ types.

⟦q/writing Wetherall>Nacho⟧Preston Wetherall.⟦/q⟧

⟦q/writing Nacho>Wetherall⟧how did u get this⟦/q⟧

⟦q/writing Wetherall>Nacho⟧Deshawn. You breathe to the left going into the turn and it drags your hip. I noticed today because I was behind you.⟦/q⟧

⟦q/writing Nacho>Wetherall⟧u were behind me because i was AHEAD of u⟦/q⟧

⟦q/writing Wetherall>Nacho⟧That is generally how that works.⟦/q⟧

⟦m Nacho⟧He⟦/m⟧ ⟦f holder=Ignacio; toward=Preston Wetherall; valence=negative⟧throws the phone on the bed⟦/f⟧. ⟦m Nacho⟧He⟦/m⟧ picks it up.

⟦q/writing Nacho>Wetherall⟧why would u tell me that. u know we race saturday⟦/q⟧

It's a while before anything comes. There are the dots; they go away; then there are the dots again. Through the wall ⟦m my mom⟧his mother⟦/m⟧ ⟦f holder=his mother; valence=positive⟧is laughing at the TV⟦/f⟧, the way ⟦m my mom⟧she⟦/m⟧ does when ⟦m my mom⟧she⟦/m⟧'s too tired to turn it off.

⟦q/writing Wetherall>Nacho⟧I don't want to win because your hip drags.⟦/q⟧

***

⟦s place=the pool; with=Nacho,Wetherall,D,Coach; time=Thursday practice⟧
⟦q Nacho>Wetherall⟧"You're dropping your elbow,"⟦/q⟧ says Nacho.

⟦q Wetherall>Nacho⟧"Which?"⟦/q⟧

⟦q Nacho>Wetherall⟧"The right. When you get tired. You go like this."⟦/q⟧

⟦q Wetherall>Nacho⟧"I do *not* go like that."⟦/q⟧

⟦q Nacho>D⟧"Deshawn, does ⟦m Wetherall⟧he⟦/m⟧ go like that?"⟦/q⟧

⟦q D>Nacho⟧"⟦m Wetherall⟧He⟦/m⟧ goes exactly like that."⟦/q⟧

⟦q Wetherall>Nacho⟧"Show me again,"⟦/q⟧ says Preston.

So ⟦m Nacho⟧he⟦/m⟧ shows ⟦m Wetherall⟧him⟦/m⟧. You can't really do it without touching the arm. It's just an arm, there's a lot of it, it's wet and freezing and goosebumped all over; and Wetherall ⟦f holder=Preston Wetherall; valence=negative⟧goes completely still⟦/f⟧, like a horse when you're picking up its foot.

⟦q Nacho>Wetherall⟧"There,"⟦/q⟧ says Nacho. ⟦m Nacho⟧His⟦/m⟧ ⟦f holder=Ignacio; valence=negative⟧voice does something⟦/f⟧. ⟦q Nacho>Wetherall⟧"Up. Like you're reaching over a barrel."⟦/q⟧

⟦q Wetherall>Nacho⟧"Who taught you that?"⟦/q⟧

⟦q Nacho>Wetherall⟧"YouTube."⟦/q⟧

⟦q Wetherall>Nacho⟧"You've never had a private coach?"⟦/q⟧

⟦q Nacho>Wetherall⟧"⟦m my mom⟧My mom⟦/m⟧ cleans at the hospital, Pres. I had a library card."⟦/q⟧

⟦q Wetherall>Nacho⟧"I've had four."⟦/q⟧ ⟦m Wetherall⟧The taller boy⟦/m⟧ is looking at ⟦m Wetherall⟧his⟦/m⟧ own elbow ⟦f holder=Preston Wetherall; valence=negative⟧as if somebody had switched it on⟦/f⟧ ⟦m Wetherall⟧him⟦/m⟧. ⟦q Wetherall>Nacho⟧"No one said a thing about a barrel."⟦/q⟧

⟦q Coach>Wetherall⟧"Ladies!"⟦/q⟧ yells Yablonski. ⟦q Coach>Nacho+Wetherall+D⟧"It's a pool! Get in it!"⟦/q⟧

***

⟦s place=the bus; with=Nacho,Wetherall,D; time=Friday, on the way home from Regionals⟧
⟦q D>Nacho⟧"Dude."⟦/q⟧

⟦q Nacho>D⟧"What?"⟦/q⟧

⟦q D>Nacho⟧"⟦m Wetherall⟧He⟦/m⟧'s asleep on you."⟦/q⟧

⟦q Nacho>D⟧"I know ⟦m Wetherall⟧he⟦/m⟧ is."⟦/q⟧

⟦q D>Nacho⟧"⟦m Wetherall⟧He⟦/m⟧'s, like, drooling."⟦/q⟧

⟦q Nacho>D⟧"I *know*, D."⟦/q⟧

⟦q D>Nacho⟧"You want me to wake ⟦m Wetherall⟧him⟦/m⟧ up?"⟦/q⟧

⟦q Nacho>D⟧"If you wake ⟦m Wetherall⟧him⟦/m⟧ up ⟦f holder=Ignacio; toward=Deshawn; valence=negative⟧I'll kill you⟦/f⟧."⟦/q⟧

Deshawn turns all the way around, kneeling on the seat, with ⟦m D⟧his⟦/m⟧ chin on the back of it. ⟦m D⟧He⟦/m⟧'s known Nacho since ⟦m D+Nacho⟧they⟦/m⟧ were both in floaties. ⟦q D>Nacho⟧"Huh,"⟦/q⟧ ⟦m D⟧he⟦/m⟧ says.

⟦q Nacho>D⟧"Don't."⟦/q⟧

⟦q D>Nacho⟧"I didn't say anything."⟦/q⟧

⟦q Nacho>D⟧"You said huh."⟦/q⟧

⟦q D>Nacho⟧"I thought ⟦f holder=Ignacio; toward=Preston Wetherall; valence=negative; status=supposed⟧that you hated⟦/f⟧ ⟦m Wetherall⟧him⟦/m⟧."⟦/q⟧

⟦q Nacho>D⟧"⟦f holder=Ignacio; toward=Preston Wetherall; valence=negative⟧I did hate⟦/f⟧ ⟦m Wetherall⟧him⟦/m⟧. I do. ⟦m Wetherall⟧He⟦/m⟧'s got a *monogram* on ⟦m Wetherall⟧his⟦/m⟧ towel."⟦/q⟧

⟦q D>Nacho⟧"So what happened?"⟦/q⟧

⟦q Nacho>D⟧"I don't know, man. ⟦m Wetherall⟧He⟦/m⟧ got up on the block today and I was timing ⟦m Wetherall⟧him⟦/m⟧, and I wanted ⟦m Wetherall⟧him⟦/m⟧ ⟦f holder=Ignacio; toward=Preston Wetherall; valence=positive⟧to go fast⟦/f⟧. I was, like, ⟦f holder=Ignacio; toward=Preston Wetherall; valence=positive⟧yelling⟦/f⟧. For ⟦m Wetherall⟧him⟦/m⟧. If ⟦m Wetherall⟧he⟦/m⟧ beats me tomorrow then I don't get seen, and I don't get the money, and I go stock shelves at Walgreens. And I was *yelling*."⟦/q⟧

⟦q D>Nacho⟧"You should tell ⟦m Wetherall⟧him⟦/m⟧."⟦/q⟧

⟦q Nacho>D⟧"Tell ⟦m Wetherall⟧him⟦/m⟧ what?"⟦/q⟧

⟦q D>Nacho⟧"About the money. ⟦m Wetherall⟧He⟦/m⟧ doesn't know. ⟦m Wetherall⟧He⟦/m⟧'s going to Yale or someplace, no matter what. ⟦m Wetherall⟧He⟦/m⟧ thinks that ⟦b holder=Wetherall; status=false⟧it's just a race⟦/b⟧."⟦/q⟧

⟦q Nacho>D⟧"If I tell ⟦m Wetherall⟧him⟦/m⟧, ⟦m Wetherall⟧he⟦/m⟧'ll throw it."⟦/q⟧

⟦q D>Nacho⟧"So?"⟦/q⟧

⟦q Nacho>D⟧"So then I'd never know,"⟦/q⟧ says Nacho.

The head on ⟦m Nacho⟧his⟦/m⟧ shoulder hasn't moved. It's heavy, it smells of chlorine and some sort of expensive soap. The eyes, if anyone could've seen them from that angle, are open.

***

⟦s place=the pool; with=Nacho,Wetherall,D,Coach; time=Saturday, seven in the morning⟧
⟦q Coach>Nacho+Wetherall+D⟧"Take your ⟦e marks⟧mark's⟦/e⟧,"⟦/q⟧ says Yablonski.

⟦m Nacho+Wetherall⟧They⟦/m⟧ go off the blocks together. The first fifty there's nothing in it, and the second. Deshawn is running up and down the deck in flip-flops; and in the third, in the turn, Nacho breathes to the right. It costs ⟦m Nacho⟧him⟦/m⟧ something, it feels like putting ⟦m Nacho⟧his⟦/m⟧ shoe on the wrong foot, and then ⟦m Nacho⟧his⟦/m⟧ hip comes up by itself and ⟦m Nacho⟧he⟦/m⟧'s *flying*, and out of the tail of one eye ⟦m Nacho⟧he⟦/m⟧ sees an elbow, a big white elbow, going by on the far side of the rope as if there were a barrel.

⟦m Nacho⟧He⟦/m⟧ touches. ⟦m Nacho⟧He⟦/m⟧ can't see. ⟦m Nacho⟧He⟦/m⟧ gets ⟦m Nacho⟧his⟦/m⟧ goggles off.

⟦q Nacho>Coach⟧"Who?"⟦/q⟧ ⟦m Nacho⟧he⟦/m⟧ says. ⟦q Nacho>Coach⟧"Coach? Who was it?"⟦/q⟧

⟦m Coach⟧The coach⟦/m⟧ looks at the watch in ⟦m Coach⟧her⟦/m⟧ left hand, and at the watch in ⟦m Coach⟧her⟦/m⟧ right. ⟦m Coach⟧She⟦/m⟧ looks for a long time. ⟦q Coach>Nacho⟧"Tie,"⟦/q⟧ ⟦m Coach⟧she⟦/m⟧ says.

⟦q D>Coach⟧"It's a *what*?"⟦/q⟧ ⟦f holder=Deshawn; valence=positive⟧shrieks Deshawn⟦/f⟧.

⟦q Coach>D⟧"Same hundredth. Two-oh-one eleven. It's a state record,"⟦/q⟧ says Yablonski. ⟦q Coach>Nacho+Wetherall+D⟧"It's two of them. Get out of my pool, I need to call a guy."⟦/q⟧

⟦m Nacho+Wetherall⟧They⟦/m⟧ don't get out. ⟦m Nacho+Wetherall⟧They⟦/m⟧'re holding on to the same bit of rope.

⟦q Nacho>Wetherall⟧"You heard me,"⟦/q⟧ says Nacho. ⟦q Nacho>Wetherall⟧"On the bus."⟦/q⟧

⟦q Wetherall>Nacho⟧"Yeah."⟦/q⟧

⟦q Nacho>Wetherall⟧"And you didn't throw it."⟦/q⟧

⟦q Wetherall>Nacho⟧"No. I thought about it."⟦/q⟧ Wetherall has got a red ring around each eye from the goggles, and ⟦m Wetherall⟧his⟦/m⟧ ⟦f holder=Preston Wetherall; valence=negative⟧lip's shaking⟦/f⟧. It's the first time that ⟦m Wetherall⟧he⟦/m⟧'s ever looked cold. ⟦q Wetherall>Nacho⟧"I figured you'd never ⟦f holder=Ignacio; valence=negative; status=supposed⟧forgive me⟦/f⟧."⟦/q⟧

⟦q Nacho>Wetherall⟧"I wouldn't have."⟦/q⟧

⟦q Wetherall>Nacho⟧"So I just swam as fast as I could. I've never gone that fast in my life. ⟦f holder=Preston Wetherall; toward=Ignacio; valence=positive⟧I wanted you to beat me⟦/f⟧ so *much*."⟦/q⟧

⟦q Nacho>Wetherall⟧"That's the ⟦f holder=Ignacio; toward=Preston Wetherall; valence=positive⟧dumbest thing that I ever heard⟦/f⟧."⟦/q⟧

⟦q Wetherall>Nacho⟧"I reached over the barrel."⟦/q⟧

⟦q Nacho>Wetherall⟧"I saw you."⟦/q⟧

***

⟦s place=the parking lot; with=Nacho,Wetherall,Dad,Coach; time=Saturday, a quarter to eight⟧
⟦q Dad>Wetherall⟧"You're late,"⟦/q⟧ says ⟦m Dad⟧the man in the car⟦/m⟧. ⟦q Dad>Wetherall⟧"I was told a quarter past. Did you win?"⟦/q⟧

⟦q Wetherall>Dad⟧"Sort of."⟦/q⟧

⟦q Dad>Wetherall⟧"There's no such thing as sort of."⟦/q⟧

Preston, ⟦c height⟧six feet four in his socks⟦/c⟧, has got ⟦m Wetherall⟧his⟦/m⟧ bag on one shoulder. Next to ⟦m Wetherall⟧him⟦/m⟧ is ⟦m Nacho⟧a short, wide, wet-haired kid in a Walgreens vest⟦/m⟧, and Mr. Wetherall, who's on a call, doesn't look at ⟦m Nacho⟧the kid⟦/m⟧, or at what's going on with the hands. ⟦m Dad⟧He⟦/m⟧'s thinking that ⟦b holder=Dad; status=false⟧the boy has hurt his wrist⟦/b⟧. ⟦q Dad>Wetherall⟧"Who's that?"⟦/q⟧

⟦q Wetherall>Dad⟧"That's Ignacio. ⟦m Nacho⟧He⟦/m⟧'s the other hundredth."⟦/q⟧

⟦q Dad>Wetherall⟧"The what?"⟦/q⟧

⟦q Wetherall>Dad⟧"I'm going to get breakfast,"⟦/q⟧ says ⟦m Wetherall⟧his son⟦/m⟧. ⟦q Wetherall>Dad⟧"Then I'm going to go and stand in a Walgreens. I'll see you tonight, Dad."⟦/q⟧

Yablonski, coming out behind ⟦m Nacho+Wetherall⟧them⟦/m⟧ with the stopwatches round ⟦m Coach⟧her⟦/m⟧ neck, goes past the big gray car, and stops, and comes back, and knocks on the glass with a knuckle. It hums down.

⟦q Coach>Dad⟧"You're the father?"⟦/q⟧ ⟦m Coach⟧she⟦/m⟧ says. ⟦q Coach>Dad⟧"There's no parents. I said."⟦/q⟧
