title: Eight Women and a Cox
person: 1
style: first-person plural-minded narrator in a masters women's rowing crew, six women in one boathouse, nearly all she, British, single straight quotes, tags by pronoun and many untagged lines
cast: Jude |  | she | narrator
cast: Bernice Ato | Bernice, Bern | she
cast: Cat | the cox, Catherine | she
cast: Dilys |  | she
cast: Frankie | | she
cast: Penrose | the coach, Coach | he
cast: Lorraine | | she
cast: Elsie Pask | her mother | she
cast: Martin | | he
place: the boathouse |
place: the river | the boat
place: the pub | the Anchor
relation: Jude & Bernice | friends | start=not speaking end=in the same boat
relation: the cox & Dilys | family
relation: the coach & Jude | work
quiet: Anchor, Lycra, Wednesday, Barnes, Chiswick, Head
=====
⟦s place=the boathouse; with=Jude,Bernice,the cox,Dilys,Frankie; time=Sunday, twenty to seven in the morning⟧
Bernice had brought a cake. That was how ⟦m Jude⟧I⟦/m⟧ knew that it was going to be bad.

⟦q Bernice>Jude⟧'It's lemon,'⟦/q⟧ ⟦m Bernice⟧she⟦/m⟧ said.

⟦q Jude>Bernice⟧'I don't want any.'⟦/q⟧

⟦q Bernice>Jude⟧'It isn't a peace offering. It's a cake.'⟦/q⟧

⟦q Frankie>Bernice⟧'I'll have some,'⟦/q⟧ said Frankie from underneath the rigger.

It was November and black as your hat, and there were five of ⟦m Jude+Bernice+the cox+Dilys+Frankie⟧us⟦/m⟧ in the boathouse, in Lycra, with our breath smoking. Only five. We ought to have been nine. The twins had got flu, Sal was in Portugal, and Lorraine was late; Lorraine was always late; and between the bow and the stern of the *Elsie Pask* ⟦m Jude+Bernice⟧two women⟦/m⟧ who'd known each other since ⟦m Jude+Bernice⟧they⟦/m⟧ were four were being polite about lemon.

⟦q Dilys>Bernice⟧'Is it gluten free?'⟦/q⟧ asked Dilys.

⟦q Bernice>Dilys⟧'No.'⟦/q⟧

⟦q Dilys>Bernice⟧'I only wondered.'⟦/q⟧

⟦q the cox>Dilys⟧'You aren't gluten free, Mum,'⟦/q⟧ said ⟦m the cox⟧the cox⟦/m⟧. ⟦q the cox>Dilys⟧'You had a pie on Wednesday.'⟦/q⟧

⟦q Dilys>the cox⟧'I'd a *bit* of a pie.'⟦/q⟧

⟦m Jude⟧I⟦/m⟧ should say who everyone is. Dilys is seventy-one; ⟦m Dilys⟧she⟦/m⟧ rows at three, and the boat's called after ⟦m her mother⟧her mother⟦/m⟧. Cat's ⟦m the cox⟧her daughter⟦/m⟧, ⟦m the cox⟧she⟦/m⟧'s five foot nothing and ⟦m the cox⟧she⟦/m⟧ coxes us with a voice that has been known to stop traffic on Barnes Bridge. Frankie is a plumber. ⟦m Jude⟧I⟦/m⟧'m at stroke. And Bernice Ato was at seven, right behind ⟦m Jude⟧me⟦/m⟧, where ⟦m Bernice⟧she⟦/m⟧'d been for eleven years with ⟦m Bernice⟧her⟦/m⟧ knees in the small of ⟦m Jude⟧my⟦/m⟧ back, until the summer. In the summer ⟦m Bernice⟧she⟦/m⟧ ⟦f holder=Bernice; toward=Jude; valence=negative⟧stopped speaking to⟦/f⟧ ⟦m Jude⟧me⟦/m⟧. ⟦m Jude⟧I⟦/m⟧'d stopped first, if you want to be exact.

⟦q the cox>Jude⟧'Where's ⟦m the coach⟧the coach⟦/m⟧?'⟦/q⟧ said Cat.

⟦q Jude>the cox⟧'Parking.'⟦/q⟧

⟦q the cox>Jude⟧'Has anybody told ⟦m the coach⟧him⟦/m⟧?'⟦/q⟧

⟦q Jude>the cox⟧'Told ⟦m the coach⟧him⟦/m⟧ what?'⟦/q⟧

⟦m the cox+Dilys+Frankie⟧They⟦/m⟧ ⟦f holder=Cat; valence=negative⟧all found something to do⟦/f⟧. It's amazing, in a boathouse, how much there is.

⟦q Jude>Bernice⟧'Told ⟦m the coach⟧him⟦/m⟧ *what*?'⟦/q⟧ ⟦m Jude⟧I⟦/m⟧ said again, and since nobody else was going to, ⟦m Bernice⟧she⟦/m⟧ put down the knife.

⟦q Bernice>Jude⟧'I'm off,'⟦/q⟧ said Bernice. ⟦q Bernice>Jude⟧'After the Head. I'm going over to Chiswick.'⟦/q⟧

***

⟦s place=the river; with=Jude,Bernice,the cox,Dilys,Frankie; time=Sunday, half past seven⟧
You can't quarrel in a boat. It's one of the good things. You all face the same way, there's a person shouting numbers at you, and if you get the hump with the woman behind then all that you can do about it is pull.

⟦q the cox>Jude+Bernice+Dilys+Frankie⟧'In two!'⟦/q⟧ ⟦f holder=Cat; valence=negative⟧yelled Cat⟦/f⟧. ⟦q the cox>Jude+Bernice+Dilys+Frankie⟧'One! Two! And *lengthen*!'⟦/q⟧

We'd gone out as a four. The mist was lying on the water as high as our elbows. ⟦m Jude⟧I⟦/m⟧ could hear ⟦m Bernice⟧her⟦/m⟧ breathe. ⟦m Jude⟧I⟦/m⟧'d know it in the dark, ⟦m Jude⟧I⟦/m⟧ have done: we'd a tent together, as Guides, and ⟦m Bernice⟧she⟦/m⟧ had asthma.

⟦q Bernice>Jude⟧'You're rushing,'⟦/q⟧ ⟦m Bernice⟧she⟦/m⟧ said.

⟦q Jude>Bernice⟧'I'm not rushing.'⟦/q⟧

⟦q Bernice>Jude⟧'You're rushing the slide. You always do it ⟦f holder=Jude; valence=negative⟧when you're cross⟦/f⟧.'⟦/q⟧

⟦q Jude>Bernice⟧'⟦f holder=Jude; valence=negative; status=denied⟧I've got nothing to be cross about⟦/f⟧.'⟦/q⟧

⟦q the cox>Jude⟧'Stroke! Seven!'⟦/q⟧ bawled ⟦m the cox⟧the cox⟦/m⟧. ⟦q the cox>Bernice⟧'Less chat!'⟦/q⟧

⟦q Bernice>Jude⟧'⟦f holder=Bernice; toward=Jude; valence=negative⟧You might have rung me⟦/f⟧,'⟦/q⟧ said Bernice to ⟦m Jude⟧my⟦/m⟧ back. ⟦q Bernice>Jude⟧'That's all. When it was in the paper.'⟦/q⟧

⟦q Jude>Bernice⟧'*You* might have rung *me*.'⟦/q⟧

⟦q Bernice>Jude⟧'I thought ⟦b holder=Bernice; status=false⟧you wouldn't want me to⟦/b⟧.'⟦/q⟧

⟦q Jude>Bernice⟧'Well, I did.'⟦/q⟧

⟦q Bernice>Jude⟧'⟦f holder=Bernice; toward=Jude; valence=negative⟧You sent back my card⟦/f⟧!'⟦/q⟧

⟦q Jude>Bernice⟧'I never got a card.'⟦/q⟧

⟦q Bernice>Jude⟧'I sent you a card, Jude. I sent it the day after. It had a heron on. It came back with *Not Known* across the front in your writing.'⟦/q⟧

⟦q Jude>Bernice⟧'I don't—'⟦/q⟧

⟦q Frankie>Jude⟧'Can I say something?'⟦/q⟧ said Frankie, up at bow.

⟦q Jude>Frankie⟧'⟦f holder=Jude; toward=Frankie; valence=negative⟧No!⟦/f⟧'⟦/q⟧ ⟦m Jude⟧I⟦/m⟧ said.

⟦q Dilys>Frankie⟧'Is that a swan?'⟦/q⟧ asked Dilys.

It was a swan. There's not a lot to be said about what came next; Cat steered left, and ⟦m Jude⟧I⟦/m⟧ was twisted half round in ⟦m Jude⟧my⟦/m⟧ seat, saying something ⟦m Jude⟧I⟦/m⟧ can't put down here, and ⟦m Jude⟧I⟦/m⟧ caught a crab. It's what it's called when the oar goes in wrong. It comes back at you like a gate. It got ⟦m Jude⟧me⟦/m⟧ under the ribs and it took ⟦m Jude⟧me⟦/m⟧ clean out over the side.

God, it was cold. ⟦m Jude⟧I⟦/m⟧ came up with a mouthful of Thames, and the first thing that ⟦m Jude⟧I⟦/m⟧ saw was ⟦m Bernice⟧her⟦/m⟧ face.

⟦m Bernice⟧She⟦/m⟧'d come in after ⟦m Jude⟧me⟦/m⟧. ⟦m Bernice⟧She⟦/m⟧ can't swim.

***

⟦s place=the boathouse; with=Jude,Bernice,the cox,Dilys,Frankie,the coach,Lorraine; time=Sunday, a quarter past eight⟧
⟦q the coach>Bernice⟧'What the hell were you thinking of?'⟦/q⟧ said Penrose.

⟦q Bernice>the coach⟧'I wasn't.'⟦/q⟧

⟦q the coach>Bernice⟧'You've a certificate on file that says you're *unable to swim twenty-five metres*. I let you in this boat on the grounds that you'd stay in it!'⟦/q⟧

⟦q Bernice>the coach⟧'I know, Coach.'⟦/q⟧

⟦q the coach>Bernice⟧'So why'd you jump?'⟦/q⟧

⟦q Bernice>the coach⟧'⟦m Jude⟧She⟦/m⟧ went in,'⟦/q⟧ said Bernice, with ⟦m Bernice⟧her⟦/m⟧ ⟦f holder=Bernice; valence=negative⟧teeth knocking⟦/f⟧. They had wrapped ⟦m Jude+Bernice⟧the pair of us⟦/m⟧ up in the cover off the *Elsie* and stood us against the boiler. It smelled of duck. ⟦q Bernice>the coach⟧'It was a reflex.'⟦/q⟧

⟦m the coach⟧He⟦/m⟧'s a big, bald, gentle man, ⟦m the coach⟧he⟦/m⟧ teaches geography; ⟦m the coach⟧he⟦/m⟧ ⟦f holder=Penrose; valence=negative⟧threw up both hands⟦/f⟧, and ⟦m the coach⟧he⟦/m⟧ went off to see if the blade was cracked. Lorraine had turned up by that time, with a flask. ⟦m Lorraine⟧She⟦/m⟧ had on a full face of make-up and a cagoule.

⟦q Lorraine>the cox⟧'What've I missed?'⟦/q⟧

⟦q the cox>Lorraine⟧'Everything,'⟦/q⟧ said ⟦m the cox⟧the cox⟦/m⟧.

⟦q Lorraine>the cox⟧'Who's in the cover?'⟦/q⟧

⟦q Frankie>Lorraine⟧'Jude and Bern,'⟦/q⟧ Frankie told ⟦m Lorraine⟧her⟦/m⟧. ⟦q Frankie>Lorraine⟧'Jude went in off a swan, and Bern went in off Jude. And nobody's said what the fight's about, and I've had eleven months of it, and I'm not a nosy person.'⟦/q⟧

⟦q Lorraine>Frankie⟧'Oh, I know what it's about,'⟦/q⟧ said Lorraine.

You could have heard the river.

⟦q Jude>Lorraine⟧'You do?'⟦/q⟧ ⟦m Jude⟧I⟦/m⟧ said.

⟦q Lorraine>Jude⟧'It's ⟦m Martin⟧your Martin⟦/m⟧. Isn't it? When ⟦m Martin⟧he⟦/m⟧ got done for the books, at the harbour office. Bernice gave the evidence.'⟦/q⟧

⟦q Bernice>Lorraine⟧'I didn't *give* the evidence,'⟦/q⟧ said Bernice. ⟦q Bernice>Lorraine⟧'I'm the auditor! They asked me for the file.'⟦/q⟧

⟦q Lorraine>Bernice⟧'That's what I said.'⟦/q⟧

⟦q Jude>Bernice⟧'I knew that you'd had to,'⟦/q⟧ ⟦m Jude⟧I⟦/m⟧ said. It was to the boiler, mostly. ⟦q Jude>Bernice⟧'I always knew that. ⟦m Martin⟧He⟦/m⟧'d done it. I'd have handed ⟦m Martin⟧him⟦/m⟧ in myself if I had known where to look. I wasn't ⟦f holder=Jude; toward=Bernice; valence=negative; status=denied⟧angry with you⟦/f⟧ for that.'⟦/q⟧

⟦q Bernice>Jude⟧'Then what *for*?'⟦/q⟧

⟦q Jude>Bernice⟧'⟦f holder=Jude; toward=Bernice; valence=negative⟧You never came round⟦/f⟧.'⟦/q⟧ There; it was out. It was about the size of a pea, after all that. ⟦q Jude>Bernice⟧'They took ⟦m Martin⟧him⟦/m⟧ off on the Tuesday, and I sat in that house, and everyone came. My sister came. Dilys came, with a stew. And I kept thinking, Bern'll be here in a minute. I didn't draw the curtains, so I'd see you at the gate. ⟦f holder=Jude; valence=negative⟧I sat up two nights⟦/f⟧.'⟦/q⟧

⟦q Bernice>Jude⟧'I was at the gate,'⟦/q⟧ said Bernice.

⟦q Jude>Bernice⟧'What?'⟦/q⟧

⟦q Bernice>Jude⟧'I was at the gate on the Tuesday and I was at the gate on the Wednesday. I could see you sitting there with the light on. You looked so. I thought you'd put it on so that I'd know to keep away. So I sent the card.'⟦/q⟧

⟦q Jude>Bernice⟧'⟦f holder=Jude; valence=negative⟧I never had a card⟦/f⟧!'⟦/q⟧

⟦q Dilys>Jude⟧'It had a heron on it,'⟦/q⟧ said Dilys, ⟦f holder=Dilys; valence=negative⟧rather faintly⟦/f⟧.

We all turned round.

⟦m Dilys⟧The old lady⟦/m⟧ was on the bench with ⟦m Dilys⟧her⟦/m⟧ bobble hat in ⟦m Dilys⟧her⟦/m⟧ lap. ⟦m Dilys⟧She⟦/m⟧ looked at it. ⟦q Dilys>Jude⟧'I was doing your post,'⟦/q⟧ ⟦m Dilys⟧she⟦/m⟧ said. ⟦q Dilys>Jude⟧'You'll remember I took it in for you. There'd been some horrible ones, from people who'd lost money. I didn't like you to see. So I was putting *Not Known* on anything where I didn't recognise the hand. ⟦k by=Dilys; to=Jude⟧I must have sent yours back with the rest⟦/k⟧. I do a sort of a capital *K*, like yours.'⟦/q⟧

⟦q the cox>Dilys⟧'Mum,'⟦/q⟧ said ⟦m the cox⟧her daughter⟦/m⟧.

⟦q Dilys>the cox⟧'I thought that it was from a bird person.'⟦/q⟧

***

⟦s place=the pub; with=Jude,Bernice,the cox,Dilys,Frankie,the coach,Lorraine; time=Sunday, noon⟧
They do a very good fire at the Anchor. Someone had lent ⟦m Jude⟧me⟦/m⟧ a pair of tracksuit bottoms with PENROSE on the leg.

⟦q Frankie>Bernice⟧'So you aren't going to Chiswick?'⟦/q⟧ said Frankie.

⟦q Bernice>Frankie⟧'⟦f holder=Bernice; valence=negative; status=denied⟧I never wanted to go⟦/f⟧ to Chiswick. They do *circuits*.'⟦/q⟧

⟦q the coach>Bernice⟧'You'll learn to swim, though,'⟦/q⟧ said ⟦m the coach⟧the coach⟦/m⟧, coming in with the tray. ⟦q the coach>Bernice⟧'I mean it. Thursdays, seven o'clock, at the baths. I'll hold your chin up myself.'⟦/q⟧

⟦q Bernice>the coach⟧'I'd sooner that ⟦m Jude⟧she⟦/m⟧ did.'⟦/q⟧

⟦q the coach>Bernice⟧'Who?'⟦/q⟧

⟦q Bernice>the coach⟧'⟦m Jude⟧Her⟦/m⟧. ⟦m Jude⟧She⟦/m⟧ owes me one.'⟦/q⟧

⟦q Jude>Bernice⟧'I'm not holding your chin,'⟦/q⟧ ⟦m Jude⟧I⟦/m⟧ said. ⟦q Jude>Bernice⟧'You'd talk the whole time.'⟦/q⟧

⟦q Bernice>Jude⟧'I would, yeah.'⟦/q⟧

⟦q Jude>Bernice⟧'You'd tell me that I'm rushing.'⟦/q⟧

⟦q Bernice>Jude⟧'You *are* rushing. You went over the side like someone catching a bus.'⟦/q⟧

Dilys ⟦f holder=Dilys; valence=negative⟧hadn't touched⟦/f⟧ ⟦m Dilys⟧her⟦/m⟧ pie. ⟦m Dilys⟧She⟦/m⟧'d ⟦f holder=Dilys; valence=negative⟧said sorry nine times⟦/f⟧ by ⟦m Jude⟧my⟦/m⟧ count, and been kissed by both of ⟦m Jude+Bernice⟧us⟦/m⟧, and now ⟦m Dilys⟧she⟦/m⟧ just sat there watching ⟦m Jude+Bernice⟧the two of us⟦/m⟧ go at it, hammer and tongs, across the crisps. ⟦m Dilys⟧She⟦/m⟧'s known ⟦m Jude+Bernice⟧us⟦/m⟧ since ⟦m Jude+Bernice⟧we⟦/m⟧ were four. ⟦m Dilys⟧She⟦/m⟧ taught ⟦m Jude+Bernice⟧the both of us⟦/m⟧ to feather in a pram.

⟦q Dilys>the cox⟧'Listen to that, Catherine,'⟦/q⟧ ⟦m Dilys⟧she⟦/m⟧ said to ⟦m the cox⟧the cox⟦/m⟧, and put out ⟦m Dilys⟧her⟦/m⟧ hand for the gravy. ⟦q Dilys>the cox⟧'Isn't it a horrible noise?'⟦/q⟧
