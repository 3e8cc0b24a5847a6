title: The Ink Seller of Kanda
person: 3
style: historical, Edo; a magistrate's clerk, an ink seller, two sisters of a fallen house, a wrestler; courtesy forms in -san and -sama, surnames first; people shown by trade long before they are named; planted slips and contradictions; straight double quotes, past tense
cast: Hirano Kihei | Kihei, the third clerk | he
cast: Suga Ohatsu | Ohatsu, Hirano Ohatsu | she
cast: Suga Oyone | Oyone | she
cast: Tateyama | the wrestler | he
cast: Magistrate Nagakubo | Nagakubo, Nagakubo-sama, the magistrate | he
cast: Lord Sakata | Sakata | he
place: the ink shop | the shop
place: the magistrate's court | the court
place: the bridge | Eitai Bridge
relation: Ohatsu & Oyone | family
relation: Kihei & Ohatsu | romantic | start=customer and shopkeeper end=betrothed
relation: Tateyama & Oyone | friends
relation: Kihei & Nagakubo | work
quiet: Edo, Kanda, Eitai, Nara, New Year, Council, East, Sugas
=====
⟦s place=the ink shop; with=Kihei,Ohatsu,Oyone; time=a morning in the ninth month⟧
⟦m Kihei⟧The man⟦/m⟧ had come in every day for a fortnight, and bought one stick of ink.

⟦q Oyone>Ohatsu⟧"It's ⟦m Kihei⟧him⟦/m⟧,"⟦/q⟧ hissed ⟦m Oyone⟧the younger sister⟦/m⟧, behind the curtain.

⟦q Ohatsu>Oyone⟧"I can see that it's ⟦m Kihei⟧him⟦/m⟧."⟦/q⟧

⟦q Oyone>Ohatsu⟧"⟦m Kihei⟧He⟦/m⟧ must eat it."⟦/q⟧

⟦q Ohatsu>Oyone⟧"Go and grind the soot."⟦/q⟧

⟦q Oyone>Ohatsu⟧"⟦m Kihei⟧He⟦/m⟧'s looking at the wrong shelf on purpose. Look, ⟦m Kihei⟧he⟦/m⟧'s waiting till the monk's gone."⟦/q⟧

⟦q Ohatsu>Oyone⟧"Oyone. The soot."⟦/q⟧

⟦m Ohatsu⟧The elder⟦/m⟧ came through the curtain with ⟦m Ohatsu⟧her⟦/m⟧ sleeves tied back. ⟦m Ohatsu⟧She⟦/m⟧ was four-and-twenty, with ⟦c scar⟧a small scar over her left eye⟦/c⟧, and though ⟦m Ohatsu⟧she⟦/m⟧ sold ink by the stick in a lane in Kanda ⟦m Ohatsu⟧she⟦/m⟧ still knelt down as if there were eight attendants to arrange the hem. ⟦m Ohatsu⟧She⟦/m⟧ bowed; ⟦m Kihei⟧he⟦/m⟧ bowed. ⟦m Kihei⟧He⟦/m⟧ was a lank, stooping, anxious person with two swords, of which one was ⟦c sword⟧real and the other bamboo⟦/c⟧, painted.

⟦q Ohatsu>Kihei⟧"The Nara, sir, as before?"⟦/q⟧

⟦q Kihei>Ohatsu⟧"If you please. Or is there something else that you would recommend? I find I'm getting through a good deal."⟦/q⟧

⟦q Ohatsu>Kihei⟧"What is it that you write, sir?"⟦/q⟧

⟦q Kihei>Ohatsu⟧"Lists,"⟦/q⟧ ⟦m Kihei⟧he⟦/m⟧ said. ⟦q Kihei>Ohatsu⟧"Chiefly of ⟦e dead⟧deed⟦/e⟧ people."⟦/q⟧

There was a snort from the curtain.

⟦q Ohatsu>Kihei⟧"You're with the magistrate?"⟦/q⟧

⟦q Kihei>Ohatsu⟧"I am the third clerk. Hirano Kihei. It's of no importance."⟦/q⟧ ⟦m Kihei⟧He⟦/m⟧ took the ink, and laid down ⟦m Kihei⟧his⟦/m⟧ coppers in a row; then ⟦m Kihei⟧he⟦/m⟧ went on kneeling there, and one could see ⟦m Kihei⟧him⟦/m⟧ get to the top of it and look over. ⟦q Kihei>Ohatsu⟧"I ought to tell you that I haven't come here for the ink."⟦/q⟧

⟦q Ohatsu>Kihei⟧"No, sir?"⟦/q⟧

⟦q Kihei>Ohatsu⟧"There's a list. It came in from Lord Sakata's steward two weeks ago, and I was the one who was given it to copy. It's a list of property which went missing when the Suga house was broken up. There are swords on it, and a screen. And at the bottom there's, forgive me, there are two girls. It says that ⟦m Ohatsu+Oyone⟧they⟦/m⟧ belong to Lord Sakata, against the debt. It asks ⟦m Nagakubo⟧the magistrate⟦/m⟧ to find ⟦m Ohatsu+Oyone⟧them⟦/m⟧."⟦/q⟧

⟦q Ohatsu>Kihei⟧"And has ⟦m Nagakubo⟧he⟦/m⟧?"⟦/q⟧

⟦q Kihei>Ohatsu⟧"I've been copying it very slowly,"⟦/q⟧ said ⟦m Kihei⟧the clerk⟦/m⟧.

***

⟦s place=the bridge; with=Kihei,Tateyama,Oyone; time=that evening⟧
⟦m Kihei⟧He⟦/m⟧ was followed. ⟦m Kihei⟧He⟦/m⟧'d got as far as the middle of Eitai Bridge when a hand came down on ⟦m Kihei⟧his⟦/m⟧ shoulder, and it was like having a roof come down.

⟦q Tateyama>Kihei⟧"You,"⟦/q⟧ said ⟦m Tateyama⟧the man it belonged to⟦/m⟧. ⟦q Tateyama>Kihei⟧"Ink."⟦/q⟧

⟦q Kihei>Tateyama⟧"I beg your pardon?"⟦/q⟧

⟦q Tateyama>Kihei⟧"Why do you buy it?"⟦/q⟧

⟦m Kihei⟧Kihei⟦/m⟧ turned round as far as ⟦m Kihei⟧he⟦/m⟧ was allowed to. It was the biggest human being that ⟦m Kihei⟧Kihei⟦/m⟧ had ever seen ⟦e close to⟧close two⟦/e⟧. ⟦m Tateyama⟧He⟦/m⟧ had a topknot like a mallet, and a child's striped towel round ⟦m Tateyama⟧his⟦/m⟧ neck; and round from behind ⟦m Tateyama⟧him⟦/m⟧, as from behind a gate, there looked ⟦m Oyone⟧the girl who was supposed to be grinding soot⟦/m⟧.

⟦q Oyone>Kihei⟧"⟦m Tateyama⟧He⟦/m⟧'s Tateyama,"⟦/q⟧ ⟦m Oyone⟧she⟦/m⟧ explained. ⟦q Oyone>Kihei⟧"⟦m Tateyama⟧He⟦/m⟧ lodges over us. ⟦m Tateyama⟧He⟦/m⟧'s the second rank of the East. I told ⟦m Tateyama⟧him⟦/m⟧ about you, and ⟦m Tateyama⟧he⟦/m⟧ wants to throw you in."⟦/q⟧

⟦q Kihei>Oyone⟧"Might I ask why? For buying ink?"⟦/q⟧

⟦q Tateyama>Kihei⟧"For sighing,"⟦/q⟧ said ⟦m Tateyama⟧the wrestler⟦/m⟧. ⟦q Tateyama>Kihei⟧"I'm at home in the mornings. The boards are thin. You come in, and you sigh, and you go out, and then ⟦m Ohatsu⟧she⟦/m⟧ sighs. I've a bout on the third day, and I'm not getting my sleep."⟦/q⟧

⟦q Oyone>Kihei⟧"You've got a list. I heard. And ⟦m Ohatsu⟧my sister⟦/m⟧ came back in and sat down in the soot."⟦/q⟧

⟦q Kihei>Oyone⟧"Did ⟦m Ohatsu⟧she⟦/m⟧ say anything?"⟦/q⟧

⟦q Oyone>Kihei⟧"⟦m Ohatsu⟧She⟦/m⟧ said that your handwriting must be very nice."⟦/q⟧

⟦q Tateyama>Oyone⟧"Do I throw ⟦m Kihei⟧him⟦/m⟧, or not?"⟦/q⟧ asked ⟦m Tateyama⟧the wrestler⟦/m⟧.

⟦q Oyone>Tateyama⟧"Wait. I'm asking ⟦m Kihei⟧him⟦/m⟧ something. Are you going to hand it in?"⟦/q⟧

⟦q Kihei>Oyone⟧"I have to. It's due at New Year's. I've lost it twice, and spilled tea on it; I've been told there'll be a beating."⟦/q⟧ ⟦m Kihei⟧He⟦/m⟧ was hanging over the rail by now to the waist. ⟦m Kihei⟧His⟦/m⟧ ⟦c sword⟧two steel swords⟦/c⟧ had slid out to the end of their cord, and were ticking together over the water. ⟦q Kihei>Oyone⟧"But I've been thinking. A list's only a list. It is the *name* that they look for. If there were to be, let us say, a marriage, then there'd be no one in Edo called Suga."⟦/q⟧

⟦q Oyone>Kihei⟧"Whose marriage?"⟦/q⟧

⟦q Kihei>Oyone⟧"Well,"⟦/q⟧ said ⟦m Kihei⟧the third clerk⟦/m⟧, upside down.

There was a pause.

⟦q Oyone>Tateyama⟧"Pull ⟦m Kihei⟧him⟦/m⟧ up,"⟦/q⟧ said Oyone.

***

⟦s place=the magistrate's court; with=Kihei,Ohatsu,Oyone,Tateyama,Nagakubo,Sakata; time=the last day of the year⟧
⟦q Nagakubo>Kihei⟧"You say ⟦m Ohatsu+Oyone⟧they⟦/m⟧ don't exist,"⟦/q⟧ said ⟦m Nagakubo⟧the magistrate⟦/m⟧.

⟦q Kihei>Nagakubo⟧"I say that I can't find ⟦m Ohatsu+Oyone⟧them⟦/m⟧, Nagakubo-sama. I've looked in all the registers. There isn't any Suga Ohatsu in the city; and no Suga Oyone."⟦/q⟧

⟦q Sakata>Nagakubo⟧"⟦m Ohatsu+Oyone⟧They⟦/m⟧'re *there*!"⟦/q⟧ said ⟦m Sakata⟧Lord Sakata⟦/m⟧, and pointed with ⟦m Sakata⟧his⟦/m⟧ fan.

The two of ⟦m Ohatsu+Oyone⟧them⟦/m⟧ were kneeling on the gravel, between a fishmonger with a grievance and a man who had ⟦e stolen⟧stole⟦/e⟧ a door. ⟦m Nagakubo⟧The magistrate⟦/m⟧, who was old and clever and had a cold, let ⟦m Nagakubo⟧his⟦/m⟧ eyes rest on ⟦m Ohatsu+Oyone⟧them⟦/m⟧. Then they rested on ⟦m Kihei⟧the third clerk⟦/m⟧, who was the colour of paper.

⟦q Nagakubo>Ohatsu⟧"You there. ⟦m Ohatsu⟧The older one⟦/m⟧. What's your name?"⟦/q⟧

⟦q Ohatsu>Nagakubo⟧"Hirano Ohatsu, my lord."⟦/q⟧

⟦q Nagakubo>Ohatsu⟧"Hirano! And who's your husband?"⟦/q⟧

⟦q Ohatsu>Nagakubo⟧"Your honour's clerk. It was in the tenth month. There's a certificate."⟦/q⟧

⟦q Nagakubo>Ohatsu⟧"In what hand is it written?"⟦/q⟧

⟦q Ohatsu>Nagakubo⟧"In a very good one,"⟦/q⟧ ⟦m Ohatsu⟧she⟦/m⟧ said, and lifted ⟦m Ohatsu⟧her⟦/m⟧ face for the first time. There was ⟦c scar⟧the scar over her right eye⟦/c⟧, quite white. ⟦m Sakata⟧Sakata⟦/m⟧ drew in ⟦m Sakata⟧his⟦/m⟧ breath.

⟦q Sakata>Nagakubo⟧"That's ⟦m Ohatsu⟧she⟦/m⟧! I'd know ⟦m Ohatsu⟧her⟦/m⟧ anywhere; I gave ⟦m Ohatsu⟧her⟦/m⟧ that myself, with a fan, for impertinence. I ask for nothing but what's mine."⟦/q⟧

It was the wrong thing to say. You could feel it go along the row of clerks like a draught. ⟦m Nagakubo⟧The old man⟦/m⟧ blew ⟦m Nagakubo⟧his⟦/m⟧ nose, and it took ⟦m Nagakubo⟧him⟦/m⟧ some time.

⟦q Nagakubo>Sakata⟧"You struck a retainer's daughter in the face."⟦/q⟧

⟦q Sakata>Nagakubo⟧"⟦m Ohatsu⟧She⟦/m⟧ was eleven. ⟦m Ohatsu⟧She⟦/m⟧'d been told to smile."⟦/q⟧

⟦q Nagakubo>Kihei⟧"Is that on the list?"⟦/q⟧ asked Nagakubo.

⟦q Kihei>Nagakubo⟧"No, my lord. I could add it."⟦/q⟧

⟦q Nagakubo>Oyone⟧"And ⟦m Oyone⟧the small one⟦/m⟧? Is ⟦m Oyone⟧she⟦/m⟧ married too?"⟦/q⟧

⟦q Oyone>Nagakubo⟧"I'm adopted,"⟦/q⟧ Oyone said.

⟦q Nagakubo>Oyone⟧"By whom?"⟦/q⟧

⟦q Tateyama>Nagakubo⟧"Me,"⟦/q⟧ said somebody at the back. Everyone looked round, and then they looked up. ⟦m Tateyama⟧He⟦/m⟧'d put on a formal coat; it came down to about ⟦m Tateyama⟧his⟦/m⟧ elbows. ⟦q Tateyama>Nagakubo⟧"⟦m Oyone⟧She⟦/m⟧ keeps my towels. It's all been ⟦e registered⟧registerd⟦/e⟧. I can't write, so I did it with my hand."⟦/q⟧

It was held up: a sheet of good strong paper, and in the middle of it, in Nara ink, a palm print the size of a tray. ⟦m Nagakubo⟧The magistrate⟦/m⟧ studied it. A sort of tremor had begun at the corners of ⟦m Nagakubo⟧his⟦/m⟧ mouth.

⟦q Nagakubo>Sakata⟧"Lord Sakata, I see here a Hirano, and I see a Tateyama. You're looking for two Sugas. I can't find that you have been deprived of anything. Next!"⟦/q⟧

⟦q Sakata>Nagakubo⟧"I'll go to the Council!"⟦/q⟧

⟦q Nagakubo>Sakata⟧"Do. Take a copy of the list. Kihei will do you one,"⟦/q⟧ said ⟦m Nagakubo⟧the old man⟦/m⟧, ⟦q Nagakubo>Sakata⟧"only I'm told ⟦m Kihei⟧he⟦/m⟧'s slow."⟦/q⟧

***

⟦s place=the ink shop; with=Kihei,Ohatsu,Oyone,Tateyama; time=New Year's morning⟧
⟦q Ohatsu>Kihei⟧"There's no need to buy it, now,"⟦/q⟧ ⟦m Ohatsu⟧she⟦/m⟧ said. ⟦q Ohatsu>Kihei⟧"You live here."⟦/q⟧

⟦q Kihei>Ohatsu⟧"I know. It's habit. I get as far as the corner, and my feet turn in."⟦/q⟧

⟦q Ohatsu>Kihei⟧"⟦m Oyone⟧My sister⟦/m⟧ says that you can be heard coming from the bathhouse. ⟦m Oyone⟧She⟦/m⟧ says you sigh at the corner, too."⟦/q⟧

⟦q Kihei>Ohatsu⟧"I gave that up. I haven't done it since the tenth month."⟦/q⟧

⟦q Ohatsu>Kihei⟧"You did it yesterday."⟦/q⟧

⟦q Kihei>Ohatsu⟧"That was a different sort,"⟦/q⟧ ⟦m Kihei⟧he⟦/m⟧ said.

⟦q Ohatsu>Kihei⟧"What would you like to write?"⟦/q⟧

⟦m Kihei⟧He⟦/m⟧'d knelt down in the old place, on the customer's side. Upstairs something enormous turned over in its sleep, and a little soot came down through the boards, and settled on the two of ⟦m Kihei+Ohatsu⟧them⟦/m⟧.

⟦q Kihei>Ohatsu⟧"I thought I'd begin a list,"⟦/q⟧ said ⟦m Kihei⟧her husband⟦/m⟧. ⟦q Kihei>Ohatsu⟧"Of people who are living."⟦/q⟧
