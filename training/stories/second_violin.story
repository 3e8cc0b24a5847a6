title: Second Violin
person: 3
style: a string quartet of four women in a hotel room after a bad concert, past tense, last untagged quarrel among four, nicknames, a bellboy; curly quotes, tags by pronoun
cast: Honoria Blackstock | Honoria, Nora | she
cast: Soo-ah |  | she
cast: Mirela | Miri | she
cast: Kit |  | she
cast: the bellboy | | he
cast: Lotte | | she
place: the hotel room | room 612
place: the corridor |
place: the lift |
relation: Honoria & Soo-ah | friends | start=leader and second violin, estranged end=changing chairs
relation: Mirela & Kit | friends
relation: Soo-ah & Mirela | friends
relation: Honoria & Lotte | family
quiet: Schubert, Bratislava, Haydn, Berlin
=====
⟦s place=the hotel room; with=Honoria,Soo-ah,Mirela,Kit; time=Tuesday night, after the concert⟧
⟦m Honoria+Soo-ah+Mirela+Kit⟧They⟦/m⟧ had got through the Schubert, and the bows, and a reception with a small hot fish on a stick; and not one of ⟦m Honoria+Soo-ah+Mirela+Kit⟧the four of them⟦/m⟧ had said a word until the door was shut. Then ⟦m Honoria+Soo-ah+Mirela+Kit⟧they⟦/m⟧ all spoke at once.

⟦q Mirela>Soo-ah⟧“What in God’s name was *that*?”⟦/q⟧

⟦q Kit>Mirela⟧“Miri, give ⟦m Soo-ah⟧her⟦/m⟧ a minute.”⟦/q⟧

⟦q Mirela>Kit⟧“I gave ⟦m Soo-ah⟧her⟦/m⟧ a minute. It was in the slow movement. I gave ⟦m Soo-ah⟧her⟦/m⟧ sixteen bars!”⟦/q⟧

⟦q Soo-ah>Mirela⟧“I know what I did,”⟦/q⟧ said Soo-ah.

⟦m Soo-ah⟧She⟦/m⟧ was sitting on the luggage rack with the violin still on ⟦m Soo-ah⟧her⟦/m⟧ knees. ⟦m Soo-ah⟧She⟦/m⟧ was the second; ⟦m Soo-ah⟧she⟦/m⟧’d been the second for nineteen years, and in all of that time, across forty countries, nobody had ever noticed ⟦m Soo-ah⟧her⟦/m⟧, which is what it’s for. Tonight in bar eighty ⟦m Soo-ah⟧she⟦/m⟧ had stopped. ⟦m Soo-ah⟧She⟦/m⟧ hadn’t lost ⟦m Soo-ah⟧her⟦/m⟧ place. ⟦m Soo-ah⟧She⟦/m⟧ had only lowered the bow, and looked out at the lights, with a sort of polite interest, while ⟦m Honoria+Mirela+Kit⟧the other three⟦/m⟧ went on without a middle.

⟦q Honoria>Soo-ah⟧“You might have been taken ill,”⟦/q⟧ said ⟦m Honoria⟧the leader⟦/m⟧. It sounded almost hopeful.

⟦q Soo-ah>Honoria⟧“I wasn’t.”⟦/q⟧

⟦q Honoria>Soo-ah⟧“Then I’d be glad to be told.”⟦/q⟧

⟦q Soo-ah>Honoria⟧“Would you?”⟦/q⟧ ⟦m Soo-ah⟧She⟦/m⟧ lifted ⟦m Soo-ah⟧her⟦/m⟧ head. ⟦q Soo-ah>Honoria⟧“Would you really, Nora? I don’t think you would.”⟦/q⟧

Kit, who was the cello, and who’d been brought up with brothers, moved quietly over so as to be between ⟦m Honoria+Soo-ah⟧the two violins⟦/m⟧. Mirela was at the minibar. ⟦m Mirela⟧She⟦/m⟧ was a short, fierce, black-eyed person in a dress like a theatre curtain; ⟦m Mirela⟧she⟦/m⟧ took out all there was, four little bottles of something yellow, and stood them on the television.

⟦q Mirela>Honoria+Soo-ah+Kit⟧“One each,”⟦/q⟧ ⟦m Mirela⟧she⟦/m⟧ said. ⟦q Mirela>Honoria+Soo-ah+Kit⟧“And then somebody’s going to cry.”⟦/q⟧

⟦q Kit>Mirela⟧“What is it?”⟦/q⟧

⟦q Mirela>Kit⟧“It says advocaat.”⟦/q⟧

⟦q Honoria>Mirela⟧“I couldn’t possibly.”⟦/q⟧

⟦q Mirela>Honoria⟧“You could. It’s good for the nerves.”⟦/q⟧

⟦q Soo-ah>Mirela⟧“Is there a fifth? I’d like two.”⟦/q⟧

⟦q Mirela>Kit⟧“There you are,”⟦/q⟧ said Mirela, ⟦q Mirela>Kit⟧“nineteen years, and it’s the first thing that ⟦m Soo-ah⟧she⟦/m⟧’s ever asked for.”⟦/q⟧

***

⟦s place=the corridor; with=Kit,the bellboy; time=Tuesday night, a little later⟧
⟦q Kit>the bellboy⟧“Could we have some ice?”⟦/q⟧

⟦q the bellboy>Kit⟧“For the drinks, madam?”⟦/q⟧

⟦q Kit>the bellboy⟧“For a wrist. And some sandwiches. And is there another room?”⟦/q⟧

⟦q the bellboy>Kit⟧“We are full. There’s a congress of dentists.”⟦/q⟧ ⟦m the bellboy⟧The bellboy⟦/m⟧ was about nineteen. ⟦m the bellboy⟧He⟦/m⟧ was looking beyond ⟦m Kit⟧her⟦/m⟧, at the door, from behind which there came a sound like a cat being put in a basket. ⟦q the bellboy>Kit⟧“Is the lady unwell?”⟦/q⟧

⟦q Kit>the bellboy⟧“Which?”⟦/q⟧

⟦q the bellboy>Kit⟧“All of them, madam.”⟦/q⟧

⟦q Kit>the bellboy⟧“⟦m Honoria+Soo-ah+Mirela⟧They⟦/m⟧’ve been married for nineteen years,”⟦/q⟧ Kit said. ⟦m Kit⟧She⟦/m⟧’d got ⟦m Kit⟧her⟦/m⟧ shoes off, ⟦m Kit⟧she⟦/m⟧ was holding them by the straps. ⟦q Kit>the bellboy⟧“It’s not a marriage, it’s just that I don’t know another word. You’re never out of one another’s sight. You know what each of them has for breakfast, you know how they breathe. I could tell you which of ⟦m Honoria+Soo-ah+Mirela⟧those three⟦/m⟧ was coming down a hall in the dark. And then one night you find out you’ve never once asked ⟦m Soo-ah⟧one of them⟦/m⟧ what ⟦m Soo-ah⟧she⟦/m⟧’d like to play.”⟦/q⟧

⟦q the bellboy>Kit⟧“What would ⟦m Soo-ah⟧she⟦/m⟧ like?”⟦/q⟧

⟦q the bellboy>Kit⟧“And the others, madam?”⟦/q⟧

⟦q Kit>the bellboy⟧“Oh, Honoria likes to be looked at, and Miri likes a fight.”⟦/q⟧

⟦q the bellboy>Kit⟧“And you?”⟦/q⟧

⟦q Kit>the bellboy⟧“I like ice. So, the quiet one? I’ve no idea,”⟦/q⟧ said ⟦m Kit⟧the cellist⟦/m⟧. ⟦q Kit>the bellboy⟧“That’s what I’m doing out here.”⟦/q⟧

***

⟦s place=the hotel room; with=Honoria,Soo-ah,Mirela; time=Tuesday night, half past eleven⟧
⟦q Mirela>Soo-ah⟧“You can’t just go.”⟦/q⟧

⟦q Soo-ah>Mirela⟧“I can. I’ve written it out. I was going to give it to you in Berlin.”⟦/q⟧

⟦q Honoria>Soo-ah⟧“Nineteen years and you’ve *written it out*?”⟦/q⟧

⟦q Soo-ah>Honoria⟧“I’m better on paper. I’ve never been let finish a sentence in this group.”⟦/q⟧

⟦q Honoria>Soo-ah⟧“That’s absurd.”⟦/q⟧

⟦q Mirela>Honoria⟧“It’s not so absurd.”⟦/q⟧

⟦q Honoria>Mirela⟧“Mirela!”⟦/q⟧

⟦q Mirela>Honoria⟧“You interrupt ⟦m Soo-ah⟧her⟦/m⟧. You do it with your eyebrows. ⟦m Soo-ah⟧She⟦/m⟧’ll have an idea, about a bowing, and you go like this.”⟦/q⟧

⟦q Honoria>Mirela⟧“I’ve never gone like that in my life.”⟦/q⟧

⟦q Soo-ah>Honoria⟧“You’re doing it now.”⟦/q⟧

⟦q Honoria>Soo-ah⟧“I lead. It’s what the word means. Somebody has to bring us in.”⟦/q⟧

⟦q Soo-ah>Honoria⟧“I brought you in. In Bratislava, when you’d had the telegram about Lotte. You couldn’t see the page, you were crying, so I brought us in, I led that whole concert from the second desk. I breathed for you. You never missed an entry.”⟦/q⟧

⟦q Mirela>Soo-ah⟧“I remember that.”⟦/q⟧

⟦q Soo-ah>Honoria⟧“It was the best review you ever had. It’s framed! It says that Honoria Blackstock *breathes*.”⟦/q⟧

The yellow stuff had been drunk. ⟦m Honoria⟧The leader⟦/m⟧ had gone over to the window. ⟦m Honoria⟧She⟦/m⟧ was sixty, the oldest of ⟦m Honoria+Soo-ah+Mirela+Kit⟧the four⟦/m⟧ by a decade; ⟦m Honoria⟧she⟦/m⟧ was tall and silver and had a profile, and ⟦m Honoria⟧she⟦/m⟧ had turned it toward the glass; and it could be seen, by ⟦m Soo-ah+Mirela⟧the other two⟦/m⟧, that ⟦m Honoria⟧her⟦/m⟧ shoulders weren’t quite straight. ⟦m Soo-ah+Mirela⟧They⟦/m⟧ had never seen them otherwise. It was like seeing a church lean.

⟦q Honoria>Soo-ah⟧“I thought ⟦b holder=Honoria; status=false⟧that was me⟦/b⟧,”⟦/q⟧ ⟦m Honoria⟧she⟦/m⟧ said.

⟦q Soo-ah>Honoria⟧“I know you did.”⟦/q⟧

⟦q Honoria>Soo-ah⟧“I’ve thought so for eleven years. I’ve thought, whatever else, I got through that. The night ⟦m Lotte⟧my sister⟦/m⟧ died I stood up, and I did it by myself.”⟦/q⟧

⟦q Soo-ah>Honoria⟧“I was always going to let you think so.”⟦/q⟧

⟦q Honoria>Soo-ah⟧“Then why tell me?”⟦/q⟧

⟦q Soo-ah>Honoria⟧“I’m so *tired*, Nora. I’m tired of it not having happened. Tonight we came to the place in the second movement where I’ve got nothing but the same three notes for four pages, so you can sing, and I thought, ⟦m Honoria⟧she⟦/m⟧ doesn’t know there’s anybody here. If I stopped ⟦m Honoria⟧she⟦/m⟧ wouldn’t hear it. So I stopped, to see.”⟦/q⟧

⟦q Mirela>Soo-ah⟧“I heard it,”⟦/q⟧ said ⟦m Mirela⟧the viola⟦/m⟧.

⟦q Soo-ah>Mirela⟧“I know you did, Miri. You went white.”⟦/q⟧

⟦q Mirela>Soo-ah⟧“I thought that I’d gone deaf.”⟦/q⟧

⟦q Honoria>Soo-ah⟧“I didn’t,”⟦/q⟧ said ⟦m Honoria⟧the older woman⟦/m⟧ to the glass. It came out with difficulty, like something being got through customs. ⟦q Honoria>Soo-ah⟧“You’re quite right. I played on. I went on for eleven bars, and I remember that I thought how clear it was, how nice and clear. I thought, I’m in very good voice.”⟦/q⟧ ⟦m Honoria⟧She⟦/m⟧ put one hand up to cover ⟦m Honoria⟧her⟦/m⟧ face. ⟦q Honoria>Soo-ah⟧“Oh, my dear. What a perfectly dreadful thing.”⟦/q⟧

Nobody moved. Then Soo-ah, who was small, and who’d a way of walking that was hardly there at all, put the violin down in its case. ⟦m Soo-ah⟧She⟦/m⟧ went over to the window. ⟦m Soo-ah⟧She⟦/m⟧ didn’t touch ⟦m Honoria⟧the other woman⟦/m⟧; ⟦m Soo-ah⟧she⟦/m⟧ only stood where ⟦m Soo-ah⟧she⟦/m⟧ always did, on the left, and half a pace behind.

⟦q Soo-ah>Honoria⟧“In,”⟦/q⟧ said Soo-ah.

And ⟦m Honoria⟧the leader⟦/m⟧ breathed in.

***

⟦s place=the hotel room; with=Honoria,Soo-ah,Mirela,Kit,the bellboy; time=Wednesday, one in the morning⟧
⟦q the bellboy>Kit⟧“Ice,”⟦/q⟧ said ⟦m the bellboy⟧the boy⟦/m⟧. ⟦q the bellboy>Kit⟧“And there was only tongue.”⟦/q⟧

⟦q Kit>the bellboy⟧“Put it there. Mind the feet.”⟦/q⟧

There was nowhere to put it. All of the furniture had been shoved up against the walls, and in the middle of the carpet, in ⟦m Honoria+Soo-ah+Mirela⟧their⟦/m⟧ stockings, on four assorted chairs, one of which was a bidet stool, sat ⟦m Honoria+Soo-ah+Mirela⟧three women⟦/m⟧ with ⟦m Honoria+Soo-ah+Mirela⟧their⟦/m⟧ instruments up. ⟦m Mirela⟧The one in the curtain⟦/m⟧ was tuning. ⟦m Honoria⟧The tall one⟦/m⟧ had a red nose. ⟦m Honoria⟧She⟦/m⟧ was in the second chair, and ⟦m Honoria⟧she⟦/m⟧ was looking down at it as though it’d been warmer than ⟦m Honoria⟧she⟦/m⟧ expected.

⟦q Honoria>Kit⟧“You’re late, Kit.”⟦/q⟧

⟦q Kit>Honoria⟧“I was told that somebody was going to cry.”⟦/q⟧

⟦q Mirela>Kit⟧“We’ve done that. ⟦k by=Mirela; to=Kit⟧We’re swapping⟦/k⟧,”⟦/q⟧ said Mirela. ⟦q Mirela>Kit⟧“For the Haydn, on Thursday. Then we’ll see.”⟦/q⟧

⟦q Honoria>Soo-ah⟧“What do I do?”⟦/q⟧ ⟦m Honoria⟧the silver-haired woman⟦/m⟧ asked. ⟦m Honoria⟧She⟦/m⟧’d got hold of the bow in ⟦m Honoria⟧her⟦/m⟧ fist like a child with a spoon. ⟦q Honoria>Soo-ah⟧“I haven’t played second since I was eleven. What on earth do I do for four pages?”⟦/q⟧

⟦q Soo-ah>Honoria⟧“You listen,”⟦/q⟧ said Soo-ah. ⟦m Soo-ah⟧She⟦/m⟧ had tucked the fiddle under. ⟦m Soo-ah⟧She⟦/m⟧ looked much the same as ever, except that you looked at ⟦m Soo-ah⟧her⟦/m⟧. ⟦q Soo-ah>Honoria⟧“It’s very interesting. You’ll be amazed at what we get up to.”⟦/q⟧

⟦m Soo-ah⟧She⟦/m⟧ lifted one eyebrow, to bring ⟦m Honoria+Mirela+Kit⟧them⟦/m⟧ in.

⟦q the bellboy>⟧“Excuse me, ladies,”⟦/q⟧ said ⟦m the bellboy⟧the bellboy⟦/m⟧. ⟦q the bellboy>⟧“It’s the dentists. They’re asking whether they could have it louder.”⟦/q⟧
