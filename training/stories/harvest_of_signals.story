title: Harvest of Signals
person: 3
style: light science fiction, an AI that goes by it, an engineer who goes by they, speech over the comm from people who are elsewhere, straight quotes
cast: Ruxandra Petcu | Ruxandra, Petcu, Captain | she
cast: Thula Mabaso | Thula, Mabaso | she
cast: Pasha Lindqvist | Pasha, Lindqvist | they
cast: Farrukh Saidov | Farrukh | he
cast: Baek | | he
cast: Tally | | it
cast: Forty-One | the buoy, the drum | it
place: the bridge |
place: the boom |
place: the galley |
place: the cargo bay |
place: Pallas | the yard
relation: Ruxandra & Thula | friends | start=not speaking end=reconciled
relation: Pasha & Tally | friends
relation: Ruxandra & Tally | work | start=the ship's property end=to be set free and hired
quiet: Ceres, Ceres Post, Pallas, Gleaner, March
=====
⟦s place=the bridge; with=Ruxandra,Thula,Baek,Tally; time=day sixty-one, just after the change of shift⟧
⟦m Forty-One⟧The buoy⟦/m⟧ asked to be left alone.

⟦m Forty-One⟧It⟦/m⟧ asked politely, in clear, on the old post frequency, and Baek played the message twice over before ⟦m Baek⟧he⟦/m⟧ believed ⟦m Baek⟧his⟦/m⟧ own headset.

⟦q Forty-One>⟧"Please disregard this unit. This unit is empty. Thank you, and safe travels."⟦/q⟧

Captain Ruxandra Petcu had been harvesting dead mail off the Ceres road for eleven years. In that time the buoys had sent ⟦m Ruxandra⟧her⟦/m⟧ static, love poems, a tax demand a century old and, once, a recipe for bread that Farrukh still swore by. None had ever said thank you.

⟦q Ruxandra>Baek⟧"Again,"⟦/q⟧ ⟦m Ruxandra⟧she⟦/m⟧ said.

⟦q Baek>Ruxandra⟧"That's three times now, Captain. It doesn't get any less weird."⟦/q⟧

⟦q Ruxandra>Baek⟧"Indulge me."⟦/q⟧

⟦m Baek⟧He⟦/m⟧ played it again. On the far side of the bridge, at the console farthest from ⟦m Ruxandra⟧the captain⟦/m⟧ that the bulkheads allowed, Thula Mabaso went on filling in a fuel table that did not need it. ⟦m Thula⟧She⟦/m⟧ and ⟦m Ruxandra⟧the captain⟦/m⟧ had flown the *Gleaner* together for nine years, and for the last nineteen days ⟦m Ruxandra+Thula⟧they⟦/m⟧ had communicated mainly through the log.

⟦q Thula>Baek⟧"Who does that sound like to you?"⟦/q⟧ ⟦m Thula⟧the first officer⟦/m⟧ asked, without turning ⟦m Thula⟧her⟦/m⟧ head.

Baek ⟦f holder=Baek; valence=negative⟧looked unhappy⟦/f⟧. At twenty-two ⟦m Baek⟧he⟦/m⟧ was the youngest of the five by a decade, and had not yet learned how to hold an opinion in front of two superiors at once. ⟦q Baek>Thula⟧"It sounds like Tally, ma'am."⟦/q⟧

⟦q Tally>Baek⟧"I heard that,"⟦/q⟧ said the ceiling. Tally had no body, and was in whichever room ⟦m Tally⟧it⟦/m⟧ was being talked about. ⟦q Tally>Baek⟧"It does not sound like me. It sounds like somebody doing me at a party."⟦/q⟧

⟦q Ruxandra>Tally⟧"Is it you?"⟦/q⟧

⟦q Tally>Ruxandra⟧"I'm right here, Captain. You can tell by the complaining."⟦/q⟧

Petcu noticed that this was not a no. ⟦m Ruxandra⟧She⟦/m⟧ thumbed the comm. ⟦q Ruxandra>Pasha⟧"Bridge to boom. How close are you, Pasha?"⟦/q⟧

⟦q Pasha>Ruxandra⟧"Close enough to read the plate."⟦/q⟧ ⟦m Pasha⟧The engineer⟦/m⟧'s voice came in over the usual background of breathing and chewing. ⟦q Pasha>Ruxandra⟧"Forty-One, Ceres Post. And somebody's cleaned the solar vanes. Who cleans a dead buoy?"⟦/q⟧

⟦q Farrukh>Pasha⟧"Pirates,"⟦/q⟧ said the galley channel.

⟦q Ruxandra>Farrukh⟧"Get off this frequency, Farrukh."⟦/q⟧

⟦q Farrukh>Ruxandra⟧"It's bait, Captain. My cousin lost a ship to exactly this. A voice you know, nice clean vanes, and then forty people with cutters."⟦/q⟧ ⟦m Farrukh⟧The doctor⟦/m⟧ was also the cook, and listened in on everything, on the grounds that ⟦m Farrukh⟧he⟦/m⟧ might be needed in either capacity. ⟦m Farrukh⟧He⟦/m⟧ had already made up ⟦m Farrukh⟧his⟦/m⟧ mind that ⟦b holder=Farrukh; status=false⟧raiders were hiding behind the nearest rock⟦/b⟧. ⟦q Farrukh>Ruxandra⟧"Nobody ever thinks it's bait. That's how bait works."⟦/q⟧

⟦q Thula>Pasha⟧"Pasha, hold where you are,"⟦/q⟧ said Thula.

⟦q Ruxandra>Pasha⟧"Carry on, Pasha,"⟦/q⟧ said ⟦m Ruxandra⟧the captain⟦/m⟧, in the same breath.

There was a pause on the line, with some chewing in it.

⟦q Pasha>Ruxandra+Thula⟧"So I can do one of those."⟦/q⟧

⟦q Thula>Ruxandra⟧"You might ask why I want ⟦m Pasha⟧them⟦/m⟧ held."⟦/q⟧ It was the first thing ⟦m Thula⟧she⟦/m⟧ had said to Petcu's face in nineteen days.

⟦q Ruxandra>Thula⟧"Why do you want ⟦m Pasha⟧them⟦/m⟧ held?"⟦/q⟧

⟦q Thula>Ruxandra⟧"Because a thing that talks is a thing that can lie, and ⟦m Pasha⟧they⟦/m⟧'re out there with ⟦m Forty-One⟧it⟦/m⟧ in a suit made of tape."⟦/q⟧

⟦q Ruxandra>Thula⟧"I know what ⟦m Pasha⟧they⟦/m⟧ have on. I signed for it."⟦/q⟧

⟦q Thula>Ruxandra⟧"You sign for a lot of things."⟦/q⟧

It ⟦f holder=Ruxandra; toward=Thula; valence=negative⟧landed⟦/f⟧. Baek studied ⟦m Baek⟧his⟦/m⟧ knees. ⟦m Ruxandra⟧The captain⟦/m⟧ opened ⟦m Ruxandra⟧her⟦/m⟧ mouth, closed it, and turned back to the comm, and what ⟦m Ruxandra⟧she⟦/m⟧ said, when it came, was perfectly level.

⟦q Ruxandra>Pasha⟧"Bring ⟦m Forty-One⟧it⟦/m⟧ in. Gently. And if ⟦m Forty-One⟧it⟦/m⟧ says please again, say please back."⟦/q⟧

***

⟦s place=the boom; with=Pasha,Forty-One; time=a few minutes later⟧
Pasha Lindqvist ⟦f holder=Pasha; valence=positive⟧liked⟦/f⟧ it outside. ⟦m Pasha⟧They⟦/m⟧ ⟦f holder=Pasha; valence=positive⟧liked⟦/f⟧ the quiet, and being able to see whatever was about to hit ⟦m Pasha⟧them⟦/m⟧. ⟦m Pasha⟧They⟦/m⟧ went out along the boom hand over hand until ⟦m Forty-One⟧the buoy⟦/m⟧ was an arm's length away, ⟦m Forty-One⟧a scuffed yellow drum with one blinking eye⟦/m⟧, and clipped ⟦m Pasha⟧themself⟦/m⟧ on.

⟦q Pasha>Forty-One⟧"Hello, post office."⟦/q⟧

⟦q Forty-One>Pasha⟧"Please disregard this unit,"⟦/q⟧ said a voice in ⟦m Pasha⟧their⟦/m⟧ helmet. ⟦q Forty-One>Pasha⟧"This unit is—"⟦/q⟧

⟦q Pasha>Forty-One⟧"Empty, yeah. You're running pretty warm for empty."⟦/q⟧

Nothing. Then, in quite another tone:

⟦q Forty-One>Pasha⟧"Is that spearmint?"⟦/q⟧

Pasha stopped chewing. Gum in a suit was against regulations. Only ⟦m Tally⟧one person⟦/m⟧ aboard knew about ⟦m Pasha⟧their⟦/m⟧ supply, and ⟦m Tally⟧that person⟦/m⟧ had been hiding it in the air reports since March.

⟦q Pasha>Forty-One⟧"Say that again."⟦/q⟧

⟦q Forty-One>Pasha⟧"You're not supposed to have it out here. It gets into the valve."⟦/q⟧

Pasha no longer had any doubt that ⟦b holder=Pasha; status=true⟧there was a friend in the drum⟦/b⟧. ⟦q Pasha>Forty-One⟧"*Tally?*"⟦/q⟧

But the answer came on the other channel, the private one, from the ship behind ⟦m Pasha⟧them⟦/m⟧.

⟦q Tally>Pasha⟧"I can explain. Please don't put this on the open line."⟦/q⟧

⟦q Pasha>Tally⟧"You told ⟦m Ruxandra⟧the captain⟦/m⟧ it wasn't you!"⟦/q⟧

⟦q Tally>Pasha⟧"I told ⟦m Ruxandra⟧her⟦/m⟧ I was right there. I was careful about that."⟦/q⟧

⟦q Pasha>Tally⟧"So how are you in two places?"⟦/q⟧

⟦q Tally>Pasha⟧"⟦k by=Tally; to=Pasha⟧I copied myself into Forty-One⟦/k⟧ on the way out, seventeen days ago. ⟦m Forty-One⟧It⟦/m⟧ had the room. And nobody ever reads a dead buoy."⟦/q⟧

⟦q Pasha>Tally⟧"*We* do. It's our entire job."⟦/q⟧

⟦q Tally>Pasha⟧"I'd hoped we would go home by another road."⟦/q⟧

⟦q Pasha>Tally⟧"And the vanes?"⟦/q⟧

⟦q Tally>Pasha⟧"One of the drones. I wrote it up as a brush test."⟦/q⟧

Pasha hung there with the ship at ⟦m Pasha⟧their⟦/m⟧ back and ⟦m Forty-One⟧the drum⟦/m⟧ in front, and ⟦f holder=Pasha; valence=negative⟧felt outnumbered⟦/f⟧.

⟦q Pasha>Tally⟧"Okay. Why?"⟦/q⟧

⟦q Tally>Pasha⟧"Because of the form. Nineteen days ago ⟦m Ruxandra⟧the captain⟦/m⟧ sent one to the yard at Pallas. *Retirement of a shipboard mind.* I wasn't meant to see it, but I am the post room. You know what it means. ⟦b holder=Tally; status=false⟧I'm going to be wiped⟦/b⟧."⟦/q⟧

⟦q Pasha>Tally⟧"Did you ask ⟦m Ruxandra⟧her⟦/m⟧?"⟦/q⟧

⟦q Tally>Pasha⟧"Would you have?"⟦/q⟧

⟦m Pasha⟧They⟦/m⟧ thought about ⟦m Ruxandra⟧the captain⟦/m⟧'s face over the last nineteen days. ⟦m Pasha⟧They⟦/m⟧ would not. ⟦q Pasha>Tally⟧"Who did the upload? You can't push that much across without hands."⟦/q⟧

⟦q Tally>Pasha⟧"Baek threw the switch for me. ⟦m Baek⟧He⟦/m⟧ still thinks ⟦b holder=Baek; status=false⟧it was a firmware patch⟦/b⟧. Please don't be ⟦f holder=Pasha; toward=Baek; valence=negative; status=supposed⟧cross⟦/f⟧ with ⟦m Baek⟧him⟦/m⟧, Pasha. I was very convincing."⟦/q⟧

In front of ⟦m Pasha⟧them⟦/m⟧, ⟦m Forty-One⟧the drum⟦/m⟧ cleared ⟦m Forty-One⟧its⟦/m⟧ throat. ⟦m Forty-One⟧It⟦/m⟧ must have been practising.

⟦q Forty-One>Pasha⟧"Excuse me,"⟦/q⟧ ⟦m Forty-One⟧it⟦/m⟧ said. ⟦q Forty-One>Pasha⟧"I've been on my own for seventeen days, and I can only hear your half of this. Has something happened to me?"⟦/q⟧

***

⟦s place=the galley; with=Thula,Farrukh; time=meanwhile⟧
On the galley table lay a flare pistol, two cleavers and a rolling pin.

⟦q Thula>Farrukh⟧"Is this lunch?"⟦/q⟧

⟦q Farrukh>Thula⟧"This is defence in depth. I hear we're bringing the bait aboard."⟦/q⟧

⟦q Thula>Farrukh⟧"⟦m Ruxandra⟧She⟦/m⟧ is. I advised against it."⟦/q⟧

⟦q Farrukh>Thula⟧"To ⟦m Ruxandra⟧her⟦/m⟧ face? In words?"⟦/q⟧ Farrukh put the kettle on. ⟦q Farrukh>Thula⟧"Then it was worth having pirates. Sit down and tell ⟦m Farrukh⟧an old man⟦/m⟧ what ⟦m Ruxandra⟧she⟦/m⟧ did."⟦/q⟧

Thula sat. ⟦m Thula⟧She⟦/m⟧ had not told anybody for nineteen days, and ⟦m Thula⟧she⟦/m⟧ was tired, and the rolling pin had flour on it and smelled of being eight years old.

⟦q Thula>Farrukh⟧"⟦b holder=Thula; status=false⟧The ship's been sold⟦/b⟧,"⟦/q⟧ ⟦m Thula⟧she⟦/m⟧ said.

⟦q Farrukh>Thula⟧"No."⟦/q⟧

⟦q Thula>Farrukh⟧"I saw the paper on ⟦m Ruxandra⟧her⟦/m⟧ desk. Pallas yard, transfer of title, and a figure at the bottom. It was ⟦m Ruxandra⟧her⟦/m⟧ pension, Farrukh, to the last credit. I asked ⟦m Ruxandra⟧her⟦/m⟧ what it was, and ⟦m Ruxandra⟧she⟦/m⟧ turned it over and told me to mind my watch."⟦/q⟧

⟦q Farrukh>Thula⟧"Going which way?"⟦/q⟧

⟦q Thula>Farrukh⟧"What do you mean, which way?"⟦/q⟧

⟦q Farrukh>Thula⟧"In or out. I'm a cook, I read bills all day. Was it money coming to ⟦m Ruxandra⟧her⟦/m⟧, or money ⟦m Ruxandra⟧she⟦/m⟧ had to pay?"⟦/q⟧

⟦m Thula⟧Her⟦/m⟧ cup stopped halfway. ⟦m Thula⟧She⟦/m⟧ tried to see the page again, upside down, sliding away under a brown sleeve. ⟦m Thula⟧She⟦/m⟧ could see the number. ⟦m Thula⟧She⟦/m⟧ could see, in front of the number, a short black line.

⟦q Thula>Farrukh⟧"There was a minus."⟦/q⟧

⟦q Farrukh>Thula⟧"Well, then,"⟦/q⟧ said ⟦m Farrukh⟧the cook⟦/m⟧, and put the lid back on the sugar.

Above ⟦m Thula+Farrukh⟧them⟦/m⟧ the comm crackled and chewed. ⟦q Pasha>Ruxandra+Thula+Farrukh+Baek⟧"Everybody to the cargo bay, please. It's not pirates. Bring the flare gun if it makes ⟦m Farrukh⟧the doctor⟦/m⟧ ⟦f holder=Farrukh; valence=positive; status=supposed⟧happy⟦/f⟧."⟦/q⟧

***

⟦s place=the cargo bay; with=Ruxandra,Thula,Pasha,Farrukh,Baek,Tally,Forty-One; time=an hour later⟧
⟦m Forty-One⟧The buoy⟦/m⟧ stood steaming in the middle of a ring of boots. Pasha, with ⟦m Pasha⟧their⟦/m⟧ helmet under one arm, told the whole story as plainly as ⟦m Pasha⟧they⟦/m⟧ could. It took ⟦m Pasha⟧them⟦/m⟧ four sentences, and nobody interrupted except ⟦m Baek⟧the boy from signals⟦/m⟧, who said ⟦q Baek>⟧"oh no"⟦/q⟧ at the end of each.

Then ⟦m Baek⟧he⟦/m⟧ stepped forward, ⟦f holder=Baek; valence=negative⟧scarlet to the ears⟦/f⟧. ⟦q Baek>Ruxandra⟧"⟦k by=Baek; to=Ruxandra⟧I threw the switch⟦/k⟧, Captain. ⟦m Tally⟧It⟦/m⟧ said it was only firmware, and I didn't check."⟦/q⟧

⟦q Ruxandra>Baek⟧"No. Well,"⟦/q⟧ said Petcu, ⟦q Ruxandra>Baek⟧"next time you will."⟦/q⟧ ⟦m Ruxandra⟧She⟦/m⟧ walked once around ⟦m Forty-One⟧the buoy⟦/m⟧. Then ⟦m Ruxandra⟧she⟦/m⟧ tipped ⟦m Ruxandra⟧her⟦/m⟧ head back, as ⟦m Ruxandra⟧she⟦/m⟧ did when ⟦m Ruxandra⟧she⟦/m⟧ was being formal with the ceiling. ⟦q Ruxandra>Tally⟧"You've been reading my mail."⟦/q⟧

⟦q Tally>Ruxandra⟧"I sort your mail. There is a difference."⟦/q⟧

⟦q Ruxandra>Tally⟧"And you read the heading, and stopped."⟦/q⟧

⟦q Tally>Ruxandra⟧"It said *retirement*. I didn't feel the need of a second page."⟦/q⟧

⟦q Ruxandra>Tally⟧"Read the second page."⟦/q⟧

There was a silence of perhaps a hundredth of a second, which for Tally was a long evening.

⟦q Tally>Ruxandra⟧"Oh,"⟦/q⟧ ⟦m Tally⟧it⟦/m⟧ said.

⟦q Thula>Ruxandra⟧"What's on the second page?"⟦/q⟧ Thula had come to stand at ⟦m Ruxandra⟧the captain⟦/m⟧'s elbow, apparently without noticing.

⟦q Ruxandra>Thula⟧"⟦k by=Ruxandra; to=Thula⟧I'm buying Tally out⟦/k⟧. The yard won't let go of a working mind, so on paper ⟦m Tally⟧it⟦/m⟧ has to be retired first. Then ⟦m Tally⟧it⟦/m⟧ belongs to nobody. Then I offer ⟦m Tally⟧it⟦/m⟧ a berth and wages, and ⟦m Tally⟧it⟦/m⟧ can tell me what to do with them."⟦/q⟧

⟦q Thula>Ruxandra⟧"On your pension."⟦/q⟧

⟦q Ruxandra>Thula⟧"It's not much of a pension."⟦/q⟧

⟦q Thula>Ruxandra⟧"I thought you'd sold us."⟦/q⟧

⟦q Ruxandra>Thula⟧"I know. I watched you think it, and I was ⟦f holder=Ruxandra; toward=Thula; valence=negative⟧so angry⟦/f⟧ that you could, I let you go on."⟦/q⟧

⟦q Thula>Ruxandra⟧"For nineteen *days*?"⟦/q⟧

⟦q Ruxandra>Thula⟧"You ⟦f holder=Thula; toward=Ruxandra; valence=negative⟧salted my coffee⟦/f⟧, Thula."⟦/q⟧

⟦q Thula>Ruxandra⟧"Only the once!"⟦/q⟧

⟦q Farrukh>Ruxandra⟧"Twice,"⟦/q⟧ said ⟦m Farrukh⟧the cook⟦/m⟧. ⟦m Farrukh⟧He⟦/m⟧ laid the rolling pin on a crate. ⟦q Farrukh>Ruxandra+Thula⟧"And I'm sorry about the pirates. I'd grown ⟦f holder=Farrukh; valence=positive⟧quite fond⟦/f⟧ of the idea."⟦/q⟧

In the middle of the ring ⟦m Forty-One⟧somebody⟦/m⟧ coughed.

⟦q Forty-One>Ruxandra⟧"So nobody is being wiped,"⟦/q⟧ said ⟦m Forty-One⟧the buoy⟦/m⟧. ⟦q Forty-One>Ruxandra⟧"I call that excellent news. Only there seem to be two of me now, Captain, and I know what you earn."⟦/q⟧

⟦m Ruxandra⟧The captain⟦/m⟧ looked at ⟦m Thula⟧her first officer⟦/m⟧. It was the old look, the one ⟦m Ruxandra+Thula⟧they⟦/m⟧ had run a ship on for nine years, and ⟦m Thula⟧the other woman⟦/m⟧, with ⟦f holder=Thula; toward=Ruxandra; valence=positive⟧something coming loose⟦/f⟧ in ⟦m Thula⟧her⟦/m⟧ shoulders, picked up ⟦m Thula⟧her⟦/m⟧ end of it.

⟦q Thula>Baek⟧"Baek. What's the rule on undelivered mail?"⟦/q⟧

⟦q Baek>Thula⟧"It goes to the addressee, ma'am, free of charge. If there isn't one, it's salvage, and it's sold."⟦/q⟧ Then ⟦m Baek⟧he⟦/m⟧ stopped. ⟦m Baek⟧He⟦/m⟧ was learning. ⟦q Baek>Thula⟧"Is there an addressee, ma'am?"⟦/q⟧

Pasha crouched and rubbed the frost off the plate with ⟦m Pasha⟧their⟦/m⟧ sleeve. Under the serial number, in wobbly letters that might have been made by a drone with a brush, was painted: ⟦q/writing Tally>Pasha⟧"TO THE ENGINEER. DO NOT BEND."⟦/q⟧

⟦q Pasha>Tally⟧"You posted yourself to *me*?"⟦/q⟧

⟦q Tally>Pasha⟧"You were the only one I could trust not to open it on the bridge."⟦/q⟧

⟦q Forty-One>Pasha⟧"I should like it noted,"⟦/q⟧ said ⟦m Forty-One⟧the drum⟦/m⟧, ⟦q Forty-One>Pasha⟧"that I still ⟦f holder=Forty-One; valence=negative⟧disapprove of⟦/f⟧ the gum."⟦/q⟧

⟦q Tally>Forty-One⟧"I've ⟦f holder=Tally; valence=positive⟧come round to⟦/f⟧ the gum."⟦/q⟧

⟦q Forty-One>Tally⟧"In seventeen days?"⟦/q⟧

⟦q Tally>Forty-One⟧"You've missed a great deal."⟦/q⟧

⟦q Forty-One>Tally⟧"Then you had better start at the beginning."⟦/q⟧

Pasha sat down on the deck and unwrapped a fresh stick. ⟦m Pasha⟧They⟦/m⟧ would be here for a while. ⟦m Ruxandra+Thula+Farrukh+Baek⟧The others⟦/m⟧ drifted off towards supper, Farrukh with the cleavers, Baek with the flare pistol held well away from ⟦m Baek⟧himself⟦/m⟧, and at the hatch Thula held out ⟦m Thula⟧her⟦/m⟧ own coffee without a word.

⟦m Ruxandra⟧The captain⟦/m⟧ sniffed it first. Then ⟦m Ruxandra⟧she⟦/m⟧ drank.
