title: Loop Nineteen
person: 1
style: time-loop fan fiction pastiche, male first person, sarcastic, a team of four in a bunker, repeated lines, a dead friend alive again; straight quotes
cast: Quaid | Donal | he | narrator
cast: Dr. Nkemelu | Nkemelu, Doc, Adaora | she
cast: Major Hallgrim | Hallgrim, the major | she
cast: Teague | | he
cast: Perkins | | he
cast: the Vice-Minister | Ostrow | he
place: the bunk room | the bunks
place: the control room | the machine
place: the corridor |
place: the mess |
relation: Quaid & Teague | friends | start=mourner and dead man end=both alive
relation: Nkemelu & Hallgrim | romantic | start=secret end=known to one
relation: Quaid & Nkemelu | work
quiet: Tuesday, Snickers, Bowie, Wednesday
=====
⟦s place=the bunk room; with=Quaid,Teague; time=Tuesday, 06:00, the nineteenth time⟧
⟦q Teague>Quaid⟧"You were snoring,"⟦/q⟧ says Teague.

⟦q Quaid>Teague⟧"You were listening."⟦/q⟧

⟦q Teague>Quaid⟧"I'd no choice, it's a very small room."⟦/q⟧

It's what ⟦m Teague⟧he⟦/m⟧ always says. It's what ⟦m Quaid⟧I⟦/m⟧ always say, too, by now; ⟦m Quaid⟧I⟦/m⟧ tried other things, around loop five, and it only upset ⟦m Teague⟧him⟦/m⟧. ⟦m Quaid⟧I⟦/m⟧ lie in ⟦m Quaid⟧my⟦/m⟧ bunk and look at the underneath of ⟦m Teague⟧his⟦/m⟧. There's a spring that's come loose. In eight hours and eleven minutes ⟦m Teague⟧the man on top of it⟦/m⟧ is going to push ⟦m Quaid⟧me⟦/m⟧ through a door and shut it behind ⟦m Quaid⟧me⟦/m⟧, and ⟦m Teague⟧he⟦/m⟧'ll still be on the other side.

⟦m Quaid⟧I⟦/m⟧'ve seen it eighteen times. You'd think that you would get used to it.

⟦q Teague>Quaid⟧"You okay down there?"⟦/q⟧

⟦q Quaid>Teague⟧"Never better."⟦/q⟧

⟦q Teague>Quaid⟧"You've gone quiet."⟦/q⟧

⟦q Quaid>Teague⟧"I'm savoring it."⟦/q⟧

⟦q Teague>Quaid⟧"Savoring *what*? It's Tuesday."⟦/q⟧

⟦q Quaid>Teague⟧"I know,"⟦/q⟧ ⟦m Quaid⟧I⟦/m⟧ say. ⟦q Quaid>Teague⟧"It's always been my favorite."⟦/q⟧

***

⟦s place=the mess; with=Quaid,Teague,Nkemelu,Hallgrim; time=Tuesday, 06:40⟧
Here's the cast. Major Hallgrim runs the place; ⟦m Hallgrim⟧she⟦/m⟧'s six feet tall, ⟦m Hallgrim⟧she⟦/m⟧'s made of wire, ⟦m Hallgrim⟧she⟦/m⟧ will drop ⟦m Hallgrim⟧her⟦/m⟧ spoon in about four seconds. There. Dr. Nkemelu built the machine. ⟦m Nkemelu⟧She⟦/m⟧'s the one in two sweaters, who's reading at the table, and who'll say ⟦q/other⟧"thermal"⟦/q⟧, without looking up, when ⟦m Hallgrim⟧the major⟦/m⟧ asks about the noise.

⟦q Hallgrim>Nkemelu⟧"What was that noise in the night, Doctor?"⟦/q⟧

⟦q Nkemelu>Hallgrim⟧"Thermal."⟦/q⟧

⟦q Teague>Nkemelu⟧"It sounded like someone falling down the stairs,"⟦/q⟧ says Teague.

⟦q Nkemelu>Teague⟧"It was thermal."⟦/q⟧

And ⟦m Nkemelu+Hallgrim⟧they⟦/m⟧ don't look at each other. It took ⟦m Quaid⟧me⟦/m⟧ until loop nine to see how hard ⟦m Nkemelu+Hallgrim⟧they⟦/m⟧ don't look at each other. On loop eleven ⟦m Quaid⟧I⟦/m⟧ got up early, to check, and it wasn't thermal. It was ⟦m Hallgrim⟧the major⟦/m⟧, on ⟦m Hallgrim⟧her⟦/m⟧ way back to ⟦m Hallgrim⟧her⟦/m⟧ own quarters in the dark, with ⟦m Hallgrim⟧her⟦/m⟧ boots in ⟦m Hallgrim⟧her⟦/m⟧ hand.

⟦q Quaid>Hallgrim⟧"Could I have a word with you, ma'am?"⟦/q⟧ ⟦m Quaid⟧I⟦/m⟧ say. ⟦q Quaid>Nkemelu⟧"And you, Doc. It's about this afternoon."⟦/q⟧

⟦q Hallgrim>Quaid⟧"Can it wait?"⟦/q⟧

⟦q Quaid>Hallgrim⟧"No, ma'am. I've tried that."⟦/q⟧

⟦m Nkemelu⟧The scientist⟦/m⟧ puts a finger on ⟦m Nkemelu⟧her⟦/m⟧ place. ⟦m Nkemelu⟧She⟦/m⟧'s got a round, sweet, sleepy face and ⟦m Nkemelu⟧she⟦/m⟧'s smarter than the other three of ⟦m Quaid+Hallgrim+Teague⟧us⟦/m⟧ laid end to end. ⟦q Nkemelu>Quaid⟧"What do you mean by *tried*?"⟦/q⟧

⟦m Quaid⟧I⟦/m⟧'ve told ⟦m Nkemelu+Hallgrim⟧them⟦/m⟧ on loops two, three, six, seven, and fourteen. There's a knack. If you start with the explosion you get sedated. ⟦q Quaid>Nkemelu⟧"At ten past two you're going to run it up to full,"⟦/q⟧ ⟦m Quaid⟧I⟦/m⟧ say, ⟦q Quaid>Nkemelu⟧"for ⟦m Ostrow⟧the Vice-Minister⟦/m⟧. You'll think ⟦b holder=Nkemelu; status=false⟧the coupling's holding⟦/b⟧. It isn't. I go back to six o'clock this morning, I don't know why it's only me. In your sock drawer there's a ring, Doc, and you've got a speech to go with it, and it starts with David Bowie."⟦/q⟧

Nobody moves. ⟦m Hallgrim⟧The major⟦/m⟧'s spoon is halfway up again.

⟦q Hallgrim>Nkemelu⟧"What ring?"⟦/q⟧ says Hallgrim.

***

⟦s place=the corridor; with=Quaid,Nkemelu,Hallgrim; time=Tuesday, 09:15⟧
⟦q Nkemelu>Hallgrim⟧"You read my drawer?"⟦/q⟧

⟦q Hallgrim>Nkemelu⟧"I didn't read anything. ⟦m Quaid⟧He⟦/m⟧ read it."⟦/q⟧

⟦q Quaid>Nkemelu⟧"I didn't, either. You told me. You always tell me yourself, around noon, you cry a bit. You say you were going to do it on Sunday."⟦/q⟧

⟦q Nkemelu>Quaid⟧"I never cry."⟦/q⟧

⟦q Quaid>Nkemelu⟧"I've seen it four times."⟦/q⟧

⟦q Hallgrim>Nkemelu⟧"Adaora,"⟦/q⟧ says ⟦m Hallgrim⟧the major⟦/m⟧. ⟦m Hallgrim⟧Her⟦/m⟧ voice isn't like wire at all. ⟦q Hallgrim>Nkemelu⟧"Is there a ring?"⟦/q⟧

⟦q Nkemelu>Hallgrim⟧"It's not, it was my mother's, it's only garnets. We're in a military installation! You're my commanding officer. I was going to wait for the funding."⟦/q⟧

⟦q Hallgrim>Nkemelu⟧"Which part of Bowie?"⟦/q⟧

⟦q Nkemelu>Hallgrim⟧"I'm not telling you now, there's Quaid standing there."⟦/q⟧

⟦q Quaid>Hallgrim⟧"Pretend that I'm furniture,"⟦/q⟧ ⟦m Quaid⟧I⟦/m⟧ say. ⟦q Quaid>Hallgrim⟧"I've been furniture. On loop twelve I spent the whole day in a closet."⟦/q⟧

It's cold in that corridor, it's four hundred feet down. ⟦m Nkemelu+Hallgrim⟧The two women⟦/m⟧ are about a yard apart. One's looking at the other and the other one's looking at the floor; then ⟦m Nkemelu⟧the short one⟦/m⟧ reaches out and turns a button on ⟦m Hallgrim⟧the tall one⟦/m⟧'s tunic around, so that the anchor's the right way up.

⟦q Nkemelu>Quaid⟧"How many times do I die?"⟦/q⟧ ⟦m Nkemelu⟧she⟦/m⟧ says to ⟦m Quaid⟧me⟦/m⟧.

⟦q Quaid>Nkemelu⟧"You don't. You and the major get out each time. So do I."⟦/q⟧

⟦q Nkemelu>Quaid⟧"Then who doesn't?"⟦/q⟧

⟦m Quaid⟧I⟦/m⟧ look down the passage. ⟦m Teague⟧He⟦/m⟧'s on a ladder at the far end, changing a tube, singing.

⟦q Hallgrim>Quaid⟧"Oh, no,"⟦/q⟧ says Hallgrim.

***

⟦s place=the control room; with=Quaid,Teague,Nkemelu,Hallgrim,Ostrow; time=Tuesday, 13:50⟧
⟦q Ostrow>Nkemelu⟧"Is it meant to hum?"⟦/q⟧ asks the Vice-Minister.

⟦q Nkemelu>Ostrow⟧"It's thermal, sir."⟦/q⟧

We've made changes, obviously. There's a bypass on the coupling, and ⟦m Nkemelu⟧she⟦/m⟧'s running it at sixty percent; Ostrow isn't going to know sixty from a hundred, ⟦m Ostrow⟧he⟦/m⟧'s here for the photograph. Perkins on Four has been sent on leave. And ⟦m Quaid⟧I⟦/m⟧'ve told Teague that ⟦m Teague⟧he⟦/m⟧'s wanted topside.

⟦q Teague>Quaid⟧"I'm not, though,"⟦/q⟧ ⟦m Teague⟧he⟦/m⟧ says.

⟦q Quaid>Teague⟧"You are. Go on. There's a delivery."⟦/q⟧

⟦q Teague>Quaid⟧"I called up. There's no delivery."⟦/q⟧ ⟦m Teague⟧He⟦/m⟧ has wandered in with a Snickers. ⟦m Teague⟧He⟦/m⟧'s leaning on the door, that door, with ⟦m Teague⟧his⟦/m⟧ long stupid legs crossed. ⟦q Teague>Quaid⟧"What's with you today? You ate my toast. You *hugged* me. At nine this morning you told me I was a good man, and you had tears in your eyes."⟦/q⟧

⟦q Quaid>Teague⟧"I've got a cold."⟦/q⟧

⟦q Teague>Quaid⟧"You're a terrible liar, Donal."⟦/q⟧

⟦q Hallgrim>Teague⟧"Teague,"⟦/q⟧ says ⟦m Hallgrim⟧the major⟦/m⟧, not turning around. ⟦q Hallgrim>Teague⟧"Get out of here. That's an order."⟦/q⟧

⟦q Teague>Hallgrim⟧"Yes, ma'am."⟦/q⟧ But ⟦m Teague⟧he⟦/m⟧ doesn't go. ⟦m Teague⟧He⟦/m⟧'s frowning; ⟦m Teague⟧he⟦/m⟧ isn't quick, but ⟦m Teague⟧he⟦/m⟧'s stubborn, and ⟦m Teague⟧he⟦/m⟧ gets there. ⟦m Teague⟧He⟦/m⟧ looks at the machine, and ⟦m Ostrow⟧the visitor in the nice coat⟦/m⟧, at the way that ⟦m Quaid+Nkemelu+Hallgrim⟧all three of us⟦/m⟧ are standing. ⟦q Teague>Quaid⟧"Is something going to happen?"⟦/q⟧ ⟦m Teague⟧he⟦/m⟧ says.

⟦q Quaid>Teague⟧"No."⟦/q⟧

⟦q Teague>Quaid⟧"Is it going to happen to me?"⟦/q⟧

And then the hum goes up a note.

⟦m Quaid⟧I⟦/m⟧ know that note. ⟦m Quaid⟧I⟦/m⟧'d know it in ⟦m Quaid⟧my⟦/m⟧ grave. It's not meant to come for another nineteen minutes, and not on sixty, but it's coming now. ⟦q Nkemelu>Hallgrim⟧"It isn't the coupling,"⟦/q⟧ says ⟦m Nkemelu⟧the scientist⟦/m⟧. ⟦q Nkemelu>Hallgrim⟧"It was never the coupling! It's the *door*. It's the seal, it's when somebody shuts it, it makes a—"⟦/q⟧

⟦q Hallgrim>Ostrow⟧"Sir, this way,"⟦/q⟧ says Hallgrim. ⟦m Hallgrim⟧She⟦/m⟧'s got ⟦m Ostrow⟧the Vice-Minister⟦/m⟧ by the collar. ⟦q Hallgrim>Nkemelu⟧"Adaora, *move*."⟦/q⟧

⟦m Nkemelu+Hallgrim+Ostrow⟧They⟦/m⟧ go by ⟦m Quaid⟧me⟦/m⟧. And now it's just as it always is. The light turns blue; ⟦m Teague⟧my friend⟦/m⟧ drops ⟦m Teague⟧his⟦/m⟧ Snickers; ⟦m Quaid⟧I⟦/m⟧ see ⟦m Teague⟧him⟦/m⟧ look at the door, and then at ⟦m Quaid⟧me⟦/m⟧, and ⟦m Quaid⟧I⟦/m⟧ see ⟦m Teague⟧him⟦/m⟧ do the sum. ⟦m Teague⟧He⟦/m⟧ puts ⟦m Teague⟧his⟦/m⟧ hand flat in the middle of ⟦m Quaid⟧my⟦/m⟧ chest.

⟦q Quaid>Teague⟧"Don't shut it,"⟦/q⟧ ⟦m Quaid⟧I⟦/m⟧ say.

⟦q Teague>Quaid⟧"You'll fry."⟦/q⟧

⟦q Quaid>Teague⟧"I won't. That's what does it. If you shut it, it blows. ⟦k by=Quaid; to=Teague⟧It's the door⟦/k⟧. You've shut it eighteen times, you big idiot, I never told you, I thought ⟦b holder=Quaid; status=false⟧if you knew you'd only do it sooner⟦/b⟧."⟦/q⟧

⟦q Teague>Quaid⟧"Eighteen?"⟦/q⟧

⟦q Quaid>Teague⟧"I counted."⟦/q⟧

⟦q Teague>Quaid⟧"And I go and shut it on myself every time?"⟦/q⟧

⟦q Quaid>Teague⟧"You don't even *think* about it."⟦/q⟧

⟦q Teague>Quaid⟧"Huh,"⟦/q⟧ says Teague. ⟦m Teague⟧He⟦/m⟧ looks at ⟦m Teague⟧his⟦/m⟧ hand. There's blue running along the edge of every finger. ⟦q Teague>Quaid⟧"So what do we do?"⟦/q⟧

⟦q Quaid>Teague⟧"I don't know. We've never got this far. I think that we leave it open and stand here."⟦/q⟧

⟦q Teague>Quaid⟧"That's the plan?"⟦/q⟧

⟦q Quaid>Teague⟧"That's the plan."⟦/q⟧

⟦q Teague>Quaid⟧"I don't love it,"⟦/q⟧ ⟦m Teague⟧he⟦/m⟧ says, and takes a good hold of ⟦m Quaid⟧my⟦/m⟧ shirt.

***

⟦s place=the bunk room; with=Quaid,Teague; time=Wednesday, 06:00⟧
⟦q Teague>Quaid⟧"You were snoring."⟦/q⟧

⟦m Quaid⟧I⟦/m⟧ don't say anything. ⟦m Quaid⟧I⟦/m⟧'m lying on ⟦m Quaid⟧my⟦/m⟧ back with both ⟦m Quaid⟧my⟦/m⟧ hands over ⟦m Quaid⟧my⟦/m⟧ face. It's the spring. There's the spring, it's come loose, ⟦m Quaid⟧I⟦/m⟧ can see it between ⟦m Quaid⟧my⟦/m⟧ fingers. So that's nineteen.

⟦q Teague>Quaid⟧"Donal? I said that you were snoring."⟦/q⟧

⟦q Quaid>Teague⟧"You were listening,"⟦/q⟧ ⟦m Quaid⟧I⟦/m⟧ tell ⟦m Teague⟧him⟦/m⟧. ⟦m Quaid⟧My⟦/m⟧ throat hurts.

⟦q Teague>Quaid⟧"I'd no choice, it's a very small,"⟦/q⟧ ⟦m Teague⟧he⟦/m⟧ starts; and then there's a creak, and ⟦m Teague⟧a big red face with half an eyebrow⟦/m⟧ comes down over the edge of the bunk, the wrong way up. ⟦q Teague>Quaid⟧"Doc says you can have eggs if you can keep them down. The major's got a ring on. What are you crying for? It's Wednesday."⟦/q⟧
