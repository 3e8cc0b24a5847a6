title: The Long Division
person: 3
style: a break-up over one evening, two women dividing a flat, deep third in the past tense, unmarked thoughts, almost every tag a pronoun; curly quotes
cast: Sunita Rasmussen | Sunita, Sunny | she
cast: Keziah | Kez | she
cast: Mattias | the removal man | he
cast: Teddy | | he
cast: Evelyn |  | she
cast: his wife | | she
place: the flat | the living room
place: the landing | the stairs
place: the roof |
relation: Sunita & Keziah | romantic | start=splitting up end=still splitting up, kindly
relation: Keziah & Evelyn | family
quiet: Orlando, Dalloway, Brighton
=====
⟦s place=the flat; with=Sunita,Keziah; time=Saturday evening⟧
⟦m Sunita+Keziah⟧They⟦/m⟧ had agreed to be grown up about it, and so there was a list.

⟦q Keziah>Sunita⟧“Bookcase,”⟦/q⟧ said Keziah.

⟦q Sunita>Keziah⟧“Yours.”⟦/q⟧

⟦q Keziah>Sunita⟧“Are you sure? You put it up.”⟦/q⟧

⟦q Sunita>Keziah⟧“You paid for it. I only put it up wrong.”⟦/q⟧

Keziah wrote a K beside the word. ⟦m Keziah⟧She⟦/m⟧ was sitting cross-legged on the floor of the living room with ⟦m Keziah⟧her⟦/m⟧ back against the sofa, which was also on the list, and ⟦m Keziah⟧she⟦/m⟧ was using the good pen. Sunita noticed that. ⟦m Sunita⟧She⟦/m⟧ had given ⟦m Keziah⟧her⟦/m⟧ the good pen. Four years ago, in Brighton, in a shop with a bell; and it had rained. You couldn’t look at a single thing in this flat without a whole afternoon coming out of it on a string.

⟦q Keziah>Sunita⟧“Kettle?”⟦/q⟧

⟦q Sunita>Keziah⟧“Don’t mind.”⟦/q⟧

⟦q Keziah>Sunita⟧“You have to mind. That’s the point of the list.”⟦/q⟧

⟦q Sunita>Keziah⟧“Then you have it. I’ll buy one.”⟦/q⟧

⟦q Keziah>Sunita⟧“You can’t start somewhere new without a kettle.”⟦/q⟧

⟦q Sunita>Keziah⟧“People do.”⟦/q⟧

⟦q Keziah>Sunita⟧“What people? Name one.”⟦/q⟧

⟦q Sunita>Keziah⟧“Sailors.”⟦/q⟧

Keziah laughed, and stopped. It was what kept on happening. ⟦m Sunita+Keziah⟧They⟦/m⟧ would be going along, perfectly all right, like two women on a frozen pond, and then one of ⟦m Sunita+Keziah⟧them⟦/m⟧ would forget and make a joke.

⟦m Sunita⟧She⟦/m⟧ got up and went to the window. In the street ⟦m the removal man⟧the removal man⟦/m⟧ was leaning on ⟦m the removal man⟧his⟦/m⟧ van, eating chips. ⟦m the removal man⟧He⟦/m⟧’d said that ⟦m the removal man⟧he⟦/m⟧ would be there until nine; after that it was time and a half. ⟦q Sunita>Keziah⟧“Shall I ask ⟦m the removal man⟧him⟦/m⟧ up?”⟦/q⟧

⟦q Keziah>Sunita⟧“Not yet. We haven’t done books.”⟦/q⟧

⟦q Sunita>Keziah⟧“Do we have to do books?”⟦/q⟧

⟦q Keziah>Sunita⟧“Well, what did you want to do, saw them down the middle?”⟦/q⟧

⟦q Sunita>Keziah⟧“I thought you’d just take the ones that are yours.”⟦/q⟧

⟦q Keziah>Sunita⟧“That’s what I mean, Sunny,”⟦/q⟧ ⟦m Keziah⟧she⟦/m⟧ said. ⟦q Keziah>Sunita⟧“I don’t know which they are.”⟦/q⟧

And that turned out to be true. ⟦m Sunita+Keziah⟧They⟦/m⟧ knelt side by side in front of the shelf and pulled them out by the handful. There were two copies of one or two, from before. But for the most part there was a single one of each, with a cracked back, with a train ticket in it, and whose it was nobody could have told you. ⟦m Keziah⟧She⟦/m⟧ had read it first. ⟦m Sunita⟧She⟦/m⟧ had read it aloud. There was jam in it.

⟦q Sunita>Keziah⟧“That’s mine,”⟦/q⟧ said Sunita. ⟦q Sunita>Keziah⟧“That’s got my name in.”⟦/q⟧

⟦q Keziah>Sunita⟧“It’s got mine as well.”⟦/q⟧

⟦q Sunita>Keziah⟧“Where?”⟦/q⟧

⟦q Keziah>Sunita⟧“Underneath.”⟦/q⟧

⟦m Sunita⟧She⟦/m⟧ turned to the front. It was so. *Sunita Rasmussen*, in blue, from when ⟦m Sunita⟧she⟦/m⟧ was a student and did ⟦m Sunita⟧her⟦/m⟧ *R* in that affected way, and under it in pencil, very small, as if not to wake anyone: *& Kez*.

⟦q Sunita>Keziah⟧“When did you do that?”⟦/q⟧

⟦q Keziah>Sunita⟧“The week I moved in. I did all of them.”⟦/q⟧

⟦q Sunita>Keziah⟧“All of them?”⟦/q⟧

⟦q Keziah>Sunita⟧“You were at work. I had the flu.”⟦/q⟧ ⟦m Keziah⟧The other woman⟦/m⟧ had gone red down to ⟦m Keziah⟧her⟦/m⟧ collar. ⟦q Keziah>Sunita⟧“I thought that you’d find one, in a day or so, and laugh. Then you didn’t, and it had been a month, and I couldn’t very well point it out.”⟦/q⟧

Sunita opened another. ⟦m Sunita⟧She⟦/m⟧ opened *Orlando*, and ⟦m Sunita⟧she⟦/m⟧ opened the one on bees, and the Danish cookbook, and the atlas. *& Kez. & Kez. & Kez.* For four years it had been sitting there behind ⟦m Sunita⟧her⟦/m⟧ head while ⟦m Sunita⟧she⟦/m⟧ watched the news. ⟦m Sunita⟧She⟦/m⟧’d always thought ⟦b holder=Sunita; status=false⟧it was she who loved more⟦/b⟧; it had been one of the things ⟦m Sunita⟧she⟦/m⟧’d held against Keziah, in the bad weeks, like a bill.

⟦q Sunita>Keziah⟧“Kez,”⟦/q⟧ ⟦m Sunita⟧she⟦/m⟧ said.

⟦q Keziah>Sunita⟧“Don’t be nice. I’m all right so long as you’re not nice.”⟦/q⟧

⟦q Sunita>Keziah⟧“I wasn’t going to be.”⟦/q⟧

⟦q Keziah>Sunita⟧“You’ve got the voice on.”⟦/q⟧

⟦q Sunita>Keziah⟧“It’s just my voice.”⟦/q⟧

***

⟦s place=the landing; with=Keziah,the removal man; time=the same evening⟧
⟦q the removal man>Keziah⟧“How are we doing?”⟦/q⟧ said ⟦m the removal man⟧the removal man⟦/m⟧. ⟦m the removal man⟧He⟦/m⟧ had come up three flights for the toilet and was trying to look as if ⟦m the removal man⟧he⟦/m⟧’d come about the sofa.

⟦q Keziah>the removal man⟧“We’re on books.”⟦/q⟧

⟦q the removal man>Keziah⟧“Ah. Books.”⟦/q⟧ ⟦m the removal man⟧He⟦/m⟧ nodded. ⟦m the removal man⟧He⟦/m⟧ was about fifty, with a soft, battered face and an accent; it said MATTIAS on ⟦m the removal man⟧his⟦/m⟧ overalls. ⟦q the removal man>Keziah⟧“Books are the worst. You want to leave the books, I tell people, do the books by post. Is that your sister, in there?”⟦/q⟧

⟦q Keziah>the removal man⟧“No.”⟦/q⟧

⟦q the removal man>Keziah⟧“Your friend.”⟦/q⟧

⟦q Keziah>the removal man⟧“That’s what we’re working on,”⟦/q⟧ said Keziah.

⟦m the removal man⟧He⟦/m⟧ thought it over. ⟦m Keziah⟧She⟦/m⟧ watched ⟦m the removal man⟧him⟦/m⟧ get there. It took about as long as it took for the light on the landing to time out, and ⟦m Keziah⟧she⟦/m⟧ reached past ⟦m the removal man⟧him⟦/m⟧ and hit the switch again.

⟦q the removal man>Keziah⟧“I had the same,”⟦/q⟧ ⟦m the removal man⟧he⟦/m⟧ said. ⟦q the removal man>Keziah⟧“But with ⟦m his wife⟧my wife⟦/m⟧. I was moving people that day, I couldn’t get someone to do the shift, so I moved us also. Two loads. I drove ⟦m his wife⟧her⟦/m⟧ to ⟦m his wife⟧her⟦/m⟧ sister’s, and I carried up ⟦m his wife⟧her⟦/m⟧ boxes, and ⟦m his wife⟧she⟦/m⟧ wanted to tip me.”⟦/q⟧

⟦q Keziah>the removal man⟧“What did you do?”⟦/q⟧

⟦q the removal man>Keziah⟧“I took it! It was ten euros. I’d carried a piano.”⟦/q⟧ ⟦m the removal man⟧He⟦/m⟧ leaned on the banister, which creaked. ⟦q the removal man>Keziah⟧“May I ask who did the leaving?”⟦/q⟧

⟦q Keziah>the removal man⟧“Nobody. ⟦m Sunita⟧She⟦/m⟧ got a job in Aarhus. I didn’t want to go, and ⟦m Sunita⟧she⟦/m⟧ didn’t want to stay. We kept waiting for the other one to turn into somebody else.”⟦/q⟧

⟦q the removal man>Keziah⟧“And nobody is angry?”⟦/q⟧

⟦q Keziah>the removal man⟧“I was angry in March.”⟦/q⟧

⟦q the removal man>Keziah⟧“That’s a pity,”⟦/q⟧ said ⟦m the removal man⟧the big man⟦/m⟧ sincerely. ⟦q the removal man>Keziah⟧“It’s much quicker if someone is angry.”⟦/q⟧

⟦m Keziah⟧She⟦/m⟧ found, to ⟦m Keziah⟧her⟦/m⟧ own surprise, that ⟦m Keziah⟧she⟦/m⟧’d sat down on the stairs and was eating one of ⟦m the removal man⟧his⟦/m⟧ chips.

***

⟦s place=the flat; with=Sunita,Keziah; time=a quarter to nine⟧
⟦q Sunita>Keziah⟧“⟦m Evelyn⟧Your mum⟦/m⟧ rang, by the way,”⟦/q⟧ said Sunita, when ⟦m Keziah⟧she⟦/m⟧ came back in.

⟦q Keziah>Sunita⟧“Did you talk to ⟦m Evelyn⟧her⟦/m⟧?”⟦/q⟧

⟦q Sunita>Keziah⟧“For a bit. I told ⟦m Evelyn⟧her⟦/m⟧ we were doing the list. ⟦m Evelyn⟧She⟦/m⟧ wanted to know who was getting Teddy.”⟦/q⟧

⟦q Keziah>Sunita⟧“What did you say?”⟦/q⟧

⟦q Sunita>Keziah⟧“I said ⟦m Teddy⟧he⟦/m⟧’d be living with you and I’d be having ⟦m Teddy⟧him⟦/m⟧ at Christmas.”⟦/q⟧

⟦q Keziah>Sunita⟧“⟦m Teddy⟧He⟦/m⟧’s a bear, Sunita.”⟦/q⟧

⟦q Sunita>Keziah⟧“I know ⟦m Teddy⟧he⟦/m⟧’s a bear. Evelyn takes ⟦m Teddy⟧him⟦/m⟧ very seriously.”⟦/q⟧ ⟦m Sunita⟧She⟦/m⟧ was on the sofa now with ⟦m Sunita⟧her⟦/m⟧ knees drawn up. Beside ⟦m Sunita⟧her⟦/m⟧, one eye, no nose, sat the item in question. ⟦q Sunita>Keziah⟧“⟦m Evelyn⟧She⟦/m⟧ cried a bit. I said it was all going to be very civilised.”⟦/q⟧

⟦q Keziah>Sunita⟧“⟦m Evelyn⟧She⟦/m⟧ likes you more than me.”⟦/q⟧

⟦q Sunita>Keziah⟧“⟦m Evelyn⟧She⟦/m⟧ does not.”⟦/q⟧

⟦q Keziah>Sunita⟧“⟦m Evelyn⟧She⟦/m⟧’s got your photograph in ⟦m Evelyn⟧her⟦/m⟧ purse. I haven’t got a photograph in ⟦m Evelyn⟧her⟦/m⟧ purse. I looked.”⟦/q⟧

⟦q Sunita>Keziah⟧“You looked in ⟦m Evelyn⟧your mother⟦/m⟧’s purse?”⟦/q⟧

⟦q Keziah>Sunita⟧“I wanted a stamp.”⟦/q⟧

That set ⟦m Sunita+Keziah⟧the pair of them⟦/m⟧ off again. Keziah came and let ⟦m Keziah⟧herself⟦/m⟧ down on the other end, with the bear between ⟦m Sunita+Keziah⟧them⟦/m⟧, and pulled the rug over all six feet. The rug was not on the list. ⟦m Sunita+Keziah⟧They⟦/m⟧’d been careful, both of ⟦m Sunita+Keziah⟧them⟦/m⟧, to leave out the rug.

⟦q Keziah>Sunita⟧“Ten minutes,”⟦/q⟧ ⟦m Keziah⟧she⟦/m⟧ said. ⟦q Keziah>Sunita⟧“Then we’ll get Mattias up.”⟦/q⟧

⟦q Sunita>Keziah⟧“You know ⟦m the removal man⟧his⟦/m⟧ name?”⟦/q⟧

⟦q Keziah>Sunita⟧“⟦m the removal man⟧He⟦/m⟧’s got it on ⟦m the removal man⟧his⟦/m⟧ front. ⟦k by=Keziah; to=Sunita⟧He moved his wife out himself⟦/k⟧. ⟦m his wife⟧She⟦/m⟧ tipped ⟦m the removal man⟧him⟦/m⟧.”⟦/q⟧

⟦q Sunita>Keziah⟧“How much?”⟦/q⟧

⟦q Keziah>Sunita⟧“Ten.”⟦/q⟧

⟦q Sunita>Keziah⟧“For a whole flat?”⟦/q⟧

⟦q Keziah>Sunita⟧“There was a piano.”⟦/q⟧

⟦q Sunita>Keziah⟧“Would you have tipped me?”⟦/q⟧

⟦q Keziah>Sunita⟧“I’d have given you a very good review.”⟦/q⟧

⟦q Sunita>Keziah⟧“Would you? What would it say?”⟦/q⟧

⟦q Keziah>Sunita⟧“Oh, I don’t know. Punctual. Careful with glass.”⟦/q⟧

⟦q Sunita>Keziah⟧“That’s nice.”⟦/q⟧

⟦q Keziah>Sunita⟧“Sings on the stairs. Would use again.”⟦/q⟧

⟦q Sunita>Keziah⟧“Kez.”⟦/q⟧

⟦q Keziah>Sunita⟧“I would, though.”⟦/q⟧

⟦q Sunita>Keziah⟧“I know. So would I.”⟦/q⟧

⟦q Keziah>Sunita⟧“You’ll be cold over there. You’ll need a proper coat, not that blue thing. And you’re to eat at lunchtime, don’t just stand there at the counter with a carrot.”⟦/q⟧

⟦q Sunita>Keziah⟧“You’ll forget to pay the water.”⟦/q⟧

⟦q Keziah>Sunita⟧“I’ll forget to pay the water,”⟦/q⟧ ⟦m Keziah⟧she⟦/m⟧ agreed.

The street light had come on. It lay across the floor, over the boxes, over the bookcase, empty now from top to bottom, and rather handsome, when you saw it like that, and only very slightly wrong. Sunita took the good pen out of ⟦m Keziah⟧the other woman⟦/m⟧’s fingers. ⟦m Sunita⟧She⟦/m⟧ reached down for the nearest of the books. It was *Mrs Dalloway*; it would do. ⟦m Sunita⟧She⟦/m⟧ found the page, and the two names one over the other, and looked at them for a bit, and wrote something underneath.

⟦q Keziah>Sunita⟧“What are you putting?”⟦/q⟧

⟦q Sunita>Keziah⟧“The date.”⟦/q⟧

⟦q Keziah>Sunita⟧“Which? When I came or when I went?”⟦/q⟧

⟦q Sunita>Keziah⟧“Just the date,”⟦/q⟧ said Sunita, and ⟦m Sunita⟧she⟦/m⟧ blew on it until it was dry. ⟦q Sunita>Keziah⟧“Go on, then. Shout down to ⟦m the removal man⟧him⟦/m⟧. It’s nearly nine, ⟦m the removal man⟧he⟦/m⟧’ll be on time and a half.”⟦/q⟧
