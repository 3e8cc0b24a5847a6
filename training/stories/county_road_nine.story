title: County Road Nine
person: 3
style: zombie road story in the present tense; two brothers, their sister-in-law and two teenagers in one truck; nicknames, long untagged argument of two brothers, the dead called walkers and never he or she; curly double quotes
cast: Marcellus Tibbs | Marcellus, Cell | he
cast: Dwight Tibbs | Dwight, Dewey | he
cast: Renata Tibbs | Renata, Ren | she
cast: the girl | Kiki | she
cast: Joaquin | the boy | he
cast: Terrence |  | he
cast: Hatch | the old man | he
place: the truck | the cab
place: the feed store |
place: the overpass |
relation: Marcellus & Dwight | family | start=brothers who do not speak of Terrence end=brothers
relation: Renata & Marcellus | family
relation: Kiki & Renata | family | start=stepdaughter and stepmother end=mother and daughter
relation: Joaquin & Kiki | friends
quiet: Dodge, Moline, Sunday, Pepsi, March, Nine, Peoria
=====
⟦s place=the truck; with=Marcellus,Dwight,Renata,Kiki,Joaquin; time=noon⟧
⟦q Marcellus>Dwight⟧“You missed the turn,”⟦/q⟧ says Marcellus.

⟦q Dwight>Marcellus⟧“I didn’t miss it. I declined it.”⟦/q⟧

⟦q Marcellus>Dwight⟧“That was Nine. Nine goes to Moline.”⟦/q⟧

⟦q Dwight>Marcellus⟧“Nine goes to a bridge with no middle. I’ve seen it.”⟦/q⟧

⟦q Marcellus>Dwight⟧“When?”⟦/q⟧

⟦q Dwight>Marcellus⟧“Sunday.”⟦/q⟧

⟦q Marcellus>Dwight⟧“You told me you were at the river Sunday.”⟦/q⟧

⟦q Dwight>Marcellus⟧“The bridge is *on* the river, Cell. That’s how come it’s a bridge.”⟦/q⟧

In the back seat of the Dodge ⟦m Kiki+Joaquin⟧the two kids⟦/m⟧ look at each other. ⟦m Joaquin⟧The boy⟦/m⟧ is fifteen and isn’t anybody’s; ⟦m Joaquin⟧he⟦/m⟧ came out of a school bus in March with a softball bat and has been with ⟦m Marcellus+Dwight+Renata+Kiki⟧them⟦/m⟧ since. ⟦m Kiki⟧The girl⟦/m⟧ is sixteen. ⟦m Kiki⟧She⟦/m⟧ has a bag of dog biscuits, and ⟦m Kiki⟧she⟦/m⟧’s eating them one at a time, and Renata, who is driving, can hear every crunch.

For it’s ⟦m Renata⟧she⟦/m⟧ who drives. ⟦m Marcellus+Dwight⟧The two men⟦/m⟧ navigate. That’s been the arrangement ever since the pair of ⟦m Marcellus+Dwight⟧them⟦/m⟧ put the last truck in a quarry.

⟦q Marcellus>Dwight⟧“What I’d like to know,”⟦/q⟧ ⟦m Marcellus⟧the older brother⟦/m⟧ says, ⟦q Marcellus>Dwight⟧“is what you were doing at the river by yourself.”⟦/q⟧

⟦q Dwight>Marcellus⟧“Fishing.”⟦/q⟧

⟦q Marcellus>Dwight⟧“With what?”⟦/q⟧

⟦q Dwight>Marcellus⟧“With a line.”⟦/q⟧

⟦q Marcellus>Dwight⟧“Dewey, I’ve known you forty-four years. You get sick if you touch a worm.”⟦/q⟧

⟦q Dwight>Marcellus⟧“So I used corn.”⟦/q⟧

⟦q Marcellus>Dwight⟧“You went to look for ⟦m Terrence⟧him⟦/m⟧.”⟦/q⟧

⟦q Dwight>Marcellus⟧“Who?”⟦/q⟧

⟦q Marcellus>Dwight⟧“Don’t say who to me.”⟦/q⟧

⟦q Dwight>Marcellus⟧“I’ll say who to whoever I please.”⟦/q⟧

⟦q Marcellus>Dwight⟧“You went back to Terrence’s.”⟦/q⟧

⟦q Dwight>Marcellus⟧“I was fishing!”⟦/q⟧

⟦q Renata>Marcellus+Dwight⟧“Stop it,”⟦/q⟧ says Renata. ⟦q Renata>Marcellus+Dwight⟧“Both of you, right now. Not in front of ⟦m Kiki⟧her⟦/m⟧.”⟦/q⟧

⟦q Kiki>Renata⟧“I’m not made of sugar,”⟦/q⟧ says ⟦m Kiki⟧the girl⟦/m⟧.

⟦q Renata>Kiki⟧“Nobody said you were.”⟦/q⟧

⟦q Kiki>Renata⟧“⟦m Terrence⟧He⟦/m⟧ was my dad. You can all say ⟦m Terrence⟧his⟦/m⟧ name. You can say it in front of me. Terrence, Terrence, Terrence.”⟦/q⟧

⟦m Renata⟧She⟦/m⟧ doesn’t turn round. ⟦m Renata⟧Her⟦/m⟧ hands shift on the wheel, ten to two, as if it had been the wheel that spoke. ⟦m Renata⟧She⟦/m⟧ was married to ⟦m Terrence⟧the man⟦/m⟧ for nineteen months and has been ⟦m Terrence⟧his⟦/m⟧ widow for nearly as long, and in all that time nobody has explained to ⟦m Renata⟧her⟦/m⟧ what ⟦m Renata⟧she⟦/m⟧ is now, to ⟦m Kiki⟧a tall sulky child with his eyes⟦/m⟧.

⟦q Joaquin>Renata⟧“There’s somebody in the road,”⟦/q⟧ Joaquin says.

***

⟦s place=the overpass; with=Marcellus,Dwight,Renata,Kiki,Joaquin,Hatch; time=a minute later⟧
It’s ⟦m Hatch⟧an old guy⟦/m⟧. ⟦m Hatch⟧He⟦/m⟧ is sitting on a Pepsi crate on the yellow line, under an umbrella. When the truck stops ⟦m Hatch⟧he⟦/m⟧ raises the umbrella, politely, as you’d raise a hat.

⟦q Renata>Marcellus⟧“Is ⟦m Hatch⟧he⟦/m⟧ one?”⟦/q⟧

⟦q Marcellus>Renata⟧“⟦m Hatch⟧He⟦/m⟧’s got an umbrella.”⟦/q⟧

⟦q Renata>Marcellus⟧“That isn’t an answer, Cell. One of them in Peoria had a briefcase.”⟦/q⟧

⟦q Dwight>Renata⟧“Honk,”⟦/q⟧ Dwight says.

⟦q Renata>Dwight⟧“I’m not honking. You honk, they come.”⟦/q⟧

⟦q Dwight>Renata⟧“Well, someone’s got to say hello to ⟦m Hatch⟧him⟦/m⟧.”⟦/q⟧

⟦q Joaquin>Renata⟧“I’ll go.”⟦/q⟧

⟦q Renata>Joaquin⟧“You’ll sit where you are.”⟦/q⟧

But ⟦m Joaquin⟧the boy⟦/m⟧ already has the door open. ⟦m Joaquin⟧He⟦/m⟧ walks up the white line with the bat on ⟦m Joaquin⟧his⟦/m⟧ shoulder, ⟦m Joaquin⟧a skinny kid in a dead man’s jacket⟦/m⟧, and stops a bat’s length off. From the truck ⟦m Marcellus+Dwight+Renata+Kiki⟧they⟦/m⟧ can’t hear it. ⟦m Marcellus+Dwight+Renata+Kiki⟧They⟦/m⟧ can see ⟦m Hatch⟧the old man⟦/m⟧’s mouth go.

⟦q Kiki>Renata⟧“⟦m Joaquin⟧He⟦/m⟧’s so stupid,”⟦/q⟧ ⟦m Kiki⟧she⟦/m⟧ says. ⟦q Kiki>Renata⟧“⟦m Joaquin⟧He⟦/m⟧’s so stupid, and if ⟦m Joaquin⟧he⟦/m⟧ dies I’m going to kill ⟦m Joaquin⟧him⟦/m⟧.”⟦/q⟧

⟦q Renata>Kiki⟧“I know, baby.”⟦/q⟧

⟦q Kiki>Renata⟧“Don’t call me that.”⟦/q⟧

⟦q Renata>Kiki⟧“What do I call you?”⟦/q⟧

⟦q Kiki>Renata⟧“I don’t know. Something else.”⟦/q⟧

Joaquin is coming back. ⟦m Joaquin⟧He⟦/m⟧ leans on the driver’s window and ⟦m Joaquin⟧he⟦/m⟧’s trying not to grin.

⟦q Joaquin>Renata⟧“⟦m Hatch⟧His⟦/m⟧ name’s Hatch. ⟦m Hatch⟧He⟦/m⟧ says it’s a toll.”⟦/q⟧

⟦q Renata>Joaquin⟧“A what?”⟦/q⟧

⟦q Joaquin>Renata⟧“⟦m Hatch⟧He⟦/m⟧ says that ⟦m Hatch⟧he⟦/m⟧ sweeps the overpass, every morning. ⟦m Hatch⟧He⟦/m⟧ pushes them off. And if we want to use it, it’s a toll.”⟦/q⟧

⟦q Marcellus>Joaquin⟧“What’s ⟦m Hatch⟧he⟦/m⟧ want?”⟦/q⟧ ⟦m Marcellus⟧the older man⟦/m⟧ asks. ⟦q Marcellus>Joaquin⟧“Gas? Shells?”⟦/q⟧

⟦q Joaquin>Marcellus⟧“Conversation,”⟦/q⟧ says ⟦m Joaquin⟧the boy⟦/m⟧. ⟦q Joaquin>Marcellus⟧“Half an hour.”⟦/q⟧

***

⟦s place=the feed store; with=Marcellus,Dwight,Renata,Kiki,Joaquin,Hatch; time=one o’clock⟧
⟦m Hatch⟧He⟦/m⟧ lives in what was a feed store, under the ramp, with the windows bricked to the height of a man’s chest. There’s a table. There are seven chairs, and ⟦m Hatch⟧he⟦/m⟧ has put a napkin by each.

⟦q Hatch>Marcellus+Dwight+Renata+Kiki+Joaquin⟧“I set it every day,”⟦/q⟧ says Hatch. ⟦q Hatch>Marcellus+Dwight+Renata+Kiki+Joaquin⟧“Some days I set it for four, if I’m feeling low. Sit, sit. Who’s who?”⟦/q⟧

⟦q Dwight>Hatch⟧“I’m Dwight. That’s ⟦m Marcellus⟧my brother⟦/m⟧.”⟦/q⟧

⟦q Hatch>Dwight⟧“I can see that. You’ve got one nose between you. And ⟦m Renata⟧the lady⟦/m⟧?”⟦/q⟧

⟦q Renata>Hatch⟧“I’m married to ⟦m Terrence⟧the other one⟦/m⟧.”⟦/q⟧

⟦q Hatch>Renata⟧“The other what?”⟦/q⟧

⟦q Renata>Hatch⟧“There were three of them,”⟦/q⟧ says Renata.

Nobody takes that up. ⟦m Hatch⟧Their host⟦/m⟧ pours something brown into jelly glasses, and it turns out to be tea. It’s been so long since ⟦m Kiki⟧she⟦/m⟧ had tea that ⟦m Kiki⟧the girl⟦/m⟧ puts down the dog biscuit to hold the glass in both hands.

⟦q Hatch>Kiki⟧“And who do you belong to?”⟦/q⟧

⟦q Kiki>Hatch⟧“Nobody. ⟦m Renata⟧Her⟦/m⟧, sort of.”⟦/q⟧

⟦q Hatch>Kiki⟧“Sort of’s pretty good these days. I had a wife, and I’d take sort of.”⟦/q⟧ ⟦m Hatch⟧He⟦/m⟧ looks from one brother to the other, brightly. ⟦m Hatch⟧He⟦/m⟧ has a very clean bald head and hardly any teeth. ⟦q Hatch>Marcellus+Dwight⟧“Go on. It’s your half an hour. You two were having a fine set-to when you pulled up; I could see the windows going.”⟦/q⟧

⟦q Marcellus>Hatch⟧“That’s private.”⟦/q⟧

⟦q Hatch>Marcellus⟧“It’s the toll,”⟦/q⟧ says ⟦m Hatch⟧the old man⟦/m⟧.

It’s quiet under the ramp. Overhead something drags one foot along the concrete, a long way, from left to right.

⟦q Marcellus>Dwight⟧“Fine,”⟦/q⟧ Marcellus says at last. ⟦q Marcellus>Dwight⟧“Fine. Did you go back there or didn’t you?”⟦/q⟧

⟦q Dwight>Marcellus⟧“I went back.”⟦/q⟧

⟦q Marcellus>Dwight⟧“When we’d agreed.”⟦/q⟧

⟦q Dwight>Marcellus⟧“*You* agreed. I said nothing. I say nothing, and you write it down as yes.”⟦/q⟧

⟦q Marcellus>Dwight⟧“And?”⟦/q⟧

⟦q Dwight>Marcellus⟧“And what?”⟦/q⟧

⟦q Marcellus>Dwight⟧“Was ⟦m Terrence⟧he⟦/m⟧ there?”⟦/q⟧

⟦q Dwight>Marcellus⟧“⟦m Terrence⟧He⟦/m⟧ was in the yard.”⟦/q⟧

⟦q Marcellus>Dwight⟧“Walking?”⟦/q⟧

⟦q Dwight>Marcellus⟧“Yeah.”⟦/q⟧

⟦q Marcellus>Dwight⟧“And you did it?”⟦/q⟧

⟦q Dwight>Marcellus⟧“I had the rifle up. I had ⟦m Terrence⟧him⟦/m⟧ in the thing, the cross. ⟦m Terrence⟧He⟦/m⟧ had that shirt on.”⟦/q⟧ ⟦m Dwight⟧The younger brother⟦/m⟧ turns ⟦m Dwight⟧his⟦/m⟧ glass a quarter round on its napkin, and then another quarter. ⟦q Dwight>Marcellus⟧“⟦m Terrence⟧He⟦/m⟧’d come up against the swing, you know, the one ⟦m Terrence⟧he⟦/m⟧ built ⟦m Kiki⟧her⟦/m⟧. ⟦m Terrence⟧He⟦/m⟧’d bump it, and it’d go off and come back and bump ⟦m Terrence⟧him⟦/m⟧. And ⟦m Terrence⟧he⟦/m⟧’d wait for it. I’m telling you. ⟦m Terrence⟧He⟦/m⟧’d stand there and *wait* for it to come back.”⟦/q⟧

⟦q Marcellus>Dwight⟧“They don’t wait, Dewey.”⟦/q⟧

⟦q Dwight>Marcellus⟧“I know what they do.”⟦/q⟧

⟦q Marcellus>Dwight⟧“So you didn’t.”⟦/q⟧

⟦q Dwight>Marcellus⟧“No.”⟦/q⟧

⟦q Marcellus>Dwight⟧“You walked four hours there and four hours back, and you couldn’t.”⟦/q⟧

⟦q Dwight>Marcellus⟧“I couldn’t, no. Could you?”⟦/q⟧

⟦q Marcellus>Dwight⟧“I’d have—”⟦/q⟧

⟦q Dwight>Marcellus⟧“Because you had the first chance. I was there. In the kitchen, with the door half off, and you had the shotgun, and ⟦m Terrence⟧he⟦/m⟧ came up the step, and you said, *after you*. You remember that? You stood back and you said *after you*, like it was church.”⟦/q⟧

⟦m Marcellus⟧The big man⟦/m⟧’s face has come apart. ⟦m Marcellus⟧He⟦/m⟧ puts up one hand to hold it. ⟦q Marcellus>Dwight⟧“⟦m Terrence⟧He⟦/m⟧ was my *brother*,”⟦/q⟧ ⟦m Marcellus⟧he⟦/m⟧ says.

⟦q Dwight>Marcellus⟧“Well, ⟦m Terrence⟧he⟦/m⟧ was mine too!”⟦/q⟧

⟦m Renata⟧She⟦/m⟧’s never heard any of this. ⟦m Renata⟧She⟦/m⟧ was upstairs, with ⟦m Renata⟧her⟦/m⟧ back against a bedroom door and ⟦m Kiki⟧a screaming girl⟦/m⟧ in ⟦m Renata⟧her⟦/m⟧ arms; and what ⟦m Renata⟧she⟦/m⟧ was told afterwards, by ⟦m Marcellus+Dwight⟧both of them⟦/m⟧, separately, without meeting ⟦m Renata⟧her⟦/m⟧ eye, was that it had been quick.

⟦q Renata>Marcellus+Dwight⟧“You said it was done,”⟦/q⟧ ⟦m Renata⟧she⟦/m⟧ says.

Neither of ⟦m Marcellus+Dwight⟧them⟦/m⟧ speaks.

⟦q Renata>Marcellus+Dwight⟧“You let me say a prayer. In the truck. I said a *prayer*.”⟦/q⟧

⟦q Kiki>Renata⟧“⟦m Terrence⟧He⟦/m⟧’s still there?”⟦/q⟧ ⟦m Kiki⟧she⟦/m⟧ asks. It’s a small voice, nothing like ⟦m Kiki⟧hers⟦/m⟧. ⟦q Kiki>Renata⟧“By my swing?”⟦/q⟧

⟦m Hatch⟧The old man⟦/m⟧ has gotten up to see to the kettle. ⟦m Hatch⟧He⟦/m⟧’s taking longer over it than a kettle needs.

⟦q Renata>Kiki⟧“Yes. It looks like ⟦m Terrence⟧he⟦/m⟧ is.”⟦/q⟧

⟦q Kiki>Renata⟧“Is ⟦m Terrence⟧he⟦/m⟧ hungry?”⟦/q⟧

⟦q Renata>Kiki⟧“I don’t know, Kiki. I don’t know what they are.”⟦/q⟧

⟦q Kiki>Renata⟧“I want to go and do it,”⟦/q⟧ says ⟦m Kiki⟧the girl⟦/m⟧.

⟦q Dwight>Kiki⟧“Honey, no.”⟦/q⟧

⟦q Kiki>Dwight⟧“You can’t. And Uncle Cell can’t. So it’s me.”⟦/q⟧

⟦q Marcellus>Kiki⟧“You’re sixteen years old.”⟦/q⟧

⟦q Kiki>Marcellus⟧“I’ll be seventeen when we get there, the way you guys navigate.”⟦/q⟧

Joaquin laughs. ⟦m Joaquin⟧He⟦/m⟧ claps a hand over it, but it’s out, and it goes round the table, and for a second or two even ⟦m Marcellus+Dwight⟧the brothers⟦/m⟧ are only a couple of tired men with tea.

⟦q Renata>Kiki⟧“I’ll do it,”⟦/q⟧ Renata says.

⟦q Kiki>Renata⟧“You don’t have to.”⟦/q⟧

⟦q Renata>Kiki⟧“I married ⟦m Terrence⟧him⟦/m⟧.”⟦/q⟧

⟦q Kiki>Renata⟧“You don’t have to do it by yourself, I mean.”⟦/q⟧ ⟦m Kiki⟧The girl⟦/m⟧’s looking at the napkin. ⟦m Kiki⟧She⟦/m⟧’s folded it into something, a hat or a boat. ⟦q Kiki>Renata⟧“We could both. You could hold the thing, and I could talk to ⟦m Terrence⟧him⟦/m⟧. ⟦m Terrence⟧He⟦/m⟧’d hold still for me. ⟦m Terrence⟧He⟦/m⟧ always did. ⟦m Terrence⟧He⟦/m⟧ used to let me cut ⟦m Terrence⟧his⟦/m⟧ hair.”⟦/q⟧

⟦q Renata>Kiki⟧“Okay.”⟦/q⟧

⟦q Kiki>Renata⟧“Okay?”⟦/q⟧

⟦q Renata>Kiki⟧“We’ll both. And then we’ll take the swing down.”⟦/q⟧

⟦q Kiki>Renata⟧“Okay, Mom,”⟦/q⟧ ⟦m Kiki⟧she⟦/m⟧ says; and it’s hard to tell which of ⟦m Renata+Kiki⟧them⟦/m⟧ is the more surprised.

At the stove the kettle has at last agreed to boil. ⟦m Hatch⟧Their host⟦/m⟧ clears ⟦m Hatch⟧his⟦/m⟧ throat.

⟦q Hatch>Marcellus+Dwight+Renata+Kiki+Joaquin⟧“That’s twenty-five minutes,”⟦/q⟧ says Hatch. ⟦q Hatch>Marcellus+Dwight+Renata+Kiki+Joaquin⟧“I’ll let you have the five.”⟦/q⟧
