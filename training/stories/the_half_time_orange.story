title: The Half-Time Orange
person: 1
style: first person past by a schoolboy in 1970s Lagos; a headmaster, two friends, an aunt who sells oranges; boys by surname and nickname, teachers called Sir and by what they teach; long three-way banter; straight double quotes
cast: Babatunji Coker | Coker, Professor | he | narrator
cast: Goddy Ekpo | Goddy | he
cast: Fashola | Slow Train | he
cast: Mr. Hargreave-Obi | Hargreave-Obi, Latin, the Latin master | he
cast: Auntie Bisi | Bisi | she
cast: the Principal | Chief Adelaja | he
cast: Homer |  | he
cast: my mother |  | she
place: the playing field | the field
place: the stall | Auntie Bisi's
place: the Principal's office | the office
relation: Coker & Goddy | friends
relation: Coker & Fashola | friends
relation: Bisi & Hargreave-Obi | romantic | start=strangers end=sweethearts
relation: the Principal & Coker | enemies
quiet: Ikoyi, Virgil, Cambridge, Friday, Queen, Sunday
=====
⟦s place=the playing field; with=Coker,Goddy,Fashola; time=a Saturday in the rainy season, 1974⟧
The plan was Goddy's, and the idea was ⟦m Coker⟧mine⟦/m⟧; and Fashola, who was supposed to have had nothing to do with it, was the one they caught.

It was half time. We were losing by four to St. Gregory's. We lay in the goalmouth with our socks down, the three of us, and looked up at a sky like the inside of a kettle.

⟦q Goddy>Coker⟧"Professor,"⟦/q⟧ said Goddy, ⟦q Goddy>Coker⟧"how much does Auntie Bisi make in a day?"⟦/q⟧

⟦q Coker>Goddy⟧"It depends."⟦/q⟧

⟦q Goddy>Coker⟧"On what?"⟦/q⟧

⟦q Coker>Goddy⟧"On how many oranges."⟦/q⟧

⟦q Fashola>Goddy⟧"Forty,"⟦/q⟧ said Fashola.

⟦q Goddy>Fashola⟧"How d'you know it's forty?"⟦/q⟧

⟦q Fashola>Goddy⟧"⟦m Bisi⟧She⟦/m⟧ brings two basins. It's twenty in a basin."⟦/q⟧

⟦q Goddy>Fashola⟧"You've *counted* them?"⟦/q⟧

⟦q Fashola>Goddy⟧"I'm in goal,"⟦/q⟧ said Fashola. ⟦q Fashola>Goddy⟧"There's a lot of time."⟦/q⟧

⟦m Fashola⟧Fashola⟦/m⟧ was called Slow Train. ⟦m Fashola⟧He⟦/m⟧ was an immense, kindly boy, who did everything at the one speed, and it was understood that ⟦m Fashola⟧he⟦/m⟧'d be a bishop. ⟦m Goddy⟧Goddy⟦/m⟧ was half ⟦m Fashola⟧his⟦/m⟧ size. ⟦m Goddy⟧He⟦/m⟧ had a gap in ⟦m Goddy⟧his⟦/m⟧ teeth you could've posted a letter through, and ⟦m Goddy⟧his⟦/m⟧ father was in prison, and ⟦m Goddy⟧he⟦/m⟧ never in ⟦m Goddy⟧his⟦/m⟧ life came into a room without starting something. As for ⟦m Coker⟧me⟦/m⟧, ⟦m Coker⟧I⟦/m⟧ wore glasses. ⟦m Coker⟧I⟦/m⟧'d read a book about it.

⟦q Goddy>Coker⟧"And what does Latin buy, every single day, at twelve o'clock?"⟦/q⟧

⟦q Coker>Goddy⟧"An orange."⟦/q⟧

⟦q Goddy>Coker⟧"One orange. Peeled. Does ⟦m Hargreave-Obi⟧he⟦/m⟧ eat it?"⟦/q⟧

⟦q Fashola>Goddy⟧"No,"⟦/q⟧ said Fashola slowly. ⟦q Fashola>Goddy⟧"⟦m Hargreave-Obi⟧He⟦/m⟧ puts it in ⟦m Hargreave-Obi⟧his⟦/m⟧ pocket."⟦/q⟧

⟦q Goddy>Fashola⟧"Thank you! ⟦m Hargreave-Obi⟧He⟦/m⟧ puts it in ⟦m Hargreave-Obi⟧his⟦/m⟧ pocket; and ⟦m Hargreave-Obi⟧he⟦/m⟧ stands there. What's ⟦m Hargreave-Obi⟧he⟦/m⟧ say to ⟦m Bisi⟧her⟦/m⟧?"⟦/q⟧

⟦q Fashola>Goddy⟧"⟦m Hargreave-Obi⟧He⟦/m⟧ says, *a fine day, madam*."⟦/q⟧

⟦q Goddy>Fashola⟧"And if it's raining?"⟦/q⟧

⟦q Fashola>Goddy⟧"⟦m Hargreave-Obi⟧He⟦/m⟧ says that if it's raining."⟦/q⟧

⟦m Coker⟧I⟦/m⟧ should explain that Mr. Hargreave-Obi was the strictest man in Ikoyi. ⟦m Hargreave-Obi⟧He⟦/m⟧ taught Latin with a ruler. ⟦m Hargreave-Obi⟧He⟦/m⟧'d been at Cambridge, ⟦m Hargreave-Obi⟧he⟦/m⟧'d one suit, ⟦m Hargreave-Obi⟧he⟦/m⟧ was forty and lived behind the chapel with a clock; and it'd never entered the head of any of us that ⟦m Hargreave-Obi⟧he⟦/m⟧ could want something and not know how to ask for it. ⟦m Coker⟧I⟦/m⟧ remember that ⟦m Coker⟧I⟦/m⟧ felt it go over ⟦m Coker⟧me⟦/m⟧ like cold water. It was exactly ⟦m Coker⟧my⟦/m⟧ own case, with a girl at Queen's.

⟦q Coker>Goddy⟧"⟦m Hargreave-Obi⟧He⟦/m⟧'s in love,"⟦/q⟧ ⟦m Coker⟧I⟦/m⟧ said.

***

⟦s place=the stall; with=Coker,Goddy,Bisi; time=the next Monday⟧
⟦q Bisi>Goddy⟧"You people owe me for nine,"⟦/q⟧ said ⟦m Bisi⟧Auntie Bisi⟦/m⟧.

⟦q Goddy>Bisi⟧"We'll pay on Friday."⟦/q⟧

⟦q Bisi>Goddy⟧"Which Friday? Has it got a name?"⟦/q⟧

⟦m Bisi⟧She⟦/m⟧ wasn't anyone's aunt. ⟦m Bisi⟧She⟦/m⟧ was a big, handsome, short-tempered widow in a blue wrapper, and ⟦m Bisi⟧she⟦/m⟧ peeled an orange like somebody unscrewing a lid, the whole skin in a single string. ⟦m Goddy⟧Goddy⟦/m⟧'d got up on the wall beside ⟦m Bisi⟧her⟦/m⟧. It was ⟦m Coker⟧my⟦/m⟧ job to keep watch.

⟦q Goddy>Bisi⟧"Auntie, what do you think of ⟦m Hargreave-Obi⟧the Latin master⟦/m⟧?"⟦/q⟧

⟦q Bisi>Goddy⟧"⟦m Hargreave-Obi⟧That long one⟦/m⟧? ⟦m Hargreave-Obi⟧He⟦/m⟧'s sick."⟦/q⟧

⟦q Goddy>Bisi⟧"⟦m Hargreave-Obi⟧He⟦/m⟧ isn't sick!"⟦/q⟧

⟦q Bisi>Goddy⟧"⟦m Hargreave-Obi⟧He⟦/m⟧'s got something. Every day ⟦m Hargreave-Obi⟧he⟦/m⟧ comes, and ⟦m Hargreave-Obi⟧he⟦/m⟧ turns grey. ⟦m Hargreave-Obi⟧He⟦/m⟧ gives me a shilling for a threepenny orange, and ⟦m Hargreave-Obi⟧he⟦/m⟧ runs away. I've got a whole tin of ⟦m Hargreave-Obi⟧his⟦/m⟧ change. I said to my sister, it's that Cambridge. It has entered ⟦m Hargreave-Obi⟧his⟦/m⟧ blood."⟦/q⟧

⟦q Coker>Bisi⟧"⟦m Hargreave-Obi⟧He⟦/m⟧ wrote you a letter,"⟦/q⟧ ⟦m Coker⟧I⟦/m⟧ said.

It had cost ⟦m Coker⟧me⟦/m⟧ the whole of Sunday. ⟦m Coker⟧I⟦/m⟧'d got it up out of Virgil, and a magazine of ⟦m my mother⟧my mother⟦/m⟧'s; it began *O thou who sittest among the golden fruit*. ⟦m Bisi⟧Auntie Bisi⟦/m⟧ wiped the knife, and looked at the envelope, first the front and then the back. It came to ⟦m Coker⟧me⟦/m⟧ all at once that there was something we'd forgotten.

⟦q Bisi>Coker⟧"What does it say?"⟦/q⟧ ⟦m Bisi⟧she⟦/m⟧ said, and ⟦m Bisi⟧she⟦/m⟧ said it very carelessly.

⟦q Goddy>Bisi⟧"Don't you want to read it?"⟦/q⟧

⟦q Bisi>Goddy⟧"I've got juice on my hands."⟦/q⟧

⟦m Goddy⟧Goddy⟦/m⟧ looked at ⟦m Coker⟧me⟦/m⟧. ⟦m Goddy⟧He⟦/m⟧ opened ⟦m Goddy⟧his⟦/m⟧ mouth; ⟦m Coker⟧I⟦/m⟧ kicked the wall.

⟦q Coker>Bisi⟧"I'll read it to you,"⟦/q⟧ ⟦m Coker⟧I⟦/m⟧ said. ⟦q Coker>Bisi⟧"If you like. My eyes are better for near."⟦/q⟧

⟦m Bisi⟧She⟦/m⟧ didn't thank ⟦m Coker⟧me⟦/m⟧. ⟦m Bisi⟧She⟦/m⟧ sat down on the basin, folded ⟦m Bisi⟧her⟦/m⟧ arms, and turned ⟦m Bisi⟧her⟦/m⟧ face towards the road, as ⟦m my mother⟧my mother⟦/m⟧ did in church; and ⟦m Coker⟧I⟦/m⟧ read. ⟦m Coker⟧I⟦/m⟧ read it as well as ⟦m Coker⟧I⟦/m⟧ could. It was four pages. When ⟦m Coker⟧I⟦/m⟧'d got to the part where ⟦m Hargreave-Obi⟧he⟦/m⟧ compared ⟦m Bisi⟧her⟦/m⟧ to the rosy-fingered dawn, there was a sound, and ⟦m Coker⟧I⟦/m⟧ looked up, and ⟦m Coker⟧I⟦/m⟧ saw ⟦m Bisi⟧she⟦/m⟧ was weeping.

⟦q Goddy>Bisi⟧"It's only a letter, Auntie,"⟦/q⟧ ⟦m Goddy⟧Goddy⟦/m⟧ said, quite frightened.

⟦q Bisi>Goddy⟧"Be quiet,"⟦/q⟧ ⟦m Bisi⟧she⟦/m⟧ said. ⟦q Bisi>Coker⟧"Read the dawn again."⟦/q⟧

***

⟦s place=the Principal's office; with=Coker,Goddy,Fashola,the Principal,Hargreave-Obi; time=Thursday⟧
⟦m Bisi⟧She⟦/m⟧ had answered it. That was the thing we hadn't allowed for. ⟦m Bisi⟧She⟦/m⟧ got Fashola to write it for ⟦m Bisi⟧her⟦/m⟧, because ⟦m Fashola⟧he⟦/m⟧ had a slow, clear hand, and ⟦m Fashola⟧he⟦/m⟧'d put it in with the Latin exercises.

⟦q the Principal>Fashola⟧"Do you deny this is your writing?"⟦/q⟧ said ⟦m the Principal⟧the Principal⟦/m⟧.

⟦q Fashola>the Principal⟧"No, sir."⟦/q⟧

⟦q the Principal>Fashola⟧"'*I too have been sitting among the oranges for a long time.*' You wrote that? To a member of my staff?"⟦/q⟧

⟦q Fashola>the Principal⟧"Yes, sir."⟦/q⟧

⟦q the Principal>Fashola⟧"Are you *mad*, boy?"⟦/q⟧

⟦m Fashola⟧Fashola⟦/m⟧ thought it over. ⟦q Fashola>the Principal⟧"I don't believe so, sir,"⟦/q⟧ ⟦m Fashola⟧he⟦/m⟧ said.

⟦m Fashola⟧He⟦/m⟧ wouldn't have told. That's what ⟦m Coker⟧I⟦/m⟧'ve never forgotten. We were outside on the bench, Goddy and ⟦m Coker⟧I⟦/m⟧, and we could hear the cane being taken out of its tin; ⟦m Fashola⟧he⟦/m⟧'d have stood there like a barn until ⟦m Fashola⟧he⟦/m⟧ was expelled. ⟦m Goddy⟧Goddy⟦/m⟧ got up. ⟦m Goddy⟧He⟦/m⟧ was shaking all over. ⟦m Goddy⟧He⟦/m⟧ hated that room: it was in there that ⟦m Goddy⟧he⟦/m⟧'d been told about ⟦m Goddy⟧his⟦/m⟧ father.

⟦q Goddy>Coker⟧"Come on, Professor,"⟦/q⟧ ⟦m Goddy⟧he⟦/m⟧ said. ⟦q Goddy>Coker⟧"It was my plan."⟦/q⟧

⟦q Coker>Goddy⟧"It was my letter."⟦/q⟧

⟦q Goddy>Coker⟧"Then you talk."⟦/q⟧

So ⟦m Coker⟧I⟦/m⟧ was the one who had to say it; and ⟦m Coker⟧I⟦/m⟧ said it all, in front of Chief Adelaja, with ⟦m Coker⟧my⟦/m⟧ knees knocking, down to the rosy fingers. There was somebody standing by the window that ⟦m Coker⟧I⟦/m⟧ hadn't noticed. ⟦m Hargreave-Obi⟧He⟦/m⟧ had turned to the glass. ⟦m Hargreave-Obi⟧He⟦/m⟧'d a ruler behind ⟦m Hargreave-Obi⟧his⟦/m⟧ back, in both hands, and it was bent almost to a hoop.

⟦q the Principal>Hargreave-Obi⟧"Mr. Hargreave-Obi,"⟦/q⟧ said ⟦m the Principal⟧the Principal⟦/m⟧. ⟦q the Principal>Hargreave-Obi⟧"It's you who've been made a fool of. What do you say? Six each? Or shall I write to ⟦m Coker+Goddy+Fashola⟧their⟦/m⟧ people?"⟦/q⟧

⟦q Hargreave-Obi>Coker⟧"Which of you composed the letter?"⟦/q⟧

⟦q Coker>Hargreave-Obi⟧"I did, sir."⟦/q⟧

⟦q Hargreave-Obi>Coker⟧"'*Rosy-fingered*' is Homer, Coker."⟦/q⟧

⟦q Coker>Hargreave-Obi⟧"Yes, sir."⟦/q⟧

⟦q Hargreave-Obi>Coker⟧"You told ⟦m Bisi⟧her⟦/m⟧ it was Virgil."⟦/q⟧

⟦q Coker>Hargreave-Obi⟧"I thought ⟦m Bisi⟧she⟦/m⟧'d like it better, sir. ⟦m Bisi⟧She⟦/m⟧ said Homer sounded like a disease."⟦/q⟧

The ruler broke. It made a noise like a shot. ⟦m Hargreave-Obi⟧The Latin master⟦/m⟧ looked down at the pieces, and ⟦m Hargreave-Obi⟧he⟦/m⟧ laid them next to one another upon the window sill.

⟦q Hargreave-Obi>Coker⟧"⟦m Bisi⟧She⟦/m⟧ said that?"⟦/q⟧ ⟦m Hargreave-Obi⟧he⟦/m⟧ asked. ⟦q Hargreave-Obi>Coker⟧"⟦m Bisi⟧She⟦/m⟧ gave ⟦m Bisi⟧her⟦/m⟧ opinion? Of Homer?"⟦/q⟧

⟦q Fashola>Hargreave-Obi⟧"Sir,"⟦/q⟧ said Fashola, ⟦q Fashola>Hargreave-Obi⟧"it's twelve o'clock."⟦/q⟧

⟦m Coker⟧I⟦/m⟧'ve been to Cambridge since, and ⟦m Coker⟧I⟦/m⟧'ve sat at some high tables; but ⟦m Coker⟧I⟦/m⟧'ve never again seen a grown man leave a room by the window.

***

⟦s place=the stall; with=Coker,Goddy,Fashola,Bisi,Hargreave-Obi; time=five past twelve⟧
We ran after ⟦m Hargreave-Obi⟧him⟦/m⟧, all the three of us, and behind us came half the school. It had begun to rain. ⟦m Hargreave-Obi⟧He⟦/m⟧'d no hat. ⟦m Hargreave-Obi⟧He⟦/m⟧ went straight across the field, through the middle of a hockey practice, and ⟦m Hargreave-Obi⟧he⟦/m⟧ fetched up in front of the two basins with ⟦m Hargreave-Obi⟧his⟦/m⟧ chest going and the water running off the end of ⟦m Hargreave-Obi⟧his⟦/m⟧ nose.

⟦m Bisi⟧Auntie Bisi⟦/m⟧ didn't get up. ⟦m Bisi⟧She⟦/m⟧'d an orange in one hand, half done, and the peel was hanging from it in a long bright curl.

⟦q Bisi>Hargreave-Obi⟧"You're late,"⟦/q⟧ ⟦m Bisi⟧she⟦/m⟧ said.

⟦q Hargreave-Obi>Bisi⟧"Madam, I'm told that you don't care for Homer."⟦/q⟧

⟦q Bisi>Hargreave-Obi⟧"Who is ⟦m Homer⟧he⟦/m⟧?"⟦/q⟧

⟦q Hargreave-Obi>Bisi⟧"⟦m Homer⟧He⟦/m⟧ was a blind man. ⟦m Homer⟧He⟦/m⟧ told stories for ⟦m Homer⟧his⟦/m⟧ dinner."⟦/q⟧

⟦q Bisi>Hargreave-Obi⟧"⟦m Homer⟧He⟦/m⟧ should have said so. I like a story."⟦/q⟧

⟦q Hargreave-Obi>Bisi⟧"I could read it to you,"⟦/q⟧ said ⟦m Hargreave-Obi⟧Mr. Hargreave-Obi⟦/m⟧. ⟦q Hargreave-Obi>Bisi⟧"It's in twenty-four parts. It'd take, I should think, about a year."⟦/q⟧

⟦q Goddy>Fashola⟧"⟦m Hargreave-Obi⟧He⟦/m⟧'s going to say that it's a fine day,"⟦/q⟧ ⟦m Goddy⟧Goddy⟦/m⟧ whispered, with ⟦m Goddy⟧his⟦/m⟧ hand over ⟦m Goddy⟧his⟦/m⟧ eyes. ⟦q Goddy>Fashola⟧"I can't look. Is ⟦m Hargreave-Obi⟧he⟦/m⟧ going to say it?"⟦/q⟧

⟦q Fashola>Goddy⟧"Give ⟦m Hargreave-Obi⟧him⟦/m⟧ time,"⟦/q⟧ said ⟦m Fashola⟧Slow Train⟦/m⟧.

⟦q Bisi>Hargreave-Obi⟧"Sit down, then,"⟦/q⟧ ⟦m Bisi⟧she⟦/m⟧ told ⟦m Hargreave-Obi⟧him⟦/m⟧, and pushed across the second basin with ⟦m Bisi⟧her⟦/m⟧ foot. ⟦q Bisi>Hargreave-Obi⟧"You can peel."⟦/q⟧
