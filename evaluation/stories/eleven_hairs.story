title: Eleven Hairs
person: 3
style: em-dash dialogue without quotation marks, tags run on after a comma, some narration inside a line of speech
cast: Fintan Keaveney | Fintan | he
cast: Bríd Keaveney | Mrs. Keaveney, Bríd, Mam | she
cast: Osman Yildiz | Osman, Mr. Yildiz, Baba | he
cast: Leyla Yildiz | Leyla | she
cast: Malachy Devane | Malachy, Devane | he
cast: Aoife Burke | Aoife | she
cast: Cafferkey | | he
place: the barber's |
place: the bus station |
place: Ballyfane |
place: Dublin |
relation: Fintan & Aoife | romantic | start=engaged end=about to be married
relation: Osman & Leyla | family
relation: Fintan & Bríd | family
quiet: Ballyfane, Dublin, Church Street, Izmir, God, Sunday, April, Christmas
=====
⟦s place=the barber's; with=Fintan,Osman,Malachy,Leyla; time=half past ten, the morning of the wedding⟧
⟦q Fintan>Osman⟧— All of it,⟦/q⟧ said Fintan Keaveney.

Osman Yildiz had the sheet in the air already, and ⟦m Osman⟧he⟦/m⟧ let it come down slowly, like a man covering a birdcage. In the mirror ⟦m Osman⟧he⟦/m⟧ considered what ⟦m Osman⟧he⟦/m⟧ had been offered. ⟦c hair⟧It was good hair, black and thick⟦/c⟧, and it was to be married at two o'clock.

⟦q Osman>Fintan⟧— All of it is a lot,⟦/q⟧ ⟦m Osman⟧he⟦/m⟧ said. ⟦q Osman>Fintan⟧How much is all?⟦/q⟧

⟦q Fintan>Osman⟧— Down to the bone.⟦/q⟧

⟦q Osman>Fintan⟧— For a wedding.⟦/q⟧

⟦q Fintan>⟧— There's going to be no wedding,⟦/q⟧ said ⟦m Fintan⟧the young man⟦/m⟧ to ⟦m Fintan⟧his⟦/m⟧ own knees.

On the bench below the calendar old Malachy Devane, who had come in for the heat, turned a page of ⟦m Malachy⟧his⟦/m⟧ newspaper without reading it. Behind the curtain a broom stopped moving.

⟦q Malachy>Fintan⟧— Did ye fall out?⟦/q⟧

⟦q Fintan>Malachy⟧— Mind your paper.⟦/q⟧

⟦q Malachy>Fintan⟧— I'm minding it. There's nothing in it. Did ⟦m Fintan⟧you⟦/m⟧ fall out with ⟦m Aoife⟧her⟦/m⟧?⟦/q⟧

⟦q Fintan>Malachy⟧— I did not.⟦/q⟧

⟦q Malachy>Fintan⟧— Ah now,⟦/q⟧ and Malachy laid the paper across ⟦m Malachy⟧his⟦/m⟧ legs, ⟦q Malachy>Fintan⟧you wouldn't go bald over nothing.⟦/q⟧

But Fintan had shut ⟦m Fintan⟧his⟦/m⟧ mouth. ⟦m Osman⟧The barber⟦/m⟧ chose a comb. ⟦m Osman⟧He⟦/m⟧ held it up to the window, ⟦f holder=Osman; valence=negative⟧disliked it⟦/f⟧, and chose another. In eleven years in Ballyfane ⟦m Osman⟧he⟦/m⟧ had learned that ⟦b holder=Osman; status=true⟧a man in a chair will tell you anything so long as he is not asked⟦/b⟧. ⟦m Osman⟧He⟦/m⟧ combed. The clock over the door ate ⟦e its⟧it's⟦/e⟧ way through a minute and a half.

⟦q Fintan>Osman+Malachy⟧— I saw ⟦m Aoife⟧her⟦/m⟧,⟦/q⟧ said Fintan. ⟦q Fintan>Osman+Malachy⟧Last night, at the bus station. She'd the big suitcase with ⟦m Aoife⟧her⟦/m⟧, and ⟦k by=Fintan; to=Osman,Malachy⟧she was putting it in under the Dublin bus⟦/k⟧.⟦/q⟧

⟦q Osman>Fintan⟧— The suitcase.⟦/q⟧

⟦q Fintan>Osman⟧— And ⟦m Aoife⟧her⟦/m⟧ father let slip on Sunday that she'd ⟦f holder=Aoife; valence=negative⟧been crying⟦/f⟧. I can put two and two together.⟦/q⟧

⟦q Osman>Fintan⟧— And what do they make?⟦/q⟧

⟦q Fintan>Osman⟧— What?⟦/q⟧

⟦q Osman>Fintan⟧— Two and two.⟦/q⟧

⟦q Fintan>Osman⟧— ⟦b holder=Fintan; status=false⟧She's gone to Dublin⟦/b⟧,⟦/q⟧ ⟦m Fintan⟧he⟦/m⟧ said, and ⟦m Fintan⟧his⟦/m⟧ ⟦f holder=Fintan; valence=negative⟧voice went up like a boy's⟦/f⟧. ⟦q Fintan>Osman⟧She's gone, and in three hours there'll be a hundred and ten people looking at me. I'd sooner they'd something to look at.⟦/q⟧

⟦q Malachy>Fintan⟧— You've the wrong head for it,⟦/q⟧ Malachy put in. ⟦q Malachy>Fintan⟧It goes up to a point.⟦/q⟧

⟦q Fintan>Malachy⟧— It does not.⟦/q⟧

⟦q Malachy>Fintan⟧— I was at your christening.⟦/q⟧

The curtain moved. ⟦m Leyla⟧The girl who came round it⟦/m⟧ was fourteen and had ⟦m Osman⟧the barber's⟦/m⟧ long nose, and ⟦m Leyla⟧she⟦/m⟧ was holding the broom as though somebody had told ⟦m Leyla⟧her⟦/m⟧ to.

⟦q Leyla>Osman⟧— Baba, we're out of talc.⟦/q⟧

⟦q Osman>Leyla⟧— We have four—⟦/q⟧ ⟦m Osman⟧He⟦/m⟧ met ⟦m Leyla⟧her⟦/m⟧ eye. ⟦q Osman>Leyla⟧So we are. Go and buy some, Leyla. Go by Church Street.⟦/q⟧

⟦q Leyla>Osman⟧— Past the Burkes'?⟦/q⟧

⟦q Osman>Leyla⟧— It's a pleasant walk.⟦/q⟧

⟦q Leyla>Osman⟧— And how long have I?⟦/q⟧

⟦m Osman⟧Her father⟦/m⟧ weighed a lock between two fingers. ⟦q Osman>Leyla⟧— It is,⟦/q⟧ ⟦m Osman⟧he⟦/m⟧ said, ⟦q Osman>Leyla⟧a great deal of hair.⟦/q⟧

***

⟦s place=the barber's; with=Fintan,Osman,Malachy; time=the next half hour⟧
⟦q Fintan>Osman⟧⟦e —⟧-⟦/e⟧ You're cutting them one at a time.⟦/q⟧

⟦q Osman>Fintan⟧— It's a technique.⟦/q⟧

⟦q Fintan>Osman⟧— Osman.⟦/q⟧

⟦q Osman>Fintan⟧— Very modern. In Izmir they do nothing else. Keep still, please.⟦/q⟧

Malachy had folded ⟦m Malachy⟧his⟦/m⟧ newspaper into a small square and then into a smaller one. ⟦q Malachy>Fintan⟧— You put me in mind of myself,⟦/q⟧ ⟦m Malachy⟧he⟦/m⟧ said.

⟦q Fintan>Malachy⟧— God help me.⟦/q⟧

⟦q Malachy>Fintan⟧— ⟦k by=Malachy; to=Fintan,Osman⟧I ran, you know⟦/k⟧. The morning of it. I got as far as the bridge.⟦/q⟧

⟦q Fintan>Malachy⟧— You did not.⟦/q⟧

⟦q Malachy>Fintan⟧— I did so. In ⟦m Malachy⟧my⟦/m⟧ socks.⟦/q⟧

⟦q Fintan>Malachy⟧— And who turned ⟦m Malachy⟧you⟦/m⟧?⟦/q⟧

⟦q Malachy>Fintan⟧— Cafferkey. ⟦m Cafferkey⟧The man that had this place before him⟦/m⟧. He'd seen me go by the window, and he ran after me with the brush in ⟦m Cafferkey⟧his⟦/m⟧ hand, and do you know what ⟦m Cafferkey⟧he⟦/m⟧ said? That ⟦m Malachy⟧I⟦/m⟧ could be afraid by myself or I could be afraid in company, and the company was better.⟦/q⟧

⟦m Fintan⟧The young man⟦/m⟧ looked at ⟦m Malachy⟧him⟦/m⟧ in the glass for the first time. ⟦q Fintan>Malachy⟧— Was ⟦m Cafferkey⟧he⟦/m⟧ right?⟦/q⟧

⟦q Malachy>Fintan⟧— I had forty-one years of it,⟦/q⟧ said Malachy. ⟦m Malachy⟧He⟦/m⟧ opened the paper out again, a fold at a time. ⟦q Malachy>Fintan⟧I've been ⟦f holder=Malachy; valence=negative⟧afraid⟦/f⟧ on my own since April.⟦/q⟧

Nobody said anything. Very gently Osman cut another hair, and let it fall, and counted it.

***

⟦s place=the barber's; with=Fintan,Osman,Malachy,Leyla,Aoife,Bríd; time=half past eleven⟧
The door ⟦f holder=Aoife; toward=Fintan; valence=negative⟧went back so hard⟦/f⟧ that the bell came off. There was a wedding dress in it, held up in two fists, and under the dress a pair of green wellingtons. Behind it came Leyla with no talc, and behind Leyla, breathing like a horse, ⟦m Bríd⟧the mother of the groom⟦/m⟧.

⟦q Aoife>⟧— Where is ⟦m Fintan⟧he⟦/m⟧?⟦/q⟧

⟦q Osman>Aoife⟧— In the chair,⟦/q⟧ said Osman, and stepped out of the way.

⟦q Aoife>Fintan⟧— Fintan Keaveney, are you having a haircut or a breakdown?⟦/q⟧

⟦m Fintan⟧He⟦/m⟧ had ⟦f holder=Fintan; valence=negative⟧gone as white as the sheet⟦/f⟧. ⟦q Fintan>Aoife⟧— You went to Dublin.⟦/q⟧

⟦q Aoife>Fintan⟧— I did not.⟦/q⟧

⟦q Fintan>Aoife⟧— I saw the case.⟦/q⟧

⟦q Aoife>Fintan⟧— You saw the case! The *case* went to Dublin. ⟦k by=Aoife; to=Fintan⟧My sister has it for us at the airport⟦/k⟧, because ⟦m Fintan⟧a certain person⟦/m⟧ told me ⟦m Fintan⟧he⟦/m⟧ couldn't be carrying it with ⟦m Fintan⟧his⟦/m⟧ back. It's full of your shoes.⟦/q⟧

⟦q Fintan>Aoife⟧— Your father said you were crying.⟦/q⟧

⟦q Aoife>Fintan⟧— Did he say what about?⟦/q⟧

⟦q Fintan>Aoife⟧— He did not.⟦/q⟧

⟦q Aoife>Fintan⟧— He'd just sung me the song he's going to sing at the dinner. All eleven verses.⟦/q⟧

A silence fell, out of respect.

⟦q Malachy>Aoife⟧— The one with the horse?⟦/q⟧ ⟦m Malachy⟧the old man⟦/m⟧ asked.

⟦q Aoife>Malachy⟧— The one with the horse.⟦/q⟧

⟦q Malachy>⟧— God,⟦/q⟧ said Malachy.

⟦q Bríd>Fintan+Aoife⟧— I'll ⟦f holder=Bríd; valence=negative⟧take a scissors to⟦/f⟧ the pair of you,⟦/q⟧ said Mrs. Keaveney from the door. ⟦q Bríd>Fintan+Aoife⟧I have a hundred and ten people sitting down to soup.⟦/q⟧

⟦q Malachy>Bríd⟧— What class of soup, Bríd?⟦/q⟧

⟦q Bríd>Malachy⟧— Hot.⟦/q⟧

⟦q Fintan>Bríd⟧— Mam, listen—⟦/q⟧

⟦q Bríd>Fintan⟧— ⟦f holder=Bríd; toward=Fintan; valence=negative⟧Don't *Mam* me⟦/f⟧. ⟦m Aoife⟧That girl⟦/m⟧ ran the length of the town in a dress that cost more than the boat.⟦/q⟧

Fintan got down out of the chair. ⟦m Fintan⟧He⟦/m⟧ still had the sheet round ⟦m Fintan⟧him⟦/m⟧, and the ⟦e two of them⟧two of of them⟦/e⟧ stood there in all that white, like a pair of beds.

⟦q Fintan>Aoife⟧— I thought that you'd thought better of me,⟦/q⟧ ⟦m Fintan⟧he⟦/m⟧ said.

⟦q Aoife>Fintan⟧— I have thought better of you,⟦/q⟧ said Aoife. ⟦q Aoife>Fintan⟧I thought better of you at Christmas, when you hit the priest's car. I got over it.⟦/q⟧ She ran ⟦m Aoife⟧her⟦/m⟧ hand up the back of his neck, ⟦c hair⟧through the short red hair⟦/c⟧, and ⟦f holder=Aoife; toward=Fintan; valence=positive⟧tugged it⟦/f⟧. ⟦q Aoife>Fintan⟧Are you ⟦f holder=Fintan; valence=negative⟧afraid⟦/f⟧?⟦/q⟧

⟦q Fintan>Aoife⟧— I am.⟦/q⟧

⟦q Aoife>Fintan⟧— ⟦f holder=Aoife; valence=negative⟧So am I⟦/f⟧. Sit down, you're crooked on the left. Will you ⟦e straighten⟧straiten⟦/e⟧ ⟦m Fintan⟧him⟦/m⟧, Mr. Yildiz?⟦/q⟧

⟦m Osman⟧The barber⟦/m⟧ straightened ⟦m Fintan⟧him⟦/m⟧. It took two minutes. ⟦m Fintan⟧The groom⟦/m⟧ felt for ⟦m Fintan⟧his⟦/m⟧ wallet, under the sheet, and asked what ⟦m Fintan⟧he⟦/m⟧ owed.

⟦q Osman>Fintan⟧— For eleven hairs?⟦/q⟧

⟦q Leyla>Osman⟧— Nine,⟦/q⟧ said Leyla, who had got ⟦m Leyla⟧her⟦/m⟧ broom back.

⟦q Osman>Fintan⟧— Nine. There's no charge under ten.⟦/q⟧

They went, all three of them, arguing, up the middle of the road. Osman shook the sheet out. When ⟦m Osman⟧he⟦/m⟧ turned round, there was somebody in ⟦m Osman⟧his⟦/m⟧ chair.

⟦q Malachy>Osman⟧— You may as well give me a shave,⟦/q⟧ said Malachy.

⟦q Osman>Malachy⟧— You have not let me shave you since the spring.⟦/q⟧

⟦q Malachy>Osman⟧— I have not.⟦/q⟧ ⟦m Malachy⟧He⟦/m⟧ put back ⟦m Malachy⟧his⟦/m⟧ head and closed ⟦m Malachy⟧his⟦/m⟧ eyes. ⟦q Malachy>Osman⟧I'm going to a wedding.⟦/q⟧
