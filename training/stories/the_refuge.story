title: The Refuge
person: 3
style: two women with a history in a mountain hut in a storm, with a young client; deep third of one, long untagged talk through the night, past tense; curly quotes, planted contradictions and slips
cast: Annelore | Nell | she
cast: Maite Etxeberria | Maite, the guide | she
cast: Piers | the client | he
cast: Ruben | | he
cast: the warden | old Bastian, Bastian | he
place: the hut | the refuge
place: the ledge | the north face
place: the terrace |
relation: Annelore & Maite | romantic | start=estranged since an accident end=forgiving
relation: Annelore & Ruben | family
relation: Maite & the client | work
quiet: Tuesday, Sunday, Alps, Basque, Helsinki, August
=====
⟦s place=the hut; with=Annelore,Maite,the client; time=Sunday, dusk⟧
The door opened and let in about a bucketful of snow and ⟦f holder=Annelore; toward=Maite; valence=negative⟧the last woman on earth that Annelore wished to see⟦/f⟧.

⟦q Maite>Annelore⟧“Shut it behind me, would you?”⟦/q⟧ said Maite Etxeberria. ⟦q Maite>Annelore⟧“I’ve got my hands full.”⟦/q⟧

⟦m Maite⟧She⟦/m⟧ had. ⟦m Maite⟧She⟦/m⟧ had ⟦m the client⟧a boy⟦/m⟧ over ⟦m Maite⟧her⟦/m⟧ shoulder, a long one, in very expensive boots; and Annelore, who’d come up on ⟦m Annelore⟧her⟦/m⟧ own two days early so as to have the place to ⟦m Annelore⟧herself⟦/m⟧, got up off the bench and shut the door, and dropped the bar.

⟦q Annelore>Maite⟧“Is ⟦m the client⟧he⟦/m⟧ dead?”⟦/q⟧

⟦q Maite>Annelore⟧“⟦m the client⟧He⟦/m⟧’s tired. Put ⟦m the client⟧him⟦/m⟧ down there. Mind ⟦m the client⟧his⟦/m⟧ ⟦c ankle⟧left ankle⟦/c⟧, it’s gone.”⟦/q⟧

⟦q the client>Maite⟧“I can talk, you know,”⟦/q⟧ said ⟦m the client⟧the boy⟦/m⟧.

⟦q Maite>the client⟧“Then say good evening.”⟦/q⟧

⟦q the client>Annelore⟧“Good evening,”⟦/q⟧ ⟦m the client⟧he⟦/m⟧ said to Annelore, upside down. ⟦q the client>Annelore⟧“I’m Piers. I fell on ⟦m Maite⟧her⟦/m⟧.”⟦/q⟧

⟦m Annelore+Maite⟧They⟦/m⟧ got ⟦m the client⟧him⟦/m⟧ on the bench between ⟦m Annelore+Maite⟧the two of them⟦/m⟧. It was eight years since ⟦m Annelore+Maite⟧the women⟦/m⟧ had been in a room together, and neither of ⟦m Annelore+Maite⟧them⟦/m⟧ ⟦f holder=Annelore; toward=Maite; valence=negative⟧looked at the other⟦/f⟧; ⟦m Annelore+Maite⟧they⟦/m⟧ cut a lace each. Annelore noted, since ⟦m Annelore⟧she⟦/m⟧ couldn’t help it, the hands. There was a new scar. There were the same three freckles by the thumb.

⟦q Annelore>Maite⟧“You could have radioed,”⟦/q⟧ ⟦m Annelore⟧she⟦/m⟧ said.

⟦q Maite>Annelore⟧“It’s wet.”⟦/q⟧

⟦q Annelore>Maite⟧“⟦f holder=Annelore; toward=Maite; valence=negative⟧You never did look after it⟦/f⟧.”⟦/q⟧

⟦q Maite>Annelore⟧“No,”⟦/q⟧ said Maite. ⟦q Maite>Annelore⟧“I never did.”⟦/q⟧

***

⟦s place=the hut; with=Annelore,Maite,the client; time=Sunday night⟧
⟦q the client>Annelore⟧“Are you a nurse?”⟦/q⟧ asked ⟦m the client⟧the boy⟦/m⟧.

⟦q Annelore>the client⟧“⟦c job⟧I’ve never been a nurse, I’m a geologist⟦/c⟧. Hold the cup.”⟦/q⟧

⟦q the client>Annelore⟧“You’ve got really warm hands for a geologist.”⟦/q⟧

⟦q Annelore>the client⟧“I spend a lot of time with stones. They like it.”⟦/q⟧

⟦q the client>Annelore⟧“Do you two know each other?”⟦/q⟧

⟦q Annelore>the client⟧“Who?”⟦/q⟧

⟦q the client>Annelore⟧“You and ⟦m Maite⟧her⟦/m⟧. ⟦m Maite⟧She⟦/m⟧ ⟦f holder=Maite; valence=negative⟧went a funny color⟦/f⟧ when ⟦m Maite⟧she⟦/m⟧ saw your light. ⟦m Maite⟧She⟦/m⟧ said a word. I think that it was Basque.”⟦/q⟧

⟦q Annelore>the client⟧“What was the word?”⟦/q⟧

⟦q the client>Annelore⟧“It sounded like *of course*.”⟦/q⟧

⟦m Maite⟧The guide⟦/m⟧ was at the far end of the hut with ⟦m Maite⟧her⟦/m⟧ back turned, trying to get the stove to take. It was howling outside by now. You had to wait for a gap and put your sentence in it. ⟦q Annelore>the client⟧“We were married,”⟦/q⟧ Annelore told ⟦m the client⟧him⟦/m⟧.

⟦q the client>Annelore⟧“To each other?”⟦/q⟧

⟦q Annelore>the client⟧“It was the fashion.”⟦/q⟧

⟦q the client>Annelore⟧“What happened?”⟦/q⟧

⟦q Annelore>the client⟧“Drink your soup, Piers,”⟦/q⟧ ⟦m Annelore⟧she⟦/m⟧ said.

***

⟦s place=the hut; with=Annelore,Maite,the client; time=Sunday, past midnight⟧
Piers had gone off at last, under four blankets, with ⟦m the client⟧his⟦/m⟧ mouth open. There was one lantern. ⟦m Annelore+Maite⟧They⟦/m⟧’d pulled the table up to the stove and sat on either side of it with ⟦m Annelore+Maite⟧their⟦/m⟧ feet on the fender, like a couple of old men in a station.

⟦q Maite>Annelore⟧“You’ve gone grey.”⟦/q⟧

⟦q Annelore>Maite⟧“You haven’t.”⟦/q⟧

⟦q Maite>Annelore⟧“I dye it. The clients like it better.”⟦/q⟧

⟦q Annelore>Maite⟧“Is that what you do now, haul children up the Alps?”⟦/q⟧

⟦q Maite>Annelore⟧“⟦m the client⟧His⟦/m⟧ father pays double. I’ve got a roof to mend. What about you? I heard you were in Helsinki.”⟦/q⟧

⟦q Annelore>Maite⟧“Who told you?”⟦/q⟧

⟦q Maite>Annelore⟧“Old Bastian. ⟦m old Bastian⟧He⟦/m⟧ gives me the news, when I come through. ⟦m old Bastian⟧He⟦/m⟧ keeps you till the pudding.”⟦/q⟧

⟦q Annelore>Maite⟧“And what’s ⟦m old Bastian⟧he⟦/m⟧ say?”⟦/q⟧

⟦q Maite>Annelore⟧“That you come up here every August. Always on the same week.”⟦/q⟧

⟦q Annelore>Maite⟧“Well, you know what week it is.”⟦/q⟧

⟦q Maite>Annelore⟧“Of course I know. I come the week after.”⟦/q⟧

⟦q Annelore>Maite⟧“What?”⟦/q⟧

⟦q Maite>Annelore⟧“I come up on the Tuesday. When you’ll have gone. I do the stones. Didn’t you ever wonder who’d been at them?”⟦/q⟧

⟦q Annelore>Maite⟧“I thought ⟦b holder=Annelore; status=false⟧it was the wind⟦/b⟧.”⟦/q⟧

⟦q Maite>Annelore⟧“Wind puts it in a *pile*?”⟦/q⟧

⟦q Annelore>Maite⟧“I thought that it was being kind.”⟦/q⟧

⟦q Maite>Annelore⟧“It was me,”⟦/q⟧ Maite said. ⟦q Maite>Annelore⟧“I bring one up from the river. I’ve done eight.”⟦/q⟧

Annelore ⟦f holder=Annelore; valence=negative⟧found that⟦/f⟧ ⟦m Annelore⟧she⟦/m⟧’d got up. There was nowhere to go. ⟦m Annelore⟧She⟦/m⟧ moved the kettle from the left to the right. ⟦q Annelore>Maite⟧“You’d no business to,”⟦/q⟧ ⟦m Annelore⟧she⟦/m⟧ said. ⟦q Annelore>Maite⟧“⟦m Ruben⟧He⟦/m⟧ was ⟦c kin⟧my brother⟦/c⟧.”⟦/q⟧

⟦q Maite>Annelore⟧“I know whose ⟦m Ruben⟧he⟦/m⟧ was.”⟦/q⟧

⟦q Annelore>Maite⟧“⟦f holder=Annelore; toward=Maite; valence=negative⟧I don’t want your river stones⟦/f⟧ on ⟦m Ruben⟧him⟦/m⟧. You had the rope, Maite.”⟦/q⟧

⟦q Maite>Annelore⟧“Yes.”⟦/q⟧

⟦q Annelore>Maite⟧“⟦f holder=Annelore; toward=Maite; valence=negative⟧You had the rope!⟦/f⟧ I’ve been over it every way there is. I’ve drawn it, on paper, with the angles. ⟦m Ruben⟧He⟦/m⟧’d gone twelve meters. You could have held ⟦m Ruben⟧him⟦/m⟧. You’d got the strength, I have seen you hold two.”⟦/q⟧

⟦q Maite>Annelore⟧“I could have held ⟦m Ruben⟧him⟦/m⟧.”⟦/q⟧

⟦q Annelore>Maite⟧“So you admit it.”⟦/q⟧

⟦q Maite>Annelore⟧“I’ve never said anything else. I told them at the inquest. You had your ⟦f holder=Annelore; valence=negative⟧hands over your ears⟦/f⟧.”⟦/q⟧

⟦q Annelore>Maite⟧“I ⟦f holder=Annelore; valence=negative⟧couldn’t listen to it⟦/f⟧.”⟦/q⟧

⟦q Maite>Annelore⟧“No. And afterward there was never a time. You’d changed the lock.”⟦/q⟧ ⟦m Maite⟧The guide⟦/m⟧ leaned forward and opened up the little iron door, and the light came out all over ⟦m Maite⟧her⟦/m⟧ face; it was lined, and brown, and there was nothing in it that was asking for anything. ⟦q Maite>Annelore⟧“Do you want to hear it now? You needn’t. I can go and sit with ⟦m the client⟧the boy⟦/m⟧.”⟦/q⟧

The wind dropped, and waited.

⟦q Annelore>Maite⟧“Tell me,”⟦/q⟧ said Annelore.

⟦q Maite>Annelore⟧“⟦m Ruben⟧He⟦/m⟧ was awake. ⟦m Ruben⟧He⟦/m⟧ wasn’t hurt, or not that ⟦m Ruben⟧he⟦/m⟧ could feel. ⟦m Ruben⟧He⟦/m⟧ called up to me, ⟦f holder=Ruben; valence=positive⟧quite cheerful⟦/f⟧. ⟦m Ruben⟧He⟦/m⟧ said, Maite, what’s ⟦m Annelore⟧she⟦/m⟧ on? I looked down, and I could see that you’d come out along the ledge to get to ⟦m Ruben⟧him⟦/m⟧. You weren’t clipped. You’d taken it off so you could reach.”⟦/q⟧

⟦q Annelore>Maite⟧“I don’t remember that.”⟦/q⟧

⟦q Maite>Annelore⟧“You were on six inches of ice, in your socks. You’d got your arm out. And the flake that I was tied to was starting to go, I could feel it lift. I could have held ⟦m Ruben⟧him⟦/m⟧ for a minute. It might’ve been two. And when it went it would have gone right across that ledge, with the two of us on the ends of it, like a wire through cheese.”⟦/q⟧

⟦q Annelore>Maite⟧“I was on the *belay*. I was behind you.”⟦/q⟧

⟦q Maite>Annelore⟧“You weren’t, Nell.”⟦/q⟧

⟦q Annelore>Maite⟧“I’d have known.”⟦/q⟧

⟦q Maite>Annelore⟧“Ruben knew. ⟦m Ruben⟧He⟦/m⟧ could see you better than I could. ⟦k by=Maite; to=Annelore⟧It was Ruben who cut it⟦/k⟧. ⟦m Ruben⟧He⟦/m⟧ said, tell ⟦m Annelore⟧her⟦/m⟧ I slipped, and ⟦m Ruben⟧he⟦/m⟧ got out ⟦m Ruben⟧his⟦/m⟧ stupid little cheese knife. I told them that I’d let go, because ⟦m Ruben⟧he⟦/m⟧ asked me to. ⟦m Ruben⟧He⟦/m⟧ asked me nicely.”⟦/q⟧ ⟦m Maite⟧Her⟦/m⟧ ⟦f holder=Maite; valence=negative⟧voice had held up all that way⟦/f⟧, like a bridge, and now it didn’t. ⟦q Maite>Annelore⟧“⟦m Ruben⟧He⟦/m⟧ said you’d never get over it, otherwise. ⟦m Ruben⟧He⟦/m⟧ said, ⟦m Annelore⟧she⟦/m⟧’d much rather ⟦f holder=Annelore; valence=negative; status=supposed⟧be angry⟦/f⟧. ⟦m Annelore⟧She⟦/m⟧’s good at that.”⟦/q⟧

A log fell in. There was a noise in the room, ⟦f holder=Annelore; valence=negative⟧a sort of creaking⟦/f⟧; it took Annelore some time to find out that it was coming from ⟦m Annelore⟧herself⟦/m⟧.

⟦q Annelore>Maite⟧“Eight ⟦e years⟧year’s⟦/e⟧,”⟦/q⟧ ⟦m Annelore⟧she⟦/m⟧ said.

⟦q Maite>Annelore⟧“Yes.”⟦/q⟧

⟦q Annelore>Maite⟧“⟦f holder=Annelore; toward=Maite; valence=negative⟧You let me hate you⟦/f⟧ for eight years?”⟦/q⟧

⟦q Maite>Annelore⟧“It kept you warm,”⟦/q⟧ said ⟦m Maite⟧the other woman⟦/m⟧.

***

⟦s place=the terrace; with=Annelore,Maite,the client,old Bastian; time=Monday, sunrise⟧
⟦q old Bastian>the client⟧“What did you do to the foot?”⟦/q⟧ said Bastian. ⟦m old Bastian⟧He⟦/m⟧’d come up at first light on ⟦m old Bastian⟧his⟦/m⟧ skis, with bread. ⟦m old Bastian⟧He⟦/m⟧ was seventy-five, and ⟦m old Bastian⟧he⟦/m⟧’d the face of something that had been left out.

⟦q the client>old Bastian⟧“I fell on it.”⟦/q⟧

⟦q old Bastian>the client⟧“Does it hurt?”⟦/q⟧

⟦q the client>old Bastian⟧“Only if I put my weight on the ⟦c ankle⟧right one⟦/c⟧.”⟦/q⟧

⟦q old Bastian>the client⟧“Then don’t.”⟦/q⟧ ⟦m old Bastian⟧The old warden⟦/m⟧ gave ⟦m the client⟧him⟦/m⟧ a heel of the loaf and sat. It was quite still. Everything was white, to the end of the world, and pink along the top. Some way off to the north, where the hut’s shadow stopped, ⟦m Annelore+Maite⟧two women⟦/m⟧ in one blanket were walking slowly up to a heap of stones. ⟦q old Bastian>the client⟧“How long have ⟦m Annelore+Maite⟧they⟦/m⟧ been out there?”⟦/q⟧

⟦q the client>old Bastian⟧“About an hour. ⟦m Annelore+Maite⟧They⟦/m⟧ ⟦f holder=Annelore; toward=Maite; valence=negative⟧were yelling⟦/f⟧ at first. I think somebody ⟦f holder=Annelore; toward=Maite; valence=negative⟧threw a boot⟦/f⟧.”⟦/q⟧ ⟦m the client⟧The boy⟦/m⟧ chewed. ⟦q the client>old Bastian⟧“Now ⟦m Annelore+Maite⟧they⟦/m⟧’re ⟦f holder=Annelore; toward=Maite; valence=positive⟧just sort of leaning⟦/f⟧. Are ⟦m Annelore+Maite⟧they⟦/m⟧ okay?”⟦/q⟧

⟦q old Bastian>the client⟧“⟦m Annelore⟧She⟦/m⟧ comes on the Sunday, and ⟦m Maite⟧she⟦/m⟧ comes on the Tuesday,”⟦/q⟧ ⟦m old Bastian⟧the warden⟦/m⟧ said. ⟦q old Bastian>the client⟧“Eight years. I’ve had to do all of the talking. You don’t know what it’s been like.”⟦/q⟧

⟦q the client>old Bastian⟧“Who’s under the stones?”⟦/q⟧

⟦q old Bastian>the client⟧“Nobody. They never found ⟦m Ruben⟧him⟦/m⟧. It’s only to have somewhere to bring one.”⟦/q⟧ ⟦m old Bastian⟧He⟦/m⟧ shaded ⟦m old Bastian⟧his⟦/m⟧ eyes. ⟦q old Bastian>the client⟧“⟦m Ruben⟧He⟦/m⟧ was ⟦m Annelore⟧the doctor⟦/m⟧’s ⟦c kin⟧cousin⟦/c⟧, or somesuch. They were all three of ⟦m Annelore+Maite+Ruben⟧them⟦/m⟧ up here on a rope.”⟦/q⟧

⟦q the client>old Bastian⟧“⟦m Annelore⟧She⟦/m⟧ isn’t a doctor. ⟦m Annelore⟧She⟦/m⟧’s a geologist.”⟦/q⟧

⟦q old Bastian>the client⟧“I’ve seen ⟦m Annelore⟧her⟦/m⟧ set a leg,”⟦/q⟧ said Bastian. ⟦q old Bastian>the client⟧“In this hut. ⟦m Annelore⟧She⟦/m⟧ told me ⟦c job⟧she’d been a nurse all her life⟦/c⟧. Look, look: what’s ⟦m Annelore⟧she⟦/m⟧ ⟦e doing⟧dooing⟦/e⟧ now?”⟦/q⟧

⟦m Annelore⟧The taller of the two⟦/m⟧ had stooped. ⟦m Annelore⟧She⟦/m⟧ took something out of the pocket of ⟦m Annelore⟧her⟦/m⟧ coat, it was too far to see what; and ⟦m Annelore⟧she⟦/m⟧ put it into ⟦m Maite⟧the other⟦/m⟧’s hand, and closed up the fingers round it, one at a time.

⟦q the client>old Bastian⟧“I think that it’s a knife,”⟦/q⟧ said Piers.
