title: Dog Days on Ninth
person: 3
style: dialogue introduced by dashes, no quotation marks, nicknames and epithets, lines relayed through a go-between
cast: Emeka Lyle | Emeka, Button | he
cast: Nilufar Aziz | Nilufar, Lu | she
cast: Wendell Yarrow | Wendell, Commodore, the Commodore | he
cast: Evaristo Dimas | Evaristo, Dimes, Mr. Dimas | he
cast: Graziella Toussaint | Graziella, the Mayor | she
place: the stoop | the steps
place: the areaway | the drain, the grate
place: Ninth Street | Ninth
relation: Wendell Yarrow & Evaristo Dimas | friends | start=not on speaking terms end=reconciled
relation: Emeka Lyle & Nilufar Aziz | friends | start=new neighbours end=partners
relation: Emeka Lyle & Wendell Yarrow | friends
quiet: Ninth, Ninth Street, Larch, June, October
=====
⟦s place=the stoop; with=Button,Lu,Commodore,Dimes,Graziella; time=an August afternoon⟧
On the fourth day over a hundred the tar on Ninth Street took a shoe off the mailman, and everybody at number 418 came down to sit on the steps, where it was no cooler but you could complain to somebody.

⟦m Button⟧The boy⟦/m⟧ had the bottom step. It went with the job. ⟦m Button⟧He⟦/m⟧ was the telegraph.

⟦q Commodore>Button⟧— Button,⟦/q⟧ said ⟦m Commodore⟧the old man on the left-hand side⟦/m⟧, ⟦q Commodore>Button⟧tell Dimes ⟦m Dimes⟧his⟦/m⟧ foot is in my shade.⟦/q⟧

Dimes sat four feet away on the right-hand side, in an undershirt, with a bag of frozen peas on ⟦m Dimes⟧his⟦/m⟧ head. ⟦m Button⟧The boy⟦/m⟧ turned round to ⟦m Dimes⟧him⟦/m⟧.

⟦q Button>Dimes⟧— ⟦m Commodore⟧He⟦/m⟧ says your foot's in ⟦m Commodore⟧his⟦/m⟧ shade.⟦/q⟧

⟦q Dimes>Button⟧— Tell the Commodore I never moved. The sun moved.⟦/q⟧

⟦q Button>Commodore⟧— ⟦m Dimes⟧He⟦/m⟧ says it was the sun.⟦/q⟧

⟦q Commodore>Button⟧— I got ears, Button. Ask ⟦m Dimes⟧him⟦/m⟧ what the sun wants with a foot like that.⟦/q⟧

It had been this way for three summers. Wendell Yarrow was called the Commodore because ⟦m Commodore⟧he⟦/m⟧ had taken tickets on the ferry for thirty years and still stood as if the floor might tilt. Evaristo Dimas was called Dimes because of ⟦m Dimes⟧his⟦/m⟧ name, and because ⟦m Dimes⟧he⟦/m⟧ paid for everything in them. Once ⟦m Commodore+Dimes⟧they⟦/m⟧ had been the best pair at dominoes from Larch to the river, champions eight years running. Then came the night of the ninth final, and the box was opened, and the double six was not in it. ⟦m Commodore+Dimes⟧Each of them⟦/m⟧ had looked at the other. Neither had said a word to the other since, not at the hospital, not at two funerals.

On the third step ⟦m Lu⟧the new girl⟦/m⟧ was fanning ⟦m Lu⟧herself⟦/m⟧ with a pizza box. Nilufar had lived on the top floor since June and was eleven, and there was nothing that ⟦m Lu⟧she⟦/m⟧ would not ask.

⟦q Lu>Button⟧— Why don't ⟦m Commodore+Dimes⟧they⟦/m⟧ just buy another one?⟦/q⟧

⟦q Button>Lu⟧— You can't buy one. You have to buy the whole box.⟦/q⟧

⟦q Lu>Button⟧— So buy the whole box.⟦/q⟧

⟦q Button>Lu⟧— ⟦m Commodore+Dimes⟧They⟦/m⟧ did. ⟦m Commodore+Dimes⟧They⟦/m⟧ bought one each. Now ⟦m Commodore+Dimes⟧they⟦/m⟧'ve got two boxes and nobody to play with.⟦/q⟧

⟦q Lu>Button⟧— That's the stupidest thing I ever heard.⟦/q⟧

⟦q Button>Lu⟧— It's not stupid, it's a feud.⟦/q⟧

⟦q Lu>Button⟧— Who do ⟦m Commodore+Dimes⟧they⟦/m⟧ think took it?⟦/q⟧

⟦q Button>Lu⟧— Each other.⟦/q⟧

⟦q Lu>Button⟧— And who do you think took it?⟦/q⟧

⟦m Button⟧The boy⟦/m⟧ ⟦f holder=Button; valence=negative⟧became very interested in⟦/f⟧ ⟦m Button⟧his⟦/m⟧ shoelace.

⟦q Button>Lu⟧— I was only five,⟦/q⟧ ⟦m Button⟧he⟦/m⟧ said.

The front door banged, and ⟦m Graziella⟧the landlady⟦/m⟧ came out backwards with a pitcher in each hand. Nobody called ⟦m Graziella⟧her⟦/m⟧ the Mayor to ⟦m Graziella⟧her⟦/m⟧ face. ⟦m Graziella⟧She⟦/m⟧ was a big woman in a small housedress, and ⟦m Graziella⟧her⟦/m⟧ keys rang when ⟦m Graziella⟧she⟦/m⟧ breathed.

⟦q Graziella>Commodore+Dimes⟧— Gentlemen. Good afternoon to the left. Good afternoon to the right.⟦/q⟧

⟦q Commodore>Graziella⟧— Graziella,⟦/q⟧ said ⟦m Commodore⟧the old man⟦/m⟧, ⟦q Commodore>Graziella⟧when do we get the fan back in the hall?⟦/q⟧

⟦q Graziella>Commodore⟧— When I win the lottery.⟦/q⟧

⟦q Commodore>Graziella⟧— And when's that?⟦/q⟧

⟦q Graziella>Commodore⟧— I don't buy tickets, Wendell, so you tell me.⟦/q⟧

⟦q Dimes>Button⟧— Button, ask ⟦m Graziella⟧the lady⟦/m⟧ how much for the lemonade,⟦/q⟧ Dimes called, from under the peas.

It went so quiet that you could hear the ice.

⟦q Graziella>Dimes⟧— I'm right here, Evaristo. Me you can talk to. And it's a dollar.⟦/q⟧

⟦q Dimes>Graziella⟧— A dollar? In this heat?⟦/q⟧

⟦q Graziella>Dimes⟧— You're right. In this heat, two.⟦/q⟧

⟦m Dimes⟧He⟦/m⟧ counted it out on the step in little silver stacks. ⟦b holder=Dimes; status=false⟧The Commodore had thrown that tile in the river⟦/b⟧: Dimes had told the whole block so, everybody but the Commodore, and the reason ⟦m Dimes⟧he⟦/m⟧ gave was plain ⟦f holder=Commodore; toward=Dimes; valence=negative; status=supposed⟧spite⟦/f⟧. The Commodore, for ⟦m Commodore⟧his⟦/m⟧ part, had it on no authority at all that ⟦b holder=Commodore; status=false⟧Dimes kept the double six in a sock⟦/b⟧, having been too ⟦f holder=Dimes; valence=negative; status=supposed⟧scared⟦/f⟧ to play the ninth final and too proud to say so.

⟦m Button⟧The boy⟦/m⟧ drank ⟦m Button⟧his⟦/m⟧ lemonade and carried the messages, forty or fifty that afternoon. Even the mailman stepped around ⟦m Button⟧him⟦/m⟧.

***

⟦s place=the areaway; with=Button,Lu,Graziella; time=the same evening⟧
Under the stoop, down six stairs, there was a place where the trash cans lived. It had a barred window, a drain with an iron grate, and the only cool air on Ninth. ⟦m Lu⟧The girl⟦/m⟧ found ⟦m Button⟧him⟦/m⟧ there after supper, flat on ⟦m Button⟧his⟦/m⟧ stomach, letting down a string with gum on the end of it.

⟦q Lu>Button⟧— What are you fishing for?⟦/q⟧

⟦q Button>Lu⟧— Nothing.⟦/q⟧

⟦q Lu>Button⟧— Catching any?⟦/q⟧

⟦m Button⟧He⟦/m⟧ held out ⟦m Button⟧his⟦/m⟧ other hand. There was a spoon in it, and a bottle cap, and half a comb. ⟦m Lu⟧The girl⟦/m⟧ sat down on a can and waited.

⟦q Button>Lu⟧— If I tell you something you can't write it down.⟦/q⟧

⟦q Lu>Button⟧— I don't write everything down.⟦/q⟧

⟦q Button>Lu⟧— You wrote down what I had for lunch.⟦/q⟧

⟦q Lu>Button⟧— It was two hot dogs and a plum, Emeka. It was interesting.⟦/q⟧

⟦m Button⟧He⟦/m⟧ laid ⟦m Button⟧his⟦/m⟧ cheek against the iron. ⟦q Button>Lu⟧— ⟦k by=Button; to=Lu⟧I took it⟦/k⟧,⟦/q⟧ ⟦m Button⟧he⟦/m⟧ told the drain. ⟦q Button>Lu⟧The night of the final. ⟦k by=Button; to=Lu⟧I dropped it down here⟦/k⟧ to see how long before it went splash.⟦/q⟧

⟦q Lu>Button⟧— How long was it?⟦/q⟧

⟦q Button>Lu⟧— It didn't. I waited and waited. And then there was all the yelling upstairs, and I figured I'd say so in the morning, and in the morning ⟦m Commodore+Dimes⟧they⟦/m⟧ weren't talking.⟦/q⟧

⟦q Lu>Button⟧— So say it now.⟦/q⟧

⟦q Button>Lu⟧— I can't. ⟦b holder=Button; status=false⟧Mr. Dimas would never speak to me again⟦/b⟧. You don't know ⟦m Dimes⟧him⟦/m⟧. ⟦m Dimes⟧He⟦/m⟧'s really good at it.⟦/q⟧

⟦q Lu>Button⟧— ⟦m Dimes⟧He⟦/m⟧'d get over it. You were five.⟦/q⟧

⟦q Button>Lu⟧— Five and a half.⟦/q⟧

⟦q Lu>Button⟧— What else?⟦/q⟧

⟦q Button>Lu⟧— What do you mean, what else?⟦/q⟧

⟦q Lu>Button⟧— You've got a what-else face.⟦/q⟧

⟦m Button⟧The boy⟦/m⟧ pulled up the string. The gum had come off.

⟦q Button>Lu⟧— If ⟦m Commodore+Dimes⟧they⟦/m⟧ make up,⟦/q⟧ ⟦m Button⟧he⟦/m⟧ said slowly, ⟦q Button>Lu⟧who needs a telegraph?⟦/q⟧

⟦m Lu⟧The girl⟦/m⟧ did not have anything to say to that, which was rare, and ⟦m Lu⟧she⟦/m⟧ had just begun to look for something when the light went on behind the bars and a window scraped up. It stuck halfway. A large hand came through and wedged it.

⟦q Graziella>Button+Lu⟧— I should charge you two rent,⟦/q⟧ said the Mayor. ⟦q Graziella>Button+Lu⟧What is it, rats?⟦/q⟧

⟦q Lu>Graziella⟧— ⟦m Button⟧He⟦/m⟧ lost something. In the drain.⟦/q⟧

⟦q Graziella>Lu⟧— Today?⟦/q⟧

⟦q Lu>Graziella⟧— A while ago.⟦/q⟧

⟦q Graziella>Button⟧— Then save your gum. I had that drain cleaned, Button. Three years ago, in October, with a man and a machine, a hundred and ten dollars.⟦/q⟧

⟦m Button⟧The boy⟦/m⟧ had ⟦f holder=Button; valence=negative⟧stopped breathing⟦/f⟧. ⟦b holder=Button; status=false⟧The double six was still down there⟦/b⟧: ⟦m Button⟧he⟦/m⟧ had known it every day for three years. ⟦q Button>Graziella⟧— What did the man find?⟦/q⟧ ⟦m Button⟧he⟦/m⟧ got out.

⟦q Graziella>Button⟧— Leaves,⟦/q⟧ said ⟦m Graziella⟧the landlady⟦/m⟧, after a moment, and closed ⟦m Graziella⟧her⟦/m⟧ curtain.

⟦m Lu⟧The girl⟦/m⟧ looked at the curtain. ⟦m Lu⟧She⟦/m⟧ looked at the window, which stood open exactly as far as something flat and white on the sill allowed.

⟦q Lu>Button⟧— Emeka,⟦/q⟧ ⟦m Lu⟧she⟦/m⟧ whispered, ⟦q Lu>Button⟧how thick is a domino?⟦/q⟧

***

⟦s place=the stoop; with=Button,Lu,Commodore,Dimes,Graziella; time=that night, in the blackout⟧
At nine o'clock every air conditioner on the block coughed once and died, and the lights went with them. After that it was dark, and there was nothing but voices.

⟦q Commodore>Button⟧— Button,⟦/q⟧ said ⟦m Commodore⟧the one on the left⟦/m⟧. ⟦q Commodore>Button⟧You there?⟦/q⟧

⟦q Button>Commodore⟧— I'm here.⟦/q⟧

⟦q Commodore>Button⟧— Tell ⟦m Dimes⟧that fool⟦/m⟧ to mind the steps if ⟦m Dimes⟧he⟦/m⟧'s going in.⟦/q⟧

⟦q Button>Commodore⟧— I don't want to.⟦/q⟧

⟦q Commodore>Button⟧— You don't want to what?⟦/q⟧

⟦q Button>Commodore⟧— Tell ⟦m Dimes⟧him⟦/m⟧. I want to tell you. I want to tell both of you something.⟦/q⟧

⟦m Button⟧The boy⟦/m⟧ got up, since it seemed like a thing you did standing. In the dark ⟦m Lu⟧the girl⟦/m⟧ took hold of the back of ⟦m Button⟧his⟦/m⟧ shirt.

⟦q Button>Commodore+Dimes⟧— It was me,⟦/q⟧ ⟦m Button⟧he⟦/m⟧ said. ⟦q Button>Commodore+Dimes⟧⟦k by=Button; to=Commodore,Dimes⟧I took the double six⟦/k⟧. I put it down the drain and I never said. I'm ⟦f holder=Button; valence=negative⟧sorry⟦/f⟧. I'm ⟦f holder=Button; valence=negative⟧really sorry⟦/f⟧.⟦/q⟧

Somewhere a siren started, thought better of it, and stopped.

⟦q Commodore>Button⟧— Ask Dimes,⟦/q⟧ said ⟦m Commodore⟧the old man⟦/m⟧ at last, in a peculiar voice, ⟦q Commodore>Button⟧did ⟦m Dimes⟧he⟦/m⟧ hear that.⟦/q⟧

⟦q Dimes>Commodore⟧— I heard it! What do you think, I got peas in my ears?⟦/q⟧

⟦q Commodore>Dimes⟧— I thought you had that thing in a sock.⟦/q⟧

⟦q Dimes>Commodore⟧— In a sock? What sock?⟦/q⟧

⟦q Commodore>Dimes⟧— How should I know what sock?⟦/q⟧

⟦q Dimes>Commodore⟧— I thought you slung it off the ferry.⟦/q⟧

⟦q Commodore>Dimes⟧— I retired off the ferry. What would I sling it for?⟦/q⟧

⟦q Dimes>Commodore⟧— To ⟦f holder=Commodore; toward=Dimes; valence=negative; status=supposed⟧spite me⟦/f⟧!⟦/q⟧

⟦q Commodore>Dimes⟧— I was your partner, ⟦m Dimes⟧you lunatic⟦/m⟧. Who'd I have been spiting?⟦/q⟧

There was a pause while this was looked at from both sides.

⟦q Dimes>Commodore⟧— I was eleven days in that hospital, Wendell.⟦/q⟧

⟦q Commodore>Dimes⟧— I sent a card.⟦/q⟧

⟦q Dimes>Commodore⟧— You sent it with ⟦m Button⟧the kid⟦/m⟧.⟦/q⟧

⟦q Commodore>Dimes⟧— It was a good card.⟦/q⟧

⟦q Dimes>Commodore⟧— It had a sailboat on it,⟦/q⟧ Dimes admitted. ⟦q Dimes>Commodore⟧I ⟦f holder=Dimes; toward=Commodore; valence=positive⟧got it on the icebox⟦/f⟧.⟦/q⟧

⟦m Button⟧The boy⟦/m⟧ was still standing. Nobody seemed to have any use for ⟦m Button⟧him⟦/m⟧, and ⟦m Button⟧he⟦/m⟧ thought that perhaps ⟦m Button⟧he⟦/m⟧ would go up to bed, and in the morning find some other step. ⟦q Button>Commodore+Dimes⟧— Are you mad at me?⟦/q⟧ ⟦m Button⟧he⟦/m⟧ asked the dark in general.

⟦q Commodore>Button⟧— I'm seventy-eight,⟦/q⟧ said the Commodore. ⟦q Commodore>Button⟧I'm getting to it. There's a line.⟦/q⟧

Then a yellow light wobbled in the hall, and ⟦m Graziella⟧the landlady⟦/m⟧ came out behind a candle. ⟦m Graziella⟧She⟦/m⟧ put it down on the top step. Next to it, with a click that ⟦m Commodore+Dimes⟧both old men⟦/m⟧ would have known in ⟦m Commodore+Dimes⟧their⟦/m⟧ graves, ⟦m Graziella⟧she⟦/m⟧ put down a domino.

⟦q Commodore>Graziella⟧— Graziella.⟦/q⟧ ⟦m Commodore⟧The old man⟦/m⟧ had taken off ⟦m Commodore⟧his⟦/m⟧ cap. ⟦q Commodore>Graziella⟧Where did you get that?⟦/q⟧

⟦q Graziella>Commodore⟧— ⟦k by=Graziella; to=Commodore,Dimes,Button,Lu⟧It was in the trap with the leaves⟦/k⟧.⟦/q⟧

⟦q Commodore>Graziella⟧— Three years ago?⟦/q⟧

⟦q Graziella>Commodore⟧— Since that October.⟦/q⟧

⟦q Commodore>Graziella⟧— And you kept it?⟦/q⟧

⟦q Graziella>Commodore⟧— Eight summers I lay in that front room and listened to you slam those tiles until two in the morning. Eight. And then one night, nothing. Crickets. I ⟦f holder=Graziella; valence=positive⟧slept like a baby⟦/f⟧, Wendell.⟦/q⟧ ⟦m Graziella⟧She⟦/m⟧ folded ⟦m Graziella⟧her⟦/m⟧ arms, and the keys rang. ⟦q Graziella>Commodore⟧Also, it's a very good thickness for a window.⟦/q⟧

⟦q Lu>Graziella⟧— I knew it,⟦/q⟧ said ⟦m Lu⟧the girl⟦/m⟧.

⟦q Dimes>Graziella⟧— You could have said something! I went to my own sister's funeral ⟦f holder=Dimes; valence=negative⟧without a soul to sit by⟦/f⟧,⟦/q⟧ said Dimes.

⟦m Graziella⟧She⟦/m⟧ did not answer that one right away. The candle showed how the sweat shone on ⟦m Graziella⟧her⟦/m⟧ neck.

⟦q Graziella>Dimes+Commodore⟧— I thought ⟦b holder=Graziella; status=false⟧it would last a week⟦/b⟧. I thought, let me have one week. And then it got to be so long that I was ⟦f holder=Graziella; valence=negative⟧ashamed⟦/f⟧. The Mayor. You think I don't hear what you call me?⟦/q⟧

Nobody on the stoop had known that ⟦m Graziella⟧she⟦/m⟧ knew. It was ⟦m Dimes⟧the old man on the right⟦/m⟧ who moved. ⟦m Dimes⟧He⟦/m⟧ leaned over, with a grunt, all the way across those four feet, and turned the tile to the light with one finger, and there they were, the twelve white eyes.

⟦q Dimes>Commodore⟧— It's too hot to sleep anyhow,⟦/q⟧ ⟦m Dimes⟧he⟦/m⟧ said.

⟦q Commodore>Dimes⟧— It is.⟦/q⟧

⟦q Dimes>Commodore⟧— You got your box?⟦/q⟧

⟦q Commodore>Dimes⟧— I got my box. I don't have a four.⟦/q⟧

⟦q Dimes>Commodore⟧— You got me. You got ⟦m Button⟧the kid⟦/m⟧.⟦/q⟧

⟦q Commodore>Dimes⟧— ⟦m Button⟧The kid⟦/m⟧ is a criminal.⟦/q⟧

⟦q Dimes>Commodore⟧— So ⟦m Button⟧he⟦/m⟧'ll be good at it. Lu! You play bones?⟦/q⟧

⟦q Lu>Dimes⟧— I read about it,⟦/q⟧ the third step said.

⟦m Commodore+Dimes⟧They⟦/m⟧ set up on a trash can lid. There was some discussion about partners, which ⟦m Button⟧the boy⟦/m⟧ kept out of, until ⟦m Button⟧he⟦/m⟧ noticed that ⟦m Commodore⟧the old man⟦/m⟧ was holding down the place beside ⟦m Commodore⟧him⟦/m⟧ with ⟦m Commodore⟧his⟦/m⟧ cap, so that nobody else could have it.

⟦q Commodore>Button⟧— You're with me, Button. I taught ferry captains to count, I can teach you. What are you standing there for?⟦/q⟧

⟦q Button>Commodore⟧— I thought you were mad.⟦/q⟧

⟦q Commodore>Button⟧— I am. I can be ⟦f holder=Commodore; toward=Button; valence=negative⟧mad⟦/f⟧ sitting down.⟦/q⟧

So ⟦m Button⟧the boy⟦/m⟧ sat, for the first time in ⟦m Button⟧his⟦/m⟧ life, on the top step. The first tile came down like a gunshot, and up and down the dark street people laughed, because they knew that sound, and had missed it. In the doorway ⟦m Graziella⟧the landlady⟦/m⟧ shut ⟦m Graziella⟧her⟦/m⟧ eyes.

⟦q Graziella>Button⟧— Button,⟦/q⟧ ⟦m Graziella⟧she⟦/m⟧ said, ⟦q Graziella>Button⟧tell ⟦m Commodore+Dimes⟧those two⟦/m⟧ midnight. Not one minute after.⟦/q⟧

⟦q Button>Commodore⟧— Midnight,⟦/q⟧ said ⟦m Button⟧the boy⟦/m⟧ to ⟦m Button⟧his⟦/m⟧ left, and then, because a job is a job, ⟦m Button⟧he⟦/m⟧ turned the other way and said it again. ⟦q Button>Dimes⟧— Midnight.⟦/q⟧
