title: What the Hands Say
person: 1
style: first-person teenage boy, hearing child of a deaf mother and brother to a deaf sister, signed speech given in quotation marks, present tense; mother, sister and speech therapist all she; curly quotes
cast: Emeric | Em | he | narrator
cast: Mum | Mrs. Lisowski | she
cast: Zuzia | Zu | she
cast: Mrs. Larwood | Larwood | she
cast: Doctor Anand | Anand | she
cast: Babcia | my gran | she
cast: Luke Farthing | Luke | he
place: the clinic | the consulting room
place: the bus |
place: the kitchen |
place: the stage | the school hall
relation: Emeric & Zu | family
relation: Mrs. Lisowski & my gran | family | start=mother and daughter who do not sign to each other end=beginning
relation: Emeric & Mrs. Lisowski | family
relation: Emeric & Luke | friends
quiet: Polish, Tuesday, Hamlet
=====
⟦s place=the clinic; with=Emeric,Mrs. Lisowski,Zu,Anand; time=Tuesday, four o’clock⟧
⟦m Anand⟧The doctor⟦/m⟧ asks Mum a question, and ⟦m Anand⟧she⟦/m⟧ looks at ⟦m Emeric⟧me⟦/m⟧ while ⟦m Anand⟧she⟦/m⟧ asks it. They nearly always do.

⟦q Anand>Mrs. Lisowski⟧“And how does Mum feel about the operation?”⟦/q⟧

⟦m Emeric⟧I⟦/m⟧ put it into signs. Mum watches ⟦m Emeric⟧my⟦/m⟧ hands; ⟦m Mrs. Lisowski⟧she⟦/m⟧’s got ⟦m Mrs. Lisowski⟧her⟦/m⟧ good coat on, and lipstick. ⟦m Mrs. Lisowski⟧She⟦/m⟧ answers, and ⟦m Anand⟧the doctor⟦/m⟧ goes on looking at ⟦m Emeric⟧my⟦/m⟧ mouth, as though Mum were somewhere inside it.

⟦q Mrs. Lisowski>Anand⟧“Tell ⟦m Anand⟧her⟦/m⟧ that I’m sitting here,”⟦/q⟧ says Mum.

⟦q Emeric>Anand⟧“⟦m Mrs. Lisowski⟧She⟦/m⟧ says that ⟦m Mrs. Lisowski⟧she⟦/m⟧’s sitting here.”⟦/q⟧

⟦q Anand>Emeric⟧“Yes, of course.”⟦/q⟧ Doctor Anand turns a bit pink. ⟦m Anand⟧She⟦/m⟧’s quite nice, really. ⟦m Anand⟧She⟦/m⟧ swivels ⟦m Anand⟧her⟦/m⟧ chair so ⟦m Anand⟧she⟦/m⟧’s facing the right way. ⟦q Anand>Mrs. Lisowski⟧“Sorry, Mrs. Lisowski. The implant won’t make Zuzia hear as we do. But at ⟦m Zu⟧her⟦/m⟧ age, with therapy, there’s a very good chance of speech.”⟦/q⟧

⟦m Emeric⟧I⟦/m⟧ do *good chance*. ⟦m Emeric⟧I⟦/m⟧ do *speech*. Between us on the carpet ⟦m Zu⟧my sister⟦/m⟧ is building a hospital out of the toy bricks. ⟦m Zu⟧She⟦/m⟧’s five. ⟦m Zu⟧She⟦/m⟧ glances up, and ⟦m Zu⟧she⟦/m⟧ signs, to nobody, one-handed, as ⟦m Zu⟧she⟦/m⟧’s got a brick in the other, ⟦q Zu>⟧“Boring.”⟦/q⟧

⟦q Anand>Emeric⟧“What did ⟦m Zu⟧she⟦/m⟧ say?”⟦/q⟧ asks ⟦m Anand⟧the doctor⟦/m⟧.

⟦q Emeric>Anand⟧“⟦m Zu⟧She⟦/m⟧ says thank you,”⟦/q⟧ ⟦m Emeric⟧I⟦/m⟧ say.

Mum kicks ⟦m Emeric⟧me⟦/m⟧.

***

⟦s place=the bus; with=Emeric,Mrs. Lisowski,Zu; time=Tuesday, a quarter to five⟧
You can talk on a bus as loud as you like if you use your hands. We take up the whole of the back seat. A man gets hit on the paper.

⟦q Mrs. Lisowski>Emeric⟧“You didn’t tell ⟦m Anand⟧her⟦/m⟧ what I said.”⟦/q⟧

⟦q Emeric>Mrs. Lisowski⟧“I told ⟦m Anand⟧her⟦/m⟧ most of it.”⟦/q⟧

⟦q Mrs. Lisowski>Emeric⟧“I said, who is it for? I said: is it for Zuzia, or is it so that ⟦m my gran⟧my mother⟦/m⟧ can ring ⟦m Zu⟧her⟦/m⟧ up on the telephone?”⟦/q⟧

⟦q Emeric>Mrs. Lisowski⟧“You can’t say that to a doctor.”⟦/q⟧

⟦q Mrs. Lisowski>Emeric⟧“I can. You can’t.”⟦/q⟧

⟦q Emeric>Mrs. Lisowski⟧“I’m only fifteen, Mum! I don’t know how to say it so it isn’t rude.”⟦/q⟧

⟦q Mrs. Lisowski>Emeric⟧“It *was* rude,”⟦/q⟧ says Mum. ⟦q Mrs. Lisowski>Emeric⟧“That’s your job. You don’t pour water in it.”⟦/q⟧

When ⟦m Mrs. Lisowski⟧she⟦/m⟧’s cross ⟦m Mrs. Lisowski⟧she⟦/m⟧ signs close to the chest, small, like someone doing up buttons. ⟦m Mrs. Lisowski⟧She⟦/m⟧’s got these square red hands, ⟦m Mrs. Lisowski⟧she⟦/m⟧’s a machinist. ⟦m Emeric⟧I⟦/m⟧ can tell ⟦m Mrs. Lisowski⟧her⟦/m⟧ mood off ⟦m Mrs. Lisowski⟧her⟦/m⟧ hands from the far end of a street. There’s a thing that ⟦m Mrs. Lisowski⟧she⟦/m⟧ does when ⟦m Mrs. Lisowski⟧she⟦/m⟧’s sad, where each word stops just before it gets to the end; and ⟦m Mrs. Lisowski⟧she⟦/m⟧’s doing it now.

⟦q Zu>Mrs. Lisowski⟧“I want to get off,”⟦/q⟧ says Zuzia.

⟦q Mrs. Lisowski>Zu⟧“Two more stops.”⟦/q⟧

⟦q Zu>Mrs. Lisowski⟧“I want to go to Babcia’s.”⟦/q⟧

⟦q Mrs. Lisowski>Zu⟧“It’s not Babcia’s day.”⟦/q⟧

⟦q Zu>Mrs. Lisowski⟧“Babcia’s got a *budgie*.”⟦/q⟧

⟦q Mrs. Lisowski>Emeric⟧“You see?”⟦/q⟧ says Mum to ⟦m Emeric⟧me⟦/m⟧. ⟦q Mrs. Lisowski>Emeric⟧“⟦m Zu⟧She⟦/m⟧ likes ⟦m my gran⟧her⟦/m⟧. They sit there with a bird. ⟦m my gran⟧My mother⟦/m⟧’s known me for forty-one years, and ⟦m my gran⟧she⟦/m⟧ can sign *eat*, *sleep*, and *stop it*.”⟦/q⟧

***

⟦s place=the kitchen; with=Emeric,Mrs. Lisowski,my gran,Zu; time=Saturday morning⟧
⟦q my gran>Emeric⟧“Tell ⟦m Mrs. Lisowski⟧your mother⟦/m⟧ that the soup wants salt,”⟦/q⟧ says ⟦m my gran⟧my gran⟦/m⟧.

⟦q Emeric>Mrs. Lisowski⟧“Babcia says it wants salt.”⟦/q⟧

⟦q Mrs. Lisowski>Emeric⟧“Tell ⟦m my gran⟧her⟦/m⟧ that ⟦m my gran⟧she⟦/m⟧’s welcome to make ⟦m my gran⟧her⟦/m⟧ own.”⟦/q⟧

⟦q Emeric>my gran⟧“⟦m Mrs. Lisowski⟧She⟦/m⟧ says there’s some on the side.”⟦/q⟧

It’s been like this all ⟦m Emeric⟧my⟦/m⟧ life. ⟦m Emeric⟧I⟦/m⟧’m the wire. Babcia sits at one end, in ⟦m my gran⟧her⟦/m⟧ hat, and at the other end’s Mum; and ⟦m Emeric⟧I⟦/m⟧ stand in the middle with the ladle and everything goes through ⟦m Emeric⟧me⟦/m⟧, and comes out a bit cooler. When ⟦m Emeric⟧I⟦/m⟧ was small ⟦m Emeric⟧I⟦/m⟧ thought that ⟦b holder=Emeric; status=false⟧everybody’s mother and grandmother needed someone⟦/b⟧.

⟦q my gran>Emeric⟧“When will they do it? The machine in the head?”⟦/q⟧

⟦q Emeric>my gran⟧“It’s not decided yet.”⟦/q⟧

⟦q my gran>Emeric⟧“What is there to decide? ⟦m Zu⟧The child⟦/m⟧ could talk! ⟦m Zu⟧She⟦/m⟧ could have friends. ⟦m Zu⟧She⟦/m⟧ could go in a shop.”⟦/q⟧ ⟦m my gran⟧She⟦/m⟧’s got a big, soft, powdered face, and it’s shaking. ⟦q my gran>Emeric⟧“I did everything for ⟦m Mrs. Lisowski⟧your mother⟦/m⟧. They told me, don’t let ⟦m Mrs. Lisowski⟧her⟦/m⟧ use the hands, if ⟦m Mrs. Lisowski⟧she⟦/m⟧ uses ⟦m Mrs. Lisowski⟧her⟦/m⟧ hands then ⟦m Mrs. Lisowski⟧she⟦/m⟧’ll never speak. So I tied them. It was a doctor who said it! I tied them with a scarf, at meals, I sat there and said *spoon*, *spoon*. And I cried more than ⟦m Mrs. Lisowski⟧she⟦/m⟧ did.”⟦/q⟧

⟦m Emeric⟧I⟦/m⟧ can’t move.

⟦q Mrs. Lisowski>Emeric⟧“What’s ⟦m my gran⟧she⟦/m⟧ saying?”⟦/q⟧ says Mum. ⟦m Mrs. Lisowski⟧She⟦/m⟧’s turned around from the stove. ⟦m Mrs. Lisowski⟧She⟦/m⟧ looks at ⟦m my gran⟧my gran⟦/m⟧’s face, then at ⟦m Emeric⟧me⟦/m⟧. ⟦q Mrs. Lisowski>Emeric⟧“Emeric. What did ⟦m my gran⟧she⟦/m⟧ say?”⟦/q⟧

⟦q Emeric>Mrs. Lisowski⟧“Nothing. It’s about the soup.”⟦/q⟧

⟦q Mrs. Lisowski>Emeric⟧“It isn’t about the soup.”⟦/q⟧

⟦q Emeric>Mrs. Lisowski⟧“Mum—”⟦/q⟧

⟦q Mrs. Lisowski>Emeric⟧“You don’t pour water in it,”⟦/q⟧ says ⟦m Mrs. Lisowski⟧my mother⟦/m⟧. ⟦q Mrs. Lisowski>Emeric⟧“That’s the rule. You give it to me as it is.”⟦/q⟧

So ⟦m Emeric⟧I⟦/m⟧ do. ⟦m Emeric⟧I⟦/m⟧ put down the ladle. ⟦m Emeric⟧I⟦/m⟧ do *doctor*, ⟦m Emeric⟧I⟦/m⟧ do *scarf*; ⟦m Emeric⟧I⟦/m⟧ have to do *tied*, and there’s only one way of doing it, you cross your wrists. ⟦m Emeric⟧I⟦/m⟧ see it go in. ⟦m Emeric⟧I⟦/m⟧’ve never known anyone to stand so still. Then Mum’s own two hands come up in front of ⟦m Mrs. Lisowski⟧her⟦/m⟧, slowly, the big red knuckles, and ⟦m Mrs. Lisowski⟧she⟦/m⟧ looks at them, front and back, as if they’d just been given to ⟦m Mrs. Lisowski⟧her⟦/m⟧.

⟦q Mrs. Lisowski>Emeric⟧“I don’t remember a scarf,”⟦/q⟧ ⟦m Mrs. Lisowski⟧she⟦/m⟧ says. Each word stops before the end. ⟦q Mrs. Lisowski>Emeric⟧“I remember that I couldn’t tell ⟦m my gran⟧her⟦/m⟧ I was hot.”⟦/q⟧

⟦m Emeric⟧I⟦/m⟧ say it in Polish. ⟦m Emeric⟧I⟦/m⟧ say it just like that.

Babcia has got up. It’s hard for ⟦m my gran⟧her⟦/m⟧, with the hip. ⟦m my gran⟧She⟦/m⟧ comes round by the fridge, holding on to things, and ⟦m my gran⟧she⟦/m⟧ stands in front of ⟦m Mrs. Lisowski⟧her daughter⟦/m⟧ with ⟦m my gran⟧her⟦/m⟧ hat crooked; ⟦m my gran⟧she⟦/m⟧’s got no idea how to do it. You can see that. ⟦m my gran⟧She⟦/m⟧’s got *eat* and *sleep* and *stop it*. ⟦m my gran⟧She⟦/m⟧ looks down at Zuzia, who’s under the table with the budgie’s mirror.

⟦q my gran>Emeric⟧“How do you say it?”⟦/q⟧ ⟦m my gran⟧she⟦/m⟧ asks ⟦m Emeric⟧me⟦/m⟧. ⟦q my gran>Emeric⟧“Emeric! How do I say sorry?”⟦/q⟧

⟦m Emeric⟧I⟦/m⟧’m going to show ⟦m my gran⟧her⟦/m⟧. ⟦m Emeric⟧I⟦/m⟧’ve got ⟦m Emeric⟧my⟦/m⟧ fist halfway to ⟦m Emeric⟧my⟦/m⟧ chest. But ⟦m Zu⟧my sister⟦/m⟧’s seen; ⟦m Zu⟧she⟦/m⟧ doesn’t hear a thing and ⟦m Zu⟧she⟦/m⟧ never misses anything. ⟦m Zu⟧She⟦/m⟧ crawls out, and ⟦m Zu⟧she⟦/m⟧ gets hold of ⟦m my gran⟧the old lady⟦/m⟧’s hand, and shuts it up, one finger after another, into a ball. ⟦m Zu⟧She⟦/m⟧ puts it flat against the front of the best blouse and rubs it around and around.

⟦q Zu>my gran⟧“Like that,”⟦/q⟧ says Zuzia. ⟦q Zu>my gran⟧“Now you.”⟦/q⟧

***

⟦s place=the stage; with=Emeric,Mrs. Lisowski,my gran,Zu,Larwood,Luke; time=Friday, six weeks later⟧
⟦q Luke>Emeric⟧“How many have you got?”⟦/q⟧ says Luke Farthing, in tights.

⟦q Emeric>Luke⟧“Three. And the budgie.”⟦/q⟧

⟦q Luke>Emeric⟧“Which are they?”⟦/q⟧

⟦q Emeric>Luke⟧“Row four. The one with ⟦m my gran⟧her⟦/m⟧ hat on.”⟦/q⟧

It’s the school *Hamlet*. Luke’s ⟦m Luke⟧the Prince⟦/m⟧. ⟦m Emeric⟧I⟦/m⟧’m not in it; ⟦m Emeric⟧I⟦/m⟧’m down at the side, in black, under a light of ⟦m Emeric⟧my⟦/m⟧ own, with ⟦m Emeric⟧my⟦/m⟧ hands. It was Mrs. Larwood’s idea. ⟦m Larwood⟧She⟦/m⟧ does drama, and ⟦m Larwood⟧she⟦/m⟧ does the speech therapy too, on a Tuesday, since there isn’t the money for two people; ⟦m Larwood⟧she⟦/m⟧ asked ⟦m Emeric⟧me⟦/m⟧ last month if ⟦m Emeric⟧I⟦/m⟧’d ever thought of interpreting something with good lines in.

⟦q Larwood>Emeric⟧“You’re not to water it down,”⟦/q⟧ ⟦m Larwood⟧she⟦/m⟧ hisses at ⟦m Emeric⟧me⟦/m⟧ now, from behind the curtain. ⟦q Larwood>Emeric⟧“If ⟦m Luke⟧he⟦/m⟧’s rude, be rude.”⟦/q⟧

⟦q Emeric>Larwood⟧“I know. I’ve been told.”⟦/q⟧

⟦q Larwood>Emeric⟧“Are they doing the operation?”⟦/q⟧

⟦q Emeric>Larwood⟧“Not yet.”⟦/q⟧

⟦q Larwood>Emeric⟧“Whose idea was that?”⟦/q⟧

⟦q Emeric>Larwood⟧“⟦m Mrs. Lisowski⟧Hers⟦/m⟧. Mum says that ⟦k by=Mrs. Lisowski; to=Emeric⟧Zu can choose when she’s ten⟦/k⟧. Babcia’s learning the colours.”⟦/q⟧

The lights go. There’s all that rustling, and then there isn’t. ⟦m Emeric⟧I⟦/m⟧ can’t see much past the edge of the stage; there’s just the front few rows, and their faces, going up and back into the dark, and all of them are looking at Luke.

Apart from three. ⟦m Emeric⟧I⟦/m⟧ find them, ⟦m Emeric⟧I⟦/m⟧ can’t help it. Mum has got ⟦m Mrs. Lisowski⟧her⟦/m⟧ chin up. ⟦m Zu⟧My sister⟦/m⟧’s on ⟦m Mrs. Lisowski⟧her⟦/m⟧ knee. And ⟦m my gran⟧the one in the hat⟦/m⟧ isn’t watching ⟦m Luke⟧the Prince⟦/m⟧, either, though ⟦m my gran⟧she⟦/m⟧ can hear every word of it; ⟦m my gran⟧she⟦/m⟧’s watching ⟦m Emeric⟧me⟦/m⟧. ⟦m my gran⟧Her⟦/m⟧ two old hands are up off ⟦m my gran⟧her⟦/m⟧ bag. They’re moving a bit, just the fingers. ⟦m my gran⟧She⟦/m⟧’s about half a line behind ⟦m Emeric⟧me⟦/m⟧, and ⟦m my gran⟧she⟦/m⟧ doesn’t stop.

⟦q Luke>⟧“To be,”⟦/q⟧ says Luke, ⟦q Luke>⟧“or not to be.”⟦/q⟧

⟦m Emeric⟧I⟦/m⟧ give it to them as it is.
