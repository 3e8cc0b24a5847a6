title: The Queue at Window Nine
person: 3
style: a crowd; a consulate queue from before dawn in a city at war; nine people known by what they carry; names come late or never; two pairs of sisters, a soldier, a clerk behind glass; present tense, straight double quotes
cast: the woman with the harp |  | she
cast: Mr. Barakat |  | he
cast: Ghalia |  | she
cast: Reem |  | she
cast: Hadi | the soldier | he
cast: the clerk |  | she
cast: Dr. Mansour | the dentist | he
cast: the canary | the bird | he
cast: the boy with the bread |  | he
place: the queue | the street, the wall
place: window nine | the glass
place: the doorway |
relation: Ghalia & Reem | family
relation: Mr. Barakat & Dr. Mansour | friends | start=strangers end=friends
relation: Hadi & the boy with the bread | family
relation: the woman with the harp & the clerk | enemies | start=applicant and clerk end=two women on one side of the glass
quiet: Tripoli, Tuesday, Friday
=====
⟦s place=the queue; with=the woman with the harp,Mr. Barakat,Ghalia,Reem,Hadi,Dr. Mansour,the boy with the bread; time=four in the morning⟧
There are forty-one people in front of the harp, and by first light there'll be four hundred in back of it.

⟦m the woman with the harp⟧The woman who owns it⟦/m⟧ sits on its case. ⟦m the woman with the harp⟧She⟦/m⟧'s been here since yesterday noon; ⟦m the woman with the harp⟧she⟦/m⟧'s got a number on the back of ⟦m the woman with the harp⟧her⟦/m⟧ hand, in blue biro, and ⟦m the woman with the harp⟧she⟦/m⟧ keeps that hand inside ⟦m the woman with the harp⟧her⟦/m⟧ sleeve. Ahead of ⟦m the woman with the harp⟧her⟦/m⟧ there's ⟦m Mr. Barakat⟧a man with a canary⟦/m⟧. ⟦m Mr. Barakat⟧He⟦/m⟧ has the cage on ⟦m Mr. Barakat⟧his⟦/m⟧ knees with a tea towel over it, and every so often ⟦m Mr. Barakat⟧he⟦/m⟧ lifts a corner, and looks in, and lets it fall. Behind ⟦m the woman with the harp⟧her⟦/m⟧, against the pharmacy shutter, are ⟦m Ghalia+Reem⟧two girls, sisters⟦/m⟧, under one blanket. ⟦m Ghalia⟧The smaller one⟦/m⟧ has ⟦m Ghalia⟧her⟦/m⟧ face tied up in a scarf.

⟦q the woman with the harp>Reem⟧"Is ⟦m Ghalia⟧she⟦/m⟧ ill?"⟦/q⟧ asks ⟦m the woman with the harp⟧the woman with the harp⟦/m⟧.

⟦q Reem>the woman with the harp⟧"It's ⟦m Ghalia⟧her⟦/m⟧ tooth."⟦/q⟧

⟦q the woman with the harp>Reem⟧"How old is ⟦m Ghalia⟧she⟦/m⟧?"⟦/q⟧

⟦q Reem>the woman with the harp⟧"Seven. ⟦m Ghalia⟧She⟦/m⟧'s been up all night with it. I gave ⟦m Ghalia⟧her⟦/m⟧ a clove."⟦/q⟧

⟦q Ghalia>Reem⟧"I swallowed it,"⟦/q⟧ says ⟦m Ghalia⟧the little one⟦/m⟧.

⟦q Reem>Ghalia⟧"I told you to bite on it."⟦/q⟧

⟦q Ghalia>Reem⟧"I bit on it, and then I swallowed it."⟦/q⟧

⟦q Mr. Barakat>the woman with the harp⟧"There's ⟦m Dr. Mansour⟧a dentist⟦/m⟧,"⟦/q⟧ says ⟦m Mr. Barakat⟧the man in front⟦/m⟧, half turning round. ⟦q Mr. Barakat>the woman with the harp⟧"Up by the pharmacy. ⟦m Dr. Mansour⟧He⟦/m⟧'s number six. I heard ⟦m Dr. Mansour⟧him⟦/m⟧ tell somebody."⟦/q⟧

⟦q the woman with the harp>Mr. Barakat⟧"Would ⟦m Dr. Mansour⟧he⟦/m⟧ come?"⟦/q⟧

⟦q Mr. Barakat>the woman with the harp⟧"And lose ⟦m Dr. Mansour⟧his⟦/m⟧ place?"⟦/q⟧

Nobody says anything to that. A place is a thing you can see; it's two paving stones. There was a man on Tuesday who went off to be sick, and he's still somewhere at the back.

⟦q the woman with the harp>Mr. Barakat⟧"I could hold it for ⟦m Dr. Mansour⟧him⟦/m⟧,"⟦/q⟧ says ⟦m the woman with the harp⟧the woman⟦/m⟧.

⟦q Mr. Barakat>the woman with the harp⟧"With that thing to mind? You can't hold two. They don't let you."⟦/q⟧

⟦q the woman with the harp>Mr. Barakat⟧"Who doesn't?"⟦/q⟧

⟦q Mr. Barakat>the woman with the harp⟧"Them,"⟦/q⟧ ⟦m Mr. Barakat⟧he⟦/m⟧ says, and nods at the rest of the queue.

There's ⟦m Hadi⟧a soldier⟦/m⟧ walking up and down beside it. ⟦m Hadi⟧He⟦/m⟧'s supposed to keep it straight. ⟦m Hadi⟧He⟦/m⟧ can't be more than twenty; ⟦m Hadi⟧he⟦/m⟧ has sore eyes, and a rifle, and as ⟦m Hadi⟧he⟦/m⟧ goes by ⟦m Hadi⟧he⟦/m⟧ looks at no one except, each time, for one second, at ⟦m the boy with the bread⟧a boy of about twelve who's selling bread out of a pram⟦/m⟧. ⟦m the boy with the bread⟧The boy⟦/m⟧ looks back. Then ⟦m Hadi+the boy with the bread⟧they⟦/m⟧ both look somewhere else.

⟦q the boy with the bread>the woman with the harp⟧"Bread, auntie? It's today's."⟦/q⟧

⟦q the woman with the harp>the boy with the bread⟧"It's four in the morning. How can it be today's?"⟦/q⟧

⟦q the boy with the bread>the woman with the harp⟧"It's tomorrow's, then,"⟦/q⟧ says ⟦m the boy with the bread⟧the boy⟦/m⟧. ⟦q the boy with the bread>the woman with the harp⟧"It costs more."⟦/q⟧

***

⟦s place=the queue; with=the woman with the harp,Mr. Barakat,Ghalia,Reem,Hadi,Dr. Mansour,the boy with the bread; time=a quarter to six⟧
It's ⟦m Mr. Barakat⟧the man with the canary⟦/m⟧ who goes. ⟦m Mr. Barakat⟧He⟦/m⟧ stands up, for no reason that anyone can see; ⟦m Mr. Barakat⟧he⟦/m⟧ says, *excuse me*, and puts down the cage on ⟦m Mr. Barakat⟧his⟦/m⟧ two stones, squarely, with the tea towel straight.

⟦q Mr. Barakat>the woman with the harp⟧"If they should ask,"⟦/q⟧ ⟦m Mr. Barakat⟧he⟦/m⟧ says to ⟦m the woman with the harp⟧the woman⟦/m⟧, ⟦q Mr. Barakat>the woman with the harp⟧"that's me."⟦/q⟧

⟦q the woman with the harp>Mr. Barakat⟧"That's a bird."⟦/q⟧

⟦q Mr. Barakat>the woman with the harp⟧"⟦m the canary⟧He⟦/m⟧'s called Barakat. So am I. It's on the form."⟦/q⟧

⟦m the woman with the harp+Ghalia+Reem⟧They⟦/m⟧ watch ⟦m Mr. Barakat⟧him⟦/m⟧ walk up along the wall, a small neat man in a cardigan, past thirty-nine people, each of whom turns to see that ⟦m Mr. Barakat⟧he⟦/m⟧ isn't going to stop. ⟦m Mr. Barakat⟧He⟦/m⟧ bends down to somebody. There's some talk; a hand comes out, and points at the sky, and at a watch. And ⟦m Mr. Barakat⟧he⟦/m⟧ takes off the watch, ⟦m Mr. Barakat⟧his⟦/m⟧ own one, and gives it. And then ⟦m Dr. Mansour⟧somebody tall⟦/m⟧ gets up, dusts the seat of ⟦m Dr. Mansour⟧his⟦/m⟧ trousers, and there are the two of ⟦m Mr. Barakat+Dr. Mansour⟧them⟦/m⟧ coming back.

⟦q Dr. Mansour>Reem⟧"Which of you is it?"⟦/q⟧ says ⟦m Dr. Mansour⟧the dentist⟦/m⟧.

⟦q Reem>Dr. Mansour⟧"⟦m Ghalia⟧Her⟦/m⟧. I'm Reem. Can you do anything? I haven't any money on me. I've got some earrings."⟦/q⟧

⟦q Dr. Mansour>Reem⟧"I've been paid. Hold ⟦m Ghalia⟧her⟦/m⟧ head. No, like that, against your chest. What's your name, sweetheart?"⟦/q⟧

⟦q Ghalia>Dr. Mansour⟧"Ghalia."⟦/q⟧

⟦q Dr. Mansour>Ghalia⟧"Ghalia, I'm Dr. Mansour. I used to have a chair that went up and down. I've got a pair of pliers. Which would you sooner I didn't tell you about, the beginning or the end?"⟦/q⟧

⟦q Ghalia>Dr. Mansour⟧"The middle,"⟦/q⟧ says ⟦m Ghalia⟧the girl⟦/m⟧.

⟦q Dr. Mansour>Hadi⟧"You!"⟦/q⟧ ⟦m Dr. Mansour⟧he⟦/m⟧ says, over ⟦m Dr. Mansour⟧his⟦/m⟧ shoulder. ⟦q Dr. Mansour>Hadi⟧"Yes, you with the gun. You've got a torch on that. Bring it over here."⟦/q⟧

⟦m Hadi⟧The soldier⟦/m⟧ stops. It's against everything. ⟦m Hadi⟧He⟦/m⟧ looks up the line and down the line, and four hundred people look at ⟦m Hadi⟧him⟦/m⟧.

⟦q Hadi>Dr. Mansour⟧"I'm not allowed to leave the wall."⟦/q⟧

⟦q Dr. Mansour>Hadi⟧"Then move the wall."⟦/q⟧

⟦q the boy with the bread>Hadi⟧"Go on, Hadi,"⟦/q⟧ says ⟦m the boy with the bread⟧the boy with the bread⟦/m⟧.

It's out before ⟦m the boy with the bread⟧he⟦/m⟧ can stop it. ⟦m Hadi⟧The soldier⟦/m⟧'s face goes dark. ⟦m Hadi⟧He⟦/m⟧ comes across, though, ⟦m Hadi⟧he⟦/m⟧ kneels on the stones with the rifle under ⟦m Hadi⟧his⟦/m⟧ arm so that the light falls where it should, and the four of ⟦m Dr. Mansour+Hadi+Ghalia+Reem⟧them⟦/m⟧ bend in together, till there's nothing to be seen of ⟦m Ghalia⟧the child⟦/m⟧ but two feet. There's a noise like a stick. One of the feet kicks over the pram.

⟦q Dr. Mansour>Ghalia⟧"That was the middle,"⟦/q⟧ says ⟦m Dr. Mansour⟧the dentist⟦/m⟧.

***

⟦s place=the doorway; with=Hadi,the boy with the bread; time=six⟧
⟦q Hadi>the boy with the bread⟧"I told you not to know me."⟦/q⟧

⟦q the boy with the bread>Hadi⟧"I forgot."⟦/q⟧

⟦q Hadi>the boy with the bread⟧"If the sergeant hears that you're my brother they'll send me up to the line. It's family on the queue; it's a bribe. He's sent two already."⟦/q⟧

⟦q the boy with the bread>Hadi⟧"I know. I'm sorry. You looked cold."⟦/q⟧

⟦q Hadi>the boy with the bread⟧"I'm always cold. Have you sold it all?"⟦/q⟧

⟦q the boy with the bread>Hadi⟧"⟦m Ghalia⟧She⟦/m⟧ kicked it over. They picked it up. They picked up every one, and put it back in the pram, and nobody took any. I counted."⟦/q⟧ ⟦m the boy with the bread⟧The boy⟦/m⟧ wipes ⟦m the boy with the bread⟧his⟦/m⟧ nose. ⟦q the boy with the bread>Hadi⟧"Mama says did you get the number?"⟦/q⟧

⟦q Hadi>the boy with the bread⟧"Three hundred and eighty."⟦/q⟧

⟦q the boy with the bread>Hadi⟧"That's a good number. That's a better one than yesterday's. They only do fifty."⟦/q⟧

⟦q Hadi>the boy with the bread⟧"I know what they do."⟦/q⟧

⟦q the boy with the bread>Hadi⟧"So it won't be today."⟦/q⟧

⟦q Hadi>the boy with the bread⟧"No,"⟦/q⟧ ⟦m Hadi⟧he⟦/m⟧ says. ⟦m Hadi⟧He⟦/m⟧'s got a bit of blood on ⟦m Hadi⟧his⟦/m⟧ cuff; it's ⟦m Ghalia⟧the little girl⟦/m⟧'s. ⟦m Hadi⟧He⟦/m⟧ rubs it with ⟦m Hadi⟧his⟦/m⟧ thumb. ⟦q Hadi>the boy with the bread⟧"Have you got one that's not been on the floor?"⟦/q⟧

***

⟦s place=window nine; with=the woman with the harp,Mr. Barakat,the clerk,Dr. Mansour,Ghalia,Reem; time=eleven o'clock⟧
Behind the glass there's ⟦m the clerk⟧a clerk⟦/m⟧ with a cold. ⟦m the clerk⟧She⟦/m⟧'s young, and fair, and very tired; ⟦m the clerk⟧she⟦/m⟧ has been told that ⟦m the clerk⟧she⟦/m⟧ will be flown out on Friday, and that between now and then ⟦m the clerk⟧she⟦/m⟧'s not to look up.

⟦q the clerk>Mr. Barakat⟧"One applicant at a time."⟦/q⟧

⟦q Mr. Barakat>the clerk⟧"We're together,"⟦/q⟧ says ⟦m Mr. Barakat⟧Mr. Barakat⟦/m⟧.

⟦q the clerk>Mr. Barakat⟧"Who's together?"⟦/q⟧

⟦q Mr. Barakat>the clerk⟧"⟦m the woman with the harp⟧The lady⟦/m⟧, ⟦m Dr. Mansour⟧the doctor⟦/m⟧ and I. And ⟦m Ghalia+Reem⟧the two girls⟦/m⟧."⟦/q⟧

⟦q the clerk>Mr. Barakat⟧"You're a family?"⟦/q⟧

⟦q Mr. Barakat>the clerk⟧"We're a queue,"⟦/q⟧ ⟦m Mr. Barakat⟧he⟦/m⟧ says.

⟦q Dr. Mansour>the clerk⟧"⟦m Mr. Barakat⟧He⟦/m⟧ gave up ⟦m Mr. Barakat⟧his⟦/m⟧ watch for my place, and then ⟦m the woman with the harp⟧she⟦/m⟧ gave up ⟦m the woman with the harp⟧hers⟦/m⟧ so that I could go back to it, and the ones in front wouldn't have it; they said we could all five of us go where ⟦m Mr. Barakat⟧he⟦/m⟧'d been. I've never been so embarrassed,"⟦/q⟧ says ⟦m Dr. Mansour⟧the tall man⟦/m⟧. ⟦q Dr. Mansour>the clerk⟧"Number six has gone to an old couple with a mattress."⟦/q⟧

⟦q the clerk>Dr. Mansour⟧"I can't process five people on one number."⟦/q⟧

⟦q the woman with the harp>the clerk⟧"What's the rule about birds?"⟦/q⟧ says ⟦m the woman with the harp⟧the woman with the harp⟦/m⟧.

⟦m the clerk⟧The clerk⟦/m⟧ does look up. It's a mistake. There's a face right against the glass, brown, and lined, not young; and beside its ear there's a small yellow one.

⟦q the clerk>the woman with the harp⟧"What have you got in the box?"⟦/q⟧ ⟦m the clerk⟧she⟦/m⟧ asks.

⟦q the woman with the harp>the clerk⟧"A harp."⟦/q⟧

⟦q the clerk>the woman with the harp⟧"Why?"⟦/q⟧

⟦q the woman with the harp>the clerk⟧"I'm in the orchestra. There isn't any orchestra. There's me, and there's a man in Tripoli with the timpani."⟦/q⟧

⟦q the clerk>the woman with the harp⟧"I used to play the harp,"⟦/q⟧ says ⟦m the clerk⟧the clerk⟦/m⟧. It isn't on the form. ⟦m the clerk⟧Her⟦/m⟧ nose is running, and ⟦m the clerk⟧she⟦/m⟧ seems to be hunting for something among the stamps. ⟦q the clerk>the woman with the harp⟧"I did it up to grade five. I hated it. My mother sold it to a hotel."⟦/q⟧

⟦q Ghalia>the clerk⟧"I've had a tooth out,"⟦/q⟧ says somebody, from below. ⟦q Ghalia>the clerk⟧"Do you want to see?"⟦/q⟧

It's held up, in a twist of bread paper. ⟦m the clerk⟧The clerk⟦/m⟧ leans over, till ⟦m the clerk⟧her⟦/m⟧ forehead's nearly touching; and for a moment there ⟦m the woman with the harp+the clerk+Ghalia⟧they⟦/m⟧ are, all three of ⟦m the woman with the harp+the clerk+Ghalia⟧them⟦/m⟧, on the two sides of the one pane, looking at a tooth.

⟦q the clerk>the woman with the harp⟧"Spell me the names,"⟦/q⟧ ⟦m the clerk⟧she⟦/m⟧ says. ⟦q the clerk>the woman with the harp⟧"Slowly. Start with the bird."⟦/q⟧
