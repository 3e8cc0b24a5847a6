title: Borrowed Uniform
person: 3
style: post-apocalyptic adventure serial in the manner of fan fiction: ranks, epithets, a lie planted on the enemy, an A/N below, straight quotes
cast: Captain Bekele | Captain, the Captain, Bekele | she
cast: Sarge | Sergeant | he
cast: Nasrin Tabak | Nasrin, Naz, Tabak | she
cast: Iolo | | he
cast: Dov | | he
cast: Oswin | | he
cast: Petra | | she
cast: the twins | | group
cast: the dam people | | group
cast: Major Strand | the Major, Major, Strand | he
cast: Loomis | Private Loomis | he
cast: Corporal Denholm | Denholm | she
cast: the Toll | | group
place: the signal box |
place: the gate |
place: the dining car |
place: the boxcar |
place: the ridge |
place: the rail yard | the yard
place: the dam | the turbine house
place: Oxlode | the chapel at Oxlode
place: Post Four |
relation: Nasrin & Iolo | romantic | start=broken up after a quarrel end=back together
relation: Loomis & Bekele | allies | start=on opposite sides end=taken in
relation: Bekele & Sarge | work
relation: Strand & Bekele | enemies
quiet: Post Four, Oxlode, Tuesday, Thursday
=====
⟦s place=the signal box; with=Bekele,Sarge,Nasrin,Dov; time=dusk⟧
The trousers gave up well before Nasrin's ankles did.

⟦q Nasrin>Dov⟧"You said ⟦m Denholm⟧she⟦/m⟧ was tall."⟦/q⟧

⟦q Dov>Nasrin⟧"I said ⟦m Denholm⟧she⟦/m⟧ was scary."⟦/q⟧ Dov was crouched under the window of the signal box, coiling the spare rope, and ⟦m Dov⟧he⟦/m⟧ took care not to meet ⟦m Nasrin⟧her⟦/m⟧ eye. ⟦q Dov>Nasrin⟧"It was the only uniform Post Four had on the line. If you want a better fit, rob a bigger corporal."⟦/q⟧

Captain Bekele lowered ⟦m Bekele⟧her⟦/m⟧ field glasses. Below the window the rail yard was lighting its fires, one oil drum after another, and the black pennant of the Toll hung over the gate like washing that nobody had dared to bring in.

⟦q Bekele>Nasrin⟧"Turn round."⟦/q⟧

Nasrin turned round.

⟦q Bekele>Nasrin⟧"It'll do in the dark. Stoop."⟦/q⟧

⟦q Nasrin>Bekele⟧"I *am* stooping, Captain."⟦/q⟧

⟦q Bekele>Nasrin⟧"Then stoop with more conviction. Sergeant, where is everybody? I'd like to hear it once more before we do anything stupid."⟦/q⟧

⟦m Sarge⟧The older man⟦/m⟧ counted on ⟦m Sarge⟧his⟦/m⟧ fingers, of which ⟦m Sarge⟧he⟦/m⟧ had eight.

⟦q Sarge>Bekele⟧"Petra and the twins stayed at the dam. ⟦m Petra+the twins⟧They⟦/m⟧'ve barred the turbine house, and Petra's got the shotgun. Oswin's up on the ridge with the mule. You're here, I'm here, ⟦m Dov⟧the lad⟦/m⟧'s here, and Naz is dressed as a scarecrow."⟦/q⟧

⟦q Bekele>Sarge⟧"And Iolo?"⟦/q⟧

Nobody looked at Nasrin, which was worse than being looked at.

⟦q Sarge>Bekele⟧"Fourth boxcar from the water tower,"⟦/q⟧ said Sarge. ⟦q Sarge>Bekele⟧"Dov saw ⟦m the Toll⟧them⟦/m⟧ walk ⟦m Iolo⟧him⟦/m⟧ across at noon."⟦/q⟧

⟦q Nasrin>Dov⟧"Was ⟦m Iolo⟧he⟦/m⟧ hurt?"⟦/q⟧

⟦q Dov>Nasrin⟧"⟦m Iolo⟧He⟦/m⟧ was singing. Somebody hit ⟦m Iolo⟧him⟦/m⟧, so ⟦m Iolo⟧he⟦/m⟧ changed the song."⟦/q⟧

It was so exactly like Iolo that ⟦m Nasrin⟧she⟦/m⟧ had to do up a button which was done up already. Eight days ago, in the turbine house, ⟦m Nasrin⟧she⟦/m⟧ had told ⟦m Iolo⟧him⟦/m⟧ to go and sleep somewhere else, and preferably to die there. ⟦m Nasrin⟧She⟦/m⟧ had ⟦f holder=Nasrin; toward=Iolo; valence=negative⟧thrown a kettle⟦/f⟧. ⟦m Iolo⟧He⟦/m⟧ had picked up ⟦m Iolo⟧his⟦/m⟧ blanket, signed on for the night patrol and not come back, and ⟦m Nasrin⟧she⟦/m⟧ had gone over it from every side since then. There was only one way to read it: ⟦b holder=Nasrin; status=false⟧the quarrel had walked Iolo into the Toll's wire⟦/b⟧.

⟦q Bekele>Dov⟧"From the top,"⟦/q⟧ said ⟦m Bekele⟧the Captain⟦/m⟧. ⟦q Bekele>Dov⟧"What does the Major want, Dov?"⟦/q⟧

⟦q Dov>Bekele⟧"The grain."⟦/q⟧

⟦q Bekele>Dov⟧"And where's the grain?"⟦/q⟧

⟦q Dov>Bekele⟧"Under the spillway, where it always—"⟦/q⟧

⟦q Bekele>Dov⟧"Wrong."⟦/q⟧

⟦q Dov>Bekele⟧"In the chapel at Oxlode."⟦/q⟧ ⟦m Dov⟧The boy⟦/m⟧ ⟦f holder=Dov; valence=negative⟧went pink⟦/f⟧. ⟦q Dov>Bekele⟧"Every last sack. Sorry, Captain."⟦/q⟧

⟦q Bekele>Nasrin⟧"Guarded by whom, Corporal Denholm?"⟦/q⟧

⟦q Nasrin>Bekele⟧"By the whole pack from the dam, ma'am."⟦/q⟧ Nasrin tried to sound like a woman who frightened teenagers. ⟦q Nasrin>Bekele⟧"⟦m the dam people⟧They⟦/m⟧ cleared out on Tuesday. Post Four watched ⟦m the dam people⟧them⟦/m⟧ go by."⟦/q⟧

⟦q Bekele>Nasrin⟧"Good. So ⟦m Strand⟧the Major⟦/m⟧ marches off to Oxlode, where there is nothing but bees, and you get two hours with a half-empty yard."⟦/q⟧

⟦q Nasrin>Bekele⟧"And if ⟦m Strand⟧he⟦/m⟧ doesn't believe me?"⟦/q⟧

⟦q Bekele>Nasrin⟧"⟦m Strand⟧He⟦/m⟧ will."⟦/q⟧ ⟦m Bekele⟧She⟦/m⟧ said it drily, and rather tiredly, and raised the glasses again.

⟦q Sarge>Bekele⟧"What am I?"⟦/q⟧ asked Sarge.

⟦q Bekele>Sarge⟧"You're ⟦m Sarge⟧the prisoner⟦/m⟧, Sergeant. Try to look beaten."⟦/q⟧

⟦q Sarge>Bekele⟧"I was married nineteen years, ma'am. I'll manage."⟦/q⟧

***

⟦s place=the gate; with=Nasrin,Sarge,Loomis; time=after dark⟧
⟦m Loomis⟧The guard at the gate⟦/m⟧ had a lantern, a rifle and a streaming cold, and ⟦m Loomis⟧he⟦/m⟧ pointed all three at ⟦m Nasrin+Sarge⟧them⟦/m⟧.

⟦q Loomis>Nasrin⟧"Name?"⟦/q⟧

⟦q Nasrin>Loomis⟧"Corporal Denholm, Post Four. I've got ⟦m Sarge⟧a prisoner⟦/m⟧ for the Major."⟦/q⟧

⟦q Loomis>Nasrin⟧"Denholm,"⟦/q⟧ said ⟦m Loomis⟧the guard⟦/m⟧. The lantern travelled slowly down to ⟦m Nasrin⟧her⟦/m⟧ bare ankles, and slowly up again.

⟦q Nasrin>Loomis⟧"Is there a problem, Private?"⟦/q⟧

⟦q Loomis>Nasrin⟧"Only with my sinuses, Corporal."⟦/q⟧ ⟦m Loomis⟧He⟦/m⟧ sneezed, and hauled the gate open. ⟦q Loomis>Nasrin⟧"Mind the puddle. ⟦m Strand⟧The boss⟦/m⟧ is in the dining car, and ⟦m Strand⟧he⟦/m⟧'s having ⟦m Strand⟧his⟦/m⟧ egg."⟦/q⟧

Nasrin minded the puddle. ⟦m Nasrin⟧Her⟦/m⟧ ⟦f holder=Nasrin; valence=negative⟧heart was going like a pump⟦/f⟧. It had been so easy, ⟦m Nasrin⟧she⟦/m⟧ thought; it was dark, ⟦m Loomis⟧the boy⟦/m⟧ was ill, and ⟦b holder=Nasrin; status=false⟧the uniform had done the trick⟦/b⟧.

⟦q Sarge>Nasrin⟧"Stoop,"⟦/q⟧ breathed Sarge.

***

⟦s place=the dining car; with=Nasrin,Sarge,Strand; time=a few minutes later⟧
The dining car still had its curtains. Under the only working bulb in forty miles sat Major Strand, and ⟦m Strand⟧he⟦/m⟧ took the top off ⟦m Strand⟧his⟦/m⟧ egg before ⟦m Strand⟧he⟦/m⟧ spoke.

⟦q Strand>Nasrin⟧"You've marched from Post Four with that?"⟦/q⟧

⟦q Nasrin>Strand⟧"Yes, sir. It's one of the dam people. I picked ⟦m Sarge⟧him⟦/m⟧ up on the north road."⟦/q⟧

⟦q Strand>Nasrin⟧"Which one is ⟦m Sarge⟧he⟦/m⟧?"⟦/q⟧

⟦q Nasrin>Strand⟧"⟦m Sarge⟧Bekele's sergeant⟦/m⟧, sir."⟦/q⟧

⟦q Strand>Sarge⟧"Is that so?"⟦/q⟧ The egg was turned a quarter round. ⟦q Strand>Sarge⟧"And where is ⟦m Bekele⟧your captain⟦/m⟧ tonight?"⟦/q⟧

Sarge gazed at the carpet. ⟦m Sarge⟧He⟦/m⟧ looked so thoroughly beaten that Nasrin nearly patted ⟦m Sarge⟧him⟦/m⟧.

⟦q Sarge>Strand⟧"Couldn't say."⟦/q⟧

⟦q Strand>Sarge⟧"Where are the rest of ⟦m the dam people⟧them⟦/m⟧?"⟦/q⟧

⟦q Sarge>Strand⟧"Couldn't say that, neither."⟦/q⟧

⟦q Nasrin>Strand⟧"I could, sir,"⟦/q⟧ said Nasrin. ⟦q Nasrin>Strand⟧"⟦m the dam people⟧They⟦/m⟧ left the dam on Tuesday, the lot of ⟦m the dam people⟧them⟦/m⟧, with handcarts. ⟦m the dam people⟧They⟦/m⟧'ve put the grain in the chapel at Oxlode, and ⟦m the dam people⟧they⟦/m⟧'re camped on top of it."⟦/q⟧

⟦q Strand>Nasrin⟧"Oxlode."⟦/q⟧ ⟦m Strand⟧He⟦/m⟧ laid down the spoon. ⟦q Strand>Nasrin⟧"You're quite certain of the name, Corporal?"⟦/q⟧

⟦q Nasrin>Strand⟧"Quite certain. Why, sir?"⟦/q⟧

⟦q Strand>Nasrin⟧"Because ⟦k by=Strand; to=Nasrin⟧it's the second time I've heard it today⟦/k⟧."⟦/q⟧ ⟦m Strand⟧He⟦/m⟧ was ⟦f holder=Strand; valence=positive⟧smiling⟦/f⟧, and it did ⟦m Strand⟧him⟦/m⟧ no favours. ⟦q Strand>Nasrin⟧"⟦m Iolo⟧The singer in the boxcar⟦/m⟧ kept quiet for six hours, and then ⟦m Iolo⟧he⟦/m⟧ gave me a chapel. It cost ⟦m Iolo⟧him⟦/m⟧ a tooth."⟦/q⟧

⟦m Nasrin⟧She⟦/m⟧ held ⟦m Nasrin⟧her⟦/m⟧ face still. It made no sense. As far as ⟦m Nasrin⟧she⟦/m⟧ knew, ⟦b holder=Nasrin; status=false⟧the Captain had dreamed up Oxlode that very afternoon⟦/b⟧.

⟦q Strand>Nasrin⟧"Two mouths, one story. I do like that."⟦/q⟧ ⟦m Strand⟧The Major⟦/m⟧ reached for ⟦m Strand⟧his⟦/m⟧ belt. ⟦m Strand⟧He⟦/m⟧ had no doubt now that ⟦b holder=Strand; status=false⟧the grain was stacked behind an altar⟦/b⟧, nor that ⟦b holder=Strand; status=false⟧the dam stood empty⟦/b⟧, and ⟦m Strand⟧he⟦/m⟧ was a man who ⟦f holder=Strand; valence=positive⟧enjoyed⟦/f⟧ having no doubt. ⟦q Strand>Nasrin⟧"Put ⟦m Sarge⟧this one⟦/m⟧ in with ⟦m Iolo⟧the other⟦/m⟧. I'm taking forty men. We'll be there by midnight."⟦/q⟧

The boots went away down the steps. Somewhere outside a whistle blew.

⟦q Sarge>Nasrin⟧"⟦m Strand⟧He⟦/m⟧'s left half ⟦m Strand⟧his⟦/m⟧ egg,"⟦/q⟧ said Sarge, and ate it.

***

⟦s place=the boxcar; with=Nasrin,Sarge,Iolo,Loomis; time=later that night⟧
Iolo was lying on a heap of sacks with one eye swollen shut. The other one opened, and took in the coat, the cap and the ankles.

⟦q Iolo>Nasrin⟧"You look terrible."⟦/q⟧

⟦q Nasrin>Iolo⟧"You look worse. Can you walk?"⟦/q⟧

⟦q Iolo>Nasrin⟧"I can limp with style. I thought ⟦b holder=Iolo; status=false⟧you wanted me dead⟦/b⟧, Naz."⟦/q⟧

⟦q Nasrin>Iolo⟧"I got over it. Around Thursday."⟦/q⟧ ⟦m Nasrin⟧She⟦/m⟧ sawed at the rope on ⟦m Iolo⟧his⟦/m⟧ wrists, and ⟦m Nasrin⟧her⟦/m⟧ ⟦f holder=Nasrin; valence=negative⟧voice went somewhere⟦/f⟧ ⟦m Nasrin⟧she⟦/m⟧ hadn't sent it. ⟦q Nasrin>Iolo⟧"This is my fault. You'd never have gone near that wire if I hadn't—"⟦/q⟧

⟦q Iolo>Nasrin⟧"Hang on,"⟦/q⟧ ⟦m Iolo⟧he⟦/m⟧ said, ⟦q Iolo>Nasrin⟧"what?"⟦/q⟧

⟦q Nasrin>Iolo⟧"The shouting. The kettle."⟦/q⟧

⟦q Iolo>Nasrin⟧"You think I got caught because I was *sad*?"⟦/q⟧

⟦q Nasrin>Iolo⟧"Weren't you?"⟦/q⟧

⟦q Iolo>Nasrin⟧"I was ⟦f holder=Iolo; valence=negative⟧in bits⟦/f⟧. I was also under orders."⟦/q⟧ ⟦m Iolo⟧He⟦/m⟧ sat up, wincing. ⟦q Iolo>Nasrin⟧"⟦k by=Iolo; to=Nasrin⟧The Captain sent me to get caught⟦/k⟧. ⟦k by=Iolo; to=Nasrin⟧It was all settled the day before the kettle⟦/k⟧. I was to hold out until the Major was proud of ⟦m Strand⟧himself⟦/m⟧, and then give ⟦m Strand⟧him⟦/m⟧ Oxlode. One liar is only a liar, ⟦m Bekele⟧she⟦/m⟧ said. Two of us would be a map."⟦/q⟧

Nasrin sat down on the sacks. Over by the door, ⟦m Sarge⟧the older man⟦/m⟧ had discovered something interesting about a rivet.

⟦q Nasrin>Sarge⟧"You knew."⟦/q⟧

⟦q Sarge>Nasrin⟧"I'm a sergeant, love. I know everything, and nobody ever thanks me for it."⟦/q⟧

⟦q Nasrin>Iolo⟧"And *you* couldn't have told me? Before you went?"⟦/q⟧

⟦q Iolo>Nasrin⟧"You'd have stopped me."⟦/q⟧

⟦q Nasrin>Iolo⟧"I'd have chained you to the sluice!"⟦/q⟧

⟦q Iolo>Nasrin⟧"Well, there you are."⟦/q⟧

⟦m Nasrin⟧She⟦/m⟧ ⟦f holder=Nasrin; toward=Iolo; valence=positive⟧kissed⟦/f⟧ ⟦m Iolo⟧him⟦/m⟧, on the side that still had all its teeth. It was not a tidy kiss, and it went on for longer than the plan allowed.

⟦q Sarge>Nasrin+Iolo⟧"I hate to hurry young people,"⟦/q⟧ said Sarge.

Then the door rolled back, and there stood ⟦m Loomis⟧the guard from the gate⟦/m⟧ with ⟦m Loomis⟧his⟦/m⟧ lantern and ⟦m Loomis⟧his⟦/m⟧ cold.

⟦q Loomis>Nasrin⟧"Corporal Denholm."⟦/q⟧

⟦q Nasrin>Loomis⟧"Private. I was just questioning ⟦m Iolo⟧the prisoner⟦/m⟧."⟦/q⟧

⟦q Loomis>Nasrin⟧"So I saw."⟦/q⟧ ⟦m Loomis⟧He⟦/m⟧ wiped ⟦m Loomis⟧his⟦/m⟧ nose on ⟦m Loomis⟧his⟦/m⟧ cuff. ⟦q Loomis>Nasrin⟧"Thing is, ⟦k by=Loomis; to=Nasrin⟧Corporal Denholm is five foot nothing⟦/k⟧. ⟦m Denholm⟧She⟦/m⟧ owes me nine cigarettes. I'd know ⟦m Denholm⟧her⟦/m⟧ in a coal cellar."⟦/q⟧

Very gently, Sarge picked up a brick.

⟦q Nasrin>Loomis⟧"Then why did you open the gate?"⟦/q⟧

⟦q Loomis>Nasrin⟧"Because whoever you were, you'd come to take somebody out."⟦/q⟧ ⟦m Loomis⟧He⟦/m⟧ set the lantern on the floor. Without it ⟦m Loomis⟧he⟦/m⟧ looked about nineteen. ⟦q Loomis>Nasrin⟧"I was ⟦f holder=Loomis; valence=positive⟧hoping⟦/f⟧ there'd be room for one more."⟦/q⟧

***

⟦s place=the ridge; with=Bekele,Sarge,Nasrin,Iolo,Dov,Oswin,Loomis; time=midnight⟧
Oswin counted ⟦m Nasrin+Sarge+Iolo+Loomis⟧them⟦/m⟧ as ⟦m Nasrin+Sarge+Iolo+Loomis⟧they⟦/m⟧ came up over the top, frowned, and counted again.

⟦q Oswin>Bekele⟧"That's one too many, Captain."⟦/q⟧

⟦q Bekele>Sarge⟧"Sergeant?"⟦/q⟧

⟦q Sarge>Bekele⟧"Private Loomis, ma'am. ⟦m Loomis⟧He⟦/m⟧ followed us home."⟦/q⟧ ⟦m Sarge⟧He⟦/m⟧ lowered ⟦m Sarge⟧himself⟦/m⟧ on to a rock, next to the mule. ⟦q Sarge>Bekele⟧"⟦m Strand⟧The Major⟦/m⟧'s off to Oxlode. ⟦k by=Sarge; to=Bekele⟧There's nine men left in the yard⟦/k⟧, and most of those are drunk."⟦/q⟧

⟦m Bekele⟧The Captain⟦/m⟧ walked once round ⟦m Loomis⟧the newcomer⟦/m⟧, as one walks round a horse.

⟦q Bekele>Loomis⟧"Do you know where ⟦m the dam people⟧my people⟦/m⟧ are tonight, Private?"⟦/q⟧

⟦q Loomis>Bekele⟧"⟦b holder=Loomis; status=false⟧The whole lot of you went to a chapel⟦/b⟧, ma'am. All the lads say so."⟦/q⟧

⟦q Bekele>Loomis⟧"Three of ⟦m the dam people⟧them⟦/m⟧ are at the dam. ⟦k by=Bekele; to=Loomis⟧The grain never moved⟦/k⟧. And at Oxlode there are sixty hives, which don't care to be woken."⟦/q⟧

⟦m Loomis⟧The young man⟦/m⟧ thought this over, and in spite of ⟦m Loomis⟧his⟦/m⟧ cold ⟦m Loomis⟧he⟦/m⟧ began to ⟦f holder=Loomis; valence=positive⟧grin⟦/f⟧. Far away in the north, very small, somebody fired a rifle. Then a great many rifles went off at once, in no sort of order.

⟦q Dov>Bekele⟧"Sounds as though ⟦m the Toll⟧they⟦/m⟧'ve found the honey, Captain,"⟦/q⟧ said Dov.

Nasrin had not sat down. ⟦m Nasrin⟧She⟦/m⟧ waited until ⟦m Bekele⟧the other woman⟦/m⟧ had to look at ⟦m Nasrin⟧her⟦/m⟧.

⟦q Nasrin>Bekele⟧"You sent ⟦m Iolo⟧him⟦/m⟧. And then you sent me in after ⟦m Iolo⟧him⟦/m⟧, and you let me think that I'd done it."⟦/q⟧

⟦q Bekele>Nasrin⟧"I did."⟦/q⟧

⟦q Nasrin>Bekele⟧"Why?"⟦/q⟧

⟦q Bekele>Nasrin⟧"I needed a corporal with a ⟦f holder=Nasrin; valence=negative⟧bad conscience⟦/f⟧ and no sleep. You can't act, Tabak. You never could."⟦/q⟧ ⟦m Bekele⟧She⟦/m⟧ took off ⟦m Bekele⟧her⟦/m⟧ cap; ⟦m Bekele⟧her⟦/m⟧ hair was greyer than it had been in the spring. ⟦q Bekele>Nasrin⟧"I'd do it again. And I'm ⟦f holder=Bekele; toward=Nasrin; valence=negative⟧sorry⟦/f⟧."⟦/q⟧

As apologies went, it was a poor plank. Nasrin tried ⟦m Nasrin⟧her⟦/m⟧ weight on it, and found that it would hold.

⟦q Nasrin>Bekele⟧"Next time I choose the lie."⟦/q⟧

⟦q Bekele>Nasrin⟧"Granted."⟦/q⟧

An arm came round ⟦m Nasrin⟧her⟦/m⟧ from behind, carefully, on account of the ribs it belonged to.

⟦q Iolo>Nasrin⟧"Are you keeping the uniform?"⟦/q⟧

⟦q Nasrin>Iolo⟧"Why?"⟦/q⟧

⟦q Iolo>Nasrin⟧"No reason. I've grown ⟦f holder=Iolo; toward=Nasrin; valence=positive⟧fond⟦/f⟧ of the ankles."⟦/q⟧

⟦m Nasrin⟧She⟦/m⟧ pulled the cap down over ⟦m Iolo⟧his⟦/m⟧ good eye and took ⟦m Iolo⟧his⟦/m⟧ hand, so that ⟦m Iolo⟧he⟦/m⟧ wouldn't walk off the edge.

⟦q Loomis>Nasrin⟧"⟦m Denholm⟧She⟦/m⟧'ll want it back, you know,"⟦/q⟧ said ⟦m Loomis⟧the boy with the cold⟦/m⟧. ⟦q Loomis>Nasrin⟧"Denholm. ⟦m Denholm⟧She⟦/m⟧ ⟦f holder=Denholm; valence=positive⟧loves⟦/f⟧ that coat."⟦/q⟧

⟦q Nasrin>Loomis⟧"Then ⟦m Denholm⟧she⟦/m⟧ can go and look for it,"⟦/q⟧ said Nasrin, ⟦q Nasrin>Loomis⟧"at Oxlode."⟦/q⟧

⟦n⟧A/N: No bees were harmed. Next chapter: what Petra and the twins have been doing with that shotgun, and why Oswin no longer talks to the mule. Thank you for all the kind words on chapter thirteen!⟦/n⟧
