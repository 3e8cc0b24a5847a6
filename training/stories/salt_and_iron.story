title: Salt and Iron
person: 3
style: fantasy with invented names, whose sex only the pronouns tell; two points of view in turn; thoughts in *asterisks*; straight double quotes
cast: Tavrin | Tav, Majesty | she
cast: Brakke | the stranger | she
cast: Emmerel | | he
cast: Oreva | Captain Oreva, Captain | he
cast: the ferryman | ferryman | he
place: the counting hall |
place: the brine cell |
place: the jetty |
place: Corrun |
place: Hethe |
relation: Tavrin & Brakke | allies | start=enemies, each taking the other for a murderer end=allies
relation: Tavrin & Emmerel | family | start=parted, one believed dead end=reunited
relation: Tavrin & Oreva | work | start=trusted captain end=traitor found out
relation: Brakke & Emmerel | friends
quiet: Corrun, Hethe
=====
⟦s place=the counting hall; with=Tavrin,Brakke,Oreva; time=dusk⟧
⟦m Brakke⟧The stranger⟦/m⟧ had asked for bread first, and only then for ⟦m Tavrin⟧the queen⟦/m⟧. It said something about the guards of Corrun, Tavrin thought, that ⟦m Brakke⟧she⟦/m⟧ had been given both.

Now ⟦m Brakke⟧she⟦/m⟧ stood in the middle of the counting hall with crumbs on ⟦m Brakke⟧her⟦/m⟧ collar, raining quietly onto the ledgers. A long back, a short grey plait, an empty scabbard. Captain Oreva had the sword. ⟦m Oreva⟧He⟦/m⟧ carried it under ⟦m Oreva⟧his⟦/m⟧ arm like a loaf.

⟦q Brakke>Tavrin⟧"You're shorter than on the coins,"⟦/q⟧ said ⟦m Brakke⟧the stranger⟦/m⟧.

⟦q Tavrin>Brakke⟧"Everybody is. You told my gate you had news."⟦/q⟧

⟦q Brakke>Tavrin⟧"I told your gate I had goods. That's a different price."⟦/q⟧

⟦q Oreva>Brakke⟧"You'll say *Majesty* when you—"⟦/q⟧

⟦q Tavrin>Oreva⟧"Let ⟦m Brakke⟧her⟦/m⟧ be, Captain."⟦/q⟧ Tavrin put down ⟦m Tavrin⟧her⟦/m⟧ pen. It was the eleventh day of the tithe, and there was brine in the cut on ⟦m Tavrin⟧her⟦/m⟧ thumb. ⟦q Tavrin>Brakke⟧"What goods?"⟦/q⟧

⟦q Brakke>Tavrin⟧"Guess."⟦/q⟧

⟦q Tavrin>Brakke⟧"I don't guess. I count."⟦/q⟧

That seemed to ⟦f holder=Brakke; valence=positive⟧please⟦/f⟧ ⟦m Brakke⟧her⟦/m⟧. ⟦m Brakke⟧She⟦/m⟧ bent, felt about in ⟦m Brakke⟧her⟦/m⟧ boot, and came up with something very small between finger and thumb. ⟦q Brakke>Tavrin⟧"Then count this."⟦/q⟧

It was a ring of plain iron, thin as straw, with a dent where ⟦m Emmerel⟧a boy of eight⟦/m⟧ had once tried to bite it through for a bet. Two had been made. The other was on Tavrin's own hand.

⟦q/thought Tavrin>⟧*Emmerel.*⟦/q⟧

Two winters ago ⟦m Emmerel⟧her brother⟦/m⟧ had sailed for Hethe to sign a peace, with forty barrels of white salt and ⟦m Emmerel⟧his⟦/m⟧ best coat. The iron lords swore that ⟦m Emmerel⟧he⟦/m⟧ had never landed.

⟦q Tavrin>Brakke⟧"Where did you get that?"⟦/q⟧

⟦q Brakke>Tavrin⟧"Off a hand."⟦/q⟧

⟦q Tavrin>Brakke⟧"Whose?"⟦/q⟧

⟦q Brakke>Tavrin⟧"You know whose. Look at you, you've ⟦f holder=Tavrin; valence=negative⟧gone the colour of your trade⟦/f⟧."⟦/q⟧ There was no ⟦f holder=Brakke; toward=Tavrin; valence=negative; status=denied⟧mockery⟦/f⟧ in it. ⟦m Brakke⟧She⟦/m⟧ was studying Tavrin's face with a hard, patient attention, as one watches a pot. ⟦q Brakke>Tavrin⟧"Go on. Say it."⟦/q⟧

So that was all. ⟦b holder=Tavrin; status=false⟧Emmerel had been murdered⟦/b⟧, and ⟦m Brakke⟧the murderer⟦/m⟧ stood dripping on the tithe rolls and wanted to be paid.

⟦q/thought Tavrin>⟧*I will not weep in front of ⟦m Brakke⟧this woman⟦/m⟧. I will do it later, at a fixed hour.*⟦/q⟧

⟦q Tavrin>Oreva⟧"Captain. The brine cell."⟦/q⟧

⟦q Oreva>Tavrin⟧"⟦f holder=Oreva; valence=positive⟧With pleasure⟦/f⟧."⟦/q⟧ Oreva shifted the clove ⟦m Oreva⟧he⟦/m⟧ always kept in ⟦m Oreva⟧his⟦/m⟧ cheek, for ⟦m Oreva⟧his⟦/m⟧ bad tooth. ⟦q Oreva>Tavrin⟧"And the ring? I could have it looked at."⟦/q⟧

⟦q Tavrin>Oreva⟧"I am looking at it."⟦/q⟧

At the door ⟦m Brakke⟧the prisoner⟦/m⟧ twisted round in ⟦m Oreva⟧his⟦/m⟧ grip. ⟦q Brakke>Tavrin⟧"Two hundred marks!"⟦/q⟧ ⟦m Brakke⟧she⟦/m⟧ called back, almost ⟦f holder=Brakke; valence=positive⟧cheerfully⟦/f⟧. ⟦q Brakke>Tavrin⟧"Ask me what for!"⟦/q⟧

***

⟦s place=the brine cell; with=Brakke,Tavrin; time=midnight⟧
The cell was round and cold and very clean, and the water came up to ⟦m Brakke⟧the stranger⟦/m⟧'s shins. ⟦m Brakke⟧She⟦/m⟧ had been in eleven prisons and would have put it fourth.

⟦q/thought Brakke>⟧*Well, you wanted to see ⟦m Tavrin⟧her⟦/m⟧ face. You've seen it. What was in it?*⟦/q⟧

There lay the trouble. ⟦m Brakke⟧She⟦/m⟧ had crossed the strait for that one thing, to see how ⟦m Tavrin⟧the queen of Corrun⟦/m⟧ would look when ⟦m Tavrin⟧she⟦/m⟧ was shown the ring. For two years ⟦m Brakke⟧she⟦/m⟧ had been sure that ⟦b holder=Brakke; status=false⟧Tavrin of Corrun had paid for that drowning⟦/b⟧. Two heirs and one chair: it was the oldest sum there was, and here was ⟦m Tavrin⟧a queen⟦/m⟧ who liked sums. But the face had ⟦f holder=Tavrin; valence=negative⟧gone white⟦/f⟧, and it hadn't been with ⟦f holder=Tavrin; valence=negative; status=denied⟧fear⟦/f⟧. ⟦m Brakke⟧The stranger⟦/m⟧ knew fear. It paid ⟦m Brakke⟧her⟦/m⟧ rent.

A bolt went back. There was a lantern, and behind it ⟦m Tavrin⟧the queen⟦/m⟧, alone, with ⟦m Tavrin⟧her⟦/m⟧ skirts knotted at the knee and a kitchen knife in ⟦m Tavrin⟧her⟦/m⟧ fist.

⟦q Tavrin>Brakke⟧"Don't get up."⟦/q⟧

⟦q Brakke>Tavrin⟧"There's nothing to sit on."⟦/q⟧

⟦q Tavrin>Brakke⟧"No. That's the point of it."⟦/q⟧ ⟦m Tavrin⟧She⟦/m⟧ hung the lantern on the hook. ⟦q Tavrin>Brakke⟧"I have counted out two hundred marks. You may have it when you've told me how ⟦m Emmerel⟧he⟦/m⟧ died. After that I'm going to have you drowned."⟦/q⟧

⟦q Brakke>Tavrin⟧"In that order?"⟦/q⟧

⟦q Tavrin>Brakke⟧"I keep my accounts in order."⟦/q⟧

⟦q/thought Brakke>⟧*Oh, I ⟦f holder=Brakke; toward=Tavrin; valence=positive; status=supposed⟧could have liked⟦/f⟧ ⟦m Tavrin⟧this one⟦/m⟧.*⟦/q⟧

⟦q Brakke>Tavrin⟧"You've got hold of it backwards,"⟦/q⟧ ⟦m Brakke⟧the stranger⟦/m⟧ said. ⟦q Brakke>Tavrin⟧"I'm not asking for two hundred. I was given two hundred. ⟦k by=Brakke; to=Tavrin⟧Somebody under this roof paid me to drown Emmerel⟦/k⟧."⟦/q⟧

The knife came up. It ⟦f holder=Tavrin; valence=negative⟧shook⟦/f⟧, but it came up to the right place.

⟦q Tavrin>Brakke⟧"Who?"⟦/q⟧

⟦q Brakke>Tavrin⟧"Until sundown I'd have said you."⟦/q⟧

⟦q Tavrin>Brakke⟧"*Me?*"⟦/q⟧

⟦q Brakke>Tavrin⟧"You got the chair."⟦/q⟧

⟦q Tavrin>Brakke⟧"I ⟦f holder=Tavrin; valence=negative⟧hate⟦/f⟧ the chair! ⟦m Emmerel⟧He⟦/m⟧ was supposed to have the chair. I was supposed to have the ledgers and be left in peace!"⟦/q⟧ It rang around the wall twice. ⟦m Tavrin⟧She⟦/m⟧ waited for it to finish. ⟦q Tavrin>Brakke⟧"You believed that of me, and you walked in at my gate. Without a sword."⟦/q⟧

⟦q Brakke>Tavrin⟧"I had a sword. ⟦m Oreva⟧Your captain⟦/m⟧'s got it."⟦/q⟧

⟦q Tavrin>Brakke⟧"Why come at all?"⟦/q⟧

⟦q Brakke>Tavrin⟧"To look at you. ⟦m Emmerel⟧He⟦/m⟧ keeps telling me I'm wrong, and I got tired of hearing it."⟦/q⟧

It took a while. ⟦m Brakke⟧The stranger⟦/m⟧ watched it go in, a stone going down a well, and waited for the splash.

⟦q Tavrin>Brakke⟧"Keeps,"⟦/q⟧ said ⟦m Tavrin⟧the queen⟦/m⟧.

⟦q Brakke>Tavrin⟧"Morning and night. ⟦m Emmerel⟧He⟦/m⟧ talks like rain on a roof. ⟦k by=Brakke; to=Tavrin⟧Emmerel's alive⟦/k⟧. I took the money, and I rowed ⟦m Emmerel⟧him⟦/m⟧ out, and ⟦m Emmerel⟧he⟦/m⟧ said please. I can't drown a man who says please."⟦/q⟧

⟦q Tavrin>Brakke⟧"You're lying."⟦/q⟧

⟦q Brakke>Tavrin⟧"Then use the knife."⟦/q⟧

There was a small plop. Neither of ⟦m Tavrin+Brakke⟧them⟦/m⟧ looked down to see where the knife had gone.

⟦q Tavrin>Brakke⟧"Who counted it out to you?"⟦/q⟧ ⟦m Tavrin⟧Her⟦/m⟧ voice had gone quite flat; a clerk's voice. ⟦q Tavrin>Brakke⟧"The two hundred. Tell me everything you saw."⟦/q⟧

⟦q Brakke>Tavrin⟧"A grating, and a glove. I never saw a face. Whoever it was counted in threes and stank of cloves."⟦/q⟧

⟦m Tavrin⟧The queen⟦/m⟧ sat down in the brine after all.

⟦q Brakke>Tavrin⟧"You know who that is."⟦/q⟧

⟦q Tavrin>Brakke⟧"Take me to ⟦m Emmerel⟧my brother⟦/m⟧,"⟦/q⟧ ⟦m Tavrin⟧she⟦/m⟧ said. ⟦q Tavrin>Brakke⟧"By the drain. Not by the gate. The gate has a toothache."⟦/q⟧

***

⟦s place=the jetty; with=Tavrin,Brakke,Emmerel,the ferryman; time=before dawn⟧
The drain let ⟦m Tavrin+Brakke⟧them⟦/m⟧ out under the old jetty, among the mussels. A boat was tied there, with a hat in it, and under the hat ⟦m the ferryman⟧a ferryman⟦/m⟧.

⟦q the ferryman>Brakke⟧"That's two of you,"⟦/q⟧ ⟦m the ferryman⟧he⟦/m⟧ said, without lifting the hat. ⟦q the ferryman>Brakke⟧"You told me one."⟦/q⟧

⟦q Brakke>the ferryman⟧"I told you one or none. Where is ⟦m Emmerel⟧he⟦/m⟧?"⟦/q⟧

⟦q the ferryman>Brakke⟧"Being sick. ⟦m Emmerel⟧He⟦/m⟧'s been sick since the middle of the strait, and every time ⟦m Emmerel⟧he⟦/m⟧ begs my pardon. It's ⟦f holder=the ferryman; valence=negative⟧very wearing⟦/f⟧."⟦/q⟧

A shape unfolded itself in the stern. It was too thin. It had a beard.

⟦q/thought Tavrin>⟧*⟦m Emmerel⟧He⟦/m⟧ can't grow a beard. ⟦m Emmerel⟧He⟦/m⟧ tried for a whole year.*⟦/q⟧

⟦q Emmerel>Tavrin⟧"Tav?"⟦/q⟧ said ⟦m Emmerel⟧the beard⟦/m⟧. ⟦q Emmerel>Tavrin⟧"You're soaking."⟦/q⟧

⟦q Tavrin>Emmerel⟧"You're dead."⟦/q⟧

⟦q Emmerel>Tavrin⟧"I know. I'm ⟦f holder=Emmerel; valence=negative⟧so sorry⟦/f⟧. I did write, but Brakke burned the letters."⟦/q⟧

⟦q Tavrin>Emmerel⟧"Who is Brakke?"⟦/q⟧

⟦m Emmerel⟧Her brother⟦/m⟧ pointed. Waist-deep in the tide, holding on to the rope, ⟦m Brakke⟧the stranger⟦/m⟧ lifted a weary hand.

⟦q Brakke>Emmerel⟧"I'd been keeping that to myself."⟦/q⟧

⟦q Emmerel>Brakke⟧"You never said it was a secret."⟦/q⟧

⟦q Brakke>Emmerel⟧"It's my *name*, you lunatic. It's the only thing I've got left that ⟦m Tavrin⟧your sister⟦/m⟧ hasn't confiscated."⟦/q⟧

So ⟦m Brakke⟧she⟦/m⟧ had a name, and it sounded like a spade going into gravel. Tavrin climbed over the side. ⟦m Tavrin⟧She⟦/m⟧ hit ⟦m Emmerel⟧him⟦/m⟧ first, once, on the arm, as hard as ⟦m Tavrin⟧she⟦/m⟧ could, and then ⟦m Tavrin⟧she⟦/m⟧ took hold of ⟦m Emmerel⟧his⟦/m⟧ coat with both hands and put ⟦m Tavrin⟧her⟦/m⟧ ⟦f holder=Tavrin; toward=Emmerel; valence=positive⟧face in it⟦/f⟧. It was the best coat. It smelled as though it had been buried and dug up.

⟦q Tavrin>Emmerel⟧"I had a stone cut for you. I stood in front of it in the *rain*."⟦/q⟧

⟦q Emmerel>Tavrin⟧"Was it a good stone?"⟦/q⟧

⟦q Tavrin>Emmerel⟧"It was ruinous."⟦/q⟧

⟦q Emmerel>Tavrin⟧"I'd have come home in the first week, Tav. But whoever had paid once would pay again, and ⟦m Brakke⟧she⟦/m⟧ wouldn't let me stir until ⟦m Brakke⟧she⟦/m⟧ knew who it was."⟦/q⟧

⟦q Tavrin>Emmerel⟧"⟦k by=Tavrin; to=Emmerel,Brakke⟧It was Oreva⟦/k⟧."⟦/q⟧

⟦q Emmerel>Tavrin⟧"No,"⟦/q⟧ said Emmerel. ⟦q Emmerel>Tavrin⟧"Oreva taught me to ride."⟦/q⟧

⟦q Tavrin>Emmerel⟧"And ⟦m Oreva⟧he⟦/m⟧ sells our salt to the iron lords at half weight. It's been in the columns for two years, and I thought that ⟦b holder=Tavrin; status=false⟧our scales were wrong⟦/b⟧. I had the scales *mended*."⟦/q⟧ ⟦m Tavrin⟧Her⟦/m⟧ thumb had begun to bleed again. ⟦q Tavrin>Emmerel⟧"With a peace there'd have been Hethe's own clerks on the quay, weighing every sack. You were going to sign it. So ⟦m Oreva⟧he⟦/m⟧ bought you a boat ride."⟦/q⟧

Nobody spoke. The hat tipped back by an inch.

⟦q the ferryman>Tavrin⟧"I'd want to hear ⟦m Oreva⟧him⟦/m⟧ say it, lady, if it was me. They don't hang a man for columns."⟦/q⟧

⟦q Brakke>Tavrin⟧"⟦m the ferryman⟧He⟦/m⟧'s right."⟦/q⟧ Brakke hauled ⟦m Brakke⟧herself⟦/m⟧ in over the bow. ⟦m Brakke⟧Her⟦/m⟧ teeth were chattering. ⟦q Brakke>Tavrin⟧"⟦m Oreva⟧Your captain⟦/m⟧ thinks ⟦b holder=Oreva; status=false⟧Emmerel's at the bottom of the strait⟦/b⟧. That's worth something, but only until breakfast. We should spend it."⟦/q⟧

⟦q Tavrin>Brakke⟧"We?"⟦/q⟧

⟦q Brakke>Tavrin⟧"You were going to drown me, Majesty. I'd like to be in your good books before high water."⟦/q⟧

It was the first time ⟦m Brakke⟧she⟦/m⟧ had used the word. It sounded, Tavrin was surprised to find, like part of the price.

***

⟦s place=the counting hall; with=Brakke,Tavrin,Oreva,Emmerel; time=sunrise⟧
The irons were for show. ⟦m Tavrin⟧The queen⟦/m⟧ had locked them on Brakke ⟦m Tavrin⟧herself⟦/m⟧, and then, with a frown at leaving a thing undone, unlocked them again.

⟦q/thought Brakke>⟧*Twelve prisons, if you count this. And the first with a carpet.*⟦/q⟧

Oreva came in with ⟦m Oreva⟧his⟦/m⟧ hair combed and ⟦m Brakke⟧her⟦/m⟧ sword at ⟦m Oreva⟧his⟦/m⟧ belt. ⟦q Oreva>Tavrin⟧"You sent for me?"⟦/q⟧

⟦q Tavrin>Oreva⟧"⟦m Brakke⟧She⟦/m⟧ has begun to talk."⟦/q⟧ Tavrin ran ⟦m Tavrin⟧her⟦/m⟧ pen down a column. ⟦m Tavrin⟧She⟦/m⟧ had ink on ⟦m Tavrin⟧her⟦/m⟧ chin and ⟦m Tavrin⟧she⟦/m⟧ had not looked up. ⟦q Tavrin>Oreva⟧"It seems somebody in this house did hire ⟦m Brakke⟧her⟦/m⟧. At noon ⟦m Brakke⟧she⟦/m⟧ will say who, before the whole court."⟦/q⟧

⟦q Oreva>Tavrin⟧"⟦m Brakke⟧She⟦/m⟧'d say anything, with the water up to ⟦m Brakke⟧her⟦/m⟧ neck."⟦/q⟧

⟦q Tavrin>Oreva⟧"So I thought. Chiefly ⟦m Brakke⟧she⟦/m⟧ complains. ⟦m Brakke⟧She⟦/m⟧ says that ⟦m Brakke⟧she⟦/m⟧ was cheated, that when ⟦m Brakke⟧she⟦/m⟧ got it home and counted it over, the purse was eleven short."⟦/q⟧

⟦q Oreva>Tavrin⟧"It was never short!"⟦/q⟧ said Oreva. ⟦q Oreva>Tavrin⟧"I counted it my—"⟦/q⟧

⟦m Oreva⟧He⟦/m⟧ stopped. The clove had stopped too, in the hollow of ⟦m Oreva⟧his⟦/m⟧ cheek.

⟦q/thought Brakke>Oreva⟧*There you are. Good morning, glove.*⟦/q⟧

⟦m Tavrin⟧The queen⟦/m⟧ wiped ⟦m Tavrin⟧her⟦/m⟧ pen and laid it straight beside the ledger. ⟦q Tavrin>Oreva⟧"In threes?"⟦/q⟧ ⟦m Tavrin⟧she⟦/m⟧ asked.

⟦m Oreva⟧He⟦/m⟧ was quick; Brakke gave ⟦m Oreva⟧him⟦/m⟧ that. The blade was out and halfway over the table before the irons left ⟦m Brakke⟧her⟦/m⟧ wrists. They made an excellent noise. They made another one on the back of ⟦m Oreva⟧his⟦/m⟧ hand, and after that there was only ⟦m Oreva⟧the captain⟦/m⟧, on ⟦m Oreva⟧his⟦/m⟧ knees among the tithe rolls, and ⟦m Brakke⟧her⟦/m⟧ own sword spinning on the carpet.

⟦q Brakke>Oreva⟧"That's mine,"⟦/q⟧ ⟦m Brakke⟧she⟦/m⟧ told ⟦m Oreva⟧him⟦/m⟧, and put ⟦m Brakke⟧her⟦/m⟧ foot on it.

⟦q Oreva>Tavrin⟧"Majesty, ⟦f holder=Oreva; valence=negative⟧I beg you⟦/f⟧, you have ⟦m Brakke⟧a hired killer⟦/m⟧'s word for this and nothing else! Who else is there? Who has seen me do anything?"⟦/q⟧

⟦q Emmerel>Oreva⟧"Hello, Captain."⟦/q⟧ Emmerel stepped out from behind the barrels, still faintly green. ⟦q Emmerel>Oreva⟧"You've let my horse get fat."⟦/q⟧

Brakke had seen a good many men look at death. It was new to ⟦m Brakke⟧her⟦/m⟧ to see it the other way about.

⟦q Oreva>Emmerel⟧"You drowned."⟦/q⟧

⟦q Emmerel>Oreva⟧"I was supposed to. I asked ⟦m Brakke⟧her⟦/m⟧ nicely not to."⟦/q⟧

When the guards had taken ⟦m Oreva⟧him⟦/m⟧ down to the round room with nothing to sit on, it grew very quiet. Emmerel lowered ⟦m Emmerel⟧himself⟦/m⟧ onto a sack of salt.

⟦q Emmerel>Tavrin⟧"I don't want the chair, by the way."⟦/q⟧

⟦q Tavrin>Emmerel⟧"You're having the chair."⟦/q⟧

⟦q Emmerel>Tavrin⟧"I get seasick, Tav."⟦/q⟧

⟦q Tavrin>Emmerel⟧"It's a *chair*."⟦/q⟧

⟦q Emmerel>Tavrin⟧"It's on a platform."⟦/q⟧

Tavrin shut the ledger on ⟦m Emmerel⟧him⟦/m⟧, more or less. Then ⟦m Tavrin⟧she⟦/m⟧ came round the table and stood before Brakke, and ⟦m Tavrin⟧she⟦/m⟧ really was a good deal shorter than on the coins.

⟦q Tavrin>Brakke⟧"There's the matter of two hundred marks."⟦/q⟧

⟦q Brakke>Tavrin⟧"Spent. ⟦m Emmerel⟧He⟦/m⟧ eats."⟦/q⟧

⟦q Tavrin>Brakke⟧"And I find that I need a captain."⟦/q⟧

⟦q Brakke>Tavrin⟧"I won't swear to a queen. I've done it twice, and they died."⟦/q⟧

⟦q Tavrin>Brakke⟧"You'd swear to the salt. I only count it."⟦/q⟧ ⟦m Tavrin⟧She⟦/m⟧ held something out on ⟦m Tavrin⟧her⟦/m⟧ palm: a ring of iron, thin as straw, with no dent in it. ⟦m Tavrin⟧Her⟦/m⟧ own. ⟦q Tavrin>Brakke⟧"This isn't a wage. It's so that ⟦m Emmerel⟧he⟦/m⟧ and I will know you in the dark."⟦/q⟧

⟦q/thought Brakke>⟧*Don't. You've a boat waiting. You've a whole coast to be cold on.*⟦/q⟧

Brakke looked at it for as long as ⟦m Brakke⟧she⟦/m⟧ decently could.

⟦q Brakke>Tavrin⟧"Is there any bread?"⟦/q⟧ ⟦m Brakke⟧she⟦/m⟧ asked.

⟦q Tavrin>Brakke⟧"You've had bread."⟦/q⟧

⟦q Brakke>Tavrin⟧"That was for the news,"⟦/q⟧ said ⟦m Brakke⟧the stranger⟦/m⟧, and held out ⟦m Brakke⟧her⟦/m⟧ hand.
