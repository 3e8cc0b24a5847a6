title: The Mare at Soda Creek
person: 3
style: western; people known by what they are (the old man, the deputy, the widow) before they are named; two women and three men; laconic, long untagged exchanges; past tense, straight double quotes
cast: the old man | Ephraim Coyle, Coyle, Ephraim | he
cast: Celestino Luna | Luna, Tino, the deputy | he
cast: Magnolia Fisk | Mrs. Fisk, the widow | she
cast: Birdie |  | she
cast: Royal Haskett | Haskett | he
cast: the mare |  | she
cast: the telegraph clerk |  | he
cast: one of the four riders |  | he
cast: Emmett Fisk | Emmett | he
place: the livery barn | the barn, the stall
place: the porch |
place: the creek | Soda Creek
relation: Magnolia Fisk & Emmett | romantic
relation: Coyle & Birdie | family | start=grandfather and runaway end=grandfather and granddaughter
relation: Luna & Haskett | enemies
quiet: Abilene, Winchester, Tuesday, April, Christmas
=====
⟦s place=the livery barn; with=Coyle,Luna,Birdie; time=noon⟧
⟦m Coyle⟧The old man⟦/m⟧ had been sitting on the nail keg so long that a hen had settled by ⟦m Coyle⟧his⟦/m⟧ boot.

⟦q Luna>Coyle⟧"You want to tell me about the horse,"⟦/q⟧ said ⟦m Luna⟧the deputy⟦/m⟧.

⟦q Coyle>Luna⟧"No."⟦/q⟧

⟦q Luna>Coyle⟧"You want to tell me something else, and work around to it?"⟦/q⟧

⟦q Coyle>Luna⟧"It's hot."⟦/q⟧

⟦q Luna>Coyle⟧"It is."⟦/q⟧

⟦q Coyle>Luna⟧"It was hot Tuesday, too."⟦/q⟧

⟦q Luna>Coyle⟧"I recollect that it was. Where'd you get ⟦m the mare⟧her⟦/m⟧?"⟦/q⟧

⟦q Coyle>Luna⟧"Who?"⟦/q⟧

⟦q Luna>Coyle⟧"The mare, sir."⟦/q⟧

⟦m the mare⟧She⟦/m⟧ was in the end stall, a blood bay with one white stocking. ⟦m the mare⟧She⟦/m⟧'d been ridden hard and rubbed down soft, and there was a brand on ⟦m the mare⟧her⟦/m⟧ that somebody had tried to doctor with a running iron and had thought better of. ⟦m Luna⟧The deputy⟦/m⟧ had looked at that brand for a while. ⟦m Luna⟧He⟦/m⟧ was a lean, tired man of thirty with a drooping eye, and ⟦m Luna⟧he⟦/m⟧'d walked in off the street because of the flies.

⟦q Coyle>Luna⟧"I never saw that animal in my life,"⟦/q⟧ said ⟦m Coyle⟧the old man⟦/m⟧.

⟦q Luna>Coyle⟧"You're sitting in front of ⟦m the mare⟧her⟦/m⟧."⟦/q⟧

⟦q Coyle>Luna⟧"I'm sitting in front of this hen."⟦/q⟧

⟦q Luna>Coyle⟧"Mister, it's a Haskett horse. ⟦m Haskett⟧He⟦/m⟧'s got eleven men out, and ⟦m Haskett⟧he⟦/m⟧'s paying two hundred dollars. I don't care for ⟦m Haskett⟧him⟦/m⟧. But if ⟦m Haskett⟧he⟦/m⟧ comes in here and sees you on that keg, ⟦m Haskett⟧he⟦/m⟧'s going to hang you off of that beam, and it'll take me the rest of the day to write it down."⟦/q⟧

⟦q Coyle>Luna⟧"What's your name, son?"⟦/q⟧

⟦q Luna>Coyle⟧"Luna."⟦/q⟧

⟦q Coyle>Luna⟧"You honest?"⟦/q⟧

⟦q Luna>Coyle⟧"I'm underpaid."⟦/q⟧

⟦q Coyle>Luna⟧"It comes to the same."⟦/q⟧ ⟦m Coyle⟧He⟦/m⟧ scratched ⟦m Coyle⟧his⟦/m⟧ jaw; ⟦m Coyle⟧he⟦/m⟧ had not shaved since Abilene, and it sounded like a rasp. ⟦q Coyle>Luna⟧"Suppose there was somebody who'd took ⟦m the mare⟧her⟦/m⟧. Not stole. Took. Suppose it was somebody that didn't weigh but ninety pounds."⟦/q⟧

⟦q Luna>Coyle⟧"A boy?"⟦/q⟧

⟦q Coyle>Luna⟧"I didn't say a boy."⟦/q⟧

Up in the loft, a board creaked. ⟦m Luna⟧The deputy⟦/m⟧ didn't raise ⟦m Luna⟧his⟦/m⟧ head.

⟦q Luna>Coyle⟧"How old?"⟦/q⟧ ⟦m Luna⟧he⟦/m⟧ said.

⟦q Coyle>Luna⟧"Thirteen. Fourteen in the fall."⟦/q⟧

⟦q Luna>Coyle⟧"Yours?"⟦/q⟧

⟦q Coyle>Luna⟧"My daughter's. ⟦m Birdie⟧Her⟦/m⟧ mother's dead and ⟦m Birdie⟧her⟦/m⟧ father's Haskett's cook."⟦/q⟧

⟦q Luna>Coyle⟧"And what'd ⟦m Birdie⟧she⟦/m⟧ want with Haskett's mare?"⟦/q⟧

⟦q Birdie>Luna⟧"⟦m the mare⟧She⟦/m⟧'s not ⟦m Haskett⟧his⟦/m⟧,"⟦/q⟧ said the loft.

⟦q Coyle>Birdie⟧"Birdie, you hush."⟦/q⟧

⟦q Birdie>Coyle⟧"I won't. ⟦m the mare⟧She⟦/m⟧'s *not*. ⟦m the mare⟧She⟦/m⟧'s Mrs. Fisk's. ⟦m Haskett⟧He⟦/m⟧ took ⟦m Magnolia Fisk⟧her⟦/m⟧ mare the week after ⟦m Haskett⟧he⟦/m⟧ shot Mr. Fisk, and ⟦m Haskett⟧he⟦/m⟧ burned that brand on ⟦m the mare⟧her⟦/m⟧ with ⟦m Haskett⟧his⟦/m⟧ own hand. I held the bucket."⟦/q⟧ A pair of bare feet had come over the edge. ⟦q Birdie>Luna⟧"⟦m the mare⟧She⟦/m⟧ screamed. You ever hear one scream? I said to ⟦m the mare⟧her⟦/m⟧ right then, I'll get you home."⟦/q⟧

⟦q Luna>Birdie⟧"Mr. Fisk was throwed,"⟦/q⟧ said ⟦m Luna⟧the deputy⟦/m⟧.

⟦q Birdie>Luna⟧"That's what it says on the paper."⟦/q⟧

⟦q Luna>Birdie⟧"I know what it says on the paper, miss. I wrote it. I had it from three witnesses."⟦/q⟧

⟦q Birdie>Luna⟧"All cooks?"⟦/q⟧

⟦q Luna>Birdie⟧"All riders."⟦/q⟧

⟦q Birdie>Luna⟧"Whose?"⟦/q⟧

⟦m Luna⟧He⟦/m⟧ didn't answer. ⟦m Coyle⟧The old man⟦/m⟧ had begun to laugh, without any sound, so that the hen got up.

***

⟦s place=the porch; with=Luna,Magnolia Fisk; time=four o'clock⟧
⟦m Magnolia Fisk⟧The widow⟦/m⟧ was shelling peas. It was said in town that ⟦m Magnolia Fisk⟧she⟦/m⟧ had not cried; that ⟦m Magnolia Fisk⟧she⟦/m⟧'d gone right on, that same evening, and fed the stock. ⟦m Magnolia Fisk⟧She⟦/m⟧ had on a man's hat.

⟦q Luna>Magnolia Fisk⟧"Afternoon, Mrs. Fisk."⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"You can sit, if you've washed."⟦/q⟧

⟦q Luna>Magnolia Fisk⟧"I'd as soon stand. I came to ask you something about Emmett."⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"You asked me in April. You asked me did ⟦m Emmett⟧he⟦/m⟧ drink."⟦/q⟧

⟦q Luna>Magnolia Fisk⟧"Yes, ma'am. I'm not proud of it."⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"⟦m Emmett⟧He⟦/m⟧ took a glass at Christmas. It made ⟦m Emmett⟧him⟦/m⟧ sing."⟦/q⟧ A pea got away and rolled to the step, and neither of ⟦m Luna+Magnolia Fisk⟧them⟦/m⟧ went after it. ⟦q Magnolia Fisk>Luna⟧"What is it that you want?"⟦/q⟧

⟦q Luna>Magnolia Fisk⟧"How'd ⟦m Emmett⟧he⟦/m⟧ sit a horse?"⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"Like a sack. ⟦m Emmett⟧He⟦/m⟧ was a schoolteacher."⟦/q⟧

⟦q Luna>Magnolia Fisk⟧"So ⟦m Emmett⟧he⟦/m⟧ might have been throwed."⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"⟦m Emmett⟧He⟦/m⟧ might've been thrown any day of ⟦m Emmett⟧his⟦/m⟧ life. Not by ⟦m the mare⟧her⟦/m⟧. I raised ⟦m the mare⟧her⟦/m⟧ on a bottle. ⟦m the mare⟧She⟦/m⟧'d stop if ⟦m Emmett⟧he⟦/m⟧ sneezed."⟦/q⟧

⟦q Luna>Magnolia Fisk⟧"Why didn't you say that in April?"⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"To who?"⟦/q⟧

⟦q Luna>Magnolia Fisk⟧"To me."⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"You came up that path with your hat already on,"⟦/q⟧ ⟦m Magnolia Fisk⟧she⟦/m⟧ said. ⟦q Magnolia Fisk>Luna⟧"I looked at you, and I thought, there's a man in a hurry to get down the hill again."⟦/q⟧

⟦m Luna⟧He⟦/m⟧ took the hat off now. It left a red line. ⟦q Luna>Magnolia Fisk⟧"What'd Royal Haskett want with ⟦m Emmett⟧him⟦/m⟧?"⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"Nothing. ⟦m Haskett⟧He⟦/m⟧ wanted the creek. Emmett wouldn't sell it. ⟦m Emmett⟧He⟦/m⟧ said that ⟦m Emmett⟧he⟦/m⟧'d told forty children there was such a thing as *no*, and ⟦m Emmett⟧he⟦/m⟧ would look a fool."⟦/q⟧

⟦q Luna>Magnolia Fisk⟧"You got any proof of that?"⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"I've got the letter that Emmett didn't send. ⟦m Emmett⟧He⟦/m⟧ wrote it the night before. It's to the judge in Abilene, and it's got figures in it."⟦/q⟧ ⟦m Magnolia Fisk⟧She⟦/m⟧ ran ⟦m Magnolia Fisk⟧her⟦/m⟧ thumb down a pod. ⟦q Magnolia Fisk>Luna⟧"I've had it in the flour since April. I was waiting to see who'd come."⟦/q⟧

⟦q Luna>Magnolia Fisk⟧"I came."⟦/q⟧

⟦q Magnolia Fisk>Luna⟧"You came twice,"⟦/q⟧ said ⟦m Magnolia Fisk⟧the widow⟦/m⟧.

***

⟦s place=the livery barn; with=Coyle,Luna,Birdie,Magnolia Fisk,Haskett; time=sundown⟧
There were four riders in the street and one in the door. ⟦m Haskett⟧The one in the door⟦/m⟧ was a big, fair, easy man with a cigar, and ⟦m Haskett⟧he⟦/m⟧'d got down to look at the bay mare as though there weren't anybody else in the building.

⟦q Haskett>Luna⟧"Well, Tino,"⟦/q⟧ said Royal Haskett. ⟦q Haskett>Luna⟧"You found ⟦m the mare⟧her⟦/m⟧. I'm obliged. Who was it?"⟦/q⟧

⟦q Luna>Haskett⟧"It was me."⟦/q⟧

⟦q Haskett>Luna⟧"How's that?"⟦/q⟧

⟦q Luna>Haskett⟧"I found ⟦m the mare⟧her⟦/m⟧. ⟦m the mare⟧She⟦/m⟧ was straying. I'm returning ⟦m the mare⟧her⟦/m⟧ to the owner."⟦/q⟧

⟦q Haskett>Luna⟧"Well, here I am."⟦/q⟧

⟦q Luna>Haskett⟧"No, sir,"⟦/q⟧ said ⟦m Luna⟧the deputy⟦/m⟧. ⟦q Luna>Haskett⟧"Here ⟦m Magnolia Fisk⟧she⟦/m⟧ is."⟦/q⟧

⟦m Magnolia Fisk⟧The woman⟦/m⟧ had come in by the back, past ⟦m Coyle⟧the old man⟦/m⟧ on ⟦m Coyle⟧his⟦/m⟧ keg. ⟦m Magnolia Fisk⟧She⟦/m⟧ still had on the hat. ⟦m Magnolia Fisk⟧She⟦/m⟧ walked straight up to the stall, and ⟦m Magnolia Fisk⟧she⟦/m⟧ didn't say one word, ⟦m Magnolia Fisk⟧she⟦/m⟧ only clicked ⟦m Magnolia Fisk⟧her⟦/m⟧ tongue, twice; and ⟦m the mare⟧the mare⟦/m⟧, who'd been standing with ⟦m the mare⟧her⟦/m⟧ head in the corner, swung around so fast that ⟦m the mare⟧she⟦/m⟧ had a plank off.

⟦q Haskett>Magnolia Fisk⟧"Ma'am,"⟦/q⟧ ⟦m Haskett⟧Haskett⟦/m⟧ said. ⟦q Haskett>Magnolia Fisk⟧"I don't know what you've been told. I bought that animal. I've a bill of sale signed by ⟦m Emmett⟧your husband⟦/m⟧."⟦/q⟧

⟦q Magnolia Fisk>Haskett⟧"What's the date on it?"⟦/q⟧

⟦q Haskett>Magnolia Fisk⟧"The tenth of April."⟦/q⟧

⟦q Magnolia Fisk>Haskett⟧"⟦m Emmett⟧He⟦/m⟧ died on the ninth."⟦/q⟧

It got quiet. You could hear cigar ash fall, nearly.

⟦q Haskett>Magnolia Fisk⟧"Then it's the eighth,"⟦/q⟧ said ⟦m Haskett⟧the big man⟦/m⟧ pleasantly. ⟦q Haskett>Magnolia Fisk⟧"I'm no hand with figures."⟦/q⟧

⟦q Luna>Haskett⟧"Emmett was,"⟦/q⟧ ⟦m Luna⟧the deputy⟦/m⟧ said. ⟦q Luna>Haskett⟧"It's all in here. I've read it to ⟦m the telegraph clerk⟧the telegraph clerk⟦/m⟧; it ran to four pages, and it went to Abilene at half past five. ⟦m the telegraph clerk⟧He⟦/m⟧ had to stop and shake out ⟦m the telegraph clerk⟧his⟦/m⟧ hand."⟦/q⟧

⟦q Haskett>Luna⟧"You sent *what*?"⟦/q⟧

⟦q Luna>Haskett⟧"I ought to have sent it in the spring. I was in a hurry."⟦/q⟧

⟦q Haskett>Luna⟧"You're a dead man, Luna. You know that?"⟦/q⟧

⟦q Coyle>Haskett⟧"Mister,"⟦/q⟧ said somebody, ⟦q Coyle>Haskett⟧"I'd put up that hand."⟦/q⟧

It was ⟦m Coyle⟧the old man⟦/m⟧. ⟦m Coyle⟧He⟦/m⟧ hadn't got up. The hen was back by ⟦m Coyle⟧his⟦/m⟧ boot; but there was a Winchester across the keg that hadn't been there before, and it was as steady as a fence.

⟦q Haskett>Coyle⟧"And who in hell are you?"⟦/q⟧

⟦q Coyle>Haskett⟧"I'm ⟦m Birdie⟧her⟦/m⟧ grandfather."⟦/q⟧

⟦q Haskett>Coyle⟧"Whose?"⟦/q⟧

⟦q Birdie>Haskett⟧"Mine,"⟦/q⟧ said the loft.

⟦m Haskett⟧Haskett⟦/m⟧ looked up. ⟦m Haskett⟧He⟦/m⟧ looked at the bare feet, and the small freckled face above them, with a piece of straw stuck to it; and one could tell that ⟦m Haskett⟧he⟦/m⟧'d seen it every morning for years, over a coffee pot, and never until this minute had ⟦m Haskett⟧he⟦/m⟧ looked.

⟦q Haskett>Birdie⟧"You're cook's girl."⟦/q⟧

⟦q Birdie>Haskett⟧"I held the bucket,"⟦/q⟧ Birdie said. ⟦q Birdie>Haskett⟧"I was in the wagon, too, on the ninth. I was under the tarp. I was asleep and you woke me up. I can tell it to the judge; I can tell it all, I know what ⟦m Emmett⟧he⟦/m⟧ said to you. You said *sell*, and ⟦m Emmett⟧he⟦/m⟧ said *no*, and you said it again, and ⟦m Emmett⟧he⟦/m⟧ said, *Royal, how do you spell it?*"⟦/q⟧

Nobody laughed. Out in the street ⟦m one of the four riders⟧one of the four riders⟦/m⟧ had taken off ⟦m one of the four riders⟧his⟦/m⟧ hat. After a moment ⟦m one of the four riders⟧he⟦/m⟧ turned ⟦m one of the four riders⟧his⟦/m⟧ horse.

***

⟦s place=the creek; with=Coyle,Birdie; time=the next morning⟧
⟦q Coyle>Birdie⟧"You could have told me,"⟦/q⟧ ⟦m Coyle⟧he⟦/m⟧ said. ⟦q Coyle>Birdie⟧"About the wagon."⟦/q⟧

⟦q Birdie>Coyle⟧"You'd have gone and shot ⟦m Haskett⟧him⟦/m⟧."⟦/q⟧

⟦q Coyle>Birdie⟧"I'd have thought about it."⟦/q⟧

⟦q Birdie>Coyle⟧"You'd have missed. You can't see past your hat."⟦/q⟧

⟦q Coyle>Birdie⟧"I saw that cigar."⟦/q⟧

⟦q Birdie>Coyle⟧"Grandpa, you were pointing it at the door."⟦/q⟧

⟦m Coyle⟧He⟦/m⟧ turned that over in ⟦m Coyle⟧his⟦/m⟧ mind for some time. ⟦m the mare⟧The mare⟦/m⟧ was drinking, with ⟦m the mare⟧her⟦/m⟧ white stocking in the water and ⟦m the mare⟧her⟦/m⟧ eyes half shut.

⟦q Coyle>Birdie⟧"Well,"⟦/q⟧ said Ephraim Coyle, ⟦q Coyle>Birdie⟧"⟦m Haskett⟧he⟦/m⟧ didn't know it."⟦/q⟧
