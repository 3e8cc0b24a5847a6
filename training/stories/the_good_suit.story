title: The Good Suit
person: 3
style: three siblings and an uncle after a funeral in a small Irish-English family, UK single quotes, past tense, kin names, slow untagged talk in a bedroom
cast: Cormac |  | he
cast: Niall |  | he
cast: Orlaith | Orla | she
cast: Dad | Frank, Daddy | he
cast: Mam | Bernie | she
cast: the priest | Father | he
cast: Dermot |  | he
cast: Mrs Lacey | | she
place: the back bedroom | Dad’s room
place: the kitchen |
place: the garden | the shed
relation: Cormac & Niall | family | start=not spoken for six years end=speaking
relation: Frank & Bernie | family
relation: Orlaith & Niall | family
relation: Dermot & Frank | family
quiet: Tuesday, Perth, Jesus, Cheltenham, Marks
=====
⟦s place=the back bedroom; with=Cormac,Orlaith,Niall; time=after the funeral, mid-afternoon⟧
⟦m Cormac+Orlaith+Niall⟧They⟦/m⟧ had got as far as the wardrobe. It seemed a sensible place to start, and it was as far from the sandwiches as you could go in a house of that size without climbing out on to a roof.

⟦q Orlaith>Cormac⟧‘⟦m Frank⟧He⟦/m⟧’s kept everything,’⟦/q⟧ said Orlaith. ⟦q Orlaith>Cormac⟧‘Look at this. This is from when ⟦m Frank⟧he⟦/m⟧ was on the buses.’⟦/q⟧

⟦q Cormac>Orlaith⟧‘That was forty years ago.’⟦/q⟧

⟦q Orlaith>Cormac⟧‘There’s a ticket in it.’⟦/q⟧

⟦q Cormac>Orlaith⟧‘Is it a single?’⟦/q⟧

⟦m Orlaith⟧She⟦/m⟧ laughed, and then ⟦m Orlaith⟧she⟦/m⟧ sat down on the bed with ⟦m Frank⟧her father⟦/m⟧’s jacket across ⟦m Orlaith⟧her⟦/m⟧ knees and was quiet. Cormac went on unhooking hangers. ⟦m Cormac⟧He⟦/m⟧ was the eldest; ⟦m Cormac⟧he⟦/m⟧ had been in charge all day, of the cars, of the hymn sheets, of ⟦m Bernie⟧his mother⟦/m⟧, and nobody had told ⟦m Cormac⟧him⟦/m⟧ that ⟦m Cormac⟧he⟦/m⟧ could stop. On the far side of the room ⟦m Niall⟧their brother⟦/m⟧ stood with ⟦m Niall⟧his⟦/m⟧ back to the pair of ⟦m Cormac+Orlaith⟧them⟦/m⟧ and looked out at the shed.

Niall had flown in from Perth that morning. ⟦m Niall⟧He⟦/m⟧’d come straight to the church in ⟦m Niall⟧his⟦/m⟧ travelling clothes, with ⟦m Niall⟧his⟦/m⟧ case, and ⟦m Niall⟧he⟦/m⟧ had put the case down in the aisle like a man who’s checking in.

⟦q Orlaith>Niall⟧‘Will you not sit down?’⟦/q⟧ Orlaith asked ⟦m Niall⟧him⟦/m⟧.

⟦q Niall>Orlaith⟧‘I’ve been sitting for twenty-two hours.’⟦/q⟧

⟦q Orlaith>Niall⟧‘Have a sandwich, even.’⟦/q⟧

⟦q Niall>Orlaith⟧‘I’m grand, Orla.’⟦/q⟧

⟦q Cormac>Orlaith⟧‘⟦m Niall⟧He⟦/m⟧’s grand,’⟦/q⟧ said Cormac to the hangers.

⟦q Niall>Cormac⟧‘What’s that mean?’⟦/q⟧

⟦q Cormac>Niall⟧‘It doesn’t mean anything.’⟦/q⟧

⟦q Niall>Cormac⟧‘It’s got a tone on it.’⟦/q⟧

⟦q Cormac>Niall⟧‘Has it? I’ve been up since four. It’s the only tone I have.’⟦/q⟧

⟦q Orlaith>Cormac⟧‘Boys,’⟦/q⟧ said Orlaith.

⟦m Cormac⟧The elder of the two⟦/m⟧ shut the wardrobe. It came open again at once; it always had. ⟦q Cormac>Orlaith⟧‘I’m only saying that some of us have been here. I’m not saying a thing about anyone who hasn’t. Where’s the good suit?’⟦/q⟧

⟦q Orlaith>Cormac⟧‘What good suit?’⟦/q⟧

⟦q Cormac>Orlaith⟧‘The navy. From Marks. ⟦m Frank⟧He⟦/m⟧ wore it to your wedding.’⟦/q⟧

⟦q Orlaith>Cormac⟧‘Is ⟦m Frank⟧he⟦/m⟧ not in it?’⟦/q⟧

⟦q Cormac>Orlaith⟧‘⟦m Frank⟧He⟦/m⟧’s in the grey. I told the undertaker navy, I told him twice, and then I get there last night and ⟦m Frank⟧he⟦/m⟧’s lying in the grey like a, like ⟦m Frank⟧he⟦/m⟧’s off to see the bank. I thought, Jesus, Mam’ll have a fit. But ⟦m Bernie⟧she⟦/m⟧’d not noticed.’⟦/q⟧

⟦q Orlaith>Cormac⟧‘⟦m Bernie⟧She⟦/m⟧ noticed,’⟦/q⟧ said ⟦m Orlaith⟧his sister⟦/m⟧.

⟦q Cormac>Orlaith⟧‘⟦m Bernie⟧She⟦/m⟧ never said.’⟦/q⟧

⟦q Orlaith>Cormac⟧‘⟦m Bernie⟧She⟦/m⟧ noticed, Cormac. ⟦m Bernie⟧She⟦/m⟧ asked me was it a mistake. I told ⟦m Bernie⟧her⟦/m⟧ ⟦b holder=Orlaith; status=false⟧you’d changed your mind⟦/b⟧.’⟦/q⟧

⟦q Cormac>Orlaith⟧‘Why’d you tell ⟦m Bernie⟧her⟦/m⟧ that?’⟦/q⟧

⟦q Orlaith>Cormac⟧‘Because you’d a face on you like a slapped arse and I wasn’t going to be the one to ask!’⟦/q⟧

At the window Niall made a small noise. It might have been a cough.

⟦q Cormac>Niall⟧‘Is something funny?’⟦/q⟧

⟦q Niall>Cormac⟧‘No.’⟦/q⟧

⟦q Cormac>Niall⟧‘Go on. Share it with us.’⟦/q⟧

⟦q Niall>Cormac⟧‘I’ve got it,’⟦/q⟧ said Niall.

⟦q Cormac>Niall⟧‘Got what?’⟦/q⟧

⟦q Niall>Cormac⟧‘The suit. The navy.’⟦/q⟧ ⟦m Niall⟧He⟦/m⟧ still hadn’t turned round. ⟦q Niall>Cormac⟧‘It’s in my case.’⟦/q⟧

***

⟦s place=the kitchen; with=Bernie,Mrs Lacey,Father,Dermot; time=the same afternoon⟧
⟦q Mrs Lacey>Bernie⟧‘You’ve great children, Bernie,’⟦/q⟧ said Mrs Lacey.

⟦q Bernie>Mrs Lacey⟧‘I have.’⟦/q⟧

⟦q Mrs Lacey>Bernie⟧‘To come all that way. And ⟦m Cormac⟧the eldest lad⟦/m⟧ so good at the door, I said to Father, didn’t I, Father, ⟦m Cormac⟧he⟦/m⟧’d make you a lovely usher.’⟦/q⟧

⟦q Father>Mrs Lacey⟧‘You did,’⟦/q⟧ said ⟦m Father⟧the priest⟦/m⟧. ⟦m Father⟧He⟦/m⟧ had a plate on each knee and was not going to get up for a while.

The widow was at the sink. Everyone had told ⟦m Bernie⟧her⟦/m⟧ to leave it, and ⟦m Bernie⟧she⟦/m⟧’d have liked to see them try and make ⟦m Bernie⟧her⟦/m⟧. Through the wall, above the noise of the neighbours, ⟦m Bernie⟧she⟦/m⟧ could hear exactly what there was to be heard in the back bedroom, which was nothing. ⟦m Bernie⟧She⟦/m⟧’d raised three of them in this house. ⟦m Bernie⟧She⟦/m⟧ knew what sort of nothing it was.

⟦q Dermot>Bernie⟧‘⟦m Cormac+Orlaith+Niall⟧They⟦/m⟧’ve gone very quiet in there,’⟦/q⟧ said ⟦m Dermot⟧her brother-in-law⟦/m⟧. Dermot had Frank’s eyes. All day ⟦m Bernie⟧she⟦/m⟧ had found it better to look at ⟦m Dermot⟧his⟦/m⟧ tie. ⟦q Dermot>Bernie⟧‘Will I go in to ⟦m Cormac+Orlaith+Niall⟧them⟦/m⟧?’⟦/q⟧

⟦q Bernie>Dermot⟧‘You’ll do no such thing. Dry that.’⟦/q⟧

⟦q Dermot>Bernie⟧‘Did you ever find out what it was about? ⟦m Cormac+Niall⟧The two lads⟦/m⟧?’⟦/q⟧

⟦q Bernie>Dermot⟧‘Money,’⟦/q⟧ said ⟦m Bernie⟧his sister-in-law⟦/m⟧.

⟦q Dermot>Bernie⟧‘Was it?’⟦/q⟧

⟦q Bernie>Dermot⟧‘It was not. But that’s what Frank told everybody, so it’ll do.’⟦/q⟧

***

⟦s place=the back bedroom; with=Cormac,Orlaith,Niall; time=a little later⟧
It lay in the case on top of the shirts, folded in tissue, with a belt and a rolled-up tie. Orlaith put out a finger and touched the lapel.

⟦q Orlaith>Niall⟧‘⟦m Frank⟧He⟦/m⟧ posted it to you?’⟦/q⟧

⟦q Niall>Orlaith⟧‘In March. It took six weeks, ⟦m Frank⟧he⟦/m⟧ sent it by boat. There was no letter. There was just a card pinned to the front, in ⟦m Frank⟧his⟦/m⟧ writing.’⟦/q⟧

⟦q Orlaith>Niall⟧‘Saying what?’⟦/q⟧

⟦q Niall>Orlaith⟧‘*For the interview.*’⟦/q⟧

⟦q Cormac>Niall⟧‘What interview?’⟦/q⟧ said Cormac.

⟦q Niall>Cormac⟧‘There wasn’t one. I’d rung ⟦m Frank⟧him⟦/m⟧. I used to ring ⟦m Frank⟧him⟦/m⟧ of a Tuesday, when Mam’s at the bingo. I’d told ⟦m Frank⟧him⟦/m⟧ I’d been laid off and I was going for a thing with the council, and ⟦m Frank⟧he⟦/m⟧ said had I anything to wear?’⟦/q⟧

⟦q Cormac>Niall⟧‘You rang ⟦m Frank⟧him⟦/m⟧?’⟦/q⟧

⟦q Niall>Cormac⟧‘Every week.’⟦/q⟧

⟦q Cormac>Niall⟧‘Since when?’⟦/q⟧

⟦q Niall>Cormac⟧‘Since I left.’⟦/q⟧

⟦q Cormac>Niall⟧‘⟦m Frank⟧He⟦/m⟧ never told us that.’⟦/q⟧

⟦q Niall>Cormac⟧‘I asked ⟦m Frank⟧him⟦/m⟧ not to.’⟦/q⟧

It had started to rain a little, on the shed, on the people with cigarettes. Cormac lowered ⟦m Cormac⟧himself⟦/m⟧ on to the other end of the bed, so that the mattress tipped and ⟦m Orlaith⟧his sister⟦/m⟧ had to put ⟦m Orlaith⟧her⟦/m⟧ hand down.

⟦q Cormac>Niall⟧‘Six years,’⟦/q⟧ ⟦m Cormac⟧he⟦/m⟧ said. ⟦q Cormac>Niall⟧‘Six years I’ve had the head off ⟦m Frank⟧him⟦/m⟧ about you. I’d say, have you heard from ⟦m Niall⟧himself⟦/m⟧? And ⟦m Frank⟧he⟦/m⟧’d say, not a word. ⟦m Frank⟧He⟦/m⟧’d shake ⟦m Frank⟧his⟦/m⟧ head. ⟦m Frank⟧He⟦/m⟧’d *sigh*.’⟦/q⟧

⟦q Niall>Cormac⟧‘⟦m Frank⟧He⟦/m⟧ was always good at that.’⟦/q⟧

⟦q Cormac>Niall⟧‘I thought ⟦b holder=Cormac; status=false⟧you’d cut him off⟦/b⟧. I thought it was killing ⟦m Frank⟧him⟦/m⟧. I told you it was killing ⟦m Frank⟧him⟦/m⟧! I wrote you that letter.’⟦/q⟧

⟦q Niall>Cormac⟧‘I have it.’⟦/q⟧

⟦q Cormac>Niall⟧‘That was a terrible letter.’⟦/q⟧

⟦q Niall>Cormac⟧‘It was well put, though. I remember thinking that. ⟦m Cormac⟧He⟦/m⟧’s got a grand turn of phrase when ⟦m Cormac⟧he⟦/m⟧ hates you.’⟦/q⟧

⟦q Cormac>Niall⟧‘I never hated you.’⟦/q⟧

⟦q Niall>Cormac⟧‘There was a bit about a snake.’⟦/q⟧

⟦q Cormac>Niall⟧‘I was drunk for the snake.’⟦/q⟧

⟦q Niall>Cormac⟧‘And then a bit in Irish.’⟦/q⟧

⟦q Cormac>Niall⟧‘Ah, now. I’d to look that up.’⟦/q⟧

⟦q Orlaith>Niall⟧‘Niall,’⟦/q⟧ said Orlaith, ⟦q Orlaith>Niall⟧‘what *was* it about? I was doing my finals, nobody’d tell me. I got it as money.’⟦/q⟧

⟦m Cormac+Niall⟧The brothers⟦/m⟧ looked at one another. It was the first time that day; the first time, if it came to that, in a good deal longer. Each of ⟦m Cormac+Niall⟧them⟦/m⟧ seemed to be waiting for the other to go through a door.

⟦q Cormac>Niall⟧‘Tell ⟦m Orlaith⟧her⟦/m⟧,’⟦/q⟧ said Cormac.

⟦q Niall>Cormac⟧‘You tell ⟦m Orlaith⟧her⟦/m⟧. It’s your car.’⟦/q⟧

⟦q Cormac>Niall⟧‘It was my car. I’d had it eleven days.’⟦/q⟧

⟦q Niall>Cormac⟧‘I was bringing it back.’⟦/q⟧

⟦q Cormac>Niall⟧‘You were bringing it back from *Cheltenham*.’⟦/q⟧

⟦q Niall>Cormac⟧‘Daddy’d a horse,’⟦/q⟧ said Niall. ⟦q Niall>Orlaith⟧‘All right? ⟦m Frank⟧He⟦/m⟧’d a horse in the three-thirty and ⟦m Frank⟧he⟦/m⟧ wasn’t let drive any more, with the eyes, and Mam had the keys of the other hidden in the flour. So I took Cormac’s. I’d ⟦m Frank⟧him⟦/m⟧ there and I’d nearly got ⟦m Frank⟧him⟦/m⟧ home. And outside of Evesham ⟦m Frank⟧he⟦/m⟧ says to me, would I give ⟦m Frank⟧him⟦/m⟧ a go? On a straight bit. ⟦m Frank⟧He⟦/m⟧ says, I’ll not be asking you again.’⟦/q⟧

⟦q Orlaith>Niall⟧‘Oh, no.’⟦/q⟧

⟦q Niall>Orlaith⟧‘It was a very straight bit.’⟦/q⟧

⟦q Cormac>Orlaith⟧‘It was a duck pond,’⟦/q⟧ said Cormac.

⟦q Niall>Orlaith⟧‘It was a duck pond on a straight bit. And ⟦m Frank⟧he⟦/m⟧ got out on the roof and ⟦m Frank⟧he⟦/m⟧ says to me, Niall, ⟦k by=Frank; to=Niall⟧your mother will put me in a home for this⟦/k⟧. ⟦m Frank⟧He⟦/m⟧ was crying. So I said it was me driving. I said it to the guards, I said it to Mam. I said it to you. And you said what you said, and then I was too proud to go back on it, and then I was in Perth.’⟦/q⟧

Nobody ate anything. Next door somebody had begun upon a song, and been hushed.

⟦q Cormac>Niall⟧‘You might have told me,’⟦/q⟧ said Cormac at last.

⟦q Niall>Cormac⟧‘You’d have told Mam.’⟦/q⟧

⟦q Cormac>Niall⟧‘I would not.’⟦/q⟧

⟦q Niall>Cormac⟧‘You’d have told ⟦m Bernie⟧her⟦/m⟧ before I had my shoes dry.’⟦/q⟧

⟦m Cormac⟧The older man⟦/m⟧ thought about that. You could see ⟦m Cormac⟧him⟦/m⟧ try to find a way out of it, and try the windows. ⟦m Cormac⟧He⟦/m⟧ was going bald in the same place as ⟦m Cormac+Orlaith+Niall⟧their⟦/m⟧ father, and ⟦m Cormac⟧he⟦/m⟧ had the same trick of putting one hand over it when ⟦m Cormac⟧he⟦/m⟧ was in the wrong.

⟦q Cormac>Niall⟧‘I would, of course,’⟦/q⟧ ⟦m Cormac⟧he⟦/m⟧ said. ⟦q Cormac>Niall⟧‘God forgive me, I’d have run in.’⟦/q⟧

⟦q Orlaith>Cormac⟧‘Did the horse win?’⟦/q⟧ said Orlaith.

⟦q Niall>Orlaith⟧‘Third.’⟦/q⟧

⟦q Orlaith>Cormac⟧‘*Third*?’⟦/q⟧

⟦q Niall>Orlaith⟧‘At nines. ⟦m Frank⟧He⟦/m⟧ gave me the winnings for the plane.’⟦/q⟧

And at that ⟦m Orlaith⟧she⟦/m⟧ lay back across the bed, on the buses and the good tweed, with ⟦m Orlaith⟧her⟦/m⟧ shoes off and both fists in ⟦m Orlaith⟧her⟦/m⟧ eyes, and howled. It was a moment before ⟦m Cormac+Niall⟧the two men⟦/m⟧ could tell which way it was going. Then the mattress began to shake with it, and Cormac went, and Niall slid down the wall with ⟦m Niall⟧his⟦/m⟧ long legs out in front of ⟦m Niall⟧him⟦/m⟧ and ⟦m Niall⟧his⟦/m⟧ case in ⟦m Niall⟧his⟦/m⟧ arms.

⟦s place=the back bedroom; with=Cormac,Orlaith,Niall,Bernie; time=a minute later⟧
⟦m Cormac+Orlaith+Niall⟧They⟦/m⟧ didn’t hear the door. ⟦q Bernie>Cormac+Orlaith+Niall⟧‘Is that ⟦m Frank⟧my husband⟦/m⟧’s suit?’⟦/q⟧ said ⟦m Bernie⟧their mother⟦/m⟧.

All three got up. It was quite involuntary.

⟦q Niall>Bernie⟧‘I was going to wear it,’⟦/q⟧ said Niall. ⟦q Niall>Bernie⟧‘Today. Only I’d no time to change. I’m sorry, Mam. I’ve something to say to you about a car.’⟦/q⟧

⟦q Bernie>Niall⟧‘You’ve nothing to say to me about any car,’⟦/q⟧ said ⟦m Bernie⟧the old woman⟦/m⟧. ⟦q Bernie>Niall⟧‘I’d a bill from a man in Evesham for the towing of it, in ⟦m Frank⟧your father⟦/m⟧’s name, and a feather in with it. I’ve known these six years. Put on the jacket till I see you.’⟦/q⟧

⟦m Niall⟧He⟦/m⟧ put it on. It was too wide and it was an inch short in the arm. ⟦m Bernie⟧She⟦/m⟧ went round ⟦m Niall⟧him⟦/m⟧ slowly, picking off threads, and did up the middle button, and stood back.

⟦q Bernie>Niall⟧‘There,’⟦/q⟧ ⟦m Bernie⟧she⟦/m⟧ said. ⟦q Bernie>Cormac+Niall+Orlaith⟧‘Now. Go in and get a sandwich, the two of you, and let them look at you. Orlaith, where are your shoes?’⟦/q⟧
