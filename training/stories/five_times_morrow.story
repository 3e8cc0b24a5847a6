title: Five Times Tal Morrow Was Carried (And One Time He Walked)
person: 3
style: fan fiction "five plus one", numbered sections, author's notes, a canon-like crew of thieves, some careless punctuation and slips; one hurt man and those who carry him; straight quotes, contradictions planted
cast: Tal Morrow | Morrow, Tal | he
cast: Big Hanne | Hanne | she
cast: Corvin Ash | Ash, Corvin | he
cast: Wren | the girl | she
cast: Peck |  | he
cast: the healer | Sister Agate | she
cast: the watchman | | he
cast: his father | | he
cast: my mum | | she
place: the rooftops | the roof
place: the canal |
place: the Hollow Tooth | the cellar
place: the sickroom |
relation: Morrow & Ash | romantic | start=partners in crime end=lovers
relation: Hanne & Morrow | friends
relation: the girl & Morrow | family | start=a stray end=his sister, as good as
relation: Peck & Morrow | work
quiet: Candle Street, Kudos, Saltmarket, Thursday
=====
⟦n⟧A/N: Yes I know it's meant to be four. Canon says his knee never healed right and I have been thinking about it for SIX YEARS. Warnings for blood, stairs.⟦/n⟧

⟦s place=the rooftops; with=Morrow,Hanne; time=the first night⟧
*1.*

The first time, ⟦m Morrow⟧he⟦/m⟧ was awake for it, and complained all the way.

⟦q Morrow>Hanne⟧"You've got me upside down."⟦/q⟧

⟦q Hanne>Morrow⟧"I've got you how you'll fit."⟦/q⟧

⟦q Morrow>Hanne⟧"I can see your boots, Hanne."⟦/q⟧

⟦q Hanne>Morrow⟧"They're good boots. Look at them and shut up."⟦/q⟧

It was raining on Candle Street. Big Hanne had ⟦m Morrow⟧him⟦/m⟧ across ⟦m Hanne⟧her⟦/m⟧ shoulders like a lamb, one fist round ⟦m Morrow⟧his⟦/m⟧ wrist and the other round ⟦c knee⟧his left knee, the one the crossbow bolt had gone through⟦/c⟧, and ⟦m Hanne⟧she⟦/m⟧ was going along the ridge of the roof at a trot. ⟦m Hanne⟧She⟦/m⟧ weighed eighteen stone. Behind ⟦m Morrow+Hanne⟧them⟦/m⟧ somebody was shouting for a ladder.

⟦q Morrow>Hanne⟧"They'll follow the blood."⟦/q⟧

⟦q Hanne>Morrow⟧"Then stop bleeding."⟦/q⟧

⟦q Morrow>Hanne⟧"I can't just stop—"⟦/q⟧

⟦q Hanne>Morrow⟧"Have you tried?"⟦/q⟧

⟦m Morrow⟧He⟦/m⟧'d met ⟦m Hanne⟧her⟦/m⟧ eleven days before. ⟦m Hanne⟧She⟦/m⟧ was the muscle, and ⟦m Morrow⟧he⟦/m⟧ was the one who opened things, and up to now ⟦m Morrow+Hanne⟧they⟦/m⟧ hadn't liked one another; ⟦m Hanne⟧she⟦/m⟧ thought that ⟦b holder=Hanne; status=false⟧he was a snob⟦/b⟧, because ⟦m Morrow⟧he⟦/m⟧ washed. A tile went. For one long moment ⟦m Morrow+Hanne⟧the pair of them⟦/m⟧ hung out above the street, with nothing under ⟦m Morrow+Hanne⟧them⟦/m⟧ but washing.

⟦q Morrow>Hanne⟧"Hanne?"⟦/q⟧

⟦q Hanne>Morrow⟧"What?"⟦/q⟧

⟦q Morrow>Hanne⟧"If you drop me,"⟦/q⟧ said Morrow, ⟦q Morrow>Hanne⟧"I want you to know that you've lovely boots."⟦/q⟧

⟦m Hanne⟧She⟦/m⟧ made a sound like a barrel rolling. It went on so long that ⟦m Morrow⟧he⟦/m⟧ could feel it in ⟦m Morrow⟧his⟦/m⟧ teeth. That was how ⟦m Morrow+Hanne⟧they⟦/m⟧ got to be friends.

***

⟦s place=the canal; with=Morrow,Ash,the girl; time=the second night⟧
*2.*

⟦q Ash>Morrow⟧"⟦m the watchman⟧The watchman⟦/m⟧'ll look under the bridge,"⟦/q⟧ whispered Ash.

⟦q Morrow>Ash⟧"⟦m the watchman⟧He⟦/m⟧ won't. ⟦m the watchman⟧He⟦/m⟧'s afraid of the rats."⟦/q⟧

⟦q Ash>Morrow⟧"*I'm* afraid of the rats!"⟦/q⟧

⟦q the girl>Ash⟧"They're only little,"⟦/q⟧ said the girl.

⟦m Morrow+Ash+the girl⟧The three of them⟦/m⟧ were standing in the canal up to the neck. That's to say that Wren was; ⟦m the girl⟧she⟦/m⟧ was nine. Corvin Ash had it to the breastbone, and ⟦m Ash⟧he⟦/m⟧ had Morrow in ⟦m Ash⟧his⟦/m⟧ arms, as a groom has a bride, because Morrow had gone through a skylight and couldn't put ⟦m Morrow⟧his⟦/m⟧ foot to the ground.

It ought to have been funny. Ash was the handsomest man in the Saltmarket, and ⟦c eyes⟧he had eyes as green as a bottle⟦/c⟧; ⟦m Ash⟧he⟦/m⟧ was shivering like a dog. Each time that the lantern came across the water ⟦m Ash⟧he⟦/m⟧ turned round, so as to be between it and ⟦m Morrow⟧the man he was holding⟦/m⟧.

⟦q Morrow>Ash⟧"You can put me down. It's wet, I'd float."⟦/q⟧

⟦q Ash>Morrow⟧"You'd sink. You're all elbow."⟦/q⟧

⟦q Morrow>Ash⟧"Corvin, your lips are blue."⟦/q⟧

⟦q Ash>Morrow⟧"They go with my coat."⟦/q⟧

⟦q the girl>Morrow⟧"Is ⟦m the watchman⟧he⟦/m⟧ gone yet?"⟦/q⟧ said Wren.

⟦q Morrow>the girl⟧"Not yet, mouse. Hold on to my collar."⟦/q⟧

⟦q the girl>Morrow⟧"Are you two going to kiss?"⟦/q⟧

There was a longish silence, in the course of which a rat swam by.

⟦q Ash>the girl⟧"Why would you say that?"⟦/q⟧ asked Ash, in a high sort of voice.

⟦q the girl>Ash⟧"You keep on looking at ⟦m Morrow⟧his⟦/m⟧ mouth. ⟦m my mum⟧My mum⟦/m⟧ used to say that's how you can tell."⟦/q⟧

⟦q Ash>the girl⟧"I was checking if it's blue."⟦/q⟧

⟦q Morrow>the girl⟧"Is it?"⟦/q⟧ said ⟦m Morrow⟧the man in his arms⟦/m⟧. ⟦m Morrow⟧He⟦/m⟧ wasn't smiling. ⟦q Morrow>Ash⟧"Is it blue?"⟦/q⟧

⟦q Ash>Morrow⟧"No,"⟦/q⟧ said Ash. ⟦q Ash>Morrow⟧"No, it's fine. It's ⟦e a⟧an⟦/e⟧ good color."⟦/q⟧

The lantern went away.

***

⟦s place=the Hollow Tooth; with=Morrow,Peck,Hanne,the girl; time=the third night⟧
*3.*

Peck carried ⟦m Morrow⟧him⟦/m⟧ down the cellar steps, which was a surprise to everyone as Peck was sixty-eight.

⟦q Hanne>Peck⟧"Give ⟦m Morrow⟧him⟦/m⟧ here, you'll do yourself a mischief."⟦/q⟧

⟦q Peck>Hanne⟧"I carried ⟦m his father⟧his father⟦/m⟧ up out of the mines,"⟦/q⟧ ⟦m Peck⟧the old man⟦/m⟧ said. ⟦m Peck⟧He⟦/m⟧ was grey in the face and ⟦m Peck⟧he⟦/m⟧ didn't stop. ⟦q Peck>Hanne⟧"I can carry ⟦m Morrow⟧the son⟦/m⟧ down a stair."⟦/q⟧

⟦q Hanne>Peck⟧"You never told ⟦m Morrow⟧him⟦/m⟧ that."⟦/q⟧

⟦q Peck>Hanne⟧"⟦m Morrow⟧He⟦/m⟧ never asked me."⟦/q⟧

Morrow heard it from a long way off, through the fever, like two people talking in a bath. ⟦m Morrow⟧He⟦/m⟧ wanted to ask. ⟦m Morrow⟧He⟦/m⟧ wanted to say that ⟦m Morrow⟧he⟦/m⟧ thought ⟦b holder=Morrow; status=false⟧his father had walked out on them⟦/b⟧. But ⟦m Morrow⟧his⟦/m⟧ tongue was too big, and ⟦m the girl⟧the girl⟦/m⟧ had hold of ⟦m Morrow⟧his⟦/m⟧ hand and was being brave at ⟦m Morrow⟧him⟦/m⟧. So ⟦m Morrow⟧he⟦/m⟧ let it go by.

⟦q the girl>Peck⟧"Is ⟦m Morrow⟧he⟦/m⟧ dying?"⟦/q⟧

⟦q Peck>the girl⟧"Not tonight, ⟦e sweetheart⟧sweatheart⟦/e⟧. Tonight ⟦m Morrow⟧he⟦/m⟧'s heavy, that's all."⟦/q⟧

***

⟦s place=the Hollow Tooth; with=Morrow,Ash; time=the fourth night⟧
*4.*

The fourth time nobody was meant to know about. The lamp was out. Everyone had gone to bed, it was a Thursday, and Morrow had got up to fetch ⟦m Morrow⟧himself⟦/m⟧ some water, and ⟦m Morrow⟧his⟦/m⟧ knee had locked, and there ⟦m Morrow⟧he⟦/m⟧ was: half way across a floor. ⟦m Morrow⟧He⟦/m⟧'d been there for a quarter of an hour. ⟦m Morrow⟧He⟦/m⟧ was too proud to call and too tired to fall over.

⟦q Ash>Morrow⟧"Were you going to stand there till morning?"⟦/q⟧

⟦q Morrow>Ash⟧"I was thinking."⟦/q⟧

⟦q Ash>Morrow⟧"What about?"⟦/q⟧

⟦q Morrow>Ash⟧"How far it is to the jug."⟦/q⟧

Ash came away from the door-frame. ⟦m Ash⟧He⟦/m⟧ was barefoot. ⟦m Ash⟧He⟦/m⟧ crossed the floor, and ⟦m Ash⟧he⟦/m⟧ didn't say anything at all, ⟦m Ash⟧he⟦/m⟧ bent and put one arm behind ⟦m Morrow⟧the other man⟦/m⟧'s back and one behind ⟦m Morrow⟧his⟦/m⟧ knees. It was very dark. You could hear the two hearts going, out of step, like a pair of drunks on a stair.

⟦q Morrow>Ash⟧"I can walk,"⟦/q⟧ said Morrow.

⟦q Ash>Morrow⟧"I know you can."⟦/q⟧

⟦q Morrow>Ash⟧"I'm not a *parcel*, Corvin."⟦/q⟧

⟦q Ash>Morrow⟧"No."⟦/q⟧

⟦q Morrow>Ash⟧"Then why do you keep on picking me up?"⟦/q⟧

⟦q Ash>Morrow⟧"I'd have thought it was obvious,"⟦/q⟧ said Ash. ⟦q Ash>Morrow⟧"Wren thinks it is. Hanne has ⟦e had⟧hade⟦/e⟧ a bet on since the spring."⟦/q⟧

⟦q Morrow>Ash⟧"Who with?"⟦/q⟧

⟦q Ash>Morrow⟧"Peck."⟦/q⟧

⟦q Morrow>Ash⟧"What does Peck think?"⟦/q⟧

⟦q Ash>Morrow⟧"⟦m Peck⟧He⟦/m⟧ thinks that we already did."⟦/q⟧

Morrow laughed, ⟦m Morrow⟧he⟦/m⟧ couldn't help it; ⟦m Morrow⟧he⟦/m⟧ felt it go through ⟦m Morrow+Ash⟧the both of them⟦/m⟧. ⟦m Morrow⟧He⟦/m⟧ put up one hand in the dark, and found a jaw, and a cheek that needed shaving, and it was wet.

⟦q Morrow>Ash⟧"Hey,"⟦/q⟧ ⟦m Morrow⟧he⟦/m⟧ said. ⟦q Morrow>Ash⟧"What's this?"⟦/q⟧

⟦q Ash>Morrow⟧"I heard you go down,"⟦/q⟧ said ⟦m Ash⟧the thief⟦/m⟧ into ⟦m Morrow⟧his⟦/m⟧ hair. ⟦q Ash>Morrow⟧"On Candle Street. I was on the next roof. I heard the bolt hit you, and I couldn't get across. I've been carrying you ever since, I don't know how to stop. I can't put it down."⟦/q⟧

⟦q Morrow>Ash⟧"Then don't,"⟦/q⟧ said Tal Morrow. ⟦q Morrow>Ash⟧"Only mind the table."⟦/q⟧

***

⟦s place=the sickroom; with=Morrow,Ash,Hanne,the girl,Sister Agate; time=the fifth night⟧
*5.*

⟦q Sister Agate>Ash⟧"Who's next of kin?"⟦/q⟧ said Sister Agate.

⟦q Ash>Sister Agate⟧"Me,"⟦/q⟧ said Ash.

⟦q the girl>Sister Agate⟧"Me,"⟦/q⟧ Wren said.

⟦q Hanne>Sister Agate⟧"⟦m Morrow⟧Him⟦/m⟧ and me are the same height lying down,"⟦/q⟧ said Big Hanne. ⟦m Hanne⟧She⟦/m⟧ had brought ⟦m Morrow⟧him⟦/m⟧ in by ⟦m Hanne⟧herself⟦/m⟧, from the far side of the river, with a knife in ⟦m Hanne⟧her⟦/m⟧ own arm which ⟦m Hanne⟧she⟦/m⟧'d forgotten to mention. ⟦q Hanne>Sister Agate⟧"Does that count?"⟦/q⟧

⟦m Sister Agate⟧The healer⟦/m⟧ looked at ⟦m Ash+Hanne+the girl⟧the three of them⟦/m⟧ over ⟦m Sister Agate⟧her⟦/m⟧ spectacles. ⟦m Sister Agate⟧She⟦/m⟧'d been up since Matins and ⟦m Sister Agate⟧she⟦/m⟧ had blood to the elbow. ⟦q Sister Agate>Morrow+Ash+Hanne+the girl⟧"One of you hold the basin,"⟦/q⟧ ⟦m Sister Agate⟧she⟦/m⟧ said, ⟦q Sister Agate>Morrow+Ash+Hanne+the girl⟧"one of you sit on ⟦m Morrow⟧him⟦/m⟧. And ⟦m Ash⟧the pretty one⟦/m⟧ can stop crying and hold the light."⟦/q⟧

⟦q Ash>Sister Agate⟧"I'm not crying."⟦/q⟧

⟦q Hanne>Ash⟧"You are a bit,"⟦/q⟧ said Hanne.

⟦q Ash>Hanne⟧"It's the lamp. It's smoky."⟦/q⟧ ⟦m Ash⟧He⟦/m⟧ wiped ⟦m Ash⟧his⟦/m⟧ ⟦c eyes⟧big brown eyes⟦/c⟧ on ⟦m Ash⟧his⟦/m⟧ shoulder, since both hands were full. ⟦q Ash>Morrow⟧"Tal? Can you hear me? You're not to die, I've put the sheets on."⟦/q⟧

⟦q Morrow>Ash⟧"What sheets?"⟦/q⟧ said ⟦m Morrow⟧the man on the table⟦/m⟧, very faintly.

⟦q Ash>Morrow⟧"The good ones."⟦/q⟧

⟦q Morrow>Ash⟧"We've got *good* ones?"⟦/q⟧

⟦q Sister Agate>Morrow⟧"Lie still,"⟦/q⟧ ⟦m Sister Agate⟧the Sister⟦/m⟧ told ⟦m Morrow⟧him⟦/m⟧. ⟦q Sister Agate>Morrow⟧"I'm going to break this knee again and set it straight, since the butcher who did it first ought to be hanged. It's ⟦c knee⟧the right, isn't it⟦/c⟧? Yes. You'll limp. But it'll bear you."⟦/q⟧

⟦q Peck>Sister Agate⟧"It was me set it,"⟦/q⟧ said a voice from the passage.

Nobody had heard ⟦m Peck⟧him⟦/m⟧ come up.

⟦q Sister Agate>Peck⟧"Then I'm glad you've come,"⟦/q⟧ said the healer. ⟦q Sister Agate>Peck⟧"You can have the basin."⟦/q⟧

***

⟦s place=the rooftops; with=Morrow,Ash,Hanne,the girl; time=a night the next spring⟧
*+1.*

⟦q Hanne>Morrow⟧"You'll fall off,"⟦/q⟧ said Hanne.

⟦q Morrow>Hanne⟧"I won't."⟦/q⟧

⟦q Hanne>Morrow⟧"You'll fall, and I'll have to go all the way down to pick you up, I've only just eaten."⟦/q⟧

Morrow let go of the chimney. It was a warm night, and there was washing out on Candle Street, a whole white row. ⟦m Morrow⟧He⟦/m⟧ put one foot on the ridge and then the other, and the knee took it. It hurt. It took it, though. At the far end, small as a cat, ⟦m the girl⟧the girl⟦/m⟧ was sitting astride the gable counting aloud.

⟦q the girl>Morrow⟧"Six! Seven! You're doing it!"⟦/q⟧

⟦q Ash>Morrow⟧"Don't look down,"⟦/q⟧ said Ash in back of ⟦m Morrow⟧him⟦/m⟧.

⟦q Morrow>Ash⟧"I'm not looking down."⟦/q⟧

⟦q Ash>Morrow⟧"Shall I hold on to your coat?"⟦/q⟧

⟦q Morrow>Ash⟧"No."⟦/q⟧

⟦q Ash>Morrow⟧"Just the tail of it."⟦/q⟧

⟦q Morrow>Ash⟧"Corvin."⟦/q⟧ ⟦m Morrow⟧He⟦/m⟧ turned around, there in the middle of the air, with ⟦m Morrow⟧his⟦/m⟧ arms out. ⟦m Ash⟧The handsomest man in the Saltmarket⟦/m⟧ was coming along behind ⟦m Morrow⟧him⟦/m⟧ on ⟦m Ash⟧his⟦/m⟧ hands and knees with ⟦m Ash⟧his⟦/m⟧ eyes shut. ⟦m Ash⟧He⟦/m⟧'d never had any head for it, it turned out; ⟦m Ash⟧he⟦/m⟧'d only ever done it because Morrow did. ⟦m Ash⟧He⟦/m⟧ was the color of cheese. ⟦q Morrow>Ash⟧"Love? You've gone green."⟦/q⟧

⟦q Ash>Morrow⟧"I'm aware of that."⟦/q⟧

⟦q Morrow>Ash⟧"Do you want me to carry you?"⟦/q⟧ said Tal Morrow.

⟦n⟧A/N: and he did!! the end. Kudos are love, please do not tell me about knees, I have looked them up.⟦/n⟧
