title: The Body at the Lido
person: 3
style: British police procedural comedy, a detective inspector and her new sergeant (both women), a pathologist and two witnesses, ranks and last names, single quotes, past tense
cast: Detective Inspector Tuffnell | Tuffnell, the inspector, Hilary | she
cast: Lotte Oosterhuis | Oosterhuis | she
cast: Dr Mwangi | Mwangi | he
cast: Lionel Crisp | Crisp, Mr Crisp | he
cast: Edna Purvis | Edna, Mrs Purvis | she
cast: Constable Nairn | Nairn | he
cast: Roland Vickery | Vickery | he
place: the lido | the pool
place: the café | the lido café
place: the changing rooms | the cubicle
relation: Tuffnell & Oosterhuis | work | start=wary of each other end=partners
relation: Crisp & Edna | romantic | start=each covering for the other end=engaged
relation: Mwangi & Tuffnell | friends
quiet: Kit Kat, Leeds, Olympic
=====
⟦s place=the lido; with=Tuffnell,Oosterhuis,Mwangi,Nairn; time=Wednesday, seven in the morning⟧
⟦q Mwangi>Tuffnell⟧'⟦m Vickery⟧He⟦/m⟧'s been in the water since about midnight,'⟦/q⟧ said Dr Mwangi, ⟦q Mwangi>Tuffnell⟧'and before you ask, no, ⟦m Vickery⟧he⟦/m⟧ wasn't dressed for it.'⟦/q⟧

Detective Inspector Tuffnell looked down. ⟦m Vickery⟧The dead man⟦/m⟧ was floating in the shallow end, on ⟦m Vickery⟧his⟦/m⟧ back, with an expression of ⟦f holder=Roland Vickery; valence=negative⟧mild surprise⟦/f⟧. ⟦m Vickery⟧He⟦/m⟧ wore a dinner jacket. Somebody had put a rubber ring round ⟦m Vickery⟧him⟦/m⟧ in the form of a duck.

⟦q Tuffnell>Mwangi⟧'Is that how ⟦m Vickery⟧he⟦/m⟧ was found?'⟦/q⟧

⟦q Mwangi>Tuffnell⟧'Don't look at me. I've only just got my socks off.'⟦/q⟧

⟦q Nairn>Tuffnell⟧'The duck was here, ma'am,'⟦/q⟧ said ⟦m Nairn⟧the constable⟦/m⟧. ⟦q Nairn>Tuffnell⟧'It was Mrs Purvis who put it on ⟦m Vickery⟧him⟦/m⟧. ⟦m Edna⟧She⟦/m⟧ thought it would be more respectful.'⟦/q⟧

⟦q Tuffnell>Nairn⟧'More respectful than what, Nairn?'⟦/q⟧

⟦q Nairn>Tuffnell⟧'⟦m Edna⟧She⟦/m⟧ didn't say, ma'am.'⟦/q⟧

Tuffnell ⟦f holder=Detective Inspector Tuffnell; valence=negative⟧breathed out through⟦/f⟧ ⟦m Tuffnell⟧her⟦/m⟧ nose. ⟦m Tuffnell⟧She⟦/m⟧'d been promised a quiet week. ⟦m Tuffnell⟧She⟦/m⟧ had been promised, as well, ⟦m Oosterhuis⟧a sergeant⟦/m⟧, from Leeds; it was due at eight, off the train, and it would be another of these great bouncing lads with a degree. They had sent ⟦m Tuffnell⟧her⟦/m⟧ three since Christmas. ⟦m Tuffnell⟧She⟦/m⟧'d broken every one.

⟦q Tuffnell>Mwangi⟧'Cause of death?'⟦/q⟧

⟦q Mwangi>Tuffnell⟧'Not drowning. See the back of the head? Something narrow. I'd guess at a pole.'⟦/q⟧

⟦q Tuffnell>Mwangi⟧'Like that pole?'⟦/q⟧

⟦m Mwangi⟧The pathologist⟦/m⟧ followed ⟦m Tuffnell⟧her⟦/m⟧ finger. On the far side of the pool ⟦m Oosterhuis⟧a tall fair woman in a trouser suit⟦/m⟧ was down on ⟦m Oosterhuis⟧her⟦/m⟧ stomach on the wet tiles, with one arm through the railings, fishing. ⟦m Oosterhuis⟧She⟦/m⟧ had got hold of a long aluminium pole by the wrong end.

⟦q Tuffnell>Oosterhuis⟧'Oi!'⟦/q⟧ ⟦f holder=Detective Inspector Tuffnell; valence=negative⟧shouted Tuffnell⟦/f⟧. ⟦q Tuffnell>Oosterhuis⟧'You! That's evidence!'⟦/q⟧

⟦q Oosterhuis>Tuffnell⟧'I know it is,'⟦/q⟧ called ⟦m Oosterhuis⟧the woman⟦/m⟧. ⟦q Oosterhuis>Tuffnell⟧'It was rolling in. Have you a bag that's about four metres?'⟦/q⟧

⟦q Tuffnell>Oosterhuis⟧'⟦f holder=Detective Inspector Tuffnell; valence=negative⟧Who the hell let you through⟦/f⟧?'⟦/q⟧

⟦q Oosterhuis>Tuffnell⟧'⟦m Nairn⟧He⟦/m⟧ did.'⟦/q⟧ ⟦m Oosterhuis⟧The blonde⟦/m⟧ nodded across at Nairn, who'd ⟦f holder=Constable Nairn; valence=negative⟧gone the colour of a brick⟦/f⟧. ⟦m Oosterhuis⟧She⟦/m⟧ stood up. ⟦m Oosterhuis⟧She⟦/m⟧ was dripping from the collar to the waist, and ⟦m Oosterhuis⟧she⟦/m⟧ was at least six foot. ⟦q Oosterhuis>Tuffnell⟧'Lotte Oosterhuis. From Leeds. I caught the earlier one.'⟦/q⟧

***

⟦s place=the café; with=Tuffnell,Oosterhuis,Crisp,Edna; time=Wednesday, nine o'clock⟧
Nobody could say that the witnesses weren't willing. There were two; they were both over seventy; they had swum here every morning for thirty years; and each of ⟦m Crisp+Edna⟧them⟦/m⟧ had confessed before the tea came.

⟦q Crisp>Tuffnell⟧'I did it,'⟦/q⟧ said Lionel Crisp.

⟦q Edna>Tuffnell⟧'Don't listen to ⟦m Crisp⟧him⟦/m⟧,'⟦/q⟧ said Edna Purvis. ⟦q Edna>Tuffnell⟧'⟦m Crisp⟧He⟦/m⟧'s confused. I did it.'⟦/q⟧

⟦q Crisp>Tuffnell⟧'With the pole.'⟦/q⟧

⟦q Edna>Tuffnell⟧'It was me who had the pole.'⟦/q⟧

⟦q Tuffnell>Crisp⟧'One at a time,'⟦/q⟧ said ⟦m Tuffnell⟧the inspector⟦/m⟧. ⟦q Tuffnell>Edna⟧'Mrs Purvis, I'll want you to sit over there by the ice creams.'⟦/q⟧

⟦q Edna>Tuffnell⟧'I won't. ⟦m Crisp⟧He⟦/m⟧'ll say something daft.'⟦/q⟧

⟦q Tuffnell>Oosterhuis⟧'Sergeant?'⟦/q⟧

⟦q Oosterhuis>Tuffnell⟧'Ma'am?'⟦/q⟧

⟦q Tuffnell>Oosterhuis⟧'Take ⟦m Edna⟧her⟦/m⟧ to see the ice creams.'⟦/q⟧

⟦m Oosterhuis⟧The big sergeant⟦/m⟧ offered ⟦m Oosterhuis⟧her⟦/m⟧ arm, as if it were a dance. ⟦m Edna⟧The old lady⟦/m⟧ looked at it, and then a good way up it; and then ⟦m Edna⟧she⟦/m⟧ allowed ⟦m Edna⟧herself⟦/m⟧ to be led off among the little tables. Tuffnell watched ⟦m Oosterhuis+Edna⟧them⟦/m⟧ go. ⟦m Tuffnell⟧She⟦/m⟧ ⟦f holder=Detective Inspector Tuffnell; toward=Lotte Oosterhuis; valence=negative⟧didn't like tall women⟦/f⟧, they made ⟦m Tuffnell⟧her⟦/m⟧ neck ache.

⟦q Tuffnell>Crisp⟧'So, Mr Crisp. Roland Vickery. Did you know ⟦m Vickery⟧him⟦/m⟧?'⟦/q⟧

⟦q Crisp>Tuffnell⟧'⟦m Vickery⟧He⟦/m⟧ was chairman of the Friends.'⟦/q⟧

⟦q Tuffnell>Crisp⟧'Whose friends?'⟦/q⟧

⟦q Crisp>Tuffnell⟧'Of the Lido. ⟦m Vickery⟧He⟦/m⟧ was going to close it. It came out last night, at the dinner. ⟦m Vickery⟧He⟦/m⟧ stood up, in that jacket, and ⟦m Vickery⟧he⟦/m⟧ told us ⟦m Vickery⟧he⟦/m⟧'d had an offer for the land and they'd be starting in the spring.'⟦/q⟧ ⟦m Crisp⟧The old man⟦/m⟧ had big, clean, wrinkled hands, and ⟦m Crisp⟧he⟦/m⟧ kept ⟦f holder=Lionel Crisp; valence=negative⟧placing them on the table and then taking them off⟦/f⟧. ⟦q Crisp>Tuffnell⟧'I went for a walk ⟦f holder=Lionel Crisp; valence=negative⟧to cool down⟦/f⟧. I came back at midnight and ⟦m Vickery⟧he⟦/m⟧ was at the edge here, with a cigar. And I hit ⟦m Vickery⟧him⟦/m⟧.'⟦/q⟧

⟦q Tuffnell>Crisp⟧'What with?'⟦/q⟧

⟦q Crisp>Tuffnell⟧'The pole, I've said.'⟦/q⟧

⟦q Tuffnell>Crisp⟧'Which end?'⟦/q⟧

⟦q Crisp>Tuffnell⟧'What?'⟦/q⟧

⟦q Tuffnell>Crisp⟧'It's got a hook on one end and a net on the other.'⟦/q⟧

⟦m Crisp⟧He⟦/m⟧ looked at ⟦m Crisp⟧his⟦/m⟧ hands for help. ⟦q Crisp>Tuffnell⟧'The hook,'⟦/q⟧ ⟦m Crisp⟧he⟦/m⟧ said.

⟦q Tuffnell>Crisp⟧'And then ⟦m Vickery⟧he⟦/m⟧ fell in?'⟦/q⟧

⟦q Crisp>Tuffnell⟧'With a splash.'⟦/q⟧

⟦q Tuffnell>Crisp⟧'Thank you,'⟦/q⟧ said ⟦m Tuffnell⟧the inspector⟦/m⟧. ⟦m Tuffnell⟧She⟦/m⟧ wrote down *hook*, and next to it, *balls*.

Over by the freezer it was going rather differently. ⟦m Oosterhuis⟧The sergeant⟦/m⟧ had bought two choc ices. ⟦m Oosterhuis⟧She⟦/m⟧'d sat down on an upturned crate, which made ⟦m Oosterhuis⟧her⟦/m⟧ about the same height as ⟦m Edna⟧her witness⟦/m⟧.

⟦q Edna>Oosterhuis⟧'I'm not going to tell you anything,'⟦/q⟧ said Mrs Purvis.

⟦q Oosterhuis>Edna⟧'No.'⟦/q⟧

⟦q Edna>Oosterhuis⟧'I've told ⟦m Tuffnell⟧your boss⟦/m⟧ already. I killed ⟦m Vickery⟧him⟦/m⟧. I've nothing to add.'⟦/q⟧

⟦q Oosterhuis>Edna⟧'⟦f holder=Lotte Oosterhuis; valence=positive⟧It's a beautiful pool⟦/f⟧,'⟦/q⟧ said Oosterhuis. ⟦q Oosterhuis>Edna⟧'It's got no chlorine, has it? I could smell it was different.'⟦/q⟧

⟦q Edna>Oosterhuis⟧'It's fed off the spring. ⟦f holder=Edna Purvis; toward=Lotte Oosterhuis; valence=positive⟧You're a swimmer!⟦/f⟧'⟦/q⟧

⟦q Oosterhuis>Edna⟧'I was in the team. At home, in Holland. Before my shoulder.'⟦/q⟧

⟦q Edna>Oosterhuis⟧'Which stroke?'⟦/q⟧

⟦q Oosterhuis>Edna⟧'Butterfly.'⟦/q⟧

⟦q Edna>Oosterhuis⟧'I was backstroke,'⟦/q⟧ ⟦m Edna⟧the old lady⟦/m⟧ said. ⟦q Edna>Oosterhuis⟧'I'd trials for the Olympics in nineteen sixty. I'd have gone, but I was expecting.'⟦/q⟧ ⟦m Edna⟧She⟦/m⟧ licked round the edge of the chocolate, carefully. ⟦q Edna>Oosterhuis⟧'You'd see ⟦m Crisp⟧him⟦/m⟧ go by, in the next lane, every day God sent. Front crawl. ⟦m Crisp⟧He⟦/m⟧ never looked. Twelve years it took ⟦m Crisp⟧him⟦/m⟧ to say good morning to me.'⟦/q⟧

⟦q Oosterhuis>Edna⟧'Mr Crisp?'⟦/q⟧

⟦q Edna>Oosterhuis⟧'⟦m Crisp⟧He⟦/m⟧'s shy. ⟦m Crisp⟧He⟦/m⟧ lives with ⟦m Crisp⟧his⟦/m⟧ sister.'⟦/q⟧

⟦q Oosterhuis>Edna⟧'And last night, where was ⟦m Crisp⟧he⟦/m⟧?'⟦/q⟧

⟦q Edna>Oosterhuis⟧'⟦m Crisp⟧He⟦/m⟧ went off for a walk. ⟦m Crisp⟧He⟦/m⟧ was ⟦f holder=Lionel Crisp; valence=negative⟧ever so upset⟦/f⟧. I waited, I'd got ⟦m Crisp⟧his⟦/m⟧ scarf. Then I saw ⟦m Crisp⟧him⟦/m⟧ come back along the side there at midnight, and when I next looked round there was ⟦m Vickery⟧that man⟦/m⟧ in the water and Lionel was standing over ⟦m Vickery⟧him⟦/m⟧ with the pole.'⟦/q⟧ ⟦m Edna⟧Her⟦/m⟧ ⟦f holder=Edna Purvis; valence=negative⟧eyes had filled⟦/f⟧. ⟦q Edna>Oosterhuis⟧'So you see that it had to be me.'⟦/q⟧

⟦q Oosterhuis>Edna⟧'I see,'⟦/q⟧ said ⟦m Oosterhuis⟧the sergeant⟦/m⟧. ⟦q Oosterhuis>Edna⟧'And Mr Crisp, do you think ⟦m Crisp⟧he⟦/m⟧ saw you?'⟦/q⟧

⟦q Edna>Oosterhuis⟧'I was stood right by the steps. I'd a torch.'⟦/q⟧

⟦q Oosterhuis>Edna⟧'So what ⟦m Crisp⟧he⟦/m⟧ saw was you, by the steps, and the body.'⟦/q⟧

⟦q Edna>Oosterhuis⟧'Well, yes, I suppose ⟦m Crisp⟧he⟦/m⟧.'⟦/q⟧ ⟦m Edna⟧The old lady⟦/m⟧ stopped. A bit of chocolate dropped on ⟦m Edna⟧her⟦/m⟧ knee. ⟦q Edna>Oosterhuis⟧'Oh, you don't mean to say that ⟦m Crisp⟧he⟦/m⟧ thinks *I*—'⟦/q⟧

⟦q Oosterhuis>Edna⟧'I think that you did it. No, excuse me, my English. I think that ⟦m Crisp⟧he⟦/m⟧ thinks it.'⟦/q⟧

⟦q Edna>Oosterhuis⟧'⟦f holder=Edna Purvis; toward=Lionel Crisp; valence=positive⟧The silly old fool⟦/f⟧,'⟦/q⟧ whispered Edna Purvis, and ⟦f holder=Edna Purvis; valence=negative⟧went pink to the roots⟦/f⟧ of ⟦m Edna⟧her⟦/m⟧ perm.

***

⟦s place=the changing rooms; with=Tuffnell,Oosterhuis,Mwangi,Nairn; time=Wednesday, eleven o'clock⟧
⟦q Tuffnell>Oosterhuis⟧'⟦m Crisp+Edna⟧They⟦/m⟧'re each covering for the other,'⟦/q⟧ said Tuffnell.

⟦q Oosterhuis>Tuffnell⟧'Yes.'⟦/q⟧

⟦q Tuffnell>Oosterhuis⟧'I'd got that far by myself.'⟦/q⟧

⟦q Oosterhuis>Tuffnell⟧'I'm sure you had, ma'am.'⟦/q⟧

⟦q Tuffnell>Oosterhuis⟧'It's just that you got there ten minutes sooner, with a choc ice.'⟦/q⟧

⟦q Oosterhuis>Tuffnell⟧'It was hot in there,'⟦/q⟧ said Oosterhuis. ⟦m Oosterhuis⟧She⟦/m⟧ was sitting on the bench in a borrowed tracksuit that said LIFEGUARD, with ⟦m Oosterhuis⟧her⟦/m⟧ knees around ⟦m Oosterhuis⟧her⟦/m⟧ ears. ⟦m Oosterhuis⟧Her⟦/m⟧ suit was on the pipe. ⟦q Oosterhuis>Tuffnell⟧'⟦m Crisp⟧He⟦/m⟧ was fishing ⟦m Vickery⟧the man⟦/m⟧ out. With the net end. ⟦m Crisp⟧He⟦/m⟧ thought ⟦m Vickery⟧he⟦/m⟧'d just fallen in. You saw Mr Crisp's cuffs? There was weed.'⟦/q⟧

⟦m Tuffnell⟧The inspector⟦/m⟧ hadn't seen ⟦m Crisp⟧his⟦/m⟧ cuffs. ⟦m Tuffnell⟧She⟦/m⟧ didn't say so. ⟦m Tuffnell⟧She⟦/m⟧ said: ⟦q Tuffnell>Oosterhuis⟧'Then who's our hook?'⟦/q⟧

⟦q Oosterhuis>Tuffnell⟧'I don't know yet.'⟦/q⟧

⟦q Tuffnell>Oosterhuis⟧'Well, that's something.'⟦/q⟧

⟦q Mwangi>Tuffnell⟧'I do,'⟦/q⟧ said a voice from the next cubicle; the curtain went back, and Mwangi put ⟦m Mwangi⟧his⟦/m⟧ head out. ⟦q Mwangi>Tuffnell⟧'Sorry. I was getting my socks on. I've had another look at that wound, Hilary. It isn't a hook. It's not a pole of any sort. It's ⟦k by=Mwangi; to=Tuffnell,Oosterhuis⟧the edge of the diving board⟦/k⟧.'⟦/q⟧

⟦q Tuffnell>Mwangi⟧'You're telling me that ⟦m Vickery⟧he⟦/m⟧ dived?'⟦/q⟧

⟦q Mwangi>Tuffnell⟧'In a dinner jacket, after two bottles of claret. I'd say ⟦m Vickery⟧he⟦/m⟧ was showing off. ⟦m Vickery⟧He⟦/m⟧'d have gone up there to look at ⟦m Vickery⟧his⟦/m⟧ view. And then I think ⟦m Vickery⟧he⟦/m⟧ bounced.'⟦/q⟧

Nobody said anything. A tap dripped. Constable Nairn, on the door, ⟦f holder=Constable Nairn; valence=positive⟧made a noise into⟦/f⟧ ⟦m Nairn⟧his⟦/m⟧ glove.

⟦q Tuffnell>Oosterhuis⟧'An accident,'⟦/q⟧ said Tuffnell slowly. ⟦q Tuffnell>Oosterhuis⟧'Three statements, two confessions, and a duck.'⟦/q⟧

⟦q Oosterhuis>Tuffnell⟧'Will you tell ⟦m Crisp+Edna⟧them⟦/m⟧ or shall I?'⟦/q⟧

⟦q Tuffnell>Oosterhuis⟧'I'll do it. No.'⟦/q⟧ ⟦m Tuffnell⟧She⟦/m⟧ was looking out through the slats. Across the water, at a table in the sun, ⟦m Crisp+Edna⟧two old people⟦/m⟧ were sitting with four empty wrappers. ⟦m Crisp+Edna⟧They⟦/m⟧ weren't talking. ⟦m Crisp⟧The man⟦/m⟧ had taken off ⟦m Crisp⟧his⟦/m⟧ scarf, or perhaps it was ⟦m Edna⟧hers⟦/m⟧, ⟦m Crisp⟧he⟦/m⟧ was winding it ⟦f holder=Lionel Crisp; toward=Edna Purvis; valence=positive⟧with terrible care⟦/f⟧ round ⟦m Edna⟧the woman⟦/m⟧'s neck. ⟦q Tuffnell>Oosterhuis⟧'Let's give it half an hour. I shouldn't like to interrupt a confession.'⟦/q⟧

⟦m Oosterhuis⟧The younger detective⟦/m⟧ came and stood beside ⟦m Tuffnell⟧her⟦/m⟧. ⟦m Oosterhuis⟧She⟦/m⟧ bent ⟦m Oosterhuis⟧her⟦/m⟧ knees slightly, so that ⟦m Tuffnell+Oosterhuis⟧they⟦/m⟧ could both see out of the same slat. It was tactfully done. It was a second or two before Tuffnell noticed it.

⟦q Tuffnell>Oosterhuis⟧'Do you want a Kit Kat, Sergeant?'⟦/q⟧

⟦q Oosterhuis>Tuffnell⟧'Yes, ma'am.'⟦/q⟧

⟦q Tuffnell>Oosterhuis⟧'You can stop that,'⟦/q⟧ said ⟦m Tuffnell⟧the inspector⟦/m⟧. ⟦q Tuffnell>Oosterhuis⟧'It's Hilary, when we're in a cubicle.'⟦/q⟧
