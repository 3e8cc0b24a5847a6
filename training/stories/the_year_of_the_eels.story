title: The Year of the Eels
person: 1
style: memoir-like first person by a woman remembering an island childhood; two aunts, a lodger, a cousin; the narrator is the girl, called Minnow by others; single curly quotes, past tense
cast: Hermione Gannaway | Minnow, Hermione | she | narrator
cast: Aunt Petronel | Petronel, Nell | she
cast: Aunt Lettice | Lettice | she
cast: Mr. Axelby | Axelby, the lodger | he
cast: Cousin Jabez | Jabez | he
cast: my mother |  | she
place: the ferry house | the house
place: the eel traps | the sluice
place: the loft |
relation: Minnow & Jabez | family
relation: Petronel & Lettice | family | start=sisters at war over a lodger end=sisters
relation: Lettice & Axelby | romantic
relation: Petronel & Axelby | enemies | start=landlady and suspect end=landlady and friend
quiet: Ely, Michaelmas, Latin, Atlantic, Christmas, Seville, Thursday
=====
⟦s place=the ferry house; with=Minnow,Petronel,Lettice,Axelby; time=the spring of the year I was nine⟧
The year that ⟦m Minnow⟧I⟦/m⟧ was nine ⟦m Minnow⟧I⟦/m⟧ was sent to ⟦m Minnow⟧my⟦/m⟧ aunts, because of ⟦m my mother⟧my mother⟦/m⟧’s chest, and ⟦m Minnow⟧I⟦/m⟧ was to say nothing and eat what ⟦m Minnow⟧I⟦/m⟧ was given. What ⟦m Minnow⟧I⟦/m⟧ was given was eels.

There were two of ⟦m Petronel+Lettice⟧them⟦/m⟧, Aunt Petronel and Aunt Lettice, and people who didn’t know ⟦m Petronel+Lettice⟧them⟦/m⟧ thought that ⟦m Petronel+Lettice⟧they⟦/m⟧ were twins. ⟦m Petronel+Lettice⟧They⟦/m⟧ weren’t. There were six years in it. ⟦m Petronel⟧She⟦/m⟧ was the elder, and worked the ferry, and had a man’s watch; and ⟦m Lettice⟧she⟦/m⟧ was the younger, and did everything else. ⟦m Minnow⟧I⟦/m⟧’d never lived with anyone who quarrelled before. ⟦m my mother⟧My mother⟦/m⟧ and ⟦m Minnow⟧I⟦/m⟧ were so quiet that we could hear the gas. So that at first ⟦m Minnow⟧I⟦/m⟧ believed that ⟦b holder=Minnow; status=false⟧they hated each other⟦/b⟧, and it was weeks before ⟦m Minnow⟧I⟦/m⟧ saw that it was how ⟦m Petronel+Lettice⟧they⟦/m⟧ breathed.

⟦q Petronel>Lettice⟧‘⟦m Axelby⟧He⟦/m⟧’s been at the marmalade again,’⟦/q⟧ said ⟦m Petronel⟧Aunt Petronel⟦/m⟧, the first morning.

⟦q Lettice>Petronel⟧‘⟦m Axelby⟧He⟦/m⟧ pays for the marmalade.’⟦/q⟧

⟦q Petronel>Lettice⟧‘⟦m Axelby⟧He⟦/m⟧ pays for board. Board’s bread.’⟦/q⟧

⟦q Lettice>Petronel⟧‘Board’s what’s on it.’⟦/q⟧

⟦q Petronel>Lettice⟧‘⟦m Axelby⟧He⟦/m⟧’d eat the board, if you spread it. What does ⟦m Axelby⟧he⟦/m⟧ *do* all day?’⟦/q⟧

⟦q Lettice>Petronel⟧‘⟦m Axelby⟧He⟦/m⟧ writes.’⟦/q⟧

⟦q Petronel>Lettice⟧‘⟦m Axelby⟧He⟦/m⟧ writes what?’⟦/q⟧

⟦q Lettice>Petronel⟧‘I don’t read it, Nell. I dust it.’⟦/q⟧

⟦m Axelby⟧The lodger⟦/m⟧ was the reason for the marmalade, and for a great deal besides. ⟦m Axelby⟧He⟦/m⟧ was called Mr. Axelby; ⟦m Axelby⟧he⟦/m⟧ had the loft, and a beard, and one lung; ⟦m Axelby⟧he⟦/m⟧’d come at Michaelmas for a week. ⟦m Axelby⟧He⟦/m⟧ came down now, ducking under the beam, and found a strange child in ⟦m Axelby⟧his⟦/m⟧ chair.

⟦q Axelby>Minnow⟧‘Good morning,’⟦/q⟧ ⟦m Axelby⟧he⟦/m⟧ said. ⟦q Axelby>Minnow⟧‘Are you a guest, or an heir?’⟦/q⟧

⟦q Minnow>Axelby⟧‘I’m nine,’⟦/q⟧ ⟦m Minnow⟧I⟦/m⟧ said.

⟦q Axelby>Minnow⟧‘What do they call you?’⟦/q⟧

⟦q Minnow>Axelby⟧‘Hermione.’⟦/q⟧

⟦q Axelby>Minnow⟧‘That won’t do for the fen. You’d never get it in a boat.’⟦/q⟧ ⟦m Axelby⟧He⟦/m⟧ considered ⟦m Minnow⟧me⟦/m⟧. ⟦m Minnow⟧I⟦/m⟧ was very small, and pale, and ⟦m Minnow⟧I⟦/m⟧ had on a silvery sort of mackintosh. ⟦q Axelby>Minnow⟧‘Minnow,’⟦/q⟧ ⟦m Axelby⟧he⟦/m⟧ said; and ⟦m Minnow⟧I⟦/m⟧’ve been Minnow to four people in ⟦m Minnow⟧my⟦/m⟧ life, and ⟦m Axelby⟧he⟦/m⟧ was the first.

***

⟦s place=the eel traps; with=Minnow,Jabez,Petronel; time=that June⟧
⟦m Jabez⟧My cousin Jabez⟦/m⟧ was eleven and could do everything. ⟦m Jabez⟧He⟦/m⟧ could walk along the top of the sluice with ⟦m Jabez⟧his⟦/m⟧ eyes shut. ⟦m Jabez⟧He⟦/m⟧ told ⟦m Minnow⟧me⟦/m⟧ that an eel goes to the bottom of the Atlantic to be born, and that if you cut off its head the head will look at you. It was ⟦m Jabez⟧he⟦/m⟧ who first told ⟦m Minnow⟧me⟦/m⟧ about Mr. Axelby.

⟦q Jabez>Minnow⟧‘⟦m Axelby⟧He⟦/m⟧’s a murderer,’⟦/q⟧ said Jabez.

⟦q Minnow>Jabez⟧‘Who did ⟦m Axelby⟧he⟦/m⟧ murder?’⟦/q⟧

⟦q Jabez>Minnow⟧‘A wife.’⟦/q⟧

⟦q Minnow>Jabez⟧‘Whose?’⟦/q⟧

⟦q Jabez>Minnow⟧‘⟦m Axelby⟧His⟦/m⟧ own, stupid. ⟦m Axelby⟧He⟦/m⟧’s hiding. That’s why ⟦m Axelby⟧he⟦/m⟧’s never been over to Ely, not once, not even to church. My dad says that a man who pays in advance has got something behind him.’⟦/q⟧

⟦q Minnow>Jabez⟧‘⟦m Axelby⟧He⟦/m⟧’s got a lung behind ⟦m Axelby⟧him⟦/m⟧.’⟦/q⟧

⟦q Jabez>Minnow⟧‘And why’s ⟦m Axelby⟧he⟦/m⟧ always writing? It’s a confession. It’s in Latin, so they can’t read it. I’ve seen it.’⟦/q⟧

⟦q Minnow>Jabez⟧‘You’ve been in ⟦m Axelby⟧his⟦/m⟧ loft?’⟦/q⟧

⟦q Jabez>Minnow⟧‘I’ve been up the ladder.’⟦/q⟧

⟦q Minnow>Jabez⟧‘What did it say?’⟦/q⟧

⟦q Jabez>Minnow⟧‘I don’t know! It’s in *Latin*.’⟦/q⟧

⟦m Jabez⟧He⟦/m⟧ hauled up the trap. They were in there, as thick as ⟦m Minnow⟧my⟦/m⟧ wrist, sliding over and under and over each other, like thinking. ⟦m Minnow⟧I⟦/m⟧ had to hold the sack. Once one of them got over the top, and Jabez went after it on ⟦m Jabez⟧his⟦/m⟧ hands and knees through the nettles, and came back with it round ⟦m Jabez⟧his⟦/m⟧ neck like a scarf, and bowed. ⟦m Minnow⟧I⟦/m⟧’ve never liked a thing less, and ⟦m Minnow⟧I⟦/m⟧’ve never in ⟦m Minnow⟧my⟦/m⟧ life been so happy.

⟦q Petronel>Minnow+Jabez⟧‘What are you two whispering for?’⟦/q⟧ shouted ⟦m Petronel⟧my aunt⟦/m⟧, from the ferry.

⟦q Jabez>Petronel⟧‘Nothing, Aunt Nell!’⟦/q⟧

⟦q Petronel>Jabez⟧‘Then do it louder!’⟦/q⟧

⟦q Jabez>Minnow⟧‘You could look,’⟦/q⟧ said Jabez. ⟦q Jabez>Minnow⟧‘You’re learning Latin.’⟦/q⟧

⟦q Minnow>Jabez⟧‘I’ve only done the first declension.’⟦/q⟧

⟦q Jabez>Minnow⟧‘It might *be* in the first declension,’⟦/q⟧ ⟦m Jabez⟧he⟦/m⟧ said.

***

⟦s place=the loft; with=Minnow,Axelby,Lettice; time=the same week⟧
⟦m Minnow⟧I⟦/m⟧ went up on the Thursday. ⟦m Lettice⟧She⟦/m⟧ was at the wash-house, and ⟦m Petronel⟧she⟦/m⟧ was on the water; and ⟦m Axelby⟧he⟦/m⟧, as ⟦m Minnow⟧I⟦/m⟧ thought, was out on the bank with ⟦m Axelby⟧his⟦/m⟧ stick.

It was a bare white room that smelled of apples. There was a table, and on the table there were the papers in a pile, with a stone on top. ⟦m Minnow⟧I⟦/m⟧ didn’t touch the stone. ⟦m Minnow⟧I⟦/m⟧’d been well brought up. ⟦m Minnow⟧I⟦/m⟧ put ⟦m Minnow⟧my⟦/m⟧ head on one side, and what ⟦m Minnow⟧I⟦/m⟧ read was this: ⟦q/writing Axelby>Lettice⟧*Anguilla, the eel. ⟦m Lettice⟧She⟦/m⟧ is never seen to sleep.*⟦/q⟧

⟦q Axelby>Minnow⟧‘It isn’t finished,’⟦/q⟧ said somebody.

⟦m Axelby⟧He⟦/m⟧ was lying on the bed behind the door. ⟦m Axelby⟧He⟦/m⟧ had a handkerchief in ⟦m Axelby⟧his⟦/m⟧ hand, and it was red, and ⟦m Axelby⟧he⟦/m⟧ put it out of sight under the pillow. ⟦m Minnow⟧I⟦/m⟧ couldn’t have run if ⟦m Minnow⟧I⟦/m⟧’d tried.

⟦q Minnow>Axelby⟧‘I’m sorry,’⟦/q⟧ ⟦m Minnow⟧I⟦/m⟧ said. ⟦q Minnow>Axelby⟧‘I was told you were a murderer.’⟦/q⟧

⟦q Axelby>Minnow⟧‘By whom?’⟦/q⟧

⟦q Minnow>Axelby⟧‘I can’t say.’⟦/q⟧

⟦q Axelby>Minnow⟧‘Quite right. Who is it that I’m supposed to have done away with?’⟦/q⟧

⟦q Minnow>Axelby⟧‘Your wife.’⟦/q⟧

⟦q Axelby>Minnow⟧‘Ah,’⟦/q⟧ said Mr. Axelby. ⟦m Axelby⟧He⟦/m⟧ thought about it, with ⟦m Axelby⟧his⟦/m⟧ eyes on the rafters. ⟦q Axelby>Minnow⟧‘No; I never had one. I nearly asked ⟦m Lettice⟧somebody⟦/m⟧ once. I’d got as far as the hat.’⟦/q⟧

⟦q Minnow>Axelby⟧‘Why didn’t you?’⟦/q⟧

⟦q Axelby>Minnow⟧‘I went to a doctor first, about a cough. He was a very truthful man. So I took a room instead.’⟦/q⟧

⟦q Minnow>Axelby⟧‘Here?’⟦/q⟧

⟦q Axelby>Minnow⟧‘It has the best marmalade in the county.’⟦/q⟧

⟦m Minnow⟧I⟦/m⟧ was nine, as ⟦m Minnow⟧I⟦/m⟧ say. ⟦m Minnow⟧I⟦/m⟧ had been listening to grown people through doors since ⟦m Minnow⟧I⟦/m⟧ was born, on account of ⟦m my mother⟧my mother⟦/m⟧’s chest, and ⟦m Minnow⟧I⟦/m⟧ knew the sound that’s made by a thing that’s being left out.

⟦q Minnow>Axelby⟧‘Is it ⟦m Lettice⟧Aunt Lettice⟦/m⟧?’⟦/q⟧ ⟦m Minnow⟧I⟦/m⟧ said.

⟦m Axelby⟧He⟦/m⟧ didn’t reply. ⟦m Axelby⟧He⟦/m⟧ didn’t need to. There was a creak, and there ⟦m Lettice⟧she⟦/m⟧ was, standing on the ladder, with ⟦m Lettice⟧her⟦/m⟧ head and shoulders up through the floor and an armful of clean sheets; and ⟦m Lettice⟧she⟦/m⟧ had gone as white as they were.

⟦q Lettice>Minnow⟧‘Minnow,’⟦/q⟧ ⟦m Lettice⟧she⟦/m⟧ said, ⟦q Lettice>Minnow⟧‘go and see if ⟦m Petronel⟧your aunt⟦/m⟧ wants a hand.’⟦/q⟧

⟦q Minnow>Lettice⟧‘⟦m Petronel⟧She⟦/m⟧ doesn’t. ⟦m Petronel⟧She⟦/m⟧’s got Jabez.’⟦/q⟧

⟦q Lettice>Minnow⟧‘Go and see,’⟦/q⟧ said ⟦m Lettice⟧Aunt Lettice⟦/m⟧.

***

⟦s place=the ferry house; with=Minnow,Petronel,Lettice,Axelby,Jabez; time=that night⟧
⟦m Minnow⟧I⟦/m⟧ went to bed, and ⟦m Minnow⟧I⟦/m⟧ did not sleep, and through the boards ⟦m Minnow⟧I⟦/m⟧ heard the two of ⟦m Petronel+Lettice⟧them⟦/m⟧ start. Only it wasn’t the ordinary kind. There was no tune to it.

⟦q Petronel>Lettice⟧‘How long have you known?’⟦/q⟧

⟦q Lettice>Petronel⟧‘That ⟦m Axelby⟧he⟦/m⟧’s ill? Since the first wash.’⟦/q⟧

⟦q Petronel>Lettice⟧‘I meant the other.’⟦/q⟧

⟦q Lettice>Petronel⟧‘Since about four o’clock.’⟦/q⟧

⟦q Petronel>Lettice⟧‘And what are you going to do?’⟦/q⟧

⟦q Lettice>Petronel⟧‘I’m going to marry ⟦m Axelby⟧him⟦/m⟧. If ⟦m Axelby⟧he⟦/m⟧’ll get up.’⟦/q⟧

⟦q Petronel>Lettice⟧‘⟦m Axelby⟧He⟦/m⟧’ll be dead by Christmas, Lettice!’⟦/q⟧

⟦q Lettice>Petronel⟧‘Then I’d better not wait for the banns.’⟦/q⟧

⟦q Petronel>Lettice⟧‘And who’ll nurse ⟦m Axelby⟧him⟦/m⟧?’⟦/q⟧

⟦q Lettice>Petronel⟧‘I will.’⟦/q⟧

⟦q Petronel>Lettice⟧‘And who’ll nurse you? When you’ve caught it?’⟦/q⟧

There was no answer. ⟦m Minnow⟧I⟦/m⟧ heard a chair; ⟦m Minnow⟧I⟦/m⟧ heard somebody’s big boots go over to the dresser, and come back. Something was put down on the table, with a knock.

⟦q Lettice>Petronel⟧‘What’s that?’⟦/q⟧

⟦q Petronel>Lettice⟧‘It’s the marmalade,’⟦/q⟧ said ⟦m Petronel⟧Aunt Petronel⟦/m⟧. It was a voice that ⟦m Minnow⟧I⟦/m⟧’d never heard, all gravel. ⟦q Petronel>Lettice⟧‘It’s the last of the Seville. I’d been hiding it. Take it up to ⟦m Axelby⟧him⟦/m⟧, and tell ⟦m Axelby⟧him⟦/m⟧ that ⟦m Axelby⟧he⟦/m⟧’s a thief, and that I’ll thank ⟦m Axelby⟧him⟦/m⟧ to give back ⟦m Lettice⟧my sister⟦/m⟧ when ⟦m Axelby⟧he⟦/m⟧’s done with ⟦m Lettice⟧her⟦/m⟧.’⟦/q⟧

⟦m Axelby⟧He⟦/m⟧ didn’t die by Christmas. ⟦m Axelby⟧He⟦/m⟧ never did anything when ⟦m Axelby⟧he⟦/m⟧ was told to. ⟦m Axelby⟧He⟦/m⟧ had four years and some months, and finished the eels, and it was in English after all but for the first word; there’s a copy in the library at Ely, and nobody has ever taken it out but ⟦m Minnow⟧me⟦/m⟧. ⟦m Lettice⟧She⟦/m⟧ never caught it. ⟦m Lettice⟧She⟦/m⟧ outlived ⟦m Axelby⟧him⟦/m⟧ by fifty years and ⟦m Petronel⟧her sister⟦/m⟧ by ten. And when ⟦m Minnow⟧I⟦/m⟧ asked ⟦m Lettice⟧her⟦/m⟧, towards the end, what ⟦m Petronel+Lettice⟧they⟦/m⟧’d found to fight about, once ⟦m Axelby⟧he⟦/m⟧ was gone, the pair of ⟦m Petronel+Lettice⟧them⟦/m⟧, in that house, with the water going by, ⟦m Lettice⟧she⟦/m⟧ gave ⟦m Minnow⟧me⟦/m⟧ a look of real astonishment.

⟦q Lettice>Minnow⟧‘Why, you,’⟦/q⟧ ⟦m Lettice⟧she⟦/m⟧ said.
