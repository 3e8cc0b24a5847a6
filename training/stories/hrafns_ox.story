title: The Matter of Hrafn's Ox
person: 3
style: Icelandic saga retold in plain prose; patronymics, nicknames (the Squinter, Half-Penny), men and women of one household; short flat sentences, he and she for several; law talk at an assembly; straight double quotes, past tense
cast: Hrafn Ulfsson | Hrafn, the Squinter | he
cast: Thorgerd Ketilsdottir | Thorgerd | she
cast: Asny Ketilsdottir | Asny | she
cast: Bersi Grimsson | Bersi, Half-Penny | he
cast: Ketil | the old man | he
cast: Lodin | the lawspeaker | he
cast: Skum |  | he
place: the farm at Ness | the farm, the hall
place: the ford |
place: the assembly | the law rock
relation: Thorgerd & Asny | family
relation: Hrafn & Thorgerd | romantic
relation: Bersi & Hrafn | enemies | start=neighbours at odds over an ox end=neighbours bound by oath
relation: Ketil & Thorgerd | family
quiet: Ness, Yule
=====
⟦s place=the farm at Ness; with=Hrafn,Thorgerd,Asny,Ketil,Skum; time=the autumn after the ash⟧
There was a man named Hrafn. ⟦m Hrafn⟧He⟦/m⟧ was the son of Ulf, and ⟦m Hrafn⟧he⟦/m⟧ was called the Squinter, since ⟦m Hrafn⟧he⟦/m⟧ had one eye that looked at you and one that looked at the weather. ⟦m Hrafn⟧He⟦/m⟧ farmed at Ness. ⟦m Thorgerd⟧His wife⟦/m⟧ was Thorgerd, the daughter of Ketil; ⟦m Thorgerd⟧she⟦/m⟧ was a tall woman, fair, and close with ⟦m Thorgerd⟧her⟦/m⟧ words, and it was thought that ⟦m Thorgerd⟧she⟦/m⟧ had married beneath ⟦m Thorgerd⟧her⟦/m⟧. ⟦m Thorgerd⟧She⟦/m⟧ had a sister, whose name was Asny. ⟦m Asny⟧She⟦/m⟧ was not close with ⟦m Asny⟧hers⟦/m⟧.

One evening that autumn ⟦m Hrafn⟧Hrafn⟦/m⟧ came in and ⟦f holder=Hrafn; valence=negative⟧stood by the fire and did not sit⟦/f⟧.

⟦q Thorgerd>Hrafn⟧"What is it?"⟦/q⟧ said Thorgerd.

⟦q Hrafn>Thorgerd⟧"The ox is gone."⟦/q⟧

⟦q Thorgerd>Hrafn⟧"Which ox?"⟦/q⟧

⟦q Hrafn>Thorgerd⟧"We have the one ox."⟦/q⟧

⟦q Asny>Hrafn⟧"Then it's that one,"⟦/q⟧ said Asny.

⟦q Thorgerd>Hrafn⟧"Gone how?"⟦/q⟧

⟦q Hrafn>Thorgerd⟧"The rope was cut. There are tracks as far as the ford. On the far side there's a lot of stones."⟦/q⟧

⟦q Asny>Hrafn⟧"Who lives on the far side?"⟦/q⟧

⟦q Hrafn>Asny⟧"You know who lives there."⟦/q⟧

⟦q Asny>Hrafn⟧"I want to hear you say it."⟦/q⟧

⟦q Hrafn>Asny⟧"Bersi Half-Penny,"⟦/q⟧ ⟦m Hrafn⟧he⟦/m⟧ said.

Nobody spoke for a while. ⟦m Ketil⟧The old man⟦/m⟧, who lay in the bed by the wall, and had not been out of it since Yule, ⟦f holder=Ketil; valence=positive⟧began to laugh⟦/f⟧. It was a bad sound. ⟦m Ketil⟧Ketil⟦/m⟧ had been a great killer in ⟦m Ketil⟧his⟦/m⟧ youth.

⟦q Ketil>Hrafn⟧"I'd have been over the river by now,"⟦/q⟧ ⟦m Ketil⟧he⟦/m⟧ said. ⟦q Ketil>Hrafn⟧"I'd have been over, and home, and washed my hands."⟦/q⟧

⟦q Hrafn>Ketil⟧"I don't doubt it."⟦/q⟧

⟦q Ketil>Hrafn⟧"I gave you ⟦m Thorgerd⟧a daughter⟦/m⟧. I gave you a sword to go with ⟦m Thorgerd⟧her⟦/m⟧. Where's the sword?"⟦/q⟧

⟦q Hrafn>Ketil⟧"Over the door."⟦/q⟧

⟦q Ketil>Hrafn⟧"What do you use it for?"⟦/q⟧

⟦q Hrafn>Ketil⟧"Thatch,"⟦/q⟧ said Hrafn.

⟦m Ketil⟧The old man⟦/m⟧ ⟦f holder=Ketil; valence=negative⟧turned over to the wall⟦/f⟧. ⟦m Thorgerd⟧Thorgerd⟦/m⟧ had said nothing all this time. ⟦m Thorgerd⟧She⟦/m⟧ was carding wool; ⟦m Thorgerd⟧she⟦/m⟧ went on until ⟦m Thorgerd⟧she⟦/m⟧'d come to the end of the fleece, and then ⟦m Thorgerd⟧she⟦/m⟧ got up, and put on ⟦m Thorgerd⟧her⟦/m⟧ outdoor shoes.

⟦q Thorgerd>Asny⟧"I'm going to see to the hens,"⟦/q⟧ ⟦m Thorgerd⟧she⟦/m⟧ said.

⟦q Asny>Thorgerd⟧"It's dark."⟦/q⟧

⟦q Thorgerd>Asny⟧"They won't mind."⟦/q⟧

***

⟦s place=the ford; with=Thorgerd,Bersi,Skum; time=the same night⟧
⟦m Bersi⟧Bersi⟦/m⟧ was sitting on the bank with ⟦m Bersi⟧his⟦/m⟧ feet in the water. ⟦m Bersi⟧He⟦/m⟧ was a short man, with a red beard, and rich, and quick to laugh. ⟦m Bersi⟧He⟦/m⟧ was called Half-Penny because ⟦m Bersi⟧he⟦/m⟧'d once bitten one and given back the other piece as change. There was ⟦m Skum⟧a thrall⟦/m⟧ with ⟦m Bersi⟧him⟦/m⟧, ⟦m Skum⟧a big silent fellow⟦/m⟧ called Skum, who held the torch.

⟦q Bersi>Thorgerd⟧"That's far enough,"⟦/q⟧ said Bersi. ⟦q Bersi>Thorgerd⟧"Which of them are you?"⟦/q⟧

⟦q Thorgerd>Bersi⟧"The one you asked for."⟦/q⟧

⟦q Bersi>Thorgerd⟧"Thorgerd."⟦/q⟧

⟦q Thorgerd>Bersi⟧"Yes."⟦/q⟧

⟦q Bersi>Thorgerd⟧"It's been eleven years. You've grown stout."⟦/q⟧

⟦q Thorgerd>Bersi⟧"You've grown short. Where's my ox?"⟦/q⟧

⟦q Bersi>Thorgerd⟧"What ox?"⟦/q⟧

⟦q Thorgerd>Bersi⟧"Bersi,"⟦/q⟧ ⟦m Thorgerd⟧she⟦/m⟧ said, ⟦q Thorgerd>Bersi⟧"I've come across in my second-best shoes. If ⟦m Hrafn⟧my husband⟦/m⟧ comes ⟦m Hrafn⟧he⟦/m⟧'ll be polite to you; it'll go to the assembly, and ⟦m Hrafn⟧he⟦/m⟧'ll lose, for you've four cousins on the benches. If it's ⟦m Ketil⟧my father⟦/m⟧ who hears I was here, ⟦m Ketil⟧he⟦/m⟧ will get up out of that bed. It'd kill ⟦m Ketil⟧him⟦/m⟧. But ⟦m Ketil⟧he⟦/m⟧'d get this far."⟦/q⟧

⟦q Bersi>Thorgerd⟧"Are you threatening me with a sick man?"⟦/q⟧

⟦q Thorgerd>Bersi⟧"I'm telling you what there is in the house."⟦/q⟧

⟦m Bersi⟧He⟦/m⟧ took ⟦m Bersi⟧his⟦/m⟧ feet out of the river, and dried them on ⟦m Bersi⟧his⟦/m⟧ cloak, first the one and then the other. ⟦q Bersi>Thorgerd⟧"I didn't take it,"⟦/q⟧ ⟦m Bersi⟧he⟦/m⟧ said.

⟦q Thorgerd>Bersi⟧"The tracks come to here."⟦/q⟧

⟦q Bersi>Thorgerd⟧"I know where they come to. ⟦k by=Bersi; to=Thorgerd⟧I've lost two cows by the same road since the summer⟦/k⟧. I said nothing. I thought that ⟦b holder=Bersi; status=false⟧it was you people⟦/b⟧."⟦/q⟧

⟦q Thorgerd>Bersi⟧"*Us?*"⟦/q⟧

⟦q Bersi>Thorgerd⟧"I thought that it was ⟦m Hrafn⟧the Squinter⟦/m⟧, getting back at me. For having asked first."⟦/q⟧ ⟦m Bersi⟧He⟦/m⟧'d ⟦f holder=Bersi; valence=negative⟧begun to be angry⟦/f⟧. ⟦q Bersi>Thorgerd⟧"I've sat here for five nights in order to see ⟦m Hrafn⟧him⟦/m⟧ do it. I was ⟦f holder=Bersi; valence=positive⟧looking forward to it⟦/f⟧! I never had a thing to hold against ⟦m Hrafn⟧that man⟦/m⟧, except that ⟦m Hrafn⟧he⟦/m⟧ ⟦f holder=Bersi; toward=Hrafn; valence=negative⟧was liked⟦/f⟧."⟦/q⟧

⟦m Skum⟧The thrall⟦/m⟧ moved the torch from the one hand to the other. ⟦m Skum⟧He⟦/m⟧ had been with ⟦m Bersi⟧Bersi⟦/m⟧ since ⟦m Skum⟧he⟦/m⟧ was a child, and no one had ever heard ⟦m Skum⟧him⟦/m⟧ talk. ⟦m Skum⟧He⟦/m⟧ could, it turned out.

⟦q Skum>Bersi⟧"It goes up,"⟦/q⟧ ⟦m Skum⟧he⟦/m⟧ said.

⟦q Bersi>Skum⟧"What?"⟦/q⟧

⟦q Skum>Bersi⟧"The track. On the stones it turns, and it goes up. I saw it every night. You never asked me."⟦/q⟧

***

⟦s place=the assembly; with=Hrafn,Thorgerd,Asny,Bersi,Lodin,Ketil; time=the following summer⟧
They brought it to the law rock on the third day. ⟦m Lodin⟧Lodin⟦/m⟧ sat there, who was the lawspeaker; ⟦m Lodin⟧he⟦/m⟧ was blind, and knew the whole of the law by heart, and on account of that nobody had ever seen ⟦m Lodin⟧him⟦/m⟧ hurry.

⟦q Lodin>Hrafn+Bersi⟧"Who's bringing the suit?"⟦/q⟧ said ⟦m Lodin⟧the lawspeaker⟦/m⟧.

⟦q Hrafn>Lodin⟧"I am,"⟦/q⟧ said Hrafn.

⟦q Bersi>Lodin⟧"And I am,"⟦/q⟧ said Half-Penny.

⟦q Lodin>Hrafn+Bersi⟧"Against each other?"⟦/q⟧

⟦q Hrafn>Lodin⟧"No. Together."⟦/q⟧

⟦q Lodin>Hrafn⟧"That's not been done,"⟦/q⟧ ⟦m Lodin⟧Lodin⟦/m⟧ said. ⟦m Lodin⟧He⟦/m⟧ considered it. ⟦q Lodin>Hrafn⟧"There's nothing to say that it can't be. Against whom?"⟦/q⟧

Neither of ⟦m Hrafn+Bersi⟧them⟦/m⟧ seemed to want to answer. ⟦m Hrafn+Bersi⟧They⟦/m⟧ stood side by side in front of all those people, ⟦m Hrafn⟧the one⟦/m⟧ looking at ⟦m Lodin⟧him⟦/m⟧ and at the weather, and ⟦m Bersi⟧the other⟦/m⟧ at the ground. It was ⟦m Asny⟧a woman⟦/m⟧ who spoke. ⟦m Asny⟧She⟦/m⟧'d pushed through as far as the ropes, with a child on ⟦m Asny⟧her⟦/m⟧ arm, and ⟦m Asny⟧she⟦/m⟧ was out of breath.

⟦q Asny>Lodin⟧"Against ⟦m Ketil⟧my father⟦/m⟧,"⟦/q⟧ said Asny.

There was a great noise at that. ⟦m Ketil⟧Ketil⟦/m⟧ was sitting on a bench among the old men, in a blue cloak. ⟦m Ketil⟧He⟦/m⟧'d had ⟦m Ketil⟧himself⟦/m⟧ carried down over the heath in order to see ⟦m Hrafn⟧the Squinter⟦/m⟧ made a fool of.

⟦q Ketil>Asny⟧"You always did have a mouth,"⟦/q⟧ ⟦m Ketil⟧he⟦/m⟧ said.

⟦q Asny>Ketil⟧"You got up at night! You've been getting up for a year. I heard the bed. I thought, ⟦m Ketil⟧he⟦/m⟧'s going out to make water. And you went over the hill, with that sword, at eighty, in your nightshirt, and you cut their ropes and drove them up into the ash, and in the morning you lay there and ⟦f holder=Ketil; toward=Hrafn; valence=positive⟧laughed at⟦/f⟧ ⟦m Hrafn⟧him⟦/m⟧."⟦/q⟧

⟦q Lodin>Ketil⟧"Is this true, Ketil?"⟦/q⟧

⟦q Ketil>Lodin⟧"It's true."⟦/q⟧

⟦q Lodin>Ketil⟧"Why did you do it?"⟦/q⟧

⟦m Ketil⟧He⟦/m⟧ didn't reply for so long that it was thought ⟦m Ketil⟧he⟦/m⟧'d not heard. ⟦m Ketil⟧He⟦/m⟧ had been very big, and it all hung on ⟦m Ketil⟧him⟦/m⟧ now, like a sail in a calm.

⟦q Ketil>Lodin⟧"I wished ⟦m Hrafn+Bersi⟧them⟦/m⟧ to fight,"⟦/q⟧ said ⟦m Ketil⟧the old man⟦/m⟧. ⟦q Ketil>Lodin⟧"I had one good year left. I gave ⟦m Thorgerd⟧my daughter⟦/m⟧ to the one of ⟦m Hrafn+Bersi⟧them⟦/m⟧ and I wouldn't give ⟦m Thorgerd⟧her⟦/m⟧ to the other, and I thought that there'd be a killing over it, any man would. I waited eleven years. All ⟦m Hrafn+Bersi⟧they⟦/m⟧ do is *nod*."⟦/q⟧ ⟦m Ketil⟧He⟦/m⟧ ⟦f holder=Ketil; valence=negative⟧struck the bench with⟦/f⟧ ⟦m Ketil⟧his⟦/m⟧ fist. ⟦q Ketil>Lodin⟧"What's a man to do with himself, in a country like that?"⟦/q⟧

Then ⟦m Thorgerd⟧Thorgerd⟦/m⟧ came out. ⟦m Thorgerd⟧She⟦/m⟧ walked across the open grass, where women did not walk, and went down on ⟦m Thorgerd⟧her⟦/m⟧ knees before ⟦m Ketil⟧him⟦/m⟧; people supposed that ⟦m Thorgerd⟧she⟦/m⟧ would ask for ⟦m Ketil⟧his⟦/m⟧ pardon, or ⟦m Ketil⟧he⟦/m⟧ for ⟦m Thorgerd⟧hers⟦/m⟧. ⟦m Thorgerd⟧She⟦/m⟧ took off ⟦m Ketil⟧his⟦/m⟧ shoes. ⟦m Thorgerd⟧She⟦/m⟧ held them up, and showed them to ⟦m Lodin⟧the lawspeaker⟦/m⟧, forgetting that ⟦m Lodin⟧he⟦/m⟧ was blind.

⟦q Thorgerd>Lodin⟧"They're worn through,"⟦/q⟧ ⟦m Thorgerd⟧she⟦/m⟧ said. ⟦q Thorgerd>Lodin⟧"I mended these twice since Yule. I never asked myself how a bedridden man could wear out his shoes. I'm as much in fault as ⟦m Ketil⟧he⟦/m⟧ is."⟦/q⟧

⟦q Lodin>Thorgerd⟧"You knew?"⟦/q⟧

⟦q Thorgerd>Lodin⟧"⟦f holder=Thorgerd; valence=positive⟧I liked it⟦/f⟧ that ⟦m Ketil⟧he⟦/m⟧ was getting some air,"⟦/q⟧ said Thorgerd.

This was the judgement of ⟦m Lodin⟧Lodin⟦/m⟧: that ⟦m Ketil⟧Ketil⟦/m⟧ should pay for one ox and for two cows; that as ⟦m Ketil⟧he⟦/m⟧'d nothing, ⟦m Ketil⟧he⟦/m⟧ should work it off, at the farm of ⟦m Bersi⟧Bersi⟦/m⟧ and at the farm at Ness, month about; and that ⟦m Ketil⟧he⟦/m⟧ was to be given oxen to see to. ⟦m Ketil⟧He⟦/m⟧ lived for nine years. It is said that ⟦m Ketil⟧he⟦/m⟧ became skilful at it. And ⟦m Ketil⟧he⟦/m⟧ is out of the story.
