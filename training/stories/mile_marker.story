title: Mile Marker
person: 1
style: two rival salesmen forced into one rental car, first-person wisecracks, American road trip, long untagged two-handed dialogue, planted contradictions and slips; straight quotes
cast: Gus | Pappas | he | narrator
cast: Trevor Bell | Trevor | he
cast: the kid at the counter | the kid | he
cast: Yolanda | the waitress | she
cast: Marcy | Marce | she
cast: Osterhaus |  | he
cast: the old farmer | | he
place: the rental counter | the airport
place: the car | the Kia
place: the diner |
place: the motel |
relation: Gus & Trevor | work | start=rivals end=partners
relation: Trevor & Marce | family
relation: Osterhaus & Gus | work
quiet: Kia, Bell Valve, Omaha, Denver, Wednesday, Bluetooth, Nebraska, Kearney, Ogallala, Friday
=====
⟦s place=the rental counter; with=Gus,Trevor,the kid; time=Tuesday, five in the afternoon⟧
There was one car left in Omaha, and Trevor Bell had ⟦m Trevor⟧his⟦/m⟧ hand on it.

⟦m Gus⟧I⟦/m⟧ don't mean that ⟦m Trevor⟧he⟦/m⟧'d rented it. ⟦m Gus⟧I⟦/m⟧ mean that ⟦m the kid⟧the kid at the counter⟦/m⟧ had put the key down on the counter, and ⟦c hand⟧Trevor had laid his left hand, the one with the bandage⟦/c⟧, on top of the key, and ⟦m Gus⟧I⟦/m⟧'d laid ⟦m Gus⟧mine⟦/m⟧ on top of that. So ⟦m Gus+Trevor⟧we⟦/m⟧ stood there. Behind us, on the big board, every flight to Denver went red.

⟦q Trevor>Gus⟧"I was ahead of you in line,"⟦/q⟧ ⟦m Trevor⟧he⟦/m⟧ said.

⟦q Gus>Trevor⟧"You were ahead of me in *a* line. You were in the line for pretzels."⟦/q⟧

⟦q Trevor>Gus⟧"I was walking toward this line."⟦/q⟧

⟦q Gus>Trevor⟧"So's everybody, Trevor. In a sense everybody's always walking toward this line."⟦/q⟧

⟦q the kid>Gus⟧"Do you guys know each other?"⟦/q⟧ asked ⟦m the kid⟧the kid⟦/m⟧.

⟦q Trevor>the kid⟧"No,"⟦/q⟧ said Trevor.

⟦q Gus>the kid⟧"We've sold against each other for nine years,"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said. ⟦q Gus>the kid⟧"⟦m Trevor⟧He⟦/m⟧'s Bell Valve. I'm Pappas and Sons."⟦/q⟧

⟦q the kid>Gus⟧"You're Pappas?"⟦/q⟧

⟦q Gus>the kid⟧"I'm Sons."⟦/q⟧

⟦q the kid>Gus⟧"Cool,"⟦/q⟧ said ⟦m the kid⟧the kid⟦/m⟧. ⟦q the kid>Gus⟧"What do you sell?"⟦/q⟧

Neither of ⟦m Gus+Trevor⟧us⟦/m⟧ answered that. If you have to ask, you're not in irrigation.

Here's what you need to know. At nine a.m. on Wednesday, in Denver, a man called Osterhaus was going to hand four states' worth of center pivots to either Bell or Pappas. ⟦m Osterhaus⟧He⟦/m⟧'d invited both of ⟦m Gus+Trevor⟧us⟦/m⟧. ⟦m Osterhaus⟧He⟦/m⟧ was that kind of guy. And if only one of ⟦m Gus+Trevor⟧us⟦/m⟧ showed up, well, ⟦m Osterhaus⟧he⟦/m⟧ was that kind of guy, too.

⟦q the kid>Trevor⟧"There's two of you and you're both going to Denver,"⟦/q⟧ ⟦m the kid⟧the kid⟦/m⟧ said, working it out. ⟦q the kid>Trevor⟧"And there's one car. And it's got two seats in front."⟦/q⟧

⟦q Trevor>the kid⟧"Absolutely not,"⟦/q⟧ said ⟦m Trevor⟧my competitor⟦/m⟧.

⟦q Gus>the kid⟧"It's five hundred miles,"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said.

⟦q the kid>Gus⟧"It's a Kia,"⟦/q⟧ said ⟦m the kid⟧the kid⟦/m⟧. ⟦q the kid>Gus⟧"I can throw in the GPS."⟦/q⟧

***

⟦s place=the car; with=Gus,Trevor; time=Tuesday night⟧
For the first hundred miles ⟦m Trevor⟧he⟦/m⟧ didn't speak except to correct ⟦m Gus⟧my⟦/m⟧ driving.

⟦q Trevor>Gus⟧"You're in the left lane."⟦/q⟧

⟦q Gus>Trevor⟧"I'm passing."⟦/q⟧

⟦q Trevor>Gus⟧"Passing what?"⟦/q⟧

⟦q Gus>Trevor⟧"Nebraska."⟦/q⟧

⟦q Trevor>Gus⟧"There's no one in front of you."⟦/q⟧

⟦q Gus>Trevor⟧"That's because I passed them."⟦/q⟧

⟦q Trevor>Gus⟧"You know that you ⟦e brake⟧break⟦/e⟧ with both feet?"⟦/q⟧

⟦q Gus>Trevor⟧"You know you hum?"⟦/q⟧

⟦q Trevor>Gus⟧"I don't hum."⟦/q⟧

⟦q Gus>Trevor⟧"You've been humming since Kearney. It's the ad. It's your own ad. *Ring the Bell for water.*"⟦/q⟧

⟦m Trevor⟧He⟦/m⟧ shut up for eleven miles. ⟦m Trevor⟧He⟦/m⟧'s a tall, pale, ironed sort of person; in nine years ⟦m Gus⟧I⟦/m⟧ had never seen ⟦m Trevor⟧him⟦/m⟧ with ⟦m Trevor⟧his⟦/m⟧ jacket off. ⟦c suit⟧He had on the gray suit⟦/c⟧, the one ⟦m Trevor⟧he⟦/m⟧ wears for closing, and ⟦m Trevor⟧he⟦/m⟧ sat with ⟦m Trevor⟧his⟦/m⟧ knees together and ⟦m Trevor⟧his⟦/m⟧ briefcase on top of them, as though the Kia might ask ⟦m Trevor⟧him⟦/m⟧ to dance.

⟦q Trevor>Gus⟧"What have you got for Osterhaus?"⟦/q⟧ ⟦m Trevor⟧he⟦/m⟧ said finally.

⟦q Gus>Trevor⟧"I'm not telling you that."⟦/q⟧

⟦q Trevor>Gus⟧"I know it's the twelve-percent rebate."⟦/q⟧

⟦q Gus>Trevor⟧"Who told you that?"⟦/q⟧

⟦q Trevor>Gus⟧"You did. In Des Moines, in the bar, in oh-nineteen. You said, one day I'm going to go in at twelve percent."⟦/q⟧

⟦q Gus>Trevor⟧"I said that to a *plant*."⟦/q⟧

⟦q Trevor>Gus⟧"I was behind the plant."⟦/q⟧

⟦q Gus>Trevor⟧"You were behind the plant?"⟦/q⟧

⟦q Trevor>Gus⟧"It was a trade show, Gus. I'd been talked to since breakfast."⟦/q⟧

⟦m Gus⟧I⟦/m⟧'ll admit that got to ⟦m Gus⟧me⟦/m⟧. Not what ⟦m Trevor⟧he⟦/m⟧'d said; the Gus. ⟦m Trevor⟧He⟦/m⟧'d called ⟦m Gus⟧me⟦/m⟧ Pappas for nine years, or else, when there were ladies present, ⟦q/other⟧"our friend from the discount end"⟦/q⟧.

⟦q Gus>Trevor⟧"What about you?"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said. ⟦q Gus>Trevor⟧"You're going in on service. You'll do the thing where you get out the photos of ⟦m the old farmer⟧the old farmer⟦/m⟧."⟦/q⟧

⟦q Trevor>Gus⟧"⟦m the old farmer⟧He⟦/m⟧'s a real farmer."⟦/q⟧

⟦q Gus>Trevor⟧"⟦m the old farmer⟧He⟦/m⟧'s ⟦m the old farmer⟧your uncle⟦/m⟧."⟦/q⟧

⟦q Trevor>Gus⟧"⟦m the old farmer⟧He⟦/m⟧'s a real farmer *and* ⟦m the old farmer⟧he⟦/m⟧'s ⟦m the old farmer⟧my uncle⟦/m⟧."⟦/q⟧

⟦q Gus>Trevor⟧"Does ⟦m the old farmer⟧he⟦/m⟧ have a center pivot?"⟦/q⟧

⟦q Trevor>Gus⟧"⟦m the old farmer⟧He⟦/m⟧ has goats,"⟦/q⟧ said Trevor. There was a little noise, like a hinge. It took ⟦m Gus⟧me⟦/m⟧ a second. ⟦m Gus⟧I⟦/m⟧'d never heard ⟦m Trevor⟧him⟦/m⟧ laugh before.

And right then, with the sun going down in front of ⟦m Gus+Trevor⟧us⟦/m⟧ like a truckload of oranges, ⟦m Trevor⟧his⟦/m⟧ phone rang through the Kia's speakers, because ⟦m Trevor⟧he⟦/m⟧'d hooked up ⟦m Trevor⟧his⟦/m⟧ Bluetooth back in Lincoln without asking.

⟦q Marce>Trevor⟧"Dad?"⟦/q⟧ said the car. ⟦q Marce>Trevor⟧"Are you there yet?"⟦/q⟧

⟦m Trevor⟧He⟦/m⟧ grabbed for the button. ⟦m Trevor⟧He⟦/m⟧ hit the wipers.

⟦q Trevor>Marce⟧"Not yet, sweetheart. I'm in a car. I'm with ⟦m Gus⟧a colleague⟦/m⟧."⟦/q⟧

⟦q Marce>Trevor⟧"Is ⟦m Gus⟧he⟦/m⟧ the one with the tie?"⟦/q⟧

⟦q Trevor>Marce⟧"I'll call you later, Marcy."⟦/q⟧

⟦q Marce>Trevor⟧"Mom says you can't call after nine, the judge put it in the thing. Did you find the stuff for my project?"⟦/q⟧

⟦q Trevor>Marce⟧"I found it. It's in my case. I'll mail it on Wednesday, right after."⟦/q⟧

⟦q Marce>Trevor⟧"It's ⟦e due⟧do⟦/e⟧ on Friday."⟦/q⟧

⟦q Trevor>Marce⟧"I know it is."⟦/q⟧

⟦q Marce>Trevor⟧"You said you'd *be* here Friday."⟦/q⟧

The wipers went back and forth on the dry glass. ⟦q Trevor>Marce⟧"I know what I said,"⟦/q⟧ ⟦m Trevor⟧he⟦/m⟧ told ⟦m Marce⟧her⟦/m⟧. ⟦q Trevor>Marce⟧"I'm trying, Marce. If I get this one I'll be home Thursday. I swear."⟦/q⟧

⟦q Marce>Trevor⟧"Okay."⟦/q⟧ A pause. ⟦q Marce>Trevor⟧"Tell ⟦m Gus⟧the tie guy⟦/m⟧ hi."⟦/q⟧

⟦q Gus>Marce⟧"Hi,"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said.

⟦m Marce⟧She⟦/m⟧ hung up. ⟦m Gus⟧I⟦/m⟧ drove for a while. ⟦m Gus⟧I⟦/m⟧'ve got three of ⟦m Gus⟧my⟦/m⟧ own, all grown, and there isn't one of them that ⟦m Gus⟧I⟦/m⟧ didn't make that speech to.

⟦q Gus>Trevor⟧"What's in the case?"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said.

⟦q Trevor>Gus⟧"Valves."⟦/q⟧

⟦q Gus>Trevor⟧"For a *project*?"⟦/q⟧

⟦q Trevor>Gus⟧"How Water Gets to Corn. I made ⟦m Marce⟧her⟦/m⟧ a working model."⟦/q⟧ ⟦m Trevor⟧He⟦/m⟧ cleared ⟦m Trevor⟧his⟦/m⟧ throat. ⟦q Trevor>Gus⟧"⟦k by=Trevor; to=Gus⟧It's the only thing in there⟦/k⟧. I haven't got a presentation. I did have one, and last night I sat down in the hotel to finish it and I built a little pump instead."⟦/q⟧

***

⟦s place=the diner; with=Gus,Trevor,the waitress; time=Tuesday, ten at night⟧
⟦m Gus+Trevor⟧We⟦/m⟧ ate in Ogallala. It was that or the jerky. ⟦m the waitress⟧The waitress⟦/m⟧ had a pencil in ⟦m the waitress⟧her⟦/m⟧ hair and one behind each ear.

⟦q the waitress>Gus+Trevor⟧"You boys together?"⟦/q⟧

⟦q Gus>the waitress⟧"No,"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said.

⟦q Trevor>the waitress⟧"In a way,"⟦/q⟧ said Trevor, at the same time.

⟦q the waitress>Gus+Trevor⟧"Uh-huh. I'm Yolanda. The pie's cherry, don't get the fish."⟦/q⟧

⟦q Trevor>the waitress⟧"Could I have the fish?"⟦/q⟧

⟦q the waitress>Trevor⟧"Honey,"⟦/q⟧ ⟦m the waitress⟧she⟦/m⟧ said, ⟦q the waitress>Trevor⟧"no."⟦/q⟧

⟦m Trevor⟧He⟦/m⟧ had the pie. ⟦m Trevor⟧He⟦/m⟧ unwound the bandage to eat, ⟦c hand⟧and flexed his right hand⟦/c⟧; ⟦m Trevor⟧he⟦/m⟧'d burned it, it turned out, soldering. And ⟦m Trevor⟧he⟦/m⟧ opened the briefcase, there among the ketchups, and showed ⟦m Gus⟧me⟦/m⟧. ⟦m Gus⟧I⟦/m⟧'ve been in this business since ⟦m Gus⟧I⟦/m⟧ was nineteen. ⟦m Gus⟧I⟦/m⟧'ve seen the big rigs at the World's Fair. ⟦m Gus⟧I⟦/m⟧'m telling you that ⟦m Gus⟧I⟦/m⟧ never saw anything as sweet as that pump. It had a crank made out of a paper clip. ⟦m Trevor⟧He⟦/m⟧ poured ⟦m Trevor⟧his⟦/m⟧ ice water in at the top, and turned it, and a little arm came around, and down in a tray of dirt about as big as a playing card it rained.

⟦q the waitress>Trevor⟧"Well, I'll be,"⟦/q⟧ said Yolanda.

⟦q Gus>Trevor⟧"Do it again,"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said.

⟦m Trevor⟧He⟦/m⟧ did it again.

⟦q Gus>Trevor⟧"That's a swing check."⟦/q⟧

⟦q Trevor>Gus⟧"It's a swing check with a floating seat."⟦/q⟧

⟦q Gus>Trevor⟧"You can't float the seat, you'd lose your prime."⟦/q⟧

⟦q Trevor>Gus⟧"Not if you spring it from underneath."⟦/q⟧

⟦q Gus>Trevor⟧"With what?"⟦/q⟧

⟦q Trevor>Gus⟧"That's the cap from a ballpoint."⟦/q⟧

⟦q Gus>Trevor⟧"Who makes that?"⟦/q⟧

⟦q Trevor>Gus⟧"Nobody makes it. I've been telling Bell to make it since I got there. They said to stick to the photos."⟦/q⟧

⟦q the waitress>Gus⟧"Is it good?"⟦/q⟧ ⟦m the waitress⟧the waitress⟦/m⟧ asked ⟦m Gus⟧me⟦/m⟧.

⟦q Gus>the waitress⟧"Lady,"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said, ⟦q Gus>the waitress⟧"I've got a foundry that could turn those out for four bucks, and ⟦m Trevor⟧he⟦/m⟧'s been carrying the only one in the world around with a sandwich."⟦/q⟧

Trevor looked up. ⟦m Trevor⟧He⟦/m⟧'d gone pink, all the way to the hairline. ⟦q Trevor>Gus⟧"I thought ⟦b holder=Trevor; status=false⟧you thought I was a stuffed shirt⟦/b⟧,"⟦/q⟧ ⟦m Trevor⟧he⟦/m⟧ said.

⟦m Gus⟧I⟦/m⟧ thought about it. ⟦q Gus>Trevor⟧"I did,"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said. ⟦q Gus>Trevor⟧"I still kind of do. Eat your pie."⟦/q⟧

***

⟦s place=the motel; with=Gus,Trevor; time=Wednesday, one in the morning⟧
⟦q Gus>Trevor⟧"You awake?"⟦/q⟧

⟦q Trevor>Gus⟧"It's a twin room with a truck outside it, Gus. Of course I'm awake."⟦/q⟧

⟦q Gus>Trevor⟧"What if there was just one bid?"⟦/q⟧

⟦q Trevor>Gus⟧"What do you mean, one?"⟦/q⟧

⟦q Gus>Trevor⟧"Your seat. My iron. One guy walks in, and he's both of us."⟦/q⟧

⟦q Trevor>Gus⟧"They'd fire me."⟦/q⟧

⟦q Gus>Trevor⟧"They'd fire you Thursday. You could be home by Friday."⟦/q⟧

The truck went away. Somebody dropped ice down the hall. ⟦m Trevor⟧He⟦/m⟧'d hung ⟦c suit⟧his brown suit⟦/c⟧ on the shower rail, with the pants folded over it, and in the light from the parking lot it looked like a third fellow who was staying out of it.

⟦q Trevor>Gus⟧"Pappas and Bell,"⟦/q⟧ ⟦m Trevor⟧he⟦/m⟧ said, after a time.

⟦q Gus>Trevor⟧"Pappas, Sons and Bell."⟦/q⟧

⟦q Trevor>Gus⟧"Who'd do the talking?"⟦/q⟧

⟦q Gus>Trevor⟧"I'd do the talking."⟦/q⟧

⟦q Trevor>Gus⟧"And what would I do?"⟦/q⟧

⟦q Gus>Trevor⟧"You'd turn the ⟦e crank⟧crank crank⟦/e⟧, Trevor,"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said. ⟦q Gus>Trevor⟧"You'd turn the crank, and I'd shut up and let ⟦m Osterhaus⟧him⟦/m⟧ watch it rain."⟦/q⟧

⟦m Trevor⟧He⟦/m⟧ was quiet for so long that ⟦m Gus⟧I⟦/m⟧ figured ⟦m Trevor⟧he⟦/m⟧'d dropped off. Then it started, over there in the dark, soft, through the nose.

⟦q Gus>Trevor⟧"You're humming,"⟦/q⟧ ⟦m Gus⟧I⟦/m⟧ said.

⟦q Trevor>Gus⟧"I'm aware,"⟦/q⟧ said Trevor.
