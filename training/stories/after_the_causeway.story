title: After the Causeway
person: 3
style: fan-fiction hurt/comfort in past tense, an author's note at either end, last names, two men in one tent and long untagged exchanges; straight double quotes
cast: Rask | Tobiah | he
cast: Vikram Sethi | Sethi, Vik, Vikram | he
cast: Oduya |  | she
cast: Corrigan |  | he
cast: Pruszkowski | Pru | she
cast: the kid | | he
cast: Bellweather | | he
place: the surgeon's tent | the tent
place: the causeway |
place: the wall |
relation: Rask & Sethi | romantic | start=comrades who do not speak of it end=together
relation: Oduya & Sethi | friends
relation: Corrigan & Rask | work
quiet: Ninth, Tuesday, Friday
=====
⟦n⟧A/N: set the night after the causeway, ignores everything that comes later. Title is not a song lyric for once. Be kind, I wrote this on a train.⟦/n⟧

⟦s place=the surgeon's tent; with=Rask,Sethi,Oduya,Pru; time=the night after the battle⟧
Somebody had to hold the lamp, and Rask's hands were the only ones not busy.

⟦q Oduya>Rask⟧"Higher,"⟦/q⟧ said Oduya. ⟦q Oduya>Rask⟧"Left. Your other left."⟦/q⟧

⟦q Rask>Oduya⟧"That's my left."⟦/q⟧

⟦q Oduya>Rask⟧"Then mine. Hold it there and don't ⟦f holder=Rask; valence=negative; status=supposed⟧you dare faint⟦/f⟧ on me, Sergeant, I've nowhere to put you."⟦/q⟧

⟦m Oduya⟧The surgeon⟦/m⟧ had been on ⟦m Oduya⟧her⟦/m⟧ feet for nineteen hours and had stopped saying please around the eleventh. Across the table Pruszkowski was threading a needle with ⟦m Pru⟧her⟦/m⟧ tongue between ⟦m Pru⟧her⟦/m⟧ teeth. Between ⟦m Oduya+Pru⟧the two women⟦/m⟧ lay Vikram Sethi with ⟦m Sethi⟧his⟦/m⟧ shirt cut off ⟦m Sethi⟧him⟦/m⟧ and a hole under ⟦m Sethi⟧his⟦/m⟧ collarbone that a person could have put two fingers in. Oduya was, in fact, putting two fingers in it.

⟦q Sethi>Oduya⟧"Is it bad?"⟦/q⟧ Sethi asked the canvas.

⟦q Oduya>Sethi⟧"It's a hole. I've seen better, I've seen worse. When did you last eat?"⟦/q⟧

⟦q Sethi>Oduya⟧"Tuesday?"⟦/q⟧

⟦q Oduya>Sethi⟧"It's Friday."⟦/q⟧

⟦q Sethi>Oduya⟧"Then Tuesday, yeah."⟦/q⟧

⟦q Oduya>Pru⟧"Pru, the small forceps. No. Smaller than that, love."⟦/q⟧ ⟦m Oduya⟧She⟦/m⟧ bent until ⟦m Oduya⟧her⟦/m⟧ forehead almost touched ⟦m Sethi⟧his⟦/m⟧ skin. ⟦q Oduya>Sethi⟧"This is the part where you swear."⟦/q⟧

⟦m Sethi⟧He⟦/m⟧ didn't swear. ⟦m Sethi⟧He⟦/m⟧ turned ⟦m Sethi⟧his⟦/m⟧ head and looked at the man with the lamp, and ⟦f holder=Vikram Sethi; toward=Rask; valence=positive⟧kept on looking, very steadily⟦/f⟧, as if ⟦m Rask⟧the sergeant⟦/m⟧ were something written a long way off. ⟦f holder=Rask; valence=negative⟧The lamp shook⟦/f⟧. Rask put ⟦m Rask⟧his⟦/m⟧ free hand round ⟦m Rask⟧his⟦/m⟧ own wrist and ⟦f holder=Rask; valence=negative⟧held it still⟦/f⟧.

Something clicked in a tin dish.

⟦q Oduya>Sethi⟧"There she is,"⟦/q⟧ said Oduya. ⟦q Oduya>Sethi⟧"Ugly little thing. Do you want it?"⟦/q⟧

⟦q Sethi>Oduya⟧"God, no."⟦/q⟧

⟦q Rask>Oduya⟧"⟦f holder=Rask; toward=Vikram Sethi; valence=positive⟧I'll have it⟦/f⟧,"⟦/q⟧ said Rask.

Nobody asked ⟦m Rask⟧him⟦/m⟧ why. ⟦m Oduya⟧The surgeon⟦/m⟧ tipped the ball into a scrap of lint and put it in ⟦m Rask⟧his⟦/m⟧ breast pocket ⟦m Oduya⟧herself⟦/m⟧, and buttoned the flap over it, the way you'd do for a child with lunch money.

⟦q Oduya>Rask⟧"⟦m Sethi⟧He⟦/m⟧'s to lie flat and ⟦m Sethi⟧he⟦/m⟧'s to be kept warm and ⟦m Sethi⟧he⟦/m⟧'s not to be a hero about it. Can I trust you with that?"⟦/q⟧

⟦q Rask>Oduya⟧"Yes."⟦/q⟧

⟦q Oduya>Rask⟧"Can I trust ⟦m Sethi⟧him⟦/m⟧ with it?"⟦/q⟧

⟦q Rask>Oduya⟧"No."⟦/q⟧

⟦q Oduya>Rask⟧"Well, at least one of you is honest."⟦/q⟧ ⟦m Oduya⟧She⟦/m⟧ was already wiping down the table. ⟦q Oduya>Pru⟧"Next, Pru. Who's next?"⟦/q⟧

***

⟦s place=the surgeon's tent; with=Rask,Sethi; time=later that night⟧
They'd hung a blanket across the end of the tent and called it a ward. By midnight it had gone quiet, in the way that a place with thirty hurt men in it can be quiet. Rask had found a crate to sit on. ⟦m Rask⟧He⟦/m⟧'d taken off ⟦m Rask⟧his⟦/m⟧ boots, looked at what was in them, and put them on again.

⟦q Rask>Sethi⟧"You should sleep."⟦/q⟧

⟦q Sethi>Rask⟧"So should you."⟦/q⟧

⟦q Rask>Sethi⟧"I'm not the one with a hole in me."⟦/q⟧

⟦q Sethi>Rask⟧"You've got a hole in you. It's in your sleeve. It's about a foot long."⟦/q⟧

⟦q Rask>Sethi⟧"That's the sleeve."⟦/q⟧

⟦q Sethi>Rask⟧"Tobiah."⟦/q⟧

⟦q Rask>Sethi⟧"It's the sleeve, Sethi. I checked."⟦/q⟧

⟦q Sethi>Rask⟧"You checked with your eyes shut, I'll bet. ⟦f holder=Rask; valence=negative⟧You can't stand the sight⟦/f⟧ of your own."⟦/q⟧

That was true, and it was ⟦f holder=Rask; valence=negative⟧irritating that anybody knew it⟦/f⟧. Rask pulled the crate closer so that the other beds wouldn't have to listen.

⟦q Rask>Sethi⟧"You went back,"⟦/q⟧ ⟦m Rask⟧he⟦/m⟧ said.

⟦q Sethi>Rask⟧"Ah. Here it comes."⟦/q⟧

⟦q Rask>Sethi⟧"I gave an order. I said everyone off the causeway, and I counted, and I got to the wall with eleven, and I had twelve."⟦/q⟧

⟦q Sethi>Rask⟧"I can count too."⟦/q⟧

⟦q Rask>Sethi⟧"Then what were you doing?"⟦/q⟧

⟦q Sethi>Rask⟧"There was a kid from the Ninth. Under the cart."⟦/q⟧

⟦q Rask>Sethi⟧"There's always a kid from the Ninth."⟦/q⟧

⟦q Sethi>Rask⟧"This one was calling for ⟦m the kid⟧his⟦/m⟧ mother, and I happened to be going that way."⟦/q⟧

⟦q Rask>Sethi⟧"You were going the *opposite* way. You were going toward the guns."⟦/q⟧

⟦q Sethi>Rask⟧"Is ⟦m the kid⟧he⟦/m⟧ alive?"⟦/q⟧

⟦q Rask>Sethi⟧"What?"⟦/q⟧

⟦q Sethi>Rask⟧"The kid. Nobody'll tell me."⟦/q⟧

Rask ⟦f holder=Rask; valence=negative⟧rubbed⟦/f⟧ ⟦m Rask⟧his⟦/m⟧ face. ⟦m Rask⟧His⟦/m⟧ palms smelled of lamp oil. ⟦q Rask>Sethi⟧"⟦m the kid⟧He⟦/m⟧'s three beds down,"⟦/q⟧ ⟦m Rask⟧he⟦/m⟧ said. ⟦q Rask>Sethi⟧"He's got all ⟦m the kid⟧his⟦/m⟧ fingers and ⟦m the kid⟧he⟦/m⟧ won't stop talking. I'd like to send ⟦m the kid⟧him⟦/m⟧ back."⟦/q⟧

⟦m Sethi⟧The wounded man⟦/m⟧ closed ⟦m Sethi⟧his⟦/m⟧ eyes, and ⟦f holder=Vikram Sethi; valence=positive⟧some string that had been holding⟦/f⟧ ⟦m Sethi⟧him⟦/m⟧ tight since sundown was let go. ⟦m Sethi⟧He⟦/m⟧ looked about nineteen like that. ⟦m Sethi⟧He⟦/m⟧ was thirty-four; they both were; they'd been born a week apart on opposite sides of the same river, and it had been a joke for ten years.

⟦q Sethi>Rask⟧"Good,"⟦/q⟧ ⟦m Sethi⟧he⟦/m⟧ said. ⟦q Sethi>Rask⟧"⟦f holder=Vikram Sethi; valence=positive⟧That's good⟦/f⟧. You can shout at me now, if you want."⟦/q⟧

⟦q Rask>Sethi⟧"I don't ⟦f holder=Rask; valence=negative; status=denied⟧want to shout⟦/f⟧."⟦/q⟧

⟦q Sethi>Rask⟧"You've got the vein. The shouting one."⟦/q⟧

⟦q Rask>Sethi⟧"⟦f holder=Rask; valence=negative⟧I thought⟦/f⟧ ⟦b holder=Rask; status=false⟧you were dead⟦/b⟧."⟦/q⟧ It came out ⟦f holder=Rask; valence=negative⟧flat as a plate⟦/f⟧. ⟦q Rask>Sethi⟧"I stood at that wall for two hours. Corrigan came by and told me ⟦k by=Corrigan; to=Rask⟧he'd seen you go into the water⟦/k⟧, and I said thank you, sir. Thank you, sir! And then I counted everyone again. I ⟦f holder=Rask; valence=negative⟧counted them eight times⟦/f⟧, in case I'd made a mistake."⟦/q⟧

Down the row someone coughed, and went on for a bit, and stopped.

⟦q Sethi>Rask⟧"I did go in the water,"⟦/q⟧ said Sethi.

⟦q Rask>Sethi⟧"I know."⟦/q⟧

⟦q Sethi>Rask⟧"I came out again, though."⟦/q⟧

⟦q Rask>Sethi⟧"I *know* you did, I'm looking at you."⟦/q⟧

⟦q Sethi>Rask⟧"You're not, actually. You've been looking at the bucket."⟦/q⟧

So ⟦m Rask⟧he⟦/m⟧ looked. ⟦f holder=Rask; valence=negative⟧It was worse than the forceps⟦/f⟧. There was mud in ⟦m Sethi⟧his friend⟦/m⟧'s eyebrows, and a dent on ⟦m Sethi⟧his⟦/m⟧ lip where ⟦m Sethi⟧he⟦/m⟧'d bitten it, and under the dirt ⟦m Sethi⟧he⟦/m⟧ was the wrong colour; and ⟦m Sethi⟧he⟦/m⟧ ⟦f holder=Vikram Sethi; valence=positive⟧was smiling⟦/f⟧, just slightly, the way ⟦m Sethi⟧he⟦/m⟧ smiled at cards.

⟦q Sethi>Rask⟧"Hello,"⟦/q⟧ said Sethi.

⟦q Rask>Sethi⟧"Hello."⟦/q⟧

⟦q Sethi>Rask⟧"Are you going to keep that thing in your pocket?"⟦/q⟧

⟦q Rask>Sethi⟧"Yes."⟦/q⟧

⟦q Sethi>Rask⟧"That's morbid, Tobiah."⟦/q⟧

⟦q Rask>Sethi⟧"I'm a morbid man."⟦/q⟧ ⟦m Rask⟧He⟦/m⟧ took hold of the blanket, because it had slipped, and pulled it up, and then for no reason ⟦m Rask⟧he⟦/m⟧ could have given an officer ⟦m Rask⟧he⟦/m⟧ left ⟦m Rask⟧his⟦/m⟧ ⟦f holder=Rask; toward=Vikram Sethi; valence=positive⟧hand where it was⟦/f⟧. ⟦m Rask⟧He⟦/m⟧ could feel the heart going. It was quick but it was regular. It was, ⟦m Rask⟧he⟦/m⟧ thought, the best piece of drill ⟦m Rask⟧he⟦/m⟧ had ever seen.

⟦q Sethi>Rask⟧"You know you've been holding that blanket for about five minutes."⟦/q⟧

⟦q Rask>Sethi⟧"It slips."⟦/q⟧

⟦q Sethi>Rask⟧"It hasn't moved."⟦/q⟧

⟦q Rask>Sethi⟧"It might."⟦/q⟧

⟦q Sethi>Rask⟧"I'm going to say something,"⟦/q⟧ said Sethi, ⟦q Sethi>Rask⟧"and I've had a great deal of poppy, so you can pretend afterwards that you didn't hear."⟦/q⟧

⟦q Rask>Sethi⟧"Don't."⟦/q⟧

⟦q Sethi>Rask⟧"I wasn't thinking about the kid. Down there, under the water. I meant to be. I thought, it's only another forty yards and ⟦m Rask⟧he⟦/m⟧'ll be at that wall counting, and ⟦m Rask⟧he⟦/m⟧'ll come out one short, and ⟦m Rask⟧he⟦/m⟧'ll never ⟦f holder=Rask; valence=negative; status=supposed⟧forgive⟦/f⟧ ⟦m Rask⟧himself⟦/m⟧ for the sum."⟦/q⟧

Rask said nothing. ⟦m Rask⟧He⟦/m⟧ ⟦f holder=Rask; valence=negative⟧didn't trust⟦/f⟧ ⟦m Rask⟧his⟦/m⟧ voice with it.

⟦q Sethi>Rask⟧"So I swam,"⟦/q⟧ said Sethi. ⟦q Sethi>Rask⟧"That's all. You can be a sergeant again now."⟦/q⟧

⟦q Rask>Sethi⟧"I don't think I can."⟦/q⟧

⟦q Sethi>Rask⟧"No?"⟦/q⟧

⟦q Rask>Sethi⟧"No. I think I've lost the knack."⟦/q⟧ And ⟦m Rask⟧he⟦/m⟧ leaned down, carefully, with one fist on the crate so as not to put any weight on anything, and laid ⟦m Rask⟧his⟦/m⟧ ⟦f holder=Rask; toward=Vikram Sethi; valence=positive⟧forehead against⟦/f⟧ the muddy one, and stayed there.

***

⟦s place=the surgeon's tent; with=Rask,Sethi,Oduya,Corrigan; time=before dawn⟧
It was still dark when ⟦m Corrigan⟧the lieutenant⟦/m⟧ came round with a list. Corrigan was a decent man who'd been given a bad job, and ⟦m Corrigan⟧he⟦/m⟧ did it on tiptoe, which made the boards creak more.

⟦q Corrigan>Oduya⟧"I'm told Sethi's in here,"⟦/q⟧ ⟦m Corrigan⟧he⟦/m⟧ whispered. ⟦q Corrigan>Oduya⟧"I've got ⟦m Sethi⟧him⟦/m⟧ down as drowned."⟦/q⟧

⟦q Oduya>Corrigan⟧"You'd better cross that out, then,"⟦/q⟧ said Oduya. ⟦m Oduya⟧She⟦/m⟧ was sitting on an upturned tub with ⟦m Oduya⟧her⟦/m⟧ shoes off, eating cold beans with a tongue depressor. ⟦q Oduya>Corrigan⟧"And keep your voice down. It's the first hour ⟦m Rask+Sethi⟧they⟦/m⟧'ve had."⟦/q⟧

⟦q Corrigan>Oduya⟧"⟦m Rask+Sethi⟧They⟦/m⟧?"⟦/q⟧

⟦m Oduya⟧She⟦/m⟧ pointed with the beans.

At the end of the row the blanket had been pulled half across. Behind it ⟦m Rask+Sethi⟧the two men⟦/m⟧ were asleep. ⟦m Sethi⟧The smaller one⟦/m⟧ lay flat, as per instructions. ⟦m Rask⟧The other⟦/m⟧ had begun the night on a crate, you could see that much, and had gone over sideways at some point like a felled tree, so that the top half of ⟦m Rask⟧him⟦/m⟧ was on the cot and the bottom half was in the straw. One large hand was spread on the bandage. It rose and fell.

⟦m Corrigan⟧The lieutenant⟦/m⟧ looked for rather a long time.

⟦q Corrigan>Oduya⟧"⟦m Rask⟧He⟦/m⟧'ll have a terrible neck,"⟦/q⟧ ⟦m Corrigan⟧he⟦/m⟧ said.

⟦q Oduya>Corrigan⟧"⟦m Rask⟧He⟦/m⟧ will."⟦/q⟧

⟦q Corrigan>Oduya⟧"Ought I to wake ⟦m Rask⟧him⟦/m⟧? I need a sergeant for the horse lines."⟦/q⟧

⟦q Oduya>Corrigan⟧"Have you got another sergeant?"⟦/q⟧

⟦q Corrigan>Oduya⟧"I've got Bellweather. But ⟦m Bellweather⟧he⟦/m⟧'s useless with horses, ⟦m Bellweather⟧he⟦/m⟧ tells them things."⟦/q⟧

⟦q Oduya>Corrigan⟧"Then the horses'll learn something."⟦/q⟧ Oduya scraped the tin. ⟦q Oduya>Corrigan⟧"Lieutenant? I told ⟦m Rask⟧that man⟦/m⟧ I could trust ⟦m Rask⟧him⟦/m⟧ to keep ⟦m Sethi⟧the other one⟦/m⟧ warm. I don't say that to everybody."⟦/q⟧

Corrigan took out ⟦m Corrigan⟧his⟦/m⟧ pencil. ⟦m Corrigan⟧He⟦/m⟧ licked it, and drew a line through one name, thickly, twice, as if it might otherwise get up again; and then ⟦m Corrigan⟧he⟦/m⟧ turned the list over, so that ⟦m Corrigan⟧he⟦/m⟧ needn't read the rest until it was light.

⟦q Corrigan>Oduya⟧"I never saw ⟦m Rask+Sethi⟧them⟦/m⟧,"⟦/q⟧ ⟦m Corrigan⟧he⟦/m⟧ said.

⟦q Oduya>Corrigan⟧"Saw whom?"⟦/q⟧

⟦q Corrigan>Oduya⟧"Quite,"⟦/q⟧ said Corrigan, and went out on the sides of ⟦m Corrigan⟧his⟦/m⟧ boots, to see about Bellweather.

Behind the blanket somebody shifted.

⟦q Sethi>Rask⟧"Has ⟦m Corrigan⟧he⟦/m⟧ gone?"⟦/q⟧

⟦q Rask>Sethi⟧"Mm."⟦/q⟧

⟦q Sethi>Rask⟧"Were you awake?"⟦/q⟧

⟦q Rask>Sethi⟧"I'm always awake. I'm a sergeant."⟦/q⟧

⟦q Sethi>Rask⟧"Your foot's in the bucket."⟦/q⟧

⟦q Rask>Sethi⟧"I know,"⟦/q⟧ said Rask. ⟦q Rask>Sethi⟧"I'm not moving it."⟦/q⟧

⟦n⟧A/N: thank you for reading!! there may be a second chapter about Bellweather and the horses, I make no promises.⟦/n⟧
