title: The Sunshine Committee
person: 3
style: four old women plot in a retirement home, past tense, long speeches over several paragraphs, a care assistant who uses they, gossip, vocatives; curly quotes
cast: Millicent Okoro-Hayes | Millicent | she
cast: Agnieszka | Aggie, Mrs. Dudek | she
cast: Parveen | Mrs. Contractor | she
cast: Dot | Dorothy | she
cast: Ellis |  | they
cast: Mr. Bannerman | Bannerman, the manager | he
cast: Hugo Fenwright | Hugo | he
cast: Trevor | | he
place: the day room | the Sunshine Lounge
place: the sluice room |
place: the manager’s office | the office
place: the garden |
relation: Millicent & Agnieszka | friends
relation: Dot & Hugo | romantic | start=secret sweethearts end=engaged
relation: Bannerman & Ellis | work | start=boss and underling end=sacked and reinstated
relation: Parveen & Agnieszka | friends
quiet: Sunshine Lounge, Bingo, Harrogate, Bombay, Polish, Thursday, Zimmer
=====
⟦s place=the day room; with=Millicent,Agnieszka,Parveen,Dot,Ellis; time=Tuesday, after lunch⟧
⟦q Millicent>Agnieszka+Parveen+Dot+Ellis⟧“Is ⟦m Bannerman⟧he⟦/m⟧ looking?”⟦/q⟧ said Millicent.

⟦q Dot>Millicent⟧“⟦m Bannerman⟧He⟦/m⟧’s on the phone.”⟦/q⟧

⟦q Millicent>Agnieszka+Parveen+Dot+Ellis⟧“Then everybody look as if you’re dozing.”⟦/q⟧

There are few things easier to look. In the Sunshine Lounge, along the south wall, four ladies let ⟦m Millicent+Agnieszka+Parveen+Dot⟧their⟦/m⟧ chins sink, and folded ⟦m Millicent+Agnieszka+Parveen+Dot⟧their⟦/m⟧ hands; and behind the glass ⟦m Bannerman⟧the manager⟦/m⟧ glanced up, and saw what ⟦m Bannerman⟧he⟦/m⟧ saw on every afternoon of the year, and went back to ⟦m Bannerman⟧his⟦/m⟧ call. ⟦m Bannerman⟧He⟦/m⟧ was selling the garden.

⟦q Millicent>Agnieszka+Parveen+Dot+Ellis⟧“Now,”⟦/q⟧ said Millicent, with ⟦m Millicent⟧her⟦/m⟧ eyes closed. ⟦q Millicent>Parveen⟧“Parveen, you first. What did you get?”⟦/q⟧

⟦q Parveen>Millicent⟧“It’s forty flats. There’s a drawing, I saw it when I went in about my feet. They’re going to start in the spring.”⟦/q⟧

⟦q Millicent>Agnieszka⟧“Agnieszka?”⟦/q⟧

⟦q Agnieszka>Millicent⟧“I have my cleaner from Kielce, near my village, who tells me everything. ⟦m Bannerman⟧He⟦/m⟧ has two telephones.”⟦/q⟧

⟦q Millicent>Dot⟧“Dot?”⟦/q⟧

⟦m Dot⟧The smallest of the four⟦/m⟧ didn’t reply. ⟦m Dot⟧She⟦/m⟧’d a lavender cardigan on, and a hearing aid, and ⟦m Dot⟧she⟦/m⟧ really was very nearly asleep.

⟦q Millicent>Dot⟧“Dot!”⟦/q⟧

⟦q Dot>Millicent⟧“I’m thinking about Hugo,”⟦/q⟧ said Dot.

⟦q Agnieszka>Dot⟧“You are always thinking of Hugo,”⟦/q⟧ said ⟦m Agnieszka⟧Mrs. Dudek⟦/m⟧. ⟦q Agnieszka>Dot⟧“It’s why we never win at Bingo.”⟦/q⟧

It was known as the Sunshine Committee. It had been set up to choose the biscuits. But Millicent Okoro-Hayes had been for thirty years a magistrate in Harrogate, ⟦m Millicent⟧she⟦/m⟧ wasn’t going to spend what was left to ⟦m Millicent⟧her⟦/m⟧ on biscuits, and in the space of two winters ⟦m Millicent+Agnieszka+Parveen+Dot⟧the committee⟦/m⟧ had got rid of a chiropodist, a light-fingered vicar, and a carpet. This was bigger. It was the garden; it was the only place where you could sit and not be asked whether you’d been.

⟦q Ellis>Millicent⟧“Ladies?”⟦/q⟧ said a voice. ⟦q Ellis>Millicent+Agnieszka+Parveen+Dot⟧“Anyone for tea?”⟦/q⟧

All four of ⟦m Millicent+Agnieszka+Parveen+Dot⟧them⟦/m⟧ came awake, with little cries. It was Ellis. Ellis had green hair, cut very short, and a ring through the eyebrow, and was twenty-two; and the whole of the south wall adored ⟦m Ellis⟧them⟦/m⟧.

⟦q Parveen>Ellis⟧“You’re pale, child,”⟦/q⟧ said Parveen.

⟦q Ellis>Parveen⟧“I’m fine, Mrs. C.”⟦/q⟧

⟦q Parveen>Ellis+Agnieszka⟧“You have been crying. Sit here. Move up, Aggie.”⟦/q⟧

⟦q Ellis>Parveen⟧“I can’t sit down, ⟦m Bannerman⟧he⟦/m⟧’ll see.”⟦/q⟧ But ⟦m Ellis⟧they⟦/m⟧ set the pot on the trolley, and ⟦m Ellis⟧they⟦/m⟧ wiped ⟦m Ellis⟧their⟦/m⟧ nose on the back of a glove. ⟦q Ellis>Millicent+Agnieszka+Parveen+Dot⟧“I’ve got the sack. I’ve to be out by Thursday. ⟦k by=Ellis; to=Millicent,Agnieszka,Parveen,Dot⟧It’s for the missing money⟦/k⟧, from the outings tin. ⟦m Bannerman⟧He⟦/m⟧ said it’d be better for everyone if I just went quietly.”⟦/q⟧

⟦q Millicent>Ellis⟧“Did you take it?”⟦/q⟧ asked Millicent.

⟦q Ellis>Millicent⟧“No!”⟦/q⟧

⟦q Millicent>Ellis⟧“I have to ask. One always does, it clears the air. How much?”⟦/q⟧

⟦q Ellis>Millicent⟧“Eleven hundred pounds.”⟦/q⟧

⟦q Dot>Ellis⟧“What would you even spend it on?”⟦/q⟧ said Dot, wide awake.

⟦q Ellis>Dot⟧“I don’t know. Hair?”⟦/q⟧

***

⟦s place=the sluice room; with=Millicent,Agnieszka,Parveen,Dot; time=Tuesday, four o’clock⟧
⟦q Millicent>Agnieszka+Parveen+Dot⟧“Someone else took it.”⟦/q⟧

⟦q Parveen>Millicent⟧“It’s ⟦m Bannerman⟧him⟦/m⟧.”⟦/q⟧

⟦q Millicent>Parveen⟧“I think that it’s ⟦m Bannerman⟧him⟦/m⟧ too. But I’ve put away a good many people who it looked like.”⟦/q⟧ ⟦m Millicent⟧She⟦/m⟧ was sitting on an upturned commode, which lent ⟦m Millicent⟧her⟦/m⟧ a certain height. ⟦q Millicent>Agnieszka+Parveen+Dot⟧“When was it last seen? Think.”⟦/q⟧

⟦q Agnieszka>Millicent⟧“At the pantomime.”⟦/q⟧

⟦q Parveen>Agnieszka⟧“No, there was the garden centre, after.”⟦/q⟧

⟦q Agnieszka>Parveen⟧“I didn’t go to the garden centre. I had my hip.”⟦/q⟧

⟦q Parveen>Agnieszka⟧“You had your *other* hip.”⟦/q⟧

⟦q Dot>Millicent⟧“I can tell you when it was last seen,”⟦/q⟧ said Dot.

⟦m Millicent+Agnieszka+Parveen⟧They⟦/m⟧ turned to ⟦m Dot⟧her⟦/m⟧. ⟦m Dot⟧She⟦/m⟧’d got hold of the edge of the sink, in both ⟦m Dot⟧her⟦/m⟧ little spotted hands, and gone as pink as a prawn.

⟦q Dot>Millicent+Agnieszka+Parveen⟧“You’ll think that I’m wicked. You know my Trevor won’t let me have anything. ⟦m Trevor⟧He⟦/m⟧’s a good son, but ⟦m Trevor⟧he⟦/m⟧’s got the power of attorney, and ⟦m Trevor⟧he⟦/m⟧ thinks I’m gaga. I’ve to ask ⟦m Trevor⟧him⟦/m⟧ for stamps. Well, in the autumn Hugo said to me, Dot, what would you like best in the world? And I said I’d like to see the sea once more. At Whitby, where I had my honeymoon with Ron, only with somebody nicer.⟦/q⟧

⟦q Dot>Millicent+Agnieszka+Parveen⟧“So we made a plan. It was Hugo who did the timetables. We were going to get a taxi from the back gate at six in the morning, before the tablets came round. And we’d have to have cash, because of Trevor, ⟦m Trevor⟧he⟦/m⟧’d see it on the statement. Then I remembered about the tin.⟦/q⟧

⟦q Dot>Millicent+Agnieszka+Parveen⟧“I didn’t *take* it. I want you to know that. I went to the office to see if I might borrow some, and have it written down. And ⟦m Bannerman⟧Mr. Bannerman⟦/m⟧ was in there, with ⟦m Bannerman⟧his⟦/m⟧ back to me, and ⟦m Bannerman⟧he⟦/m⟧ had the tin between ⟦m Bannerman⟧his⟦/m⟧ knees. ⟦m Bannerman⟧He⟦/m⟧ was filling up an envelope. ⟦m Bannerman⟧He⟦/m⟧ licked it. And ⟦m Bannerman⟧he⟦/m⟧ turned round and ⟦m Bannerman⟧he⟦/m⟧ looked straight at me; and do you know what ⟦m Bannerman⟧he⟦/m⟧ said? ⟦m Bannerman⟧He⟦/m⟧ said, it’s Dorothy, isn’t it? You’re dreaming, Dorothy. Back to bed.”⟦/q⟧

For some time there was no sound in the sluice but the drip.

⟦q Parveen>Dot⟧“When was this?”⟦/q⟧ asked Parveen.

⟦q Dot>Parveen⟧“In October.”⟦/q⟧

⟦q Parveen>Dot⟧“And you never told us!”⟦/q⟧

⟦q Dot>Parveen⟧“I thought I *was* dreaming,”⟦/q⟧ said Dot. ⟦q Dot>Parveen⟧“I do, you know. I told Trevor, and ⟦m Trevor⟧he⟦/m⟧ said ⟦b holder=Trevor; status=false⟧it was the new tablets⟦/b⟧. After a bit you don’t like to say.”⟦/q⟧

⟦m Parveen⟧Mrs. Contractor⟦/m⟧ got down off the radiator. ⟦m Parveen⟧She⟦/m⟧’d been a dentist in Bombay, and ⟦m Parveen⟧she⟦/m⟧’d a grip like one. ⟦m Parveen⟧She⟦/m⟧ took ⟦m Dot⟧the little woman⟦/m⟧’s face between ⟦m Parveen⟧her⟦/m⟧ palms.

⟦q Parveen>Dot⟧“Dorothy. Are you dreaming now?”⟦/q⟧

⟦q Dot>Parveen⟧“I don’t think so. You smell of cloves.”⟦/q⟧

⟦q Parveen>Dot⟧“Then neither were you dreaming in October.”⟦/q⟧

⟦q Agnieszka>Millicent⟧“So what do we do?”⟦/q⟧ said Agnieszka. ⟦q Agnieszka>Millicent⟧“⟦m Dot⟧She⟦/m⟧’s seen ⟦m Bannerman⟧him⟦/m⟧. It is only the word of an old woman.”⟦/q⟧

⟦q Millicent>Agnieszka⟧“Yes,”⟦/q⟧ said Millicent. ⟦q Millicent>Agnieszka⟧“It’s a great shame about old women. No one believes a thing they say.”⟦/q⟧ ⟦m Millicent⟧She⟦/m⟧ was smiling. Somewhere in Harrogate there were men, retired themselves, who’d have known that smile and asked for a glass of water. ⟦q Millicent>Agnieszka⟧“⟦m Bannerman⟧He⟦/m⟧ doesn’t believe that we’re *here*, my dear. Has anyone ever searched us?”⟦/q⟧

***

⟦s place=the manager’s office; with=Bannerman,Millicent,Dot; time=Wednesday, ten in the morning⟧
⟦q Bannerman>Millicent+Dot⟧“Not now, ladies,”⟦/q⟧ said Mr. Bannerman.

⟦q Millicent>Bannerman⟧“We shan’t keep you. Dorothy wants to show you something. Don’t you, dear?”⟦/q⟧

⟦q Bannerman>Millicent⟧“I’ve got the developer due.”⟦/q⟧

⟦q Dot>Bannerman⟧“It’s my dream,”⟦/q⟧ said Dot. ⟦q Dot>Bannerman⟧“I’ve had it again.”⟦/q⟧

⟦m Bannerman⟧He⟦/m⟧ looked at ⟦m Millicent+Dot⟧the pair of them⟦/m⟧: ⟦m Millicent⟧one in a hat⟦/m⟧, ⟦m Dot⟧one in a bed jacket⟦/m⟧. ⟦m Bannerman⟧He⟦/m⟧’d a round, well-shaven face, and ⟦m Bannerman⟧he⟦/m⟧ put onto it the expression ⟦m Bannerman⟧he⟦/m⟧ used for relatives. ⟦q Bannerman>Dot⟧“Have you, Dorothy? And what did we dream?”⟦/q⟧

⟦q Dot>Bannerman⟧“You were in it.”⟦/q⟧

⟦q Bannerman>Dot⟧“Was I?”⟦/q⟧

⟦q Dot>Bannerman⟧“You had the tin. You counted it into an envelope, it was a brown one with a window, and you put it behind there, where the fire notice is.”⟦/q⟧ ⟦m Dot⟧She⟦/m⟧ pointed. ⟦m Dot⟧She⟦/m⟧ pointed with ⟦m Dot⟧her⟦/m⟧ whole arm, and the sleeve fell back off it. ⟦q Dot>Bannerman⟧“And then I woke up.”⟦/q⟧

It was all done in about a second. ⟦m Bannerman⟧He⟦/m⟧ laughed; ⟦m Bannerman⟧he⟦/m⟧’d got the laugh out, it was on its way across the desk; and ⟦m Bannerman⟧his⟦/m⟧ eyes went to the fire notice.

⟦q Millicent>Bannerman⟧“Thank you,”⟦/q⟧ said Millicent. ⟦q Millicent>Bannerman+Agnieszka⟧“I only wanted to know which wall. Agnieszka!”⟦/q⟧

⟦s place=the manager’s office; with=Bannerman,Millicent,Dot,Agnieszka,Parveen,Hugo,Ellis; time=a moment later⟧
The door, being on a spring, hit the filing cabinet. ⟦m Agnieszka+Parveen+Hugo+Ellis⟧They⟦/m⟧ must all have been leaning upon it. First there was Mrs. Dudek, with ⟦m Agnieszka⟧her⟦/m⟧ Zimmer lowered like a lance, and Parveen, and ⟦m Hugo⟧a tall, bent, beautiful old man in a cravat⟦/m⟧ who had Dot’s overnight bag on ⟦m Hugo⟧his⟦/m⟧ arm; and last came Ellis, whose hand had been taken, and who was saying, ⟦q Ellis>⟧“Please don’t, honestly, you’ll get me into trouble.”⟦/q⟧

⟦q Bannerman>Ellis⟧“You don’t work here,”⟦/q⟧ said ⟦m Bannerman⟧the manager⟦/m⟧.

⟦q Ellis>Bannerman⟧“I do till Thursday.”⟦/q⟧

⟦q Bannerman>Millicent⟧“This is outrageous. I’ll have the lot of you sedated.”⟦/q⟧

⟦q Hugo>Bannerman⟧“I should be careful of that,”⟦/q⟧ said Hugo Fenwright. ⟦q Hugo>Bannerman⟧“There’s a magistrate present.”⟦/q⟧

⟦q Bannerman>Hugo⟧“⟦m Millicent⟧She⟦/m⟧’s *eighty-four*!”⟦/q⟧

⟦q Millicent>Bannerman⟧“And a half,”⟦/q⟧ said ⟦m Millicent⟧the magistrate⟦/m⟧. ⟦q Millicent>Agnieszka⟧“The notice, Aggie.”⟦/q⟧

Mrs. Dudek was a builder’s widow. ⟦m Agnieszka⟧She⟦/m⟧ got the rubber foot of the Zimmer behind one corner, and ⟦m Agnieszka⟧she⟦/m⟧ leaned; there was a crack; and out from the back of WHAT TO DO IN CASE OF FIRE there fell, one after another, onto the carpet, five brown envelopes. They had windows. On the last of them, in blue ballpoint, somebody had written *Garden, 1st instalment, cash*.

Nobody said anything. ⟦m Bannerman⟧The manager⟦/m⟧ sat down. It was in the wrong place, there wasn’t a chair there.

⟦q Ellis>Millicent⟧“How did you know that ⟦m Bannerman⟧he⟦/m⟧’d look?”⟦/q⟧ whispered Ellis.

⟦q Millicent>Ellis⟧“They always do, my love,”⟦/q⟧ ⟦m Millicent⟧the old woman⟦/m⟧ told ⟦m Ellis⟧them⟦/m⟧. ⟦q Millicent>Ellis⟧“I used to say to them, I’m told that you’ve hidden it in the one place I shall never find. Thirty years. I never knew it fail.”⟦/q⟧

***

⟦s place=the garden; with=Millicent,Agnieszka,Parveen,Dot,Ellis,Hugo; time=a fortnight later⟧
⟦q Parveen>Agnieszka⟧“That’s not a word.”⟦/q⟧

⟦q Agnieszka>Parveen⟧“It’s Polish.”⟦/q⟧

⟦q Parveen>Agnieszka⟧“We’re not playing in Polish, Aggie.”⟦/q⟧

⟦q Agnieszka>Parveen⟧“It means ⟦q/other⟧‘manager’⟦/q⟧. It also means a kind of a worm.”⟦/q⟧

⟦q Ellis>Agnieszka⟧“Leave it on,”⟦/q⟧ said Ellis. ⟦m Ellis⟧Their⟦/m⟧ hair was blue today. ⟦m Ellis⟧They⟦/m⟧’d brought the rugs out, and ⟦m Ellis⟧they⟦/m⟧ had sat down, in full view of the windows, and put ⟦m Ellis⟧their⟦/m⟧ feet up on the wall. ⟦q Ellis>Dot⟧“Dot, your taxi’s at the gate.”⟦/q⟧

⟦q Dot>Ellis⟧“Is it six already?”⟦/q⟧

⟦q Millicent>Dot⟧“It’s eleven, dear. You slept in,”⟦/q⟧ said Millicent.

⟦q Dot>Millicent⟧“And what about Trevor?”⟦/q⟧

⟦q Millicent>Dot⟧“I had a chat with Trevor. ⟦m Trevor⟧He⟦/m⟧’s sending stamps.”⟦/q⟧

Dot stood up. ⟦m Dot⟧She⟦/m⟧ was wearing all ⟦m Dot⟧her⟦/m⟧ beads. ⟦m Dot⟧She⟦/m⟧ gave one hand to ⟦m Hugo⟧the tall old man⟦/m⟧, who bowed over it, and the other ⟦m Dot⟧she⟦/m⟧ laid for a moment upon ⟦m Dot⟧her⟦/m⟧ own chest, in the lavender wool, as if to feel whether somebody was in.

⟦q Dot>Hugo⟧“Hugo,”⟦/q⟧ ⟦m Dot⟧she⟦/m⟧ said, ⟦q Dot>Hugo⟧“am I dreaming?”⟦/q⟧

⟦q Hugo>Dot⟧“Very likely,”⟦/q⟧ said Hugo. ⟦q Hugo>Dot⟧“Mind the step.”⟦/q⟧
