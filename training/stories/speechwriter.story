title: Speechwriter
person: 3
style: a political campaign bus overnight, three men and a woman, last names, fast overlapping talk with em-dash interruptions, past tense, a long argument untagged; straight quotes
cast: Josiah Wexler | Wexler, Joe | he
cast: Amadi | the governor, Emmanuel | he
cast: Rosales | Kit | he
cast: Fran Dubrow | Dubrow, Fran | she
cast: Earl |  | he
cast: Constance |  | she
place: the bus |
place: the rest stop | the parking lot
place: the hotel | room 214
relation: Wexler & Amadi | friends | start=partners of twenty years end=parted and mended
relation: Wexler & Rosales | work | start=old hand and replacement end=allies
relation: Dubrow & Amadi | work
relation: Amadi & Constance | romantic
quiet: Iowa, Tuesday, Dubuque, Davenport, Gettysburg
=====
⟦s place=the bus; with=Wexler,Amadi,Rosales,Dubrow,Earl; time=Monday night, eleven o'clock⟧
⟦q Dubrow>Amadi⟧"You can't say *bury*,"⟦/q⟧ said Dubrow.

⟦q Amadi>Dubrow⟧"Why can't I say it?"⟦/q⟧

⟦q Dubrow>Amadi⟧"You're a governor, you're talking about a factory, and there's a guy in the front row whose—"⟦/q⟧

⟦q Rosales>Amadi⟧"⟦m Dubrow⟧She⟦/m⟧'s right, sir,"⟦/q⟧ said Rosales.

⟦q Dubrow>Rosales⟧"Thank you."⟦/q⟧

⟦q Rosales>Amadi⟧"I had *lay to rest*."⟦/q⟧

⟦q Wexler>Rosales⟧"Oh, dear God,"⟦/q⟧ said ⟦m Wexler⟧the man at the back⟦/m⟧.

⟦m Amadi+Rosales+Dubrow⟧They⟦/m⟧ all turned around. Josiah Wexler was lying full length on the rear seat with a hat over ⟦m Wexler⟧his⟦/m⟧ face and ⟦m Wexler⟧his⟦/m⟧ shoes off. ⟦m Wexler⟧He⟦/m⟧'d been there since Davenport. ⟦m Wexler⟧He⟦/m⟧ had written every word that Emmanuel Amadi had said in public for twenty-one years, including *I do*; and for the last nine days ⟦m Wexler⟧he⟦/m⟧ had not been asked for a comma.

⟦q Amadi>Wexler⟧"You have a note, Joe?"⟦/q⟧ asked the governor.

⟦q Wexler>Amadi⟧"I wouldn't dream of it."⟦/q⟧

⟦q Amadi>Wexler⟧"You've been sighing for an hour."⟦/q⟧

⟦q Wexler>Amadi⟧"It's apnea."⟦/q⟧

⟦q Dubrow>Amadi⟧"Gentlemen,"⟦/q⟧ said ⟦m Dubrow⟧the only woman on the bus⟦/m⟧, ⟦q Dubrow>Amadi⟧"we have nine hours. It's the last speech. If we win Dubuque then we win the thing, and we do not, at this moment, have an ending."⟦/q⟧

⟦q Rosales>Dubrow⟧"We've got four endings."⟦/q⟧

⟦q Dubrow>Rosales⟧"We've got four *titles*, Kit."⟦/q⟧

Rosales rubbed ⟦m Rosales⟧his⟦/m⟧ eyes. ⟦m Rosales⟧He⟦/m⟧ was twenty-six. ⟦m Rosales⟧He⟦/m⟧'d come over from the digital side, ⟦m Rosales⟧he⟦/m⟧ had a laptop on each knee; ⟦m Rosales⟧he⟦/m⟧ hadn't been to bed since the weekend, and ⟦m Rosales⟧he⟦/m⟧ was a good deal too frightened of ⟦m Wexler⟧the old man⟦/m⟧ in the hat to do what ⟦m Rosales⟧he⟦/m⟧ wanted, which was crawl back there and ask. ⟦q Rosales>Amadi⟧"How about, *we'll build it back together?*"⟦/q⟧

⟦q Wexler>Rosales⟧"Who's we?"⟦/q⟧ said the hat.

⟦q Rosales>Wexler⟧"Everybody."⟦/q⟧

⟦q Wexler>Rosales⟧"Who's it?"⟦/q⟧

⟦q Rosales>Wexler⟧"The factory."⟦/q⟧

⟦q Wexler>Rosales⟧"So the guy in the front row, no job, the heart pills, is going to build a factory. On Wednesday. With you."⟦/q⟧

⟦q Amadi>Wexler⟧"Joe,"⟦/q⟧ said Amadi quietly. ⟦q Amadi>Wexler⟧"That's enough."⟦/q⟧

It went very still. There was only the road. Up front ⟦m Earl⟧the driver⟦/m⟧ moved ⟦m Earl⟧his⟦/m⟧ eyes to the mirror, and away.

⟦q Wexler>Amadi⟧"Is it?"⟦/q⟧ Wexler sat up. The hat fell off; under it ⟦m Wexler⟧he⟦/m⟧ was gray and creased and had a red mark down one cheek from the piping. ⟦q Wexler>Amadi+Earl⟧"Well, you'd know. Stop the bus, Earl."⟦/q⟧

⟦q Earl>Wexler⟧"Here?"⟦/q⟧ said ⟦m Earl⟧the driver⟦/m⟧.

⟦q Wexler>Earl⟧"I want to get some air."⟦/q⟧

***

⟦s place=the rest stop; with=Wexler,Rosales; time=a quarter to midnight⟧
⟦q Rosales>Wexler⟧"Mr. Wexler?"⟦/q⟧

⟦q Wexler>Rosales⟧"Go away."⟦/q⟧

⟦q Rosales>Wexler⟧"I brought your shoes."⟦/q⟧

⟦q Wexler>Rosales⟧"Who told you to?"⟦/q⟧

⟦q Rosales>Wexler⟧"Nobody. You're standing in a puddle."⟦/q⟧

⟦q Wexler>Rosales⟧"So I am. Give me those. Which of you wrote *bury*?"⟦/q⟧

⟦q Rosales>Wexler⟧"⟦m Amadi⟧He⟦/m⟧ did."⟦/q⟧

⟦q Wexler>Rosales⟧"⟦m Amadi⟧He⟦/m⟧ wrote that ⟦m Amadi⟧himself⟦/m⟧?"⟦/q⟧

⟦q Rosales>Wexler⟧"In the margin. It's in pencil."⟦/q⟧

⟦q Wexler>Rosales⟧"I'll be damned. It's the only live word on the page."⟦/q⟧

⟦q Rosales>Wexler⟧"That's what I thought."⟦/q⟧

⟦q Wexler>Rosales⟧"Then why'd you tell ⟦m Amadi⟧him⟦/m⟧ *lay to rest*?"⟦/q⟧

⟦q Rosales>Wexler⟧"Because Fran was looking at me."⟦/q⟧

⟦q Wexler>Rosales⟧"You can't write for the person who's looking at you. You write for the one in the back who came in to get warm."⟦/q⟧

⟦q Rosales>Wexler⟧"Did you tell ⟦m Amadi⟧him⟦/m⟧ that?"⟦/q⟧

⟦q Wexler>Rosales⟧"⟦m Amadi⟧He⟦/m⟧ told *me* that. In a union hall, in a storm, there were six people. Four of them were the band. How old are you?"⟦/q⟧

⟦q Rosales>Wexler⟧"Twenty-six."⟦/q⟧

⟦q Wexler>Rosales⟧"I've got socks that old. You know ⟦m Amadi⟧he⟦/m⟧'s going to win."⟦/q⟧

⟦q Rosales>Wexler⟧"I think so."⟦/q⟧

⟦q Wexler>Rosales⟧"And ⟦m Amadi⟧he⟦/m⟧'ll take you with ⟦m Amadi⟧him⟦/m⟧."⟦/q⟧

⟦q Rosales>Wexler⟧"⟦m Amadi⟧He⟦/m⟧ hasn't said."⟦/q⟧

⟦q Wexler>Rosales⟧"⟦m Amadi⟧He⟦/m⟧'ll take you. ⟦m Amadi⟧He⟦/m⟧ asked me what I thought of you, back in the spring. I said ⟦k by=Wexler; to=Rosales⟧you were the real thing⟦/k⟧. I said you couldn't end a sentence to save your life, but that you'd hear it some day. It's my own fault. I went and found my own damn undertaker."⟦/q⟧

⟦q Rosales>Wexler⟧"That was you? I thought it was the consultants."⟦/q⟧

⟦q Wexler>Rosales⟧"They wanted some kid who does it with numbers."⟦/q⟧

⟦q Rosales>Wexler⟧"Mr. Wexler, why'd ⟦m Amadi⟧he⟦/m⟧ stop asking you?"⟦/q⟧

⟦q Wexler>Rosales⟧"You'd have to put that to ⟦m Amadi⟧him⟦/m⟧."⟦/q⟧

⟦q Rosales>Wexler⟧"I did."⟦/q⟧

⟦q Wexler>Rosales⟧"You *asked* ⟦m Amadi⟧him⟦/m⟧?"⟦/q⟧

⟦q Rosales>Wexler⟧"I asked ⟦m Amadi⟧him⟦/m⟧ on Thursday. ⟦m Amadi⟧He⟦/m⟧ said I wasn't to tell you."⟦/q⟧

⟦q Wexler>Rosales⟧"So don't tell me."⟦/q⟧

⟦q Rosales>Wexler⟧"I'm not going to."⟦/q⟧

⟦q Wexler>Rosales⟧"Good."⟦/q⟧

⟦q Rosales>Wexler⟧"Only I think it's dumb."⟦/q⟧

⟦q Wexler>Rosales⟧"Kid, my feet are wet, I'm sixty-eight years old, I'm in Iowa. What did ⟦m Amadi⟧he⟦/m⟧ say?"⟦/q⟧

***

⟦s place=the bus; with=Amadi,Dubrow; time=midnight⟧
⟦q Dubrow>Amadi⟧"You have to tell ⟦m Wexler⟧him⟦/m⟧,"⟦/q⟧ said Dubrow.

⟦q Amadi>Dubrow⟧"I know I do."⟦/q⟧

⟦q Dubrow>Amadi⟧"⟦m Wexler⟧He⟦/m⟧ thinks ⟦b holder=Wexler; status=false⟧you've outgrown him⟦/b⟧. ⟦m Wexler⟧He⟦/m⟧ thinks it's the numbers. ⟦m Wexler⟧He⟦/m⟧'s been lying there with that hat on for a week like a dog at a grave, it's breaking my heart, and I don't *have* a heart, ask anyone."⟦/q⟧

⟦m Amadi⟧The governor⟦/m⟧ had ⟦m Amadi⟧his⟦/m⟧ forehead on the window. ⟦m Amadi⟧He⟦/m⟧ was a big man, slow and handsome. ⟦m Amadi⟧He⟦/m⟧ was known for being calm. Outside there was one light on a pole, and under it ⟦m Wexler+Rosales⟧two figures⟦/m⟧, ⟦m Rosales⟧one long⟦/m⟧ and ⟦m Wexler⟧one short⟦/m⟧; ⟦m Wexler⟧the short one⟦/m⟧ seemed to be standing on one foot.

⟦q Amadi>Dubrow⟧"I promised Constance I'd do it right,"⟦/q⟧ ⟦m Amadi⟧he⟦/m⟧ said. ⟦q Amadi>Dubrow⟧"⟦m Constance⟧She⟦/m⟧ said, ⟦m Wexler⟧he⟦/m⟧ wrote our wedding, Emmanuel, you can't do it on a *bus*."⟦/q⟧

⟦q Dubrow>Amadi⟧"What did the doctor tell you, exactly?"⟦/q⟧

⟦q Amadi>Dubrow⟧"That I've got a good year. And maybe another one that's not so good. The voice'll go first."⟦/q⟧ ⟦m Amadi⟧He⟦/m⟧ touched ⟦m Amadi⟧his⟦/m⟧ collar, at the side. ⟦q Amadi>Dubrow⟧"If I tell Joe, then ⟦m Wexler⟧he⟦/m⟧'ll write it. ⟦m Wexler⟧He⟦/m⟧ won't be able to help it. It'll get in. ⟦m Wexler⟧He⟦/m⟧'ll put it in the commas, and I'll stand up there tomorrow in front of four thousand people, and I'll hear it. I've never once been able to say a word of ⟦m Wexler⟧his⟦/m⟧ that I didn't mean."⟦/q⟧

⟦q Dubrow>Amadi⟧"So you got ⟦m Rosales⟧a boy who doesn't know⟦/m⟧."⟦/q⟧

⟦q Amadi>Dubrow⟧"I got ⟦m Rosales⟧a boy⟦/m⟧ who's good enough. And now ⟦m Rosales⟧he⟦/m⟧ knows as well. ⟦m Rosales⟧He⟦/m⟧ came right out and asked me. In twenty-one years Joe's never asked me a thing."⟦/q⟧

⟦q Dubrow>Amadi⟧"Why is that, do you suppose?"⟦/q⟧

⟦q Amadi>Dubrow⟧"⟦m Wexler⟧He⟦/m⟧ didn't have to,"⟦/q⟧ said Amadi. ⟦q Amadi>Dubrow⟧"⟦m Wexler⟧He⟦/m⟧'d just write down the answer."⟦/q⟧

***

⟦s place=the bus; with=Wexler,Amadi,Rosales,Dubrow,Earl; time=ten past midnight⟧
⟦q Earl>Wexler⟧"You getting on?"⟦/q⟧ said Earl.

⟦q Wexler>Earl⟧"Shut the door, you're letting the heat out."⟦/q⟧

Nobody looked at anyone. Wexler came down the aisle in ⟦m Wexler⟧his⟦/m⟧ wet socks with ⟦m Wexler⟧his⟦/m⟧ shoes in ⟦m Wexler⟧his⟦/m⟧ hand and ⟦m Rosales⟧the kid⟦/m⟧ after ⟦m Wexler⟧him⟦/m⟧. ⟦m Wexler⟧He⟦/m⟧ stopped when ⟦m Wexler⟧he⟦/m⟧ got to the fourth row. ⟦m Wexler⟧He⟦/m⟧ held on to the rack.

⟦q Wexler>Amadi⟧"You son of a bitch,"⟦/q⟧ ⟦m Wexler⟧he⟦/m⟧ said.

⟦q Amadi>Wexler⟧"Joe."⟦/q⟧

⟦q Wexler>Amadi⟧"Twenty-one years! I had to get it from an infant."⟦/q⟧

⟦q Amadi>Wexler⟧"I was going to tell you Wednesday."⟦/q⟧

⟦q Wexler>Amadi⟧"What's Wednesday?"⟦/q⟧

⟦q Amadi>Wexler⟧"After we'd won."⟦/q⟧

⟦q Wexler>Amadi⟧"And if you'd lost?"⟦/q⟧

⟦q Amadi>Wexler⟧"Then I'd have told you Tuesday night."⟦/q⟧ ⟦m Amadi⟧The big man⟦/m⟧ was looking up at ⟦m Wexler⟧him⟦/m⟧, quite humbly, with both hands on ⟦m Amadi⟧his⟦/m⟧ knees. ⟦q Amadi>Wexler⟧"I didn't want you to write it sad."⟦/q⟧

⟦q Wexler>Amadi⟧"Write it *sad*?"⟦/q⟧

⟦q Amadi>Wexler⟧"You'd have put a bell in."⟦/q⟧

⟦q Wexler>Amadi⟧"I have never,"⟦/q⟧ said Wexler, ⟦q Wexler>Amadi⟧"in my life, put in a bell—"⟦/q⟧

⟦q Dubrow>Wexler⟧"Gettysburg High,"⟦/q⟧ said Dubrow.

⟦q Wexler>Dubrow⟧"That was *one* time!"⟦/q⟧

⟦q Amadi>Wexler⟧"You'd have put in somebody's grandfather,"⟦/q⟧ said ⟦m Amadi⟧the governor⟦/m⟧. ⟦q Amadi>Wexler⟧"There'd have been a field. And I'd have got as far as the field, and gone, right there on the stage. You know I would."⟦/q⟧

⟦m Wexler⟧The old man⟦/m⟧ opened ⟦m Wexler⟧his⟦/m⟧ mouth. For some reason it wouldn't do anything. ⟦m Wexler⟧He⟦/m⟧ sat down, hard, on the arm of the seat across the way, and it was Rosales who leaned over and took the shoes from ⟦m Wexler⟧him⟦/m⟧, as they were dripping.

⟦q Wexler>Amadi⟧"How long have you got?"⟦/q⟧ said Wexler finally.

⟦q Amadi>Wexler⟧"Long enough to do a term, if I talk slow."⟦/q⟧

⟦q Wexler>Amadi⟧"You always talk slow."⟦/q⟧

⟦q Amadi>Wexler⟧"It's how you wrote it."⟦/q⟧

The bus had got going again. A sign went by, and another, with a deer. Fran Dubrow found that ⟦m Dubrow⟧she⟦/m⟧ was holding a pencil, and that ⟦m Dubrow⟧she⟦/m⟧ had bitten it through.

⟦q Wexler>Rosales⟧"Give me the page,"⟦/q⟧ said ⟦m Wexler⟧the old hand⟦/m⟧ at last. ⟦q Wexler>Rosales⟧"No, the other one. With *bury*."⟦/q⟧ ⟦m Wexler⟧He⟦/m⟧ put on ⟦m Wexler⟧his⟦/m⟧ glasses. They were held together with tape; ⟦m Wexler⟧his⟦/m⟧ face behind them was all anyhow. ⟦q Wexler>Rosales⟧"Who's got a pen? Sit here, Kit. Look. *We didn't come to bury it.* Then you stop."⟦/q⟧

⟦q Rosales>Wexler⟧"Stop?"⟦/q⟧

⟦q Wexler>Rosales⟧"You stop, and you let ⟦m Amadi⟧him⟦/m⟧ look at them. You let ⟦m Amadi⟧him⟦/m⟧ look at the guy with the pills. Now what comes after that?"⟦/q⟧

⟦m Rosales⟧The boy⟦/m⟧ thought. You could see ⟦m Rosales⟧him⟦/m⟧ listening for it.

⟦q Rosales>Wexler⟧"*We came because it's cold,*"⟦/q⟧ ⟦m Rosales⟧he⟦/m⟧ said, ⟦q Rosales>Wexler⟧"*and there was a light on.*"⟦/q⟧

Nobody spoke. Up at the front, without being asked, ⟦m Earl⟧the driver⟦/m⟧ turned off the radio.

⟦q Amadi>Wexler⟧"Is that sad?"⟦/q⟧ said the governor.

⟦q Wexler>Amadi⟧"No,"⟦/q⟧ Wexler said, and wrote it down. ⟦q Wexler>Amadi⟧"That's all right. You can say that one as slow as you like."⟦/q⟧
