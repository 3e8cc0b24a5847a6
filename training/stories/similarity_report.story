title: Similarity Report
person: 3
style: campus; a hearing about a copied essay, a dean, two lecturers who are married and divorced, a student and his friend; titles and first names by turns; present tense for none of it; planted slips and contradictions; straight double quotes, past tense
cast: the Dean |  | she
cast: Dr. Hallgrimur Bjarnason | Bjarnason, Grim | he
cast: Dr. Winifred Ofori-Atta | Winifred, Fred | she
cast: Kieran Mbeki-Walsh | Kieran, the boy | he
cast: Lakshay |  | he
cast: Bernice |  | she
cast: the mother |  | she
cast: Mrs. Plimpton | Plimpton | she
place: the Dean's office | the office
place: the corridor |
place: the quad |
relation: Bjarnason & Winifred | romantic | start=divorced and fighting end=divorced and laughing
relation: Kieran & Lakshay | friends
relation: the Dean & Bjarnason | work
quiet: Beowulf, Grendel, Fanta, God, January, October
=====
⟦s place=the Dean's office; with=the Dean,Bjarnason,Winifred,Kieran,Plimpton; time=Monday, two o'clock⟧
⟦q the Dean>Kieran⟧"You understand why we're here,"⟦/q⟧ said ⟦m the Dean⟧the Dean⟦/m⟧.

⟦q Kieran>the Dean⟧"Because of the computer,"⟦/q⟧ said ⟦m Kieran⟧the student⟦/m⟧.

⟦m Kieran⟧He⟦/m⟧ was eighteen or nineteen, with an enormous parka that ⟦m Kieran⟧he⟦/m⟧ hadn't taken off, and ⟦m Kieran⟧he⟦/m⟧ had chosen, out of four empty chairs, the one that wobbled. On one side of ⟦m Kieran⟧him⟦/m⟧ sat ⟦m Bjarnason⟧Dr. Bjarnason⟦/m⟧, who had taught ⟦m Kieran⟧him⟦/m⟧; on the other side, as far off as the carpet allowed, sat ⟦m Winifred⟧Dr. Ofori-Atta⟦/m⟧, who hadn't. ⟦m Plimpton⟧The third woman in the room⟦/m⟧ was there to take the minutes. It ⟦e was⟧were⟦/e⟧ raining.

⟦q the Dean>Kieran⟧"The software compares what you hand in with everything that it has ever seen. It gave your essay on Beowulf a similarity score of ninety-one per cent. Dr. Bjarnason tells me that ⟦m Bjarnason⟧he⟦/m⟧ has never had a ninety-one."⟦/q⟧

⟦q Bjarnason>the Dean⟧"I've had an eighty. That one had left in the other boy's name."⟦/q⟧

⟦q the Dean>Kieran⟧"So I'll ask you straight out, Kieran. Did you copy it?"⟦/q⟧

⟦q Kieran>the Dean⟧"No, miss."⟦/q⟧

⟦q the Dean>Kieran⟧"Did somebody help you?"⟦/q⟧

⟦q Kieran>the Dean⟧"No."⟦/q⟧

⟦q the Dean>Kieran⟧"Did you buy it?"⟦/q⟧

⟦q Kieran>the Dean⟧"What with?"⟦/q⟧ said ⟦m Kieran⟧the boy⟦/m⟧.

⟦q Winifred>the Dean⟧"May I ask something?"⟦/q⟧ said Winifred.

⟦q Bjarnason>the Dean⟧"I was wondering how long that would take."⟦/q⟧

⟦q Winifred>Bjarnason⟧"I'm the external member, Grim. It's my job to ask."⟦/q⟧

⟦q Bjarnason>Winifred⟧"You've never been external in your life."⟦/q⟧

⟦q the Dean>Bjarnason+Winifred⟧"Doctors,"⟦/q⟧ said ⟦m the Dean⟧the Dean⟦/m⟧. ⟦m the Dean⟧She⟦/m⟧ had ⟦c glasses⟧no need of glasses⟦/c⟧, and ⟦m the Dean⟧she⟦/m⟧ gave ⟦m Bjarnason+Winifred⟧them⟦/m⟧, one after the other, a look for which ⟦m the Dean⟧she⟦/m⟧ was known in three faculties. Everyone in the building had lived through that divorce. ⟦m Plimpton⟧Mrs. Plimpton⟦/m⟧, who'd had to photocopy ⟦e parts⟧part's⟦/e⟧ of it, turned over a page.

⟦q Winifred>Kieran⟧"Which of the sources did you use?"⟦/q⟧ ⟦m Winifred⟧she⟦/m⟧ asked. ⟦q Winifred>Kieran⟧"For the bit about ⟦m the mother⟧the mother⟦/m⟧?"⟦/q⟧

⟦q Kieran>Winifred⟧"What mother?"⟦/q⟧

⟦q Winifred>Kieran⟧"⟦m the mother⟧Grendel's⟦/m⟧."⟦/q⟧

⟦q Kieran>Winifred⟧"I didn't use any. I just thought about ⟦m the mother⟧her⟦/m⟧. I thought, ⟦m the mother⟧her⟦/m⟧ kid's dead, and they've got his arm up on the wall like a fish, and everyone calls *⟦m the mother⟧her⟦/m⟧* the monster."⟦/q⟧

⟦q Bjarnason>Kieran⟧"'It is worth observing,'"⟦/q⟧ said ⟦m Bjarnason⟧Dr. Bjarnason⟦/m⟧, from the sheet in front of ⟦m Bjarnason⟧him⟦/m⟧, ⟦q Bjarnason>Kieran⟧"'that of all the mourners in the poem only ⟦m the mother⟧she⟦/m⟧ takes the trouble to come in person.' You thought of that?"⟦/q⟧

⟦q Kieran>Bjarnason⟧"Yeah."⟦/q⟧

⟦q Bjarnason>Kieran⟧"'In person.' In those words?"⟦/q⟧

⟦q Kieran>Bjarnason⟧"What's wrong with them?"⟦/q⟧

⟦q Bjarnason>Kieran⟧"Nothing whatever is wrong with them. They're very good. They're a great deal better than anything you've said in my class since ⟦c month⟧October⟦/c⟧, where you have said, to my certain knowledge, four words, and one was Fanta."⟦/q⟧

⟦q Kieran>Bjarnason⟧"You never asked me anything,"⟦/q⟧ ⟦m Kieran⟧the boy⟦/m⟧ said. ⟦m Kieran⟧He⟦/m⟧'d gone red inside the fur. ⟦q Kieran>Bjarnason⟧"You only ask the ones in front."⟦/q⟧

***

⟦s place=the corridor; with=Bjarnason,Winifred,Lakshay; time=twenty past two⟧
⟦q Bjarnason>Winifred⟧"⟦m Kieran⟧He⟦/m⟧'s lying,"⟦/q⟧ ⟦m Bjarnason⟧he⟦/m⟧ said, as soon as the door was shut.

⟦q Winifred>Bjarnason⟧"You want ⟦m Kieran⟧him⟦/m⟧ to be."⟦/q⟧

⟦q Bjarnason>Winifred⟧"I don't *want* it. I've got ninety-one per cent of it in my hand."⟦/q⟧

⟦q Winifred>Bjarnason⟧"Of what, though? What's it similar to?"⟦/q⟧

⟦q Bjarnason>Winifred⟧"It doesn't say. It says 'a restricted repository.'"⟦/q⟧

⟦q Winifred>Bjarnason⟧"And you didn't look?"⟦/q⟧

⟦q Bjarnason>Winifred⟧"One can't look. It's restricted."⟦/q⟧

⟦q Winifred>Bjarnason⟧"You never look. You didn't look when I was carrying the bookcase out."⟦/q⟧

⟦q Bjarnason>Winifred⟧"I thought you were tidying!"⟦/q⟧

⟦q Winifred>Bjarnason⟧"In a *van*?"⟦/q⟧

⟦q Bjarnason>Winifred⟧"Can we please, just for once, for the length of one corridor, not?"⟦/q⟧

⟦m Winifred⟧She⟦/m⟧ leaned against the noticeboard and shut ⟦m Winifred⟧her⟦/m⟧ eyes. ⟦m Winifred⟧She⟦/m⟧ was a tall, splendid woman with a shaved head, who'd written the only book about riddles that anybody had ever bought; and ⟦m Bjarnason⟧he⟦/m⟧ was short, and fair, and rumpled, and ⟦m Bjarnason+Winifred⟧they⟦/m⟧ had been thought, in ⟦m Bjarnason+Winifred⟧their⟦/m⟧ time, the best argument in the department. ⟦q Winifred>Bjarnason⟧"Read me the first line,"⟦/q⟧ ⟦m Winifred⟧she⟦/m⟧ said.

⟦q Bjarnason>Winifred⟧"Of what?"⟦/q⟧

⟦q Winifred>Bjarnason⟧"Of ⟦m Kieran⟧his⟦/m⟧ essay. I've only seen the page they sent."⟦/q⟧

⟦q Bjarnason>Winifred⟧"'There are three funerals in the poem, and ⟦m the mother⟧she⟦/m⟧'s invited to none of them.'"⟦/q⟧

⟦q Winifred>Bjarnason⟧"Read me the next."⟦/q⟧

⟦q Bjarnason>Winifred⟧"'The dragon at least is given a push.'"⟦/q⟧ ⟦m Bjarnason⟧He⟦/m⟧ stopped. ⟦q Bjarnason>Winifred⟧"Fred? What is it?"⟦/q⟧

⟦q Winifred>Bjarnason⟧"Give me that."⟦/q⟧

⟦q Bjarnason>Winifred⟧"You've gone a very odd colour."⟦/q⟧

⟦q Winifred>Bjarnason⟧"Grim, shut up. Give it here. 'Is given a push.' Oh, my God."⟦/q⟧ ⟦m Winifred⟧She⟦/m⟧ was turning over the pages faster and faster; ⟦m Winifred⟧her⟦/m⟧ lips moved. ⟦q Winifred>Bjarnason⟧"I know this. I know what comes next. There's a thing about mud."⟦/q⟧

⟦q Bjarnason>Winifred⟧"'⟦m the mother⟧She⟦/m⟧ leaves no track but water.'"⟦/q⟧

⟦q Winifred>Bjarnason⟧"That's it. That's *mine*."⟦/q⟧

⟦q Bjarnason>Winifred⟧"What do you mean, it's yours?"⟦/q⟧

⟦q Winifred>Bjarnason⟧"I mean I marked it. Years ago, for the schools prize, the sixth-form one. I had ninety of them to do on that awful boat of your father's, and I read one out to you. I read you the push. You were being sick."⟦/q⟧

⟦q Lakshay>Winifred+Bjarnason⟧"Excuse me,"⟦/q⟧ somebody said.

⟦m Bjarnason+Winifred⟧They⟦/m⟧ both turned. There was ⟦m Lakshay⟧a plump boy in a turban⟦/m⟧ sitting on the floor under the fire extinguisher, with a bag on ⟦m Lakshay⟧his⟦/m⟧ lap. ⟦m Lakshay⟧He⟦/m⟧ had obviously been there the whole time.

⟦q Lakshay>Winifred+Bjarnason⟧"I'm Lakshay,"⟦/q⟧ ⟦m Lakshay⟧he⟦/m⟧ said. ⟦q Lakshay>Winifred+Bjarnason⟧"I'm ⟦m Kieran⟧his⟦/m⟧ friend. ⟦m Kieran⟧He⟦/m⟧ told me not to say anything. Is it the ⟦e one⟧won⟦/e⟧ for schools? With a medal?"⟦/q⟧

⟦q Winifred>Lakshay⟧"Yes. Why?"⟦/q⟧

⟦q Lakshay>Winifred⟧"⟦k by=Lakshay; to=Winifred,Bjarnason⟧He won it⟦/k⟧. When we were fifteen. I was meant to go with ⟦m Kieran⟧him⟦/m⟧ to get it, but ⟦m Kieran⟧he⟦/m⟧ wouldn't."⟦/q⟧

⟦q Bjarnason>Lakshay⟧"⟦m Kieran⟧He⟦/m⟧ *won*? Why on earth didn't ⟦m Kieran⟧he⟦/m⟧ say so?"⟦/q⟧

⟦q Lakshay>Bjarnason⟧"It wasn't in ⟦m Kieran⟧his⟦/m⟧ name."⟦/q⟧

***

⟦s place=the Dean's office; with=the Dean,Bjarnason,Winifred,Kieran,Lakshay,Plimpton; time=half past two⟧
⟦q the Dean>Kieran⟧"Is this so?"⟦/q⟧ said ⟦m the Dean⟧the Dean⟦/m⟧.

⟦m Kieran⟧The student⟦/m⟧ had at last let down ⟦m Kieran⟧his⟦/m⟧ hood. Without it ⟦m Kieran⟧he⟦/m⟧ looked about twelve. ⟦q Kieran>the Dean⟧"They didn't take people from the centre,"⟦/q⟧ ⟦m Kieran⟧he⟦/m⟧ said. ⟦q Kieran>the Dean⟧"You had to have a school."⟦/q⟧

⟦q the Dean>Kieran⟧"Which centre?"⟦/q⟧

⟦q Kieran>the Dean⟧"The referral unit. I was in it for a bit. I hit someone. So I used ⟦m Lakshay⟧his⟦/m⟧ name, and ⟦m Lakshay⟧his⟦/m⟧ school, and I gave ⟦m Lakshay⟧him⟦/m⟧ the medal."⟦/q⟧

⟦q Lakshay>the Dean⟧"I've still got it. I keep it in my sock drawer; I feel bad when I want a sock."⟦/q⟧

⟦q the Dean>Kieran⟧"And three years later you were set an essay on the same poem."⟦/q⟧

⟦q Kieran>the Dean⟧"I'd already thought it,"⟦/q⟧ said ⟦m Kieran⟧the boy⟦/m⟧. ⟦q Kieran>the Dean⟧"I tried to think something else. I went through the whole thing twice. But ⟦m the mother⟧she⟦/m⟧ still hadn't been invited."⟦/q⟧

⟦m the Dean⟧The Dean⟦/m⟧ took off ⟦c glasses⟧her glasses⟦/c⟧, and wiped them. ⟦q the Dean>Bjarnason⟧"Is there a rule,"⟦/q⟧ ⟦m the Dean⟧she⟦/m⟧ asked, ⟦q the Dean>Bjarnason⟧"against copying from yourself?"⟦/q⟧

⟦q Bjarnason>the Dean⟧"There's a paragraph. It's never been used. It's thought to have been put in because of a professor."⟦/q⟧

⟦q the Dean>Bjarnason⟧"Which professor?"⟦/q⟧

⟦q Winifred>the Dean⟧"⟦m Bjarnason⟧He⟦/m⟧'d rather not say,"⟦/q⟧ said Winifred.

⟦q Bjarnason>Winifred⟧"It was *one* chapter, Fred."⟦/q⟧

⟦q Winifred>Bjarnason⟧"It was one chapter three times."⟦/q⟧

⟦m Plimpton⟧Mrs. Plimpton⟦/m⟧ laughed. ⟦m Plimpton⟧She⟦/m⟧ covered it up at once with a cough, and bent over the minutes, but it was too late: it'd got into the room. ⟦m the Dean⟧The Dean⟦/m⟧ was biting the inside of ⟦m the Dean⟧her⟦/m⟧ cheek. ⟦q the Dean>Bjarnason⟧"Well, Dr. Bjarnason? ⟦m Kieran⟧He⟦/m⟧'s your student."⟦/q⟧

⟦m Bjarnason⟧He⟦/m⟧ didn't answer right away. ⟦m Bjarnason⟧He⟦/m⟧'d got the essay flat on ⟦m Bjarnason⟧his⟦/m⟧ knees, and was smoothing down one corner of it, over and over.

⟦q Bjarnason>Kieran⟧"I was sick on that boat for nine hours,"⟦/q⟧ ⟦m Bjarnason⟧he⟦/m⟧ said, ⟦q Bjarnason>Kieran⟧"and ⟦m Winifred⟧somebody⟦/m⟧ read me a sentence about a dragon, and I remember thinking that I'd like to meet whoever it was. I've had you in my class since ⟦c month⟧January⟦/c⟧. You were in the back row, in a coat."⟦/q⟧ ⟦m Bjarnason⟧He⟦/m⟧ looked up. ⟦q Bjarnason>Kieran⟧"Would you tell me about the mud?"⟦/q⟧

⟦q Kieran>Bjarnason⟧"Now?"⟦/q⟧

⟦q Bjarnason>Kieran⟧"If you're not busy."⟦/q⟧

⟦q Kieran>Bjarnason⟧"It's just,"⟦/q⟧ said Kieran. ⟦m Kieran⟧He⟦/m⟧ looked over at ⟦m Lakshay⟧his friend⟦/m⟧, who gave ⟦m Kieran⟧him⟦/m⟧ both thumbs. ⟦q Kieran>Bjarnason⟧"It's only that everybody else in it leaves stuff behind. Swords and that. And ⟦m the mother⟧she⟦/m⟧ comes and goes, and there's nothing, there's just the water. It's as if it had been raining. And I thought, well, I know somebody like that."⟦/q⟧

⟦q Winifred>Kieran⟧"Who?"⟦/q⟧ said Winifred ⟦e quietly⟧quitely⟦/e⟧.

⟦q Kieran>Winifred⟧"⟦m Bernice⟧My mum⟦/m⟧. ⟦m Bernice⟧She⟦/m⟧ does the floors here."⟦/q⟧

It was so quiet that one could hear ⟦m Plimpton⟧Mrs. Plimpton⟦/m⟧ put down ⟦m Plimpton⟧her⟦/m⟧ pen.

⟦q Plimpton>Kieran⟧"Not Bernice?"⟦/q⟧ ⟦m Plimpton⟧she⟦/m⟧ said. ⟦q Plimpton>Kieran⟧"On the second floor? Is Bernice your *mother*?"⟦/q⟧

⟦q Kieran>Plimpton⟧"You know ⟦m Bernice⟧her⟦/m⟧?"⟦/q⟧

⟦q Plimpton>Kieran⟧"I know ⟦m Bernice⟧her⟦/m⟧? I've had my tea with ⟦m Bernice⟧her⟦/m⟧ every morning for eleven years,"⟦/q⟧ ⟦m Plimpton⟧Mrs. Plimpton⟦/m⟧ said. ⟦q Plimpton>Kieran⟧"⟦m Bernice⟧She⟦/m⟧ told me that ⟦m Bernice⟧she⟦/m⟧ had a boy who was clever. ⟦m Bernice⟧She⟦/m⟧'s never said ⟦m Kieran⟧he⟦/m⟧ was *here*, ⟦m Bernice⟧she⟦/m⟧ said ⟦m Bernice⟧she⟦/m⟧ didn't want ⟦e you to⟧you too⟦/e⟧ be shown up. Oh, you come with me. You come with me this minute, and take off that coat."⟦/q⟧
