title: The Ninth Banner
person: 3
style: epic fantasy with invented names and ranks, sexes told only by pronouns; two women of rank, three men, titles and epithets, a boy who carries the banner; beliefs false and true; curly double quotes, past tense
cast: Veshka Orrun | Veshka, the Harrow | she
cast: Ilvaine | the Lawspeaker | she
cast: Torrow | the sergeant | he
cast: Rell Andrul | Andrul, Rell, the captain | he
cast: Mip | the banner boy, the boy | he
cast: Duke Sarreth | Sarreth | he
place: the war tent | the tent
place: the ford |
place: the hanging tree |
relation: Veshka & Ilvaine | friends | start=a general and the priest who opposes her end=sworn sisters
relation: Veshka & Sarreth | enemies
relation: Torrow & Veshka | work
relation: Mip & Torrow | family
quiet: Oum, Ninth, Sil, Fourth
=====
⟦s place=the war tent; with=Veshka,Ilvaine,Torrow,Andrul,Mip; time=the night before the crossing⟧
⟦q Andrul>Veshka⟧“We hang ⟦m Mip⟧him⟦/m⟧ at dawn,”⟦/q⟧ said Andrul, ⟦q Andrul>Veshka⟧“and we cross at noon. I don’t see what there is to talk about.”⟦/q⟧

⟦q Ilvaine>Andrul⟧“⟦m Mip⟧His⟦/m⟧ age,”⟦/q⟧ ⟦m Ilvaine⟧the Lawspeaker⟦/m⟧ said.

⟦q Andrul>Ilvaine⟧“⟦m Mip⟧He⟦/m⟧’s old enough to carry a flag.”⟦/q⟧

⟦q Ilvaine>Andrul⟧“⟦m Mip⟧He⟦/m⟧’s old enough to drop one. The law says fourteen. I have looked in ⟦m Mip⟧his⟦/m⟧ mouth, and ⟦m Mip⟧he⟦/m⟧’s twelve.”⟦/q⟧

⟦m Ilvaine+Andrul⟧They⟦/m⟧ spoke across the map table, over the head of ⟦m Veshka⟧the woman who sat at it⟦/m⟧. Veshka Orrun, whom the whole army called the Harrow and nobody called Veshka, had both ⟦m Veshka⟧her⟦/m⟧ boots off and ⟦m Veshka⟧her⟦/m⟧ feet in a bucket. ⟦m Veshka⟧She⟦/m⟧’d walked all day, so that the men could see ⟦m Veshka⟧her⟦/m⟧. ⟦m Veshka⟧She⟦/m⟧ was a short woman going grey. Beside ⟦m Veshka⟧her⟦/m⟧ hung the nine hooks, and on eight of the hooks hung banners.

⟦q Veshka>Mip⟧“Come here,”⟦/q⟧ ⟦m Veshka⟧she⟦/m⟧ said.

⟦m Mip⟧The boy by the tent pole⟦/m⟧ came. ⟦m Mip⟧His⟦/m⟧ hands were tied in front of ⟦m Mip⟧him⟦/m⟧ with ⟦m Mip⟧his⟦/m⟧ own belt.

⟦q Veshka>Mip⟧“What’s your name?”⟦/q⟧

⟦q Mip>Veshka⟧“Mip, Harrow.”⟦/q⟧

⟦q Veshka>Mip⟧“That’s not a name. That’s a noise.”⟦/q⟧

⟦q Mip>Veshka⟧“It’s what there was.”⟦/q⟧

⟦q Veshka>Mip⟧“Where is my ninth banner, Mip?”⟦/q⟧

⟦q Mip>Veshka⟧“In the river.”⟦/q⟧

⟦q Veshka>Mip⟧“And how did it get there?”⟦/q⟧

⟦q Mip>Veshka⟧“I threw it,”⟦/q⟧ said ⟦m Mip⟧the boy⟦/m⟧.

⟦m Torrow⟧The old soldier at the door⟦/m⟧ shut ⟦m Torrow⟧his⟦/m⟧ eyes. ⟦m Torrow⟧His⟦/m⟧ name was Torrow, ⟦m Torrow⟧he⟦/m⟧’d been banner sergeant of the Ninth for thirty-one years, and until this afternoon ⟦m Torrow⟧he⟦/m⟧’d have said that ⟦b holder=Torrow; status=false⟧the lad had only lost his footing⟦/b⟧. ⟦m Torrow⟧He⟦/m⟧’d said it, in fact, on oath.

⟦q Andrul>Veshka⟧“You hear?”⟦/q⟧ said Andrul. ⟦q Andrul>Veshka⟧“⟦m Mip⟧He⟦/m⟧ *threw* it. With three hundred of Sarreth’s riders watching from the other bank. They cheered.”⟦/q⟧

⟦q Veshka>Mip⟧“Why did you throw it?”⟦/q⟧

⟦q Mip>Veshka⟧“Can’t say.”⟦/q⟧

⟦q Veshka>Mip⟧“You can’t, or you won’t?”⟦/q⟧

⟦q Mip>Veshka⟧“I swore.”⟦/q⟧

⟦q Veshka>Mip⟧“Who to?”⟦/q⟧

But ⟦m Mip⟧he⟦/m⟧ only looked at the ground, and ⟦m Mip⟧his⟦/m⟧ ears stuck out, and ⟦m Mip⟧he⟦/m⟧ shivered.

⟦q Ilvaine>Veshka⟧“Send ⟦m Torrow+Andrul⟧them⟦/m⟧ out,”⟦/q⟧ ⟦m Ilvaine⟧she⟦/m⟧ said. ⟦q Ilvaine>Veshka⟧“Give me a quarter of an hour with ⟦m Mip⟧him⟦/m⟧.”⟦/q⟧

⟦q Veshka>Ilvaine⟧“You’ve no liking for my banners, Ilvaine. You’ve told me so every day since Sil.”⟦/q⟧

⟦q Ilvaine>Veshka⟧“I’ve no liking for what they’re carried to. It doesn’t follow that I like boys hanged under them.”⟦/q⟧

⟦q Andrul>Veshka⟧“⟦m Ilvaine⟧She⟦/m⟧’ll turn ⟦m Mip⟧him⟦/m⟧ loose,”⟦/q⟧ ⟦m Andrul⟧the young captain⟦/m⟧ said.

⟦q Ilvaine>Andrul⟧“⟦m Ilvaine⟧She⟦/m⟧ is standing in front of you.”⟦/q⟧

⟦q Andrul>Veshka⟧“Harrow, every man in the camp believes that ⟦b holder=Andrul; status=open⟧the Ninth can’t be beaten while it has its banner⟦/b⟧. Now it hasn’t. They’ve got to be given something.”⟦/q⟧

⟦q Veshka>Andrul⟧“And you’d give them a rope.”⟦/q⟧

⟦q Andrul>Veshka⟧“I’d give them whatever worked.”⟦/q⟧

⟦q Veshka>Andrul⟧“I know you would, Rell. It’s why I promoted you, and it’s why I don’t sleep.”⟦/q⟧ ⟦m Veshka⟧She⟦/m⟧ took one foot out of the bucket and looked at it. ⟦q Veshka>Ilvaine⟧“A quarter of an hour.”⟦/q⟧ ⟦m Veshka⟧She⟦/m⟧ turned ⟦m Veshka⟧her⟦/m⟧ head. ⟦q Veshka>Torrow⟧“And you, Torrow, stay; ⟦m Mip⟧he⟦/m⟧’s yours, isn’t ⟦m Mip⟧he⟦/m⟧?”⟦/q⟧

⟦q Torrow>Veshka⟧“My sister’s,”⟦/q⟧ said ⟦m Torrow⟧the sergeant⟦/m⟧. ⟦q Torrow>Veshka⟧“What’s left of her.”⟦/q⟧

***

⟦s place=the hanging tree; with=Ilvaine,Torrow,Mip; time=an hour before midnight⟧
⟦q Ilvaine>Mip⟧“Is it too tight?”⟦/q⟧

⟦q Mip>Ilvaine⟧“No, Mother.”⟦/q⟧

⟦q Ilvaine>Mip⟧“I’m not your mother.”⟦/q⟧

⟦q Mip>Ilvaine⟧“That’s what you call one, though. A Lawspeaker.”⟦/q⟧

⟦q Ilvaine>Mip⟧“It’s what you call one in the south. Here they call me other things.”⟦/q⟧ ⟦m Ilvaine⟧She⟦/m⟧’d brought ⟦m Mip⟧him⟦/m⟧ out because a tent has ears; and there was only one place in that flat country where one could sit with one’s back to something. ⟦m Ilvaine⟧She⟦/m⟧ didn’t look up at the branch. ⟦q Ilvaine>Mip⟧“Mip, I am going to tell you what I think. You needn’t speak. If I go wrong, cough.”⟦/q⟧

⟦m Mip⟧He⟦/m⟧ said nothing.

⟦q Ilvaine>Mip⟧“You’d never seen the other bank before today.”⟦/q⟧

Nothing.

⟦q Ilvaine>Mip⟧“You’re the first in the water, with the banner. It’s up to your chest. You look up, and there’s somebody over there that you know.”⟦/q⟧

⟦m Mip⟧He⟦/m⟧ coughed.

⟦q Torrow>Mip⟧“No?”⟦/q⟧ said Torrow. ⟦q Torrow>Mip⟧“Who, then?”⟦/q⟧

⟦q Ilvaine>Torrow⟧“Let me. Not somebody. Some*thing*?”⟦/q⟧

The cough did not come.

⟦q Ilvaine>Mip⟧“You saw a thing that made you throw away your banner. And you swore not to tell it, so someone saw you see. In the water? Behind you?”⟦/q⟧

⟦q Mip>Ilvaine⟧“Mother,”⟦/q⟧ ⟦m Mip⟧the boy⟦/m⟧ said in a whisper, ⟦q Mip>Ilvaine⟧“if a man makes you swear, and ⟦m Andrul⟧he⟦/m⟧’s got ⟦m Andrul⟧his⟦/m⟧ knee on your neck, does that count?”⟦/q⟧

⟦m Ilvaine⟧She⟦/m⟧ and ⟦m Torrow⟧the sergeant⟦/m⟧ looked at each other over ⟦m Mip⟧him⟦/m⟧.

⟦q Ilvaine>Mip⟧“No,”⟦/q⟧ ⟦m Ilvaine⟧she⟦/m⟧ said. ⟦q Ilvaine>Mip⟧“That’s the oldest law there is. That’s older than the alphabet.”⟦/q⟧

⟦q Mip>Ilvaine⟧“Then it was the banner.”⟦/q⟧

⟦q Torrow>Mip⟧“What was?”⟦/q⟧

⟦q Mip>Torrow⟧“What I saw, Uncle. They were riding up and down with theirs, to mock us, and one of theirs had the black sun and the nine rays. It was all old, and it had the burn. You always told me about the burn.”⟦/q⟧

⟦q Torrow>Mip⟧“From Oum,”⟦/q⟧ said Torrow slowly. ⟦q Torrow>Mip⟧“In the corner. I was there. I beat it out with my hat.”⟦/q⟧

⟦q Mip>Torrow⟧“That’s it. So I thought, if that one’s ours, then what have I got? I turned it over. And there wasn’t a burn. It was new cloth, they’d only smoked it. ⟦k by=Mip; to=Torrow,Ilvaine⟧Somebody’s sold Duke Sarreth the real one, and given us a fair copy⟦/k⟧.”⟦/q⟧

Neither of ⟦m Ilvaine+Torrow⟧them⟦/m⟧ spoke.

⟦q Mip>Ilvaine⟧“So I thought, if we cross with that, and we lose, they’ll say the Ninth was beaten under its own sun. So I thought it had better go in the river. Then nobody’d been beaten under anything.”⟦/q⟧

⟦q Ilvaine>Mip⟧“You did that with three hundred archers looking at you?”⟦/q⟧

⟦q Mip>Ilvaine⟧“I was mostly thinking of the burn.”⟦/q⟧

⟦m Torrow⟧The old man⟦/m⟧ put out a hand and laid it on the back of the thin neck, and found the mark there; it was as broad as a kneecap.

⟦q Torrow>Mip⟧“Who was it, lad?”⟦/q⟧

⟦q Mip>Torrow⟧“⟦m Andrul⟧He⟦/m⟧ said ⟦m Andrul⟧he⟦/m⟧’d see you flogged.”⟦/q⟧

⟦q Torrow>Mip⟧“I’ve been flogged. It passes the time. Who had the keeping of the chest?”⟦/q⟧

***

⟦s place=the ford; with=Veshka,Ilvaine,Torrow,Andrul,Mip; time=dawn⟧
⟦m Veshka+Andrul⟧They⟦/m⟧ walked down to the water together, ⟦m Veshka⟧the Harrow⟦/m⟧ barefoot, ⟦m Andrul⟧the captain⟦/m⟧ in ⟦m Andrul⟧his⟦/m⟧ good boots. The army stood back along the ridge, eight banners and a gap.

⟦q Veshka>Andrul⟧“You’ve brought the rope, I see,”⟦/q⟧ ⟦m Veshka⟧she⟦/m⟧ said.

⟦q Andrul>Veshka⟧“You didn’t say not to.”⟦/q⟧

⟦q Veshka>Andrul⟧“No. Tell me something, Rell. Suppose that it was you.”⟦/q⟧

⟦q Andrul>Veshka⟧“Me?”⟦/q⟧

⟦q Veshka>Andrul⟧“Suppose you wanted this war over, and you’d worked out, as any clever man would, that I’ll never leave off. You might think a lost battle was cheap. You might think you’d break one regiment, the oldest, the one they all look to, and the rest would go home.”⟦/q⟧

⟦q Andrul>Veshka⟧“I might,”⟦/q⟧ said Andrul. ⟦m Andrul⟧He⟦/m⟧’d gone very still.

⟦q Veshka>Andrul⟧“You might even be right. That’s what’s kept me up. How much did ⟦m Sarreth⟧he⟦/m⟧ give you for it?”⟦/q⟧

⟦q Andrul>Veshka⟧“Nothing.”⟦/q⟧

⟦q Veshka>Andrul⟧“Nothing!”⟦/q⟧

⟦q Andrul>Veshka⟧“I’m not a thief, Harrow. I gave it to ⟦m Sarreth⟧him⟦/m⟧. I rode over by night, and I said, fly this where they can see it, and they’ll lose heart, and I’ll see to it that we fall back in good order. ⟦m Sarreth⟧He⟦/m⟧ agreed to let us go. ⟦m Sarreth⟧He⟦/m⟧ gave me ⟦m Sarreth⟧his⟦/m⟧ hand.”⟦/q⟧ ⟦m Andrul⟧His⟦/m⟧ voice cracked; ⟦m Andrul⟧he⟦/m⟧ was twenty-six. ⟦q Andrul>Veshka⟧“I had a brother in the Fourth. I was to have told his wife something. I’ve written it nine times.”⟦/q⟧

Behind ⟦m Veshka+Andrul⟧them⟦/m⟧ somebody had come down the bank. It was ⟦m Ilvaine⟧the priest⟦/m⟧, with ⟦m Ilvaine⟧her⟦/m⟧ skirts kilted up, and at ⟦m Ilvaine⟧her⟦/m⟧ heels ⟦m Torrow⟧the old sergeant⟦/m⟧ and ⟦m Mip⟧the boy⟦/m⟧.

⟦q Ilvaine>Veshka⟧“Well?”⟦/q⟧ ⟦m Ilvaine⟧she⟦/m⟧ said.

⟦q Veshka>Ilvaine⟧“You’ve won your argument, sister. It seems I’m the last person in this army who wants to cross.”⟦/q⟧

⟦q Ilvaine>Veshka⟧“Do you?”⟦/q⟧

⟦q Veshka>Ilvaine⟧“I’ve been soaking my feet and asking them.”⟦/q⟧

⟦q Andrul>Veshka⟧“You’ll want this,”⟦/q⟧ ⟦m Andrul⟧the young man⟦/m⟧ said. ⟦m Andrul⟧He⟦/m⟧ held out the rope.

⟦m Veshka⟧She⟦/m⟧ took it. ⟦m Veshka⟧She⟦/m⟧ weighed it a moment; and then ⟦m Veshka⟧she⟦/m⟧ tied one end round ⟦m Veshka⟧her⟦/m⟧ own waist, and with a sergeant’s knot, not looking at ⟦m Mip⟧him⟦/m⟧, tied the other round ⟦m Mip⟧the banner boy⟦/m⟧.

⟦q Veshka>Mip⟧“Can you swim, Mip?”⟦/q⟧

⟦q Mip>Veshka⟧“No, Harrow.”⟦/q⟧

⟦q Veshka>Mip⟧“Nor can I. We’re going over to ask Duke Sarreth for our flag. You’ll show me which; you’re the only one who can tell. After that I thought that ⟦m Sarreth⟧he⟦/m⟧ and I might sit down.”⟦/q⟧

⟦q Torrow>Veshka⟧“⟦m Sarreth⟧He⟦/m⟧’ll shoot you,”⟦/q⟧ said Torrow.

⟦q Veshka>Torrow⟧“⟦m Sarreth⟧He⟦/m⟧ may. ⟦m Sarreth⟧He⟦/m⟧’s never seen me without my boots on.”⟦/q⟧ ⟦m Veshka⟧She⟦/m⟧ stepped in, and hissed at the cold. ⟦q Veshka>Ilvaine⟧“Ilvaine, if I’m not back, it’s your army. See what you can do with it.”⟦/q⟧

⟦q Ilvaine>Veshka⟧“And ⟦m Andrul⟧him⟦/m⟧?”⟦/q⟧

⟦m Veshka⟧The Harrow⟦/m⟧ looked back at ⟦m Andrul⟧the captain⟦/m⟧, who was standing with ⟦m Andrul⟧his⟦/m⟧ hands a little way out from ⟦m Andrul⟧his⟦/m⟧ sides, like someone waiting to be searched.

⟦q Veshka>Ilvaine⟧“Give ⟦m Andrul⟧him⟦/m⟧ a bucket,”⟦/q⟧ ⟦m Veshka⟧she⟦/m⟧ said, ⟦q Veshka>Ilvaine⟧“and make ⟦m Andrul⟧him⟦/m⟧ carry the Ninth’s water till ⟦m Andrul⟧he⟦/m⟧’s learned all their names.”⟦/q⟧
