title: The Control Group
person: 3
style: slow burn between colleagues in a sleep laboratory, present tense, two women and a man, scientific banter, tags by pronoun, thoughts of one in italics; curly quotes
cast: Rukmini | Dr. Sarangi, Mini | she
cast: Johanna | Dr. Krebs, Krebs | she
cast: Bartek | | he
cast: subject eleven | Mr. Ollery | he
cast: Dunwoody |  | he
cast: her sister | | she
cast: my Jean | Jean | she
place: the sleep lab | the lab
place: the control room | the booth
place: the car park |
place: the tea room |
relation: Rukmini & Johanna | romantic | start=colleagues who bicker end=a kiss
relation: Bartek & Rukmini | work
relation: Rukmini & her sister | family
relation: Dunwoody & Johanna | work
quiet: Tuesday, Dresden, Saturday, Nature, Monday
=====
⟦s place=the control room; with=Rukmini,Johanna,Bartek; time=Tuesday, ten past one in the morning⟧
On the screen ⟦m Mr. Ollery⟧a man in a hairnet of wires⟦/m⟧ turns over, and two women, in the dark, lean forward at the same moment to see if ⟦m Mr. Ollery⟧he⟦/m⟧’ll wake up.

⟦m Mr. Ollery⟧He⟦/m⟧ doesn’t.

⟦q Johanna>Rukmini⟧“Told you,”⟦/q⟧ says Johanna.

⟦q Rukmini>Johanna⟧“You didn’t tell me anything. You grunted.”⟦/q⟧

⟦q Johanna>Rukmini⟧“It was a grunt of confidence.”⟦/q⟧

⟦q Rukmini>Johanna⟧“It was a sandwich,”⟦/q⟧ says Rukmini. ⟦m Rukmini⟧She⟦/m⟧ makes a mark on the chart: *01:12, no arousal*. ⟦m Rukmini⟧She⟦/m⟧ ⟦f holder=Rukmini; valence=negative⟧makes it very neatly⟦/f⟧, because ⟦m Johanna⟧the other researcher⟦/m⟧ is looking at ⟦m Rukmini⟧her⟦/m⟧ hand, and ⟦m Rukmini⟧she⟦/m⟧ would rather have that hand be neat. ⟦q Rukmini>Johanna⟧“You owe me a spindle.”⟦/q⟧

⟦q Johanna>Rukmini⟧“I owe you two. I don’t concede the one from Saturday.”⟦/q⟧

⟦q Rukmini>Johanna⟧“It had a *crest* on it.”⟦/q⟧

⟦q Johanna>Rukmini+Bartek⟧“It was the lift. Every time somebody takes the lift it makes a spindle. Bartek, was it the lift?”⟦/q⟧

⟦q Bartek>Johanna⟧“I wasn’t here on Saturday,”⟦/q⟧ says ⟦m Bartek⟧the technician⟦/m⟧ from the floor, where ⟦m Bartek⟧he⟦/m⟧’s lying underneath the amplifier with a torch in ⟦m Bartek⟧his⟦/m⟧ teeth. ⟦q Bartek>Johanna⟧“Nobody was here on Saturday, only you two. You’re not even on the rota.”⟦/q⟧

Neither of ⟦m Rukmini+Johanna⟧them⟦/m⟧ says anything to that. In the dark ⟦m Rukmini+Johanna⟧they⟦/m⟧ both make a note.

⟦q/thought Rukmini⟧*It was the only night the rig was free,*⟦/q⟧ thinks Rukmini. It’s what ⟦m Rukmini⟧she⟦/m⟧ told ⟦m her sister⟧her sister⟦/m⟧. It’s what ⟦m Rukmini⟧she⟦/m⟧’s got ready, in case anyone should ask.

⟦q Johanna>Rukmini⟧“⟦m Mr. Ollery⟧He⟦/m⟧’s going down again,”⟦/q⟧ says Johanna. ⟦q Johanna>Rukmini⟧“Look. Stage three.”⟦/q⟧

⟦q Rukmini>Johanna⟧“That’s still two.”⟦/q⟧

⟦q Johanna>Rukmini⟧“It’s nearly three.”⟦/q⟧

⟦q Rukmini>Johanna⟧“You can’t write down *nearly*.”⟦/q⟧

⟦q Johanna>Rukmini⟧“In Dresden we had a column for it.”⟦/q⟧

⟦q Rukmini>Johanna⟧“You did not.”⟦/q⟧

⟦q Johanna>Rukmini⟧“We had a column for everything. We had a column for columns.”⟦/q⟧ ⟦m Johanna⟧She⟦/m⟧’s from somewhere east of anywhere, ⟦m Johanna⟧she⟦/m⟧’s tall and stooped and forty-three, with cropped hair that is going white in a stripe, like a badger; and ⟦m Johanna⟧she⟦/m⟧ says these things with no change of expression whatever. It took Rukmini the best part of a year to find out that they were jokes. ⟦f holder=Rukmini; valence=negative⟧Since then, it must be said⟦/f⟧, ⟦m Rukmini⟧she⟦/m⟧ has hardly slept. ⟦q Johanna>Rukmini⟧“What would you call it, then? When a person is not yet asleep, but they’ve stopped pretending to be awake?”⟦/q⟧

⟦q Rukmini>Johanna⟧“I’d call it Tuesday.”⟦/q⟧

⟦f holder=Johanna; valence=positive⟧And Johanna laughs⟦/f⟧. ⟦m Johanna⟧She⟦/m⟧’s got a great, sudden, honking laugh. On the monitor subject eleven opens both ⟦m Mr. Ollery⟧his⟦/m⟧ eyes.

⟦q Bartek>Rukmini⟧“Now look,”⟦/q⟧ says Bartek. ⟦q Bartek>Rukmini⟧“You’ve woken ⟦m Mr. Ollery⟧him⟦/m⟧ up.”⟦/q⟧

***

⟦s place=the sleep lab; with=Rukmini,Mr. Ollery; time=Tuesday, half past one⟧
⟦q Mr. Ollery>Rukmini⟧“I thought I heard a goose.”⟦/q⟧

⟦q Rukmini>Mr. Ollery⟧“⟦f holder=Rukmini; valence=negative⟧I’m so sorry⟦/f⟧, Mr. Ollery. It was the equipment.”⟦/q⟧ ⟦m Rukmini⟧She⟦/m⟧ goes round the bed, pressing down the electrodes with one thumb. ⟦m Mr. Ollery⟧He⟦/m⟧’s seventy-four, ⟦m Mr. Ollery⟧he⟦/m⟧ used to drive a tram, and ⟦m Mr. Ollery⟧he⟦/m⟧ hasn’t slept the night through since ⟦m Mr. Ollery⟧he⟦/m⟧ stopped. ⟦q Rukmini>Mr. Ollery⟧“Are you comfortable?”⟦/q⟧

⟦q Mr. Ollery>Rukmini⟧“I’m trussed like a turkey, but I can’t complain. Who’s the other one?”⟦/q⟧

⟦q Rukmini>Mr. Ollery⟧“The other what?”⟦/q⟧

⟦q Mr. Ollery>Rukmini⟧“The other lady. With the laugh.”⟦/q⟧

⟦q Rukmini>Mr. Ollery⟧“That’s Dr. Krebs.”⟦/q⟧

⟦q Mr. Ollery>Rukmini⟧“Your wife, is ⟦m Johanna⟧she⟦/m⟧?”⟦/q⟧

⟦q Rukmini>Mr. Ollery⟧“No! No, we’re just, we work together. We’re colleagues. Hold still, please.”⟦/q⟧

⟦q Mr. Ollery>Rukmini⟧“Ah,”⟦/q⟧ says ⟦m Mr. Ollery⟧the old man⟦/m⟧. ⟦m Mr. Ollery⟧He⟦/m⟧ shuts ⟦m Mr. Ollery⟧his⟦/m⟧ ⟦f holder=subject eleven; valence=positive⟧eyes, so as to make it easier⟦/f⟧ for the both of ⟦m Rukmini+Mr. Ollery⟧them⟦/m⟧. ⟦q Mr. Ollery>Rukmini⟧“Only I can hear the pair of you through the wall, you see. You go on and on. ⟦m Jean⟧My Jean⟦/m⟧ and I were just the same. It was like having the wireless on. I’d drop off to it every night, ⟦m Jean⟧her⟦/m⟧ telling me what I’d got wrong.”⟦/q⟧

⟦q Rukmini>Mr. Ollery⟧“I expect ⟦f holder=subject eleven; valence=negative⟧you miss it⟦/f⟧.”⟦/q⟧

⟦q Mr. Ollery>Rukmini⟧“It’s too quiet,”⟦/q⟧ ⟦m Mr. Ollery⟧he⟦/m⟧ says simply. ⟦q Mr. Ollery>Rukmini⟧“That’s all that’s the matter with me. I did tell them. They gave me a leaflet.”⟦/q⟧

⟦m Rukmini⟧She⟦/m⟧ ⟦f holder=Rukmini; valence=negative⟧has stopped with⟦/f⟧ ⟦m Rukmini⟧her⟦/m⟧ thumb on ⟦m Mr. Ollery⟧his⟦/m⟧ temple. Through the wall there’s a murmur, and a clank, and then somebody starts to hum; it’s flat; it’s always flat. ⟦m Rukmini⟧She⟦/m⟧’s heard it every night for eleven months. ⟦m Rukmini⟧She⟦/m⟧ sleeps with the fan on, at home. ⟦m Rukmini⟧She⟦/m⟧’d assumed that ⟦b holder=Rukmini; status=false⟧it was for the heat⟦/b⟧.

⟦q Rukmini>Mr. Ollery⟧“Mr. Ollery?”⟦/q⟧ ⟦m Rukmini⟧she⟦/m⟧ says. ⟦q Rukmini>Mr. Ollery⟧“Would you mind very much if I changed the protocol?”⟦/q⟧

***

⟦s place=the tea room; with=Johanna,Bartek,Dunwoody; time=Wednesday, six in the morning⟧
⟦q Bartek>Johanna⟧“Tell ⟦m Rukmini⟧her⟦/m⟧,”⟦/q⟧ says Bartek.

⟦q Johanna>Bartek⟧“Tell who?”⟦/q⟧

⟦q Bartek>Johanna⟧“I’m from Łódź, I am not from the moon. Tell ⟦m Rukmini⟧her⟦/m⟧.”⟦/q⟧

⟦m Johanna⟧Dr. Krebs⟦/m⟧ dips ⟦m Johanna⟧her⟦/m⟧ biscuit. ⟦m Johanna⟧She⟦/m⟧ has the window behind ⟦m Johanna⟧her⟦/m⟧, with a grey light in it, and there are marks around ⟦m Johanna⟧her⟦/m⟧ eyes. ⟦q Johanna>Bartek⟧“I can’t,”⟦/q⟧ ⟦m Johanna⟧she⟦/m⟧ says. ⟦q Johanna>Bartek⟧“My contract’s over in a month. ⟦k by=Johanna; to=Bartek⟧They’re not renewing⟦/k⟧. I had it on Monday.”⟦/q⟧

⟦q Bartek>Johanna⟧“So?”⟦/q⟧

⟦q Johanna>Bartek⟧“So I should be saying, ⟦f holder=Johanna; toward=Rukmini; valence=positive⟧I love you⟦/f⟧ and I am going to Aberdeen. It’s bad manners.”⟦/q⟧

⟦q Bartek>Johanna⟧“It’s better than only the one half.”⟦/q⟧

⟦q Johanna>Bartek⟧“Which half?”⟦/q⟧

⟦q Bartek>Johanna⟧“Aberdeen,”⟦/q⟧ says ⟦m Bartek⟧the technician⟦/m⟧.

The door opens, and it’s Dunwoody, in cycle clips. ⟦m Dunwoody⟧The head of department⟦/m⟧ always arrives at six; it’s thought ⟦m Dunwoody⟧he⟦/m⟧ ⟦f holder=Dunwoody; valence=negative⟧can’t bear for anything⟦/f⟧ to happen first. ⟦q Dunwoody>Johanna+Bartek⟧“Morning, Krebs. Morning, er.”⟦/q⟧

⟦q Bartek>Dunwoody⟧“Bartek.”⟦/q⟧

⟦q Dunwoody>Bartek⟧“Quite.”⟦/q⟧ ⟦m Dunwoody⟧He⟦/m⟧ fills the kettle. ⟦q Dunwoody>Johanna⟧“How’s the tram driver? Any sleep?”⟦/q⟧

⟦q Johanna>Dunwoody⟧“Ask Dr. Sarangi. ⟦m Rukmini⟧She⟦/m⟧ ⟦f holder=Rukmini; toward=Johanna; valence=negative⟧threw me out of the booth⟦/f⟧ at two, and ⟦m Rukmini⟧she⟦/m⟧ went in there with a chair.”⟦/q⟧

⟦q Dunwoody>Johanna⟧“A chair?”⟦/q⟧

⟦q Johanna>Dunwoody⟧“⟦m Rukmini⟧She⟦/m⟧ read to ⟦m Mr. Ollery⟧him⟦/m⟧. Through the intercom. It’s against every protocol we have.”⟦/q⟧

⟦q Dunwoody>Johanna⟧“What on earth did ⟦m Rukmini⟧she⟦/m⟧ read?”⟦/q⟧

⟦q Johanna>Dunwoody⟧“I don’t know! I wasn’t allowed in. I was put on the corridor, ⟦f holder=Johanna; valence=negative⟧like a child⟦/f⟧.”⟦/q⟧

⟦q Bartek>Dunwoody⟧“I know,”⟦/q⟧ says Bartek. ⟦q Bartek>Dunwoody⟧“I did the recording. It was Dr. Krebs’s paper from last year in *Nature*. And after each sentence ⟦m Rukmini⟧she⟦/m⟧ says why it’s wrong.”⟦/q⟧

Johanna has lost the lower half of ⟦m Johanna⟧her⟦/m⟧ biscuit. ⟦m Johanna⟧She⟦/m⟧ doesn’t appear to have noticed it.

⟦q Dunwoody>Bartek⟧“And did ⟦m Mr. Ollery⟧he⟦/m⟧ go off?”⟦/q⟧ asks ⟦m Dunwoody⟧the professor⟦/m⟧.

⟦q Bartek>Dunwoody⟧“Six hours and ten minutes. Four cycles. It’s ⟦f holder=Bartek; valence=positive⟧the most beautiful thing⟦/f⟧ I’ve ever seen,”⟦/q⟧ ⟦m Bartek⟧the younger man⟦/m⟧ says. ⟦q Bartek>Dunwoody⟧“⟦m Rukmini⟧She⟦/m⟧’s still in there. I think that ⟦m Rukmini⟧she⟦/m⟧’s also asleep.”⟦/q⟧

***

⟦s place=the car park; with=Rukmini,Johanna; time=Wednesday, seven in the morning⟧
It is going to be hot. There’s only one bicycle chained up, and one very old Volvo, and a magpie is walking up and down between them.

⟦q Johanna>Rukmini⟧“You corrected my English.”⟦/q⟧

⟦q Rukmini>Johanna⟧“Where?”⟦/q⟧

⟦q Johanna>Rukmini⟧“On the tape. Page four. You said, ⟦m Johanna⟧she⟦/m⟧ means *fewer*.”⟦/q⟧

⟦q Rukmini>Johanna⟧“Well, you did mean *fewer*.”⟦/q⟧

⟦q Johanna>Rukmini⟧“And you told ⟦m Mr. Ollery⟧a tram driver⟦/m⟧ that my second figure’s a disgrace.”⟦/q⟧

⟦q Rukmini>Johanna⟧“I said it was a bit busy.”⟦/q⟧

⟦q Johanna>Rukmini⟧“You said it looked like somebody had dropped a Christmas tree.”⟦/q⟧

⟦q Rukmini>Johanna⟧“You listened to the whole thing?”⟦/q⟧

⟦q Johanna>Rukmini⟧“I listened two times.”⟦/q⟧ ⟦m Johanna⟧The tall woman⟦/m⟧ has got ⟦m Johanna⟧her⟦/m⟧ car keys in ⟦m Johanna⟧her⟦/m⟧ hand, and ⟦m Johanna⟧she⟦/m⟧ ⟦f holder=Johanna; valence=negative⟧is not unlocking anything⟦/f⟧. ⟦q Johanna>Rukmini⟧“You know it by heart. There’s a part where you turn over two pages, you can hear it. And you don’t stop. You go on and say the next line, you didn’t have the page.”⟦/q⟧

⟦q Rukmini>Johanna⟧“I’ve a good memory.”⟦/q⟧

⟦q Johanna>Rukmini⟧“You have a terrible memory. You never know where you left your bicycle.”⟦/q⟧

⟦q/thought Rukmini⟧*Say something,*⟦/q⟧ thinks Rukmini. ⟦q/thought Rukmini⟧*Say any of it.*⟦/q⟧ What ⟦m Rukmini⟧she⟦/m⟧ says is: ⟦q Rukmini>Johanna⟧“It’s that one. It’s the only one here.”⟦/q⟧

⟦q Johanna>Rukmini⟧“I’m going to Aberdeen,”⟦/q⟧ says Johanna.

⟦q Rukmini>Johanna⟧“I know.”⟦/q⟧

⟦q Johanna>Rukmini⟧“How do you know?”⟦/q⟧

⟦q Rukmini>Johanna⟧“Dunwoody leaves things on the copier. I’ve known since Friday. I came in on Saturday to tell you that I knew, and then you said you’d seen a spindle.”⟦/q⟧

⟦q Johanna>Rukmini⟧“There wasn’t a spindle.”⟦/q⟧

⟦q Rukmini>Johanna⟧“I know there wasn’t!”⟦/q⟧

⟦q Johanna>Rukmini⟧“I’d made it all up, so that you’d stay. I took the lift up and down. Bartek thought that I had gone mad.”⟦/q⟧

⟦q Rukmini>Johanna⟧“That was *you*? In the lift?”⟦/q⟧

⟦q Johanna>Rukmini⟧“Fourteen times.”⟦/q⟧

The magpie takes off. There’s a long silence, or it would be if ⟦m Rukmini+Johanna⟧they⟦/m⟧ weren’t both breathing. It seems to Rukmini that there ought to be a column for it; there ought to be a name for when a person isn’t yet doing something, but has stopped pretending that they won’t.

⟦q Rukmini>Johanna⟧“They’ve got a lab in Aberdeen,”⟦/q⟧ ⟦m Rukmini⟧she⟦/m⟧ says.

⟦q Johanna>Rukmini⟧“A very small one. It’s over a chip shop.”⟦/q⟧

⟦q Rukmini>Johanna⟧“⟦f holder=Rukmini; toward=Johanna; valence=positive⟧I like chips⟦/f⟧.”⟦/q⟧

⟦q Johanna>Rukmini⟧“Mini,”⟦/q⟧ says ⟦m Johanna⟧the other woman⟦/m⟧. No one calls ⟦m Rukmini⟧her⟦/m⟧ that apart from ⟦m her sister⟧her sister⟦/m⟧. ⟦m Rukmini⟧She⟦/m⟧’s no idea where Johanna could have heard it, unless it was through a wall. ⟦q Johanna>Rukmini⟧“That’s nearly three.”⟦/q⟧

⟦q Rukmini>Johanna⟧“You can’t write down *nearly*,”⟦/q⟧ says Rukmini, and ⟦m Rukmini⟧she⟦/m⟧ takes hold of that badger’s head by its ridiculous ears and ⟦f holder=Rukmini; toward=Johanna; valence=positive⟧pulls it down⟦/f⟧.

From an upstairs window, a long way off, comes what might be applause, or might be ⟦m Mr. Ollery⟧a man in a hairnet⟦/m⟧, banging on the glass for ⟦m Mr. Ollery⟧his⟦/m⟧ breakfast.
