title: The Committee for Drowning
person: 3
style: ensemble; eight volunteers of a lifeboat crew in one boathouse waiting on a shout that does not come; surnames, first names, nicknames; quick talk of seven voices, much of it tagged by pronoun or not at all; straight double quotes, past tense
cast: Morwenna Trease | Morwenna, Cox, Mor | she
cast: Digory Bolitho | Digory, Dig | he
cast: Siân Merrick | Siân | she
cast: Big Trembath |  | he
cast: Little Trembath |  | he
cast: Amrit Sekhon | Amrit, the doctor | he
cast: Fay Nancarrow | Fay | she
cast: Perran |  | he
cast: that cousin |  | he
cast: Kerensa | Kez, the girl | she
place: the boathouse |
place: the slip |
place: the crew room |
relation: Big Trembath & Little Trembath | family
relation: Morwenna & Digory | romantic | start=divorced end=speaking
relation: Fay & Kez | friends
relation: Siân & Amrit | romantic
quiet: Spanish, Manacles, Newlyn, Sunday, Trembaths
=====
⟦s place=the crew room; with=Morwenna,Digory,Siân,Big Trembath,Little Trembath,Amrit,Fay; time=twenty to four in the morning⟧
⟦m Morwenna+Digory+Siân+Big Trembath+Little Trembath+Amrit+Fay⟧They⟦/m⟧'d been told to stand by, so ⟦m Morwenna+Digory+Siân+Big Trembath+Little Trembath+Amrit+Fay⟧they⟦/m⟧ stood by. It had been two hours. Seven people in yellow trousers sat round a table in a room built for five, with the wind leaning on the door, and nobody would be the first to ask where the eighth was.

⟦q Little Trembath>Big Trembath⟧"Is there any more of that tea?"⟦/q⟧ said Little Trembath.

⟦q Big Trembath>Little Trembath⟧"You've had the pot."⟦/q⟧

⟦q Little Trembath>Big Trembath⟧"I've had a cup."⟦/q⟧

⟦q Big Trembath>Little Trembath⟧"You've had my cup."⟦/q⟧

⟦m Big Trembath⟧Big Trembath⟦/m⟧ was the smaller of the two. ⟦m Big Trembath+Little Trembath⟧They⟦/m⟧ were father and son, and had been named in the days when it was true. ⟦m Little Trembath⟧The son⟦/m⟧ was six foot five, and nineteen; ⟦m Big Trembath⟧the father⟦/m⟧ had been getting shorter ever since, out of what Fay Nancarrow called tact.

⟦q Fay>Morwenna⟧"What's she supposed to be, this yacht?"⟦/q⟧

⟦q Morwenna>Fay⟧"Forty foot. Spanish. Two aboard, engine gone, five miles off the Manacles. That's all that they gave me."⟦/q⟧

⟦q Siân>Morwenna⟧"And they've lost her?"⟦/q⟧

⟦q Morwenna>Siân⟧"They've lost her light."⟦/q⟧

⟦q Siân>Morwenna⟧"So why aren't we out there?"⟦/q⟧

⟦q Morwenna>Siân⟧"Because there's a helicopter out there, Siân, and until he's run dry he's got the say."⟦/q⟧

⟦m Morwenna⟧She⟦/m⟧ didn't look up from the chart. Morwenna Trease was the coxswain, and ran the post office; ⟦m Morwenna⟧she⟦/m⟧ was a spare, fair, chapped woman who'd been out in that boat on a hundred and nine shouts, and there was one of them, eight years back, that ⟦m Morwenna⟧she⟦/m⟧'d come home from without all of ⟦m Morwenna⟧her⟦/m⟧ crew. It wasn't spoken of. There was a peg by the door with no coat on it.

⟦q Amrit>Siân⟧"⟦f holder=Siân; valence=negative⟧You're shaking⟦/f⟧,"⟦/q⟧ said ⟦m Amrit⟧the doctor⟦/m⟧, low.

⟦q Siân>Amrit⟧"I'm cold."⟦/q⟧

⟦q Amrit>Siân⟧"Have mine."⟦/q⟧

⟦q Siân>Amrit⟧"⟦f holder=Siân; toward=Amrit; valence=negative⟧Stop it⟦/f⟧, ⟦m Morwenna+Digory+Big Trembath+Little Trembath+Fay⟧they⟦/m⟧'ll see."⟦/q⟧

⟦q Amrit>Siân⟧"Let ⟦m Morwenna+Digory+Big Trembath+Little Trembath+Fay⟧them⟦/m⟧ see. It's a scarf."⟦/q⟧

⟦q Fay>Siân⟧"We've all seen, my lover,"⟦/q⟧ said Fay. ⟦m Fay⟧She⟦/m⟧ was knitting. ⟦q Fay>Siân⟧"We saw at the harvest supper. Put on the scarf."⟦/q⟧

⟦f holder=Digory; valence=positive⟧Digory Bolitho laughed, and stopped⟦/f⟧, as ⟦m Morwenna⟧she⟦/m⟧ had glanced across at ⟦m Digory⟧him⟦/m⟧. ⟦m Digory⟧He⟦/m⟧ was the mechanic. ⟦m Digory⟧He⟦/m⟧'d been married to ⟦m Morwenna⟧her⟦/m⟧ for eleven years and not married for eight; ⟦m Digory⟧he⟦/m⟧ came in by the other door, and in the boat ⟦m Digory⟧he⟦/m⟧ called ⟦m Morwenna⟧her⟦/m⟧ Cox.

⟦q Digory>Morwenna⟧"Barometer's stopped falling,"⟦/q⟧ ⟦m Digory⟧he⟦/m⟧ said.

⟦q Morwenna>Digory⟧"I can see that."⟦/q⟧

⟦q Digory>Morwenna⟧"I'm just saying."⟦/q⟧

⟦q Morwenna>Digory⟧"Then say something I can't see."⟦/q⟧

⟦q Digory>Morwenna⟧"All right. Where's Kez?"⟦/q⟧

⟦f holder=Fay; valence=negative⟧The needles stopped⟦/f⟧.

***

⟦s place=the crew room; with=Morwenna,Digory,Siân,Big Trembath,Little Trembath,Amrit,Fay; time=ten to four⟧
⟦q Fay>Digory⟧"⟦m Kez⟧She⟦/m⟧'ll be along,"⟦/q⟧ said Fay.

⟦q Digory>Fay⟧"⟦m Kez⟧She⟦/m⟧ lives a hundred yards off. I've never known ⟦m Kez⟧her⟦/m⟧ not be first."⟦/q⟧

⟦q Big Trembath>Digory⟧"⟦m Kez⟧Her⟦/m⟧ light was on. I looked up when I ran past."⟦/q⟧

⟦q Digory>Big Trembath⟧"And the pager went?"⟦/q⟧

⟦q Little Trembath>Digory⟧"It went. I heard it go, through the wall."⟦/q⟧

⟦q Digory>Little Trembath⟧"What were you doing next to ⟦m Kez⟧her⟦/m⟧ wall?"⟦/q⟧

⟦q Little Trembath>Digory⟧"I was in bed,"⟦/q⟧ ⟦m Little Trembath⟧the boy⟦/m⟧ said. ⟦m Little Trembath⟧He⟦/m⟧ ⟦f holder=Little Trembath; valence=negative⟧turned a rich colour⟦/f⟧. ⟦q Little Trembath>Digory⟧"My bed's on the other side. Of the wall. You can hear everything."⟦/q⟧

⟦q Big Trembath>Little Trembath⟧"Can you, now?"⟦/q⟧

⟦q Little Trembath>Big Trembath⟧"I can't help it, Dad. ⟦m Kez⟧She⟦/m⟧ sings."⟦/q⟧

⟦q Siân>Little Trembath⟧"What did you hear tonight?"⟦/q⟧

⟦q Little Trembath>Siân⟧"The pager. And then ⟦m Kez⟧she⟦/m⟧ said a word. And then nothing: ⟦m Kez⟧she⟦/m⟧ sort of sat down on something. And I thought, ⟦m Kez⟧she⟦/m⟧'s putting on ⟦m Kez⟧her⟦/m⟧ boots, and I went on down."⟦/q⟧

⟦q Amrit>Fay⟧"Is ⟦m Kez⟧she⟦/m⟧ ill?"⟦/q⟧ ⟦m Amrit⟧Amrit⟦/m⟧ asked.

⟦q Fay>Amrit⟧"Why d'you ask me?"⟦/q⟧

⟦q Amrit>Fay⟧"You're ⟦m Kez⟧her⟦/m⟧ friend. And you dropped a stitch."⟦/q⟧

Fay ⟦f holder=Fay; valence=negative⟧looked at the thing in⟦/f⟧ ⟦m Fay⟧her⟦/m⟧ lap as though somebody else had put it there. It was small, and white, and had by now a good many fingers in it, if you counted them; only it hadn't got any, it was a boot. ⟦m Fay⟧She⟦/m⟧ had three grown sons. ⟦m Fay⟧She⟦/m⟧ had been shore crew for thirty years.

⟦q Fay>Amrit⟧"I was told in confidence,"⟦/q⟧ ⟦m Fay⟧she⟦/m⟧ said.

Nobody spoke. It travelled round the table in the way these things do, and it reached the two Trembaths last.

⟦q Big Trembath>Fay⟧"Kez is *expecting*?"⟦/q⟧

⟦q Little Trembath>Big Trembath⟧"Expecting what?"⟦/q⟧

⟦q Big Trembath>Little Trembath⟧"⟦f holder=Big Trembath; toward=Little Trembath; valence=negative⟧God give me strength⟦/f⟧. A baby, boy."⟦/q⟧

⟦q Morwenna>Fay⟧"How far?"⟦/q⟧ said ⟦m Morwenna⟧the coxswain⟦/m⟧.

⟦q Fay>Morwenna⟧"Fourteen weeks. ⟦m Kez⟧She⟦/m⟧ wanted to tell you ⟦m Kez⟧herself⟦/m⟧. ⟦m Kez⟧She⟦/m⟧'s written it out, ⟦m Kez⟧she⟦/m⟧'s torn it up; ⟦m Kez⟧she⟦/m⟧ thought that ⟦b holder=Kez; status=false⟧you'd have her off the boat⟦/b⟧."⟦/q⟧

⟦q Morwenna>Fay⟧"I would."⟦/q⟧

⟦q Fay>Morwenna⟧"Well, then."⟦/q⟧

⟦q Morwenna>Fay⟧"I'd have ⟦m Kez⟧her⟦/m⟧ off the boat tonight and ⟦f holder=Morwenna; valence=positive; status=supposed⟧be glad of it⟦/f⟧. Fourteen weeks! ⟦m Kez⟧She⟦/m⟧ was on the slip with me on Sunday, ⟦m Kez⟧she⟦/m⟧ had hold of the winch."⟦/q⟧ ⟦m Morwenna⟧She⟦/m⟧'d got up. There was no room to get up in, and ⟦m Morwenna⟧she⟦/m⟧ stood there, wedged, with ⟦m Morwenna⟧her⟦/m⟧ ⟦f holder=Morwenna; valence=negative⟧knuckles on the chart⟦/f⟧. ⟦q Morwenna>Fay⟧"Who's the father?"⟦/q⟧

⟦q Fay>Morwenna⟧"⟦m Kez⟧She⟦/m⟧ didn't say."⟦/q⟧

⟦q Morwenna>Fay⟧"You mean that you won't."⟦/q⟧

⟦q Fay>Morwenna⟧"I mean ⟦m Kez⟧she⟦/m⟧ didn't. I asked, and ⟦m Kez⟧she⟦/m⟧ said it was nobody's business that was living."⟦/q⟧

The wind dropped. It was one of those holes that come in a gale; you could hear the clock, and the kettle ticking as it cooled, and someone's breath. It was Digory's. ⟦m Digory⟧He⟦/m⟧ ⟦f holder=Digory; valence=negative⟧wasn't looking at anyone⟦/f⟧. ⟦m Digory⟧He⟦/m⟧ looked at the peg.

⟦q Digory>Fay⟧"Fourteen weeks back was regatta,"⟦/q⟧ ⟦m Digory⟧he⟦/m⟧ said. ⟦q Digory>Fay⟧"We had ⟦m Perran⟧his⟦/m⟧ birthday. We all drank to ⟦m Perran⟧him⟦/m⟧ on the slip. And Kez went off by ⟦m Kez⟧herself⟦/m⟧, and there was ⟦m that cousin⟧that cousin⟦/m⟧ came down for it, from Newlyn. With the same hair. D'you remember? ⟦m that cousin⟧He⟦/m⟧ ⟦f holder=that cousin; valence=positive⟧laughed just like⟦/f⟧ Perran."⟦/q⟧

⟦q Fay>Digory⟧"I remember,"⟦/q⟧ said Fay.

⟦q Digory>Fay⟧"⟦m Kez⟧She⟦/m⟧'d have been ⟦m Perran⟧his⟦/m⟧ sister-in-law by now. No. What am I saying? ⟦m Kez⟧She⟦/m⟧'d have been ⟦m Perran⟧his⟦/m⟧ *wife*."⟦/q⟧

⟦q Morwenna>Digory⟧"Dig,"⟦/q⟧ ⟦m Morwenna⟧she⟦/m⟧ said. ⟦q Morwenna>Digory⟧"⟦f holder=Morwenna; toward=Digory; valence=negative⟧Leave it⟦/f⟧."⟦/q⟧

⟦q Digory>Morwenna⟧"⟦f holder=Digory; valence=negative⟧I can't leave it⟦/f⟧, Mor. I've left it eight years."⟦/q⟧

***

⟦s place=the slip; with=Morwenna,Kez; time=four o'clock⟧
⟦m Kez⟧She⟦/m⟧ was at the bottom, where the rails went into the water, with ⟦m Kez⟧her⟦/m⟧ yellow trousers on and ⟦m Kez⟧her⟦/m⟧ coat open. ⟦m Kez⟧She⟦/m⟧ was ⟦f holder=Kerensa; valence=negative⟧holding on to the chain⟦/f⟧. Every third or fourth wave came up round ⟦m Kez⟧her⟦/m⟧ boots.

⟦q Morwenna>Kez⟧"You'll catch your death,"⟦/q⟧ said Morwenna.

⟦q Kez>Morwenna⟧"I was coming up. I got as far as this."⟦/q⟧

⟦q Morwenna>Kez⟧"How long have you been here?"⟦/q⟧

⟦q Kez>Morwenna⟧"I don't know. What's the time?"⟦/q⟧

⟦q Morwenna>Kez⟧"Four."⟦/q⟧

⟦q Kez>Morwenna⟧"Then a while. Have they told you?"⟦/q⟧

⟦q Morwenna>Kez⟧"They've told me."⟦/q⟧

⟦q Kez>Morwenna⟧"I'm not asking to go out. I know I can't go out. I heard the pager, and I stood up, and I *couldn't*, my ⟦f holder=Kerensa; valence=negative⟧legs wouldn't⟦/f⟧, and I thought it's only because of this; and then I thought that it's not. It's since Perran. I've been ⟦f holder=Kerensa; valence=negative⟧frightened every single time⟦/f⟧, Cox. I've been first down that slip for eight years so that nobody'd see my face."⟦/q⟧

⟦m Morwenna⟧The older woman⟦/m⟧ came down the last of the planks sideways, with one hand on the rail. ⟦m Morwenna⟧She⟦/m⟧ had never been a toucher. ⟦m Morwenna⟧She⟦/m⟧ stood beside ⟦m Kez⟧the girl⟦/m⟧, about a foot away, facing the same black water, and did up the top toggle on ⟦m Kez⟧her⟦/m⟧ own coat and then, as if it were the same job, ⟦f holder=Morwenna; toward=Kerensa; valence=positive⟧the top toggle of⟦/f⟧ ⟦m Kez⟧the other⟦/m⟧'s.

⟦q Morwenna>Kez⟧"I was at the wheel,"⟦/q⟧ ⟦m Morwenna⟧she⟦/m⟧ said.

⟦q Kez>Morwenna⟧"I know you were."⟦/q⟧

⟦q Morwenna>Kez⟧"I'd a second to choose which way to bring her head. ⟦f holder=Morwenna; valence=negative⟧I've done it again, most nights⟦/f⟧. I bring her round to port, and ⟦m Perran⟧he⟦/m⟧ comes up alongside and swears at me."⟦/q⟧

⟦q Kez>Morwenna⟧"Nobody ever blamed you."⟦/q⟧

⟦q Morwenna>Kez⟧"Dig did. ⟦m Digory⟧He⟦/m⟧ never said it. It took up a lot of room."⟦/q⟧

⟦q Kez>Morwenna⟧"⟦m Digory⟧He⟦/m⟧ doesn't. ⟦m Digory⟧He⟦/m⟧ blames the winch. ⟦m Digory⟧He⟦/m⟧ greased it, that morning; ⟦m Digory⟧he⟦/m⟧ told Fay. ⟦m Digory⟧He⟦/m⟧ thinks that ⟦b holder=Digory; status=false⟧he did it wrong⟦/b⟧."⟦/q⟧

The water came up, and went back. It was getting to be possible to tell it from the sky.

⟦q Morwenna>Kez⟧"⟦m Digory⟧He⟦/m⟧ never told *me*,"⟦/q⟧ said Morwenna.

⟦q Kez>Morwenna⟧"You came in by the other door."⟦/q⟧

At the top of the slip a square of light opened, with a great many heads in it.

⟦q Little Trembath>Morwenna⟧"Cox!"⟦/q⟧ ⟦f holder=Little Trembath; valence=positive⟧yelled Little Trembath⟦/f⟧. ⟦q Little Trembath>Morwenna⟧"They've got them! Both of them! Helicopter's lifted two!"⟦/q⟧

⟦q Big Trembath>Morwenna⟧"We're stood down!"⟦/q⟧

⟦q Siân>Morwenna⟧"Is ⟦m Kez⟧she⟦/m⟧ all right?"⟦/q⟧

⟦q Amrit>Morwenna⟧"Does ⟦m Kez⟧she⟦/m⟧ need me?"⟦/q⟧

⟦q Fay>Kez⟧"I never told them about the boots, Kez!"⟦/q⟧

⟦q Digory>Morwenna⟧"Morwenna,"⟦/q⟧ ⟦m Digory⟧he⟦/m⟧ called, ⟦q Digory>Morwenna⟧"shall I put the kettle on? Or is that a thing you can see?"⟦/q⟧

⟦m Morwenna⟧She⟦/m⟧ found that ⟦m Morwenna⟧she⟦/m⟧'d ⟦f holder=Morwenna; toward=Kerensa; valence=positive⟧got hold of⟦/f⟧ ⟦m Kez⟧the girl⟦/m⟧'s hand; it was like a fish.

⟦q Morwenna>Digory⟧"Use the big pot,"⟦/q⟧ ⟦m Morwenna⟧she⟦/m⟧ shouted back. ⟦q Morwenna>Digory⟧"There'll be nine of us."⟦/q⟧
