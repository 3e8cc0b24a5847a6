title: Ward Seven
person: 3
style: hospital drama, third person past, British single curly quotes; doctors now by surname and now by first name, unnamed nurses, several women in one room
cast: Folake Adeyemi | Folake, Adeyemi, Dr. Adeyemi | she
cast: Ingrid Solheim | Ingrid, Solheim, Dr. Solheim | she
cast: Lowri Prosser | Mrs. Prosser, Mam | she
cast: Nerys | Ner | she
cast: Catrin | | she
cast: Emrys Bevan | Emrys | he
cast: the student nurse | | he
cast: the ward sister | | she
cast: Aud | | she
cast: Gwyn | | he
cast: Ravi | | he
place: Ward Seven | the ward, Bay Four
place: the relatives’ room |
place: the sluice |
place: the doctors’ mess | the mess
relation: Folake & Ingrid | friends | start=old friends, quarrelling end=reconciled
relation: Nerys & Catrin | family | start=hardly on speaking terms end=reconciled
relation: Mrs. Prosser & Emrys | romantic | start=married in secret end=married in the open
relation: Mrs. Prosser & Nerys | family
relation: Mrs. Prosser & Catrin | family
quiet: Bay Four, Swansea, Easter, Sunday, Sundays, Thursday, March, Friends of the Hospital, PARKING, Norwegian, Doctor
=====
⟦s place=Ward Seven; with=Adeyemi,Solheim,Mrs. Prosser,the student nurse,the ward sister; time=Tuesday morning⟧
⟦m Mrs. Prosser⟧The broken hip in Bay Four⟦/m⟧ had read the consent form twice, corrected the spelling of ⟦q/other⟧‘haemorrhage’⟦/q⟧, and declined to sign it.

⟦q Mrs. Prosser>Ingrid⟧‘No, thank you,’⟦/q⟧ said Mrs. Prosser.

Dr. Solheim, who had a theatre booked for two o’clock, took back ⟦m Ingrid⟧her⟦/m⟧ pen and looked at it as if it might have run dry. ⟦q Ingrid>Mrs. Prosser⟧‘May I ask why not?’⟦/q⟧

⟦q Mrs. Prosser>Ingrid⟧‘You may ask.’⟦/q⟧

⟦q Ingrid>Mrs. Prosser⟧‘Why not, then?’⟦/q⟧

⟦q Mrs. Prosser>Ingrid⟧‘I’d rather not say, my lovely.’⟦/q⟧

⟦m the student nurse⟧The student nurse⟦/m⟧ snorted, and turned it into a cough. ⟦m the student nurse⟧He⟦/m⟧ had been warned on ⟦m the student nurse⟧his⟦/m⟧ first day that surgeons did not care to be laughed at before noon. At the foot of the bed Dr. Adeyemi kept ⟦m Folake⟧her⟦/m⟧ eyes on the chart.

⟦q Ingrid>Mrs. Prosser⟧‘You have been flat on your back since Sunday. Every day you wait, something gets worse. Your lungs, your heart, your skin.’⟦/q⟧ Solheim counted the parts off on ⟦m Ingrid⟧her⟦/m⟧ long fingers. ⟦q Ingrid>Mrs. Prosser⟧‘I can have you in a chair by Thursday.’⟦/q⟧

⟦q Mrs. Prosser>Ingrid⟧‘I drove the forty-four bus for twenty-nine years. I’ve had enough of chairs.’⟦/q⟧

⟦q Ingrid>Folake⟧‘Dr. Adeyemi. Is there any medical reason to delay?’⟦/q⟧

⟦q Folake>Ingrid⟧‘None.’⟦/q⟧ Adeyemi hung the chart back on its hook. ⟦q Folake>Ingrid⟧‘⟦m Mrs. Prosser⟧Her⟦/m⟧ sodium’s up and ⟦m Mrs. Prosser⟧her⟦/m⟧ chest is clear. ⟦m Mrs. Prosser⟧She⟦/m⟧ could go today.’⟦/q⟧

⟦q Ingrid>Mrs. Prosser⟧‘You see?’⟦/q⟧ Mrs. Prosser beamed.

⟦q Mrs. Prosser>Ingrid⟧‘I do. ⟦m Folake⟧She⟦/m⟧’s very good, isn’t ⟦m Folake⟧she⟦/m⟧?’⟦/q⟧ ⟦m Mrs. Prosser⟧The old woman⟦/m⟧ patted ⟦m Ingrid⟧the surgeon⟦/m⟧’s sleeve, rather kindly. ⟦q Mrs. Prosser>Ingrid⟧‘Ask me tomorrow.’⟦/q⟧

It was the pat that did it. Solheim left at such a speed that the curtains followed ⟦m Ingrid⟧her⟦/m⟧ some of the way. ⟦m the ward sister⟧The ward sister⟦/m⟧, who had seen off four consultants and a flood, watched ⟦m Ingrid⟧her⟦/m⟧ go.

⟦q the ward sister>Folake⟧‘So two o’clock’s a hernia,’⟦/q⟧ ⟦m the ward sister⟧she⟦/m⟧ said. ⟦q the ward sister>Folake⟧‘Shall I ring ⟦m Nerys+Catrin⟧the daughters⟦/m⟧?’⟦/q⟧

⟦q Folake>the ward sister⟧‘⟦m Nerys+Catrin⟧Both of them⟦/m⟧?’⟦/q⟧

⟦q the ward sister>Folake⟧‘⟦m Nerys+Catrin⟧They⟦/m⟧’re a set, Doctor. ⟦m Nerys+Catrin⟧They⟦/m⟧ just don’t come in at the same time.’⟦/q⟧

***

⟦s place=the relatives’ room; with=Solheim,Nerys,Catrin; time=Tuesday afternoon⟧
⟦m Nerys+Catrin⟧They⟦/m⟧ came in at the same time. There was one sofa in the relatives’ room and ⟦m Nerys+Catrin⟧neither of them⟦/m⟧ would share it, so Nerys stood by the fish tank and Catrin by the leaflets, and Solheim, who had meant to stand, found ⟦m Ingrid⟧herself⟦/m⟧ sitting down between ⟦m Nerys+Catrin⟧them⟦/m⟧ like a defendant.

⟦q Nerys>Ingrid⟧‘Mam’s scared,’⟦/q⟧ said Nerys. ⟦q Nerys>Ingrid⟧‘Nobody will say it, so I’m saying it. ⟦b holder=Nerys; status=false⟧It’s the anaesthetic that frightens Mam⟦/b⟧.’⟦/q⟧

⟦q Catrin>Nerys⟧‘Mam once put a grown goose off the bus with a handbag.’⟦/q⟧

⟦q Nerys>Catrin⟧‘And shook for an hour after. You weren’t there.’⟦/q⟧

⟦q Catrin>Nerys⟧‘I was at work!’⟦/q⟧

⟦q Nerys>Catrin⟧‘You were in Swansea.’⟦/q⟧

⟦q Catrin>Nerys⟧‘That’s where the work was, Ner.’⟦/q⟧

⟦m Ingrid⟧The surgeon⟦/m⟧ turned towards the leaflets. ⟦q Ingrid>Catrin⟧‘And what do you think it is?’⟦/q⟧

⟦q Catrin>Ingrid⟧‘I think ⟦b holder=Catrin; status=false⟧Mam’s mind is going⟦/b⟧.’⟦/q⟧ ⟦m Catrin⟧The younger sister⟦/m⟧ said it to a pamphlet about feet. ⟦q Catrin>Ingrid⟧‘I rang ⟦m Mrs. Prosser⟧her⟦/m⟧ at Easter, and right in the middle ⟦m Mrs. Prosser⟧she⟦/m⟧ stops and says ⟦q Mrs. Prosser>Emrys⟧“Not now, Emrys.”⟦/q⟧ To me! We don’t know any Emrys.’⟦/q⟧

⟦q Nerys>Catrin⟧‘You never told me that.’⟦/q⟧

⟦q Catrin>Nerys⟧‘You’d have said it was because I don’t ring enough.’⟦/q⟧

⟦q Nerys>Catrin⟧‘Well, you don’t.’⟦/q⟧

Behind the glass a small orange fish turned round and went back the way it had come. Solheim envied it.

⟦q Ingrid>Nerys+Catrin⟧‘Has either of you spoken to Dr. Adeyemi?’⟦/q⟧

⟦q Nerys>Ingrid⟧‘⟦m Folake⟧The tall one⟦/m⟧? Lovely, ⟦m Folake⟧she⟦/m⟧ is.’⟦/q⟧ Nerys brightened for the first time. ⟦q Nerys>Ingrid⟧‘An hour ⟦m Folake⟧she⟦/m⟧ was in with Mam last night, with the curtains shut. I could hear ⟦m Folake+Mrs. Prosser⟧them⟦/m⟧ laughing from the corridor.’⟦/q⟧

⟦q Ingrid>Nerys⟧‘Laughing,’⟦/q⟧ said Solheim.

***

⟦s place=the sluice; with=Adeyemi,Solheim; time=ten minutes later⟧
The sluice was the only room on the ward with a bolt. It smelled of bleach and old tulips, and Folake had a vase in each hand when the door was locked behind ⟦m Folake⟧her⟦/m⟧.

⟦q Ingrid>Folake⟧‘You know why ⟦m Mrs. Prosser⟧she⟦/m⟧ won’t sign.’⟦/q⟧

⟦q Folake>Ingrid⟧‘Ingrid, I’m holding two pints of dead flowers.’⟦/q⟧

⟦q Ingrid>Folake⟧‘You’ve known since last night.’⟦/q⟧

⟦q Folake>Ingrid⟧‘Yes.’⟦/q⟧

⟦q Ingrid>Folake⟧‘And you stood there this morning with your chart and let me make a fool of myself.’⟦/q⟧

⟦q Folake>Ingrid⟧‘You were counting on your fingers. I didn’t like to interrupt.’⟦/q⟧

⟦q Ingrid>Folake⟧‘Tell me.’⟦/q⟧

⟦q Folake>Ingrid⟧‘I can’t. ⟦k by=Adeyemi; to=Solheim⟧I promised Mrs. Prosser⟦/k⟧.’⟦/q⟧

⟦q Ingrid>Folake⟧‘I’m ⟦m Ingrid⟧her surgeon⟦/m⟧!’⟦/q⟧

⟦q Folake>Ingrid⟧‘Then sit by ⟦m Mrs. Prosser⟧her⟦/m⟧ bed for an hour. That’s all I did.’⟦/q⟧

Ingrid laughed, not pleasantly. ⟦m Folake+Ingrid⟧They⟦/m⟧ had shared a flat for three years as juniors, one bathroom, one frying pan, one black jacket for interviews, and in all that time ⟦m Folake+Ingrid⟧they⟦/m⟧ had never locked a door. ⟦q Ingrid>Folake⟧‘I don’t have an hour. I have six people on a list, and I think ⟦b holder=Solheim; status=false⟧you talked Mrs. Prosser out of it⟦/b⟧.’⟦/q⟧

The vases went down into the sink, one after the other, very gently.

⟦q Folake>Ingrid⟧‘Say that again.’⟦/q⟧

⟦q Ingrid>Folake⟧‘You heard.’⟦/q⟧

⟦q Folake>Ingrid⟧‘No, go on. Say it in the voice you use for people.’⟦/q⟧

⟦q Ingrid>Folake⟧‘You always have to be ⟦m Folake⟧the one who’s liked⟦/m⟧, Folake. By the patients, by the nurses, by ⟦m Aud⟧my own mother⟦/m⟧. You’re ⟦m Folake⟧everybody’s favourite⟦/m⟧, and I’m ⟦m Ingrid⟧the woman with the saw⟦/m⟧.’⟦/q⟧

⟦q Folake>Ingrid⟧‘At least I know the names in Bay Four. To you it’s three hips and a knee.’⟦/q⟧

It was out before ⟦m Folake+Ingrid⟧either of them⟦/m⟧ could stop it. Ingrid slid back the bolt. ⟦m Ingrid⟧She⟦/m⟧ had gone quite white, and what ⟦m Ingrid⟧she⟦/m⟧ had to say ⟦m Ingrid⟧she⟦/m⟧ said to the door.

⟦q Ingrid>Folake⟧‘You can get your bicycle out of my hall.’⟦/q⟧

***

⟦s place=Ward Seven; with=Mrs. Prosser,Solheim,Emrys,Nerys,Catrin,Adeyemi; time=Tuesday evening⟧
⟦m Emrys⟧The man with the library trolley⟦/m⟧ came round at six. ⟦m Emrys⟧He⟦/m⟧ was small and brown and wore a bow tie, and ⟦m the ward sister⟧the ward sister⟦/m⟧ took it for granted that ⟦b holder=the ward sister; status=false⟧the Friends of the Hospital had sent a volunteer⟦/b⟧. ⟦m Emrys⟧He⟦/m⟧ had been in every evening since Sunday. ⟦m Emrys⟧He⟦/m⟧ had yet to lend anybody a book.

On a plastic chair beside Mrs. Prosser’s pillow sat Dr. Solheim. ⟦m Ingrid⟧She⟦/m⟧ had been there for forty minutes, and a good half of those had passed in silence.

⟦q Mrs. Prosser>Ingrid⟧‘You’re still here.’⟦/q⟧

⟦q Ingrid>Mrs. Prosser⟧‘I was told that it takes an hour.’⟦/q⟧

⟦q Mrs. Prosser>Ingrid⟧‘Who told you that?’⟦/q⟧

⟦q Ingrid>Mrs. Prosser⟧‘⟦m Folake⟧Somebody I was rude to⟦/m⟧.’⟦/q⟧

⟦q Mrs. Prosser>Ingrid⟧‘⟦m Folake⟧The tall girl⟦/m⟧? ⟦m Folake⟧She⟦/m⟧’s been crying in the linen cupboard. ⟦m Folake⟧She⟦/m⟧ says it’s the dust.’⟦/q⟧ ⟦m Mrs. Prosser⟧The old woman⟦/m⟧ studied ⟦m Ingrid⟧her⟦/m⟧ for a while, and then the trolley, which had come to a stop of its own accord at the foot of the bed. ⟦q Mrs. Prosser>Ingrid⟧‘Oh, well. Can you keep a secret?’⟦/q⟧

⟦q Ingrid>Mrs. Prosser⟧‘I’m Norwegian.’⟦/q⟧

⟦q Mrs. Prosser>Ingrid⟧‘⟦k by=Mrs. Prosser; to=Solheim⟧I got married in March⟦/k⟧.’⟦/q⟧

Solheim looked at the trolley. ⟦m Emrys⟧The man behind it⟦/m⟧ took off ⟦m Emrys⟧his⟦/m⟧ cap. Then, being thorough, ⟦m Emrys⟧he⟦/m⟧ took off ⟦m Emrys⟧his⟦/m⟧ lanyard as well, which on closer inspection said PARKING.

⟦q Emrys>Ingrid⟧‘Emrys Bevan. How do you do? Forty-four bus, eleven years, third seat on the left.’⟦/q⟧

⟦q Ingrid>Emrys⟧‘You are not a volunteer.’⟦/q⟧

⟦q Emrys>Ingrid⟧‘No, miss. I just found the trolley.’⟦/q⟧

⟦q Mrs. Prosser>Ingrid⟧‘I wasn’t going under without telling ⟦m Nerys+Catrin⟧my girls⟦/m⟧ first,’⟦/q⟧ said Mrs. Prosser, ⟦q Mrs. Prosser>Ingrid⟧‘and I couldn’t tell ⟦m Nerys+Catrin⟧them⟦/m⟧, because ⟦b holder=Mrs. Prosser; status=false⟧neither one would ever forgive me⟦/b⟧. ⟦m Gwyn⟧My Gwyn⟦/m⟧’s only four years gone. So I thought I’d wait until it got easier. ⟦m Folake⟧Your friend⟦/m⟧ said it wouldn’t. ⟦m Folake⟧She⟦/m⟧ said I had better speak up before somebody saw the ring.’⟦/q⟧

⟦q Nerys>Mrs. Prosser⟧‘What ring?’⟦/q⟧ Nerys was standing in the gap of the curtains with a bag of grapes. Behind ⟦m Nerys⟧her⟦/m⟧ stood Catrin; and behind ⟦m Nerys+Catrin⟧both of them⟦/m⟧, out of breath, came Dr. Adeyemi, who had plainly been trying to head ⟦m Nerys+Catrin⟧them⟦/m⟧ off ever since the lift.

On the bed a hand crept under a blanket.

⟦q Catrin>Emrys⟧‘Emrys,’⟦/q⟧ said Catrin slowly. ⟦q Catrin>Emrys⟧‘You’re *Emrys*.’⟦/q⟧

⟦m Emrys⟧The small man⟦/m⟧ turned ⟦m Emrys⟧his⟦/m⟧ cap round by the brim. ⟦q Emrys>Catrin⟧‘⟦k by=Emrys; to=Catrin⟧I was doing the washing-up⟦/k⟧. At Easter, when you rang. I wanted to know where the big dish went.’⟦/q⟧

⟦q Nerys>Mrs. Prosser⟧‘Mam, are you *married*?’⟦/q⟧

⟦q Mrs. Prosser>Nerys⟧‘There was cake, Nerys. I kept you a slice each, in the freezer, behind the peas.’⟦/q⟧

⟦q Nerys>Mrs. Prosser⟧‘We thought ⟦b holder=Nerys; status=false⟧you were dying⟦/b⟧!’⟦/q⟧

⟦q Catrin>Nerys⟧‘You thought ⟦m Mrs. Prosser⟧she⟦/m⟧ was dying, Ner. I thought ⟦m Mrs. Prosser⟧she⟦/m⟧’d gone gaga.’⟦/q⟧ And Catrin began to laugh, and had to hold on to ⟦m Nerys⟧her sister⟦/m⟧; and Nerys, who had not been held on to since the funeral, held out for as long as ⟦m Nerys⟧she⟦/m⟧ could and then laughed too. Grapes went everywhere. Emrys got down on ⟦m Emrys⟧his⟦/m⟧ knees and went after the lot under the bed.

⟦q Mrs. Prosser>Ingrid⟧‘Pass me that form,’⟦/q⟧ Mrs. Prosser told ⟦m Ingrid⟧the surgeon⟦/m⟧, over the noise. ⟦q Mrs. Prosser>Ingrid⟧‘And your pen, my lovely. Quick, before somebody makes a speech.’⟦/q⟧

***

⟦s place=the doctors’ mess; with=Adeyemi,Solheim; time=three in the morning⟧
The toaster in the doctors’ mess would only do one side. Folake was turning the bread over with a tongue depressor when the door opened. ⟦m Folake⟧She⟦/m⟧ did not look round. ⟦m Folake⟧She⟦/m⟧ knew the clogs.

⟦q Folake>Ingrid⟧‘How did it go?’⟦/q⟧

⟦q Ingrid>Folake⟧‘Fifty-two minutes. It’s a beautiful hip. I’d like to have it framed.’⟦/q⟧

⟦q Folake>Ingrid⟧‘And ⟦m Mrs. Prosser⟧she⟦/m⟧’s awake?’⟦/q⟧

⟦q Ingrid>Folake⟧‘Awake, and telling everyone about the goose. ⟦m Emrys⟧Her husband⟦/m⟧ has finally lent somebody a book.’⟦/q⟧

There was a silence, with scraping in it.

⟦q Folake>Ingrid⟧‘You sat there for forty minutes.’⟦/q⟧ Ingrid pulled out the other chair.

⟦q Ingrid>Folake⟧‘Forty-five, by the end.’⟦/q⟧ ⟦m Ingrid⟧She⟦/m⟧ lowered ⟦m Ingrid⟧herself⟦/m⟧ into it, still in ⟦m Ingrid⟧her⟦/m⟧ theatre cap. ⟦q Ingrid>Folake⟧‘I shouldn’t have said it. The favourite thing. ⟦m Aud⟧My mother⟦/m⟧ does like you better, but that isn’t your fault.’⟦/q⟧

⟦q Folake>Ingrid⟧‘It is, a bit. ⟦k by=Adeyemi; to=Solheim⟧I ring Aud on Sundays⟦/k⟧. You told me once that Sundays were bad for ⟦m Aud⟧her⟦/m⟧, and then you were always on call.’⟦/q⟧

⟦q Ingrid>Folake⟧‘You’ve been ringing ⟦m Aud⟧my mother⟦/m⟧?’⟦/q⟧

⟦q Folake>Ingrid⟧‘For four years. ⟦m Aud⟧She⟦/m⟧ does most of the talking.’⟦/q⟧

Ingrid took off the cap. It needed some time, and when it was done ⟦m Ingrid⟧her⟦/m⟧ eyes were red, which ⟦m Folake+Ingrid⟧both of them⟦/m⟧ put down to the toast.

⟦q Folake>Ingrid⟧‘And I know that you know the names,’⟦/q⟧ said Folake. ⟦q Folake>Ingrid⟧‘I only said it because I was angry. There’s a drawing on your fridge from ⟦m Ravi⟧a collarbone⟦/m⟧.’⟦/q⟧

⟦q Ingrid>Folake⟧‘From Ravi. ⟦m Ravi⟧He⟦/m⟧ was six.’⟦/q⟧

⟦q Folake>Ingrid⟧‘There you are, then.’⟦/q⟧

⟦q Ingrid>Folake⟧‘It’s a terrible drawing.’⟦/q⟧

⟦q Folake>Ingrid⟧‘It isn’t. It’s a very good ferry.’⟦/q⟧

⟦q Ingrid>Folake⟧‘It’s me.’⟦/q⟧

Folake put down the knife. ⟦m Folake⟧She⟦/m⟧ fought it, and lost, and had to lean on the fridge; and across the table ⟦m Ingrid⟧the best hip surgeon in the county⟦/m⟧ laid ⟦m Ingrid⟧her⟦/m⟧ head on ⟦m Ingrid⟧her⟦/m⟧ arms and howled until somebody banged on the wall.

⟦q Ingrid>Folake⟧‘About the bicycle,’⟦/q⟧ ⟦m Ingrid⟧she⟦/m⟧ said, when ⟦m Ingrid⟧she⟦/m⟧ could.

⟦q Folake>Ingrid⟧‘I’ve moved it. It’s chained to the linen cupboard. I was making a point.’⟦/q⟧ Folake cut the toast in two and pushed the better half across.

⟦q Ingrid>Folake⟧‘Bring it back,’⟦/q⟧ said Ingrid with ⟦m Ingrid⟧her⟦/m⟧ mouth full. ⟦q Ingrid>Folake⟧‘I keep walking round it anyway.’⟦/q⟧
