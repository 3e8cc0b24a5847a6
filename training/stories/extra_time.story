title: Extra Time
person: 3
style: a women's football team in one dark dressing room, eight people, nicknames and surnames and first names for one person, past tense, straight quotes
cast: Yevgenia Dorofeyeva | Dory, Dorofeyeva, Yevgenia | she
cast: Ngozi Attah | Goz, Attah, Ngozi | she
cast: Maud Tillotson | Tills, Maud, Skip | she
cast: Paloma Iriarte | Paloma, Iriarte | she
cast: Keiko Salter | Salter, Salt | she
cast: Beatrix Oyen | Trixie, Oyen | she
cast: the coach | Coach | she
cast: the physio | physio | he
cast: Anton Pettifer | Pettifer | he
place: the dressing room |
place: the tunnel |
place: the retail park |
relation: Goz & Dory | friends | start=best friends, one accusing the other end=reconciled
relation: Tills & Trixie | work
relation: Dory & Pettifer | work
quiet: Vale, Tuesday, Sunday, Monday, Grimsby, Spanish
=====
⟦s place=the dressing room; with=Dory,Goz,Tills,Paloma,Salter,Trixie,the coach,the physio; time=a quarter past nine, before extra time⟧
The floodlights died at one goal all, with ninety minutes gone, just as Goz Attah was explaining something to the Vale centre half that ⟦m Goz⟧she⟦/m⟧ would have been sent off for in daylight.

So ⟦m Dory+Goz+Tills+Paloma+Salter+Trixie⟧they⟦/m⟧ sat in the dressing room in the dark, and steamed. There were three phones for light, and a head torch. The head torch belonged to ⟦m the physio⟧the physio⟦/m⟧, who took it to every match and had waited nine years to be right.

⟦q the coach>Dory+Goz+Tills+Paloma+Salter+Trixie⟧"Twenty minutes,"⟦/q⟧ said ⟦m the coach⟧the coach⟦/m⟧. ⟦q the coach>Dory+Goz+Tills+Paloma+Salter+Trixie⟧"If the power's not back by then, it's a replay on Sunday. Drink something. Salter, not that."⟦/q⟧

⟦q Salter>the coach⟧"It's squash."⟦/q⟧

⟦q the coach>Salter⟧"It's blue."⟦/q⟧

⟦q Salter>the coach⟧"It's blue squash."⟦/q⟧

⟦m the coach⟧The coach⟦/m⟧ let it pass. ⟦m the coach⟧She⟦/m⟧ had a whiteboard under one arm and no way of showing it to anybody. ⟦q the coach>Dory+Goz+Tills+Paloma+Salter+Trixie⟧"⟦b holder=the coach; status=false⟧It'll be the fuse box⟦/b⟧. I've been telling the council about that fuse box since I had hair. Nobody move. Nobody fight. Oyen, are you all right? You've ⟦f holder=Trixie; valence=negative⟧gone a funny colour⟦/f⟧."⟦/q⟧

⟦q Trixie>the coach⟧"It's the torch,"⟦/q⟧ said Trixie, who was eighteen and had come on for the last six minutes.

⟦q the coach>Trixie⟧"Well, breathe."⟦/q⟧

Then ⟦m the coach⟧she⟦/m⟧ was gone, down the tunnel, shouting for somebody with a key. The door swung twice. Tills, who was captain, and thirty-six, and lying on the floor with both heels up the wall, waited for it to stop.

⟦q Tills>Goz⟧"Go on, then,"⟦/q⟧ ⟦m Tills⟧she⟦/m⟧ said. ⟦q Tills>Goz⟧"You've been ⟦f holder=Goz; valence=negative⟧breathing through your nose⟦/f⟧ since the seventieth minute. Let's have it."⟦/q⟧

Goz did not pretend not to know who was meant. ⟦m Goz⟧She⟦/m⟧ pulled a sock down, very slowly, as if there might be something in it. ⟦q Goz>Tills⟧"I've got nothing to say."⟦/q⟧

⟦q Tills>Goz⟧"That'd be a first."⟦/q⟧

⟦q Goz>Tills⟧"Ask ⟦m Dory⟧our goalkeeper⟦/m⟧."⟦/q⟧

On the far bench, under the coats, Dory lifted ⟦m Dory⟧her⟦/m⟧ head. There was nothing to be seen of ⟦m Dory⟧her⟦/m⟧ but a white forehead and the gloves, which ⟦m Dory⟧she⟦/m⟧ had not taken off. ⟦q Dory>Goz⟧"Ask me what?"⟦/q⟧

⟦q Goz>Dory⟧"How you let that in."⟦/q⟧

⟦q Dory>Goz⟧"It bounced."⟦/q⟧

⟦q Goz>Dory⟧"It rolled, Dory. My nan could have got down to it. My nan's got a hip."⟦/q⟧

⟦q Dory>Goz⟧"Then pick your nan."⟦/q⟧

⟦q Goz>Dory⟧"Maybe we should. My nan only ever plays for one side."⟦/q⟧

Nobody laughed. One of the phones went off, and Paloma Iriarte ⟦f holder=Paloma; valence=negative⟧swore in Spanish⟦/f⟧ and shook it until it came on again.

⟦q Paloma>Goz⟧"Goz. What does that mean?"⟦/q⟧

⟦q Goz>Paloma⟧"It means I was at the retail park on Tuesday, that's what it means."⟦/q⟧

⟦q Salter>Goz⟧"Buying what?"⟦/q⟧ asked Salter.

⟦q Goz>Salter⟧"It doesn't matter what. A blind. I came out and there's a silver car by the trolleys with ⟦m Pettifer+Dory⟧two people⟦/m⟧ in it, having a good long chat. One of ⟦m Pettifer+Dory⟧them⟦/m⟧ was Anton Pettifer."⟦/q⟧

⟦q Paloma>Goz⟧"*Vale's* Pettifer?"⟦/q⟧

⟦q Goz>Paloma⟧"How many do you know? And the other one was Yevgenia."⟦/q⟧

It was the first name that did it. In six years Goz had called ⟦m Dory⟧her⟦/m⟧ Dory, Dorofeyeva, Door, and, on one bus to Grimsby, things that had got the whole team asked to leave; but never that. Even ⟦m the physio⟧the physio⟦/m⟧ looked round, which blinded everybody.

⟦q Tills>the physio⟧"Torch,"⟦/q⟧ said Tills.

⟦q the physio>Tills⟧"Sorry."⟦/q⟧

⟦q Tills>Dory⟧"Is it true, Dory? Were you in ⟦m Pettifer⟧his⟦/m⟧ car?"⟦/q⟧

⟦q Dory>Tills⟧"Yes."⟦/q⟧

⟦q Tills>Dory⟧"Doing what?"⟦/q⟧

⟦q Dory>Tills⟧"I'd rather not say."⟦/q⟧

⟦q Goz>Dory+Tills+Paloma+Salter+Trixie⟧"There you go,"⟦/q⟧ said Goz. ⟦m Goz⟧Her⟦/m⟧ ⟦f holder=Goz; valence=negative⟧voice was not as hard⟦/f⟧ as ⟦m Goz⟧she⟦/m⟧ wanted it to be. ⟦q Goz>Dory+Tills+Paloma+Salter+Trixie⟧"⟦b holder=Goz; status=false⟧Vale have signed Dory⟦/b⟧. ⟦b holder=Goz; status=false⟧The deal's done for the summer⟦/b⟧, and tonight's the down payment."⟦/q⟧

⟦q Dory>Goz⟧"You think ⟦b holder=Goz; status=false⟧I threw it⟦/b⟧."⟦/q⟧

⟦q Goz>Dory⟧"I think it rolled."⟦/q⟧

⟦q Dory>Goz⟧"You think I would stand in front of you, and throw it."⟦/q⟧

⟦q Goz>Dory⟧"I didn't want to! I drove home and I ⟦f holder=Goz; valence=negative⟧sat outside the house⟦/f⟧ for an hour. I never even put the blind up."⟦/q⟧

⟦q Paloma>Goz⟧"You should have asked,"⟦/q⟧ said Paloma.

⟦q Goz>Paloma⟧"I'm asking now!"⟦/q⟧

⟦m Tills⟧The captain⟦/m⟧ took ⟦m Tills⟧her⟦/m⟧ feet down off the wall. It was a business, and took a while. ⟦q Tills>Dory⟧"Right. I've had two knees done and a divorce in this room, and I'm not losing a semi-final in it. Dory. Gloves off."⟦/q⟧

⟦q Dory>Tills⟧"No."⟦/q⟧

⟦q Tills>Dory⟧"You always take them off. First thing. You hang them on the hook and you talk to them. Off."⟦/q⟧

⟦q Dory>Tills⟧"I'm cold."⟦/q⟧

⟦q the physio>Tills⟧"Leave it, Maud,"⟦/q⟧ said ⟦m the physio⟧the physio⟦/m⟧.

Tills turned into the beam and did not blink. ⟦q Tills>the physio⟧"What do you know?"⟦/q⟧

⟦q the physio>Tills⟧"I know about confidentiality."⟦/q⟧

⟦q Tills>the physio⟧"You told the whole bus about my bunion."⟦/q⟧

⟦q the physio>Tills⟧"That was a *celebrated* bunion."⟦/q⟧ But ⟦m the physio⟧he⟦/m⟧ was looking across at the coats, and the light went with ⟦m the physio⟧him⟦/m⟧, and lay on the gloves. The left one was a good deal fatter than the right. ⟦q the physio>Dory⟧"Tell ⟦m Goz+Tills+Paloma+Salter+Trixie⟧them⟦/m⟧, love, or I will. I should have told Coach at half time."⟦/q⟧

Dory put the left glove between ⟦m Dory⟧her⟦/m⟧ teeth and pulled. It came away by inches. Salter, who was nearest, said a very short word.

⟦q Salter>Dory⟧"That's going the wrong way."⟦/q⟧

⟦q Dory>Salter⟧"It was worse before. ⟦m the physio⟧He⟦/m⟧ straightened it."⟦/q⟧

⟦q Salter>Dory⟧"That's *straight*?"⟦/q⟧

⟦q Dory>Salter⟧"It is straight for me. ⟦k by=Dory; to=Goz,Tills,Paloma,Salter,Trixie⟧I broke it in the fortieth minute⟦/k⟧, on the post."⟦/q⟧ ⟦m Dory⟧She⟦/m⟧ held the hand up in the light, quite calmly, like somebody else's shopping. ⟦q Dory>Goz⟧"So when it rolled I could not close on it. I am ⟦f holder=Dory; toward=Goz; valence=negative⟧sorry⟦/f⟧. It was a bad goal, it was mine. But I did not throw it, Ngozi."⟦/q⟧

There was a silence. The tap dripped. From the other side of the wall came the sound of eleven Vale players singing, not well.

⟦q Goz>Dory⟧"Why didn't you come off?"⟦/q⟧

⟦q Dory>Goz⟧"And who goes in? We have no second keeper. You?"⟦/q⟧

⟦q Goz>Dory⟧"I'm five foot two."⟦/q⟧

⟦q Dory>Goz⟧"So."⟦/q⟧

⟦q Goz>Dory⟧"You still haven't said about the car."⟦/q⟧

⟦q Dory>Goz⟧"No."⟦/q⟧

⟦q Goz>Dory⟧"Dory."⟦/q⟧

⟦q Dory>Goz⟧"It's ⟦f holder=Dory; valence=negative⟧embarrassing⟦/f⟧."⟦/q⟧

⟦q Goz>Dory⟧"I just called you a traitor in front of everybody we know. I've ⟦f holder=Goz; valence=negative⟧cornered embarrassing⟦/f⟧. Off you go."⟦/q⟧

Dory ⟦f holder=Dory; valence=negative⟧sighed⟦/f⟧. ⟦m Dory⟧She⟦/m⟧ looked at the ceiling, where there was nothing to help ⟦m Dory⟧her⟦/m⟧. ⟦q Dory>Goz⟧"What does Pettifer do? Not football. For money."⟦/q⟧

⟦q Goz>Dory⟧"How should I know? Something with the council. ⟦m Pettifer⟧He⟦/m⟧'s got that silver thing with the roof box—"⟦/q⟧ Goz stopped. Very slowly ⟦m Goz⟧her⟦/m⟧ mouth came open. ⟦q Goz>Dory⟧"That isn't a roof box."⟦/q⟧

⟦q Dory>Goz⟧"No."⟦/q⟧

⟦q Goz>Dory⟧"It's a sign."⟦/q⟧

⟦q Dory>Goz⟧"Yes."⟦/q⟧

⟦q Goz>Dory⟧"Pettifer's your driving instructor."⟦/q⟧

⟦q Dory>Goz⟧"I am thirty-three,"⟦/q⟧ said Dory with dignity, ⟦q Dory>Goz⟧"and I have failed five times. ⟦k by=Dory; to=Goz⟧In the retail park I practise to reverse⟦/k⟧. ⟦m Pettifer⟧He⟦/m⟧ is very patient. ⟦m Pettifer⟧He⟦/m⟧ says I have good hands and no neck."⟦/q⟧

It was Paloma who went first. ⟦m Paloma⟧She⟦/m⟧ put a towel over ⟦m Paloma⟧her⟦/m⟧ own face, but it ⟦f holder=Paloma; valence=positive⟧shook⟦/f⟧. Then Salter went, blue squash and all, and after that there was no holding anybody; it rolled round the benches in the dark like the goal itself. Only Goz sat still. When it was over ⟦m Goz⟧she⟦/m⟧ got up and felt ⟦m Goz⟧her⟦/m⟧ way across between the bags.

⟦q Goz>Dory⟧"You get a lift off me every week. Six years."⟦/q⟧

⟦q Dory>Goz⟧"I know. I wanted to come one day with a car, and say, get in."⟦/q⟧

⟦q Goz>Dory⟧"Oh, don't,"⟦/q⟧ said Goz. ⟦q Goz>Dory⟧"Don't, I'll cry, I'm wearing the wrong mascara. Budge up."⟦/q⟧

Dory moved the coats. For a moment ⟦m Dory+Goz⟧the two of them⟦/m⟧ just sat, shoulder to shoulder, facing front, as people do in cars.

⟦q the physio>Dory⟧"I can tape it to the next one,"⟦/q⟧ said ⟦m the physio⟧the physio⟦/m⟧. ⟦q the physio>Dory⟧"It'll hurt like taxes."⟦/q⟧

⟦q Dory>the physio⟧"Do it."⟦/q⟧

⟦q Tills>Trixie⟧"That leaves one thing,"⟦/q⟧ said Tills. ⟦m Tills⟧She⟦/m⟧ had not laughed as long as the others. ⟦m Tills⟧She⟦/m⟧ had been looking at the corner by the showers, where ⟦m Trixie⟧the youngest of them⟦/m⟧ was sitting on a kitbag with ⟦m Trixie⟧her⟦/m⟧ knees together. ⟦q Tills>Trixie⟧"Trixie, sweetheart. What are you sitting on?"⟦/q⟧

⟦q Trixie>Tills⟧"A bag."⟦/q⟧

⟦q Tills>Trixie⟧"What's in it?"⟦/q⟧

⟦q Trixie>Tills⟧"Kit."⟦/q⟧

⟦q Tills>Trixie⟧"Why's it smoking?"⟦/q⟧

Trixie ⟦f holder=Trixie; valence=negative⟧burst into tears⟦/f⟧. ⟦m Salter⟧Salter⟦/m⟧, being a nurse four days a week, got to ⟦m Trixie⟧her⟦/m⟧ first, moved ⟦m Trixie⟧her⟦/m⟧ off, and unzipped it. The smell of hot rubber came out ahead of everything else.

⟦q Salter>Trixie⟧"Is that a *toaster*?"⟦/q⟧

⟦q Trixie>Salter⟧"It's a boot warmer! My boots were wet. ⟦k by=Trixie; to=Salter,Tills⟧I plugged it in behind the urn⟦/k⟧ before I came on, and I forgot, and I thought it'd switch itself off, and then the whole, the whole *sky*—"⟦/q⟧

⟦q Salter>Trixie⟧"You took out the floodlights."⟦/q⟧

⟦q Trixie>Salter⟧"I know!"⟦/q⟧

⟦q Salter>Trixie⟧"You took out the car park. You took out the chip van."⟦/q⟧

⟦q Trixie>Tills⟧"Skip, Coach ⟦f holder=the coach; toward=Trixie; valence=negative; status=supposed⟧is going to kill me⟦/f⟧. ⟦m the coach⟧She⟦/m⟧'s out there now shouting at the council."⟦/q⟧

⟦q Tills>Trixie⟧"⟦m the coach⟧She⟦/m⟧ ⟦f holder=the coach; valence=positive⟧likes⟦/f⟧ shouting at the council,"⟦/q⟧ said Tills. ⟦q Tills>Trixie⟧"It'd be cruel to stop ⟦m the coach⟧her⟦/m⟧. Is it unplugged?"⟦/q⟧

⟦q Trixie>Tills⟧"Yes."⟦/q⟧

⟦q Tills>Dory+Goz+Paloma+Salter+Trixie⟧"Then somebody only needs to flick a switch, and we're all going to be very surprised. Salt, bury that thing. Iriarte, open a window. Did anybody see anything?"⟦/q⟧

Nobody had. It had been far too dark. ⟦m the physio⟧The physio⟦/m⟧, winding tape round and round two fingers, remarked that ⟦m the physio⟧he⟦/m⟧ personally was bound by confidentiality.

⟦q Goz>the physio⟧"Since when?"⟦/q⟧ said Goz.

Overhead something ticked, and hummed, and thought about it. Then every tube in the room came on at once.

***

⟦s place=the tunnel; with=Dory,Goz,Tills,Paloma,Salter,Trixie,the coach,the physio; time=two minutes later⟧
⟦q the coach>Dory+Goz+Tills+Paloma+Salter+Trixie⟧"Fuse box!"⟦/q⟧ ⟦m the coach⟧The coach⟦/m⟧ met ⟦m Dory+Goz+Tills+Paloma+Salter+Trixie⟧them⟦/m⟧ in the tunnel with a cobweb in ⟦m the coach⟧her⟦/m⟧ hair and the ⟦f holder=the coach; valence=positive⟧face of a woman proved right⟦/f⟧. ⟦q the coach>Dory+Goz+Tills+Paloma+Salter+Trixie⟧"What did I say? Twenty-two years I've told those people. What's that smell?"⟦/q⟧

⟦q Salter>the coach⟧"Squash,"⟦/q⟧ said Salter.

⟦q the coach>Salter+Dory⟧"I knew it. Dorofeyeva, what's happened to your hand?"⟦/q⟧

⟦q Dory>the coach⟧"Nothing. It bounced."⟦/q⟧

⟦m the coach⟧The coach⟦/m⟧ looked at the tape. ⟦m the coach⟧She⟦/m⟧ looked at ⟦m the physio⟧the physio⟦/m⟧, who had become interested in the roof. ⟦m the coach⟧She⟦/m⟧ was not, when it came to it, a stupid woman, and ⟦m the coach⟧she⟦/m⟧ had played eleven seasons in goal. ⟦q the coach>Dory⟧"Can you punch?"⟦/q⟧

⟦q Dory>the coach⟧"With pleasure."⟦/q⟧

⟦q the coach>Dory+Goz+Tills+Paloma+Salter+Trixie⟧"Then punch. Off you go, all of you."⟦/q⟧

⟦m Dory+Goz+Tills+Paloma+Salter+Trixie⟧They⟦/m⟧ went up towards the noise in single file. Goz stopped under the lip of the tunnel, turned round to Dory behind ⟦m Goz⟧her⟦/m⟧, took hold of the fat glove, and did up the strap on it, tight, and then tighter.

⟦q Dory>Goz⟧"Ow."⟦/q⟧

⟦q Goz>Dory⟧"When's the next test?"⟦/q⟧

⟦q Dory>Goz⟧"Tuesday. Pettifer will take me Monday, if ⟦m Pettifer⟧he⟦/m⟧ still speaks to me."⟦/q⟧

⟦q Goz>Dory⟧"⟦m Pettifer⟧He⟦/m⟧ won't, after this. I'll take you."⟦/q⟧ ⟦m Goz⟧She⟦/m⟧ gave the strap a slap. ⟦q Goz>Dory⟧"I'll bring the car. You bring the neck."⟦/q⟧
