title: The Handler
person: 3
style: spy story, two women in a safe house, deep third with thoughts in italics, last names only, past tense, terse lines; a third man and a driver; straight quotes
cast: Mazur |  | she
cast: Hathersage | Miss Hathersage, Sylvie, the Englishwoman | she
cast: Baird | Mr. Baird | he
cast: Oblonsky | Kirill | he
cast: the driver | | he
cast: Stefan | | he
place: the safe house | the flat
place: the car |
place: the tram stop |
relation: Mazur & Hathersage | friends | start=agent and handler, each suspecting the other end=allies on the run
relation: Hathersage & Mr. Baird | work
relation: Mazur & Stefan | family
quiet: Station, Ljubljana, Thursday, Danube, Schubert, Lada, London
=====
⟦s place=the safe house; with=Mazur,Hathersage; time=Thursday, just before midnight⟧
There were two glasses on the table, and Mazur had not touched ⟦m Mazur⟧hers⟦/m⟧.

⟦q/thought Mazur⟧*Wait until ⟦m Hathersage⟧she⟦/m⟧ drinks.*⟦/q⟧

⟦q Hathersage>Mazur⟧"It isn't poisoned,"⟦/q⟧ said Hathersage.

⟦q Mazur>Hathersage⟧"I never said so."⟦/q⟧

⟦q Hathersage>Mazur⟧"You're looking at it as though it owed you money."⟦/q⟧ ⟦m Hathersage⟧The older woman⟦/m⟧ picked up ⟦m Hathersage⟧her⟦/m⟧ own glass and emptied it, and then ⟦m Hathersage⟧she⟦/m⟧ reached over and emptied the other. ⟦q Hathersage>Mazur⟧"There. Now I shall have a head. Sit down, Mazur, do."⟦/q⟧

⟦q Mazur>Hathersage⟧"I prefer to stand."⟦/q⟧

⟦q Hathersage>Mazur⟧"You've been standing by that window since nine. If there's a man across the street with a rifle you've made his evening."⟦/q⟧

⟦m Mazur⟧She⟦/m⟧ sat. ⟦m Mazur⟧She⟦/m⟧ took the chair that faced the door. It was a small, brown, overheated room above a shop that mended accordions, and for three years, on the second Thursday of the month, ⟦m Mazur+Hathersage⟧the two women⟦/m⟧ had met in it and drunk something, and told each other roughly half the truth. It was the closest that ⟦m Mazur⟧she⟦/m⟧'d come to a friendship. That was what made ⟦m Mazur⟧her⟦/m⟧ so angry.

⟦q/thought Mazur⟧*Ask ⟦m Hathersage⟧her⟦/m⟧. Just ask ⟦m Hathersage⟧her⟦/m⟧.*⟦/q⟧

⟦q Mazur>Hathersage⟧"You sent Stefan,"⟦/q⟧ ⟦m Mazur⟧she⟦/m⟧ said.

⟦q Hathersage>Mazur⟧"Who's Stefan?"⟦/q⟧

⟦q Mazur>Hathersage⟧"Don't do that. Please. I've seen you lie to other people, you do it better than that."⟦/q⟧

Hathersage was silent. ⟦m Hathersage⟧She⟦/m⟧ was sixty or so, with a thick, pale, intelligent face, and a cardigan with a hole in the cuff; ⟦m Hathersage⟧she⟦/m⟧ looked like somebody who kept the accounts of a choir. ⟦q Hathersage>Mazur⟧"Very well,"⟦/q⟧ ⟦m Hathersage⟧she⟦/m⟧ said. ⟦q Hathersage>Mazur⟧"What about ⟦m Stefan⟧him⟦/m⟧?"⟦/q⟧

⟦q Mazur>Hathersage⟧"⟦m Stefan⟧He⟦/m⟧ crossed on Monday. ⟦m Stefan⟧He⟦/m⟧ had the number of the boat. Nobody had the number of the boat but you and me."⟦/q⟧

⟦q Hathersage>Mazur⟧"Yes."⟦/q⟧

⟦q Mazur>Hathersage⟧"They were waiting for ⟦m Stefan⟧him⟦/m⟧ at the jetty."⟦/q⟧

⟦q Hathersage>Mazur⟧"I know they were."⟦/q⟧

⟦q Mazur>Hathersage⟧"⟦m Stefan⟧He⟦/m⟧ was twenty-two. ⟦m Stefan⟧He⟦/m⟧ was ⟦m Stefan⟧my sister's son⟦/m⟧, Sylvie. ⟦m Stefan⟧He⟦/m⟧ couldn't swim."⟦/q⟧

It was the name that did it. In three years ⟦m Mazur⟧she⟦/m⟧ had never used it. ⟦m Mazur⟧She⟦/m⟧ saw it go in, quite a long way, and saw ⟦m Hathersage⟧the other⟦/m⟧'s hand move about on the oilcloth among the crumbs, as though it were looking for something to hold.

⟦q Hathersage>Mazur⟧"You never told me ⟦m Stefan⟧he⟦/m⟧ was ⟦m Stefan⟧your nephew⟦/m⟧."⟦/q⟧

⟦q Mazur>Hathersage⟧"You never asked. You said, I need somebody young."⟦/q⟧

⟦q Hathersage>Mazur⟧"Is ⟦m Stefan⟧he⟦/m⟧ dead?"⟦/q⟧

⟦q Mazur>Hathersage⟧"You would know better than I do."⟦/q⟧

⟦q Hathersage>Mazur⟧"I don't, as it happens,"⟦/q⟧ said Hathersage. ⟦q Hathersage>Mazur⟧"They don't tell me things any longer. They haven't since the spring. I thought that ⟦b holder=Hathersage; status=false⟧it was your side that was leaking⟦/b⟧. I've spent the whole of this week, if you want to know, trying to decide whether to have you shot."⟦/q⟧

⟦q/thought Mazur⟧*⟦m Hathersage⟧She⟦/m⟧ means it,*⟦/q⟧ thought Mazur. It was strange how much warmer the room seemed.

⟦q Mazur>Hathersage⟧"And what did you decide?"⟦/q⟧

⟦q Hathersage>Mazur⟧"I bought the plum brandy,"⟦/q⟧ said ⟦m Hathersage⟧the Englishwoman⟦/m⟧. ⟦q Hathersage>Mazur⟧"You don't waste that on somebody you're going to shoot."⟦/q⟧

***

⟦s place=the car; with=Mr. Baird,the driver; time=the same night⟧
⟦q the driver>Mr. Baird⟧"There's a light on still,"⟦/q⟧ said ⟦m the driver⟧the driver⟦/m⟧.

⟦q Mr. Baird>the driver⟧"I can see that."⟦/q⟧

⟦q the driver>Mr. Baird⟧"You want I should go round again?"⟦/q⟧

⟦q Mr. Baird>the driver⟧"No. Stay where you are."⟦/q⟧ Baird wiped a hole in the mist upon the windscreen. ⟦m Mr. Baird⟧He⟦/m⟧ was very young for what ⟦m Mr. Baird⟧he⟦/m⟧ was, with a good coat, and ⟦m Mr. Baird⟧he⟦/m⟧ held a small flat radio against ⟦m Mr. Baird⟧his⟦/m⟧ knee and now and then glanced down at it, as a man does who expects to be rung up and praised. ⟦q Mr. Baird>the driver⟧"How long have you driven for ⟦m Hathersage⟧Miss Hathersage⟦/m⟧?"⟦/q⟧

⟦q the driver>Mr. Baird⟧"Eleven years."⟦/q⟧

⟦q Mr. Baird>the driver⟧"Like ⟦m Hathersage⟧her⟦/m⟧?"⟦/q⟧

⟦m the driver⟧The driver⟦/m⟧ considered. ⟦m the driver⟧He⟦/m⟧ had a neck like a bollard. ⟦q the driver>Mr. Baird⟧"⟦m Hathersage⟧She⟦/m⟧ remembers my wife's birthday,"⟦/q⟧ ⟦m the driver⟧he⟦/m⟧ said.

⟦q Mr. Baird>the driver⟧"I dare say. It's what they used to teach them."⟦/q⟧ ⟦m Mr. Baird⟧He⟦/m⟧ turned up ⟦m Mr. Baird⟧his⟦/m⟧ collar. ⟦q/thought Mr. Baird⟧*Birthdays and plum brandy,*⟦/q⟧ ⟦m Mr. Baird⟧he⟦/m⟧ thought; ⟦q/thought Mr. Baird⟧*no wonder we lost the Danube.*⟦/q⟧ ⟦q Mr. Baird>the driver⟧"Well, it's only a formality. ⟦m Mazur⟧The woman⟦/m⟧ goes down the back stairs at half past, the way ⟦m Mazur⟧she⟦/m⟧ always does. We pick ⟦m Mazur⟧her⟦/m⟧ up. ⟦m Hathersage⟧Your Miss Hathersage⟦/m⟧ gets a clock."⟦/q⟧

⟦q the driver>Mr. Baird⟧"And ⟦m Stefan⟧the boy⟦/m⟧?"⟦/q⟧

⟦q Mr. Baird>the driver⟧"What boy?"⟦/q⟧

⟦q the driver>Mr. Baird⟧"The one from the boat,"⟦/q⟧ said ⟦m the driver⟧the driver⟦/m⟧. ⟦q the driver>Mr. Baird⟧"That you've got in the cellar, at the Station."⟦/q⟧

⟦q/thought Mr. Baird⟧*I didn't tell ⟦m the driver⟧him⟦/m⟧ that,*⟦/q⟧ thought Baird. ⟦m Mr. Baird⟧He⟦/m⟧ was quite quick. But ⟦m Mr. Baird⟧he⟦/m⟧'d been looking at the window, and not at the hand that was coming round the seat.

***

⟦s place=the safe house; with=Mazur,Hathersage; time=a little before half past twelve⟧
⟦q Hathersage>Mazur⟧"Who picked the jetty?"⟦/q⟧ said Hathersage.

⟦q Mazur>Hathersage⟧"You did."⟦/q⟧

⟦q Hathersage>Mazur⟧"I did not. It came down from Baird, I only passed it on. I remember thinking it was rather exposed."⟦/q⟧

⟦q Mazur>Hathersage⟧"Who's Baird?"⟦/q⟧

⟦q Hathersage>Mazur⟧"A child with a coat."⟦/q⟧

⟦q Mazur>Hathersage⟧"Does ⟦m Mr. Baird⟧he⟦/m⟧ know about the boat?"⟦/q⟧

⟦q Hathersage>Mazur⟧"⟦m Mr. Baird⟧He⟦/m⟧ asked me once who else I'd used it for. At a party. I said, nobody you'd have heard of."⟦/q⟧

⟦q Mazur>Hathersage⟧"And then?"⟦/q⟧

⟦q Hathersage>Mazur⟧"Then ⟦m Mr. Baird⟧he⟦/m⟧ fetched me an ice."⟦/q⟧

⟦m Mazur+Hathersage⟧They⟦/m⟧ looked at one another. There was a good deal of brandy gone by now; Mazur had taken over the second glass at some point without either of ⟦m Mazur+Hathersage⟧them⟦/m⟧ remarking on it.

⟦q Mazur>Hathersage⟧"⟦m Mr. Baird⟧He⟦/m⟧'s sold us both."⟦/q⟧

⟦q Hathersage>Mazur⟧"It looks that way."⟦/q⟧

⟦q Mazur>Hathersage⟧"To whom?"⟦/q⟧

⟦q Hathersage>Mazur⟧"Oh, to Oblonsky, I should think. It generally is."⟦/q⟧

⟦q Mazur>Hathersage⟧"Kirill's dead."⟦/q⟧

⟦q Hathersage>Mazur⟧"Is ⟦m Oblonsky⟧he⟦/m⟧? Who told you that?"⟦/q⟧

⟦q Mazur>Hathersage⟧"You did."⟦/q⟧

⟦q Hathersage>Mazur⟧"So I did. I'm sorry. I was told to."⟦/q⟧ ⟦m Hathersage⟧The old spy⟦/m⟧ put ⟦m Hathersage⟧her⟦/m⟧ face in ⟦m Hathersage⟧her⟦/m⟧ hands for a moment and rubbed it up and down. ⟦q Hathersage>Mazur⟧"What a job. When I began, do you know, it was mostly *bridge*."⟦/q⟧

⟦q Mazur>Hathersage⟧"What time is it?"⟦/q⟧

⟦q Hathersage>Mazur⟧"Twenty-five past."⟦/q⟧

⟦q Mazur>Hathersage⟧"I leave at half past."⟦/q⟧

⟦q Hathersage>Mazur⟧"You always leave at half past. By the back stairs. I've been meaning to speak to you about it."⟦/q⟧

⟦q Mazur>Hathersage⟧"So ⟦m Mr. Baird⟧he⟦/m⟧'s down there."⟦/q⟧

⟦q Hathersage>Mazur⟧"I imagine that ⟦m Mr. Baird⟧he⟦/m⟧'s in the car. It's a cold night and ⟦m Mr. Baird⟧he⟦/m⟧'s got that chest."⟦/q⟧

⟦q Mazur>Hathersage⟧"You've a gun?"⟦/q⟧

⟦q Hathersage>Mazur⟧"In the piano. It's from the war, I shouldn't care to be behind it. No."⟦/q⟧ Hathersage got to ⟦m Hathersage⟧her⟦/m⟧ feet, a bit unsteadily. ⟦m Hathersage⟧She⟦/m⟧ went to the window, where for three hours ⟦m Hathersage⟧she⟦/m⟧'d told ⟦m Mazur⟧the other woman⟦/m⟧ not to stand. ⟦m Hathersage⟧She⟦/m⟧ looked down. ⟦q Hathersage>Mazur⟧"How very odd."⟦/q⟧

⟦q Mazur>Hathersage⟧"What?"⟦/q⟧

⟦q Hathersage>Mazur⟧"⟦m the driver⟧My driver⟦/m⟧'s in the back seat. ⟦m the driver⟧He⟦/m⟧'s sitting on something."⟦/q⟧ ⟦m Hathersage⟧She⟦/m⟧ rubbed the pane with ⟦m Hathersage⟧her⟦/m⟧ cuff, with the hole in it. ⟦q Hathersage>Mazur⟧"I do believe it's Baird."⟦/q⟧

⟦q/thought Mazur⟧*Don't laugh,*⟦/q⟧ thought Mazur. ⟦q/thought Mazur⟧*If you start now you won't be able to stop.*⟦/q⟧ ⟦m Mazur⟧She⟦/m⟧'d come up to the glass, in spite of everything, and ⟦m Mazur+Hathersage⟧the two of them⟦/m⟧ stood shoulder to shoulder in the full light with ⟦m Mazur+Hathersage⟧their⟦/m⟧ foreheads touching the cold. Below in the street ⟦m the driver⟧a man like a cupboard⟦/m⟧ rolled the window down and held up one thumb.

***

⟦s place=the tram stop; with=Mazur,Hathersage,the driver; time=Friday, a quarter to one⟧
⟦q the driver>Hathersage⟧"⟦m Stefan⟧He⟦/m⟧'s alive, Miss,"⟦/q⟧ said ⟦m the driver⟧the driver⟦/m⟧. ⟦q the driver>Mazur⟧"⟦m Stefan⟧Your lad⟦/m⟧. ⟦m Stefan⟧He⟦/m⟧'s in the cellar, ⟦m Stefan⟧he⟦/m⟧'s got a black eye. I'd have said before, only I didn't rightly know whose side you were."⟦/q⟧

⟦q Mazur>the driver⟧"Which side are you?"⟦/q⟧ said Mazur.

⟦q the driver>Mazur⟧"I'm with ⟦m Hathersage⟧her⟦/m⟧."⟦/q⟧

⟦q Hathersage>the driver⟧"Where's Mr. Baird now?"⟦/q⟧ asked Hathersage.

⟦q the driver>Hathersage⟧"In the boot."⟦/q⟧

⟦q Hathersage>the driver⟧"Is there any air in it?"⟦/q⟧

⟦q the driver>Hathersage⟧"There's some,"⟦/q⟧ said ⟦m the driver⟧the driver⟦/m⟧, having thought.

No tram had stopped there since six o'clock. There was a bench, and a poster for Schubert. ⟦m Mazur+Hathersage⟧The two women⟦/m⟧ sat down side by side, each with a bag on the knees. Anyone going past would have taken ⟦m Mazur+Hathersage⟧them⟦/m⟧ for a pair of cleaners.

⟦q Hathersage>Mazur⟧"You'd better know that I've nothing left,"⟦/q⟧ ⟦m Hathersage⟧the Englishwoman⟦/m⟧ said. ⟦q Hathersage>Mazur⟧"I can't ring London. It *was* London. I've got the Lada, and about forty schillings, and a friend with a farm near Ljubljana who owes me a kindness."⟦/q⟧

⟦q Mazur>Hathersage⟧"Can you get into this cellar?"⟦/q⟧

⟦q Hathersage>Mazur⟧"I've the key. They forgot to take it off me. They took away my clearance and my car allowance and they left me with the *key*."⟦/q⟧ ⟦m Hathersage⟧She⟦/m⟧ started to laugh, quite softly. Then ⟦m Hathersage⟧she⟦/m⟧ seemed to think better of it. ⟦q Hathersage>Mazur⟧"Why did you come tonight? You thought I'd drowned ⟦m Stefan⟧that boy⟦/m⟧. You could have just not come."⟦/q⟧

⟦q/thought Mazur⟧*Because it was the second Thursday,*⟦/q⟧ thought Mazur. ⟦q/thought Mazur⟧*Because you'd have sat there by yourself with two glasses.*⟦/q⟧

⟦q Mazur>Hathersage⟧"I wanted to see if you would drink it,"⟦/q⟧ ⟦m Mazur⟧she⟦/m⟧ said.
