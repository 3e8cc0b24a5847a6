title: Small Hours at the Gilded Eel
person: 3
style: fantasy tavern, an adventuring party splits its loot, five voices at one table (two dwarf sisters, an elf, a human, a goblin cook), comedy, past tense, almost no tags, vocatives and beats; straight quotes
cast: Brunhild | Brun | she
cast: Sigrun | Sig | she
cast: Elowyn | the elf | he
cast: Harrow |  | he
cast: Nib | the goblin | she
cast: the innkeeper | Master Oats | he
cast: the dragon | | she
cast: Nib's cousin | | he
place: the tap room | the Gilded Eel
place: the cellar |
place: the stable yard | the yard
relation: Brunhild & Sigrun | family | start=twins quarrelling end=reconciled
relation: Harrow & the elf | friends
relation: the goblin & Brunhild | work
quiet: Mount Gorm, Thorsby, Latin
=====
⟦s place=the tap room; with=Brunhild,Sigrun,the elf,Harrow,the goblin; time=Wyrmsday night, past closing⟧
⟦q Harrow>Brunhild⟧"Count it again,"⟦/q⟧ said Harrow.

⟦q Brunhild>Harrow⟧"I've counted it twice."⟦/q⟧

⟦q Harrow>Brunhild⟧"And?"⟦/q⟧

⟦q Brunhild>Harrow⟧"It's the same. It's not going to have had *pups*, Harrow."⟦/q⟧

There were five at the table by the fire, and upon the table, between the jugs, was all that ⟦m Brunhild+Sigrun+the elf+Harrow+the goblin⟧they⟦/m⟧ had brought down from Mount Gorm: nine gold crowns, a comb, a sack of something that had got wet, and an egg. It was a big egg. It was speckled. It kept the beer warm.

⟦q the elf>Harrow⟧"For eleven weeks,"⟦/q⟧ said ⟦m the elf⟧the elf⟦/m⟧, ⟦q the elf>Harrow⟧"I have eaten mushrooms."⟦/q⟧

⟦q the goblin>the elf⟧"They were good mushrooms."⟦/q⟧

⟦q the elf>the goblin⟧"They were, Nib, they were exquisite. I cast no slur on the cook. I'm simply observing that it comes to one crown and four-fifths a head."⟦/q⟧

⟦q Brunhild>the elf⟧"⟦f holder=Brunhild; toward=Elowyn; valence=negative⟧Who said it was fifths⟦/f⟧?"⟦/q⟧

⟦m the elf⟧The elf⟦/m⟧ ⟦f holder=Elowyn; toward=Brunhild; valence=negative⟧turned, with great politeness⟦/f⟧. ⟦m the elf⟧He⟦/m⟧'d lost a boot, and some of ⟦m the elf⟧his⟦/m⟧ hair. ⟦q the elf>Brunhild⟧"I beg your pardon?"⟦/q⟧

⟦q Brunhild>the elf⟧"It was me and ⟦m Sigrun⟧my sister⟦/m⟧ who opened the door. It's thirds. Dwarves, longshanks, and sundry."⟦/q⟧

⟦q the goblin>Brunhild⟧"Who's sundry?"⟦/q⟧ said ⟦m the goblin⟧the goblin⟦/m⟧.

⟦q Sigrun>Brunhild⟧"Brun, leave it,"⟦/q⟧ muttered Sigrun.

⟦q Brunhild>Sigrun⟧"I'll not leave it. It was a seventeen-lever Thorsby, that door, there's nobody on this side of the water could have done it but an Ironkettle."⟦/q⟧

⟦q Sigrun>Brunhild⟧"It wasn't locked."⟦/q⟧

⟦q Brunhild>Sigrun⟧"You what?"⟦/q⟧

⟦q Sigrun>Brunhild⟧"It was on the latch. I tried it when you went off to be sick."⟦/q⟧ Sigrun ⟦f holder=Sigrun; valence=negative⟧didn't lift⟦/f⟧ ⟦m Sigrun⟧her⟦/m⟧ eyes from the mug. ⟦m Brunhild+Sigrun⟧The two sisters⟦/m⟧ were alike as a pair of boots, square and brown, with the same plait over the opposite shoulder; it had always been Brunhild who talked. ⟦q Sigrun>Brunhild⟧"I let you do the levers. ⟦f holder=Brunhild; valence=positive⟧You were enjoying yourself⟦/f⟧."⟦/q⟧

No one drank.

⟦q Harrow>Sigrun⟧"It took ⟦m Brunhild⟧her⟦/m⟧ six *hours*,"⟦/q⟧ said Harrow.

⟦q Sigrun>Harrow⟧"I know. I knitted."⟦/q⟧

⟦q the elf>Sigrun⟧"We stood in a tunnel,"⟦/q⟧ said ⟦m the elf⟧the elf⟦/m⟧ ⟦f holder=Elowyn; valence=negative⟧in a faint voice⟦/f⟧. ⟦q the elf>Sigrun⟧"Six hours. There was a draught. There was that *thing*."⟦/q⟧

⟦q the goblin>the elf⟧"⟦f holder=Nib; valence=positive⟧It was a nice thing⟦/f⟧. It ate from my hand."⟦/q⟧

⟦q Brunhild>Sigrun⟧"You let me,"⟦/q⟧ said Brunhild. ⟦m Brunhild⟧She⟦/m⟧ had ⟦f holder=Brunhild; valence=negative⟧gone dark red, from the neck to the parting⟦/f⟧. ⟦q Brunhild>Sigrun⟧"Before all of ⟦m the elf+Harrow+the goblin⟧them⟦/m⟧. ⟦f holder=Brunhild; toward=Sigrun; valence=negative⟧You let me lie there⟦/f⟧ on my belly with a pick in my teeth, and say *ah*, and say *here she comes*, and it was on the *latch*?"⟦/q⟧

⟦q Sigrun>Brunhild⟧"I didn't know how to tell you."⟦/q⟧

⟦q Brunhild>Sigrun⟧"You could've said, Brun, it's on the latch!"⟦/q⟧

⟦q Sigrun>Brunhild⟧"When could I ever have said it?"⟦/q⟧ And ⟦m Sigrun⟧the quiet one⟦/m⟧ looked up. ⟦q Sigrun>Brunhild⟧"When do you stop for long enough?"⟦/q⟧

***

⟦s place=the cellar; with=Sigrun,Harrow; time=Wyrmsday night, a little later⟧
⟦q Harrow>Sigrun⟧"Can I come in?"⟦/q⟧

⟦q Sigrun>Harrow⟧"It's a cellar. Mind your head."⟦/q⟧

⟦q Harrow>Sigrun⟧"Ow."⟦/q⟧

⟦q Sigrun>Harrow⟧"I did say."⟦/q⟧

⟦q Harrow>Sigrun⟧"Where'd you learn to knit like that? Is that a sock?"⟦/q⟧

⟦q Sigrun>Harrow⟧"It's for the egg."⟦/q⟧

⟦q Harrow>Sigrun⟧"The egg wants a sock?"⟦/q⟧

⟦q Sigrun>Harrow⟧"It was cooling down. I thought, it's not had much of a start. We killed its mother."⟦/q⟧

⟦q Harrow>Sigrun⟧"We didn't kill ⟦m the dragon⟧her⟦/m⟧, Sig. ⟦m the dragon⟧She⟦/m⟧ was dead when we got there. ⟦m the dragon⟧She⟦/m⟧ was about a hundred years dead. Brunhild hit ⟦m the dragon⟧her⟦/m⟧ with a hammer and the head fell off."⟦/q⟧

⟦q Sigrun>Harrow⟧"I know that. You know that."⟦/q⟧

⟦q Harrow>Sigrun⟧"Ah. ⟦m Brunhild⟧She⟦/m⟧ doesn't."⟦/q⟧

⟦q Sigrun>Harrow⟧"It's all ⟦m Brunhild⟧she⟦/m⟧'s talked about since. I heard ⟦m Brunhild⟧her⟦/m⟧ telling ⟦m Master Oats⟧the innkeeper⟦/m⟧, ⟦b holder=Brunhild; status=false⟧she'd felled it with one blow⟦/b⟧. Well, ⟦m Brunhild⟧she⟦/m⟧ did, in a way."⟦/q⟧

⟦q Harrow>Sigrun⟧"You're always doing that."⟦/q⟧

⟦q Sigrun>Harrow⟧"What am I?"⟦/q⟧

⟦q Harrow>Sigrun⟧"Picking up after ⟦m Brunhild⟧her⟦/m⟧. So ⟦m Brunhild⟧she⟦/m⟧ never has to find out."⟦/q⟧

⟦q Sigrun>Harrow⟧"⟦m Brunhild⟧She⟦/m⟧'s my big sister."⟦/q⟧

⟦q Harrow>Sigrun⟧"By how long?"⟦/q⟧

⟦q Sigrun>Harrow⟧"A quarter of an hour."⟦/q⟧ ⟦m Sigrun⟧The dwarf⟦/m⟧ turned the heel. It was warm in there among the barrels, there was just the one candle. ⟦q Sigrun>Harrow⟧"⟦m Brunhild⟧She⟦/m⟧ ⟦f holder=Sigrun; toward=Brunhild; valence=positive⟧was ever so brave⟦/f⟧, when we were small. There was a flood in the lower seams. ⟦m Brunhild⟧She⟦/m⟧ couldn't see the water, it was pitch black, and ⟦m Brunhild⟧she⟦/m⟧ ⟦f holder=Brunhild; valence=negative⟧held on to me⟦/f⟧ with one arm, and ⟦m Brunhild⟧she⟦/m⟧ talked. The whole night. Jokes, and the names of all the kings. I don't think that ⟦m Brunhild⟧she⟦/m⟧'s stopped since. I think ⟦m Brunhild⟧she⟦/m⟧'s ⟦f holder=Brunhild; valence=negative⟧scared of what⟦/f⟧ ⟦m Brunhild⟧she⟦/m⟧ would hear."⟦/q⟧

⟦q Harrow>Sigrun⟧"Have you told ⟦m Brunhild⟧her⟦/m⟧ that?"⟦/q⟧

⟦q Sigrun>Harrow⟧"I've told *you*."⟦/q⟧

⟦q Harrow>Sigrun⟧"I'm only the sword,"⟦/q⟧ said Harrow. ⟦q Harrow>Sigrun⟧"I came down to ask if you wanted my share. I don't need it. I'd spend it on hats."⟦/q⟧

***

⟦s place=the tap room; with=Brunhild,the elf,the goblin,Master Oats; time=Wyrmsday night, about two⟧
⟦q Master Oats>Brunhild⟧"So with one blow, you say?"⟦/q⟧ said ⟦m Master Oats⟧the innkeeper⟦/m⟧, polishing.

⟦q Brunhild>Master Oats⟧"One. Between the eyes."⟦/q⟧

⟦q Master Oats>Brunhild⟧"And what did it do?"⟦/q⟧

⟦q Brunhild>Master Oats⟧"It just sort of sighed."⟦/q⟧ Brunhild ran a thumb round the rim of ⟦m Brunhild⟧her⟦/m⟧ mug. ⟦m Brunhild⟧She⟦/m⟧ had been at it for some while. ⟦q Brunhild>Master Oats⟧"It was as if ⟦m the dragon⟧she⟦/m⟧'d been waiting for me."⟦/q⟧

Elowyn and ⟦m the goblin⟧the goblin⟦/m⟧ were sitting on either side of the egg. Neither of ⟦m the elf+the goblin⟧them⟦/m⟧ looked at the other. ⟦q the elf>the goblin⟧"I believe it moved,"⟦/q⟧ said ⟦m the elf⟧the elf⟦/m⟧.

⟦q the goblin>the elf⟧"It's the beer."⟦/q⟧

⟦q the elf>the goblin⟧"It rocked. To the left."⟦/q⟧

⟦q the goblin>the elf⟧"Nib's cousin ate one of those once,"⟦/q⟧ said Nib, who used ⟦m the goblin⟧her⟦/m⟧ own name when ⟦m the goblin⟧she⟦/m⟧ was thinking. ⟦q the goblin>the elf⟧"⟦m Nib's cousin⟧He⟦/m⟧ was warm until ⟦m Nib's cousin⟧he⟦/m⟧ died."⟦/q⟧

⟦q Brunhild>Master Oats⟧"And it was a Thorsby! On the door. That's your seventeen levers,"⟦/q⟧ Brunhild told Master Oats, ⟦f holder=Brunhild; valence=negative⟧more loudly⟦/f⟧. ⟦q Brunhild>Master Oats⟧"They say that it can't be done. I had it open in. I had it."⟦/q⟧ ⟦m Brunhild⟧Her⟦/m⟧ ⟦f holder=Brunhild; valence=negative⟧lip was shaking⟦/f⟧. ⟦m Brunhild⟧She⟦/m⟧ ⟦f holder=Brunhild; valence=negative⟧put the mug over it⟦/f⟧. ⟦q Brunhild>Master Oats⟧"I'm going up,"⟦/q⟧ ⟦m Brunhild⟧she⟦/m⟧ said. ⟦q Brunhild>Master Oats⟧"Where's ⟦m Sigrun⟧my sister⟦/m⟧?"⟦/q⟧

⟦q the elf>Brunhild⟧"Down below. ⟦m Sigrun⟧She⟦/m⟧'s making it a sock."⟦/q⟧

⟦q Brunhild>the elf⟧"⟦m Sigrun⟧She⟦/m⟧ never is."⟦/q⟧

⟦q the elf>Brunhild⟧"With a heel."⟦/q⟧

⟦q Brunhild>the elf⟧"That's our gran's heel,"⟦/q⟧ said Brunhild. ⟦q Brunhild>the elf⟧"⟦m Sigrun⟧She⟦/m⟧'ll have done it plain, and then ⟦m Sigrun⟧she⟦/m⟧ turns it on the bias. I never could. I haven't got the patience. I used to drop the stitches, and I'd come back in the morning and there wouldn't be any dropped."⟦/q⟧

⟦m Brunhild⟧She⟦/m⟧ stopped. ⟦m Brunhild⟧She⟦/m⟧ ⟦f holder=Brunhild; valence=negative⟧put down the mug⟦/f⟧.

You wouldn't have said that anything happened. ⟦m Master Oats⟧The innkeeper⟦/m⟧ didn't notice it, nor did ⟦m the goblin⟧the goblin⟦/m⟧, who was sniffing the shell; but ⟦m the elf⟧the elf⟦/m⟧, who'd lived for four hundred years, and was vain and lazy and had very good eyes, saw ⟦m Brunhild⟧a small square woman⟦/m⟧ walk backwards, all in a moment, down the whole of ⟦m Brunhild⟧her⟦/m⟧ own life, ⟦f holder=Brunhild; valence=negative⟧trying the doors⟦/f⟧.

⟦q Brunhild>the elf⟧"It was dead, wasn't it?"⟦/q⟧ said Brunhild. ⟦q Brunhild>the elf⟧"The dragon. It was dead before I hit it."⟦/q⟧

⟦q the elf>Brunhild⟧"My dear,"⟦/q⟧ said Elowyn. ⟦m the elf⟧He⟦/m⟧ had a great many lies by ⟦m the elf⟧him⟦/m⟧, some of them in Latin. ⟦m the elf⟧He⟦/m⟧ looked at ⟦m Brunhild⟧her⟦/m⟧. ⟦q the elf>Brunhild⟧"Yes. I'm afraid ⟦k by=the elf; to=Brunhild⟧it was⟦/k⟧."⟦/q⟧

***

⟦s place=the stable yard; with=Brunhild,Sigrun; time=Wyrmsday night, toward dawn⟧
Frost had come down on the straw. There was a light in the cellar grating, and ⟦m Brunhild⟧the older sister⟦/m⟧ knelt down next to it and spoke through the bars.

⟦q Brunhild>Sigrun⟧"Sig? Are you in there?"⟦/q⟧

⟦q Sigrun>Brunhild⟧"I'm behind you."⟦/q⟧

⟦q Brunhild>Sigrun⟧"What are you doing out here?"⟦/q⟧

⟦q Sigrun>Brunhild⟧"I was looking for you. I've got your coat."⟦/q⟧

⟦m Brunhild+Sigrun⟧They⟦/m⟧ both sat down on the mounting block, as it was there.

⟦q Brunhild>Sigrun⟧"I'm not going to talk,"⟦/q⟧ said Brunhild.

⟦q Sigrun>Brunhild⟧"All right."⟦/q⟧

⟦q Brunhild>Sigrun⟧"I'm going to have a go at not."⟦/q⟧

It went on for about as long as it takes to fill a bucket. A horse shifted. Somewhere on the far side of the town a cock got the hour wrong. You could see ⟦m Brunhild⟧the elder⟦/m⟧'s hands, in ⟦m Brunhild⟧her⟦/m⟧ ⟦f holder=Brunhild; valence=negative⟧lap, opening and closing⟦/f⟧, and ⟦m Sigrun⟧the younger⟦/m⟧ put out one of ⟦m Sigrun⟧hers⟦/m⟧ and ⟦f holder=Sigrun; toward=Brunhild; valence=positive⟧slid it in between⟦/f⟧.

⟦q Sigrun>Brunhild⟧"What can you hear?"⟦/q⟧ ⟦m Sigrun⟧she⟦/m⟧ said.

⟦q Brunhild>Sigrun⟧"Water."⟦/q⟧

⟦q Sigrun>Brunhild⟧"It's the trough, Brun."⟦/q⟧

⟦q Brunhild>Sigrun⟧"I know that it is."⟦/q⟧ ⟦m Brunhild⟧She⟦/m⟧ breathed in, and out. ⟦q Brunhild>Sigrun⟧"⟦f holder=Brunhild; valence=positive⟧It's not so bad⟦/f⟧. Is it always like this? It's quite big."⟦/q⟧

⟦q Sigrun>Brunhild⟧"You get used to it."⟦/q⟧

⟦q Brunhild>Sigrun⟧"Tell me a joke,"⟦/q⟧ said Brunhild.

⟦q Sigrun>Brunhild⟧"I don't know any."⟦/q⟧

⟦q Brunhild>Sigrun⟧"Then tell me the kings."⟦/q⟧

⟦s place=the stable yard; with=Brunhild,Sigrun,the goblin,Harrow,the elf; time=the same dawn⟧
⟦m Brunhild+Sigrun⟧They⟦/m⟧'d got as far as Durgan the Second, and ⟦m Sigrun⟧the quiet one⟦/m⟧ was going along well, when the door was thrown open so hard that it came off, and there was ⟦m the goblin⟧the goblin⟦/m⟧ in the light with a sock in ⟦m the goblin⟧her⟦/m⟧ two hands. It was wriggling.

⟦q the goblin>Sigrun⟧"Sigrun!"⟦/q⟧ said Nib. ⟦q the goblin>Sigrun⟧"It's got *feet*!"⟦/q⟧
