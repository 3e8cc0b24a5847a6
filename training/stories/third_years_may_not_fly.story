title: Third Years May Not Fly
person: 3
style: young-adult fantasy academy in the present tense; three girls in one dormitory, a proctor and a drake; invented ranks and oaths; whispered night talk of three, she for all of them; nicknames; curly double quotes
cast: Zephyrine Oake | Zeph | she
cast: Idony Marchbanks | Idony | she
cast: Kestrel | Kes | she
cast: Proctor Hume | Hume, the Proctor | he
cast: Old Cinder | Cinder | he
cast: my mother |  | she
cast: the Warden |  | she
place: the dormitory | the tower
place: the stables | the stalls
place: the roof |
relation: Zeph & Idony | enemies | start=rivals end=wing-mates
relation: Zeph & Kes | friends
relation: Idony & the Warden | family
relation: Hume & Cinder | friends
quiet: Candlemas, Third, Bridge, Economies, Thursdays
=====
⟦s place=the dormitory; with=Zeph,Idony,Kes; time=an hour after lights⟧
There are three beds in the north tower, and nobody’s asleep in any of them.

⟦q Zeph>Kes⟧“Is ⟦m Idony⟧she⟦/m⟧ awake?”⟦/q⟧ whispers Zeph.

⟦q Kes>Zeph⟧“I can’t tell. ⟦m Idony⟧She⟦/m⟧ always looks like that.”⟦/q⟧

⟦q Zeph>Kes⟧“Throw something.”⟦/q⟧

⟦q Kes>Zeph⟧“You throw something. ⟦m Idony⟧She⟦/m⟧’s the Warden’s niece, ⟦m Idony⟧she⟦/m⟧’ll have me on latrines till I’m thirty.”⟦/q⟧

⟦q Idony>Zeph+Kes⟧“I can hear you,”⟦/q⟧ says the third bed.

⟦m Zeph+Kes⟧The two of them⟦/m⟧ ⟦f holder=Zephyrine Oake; valence=negative⟧freeze⟦/f⟧. ⟦m Zeph+Kes⟧They⟦/m⟧’ve got ⟦m Zeph+Kes⟧their⟦/m⟧ boots on, under the blankets, and ⟦m Zeph+Kes⟧their⟦/m⟧ flying leathers, which belong to two fourth years who don’t know it yet. There’s a rope under Kestrel’s pillow. ⟦m Zeph⟧Zeph⟦/m⟧’s the one who knotted it. ⟦m Zeph⟧She⟦/m⟧’s the small, brown, ⟦f holder=Zephyrine Oake; valence=negative⟧furious⟦/f⟧ one, the fisherman’s daughter, here upon charity; and it’s a rule with ⟦m Zeph⟧her⟦/m⟧ to have no friends that ⟦m Zeph⟧she⟦/m⟧ can’t lift, so that there’s only ever been Kes, who’s all bones. As for ⟦m Idony⟧the girl in the third bed⟦/m⟧, ⟦m Zeph⟧she⟦/m⟧ doesn’t know a thing about ⟦m Idony⟧her⟦/m⟧. In two years ⟦m Idony⟧she⟦/m⟧ has said good morning, and once, when somebody was being sick, *mind the rug*.

⟦q Idony>Zeph⟧“You’re going down to the stables,”⟦/q⟧ says Idony.

⟦q Zeph>Idony⟧“We’re going to the jakes.”⟦/q⟧

⟦q Idony>Zeph⟧“In helmets?”⟦/q⟧

⟦q Kes>Idony⟧“It’s a long way,”⟦/q⟧ says Kestrel ⟦f holder=Kestrel; valence=negative⟧weakly⟦/f⟧.

⟦q Idony>Kes⟧“You’re going to see ⟦m Cinder⟧Old Cinder⟦/m⟧. They’re putting ⟦m Cinder⟧him⟦/m⟧ down in the morning. It’s posted. I saw ⟦m Zeph⟧her⟦/m⟧ read it at supper, and ⟦m Zeph⟧she⟦/m⟧ went out and ⟦f holder=Zephyrine Oake; valence=negative⟧hit a door⟦/f⟧.”⟦/q⟧ There’s a rustle; a candle’s lit. ⟦m Idony⟧She⟦/m⟧ is sitting up, with ⟦m Idony⟧her⟦/m⟧ long fair plait over ⟦m Idony⟧her⟦/m⟧ shoulder, and ⟦m Idony⟧she⟦/m⟧’s got ⟦m Idony⟧her⟦/m⟧ boots on, too. ⟦q Idony>Zeph⟧“I’m coming.”⟦/q⟧

⟦q Zeph>Idony⟧“You are *not*.”⟦/q⟧

⟦q Idony>Zeph⟧“Have you got a key?”⟦/q⟧

⟦q Zeph>Idony⟧“We’ve got a rope.”⟦/q⟧

⟦q Idony>Zeph⟧“I’ve got a key,”⟦/q⟧ ⟦m Idony⟧the Warden’s niece⟦/m⟧ says.

***

⟦s place=the stables; with=Zeph,Idony,Kes,Cinder,Hume; time=midnight⟧
⟦m Cinder⟧He⟦/m⟧’s in the end stall, the big one. ⟦m Cinder⟧He⟦/m⟧’s ninety feet from nose to tail, and the color of old pennies, and when ⟦m Cinder⟧he⟦/m⟧ breathes out the straw glows. ⟦m Zeph+Idony+Kes⟧They⟦/m⟧ stand in a row along the rail. None of ⟦m Zeph+Idony+Kes⟧them⟦/m⟧ ⟦f holder=Idony; valence=negative⟧has ever been so close⟦/f⟧.

⟦q Kes>Zeph⟧“⟦m Cinder⟧He⟦/m⟧’s smaller than I thought.”⟦/q⟧

⟦q Zeph>Kes⟧“⟦m Cinder⟧He⟦/m⟧’s lying down.”⟦/q⟧

⟦q Kes>Zeph⟧“What’s the matter with ⟦m Cinder⟧him⟦/m⟧?”⟦/q⟧

⟦q Zeph>Kes⟧“There’s nothing the *matter* with ⟦m Cinder⟧him⟦/m⟧! ⟦m Cinder⟧He⟦/m⟧’s old. ⟦m Cinder⟧He⟦/m⟧ can’t get off the ground any more, and ⟦m Cinder⟧he⟦/m⟧ eats four sheep a day, and it’s been put down under Economies.”⟦/q⟧ ⟦m Zeph⟧Her⟦/m⟧ ⟦f holder=Zephyrine Oake; valence=negative⟧voice cracks⟦/f⟧. ⟦m Zeph⟧She⟦/m⟧’s got a bag with ⟦m Zeph⟧her⟦/m⟧; there’s a fish in it. ⟦q Zeph>Cinder⟧“Hello, sir. It’s me again.”⟦/q⟧

⟦q Idony>Zeph⟧“*Again?*”⟦/q⟧ says Idony.

⟦q Zeph>Idony⟧“I come on Thursdays.”⟦/q⟧

⟦q Idony>Zeph⟧“How?”⟦/q⟧

⟦q Zeph>Idony⟧“There’s a drain.”⟦/q⟧

The lid of one eye slides up. It’s as big as a plate; there’s a milky skin over it. It passes across ⟦m Idony⟧the fair one⟦/m⟧, and ⟦m Kes⟧the thin one⟦/m⟧, and it comes to ⟦m Zeph⟧the small one⟦/m⟧ and stops there. The nostrils open.

⟦q Kes>Zeph⟧“Can ⟦m Cinder⟧he⟦/m⟧ see you?”⟦/q⟧

⟦q Zeph>Kes⟧“⟦m Cinder⟧He⟦/m⟧’s been blind for years. It’s the fish.”⟦/q⟧

⟦q Idony>Zeph⟧“⟦m Cinder⟧He⟦/m⟧ was ⟦m my mother⟧my mother⟦/m⟧’s,”⟦/q⟧ says Idony.

Neither of the others says anything. Nobody’s ever heard ⟦m Idony⟧her⟦/m⟧ mention one.

⟦q Idony>Zeph⟧“⟦m my mother⟧She⟦/m⟧ flew ⟦m Cinder⟧him⟦/m⟧ at Candlemas Bridge. ⟦m my mother+Cinder⟧They⟦/m⟧ were the last ones off. There’s a window of it in the chapel, it’s not much like. ⟦m Cinder⟧He⟦/m⟧ brought ⟦m my mother⟧her⟦/m⟧ home, ⟦m Cinder⟧he⟦/m⟧ flew for two days with a bolt through ⟦m Cinder⟧his⟦/m⟧ shoulder; only ⟦m my mother⟧she⟦/m⟧ wasn’t, ⟦m my mother⟧she⟦/m⟧’d been, since the first night.”⟦/q⟧ It’s all said in the good-morning voice, right to the end. ⟦q Idony>Zeph⟧“I was three. I’m not supposed to come. ⟦m the Warden⟧My aunt⟦/m⟧ believes that ⟦b holder=the Warden; status=false⟧it would upset me⟦/b⟧.”⟦/q⟧

⟦q Zeph>Idony⟧“And does it?”⟦/q⟧

⟦q Idony>Zeph⟧“I don’t know. I’ve never been.”⟦/q⟧

⟦m Zeph⟧Zeph⟦/m⟧ looks at ⟦m Idony⟧her⟦/m⟧. It’s a thing one can do for two years, it turns out, without once having seen somebody. Then ⟦m Zeph⟧she⟦/m⟧ digs into the bag. ⟦m Zeph⟧She⟦/m⟧ tears the fish in half with ⟦m Zeph⟧her⟦/m⟧ hands, and holds out the tail.

⟦q Zeph>Idony⟧“Flat,”⟦/q⟧ ⟦m Zeph⟧she⟦/m⟧ says. ⟦q Zeph>Idony⟧“Like for a pony. Mind your thumb.”⟦/q⟧

⟦q Hume>Zeph+Idony+Kes⟧“I should do as ⟦m Zeph⟧she⟦/m⟧ says,”⟦/q⟧ remarks a voice behind ⟦m Zeph+Idony+Kes⟧them⟦/m⟧. ⟦q Hume>Zeph+Idony+Kes⟧“⟦m Cinder⟧He⟦/m⟧’s had two of mine.”⟦/q⟧

***

⟦s place=the stables; with=Zeph,Idony,Kes,Cinder,Hume; time=a minute after midnight⟧
⟦m Hume⟧Proctor Hume⟦/m⟧ has a lantern, and a nightcap, and eight fingers. ⟦m Hume⟧He⟦/m⟧’s ⟦f holder=Proctor Hume; valence=negative⟧the most hated man⟦/f⟧ in the school. ⟦m Hume⟧He⟦/m⟧’s sitting on a bucket in the next stall, with a rug round ⟦m Hume⟧his⟦/m⟧ knees and a book.

⟦q Kes>Hume⟧“We’re sleepwalking, sir,”⟦/q⟧ says Kestrel.

⟦q Hume>Kes⟧“In formation?”⟦/q⟧

⟦q Idony>Hume⟧“It’s my key, sir. ⟦m Zeph+Kes⟧They⟦/m⟧ didn’t know.”⟦/q⟧

⟦q Zeph>Hume⟧“It’s my rope.”⟦/q⟧

⟦q Hume>Zeph+Idony+Kes⟧“Sit down, the three of you. You’re making a draft.”⟦/q⟧ ⟦m Hume⟧He⟦/m⟧ shuts the book on ⟦m Hume⟧his⟦/m⟧ thumb. ⟦q Hume>Zeph+Idony+Kes⟧“I’ve been reading to ⟦m Cinder⟧him⟦/m⟧. ⟦m Cinder⟧He⟦/m⟧ likes sermons. I was ⟦m my mother⟧her⟦/m⟧ wing, Miss Marchbanks, you’d not know that; I was on the left of ⟦m my mother+Cinder⟧them⟦/m⟧ at the bridge, until I wasn’t. I said I’d see to ⟦m Cinder⟧him⟦/m⟧. And at five o’clock I’m to give ⟦m Cinder⟧him⟦/m⟧ a bucket of something, and hold ⟦m Cinder⟧his⟦/m⟧ head.”⟦/q⟧

⟦q Zeph>Hume⟧“You *can’t*!”⟦/q⟧

⟦q Hume>Zeph⟧“I’ve been given an order.”⟦/q⟧

⟦q Zeph>Hume⟧“Who by?”⟦/q⟧

⟦q Hume>Zeph⟧“By ⟦m the Warden⟧the Warden⟦/m⟧. ⟦m the Warden⟧She⟦/m⟧ ⟦f holder=the Warden; valence=negative⟧wept⟦/f⟧, if that’s any good to you. There’s no gold, child. There are eleven drakes who can fly, and there’s one who can’t.”⟦/q⟧

⟦q Kes>Hume⟧“Why can’t ⟦m Cinder⟧he⟦/m⟧?”⟦/q⟧ says Kestrel.

⟦q Hume>Kes⟧“What?”⟦/q⟧

⟦q Kes>Hume⟧“Why can’t ⟦m Cinder⟧he⟦/m⟧ fly? The wings are all right. I’ve been looking. There’s a scar on the one, but it’s *old*, it’s older than I am, and ⟦m Cinder⟧he⟦/m⟧ flew after that. And it isn’t ⟦m Cinder⟧his⟦/m⟧ weight.”⟦/q⟧ ⟦m Kes⟧She⟦/m⟧’s ⟦f holder=Kestrel; valence=negative⟧gone pink⟦/f⟧; ⟦m Kes⟧she⟦/m⟧’s a glazier’s daughter, ⟦m Kes⟧she⟦/m⟧ likes to know how a thing’s held up. ⟦q Kes>Hume⟧“When did ⟦m Cinder⟧he⟦/m⟧ stop?”⟦/q⟧

⟦q Hume>Kes⟧“Six years ago. At midsummer. ⟦m Cinder⟧He⟦/m⟧ went up one morning and came straight down again, shaking like a dog. ⟦m Cinder⟧He⟦/m⟧’s never tried it since.”⟦/q⟧

⟦q Kes>Hume⟧“And when did ⟦m Cinder⟧he⟦/m⟧ go blind?”⟦/q⟧

The book slides off ⟦m Hume⟧his⟦/m⟧ knee. It makes quite a noise.

⟦q Hume>Kes⟧“At midsummer,”⟦/q⟧ says ⟦m Hume⟧the Proctor⟦/m⟧.

⟦q Zeph>Hume⟧“⟦m Cinder⟧He⟦/m⟧’s not too *old*,”⟦/q⟧ says Zeph. ⟦m Zeph⟧She⟦/m⟧’s on ⟦m Zeph⟧her⟦/m⟧ feet. ⟦q Zeph>Hume⟧“⟦m Cinder⟧He⟦/m⟧ can’t see where the ground is! ⟦m Cinder⟧He⟦/m⟧’s ⟦f holder=Old Cinder; valence=negative⟧scared, that’s all⟦/f⟧, anyone’d be scared. ⟦m Cinder⟧He⟦/m⟧ doesn’t need a bucket, ⟦m Cinder⟧he⟦/m⟧ just wants somebody up there to tell ⟦m Cinder⟧him⟦/m⟧!”⟦/q⟧

⟦q Hume>Zeph⟧“⟦m Cinder⟧He⟦/m⟧ won’t carry a stranger. It’s been tried. I tried it myself, that’s the fingers. ⟦m Cinder⟧He⟦/m⟧ only ever answered to the one voice.”⟦/q⟧

Nobody looks at ⟦m Idony⟧Idony⟦/m⟧. ⟦m Zeph+Kes+Hume⟧They⟦/m⟧ don’t look at ⟦m Idony⟧her⟦/m⟧ so hard that ⟦m Idony⟧she⟦/m⟧ might as well be on fire. ⟦m Idony⟧She⟦/m⟧’s got scales on ⟦m Idony⟧her⟦/m⟧ glove, and there’s a great coppery nose against the front of ⟦m Idony⟧her⟦/m⟧ leathers, going in and out; it’s breathing ⟦m Idony⟧her⟦/m⟧, as you’d breathe a letter.

⟦q Idony>Hume⟧“Third years may not fly,”⟦/q⟧ ⟦m Idony⟧she⟦/m⟧ ⟦f holder=Idony; valence=negative⟧says faintly⟦/f⟧.

⟦q Hume>Idony⟧“No. It’s a very strict rule. I wrote it.”⟦/q⟧ ⟦m Hume⟧He⟦/m⟧ has taken off the nightcap, and is ⟦f holder=Proctor Hume; valence=negative⟧looking into it as if there might be a reason⟦/f⟧ inside. ⟦q Hume>Idony⟧“What did ⟦m my mother⟧she⟦/m⟧ use to sing to ⟦m Cinder⟧him⟦/m⟧? Do you recall that at all?”⟦/q⟧

⟦q Idony>Hume⟧“I was *three*,”⟦/q⟧ says Idony. Then ⟦f holder=Idony; valence=negative⟧something happens to⟦/f⟧ ⟦m Idony⟧her⟦/m⟧ face. ⟦q Idony>Hume⟧“It was about a goose.”⟦/q⟧

***

⟦s place=the roof; with=Zeph,Idony,Kes,Cinder,Hume; time=five in the morning⟧
It’s taken the four of ⟦m Zeph+Idony+Kes+Hume⟧them⟦/m⟧ three hours to get ⟦m Cinder⟧him⟦/m⟧ up the ramp, a step at a time, with ⟦m Kes⟧Kestrel⟦/m⟧ walking backwards in front and calling out the edges. Now ⟦m Cinder⟧he⟦/m⟧’s crouched at the lip of the landing stage with ⟦m Cinder⟧his⟦/m⟧ wings half open. It’s just light enough to see that there isn’t anything beyond it.

⟦q Zeph>Kes⟧“Have you got hold of me?”⟦/q⟧

⟦q Kes>Zeph⟧“I’ve got hold of you. Who’s got hold of me?”⟦/q⟧

⟦q Zeph>Kes⟧“Nobody. You’re last.”⟦/q⟧

⟦q Hume>Idony⟧“Tell ⟦m Cinder⟧him⟦/m⟧ what you see,”⟦/q⟧ says ⟦m Hume⟧the Proctor⟦/m⟧. ⟦m Hume⟧He⟦/m⟧’s down by the great blind head, with ⟦m Hume⟧his⟦/m⟧ good hand flat against it, and ⟦m Hume⟧he⟦/m⟧’s ⟦f holder=Proctor Hume; valence=negative⟧crying in the same way⟦/f⟧ that ⟦m Hume⟧he⟦/m⟧ does everything, strictly. ⟦q Hume>Idony⟧“Only that. ⟦m my mother⟧She⟦/m⟧ used to tell ⟦m Cinder⟧him⟦/m⟧ all of it.”⟦/q⟧

⟦q Idony>Cinder⟧“There’s a lot of cloud,”⟦/q⟧ says Idony to the back of the neck. ⟦q Idony>Cinder⟧“There’s a star. The ground’s about a mile off, sir, and it’s flat, and there isn’t a soul there.”⟦/q⟧ ⟦m Idony⟧She⟦/m⟧’s got hold of ⟦m Zeph⟧Zeph⟦/m⟧’s wrists, where they come round ⟦m Idony⟧her⟦/m⟧ waist, and ⟦m Idony⟧she⟦/m⟧’s ⟦f holder=Idony; valence=negative⟧gripping so hard⟦/f⟧ that it hurts. Neither of ⟦m Zeph+Idony⟧them⟦/m⟧ would mention it for gold.

⟦q Zeph>Kes⟧“Does anyone know what we’re going to say to ⟦m the Warden⟧the Warden⟦/m⟧?”⟦/q⟧

⟦q Kes>Zeph⟧“That it saves sheep?”⟦/q⟧

⟦q Idony>Zeph+Kes⟧“Will you both be quiet?”⟦/q⟧ says ⟦m Idony⟧the one in front⟦/m⟧. ⟦q Idony>Zeph+Kes⟧“I can’t remember the second verse.”⟦/q⟧
