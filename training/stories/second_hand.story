title: Second Hand
person: 1
style: gay romance in a second-hand bookshop, first-person male narrator with he throughout for three men, present tense, unpunctuated thoughts, messages on slips as writing; single curly quotes
cast: Fintan | Fin | he | narrator
cast: Mr. Solomons | Solomons, the old man | he
cast: Kaspar | | he
cast: Wilbur | | he
cast: Rosalie | | she
cast: the dealer | Mr. Dunmore, Dunmore | he
place: the bookshop | the shop
place: the cellar |
place: the hospital | the ward
relation: Fin & Kaspar | romantic | start=bookseller and customer end=a first kiss
relation: Fin & Solomons | work | start=boy and master end=heir
relation: Solomons & Rosalie | romantic
relation: Mr. Dunmore & Solomons | enemies
quiet: Chekhov, Penguin, Thursday, Trieste, Moby, Brontë, Hardy, Saturday
=====
⟦s place=the bookshop; with=Fin,Solomons,Kaspar; time=a Thursday in November⟧
⟦m Kaspar⟧He⟦/m⟧ comes in at ten past four, on Thursdays, when it’s raining. ⟦m Fin⟧I⟦/m⟧ don’t say that it’s ⟦m Fin⟧me⟦/m⟧ who makes it rain.

⟦q Solomons>Fin⟧‘Your friend’s here,’⟦/q⟧ says Mr. Solomons, not looking up.

⟦q Fin>Solomons⟧‘⟦m Kaspar⟧He⟦/m⟧’s not my friend. ⟦m Kaspar⟧He⟦/m⟧’s a customer.’⟦/q⟧

⟦q Solomons>Fin⟧‘⟦m Kaspar⟧He⟦/m⟧ bought a sixpenny Hardy, last week, and it took you twenty minutes to wrap it.’⟦/q⟧

⟦q Fin>Solomons⟧‘It was wet out.’⟦/q⟧

⟦q Solomons>Fin⟧‘You used *ribbon*,’⟦/q⟧ says ⟦m Solomons⟧the old man⟦/m⟧.

⟦m Fin⟧I⟦/m⟧’ve been in the shop for six years. ⟦m Fin⟧I⟦/m⟧ came in at nineteen to get out of a shower, and ⟦m Solomons⟧he⟦/m⟧ looked at ⟦m Fin⟧me⟦/m⟧ over ⟦m Solomons⟧his⟦/m⟧ glasses and said ⟦q Solomons>Fin⟧‘can you climb a ladder’⟦/q⟧, and that was the interview. ⟦m Solomons⟧He⟦/m⟧’s ⟦c age⟧eighty⟦/c⟧. ⟦m Solomons⟧He⟦/m⟧ has a cough, and one waistcoat, and ⟦m Solomons⟧he⟦/m⟧ knows where ⟦e everything⟧everythings⟦/e⟧ is. There are about forty thousand books, on three floors, in no order whatever; it’s an order that ⟦m Solomons⟧he⟦/m⟧ has got in ⟦m Solomons⟧his⟦/m⟧ head. If ⟦m Solomons⟧he⟦/m⟧ died tomorrow ⟦m Fin⟧I⟦/m⟧’d never find the Brontës.

⟦m Kaspar⟧The man in the green scarf⟦/m⟧ goes by the till. ⟦m Kaspar⟧He⟦/m⟧ nods. ⟦m Kaspar⟧He⟦/m⟧’s tall and ⟦m Kaspar⟧he⟦/m⟧’s got a broken nose, and ⟦m Kaspar⟧he⟦/m⟧ holds the umbrella away from the books, at arm’s length, like somebody walking a dog ⟦m Kaspar⟧he⟦/m⟧ isn’t sure of. ⟦m Fin⟧I⟦/m⟧’ve no idea what ⟦m Kaspar⟧his⟦/m⟧ name is. In eleven weeks we’ve said ⟦q/other⟧‘good afternoon’⟦/q⟧, and ⟦q/other⟧‘it’s in the back’⟦/q⟧, and, once, on a day that ⟦m Fin⟧I⟦/m⟧ still think about, ⟦q/other⟧‘sorry, was that your foot’⟦/q⟧.

⟦q Kaspar>Fin⟧‘Have you got any Chekhov?’⟦/q⟧ ⟦m Kaspar⟧he⟦/m⟧ asks.

⟦q Fin>Kaspar⟧‘The letters or the stories?’⟦/q⟧

⟦q Kaspar>Fin⟧‘I’ve got the stories.’⟦/q⟧

⟦q Fin>Kaspar⟧‘Then you want the letters,’⟦/q⟧ ⟦m Fin⟧I⟦/m⟧ say. ⟦q Fin>Kaspar⟧‘They’re in the cellar. I could go and, or you could. There’s a ⟦e step⟧steppe⟦/e⟧.’⟦/q⟧

⟦q Solomons>Fin⟧‘Take ⟦m Kaspar⟧him⟦/m⟧ down, Fintan,’⟦/q⟧ says Solomons, turning a page. ⟦q Solomons>Fin⟧‘Mind the step.’⟦/q⟧

***

⟦s place=the cellar; with=Fin,Kaspar; time=the same day, half past four⟧
⟦q Kaspar>Fin⟧‘It’s warm.’⟦/q⟧

⟦q Fin>Kaspar⟧‘It’s the pipes.’⟦/q⟧

⟦q Kaspar>Fin⟧‘Is it always so?’⟦/q⟧

⟦q Fin>Kaspar⟧‘⟦m Solomons⟧He⟦/m⟧ keeps it like that for the Russians.’⟦/q⟧

⟦q Kaspar>Fin⟧‘Is that a joke? I’m sorry. It’s my English, I’m never sure until afterwards.’⟦/q⟧

⟦q Fin>Kaspar⟧‘Where are you from?’⟦/q⟧

⟦q Kaspar>Fin⟧‘Trieste. But before that, from other places.’⟦/q⟧

⟦q Fin>Kaspar⟧‘What do you do?’⟦/q⟧

⟦q Kaspar>Fin⟧‘Guess.’⟦/q⟧

⟦q Fin>Kaspar⟧‘You’re a boxer.’⟦/q⟧

⟦q Kaspar>Fin⟧‘Because of this? No. I walked into a cello.’⟦/q⟧

⟦q Fin>Kaspar⟧‘How do you walk into a cello?’⟦/q⟧

⟦q Kaspar>Fin⟧‘I was eleven, I was late. I tune pianos. I have a fork, look. On Thursday I do the ones at the school, and then I’ve got an hour and a half until the train.’⟦/q⟧

⟦q Fin>Kaspar⟧‘So you come in here to keep dry.’⟦/q⟧

⟦q Kaspar>Fin⟧‘No,’⟦/q⟧ ⟦m Kaspar⟧he⟦/m⟧ says.

It’s a very small cellar. There’s one bulb. ⟦m Fin⟧I⟦/m⟧’m up the ladder, and ⟦m Fin⟧I⟦/m⟧ can see only the top of ⟦m Kaspar⟧his⟦/m⟧ head and the scarf; and ⟦m Fin⟧I⟦/m⟧ look at the letters of Chekhov, in two volumes, brown cloth, a bit rubbed at the joints, for as long as a person can look at a thing.

⟦q Fin>Kaspar⟧‘There’s a slip in this,’⟦/q⟧ ⟦m Fin⟧I⟦/m⟧ say.

⟦q Kaspar>Fin⟧‘A what?’⟦/q⟧

⟦q Fin>Kaspar⟧‘A bit of paper. ⟦m Solomons⟧He⟦/m⟧’s always leaving them. It’s Mr. Solomons’s writing.’⟦/q⟧ It’s fallen out in ⟦m Fin⟧my⟦/m⟧ hand. ⟦m Fin⟧I⟦/m⟧ read it before ⟦m Fin⟧I⟦/m⟧’ve thought.

⟦q/writing Solomons>Fin⟧If it’s raining, and ⟦m Kaspar⟧he⟦/m⟧ has asked for the letters, ask ⟦m Kaspar⟧him⟦/m⟧ what ⟦m Kaspar⟧he⟦/m⟧ does after the train. You great lump.⟦/q⟧

⟦q Kaspar>Fin⟧‘What does it say?’⟦/q⟧ says ⟦m Kaspar⟧the voice⟦/m⟧ from under ⟦m Fin⟧my⟦/m⟧ shoes.

⟦m Fin⟧I⟦/m⟧ fold it up. ⟦m Fin⟧I⟦/m⟧ can hear ⟦m Fin⟧my⟦/m⟧ own ears.

⟦q Fin>Kaspar⟧‘It says that they’re nine pounds the pair,’⟦/q⟧ ⟦m Fin⟧I⟦/m⟧ say.

***

⟦s place=the ward; with=Fin,Solomons; time=Monday, visiting hours⟧
⟦q Solomons>Fin⟧‘You never asked ⟦m Kaspar⟧him⟦/m⟧.’⟦/q⟧

⟦q Fin>Solomons⟧‘You’re meant to be lying flat.’⟦/q⟧

⟦q Solomons>Fin⟧‘I put that slip in there in August. I’ve been sat at that till for three months, waiting for ⟦m Kaspar⟧a foreigner⟦/m⟧ to want the right book.’⟦/q⟧

⟦q Fin>Solomons⟧‘How did you know that ⟦m Kaspar⟧he⟦/m⟧ would?’⟦/q⟧

⟦q Solomons>Fin⟧‘They always get round to the letters.’⟦/q⟧

⟦m Solomons⟧He⟦/m⟧ has got a tube in ⟦m Solomons⟧his⟦/m⟧ nose. ⟦m Solomons⟧He⟦/m⟧’s ⟦c age⟧seventy-one⟦/c⟧, and ⟦m Solomons⟧he⟦/m⟧ looks like one of ours: foxed, and loose in the binding. They found ⟦m Solomons⟧him⟦/m⟧ on Saturday at the bottom of the steps. ⟦m Fin⟧I⟦/m⟧’d gone for milk. Everyone’s told ⟦m Fin⟧me⟦/m⟧ that it makes no difference, ⟦m Fin⟧I⟦/m⟧’d only gone for milk.

⟦q Solomons>Fin⟧‘I left you slips,’⟦/q⟧ ⟦m Solomons⟧he⟦/m⟧ says.

⟦q Fin>Solomons⟧‘I know, I’ve found dozens. There’s one in the Wisden about the gas.’⟦/q⟧

⟦q Solomons>Fin⟧‘No. I left you *slips*. In every one of them, every book that matters. It’s where it goes, and what it’s worth, and who to ring. It’s taken me four years.’⟦/q⟧ ⟦m Solomons⟧He⟦/m⟧ has to wait, and breathe. ⟦q Solomons>Fin⟧‘I was never going to get it all said out loud, I can’t do that. Rosalie used to tell me so. ⟦m Rosalie⟧She⟦/m⟧ said it was like being married to a shut door. So I wrote it down for ⟦m Rosalie⟧her⟦/m⟧, and put it in whatever ⟦m Rosalie⟧she⟦/m⟧ was reading. ⟦m Rosalie⟧She⟦/m⟧ had a whole drawer of them, when ⟦m Rosalie⟧she⟦/m⟧ died.’⟦/q⟧

⟦q Fin>Solomons⟧‘What sort of thing?’⟦/q⟧

⟦q Solomons>Fin⟧‘*Your hair’s nice.* That sort of thing.’⟦/q⟧

⟦m Fin⟧I⟦/m⟧ hold on to ⟦m Solomons⟧his⟦/m⟧ hand. It weighs about as much as an envelope. There’s ⟦m Mr. Dunmore⟧a man⟦/m⟧ at the end of the bed, ⟦m Fin⟧I⟦/m⟧ see; ⟦m Mr. Dunmore⟧he⟦/m⟧’s in a camel coat, with a catalogue under ⟦m Mr. Dunmore⟧his⟦/m⟧ arm.

⟦s place=the ward; with=Fin,Solomons,Mr. Dunmore; time=Monday, a few minutes later⟧
⟦q Mr. Dunmore>Solomons⟧‘Solomons,’⟦/q⟧ says ⟦m Mr. Dunmore⟧the man⟦/m⟧. ⟦q Mr. Dunmore>Solomons⟧‘I came as soon as I heard.’⟦/q⟧

⟦q Solomons>Mr. Dunmore+Fin⟧‘I’ll bet you did. Fin, this is Mr. Dunmore. ⟦m Mr. Dunmore⟧He⟦/m⟧’d like to buy the shop. ⟦m Mr. Dunmore⟧He⟦/m⟧’s been wanting it for thirty years, ⟦m Mr. Dunmore⟧he⟦/m⟧ thinks that there’s a Caxton in the cellar.’⟦/q⟧

⟦q Mr. Dunmore>Solomons⟧‘There *is* a Caxton in the cellar.’⟦/q⟧

⟦q Solomons>Fin⟧‘⟦m Mr. Dunmore⟧He⟦/m⟧’s right, there is,’⟦/q⟧ ⟦m Solomons⟧the old man⟦/m⟧ tells ⟦m Fin⟧me⟦/m⟧. ⟦q Solomons>Fin⟧‘⟦k by=Solomons; to=Fin⟧It’s in behind the boiler⟦/k⟧, it’s holding up a pipe.’⟦/q⟧

⟦m Mr. Dunmore⟧The dealer⟦/m⟧ has gone the color of ⟦m Mr. Dunmore⟧his⟦/m⟧ coat. ⟦q Mr. Dunmore>Fin⟧‘You’re the assistant?’⟦/q⟧ ⟦m Mr. Dunmore⟧he⟦/m⟧ says to ⟦m Fin⟧me⟦/m⟧. ⟦q Mr. Dunmore>Fin⟧‘I’d give you a very fair price. You’d never have to climb another ladder. I’m told ⟦m Solomons⟧he⟦/m⟧’s leaving it to a *boy*.’⟦/q⟧

⟦q Fin>Mr. Dunmore⟧‘Who told you so?’⟦/q⟧

⟦q Mr. Dunmore>Fin⟧‘⟦m Solomons⟧He⟦/m⟧ did.’⟦/q⟧

⟦m Fin⟧I⟦/m⟧ look at ⟦m Solomons⟧him⟦/m⟧. ⟦m Solomons⟧He⟦/m⟧ has shut ⟦m Solomons⟧his⟦/m⟧ eyes, and there’s a small smile going along under the tube.

⟦q Solomons>Fin⟧‘It’s in the Moby Dick,’⟦/q⟧ says Solomons. ⟦q Solomons>Fin⟧‘About halfway. I didn’t think that you’d ever get that far.’⟦/q⟧

***

⟦s place=the bookshop; with=Fin,Kaspar; time=a Thursday in December⟧
⟦m Kaspar⟧He⟦/m⟧’s wet ⟦e through⟧threw⟦/e⟧. ⟦m Kaspar⟧He⟦/m⟧ stands on the mat with the umbrella not even open. The sign says CLOSED, but ⟦m Fin⟧I⟦/m⟧’ve never been able to find the key.

⟦q Kaspar>Fin⟧‘I thought ⟦b holder=Kaspar; status=false⟧you’d shut for good⟦/b⟧. I came last week, it was dark.’⟦/q⟧

⟦q Fin>Kaspar⟧‘It was the funeral.’⟦/q⟧

⟦q Kaspar>Fin⟧‘I’m very sorry. ⟦m Solomons⟧He⟦/m⟧ liked me, I think? ⟦m Solomons⟧He⟦/m⟧ sold me once a map of Norway. I hadn’t asked for it.’⟦/q⟧

⟦q Fin>Kaspar⟧‘Did it have a slip in?’⟦/q⟧

⟦q Kaspar>Fin⟧‘Yes. It said, ⟦q/writing Solomons>Kaspar⟧be patient⟦/q⟧.’⟦/q⟧

There’s Wilbur, on the counter, washing; ⟦m Wilbur⟧he⟦/m⟧ was Mr. Solomons’s, ⟦m Wilbur⟧he⟦/m⟧’s called after no one. We both look at ⟦m Wilbur⟧the cat⟦/m⟧ for a time, as it’s easier. The rain’s coming down the windows in long grey strings. Behind ⟦m Fin⟧me⟦/m⟧ there are forty thousand books. ⟦m Fin⟧I⟦/m⟧’ve opened eleven hundred. In every one so far there’s been a bit of paper, and it says *top floor, left*; or it says *worth more than it looks*. It said that in ⟦m Fin⟧mine⟦/m⟧. ⟦m Fin⟧I⟦/m⟧’d lent ⟦m Solomons⟧him⟦/m⟧ a paperback with ⟦m Fin⟧my⟦/m⟧ name in, years ago.

⟦q/thought Fin⟧*Say it. ⟦m Kaspar⟧He⟦/m⟧’s right there. Say it you great lump.*⟦/q⟧

⟦q Fin>Kaspar⟧‘What do you do after the train?’⟦/q⟧ ⟦m Fin⟧I⟦/m⟧ ask.

⟦q Kaspar>Fin⟧‘After?’⟦/q⟧

⟦q Fin>Kaspar⟧‘When you’ve got to the other end. When you get home.’⟦/q⟧

⟦q Kaspar>Fin⟧‘I hang up the coat,’⟦/q⟧ says ⟦m Kaspar⟧the piano tuner⟦/m⟧, giving it thought. ⟦q Kaspar>Fin⟧‘I have an egg. I sit down with whatever it is I’ve bought, and I don’t read it. I think of all the things that I might’ve said in the shop.’⟦/q⟧

⟦q Fin>Kaspar⟧‘What sort of things?’⟦/q⟧

⟦m Kaspar⟧He⟦/m⟧ unwinds the scarf. ⟦m Kaspar⟧He⟦/m⟧ takes some time about it. It’s long, it goes round and round; and when it’s off ⟦m Kaspar⟧he⟦/m⟧ doesn’t know where to put it, ⟦m Kaspar⟧he⟦/m⟧ holds it out a little, over the floor, so it won’t drip upon the Penguins.

⟦q Kaspar>Fin⟧‘My name is Kaspar,’⟦/q⟧ ⟦m Kaspar⟧he⟦/m⟧ says. ⟦q Kaspar>Fin⟧‘I thought we could begin with this. I have been saying it to the egg.’⟦/q⟧

⟦q Fin>Kaspar⟧‘I’m Fin.’⟦/q⟧

⟦q Kaspar>Fin⟧‘I know. It’s in the Chekhov. Page ninety, there was another.’⟦/q⟧ Kaspar has got hold of ⟦m Fin⟧my⟦/m⟧ cuff, by the edge, between two fingers, the way you’d turn a leaf. ⟦q Kaspar>Fin⟧‘It says: ⟦q/writing Solomons>Kaspar⟧⟦m Fin⟧his⟦/m⟧ name is Fintan, ⟦m Fin⟧he⟦/m⟧’s slow⟦/q⟧. I’ve been patient. Is it enough?’⟦/q⟧
