title: What the Interpreter Left Out
person: 3
style: spy story in a border town; a British officer and a Central Asian colonel who talk only through an interpreter, so that the same words are said twice; pronouns for the absent man; single curly quotes, past tense
cast: Major Lockyer | Lockyer, the Major | he
cast: Colonel Temirbek | Temirbek, the colonel | he
cast: Aigul Sarsenova | Aigul, Miss Sarsenova, the interpreter | she
cast: Percy Whitlam | Whitlam, Percy | he
cast: Golubev |  | he
cast: the orderly |  | he
place: the customs house | 
place: the stairs |
place: the bridge |
relation: Lockyer & Temirbek | enemies | start=two sides of a bargain end=two men who cannot afford to be enemies
relation: Aigul & Whitlam | romantic
relation: Aigul & Lockyer | work
quiet: London, Thermos, Tuesday, Ural, God, Government, His, Leeds, Majesty, March, Saturday, Sunday
=====
⟦s place=the customs house; with=Lockyer,Temirbek,Aigul,the orderly; time=Tuesday, nine in the morning⟧
It had been agreed that nobody would smoke, and so there were three men and a woman in the room and every one of ⟦m Lockyer+Temirbek+Aigul+the orderly⟧them⟦/m⟧ was thinking about tobacco.

⟦q Lockyer>Aigul⟧‘Tell ⟦m Temirbek⟧him⟦/m⟧ that we’re grateful for the meeting,’⟦/q⟧ said Lockyer.

⟦q Aigul>Temirbek⟧‘⟦m Lockyer⟧The Major⟦/m⟧ thanks you,’⟦/q⟧ said ⟦m Aigul⟧the interpreter⟦/m⟧, in the other language.

⟦q Temirbek>Aigul⟧‘Does ⟦m Lockyer⟧he⟦/m⟧?’⟦/q⟧ ⟦m Temirbek⟧The colonel⟦/m⟧ was a broad, slow man with a boxer’s ears. ⟦m Temirbek⟧He⟦/m⟧ looked only at ⟦m Aigul⟧her⟦/m⟧. ⟦q Temirbek>Aigul⟧‘Tell ⟦m Lockyer⟧him⟦/m⟧ ⟦m Lockyer⟧he⟦/m⟧’s late.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘⟦m Temirbek⟧He⟦/m⟧ says you are welcome.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘⟦m Temirbek⟧He⟦/m⟧ said a good deal less than that.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘It is a short language, Major.’⟦/q⟧

Lockyer, who had been in the town for six weeks and could now ask for eggs, let it pass. ⟦m Lockyer⟧He⟦/m⟧ opened the file at the photograph. It showed ⟦m Whitlam⟧a fair young man in a bad hat⟦/m⟧, laughing at something outside the frame. ⟦q Lockyer>Aigul⟧‘Ask ⟦m Temirbek⟧him⟦/m⟧ if ⟦m Temirbek⟧he⟦/m⟧ knows this chap.’⟦/q⟧

⟦q Aigul>Temirbek⟧‘Do you know ⟦m Whitlam⟧him⟦/m⟧?’⟦/q⟧

⟦q Temirbek>Aigul⟧‘You know I know ⟦m Whitlam⟧him⟦/m⟧.’⟦/q⟧

⟦q Aigul>Temirbek⟧‘I have to ask it.’⟦/q⟧

⟦q Temirbek>Aigul⟧‘Then I have to answer. ⟦m Whitlam⟧He⟦/m⟧ is in my cellar. ⟦m Whitlam⟧He⟦/m⟧ has a cold. ⟦m Whitlam⟧He⟦/m⟧ complains about the soup.’⟦/q⟧

⟦m Aigul⟧She⟦/m⟧ wrote something on ⟦m Aigul⟧her⟦/m⟧ pad. It was not a word. It was a line, pressed so hard that it went through to the next sheet.

⟦q Aigul>Lockyer⟧‘⟦m Temirbek⟧The Colonel⟦/m⟧ has seen ⟦m Whitlam⟧him⟦/m⟧,’⟦/q⟧ ⟦m Aigul⟧she⟦/m⟧ said. ⟦q Aigul>Lockyer⟧‘⟦m Whitlam⟧He⟦/m⟧ is alive.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘Good God. Where?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘⟦m Temirbek⟧He⟦/m⟧ does not say where.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘⟦m Temirbek⟧He⟦/m⟧ said something about soup. I know soup. *Sorpa*.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘It is an expression.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘What does it mean?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘It means, God willing,’⟦/q⟧ said ⟦m Aigul⟧the interpreter⟦/m⟧.

⟦m Temirbek⟧The colonel⟦/m⟧’s mouth moved slightly under the moustache. ⟦m Temirbek⟧He⟦/m⟧ had, as only two people in that room were aware, taken a degree in Leeds.

⟦q Lockyer>Aigul⟧‘Tell ⟦m Temirbek⟧him⟦/m⟧,’⟦/q⟧ said Lockyer, ⟦q Lockyer>Aigul⟧‘that Whitlam is a botanist. ⟦m Whitlam⟧He⟦/m⟧ was collecting tulips. ⟦m Whitlam⟧He⟦/m⟧ strayed over the line by accident, and His Majesty’s Government would take it very kindly if ⟦m Whitlam⟧he⟦/m⟧ strayed back.’⟦/q⟧

⟦q Aigul>Temirbek⟧‘⟦m Lockyer⟧He⟦/m⟧ says that ⟦m Whitlam⟧he⟦/m⟧’s a botanist.’⟦/q⟧

⟦q Temirbek>Aigul⟧‘Which end of a tulip does one dig?’⟦/q⟧

⟦q Aigul>Temirbek⟧‘Please, Uncle.’⟦/q⟧

⟦q Temirbek>Aigul⟧‘I asked ⟦m Whitlam⟧him⟦/m⟧. ⟦m Whitlam⟧He⟦/m⟧ didn’t know. Three weeks in the hills with a trowel, my girl, and ⟦m Whitlam⟧he⟦/m⟧ thought you planted them by the flower.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘⟦m Temirbek⟧The Colonel⟦/m⟧ is interested in botany,’⟦/q⟧ said Aigul.

⟦q Lockyer>Aigul⟧‘Is ⟦m Temirbek⟧he⟦/m⟧ really?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘⟦m Temirbek⟧He⟦/m⟧ would like to hear what you offer.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘We’ve got Golubev.’⟦/q⟧

⟦m Aigul⟧She⟦/m⟧ did not translate that. There was no need; it was a name, and it went across the table by itself. ⟦m the orderly⟧The orderly⟦/m⟧ by the stove, who had been studying the ceiling, stopped.

⟦q Temirbek>Aigul⟧‘Is ⟦m Lockyer⟧he⟦/m⟧ lying?’⟦/q⟧ asked ⟦m Temirbek⟧the colonel⟦/m⟧.

⟦q Aigul>Temirbek⟧‘I don’t know.’⟦/q⟧

⟦q Temirbek>Aigul⟧‘You work for ⟦m Lockyer⟧him⟦/m⟧. Eight months you type ⟦m Lockyer⟧his⟦/m⟧ letters. Does ⟦m Lockyer⟧he⟦/m⟧ rub ⟦m Lockyer⟧his⟦/m⟧ nose when ⟦m Lockyer⟧he⟦/m⟧ lies, does ⟦m Lockyer⟧he⟦/m⟧ look at the window, what does ⟦m Lockyer⟧he⟦/m⟧ do?’⟦/q⟧

⟦q Aigul>Temirbek⟧‘⟦m Lockyer⟧He⟦/m⟧ doesn’t lie. It’s why they sent ⟦m Lockyer⟧him⟦/m⟧. ⟦m Lockyer⟧He⟦/m⟧ only says what other people tell ⟦m Lockyer⟧him⟦/m⟧.’⟦/q⟧

⟦q Temirbek>Aigul⟧‘Then they lied to *⟦m Lockyer⟧him⟦/m⟧*.’⟦/q⟧

⟦q Aigul>Temirbek⟧‘Did Golubev die, then?’⟦/q⟧

⟦q Temirbek>Aigul⟧‘I buried ⟦m Golubev⟧him⟦/m⟧ myself, by the pumping station,’⟦/q⟧ said ⟦m Temirbek⟧the old soldier⟦/m⟧. ⟦q Temirbek>Aigul⟧‘In March.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘What’s ⟦m Temirbek⟧he⟦/m⟧ saying?’⟦/q⟧ said ⟦m Lockyer⟧the Major⟦/m⟧.

⟦m Aigul⟧She⟦/m⟧ turned to ⟦m Lockyer⟧him⟦/m⟧ a perfectly smooth face. ⟦q Aigul>Lockyer⟧‘⟦m Temirbek⟧He⟦/m⟧ says that March would suit ⟦m Temirbek⟧him⟦/m⟧. It is too soon? ⟦m Temirbek⟧He⟦/m⟧ will take twenty-four hours to consider.’⟦/q⟧

***

⟦s place=the stairs; with=Lockyer,Aigul; time=half past nine⟧
⟦q Lockyer>Aigul⟧‘⟦m Temirbek⟧He⟦/m⟧ doesn’t believe us.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘No.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘Why not?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘Perhaps because it isn’t true, sir.’⟦/q⟧

⟦m Lockyer⟧He⟦/m⟧ stopped on the landing. ⟦m Lockyer⟧He⟦/m⟧ was a tall, stooping, conscientious person, and it could be seen that ⟦m Lockyer⟧he⟦/m⟧ went over the morning page by page. ⟦q Lockyer>Aigul⟧‘I was told on Sunday that we had Golubev. By cipher. From London.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘Yes, sir. I decoded it.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘And?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘And I thought that it was well spelt.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘Miss Sarsenova, in that room, just now. How much did you leave out?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘A little.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘How little?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘All of it, I think, from about ten past nine.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘I could have you shot.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘You would need somebody to translate the order.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘That isn’t funny.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘I’m not laughing. Feel.’⟦/q⟧ ⟦m Aigul⟧She⟦/m⟧ held out ⟦m Aigul⟧her⟦/m⟧ hand to ⟦m Lockyer⟧him⟦/m⟧, flat, over the banister. It was shaking like a leaf on a wet road. ⟦q Aigul>Lockyer⟧‘⟦m Temirbek⟧He⟦/m⟧ has ⟦m Whitlam⟧him⟦/m⟧ in the cellar, Major. Under our feet. ⟦m Whitlam⟧He⟦/m⟧ has a cold.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘You knew?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘Since Saturday. My aunt takes in the washing for the guards. There was a handkerchief with P. W. in the corner. I embroidered it.’⟦/q⟧

It took ⟦m Lockyer⟧the Major⟦/m⟧ rather a long time. ⟦m Aigul⟧She⟦/m⟧ watched it arrive.

⟦q Lockyer>Aigul⟧‘You and Whitlam,’⟦/q⟧ ⟦m Lockyer⟧he⟦/m⟧ said.

⟦q Aigul>Lockyer⟧‘Yes.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘⟦m Whitlam⟧He⟦/m⟧ never said a word.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘⟦m Whitlam⟧He⟦/m⟧’s your best man, isn’t ⟦m Whitlam⟧he⟦/m⟧? ⟦m Whitlam⟧He⟦/m⟧’s meant not to.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘But ⟦m Whitlam⟧he⟦/m⟧’s—I mean to say, one thought that ⟦m Whitlam⟧he⟦/m⟧ didn’t—⟦m Whitlam⟧he⟦/m⟧ collects *butterflies*.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘Only since I told ⟦m Whitlam⟧him⟦/m⟧ that nobody would believe the tulips.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘And ⟦m Temirbek⟧the colonel⟦/m⟧? You called ⟦m Temirbek⟧him⟦/m⟧ something. I heard it. It wasn’t Colonel.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘⟦m Temirbek⟧He⟦/m⟧ is my mother’s brother. You have it in my file; it was translated for you.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘By whom?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘By me.’⟦/q⟧

Lockyer sat down on the top stair and put ⟦m Lockyer⟧his⟦/m⟧ hat beside ⟦m Lockyer⟧him⟦/m⟧. ⟦q Lockyer>Aigul⟧‘Good Lord,’⟦/q⟧ ⟦m Lockyer⟧he⟦/m⟧ said mildly. ⟦q Lockyer>Aigul⟧‘What do you people *want*?’⟦/q⟧

⟦q Aigul>Lockyer⟧‘I want Percy. ⟦m Temirbek⟧My uncle⟦/m⟧ wants ⟦m Temirbek⟧his⟦/m⟧ pension, and not to be hanged by either of you. ⟦m Temirbek⟧He⟦/m⟧ can’t give Percy back for nothing. ⟦m Temirbek⟧He⟦/m⟧ can’t give ⟦m Whitlam⟧him⟦/m⟧ back for a dead man. So you must offer ⟦m Temirbek⟧him⟦/m⟧ something which is true.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘I haven’t got anything true.’⟦/q⟧

⟦q Aigul>Lockyer⟧‘You’ve got a Thermos,’⟦/q⟧ ⟦m Aigul⟧she⟦/m⟧ said, ⟦q Aigul>Lockyer⟧‘and a motor car with a hole in the floor. And you have never once told a lie in that room, and ⟦m Temirbek⟧he⟦/m⟧ knows it, because I’ve told ⟦m Temirbek⟧him⟦/m⟧ so every Tuesday since the snow. Say something to ⟦m Temirbek⟧him⟦/m⟧ yourself.’⟦/q⟧

⟦q Lockyer>Aigul⟧‘In what? I can ask for eggs!’⟦/q⟧

⟦q Aigul>Lockyer⟧‘In English, Major. ⟦m Temirbek⟧He⟦/m⟧ speaks it better than I do.’⟦/q⟧

***

⟦s place=the bridge; with=Lockyer,Temirbek,Aigul,Whitlam,the orderly; time=that night⟧
There were two lamps, one at either end, and the river made so much noise in between that there was little point in whispering.

⟦q Temirbek>Lockyer⟧‘You’ve brought it?’⟦/q⟧ said ⟦m Temirbek⟧the colonel⟦/m⟧.

⟦q Lockyer>Temirbek⟧‘It’s in the boot. You have to hold the choke out. And there’s the hole, of course.’⟦/q⟧

⟦q Temirbek>Lockyer⟧‘⟦m the orderly⟧My driver⟦/m⟧ is from the Ural. To ⟦m the orderly⟧him⟦/m⟧ it will be a limousine.’⟦/q⟧

⟦q Lockyer>Temirbek⟧‘I gather you read law at Leeds.’⟦/q⟧

⟦q Temirbek>Lockyer⟧‘Textiles. It rained.’⟦/q⟧

⟦q Lockyer>Temirbek⟧‘It does. Look here, Temirbek, I’m most awfully sorry about Golubev. I believed it, you know.’⟦/q⟧

⟦q Temirbek>Lockyer⟧‘I know you did. It’s a great pity. You’re the only man on your side with whom one can do business, and they’ve begun to spoil you.’⟦/q⟧ ⟦m Temirbek⟧He⟦/m⟧ lit a cigarette, at last, and after a moment passed it over. ⟦q Temirbek>Lockyer⟧‘What will you tell them?’⟦/q⟧

⟦q Lockyer>Temirbek⟧‘That ⟦m Whitlam⟧he⟦/m⟧ escaped.’⟦/q⟧

⟦q Temirbek>Lockyer⟧‘From my cellar? I’d be shot.’⟦/q⟧

⟦q Lockyer>Temirbek⟧‘That you were bribed.’⟦/q⟧

⟦q Temirbek>Lockyer⟧‘With what?’⟦/q⟧

⟦q Lockyer>Temirbek⟧‘A motor car.’⟦/q⟧

⟦q Temirbek>Lockyer⟧‘They will laugh at me.’⟦/q⟧

⟦q Lockyer>Temirbek⟧‘But they won’t shoot you.’⟦/q⟧

⟦q Temirbek>Lockyer⟧‘No,’⟦/q⟧ said ⟦m Temirbek⟧the big man⟦/m⟧, considering it. ⟦q Temirbek>Lockyer⟧‘No, you’re quite right. Nobody was ever shot for a hole in the floor.’⟦/q⟧

At the far lamp somebody sneezed. ⟦m Whitlam⟧A thin figure wrapped in a horse blanket⟦/m⟧ was coming over the planks, with ⟦m the orderly⟧the orderly⟦/m⟧’s hand under its elbow; it stopped, sneezed again, and then broke into a sort of run.

⟦q Whitlam>Aigul⟧‘You cut your hair!’⟦/q⟧ ⟦m Whitlam⟧he⟦/m⟧ said.

⟦q Aigul>Whitlam⟧‘You’ve lost your hat.’⟦/q⟧

⟦q Whitlam>Aigul⟧‘⟦m Temirbek⟧He⟦/m⟧ took it. ⟦m Temirbek⟧He⟦/m⟧ said it was the worst thing I’d done.’⟦/q⟧

⟦q Aigul>Whitlam⟧‘Did they hurt you?’⟦/q⟧

⟦q Whitlam>Aigul⟧‘They beat me at chess. I say, is that really ⟦m Temirbek⟧your uncle⟦/m⟧? I told ⟦m Temirbek⟧him⟦/m⟧ all sorts of things about you.’⟦/q⟧

⟦q Aigul>Whitlam⟧‘What things?’⟦/q⟧

⟦q Whitlam>Aigul⟧‘I didn’t know, did I? ⟦m Temirbek⟧He⟦/m⟧ just sat there and looked at me. ⟦m Temirbek⟧He⟦/m⟧’d say, *And the eyes?* I thought that ⟦m Temirbek⟧he⟦/m⟧ was writing a report!’⟦/q⟧

⟦q Aigul>Whitlam⟧‘Stop talking, Percy.’⟦/q⟧

⟦q Whitlam>Aigul⟧‘I can’t. I haven’t had a soul to—’⟦/q⟧

⟦m Aigul⟧She⟦/m⟧ stopped ⟦m Whitlam⟧him⟦/m⟧ ⟦m Aigul⟧herself⟦/m⟧. On the bridge ⟦m Lockyer+Temirbek⟧the two officers⟦/m⟧ turned, as one man, and took an interest in the water.

⟦q Temirbek>Lockyer⟧‘Tell me,’⟦/q⟧ said Temirbek, ⟦q Temirbek>Lockyer⟧‘as one honest man to another. Is ⟦m Whitlam⟧he⟦/m⟧ any good?’⟦/q⟧

⟦q Lockyer>Temirbek⟧‘Whitlam? ⟦m Whitlam⟧He⟦/m⟧’s my best.’⟦/q⟧

⟦q Temirbek>Lockyer⟧‘⟦m Whitlam⟧He⟦/m⟧ thinks that one plants them by the flower.’⟦/q⟧

⟦q Lockyer>Temirbek⟧‘So did I,’⟦/q⟧ said ⟦m Lockyer⟧the Major⟦/m⟧, ⟦q Lockyer>Temirbek⟧‘until this morning.’⟦/q⟧
