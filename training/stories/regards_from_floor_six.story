title: Regards from Floor Six
person: 3
style: office romance told in e-mails and the talk around them, two men and a meddling woman in accounts, past tense, writing marked as writing; straight quotes
cast: Elio Pastore | Elio, Pastore, E. Pastore | he
cast: Nikhil | Nik | he
cast: Babs Thornquist | Babs | she
cast: Mr. Cavendish | Cavendish | he
cast: the window cleaner |  | he
cast: Paolo | | he
place: the sixth floor | Elio's desk
place: the canteen |
place: the second floor | Facilities
place: the stairwell |
relation: Elio & Nikhil | romantic | start=strangers who quarrel by e-mail end=a first date
relation: Babs & Elio | friends
relation: Cavendish & Nikhil | work
quiet: Facilities, Subject, Thursday, Legal, Twix, Heating, Shakespeare, Regards
=====
⟦s place=the sixth floor; with=Elio,Babs; time=Monday morning⟧
It began with the heating. Most things in that building did.

⟦q/writing Elio>Nikhil⟧To: Facilities. Subject: Heating. It is nineteen degrees on the sixth floor. I have a colleague in fingerless gloves. Could somebody look into it? Regards, E. Pastore, Legal.⟦/q⟧

⟦q/writing Nikhil>Elio⟧To: E. Pastore. Subject: Re: Heating. Hi E! It's twenty-one on my screen. Have you tried a jumper? N., Facilities.⟦/q⟧

Elio read it twice. ⟦m Elio⟧He⟦/m⟧ read it to Babs, who sat across from ⟦m Elio⟧him⟦/m⟧, in the gloves.

⟦q Babs>Elio⟧"⟦q Nikhil>Elio⟧'Have you tried a *jumper*?'⟦/q⟧"⟦/q⟧ said Babs, enraptured. ⟦q Babs>Elio⟧"Who's N?"⟦/q⟧

⟦q Elio>Babs⟧"I haven't the faintest idea."⟦/q⟧

⟦q Babs>Elio⟧"Is it a man or a woman?"⟦/q⟧

⟦q Elio>Babs⟧"It's a person without manners."⟦/q⟧

⟦q Babs>Elio⟧"They put a smiley on it."⟦/q⟧

⟦q Elio>Babs⟧"They did not."⟦/q⟧

⟦q Babs>Elio⟧"They've as good as put a smiley. Look at that exclamation mark. That's somebody with dimples."⟦/q⟧ ⟦m Babs⟧She⟦/m⟧ wheeled ⟦m Babs⟧her⟦/m⟧ chair round so ⟦m Babs⟧she⟦/m⟧ could see ⟦m Elio⟧his⟦/m⟧ screen. ⟦m Babs⟧She⟦/m⟧ was sixty-one and ⟦m Babs⟧she⟦/m⟧'d been in accounts, next to Legal, since before there were partitions; ⟦m Babs⟧she⟦/m⟧'d buried a husband and two mayors and ⟦m Babs⟧she⟦/m⟧ had views. ⟦q Babs>Elio⟧"Write back, go on."⟦/q⟧

⟦q Elio>Babs⟧"I'm going to. I'm going to copy in Cavendish."⟦/q⟧

⟦q Babs>Elio⟧"Oh, don't copy in ⟦m Cavendish⟧the boss⟦/m⟧, Elio. You'll spoil it."⟦/q⟧

***

⟦s place=the second floor; with=Nikhil,Cavendish; time=Tuesday⟧
⟦q/writing Elio>Nikhil⟧Dear N., I am wearing a jumper. I own several. I have now borrowed a thermometer, which I enclose (photograph). Kindly note the mercury. Regards, E. Pastore.⟦/q⟧

⟦q Cavendish>Nikhil⟧"What are you grinning at?"⟦/q⟧ asked Mr. Cavendish.

Nikhil made the window smaller. ⟦m Cavendish⟧His manager⟦/m⟧ had a way of coming up on you from behind, with a mug, like weather. ⟦q Nikhil>Cavendish⟧"Nothing. Somebody on six."⟦/q⟧

⟦q Cavendish>Nikhil⟧"Is that Pastore?"⟦/q⟧

⟦q Nikhil>Cavendish⟧"You know ⟦m Elio⟧him⟦/m⟧?"⟦/q⟧

⟦q Cavendish>Nikhil⟧"Everyone knows Pastore. ⟦m Elio⟧He⟦/m⟧ sent my own memo back to me with the commas put in."⟦/q⟧ ⟦m Cavendish⟧The older man⟦/m⟧ sucked at ⟦m Cavendish⟧his⟦/m⟧ tea. ⟦q Cavendish>Nikhil⟧"Fifteen years ⟦m Elio⟧he⟦/m⟧'s worked up there. I don't think I've ever seen ⟦m Elio⟧him⟦/m⟧ smile. ⟦m Elio⟧He⟦/m⟧ eats by ⟦m Elio⟧himself⟦/m⟧. ⟦m Elio⟧He⟦/m⟧'s got some sort of a tragic past, hasn't ⟦m Elio⟧he⟦/m⟧? A fiancée, I want to say."⟦/q⟧

⟦q Nikhil>Cavendish⟧"What happened?"⟦/q⟧

⟦q Cavendish>Nikhil⟧"How should I know? I only do the boilers."⟦/q⟧

When ⟦m Cavendish⟧he⟦/m⟧ had gone Nikhil opened it up again. There really was a photograph. It showed a thermometer, held very straight, against a window with rain on it; and round the thermometer there were two fingers and a thumb and an inch and a half of pale green cuff. Nikhil was thirty-four years old, ⟦m Nikhil⟧he⟦/m⟧ was six foot two, and ⟦m Nikhil⟧he⟦/m⟧'d been five weeks in a job that ⟦m Nikhil⟧he⟦/m⟧'d been told would be mostly radiators. ⟦m Nikhil⟧He⟦/m⟧ looked at the cuff for some time.

⟦q/writing Nikhil>Elio⟧Dear E., That's a lovely jumper. I take it all back. Will bleed your radiators on Thursday. Stay strong. N.⟦/q⟧

***

⟦s place=the canteen; with=Elio,Nikhil,Babs; time=Wednesday, half past twelve⟧
As it happened ⟦m Elio+Nikhil⟧the two of them⟦/m⟧ had already met. They met every day. At twelve thirty Elio Pastore came down to the canteen with a book and stood in the line for soup; and at twelve thirty-one ⟦m Nikhil⟧a tall, untidy man⟦/m⟧ in a fleece got into the line behind ⟦m Elio⟧him⟦/m⟧ and asked what the soup was.

⟦q Elio>Nikhil⟧"Leek,"⟦/q⟧ said Elio, without looking up.

⟦q Nikhil>Elio⟧"It was leek yesterday."⟦/q⟧

⟦q Elio>Nikhil⟧"It's the same leek."⟦/q⟧

⟦q Nikhil>Elio⟧"What're you reading?"⟦/q⟧

Elio showed ⟦m Nikhil⟧him⟦/m⟧ the cover.

⟦q Nikhil>Elio⟧"Any good?"⟦/q⟧

⟦q Elio>Nikhil⟧"He's dead in the first chapter and he's still talking in the fourth."⟦/q⟧

⟦q Nikhil>Elio⟧"I've got an uncle like that,"⟦/q⟧ said ⟦m Nikhil⟧the tall man⟦/m⟧.

And Elio, who never talked to people in queues, laughed out loud. It was quite a nice laugh. It had rust on it. The dinner lady glanced up from her ladle.

⟦q Elio>Nikhil⟧"You're new,"⟦/q⟧ ⟦m Elio⟧he⟦/m⟧ said.

⟦q Nikhil>Elio⟧"Five weeks. You always sit over there, by the plant."⟦/q⟧

⟦q Elio>Nikhil⟧"Do I?"⟦/q⟧

⟦q Nikhil>Elio⟧"And you give it the end of your water. I thought it was plastic, so I went and looked."⟦/q⟧ ⟦m Nikhil⟧The man in the fleece⟦/m⟧ took ⟦m Nikhil⟧his⟦/m⟧ tray in two enormous hands. There was, Babs could have told them, a dimple. ⟦q Nikhil>Elio⟧"See you tomorrow, then."⟦/q⟧

⟦q Elio>Nikhil⟧"I expect it'll be leek,"⟦/q⟧ said Elio.

⟦m Babs⟧She⟦/m⟧'d watched the entire thing from the next table with a Twix in ⟦m Babs⟧her⟦/m⟧ mouth. ⟦m Babs⟧She⟦/m⟧ swallowed. ⟦q Babs>Elio⟧"Who was *that*?"⟦/q⟧

⟦q Elio>Babs⟧"I don't know. ⟦m Nikhil⟧He⟦/m⟧'s generally behind me."⟦/q⟧

⟦q Babs>Elio⟧"Didn't you ask ⟦m Nikhil⟧him⟦/m⟧ ⟦m Nikhil⟧his⟦/m⟧ name?"⟦/q⟧

⟦q Elio>Babs⟧"It's a soup queue, Babs, it isn't a ball."⟦/q⟧ ⟦m Elio⟧He⟦/m⟧ had opened ⟦m Elio⟧his⟦/m⟧ book again, but ⟦m Elio⟧he⟦/m⟧ wasn't turning the pages. ⟦q Elio>Babs⟧"I've no time for it today in any case. I've got to draft something for that imbecile in Facilities."⟦/q⟧

Babs looked at ⟦m Nikhil⟧the big man⟦/m⟧. ⟦m Nikhil⟧He⟦/m⟧ had sat down near the doors. On the back of ⟦m Nikhil⟧his⟦/m⟧ fleece, in white letters, as large as life, it said what it said.

⟦m Babs⟧She⟦/m⟧ opened ⟦m Babs⟧her⟦/m⟧ mouth. And then Babs Thornquist, who'd never in ⟦m Babs⟧her⟦/m⟧ life kept anything back, shut it again, because ⟦m Babs⟧she⟦/m⟧'d seen that there was something here that could be spoiled.

***

⟦s place=the sixth floor; with=Elio,Babs,the window cleaner; time=Thursday, late⟧
⟦q/writing Nikhil>Elio⟧Dear E., Came up at eight and bled all nine of them. You weren't in. There was a cardigan on your chair, so I've put it on the radiator for you. Also your plant needed turning. N.⟦/q⟧

⟦q/writing Elio>Nikhil⟧Dear N., That was kind. I am unused to it. I've been sharp with you and I should like to apologise; I find it easier to be civil on paper, as a rule, but with you it seems to go the other way. It's warm up here now. E.⟦/q⟧

⟦q/writing Nikhil>Elio⟧Dear E., You can be sharp. I like it. It's like being told off by Shakespeare. Do you ever come down from there? N.⟦/q⟧

Elio read that one by ⟦m Elio⟧himself⟦/m⟧, standing up, with ⟦m Elio⟧his⟦/m⟧ coat on. Then ⟦m Elio⟧he⟦/m⟧ sat down in ⟦m Elio⟧his⟦/m⟧ coat.

⟦q Babs>Elio⟧"Well?"⟦/q⟧ said Babs.

⟦q Elio>Babs⟧"⟦m Nikhil⟧He⟦/m⟧'s asking if I ever come down."⟦/q⟧

⟦q Babs>Elio⟧"So it's a he."⟦/q⟧

⟦q Elio>Babs⟧"I made inquiries."⟦/q⟧

⟦q Babs>Elio⟧"And?"⟦/q⟧

⟦q Elio>Babs⟧"And nothing. I can't. It's absurd, Babs, I'm forty-six."⟦/q⟧ ⟦m Elio⟧He⟦/m⟧ took off ⟦m Elio⟧his⟦/m⟧ glasses and pressed the bridge of ⟦m Elio⟧his⟦/m⟧ nose. ⟦q Elio>Babs⟧"There's ⟦m Nikhil⟧somebody else⟦/m⟧. That is, there isn't, I've hardly spoken to ⟦m Nikhil⟧him⟦/m⟧. It's just a person I see."⟦/q⟧

⟦q Babs>Elio⟧"In the soup."⟦/q⟧

⟦q Elio>Babs⟧"How'd you know?"⟦/q⟧

⟦q Babs>Elio⟧"I've got eyes. You've bought three new jumpers."⟦/q⟧

⟦q Elio>Babs⟧"I look forward to it. I wake up and I think what I'm going to say about leeks. And then in the afternoon I come up here and write to some other man as if I were, I don't know what. I'm carrying on with two people at once! I haven't carried on with anyone since Paolo."⟦/q⟧

⟦q Babs>Elio⟧"You never told me what happened with Paolo."⟦/q⟧

⟦q Elio>Babs⟧"⟦k by=Elio; to=Babs⟧He married the caterer⟦/k⟧."⟦/q⟧

⟦q Babs>Elio⟧"I thought ⟦b holder=Babs; status=false⟧he'd passed away⟦/b⟧! I sent you a lily!"⟦/q⟧

⟦q Elio>Babs⟧"I was touched by the lily,"⟦/q⟧ said Elio.

Outside the glass, in a cradle, with a bucket, hung ⟦m the window cleaner⟧the window cleaner⟦/m⟧. ⟦m the window cleaner⟧He⟦/m⟧ had been doing the same pane for four minutes. ⟦m the window cleaner⟧He⟦/m⟧ looked across at Babs, and raised an eyebrow, and ⟦m Babs⟧she⟦/m⟧ nodded.

⟦q Elio>Babs⟧"What would you do?"⟦/q⟧ asked Elio.

⟦q Babs>Elio⟧"I'd write and tell ⟦m Nikhil⟧him⟦/m⟧ to be in the canteen,"⟦/q⟧ ⟦m Babs⟧she⟦/m⟧ said. ⟦q Babs>Elio⟧"Tomorrow, half past twelve. Say you'll be the one with the book."⟦/q⟧

⟦q Elio>Babs⟧"But ⟦m Nikhil⟧the other one⟦/m⟧ will be there."⟦/q⟧

⟦q Babs>Elio⟧"I should think it's very likely,"⟦/q⟧ said Babs.

***

⟦s place=the canteen; with=Elio,Nikhil,Babs; time=Friday, half past twelve⟧
⟦q Nikhil>Elio⟧"What is it?"⟦/q⟧

⟦q Elio>Nikhil⟧"Mushroom,"⟦/q⟧ said Elio. ⟦m Elio⟧He⟦/m⟧ was very pale.

⟦q Nikhil>Elio⟧"It's never mushroom!"⟦/q⟧

⟦q Elio>Nikhil⟧"There must have been a complaint."⟦/q⟧

⟦q Nikhil>Elio⟧"You've got a tie on."⟦/q⟧

⟦q Elio>Nikhil⟧"So have you."⟦/q⟧

⟦q Nikhil>Elio⟧"Yeah. Somebody's meeting me,"⟦/q⟧ said ⟦m Nikhil⟧the tall man⟦/m⟧. It was a terrible tie, with boilers on. ⟦q Nikhil>Elio⟧"To be honest I'm bricking it. I've never met ⟦m Elio⟧him⟦/m⟧. ⟦m Elio⟧He⟦/m⟧'s a bit out of my league, ⟦m Elio⟧he⟦/m⟧ does semicolons."⟦/q⟧

Elio put ⟦m Elio⟧his⟦/m⟧ bowl back on the rail. ⟦m Elio⟧He⟦/m⟧ had a feeling in ⟦m Elio⟧his⟦/m⟧ ears, as when a train goes into a tunnel.

⟦q Elio>Nikhil⟧"Does ⟦m Elio⟧he⟦/m⟧,"⟦/q⟧ ⟦m Elio⟧he⟦/m⟧ said.

⟦q Nikhil>Elio⟧"I thought I'd better tell you. Because I like this. The, you know, leeks. So I didn't want you to see me over there with a bloke, and think."⟦/q⟧ Nikhil looked round the canteen. ⟦m Nikhil⟧He⟦/m⟧ looked at the plant. ⟦m Nikhil⟧He⟦/m⟧ looked for somebody with a book, and there wasn't one, there was nobody with a book in the whole place, except.

⟦q Nikhil>Elio⟧"You're holding a book,"⟦/q⟧ ⟦m Nikhil⟧he⟦/m⟧ said slowly.

⟦q Elio>Nikhil⟧"I generally am."⟦/q⟧

⟦q Nikhil>Elio⟧"That's a green cuff."⟦/q⟧

⟦q Elio>Nikhil⟧"You told me that it was lovely. You asked if I'd tried one."⟦/q⟧

⟦q Nikhil>Elio⟧"*Regards*,"⟦/q⟧ said Nikhil. ⟦q Nikhil>Elio⟧"You're *Regards*?"⟦/q⟧

⟦q Elio>Nikhil⟧"And you are N."⟦/q⟧

⟦q Nikhil>Elio⟧"You look nothing like your e-mails!"⟦/q⟧

⟦q Elio>Nikhil⟧"You look,"⟦/q⟧ said Elio, and for once in ⟦m Elio⟧his⟦/m⟧ life ⟦m Elio⟧he⟦/m⟧ couldn't find the end of the sentence. ⟦m Elio⟧He⟦/m⟧ took the spoon out of ⟦m Nikhil⟧the other man⟦/m⟧'s soup, for something to hold. ⟦q Elio>Nikhil⟧"You look exactly like yours."⟦/q⟧

Behind ⟦m Elio+Nikhil⟧them⟦/m⟧ the line had stopped. The dinner lady had stopped, with a ladle in the air. It was Babs who finally called out, from ⟦m Babs⟧her⟦/m⟧ table, through what sounded to be a good deal of Twix:

⟦q Babs>⟧"Could you two move along, please? Some of us want soup!"⟦/q⟧
