title: Two Weddings
person: 3
style: family comedy at a wedding party, kin words as names, talk at several tables at once, one long telephone call, double curly quotes
cast: Efua | Ef | she
cast: Comfort | Mum | she
cast: Nana | Mama | she
cast: Uncle Osei | Osei, Uncle | he
cast: Adwoa | | she
cast: Gethin | Geth | he
cast: Yaw | | he
cast: Delyth Pritchard | Delyth, Mam | she
cast: Hywel | | he
cast: Ekow | | he
cast: Nansi | | she
cast: Emrys | | he
cast: the Pritchards | | group
cast: the guests | guests | group
place: the hall | the Pontarddu Rugby Club
place: the cloakroom |
place: the kitchen |
place: Halifax | Gate Nine
relation: Comfort & Delyth | family | start=frosty in-laws end=friendly
relation: Nana & Emrys | romantic | start=secretly married end=openly married
relation: Efua & Yaw | family
relation: Adwoa & Gethin | romantic
quiet: Pontarddu, Pontarddu Rugby Club, Table Six, Halifax, Gate Nine, Canada, Easter, Tuesday, Tenby
=====
⟦s place=the hall; with=Efua,Comfort,Nana,Uncle Osei,Gethin,Delyth,Hywel,Ekow,Nansi,Emrys,the guests; time=Saturday, seven in the evening⟧
By seven o’clock there were ⟦m the guests⟧a hundred and forty guests⟦/m⟧ in the Pontarddu Rugby Club, and ⟦m Comfort⟧Efua’s mother⟦/m⟧ had fed every one of ⟦m the guests⟧them⟦/m⟧ twice.

⟦q Comfort>Efua⟧“Table Six has no rice,”⟦/q⟧ said Mum.

⟦q Efua>Comfort⟧“Table Six has had rice, Mum.”⟦/q⟧

⟦q Comfort>Efua⟧“Then why is ⟦m Emrys⟧that man⟦/m⟧’s plate empty?”⟦/q⟧

Efua looked. At Table Six, next to the organist, sat ⟦m Emrys⟧a long, tidy old gentleman with a carnation⟦/m⟧. ⟦m Emrys⟧He⟦/m⟧ had eaten everything down to the pattern. ⟦m Emrys⟧He⟦/m⟧ was watching the dancers as if somebody had bought ⟦m Emrys⟧him⟦/m⟧ a ticket.

⟦q Efua>Comfort⟧“Who is ⟦m Emrys⟧he⟦/m⟧, anyway?”⟦/q⟧

⟦q Comfort>Efua⟧“One of the Pritchards. An uncle. ⟦m the Pritchards⟧They⟦/m⟧ have dozens.”⟦/q⟧ Mum had settled it in the church porch that ⟦b holder=Comfort; status=false⟧the old man belonged to the groom’s side⟦/b⟧, and what was settled with Mum stayed settled. ⟦m Comfort⟧She⟦/m⟧ sailed off with the spoon.

Underneath the next table, another wedding was in difficulties.

⟦q Nansi>Ekow⟧“You have to keep still, or you can’t be the bride.”⟦/q⟧

⟦q Ekow>Nansi⟧“I don’t want to be the bride. I want to be the horse.”⟦/q⟧

⟦q Nansi>Ekow⟧“There isn’t a horse.”⟦/q⟧

⟦q Ekow>Nansi⟧“Then whose is this tail?”⟦/q⟧

Nansi, six years old and ⟦m Nansi⟧the groom’s niece⟦/m⟧, had a look at the tail. It was the fringe of Delyth Pritchard’s good shawl, and Delyth was still in it. Above ⟦m Ekow+Nansi⟧the children⟦/m⟧’s heads, through ⟦m Delyth⟧her⟦/m⟧ teeth, ⟦m Delyth⟧she⟦/m⟧ was having a word with ⟦m Hywel⟧her husband⟦/m⟧.

⟦q Delyth>Hywel⟧“I was asked for a pavlova. I brought a pavlova. Now it’s behind the bins, Hywel.”⟦/q⟧

⟦q Hywel>Delyth⟧“It’s on the freezer, love.”⟦/q⟧

⟦q Delyth>Hywel⟧“Comfort’s moved it twice!”⟦/q⟧

⟦q Hywel>Delyth⟧“⟦m Comfort⟧She⟦/m⟧’s moved everything twice. ⟦m Comfort⟧She⟦/m⟧ moved me.”⟦/q⟧

⟦q Delyth>Hywel⟧“And what did you do?”⟦/q⟧

⟦q Hywel>Delyth⟧“Went where I was put,”⟦/q⟧ said ⟦m Hywel⟧her husband⟦/m⟧ peacefully. ⟦q Hywel>Delyth⟧“There was chicken.”⟦/q⟧

Efua had nearly reached the bar when a large hand took ⟦m Efua⟧her⟦/m⟧ by the elbow.

⟦q Uncle Osei>Efua⟧“Sit. One minute only. Have you seen ⟦m Nana⟧your grandmother⟦/m⟧?”⟦/q⟧

⟦q Efua>Uncle Osei⟧“⟦m Nana⟧She⟦/m⟧’s in gold from head to foot, Uncle. ⟦m Nana⟧She⟦/m⟧’s been seen from space.”⟦/q⟧

⟦q Uncle Osei>Efua⟧“I mean ⟦m Nana⟧her⟦/m⟧ colour. I mean the weight ⟦m Nana⟧she⟦/m⟧ has lost.”⟦/q⟧ Uncle Osei dropped ⟦m Uncle Osei⟧his⟦/m⟧ voice to what, with ⟦m Uncle Osei⟧him⟦/m⟧, passed for a murmur. Two tables stopped talking in order to hear it. ⟦q Uncle Osei>Efua⟧“Every Tuesday since Easter ⟦m Nana⟧she⟦/m⟧ goes out in a hat and won’t say where. I ring at ten, nobody. I ring at four, ⟦m Nana⟧she⟦/m⟧ is *tired*. I’m a pharmacist, Efua. I know what a Tuesday appointment is.”⟦/q⟧

⟦q Efua>Uncle Osei⟧“You think ⟦m Nana⟧she⟦/m⟧’s ill?”⟦/q⟧

⟦q Uncle Osei>Efua⟧“I think ⟦b holder=Uncle Osei; status=false⟧Mama is dying⟦/b⟧,”⟦/q⟧ said ⟦m Uncle Osei⟧her uncle⟦/m⟧, and ⟦m Uncle Osei⟧his⟦/m⟧ whole broad face began to slide, ⟦q Uncle Osei>Efua⟧“in a *hat*.”⟦/q⟧

⟦m Efua⟧She⟦/m⟧ patted ⟦m Uncle Osei⟧his⟦/m⟧ sleeve. Out on the floor ⟦m Nana⟧the dying woman⟦/m⟧ had hold of ⟦m Gethin⟧the groom⟦/m⟧ by both hands, and had just spun ⟦m Gethin⟧him⟦/m⟧ like a plate.

Efua’s ribs began to buzz. ⟦m Efua⟧She⟦/m⟧ had fought for a pocket in this dress, and here was the use of it.

⟦q Uncle Osei>Efua⟧“Leave it.”⟦/q⟧

⟦q Efua>Uncle Osei⟧“I can’t, it’s Yaw. ⟦m Yaw⟧He⟦/m⟧’ll be sitting on ⟦m Yaw⟧his⟦/m⟧ suitcase with ⟦m Yaw⟧his⟦/m⟧ lip out.”⟦/q⟧

***

⟦s place=the cloakroom; with=Efua,Ekow; time=a few minutes later⟧
The cloakroom smelled of wet wool. ⟦m Efua⟧She⟦/m⟧ pulled the door shut on the drums and turned the volume right up.

⟦q Efua>Yaw⟧“Tell me you’re on a plane.”⟦/q⟧

⟦q Yaw>Efua⟧“I’m on a floor. Gate Nine, Halifax. There’s one fellow with a broom doing the whole runway.”⟦/q⟧

⟦q Efua>Yaw⟧“You said it was only delayed!”⟦/q⟧

⟦q Yaw>Efua⟧“It was. Then it was sleet. How’s ⟦m Adwoa⟧the bride⟦/m⟧?”⟦/q⟧

⟦q Efua>Yaw⟧“Barefoot. ⟦m Adwoa⟧She⟦/m⟧ cried at the ring, and again at the samosas.”⟦/q⟧

⟦q Yaw>Efua⟧“And ⟦m Gethin⟧our new brother⟦/m⟧?”⟦/q⟧

⟦q Efua>Yaw⟧“Being danced to death by Nana.”⟦/q⟧

⟦q Yaw>Efua⟧“Ah, good. ⟦m Nana⟧She⟦/m⟧’s in spirits, then?”⟦/q⟧

It was said lightly. It was said a good deal too lightly. Efua had lived on the other side of a thin wall from ⟦m Yaw⟧her brother⟦/m⟧ for fourteen years, and ⟦m Efua⟧she⟦/m⟧ knew every noise ⟦m Yaw⟧he⟦/m⟧ made.

⟦q Efua>Yaw⟧“What do you know?”⟦/q⟧

⟦q Yaw>Efua⟧“About what?”⟦/q⟧

⟦q Efua>Yaw⟧“You went up. You went up at the end, the way you did about the banister.”⟦/q⟧

⟦q Yaw>Efua⟧“I never broke that banister. I was near it.”⟦/q⟧

⟦q Efua>Yaw⟧“Yaw, is ⟦m Nana⟧she⟦/m⟧ ill?”⟦/q⟧

⟦q Yaw>Efua⟧“*What?* No!”⟦/q⟧

⟦q Efua>Yaw⟧“Because Uncle Osei’s out there in tears. ⟦m Uncle Osei⟧He⟦/m⟧’s got ⟦m Nana⟧her⟦/m⟧ buried. There’s an appointment every Tuesday, ⟦m Uncle Osei⟧he⟦/m⟧ says, and a hat.”⟦/q⟧

Down the line came a sound that ⟦m Efua⟧she⟦/m⟧ took at first for weather. ⟦m Yaw⟧He⟦/m⟧ was laughing. ⟦m Yaw⟧He⟦/m⟧ laughed until ⟦m Yaw⟧he⟦/m⟧ had to put the phone down, and ⟦m Efua⟧she⟦/m⟧ stood and listened to Canada until ⟦m Yaw⟧he⟦/m⟧ picked it up again.

⟦q Yaw>Efua⟧“It’s not a hospital, Ef. It’s the number nine bus.”⟦/q⟧

⟦q Efua>Yaw⟧“Say that slowly.”⟦/q⟧

⟦q Yaw>Efua⟧“⟦m Nana⟧She⟦/m⟧ rides it. Round and round, front seat, in the hat. There was ⟦m Emrys⟧a driver called Emrys⟦/m⟧. At Easter ⟦m Emrys⟧he⟦/m⟧ retired, and after that ⟦m Nana+Emrys⟧they⟦/m⟧ rode it together.”⟦/q⟧

Efua sat down on a stranger’s wellingtons.

⟦q Efua>Yaw⟧“Nana has a boyfriend.”⟦/q⟧

⟦q Yaw>Efua⟧“Well,”⟦/q⟧ said Yaw, ⟦q Yaw>Efua⟧“no. Not any more.”⟦/q⟧

⟦q Efua>Yaw⟧“⟦m Emrys⟧He⟦/m⟧ *died*?”⟦/q⟧

⟦q Yaw>Efua⟧“Ef! No! ⟦k by=Yaw; to=Efua⟧Nana and Emrys got married on Tuesday⟦/k⟧. I was going to be a witness, on a tablet, propped on a box of tissues. Turns out you have to be there in the flesh. So the registrar’s nephew signed, and I just cried.”⟦/q⟧

⟦q Efua>Yaw⟧“Married,”⟦/q⟧ ⟦m Efua⟧she⟦/m⟧ said stupidly. ⟦q Efua>Yaw⟧“Nana’s married.”⟦/q⟧ Somewhere along the rail a coat slid off its hanger. ⟦q Efua>Yaw⟧“And ⟦m Nana⟧she⟦/m⟧ told *you*?”⟦/q⟧

⟦q Yaw>Efua⟧“I’m an ocean away. I’m where you put a secret if you want it to keep. ⟦m Nana⟧She⟦/m⟧ wouldn’t breathe a word until Adwoa’s day was over. One bride to a wedding, ⟦m Nana⟧she⟦/m⟧ says, and ⟦m Nana⟧the other⟦/m⟧ can wait for ⟦m Nana⟧her⟦/m⟧ cake.”⟦/q⟧

⟦q Efua>Yaw⟧“Mum’s going to kill ⟦m Nana⟧her⟦/m⟧.”⟦/q⟧

⟦q Yaw>Efua⟧“Mum’s going to kill *me*. As long as ⟦m Emrys⟧the man⟦/m⟧ stays at home tonight. I did tell ⟦m Nana⟧her⟦/m⟧ to leave ⟦m Emrys⟧him⟦/m⟧ at home.”⟦/q⟧

Efua thought of a carnation. ⟦m Efua⟧She⟦/m⟧ thought of a plate, twice emptied.

⟦q Efua>Yaw⟧“What does ⟦m Emrys⟧he⟦/m⟧ look like?”⟦/q⟧

⟦q Yaw>Efua⟧“Like a heron that’s been ironed. Why?”⟦/q⟧

⟦m Efua⟧She⟦/m⟧ knew then, beyond all hope, that ⟦b holder=Efua; status=true⟧the bridegroom of Tuesday was in the building⟦/b⟧.

⟦q Efua>Yaw⟧“⟦m Emrys⟧He⟦/m⟧’s at Table Six.”⟦/q⟧

A small voice spoke from among the coats. ⟦q Ekow>Efua⟧“That’s not a heron. That’s ⟦m Emrys⟧the taxi man⟦/m⟧.”⟦/q⟧

⟦m Efua⟧She⟦/m⟧ parted two anoraks. ⟦m Ekow⟧Osei’s youngest⟦/m⟧ gazed up at ⟦m Efua⟧her⟦/m⟧ with icing to the eyebrows.

⟦q Efua>Ekow⟧“How long have you been in there?”⟦/q⟧

⟦q Ekow>Efua⟧“I’m a horse. This is my stable.”⟦/q⟧ Ekow licked a finger. ⟦q Ekow>Efua⟧“⟦m Emrys⟧He⟦/m⟧ came with Nana in a car, and when it stopped, ⟦k by=Ekow; to=Efua⟧Nana kissed the taxi man⟦/k⟧. So ⟦m Nana⟧she⟦/m⟧ didn’t need money.”⟦/q⟧ ⟦m Ekow⟧He⟦/m⟧ was seven, and saw no reason to doubt that ⟦b holder=Ekow; status=false⟧the kiss had been the fare⟦/b⟧.

⟦q Yaw>Efua⟧“Who’s that?”⟦/q⟧ said the phone. ⟦q Yaw>Efua⟧“Ef, who’s in there with you?”⟦/q⟧

⟦q Efua>Yaw⟧“It’s Ekow. ⟦m Ekow⟧He⟦/m⟧’s been under the coats the whole time.”⟦/q⟧

⟦q Yaw>Efua⟧“Shut the door. Ef? Are you listening? Whatever you do, get hold of ⟦m Ekow⟧him⟦/m⟧ before—”⟦/q⟧

But ⟦m Ekow⟧the horse⟦/m⟧ had bolted.

***

⟦s place=the kitchen; with=Efua,Comfort,Delyth; time=two minutes after that⟧
⟦m Efua⟧She⟦/m⟧ lost ⟦m Ekow⟧him⟦/m⟧ at the kitchen, where ⟦m Comfort+Delyth⟧the two mothers⟦/m⟧ stood with a pavlova between ⟦m Comfort+Delyth⟧them⟦/m⟧, like a net.

⟦q Delyth>Comfort⟧“It’s been moved again.”⟦/q⟧

⟦q Comfort>Delyth⟧“It was in front of the goat.”⟦/q⟧

⟦q Delyth>Comfort⟧“I was up till one with that, Comfort.”⟦/q⟧

⟦q Comfort>Delyth⟧“I was up till three. Nobody has given me a medal.”⟦/q⟧

⟦q Efua>Comfort+Delyth⟧“Did Ekow come through here?”⟦/q⟧

It was as if ⟦m Efua⟧she⟦/m⟧ had not spoken.

⟦q Delyth>Comfort⟧“And not one spoonful offered to ⟦m Emrys⟧your poor uncle⟦/m⟧.”⟦/q⟧

⟦q Comfort>Delyth⟧“What uncle?”⟦/q⟧

⟦q Delyth>Comfort⟧“At Table Six. With the carnation.”⟦/q⟧

⟦q Comfort>Delyth⟧“I have no uncle with a carnation. ⟦m Emrys⟧He⟦/m⟧ is one of yours.”⟦/q⟧

⟦q Delyth>Comfort⟧“Mine? I’ve never laid eyes on ⟦m Emrys⟧the man⟦/m⟧, I thought—”⟦/q⟧ Delyth stopped. ⟦m Delyth⟧She⟦/m⟧ had been sure since the first hymn that ⟦b holder=Delyth; status=false⟧the stranger was a relation of Comfort’s⟦/b⟧, and had gone out of ⟦m Delyth⟧her⟦/m⟧ way to be gracious to ⟦m Emrys⟧him⟦/m⟧.

⟦m Comfort+Delyth⟧The two women⟦/m⟧ looked at each other. It was the first time that day that ⟦m Comfort+Delyth⟧they⟦/m⟧ had done it on purpose.

⟦q Comfort>Delyth⟧“I have given ⟦m Emrys⟧him⟦/m⟧ goat,”⟦/q⟧ said Mum, in an awful voice. ⟦q Comfort>Delyth⟧“*Twice*.”⟦/q⟧

⟦q Delyth>Comfort⟧“I gave ⟦m Emrys⟧him⟦/m⟧ Hywel’s hymn book.”⟦/q⟧

⟦q Comfort>Delyth⟧“⟦m Emrys⟧He⟦/m⟧ kissed my hand!”⟦/q⟧

⟦q Delyth>Comfort⟧“⟦m Emrys⟧He⟦/m⟧ kissed mine!”⟦/q⟧

Mum put the back of that hand to ⟦m Comfort⟧her⟦/m⟧ mouth. A squeak got out past it. Delyth held firm until ⟦m Comfort⟧the other woman⟦/m⟧ began to slap the freezer, and then ⟦m Delyth⟧she⟦/m⟧ went too, mascara and all, hanging on to the tap.

⟦q Efua>Comfort⟧“Mum,”⟦/q⟧ said Efua. ⟦q Efua>Comfort+Delyth⟧“About that. I think you should both sit—”⟦/q⟧

Through the hatch came the howl of a microphone.

***

⟦s place=the hall; with=Efua,Comfort,Nana,Uncle Osei,Adwoa,Gethin,Delyth,Ekow,Emrys,the guests; time=at once⟧
⟦m Gethin⟧The groom⟦/m⟧ had put it down on a chair for a moment. A moment was all it took.

⟦q Ekow>the guests⟧“Hello,”⟦/q⟧ boomed Ekow. ⟦q Ekow>the guests⟧“This is the news. ⟦k by=Ekow; to=the guests⟧Nana is married to the taxi man⟦/k⟧. Thank you.”⟦/q⟧

The drums petered out. A hundred and forty heads turned, following a small sticky finger, and at Table Six ⟦m Emrys⟧the man with the carnation⟦/m⟧ got to ⟦m Emrys⟧his⟦/m⟧ feet, since ⟦m Emrys⟧he⟦/m⟧ had been brought up to stand when introduced.

⟦q Emrys>the guests⟧“Bus,”⟦/q⟧ ⟦m Emrys⟧he⟦/m⟧ said. ⟦q Emrys>the guests⟧“Not taxi. But otherwise ⟦m Ekow⟧the boy⟦/m⟧ has it right.”⟦/q⟧

⟦q Uncle Osei>Nana⟧“Mama!”⟦/q⟧ It came from the bar, and it was very nearly a sob. ⟦q Uncle Osei>Nana⟧“You’re not dying?”⟦/q⟧

⟦q Nana>Uncle Osei⟧“Of what?”⟦/q⟧

⟦q Uncle Osei>Nana⟧“But the Tuesdays!”⟦/q⟧

⟦q Nana>Uncle Osei⟧“I was on the bus, Osei.”⟦/q⟧

⟦q Uncle Osei>Nana⟧“In a *hat*?”⟦/q⟧

⟦q Nana>Uncle Osei⟧“I was being courted,”⟦/q⟧ said Nana. ⟦q Nana>Uncle Osei⟧“What would you have worn?”⟦/q⟧

To this ⟦m Uncle Osei⟧her son⟦/m⟧ had no answer. ⟦m Uncle Osei⟧He⟦/m⟧ crossed the floor in six strides and folded ⟦m Nana⟧her⟦/m⟧ up until the gold crackled. Then ⟦m Uncle Osei⟧he⟦/m⟧ shook Emrys by the hand, and then, finding that it was not enough, folded ⟦m Emrys⟧him⟦/m⟧ up as well.

When ⟦m Nana⟧she⟦/m⟧ had been put down, Nana straightened ⟦m Nana⟧her⟦/m⟧ headdress and walked over to ⟦m Adwoa⟧the bride⟦/m⟧. ⟦m Nana⟧She⟦/m⟧ looked less sure of ⟦m Nana⟧herself⟦/m⟧ now.

⟦q Nana>Adwoa⟧“I meant to wait until you were safe in Tenby. This is your day, my heart. I’m sorry.”⟦/q⟧

Adwoa had climbed on a chair to see. ⟦m Adwoa⟧She⟦/m⟧ looked down at ⟦m Nana⟧her grandmother⟦/m⟧, and across at ⟦m Emrys⟧the heron⟦/m⟧, for what seemed to Efua like a month.

⟦q Adwoa>Nana⟧“Did you have a cake?”⟦/q⟧

⟦q Nana>Adwoa⟧“We had a scone.”⟦/q⟧

⟦q Emrys>Adwoa⟧“Cheese,”⟦/q⟧ put in ⟦m Emrys⟧the old man⟦/m⟧, who had followed. ⟦q Emrys>Adwoa⟧“A very fair scone.”⟦/q⟧

⟦q Adwoa>Nana⟧“Flowers?”⟦/q⟧

⟦q Nana>Adwoa⟧“One. It’s in ⟦m Emrys⟧his⟦/m⟧ coat.”⟦/q⟧

⟦q Adwoa>Gethin⟧“Geth,”⟦/q⟧ said ⟦m Adwoa⟧the bride⟦/m⟧, not taking ⟦m Adwoa⟧her⟦/m⟧ eyes off ⟦m Nana+Emrys⟧them⟦/m⟧, ⟦q Adwoa>Gethin⟧“how much have we got left of ours?”⟦/q⟧

⟦q Gethin>Adwoa⟧“The bottom tier. And Mam’s pavlova, wherever that’s got to.”⟦/q⟧

The kitchen door swung open. Mum came through it backwards, and Delyth came through it forwards, and ⟦m Comfort+Delyth⟧they⟦/m⟧ had the pavlova between ⟦m Comfort+Delyth⟧them⟦/m⟧. ⟦m Comfort+Delyth⟧They⟦/m⟧ set it down in front of Nana. Efua held ⟦m Efua⟧her⟦/m⟧ breath.

⟦q Comfort>Nana⟧“Fifty-five years,”⟦/q⟧ said Mum, ⟦q Comfort>Nana⟧“I have told you everything.”⟦/q⟧

⟦q Nana>Comfort⟧“You have told me everything twice.”⟦/q⟧

⟦q Comfort>Nana⟧“And you could not tell me one bus?”⟦/q⟧

⟦q Nana>Comfort⟧“You would have catered.”⟦/q⟧

Mum opened ⟦m Comfort⟧her⟦/m⟧ mouth. ⟦m Comfort⟧She⟦/m⟧ shut it again. At ⟦m Comfort⟧her⟦/m⟧ side something was going on under the good shawl.

⟦q Delyth>Comfort⟧“⟦m Nana⟧She⟦/m⟧’s got you there, Comfort.”⟦/q⟧

⟦q Comfort>Delyth⟧“Cut the cake, Delyth.”⟦/q⟧

And in Efua’s pocket, ⟦m Efua⟧she⟦/m⟧ now noticed, ⟦m Yaw⟧somebody⟦/m⟧ had been shouting for quite some time. ⟦m Efua⟧She⟦/m⟧ fished ⟦m Yaw⟧him⟦/m⟧ out.

⟦q Yaw>Efua⟧“—there? Ef? Is anybody there? Did you catch ⟦m Ekow⟧him⟦/m⟧?”⟦/q⟧

⟦q Efua>Yaw⟧“No,”⟦/q⟧ ⟦m Efua⟧she⟦/m⟧ said, and held up the phone, so that Halifax could see ⟦m Nana+Emrys⟧the old pair⟦/m⟧ bend together over the knife. ⟦q Efua>Yaw⟧“Have you got any tissues?”⟦/q⟧
