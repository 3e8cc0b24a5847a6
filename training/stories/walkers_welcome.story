title: Walkers Welcome
person: 3
style: post-outbreak found family in a motorway services, six survivors, present tense, gallows humour, British, lines among five without tags, a newcomer at the door; straight single quotes
cast: Nasra | | she
cast: Gordon Tranter | Gordon, Gord | he
cast: Yusra | Yus | she
cast: Father Bewick | the priest, Father | he
cast: Cheryl | | she
cast: the boy |  | he
cast: the stranger | Len | he
cast: a little girl | | she
cast: Malcolm | | he
place: the services | the café, the Costa
place: the roof |
place: the loading bay | the shutter
relation: Nasra & Yus | family
relation: Gordon & the boy | family | start=strangers end=as good as father and son
relation: Cheryl & the stranger | romantic | start=husband and wife parted end=reunited
relation: the priest & Gordon | friends
quiet: Saturday, M6, Keele, Haribo, Carlisle, Stoke, Travelodge
=====
⟦s place=the services; with=Nasra,Gordon,Yus,the priest,Cheryl,the boy; time=day two hundred and six, evening⟧
There are six of ⟦m Nasra+Gordon+Yus+the priest+Cheryl+the boy⟧them⟦/m⟧ and five chairs, so they take it in turns to be the one who watches the road.

⟦q Gordon>the boy⟧'Whose deal is it?'⟦/q⟧

⟦q the boy>Gordon⟧'Yours.'⟦/q⟧

⟦q Gordon>the boy⟧'I dealt last time.'⟦/q⟧

⟦q the boy>Gordon⟧'You dealt the time before. You dropped them all on the floor and we had to have a lie-down.'⟦/q⟧

⟦q Nasra>Gordon⟧'It's yours, Gord,'⟦/q⟧ says Nasra, from the window. ⟦m Nasra⟧She⟦/m⟧ doesn't turn round. ⟦q Nasra>Gordon⟧'I was counting.'⟦/q⟧

Gordon Tranter gathers in the cards. ⟦m Gordon⟧He⟦/m⟧'s got hands like shovels, ⟦m Gordon⟧he⟦/m⟧ drove a ⟦e lorry⟧lory⟦/e⟧ out of Carlisle until the Tuesday it all stopped; ⟦m Gordon⟧he⟦/m⟧ pulled in here for a pasty, and ⟦m Gordon⟧he⟦/m⟧ has never left. Two hundred and six days. What's lucky about a motorway services, ⟦m Gordon⟧he⟦/m⟧'ll tell you, is that nobody ever wanted to be in one. They go round. They can smell where folk were happy.

⟦q Cheryl>Gordon⟧'Is that true?'⟦/q⟧ Cheryl asks.

⟦q Gordon>Cheryl⟧'I made it up.'⟦/q⟧

⟦q Cheryl>Gordon⟧'Don't tell ⟦m the boy⟧the lad⟦/m⟧ things you've made up.'⟦/q⟧

⟦q the boy>Cheryl⟧'I know ⟦m Gordon⟧he⟦/m⟧ made it up,'⟦/q⟧ says ⟦m the boy⟧the boy⟦/m⟧. ⟦q the boy>Cheryl⟧'⟦m Gordon⟧He⟦/m⟧ made up the one about the swans as well.'⟦/q⟧

⟦q Gordon>the boy⟧'The swans was real.'⟦/q⟧

⟦q the priest>Gordon⟧'Language, Gordon,'⟦/q⟧ says ⟦m the priest⟧the priest⟦/m⟧, asleep.

⟦q Gordon>the priest⟧'I said *swans*!'⟦/q⟧

It's raining. It's always raining, it's Keele. In the café there's one lamp lit, behind a board, and round it ⟦m Nasra+Gordon+Yus+the priest+Cheryl+the boy⟧they⟦/m⟧'ve drawn up the good armchairs. ⟦m Yus⟧The youngest but one⟦/m⟧ sits with ⟦m Yus⟧her⟦/m⟧ back against ⟦m Nasra⟧her sister⟦/m⟧'s legs, doing a puzzle with no lid. Yusra's fifteen; ⟦m Yus⟧she⟦/m⟧ was on the way to a wedding. ⟦m Yus⟧She⟦/m⟧ has still got the bracelets. ⟦m Yus⟧She⟦/m⟧ takes them off to sleep, one at a time, and ⟦f holder=Yusra; valence=negative⟧counts them⟦/f⟧, and everybody pretends that they can't hear.

⟦q Yus>Nasra⟧'Is there any more of the sky?'⟦/q⟧

⟦q Nasra>Yus⟧'By your foot.'⟦/q⟧

⟦q Yus>Nasra⟧'That's sea.'⟦/q⟧

⟦q Nasra>Yus⟧'It's the same blue.'⟦/q⟧

⟦q Yus>Nasra⟧'It's got a *fish* on it, Nas.'⟦/q⟧

⟦q Nasra>Yus⟧'Shh,'⟦/q⟧ says Nasra. ⟦q Nasra>Gordon+Yus+the priest+Cheryl+the boy⟧'Gordon. Put the lamp out.'⟦/q⟧

⟦m Gordon⟧He⟦/m⟧ doesn't ask. It's dark before ⟦m Nasra⟧she⟦/m⟧'s stopped speaking.

⟦q Gordon>Nasra⟧'How many?'⟦/q⟧

⟦q Nasra>Gordon⟧'One. On the slip road. ⟦m the stranger⟧He⟦/m⟧'s on ⟦m the stranger⟧his⟦/m⟧ own.'⟦/q⟧

⟦q Cheryl>Nasra⟧'Is ⟦m the stranger⟧he⟦/m⟧ walking?'⟦/q⟧

⟦q Nasra>Cheryl⟧'⟦m the stranger⟧He⟦/m⟧'s walking.'⟦/q⟧

⟦q Cheryl>Nasra⟧'I mean, is ⟦m the stranger⟧he⟦/m⟧ *walking*?'⟦/q⟧

⟦m Nasra⟧The young woman at the glass⟦/m⟧ wipes it with ⟦e the⟧the the⟦/e⟧ side of ⟦m Nasra⟧her⟦/m⟧ hand. ⟦m Nasra⟧She⟦/m⟧ was going to be an optician. ⟦m Nasra⟧She⟦/m⟧ has got the eyes for it. ⟦q Nasra>Cheryl⟧'I can't tell,'⟦/q⟧ ⟦m Nasra⟧she⟦/m⟧ says. ⟦q Nasra>Cheryl⟧'⟦m the stranger⟧He⟦/m⟧'s got an umbrella.'⟦/q⟧

***

⟦s place=the loading bay; with=Nasra,Gordon,the priest,the stranger; time=the same night⟧
⟦q Gordon>the stranger⟧'That's far enough, pal.'⟦/q⟧

⟦q the stranger>Gordon⟧'Right you are.'⟦/q⟧

⟦q Gordon>the stranger⟧'Show us your arms.'⟦/q⟧

⟦q the stranger>Gordon⟧'Both of 'em?'⟦/q⟧

⟦q Gordon>the stranger⟧'As many as you've got.'⟦/q⟧

Through the slot you can see ⟦m the stranger⟧him⟦/m⟧ as far as the waist: a small man, sixty or thereabouts, in a mac. ⟦m the stranger⟧He⟦/m⟧ puts down the umbrella and ⟦m the stranger⟧he⟦/m⟧ rolls up ⟦m the stranger⟧his⟦/m⟧ sleeves. It's done without any fuss, like a man at a doctor's. The arms are thin and white. There's a tattoo on one of them and a plaster on the other.

⟦q Nasra>the stranger⟧'What's under the plaster?'⟦/q⟧

⟦q the stranger>Nasra⟧'Bramble.'⟦/q⟧

⟦q Nasra>the stranger⟧'Take it off.'⟦/q⟧

⟦q the stranger>Nasra⟧'I'll bleed on your step, love.'⟦/q⟧

⟦q the priest>the stranger⟧'If you wouldn't mind, my son,'⟦/q⟧ says ⟦m the priest⟧the priest⟦/m⟧. ⟦m the priest⟧He⟦/m⟧'s got the crossbow. ⟦m the priest⟧He⟦/m⟧'s eighty-one and holds it ⟦f holder=Father Bewick; valence=negative⟧as though it were someone else's baby⟦/f⟧.

⟦m the stranger⟧He⟦/m⟧ takes it off. It's two small holes, side by side.

⟦q Gordon>Nasra⟧'That's a bite,'⟦/q⟧ says Gordon under ⟦m Gordon⟧his⟦/m⟧ breath.

⟦q Nasra>Gordon⟧'It's too small.'⟦/q⟧

⟦q Gordon>Nasra⟧'It's a *bite*, Nas.'⟦/q⟧

⟦q Nasra>Gordon⟧'It's a bramble or it's a cat. The spacing's wrong. If it was one of those there'd be a bottom row.'⟦/q⟧

⟦q Gordon>Nasra⟧'And if you're wrong?'⟦/q⟧

⟦q Nasra>Gordon⟧'Then I'm wrong,'⟦/q⟧ says Nasra, ⟦q Nasra>Gordon⟧'and Father'll shoot ⟦m the stranger⟧him⟦/m⟧.'⟦/q⟧

⟦q the priest>Nasra⟧'⟦f holder=Father Bewick; valence=negative⟧I'd much rather not⟦/f⟧,'⟦/q⟧ says Father Bewick.

⟦q the stranger>the priest⟧'What I'm after,'⟦/q⟧ says ⟦m the stranger⟧the stranger⟦/m⟧, with ⟦m the stranger⟧his⟦/m⟧ arms held up and the rain going down inside of them, ⟦q the stranger>the priest⟧'is the M6 north. I know I'm on it. What I mean is I've been on it since Stoke, I've done every one of these. Hilton Park, I did. Stafford. I've a list. It's ⟦m Cheryl⟧my wife⟦/m⟧. ⟦m Cheryl⟧She⟦/m⟧ was coming back from ⟦m Cheryl⟧her⟦/m⟧ mam's, that Saturday. ⟦m Cheryl⟧She⟦/m⟧'d ring me from wherever ⟦m Cheryl⟧she⟦/m⟧ stopped. I've been looking to see where ⟦m Cheryl⟧she⟦/m⟧ stopped.'⟦/q⟧

None of ⟦m Nasra+Gordon+the priest⟧the three behind the shutter⟦/m⟧ says anything. ⟦m Nasra+Gordon+the priest⟧They⟦/m⟧'ve heard it before. There was a woman in June with a photograph.

⟦q Gordon>the stranger⟧'What's ⟦m Cheryl⟧her⟦/m⟧ name?'⟦/q⟧ says Gordon. You can hear that ⟦m Gordon⟧he⟦/m⟧ ⟦f holder=Gordon Tranter; valence=negative⟧doesn't want to ask⟦/f⟧.

***

⟦s place=the roof; with=Gordon,the boy; time=a little after midnight⟧
⟦q the boy>Gordon⟧'⟦f holder=Gordon Tranter; valence=negative; status=supposed⟧Are you crying⟦/f⟧?'⟦/q⟧

⟦q Gordon>the boy⟧'It's rain.'⟦/q⟧

⟦q the boy>Gordon⟧'It's stopped.'⟦/q⟧

⟦q Gordon>the boy⟧'Then it's off the gutter. What are you doing up? You're not to come up here without a coat on.'⟦/q⟧

⟦q the boy>Gordon⟧'I've got your coat on.'⟦/q⟧

⟦q Gordon>the boy⟧'So you have.'⟦/q⟧

⟦q the boy>Gordon⟧'Are ⟦m Cheryl+the stranger⟧they⟦/m⟧ still at it?'⟦/q⟧

⟦q Gordon>the boy⟧'⟦m Cheryl+the stranger⟧They⟦/m⟧'re having a chat.'⟦/q⟧

⟦q the boy>Gordon⟧'⟦m Cheryl⟧She⟦/m⟧'s ⟦f holder=Cheryl; toward=the stranger; valence=negative⟧hitting⟦/f⟧ ⟦m the stranger⟧him⟦/m⟧.'⟦/q⟧

⟦q Gordon>the boy⟧'That's how you can tell ⟦m Cheryl+the stranger⟧they⟦/m⟧'re married. Shift up. What's that, Haribo?'⟦/q⟧

⟦q the boy>Gordon⟧'It's the last ones. They were in the machine, they'd got stuck on the spring. You've got to put your whole arm up.'⟦/q⟧

⟦q Gordon>the boy⟧'You put your arm up the machine?'⟦/q⟧

⟦q the boy>Gordon⟧'Yus held my feet.'⟦/q⟧ ⟦m the boy⟧The boy⟦/m⟧ shakes two of them into ⟦m Gordon⟧the lorry driver⟦/m⟧'s palm. They're fossils. ⟦m the boy⟧He⟦/m⟧'s ⟦c age⟧nine years old⟦/c⟧; ⟦m the boy⟧he⟦/m⟧'d been found in the ball pit, on the second day, at the bottom, by a man who was looking for batteries. ⟦q the boy>Gordon⟧'Is ⟦m Cheryl⟧she⟦/m⟧ going to go off with ⟦m the stranger⟧him⟦/m⟧ now? Cheryl?'⟦/q⟧

⟦q Gordon>the boy⟧'I don't know, son.'⟦/q⟧

⟦q the boy>Gordon⟧'⟦m the stranger⟧He⟦/m⟧'s got a *list*.'⟦/q⟧

⟦q Gordon>the boy⟧'⟦m the stranger⟧He⟦/m⟧'s not going to need it any more, is ⟦m the stranger⟧he⟦/m⟧?'⟦/q⟧

⟦q the boy>Gordon⟧'I thought that everyone who was looking for somebody was dead,'⟦/q⟧ ⟦m the boy⟧the boy⟦/m⟧ says. ⟦q the boy>Gordon⟧'I thought we were just the left-over ones.'⟦/q⟧

⟦q Gordon>the boy⟧'Who told you that?'⟦/q⟧

⟦q the boy>Gordon⟧'Nobody. I worked it out.'⟦/q⟧

⟦m Gordon⟧The big man⟦/m⟧ chews. It takes a good long while to get through a fossil. Out there, on six lanes, among the cars, something goes slowly by from left to right with its head down, and it doesn't look up at ⟦m Gordon+the boy⟧them⟦/m⟧, and it's gone.

⟦q Gordon>the boy⟧'I had ⟦m a little girl⟧a little girl⟦/m⟧,'⟦/q⟧ says Gordon. ⟦q Gordon>the boy⟧'I've not told you that. With ⟦m a little girl⟧her⟦/m⟧ mam, in Penrith. It's a hundred and twelve miles.'⟦/q⟧

⟦q the boy>Gordon⟧'Why didn't you go?'⟦/q⟧

⟦q Gordon>the boy⟧'I did, in the beginning. I got as far as Keele.'⟦/q⟧

⟦q the boy>Gordon⟧'That's here.'⟦/q⟧

⟦q Gordon>the boy⟧'I know it is. I got here, and I found this kid, in some balls. And ⟦m the boy⟧he⟦/m⟧ was only little. ⟦m the boy⟧He⟦/m⟧ couldn't have walked it. So I said to myself, I'll wait till ⟦m the boy⟧he⟦/m⟧'s bigger.'⟦/q⟧

⟦q the boy>Gordon⟧'I'm bigger now.'⟦/q⟧

⟦q Gordon>the boy⟧'Yeah,'⟦/q⟧ ⟦m Gordon⟧he⟦/m⟧ says. ⟦q Gordon>the boy⟧'I'd noticed.'⟦/q⟧

***

⟦s place=the services; with=Nasra,Gordon,Yus,the priest,Cheryl,the boy,the stranger; time=day two hundred and seven, morning⟧
⟦q the stranger>Cheryl⟧'It's just a bramble.'⟦/q⟧

⟦q Cheryl>the stranger⟧'It's a ferret! It's Malcolm! Len, you've never brought Malcolm?'⟦/q⟧

⟦q the stranger>Cheryl⟧'⟦f holder=the stranger; toward=Malcolm; valence=positive⟧I couldn't leave⟦/f⟧ ⟦m Malcolm⟧him⟦/m⟧.'⟦/q⟧

⟦q Cheryl>the stranger⟧'Two hundred miles!'⟦/q⟧

⟦q the stranger>Cheryl⟧'⟦m Malcolm⟧He⟦/m⟧'s in the other pocket.'⟦/q⟧

Everyone has moved up. There are seven of ⟦m Nasra+Gordon+Yus+the priest+Cheryl+the boy+the stranger⟧them⟦/m⟧ and five chairs, and Cheryl isn't using ⟦m Cheryl⟧hers⟦/m⟧, ⟦m Cheryl⟧she⟦/m⟧'s on the arm of ⟦m the stranger⟧his⟦/m⟧. ⟦m Cheryl⟧She⟦/m⟧ has got a cardigan over ⟦m Cheryl⟧her⟦/m⟧ uniform and ⟦m Cheryl⟧her⟦/m⟧ hair down. ⟦m Cheryl⟧She⟦/m⟧'s forty-eight and until last night ⟦f holder=Cheryl; valence=positive⟧no one had seen⟦/f⟧ ⟦m Cheryl⟧her⟦/m⟧ teeth. ⟦q Cheryl>the stranger⟧'I was on the bridge,'⟦/q⟧ ⟦m Cheryl⟧she⟦/m⟧ keeps saying. ⟦q Cheryl>the stranger⟧'I was on the bridge over, I'd got a tea. I had my phone in my hand to ring you.'⟦/q⟧

⟦q the stranger>Cheryl⟧'I know. I was holding mine.'⟦/q⟧

⟦q Yus>Nasra⟧'Nas?'⟦/q⟧ says Yusra. ⟦q Yus>Nasra⟧'It goes.'⟦/q⟧ ⟦m Yus⟧She⟦/m⟧'s bent down over the board with a bit of blue. ⟦m Yus⟧She⟦/m⟧ presses it in with ⟦m Yus⟧her⟦/m⟧ thumb. It's neither sea nor sky; it was an eye.

⟦q the priest>Nasra⟧'What will we do about chairs?'⟦/q⟧ ⟦m the priest⟧the old priest⟦/m⟧ wants to know.

⟦q Gordon>the priest⟧'You can have mine,'⟦/q⟧ says Gordon. ⟦m Gordon⟧He⟦/m⟧ has come in from the yard with oil on ⟦m Gordon⟧him⟦/m⟧ to the elbow. ⟦m Gordon⟧He⟦/m⟧'s ⟦f holder=Gordon Tranter; valence=negative⟧not looking at anyone⟦/f⟧. ⟦q Gordon>Nasra+Yus+the priest+Cheryl+the boy+the stranger⟧'I've had a go at the wagon. She'll start. She's got half a tank. I thought I might take a run up north, just to see. It's only a hundred and twelve.'⟦/q⟧

Nobody says a word. Nasra's hand has come down on the top of ⟦m Yus⟧her sister⟦/m⟧'s head, ⟦f holder=Nasra; toward=Yusra; valence=positive⟧and stayed there⟦/f⟧.

⟦q Nasra>Gordon⟧'You can't go by yourself, Gord,'⟦/q⟧ ⟦m Nasra⟧she⟦/m⟧ says.

⟦q Gordon>Nasra⟧'No, well.'⟦/q⟧

⟦q Nasra>Gordon⟧'You can't see in the dark. You've been faking it since March. You'd go straight ⟦e through⟧threw⟦/e⟧ a Travelodge.'⟦/q⟧

⟦q the boy>Gordon⟧'I've got my coat on,'⟦/q⟧ says ⟦m the boy⟧the boy⟦/m⟧, who's ⟦c age⟧twelve⟦/c⟧. ⟦q the boy>Gordon⟧'I've got *your* coat on. I'm ready.'⟦/q⟧

Father Bewick lays ⟦m the priest⟧his⟦/m⟧ cards face down upon the crossbow.

⟦q the priest>Nasra+Gordon+Yus+Cheryl+the boy+the stranger⟧'Whose deal is it?'⟦/q⟧ ⟦m the priest⟧he⟦/m⟧ says. ⟦q the priest>Nasra+Gordon+Yus+Cheryl+the boy+the stranger⟧'Because if we're all of us going, I should like to finish the hand.'⟦/q⟧
