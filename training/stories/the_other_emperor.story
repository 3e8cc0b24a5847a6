title: The Other Emperor
person: 3
style: historical court intrigue, two men who look alike, people under their titles, servants described and never named, a conspiracy believed wrongly from both sides, past tense, curly quotes
cast: Leontin | Leo, the Emperor, Emperor, Majesty | he
cast: Bartolo Fenn | Fenn | he
cast: Zdenka | Denka, the Duchess, Duchess, Your Grace | she
cast: Thorvane | the Chancellor, Chancellor | he
cast: the footman | the old footman | he
cast: the coal girl | | she
cast: the painter | | he
place: the Long Gallery | the gallery
place: the back stairs |
place: the ice house |
relation: Zdenka & Thorvane | enemies | start=each sure the other has stolen the throne end=wary allies
relation: Leontin & Zdenka | family
relation: Leontin & Fenn | work
relation: Leontin & Thorvane | work | start=ruler in name only end=ruler in fact
quiet: Dapple, Bear, Order of the Bear, Board of Drains, Friday, Tuesdays, God, Orlau, Easter, Glass Bridge
=====
⟦s place=the Long Gallery; with=Fenn,Zdenka,the painter,the footman; time=a wet afternoon in April⟧
The Emperor’s portrait had reached the nose, and the Duchess of Orlau, who had known that nose for thirty-one years, came in to see how it was getting on.

⟦q the painter>Fenn⟧“If Majesty would lift the chin,”⟦/q⟧ begged ⟦m the painter⟧the painter⟦/m⟧. ⟦q the painter>Fenn⟧“A little more. As if at a distant cavalry.”⟦/q⟧

⟦m Fenn⟧The man in the chair⟦/m⟧ lifted it. ⟦m Fenn⟧He⟦/m⟧ wore the sable collar and the Order of the Bear, and in ⟦m Fenn⟧his⟦/m⟧ lap ⟦m Fenn⟧he⟦/m⟧ held an orb, rather as one holds somebody’s cat.

⟦q Zdenka>Fenn⟧“You look bilious,”⟦/q⟧ said the Duchess.

⟦q Fenn>Zdenka⟧“It is the light, sister.”⟦/q⟧

⟦q Zdenka>Fenn⟧“You never call me sister.”⟦/q⟧

⟦q Fenn>Zdenka⟧“I am being painted. I feel that I ought to.”⟦/q⟧

It was the right voice, or very near it. ⟦m Zdenka⟧She⟦/m⟧ walked round to the other side of the chair, as anyone might who wished to be out of the draught. The same sandy lashes. The same small, tired mouth. ⟦m Zdenka⟧She⟦/m⟧ bent to kiss ⟦m Fenn⟧him⟦/m⟧ on the cheek, and looked at the left ear, and the blood went slowly out of ⟦m Zdenka⟧her⟦/m⟧ hands.

When ⟦m Zdenka⟧she⟦/m⟧ was five ⟦m Zdenka⟧she⟦/m⟧ had bitten a piece from that ear, over a wooden horse. It had bled for an hour. Two nurses had been dismissed.

The ear in front of ⟦m Zdenka⟧her⟦/m⟧ was perfect.

⟦q Zdenka>Fenn⟧“Do you remember Dapple?”⟦/q⟧ ⟦m Zdenka⟧she⟦/m⟧ asked.

⟦q Fenn>Zdenka⟧“Who could forget Dapple?”⟦/q⟧

⟦q Zdenka>Fenn⟧“What became of it?”⟦/q⟧

There was the smallest pause. ⟦q Fenn>Zdenka⟧“What becomes of any horse,”⟦/q⟧ said ⟦m Fenn⟧the man in the sables⟦/m⟧, gently, and went on looking at the cavalry.

⟦q the painter>Zdenka⟧“Your Grace is in my light,”⟦/q⟧ said ⟦m the painter⟧the painter⟦/m⟧.

⟦m Zdenka⟧She⟦/m⟧ begged ⟦m the painter⟧his⟦/m⟧ pardon and got out of it. By the door stood ⟦m the footman⟧an old footman with a face like a shut drawer⟦/m⟧. ⟦m the footman⟧He⟦/m⟧ had carried ⟦m Zdenka⟧her⟦/m⟧ about this gallery on ⟦m the footman⟧his⟦/m⟧ shoulders, once. ⟦m Zdenka⟧She⟦/m⟧ waited until the brush was moving.

⟦q Zdenka>the footman⟧“How long?”⟦/q⟧

⟦q the footman>Zdenka⟧“I don’t follow Your Grace.”⟦/q⟧

⟦q Zdenka>the footman⟧“You dress the Emperor every morning. You shave the Emperor. You have a nose and two eyes. How long?”⟦/q⟧

⟦m the footman⟧The old man⟦/m⟧ considered the rain on the windows. ⟦q the footman>Zdenka⟧“⟦k by=the footman; to=Zdenka⟧There’ve been two Emperors in this house since Easter⟦/k⟧,”⟦/q⟧ ⟦m the footman⟧he⟦/m⟧ said, hardly moving ⟦m the footman⟧his⟦/m⟧ lips. ⟦q the footman>Zdenka⟧“It isn’t my place to have counted.”⟦/q⟧

⟦q Zdenka>the footman⟧“And who brought ⟦m Fenn⟧this one⟦/m⟧ in?”⟦/q⟧

⟦q the footman>Zdenka⟧“⟦m Fenn⟧He⟦/m⟧ came by the back stairs, at night, with a letter to show at the door. It bore the Chancellor’s seal.”⟦/q⟧

⟦q Zdenka>the footman⟧“Thorvane.”⟦/q⟧

⟦q the footman>Zdenka⟧“Anyone may borrow a seal, Your Grace.”⟦/q⟧

⟦q Zdenka>the footman⟧“Nobody borrows so much as a candle from Thorvane. And ⟦m Leontin⟧the other⟦/m⟧? ⟦m Leontin⟧The real one⟦/m⟧? Is ⟦m Leontin⟧my brother⟦/m⟧ alive?”⟦/q⟧

⟦q the footman>Zdenka⟧“⟦m Leontin⟧He⟦/m⟧ was at four o’clock. There’s a tray goes down to the ice house. Soup, and the good bread, and a great deal of ink.”⟦/q⟧

⟦q Zdenka>the footman⟧“Ink?”⟦/q⟧

⟦q the footman>Zdenka⟧“And it comes back empty,”⟦/q⟧ said ⟦m the footman⟧the old footman⟦/m⟧, ⟦q the footman>Zdenka⟧“so I’ve hoped for the best.”⟦/q⟧

⟦m Zdenka⟧She⟦/m⟧ thanked ⟦m the footman⟧him⟦/m⟧. ⟦m Zdenka⟧She⟦/m⟧ walked, not fast, the whole length of that gallery under the eyes of nine dead emperors, and by the last of them ⟦m Zdenka⟧she⟦/m⟧ had it all. ⟦b holder=Zdenka; status=false⟧The Chancellor had shut Leontin up underground⟦/b⟧ and ⟦b holder=Zdenka; status=false⟧set a puppet in the chair to sign for the salt tax⟦/b⟧. Friday was the day for the signing. Naturally there would be ink. ⟦b holder=Zdenka; status=false⟧Papers were being forced out of the prisoner one by one⟦/b⟧, and when the last was sealed there would be no more soup.

***

⟦s place=the back stairs; with=Zdenka,the coal girl; time=dusk⟧
⟦m the coal girl⟧The girl with the coal scuttle⟦/m⟧ flattened ⟦m the coal girl⟧herself⟦/m⟧ against the wall, as all the maids were taught to.

⟦q Zdenka>the coal girl⟧“No, don’t do that. Do you know the ice house?”⟦/q⟧

⟦q the coal girl>Zdenka⟧“Yes, m’lady. Your Grace. It’s cold.”⟦/q⟧

⟦q Zdenka>the coal girl⟧“Can you get me in?”⟦/q⟧

⟦q the coal girl>Zdenka⟧“Through the front or through the coal?”⟦/q⟧

⟦q Zdenka>the coal girl⟧“Which is guarded?”⟦/q⟧

⟦q the coal girl>Zdenka⟧“Neither.”⟦/q⟧ ⟦m the coal girl⟧The child⟦/m⟧ was perhaps fourteen, and black to the elbows. ⟦m the coal girl⟧She⟦/m⟧ looked at the Duchess’s slippers with real pity. ⟦q the coal girl>Zdenka⟧“But you’ll not want the coal.”⟦/q⟧

⟦q Zdenka>the coal girl⟧“Take me by the coal. And lend me that.”⟦/q⟧

⟦q the coal girl>Zdenka⟧“The poker?”⟦/q⟧

⟦q Zdenka>the coal girl⟧“I may have to hit a Chancellor.”⟦/q⟧

⟦q the coal girl>Zdenka⟧“Oh,”⟦/q⟧ said ⟦m the coal girl⟧the girl⟦/m⟧, and thought about it, and from the bottom of the scuttle produced a bigger one.

***

⟦s place=the ice house; with=Zdenka,the coal girl,Leontin,Thorvane,Fenn,the footman; time=the same evening⟧
It was a round brick well of a room, with straw to the ankles and blocks of the river stacked to the roof. In the middle, at a table made from a door, sat ⟦m Leontin⟧a man in three dressing gowns⟦/m⟧, writing. ⟦m Leontin⟧His⟦/m⟧ breath smoked. The top of ⟦m Leontin⟧his⟦/m⟧ left ear was missing.

⟦q Zdenka>Leontin⟧“Don’t make a sound,”⟦/q⟧ whispered the Duchess. ⟦q Zdenka>Leontin⟧“Can you walk?”⟦/q⟧

⟦m Leontin⟧He⟦/m⟧ screamed, and upset the ink.

⟦q Leontin>Zdenka⟧“Denka! God above! What’s that in your hand?”⟦/q⟧

⟦q Zdenka>Leontin⟧“A poker. Are you chained?”⟦/q⟧

⟦q Leontin>Zdenka⟧“Am I what?”⟦/q⟧

⟦q Zdenka>Leontin⟧“Chained, Leo, chained. Is there a guard? Has ⟦m Thorvane⟧he⟦/m⟧ hurt you?”⟦/q⟧

⟦q Leontin>Zdenka⟧“Has who hurt me?”⟦/q⟧

⟦q Zdenka>Leontin⟧“Thorvane!”⟦/q⟧

⟦q Leontin>Zdenka⟧“Thorvane thinks I’m upstairs having my chin done.”⟦/q⟧ ⟦m Leontin⟧He⟦/m⟧ mopped at the papers with a sleeve, and then with another sleeve. ⟦q Leontin>Zdenka⟧“Mind the straw with that lantern. Who’s ⟦m the coal girl⟧your friend⟦/m⟧?”⟦/q⟧

⟦q Zdenka>Leontin⟧“⟦m the coal girl⟧She⟦/m⟧ brings the coal.”⟦/q⟧

⟦q Leontin>the coal girl⟧“Good evening,”⟦/q⟧ the Emperor said politely to ⟦m the coal girl⟧the girl⟦/m⟧, who dropped the scuttle.

The Duchess sat down on the river. ⟦m Zdenka⟧She⟦/m⟧ found that ⟦m Zdenka⟧she⟦/m⟧ was trembling, and that it was turning, quite quickly, into something else. ⟦q Zdenka>Leontin⟧“There is ⟦m Fenn⟧a man in your chair⟦/m⟧.”⟦/q⟧

⟦q Leontin>Zdenka⟧“Isn’t ⟦m Fenn⟧he⟦/m⟧ wonderful? ⟦m Fenn⟧He⟦/m⟧’s a barber from the Glass Bridge. Fenn. I looked in at ⟦m Fenn⟧his⟦/m⟧ window, and there I was, stropping a razor.”⟦/q⟧

⟦q Zdenka>Leontin⟧“I thought ⟦b holder=Zdenka; status=false⟧you were *dead*⟦/b⟧.”⟦/q⟧

⟦q Leontin>Zdenka⟧“I did mean to tell you.”⟦/q⟧

⟦q Zdenka>Leontin⟧“When?”⟦/q⟧

⟦q Leontin>Zdenka⟧“Friday.”⟦/q⟧

⟦q Zdenka>Leontin⟧“I kissed ⟦m Fenn⟧him⟦/m⟧, Leo. I kissed ⟦m Fenn⟧a barber⟦/m⟧.”⟦/q⟧

⟦q Leontin>Zdenka⟧“I expect ⟦m Fenn⟧he⟦/m⟧ was very nice about it. Denka, listen. No, put it down first. ⟦k by=Leontin; to=Zdenka⟧I sent for Fenn myself⟦/k⟧. I stole the seal out of Thorvane’s coat, while ⟦m Thorvane⟧he⟦/m⟧ was telling me about drains. There isn’t a scrap of paper on my desk that ⟦m Thorvane⟧the man⟦/m⟧ doesn’t read before I do. Six years I’ve signed what I was handed. So I needed a desk ⟦m Thorvane⟧he⟦/m⟧’d never heard of, and a fortnight, and somebody to be looked at in the meantime.”⟦/q⟧

⟦q Zdenka>Leontin⟧“For what?”⟦/q⟧

⟦m Leontin⟧Her brother⟦/m⟧ held up a sheet by its one dry corner. ⟦m Leontin⟧His⟦/m⟧ fingers were blue. ⟦m Leontin⟧He⟦/m⟧ looked, ⟦m Zdenka⟧she⟦/m⟧ thought, about nine years old, and as happy as ⟦m Leontin⟧he⟦/m⟧ had been on the horse. ⟦q Leontin>Zdenka⟧“I’m abolishing the salt tax. I’ve done the sums. I did them all *myself*.”⟦/q⟧

Nobody spoke. Then somebody did, from the top of the steps.

⟦q Thorvane>Zdenka⟧“Your Grace will kindly step away from ⟦m Leontin⟧that man⟦/m⟧.”⟦/q⟧

The Chancellor was a narrow person in grey, and ⟦m Thorvane⟧he⟦/m⟧ had brought a pistol, which ⟦m Thorvane⟧he⟦/m⟧ carried like an umbrella. Behind ⟦m Thorvane⟧him⟦/m⟧, between two lanterns, came the sables, the Order of the Bear, and Fenn inside them with both hands up. ⟦m the footman⟧The old footman⟦/m⟧ came last, and shut the door because of the ice.

⟦q Zdenka>Thorvane⟧“I might have known,”⟦/q⟧ said the Duchess.

⟦q Thorvane>Zdenka⟧“You might. I noticed on the second day, Your Grace. ⟦m Fenn⟧He⟦/m⟧ *thanked* me. In six years ⟦m Leontin⟧His Majesty⟦/m⟧ has never thanked me for a thing.”⟦/q⟧

⟦q Leontin>Thorvane⟧“Haven’t I?”⟦/q⟧ said ⟦m Leontin⟧the man in the dressing gowns⟦/m⟧.

⟦q Thorvane>Leontin⟧“Be silent, fellow. I shall come to you.”⟦/q⟧

⟦q Leontin>Thorvane⟧“Thorvane, it’s me.”⟦/q⟧

⟦q Thorvane>Leontin⟧“It is an excellent likeness. I congratulate ⟦m Zdenka⟧Her Grace⟦/m⟧.”⟦/q⟧ The Chancellor did not lower the pistol. ⟦q Thorvane>Zdenka⟧“It was neat, madam. I had only to ask who would gain. ⟦b holder=Thorvane; status=false⟧You bought a barber to sit on your brother’s throne⟦/b⟧, and tonight you came down to collect your instructions. But I have caught ⟦m Fenn⟧your creature⟦/m⟧, and ⟦m Fenn⟧he⟦/m⟧ has confessed.”⟦/q⟧

⟦q Fenn>Thorvane⟧“I’ve not,”⟦/q⟧ said Fenn.

⟦q Thorvane>Fenn⟧“You fell on your knees.”⟦/q⟧

⟦q Fenn>Thorvane⟧“There was a pistol. Sir, I did try to say, on the stairs, only you kept telling me to be quiet. ⟦k by=Fenn; to=Thorvane⟧It’s the real Emperor that hired me⟦/k⟧. Three crowns a week and my dinners. That’s ⟦m Leontin⟧him⟦/m⟧ there, with the ink.”⟦/q⟧

⟦q Thorvane>Fenn⟧“Nonsense. *That* is the second impostor.”⟦/q⟧

⟦q Zdenka>Thorvane⟧“*Second*?”⟦/q⟧

⟦q Thorvane>Zdenka⟧“One to be seen, and one in reserve. It is what I should have done.”⟦/q⟧

It came to ⟦m Zdenka⟧her⟦/m⟧ then, all at once, like a window going up. ⟦m Thorvane⟧The old spider⟦/m⟧ was afraid. ⟦m Thorvane⟧His⟦/m⟧ hand shook. ⟦m Thorvane⟧He⟦/m⟧ had walked into a cellar full of traitors, at sixty-eight, in indoor shoes, because ⟦m Thorvane⟧he⟦/m⟧ believed that ⟦b holder=Thorvane; status=false⟧the Emperor had been murdered⟦/b⟧. ⟦m Zdenka⟧She⟦/m⟧ had come down here with exactly the same face.

⟦q Zdenka>Thorvane⟧“Chancellor,”⟦/q⟧ ⟦m Zdenka⟧she⟦/m⟧ said, in another tone. ⟦q Zdenka>Thorvane⟧“Which ear?”⟦/q⟧

⟦q Thorvane>Zdenka⟧“I beg your pardon?”⟦/q⟧

⟦q Zdenka>Thorvane⟧“You were at court when I bit it. You dismissed the nurses. Which ear was it?”⟦/q⟧

⟦q Thorvane>Zdenka⟧“The left. I had the horse burned.”⟦/q⟧

⟦q Leontin>Thorvane⟧“You *burned* Dapple?”⟦/q⟧ cried the Emperor, and turned ⟦m Leontin⟧his⟦/m⟧ head to stare at ⟦m Thorvane⟧him⟦/m⟧, and the lantern shone straight through the gap.

The pistol sank. It went down by degrees until it pointed at the straw, and then Fenn, who was nearest, took it out of ⟦m Thorvane⟧the old man⟦/m⟧’s fingers, and laid it on the ice with the care of someone used to razors.

⟦q Thorvane>Leontin⟧“Majesty,”⟦/q⟧ said the Chancellor. It was hardly a voice at all.

⟦q Leontin>Thorvane⟧“Sit down, Thorvane. Have a dressing gown.”⟦/q⟧

⟦q Thorvane>Leontin⟧“I called you a fellow.”⟦/q⟧

⟦q Leontin>Thorvane⟧“Nobody ever has. I rather liked it.”⟦/q⟧ Leontin took off the outermost gown and put it round the grey shoulders ⟦m Leontin⟧himself⟦/m⟧. ⟦q Leontin>Thorvane⟧“You came to rescue me.”⟦/q⟧

⟦q Thorvane>Leontin⟧“I came too late, I thought.”⟦/q⟧

⟦q Leontin>Thorvane⟧“I’d decided you were a villain, you know. I was going to do it behind your back.”⟦/q⟧

⟦q Thorvane>Leontin⟧“Do what, Majesty?”⟦/q⟧

The sheet changed hands. The Chancellor read it, from habit, holding it away from ⟦m Thorvane⟧him⟦/m⟧ at arm’s length; and from habit ⟦m Thorvane⟧he⟦/m⟧ felt in ⟦m Thorvane⟧his⟦/m⟧ coat for a pencil. Everybody watched it travel down the figures. At the foot it stopped.

⟦q Thorvane>Leontin⟧“You have forgotten to carry a four.”⟦/q⟧

⟦q Leontin>Thorvane⟧“Oh.”⟦/q⟧

⟦q Thorvane>Leontin⟧“It comes out better. With the four it will very nearly pay for itself.”⟦/q⟧ The Chancellor cleared ⟦m Thorvane⟧his⟦/m⟧ throat. ⟦q Thorvane>Leontin⟧“If you had shown me such a thing before, I should have opposed it.”⟦/q⟧

⟦q Leontin>Thorvane⟧“I know. Thank you for saying it.”⟦/q⟧

⟦q Thorvane>Leontin⟧“I should have been wrong. Thank you.”⟦/q⟧

⟦q Zdenka>Thorvane+Leontin⟧“There, now you’ve both said it,”⟦/q⟧ said the Duchess, and gave ⟦m the coal girl⟧the coal girl⟦/m⟧ back the poker.

⟦q Leontin>Fenn⟧“And Fenn? What would you like? Ask for anything.”⟦/q⟧

⟦m Fenn⟧The barber⟦/m⟧ had got the collar off, and was rubbing ⟦m Fenn⟧his⟦/m⟧ neck. ⟦q Fenn>Leontin⟧“I’d like to go home, sir, if it’s the same to you. It’s a hard chair. Though I’d be sorry to leave it at the nose.”⟦/q⟧

⟦q Leontin>Fenn⟧“Could you manage Tuesdays?”⟦/q⟧

⟦q Fenn>Leontin⟧“For the portrait?”⟦/q⟧

⟦q Leontin>Fenn⟧“For the Board of Drains.”⟦/q⟧

⟦q Thorvane>Leontin⟧“Majesty,”⟦/q⟧ said the Chancellor faintly, from inside the gown, ⟦q Thorvane>Leontin⟧“might ⟦m Fenn⟧the fellow⟦/m⟧ have a brother?”⟦/q⟧
