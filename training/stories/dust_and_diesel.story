title: Dust and Diesel
person: 3
style: Western road story, people called by what they do until they are named, laconic beats before and after the lines, past tense, straight quotes
cast: Hedda Pruitt | Hedda, Hedda Pruitt | she
cast: Socorro Bly | Socorro | she
cast: Amado Quintero | Sheriff Quintero, Sheriff, Quintero, Amado | he
cast: the waitress | | she
cast: Vance Ordway | Vance, Ordway, Mr. Ordway | he
cast: Lyman Bly | Lyman | he
place: the crossroads |
place: the cab |
place: the diner | the Blue Mesa
place: the parking lot |
relation: Hedda & Socorro | friends | start=strangers end=partners on the road
relation: Hedda & Quintero | friends | start=two years of bad feeling end=square
relation: Socorro & Ordway | enemies
relation: Socorro & Lyman | family
quiet: Lord, Copperhead Rodeo, Blue Mesa, Copperhead, Tuesday, California, Winslow, Jane
=====
⟦s place=the crossroads; with=Hedda,Socorro; time=noon⟧
⟦m Socorro⟧The girl at the crossroads⟦/m⟧ had a saddle with ⟦m Socorro⟧her⟦/m⟧ and no horse.

Hedda Pruitt saw the saddle first. ⟦m Hedda⟧She⟦/m⟧ geared down, let the dust catch up and go by, and leaned across to crank the window.

⟦q Hedda>Socorro⟧"Something fall out from under you?"⟦/q⟧

⟦q Socorro>Hedda⟧"No, ma'am."⟦/q⟧

⟦q Hedda>Socorro⟧"Where you headed?"⟦/q⟧

⟦m Socorro⟧The girl⟦/m⟧ looked up the road and down it. ⟦m Socorro⟧She⟦/m⟧ might have been seventeen. ⟦q Socorro>Hedda⟧"Which way are you going?"⟦/q⟧

⟦q Hedda>Socorro⟧"West."⟦/q⟧

⟦q Socorro>Hedda⟧"Then west."⟦/q⟧

Hedda thought it over. There was a rule about riders, written on a card and taped to the dash, and ⟦m Hedda⟧she⟦/m⟧ had written it ⟦m Hedda⟧herself⟦/m⟧. ⟦m Hedda⟧She⟦/m⟧ peeled the card off and put it in the ashtray.

⟦q Hedda>Socorro⟧"Saddle rides in the sleeper,"⟦/q⟧ ⟦m Hedda⟧she⟦/m⟧ said. ⟦q Hedda>Socorro⟧"Mind the door. And don't slap at anything."⟦/q⟧

***

⟦s place=the cab; with=Hedda,Socorro; time=early afternoon⟧
⟦m Hedda+Socorro⟧They⟦/m⟧ were ten miles along before ⟦m Socorro⟧the girl⟦/m⟧ asked.

⟦q Socorro>Hedda⟧"What's that humming?"⟦/q⟧

⟦q Hedda>Socorro⟧"Cargo."⟦/q⟧

⟦q Socorro>Hedda⟧"It sounds mad."⟦/q⟧

⟦q Hedda>Socorro⟧"It's four hundred hives going to California for the almonds. They're not mad. They're just not friends of yours yet."⟦/q⟧

⟦m Socorro⟧The girl⟦/m⟧ drew ⟦m Socorro⟧her⟦/m⟧ elbows in. ⟦q Socorro>Hedda⟧"Bees."⟦/q⟧

⟦q Hedda>Socorro⟧"Sixteen million, give or take. You allergic?"⟦/q⟧

⟦q Socorro>Hedda⟧"I don't know."⟦/q⟧

⟦q Hedda>Socorro⟧"Well,"⟦/q⟧ said Hedda, ⟦q Hedda>Socorro⟧"let's not find out."⟦/q⟧

A bee walked up the inside of the windshield. ⟦m Hedda+Socorro⟧Both of them⟦/m⟧ watched it. It took its time, got to the top, and started back.

⟦q Hedda>Socorro⟧"You got a name?"⟦/q⟧

⟦q Socorro>Hedda⟧"Jane."⟦/q⟧

⟦q Hedda>Socorro⟧"That's a nice saddle, Jane. It's got S. B. tooled on the fender."⟦/q⟧

⟦m Socorro⟧The girl⟦/m⟧ said nothing for about a mile. ⟦m Socorro⟧Her⟦/m⟧ boots had been resoled with tire. ⟦m Socorro⟧Her⟦/m⟧ left hand was wrapped in a bandanna, and ⟦m Socorro⟧she⟦/m⟧ held it in ⟦m Socorro⟧her⟦/m⟧ lap as if it belonged to somebody else.

⟦q Socorro>Hedda⟧"Socorro,"⟦/q⟧ ⟦m Socorro⟧she⟦/m⟧ said. ⟦q Socorro>Hedda⟧"Socorro Bly. The saddle's mine. ⟦k by=Socorro; to=Hedda⟧I won it Tuesday night in Copperhead⟦/k⟧, in the barrels."⟦/q⟧

⟦q Hedda>Socorro⟧"I believe you."⟦/q⟧

⟦q Socorro>Hedda⟧"Nobody else did."⟦/q⟧

⟦q Hedda>Socorro⟧"Nobody else had to look at your face when I put it in the sleeper."⟦/q⟧ ⟦m Hedda⟧She⟦/m⟧ reached over and turned the radio down, though it had not been very loud. ⟦q Hedda>Socorro⟧"Who's after you?"⟦/q⟧

⟦q Socorro>Hedda⟧"⟦m Vance⟧Mr. Ordway⟦/m⟧. ⟦m Vance⟧He⟦/m⟧ runs the rodeo. There was six thousand dollars with it, the saddle and six thousand, and ⟦m Vance⟧he⟦/m⟧ paid me the saddle. When I asked ⟦m Vance⟧him⟦/m⟧ for the rest, ⟦m Vance⟧he⟦/m⟧ said I'd have to come and discuss it in ⟦m Vance⟧his⟦/m⟧ trailer."⟦/q⟧

⟦m Hedda⟧The trucker⟦/m⟧'s hands did not move on the wheel. ⟦q Hedda>Socorro⟧"And did you discuss it?"⟦/q⟧

⟦q Socorro>Hedda⟧"I hit ⟦m Vance⟧him⟦/m⟧ with a stirrup."⟦/q⟧

⟦q Hedda>Socorro⟧"Good."⟦/q⟧

⟦q Socorro>Hedda⟧"And then I ran. Now ⟦m Vance⟧he⟦/m⟧'s told everybody I robbed ⟦m Vance⟧him⟦/m⟧. ⟦m Vance⟧He⟦/m⟧ says ⟦b holder=Vance; status=false⟧the saddle belongs to the outfit⟦/b⟧, and the cash box is gone besides. I never saw any cash box."⟦/q⟧

⟦q Hedda>Socorro⟧"You got people?"⟦/q⟧

⟦q Socorro>Hedda⟧"⟦m Lyman⟧My granddad⟦/m⟧. Lyman. ⟦m Lyman⟧He⟦/m⟧'s got a filling station in Winslow, with one pump."⟦/q⟧

⟦q Hedda>Socorro⟧"⟦m Lyman⟧He⟦/m⟧ know you're coming?"⟦/q⟧

⟦q Socorro>Hedda⟧"⟦m Lyman⟧He⟦/m⟧ thinks ⟦b holder=Lyman; status=false⟧I'm still in school⟦/b⟧."⟦/q⟧

Hedda ⟦f holder=Hedda; valence=positive⟧laughed⟦/f⟧. It came out rusty. ⟦q Hedda>Socorro⟧"I go right by Winslow,"⟦/q⟧ ⟦m Hedda⟧she⟦/m⟧ said. ⟦q Hedda>Socorro⟧"Hungry?"⟦/q⟧

***

⟦s place=the diner; with=Hedda,Socorro,Quintero,the waitress; time=three o'clock⟧
The Blue Mesa had six stools, four booths and one waitress. ⟦m the waitress⟧She⟦/m⟧ looked at ⟦m Socorro⟧the girl⟦/m⟧'s hand, then at ⟦m Socorro⟧the girl⟦/m⟧, and poured two coffees that nobody had ordered.

⟦q the waitress>Hedda+Socorro⟧"Meat loaf's off,"⟦/q⟧ ⟦m the waitress⟧she⟦/m⟧ said. ⟦q the waitress>Hedda+Socorro⟧"Everything else is eggs."⟦/q⟧

⟦q Hedda>the waitress⟧"Eggs, then."⟦/q⟧

⟦q the waitress>Socorro⟧"And you, honey?"⟦/q⟧

⟦q Socorro>the waitress⟧"The same. Please."⟦/q⟧

⟦q the waitress>⟧"*Please*, ⟦m Socorro⟧she⟦/m⟧ says."⟦/q⟧ ⟦m the waitress⟧The waitress⟦/m⟧ wrote it down as if it were ⟦f holder=the waitress; toward=Socorro; valence=positive⟧something to keep⟦/f⟧.

⟦m Hedda+Socorro⟧They⟦/m⟧ had the booth at the back, where Hedda could see the truck. So ⟦m Hedda⟧she⟦/m⟧ saw the other car too, when it came in off the highway with a star on its door, and ⟦m Hedda⟧she⟦/m⟧ saw who got out.

⟦q Hedda>Socorro⟧"Finish your toast,"⟦/q⟧ ⟦m Hedda⟧she⟦/m⟧ said. ⟦q Hedda>Socorro⟧"Don't turn around."⟦/q⟧

⟦q Socorro>Hedda⟧"Is it ⟦m Vance⟧him⟦/m⟧?"⟦/q⟧

⟦q Hedda>Socorro⟧"No. It's the law."⟦/q⟧

⟦m Socorro⟧The girl⟦/m⟧ ⟦f holder=Socorro; valence=negative⟧went gray⟦/f⟧. ⟦q Socorro>Hedda⟧"Do you know ⟦m Quintero⟧him⟦/m⟧?"⟦/q⟧

⟦q Hedda>Socorro⟧"I ought to. I broke ⟦m Quintero⟧his⟦/m⟧ jaw once."⟦/q⟧

Boots crossed the floor. They stopped.

⟦q Quintero>Hedda⟧"Hedda."⟦/q⟧

⟦q Hedda>Quintero⟧"Amado."⟦/q⟧ ⟦m Hedda⟧She⟦/m⟧ salted an egg. ⟦q Hedda>Quintero⟧"How's the jaw?"⟦/q⟧

⟦q Quintero>Hedda⟧"Tells me when it's going to rain."⟦/q⟧ Sheriff Quintero took off ⟦m Quintero⟧his⟦/m⟧ hat. ⟦m Quintero⟧He⟦/m⟧ was a wide man with a gray mustache and very clean cuffs, and ⟦m Quintero⟧he⟦/m⟧ had not taken ⟦m Quintero⟧his⟦/m⟧ eyes off the back of Socorro's head. ⟦q Quintero>Hedda⟧"Who's your friend?"⟦/q⟧

⟦q Hedda>Quintero⟧"⟦m Socorro⟧My niece⟦/m⟧."⟦/q⟧

⟦q Quintero>Hedda⟧"You're an only child."⟦/q⟧

⟦q Hedda>Quintero⟧"⟦m Socorro⟧She⟦/m⟧'s a slow developer."⟦/q⟧

The ⟦f holder=Quintero; valence=positive⟧corner of the mustache moved⟦/f⟧, and thought better of it. ⟦m Quintero⟧He⟦/m⟧ pulled a chair up to the end of the booth, turned it around and sat. Across the room ⟦m the waitress⟧the waitress⟦/m⟧ had stopped wiping the counter.

⟦q Quintero>Hedda⟧"I got a call from Copperhead,"⟦/q⟧ ⟦m Quintero⟧he⟦/m⟧ said. ⟦q Quintero>Hedda⟧"⟦m Vance⟧Man there⟦/m⟧ lost a saddle and a cash box to ⟦m Socorro⟧a girl of seventeen⟦/m⟧. Dark hair. Hurt hand."⟦/q⟧

⟦q Hedda>Quintero⟧"Lot of dark hair around."⟦/q⟧

⟦q Quintero>Hedda⟧"There is. I drove past your rig just now, and there's a saddle in the sleeper."⟦/q⟧

⟦q Hedda>Quintero⟧"I'm taking up riding."⟦/q⟧

⟦q Quintero>Hedda⟧"Hedda,"⟦/q⟧ ⟦m Quintero⟧he⟦/m⟧ said, not loudly, ⟦q Quintero>Hedda⟧"two years ago you lied to me about a load of cattle, and I let it go, and then you hit me for letting it go. I never did understand that part. Don't lie to me about a kid."⟦/q⟧

⟦m Hedda⟧She⟦/m⟧ put down the salt.

It was ⟦m Socorro⟧the girl⟦/m⟧ who turned around. ⟦q Socorro>Quintero⟧"I didn't take it,"⟦/q⟧ ⟦m Socorro⟧she⟦/m⟧ said. ⟦m Socorro⟧Her⟦/m⟧ ⟦f holder=Socorro; valence=negative⟧voice shook⟦/f⟧, but it kept going. ⟦q Socorro>Quintero⟧"I took what I won. There isn't any more to it."⟦/q⟧

⟦q Quintero>Socorro⟧"What's your name?"⟦/q⟧

⟦q Socorro>Quintero⟧"Socorro Bly."⟦/q⟧

⟦q Quintero>Socorro⟧"Any kin to Lyman Bly? In Winslow?"⟦/q⟧

⟦q Socorro>Quintero⟧"⟦m Lyman⟧He⟦/m⟧'s my granddad."⟦/q⟧

⟦q Quintero>Socorro⟧"⟦m Lyman⟧He⟦/m⟧ fixed my fan belt once with a lady's stocking. Wouldn't say whose."⟦/q⟧ ⟦m Quintero⟧The sheriff⟦/m⟧ laid ⟦m Quintero⟧his⟦/m⟧ hat on the table. ⟦q Quintero>Socorro⟧"Show me the hand."⟦/q⟧

⟦m Socorro⟧She⟦/m⟧ unwound the bandanna. Nobody said anything for a moment. There were four marks across the back of it, deep ones, in a row.

⟦q Quintero>Socorro⟧"That's a ring did that."⟦/q⟧

⟦q Socorro>Quintero⟧"⟦m Vance⟧He⟦/m⟧ wears three."⟦/q⟧

⟦q Quintero>Socorro⟧"⟦m Vance⟧He⟦/m⟧ told me a bronc stepped on ⟦m Vance⟧him⟦/m⟧. ⟦m Vance⟧He⟦/m⟧'s got a stirrup printed on ⟦m Vance⟧his⟦/m⟧ forehead, plain as a brand."⟦/q⟧ ⟦m Quintero⟧He⟦/m⟧ rubbed ⟦m Quintero⟧his⟦/m⟧ jaw. ⟦q Quintero>Socorro⟧"I figured ⟦b holder=Quintero; status=false⟧you hit Ordway for the money⟦/b⟧. It's the usual order."⟦/q⟧

⟦q Hedda>Quintero⟧"It was the other way about,"⟦/q⟧ said Hedda. ⟦q Hedda>Quintero⟧"⟦m Vance⟧He⟦/m⟧ robbed ⟦m Socorro⟧her⟦/m⟧, and then ⟦m Vance⟧he⟦/m⟧ got hit."⟦/q⟧

⟦q Quintero>Hedda⟧"So ⟦m Socorro⟧she⟦/m⟧ says."⟦/q⟧

⟦q the waitress>Quintero⟧"So I say."⟦/q⟧

⟦m Hedda+Socorro+Quintero⟧All three of them⟦/m⟧ looked up. ⟦m the waitress⟧The waitress⟦/m⟧ had come over with the coffeepot, and ⟦m the waitress⟧she⟦/m⟧ was pouring it, steadily, into a cup that was already full.

⟦q the waitress>Quintero⟧"⟦m Vance⟧He⟦/m⟧ was in here last night,"⟦/q⟧ ⟦m the waitress⟧she⟦/m⟧ said. ⟦q the waitress>Quintero⟧"Ordway. With that hat. ⟦m Vance⟧He⟦/m⟧ had a steak, back when there was steak, and ⟦m Vance⟧he⟦/m⟧ paid with a hundred. ⟦k by=the waitress; to=Quintero,Hedda,Socorro⟧That hundred came out of a green cash box⟦/k⟧. Had it on the seat right there, between ⟦m Vance⟧him⟦/m⟧ and the wall, with *Copperhead Rodeo* painted on the lid."⟦/q⟧

⟦q Quintero>the waitress⟧"You're sure it was green?"⟦/q⟧

⟦q the waitress>Quintero⟧"I'm sure ⟦m Vance⟧he⟦/m⟧ left me a dime."⟦/q⟧

⟦q Quintero>the waitress⟧"Ma'am,"⟦/q⟧ said Quintero, ⟦q Quintero>the waitress⟧"the table."⟦/q⟧

⟦q the waitress>Quintero⟧"⟦f holder=the waitress; valence=negative⟧Oh, Lord⟦/f⟧."⟦/q⟧ ⟦m the waitress⟧She⟦/m⟧ went for a rag.

⟦m Quintero⟧The sheriff⟦/m⟧ sat with coffee running off into ⟦m Quintero⟧his⟦/m⟧ lap and did not appear to notice. Hedda had seen ⟦m Quintero⟧him⟦/m⟧ that way just once before, in the second before ⟦m Quintero⟧he⟦/m⟧ ⟦f holder=Quintero; toward=Hedda; valence=positive⟧forgave⟦/f⟧ ⟦m Hedda⟧her⟦/m⟧, and ⟦m Hedda⟧she⟦/m⟧ moved ⟦m Hedda⟧her⟦/m⟧ plate out of reach.

⟦q Quintero>Hedda⟧"⟦m Vance⟧He⟦/m⟧'s coming here,"⟦/q⟧ ⟦m Quintero⟧he⟦/m⟧ said.

⟦q Hedda>Quintero⟧"Who is?"⟦/q⟧

⟦q Quintero>Hedda⟧"Ordway. ⟦k by=Quintero; to=Hedda,Socorro⟧I said half past three, right here⟦/k⟧. To identify the property."⟦/q⟧

⟦q Socorro>Quintero⟧"Here?"⟦/q⟧ said ⟦m Socorro⟧the girl⟦/m⟧.

A pickup turned in from the highway. It was white, and it was longer than it had to be.

***

⟦s place=the parking lot; with=Hedda,Socorro,Quintero,Vance; time=half past three⟧
Vance Ordway had a dressing on ⟦m Vance⟧his⟦/m⟧ forehead and a ⟦f holder=Vance; valence=positive⟧smile⟦/f⟧ under it.

⟦q Vance>Quintero⟧"That's ⟦m Socorro⟧her⟦/m⟧,"⟦/q⟧ ⟦m Vance⟧he⟦/m⟧ said. ⟦q Vance>Quintero⟧"That's ⟦m Socorro⟧the little thief⟦/m⟧. Nice work, Sheriff."⟦/q⟧

⟦q Quintero>Vance⟧"Afternoon, Mr. Ordway. Mind if I look in your truck?"⟦/q⟧

⟦q Vance>Quintero⟧"What for?"⟦/q⟧

⟦q Quintero>Vance⟧"Green box."⟦/q⟧

The smile stayed where it was, but ⟦f holder=Vance; valence=negative⟧nobody was behind it⟦/f⟧ now. ⟦q Vance>Quintero⟧"⟦m Socorro⟧She⟦/m⟧ took the box. I told you on the phone."⟦/q⟧

⟦q Quintero>Vance⟧"You did tell me."⟦/q⟧

⟦q Vance>Quintero⟧"You got a paper says you can search?"⟦/q⟧

⟦q Quintero>Vance⟧"No, sir. I can get one. It'll take until about dark."⟦/q⟧

⟦q Vance>Quintero⟧"Then I guess I'll collect my saddle and be on my way."⟦/q⟧ Ordway hitched ⟦m Vance⟧his⟦/m⟧ belt. ⟦m Vance⟧He⟦/m⟧ looked along the side of the trailer, at the nets and the white boxes stacked up under them, and seemed to think that ⟦b holder=Vance; status=false⟧it was a load of furniture⟦/b⟧. ⟦q Vance>Hedda⟧"This your rig, sweetheart?"⟦/q⟧

⟦q Hedda>Vance⟧"It is."⟦/q⟧

⟦q Vance>Hedda⟧"It in the back?"⟦/q⟧

Hedda glanced at ⟦m Quintero⟧the sheriff⟦/m⟧. ⟦m Quintero⟧He⟦/m⟧ had found something interesting on the horizon.

⟦q Hedda>Vance⟧"Everything I've got is in the back,"⟦/q⟧ ⟦m Hedda⟧she⟦/m⟧ said. ⟦q Hedda>Vance⟧"Go on and lift that net, if you want. I wouldn't."⟦/q⟧

⟦q Vance>Hedda⟧"I bet you wouldn't."⟦/q⟧

⟦q Socorro>Vance⟧"Mr. Ordway,"⟦/q⟧ said Socorro, ⟦q Socorro>Vance⟧"⟦m Hedda⟧she⟦/m⟧ means it. You don't want to—"⟦/q⟧

⟦q Vance>Socorro⟧"⟦f holder=Vance; toward=Socorro; valence=negative⟧You shut your mouth⟦/f⟧."⟦/q⟧

⟦m Vance⟧He⟦/m⟧ lifted the net. To be sure of things, ⟦m Vance⟧he⟦/m⟧ gave the nearest box a kick.

What came out did not hurry. It rose, like smoke making up its mind, and then it had. Ordway ⟦f holder=Vance; valence=negative⟧said one word and ran⟦/f⟧. ⟦m Vance⟧He⟦/m⟧ ran the length of the lot and back, got the door of ⟦m Vance⟧his⟦/m⟧ pickup open, and dived in; and since a good part of the hive went in with ⟦m Vance⟧him⟦/m⟧, ⟦m Vance⟧he⟦/m⟧ came straight out on the other side, with everything that had been on the seat. A thermos rolled one way. A green box rolled the other, burst, and lay there with its lid open, ruffling.

⟦q Quintero>Hedda⟧"Well,"⟦/q⟧ said Quintero. ⟦q Quintero>Hedda⟧"I didn't search it."⟦/q⟧

⟦q Hedda>Quintero⟧"You never laid a hand on it."⟦/q⟧

⟦q Quintero>Hedda⟧"You saw that?"⟦/q⟧

⟦q Hedda>Quintero⟧"I'd swear to it. And this time it'd be true."⟦/q⟧

⟦m Quintero⟧He⟦/m⟧ walked over, unhurried, with ⟦m Quintero⟧his⟦/m⟧ collar up. ⟦m Quintero⟧He⟦/m⟧ counted out sixty bills by the door of the cab and put them in ⟦m Socorro⟧the girl⟦/m⟧'s good hand. Beyond the fence Ordway was sitting in the stock tank, up to ⟦m Vance⟧his⟦/m⟧ chin.

⟦q Socorro>Quintero⟧"Don't you need it for evidence?"⟦/q⟧

⟦q Quintero>Socorro⟧"I need the box. You need boots."⟦/q⟧ ⟦m Quintero⟧He⟦/m⟧ settled ⟦m Quintero⟧his⟦/m⟧ hat. ⟦q Quintero>Socorro⟧"Tell Lyman I asked about the stocking."⟦/q⟧

***

⟦s place=the cab; with=Hedda,Socorro; time=sundown⟧
The road ran straight into the sun. ⟦m Socorro⟧The girl⟦/m⟧ had the visor down and a sack of doughnuts on ⟦m Socorro⟧her⟦/m⟧ knees, compliments of the Blue Mesa.

⟦q Socorro>Hedda⟧"Why'd you hit ⟦m Quintero⟧him⟦/m⟧?"⟦/q⟧ ⟦m Socorro⟧she⟦/m⟧ asked. ⟦q Socorro>Hedda⟧"If ⟦m Quintero⟧he⟦/m⟧ let you go?"⟦/q⟧

⟦q Hedda>Socorro⟧"⟦k by=Hedda; to=Socorro⟧I wanted to be arrested⟦/k⟧. I had eleven head of stolen cattle and I was ⟦f holder=Hedda; valence=negative⟧ashamed⟦/f⟧ of myself."⟦/q⟧ Hedda shrugged. ⟦q Hedda>Socorro⟧"⟦m Quintero⟧He⟦/m⟧ wouldn't oblige."⟦/q⟧

⟦q Socorro>Hedda⟧"That's the dumbest thing I ever heard."⟦/q⟧

⟦q Hedda>Socorro⟧"Yep."⟦/q⟧

⟦q Socorro>Hedda⟧"You should tell ⟦m Quintero⟧him⟦/m⟧."⟦/q⟧

⟦q Hedda>Socorro⟧"I expect ⟦m Quintero⟧he⟦/m⟧'s working it out."⟦/q⟧ A bee came up the windshield, and ⟦m Hedda⟧she⟦/m⟧ opened the vent for it with one finger. ⟦q Hedda>Socorro⟧"So. Almond season's six weeks. I could use somebody who warns a man twice."⟦/q⟧

⟦q Socorro>Hedda⟧"I only warned ⟦m Vance⟧him⟦/m⟧ once."⟦/q⟧

⟦q Hedda>Socorro⟧"Once is plenty."⟦/q⟧

⟦m Socorro⟧The girl⟦/m⟧ thought about it for a mile. Then ⟦m Socorro⟧she⟦/m⟧ took the card out of the ashtray, read it, and tore it in two.
