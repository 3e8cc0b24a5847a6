title: Two Mrs. Delgados
person: 1
style: noir, first person past by a woman detective in Tampa; a client, a client's mother-in-law, a bartender, a policeman who was her husband; wisecracks, long untagged interviews; false beliefs and tellings; curly double quotes
cast: Retta Wojcik | Miss Wojcik, Loretta | she | narrator
cast: Marisol Delgado | Marisol, the girl | she
cast: Encarnación Delgado | the older Mrs. Delgado, Doña Encarnación | she
cast: Ray Delgado | Ray | he
cast: Lieutenant Chester Wojcik | Chester | he
cast: Peewee |  | he
place: my office | the office
place: the Blue Heron | the bar
place: the house on Bayshore | the house, the sunroom
relation: Marisol & Ray | romantic
relation: Encarnación Delgado & Ray | family
relation: Loretta & Chester | romantic | start=divorced end=divorced
relation: Encarnación Delgado & Marisol | enemies | start=mother-in-law and daughter-in-law end=accomplices
quiet: Bayshore, Tuesday, Saturday
=====
⟦s place=my office; with=Loretta,Marisol; time=a Tuesday in August⟧
⟦m Marisol⟧She⟦/m⟧ was the second Mrs. Delgado ⟦m Loretta⟧I⟦/m⟧’d had in the office that day, and ⟦m Marisol⟧she⟦/m⟧ was the one with the gun.

⟦m Marisol⟧She⟦/m⟧ didn’t point it at ⟦m Loretta⟧me⟦/m⟧. ⟦m Marisol⟧She⟦/m⟧ laid it on the blotter, next to the fan, and sat down, and crossed a pair of legs that must have been a worry to somebody. ⟦m Marisol⟧She⟦/m⟧ was twenty-six or so. ⟦m Marisol⟧She⟦/m⟧’d been crying and had fixed it, and then ⟦m Marisol⟧she⟦/m⟧’d been crying again and hadn’t.

⟦q Marisol>Loretta⟧“I want you to find ⟦m Ray⟧my husband⟦/m⟧,”⟦/q⟧ ⟦m Marisol⟧she⟦/m⟧ said.

⟦q Loretta>Marisol⟧“With that?”⟦/q⟧

⟦q Marisol>Loretta⟧“It’s ⟦m Ray⟧his⟦/m⟧. It was in the laundry.”⟦/q⟧

⟦q Loretta>Marisol⟧“Is it loaded?”⟦/q⟧

⟦q Marisol>Loretta⟧“I don’t know. How do you tell?”⟦/q⟧

⟦m Loretta⟧I⟦/m⟧ showed ⟦m Marisol⟧her⟦/m⟧ how you tell. There were five in it. ⟦m Loretta⟧I⟦/m⟧ put them in the ashtray.

⟦q Loretta>Marisol⟧“How long’s ⟦m Ray⟧he⟦/m⟧ been gone?”⟦/q⟧

⟦q Marisol>Loretta⟧“Since Saturday. ⟦m Ray⟧He⟦/m⟧ went out for ice.”⟦/q⟧

⟦q Loretta>Marisol⟧“Did ⟦m Ray⟧he⟦/m⟧ take the car?”⟦/q⟧

⟦q Marisol>Loretta⟧“⟦m Ray⟧He⟦/m⟧ took the bucket.”⟦/q⟧

⟦q Loretta>Marisol⟧“And what do the police say?”⟦/q⟧

⟦q Marisol>Loretta⟧“They say that it’s hot. They say a lot of men go out for ice.”⟦/q⟧ ⟦m Marisol⟧She⟦/m⟧ had a hankie, and ⟦m Marisol⟧she⟦/m⟧ was pulling it through ⟦m Marisol⟧her⟦/m⟧ fist. ⟦q Marisol>Loretta⟧“There’s a lieutenant. ⟦m Chester⟧He⟦/m⟧ was very kind. ⟦m Chester⟧He⟦/m⟧ gave me your card, ⟦m Chester⟧he⟦/m⟧ said that you were the best in the city, and that you couldn’t cook.”⟦/q⟧

⟦q Loretta>Marisol⟧“⟦m Chester⟧He⟦/m⟧ ought to know. ⟦m Chester⟧He⟦/m⟧’s where I got the name.”⟦/q⟧ ⟦m Loretta⟧I⟦/m⟧ lit a cigarette. ⟦m Loretta⟧I⟦/m⟧ was thinking about ⟦m Encarnación Delgado⟧the first Mrs. Delgado⟦/m⟧, who’d come in at ten with an envelope. ⟦q Loretta>Marisol⟧“Does ⟦m Encarnación Delgado⟧your mother-in-law⟦/m⟧ know you’re here?”⟦/q⟧

⟦q Marisol>Loretta⟧“Doña Encarnación? ⟦m Encarnación Delgado⟧She⟦/m⟧’d kill me. ⟦m Encarnación Delgado⟧She⟦/m⟧ thinks ⟦b holder=Encarnación Delgado; status=false⟧he ran away from me⟦/b⟧. ⟦m Encarnación Delgado⟧She⟦/m⟧ sits out in that sunroom, with ⟦m Encarnación Delgado⟧her⟦/m⟧ rosary and ⟦m Encarnación Delgado⟧her⟦/m⟧ fan, and when I come in ⟦m Encarnación Delgado⟧she⟦/m⟧ stops in the middle of a bead. ⟦m Encarnación Delgado⟧She⟦/m⟧ hasn’t said ten words to me since the wedding, and six of them were the price of the dress.”⟦/q⟧

⟦q Loretta>Marisol⟧“And what do you think?”⟦/q⟧

⟦q Marisol>Loretta⟧“I think that someone’s got ⟦m Ray⟧him⟦/m⟧.”⟦/q⟧

⟦q Loretta>Marisol⟧“Why would they?”⟦/q⟧

⟦q Marisol>Loretta⟧“Because ⟦m Ray⟧he⟦/m⟧’s nice,”⟦/q⟧ said Marisol Delgado, and that did for the hankie.

***

⟦s place=the Blue Heron; with=Loretta,Chester,Peewee; time=the same night⟧
Chester was at the end of the bar. ⟦m Chester⟧He⟦/m⟧ always was, on a Tuesday; we’d divided up the week, along with the records.

⟦q Chester>Loretta⟧“Loretta.”⟦/q⟧

⟦q Loretta>Chester⟧“Lieutenant.”⟦/q⟧

⟦q Chester>Loretta⟧“⟦m Marisol⟧She⟦/m⟧ came to see you?”⟦/q⟧

⟦q Loretta>Chester⟧“⟦m Encarnación Delgado+Marisol⟧They⟦/m⟧ both did. What’d you do, hand out my card at the church?”⟦/q⟧

⟦q Chester>Loretta⟧“*Both?*”⟦/q⟧

⟦m Loretta⟧I⟦/m⟧ told Peewee to give ⟦m Loretta⟧me⟦/m⟧ the usual. ⟦m Peewee⟧He⟦/m⟧ gave it to ⟦m Loretta⟧me⟦/m⟧. ⟦m Peewee⟧He⟦/m⟧ was a man of about three hundred pounds, who had wrestled, and ⟦m Peewee⟧he⟦/m⟧’d never been known to repeat anything or to leave.

⟦q Loretta>Chester⟧“⟦m Encarnación Delgado⟧The old lady⟦/m⟧ was in at ten. ⟦m Encarnación Delgado⟧She⟦/m⟧’s got a house on Bayshore as big as a bank, and ⟦m Encarnación Delgado⟧she⟦/m⟧ counted me out four hundred dollars in fives. ⟦m Encarnación Delgado⟧She⟦/m⟧ wants me to find out if ⟦m Marisol⟧her daughter-in-law⟦/m⟧ has a boyfriend. ⟦m Encarnación Delgado⟧She⟦/m⟧ says there’s a man that telephones. ⟦m Ray⟧He⟦/m⟧ never says a word, ⟦m Ray⟧he⟦/m⟧ only breathes; and ⟦m Marisol⟧the girl⟦/m⟧ comes away from it and sings.”⟦/q⟧

⟦q Chester>Loretta⟧“So it’s a boyfriend.”⟦/q⟧

⟦q Loretta>Chester⟧“And five hours later in comes ⟦m Marisol⟧the girl⟦/m⟧ with a gun, and ⟦m Marisol⟧she⟦/m⟧’s lost a husband. ⟦m Marisol⟧She⟦/m⟧ isn’t singing. You tell me.”⟦/q⟧

⟦q Chester>Loretta⟧“⟦m Ray⟧The husband⟦/m⟧ found out about the boyfriend.”⟦/q⟧

⟦q Loretta>Chester⟧“I thought of that.”⟦/q⟧

⟦q Chester>Loretta⟧“⟦m Ray⟧He⟦/m⟧’s in the bay with an anchor.”⟦/q⟧

⟦q Loretta>Chester⟧“With an ice bucket. What did Ray Delgado do, Chester?”⟦/q⟧

⟦q Chester>Loretta⟧“⟦m Ray⟧He⟦/m⟧ kept books.”⟦/q⟧

⟦q Loretta>Chester⟧“Whose?”⟦/q⟧

⟦m Chester⟧My ex-husband⟦/m⟧ looked into ⟦m Chester⟧his⟦/m⟧ glass. ⟦m Chester⟧He⟦/m⟧ had the same sad, decent bloodhound’s face that ⟦m Loretta⟧I⟦/m⟧’d married at nineteen, and there was more of it. When ⟦m Chester⟧he⟦/m⟧ didn’t want to say something ⟦m Chester⟧he⟦/m⟧ always turned ⟦m Chester⟧his⟦/m⟧ wedding ring. ⟦m Chester⟧He⟦/m⟧ was turning the place where it’d been.

⟦q Chester>Loretta⟧“You’re not going to like it,”⟦/q⟧ ⟦m Chester⟧he⟦/m⟧ said.

⟦q Loretta>Chester⟧“I didn’t like it when you snored.”⟦/q⟧

⟦q Chester>Loretta⟧“⟦m Ray⟧He⟦/m⟧ kept them for the Rizzo brothers. ⟦m Ray⟧He⟦/m⟧ was going to hand them to me. Monday morning, nine o’clock, on the courthouse steps; ⟦m Ray⟧he⟦/m⟧’d worked it up for a year, nobody knew, not ⟦m Marisol⟧his wife⟦/m⟧, not ⟦m Encarnación Delgado⟧his mother⟦/m⟧. ⟦k by=Chester; to=Loretta⟧He was my witness⟦/k⟧. And on Saturday night ⟦m Ray⟧he⟦/m⟧ goes out for ice.”⟦/q⟧ ⟦m Chester⟧He⟦/m⟧ finished the drink. ⟦q Chester>Loretta⟧“I figured that ⟦b holder=Chester; status=false⟧they’d got to him⟦/b⟧. I’ve been dragging the river for two days, in my own time. I sent ⟦m Marisol⟧her⟦/m⟧ along to you because I couldn’t look at ⟦m Marisol⟧her⟦/m⟧.”⟦/q⟧

⟦m Loretta⟧I⟦/m⟧ thought it over. ⟦m Loretta⟧I⟦/m⟧ thought about fives. They were soft, and they smelled, when ⟦m Encarnación Delgado⟧she⟦/m⟧’d counted them out on ⟦m Loretta⟧my⟦/m⟧ desk, of something that ⟦m Loretta⟧I⟦/m⟧’d taken for lavender.

⟦q Loretta>Peewee⟧“Peewee,”⟦/q⟧ ⟦m Loretta⟧I⟦/m⟧ said, ⟦q Loretta>Peewee⟧“what do you put on a man who’s been sick to his stomach?”⟦/q⟧

⟦q Peewee>Loretta⟧“Bay rum,”⟦/q⟧ said Peewee.

***

⟦s place=the house on Bayshore; with=Loretta,Encarnación Delgado,Marisol,Ray; time=Wednesday, before breakfast⟧
The maid let ⟦m Loretta⟧me⟦/m⟧ in. ⟦m Loretta⟧I⟦/m⟧ didn’t go to the sunroom. ⟦m Loretta⟧I⟦/m⟧ went up, by the back stairs, in ⟦m Loretta⟧my⟦/m⟧ stockings, as far as ⟦m Loretta⟧I⟦/m⟧ could get, and ⟦m Loretta⟧I⟦/m⟧ knocked at a door with a tray outside it. There were two cups on the tray.

⟦q Encarnación Delgado>Loretta⟧“You’re early, Miss Wojcik,”⟦/q⟧ said ⟦m Encarnación Delgado⟧the older Mrs. Delgado⟦/m⟧.

⟦m Encarnación Delgado⟧She⟦/m⟧’d got up from a chair by the bed. ⟦m Encarnación Delgado⟧She⟦/m⟧ was in a wrapper, with a braid down ⟦m Encarnación Delgado⟧her⟦/m⟧ back, a little straight-backed woman like a candle; and ⟦m Encarnación Delgado⟧she⟦/m⟧ didn’t seem to be surprised, only tired. In the bed was ⟦m Ray⟧a long young man with a mustache⟦/m⟧, the color of cheese. ⟦m Ray⟧He⟦/m⟧ had a bucket by ⟦m Ray⟧him⟦/m⟧.

⟦q Loretta>Encarnación Delgado⟧“⟦m Ray⟧He⟦/m⟧’s not in the bay, then.”⟦/q⟧

⟦q Encarnación Delgado>Loretta⟧“⟦m Ray⟧He⟦/m⟧ gets seasick in the bath.”⟦/q⟧

⟦q Ray>Loretta⟧“Who are you?”⟦/q⟧ ⟦m Ray⟧he⟦/m⟧ said.

⟦q Loretta>Ray⟧“I’m the help. ⟦m Encarnación Delgado⟧Your mother⟦/m⟧ hired me yesterday to chase a boyfriend. It got me looking the wrong way for most of a day; I call that cheap at four hundred. Does ⟦m Marisol⟧your wife⟦/m⟧ know?”⟦/q⟧

⟦q Ray>Loretta⟧“No!”⟦/q⟧

⟦q Encarnación Delgado>Loretta⟧“⟦m Marisol⟧She⟦/m⟧ can’t lie,”⟦/q⟧ said ⟦m Encarnación Delgado⟧the mother⟦/m⟧. ⟦q Encarnación Delgado>Loretta⟧“You’ve seen ⟦m Marisol⟧her⟦/m⟧. It all comes up in the face. On Saturday two men are in a car across from the house, and ⟦m Ray⟧my son⟦/m⟧ comes up these stairs with ⟦m Ray⟧his⟦/m⟧ bucket, and ⟦m Ray⟧he⟦/m⟧ tells me for the first time in ⟦m Ray⟧his⟦/m⟧ life what it is ⟦m Ray⟧he⟦/m⟧ does all day. I have one hour. I think, if ⟦m Marisol⟧that girl⟦/m⟧ believes that ⟦m Ray⟧he⟦/m⟧’s dead then they’ll believe it. ⟦m Marisol⟧She⟦/m⟧’ll weep. ⟦m Marisol⟧She⟦/m⟧’ll go to the police, to the church. Nobody could see it and not believe.”⟦/q⟧ The fan was going. ⟦q Encarnación Delgado>Loretta⟧“So I used ⟦m Marisol⟧her⟦/m⟧. I listened to it through the floor for three nights. I’ve buried a husband, and I didn’t know that a person could make that noise.”⟦/q⟧

⟦q Loretta>Encarnación Delgado⟧“And the telephone? The one who breathes?”⟦/q⟧

⟦q Ray>Loretta⟧“That was me,”⟦/q⟧ said ⟦m Ray⟧the sick man⟦/m⟧. ⟦q Ray>Loretta⟧“Before. From work. I do it every day at four, I just call up to listen to ⟦m Marisol⟧her⟦/m⟧ say hello.”⟦/q⟧

⟦m Loretta⟧I⟦/m⟧’ve been in the business for fourteen years. ⟦m Loretta⟧I⟦/m⟧’ve found, ⟦m Loretta⟧I⟦/m⟧ guess, sixty husbands, and ⟦m Loretta⟧I⟦/m⟧ could count on one hand those that ⟦m Loretta⟧I⟦/m⟧’d have crossed the street for.

⟦q Loretta>Encarnación Delgado⟧“You ought to tell ⟦m Marisol⟧her⟦/m⟧,”⟦/q⟧ ⟦m Loretta⟧I⟦/m⟧ said.

⟦q Encarnación Delgado>Loretta⟧“It’s until nine o’clock. At nine ⟦m Ray⟧he⟦/m⟧’s on the steps. It’s two more hours.”⟦/q⟧

⟦q Loretta>Encarnación Delgado⟧“Doña Encarnación, ⟦m Marisol⟧she⟦/m⟧ came to me with a loaded gun. It had five in it. ⟦m Marisol⟧She⟦/m⟧ asked me how you’d tell. I took out the five.”⟦/q⟧ ⟦m Loretta⟧I⟦/m⟧ let that get there. ⟦q Loretta>Encarnación Delgado⟧“It’s a six-shot.”⟦/q⟧

⟦m Encarnación Delgado⟧She⟦/m⟧ was past ⟦m Loretta⟧me⟦/m⟧ before ⟦m Loretta⟧I⟦/m⟧’d got it all said. ⟦m Loretta⟧I⟦/m⟧ wouldn’t have believed that ⟦m Encarnación Delgado⟧she⟦/m⟧ could run. Down the whole length of that hall ⟦m Encarnación Delgado⟧she⟦/m⟧ went, with the braid flying, and ⟦m Encarnación Delgado⟧she⟦/m⟧ was beating on the last door with both of ⟦m Encarnación Delgado⟧her⟦/m⟧ fists, and calling out; it wasn’t a name, it was the word you’d use to your own.

⟦q Encarnación Delgado>Marisol⟧“*Hija! Hija*, open it, ⟦m Ray⟧he⟦/m⟧’s here! ⟦m Ray⟧He⟦/m⟧’s upstairs, ⟦m Ray⟧he⟦/m⟧’s throwing up!”⟦/q⟧

For about as long as it takes to strike a match there was nothing. And then, from inside, ⟦m Loretta⟧I⟦/m⟧ heard somebody start to cry, and ⟦m Loretta⟧I⟦/m⟧’ve never been so glad of it.
