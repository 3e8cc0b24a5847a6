title: The Last Jar of Peaches
person: 3
style: post-apocalyptic survivors in a pumping station; three women and an old man, a stranger who is called the stranger until he has a name; false beliefs and tellings; straight double quotes, past tense
cast: Noor Hakimi | Noor, Mouse | she
cast: Agnes Dorn | Agnes, Aggie | she
cast: Lupin | the child | she
cast: Thaddeus Okpara | Thaddeus, Grandpa, the old man | he
cast: Caleb Rusk | Caleb, Rusk, the stranger | he
cast: Ellis |  | he
place: the pumping station | the station
place: the roof |
place: the valve room |
relation: Noor & Agnes | friends | start=two leaders who do not agree end=of one mind
relation: Thaddeus & Lupin | family | start=grandfather by adoption end=grandfather by adoption
relation: Caleb & Noor | enemies | start=prisoner and guard end=neighbours
quiet: Bray, Dry Wells, April, June, Tuesday
=====
⟦s place=the pumping station; with=Noor,Agnes,Lupin,Thaddeus,Caleb; time=the first evening of frost⟧
⟦m Noor+Agnes⟧They⟦/m⟧ had ⟦m Caleb⟧him⟦/m⟧ on the chair with the short leg, so that ⟦m Caleb⟧he⟦/m⟧ had to brace ⟦m Caleb⟧himself⟦/m⟧ or tip.

⟦q Agnes>Caleb⟧"Again,"⟦/q⟧ said Agnes. ⟦q Agnes>Caleb⟧"From the road."⟦/q⟧

⟦q Caleb>Agnes⟧"I was on the road. I saw smoke."⟦/q⟧

⟦q Agnes>Caleb⟧"Whose smoke?"⟦/q⟧

⟦q Caleb>Agnes⟧"Yours, it turns out."⟦/q⟧

⟦q Agnes>Caleb⟧"We don't make smoke."⟦/q⟧

⟦q Caleb>Agnes⟧"Lady, you make smoke like a train. There's a crack in your flue. You could see it from Bray."⟦/q⟧

⟦m Noor+Agnes⟧The two women⟦/m⟧ looked at each other. Agnes Dorn was a slab of a person with a carpenter's forearms, who had once taught nursery school; ⟦m Noor⟧the other⟦/m⟧ was small and dark and had a rifle across ⟦m Noor⟧her⟦/m⟧ knees, and ⟦m Noor⟧she⟦/m⟧ had said nothing for an hour. It was ⟦m Noor⟧the one who said nothing⟦/m⟧ that ⟦m Caleb⟧the stranger⟦/m⟧ kept glancing at.

⟦q Noor>Caleb⟧"What were you doing in Bray?"⟦/q⟧ ⟦m Noor⟧she⟦/m⟧ said.

⟦q Caleb>Noor⟧"Leaving it."⟦/q⟧

⟦q Noor>Caleb⟧"Alone?"⟦/q⟧

⟦q Caleb>Noor⟧"By then."⟦/q⟧

⟦q Noor>Caleb⟧"How many did you start with?"⟦/q⟧

⟦q Caleb>Noor⟧"Four. No, five, there was a dog."⟦/q⟧

⟦q Noor>Caleb⟧"And what happened to the four?"⟦/q⟧

⟦q Caleb>Noor⟧"Same as happened to everybody,"⟦/q⟧ ⟦m Caleb⟧he⟦/m⟧ said. ⟦q Caleb>Noor⟧"They drank it."⟦/q⟧

In the doorway ⟦m Lupin⟧a girl of nine or ten⟦/m⟧, who had been told to stay in the valve room, made a noise. ⟦m Lupin⟧She⟦/m⟧ had a tin helmet on. ⟦m Thaddeus⟧The old man behind her⟦/m⟧ put ⟦m Thaddeus⟧his⟦/m⟧ hand on the helmet and turned it, as you turn off a tap, and ⟦m Lupin⟧her⟦/m⟧ face went with it.

⟦q Thaddeus>Lupin⟧"Bed,"⟦/q⟧ said ⟦m Thaddeus⟧the old man⟦/m⟧.

⟦q Lupin>Thaddeus⟧"⟦m Caleb⟧He⟦/m⟧'s got Ellis's coat on, Grandpa."⟦/q⟧

Everything in the room altered. Nobody had moved; but the rifle, which had been lying across Noor's knees, was now pointing somewhere.

⟦q Noor>Caleb⟧"Take it off,"⟦/q⟧ ⟦m Noor⟧she⟦/m⟧ said.

⟦q Caleb>Noor⟧"It's all I've got."⟦/q⟧

⟦q Noor>Caleb⟧"Take it off and turn it round and show me the back."⟦/q⟧

⟦m Caleb⟧He⟦/m⟧ did it slowly, tipping to the left and catching ⟦m Caleb⟧himself⟦/m⟧. It was an ordinary brown canvas coat. Between the shoulders somebody had sewn a patch, an orange diamond, with very bad stitches. Noor had made them ⟦m Noor⟧herself⟦/m⟧, by candle, in April.

⟦q Noor>Caleb⟧"Where did you get it?"⟦/q⟧

⟦q Caleb>Noor⟧"Off a man who'd finished with it."⟦/q⟧

⟦q Agnes>Caleb⟧"Ellis went to Bray for filters in the spring,"⟦/q⟧ said Agnes. ⟦q Agnes>Caleb⟧"⟦m Ellis⟧He⟦/m⟧ didn't come back. So you had better find another way to say that."⟦/q⟧

⟦q Caleb>Agnes⟧"There isn't one. ⟦m Ellis⟧He⟦/m⟧ was in a bus shelter. ⟦k by=Caleb; to=Agnes,Noor⟧He was sitting up, with his hands in his lap⟦/k⟧. I thought ⟦m Ellis⟧he⟦/m⟧ was waiting for a bus, I actually thought that, I said, it won't come, mate."⟦/q⟧ ⟦m Caleb⟧The stranger⟦/m⟧ wiped ⟦m Caleb⟧his⟦/m⟧ mouth. ⟦q Caleb>Agnes⟧"I'm not proud of it. It was snowing, and ⟦m Ellis⟧he⟦/m⟧ had a coat."⟦/q⟧

⟦q Agnes>Caleb⟧"How long dead?"⟦/q⟧

⟦q Caleb>Agnes⟧"A day. Two."⟦/q⟧

⟦q Agnes>Caleb⟧"What of?"⟦/q⟧

⟦q Caleb>Agnes⟧"I don't know. There wasn't a mark on ⟦m Ellis⟧him⟦/m⟧. There was an empty bottle between ⟦m Ellis⟧his⟦/m⟧ feet."⟦/q⟧

⟦q Noor>Caleb⟧"⟦m Ellis⟧He⟦/m⟧'d never have drunk it,"⟦/q⟧ said Noor. ⟦q Noor>Caleb⟧"Not raw. ⟦m Ellis⟧He⟦/m⟧ was the one who taught *us*."⟦/q⟧

⟦q Caleb>Noor⟧"Then I don't know what to tell you."⟦/q⟧

⟦q Noor>Agnes⟧"⟦m Caleb⟧He⟦/m⟧'s lying."⟦/q⟧

⟦q Agnes>Noor⟧"Maybe."⟦/q⟧

⟦q Noor>Agnes⟧"⟦m Caleb⟧He⟦/m⟧ killed ⟦m Ellis⟧him⟦/m⟧ for the coat, Aggie. Look at ⟦m Caleb⟧him⟦/m⟧."⟦/q⟧

⟦q Agnes>Noor⟧"I'm looking. I see somebody who hasn't had a meal since the leaves came down."⟦/q⟧

⟦q Noor>Agnes⟧"That's what it'd look like."⟦/q⟧

⟦q Agnes>Noor⟧"It's also what it'd look like if it was true,"⟦/q⟧ said ⟦m Agnes⟧the big woman⟦/m⟧. ⟦m Agnes⟧She⟦/m⟧ heaved ⟦m Agnes⟧herself⟦/m⟧ up. ⟦q Agnes>Thaddeus⟧"Thaddeus, put ⟦m Caleb⟧him⟦/m⟧ in the valve room and sit on ⟦m Caleb⟧him⟦/m⟧."⟦/q⟧ ⟦q Agnes>Lupin⟧"Lupin, you're sleeping with me."⟦/q⟧ ⟦q Agnes>Noor⟧"And you come up on the roof and tell me about that flue."⟦/q⟧

***

⟦s place=the roof; with=Noor,Agnes; time=an hour later⟧
There was a crack. ⟦m Noor⟧She⟦/m⟧ put ⟦m Noor⟧her⟦/m⟧ hand over it and felt the warmth come out, all the warmth that ⟦m Noor+Agnes+Lupin+Thaddeus⟧they⟦/m⟧ had been going without.

⟦q Noor>Agnes⟧"All right,"⟦/q⟧ ⟦m Noor⟧she⟦/m⟧ said. ⟦q Noor>Agnes⟧"So ⟦m Caleb⟧he⟦/m⟧ didn't lie about the smoke."⟦/q⟧

⟦q Agnes>Noor⟧"No."⟦/q⟧

⟦q Noor>Agnes⟧"That doesn't mean a thing."⟦/q⟧

⟦q Agnes>Noor⟧"It means three weeks. If ⟦m Caleb⟧he⟦/m⟧ saw it, anyone could have seen it, for three weeks. And nobody's come but ⟦m Caleb⟧him⟦/m⟧."⟦/q⟧

⟦q Noor>Agnes⟧"Say it."⟦/q⟧

⟦q Agnes>Noor⟧"Say what?"⟦/q⟧

⟦q Noor>Agnes⟧"Whatever you brought me up here to say."⟦/q⟧

Agnes sat down with ⟦m Agnes⟧her⟦/m⟧ back to the parapet. From there one could see the reservoir, perfectly round, perfectly black, with a skin of ice on it like the skin on milk. There was enough water in it for a city, and one cup of it would kill a horse.

⟦q Agnes>Noor⟧"I think there isn't anybody,"⟦/q⟧ ⟦m Agnes⟧she⟦/m⟧ said.

⟦q Noor>Agnes⟧"There's Dry Wells."⟦/q⟧

⟦q Agnes>Noor⟧"When did you last hear Dry Wells on the set?"⟦/q⟧

⟦q Noor>Agnes⟧"Tuesday."⟦/q⟧

⟦q Agnes>Noor⟧"That's their tape. It says Tuesday. It's said Tuesday since June."⟦/q⟧ ⟦m Agnes⟧She⟦/m⟧ let that lie. ⟦q Agnes>Noor⟧"I didn't tell you, because you'd got Ellis to be angry with, and I thought that would keep you warm."⟦/q⟧

⟦q Noor>Agnes⟧"I'm not angry with Ellis."⟦/q⟧

⟦q Agnes>Noor⟧"No?"⟦/q⟧

⟦q Noor>Agnes⟧"⟦m Ellis⟧He⟦/m⟧ left me!"⟦/q⟧

⟦q Agnes>Noor⟧"⟦m Ellis⟧He⟦/m⟧ went for filters."⟦/q⟧

⟦q Noor>Agnes⟧"⟦m Ellis⟧He⟦/m⟧ went for filters after I told ⟦m Ellis⟧him⟦/m⟧ what I told ⟦m Ellis⟧him⟦/m⟧. ⟦k by=Noor; to=Agnes⟧I said I wouldn't have a baby in a pump house⟦/k⟧. I said it was a wicked thing even to want. And ⟦m Ellis⟧he⟦/m⟧ laughed, and put on ⟦m Ellis⟧his⟦/m⟧ coat, and kissed the top of my head, and I thought, ⟦b holder=Noor; status=false⟧he isn't coming back⟦/b⟧, ⟦m Ellis⟧he⟦/m⟧'s going to Dry Wells, where there are women with some hope in them. All this time I've had ⟦m Ellis⟧him⟦/m⟧ sitting by a fire. I've had ⟦m Ellis⟧him⟦/m⟧ *fat*, Aggie."⟦/q⟧

⟦q Agnes>Noor⟧"And ⟦m Ellis⟧he⟦/m⟧ was in a bus shelter."⟦/q⟧

⟦q Noor>Agnes⟧"If you believe ⟦m Caleb⟧that man⟦/m⟧."⟦/q⟧

⟦q Agnes>Noor⟧"Do you want to?"⟦/q⟧

⟦m Noor⟧She⟦/m⟧ didn't answer for a while. The stars were very thick, as they always were now.

⟦q Noor>Agnes⟧"Yes,"⟦/q⟧ ⟦m Noor⟧she⟦/m⟧ said. ⟦q Noor>Agnes⟧"Isn't that disgusting?"⟦/q⟧

***

⟦s place=the valve room; with=Thaddeus,Caleb,Noor,Lupin; time=before light⟧
⟦q Thaddeus>Caleb⟧"You play cribbage?"⟦/q⟧

⟦q Caleb>Thaddeus⟧"Not for years."⟦/q⟧

⟦q Thaddeus>Caleb⟧"I've only the one pack, and it hasn't any queens. Cut."⟦/q⟧

⟦q Caleb>Thaddeus⟧"Where'd the queens go?"⟦/q⟧

⟦q Thaddeus>Caleb⟧"⟦m Lupin⟧The child⟦/m⟧'s got them. ⟦m Lupin⟧She⟦/m⟧ has them sewn in ⟦m Lupin⟧her⟦/m⟧ pillow. ⟦m Lupin⟧She⟦/m⟧ says that they look after ⟦m Lupin⟧her⟦/m⟧."⟦/q⟧ ⟦m Thaddeus⟧The old man⟦/m⟧ dealt. Every wheel and gauge on the wall behind ⟦m Thaddeus⟧him⟦/m⟧ had been polished until it shone, and every needle stood at nought. ⟦q Thaddeus>Caleb⟧"Fifteen two. What did you do, before?"⟦/q⟧

⟦q Caleb>Thaddeus⟧"Guess."⟦/q⟧

⟦q Thaddeus>Caleb⟧"Soldier."⟦/q⟧

⟦q Caleb>Thaddeus⟧"No."⟦/q⟧

⟦q Thaddeus>Caleb⟧"Thief."⟦/q⟧

⟦q Caleb>Thaddeus⟧"I wish. I'd have been better at it. I was a chemist."⟦/q⟧

Thaddeus stopped with a card in the air. ⟦q Thaddeus>Caleb⟧"A druggist?"⟦/q⟧

⟦q Caleb>Thaddeus⟧"Water. County water board, up at Bray. Rusk. Caleb Rusk. I used to sign the little slips."⟦/q⟧

⟦q Thaddeus>Caleb⟧"You knew what it was, then. What got in it."⟦/q⟧

⟦q Caleb>Thaddeus⟧"I knew in the first week. Nobody wanted to hear. I stood in a car park with a megaphone, telling them to boil it, and ⟦b holder=Caleb; status=false⟧boiling would do⟦/b⟧. That's what I believed. That's what I told four thousand people."⟦/q⟧ ⟦m Caleb⟧The stranger⟦/m⟧ laid down a jack. ⟦q Caleb>Thaddeus⟧"Boiling makes it worse."⟦/q⟧

⟦q Thaddeus>Caleb⟧"So that's it,"⟦/q⟧ ⟦m Thaddeus⟧the old man⟦/m⟧ said. ⟦q Thaddeus>Caleb⟧"That's how come you were leaving."⟦/q⟧

⟦q Caleb>Thaddeus⟧"That's how come."⟦/q⟧

⟦q Thaddeus>Caleb⟧"And young Ellis?"⟦/q⟧

⟦q Caleb>Thaddeus⟧"What about ⟦m Ellis⟧him⟦/m⟧?"⟦/q⟧

⟦q Thaddeus>Caleb⟧"You went through that coat. Anybody would. What was in the pockets?"⟦/q⟧

It took ⟦m Caleb⟧the other man⟦/m⟧ a long time. When it came out, it came from inside ⟦m Caleb⟧his⟦/m⟧ boot: a sheet of paper folded small and gone soft as cloth.

⟦q Caleb>Thaddeus⟧"I couldn't make up my mind to say,"⟦/q⟧ ⟦m Caleb⟧he⟦/m⟧ said. ⟦q Caleb>Thaddeus⟧"It's private. It's to somebody called Mouse."⟦/q⟧

⟦q Noor>Caleb⟧"Give it here."⟦/q⟧

⟦m Noor⟧She⟦/m⟧ had come down without ⟦m Noor⟧her⟦/m⟧ boots on. ⟦m Lupin⟧The girl in the helmet⟦/m⟧ stood next to ⟦m Noor⟧her⟦/m⟧, holding on to ⟦m Noor⟧her⟦/m⟧ belt. Noor took the paper over to the lamp, and read it, and then turned to face the gauges and read it again.

⟦q Lupin>Noor⟧"Is it from Ellis?"⟦/q⟧

⟦q Noor>Lupin⟧"Yes."⟦/q⟧

⟦q Lupin>Noor⟧"What does ⟦m Ellis⟧he⟦/m⟧ say?"⟦/q⟧

⟦q/writing Ellis>Noor⟧*Mouse, they had the filters but there was a family here with three kids, so I left them mine. I thought I could make it on what was in the bottle. I can't feel my feet, it's not bad. I'm not sorry about the argument. You were right and I still want one. Boil nothing. E.*⟦/q⟧

⟦m Noor⟧She⟦/m⟧ read it aloud all through, in a voice with no ups and downs in it, and at the end of it nobody in the valve room was playing cards.

⟦q Lupin>Noor⟧"Who's Mouse?"⟦/q⟧ ⟦m Lupin⟧the child⟦/m⟧ whispered.

⟦q Noor>Lupin⟧"I am. I was."⟦/q⟧ ⟦m Noor⟧She⟦/m⟧ folded it on its old folds. ⟦q Noor>Caleb⟧"You carried this from Bray?"⟦/q⟧

⟦q Caleb>Noor⟧"It seemed to me that it was addressed."⟦/q⟧

⟦q Noor>Caleb⟧"You never drank anything on the way? Five days?"⟦/q⟧

⟦q Caleb>Noor⟧"Snow,"⟦/q⟧ said ⟦m Caleb⟧the chemist⟦/m⟧. ⟦q Caleb>Noor⟧"It's clean, if you take it off a north wall. I could show you. I could show you how to make those filters, too, I think, if you've got charcoal and something to be the sock."⟦/q⟧

⟦q Noor>Caleb⟧"What would you want for it?"⟦/q⟧

⟦q Caleb>Noor⟧"A chair with four legs,"⟦/q⟧ ⟦m Caleb⟧he⟦/m⟧ said.

⟦m Noor⟧She⟦/m⟧ went out. ⟦m Thaddeus+Caleb+Lupin⟧They⟦/m⟧ heard the iron door of the store, and the scrape of the box that was never opened. When ⟦m Noor⟧she⟦/m⟧ came back, ⟦m Noor⟧she⟦/m⟧ had under one arm the coat, and in ⟦m Noor⟧her⟦/m⟧ hand the last jar of peaches in the world, so far as anyone knew.

⟦q Lupin>Noor⟧"That's for my birthday!"⟦/q⟧ said Lupin.

⟦q Noor>Lupin⟧"When's your birthday?"⟦/q⟧

⟦q Lupin>Noor⟧"Nobody knows."⟦/q⟧

⟦q Noor>Lupin⟧"Well, then,"⟦/q⟧ said Noor.
