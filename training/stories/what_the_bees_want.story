title: What the Bees Want
person: 1
style: a child narrator of nine in the present tense, long breathless sentences, adults half understood, three women (mother, aunt, neighbour) and a grandfather; straight quotes
cast: Trixie | Trix | she | narrator
cast: Mummy | Annelise | she
cast: Aunt Ro | Ro | she
cast: Grandpa | Einar, Dad | he
cast: Mrs. Haverford | | she
cast: Daddy | | he
cast: the policewoman | Lorna | she
cast: Freddie | | he
cast: Oscar | | he
cast: Granny | | she
cast: Miss Kelly | | she
place: the kitchen table | under the table
place: the hives | the bottom of the garden
place: the landing |
relation: Annelise & Ro | family | start=quarrelling end=holding hands
relation: Trixie & Freddie | family
relation: Annelise & Daddy | romantic | start=married end=separated
relation: Trixie & Einar | family
quiet: Norway, Jammie Dodgers, Leicester, Tuesday, Saturday, Lego
=====
⟦s place=the kitchen table; with=Trixie,Annelise,Ro,Freddie; time=Saturday, after breakfast⟧
The best place to find things out is under the kitchen table, but you have to go there before the people come and you have to take a reason. ⟦m Trixie⟧My⟦/m⟧ reason is Lego. Freddie's reason is that ⟦m Freddie⟧he⟦/m⟧'s three.

There are two pairs of legs. Mummy's have got ⟦m Annelise⟧her⟦/m⟧ work tights on although it's Saturday and Aunt Ro's have a plaster.

⟦q Ro>Annelise⟧"You've got to tell them sometime,"⟦/q⟧ says Aunt Ro.

⟦q Annelise>Ro⟧"I know."⟦/q⟧

⟦q Ro>Annelise⟧"Trixie's not stupid."⟦/q⟧

⟦q Annelise>Ro⟧"I know ⟦m Trixie⟧she⟦/m⟧'s not stupid, Ro, I made ⟦m Trixie⟧her⟦/m⟧."⟦/q⟧

That's ⟦m Trixie⟧me⟦/m⟧, ⟦m Annelise+Ro⟧they⟦/m⟧'re talking about. ⟦m Trixie⟧I⟦/m⟧ put ⟦m Trixie⟧my⟦/m⟧ hand over Freddie's mouth. ⟦m Freddie⟧He⟦/m⟧ licks it.

⟦q Ro>Annelise⟧"What've you said so far?"⟦/q⟧

⟦q Annelise>Ro⟧"That ⟦m Daddy⟧he⟦/m⟧'s in Norway."⟦/q⟧

⟦q Ro>Annelise⟧"*Norway*?"⟦/q⟧

⟦q Annelise>Ro⟧"With work. It was the first thing that came into my head. I'd been looking at the map."⟦/q⟧

So that's how ⟦m Trixie⟧I⟦/m⟧ find out that ⟦b holder=Annelise; status=false⟧Daddy isn't in Norway⟦/b⟧. ⟦m Trixie⟧I⟦/m⟧ mean that is how ⟦m Trixie⟧I⟦/m⟧ find out that ⟦m Annelise+Ro⟧they⟦/m⟧ think it. ⟦m Trixie⟧I⟦/m⟧ know that ⟦m Daddy⟧he⟦/m⟧'s in Norway because ⟦m Daddy⟧he⟦/m⟧ sent ⟦m Trixie⟧me⟦/m⟧ a postcard with a troll, and it had a stamp on. You can't just say somebody isn't somewhere when there's a stamp.

⟦q Ro>Annelise⟧"And when they ask to ring ⟦m Daddy⟧him⟦/m⟧ up?"⟦/q⟧

⟦q Annelise>Ro⟧"There's no signal. There are fjords."⟦/q⟧

⟦q Ro>Annelise⟧"Annelise."⟦/q⟧

⟦q Annelise>Ro⟧"Don't use that voice. ⟦f holder=Mummy; valence=negative⟧I'm doing my best⟦/f⟧! I've got the mortgage and Dad, and ⟦m Einar⟧he⟦/m⟧'s started putting things in the bread bin, ⟦m Einar⟧he⟦/m⟧ put my *keys* in the bread bin. And the school's ringing up about Trixie's bees."⟦/q⟧

⟦q Ro>Annelise⟧"What about ⟦m Trixie⟧her⟦/m⟧ bees?"⟦/q⟧

⟦q Annelise>Ro⟧"⟦m Trixie⟧She⟦/m⟧ told ⟦m Trixie⟧her⟦/m⟧ class they can smell if you're lying. ⟦m Oscar⟧A little boy⟦/m⟧ wet ⟦m Oscar⟧himself⟦/m⟧."⟦/q⟧

Well, they can. Grandpa told ⟦m Trixie⟧me⟦/m⟧. You have to tell the bees everything that happens in the family, if someone dies or gets married, or else they go away. It's called Telling the Bees, it's in a poem. ⟦m Trixie⟧I⟦/m⟧ didn't do anything to Oscar. ⟦m Trixie⟧I⟦/m⟧ only *looked* at ⟦m Oscar⟧him⟦/m⟧.

The plaster leg gives the tights leg a little push. ⟦q Ro>Annelise⟧"Come here,"⟦/q⟧ says ⟦m Ro⟧my aunt⟦/m⟧, and then there's only breathing, and one of Mummy's shoes comes off by itself.

***

⟦s place=the hives; with=Trixie,Einar; time=Saturday morning⟧
Grandpa's in ⟦m Einar⟧his⟦/m⟧ white suit with ⟦m Einar⟧his⟦/m⟧ hat and net on so that ⟦m Einar⟧he⟦/m⟧ looks like a bride. ⟦m Einar⟧He⟦/m⟧'s allowed ⟦m Trixie⟧me⟦/m⟧ the little suit. It's from when Mummy was nine.

⟦q Einar>Trixie⟧"Slowly,"⟦/q⟧ ⟦m Einar⟧he⟦/m⟧ says. ⟦q Einar>Trixie⟧"Slow and low. Like you are walking on a cake."⟦/q⟧

⟦q Trixie>Einar⟧"Grandpa, have you told them about Daddy?"⟦/q⟧

⟦q Einar>Trixie⟧"Told who?"⟦/q⟧

⟦q Trixie>Einar⟧"The bees."⟦/q⟧

⟦q Einar>Trixie⟧"Ah."⟦/q⟧ ⟦m Einar⟧He⟦/m⟧'s puffing the smoker and ⟦m Einar⟧he⟦/m⟧ goes on puffing. ⟦q Einar>Trixie⟧"What should I tell them about your daddy?"⟦/q⟧

⟦q Trixie>Einar⟧"That ⟦m Daddy⟧he⟦/m⟧'s in Norway."⟦/q⟧

⟦q Einar>Trixie⟧"Is ⟦m Daddy⟧he⟦/m⟧? Whereabouts?"⟦/q⟧

⟦q Trixie>Einar⟧"With the trolls."⟦/q⟧

⟦q Einar>Trixie⟧"I was born in Norway,"⟦/q⟧ says Grandpa. ⟦q Einar>Trixie⟧"I never saw ⟦m Daddy⟧your daddy⟦/m⟧ there."⟦/q⟧

⟦q Trixie>Einar⟧"It's a big place."⟦/q⟧

⟦q Einar>Trixie⟧"That's so. It's long."⟦/q⟧

⟦m Einar⟧He⟦/m⟧ takes the lid off. The noise comes up, it's ⟦m Trixie⟧my⟦/m⟧ ⟦f holder=Trixie; valence=positive⟧favourite⟦/f⟧, it's like when you put your ear on someone's back while they're talking. ⟦m Einar⟧He⟦/m⟧ lifts up one of the frames and turns it over, and there they are, all walking about on each other and ⟦f holder=Grandpa; valence=negative; status=denied⟧none of them minding⟦/f⟧.

⟦q Einar>Trixie⟧"Do you see her?"⟦/q⟧

⟦q Trixie>Einar⟧"There. With the dot."⟦/q⟧

⟦q Einar>Trixie⟧"Good eyes. ⟦m Granny⟧Your grandmother⟦/m⟧ could never find her. ⟦m Granny⟧She⟦/m⟧ used to say, Einar, they're all the same bee."⟦/q⟧ ⟦m Einar⟧He⟦/m⟧ stops. ⟦m Einar⟧He⟦/m⟧ looks behind ⟦m Einar⟧him⟦/m⟧ toward the house. ⟦q Einar>Trixie⟧"Where's ⟦m Granny⟧she⟦/m⟧ got to? ⟦m Granny⟧She⟦/m⟧ was bringing the coffee."⟦/q⟧

⟦m Trixie⟧I⟦/m⟧ don't say anything. ⟦m Granny⟧My granny⟦/m⟧ died when ⟦m Trixie⟧I⟦/m⟧ was six. There's a way that you do it, Mummy showed ⟦m Trixie⟧me⟦/m⟧, you don't say no and you don't say yes.

⟦q Trixie>Einar⟧"⟦m Granny⟧She⟦/m⟧'ll be along,"⟦/q⟧ ⟦m Trixie⟧I⟦/m⟧ say.

The bees smell it. ⟦m Trixie⟧I⟦/m⟧'m nearly sure. They go up a note.

⟦q Einar>Trixie⟧"I have another idea,"⟦/q⟧ says Grandpa after a while, ⟦f holder=Grandpa; valence=negative⟧in a different voice⟦/f⟧, ⟦m Einar⟧his⟦/m⟧ here-again voice. ⟦q Einar>Trixie⟧"You and I both have something to tell them. You go first. And I'll hold the frame, and we'll see who gets stung."⟦/q⟧

⟦q Trixie>Einar⟧"What if I don't know if it's true?"⟦/q⟧

⟦q Einar>Trixie⟧"Then you say, *I think*. They don't mind *I think*."⟦/q⟧

So ⟦m Trixie⟧I⟦/m⟧ lean down to where the hole is. ⟦m Trixie⟧I⟦/m⟧ say it quite quietly. ⟦q Trixie>⟧"I think Daddy's not in Norway,"⟦/q⟧ ⟦m Trixie⟧I⟦/m⟧ say. ⟦q Trixie>⟧"I think that the stamp was from before. I think ⟦m Daddy⟧he⟦/m⟧ lives in Leicester with ⟦m Miss Kelly⟧the lady from swimming⟦/m⟧."⟦/q⟧

And nobody stings anybody. They just go on walking.

⟦m Trixie⟧I⟦/m⟧ look up, and ⟦m Einar⟧my grandpa⟦/m⟧'s ⟦f holder=Grandpa; valence=negative⟧net is all wet on the inside⟦/f⟧. ⟦m Einar⟧He⟦/m⟧ can't get at it, because of the gloves.

⟦q Einar>Trixie⟧"Now me,"⟦/q⟧ ⟦m Einar⟧he⟦/m⟧ says. ⟦m Einar⟧He⟦/m⟧ bends down beside ⟦m Trixie⟧me⟦/m⟧ with a hand on ⟦m Trixie⟧my⟦/m⟧ hat. ⟦q Einar>⟧"I'm getting old, ladies,"⟦/q⟧ ⟦m Einar⟧he⟦/m⟧ tells them. ⟦q Einar>⟧"I put the keys in the bread. I don't always know when it is."⟦/q⟧ Then ⟦m Einar⟧he⟦/m⟧ says one more thing, in Norwegian, and ⟦m Trixie⟧I⟦/m⟧ don't know what it means but it's got Granny's name in.

⟦q Trixie>Einar⟧"Did they mind?"⟦/q⟧

⟦q Einar>Trixie⟧"No,"⟦/q⟧ says Grandpa. ⟦q Einar>Trixie⟧"They knew already. They're only waiting to be told."⟦/q⟧

***

⟦s place=the landing; with=Trixie,Mrs. Haverford,Lorna; time=Saturday, before lunch⟧
⟦m Trixie⟧I⟦/m⟧'ve still got ⟦m Trixie⟧my⟦/m⟧ suit on when the doorbell goes. It's ⟦m Mrs. Haverford⟧Mrs. Haverford from next door⟦/m⟧ and there's ⟦m Lorna⟧a policewoman⟦/m⟧ with ⟦m Mrs. Haverford⟧her⟦/m⟧. ⟦m Trixie⟧I⟦/m⟧'m the only one who hears, because Mummy and Aunt Ro have got the radio on and are ⟦f holder=Mummy; toward=Aunt Ro; valence=negative⟧shouting at each other⟦/f⟧ underneath it.

⟦q Lorna>Trixie⟧"Hello, sweetheart,"⟦/q⟧ says ⟦m Lorna⟧the policewoman⟦/m⟧. ⟦q Lorna>Trixie⟧"Are you an astronaut?"⟦/q⟧

⟦q Trixie>Lorna⟧"I'm a beekeeper."⟦/q⟧

⟦q Lorna>Trixie⟧"Is your mum in?"⟦/q⟧

⟦q Mrs. Haverford>Lorna⟧"That's one of them,"⟦/q⟧ says Mrs. Haverford. ⟦q Mrs. Haverford>Lorna⟧"That's ⟦m Trixie⟧the girl⟦/m⟧. You see? They let ⟦m Trixie⟧her⟦/m⟧ go right up to the things. And ⟦m Einar⟧the old man⟦/m⟧'s not fit. I've seen ⟦m Einar⟧him⟦/m⟧ in the road in ⟦m Einar⟧his⟦/m⟧ pyjamas."⟦/q⟧

⟦q Lorna>Trixie⟧"Is your mummy in, love?"⟦/q⟧

⟦q Trixie>Lorna⟧"⟦m Annelise⟧She⟦/m⟧'s ⟦f holder=Mummy; valence=negative⟧busy crying⟦/f⟧,"⟦/q⟧ ⟦m Trixie⟧I⟦/m⟧ say.

⟦m Mrs. Haverford+Lorna⟧They⟦/m⟧ look at each other over ⟦m Trixie⟧me⟦/m⟧. ⟦m Lorna⟧The policewoman⟦/m⟧ gets down on one knee, so that all the stuff on ⟦m Lorna⟧her⟦/m⟧ belt creaks. ⟦m Lorna⟧She⟦/m⟧'s got freckles. ⟦m Lorna⟧She⟦/m⟧'s quite young, for police.

⟦q Lorna>Trixie⟧"What's ⟦m Annelise⟧she⟦/m⟧ crying about?"⟦/q⟧

⟦q Mrs. Haverford>Lorna⟧"I could tell you what about,"⟦/q⟧ says Mrs. Haverford. ⟦q Mrs. Haverford>Lorna⟧"⟦m Daddy⟧He⟦/m⟧'s been gone since the spring."⟦/q⟧

⟦q Trixie>Mrs. Haverford⟧"⟦m Daddy⟧He⟦/m⟧'s in Leicester,"⟦/q⟧ ⟦m Trixie⟧I⟦/m⟧ say. ⟦q Trixie>Mrs. Haverford⟧"I'm allowed to say it now. I told the bees."⟦/q⟧

⟦m Mrs. Haverford⟧Our neighbour⟦/m⟧ shuts ⟦m Mrs. Haverford⟧her⟦/m⟧ mouth. ⟦m Trixie⟧I⟦/m⟧ don't think that anyone has ever told ⟦m Mrs. Haverford⟧her⟦/m⟧ something before ⟦m Mrs. Haverford⟧she⟦/m⟧ found it out. It makes ⟦m Mrs. Haverford⟧her⟦/m⟧ face go different, ⟦f holder=Mrs. Haverford; valence=negative⟧sort of unbuttoned⟦/f⟧.

⟦q Mrs. Haverford>Trixie⟧"Oh, ⟦f holder=Mrs. Haverford; toward=Trixie; valence=negative⟧you poor lamb⟦/f⟧,"⟦/q⟧ ⟦m Mrs. Haverford⟧she⟦/m⟧ says.

⟦q Trixie>Mrs. Haverford⟧"I'm not. Do you want to see them? You have to walk like you're on a cake."⟦/q⟧

⟦q Mrs. Haverford>Trixie⟧"⟦f holder=Mrs. Haverford; valence=negative⟧I'm frightened of them⟦/f⟧, dear,"⟦/q⟧ says Mrs. Haverford. ⟦q Mrs. Haverford>Trixie⟧"I always have been. I had a brother."⟦/q⟧

***

⟦s place=the kitchen table; with=Trixie,Annelise,Ro,Einar,Mrs. Haverford,Lorna,Freddie; time=Saturday, lunchtime⟧
So then it's everybody. ⟦m Trixie⟧I⟦/m⟧ don't go under the table, there isn't the room. Mummy's got ⟦m Annelise⟧her⟦/m⟧ face washed and Aunt Ro's cutting the bread, and ⟦m Lorna⟧the policewoman⟦/m⟧, who is called Lorna, has had two Jammie Dodgers and written down nothing at all.

⟦q Annelise>Trixie⟧"Trix,"⟦/q⟧ says Mummy. ⟦q Annelise>Trixie⟧"Come here a minute. I've got something I've got to tell you, and it's about Norway."⟦/q⟧

⟦q Trixie>Annelise⟧"I know."⟦/q⟧

⟦q Annelise>Trixie⟧"What do you know?"⟦/q⟧

⟦q Trixie>Annelise⟧"⟦k by=Trixie; to=Annelise⟧He lives with Miss Kelly from the swimming⟦/k⟧. ⟦m Miss Kelly⟧She⟦/m⟧ does backstroke. I saw ⟦m Daddy+Miss Kelly⟧them⟦/m⟧ in the car park on a Tuesday and ⟦m Daddy⟧he⟦/m⟧ was holding ⟦m Miss Kelly⟧her⟦/m⟧ float."⟦/q⟧

⟦q Annelise>Trixie⟧"You've known since *Tuesday*?"⟦/q⟧

⟦q Trixie>Annelise⟧"Not this Tuesday. It was when I had my old costume."⟦/q⟧

Aunt Ro has stopped cutting. ⟦q Ro>Annelise⟧"That's before *you* knew,"⟦/q⟧ ⟦m Ro⟧she⟦/m⟧ says to Mummy.

⟦q Annelise>Trixie⟧"Why didn't you tell me, darling?"⟦/q⟧

⟦q Trixie>Annelise⟧"You said ⟦m Daddy⟧he⟦/m⟧ was in Norway. I thought that ⟦b holder=Trixie; status=false⟧you didn't know⟦/b⟧. I didn't ⟦f holder=Mummy; valence=negative; status=supposed⟧want you to be sad⟦/f⟧."⟦/q⟧ ⟦m Trixie⟧I⟦/m⟧ have to ⟦f holder=Trixie; valence=negative⟧stop and swallow⟦/f⟧. ⟦q Trixie>Annelise⟧"So I got a troll off the internet and I used an old stamp."⟦/q⟧

⟦f holder=Mummy; valence=negative⟧Mummy makes a noise⟦/f⟧. ⟦m Trixie⟧I⟦/m⟧'ve not heard that one before. ⟦m Annelise⟧She⟦/m⟧ ⟦f holder=Mummy; toward=Trixie; valence=positive⟧gets hold of⟦/f⟧ ⟦m Trixie⟧me⟦/m⟧, suit and veil and everything, and it isn't comfortable, and Aunt Ro puts down the knife and ⟦f holder=Aunt Ro; toward=Mummy; valence=positive⟧gets hold of Mummy⟦/f⟧ from behind, so there's three of ⟦m Trixie+Annelise+Ro⟧us⟦/m⟧ like when you stack chairs.

⟦q Freddie>Annelise⟧"I know a thing,"⟦/q⟧ says Freddie.

⟦q Annelise>Freddie⟧"Do you, my darling? What do you know?"⟦/q⟧

⟦q Freddie>Annelise⟧"I know where your keys are."⟦/q⟧

⟦q Einar>Freddie⟧"And where's that, my friend?"⟦/q⟧ says Grandpa.

⟦q Freddie>Einar⟧"In the bees,"⟦/q⟧ says Freddie.

There's a bit of a silence.

⟦q Mrs. Haverford>Einar⟧"I'll fetch my hat,"⟦/q⟧ says Mrs. Haverford.
