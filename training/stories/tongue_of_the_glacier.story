title: Tongue of the Glacier
person: 3
style: thriller in the Alps; four climbers on one rope in a storm, two couples exchanged; a rescue radio; first names and nationalities as descriptions; long untagged two-handers in a crevasse; past tense, straight double quotes
cast: Annika Roos | Annika, the Dutchwoman | she
cast: Jelena Petrovic | Jelena, the Serb | she
cast: Thibault | the Frenchman | he
cast: Marek Sokol | Marek | he
cast: the guide | Beppe | he
place: the crevasse |
place: the ledge | the snow bridge
place: the hut |
relation: Annika & Thibault | romantic | start=engaged end=parted
relation: Jelena & Thibault | romantic | start=secret lovers end=over
relation: Annika & Jelena | friends | start=rivals end=friends
relation: Marek & Jelena | family
quiet: Sunday, Easter, Geneva, God, Lyon
=====
⟦s place=the crevasse; with=Annika,Jelena; time=four in the afternoon⟧
It was blue down there, and very quiet, and it was a good deal warmer than up above.

⟦q Annika>Jelena⟧"Are you hurt?"⟦/q⟧ said a voice.

⟦q Jelena>Annika⟧"I don't know. Where are you?"⟦/q⟧

⟦q Annika>Jelena⟧"Under you. You're standing on my rucksack."⟦/q⟧

Jelena moved ⟦m Jelena⟧her⟦/m⟧ foot. ⟦m Jelena⟧She⟦/m⟧ could see a helmet, about a metre down, in a slot that got narrower; and a red sleeve, and a face with blood on it. ⟦m Jelena⟧She⟦/m⟧ saw that it was ⟦m Annika⟧the Dutchwoman⟦/m⟧. Of all the three others on the rope it was the one that ⟦m Jelena⟧she⟦/m⟧ ⟦f holder=Jelena; toward=Annika; valence=negative⟧would have chosen last⟦/f⟧.

⟦q Jelena>Annika⟧"You're bleeding,"⟦/q⟧ ⟦m Jelena⟧she⟦/m⟧ said.

⟦q Annika>Jelena⟧"It's my nose. Can you see the rope?"⟦/q⟧

⟦q Jelena>Annika⟧"It goes up. It goes up to the edge, and over."⟦/q⟧

⟦q Annika>Jelena⟧"Is it tight?"⟦/q⟧

⟦q Jelena>Annika⟧"Yes."⟦/q⟧

⟦q Annika>Jelena⟧"Then ⟦m Thibault+Marek⟧they⟦/m⟧'re holding it. Pull three times."⟦/q⟧

⟦m Jelena⟧She⟦/m⟧ pulled three times. ⟦m Annika+Jelena⟧They⟦/m⟧ waited. A little snow came down and went by ⟦m Annika+Jelena⟧them⟦/m⟧, hissing, into the dark, and was a long time getting anywhere.

⟦q Annika>Jelena⟧"Once more."⟦/q⟧

⟦q Jelena>Annika⟧"I did it. It's not ⟦m Thibault+Marek⟧them⟦/m⟧, it's frozen in. I can move it only as far as that."⟦/q⟧

⟦q Annika>Jelena⟧"⟦f holder=Annika; valence=negative⟧Shit⟦/f⟧,"⟦/q⟧ said Annika. ⟦m Annika⟧She⟦/m⟧ said it thoughtfully. ⟦m Annika⟧She⟦/m⟧ was a broad, calm, yellow-haired engineer of thirty-four, who had climbed since ⟦m Annika⟧she⟦/m⟧ was a child, and ⟦m Annika⟧she⟦/m⟧ began now, without hurrying, to do things with ⟦m Annika⟧her⟦/m⟧ hands that ⟦m Jelena⟧the other⟦/m⟧ couldn't see. ⟦q Annika>Jelena⟧"How long have we got of light?"⟦/q⟧

⟦q Jelena>Annika⟧"Two hours?"⟦/q⟧

⟦q Annika>Jelena⟧"Less. Have you your phone?"⟦/q⟧

⟦q Jelena>Annika⟧"It was in the hut. I left it charging."⟦/q⟧

⟦q Annika>Jelena⟧"I know,"⟦/q⟧ ⟦m Annika⟧the Dutchwoman⟦/m⟧ said. ⟦q Annika>Jelena⟧"It rang."⟦/q⟧

***

⟦s place=the ledge; with=Thibault,Marek; time=the same time⟧
⟦q Thibault>Marek⟧"I can't hold it,"⟦/q⟧ said Thibault.

⟦q Marek>Thibault⟧"You're not holding it. I'm holding it. You are lying on it."⟦/q⟧

⟦q Thibault>Marek⟧"Can you see ⟦m Annika+Jelena⟧them⟦/m⟧?"⟦/q⟧

⟦q Marek>Thibault⟧"How should I see ⟦m Annika+Jelena⟧them⟦/m⟧? It's the wrong way up."⟦/q⟧

⟦m Thibault+Marek⟧They⟦/m⟧ lay one behind the other, face down in the snow, with ⟦m Thibault+Marek⟧their⟦/m⟧ axes driven in to the head. ⟦m Thibault⟧The Frenchman⟦/m⟧ was in front. When the bridge went ⟦m Thibault⟧he⟦/m⟧'d been third on the rope, and ⟦m Thibault⟧he⟦/m⟧ had been dragged four metres on ⟦m Thibault⟧his⟦/m⟧ stomach; ⟦m Thibault⟧his⟦/m⟧ ankle was pointing in a way that ⟦m Thibault⟧he⟦/m⟧ had looked at once and ⟦f holder=Thibault; valence=negative⟧didn't mean to look at again⟦/f⟧. ⟦m Thibault⟧He⟦/m⟧ was a beautiful man, as a rule.

⟦q Marek>Thibault⟧"Shout,"⟦/q⟧ said ⟦m Marek⟧the other⟦/m⟧.

⟦q Thibault>Marek⟧"I have been shouting."⟦/q⟧

⟦q Marek>Thibault⟧"Shout a name."⟦/q⟧

⟦q Thibault>Marek⟧"Which?"⟦/q⟧

It was a moment before ⟦m Thibault⟧he⟦/m⟧ knew what ⟦m Thibault⟧he⟦/m⟧ had said. The wind had got up, and ⟦m Thibault⟧he⟦/m⟧ ⟦f holder=Thibault; valence=negative⟧hoped that it might have gone by⟦/f⟧. But ⟦m Marek⟧the man behind⟦/m⟧ was a Pole, and an accountant, and let nothing go by.

⟦q Marek>Thibault⟧"That's interesting,"⟦/q⟧ said Marek.

⟦q Thibault>Marek⟧"I only meant that—"⟦/q⟧

⟦q Marek>Thibault⟧"I'm ⟦m Jelena⟧her⟦/m⟧ cousin, you know. ⟦m Jelena⟧She⟦/m⟧ lived in my parents' flat. I taught ⟦m Jelena⟧her⟦/m⟧ to ride a bicycle."⟦/q⟧

⟦q Thibault>Marek⟧"I know that."⟦/q⟧

⟦q Marek>Thibault⟧"You're engaged to ⟦m Annika⟧the other one⟦/m⟧. It was I who brought the wine."⟦/q⟧

⟦q Thibault>Marek⟧"Marek, this isn't the place."⟦/q⟧

⟦q Marek>Thibault⟧"No? Where are you going?"⟦/q⟧ said ⟦m Marek⟧the Pole⟦/m⟧.

***

⟦s place=the crevasse; with=Annika,Jelena; time=five o'clock⟧
⟦q Jelena>Annika⟧"You looked at it,"⟦/q⟧ ⟦m Jelena⟧she⟦/m⟧ said.

⟦q Annika>Jelena⟧"It was next to my head."⟦/q⟧

⟦q Jelena>Annika⟧"What did it say?"⟦/q⟧

⟦q Annika>Jelena⟧"It said T. It said, *have you told ⟦m Annika⟧her⟦/m⟧?*"⟦/q⟧

The rope creaked. ⟦m Annika⟧She⟦/m⟧'d got a screw into the ice by now and had clipped the both of ⟦m Annika+Jelena⟧them⟦/m⟧ to it, and with a loop and a sling ⟦m Annika⟧she⟦/m⟧'d made a thing for the feet, like a stirrup. ⟦m Annika⟧She⟦/m⟧'d been talking all the while, in the same voice. *Left hand. No, through. Now lean back.*

⟦q Jelena>Annika⟧"When did you see it?"⟦/q⟧

⟦q Annika>Jelena⟧"At five this morning. You were brushing your teeth."⟦/q⟧

⟦q Jelena>Annika⟧"And you came? You tied on to me?"⟦/q⟧

⟦q Annika>Jelena⟧"I tied you on, too. Did you think that you did that knot? I looked at it, when we were on the moraine, it was a granny. I thought, I could leave that."⟦/q⟧ There was a bit of a silence. ⟦q Annika>Jelena⟧"I thought about it as far as the first rocks. Step up."⟦/q⟧

⟦q Jelena>Annika⟧"I can't."⟦/q⟧

⟦q Annika>Jelena⟧"You can. It's forty centimetres. Put your weight in it, and slide the other up."⟦/q⟧

⟦q Jelena>Annika⟧"Why did you do it again? The knot?"⟦/q⟧

⟦q Annika>Jelena⟧"It was badly tied,"⟦/q⟧ said Annika. ⟦q Annika>Jelena⟧"I'm an engineer. I can't walk past a thing that's going to fail. I've tried; it makes me ill. Once I got off a train to close somebody's gate."⟦/q⟧

⟦q Jelena>Annika⟧"What, a stranger's?"⟦/q⟧

⟦q Annika>Jelena⟧"There was a goat."⟦/q⟧

⟦m Jelena⟧She⟦/m⟧'d ⟦f holder=Jelena; toward=Annika; valence=negative⟧never liked⟦/f⟧ ⟦m Annika⟧her⟦/m⟧. ⟦m Jelena⟧She⟦/m⟧ had made a point of it. One can't very well steal from someone unless one has decided that they're cold; and for five months, in Lyon and in Geneva, and once in the back of a van, ⟦m Thibault⟧he⟦/m⟧ had told ⟦m Jelena⟧her⟦/m⟧ ⟦f holder=Thibault; toward=Annika; valence=negative⟧how cold⟦/f⟧ ⟦m Annika⟧she⟦/m⟧ was, how ⟦m Annika⟧she⟦/m⟧ made lists. ⟦m Jelena⟧She⟦/m⟧ looked down between ⟦m Jelena⟧her⟦/m⟧ boots. Below there was a round yellow head with the helmet off, for ⟦m Annika⟧she⟦/m⟧ had put the helmet on Jelena. ⟦m Jelena⟧She⟦/m⟧ could not recall when.

⟦q Jelena>Annika⟧"I was going to tell you on Sunday."⟦/q⟧

⟦q Annika>Jelena⟧"*⟦m Thibault⟧He⟦/m⟧* was going to tell me on Sunday. ⟦m Thibault⟧He⟦/m⟧'s been going to tell me a thing every Sunday since Easter. I made a list."⟦/q⟧ ⟦f holder=Annika; valence=negative⟧There was something wrong with⟦/f⟧ ⟦m Annika⟧her⟦/m⟧ voice. ⟦q Annika>Jelena⟧"Step."⟦/q⟧

⟦q Jelena>Annika⟧"What's the matter?"⟦/q⟧

⟦q Annika>Jelena⟧"Nothing. Step up."⟦/q⟧

⟦q Jelena>Annika⟧"Annika, which leg are you standing on?"⟦/q⟧

⟦q Annika>Jelena⟧"The one I've got,"⟦/q⟧ ⟦m Annika⟧the Dutchwoman⟦/m⟧ said. ⟦q Annika>Jelena⟧"The other's under a piece of ice. It has been, from the beginning. I don't feel it. If you get up to the lip and you cut through the cornice you can bring down a rope for me; if you don't, then I'd like you not to be in the way. So will you please do as I say? Step *up*."⟦/q⟧

***

⟦s place=the ledge; with=Thibault,Marek,Jelena,Beppe; time=half past five⟧
The axe came through next to Marek's ear.

⟦q Marek>Thibault⟧"*Jezus*,"⟦/q⟧ ⟦m Marek⟧he⟦/m⟧ said. ⟦q Marek>Thibault⟧"It's a hand."⟦/q⟧

It was. ⟦m Marek⟧He⟦/m⟧ couldn't let go, so that ⟦m Marek⟧he⟦/m⟧ had to watch. It was a red glove, it felt around, and it beat down the edge in front of it; and then ⟦m Jelena⟧his cousin⟦/m⟧ was out on the snow as far as the waist. ⟦m Jelena⟧Her⟦/m⟧ lips were blue. ⟦m Thibault⟧The Frenchman⟦/m⟧ raised ⟦m Thibault⟧himself⟦/m⟧ upon ⟦m Thibault⟧his⟦/m⟧ elbows.

⟦q Thibault>Jelena⟧"Jelena! ⟦f holder=Thibault; toward=Jelena; valence=positive⟧Thank God⟦/f⟧. I thought that—is ⟦m Annika⟧she⟦/m⟧—"⟦/q⟧

⟦q Jelena>Marek⟧"Marek, give me your rope,"⟦/q⟧ said Jelena. ⟦m Jelena⟧She⟦/m⟧ crawled past ⟦m Thibault⟧him⟦/m⟧, over ⟦m Thibault⟧his⟦/m⟧ legs, including the ankle, and ⟦m Thibault⟧he⟦/m⟧ ⟦f holder=Thibault; valence=negative⟧screamed⟦/f⟧. ⟦q Jelena>Marek⟧"⟦m Annika⟧She⟦/m⟧'s alive. I've got to go back down. ⟦m Annika⟧Her⟦/m⟧ foot's caught. Have you still got that stove?"⟦/q⟧

⟦q Marek>Jelena⟧"What do you want with a stove?"⟦/q⟧

⟦q Jelena>Marek⟧"I'll melt ⟦m Annika⟧her⟦/m⟧ out."⟦/q⟧

⟦q Thibault>Jelena⟧"You can't go back in there!"⟦/q⟧ ⟦f holder=Thibault; valence=negative⟧cried Thibault⟦/f⟧. ⟦q Thibault>Jelena⟧"Wait for Beppe. Wait for ⟦m Beppe⟧the guide⟦/m⟧. ⟦m Beppe⟧He⟦/m⟧'s on ⟦m Beppe⟧his⟦/m⟧ way up from the hut, they told us it's an hour—"⟦/q⟧

⟦q Jelena>Thibault⟧"⟦m Annika⟧She⟦/m⟧'s got on no helmet,"⟦/q⟧ said ⟦m Jelena⟧the Serb⟦/m⟧. ⟦m Jelena⟧She⟦/m⟧ was putting on the rope, and ⟦m Jelena⟧she⟦/m⟧ tied it off, slowly, with ⟦m Jelena⟧her⟦/m⟧ tongue between ⟦m Jelena⟧her⟦/m⟧ teeth; ⟦m Jelena⟧she⟦/m⟧ held up the knot to see. Then ⟦m Jelena⟧she⟦/m⟧ undid it, and tied it again. ⟦q Jelena>Marek⟧"Is that right?"⟦/q⟧

⟦q Marek>Jelena⟧"That's very good,"⟦/q⟧ said ⟦m Marek⟧her cousin⟦/m⟧. ⟦q Marek>Jelena⟧"Who taught you that?"⟦/q⟧

***

⟦s place=the hut; with=Annika,Jelena,Thibault,Marek,Beppe; time=after midnight⟧
⟦q Beppe>Annika⟧"Two toes,"⟦/q⟧ said ⟦m Beppe⟧the guide⟦/m⟧. ⟦m Beppe⟧He⟦/m⟧ was a squat old man with an ear missing, and ⟦m Beppe⟧he⟦/m⟧'d seen a great many feet. ⟦q Beppe>Annika⟧"Maybe three. You'll dance. Who did the stove?"⟦/q⟧

⟦q Annika>Beppe⟧"⟦m Jelena⟧She⟦/m⟧ did."⟦/q⟧

⟦q Beppe>Jelena⟧"You held it there two hours?"⟦/q⟧

⟦q Jelena>Beppe⟧"⟦m Annika⟧She⟦/m⟧ told me jokes. They were about bridges."⟦/q⟧

⟦q Beppe>Annika+Jelena⟧"Well, you're a pair,"⟦/q⟧ ⟦m Beppe⟧he⟦/m⟧ said. ⟦q Beppe>Annika+Jelena⟧"Are you sisters?"⟦/q⟧

⟦m Annika+Jelena⟧They⟦/m⟧ ⟦f holder=Jelena; toward=Annika; valence=positive⟧glanced at one another⟦/f⟧, along the bench. At the far end of the room ⟦m Thibault⟧a handsome man with his leg in a splint⟦/m⟧ was looking at the two of ⟦m Annika+Jelena⟧them⟦/m⟧, from one to the other, with ⟦m Thibault⟧his⟦/m⟧ ⟦f holder=Thibault; valence=negative⟧mouth a little open⟦/f⟧, like somebody who's come in late to a film.

⟦q Annika>Beppe⟧"In law,"⟦/q⟧ said Annika.
