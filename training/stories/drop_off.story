title: Drop-Off
person: 3
style: four mothers and one father at a primary-school gate over a week, UK, present tense, gossip, tags by pronoun among women, a false belief going round; single straight quotes
cast: Kerry | Kez | she
cast: Saoirse |  | she
cast: Mrs Adjei |  | she
cast: Imogen Farr-Whitlow | Imogen | she
cast: Darren |  | he
cast: Miss Dunning | the head, Miss B | she
cast: my wife | | she
cast: my husband | | he
cast: Mason | | he
cast: Lily-Mae | | she
place: the school gate | the gate
place: the church hall |
place: the bench | the playground
relation: Kez & Darren | friends | start=she suspects him end=friends
relation: Imogen & Kez | enemies | start=rivals end=allies
relation: Darren & Mason | family
relation: Saoirse & Kez | friends
quiet: Monday, Tuesday, Thursday, Friday, Year Two, Range Rover, Ofsted, WhatsApp, PTA, Tesco
=====
⟦s place=the school gate; with=Kez,Saoirse,Mrs Adjei; time=Monday, ten to nine⟧
⟦q Kez>Saoirse⟧'⟦m Darren⟧He⟦/m⟧'s here again,'⟦/q⟧ says Kerry.

⟦q Saoirse>Kez⟧'Who is?'⟦/q⟧

⟦q Kez>Saoirse⟧'⟦m Darren⟧Him⟦/m⟧. By the railings. Don't look.'⟦/q⟧

Saoirse looks. ⟦m Darren⟧A big man in a hi-vis jacket⟦/m⟧ is standing on ⟦m Darren⟧his⟦/m⟧ own on the far side of the zigzags, with ⟦m Darren⟧his⟦/m⟧ hands up ⟦m Darren⟧his⟦/m⟧ sleeves, watching the gate. ⟦m Darren⟧He⟦/m⟧'s watching it as if somebody was going to ask ⟦m Darren⟧him⟦/m⟧ questions on it.

⟦q Saoirse>Kez⟧'That's just a fella.'⟦/q⟧

⟦q Kez>Saoirse⟧'⟦m Darren⟧He⟦/m⟧ was there on Friday. ⟦m Darren⟧He⟦/m⟧ was there on *Thursday*. ⟦m Darren⟧He⟦/m⟧ hasn't got a kid with ⟦m Darren⟧him⟦/m⟧.'⟦/q⟧

⟦q Saoirse>Kez⟧'Maybe ⟦m Darren⟧he⟦/m⟧'s dropped it off.'⟦/q⟧

⟦q Kez>Saoirse⟧'I've been here since half past, I never saw ⟦m Darren⟧him⟦/m⟧ drop anything.'⟦/q⟧

⟦q Mrs Adjei>Kez⟧'⟦m Darren⟧He⟦/m⟧ has sad eyes,'⟦/q⟧ says Mrs Adjei. ⟦m Mrs Adjei⟧She⟦/m⟧'s got hold of two grandchildren by the hoods, and a third under one arm. ⟦q Mrs Adjei>Kez⟧'I said good morning to ⟦m Darren⟧him⟦/m⟧. ⟦m Darren⟧He⟦/m⟧ went red.'⟦/q⟧

⟦q Kez>Mrs Adjei⟧'You *spoke* to ⟦m Darren⟧him⟦/m⟧?'⟦/q⟧

⟦q Mrs Adjei>Kez⟧'It's allowed, Kerry.'⟦/q⟧

⟦q Kez>Mrs Adjei⟧'I'm putting it on the WhatsApp,'⟦/q⟧ says Kerry.

***

⟦s place=the school gate; with=Kez,Saoirse,Imogen; time=Tuesday, a quarter past three⟧
By Tuesday ⟦m Darren⟧he⟦/m⟧'s been seen outside the nursery and by the swings. By a quarter past three ⟦m Darren⟧he⟦/m⟧'s got a van. It's Imogen who has seen the van. ⟦m Imogen⟧She⟦/m⟧ comes over from the Range Rover specially, in boots, with ⟦m Imogen⟧her⟦/m⟧ sunglasses on ⟦m Imogen⟧her⟦/m⟧ head; and as a rule Imogen Farr-Whitlow doesn't come over. ⟦m Imogen⟧She⟦/m⟧'s got the PTA to run. ⟦m Kez+Saoirse⟧The two other women⟦/m⟧ sort of stand up straighter.

⟦q Imogen>Kez⟧'Is it you who posted?'⟦/q⟧

⟦q Kez>Imogen⟧'Yeah. Kerry. Mason's mum? No, God, not Mason's, *Lily-Mae's*. Mason's the new one. I always get them mixed up, they sit together.'⟦/q⟧

⟦q Imogen>Kez⟧'It's white, with no writing. It was in Orchard Lane on Sunday night with a person asleep in it.'⟦/q⟧

⟦q Saoirse>Imogen⟧'Asleep?'⟦/q⟧ says Saoirse.

⟦q Imogen>Saoirse⟧'With ⟦m Darren⟧his⟦/m⟧ *feet* up.'⟦/q⟧

⟦q Kez>Imogen⟧'Oh my God.'⟦/q⟧

⟦q Imogen>Kez⟧'I've spoken to ⟦m the head⟧the head⟦/m⟧. ⟦m the head⟧She⟦/m⟧ can't do anything unless ⟦m Darren⟧he⟦/m⟧ comes on the premises. It's always the same, one has to wait until something *happens*.'⟦/q⟧ ⟦m Imogen⟧She⟦/m⟧'s gone quite pale beneath the tan. It makes ⟦m Imogen⟧her⟦/m⟧ look younger. ⟦q Imogen>Kez⟧'I thought that we might do a rota. In pairs, at the gate. I'm happy to do it with you, if you've no objection.'⟦/q⟧

⟦q Kez>Imogen⟧'With me?'⟦/q⟧

⟦q Imogen>Kez⟧'You were the only one who noticed,'⟦/q⟧ says Imogen.

Kerry's thirty-one, ⟦m Kez⟧she⟦/m⟧ does nights at the big Tesco. ⟦m Kez⟧She⟦/m⟧'s stood at this gate for two years and ⟦m Imogen⟧the woman⟦/m⟧ has never once got ⟦m Kez⟧her⟦/m⟧ name right. ⟦m Kez⟧She⟦/m⟧'d thought that ⟦b holder=Kez; status=false⟧she couldn't stand the sight of her⟦/b⟧. ⟦m Kez⟧She⟦/m⟧ hears ⟦m Kez⟧herself⟦/m⟧ say that ⟦m Kez⟧she⟦/m⟧'d love to.

***

⟦s place=the bench; with=Kez,Imogen; time=Wednesday, a quarter to nine⟧
⟦q Imogen>Kez⟧'Is that ⟦m Darren⟧him⟦/m⟧?'⟦/q⟧

⟦q Kez>Imogen⟧'No, that's the lollipop man.'⟦/q⟧

⟦q Imogen>Kez⟧'Oh, yes.'⟦/q⟧

⟦q Kez>Imogen⟧'Do you want some of this? It's only a bacon one.'⟦/q⟧

⟦q Imogen>Kez⟧'I don't, really. Well, the corner.'⟦/q⟧

⟦q Kez>Imogen⟧'Go on, have the half. I'm not being funny, but when did you last eat?'⟦/q⟧

⟦q Imogen>Kez⟧'I had a date on Monday.'⟦/q⟧

⟦q Kez>Imogen⟧'What, like a dinner date?'⟦/q⟧

⟦q Imogen>Kez⟧'Like the fruit.'⟦/q⟧

⟦q Kez>Imogen⟧'Imogen.'⟦/q⟧

⟦q Imogen>Kez⟧'It's the divorce, I can't seem to swallow. This is extraordinary, what is it?'⟦/q⟧

⟦q Kez>Imogen⟧'It's brown sauce. I didn't know you were getting divorced.'⟦/q⟧

⟦q Imogen>Kez⟧'Nobody does. ⟦m my husband⟧My husband⟦/m⟧'s at ⟦m my husband⟧his⟦/m⟧ mother's. I've told the children that ⟦m my husband⟧he⟦/m⟧ is in Dubai. I do the run, and I smile, and I get back in that stupid car, and I park behind the crematorium till pick-up, as I can't bear it in the house.'⟦/q⟧

⟦q Kez>Imogen⟧'Since when?'⟦/q⟧

⟦q Imogen>Kez⟧'September.'⟦/q⟧

⟦q Kez>Imogen⟧'It's *March*.'⟦/q⟧

⟦q Imogen>Kez⟧'I've read the whole of Trollope.'⟦/q⟧

⟦q Kez>Imogen⟧'You should've said! I finish at six, I'm only sat at home watching the telly with no sound on. You could've come round mine. I'd have done you an egg.'⟦/q⟧

⟦q Imogen>Kez⟧'I thought that you all loathed me.'⟦/q⟧

⟦q Kez>Imogen⟧'We do a bit. It's the boots.'⟦/q⟧

⟦q Imogen>Kez⟧'They're my sister's.'⟦/q⟧

⟦q Kez>Imogen⟧'There ⟦m Darren⟧he⟦/m⟧ is,'⟦/q⟧ says Kerry.

***

⟦s place=the school gate; with=Kez,Imogen,Darren; time=Wednesday, five to nine⟧
⟦m Darren⟧He⟦/m⟧ sees ⟦m Kez+Imogen⟧them⟦/m⟧ coming, and ⟦m Darren⟧he⟦/m⟧ doesn't run. That's the first thing. ⟦m Darren⟧He⟦/m⟧ just gets smaller, somehow, as far as a man of that size is able to. Close to ⟦m Darren⟧he⟦/m⟧'s about forty, grey with tiredness, with paint in the cracks of ⟦m Darren⟧his⟦/m⟧ hands; ⟦m Darren⟧he⟦/m⟧'s got a lunch box. It's a dinosaur one.

⟦q Kez>Darren⟧'Can we help you?'⟦/q⟧ says Kerry.

⟦q Darren>Kez⟧'You're all right, love.'⟦/q⟧

⟦q Kez>Darren⟧'Only you've been here all week.'⟦/q⟧

⟦q Darren>Kez⟧'It's a public road,'⟦/q⟧ ⟦m Darren⟧the man⟦/m⟧ says, not nastily; more as though it was something that ⟦m Darren⟧he⟦/m⟧ had learned.

⟦q Imogen>Darren⟧'Do you have a child at this school?'⟦/q⟧ says Imogen.

You'd think it was an easy one. ⟦m Darren⟧He⟦/m⟧ turns over the box. ⟦m Darren⟧He⟦/m⟧ turns it back. ⟦q Darren>Imogen⟧'⟦m Mason⟧He⟦/m⟧ forgot ⟦m Mason⟧his⟦/m⟧ dinner,'⟦/q⟧ ⟦m Darren⟧he⟦/m⟧ says. ⟦q Darren>Imogen⟧'I was seeing if ⟦m Mason⟧he⟦/m⟧'d come out so I could give it to ⟦m Mason⟧him⟦/m⟧. I can't go in. I'm not to go past the gate, I'm not on the list.'⟦/q⟧

⟦q Kez>Darren⟧'What list?'⟦/q⟧

⟦q Darren>Kez⟧'Of who's to collect. It was only ever ⟦m my wife⟧her⟦/m⟧ on it. I was on the rigs, I'd be two on and two off, so ⟦m my wife⟧she⟦/m⟧ did all that. Then ⟦m my wife⟧she⟦/m⟧, in January. It was very quick.'⟦/q⟧ ⟦m Darren⟧He⟦/m⟧ stops and breathes. ⟦q Darren>Kez⟧'And I've been ringing up to get my name put down, and there's a form. They need it signed by ⟦m my wife⟧her⟦/m⟧.'⟦/q⟧

None of ⟦m Kez+Imogen+Darren⟧the three of them⟦/m⟧ says anything. A bell goes, inside.

⟦q Darren>Kez⟧'I bring ⟦m Mason⟧him⟦/m⟧ to the corner, and ⟦m Mason⟧he⟦/m⟧ walks the last bit. ⟦m Mason⟧He⟦/m⟧ likes to do it by ⟦m Mason⟧himself⟦/m⟧. I stop here till I've seen ⟦m Mason⟧him⟦/m⟧ go in. And then I've got nowhere to be, to tell the truth, so I just.'⟦/q⟧

⟦q Kez>Darren⟧'Who's your little boy?'⟦/q⟧ says Kerry. ⟦m Kez⟧She⟦/m⟧ knows. ⟦m Kez⟧She⟦/m⟧'s known for about a minute; ⟦m Kez⟧she⟦/m⟧ feels as though someone's got ⟦m Kez⟧her⟦/m⟧ by the back of the neck and is pushing ⟦m Kez⟧her⟦/m⟧ face down slowly into something.

⟦q Darren>Kez⟧'Mason,'⟦/q⟧ ⟦m Darren⟧he⟦/m⟧ says. ⟦q Darren>Kez⟧'⟦m Mason⟧He⟦/m⟧'s in Year Two. ⟦m Mason⟧He⟦/m⟧'s sat by ⟦m Lily-Mae⟧a girl⟦/m⟧ called Lily-Mae. ⟦m Mason⟧He⟦/m⟧ talks about ⟦m Lily-Mae⟧her⟦/m⟧ day and night, ⟦m Lily-Mae⟧she⟦/m⟧'s been dead good to ⟦m Mason⟧him⟦/m⟧. I was hoping that I'd see ⟦m Lily-Mae⟧her⟦/m⟧ mum, to say ta.'⟦/q⟧

***

⟦s place=the church hall; with=Kez,Saoirse,Mrs Adjei,Imogen,the head; time=Thursday, seven in the evening⟧
⟦q the head>Kez⟧'You said that ⟦m Darren⟧he⟦/m⟧'d been *prowling*,'⟦/q⟧ says ⟦m the head⟧the head⟦/m⟧.

⟦q Kez>the head⟧'I know what I said.'⟦/q⟧

⟦q the head>Kez⟧'I have had nineteen e-mails. I've had a gentleman from the *Gazette*.'⟦/q⟧

⟦q Saoirse>the head⟧'Kez feels awful, Miss B,'⟦/q⟧ says Saoirse. ⟦q Saoirse>the head⟧'⟦m Kez⟧She⟦/m⟧'s been sick.'⟦/q⟧

⟦q the head>Saoirse⟧'I'm not surprised.'⟦/q⟧

Miss Dunning is twenty-nine and it's ⟦m the head⟧her⟦/m⟧ first headship. ⟦m the head⟧She⟦/m⟧'s got the minutes of the last meeting in front of ⟦m the head⟧her⟦/m⟧, and a cup of tea with a biscuit gone in it. ⟦m the head⟧She⟦/m⟧'d very much like to be told what to do. ⟦q the head>Imogen⟧'And the van?'⟦/q⟧

⟦q Imogen>the head⟧'⟦m Darren⟧He⟦/m⟧ lets ⟦m Darren⟧his⟦/m⟧ house out,'⟦/q⟧ says Imogen. ⟦q Imogen>the head⟧'To pay for the funeral. ⟦k by=Imogen; to=the head⟧They've been sleeping in it since February⟦/k⟧. ⟦m Mason⟧He⟦/m⟧ does ⟦m Mason⟧his⟦/m⟧ reading book in the back with a torch.'⟦/q⟧

⟦q Saoirse>Imogen⟧'Ah, no,'⟦/q⟧ Saoirse says. ⟦q Saoirse>Imogen⟧'Ah, stop.'⟦/q⟧

⟦q Mrs Adjei>the head⟧'You must change your form,'⟦/q⟧ says Mrs Adjei.

⟦q the head>Mrs Adjei⟧'It isn't *my* form, it's the county's. It needs the registered parent's—'⟦/q⟧

⟦q Mrs Adjei>the head⟧'⟦m my wife⟧She⟦/m⟧'s dead, Miss Dunning.'⟦/q⟧

⟦q the head>Mrs Adjei⟧'I do see that, it's simply that the box—'⟦/q⟧

⟦q Mrs Adjei>the head⟧'Give it here,'⟦/q⟧ says ⟦m Mrs Adjei⟧the old woman⟦/m⟧. ⟦m Mrs Adjei⟧She⟦/m⟧'s raised five, ⟦m Mrs Adjei⟧she⟦/m⟧'s got six of theirs now; ⟦m Mrs Adjei⟧she⟦/m⟧ has outlasted four heads at that school and buried one. ⟦m Mrs Adjei⟧She⟦/m⟧ puts on ⟦m Mrs Adjei⟧her⟦/m⟧ glasses, uncaps a pen, and draws a line through the box, right across, quite slowly. ⟦m Mrs Adjei⟧She⟦/m⟧ writes something over the top. ⟦q Mrs Adjei>the head⟧'There. It says *Dad*.'⟦/q⟧

Nobody breathes. ⟦m the head⟧The young head⟦/m⟧ looks at it. You can see it come up in ⟦m the head⟧her⟦/m⟧, past Ofsted, past the county, a bit at a time.

⟦q the head>Mrs Adjei⟧'Would you initial that, please?'⟦/q⟧ says Miss Dunning.

***

⟦s place=the school gate; with=Kez,Saoirse,Mrs Adjei,Imogen,Darren; time=Friday, a quarter past three⟧
⟦q Saoirse>Darren⟧'You can come closer, you know,'⟦/q⟧ says Saoirse. ⟦q Saoirse>Darren⟧'We don't bite.'⟦/q⟧

⟦q Darren>Saoirse⟧'I'm all right here.'⟦/q⟧

⟦q Imogen>Darren⟧'You're on the list. You're *allowed*. Stand by us,'⟦/q⟧ says Imogen; ⟦m Imogen⟧she⟦/m⟧'s in trainers. ⟦m Imogen⟧She⟦/m⟧'s got hold of ⟦m Darren⟧his⟦/m⟧ sleeve. ⟦q Imogen>Darren⟧'We stand here, by the bin. It's not much of a spot, but one can see the door.'⟦/q⟧

⟦m Darren⟧He⟦/m⟧ stands by the bin. ⟦m Darren⟧He⟦/m⟧'s had a shave. Kerry's on ⟦m Darren⟧his⟦/m⟧ other side. ⟦m Kez⟧She⟦/m⟧ hasn't spoken to ⟦m Darren⟧him⟦/m⟧ yet; ⟦m Kez⟧she⟦/m⟧'s got a thing all worked out, and each time that ⟦m Kez⟧she⟦/m⟧ looks up at ⟦m Darren⟧the big man⟦/m⟧ it goes.

⟦q Kez>Darren⟧'I put it on the WhatsApp,'⟦/q⟧ ⟦m Kez⟧she⟦/m⟧ says. ⟦q Kez>Darren⟧'About you. It was me.'⟦/q⟧

⟦q Darren>Kez⟧'I know. I'm in the group.'⟦/q⟧

⟦q Kez>Darren⟧'You're *what*?'⟦/q⟧

⟦q Darren>Kez⟧'It's ⟦m my wife⟧my wife⟦/m⟧'s phone. I never took it off. I get all of it. Nits, the cake sale.'⟦/q⟧ ⟦m Darren⟧He⟦/m⟧'s watching the door. ⟦q Darren>Kez⟧'I'd be sat in the van of a night and it'd go, and I'd think, well, there's somebody awake. You do tell some good ones, the one about the gravy. I liked that I knew what was going on.'⟦/q⟧

⟦q Kez>Darren⟧'I said you looked like a murderer!'⟦/q⟧

⟦q Darren>Kez⟧'You put a laughing face,'⟦/q⟧ says Darren.

The bell goes. ⟦m Mason+Lily-Mae⟧The pair of them⟦/m⟧ come out together, last, as ⟦m Mason+Lily-Mae⟧they⟦/m⟧ do, with ⟦m Mason+Lily-Mae⟧their⟦/m⟧ coats on ⟦m Mason+Lily-Mae⟧their⟦/m⟧ heads.
