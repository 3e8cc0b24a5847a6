title: Summer People
person: 1
style: first person, past tense; a grown woman who is named only by others; long untagged dialogues of two; a sister on the telephone; curly double quotes
cast: Imke Lindgard | Imke, Im | she | narrator
cast: Saskia Lindgard-Eze | Saskia, Sas | she
cast: Obinna Eze | Obinna, Obi | he
cast: Wiebke Lindgard | Wiebke | she
cast: Mama | | she
cast: Papa | Dad | he
place: the dock | dock
place: the attic |
place: the kitchen |
place: the lake house | the house, the place
place: Halifax |
relation: Imke & Saskia | family | start=sisters who talk only about business end=close again
relation: Saskia & Obinna | romantic
relation: Imke & Obinna | friends
relation: Imke & Wiebke | family | start=elder sister and baby of the family end=tenant and landlady
quiet: Halifax, Heron Holdings, Heron, June, July, May, August, Christmas, Monopoly, Scrabble, Sunday
=====
⟦s place=the dock; with=Imke Lindgard,Obinna Eze; time=Saturday morning⟧
By the time ⟦m Imke Lindgard⟧I⟦/m⟧ got down to the dock ⟦m Obinna Eze⟧my brother-in-law⟦/m⟧ had already put one foot through it.

⟦q Imke Lindgard>Obinna Eze⟧“Are you stuck, or are you fishing?”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“I’m assessing.”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“You’re up to the knee.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“It’s a thorough assessment.”⟦/q⟧ ⟦m Obinna Eze⟧He⟦/m⟧ held out an arm, and ⟦m Imke Lindgard⟧I⟦/m⟧ hauled, and the lake gave ⟦m Obinna Eze⟧him⟦/m⟧ back with a noise like a kiss. There was a toolbox behind ⟦m Obinna Eze⟧him⟦/m⟧, and a stack of new boards, yellow as butter. ⟦m Imke Lindgard⟧I⟦/m⟧ looked at the boards for longer than ⟦m Imke Lindgard⟧I⟦/m⟧ needed to. ⟦m Imke Lindgard+Obinna Eze⟧We⟦/m⟧ were supposed to be there to empty the lake house. Nobody mends the dock of a house that is going to strangers on the first of the month.

⟦m Imke Lindgard⟧I⟦/m⟧ sat down beside ⟦m Obinna Eze⟧him⟦/m⟧ anyway. ⟦m Imke Lindgard⟧I⟦/m⟧ ⟦f holder=Imke; toward=Obinna; valence=positive⟧had always liked⟦/f⟧ ⟦m Obinna Eze⟧him⟦/m⟧. When Saskia brought ⟦m Obinna Eze⟧him⟦/m⟧ home, eighteen years ago, ⟦m Obinna Eze⟧he⟦/m⟧ lost to ⟦m Papa⟧Papa⟦/m⟧ at Scrabble three nights running and on the fourth played *quixotry* and went to bed without a word, and ⟦m Papa⟧Papa⟦/m⟧ said, ⟦q Papa>Saskia Lindgard-Eze⟧“Keep this one.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“You’re not packing,”⟦/q⟧ ⟦m Obinna Eze⟧he⟦/m⟧ said.

⟦q Imke Lindgard>Obinna Eze⟧“I’m taking a break from packing.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“It’s ten past nine.”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“It’s been emotional. Where did the boards come from?”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“The yard in town.”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“I mean why.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“There was a hole.”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“There’s been a hole since I was thirty.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“And now my leg’s been in it, so it’s personal.”⟦/q⟧ ⟦m Obinna Eze⟧He⟦/m⟧ picked a splinter out of ⟦m Obinna Eze⟧his⟦/m⟧ shin and flicked it at a duck. ⟦q Obinna Eze>Imke Lindgard⟧“Can I ask you something? You can tell me to mind my own business.”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“Mind your own business.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“Do you actually want to sell?”⟦/q⟧

⟦m Imke Lindgard⟧I⟦/m⟧ remember that ⟦m Imke Lindgard⟧I⟦/m⟧ ⟦f holder=Imke; valence=positive⟧laughed⟦/f⟧. It was so exactly like ⟦m Obinna Eze⟧him⟦/m⟧ to ask that six weeks after the papers were signed. ⟦q Imke Lindgard>Obinna Eze⟧“It isn’t about what I want. ⟦m Saskia Lindgard-Eze⟧She⟦/m⟧ needs the money.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“Who does?”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“⟦m Saskia Lindgard-Eze⟧Your wife⟦/m⟧.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“Does ⟦m Saskia Lindgard-Eze⟧she⟦/m⟧?”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“Doesn’t ⟦m Saskia Lindgard-Eze⟧she⟦/m⟧? You’ve got two kids going to college and one of them wants to play the harp. ⟦m Saskia Lindgard-Eze⟧She⟦/m⟧ rang me in June and said wasn’t it time we were sensible. I’m not blind, Obi.”⟦/q⟧ ⟦m Imke Lindgard⟧I⟦/m⟧ knew what that meant in our family. ⟦m Imke Lindgard⟧I⟦/m⟧ was quite certain that ⟦b holder=Imke Lindgard; status=false⟧they were broke⟦/b⟧, and ⟦m Imke Lindgard⟧I⟦/m⟧ had been tactful about it all summer, and ⟦f holder=Imke; valence=positive⟧rather proud⟦/f⟧ of ⟦m Imke Lindgard⟧my⟦/m⟧ tact.

⟦m Obinna Eze⟧My brother-in-law⟦/m⟧ took off ⟦m Obinna Eze⟧his⟦/m⟧ wet shoe and poured it out.

⟦q Obinna Eze>Imke Lindgard⟧“What did you say to ⟦m Saskia Lindgard-Eze⟧her⟦/m⟧?”⟦/q⟧ ⟦m Obinna Eze⟧he⟦/m⟧ asked. ⟦q Obinna Eze>Imke Lindgard⟧“In June. Word for word, if you can.”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“I said whatever ⟦m Saskia Lindgard-Eze⟧she⟦/m⟧ thought best.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“That’s it?”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“I said it was a lot of house for people who only come in August.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“Oh, Im.”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“What?”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“Nothing. Hand me the drill.”⟦/q⟧

⟦q Imke Lindgard>Obinna Eze⟧“What did I say?”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“I’m not allowed to tell you. I promised one of you and I’m married to ⟦m Saskia Lindgard-Eze⟧her⟦/m⟧.”⟦/q⟧ ⟦m Obinna Eze⟧He⟦/m⟧ fitted a board across the hole and leaned on it. ⟦q Obinna Eze>Imke Lindgard⟧“But if I were you I’d go up to the attic. ⟦m Saskia Lindgard-Eze⟧She⟦/m⟧’s been sorting the same box since six o’clock this morning, and it’s Monopoly.”⟦/q⟧

***

⟦s place=the attic; with=Imke Lindgard,Saskia Lindgard-Eze; time=the same morning⟧
It was already hot under the roof. ⟦m Saskia Lindgard-Eze⟧My sister⟦/m⟧ was sitting on a trunk with the lid of the box upside down on ⟦m Saskia Lindgard-Eze⟧her⟦/m⟧ knees, counting little green houses into it. ⟦m Saskia Lindgard-Eze⟧She⟦/m⟧ had tied up ⟦m Saskia Lindgard-Eze⟧her⟦/m⟧ hair in one of ⟦m Mama⟧Mama⟦/m⟧’s scarves and looked about eleven.

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“There’s one missing.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“I ate it.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“You did not.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“I was four. You dared me. ⟦m Papa⟧Dad⟦/m⟧ had to drive me to the hospital in ⟦m Papa⟧his⟦/m⟧ pyjamas.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“That wasn’t you, that was Wiebke.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“It was me, Sas. I remember the X-ray. It had a chimney.”⟦/q⟧

⟦m Saskia Lindgard-Eze⟧She⟦/m⟧ put the lid down. ⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“All my life I’ve told people that about Wiebke.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“⟦m Wiebke Lindgard⟧She⟦/m⟧’d have charged us for the house.”⟦/q⟧

That got ⟦f holder=Saskia; valence=positive⟧half a smile⟦/f⟧, which was more than ⟦m Imke Lindgard⟧I⟦/m⟧’d had out of ⟦m Saskia Lindgard-Eze⟧her⟦/m⟧ since the funeral. For two years ⟦m Imke Lindgard+Saskia Lindgard-Eze⟧we⟦/m⟧ had talked like a pair of lawyers: the roof, the taxes, the man about the septic tank. ⟦m Imke Lindgard⟧I⟦/m⟧ moved a lamp and sat down on the floor where ⟦m Imke Lindgard⟧I⟦/m⟧ could lean on the trunk, next to ⟦m Saskia Lindgard-Eze⟧her⟦/m⟧ feet.

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“Did you finish the bedrooms?”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“No.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“The truck’s coming tomorrow at noon.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“I know when the truck’s coming.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“I’m only saying.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“You’re always only saying. Who do you think they are? The buyers.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“It’s a company. Heron something.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“Heron Holdings. I looked them up. There’s no telephone and the address is a mailbox. I bet ⟦b holder=Imke Lindgard; status=false⟧they’ll knock it down and put up condos⟦/b⟧.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“Don’t.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“With a gym.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“Imke, don’t, I ⟦f holder=Saskia; valence=negative⟧can’t stand it⟦/f⟧.”⟦/q⟧ And ⟦m Saskia Lindgard-Eze⟧my sister⟦/m⟧, who had not ⟦f holder=Saskia; valence=negative; status=denied⟧cried⟦/f⟧ at the funeral, and had not ⟦f holder=Saskia; valence=negative; status=denied⟧cried⟦/f⟧ when ⟦m Saskia Lindgard-Eze⟧she⟦/m⟧ signed, bent over a box of Monopoly and ⟦f holder=Saskia; valence=negative⟧howled⟦/f⟧.

⟦m Imke Lindgard⟧I⟦/m⟧ did what one does. ⟦m Imke Lindgard⟧I⟦/m⟧ got hold of the nearest part, which was an ankle.

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“What is it? Is it the money?”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“What money?”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“The harp. The college. I don’t know, is Obi in some sort of trouble?”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“Obi got promoted in May. What are you talking about?”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“You said it was time to be sensible!”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“Because of *you*!”⟦/q⟧ ⟦m Saskia Lindgard-Eze⟧She⟦/m⟧ wiped ⟦m Saskia Lindgard-Eze⟧her⟦/m⟧ nose on the scarf. ⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“You hadn’t been up here since ⟦m Papa⟧Papa⟦/m⟧ died. Not once. You sent checks for the roof as if it was a parking ticket. I thought ⟦b holder=Saskia Lindgard-Eze; status=false⟧you hated the place⟦/b⟧. I thought it ⟦f holder=Imke; valence=negative; status=supposed⟧hurt⟦/f⟧ you to look at it and you were paying half of it for my sake, out of a teacher’s salary, and you’d never say so, because you never do. So I said it for you.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“I didn’t come because you were always here.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“⟦f holder=Saskia; toward=Imke; valence=negative⟧Thank you very much⟦/f⟧.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“With all of you. The kids, and Obi, and the dog. I thought it was your place now. I thought I’d be, you know, ⟦m Imke Lindgard⟧the aunt⟦/m⟧.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“You *are* ⟦m Imke Lindgard⟧the aunt⟦/m⟧.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“In the small bedroom. With the vacuum cleaner.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“I moved the vacuum cleaner,”⟦/q⟧ ⟦m Saskia Lindgard-Eze⟧she⟦/m⟧ said, in a very small voice. ⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“I moved it out two years ago. There’s a desk.”⟦/q⟧

Below ⟦m Imke Lindgard+Saskia Lindgard-Eze⟧us⟦/m⟧ the drill started up, and stopped, and started.

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“So ⟦k by=Imke Lindgard; to=Saskia Lindgard-Eze⟧I never wanted to sell⟦/k⟧,”⟦/q⟧ ⟦m Imke Lindgard⟧I⟦/m⟧ said.

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“⟦k by=Saskia Lindgard-Eze; to=Imke Lindgard⟧I never wanted to sell it either⟦/k⟧!”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“And ⟦m Obinna Eze⟧your husband⟦/m⟧ knew it.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“I told ⟦m Obinna Eze⟧him⟦/m⟧ in July, and I made ⟦m Obinna Eze⟧him⟦/m⟧ swear. When did you tell ⟦m Obinna Eze⟧him⟦/m⟧?”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“An hour ago. I think ⟦m Obinna Eze⟧he⟦/m⟧’d guessed. ⟦m Obinna Eze⟧He⟦/m⟧’s mending the dock.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“⟦m Obinna Eze⟧He⟦/m⟧’s what? With ⟦m Obinna Eze⟧his⟦/m⟧ back?”⟦/q⟧

***

⟦s place=the kitchen; with=Imke Lindgard,Saskia Lindgard-Eze,Obinna Eze; time=noon⟧
⟦m Imke Lindgard+Saskia Lindgard-Eze+Obinna Eze⟧We⟦/m⟧ held a council of war in the kitchen, among the saucepans. Obinna had taken off ⟦m Obinna Eze⟧his⟦/m⟧ other shoe as well, and Saskia had the contract flat on the table and was going down it with a pencil.

⟦q Obinna Eze>Saskia Lindgard-Eze⟧“Is there a way out?”⟦/q⟧

⟦q Saskia Lindgard-Eze>Obinna Eze⟧“Not that I can see.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze+Obinna Eze⟧“What if we just don’t leave?”⟦/q⟧

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“Then Heron Holdings sends a sheriff.”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“I could be in the bath. They can’t evict a person from a bath.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard⟧“I think they can if it’s their bath.”⟦/q⟧ ⟦m Obinna Eze⟧He⟦/m⟧ reached over ⟦m Saskia Lindgard-Eze⟧his wife⟦/m⟧’s shoulder and turned a page. ⟦q Obinna Eze>Saskia Lindgard-Eze⟧“Who signed for them?”⟦/q⟧

⟦q Saskia Lindgard-Eze>Obinna Eze⟧“It’s just a squiggle.”⟦/q⟧

⟦q Obinna Eze>Saskia Lindgard-Eze⟧“It’s a squiggle with a tail.”⟦/q⟧

⟦m Saskia Lindgard-Eze⟧My sister⟦/m⟧ held it up to the window. ⟦m Imke Lindgard⟧I⟦/m⟧ saw ⟦m Saskia Lindgard-Eze⟧her⟦/m⟧ face go perfectly blank. Then ⟦m Saskia Lindgard-Eze⟧she⟦/m⟧ handed it across to ⟦m Imke Lindgard⟧me⟦/m⟧, without a word, and ⟦m Imke Lindgard⟧I⟦/m⟧ saw the tail too. It curled twice and ended in a fish. ⟦m Imke Lindgard⟧I⟦/m⟧ had seen that fish on every birthday card for thirty-four years; ⟦m Imke Lindgard⟧I⟦/m⟧ had *taught* it to ⟦m Wiebke Lindgard⟧her⟦/m⟧, at this table, in crayon.

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“No,”⟦/q⟧ ⟦m Imke Lindgard⟧I⟦/m⟧ said.

⟦q Saskia Lindgard-Eze>Imke Lindgard⟧“⟦m Wiebke Lindgard⟧She⟦/m⟧ hasn’t got any money. ⟦m Wiebke Lindgard⟧She⟦/m⟧ lives over a laundry in Halifax. I sent ⟦m Wiebke Lindgard⟧her⟦/m⟧ a winter coat!”⟦/q⟧

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“So did I.”⟦/q⟧

⟦q Obinna Eze>Imke Lindgard+Saskia Lindgard-Eze⟧“⟦m Wiebke Lindgard⟧She⟦/m⟧ did mention,”⟦/q⟧ said Obinna, ⟦q Obinna Eze>Imke Lindgard+Saskia Lindgard-Eze⟧“that ⟦m Wiebke Lindgard⟧she⟦/m⟧’d got a lot of coats.”⟦/q⟧

⟦m Obinna Eze⟧He⟦/m⟧ already had the telephone out. It rang four times, on the table, on the loudspeaker, among the egg cups.

⟦q Wiebke Lindgard>Obinna Eze⟧“Obi! Is it the dock? Did you get the boards I sent?”⟦/q⟧

Nobody spoke. ⟦m Obinna Eze⟧My brother-in-law⟦/m⟧ shut ⟦m Obinna Eze⟧his⟦/m⟧ eyes.

⟦q Wiebke Lindgard>Obinna Eze⟧“Obi? Oh. Am I on speaker?”⟦/q⟧

⟦q Saskia Lindgard-Eze>Wiebke Lindgard⟧“You are,”⟦/q⟧ said Saskia.

⟦q Wiebke Lindgard>Saskia Lindgard-Eze⟧“Hi, Sas.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Wiebke Lindgard⟧“⟦f holder=Saskia; toward=Wiebke; valence=negative⟧Don’t you hi me⟦/f⟧. Are you a heron?”⟦/q⟧

⟦q Wiebke Lindgard>Saskia Lindgard-Eze⟧“Who else is there?”⟦/q⟧

⟦q Imke Lindgard>Wiebke Lindgard⟧“Me,”⟦/q⟧ ⟦m Imke Lindgard⟧I⟦/m⟧ said.

⟦q Wiebke Lindgard>Imke Lindgard+Saskia Lindgard-Eze⟧“Oh, good, everybody.”⟦/q⟧ ⟦m Imke Lindgard+Saskia Lindgard-Eze+Obinna Eze⟧We⟦/m⟧ could hear ⟦m Wiebke Lindgard⟧the baby of the family⟦/m⟧ pull up a chair. ⟦q Wiebke Lindgard>Imke Lindgard+Saskia Lindgard-Eze⟧“All right. Yes. ⟦k by=Wiebke Lindgard; to=Imke Lindgard,Saskia Lindgard-Eze⟧I bought the house⟦/k⟧. I would have told you at noon tomorrow, when the truck came. I wanted to be on the porch. I had a hat.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Wiebke Lindgard⟧“With what, Wiebke? What did you use for money?”⟦/q⟧

⟦q Wiebke Lindgard>Saskia Lindgard-Eze⟧“I own the laundry.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Wiebke Lindgard⟧“You live *over* the laundry.”⟦/q⟧

⟦q Wiebke Lindgard>Saskia Lindgard-Eze⟧“I own nine of them. ⟦k by=Wiebke Lindgard; to=Saskia Lindgard-Eze,Imke Lindgard⟧I’ve had nine of them since the spring before last⟦/k⟧. I did say. I said it at Christmas, and you told me it was a lovely idea and Imke asked if I was eating.”⟦/q⟧

⟦m Imke Lindgard⟧I⟦/m⟧ had, too. ⟦m Imke Lindgard⟧I⟦/m⟧ could hear ⟦m Imke Lindgard⟧myself⟦/m⟧ doing it.

⟦q Imke Lindgard>Wiebke Lindgard⟧“But why didn’t you just tell us to stop?”⟦/q⟧

⟦q Wiebke Lindgard>Imke Lindgard+Saskia Lindgard-Eze⟧“Because I rang each of you up, and you both said the other one wanted it. You said it in the same words. And whenever I say a thing in this family somebody pats me on the head and sends me a coat. So I thought, fine, let ⟦m Imke Lindgard+Saskia Lindgard-Eze⟧them⟦/m⟧ have the check, and then I’ll be the one who says who gets which bedroom.”⟦/q⟧

⟦q Obinna Eze>Wiebke Lindgard⟧“I only knew about the boards,”⟦/q⟧ Obinna told the telephone, with ⟦m Obinna Eze⟧his⟦/m⟧ eyes still shut. ⟦q Obinna Eze>Wiebke Lindgard⟧“I want that written down. I thought ⟦b holder=Obinna Eze; status=false⟧the boards were a goodbye present⟦/b⟧.”⟦/q⟧

⟦q Wiebke Lindgard>Obinna Eze⟧“They were for jumping off, Obi.”⟦/q⟧

Saskia had put both hands over ⟦m Saskia Lindgard-Eze⟧her⟦/m⟧ face. ⟦m Saskia Lindgard-Eze⟧Her⟦/m⟧ shoulders were going, and it took ⟦m Imke Lindgard⟧me⟦/m⟧ a moment to be sure which way.

⟦q Saskia Lindgard-Eze>Wiebke Lindgard⟧“You *are* ⟦m Wiebke Lindgard⟧the one who ate the house⟦/m⟧,”⟦/q⟧ ⟦m Saskia Lindgard-Eze⟧she⟦/m⟧ got out at last. ⟦q Saskia Lindgard-Eze>Wiebke Lindgard⟧“I knew it was you. You’ve eaten the whole house.”⟦/q⟧

⟦q Wiebke Lindgard>Saskia Lindgard-Eze⟧“What house?”⟦/q⟧

⟦q Imke Lindgard>Wiebke Lindgard⟧“Never mind,”⟦/q⟧ ⟦m Imke Lindgard⟧I⟦/m⟧ said. ⟦q Imke Lindgard>Wiebke Lindgard⟧“What’s the rent?”⟦/q⟧

⟦q Wiebke Lindgard>Imke Lindgard⟧“August is free. For June and July you have to play me at Scrabble, and no one lets me win.”⟦/q⟧

⟦q Saskia Lindgard-Eze>Wiebke Lindgard⟧“No one ever let you win.”⟦/q⟧

⟦q Wiebke Lindgard>Saskia Lindgard-Eze⟧“You did when I was six. It was ⟦f holder=Wiebke; valence=negative⟧humiliating⟦/f⟧.”⟦/q⟧ The chair scraped again, far away. ⟦q Wiebke Lindgard>Imke Lindgard+Saskia Lindgard-Eze+Obinna Eze⟧“I’m coming up on the Sunday bus. Somebody should cancel that truck. And Im?”⟦/q⟧

⟦q Imke Lindgard>Wiebke Lindgard⟧“Yes?”⟦/q⟧

⟦q Wiebke Lindgard>Imke Lindgard⟧“You’re in the small bedroom. There’s a desk, Sas did it specially, ⟦m Saskia Lindgard-Eze⟧she⟦/m⟧’s been ⟦f holder=Saskia; valence=positive⟧dying for⟦/f⟧ you to see it.”⟦/q⟧

⟦m Imke Lindgard⟧I⟦/m⟧ looked at ⟦m Saskia Lindgard-Eze⟧my sister⟦/m⟧. ⟦m Saskia Lindgard-Eze⟧She⟦/m⟧ was looking hard at an egg cup.

⟦q Imke Lindgard>Saskia Lindgard-Eze⟧“Show me,”⟦/q⟧ ⟦m Imke Lindgard⟧I⟦/m⟧ said.
