title: The Night Desk at Makola
person: 3
style: police procedural in Accra; three men by rank, surname and nickname, two wives of one dead man who share a bench; rapid untagged interview; curly double quotes, past tense
cast: Kwasi Amoako | Amoako, Inspector Amoako, Inspector, the inspector | he
cast: Selorm Dzokoto | Dzokoto, Selorm, the constable | he
cast: Superintendent Quarshie | Quarshie, Chairman | he
cast: Esi Baidoo | Esi, Madam Esi, the older woman | she
cast: Vivian Tetteh | Vivian, Auntie Viv | she
cast: Nii Lante |  | he
place: Makola police post | the post, the night desk
place: the yard |
relation: Esi & Vivian | enemies | start=two widows of one man end=partners
relation: Amoako & Dzokoto | work | start=inspector and his driver end=inspector and his apprentice
relation: Esi & Nii Lante | romantic
relation: Vivian & Nii Lante | romantic
quiet: Accra, Tema, Saturday, Milo, Datsun, August, Central, Friday, July
=====
⟦s place=Makola police post; with=Amoako,Dzokoto,Esi,Vivian; time=Sunday, two in the morning⟧
Two women sat on the bench, with a handbag between ⟦m Esi+Vivian⟧them⟦/m⟧ ⟦f holder=Vivian; toward=Esi; valence=negative⟧like a border post⟦/f⟧.

⟦m Esi⟧The older one⟦/m⟧ wore black already. ⟦m Vivian⟧The other⟦/m⟧ had come in what ⟦m Vivian⟧she⟦/m⟧ slept in, with a man’s raincoat over it, and ⟦m Vivian⟧she⟦/m⟧ was the one ⟦f holder=Vivian; valence=negative⟧who was crying⟦/f⟧, on and off, the way a tap drips. Inspector Amoako looked at ⟦m Esi+Vivian⟧them⟦/m⟧ over the counter and ⟦f holder=Kwasi Amoako; valence=negative⟧wished, not for the first time⟦/f⟧, that ⟦m Amoako⟧he⟦/m⟧ had gone into insurance.

⟦q Amoako>Dzokoto⟧“Which one is the wife?”⟦/q⟧ ⟦m Amoako⟧he⟦/m⟧ asked.

⟦q Dzokoto>Amoako⟧“Both, sir,”⟦/q⟧ said ⟦m Dzokoto⟧the constable⟦/m⟧.

⟦q Amoako>Dzokoto⟧“Selorm. I have had four hours’ sleep since Friday.”⟦/q⟧

⟦q Dzokoto>Amoako⟧“Yes, sir. ⟦m Esi⟧That one⟦/m⟧ is the wife. And ⟦m Vivian⟧that one⟦/m⟧ is the wife also. ⟦k by=Dzokoto; to=Amoako⟧They both have the paper⟦/k⟧.”⟦/q⟧

⟦q Amoako>Dzokoto⟧“You have seen the paper?”⟦/q⟧

⟦q Dzokoto>Amoako⟧“I have seen two papers, sir. One is church and one is court.”⟦/q⟧

⟦m Amoako⟧The inspector⟦/m⟧ ⟦f holder=Kwasi Amoako; valence=negative⟧shut⟦/f⟧ ⟦m Amoako⟧his⟦/m⟧ eyes, and opened them, and came round the counter with ⟦m Amoako⟧his⟦/m⟧ notebook. ⟦m Amoako⟧He⟦/m⟧ sat down on an upturned crate, so as to be lower than ⟦m Esi+Vivian⟧they⟦/m⟧ were. It was a thing that ⟦m Quarshie⟧his old chief⟦/m⟧ had taught ⟦m Amoako⟧him⟦/m⟧. People tell the truth downhill.

⟦q Amoako>Esi+Vivian⟧“Now. My condolences to both of you. I’m going to ask one question and I’d like one person to answer. When did you last see Nii Lante alive?”⟦/q⟧

⟦q Esi>Amoako⟧“Saturday, six o’clock,”⟦/q⟧ ⟦m Esi⟧she⟦/m⟧ said.

⟦q Vivian>Amoako⟧“Saturday, eight o’clock,”⟦/q⟧ said ⟦m Vivian⟧the one in the raincoat⟦/m⟧.

⟦q Esi>Vivian⟧“⟦m Nii Lante⟧He⟦/m⟧ was on the road to Tema at eight o’clock.”⟦/q⟧

⟦q Vivian>Esi⟧“⟦m Nii Lante⟧He⟦/m⟧ was in my kitchen at eight o’clock, Madam. ⟦m Nii Lante⟧He⟦/m⟧ was eating.”⟦/q⟧

⟦q Esi>Vivian⟧“⟦m Nii Lante⟧He⟦/m⟧ ⟦f holder=Esi; toward=Vivian; valence=negative⟧had eaten!⟦/f⟧”⟦/q⟧

⟦q Vivian>Esi⟧“Then ⟦m Nii Lante⟧he⟦/m⟧ ate twice.”⟦/q⟧

⟦q Esi>Vivian⟧“Kenkey and fish, I gave ⟦m Nii Lante⟧him⟦/m⟧. ⟦m Nii Lante⟧He⟦/m⟧ had three.”⟦/q⟧

⟦q Vivian>Esi⟧“⟦m Nii Lante⟧He⟦/m⟧ had two of mine.”⟦/q⟧

There was a pause, in which ⟦m Esi+Vivian⟧they⟦/m⟧ seemed to be adding it up.

⟦q Esi>Vivian⟧“Five,”⟦/q⟧ said ⟦m Esi⟧the older woman⟦/m⟧. ⟦q Esi>Vivian⟧“And you wonder about ⟦m Nii Lante⟧his⟦/m⟧ heart.”⟦/q⟧

⟦q Amoako>Esi⟧“Madam Esi,”⟦/q⟧ said Amoako, ⟦q Amoako>Esi⟧“it was not ⟦m Nii Lante⟧his⟦/m⟧ heart.”⟦/q⟧

⟦m Esi⟧She⟦/m⟧ had a handsome, heavy face, and it did not change. Only ⟦m Esi⟧her⟦/m⟧ hand went out and ⟦f holder=Esi; valence=negative⟧took hold of the strap⟦/f⟧ of the handbag. ⟦q Esi>Amoako⟧“The boy who came said that ⟦m Nii Lante⟧he⟦/m⟧ fell down.”⟦/q⟧

⟦q Amoako>Esi⟧“⟦m Nii Lante⟧He⟦/m⟧ fell down because somebody hit ⟦m Nii Lante⟧him⟦/m⟧. With a wheel spanner, at the lorry park, at about ten. ⟦f holder=Kwasi Amoako; toward=Esi; valence=negative⟧I’m sorry⟦/f⟧. I thought they had told you.”⟦/q⟧

⟦q Vivian>Amoako⟧“Nobody tells us anything,”⟦/q⟧ ⟦m Vivian⟧she⟦/m⟧ said. ⟦q Vivian>Amoako⟧“They only say come.”⟦/q⟧

⟦q Amoako>Vivian⟧“You’re Miss Tetteh?”⟦/q⟧

⟦q Vivian>Amoako⟧“Mrs. Lante.”⟦/q⟧

⟦q Esi>Vivian⟧“⟦f holder=Esi; toward=Vivian; valence=negative⟧Ei!⟦/f⟧”⟦/q⟧ said ⟦m Esi⟧the other Mrs. Lante⟦/m⟧.

⟦q Vivian>Amoako⟧“Vivian, then. Call me Vivian. Everybody at the lorry park says Auntie Viv. I sell Milo and bread there, from four in the morning; that is how I met ⟦m Nii Lante⟧him⟦/m⟧.”⟦/q⟧

⟦q Amoako>Vivian⟧“And did you know ⟦m Nii Lante⟧he⟦/m⟧ was married?”⟦/q⟧

⟦q Vivian>Amoako⟧“I knew ⟦b holder=Vivian; status=false⟧she was dead⟦/b⟧.”⟦/q⟧

⟦q Esi>Vivian⟧“Who was dead?”⟦/q⟧

⟦q Vivian>Esi⟧“You. ⟦m Nii Lante⟧He⟦/m⟧ showed me the funeral cloth.”⟦/q⟧

⟦m Dzokoto⟧The constable⟦/m⟧, who was writing, ⟦f holder=Selorm; valence=negative⟧dropped⟦/f⟧ ⟦m Dzokoto⟧his⟦/m⟧ pen. ⟦m Dzokoto⟧He⟦/m⟧ went down after it and was slow to come up.

⟦q Esi>Vivian⟧“That was my mother’s funeral cloth,”⟦/q⟧ said Esi. ⟦m Esi⟧She⟦/m⟧ let go of the strap. ⟦m Esi⟧She⟦/m⟧ was looking straight at ⟦m Vivian⟧the younger woman⟦/m⟧ now, for the first time, with ⟦f holder=Esi; toward=Vivian; valence=negative⟧a sort of terrible interest⟦/f⟧. ⟦q Esi>Vivian⟧“How long?”⟦/q⟧

⟦q Vivian>Esi⟧“Six years in August.”⟦/q⟧

⟦q Esi>Vivian⟧“Does ⟦m Nii Lante⟧he⟦/m⟧ still snore?”⟦/q⟧

⟦q Vivian>Esi⟧“Like a Datsun.”⟦/q⟧

⟦q Esi>Vivian⟧“Children?”⟦/q⟧

⟦q Vivian>Esi⟧“No. You?”⟦/q⟧

⟦q Esi>Vivian⟧“No. ⟦m Nii Lante⟧He⟦/m⟧ said it was me.”⟦/q⟧

⟦q Vivian>Esi⟧“⟦m Nii Lante⟧He⟦/m⟧ said it was me,”⟦/q⟧ said Vivian, and ⟦f holder=Vivian; valence=negative⟧began on the tap again⟦/f⟧; and what happened next ⟦m Dzokoto⟧the constable⟦/m⟧ was to describe for years afterwards, in several bars. ⟦m Esi⟧The older woman⟦/m⟧ moved the handbag. ⟦m Esi⟧She⟦/m⟧ put it on the floor, and ⟦f holder=Esi; toward=Vivian; valence=positive⟧slid along the bench⟦/f⟧ until there was no border there at all.

***

⟦s place=the yard; with=Amoako,Dzokoto,Quarshie; time=half past two⟧
⟦q Amoako>Dzokoto⟧“So who benefits?”⟦/q⟧ said Amoako. ⟦m Amoako+Dzokoto⟧They⟦/m⟧ were sharing one cigarette by the wall, because ⟦m Dzokoto⟧the younger man⟦/m⟧ had given up.

⟦q Dzokoto>Amoako⟧“From the spanner?”⟦/q⟧

⟦q Amoako>Dzokoto⟧“From the spanner.”⟦/q⟧

⟦q Dzokoto>Amoako⟧“Madam Esi. ⟦m Esi⟧She⟦/m⟧ finds out about the other one, ⟦m Esi⟧she⟦/m⟧ goes to the lorry park, ⟦m Esi⟧she⟦/m⟧ hits ⟦m Nii Lante⟧him⟦/m⟧.”⟦/q⟧

⟦q Amoako>Dzokoto⟧“⟦m Esi⟧She⟦/m⟧ didn’t know. You saw ⟦m Esi⟧her⟦/m⟧ face.”⟦/q⟧

⟦q Dzokoto>Amoako⟧“I saw a face that doesn’t move, sir.”⟦/q⟧

⟦q Amoako>Dzokoto⟧“It moved when ⟦m Vivian⟧she⟦/m⟧ said funeral cloth.”⟦/q⟧

⟦q Dzokoto>Amoako⟧“Then Auntie Viv.”⟦/q⟧

⟦q Amoako>Dzokoto⟧“Why?”⟦/q⟧

⟦q Dzokoto>Amoako⟧“Same reason. The other way round.”⟦/q⟧

⟦q Amoako>Dzokoto⟧“⟦m Vivian⟧She⟦/m⟧ thought ⟦m Esi⟧the woman⟦/m⟧ was dead. You can’t ⟦f holder=Vivian; valence=negative; status=denied⟧be jealous of a cloth⟦/f⟧.”⟦/q⟧

⟦q Dzokoto>Amoako⟧“My sister could,”⟦/q⟧ said ⟦m Dzokoto⟧the constable⟦/m⟧ ⟦f holder=Selorm; valence=negative⟧with feeling⟦/f⟧.

⟦q Amoako>Dzokoto⟧“All right. What had ⟦m Nii Lante⟧he⟦/m⟧ got that was worth having?”⟦/q⟧

⟦q Dzokoto>Amoako⟧“A lorry.”⟦/q⟧

⟦q Amoako>Dzokoto⟧“Whose name is on it?”⟦/q⟧

⟦q Dzokoto>Amoako⟧“I don’t know, sir.”⟦/q⟧

⟦q Amoako>Dzokoto⟧“Why don’t you know?”⟦/q⟧

⟦q Dzokoto>Amoako⟧“Because you told me to bring widows.”⟦/q⟧

A car had turned in at the gate without its lights. It stopped exactly between ⟦m Amoako+Dzokoto⟧them⟦/m⟧ and the door, and ⟦m Quarshie⟧a very large man in a tracksuit⟦/m⟧ unfolded out of it. ⟦f holder=Kwasi Amoako; valence=negative⟧Amoako dropped the cigarette⟦/f⟧.

⟦q Amoako>Quarshie⟧“Chairman.”⟦/q⟧

⟦q Quarshie>Amoako⟧“Kwasi. Don’t salute, I’m in bed.”⟦/q⟧ Superintendent Quarshie was called Chairman by the whole division, and ⟦m Quarshie⟧he⟦/m⟧ liked to be thought asleep. ⟦q Quarshie>Amoako⟧“I hear you have two wives in there.”⟦/q⟧

⟦q Amoako>Quarshie⟧“Yes, sir.”⟦/q⟧

⟦q Quarshie>Amoako⟧“Release ⟦m Esi+Vivian⟧them⟦/m⟧.”⟦/q⟧

⟦q Amoako>Quarshie⟧“I haven’t arrested ⟦m Esi+Vivian⟧them⟦/m⟧, sir.”⟦/q⟧

⟦q Quarshie>Amoako⟧“Good. Then it will be quick. It was robbery. Some small boys. It happens at that park every month.”⟦/q⟧

⟦q Amoako>Quarshie⟧“They didn’t take ⟦m Nii Lante⟧his⟦/m⟧ money.”⟦/q⟧

⟦q Quarshie>Amoako⟧“They were disturbed.”⟦/q⟧

⟦q Amoako>Quarshie⟧“By whom?”⟦/q⟧

⟦m Quarshie⟧The big man⟦/m⟧ ⟦f holder=Quarshie; toward=Kwasi Amoako; valence=negative⟧laid a hand on⟦/f⟧ ⟦m Amoako⟧his⟦/m⟧ shoulder, and left it there, like a bag of cement. ⟦q Quarshie>Amoako⟧“When I taught you to sit on a crate,”⟦/q⟧ ⟦m Quarshie⟧he⟦/m⟧ said, ⟦q Quarshie>Amoako⟧“I also taught you when to get up off it. You remember?”⟦/q⟧

⟦q Amoako>Quarshie⟧“I remember, sir.”⟦/q⟧

⟦q Quarshie>Amoako⟧“Go home. You look like a ghost.”⟦/q⟧

⟦m Quarshie⟧He⟦/m⟧ drove away. ⟦m Amoako+Dzokoto⟧They⟦/m⟧ stood and listened to ⟦m Quarshie⟧him⟦/m⟧ go all the way down to the junction.

⟦q Dzokoto>Amoako⟧“Sir,”⟦/q⟧ said Dzokoto presently, ⟦q Dzokoto>Amoako⟧“how did ⟦m Quarshie⟧he⟦/m⟧ know they didn’t—that there was money?”⟦/q⟧

⟦q Amoako>Dzokoto⟧“⟦m Quarshie⟧He⟦/m⟧ didn’t say so. I said so.”⟦/q⟧

⟦q Dzokoto>Amoako⟧“Then how did ⟦m Quarshie⟧he⟦/m⟧ know that it was at the park?”⟦/q⟧

⟦q Amoako>Dzokoto⟧“It’s in the log.”⟦/q⟧

⟦q Dzokoto>Amoako⟧“No, sir.”⟦/q⟧ ⟦m Dzokoto⟧The constable⟦/m⟧ was ⟦f holder=Selorm; valence=negative⟧looking at⟦/f⟧ ⟦m Dzokoto⟧his⟦/m⟧ boots. ⟦q Dzokoto>Amoako⟧“I haven’t written the log. ⟦k by=Dzokoto; to=Amoako⟧I haven’t written down any of it⟦/k⟧. I was catching my pen.”⟦/q⟧

Amoako found that ⟦m Amoako⟧he⟦/m⟧ ⟦f holder=Kwasi Amoako; valence=negative⟧wanted the cigarette back⟦/f⟧. ⟦m Amoako⟧He⟦/m⟧ had believed for eleven years that ⟦b holder=Amoako; status=false⟧the old man was straight⟦/b⟧; it was the one thing in the building that ⟦m Amoako⟧he⟦/m⟧ would have leaned on.

***

⟦s place=Makola police post; with=Amoako,Dzokoto,Esi,Vivian; time=three o’clock⟧
The bench was empty. For one bad moment ⟦m Amoako⟧he⟦/m⟧ thought that ⟦m Esi+Vivian⟧they⟦/m⟧ had been fetched. Then ⟦m Amoako⟧he⟦/m⟧ heard talk, low and quick, from behind ⟦m Amoako⟧his⟦/m⟧ own counter.

⟦m Esi+Vivian⟧They⟦/m⟧ had found the kettle. ⟦m Esi+Vivian⟧They⟦/m⟧ had also found the cupboard with the tin of Milo, and ⟦m Esi+Vivian⟧they⟦/m⟧ were sitting on the floor with two mugs and an exercise book. ⟦m Esi⟧She⟦/m⟧ was doing the writing. ⟦m Vivian⟧She⟦/m⟧ was doing the sums.

⟦q Vivian>Esi⟧“Eleven hundred on the twelfth.”⟦/q⟧

⟦q Esi>Vivian⟧“⟦m Nii Lante⟧He⟦/m⟧ told me nine.”⟦/q⟧

⟦q Vivian>Esi⟧“Eleven. I was there when ⟦m Nii Lante⟧he⟦/m⟧ counted it.”⟦/q⟧

⟦q Esi>Vivian⟧“And where did ⟦m Nii Lante⟧he⟦/m⟧ say the rest went?”⟦/q⟧

⟦q Vivian>Esi⟧“To the policeman.”⟦/q⟧

⟦q Amoako>Esi+Vivian⟧“Which policeman?”⟦/q⟧ said Amoako.

⟦m Esi+Vivian⟧They⟦/m⟧ ⟦f holder=Vivian; valence=negative⟧both jumped⟦/f⟧. Esi put ⟦m Esi⟧her⟦/m⟧ palm flat on the page, and then, slowly, took it away again.

⟦q Esi>Amoako⟧“Every month ⟦m Nii Lante⟧he⟦/m⟧ was two hundred short,”⟦/q⟧ ⟦m Esi⟧she⟦/m⟧ said. ⟦q Esi>Amoako⟧“I thought it was a woman. And all this time ⟦m Vivian⟧she⟦/m⟧ thought that it was *⟦m Nii Lante⟧his⟦/m⟧ mother’s hospital*.”⟦/q⟧

⟦q Vivian>Amoako⟧“⟦m Nii Lante⟧His⟦/m⟧ mother is in the hospital?”⟦/q⟧

⟦q Esi>Vivian⟧“⟦m Nii Lante⟧His⟦/m⟧ mother is in heaven, my dear.”⟦/q⟧

⟦q Amoako>Esi+Vivian⟧“Which policeman?”⟦/q⟧ ⟦m Amoako⟧he⟦/m⟧ said again.

⟦q Vivian>Amoako⟧“I never knew a name. ⟦k by=Vivian; to=Amoako,Dzokoto,Esi⟧They all paid him, every driver in that park⟦/k⟧. Two hundred for the night gate. In July Nii said that ⟦m Nii Lante⟧he⟦/m⟧ was ⟦f holder=Nii Lante; valence=negative⟧tired of it⟦/f⟧; ⟦m Nii Lante⟧he⟦/m⟧ said ⟦m Nii Lante⟧he⟦/m⟧ would go to Accra Central and write ⟦m Nii Lante⟧his⟦/m⟧ statement like a man.”⟦/q⟧ ⟦m Vivian⟧She⟦/m⟧ ⟦f holder=Vivian; valence=negative⟧wiped⟦/f⟧ ⟦m Vivian⟧her⟦/m⟧ nose on the raincoat’s sleeve. ⟦q Vivian>Amoako⟧“I told ⟦m Nii Lante⟧him⟦/m⟧ to go in a clean shirt. That’s all I said. I ironed it.”⟦/q⟧

⟦q Amoako>Vivian⟧“Did you ever see ⟦m Quarshie⟧him⟦/m⟧? The one they paid?”⟦/q⟧

⟦q Vivian>Amoako⟧“Only the back. A big somebody. ⟦m Quarshie⟧He⟦/m⟧ would sit in ⟦m Quarshie⟧his⟦/m⟧ car with the lights off, and they would go to the window, one one one. ⟦m Quarshie⟧He⟦/m⟧ never got out. ⟦f holder=Nii Lante; valence=positive⟧They used to laugh⟦/f⟧ about it.”⟦/q⟧

⟦q Amoako>Vivian⟧“What did they laugh about?”⟦/q⟧

⟦q Vivian>Amoako⟧“They said that ⟦m Quarshie⟧he⟦/m⟧ collected in ⟦m Quarshie⟧his⟦/m⟧ sleep. They said, *Chairman is in bed*.”⟦/q⟧

Nobody could have said how long the silence was. Somewhere in the market a cock, badly informed, announced the day.

⟦q Dzokoto>Amoako⟧“Sir?”⟦/q⟧ said Dzokoto.

⟦q Amoako>Dzokoto⟧“Shut the door, Selorm. Put the bar across.”⟦/q⟧

⟦q Dzokoto>Amoako⟧“Are we arresting someone, sir?”⟦/q⟧

⟦q Amoako>Dzokoto⟧“Not tonight. Tonight we’re writing. You’ll write one copy and I’ll write another.”⟦/q⟧ ⟦m Amoako⟧The inspector⟦/m⟧ lowered ⟦m Amoako⟧himself⟦/m⟧ onto the floor, which was as far downhill as there was. ⟦q Amoako>Esi⟧“Madam Esi, how is your hand?”⟦/q⟧

⟦q Esi>Amoako⟧“Clear. I was taught by nuns.”⟦/q⟧

⟦q Amoako>Esi⟧“Then you’ll write the third.”⟦/q⟧

⟦q Vivian>Amoako⟧“And me?”⟦/q⟧ asked ⟦m Vivian⟧the younger widow⟦/m⟧.

⟦q Esi>Vivian⟧“You’ll do the sums,”⟦/q⟧ said ⟦m Esi⟧the other⟦/m⟧, and moved over to make room.
