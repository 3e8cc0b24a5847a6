title: The Night Nanny
person: 3
style: commercial romance, a film star, her night nanny and her assistant (all women), twins in cots, long narrative paragraphs with close pronouns, dry omniscient past tense; curly quotes
cast: Verena Saint-Cloud | Verena | she
cast: Nomvula |  | she
cast: Gretchen | the assistant | she
cast: the twins | | group
cast: August | | he
cast: June | | she
cast: Lowell Prine | Lowell | he
cast: the photographer | | he
cast: my husband | | he
place: the nursery |
place: the kitchen |
place: the terrace |
place: the gate |
relation: Verena & Nomvula | romantic | start=employer and nanny end=something begun
relation: the assistant & Verena | work
relation: Verena & Lowell | enemies
relation: Nomvula & the assistant | friends
quiet: Durban, Tuesday, Pacific
=====
⟦s place=the nursery; with=Verena,Nomvula,the twins; time=the first night, three in the morning⟧
Nobody had told Nomvula that ⟦m Verena⟧the mother⟦/m⟧ would be there. In eleven years, and twenty-six families, it had never come up. That was the point of ⟦m Nomvula⟧a night nanny⟦/m⟧: you arrived at nine, with your slippers in a bag, and the parents went away and slept like the dead, and at seven you gave them back their lives. But when ⟦m Nomvula⟧she⟦/m⟧ came in with the bottles at three o’clock, walking on the outsides of ⟦m Nomvula⟧her⟦/m⟧ feet, there was somebody sitting on the floor between the cots, in the dark, in a silk robe that must have cost as much as a car, eating dry cereal out of the box.

⟦q Verena>Nomvula⟧“Don’t put on the light,”⟦/q⟧ said the shape. ⟦q Verena>Nomvula⟧“I look like a foot.”⟦/q⟧

⟦q Nomvula>Verena⟧“I wasn’t going to, madam.”⟦/q⟧

⟦q Verena>Nomvula⟧“⟦f holder=Verena; valence=negative⟧Oh, God⟦/f⟧, don’t call me that either.”⟦/q⟧

Nomvula gave ⟦m August⟧the boy⟦/m⟧ ⟦m August⟧his⟦/m⟧ bottle first, since ⟦m August⟧he⟦/m⟧ was the one who’d yell. ⟦m June⟧The girl⟦/m⟧ merely watched you. They were nine weeks old, August and June; ⟦m the twins⟧the twins⟦/m⟧ had been on the cover of two magazines before ⟦m the twins⟧they⟦/m⟧’d been on ⟦m the twins⟧their⟦/m⟧ stomachs. ⟦m Nomvula⟧She⟦/m⟧ took ⟦m August⟧the boy⟦/m⟧ up, and sat, and for a while nobody spoke. There was only the sea, and the small, wet, businesslike noise of drinking. ⟦m Nomvula⟧She⟦/m⟧ could feel ⟦m Nomvula⟧herself⟦/m⟧ being looked at.

⟦q Verena>Nomvula⟧“How do you do that?”⟦/q⟧

⟦q Nomvula>Verena⟧“Do what?”⟦/q⟧

⟦q Verena>Nomvula⟧“⟦m August⟧He⟦/m⟧’s quiet. ⟦m August⟧He⟦/m⟧ ⟦f holder=August; valence=negative⟧screams⟦/f⟧ when I do it. I’ve done it exactly the way you’re doing it, I *studied* you, I’ve got a thing on my phone.”⟦/q⟧

⟦q Nomvula>Verena⟧“You filmed me?”⟦/q⟧

⟦q Verena>Nomvula⟧“On the monitor. I was going to learn it like a part.”⟦/q⟧ ⟦m Verena⟧The actress⟦/m⟧ put ⟦m Verena⟧her⟦/m⟧ hand in the box, and ⟦f holder=Verena; valence=negative⟧drew it out, and looked at what was there⟦/f⟧. ⟦m Verena⟧She⟦/m⟧ was thirty-six years old. ⟦m Verena⟧She⟦/m⟧’d played a queen, two spies, a nun who lost her faith, and the mother, in a picture that had made a great many people cry, of a dying child; there was a gold statue for that one, it was holding open the bathroom door. ⟦q Verena>Nomvula⟧“⟦f holder=Verena; valence=negative⟧I don’t seem to have the hands for it⟦/f⟧,”⟦/q⟧ ⟦m Verena⟧she⟦/m⟧ said.

⟦q Nomvula>Verena⟧“Come here.”⟦/q⟧

⟦q Verena>Nomvula⟧“I’ll wake ⟦m June⟧the other one⟦/m⟧.”⟦/q⟧

⟦q Nomvula>Verena⟧“⟦m June⟧The other one⟦/m⟧’s awake. ⟦m June⟧She⟦/m⟧’s been awake for an hour, ⟦m June⟧she⟦/m⟧ is only being polite. Come. Sit on this side. Give me your arm.”⟦/q⟧

***

⟦s place=the kitchen; with=Nomvula,the assistant; time=a morning in the second week⟧
⟦q the assistant>Nomvula⟧“You can’t get attached,”⟦/q⟧ said Gretchen.

⟦q Nomvula>the assistant⟧“To whom?”⟦/q⟧

⟦q the assistant>Nomvula⟧“Any of ⟦m Verena+the twins⟧them⟦/m⟧.”⟦/q⟧ ⟦m the assistant⟧The assistant⟦/m⟧ was doing eleven things, one of which was eggs. ⟦m the assistant⟧She⟦/m⟧ was a long, pale, freckled girl with two telephones, and for six years ⟦m the assistant⟧she⟦/m⟧ had stood between Verena Saint-Cloud and the world with ⟦m the assistant⟧her⟦/m⟧ elbows out. ⟦m the assistant⟧She⟦/m⟧ had hired Nomvula ⟦m the assistant⟧herself⟦/m⟧. ⟦m the assistant⟧She⟦/m⟧’d ⟦f holder=Gretchen; toward=Nomvula; valence=positive⟧liked⟦/f⟧ ⟦m Nomvula⟧her⟦/m⟧ shoes. ⟦q the assistant>Nomvula⟧“I’m telling you because ⟦f holder=Gretchen; toward=Nomvula; valence=positive⟧I like you⟦/f⟧. They’re all heaven, to start with. They tell you things at three in the morning. And you get to think you’re a person in their life, and then one day there’s a new person and she’s got your mug.”⟦/q⟧

⟦q Nomvula>the assistant⟧“Is that what happened to you?”⟦/q⟧

⟦q the assistant>Nomvula⟧“I’m still here, aren’t I?”⟦/q⟧

⟦q Nomvula>the assistant⟧“You have a mug?”⟦/q⟧

⟦q the assistant>Nomvula⟧“I’ve got a *shelf*.”⟦/q⟧ ⟦m the assistant⟧She⟦/m⟧ slid the eggs on a plate, looked at them, and ate one with ⟦m the assistant⟧her⟦/m⟧ fingers. ⟦q the assistant>Nomvula⟧“⟦m Verena⟧She⟦/m⟧ slept last night. Five hours. ⟦m Verena⟧She⟦/m⟧ hasn’t slept since the hospital, ⟦m Verena⟧she⟦/m⟧ won’t take the pills. ⟦m Verena⟧She⟦/m⟧ came down here at eight o’clock and ⟦m Verena⟧she⟦/m⟧ said *good morning*. I dropped a phone.”⟦/q⟧

⟦q Nomvula>the assistant⟧“⟦m Verena⟧She⟦/m⟧ was just tired.”⟦/q⟧

⟦q the assistant>Nomvula⟧“⟦m Verena⟧She⟦/m⟧ ⟦f holder=Verena; valence=positive⟧was humming⟦/f⟧,”⟦/q⟧ said Gretchen. ⟦q the assistant>Nomvula⟧“What did you do?”⟦/q⟧

Nomvula rinsed out a bottle, and then the next. ⟦m Nomvula⟧She⟦/m⟧ was forty. ⟦m Nomvula⟧She⟦/m⟧’d got a sister-in-law in Durban, and a flat with a fig tree; ⟦m Nomvula⟧she⟦/m⟧ had buried a husband, and since then, for the most part, ⟦m Nomvula⟧she⟦/m⟧’d lived on the other side of the clock from everybody. It had suited ⟦m Nomvula⟧her⟦/m⟧. It’s ⟦f holder=Nomvula; valence=negative; status=denied⟧hard to be lonely⟦/f⟧ when the only other people up are nine weeks old. What ⟦m Nomvula⟧she⟦/m⟧ had done was put ⟦m June⟧the little girl⟦/m⟧ in ⟦m Verena⟧the mother⟦/m⟧’s arms, and go round behind, and take hold of the both of ⟦m Verena+June⟧them⟦/m⟧ from there, until ⟦f holder=Verena; valence=negative⟧the shaking stopped⟦/f⟧. It had needed a good long time. ⟦m Nomvula⟧She⟦/m⟧ could smell cereal, and hair.

⟦q Nomvula>the assistant⟧“I showed ⟦m Verena⟧her⟦/m⟧ where to put ⟦m Verena⟧her⟦/m⟧ elbow,”⟦/q⟧ ⟦m Nomvula⟧she⟦/m⟧ said.

***

⟦s place=the terrace; with=Verena,Nomvula; time=the fifth week, four in the morning⟧
⟦q Verena>Nomvula⟧“Tell me about the fig tree.”⟦/q⟧

⟦q Nomvula>Verena⟧“I told you about it.”⟦/q⟧

⟦q Verena>Nomvula⟧“Tell me again. You do a thing with your hand.”⟦/q⟧

⟦q Nomvula>Verena⟧“It was ⟦m my husband⟧my husband⟦/m⟧ who put it in. It was so high. ⟦m my husband⟧He⟦/m⟧ said that by the time it had fruit we’d be fat.”⟦/q⟧

⟦q Verena>Nomvula⟧“And were you?”⟦/q⟧

⟦q Nomvula>Verena⟧“It fruited the summer after ⟦m my husband⟧he⟦/m⟧ died. I’d never seen so many. I didn’t know what to do with them. I put them out on the wall, for people, with a sign. ⟦f holder=Nomvula; valence=negative⟧I couldn’t eat one⟦/f⟧.”⟦/q⟧

⟦q Verena>Nomvula⟧“I’ve never stayed anywhere for long enough to plant something.”⟦/q⟧

⟦q Nomvula>Verena⟧“You have all this.”⟦/q⟧

⟦q Verena>Nomvula⟧“It came with it. A man comes on a Tuesday. What time is it?”⟦/q⟧

⟦q Nomvula>Verena⟧“Ten past four.”⟦/q⟧

⟦q Verena>Nomvula⟧“I always wake up now. Even when ⟦m the twins⟧they⟦/m⟧ don’t. I lie there and I think, ⟦m Nomvula⟧she⟦/m⟧’ll be warming the bottles, ⟦m Nomvula⟧she⟦/m⟧’ll have ⟦m Nomvula⟧her⟦/m⟧ slippers on. Isn’t it stupid? ⟦f holder=Verena; valence=positive⟧I look forward to it⟦/f⟧. I come out in this ridiculous robe.”⟦/q⟧

⟦q Nomvula>Verena⟧“I thought you had it on for ⟦m the photographer⟧the photographer⟦/m⟧.”⟦/q⟧

⟦q Verena>Nomvula⟧“Which photographer?”⟦/q⟧

⟦q Nomvula>Verena⟧“In the hedge. ⟦m the photographer⟧He⟦/m⟧’s there each night. ⟦m the photographer⟧He⟦/m⟧ has a little red light.”⟦/q⟧

⟦q Verena>Nomvula⟧“Nomvula! ⟦f holder=Verena; toward=Nomvula; valence=negative⟧Why on earth didn’t you say⟦/f⟧?”⟦/q⟧

⟦q Nomvula>Verena⟧“I thought that ⟦b holder=Nomvula; status=false⟧you knew⟦/b⟧. I thought that it was part of the house.”⟦/q⟧

⟦m Verena+Nomvula⟧They⟦/m⟧ both looked at the hedge. It looked the way a hedge looks. Down below them the Pacific turned over and pulled up the sheet.

⟦q Verena>Nomvula⟧“How long has ⟦m the photographer⟧he⟦/m⟧ been there?”⟦/q⟧ said Verena.

⟦q Nomvula>Verena⟧“Since I came.”⟦/q⟧

⟦q Verena>Nomvula⟧“So ⟦m the photographer⟧he⟦/m⟧’s got five weeks of us. Sitting here.”⟦/q⟧

⟦q Nomvula>Verena⟧“With our feet up.”⟦/q⟧

⟦q Verena>Nomvula⟧“You were doing my hair on Thursday.”⟦/q⟧

⟦q Nomvula>Verena⟧“It had oatmeal in it.”⟦/q⟧

⟦q Verena>Nomvula⟧“It’ll be in every supermarket in the country,”⟦/q⟧ ⟦m Verena⟧the actress⟦/m⟧ said slowly. ⟦m Verena⟧She⟦/m⟧ didn’t seem to be ⟦f holder=Verena; valence=negative; status=denied⟧as angry as you’d expect⟦/f⟧. ⟦m Verena⟧She⟦/m⟧ had turned, so that the light from the nursery fell along one side of ⟦m Verena⟧her⟦/m⟧ face, and it struck Nomvula that ⟦m Nomvula⟧she⟦/m⟧’d never seen it in the daytime, not in the flesh, not once. ⟦q Verena>Nomvula⟧“⟦f holder=Nomvula; valence=negative; status=supposed⟧Would you mind⟦/f⟧ that very much? If people thought so?”⟦/q⟧

⟦q Nomvula>Verena⟧“Thought what?”⟦/q⟧

⟦q Verena>Nomvula⟧“What they’d think.”⟦/q⟧

***

⟦s place=the gate; with=Verena,Nomvula,the assistant,the twins,Lowell,the photographer; time=the sixth week, noon⟧
It was there by Friday. TWINS’ MOM’S MIDNIGHT COMFORT, it said, and there was an arrow. By noon there were eleven cars at the gate and one of them was long and black. ⟦m Lowell⟧The man⟦/m⟧ who got out of it had the same dimple as ⟦m August⟧the boy⟦/m⟧.

⟦q Lowell>the assistant⟧“I want to see ⟦m the twins⟧my kids⟦/m⟧,”⟦/q⟧ said Lowell Prine.

⟦q the assistant>Lowell⟧“You’ve got a court order that says Sundays.”⟦/q⟧

⟦q Lowell>the assistant⟧“I’ve got a picture that says there’s some *woman*—”⟦/q⟧

⟦q the assistant>Lowell⟧“⟦m Nomvula⟧She⟦/m⟧’s ⟦m Nomvula⟧the nanny⟦/m⟧.”⟦/q⟧

⟦q Lowell>the assistant⟧“⟦m Nomvula⟧She⟦/m⟧’s ⟦f holder=Lowell; valence=negative⟧holding⟦/f⟧ ⟦m Verena⟧my wife⟦/m⟧’s foot!”⟦/q⟧

⟦q the assistant>Lowell⟧“Ex,”⟦/q⟧ said Gretchen; ⟦m the assistant⟧she⟦/m⟧ had ⟦m the assistant⟧her⟦/m⟧ elbows out. Behind ⟦m the assistant⟧her⟦/m⟧, in the shade, ⟦m the assistant⟧she⟦/m⟧ could hear the front door open. ⟦m the assistant⟧She⟦/m⟧ knew ⟦m the assistant⟧she⟦/m⟧ ought to turn round. ⟦m the assistant⟧She⟦/m⟧’d been at it for six years, ⟦m the assistant⟧she⟦/m⟧ knew all of the entrances; there was the one with the dark glasses, there was the one with the back of the hand. ⟦m the assistant⟧She⟦/m⟧ hadn’t ever heard this one. It was a sort of slap, slap, slap.

It was slippers.

Verena Saint-Cloud came down the drive in an old gray T-shirt with June on ⟦m Verena⟧her⟦/m⟧ shoulder. ⟦m Verena⟧She⟦/m⟧’d got no make-up on. ⟦m Verena⟧She⟦/m⟧ had a bottle under one arm and a cloth over the other, and ⟦m Verena⟧her⟦/m⟧ hair was tied up in a bright print scarf, the wrong way, as you do if somebody has shown you how, but only in the dark. At ⟦m Verena⟧her⟦/m⟧ side, in ⟦m Nomvula⟧her⟦/m⟧ good shoes, with ⟦m Nomvula⟧her⟦/m⟧ bag in ⟦m Nomvula⟧her⟦/m⟧ hand, since ⟦m Nomvula⟧she⟦/m⟧’d taken it for granted that ⟦m Nomvula⟧she⟦/m⟧ was leaving, walked ⟦m Nomvula⟧a short, broad, handsome woman⟦/m⟧ with ⟦m August⟧the other twin⟦/m⟧. The shutters went like hail.

⟦q Verena>Lowell⟧“Hello, Lowell,”⟦/q⟧ ⟦m Verena⟧she⟦/m⟧ said. ⟦q Verena>Lowell⟧“You’ve woken ⟦m June⟧the baby⟦/m⟧.”⟦/q⟧

⟦q Lowell>Verena⟧“⟦f holder=Lowell; valence=negative⟧Who the hell is that⟦/f⟧?”⟦/q⟧

⟦q Verena>Lowell⟧“That’s Nomvula. ⟦k by=Verena; to=Lowell⟧She lives here⟦/k⟧.”⟦/q⟧

⟦m Nomvula⟧The nanny⟦/m⟧ turned ⟦m Nomvula⟧her⟦/m⟧ head.

⟦q Lowell>Verena⟧“Since when?”⟦/q⟧ said ⟦m Lowell⟧the man with the dimple⟦/m⟧.

⟦q Verena>Lowell⟧“Since about four o’clock this morning. I haven’t asked ⟦m Nomvula⟧her⟦/m⟧ yet.”⟦/q⟧ It was the voice that had filled the Palace in Cannes, and ⟦f holder=Verena; valence=negative⟧it was shaking like a leaf⟦/f⟧. ⟦m Verena⟧She⟦/m⟧ shifted the child. ⟦m Verena⟧She⟦/m⟧’d got the elbow quite right. ⟦q Verena>Nomvula⟧“I was going to say it properly, I had a speech. Only I can’t do it if I don’t know the lines. There’s a place by the wall on the south side that gets the sun all day. The man says you could grow anything.”⟦/q⟧

⟦q Nomvula>Verena⟧“Madam,”⟦/q⟧ said Nomvula.

⟦q Verena>Nomvula⟧“Don’t call me that.”⟦/q⟧

⟦q Nomvula>Verena⟧“You have a spoon in your hair.”⟦/q⟧

⟦q Verena>Nomvula⟧“Have I? Is it a yes or a no?”⟦/q⟧

⟦q Nomvula>Verena⟧“It takes seven years,”⟦/q⟧ ⟦m Nomvula⟧the other woman⟦/m⟧ told ⟦m Verena⟧her⟦/m⟧, and ⟦m Nomvula⟧she⟦/m⟧ put down ⟦m Nomvula⟧her⟦/m⟧ bag, there on the gravel, in front of everybody, so as to have a hand free for the spoon. ⟦q Nomvula>Verena⟧“For the first fig. I only want you to know that.”⟦/q⟧

⟦q the photographer>⟧“Could you do that again?”⟦/q⟧ called ⟦m the photographer⟧the photographer⟦/m⟧. ⟦q the photographer>⟧“With the hand?”⟦/q⟧
