title: Snowed In
person: 3
style: fan fiction of an invented series: epithets, an unlabelled disclaimer on top, an A/N below, straight quotes
cast: Ilse Varga | Ilse, Il | she
cast: Rafe Sandoval | Rafe, Sandoval | he
cast: Temperance Okonkwo | Tem, Chief Okonkwo, Chief, Okonkwo | she
cast: Nicolaas Achterberg | Nic, Achterberg | he
cast: Director Falk | Falk, the Director | she
place: the hut | Hut Nine
place: the store room |
place: the Hallam ice | the ice
place: Kestrel Base | Kestrel
relation: Ilse & Rafe | romantic | start=exes, not speaking end=back together
relation: Ilse & Nic | friends
relation: Tem & Nic | work
quiet: Hollow Meridian, Hallam, Kestrel, Hut Nine
=====
⟦n⟧I don't own Hollow Meridian or anybody in it, I just leave them out in the weather. Set after 2x09; if you liked 2x10, sorry, it did not happen. No beta, we freeze like surveyors. Reviews keep the stove lit!⟦/n⟧

⟦s place=the hut; with=Ilse,Rafe,Tem,Nic; time=the first night of the storm⟧
The radio had been dead for six hours and so, in Ilse's opinion, had the conversation.

Four people, one hut, one stove. Outside, the wind came down off the Hallam ice like something that had been promised it could keep whatever it found. ⟦m Ilse⟧The blonde⟦/m⟧ had counted the tins twice. ⟦m Ilse⟧She⟦/m⟧ had mended a glove. Now there was nothing left to do but look across the table, where ⟦m Rafe⟧the taller man⟦/m⟧ was dealing cards to nobody.

⟦q Ilse>Rafe⟧"You could deal me in."⟦/q⟧

⟦q Rafe>Ilse⟧"You could ask nicely."⟦/q⟧

⟦q Ilse>Rafe⟧"I am asking nicely. This is what it sounds like, Sandoval. You've just never heard it before."⟦/q⟧

⟦m Rafe⟧He⟦/m⟧ glanced up at that. Eight months, and ⟦c eyes⟧his eyes were still that ridiculous green⟦/c⟧, and they still went straight past ⟦m Ilse⟧her⟦/m⟧ to the wall. ⟦m Rafe⟧He⟦/m⟧ dealt seven cards and pushed them over without a word.

On the bunk, Chief Okonkwo tried to get her elbows under her.

⟦q Nic>Tem⟧"Don't you dare."⟦/q⟧ Nic had not even turned round from the medical box.

⟦q Tem>Nic⟧"I'm the ranking officer here."⟦/q⟧

⟦q Nic>Tem⟧"⟦e You're⟧Your⟦/e⟧ the ranking ankle. Lie down."⟦/q⟧

⟦m Tem⟧The older woman⟦/m⟧ lay down. ⟦m Tem⟧She⟦/m⟧ did it one inch at a time, to make it clear that it was ⟦m Tem⟧her⟦/m⟧ own idea, and ⟦m Nic⟧the medic⟦/m⟧ tucked the blanket in round ⟦m Tem⟧her⟦/m⟧ with a sort of ⟦f holder=Nic; valence=positive⟧cheerful⟦/f⟧ brutality.

⟦q Ilse>Nic⟧"How is ⟦m Tem⟧she⟦/m⟧?"⟦/q⟧ Ilse asked.

⟦q Tem>Ilse⟧"⟦m Tem⟧She⟦/m⟧ can hear you."⟦/q⟧

⟦q Ilse>Tem⟧"How are ⟦e you, Chief⟧you Chief⟦/e⟧?"⟦/q⟧

⟦q Tem>Ilse⟧"Cold. ⟦f holder=Tem; valence=negative⟧Bored⟦/f⟧. Shut up in a box with three children, two of whom are sulking."⟦/q⟧ ⟦m Tem⟧She⟦/m⟧ closed ⟦m Tem⟧her⟦/m⟧ eyes. ⟦q Tem>Nic⟧"Anything on the radio, Achterberg?"⟦/q⟧

⟦q Nic>Tem⟧"Not a squeak,"⟦/q⟧ said ⟦m Nic⟧the shorter man⟦/m⟧, and clicked the lid of the box shut rather quickly. ⟦q Nic>Tem⟧"Antenna must have gone."⟦/q⟧

Ilse thought so too. ⟦m Ilse⟧She⟦/m⟧ had watched the mast bend over at noon, and ⟦m Ilse⟧she⟦/m⟧ was certain that ⟦b holder=Ilse; status=false⟧the storm had torn it off the roof⟦/b⟧. Nobody at Kestrel would come looking before the weekend. Director Falk had never been one to burn fuel on a hunch.

They played three hands. ⟦m Rafe⟧He⟦/m⟧ won them all.

⟦q Rafe>Ilse⟧"You're holding your cards where I can see them in the window,"⟦/q⟧ ⟦m Rafe⟧he⟦/m⟧ said at last.

⟦q Ilse>Rafe⟧"And you've let me?"⟦/q⟧

⟦q Rafe>Ilse⟧"I figured you knew."⟦/q⟧

⟦q Ilse>Rafe⟧"Why would I know?"⟦/q⟧

⟦q Rafe>Ilse⟧"You always know, Il. It's the most tiring thing about you."⟦/q⟧

Nobody had called ⟦m Ilse⟧her⟦/m⟧ that in eight months. ⟦m Ilse⟧The blonde⟦/m⟧ put the cards down very neatly, face up, since it made no difference, and got to ⟦m Ilse⟧her⟦/m⟧ feet. The hut was four strides long. ⟦m Ilse⟧She⟦/m⟧ used all of them.

⟦q Ilse>⟧"I ⟦f holder=Ilse; valence=negative⟧need some air⟦/f⟧,"⟦/q⟧ ⟦m Ilse⟧she⟦/m⟧ told the door.

⟦q Tem>Ilse⟧"There's nothing but air out there,"⟦/q⟧ the bunk remarked. ⟦q Tem>Ilse⟧"It's going past at ninety miles an hour. Take the store room."⟦/q⟧

***

⟦s place=the store room; with=Ilse,Nic; time=later that night⟧
The store room had room for two if one of them was a sack of flour. Nic came in anyway.

⟦q Nic>Ilse⟧"You're ⟦f holder=Ilse; valence=negative⟧crying⟦/f⟧ on the biscuits."⟦/q⟧

⟦q Ilse>Nic⟧"I'm not ⟦f holder=Ilse; valence=negative; status=denied⟧crying⟦/f⟧. It's the paraffin."⟦/q⟧

⟦q Nic>Ilse⟧"Right."⟦/q⟧ ⟦m Nic⟧The medic⟦/m⟧ moved the flour and sat down where it had been. ⟦m Nic⟧He⟦/m⟧ had a wide, plain face, and when ⟦m Nic⟧he⟦/m⟧ ⟦f holder=Nic; valence=negative⟧worried⟦/f⟧ the whole of it joined in. ⟦q Nic>Ilse⟧"Do you want to tell me, or do you want to shift boxes about?"⟦/q⟧

⟦q Ilse>Nic⟧"Boxes."⟦/q⟧

They shifted boxes. By the third one ⟦m Ilse⟧her⟦/m⟧ hands had stopped shaking.

⟦q Ilse>Nic⟧"⟦m Rafe⟧He⟦/m⟧ put in for a transfer,"⟦/q⟧ said Ilse. ⟦q Ilse>Nic⟧"The week after the crevasse. I saw the form on Falk's desk with ⟦m Rafe⟧his⟦/m⟧ name at the top. ⟦m Rafe⟧He⟦/m⟧ nearly lost me down a hole, and then ⟦b holder=Ilse; status=false⟧he couldn't get away from me fast enough⟦/b⟧."⟦/q⟧

⟦q Nic>Ilse⟧"Is that what you think it was?"⟦/q⟧

⟦q Ilse>Nic⟧"It's what it said!"⟦/q⟧

⟦q Nic>Ilse⟧"And did you read who signed it?"⟦/q⟧

⟦m Ilse⟧She⟦/m⟧ had not. It had been upside down, and ⟦m Ilse⟧she⟦/m⟧ had been holding a mug, and then the Director had come back in. ⟦m Ilse⟧She⟦/m⟧ stared at ⟦m Nic⟧him⟦/m⟧.

⟦q Nic>Ilse⟧"⟦k by=Nic; to=Ilse⟧Tem filled it in⟦/k⟧,"⟦/q⟧ Nic said. ⟦q Nic>Ilse⟧"Every line of it. After the crevasse the Director wanted one of you off the ice, and she didn't care which. ⟦k by=Nic; to=Ilse⟧Rafe asked for it to be him⟦/k⟧. So that it wouldn't be you."⟦/q⟧

⟦q Ilse>Nic⟧"⟦m Rafe⟧He⟦/m⟧ *asked*."⟦/q⟧

⟦q Nic>Ilse⟧"Shouted, I heard. And in the end ⟦m Tem⟧the old girl⟦/m⟧ ⟦f holder=Tem; toward=Falk; valence=negative⟧tore it up⟦/f⟧ under Falk's nose and said ⟦m Tem⟧she⟦/m⟧ wasn't running a survey with half a crew."⟦/q⟧

⟦m Ilse⟧The blonde⟦/m⟧ sat down on a crate of peaches. For a while there was only the wind.

⟦q Ilse>Nic⟧"How long have you known?"⟦/q⟧

⟦q Nic>Ilse⟧"Since the night it happened. I sew people up, Ilse. They lie there and talk to the ceiling."⟦/q⟧

⟦q Ilse>Nic⟧⟦e "⟧'⟦/e⟧And nobody thought of telling me?"⟦/q⟧

⟦q Nic>Ilse⟧"You were never in the room. Somebody would open their mouth, and there'd be the door swinging."⟦/q⟧ ⟦m Nic⟧He⟦/m⟧ held out a biscuit. It was only slightly wet. ⟦q Nic>Ilse⟧"So here's a room. It's four strides long, and there's a storm on."⟦/q⟧

***

⟦s place=the hut; with=Ilse,Rafe,Tem,Nic; time=midnight⟧
⟦m Rafe⟧The taller man⟦/m⟧ had built a house out of the cards. It was five storeys high and it came down when ⟦m Ilse⟧she⟦/m⟧ pulled out the chair.

⟦q Ilse>Rafe⟧"Sorry."⟦/q⟧

⟦q Rafe>Ilse⟧"It was structurally doubtful."⟦/q⟧

⟦q Ilse>Rafe⟧"Rafe."⟦/q⟧ ⟦m Ilse⟧She⟦/m⟧ laid both hands flat on the table. ⟦q Ilse>Rafe⟧"I thought ⟦b holder=Ilse; status=false⟧you wanted to go⟦/b⟧."⟦/q⟧

There was no sound from the bunk, and a great deal of it, as if ⟦m Tem⟧the older woman⟦/m⟧ were holding ⟦m Tem⟧her⟦/m⟧ ⟦e breath⟧breathe⟦/e⟧. ⟦m Rafe⟧The pilot⟦/m⟧ gathered up four kings, one after another.

⟦q Rafe>Ilse⟧"Who told you?"⟦/q⟧

⟦q Ilse>Rafe⟧"Does it matter?"⟦/q⟧

⟦q Rafe>Ilse⟧"I'd like to know ⟦f holder=Rafe; valence=negative⟧whose tea to spit in⟦/f⟧."⟦/q⟧

⟦q Ilse>Rafe⟧"Why didn't *you* tell me?"⟦/q⟧

⟦q Rafe>Ilse⟧"Because you'd have gone to Falk and got yourself sent home instead. You'd have done it before breakfast."⟦/q⟧ ⟦m Rafe⟧He⟦/m⟧ looked at ⟦m Ilse⟧her⟦/m⟧ then, properly, ⟦c eyes⟧his brown eyes tired in the lamplight⟦/c⟧. ⟦q Rafe>Ilse⟧"I had hold of your rope for eleven minutes. I counted. I wasn't going to be the reason you went anywhere, after that."⟦/q⟧

⟦q Ilse>Rafe⟧"You idiot,"⟦/q⟧ ⟦m Ilse⟧she⟦/m⟧ said, and found that ⟦m Ilse⟧she⟦/m⟧ ⟦f holder=Ilse; toward=Rafe; valence=positive⟧was holding⟦/f⟧ ⟦m Rafe⟧his⟦/m⟧ sleeve.

⟦q Rafe>Ilse⟧"Yes."⟦/q⟧

⟦q Ilse>Rafe⟧"Eight months."⟦/q⟧

⟦q Rafe>Ilse⟧"I had a calendar."⟦/q⟧

What happened next was short and involved most of the cards going on the floor. From behind the medical box somebody coughed.

⟦q Nic>Rafe+Ilse⟧"Don't mind us⟦e ,"⟧."⟦/e⟧⟦/q⟧ said Nic.

And then, muffled and ⟦f holder=Falk; valence=positive⟧cheerful⟦/f⟧ and perfectly clear, ⟦m Nic⟧his⟦/m⟧ left boot spoke.

⟦q Falk>Nic⟧"Hut Nine, this is Kestrel. Achterberg, have they kissed yet? I have eleven people in the mess with money on this."⟦/q⟧

Nobody moved. Very slowly, ⟦m Ilse⟧the blonde⟦/m⟧ turned ⟦m Ilse⟧her⟦/m⟧ head.

⟦q Ilse>Nic⟧"Nic."⟦/q⟧

⟦q Nic>Ilse⟧"I can explain."⟦/q⟧

⟦q Ilse>Nic⟧"You said it was dead."⟦/q⟧

⟦q Nic>Ilse⟧"I said not a squeak. ⟦k by=Nic; to=Ilse,Rafe⟧I had it in a sock⟦/k⟧."⟦/q⟧ ⟦m Nic⟧The medic⟦/m⟧ ⟦f holder=Nic; toward=Ilse; valence=negative⟧took a prudent step⟦/f⟧ towards the store room. ⟦q Nic>Ilse+Rafe⟧"And it was an order."⟦/q⟧

⟦q Rafe>Nic⟧"Whose?"⟦/q⟧ ⟦m Rafe⟧the taller man⟦/m⟧ demanded.

The blanket on the bunk ⟦f holder=Tem; valence=positive⟧was shaking⟦/f⟧. From somewhere under it came a hand, and the hand was holding ⟦e its⟧it's⟦/e⟧ own receiver.

⟦q Tem>Falk⟧"Kestrel, this is Hut Nine,"⟦/q⟧ said ⟦m Tem⟧the older woman⟦/m⟧, with enormous dignity. ⟦q Tem>Falk⟧"Confirmed at four minutes past midnight. I believe that's my ten crowns."⟦/q⟧

⟦q Rafe>Tem⟧"You *bet* on us?"⟦/q⟧

⟦q Tem>Rafe⟧"I invested, Sandoval."⟦/q⟧ ⟦m Tem⟧She⟦/m⟧ sat up on ⟦m Tem⟧her⟦/m⟧ elbows, and this time nobody stopped ⟦m Tem⟧her⟦/m⟧. ⟦q Tem>Ilse+Rafe+Nic⟧"Now, will somebody open those peaches? I broke an ankle for you people."⟦/q⟧

⟦n⟧A/N: And that's it! I wanted one where the "dead" radio gets what it deserves. Next up is the one with the balloon. Thank you for reading, and tell me who you'd have bet on!⟦/n⟧
