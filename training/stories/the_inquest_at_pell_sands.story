title: The Inquest at Pell Sands
person: 3
style: village mystery with an omniscient narrator: suspects by surname, a retired judge and a constable by their offices, a gathering in a drawing room, past tense, curly quotes
cast: Honora Vaswani | Honora | she
cast: Bright Amankwah | Amankwah, Constable | he
cast: Rowland Pettifer | Pettifer, Mr. Pettifer | he
cast: Saskia Lisle | Lisle, Miss Lisle | she
cast: Jerzy Grabowski | Grabowski, Mr. Grabowski | he
cast: Perpetua Yeo | Yeo, Mrs. Yeo | she
cast: Abel Hale | Hale | he
place: the drawing room |
place: the kitchen |
place: the churchyard | the tower
place: the sands | Pell Sands
place: the Sandpiper | the hotel
relation: Lisle & Grabowski | romantic | start=not speaking end=walking home together
relation: Honora & Amankwah | work | start=she nods through his report, he wants his supper end=a pair of conspirators
relation: Pettifer & Hale | enemies
quiet: Pell, Sandpiper, Sunday, Saturday, March, England, Holm, Labrador, Dorset, Good Lord
=====
⟦s place=the kitchen; with=Honora,Amankwah; time=Thursday, four in the afternoon⟧
It is a truth not much discussed in Pell that everybody was fond of Abel Hale and nobody had ever invited ⟦m Hale⟧him⟦/m⟧ in. ⟦m Hale⟧He⟦/m⟧ had walked the sands for fifty years. On the last Sunday in March ⟦m Hale⟧he⟦/m⟧ walked out to ⟦m Hale⟧his⟦/m⟧ cottage on the Holm as the church clock was striking six, and the tide, which should have been an hour behind ⟦m Hale⟧him⟦/m⟧, was not.

The inquest took twenty minutes. The coroner said misadventure, and the village, which is kinder, said whisky.

⟦q Honora>Amankwah⟧“Was ⟦m Hale⟧he⟦/m⟧ a drinker, Constable?”⟦/q⟧

⟦q Amankwah>Honora⟧“I never saw it, ma’am.”⟦/q⟧

⟦q Honora>Amankwah⟧“But you wrote it down.”⟦/q⟧

⟦q Amankwah>Honora⟧“I wrote down that people said it.”⟦/q⟧ ⟦m Amankwah⟧The constable⟦/m⟧ was twenty-six, very tall, and folded up on a kitchen chair among four hundred jars of marmalade. ⟦m Amankwah⟧He⟦/m⟧ had come to have a form signed. ⟦m Amankwah⟧He⟦/m⟧ had hoped to be home for supper. ⟦q Amankwah>Honora⟧“Mrs. Yeo said it. Mr. Pettifer said it twice.”⟦/q⟧

⟦q Honora>Amankwah⟧“And Mr. Grabowski?”⟦/q⟧

⟦q Amankwah>Honora⟧“⟦m Grabowski⟧He⟦/m⟧ didn’t say a word. ⟦m Grabowski⟧He⟦/m⟧ just cried.”⟦/q⟧

⟦m Honora⟧The judge⟦/m⟧ wrote a date on a label. ⟦m Honora⟧She⟦/m⟧ had retired from the bench eleven years ago and had been looking for something to do ever since; the marmalade was the result.

⟦q Honora>Amankwah⟧“You think that ⟦m Grabowski⟧he⟦/m⟧ did it,”⟦/q⟧ ⟦m Honora⟧she⟦/m⟧ said.

⟦q Amankwah>Honora⟧“I never said that.”⟦/q⟧

⟦q Honora>Amankwah⟧“You said it with your ears. Go on.”⟦/q⟧

Amankwah turned ⟦m Amankwah⟧his⟦/m⟧ cap round in ⟦m Amankwah⟧his⟦/m⟧ hands. ⟦q Amankwah>Honora⟧“⟦m Hale⟧The old man⟦/m⟧ hadn’t a watch, ma’am. Nor a phone. ⟦m Hale⟧He⟦/m⟧ went by the church clock, always had. And that was the Sunday the clocks went forward. If somebody didn’t put that clock on, then it struck six when it was really seven.”⟦/q⟧

⟦q Honora>Amankwah⟧“And who has the care of it?”⟦/q⟧

⟦q Amankwah>Honora⟧“That’s it, though. ⟦b holder=Amankwah; status=false⟧Grabowski left it as it was⟦/b⟧, I’d swear to it. ⟦m Grabowski⟧He⟦/m⟧ had quarrelled with Hale about a boat. And by noon somebody’d put the clock right, so nobody would know.”⟦/q⟧

It was, as it happened, a good theory. It was wrong in only one word. ⟦m Honora⟧The judge⟦/m⟧ laid down ⟦m Honora⟧her⟦/m⟧ pen and looked at ⟦m Amankwah⟧him⟦/m⟧ for the first time as if ⟦m Amankwah⟧he⟦/m⟧ might be worth a jar.

⟦q Honora>Amankwah⟧“Could you bring ⟦m Pettifer+Lisle+Grabowski+Yeo⟧four people⟦/m⟧ to my drawing room at six?”⟦/q⟧

⟦q Amankwah>Honora⟧“What shall I tell ⟦m Pettifer+Lisle+Grabowski+Yeo⟧them⟦/m⟧?”⟦/q⟧

⟦q Honora>Amankwah⟧“Tell ⟦m Pettifer+Lisle+Grabowski+Yeo⟧them⟦/m⟧ that there’s sherry. And, Constable? Go round by the tower first. I want to know how many keys there are.”⟦/q⟧

***

⟦s place=the drawing room; with=Honora,Amankwah,Pettifer,Lisle,Grabowski,Yeo; time=Thursday, six in the evening⟧
There was sherry. There was also a fire, a Labrador, and a ring of chairs so uncomfortable that each of them had once drawn a confession from a cabinet minister. Pettifer, who owned the Sandpiper, took the one nearest the bottle. Yeo took the one nearest the dog. ⟦m Yeo⟧She⟦/m⟧ was ⟦m Yeo⟧the rector⟦/m⟧, and felt obliged to be easy with everyone. Grabowski sat on the edge of ⟦m Grabowski⟧his⟦/m⟧. ⟦m Grabowski⟧He⟦/m⟧ built boats, ⟦m Grabowski⟧he⟦/m⟧ had hands like spades, and ⟦m Grabowski⟧he⟦/m⟧ had put on a tie. The last to come was Lisle, in ⟦m Lisle⟧her⟦/m⟧ post office jacket; ⟦m Lisle⟧she⟦/m⟧ looked round, saw who was beside the only empty seat, and remained on ⟦m Lisle⟧her⟦/m⟧ feet.

⟦q Pettifer>Honora⟧“Well, this is jolly,”⟦/q⟧ said Pettifer. ⟦q Pettifer>Honora⟧“Is one of us going to be arrested?”⟦/q⟧

⟦q Honora>Pettifer⟧“I should think so,”⟦/q⟧ said ⟦m Honora⟧the judge⟦/m⟧. ⟦q Honora>Pettifer⟧“Do have an olive.”⟦/q⟧

Nobody laughed. ⟦m Amankwah⟧The constable⟦/m⟧ stood in front of the door, where ⟦m Amankwah⟧he⟦/m⟧ covered most of it.

⟦q Honora>Grabowski⟧“Mr. Grabowski. You wind the church clock?”⟦/q⟧

⟦q Grabowski>Honora⟧“Nineteen years.”⟦/q⟧

⟦q Honora>Grabowski⟧“And on the Saturday night, did you put it forward?”⟦/q⟧

⟦m Grabowski⟧The boatbuilder⟦/m⟧ looked at ⟦m Grabowski⟧his⟦/m⟧ hands. ⟦q Grabowski>Honora⟧“I thought so. I went up at nine. I thought that I moved it. But on Sunday Abel is dead, and everybody is saying that it struck six, so I must have dreamed it.”⟦/q⟧ ⟦m Grabowski⟧His⟦/m⟧ voice cracked down the middle. ⟦q Grabowski>Honora⟧“⟦b holder=Grabowski; status=false⟧I forgot it, and I have killed him⟦/b⟧. Four days I try to say it to ⟦m Amankwah⟧the constable⟦/m⟧.”⟦/q⟧

⟦q Amankwah>Grabowski⟧“You might’ve tried harder,”⟦/q⟧ murmured Amankwah.

⟦q Lisle>Grabowski⟧“Oh, you great lump,”⟦/q⟧ said ⟦m Lisle⟧somebody⟦/m⟧. It was Lisle, and ⟦m Lisle⟧she⟦/m⟧ was crying. ⟦q Lisle>Grabowski⟧“You did move it. ⟦k by=Lisle; to=Grabowski⟧I saw you do it⟦/k⟧.”⟦/q⟧

⟦q Grabowski>Lisle⟧“You saw?”⟦/q⟧

⟦q Lisle>Grabowski⟧“I was sitting in the churchyard.”⟦/q⟧

⟦q Grabowski>Lisle⟧“In the dark?”⟦/q⟧

⟦q Lisle>Grabowski⟧“I often sit there.”⟦/q⟧

⟦q Grabowski>Lisle⟧“Why?”⟦/q⟧

⟦q Lisle>Grabowski⟧“Why d’you think? You can see your light from it.”⟦/q⟧

A silence followed, in which the dog got up, turned round, and lay down again on the feet of ⟦m Yeo⟧a clergywoman who was trying not to breathe⟦/m⟧. For two years ⟦m Lisle⟧the postwoman⟦/m⟧ and ⟦m Grabowski⟧the boatbuilder⟦/m⟧ had not exchanged a word. It had been over a misdirected parcel, or so ⟦m Lisle+Grabowski⟧they⟦/m⟧ had both told people.

⟦q Honora>Lisle⟧“What time was this, Miss Lisle?”⟦/q⟧

⟦q Lisle>Honora⟧“A bit after nine. The big hand went all the way round. Then ⟦m Grabowski⟧he⟦/m⟧ came down and locked the tower, and hung ⟦m Grabowski⟧his⟦/m⟧ key in the porch like ⟦m Grabowski⟧he⟦/m⟧ always does.”⟦/q⟧

⟦q Honora>Yeo⟧“So at nine the clock was right,”⟦/q⟧ said ⟦m Honora⟧the judge⟦/m⟧, ⟦q Honora>Yeo⟧“or rather, it was an hour fast, as it should have been. And at dawn it was wrong. Rector, how many keys are there?”⟦/q⟧

⟦q Yeo>Honora⟧“To the tower? Two.”⟦/q⟧ Yeo’s hand had stopped on the dog’s head. ⟦q Yeo>Honora⟧“Jerzy’s and mine.”⟦/q⟧

⟦q Honora>Yeo⟧“And where was yours that night?”⟦/q⟧

⟦q Yeo>Honora⟧“I’d rather not say.”⟦/q⟧

⟦q Pettifer>Yeo⟧“Come along, Perpetua,”⟦/q⟧ said Pettifer. ⟦q Pettifer>Yeo⟧“We’ve all got a dinner to get back to.”⟦/q⟧

⟦m Yeo⟧She⟦/m⟧ turned and gave ⟦m Pettifer⟧him⟦/m⟧ a long, puzzled look. It is a hard thing for a charitable woman to do a sum.

⟦q Yeo>Pettifer⟧“But you know where it was,”⟦/q⟧ said ⟦m Yeo⟧the rector⟦/m⟧. ⟦q Yeo>Pettifer⟧“You had it.”⟦/q⟧

⟦q Pettifer>Yeo⟧“I gave it back!”⟦/q⟧

⟦q Yeo>Pettifer⟧“On Monday.”⟦/q⟧

⟦q Pettifer>Yeo⟧“It was for the bats. You know perfectly well that it was for the bats.”⟦/q⟧

⟦q Amankwah>Pettifer⟧“What bats?”⟦/q⟧

⟦q Pettifer>Amankwah⟧“We get guests who like them, Constable. I told them I would count.”⟦/q⟧ ⟦m Pettifer⟧The hotelier⟦/m⟧ reached for the bottle, found that ⟦m Honora⟧the judge⟦/m⟧ had moved it, and laughed. ⟦q Pettifer>Honora⟧“Good Lord, Honora. It’s Grabowski who hated ⟦m Hale⟧the old boy⟦/m⟧. Ask anyone.”⟦/q⟧

⟦q Grabowski>Pettifer⟧“I didn’t hate ⟦m Hale⟧him⟦/m⟧. ⟦m Hale⟧He⟦/m⟧ owed me for a rudder.”⟦/q⟧

⟦q Pettifer>Grabowski⟧“You shouted at ⟦m Hale⟧him⟦/m⟧ in my bar.”⟦/q⟧

⟦q Grabowski>Pettifer⟧“I shouted because ⟦m Hale⟧he⟦/m⟧ was deaf!”⟦/q⟧

⟦q Pettifer>Honora⟧“And ⟦m Hale⟧he⟦/m⟧ drank,”⟦/q⟧ Pettifer told the fire. ⟦q Pettifer>Honora⟧“I’m sorry to say it. That morning ⟦m Hale⟧he⟦/m⟧ was rolling.”⟦/q⟧

⟦q Honora>Pettifer⟧“You saw ⟦m Hale⟧him⟦/m⟧, then?”⟦/q⟧

⟦q Pettifer>Honora⟧“I said so at the inquest. I was on the step of the hotel, ⟦m Hale⟧he⟦/m⟧ came by on ⟦m Hale⟧his⟦/m⟧ way to the sands, and ⟦m Pettifer+Hale⟧we⟦/m⟧ passed the time of day.”⟦/q⟧

⟦q Honora>Pettifer⟧“What did you say?”⟦/q⟧

⟦q Pettifer>Honora⟧“⟦q Pettifer>Hale⟧‘Good morning.’⟦/q⟧ What does one say? The clock struck, and I said that ⟦m Hale⟧he⟦/m⟧’d plenty of time.”⟦/q⟧

⟦q Honora>Pettifer⟧“How did you know that ⟦m Hale⟧he⟦/m⟧ had?”⟦/q⟧

⟦q Pettifer>Honora⟧“Because it was six, and the tide was at eight.”⟦/q⟧

⟦q Honora>Pettifer⟧“The clock might have been wrong. Clocks are.”⟦/q⟧

⟦q Pettifer>Honora⟧“I looked at my telephone,”⟦/q⟧ said Pettifer. ⟦m Pettifer⟧He⟦/m⟧ spread ⟦m Pettifer⟧his⟦/m⟧ hands, pleased to be of use. ⟦q Pettifer>Honora⟧“I always do. It was six o’clock to the minute.”⟦/q⟧

⟦m Honora⟧The judge⟦/m⟧ ate an olive. ⟦m Honora⟧She⟦/m⟧ took ⟦m Honora⟧her⟦/m⟧ time over it, and laid the stone on the edge of ⟦m Honora⟧her⟦/m⟧ plate. ⟦m Honora⟧She⟦/m⟧ had tried two hundred and eleven murderers, and with most of them there had been a moment like this one, when the room grew very quiet and ⟦m Pettifer⟧only one person in it⟦/m⟧ did not know why.

⟦q Honora>Amankwah⟧“Constable,”⟦/q⟧ ⟦m Honora⟧she⟦/m⟧ said. ⟦q Honora>Amankwah⟧“What does your telephone do, when the clocks go forward?”⟦/q⟧

⟦q Amankwah>Honora⟧“Nothing, ma’am. I mean, it goes by itself. In the night.”⟦/q⟧

⟦q Honora>Yeo⟧“Does yours, Rector?”⟦/q⟧

⟦q Yeo>Honora⟧“Why, yes. I think they all do.”⟦/q⟧

⟦q Honora>Lisle⟧“Miss Lisle?”⟦/q⟧

⟦q Lisle>Honora⟧“All of them,”⟦/q⟧ said Lisle.

⟦q Honora>Pettifer⟧“Then when the tower struck six that morning, every telephone in England said seven. All but one, it seems, and that one belonged to ⟦m Pettifer⟧the man with the key⟦/m⟧.”⟦/q⟧ ⟦m Honora⟧She⟦/m⟧ wiped ⟦m Honora⟧her⟦/m⟧ fingers. ⟦q Honora>Pettifer⟧“You might have said that you never looked. I should have had nothing at all.”⟦/q⟧

The colour had gone out of ⟦m Pettifer⟧the hotelier⟦/m⟧ from the top down, like a glass being emptied. ⟦m Pettifer⟧He⟦/m⟧ glanced at the window. There was ⟦m Grabowski⟧a boatbuilder⟦/m⟧ in front of it.

⟦q Pettifer>Honora⟧“It was a joke,”⟦/q⟧ ⟦m Pettifer⟧he⟦/m⟧ said. ⟦q Pettifer>Honora⟧“I thought that ⟦b holder=Pettifer; status=false⟧he would get his feet wet⟦/b⟧.”⟦/q⟧

⟦q Amankwah>Pettifer⟧“For a joke, sir?”⟦/q⟧

⟦q Pettifer>Amankwah⟧“⟦m Hale⟧He⟦/m⟧ wouldn’t sell! Nine years I’d asked ⟦m Hale⟧him⟦/m⟧ for that wretched cottage. I only wanted ⟦m Hale⟧him⟦/m⟧ to see that it wasn’t safe any longer, at ⟦m Hale⟧his⟦/m⟧ age. ⟦k by=Pettifer; to=Amankwah⟧I put the hands back on Saturday night, and on Sunday I put them right⟦/k⟧.”⟦/q⟧ ⟦m Pettifer⟧His⟦/m⟧ eye fell on the dog, and found no help there. ⟦q Pettifer>Yeo⟧“I sent a wreath, Perpetua.”⟦/q⟧

⟦q Yeo>Pettifer⟧“Yes,”⟦/q⟧ said Yeo. ⟦q Yeo>Pettifer⟧“It was much the biggest.”⟦/q⟧

⟦m Amankwah⟧The constable⟦/m⟧ came away from the door. ⟦m Amankwah⟧He⟦/m⟧ had never arrested anyone in a drawing room, and ⟦m Amankwah⟧he⟦/m⟧ did it very politely, moving the sherry glasses first.

***

⟦s place=the churchyard; with=Honora,Amankwah,Lisle,Grabowski; time=Thursday, nine at night⟧
It would be pleasant to record that the village felt ashamed. What it felt was that it had known all along, or so ⟦m Amankwah⟧the constable⟦/m⟧ supposed, sitting on the wall by the tower with a jar of marmalade on either knee.

⟦q Amankwah>Honora⟧“When did you know, ma’am?”⟦/q⟧

⟦q Honora>Amankwah⟧“When you told me that ⟦m Pettifer⟧he⟦/m⟧ had said it twice.”⟦/q⟧

⟦q Amankwah>Honora⟧“Said what?”⟦/q⟧

⟦q Honora>Amankwah⟧“That ⟦b holder=Pettifer; status=false⟧poor Hale was drunk⟦/b⟧. An honest gossip says a thing once and waits to hear what you’ve got in exchange. And was ⟦m Hale⟧he⟦/m⟧? You’ve seen the surgeon’s paper by now.”⟦/q⟧

⟦q Amankwah>Honora⟧“⟦k by=Amankwah; to=Honora⟧There wasn’t a drop in him⟦/k⟧.”⟦/q⟧

⟦q Honora>Amankwah⟧“Put that in your report. Put it at the top.”⟦/q⟧ ⟦m Honora⟧The judge⟦/m⟧ pulled ⟦m Honora⟧her⟦/m⟧ shawl closer. Above them the clock gathered itself and struck nine, and from habit ⟦m Honora+Amankwah⟧both of them⟦/m⟧ checked it. ⟦q Honora>Amankwah⟧“Are you still hoping to be home for supper?”⟦/q⟧

⟦q Amankwah>Honora⟧“My mum’ll have given it to the cat.”⟦/q⟧

⟦q Honora>Amankwah⟧“Then I have some cold ham, and a very interesting letter about a vicar in Dorset. You might like to look at it. With your ears.”⟦/q⟧

⟦m Amankwah⟧He⟦/m⟧ grinned. But ⟦m Honora⟧she⟦/m⟧ had put up a hand. Along the path from the porch came ⟦m Lisle+Grabowski⟧two people⟦/m⟧, walking slowly, a yard apart.

⟦q Lisle>Grabowski⟧“It was a clock,”⟦/q⟧ ⟦m Lisle⟧one of them⟦/m⟧ was saying. ⟦q Lisle>Grabowski⟧“In the parcel. I’d ordered you a clock for your birthday.”⟦/q⟧

⟦q Grabowski>Lisle⟧“I have a clock. I have that one.”⟦/q⟧

⟦q Lisle>Grabowski⟧“I know you have. That’s why I was so cross when it went to Dorset.”⟦/q⟧

⟦q Grabowski>Lisle⟧“Saskia,”⟦/q⟧ said ⟦m Grabowski⟧the boatbuilder⟦/m⟧, and the yard became a foot. ⟦q Grabowski>Lisle⟧“What time is it?”⟦/q⟧

⟦q Lisle>Grabowski⟧“You can hear what time it is.”⟦/q⟧

⟦q Grabowski>Lisle⟧“Yes,”⟦/q⟧ ⟦m Grabowski⟧he⟦/m⟧ said. ⟦q Grabowski>Lisle⟧“But I like to be told.”⟦/q⟧
