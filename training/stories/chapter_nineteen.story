title: Chapter Nineteen: The Keel
person: 3
style: a serial's chapter that opens in the middle of a scene; airship pirates; invented ranks and nicknames, two women captains, a cook, twin gunners, a prisoner; much is taken as known; author's note at the foot; curly double quotes, past tense
cast: Captain Saffron Moyle | Saffron, Moyle, Saffy | she
cast: Captain Rosalba Quint | Rosalba, Quint, Rosie | she
cast: Cook |  | he
cast: Hob |  | he
cast: Nob |  | he
cast: the Margrave | His Grace | he
cast: your father |  | he
cast: Dimmock |  | he
cast: Birdwhistle |  | he
place: the gondola | 
place: the galley |
place: the keel |
relation: Saffron & Rosalba | enemies | start=rival captains sharing one wreck end=joint owners
relation: Hob & Nob | family
relation: the Margrave & Rosalba | enemies
relation: Saffron & Cook | friends
quiet: Gilded Wren, Persephone, Tuesday, Dunkirk, Reaches, Sunday, Upper
=====
⟦s place=the gondola; with=Saffron,Rosalba,Hob,Nob,the Margrave,Birdwhistle; time=immediately after⟧
⟦q Rosalba>the Margrave⟧“—and *that*,”⟦/q⟧ said Rosalba Quint, taking ⟦m Rosalba⟧her⟦/m⟧ boot off ⟦m the Margrave⟧his⟦/m⟧ neck, ⟦q Rosalba>the Margrave⟧“is for my ship.”⟦/q⟧

⟦m the Margrave⟧The Margrave⟦/m⟧ said nothing. ⟦m the Margrave⟧He⟦/m⟧ couldn’t have; ⟦m the Margrave⟧he⟦/m⟧ had a mouthful of curtain. All round ⟦m Saffron+Rosalba+Hob+Nob+the Margrave+Birdwhistle⟧them⟦/m⟧ the gondola of the *Gilded Wren* hung at an angle that gondolas aren’t built for, with its windows out and its carpets slid down into one corner and its chandelier lying against one wall, and what was left of the gas went by overhead with a noise like a very long sigh.

⟦q Saffron>Rosalba⟧“Your ship?”⟦/q⟧ said ⟦m Saffron⟧the other captain⟦/m⟧. ⟦q Saffron>Rosalba⟧“I beg your pardon. *Whose* ship?”⟦/q⟧

⟦q Rosalba>Saffron⟧“I was aboard of her first.”⟦/q⟧

⟦q Saffron>Rosalba⟧“You were in her brig!”⟦/q⟧

⟦q Rosalba>Saffron⟧“It’s still aboard. And who let you in at the window? Who’d sawn through the hinge, with a hairpin, over the course of five weeks?”⟦/q⟧

⟦q Saffron>Rosalba⟧“That was you?”⟦/q⟧

⟦q Rosalba>Saffron⟧“I’d meant to go *out* of it!”⟦/q⟧

⟦q Saffron>Rosalba⟧“I took the bridge. I took it with two men and a kettle. You came up through the floor when it was over and stamped on somebody.”⟦/q⟧

⟦q Rosalba>Saffron⟧“I’d waited six years to stamp on ⟦m the Margrave⟧him⟦/m⟧. Let me have that, at the least.”⟦/q⟧

⟦m Saffron+Rosalba⟧They⟦/m⟧ glared at each other. ⟦m Saffron+Rosalba⟧They⟦/m⟧ were the two most wanted women in the Upper Reaches, and until that morning ⟦m Saffron+Rosalba⟧they⟦/m⟧’d never been on the same side of a gun. ⟦m Saffron⟧Captain Moyle⟦/m⟧ was long and freckled and wore a bus conductor’s coat; ⟦m Rosalba⟧Captain Quint⟦/m⟧ was small, and stout, and dressed in what’d been, before the brig, white satin. ⟦m Saffron+Rosalba⟧They⟦/m⟧ had one cutlass between ⟦m Saffron+Rosalba⟧them⟦/m⟧. It was stuck in the ceiling.

⟦q Birdwhistle>Saffron⟧“Cap’n,”⟦/q⟧ said Birdwhistle. ⟦q Birdwhistle>Saffron⟧“If it please you.”⟦/q⟧

⟦q Saffron>Birdwhistle⟧“Not now.”⟦/q⟧

⟦q Birdwhistle>Saffron⟧“It’s only that we’re going down.”⟦/q⟧

⟦q Rosalba>Birdwhistle⟧“How fast?”⟦/q⟧ asked Rosalba.

⟦q Birdwhistle>Rosalba⟧“Well, ma’am, I don’t like to say it’s fast. But I’d a gull go past me a minute ago, and it was going up.”⟦/q⟧

⟦q Saffron>Birdwhistle⟧“What have we got left?”⟦/q⟧

⟦q Birdwhistle>Saffron⟧“Two cells out of nine. And there’s ⟦m Hob+Nob⟧the twins⟦/m⟧ sat on the one of those.”⟦/q⟧

⟦q Saffron>Birdwhistle⟧“Why are ⟦m Hob+Nob⟧they⟦/m⟧ sitting on it?”⟦/q⟧

⟦q Birdwhistle>Saffron⟧“There’s a hole in it, Cap’n.”⟦/q⟧

⟦m Saffron⟧Saffron⟦/m⟧ went up the ladder. ⟦m Rosalba⟧The little woman⟦/m⟧ went up it after ⟦m Saffron⟧her⟦/m⟧, holding ⟦m Rosalba⟧her⟦/m⟧ train in ⟦m Rosalba⟧her⟦/m⟧ teeth. It was perfectly true: along the spine of the ship, in the last of the daylight, two large youths with the one face were seated back to back on a heap of grey silk, and wherever ⟦m Hob+Nob⟧they⟦/m⟧ weren’t, it whistled.

⟦q Saffron>Hob+Nob⟧“Which of you is which?”⟦/q⟧ shouted Saffron.

⟦q Hob>Saffron⟧“I’m Hob.”⟦/q⟧

⟦q Nob>Saffron⟧“I’m Nob.”⟦/q⟧

⟦q Saffron>Hob⟧“How long can you hold it?”⟦/q⟧

⟦q Hob>Saffron⟧“That depends. How long till supper?”⟦/q⟧

⟦q Nob>Hob⟧“Ask ⟦m Saffron⟧her⟦/m⟧ what’s for supper.”⟦/q⟧

⟦q Hob>Nob⟧“You ask.”⟦/q⟧

⟦q Nob>Hob⟧“I asked last time.”⟦/q⟧

***

⟦s place=the galley; with=Saffron,Rosalba,Cook,Birdwhistle; time=ten minutes later⟧
⟦m Cook⟧Cook⟦/m⟧ had tied ⟦m Cook⟧himself⟦/m⟧ to the stove. ⟦m Cook⟧He⟦/m⟧ was a mild, bald, religious man; ⟦m Cook⟧he⟦/m⟧ had been with Saffron Moyle for eleven years and through four ships, ⟦m Cook⟧he⟦/m⟧’d never lost a pudding, and ⟦m Cook⟧he⟦/m⟧ wasn’t going to begin on a Tuesday.

⟦q Cook>Saffron⟧“I can give you the stove,”⟦/q⟧ ⟦m Cook⟧he⟦/m⟧ said, ⟦q Cook>Saffron⟧“if I must. That’s three hundredweight.”⟦/q⟧

⟦q Saffron>Cook⟧“Throw it.”⟦/q⟧

⟦q Cook>Saffron⟧“And the flour. And the good pans.”⟦/q⟧

⟦q Rosalba>Cook⟧“What’s in the barrels?”⟦/q⟧ said ⟦m Rosalba⟧the other captain⟦/m⟧.

⟦m Cook⟧Cook⟦/m⟧ looked over at ⟦m Rosalba⟧her⟦/m⟧, and then at ⟦m Saffron⟧Saffron⟦/m⟧, as one might ask the mistress about a cat.

⟦q Saffron>Cook⟧“⟦m Rosalba⟧She⟦/m⟧’s with us.”⟦/q⟧

⟦q Cook>Saffron⟧“⟦m Rosalba⟧She⟦/m⟧ shot Dimmock.”⟦/q⟧

⟦q Saffron>Cook⟧“I know.”⟦/q⟧

⟦q Cook>Saffron⟧“In the seat of the trousers. ⟦m Dimmock⟧He⟦/m⟧’d to be buttered.”⟦/q⟧

⟦q Rosalba>Cook⟧“It was an accident,”⟦/q⟧ said Rosalba Quint. ⟦q Rosalba>Cook⟧“I was aiming for ⟦m Saffron⟧your captain⟦/m⟧.”⟦/q⟧

⟦q Cook>Rosalba⟧“Brandy, ma’am,”⟦/q⟧ ⟦m Cook⟧Cook⟦/m⟧ said coldly. ⟦q Cook>Rosalba⟧“It’s brandy in the barrels.”⟦/q⟧

The ship lurched. A row of ladles all swung out from the wall together and pointed the same way, down; and there came up through the boards, faint, and much nearer than anyone’d thought, the sound of cows.

⟦q Birdwhistle>Saffron⟧“That’ll be Dunkirk,”⟦/q⟧ said Birdwhistle.

⟦q Saffron>Rosalba⟧“There’s four of us, and ⟦m Hob+Nob⟧the twins⟦/m⟧, and ⟦m the Margrave⟧His Grace⟦/m⟧. It’s not enough to throw. Even with the stove.”⟦/q⟧ ⟦m Saffron⟧Saffron⟦/m⟧ had sat down on the flour; ⟦m Saffron⟧she⟦/m⟧ had gone very white under the freckles, and ⟦m Saffron⟧she⟦/m⟧ was holding on to ⟦m Saffron⟧her⟦/m⟧ left side. ⟦q Saffron>Rosalba⟧“Somebody’s going to have to go over. I’m the heaviest. I’m not being noble, it’s arithmetic.”⟦/q⟧

⟦q Rosalba>Saffron⟧“You’re bleeding, is what you are.”⟦/q⟧

⟦q Saffron>Rosalba⟧“It’s a scratch.”⟦/q⟧

⟦q Rosalba>Saffron⟧“You took that when you came through the window. That was before I was up. How long have you been walking about with a piece of *window* in you?”⟦/q⟧

⟦q Saffron>Rosalba⟧“I was busy.”⟦/q⟧

⟦q Rosalba>Cook⟧“Cook! A cloth. Not that one. And some of the brandy,”⟦/q⟧ said Rosalba, and was down on ⟦m Rosalba⟧her⟦/m⟧ knees, satin and all. ⟦q Rosalba>Saffron⟧“Hold still. You’re always such a show-off. You were like that at school.”⟦/q⟧

⟦q Saffron>Rosalba⟧“You put a toad in my boot.”⟦/q⟧

⟦q Rosalba>Saffron⟧“You had it coming, Saffy. Bite on this.”⟦/q⟧

⟦q Birdwhistle>Cook⟧“⟦m Saffron+Rosalba⟧They⟦/m⟧ were at *school*?”⟦/q⟧ whispered Birdwhistle.

⟦q Cook>Birdwhistle⟧“Same dormitory,”⟦/q⟧ said ⟦m Cook⟧Cook⟦/m⟧. ⟦q Cook>Birdwhistle⟧“We don’t mention it.”⟦/q⟧

***

⟦s place=the keel; with=Saffron,Rosalba,the Margrave,Birdwhistle; time=dusk⟧
It was ⟦m the Margrave⟧the prisoner⟦/m⟧ who told ⟦m Saffron+Rosalba⟧them⟦/m⟧ about the keel. ⟦m the Margrave⟧He⟦/m⟧ had got rid of the curtain. ⟦m the Margrave⟧He⟦/m⟧ lay where ⟦m the Margrave⟧he⟦/m⟧’d been put, tied up in a chandelier chain, a big soft elderly man with dyed hair, and ⟦m the Margrave⟧he⟦/m⟧ began all at once to laugh.

⟦q the Margrave>Rosalba⟧“You don’t know, do you? Either of you?”⟦/q⟧ said the Margrave. ⟦q the Margrave>Rosalba⟧“Six years you’ve hunted me, Madame Quint, and it’s been under your feet all day.”⟦/q⟧

⟦q Rosalba>the Margrave⟧“What has?”⟦/q⟧

⟦q the Margrave>Rosalba⟧“Look in the keel.”⟦/q⟧

⟦q Rosalba>the Margrave⟧“Why should you tell me?”⟦/q⟧

⟦q the Margrave>Rosalba⟧“I’ve no wish to be found in a field.”⟦/q⟧

There was a hatch. It took the both of ⟦m Saffron+Rosalba⟧them⟦/m⟧ to lift it; ⟦m Saffron⟧the one⟦/m⟧ had only the right arm, and ⟦m Rosalba⟧the other⟦/m⟧ was laughing. Beneath it, packed in straw, from end to end of the ship’s long belly, lay the reason that the *Gilded Wren* had always flown a little low. Bells. There were church bells, school bells, a ship’s bell with the name on it; there were hundreds.

⟦q Saffron>Rosalba⟧“That’s the *Persephone*’s,”⟦/q⟧ said Saffron.

⟦q Rosalba>Saffron⟧“Yes.”⟦/q⟧

⟦q Saffron>Rosalba⟧“That was ⟦m your father⟧your father⟦/m⟧’s.”⟦/q⟧

⟦q Rosalba>Saffron⟧“⟦m your father⟧He⟦/m⟧ had it rung at my christening,”⟦/q⟧ ⟦m Rosalba⟧she⟦/m⟧ said. ⟦q Rosalba>Saffron⟧“I only ever wanted the one. I thought that ⟦b holder=Rosalba; status=false⟧he’d melted it⟦/b⟧. I thought ⟦m the Margrave⟧he⟦/m⟧’d had them all melted, for the guns.”⟦/q⟧

⟦q the Margrave>Rosalba⟧“I like to hear them,”⟦/q⟧ ⟦m the Margrave⟧the Margrave⟦/m⟧ said sulkily. ⟦q the Margrave>Rosalba⟧“On a Sunday. I have a man who goes along with a mallet.”⟦/q⟧

Neither of ⟦m Saffron+Rosalba⟧them⟦/m⟧ looked at ⟦m the Margrave⟧him⟦/m⟧. There was a silence, of the sort that there is when two people are doing the same sum. It was Birdwhistle who said it, because ⟦m Birdwhistle⟧he⟦/m⟧ had never been able to leave a thing alone.

⟦q Birdwhistle>Saffron+Rosalba⟧“How much would you say that lot weighs?”⟦/q⟧

⟦q Saffron>Birdwhistle⟧“Six tons.”⟦/q⟧

⟦q Rosalba>Birdwhistle⟧“Seven.”⟦/q⟧

⟦q Birdwhistle>Rosalba⟧“And if it was to go over, like. We’d go up.”⟦/q⟧

⟦q Rosalba>Birdwhistle⟧“Like a cork.”⟦/q⟧

⟦q Saffron>Rosalba⟧“Not the one,”⟦/q⟧ said Saffron Moyle.

⟦q Rosalba>Saffron⟧“It’s eighty pounds. It might be the eighty pounds that counts.”⟦/q⟧

⟦q Saffron>Rosalba⟧“Then you can throw out *⟦m the Margrave⟧him⟦/m⟧*. ⟦m the Margrave⟧He⟦/m⟧’s two hundred and ten, with the rings.”⟦/q⟧ ⟦m Saffron⟧She⟦/m⟧’d got hold of it already by its crown, with ⟦m Saffron⟧her⟦/m⟧ good hand, and set ⟦m Saffron⟧her⟦/m⟧ back against a rib. ⟦q Saffron>Rosalba⟧“I cut your hair off in the fourth form. I’ve been meaning to say something about it. Get the other side, Rosie, and mind my window.”⟦/q⟧

All over the flat green country to the south of there, that evening, people came out from their suppers and stood in the lanes. They talked of it for years. It was the only time in the history of the province when the bells of forty parishes had been rung from the sky, and each of them only once.

⟦n⟧A/N: Sorry about the cows! Part twenty on Sunday if I survive my exams. And yes, Dimmock is fine.⟦/n⟧
