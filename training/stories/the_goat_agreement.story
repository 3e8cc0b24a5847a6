title: The Goat Agreement
person: 1
style: two first-person narrators in headed parts, a girl and the old man next door, each with a voice of their own; a quarrel over a goat in a hill village; single curly quotes
cast: Perpetua | Pet | she | narrator
cast: Jago Strake | Jago, Mr. Strake, Strake | he | narrator
cast: Aunt Lisbet | Lisbet, my aunt | she
cast: the vet | Fenwright | he
place: the yard | yard
place: the kitchen | kitchen
place: the barn | barn
relation: Perpetua & Jago | friends | start=enemies end=partners
relation: Perpetua & Lisbet | family
relation: Jago & Lisbet | romantic | start=not speaking end=courting
quiet: Duchess, Lenten
=====
PERPETUA

⟦s place=yard; with=Perpetua,Jago; time=Wednesday morning⟧
The goat was on the bonnet of Mr. Strake’s car, and ⟦m Perpetua⟧I⟦/m⟧ was on the wall, and neither of us could get down.

⟦q Jago>Perpetua⟧‘Is that your animal?’⟦/q⟧ said Mr. Strake.

⟦q Perpetua>Jago⟧‘She’s my aunt’s.’⟦/q⟧

⟦q Jago>Perpetua⟧‘I didn’t ask whose aunt’s. I asked is it yours.’⟦/q⟧ ⟦m Jago⟧He⟦/m⟧ had ⟦m Jago⟧his⟦/m⟧ braces over ⟦m Jago⟧his⟦/m⟧ vest and soap on one side of ⟦m Jago⟧his⟦/m⟧ face. ⟦q Jago>Perpetua⟧‘That’s a Lenten present from my son, that car. Look at the paint.’⟦/q⟧

⟦m Perpetua⟧I⟦/m⟧ looked at the paint. There was a good deal less of it than there had been at breakfast.

⟦q Perpetua>Jago⟧‘I could say sorry,’⟦/q⟧ ⟦m Perpetua⟧I⟦/m⟧ said.

⟦q Jago>Perpetua⟧‘You could.’⟦/q⟧

⟦q Perpetua>Jago⟧‘Would it help?’⟦/q⟧

⟦q Jago>Perpetua⟧‘It would not.’⟦/q⟧

⟦m Jago⟧He⟦/m⟧ was the most ⟦f holder=Jago; toward=Perpetua; valence=negative⟧furious⟦/f⟧ person that ⟦m Perpetua⟧I⟦/m⟧ had ever met, and ⟦m Perpetua⟧I⟦/m⟧’d been to three schools. ⟦m Jago⟧His⟦/m⟧ eyebrows went up and down by themselves. ⟦m Perpetua⟧I⟦/m⟧ held on to the wall with ⟦m Perpetua⟧my⟦/m⟧ knees and thought that ⟦m Perpetua⟧my⟦/m⟧ aunt would send ⟦m Perpetua⟧me⟦/m⟧ home on the next bus, and ⟦m Perpetua⟧I⟦/m⟧ was ⟦f holder=Perpetua; valence=negative⟧so scared I felt sick⟦/f⟧.

⟦q Jago>Perpetua⟧‘What do they call you?’⟦/q⟧ ⟦m Jago⟧the old man⟦/m⟧ asked.

⟦q Perpetua>Jago⟧‘Perpetua.’⟦/q⟧

⟦q Jago>Perpetua⟧‘God help us. And the goat?’⟦/q⟧

⟦q Perpetua>Jago⟧‘Duchess.’⟦/q⟧

⟦m Jago⟧He⟦/m⟧ wiped the soap off with ⟦m Jago⟧his⟦/m⟧ arm. ⟦q Jago>Perpetua⟧‘Well, Perpetua, you get your Duchess off my car by the time I’ve shaved the other half, or I’ll be having a word with Lisbet.’⟦/q⟧

⟦q Perpetua>Jago⟧‘You never have words with ⟦m Lisbet⟧her⟦/m⟧. ⟦k by=Perpetua; to=Jago⟧She says you’ve not spoken since the flood⟦/k⟧.’⟦/q⟧

The eyebrows stopped where they were.

⟦q Jago>Perpetua⟧‘Does ⟦m Lisbet⟧she⟦/m⟧,’⟦/q⟧ said Mr. Strake.

JAGO

⟦s place=barn; with=Jago,Perpetua,the vet; time=that night⟧
⟦m Jago⟧I⟦/m⟧ don’t hold with children. ⟦m Jago⟧I⟦/m⟧ had one ⟦m Jago⟧myself⟦/m⟧, and look what that led to: a car.

But at nine o’clock that night there came a knocking at ⟦m Jago⟧my⟦/m⟧ door, and there ⟦m Perpetua⟧she⟦/m⟧ stood, the aunt’s girl, in ⟦m Perpetua⟧her⟦/m⟧ nightgown and a pair of gumboots.

⟦q Perpetua>Jago⟧‘She’s ate something,’⟦/q⟧ ⟦m Perpetua⟧she⟦/m⟧ said. ⟦q Perpetua>Jago⟧‘Please.’⟦/q⟧

⟦q Jago>Perpetua⟧‘Who has?’⟦/q⟧

⟦q Perpetua>Jago⟧‘Duchess. Aunt Lisbet’s at the choir, and I don’t know the number, and she’s lying down, Mr. Strake, she never lies down.’⟦/q⟧

⟦m Jago⟧I⟦/m⟧ got ⟦m Jago⟧my⟦/m⟧ coat. ⟦m Jago⟧I⟦/m⟧ told ⟦m Jago⟧myself⟦/m⟧ that it was on account of the paint: a dead goat pays for nothing. The girl ran ahead with the lamp. In the barn the beast was stretched on her side, groaning like a bishop.

⟦q Jago>Perpetua⟧‘What’s she had?’⟦/q⟧ ⟦m Jago⟧I⟦/m⟧ asked.

⟦q Perpetua>Jago⟧‘I think it was your seat.’⟦/q⟧

⟦q Jago>Perpetua⟧‘My what?’⟦/q⟧

⟦q Perpetua>Jago⟧‘The seat. Out of the car.’⟦/q⟧ ⟦m Perpetua⟧Her⟦/m⟧ lip had begun to go. ⟦q Perpetua>Jago⟧‘The back one. ⟦b holder=Perpetua; status=true⟧There’s horsehair in it⟦/b⟧.’⟦/q⟧

⟦m Jago⟧I⟦/m⟧ rang for the vet. ⟦m the vet⟧He⟦/m⟧ took forty minutes, and ⟦m Jago⟧I⟦/m⟧ sat down in the straw meanwhile, which ⟦m Jago⟧I⟦/m⟧ am too old for, and held the horns. ⟦m Perpetua⟧The child⟦/m⟧ held the other end. ⟦m Perpetua⟧She⟦/m⟧ didn’t cry. ⟦m Perpetua⟧She⟦/m⟧ talked to that goat the whole time, low and steady, the way ⟦m Jago⟧my⟦/m⟧ wife used to talk to dough, and ⟦m Jago⟧I⟦/m⟧ found that ⟦m Jago⟧I⟦/m⟧ was listening.

⟦q Jago>Perpetua⟧‘Who taught you that?’⟦/q⟧ ⟦m Jago⟧I⟦/m⟧ said.

⟦q Perpetua>Jago⟧‘What?’⟦/q⟧

⟦q Jago>Perpetua⟧‘The talking.’⟦/q⟧

⟦q Perpetua>Jago⟧‘My mum did it. When I was ill.’⟦/q⟧ ⟦m Perpetua⟧She⟦/m⟧ rubbed ⟦m Perpetua⟧her⟦/m⟧ nose on ⟦m Perpetua⟧her⟦/m⟧ sleeve. ⟦q Perpetua>Jago⟧‘Then she was ill, so I did it.’⟦/q⟧

⟦m Jago⟧I⟦/m⟧ couldn’t think of anything to say to that. ⟦m Jago⟧I⟦/m⟧ looked at the roof. ⟦m Jago⟧I⟦/m⟧ was ⟦f holder=Jago; valence=negative⟧sorry⟦/f⟧ about the soap, and the shouting, and one or two things besides.

⟦m the vet⟧Fenwright⟦/m⟧ came in shaking the rain off. ⟦q the vet>Jago⟧‘What have we here, Jago? I didn’t know that you kept goats.’⟦/q⟧

⟦q Jago>the vet⟧‘I don’t.’⟦/q⟧

⟦q the vet>Jago⟧‘Whose is she?’⟦/q⟧

⟦m Perpetua⟧The girl⟦/m⟧ opened ⟦m Perpetua⟧her⟦/m⟧ mouth, but ⟦m Jago⟧I⟦/m⟧ was first.

⟦q Jago>the vet⟧‘Ours,’⟦/q⟧ ⟦m Jago⟧I⟦/m⟧ said. ⟦q Jago>the vet⟧‘Hers and mine. There’s an agreement.’⟦/q⟧

⟦q the vet>Perpetua⟧‘Is there?’⟦/q⟧ said ⟦m the vet⟧the vet⟦/m⟧, looking at ⟦m Perpetua⟧her⟦/m⟧ over ⟦m the vet⟧his⟦/m⟧ glasses.

⟦q Perpetua>the vet⟧‘There’s an agreement,’⟦/q⟧ said Perpetua.

PERPETUA

⟦s place=kitchen; with=Perpetua,Lisbet,Jago; time=the next morning⟧
⟦m Perpetua⟧I⟦/m⟧ hadn’t slept. Duchess had, on three of Mr. Strake’s blankets, and in the morning she’d got up and started on the fourth, and ⟦m Perpetua⟧I⟦/m⟧ was ⟦f holder=Perpetua; valence=positive⟧so relieved that I kissed her on the nose⟦/f⟧.

⟦m Lisbet⟧My aunt⟦/m⟧ read it twice. It was on the back of a seed packet, and Mr. Strake had made ⟦m Perpetua⟧me⟦/m⟧ put in the commas.

⟦q Lisbet>Perpetua⟧‘The party of the first part shall have the milk,’⟦/q⟧ ⟦m Lisbet⟧she⟦/m⟧ read out. ⟦q Lisbet>Perpetua⟧‘The party of the second part shall have the cheese. Perpetua, who is the party of the second part?’⟦/q⟧

⟦q Perpetua>Lisbet⟧‘He’s outside,’⟦/q⟧ ⟦m Perpetua⟧I⟦/m⟧ said. ⟦q Perpetua>Lisbet⟧‘He won’t come in. He says that he hasn’t been asked.’⟦/q⟧

⟦m Lisbet⟧Aunt Lisbet⟦/m⟧ put down ⟦m Lisbet⟧her⟦/m⟧ cup. ⟦m Lisbet⟧She⟦/m⟧ went pink, then ⟦m Lisbet⟧she⟦/m⟧ went white, and ⟦m Lisbet⟧she⟦/m⟧ took off ⟦m Lisbet⟧her⟦/m⟧ apron and put it on again.

⟦q Lisbet>Perpetua⟧‘How long has ⟦m Jago⟧he⟦/m⟧ been standing there?’⟦/q⟧

⟦q Perpetua>Lisbet⟧‘Since seven.’⟦/q⟧

⟦q Lisbet>Perpetua⟧‘It’s raining!’⟦/q⟧

⟦q Perpetua>Lisbet⟧‘I told ⟦m Jago⟧him⟦/m⟧ that. ⟦k by=Perpetua; to=Lisbet⟧He says he’s been wet since the flood⟦/k⟧.’⟦/q⟧

⟦m Perpetua⟧I⟦/m⟧ didn’t know what the flood was. ⟦m Perpetua⟧I⟦/m⟧’d thought it was water. But ⟦m Lisbet⟧she⟦/m⟧ ⟦f holder=Lisbet; toward=Jago; valence=positive⟧laughed⟦/f⟧, a thing ⟦m Perpetua⟧I⟦/m⟧ had not heard ⟦m Lisbet⟧her⟦/m⟧ do in the five weeks that ⟦m Perpetua⟧I⟦/m⟧’d lived with ⟦m Lisbet⟧her⟦/m⟧, and opened the door so hard that it hit the dresser.

⟦q Lisbet>Jago⟧‘Jago Strake,’⟦/q⟧ ⟦m Lisbet⟧she⟦/m⟧ said, ⟦q Lisbet>Jago⟧‘you’ll catch your death.’⟦/q⟧

⟦q Jago>Lisbet⟧‘I’ve been trying to for eleven years,’⟦/q⟧ said ⟦m Jago⟧he⟦/m⟧. ⟦q Jago>Lisbet⟧‘Nobody’d have me.’⟦/q⟧

⟦q Lisbet>Jago⟧‘You said my bread was heavy.’⟦/q⟧

⟦q Jago>Lisbet⟧‘I said that it was filling.’⟦/q⟧

⟦q Lisbet>Jago⟧‘In front of the whole chapel!’⟦/q⟧

⟦q Jago>Lisbet⟧‘Lisbet, I had three slices.’⟦/q⟧

They looked at each other. ⟦m Perpetua⟧I⟦/m⟧’d have gone out, only there was nowhere to go; ⟦m Jago⟧he⟦/m⟧ was in the doorway. So ⟦m Perpetua⟧I⟦/m⟧ got down another cup.

⟦q Perpetua>Jago⟧‘Do you take sugar?’⟦/q⟧ ⟦m Perpetua⟧I⟦/m⟧ asked ⟦m Jago⟧him⟦/m⟧.

⟦q Jago>Perpetua⟧‘⟦m Jago+Perpetua⟧We⟦/m⟧’ll need to put that in the agreement,’⟦/q⟧ said Mr. Strake. ⟦m Jago⟧He⟦/m⟧ wiped ⟦m Jago⟧his⟦/m⟧ feet, which ⟦m Perpetua⟧I⟦/m⟧ had never seen ⟦m Jago⟧him⟦/m⟧ do, and came in.

JAGO

⟦s place=kitchen; with=Jago,Lisbet,Perpetua; time=the same morning, later⟧
It isn’t a bad kitchen. ⟦m Jago⟧I⟦/m⟧ sat where ⟦m Jago⟧I⟦/m⟧ used to sit. Nobody had moved the chair.

⟦q Lisbet>Jago⟧‘More?’⟦/q⟧ said Lisbet.

⟦q Jago>Lisbet⟧‘I will.’⟦/q⟧

⟦m Lisbet⟧She⟦/m⟧ cut it thick. ⟦m Jago⟧I⟦/m⟧ ate it, and ⟦m Jago⟧I⟦/m⟧ said nothing whatever about the weight, and the girl watched ⟦m Jago⟧me⟦/m⟧ do it with ⟦m Perpetua⟧her⟦/m⟧ chin on ⟦m Perpetua⟧her⟦/m⟧ fists.

⟦q Perpetua>Jago⟧‘You’re going to marry ⟦m Lisbet⟧her⟦/m⟧,’⟦/q⟧ ⟦m Perpetua⟧she⟦/m⟧ told ⟦m Jago⟧me⟦/m⟧, when ⟦m Lisbet⟧the aunt⟦/m⟧ had gone for the milk.

⟦q Jago>Perpetua⟧‘I’m having breakfast.’⟦/q⟧

⟦q Perpetua>Jago⟧‘I just think that we should put it in the agreement.’⟦/q⟧

⟦m Jago⟧I⟦/m⟧ thought that it was the daftest thing ⟦m Jago⟧I⟦/m⟧’d heard in years. ⟦m Jago⟧I⟦/m⟧ was ⟦f holder=Jago; toward=Perpetua; valence=positive⟧so happy I could have kissed the goat⟦/f⟧.

⟦q Jago>Perpetua⟧‘Pass the pen, Pet,’⟦/q⟧ ⟦m Jago⟧I⟦/m⟧ said.
