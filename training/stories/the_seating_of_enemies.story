title: The Seating of Enemies
person: 3
style: omniscient comedy of manners at one dinner table today, seven people, long sentences, the narrator knows all, past tense; curly quotes
cast: Philomena | Mena | she
cast: Julius |  | he
cast: Araminta Fell | Araminta, Minty | she
cast: Declan |  | he
cast: Cosmo | | he
cast: Xenia |  | she
cast: Octavia | | she
place: the dining room | the table
place: the kitchen |
place: the hall | the cloakroom
relation: Philomena & Julius | romantic
relation: Araminta & Declan | romantic | start=married end=on the brink
relation: Xenia & Declan | romantic | start=lovers in secret end=finished
relation: Philomena & Araminta | friends
relation: Octavia & Philomena | family
quiet: Tuscany, Marrakesh
=====
⟦s place=the kitchen; with=Philomena,Julius,Octavia; time=Saturday, a quarter to eight⟧
It was Philomena’s belief that a dinner party was like a bomb, in that what mattered was the order in which you joined things up; and so, at a quarter to eight, while the lamb rested and ⟦m Julius⟧her husband⟦/m⟧ looked for the corkscrew, ⟦m Philomena⟧she⟦/m⟧ was still walking about the kitchen with seven little cards in ⟦m Philomena⟧her⟦/m⟧ hand.

⟦q Philomena>Julius⟧“If I put Declan by Xenia I shall have the whole of Tuscany again.”⟦/q⟧

⟦q Julius>Philomena⟧“Then put ⟦m Declan⟧him⟦/m⟧ by me,”⟦/q⟧ said Julius.

⟦q Philomena>Julius⟧“You don’t like ⟦m Declan⟧him⟦/m⟧.”⟦/q⟧

⟦q Julius>Philomena⟧“I don’t have to like ⟦m Declan⟧him⟦/m⟧, darling, I only have to pass ⟦m Declan⟧him⟦/m⟧ the beans.”⟦/q⟧

⟦q Philomena>Julius⟧“And Cosmo has to be at an end because of ⟦m Cosmo⟧his⟦/m⟧ elbows. And Minty can’t be next to anyone who’ll ask about the book.”⟦/q⟧

⟦q Julius>Philomena⟧“What’s wrong with the book?”⟦/q⟧

⟦q Philomena>Julius⟧“There isn’t one,”⟦/q⟧ said ⟦m Philomena⟧his wife⟦/m⟧. ⟦q Philomena>Julius⟧“⟦m Araminta⟧She⟦/m⟧ gave back the advance in March. I’m not supposed to know.”⟦/q⟧

⟦q Julius>Philomena⟧“How do you, then?”⟦/q⟧

⟦q Philomena>Julius⟧“Declan told Xenia, and ⟦m Xenia⟧she⟦/m⟧ told me.”⟦/q⟧

Julius had the corkscrew in ⟦m Julius⟧his⟦/m⟧ hand. It had been there for some minutes. ⟦m Julius⟧He⟦/m⟧ was a large, slow, observant man, a mender of violins; and ⟦m Julius⟧he⟦/m⟧ stood and considered this sentence, from above and from below, as though it had come in with a crack.

⟦q Julius>Philomena⟧“Now, why,”⟦/q⟧ ⟦m Julius⟧he⟦/m⟧ said, ⟦q Julius>Philomena⟧“would Declan be telling things to Xenia?”⟦/q⟧

⟦q Philomena>Julius⟧“They were on that committee,”⟦/q⟧ Philomena said, and put ⟦m Declan+Xenia⟧the two of them⟦/m⟧ side by side. It was the worst mistake that ⟦m Philomena⟧she⟦/m⟧ made that night. ⟦m Philomena⟧She⟦/m⟧ made it because the potatoes were catching, and because ⟦m Philomena⟧she⟦/m⟧ was a person who thought well of people whenever ⟦m Philomena⟧she⟦/m⟧ was in a hurry.

From beneath the table, where there was ⟦m Octavia⟧a girl of eleven⟦/m⟧ with a torch and a plate of olives, nothing was said at all.

***

⟦s place=the table; with=Philomena,Julius,Araminta,Declan,Cosmo,Xenia; time=Saturday, nine o’clock⟧
By the time of the lamb ⟦m Philomena+Julius+Araminta+Declan+Cosmo+Xenia⟧they⟦/m⟧ had disposed of schools, and the price of Marrakesh. Cosmo was telling ⟦m Philomena+Julius+Araminta+Declan+Xenia⟧them⟦/m⟧ about ⟦m Cosmo⟧his⟦/m⟧ divorce. ⟦m Cosmo⟧He⟦/m⟧ told it very well; ⟦m Cosmo⟧he⟦/m⟧’d told it in that room twice before, and had got it down to twelve minutes, with accents.

⟦q Cosmo>Philomena+Julius+Araminta+Declan+Xenia⟧“So there I am, in a towel, in *Dundee*—”⟦/q⟧

⟦q Xenia>Cosmo⟧“You said Aberdeen,”⟦/q⟧ said Xenia.

⟦q Cosmo>Xenia⟧“It was Aberdeen last time. I’ve moved it. There’s a better train.”⟦/q⟧

⟦q Declan>Cosmo⟧“Go on,”⟦/q⟧ said Declan. ⟦q Declan>Cosmo⟧“You’re in the towel.”⟦/q⟧

⟦m Declan⟧He⟦/m⟧ laughed, and reached across ⟦m Xenia⟧the woman beside him⟦/m⟧ for the salt. It was on the other side. There was a salt much closer to ⟦m Declan⟧him⟦/m⟧, by ⟦m Declan⟧his⟦/m⟧ own glass. Of the six people at table, four saw the hand go out, and two saw it come back, by way of Xenia’s wrist; it rested there about as long as a fly.

One of ⟦m Julius+Araminta⟧the two⟦/m⟧ was Julius. ⟦m Julius⟧He⟦/m⟧ looked down at ⟦m Julius⟧his⟦/m⟧ beans.

The other was ⟦m Araminta⟧Declan’s wife⟦/m⟧.

Araminta Fell had beautiful manners. They’d been put into ⟦m Araminta⟧her⟦/m⟧ early, like a pin into a hip, and they held. ⟦m Araminta⟧She⟦/m⟧ finished cutting up ⟦m Araminta⟧her⟦/m⟧ meat. ⟦m Araminta⟧She⟦/m⟧ turned to ⟦m Julius⟧her host⟦/m⟧ and smiled. ⟦q Araminta>Julius⟧“Tell me about your violins,”⟦/q⟧ ⟦m Araminta⟧she⟦/m⟧ said. ⟦q Araminta>Julius⟧“Is it true that you can always see where they’ve been mended?”⟦/q⟧

⟦q Julius>Araminta⟧“Not if it’s been done properly.”⟦/q⟧

⟦q Araminta>Julius⟧“But *you* can.”⟦/q⟧

⟦q Julius>Araminta⟧“I can always see it,”⟦/q⟧ said Julius gently. ⟦q Julius>Araminta⟧“It doesn’t mean they can’t be played.”⟦/q⟧

⟦q Cosmo>Julius⟧“What’s that?”⟦/q⟧ called Cosmo. ⟦q Cosmo>Julius⟧“Who’s playing?”⟦/q⟧

⟦q Xenia>Cosmo⟧“Nobody’s playing, Cosmo,”⟦/q⟧ said Xenia, and moved ⟦m Xenia⟧her⟦/m⟧ hand under the cloth.

⟦m Xenia⟧She⟦/m⟧ was thirty-nine, ⟦m Xenia⟧she⟦/m⟧ was clever and lonely, and ⟦m Xenia⟧she⟦/m⟧’d made up ⟦m Xenia⟧her⟦/m⟧ mind in the taxi to end it. It had gone on for seven months. ⟦m Xenia⟧She⟦/m⟧ had a speech. What had not struck ⟦m Xenia⟧her⟦/m⟧ till this moment was that ⟦m Araminta⟧the wife⟦/m⟧ would have a face; ⟦m Xenia⟧she⟦/m⟧’d met Minty, naturally, a dozen times, but always from the side. Now it was there in front of ⟦m Xenia⟧her⟦/m⟧, over the candles, pale, amused, with a bit of parsley on its lip, attending to violins. And it came to Xenia with perfect clearness that ⟦b holder=Xenia; status=true⟧Araminta knew⟦/b⟧.

⟦q Philomena>Xenia⟧“Xenia, you’re not eating,”⟦/q⟧ said ⟦m Philomena⟧her hostess⟦/m⟧.

⟦q Xenia>Philomena⟧“I’m saving myself.”⟦/q⟧

⟦q Philomena>Xenia⟧“What for? There’s only a tart.”⟦/q⟧

⟦q Cosmo>Philomena⟧“*Only* a tart!”⟦/q⟧ said Cosmo, and was off again, with the tart from Aberdeen.

***

⟦s place=the hall; with=Xenia,Araminta; time=Saturday, a quarter to ten⟧
The cloakroom was the size of a wardrobe. When Xenia came out of it ⟦m Araminta⟧the other woman⟦/m⟧ was sitting on the stairs, underneath the coats, with ⟦m Araminta⟧her⟦/m⟧ shoes beside ⟦m Araminta⟧her⟦/m⟧.

⟦q Araminta>Xenia⟧“Don’t run. I’m only resting my feet.”⟦/q⟧

⟦q Xenia>Araminta⟧“I wasn’t running.”⟦/q⟧

⟦q Araminta>Xenia⟧“You were about to. You’ve got it all down your neck, you go pink in patches. I remember that from the committee.”⟦/q⟧

There are things to say on such occasions, and Xenia had read most of them in books. ⟦m Xenia⟧She⟦/m⟧ held on to the newel post. ⟦q Xenia>Araminta⟧“How long have you known?”⟦/q⟧

⟦q Araminta>Xenia⟧“Since the salt.”⟦/q⟧

⟦q Xenia>Araminta⟧“I’m so sorry.”⟦/q⟧

⟦q Araminta>Xenia⟧“Are you? Which part?”⟦/q⟧

⟦q Xenia>Araminta⟧“I was going to finish it. Tonight. I know how it sounds.”⟦/q⟧

⟦q Araminta>Xenia⟧“It sounds like a person with a speech. ⟦m Declan⟧He⟦/m⟧’ll cry, you know,”⟦/q⟧ said ⟦m Araminta⟧his wife⟦/m⟧. ⟦m Araminta⟧She⟦/m⟧ was rubbing one instep with ⟦m Araminta⟧her⟦/m⟧ thumbs. ⟦q Araminta>Xenia⟧“⟦m Declan⟧He⟦/m⟧ does it awfully well. ⟦m Declan⟧He⟦/m⟧’ll tell you that I’m cold. I expect ⟦m Declan⟧he⟦/m⟧ has.”⟦/q⟧

⟦q Xenia>Araminta⟧“⟦m Declan⟧He⟦/m⟧ said ⟦k by=Declan; to=Xenia⟧you’d moved into the study⟦/k⟧.”⟦/q⟧

⟦q Araminta>Xenia⟧“I have. I write in there.”⟦/q⟧

⟦q Xenia>Araminta⟧“But I thought that there wasn’t a book.”⟦/q⟧

⟦q Araminta>Xenia⟧“Who told you so?”⟦/q⟧

⟦q Xenia>Araminta⟧“Declan did.”⟦/q⟧

⟦q Araminta>Xenia⟧“Did ⟦m Declan⟧he⟦/m⟧?”⟦/q⟧ said Araminta. ⟦m Araminta⟧She⟦/m⟧ put ⟦m Araminta⟧her⟦/m⟧ head on one side. ⟦q Araminta>Xenia⟧“No, I sent back the money. It wasn’t the book they’d paid for. They’d paid for a thing about hedges. So I bought myself out, and I’ve gone on with the other. I’ve not told Declan what it’s about; I don’t believe that ⟦m Declan⟧he⟦/m⟧’s asked.”⟦/q⟧

⟦q Xenia>Araminta⟧“What’s it about?”⟦/q⟧

⟦q Araminta>Xenia⟧“A woman who sees everything and passes the beans.”⟦/q⟧ ⟦m Araminta⟧She⟦/m⟧ shifted along the step, and patted the carpet. ⟦q Araminta>Xenia⟧“Do sit, for heaven’s sake. You look like a summons.”⟦/q⟧

Xenia sat. ⟦m Xenia+Araminta⟧They⟦/m⟧ were the same height, sitting. From the dining room you could hear the rise and fall of Cosmo, and Julius’s voice coming in under it, like a cello.

⟦q Xenia>Araminta⟧“I don’t understand you,”⟦/q⟧ said ⟦m Xenia⟧the younger woman⟦/m⟧. ⟦q Xenia>Araminta⟧“Why aren’t you throwing things?”⟦/q⟧

⟦q Araminta>Xenia⟧“I’m tired, I think. And I like you. It’s a nuisance, I’ve always rather liked you, you were the only one who read the minutes.”⟦/q⟧ ⟦m Araminta⟧She⟦/m⟧ sighed. ⟦q Araminta>Xenia⟧“I’d thought it would be somebody stupid. One makes plans for that.”⟦/q⟧

⟦q Xenia>Araminta⟧“What will you do?”⟦/q⟧

⟦q Araminta>Xenia⟧“I shall have some tart. And then I’m going to ask Philomena for ⟦m Philomena⟧her⟦/m⟧ spare room, and ⟦m Philomena⟧she⟦/m⟧’ll be so upset about the seating. You?”⟦/q⟧

⟦q Xenia>Araminta⟧“I’ll get my coat.”⟦/q⟧

⟦q Araminta>Xenia⟧“You’ll do nothing of the kind! You’ll come back in and you’ll eat your pudding, and if you must break ⟦m Declan⟧his⟦/m⟧ heart you can do it on your own time, not at Mena’s table. It’s ⟦m Philomena⟧her⟦/m⟧ birthday on Tuesday.”⟦/q⟧

Above ⟦m Xenia+Araminta⟧their⟦/m⟧ heads, between the banisters, there was the flash of a torch.

⟦q Araminta>Octavia⟧“How long have you been up there, Octavia?”⟦/q⟧ said Araminta, without turning round.

⟦s place=the hall; with=Xenia,Araminta,Octavia; time=Saturday, ten to ten⟧
⟦q Octavia>Araminta⟧“A while.”⟦/q⟧

⟦q Araminta>Octavia⟧“Have you been under the table as well?”⟦/q⟧

⟦q Octavia>Araminta⟧“Only for the soup.”⟦/q⟧ ⟦m Octavia⟧The girl⟦/m⟧ came down three stairs on ⟦m Octavia⟧her⟦/m⟧ bottom. ⟦m Octavia⟧She⟦/m⟧ was in a nightdress and wellingtons, and ⟦m Octavia⟧her⟦/m⟧ dark, level eyes were ⟦m Julius⟧her father⟦/m⟧’s exactly. ⟦q Octavia>Araminta⟧“I knew in the summer. I saw ⟦m Xenia+Declan⟧them⟦/m⟧ at the lido. I didn’t say, because nobody asked me.”⟦/q⟧

⟦q Xenia>Octavia⟧“Oh, God,”⟦/q⟧ said Xenia.

⟦q Octavia>Xenia⟧“It’s all right,”⟦/q⟧ ⟦m Octavia⟧the child⟦/m⟧ told ⟦m Xenia⟧her⟦/m⟧, not unkindly. ⟦q Octavia>Xenia⟧“You can always see it. It doesn’t mean it can’t be played.”⟦/q⟧

***

⟦s place=the table; with=Philomena,Julius,Araminta,Declan,Cosmo,Xenia,Octavia; time=Saturday, ten o’clock⟧
⟦m Xenia+Araminta⟧The ladies⟦/m⟧ came in together. It was noticed that ⟦m Xenia+Araminta⟧they⟦/m⟧ had changed shoes, for some reason, or else that each of ⟦m Xenia+Araminta⟧them⟦/m⟧ had on one of the other’s; and that ⟦m Xenia+Araminta⟧they⟦/m⟧ sat down not where ⟦m Xenia+Araminta⟧they⟦/m⟧’d been, but both on the far side, by Cosmo, with Octavia between ⟦m Xenia+Araminta⟧them⟦/m⟧ in a cardigan.

⟦q Philomena>Octavia⟧“Darling, you should be in bed.”⟦/q⟧

⟦q Octavia>Philomena⟧“⟦m Xenia+Araminta⟧They⟦/m⟧ said that I could have tart.”⟦/q⟧

⟦q Declan>Araminta⟧“Minty?”⟦/q⟧ said Declan. ⟦m Declan⟧He⟦/m⟧ looked at the empty chair on ⟦m Declan⟧his⟦/m⟧ right, and the empty chair across from ⟦m Declan⟧him⟦/m⟧. ⟦m Declan⟧He⟦/m⟧’d the smile of a man who has leaned on a door that someone was opening. ⟦q Declan>Xenia⟧“Xenia? What’s all this?”⟦/q⟧

⟦q Araminta>Declan⟧“Nothing, my dear. We’ve moved,”⟦/q⟧ said ⟦m Araminta⟧his wife⟦/m⟧. ⟦q Araminta>Cosmo⟧“Cosmo, you were in a towel.”⟦/q⟧

⟦q Cosmo>Araminta⟧“I’ve finished the towel. I’ve been asked not to do the towel.”⟦/q⟧

⟦q Araminta>Cosmo⟧“Then do it for us. I never heard the end of it. Who was it that was at the door?”⟦/q⟧

⟦q Cosmo>Araminta⟧“Well,”⟦/q⟧ said Cosmo, brightening, ⟦q Cosmo>Araminta⟧“that’s the thing. It was everybody!”⟦/q⟧

And Julius, at the head, got up with the bottle and went the whole way round the table, filling every glass, with care, to exactly the same height. When ⟦m Julius⟧he⟦/m⟧ came to Declan ⟦m Julius⟧he⟦/m⟧ paused.

⟦q Julius>Declan⟧“Salt?”⟦/q⟧ ⟦m Julius⟧he⟦/m⟧ said.
