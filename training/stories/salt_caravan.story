title: The Salt Ledger
person: 3
style: historical, the salt road to Timbuktu in the sixteenth century; three men and a boy by trade and kin name, a Tuareg guide through an interpreter, a scholar's widow; formal, proverb-speaking talk; curly double quotes, past tense
cast: Hamidu al-Wangari | Hamidu, the Scribe | he
cast: Zuhra bint Sidi | Zuhra | she
cast: Akenzu | the drover | he
cast: Bello | the boy | he
cast: the guide |  | he
cast: the old master | Mahmud | he
place: the well of Tirzil | Tirzil, the well
place: the third dune | the dune
place: the gate of Timbuktu | the gate
relation: Hamidu & Zuhra | work | start=clerk and mistress end=partners
relation: Bello & Akenzu | family | start=boy and uncle end=boy and uncle
relation: Zuhra & Mahmud | romantic
quiet: Timbuktu, Taghaza, Ramadan, God, Arabic, Bir, Ounan
=====
⟦s place=the well of Tirzil; with=Hamidu,Zuhra,Akenzu,Bello,the guide; time=the nineteenth day out of Taghaza⟧
The count was short again.

Hamidu walked down the line of camels with ⟦m Hamidu⟧his⟦/m⟧ reed behind ⟦m Hamidu⟧his⟦/m⟧ ear, and touched every slab, and when ⟦m Hamidu⟧he⟦/m⟧ came to the end ⟦m Hamidu⟧he⟦/m⟧ turned round and walked back. Four slabs to a beast. Sixty beasts. It came to two hundred and thirty-nine, which is not a number that anyone can get by multiplying.

⟦q Zuhra>Hamidu⟧“Well, Scribe?”⟦/q⟧ said ⟦m Zuhra⟧the woman under the awning⟦/m⟧.

⟦q Hamidu>Zuhra⟧“Two hundred and thirty-nine, Lalla.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“Yesterday it was two hundred and forty.”⟦/q⟧

⟦q Hamidu>Zuhra⟧“Yesterday it was.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“And the day before that? Mahmud always wrote down three.”⟦/q⟧

⟦q Hamidu>Zuhra⟧“Forty-one.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“Salt doesn’t walk,”⟦/q⟧ ⟦m Zuhra⟧she⟦/m⟧ said.

⟦m Zuhra⟧She⟦/m⟧ did not look at ⟦m Hamidu⟧him⟦/m⟧. ⟦m Zuhra⟧She⟦/m⟧ was looking at the well, where ⟦m the guide⟧the guide⟦/m⟧ lay on ⟦m the guide⟧his⟦/m⟧ belly with ⟦m the guide⟧his⟦/m⟧ veil unwound and ⟦m the guide⟧his⟦/m⟧ head in the hole, calling down to ⟦m Bello⟧the boy⟦/m⟧. Since ⟦m Mahmud⟧her husband⟦/m⟧ died ⟦m Zuhra⟧she⟦/m⟧ had travelled like a man, at the front, on the white camel; it was said in Taghaza that Zuhra bint Sidi could tell the weight of a slab by the noise it made when ⟦m Zuhra⟧she⟦/m⟧ spat on it.

⟦q Hamidu>Zuhra⟧“Someone takes one in the night,”⟦/q⟧ said Hamidu. ⟦q Hamidu>Zuhra⟧“He buries it, and he’ll come back for it.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“Who?”⟦/q⟧

⟦q Hamidu>Zuhra⟧“There are eleven men.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“I can count men. I asked you who.”⟦/q⟧

⟦q Hamidu>Zuhra⟧“I’d rather not say a name without a proof.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“Then you have a name.”⟦/q⟧

⟦q Hamidu>Zuhra⟧“I’ve a man who doesn’t sleep.”⟦/q⟧

It was at this moment that Akenzu came up. ⟦m Akenzu⟧He⟦/m⟧ was the head drover, a great slow southerner with ritual scars on ⟦m Akenzu⟧his⟦/m⟧ cheeks, and ⟦m Akenzu⟧he⟦/m⟧’d walked that road since before ⟦m Hamidu⟧the Scribe⟦/m⟧ had teeth. ⟦m Akenzu⟧He⟦/m⟧ squatted down without being asked.

⟦q Akenzu>Zuhra⟧“Lalla. There’s a hand of water in the well.”⟦/q⟧

⟦q Zuhra>Akenzu⟧“A hand?”⟦/q⟧

⟦q Akenzu>Zuhra⟧“⟦m Bello⟧The boy⟦/m⟧ is standing in it. It comes up to here.”⟦/q⟧ ⟦m Akenzu⟧He⟦/m⟧ showed ⟦m Zuhra+Hamidu⟧them⟦/m⟧, on ⟦m Akenzu⟧his⟦/m⟧ shin.

⟦q Zuhra>Akenzu⟧“It was up to a man’s neck in the spring.”⟦/q⟧

⟦q Akenzu>Zuhra⟧“In the spring it was another well,”⟦/q⟧ said ⟦m Akenzu⟧the drover⟦/m⟧. ⟦q Akenzu>Zuhra⟧“We can fill nine skins. The next is four days. Somebody must talk to ⟦m the guide⟧the veiled one⟦/m⟧, and ask ⟦m the guide⟧him⟦/m⟧ if there’s a nearer.”⟦/q⟧

⟦q Hamidu>Akenzu⟧“⟦m the guide⟧He⟦/m⟧ speaks no Arabic.”⟦/q⟧

⟦q Akenzu>Hamidu⟧“⟦m the guide⟧He⟦/m⟧ speaks a little when ⟦m the guide⟧he⟦/m⟧’s paid.”⟦/q⟧

⟦q Zuhra>Akenzu⟧“Ask ⟦m the guide⟧him⟦/m⟧,”⟦/q⟧ ⟦m Zuhra⟧she⟦/m⟧ said.

So Akenzu put it into the blue men’s tongue, which ⟦m Akenzu⟧he⟦/m⟧ had from a wife; and ⟦m the guide⟧the guide⟦/m⟧ sat up, and wound on ⟦m the guide⟧his⟦/m⟧ veil before ⟦m the guide⟧he⟦/m⟧ would answer, round and round, until there was nothing to be seen but eyes.

⟦q Akenzu>the guide⟧“Is there water nearer than Bir Ounan?”⟦/q⟧

⟦q the guide>Akenzu⟧“There’s water where God puts it.”⟦/q⟧

⟦q Akenzu>the guide⟧“And where has He put it lately?”⟦/q⟧

⟦q the guide>Akenzu⟧“Tell ⟦m Zuhra⟧the woman⟦/m⟧ that ⟦m Mahmud⟧her husband⟦/m⟧ asked me the same. At the same well. I’ll tell ⟦m Zuhra⟧her⟦/m⟧ what I told ⟦m Mahmud⟧him⟦/m⟧.”⟦/q⟧

⟦q Akenzu>the guide⟧“What was it?”⟦/q⟧

⟦q the guide>Akenzu⟧“I said, throw away the salt.”⟦/q⟧

⟦m Akenzu⟧The big man⟦/m⟧ thought it over. Then ⟦m Akenzu⟧he⟦/m⟧ turned to ⟦m Zuhra⟧his mistress⟦/m⟧, and said that ⟦m the guide⟧the guide⟦/m⟧ didn’t know.

***

⟦s place=the third dune; with=Hamidu,Bello,Akenzu; time=that night⟧
⟦m Hamidu⟧He⟦/m⟧ had set ⟦m Hamidu⟧himself⟦/m⟧ to watch, with a blanket over ⟦m Hamidu⟧his⟦/m⟧ head. It was cold. ⟦m Hamidu⟧He⟦/m⟧ had got as far as the ninth verse of the *Burda* when a shadow detached itself from the camel lines, and went up the slope with something flat on its back, bent double; and ⟦m Hamidu⟧the Scribe⟦/m⟧, whose heart was making a great deal of noise, got up and went after it.

It stopped behind the third dune. It got down on its knees.

⟦q Hamidu>Bello⟧“I have a knife,”⟦/q⟧ said Hamidu.

The shadow shrieked. It was a very high shriek, and cut off short, as if by a hand.

⟦q Hamidu>Bello⟧“*Bello?*”⟦/q⟧

⟦q Bello>Hamidu⟧“Don’t cut me! Master, don’t, I’ve only got the one shirt.”⟦/q⟧

⟦q Hamidu>Bello⟧“Get up. How old are you?”⟦/q⟧

⟦q Bello>Hamidu⟧“Ten. Or eleven.”⟦/q⟧

⟦q Hamidu>Bello⟧“You carry a slab by yourself? It weighs more than you.”⟦/q⟧

⟦q Bello>Hamidu⟧“I stop a lot,”⟦/q⟧ said ⟦m Bello⟧the boy⟦/m⟧.

⟦q Hamidu>Bello⟧“Who told you to do this? Was it ⟦m Akenzu⟧your uncle⟦/m⟧?”⟦/q⟧

⟦q Bello>Hamidu⟧“No.”⟦/q⟧

⟦q Hamidu>Bello⟧“Was it ⟦m the guide⟧the guide⟦/m⟧?”⟦/q⟧

⟦q Bello>Hamidu⟧“It wasn’t anybody.”⟦/q⟧

⟦q Hamidu>Bello⟧“A child doesn’t steal salt for nobody. Do you know what they do, in Timbuktu, to a hand that steals? What did ⟦m Akenzu⟧he⟦/m⟧ promise you?”⟦/q⟧

⟦q Bello>Hamidu⟧“⟦m Akenzu⟧He⟦/m⟧ didn’t promise! ⟦m Akenzu⟧He⟦/m⟧ doesn’t *know*!”⟦/q⟧ ⟦m Bello⟧The boy⟦/m⟧ had got hold of the hem of ⟦m Hamidu⟧his⟦/m⟧ robe. ⟦q Bello>Hamidu⟧“I’m not stealing it. I’m making us light.”⟦/q⟧

⟦q Hamidu>Bello⟧“Making us what?”⟦/q⟧

⟦q Bello>Hamidu⟧“Light. I heard it, in the well. When you’re down in it, you hear everything they say at the top, it comes down like in a jar. ⟦m the guide⟧The blue man⟦/m⟧ said it, in the spring too, I was down that time as well. ⟦m the guide⟧He⟦/m⟧ said it to ⟦m Mahmud⟧the old master⟦/m⟧. ⟦m the guide⟧He⟦/m⟧ said, ⟦k by=the guide; to=Mahmud⟧the camels can’t reach Bir Ounan with four slabs, they’ll reach it with three⟦/k⟧. And ⟦m Mahmud⟧the old master⟦/m⟧ laughed. And then ⟦m Mahmud⟧he⟦/m⟧ died, and so did nineteen camels.”⟦/q⟧ ⟦m Bello⟧He⟦/m⟧ wiped ⟦m Bello⟧his⟦/m⟧ nose. ⟦q Bello>Hamidu⟧“There’s sixty that need one off. I can only do one a night. I’ve worked it out. I won’t be done in time.”⟦/q⟧

Hamidu sat down on the sand. ⟦m Hamidu⟧He⟦/m⟧ was a man who had been to four schools.

⟦q Hamidu>Bello⟧“Why didn’t you tell somebody?”⟦/q⟧

⟦q Bello>Hamidu⟧“I’m the boy for the well,”⟦/q⟧ said ⟦m Bello⟧the boy⟦/m⟧.

There was a step. It was ⟦m Akenzu⟧the drover⟦/m⟧, with a cord in one hand and ⟦m Akenzu⟧his⟦/m⟧ sandals in the other, and ⟦m Akenzu⟧his⟦/m⟧ broad face was so wet that it shone.

⟦q Akenzu>Hamidu⟧“I thought that ⟦m Bello⟧he⟦/m⟧’d been taken by something,”⟦/q⟧ said Akenzu. ⟦q Akenzu>Hamidu⟧“I felt for ⟦m Bello⟧him⟦/m⟧ in the night and there was only the sack. Give ⟦m Bello⟧him⟦/m⟧ to me, Scribe. If you want a hand you may have mine.”⟦/q⟧

⟦q Hamidu>Akenzu⟧“Nobody wants a hand. You heard?”⟦/q⟧

⟦q Akenzu>Hamidu⟧“I heard.”⟦/q⟧

⟦q Hamidu>Akenzu⟧“You told ⟦m Zuhra⟧her⟦/m⟧ that ⟦m the guide⟧the guide⟦/m⟧ didn’t know.”⟦/q⟧

⟦q Akenzu>Hamidu⟧“Yes.”⟦/q⟧

⟦q Hamidu>Akenzu⟧“You lied to ⟦m Zuhra⟧her⟦/m⟧.”⟦/q⟧

⟦q Akenzu>Hamidu⟧“I’ve a share in this. One slab in ten. I have been walking for it for twenty years, and it’s a house, with a door.”⟦/q⟧ ⟦m Akenzu⟧He⟦/m⟧’d taken ⟦m Bello⟧the boy⟦/m⟧ up, as one takes up a kid, across the shoulders. ⟦q Akenzu>Hamidu⟧“I told ⟦m Mahmud⟧the old master⟦/m⟧ the same. I put it into good Arabic for ⟦m Mahmud⟧him⟦/m⟧: ⟦m the guide⟧he⟦/m⟧ says to trust in God. I’ve had that in my mouth since the spring. I thought, ⟦b holder=Akenzu; status=false⟧it was the heat that killed him, and not my tongue⟦/b⟧.”⟦/q⟧

⟦q Hamidu>Akenzu⟧“And now?”⟦/q⟧

⟦q Akenzu>Hamidu⟧“Now I’ll go and wake ⟦m Zuhra⟧her⟦/m⟧,”⟦/q⟧ said ⟦m Akenzu⟧the big man⟦/m⟧. ⟦q Akenzu>Hamidu⟧“You’d better come. ⟦m Zuhra⟧She⟦/m⟧ may want it written.”⟦/q⟧

***

⟦s place=the well of Tirzil; with=Hamidu,Zuhra,Akenzu,Bello,the guide; time=before dawn⟧
⟦m Zuhra⟧She⟦/m⟧ heard ⟦m Hamidu+Akenzu+Bello⟧them⟦/m⟧ out, sitting very straight, with ⟦m Zuhra⟧her⟦/m⟧ hair uncovered because it was dark. When ⟦m Akenzu⟧he⟦/m⟧ had finished ⟦m Zuhra⟧she⟦/m⟧ asked only for the ledger.

⟦q Zuhra>Hamidu⟧“Read me what ⟦m Mahmud⟧my husband⟦/m⟧ wrote. The last page.”⟦/q⟧

⟦q Hamidu>Zuhra⟧“I’ve read it to you, Lalla.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“Read it as it is.”⟦/q⟧

⟦m Hamidu⟧He⟦/m⟧ held it down to the embers. ⟦q/writing Mahmud>⟧Forty beasts down, and the men are drinking what I will not name. The guide says to trust in God. I have never known ⟦m the guide⟧him⟦/m⟧ so devout. If I were a suspicious man I should ask ⟦m the guide⟧him⟦/m⟧ twice.⟦/q⟧

⟦q Zuhra>Akenzu⟧“If I were a suspicious man,”⟦/q⟧ ⟦m Zuhra⟧she⟦/m⟧ said.

Nobody answered. ⟦m the guide⟧The guide⟦/m⟧ had been sent for and stood a little way off, on one leg, leaning on ⟦m the guide⟧his⟦/m⟧ spear. ⟦m Zuhra⟧She⟦/m⟧ beckoned ⟦m the guide⟧him⟦/m⟧ into the light.

⟦q Zuhra>the guide⟧“Tell me yourself,”⟦/q⟧ ⟦m Zuhra⟧she⟦/m⟧ said to ⟦m the guide⟧him⟦/m⟧, in ⟦m the guide⟧his⟦/m⟧ own tongue. It was slow, and very ill pronounced.

The eyes widened over the veil. ⟦q the guide>Zuhra⟧“You speak it?”⟦/q⟧

⟦q Zuhra>the guide⟧“Since yesterday. I have been asking ⟦m Bello⟧the boy⟦/m⟧ for words. I thought it was time that I had my own.”⟦/q⟧

⟦q the guide>Zuhra⟧“Throw away the salt.”⟦/q⟧

⟦q Zuhra>the guide⟧“How much?”⟦/q⟧

⟦q the guide>Zuhra⟧“One in four, and you’ll see Bir Ounan. Two in four, and your grandchildren will.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“What’s a slab worth in Timbuktu, Scribe?”⟦/q⟧

⟦q Hamidu>Zuhra⟧“In Ramadan? Its weight in millet ten times over.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“And a camel?”⟦/q⟧

⟦q Hamidu>Zuhra⟧“Thirty slabs.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“And a drover?”⟦/q⟧ ⟦m Zuhra⟧she⟦/m⟧ asked.

⟦m Hamidu⟧He⟦/m⟧ opened ⟦m Hamidu⟧his⟦/m⟧ mouth. ⟦m Hamidu⟧He⟦/m⟧ found that it was not a thing that ⟦m Hamidu⟧he⟦/m⟧ had ever entered.

⟦q Zuhra>Akenzu⟧“Akenzu. You had one share in ten. What’s one in ten of nothing?”⟦/q⟧

⟦q Akenzu>Zuhra⟧“Nothing, Lalla.”⟦/q⟧

⟦q Zuhra>Akenzu⟧“That’s what ⟦m Mahmud⟧my husband⟦/m⟧ got. You’ll carry it for me as far as the gate; and when we’re at the gate I’ll decide if you get a house. Unload them. All the beasts, one slab each. Let ⟦m Bello⟧the boy⟦/m⟧ choose where.”⟦/q⟧

⟦q Bello>Zuhra⟧“In a line,”⟦/q⟧ said Bello, upside down, from ⟦m Akenzu⟧his uncle⟦/m⟧’s shoulders. ⟦q Bello>Zuhra⟧“If it’s in a line you can find it again.”⟦/q⟧

For the first time since Taghaza there was something in ⟦m Zuhra⟧the widow⟦/m⟧’s face. ⟦q Zuhra>Bello⟧“And who taught you that?”⟦/q⟧

⟦q Bello>Zuhra⟧“You did. You spit on them. I always know which ones are yours.”⟦/q⟧

⟦q Zuhra>Hamidu⟧“Write it down, Scribe. A hundred and eighty, on the road. Fifty-nine, in a line, at the third dune.”⟦/q⟧

⟦q Hamidu>Zuhra⟧“And the one ⟦m Bello⟧he⟦/m⟧’s already buried?”⟦/q⟧

⟦q Zuhra>Hamidu⟧“Put that under wages,”⟦/q⟧ ⟦m Zuhra⟧she⟦/m⟧ said.
