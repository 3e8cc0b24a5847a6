title: Kitchen Fire
person: 3
style: a restaurant brigade at full shout, ranks as names and descriptions, six people and rapid lines to one after another, curly quotes, past tense
cast: Ramatou Keita | Ramatou, Keita, Chef | she
cast: Lennart Oyston | Lennart | he
cast: Ginevra | | she
cast: Wilf | | he
cast: Sef | | he
cast: Hyacinth | | she
cast: the man from table four | Mr. Pym, Pym | he
place: the kitchen |
place: the yard |
place: the dining room |
place: Marchetti’s |
relation: Ramatou & Lennart | work | start=chef and sous-chef, about to part end=partners
relation: Wilf & Sef | friends
relation: Ginevra & Hyacinth | family
relation: Wilf & Ramatou | work | start=about to be sent home for good end=promoted
quiet: Saturday, Friday, Tuesday, Marchetti’s, God, Yes
=====
⟦s place=the kitchen; with=Ramatou,Lennart,Ginevra,Wilf,Sef,Hyacinth; time=Saturday, half past eight⟧
⟦q Ramatou>Lennart+Ginevra+Wilf⟧“Two lamb, one hake, one no-nuts!”⟦/q⟧ shouted Ramatou Keita. ⟦q Ramatou>Lennart+Ginevra+Wilf⟧“Who’s awake?”⟦/q⟧

⟦q Lennart>Ramatou⟧“Yes, Chef!”⟦/q⟧ said ⟦m Lennart⟧the sous-chef⟦/m⟧.

⟦q Ginevra>Ramatou⟧“Yes, Chef!”⟦/q⟧ said Ginevra, up to ⟦m Ginevra⟧her⟦/m⟧ wrists in meringue.

⟦q Ramatou>Wilf⟧“I heard two. Wilf! Are you with us, or are you posing for a statue?”⟦/q⟧

⟦q Wilf>Ramatou⟧“Yes, Chef. With you, Chef.”⟦/q⟧

⟦m Wilf⟧The commis⟦/m⟧ was nineteen and had been on the grill for eleven minutes. Before that ⟦m Wilf⟧he⟦/m⟧ had been on parsley for eleven months. The grill man had phoned at six to say that Chef could do things with ⟦m Ramatou⟧her⟦/m⟧ tongs that tongs were not made for, and there had been nobody else to put there.

⟦q Ramatou>Lennart⟧“Lennart, sauce for the hake.”⟦/q⟧

⟦q Lennart>Ramatou⟧“One minute.”⟦/q⟧

⟦q Ramatou>Lennart⟧“I haven’t got a minute, I’ve got a hake.”⟦/q⟧ ⟦m Ramatou⟧She⟦/m⟧ wiped the rim of a plate and slid it under the lamps. ⟦q Ramatou>Ginevra⟧“Ginevra, no nuts means none, not a few.”⟦/q⟧

⟦q Ginevra>Ramatou⟧“I can count to none, thank you.”⟦/q⟧

⟦q Ramatou>Sef⟧“Sef! Pans!”⟦/q⟧

⟦q Sef>Ramatou⟧“Coming, coming,”⟦/q⟧ sang ⟦m Sef⟧the old porter⟦/m⟧ out of the steam. ⟦m Sef⟧He⟦/m⟧ had been washing up in that kitchen since before it was a good one. ⟦m Sef⟧He⟦/m⟧ had pans up to the elbow.

The doors swung, and Hyacinth came through them sideways with ⟦f holder=Hyacinth; valence=negative⟧a face like a shut menu⟦/f⟧. ⟦m Hyacinth⟧She⟦/m⟧ ran the dining room. ⟦m Hyacinth⟧She⟦/m⟧ was also ⟦m Ginevra⟧the pastry chef⟦/m⟧’s elder sister, which ⟦m Ginevra+Hyacinth⟧both of them⟦/m⟧ found a great trial.

⟦q Hyacinth>Ramatou⟧“Table four,”⟦/q⟧ ⟦m Hyacinth⟧she⟦/m⟧ hissed. ⟦q Hyacinth>Ramatou⟧“⟦m the man from table four⟧A man on his own⟦/m⟧. Grey suit.”⟦/q⟧

⟦q Ramatou>Hyacinth⟧“And?”⟦/q⟧

⟦q Hyacinth>Ramatou⟧“And a *notebook*. ⟦m the man from table four⟧He⟦/m⟧ asked how many covers we do on a Saturday, and ⟦m the man from table four⟧he⟦/m⟧’s writing down the price of the lamb. Chef, ⟦b holder=Hyacinth; status=false⟧the man from table four is a critic⟦/b⟧.”⟦/q⟧

Nothing stopped, exactly, but several knives slowed down.

⟦q Ginevra>Hyacinth⟧“Which paper?”⟦/q⟧

⟦q Hyacinth>Ginevra⟧“I didn’t ask to see ⟦m the man from table four⟧his⟦/m⟧ licence, Ginny.”⟦/q⟧

⟦q Ginevra>Hyacinth⟧“You might have looked at ⟦m the man from table four⟧his⟦/m⟧ shoes. They all have terrible shoes.”⟦/q⟧

⟦q Ramatou>Hyacinth⟧“Never mind the shoes. What’s ⟦m the man from table four⟧he⟦/m⟧ ordered?”⟦/q⟧

⟦q Hyacinth>Ramatou⟧“Lamb. Pink.”⟦/q⟧

⟦q Ramatou>Wilf⟧“Wilf, is that ⟦m the man from table four⟧his⟦/m⟧ lamb?”⟦/q⟧

⟦q Wilf>Ramatou⟧“I think it might be, Chef.”⟦/q⟧

⟦q Ramatou>Wilf⟧“Then don’t think. Look at it as if it were your mother.”⟦/q⟧ Keita pushed the sleeves up ⟦m Ramatou⟧her⟦/m⟧ arms. If ⟦m Ramatou⟧she⟦/m⟧ was pale, the lamps hid it. ⟦q Ramatou>Lennart⟧“Lennart. Sauce.”⟦/q⟧

There was no reply. ⟦m Ramatou⟧She⟦/m⟧ turned round. ⟦m Lennart⟧The sous-chef⟦/m⟧ was by the cold store with ⟦m Lennart⟧his⟦/m⟧ back to the room and ⟦m Lennart⟧his⟦/m⟧ phone at ⟦m Lennart⟧his⟦/m⟧ ear, and ⟦m Lennart⟧his⟦/m⟧ free hand was cupped about it the way a man shelters a match.

⟦q Ramatou>Lennart⟧“Am I interrupting?”⟦/q⟧

⟦m Lennart⟧He⟦/m⟧ put it away at once. ⟦q Lennart>Ramatou⟧“Sorry, Chef. Sauce, Chef.”⟦/q⟧

It was the fourth time that week. On Tuesday ⟦m Ramatou⟧she⟦/m⟧ had come in from the yard and caught the words ⟦q Lennart>⟧“half now and half in the spring”⟦/q⟧; on Friday it had been ⟦q Lennart>⟧“mustn’t know yet.”⟦/q⟧ It did not take a genius. Marchetti’s had been after ⟦m Lennart⟧him⟦/m⟧ for years, and ⟦b holder=Ramatou; status=false⟧Lennart was going to Marchetti’s⟦/b⟧, and all ⟦m Ramatou⟧her⟦/m⟧ recipes would be going with ⟦m Lennart⟧him⟦/m⟧ in that good square head.

⟦q Wilf>Lennart⟧“Lennart?”⟦/q⟧ Wilf was staring upwards. ⟦q Wilf>Lennart⟧“Should it be doing that?”⟦/q⟧

⟦q Lennart>Wilf⟧“Should what be doing what?”⟦/q⟧

⟦q Wilf>Lennart⟧“The ceiling, sort of thing.”⟦/q⟧

The hood above the grill made a noise like a cow being told bad news. Then a long orange tongue came down out of it, licked the lamb, and went up again a great deal bigger.

⟦q Wilf>⟧“Fire!”⟦/q⟧ ⟦f holder=Wilf; valence=negative⟧yelled⟦/f⟧ ⟦m Wilf⟧the commis⟦/m⟧, and, being ⟦m Wilf⟧a well-brought-up boy⟦/m⟧, ⟦q Wilf>Ramatou⟧“Fire, Chef!”⟦/q⟧

⟦q Ramatou>Lennart⟧“Gas, Lennart!”⟦/q⟧

⟦q Lennart>Ramatou⟧“Gas is off!”⟦/q⟧

⟦q Ramatou>Ginevra⟧“Blankets, Ginevra, behind you. Behind you! Your other behind!”⟦/q⟧

⟦q Ginevra>Ramatou⟧“I’ve got it!”⟦/q⟧

⟦q Ramatou>Wilf⟧“Wilf, step back. Put down the *tongs*.”⟦/q⟧

⟦q Wilf>Ramatou⟧“But the lamb—”⟦/q⟧

⟦q Ramatou>Wilf⟧“The lamb is past caring!”⟦/q⟧ ⟦m Ramatou⟧She⟦/m⟧ took a fistful of ⟦m Wilf⟧his⟦/m⟧ jacket and swung ⟦m Wilf⟧him⟦/m⟧ clean out of the light. ⟦q Ramatou>Hyacinth⟧“Hyacinth, tell them in there it’s all part of the show.”⟦/q⟧

⟦q Hyacinth>Ramatou⟧“What shall I say it’s called?”⟦/q⟧

⟦q Ramatou>Hyacinth⟧“Dinner!”⟦/q⟧

It was ⟦m Sef⟧the porter⟦/m⟧ who walked past all of ⟦m Ramatou+Lennart+Ginevra+Wilf+Hyacinth⟧them⟦/m⟧, not hurrying, in ⟦m Sef⟧his⟦/m⟧ wet rubber apron, and put ⟦m Sef⟧his⟦/m⟧ hand to the red handle by the door that nobody had touched in nine years. ⟦q Sef>Ramatou+Lennart+Ginevra+Wilf+Hyacinth⟧“Mind your hair,”⟦/q⟧ said Sef.

And it snowed.

***

⟦s place=the yard; with=Wilf,Sef,Lennart,Ramatou; time=Saturday, nine o’clock⟧
Wilf sat on a beer crate in the yard with foam in ⟦m Wilf⟧his⟦/m⟧ ears.

⟦q Sef>Wilf⟧“Drink that,”⟦/q⟧ said Sef.

⟦q Wilf>Sef⟧“What is it?”⟦/q⟧

⟦q Sef>Wilf⟧“Water. What would it be?”⟦/q⟧

⟦m Wilf⟧He⟦/m⟧ drank. ⟦m Wilf⟧His⟦/m⟧ ⟦f holder=Wilf; valence=negative⟧hands were shaking⟦/f⟧ so much that most of it went down ⟦m Wilf⟧his⟦/m⟧ neck. ⟦q Wilf>Sef⟧“I did that. ⟦b holder=Wilf; status=false⟧I burnt the kitchen down⟦/b⟧.”⟦/q⟧

⟦q Sef>Wilf⟧“It’s still there. I can see it from here.”⟦/q⟧

⟦q Wilf>Sef⟧“I put too much oil on. ⟦m Ramatou⟧She⟦/m⟧ always says not so much oil. ⟦m Ramatou⟧She⟦/m⟧’ll send me home, Sef, and ⟦m Ramatou⟧she⟦/m⟧’ll be right.”⟦/q⟧

⟦q Sef>Wilf⟧“Boy.”⟦/q⟧ ⟦m Sef⟧The old man⟦/m⟧ lowered ⟦m Sef⟧himself⟦/m⟧ on to the other crate, joint by joint. ⟦q Sef>Wilf⟧“Where did it come from, this fire? From under the meat or from over it?”⟦/q⟧

⟦q Wilf>Sef⟧“Over it.”⟦/q⟧

⟦q Sef>Wilf⟧“And do you oil the ceiling?”⟦/q⟧

⟦m Wilf⟧The commis⟦/m⟧ opened ⟦m Wilf⟧his⟦/m⟧ mouth and left it like that.

⟦q Sef>Wilf⟧“⟦k by=Sef; to=Wilf⟧It was the fan⟦/k⟧,”⟦/q⟧ said Sef. ⟦q Sef>Wilf⟧“The motor’s been going since the spring. I wrote it in the book. I wrote it in the book twice, and then I drew a picture.”⟦/q⟧

⟦q Wilf>Sef⟧“Why didn’t ⟦m Ramatou⟧she⟦/m⟧ mend it?”⟦/q⟧

⟦q Sef>Wilf⟧“Ask what a fan costs. Then ask what the rent does.”⟦/q⟧

The back door crashed open. ⟦m Lennart⟧The sous-chef⟦/m⟧ came out of it fast, with Chef at ⟦m Lennart⟧his⟦/m⟧ heels, ⟦m Lennart+Ramatou⟧both of them⟦/m⟧ as white as bakers, and neither looked at the crates.

⟦q Ramatou>Lennart⟧“Say it, then! ⟦f holder=Ramatou; toward=Lennart; valence=negative⟧Say it to my face⟦/f⟧, for once!”⟦/q⟧

⟦q Lennart>Ramatou⟧“I’d like to. You’re making it difficult.”⟦/q⟧

⟦q Ramatou>Lennart⟧“Half now and half in the spring. Is that ⟦f holder=Ramatou; toward=Lennart; valence=negative⟧what I’m worth⟦/f⟧? Is that what Marchetti’s pays for nine years of my sauces?”⟦/q⟧

⟦q Lennart>Ramatou⟧“Marchetti’s?”⟦/q⟧ Lennart stopped so short that ⟦m Ramatou⟧she⟦/m⟧ nearly walked up ⟦m Lennart⟧his⟦/m⟧ back. ⟦q Lennart>Ramatou⟧“What’s Marchetti’s got to do with it?”⟦/q⟧

⟦q Ramatou>Lennart⟧“You’re leaving.”⟦/q⟧

⟦q Lennart>Ramatou⟧“Who told you that?”⟦/q⟧

⟦q Ramatou>Lennart⟧“You did! With your back! Four times this week!”⟦/q⟧

Sef laid a wet hand on Wilf’s knee, by way of advising ⟦m Wilf⟧him⟦/m⟧ to become a crate.

⟦q Lennart>Ramatou⟧“That was the bank,”⟦/q⟧ said Lennart.

⟦q Ramatou>Lennart⟧“Which bank?”⟦/q⟧

⟦q Lennart>Ramatou⟧“Yours. Ramatou, I do the ordering. I see the letters on your desk when I look for a pen. ⟦b holder=Lennart; status=true⟧You’ve got until the end of the month⟦/b⟧, and you weren’t going to tell a soul.”⟦/q⟧

⟦m Ramatou⟧She⟦/m⟧ folded ⟦m Ramatou⟧her⟦/m⟧ arms. The foam had begun to slide off ⟦m Ramatou⟧her⟦/m⟧ hat. ⟦q Ramatou>Lennart⟧“So you rang them up behind my back.”⟦/q⟧

⟦q Lennart>Ramatou⟧“I asked them what it would take. And ⟦k by=Lennart; to=Ramatou⟧I’ve sold the flat⟦/k⟧.”⟦/q⟧

⟦q Ramatou>Lennart⟧“You’ve done what?”⟦/q⟧

⟦q Lennart>Ramatou⟧“My mother’s flat. I ⟦f holder=Lennart; valence=negative⟧hate⟦/f⟧ it, it’s got a pillar in the bedroom. Half of the money comes now and half in the spring, and I wanted to put it in here. As a partner, if you’d have one.”⟦/q⟧ ⟦m Lennart⟧He⟦/m⟧ looked at ⟦m Lennart⟧his⟦/m⟧ shoes. ⟦q Lennart>Ramatou⟧“I didn’t want you to know until they’d said yes. I thought ⟦b holder=Lennart; status=false⟧you’d be too proud to say it first⟦/b⟧.”⟦/q⟧

⟦q Ramatou>Lennart⟧“I *am* too proud.”⟦/q⟧

⟦q Lennart>Ramatou⟧“I know.”⟦/q⟧

⟦q Ramatou>Lennart⟧“I’d have said no.”⟦/q⟧

⟦q Lennart>Ramatou⟧“I know that too. What do you say now?”⟦/q⟧

It was a while before anything came. A tap dripped. Up in the wall the dead fan gave one last tick as it cooled.

⟦q Ramatou>Lennart⟧“You never made that sauce,”⟦/q⟧ ⟦m Ramatou⟧she⟦/m⟧ said.

⟦q Lennart>Ramatou⟧“It’s been ready for half an hour. It’s in the bain-marie.”⟦/q⟧

⟦q Ramatou>Lennart⟧“Then yes,”⟦/q⟧ said Chef ⟦f holder=Ramatou; toward=Lennart; valence=positive⟧very gruffly⟦/f⟧, ⟦q Ramatou>Lennart⟧“obviously, yes. Don’t hug me, you’re covered in foam.”⟦/q⟧

⟦q Wilf>Ramatou⟧“Chef?”⟦/q⟧ said one of the crates.

⟦m Ramatou⟧She⟦/m⟧ spun round. ⟦q Ramatou>Wilf⟧“How long have you been there?”⟦/q⟧

⟦q Wilf>Ramatou⟧“Since before you. I’m ⟦f holder=Wilf; valence=negative⟧sorry⟦/f⟧ about the lamb.”⟦/q⟧

⟦q Ramatou>Wilf⟧“It wasn’t you. ⟦k by=Ramatou; to=Wilf⟧I knew about the motor in April⟦/k⟧, and I turned the radio up.”⟦/q⟧ ⟦m Ramatou⟧She⟦/m⟧ rubbed ⟦m Ramatou⟧her⟦/m⟧ nose with the back of ⟦m Ramatou⟧her⟦/m⟧ wrist. ⟦q Ramatou>Wilf⟧“You stayed with your meat, you shouted, and you shouted at the right person. Monday, you’re on the grill.”⟦/q⟧

⟦q Wilf>Ramatou⟧“We haven’t got a grill.”⟦/q⟧

⟦q Ramatou>Wilf+Sef⟧“Then you’ll have time to practise. Sef, that picture you drew.”⟦/q⟧

⟦q Sef>Ramatou⟧“Yes, Chef?”⟦/q⟧

⟦q Ramatou>Sef⟧“Was that meant to be me, with the cow’s head?”⟦/q⟧

⟦q Sef>Ramatou⟧“That was the fan,”⟦/q⟧ said ⟦m Sef⟧the porter⟦/m⟧, with dignity. ⟦q Sef>Ramatou⟧“You were the flames.”⟦/q⟧

***

⟦s place=the kitchen; with=Ramatou,Lennart,Ginevra,Wilf,Sef,Hyacinth,the man from table four; time=Saturday, a quarter past nine⟧
⟦q Hyacinth>Ramatou⟧“There you are!”⟦/q⟧ Hyacinth was standing on the only dry tile. ⟦q Hyacinth>Ramatou⟧“It’s ⟦m the man from table four⟧him⟦/m⟧. ⟦m the man from table four⟧He⟦/m⟧ won’t go.”⟦/q⟧

⟦q Ramatou>Hyacinth⟧“Who won’t?”⟦/q⟧

⟦q Hyacinth>Ramatou⟧“Table four! Everyone else has had a brandy and a voucher. ⟦m the man from table four⟧He⟦/m⟧ says ⟦m the man from table four⟧he⟦/m⟧ wants to see the kitchen.”⟦/q⟧

⟦q Ginevra>Hyacinth⟧“Tell ⟦m the man from table four⟧him⟦/m⟧ it’s shut.”⟦/q⟧ ⟦m Ginevra⟧The pastry chef⟦/m⟧ was on ⟦m Ginevra⟧her⟦/m⟧ knees with a squeegee. ⟦q Ginevra>Hyacinth⟧“Tell ⟦m the man from table four⟧him⟦/m⟧ it’s *soup*.”⟦/q⟧

⟦q Hyacinth>Ginevra⟧“You tell ⟦m the man from table four⟧him⟦/m⟧, Ginny, you’ve got the voice for it.”⟦/q⟧

But the doors were opening already. ⟦m the man from table four⟧A small man in a grey suit⟦/m⟧ came in with ⟦m the man from table four⟧his⟦/m⟧ napkin still tucked under ⟦m the man from table four⟧his⟦/m⟧ chin, carrying ⟦m the man from table four⟧his⟦/m⟧ own plate, and on the plate, beneath a peak of foam, lay something black.

⟦q the man from table four>Ramatou⟧“Good evening,”⟦/q⟧ ⟦m the man from table four⟧he⟦/m⟧ said. ⟦q the man from table four>Ramatou⟧“Would you be Ms. Keita?”⟦/q⟧

⟦q Ramatou>the man from table four⟧“I’m afraid so. Which paper are you?”⟦/q⟧

⟦q the man from table four>Ramatou⟧“Paper?”⟦/q⟧

⟦q Ginevra>⟧“⟦m the man from table four⟧His⟦/m⟧ shoes are too nice,”⟦/q⟧ Ginevra muttered to the squeegee. Lennart had ⟦f holder=Lennart; valence=negative⟧gone a curious colour⟦/f⟧.

⟦q Lennart>the man from table four⟧“Mr. Pym,”⟦/q⟧ ⟦m Lennart⟧he⟦/m⟧ said faintly. ⟦q Lennart>the man from table four⟧“You weren’t coming till Tuesday.”⟦/q⟧

⟦q the man from table four>Lennart⟧“No. I find it’s best to come when I’m not expected.”⟦/q⟧ ⟦m the man from table four⟧The visitor⟦/m⟧ found a dry corner of the pass and set down the plate on it. ⟦q the man from table four>Ramatou⟧“⟦k by=the man from table four; to=Ramatou⟧I’m from the bank⟦/k⟧, Ms. Keita. Mr. Oyston has made us a proposal, and I like to eat in a place before I lend it anything.”⟦/q⟧

⟦q Hyacinth>⟧“⟦f holder=Hyacinth; valence=negative⟧Oh, God⟦/f⟧,”⟦/q⟧ said Hyacinth.

⟦q Ramatou>the man from table four⟧“And what did you write in your little book?”⟦/q⟧

⟦m the man from table four⟧He⟦/m⟧ took it out and turned back a page. ⟦q the man from table four>Ramatou⟧“Full at half past eight. Bread, excellent. A fire at eight forty-one. Out by eight forty-three, and ⟦m Hyacinth⟧the lady in front⟦/m⟧ had told us that it was called dinner.”⟦/q⟧ The page turned. ⟦q the man from table four>Ramatou⟧“I have sat through fires at four of our clients. In the other three they ran.”⟦/q⟧

Nobody had anything to say to that. Water dripped from the hood into a pan, and Sef, without looking, moved the pan two inches to the left.

⟦q the man from table four>Ramatou⟧“I did wonder, though,”⟦/q⟧ Mr. Pym went on, ⟦q the man from table four>Ramatou⟧“if there was any chance of the lamb.”⟦/q⟧

⟦m Ramatou⟧She⟦/m⟧ looked at the grill, which was a ruin, and at the one small burner on the pastry bench, and then along the line, at ⟦m Lennart+Ginevra+Wilf+Sef+Hyacinth⟧five people⟦/m⟧ dripping on ⟦m Ramatou⟧her⟦/m⟧ floor.

⟦q Ramatou>the man from table four⟧“How do you like it?”⟦/q⟧

⟦q the man from table four>Ramatou⟧“Pink, if it’s no trouble.”⟦/q⟧

⟦q Ramatou>the man from table four⟧“Sit down, Mr. Pym. Not there, that’s wet.”⟦/q⟧ ⟦m Ramatou⟧She⟦/m⟧ settled ⟦m Ramatou⟧her⟦/m⟧ hat. ⟦q Ramatou>Lennart+Ginevra+Wilf+Sef+Hyacinth⟧“Right! One lamb, pink! Ginevra, give Wilf your burner. Hyacinth, a chair. Partner?”⟦/q⟧

⟦q Lennart>Ramatou⟧“Yes, Chef?”⟦/q⟧

⟦q Ramatou>Lennart⟧“Sauce.”⟦/q⟧
