title: Bone to Pick
person: 1
style: urban fantasy in a wisecracking female first person, past tense, a dead client, a vampire landlady and a cop; two women and two men, some long lines; straight quotes, planted contradictions and slips
cast: Dolly | Miss Finch, Finch | she | narrator
cast: Countess Irenka | Irenka, the Countess | she
cast: Lieutenant Abruzzo | Abruzzo | he
cast: Milton Sprague | Milton, Sprague | he
cast: Ruthanne |  | she
cast: Doyle | | he
cast: my third husband | | he
place: the office |
place: the Sprague house | the parlor
place: the roof |
relation: Dolly & Irenka | friends | start=tenant and landlady end=partners
relation: Milton & Ruthanne | romantic | start=widow and ghost end=reconciled
relation: Dolly & Abruzzo | work | start=hostile end=a drink
relation: Ruthanne & Doyle | family
quiet: Jell-O, Wednesday, Budapest
=====
⟦s place=the office; with=Dolly,Milton; time=Tuesday night⟧
⟦m Dolly⟧My⟦/m⟧ nine o'clock was dead. ⟦m Dolly⟧I⟦/m⟧ didn't hold it against ⟦m Milton⟧him⟦/m⟧; in ⟦m Dolly⟧my⟦/m⟧ line most of them are. What ⟦m Dolly⟧I⟦/m⟧ minded was that ⟦m Milton⟧he⟦/m⟧'d come through the door without opening it, and ⟦m Dolly⟧I⟦/m⟧'d just had the glass done.

⟦q Milton>Dolly⟧"Miss Finch? It says you find things out."⟦/q⟧

⟦q Dolly>Milton⟧"It says that on the door. You'd know if you'd looked at it."⟦/q⟧

⟦q Milton>Dolly⟧"I'm sorry. I'm new."⟦/q⟧ ⟦m Milton⟧He⟦/m⟧ had ⟦m Milton⟧his⟦/m⟧ hat in ⟦m Milton⟧his⟦/m⟧ hands, and you could see the filing cabinet through both. ⟦c age⟧He was fifty or so⟦/c⟧, with a round pink face and ⟦c tie⟧a bow tie⟦/c⟧, and ⟦m Milton⟧he⟦/m⟧ looked as if ⟦m Milton⟧he⟦/m⟧'d gone to bed that way and been told about it later. ⟦q Milton>Dolly⟧"My name's Milton Sprague. I sell pianos. That's to say, I did."⟦/q⟧

⟦q Dolly>Milton⟧"When did you stop?"⟦/q⟧

⟦q Milton>Dolly⟧"On Sunday. I was in my chair after dinner, and I got a kind of a pain. And then I was standing next to the chair. And I was still in it."⟦/q⟧

⟦q Dolly>Milton⟧"I'm sorry for your loss."⟦/q⟧

⟦q Milton>Dolly⟧"Thank you. You're the first person who's said so."⟦/q⟧ ⟦m Milton⟧He⟦/m⟧ sat. ⟦m Milton⟧He⟦/m⟧ sank about an inch and a half into the upholstery and corrected ⟦m Milton⟧himself⟦/m⟧. ⟦q Milton>Dolly⟧"Miss Finch, I believe that ⟦b holder=Milton; status=false⟧my wife has poisoned me⟦/b⟧."⟦/q⟧

⟦m Dolly⟧I⟦/m⟧ got out the pad. ⟦m Dolly⟧I⟦/m⟧'d like to say that ⟦m Dolly⟧I⟦/m⟧ was shocked, but ⟦m Dolly⟧I⟦/m⟧ charge by the day, and it's nearly always the wife. It ⟦e used⟧use⟦/e⟧ to be that they came in alive and only suspected.

⟦q Dolly>Milton⟧"What makes you think so?"⟦/q⟧

⟦q Milton>Dolly⟧"⟦m Ruthanne⟧She⟦/m⟧'s happy,"⟦/q⟧ said Milton.

⟦q Dolly>Milton⟧"That's it?"⟦/q⟧

⟦q Milton>Dolly⟧"I've been watching ⟦m Ruthanne⟧her⟦/m⟧ since Sunday. ⟦m Ruthanne⟧She⟦/m⟧ sings. ⟦m Ruthanne⟧She⟦/m⟧'s bought a hat. In thirty-one years I never heard Ruthanne sing, I'd the idea ⟦m Ruthanne⟧she⟦/m⟧ couldn't, and I was in *pianos*. And last night ⟦m Doyle⟧a man⟦/m⟧ came to the house. ⟦m Doyle⟧He⟦/m⟧ stayed for two hours. ⟦m Doyle⟧He⟦/m⟧ had a mustache."⟦/q⟧ ⟦m Milton⟧His⟦/m⟧ voice had thinned out to almost nothing. ⟦q Milton>Dolly⟧"They had the Jell-O. It's a Jell-O that ⟦m Ruthanne⟧she⟦/m⟧ used to make for me."⟦/q⟧

***

⟦s place=the roof; with=Dolly,Irenka; time=the same night⟧
⟦q Irenka>Dolly⟧"Arsenic,"⟦/q⟧ said ⟦m Irenka⟧my landlady⟦/m⟧.

⟦q Dolly>Irenka⟧"You think so?"⟦/q⟧

⟦q Irenka>Dolly⟧"It's always arsenic. In Budapest we kept it on the table with the salt."⟦/q⟧

The Countess Irenka was sitting on the parapet in a fox fur with ⟦m Irenka⟧her⟦/m⟧ shoes off, airing ⟦m Irenka⟧her⟦/m⟧ toes. ⟦m Irenka⟧She⟦/m⟧ does that in the summer. ⟦m Irenka⟧She⟦/m⟧ owns the building, and the one next to it, and according to the city ⟦m Irenka⟧she⟦/m⟧ has done so since 1781; ⟦m Irenka⟧she⟦/m⟧'s about the size of a twelve-year-old, ⟦m Irenka⟧she⟦/m⟧ has ⟦c eyes⟧eyes as black as a piano lid⟦/c⟧, and ⟦m Dolly⟧I⟦/m⟧ owed ⟦m Irenka⟧her⟦/m⟧ for July.

⟦q Dolly>Irenka⟧"⟦m Milton⟧He⟦/m⟧ seems like a sweet guy."⟦/q⟧

⟦q Irenka>Dolly⟧"All of them are sweet, Dolly, once they're dead. Did ⟦m Milton⟧he⟦/m⟧ ask you to punish ⟦m Ruthanne⟧her⟦/m⟧?"⟦/q⟧

⟦q Dolly>Irenka⟧"No. ⟦m Milton⟧He⟦/m⟧ wants to know why. That's all. ⟦m Milton⟧He⟦/m⟧ kept on saying it, ⟦m Milton⟧he⟦/m⟧ said, if I did something I'd like to be told."⟦/q⟧

⟦m Irenka⟧She⟦/m⟧ thought about that, and swung ⟦m Irenka⟧her⟦/m⟧ feet. Eleven stories down a cab honked.

⟦q Irenka>Dolly⟧"⟦m my third husband⟧My third husband⟦/m⟧ I killed myself,"⟦/q⟧ ⟦m Irenka⟧she⟦/m⟧ said. ⟦q Irenka>Dolly⟧"I never told ⟦m my third husband⟧him⟦/m⟧ the reason either. I always meant to. You put these things off."⟦/q⟧

⟦q Dolly>Irenka⟧"What was it?"⟦/q⟧

⟦q Irenka>Dolly⟧"⟦m my third husband⟧He⟦/m⟧ hummed."⟦/q⟧ And then, as if it followed, ⟦q Irenka>Dolly⟧"I'll go with you. You'll want somebody who can smell what's in the Jell-O."⟦/q⟧

***

⟦s place=the Sprague house; with=Dolly,Irenka,Ruthanne,Milton; time=Wednesday evening⟧
It was a nice house, in a street full of nice houses, with a black wreath on the door that didn't look as though anyone was putting their back into it. ⟦m Ruthanne⟧The widow⟦/m⟧ opened up ⟦m Ruthanne⟧herself⟦/m⟧. ⟦m Ruthanne⟧She⟦/m⟧ was tall, and bony, and ⟦c age⟧a good bit older than her husband, who'd only been thirty-eight⟦/c⟧. ⟦m Ruthanne⟧She⟦/m⟧'d been singing. You could tell: it was still there, sort of shining, around the mouth.

⟦q Ruthanne>Dolly⟧"Are you from the church?"⟦/q⟧

⟦q Dolly>Ruthanne⟧"I'm from the insurance,"⟦/q⟧ ⟦m Dolly⟧I⟦/m⟧ said. ⟦q Dolly>Ruthanne⟧"This is ⟦m Irenka⟧my associate⟦/m⟧."⟦/q⟧

⟦q Irenka>Ruthanne⟧"You must invite me inside,"⟦/q⟧ said ⟦m Irenka⟧the Countess⟦/m⟧. ⟦q Irenka>Ruthanne⟧"It's a formality."⟦/q⟧

⟦q Ruthanne>Irenka⟧"Why, come in! Both of you. I was going to open a ⟦e bottle⟧bottel⟦/e⟧."⟦/q⟧

⟦m Dolly+Irenka⟧We⟦/m⟧ sat in the parlor. Milton was there already, hovering by the mantelpiece with ⟦m Milton⟧his⟦/m⟧ hat in ⟦m Milton⟧his⟦/m⟧ hands. ⟦m Milton⟧He⟦/m⟧ gave ⟦m Dolly⟧me⟦/m⟧ a little wave. There were seven pianos in the room; you had to go in sideways.

⟦q Dolly>Ruthanne⟧"I'd like to ask about Sunday,"⟦/q⟧ ⟦m Dolly⟧I⟦/m⟧ said.

⟦q Ruthanne>Dolly⟧"Milton had ⟦m Milton⟧his⟦/m⟧ supper, and then ⟦m Milton⟧he⟦/m⟧ had ⟦m Milton⟧his⟦/m⟧ chair. And I was washing up. I called in to ⟦m Milton⟧him⟦/m⟧, did ⟦m Milton⟧he⟦/m⟧ want the rest of the peas? ⟦m Milton⟧He⟦/m⟧ didn't say. But then, ⟦m Milton⟧he⟦/m⟧ never did."⟦/q⟧ Ruthanne filled three glasses. The hand was steady. ⟦q Ruthanne>Dolly⟧"I dried the plates, and put them away, and I came in here, and I ⟦e knew⟧new⟦/e⟧ right off. It was so quiet. ⟦m Milton⟧He⟦/m⟧ had this whistle in ⟦m Milton⟧his⟦/m⟧ nose."⟦/q⟧

⟦q Milton>Dolly⟧"I did *not*,"⟦/q⟧ said Milton.

⟦q Dolly>Milton⟧"You kind of do,"⟦/q⟧ ⟦m Dolly⟧I⟦/m⟧ told ⟦m Milton⟧him⟦/m⟧.

⟦q Ruthanne>Dolly⟧"Excuse me?"⟦/q⟧

⟦q Dolly>Ruthanne⟧"I was clearing my throat. And ⟦m Doyle⟧the gentleman⟦/m⟧ who called on Monday? The mustache?"⟦/q⟧

⟦m Ruthanne⟧She⟦/m⟧ set down the bottle. All the shine went out of ⟦m Ruthanne⟧her⟦/m⟧ at once, like somebody'd thrown a switch in the cellar; ⟦m Ruthanne⟧she⟦/m⟧ looked at ⟦m Dolly⟧me⟦/m⟧ and ⟦m Ruthanne⟧she⟦/m⟧ looked at ⟦m Irenka⟧my small companion⟦/m⟧, who'd got hold of the dish of Jell-O and was sniffing along the edge.

⟦q Ruthanne>Dolly⟧"You're not from the insurance,"⟦/q⟧ ⟦m Ruthanne⟧she⟦/m⟧ said.

⟦q Irenka>Dolly⟧"Lime,"⟦/q⟧ reported Irenka. ⟦q Irenka>Dolly⟧"There's nothing in it but lime. And a pear."⟦/q⟧

⟦q Ruthanne>Dolly⟧"Who told you about Doyle?"⟦/q⟧

⟦q Milton>Dolly⟧"Doyle!"⟦/q⟧ Milton cried. ⟦m Milton⟧He⟦/m⟧ flung the hat on the floor, and it went through. ⟦q Milton>Dolly⟧"Ask ⟦m Ruthanne⟧her⟦/m⟧ who ⟦m Doyle⟧he⟦/m⟧ is! Ask ⟦m Ruthanne⟧her⟦/m⟧ how long!"⟦/q⟧

⟦m Dolly⟧I⟦/m⟧ asked ⟦m Ruthanne⟧her⟦/m⟧.

⟦q Ruthanne>Dolly⟧"All my life,"⟦/q⟧ said Ruthanne. ⟦q Ruthanne>Dolly⟧"⟦m Doyle⟧He⟦/m⟧'s ⟦m Doyle⟧my brother⟦/m⟧."⟦/q⟧

You could've heard a pin drop in any one of those pianos.

⟦q Milton>Dolly⟧"⟦m Ruthanne⟧She⟦/m⟧ hasn't got ⟦m Doyle⟧a brother⟦/m⟧,"⟦/q⟧ said Milton.

⟦q Ruthanne>Dolly⟧"⟦m Doyle⟧He⟦/m⟧ went to prison when I was nineteen. ⟦k by=Ruthanne; to=Dolly⟧For burning down the conservatory⟦/k⟧. Not a greenhouse, I mean the school, the music school. It was me who did it. I'd lit a candle to practice by, and I fell asleep, and Doyle carried me out. ⟦m Doyle⟧He⟦/m⟧ went and told them ⟦m Doyle⟧he⟦/m⟧'d been smoking."⟦/q⟧ ⟦m Ruthanne⟧She⟦/m⟧ had ⟦m Ruthanne⟧her⟦/m⟧ two big hands tight together in ⟦m Ruthanne⟧her⟦/m⟧ lap. ⟦q Ruthanne>Dolly⟧"They let ⟦m Doyle⟧him⟦/m⟧ out on Friday. I hadn't seen ⟦m Doyle⟧him⟦/m⟧ in thirty-one years. I couldn't have ⟦m Doyle⟧him⟦/m⟧ come here, you see. I'd never told Milton."⟦/q⟧

⟦q Dolly>Ruthanne⟧"Why on earth not?"⟦/q⟧

⟦q Ruthanne>Dolly⟧"We met that summer. ⟦m Milton⟧He⟦/m⟧ sold me a piano. ⟦m Milton⟧He⟦/m⟧ said I had the hands for it, ⟦m Milton⟧he⟦/m⟧ was so *kind*; and I thought ⟦b holder=Ruthanne; status=false⟧if he knew what I'd done he'd never let me near one again⟦/b⟧. So I said I'd given it up. I said I couldn't carry a tune. And ⟦m Milton⟧he⟦/m⟧ went and filled the house with them, in case I ever changed my mind."⟦/q⟧

⟦m Ruthanne⟧She⟦/m⟧ started to cry then. ⟦m Ruthanne⟧She⟦/m⟧ cried like somebody who's been told for years to do it quietly.

⟦q Ruthanne>Dolly⟧"I didn't sing because ⟦m Milton⟧he⟦/m⟧ was dead,"⟦/q⟧ ⟦m Ruthanne⟧she⟦/m⟧ said. ⟦q Ruthanne>Dolly⟧"I sang because I'd told someone. Doyle played, and I sang, and I kept on turning around to say to Milton, did you hear that?"⟦/q⟧

⟦m Milton⟧He⟦/m⟧'d come away from the mantelpiece. ⟦m Milton⟧He⟦/m⟧ was standing right in front of ⟦m Ruthanne⟧her⟦/m⟧; ⟦m Milton⟧he⟦/m⟧ put one pink see-through hand out, and it stopped just short of ⟦m Ruthanne⟧her⟦/m⟧ hair, because ⟦m Milton⟧he⟦/m⟧ was new, and hadn't found out yet what happened if you touched.

⟦q Milton>Dolly⟧"Tell ⟦m Ruthanne⟧her⟦/m⟧ yes,"⟦/q⟧ ⟦m Milton⟧he⟦/m⟧ said to ⟦m Dolly⟧me⟦/m⟧. ⟦q Milton>Dolly⟧"Tell ⟦m Ruthanne⟧her⟦/m⟧ I heard it."⟦/q⟧

***

⟦s place=the office; with=Dolly,Abruzzo,Irenka; time=Thursday, past midnight⟧
⟦q Abruzzo>Dolly⟧"Natural causes,"⟦/q⟧ said Lieutenant Abruzzo, and threw the file on ⟦m Dolly⟧my⟦/m⟧ desk. ⟦q Abruzzo>Dolly⟧"Heart. I could've told you that for nothing."⟦/q⟧

⟦q Dolly>Abruzzo⟧"You'd have charged me."⟦/q⟧

⟦q Abruzzo>Dolly⟧"I'd have bought you a drink first."⟦/q⟧ ⟦m Abruzzo⟧He⟦/m⟧'s a big tired man with a blue chin, and ⟦m Abruzzo⟧he⟦/m⟧'s been ⟦e threatening⟧threatning⟦/e⟧ to shut ⟦m Dolly⟧me⟦/m⟧ down since the Hoover administration. ⟦m Abruzzo⟧He⟦/m⟧ looked for somewhere to sit. ⟦m Abruzzo⟧He⟦/m⟧ went for the client's chair.

⟦q Dolly>Abruzzo⟧"Not that one,"⟦/q⟧ ⟦m Dolly⟧I⟦/m⟧ said. ⟦q Dolly>Abruzzo⟧"It's taken."⟦/q⟧

⟦m Abruzzo⟧He⟦/m⟧ stared at it. There wasn't a thing to be seen on it, unless you know how to look: a hat, ⟦c tie⟧a long red necktie⟦/c⟧, an expression of great peace. Milton doesn't come in for business anymore. ⟦m Milton⟧He⟦/m⟧ just likes company, Wednesdays, when Doyle's over and ⟦m Doyle+Ruthanne⟧they⟦/m⟧'re doing scales.

⟦q Abruzzo>Dolly⟧"Finch, there's nobody there."⟦/q⟧

⟦q Dolly>Abruzzo⟧"That's what you think."⟦/q⟧

⟦q Abruzzo>Irenka⟧"And who's ⟦m Irenka⟧this kid⟦/m⟧?"⟦/q⟧ said ⟦m Abruzzo⟧the lieutenant⟦/m⟧. ⟦q Abruzzo>Irenka⟧"Isn't it past your bedtime, sister?"⟦/q⟧

Irenka turned ⟦c eyes⟧the full force of those pale gray eyes⟦/c⟧ on ⟦m Abruzzo⟧him⟦/m⟧.

⟦q Irenka>Abruzzo⟧"Invite me to your house,"⟦/q⟧ ⟦m Irenka⟧she⟦/m⟧ said sweetly, ⟦q Irenka>Abruzzo⟧"and we will discuss it."⟦/q⟧
