title: The Flat in Zamalek
person: 3
style: spy novel, Cairo 1978; an old handler and a young one, both women, and the woman they run; she in every line; cover names that change; a porter; beliefs, false and open, tellings; curly double quotes, past tense
cast: Winsome Prior | Miss Prior, Prior | she
cast: Judith Amsel | Judith, Amsel | she
cast: Nagwa Selim | Nagwa, Ostrich, Madame Selim | she
cast: a porter |  | he
cast: Colonel Selim |  | he
cast: Harcourt |  | he
place: the flat | the balcony
place: the Fish Garden | the grotto
place: the corniche |
relation: Prior & Judith | work | start=handler and replacement end=accomplices
relation: Prior & Nagwa | friends
relation: Nagwa & Colonel Selim | romantic
relation: Harcourt & Prior | work
quiet: Cairo, Heliopolis, London, Thursday, Alexandria, Christmas, Deal, January, Minister, Sudan
=====
⟦s place=the flat; with=Prior,Judith,a porter; time=a Thursday in May⟧
⟦q Prior>Judith⟧“You’ll find that ⟦m Nagwa⟧she⟦/m⟧ steals,”⟦/q⟧ said Miss Prior. ⟦q Prior>Judith⟧“Small things. You’re to let ⟦m Nagwa⟧her⟦/m⟧.”⟦/q⟧

Judith Amsel had been in Cairo for nine hours. ⟦m Judith⟧She⟦/m⟧’d been met at the airport by nobody, as arranged; ⟦m Judith⟧she⟦/m⟧ had taken three taxis, and a tram, and had come up five floors on foot behind ⟦m a porter⟧a porter⟦/m⟧ who stopped on every landing to tell ⟦m Judith⟧her⟦/m⟧ about ⟦m a porter⟧his⟦/m⟧ knees; and now here ⟦m Judith⟧she⟦/m⟧ was, on a balcony, with a glass of hibiscus, being handed another person’s life.

⟦q Judith>Prior⟧“What sort of small things?”⟦/q⟧

⟦q Prior>Judith⟧“A teaspoon. A stamp. ⟦m Nagwa⟧She⟦/m⟧’s had eleven of my handkerchiefs. It steadies ⟦m Nagwa⟧her⟦/m⟧.”⟦/q⟧

⟦q Judith>Prior⟧“What does ⟦m Nagwa⟧she⟦/m⟧ do with them?”⟦/q⟧

⟦q Prior>Judith⟧“I’ve never liked to ask. I imagine there’s a drawer. When my father died, I found that he’d kept every one of my mother’s hairpins, in a tin, by year.”⟦/q⟧

⟦q Judith>Prior⟧“Does London know?”⟦/q⟧

⟦q Prior>Judith⟧“London thinks that I’m hard on linen.”⟦/q⟧

⟦m Prior⟧She⟦/m⟧ was sixty-four. ⟦m Prior⟧She⟦/m⟧ taught the piano, it was perfectly good cover, since ⟦m Prior⟧she⟦/m⟧ did it from eight in the morning; and ⟦m Prior⟧she⟦/m⟧ had run ⟦m Nagwa⟧Ostrich⟦/m⟧, who was the wife of one Colonel Selim, by ⟦m Prior⟧herself⟦/m⟧, out of that flat, for sixteen years. ⟦m Prior⟧She⟦/m⟧ was a little dry upright person with a hump beginning. It was hard to see in ⟦m Prior⟧her⟦/m⟧ what the files said was there. ⟦m Judith⟧The younger woman⟦/m⟧ had read them all, in a basement, over a wet weekend. ⟦m Judith⟧She⟦/m⟧’d been told by Harcourt that ⟦m Prior⟧she⟦/m⟧ had gone soft, that ⟦m Prior⟧the old girl⟦/m⟧ was past it, that the product had been thin since Christmas: that one or the other of ⟦m Prior+Nagwa⟧them⟦/m⟧ was making it up.

⟦q Judith>Prior⟧“When do I see ⟦m Nagwa⟧her⟦/m⟧?”⟦/q⟧

⟦q Prior>Judith⟧“At four, in the Fish Garden. ⟦m Nagwa⟧She⟦/m⟧ brings the child’s kite. If there’s a red tail to it then ⟦m Nagwa⟧she⟦/m⟧’s being followed, and you buy a lemonade.”⟦/q⟧

⟦q Judith>Prior⟧“And if it’s blue?”⟦/q⟧

⟦q Prior>Judith⟧“You also buy a lemonade. One gets so dry.”⟦/q⟧ The old hands were folded in the lap. ⟦q Prior>Judith⟧“What’s ⟦m Harcourt⟧he⟦/m⟧ told you to do? Harcourt?”⟦/q⟧

⟦q Judith>Prior⟧“To take over.”⟦/q⟧

⟦q Prior>Judith⟧“And?”⟦/q⟧

⟦q Judith>Prior⟧“And to look about.”⟦/q⟧

⟦q Prior>Judith⟧“That’s nicely put,”⟦/q⟧ ⟦m Prior⟧she⟦/m⟧ said. ⟦q Prior>Judith⟧“I taught ⟦m Harcourt⟧him⟦/m⟧ to look about. ⟦m Harcourt⟧He⟦/m⟧ was sick in that pot.”⟦/q⟧

***

⟦s place=the Fish Garden; with=Judith,Nagwa; time=four o’clock⟧
It was a grotto, with tanks let into the rock, and the fish had died. ⟦m Nagwa⟧A tall woman in a green headscarf⟦/m⟧ was sitting on the rim of a fountain; there was a kite by ⟦m Nagwa⟧her⟦/m⟧, but no child. The tail was blue.

⟦q Nagwa>Judith⟧“You’re the new one,”⟦/q⟧ ⟦m Nagwa⟧she⟦/m⟧ said. ⟦m Nagwa⟧She⟦/m⟧ spoke English as if ⟦m Nagwa⟧she⟦/m⟧’d learned it from a cross governess. ⟦q Nagwa>Judith⟧“You’re young. How old are you? ⟦m Prior⟧She⟦/m⟧ said that you’d be a widow of fifty.”⟦/q⟧

⟦q Judith>Nagwa⟧“I’m thirty-three.”⟦/q⟧

⟦q Nagwa>Judith⟧“Have you any children?”⟦/q⟧

⟦q Judith>Nagwa⟧“No.”⟦/q⟧

⟦q Nagwa>Judith⟧“Then you’re no use to me.”⟦/q⟧ ⟦m Nagwa⟧The tall woman⟦/m⟧ looked at ⟦m Judith⟧her⟦/m⟧ sidelong. ⟦m Nagwa⟧She⟦/m⟧ had a long neck, and heavy lids, and fine restless hands, and one of these had strayed towards Judith’s bag and was doing something to the clasp. ⟦q Nagwa>Judith⟧“Is ⟦m Prior⟧she⟦/m⟧ well? ⟦m Prior⟧She⟦/m⟧ didn’t look well. ⟦m Prior⟧She⟦/m⟧ walks on the outside of the shoes.”⟦/q⟧

⟦q Judith>Nagwa⟧“⟦m Prior⟧She⟦/m⟧’s tired. ⟦m Prior⟧She⟦/m⟧ is going home.”⟦/q⟧

⟦q Nagwa>Judith⟧“⟦m Prior⟧She⟦/m⟧ hasn’t got a home. ⟦m Prior⟧She⟦/m⟧ has a sister in Deal whom ⟦m Prior⟧she⟦/m⟧ doesn’t like, with a budgerigar. Did they tell you? They’re going to put ⟦m Prior⟧her⟦/m⟧ in a room with a bird.”⟦/q⟧

⟦q Judith>Nagwa⟧“Madame Selim,”⟦/q⟧ said Judith, ⟦q Judith>Nagwa⟧“I’ve got to ask you something, about the last three reports.”⟦/q⟧

⟦q Nagwa>Judith⟧“Ah.”⟦/q⟧

⟦q Judith>Nagwa⟧“They’re not ⟦m Colonel Selim⟧your husband⟦/m⟧’s. Are they? They’ve got the right numbers. But there isn’t a thing in them that you couldn’t find in the newspaper, if you waited until the week after.”⟦/q⟧

For some time ⟦m Nagwa⟧she⟦/m⟧ only looked at the kite. ⟦m Nagwa⟧She⟦/m⟧ had pulled it on to ⟦m Nagwa⟧her⟦/m⟧ knee, and was drawing the blue tail through and through ⟦m Nagwa⟧her⟦/m⟧ fingers, bow by bow, as a person says a rosary who has given up expecting anything from it.

There was some music from a wedding, a long way off, on a boat. ⟦m Nagwa⟧Nagwa⟦/m⟧ took ⟦m Nagwa⟧her⟦/m⟧ hand out of the bag. There was a pencil in it. ⟦m Nagwa⟧She⟦/m⟧ gave it a look, as though ⟦m Nagwa⟧she⟦/m⟧’d been rather hoping for something else.

⟦q Nagwa>Judith⟧“⟦k by=Nagwa; to=Judith⟧He left me in January⟦/k⟧,”⟦/q⟧ ⟦m Nagwa⟧she⟦/m⟧ said. ⟦q Nagwa>Judith⟧“⟦m Colonel Selim⟧He⟦/m⟧’s got a girl in Heliopolis. ⟦m Colonel Selim⟧He⟦/m⟧ takes ⟦m Colonel Selim⟧his⟦/m⟧ papers there. I haven’t seen a paper for four months, I see ⟦m Colonel Selim⟧his⟦/m⟧ shirts; ⟦m Colonel Selim⟧he⟦/m⟧ sends them to be done. I told ⟦m Prior⟧her⟦/m⟧, the same day. I cried, I was ashamed, I had nothing else to bring ⟦m Prior⟧her⟦/m⟧. Do you know what ⟦m Prior⟧she⟦/m⟧ did?”⟦/q⟧

⟦q Judith>Nagwa⟧“No.”⟦/q⟧

⟦q Nagwa>Judith⟧“⟦m Prior⟧She⟦/m⟧ said, never mind, my dear, we’ll do it together. ⟦m Prior⟧She⟦/m⟧ reads the *Ahram* to me, and the *Monde*, ⟦m Prior⟧she⟦/m⟧ has a gift for it. We work out what ⟦m Colonel Selim⟧he⟦/m⟧’d be likely to have heard. It takes us all of Thursday. ⟦m Prior⟧She⟦/m⟧ plays to me, after.”⟦/q⟧

⟦q Judith>Nagwa⟧“You made them *up*?”⟦/q⟧

⟦q Nagwa>Judith⟧“We were right eleven times out of twelve,”⟦/q⟧ said ⟦m Nagwa⟧Ostrich⟦/m⟧, with some pride.

***

⟦s place=the flat; with=Prior,Judith; time=that night⟧
The lights had gone in the whole of the island, and ⟦m Prior⟧she⟦/m⟧’d lit one candle, on the piano.

⟦q Prior>Judith⟧“You bought the lemonade, I hope.”⟦/q⟧

⟦q Judith>Prior⟧“Why did you do it?”⟦/q⟧

⟦q Prior>Judith⟧“Do sit. You’ve been on your feet.”⟦/q⟧

⟦q Judith>Prior⟧“You’ve falsified four months of product! You’ve had money for it. There are men in London who’ve gone into a room with the Minister on the strength of what you two had got from the back of a newspaper. I’ve got to write this down, Miss Prior. I’ve got to send it.”⟦/q⟧

⟦q Prior>Judith⟧“Yes, I suppose that you must. What does Harcourt do to a source when it’s dry? Did they tell you that, in the basement?”⟦/q⟧

⟦q Judith>Prior⟧“They’re let go.”⟦/q⟧

⟦q Prior>Judith⟧“Do you believe that?”⟦/q⟧

⟦m Judith⟧She⟦/m⟧ didn’t answer. ⟦m Judith⟧She⟦/m⟧ was thinking of a thing that ⟦m Judith⟧she⟦/m⟧’d seen, in a file which ought not to have been in the box, about a baker in Alexandria.

⟦q Prior>Judith⟧“⟦m Harcourt⟧He⟦/m⟧ is a tidy boy. ⟦m Harcourt⟧He⟦/m⟧ doesn’t like there to be people walking about who know the address. I always thought that ⟦b holder=Prior; status=open⟧he’d have somebody drop a word to the husband⟦/b⟧. It costs nothing. It looks like a family matter.”⟦/q⟧ ⟦m Prior⟧The old woman⟦/m⟧ played a note, and then the one next to it. ⟦q Prior>Judith⟧“So I kept ⟦m Nagwa⟧her⟦/m⟧ wet. I’d only to get us to the summer. I thought that they’d send some ambitious young man, who’d swallow it whole; I had twelve more weeks drafted, I’d even done the Sudan. They sent you. What a very great nuisance you are. You read them, didn’t you? All the way through?”⟦/q⟧

⟦q Judith>Prior⟧“Twice.”⟦/q⟧

⟦q Prior>Judith⟧“Nobody ever has.”⟦/q⟧

It was so dark outside, beyond the rail, that you could hear the river. ⟦m Judith⟧The young woman⟦/m⟧ put down ⟦m Judith⟧her⟦/m⟧ bag upon the lid of the piano, ⟦m Judith⟧she⟦/m⟧ opened it, and began to take things out and lay them in a row: a passport, a comb, a pen.

⟦q Judith>Prior⟧“⟦m Nagwa⟧She⟦/m⟧’s taken my ticket,”⟦/q⟧ said Judith.

⟦q Prior>Judith⟧“Which?”⟦/q⟧

⟦q Judith>Prior⟧“The return. For the eighteenth. It’s in the name of Miss A. Brook.”⟦/q⟧

⟦q Prior>Judith⟧“Oh, dear. ⟦m Nagwa⟧She⟦/m⟧ doesn’t, as a rule, take anything one would miss.”⟦/q⟧

⟦q Judith>Prior⟧“⟦m Nagwa⟧She⟦/m⟧ asked me how old I was,”⟦/q⟧ ⟦m Judith⟧she⟦/m⟧ said slowly. ⟦q Judith>Prior⟧“⟦m Nagwa⟧She⟦/m⟧ asked me twice. And how tall.”⟦/q⟧

⟦m Prior+Judith⟧They⟦/m⟧ looked at each other across the candle. It was ⟦m Prior⟧the old one⟦/m⟧ who began to smile first, and it took ten years off ⟦m Prior⟧her⟦/m⟧.

⟦q Prior>Judith⟧“I told ⟦m Nagwa⟧her⟦/m⟧ that you’d be a widow of fifty,”⟦/q⟧ said Miss Prior. ⟦q Prior>Judith⟧“I’m so glad you weren’t. Do you know, I believe I’ve taught ⟦m Nagwa⟧her⟦/m⟧ something after all? What will you put in your report?”⟦/q⟧

⟦m Judith⟧Judith⟦/m⟧ sat down on the piano stool. There was room on it for two.

⟦q Judith>Prior⟧“I’ll say that I looked about,”⟦/q⟧ ⟦m Judith⟧she⟦/m⟧ said. ⟦q Judith>Prior⟧“What had you got on the Sudan?”⟦/q⟧
