title: Exit Interview
person: 3
style: corporate thriller, two women and a man in an office, first names and surnames in turn, lies told to each other, fast untagged dialogue, past tense, curly quotes
cast: Priyanka Dahl | Priyanka, Dahl | she
cast: Oona Castellano | Oona, Castellano, Ms. Castellano | she
cast: Laszlo Birch | Laszlo, Birch | he
cast: Dov Ferrante | Dov, Ferrante | he
cast: the guard | | he
cast: Winston | | he
place: the glass room |
place: the ladies’ |
place: the car park | level two
place: Bergen |
relation: Priyanka Dahl & Oona Castellano | allies | start=opponents across a table end=allies
relation: Oona Castellano & Laszlo Birch | work | start=trusted fixer of his end=the one who brought him down
relation: Priyanka Dahl & Laszlo Birch | enemies
relation: Priyanka Dahl & Dov Ferrante | friends
quiet: Croydon, Stavanger, March, January, May, Christmas, Monday, Serious Fraud Office, Verrin, Verrin Freight, Bergen, Friday, Compliance, HR, Rotterdam, Norwegian
=====
⟦s place=the glass room; with=Priyanka,Oona,Laszlo; time=Friday, ten past five⟧
At ten past five on a Friday, when anybody with sense had gone home, Oona Castellano from HR laid a form on the table and squared it with ⟦m Oona⟧her⟦/m⟧ fingertips.

⟦q Oona>Priyanka⟧“This is only a formality,”⟦/q⟧ ⟦m Oona⟧she⟦/m⟧ said. ⟦q Oona>Priyanka⟧“Water?”⟦/q⟧

⟦q Priyanka>Oona⟧“I’m fine.”⟦/q⟧

⟦q Oona>Priyanka⟧“And you know Laszlo, of course.”⟦/q⟧

Priyanka Dahl knew Laszlo. Everyone at Verrin Freight knew ⟦m Laszlo⟧the chief financial officer⟦/m⟧, who sent round birthday cakes and remembered the names of dogs. ⟦m Laszlo⟧He⟦/m⟧ had taken the chair by the door. ⟦m Laszlo⟧He⟦/m⟧ was smiling at ⟦m Priyanka⟧her⟦/m⟧, and ⟦m Laszlo⟧he⟦/m⟧ had put ⟦m Laszlo⟧his⟦/m⟧ jacket over the handle.

⟦q Laszlo>Priyanka⟧“Pretend I’m not here,”⟦/q⟧ said Birch.

⟦q Priyanka>Oona⟧“Does ⟦m Laszlo⟧he⟦/m⟧ usually sit in?”⟦/q⟧

⟦q Oona>Priyanka⟧“Not usually. You’re a loss to the company, Priyanka. ⟦m Laszlo⟧He⟦/m⟧ wanted to thank you.”⟦/q⟧

⟦q Laszlo>Priyanka⟧“I did. I do. Four years, isn’t it?”⟦/q⟧

⟦q Priyanka>Laszlo⟧“Five.”⟦/q⟧

⟦q Laszlo>Priyanka⟧“Five! They go.”⟦/q⟧

Oona uncapped a pen. There was a little cactus by ⟦m Oona⟧her⟦/m⟧ elbow, in a pot shaped like a hippo, and a recorder the size of a matchbox, and ⟦m Oona⟧she⟦/m⟧ turned the recorder so that ⟦m Priyanka+Oona+Laszlo⟧they⟦/m⟧ could all see its dead light. ⟦q Oona>Priyanka⟧“It’s off. I want you to feel you can be frank. So, reason for leaving?”⟦/q⟧

⟦q Priyanka>Oona⟧“Family. My mother’s ill.”⟦/q⟧

⟦q Oona>Priyanka⟧“I’m so sorry. Where is that?”⟦/q⟧

⟦q Priyanka>Oona⟧“Bergen. ⟦k by=Priyanka; to=Oona,Laszlo⟧She broke her hip in March⟦/k⟧, and there’s nobody else.”⟦/q⟧

Priyanka said it well. ⟦m Priyanka⟧She⟦/m⟧ had practised in the shower. ⟦m Priyanka⟧Her⟦/m⟧ mother was in fact in Croydon that minute, teaching a tango class.

⟦q Laszlo>Priyanka⟧“Bergen,”⟦/q⟧ said Laszlo warmly. ⟦q Laszlo>Priyanka⟧“Beautiful town. Do you speak Norwegian?”⟦/q⟧

⟦q Priyanka>Laszlo⟧“Since I was two.”⟦/q⟧

⟦q Laszlo>Priyanka⟧“Say something.”⟦/q⟧

⟦q Priyanka>Laszlo⟧“*Du har fisk i lomma.*”⟦/q⟧

⟦q Laszlo>Priyanka⟧“Lovely. What does it mean?”⟦/q⟧

⟦q Priyanka>Laszlo⟧“Thank you for the opportunity.”⟦/q⟧

⟦m Laszlo⟧He⟦/m⟧ ⟦f holder=Laszlo; valence=positive⟧laughed⟦/f⟧. Castellano did not, quite, but ⟦m Oona⟧she⟦/m⟧ wrote for rather a long time.

⟦q Oona>Priyanka⟧“Any concerns about your work here? Anything you would like on the record?”⟦/q⟧

⟦q Priyanka>Oona⟧“No.”⟦/q⟧

⟦q Oona>Priyanka⟧“Nothing in Compliance you felt was overlooked?”⟦/q⟧

⟦q Priyanka>Oona⟧“I file things. I’m the least interesting person on the fourth floor.”⟦/q⟧

⟦q Laszlo>Priyanka⟧“You’re too modest.”⟦/q⟧

⟦q Priyanka>Laszlo⟧“My mother says so.”⟦/q⟧

⟦q Laszlo>Priyanka⟧“You stayed late a good deal this month.”⟦/q⟧

⟦q Priyanka>Laszlo⟧“I was tidying up for whoever comes next.”⟦/q⟧

⟦q Laszlo>Priyanka⟧“Till two in the morning?”⟦/q⟧

⟦q Priyanka>Laszlo⟧“I’m very tidy.”⟦/q⟧

⟦q Oona>Laszlo⟧“Laszlo,”⟦/q⟧ murmured Oona, ⟦q Oona>Laszlo⟧“you’re not here, remember?”⟦/q⟧

⟦q Laszlo>Oona⟧“Sorry. So I’m not.”⟦/q⟧ ⟦m Laszlo⟧He⟦/m⟧ leaned back until the chair creaked. ⟦q Laszlo>Priyanka⟧“It’s just that someone went into the Rotterdam ledgers on the ninth. We’ve been through your laptop, Priyanka, I’ll be honest with you, and ⟦k by=Laszlo; to=Priyanka⟧there wasn’t a thing on it⟦/k⟧. I was ⟦f holder=Laszlo; valence=positive⟧relieved⟦/f⟧. I said so to Oona. Didn’t I say so?”⟦/q⟧

⟦q Oona>Laszlo⟧“You said so.”⟦/q⟧

⟦q Laszlo>Priyanka⟧“So all that’s left is your bag.”⟦/q⟧

The air conditioning shut itself off for the night. Through the glass, a long way down the dark desks, ⟦m the guard⟧the guard⟦/m⟧ was eating a sandwich. Priyanka saw that ⟦m the guard⟧he⟦/m⟧ wasn’t one ⟦m Priyanka⟧she⟦/m⟧ knew.

⟦q Priyanka>Laszlo⟧“My bag.”⟦/q⟧

⟦q Laszlo>Priyanka⟧“It’s in the contract. Page nine. Anyone leaving Compliance.”⟦/q⟧

⟦q Priyanka>Oona⟧“Is it?”⟦/q⟧

⟦q Oona>Priyanka⟧“I’m afraid it is,”⟦/q⟧ said Oona, without raising ⟦m Oona⟧her⟦/m⟧ eyes from the form.

So that was how it stood. Priyanka had wondered, in the lift, whether ⟦m Oona⟧the woman with the hippo⟦/m⟧ might be decent. Now ⟦m Priyanka⟧she⟦/m⟧ was sure that ⟦b holder=Priyanka; status=false⟧Castellano was Birch’s creature from the hair down⟦/b⟧. ⟦m Priyanka⟧She⟦/m⟧ thought of Dov Ferrante, who’d had this job before ⟦m Priyanka⟧her⟦/m⟧, and sat in this chair; who had left the building between two policemen with ⟦m Dov⟧his⟦/m⟧ fern in ⟦m Dov⟧his⟦/m⟧ arms. Everyone said that ⟦b holder=Priyanka; status=false⟧Dov had stolen the Rotterdam money⟦/b⟧. ⟦m Priyanka⟧She⟦/m⟧ had said it ⟦m Priyanka⟧herself⟦/m⟧, for a year.

⟦q Priyanka>Oona⟧“I need the toilet first,”⟦/q⟧ ⟦m Priyanka⟧she⟦/m⟧ said.

⟦q Laszlo>Priyanka⟧“It’ll only take a minute,”⟦/q⟧ said Birch.

⟦q Priyanka>Laszlo⟧“So will I, if you don’t let me go.”⟦/q⟧

⟦q Oona>Laszlo⟧“I’ll walk ⟦m Priyanka⟧her⟦/m⟧ down,”⟦/q⟧ said Oona. ⟦q Oona>Priyanka⟧“Leave the bag.”⟦/q⟧

⟦s place=the ladies’; with=Priyanka,Oona; time=a minute later⟧
Oona checked three cubicles, bending to look under each door, and ran both the taps.

⟦q Priyanka>Oona⟧“Is that for my modesty?”⟦/q⟧

⟦q Oona>Priyanka⟧“It’s for the ceiling. ⟦k by=Oona; to=Priyanka⟧There’s been a microphone up there since spring⟦/k⟧. Where is it?”⟦/q⟧

⟦q Priyanka>Oona⟧“Where’s what?”⟦/q⟧

⟦q Oona>Priyanka⟧“Don’t. We’ve got about two minutes. The drive with the ledgers on it. Is it in the bag?”⟦/q⟧

⟦q Priyanka>Oona⟧“I don’t know what you mean.”⟦/q⟧

⟦q Oona>Priyanka⟧“Priyanka.”⟦/q⟧

⟦q Priyanka>Oona⟧“Ms. Castellano.”⟦/q⟧

⟦q Oona>Priyanka⟧“*Du har fisk i lomma*,”⟦/q⟧ said ⟦m Oona⟧the older woman⟦/m⟧. ⟦q Oona>Priyanka⟧“You have fish in your pocket. I was married to a man from Stavanger, and I nearly ⟦f holder=Oona; valence=positive⟧choked⟦/f⟧. Your Norwegian’s from a phrasebook and your mother’s in Croydon. She has a website. Your next of kin form is in my cabinet, ⟦f holder=Oona; toward=Priyanka; valence=negative⟧for heaven’s sake⟦/f⟧. I could have told ⟦m Laszlo⟧him⟦/m⟧ so at any point in the last quarter of an hour.”⟦/q⟧

Priyanka looked at ⟦m Oona⟧her⟦/m⟧ in the mirror. It was easier than looking at ⟦m Oona⟧her⟦/m⟧ straight.

⟦q Priyanka>Oona⟧“Why didn’t you?”⟦/q⟧

⟦q Oona>Priyanka⟧“Who sent you the first email? In January. No name on it. Look at container 5518.”⟦/q⟧

⟦q Priyanka>Oona⟧“I don’t...”⟦/q⟧

⟦q Oona>Priyanka⟧“It had a full stop after the greeting. You must have thought, who on earth puts a full stop after hello?”⟦/q⟧

The taps ran. ⟦m Priyanka⟧She⟦/m⟧ had thought exactly that.

⟦q Priyanka>Oona⟧“You.”⟦/q⟧

⟦q Oona>Priyanka⟧“⟦k by=Oona; to=Priyanka⟧I sent all six⟦/k⟧. I can’t open a ledger, I’m only HR. I needed somebody tidy.”⟦/q⟧ Oona’s hands, ⟦m Priyanka⟧she⟦/m⟧ saw now, ⟦f holder=Oona; valence=negative⟧weren’t steady⟦/f⟧. ⟦q Oona>Priyanka⟧“I processed Dov. I filled in that same form, I gave ⟦m Dov⟧him⟦/m⟧ a box for ⟦m Dov⟧his⟦/m⟧ desk, and ⟦m Dov⟧he⟦/m⟧ kept telling me it was Laszlo, and I wrote down *hostile*. It took me till Christmas to read it back.”⟦/q⟧

⟦q Priyanka>Oona⟧“It was Laszlo?”⟦/q⟧

⟦q Oona>Priyanka⟧“You’ve got the ledgers, you tell me.”⟦/q⟧

⟦q Priyanka>Oona⟧“It’s only initials. I couldn’t prove whose.”⟦/q⟧

⟦q Oona>Priyanka⟧“Then ⟦m Laszlo⟧he⟦/m⟧’ll have to say it. Where’s the drive?”⟦/q⟧

Priyanka turned off one of the taps. It was a large thing to decide in the time that the other took to drip.

⟦q Priyanka>Oona⟧“It isn’t in the bag,”⟦/q⟧ ⟦m Priyanka⟧she⟦/m⟧ said. ⟦q Priyanka>Oona⟧“I came up early, at lunch. ⟦k by=Priyanka; to=Oona⟧I put it in your cactus⟦/k⟧.”⟦/q⟧

⟦q Oona>Priyanka⟧“In my—”⟦/q⟧

⟦q Priyanka>Oona⟧“Nobody ever searches HR.”⟦/q⟧

Oona Castellano put a hand over ⟦m Oona⟧her⟦/m⟧ mouth, and ⟦m Oona⟧her⟦/m⟧ ⟦f holder=Oona; valence=positive⟧shoulders shook⟦/f⟧, and for a moment ⟦m Priyanka+Oona⟧the two of them⟦/m⟧ could have been any two women at the end of any week.

⟦q Oona>Priyanka⟧“When we go in,”⟦/q⟧ ⟦m Oona⟧she⟦/m⟧ said, ⟦q Oona>Priyanka⟧“⟦f holder=Priyanka; toward=Oona; valence=negative; status=supposed⟧hate⟦/f⟧ me. Can you do that?”⟦/q⟧

⟦q Priyanka>Oona⟧“I’ve had a good run-up.”⟦/q⟧

⟦s place=the glass room; with=Priyanka,Oona,Laszlo,the guard; time=half past five⟧
Birch had emptied the bag on the table ⟦m Laszlo⟧himself⟦/m⟧. A book, a hairbrush, some keys, half a banana. ⟦m Laszlo⟧He⟦/m⟧ had cut open the lining with the letter knife and was ⟦f holder=Laszlo; valence=negative⟧no longer smiling⟦/f⟧.

⟦q Laszlo>Priyanka⟧“Where is it?”⟦/q⟧

⟦q Priyanka>Laszlo⟧“Is that what page nine says? That was my mother’s bag!”⟦/q⟧

⟦q Laszlo>Priyanka⟧“Where is it, Dahl?”⟦/q⟧

⟦q Priyanka>Oona⟧“Are you going to let ⟦m Laszlo⟧him⟦/m⟧ do this? You’re HR!”⟦/q⟧

⟦q Oona>Priyanka⟧“Sit down,”⟦/q⟧ Oona said coldly.

⟦q Priyanka>Oona⟧“You’re a disgrace.”⟦/q⟧

⟦q Oona>Priyanka⟧“And you’re a thief. Sit.”⟦/q⟧ ⟦m Oona⟧She⟦/m⟧ took ⟦m Oona⟧her⟦/m⟧ own chair and moved the hippo an inch to the left. ⟦q Oona>Laszlo⟧“⟦m Priyanka⟧She⟦/m⟧’s hysterical, Laszlo. I told you we should have done it Ferrante’s way.”⟦/q⟧

⟦q Laszlo>Oona⟧“Not in front of ⟦m Priyanka⟧her⟦/m⟧.”⟦/q⟧

⟦q Oona>Laszlo⟧“What can ⟦m Priyanka⟧she⟦/m⟧ do? The thing’s off, and it’s ⟦m Priyanka⟧her⟦/m⟧ word against two of us. Nobody believed ⟦m Dov⟧him⟦/m⟧, either.”⟦/q⟧

⟦m Laszlo⟧He⟦/m⟧ glanced at the dead light. ⟦b holder=Laszlo; status=false⟧Nothing in that room was listening⟦/b⟧; ⟦m Laszlo⟧he⟦/m⟧ had seen to the ceiling ⟦m Laszlo⟧himself⟦/m⟧, and ⟦m Oona⟧she⟦/m⟧ had been ⟦m Laszlo⟧his⟦/m⟧ for eleven years.

⟦q Laszlo>Priyanka⟧“Let me tell you about your friend Dov,”⟦/q⟧ ⟦m Laszlo⟧he⟦/m⟧ said.

⟦q Priyanka>Laszlo⟧“⟦m Dov⟧He⟦/m⟧ stole four million.”⟦/q⟧

⟦q Laszlo>Priyanka⟧“⟦m Dov⟧He⟦/m⟧ couldn’t have stolen a stapler. ⟦m Dov⟧He⟦/m⟧ came to me with the container numbers, all ⟦f holder=Dov; valence=negative⟧upset⟦/f⟧, like a boy who’s found a bird. So I thanked ⟦m Dov⟧him⟦/m⟧. I asked ⟦m Dov⟧him⟦/m⟧ who else ⟦m Dov⟧he⟦/m⟧’d told.”⟦/q⟧

⟦q Priyanka>Laszlo⟧“And who else was there?”⟦/q⟧ asked Priyanka.

⟦q Laszlo>Priyanka⟧“No one. ⟦k by=Laszlo; to=Priyanka,Oona⟧I moved it through Ferrante’s login that same night⟦/k⟧. It took me twenty minutes. I could do yours while you’re sitting there.”⟦/q⟧

⟦q Oona>Laszlo⟧“All four million?”⟦/q⟧ asked Oona, writing.

⟦q Laszlo>Oona⟧“You know what it was.”⟦/q⟧

⟦q Oona>Laszlo⟧“I never knew the figure, I only did the paperwork.”⟦/q⟧

⟦q Laszlo>Oona⟧“Four point two. What are you writing?”⟦/q⟧

⟦q Oona>Laszlo⟧“Reason for leaving.”⟦/q⟧

⟦q Laszlo>Oona⟧“Whose?”⟦/q⟧

Nobody replied. Priyanka had begun to put ⟦m Priyanka⟧her⟦/m⟧ things back into what remained of the bag: book, brush, keys. ⟦m Priyanka⟧She⟦/m⟧ left ⟦m Laszlo⟧him⟦/m⟧ the banana.

⟦q Laszlo>Oona⟧“Oona. Whose?”⟦/q⟧

⟦q Oona>Laszlo⟧“It does have a light,”⟦/q⟧ said ⟦m Oona⟧the woman across the table⟦/m⟧, and turned the little recorder over. ⟦q Oona>Laszlo⟧“It’s underneath. It’s for meetings where the light upsets people. You signed for it in May.”⟦/q⟧

It was so quiet that ⟦m Priyanka+Oona+Laszlo⟧they⟦/m⟧ could hear the lift arrive. Laszlo’s hand went out, very fast, for the recorder, and closed on a hippo, because Oona had always been good at moving things an inch. The pot broke. Among the earth and the spines lay something small, wrapped in cling film.

⟦q Priyanka>Laszlo⟧“Oh,”⟦/q⟧ said Priyanka. ⟦q Priyanka>Laszlo⟧“You’ve found it.”⟦/q⟧

⟦q Laszlo>Oona+Priyanka⟧“I’ll have you both out of here in five minutes.”⟦/q⟧ ⟦m Laszlo⟧He⟦/m⟧ raised ⟦m Laszlo⟧his⟦/m⟧ voice. ⟦q Laszlo>the guard⟧“Security! *Winston!*”⟦/q⟧

⟦m the guard⟧The guard⟦/m⟧ had come up between the desks with the crust of ⟦m the guard⟧his⟦/m⟧ sandwich still in ⟦m the guard⟧his⟦/m⟧ hand. Close to, ⟦m the guard⟧he⟦/m⟧ had very good shoes.

⟦q the guard>Laszlo⟧“⟦m Winston⟧Winston⟦/m⟧’s got the night off, Mr. Birch,”⟦/q⟧ ⟦m the guard⟧he⟦/m⟧ said. ⟦q the guard>Laszlo⟧“I’m from the Serious Fraud Office. Would you take your jacket off that handle?”⟦/q⟧

⟦s place=the car park; with=Priyanka,Oona; time=six o'clock⟧
⟦m Priyanka+Oona⟧They⟦/m⟧ sat on the wall of level two, waiting to be asked for statements, with the cactus between ⟦m Priyanka+Oona⟧them⟦/m⟧ in a paper cup.

⟦q Priyanka>Oona⟧“You might have told me about ⟦m the guard⟧him⟦/m⟧.”⟦/q⟧

⟦q Oona>Priyanka⟧“You’d have looked at ⟦m the guard⟧him⟦/m⟧.”⟦/q⟧

⟦q Priyanka>Oona⟧“I thought ⟦b holder=Priyanka; status=false⟧Birch had brought in muscle to drag me out⟦/b⟧.”⟦/q⟧

⟦q Oona>Priyanka⟧“Good. It showed beautifully.”⟦/q⟧

⟦q Priyanka>Oona⟧“Was any of it true? Page nine?”⟦/q⟧

⟦q Oona>Priyanka⟧“There are only eight pages.”⟦/q⟧

Priyanka ⟦f holder=Priyanka; valence=positive⟧began to laugh⟦/f⟧ and found that ⟦m Priyanka⟧she⟦/m⟧ could not easily stop. When ⟦m Priyanka⟧she⟦/m⟧ had, ⟦m Priyanka⟧she⟦/m⟧ wiped ⟦m Priyanka⟧her⟦/m⟧ eyes on the torn strap.

⟦q Priyanka>Oona⟧“What will you do on Monday?”⟦/q⟧

⟦q Oona>Priyanka⟧“I thought I’d ring Dov. ⟦k by=Oona; to=Priyanka⟧I’ve had the number on my fridge since Christmas⟦/k⟧, and I never know how to start.”⟦/q⟧

⟦q Priyanka>Oona⟧“Try hello,”⟦/q⟧ said ⟦m Priyanka⟧the younger woman⟦/m⟧. ⟦q Priyanka>Oona⟧“With a full stop.”⟦/q⟧
