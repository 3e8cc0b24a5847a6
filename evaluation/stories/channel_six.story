title: Channel Six
person: 3
style: a comic heist that is a rescue: a crew of five in two places and the woman who hunts them, walkie-talkies, four women on one channel; past tense; curly double quotes
cast: Wambui Kariuki | Wambui, Dr. Kariuki | she
cast: Gaspard | | he
cast: Hinewai | | she
cast: Ozren | | he
cast: Pernille | | she
cast: Chief Fenech | Fenech, Chief | she
cast: Mr. Haverkamp | Haverkamp | he
place: the laundry |
place: the tank room |
place: the van |
place: the corridor |
place: the jetty |
place: the lobby |
place: the loading dock | the dock
place: the vault |
relation: Wambui & Fenech | allies | start=enemies, thief and pursuer end=allies
relation: Ozren & Fenech | work | start=thrown out by her end=forgiven
relation: Fenech & Haverkamp | work | start=his chief of security end=fired and glad of it
relation: Gaspard & Pernille | friends
quiet: Contessa, Grand Haverkamp, Midnight Gala, Tuesday
=====
⟦s place=the laundry; with=Wambui,Hinewai,Ozren; time=twenty to twelve⟧
⟦q Wambui>Gaspard⟧“Say that again,”⟦/q⟧ Wambui told the walkie-talkie. ⟦q Wambui>Gaspard⟧“You sound like a man eating gravel.”⟦/q⟧

⟦q Gaspard>Wambui⟧“I am a man eating crisps,”⟦/q⟧ said Gaspard’s voice. ⟦q Gaspard>Wambui⟧“Over.”⟦/q⟧

⟦q Wambui>Gaspard⟧“Then stop.”⟦/q⟧

⟦q Gaspard>Wambui⟧“It is for ⟦f holder=Gaspard; valence=negative⟧the nerves⟦/f⟧. Over.”⟦/q⟧

⟦q Pernille>Gaspard⟧“You don’t have to say ⟦q/other⟧‘over’⟦/q⟧ every time,”⟦/q⟧ put in a second voice, a younger one, from the same van. ⟦q Pernille>Gaspard⟧“It’s not the war.”⟦/q⟧

⟦q Gaspard>Pernille⟧“And how will ⟦m Wambui⟧she⟦/m⟧ know that I’ve finished? Over.”⟦/q⟧

Wambui turned the volume down and looked at what ⟦m Wambui⟧she⟦/m⟧ had. ⟦m Gaspard+Pernille⟧Two of her crew⟦/m⟧ were out on the loading dock of the Grand Haverkamp, in a fish van. ⟦m Hinewai+Ozren⟧The other two⟦/m⟧ were down here in the laundry with ⟦m Wambui⟧her⟦/m⟧, behind a wall of hotel towels. Hinewai was a plumber and had brought a wrench as long as ⟦m Hinewai⟧her⟦/m⟧ leg. Ozren had been a bellboy until last Tuesday and was still wearing the hat.

⟦q Wambui>Ozren⟧“From the top,”⟦/q⟧ ⟦m Wambui⟧she⟦/m⟧ said to ⟦m Ozren⟧him⟦/m⟧.

⟦q Ozren>Wambui⟧“Service lift to the tank room. Hinewai kills the pumps. Contessa goes into the drum, the drum onto the trolley, the trolley into the van, and nobody gets eaten.”⟦/q⟧

⟦q Wambui>Ozren⟧“And Fenech?”⟦/q⟧

⟦q Ozren>Wambui⟧“Doing ⟦m Fenech⟧her⟦/m⟧ rounds until midnight. ⟦m Fenech⟧She⟦/m⟧ always does the vault last.”⟦/q⟧ ⟦m Ozren⟧The bellboy⟦/m⟧ touched the side of ⟦m Ozren⟧his⟦/m⟧ head. ⟦q Ozren>Wambui⟧“When I was fired ⟦m Fenech⟧she⟦/m⟧ walked me out by the ear, you know. Through the lobby. At lunch.”⟦/q⟧

⟦q Hinewai>Ozren⟧“⟦m Fenech⟧She⟦/m⟧’ll be in on it,”⟦/q⟧ said Hinewai. ⟦q Hinewai>Ozren⟧“You wait. I bet you ⟦b holder=Hinewai; status=false⟧the whole menu was Fenech’s idea⟦/b⟧.”⟦/q⟧

It was on account of the menu that ⟦m Wambui+Gaspard+Hinewai+Ozren+Pernille⟧they⟦/m⟧ were here. Ozren had found it on a tray and had posted it to ⟦m Wambui⟧the one person in town who would mind⟦/m⟧. ⟦q/writing Haverkamp>⟧“Mr. Haverkamp’s Midnight Gala,”⟦/q⟧ it said, in gold, and under that: ⟦q/writing Haverkamp>⟧“Octopus, carved living at the table.”⟦/q⟧ Six years ago, when there had still been a marine institute, Wambui had hatched Contessa in a bucket and taught it to unscrew jars. Then the money had run out and the furniture was sold, and the octopus with it, to ornament a casino.

⟦s place=the tank room; with=Wambui,Hinewai,Ozren,Fenech; time=ten to twelve⟧The lift let ⟦m Wambui+Hinewai+Ozren⟧the three of them⟦/m⟧ out in the tank room, on the side the gamblers never saw, all pipes and ladders. Behind the glass something brown went red, and then white, and then laid one long arm flat against ⟦m Wambui⟧her⟦/m⟧ palm.

⟦q Hinewai>Wambui⟧“It knows you.”⟦/q⟧

⟦q Wambui>Hinewai⟧“It knows I bring crab.”⟦/q⟧ Wambui wiped ⟦m Wambui⟧her⟦/m⟧ eyes on ⟦m Wambui⟧her⟦/m⟧ shoulder. ⟦q Wambui>Hinewai⟧“How long?”⟦/q⟧

⟦q Hinewai>Wambui⟧“Three, two,”⟦/q⟧ said ⟦m Hinewai⟧the plumber⟦/m⟧, and leaned on the wrench, ⟦q Hinewai>Wambui⟧“one. Pumps are off. It’s got about a quarter of an hour of good air.”⟦/q⟧

⟦q Wambui>Pernille⟧“Pernille? The cameras?”⟦/q⟧

⟦q Pernille>Wambui⟧“Looped. Every guard in the place is watching a beautiful picture of nobody.”⟦/q⟧

⟦q Wambui>Pernille⟧“And upstairs?”⟦/q⟧

⟦q Pernille>Wambui⟧“Haverkamp’s in the lobby with a glass. ⟦m Haverkamp⟧He⟦/m⟧ keeps looking at ⟦m Haverkamp⟧his⟦/m⟧ watch. Better get a move ⟦e on, boss⟧on boss⟦/e⟧.”⟦/q⟧

⟦q Fenech>Wambui+Hinewai+Ozren⟧“Take your time,”⟦/q⟧ said somebody who was not on the radio.

⟦m Wambui+Hinewai+Ozren⟧They⟦/m⟧ turned round. In the doorway stood ⟦m Fenech⟧a tall woman⟦/m⟧ in ⟦c jacket⟧a grey jacket⟦/c⟧, with a flashlight in one hand and a walkie-talkie in the other.

⟦q Ozren>Fenech⟧“Evening, Chief,”⟦/q⟧ said Ozren ⟦f holder=Ozren; toward=Fenech; valence=negative⟧faintly⟦/f⟧.

⟦q Fenech>Ozren⟧“I thought I knew that ear.”⟦/q⟧ ⟦m Fenech⟧The security chief⟦/m⟧ moved the light along. ⟦q Fenech>Wambui⟧“And you’ll be Dr. Kariuki. ⟦m Gaspard+Pernille⟧Two more⟦/m⟧ in the van. ⟦m Pernille⟧The child⟦/m⟧ has a laptop, and ⟦m Gaspard⟧the driver⟦/m⟧ is eating. Have I got everybody?”⟦/q⟧

Hinewai ⟦f holder=Hinewai; toward=Ozren; valence=negative⟧rounded on⟦/f⟧ ⟦m Ozren⟧the bellboy⟦/m⟧. ⟦q Hinewai>Ozren⟧“You told ⟦m Fenech⟧her⟦/m⟧!”⟦/q⟧

⟦q Ozren>Hinewai⟧“Me? ⟦m Fenech⟧She⟦/m⟧ pulled my *ear*!”⟦/q⟧

Wambui said nothing. For ⟦f holder=Wambui; valence=negative⟧one bad second⟦/f⟧ ⟦m Wambui⟧she⟦/m⟧, too, was certain that ⟦b holder=Wambui; status=false⟧Ozren had talked⟦/b⟧.

⟦q Fenech>Wambui+Hinewai+Ozren⟧“Nobody told me a thing.”⟦/q⟧ ⟦m Fenech⟧The tall woman⟦/m⟧ held up ⟦m Fenech⟧her⟦/m⟧ radio. ⟦q Fenech>Wambui+Hinewai+Ozren⟧“You’re on channel six. ⟦k by=Fenech; to=Hinewai,Wambui,Ozren⟧Channel six is housekeeping⟦/k⟧. The maids have been enjoying you since nine o’clock, and ⟦f holder=Fenech; valence=positive⟧so have I⟦/f⟧.”⟦/q⟧

Out of the thing in ⟦m Fenech⟧her⟦/m⟧ hand, half a second late, came the sound of a crisp.

⟦q Gaspard>Wambui⟧“Boss? You’ve gone very quiet,”⟦/q⟧ it said. ⟦q Gaspard>Wambui⟧“Over.”⟦/q⟧

⟦s place=the van; with=Gaspard,Pernille; time=nine minutes to twelve⟧In the van Pernille, who had the real picture up on ⟦m Pernille⟧her⟦/m⟧ screen, ⟦f holder=Pernille; valence=negative⟧tore the radio away⟦/f⟧ from ⟦m Gaspard⟧him⟦/m⟧ and sat on it.

⟦q Pernille>Gaspard⟧“⟦m Fenech⟧She⟦/m⟧ can hear us!”⟦/q⟧

⟦q Gaspard>Pernille⟧“Who?”⟦/q⟧

⟦q Pernille>Gaspard⟧“Who do you think? ⟦m Fenech⟧She⟦/m⟧’s standing in the tank room with ⟦m Wambui+Hinewai+Ozren⟧all three of them⟦/m⟧⟦e .”⟧."⟦/e⟧⟦/q⟧

⟦q Gaspard>Pernille⟧“Then we drive away?”⟦/q⟧

⟦q Pernille>Gaspard⟧“We do not drive away.”⟦/q⟧

⟦q Gaspard>Pernille⟧“Good. I only ask because in films ⟦e they’re⟧their⟦/e⟧ always driving away.”⟦/q⟧ Gaspard brushed salt from ⟦m Gaspard⟧his⟦/m⟧ moustache and ⟦f holder=Gaspard; valence=negative⟧gripped the wheel⟦/f⟧, to have something to grip. ⟦m Gaspard⟧He⟦/m⟧ was twice ⟦m Pernille⟧her⟦/m⟧ age and had never stolen so much as a grape. ⟦q Gaspard>Pernille⟧“What else is in the computer?”⟦/q⟧

⟦q Pernille>Gaspard⟧“The lights, maybe. I could do the lights.”⟦/q⟧

⟦q Gaspard>Pernille⟧“And what good are the lights?”⟦/q⟧

⟦q Pernille>Gaspard⟧“I don’t know yet,”⟦/q⟧ said ⟦m Pernille⟧the girl⟦/m⟧, and bent over ⟦m Pernille⟧her⟦/m⟧ keys.

⟦s place=the tank room; with=Wambui,Hinewai,Ozren,Fenech; time=eight minutes to twelve⟧In the tank room nobody had moved, except the octopus, which had come up to the rim for a better view.

⟦q Fenech>Wambui⟧“All evening it’s been Contessa this and Contessa that,”⟦/q⟧ said Fenech. ⟦q Fenech>Wambui⟧“I’ve had every drawer in the vault out. I took it that ⟦b holder=Fenech; status=false⟧Contessa was a diamond⟦/b⟧. So what are you doing up here with the fish?”⟦/q⟧

⟦q Wambui>Fenech⟧“Contessa *is* the fish.”⟦/q⟧

⟦q Fenech>Wambui⟧“It hasn’t got a name.”⟦/q⟧

⟦q Wambui>Fenech⟧“It’s had one for six years. I gave it. And ⟦k by=Wambui; to=Fenech⟧at midnight Haverkamp means to carve it alive⟦/k⟧.”⟦/q⟧

⟦q Fenech>Wambui⟧“Rubbish. ⟦b holder=Fenech; status=false⟧They’re having sea bass⟦/b⟧. I signed for the bass.”⟦/q⟧

Wambui took the menu out of ⟦m Wambui⟧her⟦/m⟧ sleeve. ⟦m Fenech⟧The taller woman⟦/m⟧ read it by flashlight, once quickly, and once as if it were in a foreign language. When ⟦m Fenech⟧she⟦/m⟧ had done ⟦m Fenech⟧she⟦/m⟧ folded it very small.

⟦q Fenech>Wambui⟧“I do this room at three in the morning,”⟦/q⟧ ⟦m Fenech⟧she⟦/m⟧ said. ⟦q Fenech>Wambui⟧“When there’s nobody about. ⟦k by=Fenech; to=Wambui,Hinewai,Ozren⟧I bring it prawns⟦/k⟧. It takes them out of my fingers, one at a time, and afterwards it holds my thumb. I thought it might be fond of me.”⟦/q⟧

⟦q Wambui>Fenech⟧“It doesn’t hold just anybody’s thumb.”⟦/q⟧

⟦q Fenech>Wambui⟧“Doesn’t it?”⟦/q⟧

⟦q Wambui>Fenech⟧“It bit the dean.”⟦/q⟧

The walkie-talkie crackled, and this time it was a plummy voice, with a string quartet behind it. ⟦q Haverkamp>Fenech⟧“Chief? The chef is on the way up with the net. Do see that the door’s open.”⟦/q⟧

⟦m Hinewai⟧The plumber⟦/m⟧ hefted ⟦m Hinewai⟧her⟦/m⟧ wrench. Ozren shut ⟦m Ozren⟧his⟦/m⟧ eyes. Fenech looked from the radio to the rim of the tank, where the tip of an arm was feeling along the steel for a hand, and pressed the button.

⟦q Fenech>Haverkamp⟧“Right away, Mr. Haverkamp.”⟦/q⟧ ⟦m Fenech⟧She⟦/m⟧ let go of the button. Then ⟦m Fenech⟧she⟦/m⟧ pulled off the jacket and began to roll up ⟦m Fenech⟧her⟦/m⟧ sleeves.

⟦q Fenech>Wambui+Hinewai+Ozren⟧“Nobody’s using a net. Give it your arm and let it walk. Who’s got the drum?”⟦/q⟧

⟦q Ozren>Fenech⟧“I have, Chief.”⟦/q⟧

⟦q Fenech>Ozren⟧“Then hold it straight, boy. And I’m ⟦f holder=Fenech; toward=Ozren; valence=negative⟧sorry⟦/f⟧ about the ear.”⟦/q⟧

⟦s place=the corridor; with=Wambui,Hinewai,Ozren,Fenech,Haverkamp; time=three minutes to twelve⟧The lift was busy bringing up the chef, so ⟦m Wambui+Hinewai+Ozren+Fenech⟧they⟦/m⟧ took ⟦e the long⟧the the long⟦/e⟧ corridor behind the kitchens, two pushing and two pulling, and ⟦m Wambui+Hinewai+Ozren+Fenech⟧they⟦/m⟧ had nearly reached the loading dock when ⟦m Haverkamp⟧a man in a white dinner jacket⟦/m⟧ came through the swing doors with a glass in ⟦m Haverkamp⟧his⟦/m⟧ hand.

⟦q Haverkamp>Fenech⟧“Ah, Chief,”⟦/q⟧ said Haverkamp. ⟦q Haverkamp>Fenech⟧“Who are ⟦m Wambui+Hinewai+Ozren⟧these people⟦/m⟧?”⟦/q⟧

⟦q Fenech>Haverkamp⟧“Laundry, sir.”⟦/q⟧

⟦q Haverkamp>Fenech⟧“That drum is dripping.”⟦/q⟧

⟦q Fenech>Haverkamp⟧“It’s wet laundry.”⟦/q⟧

⟦m Haverkamp⟧He⟦/m⟧ came closer. ⟦m Haverkamp⟧He⟦/m⟧ bent over the lid, which was unscrewing itself. A long red arm slid out into the light, considered ⟦m Haverkamp⟧him⟦/m⟧, and took ⟦m Haverkamp⟧his⟦/m⟧ watch off as neatly as a nurse.

⟦q Haverkamp>Fenech⟧“That is my octopus!”⟦/q⟧ ⟦m Haverkamp⟧he⟦/m⟧ said. ⟦q Haverkamp>Fenech⟧“That’s my *dinner*. Stop ⟦m Wambui+Hinewai+Ozren⟧them⟦/m⟧, ⟦m Fenech⟧woman⟦/m⟧, or you’re fired!”⟦/q⟧

⟦q Fenech>Haverkamp⟧“Yes, sir,”⟦/q⟧ said ⟦m Fenech⟧the security chief⟦/m⟧. ⟦q Fenech>Haverkamp⟧“I expect I am.”⟦/q⟧ And ⟦m Fenech⟧she⟦/m⟧ lifted ⟦m Fenech⟧her⟦/m⟧ own radio to ⟦m Fenech⟧her⟦/m⟧ lips. ⟦q Fenech>Pernille⟧“You, in the van. ⟦m Pernille⟧The girl with the laptop⟦/m⟧. Whatever it is you’ve been saving up, I’d use it now.”⟦/q⟧

There was a pause, as of somebody getting off a walkie-talkie.

⟦q Pernille>Fenech⟧“Is this a trick?”⟦/q⟧

⟦q Wambui>Pernille⟧“It’s no trick,”⟦/q⟧ Wambui shouted past ⟦m Fenech⟧her⟦/m⟧. ⟦q Wambui>Pernille⟧“Lights, Pernille!”⟦/q⟧

The Grand Haverkamp went out like a match.

⟦s place=the jetty; with=Wambui,Gaspard,Hinewai,Ozren,Pernille,Fenech; time=half past twelve⟧Half an hour later a fish van stood at the end of the jetty with its doors open, and ⟦m Wambui+Gaspard+Hinewai+Ozren+Pernille+Fenech⟧six people⟦/m⟧ lay on ⟦m Wambui+Gaspard+Hinewai+Ozren+Pernille+Fenech⟧their⟦/m⟧ stomachs in a row and watched a patch of dark water turn a little darker.

⟦q Pernille>Wambui⟧“Has it gone?”⟦/q⟧

⟦q Wambui>Pernille⟧“Give it a moment.”⟦/q⟧

An arm came up. It went along the row, hand by hand, and stopped at ⟦m Fenech⟧the tall woman⟦/m⟧’s thumb. It held on for as long as it takes to say goodbye. When it sank again there was a gold watch lying on the planks.

Fenech ⟦f holder=Fenech; valence=negative⟧sniffed⟦/f⟧, and felt for a handkerchief in the pockets of ⟦c jacket⟧the green jacket⟦/c⟧, and did not find one. Without a word ⟦m Gaspard⟧the driver⟦/m⟧ passed ⟦m Fenech⟧her⟦/m⟧ what was left of the crisps.

⟦q Fenech>Gaspard⟧“So what do you do now?”⟦/q⟧ ⟦m Fenech⟧she⟦/m⟧ asked ⟦m Gaspard⟧him⟦/m⟧, when ⟦m Fenech⟧she⟦/m⟧ could.

⟦q Gaspard>Fenech⟧“We have no idea. This was the only plan. Over.”⟦/q⟧

⟦q Hinewai>Fenech⟧“There’s a sea lion,”⟦/q⟧ said Hinewai, to nobody’s surprise. ⟦q Hinewai>Fenech⟧“In a nightclub, up the coast. We could use somebody tall.”⟦/q⟧

⟦q Fenech>Hinewai⟧“You could use another channel,”⟦/q⟧ said Fenech, and took a crisp. ⟦q Fenech>Hinewai⟧“Over.”⟦/q⟧
