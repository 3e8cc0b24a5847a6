title: Probate
person: 3
style: a will read in a lawyer's office, a married couple under one surname, two brothers, he and she in speech for people who are not there, past tense, curly quotes
cast: Rupert Tolliver | Mr. Tolliver, Rupert | he
cast: Bettina Tolliver | Mrs. Tolliver, Bettina | she
cast: Hollis Tolliver | Hollis | he
cast: Wanjiru Kamau | Ms. Kamau, Kamau | she
cast: Ambrose Tolliver | Ambrose, Mr. Ambrose, Dad | he
cast: Zdenka | | she
cast: Idris | | he
place: the office |
place: the stairs | the landing
place: Quay House |
relation: Rupert & Hollis | family | start=not speaking since the funeral end=on speaking terms
relation: Rupert & Bettina | romantic
relation: Zdenka & Ambrose | work
relation: Kamau & Idris | work
quiet: Quay House, Harbour Road, Dunphy’s, Dunphy, Aunt Somebody, Mum, Easter, February, Saturday, Wednesday, Sunday, Christmas, Donkey, Donkey Sanctuary, Clause
=====
⟦s place=the office; with=Rupert,Bettina,Hollis,Kamau,Idris; time=Friday, two in the afternoon⟧
Mr. and Mrs. Tolliver took the two good chairs, which left Hollis the one that tipped.

⟦q Hollis>Kamau⟧“Is this safe?”⟦/q⟧ ⟦m Hollis⟧he⟦/m⟧ asked.

⟦q Kamau>Hollis⟧“It has never actually killed anybody,”⟦/q⟧ said Ms. Kamau.

⟦q Hollis>Kamau⟧“Did ⟦m Rupert⟧he⟦/m⟧ choose it for me?”⟦/q⟧

⟦q Kamau>Hollis⟧“⟦m Rupert⟧Your brother⟦/m⟧ has been here for four minutes, Hollis. I doubt ⟦m Rupert⟧he⟦/m⟧ has had time.”⟦/q⟧

Mr. Tolliver studied the ceiling. ⟦m Rupert⟧He⟦/m⟧ ⟦f holder=Rupert; toward=Hollis; valence=negative⟧had not addressed a word⟦/f⟧ to ⟦m Hollis⟧the younger man⟦/m⟧ since the funeral, and saw no reason to start while somebody was charging by the hour. ⟦m Bettina⟧His wife⟦/m⟧ ⟦f holder=Bettina; toward=Rupert; valence=positive⟧patted⟦/f⟧ ⟦m Rupert⟧his⟦/m⟧ knee. Mrs. Tolliver had dressed as if for a second funeral, a better one.

⟦q Bettina>Kamau⟧“Could we get on?”⟦/q⟧ ⟦m Bettina⟧she⟦/m⟧ said. ⟦q Bettina>Kamau⟧“We have a man coming to measure Quay House at five. For curtains.”⟦/q⟧

⟦q Hollis>Bettina⟧“Curtains!”⟦/q⟧ said Hollis.

⟦q Bettina>Hollis⟧“The old ones smell of pipe.”⟦/q⟧

⟦q Hollis>Bettina⟧“They smell of ⟦m Ambrose⟧him⟦/m⟧, Bettina. It’s only been three weeks.”⟦/q⟧

⟦q Bettina>Hollis⟧“And whose nose was in them for three years? Not yours. You never came near ⟦m Ambrose⟧him⟦/m⟧.”⟦/q⟧

Hollis opened ⟦m Hollis⟧his⟦/m⟧ mouth and shut it again. By the window ⟦m Idris⟧the clerk⟦/m⟧, a solemn young man called Idris, put ⟦m Idris⟧his⟦/m⟧ head down and wrote the time on a pad.

⟦q Kamau>Rupert+Bettina+Hollis⟧“Ambrose Tolliver’s will is short,”⟦/q⟧ said Ms. Kamau. ⟦m Kamau⟧She⟦/m⟧ had a long, calm face, and ⟦m Kamau⟧she⟦/m⟧ had spent the morning in front of a mirror practising keeping it that way. ⟦q Kamau>Rupert+Bettina+Hollis⟧“I should say that I advised ⟦m Ambrose⟧him⟦/m⟧ against it. ⟦m Ambrose⟧He⟦/m⟧ thanked me and asked for a pen.”⟦/q⟧

⟦q Bettina>Kamau⟧“Was it ⟦m Zdenka⟧that woman⟦/m⟧?”⟦/q⟧ Mrs. Tolliver leaned forward. ⟦q Bettina>Kamau⟧“Did ⟦m Zdenka⟧she⟦/m⟧ put ⟦m Ambrose⟧him⟦/m⟧ up to something?”⟦/q⟧

⟦q Kamau>Bettina⟧“Which woman?”⟦/q⟧

⟦q Bettina>Kamau⟧“Zdenka. ⟦m Zdenka⟧She⟦/m⟧ cooked for ⟦m Ambrose⟧him⟦/m⟧. ⟦m Zdenka⟧She⟦/m⟧ had ⟦m Zdenka⟧her⟦/m⟧ own key, and I’m not saying anything, but ⟦b holder=Bettina; status=false⟧Zdenka took the ship’s clock⟦/b⟧. It was on the mantelpiece at Christmas, and at Easter there was a ring in the dust. I said so to Rupert. Didn’t I say so?”⟦/q⟧

⟦q Rupert>Bettina⟧“You said so, dear.”⟦/q⟧

⟦q Kamau>Bettina⟧“⟦m Zdenka⟧She⟦/m⟧ is mentioned,”⟦/q⟧ said ⟦m Kamau⟧the lawyer⟦/m⟧. ⟦q Kamau>Bettina⟧“But not there. May I?”⟦/q⟧

⟦m Kamau⟧She⟦/m⟧ put on ⟦m Kamau⟧her⟦/m⟧ glasses.

⟦q Kamau>Rupert+Bettina+Hollis⟧“Clause one,”⟦/q⟧ ⟦m Kamau⟧she⟦/m⟧ read. ⟦q Kamau>Rupert+Bettina+Hollis⟧“To Zdenka, who never once told me I looked well, my pipes, my motorcycle and ten thousand pounds.”⟦/q⟧ ⟦m Kamau⟧She⟦/m⟧ turned the page. ⟦q Kamau>Rupert+Bettina+Hollis⟧“Clause two. Quay House I leave to whichever of ⟦m Rupert+Hollis⟧my sons⟦/m⟧ first makes the other one laugh, in the presence of ⟦m Kamau⟧my solicitor⟦/m⟧, on the day this is read. I mean a real laugh. Ms. Kamau will be the judge. If nobody has managed it by six o’clock, the whole lot goes to the Donkey Sanctuary.”⟦/q⟧

Somewhere below them a bus went by.

⟦q Rupert>Kamau⟧“That can’t be legal,”⟦/q⟧ said Mr. Tolliver.

⟦q Kamau>Rupert⟧“I used those very words.”⟦/q⟧

⟦q Rupert>Kamau⟧“And what did ⟦m Ambrose⟧he⟦/m⟧ say?”⟦/q⟧

⟦q Kamau>Rupert⟧“⟦m Ambrose⟧He⟦/m⟧ said that you would say that, and that ⟦m Ambrose⟧he⟦/m⟧ wished ⟦m Ambrose⟧he⟦/m⟧ could see your face.”⟦/q⟧ Ms. Kamau took off ⟦m Kamau⟧her⟦/m⟧ glasses. ⟦q Kamau>Rupert+Hollis⟧“You can fight it, of course. It would take two years and most of a house. Or you have until six.”⟦/q⟧

⟦q Bettina>Rupert⟧“Well, go on, then,”⟦/q⟧ said ⟦m Bettina⟧his wife⟦/m⟧.

⟦q Rupert>Bettina⟧“Go on what?”⟦/q⟧

⟦q Bettina>Rupert⟧“Say something funny.”⟦/q⟧

Mr. Tolliver was in drainage. A silence came down, and ⟦m Rupert⟧he⟦/m⟧ sat in the middle of it and ⟦f holder=Rupert; valence=negative⟧slowly turned pink⟦/f⟧.

⟦q Rupert>Hollis⟧“A man,”⟦/q⟧ ⟦m Rupert⟧he⟦/m⟧ told the hat stand, ⟦q Rupert>Hollis⟧“goes to the doctor.”⟦/q⟧

Nobody breathed.

⟦q Rupert>Hollis⟧“With a duck. No. Wait. The duck comes in later.”⟦/q⟧

⟦q Hollis>Kamau⟧“Is ⟦m Rupert⟧he⟦/m⟧ talking to me?”⟦/q⟧ Hollis asked.

⟦q Kamau>Hollis⟧“I believe that’s the idea.”⟦/q⟧

⟦q Hollis>Kamau⟧“Then you can tell ⟦m Rupert⟧him⟦/m⟧ that I’ve heard it. ⟦m Rupert⟧He⟦/m⟧ told it at ⟦m Rupert⟧his⟦/m⟧ own wedding. People wept.”⟦/q⟧

By half past three there had been the duck, two limericks, and a story about a bishop that had to be given up when Mr. Tolliver remembered how it ended. Hollis did ⟦m Hollis⟧his⟦/m⟧ impression of a kettle. ⟦m Rupert⟧His brother⟦/m⟧ watched it the way one watches a meter. At four Mrs. Tolliver rang ⟦m Bettina⟧her⟦/m⟧ curtain man, and at ten past ⟦m Bettina⟧she⟦/m⟧ tried a tickle.

⟦q Kamau>Bettina⟧“Not you, I’m afraid,”⟦/q⟧ said Ms. Kamau.

⟦q Bettina>Kamau⟧“I was brushing off a thread.”⟦/q⟧

⟦q Kamau>Bettina⟧“From under ⟦m Rupert⟧his⟦/m⟧ arm?”⟦/q⟧

⟦q Bettina>Kamau⟧“⟦m Rupert⟧He⟦/m⟧ is my husband. I go where I like.”⟦/q⟧

⟦q Kamau>Bettina+Idris⟧“Even so, it has to be one of ⟦m Rupert+Hollis⟧his sons⟦/m⟧. Idris, would you show Mrs. Tolliver where we keep the tea?”⟦/q⟧

***

⟦s place=the stairs; with=Bettina,Idris; time=a quarter past four⟧
The kettle lived on the landing, on a stool, between a fern and a fire extinguisher. Idris rinsed a cup that was already clean.

⟦q Bettina>Idris⟧“You’ve met ⟦m Ambrose⟧him⟦/m⟧, I suppose,”⟦/q⟧ said Mrs. Tolliver. ⟦q Bettina>Idris⟧“My father-in-law.”⟦/q⟧

⟦q Idris>Bettina⟧“Every month or so. ⟦m Ambrose⟧He⟦/m⟧ brought us crab.”⟦/q⟧

⟦q Bettina>Idris⟧“⟦m Ambrose⟧He⟦/m⟧ never brought me crab.”⟦/q⟧ ⟦m Bettina⟧She⟦/m⟧ sat down on the top stair in ⟦m Bettina⟧her⟦/m⟧ good black coat, and all at once looked tired. ⟦q Bettina>Idris⟧“Eleven years I drove ⟦m Ambrose⟧him⟦/m⟧ to the chiropodist. Did ⟦m Ambrose⟧he⟦/m⟧ ever talk about us?”⟦/q⟧

Idris considered the rules of ⟦m Idris⟧his⟦/m⟧ profession, and then the coat.

⟦q Idris>Bettina⟧“⟦m Ambrose⟧He⟦/m⟧ said you were the only one who shouted back.”⟦/q⟧

⟦q Bettina>Idris⟧“Did ⟦m Ambrose⟧he⟦/m⟧?”⟦/q⟧

⟦q Idris>Bettina⟧“⟦m Ambrose⟧He⟦/m⟧ ⟦f holder=Ambrose; valence=positive⟧liked that⟦/f⟧.”⟦/q⟧

⟦m Bettina⟧She⟦/m⟧ blew ⟦m Bettina⟧her⟦/m⟧ nose. ⟦q Bettina>Idris⟧“And ⟦m Zdenka⟧her⟦/m⟧? What did ⟦m Ambrose⟧he⟦/m⟧ say about ⟦m Zdenka⟧her⟦/m⟧?”⟦/q⟧

⟦q Idris>Bettina⟧“About Zdenka? That ⟦m Zdenka⟧she⟦/m⟧ cheated at cards.”⟦/q⟧ ⟦m Idris⟧He⟦/m⟧ hesitated.

⟦q Bettina>Idris⟧“What else? You’ve got a face like a locked drawer.”⟦/q⟧

⟦q Idris>Bettina⟧“It’s only the clock, Mrs. Tolliver. ⟦m Zdenka⟧She⟦/m⟧ didn’t take it. ⟦k by=Idris; to=Bettina⟧Mr. Ambrose sold it last February⟦/k⟧. I carried it down to the auction rooms, and it weighed as much as I do.”⟦/q⟧

⟦q Bettina>Idris⟧“Sold it? ⟦m Ambrose⟧He⟦/m⟧ ⟦f holder=Ambrose; valence=positive⟧loved⟦/f⟧ that clock. What on earth did ⟦m Ambrose⟧he⟦/m⟧ want money for?”⟦/q⟧

⟦q Idris>Bettina⟧“I’d ask ⟦m Rupert⟧your husband⟦/m⟧,”⟦/q⟧ said Idris ⟦f holder=Idris; valence=negative⟧unhappily⟦/f⟧, and made the tea much too strong.

***

⟦s place=the office; with=Rupert,Bettina,Hollis,Kamau,Idris; time=half past five⟧
⟦q Bettina>Rupert⟧“Rupert,”⟦/q⟧ said Mrs. Tolliver from the door, ⟦q Bettina>Rupert⟧“what happened last February?”⟦/q⟧

Mr. Tolliver had taken off ⟦m Rupert⟧his⟦/m⟧ jacket. ⟦m Rupert⟧He⟦/m⟧ and Hollis had drifted to opposite ends of the bookcase, like boxers. ⟦q Rupert>Bettina⟧“Nothing happened.”⟦/q⟧

⟦q Bettina>Rupert⟧“⟦m Ambrose⟧He⟦/m⟧ sold the clock.”⟦/q⟧

⟦q Rupert>Bettina⟧“Who did?”⟦/q⟧

⟦q Bettina>Rupert⟧“Who do you think? ⟦m Ambrose⟧Your father⟦/m⟧. ⟦m Idris⟧The boy⟦/m⟧ carried it.”⟦/q⟧

It was the pink again, but it ⟦f holder=Rupert; valence=negative⟧went on past pink⟦/f⟧. ⟦m Rupert⟧He⟦/m⟧ felt behind ⟦m Rupert⟧him⟦/m⟧ for one of the good chairs.

⟦q Rupert>Bettina⟧“I had a bad winter,”⟦/q⟧ ⟦m Rupert⟧he⟦/m⟧ said. ⟦q Rupert>Bettina⟧“The Harbour Road job. The whole street sank. ⟦k by=Rupert; to=Bettina,Hollis⟧I was nineteen thousand short⟦/k⟧, and I didn’t want you ⟦f holder=Bettina; valence=negative; status=supposed⟧lying awake⟦/f⟧. So I went to Dad, and ⟦m Ambrose⟧he⟦/m⟧ lent it to me. ⟦m Ambrose⟧He⟦/m⟧ told me ⟦m Ambrose⟧he⟦/m⟧ had it in a drawer.”⟦/q⟧

⟦q Bettina>Rupert⟧“And you let me say all that about ⟦m Zdenka⟧her⟦/m⟧? For a year?”⟦/q⟧

⟦q Rupert>Bettina⟧“I didn’t know it was the clock! I thought ⟦b holder=Rupert; status=false⟧the money came out of a drawer⟦/b⟧. I thought ⟦b holder=Rupert; status=false⟧Zdenka had the clock⟦/b⟧, because you said so.”⟦/q⟧

⟦q Hollis>Rupert⟧“Hang on,”⟦/q⟧ said Hollis.

It was the first thing ⟦m Hollis⟧he⟦/m⟧ had said to ⟦m Rupert⟧him⟦/m⟧ directly since the cemetery. Everybody turned round.

⟦q Hollis>Rupert⟧“At the funeral. You stood next to the sandwiches and told Aunt Somebody that I’d had nineteen thousand out of ⟦m Ambrose⟧the old man⟦/m⟧ and never paid it back.”⟦/q⟧

⟦q Rupert>Hollis⟧“I said I’d heard that somebody had.”⟦/q⟧

⟦q Hollis>Rupert⟧“You looked straight at me!”⟦/q⟧

⟦q Rupert>Hollis⟧“I was looking for the mustard!”⟦/q⟧ Mr. Tolliver put ⟦m Rupert⟧his⟦/m⟧ face in ⟦m Rupert⟧his⟦/m⟧ hands. ⟦q Rupert>Hollis⟧“All right. Yes. I let people think it was you. It was easier. You were never there. ⟦b holder=Rupert; status=false⟧You didn’t come once in three years⟦/b⟧, so I thought you could at least be some use.”⟦/q⟧

⟦m Hollis⟧The younger man⟦/m⟧ walked to the window. There was a donkey on the calendar; Ms. Kamau had bought it in case.

⟦q Hollis>Rupert⟧“⟦k by=Hollis; to=Rupert,Bettina⟧I came every Sunday⟦/k⟧,”⟦/q⟧ ⟦m Hollis⟧he⟦/m⟧ said.

⟦q Rupert>Hollis⟧“You did not. We were there every Saturday, ⟦m Ambrose⟧he⟦/m⟧’d have told us.”⟦/q⟧

⟦q Hollis>Rupert⟧“⟦m Ambrose⟧He⟦/m⟧ asked me not to let on.”⟦/q⟧

⟦q Rupert>Hollis⟧“Why would ⟦m Ambrose⟧he⟦/m⟧ do that?”⟦/q⟧

⟦q Hollis>Rupert⟧“⟦m Ambrose⟧He⟦/m⟧ said it would ⟦f holder=Rupert; valence=negative; status=supposed⟧break your heart⟦/f⟧. ⟦m Ambrose⟧He⟦/m⟧ said you were the one who came, it was all you had over me, and I wasn’t to take it away from you.”⟦/q⟧

Mr. Tolliver lowered ⟦m Rupert⟧his⟦/m⟧ hands. ⟦q Rupert>Hollis⟧“⟦m Ambrose⟧He⟦/m⟧ said that?”⟦/q⟧

⟦q Hollis>Rupert⟧“More or less.”⟦/q⟧

⟦q Rupert>Hollis⟧“About *me*? ⟦m Ambrose⟧He⟦/m⟧ told me you ⟦f holder=Hollis; toward=Ambrose; valence=negative; status=supposed⟧couldn’t stand the sight of⟦/f⟧ ⟦m Ambrose⟧him⟦/m⟧. ⟦m Ambrose⟧He⟦/m⟧ had tears in ⟦m Ambrose⟧his⟦/m⟧ eyes. I took ⟦m Ambrose⟧him⟦/m⟧ a pork pie every Saturday for three years, because I thought that ⟦b holder=Rupert; status=false⟧nobody else was feeding the poor old devil⟦/b⟧.”⟦/q⟧

⟦q Hollis>Rupert⟧“A pork pie,”⟦/q⟧ said Hollis.

⟦q Rupert>Hollis⟧“From Dunphy’s. With the egg.”⟦/q⟧

⟦q Hollis>Rupert⟧“I took ⟦m Ambrose⟧him⟦/m⟧ a pork pie.”⟦/q⟧

⟦q Rupert>Hollis⟧“From—”⟦/q⟧

⟦q Hollis>Rupert⟧“From Dunphy’s. With the egg. ⟦m Ambrose⟧He⟦/m⟧ told me ⟦m Ambrose⟧he⟦/m⟧ hadn’t had one since Mum died. ⟦m Ambrose⟧He⟦/m⟧ ⟦f holder=Ambrose; valence=positive⟧kissed the box⟦/f⟧.”⟦/q⟧

⟦q Rupert>Hollis⟧“⟦m Ambrose⟧He⟦/m⟧ kissed *my* box!”⟦/q⟧

The clock on the wall said eleven minutes to six. Something was going wrong with Mr. Tolliver’s mouth. ⟦m Rupert⟧He⟦/m⟧ pressed ⟦m Rupert⟧his⟦/m⟧ lips together, and ⟦m Rupert⟧his⟦/m⟧ ⟦f holder=Rupert; valence=positive⟧shoulders began to shake⟦/f⟧, and at the other end of the bookcase ⟦m Hollis⟧his brother⟦/m⟧ had hold of a shelf with both hands.

⟦q Kamau>Rupert+Hollis⟧“If I may,”⟦/q⟧ said Ms. Kamau. ⟦m Kamau⟧She⟦/m⟧ cleared ⟦m Kamau⟧her⟦/m⟧ throat. ⟦q Kamau>Rupert+Hollis⟧“⟦k by=Kamau; to=Rupert,Hollis⟧Zdenka baked one every Wednesday⟦/k⟧. ⟦m Ambrose⟧He⟦/m⟧ told ⟦m Zdenka⟧her⟦/m⟧ it was ⟦m Ambrose⟧his⟦/m⟧ first since the navy.”⟦/q⟧

It was not clear afterwards who had gone first. The noise that came out of Mr. Tolliver was a sort of bark, and the noise that came out of Hollis was the kettle, exactly the kettle, and then the chair that tipped, tipped, and ⟦m Rupert+Hollis⟧both of them⟦/m⟧ were on the carpet, holding on to each other and howling. Idris looked at ⟦m Kamau⟧his employer⟦/m⟧. ⟦m Idris⟧He⟦/m⟧ had ⟦m Idris⟧his⟦/m⟧ pencil ready.

⟦q Idris>Kamau⟧“Which of ⟦m Rupert+Hollis⟧them⟦/m⟧ was it?”⟦/q⟧

⟦q Kamau>Idris⟧“I couldn’t possibly say.”⟦/q⟧

⟦q Idris>Kamau⟧“You’re the judge, Ms. Kamau.”⟦/q⟧

⟦q Kamau>Idris⟧“Then write down that it was a draw,”⟦/q⟧ ⟦m Kamau⟧she⟦/m⟧ said, ⟦q Kamau>Idris⟧“and that it was real. And then take that donkey off the wall. ⟦m Ambrose⟧Their father⟦/m⟧ would only ⟦f holder=Ambrose; valence=positive; status=supposed⟧gloat⟦/f⟧.”⟦/q⟧

Mrs. Tolliver stepped over ⟦m Rupert⟧her husband⟦/m⟧’s legs to get at the telephone.

⟦q Rupert>Bettina⟧“Who are you ringing?”⟦/q⟧ ⟦m Rupert⟧he⟦/m⟧ asked from the floor, wiping ⟦m Rupert⟧his⟦/m⟧ eyes.

⟦q Bettina>Rupert⟧“The curtain man. I’m putting it off. I’ve decided I ⟦f holder=Bettina; valence=positive⟧like the pipe⟦/f⟧.”⟦/q⟧ ⟦m Bettina⟧She⟦/m⟧ dialled with great firmness. ⟦q Bettina>Rupert⟧“And after that I’m ringing Zdenka. I owe ⟦m Zdenka⟧her⟦/m⟧ an apology, and ⟦m Zdenka⟧she⟦/m⟧ can tell me how ⟦m Zdenka⟧she⟦/m⟧ got ⟦m Ambrose⟧him⟦/m⟧ to eat three.”⟦/q⟧
