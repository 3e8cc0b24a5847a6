title: The Enclosed Garden
person: 3
style: a convent of seven nuns in present-day Galicia and an investor; all women; Mother, Sister and names in religion beside old names; she and her for everybody; long talk across a table; beliefs and tellings; curly double quotes, past tense
cast: Mother Escolástica | Escolástica, Mother, the old woman | she
cast: Sister Inmaculada | Inmaculada | she
cast: Sister Lourdes | Lourdes, Candela | she
cast: Sister Thérèse Nguyen | Thérèse | she
cast: Sister Perfecta | Perfecta | she
cast: Doña Hortensia Oubiña | Oubiña, Doña Hortensia | she
cast: my gran | Gran | she
cast: my dad |  | he
cast: Uxía |  | she
place: the refectory | the kitchen
place: the orchard | the wall
place: the parlour | the grille
relation: Escolástica & Inmaculada | enemies | start=superior and rival end=superior and ally
relation: Lourdes & Uxía | family
relation: Oubiña & Escolástica | enemies
relation: Thérèse & Perfecta | friends
quiet: Lugo, Tuesday, Lent, Thursday
=====
⟦s place=the refectory; with=Escolástica,Inmaculada,Lourdes,Thérèse,Perfecta; time=Tuesday, after Vespers⟧
⟦m Escolástica+Inmaculada+Lourdes+Thérèse+Perfecta⟧They⟦/m⟧ kept silence until the soup, and then all five of ⟦m Escolástica+Inmaculada+Lourdes+Thérèse+Perfecta⟧them⟦/m⟧ spoke at once.

⟦q Escolástica>Inmaculada+Lourdes+Thérèse+Perfecta⟧“One at a time,”⟦/q⟧ said ⟦m Escolástica⟧Mother⟦/m⟧.

There had been forty once. You could see the forty hooks along the wall, with a number over each. Now there were five nuns at the end of a table built for a small army; two more lay in the infirmary, and had to be told about things afterwards. ⟦m Escolástica⟧Mother Escolástica⟦/m⟧ was seventy-nine. ⟦m Escolástica⟧She⟦/m⟧ had been born in the next valley, ⟦m Escolástica⟧she⟦/m⟧’d never been on a train, and ⟦m Escolástica⟧she⟦/m⟧’d governed that house for thirty years by never raising ⟦m Escolástica⟧her⟦/m⟧ voice and never changing ⟦m Escolástica⟧her⟦/m⟧ mind.

⟦q Inmaculada>Escolástica⟧“I say we sell,”⟦/q⟧ said ⟦m Inmaculada⟧Sister Inmaculada⟦/m⟧.

⟦q Escolástica>Inmaculada⟧“We’re not discussing it.”⟦/q⟧

⟦q Inmaculada>Escolástica⟧“The roof’s discussing it. It’s in the bucket.”⟦/q⟧

⟦q Thérèse>Perfecta⟧“What did ⟦m Inmaculada⟧she⟦/m⟧ say?”⟦/q⟧ whispered ⟦m Thérèse⟧the youngest⟦/m⟧, who was from Huế, and had been with ⟦m Escolástica+Inmaculada+Lourdes+Perfecta⟧them⟦/m⟧ for only eight months.

⟦q Perfecta>Thérèse⟧“⟦m Inmaculada⟧She⟦/m⟧ says the roof leaks.”⟦/q⟧

⟦q Thérèse>Perfecta⟧“I know it leaks. I sleep in it.”⟦/q⟧

⟦q Inmaculada>Escolástica⟧“There’s a woman coming on Thursday with a cheque for nine hundred thousand. ⟦m Oubiña⟧She⟦/m⟧ wants to make an hotel. There’ll be a spa, in the chapter house; ⟦m Oubiña⟧she⟦/m⟧’s even said that we can stay on in the east wing and be seen, at a distance, for the atmosphere.”⟦/q⟧

⟦q Lourdes>Inmaculada⟧“*Be seen?*”⟦/q⟧ said ⟦m Lourdes⟧Sister Lourdes⟦/m⟧.

⟦q Inmaculada>Lourdes⟧“Walking. ⟦m Oubiña⟧She⟦/m⟧ said reading, or walking.”⟦/q⟧

⟦m Lourdes⟧Sister Lourdes⟦/m⟧ put down ⟦m Lourdes⟧her⟦/m⟧ spoon. ⟦m Lourdes⟧She⟦/m⟧ was the cook: broad, and freckled, and forty-five, with a burn on each wrist; in the world ⟦m Lourdes⟧she⟦/m⟧’d been called Candela, and ⟦m Lourdes⟧she⟦/m⟧ had had a bar. Nobody there knew very much more. It was the custom not to ask. But it’d been noticed that whenever a certain car went by on the Lugo road, with its window open and its music on, ⟦m Lourdes⟧she⟦/m⟧’d stop what ⟦m Lourdes⟧she⟦/m⟧ was doing, and count.

⟦q Escolástica>Inmaculada⟧“You’ve been speaking to this person,”⟦/q⟧ said ⟦m Escolástica⟧Mother⟦/m⟧.

⟦q Inmaculada>Escolástica⟧“I answered the telephone.”⟦/q⟧

⟦q Escolástica>Inmaculada⟧“Four times?”⟦/q⟧

⟦q Inmaculada>Escolástica⟧“You’d unplugged it the other three.”⟦/q⟧

⟦m Escolástica+Inmaculada⟧They⟦/m⟧ looked at each other. ⟦m Escolástica+Inmaculada⟧They⟦/m⟧’d entered in the one week, in 1964. It was said that ⟦m Escolástica+Inmaculada⟧they⟦/m⟧ had been friends; then there’d been an election, and it went by one vote, and ⟦m Escolástica+Inmaculada⟧they⟦/m⟧’d been so courteous to each other ever since that novices had been known to cry.

⟦q Escolástica>Inmaculada⟧“I believe,”⟦/q⟧ ⟦m Escolástica⟧the old woman⟦/m⟧ said, ⟦q Escolástica>Inmaculada⟧“that you’ve wished me out of this chair for thirty years.”⟦/q⟧

⟦q Inmaculada>Escolástica⟧“I’ve wished you in a *dry* one,”⟦/q⟧ said ⟦m Inmaculada⟧Sister Inmaculada⟦/m⟧.

***

⟦s place=the orchard; with=Thérèse,Perfecta,Lourdes,Uxía; time=Wednesday, at dusk⟧
The wall was three metres high, and there was someone on it.

⟦q Perfecta>Thérèse⟧“It’s a boy,”⟦/q⟧ said ⟦m Perfecta⟧Sister Perfecta⟦/m⟧. ⟦q Perfecta>Thérèse⟧“After the apples. Get the broom.”⟦/q⟧

⟦q Thérèse>Perfecta⟧“It isn’t a boy. It’s got earrings.”⟦/q⟧

⟦q Perfecta>Thérèse⟧“They all have earrings.”⟦/q⟧

⟦m Perfecta⟧Sister Perfecta⟦/m⟧ was round and very short-sighted; ⟦m Perfecta⟧she⟦/m⟧ was holding up ⟦m Perfecta⟧her⟦/m⟧ habit in front, with eleven windfalls in it. ⟦m Thérèse⟧The young one⟦/m⟧ went forward under the trees. ⟦m Uxía⟧A girl of twenty or so⟦/m⟧ was astride of the coping. ⟦m Uxía⟧She⟦/m⟧ had cropped hair, and a phone in ⟦m Uxía⟧her⟦/m⟧ hand, and ⟦m Uxía⟧she⟦/m⟧’d got ⟦m Uxía⟧her⟦/m⟧ jeans caught on the glass.

⟦q Uxía>Thérèse⟧“Don’t come any nearer,”⟦/q⟧ ⟦m Uxía⟧she⟦/m⟧ said. ⟦q Uxía>Thérèse⟧“I’m filming.”⟦/q⟧

⟦q Thérèse>Uxía⟧“What do you film?”⟦/q⟧

⟦q Uxía>Thérèse⟧“You lot. How you’re kept. I’ve got nineteen thousand followers.”⟦/q⟧

⟦q Thérèse>Uxía⟧“I’m followed by only a hen. Are you stuck?”⟦/q⟧

⟦q Uxía>Thérèse⟧“No.”⟦/q⟧

⟦q Thérèse>Uxía⟧“If you lean on the left you’ll fall on the quince. It’s softer.”⟦/q⟧

⟦q Uxía>Thérèse⟧“I’m looking for someone,”⟦/q⟧ said ⟦m Uxía⟧the girl on the wall⟦/m⟧. It came out less loudly than the rest. ⟦q Uxía>Thérèse⟧“They told me that ⟦m Lourdes⟧she⟦/m⟧’s dead. They said ⟦m Lourdes⟧she⟦/m⟧ ran off; ⟦m Gran⟧my gran⟦/m⟧’s told me one thing, and ⟦m my dad⟧my dad⟦/m⟧’s told me something else. And then I saw ⟦m Lourdes⟧her⟦/m⟧ in a *jam*. There’s a picture on the label, the nuns with the jam. There’s one at the back.”⟦/q⟧

⟦q Perfecta>Uxía⟧“What’s the name?”⟦/q⟧ called ⟦m Perfecta⟧the short-sighted one⟦/m⟧.

⟦q Uxía>Perfecta⟧“Candela.”⟦/q⟧

⟦q Perfecta>Uxía⟧“We haven’t got any Candela.”⟦/q⟧

⟦q Thérèse>Perfecta⟧“Sister,”⟦/q⟧ said Thérèse.

⟦q Perfecta>Thérèse⟧“Well, have we?”⟦/q⟧

But ⟦m Thérèse⟧the young nun⟦/m⟧ was looking back towards the kitchen. In the lit door of it, with a pan in one hand, stood ⟦m Lourdes⟧the cook⟦/m⟧. ⟦m Lourdes⟧She⟦/m⟧’d only come out to see about the noise. ⟦m Lourdes⟧She⟦/m⟧ stood there so still that the pan had begun to tip; something ran out over the lip of it, slow and dark red, on to ⟦m Lourdes⟧her⟦/m⟧ sandals, and ⟦m Lourdes⟧she⟦/m⟧ didn’t so much as look down.

⟦q Lourdes>Uxía⟧“Uxía,”⟦/q⟧ ⟦m Lourdes⟧she⟦/m⟧ said. ⟦q Lourdes>Uxía⟧“Mind the glass.”⟦/q⟧

***

⟦s place=the parlour; with=Escolástica,Inmaculada,Lourdes,Uxía,Oubiña; time=Thursday, at eleven⟧
There was a grille with a curtain to it. On the one side sat ⟦m Oubiña⟧Doña Hortensia Oubiña⟦/m⟧, in linen, with an architect’s roll on ⟦m Oubiña⟧her⟦/m⟧ lap. ⟦m Oubiña⟧She⟦/m⟧’d been promised ⟦m Escolástica⟧the superior⟦/m⟧; and what ⟦m Oubiña⟧she⟦/m⟧ heard, behind the curtain, was not one voice but four.

⟦q Lourdes>Uxía⟧“I was nineteen. ⟦m my dad⟧He⟦/m⟧ hit me twice, and I stayed; and then ⟦m my dad⟧he⟦/m⟧ hit you. You were in your high chair, you’d spilled the milk.”⟦/q⟧

⟦q Uxía>Lourdes⟧“So you left me with ⟦m my dad⟧him⟦/m⟧!”⟦/q⟧

⟦q Lourdes>Uxía⟧“I left you with *⟦m Gran⟧his mother⟦/m⟧*. ⟦m Gran⟧She⟦/m⟧ had a lock. I’d got no money, I’d a broken wrist, I thought, I’ll be back in a week. ⟦k by=Lourdes; to=Uxía,Escolástica⟧He told the judge that I was dead to drink⟦/k⟧. They wrote it down. I came for you three times, and the third time there were police. I’d stand on the Lugo road, to see if the car went by.”⟦/q⟧ The breath went in and out. ⟦q Lourdes>Uxía⟧“I know what you had on for your first communion. I know when you got the scooter.”⟦/q⟧

⟦q Uxía>Lourdes⟧“⟦m Gran⟧Gran⟦/m⟧ said ⟦b holder=Uxía; status=false⟧you’d never once come⟦/b⟧.”⟦/q⟧

⟦q Lourdes>Uxía⟧“I dare say that ⟦m Gran⟧she⟦/m⟧’d have liked it to be so.”⟦/q⟧

⟦q Oubiña>Escolástica⟧“Excuse me?”⟦/q⟧ said ⟦m Oubiña⟧Doña Hortensia⟦/m⟧. ⟦m Oubiña⟧She⟦/m⟧ tapped with a ring on the bars. ⟦q Oubiña>Escolástica⟧“I’ve an appointment?”⟦/q⟧

The curtain went back. It’s probable that ⟦m Oubiña⟧she⟦/m⟧ had looked for something pale. What ⟦m Oubiña⟧she⟦/m⟧ saw was ⟦m Escolástica⟧a small fierce old woman⟦/m⟧, in a patched habit, with a bunch of keys; and, on ⟦m Escolástica⟧her⟦/m⟧ left, ⟦m Inmaculada⟧another⟦/m⟧ who might have been ⟦m Escolástica⟧her⟦/m⟧ sister; and, farther in, on a bench made for penitents, ⟦m Lourdes⟧a cook⟦/m⟧ with ⟦m Lourdes⟧her⟦/m⟧ arms round ⟦m Uxía⟧a girl with earrings⟦/m⟧. They were both of ⟦m Lourdes+Uxía⟧them⟦/m⟧ crying, and neither one would let the other have the handkerchief.

⟦q Escolástica>Oubiña⟧“You’re the lady for the spa.”⟦/q⟧

⟦q Oubiña>Escolástica⟧“Mother, it’s such an honour. I was saying to Sister Inmaculada on the telephone—”⟦/q⟧

⟦q Escolástica>Oubiña⟧“What’s in an hotel of that sort? I’ve never been in one.”⟦/q⟧

⟦q Oubiña>Escolástica⟧“Well, it’s peace, really, isn’t it? It’s women, mostly. They’ll come to us for a week. They’re very tired. They’ve been through all kinds of things; they only want for someone to shut a door, and bring them soup.”⟦/q⟧

⟦m Escolástica⟧Mother Escolástica⟦/m⟧ thought about that. ⟦m Escolástica⟧She⟦/m⟧ turned, which ⟦m Escolástica⟧she⟦/m⟧ hadn’t done in public for thirty years, to ⟦m Inmaculada⟧the one on her left⟦/m⟧.

⟦q Escolástica>Inmaculada⟧“Forty cells,”⟦/q⟧ ⟦m Escolástica⟧she⟦/m⟧ said.

⟦q Inmaculada>Escolástica⟧“Thirty-three empty.”⟦/q⟧

⟦q Escolástica>Inmaculada⟧“Could you get me a figure for the roof?”⟦/q⟧

⟦q Inmaculada>Escolástica⟧“I’ve had one in my sleeve since Lent. Two hundred and six.”⟦/q⟧

⟦q Escolástica>Inmaculada⟧“How many jars is that?”⟦/q⟧

⟦q Inmaculada>Escolástica⟧“It’s a great many jars. But ⟦m Uxía⟧the child⟦/m⟧ has nineteen thousand followers,”⟦/q⟧ said ⟦m Inmaculada⟧Sister Inmaculada⟦/m⟧. ⟦q Inmaculada>Escolástica⟧“I looked them up. They bought the jam, Mother. On Tuesday night ⟦m Uxía⟧she⟦/m⟧ put up the label, and said that ⟦m Uxía⟧she⟦/m⟧ was looking for somebody on it. By the morning we’d sold it all.”⟦/q⟧

⟦q Escolástica>Inmaculada⟧“On *Tuesday*? You knew on Tuesday?”⟦/q⟧

⟦q Inmaculada>Escolástica⟧“I answered the telephone.”⟦/q⟧

⟦q Oubiña>Escolástica⟧“I don’t quite follow,”⟦/q⟧ said ⟦m Oubiña⟧Doña Hortensia⟦/m⟧. ⟦q Oubiña>Escolástica⟧“Do I take it that you’re open to an offer?”⟦/q⟧

⟦q Escolástica>Oubiña⟧“No, my daughter; we’re opening. It’s a very good idea of yours. But we’ll have ours without the architect.”⟦/q⟧ ⟦m Escolástica⟧The old woman⟦/m⟧ felt along the keys, one by one, till ⟦m Escolástica⟧she⟦/m⟧ got to the largest. ⟦m Escolástica⟧She⟦/m⟧ held it out; not to ⟦m Oubiña⟧the lady in linen⟦/m⟧, who had half put up ⟦m Oubiña⟧her⟦/m⟧ glove, but sideways. ⟦q Escolástica>Inmaculada⟧“You’d better have this. I can’t run to the door as I did.”⟦/q⟧

⟦q Inmaculada>Escolástica⟧“It’s the Superior’s.”⟦/q⟧

⟦q Escolástica>Inmaculada⟧“I know whose it is,”⟦/q⟧ ⟦m Escolástica⟧she⟦/m⟧ said. ⟦q Escolástica>Inmaculada⟧“I voted for you.”⟦/q⟧
