title: The Lamplighter’s Wife
person: 3
style: steampunk romance; two women’s points of view in alternating scenes; past tense, curly double quotes, thoughts in *asterisks*
cast: Ottilie Kesh | Ottilie, Mrs. Kesh, Tilly | she
cast: Laszlo Kesh | Laszlo, Kesh, Mr. Kesh | he
cast: Jessamy Bright | Jessamy, Jess | she
cast: Madame Sarkis | Sarkis, Madame | she
cast: Inspector Dray | Dray | he
cast: the Guild | | group
place: the kitchen |
place: Cope Street |
place: the parlour | the upstairs parlour
place: Signal Hill | the hill
place: the lamp yard | the yard
relation: Ottilie & Laszlo | romantic | start=married, she sure that he is lying end=close again, with nothing hidden
relation: Ottilie & Jessamy | friends | start=rivals, each suspicious of the other end=partners on the round
relation: Laszlo & Jessamy | work
relation: Jessamy & Dray | work
quiet: Harbour Row, Row, Cope Street, Cope, Signal Hill, Guild, Tuesday, Northern Mail
=====
⟦s place=the kitchen; with=Ottilie,Laszlo; time=four in the morning⟧
⟦m Laszlo⟧Her husband⟦/m⟧ came in smelling of violets.

Ottilie had the back off the kitchen clock and didn’t turn round. ⟦m Ottilie⟧She⟦/m⟧ heard ⟦m Laszlo⟧him⟦/m⟧ hang up the long brass pole, and miss the hook, and hang it up again.

⟦q Laszlo>Ottilie⟧“You’re awake,”⟦/q⟧ said Laszlo.

⟦q Ottilie>Laszlo⟧“The escapement was sticking.”⟦/q⟧

⟦q Laszlo>Ottilie⟧“At four in the morning?”⟦/q⟧

⟦q Ottilie>Laszlo⟧“It sticks at all hours. You’re late.”⟦/q⟧

⟦q Laszlo>Ottilie⟧“There was a valve on Signal Hill. I had to wait for the pressure.”⟦/q⟧

⟦m Ottilie⟧She⟦/m⟧ blew a speck of dust off a wheel. You could see Signal Hill from the landing, and ⟦m Ottilie⟧she⟦/m⟧ had stood on the landing since two, wrapped in a blanket, watching every lamp on it burn as steady as a row of nails.

⟦q Ottilie>Laszlo⟧“Poor you,”⟦/q⟧ ⟦m Ottilie⟧she⟦/m⟧ said.

⟦m Laszlo⟧He⟦/m⟧ came up behind ⟦m Ottilie⟧her⟦/m⟧ and laid ⟦m Laszlo⟧his⟦/m⟧ palm against ⟦m Ottilie⟧her⟦/m⟧ cheek, and then ran ⟦m Laszlo⟧his⟦/m⟧ thumb slowly along the bone, as if ⟦m Laszlo⟧he⟦/m⟧ were checking the finish on something. ⟦m Laszlo⟧He⟦/m⟧ had been doing that since spring. Nine years married, and ⟦m Ottilie⟧she⟦/m⟧ still leaned into it before ⟦m Ottilie⟧she⟦/m⟧ remembered not to.

⟦q Ottilie>Laszlo⟧“The tea tin’s light again,”⟦/q⟧ Ottilie said.

The thumb stopped. ⟦q Laszlo>Ottilie⟧“Is it?”⟦/q⟧

⟦q Ottilie>Laszlo⟧“By eleven crowns.”⟦/q⟧

⟦q Laszlo>Ottilie⟧“I bought boots.”⟦/q⟧

⟦m Ottilie+Laszlo⟧They⟦/m⟧ both knew which boots ⟦m Laszlo⟧he⟦/m⟧ had on. ⟦m Laszlo⟧He⟦/m⟧ kissed ⟦m Ottilie⟧her⟦/m⟧ a little to the left of ⟦m Ottilie⟧her⟦/m⟧ mouth and felt ⟦m Laszlo⟧his⟦/m⟧ way upstairs without lighting the lamp, so as not to wake ⟦m Ottilie⟧her⟦/m⟧, ⟦m Laszlo⟧he⟦/m⟧ used to say, on nights when ⟦m Ottilie⟧she⟦/m⟧ was asleep.

⟦q/thought Ottilie>⟧*Violets,*⟦/q⟧ thought Ottilie. ⟦q/thought Ottilie>⟧*⟦m Laszlo⟧He⟦/m⟧ might at least have picked somebody with taste.*⟦/q⟧ The woman had a street already; it had been on the tram ticket in ⟦m Laszlo⟧his⟦/m⟧ coat. ⟦b holder=Ottilie; status=false⟧He was in love with somebody on Cope Street⟦/b⟧, and ⟦m Ottilie⟧she⟦/m⟧ was going to go and see.

⟦m Ottilie⟧She⟦/m⟧ put the back on the clock. It ran perfectly. It always had.

***

⟦s place=the lamp yard; with=Jessamy,Laszlo,Dray; time=Thursday, at dusk⟧
Jessamy Bright was seventeen, and until that year ⟦m Jessamy⟧she⟦/m⟧ had never told a lie longer than three words. Now ⟦m Jessamy⟧she⟦/m⟧ told them by the yard.

⟦q Dray>Jessamy⟧“And who lit Harbour Row last night?”⟦/q⟧ Inspector Dray asked ⟦m Jessamy⟧her⟦/m⟧. ⟦m Dray⟧The Guild’s man⟦/m⟧ wore a steam watch on each wrist and wrote down everything. ⟦q Dray>Jessamy⟧“You, or Kesh?”⟦/q⟧

⟦q Jessamy>Dray⟧“Mr. Kesh, sir.”⟦/q⟧

⟦q Dray>Jessamy⟧“All forty?”⟦/q⟧

⟦q Jessamy>Dray⟧“I held the ladder.”⟦/q⟧

⟦q Dray>Jessamy⟧“Only somebody on the Row swears that it was ⟦m Jessamy⟧a slip of a girl⟦/m⟧ with a plait.”⟦/q⟧

⟦q Jessamy>Dray⟧“I’ve got a plait,”⟦/q⟧ Jessamy agreed. ⟦q Jessamy>Dray⟧“It shows up more than ⟦m Laszlo⟧he⟦/m⟧ does, sir. ⟦m Laszlo⟧He⟦/m⟧’s very quick.”⟦/q⟧

Dray looked past ⟦m Jessamy⟧her⟦/m⟧, over to where ⟦m Laszlo⟧her master⟦/m⟧ stood filling the cans. ⟦m Laszlo⟧He⟦/m⟧ was a long, stooping man, and ⟦m Laszlo⟧he⟦/m⟧ did it by the sound, with ⟦m Laszlo⟧his⟦/m⟧ head on one side. To anybody else it would have looked like care.

⟦q Dray>Laszlo⟧“Evening, Kesh!”⟦/q⟧

⟦q Laszlo>Dray⟧“Evening, Inspector.”⟦/q⟧ Laszlo smiled at a spot about a foot from the hat. ⟦q Laszlo>Dray⟧“They say it’ll freeze.”⟦/q⟧

⟦q Dray>Laszlo⟧“I’ll walk round with you one of these nights. See how it’s done.”⟦/q⟧

⟦q Laszlo>Dray⟧“Any night you like.”⟦/q⟧

⟦q Dray>Laszlo⟧“Tuesday, then,”⟦/q⟧ said ⟦m Dray⟧the inspector⟦/m⟧, and both ⟦m Dray⟧his⟦/m⟧ watches whistled the hour.

When the gate had shut behind ⟦m Dray⟧him⟦/m⟧, neither of ⟦m Jessamy+Laszlo⟧them⟦/m⟧ moved for a bit.

⟦q Jessamy>Laszlo⟧“You can’t do Tuesday,”⟦/q⟧ Jessamy whispered.

⟦q Laszlo>Jessamy⟧“I can do the Row by counting. Sixty-one steps between posts.”⟦/q⟧

⟦q Jessamy>Laszlo⟧“And what about the hill?”⟦/q⟧

⟦q Laszlo>Jessamy⟧“The hill’s harder.”⟦/q⟧

⟦q Jessamy>Laszlo⟧“⟦m the Guild⟧They⟦/m⟧ moved two posts on the hill in August! You walked into one!”⟦/q⟧

⟦q Laszlo>Jessamy⟧“Then I know where that one is.”⟦/q⟧

⟦m Jessamy⟧She⟦/m⟧ could have shaken ⟦m Laszlo⟧him⟦/m⟧. ⟦q Jessamy>Laszlo⟧“Tell Mrs. Kesh. Please. ⟦m Ottilie⟧She⟦/m⟧ could help.”⟦/q⟧

⟦q Laszlo>Jessamy⟧“Tilly married a man with a trade,”⟦/q⟧ ⟦m Laszlo⟧he⟦/m⟧ said. ⟦q Laszlo>Jessamy⟧“When the Guild finds out, ⟦b holder=Laszlo; status=open⟧it will take the pole and the house with it⟦/b⟧. I’ll have something better to tell ⟦m Ottilie⟧her⟦/m⟧ first. Madame says ten more crowns and the lenses are mine. Ten, Jess. It’s nothing.”⟦/q⟧

⟦q Jessamy>Laszlo⟧“⟦m Ottilie⟧She⟦/m⟧ looks at me as if I’d stolen the spoons.”⟦/q⟧

⟦q Laszlo>Jessamy⟧“⟦m Ottilie⟧She⟦/m⟧ looks at everyone like that. It’s the clocks.”⟦/q⟧

⟦q/thought Jessamy>⟧*No,*⟦/q⟧ thought Jessamy, picking up both ladders, ⟦q/thought Jessamy>⟧*it’s me.*⟦/q⟧ ⟦m Jessamy⟧She⟦/m⟧ was sure that ⟦b holder=Jessamy; status=false⟧his wife couldn’t bear the sight of her⟦/b⟧. And ⟦m Jessamy⟧she⟦/m⟧ had promised; so ⟦m Jessamy⟧she⟦/m⟧ gave ⟦m Laszlo⟧him⟦/m⟧ ⟦m Jessamy⟧her⟦/m⟧ elbow as far as the tram, and steered ⟦m Laszlo⟧him⟦/m⟧ round the puddles, and told ⟦m Laszlo⟧him⟦/m⟧ the colour of the sky.

***

⟦s place=Cope Street; with=Ottilie,Jessamy; time=Thursday, nine in the evening⟧
Ottilie saw the elbow.

⟦m Ottilie⟧She⟦/m⟧ had followed ⟦m Laszlo+Jessamy⟧them⟦/m⟧ on the next tram, in ⟦m Ottilie⟧her⟦/m⟧ mother’s hat, and now ⟦m Ottilie⟧she⟦/m⟧ stood in the doorway of a shut bakery on Cope Street while an airship ground by overhead and dripped on everything. Across the road ⟦m Laszlo⟧her husband⟦/m⟧ had just gone in at a green door with no name on it. The elbow had stayed outside.

⟦q/thought Ottilie>⟧*⟦m Jessamy⟧The apprentice⟦/m⟧. Of course. ⟦m Jessamy⟧The little apprentice⟦/m⟧ with the plait.*⟦/q⟧ ⟦m Ottilie⟧She⟦/m⟧ had packed ⟦m Jessamy⟧that girl⟦/m⟧’s supper every night for a year.

⟦m Ottilie⟧She⟦/m⟧ crossed over without looking, and a steam cab swore at ⟦m Ottilie⟧her⟦/m⟧.

⟦q Ottilie>Jessamy⟧“How long?”⟦/q⟧ said Ottilie.

⟦m Jessamy⟧The girl⟦/m⟧ spun round so fast that the ladders hit the wall. ⟦q Jessamy>Ottilie⟧“Mrs. Kesh!”⟦/q⟧

⟦q Ottilie>Jessamy⟧“How long has it been going on?”⟦/q⟧

⟦q Jessamy>Ottilie⟧“Since the spring.”⟦/q⟧

⟦q Ottilie>Jessamy⟧“The spring! You’re a child!”⟦/q⟧

⟦q Jessamy>Ottilie⟧“I’m old enough to help. Somebody had to. ⟦m Laszlo⟧He⟦/m⟧ was falling off things.”⟦/q⟧

⟦q Ottilie>Jessamy⟧“⟦m Laszlo⟧He⟦/m⟧ was what?”⟦/q⟧

⟦q Jessamy>Ottilie⟧“I said that you ought to be told,”⟦/q⟧ said Jessamy, and to the great annoyance of both of ⟦m Ottilie+Jessamy⟧them⟦/m⟧ began to cry. ⟦q Jessamy>Ottilie⟧“I’ve said it and said it. ⟦m Laszlo⟧He⟦/m⟧ made me swear on the pole.”⟦/q⟧

Ottilie had been ready for nearly anything else. ⟦m Ottilie⟧She⟦/m⟧ had a speech; ⟦m Ottilie⟧she⟦/m⟧ had polished it on the tram. ⟦m Ottilie⟧She⟦/m⟧ gave ⟦m Jessamy⟧the girl⟦/m⟧ ⟦m Ottilie⟧her⟦/m⟧ handkerchief instead, since it was there.

⟦q Ottilie>Jessamy⟧“Blow. Who’s behind that door?”⟦/q⟧

⟦q Jessamy>Ottilie⟧“Madame.”⟦/q⟧

⟦q Ottilie>Jessamy⟧“I see. And is ⟦m Sarkis⟧she⟦/m⟧ pretty?”⟦/q⟧

⟦q Jessamy>Ottilie⟧“⟦m Sarkis⟧She⟦/m⟧’s about eighty.”⟦/q⟧

⟦q Ottilie>Jessamy⟧“Eighty?”⟦/q⟧

⟦q Jessamy>Ottilie⟧“⟦m Sarkis⟧She⟦/m⟧’s got a brass nose,”⟦/q⟧ Jessamy said into the linen. ⟦q Jessamy>Ottilie⟧“Who did you think ⟦m Sarkis⟧she⟦/m⟧ was?”⟦/q⟧

It was a fair question. Ottilie took a step back and looked up at the house, and for the first time saw what was painted on the glass over the green door, very small and very blue. It was an eye.

***

⟦s place=the parlour; with=Jessamy,Ottilie,Laszlo,Sarkis; time=ten minutes later⟧
On the stairs Jessamy tried to think how you say sorry to a man whose secret you have let in at the front door. ⟦m Jessamy⟧She⟦/m⟧ hadn’t got there by the top.

The upstairs parlour was hot and full of lenses. They hung on threads from the ceiling, and turned, and threw small rainbows at the walls. In the middle sat Mr. Kesh with ⟦m Laszlo⟧his⟦/m⟧ head tipped back, and over ⟦m Laszlo⟧him⟦/m⟧ bent ⟦m Sarkis⟧a tiny old woman⟦/m⟧ with a dropper in ⟦m Sarkis⟧her⟦/m⟧ hand. The whole place reeked of violets.

⟦q Sarkis>Laszlo⟧“Do not blink,”⟦/q⟧ said Madame Sarkis. ⟦q Sarkis>Laszlo⟧“If you blink I charge you for the drop.”⟦/q⟧

⟦q Laszlo>Sarkis⟧“Is that Jess on the stairs?”⟦/q⟧

⟦q Sarkis>Laszlo⟧“It is two of ⟦m Ottilie+Jessamy⟧them⟦/m⟧. One is crying, and one has on a terrible hat.”⟦/q⟧

⟦m Laszlo⟧He⟦/m⟧ sat bolt upright. A violet tear ran down beside ⟦m Laszlo⟧his⟦/m⟧ nose. ⟦q Laszlo>⟧“Who’s there?”⟦/q⟧

Mrs. Kesh didn’t answer. ⟦m Ottilie⟧She⟦/m⟧ was standing right in front of ⟦m Laszlo⟧him⟦/m⟧, not six feet off, with a rainbow going across ⟦m Ottilie⟧her⟦/m⟧ coat, and ⟦m Laszlo⟧her husband⟦/m⟧ was looking straight at ⟦m Ottilie⟧her⟦/m⟧ and asking who was there. Jessamy saw ⟦m Ottilie⟧her⟦/m⟧ understand it. It went through ⟦m Ottilie⟧her⟦/m⟧ from the hat downwards.

⟦q Ottilie>Laszlo⟧“It’s me,”⟦/q⟧ said Mrs. Kesh.

⟦q Laszlo>Ottilie⟧“Tilly.”⟦/q⟧

⟦q Ottilie>Laszlo⟧“How much can you see?”⟦/q⟧

⟦q Laszlo>Ottilie⟧“There’s a shape, if there’s light behind it.”⟦/q⟧

⟦q Ottilie>Laszlo⟧“And what do I look like?”⟦/q⟧

⟦q Laszlo>Ottilie⟧“You look like somebody standing in a doorway in a hat,”⟦/q⟧ ⟦m Laszlo⟧he⟦/m⟧ said. ⟦q Laszlo>Ottilie⟧“The rest I do from memory.”⟦/q⟧

⟦q Laszlo>Ottilie⟧“⟦k by=Laszlo; to=Ottilie⟧It’s the glare off the new burners⟦/k⟧. ⟦k by=Laszlo; to=Ottilie⟧Jess has lit the lamps since April⟦/k⟧, and I’ve carried the pole and said good evening. I took the money. It’s for a pair of lenses. I wanted to come home one night and tell you that you’d got flour on your chin.”⟦/q⟧

⟦q Ottilie>Laszlo⟧“You told me there was a valve.”⟦/q⟧

⟦q Laszlo>Ottilie⟧“I’ve told you a great many valves.”⟦/q⟧

⟦q Ottilie>Laszlo⟧“I thought ⟦b holder=Ottilie; status=false⟧you had a woman⟦/b⟧!”⟦/q⟧

⟦q Laszlo>Ottilie⟧“I have,”⟦/q⟧ said Mr. Kesh. ⟦q Laszlo>Ottilie⟧“⟦m Ottilie⟧She⟦/m⟧ mends clocks at four in the morning.”⟦/q⟧

⟦m Ottilie⟧His wife⟦/m⟧ made a noise that was not quite a word. ⟦m Ottilie⟧She⟦/m⟧ pulled off the hat and flung it, and it took down a whole string of lenses, and ⟦m Ottilie⟧she⟦/m⟧ went down on ⟦m Ottilie⟧her⟦/m⟧ knees and got hold of both ⟦m Laszlo⟧his⟦/m⟧ hands and put them on ⟦m Ottilie⟧her⟦/m⟧ face ⟦m Ottilie⟧herself⟦/m⟧.

⟦q Ottilie>Laszlo⟧“There. What have I got on my chin?”⟦/q⟧

⟦q Laszlo>Ottilie⟧“Nothing. It’s wet.”⟦/q⟧

⟦q Ottilie>Laszlo⟧“You stupid man. Did you think I’d married a pole?”⟦/q⟧

⟦q Sarkis>Ottilie⟧“That is nine crowns of glass,”⟦/q⟧ observed ⟦m Sarkis⟧the eyesmith⟦/m⟧, ⟦q Sarkis>Ottilie⟧“on my floor.”⟦/q⟧

⟦q Ottilie>Sarkis⟧“Put it on the bill,”⟦/q⟧ said Mrs. Kesh, without turning ⟦m Ottilie⟧her⟦/m⟧ head. Then ⟦m Ottilie⟧she⟦/m⟧ did turn it. ⟦m Ottilie⟧She⟦/m⟧ picked one of the lenses off the carpet, held it up, and squinted at the edge with the face ⟦m Ottilie⟧she⟦/m⟧ used on other people’s clocks. ⟦q Ottilie>Sarkis⟧“Who grinds these for you?”⟦/q⟧

⟦q Sarkis>Ottilie⟧“I grind them.”⟦/q⟧

⟦q Ottilie>Sarkis⟧“By hand?”⟦/q⟧

⟦q Sarkis>Ottilie⟧“Of course by hand. You see how they wobble.”⟦/q⟧

⟦q Ottilie>Sarkis⟧“I’ve got a wheel-cutting engine at home that’s true to half a hair.”⟦/q⟧

⟦m Sarkis⟧The old woman⟦/m⟧’s brass nose came round like the needle of a compass. ⟦q Sarkis>Ottilie⟧“How much do you want for it?”⟦/q⟧

⟦q Ottilie>Sarkis⟧“I don’t want to sell it. I want ⟦m Laszlo⟧his⟦/m⟧ lenses, and I want you to show me how it’s done. I’ll grind for you until it’s paid.”⟦/q⟧

⟦q Sarkis>Ottilie⟧“Can you begin tonight?”⟦/q⟧

⟦q Ottilie>Sarkis⟧“When do we need them?”⟦/q⟧

It was Jessamy ⟦m Ottilie⟧she⟦/m⟧ had turned to. Nobody had said ⟦q/other⟧“we”⟦/q⟧ to ⟦m Jessamy⟧the apprentice⟦/m⟧ in that tone before, and it took ⟦m Jessamy⟧her⟦/m⟧ a moment to find ⟦m Jessamy⟧her⟦/m⟧ voice.

⟦q Jessamy>Ottilie⟧“By Tuesday. ⟦k by=Jessamy; to=Ottilie⟧Inspector Dray’s coming on the round⟦/k⟧.”⟦/q⟧

⟦q Ottilie>Jessamy⟧“Then stop dripping, and tell me everything you know about Signal Hill.”⟦/q⟧

***

⟦s place=Signal Hill; with=Ottilie,Laszlo,Jessamy,Dray; time=Tuesday, at dusk⟧
The lenses were as thick as biscuits and they sat in a brass frame that Ottilie had cut down from a dead carriage clock. ⟦m Ottilie⟧She⟦/m⟧ had finished the second one at noon. They wouldn’t give ⟦m Laszlo⟧him⟦/m⟧ back the stars, Madame said; but a post was a post, and a flame was a flame.

⟦q Dray>Jessamy⟧“What’s all this on ⟦m Laszlo⟧his⟦/m⟧ face?”⟦/q⟧ said Dray.

⟦q Jessamy>Dray⟧“It’s for the glare, sir,”⟦/q⟧ said Jessamy. It was a whole four words of truth, and ⟦m Jessamy⟧she⟦/m⟧ seemed to enjoy it.

⟦q Dray>Laszlo⟧“And who’s ⟦m Ottilie⟧this lady⟦/m⟧, Kesh?”⟦/q⟧

⟦q Laszlo>Dray⟧“⟦m Ottilie⟧My wife⟦/m⟧. ⟦m Ottilie⟧She⟦/m⟧ wanted to see how it’s done.”⟦/q⟧

⟦q Dray>Laszlo⟧“Wives aren’t in the regulations.”⟦/q⟧

⟦q Ottilie>Dray⟧“Are they forbidden?”⟦/q⟧ Ottilie asked.

⟦m Dray⟧The inspector⟦/m⟧ thought about it. ⟦q Dray>Ottilie⟧“They aren’t mentioned.”⟦/q⟧

Laszlo hadn’t waited. ⟦m Laszlo⟧He⟦/m⟧ had stopped at the foot of the hill with the pole on ⟦m Laszlo⟧his⟦/m⟧ shoulder, and was looking up it, post after post, to where it went over the top. ⟦m Laszlo⟧He⟦/m⟧ raised the brass hook. It wandered a little, and Ottilie held ⟦m Ottilie⟧her⟦/m⟧ breath, and felt ⟦m Jessamy⟧the girl⟦/m⟧ beside ⟦m Ottilie⟧her⟦/m⟧ doing the same.

⟦q Jessamy>Ottilie⟧“Left,”⟦/q⟧ Jessamy breathed. ⟦q Jessamy>Ottilie⟧“Left, left—”⟦/q⟧

The hook went home. The lamp coughed, and caught, and opened like a yellow flower.

⟦q Dray>Laszlo⟧“Well,”⟦/q⟧ said Dray, writing, ⟦q Dray>Laszlo⟧“that’s one.”⟦/q⟧

All fifty-two went the same way. At the top ⟦m Ottilie+Laszlo+Jessamy+Dray⟧they⟦/m⟧ stopped to watch the Northern Mail come in over the harbour, lit from end to end, and even ⟦m Dray⟧the Guild’s man⟦/m⟧ forgot to look at ⟦m Dray⟧his⟦/m⟧ wrists. ⟦m Dray⟧He⟦/m⟧ shut ⟦m Dray⟧his⟦/m⟧ notebook.

⟦m Dray⟧The inspector⟦/m⟧ touched ⟦m Dray⟧his⟦/m⟧ hat and went off down the far side of the hill, whistling in two keys. It was quiet when ⟦m Dray⟧he⟦/m⟧ had gone. ⟦m Jessamy⟧The apprentice⟦/m⟧, who was learning, walked a long way off and took a great interest in a wall.

⟦q Ottilie>Laszlo⟧“Promise me something,”⟦/q⟧ said Ottilie.

⟦q Laszlo>Ottilie⟧“What?”⟦/q⟧

⟦q Ottilie>Laszlo⟧“No more valves.”⟦/q⟧

⟦q Laszlo>Ottilie⟧“No more valves.”⟦/q⟧ ⟦m Laszlo⟧He⟦/m⟧ had turned to ⟦m Ottilie⟧her⟦/m⟧, with the last lamp behind ⟦m Laszlo⟧him⟦/m⟧, so that this time it was ⟦m Laszlo⟧he⟦/m⟧ who was the shape and ⟦m Ottilie⟧she⟦/m⟧ who had the light on ⟦m Ottilie⟧her⟦/m⟧. Behind the thick glass ⟦m Laszlo⟧his⟦/m⟧ eyes were enormous. They went over ⟦m Ottilie⟧her⟦/m⟧ slowly, from the hair on down, the way a man walks through a house he has been kept out of. ⟦q Laszlo>Ottilie⟧“Tilly?”⟦/q⟧

⟦q Ottilie>Laszlo⟧“Yes?”⟦/q⟧

⟦q Laszlo>Ottilie⟧“You’ve got brass dust on your chin.”⟦/q⟧

⟦q Ottilie>Laszlo⟧“I know,”⟦/q⟧ said ⟦m Ottilie⟧his wife⟦/m⟧. ⟦q Ottilie>Laszlo⟧“I left it there for you.”⟦/q⟧
