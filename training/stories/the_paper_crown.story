title: The Paper Crown
person: 3
style: children's adventure with a talking heron, two sisters and a brother, a grandfather called Dadu, past tense, single British quotes
cast: Ishani | Ish, Shani | she
cast: Rohan | | he
cast: Tuli | | she
cast: Dadu | the King, Majesty | he
cast: Grimsditch | the heron | he
cast: Mum | | she
place: the kitchen |
place: the boat |
place: Dadu’s bedroom |
place: the island |
place: the landing stage |
place: the reeds |
place: the mere |
place: Kolkata |
place: Solihull |
relation: Ishani & Rohan | family | start=quarrelling, hardly speaking end=reconciled
relation: Ishani & Grimsditch | allies | start=she thinks him a trick end=she rows for him
relation: Dadu & Grimsditch | friends
relation: Dadu & Ishani | family
quiet: Boxing Day, Kolkata, Solihull, Christmas, Bengali, Mere, King
=====
⟦s place=the kitchen; with=Ishani,Rohan,Tuli,Grimsditch; time=Boxing Day, dusk⟧
At four o’clock on Boxing Day, while it was getting dark, somebody knocked at the bottom of the kitchen door.

⟦q Tuli>Ishani+Rohan⟧‘I’ll go!’⟦/q⟧ said Tuli, who was six and always went.

⟦q Ishani>Tuli⟧‘You will not. It might be anyone.’⟦/q⟧ Ishani did not look up. ⟦m Ishani⟧She⟦/m⟧ was twelve, and was writing a letter under the lamp with ⟦m Ishani⟧her⟦/m⟧ elbow round it. ⟦q Ishani>Tuli⟧‘Let Rohan.’⟦/q⟧

⟦q Rohan>Tuli⟧‘Tell ⟦m Ishani⟧her⟦/m⟧ I’m busy,’⟦/q⟧ said Rohan.

⟦q Tuli>Ishani⟧‘⟦m Rohan⟧He⟦/m⟧’s busy, Shani.’⟦/q⟧

⟦q Ishani>Tuli⟧‘Tell ⟦m Rohan⟧him⟦/m⟧ ⟦m Rohan⟧he⟦/m⟧’s eating pickle out of the jar.’⟦/q⟧

⟦q Tuli>Rohan⟧‘You’re eating pickle out of the—’⟦/q⟧

⟦q Rohan>Tuli⟧‘I heard ⟦m Ishani⟧her⟦/m⟧!’⟦/q⟧

It had been like that since breakfast. At breakfast Ishani had said that Dadu’s stories were made up. There was no King of the Mere, ⟦m Ishani⟧she⟦/m⟧ said; nobody had ever been crowned on the island by moonlight; ⟦m Dadu⟧their grandfather⟦/m⟧ rowed out there every Boxing Day because ⟦m Dadu⟧he⟦/m⟧ liked rowing, and this year ⟦m Dadu⟧he⟦/m⟧ couldn’t, because of ⟦m Dadu⟧his⟦/m⟧ hip. Tuli had cried. Rohan had called ⟦m Ishani⟧her⟦/m⟧ a thing that ⟦m Rohan⟧he⟦/m⟧ was still rather proud of.

The knock came again. It was a hard, patient, pointed sort of knock.

Tuli got there first. On the step, with one foot tucked up out of the wet, stood ⟦m Grimsditch⟧a heron⟦/m⟧.

⟦q Grimsditch>Tuli⟧‘You’re late,’⟦/q⟧ ⟦m Grimsditch⟧it⟦/m⟧ said.

Nobody moved. A drip of pickle fell off the spoon.

⟦q Grimsditch>Tuli+Ishani+Rohan⟧‘I say you in the plural,’⟦/q⟧ said the heron, stepping in over the mat. ⟦m Grimsditch⟧He⟦/m⟧ was as tall as Tuli, and grey, and ⟦m Grimsditch⟧he⟦/m⟧ looked like a solicitor who has been left out all night. ⟦q Grimsditch>Tuli+Ishani+Rohan⟧‘The moon is up in an hour. Where is ⟦m Dadu⟧the King⟦/m⟧?’⟦/q⟧

⟦q Ishani>Rohan⟧‘That’s very clever,’⟦/q⟧ said Ishani.

⟦m Rohan⟧Her brother⟦/m⟧ turned round. ⟦q Rohan>Ishani⟧‘What is?’⟦/q⟧

⟦q Ishani>Rohan⟧‘The voice. Where’s the speaker? Is it in ⟦m Grimsditch⟧the bird⟦/m⟧?’⟦/q⟧ It was obvious to ⟦m Ishani⟧her⟦/m⟧ that ⟦b holder=Ishani; status=false⟧Rohan was working the heron⟦/b⟧; ⟦m Rohan⟧he⟦/m⟧ had got a radio kit for Christmas. ⟦m Ishani⟧She⟦/m⟧ marched over and lifted up one of the long grey wings to see.

There was a short silence.

⟦q Grimsditch>Ishani⟧‘Young woman,’⟦/q⟧ said ⟦m Grimsditch⟧the bird⟦/m⟧, ⟦q Grimsditch>Ishani⟧‘I have eaten things bigger than your hand.’⟦/q⟧

⟦m Ishani⟧She⟦/m⟧ let go.

⟦q Tuli>Grimsditch⟧‘I’m Tuli,’⟦/q⟧ said Tuli. ⟦q Tuli>Grimsditch⟧‘What’s your name?’⟦/q⟧

⟦q Grimsditch>Tuli⟧‘Grimsditch.’⟦/q⟧

⟦q Tuli>Grimsditch⟧‘Is that your first name or your last name?’⟦/q⟧

⟦q Grimsditch>Tuli⟧‘It has done for both.’⟦/q⟧ ⟦m Grimsditch⟧He⟦/m⟧ swivelled an eye as yellow as a traffic light round the kitchen. ⟦q Grimsditch>Tuli+Ishani+Rohan⟧‘I ask again. For sixty-three winters ⟦m Dadu⟧the King of the Mere⟦/m⟧ has been at the landing stage by four, with ⟦m Dadu⟧his⟦/m⟧ crown. I have stood there until my knees froze. I can only suppose that ⟦b holder=Grimsditch; status=false⟧the King is dead⟦/b⟧.’⟦/q⟧

⟦q Rohan>Grimsditch⟧‘⟦m Dadu⟧He⟦/m⟧ isn’t! It’s just ⟦m Dadu⟧his⟦/m⟧ hip. ⟦m Dadu⟧He⟦/m⟧’s upstairs in bed.’⟦/q⟧

⟦q Grimsditch>Rohan⟧‘In bed?’⟦/q⟧ The feathers on ⟦m Grimsditch⟧his⟦/m⟧ neck went up, and slowly down again. If a beak could look relieved, that one did. ⟦q Grimsditch>Rohan⟧‘Then bring me the crown, at least. You have the crown?’⟦/q⟧

⟦m Rohan⟧The boy⟦/m⟧ looked at ⟦m Tuli⟧his little sister⟦/m⟧. ⟦m Tuli⟧His little sister⟦/m⟧ looked at the floor.

It was the yellow one. ⟦m Dadu⟧Their grandfather⟦/m⟧ always kept the yellow one out of ⟦m Dadu⟧his⟦/m⟧ cracker, and smoothed it flat, and put it behind the clock; and it wasn’t behind the clock.

⟦q Rohan>Tuli⟧‘Tuli?’⟦/q⟧

⟦q Tuli>Rohan⟧‘I only wanted to see if it floated.’⟦/q⟧

⟦q Rohan>Tuli⟧‘You made it into a *boat*?’⟦/q⟧

⟦q Tuli>Rohan⟧‘It was a really good boat,’⟦/q⟧ whispered Tuli. ⟦q Tuli>Rohan⟧‘It went all the way to the reeds.’⟦/q⟧

***

⟦s place=the boat; with=Ishani,Rohan,Tuli,Grimsditch; time=a quarter past four⟧
Ishani rowed. ⟦m Ishani⟧She⟦/m⟧ had only come, ⟦m Ishani⟧she⟦/m⟧ told everybody, because ⟦m Rohan⟧a boy of nine⟦/m⟧ could not be let out on deep water with ⟦m Tuli⟧a girl of six⟦/m⟧. Tuli sat in the middle and bailed with a mug. Grimsditch stood in the bows, where a figurehead would be, and gave directions.

⟦q Grimsditch>Ishani⟧‘Left.’⟦/q⟧

⟦q Ishani>Grimsditch⟧‘I’m going left.’⟦/q⟧

⟦q Grimsditch>Ishani⟧‘You are going round.’⟦/q⟧

⟦q Rohan>Tuli⟧‘Tell ⟦m Ishani⟧her⟦/m⟧ to pull on the other one,’⟦/q⟧ said Rohan.

⟦q Tuli>Rohan⟧‘Tell ⟦m Ishani⟧her⟦/m⟧ yourself. I’m bailing.’⟦/q⟧

⟦m Rohan⟧He⟦/m⟧ scowled at ⟦m Rohan⟧his⟦/m⟧ boots. It is hard not to speak to somebody in a boat. ⟦q Rohan>Grimsditch⟧‘What happens if there’s no crown?’⟦/q⟧

⟦q Grimsditch>Rohan⟧‘The mere forgets.’⟦/q⟧

⟦q Rohan>Grimsditch⟧‘Forgets what?’⟦/q⟧

⟦q Grimsditch>Rohan⟧‘Who it belongs to. Water has no memory, boy; it has to be told every year.’⟦/q⟧ The heron lifted a foot, considered it, and put it down. ⟦q Grimsditch>Rohan⟧‘In the winter before ⟦m Dadu⟧your grandfather⟦/m⟧ came, there was nobody to tell it. That was the year the water took the church.’⟦/q⟧

⟦q Ishani>Grimsditch⟧‘There’s never been a church.’⟦/q⟧

⟦q Grimsditch>Ishani⟧‘Precisely.’⟦/q⟧

Ishani stopped rowing for a moment. Then ⟦m Ishani⟧she⟦/m⟧ started again, a little faster.

⟦q Tuli>Grimsditch⟧‘Are you going to wear it?’⟦/q⟧ Tuli asked. ⟦q Tuli>Grimsditch⟧‘The crown?’⟦/q⟧

⟦q Rohan>Tuli⟧‘Of course ⟦m Grimsditch⟧he⟦/m⟧ is. ⟦m Grimsditch⟧He⟦/m⟧’s ⟦m Dadu⟧the King⟦/m⟧’s, sort of, prime minister, and when ⟦m Dadu⟧the King⟦/m⟧’s ill ⟦m Grimsditch⟧he⟦/m⟧ gets a turn.’⟦/q⟧ Rohan had thought it all out: ⟦b holder=Rohan; status=false⟧the crown was for the heron⟦/b⟧. ⟦q Rohan>Grimsditch⟧‘Isn’t that right?’⟦/q⟧

⟦q Grimsditch>Rohan⟧‘Do I look,’⟦/q⟧ said ⟦m Grimsditch⟧the bird⟦/m⟧, ⟦q Grimsditch>Rohan⟧‘like a person who wears paper?’⟦/q⟧

⟦q Tuli>Grimsditch⟧‘You’d look nice.’⟦/q⟧

⟦q Grimsditch>Tuli+Ishani⟧‘Thank you. Left.’⟦/q⟧

The reeds came up out of the dusk like a crowd waiting for a train. ⟦m Tuli⟧The smallest of them⟦/m⟧ saw it first, a speck of yellow, far in, where the boat could not go.

⟦q Tuli>Ishani+Rohan⟧‘There! There’s my boat!’⟦/q⟧

⟦q Ishani>Rohan⟧‘Don’t you dare,’⟦/q⟧ said Ishani.

⟦q Rohan>Ishani⟧‘It’s only up to my waist.’⟦/q⟧

⟦q Ishani>Rohan⟧‘You don’t know that. Rohan! *Rohan!*’⟦/q⟧

The splash put out half the stars. For a while there was only a great deal of crashing, and bad language of the sort that is allowed at nine. Then it stopped.

⟦q Ishani>Rohan⟧‘Rohan?’⟦/q⟧

Nothing.

⟦q Ishani>Rohan⟧‘I’m sorry I said it!’⟦/q⟧ ⟦m Ishani⟧she⟦/m⟧ shouted into the reeds. ⟦q Ishani>Rohan⟧‘About Dadu! Rohan, I take it back!’⟦/q⟧

⟦q Rohan>Ishani⟧‘Do you really?’⟦/q⟧ said ⟦m Rohan⟧a voice⟦/m⟧ by ⟦m Ishani⟧her⟦/m⟧ left ear. ⟦m Rohan⟧He⟦/m⟧ had come round the other side. ⟦m Rohan⟧He⟦/m⟧ hung on to the gunwale with one hand, black to the chin, and in the other hand was something like a wet leaf. ⟦q Rohan>Ishani⟧‘Say it again, and I’ll get in.’⟦/q⟧

⟦m Ishani⟧She⟦/m⟧ got ⟦m Rohan⟧him⟦/m⟧ by the collar instead. It took ⟦m Ishani+Tuli⟧both sisters⟦/m⟧ and, at the end, a beak.

⟦q Tuli>Rohan⟧‘Is it all right?’⟦/q⟧

⟦q Rohan>Tuli⟧‘It’s a bit...’⟦/q⟧ Rohan opened ⟦m Rohan⟧his⟦/m⟧ fingers. The crown slid apart in three pieces, and two of them went over the side.

***

⟦s place=Dadu’s bedroom; with=Ishani,Rohan,Tuli,Dadu,Grimsditch; time=a quarter to five⟧
⟦m Dadu⟧The old man⟦/m⟧ was sitting up in bed in a cardigan, with the window open. ⟦m Dadu⟧He⟦/m⟧ did not seem at all surprised.

⟦q Dadu>Ishani+Rohan+Tuli⟧‘There’s weed on my carpet,’⟦/q⟧ ⟦m Dadu⟧he⟦/m⟧ said. ⟦q Dadu>Grimsditch⟧‘Good evening, Grimsditch.’⟦/q⟧

⟦q Grimsditch>Dadu⟧‘Majesty.’⟦/q⟧

⟦q Dadu>Grimsditch⟧‘You’ve got old.’⟦/q⟧

⟦q Grimsditch>Dadu⟧‘You have got fat.’⟦/q⟧

⟦q Ishani>Dadu⟧‘Dadu,’⟦/q⟧ said Ishani. ⟦m Ishani⟧She⟦/m⟧ had to begin twice. ⟦q Ishani>Dadu⟧‘It’s true, then? You could have said.’⟦/q⟧

⟦q Dadu>Ishani⟧‘I did say. I said every night for twelve years, with the voices.’⟦/q⟧

⟦q Ishani>Dadu⟧‘I mean, you could have said that it was *true*.’⟦/q⟧

⟦q Dadu>Ishani⟧‘Ah,’⟦/q⟧ said ⟦m Dadu⟧her grandfather⟦/m⟧. ⟦q Dadu>Ishani⟧‘That, no. That, a person has to get wet for.’⟦/q⟧

Tuli climbed up and put ⟦m Tuli⟧her⟦/m⟧ cold nose in the cardigan. ⟦q Tuli>Dadu⟧‘I spoiled your crown,’⟦/q⟧ ⟦m Tuli⟧she⟦/m⟧ said to a button. ⟦q Tuli>Dadu⟧‘I made it a boat, and now it’s soup.’⟦/q⟧

⟦q Dadu>Tuli⟧‘Did it float?’⟦/q⟧

⟦q Tuli>Dadu⟧‘Yes.’⟦/q⟧

⟦q Dadu>Tuli⟧‘Far?’⟦/q⟧

⟦q Tuli>Dadu⟧‘All the way to the reeds.’⟦/q⟧

⟦q Dadu>Tuli⟧‘Then it was very well made.’⟦/q⟧ ⟦m Dadu⟧He⟦/m⟧ stroked ⟦m Tuli⟧her⟦/m⟧ hair, and over the top of it ⟦m Dadu⟧he⟦/m⟧ looked at ⟦m Grimsditch⟧the bird⟦/m⟧. ⟦q Dadu>Grimsditch⟧‘So. We’re finished, are we, old friend?’⟦/q⟧

⟦q Grimsditch>Dadu⟧‘There are thirty-one minutes,’⟦/q⟧ said the heron. But ⟦m Grimsditch⟧he⟦/m⟧ said it to the carpet.

⟦q Rohan>Dadu⟧‘How did you get to be King?’⟦/q⟧ Rohan had a towel round ⟦m Rohan⟧him⟦/m⟧ and ⟦m Rohan⟧his⟦/m⟧ teeth were knocking. ⟦q Rohan>Dadu⟧‘You always start when you’ve got it already.’⟦/q⟧

⟦q Dadu>Rohan⟧‘Because the beginning’s a sad bit. I was seven. We’d come from Kolkata that autumn, and I had no English, and on Boxing Day some boys at the landing stage put me in a boat with no oars and gave it a push. For a joke.’⟦/q⟧ ⟦m Dadu⟧He⟦/m⟧ smiled. ⟦q Dadu>Rohan⟧‘I had a paper hat on. I’d found it in the road. I went round and round till dark, and I cried in Bengali, and then ⟦m Grimsditch⟧somebody tall⟦/m⟧ landed on the end and told me to stop it.’⟦/q⟧

⟦q Grimsditch>Dadu⟧‘You were frightening the fish.’⟦/q⟧

⟦q Dadu>Ishani+Rohan+Tuli⟧‘⟦k by=Dadu; to=Ishani,Rohan,Tuli⟧Grimsditch towed the boat to the island by its rope⟦/k⟧. And ⟦m Grimsditch⟧he⟦/m⟧ looked at my hat, and ⟦m Grimsditch⟧he⟦/m⟧ asked me what I was king of.’⟦/q⟧

⟦q Tuli>Dadu⟧‘What did you say?’⟦/q⟧

⟦q Dadu>Tuli⟧‘I hadn’t the words. I pointed. At all of it.’⟦/q⟧

Nobody spoke. Down in the kitchen the clock struck the wrong hour, as usual. Ishani was feeling in the pocket of ⟦m Ishani⟧her⟦/m⟧ coat.

⟦q Ishani>Dadu⟧‘Does it have to be out of a cracker?’⟦/q⟧

⟦q Grimsditch>Ishani⟧‘It has to be paper,’⟦/q⟧ said Grimsditch, ⟦q Grimsditch>Ishani⟧‘and it has to be given.’⟦/q⟧

⟦m Ishani⟧She⟦/m⟧ drew out the letter. It was two pages long and ⟦m Ishani⟧she⟦/m⟧ had done it in ⟦m Ishani⟧her⟦/m⟧ best writing. ⟦m Ishani⟧She⟦/m⟧ tore it down the middle, not looking at anyone, and began to fold: over, and under, and a point, and a point. Rohan leaned in, dripping. ⟦m Rohan⟧He⟦/m⟧ could read it upside down.

⟦q Rohan>Ishani⟧‘⟦q/writing Ishani>Mum⟧Dear Mum, please come and fetch me early⟦/q⟧,’⟦/q⟧ ⟦m Rohan⟧he⟦/m⟧ read. ⟦q Rohan>Ishani⟧‘Were you going to go home? To Solihull?’⟦/q⟧

⟦q Ishani>Rohan⟧‘⟦k by=Ishani; to=Rohan,Tuli,Dadu,Grimsditch⟧I was going to post it tonight⟦/k⟧.’⟦/q⟧

⟦q Rohan>Ishani⟧‘Because of me?’⟦/q⟧

⟦q Ishani>Rohan⟧‘Because I thought ⟦b holder=Ishani; status=false⟧you all liked it better without me⟦/b⟧. You three have the stories. I was just the one who was too old.’⟦/q⟧

⟦q Rohan>Ishani⟧‘You’re the only one who can *row*,’⟦/q⟧ said ⟦m Rohan⟧her brother⟦/m⟧, outraged.

A point, and a point. ⟦m Ishani⟧She⟦/m⟧ tucked in the end and held it up. It was blue and white, with lines, and a bit lopsided.

⟦q Ishani>Dadu⟧‘It says ⟦q/other⟧“fetch me”⟦/q⟧ over your left ear,’⟦/q⟧ ⟦m Ishani⟧she⟦/m⟧ said. ⟦q Ishani>Dadu⟧‘I could do another.’⟦/q⟧

⟦q Dadu>Ishani⟧‘Don’t you touch it,’⟦/q⟧ said Dadu. ⟦m Dadu⟧He⟦/m⟧ had swung ⟦m Dadu⟧his⟦/m⟧ feet to the floor, and winced. ⟦q Dadu>Ishani+Rohan+Tuli⟧‘Now, who’s going to fetch *me*?’⟦/q⟧

⟦q Tuli>Dadu⟧‘There’s the wheelbarrow!’⟦/q⟧

***

⟦s place=the island; with=Ishani,Rohan,Tuli,Dadu,Grimsditch; time=moonrise⟧
⟦m Ishani+Rohan+Tuli+Dadu+Grimsditch⟧They⟦/m⟧ did it with four minutes to spare.

⟦q Ishani>Dadu+Grimsditch+Rohan+Tuli⟧‘Next year,’⟦/q⟧ Ishani panted, shipping the oars, ⟦q Ishani>Dadu+Grimsditch+Rohan+Tuli⟧‘somebody else can row.’⟦/q⟧

The island was hardly bigger than the kitchen. It had one alder and one flat stone, and ⟦m Ishani+Rohan+Tuli⟧they⟦/m⟧ got ⟦m Dadu⟧the old man⟦/m⟧ on to the stone between ⟦m Ishani+Rohan+Tuli⟧them⟦/m⟧, hip and cushions and all. The moon came over the hill. Every inch of the water turned towards it.

⟦q Grimsditch>Dadu⟧‘Who comes?’⟦/q⟧ said the heron. It was quite another voice. ⟦q Grimsditch>Dadu⟧‘Who comes, and what are you king of?’⟦/q⟧

Dadu lifted ⟦m Dadu⟧his⟦/m⟧ hand, and pointed, at all of it.

⟦q Grimsditch>Ishani⟧‘Well?’⟦/q⟧ ⟦m Grimsditch⟧The bird⟦/m⟧ had put out a wing and prodded Ishani in the back. ⟦q Grimsditch>Ishani⟧‘Go on, girl. I have no thumbs. ⟦k by=Grimsditch; to=Ishani⟧The crown can only be put on by someone who didn’t believe in it⟦/k⟧.’⟦/q⟧

⟦q Ishani>Grimsditch⟧‘Is that the rule? But who did it last year?’⟦/q⟧

⟦q Grimsditch>Ishani⟧‘I did. Sixty-three years I have told myself that ⟦m Dadu⟧he⟦/m⟧ would not come back.’⟦/q⟧

So it was ⟦m Ishani⟧she⟦/m⟧ who set it on ⟦m Dadu⟧his⟦/m⟧ white head, and straightened it, and kissed ⟦m Dadu⟧him⟦/m⟧ underneath. All round ⟦m Ishani+Rohan+Tuli+Dadu+Grimsditch⟧them⟦/m⟧, with a sound like a very long breath, the mere went still; and far down, and quite clearly, a church bell rang.

⟦q Rohan>Ishani⟧‘Ish,’⟦/q⟧ said Rohan. ⟦q Rohan>Ishani⟧‘There’s never been a church.’⟦/q⟧

⟦q Ishani>Rohan⟧‘Precisely,’⟦/q⟧ said ⟦m Ishani⟧his sister⟦/m⟧, and took hold of ⟦m Rohan⟧his⟦/m⟧ muddy hand.
