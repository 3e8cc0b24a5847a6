title: The Road to Saint Orso
person: 3
style: plague-year historical, northern Italy; a muleteer, a midwife, a young nun, a deserter and a child who does not speak; strangers known by their looks; names come late; long narrative stretches with two women and two men; single straight quotes, past tense
cast: the muleteer | Bastiano | he
cast: the old woman | Giustina | she
cast: Sister Serafina | Serafina, the nun | she
cast: the soldier | Ruggero | he
cast: the child | Lisabetta | she
cast: my wife |  | she
cast: the priest | Don Ilario | he
place: the barn |
place: the road |
place: the gate of Saint Orso | the gate
relation: Bastiano & Ruggero | enemies | start=robbed and robber end=fellow travellers
relation: Giustina & Serafina | friends | start=heathen midwife and nun end=like mother and daughter
relation: Serafina & Lisabetta | family | start=found child and nun end=mother and child
quiet: Saint Orso, Bergamo, Cremona, Epiphany, Latin, Martinmas, Pope, Provveditore
=====
⟦s place=the barn; with=Bastiano,Giustina,Serafina,Ruggero,Lisabetta; time=the third week of Lent, in the plague year⟧
There were four people in the barn, not counting the mule, and each was afraid of the other three.

⟦m Bastiano⟧The muleteer⟦/m⟧ had been there first. ⟦m Bastiano⟧He⟦/m⟧ had come down out of Bergamo with a load of salt that no one would buy, since no one would open a door; ⟦m Bastiano⟧he⟦/m⟧'d lit a fire of hurdles, and got ⟦m Bastiano⟧his⟦/m⟧ boots off, and then ⟦m Giustina+Serafina⟧the women⟦/m⟧ had come. ⟦m Giustina+Serafina⟧They⟦/m⟧ came in out of the rain one behind the other. ⟦m Giustina⟧The old one⟦/m⟧ had a basket and a stick. ⟦m Serafina⟧The young one⟦/m⟧ wore a nun's habit, hitched up like a fishwife's, and something was asleep on ⟦m Serafina⟧her⟦/m⟧ back.

⟦q Bastiano>Giustina⟧'Stop there,'⟦/q⟧ ⟦m Bastiano⟧he⟦/m⟧ said. ⟦q Bastiano>Giustina⟧'Show me your necks.'⟦/q⟧

⟦q Giustina>Bastiano⟧'Show me yours.'⟦/q⟧

⟦q Bastiano>Giustina⟧'I'm clean.'⟦/q⟧

⟦q Giustina>Bastiano⟧'So's a lily. Put down your collar.'⟦/q⟧

⟦m Bastiano⟧He⟦/m⟧ put it down. ⟦m Giustina⟧She⟦/m⟧ came up to ⟦m Bastiano⟧him⟦/m⟧ with a brand from ⟦m Bastiano⟧his⟦/m⟧ own fire, and looked, first the one side, then the other, then under each arm; and while ⟦m Giustina⟧she⟦/m⟧ was looking, ⟦m Serafina⟧the nun⟦/m⟧ turned ⟦m Serafina⟧her⟦/m⟧ face away. It was very red.

⟦q Giustina>Bastiano⟧'You've fleas,'⟦/q⟧ said ⟦m Giustina⟧the old woman⟦/m⟧.

⟦q Bastiano>Giustina⟧'So has the Pope. And you?'⟦/q⟧

⟦q Giustina>Bastiano⟧'I'm seventy. If it had wanted me it could have had me at Martinmas. ⟦m Serafina⟧She⟦/m⟧'s clean too, I did ⟦m Serafina⟧her⟦/m⟧ myself. ⟦m Lisabetta⟧The child⟦/m⟧'s only hungry.'⟦/q⟧

⟦q Bastiano>Serafina⟧'Whose is it?'⟦/q⟧

⟦q Serafina>Bastiano⟧'⟦m Lisabetta⟧She⟦/m⟧ was sitting in the road,'⟦/q⟧ said ⟦m Serafina⟧the nun⟦/m⟧. It was a low, hurried voice, as if ⟦m Serafina⟧she⟦/m⟧ had not used it in some time. ⟦q Serafina>Bastiano⟧'Outside a house. There was no one left in the house. ⟦m Lisabetta⟧She⟦/m⟧ was holding on to a door handle; there wasn't any door.'⟦/q⟧

⟦q Bastiano>Serafina⟧'What's ⟦m Lisabetta⟧she⟦/m⟧ called?'⟦/q⟧

⟦q Serafina>Bastiano⟧'⟦m Lisabetta⟧She⟦/m⟧ doesn't say.'⟦/q⟧

It was then that the hay moved. ⟦m Ruggero⟧A man⟦/m⟧ sat up in it. ⟦m Ruggero⟧He⟦/m⟧ was young, and ⟦m Ruggero⟧he⟦/m⟧ had a cut across ⟦m Ruggero⟧his⟦/m⟧ forehead that had closed badly, and on ⟦m Ruggero⟧his⟦/m⟧ breast the half of a soldier's badge; ⟦m Ruggero⟧he⟦/m⟧ was pointing a pistol at ⟦m Bastiano⟧the muleteer⟦/m⟧'s stomach.

⟦q Ruggero>Bastiano⟧'I'll have the mule,'⟦/q⟧ ⟦m Ruggero⟧he⟦/m⟧ said.

⟦q Giustina>Ruggero⟧'Does it go off, that thing?'⟦/q⟧ asked ⟦m Giustina⟧the old woman⟦/m⟧.

⟦q Ruggero>Giustina⟧'Try it and see.'⟦/q⟧

⟦q Giustina>Ruggero⟧'It's got hay in it.'⟦/q⟧

⟦m Ruggero⟧He⟦/m⟧ looked. It had. ⟦m Bastiano⟧The muleteer⟦/m⟧, who was broad and slow and not as slow as all that, leaned over and took it away from ⟦m Ruggero⟧him⟦/m⟧ by the barrel, and then for a while there was a good deal of noise. It ended with ⟦m Ruggero⟧the soldier⟦/m⟧ on ⟦m Ruggero⟧his⟦/m⟧ face and ⟦m Bastiano⟧the other man⟦/m⟧ sitting on ⟦m Ruggero⟧him⟦/m⟧.

⟦q Bastiano>Giustina⟧'What'll I do with ⟦m Ruggero⟧him⟦/m⟧?'⟦/q⟧

⟦q Giustina>Bastiano⟧'Look at ⟦m Ruggero⟧his⟦/m⟧ neck,'⟦/q⟧ ⟦m Giustina⟧she⟦/m⟧ said.

***

⟦s place=the road; with=Bastiano,Giustina,Serafina,Ruggero,Lisabetta; time=two days later⟧
⟦m Bastiano+Giustina+Serafina+Ruggero+Lisabetta⟧They⟦/m⟧ went on together. Nobody'd proposed it. There was one road, and it was the same for a man who wished to sell ⟦m Bastiano⟧his⟦/m⟧ salt, and one who did not want to be hanged; and ⟦m Giustina+Serafina⟧the women⟦/m⟧ were going to Saint Orso, where there was said to be a hospital, and bread.

⟦m Ruggero⟧The soldier⟦/m⟧ walked in front with ⟦m Ruggero⟧his⟦/m⟧ hands tied. ⟦m Ruggero⟧He⟦/m⟧ sang. It drove ⟦m Bastiano⟧the muleteer⟦/m⟧ half mad, and ⟦m Bastiano⟧he⟦/m⟧ said so, and it made no difference at all; but it was noticed that whenever ⟦m Ruggero⟧he⟦/m⟧ sang ⟦m Lisabetta⟧the child⟦/m⟧ would lift up ⟦m Lisabetta⟧her⟦/m⟧ head from ⟦m Serafina⟧the nun⟦/m⟧'s shoulder.

⟦q Bastiano>Ruggero⟧'Have you got only the one song?'⟦/q⟧

⟦q Ruggero>Bastiano⟧'It's got forty verses. Do you want the one about the muleteer?'⟦/q⟧

⟦q Bastiano>Ruggero⟧'No.'⟦/q⟧

⟦q Ruggero>Bastiano⟧'It's about his wife.'⟦/q⟧

⟦q Bastiano>Ruggero⟧'I buried ⟦m my wife⟧my wife⟦/m⟧,'⟦/q⟧ said ⟦m Bastiano⟧the muleteer⟦/m⟧.

⟦m Ruggero⟧The other⟦/m⟧ walked a little way without singing. ⟦q Ruggero>Bastiano⟧'When?'⟦/q⟧ ⟦m Ruggero⟧he⟦/m⟧ said.

⟦q Bastiano>Ruggero⟧'At Epiphany.'⟦/q⟧

⟦q Ruggero>Bastiano⟧'Was it this?'⟦/q⟧

⟦q Bastiano>Ruggero⟧'What else is there? I was off in Cremona, buying a bell for the mule. I got home and there was a cross on the door.'⟦/q⟧

⟦q Ruggero>Bastiano⟧'We used to paint those,'⟦/q⟧ said ⟦m Ruggero⟧the young man⟦/m⟧. ⟦q Ruggero>Bastiano⟧'That was my company. We had a bucket each. You painted it, and you nailed it, and if anyone called through the boards you weren't to answer. I did it for nine weeks. There was one house, there was somebody on the other side, and she kept on saying please. I went round to the back and drew out the nails.'⟦/q⟧ ⟦m Ruggero⟧He⟦/m⟧ held up ⟦m Ruggero⟧his⟦/m⟧ tied hands, and shook the hair out of ⟦m Ruggero⟧his⟦/m⟧ eyes. ⟦q Ruggero>Bastiano⟧'So that's my neck. You may as well let them have it.'⟦/q⟧

⟦m Bastiano⟧The muleteer⟦/m⟧ said nothing to that. But when ⟦m Bastiano+Giustina+Serafina+Ruggero+Lisabetta⟧they⟦/m⟧ halted at noon, ⟦m Bastiano⟧he⟦/m⟧ took out ⟦m Bastiano⟧his⟦/m⟧ knife, and cut the cord, and after thinking about it gave ⟦m Ruggero⟧him⟦/m⟧ the bell to carry.

Behind ⟦m Bastiano+Ruggero⟧them⟦/m⟧ went ⟦m Giustina+Serafina⟧the two women⟦/m⟧. ⟦m Giustina+Serafina⟧They⟦/m⟧ had fallen into step without knowing it.

⟦q Giustina>Serafina⟧'You hold ⟦m Lisabetta⟧her⟦/m⟧ like a loaf,'⟦/q⟧ said ⟦m Giustina⟧the old one⟦/m⟧.

⟦q Serafina>Giustina⟧'I've never held one.'⟦/q⟧

⟦q Giustina>Serafina⟧'Did you have no brothers?'⟦/q⟧

⟦q Serafina>Giustina⟧'I was put in at six. I was the fourth girl. I never saw a child after that, but the ones on the ceiling.'⟦/q⟧

⟦q Giustina>Serafina⟧'How did you get out?'⟦/q⟧

⟦q Serafina>Giustina⟧'They died. All of them; we were thirty. I rang the bell for each, and then there wasn't anyone to say who should ring it for whom. I thought that I'd stay. I stayed a fortnight. One morning I found I was talking to the hens in Latin.'⟦/q⟧ ⟦m Serafina⟧She⟦/m⟧ shifted the weight higher up. ⟦q Serafina>Giustina⟧'Do you think that it's a sin?'⟦/q⟧

⟦q Giustina>Serafina⟧'Ask ⟦m the priest⟧the priest⟦/m⟧ at Saint Orso. I only know which end comes first.'⟦/q⟧

⟦q Serafina>Giustina⟧'You don't believe in anything, do you?'⟦/q⟧

⟦q Giustina>Serafina⟧'I believe in hot water,'⟦/q⟧ ⟦m Giustina⟧she⟦/m⟧ said. ⟦q Giustina>Serafina⟧'I've caught eleven hundred children in these hands. I was never paid for above half. Give ⟦m Lisabetta⟧her⟦/m⟧ here, you're all in; and don't look like that, I'll give ⟦m Lisabetta⟧her⟦/m⟧ back.'⟦/q⟧

***

⟦s place=the gate of Saint Orso; with=Bastiano,Giustina,Serafina,Ruggero,Lisabetta,the priest; time=the fourth evening⟧
The gate was shut, and there was a rope across in front of it, and behind the rope ⟦m the priest⟧a priest⟦/m⟧ with a sponge on a pole.

⟦q the priest>Bastiano⟧'How many?'⟦/q⟧

⟦q Bastiano>the priest⟧'Five, Father. And a mule.'⟦/q⟧

⟦q the priest>Bastiano⟧'Have you papers of health?'⟦/q⟧

⟦q Giustina>the priest⟧'We've necks.'⟦/q⟧

⟦q the priest>Giustina⟧'I can't admit a person without a paper. It's the order of the Provveditore.'⟦/q⟧ ⟦m the priest⟧He⟦/m⟧ was a young priest, and so tired that ⟦m the priest⟧he⟦/m⟧ swayed. ⟦m the priest⟧He⟦/m⟧'d a list in ⟦m the priest⟧his⟦/m⟧ other hand, and it shook. ⟦q the priest>Bastiano⟧'What are they? Are you a family?'⟦/q⟧

⟦m Bastiano⟧The muleteer⟦/m⟧ opened ⟦m Bastiano⟧his⟦/m⟧ mouth. ⟦m Bastiano⟧He⟦/m⟧ was an honest man, and one saw what was about to come out of it.

⟦q Giustina>the priest⟧'We are,'⟦/q⟧ said ⟦m Giustina⟧the old woman⟦/m⟧. ⟦q Giustina>the priest⟧'That's ⟦m Bastiano⟧my son⟦/m⟧. This is ⟦m Ruggero⟧his brother⟦/m⟧, who's not right in the head; ⟦m Ruggero⟧he⟦/m⟧ fell. And that's ⟦m Serafina⟧my son's wife⟦/m⟧, and ⟦m Lisabetta⟧their little girl⟦/m⟧.'⟦/q⟧

⟦q the priest>Serafina⟧'In a *habit*, signora?'⟦/q⟧

⟦q Serafina>the priest⟧'It was all there was that was clean,'⟦/q⟧ said ⟦m Serafina⟧the nun⟦/m⟧. ⟦m Serafina⟧She⟦/m⟧'d never told a lie before; ⟦m Serafina⟧she⟦/m⟧ told it with ⟦m Serafina⟧her⟦/m⟧ eyes wide open, looking straight at ⟦m the priest⟧him⟦/m⟧. ⟦q Serafina>the priest⟧'I took it off a dead woman.'⟦/q⟧

⟦q the priest>Serafina⟧'And your name?'⟦/q⟧

⟦q Serafina>the priest⟧'Serafina.'⟦/q⟧

⟦q the priest>Bastiano⟧'And yours?'⟦/q⟧

⟦q Bastiano>the priest⟧'Bastiano.'⟦/q⟧

⟦q Ruggero>the priest⟧'Ruggero,'⟦/q⟧ said ⟦m Ruggero⟧the soldier⟦/m⟧, letting ⟦m Ruggero⟧his⟦/m⟧ jaw hang. ⟦q Ruggero>the priest⟧'I've got a bell.'⟦/q⟧

⟦q Giustina>the priest⟧'Giustina. Write it with a G.'⟦/q⟧

⟦m the priest⟧Don Ilario⟦/m⟧ wrote. ⟦m the priest⟧He⟦/m⟧ wrote them all down, one under the other, as though it were the thing that was holding ⟦m the priest⟧him⟦/m⟧ up; then the pole came across the rope, with the sponge on the end of it dripping vinegar, and stopped.

⟦q the priest>Lisabetta⟧'And you?'⟦/q⟧ ⟦m the priest⟧he⟦/m⟧ said. ⟦q the priest>Lisabetta⟧'What do they call you, little one?'⟦/q⟧

Nobody breathed. ⟦m Lisabetta⟧She⟦/m⟧ had got down, and was standing on the road on ⟦m Lisabetta⟧her⟦/m⟧ own feet, in a nun's cut-down stocking, with a door handle in ⟦m Lisabetta⟧her⟦/m⟧ fist. ⟦m Lisabetta⟧She⟦/m⟧ looked up at all of ⟦m Bastiano+Giustina+Serafina+Ruggero⟧them⟦/m⟧ in turn. ⟦m Lisabetta⟧She⟦/m⟧ looked longest at ⟦m Serafina⟧the young woman⟦/m⟧.

⟦q Lisabetta>the priest⟧'Lisabetta,'⟦/q⟧ said ⟦m Lisabetta⟧the child⟦/m⟧. It was quite loud. ⟦q Lisabetta>the priest⟧'It's my door. Where's the rest?'⟦/q⟧

⟦q Serafina>Lisabetta⟧'We'll have to make it,'⟦/q⟧ ⟦m Serafina⟧Serafina⟦/m⟧ said.
