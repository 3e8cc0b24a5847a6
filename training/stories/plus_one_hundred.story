title: Plus One Hundred
person: 3
style: fake dating at a Lunar New Year family party, romantic comedy in the present tense, three generations and two sisters, aunties in chorus, kin names; straight quotes
cast: Lillian | Lil | she
cast: Graham Sutter | Graham, Sutter | he
cast: Poh-Poh | the old lady | she
cast: Ma | Lillian's mother | she
cast: Viv | Vivienne | she
cast: Brandon | | he
cast: the aunties | | group
cast: Uncle Desmond | | he
cast: Peter Wolf | | he
cast: Your father | | he
place: the apartment | the living room
place: the elevator |
place: the fire escape |
place: the kitchen |
relation: Lillian & Graham | romantic | start=colleagues pretending end=no longer pretending
relation: Lillian & Viv | family
relation: Viv & Brandon | romantic | start=engaged end=wavering
relation: the old lady & Lillian | family
quiet: Cantonese, Monday, English
=====
⟦s place=the elevator; with=Lillian,Graham; time=New Year's Eve, six o'clock⟧
⟦q Lillian>Graham⟧"We met at work,"⟦/q⟧ says Lillian.

⟦q Graham>Lillian⟧"We did meet at work."⟦/q⟧

⟦q Lillian>Graham⟧"Six months ago. You asked me for a stapler."⟦/q⟧

⟦q Graham>Lillian⟧"I'd never ask you for a stapler. You label your stapler."⟦/q⟧

⟦q Lillian>Graham⟧"That's why it was brave."⟦/q⟧

The elevator smells of oranges and fish. It has nine floors to go and it's not in a ⟦e hurry⟧hury⟦/e⟧. Graham Sutter, from Accounts Payable, is holding a pomelo the size of a baby; ⟦m Graham⟧he⟦/m⟧'s wearing the red tie ⟦m Lillian⟧she⟦/m⟧ told ⟦m Graham⟧him⟦/m⟧ to wear, ⟦m Graham⟧he⟦/m⟧'s got the envelopes in the proper pocket. ⟦m Graham⟧He⟦/m⟧ has been practicing in the car. ⟦m Graham⟧He⟦/m⟧'s actually quite good at it, which is making ⟦m Lillian⟧her⟦/m⟧ feel strange.

⟦q Graham>Lillian⟧"And who am I not supposed to talk to?"⟦/q⟧

⟦q Lillian>Graham⟧"Uncle Desmond. ⟦m Uncle Desmond⟧He⟦/m⟧'ll try to sell you a boat."⟦/q⟧

⟦q Graham>Lillian⟧"And ⟦m Viv⟧your sister⟦/m⟧'s called Vivian."⟦/q⟧

⟦q Lillian>Graham⟧"Vivienne. Two *n*'s, ⟦m Viv⟧she⟦/m⟧'s going to check. ⟦m Viv⟧She⟦/m⟧'s bringing the fiancé. ⟦m Brandon⟧He⟦/m⟧'s a surgeon. ⟦m Brandon⟧He⟦/m⟧'s *perfect*, you'll hate ⟦m Brandon⟧him⟦/m⟧."⟦/q⟧

⟦q Graham>Lillian⟧"I won't hate ⟦m Brandon⟧him⟦/m⟧."⟦/q⟧

⟦q Lillian>Graham⟧"Everyone hates ⟦m Brandon⟧him⟦/m⟧, it's how you can tell ⟦m Brandon⟧he⟦/m⟧'s perfect."⟦/q⟧ ⟦m Lillian⟧She⟦/m⟧ picks a thread off ⟦m Graham⟧his⟦/m⟧ lapel. ⟦m Lillian⟧She⟦/m⟧'s done it before ⟦m Lillian⟧she⟦/m⟧'s thought, and then there's ⟦m Lillian⟧her⟦/m⟧ hand. ⟦q Lillian>Graham⟧"It's just the one night. I say that we're happy, ⟦m the aunties⟧they⟦/m⟧ leave me alone till the summer, and by then you've been transferred to Denver."⟦/q⟧

⟦q Graham>Lillian⟧"What do I do in Denver?"⟦/q⟧

⟦q Lillian>Graham⟧"You break my heart,"⟦/q⟧ says Lillian. ⟦q Lillian>Graham⟧"By text."⟦/q⟧

The doors open. There are eleven pairs of shoes in the hall, and from the other side of the wall comes a noise like surf.

***

⟦s place=the apartment; with=Lillian,Graham,the old lady,Lillian's mother,Viv,Brandon,the aunties; time=New Year's Eve, half past six⟧
⟦q the aunties>Lillian⟧"Too thin!"⟦/q⟧ cry ⟦m the aunties⟧the aunties⟦/m⟧.

⟦q Lillian>the aunties⟧"Hi, Auntie. Hi, Auntie. Happy New Year, Auntie."⟦/q⟧

⟦q the aunties>Lillian⟧"Not you. ⟦m Graham⟧Him⟦/m⟧!"⟦/q⟧

They've got ⟦m Graham⟧him⟦/m⟧ in the armchair. Someone's given ⟦m Graham⟧him⟦/m⟧ a plate. There's only four of ⟦m the aunties⟧them⟦/m⟧, but when ⟦m the aunties⟧they⟦/m⟧'re all leaning in it feels like a stadium; and Graham, in the middle, is holding up the pomelo in front of ⟦m Graham⟧him⟦/m⟧ with both hands and saying the sentence that ⟦m Graham⟧he⟦/m⟧ learned off ⟦m Graham⟧his⟦/m⟧ phone.

There's a silence.

⟦q the aunties>Lillian's mother⟧"What did ⟦m Graham⟧he⟦/m⟧ say?"⟦/q⟧

⟦q Lillian's mother>the aunties⟧"⟦m Graham⟧He⟦/m⟧ said,"⟦/q⟧ says ⟦m Lillian's mother⟧Lillian's mother⟦/m⟧, with ⟦m Lillian's mother⟧her⟦/m⟧ hand on ⟦m Lillian's mother⟧her⟦/m⟧ chest, ⟦q Lillian's mother>the aunties⟧"⟦q Graham>Lillian's mother⟧'may your horse have good teeth'⟦/q⟧."⟦/q⟧

⟦q the aunties>Graham⟧"Aiyah!"⟦/q⟧ ⟦m the aunties⟧They⟦/m⟧'re enchanted. ⟦m the aunties⟧They⟦/m⟧ pass it back and forth. One of ⟦m the aunties⟧them⟦/m⟧ wipes an eye. ⟦q the aunties>Lillian⟧"⟦m Graham⟧He⟦/m⟧ tries! The other one doesn't try!"⟦/q⟧

⟦m Brandon⟧The other one⟦/m⟧ is over by the window in a cashmere sweater, looking at ⟦m Brandon⟧his⟦/m⟧ watch. Beside ⟦m Brandon⟧him⟦/m⟧ ⟦m Viv⟧a woman with a very straight back⟦/m⟧ turns around, and Lillian feels ⟦m Lillian⟧her⟦/m⟧ own spine go up to meet it, click, click, click, as it's done since ⟦m Lillian⟧she⟦/m⟧ was three.

⟦q Viv>Lillian⟧"Lil."⟦/q⟧

⟦q Lillian>Viv⟧"Viv."⟦/q⟧

⟦q Viv>Lillian⟧"You've cut your hair."⟦/q⟧

⟦q Lillian>Viv⟧"You haven't."⟦/q⟧

⟦q Viv>Lillian⟧"So that's Graham,"⟦/q⟧ says ⟦m Viv⟧her sister⟦/m⟧. ⟦q Viv>Lillian⟧"⟦m Graham⟧He⟦/m⟧'s taller than I thought."⟦/q⟧

⟦q Lillian>Viv⟧"Than you thought when?"⟦/q⟧

⟦q Viv>Lillian⟧"When Ma said ⟦q Lillian's mother>Viv⟧'he'⟦/q⟧. I'd imagined somebody shorter."⟦/q⟧ Vivienne looks ⟦m Graham⟧him⟦/m⟧ over, the tie, the plate, the big earnest freckled hands. It's ⟦m Viv⟧her⟦/m⟧ deposition look; ⟦m Viv⟧she⟦/m⟧ makes partners cry with it. ⟦q Viv>Lillian⟧"How long is it, did you say? Six months?"⟦/q⟧

⟦q Lillian>Viv⟧"A little more than six."⟦/q⟧

⟦q Viv>Lillian⟧"And ⟦m Graham⟧he⟦/m⟧'s never once been on your Instagram."⟦/q⟧

⟦q Lillian>Viv⟧"⟦m Graham⟧He⟦/m⟧'s private."⟦/q⟧

⟦q Viv>Lillian⟧"Mm,"⟦/q⟧ says Vivienne.

⟦q Lillian's mother>Viv⟧"Girls,"⟦/q⟧ says ⟦m Lillian's mother⟧their mother⟦/m⟧, going by with a fish. ⟦q Lillian's mother>Viv⟧"Viv, tell Brandon to eat something. ⟦m the old lady⟧Your grandmother⟦/m⟧ made the turnip cake for ⟦m Brandon⟧him⟦/m⟧ specially."⟦/q⟧

⟦q Brandon>Lillian's mother⟧"I don't do starch,"⟦/q⟧ Brandon says pleasantly.

A hush falls. It starts at the couch, and it goes out from there. In the best chair, under the calendar, with a rug over ⟦m the old lady⟧her⟦/m⟧ knees, is ⟦m the old lady⟧a tiny old woman in a quilted jacket⟦/m⟧, who hasn't so far said one word, and who is ⟦c age⟧ninety-one⟦/c⟧, and who lived through a war and a half on the peel of that turnip. Slowly, Poh-Poh turns ⟦m the old lady⟧her⟦/m⟧ head.

⟦q Graham>Lillian's mother⟧"I'll have ⟦m Brandon⟧his⟦/m⟧,"⟦/q⟧ says Graham.

***

⟦s place=the kitchen; with=Lillian,Lillian's mother; time=New Year's Eve, half past eight⟧
⟦q Lillian's mother>Lillian⟧"I like this boy,"⟦/q⟧ says Ma.

⟦q Lillian>Lillian's mother⟧"You've known ⟦m Graham⟧him⟦/m⟧ for two hours."⟦/q⟧

⟦q Lillian's mother>Lillian⟧"I like how ⟦m Graham⟧he⟦/m⟧ eats. ⟦m Graham⟧He⟦/m⟧ eats as if somebody's going to take it away. Is ⟦m Graham⟧he⟦/m⟧ from a big family?"⟦/q⟧

⟦q Lillian>Lillian's mother⟧"I don't know."⟦/q⟧

⟦q Lillian's mother>Lillian⟧"You don't *know*?"⟦/q⟧

⟦q Lillian>Lillian's mother⟧"Big. Bigish. Ma, you'll scald your hand."⟦/q⟧ Lillian takes the kettle away from ⟦m Lillian's mother⟧her⟦/m⟧. In the next room there's shrieking, and then Graham's voice, very loud and slow, counting in Cantonese; ⟦m the aunties⟧they⟦/m⟧'ve got ⟦m Graham⟧him⟦/m⟧ on to mah-jongg. ⟦m Graham⟧He⟦/m⟧'s up to eight. ⟦q Lillian>Lillian's mother⟧"Don't get too attached, okay? It's early."⟦/q⟧

⟦q Lillian's mother>Lillian⟧"Six months isn't early. ⟦m Your father⟧Your father⟦/m⟧ asked me in nine days."⟦/q⟧

⟦q Lillian>Lillian's mother⟧"I'm only saying. ⟦m Graham⟧He⟦/m⟧ might have to go to Denver."⟦/q⟧

⟦m Lillian's mother⟧Her mother⟦/m⟧ is drying a bowl. ⟦m Lillian's mother⟧She⟦/m⟧ dries it on the inside and ⟦m Lillian's mother⟧she⟦/m⟧ dries it on the outside and ⟦m Lillian's mother⟧she⟦/m⟧ puts it down. ⟦q Lillian's mother>Lillian⟧"When you were seven,"⟦/q⟧ ⟦m Lillian's mother⟧she⟦/m⟧ says, ⟦q Lillian's mother>Lillian⟧"you told me there was a boy in your class called Peter Wolf. ⟦m Peter Wolf⟧He⟦/m⟧ came for dinner, do you remember? I laid a place."⟦/q⟧

⟦q Lillian>Lillian's mother⟧"No."⟦/q⟧

⟦q Lillian's mother>Lillian⟧"You'd made ⟦m Peter Wolf⟧him⟦/m⟧ up. You saw Viv had a friend, so you said you'd got a friend too. And I knew! I gave ⟦m Peter Wolf⟧him⟦/m⟧ noodles. ⟦k by=Lillian's mother; to=Lillian⟧I didn't mind⟦/k⟧, I only thought, what's so bad, that ⟦m Lillian⟧she⟦/m⟧ has to bring me somebody who isn't there?"⟦/q⟧ ⟦m Lillian's mother⟧She⟦/m⟧ takes ⟦m Lillian⟧her⟦/m⟧ chin and turns it to the light. ⟦q Lillian's mother>Lillian⟧"*This* one eats,"⟦/q⟧ says Ma. ⟦q Lillian's mother>Lillian⟧"So what's the problem?"⟦/q⟧

***

⟦s place=the fire escape; with=Lillian,Viv; time=New Year's Eve, ten o'clock⟧
⟦q Viv>Lillian⟧"Move over."⟦/q⟧

⟦q Lillian>Viv⟧"It's freezing. Go in, you've got no coat."⟦/q⟧

⟦q Viv>Lillian⟧"I'm hot. Uncle Desmond's showing Brandon boats."⟦/q⟧

⟦q Lillian>Viv⟧"Is Brandon buying one?"⟦/q⟧

⟦q Viv>Lillian⟧"⟦m Brandon⟧He⟦/m⟧'s got one. They're comparing."⟦/q⟧ ⟦m Viv⟧The elder sister⟦/m⟧ climbs out over the sill, in silk, in ⟦m Viv⟧her⟦/m⟧ stocking feet, which ⟦m Viv⟧she⟦/m⟧ hasn't done since high school, and holds out something under ⟦m Viv⟧her⟦/m⟧ arm. It's a beer. It's two beers. ⟦q Viv>Lillian⟧"I know about Graham,"⟦/q⟧ ⟦m Viv⟧she⟦/m⟧ says.

⟦q Lillian>Viv⟧"Know what?"⟦/q⟧

⟦q Viv>Lillian⟧"I called your office, on Monday. To see who ⟦m Graham⟧he⟦/m⟧ was. I got a very nice man who told me that Graham in Accounts Payable isn't seeing anybody. ⟦m Graham⟧He⟦/m⟧'d know, ⟦m Graham⟧he⟦/m⟧ said, because ⟦m Graham⟧he⟦/m⟧ was Graham in Accounts Payable. Then ⟦m Graham⟧he⟦/m⟧ sort of choked."⟦/q⟧

⟦q Lillian>Viv⟧"⟦m Graham⟧He⟦/m⟧ never told me."⟦/q⟧

⟦q Viv>Lillian⟧"I asked ⟦m Graham⟧him⟦/m⟧ not to. I asked ⟦m Graham⟧him⟦/m⟧ what ⟦m Graham⟧he⟦/m⟧ was getting for it, I thought ⟦b holder=Viv; status=false⟧you might be paying him⟦/b⟧."⟦/q⟧

⟦q Lillian>Viv⟧"Viv!"⟦/q⟧

⟦q Viv>Lillian⟧"⟦m Graham⟧He⟦/m⟧ said you'd offered to do ⟦m Graham⟧his⟦/m⟧ expenses till the end of the year. And ⟦m Graham⟧he⟦/m⟧'d said no."⟦/q⟧

⟦q Lillian>Viv⟧"⟦m Graham⟧He⟦/m⟧ told me that ⟦m Graham⟧he⟦/m⟧'d think about it."⟦/q⟧

⟦q Viv>Lillian⟧"⟦m Graham⟧He⟦/m⟧ said, I'd have done it for nothing, but don't tell ⟦m Lillian⟧her⟦/m⟧, ⟦m Lillian⟧she⟦/m⟧'d get all weird."⟦/q⟧ Vivienne drinks. ⟦m Viv⟧She⟦/m⟧'s got lipstick on one tooth; it's the most human that ⟦m Viv⟧she⟦/m⟧ has looked in a decade. ⟦q Viv>Lillian⟧"I hung up, and I sat at my desk and I thought, huh. I'm marrying someone who'd have sent an invoice."⟦/q⟧

Down in the street somebody lets off a string of firecrackers, early, and there's barking.

⟦q Lillian>Viv⟧"I thought that you were happy,"⟦/q⟧ says Lillian.

⟦q Viv>Lillian⟧"I thought *you* were. You'd get to come home with nobody and eat like a pig. I had to bring a surgeon."⟦/q⟧

⟦q Lillian>Viv⟧"I was jealous of the surgeon."⟦/q⟧

⟦q Viv>Lillian⟧"You can have ⟦m Brandon⟧him⟦/m⟧."⟦/q⟧

⟦q Lillian>Viv⟧"I don't want ⟦m Brandon⟧him⟦/m⟧. ⟦m Brandon⟧He⟦/m⟧ doesn't do starch."⟦/q⟧

⟦q Viv>Lillian⟧"I know ⟦m Brandon⟧he⟦/m⟧ doesn't."⟦/q⟧

⟦q Lillian>Viv⟧"What are you going to do?"⟦/q⟧

⟦q Viv>Lillian⟧"I don't know. Finish this. Then I figured I'd go in and have some turnip cake, and see what ⟦m Brandon⟧his⟦/m⟧ face does."⟦/q⟧

⟦m Lillian+Viv⟧They⟦/m⟧ sit hip to hip on the ⟦e cold⟧cold cold⟦/e⟧ iron. ⟦e Through⟧Threw⟦/e⟧ the glass you can see ⟦m the aunties⟧the whole pack of them⟦/m⟧ around the table, and among the gray heads one sandy one, bent low; ⟦m the old lady⟧the old lady⟦/m⟧ has made room for ⟦m Graham⟧him⟦/m⟧ at ⟦m the old lady⟧her⟦/m⟧ elbow. ⟦m the old lady⟧She⟦/m⟧'s got hold of ⟦m Graham⟧his⟦/m⟧ ear. ⟦m the old lady⟧She⟦/m⟧'s telling ⟦m Graham⟧him⟦/m⟧ something.

⟦q Lillian>Viv⟧"What's ⟦m the old lady⟧she⟦/m⟧ saying?"⟦/q⟧ asks Lillian.

⟦q Viv>Lillian⟧"Poh-Poh? ⟦m the old lady⟧She⟦/m⟧'s ⟦c age⟧only eighty-four⟦/c⟧, but ⟦m the old lady⟧she⟦/m⟧ doesn't talk to anyone. ⟦m the old lady⟧She⟦/m⟧ hasn't talked to Brandon in three years."⟦/q⟧

***

⟦s place=the elevator; with=Lillian,Graham; time=New Year's Day, a quarter past midnight⟧
⟦q Graham>Lillian⟧"That went okay, I think."⟦/q⟧

⟦q Lillian>Graham⟧"You lost forty dollars."⟦/q⟧

⟦q Graham>Lillian⟧"It's how you make friends."⟦/q⟧

⟦m Graham⟧He⟦/m⟧'s got two shopping bags full of leftovers, one hanging off each hand. ⟦m Graham⟧He⟦/m⟧'s been kissed on both sides by all four aunties and there is a red smear across one ear, like a stamp. Eight. Seven. ⟦m Lillian⟧She⟦/m⟧ ought to press it again. It sticks at seven.

⟦q Lillian>Graham⟧"Viv called you on Monday,"⟦/q⟧ ⟦m Lillian⟧she⟦/m⟧ says.

⟦q Graham>Lillian⟧"Oh. Yeah."⟦/q⟧

⟦q Lillian>Graham⟧"You should've told me."⟦/q⟧

⟦q Graham>Lillian⟧"⟦m Viv⟧She⟦/m⟧ asked me not to."⟦/q⟧

⟦q Lillian>Graham⟧"You said you'd do it for nothing."⟦/q⟧

⟦q Graham>Lillian⟧"I didn't say nothing, I said I'd, it was more of a."⟦/q⟧ ⟦m Graham⟧He⟦/m⟧'s gone the same red as the ear. ⟦q Graham>Lillian⟧"You labeled my stapler, Lillian. Last spring. I came in and it had my name on it, with a little, you'd put a border. Nobody ever put a border."⟦/q⟧

⟦q Lillian>Graham⟧"I had tape left over."⟦/q⟧

⟦q Graham>Lillian⟧"I know you did."⟦/q⟧

Six. ⟦m Lillian+Graham⟧They⟦/m⟧ both watch it. It goes out, and five comes on.

⟦q Lillian>Graham⟧"What did ⟦m the old lady⟧my grandmother⟦/m⟧ say to you?"⟦/q⟧

⟦q Graham>Lillian⟧"I'm not sure. It was mostly Cantonese."⟦/q⟧ ⟦m Graham⟧He⟦/m⟧ shifts the bags. ⟦m Graham⟧He⟦/m⟧ looks straight ahead of ⟦m Graham⟧him⟦/m⟧ at the doors, like a man on a diving board. ⟦q Graham>Lillian⟧"But ⟦m the old lady⟧she⟦/m⟧ said the last part in English. ⟦m the old lady⟧She⟦/m⟧ said, ⟦q the old lady>Graham⟧'no Denver'⟦/q⟧."⟦/q⟧
