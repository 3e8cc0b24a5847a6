title: The Shoe That Fitted
person: 3
style: fairy tale retold, told drily; two stepsisters and a girl, a prince's valet, people by their stations; the girl is named only in the last third; beliefs; single curly quotes, past tense
cast: Drusa | Dru, the elder | she
cast: Lorelline | Lor, the younger | she
cast: Mama |  | she
cast: Tibby | Cinders, the girl | she
cast: Mr. Pock | Pock, the valet | he
cast: Prince Ottavio | Ottavio | he
cast: the footman |  | he
place: the morning room |
place: the scullery |
place: the yard | the gate
relation: Dru & Lor | family
relation: Mama & Cinders | family | start=stepmother and drudge end=quits
relation: Pock & Cinders | romantic | start=servant and servant end=betrothed
relation: Ottavio & Pock | work
quiet: Chancellor, His, Larkend, Spanish
=====
⟦s place=the morning room; with=Dru,Lor,Mama,Pock,the footman; time=the third morning after the ball⟧
There were two sisters, and it has always been said that ⟦m Dru+Lor⟧they⟦/m⟧ were ugly. ⟦m Dru+Lor⟧They⟦/m⟧ were not. ⟦m Dru⟧The elder⟦/m⟧ had a squint, and ⟦m Lor⟧the younger⟦/m⟧ had a temper, and it is not the same.

⟦q Lor>Dru⟧‘What do they want us to *do* with it?’⟦/q⟧ said ⟦m Lor⟧the younger⟦/m⟧.

⟦q Dru>Lor⟧‘Put our feet in it,’⟦/q⟧ said ⟦m Dru⟧the elder⟦/m⟧.

⟦q Lor>Dru⟧‘What for?’⟦/q⟧

⟦q Dru>Lor⟧‘To see whose it is.’⟦/q⟧

⟦q Lor>Dru⟧‘But it isn’t ours! I came home in mine. I’ve a blister to show for it.’⟦/q⟧

⟦q Dru>Lor⟧‘Keep your voice down,’⟦/q⟧ ⟦m Dru⟧she⟦/m⟧ said. ⟦q Dru>Lor⟧‘⟦m Pock⟧He⟦/m⟧’s only in the hall.’⟦/q⟧

⟦q Lor>Dru⟧‘Is ⟦m Pock⟧he⟦/m⟧ handsome?’⟦/q⟧

⟦q Dru>Lor⟧‘⟦m Pock⟧He⟦/m⟧’s the valet, Lor.’⟦/q⟧

⟦q Lor>Dru⟧‘That isn’t what I asked.’⟦/q⟧

⟦q Dru>Lor⟧‘⟦m Pock⟧He⟦/m⟧ looks like a clean spoon.’⟦/q⟧

The door was opened by ⟦m Mama⟧their mother⟦/m⟧, who came in first, backwards, curtseying; and after ⟦m Mama⟧her⟦/m⟧ came ⟦m Pock⟧a thin man in grey⟦/m⟧ with a cushion, and after ⟦m Pock⟧him⟦/m⟧ ⟦m the footman⟧a footman⟦/m⟧ with nothing to do. On the cushion, under a napkin, there was something the size of a loaf. Mama’s face was pink. ⟦m Mama⟧She⟦/m⟧ had been up since four having the chairs turned round.

⟦q Mama>Pock⟧‘These are ⟦m Dru+Lor⟧my girls⟦/m⟧, Mr. Pock. You’ll have remarked ⟦m Dru+Lor⟧them both⟦/m⟧ on the night.’⟦/q⟧

⟦q Pock>Mama⟧‘I was behind a curtain, madam, holding a hat.’⟦/q⟧

⟦q Mama>Pock⟧‘Then I’m sure the curtain was a loss to everybody. Drusa, your foot.’⟦/q⟧

⟦q Pock>Dru⟧‘If I might explain,’⟦/q⟧ said ⟦m Pock⟧the thin man⟦/m⟧. ⟦m Pock⟧He⟦/m⟧ had a soft, exact voice, and ⟦m Pock⟧he⟦/m⟧ addressed it to the cushion. ⟦q Pock>Dru⟧‘⟦m Ottavio⟧His Highness⟦/m⟧ danced from nine until midnight with a lady whose name ⟦m Ottavio⟧he⟦/m⟧ did not catch. ⟦m Cinders⟧She⟦/m⟧ left in haste. ⟦m Ottavio⟧He⟦/m⟧ is resolved to marry whoever can wear this. ⟦m Ottavio⟧He⟦/m⟧ has said so at breakfast three days running, and the Chancellor has now written it down.’⟦/q⟧

⟦q Dru>Pock⟧‘What was ⟦m Cinders⟧she⟦/m⟧ like?’⟦/q⟧

⟦q Pock>Dru⟧‘⟦m Ottavio⟧His Highness⟦/m⟧ says, like music.’⟦/q⟧

⟦q Dru>Pock⟧‘Yes, but what was ⟦m Cinders⟧she⟦/m⟧ *like*? What colour was ⟦m Cinders⟧her⟦/m⟧ hair?’⟦/q⟧

⟦q Pock>Dru⟧‘I asked ⟦m Ottavio⟧him⟦/m⟧ that. ⟦m Ottavio⟧He⟦/m⟧ said that one doesn’t ask the colour of music.’⟦/q⟧

⟦q Lor>Pock⟧‘But ⟦m Ottavio⟧he⟦/m⟧ must have looked at ⟦m Cinders⟧her⟦/m⟧!’⟦/q⟧

⟦q Pock>Lor⟧‘⟦m Ottavio⟧He⟦/m⟧ is extremely short-sighted, miss. ⟦m Ottavio⟧He⟦/m⟧ will not wear the glasses. Between ourselves I do not believe that ⟦m Ottavio⟧he⟦/m⟧ has seen a face since ⟦m Ottavio⟧he⟦/m⟧ was fourteen.’⟦/q⟧

⟦q Lor>Dru⟧‘So that’s why ⟦m Ottavio⟧he⟦/m⟧ trod on me,’⟦/q⟧ said Lorelline.

⟦m Pock⟧The valet⟦/m⟧ took off the napkin. The slipper lay there and shone, and nobody in the room quite liked to breathe on it. It was made of glass. It was about as long as a pea pod.

⟦q Dru>Pock⟧‘That isn’t a foot,’⟦/q⟧ ⟦m Dru⟧she⟦/m⟧ said. ⟦q Dru>Pock⟧‘That’s a salt cellar.’⟦/q⟧

⟦q Mama>Dru⟧‘*Try*, Drusa.’⟦/q⟧

⟦q Dru>Mama⟧‘It would go on my thumb, Mama.’⟦/q⟧

⟦q Mama>Dru⟧‘You might curl.’⟦/q⟧

⟦q Dru>Mama⟧‘Curl what?’⟦/q⟧

⟦q Mama>Dru+Lor⟧‘Do you know what I would have given, at your age, for a shoe?’⟦/q⟧ said ⟦m Mama⟧their mother⟦/m⟧, and now there was something the matter with ⟦m Mama⟧her⟦/m⟧ voice. ⟦q Mama>Dru+Lor⟧‘I’ve a roof with a hole in it. I have ⟦m Dru+Lor⟧two daughters⟦/m⟧, and one of ⟦m Dru+Lor⟧them⟦/m⟧ looks at the door when ⟦m Dru⟧she⟦/m⟧’s talking to the window, and ⟦m Lor⟧the other⟦/m⟧ bit a dean. ⟦m Ottavio⟧He⟦/m⟧ is coming here ⟦m Ottavio⟧himself⟦/m⟧ at noon. I want one of you in that shoe by noon, if we have to use the bread knife.’⟦/q⟧

⟦m the footman⟧The footman⟦/m⟧, who was young, sat down.

⟦q Pock>Mama⟧‘Is there nobody else in the house, madam?’⟦/q⟧ asked Mr. Pock.

⟦q Mama>Pock⟧‘Nobody.’⟦/q⟧

⟦q Lor>Pock⟧‘There’s Cinders,’⟦/q⟧ said Lorelline.

⟦q Mama>Lor⟧‘There is nobody *else* in the house.’⟦/q⟧

***

⟦s place=the scullery; with=Cinders,Pock,Dru; time=a quarter past eleven⟧
⟦m Cinders⟧She⟦/m⟧ was doing the knives. ⟦m Cinders⟧She⟦/m⟧ did not turn round at once, for ⟦m Cinders⟧she⟦/m⟧’d heard ⟦m Pock⟧his⟦/m⟧ step on the stair, and had known it; ⟦m Cinders⟧she⟦/m⟧ knew all of the steps of that house, and this one had never been in it.

⟦q Pock>Cinders⟧‘I’m told not to come down here,’⟦/q⟧ said ⟦m Pock⟧the man with the cushion⟦/m⟧.

⟦q Cinders>Pock⟧‘Then it’s brave of you.’⟦/q⟧

⟦q Pock>Cinders⟧‘Not very. ⟦m Mama+Dru+Lor⟧They⟦/m⟧ are looking for a bread knife.’⟦/q⟧

⟦q Cinders>Pock⟧‘I’ve got it.’⟦/q⟧ ⟦m Cinders⟧She⟦/m⟧ held it up. ⟦m Cinders⟧She⟦/m⟧ was a small girl, all ash to the elbows, with a burn on ⟦m Cinders⟧her⟦/m⟧ chin. ⟦q Cinders>Pock⟧‘I’ve got all of them. I had a feeling.’⟦/q⟧

⟦q Pock>Cinders⟧‘Would you sit down, miss, and give me your foot?’⟦/q⟧

⟦q Cinders>Pock⟧‘Which?’⟦/q⟧

⟦q Pock>Cinders⟧‘I believe that it’s a left.’⟦/q⟧

⟦q Cinders>Pock⟧‘It is,’⟦/q⟧ ⟦m Cinders⟧she⟦/m⟧ said. ⟦q Cinders>Pock⟧‘I have the other one in the flour bin.’⟦/q⟧

⟦m Pock⟧He⟦/m⟧ put the cushion down on the draining board with great care. For eleven years ⟦m Pock⟧he⟦/m⟧ had dressed a young man who talked of music, and ⟦m Pock⟧he⟦/m⟧’d come in the course of it to believe that ⟦b holder=Pock; status=false⟧there was no such lady⟦/b⟧; that ⟦m Cinders⟧she⟦/m⟧ would turn out, like the unicorn, and the Spanish loan, to have been something in ⟦m Ottavio⟧His Highness⟦/m⟧’s eye.

⟦q Pock>Cinders⟧‘You danced with ⟦m Ottavio⟧him⟦/m⟧.’⟦/q⟧

⟦q Cinders>Pock⟧‘For three hours. ⟦m Ottavio⟧He⟦/m⟧ counts, did you know? Under ⟦m Ottavio⟧his⟦/m⟧ breath. One, two, three. It made me want to cry.’⟦/q⟧

⟦q Pock>Cinders⟧‘And you ran away.’⟦/q⟧

⟦q Cinders>Pock⟧‘I’d the range to light.’⟦/q⟧

⟦q Pock>Cinders⟧‘But, forgive me, you might have stopped and told ⟦m Ottavio⟧him⟦/m⟧ who you were! ⟦m Ottavio⟧He⟦/m⟧’d have sent to have it lit.’⟦/q⟧

⟦q Cinders>Pock⟧‘I did tell ⟦m Ottavio⟧him⟦/m⟧. I said, I’m nobody, I’m the girl from the kitchen at Larkend. And ⟦m Ottavio⟧he⟦/m⟧ said, how droll. ⟦m Ottavio⟧He⟦/m⟧ said it was the drollest thing that anyone had said all night. ⟦m Ottavio⟧He⟦/m⟧ told it to two ambassadors.’⟦/q⟧ ⟦m Cinders⟧She⟦/m⟧ began again on the knives. ⟦q Cinders>Pock⟧‘⟦m Ottavio⟧He⟦/m⟧’s very sweet. I think that ⟦m Ottavio⟧he⟦/m⟧’s the sweetest person I was ever stepped on by. I don’t want to be married to ⟦m Ottavio⟧him⟦/m⟧.’⟦/q⟧

⟦q Pock>Cinders⟧‘Nobody doesn’t want to be married to ⟦m Ottavio⟧him⟦/m⟧,’⟦/q⟧ said ⟦m Pock⟧the valet⟦/m⟧.

⟦q Cinders>Pock⟧‘You needn’t say it as though it was the weather.’⟦/q⟧

⟦q Pock>Cinders⟧‘It’s been my weather for some time. Why did you go at all?’⟦/q⟧

⟦q Cinders>Pock⟧‘To see it. I’d carried so many of ⟦m Dru+Lor⟧their⟦/m⟧ cloaks. I wished to know what it was that ⟦m Dru+Lor⟧they⟦/m⟧ were always so tired after.’⟦/q⟧ The ash on ⟦m Cinders⟧her⟦/m⟧ cheek had a clean line down it. ⟦q Cinders>Pock⟧‘And somebody was kind to me. Not ⟦m Ottavio⟧him⟦/m⟧. It was when I first came, in the passage. I had got into the wrong passage, I was shaking so that my teeth went, and there was ⟦m Pock⟧someone behind a curtain, with a hat⟦/m⟧. I never saw ⟦m Pock⟧his⟦/m⟧ face. ⟦m Pock⟧He⟦/m⟧ put ⟦m Pock⟧his⟦/m⟧ hand out round the edge and gave me a peppermint.’⟦/q⟧

The tap dripped. It dripped for some time.

⟦q Pock>Cinders⟧‘It was to stop *my* teeth,’⟦/q⟧ Mr. Pock said. ⟦q Pock>Cinders⟧‘I always have one by me. I don’t care for balls.’⟦/q⟧

⟦q Cinders>Pock⟧‘It was you?’⟦/q⟧

⟦q Pock>Cinders⟧‘You said thank you. ⟦m Ottavio⟧He⟦/m⟧’s never—people don’t, as a rule, to a curtain.’⟦/q⟧

⟦q Cinders>Pock⟧‘I came back that way at midnight, to say it again. That’s how I lost the shoe. I was looking at the curtain instead of the stair.’⟦/q⟧

⟦q Dru>Pock+Cinders⟧‘I’m very sorry,’⟦/q⟧ said somebody, ⟦q Dru>Pock+Cinders⟧‘but it’s twenty to twelve.’⟦/q⟧

It was ⟦m Dru⟧the one with the squint⟦/m⟧. ⟦m Dru⟧She⟦/m⟧ was standing at the turn of the steps with ⟦m Dru⟧her⟦/m⟧ skirt bunched in ⟦m Dru⟧her⟦/m⟧ fist, and it was impossible to say which of ⟦m Pock+Cinders⟧them⟦/m⟧ ⟦m Dru⟧she⟦/m⟧ was looking at, or how long ⟦m Dru⟧she⟦/m⟧’d been doing it.

⟦q Cinders>Dru⟧‘Dru,’⟦/q⟧ said ⟦m Cinders⟧the girl⟦/m⟧. ⟦q Cinders>Dru⟧‘Don’t tell ⟦m Mama⟧your mother⟦/m⟧.’⟦/q⟧

⟦q Dru>Cinders⟧‘That it fits you? ⟦m Mama⟧She⟦/m⟧ knows that it fits you. Why do you think ⟦m Mama⟧she⟦/m⟧ locked up the stair? ⟦m Mama⟧She⟦/m⟧’s beside ⟦m Mama⟧herself⟦/m⟧, ⟦m Mama⟧she⟦/m⟧ thinks ⟦b holder=Mama; status=false⟧you’ll have us all beheaded⟦/b⟧.’⟦/q⟧ ⟦m Dru⟧She⟦/m⟧ came down one step. ⟦q Dru>Cinders⟧‘Would you?’⟦/q⟧

⟦q Cinders>Dru⟧‘Not you.’⟦/q⟧

⟦q Dru>Cinders⟧‘Lor’s up there crying. ⟦m Lor⟧She⟦/m⟧ has soaped ⟦m Lor⟧her⟦/m⟧ heel. It’s in as far as the instep, and now it won’t come off.’⟦/q⟧

⟦q Pock>Dru⟧‘It won’t come *off*?’⟦/q⟧ said ⟦m Pock⟧the valet⟦/m⟧.

⟦q Dru>Pock⟧‘Not for butter.’⟦/q⟧

The two of ⟦m Pock+Cinders⟧them⟦/m⟧ looked at each other across the knives. It’s a rare thing to see an idea arrive in two people at the one moment; it came, Drusa thought, like a tray coming in.

⟦q Cinders>Dru⟧‘Does ⟦m Lor⟧she⟦/m⟧ still like ⟦m Ottavio⟧him⟦/m⟧?’⟦/q⟧ ⟦m Cinders⟧she⟦/m⟧ asked. ⟦q Cinders>Dru⟧‘⟦m Lor⟧Your sister⟦/m⟧? After ⟦m Ottavio⟧he⟦/m⟧ trod on ⟦m Lor⟧her⟦/m⟧?’⟦/q⟧

⟦q Dru>Cinders⟧‘⟦m Lor⟧She⟦/m⟧’s kept the stocking.’⟦/q⟧

⟦q Cinders>Dru⟧‘And does ⟦m Lor⟧she⟦/m⟧ mind about music?’⟦/q⟧

⟦q Dru>Cinders⟧‘Cinders, ⟦m Lor⟧she⟦/m⟧’s tone deaf.’⟦/q⟧

⟦q Cinders>Dru⟧‘Tibby,’⟦/q⟧ said ⟦m Cinders⟧the girl⟦/m⟧. ⟦q Cinders>Dru⟧‘It’s Tibby. You’ve never asked.’⟦/q⟧

***

⟦s place=the yard; with=Cinders,Pock,Ottavio,Lor,Dru,Mama; time=noon⟧
Prince Ottavio got down from the carriage on the wrong side, bowed to the pump, and was turned round.

⟦q Ottavio>Pock⟧‘Is it ⟦m Lor⟧she⟦/m⟧, Pock? Have you found ⟦m Lor⟧her⟦/m⟧?’⟦/q⟧

⟦q Pock>Ottavio⟧‘There’s a lady upstairs, sir, in the shoe.’⟦/q⟧

⟦q Ottavio>Pock⟧‘*Right* in it?’⟦/q⟧

⟦q Pock>Ottavio⟧‘I defy anybody to get ⟦m Lor⟧her⟦/m⟧ out.’⟦/q⟧

⟦m Mama⟧Mama⟦/m⟧ was on the steps with ⟦m Mama⟧her⟦/m⟧ hands clasped. ⟦m Lor⟧The younger daughter⟦/m⟧ stood beside ⟦m Mama⟧her⟦/m⟧ on one leg, wet-eyed and scarlet and, as it happened, looking very well. ⟦m Ottavio⟧The prince⟦/m⟧ walked up to ⟦m Lor⟧her⟦/m⟧ until ⟦m Ottavio⟧his⟦/m⟧ nose was about an inch away from ⟦m Lor⟧hers⟦/m⟧; it was as near as ⟦m Ottavio⟧he⟦/m⟧ had been to anybody, by daylight, for years.

⟦q Ottavio>Lor⟧‘You have freckles,’⟦/q⟧ ⟦m Ottavio⟧he⟦/m⟧ said.

⟦q Lor>Ottavio⟧‘You have a smut on your nose. Hold still.’⟦/q⟧ ⟦m Lor⟧She⟦/m⟧ licked a corner of ⟦m Lor⟧her⟦/m⟧ handkerchief and took it off. ⟦q Lor>Ottavio⟧‘And you tread on people.’⟦/q⟧

⟦q Ottavio>Lor⟧‘I know. I do know. I count, but then there’s always somebody at four.’⟦/q⟧

⟦q Lor>Ottavio⟧‘Then you ought to wear your glasses.’⟦/q⟧

⟦q Ottavio>Lor⟧‘They say that they’re not royal.’⟦/q⟧

⟦q Lor>Ottavio⟧‘Who says? I’ll bite them,’⟦/q⟧ said Lorelline.

⟦m Ottavio⟧He⟦/m⟧ began to laugh. It was a very young laugh, and it surprised the horses. By the gate, in the shade, ⟦m Cinders⟧a person all over ash⟦/m⟧ had stopped with a carpet bag to listen to it; and with ⟦m Cinders⟧her⟦/m⟧, bareheaded, was ⟦m Pock⟧a thin man in grey who until five minutes ago had been somebody’s valet⟦/m⟧.

⟦q Cinders>Pock⟧‘There,’⟦/q⟧ said Tibby. ⟦q Cinders>Pock⟧‘⟦m Lor⟧She⟦/m⟧’ll be good for ⟦m Ottavio⟧him⟦/m⟧. What have you got in that hat?’⟦/q⟧

⟦q Pock>Cinders⟧‘It’s my savings. And a quarter of a pound of peppermints.’⟦/q⟧

⟦q Cinders>Pock⟧‘I have the other shoe. It ought to fetch something. Where shall we go?’⟦/q⟧

⟦q Pock>Cinders⟧‘Have you ever seen the sea?’⟦/q⟧

⟦q Cinders>Pock⟧‘I haven’t even seen the top of the hill.’⟦/q⟧

⟦q Pock>Cinders⟧‘We might begin with that,’⟦/q⟧ ⟦m Pock⟧he⟦/m⟧ said, and gave ⟦m Cinders⟧her⟦/m⟧ ⟦m Pock⟧his⟦/m⟧ arm.
