title: Static Saints
person: 3
style: cyberpunk in the present tense; four thieves by handle, two women and two men, voices over an earpiece, a client described and not named; straight double quotes
cast: Nyx | Nyx | she
cast: Papaya | Papaya | she
cast: Hex | Hex | he
cast: Ozgur Tan | Ozgur, Oz | he
cast: the client |  | she
cast: drawer six |  | she
cast: the concierge |  | he
place: the noodle bar | Lucky Mo's
place: the elevator | the car
place: the vault floor | forty-one
relation: Nyx & Papaya | friends | start=partners on thin ice end=partners
relation: Nyx & Hex | romantic | start=exes end=exes on speaking terms
relation: the client & Nyx | work
quiet: Seoul, Kowloon, Meridian, Registry
=====
⟦s place=the noodle bar; with=Nyx,Papaya,the client; time=a wet Thursday⟧
⟦m the client⟧The client⟦/m⟧ orders nothing. ⟦m the client⟧She⟦/m⟧ sits with ⟦m the client⟧her⟦/m⟧ gloves on and watches ⟦m Nyx+Papaya⟧the two women across the table⟦/m⟧ eat.

⟦q the client>Nyx⟧"You are smaller than your reputation."⟦/q⟧

⟦q Nyx>the client⟧"It's the chair,"⟦/q⟧ says Nyx.

⟦q the client>Nyx⟧"And this is?"⟦/q⟧

⟦q Nyx>the client⟧"Papaya. ⟦m Papaya⟧She⟦/m⟧ does doors."⟦/q⟧

⟦q Papaya>the client⟧"I do *all* doors,"⟦/q⟧ says Papaya, with ⟦m Papaya⟧her⟦/m⟧ mouth full. ⟦m Papaya⟧She⟦/m⟧'s a big, soft, sleepy-looking girl with a shaved head and lilac eyes that came out of a catalogue. ⟦q Papaya>the client⟧"Are you going to finish that napkin?"⟦/q⟧

⟦q the client>Papaya⟧"I beg your pardon?"⟦/q⟧

⟦q Papaya>the client⟧"They charge for napkins."⟦/q⟧

⟦m the client⟧The client⟦/m⟧ slides it across with one finger. ⟦m the client⟧She⟦/m⟧ might be fifty, or ⟦m the client⟧she⟦/m⟧ might be ninety; it depends what ⟦m the client⟧she⟦/m⟧ can afford. ⟦q the client>Nyx⟧"There is a floor in the Meridian building that isn't on the plan. On that floor there is a drawer. In the drawer there is a person."⟦/q⟧

⟦q Nyx>the client⟧"A body?"⟦/q⟧

⟦q the client>Nyx⟧"A recording. Complete. One of eleven in the world. It was made in Seoul twenty years ago, without consent, and I would like it brought out."⟦/q⟧

⟦q Nyx>the client⟧"Who's on it?"⟦/q⟧

⟦q the client>Nyx⟧"Does that affect the price?"⟦/q⟧

⟦q Nyx>the client⟧"It affects whether I'll need a box with air holes."⟦/q⟧

⟦q the client>Nyx⟧"It doesn't breathe. It's the size of a tooth."⟦/q⟧

⟦q Nyx>the client⟧"And when you have it, what'll you do? Run it? Sell it?"⟦/q⟧

⟦q the client>Nyx⟧"I shall put it under my heel,"⟦/q⟧ says ⟦m the client⟧the client⟦/m⟧.

⟦m Papaya⟧She⟦/m⟧ stops chewing. ⟦m Nyx⟧She⟦/m⟧ doesn't look up; ⟦m Nyx⟧she⟦/m⟧'s got a way of not looking up that has ended negotiations before this.

⟦q Papaya>Nyx⟧"I don't like it,"⟦/q⟧ ⟦m Papaya⟧she⟦/m⟧ says.

⟦q Nyx>Papaya⟧"You don't have to like it."⟦/q⟧

⟦q Papaya>Nyx⟧"That's a person, Nyx. That's a whole person in a drawer. I'm not stealing somebody so that ⟦m the client⟧she⟦/m⟧ can step on them."⟦/q⟧

⟦q Nyx>Papaya⟧"Eat your noodles."⟦/q⟧

⟦q Papaya>Nyx⟧"You said no more saints. After Kowloon. You *swore*."⟦/q⟧

⟦q Nyx>Papaya⟧"I know what I swore."⟦/q⟧

⟦q the client>Nyx⟧"Is there a difficulty?"⟦/q⟧ asks ⟦m the client⟧the client⟦/m⟧.

⟦q Nyx>the client⟧"⟦m Papaya⟧She⟦/m⟧'s religious,"⟦/q⟧ says Nyx. ⟦q Nyx>the client⟧"It'll be another ten."⟦/q⟧

⟦q the client>Nyx⟧"You'll have five."⟦/q⟧

⟦q Nyx>the client⟧"Eight, and you don't ask who else is on the crew."⟦/q⟧

⟦q the client>Nyx⟧"Who else is on the crew?"⟦/q⟧

⟦q Nyx>the client⟧"Nine."⟦/q⟧

⟦m the client⟧The older woman⟦/m⟧ nearly smiles. ⟦m the client⟧She⟦/m⟧ gets up, and lays a key card where the napkin was. ⟦m the client⟧She⟦/m⟧ doesn't look at ⟦m Papaya⟧the girl with the lilac eyes⟦/m⟧ again until ⟦m the client⟧she⟦/m⟧'s at the door, and then it's quick, and sidelong, and not unfriendly.

⟦q the client>Papaya⟧"I was religious, too,"⟦/q⟧ ⟦m the client⟧she⟦/m⟧ says.

***

⟦s place=the elevator; with=Nyx,Papaya,Ozgur; time=Saturday, three in the morning⟧
⟦q Hex>Nyx⟧"You're on twenty-two,"⟦/q⟧ says the voice in ⟦m Nyx⟧her⟦/m⟧ ear. ⟦q Hex>Nyx⟧"Twenty-three. Looking lovely."⟦/q⟧

⟦q Nyx>Hex⟧"You can't see me, Hex."⟦/q⟧

⟦q Hex>Nyx⟧"I'm extrapolating."⟦/q⟧

⟦q Nyx>Hex⟧"Extrapolate ⟦m the concierge⟧the guard⟦/m⟧."⟦/q⟧

⟦q Hex>Nyx⟧"Asleep. I've got ⟦m the concierge⟧his⟦/m⟧ pulse on the wall. Sixty-one, sixty, bless ⟦m the concierge⟧him⟦/m⟧. ⟦m the concierge⟧He⟦/m⟧'s dreaming about a dog."⟦/q⟧

There are three of ⟦m Nyx+Papaya+Ozgur⟧them⟦/m⟧ in the car, in cleaners' overalls, with a bucket. ⟦m Ozgur⟧The third⟦/m⟧ is called Ozgur, and Nyx took ⟦m Ozgur⟧him⟦/m⟧ on yesterday, because you need two to lift the plate and Papaya won't let Hex within a yard of anything heavy. ⟦m Ozgur⟧He⟦/m⟧'s a neat, quiet man with a moustache. ⟦m Ozgur⟧He⟦/m⟧ hasn't said a word since the lobby.

⟦q Papaya>Ozgur⟧"First time?"⟦/q⟧ ⟦m Papaya⟧she⟦/m⟧ asks ⟦m Ozgur⟧him⟦/m⟧.

⟦q Ozgur>Papaya⟧"No."⟦/q⟧

⟦q Papaya>Ozgur⟧"Nervous?"⟦/q⟧

⟦q Ozgur>Papaya⟧"Yes."⟦/q⟧

⟦q Papaya>Ozgur⟧"You want a mint?"⟦/q⟧

⟦q Ozgur>Papaya⟧"What's in it?"⟦/q⟧

⟦q Papaya>Ozgur⟧"Mint."⟦/q⟧

⟦m Ozgur⟧He⟦/m⟧ takes it. ⟦q Ozgur>Papaya⟧"Why do they call you Papaya?"⟦/q⟧

⟦q Papaya>Ozgur⟧"Because I was sick on one. Why do they call you Ozgur?"⟦/q⟧

⟦q Ozgur>Papaya⟧"After my grandfather."⟦/q⟧

⟦q Nyx>Papaya+Ozgur⟧"Can we not?"⟦/q⟧ says Nyx. ⟦q Nyx>Hex⟧"Hex, floor?"⟦/q⟧

⟦q Hex>Nyx⟧"Thirty. You know, you never bring me mints."⟦/q⟧

⟦q Nyx>Hex⟧"You never come."⟦/q⟧

⟦q Hex>Nyx⟧"You never ask."⟦/q⟧

⟦q Nyx>Hex⟧"I asked you to Kowloon."⟦/q⟧

⟦q Hex>Nyx⟧"You asked me to *get you out* of Kowloon. It's a different sort of invitation."⟦/q⟧

⟦q Papaya>Nyx⟧"Are you two going to do this the whole way up?"⟦/q⟧

⟦q Nyx>Papaya⟧"Do what?"⟦/q⟧

⟦q Papaya>Nyx⟧"⟦m Nyx⟧She⟦/m⟧ was better when ⟦m Nyx⟧she⟦/m⟧ hated ⟦m Hex⟧him⟦/m⟧,"⟦/q⟧ ⟦m Papaya⟧she⟦/m⟧ confides to the bucket.

⟦q Hex>Papaya⟧"I heard that."⟦/q⟧

⟦q Papaya>Hex⟧"You were supposed to."⟦/q⟧

⟦q Hex>Nyx⟧"Thirty-nine. Forty. All right, there's no forty-one, so I'm going to tell it that you're a piano."⟦/q⟧

The car thinks about this. It goes up one more.

***

⟦s place=the vault floor; with=Nyx,Papaya,Ozgur,the concierge; time=ten past three⟧
It isn't like a vault. It's like a chapel somebody has filed. There are walls of small steel drawers with a candle-coloured light over each, and at the far end, at a desk, with a rug on ⟦m the concierge⟧his⟦/m⟧ knees, sits ⟦m the concierge⟧an old man in a porter's cap⟦/m⟧, who isn't asleep at all.

⟦q the concierge>Nyx+Papaya+Ozgur⟧"Good morning,"⟦/q⟧ says ⟦m the concierge⟧the concierge⟦/m⟧. ⟦q the concierge>Nyx+Papaya+Ozgur⟧"Which of you is the daughter?"⟦/q⟧

Nobody moves. In ⟦m Nyx⟧her⟦/m⟧ ear there's a rustle, and a swallowed word. ⟦q Hex>Nyx⟧"⟦m the concierge⟧He⟦/m⟧'s at sixty,"⟦/q⟧ Hex whispers. ⟦q Hex>Nyx⟧"⟦m the concierge⟧He⟦/m⟧'s been at sixty all night. Nyx, I think that's just how ⟦m the concierge⟧he⟦/m⟧ *is*."⟦/q⟧

⟦q Nyx>the concierge⟧"We're the cleaners,"⟦/q⟧ says Nyx.

⟦q the concierge>Nyx⟧"Yes, you generally are. In the spring they were plumbers."⟦/q⟧ ⟦m the concierge⟧He⟦/m⟧ has a ledger open, a real one. ⟦q the concierge>Nyx⟧"I ask because it's nearly always a daughter. Or it's a widower. Nobody steals a saint for money; you can't sell them, there's no market, they only cry. Somebody sent you. Whom do you want?"⟦/q⟧

⟦q Nyx>the concierge⟧"Drawer six."⟦/q⟧

⟦q the concierge>Nyx⟧"Ah."⟦/q⟧

⟦q Papaya>the concierge⟧"What's ah?"⟦/q⟧ asks Papaya.

⟦q the concierge>Papaya⟧"⟦m drawer six⟧Drawer six⟦/m⟧ has been asking for a visitor. Nineteen years. I've told ⟦m drawer six⟧her⟦/m⟧ ⟦m drawer six⟧she⟦/m⟧ mustn't get ⟦m drawer six⟧her⟦/m⟧ hopes up."⟦/q⟧

⟦q Papaya>the concierge⟧"It *talks*?"⟦/q⟧

⟦q the concierge>Papaya⟧"⟦m drawer six⟧She⟦/m⟧. To me, yes. In the evenings I plug in one or another; it's not allowed, but it's a long shift. ⟦m drawer six⟧She⟦/m⟧ plays chess very badly."⟦/q⟧

⟦q Nyx>Papaya⟧"Don't,"⟦/q⟧ says Nyx.

⟦q Papaya>Nyx⟧"I didn't say anything."⟦/q⟧

⟦q Nyx>Papaya⟧"You were about to."⟦/q⟧

⟦q Papaya>Nyx⟧"⟦m drawer six⟧She⟦/m⟧ plays *chess*, Nyx!"⟦/q⟧

⟦q Nyx>Papaya⟧"I heard. Get the plate up."⟦/q⟧

⟦q Papaya>Nyx⟧"No."⟦/q⟧

⟦q Nyx>Papaya⟧"Papaya."⟦/q⟧

⟦q Papaya>Nyx⟧"You get it up. You and Moustache. I'm not touching it."⟦/q⟧

⟦q Ozgur>Papaya⟧"I will not touch it either,"⟦/q⟧ says Ozgur.

It's the longest speech that anyone has had from ⟦m Ozgur⟧him⟦/m⟧. ⟦m Ozgur⟧He⟦/m⟧ has taken off ⟦m Ozgur⟧his⟦/m⟧ overall. There's a grey suit under it, and on the suit there's a small enamel badge, with a candle on it. ⟦q Ozgur>Nyx⟧"I'm sorry,"⟦/q⟧ ⟦m Ozgur⟧he⟦/m⟧ says. ⟦q Ozgur>Nyx⟧"I am from the Registry. I have been looking for this room for six years, and I couldn't find anybody good enough to break into it. So I let you hire me."⟦/q⟧

⟦q Hex>Nyx⟧"Oh, that's embarrassing,"⟦/q⟧ says the ear.

⟦q Nyx>Hex⟧"You *vetted* ⟦m Ozgur⟧him⟦/m⟧!"⟦/q⟧

⟦q Hex>Nyx⟧"I vetted ⟦m Ozgur⟧his⟦/m⟧ moustache! It had a record!"⟦/q⟧

⟦q Nyx>Ozgur⟧"Are you arresting us?"⟦/q⟧

⟦q Ozgur>Nyx⟧"I've only the one pair of handcuffs. I had thought of asking you to stand near each other."⟦/q⟧ ⟦m Ozgur⟧He⟦/m⟧ looks round ⟦m Ozgur⟧him⟦/m⟧, at the light, at the hundreds of drawers, and quite suddenly ⟦m Ozgur⟧he⟦/m⟧ sits down on the bucket. ⟦q Ozgur>the concierge⟧"They told us that there were eleven."⟦/q⟧

⟦q the concierge>Ozgur⟧"Six hundred and forty,"⟦/q⟧ says ⟦m the concierge⟧the concierge⟦/m⟧. ⟦q the concierge>Ozgur⟧"I do them in batches. Would you care to meet one?"⟦/q⟧

⟦m the concierge⟧He⟦/m⟧'s already lifting the lid of a machine like a sewing machine. Into it ⟦m the concierge⟧he⟦/m⟧ puts something from drawer six, the size of a tooth.

A voice comes out of it. It's a woman's voice, about thirty, a little hoarse. Nyx, who has heard it before, with forty more years on it, over a napkin, feels all the hairs rise along ⟦m Nyx⟧her⟦/m⟧ arms.

⟦q drawer six>the concierge⟧"Is it evening already?"⟦/q⟧ it says. ⟦q drawer six>the concierge⟧"You're early. Have you thought about your bishop?"⟦/q⟧

⟦q Papaya>Nyx⟧"That's ⟦m the client⟧her⟦/m⟧,"⟦/q⟧ breathes Papaya. ⟦q Papaya>Nyx⟧"That's ⟦m the client⟧the client⟦/m⟧. That's *⟦m the client⟧her⟦/m⟧*."⟦/q⟧

⟦q Nyx>Papaya⟧"Yes."⟦/q⟧

⟦q Papaya>Nyx⟧"It's ⟦m the client⟧herself⟦/m⟧ ⟦m the client⟧she⟦/m⟧ wants to step on."⟦/q⟧

⟦q Nyx>Papaya⟧"Yes. I got there, thanks."⟦/q⟧

⟦q drawer six>the concierge⟧"Who's that?"⟦/q⟧ says ⟦m drawer six⟧drawer six⟦/m⟧. ⟦q drawer six>the concierge⟧"Is someone there? Has somebody *come*?"⟦/q⟧

No one seems to want to answer. ⟦m Ozgur⟧The man from the Registry⟦/m⟧ has got ⟦m Ozgur⟧his⟦/m⟧ hand over ⟦m Ozgur⟧his⟦/m⟧ eyes. So it's Nyx who walks up the aisle in the end, in ⟦m Nyx⟧her⟦/m⟧ wet overall, and leans down to the grille.

⟦q Nyx>drawer six⟧"I'm a friend of yours,"⟦/q⟧ ⟦m Nyx⟧she⟦/m⟧ says. ⟦q Nyx>drawer six⟧"You haven't met me yet. Listen: do you still not order anything when you're scared?"⟦/q⟧

There's a pause.

⟦q drawer six>Nyx⟧"How did you know that?"⟦/q⟧ asks the voice.

⟦q Nyx>Hex⟧"Hex,"⟦/q⟧ says Nyx, straightening up, ⟦q Nyx>Hex⟧"how many can you carry?"⟦/q⟧

⟦q Hex>Nyx⟧"Me? I'm in a van."⟦/q⟧

⟦q Nyx>Hex⟧"Come up. Bring the box."⟦/q⟧

⟦q Hex>Nyx⟧"With air holes?"⟦/q⟧

⟦q Nyx>Hex⟧"I'm asking you in,"⟦/q⟧ ⟦m Nyx⟧she⟦/m⟧ says. ⟦q Nyx>Hex⟧"Don't spoil it."⟦/q⟧
