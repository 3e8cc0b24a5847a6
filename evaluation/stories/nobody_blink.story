title: Nobody Blink
person: 3
style: a family crowd of three generations, two conversations at once, kin words as names, enemies who must sit together, third person past, curly double quotes
cast: Teta | | she
cast: Jiddo | Papa | he
cast: Nadine | Mum | she
cast: Uncle Fadi | Fadi, Dad | he
cast: Aunt Hoda | Hoda | she
cast: Rami | | he
cast: Lulu | | she
cast: the photographer | | she
place: the studio |
place: the changing room | the cubicle
place: the bakery | the shop
relation: Fadi & Hoda | enemies | start=not on speaking terms for four years end=reconciled
relation: Teta & Jiddo | romantic
relation: Nadine & Hoda | family
relation: Rami & Lulu | family | start=bored cousins end=partners in crime
quiet: Sundays
=====
⟦s place=the studio; with=Teta,Jiddo,Mum,Fadi,Hoda,Rami,Lulu,the photographer; time=Saturday, eleven in the morning⟧
⟦q the photographer>Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧“Tallest at the back,”⟦/q⟧ said ⟦m the photographer⟧the photographer⟦/m⟧, ⟦q the photographer>Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧“and then by age along the front. Oldest in the middle.”⟦/q⟧

It took ⟦m Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧the family⟦/m⟧ a moment to work out what that meant, and then everyone in the studio worked it out together. Teta and Jiddo had the two gilt chairs. Mum, ⟦m Mum⟧their eldest⟦/m⟧, had the stool on Jiddo’s left. That left a bench on the other side, made for two people who were fond of each other, and ⟦m Fadi+Hoda⟧two people⟦/m⟧ to go on it who had not spoken for four years.

⟦q Fadi>the photographer⟧“I can stand,”⟦/q⟧ said Uncle Fadi.

⟦q Teta>Fadi⟧“You can sit.”⟦/q⟧ Teta did not turn ⟦m Teta⟧her⟦/m⟧ head. ⟦m Teta⟧She⟦/m⟧ had been arranged by ⟦m the photographer⟧the photographer⟦/m⟧ and meant to stay that way. ⟦q Teta>Hoda⟧“Hoda. Next to ⟦m Fadi⟧your brother⟦/m⟧.”⟦/q⟧

⟦q Hoda>Teta⟧“I have a bad hip.”⟦/q⟧

⟦q Teta>Hoda⟧“Benches are good for it.”⟦/q⟧

Aunt Hoda sat, ⟦f holder=Hoda; toward=Fadi; valence=negative⟧as near the edge⟦/f⟧ as a person can. Uncle Fadi lowered ⟦m Fadi⟧himself⟦/m⟧ on to the other end. ⟦m Fadi⟧He⟦/m⟧ had put on a tie for this, and ⟦c moustache⟧for the first time in Rami’s life there was no moustache over it, only a long pale lip⟦/c⟧. Between ⟦m Fadi⟧him⟦/m⟧ and ⟦m Hoda⟧his sister⟦/m⟧ there was room for a medium-sized dog.

In the back row, on two beer crates, Rami and Lulu had a perfect view of the gap.

⟦q Lulu>Rami⟧“Ten pence says ⟦m Hoda⟧she⟦/m⟧ bites ⟦m Fadi⟧him⟦/m⟧,”⟦/q⟧ whispered Lulu, who was nine.

⟦q Rami>Lulu⟧“⟦m Hoda⟧She⟦/m⟧ won’t bite ⟦m Fadi⟧him⟦/m⟧. ⟦m Hoda⟧She⟦/m⟧’s had ⟦m Hoda⟧her⟦/m⟧ teeth done.”⟦/q⟧

⟦q Lulu>Rami⟧“Twenty, then.”⟦/q⟧

⟦q the photographer>Fadi+Hoda⟧“Could the bench close up a little?”⟦/q⟧ ⟦m the photographer⟧the photographer⟦/m⟧ called. ⟦q the photographer>Fadi+Hoda⟧“Pretend you like each other!”⟦/q⟧

⟦q Mum>the photographer⟧“Oh, don’t say that,”⟦/q⟧ murmured Mum.

⟦q Hoda>Mum⟧“Would you tell ⟦m Fadi⟧him⟦/m⟧,”⟦/q⟧ said Aunt Hoda, over ⟦m Teta+Jiddo⟧the grandparents⟦/m⟧’ laps, ⟦q Hoda>Mum⟧“that ⟦m Fadi⟧his⟦/m⟧ elbow is on my side?”⟦/q⟧

⟦q Fadi>Mum⟧“Would you tell ⟦m Hoda⟧her⟦/m⟧ it’s been on my side since 1974?”⟦/q⟧

⟦q Mum>Fadi+Hoda⟧“I’m not telling anybody anything. I’m smiling. Look.”⟦/q⟧

⟦q Hoda>Mum⟧“And ask ⟦m Fadi⟧him⟦/m⟧ what ⟦m Fadi⟧he⟦/m⟧ got for the oven.”⟦/q⟧

⟦q Fadi>Mum⟧“What *I* got?”⟦/q⟧

⟦q Hoda>Mum⟧“The oven, the mixer and the sign. I went by on the bus, Nadine, and there was a man in the window selling covers for telephones.”⟦/q⟧

⟦q Mum>Fadi+Hoda⟧“Not in front of Jiddo,”⟦/q⟧ Mum ⟦f holder=Mum; valence=negative⟧hissed⟦/f⟧.

⟦q Fadi>Mum⟧“⟦m Jiddo⟧He⟦/m⟧ can’t hear us.”⟦/q⟧

That was true, or Mum had always taken it to be true: ⟦b holder=Nadine; status=false⟧Jiddo had been deaf as a doorstep for years⟦/b⟧, and the little machine behind ⟦m Jiddo⟧his⟦/m⟧ ear was only there to please the doctor. ⟦m Jiddo⟧The old man⟦/m⟧ gazed into the lights with ⟦m Jiddo⟧his⟦/m⟧ hands on ⟦m Jiddo⟧his⟦/m⟧ stick and looked like a stamp.

Behind ⟦m Jiddo⟧him⟦/m⟧ the other conversation had moved on as well.

⟦q Lulu>Rami⟧“⟦m Jiddo⟧He⟦/m⟧ can, you know.”⟦/q⟧

⟦q Rami>Lulu⟧“Who can what?”⟦/q⟧

⟦q Lulu>Rami⟧“⟦b holder=Lulu; status=true⟧Jiddo can hear⟦/b⟧. I tested ⟦m Jiddo⟧him⟦/m⟧.”⟦/q⟧

⟦q Rami>Lulu⟧“How?”⟦/q⟧

⟦q Lulu>Rami⟧“⟦k by=Lulu; to=Rami⟧I said biscuit behind the sofa⟦/k⟧. I said it really quietly, and ⟦m Jiddo⟧he⟦/m⟧ put ⟦m Jiddo⟧his⟦/m⟧ hand out.”⟦/q⟧

⟦q Rami>Lulu⟧“⟦m Jiddo⟧He⟦/m⟧ always puts ⟦m Jiddo⟧his⟦/m⟧ hand out.”⟦/q⟧

⟦q Lulu>Rami⟧“Then I said the bad word, and ⟦m Jiddo⟧he⟦/m⟧ ⟦f holder=Jiddo; valence=positive⟧laughed⟦/f⟧. You watch ⟦m Jiddo⟧his⟦/m⟧ ears, Rami. ⟦m Jiddo⟧His⟦/m⟧ ears go pink.”⟦/q⟧

⟦q the photographer>Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧“⟦e Bear⟧Bare⟦/e⟧ with me,”⟦/q⟧ said ⟦m the photographer⟧the photographer⟦/m⟧, and vanished under ⟦m the photographer⟧her⟦/m⟧ cloth. ⟦q the photographer>Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧“On three, and nobody blink. One, two—”⟦/q⟧

⟦q Hoda>Fadi⟧“You sold ⟦m Jiddo⟧our father⟦/m⟧’s shop over my head,”⟦/q⟧ said Aunt Hoda to the empty air in front of ⟦m Hoda⟧her⟦/m⟧, and it was so long since ⟦m Hoda⟧she⟦/m⟧ had spoken to ⟦m Fadi⟧him⟦/m⟧ that Uncle Fadi looked round to see who was meant.

The flash went off.

⟦q the photographer>Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧“That’s seven people looking in six directions,”⟦/q⟧ ⟦m the photographer⟧the photographer⟦/m⟧ reported. ⟦q the photographer>Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧“Five minutes, I think. Powder your noses.”⟦/q⟧

⟦s place=the changing room; with=Mum,Hoda; time=a minute later⟧In the changing room, which was a cubicle with a curtain, Mum held Aunt Hoda’s chin and powdered it as if ⟦m Mum⟧she⟦/m⟧ ⟦f holder=Mum; toward=Hoda; valence=negative⟧were sanding a door⟦/f⟧.

⟦q Mum>Hoda⟧“One picture. ⟦m Teta⟧She⟦/m⟧ asks for one picture in fifteen years.”⟦/q⟧

⟦q Hoda>Mum⟧“I was smiling.”⟦/q⟧

⟦q Mum>Hoda⟧“You were showing ⟦m Fadi⟧him⟦/m⟧ your teeth. Hold still⟦e , Hoda⟧ Hoda⟦/e⟧.”⟦/q⟧

⟦q Hoda>Mum⟧“⟦m Fadi⟧He⟦/m⟧ never even rang me. I kept the books of that bakery from when I was sixteen, Nadine, and I found out from a bus.”⟦/q⟧

⟦q Mum>Hoda⟧“And what did ⟦m Fadi⟧he⟦/m⟧ say, when you asked ⟦m Fadi⟧him⟦/m⟧?”⟦/q⟧

There was no answer from under the powder. Aunt Hoda had known since that bus that ⟦b holder=Hoda; status=false⟧Fadi had taken the money⟦/b⟧.

⟦q Mum>Hoda⟧“You did ask ⟦m Fadi⟧him⟦/m⟧?”⟦/q⟧

⟦q Hoda>Mum⟧“I didn’t need to. It was ⟦m Fadi⟧his⟦/m⟧ name on the letter from the bank.”⟦/q⟧

⟦q Mum>Hoda⟧“It was the family’s name on the letter from the bank. There are nine of us.”⟦/q⟧ But Mum’s hand had slowed down. Since that spring ⟦m Mum⟧she⟦/m⟧ had privately believed that ⟦b holder=Nadine; status=false⟧Hoda had driven Fadi to it with all those sums⟦/b⟧, and now it struck ⟦m Mum⟧her⟦/m⟧ that ⟦m Mum⟧she⟦/m⟧ had never asked either.

⟦s place=the studio; with=Teta,Jiddo,Fadi,Rami,Lulu,the photographer; time=meanwhile⟧On the other side of the curtain Uncle Fadi was walking up and down before a painted waterfall, and Lulu was walking up and down behind ⟦m Fadi⟧him⟦/m⟧, in step.

⟦q Lulu>Fadi⟧“Dad? What’s over my head?”⟦/q⟧

⟦q Fadi>Lulu⟧“What?”⟦/q⟧

⟦q Lulu>Fadi⟧“Aunt Hoda said you sold it over ⟦m Hoda⟧her⟦/m⟧ head.”⟦/q⟧

⟦q Fadi>Lulu⟧“I didn’t sell it over anything. I went in to open up one morning, and my key didn’t fit.”⟦/q⟧ ⟦m Fadi⟧He⟦/m⟧ ⟦c moustache⟧chewed at one end of the moustache⟦/c⟧. ⟦q Fadi>Lulu⟧“⟦b holder=Uncle Fadi; status=false⟧It was Hoda who went to the bank⟦/b⟧. ⟦m Hoda⟧She⟦/m⟧’d been saying for years that we lost money on the flatbread.”⟦/q⟧

⟦q Lulu>Fadi⟧“Did you?”⟦/q⟧

⟦q Fadi>Lulu⟧“Everybody loses money on the flatbread! That’s what flatbread’s for.”⟦/q⟧

⟦q Lulu>Fadi⟧“Does Jiddo know who did it?”⟦/q⟧

⟦q Fadi>Lulu⟧“We never told Jiddo. It ⟦f holder=Jiddo; valence=negative; status=supposed⟧would have killed⟦/f⟧ ⟦m Jiddo⟧him⟦/m⟧. ⟦m Jiddo⟧He⟦/m⟧ thinks it’s shut for the holidays.”⟦/q⟧

Rami, meanwhile, had got down on one knee beside the gilt chairs, as if to tie a lace. ⟦m Rami⟧He⟦/m⟧ looked up at ⟦m Jiddo⟧his grandfather⟦/m⟧’s ears. Then, hardly moving ⟦m Rami⟧his⟦/m⟧ lips, ⟦m Rami⟧he⟦/m⟧ said the bad word.

The ears went pink.

⟦q Rami>Jiddo⟧“Jiddo,”⟦/q⟧ ⟦m Rami⟧he⟦/m⟧ breathed. ⟦q Rami>Jiddo⟧“You heard that.”⟦/q⟧

⟦q Teta>Rami⟧“Of course ⟦m Jiddo⟧he⟦/m⟧ heard it.”⟦/q⟧ Teta was still facing the camera. ⟦q Teta>Rami⟧“I heard it too, and I’ll speak to ⟦m Mum⟧your mother⟦/m⟧.”⟦/q⟧

⟦q Rami>Teta⟧“But everyone says ⟦m Jiddo⟧he⟦/m⟧ can’t—”⟦/q⟧

⟦q Teta>Rami⟧“Everyone shouts. ⟦m Jiddo⟧He⟦/m⟧ was ⟦f holder=Jiddo; valence=negative⟧tired of the shouting⟦/f⟧, so ⟦m Jiddo⟧he⟦/m⟧ went deaf. I go deaf myself on Sundays.”⟦/q⟧

⟦m Jiddo⟧The old man⟦/m⟧ had shut ⟦m Jiddo⟧his⟦/m⟧ eyes, like a boy who can’t be seen.

⟦q Rami>Jiddo⟧“Then you heard all that about the shop.”⟦/q⟧

One eye opened. It was very bright.

⟦q Rami>Jiddo⟧“You’ve heard it for four years.”⟦/q⟧

⟦q Teta>Jiddo⟧“Tell ⟦m Rami⟧the boy⟦/m⟧,”⟦/q⟧ said Teta. ⟦q Teta>Jiddo⟧“Tell ⟦m Rami⟧him⟦/m⟧, or I tell ⟦m Rami⟧him⟦/m⟧, and I tell it worse.”⟦/q⟧

⟦q the photographer>Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧“Places, please!”⟦/q⟧ sang ⟦m the photographer⟧the photographer⟦/m⟧.

⟦s place=the studio; with=Teta,Jiddo,Mum,Fadi,Hoda,Rami,Lulu,the photographer; time=five minutes later⟧⟦m Mum+Hoda⟧The two sisters⟦/m⟧ came out through the curtain, one of ⟦m Mum+Hoda⟧them⟦/m⟧ very white about the chin. Uncle Fadi took ⟦m Fadi⟧his⟦/m⟧ end of the bench, Aunt Hoda took ⟦m Hoda⟧hers⟦/m⟧, and Lulu climbed back on to ⟦m Lulu⟧her⟦/m⟧ crate.

⟦q Lulu>Rami⟧“What happened? You look funny.”⟦/q⟧

⟦q Rami>Lulu⟧“⟦k by=Rami; to=Lulu⟧Jiddo’s ears went pink⟦/k⟧.”⟦/q⟧

⟦q Lulu>Rami⟧“Told you. That’s twenty pence.”⟦/q⟧

⟦q Rami>Lulu⟧“That was for the biting.”⟦/q⟧

⟦q the photographer>Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧“And we’re all thinking of something nice,”⟦/q⟧ said ⟦m the photographer⟧the photographer⟦/m⟧. ⟦q the photographer>Teta+Jiddo+Mum+Fadi+Hoda+Rami+Lulu⟧“One, two—”⟦/q⟧

⟦q Jiddo>Fadi+Hoda⟧“⟦k by=Jiddo; to=Fadi,Hoda⟧I sold it⟦/k⟧,”⟦/q⟧ said Jiddo.

It was a long time since anyone had heard that voice. It had flour in it still. The flash went off and nobody so much as blinked.

⟦q Mum>Jiddo⟧“Papa?”⟦/q⟧ said Mum.

⟦q Jiddo>Fadi+Hoda⟧“The bank, the key, the man with the telephones. It was me. The shop was eating you. ⟦m Fadi⟧He⟦/m⟧ had ⟦m Fadi⟧his⟦/m⟧ back, and ⟦m Hoda⟧she⟦/m⟧ was adding up in ⟦m Hoda⟧her⟦/m⟧ sleep, and not one of you would be the first to go home. So I went to the bank with my good hat on⟦e .”⟧."⟦/e⟧⟦/q⟧

⟦q Fadi>Jiddo⟧“You let me think it was ⟦m Hoda⟧her⟦/m⟧!”⟦/q⟧

⟦q Jiddo>Fadi⟧“I meant to tell you at supper. But by supper you were ⟦f holder=Fadi; valence=negative⟧shouting⟦/f⟧.”⟦/q⟧ ⟦m Jiddo⟧He⟦/m⟧ lifted ⟦m Jiddo⟧his⟦/m⟧ shoulders. ⟦q Jiddo>Fadi+Hoda⟧“And then it was so quiet, with the machine off.”⟦/q⟧

⟦q Hoda>Jiddo⟧“Four years,”⟦/q⟧ said Aunt Hoda faintly.

⟦q Jiddo>Hoda⟧“I am a coward, ⟦f holder=Jiddo; toward=Hoda; valence=positive⟧my heart⟦/f⟧. Ask ⟦m Teta⟧your mother⟦/m⟧.”⟦/q⟧

⟦q Teta>Hoda⟧“⟦m Jiddo⟧He⟦/m⟧ is,”⟦/q⟧ said Teta. ⟦q Teta>Hoda⟧“And I was waiting for you two to be in one room. It cost me ninety pounds, with frames.”⟦/q⟧

On the bench nobody had anywhere to look. Uncle Fadi studied ⟦m Fadi⟧his⟦/m⟧ shoes. After a while ⟦m Fadi⟧he⟦/m⟧ moved ⟦m Fadi⟧his⟦/m⟧ elbow, about an inch.

⟦q Fadi>Hoda⟧“You could have rung me,”⟦/q⟧ ⟦m Fadi⟧he⟦/m⟧ told the shoes.

⟦q Hoda>Fadi⟧“You could have rung *me*.”⟦/q⟧

⟦q Fadi>Hoda⟧“I thought you’d hang up.”⟦/q⟧

⟦q Hoda>Fadi⟧“I would have.”⟦/q⟧

⟦q Fadi>Hoda⟧“There you are, then.”⟦/q⟧

⟦q Hoda>Fadi⟧“But I’d have known that you rang, Fadi.”⟦/q⟧ ⟦m Hoda⟧She⟦/m⟧ had got ⟦m Hoda⟧her⟦/m⟧ ⟦f holder=Hoda; valence=negative⟧handkerchief out⟦/f⟧, and the powder was coming off in lumps. ⟦q Hoda>Fadi⟧“Did we really lose money on the flatbread?”⟦/q⟧

⟦q Fadi>Hoda⟧“You’re the one who kept ⟦e the⟧the the⟦/e⟧ books.”⟦/q⟧

⟦q Hoda>Fadi⟧“Every week. I never liked to tell you how much.”⟦/q⟧

It began somewhere in Uncle Fadi’s tie and worked upwards, and when it got out it was ⟦f holder=Fadi; valence=positive⟧a laugh⟦/f⟧; and Aunt Hoda, who had sworn on several saints never to do it again, leaned over the place for the dog and ⟦f holder=Hoda; toward=Fadi; valence=positive⟧laughed into⟦/f⟧ ⟦m Fadi⟧his⟦/m⟧ collar.

⟦q Lulu>Rami⟧“Is ⟦m Hoda⟧she⟦/m⟧ biting ⟦m Fadi⟧him⟦/m⟧?”⟦/q⟧ Lulu was on tiptoe. ⟦q Lulu>Rami⟧“I can’t see. Is ⟦m Hoda⟧she⟦/m⟧?”⟦/q⟧

⟦q Rami>Lulu⟧“Sort of,”⟦/q⟧ said Rami, and felt in ⟦m Rami⟧his⟦/m⟧ pocket for the twenty pence.

⟦m the photographer⟧The photographer⟦/m⟧ had forgotten to count. ⟦m the photographer⟧She⟦/m⟧ just pressed the button.
