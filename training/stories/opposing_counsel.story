title: Opposing Counsel
person: 3
style: enemies-to-lovers, two lawyers (man and woman) over a divorce mediation, dual points of view, commercial romance in the past tense, the clients in the next room; curly quotes
cast: Esperanza Kuipers | Kuipers, Espe, Ms. Kuipers | she
cast: Tobias Nakagawa | Nakagawa, Tobias | he
cast: Corinne | Corinne Van Alst | she
cast: Mr. Van Alst | Piet | he
cast: the mediator | Judge Rosen, Rosen | he
cast: Paulette | the receptionist | she
cast: Otto | | he
place: the conference room | conference room B
place: the hallway | the vending machine
place: the parking garage |
relation: Kuipers & Nakagawa | romantic | start=opponents end=a kiss
relation: Corinne & Piet | romantic | start=divorcing end=going home together
relation: Judge Rosen & Kuipers | work
quiet: Friday, Tuesday, Steinway, Lalique, Snickers, Volvo
=====
⟦s place=the conference room; with=Kuipers,Nakagawa,Corinne,Piet,Judge Rosen; time=Friday, nine in the morning⟧
Tobias Nakagawa was wearing the blue tie again. ⟦m Nakagawa⟧He⟦/m⟧ wore it when ⟦m Nakagawa⟧he⟦/m⟧ meant to win. Esperanza Kuipers knew this, as ⟦m Kuipers⟧she⟦/m⟧’d lost to it in March and again in May; and ⟦m Kuipers⟧she⟦/m⟧ opened ⟦m Kuipers⟧her⟦/m⟧ folder, and smiled at ⟦m Nakagawa⟧him⟦/m⟧ with all of ⟦m Kuipers⟧her⟦/m⟧ teeth.

⟦q Kuipers>Nakagawa⟧“Counselor.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“Ms. Kuipers. You look rested.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“I slept like a baby.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“Up every two hours?”⟦/q⟧

⟦q Judge Rosen>Kuipers+Nakagawa+Corinne+Piet⟧“Children,”⟦/q⟧ said ⟦m Judge Rosen⟧the mediator⟦/m⟧. ⟦q Judge Rosen>Kuipers+Nakagawa+Corinne+Piet⟧“It’s nine a.m. I’m seventy-four. Could we get through the plates?”⟦/q⟧

Judge Rosen had been retired for a decade and ⟦m Judge Rosen⟧he⟦/m⟧ still wore the robe, at home, it was said, to do the crossword. ⟦m Judge Rosen⟧He⟦/m⟧ had a list. It was thirty-one pages long. On either side of it, as far apart as the table would let ⟦m Corinne+Piet⟧them⟦/m⟧, sat ⟦m Piet⟧a small sad man in corduroy⟦/m⟧ and ⟦m Corinne⟧a large sad woman in linen⟦/m⟧, who’d been married for thirty years, and who hadn’t, since ⟦m Corinne+Piet⟧they⟦/m⟧ came in, so much as looked at one another’s hands.

⟦q Judge Rosen>Kuipers⟧“The Lalique,”⟦/q⟧ said Rosen.

⟦q Kuipers>Judge Rosen⟧“My client will take the bowl. ⟦m Piet⟧He⟦/m⟧’ll cede the decanters.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“⟦m Corinne⟧She⟦/m⟧ wants the bowl,”⟦/q⟧ said Nakagawa.

⟦q Kuipers>Nakagawa⟧“⟦m Corinne⟧She⟦/m⟧ *has* the Steinway.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“⟦m Corinne⟧She⟦/m⟧ can’t eat cereal out of a Steinway.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“Nobody’s eating cereal out of the Lalique!”⟦/q⟧

⟦q Piet>Kuipers⟧“I do,”⟦/q⟧ said Mr. Van Alst.

It was the first word ⟦m Piet⟧he⟦/m⟧’d spoken. Everyone looked at ⟦m Piet⟧him⟦/m⟧. ⟦m Piet⟧He⟦/m⟧’d gone a bit pink. ⟦q Piet>Kuipers⟧“On Sundays,”⟦/q⟧ ⟦m Piet⟧he⟦/m⟧ said. ⟦q Piet>Kuipers⟧“⟦m Corinne⟧She⟦/m⟧ puts the strawberries in.”⟦/q⟧

⟦m Corinne⟧His wife⟦/m⟧ made a small noise, and then ⟦m Corinne⟧she⟦/m⟧ was looking for something in ⟦m Corinne⟧her⟦/m⟧ bag. It took ⟦m Corinne⟧her⟦/m⟧ a long while, and it was a very small bag.

⟦q Nakagawa>Judge Rosen⟧“Could we take five?”⟦/q⟧ said Tobias.

***

⟦s place=the hallway; with=Kuipers,Nakagawa; time=Friday, a quarter to ten⟧
⟦q Nakagawa>Kuipers⟧“You gave me the decanters.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“I don’t know what you mean.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“They’re worth twice the bowl, Kuipers. You know it and I know it. You had it down as a swap, and then you saw ⟦m Corinne⟧her⟦/m⟧ face and you just rolled over.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“I was being strategic. Have you got a dollar?”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“What do you want?”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“The Snickers. It’s stuck.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“You have to hit it. No, lower down. You’ve got to hit it like you’re sorry.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“How does a person hit something like they’re sorry?”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“Watch,”⟦/q⟧ said ⟦m Nakagawa⟧the opposition⟦/m⟧, and ⟦m Nakagawa⟧he⟦/m⟧ loosened the blue tie, and leaned ⟦m Nakagawa⟧his⟦/m⟧ shoulder on the machine, and just sort of apologized to it. Two came down. ⟦m Nakagawa⟧He⟦/m⟧ held one out. ⟦m Nakagawa⟧He⟦/m⟧ had nice hands. It was a shame, there’d never been anything wrong with the hands. ⟦q Nakagawa>Kuipers⟧“Do you ever think about quitting?”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“On Fridays.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“I had one last week where they fought about the dog’s ashes. Half each. I drew up the *agreement*. I put in a clause about the urn.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“Which half?”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“That’s what the judge asked.”⟦/q⟧

⟦m Kuipers⟧She⟦/m⟧ laughed, and got peanut in ⟦m Kuipers⟧her⟦/m⟧ nose. It was undignified. When ⟦m Kuipers⟧she⟦/m⟧ could see again ⟦m Nakagawa⟧he⟦/m⟧ was looking at ⟦m Kuipers⟧her⟦/m⟧ in a way that wasn’t in the file. ⟦q Kuipers>Nakagawa⟧“What?”⟦/q⟧ ⟦m Kuipers⟧she⟦/m⟧ said.

⟦q Nakagawa>Kuipers⟧“You’ve got a real laugh. I’ve only ever heard the one you use for juries.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“I haven’t got a jury laugh.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“It goes *ha*, *ha*. It’s in two parts. I’ve been trying for about three years to get the other one.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“You’ve been trying to get me disbarred for three years!”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“It was all I could think of,”⟦/q⟧ said Nakagawa.

***

⟦s place=the conference room; with=Corinne,Piet,Judge Rosen; time=Friday, a quarter to ten⟧
Judge Rosen had found that if you shut your eyes, and let your jaw hang, people forgot that you were in the room. ⟦m Judge Rosen⟧He⟦/m⟧ had settled eleven hundred cases that way.

⟦q Piet>Corinne⟧“You still put the strawberries in,”⟦/q⟧ ⟦m Piet⟧the husband⟦/m⟧ was saying. ⟦q Piet>Corinne⟧“After I’d moved out to the den. I’d come down on the Sunday and they’d be there.”⟦/q⟧

⟦q Corinne>Piet⟧“It’s just habit.”⟦/q⟧

⟦q Piet>Corinne⟧“You cut the tops off.”⟦/q⟧

⟦q Corinne>Piet⟧“You don’t like the tops.”⟦/q⟧

⟦q Piet>Corinne⟧“I know I don’t. I never told you that.”⟦/q⟧

⟦q Corinne>Piet⟧“Thirty years, Piet. I saw you line them up on the edge.”⟦/q⟧

⟦q Piet>Corinne⟧“Why’d you stop talking to me?”⟦/q⟧

⟦q Corinne>Piet⟧“You stopped first.”⟦/q⟧

⟦q Piet>Corinne⟧“I didn’t. It was when I lost the firm. I came home to tell you, I’d got it all ready, and you were playing the piano. And you didn’t stop. So I went and sat in the car.”⟦/q⟧

⟦q Corinne>Piet⟧“I was practicing. It was the *Schubert*. It was for your birthday! I thought ⟦b holder=Corinne; status=false⟧you’d hate to have it spoiled⟦/b⟧, so I pretended that I hadn’t heard you come in.”⟦/q⟧

⟦q Piet>Corinne⟧“You heard me?”⟦/q⟧

⟦q Corinne>Piet⟧“I heard the door. I played it right up to the end, and then I went out to find you, and there was no one there.”⟦/q⟧

⟦q Piet>Corinne⟧“I was in the garage.”⟦/q⟧

⟦q Corinne>Piet⟧“I never looked in the garage,”⟦/q⟧ said Corinne Van Alst. ⟦m Corinne⟧She⟦/m⟧ had got out a tissue at last; ⟦m Corinne⟧she⟦/m⟧ was tearing it carefully down the middle. ⟦m Corinne⟧She⟦/m⟧ looked at the two bits, and slid one of them across the table, past the list.

⟦m Judge Rosen⟧The judge⟦/m⟧ let out a snore. It was, ⟦m Judge Rosen⟧he⟦/m⟧ felt, one of ⟦m Judge Rosen⟧his⟦/m⟧ better ones.

***

⟦s place=the hallway; with=Kuipers,Nakagawa,the receptionist; time=Friday, ten o’clock⟧
⟦q the receptionist>Kuipers⟧“There’s a problem in B,”⟦/q⟧ said the receptionist. ⟦m the receptionist⟧She⟦/m⟧’d come out from behind ⟦m the receptionist⟧her⟦/m⟧ desk, which Paulette never did. ⟦q the receptionist>Kuipers⟧“Neither of you is going to like it.”⟦/q⟧

⟦q Kuipers>the receptionist⟧“Are they fighting?”⟦/q⟧

⟦q the receptionist>Kuipers⟧“No. ⟦m Piet⟧He⟦/m⟧’s got ⟦m Piet⟧his⟦/m⟧ head in ⟦m Corinne⟧her⟦/m⟧ lap. And ⟦m Judge Rosen⟧the old man⟦/m⟧’s asleep.”⟦/q⟧

⟦q Nakagawa>the receptionist⟧“⟦m Judge Rosen⟧He⟦/m⟧ isn’t asleep,”⟦/q⟧ said Tobias. ⟦q Nakagawa>the receptionist⟧“⟦m Judge Rosen⟧He⟦/m⟧’s never asleep.”⟦/q⟧

⟦q Kuipers>the receptionist⟧“Are they *reconciling*?”⟦/q⟧ said Esperanza. ⟦q Kuipers>the receptionist⟧“They can’t reconcile. I’ve got a hearing on Tuesday, I’ve got two experts on the Steinway.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“I’ve got three.”⟦/q⟧

⟦q the receptionist>Kuipers⟧“I’d give them a minute,”⟦/q⟧ Paulette said. ⟦q the receptionist>Kuipers⟧“I would go around by the garage. I’d both go, if I were you; you’ve got chocolate on you, Ms. Kuipers, just there.”⟦/q⟧

⟦q Kuipers>the receptionist⟧“Where?”⟦/q⟧

⟦q the receptionist>Kuipers⟧“⟦m Nakagawa⟧He⟦/m⟧ knows where,”⟦/q⟧ said Paulette. ⟦m the receptionist⟧She⟦/m⟧’d worked there for twenty years. ⟦q the receptionist>Kuipers⟧“⟦m Nakagawa⟧He⟦/m⟧’s been staring at it.”⟦/q⟧

***

⟦s place=the parking garage; with=Kuipers,Nakagawa; time=Friday, twenty past ten⟧
⟦q Kuipers>Nakagawa⟧“So that’s that. We’ve both lost.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“I’ve never lost before.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“I know you haven’t, you’ve got that tie.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“You know about the tie?”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“Everyone knows about the tie. There’s a *pool*.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“Who’s winning it?”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“Paulette. ⟦m the receptionist⟧She⟦/m⟧ had you down for a Friday.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“Down for what on a Friday?”⟦/q⟧

⟦m Kuipers+Nakagawa⟧They⟦/m⟧ had stopped by ⟦m Kuipers⟧her⟦/m⟧ Volvo, as ⟦m Kuipers⟧she⟦/m⟧ couldn’t find the keys. Over by the ramp a car was idling, with two heads in it, close together. It didn’t appear to be going anywhere. ⟦m Nakagawa⟧The man in blue⟦/m⟧ had ⟦m Nakagawa⟧his⟦/m⟧ briefcase under one arm. ⟦m Nakagawa⟧He⟦/m⟧ looked, without a client, about fifteen.

⟦q Nakagawa>Kuipers⟧“I put the wrong clause in,”⟦/q⟧ ⟦m Nakagawa⟧he⟦/m⟧ said.

⟦q Kuipers>Nakagawa⟧“In what?”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“In the dog thing. With the ashes. I drew it up so it couldn’t be executed. ⟦k by=Nakagawa; to=Kuipers⟧It needed both signatures in the same room⟦/k⟧. I thought, if they’ve got to sit there in the same room for the time it takes to sign a thing. And they did. And they’ve got ⟦m Otto⟧him⟦/m⟧ on the mantelpiece. Otto. They sent me a card.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“That’s malpractice.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“It is, yeah.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“You could be suspended for that.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“I’ve never told anyone.”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“Why would you tell *me*? I’m the enemy. I could use it.”⟦/q⟧

⟦q Nakagawa>Kuipers⟧“I know you could,”⟦/q⟧ said Tobias Nakagawa. ⟦q Nakagawa>Kuipers⟧“I figured that I’d see what you did.”⟦/q⟧

Esperanza thought about it. ⟦m Kuipers⟧She⟦/m⟧ thought of March, and of May. ⟦m Kuipers⟧She⟦/m⟧ thought about a decanter, that was worth nine thousand dollars and that ⟦m Kuipers⟧she⟦/m⟧’d pushed across a table at nine fifteen that morning because of ⟦m Corinne⟧a woman⟦/m⟧’s face; and how ⟦m Nakagawa⟧he⟦/m⟧ had seen. No one saw. It was the whole basis of ⟦m Kuipers⟧her⟦/m⟧ practice.

⟦q Kuipers>Nakagawa⟧“You’d better take that off,”⟦/q⟧ ⟦m Kuipers⟧she⟦/m⟧ said.

⟦q Nakagawa>Kuipers⟧“Take what off?”⟦/q⟧

⟦q Kuipers>Nakagawa⟧“The tie. I’m not doing this with somebody who thinks ⟦m Nakagawa⟧he⟦/m⟧’s going to win.”⟦/q⟧
