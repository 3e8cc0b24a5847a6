title: Letters to the Lighthouse
person: 3
style: letters and diary entries by two women in turn, each "I" her own (so no one narrator), scenes and dialogue told inside them, a signature under each letter, past tense, curly double quotes
cast: Gwenllian Sandoz | Gwenllian, Gwen, Miss Sandoz | she
cast: Oluchi Fairweather | Oluchi, Miss Fairweather | she
cast: Corentin Duquesne | Corentin | he
cast: Denzil | | he
cast: the boatman | Grandad | he
place: the boat |
place: the landing |
place: the lighthouse | Scarrow Light
place: the lighthouse kitchen | the kitchen
place: the lamp room |
place: the bakery | the shop
place: Peru |
relation: Gwenllian & Oluchi | friends | start=fallen out end=reconciled
relation: Gwenllian & Corentin | family | start=strangers end=brother and sister who have met
relation: Denzil & the boatman | family
quiet: Scarrow, Peru, Valuations, April, May, March, Saturday, Diary
=====
⟦s place=the boat; with=Gwenllian,Denzil,the boatman; time=3 April⟧
Scarrow Light, 3 April

Dear Oluchi,

⟦m Gwenllian⟧I⟦/m⟧ said ⟦m Gwenllian⟧I⟦/m⟧ would write as soon as ⟦m Gwenllian⟧I⟦/m⟧ had something to say that wasn’t about the bakery. So: ⟦m Gwenllian⟧I⟦/m⟧ have arrived, ⟦m Gwenllian⟧I⟦/m⟧ am dry, and nobody was drowned, although it was discussed.

The boat comes out here once a fortnight with ⟦m the boatman+Denzil⟧a crew of two⟦/m⟧. ⟦m the boatman⟧The boatman⟦/m⟧ is about seventy and appears to be made of rope. ⟦m Denzil⟧His grandson⟦/m⟧ is nine and does the talking. ⟦m Gwenllian+Denzil+the boatman⟧We⟦/m⟧ had hardly left the harbour before ⟦m Denzil⟧the boy⟦/m⟧ climbed over ⟦m Gwenllian⟧my⟦/m⟧ boxes and sat down on the one marked fragile.

⟦q Denzil>Gwenllian⟧“Are you the new keeper?”⟦/q⟧

⟦q Gwenllian>Denzil⟧“There aren’t any keepers now. The light’s automatic. I’m only ⟦m Gwenllian⟧the caretaker⟦/m⟧.”⟦/q⟧

⟦q Denzil>Gwenllian⟧“What do you take care of?”⟦/q⟧

⟦q Gwenllian>Denzil⟧“The stairs, mostly.”⟦/q⟧

⟦q Denzil>Gwenllian⟧“How long for?”⟦/q⟧

⟦q Gwenllian>Denzil⟧“A year.”⟦/q⟧

⟦q Denzil>Gwenllian⟧“The last one did nine days,”⟦/q⟧ ⟦m Denzil⟧he⟦/m⟧ said, ⟦f holder=Denzil; valence=positive⟧with relish⟦/f⟧. ⟦q Denzil>the boatman⟧“Remember the crying, Grandad?”⟦/q⟧

⟦m the boatman⟧The boatman⟦/m⟧ spat over the side, downwind, which ⟦m Gwenllian⟧I⟦/m⟧ took for a yes.

⟦q Gwenllian>the boatman⟧“And when do you come out next?”⟦/q⟧ ⟦m Gwenllian⟧I⟦/m⟧ asked ⟦m the boatman⟧him⟦/m⟧.

⟦m the boatman⟧He⟦/m⟧ considered ⟦m Gwenllian⟧me⟦/m⟧. ⟦m the boatman⟧He⟦/m⟧ considered the sky. ⟦q Denzil>Gwenllian⟧“Two weeks,”⟦/q⟧ said Denzil. ⟦q Denzil>Gwenllian⟧“⟦m the boatman⟧He⟦/m⟧ doesn’t talk before noon.”⟦/q⟧

⟦q Gwenllian>Denzil⟧“And after noon?”⟦/q⟧

⟦q Denzil>Gwenllian⟧“After noon ⟦m the boatman⟧he⟦/m⟧’s asleep.”⟦/q⟧

⟦q Gwenllian>Denzil⟧“Then who looks after the post?”⟦/q⟧

⟦q Denzil>Gwenllian⟧“Me!”⟦/q⟧ ⟦m Denzil⟧He⟦/m⟧ had a canvas bag for it, with a brass lock, and ⟦m Denzil⟧he⟦/m⟧ held it up the way another child would hold up a kitten. ⟦q Denzil>Gwenllian⟧“Will you get a lot? Will you get foreign?”⟦/q⟧

⟦q Gwenllian>Denzil⟧“I shouldn’t think so. I’ve only ⟦m Oluchi⟧the one friend⟦/m⟧, and ⟦m Oluchi⟧she⟦/m⟧ ⟦f holder=Oluchi; toward=Gwenllian; valence=negative⟧isn’t speaking to me⟦/f⟧.”⟦/q⟧

⟦q Denzil>Gwenllian⟧“⟦m Oluchi⟧She⟦/m⟧ could still write, though,”⟦/q⟧ said Denzil.

⟦m Gwenllian⟧I⟦/m⟧ have been thinking about that ever since. At the landing ⟦m the boatman⟧his grandfather⟦/m⟧ handed up the boxes, all nineteen, without one word, and looked at ⟦m Gwenllian⟧me⟦/m⟧ as if ⟦m Gwenllian⟧I⟦/m⟧ made twenty. It is quite plain to ⟦m Gwenllian⟧me⟦/m⟧ that ⟦b holder=Gwenllian; status=false⟧the boatman cannot stand me⟦/b⟧.

So ⟦m Gwenllian⟧I⟦/m⟧ am writing first. ⟦m Gwenllian⟧I⟦/m⟧’m ⟦f holder=Gwenllian; valence=negative⟧sorry⟦/f⟧ about the way that ⟦m Gwenllian⟧I⟦/m⟧ left. ⟦m Gwenllian⟧I⟦/m⟧’m not ⟦f holder=Gwenllian; valence=negative; status=denied⟧sorry⟦/f⟧ that ⟦m Gwenllian⟧I⟦/m⟧ did. There. ⟦m Oluchi⟧Your⟦/m⟧ turn.

Gwenllian

***

⟦s place=the bakery; with=Oluchi,Corentin; time=Saturday, before 14 April⟧
The bakery, 14 April

Dear Gwen,

⟦m Gwenllian⟧You⟦/m⟧ are forgiven for about a third of it. The other two thirds ⟦m Gwenllian⟧you⟦/m⟧ can hear in person, over a cake that ⟦m Gwenllian⟧you⟦/m⟧ won’t be allowed to touch. But first ⟦m Oluchi⟧I⟦/m⟧ have to ask: do ⟦m Gwenllian⟧you⟦/m⟧ owe somebody money?

⟦m Corentin⟧A man⟦/m⟧ came in on Saturday at closing time. ⟦m Corentin⟧He⟦/m⟧ had a grey suit and a briefcase, and ⟦m Corentin⟧he⟦/m⟧ looked at ⟦m Oluchi⟧my⟦/m⟧ eclairs as though they were evidence.

⟦q Corentin>Oluchi⟧“I’m trying to find Gwenllian Sandoz,”⟦/q⟧ ⟦m Corentin⟧he⟦/m⟧ said.

⟦q Oluchi>Corentin⟧“We’re out of ⟦m Gwenllian⟧her⟦/m⟧.”⟦/q⟧

⟦q Corentin>Oluchi⟧“I beg your pardon?”⟦/q⟧

⟦q Oluchi>Corentin⟧“We’ve got rye, and we’ve got one cinnamon knot. What’s it about?”⟦/q⟧

⟦q Corentin>Oluchi⟧“It’s a private matter. Do you expect ⟦m Gwenllian⟧her⟦/m⟧ back?”⟦/q⟧

⟦q Oluchi>Corentin⟧“Who’s asking?”⟦/q⟧

⟦m Corentin⟧He⟦/m⟧ laid a card on the counter. It said ⟦q/writing Corentin>⟧“Corentin Duquesne, Valuations,”⟦/q⟧ and not another word, on either side. ⟦m Oluchi⟧I⟦/m⟧ turned it over twice.

⟦q Oluchi>Corentin⟧“And what is it you’d be valuing?”⟦/q⟧

⟦q Corentin>Oluchi⟧“That rather depends on Miss Sandoz.”⟦/q⟧

⟦q Oluchi>Corentin⟧“Well,”⟦/q⟧ ⟦m Oluchi⟧I⟦/m⟧ said, ⟦q Oluchi>Corentin⟧“then it’ll have to wait, because ⟦m Gwenllian⟧she⟦/m⟧’s in Peru.”⟦/q⟧

⟦q Corentin>Oluchi⟧“In Peru? For how long?”⟦/q⟧

⟦q Oluchi>Corentin⟧“Till the llamas are done.”⟦/q⟧

⟦m Oluchi⟧I⟦/m⟧ will say for ⟦m Corentin⟧the man⟦/m⟧ that ⟦m Corentin⟧he⟦/m⟧ bought the cinnamon knot. ⟦m Corentin⟧He⟦/m⟧ ate it on the pavement in the rain, all of it, looking up at ⟦m Gwenllian⟧your⟦/m⟧ old window. ⟦m Oluchi⟧I⟦/m⟧ ⟦f holder=Oluchi; valence=negative⟧didn’t sleep⟦/f⟧. ⟦b holder=Oluchi; status=false⟧The man in the suit is collecting a debt⟦/b⟧, Gwen. Tell ⟦m Oluchi⟧me⟦/m⟧ how much it is. ⟦m Oluchi⟧I⟦/m⟧’ve got the flour money, and ⟦m Oluchi⟧I⟦/m⟧ wouldn’t even be noble about it.

Write back at once.

Oluchi

P.S. ⟦m Oluchi⟧I⟦/m⟧’ve put the pretty stamps on, the ones with the herons, three of them, because it’s an island.

***

⟦s place=the landing; with=Gwenllian,Denzil,the boatman; time=2 May⟧
Diary, 2 May

Two boats now, and nothing. This morning ⟦m Gwenllian⟧I⟦/m⟧ was down on the landing before ⟦m Denzil+the boatman⟧they⟦/m⟧ had a rope ashore.

⟦q Gwenllian>Denzil⟧“Is that all of it?”⟦/q⟧

⟦q Denzil>Gwenllian⟧“There’s a bill,”⟦/q⟧ said Denzil, and held it out at the full length of ⟦m Denzil⟧his⟦/m⟧ arm.

⟦q Gwenllian>Denzil⟧“You couldn’t look again? It would be a square sort of handwriting. Blue ink.”⟦/q⟧

⟦q Denzil>Gwenllian⟧“I’ve looked.”⟦/q⟧

⟦q Gwenllian>Denzil⟧“Only it could have slipped down under the—”⟦/q⟧

⟦q Denzil>Gwenllian⟧“I said I looked! Twice!”⟦/q⟧ ⟦m Denzil⟧He⟦/m⟧ was ⟦f holder=Denzil; valence=negative⟧red to the tips⟦/f⟧ of ⟦m Denzil⟧his⟦/m⟧ ears, and it wasn’t ⟦m Gwenllian⟧me⟦/m⟧ that ⟦m Denzil⟧he⟦/m⟧ was shouting at. It was the bag.

⟦m the boatman⟧The boatman⟦/m⟧ turned ⟦m the boatman⟧his⟦/m⟧ head at that, and studied ⟦m Denzil⟧the boy⟦/m⟧ for some time. Then ⟦m the boatman⟧he⟦/m⟧ did a thing which ⟦m Gwenllian⟧I⟦/m⟧ had never known ⟦m the boatman⟧him⟦/m⟧ do before noon. ⟦m the boatman⟧He⟦/m⟧ opened ⟦m the boatman⟧his⟦/m⟧ mouth.

⟦q the boatman>Gwenllian⟧“⟦m Oluchi⟧She⟦/m⟧’ll be busy.”⟦/q⟧ It was a voice like a drawer that sticks. ⟦q the boatman>Gwenllian⟧“⟦m Oluchi⟧Your friend⟦/m⟧.”⟦/q⟧

⟦q Gwenllian>the boatman⟧“How do you know that I’ve got ⟦m Oluchi⟧a friend⟦/m⟧?”⟦/q⟧

⟦q the boatman>Gwenllian⟧“⟦m Denzil⟧The lad⟦/m⟧ said.”⟦/q⟧

⟦q Gwenllian>the boatman⟧“⟦m Oluchi⟧She⟦/m⟧ isn’t busy. ⟦m Oluchi⟧She⟦/m⟧’s ⟦f holder=Oluchi; toward=Gwenllian; valence=negative⟧angry⟦/f⟧.”⟦/q⟧

⟦q the boatman>Gwenllian⟧“Could be both,”⟦/q⟧ said ⟦m the boatman⟧the old man⟦/m⟧. ⟦q the boatman>Gwenllian⟧“My wife managed.”⟦/q⟧

And with that ⟦m the boatman⟧he⟦/m⟧ pushed something into ⟦m Gwenllian⟧my⟦/m⟧ hands, quickly, as if it were hot, and was back at the tiller before ⟦m Gwenllian⟧I⟦/m⟧ had the newspaper off. It was two mackerel, gutted and clean. ⟦m Gwenllian⟧I⟦/m⟧ can only suppose that they were about to go bad.

So that is that. ⟦b holder=Gwenllian; status=false⟧Oluchi has put my letter in the oven⟦/b⟧. ⟦m Gwenllian⟧I⟦/m⟧ climbed all the stairs ⟦m Gwenllian⟧I⟦/m⟧ am here to take care of, and polished the lamp until ⟦m Gwenllian⟧I⟦/m⟧ could see in it exactly what ⟦m Gwenllian⟧I⟦/m⟧ looked like.

***

⟦s place=the bakery; with=Oluchi,Corentin; time=9 May⟧
Diary, 9 May

Four letters, and not so much as a postcard. ⟦b holder=Oluchi; status=false⟧Gwen reads them all and doesn’t care to answer⟦/b⟧. In the last one ⟦m Oluchi⟧I⟦/m⟧ called ⟦m Gwenllian⟧her⟦/m⟧ ⟦f holder=Oluchi; toward=Gwenllian; valence=negative⟧a coward, in capitals⟦/f⟧, and ⟦m Oluchi⟧I⟦/m⟧’d underline it now if ⟦m Oluchi⟧I⟦/m⟧ had it back.

And in the middle of the afternoon, with a queue out of the door, ⟦m Corentin⟧the man in the grey suit⟦/m⟧ again.

⟦q Corentin>Oluchi⟧“Miss Fairweather, I don’t believe that there are any llamas.”⟦/q⟧

⟦q Oluchi>Corentin⟧“Prove it.”⟦/q⟧

⟦q Corentin>Oluchi⟧“I telephoned Peru.”⟦/q⟧

⟦q Oluchi>Corentin⟧“All of it?”⟦/q⟧

⟦q Corentin>Oluchi⟧“It was a long shot,”⟦/q⟧ ⟦m Corentin⟧he⟦/m⟧ admitted. ⟦m Corentin⟧He⟦/m⟧ took off ⟦m Corentin⟧his⟦/m⟧ glasses to wipe the rain from the lenses, and without them ⟦m Corentin⟧he⟦/m⟧ looked about twelve years old, and like somebody. ⟦m Oluchi⟧I⟦/m⟧ couldn’t think who. ⟦q Corentin>Oluchi⟧“I’ve come in here eleven times. I’ve put on half a stone. If I could give ⟦m Gwenllian⟧her⟦/m⟧ just one thing, I’d leave you in peace.”⟦/q⟧

⟦q Oluchi>Corentin⟧“A summons.”⟦/q⟧

⟦q Corentin>Oluchi⟧“What? No. A boat.”⟦/q⟧

⟦q Oluchi>Corentin⟧“You want to give Gwen a boat?”⟦/q⟧

⟦q Corentin>Oluchi⟧“Half of one. The other half’s mine. ⟦m Gwenllian⟧She⟦/m⟧ doesn’t know there is another half, you see. ⟦m Gwenllian⟧She⟦/m⟧ doesn’t know that there’s a me.”⟦/q⟧

⟦m Oluchi⟧I⟦/m⟧ put the tongs down. ⟦q Oluchi>Corentin⟧“Say that again. Slowly, and away from the meringues.”⟦/q⟧

⟦q Corentin>Oluchi⟧“⟦k by=Corentin; to=Oluchi⟧Gwenllian is my sister⟦/k⟧,”⟦/q⟧ ⟦m Corentin⟧he⟦/m⟧ said. ⟦q Corentin>Oluchi⟧“⟦m Gwenllian⟧My half-sister⟦/m⟧. I found out in March, from a box of papers. There was a photograph of this shop in it, folded up very small.”⟦/q⟧

⟦q Oluchi>Corentin⟧“But the card! It says Valuations!”⟦/q⟧

⟦q Corentin>Oluchi⟧“⟦k by=Corentin; to=Oluchi⟧I value clocks⟦/k⟧.”⟦/q⟧

⟦q Oluchi>Corentin⟧“You could have told me so a month ago.”⟦/q⟧

⟦q Corentin>Oluchi⟧“You told me that ⟦m Gwenllian⟧she⟦/m⟧ was in Peru,”⟦/q⟧ said Corentin, with perfect justice.

⟦m Corentin⟧He⟦/m⟧ put the glasses on again, over the ears, and then of course ⟦m Oluchi⟧I⟦/m⟧ had it. It was the ears. ⟦m Oluchi⟧I⟦/m⟧ have been selling buns for a month to Gwen’s ears.

⟦q Oluchi>Corentin⟧“Do you get seasick?”⟦/q⟧ ⟦m Oluchi⟧I⟦/m⟧ asked.

⟦q Corentin>Oluchi⟧“I’ve no idea. Why?”⟦/q⟧

⟦q Oluchi>Corentin⟧“We’ll find out next week.”⟦/q⟧

There. If ⟦m Gwenllian⟧she⟦/m⟧ won’t read ⟦m Oluchi⟧me⟦/m⟧, ⟦m Gwenllian⟧she⟦/m⟧ can look at ⟦m Oluchi⟧me⟦/m⟧.

***

⟦s place=the kitchen; with=Gwenllian,Denzil; time=the morning of 16 May⟧
Scarrow Light, 16 May, nearly midnight

Dear Oluchi,

⟦m Oluchi⟧You⟦/m⟧ are asleep on the other side of this wall, so the post will be quick for once. But ⟦m Oluchi⟧you⟦/m⟧ have only had ⟦m Oluchi⟧your⟦/m⟧ own end of today, and ⟦m Gwenllian⟧I⟦/m⟧ want ⟦m Oluchi⟧you⟦/m⟧ to have ⟦m Gwenllian⟧mine⟦/m⟧.

It began with Denzil. ⟦m Denzil⟧He⟦/m⟧ came up from the landing by ⟦m Denzil⟧himself⟦/m⟧, set a biscuit tin on the kitchen table, and ⟦f holder=Denzil; valence=negative⟧burst into tears⟦/f⟧.

⟦q Gwenllian>Denzil⟧“Whatever’s this?”⟦/q⟧

⟦q Denzil>Gwenllian⟧“⟦k by=Denzil; to=Gwenllian⟧It’s your letters⟦/k⟧.”⟦/q⟧

⟦q Gwenllian>Denzil⟧“My letters? From whom?”⟦/q⟧

⟦q Denzil>Gwenllian⟧“All four. I never read any of them. I only wanted the herons!”⟦/q⟧

⟦q Gwenllian>Denzil⟧“The what?”⟦/q⟧

⟦q Denzil>Gwenllian⟧“On the stamps. There’s six kinds, and I’d only got one, and ⟦m Oluchi⟧she⟦/m⟧’d put three on. And you have to do it over a kettle or it tears. And then the flap came open as well, and I couldn’t give you an open one, could I? You’d think I was a spy.”⟦/q⟧

⟦q Gwenllian>Denzil⟧“So you kept it.”⟦/q⟧

⟦q Denzil>Gwenllian⟧“And then there was another one. With the night heron.”⟦/q⟧

⟦m Gwenllian⟧I⟦/m⟧ asked, as sternly as ⟦m Gwenllian⟧I⟦/m⟧ could, whether ⟦m the boatman⟧his grandfather⟦/m⟧ knew. ⟦m Denzil⟧The boy⟦/m⟧ dragged ⟦m Denzil⟧his⟦/m⟧ sleeve across ⟦m Denzil⟧his⟦/m⟧ nose.

⟦q Denzil>Gwenllian⟧“⟦m the boatman⟧He⟦/m⟧ found the tin last night. ⟦m the boatman⟧He⟦/m⟧’s stopping in the boat till I’ve said it. ⟦m the boatman⟧He⟦/m⟧ said, didn’t I wonder why we’d been giving you fish?”⟦/q⟧

⟦q Gwenllian>Denzil⟧“Why have you?”⟦/q⟧

⟦q Denzil>Gwenllian⟧“Because you kept coming down to meet us. Grandad couldn’t stand it. ⟦k by=Denzil; to=Gwenllian⟧Grandad likes you⟦/k⟧. ⟦m the boatman⟧He⟦/m⟧ says you carry your own boxes.”⟦/q⟧

⟦m Gwenllian⟧I⟦/m⟧ had to sit down. Then ⟦m Gwenllian⟧I⟦/m⟧ read them, one after another, at that table, while ⟦m Denzil⟧he⟦/m⟧ ate ⟦m Gwenllian⟧my⟦/m⟧ biscuits ⟦f holder=Denzil; valence=negative⟧out of grief⟦/f⟧. ⟦m Gwenllian⟧I⟦/m⟧ read that ⟦m Gwenllian⟧I⟦/m⟧ was a third forgiven. ⟦m Gwenllian⟧I⟦/m⟧ read about the flour money. ⟦m Gwenllian⟧I⟦/m⟧ had just got to the capitals when somebody on the landing bellowed ⟦m Gwenllian⟧my⟦/m⟧ name, in a voice that ⟦m Gwenllian⟧I⟦/m⟧ would have known under water.

⟦s place=the landing; with=Gwenllian,Oluchi,Corentin,Denzil,the boatman; time=the same morning⟧
And when ⟦m Gwenllian⟧I⟦/m⟧ had run down, there ⟦m Oluchi⟧you⟦/m⟧ were, in a borrowed oilskin, as green as a pistachio. Behind ⟦m Oluchi⟧you⟦/m⟧ ⟦m Corentin⟧a man in a grey suit⟦/m⟧ was being ill into ⟦m Corentin⟧his⟦/m⟧ briefcase.

⟦q Oluchi>Gwenllian⟧“I’m still ⟦f holder=Oluchi; toward=Gwenllian; valence=negative⟧furious⟦/f⟧!”⟦/q⟧ ⟦m Oluchi⟧you⟦/m⟧ shouted up at ⟦m Gwenllian⟧me⟦/m⟧.

⟦q Gwenllian>Oluchi⟧“I’ve only just read them!”⟦/q⟧

⟦q Oluchi>Gwenllian⟧“You’ve *what*?”⟦/q⟧

⟦q Gwenllian>Oluchi⟧“Ten minutes ago! ⟦k by=Gwenllian; to=Oluchi⟧Denzil was steaming off the herons⟦/k⟧!”⟦/q⟧

⟦m Oluchi⟧You⟦/m⟧ turned round, oilskin and all, and looked for ⟦m Denzil⟧the boy⟦/m⟧, who had followed ⟦m Gwenllian⟧me⟦/m⟧ down and was now as much as possible behind ⟦m the boatman⟧his grandfather⟦/m⟧.

⟦q Oluchi>Denzil⟧“Is that right?”⟦/q⟧

⟦q Denzil>Oluchi⟧“Yes, miss. Sorry, miss.”⟦/q⟧

⟦q Oluchi>Denzil⟧“How many have you got?”⟦/q⟧

⟦q Denzil>Oluchi⟧“Five. All but the purple.”⟦/q⟧

⟦q Oluchi>Denzil⟧“I’ve a purple in my purse,”⟦/q⟧ ⟦m Oluchi⟧you⟦/m⟧ said, and ⟦m Oluchi⟧your⟦/m⟧ ⟦f holder=Oluchi; valence=positive⟧mouth began to go⟦/f⟧. So did ⟦m Gwenllian⟧mine⟦/m⟧. It was some time before either of ⟦m Gwenllian+Oluchi⟧us⟦/m⟧ was fit to be introduced to anybody.

⟦m Corentin⟧The man in the suit⟦/m⟧ had closed the briefcase by then, and had come up the steps on ⟦m Corentin⟧his⟦/m⟧ own two legs. ⟦q Corentin>Gwenllian⟧“Miss Sandoz, I had planned to do this quite differently,”⟦/q⟧ ⟦m Corentin⟧he⟦/m⟧ said. ⟦q Corentin>Gwenllian⟧“I value clocks.”⟦/q⟧

⟦q Gwenllian>Corentin⟧“I’m afraid I haven’t got a clock.”⟦/q⟧

⟦q Corentin>Gwenllian⟧“No. It isn’t that.”⟦/q⟧

⟦q Gwenllian>Corentin⟧“Or any money.”⟦/q⟧

⟦q Corentin>Gwenllian⟧“No,”⟦/q⟧ ⟦m Corentin⟧he⟦/m⟧ agreed, and looked round helplessly at ⟦m Oluchi⟧you⟦/m⟧.

⟦q Oluchi>Gwenllian⟧“Oh, for pity’s sake. Gwen, ⟦k by=Oluchi; to=Gwenllian⟧this is your brother⟦/k⟧.”⟦/q⟧

⟦q Gwenllian>Oluchi⟧“⟦b holder=Gwenllian; status=false⟧I haven’t got a brother⟦/b⟧.”⟦/q⟧

⟦q Oluchi>Gwenllian⟧“You’ve had one since March. Look at the ears. And be quick, I think ⟦m Corentin⟧he⟦/m⟧’s going to be ill again.”⟦/q⟧

⟦m Gwenllian⟧I⟦/m⟧ looked. It was like meeting ⟦m Gwenllian⟧my⟦/m⟧ own face in a shop window, in a hat. ⟦m Gwenllian⟧I⟦/m⟧ don’t know what ⟦m Gwenllian⟧I⟦/m⟧ would have said, and ⟦m Gwenllian⟧I⟦/m⟧ was spared it, because just then ⟦m the boatman⟧the boatman⟦/m⟧ squinted at the sun. By ⟦m Gwenllian⟧my⟦/m⟧ watch it was four minutes past twelve.

⟦q the boatman>Gwenllian⟧“There’ll be a kettle up there,”⟦/q⟧ ⟦m the boatman⟧the old man⟦/m⟧ said. ⟦q the boatman>Denzil⟧“And you’re not to go near it.”⟦/q⟧

That’s all. ⟦m Gwenllian⟧I⟦/m⟧’m not ⟦f holder=Gwenllian; valence=negative; status=denied⟧sorry⟦/f⟧ that ⟦m Gwenllian⟧I⟦/m⟧ left. ⟦m Gwenllian⟧I⟦/m⟧’m ⟦f holder=Gwenllian; valence=negative⟧sorry⟦/f⟧ that ⟦m Gwenllian⟧I⟦/m⟧ made ⟦m Oluchi⟧you⟦/m⟧ come so far to say it. ⟦m Oluchi⟧Your⟦/m⟧ turn.

Gwenllian

***

⟦s place=the lamp room; with=Oluchi,Corentin; time=two in the morning, 17 May⟧
The lamp room, 17 May, an unchristian hour

Dear Gwen,

Yours received under the door. ⟦m Oluchi⟧I⟦/m⟧ came up here to answer it, and found the good step taken.

⟦q Corentin>Oluchi⟧“You can’t sleep either?”⟦/q⟧

⟦q Oluchi>Corentin⟧“There’s a light on. It goes round. What’s your excuse?”⟦/q⟧

⟦q Corentin>Oluchi⟧“I was listening to ⟦m Gwenllian⟧her⟦/m⟧ snore,”⟦/q⟧ ⟦m Corentin⟧he⟦/m⟧ said. ⟦q Corentin>Oluchi⟧“I never had anybody to listen to.”⟦/q⟧

⟦q Oluchi>Corentin⟧“You’ll get over it. I had six years of that.”⟦/q⟧

⟦q Corentin>Oluchi⟧“Will ⟦m Gwenllian⟧she⟦/m⟧ want the boat, do you think?”⟦/q⟧

⟦q Oluchi>Corentin⟧“What’s it called?”⟦/q⟧

⟦q Corentin>Oluchi⟧“It hasn’t got a name. I thought that we might choose one together, ⟦m Gwenllian⟧she⟦/m⟧ and I.”⟦/q⟧

⟦q Oluchi>Corentin⟧“Not a bird,”⟦/q⟧ ⟦m Oluchi⟧I⟦/m⟧ told ⟦m Corentin⟧your brother⟦/m⟧. ⟦q Oluchi>Corentin⟧“Anything you like, but not a bird.”⟦/q⟧

⟦m Oluchi⟧I⟦/m⟧ can see the whole sea from here, at intervals. ⟦m Oluchi⟧I⟦/m⟧ still have two thirds to go, and ⟦m Oluchi⟧I⟦/m⟧ mean to go through it point by point at breakfast. After that ⟦m Oluchi⟧I⟦/m⟧’d like to be shown these stairs.

Oluchi

P.S. No stamp. ⟦m Gwenllian⟧You⟦/m⟧’ll notice that it came.
