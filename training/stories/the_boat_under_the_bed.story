title: The Boat Under the Bed
person: 3
style: a child's view, close on a girl of six; grown people by kin names and by what they smell of; a house with two grandmothers; she understands little and hears all; false beliefs; straight double quotes, past tense
cast: Pilar | Pili | she
cast: Mami | Mummy | she
cast: Abuela Concha | Concha | she
cast: Granny Moyra | Moyra, Granny, the slippers | she
cast: Daddy | Fergus | he
cast: the baby |  | he
cast: his own daddy |  | he
cast: the lady |  | she
place: the kitchen | the table
place: the stairs |
place: the bedroom |
relation: Concha & Moyra | enemies | start=two grandmothers who share a stove end=allies
relation: Mummy & Fergus | romantic
relation: Pili & the baby | family
relation: Pili & Mummy | family
quiet: Spider-Man, Infirmary, Presbyterian, Royal
=====
⟦s place=the kitchen; with=Pili,Concha,Moyra,Fergus; time=the first day without Mami⟧
There were two grandmothers in the house and only one stove.

Pilar sat under the table, where ⟦m Pili⟧she⟦/m⟧ lived. From there you could tell ⟦m Concha+Moyra⟧them⟦/m⟧ apart by the feet. ⟦m Concha⟧The one⟦/m⟧ had black shoes with a bow, and smelt of smoke; ⟦m Moyra⟧the other⟦/m⟧ had furry slippers with a hole for the toe, and smelt of peppermints and dog. ⟦m Concha+Moyra⟧They⟦/m⟧ went round each other all the time and never bumped.

⟦q Moyra>Concha⟧"You'll not want to be putting that in,"⟦/q⟧ said ⟦m Moyra⟧the slippers⟦/m⟧.

⟦q Concha>Moyra⟧"It is garlic."⟦/q⟧

⟦q Moyra>Concha⟧"I can smell that it's garlic, Concha. The whole street can."⟦/q⟧

⟦q Concha>Moyra⟧"For the blood."⟦/q⟧

⟦q Moyra>Concha⟧"⟦m Mummy⟧She⟦/m⟧'s had a baby. ⟦m Mummy⟧She⟦/m⟧'s not been bitten by anything."⟦/q⟧

⟦q Concha>Moyra⟧"In my house, when a woman has a baby, we give the soup with the garlic. When I had ⟦m Mummy⟧Pilar's mother⟦/m⟧, I was in the field next day."⟦/q⟧

⟦q Moyra>Concha⟧"Aye, well, when I had Fergus I was in the Royal Infirmary with a cup of tea."⟦/q⟧

⟦q Concha>Moyra⟧"And look,"⟦/q⟧ said ⟦m Concha⟧the black shoes⟦/m⟧.

⟦q Moyra>Concha⟧"What d'you mean, and look?"⟦/q⟧

There was a third lot of feet, in socks, by the door. They didn't have any smell at all, today. They were ⟦m Fergus⟧Daddy⟦/m⟧'s.

⟦q Fergus>Concha+Moyra⟧"Could you both,"⟦/q⟧ ⟦m Fergus⟧he⟦/m⟧ said, ⟦q Fergus>Concha+Moyra⟧"⟦f holder=Daddy; valence=negative⟧could you just both not⟦/f⟧?"⟦/q⟧

Nobody said anything, and the spoon went round. Pilar ⟦f holder=Pilar; valence=negative⟧held on to the leg of the table⟦/f⟧. ⟦m Pili⟧She⟦/m⟧ knew about it. ⟦m Pili⟧She⟦/m⟧ was six, and ⟦m Pili⟧she⟦/m⟧'d worked it out on the stairs last night, when ⟦m Concha+Moyra⟧they⟦/m⟧ thought that ⟦m Pili⟧she⟦/m⟧ was asleep. Mami had gone to the hospital to get ⟦m the baby⟧the baby⟦/m⟧; and ⟦m the baby⟧the baby⟦/m⟧'d come out too small, so that they had put ⟦m the baby⟧him⟦/m⟧ in a box with a light on; and now ⟦b holder=Pili; status=false⟧Mami was in the box too⟦/b⟧, and that was why ⟦m Mummy⟧she⟦/m⟧ couldn't come to the phone.

⟦q Fergus>Pili⟧"Pili? You under there?"⟦/q⟧

⟦q Pili>Fergus⟧"No."⟦/q⟧

⟦q Fergus>Pili⟧"Will you come out and have your soup?"⟦/q⟧

⟦q Pili>Fergus⟧"Is it the soup for blood?"⟦/q⟧

⟦q Fergus>Pili⟧"It's just soup."⟦/q⟧

⟦q Concha>Fergus⟧"It is *not* just soup,"⟦/q⟧ said ⟦m Concha⟧Abuela⟦/m⟧.

***

⟦s place=the stairs; with=Pili,Concha,Moyra; time=that night⟧
The stair that creaked was number four, so ⟦m Pili⟧she⟦/m⟧ sat on number five. There were two voices in the kitchen, and ⟦m Pili⟧she⟦/m⟧ could see a bit of each of ⟦m Concha+Moyra⟧them⟦/m⟧ through the bars: a grey bun, and a yellow perm.

⟦q Moyra>Concha⟧"What did they say to ⟦m Fergus⟧him⟦/m⟧?"⟦/q⟧

⟦q Concha>Moyra⟧"⟦m Fergus⟧He⟦/m⟧ does not tell me. ⟦m Fergus⟧He⟦/m⟧ tells you; ⟦m Fergus⟧he⟦/m⟧ is your son."⟦/q⟧

⟦q Moyra>Concha⟧"⟦m Fergus⟧He⟦/m⟧'s told me nothing. ⟦m Fergus⟧He⟦/m⟧ came in and ironed a shirt. ⟦m Fergus⟧He⟦/m⟧'s ⟦f holder=Daddy; valence=negative⟧never ironed a shirt⟦/f⟧ in ⟦m Fergus⟧his⟦/m⟧ life."⟦/q⟧

⟦q Concha>Moyra⟧"⟦m Mummy⟧She⟦/m⟧ has fever, ⟦m Mummy⟧my daughter⟦/m⟧. I hear it, on the telephone, when the nurse speaks. Forty."⟦/q⟧

⟦q Moyra>Concha⟧"Forty? What's that in real?"⟦/q⟧

⟦q Concha>Moyra⟧"Much."⟦/q⟧

⟦q Moyra>Concha⟧"And ⟦m the baby⟧the wee one⟦/m⟧?"⟦/q⟧

⟦q Concha>Moyra⟧"⟦m the baby⟧The little one⟦/m⟧ is strong. ⟦m the baby⟧He⟦/m⟧ holds the finger. It's not ⟦m the baby⟧the little one⟦/m⟧ that ⟦f holder=Abuela Concha; valence=negative⟧I am afraid for⟦/f⟧."⟦/q⟧

⟦m Moyra⟧The yellow one⟦/m⟧ went away, and then ⟦m Moyra⟧she⟦/m⟧ came back; ⟦m Moyra⟧she⟦/m⟧'d got a bottle, and two of the glasses with Spider-Man on. ⟦q Moyra>Concha⟧"Here,"⟦/q⟧ ⟦m Moyra⟧she⟦/m⟧ said. ⟦q Moyra>Concha⟧"Don't tell me that you don't. I've seen your bin."⟦/q⟧

⟦q Concha>Moyra⟧"You look in my bin?"⟦/q⟧

⟦q Moyra>Concha⟧"It's my bin. I was looking for my good knife."⟦/q⟧

⟦q Concha>Moyra⟧"It's under my pillow."⟦/q⟧

⟦q Moyra>Concha⟧"My *knife*? What for?"⟦/q⟧

⟦q Concha>Moyra⟧"It cuts the pain. You put it under the bed, and it cuts. But the bed is in the hospital. They won't let me go in past the door, they say, only ⟦m Fergus⟧the husband⟦/m⟧. So I put it under mine. I thought, we have the same blood, ⟦m Mummy⟧she⟦/m⟧ and I, perhaps it's near enough."⟦/q⟧

It was quiet for so long that Pilar leaned forward to look. ⟦m Moyra⟧Granny Moyra⟦/m⟧'d put down ⟦m Moyra⟧her⟦/m⟧ glass. ⟦m Moyra⟧She⟦/m⟧ had a big pink face that was ⟦f holder=Granny Moyra; valence=negative⟧nearly always cross⟦/f⟧, and ⟦f holder=Granny Moyra; valence=negative⟧it was doing something that it didn't usually do⟦/f⟧.

⟦q Moyra>Concha⟧"Does it have to be a knife?"⟦/q⟧ ⟦m Moyra⟧she⟦/m⟧ said.

⟦q Concha>Moyra⟧"In my village it's a knife. On the coast they put a boat."⟦/q⟧

⟦q Moyra>Concha⟧"What kind of a boat?"⟦/q⟧

⟦q Concha>Moyra⟧"A little one. Of a boy. To bring ⟦m Mummy⟧her⟦/m⟧ back."⟦/q⟧

Number five didn't creak, and neither did number six. ⟦m Pili⟧She⟦/m⟧ went up all the rest on ⟦m Pili⟧her⟦/m⟧ hands.

***

⟦s place=the bedroom; with=Pili,Fergus,the lady; time=Tuesday⟧
⟦m the lady⟧The lady⟦/m⟧ had a clipboard, and a badge with a rainbow, and ⟦m the lady⟧she⟦/m⟧'d sat down on the bed without being asked. ⟦m the lady⟧She⟦/m⟧ had a nice voice. ⟦f holder=Pilar; toward=the lady; valence=negative⟧Pilar didn't trust it⟦/f⟧.

⟦q the lady>Pili⟧"⟦m Fergus⟧Daddy⟦/m⟧ says you've been a very good girl."⟦/q⟧

⟦q Pili>the lady⟧"I haven't."⟦/q⟧

⟦q the lady>Pili⟧"No? What have you done?"⟦/q⟧

⟦q Pili>the lady⟧"I stole something."⟦/q⟧

⟦q the lady>Fergus⟧"Did you know about this?"⟦/q⟧ ⟦m the lady⟧the lady⟦/m⟧ asked over ⟦m the lady⟧her⟦/m⟧ shoulder; and ⟦m Fergus⟧he⟦/m⟧ shook ⟦m Fergus⟧his⟦/m⟧ head. ⟦m Fergus⟧He⟦/m⟧ was in the doorway, ⟦f holder=Daddy; valence=negative⟧holding on to the top of it⟦/f⟧, the way ⟦m Fergus⟧he⟦/m⟧ did.

⟦q the lady>Pili⟧"What did you steal, sweetheart?"⟦/q⟧

⟦q Pili>the lady⟧"I'm not allowed to say, or it won't work."⟦/q⟧

⟦q the lady>Pili⟧"I see. Pilar, do you know where ⟦m Mummy⟧Mummy⟦/m⟧ is?"⟦/q⟧

⟦q Pili>the lady⟧"⟦m Mummy⟧She⟦/m⟧'s in the box."⟦/q⟧

⟦q the lady>Pili⟧"What box?"⟦/q⟧

⟦q Pili>the lady⟧"With ⟦m the baby⟧the baby⟦/m⟧. With the light on. They can't get ⟦m Mummy⟧her⟦/m⟧ out, as ⟦m Mummy⟧she⟦/m⟧'s got forty. It's because of me, ⟦f holder=Pilar; toward=the baby; valence=negative⟧I said I didn't want one⟦/f⟧. I said that I wanted a dog. I said it to ⟦m Mummy⟧her⟦/m⟧ tummy."⟦/q⟧

⟦f holder=Daddy; valence=negative⟧Something happened to⟦/f⟧ ⟦m Fergus⟧Daddy⟦/m⟧'s arms; they came down. ⟦m Fergus⟧He⟦/m⟧ got across the room and on to ⟦m Fergus⟧his⟦/m⟧ knees, and ⟦m Pili⟧she⟦/m⟧ was ⟦f holder=Daddy; toward=Pilar; valence=positive⟧pulled in against⟦/f⟧ ⟦m Fergus⟧his⟦/m⟧ jumper, where it did smell, after all, of toast and the car.

⟦q Fergus>Pili⟧"Oh, Pili. Oh, sweetheart, no. It isn't that. It's not you. That's only germs."⟦/q⟧

⟦q Pili>Fergus⟧"Are they in the box?"⟦/q⟧

⟦q Fergus>Pili⟧"Mami's not in the box. ⟦m Mummy⟧She⟦/m⟧'s in a bed, a big ordinary bed. ⟦m Mummy⟧She⟦/m⟧'d a bug after ⟦m the baby⟧he⟦/m⟧ was born, a bad one, and it made ⟦m Mummy⟧her⟦/m⟧ very hot. But it's going down. ⟦k by=Fergus; to=Pili⟧It went down this morning⟦/k⟧; I was on the phone with them, I was just coming up to say, and ⟦f holder=Daddy; valence=negative⟧I couldn't⟦/f⟧. It's why ⟦m the lady⟧this lady⟦/m⟧'s here, I was making such a bad job of it."⟦/q⟧

⟦q Pili>Fergus⟧"When this morning?"⟦/q⟧

⟦q Fergus>Pili⟧"About seven."⟦/q⟧

⟦m Pili⟧She⟦/m⟧ thought about it. At seven ⟦m Pili⟧she⟦/m⟧'d still been awake; ⟦m Pili⟧she⟦/m⟧'d heard the milk. It was right after that. ⟦q Pili>Fergus⟧"Then it worked,"⟦/q⟧ ⟦m Pili⟧she⟦/m⟧ said.

⟦q Fergus>Pili⟧"What did?"⟦/q⟧

⟦q Pili>Fergus⟧"⟦f holder=Daddy; valence=negative; status=supposed⟧You mustn't be cross⟦/f⟧."⟦/q⟧

⟦q Fergus>Pili⟧"I won't."⟦/q⟧

⟦q Pili>Fergus⟧"I went in your shed. I took the boat out of the bottle. I had to do it with the hammer."⟦/q⟧

⟦m Fergus⟧Daddy⟦/m⟧ ⟦f holder=Daddy; valence=negative⟧didn't speak⟦/f⟧. It'd taken ⟦m Fergus⟧him⟦/m⟧ four winters, that boat; it had all of its ropes. It had been going to be for ⟦m his own daddy⟧his own daddy⟦/m⟧, but ⟦m his own daddy⟧he⟦/m⟧'d died.

⟦q Fergus>Pili⟧"Where is it?"⟦/q⟧ ⟦m Fergus⟧he⟦/m⟧ asked.

⟦q Pili>Fergus⟧"It's under ⟦m Mummy⟧her⟦/m⟧ side."⟦/q⟧

⟦m Fergus+the lady⟧They⟦/m⟧ looked, all the three of ⟦m Pili+Fergus+the lady⟧them⟦/m⟧. ⟦m the lady⟧The lady⟦/m⟧ had to hold up the edge of the quilt. It was right at the back, by the wall, on a folded tea towel; one of the masts was off, but the sails were up. And next to it, side by side, with their points to the window, there was Granny Moyra's good knife, and a half bottle with an inch left in it, and a string of beads, and two glasses with Spider-Man on. There was hardly room.

⟦q the lady>Fergus⟧"Somebody's been busy,"⟦/q⟧ said ⟦m the lady⟧the lady⟦/m⟧.

⟦q Fergus>the lady⟧"I thought ⟦m Moyra⟧my mother⟦/m⟧ was a Presbyterian,"⟦/q⟧ said ⟦m Fergus⟧Daddy⟦/m⟧.

***

⟦s place=the kitchen; with=Pili,Mummy,Concha,Moyra,Fergus,the baby; time=ten days after⟧
⟦m the baby⟧He⟦/m⟧ was not nice. ⟦m the baby⟧He⟦/m⟧ was red, and ⟦m the baby⟧he⟦/m⟧'d a face like a fist, and a hat. But Mami was in the chair, with ⟦m Mummy⟧her⟦/m⟧ own slippers; ⟦m Mummy⟧she⟦/m⟧ was thin, and ⟦m Mummy⟧she⟦/m⟧ smelt of somewhere else, and then when you got right in under ⟦m Mummy⟧her⟦/m⟧ chin ⟦m Mummy⟧she⟦/m⟧ didn't.

⟦q Mummy>Pili⟧"Do you want to hold ⟦m the baby⟧him⟦/m⟧?"⟦/q⟧

⟦q Pili>Mummy⟧"Not yet."⟦/q⟧

⟦q Mummy>Pili⟧"⟦m the baby⟧He⟦/m⟧ ⟦f holder=the baby; toward=Pilar; valence=positive⟧likes you⟦/f⟧. ⟦m the baby⟧He⟦/m⟧ knows your voice. You talked to ⟦m the baby⟧him⟦/m⟧, remember? When ⟦m the baby⟧he⟦/m⟧ was inside."⟦/q⟧

⟦q Pili>Mummy⟧"What did ⟦m the baby⟧he⟦/m⟧ hear?"⟦/q⟧

⟦q Mummy>Pili⟧"I think that ⟦m the baby⟧he⟦/m⟧ only heard the dog part,"⟦/q⟧ said Mami.

At the stove there was a bow and there was a hole with a toe in it. They were close together, and hardly moving.

⟦q Moyra>Concha⟧"More than that,"⟦/q⟧ ⟦m Moyra⟧the slippers⟦/m⟧ said. ⟦q Moyra>Concha⟧"Don't be mean with it. ⟦m Mummy⟧She⟦/m⟧'s to get ⟦m Mummy⟧her⟦/m⟧ strength up."⟦/q⟧

⟦q Concha>Moyra⟧"You want to put it?"⟦/q⟧

⟦q Moyra>Concha⟧"Give it here. How many's that?"⟦/q⟧

⟦q Concha>Moyra⟧"Six."⟦/q⟧

⟦q Moyra>Concha⟧"Ach,"⟦/q⟧ said ⟦m Moyra⟧Granny Moyra⟦/m⟧, ⟦q Moyra>Concha⟧"make it eight."⟦/q⟧
