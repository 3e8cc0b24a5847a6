title: The Time Difference
person: 3
style: three phone calls between two sisters nine time zones apart, with a husband and a child in the background; past tense, women only on the line, tags by pronoun; straight quotes
cast: Amparo | Ampa, Mrs. Pruett | she
cast: Graciela | Chela, Ms. Dominguez | she
cast: Tobin | | he
cast: Estela | the baby | she
cast: Mami |  | she
cast: Dr. Whitlock | Whitlock | she
cast: Yuna | | she
cast: my sister | | she
place: Amparo's kitchen | the kitchen
place: the hotel | the hotel room
place: the hospital corridor | the corridor
relation: Ampa & Chela | family | start=scarcely in touch end=close again
relation: Ampa & Tobin | romantic
relation: Mami & Chela | family
relation: Chela & Yuna | work
quiet: Seoul
=====
⟦s place=Amparo's kitchen; with=Ampa,Tobin,the baby; time=Tuesday morning, seven o'clock in Ohio⟧
The phone went when ⟦m Ampa⟧she⟦/m⟧ had a spoon in one hand and Estela in the other, and it was the ring ⟦m Ampa⟧she⟦/m⟧'d set for nobody else, so ⟦m Ampa⟧she⟦/m⟧ let the oatmeal burn.

⟦q Ampa>Chela⟧"Chela? What's wrong?"⟦/q⟧

⟦q Chela>Ampa⟧"Why does something have to be wrong?"⟦/q⟧

⟦q Ampa>Chela⟧"It's seven in the morning."⟦/q⟧

⟦q Chela>Ampa⟧"It's eight at night here. I'm in a hotel. I've got a robe."⟦/q⟧ There was the hum you always got, of ocean, of money. ⟦q Chela>Ampa⟧"I just thought that I'd call ⟦m Ampa⟧my sister⟦/m⟧."⟦/q⟧

⟦q Ampa>Chela⟧"You don't just call."⟦/q⟧

⟦q Chela>Ampa⟧"Well, maybe I'm starting."⟦/q⟧

Amparo wedged the receiver under ⟦m Ampa⟧her⟦/m⟧ jaw. In the high chair ⟦m the baby⟧her daughter⟦/m⟧ had found out that if you hit a Cheerio hard enough with a fist it goes away. ⟦m the baby⟧She⟦/m⟧ was fourteen months old, and ⟦m the baby⟧she⟦/m⟧ had met ⟦m Chela⟧her aunt⟦/m⟧ once, at the baptism, through a car window.

⟦q Ampa>Chela⟧"How's Seoul?"⟦/q⟧

⟦q Chela>Ampa⟧"It's tall. I've got a view of a view. How's ⟦m the baby⟧the kid⟦/m⟧?"⟦/q⟧

⟦q Ampa>Chela⟧"⟦m the baby⟧She⟦/m⟧'s got six teeth. ⟦m the baby⟧She⟦/m⟧'s hitting ⟦m the baby⟧her⟦/m⟧ food."⟦/q⟧

⟦q Chela>Ampa⟧"That's a Dominguez. How's Tobin?"⟦/q⟧

⟦q Ampa>Chela⟧"⟦m Tobin⟧He⟦/m⟧'s fine. ⟦m Tobin⟧He⟦/m⟧'s looking for ⟦m Tobin⟧his⟦/m⟧ keys."⟦/q⟧

⟦q Tobin>Ampa⟧"They're not in the bowl!"⟦/q⟧ called Tobin from the hall.

⟦q Ampa>Tobin⟧"They're in your other coat!"⟦/q⟧

⟦q Tobin>Ampa⟧"I looked in my other coat!"⟦/q⟧

⟦q Ampa>Tobin⟧"The *other* other."⟦/q⟧ ⟦m Ampa⟧She⟦/m⟧ turned the gas off. ⟦q Ampa>Chela⟧"Graciela, I've got a hundred things to do. Did you want something?"⟦/q⟧

It was the wrong tone. ⟦m Ampa⟧She⟦/m⟧ knew it as soon as ⟦m Ampa⟧she⟦/m⟧'d said it; you could hear ⟦m Chela⟧the other woman⟦/m⟧ step back, eight thousand miles away, and do up a button.

⟦q Chela>Ampa⟧"No,"⟦/q⟧ said ⟦m Chela⟧her sister⟦/m⟧. ⟦q Chela>Ampa⟧"I told you. I was only calling. Kiss ⟦m the baby⟧the baby⟦/m⟧."⟦/q⟧

⟦q Ampa>Chela⟧"Wait, Chela—"⟦/q⟧

But there was just the ocean.

***

⟦s place=the hotel; with=Chela,Yuna; time=the same Tuesday, a quarter past eight in the evening⟧
⟦q Yuna>Chela⟧"Did you tell ⟦m Ampa⟧her⟦/m⟧?"⟦/q⟧ asked Yuna.

⟦q Chela>Yuna⟧"⟦m Ampa⟧She⟦/m⟧ was feeding ⟦m the baby⟧the baby⟦/m⟧."⟦/q⟧

⟦q Yuna>Chela⟧"So you didn't."⟦/q⟧

⟦q Chela>Yuna⟧"It didn't come up."⟦/q⟧ Graciela put the phone face down on the bed and sat next to it. The robe really was good. It had somebody's crest on it. ⟦m Chela⟧She⟦/m⟧'d worn it for two days, over ⟦m Chela⟧her⟦/m⟧ suit, over ⟦m Chela⟧her⟦/m⟧ pajamas, over nothing. ⟦q Chela>Yuna⟧"What am I supposed to say to ⟦m Ampa⟧her⟦/m⟧? ⟦m Ampa⟧She⟦/m⟧'ll want to come. ⟦m Ampa⟧She⟦/m⟧'ll get that voice. ⟦m Ampa⟧She⟦/m⟧'s going to make a *chart*."⟦/q⟧

⟦m Yuna⟧Her assistant⟦/m⟧ was at the desk with the laptop open, and a carton of noodles, and ⟦m Yuna⟧her⟦/m⟧ shoes off. ⟦m Yuna⟧She⟦/m⟧ was twenty-four years old, and until Sunday ⟦m Yuna⟧she⟦/m⟧'d only ever seen ⟦m Chela⟧Ms. Dominguez⟦/m⟧ from underneath, as it were, going by.

⟦q Yuna>Chela⟧"⟦m my sister⟧My sister⟦/m⟧ would want to know,"⟦/q⟧ ⟦m Yuna⟧she⟦/m⟧ said.

⟦q Chela>Yuna⟧"You two are close?"⟦/q⟧

⟦q Yuna>Chela⟧"No. ⟦m my sister⟧She⟦/m⟧'s a nightmare. But ⟦m my sister⟧she⟦/m⟧'d want to know."⟦/q⟧

⟦q Chela>Yuna⟧"⟦m Mami⟧Our mother⟦/m⟧ had the same thing. In the same place, on the same side. Ampa was sixteen and I was off at school. I had exams, so they decided to tell me when it was over."⟦/q⟧ ⟦m Chela⟧She⟦/m⟧ laughed a bit. ⟦q Chela>Yuna⟧"It was over in nine days. ⟦m Ampa⟧She⟦/m⟧ was by ⟦m Ampa⟧herself⟦/m⟧ with it. ⟦m Ampa⟧She⟦/m⟧ did the hospital, and the priest, and then ⟦m Ampa⟧she⟦/m⟧ called me up at the dorm, and you know what ⟦m Ampa⟧she⟦/m⟧ said? ⟦m Ampa⟧She⟦/m⟧ said, ⟦k by=Ampa; to=Chela⟧you don't have to come, it's all done⟦/k⟧. I thought for years ⟦b holder=Chela; status=false⟧she was being kind⟦/b⟧."⟦/q⟧

⟦q Yuna>Chela⟧"And ⟦m Ampa⟧she⟦/m⟧ wasn't?"⟦/q⟧

⟦q Chela>Yuna⟧"⟦m Ampa⟧She⟦/m⟧ was so angry that ⟦m Ampa⟧she⟦/m⟧ could hardly breathe,"⟦/q⟧ said Graciela. ⟦q Chela>Yuna⟧"I heard it in the car. Ten years afterward, I was in a car wash. I had to pull over. And you can't pull over in a car wash."⟦/q⟧

Yuna got up. ⟦m Yuna⟧She⟦/m⟧ brought the noodles across to the bed, and two forks, and sat down on the other side of the telephone. It lay between ⟦m Chela+Yuna⟧the pair of them⟦/m⟧ like a third person.

⟦q Yuna>Chela⟧"What time is it there?"⟦/q⟧ ⟦m Yuna⟧she⟦/m⟧ said.

***

⟦s place=Amparo's kitchen; with=Ampa,Tobin; time=Wednesday, a quarter to three in the morning⟧
⟦m Ampa⟧She⟦/m⟧ got it before the second ring. ⟦m Ampa⟧She⟦/m⟧'d been awake; ⟦m Ampa⟧she⟦/m⟧'d been lying there since one with ⟦m Ampa⟧her⟦/m⟧ eyes open, going through it, button by button.

⟦q Chela>Ampa⟧"Did I wake you up?"⟦/q⟧

⟦q Ampa>Chela⟧"No. Yes. What is it?"⟦/q⟧

⟦q Chela>Ampa⟧"Are you sitting down?"⟦/q⟧

⟦q Ampa>Chela⟧"I'm in the kitchen. I'm in the dark. Chela, you're scaring me."⟦/q⟧

⟦q Chela>Ampa⟧"I'm sorry. I practiced it. I had it all worked out how to say it, Yuna was being you."⟦/q⟧

⟦q Ampa>Chela⟧"Who's Yuna?"⟦/q⟧

⟦q Chela>Ampa⟧"⟦m Yuna⟧She⟦/m⟧ works for me. ⟦m Yuna⟧She⟦/m⟧ does a really good you. ⟦m Yuna⟧She⟦/m⟧ kept asking if I was eating."⟦/q⟧

⟦q Ampa>Chela⟧"Are you eating?"⟦/q⟧

⟦q Chela>Ampa⟧"I found a lump,"⟦/q⟧ said Graciela.

The refrigerator hummed. Upstairs a floorboard spoke, and then another one, and Tobin came halfway down in ⟦m Tobin⟧his⟦/m⟧ shorts and stood there with one hand on the rail. Amparo shook ⟦m Ampa⟧her⟦/m⟧ head at ⟦m Tobin⟧him⟦/m⟧. Then ⟦m Ampa⟧she⟦/m⟧ held ⟦m Ampa⟧her⟦/m⟧ free arm out, and ⟦m Tobin⟧he⟦/m⟧ came the rest of the way.

⟦q Ampa>Chela⟧"Which side?"⟦/q⟧

⟦q Chela>Ampa⟧"Left."⟦/q⟧

⟦q Ampa>Chela⟧"How long ago?"⟦/q⟧

⟦q Chela>Ampa⟧"Two weeks. They did the needle on Friday. It came back, and it's what you'd think. But it's little, Ampa. Dr. Whitlock says it's very, very little. ⟦m Whitlock⟧She⟦/m⟧ says that if Mami had had somebody look when it was that big then ⟦m Mami⟧she⟦/m⟧ would be eighty now, and driving us crazy."⟦/q⟧

⟦q Ampa>Chela⟧"And you're in *Seoul*?"⟦/q⟧

⟦q Chela>Ampa⟧"I had the merger."⟦/q⟧

⟦q Ampa>Chela⟧"You had the merger!"⟦/q⟧

⟦q Chela>Ampa⟧"Don't yell. I know. Don't yell, I came all this way so no one would look at me, and then nobody did, and it was awful."⟦/q⟧ The voice was going up and up, it was the voice of a girl of about nine, with a skinned knee. ⟦q Chela>Ampa⟧"They want to operate a week from Monday. I wasn't going to tell you. I was going to call when it was over and say, you don't have to come, it's all done."⟦/q⟧

Nobody said anything for a long time. It cost four dollars a minute.

⟦q Ampa>Chela⟧"You remember that,"⟦/q⟧ Amparo said.

⟦q Chela>Ampa⟧"Of course I do."⟦/q⟧

⟦q Ampa>Chela⟧"I've never told anybody that I said that. I never even told Tobin."⟦/q⟧

⟦q Chela>Ampa⟧"It's okay."⟦/q⟧

⟦q Ampa>Chela⟧"It's not. You were a kid. You were nineteen, you had on that stupid hat. I wanted you to hurt, so I shut you out of it, and then I couldn't find how to open the door again. I've been standing there with my hand on the knob for twenty-two years."⟦/q⟧

⟦q Chela>Ampa⟧"I didn't knock very loud,"⟦/q⟧ said ⟦m Chela⟧her sister⟦/m⟧.

⟦q Ampa>Chela⟧"You called yesterday."⟦/q⟧

⟦q Chela>Ampa⟧"I did call yesterday."⟦/q⟧

⟦q Ampa>Chela⟧"And I said *did you want something*. Oh, my God, Chela. I said it like you were the gas company."⟦/q⟧

⟦q Chela>Ampa⟧"You were burning the oatmeal."⟦/q⟧

⟦q Ampa>Chela⟧"How did you know that?"⟦/q⟧

⟦q Chela>Ampa⟧"I could hear you smell it."⟦/q⟧

It might have been a laugh or not. Either way it went on for a while, at both ends, with some gaps in it. Tobin had found the keys. They'd been in the bowl. ⟦m Tobin⟧He⟦/m⟧ held them up, so ⟦m Ampa⟧she⟦/m⟧ could see, and then with ⟦m Tobin⟧his⟦/m⟧ other hand ⟦m Tobin⟧he⟦/m⟧ took the pad from the door of the refrigerator, and a pencil on a string, and pushed them over the table toward ⟦m Ampa⟧his wife⟦/m⟧.

⟦q Ampa>Chela⟧"Okay,"⟦/q⟧ said Amparo. ⟦m Ampa⟧She⟦/m⟧ blew ⟦m Ampa⟧her⟦/m⟧ nose. ⟦q Ampa>Chela⟧"What flight are you on?"⟦/q⟧

⟦q Chela>Ampa⟧"I haven't got one."⟦/q⟧

⟦q Ampa>Chela⟧"You've got one now. Who's your surgeon? No, spell it. Do you have somebody to drive you?"⟦/q⟧

⟦q Chela>Ampa⟧"Are you making a chart?"⟦/q⟧

⟦q Ampa>Chela⟧"I'm not making a chart."⟦/q⟧

⟦q Chela>Ampa⟧"I can hear the *ruler*, Ampa."⟦/q⟧

***

⟦s place=the hospital corridor; with=Ampa,Tobin,the baby,Whitlock; time=Monday, thirteen days later⟧
⟦m the baby⟧The baby⟦/m⟧ had nine teeth by then. ⟦m the baby⟧She⟦/m⟧ sat on a plastic chair, on a folded coat, and was told by everyone that ⟦m the baby⟧she⟦/m⟧ was an angel.

⟦q Whitlock>Ampa⟧"Mrs. Pruett?"⟦/q⟧ said ⟦m Whitlock⟧the surgeon⟦/m⟧. ⟦m Whitlock⟧She⟦/m⟧'d come out with ⟦m Whitlock⟧her⟦/m⟧ cap on, and ⟦m Whitlock⟧she⟦/m⟧ was so short that ⟦m Whitlock⟧she⟦/m⟧ had to look up, even at people who were sitting. ⟦q Whitlock>Ampa⟧"You're ⟦m Ampa⟧the sister⟦/m⟧."⟦/q⟧

⟦q Ampa>Whitlock⟧"I'm ⟦m Ampa⟧her sister⟦/m⟧,"⟦/q⟧ said Amparo.

⟦q Whitlock>Ampa⟧"I've just left ⟦m Chela⟧her⟦/m⟧. ⟦m Chela⟧She⟦/m⟧ did very well. We got all of it, and the nodes look clean, I'm not going to swear to that until I've seen the lab. But I don't do this face if I don't mean it."⟦/q⟧

⟦q Ampa>Whitlock⟧"What face?"⟦/q⟧

⟦q Whitlock>Ampa⟧"This one,"⟦/q⟧ said Whitlock. It was hard to see a difference. ⟦q Whitlock>Ampa⟧"⟦m Chela⟧She⟦/m⟧'s asking for something and I can't make out what. ⟦m Chela⟧She⟦/m⟧'s still pretty far under. It sounds like *oatmeal*."⟦/q⟧

⟦q Tobin>Ampa⟧"Let me take ⟦m the baby⟧the baby⟦/m⟧,"⟦/q⟧ said Tobin.

⟦q Ampa>Tobin⟧"No,"⟦/q⟧ said ⟦m Ampa⟧his wife⟦/m⟧. ⟦q Ampa>Tobin⟧"Give ⟦m the baby⟧her⟦/m⟧ here. ⟦m the baby⟧She⟦/m⟧'s never met ⟦m Chela⟧her⟦/m⟧ properly."⟦/q⟧ And ⟦m Ampa⟧she⟦/m⟧ got up, with a child on one arm and a very thick folder, with tabs, under the other, and followed ⟦m Whitlock⟧the little doctor⟦/m⟧ through the swinging doors.
