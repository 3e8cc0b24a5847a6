title: The Penguin House
person: 3
style: slow burn between two zookeepers on night shift, deep third of one man with unmarked thought, two men in nearly every sentence, a vet and a director, past tense; straight quotes, planted contradictions and slips
cast: Alasdair Munro | Alasdair, Munro | he
cast: Quincy | Quincy, Quin | he
cast: Solveig | the vet | she
cast: the director | Mr. Petherbridge, Petherbridge | he
cast: Gerald | | he
cast: Norman | | he
cast: his mother | | she
cast: my dad | | he
place: the penguin house |
place: the keepers' hut | the hut
place: the car park |
relation: Alasdair & Quincy | romantic | start=colleagues of few words end=a beginning
relation: the vet & Alasdair | friends
relation: Mr. Petherbridge & Quincy | work
relation: Alasdair & his mother | family
quiet: Tuesday, Easter
=====
⟦s place=the penguin house; with=Alasdair,Quincy; time=a night in February, eleven o'clock⟧
Gerald wouldn't sit, and it was Gerald's turn.

⟦m Gerald⟧He⟦/m⟧ stood with ⟦m Gerald⟧his⟦/m⟧ back to the nest, at the far end of the ledge, with ⟦m Gerald⟧his⟦/m⟧ beak up, like a commuter who's been told that there's a bus; and on the stones behind ⟦m Gerald⟧him⟦/m⟧ the egg lay by itself under the red lamp, going cold. Alasdair Munro had been watching it for forty minutes. ⟦m Alasdair⟧He⟦/m⟧ was ⟦c age⟧fifty-two⟦/c⟧, ⟦m Alasdair⟧he⟦/m⟧'d been with birds since ⟦m Alasdair⟧he⟦/m⟧ was a boy, and ⟦m Alasdair⟧he⟦/m⟧ knew what you did. You waited. You didn't go in. If you went in then they'd both leave it, and that would be that.

⟦q Quincy>Alasdair⟧"⟦m Gerald⟧He⟦/m⟧'s not going to do it,"⟦/q⟧ said the voice at ⟦m Alasdair⟧his⟦/m⟧ elbow.

⟦q Alasdair>Quincy⟧"⟦m Gerald⟧He⟦/m⟧'ll do it."⟦/q⟧

⟦q Quincy>Alasdair⟧"⟦m Gerald⟧He⟦/m⟧'s ⟦f holder=Gerald; valence=negative⟧sulking⟦/f⟧."⟦/q⟧

⟦q Alasdair>Quincy⟧"⟦m Gerald⟧He⟦/m⟧'s thinking."⟦/q⟧

⟦q Quincy>Alasdair⟧"What about?"⟦/q⟧

⟦q Alasdair>Quincy⟧"Norman,"⟦/q⟧ said Alasdair.

Quincy ⟦f holder=Quincy; valence=positive⟧laughed, under⟦/f⟧ ⟦m Quincy⟧his⟦/m⟧ breath. ⟦m Quincy⟧He⟦/m⟧ was new. That's to say ⟦m Quincy⟧he⟦/m⟧ had been there since Easter, but nobody stopped being new until they'd been bitten by the otters. ⟦m Quincy⟧He⟦/m⟧ was thirty-five or so, with a shaved head, and an earring, and a big easy way of leaning on things; ⟦m Quincy⟧he⟦/m⟧ had come from ⟦c job⟧the reptiles⟦/c⟧, where it was warm. Alasdair had been told by ⟦m Mr. Petherbridge⟧the director⟦/m⟧ to show ⟦m Quincy⟧him⟦/m⟧ the ropes. ⟦m Alasdair⟧He⟦/m⟧'d shown ⟦m Quincy⟧him⟦/m⟧ the ropes. It had taken a morning. Since then ⟦m Alasdair+Quincy⟧they⟦/m⟧'d done four nights a week together, and Alasdair thought ⟦m Alasdair⟧he⟦/m⟧ might have spoken in that time about as much as in the ten years before; ⟦m Alasdair⟧he⟦/m⟧'d go home and ⟦f holder=Alasdair; valence=negative⟧lie there and hear⟦/f⟧ ⟦m Alasdair⟧himself⟦/m⟧.

⟦q Quincy>Alasdair⟧"Where *is* Norman?"⟦/q⟧

⟦q Alasdair>Quincy⟧"In the pool. ⟦m Norman⟧He⟦/m⟧'s been in there since six. They had a row."⟦/q⟧

⟦q Quincy>Alasdair⟧"About the egg?"⟦/q⟧

⟦q Alasdair>Quincy⟧"About a pebble. Gerald brought ⟦m Norman⟧him⟦/m⟧ one, and ⟦m Norman⟧he⟦/m⟧ ⟦f holder=Norman; valence=negative⟧didn't like it⟦/f⟧."⟦/q⟧

⟦q Quincy>Alasdair⟧"Christ,"⟦/q⟧ said Quincy. ⟦q Quincy>Alasdair⟧"I've been there."⟦/q⟧

Alasdair didn't ask where. ⟦m Alasdair⟧He⟦/m⟧ kept ⟦m Alasdair⟧his⟦/m⟧ eyes on the ledge. But it went in, and ⟦f holder=Alasdair; valence=negative⟧it lay there, like a pebble⟦/f⟧, and some time later, when ⟦m Quincy⟧the other man⟦/m⟧ had gone off to see about the filters, ⟦m Alasdair⟧he⟦/m⟧ took it up and turned it over.

***

⟦s place=the keepers' hut; with=Alasdair,the vet; time=the same night, midnight⟧
⟦q the vet>Alasdair⟧"You've got to tell someone about ⟦c hand⟧the left hand⟦/c⟧,"⟦/q⟧ said ⟦m the vet⟧the vet⟦/m⟧.

⟦q Alasdair>the vet⟧"It's fine."⟦/q⟧

⟦q the vet>Alasdair⟧"It's *shaking*, Alasdair. I watched you with the herring. You had to use two."⟦/q⟧

⟦q Alasdair>the vet⟧"It's the cold."⟦/q⟧

⟦q the vet>Alasdair⟧"I'm a doctor."⟦/q⟧

⟦q Alasdair>the vet⟧"You're a doctor of ⟦e penguins⟧penguin's⟦/e⟧."⟦/q⟧

Solveig put down ⟦m the vet⟧her⟦/m⟧ cup. ⟦m the vet⟧She⟦/m⟧'d got a coat on over ⟦m the vet⟧her⟦/m⟧ pajamas; ⟦m the vet⟧she⟦/m⟧ lived across the road and ⟦m the vet⟧she⟦/m⟧ came when there was an egg. In fifteen years ⟦m the vet⟧she⟦/m⟧'d never known ⟦m Alasdair⟧him⟦/m⟧ to be ill, or late, or to say a thing ⟦m Alasdair⟧he⟦/m⟧ could do without saying. ⟦m the vet⟧She⟦/m⟧ had known ⟦m his mother⟧his mother⟦/m⟧. It had begun in the hand with ⟦m his mother⟧her⟦/m⟧, too.

⟦q the vet>Alasdair⟧"Does Quincy know?"⟦/q⟧

⟦q Alasdair>the vet⟧"Why would ⟦m Quincy⟧he⟦/m⟧ know?"⟦/q⟧

⟦q the vet>Alasdair⟧"Because ⟦m Quincy⟧he⟦/m⟧'s been opening the gates for you. Since about Christmas. ⟦m Quincy⟧He⟦/m⟧ gets there first and ⟦m Quincy⟧he⟦/m⟧ does the bolt. I thought you must have asked ⟦m Quincy⟧him⟦/m⟧."⟦/q⟧

⟦m Alasdair⟧He⟦/m⟧ hadn't. ⟦m Alasdair⟧He⟦/m⟧ thought back over it, gate by gate. There was a man's back, in a green fleece, going on in front of ⟦m Alasdair⟧him⟦/m⟧ with a bucket, chatting; there was the bolt, always already drawn. ⟦m Alasdair⟧He⟦/m⟧ had put it down to youth. ⟦m Alasdair⟧He⟦/m⟧'d believed that ⟦b holder=Alasdair; status=false⟧nobody had noticed anything⟦/b⟧.

⟦q Alasdair>the vet⟧"⟦m Quincy⟧He⟦/m⟧ never said."⟦/q⟧

⟦q the vet>Alasdair⟧"No,"⟦/q⟧ said ⟦m the vet⟧the vet⟦/m⟧. ⟦q the vet>Alasdair⟧"Well. There's a lot of it about."⟦/q⟧

***

⟦s place=the penguin house; with=Alasdair,Quincy; time=the same night, two o'clock⟧
It was down to twenty-nine degrees. ⟦m Alasdair+Quincy⟧They⟦/m⟧ had the thermometer on a stick.

⟦q Quincy>Alasdair⟧"How long has it got?"⟦/q⟧

⟦q Alasdair>Quincy⟧"An hour. Less."⟦/q⟧

⟦q Quincy>Alasdair⟧"And there isn't an incubator?"⟦/q⟧

⟦q Alasdair>Quincy⟧"There's a form for an incubator. Petherbridge has it."⟦/q⟧

⟦q Quincy>Alasdair⟧"Tell me what to do."⟦/q⟧

⟦q Alasdair>Quincy⟧"There's nothing to do. You sit here."⟦/q⟧

⟦q Quincy>Alasdair⟧"I'm not very good at that."⟦/q⟧

⟦q Alasdair>Quincy⟧"I know. You hum."⟦/q⟧

⟦q Quincy>Alasdair⟧"Do I? Sorry."⟦/q⟧

⟦q Alasdair>Quincy⟧"⟦f holder=Alasdair; toward=Quincy; valence=positive⟧I don't mind it⟦/f⟧."⟦/q⟧

⟦q Quincy>Alasdair⟧"What do I hum?"⟦/q⟧

⟦q Alasdair>Quincy⟧"It's always the same one. It goes down at the end."⟦/q⟧

⟦q Quincy>Alasdair⟧"It's my gran's. It's for getting babies off. I didn't know that I was doing it out loud."⟦/q⟧

⟦q Alasdair>Quincy⟧"You do it at the gates."⟦/q⟧

⟦m Quincy⟧The younger man⟦/m⟧ said nothing to that. ⟦m Quincy⟧He⟦/m⟧ was sitting on the upturned crate with ⟦m Quincy⟧his⟦/m⟧ elbows on ⟦m Quincy⟧his⟦/m⟧ knees, and the red light slid over the top of ⟦m Quincy⟧his⟦/m⟧ head when ⟦m Quincy⟧he⟦/m⟧ moved. After a bit ⟦m Quincy⟧he⟦/m⟧ reached out, not in any hurry, and ⟦f holder=Quincy; toward=Alasdair; valence=positive⟧took hold of the hand⟦/f⟧ that Alasdair had got tucked inside ⟦m Alasdair⟧his⟦/m⟧ jacket, and drew it forth, and looked at it. It jumped about. It was like holding a wren.

⟦q Quincy>Alasdair⟧"Does it hurt?"⟦/q⟧

⟦q Alasdair>Quincy⟧"No. It's just not mine."⟦/q⟧

⟦q Quincy>Alasdair⟧"When did you find out?"⟦/q⟧

⟦q Alasdair>Quincy⟧"I haven't. I've not been to anyone. I thought that I'd wait and see."⟦/q⟧

⟦q Quincy>Alasdair⟧"How long are you going to wait?"⟦/q⟧

⟦q Alasdair>Quincy⟧"I've always found it the best thing,"⟦/q⟧ said Alasdair, ⟦q Alasdair>Quincy⟧"with birds."⟦/q⟧

⟦q Quincy>Alasdair⟧"You're not a bird, ⟦f holder=Quincy; toward=Alasdair; valence=positive⟧you daft sod⟦/f⟧. You can't just stand at the end of a ledge with your back to it."⟦/q⟧ It was ⟦f holder=Quincy; toward=Alasdair; valence=positive⟧said so gently⟦/f⟧ that it took a second to go in. Quincy ⟦f holder=Quincy; toward=Alasdair; valence=positive⟧hadn't let go⟦/f⟧. ⟦m Quincy⟧He⟦/m⟧ put ⟦m Quincy⟧his⟦/m⟧ other hand over the top, so there were two of ⟦m Quincy⟧his⟦/m⟧, and the one of Alasdair's in the middle, and it went on for a while in there, and then, little by little, as a thing will when it's been let, ⟦f holder=Alasdair; valence=positive⟧it grew quiet⟦/f⟧. ⟦q Quincy>Alasdair⟧"I did eighteen months of this with ⟦m my dad⟧my dad⟦/m⟧,"⟦/q⟧ ⟦m Quincy⟧he⟦/m⟧ said. ⟦q Quincy>Alasdair⟧"So I know all the bolts. You can be as rude as you like. ⟦f holder=Quincy; toward=Alasdair; valence=positive⟧I'm not going anywhere⟦/f⟧."⟦/q⟧

⟦q Alasdair>Quincy⟧"What did you row about?"⟦/q⟧ asked Alasdair.

⟦q Quincy>Alasdair⟧"Who?"⟦/q⟧

⟦q Alasdair>Quincy⟧"You said you'd been there. About a pebble."⟦/q⟧

⟦q Quincy>Alasdair⟧"Oh. I brought somebody the wrong thing, and they didn't want it."⟦/q⟧

⟦q Alasdair>Quincy⟧"What was it?"⟦/q⟧

⟦q Quincy>Alasdair⟧"Me,"⟦/q⟧ said Quincy.

Out on the water something broke the surface with a slap. ⟦m Alasdair+Quincy⟧They⟦/m⟧ both looked. A small, black, ⟦f holder=Norman; valence=negative⟧furious⟦/f⟧ head was coming across the pool, dead straight, with a wake behind it; it got to the edge, and shot out, and landed ⟦e on⟧on on⟦/e⟧ its stomach at Gerald's feet. There was something in its beak.

⟦q Quincy>Alasdair⟧"Is that a *pebble*?"⟦/q⟧ Quincy whispered.

⟦q Alasdair>Quincy⟧"It's a bottle top."⟦/q⟧

⟦q Quincy>Alasdair⟧"Will ⟦m Gerald⟧he⟦/m⟧ take a bottle top?"⟦/q⟧

⟦q Alasdair>Quincy⟧"Shh,"⟦/q⟧ said Alasdair. ⟦q Alasdair>Quincy⟧"Wait and see."⟦/q⟧

***

⟦s place=the car park; with=Alasdair,Quincy,the vet,Mr. Petherbridge; time=the same morning, a quarter past seven⟧
⟦q Mr. Petherbridge>the vet⟧"I'm told that we have an egg,"⟦/q⟧ said Mr. Petherbridge.

⟦q the vet>Mr. Petherbridge⟧"We have two fathers and an egg. They're both of ⟦m Gerald+Norman⟧them⟦/m⟧ on it, at the same time, you'd need a shoehorn."⟦/q⟧

⟦q Mr. Petherbridge>the vet⟧"⟦f holder=the director; valence=positive⟧Splendid⟦/f⟧. And is there anything that we require?"⟦/q⟧

⟦q Alasdair>Mr. Petherbridge⟧"An incubator,"⟦/q⟧ said Alasdair.

⟦m Mr. Petherbridge⟧The director⟦/m⟧ had a hat on, and a very thin umbrella. ⟦m Mr. Petherbridge⟧He⟦/m⟧ wasn't used to being asked for things by Munro. ⟦m Mr. Petherbridge⟧He⟦/m⟧ was not, ⟦m Mr. Petherbridge⟧he⟦/m⟧ realized, altogether used to Munro's voice. ⟦q Mr. Petherbridge>Alasdair⟧"There's a form for that."⟦/q⟧

⟦q Alasdair>Mr. Petherbridge⟧"I know there is. I put it in in March. I'd like it by Friday. And I want a day off on Tuesday, I've got to see a man about my ⟦c hand⟧right hand⟦/c⟧."⟦/q⟧

⟦q Mr. Petherbridge>Alasdair⟧"A day off?"⟦/q⟧

⟦q Alasdair>Mr. Petherbridge⟧"I've never had one. I've been here since I was ⟦c age⟧thirty; it's thirty-one years⟦/c⟧."⟦/q⟧

⟦q Quincy>Alasdair⟧"⟦f holder=Quincy; toward=Alasdair; valence=positive⟧I'll drive you⟦/f⟧,"⟦/q⟧ said Quincy. ⟦m Quincy⟧He⟦/m⟧ was by the gate. ⟦m Quincy⟧He⟦/m⟧'d drawn the bolt, and ⟦m Quincy⟧he⟦/m⟧ was standing there, holding it wide, in the rain, with an earring and no hat, yawning until you could see all of ⟦m Quincy⟧his⟦/m⟧ teeth. ⟦q Quincy>Alasdair⟧"I know where it is. I worked at ⟦c job⟧the aquarium, right next door, it's where I came here from⟦/c⟧."⟦/q⟧

⟦q Alasdair>Quincy⟧"It's a long way,"⟦/q⟧ said Alasdair.

⟦q Quincy>Alasdair⟧"I'll hum."⟦/q⟧

⟦m the vet⟧The vet⟦/m⟧ had turned round to look at the sea lions. They were at the other end of the park, but ⟦m the vet⟧she⟦/m⟧ looked.

⟦q Alasdair>Quincy⟧"All right,"⟦/q⟧ ⟦m Alasdair⟧the older man⟦/m⟧ told ⟦m Quincy⟧him⟦/m⟧, and ⟦m Alasdair⟧he⟦/m⟧ went through the gate.
