title: A Table for Eleven
person: 3
style: Iranian-Swedish family at a funeral supper, eleven at one table, four women of nearly one age, kin words in two languages; much is said across others, in whispers and aloud; a stranger at the door; planted slips and contradictions; curly double quotes, past tense
cast: Parvaneh | Pari | she
cast: Simin |  | she
cast: Nahid |  | she
cast: Lena |  | she
cast: Uncle Kambiz | Kambiz | he
cast: Behrooz |  | he
cast: Oskar | the boy | he
cast: Maman-Tala | Maman, Tala, the old woman | she
cast: the stranger | Gunnel | she
cast: Dariush | Baba | he
place: the dining room | the table
place: the kitchen |
place: the hall | the door
relation: Pari & Simin | family
relation: Maman & Baba | romantic
relation: Gunnel & Baba | romantic
relation: Nahid & Behrooz | family
relation: Lena & Behrooz | romantic
quiet: Shiraz, Malmö, Volvo, Friday, Swedish, Hafez, Farahani, Mondays, Sundays, Tuesday
=====
⟦s place=the dining room; with=Pari,Simin,Nahid,Lena,Kambiz,Behrooz,Oskar,Maman; time=the evening of the funeral, Friday⟧
⟦m Pari+Simin+Nahid+Lena+Kambiz+Behrooz+Oskar+Maman⟧They⟦/m⟧’d laid a place for ⟦m Baba⟧him⟦/m⟧. It was Simin’s idea, and Nahid thought it was ⟦f holder=Nahid; valence=negative⟧in bad taste⟦/f⟧, and ⟦m Simin+Nahid⟧they⟦/m⟧ had said so to one another, all the way from the ⟦e cemetery⟧cemetary⟦/e⟧, through Parvaneh, who was driving.

⟦q Kambiz>Pari+Simin+Nahid+Lena+Behrooz+Oskar+Maman⟧“To ⟦m Baba⟧my brother⟦/m⟧,”⟦/q⟧ said Uncle Kambiz, and stood up. ⟦q Kambiz>Pari+Simin+Nahid+Lena+Behrooz+Oskar+Maman⟧“Who never in ⟦m Baba⟧his⟦/m⟧ life let another man pay.”⟦/q⟧

⟦q Simin>Nahid⟧“⟦m Kambiz⟧He⟦/m⟧ still owes Baba for the carpet,”⟦/q⟧ ⟦f holder=Simin; valence=negative⟧Simin murmured⟦/f⟧.

⟦q Nahid>Simin⟧“Shh.”⟦/q⟧

⟦q Simin>Nahid⟧“Well, ⟦m Kambiz⟧he⟦/m⟧ does.”⟦/q⟧

⟦q Nahid>Simin⟧“Not *now*, Simin.”⟦/q⟧

⟦q Simin>Nahid⟧“When, then? ⟦m Baba⟧He⟦/m⟧’s dead.”⟦/q⟧

There were three of them, ⟦m Pari+Simin+Nahid⟧the sisters⟦/m⟧, and people in Malmö were for ever mixing ⟦m Pari+Simin+Nahid⟧them⟦/m⟧ up; ⟦m Pari+Simin+Nahid⟧they⟦/m⟧’d all got the same eyebrows. ⟦m Pari⟧The eldest⟦/m⟧ was Parvaneh. ⟦m Pari⟧She⟦/m⟧ was a dentist, and ⟦m Pari⟧she⟦/m⟧’d paid for the flowers. ⟦m Nahid⟧The middle one⟦/m⟧ was Nahid, who had the two boys and the bad back, and ⟦m Simin⟧the baby⟦/m⟧, at thirty-eight, was Simin. Across the table from ⟦m Pari+Simin+Nahid⟧them⟦/m⟧ sat ⟦m Behrooz⟧their brother⟦/m⟧, with ⟦m Lena⟧his Swedish wife⟦/m⟧; and at the head, in black to the chin, very small, very upright, with ⟦c hair⟧hair as white as the cloth⟦/c⟧, there was ⟦m Maman⟧their mother⟦/m⟧, who ⟦f holder=Maman-Tala; valence=negative⟧had not said one word since Tuesday⟦/f⟧.

⟦q Lena>Behrooz⟧“Ought I to take ⟦m Maman⟧her⟦/m⟧ plate?”⟦/q⟧ whispered ⟦m Lena⟧the wife⟦/m⟧.

⟦q Behrooz>Lena⟧“Leave it.”⟦/q⟧

⟦q Lena>Behrooz⟧“⟦m Maman⟧She⟦/m⟧ hasn’t eaten.”⟦/q⟧

⟦q Behrooz>Lena⟧“⟦m Maman⟧She⟦/m⟧’s not going to. Leave it, Lena, ⟦m Maman⟧she⟦/m⟧’s counting.”⟦/q⟧

⟦q Lena>Behrooz⟧“Counting what?”⟦/q⟧

⟦q Behrooz>Lena⟧“Us,”⟦/q⟧ said Behrooz.

⟦m Behrooz⟧He⟦/m⟧ was right. ⟦m Maman⟧The old woman⟦/m⟧’s eyes were going round the table, from chair to chair, as they had done each Friday for forty-four years. When ⟦m Maman+Pari+Simin+Nahid+Lena+Kambiz+Behrooz+Oskar⟧they⟦/m⟧ heard the bell ⟦m Maman⟧she⟦/m⟧ had just got to ten.

***

⟦s place=the hall; with=Pari,Oskar,Gunnel; time=a minute afterwards⟧
⟦q Oskar>Pari⟧“I’ll get it, Auntie,”⟦/q⟧ said ⟦m Oskar⟧the boy⟦/m⟧. ⟦m Oskar⟧He⟦/m⟧ was Nahid’s younger, and fourteen; ⟦m Oskar⟧he⟦/m⟧’d ⟦f holder=Oskar; valence=negative⟧wanted for two hours to be anywhere else⟦/f⟧.

⟦m Oskar⟧He⟦/m⟧ went out and down the passage with ⟦m Oskar⟧his⟦/m⟧ laces undone, past all the coats, and opened it. It was ⟦m Gunnel⟧a woman in a loden coat⟦/m⟧. ⟦m Gunnel⟧She⟦/m⟧ was seventy or so, big, and fresh-coloured, and ⟦m Gunnel⟧she⟦/m⟧ was holding a ⟦e cake⟧cack⟦/e⟧ tin in front of ⟦m Gunnel⟧her⟦/m⟧ ⟦f holder=the stranger; valence=negative⟧with both hands⟦/f⟧. The porch light was out, and behind ⟦m Gunnel⟧her⟦/m⟧ it was snowing.

⟦q Gunnel>Oskar⟧“Is this the Farahani family?”⟦/q⟧

⟦q Oskar>Gunnel⟧“Yeah.”⟦/q⟧

⟦q Gunnel>Oskar⟧“You’re Oskar. You’ve got so tall! I’ve only seen you in the boat.”⟦/q⟧

⟦q Oskar>Gunnel⟧“What boat?”⟦/q⟧

⟦q Pari>Oskar⟧“Who is it?”⟦/q⟧ called Parvaneh, ⟦f holder=Parvaneh; valence=negative⟧coming out with a napkin in⟦/f⟧ ⟦m Pari⟧her⟦/m⟧ hand; and stopped. It wasn’t that ⟦m Pari⟧she⟦/m⟧ knew ⟦m Gunnel⟧her⟦/m⟧. ⟦m Pari⟧She⟦/m⟧’d never seen ⟦m Gunnel⟧her⟦/m⟧ in ⟦m Pari⟧her⟦/m⟧ life. It was only that ⟦m Pari⟧she⟦/m⟧ knew the coat. It’d hung for eleven years on the back of the door at the allotment; and ⟦m Pari⟧she⟦/m⟧ had supposed, as far as ⟦m Pari⟧she⟦/m⟧’d supposed anything, that ⟦b holder=Pari; status=false⟧it was there for the scarecrow⟦/b⟧.

⟦q Pari>Gunnel⟧“Can I help you?”⟦/q⟧ ⟦m Pari⟧she⟦/m⟧ said.

⟦q Gunnel>Pari⟧“⟦f holder=the stranger; toward=Parvaneh; valence=negative⟧I’m so sorry⟦/f⟧. I don’t want to come in. I’m Gunnel. I only didn’t know what a person does.”⟦/q⟧ ⟦m Gunnel⟧She⟦/m⟧ lifted the tin an inch. ⟦q Gunnel>Pari⟧“It’s saffron. ⟦m Baba⟧He⟦/m⟧ ⟦f holder=Dariush; valence=positive⟧liked it with saffron⟦/f⟧.”⟦/q⟧

⟦q Pari>Gunnel⟧“Were you a friend of ⟦m Baba⟧my father⟦/m⟧’s?”⟦/q⟧

⟦q Gunnel>Pari⟧“I had the next plot,”⟦/q⟧ ⟦m Gunnel⟧the stranger⟦/m⟧ said.

There was a pause. ⟦m Oskar⟧The boy⟦/m⟧, who was nobody’s fool, looked from ⟦m Gunnel⟧the one⟦/m⟧ to ⟦m Pari⟧the other⟦/m⟧ and put ⟦m Oskar⟧his⟦/m⟧ ⟦f holder=Oskar; valence=negative⟧hands very deep in⟦/f⟧ ⟦m Oskar⟧his⟦/m⟧ pockets.

⟦q Gunnel>Pari⟧“I’ve got the beans, and ⟦m Baba⟧he⟦/m⟧ has the cucumbers. Had. I gave ⟦m Baba⟧him⟦/m⟧ string.”⟦/q⟧ It was a broad, weathered, candid face, and each thing that ⟦m Gunnel⟧she⟦/m⟧ said went across it before it came out. ⟦q Gunnel>Pari⟧“⟦m Baba⟧He⟦/m⟧ gave me all of Hafez, out loud, in a deck chair, from beginning to end. I couldn’t understand one word, I don’t know when I’ve been so—I brought the string back. It’s in the tin.”⟦/q⟧

⟦q Pari>Gunnel⟧“For how long?”⟦/q⟧ asked Parvaneh.

⟦q Gunnel>Pari⟧“Since 2009. Wednesdays and Sundays.”⟦/q⟧ All at once ⟦m Gunnel⟧her⟦/m⟧ ⟦f holder=the stranger; valence=negative⟧chin had begun to go⟦/f⟧. ⟦q Gunnel>Pari⟧“And some Mondays.”⟦/q⟧

***

⟦s place=the kitchen; with=Pari,Simin,Nahid,Lena,Behrooz; time=five minutes later⟧
⟦q Nahid>Pari⟧“*Where* have you put ⟦m Gunnel⟧her⟦/m⟧?”⟦/q⟧

⟦q Pari>Nahid⟧“On the stairs. Oskar’s showing ⟦m Gunnel⟧her⟦/m⟧ ⟦m Oskar⟧his⟦/m⟧ phone.”⟦/q⟧

⟦q Simin>Pari⟧“Is ⟦m Gunnel⟧she⟦/m⟧ pretty?”⟦/q⟧

⟦q Pari>Simin⟧“⟦m Gunnel⟧She⟦/m⟧’s seventy.”⟦/q⟧

⟦q Simin>Pari⟧“That isn’t what I asked.”⟦/q⟧

⟦q Behrooz>Pari⟧“⟦m Gunnel⟧She⟦/m⟧’s ⟦f holder=Behrooz; toward=the stranger; valence=negative⟧got to go⟦/f⟧,”⟦/q⟧ said ⟦m Behrooz⟧their brother⟦/m⟧. ⟦q Behrooz>Pari⟧“Now, before Maman sees ⟦m Gunnel⟧her⟦/m⟧. I’ll drive ⟦m Gunnel⟧her⟦/m⟧. I’ll put the chains on.”⟦/q⟧

⟦q Nahid>Behrooz⟧“You’ll drive ⟦m Gunnel⟧her⟦/m⟧? You can’t find the Volvo.”⟦/q⟧

⟦q Simin>Behrooz+Nahid+Pari⟧“I knew,”⟦/q⟧ said Simin.

Everybody stopped. ⟦m Simin⟧She⟦/m⟧ was sitting on the draining board, with ⟦m Simin⟧her⟦/m⟧ shoes off, as ⟦m Simin⟧she⟦/m⟧’d sat since ⟦m Simin⟧she⟦/m⟧ was four. ⟦q Simin>Behrooz+Nahid+Pari⟧“Not *who*. I knew there was a somebody. ⟦m Baba⟧He⟦/m⟧’d ⟦f holder=Dariush; valence=positive⟧started to hum⟦/f⟧. ⟦m Baba⟧He⟦/m⟧ had bought a belt.”⟦/q⟧

⟦q Pari>Simin⟧“And you never said anything?”⟦/q⟧

⟦q Simin>Pari⟧“⟦m Baba⟧He⟦/m⟧ ⟦f holder=Dariush; valence=positive⟧was happy⟦/f⟧! When was ⟦m Baba⟧he⟦/m⟧ ever happy? ⟦m Baba⟧He⟦/m⟧ came here with ⟦c profession⟧two engineering degrees⟦/c⟧ and ⟦m Baba⟧he⟦/m⟧ drove a taxi for thirty years, and ⟦m Baba⟧he⟦/m⟧ wrote to Shiraz that ⟦m Baba⟧he⟦/m⟧ was in transport. ⟦m Baba⟧He⟦/m⟧ never put ⟦m Baba⟧his⟦/m⟧ feet up on a chair. If there was a woman in Malmö with a cake who could get Baba to hum, what did you want me to do? Call the police?”⟦/q⟧

⟦q Nahid>Simin⟧“They’d have thrown a net over ⟦m Baba⟧him⟦/m⟧.”⟦/q⟧

⟦q Simin>Nahid⟧“What’s that supposed to mean?”⟦/q⟧

⟦q Nahid>Simin⟧“It means you think that this is a film. ⟦m Baba⟧He⟦/m⟧ was sixty-nine, with a stent. ⟦m Baba⟧He⟦/m⟧ was *married*.”⟦/q⟧

⟦q Simin>Nahid⟧“So were you,”⟦/q⟧ said Simin.

⟦f holder=Nahid; toward=Simin; valence=negative⟧Nahid slapped⟦/f⟧ ⟦m Simin⟧her⟦/m⟧. It really wasn’t a hard slap; it was a slap from the back of the car in 1991; and when it had been given the two of ⟦m Nahid+Simin⟧them⟦/m⟧ stood there, breathing, and were ⟦f holder=Simin; toward=Nahid; valence=negative⟧holding one another by the hair⟦/f⟧.

⟦q Lena>Behrooz⟧“What’s happening?”⟦/q⟧ said ⟦m Lena⟧the Swedish one⟦/m⟧. ⟦q Lena>Behrooz⟧“I understood the belt. What came after the belt?”⟦/q⟧

⟦q Behrooz>Lena⟧“Baba had a girlfriend.”⟦/q⟧

⟦q Lena>Behrooz⟧“*Gunnel?*”⟦/q⟧ ⟦m Lena⟧she⟦/m⟧ said. ⟦q Lena>Behrooz⟧“From the allotment? ⟦f holder=Lena; toward=Behrooz; valence=positive⟧But, darling⟦/f⟧, ⟦m Maman⟧your mother⟦/m⟧ knows Gunnel.”⟦/q⟧

***

⟦s place=the dining room; with=Pari,Simin,Nahid,Lena,Kambiz,Behrooz,Oskar,Maman,Gunnel; time=half past eight⟧
⟦m Pari+Simin+Nahid+Lena+Behrooz⟧They⟦/m⟧ came back in all five together, and got stuck. The place that was laid for nobody was taken. ⟦m Gunnel⟧The big woman in loden⟦/m⟧ had sat down in it, right on the edge, with the tin in ⟦m Gunnel⟧her⟦/m⟧ lap, and at the head of the table ⟦m Maman⟧Maman-Tala⟦/m⟧ was leaning across and undoing ⟦m Gunnel⟧her⟦/m⟧ ⟦f holder=Maman-Tala; toward=the stranger; valence=positive⟧coat for⟦/f⟧ ⟦m Gunnel⟧her⟦/m⟧, button by button, as you do for a child.

⟦q Maman>Gunnel⟧“You will be hot,”⟦/q⟧ ⟦m Maman⟧she⟦/m⟧ was saying. It was a rusty, deep, unused little voice. ⟦q Maman>Gunnel+Kambiz⟧“Eat something first. Kambiz, pass the rice. Not that, the ⟦e bottom⟧button⟦/e⟧, give ⟦m Gunnel⟧her⟦/m⟧ the crust.”⟦/q⟧

⟦q Kambiz>Maman⟧“Tala, who is ⟦m Gunnel⟧she⟦/m⟧?”⟦/q⟧

⟦q Maman>Kambiz⟧“⟦m Gunnel⟧She⟦/m⟧’s ⟦m Baba⟧his⟦/m⟧ friend.”⟦/q⟧

⟦q Pari>Maman⟧“Maman,”⟦/q⟧ said Parvaneh. ⟦q Pari>Maman⟧“You *know* ⟦m Gunnel⟧her⟦/m⟧?”⟦/q⟧

⟦q Maman>Pari⟧“I’ve never met ⟦m Gunnel⟧her⟦/m⟧. I know ⟦m Gunnel⟧her⟦/m⟧ beans. Who did you think it was that planted those beans, in the spring when ⟦m Baba⟧he⟦/m⟧ had ⟦m Baba⟧his⟦/m⟧ knee? I could see them from the bus.”⟦/q⟧ ⟦m Maman⟧She⟦/m⟧ turned ⟦m Maman⟧her⟦/m⟧ head slowly and looked at ⟦m Pari+Simin+Nahid⟧her three daughters⟦/m⟧ and ⟦m Behrooz⟧her son⟦/m⟧. ⟦m Pari+Simin+Nahid+Behrooz⟧They⟦/m⟧ were all ⟦f holder=Parvaneh; toward=Maman-Tala; valence=negative⟧more than a little afraid of⟦/f⟧ ⟦m Maman⟧her⟦/m⟧. ⟦q Maman>Pari+Simin+Nahid+Behrooz⟧“⟦m Baba⟧Your father⟦/m⟧ was a man who had lost a city. I had lost it too; so when ⟦m Baba⟧he⟦/m⟧ looked at me ⟦m Baba⟧he⟦/m⟧ saw it. Every day. You can’t hum at a person like that. ⟦k by=Maman; to=Pari,Simin,Nahid,Behrooz⟧I told him to get a hobby⟦/k⟧.”⟦/q⟧

⟦f holder=Parvaneh; valence=negative⟧No one dared to move⟦/f⟧. A strand of ⟦c hair⟧her hair, still black⟦/c⟧, had come down from under the scarf. ⟦m Gunnel⟧The stranger⟦/m⟧ was ⟦f holder=the stranger; valence=negative⟧crying into the saffron⟦/f⟧.

⟦q Gunnel>Maman⟧“⟦m Baba⟧He⟦/m⟧ ⟦f holder=Dariush; toward=Maman-Tala; valence=positive⟧talked about you⟦/f⟧,”⟦/q⟧ ⟦m Gunnel⟧she⟦/m⟧ said. ⟦q Gunnel>Maman⟧“All the time. ⟦m Baba⟧He⟦/m⟧ couldn’t keep from it. I’ve heard about your mother’s house, and the doves. I know what you wore.”⟦/q⟧

⟦q Maman>Gunnel⟧“What did I wear?”⟦/q⟧

⟦q Gunnel>Maman⟧“It was green,”⟦/q⟧ said Gunnel. ⟦q Gunnel>Maman⟧“You were up a ladder. You threw a fig at ⟦m Baba⟧him⟦/m⟧.”⟦/q⟧

⟦m Maman⟧The old woman⟦/m⟧’s ⟦f holder=Maman-Tala; valence=negative⟧mouth trembled⟦/f⟧. It might have gone one way or it might have gone the other, and afterwards ⟦m Pari+Simin+Nahid⟧they⟦/m⟧ could never ⟦e agree⟧a gree⟦/e⟧ as to which.

⟦q Maman>Gunnel⟧“It was a quince,”⟦/q⟧ ⟦m Maman⟧she⟦/m⟧ said; ⟦q Maman>Gunnel⟧“but ⟦m Baba⟧he⟦/m⟧ was a ⟦c profession⟧doctor⟦/c⟧, ⟦m Baba⟧he⟦/m⟧ never could tell fruit.”⟦/q⟧ And ⟦m Maman⟧she⟦/m⟧ looked all round, from chair to chair. ⟦q Maman>Pari⟧“Eleven, Pari. Count. That’s right, now. Now we can start.”⟦/q⟧
