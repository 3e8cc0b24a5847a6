title: Nine Years to Thunder Bay
person: 1
style: first person, past tense, a woman; a road comedy with her ex-husband and a passenger who is named late; scenes shift in running prose; straight quotes
cast: Cal Adjei | Cal | she | narrator
cast: Yannick | Yann | he
cast: Reino Mattila | Mr. Mattila, Reino | he
cast: Afia | | she
cast: the waitress | | she
cast: Ms. Grewal | Grewal | she
cast: Lempi | | she
place: the car |
place: the gas station |
place: the diner |
place: the lawyer's office | the office
place: the parking lot |
place: Loon Narrows |
place: Wawa |
place: White River |
place: Thunder Bay |
relation: Cal & Yannick | romantic | start=divorced and bickering end=divorced and on good terms
relation: Cal & Reino | friends | start=strangers end=friends
relation: Yannick & Reino | friends | start=strangers end=friends
relation: Reino & Lempi | romantic
relation: Cal & Afia | family
quiet: Wawa, Superior, Ontario Limited, Sudbury, Thunder Bay, Loon Narrows, White River, Marathon, Batchawana, Toronto, Easter, April, August, Thursday, Friday
=====
⟦s place=the car; with=Cal,Yannick; time=Thursday morning⟧
The car had one working speaker, and it was on ⟦m Yannick⟧my ex-husband⟦/m⟧'s side, so for two hundred kilometres Yannick listened to the hockey and ⟦m Cal⟧I⟦/m⟧ listened to Yannick listening to the hockey.

⟦q Cal>Yannick⟧"You're breathing along with the commentary."⟦/q⟧

⟦q Yannick>Cal⟧"I'm breathing because I'm alive, Cal."⟦/q⟧

⟦q Cal>Yannick⟧"You're doing it very loudly."⟦/q⟧

⟦m Yannick⟧He⟦/m⟧ turned it down, which was worse. Lake Superior lay on our left like a sheet of tin. ⟦m Cal⟧I⟦/m⟧ would never have agreed to this if ⟦m Cal⟧my⟦/m⟧ own car hadn't died outside Sudbury with its ⟦e brakes⟧breaks⟦/e⟧ on fire, but it had, that Thursday, and by noon on Friday ⟦m Grewal⟧a lawyer in Thunder Bay⟦/m⟧ needed both of us in one room, holding pens. Fourteen months divorced, and we had a single thing left in common: a cabin at Loon Narrows, with four bunks and a roof that leaked on three of them. ⟦m Cal⟧I⟦/m⟧ knew that ⟦b holder=Cal; status=false⟧the buyer was a developer with a bulldozer⟦/b⟧, because no human being is called 2264417 Ontario Limited. And ⟦m Cal⟧I⟦/m⟧ knew that ⟦b holder=Cal; status=false⟧Yannick couldn't wait to be rid of the place⟦/b⟧. When ⟦m Cal⟧I⟦/m⟧ had written to ask, ⟦m Yannick⟧he⟦/m⟧'d said yes in four minutes.

⟦s place=the gas station; with=Cal,Yannick,Reino; time=Thursday, about eleven⟧In Wawa ⟦m Yannick⟧he⟦/m⟧ stopped for gas and ⟦m Cal⟧I⟦/m⟧ went in for coffee, and when ⟦m Cal⟧I⟦/m⟧ came out with a cup in each hand ⟦m Yannick⟧he⟦/m⟧ was standing at the pump with ⟦m Reino⟧a man in a black suit⟦/m⟧.

⟦m Reino⟧He⟦/m⟧ was past seventy, and wet to the knees. In ⟦m Reino⟧his⟦/m⟧ arms, the way you'd hold a baby, was ⟦c cooler⟧a red picnic cooler⟦/c⟧ with tape around the lid.

⟦q Yannick>Cal⟧"⟦m Reino⟧He⟦/m⟧ needs a ride to Thunder Bay."⟦/q⟧

⟦q Cal>Yannick⟧"Does ⟦m Reino⟧he⟦/m⟧?"⟦/q⟧

⟦q Yannick>Cal⟧"⟦m Reino⟧His⟦/m⟧ truck hit a moose."⟦/q⟧

⟦q Reino>Yannick⟧"The moose hit the truck,"⟦/q⟧ said ⟦m Reino⟧the stranger⟦/m⟧. ⟦q Reino>Yannick⟧"I wish to be fair to the moose."⟦/q⟧

⟦m Cal⟧I⟦/m⟧ took Yannick by the sleeve and walked ⟦m Yannick⟧him⟦/m⟧ as far as the air hose.

⟦q Cal>Yannick⟧"No."⟦/q⟧

⟦q Yannick>Cal⟧"⟦m Reino⟧He⟦/m⟧'s an old man, and it's about to rain."⟦/q⟧

⟦q Cal>Yannick⟧"⟦m Reino⟧He⟦/m⟧'s wearing a tie in Wawa. What's in the box?"⟦/q⟧

⟦q Yannick>Cal⟧"I didn't ask."⟦/q⟧

⟦q Cal>Yannick⟧"It's taped shut!"⟦/q⟧

⟦q Yannick>Cal⟧"So was everything you moved out with,"⟦/q⟧ ⟦m Yannick⟧he⟦/m⟧ said, ⟦f holder=Yannick; toward=Cal; valence=negative⟧not very nicely⟦/f⟧; and then, quite nicely, ⟦q Yannick>Cal⟧"⟦e Please, Cal⟧Please Cal⟦/e⟧. You used to pick up everybody. You picked up me."⟦/q⟧

This was true. It had been raining then as well. ⟦m Cal⟧I⟦/m⟧ went back and opened the rear door, and ⟦m Reino⟧the old man⟦/m⟧ put the cooler in first and did up its seat belt before ⟦m Reino⟧his⟦/m⟧ own.

⟦s place=the car; with=Cal,Yannick,Reino; time=Thursday, around noon⟧For an hour after that there was only the rain ⟦e and the⟧and and the⟦/e⟧ wipers and Yannick and ⟦m Cal⟧me⟦/m⟧, on the subject of the heater.

⟦q Reino>Cal+Yannick⟧"You fight very well,"⟦/q⟧ remarked a voice from the back. ⟦q Reino>Cal+Yannick⟧"How long are you married?"⟦/q⟧

⟦q Cal>Reino⟧"Nine years,"⟦/q⟧ ⟦m Cal⟧I⟦/m⟧ said.

⟦q Yannick>Reino⟧"We were,"⟦/q⟧ said Yannick, but a logging truck was going by, and all that reached the back seat was the nine years. ⟦m Reino⟧The stranger⟦/m⟧ ⟦f holder=Reino; valence=positive⟧sighed with pleasure⟦/f⟧. As far as ⟦m Reino⟧he⟦/m⟧ was concerned ⟦b holder=Reino; status=false⟧we were going on ten⟦/b⟧.

⟦q Reino>Cal⟧"With Lempi and me it was forty-four. ⟦m Lempi⟧She⟦/m⟧ fought like a lynx."⟦/q⟧

⟦q Cal>Reino⟧"Is ⟦m Lempi⟧she⟦/m⟧ meeting you there?"⟦/q⟧

⟦q Reino>Cal⟧"No, no."⟦/q⟧ ⟦m Reino⟧He⟦/m⟧ laid ⟦m Reino⟧his⟦/m⟧ palm on the lid of the cooler. ⟦q Reino>Cal⟧"⟦m Lempi⟧She⟦/m⟧'s with me."⟦/q⟧

Yannick did ⟦f holder=Yannick; valence=negative⟧not quite drive into the lake⟦/f⟧.

⟦s place=the diner; with=Cal,Yannick,Reino,the waitress; time=Thursday, about three⟧We held out as far as White River, where there was a diner. ⟦m Reino⟧The man in the suit⟦/m⟧ went off to dry ⟦m Reino⟧his⟦/m⟧ socks under the hand dryer, and took the cooler along, and ⟦m Cal+Yannick⟧the two of us⟦/m⟧ sat in the booth and stared at the place where it had been.

⟦q Yannick>Cal⟧"⟦m Lempi⟧She⟦/m⟧'s in the box,"⟦/q⟧ ⟦m Yannick⟧my ex-husband⟦/m⟧ whispered.

⟦q Cal>Yannick⟧"⟦m Lempi⟧She⟦/m⟧ is not in the box."⟦/q⟧

⟦q Yannick>Cal⟧"You heard ⟦m Reino⟧him⟦/m⟧. I'm telling you, Cal, ⟦b holder=Yannick; status=false⟧there's a head in there⟦/b⟧."⟦/q⟧

⟦q Cal>Yannick⟧"Ashes, then. People travel with ashes."⟦/q⟧

⟦q Yannick>Cal⟧"In a cooler?"⟦/q⟧

⟦q Cal>Yannick⟧"What would you put me in?"⟦/q⟧

⟦q Yannick>Cal⟧"Honestly? Something with a lock."⟦/q⟧

⟦q the waitress>Cal+Yannick⟧"You folks all set to order?"⟦/q⟧ ⟦m the waitress⟧The waitress⟦/m⟧ was standing right over us, and ⟦m Cal⟧I⟦/m⟧ could tell from ⟦m the waitress⟧her⟦/m⟧ eyebrows how long ⟦m the waitress⟧she⟦/m⟧ had been there.

⟦q Yannick>the waitress⟧"Three coffees,"⟦/q⟧ Yannick said, ⟦q Yannick>the waitress⟧"and three blueberry pie."⟦/q⟧

⟦q the waitress>Yannick⟧"And for the head?"⟦/q⟧

⟦q Cal>the waitress⟧"⟦m Lempi⟧She⟦/m⟧'s fine, thanks,"⟦/q⟧ ⟦m Cal⟧I⟦/m⟧ said, and was saved by ⟦m Cal⟧my⟦/m⟧ phone. It was ⟦m Afia⟧my sister⟦/m⟧, who has never once begun with hello.

⟦q Afia>Cal⟧"Are you alive? Is ⟦m Yannick⟧he⟦/m⟧ being Yannick?"⟦/q⟧

⟦q Cal>Afia⟧"⟦m Yannick⟧He⟦/m⟧'s being all right, actually, Afia. We've got ⟦m Reino⟧a hitchhiker⟦/m⟧ and possibly a body."⟦/q⟧

⟦q Afia>Cal⟧"Lovely. Look, I still don't get why you're doing this. You ⟦f holder=Cal; valence=negative⟧cried over that shack⟦/f⟧ until Easter."⟦/q⟧

⟦m Cal⟧I⟦/m⟧ turned to the wall and dropped ⟦m Cal⟧my⟦/m⟧ voice. ⟦q Cal>Afia⟧"Because ⟦m Yannick⟧he⟦/m⟧ needs the money. ⟦k by=Cal; to=Afia⟧I never wanted to sell it⟦/k⟧, okay? I just won't be the ex-wife who hangs on."⟦/q⟧

⟦q Afia>Cal⟧"Have you told ⟦m Yannick⟧him⟦/m⟧ that?"⟦/q⟧

⟦q Cal>Afia⟧"No, and I'm not going to."⟦/q⟧

When ⟦m Cal⟧I⟦/m⟧ put the phone down, Yannick had put down ⟦m Yannick⟧his⟦/m⟧ fork. A booth is not a large place.

⟦q Yannick>Cal⟧"You never wanted to sell it."⟦/q⟧

⟦q Cal>Yannick⟧"You said yes in four minutes!"⟦/q⟧

⟦q Yannick>Cal⟧"Because it was you asking. I figured ⟦b holder=Yannick; status=false⟧you couldn't bear to set foot in it⟦/b⟧, with me all over the walls."⟦/q⟧

⟦q Cal>Yannick⟧"Yann,"⟦/q⟧ ⟦m Cal⟧I⟦/m⟧ said, ⟦q Cal>Yannick⟧"you papered the outhouse with old maps for my birthday. I ⟦f holder=Cal; valence=positive⟧loved⟦/f⟧ that outhouse."⟦/q⟧

⟦q Yannick>Cal⟧"You never said⟦e ."⟧.'⟦/e⟧⟦/q⟧

⟦q Cal>Yannick⟧"I said it to Afia."⟦/q⟧

⟦q Reino>Cal⟧"Who is Afia?"⟦/q⟧ ⟦m Reino⟧The old man⟦/m⟧ was back, in dry socks, and looking from one of us to the other ⟦f holder=Reino; valence=positive⟧with great interest⟦/f⟧.

⟦q Cal>Reino⟧"Nobody. Eat your pie."⟦/q⟧

⟦s place=the car; with=Cal,Yannick,Reino; time=Thursday night⟧⟦m Reino⟧He⟦/m⟧ ate ⟦m Reino⟧his⟦/m⟧ pie, and some of mine, and then it was dark and the rain had quit and we were past Marathon, all three of us, and ⟦m Cal⟧I⟦/m⟧ had run out of things not to say. It was Yannick who ⟦f holder=Yannick; valence=negative⟧cracked⟦/f⟧.

⟦q Yannick>Reino⟧"Sir, I have to ask. What's in the cooler?"⟦/q⟧

⟦q Reino>Yannick⟧"Rhubarb."⟦/q⟧

A kilometre went by.

⟦q Cal>Reino⟧"Rhubarb,"⟦/q⟧ ⟦m Cal⟧I⟦/m⟧ repeated.

⟦q Reino>Cal⟧"⟦m Lempi⟧Her⟦/m⟧ rhubarb. Only the root, in wet newspaper. ⟦m Lempi⟧She⟦/m⟧ planted it in Batchawana the year our boy was born. Well, ⟦k by=Reino; to=Cal,Yannick⟧Lempi died in April⟦/k⟧, and the house is sold, and I went out with the spade and I said to ⟦m Lempi⟧her⟦/m⟧, you're coming along."⟦/q⟧

Nobody in the front could look at anybody. Yannick cleared ⟦m Yannick⟧his⟦/m⟧ throat. ⟦q Yannick>Reino⟧"Coming where?"⟦/q⟧

⟦q Reino>Yannick⟧"To the lake. ⟦k by=Reino; to=Yannick,Cal⟧My father built a cabin there when I was six⟦/k⟧, and I held the nails. In a bad year it was lost. Tomorrow at noon I buy it back, and so I'm dressed."⟦/q⟧

⟦m Cal⟧I⟦/m⟧ turned around in ⟦m Cal⟧my⟦/m⟧ seat. By the light of the dashboard ⟦m Reino⟧he⟦/m⟧ looked about six now.

⟦q Cal>Reino⟧"Which lake?"⟦/q⟧

⟦q Reino>Cal⟧"Oh, a small one. Loon Narrows. It has a terrible roof, and somebody has put maps in the outhouse."⟦/q⟧

⟦m Yannick⟧My ex-husband⟦/m⟧ steered very gently onto the shoulder and switched on the flashers.

⟦q Yannick>Reino⟧"You're the numbered company."⟦/q⟧

⟦q Reino>Yannick⟧"My niece does taxes. I only sign where the arrow is."⟦/q⟧ ⟦m Reino⟧He⟦/m⟧ leaned forward and held out a hand between the seats, to ⟦m Cal⟧me⟦/m⟧ first. ⟦q Reino>Cal⟧"Reino Mattila. And why do you look at me like that?"⟦/q⟧

⟦q Cal>Reino⟧"Because ⟦k by=Cal; to=Reino⟧we're the sellers⟦/k⟧,"⟦/q⟧ ⟦m Cal⟧I⟦/m⟧ said.

⟦q Reino>Cal⟧"No! I was told that ⟦b holder=Reino; status=false⟧the sellers were dentists from Toronto⟦/b⟧."⟦/q⟧

⟦s place=the lawyer's office; with=Cal,Yannick,Reino,Grewal; time=Friday, noon⟧We were ⟦f holder=Cal; valence=positive⟧still laughing⟦/f⟧ about the dentists, on and off, at five to twelve the next day, when ⟦m Grewal⟧Ms. Grewal⟦/m⟧ showed us into ⟦m Grewal⟧her⟦/m⟧ office. ⟦m Grewal⟧She⟦/m⟧ had set out three pens. ⟦m Grewal⟧She⟦/m⟧ looked at the cooler, which had been given a chair.

⟦q Grewal>Reino⟧"Is that a party to the sale?"⟦/q⟧

⟦q Reino>Grewal⟧"In a way."⟦/q⟧

⟦q Grewal>Cal+Yannick⟧"And you two came in the same car? I only ask,"⟦/q⟧ said ⟦m Grewal⟧the lawyer⟦/m⟧, ⟦q Grewal>Cal+Yannick⟧"because I've read your emails."⟦/q⟧

⟦q Cal>Grewal⟧"There was a moose."⟦/q⟧

⟦m Cal⟧I⟦/m⟧ picked up ⟦m Cal⟧my⟦/m⟧ pen. Yannick picked up ⟦m Yannick⟧his⟦/m⟧. Neither of us wrote a thing.

⟦q Yannick>Cal⟧"Well?"⟦/q⟧

⟦q Cal>Yannick⟧"They're ⟦m Reino⟧his⟦/m⟧ nails, Yann."⟦/q⟧

⟦q Yannick>Cal⟧"I know they are."⟦/q⟧

So ⟦m Cal⟧I⟦/m⟧ signed, and ⟦m Yannick⟧he⟦/m⟧ signed below ⟦m Cal⟧me⟦/m⟧, with that big silly Y like a slingshot, and ⟦m Reino⟧the old man⟦/m⟧ signed where the arrow was. Then ⟦m Reino⟧he⟦/m⟧ blew on the ink.

⟦q Reino>Cal⟧"There are four bunks,"⟦/q⟧ said Reino, ⟦q Reino>Cal⟧"and I'm one person, and August is long. You'll take the first half, and ⟦m Yannick⟧your husband⟦/m⟧ the second. Or both of you come at once. I don't ask."⟦/q⟧

⟦q Cal>Reino⟧"⟦m Yannick⟧He⟦/m⟧'s not my husband, Mr. Mattila."⟦/q⟧

⟦q Reino>Cal⟧"⟦m Yannick⟧He⟦/m⟧ isn't?"⟦/q⟧ ⟦m Reino⟧He⟦/m⟧ turned to ⟦m Grewal⟧the lawyer⟦/m⟧, ⟦f holder=Reino; valence=negative⟧honestly shaken⟦/f⟧. ⟦q Reino>Grewal⟧"But ⟦m Cal+Yannick⟧they⟦/m⟧ fight so well!"⟦/q⟧

⟦s place=the parking lot; with=Cal,Yannick,Reino; time=Friday, after noon⟧Outside in the parking lot we got ⟦m Reino⟧him⟦/m⟧ settled in the back, since there was a root to plant and somebody had to show ⟦m Reino⟧him⟦/m⟧ where the good soil was. Yannick buckled in ⟦c cooler⟧the blue cooler⟦/c⟧ and tugged on the belt, twice, to be sure. Then ⟦m Yannick⟧he⟦/m⟧ came around to ⟦m Cal⟧my⟦/m⟧ side and tossed ⟦m Cal⟧me⟦/m⟧ the keys.

⟦q Yannick>Cal⟧"You drive. You'll get the speaker."⟦/q⟧

⟦q Cal>Yannick⟧"Who's playing?"⟦/q⟧

⟦q Yannick>Cal⟧"No idea,"⟦/q⟧ ⟦m Yannick⟧he⟦/m⟧ said. ⟦q Yannick>Cal⟧"I only listen for the breathing."⟦/q⟧
