title: What the Egg Heard
person: 3
style: fantasy with invented names: two men in one wagon all night, epithets in place of names, a hoax that a whole caravan believes, past tense, straight double quotes
cast: Ithri | Ith | he
cast: Bexhal | | he
cast: Madrua | Mistress | she
cast: Orrakeh | | she
cast: the caravan | caravan | group
cast: the children | children | group
place: the egg wagon | the wagon, the third wagon
place: the ridge |
place: the Throat | Throat
place: Tamsit |
relation: Ithri & Bexhal | romantic | start=partners in a hoax, one of them leaving end=in love and staying together
relation: Bexhal & Madrua | work
relation: Madrua & Orrakeh | enemies | start=caravan and robber end=under truce
quiet: Bone Road, Throat, Tamsit, Gods
=====
⟦s place=the egg wagon; with=Ithri,Bexhal; time=after dark⟧
The dragon's egg had begun to peel again.

It did this in dry weather, around the base, where ⟦m the children⟧the children⟦/m⟧ liked to stroke it for luck. ⟦m Ithri⟧The gilder⟦/m⟧ lay on ⟦m Ithri⟧his⟦/m⟧ side under the lamp with a brush between ⟦m Ithri⟧his⟦/m⟧ teeth and a square of gold leaf trembling on ⟦m Ithri⟧his⟦/m⟧ palm, and did not look up when the wagon tilted. Only one man on the Bone Road made it tilt that far.

⟦q Ithri>Bexhal⟧"Shut the flap. You're letting the wind in."⟦/q⟧

⟦q Bexhal>Ithri⟧"I'm telling Madrua tonight,"⟦/q⟧ said Bexhal.

The brush came out. ⟦q Ithri>Bexhal⟧"Telling ⟦m Madrua⟧her⟦/m⟧ what?"⟦/q⟧

⟦q Bexhal>Ithri⟧"What do you think? That it's a beer jar."⟦/q⟧

⟦q Ithri>Bexhal⟧"It's a very good beer jar."⟦/q⟧ Ithri set the gold leaf down as if it were asleep. ⟦q Ithri>Bexhal⟧"It's plaster and horsehair on a beer jar, with eleven coats of size, and there isn't a better egg between here and the sea."⟦/q⟧

⟦q Bexhal>Ithri⟧"There isn't any other egg."⟦/q⟧

⟦q Ithri>Bexhal⟧"Well,"⟦/q⟧ said ⟦m Ithri⟧the gilder⟦/m⟧, ⟦q Ithri>Bexhal⟧"then."⟦/q⟧

⟦m Bexhal⟧The big man⟦/m⟧ let ⟦m Bexhal⟧himself⟦/m⟧ down on the honey crate. It was full. Every week ⟦m the children⟧the children⟦/m⟧ filled it, so that the little one should be born sweet-tempered. ⟦m Bexhal⟧He⟦/m⟧ was as bald as the egg, with a drover's shoulders and ⟦c hand⟧two fingers gone from the left hand⟦/c⟧, and for eight years ⟦m Bexhal⟧he⟦/m⟧ had been the best liar ⟦m Ithri⟧the thinner man⟦/m⟧ had ever worked with, because ⟦m Bexhal⟧he⟦/m⟧ looked too slow to try.

Sixty people slept in the camp outside, and ⟦m the caravan⟧the whole caravan⟦/m⟧ knew for a fact that ⟦b holder=the caravan; status=false⟧a living dragon lay curled in the third wagon⟦/b⟧. So did every cut-throat on the ridge. That was the point of it. Nobody robs an egg whose mother may be listening.

⟦q Ithri>Bexhal⟧"Why tonight?"⟦/q⟧

⟦q Bexhal>Ithri⟧"You heard where ⟦m Madrua⟧she⟦/m⟧'s taking us in the morning."⟦/q⟧

⟦q Ithri>Bexhal⟧"The Throat. It saves nine days."⟦/q⟧

⟦q Bexhal>Ithri⟧"Nobody's come out of the Throat since before I was born. And ⟦m Madrua⟧she⟦/m⟧ isn't even hiring spears! I asked, and ⟦m Madrua⟧she⟦/m⟧ patted my arm. ⟦q Madrua>Bexhal⟧'We have the egg, Bexhal,'⟦/q⟧ ⟦m Madrua⟧she⟦/m⟧ says."⟦/q⟧ ⟦m Bexhal⟧He⟦/m⟧ rubbed ⟦m Bexhal⟧his⟦/m⟧ skull. ⟦q Bexhal>Ithri⟧"That's sixty people, Ith. Walking in there behind our crockery."⟦/q⟧

⟦q Ithri>Bexhal⟧"We've not been touched in eight years."⟦/q⟧

⟦q Bexhal>Ithri⟧"Because nobody's knocked on it."⟦/q⟧

⟦q Ithri>Bexhal⟧"Because ⟦m the caravan⟧they⟦/m⟧ believe. Take that away tonight, and what have ⟦m the caravan⟧they⟦/m⟧ got?"⟦/q⟧

⟦q Bexhal>Ithri⟧"Spears. The long way round. You and me hanged, I should think."⟦/q⟧

⟦q Ithri>Bexhal⟧"Oh, hanged. I wondered what you'd packed for."⟦/q⟧

So ⟦m Ithri⟧he⟦/m⟧ had seen the bag. ⟦m Ithri⟧The gilder⟦/m⟧ had picked up ⟦m Ithri⟧his⟦/m⟧ brush again and was ⟦f holder=Ithri; valence=negative⟧looking hard at the bristles⟦/f⟧. ⟦q Bexhal>Ithri⟧"I was going to say goodbye first,"⟦/q⟧ ⟦m Bexhal⟧the drover⟦/m⟧ said.

⟦q Ithri>Bexhal⟧"Who is she?"⟦/q⟧

⟦q Bexhal>Ithri⟧"Who's who?"⟦/q⟧

⟦q Ithri>Bexhal⟧"In Tamsit. There's always a she in Tamsit."⟦/q⟧ It came out lightly enough. ⟦m Ithri⟧He⟦/m⟧ had been practising for a month, ever since ⟦m Ithri⟧he⟦/m⟧ made up ⟦m Ithri⟧his⟦/m⟧ mind that ⟦b holder=Ithri; status=false⟧the drover was leaving to be married⟦/b⟧.

⟦q Bexhal>Ithri⟧"There's a farm in Tamsit,"⟦/q⟧ said ⟦m Bexhal⟧the big man⟦/m⟧ blankly. ⟦q Bexhal>Ithri⟧"It's got goats. Did you think that—"⟦/q⟧

⟦s place=the egg wagon; with=Ithri,Bexhal,Madrua; time=after dark⟧
A stick rapped on the wheel, and Madrua put ⟦m Madrua⟧her⟦/m⟧ head in at the flap. ⟦m Madrua⟧The caravan mistress⟦/m⟧ was small and seventy and wore four knives. ⟦m Madrua⟧She⟦/m⟧ bowed to the egg first, as always, and only then to ⟦m Ithri+Bexhal⟧the two men⟦/m⟧.

⟦q Madrua>Ithri+Bexhal⟧"How is it tonight?"⟦/q⟧

⟦q Bexhal>Madrua⟧"Warm."⟦/q⟧ Bexhal ⟦f holder=Bexhal; valence=negative⟧got up so fast⟦/f⟧ that the lamp swung. ⟦q Bexhal>Madrua⟧"⟦e Mistress, I've⟧Mistress I've⟦/e⟧ something to tell you."⟦/q⟧

⟦q Madrua>Bexhal⟧"So have I, and mine's better. ⟦k by=Madrua; to=Ithri,Bexhal⟧Orrakeh has come down off the ridge⟦/k⟧, alone, with a white rag on a pole. We may have the Throat and ⟦m Orrakeh⟧her⟦/m⟧ blessing, if the egg is what we say it is. ⟦m Orrakeh⟧She⟦/m⟧ only wants to put ⟦m Orrakeh⟧her⟦/m⟧ ear to it."⟦/q⟧

⟦m Ithri⟧The gilder⟦/m⟧ had ⟦f holder=Ithri; valence=negative⟧gone the colour of plaster⟦/f⟧. ⟦q Ithri>Madrua⟧"When?"⟦/q⟧

⟦q Madrua>Ithri⟧"As soon as ⟦m Orrakeh⟧she⟦/m⟧'s had ⟦m Orrakeh⟧her⟦/m⟧ soup."⟦/q⟧ ⟦m Madrua⟧The old woman⟦/m⟧ was ⟦f holder=Madrua; valence=positive⟧shining like a bride⟦/f⟧. ⟦q Madrua>Ithri+Bexhal⟧"Eight years I've waited for one of those people to ask. Let ⟦m Orrakeh⟧her⟦/m⟧ listen! What was yours, Bexhal?"⟦/q⟧

⟦m Bexhal⟧He⟦/m⟧ opened ⟦m Bexhal⟧his⟦/m⟧ mouth. ⟦m Bexhal⟧He⟦/m⟧ looked at ⟦m Madrua⟧her⟦/m⟧ face.

⟦q Bexhal>Madrua⟧"It's peeling,"⟦/q⟧ ⟦m Bexhal⟧he⟦/m⟧ said. ⟦q Bexhal>Madrua⟧"A bit. Round the bottom."⟦/q⟧

⟦q Madrua>⟧"Poor lamb,"⟦/q⟧ said Madrua to the egg, and was gone.

⟦s place=the egg wagon; with=Ithri,Bexhal; time=a little later⟧
⟦q Ithri>Bexhal⟧"You didn't tell ⟦m Madrua⟧her⟦/m⟧."⟦/q⟧

⟦q Bexhal>Ithri⟧"I've had puppies look at me like that. I couldn't."⟦/q⟧ ⟦m Bexhal⟧The drover⟦/m⟧ sat down again, and the crate creaked. ⟦q Bexhal>Ithri⟧"What's Orrakeh going to hear, then?"⟦/q⟧

⟦q Ithri>Bexhal⟧"The sea, I expect. ⟦e It's⟧Its⟦/e⟧ a jar."⟦/q⟧

⟦q Bexhal>Ithri⟧"Make it tick. You're clever."⟦/q⟧

⟦q Ithri>Bexhal⟧"Have you got a clock?"⟦/q⟧

⟦q Bexhal>Ithri⟧"No."⟦/q⟧

⟦q Ithri>Bexhal⟧"A chicken?"⟦/q⟧

⟦q Bexhal>Ithri⟧"Don't be funny, Ith. Not now."⟦/q⟧

⟦m Ithri+Bexhal⟧They⟦/m⟧ looked at the egg. It stood as high as a man's belt, and low down at the back was the hatch where ⟦m Ithri+Bexhal⟧they⟦/m⟧ kept eight years of savings. ⟦m Bexhal⟧The drover⟦/m⟧ considered the hatch. Then ⟦m Bexhal⟧he⟦/m⟧ considered ⟦m Ithri⟧the thinner man⟦/m⟧, from the shoulders down, as ⟦m Bexhal⟧he⟦/m⟧ might have considered a calf that was going to have ⟦e to⟧to to⟦/e⟧ be turned.

⟦q Ithri>Bexhal⟧"No,"⟦/q⟧ said Ithri.

⟦q Bexhal>Ithri⟧"Breathe out."⟦/q⟧

⟦s place=the egg wagon; with=Ithri,Bexhal,Madrua,Orrakeh; time=when the soup was finished⟧
It was black in there, and it smelled of coins. ⟦m Ithri⟧He⟦/m⟧ had a knee against each ear. Both ⟦m Ithri⟧his⟦/m⟧ arms were pinned behind ⟦m Ithri⟧his⟦/m⟧ back, and so, as ⟦m Ithri⟧he⟦/m⟧ discovered only when the hatch clicked shut, ⟦m Ithri⟧he⟦/m⟧ could not knock on anything at all. ⟦m Ithri⟧He⟦/m⟧ heard the flap. ⟦m Ithri⟧He⟦/m⟧ heard boots.

⟦q Orrakeh>Bexhal⟧"So you're ⟦m Bexhal⟧the nursemaid⟦/m⟧,"⟦/q⟧ said ⟦m Orrakeh⟧a woman⟦/m⟧'s voice, dry as husks.

⟦q Bexhal>Orrakeh⟧"⟦m Bexhal⟧The drover⟦/m⟧, ma'am."⟦/q⟧

⟦q Orrakeh>Bexhal⟧"You're ⟦f holder=Bexhal; valence=negative⟧shaking⟦/f⟧, drover."⟦/q⟧

⟦q Bexhal>Orrakeh⟧"It's a cold night."⟦/q⟧

⟦q Orrakeh>Bexhal⟧"It isn't."⟦/q⟧ There was a small bright sound, the sound of a knife leaving its leather. ⟦q Orrakeh>Bexhal⟧"Here's what we'll do. I listen. If I hear a pot, I open your throat. Is that fair?"⟦/q⟧

⟦q Madrua>Orrakeh⟧"Perfectly,"⟦/q⟧ said Madrua. ⟦q Madrua>Orrakeh⟧"You won't hear a pot, my dear."⟦/q⟧

Something came to rest against the plaster, an inch from ⟦m Ithri⟧his⟦/m⟧ ribs. ⟦q/thought Ithri>⟧*Knock,*⟦/q⟧ ⟦m Ithri⟧he⟦/m⟧ thought. ⟦q/thought Ithri>⟧*Use your head, then. Do anything!*⟦/q⟧ But ⟦m Ithri⟧he⟦/m⟧ could not move ⟦m Ithri⟧his⟦/m⟧ head. It went on for a very long time.

⟦q Orrakeh>⟧"Gods,"⟦/q⟧ whispered ⟦m Orrakeh⟧the robber⟦/m⟧.

⟦q Madrua>Orrakeh⟧"Well?"⟦/q⟧

⟦q Orrakeh>Bexhal⟧"It's going like a hare's. Come here, drover. Never mind the knife, put your ear to it. Is it always so fast?"⟦/q⟧

The boards groaned. A great weight leaned on the shell, and was still.

⟦q Bexhal>Orrakeh⟧"No,"⟦/q⟧ said Bexhal at last, in a voice that ⟦m Ithri⟧his partner⟦/m⟧ did not know. ⟦q Bexhal>Orrakeh⟧"Not always. It's ⟦f holder=Ithri; valence=negative⟧frightened⟦/f⟧."⟦/q⟧

⟦q Orrakeh>Bexhal⟧"Of me?"⟦/q⟧

⟦q Bexhal>Orrakeh⟧"You've a knife out."⟦/q⟧

The knife went back. And then eight years of plaster dust reached the top of ⟦m Ithri⟧the gilder⟦/m⟧'s nose, and ⟦m Ithri⟧he⟦/m⟧ sneezed.

A crack ran up the egg from base to crown. ⟦m Madrua+Orrakeh⟧Two women⟦/m⟧ screamed, one of ⟦m Madrua+Orrakeh⟧them⟦/m⟧ ⟦f holder=Madrua; valence=positive⟧for joy⟦/f⟧. Boots hit the ground outside, someone bawled for a horse, and over it all rose the roar of sixty people falling out of bed.

⟦q the caravan>⟧"It wakes! It wakes!"⟦/q⟧

⟦s place=the egg wagon; with=Ithri,Bexhal; time=that night⟧
⟦m Ithri⟧He⟦/m⟧ came out feet first, with a good deal of money. ⟦m Bexhal⟧The big man⟦/m⟧ had ⟦m Ithri⟧him⟦/m⟧ by the ankles, and then by the collar, and the collar ⟦m Bexhal⟧he⟦/m⟧ did not let go.

⟦q Ithri>Bexhal⟧"Has ⟦m Orrakeh⟧she⟦/m⟧ gone?"⟦/q⟧

⟦q Bexhal>Ithri⟧"At a gallop. ⟦k by=Bexhal; to=Ithri⟧Nobody's to lay a finger on us from here to the sea⟦/k⟧. ⟦m Orrakeh⟧She⟦/m⟧ swore it on the step. ⟦m Orrakeh⟧She⟦/m⟧ was crying, Ith."⟦/q⟧

⟦q Ithri>Bexhal⟧"But I never knocked. I was stuck. What did ⟦m Orrakeh⟧she⟦/m⟧ hear?"⟦/q⟧

⟦q Bexhal>Ithri⟧"You."⟦/q⟧

⟦q Ithri>Bexhal⟧"I've just told you, ⟦k by=Ithri; to=Bexhal⟧I couldn't move my arms⟦/k⟧, so how—"⟦/q⟧

⟦q Bexhal>Ithri⟧"Your heart. It was right up against the wall."⟦/q⟧ ⟦m Bexhal⟧He⟦/m⟧ was ⟦f holder=Bexhal; toward=Ithri; valence=positive⟧holding on tight⟦/f⟧, ⟦c hand⟧all five fingers of the left hand knotted in the cloth⟦/c⟧. ⟦q Bexhal>Ithri⟧"I've swum cattle through a flood and not heard one go like that. What were you ⟦f holder=Ithri; valence=negative⟧so scared⟦/f⟧ of? ⟦m Orrakeh⟧She⟦/m⟧ couldn't get at you."⟦/q⟧

⟦q Ithri>Bexhal⟧"⟦m Orrakeh⟧She⟦/m⟧ had a knife on *you*, you ox."⟦/q⟧

It was quiet in the wagon. Outside ⟦m the caravan⟧they⟦/m⟧ had begun to sing.

⟦q Bexhal>Ithri⟧"There's no woman,"⟦/q⟧ Bexhal said slowly, like a man doing a sum. ⟦q Bexhal>Ithri⟧"⟦k by=Bexhal; to=Ithri⟧I bought that farm in both our names⟦/k⟧. I just didn't think you'd come. I thought ⟦b holder=Bexhal; status=false⟧it was the egg you loved⟦/b⟧."⟦/q⟧

⟦q Ithri>Bexhal⟧"I ⟦f holder=Ithri; valence=negative⟧can't stand⟦/f⟧ the egg."⟦/q⟧

⟦q Bexhal>Ithri⟧"You've gilded it every night for eight years!"⟦/q⟧

⟦q Ithri>Bexhal⟧"You held the lamp,"⟦/q⟧ said ⟦m Ithri⟧the gilder⟦/m⟧.

What came next left gold on ⟦m Bexhal⟧the bald man⟦/m⟧'s chin, and on one ear, and on most of ⟦m Bexhal⟧his⟦/m⟧ shirt. It was ended by a stick rapping on a kettle. Madrua could make ⟦m Madrua⟧herself⟦/m⟧ heard across a valley when ⟦m Madrua⟧she⟦/m⟧ liked.

⟦q Madrua>the caravan⟧"Back to bed, all of you! It won't be tonight. But ⟦k by=Madrua; to=the caravan⟧I saw the shell crack⟦/k⟧, I saw it with these eyes, and I promise you that ⟦b holder=Madrua; status=false⟧the little one will be out before Tamsit⟦/b⟧!"⟦/q⟧

⟦f holder=the caravan; valence=positive⟧The cheer⟦/f⟧ lasted for some time. ⟦m Ithri+Bexhal⟧The two men⟦/m⟧ stood and listened to it. Then, together, ⟦m Ithri+Bexhal⟧they⟦/m⟧ turned and looked at the egg.

⟦q Bexhal>Ithri⟧"How far is Tamsit?"⟦/q⟧ ⟦m Bexhal⟧the drover⟦/m⟧ asked.

⟦q Ithri>Bexhal⟧"Six days."⟦/q⟧

⟦q Bexhal>Ithri⟧"And what does a dragon look like, when it's small?"⟦/q⟧

⟦m Ithri⟧The gilder⟦/m⟧ ⟦f holder=Ithri; valence=negative⟧sighed⟦/f⟧, and felt about on the floor for ⟦m Ithri⟧his⟦/m⟧ brush.

⟦q Ithri>Bexhal⟧"You'd better get me that chicken,"⟦/q⟧ ⟦m Ithri⟧he⟦/m⟧ said.
