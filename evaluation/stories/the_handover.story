title: The Handover
person: 3
style: one day at a radio station from dawn to night: colleagues talking across each other, a boss, a secret marriage, voices on air, by talkback and on a speakerphone; present tense, curly double quotes
cast: Philippa Nunes | Pip, Nunes | she
cast: Rangi Tauroa | Rangi, Tauroa | he
cast: Ludovica Bassett | Ludovica, Ludovica Bassett | she
cast: Yonas | | he
cast: Vikram | | he
cast: Dagny | | she
cast: Elowen | | she
cast: the counsellor | | she
cast: the listeners | listeners | group
cast: the caller | | he
place: Studio One |
place: the meeting room |
place: the kitchenette |
place: the boss’s office |
place: Dunmere | the coast
relation: Pip & Rangi | romantic | start=secretly married end=openly married
relation: Pip & Ludovica | work | start=deceiving her end=forgiven
relation: Pip & Elowen | friends | start=strangers end=sharing a secret
quiet: Dunmere, Saltmarsh Radio, Saltmarsh, Handover, At War, Monday, February, Easter, God, Legal
=====
⟦s place=Studio One; with=Rangi,Pip,Yonas; time=eight minutes to six in the morning⟧
At eight minutes to six in the morning, ⟦m Pip+Rangi⟧the two people who hate each other most on the Dunmere coast⟦/m⟧ are sharing a bag of crisps.

⟦q Rangi>Pip⟧“You’ve got toothpaste on your chin,”⟦/q⟧ says Rangi.

⟦q Pip>Rangi⟧“It’s your toothpaste.”⟦/q⟧

⟦q Rangi>Pip⟧“Then I’d like it back.”⟦/q⟧ ⟦m Rangi⟧He⟦/m⟧ wipes it off with ⟦m Rangi⟧his⟦/m⟧ thumb, quickly. ⟦c window⟧Studio One has no window to the street⟦/c⟧, but it does have a sheet of glass, and behind the glass ⟦m Yonas⟧the engineer⟦/m⟧ is up on a chair with ⟦m Yonas⟧his⟦/m⟧ back to ⟦m Pip+Rangi⟧them⟦/m⟧, ⟦f holder=Yonas; valence=negative⟧swearing at a bulb⟦/f⟧.

⟦q Yonas>Rangi+Pip⟧“Red light’s sticking,”⟦/q⟧ says the ceiling, in the voice of Yonas. ⟦q Yonas>Rangi+Pip⟧“⟦k by=Yonas; to=Rangi,Pip⟧If it’s lit, that doesn’t mean you’re live⟦/k⟧. One minute.”⟦/q⟧

⟦m Pip+Rangi⟧They⟦/m⟧ roll ⟦m Pip+Rangi⟧their⟦/m⟧ chairs apart.

⟦q Pip>Rangi⟧“Ready to be loathed?”⟦/q⟧ Pip murmurs.

⟦q Rangi>Pip⟧“Always. Did you leave the key under the—”⟦/q⟧

⟦q Pip>Rangi⟧“Yes. Shh.”⟦/q⟧

The record fades. ⟦m Rangi⟧He⟦/m⟧ opens the microphone, and ⟦m Rangi⟧his⟦/m⟧ voice drops a whole floor. ⟦q Rangi>the listeners⟧“That was the night, Dunmere, and here comes the bill for it. I hear heels. I smell ambition.”⟦/q⟧

⟦q Pip>Rangi⟧“And I smell crisps. Is that what you do in here till six, Tauroa? Moult?”⟦/q⟧

⟦q Rangi>Pip⟧“I leave you a little something. You look as if you forage.”⟦/q⟧

⟦q Pip>the listeners⟧“Four years, listeners. Four years of ⟦m Rangi⟧his⟦/m⟧ crumbs in my keyboard.”⟦/q⟧

⟦q Rangi>the listeners⟧“Ask ⟦m Pip⟧her⟦/m⟧ what ⟦m Pip⟧she⟦/m⟧ did to my mug.”⟦/q⟧

⟦q Pip>Rangi⟧“I washed it. We were both shocked.”⟦/q⟧

It lasts four minutes, and all down the coast ⟦m the listeners⟧people⟦/m⟧ turn up the sound. The Handover is the best thing Saltmarsh Radio has ever had, and from ⟦m Ludovica⟧the boss⟦/m⟧ down there is hardly a soul in the building who does not know that ⟦b holder=Ludovica; status=false⟧the morning woman would pay to see the night man drown⟦/b⟧.

⟦m Pip+Rangi⟧They⟦/m⟧ have been married since February.

***

⟦s place=the meeting room; with=Ludovica,Pip,Vikram,Dagny,Elowen; time=ten o'clock in the morning⟧
⟦q Ludovica>Pip+Vikram+Dagny+Elowen⟧“Sit, sit,”⟦/q⟧ says Ludovica Bassett, who never does. ⟦q Ludovica>Pip+Vikram+Dagny+Elowen⟧“Who’s had the good biscuits?”⟦/q⟧

⟦q Dagny>Ludovica⟧“Vikram.”⟦/q⟧

⟦q Vikram>Dagny⟧“One, Dagny. I had one.”⟦/q⟧

⟦q Dagny>Vikram⟧“You read the seven o’clock news through it. I was waiting to do my weather, and I got a shower.”⟦/q⟧

⟦q Ludovica>Vikram+Dagny⟧“Children.”⟦/q⟧ ⟦m Ludovica⟧The boss⟦/m⟧ claps once. Elowen, who is seventeen and on work experience, writes it down in ⟦m Elowen⟧her⟦/m⟧ notebook in case it matters. ⟦q Ludovica>Pip+Vikram+Dagny+Elowen⟧“The Handover has four minutes. From Monday week it gets three hours. Every afternoon, Pip and Rangi, one desk, one kettle. I’m calling it At War.”⟦/q⟧

In the silence Vikram can be ⟦f holder=Vikram; valence=negative⟧heard to swallow⟦/f⟧.

⟦q Vikram>Ludovica⟧“⟦m Pip+Rangi⟧They⟦/m⟧’ll kill each other,”⟦/q⟧ ⟦m Vikram⟧he⟦/m⟧ says.

⟦q Ludovica>Vikram⟧“Hence the title.”⟦/q⟧

⟦q Vikram>Ludovica⟧“No, actually kill. ⟦m Pip⟧She⟦/m⟧ won’t even park next to ⟦m Rangi⟧him⟦/m⟧.”⟦/q⟧

⟦q/thought Pip>⟧*There’s only the one car,*⟦/q⟧ thinks Pip.

⟦q Dagny>Ludovica⟧“It isn’t fair on Yonas,”⟦/q⟧ says ⟦m Dagny⟧the weather girl⟦/m⟧, who is fifty-three. ⟦q Dagny>Ludovica⟧“⟦m Yonas⟧He⟦/m⟧’d have to mop up.”⟦/q⟧

⟦q Ludovica>Pip⟧“You’re very quiet, Pip.”⟦/q⟧

⟦m Pip⟧She⟦/m⟧ has been counting the biscuits. ⟦q Pip>Ludovica⟧“I’d want a wall,”⟦/q⟧ ⟦m Pip⟧she⟦/m⟧ says, ⟦q Pip>Ludovica⟧“down the middle of the desk.”⟦/q⟧

⟦q Ludovica>Pip⟧“That’s the spirit! Let’s get ⟦m Rangi⟧him⟦/m⟧ out of bed.”⟦/q⟧ A red fingernail comes down on the speakerphone. It rings nine times.

⟦q Rangi>Ludovica⟧“Mm?”⟦/q⟧

⟦q Ludovica>Rangi⟧“Rangi, darling, did I wake you?”⟦/q⟧

⟦q Rangi>Ludovica⟧“Yes.”⟦/q⟧

⟦q Ludovica>Rangi⟧“Afternoons with Pip. Three hours a day. How do you feel?”⟦/q⟧

⟦q Rangi>Ludovica⟧“Sick. Is ⟦m Pip⟧she⟦/m⟧ there? Is ⟦m Pip⟧she⟦/m⟧ smiling?”⟦/q⟧

⟦q Ludovica>Rangi⟧“⟦m Pip⟧She⟦/m⟧’s ⟦f holder=Pip; valence=negative⟧as white as a sheet⟦/f⟧.”⟦/q⟧

⟦q Rangi>Ludovica⟧“Good. Put me down for a wall.”⟦/q⟧

⟦q Ludovica>Rangi⟧“That’s what *⟦m Pip⟧she⟦/m⟧* said!”⟦/q⟧ cries ⟦m Ludovica⟧the boss⟦/m⟧, ⟦f holder=Ludovica; valence=positive⟧in heaven⟦/f⟧. And behind ⟦m Rangi⟧the sleepy man⟦/m⟧’s voice, small and perfectly clear, a wooden bird comes out of ⟦e its⟧it’s⟦/e⟧ door and coughs and calls the hour.

Nobody takes any notice. Only ⟦m Elowen⟧the girl with the notebook⟦/m⟧ has stopped writing.

⟦s place=the kitchenette; with=Pip,Elowen; time=noon⟧
At noon ⟦m Elowen⟧she⟦/m⟧ gets Pip alone, in the kitchenette, beside the kettle.

⟦q Elowen>Pip⟧“Can I ask you about your cuckoo clock?”⟦/q⟧

⟦q Pip>Elowen⟧“What about it?”⟦/q⟧

⟦q Elowen>Pip⟧“You talked about it on the show once. Your nan left it to you, and it’s got a cough. It goes cuck, and then it thinks, and then it goes oo. You said it’s the only one in the world that ⟦e does⟧do⟦/e⟧.”⟦/q⟧

⟦q Pip>Elowen⟧“I expect I did.”⟦/q⟧

⟦q Elowen>Pip⟧“It’s at ⟦m Rangi⟧his⟦/m⟧ house.”⟦/q⟧

The kettle clicks off. ⟦m Pip⟧The older woman⟦/m⟧ takes a long time over choosing a mug.

⟦q Pip>Elowen⟧“I could have lent it to ⟦m Rangi⟧him⟦/m⟧.”⟦/q⟧

⟦q Elowen>Pip⟧“You won’t park next to ⟦m Rangi⟧him⟦/m⟧.”⟦/q⟧

⟦q Pip>Elowen⟧“What do you want to be when you grow up, Elowen?”⟦/q⟧

⟦q Elowen>Pip⟧“A reporter.”⟦/q⟧

⟦q Pip>Elowen⟧“God help us. Shut the door.”⟦/q⟧ Out of ⟦m Pip⟧her⟦/m⟧ collar comes a chain, and on the chain is a ring. ⟦q Pip>Elowen⟧“It’s our house. ⟦k by=Pip; to=Elowen⟧We got married in February⟦/k⟧, with two witnesses off the street. Rangi ⟦f holder=Rangi; valence=positive⟧cried so hard⟦/f⟧ that ⟦m Rangi⟧he⟦/m⟧ was given a leaflet.”⟦/q⟧

⟦q Elowen>Pip⟧“But you’re horrible to ⟦m Rangi⟧him⟦/m⟧!”⟦/q⟧

⟦q Pip>Elowen⟧“⟦m Rangi⟧He⟦/m⟧ writes half of it. The crumbs were ⟦m Rangi⟧his⟦/m⟧ idea.”⟦/q⟧ ⟦m Pip⟧She⟦/m⟧ leans on the fridge. ⟦q Pip>Elowen⟧“It was true once, for about a week. Then it was funny, and then it was in our contracts. ⟦m Ludovica⟧She⟦/m⟧ pays a bonus for it, ⟦m Ludovica⟧the boss⟦/m⟧. If it comes out that we’re ⟦f holder=Pip; valence=positive⟧happy⟦/f⟧, ⟦b holder=Pip; status=false⟧we’ll both be sacked by the weekend⟦/b⟧.”⟦/q⟧

⟦q Elowen>Pip⟧“That’s ⟦f holder=Elowen; valence=negative⟧the saddest thing⟦/f⟧ I’ve ever heard.”⟦/q⟧

⟦q Pip>Elowen⟧“Is it going in the notebook?”⟦/q⟧

⟦m Elowen⟧The girl⟦/m⟧ thinks about it. ⟦m Elowen⟧She⟦/m⟧ tears out the page, looks round for a bin, and, as there is none, eats it.

⟦q Pip>Elowen⟧“You’ll go far,”⟦/q⟧ says Pip.

***

⟦s place=the boss’s office; with=Ludovica,Pip; time=four o'clock in the afternoon⟧
⟦q Ludovica>Pip⟧“Legal won’t let me put you in one room,”⟦/q⟧ says Ludovica at four, in ⟦m Ludovica⟧her⟦/m⟧ office, with the blinds down. ⟦q Ludovica>Pip⟧“Not unless you both see somebody first. ⟦k by=Ludovica; to=Pip⟧I’ve booked you a counsellor⟦/k⟧.”⟦/q⟧

⟦q Pip>Ludovica⟧“What sort of counsellor?”⟦/q⟧

⟦q Ludovica>Pip⟧“⟦m the counsellor⟧She⟦/m⟧ does marriages mostly. I told ⟦m the counsellor⟧her⟦/m⟧ it’s the same principle.”⟦/q⟧

It is some time before ⟦m Pip⟧the younger woman⟦/m⟧ has finished coughing. ⟦m Ludovica⟧The boss⟦/m⟧ pours ⟦m Pip⟧her⟦/m⟧ a glass of water and watches ⟦m Pip⟧her⟦/m⟧ drink it. ⟦q Ludovica>Pip⟧“I ⟦f holder=Ludovica; valence=negative⟧lie awake⟦/f⟧, you know. I think, ⟦b holder=Ludovica; status=false⟧I’ve made two people miserable⟦/b⟧ for money.”⟦/q⟧

⟦q Pip>Ludovica⟧“You haven’t.”⟦/q⟧

⟦q Ludovica>Pip⟧⟦e “⟧"⟦/e⟧You’re kind. ⟦m Rangi⟧He⟦/m⟧ doesn’t deserve you.”⟦/q⟧

***

⟦s place=Studio One; with=Rangi,Pip,Yonas; time=ten to eleven at night⟧
By ten to eleven there are three people left in the building. ⟦c window⟧Rain blows in from the street against the window of Studio One⟦/c⟧. Rangi has put on eleven minutes of saxophone when the door opens, and a pair of cold feet arrives in ⟦m Rangi⟧his⟦/m⟧ lap.

⟦q Rangi>Pip⟧“You should be in bed.”⟦/q⟧

⟦q Pip>Rangi⟧“We’re having marriage guidance.”⟦/q⟧

⟦q Rangi>Pip⟧“Already?”⟦/q⟧

⟦q Pip>Rangi⟧“Ludovica’s booked it. For hating each other.”⟦/q⟧

⟦m Rangi⟧He⟦/m⟧ ⟦f holder=Rangi; valence=positive⟧laughs⟦/f⟧ until ⟦m Rangi⟧he⟦/m⟧ has to hold on to the desk. ⟦q Pip>Rangi⟧“Don’t. ⟦m Ludovica⟧She⟦/m⟧ ⟦f holder=Ludovica; valence=negative⟧nearly cried⟦/f⟧, and I ⟦f holder=Pip; toward=Ludovica; valence=negative⟧felt like a worm⟦/f⟧. I can’t do three hours a day of this, love. I can do four minutes. In four minutes I don’t have time to look at you.”⟦/q⟧

⟦q Rangi>Pip⟧“Then we tell ⟦m Ludovica⟧her⟦/m⟧.”⟦/q⟧

⟦q Pip>Rangi⟧“Elowen knows already.”⟦/q⟧

⟦q Rangi>Pip⟧“Who’s Elowen?”⟦/q⟧

⟦q Pip>Rangi⟧“Work experience. Your cuckoo gave us away.”⟦/q⟧

⟦q Rangi>Pip⟧“*My* cuckoo? It was your nan who—”⟦/q⟧

⟦m Rangi⟧He⟦/m⟧ stops. Over the door, the red light is on.

⟦q Pip>Rangi⟧“How long has that been lit?”⟦/q⟧ ⟦m Pip⟧she⟦/m⟧ whispers.

⟦q Rangi>Pip⟧“Since you came in, I think.”⟦/q⟧

⟦q Pip>Rangi⟧“I called you ⟦e love, Rangi⟧love Rangi⟦/e⟧.”⟦/q⟧

⟦q Rangi>Pip⟧“You said worm, too.”⟦/q⟧

So that’s that. ⟦b holder=Rangi; status=false⟧All of Dunmere has heard every word⟦/b⟧, and ⟦m Rangi⟧he⟦/m⟧ finds, looking for it, that ⟦m Rangi⟧he⟦/m⟧ isn’t ⟦f holder=Rangi; valence=negative; status=denied⟧sorry⟦/f⟧. ⟦m Rangi⟧He⟦/m⟧ takes down the saxophone, leans in, and pushes up the fader.

⟦q Rangi>the listeners⟧“Good evening again, Dunmere. I suppose you all got that. For anyone who was in the bath: this is Philippa Nunes, and ⟦k by=Rangi; to=the listeners⟧we’ve been married since February⟦/k⟧. I ⟦f holder=Rangi; toward=Pip; valence=positive⟧love⟦/f⟧ ⟦m Pip⟧her⟦/m⟧ very much, and the crumbs are mine.”⟦/q⟧

⟦q Pip>the listeners⟧“I did wash the mug,”⟦/q⟧ says ⟦m Pip⟧his wife⟦/m⟧. ⟦q Pip>the listeners⟧“But only because I live with it.”⟦/q⟧

Behind the glass, very slowly, ⟦m Yonas⟧the engineer⟦/m⟧ stands up. The ceiling clicks.

⟦q Yonas>Rangi+Pip⟧“That’s the bulb,”⟦/q⟧ it says.

⟦q Rangi>Yonas⟧“What’s the bulb?”⟦/q⟧

⟦q Yonas>Rangi+Pip⟧“It sticks. I told you this morning. ⟦k by=Yonas; to=Rangi,Pip⟧You weren’t on⟦/k⟧. There was nothing going out but saxophone, until you said good evening.”⟦/q⟧

Line one lights up. Then line two; then all eight of them; and then the white one, the private one, with ⟦m Ludovica⟧the boss⟦/m⟧’s name on it.

⟦q Pip>Rangi⟧“Don’t pick up,”⟦/q⟧ says Pip.

⟦m Rangi⟧He⟦/m⟧ picks up.

⟦q Ludovica>Rangi⟧“I’m in the bath,”⟦/q⟧ says Ludovica, in a very odd voice. ⟦q Ludovica>Rangi⟧“Is it true?”⟦/q⟧

⟦q Rangi>Ludovica⟧“Yes.”⟦/q⟧

⟦q Ludovica>Rangi⟧“You’re *happy*?”⟦/q⟧

⟦q Pip>Ludovica⟧“We’re ⟦f holder=Pip; toward=Ludovica; valence=negative⟧sorry⟦/f⟧!”⟦/q⟧ Pip calls across the desk.

⟦q Ludovica>Rangi+Pip⟧“All those nights I lay awake!”⟦/q⟧ There is a splash. ⟦q Ludovica>Rangi+Pip⟧“I’m cancelling ⟦m the counsellor⟧the counsellor⟦/m⟧. Monday week is still on, I’ll just need another title. Now take some calls, you idiots. Take all of them.”⟦/q⟧

Line one is ⟦m the caller⟧an old man⟦/m⟧. A dog is barking behind ⟦m the caller⟧him⟦/m⟧.

⟦q the caller>Rangi+Pip⟧“I knew at Easter,”⟦/q⟧ says ⟦m the caller⟧the caller⟦/m⟧. ⟦q the caller>Rangi+Pip⟧“You were shouting at each other about whose turn it was to do the bins.”⟦/q⟧

Line two is seventeen, and out of breath.

⟦q Elowen>Rangi+Pip⟧“It wasn’t me,”⟦/q⟧ ⟦m Elowen⟧she⟦/m⟧ says. ⟦q Elowen>Rangi+Pip⟧“I ate the page!”⟦/q⟧
