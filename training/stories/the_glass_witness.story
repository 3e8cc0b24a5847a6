title: The Glass Witness
person: 3
style: detective procedural, interview of three, surname address, people described before they are named, reported speech, straight quotes
cast: Gethin Rahal | Rahal | he
cast: Jory Sandhu | Sandhu, Jory, Sergeant Sandhu | he
cast: Danuta Prowse | Mrs. Prowse, Prowse, Danuta | she
cast: Osric Tamblyn | Tamblyn, Mr. Tamblyn, Osric | he
cast: Casimir Wilk | Casimir, Wilk | he
cast: the desk sergeant | | she
place: interview room two | the interview room
place: the corridor |
place: the coin shop | Tamblyn's, the shop, the back room
place: Fennel Lane | the lane
relation: Gethin Rahal & Jory Sandhu | work | start=an unwilling pair end=real partners
relation: Danuta Prowse & Casimir Wilk | family
relation: Danuta Prowse & Osric Tamblyn | work | start=glazier and customer end=witness against him
relation: Jory Sandhu & Danuta Prowse | work | start=suspicious end=on good terms
quiet: Fennel Lane, Wednesday, Friday, Sunday, January, Danish
=====
⟦s place=interview room two; with=Rahal,Sandhu,Prowse; time=Tuesday, half past nine at night⟧
⟦m Prowse⟧The witness⟦/m⟧ had brought ⟦m Prowse⟧her⟦/m⟧ own sandwiches.

⟦m Prowse⟧She⟦/m⟧ unwrapped them on the table of interview room two, squared off the foil, and pushed one across to ⟦m Rahal⟧the man with the cold⟦/m⟧, who looked as if it had been issued to ⟦m Rahal⟧him⟦/m⟧ along with the raincoat.

⟦q Prowse>Rahal⟧"Egg,"⟦/q⟧ ⟦m Prowse⟧she⟦/m⟧ said.

⟦q Rahal>Prowse⟧"Thank you, no."⟦/q⟧

⟦q Prowse>Rahal⟧"You want feeding. That's gone to your chest."⟦/q⟧

⟦q Sandhu>Prowse⟧"Mrs. Prowse."⟦/q⟧ It was ⟦m Sandhu⟧the younger one⟦/m⟧ who said this, ⟦m Sandhu⟧the one with the folder and the good suit⟦/m⟧. ⟦q Sandhu>Prowse⟧"We're recording now. Could you state your name and what you do?"⟦/q⟧

⟦q Prowse>Sandhu⟧"You just stated it."⟦/q⟧

⟦q Sandhu>Prowse⟧"For the machine."⟦/q⟧

⟦m Prowse⟧She⟦/m⟧ leaned over and addressed the machine as one addresses a deaf aunt. ⟦q Prowse>Sandhu⟧"Danuta Prowse. I cut glass and I put it in holes. Twenty-six years."⟦/q⟧

⟦m Prowse⟧She⟦/m⟧ was fifty or so, with plasters on three fingers and a jacket so stiff with old putty that it had gone on sitting up when ⟦m Prowse⟧she⟦/m⟧ took it off. ⟦m Rahal⟧The one with the cold⟦/m⟧ was called Rahal and was an inspector. ⟦m Sandhu⟧The younger one⟦/m⟧ was called Sandhu and intended to be. ⟦m Rahal+Sandhu⟧They⟦/m⟧ had worked together since January, and in that time Sandhu had ⟦f holder=Sandhu; toward=Rahal; valence=negative⟧applied for another partner twice⟦/f⟧, politely, in writing.

⟦q Sandhu>Prowse⟧"So, ten past six this evening,"⟦/q⟧ ⟦m Sandhu⟧he⟦/m⟧ said, and uncapped ⟦m Sandhu⟧his⟦/m⟧ pen.

⟦m Prowse⟧The witness⟦/m⟧ told ⟦m Rahal+Sandhu⟧them⟦/m⟧ that ⟦m Prowse⟧she⟦/m⟧ had been up a ladder in Fennel Lane, measuring the fanlight over the florist's. ⟦m Prowse⟧She⟦/m⟧ told ⟦m Rahal+Sandhu⟧them⟦/m⟧ that the light was going, and that a window had broken across the lane, at the back of Tamblyn's, the coin shop. No, ⟦m Prowse⟧she⟦/m⟧ had not seen who broke it. ⟦m Prowse⟧She⟦/m⟧ had come down, put the ladder on the van, and gone home to ⟦m Prowse⟧her⟦/m⟧ tea.

⟦q Sandhu>Prowse⟧"You hear a window go, and you don't look round?"⟦/q⟧

⟦q Prowse>Sandhu⟧"I hear windows go all week. I try not to take it personally."⟦/q⟧

⟦q Sandhu>Prowse⟧"You didn't see a man in a motorcycle helmet?"⟦/q⟧

⟦q Prowse>Sandhu⟧"No."⟦/q⟧

⟦q Sandhu>Prowse⟧"Mr. Tamblyn did, from about a yard away. A man in a red helmet put a brick through the glass, climbed in, left ⟦m Tamblyn⟧the owner⟦/m⟧ roped to a radiator by ⟦m Tamblyn⟧his⟦/m⟧ own necktie, and made off with a tray of gold sovereigns."⟦/q⟧

⟦q Prowse>Sandhu⟧"What sort of brick?"⟦/q⟧

⟦q Sandhu>Prowse⟧"I'm sorry?"⟦/q⟧

⟦q Prowse>Sandhu⟧"A whole one? A half?"⟦/q⟧

⟦q Rahal>Prowse⟧"A half,"⟦/q⟧ said Rahal into ⟦m Rahal⟧his⟦/m⟧ handkerchief. ⟦q Rahal>Prowse⟧"Does it matter?"⟦/q⟧

⟦q Prowse>Rahal⟧"It will have done to the window."⟦/q⟧

⟦m Prowse⟧She⟦/m⟧ bit into a sandwich. Sandhu, who had eaten nothing since noon, watched it go.

⟦q Sandhu>Prowse⟧"Who do you know with a red helmet, Mrs. Prowse?"⟦/q⟧

⟦q Prowse>Sandhu⟧"Half the town. There was an offer on."⟦/q⟧

⟦q Sandhu>Prowse⟧"⟦m Casimir⟧Your nephew⟦/m⟧, for instance?"⟦/q⟧

The sandwich ⟦f holder=Prowse; valence=negative⟧stopped where it was⟦/f⟧.

⟦q Prowse>Sandhu⟧"⟦m Casimir⟧My nephew⟦/m⟧ delivers parcels."⟦/q⟧

⟦q Sandhu>Prowse⟧"What on?"⟦/q⟧

⟦q Prowse>Sandhu⟧"You know very well what on."⟦/q⟧

⟦q Sandhu>Prowse⟧"On a motorcycle. In a red helmet. And ⟦m Casimir⟧he⟦/m⟧ owes Mr. Tamblyn nine hundred, doesn't ⟦m Casimir⟧he⟦/m⟧, against a watch?"⟦/q⟧

⟦q Prowse>Sandhu⟧"Eight-fifty."⟦/q⟧

⟦q Sandhu>Prowse⟧"Then shall I tell you what I think? I think that ⟦b holder=Sandhu; status=false⟧Casimir Wilk went through that window⟦/b⟧. I think ⟦b holder=Sandhu; status=false⟧you watched Casimir at it from your ladder⟦/b⟧. And you've come in here with a picnic to find out how much we know."⟦/q⟧

⟦m Prowse⟧Her⟦/m⟧ face, which had been doing very well up to then, ⟦f holder=Prowse; valence=negative⟧gave way at one corner⟦/f⟧. ⟦m Prowse⟧She⟦/m⟧ turned it on ⟦m Rahal⟧the older man⟦/m⟧. ⟦q Prowse>Rahal⟧"Can ⟦m Sandhu⟧he⟦/m⟧ do that? Tell me what I think?"⟦/q⟧

⟦q Rahal>Prowse⟧"⟦m Sandhu⟧He⟦/m⟧'s been on a course."⟦/q⟧ Rahal got up, in sections. ⟦q Rahal>Prowse⟧"Would you excuse us? I need a tissue, and Sergeant Sandhu needs some air."⟦/q⟧

***

⟦s place=the corridor; with=Rahal,Sandhu,the desk sergeant; time=ten to ten⟧
⟦q Sandhu>Rahal⟧"⟦m Prowse⟧She⟦/m⟧'s lying,"⟦/q⟧ said ⟦m Sandhu⟧the younger man⟦/m⟧, as soon as the door had closed.

⟦q Rahal>Sandhu⟧"Of course ⟦m Prowse⟧she⟦/m⟧'s lying. ⟦m Prowse⟧She⟦/m⟧'s also ⟦f holder=Prowse; valence=negative⟧frightened⟦/f⟧. Those are two different trades."⟦/q⟧

⟦q Sandhu>Rahal⟧"Sir?"⟦/q⟧

⟦q Rahal>Sandhu⟧"You've asked ⟦m Prowse⟧her⟦/m⟧ what ⟦m Prowse⟧she⟦/m⟧ saw. You haven't asked ⟦m Prowse⟧her⟦/m⟧ what ⟦m Prowse⟧she⟦/m⟧ came for. We didn't send a car, Sandhu. ⟦m Prowse⟧She⟦/m⟧ drove here, with ⟦m Prowse⟧her⟦/m⟧ supper. That's a person with something to say who expects it to take a while."⟦/q⟧

⟦q Sandhu>Rahal⟧"Perhaps ⟦m Prowse⟧she⟦/m⟧ was hungry. I'm hungry."⟦/q⟧

⟦q Rahal>Sandhu⟧"There's a Danish in my desk. It's from Friday."⟦/q⟧ Rahal hit the side of the drinks machine, which kept ⟦m Rahal⟧his⟦/m⟧ coin. ⟦q Rahal>Sandhu⟧"What time did Tamblyn give?"⟦/q⟧

⟦q Sandhu>Rahal⟧"Ten past six exactly. ⟦m Tamblyn⟧He⟦/m⟧ looked at the clock."⟦/q⟧

⟦q Rahal>Sandhu⟧"I've been hit on the head twice in this job, and I couldn't have told you the year. I think ⟦b holder=Rahal; status=true⟧Mrs. Prowse knows something about that glass⟦/b⟧. I've no idea what."⟦/q⟧

⟦q Sandhu>Rahal⟧"With respect, sir, that isn't a theory. That's a temperature."⟦/q⟧

It might have gone further, but ⟦m the desk sergeant⟧a broad woman with a mug in each hand⟦/m⟧ was bearing down on ⟦m Rahal+Sandhu⟧them⟦/m⟧ from the stairs. ⟦m the desk sergeant⟧The desk sergeant⟦/m⟧ did not raise ⟦m the desk sergeant⟧her⟦/m⟧ voice as a rule. It simply arrived before ⟦m the desk sergeant⟧she⟦/m⟧ did.

⟦q the desk sergeant>Rahal+Sandhu⟧"Which of you gentlemen owns ⟦m Casimir⟧the lad on my bench⟦/m⟧?"⟦/q⟧

⟦q Rahal>the desk sergeant⟧"What lad?"⟦/q⟧ said Rahal.

⟦q the desk sergeant>Rahal⟧"Wilk, with a W. Traffic brought ⟦m Casimir⟧him⟦/m⟧ in over a dead tail light and a certain amount of lip. ⟦k by=the desk sergeant; to=Rahal,Sandhu⟧Wilk has been sat down there since ten to six⟦/k⟧, and ⟦m Casimir⟧he⟦/m⟧'s had all my shortbread."⟦/q⟧

Rahal lowered the handkerchief. ⟦q Rahal>the desk sergeant⟧"Ten to six?"⟦/q⟧

⟦q the desk sergeant>Rahal⟧"I wrote it down. I do that."⟦/q⟧

⟦q Rahal>the desk sergeant⟧"I've had a call out for a red helmet since seven o'clock!"⟦/q⟧

⟦q the desk sergeant>Rahal⟧"You had a call out for a red helmet on a burglar. Mine's on the hat stand."⟦/q⟧ ⟦m the desk sergeant⟧She⟦/m⟧ gave ⟦m Rahal+Sandhu⟧each of them⟦/m⟧ a mug and went back down to ⟦m the desk sergeant⟧her⟦/m⟧ counter.

Sandhu looked into ⟦m Sandhu⟧his⟦/m⟧. There was a cat on the side of it.

⟦q Sandhu>Rahal⟧"That's twenty minutes before the brick,"⟦/q⟧ ⟦m Sandhu⟧he⟦/m⟧ said.

⟦q Rahal>Sandhu⟧"Yes."⟦/q⟧

⟦q Sandhu>Rahal⟧"And I told ⟦m Prowse⟧her⟦/m⟧ that ⟦m Casimir⟧he⟦/m⟧ did it. I told ⟦m Prowse⟧her⟦/m⟧ to ⟦m Prowse⟧her⟦/m⟧ face."⟦/q⟧

⟦q Rahal>Sandhu⟧"Then you'd better be the one to tell ⟦m Prowse⟧her⟦/m⟧ this."⟦/q⟧

***

⟦s place=interview room two; with=Rahal,Sandhu,Prowse; time=ten o'clock⟧
⟦m Prowse⟧She⟦/m⟧ had not touched the other sandwich.

Sandhu left the folder shut. ⟦m Sandhu⟧He⟦/m⟧ told ⟦m Prowse⟧her⟦/m⟧ that ⟦k by=Sandhu; to=Prowse⟧Casimir had been in the building since before the window broke⟦/k⟧, and that there would be a fine for the light. ⟦m Sandhu⟧He⟦/m⟧ said that ⟦m Sandhu⟧he⟦/m⟧ had been wrong and that ⟦m Sandhu⟧he⟦/m⟧ was ⟦f holder=Sandhu; valence=negative⟧sorry⟦/f⟧. ⟦m Sandhu⟧He⟦/m⟧ said it rather well, for somebody with so little practice.

⟦m Prowse⟧The glazier⟦/m⟧ had put all ⟦m Prowse⟧her⟦/m⟧ plasters over ⟦m Prowse⟧her⟦/m⟧ mouth. ⟦q Prowse>Sandhu⟧"⟦m Casimir⟧He⟦/m⟧'s here?"⟦/q⟧

⟦q Sandhu>Prowse⟧"Downstairs, on a bench. There's a camera on ⟦m Casimir⟧him⟦/m⟧."⟦/q⟧

⟦q Prowse>Sandhu⟧"Since ten to six."⟦/q⟧

⟦q Sandhu>Prowse⟧"With shortbread."⟦/q⟧

⟦q Prowse>Sandhu⟧"Oh, ⟦m Casimir⟧the stupid boy⟦/m⟧,"⟦/q⟧ ⟦m Prowse⟧she⟦/m⟧ said, and ⟦f holder=Prowse; valence=positive⟧laughed⟦/f⟧, and then for a little while was not laughing. Rahal slid the box of tissues across. There was one left in it, and ⟦m Rahal⟧he⟦/m⟧ had plainly been saving it.

⟦q Rahal>Prowse⟧"Now,"⟦/q⟧ ⟦m Rahal⟧he⟦/m⟧ said, when ⟦m Prowse⟧she⟦/m⟧ had finished with it, ⟦q Rahal>Prowse⟧"what did you come to tell us?"⟦/q⟧

⟦q Prowse>Rahal⟧"I'd got as far as the ladder. And then ⟦m Sandhu⟧your young man⟦/m⟧ said helmet, and I thought, that's it, it's true, ⟦b holder=Prowse; status=false⟧Casimir has done that shop⟦/b⟧."⟦/q⟧

⟦q Rahal>Prowse⟧"And before the helmet?"⟦/q⟧

⟦q Prowse>Rahal⟧"Before the helmet I was going to say I'd had a phone call. ⟦k by=Prowse; to=Rahal,Sandhu⟧Osric Tamblyn rang to order a new pane⟦/k⟧ for that back window. Four millimetre, six hundred and twelve by four fifty-five, and could I fit it first thing Wednesday."⟦/q⟧

⟦q Sandhu>Prowse⟧"Well, it was broken,"⟦/q⟧ said Sandhu. ⟦q Sandhu>Prowse⟧"⟦m Tamblyn⟧He⟦/m⟧'d want it mended."⟦/q⟧

⟦q Prowse>Sandhu⟧"⟦m Tamblyn⟧He⟦/m⟧ rang at five."⟦/q⟧

Nobody spoke. The machine went on minding its own business.

⟦q Rahal>Prowse⟧"At five?"⟦/q⟧ said Rahal.

⟦q Prowse>Rahal⟧"I had the news on in the van. It was just starting."⟦/q⟧

⟦q Rahal>Prowse⟧"And it broke at ten past six."⟦/q⟧

⟦q Prowse>Rahal⟧"Twenty-six years, and I never had a customer so far ahead of the damage."⟦/q⟧

⟦q Rahal>Prowse⟧"Why didn't you say so straight off?"⟦/q⟧

⟦q Prowse>Rahal⟧"Because I thought ⟦b holder=Prowse; status=false⟧Casimir and Tamblyn had cooked it up together⟦/b⟧. One to break it and one to claim for it, and the eight-fifty forgotten. If I dropped the one, I dropped the other."⟦/q⟧

⟦q Rahal>Prowse⟧"And suppose it was only ever Tamblyn?"⟦/q⟧

⟦q Prowse>Rahal⟧"Then who climbed in?"⟦/q⟧

⟦q Rahal>Prowse⟧"No one did. You were up that ladder, Mrs. Prowse, and don't tell me you never looked. Which side was the glass?"⟦/q⟧

⟦q Prowse>Rahal⟧"In the lane. All over the cobbles. Of course I looked, I'm not dead."⟦/q⟧

⟦q Sandhu>Rahal⟧"There was glass on the carpet, sir."⟦/q⟧ Sandhu had ⟦f holder=Sandhu; valence=negative⟧gone slightly pink⟦/f⟧. ⟦q Sandhu>Rahal⟧"I knelt in it."⟦/q⟧

⟦m Prowse⟧The witness⟦/m⟧ considered the good suit. ⟦q Prowse>Sandhu⟧"How thick?"⟦/q⟧

⟦q Sandhu>Prowse⟧"How would I know how thick?"⟦/q⟧

⟦q Prowse>Sandhu⟧"You knelt in it, love. Was it window, or was it something else?"⟦/q⟧

⟦m Sandhu⟧He⟦/m⟧ opened ⟦m Sandhu⟧his⟦/m⟧ mouth to say that ⟦m Sandhu⟧he⟦/m⟧ could not possibly tell. Then ⟦m Sandhu⟧he⟦/m⟧ bent down, felt about in the turn-up of ⟦m Sandhu⟧his⟦/m⟧ trousers, and laid on the foil a splinter the size of a fingernail. It was curved. It had a thread of gilt along one edge.

⟦q Prowse>Sandhu⟧"Sherry,"⟦/q⟧ said Mrs. Prowse, ⟦f holder=Prowse; valence=positive⟧with deep contentment⟦/f⟧.

Rahal looked at it. ⟦q Rahal>Prowse⟧"⟦m Tamblyn⟧He⟦/m⟧ broke the window from indoors, and then a glass to dress the carpet. All right. So where's the gold? There's been a constable on that door since half past six, and we've had up the floor."⟦/q⟧

⟦q Prowse>Rahal⟧"Did you open the window?"⟦/q⟧

⟦q Sandhu>Prowse⟧"It had a hole in it,"⟦/q⟧ Sandhu said. ⟦q Sandhu>Prowse⟧"We didn't feel the need."⟦/q⟧

⟦m Prowse⟧She⟦/m⟧ folded the foil over the last sandwich and reached for ⟦m Prowse⟧her⟦/m⟧ jacket. ⟦q Prowse>Rahal+Sandhu⟧"One of you had better drive. I've ⟦f holder=Prowse; valence=negative⟧had a shock⟦/f⟧."⟦/q⟧

***

⟦s place=the coin shop; with=Rahal,Sandhu,Prowse,Tamblyn; time=half past ten that night⟧
⟦m Tamblyn⟧A small, exact man in a velvet waistcoat⟦/m⟧ let ⟦m Rahal+Sandhu+Prowse⟧them⟦/m⟧ in at the back. Osric Tamblyn had a bandage on each wrist. ⟦m Tamblyn⟧He⟦/m⟧ wished it to be understood that ⟦m Tamblyn⟧he⟦/m⟧ had already made a statement, that ⟦m Tamblyn⟧he⟦/m⟧ had a headache, and that ⟦m Tamblyn⟧he⟦/m⟧ did not see what a glazier could do at this hour.

⟦q Prowse>Tamblyn⟧"You did say you were in a hurry."⟦/q⟧

⟦q Tamblyn>Prowse⟧"I said Wednesday."⟦/q⟧

⟦q Prowse>Tamblyn⟧"So you did. At five."⟦/q⟧

⟦m Tamblyn⟧He⟦/m⟧ began to answer, and found nothing there. ⟦m Prowse⟧She⟦/m⟧ had already walked past ⟦m Tamblyn⟧him⟦/m⟧ to the window, where a square of cardboard was standing in for the pane. ⟦m Prowse⟧She⟦/m⟧ put one hand under the sash and heaved. It rose on the left; on the right it jammed like a drawer.

⟦q Sandhu>Prowse⟧"What am I looking at?"⟦/q⟧ asked Sandhu.

⟦q Prowse>Sandhu⟧"There's a cord each side, and an iron weight on the end of it, hanging in a box inside the frame. That's what makes a sash float. This side floats. This side's got company."⟦/q⟧

⟦q Tamblyn>Rahal⟧"It's an old building,"⟦/q⟧ Tamblyn told ⟦m Rahal⟧the inspector⟦/m⟧. ⟦q Tamblyn>Rahal⟧"It's the damp. Everything sticks."⟦/q⟧

⟦q Rahal>Tamblyn⟧"Does it?"⟦/q⟧

⟦q Tamblyn>Rahal⟧"I must ask you to stop ⟦m Prowse⟧her⟦/m⟧. Is ⟦m Prowse⟧she⟦/m⟧ insured?"⟦/q⟧

⟦q Rahal>Tamblyn⟧"Are you, Mr. Tamblyn?"⟦/q⟧

There is a little door in the side of every sash box, and in most houses a century of paint has closed it. Here the paint had been cut round with a very fine blade. Tamblyn, who had been shown that door by ⟦m Tamblyn⟧his⟦/m⟧ grandfather, had been quite certain that ⟦b holder=Tamblyn; status=false⟧nobody else living knew of it⟦/b⟧. Mrs. Prowse took a chisel out of ⟦m Prowse⟧her⟦/m⟧ jacket and leaned.

The door squeaked, and the sovereigns came out: two, then five, then the whole tray in a rush, like a fruit machine at last doing the decent thing.

Sandhu stopped a coin with ⟦m Sandhu⟧his⟦/m⟧ shoe. ⟦q Sandhu>Tamblyn⟧"Osric Tamblyn,"⟦/q⟧ ⟦m Sandhu⟧he⟦/m⟧ began, and then looked over at ⟦m Rahal⟧the older man⟦/m⟧. ⟦q Sandhu>Rahal⟧"Would you rather do it, sir?"⟦/q⟧

⟦q Rahal>Sandhu⟧"I'd only sneeze on the caution. ⟦f holder=Rahal; toward=Sandhu; valence=positive⟧Go on, Jory⟦/f⟧."⟦/q⟧

It was the first time that Rahal had used the name. Sandhu did the whole of it without a note, and ⟦m Tamblyn⟧the coin dealer⟦/m⟧ listened with ⟦m Tamblyn⟧his⟦/m⟧ ⟦f holder=Tamblyn; valence=negative⟧eyes shut⟦/f⟧, holding out ⟦m Tamblyn⟧his⟦/m⟧ bandaged wrists before anybody had asked for them.

***

⟦s place=Fennel Lane; with=Rahal,Sandhu,Prowse; time=eleven at night⟧
The lane still glittered. ⟦m Prowse⟧The glazier⟦/m⟧ had found a broom somewhere, and was sweeping up the evidence until Rahal asked ⟦m Prowse⟧her⟦/m⟧ to put it back.

⟦q Prowse>Sandhu⟧"Egg?"⟦/q⟧ ⟦m Prowse⟧she⟦/m⟧ said to ⟦m Sandhu⟧the younger man⟦/m⟧.

⟦q Sandhu>Prowse⟧"Please."⟦/q⟧

⟦m Sandhu⟧He⟦/m⟧ ate it in three bites, standing up. ⟦m Prowse⟧She⟦/m⟧ watched ⟦m Sandhu⟧him⟦/m⟧ ⟦f holder=Prowse; toward=Sandhu; valence=positive⟧with approval⟦/f⟧ and climbed into ⟦m Prowse⟧her⟦/m⟧ van.

⟦q Sandhu>Rahal⟧"Sir,"⟦/q⟧ said Sandhu, when the tail lights had gone, both of them. ⟦q Sandhu>Rahal⟧"About that letter of mine."⟦/q⟧

⟦q Rahal>Sandhu⟧"Which? I've had two."⟦/q⟧

⟦q Sandhu>Rahal⟧"Either. I thought I ⟦f holder=Sandhu; toward=Rahal; valence=positive⟧might withdraw it⟦/f⟧."⟦/q⟧

⟦q Rahal>Sandhu⟧"You can't,"⟦/q⟧ Rahal said, and felt through the raincoat, one pocket after another, for something dry. ⟦q Rahal>Sandhu⟧"I ran out of tissues on Sunday."⟦/q⟧
