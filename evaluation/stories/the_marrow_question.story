title: The Marrow Question
person: 3
style: British single quotes, straight, with dialect apostrophes and dropped g's; double quotes nested inside
cast: Wilf Tranter | Wilf, Mr. Tranter, Tranter, Grandad | he
cast: Dilys Tranter | Dilys | she
cast: Gurdip Bains | Constable Bains, Mr. Bains, Bains | he
cast: Silas Cobb | Silas, Mr. Cobb, Cobb | he
cast: Ottoline Beamish | Mrs. Beamish | she
place: Wilf's garden | garden
place: Cobb's shed | shed
place: the show tent | the tent
place: the vestry |
place: Little Stanning | the village
relation: Wilf & Dilys | family
relation: Wilf & Silas | enemies | start=rivals end=rivals on speaking terms
quiet: Horace, Little Stanning, Plough, Epsom, Advertiser, Christmas
=====
⟦s place=the garden; with=Wilf,Bains,Dilys; time=Saturday, a quarter to seven in the morning⟧
⟦q Wilf>Bains⟧'Somebody,'⟦/q⟧ said Wilf Tranter, ⟦q Wilf>Bains⟧'has had my marrow.'⟦/q⟧

⟦c bicycle⟧Constable Bains leaned his bicycle against the garden gate⟦/c⟧ and took off ⟦m Bains⟧his⟦/m⟧ clips. It was a quarter to seven on the morning of the Little Stanning Show, and ⟦m Bains⟧he⟦/m⟧ had not had breakfast.

⟦q Bains>Wilf⟧'Had it how?'⟦/q⟧

⟦q Wilf>Bains⟧'Had it away! It were there last night at nine, for I tucked it up meself. An' now look.'⟦/q⟧

⟦m Bains⟧The constable⟦/m⟧ looked. In the middle of the bed was a heap of straw with a long dent in it, such as a small submarine might leave, and at the end of the straw lay a tartan blanket, folded in four.

⟦q Bains>Wilf⟧'Thieves don't as a rule fold the blanket, Mr. Tranter.'⟦/q⟧

⟦q Wilf>Bains⟧'This 'un did. That's Cobb all over, that is. ⟦m Silas⟧He⟦/m⟧'s ⟦f holder=Wilf; toward=Silas; valence=negative⟧a tidy devil⟦/f⟧.'⟦/q⟧

⟦q Bains>Wilf⟧'You think it was Mr. Cobb?'⟦/q⟧

⟦q Wilf>Bains⟧'I don't think. I know. ⟦b holder=Wilf; status=false⟧'Tis Cobb as took it⟦/b⟧, 'cause who else'd want it? Second, ⟦m Silas⟧he⟦/m⟧'s come, four years runnin'. ⟦q Silas>Wilf⟧"You wait, Wilf,"⟦/q⟧ ⟦m Silas⟧he⟦/m⟧ says to me Tuesday, in the Plough, in front of 'em all. ⟦q Silas>Wilf⟧"You wait till Saturday."⟦/q⟧ An' 'tis Saturday.'⟦/q⟧ ⟦m Wilf⟧The old man⟦/m⟧ folded ⟦m Wilf⟧his⟦/m⟧ arms. ⟦q Wilf>Bains⟧'Write that down.'⟦/q⟧

⟦m Bains⟧He⟦/m⟧ wrote it down. On the water butt, swinging her heels, sat ⟦m Dilys⟧a girl of eleven⟦/m⟧ with a slice of bread and jam, who was following it all as if she had paid for the seat.

⟦q Bains>Dilys⟧'Morning, miss. Did you hear anything in the night?'⟦/q⟧

⟦q Dilys>Bains⟧'Owls,'⟦/q⟧ said Dilys.

⟦q Bains>Dilys⟧'Nothing else?'⟦/q⟧

⟦q Dilys>Bains⟧'There was two of 'em.'⟦/q⟧

⟦m Bains⟧He⟦/m⟧ squatted by the path. The earth was soft, and a line of boots had gone through it towards the lane: big boots, deep at the heel, and set down rather close together.

⟦q Bains>Wilf⟧'What size do you take?'⟦/q⟧

⟦q Wilf>Bains⟧'Nines. Them's elevens.'⟦/q⟧ Wilf ⟦f holder=Wilf; valence=negative⟧breathed heavily⟦/f⟧ through ⟦m Wilf⟧his⟦/m⟧ moustache. ⟦q Wilf>Bains⟧'⟦m Silas⟧He⟦/m⟧'s got feet like tea trays, has Cobb.'⟦/q⟧

⟦q Bains>Wilf⟧'So has half the village.'⟦/q⟧

⟦q Wilf>Bains⟧'Not half the village as grows marrows!'⟦/q⟧

***

⟦s place=the shed; with=Bains,Silas; time=later that morning⟧
Silas Cobb was in his shed, a round, pink man in ⟦m Silas⟧his⟦/m⟧ stockinged feet, polishing something long and green with a rag dipped in milk.

⟦q Silas>Bains⟧'Lost it, has ⟦m Wilf⟧he⟦/m⟧?'⟦/q⟧ The rag stopped. ⟦q Silas>Bains⟧'Lost it? When?'⟦/q⟧

⟦q Bains>Silas⟧'In the night. You told ⟦m Wilf⟧him⟦/m⟧ to wait for Saturday, I believe.'⟦/q⟧

⟦q Silas>Bains⟧'Course I did! 'Cause I'd got on to Epsom salts. Feel that. Go on, ⟦m Bains⟧you⟦/m⟧ can feel it. Forty-two pound, is that, an' not a mark on it, an' I were goin' to wipe ⟦m Wilf⟧his⟦/m⟧ eye in front of the whole tent.'⟦/q⟧ ⟦m Silas⟧His⟦/m⟧ ⟦f holder=Silas; valence=negative⟧lip shook⟦/f⟧. ⟦q Silas>Bains⟧'What'd I pinch it for? You can't beat a thing as in't there. They'll all be sayin' I only got the cup 'cause ⟦m Wilf⟧his⟦/m⟧ were took.'⟦/q⟧

⟦q Bains>Silas⟧'And your boots, Mr. Cobb?'⟦/q⟧

⟦q Silas>Bains⟧'That's another thing! I'd set 'em to dry on the step, next to the boys'. Come mornin' there's the boys' boots where I left 'em an' mine's walked off. ⟦e Who's⟧Whose⟦/e⟧ been round my step, I'd like to know?'⟦/q⟧

⟦m Bains⟧The constable⟦/m⟧ turned a page. It had crossed ⟦m Bains⟧his⟦/m⟧ mind on the way over that ⟦b holder=Bains; status=false⟧the two growers had fixed it up between them⟦/b⟧, for the sake of a paragraph in the *Advertiser*. It now uncrossed it.

⟦q Bains>Silas⟧'Thank you. You've been very clear.'⟦/q⟧

⟦q Silas>Bains⟧'You find that marrow,'⟦/q⟧ Silas called after ⟦m Bains⟧him⟦/m⟧. ⟦q Silas>Bains⟧'You find it before three o'clock, d'you hear? I want it *beat*!'⟦/q⟧

***

⟦s place=the show tent; with=Bains,Mrs. Beamish; time=one o'clock⟧
⟦q Mrs. Beamish>Bains⟧'Three o'clock precisely,'⟦/q⟧ said Mrs. Beamish. ⟦m Mrs. Beamish⟧She⟦/m⟧ had been chairman of the vegetables for nineteen years and wore a hat to prove it. All round ⟦m Mrs. Beamish⟧her⟦/m⟧ the onions lay in their ranks. ⟦q Mrs. Beamish>Bains⟧'I shall not wait for anybody. I have not waited for a marrow yet.'⟦/q⟧

⟦q Bains>Mrs. Beamish⟧'And how is it done? The judging.'⟦/q⟧

⟦q Mrs. Beamish>Bains⟧'One weighs. One measures. Then, if it is to have the cup, one cuts it open.'⟦/q⟧

⟦q Bains>Mrs. Beamish⟧'Cuts it?'⟦/q⟧

⟦q Mrs. Beamish>Bains⟧'In half, constable. There was ⟦q/other⟧"an unpleasantness"⟦/q⟧ some years ago with a quantity of wet sand.'⟦/q⟧ ⟦m Mrs. Beamish⟧She⟦/m⟧ took from ⟦m Mrs. Beamish⟧her⟦/m⟧ bag a knife a foot and a half long, tried it with ⟦m Mrs. Beamish⟧her⟦/m⟧ thumb, and put it back beside the peppermints. ⟦q Mrs. Beamish>Bains⟧'I went round on Thursday to remind ⟦m Wilf⟧him⟦/m⟧ of it. ⟦q Mrs. Beamish>Wilf⟧"If it wins, Mr. Tranter,"⟦/q⟧ I said, ⟦q Mrs. Beamish>Wilf⟧"I shall do it with my own hands."⟦/q⟧ ⟦m Wilf⟧He⟦/m⟧ was ⟦f holder=Wilf; valence=positive⟧quite content⟦/f⟧.'⟦/q⟧

⟦q Bains>Mrs. Beamish⟧'Was anyone else there when you said so?'⟦/q⟧

⟦q Mrs. Beamish>Bains⟧'Not a soul.'⟦/q⟧ ⟦m Mrs. Beamish⟧She⟦/m⟧ moved a radish half an inch to the left. ⟦q Mrs. Beamish>Bains⟧'⟦k by=Mrs. Beamish; to=Bains⟧Only the child⟦/k⟧.'⟦/q⟧

⟦m Bains⟧He⟦/m⟧ shut ⟦m Bains⟧his⟦/m⟧ notebook. ⟦c bicycle⟧Outside, he started the engine of the little police car⟦/c⟧, and sat a minute, and thought about where, at the age of eleven, he would have put a thing that he did not want cut in half.

***

⟦s place=the vestry; with=Bains,Dilys,Wilf; time=two o'clock⟧
It was in the vestry, in the cradle from the Christmas play. ⟦m Dilys⟧She⟦/m⟧ had found it a bonnet. ⟦m Dilys⟧She⟦/m⟧ herself was on the floor in front, with a hymn book in each hand, and on ⟦m Dilys⟧her⟦/m⟧ feet, laced twice round the ankle, were a pair of size elevens.

⟦q Dilys>Bains⟧'⟦m Bains⟧You⟦/m⟧ can't have 'im,'⟦/q⟧ said ⟦m Dilys⟧the girl⟦/m⟧. ⟦q Dilys>Bains⟧'⟦f holder=Dilys; toward=Bains; valence=negative⟧I'll chuck these⟦/f⟧.'⟦/q⟧

⟦m Bains⟧He⟦/m⟧ sat down on a hassock, out of range. ⟦q Bains>Dilys⟧'Has he got a name?'⟦/q⟧

There was a long silence.

⟦q Dilys>Bains⟧'Horace.'⟦/q⟧

⟦q Bains>Dilys⟧'Heavy, was he?'⟦/q⟧

⟦q Dilys>Bains⟧'⟦k by=Dilys; to=Bains⟧I had 'im in the barrow⟦/k⟧. I've watered 'im every day since he was like that.'⟦/q⟧ ⟦m Dilys⟧She⟦/m⟧ put down a hymn book to show ⟦m Bains⟧him⟦/m⟧, between finger and thumb. ⟦q Dilys>Bains⟧'An' I told 'im things. An' then ⟦m Mrs. Beamish⟧she⟦/m⟧ come in with ⟦m Mrs. Beamish⟧her⟦/m⟧ hat on an' said she'd cut 'im in half, an' Grandad said ⟦q Wilf>Mrs. Beamish⟧"Right you are, missus,"⟦/q⟧ like it was *nothin'*.'⟦/q⟧

The door creaked. ⟦m Wilf⟧The old man⟦/m⟧ was standing in it with ⟦m Wilf⟧his⟦/m⟧ cap in his hands, and ⟦m Wilf⟧he⟦/m⟧ had plainly been standing there for some time.

⟦q Wilf>Dilys⟧'You might've said, lass.'⟦/q⟧

⟦q Dilys>Wilf⟧'You'd 'ave ⟦f holder=Wilf; valence=positive; status=supposed⟧laughed⟦/f⟧.'⟦/q⟧

⟦q Wilf>Dilys⟧'Aye,'⟦/q⟧ said Wilf. ⟦q Wilf>Dilys⟧'I would. An' I'd 'ave been wrong.'⟦/q⟧ ⟦m Wilf⟧He⟦/m⟧ came in and looked down into the cradle, and cleared ⟦m Wilf⟧his⟦/m⟧ throat. ⟦q Wilf>Dilys⟧'Bonnet suits 'im.'⟦/q⟧

⟦q Dilys>Wilf⟧'Are you goin' to let ⟦m Mrs. Beamish⟧her⟦/m⟧?'⟦/q⟧

⟦q Wilf>Dilys⟧'I've four cups, an' nowhere to stand 'em. Let Cobb have this 'un.'⟦/q⟧ ⟦m Wilf⟧He⟦/m⟧ held out a large and earthy hand. ⟦q Wilf>Bains⟧'An' I'd ⟦f holder=Wilf; toward=Bains; valence=positive; status=supposed⟧take it kindly⟦/f⟧, Mr. Bains, if nobody was to be charged.'⟦/q⟧

⟦q Bains>Wilf⟧'What with?'⟦/q⟧ ⟦m Bains⟧the constable⟦/m⟧ asked. ⟦q Bains>Wilf⟧'All I've got is a pair of boots, found. They're going back on the step where they came from.'⟦/q⟧

***

⟦s place=the show tent; with=Wilf,Dilys,Silas,Mrs. Beamish,Bains; time=three o'clock⟧
At three o'clock precisely Silas Cobb's marrow, unopposed, was weighed, and measured, and laid on a board. ⟦m Silas⟧Its owner⟦/m⟧ ⟦f holder=Silas; valence=negative⟧could hardly bear to look⟦/f⟧. He had shaken hands with Wilf in front of everyone, and had ⟦f holder=Silas; valence=negative⟧wept a little⟦/f⟧, and had said that it ⟦q Silas>⟧'weren't the same.'⟦/q⟧

⟦m Mrs. Beamish⟧The chairman⟦/m⟧ brought down the knife. The two halves rolled apart with ⟦e a hollow⟧a a hollow⟦/e⟧ knock, and the tent drew in ⟦e its⟧it's⟦/e⟧ breath; for apart from a teaspoon of grey fluff there was nothing in there at all.

⟦q Silas>⟧'Epsom salts,'⟦/q⟧ ⟦m Silas⟧he⟦/m⟧ whispered.

⟦q Mrs. Beamish>⟧'Disqualified,'⟦/q⟧ said Mrs. Beamish.

At the back, behind a wheelbarrow with a blanket over it, two people were ⟦f holder=Dilys; valence=positive⟧holding each other up⟦/f⟧.

⟦q Dilys>Wilf⟧'Horace,'⟦/q⟧ said Dilys, when ⟦m Dilys⟧she⟦/m⟧ was able, ⟦q Dilys>Wilf⟧'is solid all through.'⟦/q⟧
