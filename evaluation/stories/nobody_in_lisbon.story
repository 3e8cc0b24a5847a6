title: Nobody in Lisbon
person: 3
style: family comedy nearly all on the telephone, a letter read aloud in double marks inside the line, three people who are not where they say, past tense, curly single quotes, British
cast: Melba Lobo | Melba, Mel | she
cast: Philomena Lobo | Philomena, Phil | she
cast: Cajetan Lobo | Cajetan, Uncle Cajetan, Uncle, Caj | he
cast: Pauline Sugden | Mrs Sugden, Pauline | she
cast: Giles | | he
place: the car park | the garden centre, garden centre
place: the kitchen |
place: Scarborough |
place: the corridor |
place: the ballroom | Tower
place: Blackpool |
place: Lisbon |
place: Leeds |
place: St Hilda’s |
relation: Melba & Philomena | family | start=fond, and lying to each other end=allies
relation: Philomena & Giles | romantic | start=married end=separated
relation: Cajetan & Pauline | romantic
relation: Melba & Cajetan | family
quiet: Greenacre, Lisbon, Scarborough, St Hilda’s, Father Noronha, Whitby, Easter, Gas Board, Canada, Leeds, Blackpool
=====
⟦s place=the car park; with=Melba; time=Thursday, twenty past nine in the morning⟧
Every weekday since November, Melba Lobo had put on a good jacket, driven eleven miles to the Greenacre garden centre, parked facing the bird baths, and not gone to work.

⟦m Melba⟧She⟦/m⟧ had a flask. ⟦m Melba⟧She⟦/m⟧ had a system. From nine to eleven ⟦m Melba⟧she⟦/m⟧ applied for jobs; from eleven to one ⟦m Melba⟧she⟦/m⟧ ⟦f holder=Melba; valence=negative⟧hated everybody⟦/f⟧; and at half past five ⟦m Melba⟧she⟦/m⟧ drove home again to a flat in Leeds where there was nobody to deceive. It was the principle of the thing.

At twenty past nine on the Thursday ⟦m Philomena⟧her sister⟦/m⟧ rang.

⟦q Philomena>Melba⟧‘Can you talk?’⟦/q⟧ said Philomena. ⟦q Philomena>Melba⟧‘Or are you in a meeting?’⟦/q⟧

⟦q Melba>Philomena⟧‘Just coming out of one.’⟦/q⟧ Melba wound up the window on a man with a trolley of begonias. ⟦q Melba>Philomena⟧‘How’s Lisbon?’⟦/q⟧

⟦q Philomena>Melba⟧‘Oh, hot. Blue. Lots of trams.’⟦/q⟧

⟦q Melba>Philomena⟧‘And the conference?’⟦/q⟧

⟦q Philomena>Melba⟧‘Conferring. Listen, have you heard anything of Uncle?’⟦/q⟧

⟦q Melba>Philomena⟧‘How could I? The hip was at nine. ⟦m Cajetan⟧He⟦/m⟧’ll be out cold.’⟦/q⟧

⟦q Philomena>Melba⟧‘That’s what I thought. So I rang the ward, to leave ⟦f holder=Philomena; toward=Cajetan; valence=positive⟧my love⟦/f⟧.’⟦/q⟧ There was a swallow. ⟦q Philomena>Melba⟧‘⟦k by=Philomena; to=Melba⟧There’s no Lobo at St Hilda’s⟦/k⟧, Mel. Not today. Not on any of ⟦e their⟧there⟦/e⟧ lists.’⟦/q⟧

Melba put down the flask. ⟦m Melba⟧She⟦/m⟧ had packed ⟦m Cajetan⟧his⟦/m⟧ bag ⟦m Melba⟧herself⟦/m⟧ on Saturday, with the tartan slippers and a quarter of barley sugar. ⟦m Melba⟧She⟦/m⟧ knew as surely as ⟦m Melba⟧she⟦/m⟧ knew ⟦m Melba⟧her⟦/m⟧ own name that ⟦b holder=Melba; status=false⟧Uncle Cajetan was on the third floor at St Hilda’s⟦/b⟧.

⟦q Melba>Philomena⟧‘Then it’s another hospital.’⟦/q⟧

⟦q Philomena>Melba⟧‘I’ve tried four.’⟦/q⟧

⟦q Melba>Philomena⟧‘What, from Lisbon?’⟦/q⟧

⟦q Philomena>Melba⟧‘There are telephones in Lisbon.’⟦/q⟧

And then, at ⟦m Philomena⟧her sister⟦/m⟧’s end, something started to whistle. It began low, thought better of it, and went up a third. There was one kettle in the world that did that. It had a dent from the time it was dropped on Father Noronha, and it lived in Scarborough.

⟦q Melba>Philomena⟧‘Phil.’⟦/q⟧

⟦q Philomena>Melba⟧‘That’s a tram.’⟦/q⟧

⟦q Melba>Philomena⟧‘That’s Uncle’s kettle.’⟦/q⟧

The whistle died away, as whistles do when somebody has lifted them off the gas.

⟦q Philomena>Melba⟧‘All right,’⟦/q⟧ ⟦m Philomena⟧she⟦/m⟧ said, ⟦q Philomena>Melba⟧‘all right. ⟦k by=Philomena; to=Melba⟧I never went to Lisbon.⟦/k⟧ I’ve left Giles.’⟦/q⟧

⟦q Melba>Philomena⟧⟦e ‘⟧“⟦/e⟧You’ve done *what*?’⟦/q⟧

⟦q Philomena>Melba⟧‘On Sunday. ⟦m Giles⟧He⟦/m⟧ thinks ⟦b holder=Giles; status=false⟧I’m at a conference⟦/b⟧. I’ve been in the box room, creeping about in my socks. ⟦b holder=Philomena; status=false⟧Uncle hasn’t noticed a thing.⟦/b⟧’⟦/q⟧

⟦q Melba>Philomena⟧‘You’ve spent four days hiding in ⟦m Cajetan⟧an old man⟦/m⟧’s house?’⟦/q⟧

⟦q Philomena>Melba⟧‘⟦m Cajetan⟧He⟦/m⟧’s terribly deaf.’⟦/q⟧

⟦q Melba>Philomena⟧‘And now ⟦m Cajetan⟧he⟦/m⟧’s vanished.’⟦/q⟧

⟦q Philomena>Melba⟧‘The bed’s made, the cat’s next door, and there’s a letter against the toast rack.’⟦/q⟧ ⟦m Philomena⟧Her⟦/m⟧ ⟦f holder=Philomena; valence=negative⟧voice had shrunk⟦/f⟧. ⟦q Philomena>Melba⟧‘On the front it says, ⟦q/writing Cajetan>Melba+Philomena⟧“Melba and Philomena. In the event.”⟦/q⟧’⟦/q⟧

⟦q Melba>Philomena⟧‘In the event of what?’⟦/q⟧

⟦q Philomena>Melba⟧‘That’s all there is.’⟦/q⟧

⟦q Melba>Philomena⟧‘Well, open it!’⟦/q⟧

⟦q Philomena>Melba⟧‘I can’t. Suppose ⟦m Cajetan⟧he⟦/m⟧’s walked into the sea?’⟦/q⟧

⟦q Melba>Philomena⟧‘In ⟦m Cajetan⟧his⟦/m⟧ slippers? Open ⟦e it, Phil⟧it Phil⟦/e⟧. Read it out.’⟦/q⟧

Paper tore. A forklift went by the windscreen with a stone heron on it, and Melba and the heron exchanged a look.

⟦q Philomena>Melba⟧‘⟦q/writing Cajetan>Melba+Philomena⟧“My dear girls,”⟦/q⟧’⟦/q⟧ read ⟦m Philomena⟧her sister⟦/m⟧. ⟦q Philomena>Melba⟧‘⟦q/writing Cajetan>Melba+Philomena⟧“If you have opened this I am either dead or found out, and I should much prefer the first. I am not having a hip done. ⟦k by=Cajetan; to=Melba,Philomena⟧It was done in March⟦/k⟧, when you believed that ⟦b holder=Melba; status=false⟧I was in Whitby with Father Noronha⟦/b⟧.”⟦/q⟧’⟦/q⟧

⟦q Melba>Philomena⟧‘March?’⟦/q⟧

⟦q Philomena>Melba⟧‘⟦m Cajetan⟧He⟦/m⟧ had a stick at Easter. ⟦m Cajetan⟧He⟦/m⟧ *groaned*.’⟦/q⟧

⟦q Melba>Philomena⟧‘⟦m Cajetan⟧He⟦/m⟧ groaned until I fetched the sherry. Go on.’⟦/q⟧

⟦q Philomena>Melba⟧‘⟦q/writing Cajetan>Melba+Philomena⟧“I have a friend, Mrs Pauline Sugden. ⟦m Mrs Sugden⟧She⟦/m⟧ was a bus conductress, and ⟦m Mrs Sugden⟧she⟦/m⟧ leads. On Thursday night ⟦k by=Cajetan; to=Melba,Philomena⟧we dance in the over-seventies at the Tower in Blackpool⟦/k⟧, and I expect to be placed. I said nothing of it, because you would have come to look at ⟦m Mrs Sugden⟧her⟦/m⟧.”⟦/q⟧’⟦/q⟧

Melba had ⟦f holder=Melba; valence=positive⟧begun to laugh⟦/f⟧, with a hand over ⟦m Melba⟧her⟦/m⟧ eyes. Half a minute ago ⟦m Melba⟧she⟦/m⟧ had been choosing hymns.

⟦q Philomena>Melba⟧‘⟦q/writing Cajetan>Philomena⟧“Philomena, you are not as light on the stairs as you suppose. I have gone out by the scullery all week, to spare ⟦f holder=Philomena; valence=negative; status=supposed⟧your blushes⟦/f⟧. The radiator in the box room wants a kick, low down, on the left.”⟦/q⟧ Oh, ⟦m Cajetan⟧the old devil⟦/m⟧! ⟦m Cajetan⟧He⟦/m⟧ *knew*.’⟦/q⟧

⟦q Melba>Philomena⟧‘Is that the end?’⟦/q⟧

⟦q Philomena>Melba⟧‘No, there’s a bit for you. ⟦q/writing Cajetan>Melba⟧“Melba, I rang your office at New Year to wish you joy. ⟦k by=Cajetan; to=Melba,Philomena⟧A young man said you had not worked there since the autumn.⟦/k⟧ I have been waiting for you to mention it, and I can wait. There is an envelope behind the clock, and I—”⟦/q⟧’⟦/q⟧ It stopped. ⟦q Philomena>Melba⟧‘Mel?’⟦/q⟧

⟦q Melba>Philomena⟧‘Yes.’⟦/q⟧

⟦q Philomena>Melba⟧‘Where are you?’⟦/q⟧

⟦q Melba>Philomena⟧‘Outside a garden centre.’⟦/q⟧

⟦q Philomena>Melba⟧‘Since the *autumn*?’⟦/q⟧

⟦q Melba>Philomena⟧‘There’s a café.’⟦/q⟧

For some time ⟦m Melba+Philomena⟧neither of them⟦/m⟧ could think of anything that was both kind and true.

⟦q Philomena>Melba⟧‘What dreadful liars we are,’⟦/q⟧ said Philomena at last.

⟦q Melba>Philomena⟧‘We’re very good ones. It’s the family trade.’⟦/q⟧ Melba screwed the top on the flask and turned the key. ⟦q Melba>Philomena⟧‘Find your shoes. I’ll be at the door by eleven.’⟦/q⟧

***

⟦s place=the corridor; with=Cajetan,Mrs Sugden; time=the same evening, ten to seven⟧
Behind the ballroom ran a corridor that smelt of hairspray and chips. In it, at ten to seven that evening, stood Cajetan Lobo, seventy-eight, in tails, while ⟦m Mrs Sugden⟧a tall woman⟦/m⟧ ⟦c dress⟧in turquoise satin⟦/c⟧ pinned a number to ⟦m Cajetan⟧his⟦/m⟧ back. When ⟦m Cajetan⟧his⟦/m⟧ pocket rang ⟦m Cajetan⟧he⟦/m⟧ looked at the screen and ⟦f holder=Cajetan; valence=negative⟧flinched⟦/f⟧.

⟦q Mrs Sugden>Cajetan⟧‘Leave it,’⟦/q⟧ advised Mrs Sugden, through three pins.

⟦q Cajetan>Mrs Sugden⟧‘It’s Melba. ⟦m Melba⟧She⟦/m⟧ will be worrying.’⟦/q⟧

⟦q Mrs Sugden>Cajetan⟧‘I thought you were meant to be unconscious.’⟦/q⟧

⟦q Cajetan>Mrs Sugden⟧‘I ought to be coming round by now.’⟦/q⟧ ⟦m Cajetan⟧He⟦/m⟧ shut ⟦m Cajetan⟧his⟦/m⟧ eyes, to get into the part. ⟦q Cajetan>Melba⟧‘Hello?’⟦/q⟧

⟦q Melba>Cajetan⟧‘Uncle! How do you feel?’⟦/q⟧

⟦q Cajetan>Melba⟧‘Weak, child. I have no sensation in the leg.’⟦/q⟧

⟦q Melba>Cajetan⟧‘Poor you. Is it a decent ward?’⟦/q⟧

⟦q Cajetan>Melba⟧‘Very quiet.’⟦/q⟧ At which, ⟦e beyond the⟧beyond the the⟦/e⟧ swing doors, sixteen brass players struck up a quickstep.

⟦q Melba>Cajetan⟧‘What’s that?’⟦/q⟧

⟦q Cajetan>Melba⟧‘What is what?’⟦/q⟧

⟦q Melba>Cajetan⟧‘It sounds like a band.’⟦/q⟧

⟦q Cajetan>Melba⟧‘It is,’⟦/q⟧ said ⟦m Cajetan⟧the old man⟦/m⟧, ⟦q Cajetan>Melba⟧‘an extremely good ward.’⟦/q⟧

⟦q Philomena>Melba⟧‘Ask ⟦m Cajetan⟧him⟦/m⟧ what ⟦m Cajetan⟧he⟦/m⟧’s got on,’⟦/q⟧ put in a second voice, not far from the first.

⟦q Cajetan>Melba⟧‘Who was that?’⟦/q⟧

⟦q Melba>Cajetan⟧‘Philomena. ⟦m Philomena⟧She⟦/m⟧’s on the line from Lisbon.’⟦/q⟧

⟦m Cajetan⟧He⟦/m⟧ could not help ⟦m Cajetan⟧himself⟦/m⟧. ⟦m Cajetan⟧He⟦/m⟧ opened one eye. ⟦q Cajetan>Philomena⟧‘And has anyone kicked the radiator in Lisbon?’⟦/q⟧

There was a silence, and there was something odd about it. ⟦m Cajetan⟧He⟦/m⟧ had it in ⟦m Cajetan⟧his⟦/m⟧ right ear, from the telephone; but ⟦m Cajetan⟧he⟦/m⟧ seemed to have it in the left as well, from the direction of the stairs.

Mrs Sugden took the last pin from ⟦m Mrs Sugden⟧her⟦/m⟧ mouth. ⟦q Mrs Sugden>Cajetan⟧‘Caj,’⟦/q⟧ ⟦m Mrs Sugden⟧she⟦/m⟧ said, ⟦q Mrs Sugden>Cajetan⟧‘don’t turn round.’⟦/q⟧

⟦s place=the corridor; with=Cajetan,Mrs Sugden,Melba,Philomena; time=a moment later⟧
⟦m Cajetan⟧He⟦/m⟧ turned round. At the head of the stairs stood ⟦m Melba+Philomena⟧two women⟦/m⟧ in creased good jackets, with one telephone between ⟦m Melba+Philomena⟧them⟦/m⟧.

⟦q Philomena>Cajetan⟧‘Low down,’⟦/q⟧ said ⟦m Philomena⟧the younger⟦/m⟧. ⟦q Philomena>Cajetan⟧‘On the left. It works beautifully.’⟦/q⟧

⟦q Cajetan>Melba+Philomena⟧‘You’ve read it.’⟦/q⟧

⟦q Melba>Cajetan⟧‘Out loud.’⟦/q⟧

⟦q Cajetan>Melba+Philomena⟧‘I distinctly wrote, in the event!’⟦/q⟧

⟦q Melba>Cajetan⟧‘Uncle, this is the event.’⟦/q⟧

⟦m Cajetan⟧He⟦/m⟧ pulled down ⟦m Cajetan⟧his⟦/m⟧ waistcoat. ⟦m Cajetan⟧He⟦/m⟧ was a small man, and made the most of it. ⟦q Cajetan>Melba+Philomena⟧‘I’m not ⟦f holder=Cajetan; valence=negative; status=denied⟧ashamed⟦/f⟧.’⟦/q⟧

⟦q Mrs Sugden>Cajetan⟧‘I should hope not,’⟦/q⟧ said ⟦m Mrs Sugden⟧the tall woman⟦/m⟧, and held out to ⟦m Melba+Philomena⟧the sisters⟦/m⟧ a hand with a pincushion strapped to it. ⟦q Mrs Sugden>Melba+Philomena⟧‘Pauline. ⟦m Cajetan⟧He⟦/m⟧ told me ⟦b holder=Mrs Sugden; status=false⟧you both lived in Canada⟦/b⟧.’⟦/q⟧

⟦m Melba+Philomena⟧They⟦/m⟧ looked at ⟦m Cajetan⟧their uncle⟦/m⟧.

⟦q Cajetan>Melba+Philomena⟧‘I did not wish ⟦m Mrs Sugden⟧her⟦/m⟧ to ⟦f holder=Mrs Sugden; valence=negative; status=supposed⟧feel inspected⟦/f⟧.’⟦/q⟧

Philomena was inspecting ⟦m Mrs Sugden⟧her⟦/m⟧ already, with ⟦f holder=Philomena; toward=Mrs Sugden; valence=positive⟧every sign of delight⟦/f⟧, and wanted to know about the buses. Under cover of the buses ⟦m Cajetan⟧he⟦/m⟧ drew Melba aside.

⟦q Cajetan>Melba⟧‘You had the envelope?’⟦/q⟧

⟦q Melba>Cajetan⟧‘Yes. I thought it would be money. I’d got a speech ready.’⟦/q⟧

⟦q Cajetan>Melba⟧‘And?’⟦/q⟧

⟦q Melba>Cajetan⟧‘It’s a photograph of you outside the Gas Board.’⟦/q⟧

⟦q Cajetan>Melba⟧‘The day I was sacked. I told your grandmother nothing. For one year I went out each morning with a briefcase and an orange, and ⟦k by=Cajetan; to=Melba⟧I sat in the aquarium⟦/k⟧.’⟦/q⟧ ⟦m Cajetan⟧He⟦/m⟧ straightened ⟦m Melba⟧her⟦/m⟧ collar, which did not need it. ⟦q Cajetan>Melba⟧‘The fish were most discreet.’⟦/q⟧

⟦m Melba⟧She⟦/m⟧ had not ⟦f holder=Melba; valence=negative; status=denied⟧cried⟦/f⟧ in November. ⟦m Melba⟧She⟦/m⟧ had a system. ⟦m Melba⟧She⟦/m⟧ ⟦f holder=Melba; valence=negative⟧did it now⟦/f⟧, briefly, on a ⟦e pair⟧pear⟦/e⟧ of satin lapels, and was patted.

⟦q Melba>Cajetan⟧‘Why didn’t you just say you knew?’⟦/q⟧

⟦q Cajetan>Melba⟧‘Why didn’t you just say?’⟦/q⟧

A loudspeaker asked for couples nine to sixteen. In the same moment a telephone went off, and it was neither Melba’s nor ⟦m Cajetan⟧her uncle⟦/m⟧’s. ⟦m Philomena⟧Her sister⟦/m⟧ glanced at it and ⟦f holder=Philomena; toward=Giles; valence=negative⟧lost all⟦/f⟧ ⟦m Philomena⟧her⟦/m⟧ colour.

⟦q Philomena>Melba⟧‘It’s Giles.’⟦/q⟧

⟦q Melba>Philomena⟧‘Don’t.’⟦/q⟧

⟦q Philomena>Melba⟧‘⟦m Giles⟧He⟦/m⟧’ll only go on and on.’⟦/q⟧

⟦q Mrs Sugden>Philomena⟧‘Give it here, love.’⟦/q⟧ ⟦m Mrs Sugden⟧She⟦/m⟧ had put drunks off the last bus for thirty years, and ⟦m Mrs Sugden⟧she⟦/m⟧ held out ⟦m Mrs Sugden⟧her⟦/m⟧ palm for the thing as if it were a ticket. ⟦q Mrs Sugden>Giles⟧‘Hello?’⟦/q⟧

⟦q Giles>Mrs Sugden⟧‘Phil? ⟦f holder=Giles; toward=Philomena; valence=negative⟧Where the hell⟦/f⟧ are you? I’ve just had the conference on the—’⟦/q⟧

⟦q Mrs Sugden>Giles⟧‘I’m afraid ⟦m Philomena⟧she⟦/m⟧’s in Lisbon,’⟦/q⟧ said Mrs Sugden pleasantly. ⟦m Mrs Sugden⟧She⟦/m⟧ switched it off and dropped it down the front of ⟦m Mrs Sugden⟧her⟦/m⟧ ⟦c dress⟧lemon-yellow satin⟦/c⟧. ⟦q Mrs Sugden>Cajetan⟧‘Now then, Caj. Chin up. Left foot.’⟦/q⟧
