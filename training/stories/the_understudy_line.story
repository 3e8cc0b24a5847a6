title: The Understudy Line
person: 1
style: first person, present tense; a teenage narrator; speech mostly untagged with beats; text messages after a name and a colon; straight double quotes
cast: Bronagh Sequeira | Bronagh, Bron | she | narrator
cast: Grainne Sequeira | Mum | she
cast: Anselmo Sequeira | Dad, Anselmo | he
cast: Caio Sequeira | Caio | he
cast: Delfina Sequeira | Fina | she
cast: Kirra Halloran | Kirra | she
cast: Yusuf Adan | Yusuf | he
cast: Ms. Vandersteen | | she
place: the kitchen |
place: Geography Two | the dressing room
place: the prop cupboard |
place: the stage |
place: the corridor |
relation: Bron & Kirra | friends | start=rivals end=friends
relation: Mum & Dad | romantic | start=separated, never in the same room end=on speaking terms
relation: Bron & Caio | family
relation: Bron & Fina | family
relation: Bron & Yusuf | friends
relation: Bron & Ms. Vandersteen | work
quiet: Goose Queen, Queen, Geography Two, Africa, Year, Thursday, Friday, Saturday, Tuesdays, Monday, January, Easter, BRON, Tupperware
=====
⟦s place=the kitchen; with=Bron,Mum,Caio; time=Thursday, breakfast⟧
There are four thousand one hundred and six words in ⟦q/other⟧*The Goose Queen*⟦/q⟧, and ⟦m Bron⟧I⟦/m⟧ say six of them.

⟦m Bron⟧I⟦/m⟧ say them to the toaster. ⟦q Bron>⟧"The boat is late, my lady."⟦/q⟧

⟦q Caio>Bron⟧"The toast is late, my lady."⟦/q⟧

⟦q Bron>Caio⟧"Nobody asked you, Caio."⟦/q⟧

⟦q Caio>Bron⟧"You said it wrong. You said it like you're sorry."⟦/q⟧ ⟦m Caio⟧My brother⟦/m⟧ is nine and has been to more rehearsals than the caretaker, because there's nobody to leave ⟦m Caio⟧him⟦/m⟧ with on Tuesdays. ⟦m Caio⟧He⟦/m⟧ can do the whole play, including the thunder. ⟦q Caio>Bron⟧"The maid isn't sorry. The maid wants the Queen to drown."⟦/q⟧

⟦q Bron>Caio⟧"It doesn't say that."⟦/q⟧

⟦q Caio>Bron⟧"It does if you listen."⟦/q⟧

⟦m Mum⟧My mother⟦/m⟧ comes in with one earring on and ⟦m Mum⟧her⟦/m⟧ phone clamped under ⟦m Mum⟧her⟦/m⟧ chin, on hold, patting the worktops for the other. ⟦m Bron⟧I⟦/m⟧ point at the fridge. ⟦m Mum⟧She⟦/m⟧ gives ⟦m Bron⟧me⟦/m⟧ a look, opens it anyway, and there it is, next to the butter.

⟦q Mum>Bron⟧"Don't say a word. What time do you start tonight?"⟦/q⟧

⟦q Bron>Mum⟧"Seven. But you're coming tomorrow. You've got the ticket for tomorrow."⟦/q⟧

⟦q Mum>Bron⟧"I know which ticket I've got."⟦/q⟧

⟦q Bron>Mum⟧"Because Dad's is for tonight."⟦/q⟧

⟦q Mum>Bron⟧"I know which ticket ⟦m Dad⟧your father⟦/m⟧'s got as well, love. It's on the calendar, with a little skull."⟦/q⟧

⟦q Caio>Mum⟧"It's not a skull, it's a turnip,"⟦/q⟧ says Caio. ⟦q Caio>Mum⟧"I drew it."⟦/q⟧

It's a joke. It's mostly a joke. Since January ⟦m Mum+Dad⟧my parents⟦/m⟧ have not been in one room together, unless you count the solicitor's, and ⟦m Bron⟧I⟦/m⟧'ve made a chart so that ⟦m Mum+Dad⟧they⟦/m⟧ never have to be. Dad is Thursday, because on Friday a helicopter takes ⟦m Dad⟧him⟦/m⟧ back to the rig. ⟦m Mum⟧My mother⟦/m⟧ is Friday. Saturday is nobody but Yusuf's aunties. It's a good chart. ⟦m Bron⟧I⟦/m⟧ am quite certain that ⟦b holder=Bron; status=false⟧Mum would rather eat the programme than sit in the same row as Dad⟦/b⟧.

⟦q Mum>Bron⟧"And you're all right about it? Only having the one—"⟦/q⟧

⟦q Bron>Mum⟧"It's fine, Mum."⟦/q⟧

⟦q Mum>Bron⟧"It's a very good line."⟦/q⟧

⟦q Caio>Mum⟧"It's six words,"⟦/q⟧ says ⟦m Caio⟧my brother⟦/m⟧ with ⟦m Caio⟧his⟦/m⟧ mouth full, and ⟦m Bron⟧I⟦/m⟧ throw the crust at ⟦m Caio⟧him⟦/m⟧.

⟦m Bron⟧I⟦/m⟧ do know the other four thousand one hundred. That's what an understudy is: somebody who carries a whole play around in case, like an umbrella. But Kirra Halloran has not had a day off since Year Three, and every time ⟦m Bron⟧I⟦/m⟧ pass ⟦m Kirra⟧her⟦/m⟧ in the wings ⟦m Kirra⟧she⟦/m⟧ looks at ⟦m Bron⟧me⟦/m⟧ as if ⟦m Bron⟧I⟦/m⟧'ve come to measure ⟦m Kirra⟧her⟦/m⟧.

***

⟦s place=Geography Two; with=Bron,Yusuf,Ms. Vandersteen; time=Thursday, half past five⟧
The dressing room is really Geography Two with sugar paper over the windows. Yusuf is sitting on the desk, winding cable round ⟦m Yusuf⟧his⟦/m⟧ elbow. ⟦m Bron⟧I⟦/m⟧'m taking up ⟦m Bron⟧my⟦/m⟧ own hem when ⟦m Bron⟧my⟦/m⟧ phone starts.

Fina: ⟦q/writing Fina>Bron⟧has ⟦m Dad⟧he⟦/m⟧ landed⟦/q⟧

⟦m Bron⟧Me⟦/m⟧: ⟦q/writing Bron>Fina⟧an hour ago. ⟦m Dad⟧he⟦/m⟧'s in a taxi⟦/q⟧

Fina: ⟦q/writing Fina>Bron⟧tell ⟦m Dad⟧him⟦/m⟧ NOT the jumper⟦/q⟧

⟦m Bron⟧Me⟦/m⟧: ⟦q/writing Bron>Fina⟧it's going to be the jumper⟦/q⟧

Fina: ⟦q/writing Fina>Bron⟧break a leg bron. break two⟦/q⟧

⟦q Yusuf>Bron⟧"Is that ⟦m Fina⟧your sister⟦/m⟧?"⟦/q⟧

⟦q Bron>Yusuf⟧"⟦m Fina⟧She⟦/m⟧ says break a leg."⟦/q⟧

⟦q Yusuf>Bron⟧"Say hi from me. But casually."⟦/q⟧

⟦q Bron>Yusuf⟧"You can't do casually. And ⟦m Fina⟧she⟦/m⟧'s going out with somebody who's got a canoe."⟦/q⟧

⟦q Yusuf>Bron⟧"I could get a canoe."⟦/q⟧

The door opens so hard that Africa falls off the wall. Ms. Vandersteen has ⟦m Ms. Vandersteen⟧her⟦/m⟧ clipboard up in front of ⟦m Ms. Vandersteen⟧her⟦/m⟧ like a riot shield.

⟦q Ms. Vandersteen>Yusuf⟧"Off the desk."⟦/q⟧ Yusuf slides off it. ⟦q Ms. Vandersteen>Bron⟧"Bronagh. Tell me you know it."⟦/q⟧

⟦q Bron>Ms. Vandersteen⟧"Know what, miss?"⟦/q⟧

⟦q Ms. Vandersteen>Bron⟧"All of it."⟦/q⟧

The needle goes into ⟦m Bron⟧my⟦/m⟧ thumb. ⟦m Bron⟧I⟦/m⟧ watch a small red bead come up, with interest, as though it were somebody else's.

⟦q Yusuf>Ms. Vandersteen⟧"What's wrong with Kirra?"⟦/q⟧ asks Yusuf, since ⟦m Bron⟧I⟦/m⟧ don't.

⟦q Ms. Vandersteen>Yusuf⟧"⟦b holder=Ms. Vandersteen; status=false⟧Kirra can't get a sound out⟦/b⟧. Nothing, since lunch. ⟦m Kirra⟧She⟦/m⟧ wrote it on a whiteboard, and then ⟦m Kirra⟧she⟦/m⟧ wrote sorry and underlined it."⟦/q⟧ ⟦m Ms. Vandersteen⟧Her⟦/m⟧ eyes haven't left ⟦m Bron⟧me⟦/m⟧. ⟦q Ms. Vandersteen>Bron⟧"So you're the Queen. We have an hour and a half, and you're three inches shorter than the frock."⟦/q⟧

⟦q Bron>Ms. Vandersteen⟧"Then who's the maid?"⟦/q⟧

⟦q Ms. Vandersteen>Bron⟧"Sorry?"⟦/q⟧

⟦q Bron>Ms. Vandersteen⟧"If I'm the Queen. Who says about the boat?"⟦/q⟧

⟦q Ms. Vandersteen>Bron⟧"Oh, I'll find a body. It's six words. Anybody can stand there and say six words."⟦/q⟧ That lands about where you'd expect, and to be fair to ⟦m Ms. Vandersteen⟧her⟦/m⟧, ⟦m Ms. Vandersteen⟧she⟦/m⟧ hears it land. ⟦q Ms. Vandersteen>Bron⟧"You know what I mean."⟦/q⟧

⟦q Bron>Ms. Vandersteen⟧"Yes, miss."⟦/q⟧

When ⟦m Ms. Vandersteen⟧she⟦/m⟧ has gone, Yusuf picks up Africa and hugs it to ⟦m Yusuf⟧his⟦/m⟧ chest.

⟦q Yusuf>Bron⟧"Well, that's convenient."⟦/q⟧

⟦q Bron>Yusuf⟧"What is?"⟦/q⟧

⟦q Yusuf>Bron⟧"Yesterday ⟦m Kirra⟧she⟦/m⟧ was yelling at my follow spot. They could hear ⟦m Kirra⟧her⟦/m⟧ in the swimming pool. And today it's all gone?"⟦/q⟧

⟦q Bron>Yusuf⟧"People get colds."⟦/q⟧

⟦q Yusuf>Bron⟧"Kirra doesn't get colds. Kirra gives colds."⟦/q⟧ ⟦m Yusuf⟧He⟦/m⟧ checks the door. ⟦q Yusuf>Bron⟧"⟦b holder=Yusuf; status=false⟧Kirra wants you to fall flat on your face⟦/b⟧. You go on, you dry in the second act, and tomorrow ⟦m Kirra⟧she⟦/m⟧'s back and it's flowers."⟦/q⟧

It's a horrible thing to say. The trouble is that ⟦m Bron⟧I⟦/m⟧ got there about four seconds before ⟦m Yusuf⟧him⟦/m⟧. ⟦b holder=Bron; status=false⟧Kirra Halloran hates me⟦/b⟧, and has done since Year Eight, when ⟦m Bron⟧I⟦/m⟧ was given the recorder solo and ⟦m Kirra⟧she⟦/m⟧ was given the triangle.

***

⟦s place=the prop cupboard; with=Bron,Kirra; time=Thursday, six o'clock⟧
⟦m Bron⟧I⟦/m⟧ find ⟦m Kirra⟧her⟦/m⟧ in the prop cupboard, on the throne, with a scarf round ⟦m Kirra⟧her⟦/m⟧ neck and a whiteboard on ⟦m Kirra⟧her⟦/m⟧ knees. ⟦m Kirra⟧She⟦/m⟧ sees ⟦m Bron⟧me⟦/m⟧ and takes the cap off the pen.

⟦q/writing Kirra>Bron⟧*Break a leg.*⟦/q⟧

⟦q Bron>Kirra⟧"Which one did you have in mind?"⟦/q⟧

⟦m Kirra⟧She⟦/m⟧ frowns, wipes the board with ⟦m Kirra⟧her⟦/m⟧ sleeve and starts again. ⟦q/writing Kirra>Bron⟧*Act 2, stairs. Third one wobbles. Step over it.*⟦/q⟧

⟦q Bron>Kirra⟧"Why would you tell me that?"⟦/q⟧

⟦q/writing Kirra>Bron⟧*So you don't fall off.*⟦/q⟧

⟦q Bron>Kirra⟧"Yusuf thinks you'd like me to."⟦/q⟧

The pen stops. For a second ⟦m Bron⟧I⟦/m⟧ could swear that something is coming, out loud, with breath in it. Then ⟦m Kirra⟧she⟦/m⟧ bends down so that ⟦m Kirra⟧her⟦/m⟧ hair hides the board.

⟦q/writing Kirra>Bron⟧*Yusuf is a lamp.*⟦/q⟧

⟦q Bron>Kirra⟧"⟦m Yusuf⟧He⟦/m⟧ *works* the lamps."⟦/q⟧

⟦q/writing Kirra>Bron⟧*I know what I wrote.*⟦/q⟧

⟦m Bron⟧I⟦/m⟧ laugh. ⟦m Bron⟧I⟦/m⟧ hadn't planned on it. To cover it up ⟦m Bron⟧I⟦/m⟧ ask, ⟦q Bron>Kirra⟧"Does it hurt?"⟦/q⟧

Kirra considers this, lays two fingers on ⟦m Kirra⟧her⟦/m⟧ throat, and coughs. It's a dreadful cough. ⟦m Bron⟧I⟦/m⟧ saw ⟦m Kirra⟧her⟦/m⟧ die of plague in Year Nine, and it was better than that. ⟦m Bron⟧I⟦/m⟧'ve never been surer of anything: ⟦b holder=Bron; status=true⟧Kirra is faking⟦/b⟧.

⟦q Bron>Kirra⟧"I could tell Ms. Vandersteen."⟦/q⟧

⟦q/writing Kirra>Bron⟧*Tell ⟦m Ms. Vandersteen⟧her⟦/m⟧ what?*⟦/q⟧

⟦q Bron>Kirra⟧"That you're as well as I am."⟦/q⟧

This time ⟦m Kirra⟧she⟦/m⟧ writes slowly, and turns the board round slowly too. ⟦q/writing Kirra>Bron⟧*Do you want to be Queen or not?*⟦/q⟧

And there it is, the awful part. ⟦m Bron⟧I⟦/m⟧ do. ⟦m Bron⟧I⟦/m⟧ want it so much that ⟦m Bron⟧my⟦/m⟧ ears are hot.

⟦m Bron⟧I⟦/m⟧'ve got as far as the door when the pen squeaks again. ⟦q/writing Kirra>Bron⟧*What row is ⟦m Dad⟧your dad⟦/m⟧ in?*⟦/q⟧

⟦q Bron>Kirra⟧"F. Why?"⟦/q⟧

But it's already been rubbed out.

***

⟦s place=the stage; with=Bron,Kirra,Yusuf,Ms. Vandersteen,Mum,Dad,Caio; time=Thursday, seven o'clock⟧
⟦m Bron⟧I⟦/m⟧ do the first act the way you cross a road in a foreign country. Nobody hits ⟦m Bron⟧me⟦/m⟧. In the second ⟦m Bron⟧I⟦/m⟧ step over the third stair, and ⟦m Bron⟧I⟦/m⟧ come out at the top in three inches too much velvet, and from there you can see all the way down to row F.

There's the jumper. It's orange. You could land the helicopter by it. Next to the jumper is Caio, whose lips are moving along with ⟦m Bron⟧mine⟦/m⟧. And next to Caio, with both earrings in, is ⟦m Mum⟧my mother⟦/m⟧.

It isn't Friday. ⟦m Bron⟧I⟦/m⟧ made a *chart*.

⟦m Bron⟧I⟦/m⟧'ve got a speech here, two pages, the winter of the geese, and where it used to be there's a noise like a fridge. One second. Two. In the front row Ms. Vandersteen quietly shuts ⟦m Ms. Vandersteen⟧her⟦/m⟧ eyes. Three.

Somebody walks on from the left, in ⟦m Bron⟧my⟦/m⟧ apron, with ⟦m Bron⟧my⟦/m⟧ basket, a whole page early.

⟦q Kirra>Bron⟧"The boat is late, my lady,"⟦/q⟧ says Kirra Halloran, in a voice they can hear in the swimming pool.

Up in the lighting box something heavy gets dropped on somebody's foot, and ⟦m Bron⟧I⟦/m⟧ know whose, because of the word.

⟦q Kirra>Bron⟧"And you were about to tell me,"⟦/q⟧ ⟦m Kirra⟧she⟦/m⟧ goes on, which is in no script ⟦m Bron⟧I⟦/m⟧ ever learned, ⟦q Kirra>Bron⟧"of the winter that the geese went away."⟦/q⟧

⟦q/thought Bron>⟧*The winter that the geese went away.*⟦/q⟧ Oh. Oh, thank you.

⟦q Bron>Kirra⟧"I was,"⟦/q⟧ ⟦m Bron⟧I⟦/m⟧ say. ⟦q Bron>Kirra⟧"Put that down, girl. It's long."⟦/q⟧

It gets a laugh, a warm one. So ⟦m Bron⟧I⟦/m⟧ tell ⟦m Kirra⟧her⟦/m⟧, every goose of it, and ⟦m Kirra⟧she⟦/m⟧ sits on the wobbly stair with ⟦m Kirra⟧her⟦/m⟧ chin on the basket and doesn't once look away.

***

⟦s place=the corridor; with=Bron,Kirra,Caio,Mum,Dad; time=Thursday, after the show⟧
⟦q Bron>Kirra⟧"You could have let me die out there."⟦/q⟧

⟦q Kirra>Bron⟧"I did think about it. Then I remembered I was in the scene."⟦/q⟧

⟦q Bron>Kirra⟧"You haven't got a cold."⟦/q⟧

⟦q Kirra>Bron⟧"Never had one."⟦/q⟧ Kirra is picking gold thread off ⟦m Bron⟧my⟦/m⟧ shoulder, very thoroughly, so as not to have to look at the rest of ⟦m Bron⟧me⟦/m⟧. ⟦q Kirra>Bron⟧"⟦k by=Kirra; to=Bron⟧Caio told me about the helicopter⟦/k⟧. At the bus stop, on Monday. ⟦m Caio⟧He⟦/m⟧ said that ⟦m Dad⟧your dad⟦/m⟧ gets one night, and ⟦m Dad⟧he⟦/m⟧'d be spending it waiting for six words. And I've got three nights. My lot come to all of them, with Tupperware."⟦/q⟧

⟦q Bron>Kirra⟧"So you lied to everybody."⟦/q⟧

⟦q Kirra>Bron⟧"I *acted*. There was a board and everything."⟦/q⟧

⟦q Bron>Kirra⟧"I thought ⟦b holder=Bron; status=false⟧you couldn't stand me⟦/b⟧. Since the recorder."⟦/q⟧

⟦q Kirra>Bron⟧"I couldn't, in Year Eight. I sort of ran out in Year Nine. I didn't know you were still keeping it up."⟦/q⟧ ⟦m Kirra⟧She⟦/m⟧ flicks the thread away. ⟦q Kirra>Bron⟧"⟦k by=Kirra; to=Bron⟧I've got detention until Easter⟦/k⟧, by the way. Ms. Vandersteen can do sums. Did you hear Yusuf, though?"⟦/q⟧

⟦q Caio>Bron⟧"BRON!"⟦/q⟧

Something hits ⟦m Bron⟧me⟦/m⟧ round the middle. It's ⟦m Caio⟧my brother⟦/m⟧, at a run, and ⟦m Caio⟧he⟦/m⟧ talks straight into the velvet.

⟦q Caio>Bron⟧"You missed out eleven words and put in seven. I counted."⟦/q⟧

⟦q Bron>Caio⟧"Caio, why is Mum here?"⟦/q⟧

⟦q Caio>Bron⟧"It's a long story."⟦/q⟧

⟦q Bron>Caio⟧"Do the short one."⟦/q⟧

⟦q Caio>Bron⟧"Kirra said you'd be Queen. So ⟦k by=Caio; to=Bron⟧I swapped tickets with one of Yusuf's aunties⟦/k⟧. And then I told Mum the helicopter got moved to today, so ⟦m Mum⟧she⟦/m⟧ thought ⟦b holder=Mum; status=false⟧Dad would be gone by seven⟦/b⟧."⟦/q⟧ ⟦m Caio⟧He⟦/m⟧ comes up for air. ⟦q Caio>Bron⟧"I only lied a bit. You lied for two hours and people clapped."⟦/q⟧

⟦m Mum+Dad⟧They⟦/m⟧ are coming down the corridor now, not together exactly. There's a gap between ⟦m Mum+Dad⟧them⟦/m⟧, and it's just as wide as Caio. Dad has been crying, and, being Dad, hasn't bothered to hide it.

⟦q Dad>Bron⟧"⟦m Bron⟧My queen⟦/m⟧,"⟦/q⟧ ⟦m Dad⟧he⟦/m⟧ says, and bows until ⟦m Dad⟧his⟦/m⟧ knees crack.

⟦q Mum>Dad⟧"You're standing on ⟦m Bron⟧her⟦/m⟧ train, Anselmo."⟦/q⟧

⟦q Dad>Mum⟧"So I am."⟦/q⟧ ⟦m Dad⟧He⟦/m⟧ moves ⟦m Dad⟧his⟦/m⟧ foot. ⟦q Dad>Mum⟧"You have both the earrings in."⟦/q⟧

⟦q Mum>Dad⟧"One of them was in the fridge."⟦/q⟧

⟦q Dad>Mum⟧"It is always the fridge."⟦/q⟧

⟦q Mum>Dad⟧"It's always the fridge,"⟦/q⟧ ⟦m Mum⟧my mother⟦/m⟧ agrees. ⟦m Mum⟧She⟦/m⟧ isn't smiling, but it's about somewhere. Then ⟦m Mum⟧she⟦/m⟧ takes ⟦m Bron⟧my⟦/m⟧ face between ⟦m Mum⟧her⟦/m⟧ cold hands. ⟦q Mum>Bron⟧"Four thousand words! And me thinking I'd come to hear six."⟦/q⟧

⟦q Caio>Mum⟧"Four thousand one hundred,"⟦/q⟧ says Caio. ⟦q Caio>Mum⟧"Minus eleven."⟦/q⟧

Dad is beaming at the apron. ⟦q Dad>Kirra⟧"And you, you are ⟦m Kirra⟧the maid⟦/m⟧! Only one line, but I tell you, I believed it. When you came in I thought, ⟦m Kirra⟧that girl⟦/m⟧, ⟦m Kirra⟧she⟦/m⟧ wants the Queen to drown."⟦/q⟧

⟦q Caio>Bron⟧"*Told* you,"⟦/q⟧ says ⟦m Caio⟧my brother⟦/m⟧.

Kirra looks at ⟦m Bron⟧me⟦/m⟧. ⟦m Bron⟧I⟦/m⟧ look at ⟦m Kirra⟧her⟦/m⟧. Slowly, with great dignity, ⟦m Kirra⟧she⟦/m⟧ lays two fingers on ⟦m Kirra⟧her⟦/m⟧ throat.

⟦q Kirra>Dad⟧"Thank you,"⟦/q⟧ ⟦m Kirra⟧she⟦/m⟧ croaks. ⟦q Kirra>Dad⟧"I've been ever so ill."⟦/q⟧

⟦m Bron⟧My⟦/m⟧ phone's been going the whole time, and when ⟦m Bron⟧I⟦/m⟧'ve got ⟦m Bron⟧my⟦/m⟧ breath back from laughing ⟦m Bron⟧I⟦/m⟧ take it out.

Fina: ⟦q/writing Fina>Bron⟧well???⟦/q⟧

Fina: ⟦q/writing Fina>Bron⟧was it the jumper⟦/q⟧

⟦m Bron⟧Me⟦/m⟧: ⟦q/writing Bron>Fina⟧it was the jumper. you need to sit down. ⟦m Mum+Dad⟧they⟦/m⟧ BOTH came. ⟦m Mum+Dad⟧they⟦/m⟧'re talking about the fridge⟦/q⟧

Fina: ⟦q/writing Fina>Bron⟧i am lying on the floor of a canoe⟦/q⟧
