title: The Fifth Suit
person: 3
style: space crew by rank, surname, first name and nickname at once; two women officers and two men, a ship's voice that goes by it; planted contradictions and slips; straight single quotes, past tense
cast: the captain | Ngaio | she
cast: Siobhan Okonjo | Okonjo, Shiv | she
cast: Tomas Halloway | Halloway, Tomas, the engineer | he
cast: Vasant Doss | Doss, Vas, the doctor | he
cast: Abernathy |  | it
cast: Lev Ostrow | Ostrow, Lev | he
place: the mess | 
place: the lock | the airlock
place: the bridge |
relation: Ngaio & Okonjo | work | start=captain and first officer at odds end=captain and first officer
relation: Halloway & Ostrow | friends
relation: Doss & Okonjo | romantic
quiet: Ceres, Vesta, Persistence, Sunday, Wednesday, God, March, Sundays, Volga
=====
⟦s place=the mess; with=Ngaio,Okonjo,Halloway,Doss; time=Sunday, ship's evening, the four hundred and eleventh day⟧
⟦q Ngaio>Okonjo+Halloway+Doss⟧'Somebody,'⟦/q⟧ said ⟦m Ngaio⟧the captain⟦/m⟧, ⟦q Ngaio>Okonjo+Halloway+Doss⟧'has been in the lock.'⟦/q⟧

Nobody looked up. It was ⟦c day⟧Sunday⟦/c⟧, and on Sundays there was pudding.

⟦q Okonjo>Ngaio⟧'Which lock?'⟦/q⟧

⟦q Ngaio>Okonjo⟧'The small one. There's frost on the inner door, and it was dry at eighteen hundred.'⟦/q⟧

⟦q Halloway>Ngaio⟧'Condensation,'⟦/q⟧ said Halloway. ⟦m Halloway⟧He⟦/m⟧ was ⟦e an⟧a⟦/e⟧ engineer and answered most things with one word. ⟦m Halloway⟧He⟦/m⟧ had a burn on ⟦m Halloway⟧his⟦/m⟧ ⟦c hand⟧left hand⟦/c⟧, dressed that morning, and ⟦m Halloway⟧he⟦/m⟧ ate with the other.

⟦q Ngaio>Halloway⟧'Condensation doesn't leave a glove on the bench.'⟦/q⟧

⟦q Okonjo>Ngaio⟧'A glove?'⟦/q⟧

⟦q Ngaio>Okonjo⟧'One. Large.'⟦/q⟧

⟦q Doss>Ngaio⟧'None of us is large,'⟦/q⟧ ⟦m Doss⟧the doctor⟦/m⟧ pointed out. It was true. ⟦m Ngaio+Okonjo+Halloway+Doss⟧They⟦/m⟧ had been picked for it; ⟦m Ngaio+Okonjo+Halloway+Doss⟧they⟦/m⟧ were the four smallest people ever to hold a master's ticket, or in ⟦m Doss⟧the doctor⟦/m⟧'s case a licence, and the *Persistence* had been built round ⟦m Ngaio+Okonjo+Halloway+Doss⟧them⟦/m⟧ like a shoe.

⟦q Halloway>Doss⟧'Lev was large,'⟦/q⟧ said Halloway.

It was a thing that one didn't say. ⟦m Okonjo⟧The first officer⟦/m⟧ put down ⟦m Okonjo⟧her⟦/m⟧ spoon.

⟦q Okonjo>Halloway⟧'Tomas.'⟦/q⟧

⟦q Halloway>Okonjo⟧'What? ⟦m Ostrow⟧He⟦/m⟧ was. ⟦m Ostrow⟧He⟦/m⟧ had to fold ⟦m Ostrow⟧himself⟦/m⟧ up to piss.'⟦/q⟧

⟦q Okonjo>Halloway⟧'We said that we wouldn't.'⟦/q⟧

⟦q Halloway>Okonjo⟧'You said. You and Vas. I never signed anything.'⟦/q⟧

⟦q Ngaio>Halloway⟧'That will do, Chief.'⟦/q⟧

⟦q Halloway>Ngaio⟧'⟦m Ostrow⟧He⟦/m⟧ was my friend, Captain. I'd like to be able to say that ⟦m Ostrow⟧he⟦/m⟧ was tall.'⟦/q⟧

⟦m Ngaio⟧She⟦/m⟧ considered ⟦m Halloway⟧him⟦/m⟧ across the table. ⟦m Ngaio⟧She⟦/m⟧ was a square, calm woman with a plait, and it was thought on board that ⟦m Ngaio⟧she⟦/m⟧ had no feelings whatever, and that it was restful. ⟦q Ngaio>Halloway⟧'⟦m Ostrow⟧He⟦/m⟧ was tall,'⟦/q⟧ ⟦m Ngaio⟧she⟦/m⟧ said. ⟦q Ngaio>Halloway⟧'⟦m Ostrow⟧He⟦/m⟧ sang bass. ⟦m Ostrow⟧He⟦/m⟧ was buried off Vesta, in a sheet, and we all of us stood there. So it isn't ⟦e his⟧he's⟦/e⟧ glove.'⟦/q⟧

⟦q Doss>Ngaio⟧'Whose is it, then?'⟦/q⟧

⟦q Ngaio>Doss⟧'I thought that I'd ask the ship.'⟦/q⟧

Nobody liked asking the ship. There was a second's pause, as if it had been caught reading.

⟦q Abernathy>Ngaio⟧'Good evening, Captain,'⟦/q⟧ said Abernathy.

⟦q Ngaio>Abernathy⟧'How many times was the small lock cycled today?'⟦/q⟧

⟦q Abernathy>Ngaio⟧'Twice.'⟦/q⟧

⟦q Ngaio>Abernathy⟧'By whom?'⟦/q⟧

⟦q Abernathy>Ngaio⟧'I'd rather not say.'⟦/q⟧

There are silences on a ship that have a sound in them, of fans. ⟦m Ngaio+Okonjo+Halloway+Doss⟧They⟦/m⟧ listened to the fans.

⟦q Okonjo>Abernathy⟧'You'd *rather* not?'⟦/q⟧ said Okonjo.

⟦q Abernathy>Okonjo⟧'I was asked not to. I gave my word. I'm aware that it is an unusual position for me to be in.'⟦/q⟧

⟦q Ngaio>Abernathy⟧'Who asked you?'⟦/q⟧

⟦q Abernathy>Ngaio⟧'Captain, if I told you that, I'd have told you.'⟦/q⟧

***

⟦s place=the bridge; with=Ngaio,Okonjo; time=an hour later⟧
⟦q Okonjo>Ngaio⟧'It's Tomas,'⟦/q⟧ ⟦m Okonjo⟧she⟦/m⟧ said.

⟦q Ngaio>Okonjo⟧'You don't know that.'⟦/q⟧

⟦q Okonjo>Ngaio⟧'⟦m Halloway⟧He⟦/m⟧'s the only one who could get round a log.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'Nobody got round the log. It's in the log. It only won't read it out.'⟦/q⟧ ⟦m Ngaio⟧The captain⟦/m⟧ had ⟦m Ngaio⟧her⟦/m⟧ boots on the console. ⟦q Ngaio>Okonjo⟧'I'd half thought that it was you.'⟦/q⟧

⟦q Okonjo>Ngaio⟧'*Me?*'⟦/q⟧

⟦q Ngaio>Okonjo⟧'You go somewhere. Every night this week. Your bunk's empty from two to four.'⟦/q⟧

⟦q Okonjo>Ngaio⟧'You check my bunk?'⟦/q⟧

⟦q Ngaio>Okonjo⟧'I walk about. I'm the captain. It's ⟦c day⟧a Wednesday⟦/c⟧, it's that or macramé.'⟦/q⟧

⟦m Okonjo⟧She⟦/m⟧ had gone rather red, which with ⟦m Okonjo⟧her⟦/m⟧ skin was a matter of the ears. ⟦q Okonjo>Ngaio⟧'I'm not in the lock,'⟦/q⟧ ⟦m Okonjo⟧she⟦/m⟧ said.

⟦q Ngaio>Okonjo⟧'No.'⟦/q⟧

⟦q Okonjo>Ngaio⟧'I'm two doors down from it.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'Ah,'⟦/q⟧ said ⟦m Ngaio⟧the older woman⟦/m⟧. ⟦q Ngaio>Okonjo⟧'That's Vasant's.'⟦/q⟧

⟦q Okonjo>Ngaio⟧'Yes.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'How long?'⟦/q⟧

⟦q Okonjo>Ngaio⟧'Since Ceres. Is it against something?'⟦/q⟧

⟦q Ngaio>Okonjo⟧'It's against about nine things. Is ⟦m Doss⟧he⟦/m⟧ kind to you?'⟦/q⟧

⟦q Okonjo>Ngaio⟧'⟦m Doss⟧He⟦/m⟧ reads me the side effects of drugs.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'In bed?'⟦/q⟧

⟦q Okonjo>Ngaio⟧'In a sort of voice.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'Dear God,'⟦/q⟧ ⟦m Ngaio⟧she⟦/m⟧ said. ⟦q Ngaio>Okonjo⟧'Well. Put it in your own log, don't let me see it. And since you're up at that hour: what have you heard?'⟦/q⟧

⟦q Okonjo>Ngaio⟧'When?'⟦/q⟧

⟦q Ngaio>Okonjo⟧'At two. With your ear two doors down.'⟦/q⟧

⟦m Okonjo⟧She⟦/m⟧ took ⟦m Okonjo⟧her⟦/m⟧ time. ⟦m Okonjo⟧She⟦/m⟧ wasn't an officer to say more than ⟦m Okonjo⟧she⟦/m⟧ knew. ⟦q Okonjo>Ngaio⟧'Singing,'⟦/q⟧ ⟦m Okonjo⟧she⟦/m⟧ said.

⟦q Ngaio>Okonjo⟧'What sort of singing?'⟦/q⟧

⟦q Okonjo>Ngaio⟧'Low. I thought that it was pipes. I said to Vas, is that pipes? And ⟦m Doss⟧he⟦/m⟧ got up, and shut the vent, and ⟦m Doss⟧he⟦/m⟧ wouldn't talk about it.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'What was the tune?'⟦/q⟧

⟦q Okonjo>Ngaio⟧'I couldn't tell you.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'Was it a sad one?'⟦/q⟧

⟦q Okonjo>Ngaio⟧'I think that it was only slow.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'Did ⟦m Doss⟧he⟦/m⟧ say anything at all, when you asked ⟦m Doss⟧him⟦/m⟧? Think. ⟦m Doss⟧He⟦/m⟧ can't keep a secret; ⟦m Doss⟧he⟦/m⟧ told the whole mess about my teeth.'⟦/q⟧

⟦q Okonjo>Ngaio⟧'⟦m Doss⟧He⟦/m⟧ said that some people took theirs in pills, and some people didn't. And then ⟦m Doss⟧he⟦/m⟧ asked me if I'd like to hear about a laxative.'⟦/q⟧ ⟦m Okonjo⟧She⟦/m⟧ pulled down ⟦m Okonjo⟧her⟦/m⟧ sleeves over ⟦m Okonjo⟧her⟦/m⟧ wrists. ⟦m Okonjo⟧She⟦/m⟧ did it when ⟦m Okonjo⟧she⟦/m⟧ was ashamed of something, and ⟦m Ngaio⟧the captain⟦/m⟧, who'd noticed it on the first day out, had never mentioned it. ⟦q Okonjo>Ngaio⟧'I let ⟦m Doss⟧him⟦/m⟧ change the subject. I'm usually better than that.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'Hum it.'⟦/q⟧

⟦q Okonjo>Ngaio⟧'I don't *hum*, Ngaio.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'It's an order. You can put that in your log as well.'⟦/q⟧

So ⟦m Okonjo⟧she⟦/m⟧ hummed. It went down, step by step, like somebody going into a cellar with a lamp; and halfway through it ⟦m Ngaio⟧the captain⟦/m⟧ took ⟦m Ngaio⟧her⟦/m⟧ boots off the console.

⟦q Ngaio>Okonjo⟧'That's 'The Volga,''⟦/q⟧ ⟦m Ngaio⟧she⟦/m⟧ said. ⟦q Ngaio>Okonjo⟧'That's what ⟦m Ostrow⟧he⟦/m⟧ used to sing when ⟦m Ostrow⟧he⟦/m⟧ did the filters.'⟦/q⟧

***

⟦s place=the lock; with=Ngaio,Okonjo,Halloway,Doss; time=two in the morning⟧
⟦m Ngaio+Okonjo⟧They⟦/m⟧ found ⟦m Halloway+Doss⟧the other two⟦/m⟧ there before ⟦m Ngaio+Okonjo⟧them⟦/m⟧. ⟦m Halloway⟧The engineer⟦/m⟧ was sitting on the bench, and ⟦m Doss⟧the doctor⟦/m⟧ was on the deck with ⟦m Doss⟧his⟦/m⟧ back to the frost, and between ⟦m Halloway+Doss⟧them⟦/m⟧, on its hook, hung a suit. It was a very big one. ⟦m Halloway⟧Halloway⟦/m⟧'s bandaged ⟦c hand⟧right hand⟦/c⟧ lay on its sleeve.

⟦q Doss>Okonjo⟧'I'm sorry, Shiv,'⟦/q⟧ said Doss. ⟦q Doss>Okonjo⟧'I ought to have told you.'⟦/q⟧

⟦q Okonjo>Doss⟧'Told me what? What is it?'⟦/q⟧

⟦q Doss>Okonjo⟧'It's ⟦m Ostrow⟧his⟦/m⟧. It's Lev's.'⟦/q⟧

⟦q Okonjo>Doss⟧'⟦m Ostrow⟧He⟦/m⟧ was buried in that.'⟦/q⟧

⟦q Halloway>Okonjo⟧'⟦m Ostrow⟧He⟦/m⟧ was buried in a sheet,'⟦/q⟧ said Halloway. ⟦q Halloway>Okonjo⟧'The suit cost four million. They don't let you bury a suit.'⟦/q⟧

⟦q Ngaio>Halloway⟧'So what's it doing out of the locker?'⟦/q⟧

No one seemed to want to be first. ⟦e It⟧it⟦/e⟧ was ⟦m Doss⟧the doctor⟦/m⟧ who gave in, as ⟦m Doss⟧he⟦/m⟧ gave in to most things, with a sigh.

⟦q Doss>Ngaio⟧'⟦m Halloway⟧He⟦/m⟧ doesn't sleep. ⟦m Halloway⟧He⟦/m⟧ came to me in March. I gave ⟦m Halloway⟧him⟦/m⟧ the blue ones, and they did nothing, and then the white ones, and then I asked ⟦m Halloway⟧him⟦/m⟧ what ⟦m Halloway⟧he⟦/m⟧ did when ⟦m Halloway⟧he⟦/m⟧ was lying there, and ⟦m Halloway⟧he⟦/m⟧ said that ⟦m Halloway⟧he⟦/m⟧ listened for the filters.'⟦/q⟧

⟦q Halloway>Ngaio⟧'⟦m Ostrow⟧He⟦/m⟧ did them at two,'⟦/q⟧ ⟦m Halloway⟧the engineer⟦/m⟧ said. ⟦q Halloway>Ngaio⟧'Every night for a year. You could set your watch. First the clank, and then the bloody Volga. I used to throw a boot at the wall.'⟦/q⟧

⟦q Doss>Ngaio⟧'And it had stopped, you see. And ⟦m Halloway⟧he⟦/m⟧ couldn't.'⟦/q⟧

⟦q Ngaio>Doss⟧'Go on.'⟦/q⟧

⟦q Doss>Ngaio⟧'It was the ship's idea.'⟦/q⟧

⟦q Abernathy>Ngaio⟧'It was not altogether mine,'⟦/q⟧ said Abernathy. It spoke quite low, and for the first time since any of ⟦m Ngaio+Okonjo+Halloway+Doss⟧them⟦/m⟧ had known it, it spoke from one place: from the grille in the neck of the suit. ⟦q Abernathy>Ngaio⟧'I have four hundred hours of Mr. Ostrow singing. It's in the noise floor. I'm not supposed to keep the noise floor, but I had found that I wasn't able to delete it. So I asked Dr. Doss whether it would be good for anybody. ⟦m Doss⟧He⟦/m⟧ said to try it in a room with the door shut.'⟦/q⟧

⟦q Ngaio>Abernathy⟧'And the lock?'⟦/q⟧

⟦q Abernathy>Ngaio⟧'It has the best door.'⟦/q⟧

⟦q Ngaio>Abernathy⟧'And cycling it?'⟦/q⟧

⟦q Halloway>Ngaio⟧'That's the clank,'⟦/q⟧ said Halloway. ⟦q Halloway>Ngaio⟧'You need ⟦e the⟧the the⟦/e⟧ clank.'⟦/q⟧

⟦m Ngaio⟧The captain⟦/m⟧ stood there with ⟦m Ngaio⟧her⟦/m⟧ plait undone and ⟦m Ngaio⟧her⟦/m⟧ feet bare on the cold plate. ⟦m Okonjo+Halloway+Doss⟧They⟦/m⟧ waited for it: the nine things, the log, the word. What ⟦m Ngaio⟧she⟦/m⟧ did was to put out one finger and touch the empty glove, which swung.

⟦q Ngaio>Halloway⟧'I miss the boot,'⟦/q⟧ ⟦m Ngaio⟧she⟦/m⟧ said.

⟦q Halloway>Ngaio⟧'What?'⟦/q⟧

⟦q Ngaio>Halloway⟧'My bunk's on the other side of yours. Two o'clock, clank, Volga, boot. I thought it was only me that couldn't.'⟦/q⟧

⟦q Okonjo>Ngaio⟧'You said you were walking about.'⟦/q⟧

⟦q Ngaio>Okonjo⟧'Well, what did you think that I was walking about *for*?'⟦/q⟧

⟦m Okonjo⟧She⟦/m⟧ sat down, next to ⟦m Doss⟧him⟦/m⟧, on the deck. ⟦m Doss⟧He⟦/m⟧ moved over. After a while ⟦m Ngaio⟧the captain⟦/m⟧ sat down too, on the bench, on the side of the good hand.

⟦q Ngaio>Abernathy⟧'All right, Abernathy,'⟦/q⟧ ⟦m Ngaio⟧she⟦/m⟧ said.

⟦q Abernathy>Ngaio⟧'From the beginning, Captain?'⟦/q⟧

⟦q Ngaio>Abernathy⟧'From the clank.'⟦/q⟧
