title: The Interpreter
person: 3
style: a court interpreter between two languages, courtroom and corridor, present tense, three women and three men, titles and roles, speech rendered in italics inside speech; straight quotes
cast: Zarina | the interpreter, Ms. Temirova | she
cast: Kadyrova | Mrs. Kadyrova | she
cast: the judge | Lindstrom-Boyd | she
cast: Pike-Garner | the prosecutor | he
cast: Teitelbaum |  | he
cast: Aibek | | he
cast: the brother | | he
place: the courtroom | Courtroom Three
place: the corridor | the bench by the window
place: the judge's chambers | chambers
relation: Kadyrova & Aibek | family
relation: Zarina & Kadyrova | allies | start=stranger and client end=confidantes
relation: Pike-Garner & Teitelbaum | enemies | start=opponents end=opponents who share a sandwich
quiet: Kyrgyz, Honor, Exhibit C, Naryn
=====
⟦s place=the courtroom; with=Zarina,Kadyrova,the judge,Pike-Garner,Teitelbaum; time=Tuesday, ten in the morning⟧
The oath for interpreters takes eleven seconds. You swear that you'll add nothing, leave nothing out, and have no opinion; and then for five or six hours you say ⟦q/other⟧"I"⟦/q⟧ and mean somebody else.

⟦q Pike-Garner>Kadyrova⟧"Mrs. Kadyrova, where were you on the night of the fourteenth?"⟦/q⟧ asks the prosecutor.

Zarina says it in Kyrgyz, half a second behind ⟦m Pike-Garner⟧him⟦/m⟧. ⟦m Zarina⟧She⟦/m⟧'s sitting at ⟦m Kadyrova⟧the witness⟦/m⟧'s elbow. ⟦m Zarina⟧She⟦/m⟧'s thirty-three, in navy, with ⟦m Zarina⟧her⟦/m⟧ hair pinned; ⟦m Zarina⟧she⟦/m⟧ is, if ⟦m Zarina⟧she⟦/m⟧'s doing it right, not there.

⟦m Kadyrova⟧The old woman⟦/m⟧ answers. ⟦m Kadyrova⟧She⟦/m⟧ has a face like a walnut and ⟦m Kadyrova⟧she⟦/m⟧'s looking straight ahead.

⟦q Zarina>Pike-Garner⟧"I was at home,"⟦/q⟧ says Zarina. ⟦q Zarina>Pike-Garner⟧"I was making bread."⟦/q⟧

⟦q Pike-Garner>Kadyrova⟧"All night?"⟦/q⟧

⟦q Zarina>Pike-Garner⟧"It was a lot of bread."⟦/q⟧

There's a titter in the back row. Zarina doesn't smile, as the witness didn't. At the defense table Teitelbaum scribbles something and underlines it, ⟦m Teitelbaum⟧he⟦/m⟧ has mustard on ⟦m Teitelbaum⟧his⟦/m⟧ cuff.

⟦q Pike-Garner>Kadyrova⟧"And was ⟦m Aibek⟧your grandson⟦/m⟧ with you?"⟦/q⟧

This time ⟦m Kadyrova⟧the old woman⟦/m⟧ takes longer. ⟦m Kadyrova⟧She⟦/m⟧ asks a question, low, out of the side of ⟦m Kadyrova⟧her⟦/m⟧ mouth.

⟦q the judge>Zarina⟧"What did the witness say?"⟦/q⟧ says the judge.

⟦q Zarina>the judge⟧"⟦m Kadyrova⟧She⟦/m⟧ asked me if ⟦m Pike-Garner⟧the man in the blue tie⟦/m⟧ has a grandmother, Your Honor."⟦/q⟧

⟦q Pike-Garner>the judge⟧"I'd ask that it be struck."⟦/q⟧

⟦q the judge>Pike-Garner⟧"I'd ask that you answer it, Mr. Pike-Garner,"⟦/q⟧ says Lindstrom-Boyd, who's had a long week. ⟦q the judge>Pike-Garner⟧"Yes or no?"⟦/q⟧

⟦q Pike-Garner>the judge⟧"I fail to see the— Yes. Yes, Your Honor, I have a grandmother."⟦/q⟧

Zarina gives it back. Mrs. Kadyrova nods. ⟦m Kadyrova⟧She⟦/m⟧ folds ⟦m Kadyrova⟧her⟦/m⟧ two brown hands on the rail, and then ⟦m Kadyrova⟧she⟦/m⟧ speaks for some time, without heat, in whole sentences. It's the accent of the mountains, of Naryn, where the vowels go up at the end; Zarina's own grandmother talked like that. ⟦m Zarina⟧She⟦/m⟧ hasn't heard it in eleven years. ⟦m Zarina⟧She⟦/m⟧ has to dig ⟦m Zarina⟧her⟦/m⟧ nails into ⟦m Zarina⟧her⟦/m⟧ palm so as to keep up.

⟦q Zarina>Pike-Garner⟧"Then you know,"⟦/q⟧ says Zarina. ⟦q Zarina>Pike-Garner⟧"⟦m Aibek⟧He⟦/m⟧ was with me. ⟦m Aibek⟧He⟦/m⟧ was asleep on two chairs. ⟦m Aibek⟧He⟦/m⟧'s nineteen, ⟦m Aibek⟧he⟦/m⟧'s too long for the couch. I covered ⟦m Aibek⟧him⟦/m⟧. At two o'clock I covered ⟦m Aibek⟧him⟦/m⟧ again."⟦/q⟧

⟦q Pike-Garner>Kadyrova⟧"You're quite certain of the time?"⟦/q⟧

⟦q Zarina>Pike-Garner⟧"The bread was in."⟦/q⟧

⟦q Pike-Garner>Kadyrova⟧"And yet we have a witness who puts ⟦m Aibek⟧him⟦/m⟧ on Halsted Street at a quarter after one. In a red jacket, this jacket: Exhibit C. Is it your testimony that this witness is lying?"⟦/q⟧

⟦m Kadyrova⟧The old woman⟦/m⟧ looks at the jacket. Something goes out of ⟦m Kadyrova⟧her⟦/m⟧. ⟦m Kadyrova⟧She⟦/m⟧ says four words.

Zarina has opened ⟦m Zarina⟧her⟦/m⟧ mouth. ⟦m Zarina⟧She⟦/m⟧'s got them ready. And for the first time in nine years nothing comes.

⟦q the judge>Zarina⟧"Ms. Temirova?"⟦/q⟧ says ⟦m the judge⟧the judge⟦/m⟧.

***

⟦s place=the corridor; with=Zarina,Teitelbaum,Pike-Garner; time=Tuesday, ten to eleven⟧
⟦q Teitelbaum>Zarina⟧"What did ⟦m Kadyrova⟧she⟦/m⟧ say?"⟦/q⟧

⟦q Zarina>Teitelbaum⟧"I can't discuss it."⟦/q⟧

⟦q Teitelbaum>Zarina⟧"I'm ⟦m Teitelbaum⟧her lawyer⟦/m⟧. I'm ⟦m Aibek⟧his⟦/m⟧ lawyer."⟦/q⟧

⟦q Zarina>Teitelbaum⟧"Then you can ask ⟦m Kadyrova⟧her⟦/m⟧, through an interpreter,"⟦/q⟧ says Zarina, ⟦q Zarina>Teitelbaum⟧"on the record."⟦/q⟧

⟦q Teitelbaum>Zarina⟧"You *are* the interpreter!"⟦/q⟧

Teitelbaum is fifty-eight, ⟦m Teitelbaum⟧he⟦/m⟧'s been a public defender for thirty of those; ⟦m Teitelbaum⟧his⟦/m⟧ suit looks as though it had been slept in by a larger man. ⟦m Teitelbaum⟧He⟦/m⟧ sits down next to ⟦m Zarina⟧her⟦/m⟧ on the bench by the window. After some thought ⟦m Teitelbaum⟧he⟦/m⟧ gets out half a sandwich. ⟦m Zarina⟧She⟦/m⟧ shakes ⟦m Zarina⟧her⟦/m⟧ head.

⟦q Teitelbaum>Zarina⟧"You asked for a recess. I've known you nine years, I've never heard you ask for a glass of water."⟦/q⟧

⟦q Zarina>Teitelbaum⟧"There was a word that I had to check."⟦/q⟧

⟦q Teitelbaum>Zarina⟧"Which word?"⟦/q⟧

⟦q Zarina>Teitelbaum⟧"You know I can't tell you."⟦/q⟧

⟦q Pike-Garner>Teitelbaum⟧"Is ⟦m Zarina⟧she⟦/m⟧ all right?"⟦/q⟧ says Pike-Garner. ⟦m Pike-Garner⟧He⟦/m⟧'s come out of the men's room with ⟦m Pike-Garner⟧his⟦/m⟧ tie over ⟦m Pike-Garner⟧his⟦/m⟧ shoulder. ⟦m Pike-Garner⟧He⟦/m⟧ is young, and ⟦m Pike-Garner⟧he⟦/m⟧ gets ⟦m Pike-Garner⟧his⟦/m⟧ shirts sent in, and ⟦m Pike-Garner⟧he⟦/m⟧'s rather better than ⟦m Pike-Garner⟧he⟦/m⟧ looks. ⟦q Pike-Garner>Zarina⟧"You went white. Do you want some air? They don't open, these, you have to thump them."⟦/q⟧ ⟦m Pike-Garner⟧He⟦/m⟧ thumps it.

⟦q Teitelbaum>Pike-Garner⟧"You want this?"⟦/q⟧ Teitelbaum asks ⟦m Pike-Garner⟧him⟦/m⟧. ⟦q Teitelbaum>Pike-Garner⟧"It's pastrami."⟦/q⟧

⟦q Pike-Garner>Teitelbaum⟧"You can't bribe me with a sandwich."⟦/q⟧

⟦q Teitelbaum>Pike-Garner⟧"It's half a sandwich. It's a misdemeanor."⟦/q⟧

⟦m Pike-Garner⟧The prosecutor⟦/m⟧ takes it. ⟦m Zarina+Teitelbaum+Pike-Garner⟧The three of them⟦/m⟧ look out at the parking structure. It's just a word, thinks Zarina. There isn't a dictionary in the world would blame ⟦m Zarina⟧her⟦/m⟧. You could say ⟦q/other⟧"I sewed the pocket"⟦/q⟧, and leave it at that; it would be correct, four words for four. But it isn't what ⟦m Kadyrova⟧she⟦/m⟧ said.

***

⟦s place=the judge's chambers; with=Zarina,the judge; time=Tuesday, eleven o'clock⟧
⟦q the judge>Zarina⟧"Close the door,"⟦/q⟧ says Lindstrom-Boyd. ⟦q the judge>Zarina⟧"Are you recusing yourself?"⟦/q⟧

⟦q Zarina>the judge⟧"No, Your Honor. I think that I need to ask you something about form."⟦/q⟧

⟦q the judge>Zarina⟧"About form."⟦/q⟧

⟦q Zarina>the judge⟧"If there's a word in the source language that has two meanings. And both are present, the speaker means both. Do I give the first or do I give the second? Or do I stop and say so?"⟦/q⟧

⟦m the judge⟧The judge⟦/m⟧ takes off ⟦m the judge⟧her⟦/m⟧ glasses. ⟦m the judge⟧She⟦/m⟧'s a big plain woman, with a bad back, and there's a heating pad on the chair. ⟦q the judge>Zarina⟧"You give what a reasonable person would hear."⟦/q⟧

⟦q Zarina>the judge⟧"A reasonable person from Chicago?"⟦/q⟧

⟦q the judge>Zarina⟧"Ah,"⟦/q⟧ says ⟦m the judge⟧the judge⟦/m⟧. ⟦q the judge>Zarina⟧"No. I suppose not. Go on."⟦/q⟧

⟦q Zarina>the judge⟧"In Naryn, when somebody dies, away from home, so you don't have the body, the women sew up the pocket of the coat. So the soul won't put its hand in and find it's got nowhere to go. There's a verb for it. It's only used for that. It's what ⟦m Kadyrova⟧she⟦/m⟧ said, when ⟦m Kadyrova⟧she⟦/m⟧ saw the jacket. ⟦m Kadyrova⟧She⟦/m⟧ didn't say ⟦q Kadyrova>Zarina⟧'I mended it'⟦/q⟧. ⟦m Kadyrova⟧She⟦/m⟧ said that ⟦m Kadyrova⟧she⟦/m⟧'d *closed* it."⟦/q⟧

⟦q the judge>Zarina⟧"I don't follow you."⟦/q⟧

⟦q Zarina>the judge⟧"That isn't Aibek's jacket. Or it is now. ⟦m Aibek⟧He⟦/m⟧ wears it. But it was made for someone who's dead, Your Honor. It's got a twin. They always make two, when there are brothers, from the one cloth."⟦/q⟧

It's quiet in there. There's a clock. ⟦m the judge⟧The older woman⟦/m⟧ has put ⟦m the judge⟧her⟦/m⟧ hand flat on the file.

⟦q the judge>Zarina⟧"There's no brother in here."⟦/q⟧

⟦q Zarina>the judge⟧"No."⟦/q⟧

⟦q the judge>Zarina⟧"So who was on Halsted Street?"⟦/q⟧

⟦q Zarina>the judge⟧"I don't know,"⟦/q⟧ says Zarina. ⟦q Zarina>the judge⟧"I'm not there. I've sworn that I'm not there. I can only tell you what the verb is."⟦/q⟧

***

⟦s place=the courtroom; with=Zarina,Kadyrova,the judge,Pike-Garner,Teitelbaum,Aibek; time=Tuesday, half past eleven⟧
⟦q the judge>Zarina⟧"You may proceed,"⟦/q⟧ says ⟦m the judge⟧the judge⟦/m⟧. ⟦q the judge>Zarina⟧"Take as long as it takes."⟦/q⟧

So ⟦m Zarina⟧she⟦/m⟧ does. ⟦m Zarina⟧She⟦/m⟧ gives the four words first, and then ⟦m Zarina⟧she⟦/m⟧ gives what's in them; ⟦m Zarina⟧she⟦/m⟧ says ⟦q/other⟧"interpreter's note"⟦/q⟧ in front, and keeps ⟦m Zarina⟧her⟦/m⟧ eyes on the seal above the flag. There's no sound. When it comes to the part about the pocket ⟦m Aibek⟧the boy at the defense table⟦/m⟧, who's been sitting for two days with ⟦m Aibek⟧his⟦/m⟧ head down, so that all anyone's seen of ⟦m Aibek⟧him⟦/m⟧ is ears, puts it down on ⟦m Aibek⟧his⟦/m⟧ arms.

⟦q Pike-Garner>the judge⟧"May I approach?"⟦/q⟧ says Pike-Garner. ⟦m Pike-Garner⟧His⟦/m⟧ voice has changed.

⟦q the judge>Pike-Garner⟧"You may."⟦/q⟧

⟦m Pike-Garner⟧He⟦/m⟧ takes up Exhibit C. ⟦m Pike-Garner⟧He⟦/m⟧ doesn't wave it now. ⟦m Pike-Garner⟧He⟦/m⟧ carries it over to the stand across both forearms, as you'd carry something asleep, and ⟦m Pike-Garner⟧he⟦/m⟧ turns out the left-hand pocket, and it won't turn. It's shut. There are stitches, tiny ones, red on red.

⟦q Pike-Garner>Kadyrova⟧"Mrs. Kadyrova,"⟦/q⟧ ⟦m Pike-Garner⟧he⟦/m⟧ says, ⟦q Pike-Garner>Kadyrova⟧"who was it for?"⟦/q⟧

⟦m Kadyrova⟧The old woman⟦/m⟧ isn't looking at ⟦m Pike-Garner⟧him⟦/m⟧. For the first time that day ⟦m Kadyrova⟧she⟦/m⟧ has turned ⟦m Kadyrova⟧her⟦/m⟧ head. ⟦m Kadyrova⟧She⟦/m⟧ looks at ⟦m Zarina⟧the woman in navy⟦/m⟧ beside ⟦m Kadyrova⟧her⟦/m⟧; it's a very sharp, black, searching look, and it takes in the pins, and the nails, and the mouth that's not quite steady. ⟦m Kadyrova⟧She⟦/m⟧ speaks to ⟦m Zarina⟧her⟦/m⟧. It's short.

⟦q the judge>Zarina⟧"Ms. Temirova? What did ⟦m Kadyrova⟧she⟦/m⟧ say?"⟦/q⟧

⟦q Zarina>the judge⟧"It's for me, Your Honor,"⟦/q⟧ says Zarina. It's against every rule that there is. ⟦q Zarina>the judge⟧"⟦m Kadyrova⟧She⟦/m⟧ said, ⟦k by=Kadyrova; to=Zarina⟧you have the vowels⟦/k⟧. ⟦m Kadyrova⟧She⟦/m⟧ asked me whose girl I am."⟦/q⟧

⟦q the judge>Zarina⟧"Then you'd better tell ⟦m Kadyrova⟧her⟦/m⟧,"⟦/q⟧ says ⟦m the judge⟧the judge⟦/m⟧. ⟦q the judge>Zarina⟧"Off the record. And then let's hear about ⟦m the brother⟧the brother⟦/m⟧."⟦/q⟧
