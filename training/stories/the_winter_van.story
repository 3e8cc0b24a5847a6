title: The Winter Van
person: 3
style: a band on tour, five people in one van, omniscient and dry, past tense, nicknames, quick lines among several; curly quotes
cast: Jonty |  | he
cast: Sinead |  | she
cast: Anahera | Ana | she
cast: Moses | Mo | he
cast: Pavel | the drummer | he
cast: Trish | Mum | she
cast: the policeman | | he
place: the van |
place: the lay-by |
place: the service station | the café
relation: Sinead & Ana | friends | start=barely speaking end=friends again
relation: Jonty & Sinead | romantic | start=broken up since Leeds end=still broken up
relation: Mum & Moses | family
quiet: Leeds, Carlisle, Glasgow, Doc Martens, Shap, Thermos, Belfast
=====
⟦s place=the van; with=Jonty,Sinead,Ana,Moses,the drummer; time=a night in January, past midnight⟧
The heater in the van had two settings, and one of them was Off. The other one was known as Dragon. Between Carlisle and the top of Shap, with snow going past like bad television, the band voted three to two for Dragon, and four minutes after that everyone was in vests.

⟦q Moses>Jonty⟧“Turn it down, man,”⟦/q⟧ said Moses, from underneath the bass.

⟦q Jonty>Moses⟧“I can’t turn it down. There isn’t a down.”⟦/q⟧

⟦q Moses>Jonty⟧“Then turn it off.”⟦/q⟧

⟦q the drummer>Moses⟧“No, no, no,”⟦/q⟧ said Pavel. ⟦q the drummer>Moses⟧“My hands. If they go cold again, I play tomorrow with my elbows.”⟦/q⟧

⟦q Moses>the drummer⟧“You played tonight with your elbows.”⟦/q⟧

⟦q the drummer>Moses⟧“That was jazz.”⟦/q⟧

⟦m the drummer⟧The drummer⟦/m⟧ had the whole back seat to ⟦m the drummer⟧himself⟦/m⟧, because ⟦m the drummer⟧he⟦/m⟧ was the only one who could sleep sitting up and therefore, by a logic no one had ever got to the bottom of, had to lie down. In front of ⟦m the drummer⟧him⟦/m⟧ were the keyboards, and in front of the keyboards, as far from each other as a bench seat permits, were ⟦m Sinead+Ana⟧the two women⟦/m⟧. ⟦m Sinead+Ana⟧They⟦/m⟧ had been friends for eleven years and ⟦f holder=Sinead; toward=Anahera; valence=negative⟧had not exchanged one word⟦/f⟧ since Leeds.

⟦q Jonty>Sinead⟧“Can someone pass me a crisp?”⟦/q⟧ said Jonty.

Nobody passed ⟦m Jonty⟧him⟦/m⟧ a crisp.

⟦q Jonty>Ana⟧“Ana?”⟦/q⟧

⟦q Ana>Jonty⟧“They’re on Sinead’s side.”⟦/q⟧

⟦q Jonty>Sinead⟧“Sinead, then. Please.”⟦/q⟧

⟦q Sinead>Jonty⟧“Tell ⟦m Ana⟧her⟦/m⟧,”⟦/q⟧ said Sinead, ⟦q Sinead>Jonty⟧“that ⟦f holder=Sinead; valence=positive; status=supposed⟧I’d be happy to⟦/f⟧ pass the crisps, if ⟦m Ana⟧she⟦/m⟧’d get ⟦m Ana⟧her⟦/m⟧ elbow off them.”⟦/q⟧

⟦q Jonty>Sinead⟧“⟦m Ana⟧She⟦/m⟧’s right next to you. You can tell ⟦m Ana⟧her⟦/m⟧.”⟦/q⟧

⟦q Sinead>Jonty⟧“I’m busy.”⟦/q⟧

⟦q Ana>Jonty⟧“You can tell ⟦m Sinead⟧the singer⟦/m⟧,”⟦/q⟧ said Anahera, ⟦q Ana>Jonty⟧“that it isn’t my elbow. It’s the accordion.”⟦/q⟧

⟦q Moses>Jonty⟧“⟦f holder=Moses; valence=negative⟧God almighty⟦/f⟧,”⟦/q⟧ said Moses.

⟦m Moses⟧He⟦/m⟧ was the oldest, and the only one with a mortgage, and there were times when ⟦m Moses⟧he⟦/m⟧ felt ⟦f holder=Moses; valence=negative⟧less like a bass player⟦/f⟧ than like a supply teacher. ⟦m Moses⟧He⟦/m⟧ crawled out, reached over between ⟦m Sinead+Ana⟧the pair of them⟦/m⟧, took the crisps, opened them, ate four, and handed the bag to ⟦m Jonty⟧the driver⟦/m⟧.

⟦q Moses>Sinead⟧“Right,”⟦/q⟧ ⟦m Moses⟧he⟦/m⟧ said. ⟦q Moses>Ana⟧“What happened in Leeds?”⟦/q⟧

⟦q Ana>Moses⟧“Nothing happened in Leeds.”⟦/q⟧

⟦q Sinead>Moses⟧“Nothing,”⟦/q⟧ said Sinead.

⟦q Moses>Jonty⟧“Jonty?”⟦/q⟧

⟦q Jonty>Moses⟧“Don’t look at me, I was loading.”⟦/q⟧

The trouble was that everybody in the van knew that something had happened in Leeds, and every one of ⟦m Jonty+Sinead+Ana+Moses+the drummer⟧them⟦/m⟧ knew a different thing. Sinead knew that ⟦b holder=Sinead; status=false⟧Ana had gone to the manager about doing an album by herself⟦/b⟧, because Trish had rung during the soundcheck and asked for Ana, and Ana had taken the phone into a cupboard. Ana knew that Sinead had gone through ⟦m Ana⟧her⟦/m⟧ coat. Jonty knew that it was all on account of ⟦m Jonty⟧him⟦/m⟧, since ⟦m Jonty⟧he⟦/m⟧ and Sinead had split up in Leeds, in a kebab shop; ⟦m Jonty⟧he⟦/m⟧ knew it with the simple certainty of a man who has been told all ⟦m Jonty⟧his⟦/m⟧ life that ⟦m Jonty⟧he⟦/m⟧ has nice hair. Moses knew about the letter. And Pavel, who had the best ears in the north of England and was generally taken to be asleep, knew everything.

⟦q the drummer>⟧“There is a goat,”⟦/q⟧ said Pavel.

⟦q Jonty>the drummer⟧“You what?”⟦/q⟧

⟦q the drummer>Jonty⟧“On the road. Goat.”⟦/q⟧

It was a sheep, but that made very little difference to the van.

***

⟦s place=the lay-by; with=Jonty,Sinead,Ana,Moses,the drummer,the policeman; time=about one in the morning⟧
⟦m Jonty+Sinead+Ana+Moses+the drummer⟧They⟦/m⟧ came to rest facing Glasgow, more or less, in a drift up to the wheel arches. No one was hurt. The sheep looked in at the windscreen for a while, and left.

⟦q Jonty>Sinead⟧“Is everybody okay? Sinead? Are you okay?”⟦/q⟧

⟦q Sinead>Jonty⟧“I’m grand. ⟦f holder=Sinead; toward=Jonty; valence=negative⟧Stop touching my face⟦/f⟧.”⟦/q⟧

⟦q Jonty>Sinead⟧“I’m checking for concussion.”⟦/q⟧

⟦q Sinead>Jonty⟧“You check for that in the *eyes*, Jonty.”⟦/q⟧

⟦q Moses>the drummer⟧“Pavel, you all right back there?”⟦/q⟧

⟦q the drummer>Moses⟧“I said goat.”⟦/q⟧

⟦q Moses>the drummer⟧“You did, mate. You did say.”⟦/q⟧

⟦m Jonty+Sinead+Ana+Moses+the drummer⟧They⟦/m⟧ got out to push. It was the only thing to do, and there’s nothing like it for finding out who your friends are. Jonty steered. Moses took one corner and Pavel the other with ⟦m the drummer⟧his⟦/m⟧ hands up ⟦m the drummer⟧his⟦/m⟧ sleeves, and in the middle, side by side, because it was the only place left, ⟦m Sinead⟧the singer⟦/m⟧ and ⟦m Ana⟧the accordionist⟦/m⟧ put ⟦m Sinead+Ana⟧their⟦/m⟧ shoulders to the back doors and ⟦m Sinead+Ana⟧their⟦/m⟧ boots in the snow.

⟦q Sinead>Ana⟧“On three,”⟦/q⟧ said Sinead, to the doors.

⟦q Ana>Sinead⟧“Whose three?”⟦/q⟧

⟦q Sinead>Ana⟧“Mine.”⟦/q⟧

⟦q Ana>Sinead⟧“Is that three and then push, or push on the three?”⟦/q⟧

⟦q Sinead>Ana⟧“Do you know, ⟦f holder=Sinead; toward=Anahera; valence=negative⟧that’s you all over⟦/f⟧. It’s always been you all over.”⟦/q⟧

⟦q Ana>Sinead⟧“What is?”⟦/q⟧

⟦q Sinead>Ana⟧“Nobody in their life ever needed to ask that.”⟦/q⟧

⟦q Ana>Sinead⟧“⟦f holder=Anahera; toward=Sinead; valence=negative⟧Everyone needs to ask that!⟦/f⟧ There’s a film about it!”⟦/q⟧

⟦q Sinead>Ana⟧“One,”⟦/q⟧ said Sinead. ⟦q Sinead>Ana⟧“Two.”⟦/q⟧

⟦q Ana>Sinead⟧“You went through my pockets.”⟦/q⟧

⟦q Sinead>Ana⟧“I was looking for a plectrum.”⟦/q⟧

⟦q Ana>Sinead⟧“You don’t use a plectrum.”⟦/q⟧

⟦q Sinead>Ana⟧“I was looking for one for Mo.”⟦/q⟧

⟦q Moses>Sinead⟧“Leave me out of it,”⟦/q⟧ said Moses from ⟦m Moses⟧his⟦/m⟧ corner.

⟦q Sinead>Ana⟧“And there was a letter in there with the label’s name on, all right? So I saw it. So now I know. You ⟦f holder=Sinead; toward=Anahera; valence=negative⟧might have had the decency⟦/f⟧ to say it to my face that you’re off.”⟦/q⟧

Anahera had stopped pushing. The snow was settling on ⟦m Ana⟧her⟦/m⟧ hair, which was short and black, and ⟦m Ana⟧her⟦/m⟧ ⟦f holder=Anahera; valence=negative⟧mouth had come open⟦/f⟧.

⟦q Ana>Sinead⟧“Off where?”⟦/q⟧

⟦q Sinead>Ana⟧“How would I know where? Wherever people go.”⟦/q⟧

⟦q Ana>Sinead⟧“Did you read it?”⟦/q⟧

⟦q Sinead>Ana⟧“I did not. ⟦f holder=Sinead; valence=negative; status=denied⟧I’m not an⟦/f⟧ *animal*.”⟦/q⟧

⟦q Ana>Sinead⟧“You went through my coat and you found the letter, and then you put it back without reading it, and you haven’t spoken to me for two days?”⟦/q⟧

⟦q Sinead>Ana⟧“I’ve some principles.”⟦/q⟧

⟦q Ana>Sinead⟧“⟦f holder=Anahera; toward=Sinead; valence=positive⟧You absolute spoon⟦/f⟧,”⟦/q⟧ said Ana.

A light came round the bend just then, blue and then not blue and then blue, and drew up behind ⟦m Jonty+Sinead+Ana+Moses+the drummer⟧them⟦/m⟧ with a crunch. ⟦m the policeman⟧The policeman⟦/m⟧ had a torch and a moustache and the look of a person whose shift had been due to end at ten.

⟦q the policeman>Jonty+Sinead+Ana+Moses+the drummer⟧“Evening,”⟦/q⟧ ⟦m the policeman⟧he⟦/m⟧ said. ⟦q the policeman>Jonty+Sinead+Ana+Moses+the drummer⟧“Have we had a drink?”⟦/q⟧

⟦q Moses>the policeman⟧“No, officer,”⟦/q⟧ said Moses. ⟦q Moses>the policeman⟧“It was a sheep.”⟦/q⟧

⟦q the drummer>the policeman⟧“Goat,”⟦/q⟧ said Pavel.

⟦q the policeman>the drummer⟧“And who was driving?”⟦/q⟧

⟦q Jonty>the policeman⟧“Me,”⟦/q⟧ said Jonty, with ⟦m Jonty⟧his⟦/m⟧ head out of the window. ⟦q Jonty>the policeman⟧“Hi. We’re a band.”⟦/q⟧

⟦m the policeman⟧The policeman⟦/m⟧ shone the torch along ⟦m Jonty+Sinead+Ana+Moses+the drummer⟧them⟦/m⟧: ⟦m Moses⟧one large man with icicles in his beard⟦/m⟧, ⟦m the drummer⟧one with his arms inside his jumper⟦/m⟧, ⟦m Sinead⟧a redhead in a ball gown and Doc Martens⟦/m⟧, ⟦f holder=Sinead; valence=negative⟧crying, and⟦/f⟧ ⟦m Ana⟧a small furious woman⟦/m⟧ who appeared to be hitting ⟦m Sinead⟧the redhead⟦/m⟧ ⟦f holder=Anahera; toward=Sinead; valence=negative⟧with a woolly hat⟦/f⟧.

⟦q the policeman>Moses⟧“Is ⟦m Sinead⟧she⟦/m⟧ all right?”⟦/q⟧

⟦q Moses>the policeman⟧“⟦m Sinead+Ana⟧They⟦/m⟧’re just talking,”⟦/q⟧ said Moses. ⟦q Moses>the policeman⟧“It’s been a while.”⟦/q⟧

***

⟦s place=the service station; with=Jonty,Sinead,Ana,Moses,the drummer,Mum; time=three in the morning⟧
The tow truck left ⟦m Jonty+Sinead+Ana+Moses+the drummer⟧them⟦/m⟧ at a café with a plastic palm tree, the only thing open between there and Scotland. And in the café, at a table by the window, with a Thermos of ⟦m Mum⟧her⟦/m⟧ own and ⟦f holder=Trish; valence=negative⟧a face like thunder⟦/f⟧, sat Trish.

⟦q Mum>Moses⟧“I’ve been ringing you since midnight,”⟦/q⟧ ⟦m Mum⟧she⟦/m⟧ said. ⟦q Mum>Moses⟧“What’s the *point* of you having a phone?”⟦/q⟧

⟦q Moses>Mum⟧“Hello, Mum.”⟦/q⟧

⟦q Mum>Moses⟧“Don’t hello me. Look at your feet. Are those the socks I gave you?”⟦/q⟧

It was a thing about the band that people found out late. ⟦m Mum⟧Their manager⟦/m⟧ was five foot nothing, ⟦m Mum⟧she⟦/m⟧ was seventy-one, ⟦m Mum⟧she⟦/m⟧’d once made a promoter in Belfast weep in the street, and ⟦m Mum⟧she⟦/m⟧ had given birth to ⟦m Moses⟧the bass player⟦/m⟧. ⟦m Mum+Moses⟧They⟦/m⟧ didn’t hide it. It just never seemed to come up.

⟦q Mum>Ana⟧“Did you tell ⟦m Jonty+Sinead+Moses+the drummer⟧them⟦/m⟧?”⟦/q⟧ Trish asked Ana.

⟦q Ana>Mum⟧“I hadn’t got round to it.”⟦/q⟧

⟦q Mum>Ana⟧“I said to do it in Leeds!”⟦/q⟧

⟦q Ana>Mum⟧“Well, there was an atmosphere, in Leeds.”⟦/q⟧

⟦q Jonty>Mum⟧“That was me,”⟦/q⟧ said Jonty. ⟦q Jonty>Mum⟧“That was about me.”⟦/q⟧

⟦q Mum>Jonty⟧“Nothing’s about you, love. Sit down, eat a scone.”⟦/q⟧ ⟦m Mum⟧She⟦/m⟧ flapped a hand at ⟦m Sinead+Ana+Moses+the drummer⟧the rest of them⟦/m⟧, and ⟦m Sinead+Ana+Moses+the drummer⟧they⟦/m⟧ sat. ⟦q Mum>Ana⟧“Go on, then. Give it here. Has ⟦m Sinead⟧she⟦/m⟧ seen it?”⟦/q⟧

⟦q Ana>Mum⟧“⟦m Sinead⟧She⟦/m⟧’s seen the envelope.”⟦/q⟧

⟦m Mum⟧The old woman⟦/m⟧ took the letter, which by this time had been in a snowdrift, and spread it on the table among the sugars. It was only a page. ⟦m Mum⟧She⟦/m⟧ turned it so that it faced Sinead and put one short finger on the line.

Sinead read it. Then ⟦m Sinead⟧she⟦/m⟧ read it again, with ⟦m Sinead⟧her⟦/m⟧ lips moving.

⟦q Sinead>Ana⟧“It’s a *deal*,”⟦/q⟧ ⟦m Sinead⟧she⟦/m⟧ said.

⟦q Ana>Sinead⟧“Yeah.”⟦/q⟧

⟦q Sinead>Ana⟧“For an album.”⟦/q⟧

⟦q Ana>Sinead⟧“Yeah.”⟦/q⟧

⟦q Sinead>Ana⟧“It’s got all our names on it. Why’s it got Jonty’s middle name on it?”⟦/q⟧

⟦q Jonty>Sinead⟧“What? What’s it say?”⟦/q⟧

⟦q Sinead>Ana⟧“You asked for ⟦m Mum⟧her⟦/m⟧ on the phone. In the cupboard.”⟦/q⟧

⟦q Ana>Sinead⟧“⟦m Mum⟧She⟦/m⟧ asked for me. ⟦k by=Ana; to=Sinead⟧They only wanted me, at first⟦/k⟧,”⟦/q⟧ said Ana. ⟦m Ana⟧She⟦/m⟧ was ⟦f holder=Anahera; valence=negative⟧tearing up a napkin⟦/f⟧. ⟦q Ana>Sinead⟧“They came to that gig in Hull and they said, never mind the rest, what about ⟦m Ana⟧the girl with the squeezebox⟦/m⟧? And I told Trish to tell them no. I said, it’s five or it’s nobody. And it took them three weeks, and I didn’t want you to know about the three weeks. In case it was nobody.”⟦/q⟧

Nobody did say anything. Outside, ⟦m Jonty⟧their driver⟦/m⟧’s tyre tracks were filling up. Pavel, who had heard the phone call, and the cupboard, and the coat, and the kebab shop, reached over and took the last scone.

⟦q Sinead>the drummer⟧“You knew,”⟦/q⟧ said Sinead.

⟦q the drummer>Sinead⟧“I know many things. You all talk very loud.”⟦/q⟧

⟦q Sinead>the drummer⟧“And you never said!”⟦/q⟧

⟦q the drummer>Sinead⟧“I said goat,”⟦/q⟧ said Pavel. ⟦q the drummer>Sinead⟧“No one listens.”⟦/q⟧

⟦m Sinead⟧The redhead⟦/m⟧ got up. It isn’t easy to climb over a table in a ball gown, but ⟦m Sinead⟧she⟦/m⟧’d had a lot of practice; and ⟦m Sinead⟧she⟦/m⟧ took hold of ⟦m Ana⟧her friend⟦/m⟧ by both ears and knocked ⟦m Sinead+Ana⟧their⟦/m⟧ ⟦f holder=Sinead; toward=Anahera; valence=positive⟧foreheads together⟦/f⟧, not gently.

⟦q Sinead>Ana⟧“Five or nobody,”⟦/q⟧ ⟦m Sinead⟧she⟦/m⟧ said.

⟦q Ana>Sinead⟧“Ow.”⟦/q⟧

⟦q Sinead>Ana⟧“⟦f holder=Sinead; toward=Anahera; valence=positive⟧You great eejit⟦/f⟧. I’d have taken it. If they’d rung me I’d have been in the taxi.”⟦/q⟧

⟦q Ana>Sinead⟧“I know you would.”⟦/q⟧

⟦q Sinead>Ana⟧“I’d have sent you all a card.”⟦/q⟧

⟦q Ana>Sinead⟧“I *know*.”⟦/q⟧

⟦q Mum>Moses⟧“What’s ⟦m Sinead⟧she⟦/m⟧ ⟦f holder=Sinead; valence=negative⟧crying for now⟦/f⟧?”⟦/q⟧ said Trish.

⟦q Moses>Mum⟧“Leave it, Mum,”⟦/q⟧ said Moses. ⟦q Moses>Mum⟧“Eat your scone.”⟦/q⟧

⟦q Mum>Moses⟧“I can’t. ⟦m the drummer⟧That boy⟦/m⟧’s had it.”⟦/q⟧
