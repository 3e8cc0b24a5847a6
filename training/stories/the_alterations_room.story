title: The Alterations Room
person: 3
style: four women in a bridal shop (owner, seamstress, bride, bride’s mother-in-law to be), past tense, comedy turning tender, all she, tags by pronoun, planted contradictions and slips; curly quotes
cast: Odile | Madame Fontenay, Maureen | she
cast: Tsega |  | she
cast: Bryony |  | she
cast: Marguerite Ashdown | Mrs. Ashdown, Marguerite | she
cast: Simon | | he
cast: Rory | | he
cast: Mrs. Clegg | Mum | she
cast: my husband | | he
place: the shop | the salon
place: the alterations room | the back room
place: the pavement |
relation: Bryony & Simon | romantic | start=engaged end=not engaged
relation: Mrs. Ashdown & Simon | family
relation: Tsega & Odile | work
relation: Bryony & Rory | friends | start=an old friend end=the one she rings
quiet: Saturday, Valenciennes, Wakefield, Singer, Easter
=====
⟦s place=the shop; with=Odile,Bryony,Mrs. Ashdown; time=Thursday, four in the afternoon⟧
⟦q Mrs. Ashdown>Odile⟧“⟦m Bryony⟧She⟦/m⟧ can’t breathe in it,”⟦/q⟧ said Mrs. Ashdown. ⟦q Mrs. Ashdown>Odile⟧“That’s how one knows that it fits.”⟦/q⟧

Bryony, up on the box, with a hundred and nine pins in ⟦m Bryony⟧her⟦/m⟧, ⟦f holder=Bryony; valence=negative⟧made a small noise⟦/f⟧.

⟦q Odile>Bryony⟧“You are comfortable, mademoiselle?”⟦/q⟧ asked ⟦m Odile⟧the owner⟦/m⟧.

⟦q Bryony>Odile⟧“I’m fine.”⟦/q⟧

⟦q Mrs. Ashdown>Bryony⟧“Stand up straight, dear. You’re hunching.”⟦/q⟧

⟦q Bryony>Mrs. Ashdown⟧“I’m not hunching. It’s my shoulders.”⟦/q⟧

⟦q Mrs. Ashdown>Bryony⟧“Well, then, do something about them.”⟦/q⟧

Madame Fontenay stepped back. ⟦m Odile⟧She⟦/m⟧ was from ⟦c from⟧Wakefield⟦/c⟧, ⟦m Odile⟧she⟦/m⟧ had never been nearer to Paris than Dover, but ⟦m Odile⟧she⟦/m⟧’d found when ⟦m Odile⟧she⟦/m⟧ started that no one would pay four thousand pounds to a Maureen; and in twenty-six years of tulle ⟦m Odile⟧she⟦/m⟧’d learned that what you look at isn’t the bride. You look at the women on the sofa. On this one there was only ⟦m Mrs. Ashdown⟧the one⟦/m⟧, in grey, with ⟦m Mrs. Ashdown⟧her⟦/m⟧ gloves on. There ought to have been a second.

⟦q Odile>Bryony⟧“And the mother of mademoiselle? ⟦m Mum⟧She⟦/m⟧ is coming?”⟦/q⟧

⟦q Bryony>Odile⟧“Mum’s at work,”⟦/q⟧ said ⟦m Bryony⟧the girl⟦/m⟧.

⟦q Mrs. Ashdown>Odile⟧“Mrs. Clegg is with us in spirit,”⟦/q⟧ said ⟦m Mrs. Ashdown⟧the older woman⟦/m⟧. ⟦q Mrs. Ashdown>Odile⟧“I’ve sent ⟦m Mum⟧her⟦/m⟧ a swatch.”⟦/q⟧

⟦q Odile>Mrs. Ashdown⟧“Ah.”⟦/q⟧

⟦q Mrs. Ashdown>Odile⟧“I think the sleeve wants taking in, don’t you? It’s rather *generous*. And the neck should come up. There will be a bishop.”⟦/q⟧

⟦q Bryony>Mrs. Ashdown⟧“I liked the neck,”⟦/q⟧ said Bryony.

⟦q Mrs. Ashdown>Bryony⟧“I know you did, dear.”⟦/q⟧

It went to the ceiling in a very long mirror, so that there were three of Bryony, and each had ⟦c eyes⟧the same wide hazel eyes⟦/c⟧, and none of them was ⟦e breathing⟧breatheing⟦/e⟧. ⟦m Bryony⟧She⟦/m⟧ looked at the left-hand one. It looked back. It seemed to be ⟦f holder=Bryony; valence=negative⟧mouthing something⟦/f⟧.

⟦q Odile>Bryony⟧“We’ll go through to Tsega,”⟦/q⟧ said Madame Fontenay quickly. ⟦q Odile>Bryony⟧“Hold up the hem.”⟦/q⟧

***

⟦s place=the alterations room; with=Bryony,Tsega; time=Thursday, ten past four⟧
It was a back room with one window, hot from the iron. The walls were covered in paper patterns, and in the midst of it, behind a ⟦c machine⟧black Singer with a treadle⟦/c⟧, sat ⟦m Tsega⟧a thin, upright woman of sixty in a headscarf⟦/m⟧, who had ⟦m Tsega⟧her⟦/m⟧ mouth full. ⟦m Tsega⟧She⟦/m⟧ looked ⟦m Bryony⟧the bride⟦/m⟧ over from the top to the bottom. ⟦m Tsega⟧She⟦/m⟧ took out the pins.

⟦q Tsega>Bryony⟧“You’re going to faint,”⟦/q⟧ ⟦m Tsega⟧she⟦/m⟧ said.

⟦q Bryony>Tsega⟧“I don’t think so.”⟦/q⟧

⟦q Tsega>Bryony⟧“Put your head down. No, it’s only silk, it doesn’t mind. Down. So.”⟦/q⟧ A hand like a warm iron bar came against the back of ⟦m Bryony⟧her⟦/m⟧ neck. Then there was a run of little snaps, all the way along ⟦m Bryony⟧her⟦/m⟧ spine; and Bryony breathed in, right to the bottom, for what felt like the first time since Easter.

⟦q Bryony>Tsega⟧“You’ve undone it.”⟦/q⟧

⟦q Tsega>Bryony⟧“I can do it up.”⟦/q⟧

⟦q Bryony>Tsega⟧“⟦m Mrs. Ashdown⟧She⟦/m⟧’ll ⟦f holder=Mrs. Ashdown; valence=negative; status=supposed⟧be cross⟦/f⟧. ⟦m Mrs. Ashdown⟧She⟦/m⟧’ll say that I’ve put on weight.”⟦/q⟧

⟦q Tsega>Bryony⟧“Who is ⟦m Mrs. Ashdown⟧she⟦/m⟧, that one? ⟦m Mum⟧Your mother⟦/m⟧?”⟦/q⟧

⟦q Bryony>Tsega⟧“⟦m Mrs. Ashdown⟧His mother⟦/m⟧.”⟦/q⟧

⟦q Tsega>Bryony⟧“Hm,”⟦/q⟧ said Tsega.

⟦q Bryony>Tsega⟧“⟦m Mrs. Ashdown⟧She⟦/m⟧’s been so good. ⟦m Mrs. Ashdown⟧She⟦/m⟧’s paying for the whole thing. ⟦m Mrs. Ashdown⟧She⟦/m⟧ found the church and the, there’s a string quartet. Honestly, I haven’t had to think of anything.”⟦/q⟧

⟦q Tsega>Bryony⟧“And ⟦m Simon⟧he⟦/m⟧ is good? ⟦m Simon⟧The boy⟦/m⟧?”⟦/q⟧

⟦q Bryony>Tsega⟧“Simon? Oh, yes. ⟦m Simon⟧He⟦/m⟧’s ⟦f holder=Bryony; toward=Simon; valence=positive⟧lovely⟦/f⟧. ⟦m Simon⟧He⟦/m⟧’s very, ⟦m Simon⟧he⟦/m⟧’s away a lot.”⟦/q⟧

⟦q Tsega>Bryony⟧“I made this dress four times,”⟦/q⟧ ⟦m Tsega⟧the seamstress⟦/m⟧ said. ⟦m Tsega⟧She⟦/m⟧ had lifted ⟦m Bryony⟧the girl⟦/m⟧’s arm, and was feeling along beneath it with ⟦m Tsega⟧her⟦/m⟧ thumb. ⟦q Tsega>Bryony⟧“The first time there were little buttons at the back and here it was open. You chose that.”⟦/q⟧

⟦q Bryony>Tsega⟧“Yes.”⟦/q⟧

⟦q Tsega>Bryony⟧“Then somebody telephoned. No buttons. Then a sleeve. Then it has to be white, not this one, what do you call it? Like milk in tea. I’m only ⟦m Tsega⟧the woman in the back⟦/m⟧. But each time it comes to me ⟦f holder=Tsega; toward=Bryony; valence=negative⟧there’s less of you⟦/f⟧.”⟦/q⟧ The thumb stopped. ⟦q Tsega>Bryony⟧“Who did you choose it with?”⟦/q⟧

⟦q Bryony>Tsega⟧“⟦m Rory⟧My friend Rory⟦/m⟧.”⟦/q⟧

⟦q Tsega>Bryony⟧“A lady?”⟦/q⟧

⟦q Bryony>Tsega⟧“No, ⟦m Rory⟧he⟦/m⟧’s, we were at school. ⟦m Rory⟧He⟦/m⟧ only came because Mum was at work. ⟦m Rory⟧He⟦/m⟧ sat on that sofa for three hours with a bag of chips.”⟦/q⟧ ⟦m Bryony⟧She⟦/m⟧’d ⟦f holder=Bryony; valence=positive⟧started to laugh⟦/f⟧, and it ⟦f holder=Bryony; valence=negative⟧turned over on⟦/f⟧ ⟦m Bryony⟧her⟦/m⟧, halfway, like a boat. ⟦q Bryony>Tsega⟧“⟦m Rory⟧He⟦/m⟧ said in the milk-in-tea one I looked like I was about to say something rude.”⟦/q⟧

⟦q Tsega>Bryony⟧“And the others?”⟦/q⟧

⟦q Bryony>Tsega⟧“⟦m Rory⟧He⟦/m⟧ said that I looked very clean.”⟦/q⟧

⟦q Tsega>Bryony⟧“⟦f holder=Bryony; valence=negative⟧Cry on this⟦/f⟧,”⟦/q⟧ said ⟦m Tsega⟧the older woman⟦/m⟧, and gave ⟦m Bryony⟧her⟦/m⟧ an offcut of Valenciennes.

***

⟦s place=the shop; with=Odile,Mrs. Ashdown; time=Thursday, half past four⟧
⟦q Mrs. Ashdown>Odile⟧“They’re taking their time.”⟦/q⟧

⟦q Odile>Mrs. Ashdown⟧“It’s delicate work, madame.”⟦/q⟧

⟦q Mrs. Ashdown>Odile⟧“I don’t want you to think I’m a dragon.”⟦/q⟧ Mrs. Ashdown had taken off one glove and was ⟦f holder=Mrs. Ashdown; valence=negative⟧smoothing it flat⟦/f⟧ upon ⟦m Mrs. Ashdown⟧her⟦/m⟧ knee. ⟦q Mrs. Ashdown>Odile⟧“I’m ⟦f holder=Mrs. Ashdown; toward=Bryony; valence=positive⟧fond of Bryony⟦/f⟧. ⟦m Bryony⟧She⟦/m⟧’s a nice, sensible, healthy girl. It’s only that Simon needs. ⟦m Simon⟧He⟦/m⟧’s not always been. There was some trouble, some years ago, with an actress.”⟦/q⟧

⟦q Odile>Mrs. Ashdown⟧“Ah, yes?”⟦/q⟧

⟦q Mrs. Ashdown>Odile⟧“⟦m Simon⟧He⟦/m⟧’s ⟦f holder=Simon; valence=positive⟧happiest⟦/f⟧ when things are settled. I like to have them settled for ⟦m Simon⟧him⟦/m⟧. I settled it with Bryony.”⟦/q⟧

⟦q Odile>Mrs. Ashdown⟧“You did, madame?”⟦/q⟧

⟦q Mrs. Ashdown>Odile⟧“I asked ⟦m Bryony⟧her⟦/m⟧ to lunch. I told ⟦m Bryony⟧her⟦/m⟧ how we were placed. I don’t believe ⟦m Simon⟧he⟦/m⟧’d have got round to it by ⟦m Simon⟧himself⟦/m⟧, ⟦m Simon⟧he⟦/m⟧’d have let it drift.”⟦/q⟧ ⟦m Mrs. Ashdown⟧She⟦/m⟧ smoothed the thumb. ⟦q Mrs. Ashdown>Odile⟧“I was twenty-two. ⟦m my husband⟧My husband⟦/m⟧’s mother chose mine. It had a collar up to here, I couldn’t turn my head to look at ⟦m my husband⟧him⟦/m⟧. And I got used to it. One does.”⟦/q⟧

Odile, who was Maureen, had sat down at the other end of the sofa. ⟦m Odile⟧She⟦/m⟧ did not sit with clients, as a rule. ⟦q Odile>Mrs. Ashdown⟧“Did you like it?”⟦/q⟧ ⟦m Odile⟧she⟦/m⟧ asked. ⟦m Odile⟧She⟦/m⟧’d forgotten to do the accent.

⟦q Mrs. Ashdown>Odile⟧“I beg your pardon?”⟦/q⟧

⟦q Odile>Mrs. Ashdown⟧“The frock.”⟦/q⟧

It was some time before ⟦m Mrs. Ashdown⟧the woman in grey⟦/m⟧ answered. ⟦m Mrs. Ashdown⟧She⟦/m⟧ was looking at the mirror, in which there were three of ⟦m Mrs. Ashdown⟧her⟦/m⟧.

⟦q Mrs. Ashdown>Odile⟧“⟦f holder=Mrs. Ashdown; valence=negative⟧I burned it⟦/f⟧,”⟦/q⟧ said Marguerite Ashdown. ⟦q Mrs. Ashdown>Odile⟧“In an oil drum. After ⟦m my husband⟧he⟦/m⟧ died. I told the insurance that it was moths.”⟦/q⟧

***

⟦s place=the alterations room; with=Bryony,Tsega,Odile,Mrs. Ashdown; time=Thursday, twenty to five⟧
⟦q Odile>Tsega⟧“Are we ⟦e ready⟧reddy⟦/e⟧?”⟦/q⟧ said Madame Fontenay, at the curtain.

⟦q Tsega>Odile⟧“In one minute.”⟦/q⟧

⟦q Mrs. Ashdown>Tsega⟧“What have you done to the neck?”⟦/q⟧ said Mrs. Ashdown.

⟦m Bryony⟧The bride⟦/m⟧ was on the box. There was no collar. There were no sleeves; they lay on the cutting table, side by side, like a pair of legs. It had taken ⟦c machine⟧the electric machine⟦/c⟧ about nine seconds to go up each seam; and what was left was just plain and rather crooked, the color of tea, where the lining showed, with all of ⟦m Bryony⟧her⟦/m⟧ freckled shoulders coming up out of the top. ⟦m Bryony⟧She⟦/m⟧’d ⟦f holder=Bryony; valence=negative⟧been crying⟦/f⟧, ⟦m Bryony⟧her⟦/m⟧ nose was red. ⟦m Bryony⟧She⟦/m⟧ was ⟦f holder=Bryony; valence=negative⟧breathing like somebody who’s been running⟦/f⟧.

⟦q Bryony>Mrs. Ashdown⟧“It’s me that did it,”⟦/q⟧ said Bryony. ⟦q Bryony>Mrs. Ashdown⟧“I used the little hook thing. ⟦k by=Bryony; to=Mrs. Ashdown⟧I’m not going to marry him⟦/k⟧.”⟦/q⟧

No one spoke. In ⟦c from⟧Lille, where she came from⟦/c⟧, as ⟦m Odile⟧the owner⟦/m⟧ would say when ⟦m Odile⟧she⟦/m⟧ told the story, you could’ve heard the silkworms.

⟦q Mrs. Ashdown>Bryony⟧“You’re ⟦f holder=Bryony; valence=negative⟧overwrought⟦/f⟧, dear,”⟦/q⟧ said Mrs. Ashdown.

⟦q Bryony>Mrs. Ashdown⟧“I’m not. I’m really hungry. I’ve been hungry since the engagement. I’m ever so ⟦f holder=Bryony; valence=negative⟧sorry about the money⟦/f⟧, I’ll pay you back, I’ll do it a month at a time. But I looked in that mirror, and I thought, ⟦e who’s⟧whose⟦/e⟧ that? She’s got no room to put a sandwich.”⟦/q⟧

⟦q Mrs. Ashdown>Bryony⟧“You’ll feel different on Saturday.”⟦/q⟧

⟦q Bryony>Mrs. Ashdown⟧“No,”⟦/q⟧ ⟦m Bryony⟧the girl⟦/m⟧ said. ⟦q Bryony>Mrs. Ashdown⟧“I don’t think I’d have felt anything.”⟦/q⟧

⟦m Mrs. Ashdown⟧Her mother-in-law⟦/m⟧, as ⟦m Mrs. Ashdown⟧she⟦/m⟧ now wouldn’t be, came forward over the snippets. ⟦m Mrs. Ashdown⟧She⟦/m⟧ had only one glove on. ⟦m Mrs. Ashdown⟧She⟦/m⟧ looked for a long moment at ⟦m Bryony⟧the figure on the box⟦/m⟧: at the frayed edge; at the pins, and the milk-in-tea; at ⟦c eyes⟧the blue eyes, swollen nearly shut⟦/c⟧. ⟦m Mrs. Ashdown⟧She⟦/m⟧ put up ⟦m Mrs. Ashdown⟧her⟦/m⟧ bare hand. Everybody thought, Tsega said afterward, that ⟦b holder=Tsega; status=false⟧she was going to slap her⟦/b⟧.

⟦m Mrs. Ashdown⟧She⟦/m⟧ turned in one shred of silk, where it was sticking out, and tucked it under.

⟦q Mrs. Ashdown>Bryony⟧“It ought to be lower still,”⟦/q⟧ said Marguerite, ⟦f holder=Mrs. Ashdown; valence=negative⟧not at all steadily⟦/f⟧. ⟦q Mrs. Ashdown>Tsega⟧“You. With the scissors. It wants to come down another inch.”⟦/q⟧

***

⟦s place=the pavement; with=Bryony; time=Thursday, five o’clock⟧
Outside it was raining a bit. ⟦m Bryony⟧She⟦/m⟧ stood in the doorway, in ⟦m Bryony⟧her⟦/m⟧ own jeans, with a paper parcel held against ⟦m Bryony⟧her⟦/m⟧ chest, and found the number without looking.

⟦q Bryony>⟧“It’s me,”⟦/q⟧ said Bryony. ⟦q Bryony>⟧“No, I’m all right. Are you at work? I was only wondering if you’d got any chips.”⟦/q⟧
