title: The Custody of Crows
person: 3
style: literary present-day novel chapter; two women divorced from one another and the mother of one, a boy between them; she for all three women; a caseworker on the telephone; present tense; curly double quotes
cast: Ines Valverde | Ines, Mama | she
cast: Catherine Gilhooly-Wexcombe | Catherine, Mum | she
cast: Dymphna Gilhooly | Dymphna, the old woman | she
cast: Cian |  | he
cast: the caseworker | Ms. Adebisi | she
cast: Corvus |  | he
cast: Malachy |  | he
place: the kitchen |
place: the garden |
place: the road | the car
relation: Ines & Catherine | romantic | start=divorced end=friends again
relation: Dymphna & Catherine | family
relation: Cian & Ines | family
relation: Cian & Catherine | family
quiet: Friday, Sunday, Dublin, Easter, God, Latin, Spanish
=====
⟦s place=the kitchen; with=Ines,Catherine,Dymphna; time=Friday, ten to six⟧
Ines has been told to come at six, and it’s ten to. ⟦m Ines⟧She⟦/m⟧ sits in the car with both hands on the wheel. Then ⟦m Ines⟧she⟦/m⟧ thinks that ⟦m Catherine+Dymphna⟧they⟦/m⟧ can see ⟦m Ines⟧her⟦/m⟧ from the house, and that to sit in the road for ten minutes looks worse than to be early, so ⟦m Ines⟧she⟦/m⟧ gets out; and the door’s opened before ⟦m Ines⟧she⟦/m⟧ can ring.

It isn’t Catherine. It’s ⟦m Dymphna⟧Catherine’s mother⟦/m⟧.

⟦q Dymphna>Ines⟧“You’ve lost weight,”⟦/q⟧ says Dymphna. ⟦q Dymphna>Ines⟧“Come in and don’t stand there. ⟦m Catherine⟧She⟦/m⟧’s upstairs, changing ⟦m Catherine⟧her⟦/m⟧ top.”⟦/q⟧

⟦q Ines>Dymphna⟧“There’s no need for ⟦m Catherine⟧her⟦/m⟧ to change ⟦m Catherine⟧her⟦/m⟧ top.”⟦/q⟧

⟦q Dymphna>Ines⟧“That’s what I told ⟦m Catherine⟧her⟦/m⟧.”⟦/q⟧

⟦m Dymphna⟧She⟦/m⟧ turns and goes ahead, tapping, down the passage, without waiting to see if ⟦m Ines⟧she⟦/m⟧’ll follow. The boots are in a row still, under the hooks, in order of size. There’s a gap in the row, the second from the left. Nobody has closed it up, though it’s been two winters and there must have been other boots.

It’s the same kitchen. That’s the trouble with it. Someone’s moved the bread bin, and there’s a new clock, and ⟦m Ines⟧she⟦/m⟧’s got to hold on to the back of a chair that ⟦m Ines⟧she⟦/m⟧ painted ⟦m Ines⟧herself⟦/m⟧. ⟦m Dymphna⟧The old woman⟦/m⟧ sees it. ⟦m Dymphna⟧She⟦/m⟧’s eighty-one, with a stick and a hearing aid, and there’s nothing in the world the matter with ⟦m Dymphna⟧her⟦/m⟧ eyes.

⟦q Dymphna>Ines⟧“Sit on it,”⟦/q⟧ ⟦m Dymphna⟧she⟦/m⟧ says. ⟦q Dymphna>Ines⟧“It won’t bite. Will you have tea?”⟦/q⟧

⟦q Ines>Dymphna⟧“I’m not supposed to stay.”⟦/q⟧

⟦q Dymphna>Ines⟧“Who says?”⟦/q⟧

⟦q Ines>Dymphna⟧“It’s in the order. Handover’s at the door.”⟦/q⟧

⟦q Dymphna>Ines⟧“I’ve never read it. I’m a very old woman; I can’t be reading orders.”⟦/q⟧ ⟦m Dymphna⟧She⟦/m⟧ puts down a cup in front of ⟦m Ines⟧her⟦/m⟧. ⟦q Dymphna>Ines⟧“⟦m Cian⟧He⟦/m⟧’s in the garden with that bird.”⟦/q⟧

⟦q Ines>Dymphna⟧“What bird?”⟦/q⟧

⟦q Dymphna>Ines⟧“⟦m Cian⟧He⟦/m⟧’ll tell you ⟦m Cian⟧himself⟦/m⟧. I’m forbidden to go near it. I said that in my day you’d hit a thing like that with a shovel, and ⟦m Cian⟧he⟦/m⟧ didn’t speak to me until dinner.”⟦/q⟧

There’s a foot on the stair then, and ⟦m Ines+Dymphna⟧they⟦/m⟧ both stop talking, like people in church. ⟦m Catherine⟧She⟦/m⟧’s changed ⟦m Catherine⟧her⟦/m⟧ top. ⟦m Catherine⟧She⟦/m⟧’s had ⟦m Catherine⟧her⟦/m⟧ hair cut, too, up over the ears, and it suits ⟦m Catherine⟧her⟦/m⟧. ⟦m Ines+Catherine⟧They⟦/m⟧ look at one another across nine years of the same floor. Neither of ⟦m Ines+Catherine⟧them⟦/m⟧ has worked out, yet, what to do with her hands.

⟦q Catherine>Ines⟧“You’re early,”⟦/q⟧ says Catherine.

⟦q Ines>Catherine⟧“I can go and sit in the car.”⟦/q⟧

⟦q Catherine>Ines⟧“Don’t be stupid.”⟦/q⟧

⟦q Ines>Catherine⟧“I don’t mind. I’ve a book.”⟦/q⟧

⟦q Dymphna>Catherine⟧“⟦m Ines⟧She⟦/m⟧’s lost weight,”⟦/q⟧ says Dymphna.

⟦q Catherine>Dymphna⟧“Mam.”⟦/q⟧

⟦q Dymphna>Catherine⟧“I’m only passing the remark. You’ve put it on, and ⟦m Ines⟧she⟦/m⟧’s lost it. Between the two of you there’s the same amount of woman there ever was.”⟦/q⟧

⟦q Catherine>Ines⟧“I’m sorry about ⟦m Dymphna⟧her⟦/m⟧.”⟦/q⟧

⟦q Ines>Catherine⟧“I’ve missed ⟦m Dymphna⟧her⟦/m⟧,”⟦/q⟧ says Ines, before ⟦m Ines⟧she⟦/m⟧ can stop it.

***

⟦s place=the garden; with=Ines,Catherine,Cian; time=six o’clock⟧
⟦m Cian⟧He⟦/m⟧’s squatting on the flags by the water butt, with ⟦m Cian⟧his⟦/m⟧ back to ⟦m Ines+Catherine⟧them⟦/m⟧, in ⟦m Cian⟧his⟦/m⟧ school trousers. ⟦m Cian⟧He⟦/m⟧’s eight. In front of ⟦m Cian⟧him⟦/m⟧, on an upturned crate, is a crow.

It’s got one wing down. It’s looking at ⟦m Cian⟧him⟦/m⟧ sidelong; and it’s taking out of ⟦m Cian⟧his⟦/m⟧ fingers, with great delicacy, as you’d take a pin, a piece of cat food.

⟦q Cian>Ines⟧“Don’t come any closer, Mama,”⟦/q⟧ says Cian. ⟦q Cian>Ines⟧“⟦m Corvus⟧He⟦/m⟧ doesn’t know you.”⟦/q⟧

⟦q Ines>Cian⟧“Where did you find ⟦m Corvus⟧him⟦/m⟧?”⟦/q⟧

⟦q Cian>Ines⟧“On the road. ⟦m Corvus⟧He⟦/m⟧’d been hit by a van. ⟦m Catherine⟧Mum⟦/m⟧ stopped, and ⟦m Catherine⟧she⟦/m⟧ took off ⟦m Catherine⟧her⟦/m⟧ coat, the good one, and ⟦m Catherine⟧she⟦/m⟧ picked ⟦m Corvus⟧him⟦/m⟧ up in it; and ⟦m Corvus⟧he⟦/m⟧ bit ⟦m Catherine⟧her⟦/m⟧.”⟦/q⟧

⟦q Ines>Catherine⟧“You picked up a *crow*?”⟦/q⟧

⟦q Catherine>Ines⟧“⟦m Cian⟧He⟦/m⟧ was crying,”⟦/q⟧ ⟦m Catherine⟧she⟦/m⟧ says.

⟦q Ines>Catherine⟧“You won’t pick up a *sock*.”⟦/q⟧

⟦q Catherine>Ines⟧“I know.”⟦/q⟧

⟦q Cian>Ines⟧“⟦m Corvus⟧He⟦/m⟧’s called Corvus. It’s Latin for it. You’ve got to do ⟦m Corvus⟧his⟦/m⟧ wing each night, with the tape. I can’t come.”⟦/q⟧

⟦q Ines>Cian⟧“You can’t come where?”⟦/q⟧

⟦q Cian>Ines⟧“To yours. For the weekend. I’m sorry, Mama. Somebody has to do ⟦m Corvus⟧his⟦/m⟧ wing.”⟦/q⟧ ⟦m Cian⟧He⟦/m⟧ doesn’t turn round. ⟦m Cian⟧He⟦/m⟧ says it to the bird, in a polite little careful voice, and ⟦m Ines⟧she⟦/m⟧ recognises it: it’s the one that the solicitors used. ⟦q Cian>Ines⟧“I’ll come on the next one.”⟦/q⟧

⟦m Ines⟧Ines⟦/m⟧ feels it go in. ⟦m Ines⟧She⟦/m⟧ feels it go right in, under the ribs, without any pain at all to begin with. ⟦m Ines⟧She⟦/m⟧ turns ⟦m Ines⟧her⟦/m⟧ head. And ⟦m Ines⟧she⟦/m⟧ sees that ⟦m Catherine⟧the other one⟦/m⟧ has put the back of ⟦m Catherine⟧her⟦/m⟧ hand up against ⟦m Catherine⟧her⟦/m⟧ mouth, the bitten one, with the plaster; and that it’s not triumph. It’s got no triumph in it anywhere.

⟦q Catherine>Ines⟧“I didn’t put ⟦m Cian⟧him⟦/m⟧ up to it,”⟦/q⟧ says Catherine, low.

⟦q Ines>Catherine⟧“I know you didn’t.”⟦/q⟧

⟦q Catherine>Ines⟧“I told ⟦m Cian⟧him⟦/m⟧ that you’d bring ⟦m Cian⟧him⟦/m⟧ back on the Sunday. I said I’d do the tape. ⟦m Cian⟧He⟦/m⟧ says I’ve got cold hands.”⟦/q⟧

⟦q Ines>Catherine⟧“You have.”⟦/q⟧

⟦q Catherine>Ines⟧“I’m not allowed to keep ⟦m Cian⟧him⟦/m⟧ here. If ⟦m Cian⟧he⟦/m⟧’s not gone by half past I have to ring Ms. Adebisi; it’s in the order.”⟦/q⟧

⟦q Ines>Catherine⟧“Then ring ⟦m the caseworker⟧her⟦/m⟧.”⟦/q⟧

⟦q Catherine>Ines⟧“And tell ⟦m the caseworker⟧her⟦/m⟧ what?”⟦/q⟧

⟦q Ines>Catherine⟧“Tell ⟦m the caseworker⟧her⟦/m⟧ it’s a crow.”⟦/q⟧

***

⟦s place=the kitchen; with=Ines,Catherine,Dymphna; time=twenty-five past six⟧
It’s on the speaker, because of ⟦m Dymphna⟧the old woman⟦/m⟧, who’s pretending to peel something.

⟦q the caseworker>Catherine⟧“So ⟦m Cian⟧he⟦/m⟧’s refusing contact,”⟦/q⟧ says the voice.

⟦q Catherine>the caseworker⟧“No. ⟦m Cian⟧He⟦/m⟧’s not refusing it. ⟦m Cian⟧He⟦/m⟧’s got a bird.”⟦/q⟧

⟦q the caseworker>Catherine⟧“Is Ms. Valverde there with you?”⟦/q⟧

⟦q Catherine>the caseworker⟧“⟦m Ines⟧She⟦/m⟧’s at the table.”⟦/q⟧

⟦q the caseworker>Catherine⟧“⟦m Ines⟧She⟦/m⟧’s *in the house*?”⟦/q⟧

⟦q Ines>the caseworker⟧“I’m on a chair,”⟦/q⟧ says Ines. ⟦q Ines>the caseworker⟧“I came in for the chair.”⟦/q⟧

⟦q the caseworker>Ines⟧“Ms. Valverde, I’ve got to remind you both that there’s an agreed procedure. It’s there to protect ⟦m Cian⟧the child⟦/m⟧ from conflict. Is there conflict?”⟦/q⟧

⟦m Ines+Catherine⟧They⟦/m⟧ think about it. It’s a question that each of ⟦m Ines+Catherine⟧them⟦/m⟧ has answered, on a form, for two years, four times a year, in block capitals. In the window ⟦m Ines+Catherine⟧they⟦/m⟧ can see the top of ⟦m Cian⟧his⟦/m⟧ head, and a beak.

⟦q Catherine>the caseworker⟧“We were just trying to think of where to get mealworms,”⟦/q⟧ ⟦m Catherine⟧she⟦/m⟧ says.

⟦q Ines>Catherine⟧“There’s that place by the ring road.”⟦/q⟧

⟦q Catherine>Ines⟧“It shuts at six.”⟦/q⟧

⟦q Ines>Catherine⟧“The fishing shop, then. They’d have maggots.”⟦/q⟧

⟦q Catherine>Ines⟧“I’m not having maggots in the fridge. Last time it was only prawns, and you put them in the drawer with ⟦m Cian⟧his⟦/m⟧ medicine.”⟦/q⟧

⟦q Ines>Catherine⟧“I labelled them.”⟦/q⟧

⟦q Catherine>Ines⟧“In Spanish!”⟦/q⟧

⟦q Dymphna>Catherine⟧“You’d maggots in the fridge the whole of 1987,”⟦/q⟧ puts in ⟦m Dymphna⟧her mother⟦/m⟧. ⟦q Dymphna>Catherine⟧“Malachy had them in with the butter.”⟦/q⟧

⟦q Ines>Dymphna⟧“Who’s Malachy?”⟦/q⟧

⟦q Dymphna>Ines⟧“⟦m Malachy⟧My husband⟦/m⟧, God rest ⟦m Malachy⟧him⟦/m⟧. ⟦m Malachy⟧He⟦/m⟧’d a jackdaw. Did ⟦m Catherine⟧she⟦/m⟧ never tell you? It lived in that bread bin.”⟦/q⟧

⟦q Catherine>Ines⟧“I was four,”⟦/q⟧ says Catherine. ⟦q Catherine>Ines⟧“I’d forgotten it. I’d forgotten about the whole jackdaw.”⟦/q⟧

⟦q the caseworker>Catherine+Ines⟧“Hello?”⟦/q⟧ says the telephone.

⟦q Dymphna>Ines⟧“⟦m Malachy⟧He⟦/m⟧ left us that same winter,”⟦/q⟧ says ⟦m Dymphna⟧the old woman⟦/m⟧, peeling. ⟦q Dymphna>Ines⟧“⟦m Malachy⟧He⟦/m⟧ was above in Dublin, with a typist. And ⟦m Malachy⟧he⟦/m⟧ came down every Friday at six on the train, to see to the bird; ⟦m Malachy⟧he⟦/m⟧’d no key, ⟦m Malachy⟧he⟦/m⟧’d to sit out there on the step. I used to watch ⟦m Malachy⟧him⟦/m⟧ through the net. I’d a letter from the priest to say that I wasn’t to let ⟦m Malachy⟧him⟦/m⟧ in.”⟦/q⟧ The peel drops. ⟦q Dymphna>Ines⟧“The bird died at Easter. ⟦m Malachy⟧He⟦/m⟧ still came. ⟦m Malachy⟧He⟦/m⟧ came till ⟦m Catherine⟧she⟦/m⟧ was twenty, and I never opened that door, for I had it in writing.”⟦/q⟧

No one says anything for some time. The kettle’s boiled, and clicked, and gone quiet. ⟦m Catherine⟧Catherine⟦/m⟧’s looking at ⟦m Dymphna⟧her mother⟦/m⟧ as if someone had moved ⟦m Dymphna⟧her⟦/m⟧, like the bin, a yard to the left.

⟦q the caseworker>Catherine⟧“Ms. Gilhooly-Wexcombe? I do need to write down something.”⟦/q⟧

⟦q Catherine>the caseworker⟧“Write that ⟦m Cian⟧he⟦/m⟧’s with both ⟦m Cian⟧his⟦/m⟧ parents,”⟦/q⟧ says Catherine, and puts out a cold hand, and turns it off.

***

⟦s place=the garden; with=Ines,Catherine,Dymphna,Cian; time=seven⟧
⟦q Cian>Ines⟧“You’re holding the tape wrong, Mama.”⟦/q⟧

⟦q Ines>Cian⟧“Show me, then.”⟦/q⟧

⟦q Cian>Ines⟧“Round and under. ⟦m Catherine⟧Mum⟦/m⟧’s got to do ⟦m Corvus⟧his⟦/m⟧ head.”⟦/q⟧

⟦q Catherine>Cian⟧“⟦m Corvus⟧He⟦/m⟧’ll bite me.”⟦/q⟧

⟦q Ines>Catherine⟧“⟦m Corvus⟧He⟦/m⟧’ll bite you,”⟦/q⟧ ⟦m Ines⟧she⟦/m⟧ agrees. ⟦q Ines>Catherine⟧“Have my gloves.”⟦/q⟧
