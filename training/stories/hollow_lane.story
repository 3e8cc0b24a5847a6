title: Hollow Lane
person: 3
style: police procedural, northern England; two women detectives of different rank called by surname and rank, a pathologist, two brothers who are suspects and speak alike; interview and corridor; contradictions and slips planted; single straight quotes, past tense
cast: Detective Inspector Naylor | Naylor, the inspector | she
cast: Detective Sergeant Farooqi | Farooqi | she
cast: Wayne Clough | Wayne | he
cast: Darren Clough | Darren | he
cast: Dr. Ekwueme | Ekwueme | he
cast: Arthur Clough | Arthur | he
cast: My dad |  | he
cast: the solicitor |  | she
cast: Mrs. Bilborough | Bilborough | she
place: the farmhouse | Hollow Lane
place: the interview room |
place: the car |
place: the kitchen |
relation: Wayne & Darren | family | start=brothers who blame each other end=brothers
relation: Naylor & Farooqi | work | start=inspector and new sergeant end=partners
relation: Arthur & Wayne | family
relation: Arthur & Bilborough | friends
quiet: Wensleydale, Monday, Saturday, Fridays, Leicester, Mam, Sunday, Tuesdays
=====
⟦s place=the farmhouse; with=Naylor,Farooqi,Ekwueme; time=Monday, a quarter past seven in the morning⟧
⟦m Arthur⟧The dead man⟦/m⟧ was sitting at the table with a napkin in ⟦m Arthur⟧his⟦/m⟧ collar.

⟦q Ekwueme>Naylor⟧'Don't touch the cheese,'⟦/q⟧ said ⟦m Ekwueme⟧the pathologist⟦/m⟧.

⟦q Naylor>Ekwueme⟧'I wasn't going to.'⟦/q⟧

⟦q Ekwueme>Naylor⟧'The last one did. I've written it down.'⟦/q⟧

Naylor put ⟦m Naylor⟧her⟦/m⟧ hands in ⟦m Naylor⟧her⟦/m⟧ pockets. It was ⟦c day⟧Monday⟦/c⟧, and barely light. It was a low, brown, clean kitchen, with ⟦c clock⟧a clock that had no hands⟦/c⟧, and a window that looked on to a yard full of nettles. There were two plates. One of them had been wiped with bread.

⟦q Farooqi>Ekwueme⟧'Poison?'⟦/q⟧ asked Farooqi.

⟦q Ekwueme>Farooqi⟧'I don't guess, sergeant.'⟦/q⟧

⟦q Farooqi>Ekwueme⟧'But if you did?'⟦/q⟧

⟦q Ekwueme>Farooqi⟧'If I did,'⟦/q⟧ said ⟦m Ekwueme⟧Dr. Ekwueme⟦/m⟧, ⟦q Ekwueme>Farooqi⟧'I'd say that it was a blow. One; here, behind the ear. It didn't bleed much, ⟦m Arthur⟧he⟦/m⟧'d have felt a bit sick. ⟦m Arthur⟧He⟦/m⟧'d have sat down to ⟦m Arthur⟧his⟦/m⟧ dinner. I should think that ⟦m Arthur⟧he⟦/m⟧ said ⟦m Arthur⟧he⟦/m⟧'d got a headache, and then at some point between the ⟦e meat⟧meet⟦/e⟧ and the cheese ⟦m Arthur⟧he⟦/m⟧ died, quite politely, without anyone noticing.'⟦/q⟧

⟦q Naylor>Ekwueme⟧'When?'⟦/q⟧

⟦q Ekwueme>Naylor⟧'Saturday night. Eight or nine.'⟦/q⟧

⟦q Naylor>Farooqi⟧'And someone was sat across from ⟦m Arthur⟧him⟦/m⟧.'⟦/q⟧

⟦q Farooqi>Naylor⟧'Eating,'⟦/q⟧ said ⟦m Farooqi⟧the younger woman⟦/m⟧. ⟦q Farooqi>Naylor⟧'And then went on eating.'⟦/q⟧

⟦m Farooqi⟧She⟦/m⟧'d been with Naylor for three weeks. ⟦m Farooqi⟧She⟦/m⟧ was tall, and quick, and ⟦m Farooqi⟧she⟦/m⟧ wore a headscarf the colour of a post box; and it'd been remarked in the canteen that if there was a person in the division that you couldn't wind up it was ⟦m Farooqi⟧the new sergeant⟦/m⟧, and that if there was one you could it was ⟦m Naylor⟧the inspector⟦/m⟧. ⟦m Naylor+Farooqi⟧They⟦/m⟧ had not yet had a conversation that wasn't about work.

⟦q Farooqi>Naylor⟧'Arthur Clough, seventy-nine. Two sons,'⟦/q⟧ said Farooqi. ⟦m Farooqi⟧She⟦/m⟧'d been out to the neighbour. ⟦q Farooqi>Naylor⟧'Wayne and Darren. Neither of ⟦m Wayne+Darren⟧them⟦/m⟧ lives here. ⟦m Wayne+Darren⟧They⟦/m⟧ haven't spoken to ⟦m Arthur⟧the old man⟦/m⟧ in six years, nor to each other; it's over the field. ⟦m Arthur⟧He⟦/m⟧ was going to leave it to one of ⟦m Wayne+Darren⟧them⟦/m⟧ and ⟦m Arthur⟧he⟦/m⟧ wouldn't say which.'⟦/q⟧

⟦q Naylor>Farooqi⟧'Who told you that?'⟦/q⟧

⟦q Farooqi>Naylor⟧'A Mrs. Bilborough. ⟦m Bilborough⟧She⟦/m⟧ does for ⟦m Arthur⟧him⟦/m⟧, Tuesdays and Fridays. ⟦m Bilborough⟧She⟦/m⟧ found ⟦m Arthur⟧him⟦/m⟧. ⟦m Bilborough⟧She⟦/m⟧'s in the scullery having a brandy.'⟦/q⟧

⟦q Naylor>Farooqi⟧'Does ⟦m Bilborough⟧she⟦/m⟧ seem upset?'⟦/q⟧

⟦q Farooqi>Naylor⟧'⟦m Bilborough⟧She⟦/m⟧'s washed the floor.'⟦/q⟧

***

⟦s place=the interview room; with=Naylor,Farooqi,Wayne,the solicitor; time=noon⟧
⟦q Wayne>Naylor⟧'It was Darren,'⟦/q⟧ said Wayne Clough.

⟦q Naylor>Wayne⟧'What was?'⟦/q⟧

⟦q Wayne>Naylor⟧'Whatever it was.'⟦/q⟧

⟦m Wayne⟧He⟦/m⟧ was a heavy fair man of forty with a plaster on ⟦m Wayne⟧his⟦/m⟧ ⟦c plaster⟧left thumb⟦/c⟧. ⟦m the solicitor⟧The solicitor⟦/m⟧ laid a hand on ⟦m Wayne⟧his⟦/m⟧ sleeve, and ⟦m Wayne⟧he⟦/m⟧ took it off as though it were a fly.

⟦q Naylor>Wayne⟧'When did you last see ⟦m Arthur⟧your father⟦/m⟧?'⟦/q⟧

⟦q Wayne>Naylor⟧'Christmas. Six year back.'⟦/q⟧

⟦q Naylor>Wayne⟧'What did you talk about?'⟦/q⟧

⟦q Wayne>Naylor⟧'⟦m Arthur⟧He⟦/m⟧ said pass the sprouts.'⟦/q⟧

⟦q Naylor>Wayne⟧'And since then, nothing? Not a phone call?'⟦/q⟧

⟦q Wayne>Naylor⟧'Not a word.'⟦/q⟧

⟦q Farooqi>Wayne⟧'So how'd you know that the clock had stopped?'⟦/q⟧ said Farooqi.

It was said so pleasantly that for a second or two ⟦m Wayne⟧he⟦/m⟧ didn't hear it. ⟦m Wayne⟧He⟦/m⟧ turned ⟦m Wayne⟧his⟦/m⟧ head.

⟦q Wayne>Farooqi⟧'What clock?'⟦/q⟧

⟦q Farooqi>Wayne⟧'When we came to your house this morning you told the constable, it'd be that bloody clock that did for ⟦m Arthur⟧him⟦/m⟧, standing on that chair. He wrote it down. How did you know that ⟦m Arthur⟧he⟦/m⟧ would want to be on a chair?'⟦/q⟧

⟦q the solicitor>Wayne⟧'You needn't answer that, Mr. Clough.'⟦/q⟧

⟦q Wayne>the solicitor⟧'I know what I need.'⟦/q⟧

⟦q Naylor>Wayne⟧'Wayne,'⟦/q⟧ said ⟦m Naylor⟧the inspector⟦/m⟧. ⟦m Naylor⟧She⟦/m⟧'d moved ⟦m Naylor⟧her⟦/m⟧ cup to one side. ⟦q Naylor>Wayne⟧'⟦e Whose⟧Who's⟦/e⟧ was the other plate?'⟦/q⟧

⟦m Wayne⟧He⟦/m⟧ looked at the wall. ⟦m Wayne⟧He⟦/m⟧ sucked the ⟦c plaster⟧plaster on his right thumb⟦/c⟧, and ⟦m Wayne⟧he⟦/m⟧ looked at it for so long that ⟦m the solicitor⟧the solicitor⟦/m⟧ uncapped ⟦m the solicitor⟧her⟦/m⟧ pen; and when it came it was a good deal lower.

⟦q Wayne>Naylor⟧'⟦m Arthur⟧He⟦/m⟧ rang me,'⟦/q⟧ ⟦m Wayne⟧he⟦/m⟧ said. ⟦q Wayne>Naylor⟧'Saturday dinner. ⟦m Arthur⟧He⟦/m⟧ said, come to your tea. ⟦m Arthur⟧He⟦/m⟧ said ⟦m Arthur⟧he⟦/m⟧ wanted to wind the clock, ⟦m Arthur⟧he⟦/m⟧'d been up on a chair to it and fallen off, and hit ⟦m Arthur⟧his⟦/m⟧ head on the range. And ⟦m Arthur⟧he⟦/m⟧ couldn't see out of one eye. And I said, ⟦k by=Wayne; to=Naylor,Farooqi⟧ring our Darren⟦/k⟧.'⟦/q⟧

⟦q Naylor>Wayne⟧'You said that?'⟦/q⟧

⟦q Wayne>Naylor⟧'I said, you've two sons. Ring the one that's getting the field.'⟦/q⟧

***

⟦s place=the car; with=Naylor,Farooqi; time=two o'clock⟧
⟦q Farooqi>Naylor⟧'Do you believe ⟦m Wayne⟧him⟦/m⟧?'⟦/q⟧ ⟦m Farooqi⟧she⟦/m⟧ said.

⟦q Naylor>Farooqi⟧'I think so. Do you?'⟦/q⟧

⟦q Farooqi>Naylor⟧'I'd like not to.'⟦/q⟧

⟦q Naylor>Farooqi⟧'Why?'⟦/q⟧

⟦q Farooqi>Naylor⟧'Because it'd be easier if ⟦m Wayne⟧he⟦/m⟧'d hit ⟦m Arthur⟧him⟦/m⟧.'⟦/q⟧ ⟦m Farooqi⟧She⟦/m⟧ was driving. The wipers went to and fro, and on the one side of the road there were sheep, and on the other side there were the same sheep. ⟦q Farooqi>Naylor⟧'⟦m Arthur⟧He⟦/m⟧ falls off a chair. ⟦m Arthur⟧He⟦/m⟧'s bleeding in ⟦m Arthur⟧his⟦/m⟧ brain. ⟦m Arthur⟧He⟦/m⟧'s got one eye. And ⟦m Arthur⟧he⟦/m⟧ lays the table for two and ⟦m Arthur⟧he⟦/m⟧ rings up ⟦m Wayne+Darren⟧his lads⟦/m⟧.'⟦/q⟧

⟦q Naylor>Farooqi⟧'And one says ring the other.'⟦/q⟧

⟦q Farooqi>Naylor⟧'So what did ⟦m Darren⟧the other one⟦/m⟧ say?'⟦/q⟧

⟦q Naylor>Farooqi⟧'We'll ask.'⟦/q⟧

⟦q Farooqi>Naylor⟧'Can I tell you something that isn't work, ma'am?'⟦/q⟧

⟦q Naylor>Farooqi⟧'Is it about me?'⟦/q⟧

⟦q Farooqi>Naylor⟧'No. ⟦m My dad⟧My dad⟦/m⟧. ⟦m My dad⟧He⟦/m⟧ rings at half seven, every night, when I'm bathing the baby. ⟦m My dad⟧He⟦/m⟧ knows that I'm bathing the baby. It's always nothing. It's, how do you spell Leicester. I've been letting it go to the machine.'⟦/q⟧

⟦m Naylor⟧The inspector⟦/m⟧ said nothing for a quarter of a mile. ⟦m Naylor⟧She⟦/m⟧ had a square, plain, shut sort of face, and grey hair that ⟦m Naylor⟧she⟦/m⟧ cut ⟦m Naylor⟧herself⟦/m⟧, and ⟦m Naylor⟧she⟦/m⟧'d been alone for so many years that people had stopped inviting ⟦m Naylor⟧her⟦/m⟧ to things.

⟦q Naylor>Farooqi⟧'Pull in here,'⟦/q⟧ said Naylor.

⟦q Farooqi>Naylor⟧'What for?'⟦/q⟧

⟦q Naylor>Farooqi⟧'There's a bit of signal. Ring ⟦m My dad⟧him⟦/m⟧.'⟦/q⟧

⟦q Farooqi>Naylor⟧'*Now?* It's ten past two.'⟦/q⟧

⟦q Naylor>Farooqi⟧'Then ⟦m My dad⟧he⟦/m⟧'ll think that it's ⟦m My dad⟧his⟦/m⟧ birthday,'⟦/q⟧ ⟦m Naylor⟧she⟦/m⟧ said.

***

⟦s place=the kitchen; with=Naylor,Farooqi,Darren,Bilborough; time=Sunday evening⟧
It was ⟦c day⟧Sunday evening⟦/c⟧, and ⟦m Darren⟧the other brother⟦/m⟧ had come by ⟦m Darren⟧himself⟦/m⟧. ⟦m Naylor+Farooqi⟧They⟦/m⟧ found ⟦m Darren⟧him⟦/m⟧ in the farmhouse, ⟦e sitting⟧siting⟦/e⟧ at the table in the chair where it had been; ⟦m Darren⟧he⟦/m⟧'d put on the lamp. ⟦m Darren⟧He⟦/m⟧ was Wayne over again with the fat left off, the same pale lashes, and the same trick of talking to the wall.

⟦q Darren>Naylor⟧'⟦m Arthur⟧He⟦/m⟧ rang me,'⟦/q⟧ said Darren.

⟦q Naylor>Darren⟧'We know.'⟦/q⟧

⟦q Darren>Naylor⟧'At five. ⟦m Arthur⟧He⟦/m⟧ said, our Wayne can't come. ⟦m Arthur⟧He⟦/m⟧ said ⟦m Arthur⟧he⟦/m⟧'d a nice bit of ham.'⟦/q⟧

⟦q Farooqi>Darren⟧'And did you come?'⟦/q⟧

⟦q Darren>Farooqi⟧'I came.'⟦/q⟧

⟦q Farooqi>Darren⟧'You sat there? Where you're sitting?'⟦/q⟧

⟦q Darren>Farooqi⟧'No, there. That was ⟦m Arthur⟧his⟦/m⟧.'⟦/q⟧ ⟦m Darren⟧He⟦/m⟧ rubbed ⟦m Darren⟧his⟦/m⟧ eyes with the back of ⟦m Darren⟧his⟦/m⟧ wrist. ⟦q Darren>Farooqi⟧'⟦m Arthur⟧He⟦/m⟧'d a face like putty. I said, Dad, you want a doctor. ⟦m Arthur⟧He⟦/m⟧ said, after. ⟦m Arthur⟧He⟦/m⟧ would have ⟦m Arthur⟧his⟦/m⟧ dinner first. ⟦m Arthur⟧He⟦/m⟧ hadn't had ⟦m Arthur⟧his⟦/m⟧ dinner with anybody since Mam. So I sat down, and we had the ham, and ⟦m Arthur⟧he⟦/m⟧ told me about the field.'⟦/q⟧

⟦q Naylor>Darren⟧'Which of you gets it?'⟦/q⟧

⟦q Darren>Naylor⟧'Neither. ⟦m Arthur⟧He⟦/m⟧'d sold it in 1998. There isn't any field. ⟦m Arthur⟧He⟦/m⟧'d only kept on saying it, ⟦m Arthur⟧he⟦/m⟧ said, to see if one of us'd come round and shout.'⟦/q⟧ ⟦m Darren⟧The man⟦/m⟧'s mouth was going. ⟦q Darren>Naylor⟧'And then ⟦m Arthur⟧he⟦/m⟧ got on to the cheese. I thought that ⟦m Arthur⟧he⟦/m⟧'d nodded off. I sat there, I should think it was an hour. I didn't like to wake ⟦m Arthur⟧him⟦/m⟧; I'd never seen ⟦m Arthur⟧him⟦/m⟧ look so comfortable. And I ate ⟦m Arthur⟧his⟦/m⟧ bit of Wensleydale.'⟦/q⟧

Behind ⟦m Naylor+Farooqi+Darren⟧them⟦/m⟧, in the door of the scullery, ⟦m Bilborough⟧a stout woman in an apron⟦/m⟧ was holding a mop.

⟦q Bilborough>Naylor⟧'Is that what it was?'⟦/q⟧ said Mrs. Bilborough. ⟦q Bilborough>Naylor⟧'I've scrubbed that floor three times. I thought that ⟦m Darren⟧one of the lads⟦/m⟧ had done it. I wasn't having it said.'⟦/q⟧

⟦q Naylor>Bilborough⟧'You wiped the plate?'⟦/q⟧

⟦q Bilborough>Naylor⟧'I wiped everything, love. I'd have wiped *⟦m Arthur⟧him⟦/m⟧*.'⟦/q⟧

From the wall there came a small dry noise, and ⟦m Naylor+Farooqi+Darren+Bilborough⟧they⟦/m⟧ all looked up. ⟦c clock⟧The clock struck eight.⟦/c⟧ ⟦m Darren⟧Darren⟦/m⟧ had got to ⟦m Darren⟧his⟦/m⟧ feet, and ⟦m Darren⟧he⟦/m⟧ was feeling along the shelf for the key, with ⟦m Darren⟧his⟦/m⟧ sleeve catching at the wood.

⟦q Farooqi>Darren⟧'Where's ⟦m Wayne⟧your brother⟦/m⟧ now, Darren?'⟦/q⟧ asked Farooqi.

⟦q Darren>Farooqi⟧'Sat in ⟦m Wayne⟧his⟦/m⟧ car,'⟦/q⟧ said ⟦m Darren⟧Darren⟦/m⟧. ⟦q Darren>Farooqi⟧'At the end of the lane. ⟦m Wayne⟧He⟦/m⟧'s been there since four. ⟦m Wayne⟧He⟦/m⟧'s not got a coat.'⟦/q⟧

⟦q Naylor>Darren⟧'Well, go and fetch ⟦m Wayne⟧him⟦/m⟧,'⟦/q⟧ said ⟦m Naylor⟧the inspector⟦/m⟧, ⟦q Naylor>Darren⟧'⟦e before⟧be for⟦/e⟧ that ham goes off.'⟦/q⟧
