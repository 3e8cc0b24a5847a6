title: The Tin Boat
person: 3
style: two brothers in alternating Then and Now sections, past tense Then and present tense Now, a father, a sister-in-law; rural North American, long untagged two-handers; straight quotes, planted contradictions and slips
cast: Ezra | Ez | he
cast: Thad |  | he
cast: Pop | Gil | he
cast: Mari |  | she
cast: Tooley | the warden | he
cast: Noah | | he
place: the lake | the boat
place: the cabin | the porch
place: the bait shop |
relation: Ezra & Thad | family | start=inseparable boys end=reconciled men
relation: Thad & Mari | romantic
relation: Pop & Ezra | family
relation: Noah & Thad | family
quiet: Labatt, Sunday, Thursday, Then
=====
⟦s place=the lake; with=Ezra,Thad,Pop; time=an August morning, thirty years ago⟧
THEN

⟦q Pop>Ezra⟧"Don't stand up in the boat,"⟦/q⟧ said Pop.

⟦q Ezra>Pop⟧"I'm not standing, I'm crouching."⟦/q⟧

⟦q Pop>Ezra⟧"Don't crouch in the boat."⟦/q⟧

The boat was tin, and ⟦c color⟧green⟦/c⟧, and had belonged to their grandfather, who'd drowned out of it. It leaked at one rivet. Whoever sat in the middle had the coffee can, and it was always Ezra, because ⟦m Ezra⟧he⟦/m⟧ was seven, and ⟦m Thad⟧his brother⟦/m⟧ was eleven and had the elbows for a bow.

⟦q Thad>Ezra⟧"⟦f holder=Thad; toward=Ezra; valence=negative⟧You're missing it⟦/f⟧,"⟦/q⟧ said Thad, without turning round. ⟦q Thad>Ezra⟧"You've got to bail where the water *is*, Ez."⟦/q⟧

⟦q Ezra>Thad⟧"I know where the water is."⟦/q⟧

⟦q Thad>Ezra⟧"It's in my shoe."⟦/q⟧

⟦q Pop>Thad⟧"Leave ⟦m Ezra⟧your brother⟦/m⟧ be,"⟦/q⟧ said ⟦m Pop⟧their father⟦/m⟧. ⟦q Pop>Ezra⟧"And you. Scoop, don't splash."⟦/q⟧ ⟦m Pop⟧He⟦/m⟧ was a long thin silent man, and that was a good deal of talk for ⟦m Pop⟧him⟦/m⟧ before seven; ⟦m Pop⟧he⟦/m⟧ shut ⟦m Pop⟧his⟦/m⟧ mouth on it and let the line run out through ⟦c hand⟧the three fingers he had on his left hand⟦/c⟧. The mill had got the others. When ⟦m Ezra+Thad⟧they⟦/m⟧ were small ⟦m Ezra+Thad⟧the two boys⟦/m⟧ believed that ⟦b holder=Ezra; status=false⟧every father had eight⟦/b⟧.

⟦q Ezra>Pop⟧"Pop? How deep is it here?"⟦/q⟧

⟦q Pop>Ezra⟧"Deep."⟦/q⟧

⟦q Ezra>Pop⟧"Like how deep?"⟦/q⟧

⟦q Pop>Ezra⟧"They never found the bottom."⟦/q⟧

⟦q Thad>Ezra⟧"They did so. It's sixty feet. It's on the map."⟦/q⟧

⟦q Pop>Thad⟧"Well,"⟦/q⟧ said Pop, ⟦q Pop>Thad⟧"your grandfather found it."⟦/q⟧

⟦f holder=Ezra; valence=positive; status=denied⟧Nobody laughed⟦/f⟧ for a second. Then ⟦m Ezra+Thad+Pop⟧all three of them⟦/m⟧ ⟦f holder=Ezra; valence=positive⟧did⟦/f⟧, and the boat shook, and some loon a half mile off started up and laughed as well. It would be what Ezra remembered, when ⟦m Ezra⟧he⟦/m⟧'d got rid of nearly everything else: that ⟦f holder=Ezra; valence=positive⟧it had been funny⟦/f⟧, that ⟦m Ezra+Thad+Pop⟧they⟦/m⟧ had all of them been in it, and the cold coming up through the seat.

⟦s place=the bait shop; with=Ezra,Mari,Tooley,Noah; time=a Thursday in October⟧
NOW

⟦q Tooley>Ezra⟧"You're Gil's boy,"⟦/q⟧ says ⟦m Tooley⟧the warden⟦/m⟧.

⟦q Ezra>Tooley⟧"One of them."⟦/q⟧

⟦q Tooley>Ezra⟧"You're the one who went off."⟦/q⟧

⟦q Ezra>Tooley⟧"That's me."⟦/q⟧ Ezra puts ⟦m Ezra⟧his⟦/m⟧ money on the counter. ⟦m Ezra⟧He⟦/m⟧'s thirty-seven, and ⟦m Ezra⟧he⟦/m⟧'s got a good coat on, and ⟦m Ezra⟧he⟦/m⟧ drove up from Boston in five hours with the radio off. ⟦q Ezra>Tooley⟧"I'm looking for the key to the cabin. They told me you'd have it."⟦/q⟧

⟦q Tooley>Ezra⟧"⟦m Thad⟧Your brother⟦/m⟧'s got it. ⟦m Thad⟧He⟦/m⟧'s out there."⟦/q⟧

⟦q Ezra>Tooley⟧"Thad's *here*?"⟦/q⟧

⟦q Tooley>Ezra⟧"Been there since the funeral. Won't come in, won't answer the phone. ⟦m Thad⟧He⟦/m⟧'s got that ⟦e boat⟧bote⟦/e⟧ up on sawhorses."⟦/q⟧ Tooley scratches underneath ⟦m Tooley⟧his⟦/m⟧ hat. ⟦q Tooley>Ezra⟧"You didn't make it. To the funeral."⟦/q⟧

⟦q Ezra>Tooley⟧"No."⟦/q⟧

⟦q Tooley>Ezra⟧"It was a nice one."⟦/q⟧

⟦q Mari>Ezra⟧"Ezra?"⟦/q⟧ says somebody behind ⟦m Ezra⟧him⟦/m⟧.

⟦m Ezra⟧He⟦/m⟧'d have known the voice anywhere. ⟦m Mari⟧The woman in the doorway⟦/m⟧ has a baby on ⟦m Mari⟧her⟦/m⟧ hip and a bag of ice. ⟦m Mari⟧She⟦/m⟧'s got gray in ⟦m Mari⟧her⟦/m⟧ hair now; there was a year when ⟦m Ezra⟧he⟦/m⟧ would have ⟦f holder=Ezra; toward=Mari; valence=positive⟧walked into that lake for⟦/f⟧ ⟦m Mari⟧her⟦/m⟧, and ⟦m Mari⟧she⟦/m⟧'d known it, and ⟦m Mari⟧she⟦/m⟧'d ⟦f holder=Mari; toward=Ezra; valence=positive⟧been very nice about it⟦/f⟧, and married ⟦m Thad⟧his brother⟦/m⟧.

⟦q Ezra>Mari⟧"Mari. Hey."⟦/q⟧

⟦q Mari>Ezra⟧"⟦f holder=Mari; toward=Ezra; valence=negative⟧Don't you⟦/f⟧ *hey* me."⟦/q⟧ ⟦m Mari⟧She⟦/m⟧ hands the ice to Tooley, and the baby too, and then Ezra's got ⟦m Ezra⟧his⟦/m⟧ ⟦f holder=Ezra; toward=Mari; valence=positive⟧face in the shoulder of⟦/f⟧ ⟦m Mari⟧her⟦/m⟧ jacket. ⟦q Mari>Ezra⟧"⟦f holder=Mari; toward=Ezra; valence=negative⟧You look awful⟦/f⟧. Are you eating? Who cuts your hair?"⟦/q⟧

⟦q Ezra>Mari⟧"Who's this?"⟦/q⟧

⟦q Mari>Ezra+Noah⟧"That's Noah. Say hi to ⟦m Ezra⟧your uncle⟦/m⟧, Noah. ⟦m Ezra⟧He⟦/m⟧'s the one in the picture."⟦/q⟧

⟦q Ezra>Mari⟧"What picture?"⟦/q⟧

⟦q Mari>Ezra⟧"The one on the refrigerator,"⟦/q⟧ ⟦m Mari⟧she⟦/m⟧ says. ⟦q Mari>Ezra⟧"With the coffee can."⟦/q⟧

⟦s place=the cabin; with=Ezra,Thad,Pop; time=an August night, twenty years ago⟧
THEN

⟦q Thad>Ezra⟧"Take it back,"⟦/q⟧ said Thad.

⟦q Ezra>Thad⟧"Why should I?"⟦/q⟧

⟦q Thad>Ezra⟧"You know why. Take it back before ⟦m Pop⟧he⟦/m⟧ comes in."⟦/q⟧

⟦q Ezra>Thad⟧"I got in, Thad! I got the whole ride. What do you want me to do, write and tell them that I'm needed on the *boat*?"⟦/q⟧

⟦q Thad>Ezra⟧"I want you to wait a year."⟦/q⟧

⟦q Ezra>Thad⟧"You waited a year."⟦/q⟧

⟦q Thad>Ezra⟧"Yeah."⟦/q⟧

⟦q Ezra>Thad⟧"And then you waited another, and now you're twenty-one and ⟦f holder=Ezra; toward=Thad; valence=negative⟧you smell of bait⟦/f⟧."⟦/q⟧

⟦m Ezra+Thad⟧They⟦/m⟧ were on the porch, in the dark, keeping it down. Inside the radio was going and ⟦m Pop⟧their father⟦/m⟧ was asleep in front of it, or not asleep. It never made much difference.

⟦q Thad>Ezra⟧"Somebody has to be here,"⟦/q⟧ ⟦m Thad⟧the older boy⟦/m⟧ said. ⟦q Thad>Ezra⟧"⟦m Pop⟧He⟦/m⟧ can't tie on a hook by ⟦m Pop⟧himself⟦/m⟧. ⟦m Pop⟧He⟦/m⟧ can't do up ⟦m Pop⟧his⟦/m⟧ own buttons when it's cold, Ez, did you know that? Who do you think does them?"⟦/q⟧

⟦q Ezra>Thad⟧"I never asked you to."⟦/q⟧

⟦q Thad>Ezra⟧"No, you didn't ask."⟦/q⟧

⟦q Ezra>Thad⟧"You could go too! You could go tomorrow. Nobody's making you."⟦/q⟧

⟦q Thad>Ezra⟧"⟦m Pop⟧He⟦/m⟧'s making me. ⟦m Pop⟧He⟦/m⟧'s making me by sitting there."⟦/q⟧

⟦q Ezra>Thad⟧"Then that's on ⟦m Pop⟧him⟦/m⟧. That's not on me."⟦/q⟧

⟦q Thad>Ezra⟧"You're going to go down there and you're going to be ⟦f holder=Ezra; valence=negative; status=supposed⟧ashamed of us⟦/f⟧."⟦/q⟧

⟦q Ezra>Thad⟧"⟦f holder=Ezra; toward=Thad; valence=negative⟧I'm ashamed of you right now⟦/f⟧,"⟦/q⟧ said Ezra.

⟦m Ezra⟧He⟦/m⟧ was seventeen. ⟦m Ezra⟧He⟦/m⟧'d have given ⟦m Ezra⟧his⟦/m⟧ ⟦f holder=Ezra; valence=negative⟧right arm⟦/f⟧ to get it back, as soon as it was out, but it was like the hook with the lead on: ⟦f holder=Ezra; valence=negative⟧it went down and down⟦/f⟧. ⟦m Thad⟧His brother⟦/m⟧ looked at ⟦m Ezra⟧him⟦/m⟧. Then Thad got up, quite quietly, went down the steps, and ⟦m Ezra+Pop⟧they⟦/m⟧ heard the oars.

In the front room the radio had been switched off.

⟦q Pop>Ezra⟧"Which one went?"⟦/q⟧ called Pop.

⟦s place=the cabin; with=Ezra,Thad; time=a Thursday in October, toward dark⟧
NOW

There's a light in the boathouse. ⟦f holder=Ezra; valence=negative⟧Ezra stands outside for as long as⟦/f⟧ ⟦m Ezra⟧he⟦/m⟧ can stand it.

⟦q Thad>Ezra⟧"You can come in,"⟦/q⟧ says the voice. ⟦q Thad>Ezra⟧"I heard the car. You've got a ⟦e bad⟧badd⟦/e⟧ fan belt."⟦/q⟧

⟦q Ezra>Thad⟧"It's a rental."⟦/q⟧

⟦q Thad>Ezra⟧"It's still bad."⟦/q⟧

The boat's upside down across two sawhorses, with a lamp under it. It shines out through the seams. There's ⟦m Thad⟧a big gray man in coveralls⟦/m⟧ at the far end, with a rivet gun, who must be Thad; ⟦m Thad⟧he⟦/m⟧ doesn't look up. ⟦c color⟧The old red paint⟦/c⟧ has been scraped off all along one side.

⟦q Ezra>Thad⟧"Does it still leak?"⟦/q⟧

⟦q Thad>Ezra⟧"Same place."⟦/q⟧

⟦q Ezra>Thad⟧"I figured you'd have fixed it by now."⟦/q⟧

⟦q Thad>Ezra⟧"⟦m Pop⟧He⟦/m⟧ wouldn't let me. ⟦m Pop⟧He⟦/m⟧ said it was good for a person to have something to do."⟦/q⟧ Thad wipes ⟦m Thad⟧his⟦/m⟧ hands down ⟦m Thad⟧his⟦/m⟧ front. ⟦m Thad⟧He⟦/m⟧ has got old. ⟦m Thad⟧He⟦/m⟧'s got Pop's neck. ⟦q Thad>Ezra⟧"You want a Labatt? There's one behind you, in the minnow tank."⟦/q⟧

⟦q Ezra>Thad⟧"I should've come."⟦/q⟧

⟦q Thad>Ezra⟧"Probably."⟦/q⟧

⟦q Ezra>Thad⟧"I was in the parking lot. On Sunday."⟦/q⟧

⟦q Thad>Ezra⟧"What parking lot?"⟦/q⟧

⟦q Ezra>Thad⟧"At the church. I got up here at ten and I sat in the car and ⟦f holder=Ezra; valence=negative⟧I couldn't open the door⟦/f⟧. I watched you all go in. I watched you carry ⟦m Pop⟧him⟦/m⟧. You had the left front."⟦/q⟧

⟦q Thad>Ezra⟧"You were there?"⟦/q⟧

⟦q Ezra>Thad⟧"I was behind the hearse guy's van. ⟦f holder=Ezra; valence=negative⟧I sat there for two hours⟦/f⟧. And then I drove home."⟦/q⟧

⟦q Thad>Ezra⟧"That's five hours."⟦/q⟧

⟦q Ezra>Thad⟧"I know it is."⟦/q⟧

⟦q Thad>Ezra⟧"You drove ten hours to sit in a lot?"⟦/q⟧

⟦q Ezra>Thad⟧"Yeah."⟦/q⟧

⟦m Thad⟧The man in coveralls⟦/m⟧ thinks it over. A moth's going around the lamp. ⟦q Thad>Ezra⟧"That's the ⟦f holder=Thad; toward=Ezra; valence=negative⟧dumbest thing I ever heard⟦/f⟧,"⟦/q⟧ ⟦m Thad⟧he⟦/m⟧ says, but ⟦f holder=Thad; toward=Ezra; valence=positive⟧not as though⟦/f⟧ ⟦m Thad⟧he⟦/m⟧ minds it. ⟦q Thad>Ezra⟧"⟦k by=Thad; to=Ezra⟧He asked about you, toward the end⟦/k⟧. ⟦m Pop⟧He⟦/m⟧'d wake up and ⟦m Pop⟧he⟦/m⟧'d say, which one's here?"⟦/q⟧

⟦q Ezra>Thad⟧"What did you tell ⟦m Pop⟧him⟦/m⟧?"⟦/q⟧

⟦q Thad>Ezra⟧"I told ⟦m Pop⟧him⟦/m⟧ both."⟦/q⟧

⟦q Ezra>Thad⟧"Thad."⟦/q⟧

⟦q Thad>Ezra⟧"⟦m Pop⟧He⟦/m⟧ couldn't see. So I'd do you. I'd go around the other side of the bed and say something smart."⟦/q⟧

⟦q Ezra>Thad⟧"What'd I say?"⟦/q⟧

⟦q Thad>Ezra⟧"Oh, you were a riot. You told ⟦m Pop⟧him⟦/m⟧ all about the bridge you're building. You told ⟦m Pop⟧him⟦/m⟧ ⟦f holder=Ezra; valence=negative; status=supposed⟧you were sorry⟦/f⟧ for what you said on the porch."⟦/q⟧

⟦f holder=Ezra; valence=negative⟧Ezra sits down on the minnow tank⟦/f⟧. ⟦q Ezra>Thad⟧"You heard that?"⟦/q⟧

⟦q Thad>Ezra⟧"I was on the *receiving* end, Ez."⟦/q⟧

⟦q Ezra>Thad⟧"I mean, ⟦m Pop⟧he⟦/m⟧ heard?"⟦/q⟧

⟦q Thad>Ezra⟧"⟦m Pop⟧He⟦/m⟧ always heard. It was only talking that ⟦m Pop⟧he⟦/m⟧ didn't care for. ⟦m Pop⟧He⟦/m⟧ ⟦f holder=Pop; toward=Ezra; valence=positive⟧forgave you⟦/f⟧, if you want to know. ⟦m Pop⟧He⟦/m⟧ ⟦f holder=Pop; toward=Ezra; valence=positive⟧patted my hand⟦/f⟧, ⟦m Pop⟧he⟦/m⟧ had ⟦c hand⟧all five fingers⟦/c⟧ wrapped around it like a kid. ⟦m Pop⟧He⟦/m⟧ said, ⟦e tell⟧tel⟦/e⟧ ⟦m Ezra⟧him⟦/m⟧ it's ⟦m Ezra⟧his⟦/m⟧ boat."⟦/q⟧

⟦q Ezra>Thad⟧"It's *my* boat?"⟦/q⟧

⟦q Thad>Ezra⟧"I get the bait shop. You get the boat."⟦/q⟧ And now ⟦m Thad⟧his brother⟦/m⟧ does turn around, with ⟦m Thad⟧his⟦/m⟧ ⟦f holder=Thad; valence=negative⟧eyes all red⟦/f⟧ from the paint, or something, and holds out a coffee can. ⟦q Thad>Ezra⟧"Here. It's a Thursday, there won't be anyone out. I'll take the bow."⟦/q⟧

⟦s place=the lake; with=Ezra,Thad; time=the same evening⟧
⟦q Thad>Ezra⟧"Don't stand up in the boat."⟦/q⟧

⟦q Ezra>Thad⟧"I'm not standing."⟦/q⟧

⟦q Thad>Ezra⟧"You're crouching."⟦/q⟧

⟦q Ezra>Thad⟧"I'm thirty-seven years old, Thad."⟦/q⟧

⟦q Thad>Ezra⟧"Scoop,"⟦/q⟧ says ⟦m Thad⟧his brother⟦/m⟧, out of the dark, up there in front. ⟦q Thad>Ezra⟧"Don't splash."⟦/q⟧
