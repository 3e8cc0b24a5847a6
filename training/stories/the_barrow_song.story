title: The Barrow Song
person: 3
style: folk-horror fantasy, past tense, straight double quotes; one woman in broad dialect, a speaking thing that goes by it, a bard named only when somebody asks, verses sung
cast: Fenno Larke | Fenno, the bard, Larke, Fiddle | he
cast: Ganna Thole | Ganna, the widow, Mistress Thole, Gran | she
cast: Wick | | he
cast: the thing in the barrow | the thing | it
cast: Osk Thole | Osk, Granddad | he
cast: Old Harl | Harl | he
place: the cottage |
place: the barrow | the hill
place: the sheep path |
place: Underlow |
relation: Ganna & Wick | family | start=a grandmother who keeps silent end=a grandmother who sings
relation: Ganna & the thing in the barrow | enemies | start=hated and feared end=forgiven
relation: Fenno & Wick | friends | start=strangers end=master and apprentice
relation: Ganna & Osk | romantic
quiet: Underlow, Seventh Night
=====
⟦s place=the cottage; with=Fenno Larke,Ganna Thole,Wick; time=dusk⟧
They paid in advance at Underlow, which should have told ⟦m Fenno Larke⟧the bard⟦/m⟧ something.

⟦m Fenno Larke⟧He⟦/m⟧ counted the silver again on ⟦m Ganna Thole⟧the widow⟦/m⟧'s table, in the last cottage under the hill. It was more than ⟦m Fenno Larke⟧he⟦/m⟧ had earned since spring. ⟦m Ganna Thole⟧The woman herself⟦/m⟧ went on cutting up a turnip ⟦f holder=Ganna; valence=negative⟧as if it had insulted⟦/f⟧ ⟦m Ganna Thole⟧her⟦/m⟧, and from under the table, where there was a dog and a quantity of straw, two eyes watched ⟦m Fenno Larke⟧him⟦/m⟧ count.

⟦q Ganna Thole>Fenno Larke⟧"Tha can leave off,"⟦/q⟧ ⟦m Ganna Thole⟧she⟦/m⟧ said. ⟦q Ganna Thole>Fenno Larke⟧"It'll not breed."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"It's too much for one song."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"It's a long un."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"I know nine hundred songs, mistress. None of them takes till dawn."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"This does."⟦/q⟧ ⟦m Ganna Thole⟧She⟦/m⟧ scraped the turnip into the pot. ⟦q Ganna Thole>Fenno Larke⟧"Has tha got a name, or do I call thee Fiddle?"⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"Fenno Larke. And it's a harp."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"Ganna Thole. That under there's Wick, ⟦m Wick⟧he⟦/m⟧'s ⟦m Wick⟧my daughter's lad⟦/m⟧, ⟦m Wick⟧he⟦/m⟧'s seven, and ⟦m Wick⟧he⟦/m⟧ should be fetching water."⟦/q⟧

⟦q Wick>Ganna Thole⟧"I fetched it."⟦/q⟧

⟦q Ganna Thole>Wick⟧"Then fetch it again."⟦/q⟧

The straw rustled. ⟦m Wick⟧A boy⟦/m⟧ came out backwards, with ears like the handles of a jug. ⟦m Wick⟧He⟦/m⟧ did not go for the water. ⟦m Wick⟧He⟦/m⟧ put one finger on the harp. ⟦q Wick>Fenno Larke⟧"Are you going to sing to ⟦m the thing in the barrow⟧the thing⟦/m⟧?"⟦/q⟧

⟦q Fenno Larke>Wick⟧"What thing is that?"⟦/q⟧

⟦q Wick>Fenno Larke⟧"In the barrow. ⟦m the thing in the barrow⟧It⟦/m⟧ comes up on Seventh Night if nobody sings. ⟦b holder=Wick; status=false⟧It ate my granddad⟦/b⟧."⟦/q⟧

⟦q Ganna Thole>Wick⟧"Wick!"⟦/q⟧

⟦q Wick>Ganna Thole⟧"Well, ⟦m the thing in the barrow⟧it⟦/m⟧ did."⟦/q⟧

⟦m Ganna Thole⟧The widow⟦/m⟧ had stopped moving. The knife lay in ⟦m Ganna Thole⟧her⟦/m⟧ hand. ⟦q Ganna Thole>Wick⟧"Water,"⟦/q⟧ ⟦m Ganna Thole⟧she⟦/m⟧ said, ⟦q Ganna Thole>Wick⟧"now,"⟦/q⟧ and this time ⟦m Wick⟧he⟦/m⟧ went.

Fenno waited until the door had banged. ⟦q Fenno Larke>Ganna Thole⟧"Is that so?"⟦/q⟧ ⟦m Fenno Larke⟧he⟦/m⟧ asked.

⟦q Ganna Thole>Fenno Larke⟧"Fourteen year back. ⟦m Osk Thole⟧My Osk⟦/m⟧. The singer never come, the pass were snowed up, and ⟦m the thing in the barrow⟧it⟦/m⟧ were calling and calling, and Osk took ⟦m Osk Thole⟧his⟦/m⟧ coat and went up to see to it. ⟦m Osk Thole⟧He⟦/m⟧ went like a man goes to see to a cow. ⟦b holder=Ganna Thole; status=false⟧It had him in two bites⟦/b⟧, I dare say. There were never so much as a button."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"I'm ⟦f holder=Fenno; toward=Ganna; valence=negative⟧sorry⟦/f⟧."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"Tha weren't there."⟦/q⟧ ⟦m Ganna Thole⟧She⟦/m⟧ wiped the knife. ⟦q Ganna Thole>Fenno Larke⟧"So. There's a bench up top. Tha sits wi' thy back to the stone and sings what I'll teach thee, and when tha gets to the end tha goes round again. Eight verses. There's a ninth, and tha'll not ask for it."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"Why not?"⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"Because ⟦b holder=Ganna Thole; status=false⟧it wakes it⟦/b⟧."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"I thought that ⟦m the thing in the barrow⟧it⟦/m⟧ was awake. You said ⟦m the thing in the barrow⟧it⟦/m⟧ was calling."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"It wakes ⟦m the thing in the barrow⟧it⟦/m⟧ *more*,"⟦/q⟧ said Ganna.

***

⟦s place=the barrow; with=Fenno Larke,the thing in the barrow; time=Seventh Night, after moonrise⟧
By the third time round ⟦m Fenno Larke⟧he⟦/m⟧ had stopped being ⟦f holder=Fenno; valence=negative; status=denied⟧frightened⟦/f⟧ and begun to be ⟦f holder=Fenno; valence=negative⟧bored⟦/f⟧. The hill was only a hill. The stone was cold, the moon was up, and the tune had a hole in it. Eight verses, each of them leaning on the next, and the eighth leaning on nothing. It was like a stair with the top step gone. Each time ⟦m Fenno Larke⟧he⟦/m⟧ came to it ⟦m Fenno Larke⟧his⟦/m⟧ fingers wanted to go on, and each time ⟦m Fenno Larke⟧he⟦/m⟧ dragged them back to the beginning.

⟦m Fenno Larke⟧He⟦/m⟧ blew on ⟦m Fenno Larke⟧his⟦/m⟧ knuckles.

⟦q the thing in the barrow>Fenno Larke⟧"You are flat,"⟦/q⟧ said the stone.

It was not a loud voice. It seemed to come up through the bench.

⟦q the thing in the barrow>Fenno Larke⟧"On the fourth string. You have been flat since the cold came down. I do not like to mention it."⟦/q⟧

Fenno put out a hand, quite slowly, and tuned the fourth string.

⟦q the thing in the barrow>Fenno Larke⟧"Thank you."⟦/q⟧

⟦q Fenno Larke>the thing in the barrow⟧"You're welcome,"⟦/q⟧ ⟦m Fenno Larke⟧he⟦/m⟧ whispered.

⟦q the thing in the barrow>Fenno Larke⟧"Most of them run when I speak. The last one left a shoe."⟦/q⟧

⟦q Fenno Larke>the thing in the barrow⟧"Are you going to eat me?"⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"With what?"⟦/q⟧

⟦m Fenno Larke⟧He⟦/m⟧ had no answer to that. ⟦m Fenno Larke⟧He⟦/m⟧ turned round on the bench, since it did not seem decent to go on with ⟦m Fenno Larke⟧his⟦/m⟧ back to somebody who was talking. There was a crack at the foot of the stone, no wider than a cat. Nothing looked out of it.

⟦q Fenno Larke>the thing in the barrow⟧"You ate Osk Thole."⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"Did I? What was ⟦m Osk Thole⟧he⟦/m⟧ like?"⟦/q⟧

⟦q Fenno Larke>the thing in the barrow⟧"I never met ⟦m Osk Thole⟧him⟦/m⟧. ⟦m Osk Thole⟧He⟦/m⟧ had a coat on."⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"Ah,"⟦/q⟧ said ⟦m the thing in the barrow⟧the thing in the barrow⟦/m⟧, and for a while the hill was so quiet that ⟦m Fenno Larke⟧he⟦/m⟧ could hear the frost. ⟦q the thing in the barrow>Fenno Larke⟧"⟦m Osk Thole⟧The man with the coat⟦/m⟧. ⟦m Osk Thole⟧He⟦/m⟧ was ⟦f holder=Osk; toward=the thing in the barrow; valence=positive⟧kind⟦/f⟧. ⟦k by=the thing in the barrow; to=Fenno Larke⟧He sat where you sit and he talked to me⟦/k⟧, as ⟦m Osk Thole⟧he⟦/m⟧ had no voice to sing. ⟦m Osk Thole⟧He⟦/m⟧ told me about a wife. ⟦k by=the thing in the barrow; to=Fenno Larke⟧In the morning he went down the far side of the hill, and it was all ice⟦/k⟧. I heard ⟦m Osk Thole⟧him⟦/m⟧ go. I called and called. They had stopped up their ears with wax."⟦/q⟧

⟦q Fenno Larke>the thing in the barrow⟧"⟦m Osk Thole⟧He⟦/m⟧ fell?"⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"I have no hands. I could not do anything but call."⟦/q⟧

⟦q Fenno Larke>the thing in the barrow⟧"Fourteen years ⟦m Ganna Thole⟧she⟦/m⟧'s thought—"⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"Will you play again? It is the only thing that happens."⟦/q⟧

⟦q Fenno Larke>the thing in the barrow⟧"What do you want?"⟦/q⟧ said ⟦m Fenno Larke⟧the bard⟦/m⟧. ⟦q Fenno Larke>the thing in the barrow⟧"Truly. If you don't eat people."⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"I want to know how it ends."⟦/q⟧

⟦q Fenno Larke>the thing in the barrow⟧"How what ends?"⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"The song! They buried me with it. It was to sing me over, all nine verses, and at the eighth there was a storm and the singers ran in out of the wet. Six hundred years they have come back and sung me as far as the door, and gone round again. Eight verses. Do you know what that is like?"⟦/q⟧

Fenno thought about the stair. ⟦q Fenno Larke>the thing in the barrow⟧"I've had one night of it,"⟦/q⟧ ⟦m Fenno Larke⟧he⟦/m⟧ said, ⟦q Fenno Larke>the thing in the barrow⟧"and I ⟦f holder=Fenno; valence=negative⟧could bite the harp⟦/f⟧."⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"Then you see."⟦/q⟧

⟦q Fenno Larke>the thing in the barrow⟧"I don't know the ninth."⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"No. Nor did the others. There was ⟦m Ganna Thole⟧a small one⟦/m⟧ who hummed it, when ⟦m Ganna Thole⟧she⟦/m⟧ went by with the sheep. ⟦m Ganna Thole⟧She⟦/m⟧ thought that ⟦b holder=Ganna Thole; status=false⟧I was asleep⟦/b⟧."⟦/q⟧

⟦q Fenno Larke>the thing in the barrow⟧"⟦m Ganna Thole⟧A small woman⟦/m⟧? With a tongue like a hatchet?"⟦/q⟧

⟦q the thing in the barrow>Fenno Larke⟧"⟦m Ganna Thole⟧She⟦/m⟧ was a child, when I first heard ⟦m Ganna Thole⟧her⟦/m⟧. ⟦m Ganna Thole⟧She⟦/m⟧ does not hum any more."⟦/q⟧

***

⟦s place=the sheep path; with=Fenno Larke,Wick; time=midnight⟧
⟦m Fenno Larke⟧He⟦/m⟧ ran most of the way down the sheep path, and at the gate ⟦m Fenno Larke⟧he⟦/m⟧ ran into Wick.

⟦q Wick>Fenno Larke⟧"I wasn't doing anything."⟦/q⟧

⟦q Fenno Larke>Wick⟧"How long have you been there?"⟦/q⟧

⟦q Wick>Fenno Larke⟧"Since the flat string."⟦/q⟧ ⟦m Wick⟧The boy⟦/m⟧'s teeth were chattering. ⟦m Wick⟧He⟦/m⟧ had the dog's blanket round ⟦m Wick⟧him⟦/m⟧, and no dog in it. ⟦q Wick>Fenno Larke⟧"⟦m the thing in the barrow⟧It⟦/m⟧ doesn't sound how I thought. ⟦m the thing in the barrow⟧It⟦/m⟧ sounds like ⟦m Old Harl⟧Old Harl⟦/m⟧ when ⟦m Old Harl⟧his⟦/m⟧ wife died."⟦/q⟧

⟦q Fenno Larke>Wick⟧"Did you hear all of it?"⟦/q⟧

⟦q Wick>Fenno Larke⟧"I heard that ⟦m the thing in the barrow⟧it⟦/m⟧ didn't eat ⟦m Osk Thole⟧Granddad⟦/m⟧."⟦/q⟧

⟦q Fenno Larke>Wick⟧"No."⟦/q⟧

⟦q Wick>Fenno Larke⟧"Is ⟦m the thing in the barrow⟧it⟦/m⟧ lying?"⟦/q⟧

⟦q Fenno Larke>Wick⟧"I don't think ⟦m the thing in the barrow⟧it⟦/m⟧ knows how. Wick, listen to me. ⟦m Ganna Thole⟧Your gran⟦/m⟧ knows a ninth verse."⟦/q⟧

⟦q Wick>Fenno Larke⟧"⟦m Ganna Thole⟧She⟦/m⟧ says there isn't one."⟦/q⟧

⟦q Fenno Larke>Wick⟧"⟦m Ganna Thole⟧She⟦/m⟧ told *me* that there was."⟦/q⟧

⟦q Wick>Fenno Larke⟧"⟦m Ganna Thole⟧She⟦/m⟧ tells me there's no more cake, as well."⟦/q⟧ ⟦m Wick⟧He⟦/m⟧ sniffed. ⟦q Wick>Fenno Larke⟧"I know where ⟦m Ganna Thole⟧she⟦/m⟧ keeps it."⟦/q⟧

⟦q Fenno Larke>Wick⟧"The cake?"⟦/q⟧

⟦q Wick>Fenno Larke⟧"The verse. ⟦m Ganna Thole⟧She⟦/m⟧ does it in ⟦m Ganna Thole⟧her⟦/m⟧ sleep, when the wind's in the east. I know some. I don't know the last bit, ⟦m Ganna Thole⟧she⟦/m⟧ always wakes up ⟦f holder=Ganna; valence=negative⟧crying⟦/f⟧."⟦/q⟧

⟦q Fenno Larke>Wick⟧"Will you come in with me and tell ⟦m Ganna Thole⟧her⟦/m⟧?"⟦/q⟧

⟦q Wick>Fenno Larke⟧"⟦m Ganna Thole⟧She⟦/m⟧'ll skin us."⟦/q⟧

⟦q Fenno Larke>Wick⟧"Very likely."⟦/q⟧

⟦q Wick>Fenno Larke⟧"You first, then,"⟦/q⟧ said Wick, and took ⟦m Fenno Larke⟧his⟦/m⟧ hand.

***

⟦s place=the cottage; with=Fenno Larke,Ganna Thole,Wick; time=past midnight⟧
Ganna had wax in ⟦m Ganna Thole⟧her⟦/m⟧ ears. ⟦m Ganna Thole⟧She⟦/m⟧ dug it out with ⟦m Ganna Thole⟧her⟦/m⟧ thumb when ⟦m Ganna Thole⟧she⟦/m⟧ saw the two of ⟦m Fenno Larke+Wick⟧them⟦/m⟧ in the doorway, and ⟦m Ganna Thole⟧her⟦/m⟧ face ⟦f holder=Ganna; valence=negative⟧went the colour of the turnip⟦/f⟧.

⟦q Ganna Thole>Fenno Larke⟧"Who's singing?"⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"Nobody."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"Tha's stopped? Tha's took our silver and *stopped*?"⟦/q⟧ ⟦m Ganna Thole⟧She⟦/m⟧ had hold of the poker. ⟦q Ganna Thole>Wick⟧"Get behind me, lad."⟦/q⟧

⟦q Wick>Ganna Thole⟧"Gran, ⟦m the thing in the barrow⟧it⟦/m⟧'s all right."⟦/q⟧

⟦q Ganna Thole>Wick⟧"Get behind me!"⟦/q⟧

⟦q Wick>Ganna Thole⟧"⟦m the thing in the barrow⟧It⟦/m⟧ never ate ⟦m Osk Thole⟧him⟦/m⟧! ⟦m Osk Thole⟧He⟦/m⟧ fell on the ice!"⟦/q⟧

⟦m Ganna Thole⟧She⟦/m⟧ did not drop the poker. It was only that ⟦m Ganna Thole⟧her⟦/m⟧ arm forgot it, by inches, until the end of it rested on the hearth. Outside, from a long way up, came a sound that was not wind.

⟦q Ganna Thole>Wick⟧"Who says so?"⟦/q⟧

⟦q Wick>Ganna Thole⟧"⟦m the thing in the barrow⟧It⟦/m⟧ does. ⟦m the thing in the barrow⟧It⟦/m⟧ ⟦f holder=the thing in the barrow; toward=Osk; valence=positive⟧liked⟦/f⟧ ⟦m Osk Thole⟧him⟦/m⟧. ⟦m Osk Thole⟧He⟦/m⟧ talked to ⟦m the thing in the barrow⟧it⟦/m⟧ about you all night."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"And tha believes that,"⟦/q⟧ said ⟦m Ganna Thole⟧the widow⟦/m⟧. ⟦q Ganna Thole>Fenno Larke⟧"Tha great soft harper. ⟦m the thing in the barrow⟧It⟦/m⟧'d say owt."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"⟦m the thing in the barrow⟧It⟦/m⟧ had no cause to say that ⟦m Osk Thole⟧he⟦/m⟧ had a coat on with one horn button and two brass."⟦/q⟧

It was a shot in the dark; ⟦m the thing in the barrow⟧the thing⟦/m⟧ had said nothing about buttons. But ⟦m Fenno Larke⟧he⟦/m⟧ had seen the brass ones, kept in a saucer on ⟦m Ganna Thole⟧her⟦/m⟧ shelf beside a reel of thread, and a third lying by itself, of horn, that somebody had bought to match and never needed. ⟦m Ganna Thole⟧Her⟦/m⟧ ⟦f holder=Ganna; valence=negative⟧mouth began to shake⟦/f⟧.

⟦q Ganna Thole>Fenno Larke⟧"I were going to change it. I'd told ⟦m Osk Thole⟧him⟦/m⟧ I'd change it."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"Mistress Thole."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"I never sewed it on."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"Mistress, I made that up. About the button. I saw the saucer."⟦/q⟧ ⟦m Fenno Larke⟧He⟦/m⟧ went down on ⟦m Fenno Larke⟧his⟦/m⟧ knees by the hearth, poker or no poker. ⟦q Fenno Larke>Ganna Thole⟧"But the rest I had from the hill, and I don't think ⟦m the thing in the barrow⟧it⟦/m⟧ lies. You can come up and ask ⟦m the thing in the barrow⟧it⟦/m⟧. ⟦m the thing in the barrow⟧It⟦/m⟧ knows you. ⟦k by=Fenno Larke; to=Ganna Thole⟧It's been listening to you since you were a little girl⟦/k⟧ with the sheep."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"⟦m the thing in the barrow⟧It⟦/m⟧ never has."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"⟦m the thing in the barrow⟧It⟦/m⟧ says you used to hum."⟦/q⟧

There was a long silence.

⟦q Ganna Thole>Fenno Larke⟧"My mam had it off hers,"⟦/q⟧ Ganna said at last, so low that Wick came out from behind ⟦m Ganna Thole⟧her⟦/m⟧ to hear. ⟦q Ganna Thole>Fenno Larke⟧"The ninth. We was never to sing it out, nobody was. They said ⟦b holder=Ganna Thole; status=false⟧it'd have the roof off the world⟦/b⟧."⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"Did anyone ever try?"⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"Would tha?"⟦/q⟧

⟦q Fenno Larke>Ganna Thole⟧"I'm going to. If you'll teach me."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"Tha couldn't. It wants a woman's voice, it goes up."⟦/q⟧ ⟦m Ganna Thole⟧She⟦/m⟧ looked at the poker, and stood it tidily in its corner. ⟦q Ganna Thole>Wick⟧"Fetch my shawl."⟦/q⟧

⟦q Wick>Ganna Thole⟧"I fetched it,"⟦/q⟧ said Wick, who was holding it.

***

⟦s place=the barrow; with=Fenno Larke,Ganna Thole,Wick,the thing in the barrow; time=just before dawn⟧
⟦m Fenno Larke⟧The bard⟦/m⟧ played, and ⟦m Ganna Thole⟧the old woman⟦/m⟧ stood with both ⟦m Ganna Thole⟧her⟦/m⟧ hands flat on the stone, as one stands at the flank of a sick horse.

⟦q Ganna Thole>the thing in the barrow⟧"Is tha there?"⟦/q⟧

⟦q the thing in the barrow>Ganna Thole⟧"I am here."⟦/q⟧

⟦q Ganna Thole>the thing in the barrow⟧"Did ⟦m Osk Thole⟧he⟦/m⟧ say owt? At the end?"⟦/q⟧

⟦q the thing in the barrow>Ganna Thole⟧"⟦m Osk Thole⟧He⟦/m⟧ said that it was slippery,"⟦/q⟧ the stone answered. ⟦q the thing in the barrow>Ganna Thole⟧"Then ⟦m Osk Thole⟧he⟦/m⟧ said Ganna."⟦/q⟧

⟦m Ganna Thole⟧She⟦/m⟧ nodded several times. The moon was almost down. ⟦m Wick⟧The boy⟦/m⟧ leaned on ⟦m Ganna Thole⟧her⟦/m⟧ hip in the blanket, and ⟦m Ganna Thole⟧she⟦/m⟧ ⟦f holder=Ganna; toward=Wick; valence=positive⟧pulled a corner of the shawl⟦/f⟧ across ⟦m Wick⟧him⟦/m⟧.

⟦q Ganna Thole>the thing in the barrow⟧"I've ⟦f holder=Ganna; toward=the thing in the barrow; valence=negative⟧hated thee⟦/f⟧ fourteen year."⟦/q⟧

⟦q the thing in the barrow>Ganna Thole⟧"I know. I am ⟦f holder=the thing in the barrow; valence=negative⟧sorry⟦/f⟧ I was not worth it."⟦/q⟧

⟦q Ganna Thole>the thing in the barrow⟧"Nay,"⟦/q⟧ said Ganna, ⟦q Ganna Thole>the thing in the barrow⟧"tha kept ⟦m Osk Thole⟧him⟦/m⟧ company."⟦/q⟧ And then, over ⟦m Ganna Thole⟧her⟦/m⟧ shoulder: ⟦q Ganna Thole>Fenno Larke⟧"Go on, Fiddle. From the eighth. And mind that string."⟦/q⟧

⟦m Ganna Thole⟧Her⟦/m⟧ voice was cracked right across, and it went up all the same, on to the step that was not there, and the step held.

⟦q Ganna Thole>the thing in the barrow⟧"The door is low, the night is wide, put off thy shoes and come inside."⟦/q⟧

That was all it was. Fenno had been braced for thunder. What came was a long breath out of the crack at the foot of the stone, warm, smelling of hay, that lifted the hair from ⟦m Fenno Larke⟧his⟦/m⟧ forehead and went by; and after it the hill was only a hill.

⟦q Wick>Ganna Thole⟧"Is ⟦m the thing in the barrow⟧it⟦/m⟧ gone?"⟦/q⟧ Wick whispered.

⟦q Ganna Thole>Wick⟧"Aye."⟦/q⟧

⟦q Wick>Ganna Thole⟧"Where to?"⟦/q⟧

⟦q Ganna Thole>Wick⟧"In,"⟦/q⟧ said ⟦m Ganna Thole⟧his grandmother⟦/m⟧.

⟦m Fenno Larke+Ganna Thole+Wick⟧They⟦/m⟧ sat in a row on the bench and watched the sky turn grey, then yellow. Nothing had happened to the roof of the world.

⟦q Fenno Larke>Ganna Thole⟧"I owe you some silver,"⟦/q⟧ Fenno said after a time. ⟦q Fenno Larke>Ganna Thole⟧"I only sang half the night."⟦/q⟧

⟦q Ganna Thole>Fenno Larke⟧"Keep it. Tha can teach ⟦m Wick⟧this one⟦/m⟧ the harp for it. ⟦m Wick⟧He⟦/m⟧'s under my feet."⟦/q⟧

⟦q Wick>Fenno Larke⟧"Can I?"⟦/q⟧

⟦q Fenno Larke>Wick⟧"Have you any ear?"⟦/q⟧

⟦m Wick⟧The boy⟦/m⟧ considered. ⟦q Wick>Fenno Larke⟧"You were flat again,"⟦/q⟧ ⟦m Wick⟧he⟦/m⟧ said, ⟦q Wick>Fenno Larke⟧"on the way up."⟦/q⟧
