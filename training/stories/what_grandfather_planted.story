title: What Grandfather Planted
person: 1
style: first person past by a man remembering his boyhood; kin words as names; letters read aloud inside speech, in double marks; single curly quotes, British
cast: Manwel Zammit | Manwel, Wel | he | narrator
cast: Salvu Zammit | Grandfather, Salvu, Pa, Mr Zammit | he
cast: Carmena Zammit | Aunt Mena, Mena, Carmena | she
cast: Bertu | | he
cast: Rosaria | | she
cast: Zeppi Zammit | Zeppi | he
cast: Desmond Zammit | Desmond, Des | he
place: the kitchen |
place: the yard | the gate
place: the glasshouse |
place: Melbourne |
relation: Salvu & Zeppi | family | start=brothers who parted over a lemon tree end=made up, after one is dead
relation: Mena & Desmond | family | start=strangers, one chasing the other off end=friendly cousins
relation: Salvu & Manwel | family
relation: Manwel & Bertu | family
quiet: Gozo, Melbourne, Spalding, Sunday, Wednesday, Easter, Australian, God, Dents
=====
⟦s place=the kitchen; with=Manwel,Grandfather,Aunt Mena,Bertu,Rosaria; time=a Sunday in June, when the narrator was nine⟧
Four times a year a letter came from Melbourne, and on the Sunday after it Aunt Mena took off ⟦m Aunt Mena⟧her⟦/m⟧ apron and read it to us.

It was always done the same way. Grandfather sat at the head of the table with ⟦m Grandfather⟧his⟦/m⟧ cap on ⟦m Grandfather⟧his⟦/m⟧ knee. ⟦m Grandfather⟧His⟦/m⟧ eyes were bad, ⟦m Grandfather⟧he⟦/m⟧ said, too bad for handwriting, and that ⟦b holder=Manwel; status=false⟧Grandfather’s eyes were bad⟦/b⟧ was a thing ⟦m Manwel⟧I⟦/m⟧ knew as ⟦m Manwel⟧I⟦/m⟧ knew ⟦m Manwel⟧my⟦/m⟧ own shoe size, although ⟦m Grandfather⟧he⟦/m⟧ could count the pigeons on the church at Spalding from our back step. Bertu and Rosaria got the bench. ⟦m Manwel⟧I⟦/m⟧ got the coal box, being nine, and not properly anybody’s.

⟦q Aunt Mena>Grandfather+Manwel+Bertu+Rosaria⟧‘⟦q/writing Zeppi>Grandfather⟧“⟦m Grandfather⟧My dear brother⟦/m⟧ Salvu,”⟦/q⟧’⟦/q⟧ read Aunt Mena. ⟦q Aunt Mena>Grandfather+Manwel+Bertu+Rosaria⟧‘⟦q/writing Zeppi>Grandfather⟧“It has rained here for eleven days. The wind is from the south. I have had a cold, but it was a light one.”⟦/q⟧’⟦/q⟧

⟦q Grandfather>Aunt Mena⟧‘And the knee?’⟦/q⟧ said Grandfather.

⟦q Aunt Mena>Grandfather⟧‘I’m coming to the knee. ⟦q/writing Zeppi>Grandfather⟧“My knee is better in the dry.”⟦/q⟧’⟦/q⟧

⟦q Grandfather>Aunt Mena⟧‘But it’s been raining.’⟦/q⟧

⟦q Aunt Mena>Grandfather⟧‘Before that, Pa. It was dry before that.’⟦/q⟧

⟦q Grandfather>Aunt Mena⟧‘Ah.’⟦/q⟧

⟦q Bertu>Aunt Mena⟧‘Does ⟦m Zeppi⟧he⟦/m⟧ say anything about sharks?’⟦/q⟧ asked Bertu, who was eleven and always asked.

⟦q Aunt Mena>Bertu⟧‘⟦m Zeppi⟧He⟦/m⟧ says, be good to ⟦m Aunt Mena⟧your mother⟦/m⟧ and sit up straight.’⟦/q⟧

⟦q Bertu>Aunt Mena⟧‘⟦m Zeppi⟧He⟦/m⟧ says that every time.’⟦/q⟧

⟦q Aunt Mena>Bertu⟧‘You slouch every time.’⟦/q⟧

⟦q Rosaria>Aunt Mena⟧‘Does ⟦m Zeppi⟧he⟦/m⟧ say anything about the tree?’⟦/q⟧

That was Rosaria. The bench went still. ⟦m Rosaria⟧My cousin⟦/m⟧ was thirteen, and did things like that to see what would happen. We all knew there had been a tree, on Gozo, before the war; that ⟦m Grandfather+Zeppi⟧two brothers⟦/m⟧ had planted it and ⟦m Grandfather+Zeppi⟧two brothers⟦/m⟧ had quarrelled about it; and that ⟦m Grandfather⟧our grandfather⟦/m⟧ had sailed one way and ⟦m Zeppi⟧his brother⟦/m⟧ the other without shaking hands. Nobody had ever been told the rest.

Aunt Mena folded the letter along its folds.

⟦q Aunt Mena>Rosaria⟧‘No,’⟦/q⟧ ⟦m Aunt Mena⟧she⟦/m⟧ said. ⟦q Aunt Mena>Rosaria⟧‘⟦m Zeppi⟧He⟦/m⟧ doesn’t.’⟦/q⟧

⟦q Grandfather>Aunt Mena⟧‘Read me the end again,’⟦/q⟧ said Grandfather.

⟦q Aunt Mena>Grandfather⟧‘⟦q/writing Zeppi>Grandfather⟧“I think of you all. ⟦m Zeppi⟧Your brother⟦/m⟧, Zeppi.”⟦/q⟧’⟦/q⟧

⟦m Grandfather⟧He⟦/m⟧ nodded, put on ⟦m Grandfather⟧his⟦/m⟧ cap and went out to ⟦m Grandfather⟧his⟦/m⟧ tomatoes. ⟦m Grandfather⟧He⟦/m⟧ never asked to keep the letter. ⟦m Manwel⟧I⟦/m⟧ thought that was the eyes as well.

⟦s place=the yard; with=Manwel,Bertu,Rosaria,Desmond,Aunt Mena,Grandfather; time=the Wednesday after⟧
⟦m Desmond⟧The stranger⟦/m⟧ came on the Wednesday, on foot, up the long straight road from the bus. We watched ⟦m Desmond⟧him⟦/m⟧ get larger for a quarter of an hour. ⟦m Desmond⟧He⟦/m⟧ had a brown suit, a brown face and a brown case, and ⟦m Desmond⟧he⟦/m⟧ carried the case in front of ⟦m Desmond⟧him⟦/m⟧ in both arms, as you’d carry somebody else’s baby.

⟦q Bertu>Manwel+Rosaria⟧‘Bank,’⟦/q⟧ said Bertu.

⟦q Manwel>Bertu⟧‘How do you know?’⟦/q⟧ ⟦m Manwel⟧I⟦/m⟧ asked.

⟦q Bertu>Manwel⟧‘That’s what they carry it in, the papers. It happened to the Dents. ⟦b holder=Bertu; status=false⟧The bank has sent for the farm⟦/b⟧, you see if it hasn’t.’⟦/q⟧

⟦q Rosaria>Bertu⟧‘In those shoes?’⟦/q⟧ said Rosaria.

⟦q Bertu>Rosaria⟧‘What’s wrong with ⟦m Desmond⟧his⟦/m⟧ shoes?’⟦/q⟧

⟦q Rosaria>Bertu⟧‘They’re falling to bits, stupid. It’s a gun. Look how ⟦m Desmond⟧he⟦/m⟧’s holding it.’⟦/q⟧

⟦q Manwel>Rosaria⟧‘It isn’t a gun,’⟦/q⟧ ⟦m Manwel⟧I⟦/m⟧ said, without much faith.

⟦q Rosaria>Manwel⟧‘Go and ask ⟦m Desmond⟧him⟦/m⟧, then, Wel,’⟦/q⟧ ⟦m Rosaria⟧she⟦/m⟧ said.

So ⟦m Manwel⟧I⟦/m⟧ went and hung on the gate, because ⟦m Manwel⟧I⟦/m⟧ could be dared to do anything. ⟦m Desmond⟧The man⟦/m⟧ put down the case at ⟦m Desmond⟧his⟦/m⟧ feet, very gently, and took off ⟦m Desmond⟧his⟦/m⟧ hat. ⟦m Desmond⟧He⟦/m⟧ was younger than ⟦m Desmond⟧he⟦/m⟧ had looked from far away.

⟦q Desmond>Manwel⟧‘G’day. I’m after Mr Zammit.’⟦/q⟧

⟦q Manwel>Desmond⟧‘Which one?’⟦/q⟧

⟦q Desmond>Manwel⟧‘How many have you got?’⟦/q⟧

⟦q Manwel>Desmond⟧‘There’s me,’⟦/q⟧ ⟦m Manwel⟧I⟦/m⟧ said.

⟦q Desmond>Manwel⟧‘Pleased to meet you, Mr Zammit. I was thinking of one with a bit more on the clock. Is ⟦m Grandfather⟧he⟦/m⟧ about?’⟦/q⟧

⟦q Manwel>Desmond⟧‘What’s in the case?’⟦/q⟧

⟦q Desmond>Manwel⟧‘That’s for ⟦m Grandfather⟧him⟦/m⟧.’⟦/q⟧

⟦q Manwel>Desmond⟧‘Is it a gun?’⟦/q⟧

⟦q Desmond>Manwel⟧‘Is it a—no, mate. It’s nothing like that. It’s only thirsty.’⟦/q⟧

⟦m Manwel⟧I⟦/m⟧ was still thinking this over when the kitchen door banged and Aunt Mena came across the yard with flour to ⟦m Aunt Mena⟧her⟦/m⟧ elbows. ⟦m Aunt Mena⟧She⟦/m⟧ was a small woman. ⟦m Manwel⟧I⟦/m⟧ had seen ⟦m Aunt Mena⟧her⟦/m⟧ turn back a bull.

⟦q Aunt Mena>Desmond⟧‘We don’t want any.’⟦/q⟧

⟦q Desmond>Aunt Mena⟧‘I’m not selling, missus. I’ve come from Melbourne. I think you might be—’⟦/q⟧

All the colour left ⟦m Aunt Mena⟧her⟦/m⟧. ⟦m Manwel⟧I⟦/m⟧ was between ⟦m Aunt Mena+Desmond⟧them⟦/m⟧, and ⟦m Manwel⟧I⟦/m⟧ saw it go.

⟦q Aunt Mena>Manwel⟧‘Manwel, go inside.’⟦/q⟧

⟦q Manwel>Aunt Mena⟧‘But ⟦m Desmond⟧he⟦/m⟧ says ⟦m Desmond⟧he⟦/m⟧’s from—’⟦/q⟧

⟦q Aunt Mena>Manwel⟧‘Inside!’⟦/q⟧

⟦m Manwel⟧I⟦/m⟧ went as far as the water butt, and crouched down behind it, where ⟦m Manwel⟧I⟦/m⟧ found ⟦m Bertu+Rosaria⟧my cousins⟦/m⟧.

⟦q Desmond>Aunt Mena⟧‘You’ll be Carmena,’⟦/q⟧ ⟦m Desmond⟧the stranger⟦/m⟧ was saying. ⟦q Desmond>Aunt Mena⟧‘I’m Desmond. Des. ⟦m Zeppi⟧My grandad⟦/m⟧ was Zeppi, so that makes us something.’⟦/q⟧

⟦q Aunt Mena>Desmond⟧‘What do you mean, *was*?’⟦/q⟧

⟦q Desmond>Aunt Mena⟧‘⟦k by=Desmond; to=Aunt Mena⟧Zeppi died six years ago, this Easter⟦/k⟧. I’m sorry. I thought you knew that. We wrote.’⟦/q⟧

⟦q Aunt Mena>Desmond⟧‘I know you wrote,’⟦/q⟧ said Aunt Mena, so low that we hardly caught it. ⟦q Aunt Mena>Desmond⟧‘I had the letter. You’ll have to go away again. You can have your fare. There’s a bus at four.’⟦/q⟧

⟦q Desmond>Aunt Mena⟧‘I’ve come twelve thousand miles!’⟦/q⟧

⟦q Aunt Mena>Desmond⟧‘Then you’ll know the road.’⟦/q⟧

Behind the butt Rosaria had hold of ⟦m Manwel⟧my⟦/m⟧ wrist. ⟦m Manwel⟧I⟦/m⟧ could see ⟦m Rosaria⟧her⟦/m⟧ counting. Six years was twenty-four letters.

⟦q Rosaria>Manwel+Bertu⟧‘It was ⟦m Aunt Mena⟧her⟦/m⟧,’⟦/q⟧ ⟦m Rosaria⟧she⟦/m⟧ whispered. ⟦q Rosaria>Manwel+Bertu⟧‘⟦m Aunt Mena⟧She⟦/m⟧ does them. The knee and everything.’⟦/q⟧

⟦q Bertu>Rosaria⟧‘⟦m Aunt Mena⟧She⟦/m⟧ never. There’s a stamp!’⟦/q⟧

⟦q Rosaria>Bertu⟧‘Have you ever looked at it?’⟦/q⟧

⟦q Bertu>Rosaria⟧‘It’s got a kangaroo on.’⟦/q⟧

⟦q Rosaria>Bertu⟧‘It’s got the *same* kangaroo on.’⟦/q⟧

Bertu opened ⟦m Bertu⟧his⟦/m⟧ mouth and shut it. In the yard ⟦m Aunt Mena⟧his mother⟦/m⟧ had begun to cry, without any noise, with ⟦m Aunt Mena⟧her⟦/m⟧ floury hands held out at ⟦m Aunt Mena⟧her⟦/m⟧ sides so as not to spoil ⟦m Aunt Mena⟧her⟦/m⟧ dress.

⟦q Aunt Mena>Desmond⟧‘⟦k by=Aunt Mena; to=Desmond⟧I couldn’t bring myself to read it out⟦/k⟧. I stood there with it, and ⟦m Grandfather⟧he⟦/m⟧ was looking at me with ⟦m Grandfather⟧his⟦/m⟧ cap on ⟦m Grandfather⟧his⟦/m⟧ knee. So I said it had rained. And then there had to be another one. You don’t know what ⟦m Grandfather⟧he⟦/m⟧ is. ⟦m Grandfather⟧He⟦/m⟧ waits for them. If ⟦m Grandfather⟧he⟦/m⟧ found out now, it would kill ⟦m Grandfather⟧him⟦/m⟧ twice. ⟦b holder=Aunt Mena; status=false⟧Pa has never suspected a thing⟦/b⟧, not in six years.’⟦/q⟧

⟦q Desmond>Aunt Mena⟧‘Can’t ⟦m Grandfather⟧he⟦/m⟧ read ⟦m Grandfather⟧himself⟦/m⟧?’⟦/q⟧

⟦q Aunt Mena>Desmond⟧‘⟦k by=Aunt Mena; to=Desmond⟧Pa never learned⟦/k⟧. ⟦m Grandfather⟧He⟦/m⟧ tells the children it’s ⟦m Grandfather⟧his⟦/m⟧ eyes.’⟦/q⟧

That was how ⟦m Manwel⟧I⟦/m⟧ learned it: behind a butt, with a wet sock. ⟦m Manwel⟧I⟦/m⟧ remember that ⟦m Manwel⟧I⟦/m⟧ was angrier about the eyes than about the kangaroo.

⟦q Desmond>Aunt Mena⟧‘I promised I’d put this in ⟦m Grandfather⟧his⟦/m⟧ hands,’⟦/q⟧ said Desmond. ⟦q Desmond>Aunt Mena⟧‘I swore it to ⟦m Zeppi⟧the old man⟦/m⟧. What do I do with it?’⟦/q⟧

⟦q Grandfather>Desmond⟧‘You might bring it in out of the sun,’⟦/q⟧ said Grandfather.

⟦s place=the glasshouse; with=Manwel,Grandfather,Aunt Mena,Bertu,Rosaria,Desmond; time=the same afternoon⟧
⟦m Grandfather⟧He⟦/m⟧ had been in the glasshouse all that time, with the roof lights open, twelve feet away. ⟦m Grandfather⟧He⟦/m⟧ was holding the door for ⟦m Desmond⟧the young man⟦/m⟧ as if ⟦m Desmond⟧he⟦/m⟧ had been expected. We came out from behind the butt, there being no longer any point in it, and went in after ⟦m Aunt Mena+Desmond⟧them⟦/m⟧.

Nobody spoke. It was hot as a mouth in there and smelled of leaves. ⟦m Grandfather⟧The old man⟦/m⟧ cleared the bench of pots with ⟦m Grandfather⟧his⟦/m⟧ forearm.

⟦q Aunt Mena>Grandfather⟧‘Pa,’⟦/q⟧ said Aunt Mena. ⟦q Aunt Mena>Grandfather⟧‘How much did you hear?’⟦/q⟧

⟦q Grandfather>Aunt Mena⟧‘What I’ve always heard. You have a carrying voice.’⟦/q⟧

⟦q Aunt Mena>Grandfather⟧‘I meant to tell you.’⟦/q⟧

⟦q Grandfather>Aunt Mena⟧‘You put in too much weather.’⟦/q⟧

⟦q Aunt Mena>Grandfather⟧‘What?’⟦/q⟧

⟦q Grandfather>Aunt Mena⟧‘Zeppi stood in a hailstorm once for an hour, arguing with a goat. ⟦m Zeppi⟧He⟦/m⟧ never noticed weather in ⟦m Zeppi⟧his⟦/m⟧ life. The first one, I thought, well, ⟦m Zeppi⟧he⟦/m⟧’s old. But the second one was all wind.’⟦/q⟧ ⟦m Grandfather⟧He⟦/m⟧ took out ⟦m Grandfather⟧his⟦/m⟧ handkerchief, looked at it, and passed it to ⟦m Aunt Mena⟧her⟦/m⟧. ⟦q Grandfather>Aunt Mena⟧‘⟦k by=Grandfather; to=Aunt Mena⟧I’ve known since the second one⟦/k⟧.’⟦/q⟧

⟦q Aunt Mena>Grandfather⟧‘Six years? Then why did you let me go on?’⟦/q⟧

⟦q Grandfather>Aunt Mena⟧‘You did it so nicely. And I got to hear about ⟦m Zeppi⟧his⟦/m⟧ knee.’⟦/q⟧

⟦m Aunt Mena⟧She⟦/m⟧ hit ⟦m Grandfather⟧him⟦/m⟧ in the chest with the handkerchief. Then ⟦m Aunt Mena⟧she⟦/m⟧ leaned ⟦m Aunt Mena⟧her⟦/m⟧ forehead where ⟦m Aunt Mena⟧she⟦/m⟧ had hit.

⟦q Desmond>Grandfather⟧‘Mr Zammit,’⟦/q⟧ said Desmond, when it was decent to. ⟦q Desmond>Grandfather⟧‘Will I open it?’⟦/q⟧

⟦q Grandfather>Desmond⟧‘You’re the one with the key.’⟦/q⟧

There was no key, only string. Inside the case was a zinc bucket packed round with wet newspaper, and in the bucket, eighteen inches high, with seven leaves on it, stood a lemon tree.

⟦q Bertu>⟧‘It *is* a gun,’⟦/q⟧ said Bertu bitterly, to nobody, and Rosaria trod on ⟦m Bertu⟧his⟦/m⟧ foot.

⟦q Desmond>Grandfather⟧‘It’s off the big one at home,’⟦/q⟧ ⟦m Desmond⟧the Australian⟦/m⟧ said, ⟦q Desmond>Grandfather⟧‘and the big one’s off a cutting that ⟦m Zeppi⟧he⟦/m⟧ took in the night, in 1931. ⟦m Zeppi⟧He⟦/m⟧ said you’d know.’⟦/q⟧

⟦q Grandfather>Desmond⟧‘I know. I’ve known that for forty years. I said ⟦m Zeppi⟧he⟦/m⟧ had killed the tree. It was half mine; we dug the hole together, I was eight and ⟦m Zeppi⟧he⟦/m⟧ was six. And I came out one morning, there’s a branch gone, and the sap running. I called ⟦m Zeppi⟧him⟦/m⟧ a thief in front of our mother.’⟦/q⟧

⟦q Desmond>Grandfather⟧‘What did ⟦m Zeppi⟧he⟦/m⟧ say?’⟦/q⟧ asked ⟦m Desmond⟧the young man⟦/m⟧.

⟦q Grandfather>Desmond⟧‘That the tree would be dead in a year whatever anyone did, there was a worm in it, and ⟦m Zeppi⟧he⟦/m⟧ wanted some to live. I didn’t believe ⟦m Zeppi⟧him⟦/m⟧. I was sure that ⟦b holder=Grandfather; status=false⟧Zeppi had only done it out of spite⟦/b⟧.’⟦/q⟧

⟦q Rosaria>Grandfather⟧‘And was there a worm?’⟦/q⟧ Rosaria asked.

⟦m Grandfather⟧He⟦/m⟧ turned to ⟦m Rosaria⟧her⟦/m⟧ and considered the question on its merits, as ⟦m Grandfather⟧he⟦/m⟧ did all ⟦m Rosaria⟧her⟦/m⟧ questions.

⟦q Grandfather>Rosaria⟧‘It was dead in ten months,’⟦/q⟧ ⟦m Grandfather⟧he⟦/m⟧ said.

⟦m Desmond⟧Our visitor⟦/m⟧ felt inside ⟦m Desmond⟧his⟦/m⟧ jacket. ⟦q Desmond>Grandfather⟧‘There’s this, too. ⟦m Zeppi⟧He⟦/m⟧ wrote it the week before. It’s not long.’⟦/q⟧

The envelope lay on the bench. Aunt Mena dried ⟦m Aunt Mena⟧her⟦/m⟧ hands to take it, out of habit, but ⟦m Grandfather⟧her father⟦/m⟧ had put one finger on the corner.

⟦q Grandfather>Aunt Mena⟧‘Not you. You’d make it rain.’⟦/q⟧

⟦q Aunt Mena>Grandfather⟧‘Then who?’⟦/q⟧

⟦q Grandfather>Manwel⟧‘You read well, Wel. Come here by me.’⟦/q⟧

⟦m Manwel⟧I⟦/m⟧ had never been asked to read anything but the seed packets, and ⟦m Manwel⟧I⟦/m⟧ hadn’t understood till then why ⟦m Manwel⟧I⟦/m⟧ was asked so often. ⟦m Manwel⟧I⟦/m⟧ stood up on a pot. ⟦m Manwel⟧My⟦/m⟧ voice came out like a much smaller boy’s.

⟦q Manwel>Grandfather+Aunt Mena+Bertu+Rosaria+Desmond⟧‘⟦q/writing Zeppi>Grandfather⟧“Salvu. You were the elder and you should have listened. I was the younger and I should have woken you. It was two in the morning and you were snoring.”⟦/q⟧’⟦/q⟧

⟦q Grandfather>Manwel⟧‘Go on.’⟦/q⟧

⟦q Manwel>Grandfather+Aunt Mena+Bertu+Rosaria+Desmond⟧‘⟦q/writing Zeppi>Grandfather⟧“I kept your half. Whenever there was fruit I put half of it by, and then I gave it to the nuns, as I couldn’t post it.”⟦/q⟧’⟦/q⟧

⟦q Grandfather>Manwel⟧‘Slower.’⟦/q⟧

⟦q Manwel>Grandfather+Aunt Mena+Bertu+Rosaria+Desmond⟧‘⟦q/writing Zeppi>Grandfather⟧“This is your half now. Water it and don’t argue with it. Zeppi.”⟦/q⟧’⟦/q⟧

⟦q Grandfather>Manwel⟧‘Is that all?’⟦/q⟧

⟦m Manwel⟧I⟦/m⟧ turned it over. ⟦q Manwel>Grandfather⟧‘There’s a bit on the back. ⟦q/writing Zeppi>Grandfather⟧“My knees have always been perfectly good. Who told you otherwise?”⟦/q⟧’⟦/q⟧

⟦m Manwel⟧I⟦/m⟧ made that up. ⟦m Manwel⟧I⟦/m⟧ don’t know why; ⟦m Manwel⟧I⟦/m⟧ was nine, and ⟦m Grandfather⟧his⟦/m⟧ face was more than ⟦m Manwel⟧I⟦/m⟧ could stand. There was a short, terrible silence, in which Aunt Mena looked at the blank back of the page, and then at ⟦m Manwel⟧me⟦/m⟧.

Grandfather had started to shake. It took us all a moment to see that ⟦m Grandfather⟧he⟦/m⟧ was laughing.

⟦q Grandfather>Aunt Mena⟧‘Mena,’⟦/q⟧ ⟦m Grandfather⟧he⟦/m⟧ said, when ⟦m Grandfather⟧he⟦/m⟧ was able, ⟦q Grandfather>Aunt Mena⟧‘God help us, there’s another one.’⟦/q⟧

We planted it that evening in the corner by the boiler, all six of us, with everybody’s hands in the hole. It has been moved twice since then, and it is ⟦m Manwel⟧mine⟦/m⟧ now, and through the glass roof ⟦m Manwel⟧I⟦/m⟧ have to let it out in summer like a cat. Half the fruit goes to the nuns. ⟦m Manwel⟧I⟦/m⟧ taught ⟦m Grandfather⟧him⟦/m⟧ ⟦m Grandfather⟧his⟦/m⟧ letters that winter, from the seed packets, on the coal box, side by side. ⟦m Grandfather⟧He⟦/m⟧ was quick. But four times a year, on a Sunday, ⟦m Grandfather⟧he⟦/m⟧ would still put ⟦m Grandfather⟧his⟦/m⟧ cap on ⟦m Grandfather⟧his⟦/m⟧ knee and look across at ⟦m Aunt Mena⟧my aunt⟦/m⟧.

⟦q Grandfather>Aunt Mena⟧‘Well?’⟦/q⟧ ⟦m Grandfather⟧he⟦/m⟧ would say. ⟦q Grandfather>Aunt Mena⟧‘How’s the weather in Melbourne?’⟦/q⟧
