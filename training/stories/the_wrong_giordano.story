title: The Wrong Giordano
person: 3
style: two inept kidnappers and the wrong hostage, three men in one van and one barn, Italian-American names, past tense comedy, very long untagged three-handers; straight quotes, planted contradictions and slips
cast: Marv | Marv | he
cast: Frankie | Frankie | he
cast: Stan Giordano | Giordano, Stan | he
cast: Big Sal | Mr. Giordano | he
cast: Elaine | | she
cast: Carmine | | he
cast: My uncle | | he
place: the van |
place: the barn |
place: the diner | the pay phone
relation: Marv & Frankie | family
relation: Giordano & Marv | friends | start=hostage and kidnapper end=business partners
relation: Giordano & Elaine | romantic
relation: Frankie & Carmine | work
quiet: Jersey, Tuesday, Stop & Shop, Denver, Social Security, Meadowlands
=====
⟦s place=the van; with=Marv,Frankie,Giordano; time=Tuesday night⟧
⟦q Giordano>Marv⟧"You're going to want to take the next left,"⟦/q⟧ said the bag.

⟦q Marv>Giordano⟧"Quiet back there."⟦/q⟧

⟦q Giordano>Marv⟧"I'm only saying. If we're going out to the Meadowlands then it's left. If you go straight on it's the mall."⟦/q⟧

⟦q Frankie>Marv⟧"⟦m Giordano⟧He⟦/m⟧'s right,"⟦/q⟧ said Frankie. ⟦q Frankie>Marv⟧"It's the mall."⟦/q⟧

Marv took the left. ⟦m Marv⟧He⟦/m⟧ was forty-four, ⟦c shirt⟧in a black turtleneck⟦/c⟧ ⟦m Marv⟧he⟦/m⟧'d bought for the purpose. ⟦m Marv⟧He⟦/m⟧ had a cold sore coming, and ⟦m Marv⟧his⟦/m⟧ hands were wet on the wheel. It had all been so simple on the napkin. You followed a guy out of a Stop & Shop; you put a bag on the guy; and then ⟦m Mr. Giordano⟧the guy's brother⟦/m⟧, who ran half of the docks, gave you two hundred thousand dollars. ⟦m Frankie⟧Marv's cousin⟦/m⟧ had done the napkin.

⟦q Giordano>Marv⟧"Are these zip ties?"⟦/q⟧ asked the bag.

⟦q Marv>Giordano⟧"What if they are?"⟦/q⟧

⟦q Giordano>Marv⟧"They're on backwards. I'm not complaining. I just don't want to wriggle by accident."⟦/q⟧

⟦q Frankie>Giordano⟧"Could you fix it?"⟦/q⟧

⟦q Giordano>Frankie⟧"If somebody holds the bag."⟦/q⟧

⟦q Marv>Frankie⟧"Don't *fix* it for ⟦m Giordano⟧him⟦/m⟧, Frankie! ⟦m Giordano⟧He⟦/m⟧'s a hostage."⟦/q⟧

⟦q Frankie>Marv⟧"I'm not fixing it. ⟦m Giordano⟧He⟦/m⟧'s fixing it."⟦/q⟧

⟦q Marv>Frankie⟧"You know what I mean."⟦/q⟧

⟦q Giordano>Marv⟧"I've got a question,"⟦/q⟧ said the bag, ⟦q Giordano>Marv⟧"and I don't want you to take it the wrong way. Who do you think I am?"⟦/q⟧

⟦q Marv>Giordano⟧"You're Stan Giordano."⟦/q⟧

⟦q Giordano>Marv⟧"I am. That's right."⟦/q⟧

⟦q Marv>Giordano⟧"You're Big Sal's kid brother."⟦/q⟧

There was a pause of about a quarter mile.

⟦q Giordano>Marv⟧"Ah,"⟦/q⟧ said ⟦m Giordano⟧the hostage⟦/m⟧.

***

⟦s place=the barn; with=Marv,Frankie,Giordano; time=Tuesday, close to midnight⟧
⟦m Marv+Frankie⟧They⟦/m⟧ had taken off the bag so ⟦m Giordano⟧he⟦/m⟧ could eat. Under it was ⟦m Giordano⟧a mild, pear-shaped man with glasses⟦/m⟧, in a short-sleeved shirt, with ⟦c pens⟧four pens in the pocket⟦/c⟧. ⟦m Giordano⟧He⟦/m⟧ looked around at the barn. ⟦m Giordano⟧He⟦/m⟧ looked at the lantern, the rope, the sandwiches, and at ⟦m Marv+Frankie⟧the two of them⟦/m⟧, ⟦m Marv⟧the heavy one⟦/m⟧ and ⟦m Frankie⟧the skinny one⟦/m⟧, side by side on a bale; and ⟦m Giordano⟧he⟦/m⟧ didn't look scared, was the awful thing. ⟦m Giordano⟧He⟦/m⟧ looked sorry.

⟦q Giordano>Marv+Frankie⟧"Who made these?"⟦/q⟧

⟦q Marv>Giordano⟧"I did."⟦/q⟧

⟦q Giordano>Marv⟧"They're good. Is that a pickle?"⟦/q⟧

⟦q Marv>Giordano⟧"It's relish. So you're *not* ⟦m Mr. Giordano⟧his⟦/m⟧ brother?"⟦/q⟧

⟦q Giordano>Marv⟧"I've got a brother in Denver. A podiatrist. There's a lot of Giordanos."⟦/q⟧

⟦q Marv>Frankie⟧"I said to check! I said it, Frankie. I said, are you sure? You said that you saw it in the book."⟦/q⟧

⟦q Frankie>Marv⟧"I saw a Giordano in the book."⟦/q⟧

⟦q Marv>Frankie⟧"There's a whole *page*!"⟦/q⟧

⟦q Frankie>Marv⟧"I took the first one."⟦/q⟧

⟦q Giordano>Frankie⟧"I'm not the first one,"⟦/q⟧ said Stan. ⟦q Giordano>Frankie⟧"There'd be Al. There's an Anthony over on Spruce, too, with a boat."⟦/q⟧

⟦q Frankie>Giordano⟧"Al didn't pick up."⟦/q⟧

⟦q Marv>Frankie⟧"You *called* them?"⟦/q⟧

⟦q Frankie>Marv⟧"How else would I know who was home?"⟦/q⟧

⟦m Marv⟧The older cousin⟦/m⟧ lay down on ⟦m Marv⟧his⟦/m⟧ back in the straw. ⟦m Marv⟧He⟦/m⟧ lay there for a while with one arm across ⟦m Marv⟧his⟦/m⟧ eyes. You could hear a cow someplace, or a truck. ⟦q Marv>Giordano⟧"What do you do, Stan?"⟦/q⟧ ⟦m Marv⟧he⟦/m⟧ asked from under the arm.

⟦q Giordano>Marv⟧"I'm with Social Security. I do disability claims."⟦/q⟧

⟦q Marv>Giordano⟧"You got any money?"⟦/q⟧

⟦q Giordano>Marv⟧"I've got eleven thousand in the credit union. You could have that. I'd need to talk to Elaine."⟦/q⟧

⟦q Marv>Giordano⟧"Who's Elaine?"⟦/q⟧

⟦q Giordano>Marv⟧"⟦m Elaine⟧My wife⟦/m⟧. ⟦m Elaine⟧She⟦/m⟧'ll be up. ⟦m Elaine⟧She⟦/m⟧'s going to think that ⟦b holder=Elaine; status=false⟧I'm at the other woman's⟦/b⟧."⟦/q⟧

⟦q Frankie>Giordano⟧"You've got another woman?"⟦/q⟧ said Frankie with respect.

⟦q Giordano>Frankie⟧"No. I go and sit in the library. But I haven't ever been able to say so."⟦/q⟧

⟦q Frankie>Giordano⟧"Why not?"⟦/q⟧

⟦q Giordano>Frankie⟧"It's hard to explain to a person that you're just sitting."⟦/q⟧

⟦q Marv>Frankie⟧"What are we going to tell Carmine?"⟦/q⟧ said Marv.

⟦q Frankie>Marv⟧"I been trying not to think about Carmine."⟦/q⟧

⟦q Giordano>Marv⟧"Who's ⟦m Carmine⟧this Carmine⟦/m⟧?"⟦/q⟧

⟦q Marv>Giordano⟧"⟦m Carmine⟧He⟦/m⟧'s who we owe."⟦/q⟧

⟦q Giordano>Marv⟧"How much?"⟦/q⟧

⟦q Marv>Giordano⟧"Sixty."⟦/q⟧

⟦q Giordano>Marv⟧"And that's what it's for?"⟦/q⟧ ⟦m Giordano⟧The hostage⟦/m⟧ put down the half of a sandwich on ⟦m Giordano⟧his⟦/m⟧ knee. ⟦m Giordano⟧He⟦/m⟧ took out a pen. ⟦q Giordano>Marv⟧"When did you borrow it? No, tell me the truth, I hear everything, I once had a man who'd been dead since March. Was it for a horse?"⟦/q⟧

⟦q Marv>Giordano⟧"It was for my knee,"⟦/q⟧ said Marv.

Nobody spoke.

⟦q Frankie>Giordano⟧"⟦m Marv⟧He⟦/m⟧ fell off a roof,"⟦/q⟧ Frankie said, kind of hoarse. ⟦q Frankie>Giordano⟧"⟦m Marv⟧He⟦/m⟧ was doing a roof, for a guy, there wasn't a ladder. They gave ⟦m Marv⟧him⟦/m⟧ the one operation and then they said that ⟦m Marv⟧he⟦/m⟧ wasn't covered. So I went to Carmine. It's me that owes it. It's my name on it. ⟦m Marv⟧He⟦/m⟧ only found out in the summer."⟦/q⟧

⟦q Marv>Frankie⟧"You don't need to tell ⟦m Giordano⟧him⟦/m⟧ that."⟦/q⟧

⟦q Frankie>Marv⟧"⟦m Giordano⟧He⟦/m⟧ asked."⟦/q⟧

⟦q Giordano>Marv⟧"Which knee?"⟦/q⟧ said Stan.

⟦q Marv>Giordano⟧"⟦c knee⟧The left⟦/c⟧."⟦/q⟧

⟦q Giordano>Marv⟧"And you filed?"⟦/q⟧

⟦q Marv>Giordano⟧"Twice. I got a letter. It had a, like, a number on it."⟦/q⟧

⟦q Giordano>Marv⟧"Was it a 402 or a 404?"⟦/q⟧

⟦q Marv>Giordano⟧"I don't know. It was blue."⟦/q⟧

⟦q Giordano>Marv⟧"*Blue*,"⟦/q⟧ said Giordano, and a change came over ⟦m Giordano⟧him⟦/m⟧. ⟦m Giordano⟧He⟦/m⟧ sat up. ⟦m Giordano⟧He⟦/m⟧ pushed ⟦m Giordano⟧his⟦/m⟧ glasses up ⟦m Giordano⟧his⟦/m⟧ nose, and all at once you could see there'd been somebody in there the whole time, at a desk, with a lamp on. ⟦q Giordano>Marv⟧"They sent you a *blue*? With a job-related fall? Who signed it?"⟦/q⟧

⟦q Marv>Giordano⟧"Some woman. Tucci."⟦/q⟧

⟦q Giordano>Marv⟧"Marie Tucci couldn't find the front door with a map. Give me that napkin. Not that side, that's your plan; the other one."⟦/q⟧

***

⟦s place=the diner; with=Marv,Frankie,Giordano; time=Wednesday, six in the morning⟧
⟦q Giordano>Elaine⟧"Hi, it's me. No. No, Elaine, I'm fine, I'm at a diner."⟦/q⟧

⟦q Marv>Frankie⟧"What's ⟦m Elaine⟧she⟦/m⟧ saying?"⟦/q⟧ whispered Marv.

⟦q Frankie>Marv⟧"I can't hear. ⟦m Elaine⟧She⟦/m⟧'s loud, though."⟦/q⟧

⟦q Giordano>Elaine⟧"I was kidnapped. I *was*. It was two fellows. They thought I was somebody. No, they're right here, they're very nice, they're having the eggs."⟦/q⟧ Stan put ⟦m Giordano⟧his⟦/m⟧ hand on the receiver. ⟦q Giordano>Marv⟧"⟦m Elaine⟧She⟦/m⟧ wants to talk to you."⟦/q⟧

⟦q Marv>Giordano⟧"Me?"⟦/q⟧

⟦q Giordano>Marv⟧"Whoever made the sandwiches."⟦/q⟧

⟦m Marv⟧The big man⟦/m⟧ took the phone in the way you'd pick up a baby. ⟦m Marv⟧He⟦/m⟧ had ⟦c shirt⟧a red flannel shirt⟦/c⟧ on, with straw stuck all over it. ⟦q Marv>Elaine⟧"Hello, ma'am?"⟦/q⟧ ⟦m Marv⟧he⟦/m⟧ said.

⟦q Elaine>Marv⟧"Did you hurt ⟦m Giordano⟧him⟦/m⟧?"⟦/q⟧

⟦q Marv>Elaine⟧"No, ma'am."⟦/q⟧

⟦q Elaine>Marv⟧"Did you put something over ⟦m Giordano⟧his⟦/m⟧ head? Because ⟦m Giordano⟧he⟦/m⟧'s got a sinus."⟦/q⟧

⟦q Marv>Elaine⟧"It was only a pillowcase. It was a clean one."⟦/q⟧

⟦q Elaine>Marv⟧"Is there a woman there?"⟦/q⟧

⟦q Marv>Elaine⟧"There's a waitress."⟦/q⟧

⟦q Elaine>Marv⟧"I mean with ⟦m Giordano⟧him⟦/m⟧,"⟦/q⟧ said the telephone. It had lost some of its edge. ⟦q Elaine>Marv⟧"Every Tuesday for nine years. ⟦m Giordano⟧He⟦/m⟧ says that ⟦m Giordano⟧he⟦/m⟧'s at the office. I called the office."⟦/q⟧

Marv looked over at Stan. ⟦m Giordano⟧He⟦/m⟧ was writing on the back of the place mat now; ⟦m Giordano⟧he⟦/m⟧'d filled the front. ⟦m Giordano⟧He⟦/m⟧'d got a ⟦e piece⟧peace⟦/e⟧ of egg on ⟦m Giordano⟧his⟦/m⟧ chin. Beside ⟦m Giordano⟧him⟦/m⟧ ⟦m Frankie⟧the skinny cousin⟦/m⟧ was holding down the corner so that it didn't curl.

⟦q Marv>Elaine⟧"Ma'am, ⟦m Giordano⟧he⟦/m⟧ goes to the library,"⟦/q⟧ said Marv. ⟦q Marv>Elaine⟧"⟦k by=Marv; to=Elaine⟧He told us last night⟦/k⟧. ⟦m Giordano⟧He⟦/m⟧ just sits there. ⟦m Giordano⟧He⟦/m⟧'s got nobody. I think ⟦m Giordano⟧he⟦/m⟧'d sooner have you come and sit with ⟦m Giordano⟧him⟦/m⟧, but ⟦m Giordano⟧he⟦/m⟧ don't know how you'd ask a person that."⟦/q⟧

It was so long before anything came back that ⟦m Marv⟧he⟦/m⟧ thought ⟦m Marv⟧he⟦/m⟧'d been cut off.

⟦q Elaine>Marv⟧"Which library?"⟦/q⟧ said ⟦m Elaine⟧the wife⟦/m⟧.

***

⟦s place=the diner; with=Marv,Frankie,Giordano,Mr. Giordano; time=the same morning, a little later⟧
⟦m Mr. Giordano⟧He⟦/m⟧ came in by ⟦m Mr. Giordano⟧himself⟦/m⟧, in a camel coat. ⟦m Mr. Giordano⟧He⟦/m⟧ didn't have to say who ⟦m Mr. Giordano⟧he⟦/m⟧ was. The waitress had gone into the back and so had the cook, and ⟦m Mr. Giordano⟧he⟦/m⟧ sat in the booth, across from ⟦m Marv+Frankie+Giordano⟧the three of them⟦/m⟧, and helped ⟦m Mr. Giordano⟧himself⟦/m⟧ to a triangle of toast.

⟦q Mr. Giordano>Marv+Frankie+Giordano⟧"I hear that somebody took my brother,"⟦/q⟧ said Big Sal. ⟦q Mr. Giordano>Marv⟧"That's funny. I don't have a brother."⟦/q⟧

⟦q Marv>Mr. Giordano⟧"No, sir."⟦/q⟧

⟦q Mr. Giordano>Marv⟧"I've got four sisters. Anyone in Jersey could've told you. Did you not ⟦e ask⟧axe⟦/e⟧?"⟦/q⟧

⟦q Frankie>Mr. Giordano⟧"I looked in the book,"⟦/q⟧ said Frankie in a whisper.

⟦q Mr. Giordano>Frankie⟧"In the *book*."⟦/q⟧ ⟦m Mr. Giordano⟧He⟦/m⟧ chewed. ⟦m Mr. Giordano⟧He⟦/m⟧'d got little, sleepy, almost kindly eyes, and they went to ⟦m Giordano⟧the man with the pens⟦/m⟧. ⟦q Mr. Giordano>Giordano⟧"And you're what, the hostage? What've you got there?"⟦/q⟧

⟦q Giordano>Mr. Giordano⟧"It's an appeal,"⟦/q⟧ said Stan. ⟦q Giordano>Mr. Giordano⟧"Form 561. ⟦m Marv⟧He⟦/m⟧ was entitled to thirty-eight months, plus the interest, they can't just close a knee. It comes to seventy-one thousand, two hundred."⟦/q⟧ ⟦m Giordano⟧He⟦/m⟧ turned the place mat around and slid it across with a finger, politely, past the jam. ⟦m Giordano⟧He⟦/m⟧'d taken ⟦c pens⟧the only pen he owned⟦/c⟧ from behind ⟦m Giordano⟧his⟦/m⟧ ear. ⟦q Giordano>Mr. Giordano⟧"I could do it for other people. I've been thinking that. If there was an office."⟦/q⟧

Big Sal read all of the front. ⟦m Mr. Giordano⟧He⟦/m⟧ turned it over and ⟦m Mr. Giordano⟧he⟦/m⟧ read the back. It took ⟦m Mr. Giordano⟧him⟦/m⟧ quite some time; ⟦m Mr. Giordano⟧he⟦/m⟧ moved ⟦m Mr. Giordano⟧his⟦/m⟧ lips.

⟦q Mr. Giordano>Giordano⟧"⟦m My uncle⟧My uncle⟦/m⟧ fell off a crane,"⟦/q⟧ ⟦m Mr. Giordano⟧he⟦/m⟧ said finally. ⟦q Mr. Giordano>Giordano⟧"In 'eighty-one. They gave ⟦m My uncle⟧him⟦/m⟧ a blue one."⟦/q⟧

⟦q Giordano>Mr. Giordano⟧"What was the date?"⟦/q⟧

⟦q Mr. Giordano>Giordano⟧"Somebody get ⟦m Giordano⟧this man⟦/m⟧ a coffee,"⟦/q⟧ said Big Sal. ⟦q Mr. Giordano>Marv⟧"And you. Which one's the knee?"⟦/q⟧

⟦q Marv>Mr. Giordano⟧"Me. ⟦c knee⟧The right one⟦/c⟧, Mr. Giordano."⟦/q⟧

⟦q Mr. Giordano>Marv⟧"Sit down, before you fall ⟦e down⟧done⟦/e⟧."⟦/q⟧
