title: The Understanding
person: 1
style: first person, dry, a private investigator in a provincial town, past tense, double quotes, soft shifts, many time words that shift nothing
cast: Constance Abara | Constance, Abara | she | narrator
cast: Mr. Lisle | Lisle | he
cast: Philippa Lisle | Philippa, Mrs. Lisle | she
cast: Ravi | | he
cast: Mortimer Gant | Gant, Mortimer | he
place: the office |
place: the Lisle house | the drawing room, the house
place: the car | the Fiat
place: the library | the reading room
place: the canal | the towpath
=====
⟦s place=the office; with=Constance,Lisle,Ravi; time=Thursday afternoon⟧
⟦q >⟧"I should like you to follow my wife,"⟦/q⟧ said Mr. Lisle, ⟦q >⟧"but not closely."⟦/q⟧

He had the client's chair, which tips. Most people find that out in the first minute and spend the rest of the interview with one foot hooked round the leg of my desk. Mr. Lisle did not seem to notice. He was a retired auctioneer and had the posture.

⟦q >⟧"How far off would you like me?"⟦/q⟧ I asked.

⟦q >⟧"Oh, a street or so. I don't want to know where she goes. I only want to know that she gets there."⟦/q⟧

I wrote that down. Every Thursday for eleven years, he told me, his wife had gone out at three and come in at six. She had never said where. It was their understanding. Last Thursday she had come in at seven with one shoe, and gone straight up to bed, and since that night neither of them had mentioned it.

⟦q >⟧"You could ask her,"⟦/q⟧ I said.

He looked at me with real horror. From behind the filing cabinet, where he believes that clients can't see him, my assistant Ravi made a sound like a kettle.

⟦q >⟧"Thirty pounds an hour,"⟦/q⟧ I said, ⟦q >⟧"and shoes are extra."⟦/q⟧

⟦s place=the car; with=Constance,Ravi; time=the Thursday after, three o'clock⟧
The following Thursday we were parked outside the butcher's at ten to three. Ravi had brought sandwiches. There isn't room in the Fiat for two adults and an opinion, and he had several.

⟦q >⟧"It'll be a man,"⟦/q⟧ he said.

⟦q >⟧"For eleven years?"⟦/q⟧

⟦q >⟧"A patient man."⟦/q⟧

She came out at three to the minute. She was about seventy, in a good grey coat, with a carpet bag that hung down as if it had a bowling ball in it. She set off up Market Hill without looking behind her. I let her get as far as the bank and started the engine, which backfired, and every soul in the street turned round but one.

⟦q >⟧"She's deaf,"⟦/q⟧ said Ravi.

⟦q >⟧"She's not deaf. She knows. Get your feet off the dashboard."⟦/q⟧

⟦s place=the library; with=Constance,Philippa,Gant; time=quarter past three⟧
I followed her in on foot. In those days the county library still had its reading room, with the green lamps, and the smell, and the six old men who came for the radiators. Mrs. Lisle went past all of them to the table at the end. She sat down across from a person in a duffel coat and opened her bag, and took out a chessboard.

I took down the first book I came to. It was about drains.

⟦q >⟧"You were late last week,"⟦/q⟧ said the duffel coat. He had a whisper like a saw.

⟦q >⟧"You kicked me under the table, Mortimer. I had to go home by the bus without my shoe."⟦/q⟧

⟦q >⟧"You took my bishop."⟦/q⟧

⟦q >⟧"You left him there to be taken."⟦/q⟧

They played for two hours. I learnt a good deal about drains. I have seen adultery, and I've seen fraud, and once, in Kettering, I saw a bigamist go out of a window; but I had never seen two people hate each other with so much attention. When he lost, he swept the pieces on to the floor. One of the old men by the radiator clapped.

⟦q >⟧"Next Thursday, then,"⟦/q⟧ said Mrs. Lisle.

⟦s place=the canal; with=Constance,Philippa; time=six o'clock⟧
She was waiting for me on the towpath. I had hung back, a street or so, as agreed, and when I came round the lock there she was on a bench with her bag on her knees, feeding something to a swan.

⟦q >⟧"You're Edwin's,"⟦/q⟧ she said. ⟦q >⟧"I saw you with the drains."⟦/q⟧

I said that I was afraid so.

⟦q >⟧"Is he worried? The dear man. I should have thought of a story about the shoe."⟦/q⟧ The swan put its whole neck into the bag. ⟦q >⟧"That was my first husband. He can't bear to lose. We were married for six years and I let him win for every day of it, and I thought that when we were old he might like to be paid back."⟦/q⟧

⟦q >⟧"And does he?"⟦/q⟧

⟦q >⟧"He's never missed a week."⟦/q⟧

⟦s place=the Lisle house; with=Constance,Lisle,Philippa; time=that evening⟧
That evening I made my report in the Lisles' drawing room, standing up, since every chair had a ticket on it. He had never quite got out of the habit. Mrs. Lisle brought in the sherry herself, gave me the smallest possible look, and sat down to her knitting.

⟦q >⟧"She gets there,"⟦/q⟧ I said.

Mr. Lisle closed his eyes. ⟦q >⟧"Thank you. That's all I wanted. I don't wish to hear one more word."⟦/q⟧

⟦q >⟧"There isn't one, sir."⟦/q⟧

⟦q >⟧"There's the matter of the shoe,"⟦/q⟧ said his wife, counting stitches. ⟦q >⟧"I believe that it's extra."⟦/q⟧
