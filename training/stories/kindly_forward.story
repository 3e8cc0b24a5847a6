title: Kindly Forward
person: 3
style: translated-feeling prose; a great unnamed city, a postal office of undeliverable letters; clerks by surname and Comrade; long sentences, indirect speech; letters read aloud; three women and two men; beliefs and tellings; curly double quotes, past tense
cast: Comrade Harsanyi | Harsanyi | she
cast: Margit Bodor | Bodor | she
cast: Deputy Director Kass | Kass, the Deputy Director | he
cast: the postman | Ferenc | he
cast: Mrs. Tarr | the widow Tarr | she
cast: Lajos Tarr | Lajos | he
place: the dead letter room | the room
place: the Deputy Director’s office | the office
place: the courtyard | Mirror Street
relation: Harsanyi & Bodor | work | start=old hand and newcomer end=accomplices
relation: Mrs. Tarr & Lajos | romantic
relation: Kass & Harsanyi | work
relation: Ferenc & Mrs. Tarr | romantic
quiet: Mirror Street, January, Post, State, Sunday, Tuesday
=====
⟦s place=the dead letter room; with=Harsanyi,Bodor; time=a Wednesday in February⟧
On the seventh floor, where the lift did not go, there was a room in which letters were put that could not be delivered, and in this room, for thirty-one years, had sat Harsanyi; ⟦m Harsanyi⟧she⟦/m⟧’d come up as a girl with a plait, and ⟦m Harsanyi⟧she⟦/m⟧ had the same plait still, only it had been, so to speak, left out in the snow.

⟦m Bodor⟧Bodor⟦/m⟧ came in the winter when the boilers failed. ⟦m Bodor⟧She⟦/m⟧ was a stout, moist, good-natured young woman whose uncle knew somebody, ⟦m Bodor⟧she⟦/m⟧’d been told that it was light work, and for the first hour the two of ⟦m Harsanyi+Bodor⟧them⟦/m⟧ sat on either side of the stove without speaking, with a sack between ⟦m Harsanyi+Bodor⟧them⟦/m⟧, and took out envelopes, and looked at them.

⟦q Bodor>Harsanyi⟧“What do we do if there’s no street?”⟦/q⟧ asked ⟦m Bodor⟧Bodor⟦/m⟧.

⟦q Harsanyi>Bodor⟧“We put it in the box for no street.”⟦/q⟧

⟦q Bodor>Harsanyi⟧“And if there’s no name?”⟦/q⟧

⟦q Harsanyi>Bodor⟧“The box for no name.”⟦/q⟧

⟦q Bodor>Harsanyi⟧“And this? There’s a name and there’s a street. It’s only that somebody’s written on it, *dead*.”⟦/q⟧

⟦q Harsanyi>Bodor⟧“That goes in the third box.”⟦/q⟧

⟦q Bodor>Harsanyi⟧“What happens to the third box?”⟦/q⟧

⟦q Harsanyi>Bodor⟧“In the spring they burn it,”⟦/q⟧ ⟦m Harsanyi⟧the older woman⟦/m⟧ said.

⟦q Bodor>Harsanyi⟧“With the letters in?”⟦/q⟧

⟦q Harsanyi>Bodor⟧“You’d prefer that they burned just the box?”⟦/q⟧

⟦m Bodor⟧Bodor⟦/m⟧ considered this. ⟦m Bodor⟧She⟦/m⟧ had small bright eyes, and they’d gone to the shelf over ⟦m Harsanyi⟧her⟦/m⟧ head, on which there stood, in a row, nineteen fat files with no label on them at all. It’s a fact that people who are thought to be stupid see a great deal, as nobody troubles to stand in front of it.

⟦q Bodor>Harsanyi⟧“What’s in those?”⟦/q⟧ ⟦m Bodor⟧she⟦/m⟧ said.

⟦q Harsanyi>Bodor⟧“Forms.”⟦/q⟧

⟦q Bodor>Harsanyi⟧“They don’t look like forms.”⟦/q⟧

⟦q Harsanyi>Bodor⟧“How do they look?”⟦/q⟧

⟦q Bodor>Harsanyi⟧“They look as if somebody’d been reading them.”⟦/q⟧

Harsanyi took off ⟦m Harsanyi⟧her⟦/m⟧ gloves, finger by finger; underneath them were other gloves, with the tips cut away. ⟦m Harsanyi⟧She⟦/m⟧ said that ⟦m Harsanyi⟧she⟦/m⟧’d seen eleven assistants come and go in that room. ⟦m Harsanyi⟧She⟦/m⟧ said that some of them had had uncles. ⟦m Harsanyi⟧She⟦/m⟧ said that there was a thing which ⟦m Harsanyi⟧she⟦/m⟧’d never told to anyone, and did not intend to tell now, and that the kettle was behind the door. And then, when ⟦m Bodor⟧the younger one⟦/m⟧ had come back with it, ⟦m Harsanyi⟧she⟦/m⟧ told ⟦m Bodor⟧her⟦/m⟧. ⟦k by=Harsanyi; to=Bodor⟧She answered them⟦/k⟧. Not all; ⟦m Harsanyi⟧she⟦/m⟧ wasn’t mad. ⟦m Harsanyi⟧She⟦/m⟧ answered the ones in the third box.

⟦q Bodor>Harsanyi⟧“But they’re to people who are dead!”⟦/q⟧

⟦q Harsanyi>Bodor⟧“Yes.”⟦/q⟧

⟦q Bodor>Harsanyi⟧“Then who do you sign it from?”⟦/q⟧

⟦q Harsanyi>Bodor⟧“From them. Who else?”⟦/q⟧ said ⟦m Harsanyi⟧Harsanyi⟦/m⟧, and turned up the lamp.

***

⟦s place=the Deputy Director’s office; with=Kass,Harsanyi,Ferenc; time=the next morning⟧
⟦m Kass⟧The Deputy Director⟦/m⟧ was a man with a clean desk. ⟦m Kass⟧He⟦/m⟧’d sent for ⟦m Harsanyi⟧her⟦/m⟧ at eight and ⟦m Kass⟧he⟦/m⟧ let ⟦m Harsanyi⟧her⟦/m⟧ stand until a quarter past, while ⟦m Kass⟧he⟦/m⟧ moved a paper-knife from the one side of the blotter to the other; and all that time there sat by the window, with ⟦m Ferenc⟧his⟦/m⟧ cap on ⟦m Ferenc⟧his⟦/m⟧ knee, ⟦m Ferenc⟧a long, sad postman with a moustache⟦/m⟧.

⟦q Kass>Harsanyi⟧“You know why you’re here, Comrade Harsanyi.”⟦/q⟧

⟦q Harsanyi>Kass⟧“No, Comrade Deputy Director.”⟦/q⟧

⟦q Kass>Harsanyi+Ferenc⟧“⟦m Ferenc⟧This man⟦/m⟧ has the second district. ⟦m Ferenc⟧He⟦/m⟧ brought me something. ⟦m Ferenc⟧He⟦/m⟧’s a conscientious man. Tell ⟦m Harsanyi⟧her⟦/m⟧.”⟦/q⟧

⟦q Ferenc>Harsanyi⟧“It’s only,”⟦/q⟧ said ⟦m Ferenc⟧the postman⟦/m⟧ to ⟦m Ferenc⟧his⟦/m⟧ cap, ⟦q Ferenc>Harsanyi⟧“that I brought a letter to Mirror Street. To number four. To ⟦m Mrs. Tarr⟧the widow Tarr⟦/m⟧. ⟦m Mrs. Tarr⟧She⟦/m⟧ opens ⟦m Mrs. Tarr⟧her⟦/m⟧ letters on the stairs; ⟦m Mrs. Tarr⟧she⟦/m⟧’s always done it. And ⟦m Mrs. Tarr⟧she⟦/m⟧ sat down. I thought that ⟦m Mrs. Tarr⟧she⟦/m⟧’d been taken ill.”⟦/q⟧

⟦q Kass>Ferenc⟧“Get to the point.”⟦/q⟧

⟦q Ferenc>Kass⟧“It was from ⟦m Lajos⟧her husband⟦/m⟧, Comrade.”⟦/q⟧

⟦q Kass>Harsanyi⟧“From Lajos Tarr. Who was killed at the bridge in the month of January, three years ago; I have the certificate.”⟦/q⟧ The knife went back to the left. ⟦q Kass>Harsanyi⟧“It has our postmark. It’s got the stamp of *your room* on it, the little number seven. Would you explain to me how the dead are writing to the second district through the State Post?”⟦/q⟧

⟦q Harsanyi>Kass⟧“What does it say?”⟦/q⟧ ⟦m Harsanyi⟧she⟦/m⟧ asked.

⟦q Kass>Harsanyi⟧“I didn’t read it.”⟦/q⟧

⟦q Harsanyi>Kass⟧“You didn’t?”⟦/q⟧

⟦q Kass>Harsanyi⟧“It’s private correspondence,”⟦/q⟧ said ⟦m Kass⟧Kass⟦/m⟧, and went slowly crimson. It was apparent that ⟦m Kass⟧he⟦/m⟧ had. It was apparent that ⟦m Kass⟧he⟦/m⟧’d read it more than once, and at home. ⟦q Kass>Harsanyi⟧“It says, among other things, that the plums were never ⟦m Mrs. Tarr⟧her⟦/m⟧ fault. What plums?”⟦/q⟧

⟦q Ferenc>Kass⟧“They’d quarrelled,”⟦/q⟧ said ⟦m Ferenc⟧the postman⟦/m⟧. ⟦q Ferenc>Kass⟧“The morning when ⟦m Lajos⟧he⟦/m⟧ went. ⟦m Mrs. Tarr⟧She⟦/m⟧’d let the jam burn. ⟦m Mrs. Tarr⟧She⟦/m⟧ told me once. ⟦m Lajos⟧He⟦/m⟧’d said a word to ⟦m Mrs. Tarr⟧her⟦/m⟧ that ⟦m Lajos⟧he⟦/m⟧ had never said before, and ⟦m Lajos⟧he⟦/m⟧ went out, and that was the last of it. ⟦m Mrs. Tarr⟧She⟦/m⟧’s written to ⟦m Lajos⟧him⟦/m⟧ every Sunday. I’m not supposed to take them, they’re addressed to nowhere; *Lajos, at the bridge*. I’ve been putting them in the sack.”⟦/q⟧

⟦q Kass>Harsanyi⟧“So you’ve forged ⟦m Lajos⟧a dead man⟦/m⟧,”⟦/q⟧ ⟦m Kass⟧the Deputy Director⟦/m⟧ said.

⟦q Harsanyi>Kass⟧“I’ve answered the post.”⟦/q⟧

⟦q Kass>Harsanyi⟧“That’s five years, Harsanyi!”⟦/q⟧

⟦q Harsanyi>Kass⟧“I’m sixty,”⟦/q⟧ ⟦m Harsanyi⟧she⟦/m⟧ said. ⟦q Harsanyi>Kass⟧“I’ve had thirty-one.”⟦/q⟧

⟦m Kass⟧He⟦/m⟧ got up, and went to the window, so that ⟦m Harsanyi+Ferenc⟧they⟦/m⟧ couldn’t see ⟦m Kass⟧his⟦/m⟧ face. Below there was the courtyard, with the snow coming down into it as into a well. ⟦m Kass⟧He⟦/m⟧ remarked, after some time, that ⟦m Kass⟧his⟦/m⟧ own mother had died in the autumn. ⟦m Kass⟧He⟦/m⟧’d been at the congress; it hadn’t been convenient. ⟦m Kass⟧He⟦/m⟧ said that there’d been a quarrel about a fur collar. The collar had been sent to ⟦m Kass⟧him⟦/m⟧ afterwards, in a bag. ⟦m Kass⟧He⟦/m⟧ asked, in a voice one would use for asking the price of a thing, whether it was necessary to send a letter first.

***

⟦s place=the courtyard; with=Mrs. Tarr,Ferenc; time=Sunday⟧
⟦m Mrs. Tarr⟧She⟦/m⟧ was waiting for ⟦m Ferenc⟧him⟦/m⟧ under the arch at Mirror Street, with no hat on, and ⟦m Mrs. Tarr⟧she⟦/m⟧’d brought out two chairs.

⟦q Mrs. Tarr>Ferenc⟧“Sit,”⟦/q⟧ said Mrs. Tarr. ⟦q Mrs. Tarr>Ferenc⟧“I’ve something to ask you, and you’ll want to be off your feet.”⟦/q⟧

⟦q Ferenc>Mrs. Tarr⟧“I’ve still got the odd numbers to do.”⟦/q⟧

⟦q Mrs. Tarr>Ferenc⟧“They can wait. Who’s Harsanyi?”⟦/q⟧

⟦q Ferenc>Mrs. Tarr⟧“Who told you that name?”⟦/q⟧

⟦q Mrs. Tarr>Ferenc⟧“You did. In your sleep, on the stairs, on Tuesday, when you’d sat down to do up your boot. You said, don’t let them burn it.”⟦/q⟧ ⟦m Mrs. Tarr⟧She⟦/m⟧ was about fifty, brown and quick, with scalded hands; and ⟦m Mrs. Tarr⟧she⟦/m⟧’d the letter out, and was smoothing it over ⟦m Mrs. Tarr⟧her⟦/m⟧ knee. ⟦q Mrs. Tarr>Ferenc⟧“⟦m Lajos⟧He⟦/m⟧ couldn’t spell *plum*, Ferenc. ⟦m Lajos⟧My husband⟦/m⟧. In twenty years ⟦m Lajos⟧he⟦/m⟧ never could. ⟦m Lajos⟧He⟦/m⟧ put two m’s.”⟦/q⟧

⟦m Ferenc⟧The postman⟦/m⟧ shut ⟦m Ferenc⟧his⟦/m⟧ eyes.

⟦q Ferenc>Mrs. Tarr⟧“You knew,”⟦/q⟧ ⟦m Ferenc⟧he⟦/m⟧ said.

⟦q Mrs. Tarr>Ferenc⟧“I knew by the third line.”⟦/q⟧

⟦q Ferenc>Mrs. Tarr⟧“I thought ⟦b holder=Ferenc; status=false⟧it had made you happy⟦/b⟧. You sat there and you laughed.”⟦/q⟧

⟦q Mrs. Tarr>Ferenc⟧“It did. I did. There’s somebody up there, I don’t know who, an old man, I should think, with no teeth, who’d sat down and thought what he might have said to me if he’d had the sense. That’s more than Lajos ever did. I was fond of ⟦m Lajos⟧him⟦/m⟧, but ⟦m Lajos⟧he⟦/m⟧’d have let me go to my grave with those plums.”⟦/q⟧ A bit of snow had come in under the arch and it lay on ⟦m Mrs. Tarr⟧her⟦/m⟧ hair. ⟦q Mrs. Tarr>Ferenc⟧“I wish to write back.”⟦/q⟧

⟦q Ferenc>Mrs. Tarr⟧“To Lajos?”⟦/q⟧

⟦q Mrs. Tarr>Ferenc⟧“To whoever it is. How do I address it?”⟦/q⟧

⟦m Ferenc⟧He⟦/m⟧ thought. ⟦m Ferenc⟧He⟦/m⟧ had carried letters in that district since ⟦m Ferenc⟧he⟦/m⟧ was seventeen, ⟦m Ferenc⟧he⟦/m⟧ knew by heart each bell and each bad dog, and for three years ⟦m Ferenc⟧he⟦/m⟧’d made it ⟦m Ferenc⟧his⟦/m⟧ business to come to number four last, when the bag was empty, so as to have both ⟦m Ferenc⟧his⟦/m⟧ hands free, although ⟦m Ferenc⟧he⟦/m⟧’d never once found a use for them.

⟦q Ferenc>Mrs. Tarr⟧“The seventh floor,”⟦/q⟧ said ⟦m Ferenc⟧the postman⟦/m⟧. ⟦q Ferenc>Mrs. Tarr⟧“But you’ll need to put *dead* on it.”⟦/q⟧

⟦q Mrs. Tarr>Ferenc⟧“I’ll get a pencil,”⟦/q⟧ ⟦m Mrs. Tarr⟧she⟦/m⟧ said. ⟦q Mrs. Tarr>Ferenc⟧“Will you take soup? There’s only the one bowl. We could hand it to and fro.”⟦/q⟧
