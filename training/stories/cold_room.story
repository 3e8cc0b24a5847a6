title: Cold Room
person: 3
style: cold-case squad ensemble, last names only for five detectives, rapid-fire squad-room talk, then an interview with two women; present tense; straight quotes, beliefs and tellings rich
cast: Obuya | Lieutenant | she
cast: Dragomirov | the Russian | he
cast: Tate | | she
cast: Figueroa | Fig | he
cast: Mabry | the new guy | he
cast: Wanda |  | she
cast: Bobbie Sprinkle | Bobbie, Roberta, Mrs. Sprinkle | she
cast: the last one | | he
cast: Kip Sprinkle | Kip | he
place: the squad room | the basement
place: the car |
place: the Sprinkle farm | the porch
place: the freezer | the shed
relation: Obuya & the Russian | work
relation: the new guy & Tate | work | start=new partner end=accepted
relation: Wanda & Bobbie | family
relation: Bobbie & Kip | romantic
quiet: Tuesday, Easter, Lions Club, Styrofoam
=====
⟦s place=the squad room; with=Obuya,the Russian,Tate,Fig,the new guy; time=Monday, eight in the morning⟧
⟦q Fig>Obuya+the Russian+Tate+the new guy⟧"Who ate my yogurt?"⟦/q⟧ says Figueroa.

⟦q the Russian>Fig⟧"Is evidence, was three weeks old."⟦/q⟧

⟦q Fig>the Russian⟧"It had my name on it."⟦/q⟧

⟦q the Russian>Fig⟧"Also it had hair."⟦/q⟧

The cold squad works in the basement, between Records and the boiler. There are four of ⟦m Obuya+the Russian+Tate+Fig⟧them⟦/m⟧, and from this morning there's a fifth: ⟦m the new guy⟧he⟦/m⟧'s standing in the door with a box, in a suit, and no one's looked up yet. ⟦m the new guy⟧The new guy⟦/m⟧ coughs.

⟦q Tate>the new guy⟧"If you're the copier it's down the hall,"⟦/q⟧ says ⟦m Tate⟧the woman nearest him⟦/m⟧.

⟦q the new guy>Tate⟧"I'm Mabry."⟦/q⟧

⟦q Tate>the new guy⟧"Who?"⟦/q⟧

⟦q Obuya>Tate⟧"Mabry,"⟦/q⟧ says ⟦m Obuya⟧the lieutenant⟦/m⟧, from behind ⟦m Obuya⟧her⟦/m⟧ door. ⟦q Obuya>Tate⟧"⟦m the new guy⟧He⟦/m⟧'s your partner, Tate. I sent you an e-mail."⟦/q⟧

⟦q Tate>Obuya⟧"I don't read those."⟦/q⟧

⟦q Obuya>Tate⟧"It said not to make ⟦m the last one⟧the last one⟦/m⟧'s mistake."⟦/q⟧

⟦q the new guy>Tate⟧"What was ⟦m the last one⟧the last one⟦/m⟧'s mistake?"⟦/q⟧ asks Mabry.

⟦m Obuya+the Russian+Tate+Fig⟧They⟦/m⟧ all look at ⟦m the new guy⟧him⟦/m⟧ now. There's ⟦m Fig⟧a little fat man with his tie in his soup⟦/m⟧, ⟦m the Russian⟧a huge one with steel teeth⟦/m⟧, and ⟦m Tate⟧the woman⟦/m⟧, who's fifty, with a gray braid down to ⟦m Tate⟧her⟦/m⟧ belt and a toothpick. It's ⟦m Tate⟧she⟦/m⟧ who answers. ⟦q Tate>the new guy⟧"⟦m the last one⟧He⟦/m⟧ brought in doughnuts,"⟦/q⟧ ⟦m Tate⟧she⟦/m⟧ says.

⟦q Fig>the new guy⟧"The first day."⟦/q⟧

⟦q the Russian>the new guy⟧"Like a bribe."⟦/q⟧

Mabry looks down into ⟦m the new guy⟧his⟦/m⟧ box. ⟦m the new guy⟧He⟦/m⟧ closes the flap. ⟦q the new guy>Obuya+the Russian+Tate+Fig⟧"I didn't bring anything,"⟦/q⟧ ⟦m the new guy⟧he⟦/m⟧ says.

Obuya has come out. ⟦m Obuya⟧She⟦/m⟧'s in a wheelchair, ⟦m Obuya⟧she⟦/m⟧ takes the corner on one wheel, with a file on ⟦m Obuya⟧her⟦/m⟧ knees held together by a bungee cord. ⟦q Obuya>the Russian+Tate+Fig+the new guy⟧"Kip Sprinkle,"⟦/q⟧ ⟦m Obuya⟧she⟦/m⟧ says. ⟦q Obuya>the Russian+Tate+Fig+the new guy⟧"Who's got Sprinkle?"⟦/q⟧

⟦q Tate>Obuya⟧"Me. Since ninety-four."⟦/q⟧

⟦q Obuya>Tate⟧"Feed store, wife and a sister, went out for a part for the tractor and didn't come home. You always liked ⟦m Bobbie⟧the wife⟦/m⟧."⟦/q⟧

⟦q Tate>Obuya⟧"I liked ⟦m Bobbie⟧the wife⟦/m⟧ *a lot*."⟦/q⟧

⟦q Obuya>Tate⟧"The county's putting in a road. It goes through the back of the lot. Somebody with a digger unplugged a chest freezer Friday, and it's been warm."⟦/q⟧

⟦q Fig>Obuya⟧"Oh, no,"⟦/q⟧ says Figueroa, and pushes away the soup.

***

⟦s place=the car; with=Tate,the new guy; time=Monday, nine o'clock⟧
⟦q Tate>the new guy⟧"You drive like my aunt."⟦/q⟧

⟦q the new guy>Tate⟧"It's thirty-five through here."⟦/q⟧

⟦q Tate>the new guy⟧"So how'd you get sent down to us? What'd you do?"⟦/q⟧

⟦q the new guy>Tate⟧"I asked for it."⟦/q⟧

⟦q Tate>the new guy⟧"Nobody *asks* for it."⟦/q⟧

⟦q the new guy>Tate⟧"I did my paper on you. The Sprinkle case. In the academy, I got a B."⟦/q⟧

⟦q Tate>the new guy⟧"What'd you say?"⟦/q⟧

⟦q the new guy>Tate⟧"I said that I thought you had the wrong woman."⟦/q⟧

⟦q Tate>the new guy⟧"Stop the car."⟦/q⟧

⟦q the new guy>Tate⟧"I'm on the highway."⟦/q⟧

⟦q Tate>the new guy⟧"I've sat across from ⟦m Bobbie⟧that wife⟦/m⟧ eleven times. ⟦m Bobbie⟧She⟦/m⟧'s never shed a tear. ⟦m Bobbie⟧She⟦/m⟧'s got a alibi like a Swiss watch, and ⟦m Bobbie⟧she⟦/m⟧ offers me *pie*. Who else is there? ⟦m Wanda⟧The sister⟦/m⟧? ⟦m Wanda⟧The sister⟦/m⟧ taught Sunday school, ⟦m Wanda⟧she⟦/m⟧ weighs ninety pounds."⟦/q⟧

⟦q the new guy>Tate⟧"You asked ⟦m Bobbie⟧the wife⟦/m⟧ where ⟦m Kip⟧he⟦/m⟧ was. Every time. It's in all the transcripts."⟦/q⟧

⟦q Tate>the new guy⟧"So?"⟦/q⟧

⟦q the new guy>Tate⟧"So ⟦m Bobbie⟧she⟦/m⟧ always told you what ⟦m Bobbie⟧she⟦/m⟧'d been doing. Canning, or church. ⟦m Bobbie⟧She⟦/m⟧ never once said *I don't know where ⟦m Kip⟧he⟦/m⟧ is.*"⟦/q⟧

⟦q Tate>the new guy⟧"That's what I'm saying! ⟦m Bobbie⟧She⟦/m⟧ knew!"⟦/q⟧

⟦q the new guy>Tate⟧"And you never asked ⟦m Bobbie⟧her⟦/m⟧ who ⟦m Bobbie⟧she⟦/m⟧ was doing it *with*."⟦/q⟧

The toothpick goes from one side to the other. ⟦m Tate+the new guy⟧They⟦/m⟧ pass a barn, and another barn.

⟦q Tate>the new guy⟧"You really got doughnuts in that box?"⟦/q⟧ says Tate.

⟦q the new guy>Tate⟧"They're cider ones."⟦/q⟧

⟦q Tate>the new guy⟧"Let me see."⟦/q⟧

***

⟦s place=the Sprinkle farm; with=Tate,the new guy,Wanda,Bobbie; time=Monday, half past nine⟧
⟦m Wanda+Bobbie⟧Two old ladies⟦/m⟧ are on the porch, in two rockers, with one blanket across the both of ⟦m Wanda+Bobbie⟧them⟦/m⟧. There's a pitcher of lemonade. Behind the house, where the digger is, you can see some yellow tape, and ⟦m the Russian⟧the Russian⟦/m⟧ walking up and down beside a long white box with ⟦m the Russian⟧his⟦/m⟧ handkerchief on ⟦m the Russian⟧his⟦/m⟧ face.

⟦q Bobbie>Tate⟧"Detective,"⟦/q⟧ says ⟦m Bobbie⟧the tall one⟦/m⟧. ⟦q Bobbie>Tate⟧"You've let your hair go gray."⟦/q⟧

⟦q Tate>Bobbie⟧"Mrs. Sprinkle."⟦/q⟧

⟦q Bobbie>Tate⟧"You might as well call me Bobbie. You've known me for thirty years. And who's ⟦m the new guy⟧this⟦/m⟧?"⟦/q⟧

⟦q the new guy>Bobbie⟧"I'm Mabry, ma'am."⟦/q⟧

⟦q Wanda>Tate⟧"⟦m the new guy⟧He⟦/m⟧'s only a child,"⟦/q⟧ says ⟦m Wanda⟧the little one⟦/m⟧. ⟦q Wanda>the new guy⟧"Sit by me. Are you warm enough?"⟦/q⟧

⟦m the new guy⟧He⟦/m⟧ sits. Tate stays on ⟦m Tate⟧her⟦/m⟧ feet; it's how ⟦m Tate⟧she⟦/m⟧ likes to do it. ⟦m Tate⟧She⟦/m⟧'s been saving it up since ⟦m Tate⟧she⟦/m⟧ was twenty-something. ⟦q Tate>Bobbie⟧"It's ⟦m Kip⟧him⟦/m⟧, Roberta. ⟦m Kip⟧He⟦/m⟧'s got on the Lions Club jacket. You know what I'm going to say next."⟦/q⟧

⟦q Bobbie>Tate⟧"I'd expect so."⟦/q⟧

⟦q Tate>Bobbie⟧"⟦b holder=Tate; status=false⟧You killed him⟦/b⟧, you put ⟦m Kip⟧him⟦/m⟧ on ice, and you kept the electric paid for thirty years."⟦/q⟧

⟦q Bobbie>Tate⟧"I did pay the electric,"⟦/q⟧ Mrs. Sprinkle agrees.

⟦q Wanda>Bobbie⟧"Bobbie, don't,"⟦/q⟧ says ⟦m Wanda⟧her sister-in-law⟦/m⟧.

⟦q Bobbie>Wanda⟧"Hush, Wanda."⟦/q⟧

⟦q the new guy>Wanda⟧"Who was the tractor part for?"⟦/q⟧ asks Mabry.

It isn't loud. ⟦m Wanda+Bobbie⟧Both women⟦/m⟧ look round at ⟦m the new guy⟧him⟦/m⟧. ⟦m the new guy⟧He⟦/m⟧'s got ⟦m the new guy⟧his⟦/m⟧ elbows on ⟦m the new guy⟧his⟦/m⟧ knees, and ⟦m Wanda⟧the little old lady⟦/m⟧ has tucked a corner of the blanket over ⟦m the new guy⟧him⟦/m⟧; ⟦m the new guy⟧he⟦/m⟧ talks to ⟦m Wanda⟧her⟦/m⟧ as if ⟦m the new guy+Wanda⟧they⟦/m⟧ were by themselves.

⟦q the new guy>Wanda⟧"It's only that it's in the file. It says that ⟦m Kip⟧he⟦/m⟧ went for a part, but the tractor was running. Somebody drove it on the Tuesday. Somebody dug a hole for a chest freezer. That's, I'd figure it's nine feet by five. Detective Tate's right, ⟦m Bobbie⟧your brother's wife⟦/m⟧ couldn't have done it on ⟦m Bobbie⟧her⟦/m⟧ own, not with that wrist."⟦/q⟧

⟦q Tate>the new guy⟧"What wrist?"⟦/q⟧ says Tate.

⟦q the new guy>Tate⟧"It's in the hospital log. Easter, that year. And in the winter it was a rib. ⟦m Bobbie⟧She⟦/m⟧ fell off a stool, ⟦m Bobbie⟧she⟦/m⟧ fell in the barn."⟦/q⟧ ⟦m the new guy⟧He⟦/m⟧ isn't looking at anybody. ⟦q the new guy>Tate⟧"I got the B because I went outside of the case file."⟦/q⟧

It's so quiet that you can hear the ice settle.

⟦q Wanda>the new guy⟧"⟦m Kip⟧He⟦/m⟧ was always like it,"⟦/q⟧ says Wanda. ⟦q Wanda>the new guy⟧"⟦m Kip⟧He⟦/m⟧ was like it when we were children. I had a rabbit. When ⟦m Kip⟧he⟦/m⟧ married I thought ⟦b holder=Wanda; status=false⟧it'd be better⟦/b⟧, with ⟦m Kip⟧him⟦/m⟧ out of my hair; I was glad. I was *glad*, God forgive me. I came over with a cake that Easter and ⟦m Bobbie⟧she⟦/m⟧ opened the door with ⟦m Bobbie⟧her⟦/m⟧ arm in a dish towel."⟦/q⟧

⟦q Bobbie>Wanda⟧"Wanda, that's enough now."⟦/q⟧

⟦q Wanda>Bobbie⟧"It isn't. It's not anywhere near."⟦/q⟧ ⟦m Wanda⟧She⟦/m⟧ is trembling. ⟦m Wanda⟧She⟦/m⟧'s got eyes like two chips of blue plate. ⟦q Wanda>the new guy⟧"I taught Sunday school. I'd taught ⟦m Kip⟧him⟦/m⟧! I went home and got the .22, I said, Kip, come out and look at this tractor. ⟦k by=Wanda; to=Tate,the new guy⟧It was me that shot him⟦/k⟧. It took the both of us to get ⟦m Kip⟧him⟦/m⟧ in the box. And ⟦m Bobbie⟧she⟦/m⟧ told me, I'll sit at the front, you sit at the back. ⟦m Bobbie⟧She⟦/m⟧ told me, they'll look at me, they always look at the wife. You just go on and teach your classes."⟦/q⟧

Tate has taken out the toothpick. For a while it seems that ⟦m Tate⟧she⟦/m⟧ doesn't know where to put it.

⟦q Tate>Bobbie⟧"You let me come out here,"⟦/q⟧ ⟦m Tate⟧she⟦/m⟧ says to ⟦m Bobbie⟧the tall woman⟦/m⟧. ⟦q Tate>Bobbie⟧"Eleven times. You sat right there and let me hate you."⟦/q⟧

⟦q Bobbie>Tate⟧"Well, you seemed to need to,"⟦/q⟧ says Bobbie Sprinkle. ⟦q Bobbie>Tate⟧"And you did like the pie."⟦/q⟧

***

⟦s place=the squad room; with=Obuya,Tate,the Russian,Fig,the new guy; time=Monday, six in the evening⟧
⟦q Obuya>Tate⟧"What'd the D.A. say?"⟦/q⟧

⟦q Tate>Obuya⟧"There were tears. They asked if ⟦m Wanda+Bobbie⟧they⟦/m⟧'d take a plea for the freezer."⟦/q⟧

⟦q Obuya>Tate⟧"The freezer."⟦/q⟧

⟦q Tate>Obuya⟧"Unlicensed burial. It's a fine."⟦/q⟧

⟦m Obuya⟧The lieutenant⟦/m⟧ lets the front wheels down. It's been a long day; in the drawer of ⟦m Obuya⟧her⟦/m⟧ desk there are forty-one more, with bungee cords. ⟦q Obuya>Tate⟧"And how's ⟦m the new guy⟧the kid⟦/m⟧?"⟦/q⟧

⟦q Tate>Obuya⟧"⟦m the new guy⟧He⟦/m⟧ drives like my aunt."⟦/q⟧

⟦q Obuya>Tate⟧"I can move ⟦m the new guy⟧him⟦/m⟧. There's a desk in Fraud."⟦/q⟧

Tate doesn't answer right away. Through the glass ⟦m Obuya+Tate⟧they⟦/m⟧ can see ⟦m the Russian+Fig+the new guy⟧the three men⟦/m⟧, round the table with the lamp on it. Dragomirov is showing ⟦m the new guy⟧the new guy⟦/m⟧ how you take off the lid of a Styrofoam cup with steel teeth. There's a box there, open; it's empty, it's got sugar all round the edge. Figueroa is licking ⟦m Fig⟧his⟦/m⟧ thumb.

⟦q Tate>Obuya⟧"What'd you have done, Lieutenant?"⟦/q⟧ says ⟦m Tate⟧the gray-haired detective⟦/m⟧. ⟦q Tate>Obuya⟧"If it'd been you, in ninety-four. Would you have looked in the hospital log?"⟦/q⟧

⟦q Obuya>Tate⟧"I'd like to think so."⟦/q⟧

⟦q Tate>Obuya⟧"Me too,"⟦/q⟧ says Tate. ⟦q Tate>Obuya⟧"Leave ⟦m the new guy⟧him⟦/m⟧ where ⟦m the new guy⟧he⟦/m⟧ is."⟦/q⟧
