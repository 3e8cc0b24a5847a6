title: What the House Kept
person: 2
style: literary second person, past tense, the one who lives it never named; a daughter empties her father's house with her brother; spare talk, curly quotes, few tags
cast: You | | she | protagonist
cast: Ewart | | he
cast: Mrs. Pellow | Pellow, the neighbour | she
cast: the buyer | Mr. Achterberg, Achterberg | he
cast: your father | | he
place: the kitchen | kitchen
place: the garden | garden
place: the box room | box room
relation: You & Ewart | family | start=not speaking end=at peace
relation: Mrs. Pellow & your father | romantic
relation: your father & You | family
quiet: Truro, Sunday, Easter, Singer
=====
⟦s place=kitchen; with=You,Ewart; time=Saturday morning⟧
⟦m You⟧You⟦/m⟧ had meant to get there first. But ⟦m You⟧your⟦/m⟧ brother's van was already in the drive with its back doors open, and when ⟦m You⟧you⟦/m⟧ came round by the side path, as ⟦m You⟧you⟦/m⟧ had always done, Ewart was standing at the sink in ⟦m your father⟧your father⟦/m⟧’s apron.

⟦q Ewart>You⟧“You found it, then,”⟦/q⟧ ⟦m Ewart⟧he⟦/m⟧ said.

⟦q You>Ewart⟧“I grew up here.”⟦/q⟧

⟦q Ewart>You⟧“I meant the key.”⟦/q⟧

⟦m You⟧You⟦/m⟧ put the key on the table. ⟦m You+Ewart⟧Neither of you⟦/m⟧ sat down. It was four years since ⟦m You⟧you⟦/m⟧ had been in one room with ⟦m Ewart⟧him⟦/m⟧, and then it had been a chapel, and there had been other people to look at.

⟦q Ewart>You⟧“Tea?”⟦/q⟧

⟦q You>Ewart⟧“Is there any?”⟦/q⟧

⟦q Ewart>You⟧“There’s eleven boxes of it. ⟦m your father⟧He⟦/m⟧ must have thought there was a war coming.”⟦/q⟧

⟦m You⟧You⟦/m⟧ laughed before ⟦m You⟧you⟦/m⟧ could stop ⟦m You⟧yourself⟦/m⟧. ⟦m Ewart⟧Your brother⟦/m⟧ looked round, startled, and for a moment ⟦m Ewart⟧he⟦/m⟧ had the face ⟦m Ewart⟧he⟦/m⟧’d had at nine, when ⟦m You⟧you⟦/m⟧ taught ⟦m Ewart⟧him⟦/m⟧ to whistle.

⟦q Ewart>You⟧“How do you want to do it?”⟦/q⟧ ⟦m Ewart⟧he⟦/m⟧ asked. ⟦q Ewart>You⟧“Room by room? Or do we just toss a coin?”⟦/q⟧

⟦q You>Ewart⟧“I don’t want anything.”⟦/q⟧

⟦q Ewart>You⟧“You never did.”⟦/q⟧

⟦q You>Ewart⟧“What’s that supposed to mean?”⟦/q⟧

⟦q Ewart>You⟧“It means I was here,”⟦/q⟧ said Ewart. ⟦m Ewart⟧He⟦/m⟧ was ⟦f holder=Ewart; toward=You; valence=negative⟧angry⟦/f⟧ now, quietly, the way ⟦m your father⟧your father⟦/m⟧ used to be. ⟦q Ewart>You⟧“Every Sunday, and every Easter, and the night ⟦m your father⟧he⟦/m⟧ couldn’t find the stairs. ⟦k by=Ewart; to=You⟧I was here, and you sent cards⟦/k⟧.”⟦/q⟧

⟦m You⟧You⟦/m⟧ looked at ⟦m You⟧your⟦/m⟧ hands. ⟦m You⟧You⟦/m⟧ had thought of a great many answers on the train, and they had all been good ones. ⟦m You⟧You⟦/m⟧ could not find any of them. ⟦m You⟧You⟦/m⟧ were ⟦f holder=You; valence=negative⟧ashamed⟦/f⟧, and it made ⟦m You⟧you⟦/m⟧ colder than ⟦m You⟧you⟦/m⟧ meant to be.

⟦q You>Ewart⟧“I’ll start upstairs,”⟦/q⟧ ⟦m You⟧you⟦/m⟧ said.

⟦s place=box room; with=You,Pellow; time=later that morning⟧
The box room still had its smell of camphor and machine oil. ⟦m You⟧You⟦/m⟧ stood for some time with ⟦m You⟧your⟦/m⟧ fingers on the old Singer. ⟦m You⟧You⟦/m⟧ pulled the first drawer, and the second, and in the third, under the zips, ⟦m You⟧you⟦/m⟧ found the letters.

They were not to ⟦m your father⟧your father⟦/m⟧ from ⟦m You⟧your⟦/m⟧ mother. ⟦m You⟧You⟦/m⟧ saw that at once, because ⟦m You⟧your⟦/m⟧ mother could not spell.

⟦q Pellow>You⟧“I did wonder who’d come on those,”⟦/q⟧ somebody said.

⟦m You⟧You⟦/m⟧ turned. ⟦m Pellow⟧The neighbour⟦/m⟧ had let ⟦m Pellow⟧herself⟦/m⟧ in; ⟦m Pellow⟧she⟦/m⟧ always had. Mrs. Pellow must have been eighty by then, and ⟦m Pellow⟧she⟦/m⟧ stood in the doorway in ⟦m Pellow⟧her⟦/m⟧ good coat, holding a cake tin like a shield.

⟦q You>Pellow⟧“These are yours,”⟦/q⟧ ⟦m You⟧you⟦/m⟧ said.

⟦q Pellow>You⟧“They were, when I wrote them. I suppose they were ⟦m your father⟧his⟦/m⟧ after that.”⟦/q⟧

⟦q You>Pellow⟧“How long?”⟦/q⟧

⟦q Pellow>You⟧“How long did I write, or how long did ⟦m your father⟧he⟦/m⟧ read?”⟦/q⟧ ⟦m Pellow⟧She⟦/m⟧ came in and sat down on the bed without being asked. ⟦q Pellow>You⟧“⟦k by=Pellow; to=You⟧Nineteen years⟦/k⟧. It was never anything you’d have to be cross about. ⟦m your father⟧He⟦/m⟧ wouldn’t, while your mother was living. And after, well. After, we’d got used to the stamps.”⟦/q⟧

⟦q You>Pellow⟧“You lived next door.”⟦/q⟧

⟦q Pellow>You⟧“I know where I lived, my lovely.”⟦/q⟧

⟦m You⟧You⟦/m⟧ held the bundle out to ⟦m Pellow⟧her⟦/m⟧. ⟦m You⟧You⟦/m⟧ found that ⟦m You⟧your⟦/m⟧ hand was shaking. ⟦m You⟧You⟦/m⟧ had believed all ⟦m You⟧your⟦/m⟧ life that ⟦b holder=You; status=false⟧he was a man who felt very little⟦/b⟧, and ⟦m You⟧you⟦/m⟧ had arranged ⟦m You⟧yourself⟦/m⟧ accordingly.

⟦q You>Pellow⟧“Did Ewart know?”⟦/q⟧

⟦q Pellow>You⟧“That boy? ⟦m Ewart⟧He⟦/m⟧ used to carry them. ⟦m Ewart⟧He⟦/m⟧ thought they were about the hedge.”⟦/q⟧

⟦m You⟧You⟦/m⟧ ⟦f holder=You; valence=positive⟧laughed till you had to sit down⟦/f⟧ beside ⟦m Pellow⟧her⟦/m⟧, and then ⟦m You⟧you⟦/m⟧ were not laughing. ⟦m Pellow⟧She⟦/m⟧ put an arm round ⟦m You⟧you⟦/m⟧. ⟦m Pellow⟧She⟦/m⟧ smelled of seed cake and rain.

⟦q Pellow>You⟧“There,”⟦/q⟧ said ⟦m Pellow⟧the old woman⟦/m⟧. ⟦q Pellow>You⟧“There, now. ⟦m your father⟧He⟦/m⟧ was ⟦f holder=your father; toward=You; valence=positive⟧that proud of you⟦/f⟧, you know. ⟦m your father⟧He⟦/m⟧ only didn’t know who to tell.”⟦/q⟧

⟦q You>Pellow⟧“⟦m your father⟧He⟦/m⟧ told you.”⟦/q⟧

⟦q Pellow>You⟧“⟦m your father⟧He⟦/m⟧ told me about the hedge, mostly,”⟦/q⟧ ⟦m Pellow⟧she⟦/m⟧ said. ⟦q Pellow>You⟧“But you learn to read between.”⟦/q⟧

⟦s place=garden; with=You,Ewart,the buyer; time=the afternoon⟧
⟦m the buyer⟧The buyer⟦/m⟧ came at three. ⟦m the buyer⟧He⟦/m⟧ was a tall soft man from Truro who wiped ⟦m the buyer⟧his⟦/m⟧ feet before going out into the garden.

⟦q the buyer>Ewart⟧“And the boundary?”⟦/q⟧ ⟦m the buyer⟧he⟦/m⟧ asked. ⟦q the buyer>Ewart⟧“It’s this hedge, yes?”⟦/q⟧

⟦q Ewart>the buyer⟧“That’s the hedge,”⟦/q⟧ said Ewart.

⟦m You⟧You⟦/m⟧ did not dare look at ⟦m Ewart⟧him⟦/m⟧.

⟦q the buyer>Ewart+You⟧“I would take it out, I think. For the light.”⟦/q⟧

⟦q You>the buyer⟧“No,”⟦/q⟧ ⟦m You⟧you⟦/m⟧ said.

⟦m the buyer+Ewart⟧They⟦/m⟧ both looked at ⟦m You⟧you⟦/m⟧. ⟦m You⟧You⟦/m⟧ had not known that ⟦m You⟧you⟦/m⟧ were going to say it, and ⟦m You⟧you⟦/m⟧ were as ⟦f holder=You; valence=negative⟧surprised⟦/f⟧ as anybody.

⟦q the buyer>You⟧“Pardon?”⟦/q⟧

⟦q You>the buyer⟧“The hedge stays, Mr. Achterberg. Or you don’t get the house.”⟦/q⟧

⟦q Ewart>You⟧“Don’t we?”⟦/q⟧ ⟦m Ewart⟧your brother⟦/m⟧ murmured. ⟦q Ewart>You⟧“I mean, doesn’t ⟦m the buyer⟧he⟦/m⟧?”⟦/q⟧

⟦q You>Ewart⟧“I’ll explain.”⟦/q⟧

⟦q Ewart>You⟧“You’d better. That’s forty thousand pounds of hedge.”⟦/q⟧

But ⟦m the buyer⟧Achterberg⟦/m⟧ only bent down and pushed ⟦m the buyer⟧his⟦/m⟧ big hand in among the leaves, quite gently, as one feels the forehead of a child.

⟦q the buyer>You⟧“It is a good hedge,”⟦/q⟧ ⟦m the buyer⟧he⟦/m⟧ said at last. ⟦q the buyer>You⟧“My wife would like the birds.”⟦/q⟧

When ⟦m the buyer⟧he⟦/m⟧ had driven away ⟦m You⟧you⟦/m⟧ sat on the back step with two mugs of the eleven boxes. ⟦m You⟧You⟦/m⟧ told ⟦m Ewart⟧your brother⟦/m⟧, from the beginning, about the third drawer. ⟦m Ewart⟧He⟦/m⟧ didn’t say a word until ⟦m You⟧you⟦/m⟧ had finished. Then ⟦m Ewart⟧he⟦/m⟧ put ⟦m Ewart⟧his⟦/m⟧ hands over ⟦m Ewart⟧his⟦/m⟧ face, and ⟦m Ewart⟧his⟦/m⟧ shoulders shook, and ⟦m You⟧you⟦/m⟧ were ⟦f holder=You; valence=negative⟧frightened⟦/f⟧ until ⟦m You⟧you⟦/m⟧ heard that ⟦m Ewart⟧he⟦/m⟧ was laughing.

⟦q Ewart>You⟧“Two a week,”⟦/q⟧ ⟦m Ewart⟧he⟦/m⟧ said. ⟦q Ewart>You⟧“In all weathers. ⟦k by=Ewart; to=You⟧She gave me a toffee for every one⟦/k⟧. I thought, blimey, they must really care about that hedge.”⟦/q⟧

⟦q You>Ewart⟧“They did,”⟦/q⟧ ⟦m You⟧you⟦/m⟧ said.

⟦q Ewart>You⟧“Is ⟦m Pellow⟧she⟦/m⟧ all right?”⟦/q⟧

⟦q You>Ewart⟧“I think so. ⟦m Pellow⟧She⟦/m⟧ brought cake.”⟦/q⟧

⟦m Ewart⟧He⟦/m⟧ wiped ⟦m Ewart⟧his⟦/m⟧ eyes on the apron. It was getting dark. Over the hedge, in the kitchen next door, a light went on, and ⟦m You⟧you⟦/m⟧ saw ⟦m Pellow⟧her⟦/m⟧ cross the window with a kettle, and stop, and look out at ⟦m You+Ewart⟧the two of you⟦/m⟧, and raise ⟦m Pellow⟧her⟦/m⟧ hand.

⟦q Ewart>You⟧“I missed you, you know,”⟦/q⟧ said Ewart. ⟦q Ewart>You⟧“I was ⟦f holder=Ewart; toward=You; valence=negative⟧that cross⟦/f⟧, I didn’t notice till today.”⟦/q⟧

⟦m You⟧You⟦/m⟧ thought of the chapel, and of the four years, which had seemed such a long way across. ⟦m You⟧You⟦/m⟧ were ⟦f holder=You; valence=positive⟧happier⟦/f⟧ than ⟦m You⟧you⟦/m⟧ had any right to be.

⟦m You⟧You⟦/m⟧ leaned against ⟦m Ewart⟧him⟦/m⟧. It was not much of an answer. It was the one ⟦m You⟧you⟦/m⟧ had.
