title: The House on Tamarind Row
person: 3
style: family saga; four generations of a Goan house, told in three years; the same room; men of one surname and a repeated first name, kin words as names; contradictions and slips planted; curly double quotes, past tense
cast: Avelina Noronha | Avelina, Avó | she
cast: Plácido Noronha | Plácido, the man in the bed | he
cast: Tito Noronha | Tito | he
cast: Young Plácido | the boy | he
cast: Severina | Sevi | she
cast: a wife in a hat |  | she
cast: Marushka Noronha | Marushka, the girl | she
cast: the doctor |  | he
place: the house | the verandah, the front room
place: the well |
place: the upstairs room |
relation: Avelina & Plácido | romantic | start=promised end=married fifty years
relation: Plácido & Tito | family | start=brothers end=brothers who do not speak
relation: Avelina & Sevi | friends
relation: Marushka & Avelina | family
quiet: Portuguese, Karachi, Nairobi, Easter, Friday, God, India, June, Mamã, Toronto, Tuesday
=====
⟦s place=the house; with=Avelina,Plácido,Tito,Sevi; time=the monsoon of 1938⟧
There were two chairs on the verandah and three people, and ⟦e it was⟧it were⟦/e⟧ Tito who stood.

⟦q Tito>Plácido⟧“Ask ⟦m Avelina⟧her⟦/m⟧,”⟦/q⟧ ⟦m Tito⟧he⟦/m⟧ said.

⟦q Plácido>Tito⟧“I shan’t ask ⟦m Avelina⟧her⟦/m⟧ anything in front of you.”⟦/q⟧

⟦q Tito>Plácido⟧“Then I’ll ask ⟦m Avelina⟧her⟦/m⟧.”⟦/q⟧

⟦q Avelina>Plácido+Tito⟧“I can hear you both,”⟦/q⟧ said Avelina, through the shutter.

It had been raining for nineteen days. The road was a river, the river was a sea, and the two Noronha brothers had come across it in a boat meant for coconuts, to find out which of ⟦m Plácido+Tito⟧them⟦/m⟧ ⟦m Avelina⟧she⟦/m⟧ was going to marry. ⟦m Plácido⟧The elder⟦/m⟧ had brought an umbrella. ⟦m Tito⟧The younger⟦/m⟧ had not, and ⟦m Tito⟧his⟦/m⟧ shirt was stuck to ⟦m Tito⟧him⟦/m⟧; and ⟦m Sevi⟧the girl who was holding the lamp⟦/m⟧, ⟦c kin⟧the cook’s daughter⟦/c⟧, couldn’t stop looking at it.

⟦q Plácido>Avelina⟧“Miss Avelina, I have the house,”⟦/q⟧ said Plácido stiffly, to the slats. ⟦q Plácido>Avelina⟧“I’ve a position in the customs. I’m ⟦c age⟧thirty next month⟦/c⟧. I don’t drink.”⟦/q⟧

⟦q Avelina>Plácido⟧“And you, Tito?”⟦/q⟧

⟦q Tito>Avelina⟧“I’m twenty-four. I drink a bit. I’ve a passage to Karachi on Tuesday, and the tickets are for two.”⟦/q⟧

⟦q Avelina>Tito⟧“What’s in Karachi?”⟦/q⟧

⟦q Tito>Avelina⟧“I haven’t an idea. Isn’t that grand?”⟦/q⟧

⟦q Plácido>Avelina⟧“Karachi’s an oven,”⟦/q⟧ said ⟦m Plácido⟧the elder brother⟦/m⟧. ⟦q Plácido>Avelina⟧“⟦m Tito⟧He⟦/m⟧’s been offered a stool in a shipping office. ⟦m Tito⟧He⟦/m⟧ told our mother that it was a desk.”⟦/q⟧

⟦q Tito>Plácido⟧“There’s a desk in front of it.”⟦/q⟧

⟦q Plácido>Tito⟧“It’s someone else’s!”⟦/q⟧

⟦q Tito>Plácido⟧“I’ll have my feet under it by Easter.”⟦/q⟧

Behind the shutter there was a silence. Rain ran off the tiles in eleven strings. ⟦q Avelina>Sevi⟧“Sevi, come in here,”⟦/q⟧ ⟦m Avelina⟧she⟦/m⟧ said.

⟦m Sevi⟧The girl with the lamp⟦/m⟧ went in. It was dark now on the verandah, and neither of ⟦m Plácido+Tito⟧the brothers⟦/m⟧ said a word, until ⟦m Plácido+Tito⟧they⟦/m⟧ heard the two of ⟦m Avelina+Sevi⟧them⟦/m⟧ whispering.

⟦q Sevi>Avelina⟧“Take ⟦m Tito⟧the wet one⟦/m⟧.”⟦/q⟧

⟦q Avelina>Sevi⟧“⟦m Tito⟧He⟦/m⟧’d be gone in a year.”⟦/q⟧

⟦q Sevi>Avelina⟧“You’d have the year.”⟦/q⟧

⟦q Avelina>Sevi⟧“And you? You’d be here by yourself, with Papa and the pigs.”⟦/q⟧

⟦q Sevi>Avelina⟧“I’d manage. Somebody would write to me, I suppose.”⟦/q⟧

⟦q Avelina>Sevi⟧“You can’t read.”⟦/q⟧

⟦q Sevi>Avelina⟧“I’d look at the stamps,”⟦/q⟧ said Severina.

⟦m Avelina⟧The other girl⟦/m⟧ began to laugh, and then it was not laughing. When ⟦m Avelina⟧she⟦/m⟧ came out ⟦m Avelina⟧her⟦/m⟧ face was perfectly dry. ⟦m Avelina⟧She⟦/m⟧ was small and fair-skinned, with ⟦c eyes⟧one green eye and one brown⟦/c⟧, and ⟦m Avelina⟧she⟦/m⟧’d put up ⟦m Avelina⟧her⟦/m⟧ hair.

⟦q Avelina>Plácido⟧“Senhor Plácido,”⟦/q⟧ ⟦m Avelina⟧she⟦/m⟧ said, ⟦q Avelina>Plácido⟧“there’s a thing I must have in the house, if I come. I want ⟦m Sevi⟧her⟦/m⟧ to be taught to read.”⟦/q⟧

***

⟦s place=the upstairs room; with=Avelina,Plácido,Sevi,Young Plácido,the doctor; time=the hot weather of 1961⟧
⟦q Young Plácido>Avelina⟧“Is ⟦m Plácido⟧he⟦/m⟧ dying, Mamã?”⟦/q⟧

⟦q Avelina>Young Plácido⟧“⟦m Plácido⟧He⟦/m⟧’s thinking about it. Hand me the cloth.”⟦/q⟧

⟦m Young Plácido⟧The boy⟦/m⟧ was sixteen and had ⟦m Plácido⟧his father⟦/m⟧’s name, ⟦m Plácido⟧his father⟦/m⟧’s ears, and nothing else that anyone could put a finger on. In the big bed lay ⟦m Plácido⟧the old customs officer⟦/m⟧, ⟦c age⟧forty-five that June⟦/c⟧, with a beard on. ⟦m Plácido⟧He⟦/m⟧’d taken to it on the day when the Portuguese flag was hauled ⟦e down⟧dawn⟦/e⟧ off the customs house, and ⟦m Plácido⟧he⟦/m⟧’d turned to the wall.

⟦q the doctor>Avelina⟧“There’s no fever,”⟦/q⟧ said ⟦m the doctor⟧the doctor⟦/m⟧.

⟦q Avelina>the doctor⟧“I know there isn’t.”⟦/q⟧

⟦q the doctor>Avelina⟧“The heart’s like a horse. Senhora, may I speak frankly? I believe that ⟦m Plácido⟧he⟦/m⟧’s simply offended.”⟦/q⟧

⟦q Avelina>the doctor⟧“With whom?”⟦/q⟧

⟦q the doctor>Avelina⟧“India, I think.”⟦/q⟧

⟦q Sevi>the doctor⟧“It’s not India,”⟦/q⟧ said Severina. ⟦m Sevi⟧She⟦/m⟧ was at the window, with ⟦m Sevi⟧her⟦/m⟧ spectacles on, behind a newspaper. ⟦m Sevi⟧She⟦/m⟧ had run that house for twenty years, ⟦m Sevi⟧she⟦/m⟧ read the *Herald* aloud in it every night, and there was nobody in the town with more opinions. ⟦q Sevi>the doctor⟧“It’s the letter.”⟦/q⟧

⟦q Avelina>Sevi⟧“Sevi!”⟦/q⟧

⟦q Sevi>Avelina⟧“Well, it is.”⟦/q⟧

⟦q the doctor>Sevi⟧“What letter?”⟦/q⟧

⟦q Sevi>the doctor⟧“From ⟦m Tito⟧his brother⟦/m⟧. With a stamp from Nairobi, a giraffe on it. ⟦k by=Sevi; to=the doctor,Young Plácido⟧He’s coming home⟦/k⟧. ⟦m Tito⟧He⟦/m⟧’s bringing a wife.”⟦/q⟧

⟦q Plácido>Sevi⟧“You had no right,”⟦/q⟧ said ⟦m Plácido⟧the man in the bed⟦/m⟧, to the newspaper.

⟦q Sevi>Plácido⟧“You taught me to read, sir. You should’ve thought of that.”⟦/q⟧

⟦q Young Plácido>Avelina⟧“What brother?”⟦/q⟧ said ⟦m Young Plácido⟧the boy⟦/m⟧. ⟦q Young Plácido>Avelina⟧“I haven’t got an uncle.”⟦/q⟧

The wall spoke. It was the first time for nine days. ⟦q Plácido>Avelina⟧“Don’t tell ⟦m Young Plácido⟧him⟦/m⟧,”⟦/q⟧ it said.

⟦q Avelina>Plácido⟧“Then sit up and tell ⟦m Young Plácido⟧him⟦/m⟧ yourself.”⟦/q⟧

⟦q Plácido>Avelina⟧“I’ve no brother.”⟦/q⟧

⟦q Avelina>Plácido⟧“You have one brother, and you’ve had ⟦m Tito⟧him⟦/m⟧ sent back unopened for twenty-three years. And what did ⟦m Tito⟧he⟦/m⟧ do? ⟦m Tito⟧He⟦/m⟧ stood on a verandah. ⟦m Tito⟧He⟦/m⟧ asked me, and I said no. I said *no*, Plácido, I said it to ⟦m Tito⟧his⟦/m⟧ face. It’s you I said yes to.”⟦/q⟧

⟦q Plácido>Avelina⟧“You laughed.”⟦/q⟧

⟦q Avelina>Plácido⟧“When?”⟦/q⟧

⟦q Plácido>Avelina⟧“That night. Behind the shutter, with ⟦m Sevi⟧her⟦/m⟧. I heard you. You laughed, and I’ve never known,”⟦/q⟧ said ⟦m Plácido⟧the man in the bed⟦/m⟧, ⟦q Plácido>Avelina⟧“in twenty-three years, ⟦e which⟧witch⟦/e⟧ of us it was at.”⟦/q⟧

Nobody spoke. ⟦m the doctor⟧The doctor⟦/m⟧ began to put away ⟦m the doctor⟧his⟦/m⟧ things with great tact, in the wrong bag. A crow on the sill looked in, and thought better of it.

⟦q Sevi>Plácido⟧“Oh, for the love of God,”⟦/q⟧ said Severina. ⟦q Sevi>Plácido⟧“It was the *stamps*.”⟦/q⟧

***

⟦s place=the well; with=Marushka,Avelina,Sevi; time=December, 1989⟧
⟦q Marushka>Avelina⟧“So who did you love, Avó?”⟦/q⟧

⟦q Avelina>Marushka⟧“What a question, Marushka. Mind the edge.”⟦/q⟧

⟦q Marushka>Avelina⟧“Everyone’s dead. You can say.”⟦/q⟧

⟦q Avelina>Marushka⟧“I’m not dead, and neither’s ⟦m Sevi⟧she⟦/m⟧. Help me to sit.”⟦/q⟧

⟦m Avelina+Sevi⟧The two old women⟦/m⟧ sat down on the rim of the well, where there was shade, and ⟦m Marushka⟧the girl⟦/m⟧ sat on the ground. ⟦m Marushka⟧She⟦/m⟧’d come from Toronto with a tape recorder for a school project, ⟦m Marushka⟧she⟦/m⟧ was ⟦m Young Plácido⟧Young Plácido⟦/m⟧’s youngest, and ⟦m Marushka⟧she⟦/m⟧ had decided to have somebody’s great passion by Friday.

⟦q Marushka>Sevi⟧“You tell me, Tia Sevi. Did ⟦m Avelina⟧she⟦/m⟧ love Tito?”⟦/q⟧

⟦q Sevi>Marushka⟧“Is that thing on?”⟦/q⟧

⟦q Marushka>Sevi⟧“It’s on.”⟦/q⟧

⟦q Sevi>Marushka⟧“Then I’ll say it clearly. ⟦m Avelina⟧She⟦/m⟧ didn’t.”⟦/q⟧

⟦q Avelina>Sevi⟧“How would you know?”⟦/q⟧

⟦q Sevi>Avelina⟧“I was holding the lamp.”⟦/q⟧ ⟦m Sevi⟧She⟦/m⟧ took off ⟦m Sevi⟧her⟦/m⟧ spectacles. They were as thick as the bottoms of bottles. ⟦q Sevi>Marushka⟧“⟦m Tito⟧He⟦/m⟧ came back, did they tell you that? In ’61, with ⟦m a wife in a hat⟧a wife in a hat⟦/m⟧. ⟦m a wife in a hat⟧She⟦/m⟧ was an English nurse. A good soul. ⟦m Tito⟧He⟦/m⟧ walked up from the ferry, fat as butter, and ⟦m Plácido⟧your grandfather⟦/m⟧ was waiting for ⟦m Tito⟧him⟦/m⟧ in the road in ⟦m Plácido⟧his⟦/m⟧ nightshirt. I thought ⟦m Plácido⟧he⟦/m⟧’d hit ⟦m Tito⟧him⟦/m⟧. And ⟦m Plácido⟧he⟦/m⟧ said: *which of us was it at?* ⟦m Plácido⟧He⟦/m⟧’d to know if ⟦m Tito⟧he⟦/m⟧ knew.”⟦/q⟧

⟦q Marushka>Sevi⟧“In ⟦m Plácido⟧his⟦/m⟧ *nightshirt*?”⟦/q⟧

⟦q Sevi>Marushka⟧“With an umbrella.”⟦/q⟧

⟦q Marushka>Sevi⟧“And what did Tito say?”⟦/q⟧

⟦q Sevi>Marushka⟧“*What was what at?* ⟦m Tito⟧He⟦/m⟧’d no idea! ⟦m Tito⟧He⟦/m⟧’d never given it another thought. ⟦m Tito⟧He⟦/m⟧ couldn’t even remember that it’d rained.”⟦/q⟧

⟦q Marushka>Sevi⟧“And then?”⟦/q⟧

⟦q Avelina>Marushka⟧“Then ⟦m Plácido+Tito⟧they⟦/m⟧ sat down in the road,”⟦/q⟧ said ⟦m Avelina⟧her grandmother⟦/m⟧, ⟦q Avelina>Marushka⟧“the pair of ⟦m Plácido+Tito⟧them⟦/m⟧, and ⟦m Plácido+Tito⟧they⟦/m⟧ had to be helped up.”⟦/q⟧ ⟦m Avelina⟧Her⟦/m⟧ ⟦c eyes⟧brown eyes⟦/c⟧ had filled, the two of them alike. ⟦q Avelina>Marushka⟧“I was fond of Plácido. ⟦m Plácido⟧He⟦/m⟧ was a stick, but ⟦m Plácido⟧he⟦/m⟧ kept ⟦m Plácido⟧his⟦/m⟧ word. ⟦m Plácido⟧He⟦/m⟧ taught ⟦m Sevi⟧her⟦/m⟧ himself, did you know? Every evening after the customs, on that verandah, A, B, C, for two years. ⟦m Plácido⟧He⟦/m⟧ never missed. I used to sit inside and listen to the two of ⟦m Plácido+Sevi⟧them⟦/m⟧ through the shutter.”⟦/q⟧

⟦q Marushka>Avelina⟧“Weren’t you jealous?”⟦/q⟧

⟦q Avelina>Marushka⟧“Of the alphabet?”⟦/q⟧

There was something about how ⟦m Avelina⟧she⟦/m⟧ said it. ⟦m Marushka⟧The girl⟦/m⟧ looked up. ⟦m Sevi⟧The one with the spectacles⟦/m⟧ was wiping and wiping them on ⟦m Sevi⟧her⟦/m⟧ sari, and wouldn’t look at anybody.

⟦q Marushka>Sevi⟧“Tia Sevi,”⟦/q⟧ ⟦m Marushka⟧she⟦/m⟧ said slowly, ⟦q Marushka>Sevi⟧“who did *you* love?”⟦/q⟧

⟦q Sevi>Marushka⟧“Turn that off.”⟦/q⟧

⟦q Marushka>Sevi⟧“Is it off?”⟦/q⟧ ⟦m Marushka⟧she⟦/m⟧ asked. ⟦q Marushka>Sevi⟧“I’ve turned it off.”⟦/q⟧

⟦q Sevi>Marushka⟧“⟦m Plácido⟧He⟦/m⟧ had a beautiful hand,”⟦/q⟧ said Severina. ⟦q Sevi>Marushka⟧“For capitals. I was ⟦c kin⟧a ferryman’s child⟦/c⟧, I’d never seen one made.”⟦/q⟧

⟦q Avelina>Sevi⟧“Fifty years!”⟦/q⟧ said ⟦m Avelina⟧the other old woman⟦/m⟧. ⟦q Avelina>Sevi⟧“You might have mentioned it.”⟦/q⟧

⟦q Sevi>Avelina⟧“You’d have been kind,”⟦/q⟧ ⟦m Sevi⟧she⟦/m⟧ said. ⟦q Sevi>Avelina⟧“I couldn’t have stood that. Not in the kitchen.”⟦/q⟧

⟦m Avelina+Sevi⟧They⟦/m⟧ sat on, the two of ⟦m Avelina+Sevi⟧them⟦/m⟧, with ⟦m Avelina+Sevi⟧their⟦/m⟧ shoulders touching. Down in the well something plopped, a frog, or a piece of the rim. After a while ⟦m Avelina⟧the one⟦/m⟧ took ⟦m Sevi⟧the other⟦/m⟧’s hand, and looked it over, back and front, as you’d look at a letter.

⟦q Avelina>Sevi⟧“I only laughed,”⟦/q⟧ ⟦m Avelina⟧she⟦/m⟧ said, ⟦q Avelina>Sevi⟧“since I couldn’t take the both of you to Karachi.”⟦/q⟧
