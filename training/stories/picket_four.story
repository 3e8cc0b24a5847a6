title: Picket Four
person: 3
style: a military squad on night watch, five soldiers by last names and nicknames, whispered lines, omniscient past tense, then one long untagged exchange; straight quotes
cast: Sergeant Hollenbeck | Hollenbeck, Sarge | she
cast: Yoon | David | he
cast: Ilic |  | he
cast: Abercorn | Abby | she
cast: Tupuola | Tup | he
cast: the lieutenant |  | he
cast: the goatherd | the old man | he
cast: my brother | | he
place: the ridge | Picket Four
place: the lower wall | the goat path
place: the hut |
relation: Hollenbeck & Abby | friends
relation: David & Ilic | enemies | start=a grudge over a letter end=brothers
relation: the lieutenant & Hollenbeck | work
relation: Tup & Abby | friends
quiet: Picket Four, Tuesday, Skittles, Bible, Company
=====
⟦s place=the ridge; with=Hollenbeck,David,Ilic,Abby,Tup; time=two in the morning, rain⟧
Rain makes no noise on a hat after the first hour. It just becomes what your head is like.

⟦q Tup>Abby⟧"Abby?"⟦/q⟧

⟦q Abby>Tup⟧"What?"⟦/q⟧

⟦q Tup>Abby⟧"You asleep?"⟦/q⟧

⟦q Abby>Tup⟧"Yes."⟦/q⟧

⟦q Tup>Abby⟧"Okay."⟦/q⟧

There was a wall, and along it, at intervals of about four meters, there were five lumps. From left to right ⟦m Hollenbeck+David+Ilic+Abby+Tup⟧they⟦/m⟧ were Tupuola, Abercorn, Sergeant Hollenbeck, and then, with a larger gap than the manual called for, Yoon and Ilic. ⟦m David+Ilic⟧The last two⟦/m⟧ hadn't spoken since Tuesday. It had been noticed. In a squad of five there isn't a great deal else to notice.

⟦q Tup>Abby⟧"I've got Skittles,"⟦/q⟧ whispered ⟦m Tup⟧the big man on the end⟦/m⟧.

⟦q Abby>Tup⟧"What color?"⟦/q⟧

⟦q Tup>Abby⟧"It's dark, man. I don't know. Skittle-colored."⟦/q⟧

⟦q Hollenbeck>Tup⟧"Tup,"⟦/q⟧ said the sergeant.

⟦q Tup>Hollenbeck⟧"Sarge?"⟦/q⟧

⟦q Hollenbeck>Tup⟧"If I can hear you then the whole valley can."⟦/q⟧

⟦q Tup>Hollenbeck⟧"Do you want a Skittle, Sarge?"⟦/q⟧

There was a pause while Hollenbeck, who had been in for fourteen years and had two tours and a bad hip, weighed it up. ⟦q Hollenbeck>Tup⟧"Pass it down,"⟦/q⟧ ⟦m Hollenbeck⟧she⟦/m⟧ said.

They came along the wall from glove to glove. When they'd got as far as Yoon ⟦m David⟧he⟦/m⟧ took one, and held out the bag to ⟦m David⟧his⟦/m⟧ right, at arm's length, without moving ⟦m David⟧his⟦/m⟧ head; and no one took it; and ⟦m David⟧he⟦/m⟧ went on holding it there. ⟦m David+Ilic⟧The two men⟦/m⟧ could have been a statue of something. Finally ⟦m David⟧he⟦/m⟧ set it on a stone, halfway.

⟦q Abby>Hollenbeck⟧"What's the matter with ⟦m David+Ilic⟧those two⟦/m⟧?"⟦/q⟧ breathed Abercorn.

⟦q Hollenbeck>Abby⟧"None of your business."⟦/q⟧

⟦q Abby>Hollenbeck⟧"Did Ilic read ⟦m David⟧his⟦/m⟧ Bible or something?"⟦/q⟧

⟦q Hollenbeck>Abby⟧"Watch your front, Private."⟦/q⟧

Down the slope a stone rolled.

No one breathed. It rolled again. It was a small, dry, considering sound, in all that wet, and it was coming from the goat path; and Hollenbeck lifted two fingers off the rifle and pointed, once, at the right-hand end of the wall. ⟦m David+Ilic⟧The pair⟦/m⟧ on the right looked at the fingers. For the first time in three days ⟦m David+Ilic⟧they⟦/m⟧ looked at one another.

⟦q Ilic>Hollenbeck⟧"Us?"⟦/q⟧ mouthed Ilic.

⟦m Hollenbeck⟧She⟦/m⟧ nodded.

***

⟦s place=the lower wall; with=David,Ilic,the old man; time=half past two⟧
It's not easy to stalk anything with a man to whom you aren't speaking. ⟦m David+Ilic⟧They⟦/m⟧ did it for a hundred and fifty meters on ⟦m David+Ilic⟧their⟦/m⟧ bellies, and then there was a bit of broken wall. ⟦m David+Ilic⟧They⟦/m⟧ got behind that.

⟦q Ilic>David⟧"You see anything?"⟦/q⟧

⟦q David>Ilic⟧"No."⟦/q⟧

⟦q Ilic>David⟧"I thought that it was left of the bush."⟦/q⟧

⟦q David>Ilic⟧"There isn't any bush."⟦/q⟧

⟦q Ilic>David⟧"That's a bush."⟦/q⟧

⟦q David>Ilic⟧"That's a goat."⟦/q⟧

⟦m David+Ilic⟧They⟦/m⟧ both looked at it. The goat looked back. It was white, or it had been, and it had a bell, with a rag stuffed into it to keep it dumb.

⟦q Ilic>David⟧"Somebody did that,"⟦/q⟧ said Ilic.

⟦q David>Ilic⟧"Yeah."⟦/q⟧

⟦q Ilic>David⟧"So there's somebody."⟦/q⟧

⟦q David>Ilic⟧"I can work it out, thanks."⟦/q⟧

⟦q Ilic>David⟧"I'm only saying."⟦/q⟧

⟦q David>Ilic⟧"You're always only saying."⟦/q⟧

⟦q Ilic>David⟧"What's that supposed to mean?"⟦/q⟧

⟦q David>Ilic⟧"It means you should've minded your own damn business!"⟦/q⟧ It came out as a hiss, like a tire. ⟦q David>Ilic⟧"It was one letter. It wasn't even addressed to you."⟦/q⟧

⟦q Ilic>David⟧"It was on the floor of the truck."⟦/q⟧

⟦q David>Ilic⟧"So you picked it up."⟦/q⟧

⟦q Ilic>David⟧"It could have been anybody's. I had to look whose."⟦/q⟧

⟦q David>Ilic⟧"It says *Dear David*. On the first line! There's one David in the squad. You didn't need to go on to the second page."⟦/q⟧

⟦q Ilic>David⟧"I wanted to know how it came out."⟦/q⟧

Yoon shut ⟦m David⟧his⟦/m⟧ eyes. The rain ran into them anyway. ⟦m David⟧He⟦/m⟧ was a pastor's son, ⟦m David⟧he⟦/m⟧ didn't drink, ⟦m David⟧he⟦/m⟧ had never in ⟦m David⟧his⟦/m⟧ life hit anyone; all week ⟦m David⟧he⟦/m⟧'d been thinking of where on Ilic's face ⟦m David⟧he⟦/m⟧ would like to begin.

⟦q David>Ilic⟧"You told ⟦m the lieutenant⟧the lieutenant⟦/m⟧,"⟦/q⟧ ⟦m David⟧he⟦/m⟧ said.

⟦q Ilic>David⟧"Yes."⟦/q⟧

⟦q David>Ilic⟧"You told ⟦m the lieutenant⟧the lieutenant⟦/m⟧ ⟦k by=Ilic; to=the lieutenant⟧that she'd left me⟦/k⟧. And that I shouldn't have a gun."⟦/q⟧

⟦q Ilic>David⟧"I said for some days. I said give ⟦m David⟧him⟦/m⟧ some days in the kitchen."⟦/q⟧

⟦q David>Ilic⟧"You think I'd do that? You think I'd put it in my own mouth, over a girl?"⟦/q⟧

⟦q Ilic>David⟧"⟦m my brother⟧My brother⟦/m⟧ did,"⟦/q⟧ said Ilic.

The goat shook itself. ⟦m David+Ilic⟧They⟦/m⟧ watched it walk a little way and stop.

⟦q David>Ilic⟧"You don't have ⟦m my brother⟧a brother⟦/m⟧,"⟦/q⟧ said Yoon after a while. ⟦q David>Ilic⟧"You've got sisters. You've got that picture."⟦/q⟧

⟦q Ilic>David⟧"I have sisters. I had one brother. ⟦m my brother⟧He⟦/m⟧ was twenty years old. ⟦m my brother⟧He⟦/m⟧ was in the army, at home, in a place where nothing happens. ⟦m my brother⟧He⟦/m⟧ got a letter, and ⟦m my brother⟧he⟦/m⟧ was very quiet, ⟦m my brother⟧he⟦/m⟧ was polite. ⟦m my brother⟧He⟦/m⟧ gave away ⟦m my brother⟧his⟦/m⟧ radio. And all ⟦m my brother⟧his⟦/m⟧ friends there thought, isn't ⟦m my brother⟧he⟦/m⟧ taking it well."⟦/q⟧

⟦q David>Ilic⟧"I didn't know."⟦/q⟧

⟦q Ilic>David⟧"You gave Tup your headphones."⟦/q⟧

⟦q David>Ilic⟧"I lent them."⟦/q⟧

⟦q Ilic>David⟧"You gave the sergeant your good socks. You were so polite to me at breakfast that I couldn't swallow."⟦/q⟧

⟦q David>Ilic⟧"I'm always polite."⟦/q⟧

⟦q Ilic>David⟧"You said ⟦q David>Ilic⟧'bless you'⟦/q⟧, when I sneezed. You have never blessed me before. I was frightened."⟦/q⟧ ⟦m Ilic⟧The Serb⟦/m⟧ wiped ⟦m Ilic⟧his⟦/m⟧ nose along the whole of ⟦m Ilic⟧his⟦/m⟧ sleeve. ⟦q Ilic>David⟧"So hate me, that's okay. I would like you to be alive and hate me for years and years."⟦/q⟧

⟦q David>Ilic⟧"I don't hate you."⟦/q⟧

⟦q Ilic>David⟧"You put the Skittles in the middle."⟦/q⟧

⟦q David>Ilic⟧"I wanted to,"⟦/q⟧ said Yoon. ⟦m David⟧He⟦/m⟧ stopped. It had got hold of ⟦m David⟧him⟦/m⟧ by the throat, ⟦m David⟧he⟦/m⟧'d no idea from where; it was not so much the girl, it was the socks. ⟦m David⟧He⟦/m⟧ had not known ⟦m David⟧himself⟦/m⟧ why ⟦m David⟧he⟦/m⟧ was giving away the socks. ⟦q David>Ilic⟧"I think maybe I was going to,"⟦/q⟧ ⟦m David⟧he⟦/m⟧ said. ⟦q David>Ilic⟧"I hadn't decided. I think I was kind of cleaning up."⟦/q⟧

⟦q Ilic>David⟧"I know."⟦/q⟧

⟦q David>Ilic⟧"How'd you *know*?"⟦/q⟧

⟦q Ilic>David⟧"I tell you. I've seen it. It's very tidy."⟦/q⟧

And ⟦m Ilic⟧he⟦/m⟧ put out one arm, in the rain, behind a wall a foot and a half high, and got it round the neck of ⟦m David⟧the other man⟦/m⟧, and ⟦m David+Ilic⟧they⟦/m⟧ lay there with ⟦m David+Ilic⟧their⟦/m⟧ helmets knocking together.

⟦q David>Ilic⟧"Ilic?"⟦/q⟧

⟦q Ilic>David⟧"Mm?"⟦/q⟧

⟦q David>Ilic⟧"There's a guy standing right there."⟦/q⟧

⟦m the old man⟧An old man⟦/m⟧ in a plastic sheet was looking down at ⟦m David+Ilic⟧them⟦/m⟧ over the wall. ⟦m the old man⟧He⟦/m⟧ had a stick in one hand and a hat in the other. ⟦m the old man⟧He⟦/m⟧ appeared to be embarrassed.

⟦q the old man>David+Ilic⟧"Soldiers,"⟦/q⟧ ⟦m the old man⟧he⟦/m⟧ said. ⟦q the old man>David+Ilic⟧"Please. You are lying on my leek."⟦/q⟧

***

⟦s place=the hut; with=Hollenbeck,David,Ilic,Abby,Tup,the old man; time=half past three⟧
⟦q Hollenbeck>the old man⟧"What are you doing up here."⟦/q⟧

⟦q the old man>Hollenbeck⟧"I have English. I am a schoolteacher,"⟦/q⟧ said ⟦m the old man⟧the old man⟦/m⟧, ⟦q the old man>Hollenbeck⟧"retired. I'm moving my goat."⟦/q⟧

⟦q Hollenbeck>the old man⟧"In the middle of the night?"⟦/q⟧

⟦q the old man>Hollenbeck⟧"In the day somebody takes her. All summer they are taking goats. Your people, their people. So I put sock in the bell, and I move her at night."⟦/q⟧ ⟦m the old man⟧The goatherd⟦/m⟧ had been given the one dry blanket and the end of the Skittles. ⟦m the old man⟧He⟦/m⟧ picked out the green ones and put them in ⟦m the old man⟧his⟦/m⟧ pocket. ⟦q the old man>Hollenbeck⟧"These two I thought were dead. Then ⟦m David+Ilic⟧they⟦/m⟧'re crying. So I think, no."⟦/q⟧

Nobody looked at anybody. Tupuola found something to do with ⟦m Tup⟧his⟦/m⟧ boot. It was Abercorn who, without any change in ⟦m Abby⟧her⟦/m⟧ face at all, reached across and pulled the hood of the poncho down over Yoon's eyes so that ⟦m David⟧he⟦/m⟧ needn't be seen.

⟦q Hollenbeck>Ilic⟧"Crying,"⟦/q⟧ said Hollenbeck.

⟦q Ilic>Hollenbeck⟧"It's raining, Sarge,"⟦/q⟧ said Ilic.

⟦q Hollenbeck>Ilic⟧"That it is."⟦/q⟧

⟦q the lieutenant>Hollenbeck⟧"Picket Four, this is Company,"⟦/q⟧ said the radio. ⟦q the lieutenant>Hollenbeck⟧"Report."⟦/q⟧

⟦m Hollenbeck⟧The sergeant⟦/m⟧ picked up the handset. ⟦m Hollenbeck⟧She⟦/m⟧'d got small gray eyes, with wet lashes, and they went along the five of ⟦m David+Ilic+Abby+Tup+the old man⟧them⟦/m⟧ from one end to the other and back. They stopped at Yoon's feet. ⟦m David⟧He⟦/m⟧'d taken off ⟦m David⟧his⟦/m⟧ boots by the stove. ⟦m David⟧He⟦/m⟧ didn't have any socks on.

⟦q Hollenbeck>the lieutenant⟧"Company, Four,"⟦/q⟧ ⟦m Hollenbeck⟧she⟦/m⟧ said. ⟦q Hollenbeck>the lieutenant⟧"One goat. No further."⟦/q⟧

⟦q the lieutenant>Hollenbeck⟧"Say again, Four?"⟦/q⟧

⟦q Hollenbeck>the lieutenant⟧"I've got a man here sick to ⟦m David⟧his⟦/m⟧ stomach. I'm sending ⟦m David⟧him⟦/m⟧ down to you at first light, and ⟦m Ilic⟧a friend⟦/m⟧ to walk with ⟦m David⟧him⟦/m⟧. I'd like ⟦m David⟧him⟦/m⟧ in the kitchen for a week, sir. And the lid off ⟦m David⟧his⟦/m⟧ weapon. It's nothing ⟦m David⟧he⟦/m⟧ did."⟦/q⟧

The static went on for some time.

⟦q the lieutenant>Hollenbeck⟧"Is that Yoon?"⟦/q⟧ said ⟦m the lieutenant⟧the lieutenant⟦/m⟧'s voice, in quite another tone.

⟦q Hollenbeck>the lieutenant⟧"Yes, sir."⟦/q⟧

⟦q the lieutenant>Hollenbeck⟧"Good,"⟦/q⟧ it said. ⟦q the lieutenant>Hollenbeck⟧"Tell Ilic I said good."⟦/q⟧

⟦m Hollenbeck⟧She⟦/m⟧ put the thing back upon its hook. Then ⟦m Hollenbeck⟧she⟦/m⟧ bent down, with a grunt on account of the hip, unlaced ⟦m Hollenbeck⟧her⟦/m⟧ left boot, and ⟦m Hollenbeck⟧her⟦/m⟧ right one, and peeled them off. They were gray wool, with a red band.

⟦q Hollenbeck>David⟧"Here,"⟦/q⟧ said Hollenbeck. ⟦q Hollenbeck>David⟧"I was never giving you these *back*, by the way. It's a loan."⟦/q⟧
