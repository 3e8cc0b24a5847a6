title: I Never Touched the Swan
person: 1
style: unreliable narrator, first person present; a caretaker at a stately hotel explains himself to a manager, a policewoman and a guest; the reader sees more than he says; two women, two men; beliefs false; curly double quotes
cast: Godfrey Plumley | Godfrey, Mr. Plumley | he | narrator
cast: Mrs. Abernethy-Cole | Mrs. Cole, the manager | she
cast: the constable |  | she
cast: Bettany |  | she
cast: Sir Ranulph Deeks | Ranulph, Sir Ranulph | he
cast: young Thomas | Thomas, Tom | he
place: the manager’s office | the office
place: the lake | the boathouse
place: the laundry |
relation: Godfrey & Mrs. Abernethy-Cole | work | start=caretaker and manager end=caretaker on notice
relation: Godfrey & Bettany | family
relation: Thomas & Godfrey | work
relation: Bettany & Thomas | romantic
quiet: Lohengrin, Brasso, Hove, June, King, Narew, Sunday, Wednesday
=====
⟦s place=the manager’s office; with=Godfrey,Mrs. Abernethy-Cole,the constable; time=Thursday, nine in the morning⟧
⟦m Godfrey⟧I⟦/m⟧ want to make it clear that ⟦m Godfrey⟧I⟦/m⟧’m not ⟦f holder=Godfrey; valence=negative; status=denied⟧a jealous man⟦/f⟧.

⟦q Mrs. Abernethy-Cole>Godfrey⟧“Nobody’s said that you were, Godfrey,”⟦/q⟧ says ⟦m Mrs. Abernethy-Cole⟧Mrs. Cole⟦/m⟧.

⟦q Godfrey>Mrs. Abernethy-Cole⟧“It’s only that I can see which way it’s tending.”⟦/q⟧

⟦q the constable>Godfrey⟧“Just tell us about Wednesday,”⟦/q⟧ says ⟦m the constable⟧the constable⟦/m⟧. ⟦m the constable⟧She⟦/m⟧’s very young, and foreign, and ⟦m the constable⟧her⟦/m⟧ pencil’s too short. ⟦m Godfrey⟧I⟦/m⟧ ⟦f holder=Godfrey; toward=the constable; valence=negative; status=denied⟧don’t hold it against⟦/f⟧ ⟦m the constable⟧her⟦/m⟧.

⟦q Godfrey>the constable⟧“Wednesday I did the gutters.”⟦/q⟧

⟦q the constable>Godfrey⟧“All day?”⟦/q⟧

⟦q Godfrey>the constable⟧“They’re long.”⟦/q⟧

⟦q Mrs. Abernethy-Cole>the constable⟧“⟦m Godfrey⟧He⟦/m⟧ did the gutters last week,”⟦/q⟧ ⟦m Mrs. Abernethy-Cole⟧the manager⟦/m⟧ says, not to ⟦m Godfrey⟧me⟦/m⟧. ⟦m Mrs. Abernethy-Cole⟧She⟦/m⟧ has a way of talking over people’s heads as if they were a hedge. ⟦q Mrs. Abernethy-Cole>the constable⟧“I signed for the ladder.”⟦/q⟧

⟦q Godfrey>Mrs. Abernethy-Cole⟧“I did them again. They’d silted.”⟦/q⟧

⟦q the constable>Godfrey⟧“And where were you at, say, ten o’clock in the evening?”⟦/q⟧

⟦q Godfrey>the constable⟧“In my bed.”⟦/q⟧

⟦q the constable>Godfrey⟧“You live in the hotel?”⟦/q⟧

⟦q Godfrey>the constable⟧“Over the laundry. With ⟦m Bettany⟧my niece⟦/m⟧.”⟦/q⟧

⟦q the constable>Godfrey⟧“And ⟦m Bettany⟧she⟦/m⟧’ll tell me the same? That you were in?”⟦/q⟧

⟦q Godfrey>the constable⟧“⟦m Bettany⟧She⟦/m⟧’ll tell you whatever ⟦m Bettany⟧she⟦/m⟧ likes,”⟦/q⟧ ⟦m Godfrey⟧I⟦/m⟧ say. ⟦q Godfrey>the constable⟧“⟦m Bettany⟧She⟦/m⟧’s nineteen.”⟦/q⟧

⟦m Godfrey⟧I⟦/m⟧’d better explain about Bettany. ⟦m Godfrey⟧I⟦/m⟧ brought ⟦m Bettany⟧her⟦/m⟧ up. My sister had ⟦m Bettany⟧her⟦/m⟧ off a trombonist, and went after him, and there was ⟦m Godfrey⟧I⟦/m⟧, at forty-six, with a child in a drawer; ⟦m Godfrey⟧I⟦/m⟧ never ⟦f holder=Godfrey; valence=negative; status=denied⟧complained of it⟦/f⟧. ⟦m Bettany⟧She⟦/m⟧’s been no trouble. ⟦m Bettany⟧She⟦/m⟧ folds the towels into swans for the guests’ beds, two to a bed, with the necks crossed. No one showed ⟦m Bettany⟧her⟦/m⟧ how. ⟦m Bettany⟧She⟦/m⟧ does four hundred in a week, and ⟦m Bettany⟧she⟦/m⟧’s never once asked for anything, until June, when ⟦m Thomas⟧young Thomas⟦/m⟧ came to do the boats.

⟦q the constable>Godfrey⟧“You know that the swan’s dead?”⟦/q⟧ says ⟦m the constable⟧the constable⟦/m⟧.

⟦q Godfrey>the constable⟧“I heard it was missing.”⟦/q⟧

⟦q the constable>Godfrey⟧“It’s dead. It was found in the laundry chute.”⟦/q⟧

⟦q Godfrey>the constable⟧“⟦f holder=Godfrey; valence=negative⟧Poor old Lohengrin⟦/f⟧,”⟦/q⟧ ⟦m Godfrey⟧I⟦/m⟧ say; and ⟦m Godfrey⟧I⟦/m⟧ ⟦f holder=Godfrey; valence=negative⟧shake⟦/f⟧ ⟦m Godfrey⟧my⟦/m⟧ head.

***

⟦s place=the boathouse; with=Godfrey,Thomas,Ranulph; time=the same morning⟧
⟦m Godfrey⟧I⟦/m⟧ go down to have a word with ⟦m Thomas⟧the lad⟦/m⟧. It’s only right. ⟦m Godfrey⟧I⟦/m⟧’ve ⟦f holder=Godfrey; toward=young Thomas; valence=negative; status=denied⟧nothing against⟦/f⟧ ⟦m Thomas⟧him⟦/m⟧. ⟦m Thomas⟧He⟦/m⟧’s one of these long, loose, brown boys who can’t pass under a door without slapping it, and ⟦m Thomas⟧he⟦/m⟧ calls ⟦m Godfrey⟧me⟦/m⟧ Mr. P.

⟦q Thomas>Godfrey⟧“All right, Mr. P.? You look rough.”⟦/q⟧

⟦q Godfrey>Thomas⟧“I’ve been with the police.”⟦/q⟧

⟦q Thomas>Godfrey⟧“What, about the bird? ⟦f holder=young Thomas; valence=negative⟧That’s mad⟦/f⟧, isn’t it? Who’d kill a swan?”⟦/q⟧

⟦q Godfrey>Thomas⟧“I was going to ask you.”⟦/q⟧

⟦q Thomas>Godfrey⟧“Me?”⟦/q⟧

⟦q Godfrey>Thomas⟧“You fed it.”⟦/q⟧

⟦q Thomas>Godfrey⟧“Yeah, I *fed* it. That’s sort of the opposite.”⟦/q⟧ ⟦m Thomas⟧He⟦/m⟧ goes on coiling ⟦m Thomas⟧his⟦/m⟧ rope. ⟦q Thomas>Godfrey⟧“They belong to the King, don’t they? Is it treason?”⟦/q⟧

⟦q Godfrey>Thomas⟧“Where were you last night at ten, Thomas?”⟦/q⟧

⟦q Thomas>Godfrey⟧“Out.”⟦/q⟧

⟦q Godfrey>Thomas⟧“With whom?”⟦/q⟧

⟦q Thomas>Godfrey⟧“I don’t think I ought to say,”⟦/q⟧ ⟦m Thomas⟧he⟦/m⟧ says, and ⟦f holder=young Thomas; valence=positive⟧grins at the rope⟦/f⟧. ⟦m Thomas⟧He⟦/m⟧’s got dimples. ⟦q Thomas>Godfrey⟧“You’d have to ask ⟦m Bettany⟧her⟦/m⟧.”⟦/q⟧

⟦m Godfrey⟧I⟦/m⟧’d like it to be understood that at this point ⟦m Godfrey⟧I⟦/m⟧ am ⟦f holder=Godfrey; valence=positive⟧perfectly calm⟦/f⟧. ⟦m Godfrey⟧I⟦/m⟧ notice that ⟦m Godfrey⟧I⟦/m⟧’ve ⟦f holder=Godfrey; toward=young Thomas; valence=negative⟧picked up an oar⟦/f⟧. ⟦m Godfrey⟧I⟦/m⟧ put it back.

There’s a cough, and in the end boat, under a straw hat, with ⟦m Ranulph⟧his⟦/m⟧ waistcoat undone, ⟦m Godfrey⟧I⟦/m⟧ see that we’ve got ⟦m Ranulph⟧Sir Ranulph⟦/m⟧. ⟦m Ranulph⟧He⟦/m⟧ has come to us for thirty summers. ⟦m Ranulph⟧He⟦/m⟧’s eighty, ⟦m Ranulph⟧he⟦/m⟧’s as deaf as ⟦m Ranulph⟧he⟦/m⟧ wants to be, and ⟦m Ranulph⟧he⟦/m⟧ bites ⟦m Ranulph⟧his⟦/m⟧ own nails like a boy.

⟦q Ranulph>Godfrey⟧“Plumley! You’re the very man. I want you to find out who’s been in my room.”⟦/q⟧

⟦q Godfrey>Ranulph⟧“Has something gone, Sir Ranulph?”⟦/q⟧

⟦q Ranulph>Godfrey⟧“Quite the reverse. I’ve had a thing put in. I got into bed last night, and there was a wet feather.”⟦/q⟧

⟦q Thomas>Ranulph⟧“Only one?”⟦/q⟧ asks ⟦m Thomas⟧the lad⟦/m⟧.

⟦q Ranulph>Thomas⟧“One’s a good many, if it’s in the small of your back. I rang down. I was told they’d send ⟦m Bettany⟧the girl⟦/m⟧. I waited; ⟦m Bettany⟧she⟦/m⟧ never came.”⟦/q⟧

⟦q Godfrey>Ranulph⟧“⟦m Bettany⟧She⟦/m⟧’d gone off by then,”⟦/q⟧ ⟦m Godfrey⟧I⟦/m⟧ say. ⟦q Godfrey>Ranulph⟧“⟦m Bettany⟧She⟦/m⟧ finishes at nine.”⟦/q⟧

⟦q Ranulph>Godfrey⟧“How do you know what time it was?”⟦/q⟧ says ⟦m Ranulph⟧the old gentleman⟦/m⟧. ⟦q Ranulph>Godfrey⟧“I never told you.”⟦/q⟧

⟦m Ranulph⟧He⟦/m⟧ says it ⟦f holder=Sir Ranulph; valence=positive⟧quite kindly⟦/f⟧. It’s just a slip of the tongue ⟦m Ranulph⟧he⟦/m⟧’s got hold of, as anybody might. People are always getting hold of things. ⟦m Godfrey⟧I⟦/m⟧ tell ⟦m Ranulph⟧him⟦/m⟧ that ⟦m Godfrey⟧I⟦/m⟧’ve the gutters to see to, and ⟦m Godfrey⟧I⟦/m⟧ walk back by the long way, past the reeds, where it’s all been trampled; ⟦m Godfrey⟧I⟦/m⟧ tidy up a bit as ⟦m Godfrey⟧I⟦/m⟧ go.

***

⟦s place=the laundry; with=Godfrey,Bettany,the constable; time=noon⟧
⟦m Bettany⟧She⟦/m⟧’s sitting on the folding table with ⟦m Bettany⟧her⟦/m⟧ legs hanging. ⟦m Bettany⟧She⟦/m⟧’s got a towel in ⟦m Bettany⟧her⟦/m⟧ lap, but ⟦m Bettany⟧she⟦/m⟧’s ⟦f holder=Bettany; valence=negative⟧not doing anything with it⟦/f⟧. ⟦m the constable⟧The constable⟦/m⟧ is next to ⟦m Bettany⟧her⟦/m⟧, on the hamper. ⟦m Bettany+the constable⟧They⟦/m⟧’re about of an age. ⟦m Bettany+the constable⟧They⟦/m⟧ stop when ⟦m Godfrey⟧I⟦/m⟧ come in.

⟦q Godfrey>Bettany⟧“What’s ⟦m the constable⟧she⟦/m⟧ been asking you?”⟦/q⟧

⟦q Bettany>Godfrey⟧“What time you got in, Uncle Godfrey.”⟦/q⟧

⟦q Godfrey>Bettany⟧“And what did you say?”⟦/q⟧

⟦q Bettany>Godfrey⟧“I said I didn’t know, I wasn’t here. I was on the island, with Tom. We rowed over to see the moon.”⟦/q⟧

⟦q Godfrey>Bettany⟧“You told me that you were at choir.”⟦/q⟧

⟦q Bettany>Godfrey⟧“I know. ⟦f holder=Bettany; toward=Godfrey; valence=negative⟧I’m sorry⟦/f⟧. ⟦f holder=Godfrey; valence=negative; status=supposed⟧You’d have gone quiet⟦/f⟧.”⟦/q⟧

⟦q the constable>Bettany⟧“Does ⟦m Godfrey⟧he⟦/m⟧ often go quiet?”⟦/q⟧ asks ⟦m the constable⟧the other one⟦/m⟧.

⟦q Bettany>the constable⟧“⟦m Godfrey⟧He⟦/m⟧ went quiet when I got the bike.”⟦/q⟧

⟦q Godfrey>the constable⟧“It had no bell,”⟦/q⟧ ⟦m Godfrey⟧I⟦/m⟧ say.

Nobody writes that down. ⟦m the constable⟧The constable⟦/m⟧ has put ⟦m the constable⟧her⟦/m⟧ pencil away; ⟦m the constable⟧she⟦/m⟧’s looking at ⟦m Godfrey⟧my⟦/m⟧ hands. ⟦m Godfrey⟧I⟦/m⟧’ve had them in gloves all morning, on account of the Brasso. It’s a great thing for brass, but it gets into the cracks. It’s warm in a laundry, and ⟦m Godfrey⟧I⟦/m⟧ don’t know why ⟦m Godfrey⟧I⟦/m⟧ haven’t taken them off.

⟦q the constable>Godfrey⟧“Mr. Plumley, could I see your wrists?”⟦/q⟧

⟦q Godfrey>the constable⟧“What for?”⟦/q⟧

⟦q the constable>Godfrey⟧“A swan’s very strong. I grew up beside the Narew; my uncle had his arm broken by one. When a person takes hold of it, you know, it doesn’t just let him. It’d leave a mark.”⟦/q⟧

⟦q Godfrey>the constable⟧“I dare say it would.”⟦/q⟧

⟦q the constable>Godfrey⟧“⟦f holder=Godfrey; valence=negative; status=supposed⟧You’d have to be very angry⟦/f⟧ to go on.”⟦/q⟧

⟦q Godfrey>the constable⟧“⟦f holder=Godfrey; valence=negative; status=denied⟧I’m never angry⟦/f⟧,”⟦/q⟧ ⟦m Godfrey⟧I⟦/m⟧ say. ⟦q Godfrey>the constable⟧“Ask anyone. Ask ⟦m Bettany⟧my niece⟦/m⟧.”⟦/q⟧

⟦m Bettany⟧My niece⟦/m⟧ has begun to fold the towel. ⟦m Bettany⟧She⟦/m⟧ does it without looking, over, under, tuck and turn; and out of ⟦m Bettany⟧her⟦/m⟧ fingers comes the neck, and the wing, and the other wing. ⟦m Bettany⟧She⟦/m⟧ puts it down on the table, by itself.

⟦q Bettany>Godfrey⟧“It used to follow the boat,”⟦/q⟧ ⟦m Bettany⟧she⟦/m⟧ says. ⟦q Bettany>Godfrey⟧“It used to come up alongside, and Tom’d stop, and it would ⟦f holder=Bettany; valence=positive⟧put its head in my lap⟦/f⟧. I told you that. I told you on Sunday, when you asked me what I did all day. You said, that must be nice.”⟦/q⟧

⟦q Godfrey>Bettany⟧“I expect it was.”⟦/q⟧

⟦q Bettany>Godfrey⟧“I thought ⟦b holder=Bettany; status=false⟧you were pleased for me⟦/b⟧,”⟦/q⟧ says Bettany.

⟦m Godfrey⟧I⟦/m⟧’d like to say something here. ⟦m Godfrey⟧I⟦/m⟧’d like to say that ⟦m Godfrey⟧I⟦/m⟧ went out along the reeds just to look; that ⟦m Godfrey⟧I⟦/m⟧ had it in mind to shout across, merely shout, that it was late. There was a light on the island. There was ⟦f holder=Bettany; valence=positive⟧somebody laughing⟦/f⟧. And the bird came up out of the dark and put its head on *⟦m Godfrey⟧my⟦/m⟧* knee, as if ⟦m Godfrey⟧I⟦/m⟧’d been anybody, as if it couldn’t tell the difference; and ⟦m Godfrey⟧I⟦/m⟧ ask you what you’d have done. ⟦m Godfrey⟧I⟦/m⟧ carried it all the way home in ⟦m Godfrey⟧my⟦/m⟧ good coat. ⟦m Godfrey⟧I⟦/m⟧ thought that ⟦m Bettany⟧she⟦/m⟧’d want to see it.

⟦m Godfrey⟧I⟦/m⟧ don’t say it. ⟦m Godfrey⟧I⟦/m⟧ look at the towel. ⟦m Godfrey⟧I⟦/m⟧ tell ⟦m Bettany+the constable⟧them⟦/m⟧ that the neck isn’t quite straight.

***

⟦s place=the manager’s office; with=Godfrey,Mrs. Abernethy-Cole; time=one o’clock⟧
⟦q Mrs. Abernethy-Cole>Godfrey⟧“You’ll have a month’s money,”⟦/q⟧ says ⟦m Mrs. Abernethy-Cole⟧Mrs. Cole⟦/m⟧. ⟦q Mrs. Abernethy-Cole>Godfrey⟧“⟦f holder=Mrs. Abernethy-Cole; valence=negative; status=denied⟧I’m not a monster⟦/f⟧.”⟦/q⟧

⟦q Godfrey>Mrs. Abernethy-Cole⟧“And ⟦m Bettany⟧my niece⟦/m⟧?”⟦/q⟧

⟦q Mrs. Abernethy-Cole>Godfrey⟧“⟦m Bettany⟧She⟦/m⟧’s packing. I understand that ⟦m Bettany+Thomas⟧they⟦/m⟧’re going to ⟦m Thomas⟧his⟦/m⟧ mother’s. In Hove.”⟦/q⟧

⟦q Godfrey>Mrs. Abernethy-Cole⟧“⟦m Bettany⟧She⟦/m⟧’ll be back.”⟦/q⟧

⟦q Mrs. Abernethy-Cole>Godfrey⟧“I shouldn’t think so, Godfrey.”⟦/q⟧

⟦q Godfrey>Mrs. Abernethy-Cole⟧“⟦m Bettany⟧She⟦/m⟧’s left ⟦m Bettany⟧her⟦/m⟧ swan,”⟦/q⟧ ⟦m Godfrey⟧I⟦/m⟧ tell ⟦m Mrs. Abernethy-Cole⟧her⟦/m⟧. It’s in ⟦m Godfrey⟧my⟦/m⟧ pocket. ⟦m Godfrey⟧I⟦/m⟧’d never have taken it, only nobody seemed to want it. ⟦m Mrs. Abernethy-Cole⟧She⟦/m⟧ looks at ⟦m Godfrey⟧me⟦/m⟧ over ⟦m Godfrey⟧my⟦/m⟧ head for a moment; and then, which ⟦m Mrs. Abernethy-Cole⟧she⟦/m⟧’s never done in all the years that ⟦m Godfrey⟧I⟦/m⟧’ve been here, ⟦m Mrs. Abernethy-Cole⟧she⟦/m⟧ looks at ⟦m Godfrey⟧me⟦/m⟧.

⟦q Mrs. Abernethy-Cole>Godfrey⟧“Oh, ⟦f holder=Mrs. Abernethy-Cole; toward=Godfrey; valence=negative⟧you poor old devil⟦/f⟧,”⟦/q⟧ ⟦m Mrs. Abernethy-Cole⟧she⟦/m⟧ says.

⟦m Godfrey⟧I⟦/m⟧’m not sure what ⟦m Mrs. Abernethy-Cole⟧she⟦/m⟧ means by it.
