title: Under the Dome
person: 1
style: young-adult dystopia, first person present, a boy narrator named only by others, whispers in class across a teacher's speech, straight quotes
cast: Bashir Lund | Bash, Lund | he | narrator
cast: Oona Delacroix | Oona, Delacroix | she
cast: Prescott Vane | Vane, Prescott | he
cast: Instructor Haldane | Haldane, Instructor | she
cast: Proctor Sithole | Sithole, Proctor | he
cast: the Councillor | Councillor | she
cast: the Council | Council | group
cast: Pim | | she
cast: Joss | | he
place: the classroom | Civics
place: the corridor |
place: the filter room |
place: Outside |
relation: Bash & Oona | friends
relation: Bash & Prescott | enemies | start=enemies since second year end=allies
relation: Oona & Joss | family
relation: Prescott & the Councillor | family
relation: Bash & Pim | family
quiet: Dome, Outside, Breath, Breath Tax, Founders, Founders' Day, Rot, January, Admiral, Level Nine
=====
⟦s place=the classroom; with=Bash,Oona,Vane,Haldane; time=morning, third period⟧
Oona has a beetle in ⟦m Oona⟧her⟦/m⟧ pencil case, and if anybody finds it we're dead.

⟦m Bash⟧I⟦/m⟧ mean that in the boring way. It would cost us a week of air.

⟦q Haldane>⟧"The Founders sealed the Dome in the ninth year of the Rot,"⟦/q⟧ says Instructor Haldane, to the board. ⟦q Haldane>⟧"And why did the Founders seal the Dome?"⟦/q⟧

⟦q Oona>Bash⟧"Look at its *legs*,"⟦/q⟧ Oona whispers.

⟦q Bash>Oona⟧"Put it away."⟦/q⟧

⟦q Oona>Bash⟧"It's waving at you."⟦/q⟧

⟦q Bash>Oona⟧"Oona. Put it away."⟦/q⟧

⟦q Haldane>Bash⟧"Mr. Lund?"⟦/q⟧ Haldane doesn't turn round. ⟦m Haldane⟧She⟦/m⟧ never has to. ⟦q Haldane>Bash⟧"You seem to have an answer."⟦/q⟧

⟦m Bash⟧I⟦/m⟧ stand up. ⟦q Bash>Haldane⟧"Because the air Outside was poison, Instructor."⟦/q⟧

⟦q Haldane>Bash⟧"*Was*?"⟦/q⟧

⟦q Bash>Haldane⟧"Is. ⟦b holder=Bash; status=false⟧The air Outside is poison⟦/b⟧."⟦/q⟧

⟦q Haldane>Bash⟧"And how long would you last in it?"⟦/q⟧

⟦q Bash>Haldane⟧"Four minutes."⟦/q⟧

⟦q Haldane>Bash⟧"Thank you. Sit. Save some for the rest of us."⟦/q⟧

People laugh, because you're supposed to. Two rows in front of ⟦m Bash⟧me⟦/m⟧, Prescott Vane turns ⟦m Vane⟧his⟦/m⟧ perfect head and doesn't. ⟦m Vane⟧He⟦/m⟧'s looking at the pencil case.

⟦m Bash⟧I⟦/m⟧ should explain about Vane. ⟦m Vane⟧He⟦/m⟧ has beaten ⟦m Bash⟧me⟦/m⟧ in every exam since second year. ⟦m Vane⟧He⟦/m⟧ has real leather shoes. ⟦m the Councillor⟧His mother⟦/m⟧ sits on the Council and signs the Breath Tax, and when ⟦m Pim⟧my little sister⟦/m⟧ got sick and needed a double ration, it was ⟦m the Councillor⟧his mother⟦/m⟧'s name on the paper that said no. Pim is seven. ⟦m Pim⟧She⟦/m⟧ does ⟦m Pim⟧her⟦/m⟧ lessons lying down now, to save air. So.

Oona has found another way to be quiet. A note lands on ⟦m Bash⟧my⟦/m⟧ knee.

⟦q/writing Oona>Bash⟧⟦k by=Oona; to=Bash⟧it came out of the vent in the filter room⟦/k⟧,⟦/q⟧ it says, in ⟦m Oona⟧her⟦/m⟧ awful writing. ⟦q/writing Oona>Bash⟧ALIVE. think about it⟦/q⟧

⟦m Bash⟧I⟦/m⟧ think about it. ⟦m Bash⟧I⟦/m⟧ wish ⟦m Bash⟧I⟦/m⟧ hadn't. The vent in the filter room goes to one place.

⟦q Bash>Oona⟧"That's not possible,"⟦/q⟧ ⟦m Bash⟧I⟦/m⟧ breathe.

⟦q Oona>Bash⟧"It's got six legs and it's possible."⟦/q⟧

⟦q Bash>Oona⟧"Maybe it was already in here."⟦/q⟧

⟦q Oona>Bash⟧"In where? Nobody's seen a bug in here for ninety years."⟦/q⟧

⟦q Bash>Oona⟧"Maybe they don't need much air."⟦/q⟧

⟦q Oona>Bash⟧"They need *some*, genius."⟦/q⟧

⟦q Vane>Oona+Bash⟧"Would you two shut up?"⟦/q⟧ The hiss comes from in front. ⟦q Vane>Oona+Bash⟧"⟦m Haldane⟧She⟦/m⟧ can hear you."⟦/q⟧

⟦q Oona>Vane⟧"Nobody's talking to you, Vane."⟦/q⟧

⟦q Vane>Oona⟧"Then talk quieter."⟦/q⟧

⟦q Haldane>Vane⟧"Mr. Vane!"⟦/q⟧ says Haldane. The chalk has stopped. ⟦q Haldane>Vane⟧"Is there something you would like to tell the class?"⟦/q⟧

This is it. Oona's hand goes flat on the pencil case. Vane gets up, in ⟦m Vane⟧his⟦/m⟧ leather shoes, and ⟦m Vane⟧he⟦/m⟧ looks at ⟦m Oona⟧her⟦/m⟧, and then ⟦m Vane⟧he⟦/m⟧ looks at ⟦m Bash⟧me⟦/m⟧ with an expression ⟦m Bash⟧I⟦/m⟧'ve never seen on ⟦m Vane⟧him⟦/m⟧ before. If it was anyone else ⟦m Bash⟧I⟦/m⟧'d say ⟦m Vane⟧he⟦/m⟧ was scared.

⟦q Vane>Haldane⟧"No, Instructor,"⟦/q⟧ ⟦m Vane⟧he⟦/m⟧ says. ⟦q Vane>Haldane⟧"I had a cough."⟦/q⟧

⟦q Haldane>Vane⟧"Coughing is two breaths."⟦/q⟧

⟦q Vane>Haldane⟧"Yes, Instructor. Sorry, Instructor."⟦/q⟧

***

⟦s place=the corridor; with=Bash,Oona,Vane,Sithole; time=after third period⟧
⟦q Bash>Oona⟧"⟦m Vane⟧He⟦/m⟧'s going to report us,"⟦/q⟧ ⟦m Bash⟧I⟦/m⟧ say, the second ⟦m Bash+Oona⟧we⟦/m⟧'re through the door.

⟦q Oona>Bash⟧"Then why didn't ⟦m Vane⟧he⟦/m⟧ just do it?"⟦/q⟧

⟦q Bash>Oona⟧"To get something out of us. ⟦b holder=Bash; status=false⟧Vane never does anything for free⟦/b⟧. ⟦m Vane⟧He⟦/m⟧'ll make you write ⟦m Vane⟧his⟦/m⟧ essays."⟦/q⟧

⟦q Oona>Bash⟧"⟦m Vane⟧He⟦/m⟧ gets better marks than I do."⟦/q⟧

⟦q Bash>Oona⟧"Then ⟦m Vane⟧he⟦/m⟧'ll make you stop writing yours."⟦/q⟧

Oona snorts. ⟦m Oona⟧She⟦/m⟧'s small and quick, with a burn scar on ⟦m Oona⟧her⟦/m⟧ chin from the year ⟦m Oona⟧she⟦/m⟧ tried to build a lamp. ⟦m Oona⟧She⟦/m⟧'s been ⟦m Oona⟧my best friend⟦/m⟧ since the day ⟦m Bash+Oona⟧we both⟦/m⟧ were too short for the mask rack. ⟦m Oona⟧She⟦/m⟧ used to be too loud for the corridors, too. Then last spring ⟦m the Council⟧they⟦/m⟧ put ⟦m Joss⟧her brother⟦/m⟧ out through the lock for stealing air, and ⟦m Oona⟧she⟦/m⟧ went quiet for a month, and what came back was this.

⟦q Oona>Bash⟧"If a beetle can live out there,"⟦/q⟧ ⟦m Oona⟧she⟦/m⟧ starts.

⟦q Bash>Oona⟧"Don't."⟦/q⟧

⟦q Oona>Bash⟧"I'm only saying—"⟦/q⟧

⟦q Bash>Oona⟧"I know what you're saying. Joss had no mask, Oona. Everybody watched. It was four minutes."⟦/q⟧

⟦q Oona>Bash⟧"Everybody watched ⟦m Joss⟧him⟦/m⟧ walk over the hill. Nobody watched ⟦m Joss⟧him⟦/m⟧ fall down."⟦/q⟧ ⟦m Oona⟧She⟦/m⟧ has hold of ⟦m Bash⟧my⟦/m⟧ sleeve. ⟦q Oona>Bash⟧"Did you see ⟦m Joss⟧him⟦/m⟧ fall down?"⟦/q⟧

⟦m Bash⟧I⟦/m⟧ didn't. ⟦m Bash⟧I⟦/m⟧ had ⟦m Bash⟧my⟦/m⟧ eyes shut.

⟦q Sithole>Oona+Bash⟧"Walking pace, please!"⟦/q⟧

Proctor Sithole comes round the corner with ⟦m Sithole⟧his⟦/m⟧ meter held out in front of ⟦m Sithole⟧him⟦/m⟧ like a candle. ⟦m Sithole⟧He⟦/m⟧'s a big, sad man, and ⟦m Sithole⟧he⟦/m⟧ apologises when ⟦m Sithole⟧he⟦/m⟧ fines you. The needle swings to Oona.

⟦q Sithole>Oona⟧"You're breathing hard, Miss Delacroix."⟦/q⟧

⟦q Oona>Sithole⟧"Stairs, Proctor."⟦/q⟧

⟦q Sithole>Oona⟧"There are no stairs on this level."⟦/q⟧

⟦q Oona>Sithole⟧"That's why I had to go so far to find some."⟦/q⟧

⟦m Sithole⟧His⟦/m⟧ mouth twitches. Then the needle moves again, all by itself, a tiny hop, and ⟦m Sithole⟧he⟦/m⟧ frowns down at it. It's pointing at the pencil case. ⟦q Sithole>Oona⟧"What have you got in there?"⟦/q⟧

⟦q Oona>Sithole⟧"Pencils."⟦/q⟧

⟦q Sithole>Oona⟧"Pencils don't breathe."⟦/q⟧

⟦q Vane>Sithole⟧"It's mine,"⟦/q⟧ says ⟦m Vane⟧somebody behind us⟦/m⟧.

⟦m Bash⟧I⟦/m⟧ know the voice. ⟦m Bash⟧I⟦/m⟧ just don't believe it. Vane walks up, takes the case out of Oona's hand, and tucks it under ⟦m Vane⟧his⟦/m⟧ arm as if ⟦m Vane⟧he⟦/m⟧ carried one with purple stars on every day of ⟦m Vane⟧his⟦/m⟧ life.

⟦q Sithole>Vane⟧"*Yours*, Mr. Vane?"⟦/q⟧

⟦q Vane>Sithole⟧"It's a calibration cell. For Founders' Day. ⟦m the Councillor⟧My mother⟦/m⟧ wants it kept quiet."⟦/q⟧ ⟦m Vane⟧He⟦/m⟧ lets that sit. ⟦q Vane>Sithole⟧"I can ask ⟦m the Councillor⟧her⟦/m⟧ to call you, if you like. ⟦m the Councillor⟧She⟦/m⟧'s in session, but ⟦m the Councillor⟧she⟦/m⟧ always comes out for me."⟦/q⟧

⟦q Sithole>Vane⟧"No, no. Please don't bother ⟦m the Councillor⟧the Councillor⟦/m⟧."⟦/q⟧ ⟦m Sithole⟧The big man⟦/m⟧ backs away, nodding. ⟦q Sithole>Vane+Oona+Bash⟧"I'm sorry to have troubled you. Very sorry. Walking pace, all of you."⟦/q⟧

⟦m Bash+Oona+Vane⟧We⟦/m⟧ wait until ⟦m Sithole⟧his⟦/m⟧ footsteps are gone. Oona lets out about a week's ration in one go.

⟦q Oona>Vane⟧"Give it back."⟦/q⟧

⟦q Vane>Oona⟧"Not here."⟦/q⟧

⟦q Bash>Vane⟧"Give it back to ⟦m Oona⟧her⟦/m⟧,"⟦/q⟧ ⟦m Bash⟧I⟦/m⟧ say, ⟦q Bash>Vane⟧"or I'll—"⟦/q⟧

⟦q Vane>Bash⟧"Or you'll what, Lund? Come second at me?"⟦/q⟧ But ⟦m Vane⟧his⟦/m⟧ voice cracks in the middle. ⟦m Vane⟧He⟦/m⟧ looks over ⟦m Vane⟧his⟦/m⟧ shoulder, at the place where Sithole went. ⟦q Vane>Bash+Oona⟧"Filter room. Five minutes. And bring a lid, the zip's stuck open."⟦/q⟧

***

⟦s place=the filter room; with=Bash,Oona,Vane; time=five minutes later⟧
The filter room is hot and it roars. You have to stand close to hear anything. ⟦m Bash⟧I⟦/m⟧ have never stood this close to Prescott Vane without wanting to hit ⟦m Vane⟧him⟦/m⟧.

⟦m Vane⟧He⟦/m⟧ kneels down, undoes ⟦m Vane⟧his⟦/m⟧ satchel, and takes out a lunch tin with holes in the top.

⟦q Vane>Oona+Bash⟧"Don't laugh,"⟦/q⟧ ⟦m Vane⟧he⟦/m⟧ says.

There are three of them. Two are green. One is black with a split back, exactly like the one that's climbing out of the pencil case onto Oona's thumb.

⟦q Oona>Vane⟧"*You*,"⟦/q⟧ says Oona.

⟦q Vane>Oona⟧"Since January."⟦/q⟧

⟦q Oona>Vane⟧"You've had beetles since *January*?"⟦/q⟧

⟦q Vane>Oona⟧"They like cabbage. I give them mine."⟦/q⟧

⟦q Oona>Vane⟧"Do they have names?"⟦/q⟧

⟦q Vane>Oona⟧"No."⟦/q⟧ ⟦m Vane⟧He⟦/m⟧ goes red, right up to the parting. ⟦q Vane>Oona⟧"That one's Admiral."⟦/q⟧

And ⟦m Oona⟧my best friend⟦/m⟧, who has sworn on three separate occasions to push ⟦m Vane⟧this boy⟦/m⟧ down a lift shaft, gets on ⟦m Oona⟧her⟦/m⟧ knees next to ⟦m Vane⟧him⟦/m⟧ and puts ⟦m Oona⟧her⟦/m⟧ nose to the tin.

⟦q Bash>Vane⟧"Does ⟦m the Councillor⟧your mother⟦/m⟧ know?"⟦/q⟧ ⟦m Bash⟧I⟦/m⟧ ask.

It's the wrong question, or the right one. ⟦m Vane⟧He⟦/m⟧ doesn't answer for so long that the pump goes round twice.

⟦q Vane>Bash⟧"⟦m the Councillor⟧She⟦/m⟧ knows about the air,"⟦/q⟧ ⟦m Vane⟧he⟦/m⟧ says. ⟦q Vane>Bash⟧"⟦m the Council⟧They all⟦/m⟧ do, the whole Council. I read it on ⟦m the Councillor⟧her⟦/m⟧ desk. ⟦k by=Vane; to=Bash,Oona⟧It's been clean for thirty years⟦/k⟧."⟦/q⟧

⟦q Bash>Vane⟧"No."⟦/q⟧

⟦q Vane>Bash⟧"Lund—"⟦/q⟧

⟦q Bash>Vane⟧"No. Because Pim's lying on a mat on Level Nine counting ⟦m Pim⟧her⟦/m⟧ breaths. ⟦m Pim⟧She⟦/m⟧'s *seven*. ⟦m the Councillor⟧Your mother⟦/m⟧ signed it, ⟦m the Councillor⟧she⟦/m⟧ *signed* it, and you're telling me that ⟦m the Councillor⟧she⟦/m⟧ could have just opened a window?"⟦/q⟧

⟦q Vane>Bash⟧"Yes."⟦/q⟧

⟦q Bash>Vane⟧"Why?"⟦/q⟧

⟦q Vane>Bash⟧"Because you can't tax a window,"⟦/q⟧ says Vane.

⟦m Bash⟧I⟦/m⟧'ve thought for years about how it would feel to hear ⟦m Vane⟧him⟦/m⟧ sound ashamed. It isn't any fun at all.

⟦q Oona>Vane⟧"Four minutes,"⟦/q⟧ says Oona slowly. ⟦m Oona⟧She⟦/m⟧ hasn't moved. There's a beetle walking across ⟦m Oona⟧her⟦/m⟧ knuckles, and ⟦m Oona⟧she⟦/m⟧ turns ⟦m Oona⟧her⟦/m⟧ hand over, and over again, to give it somewhere to go. ⟦q Oona>Vane⟧"⟦m the Council⟧They⟦/m⟧ said that ⟦b holder=the Council; status=false⟧nobody lasts longer than that⟦/b⟧. You're saying ⟦m Joss⟧he⟦/m⟧'s—"⟦/q⟧

⟦q Vane>Oona⟧"I don't know where ⟦m Joss⟧he⟦/m⟧ is. I don't know that. But there's a camera on the hill, and I saw the film that ⟦m the Council⟧they⟦/m⟧ didn't show. ⟦k by=Vane; to=Oona,Bash⟧Joss got to the trees⟦/k⟧."⟦/q⟧

⟦q Oona>Vane⟧"There are trees?"⟦/q⟧

⟦q Vane>Oona⟧"Lots."⟦/q⟧

⟦q Oona>Vane⟧"And then what did ⟦m Joss⟧he⟦/m⟧ do?"⟦/q⟧

⟦q Vane>Oona⟧"⟦m Joss⟧He⟦/m⟧ sat down under one. For about an hour. And then ⟦m Joss⟧he⟦/m⟧ got up and did this really rude thing at the camera, with both hands, and walked off."⟦/q⟧

⟦m Oona⟧She⟦/m⟧ makes a sound. ⟦m Bash⟧I⟦/m⟧ think it's crying, and ⟦m Bash⟧I⟦/m⟧ get halfway to ⟦m Oona⟧her⟦/m⟧ before ⟦m Bash⟧I⟦/m⟧ see ⟦m Oona⟧her⟦/m⟧ face.

⟦q Oona>Vane⟧"That's ⟦m Joss⟧him⟦/m⟧,"⟦/q⟧ ⟦m Oona⟧she⟦/m⟧ says. ⟦q Oona>Vane⟧"Oh, that's ⟦m Joss⟧him⟦/m⟧. That's so *rude*."⟦/q⟧

⟦q Bash>Vane⟧"Why didn't you tell anybody?"⟦/q⟧ ⟦m Bash⟧I⟦/m⟧ ask.

⟦q Vane>Bash⟧"Who? I haven't got any friends. I've got leather shoes."⟦/q⟧ Vane wipes ⟦m Vane⟧his⟦/m⟧ nose on a very expensive cuff. ⟦q Vane>Bash⟧"I thought ⟦b holder=Vane; status=false⟧nobody would believe me⟦/b⟧. Then today I turned round, and you two had a beetle."⟦/q⟧

The pump goes round. On the far wall, above the vent, there's a hatch with a wheel on it and a sign that ⟦m Bash⟧I⟦/m⟧'ve walked past all ⟦m Bash⟧my⟦/m⟧ life. ⟦q/writing >⟧DEATH BEYOND THIS POINT,⟦/q⟧ it says. Somebody has polished it.

⟦q Bash>Oona⟧"Before you say anything,"⟦/q⟧ ⟦m Bash⟧I⟦/m⟧ tell Oona.

⟦q Oona>Bash⟧"I didn't say anything."⟦/q⟧

⟦q Bash>Oona⟧"You were going to."⟦/q⟧

⟦q Oona>Bash⟧"I was going to say ladies first."⟦/q⟧

⟦q Bash>Vane⟧"How stiff is that wheel?"⟦/q⟧

⟦q Vane>Bash⟧"It takes two,"⟦/q⟧ says Vane. ⟦q Vane>Bash⟧"I've tried. Every week since January I've come down here and tried."⟦/q⟧ ⟦m Vane⟧He⟦/m⟧ stands up. ⟦m Vane⟧He⟦/m⟧'s taller than ⟦m Bash⟧me⟦/m⟧, ⟦m Vane⟧he⟦/m⟧'s always been taller than ⟦m Bash⟧me⟦/m⟧, and ⟦m Vane⟧he⟦/m⟧ holds out ⟦m Vane⟧his⟦/m⟧ hand as though ⟦m Vane⟧he⟦/m⟧ expects ⟦m Bash⟧me⟦/m⟧ to bite it. ⟦q Vane>Bash⟧"I can't do it by myself, Lund."⟦/q⟧

⟦q Bash>Vane⟧"Bash,"⟦/q⟧ ⟦m Bash⟧I⟦/m⟧ say.

⟦q Vane>Bash⟧"What?"⟦/q⟧

⟦q Bash>Vane⟧"If we're all going to die in four minutes, it's Bash."⟦/q⟧

⟦q Oona>Bash+Vane⟧"Nobody's dying,"⟦/q⟧ says Oona, with the Admiral on ⟦m Oona⟧her⟦/m⟧ shoulder. ⟦q Oona>Bash+Vane⟧"Walking pace, please. Push."⟦/q⟧

⟦m Bash+Oona+Vane⟧We⟦/m⟧ push. For a while it's just rust, and ⟦m Vane⟧his⟦/m⟧ breath and ⟦m Bash⟧mine⟦/m⟧, more of it than ⟦m Bash+Oona+Vane⟧we⟦/m⟧'re allowed. Then the wheel gives, and a line of light comes in along the edge of the hatch, and after the light comes a smell. ⟦m Bash⟧I⟦/m⟧ don't have a word for it. It's green, it's wet. It goes down into ⟦m Bash⟧me⟦/m⟧ like a drink.

⟦m Bash⟧I⟦/m⟧ count. ⟦m Bash⟧I⟦/m⟧ can't help it. ⟦m Oona⟧She⟦/m⟧'s counting as well, ⟦m Bash⟧I⟦/m⟧ can see ⟦m Oona⟧her⟦/m⟧ lips move, and Vane has ⟦m Vane⟧his⟦/m⟧ eyes screwed shut exactly the way ⟦m Bash⟧I⟦/m⟧ did, last spring.

At four minutes ⟦m Bash⟧I⟦/m⟧ take another breath, a big one, and then ⟦m Bash⟧I⟦/m⟧ go to get ⟦m Pim⟧my sister⟦/m⟧.
