title: Carpool
person: 3
style: comedy in the present tense; four people in one car, talking over each other, a boss on the phone's speaker, running gags; straight double quotes
cast: Kwabena Frimpong | Kwabena, Kwab | he
cast: Stellan Moberg | Stellan, Moberg | he
cast: Jyoti Rao | Jyoti, Jo | she
cast: Renzo | | he
cast: Hedda Winkelmann | Hedda, Ms. Winkelmann | she
cast: Birgit Moberg | Birgit, Mum | she
cast: the receptionist | | she
place: the car |
place: the ring road |
place: the petrol station | the forecourt
place: the lobby | Brightwater Tower, Brightwater
relation: Kwabena & Stellan | friends | start=rivals for one window desk end=friends
relation: Jyoti & Hedda | work | start=nervous underling and boss end=fellow applicants
relation: Stellan & Birgit | family
relation: Renzo & Kwabena | work
quiet: VISITOR, Friday, Monday, Belgium, Customer Happiness, Customer Something, Happiness, Brightwater, Brightwater Tower, Tuesday, Tuesdays, Wednesday
=====
⟦s place=the car; with=Kwabena,Stellan,Jyoti,Renzo; time=Tuesday, ten past eight in the morning⟧
There is a trifle on Jyoti's knees, a satnav that wants to go to Belgium, and one thing that nobody in the car is saying.

⟦q Renzo>Kwabena+Stellan+Jyoti⟧"Everybody strapped?"⟦/q⟧ says ⟦m Renzo⟧the driver⟦/m⟧. ⟦q Renzo>Jyoti⟧"Is the pudding strapped?"⟦/q⟧

⟦q Jyoti>Renzo⟧"I'm holding it, Renzo."⟦/q⟧

⟦q Renzo>Jyoti⟧"My cousin held a pudding once. On this same road."⟦/q⟧

⟦q Jyoti>Renzo⟧"What happened?"⟦/q⟧

⟦q Renzo>Jyoti⟧"We don't talk about my cousin."⟦/q⟧

⟦m Renzo⟧He⟦/m⟧ pulls out in front of a bus. In the back, ⟦m Kwabena+Stellan⟧two men in new ties⟦/m⟧ are each trying to have the middle of the seat. It isn't a real quarrel; it is the quarrel about the window desk, carried on by other means.

⟦q Kwabena>Stellan⟧"That's my leg,"⟦/q⟧ says Kwabena.

⟦q Stellan>Kwabena⟧"It's in my half."⟦/q⟧

⟦q Kwabena>Stellan⟧"It's a long leg. It's allowed to visit."⟦/q⟧

⟦q Jyoti>Kwabena+Stellan⟧"Boys,"⟦/q⟧ says Jyoti, without looking round.

⟦q Kwabena>Jyoti⟧"⟦m Stellan⟧He⟦/m⟧ started it."⟦/q⟧

⟦q Stellan>Jyoti⟧"⟦m Kwabena⟧He⟦/m⟧ was born like that, Jo, I can't be blamed for—"⟦/q⟧

⟦q Kwabena>Stellan⟧"Nice tie, by the way. Who died?"⟦/q⟧

⟦q Stellan>Kwabena⟧"Nobody. Nice tie yourself."⟦/q⟧

⟦q Kwabena>Stellan⟧"This old thing?"⟦/q⟧

⟦q Stellan>Kwabena⟧"There's a label on it."⟦/q⟧

Kwabena tears off the label and eats it. It is the only thing ⟦m Kwabena⟧he⟦/m⟧ can think of. For the past eleven days ⟦m Kwabena⟧he⟦/m⟧ has had an interview at Brightwater, at nine o'clock, on the fourth floor, and ⟦m Kwabena⟧he⟦/m⟧ believes that ⟦b holder=Kwabena; status=false⟧nobody else in this car knows a thing about Brightwater⟦/b⟧. All ⟦m Kwabena⟧he⟦/m⟧ has to do is get out at the office, wave, walk round the corner, and run.

⟦q Jyoti>Kwabena+Stellan⟧"I'll hop out early today,"⟦/q⟧ Jyoti says. ⟦q Jyoti>Kwabena+Stellan⟧"If no one minds. I've got the dentist."⟦/q⟧

⟦q Stellan>Jyoti⟧"With a trifle?"⟦/q⟧ asks Stellan.

⟦q Jyoti>Stellan⟧"It's for after. To be kind to myself."⟦/q⟧

⟦q Stellan>Jyoti⟧"Huh."⟦/q⟧ ⟦m Stellan⟧He⟦/m⟧ taps the headrest in front of ⟦m Stellan⟧him⟦/m⟧. ⟦q Stellan>Renzo⟧"You can let me out early too, actually, Renzo. I've got the optician."⟦/q⟧

Renzo's eyes appear in the mirror, large and brown and full of interest. ⟦q Renzo>Kwabena⟧"And you, in the middle? You have a doctor also?"⟦/q⟧

⟦q Kwabena>Renzo⟧"Me? No."⟦/q⟧ ⟦m Kwabena⟧He⟦/m⟧ hears ⟦m Kwabena⟧himself⟦/m⟧ laugh. ⟦q Kwabena>Renzo⟧"Feet. I've got a man about my feet."⟦/q⟧

⟦q Renzo>Kwabena+Stellan+Jyoti⟧"Three sick people,"⟦/q⟧ says ⟦m Renzo⟧the driver⟦/m⟧ ⟦f holder=Renzo; valence=positive⟧happily⟦/f⟧. ⟦q Renzo>Kwabena+Stellan+Jyoti⟧"It's a beautiful morning."⟦/q⟧

Then the phone in the cup holder lights up and begins to sing, and all of ⟦m Kwabena+Stellan+Jyoti+Renzo⟧them⟦/m⟧ look down at the name on it, and Jyoti ⟦f holder=Jyoti; valence=negative⟧says a word into the custard⟦/f⟧.

⟦q Stellan>Jyoti⟧"Don't answer it,"⟦/q⟧ says Stellan.

⟦q Jyoti>Stellan⟧"It's Hedda! I have to answer it."⟦/q⟧

⟦q Kwabena>Jyoti⟧"Don't put ⟦m Hedda⟧her⟦/m⟧ on speaker,"⟦/q⟧ says Kwabena, ⟦q Kwabena>Jyoti⟧"you're—"⟦/q⟧

⟦q Hedda>Jyoti⟧"Jyoti?"⟦/q⟧ says ⟦m Hedda⟧the boss⟦/m⟧, out of all four doors.

***

⟦s place=the ring road; with=Kwabena,Stellan,Jyoti,Renzo; time=twenty past eight⟧
⟦q Jyoti>Hedda⟧"Ms. Winkelmann! Good morning!"⟦/q⟧

⟦q Hedda>Jyoti⟧"Where are you? You sound like a bathroom."⟦/q⟧

⟦q Jyoti>Hedda⟧"I'm in the car. We all are. Nearly in."⟦/q⟧

⟦q Hedda>Jyoti⟧"Who's we?"⟦/q⟧

⟦q Jyoti>Hedda⟧"Me and Kwabena and Stellan. You're on speaker."⟦/q⟧

⟦q Stellan>Hedda⟧"Morning!"⟦/q⟧ calls Stellan.

⟦q Kwabena>Hedda⟧"Morning!"⟦/q⟧

⟦q Hedda>Jyoti+Kwabena+Stellan⟧"Yes. Well."⟦/q⟧ There's a noise behind ⟦m Hedda⟧their boss⟦/m⟧, like a lift. ⟦q Hedda>Jyoti+Kwabena+Stellan⟧"I only wanted to say that I shan't be in till lunch. I've a sort of appointment. With my knee."⟦/q⟧

In the mirror the brown eyes close for a second, as if in prayer.

⟦q Jyoti>Hedda⟧"Poor you,"⟦/q⟧ says Jyoti.

⟦q Hedda>Jyoti⟧"It's a very old knee. Is that the Tuesday list you've got with you, by the way? The one with the three names?"⟦/q⟧

Nobody breathes. ⟦m Kwabena+Stellan+Jyoti⟧They⟦/m⟧ have all seen the list. It was on the printer on Friday, it had no heading, and ever since then each of ⟦m Kwabena+Stellan+Jyoti⟧them⟦/m⟧ has known that ⟦b holder=Jyoti; status=false⟧Hedda is going to sack all three of them⟦/b⟧. It is why there are ties.

⟦q Jyoti>Hedda⟧"I might have seen it,"⟦/q⟧ Jyoti says carefully.

⟦q Hedda>Jyoti⟧"Don't lose it. It's important, and I'd like to tell you all myself. I have to go, someone's giving me a badge. Goodbye."⟦/q⟧

⟦q Jyoti>Hedda⟧"Bye!"⟦/q⟧

⟦q Hedda>⟧"How on earth do you hang up this—"⟦/q⟧

The speaker rustles. It does not click. ⟦q/other⟧"At the next exit, turn around,"⟦/q⟧ says the satnav.

⟦q Renzo>⟧"No,"⟦/q⟧ says Renzo.

⟦q/other⟧"Turn around."⟦/q⟧

⟦q Renzo>⟧"I will never turn around."⟦/q⟧

Stellan leans forward between the seats. ⟦q Stellan>Jyoti⟧"⟦m Hedda⟧She⟦/m⟧'s going to do it today."⟦/q⟧

⟦q Jyoti>Stellan⟧"You don't know that."⟦/q⟧

⟦q Stellan>Jyoti⟧"⟦m Hedda⟧She⟦/m⟧ said it was important! ⟦m Hedda⟧She⟦/m⟧'s never said that about anything. When the ceiling came down ⟦m Hedda⟧she⟦/m⟧ called it a talking point."⟦/q⟧

⟦q Kwabena>Stellan+Jyoti⟧"⟦m Hedda⟧She⟦/m⟧'ll do it after lunch,"⟦/q⟧ says Kwabena. ⟦q Kwabena>Stellan+Jyoti⟧"⟦m Hedda⟧She⟦/m⟧'ll stand on that little stool."⟦/q⟧

⟦q Jyoti>Kwabena+Stellan⟧"⟦m Hedda⟧She⟦/m⟧ can't help being short."⟦/q⟧

⟦q Kwabena>Jyoti⟧"No, but ⟦m Hedda⟧she⟦/m⟧ could help the stool,"⟦/q⟧ says Kwabena.

⟦q Stellan>Kwabena⟧"And then ⟦m Hedda⟧she⟦/m⟧'ll do the voice."⟦/q⟧

⟦q Kwabena>Stellan⟧"You do the voice."⟦/q⟧

⟦q Stellan>Kwabena+Jyoti⟧"Team,"⟦/q⟧ says Stellan, in a soft, dreadful murmur, ⟦q Stellan>Kwabena+Jyoti⟧"let's all take a moment."⟦/q⟧

It is horribly good. Jyoti ⟦f holder=Jyoti; valence=positive⟧snorts⟦/f⟧, and the trifle shifts, and ⟦m Jyoti⟧she⟦/m⟧ grabs it with both arms. ⟦q Jyoti>Stellan⟧"Stop it. My custard."⟦/q⟧

⟦q Stellan>Jyoti⟧"Team. Let's be *gentle* with the custard."⟦/q⟧

⟦q Hedda>Stellan+Kwabena+Jyoti⟧"I do not,"⟦/q⟧ say all four doors, ⟦q Hedda>Stellan+Kwabena+Jyoti⟧"sound like that."⟦/q⟧

Nothing is said on the ring road for about a quarter of a mile.

⟦q Jyoti>Hedda⟧"Ms. Winkelmann?"⟦/q⟧ says Jyoti ⟦f holder=Jyoti; valence=negative⟧faintly⟦/f⟧. ⟦q Jyoti>Hedda⟧"Are you still there?"⟦/q⟧

⟦q Hedda>Jyoti⟧"I'm afraid I am. I couldn't find the button."⟦/q⟧

⟦q Stellan>Hedda⟧"It was a different Hedda,"⟦/q⟧ says Stellan.

⟦q Hedda>Stellan⟧"I'm sure it was, Moberg. Do you want to know what the list is?"⟦/q⟧

⟦q Stellan>Hedda⟧"No, thank you."⟦/q⟧

⟦q Hedda>Stellan+Kwabena+Jyoti⟧"It's parking. ⟦k by=Hedda; to=Stellan,Kwabena,Jyoti⟧You've each got a space⟦/k⟧. I had to fight the third floor for them."⟦/q⟧ The soft ⟦f holder=Hedda; valence=negative⟧voice wobbles⟦/f⟧. ⟦q Hedda>Stellan+Kwabena+Jyoti⟧"I was going to make a little speech. On the stool."⟦/q⟧

And this time it does click.

***

⟦s place=the petrol station; with=Kwabena,Stellan,Jyoti,Renzo; time=half past eight⟧
⟦q Renzo>Kwabena+Stellan+Jyoti⟧"Five minutes,"⟦/q⟧ says Renzo, and goes in to pay, and leaves the three of ⟦m Kwabena+Stellan+Jyoti⟧them⟦/m⟧ on the forecourt with the doors open like a beetle about to fly.

⟦q Jyoti>Kwabena+Stellan⟧"We're ⟦f holder=Jyoti; valence=negative⟧monsters⟦/f⟧,"⟦/q⟧ says Jyoti. ⟦m Jyoti⟧She⟦/m⟧ has put the trifle on the roof.

⟦q Kwabena>Jyoti⟧"⟦m Stellan⟧He⟦/m⟧ did the voice."⟦/q⟧

⟦q Stellan>Kwabena⟧"You asked me to do the voice!"⟦/q⟧

⟦q Kwabena>Stellan⟧"I didn't know ⟦m Hedda⟧she⟦/m⟧ was in the upholstery!"⟦/q⟧

Kwabena sits down on the kerb. ⟦m Kwabena⟧He⟦/m⟧ thinks about the parking space, and about eleven days of learning facts about water meters, and finds that ⟦m Kwabena⟧he⟦/m⟧ can't hold both at once. ⟦q Kwabena>Stellan+Jyoti⟧"I haven't got a man about my feet,"⟦/q⟧ ⟦m Kwabena⟧he⟦/m⟧ says.

⟦q Jyoti>Kwabena⟧"What?"⟦/q⟧ says Jyoti.

⟦q Kwabena>Jyoti⟧"⟦k by=Kwabena; to=Jyoti,Stellan⟧I've got an interview⟦/k⟧. Nine o'clock. I thought I'd jump before ⟦m Hedda⟧she⟦/m⟧ pushed me."⟦/q⟧

⟦q Stellan>Kwabena⟧"Where?"⟦/q⟧ asks Stellan, ⟦f holder=Stellan; valence=negative⟧quite sharply⟦/f⟧.

⟦q Kwabena>Stellan⟧"Brightwater."⟦/q⟧

Stellan has ⟦f holder=Stellan; valence=negative⟧gone the colour of the custard⟦/f⟧. ⟦q Stellan>Kwabena⟧"Fourth floor?"⟦/q⟧

⟦q Kwabena>Stellan⟧"How do you know it's the fourth floor?"⟦/q⟧

⟦q Stellan>Kwabena⟧"Head of Customer Something?"⟦/q⟧

⟦q Kwabena>Stellan⟧"Customer Happiness. Stellan. How do you know?"⟦/q⟧

⟦m Stellan⟧The other man⟦/m⟧ takes hold of the end of ⟦m Stellan⟧his⟦/m⟧ own new tie and holds it up, like a man showing his ticket.

⟦q Kwabena>Stellan⟧"No,"⟦/q⟧ says Kwabena.

⟦q Stellan>Kwabena⟧"I've got the five-past-nine."⟦/q⟧

⟦q Kwabena>Stellan⟧"You'd have taken my job? You've already got my window!"⟦/q⟧

⟦q Stellan>Kwabena⟧"I thought ⟦b holder=Stellan; status=false⟧you were seeing a man about your feet⟦/b⟧! You *said* feet!"⟦/q⟧

⟦q Jyoti>Kwabena+Stellan⟧"Twenty past,"⟦/q⟧ says Jyoti.

⟦m Kwabena+Stellan⟧They⟦/m⟧ both turn round. ⟦m Jyoti⟧She⟦/m⟧ is addressing the trifle.

⟦q Jyoti>Kwabena+Stellan⟧"I've got the twenty-past. I made it for the panel. The advert said to bring something of yourself."⟦/q⟧

⟦q Kwabena>Jyoti⟧"You baked them a bribe?"⟦/q⟧

⟦q Jyoti>Kwabena⟧"It isn't baked, Kwab. It's assembled."⟦/q⟧

It is Stellan who begins. It starts as a ⟦f holder=Stellan; valence=positive⟧wheeze⟦/f⟧, and then ⟦m Stellan⟧he⟦/m⟧ has to hold on to pump number four, and then all three of ⟦m Kwabena+Stellan+Jyoti⟧them⟦/m⟧ are at it, helplessly, while a man in a van waits for somebody to stop crying on the diesel. In the middle of it Stellan's pocket rings.

⟦q Stellan>Birgit⟧"Hi, Mum,"⟦/q⟧ ⟦m Stellan⟧he⟦/m⟧ says, wiping ⟦m Stellan⟧his⟦/m⟧ eyes.

⟦q Birgit>Stellan⟧"Have you had it yet?"⟦/q⟧ The voice is so loud that it might as well be on speaker. ⟦q Birgit>Stellan⟧"Did you wear the tie?"⟦/q⟧

⟦q Stellan>Birgit⟧"I'm wearing it. It's in half an hour."⟦/q⟧

⟦q Birgit>Stellan⟧"And ⟦m Kwabena⟧that awful long boy⟦/m⟧, does ⟦m Kwabena⟧he⟦/m⟧ suspect?"⟦/q⟧

⟦q Stellan>Birgit⟧"⟦m Kwabena⟧He⟦/m⟧'s right here, Mum."⟦/q⟧

⟦q Birgit>Stellan⟧"Oh,"⟦/q⟧ says Birgit Moberg. There is a short pause. ⟦q Birgit>Kwabena⟧"Good luck, dear!"⟦/q⟧

⟦q Kwabena>Birgit⟧"Thanks, Mrs. Moberg."⟦/q⟧

⟦q Birgit>Kwabena⟧"You can keep the legs to yourself, though. ⟦m Stellan⟧He⟦/m⟧ bruises."⟦/q⟧

Renzo comes back with four coffees, and looks from one wet face to the next.

⟦q Renzo>Kwabena+Stellan+Jyoti⟧"So now everybody has told everybody,"⟦/q⟧ ⟦m Renzo⟧he⟦/m⟧ says.

⟦q Jyoti>Renzo⟧"You knew?"⟦/q⟧

⟦q Renzo>Jyoti⟧"You ask me to stop at Brightwater. ⟦m Stellan⟧He⟦/m⟧ asks me to stop at Brightwater. ⟦m Kwabena⟧The one with legs⟦/m⟧ asks for a place round the corner from Brightwater. I drive a car. I'm not furniture."⟦/q⟧

⟦q Kwabena>Renzo⟧"And you never said a word!"⟦/q⟧ says Kwabena.

⟦q Renzo>Kwabena⟧"My cousin said a word once,"⟦/q⟧ says Renzo. ⟦q Renzo>Kwabena+Stellan+Jyoti⟧"Get in. And somebody must take the pudding off the roof."⟦/q⟧

***

⟦s place=the lobby; with=Kwabena,Stellan,Jyoti,Renzo,Hedda,the receptionist; time=five to nine⟧
Nobody takes the pudding off the roof.

It comes off by itself at the last roundabout, and so there are sponge fingers on the rear window when Renzo stops, without indicating, at the very door of Brightwater Tower. ⟦m Renzo⟧He⟦/m⟧ comes in with ⟦m Kwabena+Stellan+Jyoti⟧them⟦/m⟧. ⟦m Renzo⟧He⟦/m⟧ says that ⟦m Renzo⟧he⟦/m⟧ needs the toilet.

⟦q the receptionist>Kwabena+Stellan+Jyoti⟧"Fourth floor?"⟦/q⟧ asks ⟦m the receptionist⟧the receptionist⟦/m⟧. ⟦m the receptionist⟧She⟦/m⟧ slides three badges over the desk, and then a pen. ⟦q the receptionist>Kwabena+Stellan+Jyoti⟧"You're the ten-to, are you?"⟦/q⟧

⟦q Kwabena>the receptionist⟧"Nine o'clock,"⟦/q⟧ says Kwabena.

⟦q Stellan>the receptionist⟧"Five past."⟦/q⟧

⟦q Jyoti>the receptionist⟧"Twenty past, and I did have a trifle."⟦/q⟧

⟦q the receptionist>Kwabena+Stellan+Jyoti⟧"The ten-to has only just gone in, so it'll all run late. You can wait over there with—oh. ⟦m Hedda⟧She⟦/m⟧'s out again already."⟦/q⟧

The lift has opened. In it, under a badge that says VISITOR, stands ⟦m Hedda⟧a very small woman in her best suit⟦/m⟧, and ⟦m Hedda⟧she⟦/m⟧ sees ⟦m Kwabena+Stellan+Jyoti⟧the three of them⟦/m⟧ at the same moment as ⟦m Kwabena+Stellan+Jyoti⟧they⟦/m⟧ see ⟦m Hedda⟧her⟦/m⟧.

⟦q Jyoti>Hedda⟧"How's the knee?"⟦/q⟧ says Jyoti, since somebody must.

Hedda opens ⟦m Hedda⟧her⟦/m⟧ mouth and shuts it. ⟦q Hedda>Jyoti⟧"Cured,"⟦/q⟧ ⟦m Hedda⟧she⟦/m⟧ says. ⟦q Hedda>Kwabena+Stellan+Jyoti⟧"Have you all come about yours?"⟦/q⟧

⟦q Jyoti>Hedda⟧"Ms. Winkelmann, we can explain,"⟦/q⟧ says Jyoti.

⟦q Hedda>Jyoti⟧"I'd rather know who is in the office."⟦/q⟧

⟦q Stellan>Hedda⟧"You applied,"⟦/q⟧ says Stellan slowly. ⟦q Stellan>Hedda⟧"For Customer Happiness. You?"⟦/q⟧

⟦q Hedda>Stellan⟧"I thought that ⟦b holder=Hedda; status=false⟧you all despised me⟦/b⟧. And then, on the ring road, I stopped thinking it and knew."⟦/q⟧ ⟦m Hedda⟧She⟦/m⟧ draws ⟦m Hedda⟧herself⟦/m⟧ up, for what that's worth. ⟦q Hedda>Stellan+Kwabena+Jyoti⟧"I told them that ⟦m Kwabena+Stellan+Jyoti⟧my team⟦/m⟧ was gentle with custard. It didn't go well."⟦/q⟧

⟦q Kwabena>Hedda⟧"They didn't give it to you?"⟦/q⟧ asks Kwabena.

⟦q Hedda>Kwabena⟧"They aren't giving it to anyone. ⟦k by=Hedda; to=Kwabena,Stellan,Jyoti⟧They've filled it⟦/k⟧. ⟦m Renzo⟧The man⟦/m⟧ came in last week with no appointment and talked to the panel for two hours about ⟦m Renzo⟧his⟦/m⟧ cousin."⟦/q⟧

It takes a while to arrive. It gets to Jyoti first. ⟦m Jyoti⟧She⟦/m⟧ looks at Kwabena, who looks at Stellan, and then all four of ⟦m Kwabena+Stellan+Jyoti+Hedda⟧them⟦/m⟧ turn round, to where ⟦m Renzo⟧the driver⟦/m⟧ is standing at the desk, and ⟦m the receptionist⟧the receptionist⟦/m⟧ is pinning something onto ⟦m Renzo⟧his⟦/m⟧ jacket.

⟦q Renzo>Kwabena+Stellan+Jyoti⟧"I was going to tell you,"⟦/q⟧ says Renzo. ⟦q Renzo>Kwabena+Stellan+Jyoti⟧"On Wednesday."⟦/q⟧

⟦q Stellan>Renzo⟧"You sat there and drove us to *your own job*?"⟦/q⟧

⟦q Renzo>Stellan⟧"It was on the way."⟦/q⟧

⟦q Kwabena>Renzo⟧"You let us buy ties!"⟦/q⟧ says Kwabena.

⟦q Renzo>Kwabena⟧"They're good ties."⟦/q⟧ ⟦m Renzo⟧He⟦/m⟧ spreads ⟦m Renzo⟧his⟦/m⟧ hands. ⟦q Renzo>Kwabena+Stellan+Jyoti⟧"You were all so sick. Who tells bad news to the sick?"⟦/q⟧

Somebody ⟦f holder=Hedda; valence=positive⟧laughs⟦/f⟧. Astonishingly, it's Hedda. It is nothing like the voice; it is a great rude honk, and it goes all the way up the lobby and comes back.

⟦q Hedda>Kwabena+Stellan+Jyoti⟧"Well, team,"⟦/q⟧ ⟦m Hedda⟧she⟦/m⟧ says, when ⟦m Hedda⟧she⟦/m⟧ can, ⟦q Hedda>Kwabena+Stellan+Jyoti⟧"who's for going to work? I've got four parking spaces and nothing to put in them."⟦/q⟧

⟦q Jyoti>Hedda⟧"We haven't got a car,"⟦/q⟧ says Jyoti. ⟦q Jyoti>Hedda⟧"⟦m Renzo⟧Our driver⟦/m⟧'s got a job."⟦/q⟧

⟦q Renzo>Jyoti⟧"From Monday!"⟦/q⟧ says Renzo, ⟦f holder=Renzo; toward=Jyoti; valence=negative⟧deeply wounded⟦/f⟧. ⟦q Renzo>Kwabena+Stellan+Jyoti+Hedda⟧"What do you think I am? Get in, get in. ⟦m Hedda⟧The little boss⟦/m⟧ sits in the front."⟦/q⟧

⟦m Kwabena+Stellan+Jyoti+Hedda⟧They⟦/m⟧ get in. Kwabena moves ⟦m Kwabena⟧his⟦/m⟧ leg over as far as it will go, and after a moment Stellan moves ⟦m Stellan⟧his⟦/m⟧ the other way, and there turns out to be plenty of room.

⟦q Stellan>Kwabena⟧"You can have the window,"⟦/q⟧ Stellan mutters. ⟦q Stellan>Kwabena⟧"Tuesdays."⟦/q⟧

⟦q Kwabena>Stellan⟧"And Wednesdays?"⟦/q⟧

⟦q Stellan>Kwabena⟧"Don't push it."⟦/q⟧

⟦q/other⟧"At the next exit,"⟦/q⟧ says the satnav, ⟦q/other⟧"turn around."⟦/q⟧

Renzo looks at it for a long time. Then, for the first time in living memory, ⟦m Renzo⟧he⟦/m⟧ puts on ⟦m Renzo⟧his⟦/m⟧ indicator.
