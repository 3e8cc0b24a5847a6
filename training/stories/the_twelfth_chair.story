title: Hung
person: 3
style: a jury room; twelve people, seven of whom speak, known by number, by trade, and by what they have brought to eat, two of them named only at the end; many lines to everybody, few tags; straight double quotes, past tense
cast: the foreman | Ogilvy | he
cast: Edith Purcell | Number Four, the teacher | she
cast: the butcher | Terry | he
cast: the student |  | she
cast: the grandmother |  | she
cast: the accountant |  | he
cast: George Khoury | Number Twelve, Khoury, the man at the end | he
cast: Keene |  | he
cast: a lady at a bus stop |  | she
cast: a boy with a van |  | he
cast: the bailiff |  | he
place: the jury room | the table
place: the corridor |
relation: Edith Purcell & Terry | enemies | start=opposed jurors end=on good terms
relation: the student & the grandmother | friends
relation: Khoury & Keene | allies
quiet: Thursday, Polo
=====
⟦s place=the jury room; with=Ogilvy,Edith Purcell,Terry,the student,the grandmother,the accountant,Khoury; time=Friday, twenty to four⟧
⟦q Ogilvy>Edith Purcell+Terry+the student+the grandmother+the accountant+Khoury⟧"Eleven to one,"⟦/q⟧ said ⟦m Ogilvy⟧the foreman⟦/m⟧. ⟦q Ogilvy>Edith Purcell+Terry+the student+the grandmother+the accountant+Khoury⟧"It's for convicting Keene. Would whoever it is care to speak up?"⟦/q⟧

Nobody did. There were twelve of ⟦m Ogilvy+Edith Purcell+Terry+the student+the grandmother+the accountant+Khoury⟧them⟦/m⟧ round a table with a jug on it, ⟦m Ogilvy+Edith Purcell+Terry+the student+the grandmother+the accountant+Khoury⟧they⟦/m⟧ had been in there for two days, and ⟦m Ogilvy+Edith Purcell+Terry+the student+the grandmother+the accountant+Khoury⟧they⟦/m⟧ knew each other by now the way you know people on a lifeboat: by their elbows, and what was in their sandwiches.

⟦q Terry>Ogilvy⟧"It's ⟦m Edith Purcell⟧her⟦/m⟧,"⟦/q⟧ said ⟦m Terry⟧the butcher⟦/m⟧. ⟦q Terry>Ogilvy⟧"It's ⟦m Edith Purcell⟧Number Four⟦/m⟧. It's always Number Four."⟦/q⟧

⟦q Edith Purcell>Terry⟧"It isn't, as it happens."⟦/q⟧

⟦q Terry>Edith Purcell⟧"You said ⟦m Keene⟧he⟦/m⟧'d got an honest face!"⟦/q⟧

⟦q Edith Purcell>Terry⟧"I said that ⟦m Keene⟧he⟦/m⟧ had a nice neck. I taught for forty years, and ⟦f holder=Edith Purcell; valence=negative; status=denied⟧I never trusted a face⟦/f⟧. I voted guilty."⟦/q⟧

⟦q Terry>Edith Purcell⟧"You did?"⟦/q⟧

⟦q Edith Purcell>Terry⟧"I've voted guilty since yesterday lunch. You'd have noticed if you ever looked up from that pie."⟦/q⟧

⟦q the accountant>Ogilvy⟧"Could it be somebody's made a mistake?"⟦/q⟧ asked ⟦m the accountant⟧the accountant⟦/m⟧. ⟦q the accountant>Ogilvy⟧"With the slip? It's very small writing."⟦/q⟧

⟦q the grandmother>the accountant⟧"It says *not*, love,"⟦/q⟧ said ⟦m the grandmother⟧the grandmother⟦/m⟧. ⟦m the grandmother⟧She⟦/m⟧ had the slips in front of ⟦m the grandmother⟧her⟦/m⟧, and ⟦m the grandmother⟧she⟦/m⟧'d put on both pairs of glasses. ⟦q the grandmother>the accountant⟧"It's quite plain. It's been gone over."⟦/q⟧

⟦q the student>Ogilvy⟧"It's not me,"⟦/q⟧ said ⟦m the student⟧the student⟦/m⟧.

⟦q Ogilvy>the student⟧"Nobody asked you."⟦/q⟧

⟦q the student>Ogilvy⟧"I'm only saying it before they do. I always get asked. It's the hair."⟦/q⟧

⟦m Ogilvy⟧The foreman⟦/m⟧ ⟦f holder=the foreman; valence=negative⟧sighed⟦/f⟧. ⟦m Ogilvy⟧He⟦/m⟧ was an ironmonger by trade, a fair man, with a bad chest, who had been elected upon the Thursday because ⟦m Ogilvy⟧he⟦/m⟧ had brought a pen. ⟦m Ogilvy⟧He⟦/m⟧ looked around the whole ring of faces; and as ⟦m Ogilvy⟧he⟦/m⟧ got to each it looked back, and shook itself, and then turned to look at the next, until ⟦m Ogilvy+Edith Purcell+Terry+the student+the grandmother+the accountant⟧they⟦/m⟧ had all of them, like people at a tennis match, come to the end of the table.

⟦m Khoury⟧The man who sat there⟦/m⟧ had not said anything since ⟦m Khoury⟧he⟦/m⟧ was sworn.

⟦q Khoury>Ogilvy⟧"Yes,"⟦/q⟧ ⟦m Khoury⟧he⟦/m⟧ said. ⟦q Khoury>Ogilvy⟧"⟦f holder=George Khoury; valence=negative⟧I'm sorry⟦/f⟧. It's me."⟦/q⟧

***

⟦s place=the jury room; with=Ogilvy,Edith Purcell,Terry,the student,the grandmother,the accountant,Khoury; time=ten to four⟧
⟦q Terry>Khoury⟧"⟦f holder=the butcher; toward=George Khoury; valence=negative⟧But you never⟦/f⟧ *said*!"⟦/q⟧

⟦q Khoury>Terry⟧"No."⟦/q⟧

⟦q Terry>Khoury⟧"⟦f holder=the butcher; valence=negative⟧Two days! I've had a shop shut⟦/f⟧ for two days. I've got a lamb in there."⟦/q⟧

⟦q Edith Purcell>Terry⟧"Let ⟦m Khoury⟧him⟦/m⟧ speak."⟦/q⟧

⟦q Terry>Edith Purcell⟧"I'm letting ⟦m Khoury⟧him⟦/m⟧. ⟦m Khoury⟧He⟦/m⟧ won't!"⟦/q⟧

⟦q Ogilvy>Khoury⟧"Number Twelve, did you not follow the evidence? ⟦m Keene⟧The man⟦/m⟧ was seen."⟦/q⟧

⟦q Khoury>Ogilvy⟧"By ⟦m a lady at a bus stop⟧one lady⟦/m⟧."⟦/q⟧

⟦q Ogilvy>Khoury⟧"By ⟦m a lady at a bus stop⟧a lady at a bus stop⟦/m⟧, under a street lamp, who has never had so much as a parking ticket. ⟦m a lady at a bus stop⟧She⟦/m⟧ picked ⟦m Keene⟧him⟦/m⟧ out. ⟦m a lady at a bus stop⟧She⟦/m⟧ pointed. ⟦m Keene⟧He⟦/m⟧ came over the fence at ten past nine with a bag."⟦/q⟧

⟦q the accountant>Khoury⟧"It was the bag that did it, for me,"⟦/q⟧ said ⟦m the accountant⟧the accountant⟦/m⟧.

⟦q the student>the accountant⟧"It was the shoes for me."⟦/q⟧

⟦q Khoury>Ogilvy⟧"I believe ⟦m a lady at a bus stop⟧her⟦/m⟧,"⟦/q⟧ said ⟦m Khoury⟧the man at the end⟦/m⟧. ⟦q Khoury>Ogilvy⟧"I think that ⟦m a lady at a bus stop⟧she⟦/m⟧ saw just what ⟦m a lady at a bus stop⟧she⟦/m⟧ said. ⟦m a lady at a bus stop⟧She⟦/m⟧ saw a man like that, with a beard like that, come over a fence."⟦/q⟧

⟦q Ogilvy>Khoury⟧"Well, then?"⟦/q⟧

⟦q Khoury>Ogilvy⟧"What did I have on yesterday?"⟦/q⟧

⟦q Ogilvy>Khoury⟧"I beg your pardon?"⟦/q⟧

⟦q Khoury>Ogilvy⟧"Yesterday. I sat here, opposite to you, for seven hours. Did I wear a tie? What colour's my coat?"⟦/q⟧

⟦m Ogilvy⟧The foreman⟦/m⟧ ⟦f holder=the foreman; valence=negative⟧began to answer, and stopped⟦/f⟧. ⟦m Ogilvy⟧He⟦/m⟧ had the look of somebody who has put ⟦m Ogilvy⟧his⟦/m⟧ foot down for a stair.

⟦q the grandmother>Khoury⟧"It's brown,"⟦/q⟧ said ⟦m the grandmother⟧the grandmother⟦/m⟧.

⟦q the student>the grandmother⟧"It's grey. It's sort of a grey mac."⟦/q⟧

⟦q Terry>the student⟧"⟦m Khoury⟧He⟦/m⟧ hasn't got a coat. ⟦m Khoury⟧He⟦/m⟧ came in a jumper."⟦/q⟧

⟦q the accountant>Terry⟧"It was green."⟦/q⟧

⟦q Edith Purcell>Khoury⟧"Did you have a beard yesterday?"⟦/q⟧ ⟦m Edith Purcell⟧the teacher⟦/m⟧ asked slowly.

⟦m Khoury⟧He⟦/m⟧ put up a hand to ⟦m Khoury⟧his⟦/m⟧ chin; it was quite smooth. ⟦m Khoury⟧He⟦/m⟧ was about forty, dark and slight, with a crease between ⟦m Khoury⟧his⟦/m⟧ eyebrows, and now that ⟦m Ogilvy+Edith Purcell+Terry+the student+the grandmother+the accountant⟧they⟦/m⟧ were all of them looking at ⟦m Khoury⟧him⟦/m⟧ it seemed to be a matter of ⟦f holder=George Khoury; valence=negative⟧some difficulty to say anything⟦/f⟧ else.

⟦q Khoury>Edith Purcell⟧"I shaved it on Thursday night,"⟦/q⟧ ⟦m Khoury⟧he⟦/m⟧ said. ⟦q Khoury>Edith Purcell⟧"I thought that one of you would be sure to mention it."⟦/q⟧

***

⟦s place=the corridor; with=the student,the grandmother,the bailiff; time=four o'clock⟧
⟦m the bailiff⟧The bailiff⟦/m⟧ had let ⟦m the student+the grandmother⟧them⟦/m⟧ out for the toilet, and stood a little way off with ⟦m the bailiff⟧his⟦/m⟧ back turned.

⟦q the student>the grandmother⟧"⟦f holder=the student; valence=negative⟧I feel sick⟦/f⟧,"⟦/q⟧ ⟦m the student⟧she⟦/m⟧ said.

⟦q the grandmother>the student⟧"Put your wrists under the tap."⟦/q⟧

⟦q the student>the grandmother⟧"I sat *next* to ⟦m Khoury⟧him⟦/m⟧, Mrs.—I don't know your name. I borrowed ⟦m Khoury⟧his⟦/m⟧ pencil. I'd have sworn on anything you like. I'd have said, if they'd asked me, that ⟦m Khoury⟧he⟦/m⟧ was an old man."⟦/q⟧

⟦q the grandmother>the student⟧"You're young. They all look old."⟦/q⟧

⟦q the student>the grandmother⟧"And I was ⟦f holder=the student; valence=positive⟧so sure⟦/f⟧. About the shoes! I lay there last night and I thought, I could do this, I could be a barrister. And I was going to send ⟦m Keene⟧someone⟦/m⟧ to prison for six years because of a pair of shoes."⟦/q⟧

⟦m the grandmother⟧The older woman⟦/m⟧ took ⟦m the student⟧her⟦/m⟧ ⟦f holder=the grandmother; toward=the student; valence=positive⟧by the wrists⟦/f⟧, since ⟦m the student⟧she⟦/m⟧ didn't seem to be going to do it by ⟦m the student⟧herself⟦/m⟧, and held them under. ⟦m the grandmother⟧She⟦/m⟧'d a nephew of ⟦m the grandmother⟧her⟦/m⟧ own inside. It'd been a woman at a bus stop, that time, as well, and a very good sort of woman; ⟦m the grandmother⟧the grandmother⟦/m⟧ had been in court, and remembered thinking so.

⟦q the grandmother>the student⟧"I voted guilty four times,"⟦/q⟧ ⟦m the grandmother⟧she⟦/m⟧ said. ⟦q the grandmother>the student⟧"I knew better, and I did it. I didn't want for ⟦m Terry⟧that butcher⟦/m⟧ to shout at me."⟦/q⟧

⟦q the bailiff>the student+the grandmother⟧"Ladies,"⟦/q⟧ said ⟦m the bailiff⟧the bailiff⟦/m⟧.

***

⟦s place=the jury room; with=Ogilvy,Edith Purcell,Terry,the student,the grandmother,the accountant,Khoury; time=twenty past four⟧
⟦q Ogilvy>Edith Purcell+Terry+the student+the grandmother+the accountant+Khoury⟧"Ten to two,"⟦/q⟧ said ⟦m Ogilvy⟧the foreman⟦/m⟧; and then, half an hour after that, ⟦q Ogilvy>Edith Purcell+Terry+the student+the grandmother+the accountant+Khoury⟧"seven to five."⟦/q⟧

It had got dark. Somebody'd put on the light, which buzzed, and somebody else had stood on a chair and done something to it with a Polo mint, and it had stopped. ⟦m Terry⟧The butcher⟦/m⟧ hadn't spoken for some time. ⟦m Terry⟧He⟦/m⟧ was sitting with ⟦m Terry⟧his⟦/m⟧ big clean hands on each side of what was left of the pie, and was ⟦f holder=the butcher; valence=negative⟧staring at⟦/f⟧ ⟦m Khoury⟧Number Twelve⟦/m⟧, feature by feature, with ⟦m Terry⟧his⟦/m⟧ lips moving, as if there were going to be a test.

⟦q Terry>Khoury⟧"What gets me,"⟦/q⟧ ⟦m Terry⟧he⟦/m⟧ ⟦f holder=the butcher; toward=George Khoury; valence=negative⟧burst out⟦/f⟧, ⟦q Terry>Khoury⟧"is *why*. Why'd you not just tell us? You could've put your hand up on the first day, and said, these people get it wrong. I'd have listened."⟦/q⟧

⟦q Edith Purcell>Terry⟧"Would you?"⟦/q⟧

⟦q Terry>Edith Purcell⟧"No,"⟦/q⟧ said ⟦m Terry⟧the butcher⟦/m⟧, after a pause. ⟦q Terry>Edith Purcell⟧"I'd have said, who's ⟦m Khoury⟧he⟦/m⟧?"⟦/q⟧

⟦q Khoury>Terry⟧"I was picked out, once,"⟦/q⟧ said ⟦m Khoury⟧the man at the end⟦/m⟧. ⟦q Khoury>Terry⟧"It was ⟦m a boy with a van⟧a boy with a van⟦/m⟧. ⟦m a boy with a van⟧He⟦/m⟧'d seen me, ⟦m a boy with a van⟧he⟦/m⟧ was certain of it; ⟦m a boy with a van⟧he⟦/m⟧ ⟦f holder=a boy with a van; valence=negative⟧was crying⟦/f⟧. I said it wasn't me. I said it for nineteen months, to anyone who came to the door. So I've found out that there isn't much use in saying it."⟦/q⟧ ⟦m Khoury⟧He⟦/m⟧ turned over ⟦m Khoury⟧his⟦/m⟧ pencil. ⟦q Khoury>Terry⟧"It came out in the end. They'd got the other one. I met ⟦m a boy with a van⟧the boy⟦/m⟧ in the street, after, and ⟦m a boy with a van⟧he⟦/m⟧ didn't know me. I was as near to ⟦m a boy with a van⟧him⟦/m⟧ as I am to you, I'd got my hand out. ⟦m a boy with a van⟧He⟦/m⟧ asked me for the time."⟦/q⟧

Nobody could find a thing to say. ⟦m Ogilvy⟧The foreman⟦/m⟧ ⟦f holder=the foreman; valence=negative⟧coughed, a long while, into⟦/f⟧ ⟦m Ogilvy⟧his⟦/m⟧ fist.

⟦q Ogilvy>Khoury⟧"You ought to have told the judge,"⟦/q⟧ ⟦m Ogilvy⟧he⟦/m⟧ said. ⟦q Ogilvy>Khoury⟧"They'd have stood you down."⟦/q⟧

⟦q Khoury>Ogilvy⟧"Yes. ⟦f holder=George Khoury; valence=negative⟧I wanted to be asked⟦/f⟧."⟦/q⟧

⟦q Ogilvy>Khoury⟧"Asked what?"⟦/q⟧

⟦q Khoury>Ogilvy⟧"Anything at all,"⟦/q⟧ said ⟦m Khoury⟧the quiet man⟦/m⟧.

⟦m Edith Purcell⟧The teacher⟦/m⟧ got up. ⟦m Edith Purcell⟧She⟦/m⟧ was seventy-three, as upright as a ruler; ⟦m Edith Purcell⟧she⟦/m⟧ walked the whole of the way round the table, past ⟦m the accountant⟧the accountant⟦/m⟧, past ⟦m Terry⟧the butcher⟦/m⟧ and ⟦m Terry⟧his⟦/m⟧ pie, and ⟦m Edith Purcell⟧she⟦/m⟧ ⟦f holder=Edith Purcell; toward=George Khoury; valence=positive⟧put out⟦/f⟧ ⟦m Edith Purcell⟧her⟦/m⟧ hand as one does to a new boy.

⟦q Edith Purcell>Khoury⟧"I'm Edith Purcell,"⟦/q⟧ ⟦m Edith Purcell⟧she⟦/m⟧ said. ⟦q Edith Purcell>Khoury⟧"I'm ⟦f holder=Edith Purcell; toward=George Khoury; valence=negative⟧most dreadfully sorry⟦/f⟧. What's your name?"⟦/q⟧

⟦q Khoury>Edith Purcell⟧"Khoury. George Khoury."⟦/q⟧

⟦q Terry>Khoury⟧"Terry,"⟦/q⟧ said ⟦m Terry⟧the butcher⟦/m⟧, without looking up. ⟦m Terry⟧He⟦/m⟧ ⟦f holder=the butcher; toward=George Khoury; valence=positive⟧pushed the pie across⟦/f⟧. ⟦q Terry>Khoury⟧"Go on. It's pork. Can you have pork?"⟦/q⟧

⟦q Khoury>Terry⟧"I can have pork."⟦/q⟧

⟦q Terry>Khoury⟧"See? I'd have bet you couldn't. I'd have bet the shop."⟦/q⟧ ⟦m Terry⟧The butcher⟦/m⟧ ⟦f holder=the butcher; valence=negative⟧wiped⟦/f⟧ ⟦m Terry⟧his⟦/m⟧ eyes with ⟦m Terry⟧his⟦/m⟧ wrist. ⟦q Terry>Ogilvy⟧"Do it again, Ogilvy. Do the slips. And let's all of us, this time, put our names."⟦/q⟧
