title: Trauma Four
person: 3
style: hospital drama in the present tense, last names only, three women and two men in one room, shouted lines, then a long quiet two-hander; straight quotes
cast: Delacruz |  | she
cast: Kaminska | Dr. Kaminska, Roz | she
cast: Haddad |  | he
cast: Broussard |  | he
cast: Wren |  | she
cast: Walter Gaines | Mr. Gaines, Walt | he
cast: Mrs. Gaines | | she
place: Trauma Four | the bay
place: the family room |
place: the ambulance bay | the loading dock
relation: Delacruz & Kaminska | friends | start=rivals for one fellowship end=allies
relation: Wren & Delacruz | work
relation: Mr. Gaines & Mrs. Gaines | family
quiet: Monday
=====
⟦s place=Trauma Four; with=Delacruz,Kaminska,Haddad,Broussard,Wren,Mr. Gaines; time=2:14 a.m.⟧
The doors bang and it's a man in a bathrobe, gray as putty, with one slipper.

⟦q Broussard>Delacruz+Kaminska+Haddad+Wren+Mr. Gaines⟧"Walter Gaines, ⟦c age⟧sixty-six⟦/c⟧, found down in the garage!"⟦/q⟧ Broussard is jogging alongside with one hand on the ⟦e rail⟧rale⟦/e⟧. ⟦q Broussard>Delacruz+Kaminska+Haddad+Wren+Mr. Gaines⟧"⟦m Mrs. Gaines⟧Wife⟦/m⟧ says chest pain since dinner. Pressure's eighty over nothing. ⟦m Mr. Gaines⟧He⟦/m⟧ got chatty in the rig and then ⟦m Mr. Gaines⟧he⟦/m⟧ quit."⟦/q⟧

⟦q Kaminska>Broussard⟧"Quit how?"⟦/q⟧

⟦q Broussard>Kaminska⟧"Quit like that."⟦/q⟧

⟦q Delacruz>Mr. Gaines⟧"Sir?"⟦/q⟧ Delacruz is already leaning over ⟦m Mr. Gaines⟧him⟦/m⟧ with the light. ⟦q Delacruz>Mr. Gaines⟧"Sir, can you tell me what day it is?"⟦/q⟧

⟦q Mr. Gaines>Delacruz⟧"Monday,"⟦/q⟧ says ⟦m Mr. Gaines⟧the patient⟦/m⟧.

⟦q Delacruz>Mr. Gaines+Haddad⟧"It's Thursday, but I like ⟦f holder=Walter Gaines; valence=positive⟧your confidence⟦/f⟧. On my count. Haddad, get ⟦m Mr. Gaines⟧his⟦/m⟧ feet."⟦/q⟧

⟦q Haddad>Delacruz⟧"I've got ⟦m Mr. Gaines⟧his⟦/m⟧ feet."⟦/q⟧

⟦q Delacruz>Haddad⟧"You've got *a* foot."⟦/q⟧

⟦q Haddad>Delacruz⟧"There's only one slipper, I got confused."⟦/q⟧

⟦q Kaminska>Haddad⟧"⟦f holder=Kaminska; toward=Haddad; valence=negative⟧For the love of God⟦/f⟧,"⟦/q⟧ says Kaminska, and gets the other.

There are two third-year residents at St. Brendan's and there is one fellowship, and everybody down to the guy who stocks the gloves knows it. ⟦m Delacruz+Kaminska⟧They⟦/m⟧ have been circling each other since July. ⟦m Delacruz⟧Delacruz⟦/m⟧ is quick, and ⟦m Delacruz⟧she⟦/m⟧ is usually right; ⟦m Kaminska⟧Kaminska⟦/m⟧ is slow, and ⟦m Kaminska⟧she⟦/m⟧ always is. ⟦m Haddad⟧The charge nurse⟦/m⟧ has money on it. ⟦m Haddad⟧He⟦/m⟧'d rather not say whose way.

⟦q Delacruz>Kaminska⟧"I want a line, I want a twelve-lead, I want cardiology out of bed."⟦/q⟧

⟦q Kaminska>Delacruz⟧"I'd hold off on cardiology."⟦/q⟧

⟦q Delacruz>Kaminska⟧"⟦m Mr. Gaines⟧He⟦/m⟧'s having an MI."⟦/q⟧

⟦q Kaminska>Delacruz⟧"Maybe."⟦/q⟧

⟦q Delacruz>Kaminska⟧"⟦m Mr. Gaines⟧He⟦/m⟧'s ⟦c age⟧fifty-six⟦/c⟧, ⟦m Mr. Gaines⟧he⟦/m⟧'s clutching ⟦m Mr. Gaines⟧his⟦/m⟧ chest, ⟦m Mr. Gaines⟧he⟦/m⟧'s the color of the wall."⟦/q⟧

⟦q Kaminska>Delacruz⟧"⟦m Mr. Gaines⟧He⟦/m⟧'s clutching ⟦m Mr. Gaines⟧his⟦/m⟧ back."⟦/q⟧

⟦m Delacruz+Kaminska⟧They⟦/m⟧ both look. It's true; ⟦m Mr. Gaines⟧the old man⟦/m⟧'s right arm is bent up behind ⟦m Mr. Gaines⟧him⟦/m⟧, as if somebody were marching ⟦m Mr. Gaines⟧him⟦/m⟧ off to jail. Kaminska bends down beside ⟦m Mr. Gaines⟧his⟦/m⟧ ear. ⟦m Kaminska⟧Her⟦/m⟧ voice changes when ⟦m Kaminska⟧she⟦/m⟧ talks to patients. It gets ⟦f holder=Kaminska; valence=negative; status=supposed⟧almost bored⟦/f⟧.

⟦q Kaminska>Mr. Gaines⟧"Mr. Gaines, when it started, was it sort of a squeeze? Or did it rip?"⟦/q⟧

⟦q Mr. Gaines>Kaminska⟧"Rip,"⟦/q⟧ ⟦m Mr. Gaines⟧he⟦/m⟧ says. ⟦q Mr. Gaines>Kaminska⟧"Like a bedsheet."⟦/q⟧

⟦q Kaminska>Delacruz⟧"Both arms,"⟦/q⟧ says Kaminska, straightening. ⟦q Kaminska>Delacruz⟧"Get me a pressure in both arms."⟦/q⟧

⟦q Haddad>Kaminska⟧"Eighty in the right,"⟦/q⟧ says Haddad a moment later. Then ⟦m Haddad⟧he⟦/m⟧ ⟦f holder=Haddad; valence=negative⟧stops being funny⟦/f⟧. ⟦q Haddad>Kaminska⟧"One-thirty in the left."⟦/q⟧

No one speaks. In the quiet Delacruz can hear ⟦m Delacruz⟧herself⟦/m⟧ ⟦f holder=Delacruz; valence=negative⟧not having thought of it⟦/f⟧.

⟦q Delacruz>Haddad⟧"Page Wren,"⟦/q⟧ ⟦m Delacruz⟧she⟦/m⟧ says.

⟦q Haddad>Delacruz⟧"⟦m Wren⟧She⟦/m⟧'s in the OR."⟦/q⟧

⟦q Delacruz>Haddad+Kaminska⟧"Then page ⟦m Wren⟧her⟦/m⟧ in the OR! Tell ⟦m Wren⟧her⟦/m⟧ it's a dissection, tell ⟦m Wren⟧her⟦/m⟧ it's going now. Kaminska, what do you need?"⟦/q⟧

⟦q Kaminska>Delacruz⟧"Two units. And hold ⟦m Mr. Gaines⟧his⟦/m⟧ other hand, ⟦m Mr. Gaines⟧he⟦/m⟧'s ⟦f holder=Walter Gaines; valence=negative⟧frightened⟦/f⟧."⟦/q⟧

⟦q Delacruz>Kaminska⟧"*You* hold ⟦m Mr. Gaines⟧his⟦/m⟧ hand."⟦/q⟧

⟦q Kaminska>Delacruz⟧"I'm sterile. And ⟦m Mr. Gaines⟧he⟦/m⟧ ⟦f holder=Walter Gaines; toward=Delacruz; valence=positive⟧likes you⟦/f⟧. You told ⟦m Mr. Gaines⟧him⟦/m⟧ ⟦m Mr. Gaines⟧he⟦/m⟧ was confident."⟦/q⟧

So ⟦m Delacruz⟧she⟦/m⟧ holds it. It is large and cold and has grease in the creases. ⟦m Mr. Gaines⟧The man⟦/m⟧ on the gurney rolls ⟦m Mr. Gaines⟧his⟦/m⟧ eyes round until they find ⟦m Delacruz⟧her⟦/m⟧.

⟦q Mr. Gaines>Delacruz⟧"Is it Thursday?"⟦/q⟧ ⟦m Mr. Gaines⟧he⟦/m⟧ says.

⟦q Delacruz>Mr. Gaines⟧"All day."⟦/q⟧

⟦q Mr. Gaines>Delacruz⟧"Then I missed bowling."⟦/q⟧

***

⟦s place=the family room; with=Kaminska,Mrs. Gaines; time=2:50 a.m.⟧
The family room has a picture of a lighthouse in it and a box of tissues that's been screwed to the table. ⟦m Mrs. Gaines⟧The woman under the lighthouse⟦/m⟧ has put on a dress and earrings and a pair of men's rubber boots.

⟦q Kaminska>Mrs. Gaines⟧"Mrs. Gaines? I'm Dr. Kaminska."⟦/q⟧

⟦q Mrs. Gaines>Kaminska⟧"Is ⟦m Mr. Gaines⟧he⟦/m⟧ dead?"⟦/q⟧

⟦q Kaminska>Mrs. Gaines⟧"No. ⟦m Mr. Gaines⟧He⟦/m⟧'s on ⟦m Mr. Gaines⟧his⟦/m⟧ way up to surgery."⟦/q⟧

⟦q Mrs. Gaines>Kaminska⟧"You'd tell me."⟦/q⟧

⟦q Kaminska>Mrs. Gaines⟧"I'd tell you right away. I'd sit down first."⟦/q⟧

⟦q Mrs. Gaines>Kaminska⟧"You *are* sitting down."⟦/q⟧

⟦q Kaminska>Mrs. Gaines⟧"So I am,"⟦/q⟧ says Kaminska. ⟦q Kaminska>Mrs. Gaines⟧"My feet hurt. ⟦m Mr. Gaines⟧He⟦/m⟧'s alive."⟦/q⟧

⟦m Mrs. Gaines⟧The older woman⟦/m⟧ nods several times. ⟦m Mrs. Gaines⟧She⟦/m⟧ has a plastic bag on ⟦m Mrs. Gaines⟧her⟦/m⟧ lap, and now ⟦m Mrs. Gaines⟧she⟦/m⟧ opens it and brings out a slipper, and holds it, ⟦e sole⟧soul⟦/e⟧ upward, like a fish ⟦m Mrs. Gaines⟧she⟦/m⟧ isn't sure of.

⟦q Mrs. Gaines>Kaminska⟧"It came off in the drive. I thought, ⟦m Mr. Gaines⟧he⟦/m⟧'ll want it."⟦/q⟧

⟦q Kaminska>Mrs. Gaines⟧"I'll see ⟦m Mr. Gaines⟧he⟦/m⟧ gets it."⟦/q⟧

⟦q Mrs. Gaines>Kaminska⟧"Did ⟦m Mr. Gaines⟧he⟦/m⟧ say what ⟦m Mr. Gaines⟧he⟦/m⟧ was doing out there?"⟦/q⟧

⟦q Kaminska>Mrs. Gaines⟧"In the garage? No."⟦/q⟧

⟦q Mrs. Gaines>Kaminska⟧"⟦m Mr. Gaines⟧He⟦/m⟧ told me ⟦b holder=Mrs. Gaines; status=false⟧he was getting the Christmas lights down⟦/b⟧. In May! I said, Walt, it's May. ⟦m Mr. Gaines⟧He⟦/m⟧ said ⟦m Mr. Gaines⟧he⟦/m⟧ was going to beat the rush."⟦/q⟧ ⟦m Mrs. Gaines⟧Her⟦/m⟧ ⟦f holder=Mrs. Gaines; valence=negative⟧mouth is not quite steady⟦/f⟧. ⟦q Mrs. Gaines>Kaminska⟧"There's a boat in there. ⟦m Mr. Gaines⟧He⟦/m⟧ thinks I don't know. ⟦k by=Mrs. Gaines; to=Kaminska⟧He's been building me a boat since his retirement⟦/k⟧, for our fortieth, and every Saturday I drive to my sister's so ⟦m Mr. Gaines⟧he⟦/m⟧ can have the saw on. I don't even ⟦f holder=Mrs. Gaines; valence=negative; status=denied⟧like my sister⟦/f⟧. Two years I've been eating that casserole."⟦/q⟧

⟦f holder=Kaminska; valence=positive⟧Kaminska laughs⟦/f⟧. It takes ⟦m Kaminska⟧her⟦/m⟧ by surprise; it's been a week. And ⟦m Mrs. Gaines⟧Mrs. Gaines⟦/m⟧, who'd been hanging on to the slipper, lets go of it and ⟦f holder=Mrs. Gaines; toward=Kaminska; valence=negative⟧holds on to⟦/f⟧ ⟦m Kaminska⟧her⟦/m⟧ instead.

⟦q Mrs. Gaines>Kaminska⟧"Who's with ⟦m Mr. Gaines⟧him⟦/m⟧?"⟦/q⟧ ⟦m Mrs. Gaines⟧she⟦/m⟧ asks, into the scrubs. ⟦q Mrs. Gaines>Kaminska⟧"Have they got somebody good?"⟦/q⟧

⟦q Kaminska>Mrs. Gaines⟧"⟦m Wren⟧The surgeon⟦/m⟧'s the best there is."⟦/q⟧

⟦q Mrs. Gaines>Kaminska⟧"And the other one? The ambulance boy said there was a girl holding on to ⟦m Mr. Gaines⟧his⟦/m⟧ hand."⟦/q⟧

⟦q Kaminska>Mrs. Gaines⟧"⟦m Delacruz⟧She⟦/m⟧'s good too,"⟦/q⟧ says Kaminska. ⟦m Kaminska⟧She⟦/m⟧ thinks about it, because you should never tell a family anything that isn't so. ⟦q Kaminska>Mrs. Gaines⟧"⟦m Delacruz⟧She⟦/m⟧'s better than I am, to be honest. ⟦m Delacruz⟧She⟦/m⟧ just goes too fast."⟦/q⟧

***

⟦s place=the ambulance bay; with=Delacruz,Kaminska; time=6:20 a.m.⟧
The sun's coming up behind the parking structure. Delacruz is on the loading dock with ⟦m Delacruz⟧her⟦/m⟧ feet hanging over the edge, eating a granola bar that has been in somebody's locker ⟦e since⟧sense⟦/e⟧ the last administration. A pair of orange clogs comes and stops beside ⟦m Delacruz⟧her⟦/m⟧.

⟦q Kaminska>Delacruz⟧"Is there any more of that?"⟦/q⟧

⟦q Delacruz>Kaminska⟧"You don't want it. It's got a year on it and the year's not this one."⟦/q⟧

⟦q Kaminska>Delacruz⟧"I'll take the risk."⟦/q⟧

Kaminska sits. For a while ⟦m Delacruz+Kaminska⟧they⟦/m⟧ pass it back and forth. A truck ⟦e comes⟧came⟦/e⟧ in, beeping, and goes out again.

⟦q Delacruz>Kaminska⟧"Wren says ⟦m Mr. Gaines⟧he⟦/m⟧'ll do."⟦/q⟧

⟦q Kaminska>Delacruz⟧"I heard."⟦/q⟧

⟦q Delacruz>Kaminska⟧"⟦m Wren⟧She⟦/m⟧ had the whole arch in ⟦m Wren⟧her⟦/m⟧ hands. ⟦m Wren⟧She⟦/m⟧ says another twenty minutes and we'd have been talking to ⟦m Mrs. Gaines⟧the wife⟦/m⟧."⟦/q⟧

⟦q Kaminska>Delacruz⟧"I was talking to ⟦m Mrs. Gaines⟧the wife⟦/m⟧."⟦/q⟧

⟦q Delacruz>Kaminska⟧"I mean talking."⟦/q⟧

⟦q Kaminska>Delacruz⟧"I know what you mean."⟦/q⟧

⟦q Delacruz>Kaminska⟧"I'd have sent ⟦m Mr. Gaines⟧him⟦/m⟧ to cardiology,"⟦/q⟧ Delacruz says. ⟦m Delacruz⟧She⟦/m⟧ ⟦f holder=Delacruz; valence=negative⟧folds the wrapper in half, and in half again⟦/f⟧. ⟦q Delacruz>Kaminska⟧"I'd have put ⟦m Mr. Gaines⟧him⟦/m⟧ on heparin. I had my mouth open to say it. ⟦m Mr. Gaines⟧He⟦/m⟧'d have bled out in the elevator."⟦/q⟧

⟦q Kaminska>Delacruz⟧"But you didn't."⟦/q⟧

⟦q Delacruz>Kaminska⟧"Because you said bedsheet!"⟦/q⟧

⟦q Kaminska>Delacruz⟧"⟦m Mr. Gaines⟧He⟦/m⟧ said bedsheet."⟦/q⟧

⟦q Delacruz>Kaminska⟧"You know what I mean, Roz."⟦/q⟧

That brings ⟦m Kaminska⟧the other woman⟦/m⟧'s ⟦f holder=Kaminska; valence=negative⟧head around⟦/f⟧. In three years ⟦m Delacruz+Kaminska⟧neither of them⟦/m⟧ has used a first name; it has been a point of honor.

⟦q Kaminska>Delacruz⟧"You called it, though,"⟦/q⟧ ⟦m Kaminska⟧she⟦/m⟧ says finally. ⟦q Kaminska>Delacruz⟧"I'd still be standing there getting a third reading. You heard one number and you blew the doors off. Wren came down in ⟦m Wren⟧her⟦/m⟧ *socks*."⟦/q⟧

⟦q Delacruz>Kaminska⟧"That's true. ⟦f holder=Delacruz; toward=Kaminska; valence=positive⟧That was pretty great⟦/f⟧."⟦/q⟧

⟦q Kaminska>Delacruz⟧"I was thinking about that. I got ⟦m Mr. Gaines⟧him⟦/m⟧ diagnosed and you got ⟦m Mr. Gaines⟧him⟦/m⟧ upstairs, and it only works if somebody does both."⟦/q⟧

⟦q Delacruz>Kaminska⟧"Is this a pep talk? Are you giving me a pep talk?"⟦/q⟧

⟦q Kaminska>Delacruz⟧"I'm very tired."⟦/q⟧

⟦q Delacruz>Kaminska⟧"You are. You've got a bit of granola on your."⟦/q⟧

⟦q Kaminska>Delacruz⟧"Where?"⟦/q⟧

⟦q Delacruz>Kaminska⟧"Other side."⟦/q⟧

Kaminska wipes the wrong side again. Delacruz ⟦f holder=Delacruz; toward=Kaminska; valence=positive⟧reaches over and does it for⟦/f⟧ ⟦m Kaminska⟧her⟦/m⟧, briskly, with a thumb.

⟦q Kaminska>Delacruz⟧"I'm not going to apply,"⟦/q⟧ says Kaminska.

⟦q Delacruz>Kaminska⟧"What?"⟦/q⟧

⟦q Kaminska>Delacruz⟧"For the fellowship."⟦/q⟧

⟦q Delacruz>Kaminska⟧"Like hell you're not."⟦/q⟧

⟦q Kaminska>Delacruz⟧"I've thought about it since the winter. I ⟦f holder=Kaminska; valence=negative⟧hate the shouting⟦/f⟧. ⟦f holder=Kaminska; valence=positive⟧I like the bit in the room⟦/f⟧ with the lighthouse. There's a palliative post in Duluth."⟦/q⟧

⟦q Delacruz>Kaminska⟧"There is no way that I'm getting it by default! You've got to come and lose it fair and square."⟦/q⟧

⟦q Kaminska>Delacruz⟧"Would I lose?"⟦/q⟧

Delacruz opens ⟦m Delacruz⟧her⟦/m⟧ mouth. ⟦m Delacruz⟧She⟦/m⟧'s quick, and ⟦m Delacruz⟧she⟦/m⟧ is usually right. ⟦m Delacruz⟧She⟦/m⟧ makes ⟦m Delacruz⟧herself⟦/m⟧ take it slow.

⟦q Delacruz>Kaminska⟧"No,"⟦/q⟧ ⟦m Delacruz⟧she⟦/m⟧ says. ⟦q Delacruz>Kaminska⟧"I don't think you would."⟦/q⟧

⟦q Kaminska>Delacruz⟧"Well, then. That's nice to know."⟦/q⟧

The door behind ⟦m Delacruz+Kaminska⟧them⟦/m⟧ scrapes. It's ⟦m Haddad⟧the nurse⟦/m⟧, on ⟦m Haddad⟧his⟦/m⟧ way home, in a bicycle helmet. Haddad looks at one and then at the other, at ⟦m Kaminska⟧the blonde⟦/m⟧ with crumbs on ⟦m Kaminska⟧her⟦/m⟧ chin and ⟦m Delacruz⟧the dark one⟦/m⟧ ⟦f holder=Kaminska; valence=negative⟧crying down⟦/f⟧ ⟦m Delacruz⟧her⟦/m⟧ own sleeve, and ⟦m Haddad⟧he⟦/m⟧ backs up.

⟦s place=the ambulance bay; with=Delacruz,Kaminska,Haddad; time=6:30 a.m.⟧
⟦q Haddad>Delacruz+Kaminska⟧"Bad time?"⟦/q⟧

⟦q Delacruz>Haddad⟧"Kaminska's throwing the fight,"⟦/q⟧ says Delacruz.

⟦q Haddad>Delacruz⟧"⟦m Kaminska⟧She⟦/m⟧'s what? ⟦m Kaminska⟧She⟦/m⟧ can't! I've got forty bucks on ⟦m Kaminska⟧her⟦/m⟧!"⟦/q⟧

⟦q Kaminska>Haddad⟧"On me?"⟦/q⟧ says Kaminska.

⟦q Haddad>Kaminska⟧"Since July."⟦/q⟧ ⟦m Haddad⟧He⟦/m⟧'s wheeling the bike in a circle, ⟦m Haddad⟧he⟦/m⟧'s ⟦f holder=Haddad; valence=negative⟧that upset⟦/f⟧. ⟦q Haddad>Kaminska+Delacruz⟧"Broussard gave me five to one. You went and asked that guy with the nosebleed what he'd had for lunch, and it was *paint*. I said to myself, that's the one. No offense, Delacruz."⟦/q⟧

⟦q Delacruz>Haddad⟧"None taken,"⟦/q⟧ says Delacruz. ⟦q Delacruz>Haddad⟧"I'd have put forty on ⟦m Kaminska⟧her⟦/m⟧, too."⟦/q⟧
