title: Low Season
person: 3
style: two sisters and a hotel, present tense, curly quotes, soft shifts with one break, places named late
cast: Beatriz Olmo | Beatriz, Bea | she
cast: Pilar Olmo | Pilar | she
cast: Mr. Kessler | Kessler | he
cast: Dr. Amadi | Amadi | she
place: the lobby | the hotel, reception
place: room nineteen | nineteen
place: the beach |
place: the clinic | the waiting room
place: the laundry |
=====
⟦s place=the lobby; with=Beatriz,Pilar,Kessler; time=a Tuesday in November⟧
In November the Hotel Olmo has one guest, and he has been on the telephone for an hour. Beatriz watches him over the register. The lobby is so quiet that she can hear the palm dropping its leaves.

“He hasn’t paid,” whispers Pilar.

“He’s Swiss.”

“What has that got to do with it?”

Mr. Kessler puts down the receiver. He has the look of a man who has been told a number. He crosses to the desk, picks up a mint, puts it back in the bowl and asks whether there is a doctor in this town.

“Are you unwell?” says Beatriz.

“Not I,” says Mr. Kessler. “I have a cat in my room.”

The sisters do not look at each other. There is a sign about it behind their heads, in four languages, with a picture.

“What kind of a cat?” says Pilar.

⟦s place=room nineteen; with=Beatriz,Pilar,Kessler; time=a little later⟧
It is a grey one, with half an ear. It lies on the bed in nineteen, in the middle of a towel with the hotel’s name on it, and breathes as if somebody were sawing it in two.

“I found it behind the bins,” says Kessler. “I know that it is not permitted.”

“How long has it been like this?”

“Since I gave it the sardines.”

Pilar sits down on the edge of the mattress. She puts out two fingers, and the cat, who has plainly never been touched by anyone but enemies, pushes its whole face into her palm.

“Oh, no,” says Beatriz, who knows her. “No. Pilar. Absolutely not.”

“I’m only looking.”

“You were only looking at the donkey.”

“We could take it to Amadi.”

“Amadi does people!”

“She did the donkey,” says Pilar, and begins to fold the towel.

⟦s place=the clinic; with=Pilar,Kessler,Amadi; time=that afternoon⟧
There are nine chairs in Dr. Amadi’s waiting room, and at four that afternoon eight of them have somebody’s grandmother in them. Pilar takes the ninth. Mr. Kessler stands against the poster about feet with his coat buttoned to the neck. From time to time the coat coughs.

“Bronchial?” asks a grandmother.

“Very,” says Mr. Kessler.

When the door opens, all the grandmothers look up, but the doctor only sees the coat. She looks at it over her glasses for some time.

“In,” she says.

She listens to the patient’s chest. She looks into its mouth, and it looks into hers. Then she takes hold of something with tweezers, says a word that Pilar has not heard since the convent, and pulls.

“Fish bone,” says Dr. Amadi. “That will be twelve euros, and I have never seen you before in my life.”

“Thank you,” says Kessler. His eyes are wet. “I have no one, you see. At home.”

“None of my business. Boil some rice.”

⟦s place=the laundry; with=Beatriz,Pilar; time=that night⟧
“He’s paid,” says Beatriz.

It is after midnight and they are in the laundry, folding, because the dryer works best when nobody else on the street has a light on. Pilar has her sleeves rolled up and hairs all over her front.

“All of it?”

“To the end of March. He wants to know if he could have the room with the balcony. For the air.” She snaps a pillowcase. “He wants to know if we have a policy about *small* animals.”

“What did you say?”

“I said there was a sign.”

“Bea.”

“I said that I would have to ask my sister.” They walk toward each other with a sheet, corner to corner, the way they have done since they were six and eight. “I took down the sign. It needed dusting.”

***

⟦s place=the beach; with=Pilar,Kessler; time=a Sunday in December⟧
In December Pilar takes them out every morning, the man and the cat, along the beach as far as the wreck. There is never anybody about. The cat goes first with its tail up. The man carries his shoes.

“My wife disliked the sea,” he says one Sunday.

It is the first she has heard of a wife. She goes on walking. A wave comes up, thinks about it, and goes back.

“When did she die?”

“She did not die. She went to live in Bern.” He considers. “It is much the same.”

Pilar laughs before she can stop herself. Then he begins too, a sound like a gate nobody has opened for a while, and the cat turns round to see what they have found.
