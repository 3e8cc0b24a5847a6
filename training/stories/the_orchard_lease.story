title: The Orchard Lease
person: 3
style: close on one woman, two or three women in every scene; epithets, a stranger named halfway through; curly quotes
cast: Ruta Balodis | Ruta, Balodis | she
cast: Adaeze Crane | Adaeze, Crane | she
cast: Gwen Prosser | Gwen | she
cast: Mr. Pascoe | Pascoe | he
place: the orchard | the hill
place: the packing shed | the shed
place: the caravan |
place: Lisbon |
relation: Ruta & Adaeze | allies | start=enemies end=allies, a little in love
relation: Ruta & Gwen | friends
relation: Ruta & Mr. Pascoe | enemies
quiet: the Widow, Widow, Balodis Late, Pink Lady, Chile, Lisbon, November, October, Christmas, Sunday, Sundays
=====
⟦s place=the orchard; with=Ruta,Adaeze; time=Tuesday morning⟧
The apples looked perfectly natural, provided nobody touched one.

Ruta had wired on the last of them by torchlight. Now ⟦m Ruta⟧she⟦/m⟧ leaned on the gate with ⟦m Ruta⟧her⟦/m⟧ red hair stuffed into a hat, trying to look like a person who had slept, and watched ⟦m Adaeze⟧a stranger in yellow boots⟦/m⟧ climb out of a very clean van.

⟦m Adaeze⟧The stranger⟦/m⟧ was six feet tall and went on getting taller as ⟦m Adaeze⟧she⟦/m⟧ came up the track. ⟦m Adaeze⟧She⟦/m⟧ had a tripod on one shoulder and a clipboard under ⟦m Adaeze⟧her⟦/m⟧ arm, and ⟦m Adaeze⟧she⟦/m⟧ stopped two yards short of the gate, like someone who had been bitten at gates before.

⟦q Adaeze>Ruta⟧“Good morning. I’m looking for ⟦m Ruta⟧the tenant⟦/m⟧. I understood ⟦b holder=Adaeze; status=false⟧the tenant was a gentleman⟦/b⟧.”⟦/q⟧

⟦q Ruta>Adaeze⟧“You understood wrong. Who told you that?”⟦/q⟧

⟦q Adaeze>Ruta⟧“A form.”⟦/q⟧

⟦q Ruta>Adaeze⟧“And who sent you?”⟦/q⟧

⟦q Adaeze>Ruta⟧“I’m afraid that’s confidential.”⟦/q⟧

Ruta nodded. ⟦m Ruta⟧She⟦/m⟧ hadn’t needed the answer. ⟦m Ruta⟧She⟦/m⟧ knew perfectly well that ⟦b holder=Ruta; status=false⟧Pascoe had sent the van⟦/b⟧, just as ⟦m Pascoe⟧he⟦/m⟧ had sent the letters and the drone, because ⟦m Pascoe⟧the landlord⟦/m⟧ wanted holiday cabins on this hill and only one thing up here was in ⟦m Pascoe⟧his⟦/m⟧ way.

⟦q Adaeze>Ruta⟧“Then you’ll know the clause,”⟦/q⟧ said ⟦m Adaeze⟧the surveyor⟦/m⟧. ⟦m Adaeze⟧She⟦/m⟧ consulted ⟦m Adaeze⟧her⟦/m⟧ clipboard. ⟦q Adaeze>Ruta⟧“The lease runs for so long as the Widow shall stand and bear. So I have to see it standing, and I have to see some fruit.”⟦/q⟧

⟦q Ruta>Adaeze⟧“It’s only a tree.”⟦/q⟧

⟦q Adaeze>Ruta⟧“It’s a tree with a capital letter. I’ve never been sent to measure one of those.”⟦/q⟧ ⟦m Adaeze⟧The taller woman⟦/m⟧ smiled. It was an unfairly good smile, and Ruta refused to have any part in it. ⟦q Adaeze>Ruta⟧“May I come in?”⟦/q⟧

⟦q Ruta>Adaeze⟧“Can I stop you?”⟦/q⟧

⟦q Adaeze>Ruta⟧“You could lock the gate.”⟦/q⟧

⟦q Ruta>Adaeze⟧“It doesn’t lock.”⟦/q⟧

⟦q Adaeze>Ruta⟧“Then no.”⟦/q⟧

⟦m Ruta+Adaeze⟧They⟦/m⟧ walked up between the rows. It was the ninth of November, and every other tree in the place was bare; ⟦m Ruta⟧the redhead⟦/m⟧ had been hoping that a professional might overlook this. The Widow stood by itself at the top, four hundred years old, leaning on a scaffolding pole like a drunk on a policeman, and it was covered from end to end in big, glossy, scarlet apples.

⟦m Adaeze⟧The surveyor⟦/m⟧ put down ⟦m Adaeze⟧her⟦/m⟧ tripod. ⟦m Adaeze⟧She⟦/m⟧ walked round the trunk one way, and then ⟦m Adaeze⟧she⟦/m⟧ walked round it the other way, and then ⟦m Adaeze⟧she⟦/m⟧ gave some time to the pole.

⟦q Adaeze>Ruta⟧“This is new.”⟦/q⟧

⟦q Ruta>Adaeze⟧“It’s for safety.”⟦/q⟧

⟦q Adaeze>Ruta⟧“Whose?”⟦/q⟧

⟦q Ruta>Adaeze⟧“The tree’s.”⟦/q⟧

⟦q Adaeze>Ruta⟧“Mm. And it always fruits this late?”⟦/q⟧

⟦q Ruta>Adaeze⟧“It’s a late variety.”⟦/q⟧

⟦q Adaeze>Ruta⟧“What’s it called?”⟦/q⟧

Ruta had lain awake preparing for every question but that one. ⟦q Ruta>Adaeze⟧“Balodis Late,”⟦/q⟧ ⟦m Ruta⟧she⟦/m⟧ said.

⟦q Adaeze>Ruta⟧“How interesting. I’d have guessed Pink Lady.”⟦/q⟧

⟦q Ruta>Adaeze⟧“They’re related.”⟦/q⟧

⟦m Adaeze⟧The taller woman⟦/m⟧ reached up, took an apple between finger and thumb, and turned it round on its wire. On the far side there was a small oval sticker. It said that the apple had come from Chile.

Neither of ⟦m Ruta+Adaeze⟧them⟦/m⟧ spoke. Somewhere down the hill a pheasant laughed.

⟦q Ruta>Adaeze⟧“I can explain,”⟦/q⟧ said ⟦m Ruta⟧the shorter woman⟦/m⟧, ⟦q Ruta>Adaeze⟧“that.”⟦/q⟧

⟦q Adaeze>Ruta⟧“I’d rather you explained it under a roof.”⟦/q⟧ Rain had begun to tick on the clipboard. ⟦q Adaeze>Ruta⟧“Slowly, if you would, and with tea.”⟦/q⟧

***

⟦s place=the packing shed; with=Ruta,Adaeze; time=half an hour later⟧
The packing shed had a stove, a kettle and two chairs, one of which belonged to a dog that had died in June. Ruta gave ⟦m Adaeze⟧her visitor⟦/m⟧ the dog’s.

⟦q Ruta>Adaeze⟧“⟦k by=Ruta; to=Adaeze⟧It came down in the October gale⟦/k⟧,”⟦/q⟧ ⟦m Ruta⟧she⟦/m⟧ told the teapot. ⟦q Ruta>Adaeze⟧“On the eighteenth, about four in the morning. I heard it from my bed. Gwen and I winched it up again with the tractor, and there hasn’t been a sign of life in it since. I know ⟦b holder=Ruta; status=false⟧it’s dead⟦/b⟧. You can leave your little drill in the van.”⟦/q⟧

⟦q Adaeze>Ruta⟧“I did leave it in the van. Who’s Gwen?”⟦/q⟧

⟦q Ruta>Adaeze⟧“⟦m Gwen⟧My neighbour⟦/m⟧. ⟦m Gwen⟧She⟦/m⟧ has the caravan at the bottom. ⟦m Gwen⟧She⟦/m⟧ was here before me, and ⟦m Gwen⟧she⟦/m⟧’ll be here after the sun goes out.”⟦/q⟧

⟦q Adaeze>Ruta⟧“And whose work is the wiring?”⟦/q⟧

⟦q Ruta>Adaeze⟧“Mine.”⟦/q⟧

⟦q Adaeze>Ruta⟧“It’s beautiful.”⟦/q⟧

⟦q Ruta>Adaeze⟧“I used to make false teeth.”⟦/q⟧

⟦q Adaeze>Ruta⟧“Ah,”⟦/q⟧ said ⟦m Adaeze⟧the surveyor⟦/m⟧, and hid behind ⟦m Adaeze⟧her⟦/m⟧ mug. The mug shook a bit. When ⟦m Adaeze⟧she⟦/m⟧ came out again ⟦m Adaeze⟧she⟦/m⟧ had got ⟦m Adaeze⟧her⟦/m⟧ face straight, more or less. ⟦q Adaeze>Ruta⟧“I’m Adaeze, by the way. Adaeze Crane. You haven’t asked.”⟦/q⟧

⟦q Ruta>Adaeze⟧“I was trying not to get attached.”⟦/q⟧

⟦q Adaeze>Ruta⟧“How’s that going?”⟦/q⟧

⟦q Ruta>Adaeze⟧“Drink your tea.”⟦/q⟧

Adaeze drank it. Wet, ⟦m Adaeze⟧she⟦/m⟧ was not nearly so alarming. ⟦m Adaeze⟧She⟦/m⟧ had put ⟦m Adaeze⟧her⟦/m⟧ boots side by side next to the stove, as a child does in somebody else’s house, and there was a hole in ⟦m Adaeze⟧her⟦/m⟧ left sock. Ruta looked away from the sock and reached for the sugar, which was underneath the clipboard; and that was how ⟦m Ruta⟧she⟦/m⟧ came to see the date.

Instructed, it said at the top, on the twentieth of October.

Two days. Pascoe lived in Lisbon, and ⟦m Pascoe⟧he⟦/m⟧ hadn’t set foot on the hill since the summer. In the whole world there had been just two people who knew.

⟦q Ruta>Adaeze⟧“Who told you it was down?”⟦/q⟧

⟦q Adaeze>Ruta⟧“I really can’t—”⟦/q⟧

⟦q Ruta>Adaeze⟧“There were only the two of us on that winch.”⟦/q⟧

Adaeze opened ⟦m Adaeze⟧her⟦/m⟧ mouth, looked at the rain, and shut it again, and that was as good as a signature. So ⟦b holder=Ruta; status=false⟧Gwen had gone over to the enemy⟦/b⟧. Nineteen years of Sunday dinners, thought Ruta, and it had taken ⟦m Gwen⟧her⟦/m⟧ two days. ⟦m Ruta⟧She⟦/m⟧ pulled on ⟦m Ruta⟧her⟦/m⟧ wet coat.

⟦q Adaeze>Ruta⟧“Where are you going?”⟦/q⟧

⟦q Ruta>Adaeze⟧“To see ⟦m Gwen⟧a friend⟦/m⟧. I had one this morning.”⟦/q⟧

***

⟦s place=the caravan; with=Ruta,Gwen,Adaeze; time=noon⟧
⟦q Gwen>Ruta⟧“Feet,”⟦/q⟧ said Gwen.

Ruta wiped them. It was a matter of principle in that caravan, even in wartime.

⟦q Ruta>Gwen⟧“How much did ⟦m Pascoe⟧he⟦/m⟧ pay you?”⟦/q⟧

⟦q Gwen>Ruta⟧“Who?”⟦/q⟧

⟦q Ruta>Gwen⟧“Pascoe!”⟦/q⟧

⟦q Gwen>Ruta⟧“⟦m Pascoe⟧That man⟦/m⟧ never paid for anything in ⟦m Pascoe⟧his⟦/m⟧ life. You’re dripping on the cat. Is ⟦m Adaeze⟧she⟦/m⟧ here yet?”⟦/q⟧

⟦q Ruta>Gwen⟧“So you don’t even deny it.”⟦/q⟧

⟦q Gwen>Ruta⟧“Deny what? I’m making crumpets.”⟦/q⟧

⟦q Ruta>Gwen⟧“You told ⟦m Pascoe⟧him⟦/m⟧ it was down.”⟦/q⟧ ⟦m Gwen⟧The old woman⟦/m⟧’s fork came slowly out of the flame. ⟦q Ruta>Gwen⟧“You rang ⟦m Pascoe⟧him⟦/m⟧ up and told ⟦m Pascoe⟧him⟦/m⟧, and ⟦m Pascoe⟧he⟦/m⟧ sent ⟦m Adaeze⟧a woman with a clipboard⟦/m⟧, and I gave ⟦m Adaeze⟧her⟦/m⟧ the dog’s chair!”⟦/q⟧

Gwen had a brown, creased face that had never been any good at hiding things. At the moment there was nothing on it but astonishment.

⟦q Gwen>Ruta⟧“You daft girl,”⟦/q⟧ ⟦m Gwen⟧she⟦/m⟧ said. ⟦q Gwen>Ruta⟧“⟦k by=Gwen; to=Ruta⟧It was me that wrote to the surveyors⟦/k⟧.”⟦/q⟧

There were boots on the step. Adaeze had to fold ⟦m Adaeze⟧herself⟦/m⟧ nearly in half to get in at the door, and even then ⟦m Adaeze⟧she⟦/m⟧ brought a good deal of weather with ⟦m Adaeze⟧her⟦/m⟧.

⟦q Adaeze>Gwen⟧“I’m so sorry. I did try not to let ⟦m Ruta⟧her⟦/m⟧ guess.”⟦/q⟧

⟦q Gwen>Adaeze⟧“I’m sure you did, cariad. Sit, before you go through my roof. Crumpet?”⟦/q⟧

⟦q Adaeze>Gwen⟧“Oh, please.”⟦/q⟧

⟦q Ruta>Adaeze⟧“You work for *Gwen*?”⟦/q⟧

⟦q Adaeze>Ruta⟧“Since the twentieth.”⟦/q⟧

Ruta rounded on ⟦m Gwen⟧her neighbour⟦/m⟧. ⟦q Ruta>Gwen⟧“With what money? You haven’t got a bean.”⟦/q⟧

⟦q Gwen>Ruta⟧“I had cider. ⟦k by=Gwen; to=Ruta⟧I sold the whole of last year’s barrels⟦/k⟧, and I don’t want a fuss.”⟦/q⟧ ⟦m Gwen⟧She⟦/m⟧ speared another crumpet. ⟦q Gwen>Ruta⟧“⟦m Pascoe⟧He⟦/m⟧’d have had an expert of ⟦m Pascoe⟧his⟦/m⟧ own up here by Christmas, and ⟦m Pascoe⟧he⟦/m⟧’d have got what ⟦m Pascoe⟧he⟦/m⟧ paid for. I thought, let’s get an honest one in first.”⟦/q⟧

⟦q Adaeze>Gwen⟧“That’s rather the trouble,”⟦/q⟧ said Adaeze. ⟦m Adaeze⟧She⟦/m⟧ turned to Ruta, and ⟦m Adaeze⟧she⟦/m⟧ wasn’t smiling now. ⟦q Adaeze>Ruta⟧“I can’t write that a dead tree’s alive. Not even for crumpets.”⟦/q⟧

⟦q Ruta>Adaeze⟧“I’d never ask you to.”⟦/q⟧

⟦q Adaeze>Ruta⟧“You wired on sixty apples.”⟦/q⟧

⟦q Ruta>Adaeze⟧“Sixty-four. I hadn’t met you then.”⟦/q⟧

It came out a good deal softer than ⟦m Ruta⟧she⟦/m⟧ had meant it to. ⟦m Adaeze⟧The taller woman⟦/m⟧ became very interested in the butter. Gwen, who had eyes, looked from one of ⟦m Ruta+Adaeze⟧them⟦/m⟧ to the other.

⟦q Gwen>Adaeze⟧“Tell ⟦m Ruta⟧her⟦/m⟧ about my hat,”⟦/q⟧ ⟦m Gwen⟧she⟦/m⟧ said.

⟦q Adaeze>Gwen⟧“Must I?”⟦/q⟧

⟦q Gwen>Adaeze⟧“I’m paying by the hour.”⟦/q⟧

⟦q Adaeze>Ruta⟧“⟦k by=Adaeze; to=Ruta⟧I stole three apples from the Widow when I was nine⟦/k⟧,”⟦/q⟧ said Adaeze with dignity. ⟦q Adaeze>Ruta⟧“We were camping over the hill. I crawled in along the low branch at the back, the one that lay on the ground, and ⟦m Gwen⟧this lady⟦/m⟧ got me by the ankle and made me eat all three in front of ⟦m Gwen⟧her⟦/m⟧.”⟦/q⟧

⟦q Gwen>Adaeze⟧“And then?”⟦/q⟧

⟦q Adaeze>Gwen⟧“And then I was sick in your hat.”⟦/q⟧

⟦q Gwen>Adaeze⟧“It was a good hat.”⟦/q⟧

But ⟦m Adaeze⟧the surveyor⟦/m⟧ wasn’t listening. ⟦m Adaeze⟧She⟦/m⟧ had stopped with a crumpet halfway to ⟦m Adaeze⟧her⟦/m⟧ mouth, and butter was running down ⟦m Adaeze⟧her⟦/m⟧ wrist.

⟦q Adaeze>Ruta⟧“Ruta. When the two of you winched it up, did that branch come with it?”⟦/q⟧

⟦q Ruta>Adaeze⟧“No. It tore off at the trunk.”⟦/q⟧

⟦q Adaeze>Ruta⟧“So where is it?”⟦/q⟧

⟦q Ruta>Adaeze⟧“Where it always was, under the brambles. I had a go at dragging it out.”⟦/q⟧

⟦q Adaeze>Ruta⟧“And?”⟦/q⟧

⟦q Ruta>Adaeze⟧“And it wouldn’t budge. I put the tractor on it, and it just sat there as if it was—”⟦/q⟧ Ruta put down ⟦m Ruta⟧her⟦/m⟧ plate. ⟦q Ruta>Adaeze⟧“Oh.”⟦/q⟧

***

⟦s place=the orchard; with=Ruta,Adaeze,Gwen; time=that afternoon⟧
It took ⟦m Ruta+Adaeze⟧them⟦/m⟧ two hours, with a billhook and the wrong gloves. Gwen had brought a folding chair and was supervising from under an umbrella.

⟦q Gwen>Ruta+Adaeze⟧“Left a bit, girls!”⟦/q⟧ ⟦m Gwen⟧she⟦/m⟧ called.

⟦q Ruta>Gwen⟧“You come and do left a bit!”⟦/q⟧

⟦q Gwen>Ruta⟧“I’m seventy-nine!”⟦/q⟧

Then the last of the brambles rolled back all in one piece, like a rug. ⟦m Ruta⟧The redhead⟦/m⟧ sat down in the mud without deciding to.

The branch was as thick as a thigh. It lay along the ground for the length of a bus, and halfway along it had put down roots, ropes of them, years and years of them; and from that same spot, up through the place where the brambles had been, rose a straight grey trunk with a proper crown on it. Ruta must have walked past it a thousand times and taken it for thorn.

⟦q Adaeze>Ruta⟧“Apples do that,”⟦/q⟧ Adaeze said. ⟦m Adaeze⟧She⟦/m⟧ was whispering, for some reason. ⟦q Adaeze>Ruta⟧“⟦k by=Adaeze; to=Ruta⟧A tree that lies down for long enough can root where it lies⟦/k⟧. It isn’t a seedling or a graft. It’s the same tree. ⟦b holder=Adaeze; status=true⟧That’s the Widow⟦/b⟧, Ruta. It just moved over.”⟦/q⟧

⟦q Ruta>Adaeze⟧“Does it stand?”⟦/q⟧

⟦q Adaeze>Ruta⟧“Hold the end of this.”⟦/q⟧

Ruta held the end of the tape. ⟦m Adaeze⟧The taller woman⟦/m⟧ stretched up the trunk as far as ⟦m Adaeze⟧she⟦/m⟧ could reach, which was far, and then went on with a rod.

⟦q Adaeze>Ruta⟧“Five metres ten. I’d call that standing.”⟦/q⟧

⟦q Ruta>Adaeze⟧“But does it bear?”⟦/q⟧

For a moment nobody breathed, not even the umbrella. Adaeze went in under the branches. ⟦m Adaeze⟧She⟦/m⟧ was gone for so long that Ruta began, quite seriously, to pray, and what ⟦m Adaeze⟧she⟦/m⟧ was carrying when ⟦m Adaeze⟧she⟦/m⟧ came out was small and brown and covered in warts.

⟦q Adaeze>Ruta⟧“There were three,”⟦/q⟧ ⟦m Adaeze⟧she⟦/m⟧ said. ⟦q Adaeze>Ruta⟧“I thought we had better try one. For the file.”⟦/q⟧

⟦q Ruta>Adaeze⟧“After you.”⟦/q⟧

⟦m Adaeze⟧The surveyor⟦/m⟧ bit. All sorts of things happened in ⟦m Adaeze⟧her⟦/m⟧ face.

⟦q Adaeze>Ruta⟧“That’s it,”⟦/q⟧ ⟦m Adaeze⟧she⟦/m⟧ said, not very steadily. ⟦q Adaeze>Ruta⟧“That’s exactly how it was.”⟦/q⟧

Ruta took it out of ⟦m Adaeze⟧her⟦/m⟧ hand and bit into the other side. It was like being slapped by somebody who loved you. ⟦m Ruta⟧She⟦/m⟧ laughed until ⟦m Ruta⟧she⟦/m⟧ had to hold on to a wet sleeve, and when ⟦m Ruta⟧she⟦/m⟧ had finished laughing ⟦m Ruta⟧she⟦/m⟧ found no very good reason to let go of it.

⟦q Adaeze>Ruta⟧“There’ll have to be visits,”⟦/q⟧ said Adaeze. ⟦q Adaeze>Ruta⟧“A find like this. Monitoring, you know.”⟦/q⟧

⟦q Ruta>Adaeze⟧“How often?”⟦/q⟧

⟦q Adaeze>Ruta⟧“What are you like on Sundays?”⟦/q⟧

⟦q Ruta>Adaeze⟧“Full of Gwen’s dinner, as a rule.”⟦/q⟧

⟦q Gwen>Ruta+Adaeze⟧“There’s always enough for three,”⟦/q⟧ remarked the umbrella.

⟦q Ruta>Adaeze⟧“Come at one, then,”⟦/q⟧ said Ruta. ⟦q Ruta>Adaeze⟧“And bring your own hat.”⟦/q⟧
