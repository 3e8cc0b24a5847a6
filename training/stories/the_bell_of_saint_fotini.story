title: The Bell of Saint Fotini
person: 3
style: village comedy in Greece; a stolen bell, a priest, a mayor, a policeman, two feuding widows, everyone called by a trade or a nickname; big scenes with five speakers; single curly quotes, past tense
cast: Papa-Lefteris | Lefteris, the priest | he
cast: Mayor Stamatakis | the mayor, Stelios | he
cast: Kyra Dimitroula | Dimitroula | she
cast: Kyra Zambia | Zambia | she
cast: the constable |  | he
cast: Fanis the Bicycle | Fanis | he
cast: Nektarios |  | he
place: the square |
place: the police post | the post
place: the bell tower | the tower
relation: Dimitroula & Zambia | enemies | start=not speaking since 1974 end=accomplices
relation: Lefteris & Stelios | friends
relation: the constable & Dimitroula | family
relation: Fanis & Zambia | family
quiet: Athens, Trikala, Easter, Albanians, Gazette, Kalambaka, Korydallos, President, Tuesday
=====
⟦s place=the square; with=Lefteris,Stelios,Dimitroula,Zambia,the constable,Fanis; time=the morning of the first of September⟧
At six in the morning Papa-Lefteris pulled on the rope, and it came down on ⟦m Lefteris⟧his⟦/m⟧ head.

⟦m Lefteris⟧He⟦/m⟧ stood for a while under nine metres of rope. Then ⟦m Lefteris⟧he⟦/m⟧ went outside and looked up; and then, being a thorough man, ⟦m Lefteris⟧he⟦/m⟧ went back in and looked up from there. By seven the whole village was in the square in its slippers.

⟦q Stelios>Lefteris⟧‘What d’you mean, *gone*?’⟦/q⟧ said ⟦m Stelios⟧the mayor⟦/m⟧.

⟦q Lefteris>Stelios⟧‘I mean there’s a hole, Stelios, with sky in it.’⟦/q⟧

⟦q Stelios>Lefteris⟧‘It weighs two hundred and ten kilos!’⟦/q⟧

⟦q Lefteris>Stelios⟧‘I know what it weighs. I christened it.’⟦/q⟧

⟦q Stelios>Lefteris⟧‘You can’t just lose a bell.’⟦/q⟧

⟦q Lefteris>Stelios⟧‘I didn’t lose it. It was there last night. I rang it for the widow Tasia.’⟦/q⟧

⟦q Dimitroula>Lefteris⟧‘You rang it flat,’⟦/q⟧ said ⟦m Dimitroula⟧a woman in black⟦/m⟧.

⟦q Zambia>Lefteris⟧‘⟦m Lefteris⟧He⟦/m⟧ rang it very nicely,’⟦/q⟧ said ⟦m Zambia⟧another woman in black⟦/m⟧, from the opposite side of the fountain.

Nobody turned a hair. It was a thing that one got used to. Kyra Dimitroula and Kyra Zambia lived wall to wall, ⟦m Dimitroula+Zambia⟧they⟦/m⟧’d been born in the one week, ⟦m Dimitroula+Zambia⟧they⟦/m⟧ had buried ⟦m Dimitroula+Zambia⟧their⟦/m⟧ husbands in the one plot; and ⟦m Dimitroula+Zambia⟧they⟦/m⟧ had not addressed a word to each other since a Tuesday in 1974. What ⟦m Dimitroula⟧the one⟦/m⟧ said was white, ⟦m Zambia⟧the other⟦/m⟧ said to the air was black. For nearly fifty years the village had held all its arguments by means of ⟦m Dimitroula+Zambia⟧them⟦/m⟧.

⟦q the constable>Lefteris⟧‘Did you see anybody, Father?’⟦/q⟧ asked ⟦m the constable⟧the constable⟦/m⟧, who was twenty-three, and had ⟦m the constable⟧his⟦/m⟧ notebook the wrong way up. ⟦q the constable>Lefteris⟧‘Any vehicle?’⟦/q⟧

⟦q Lefteris>the constable⟧‘I was asleep.’⟦/q⟧

⟦q Dimitroula>the constable⟧‘⟦m Lefteris⟧He⟦/m⟧ sleeps like a stone,’⟦/q⟧ said Dimitroula.

⟦q Zambia>the constable⟧‘⟦m Lefteris⟧He⟦/m⟧ hardly sleeps at all, poor man, with that back.’⟦/q⟧

⟦q the constable>Dimitroula⟧‘Grandmother, please.’⟦/q⟧

⟦q Dimitroula>the constable⟧‘Don’t you grandmother me in the street. Stand up straight. Who’d want a bell?’⟦/q⟧

⟦q Stelios>Dimitroula⟧‘Trikala,’⟦/q⟧ said ⟦m Stelios⟧the mayor⟦/m⟧ darkly.

A growl went round. It was a known fact that the people of Trikala would steal the milk out of a goat.

⟦q Fanis>Stelios⟧‘They’d never have got it up the hill,’⟦/q⟧ said somebody. It was ⟦m Fanis⟧a stringy man of seventy with clips on his trousers⟦/m⟧, who had no car, and no licence, and opinions upon both. ⟦q Fanis>Stelios⟧‘Not without I’d have heard. I was on the road till two.’⟦/q⟧

⟦q the constable>Fanis⟧‘You were? Doing what, Uncle Fanis?’⟦/q⟧

⟦q Fanis>the constable⟧‘Going home.’⟦/q⟧

⟦q the constable>Fanis⟧‘From where?’⟦/q⟧

⟦q Fanis>the constable⟧‘From the place that I’d been to,’⟦/q⟧ said ⟦m Fanis⟧the old cyclist⟦/m⟧ with dignity.

***

⟦s place=the police post; with=the constable,Fanis,Stelios; time=noon⟧
⟦q the constable>Fanis⟧‘I’ve got to ask you. It’s on the form.’⟦/q⟧

⟦q Fanis>the constable⟧‘Ask.’⟦/q⟧

⟦q the constable>Fanis⟧‘Where were you between midnight and two?’⟦/q⟧

⟦q Fanis>the constable⟧‘On my bicycle.’⟦/q⟧

⟦q the constable>Fanis⟧‘For two hours? It’s four hundred metres from the café to your door!’⟦/q⟧

⟦q Fanis>the constable⟧‘I was walking it.’⟦/q⟧

⟦q the constable>Fanis⟧‘Why?’⟦/q⟧

⟦q Fanis>the constable⟧‘It was loaded.’⟦/q⟧

⟦m the constable⟧The constable⟦/m⟧ put down ⟦m the constable⟧his⟦/m⟧ pen. On the other chair, under the picture of the President, ⟦m Stelios⟧the mayor⟦/m⟧ had stopped fanning ⟦m Stelios⟧himself⟦/m⟧ with the *Official Gazette*.

⟦q Stelios>Fanis⟧‘Loaded with what, you old goat?’⟦/q⟧

⟦q Fanis>Stelios⟧‘I was given my word not to say.’⟦/q⟧

⟦q Stelios>Fanis⟧‘You *gave* your word.’⟦/q⟧

⟦q Fanis>Stelios⟧‘I gave it and I was given it. It went both ways.’⟦/q⟧

⟦q Stelios>Fanis⟧‘Fanis, that’s a national monument. That’s five years. They’ll put you in Korydallos with the Albanians.’⟦/q⟧

⟦q Fanis>Stelios⟧‘I like Albanians. They’re good with a dynamo.’⟦/q⟧

⟦q the constable>Stelios⟧‘Mayor, I think I’m meant to do this bit.’⟦/q⟧

⟦q Stelios>the constable⟧‘Then do it!’⟦/q⟧

⟦q the constable>Fanis⟧‘Did you take the bell?’⟦/q⟧ said ⟦m the constable⟧the young man⟦/m⟧.

⟦q Fanis>the constable⟧‘No.’⟦/q⟧

⟦q the constable>Fanis⟧‘Do you know who did?’⟦/q⟧

⟦q Fanis>the constable⟧‘Yes.’⟦/q⟧

⟦q the constable>Fanis⟧‘Was it one person?’⟦/q⟧

⟦q Fanis>the constable⟧‘How could it be one person? It’s two hundred and ten kilos.’⟦/q⟧

⟦q the constable>Fanis⟧‘Two, then?’⟦/q⟧

⟦q Fanis>the constable⟧‘Two.’⟦/q⟧

⟦q the constable>Fanis⟧‘Two men?’⟦/q⟧

⟦m Fanis⟧The prisoner⟦/m⟧ looked out at the window, and ⟦m Fanis⟧his⟦/m⟧ moustache, which was the oldest part of ⟦m Fanis⟧him⟦/m⟧, began to tremble. It wasn’t grief. ⟦q Fanis>the constable⟧‘I was given my word,’⟦/q⟧ ⟦m Fanis⟧he⟦/m⟧ said.

***

⟦s place=the bell tower; with=Dimitroula,Zambia; time=that same night⟧
⟦q Dimitroula>Zambia⟧‘Left,’⟦/q⟧ ⟦m Dimitroula⟧she⟦/m⟧ said.

⟦q Zambia>Dimitroula⟧‘That’s the left.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘Your *other* left. You always were the same. You’d the same trouble at the catechism.’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘I had nothing the matter with me at catechism. It was you that wet the bench.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘Hold the lamp straight.’⟦/q⟧

There was a pulley, and there was a plank. At the bottom, in the grass, on two bicycles lashed side by side, sat the bell, wrapped in a double bed’s worth of good linen; and a pair of short stout figures in black were going round it with a can of oil and a rag.

⟦q Zambia>Dimitroula⟧‘What did you tell ⟦m the constable⟧the boy⟦/m⟧?’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘I told ⟦m the constable⟧him⟦/m⟧ to stand up straight.’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘⟦m the constable⟧He⟦/m⟧’s arrested Fanis.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘It’ll do Fanis good. ⟦m Fanis⟧He⟦/m⟧ can have a wash.’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘⟦m Fanis⟧He⟦/m⟧ won’t talk. ⟦m Fanis⟧He⟦/m⟧’s my brother; I had ⟦m Fanis⟧him⟦/m⟧ swear on the lamb.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘⟦m Fanis⟧He⟦/m⟧’d better not. Feel that. Go on, put your hand under. D’you feel where it goes in?’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘That’s the crack?’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘As long as my finger. I said so to ⟦m Lefteris⟧the priest⟦/m⟧ at Easter, I said, it’s ringing flat. And you said out loud, in front of everyone, that it was sweet as honey.’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘I’d got to. You’d said flat.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘You knew that it was flat!’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘Of course I did. I’m not deaf. I went up after the liturgy, when they’d all gone in to the soup, and I found it with a candle. I’d no one to tell. I couldn’t very well *agree* with you.’⟦/q⟧ ⟦m Zambia⟧She⟦/m⟧ poured oil. ⟦q Zambia>Dimitroula⟧‘Another winter and it would’ve come down on ⟦m Lefteris⟧his⟦/m⟧ head. I lay there all the summer, listening to it through the wall, and I could hear that you were listening.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘I could hear you get up.’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘You banged on the wall.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘Three times.’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘I thought, ⟦b holder=Zambia; status=false⟧she wants me to stop coughing⟦/b⟧.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘I was saying, I know,’⟦/q⟧ said Dimitroula. ⟦q Dimitroula>Zambia⟧‘I know it’s flat. Who’d I have told? Ten years they’d take, with a committee. ⟦m Stelios⟧That one⟦/m⟧’d put it in Athens in a museum, and we’d get a loudspeaker. Whereas Nektarios did the bells at Kalambaka; ⟦m Nektarios⟧he⟦/m⟧’ll weld it for a cheese.’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘⟦m Nektarios⟧He⟦/m⟧ said a cheese *each*.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘⟦m Nektarios⟧He⟦/m⟧’s a robber. Is that ⟦m Nektarios⟧him⟦/m⟧?’⟦/q⟧

It wasn’t. It was a torch, and behind the torch there was a good deal of heavy breathing.

***

⟦s place=the bell tower; with=Dimitroula,Zambia,the constable,Stelios,Lefteris,Nektarios; time=five minutes later⟧
⟦q the constable>Dimitroula⟧‘Grandmother?’⟦/q⟧ said ⟦m the constable⟧the constable⟦/m⟧.

⟦q Dimitroula>the constable⟧‘Put that thing out, you’ll have the whole street here.’⟦/q⟧

⟦q Stelios>Dimitroula⟧‘Kyra Dimitroula! Kyra *Zambia*!’⟦/q⟧ ⟦m Stelios⟧The mayor⟦/m⟧ had ⟦m Stelios⟧his⟦/m⟧ pyjama jacket on. ⟦m Stelios⟧He⟦/m⟧ looked from ⟦m Dimitroula⟧the one⟦/m⟧ to ⟦m Zambia⟧the other⟦/m⟧, and from ⟦m Dimitroula+Zambia⟧their⟦/m⟧ two sleeves, black to the elbow with grease, to ⟦m Dimitroula+Zambia⟧their⟦/m⟧ two hands, which were holding the same rag. ⟦q Stelios>Dimitroula+Zambia⟧‘You’re talking,’⟦/q⟧ ⟦m Stelios⟧he⟦/m⟧ said.

⟦q Dimitroula>Stelios⟧‘We’re not.’⟦/q⟧

⟦q Zambia>Stelios⟧‘We are not.’⟦/q⟧

⟦q Lefteris>Stelios⟧‘⟦m Dimitroula+Zambia⟧They⟦/m⟧’ve just said the same thing,’⟦/q⟧ said ⟦m Lefteris⟧the priest⟦/m⟧, in a faint voice; and ⟦m Lefteris⟧he⟦/m⟧ crossed ⟦m Lefteris⟧himself⟦/m⟧.

It was explained. It took a while, as both of ⟦m Dimitroula+Zambia⟧them⟦/m⟧ explained it; ⟦m Nektarios⟧Nektarios⟦/m⟧, who’d arrived with ⟦m Nektarios⟧his⟦/m⟧ welding set in a pram, was made to go up and put ⟦m Nektarios⟧his⟦/m⟧ finger in the crack, and came down, and nodded, and asked for a chair for ⟦m Lefteris⟧the Father⟦/m⟧.

⟦q Lefteris>Dimitroula+Zambia⟧‘But why didn’t you say?’⟦/q⟧

⟦q Dimitroula>Lefteris⟧‘I did say. I said that it was flat.’⟦/q⟧

⟦q Zambia>Lefteris⟧‘You can’t go by ⟦m Dimitroula⟧her⟦/m⟧. ⟦m Dimitroula⟧She⟦/m⟧ always says it’s flat.’⟦/q⟧

⟦q the constable>Dimitroula+Zambia⟧‘I’ve got to write something,’⟦/q⟧ said ⟦m the constable⟧the young man⟦/m⟧ wretchedly. ⟦q the constable>Dimitroula+Zambia⟧‘There’s a form. I’ve got a suspect. What did you two fall out about, anyhow? No one’s ever told me. Was it land?’⟦/q⟧

⟦m Dimitroula+Zambia⟧The two old women⟦/m⟧ looked at each other. A long way down the valley, in Trikala, a clock struck one.

⟦q Dimitroula>the constable⟧‘It was a Tuesday,’⟦/q⟧ said Dimitroula.

⟦q Zambia>the constable⟧‘⟦m Dimitroula⟧She⟦/m⟧ said that I’d borrowed a sieve.’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘I never did. *You* said it.’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘I said you’d lent it!’⟦/q⟧

⟦q Dimitroula>Zambia⟧‘Well? And had I?’⟦/q⟧

⟦q Zambia>Dimitroula⟧‘How should I know? I thought *you’d* know,’⟦/q⟧ said Zambia.

⟦q Stelios>Dimitroula+Zambia⟧‘God give me patience,’⟦/q⟧ said ⟦m Stelios⟧the mayor⟦/m⟧. ⟦q Stelios>Dimitroula+Zambia⟧‘Forty-nine years! And which of you’ve got it now?’⟦/q⟧

⟦q Zambia>Stelios⟧‘We sold it in ’81. At the bazaar. I held one side and ⟦m Dimitroula⟧she⟦/m⟧ held the other; we didn’t speak.’⟦/q⟧
