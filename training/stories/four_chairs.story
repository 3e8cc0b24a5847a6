title: Four Chairs
person: 3
style: group therapy in a community hall, six people in one circle, a singular-they character, first names and descriptions, untagged lines among several, past tense, straight quotes
cast: Wiremu | | he
cast: Lubna | | she
cast: Kwabena | | he
cast: Sunniva | | she
cast: Fitz | | they
cast: Iggy | Ignatius | he
cast: Tama | | he
cast: the committee | | group
place: the hall | the Ashgrove Community Hall
place: the kitchen |
place: the car park |
place: Gisborne |
relation: Lubna & Iggy | friends | start=she suspects him, he keeps away from her end=on good terms
relation: Wiremu & Tama | family
relation: Fitz & Iggy | friends
relation: Sunniva & Wiremu | work | start=a secret inspector end=a member of his group
quiet: Wednesday, Wednesdays, Ashgrove, Ashgrove Community Hall, Gisborne, Steady, March, Sunday, June, Fore Street
=====
⟦s place=the hall; with=Lubna,Kwabena,Sunniva,Fitz,Iggy,Wiremu; time=Wednesday, seven in the evening⟧
The anger group met on Wednesdays at the Ashgrove Community Hall, between toddler yoga and the brass band, and this Wednesday somebody had taken the chairs.

Not all of them. Four stood in the middle of the floor, facing each other like the survivors of something. The other eight were behind the folding door of the store cupboard, and on the folding door was a new padlock.

⟦q Lubna>Kwabena+Fitz+Iggy⟧"Well, I'm sitting,"⟦/q⟧ said Lubna, and sat. ⟦m Lubna⟧She⟦/m⟧ was sixty-eight, ⟦m Lubna⟧she⟦/m⟧ had driven a school bus for thirty years, and ⟦m Lubna⟧she⟦/m⟧ had put ⟦m Lubna⟧her⟦/m⟧ bag on the second chair before anybody could object. ⟦q Lubna>Kwabena+Fitz+Iggy⟧"I have a knee."⟦/q⟧

⟦q Kwabena>Lubna⟧"You've got two knees,"⟦/q⟧ Kwabena said. ⟦q Kwabena>Lubna⟧"Has the bag got knees?"⟦/q⟧

⟦q Lubna>Kwabena⟧"The bag has samosas in it."⟦/q⟧

⟦q Kwabena>Lubna⟧"Then the bag can stay."⟦/q⟧ ⟦m Kwabena⟧He⟦/m⟧ took the chair beside it and stretched out ⟦m Kwabena⟧his⟦/m⟧ legs. ⟦m Kwabena⟧He⟦/m⟧ was a baker, and by seven in the evening ⟦m Kwabena⟧he⟦/m⟧ was generally half asleep. ⟦q Kwabena>Fitz⟧"Fitz, sit down, you're making a draught."⟦/q⟧

Fitz went on walking round the edge of the badminton court. ⟦m Fitz⟧They⟦/m⟧ had come straight from work with ⟦m Fitz⟧their⟦/m⟧ bicycle helmet still on, and ⟦m Fitz⟧they⟦/m⟧ were not looking at the window. It was quite hard not to look at the window. The middle pane was a sheet of plywood.

⟦q Fitz>Kwabena⟧"I'm fine. I like standing."⟦/q⟧

⟦q Lubna>Fitz⟧"Nobody likes standing. What's the matter with you?"⟦/q⟧

⟦q Fitz>Lubna⟧"Nothing's the matter with me."⟦/q⟧

⟦q Lubna>Fitz⟧"You said that the week you bit the dentist."⟦/q⟧

By the door, ⟦m Iggy⟧a very large man in a plumber's fleece⟦/m⟧ cleared ⟦m Iggy⟧his⟦/m⟧ throat. ⟦q Iggy>Lubna+Kwabena+Fitz⟧"I can have the floor,"⟦/q⟧ ⟦m Iggy⟧he⟦/m⟧ said. ⟦q Iggy>Lubna+Kwabena+Fitz⟧"I don't mind the floor."⟦/q⟧

Nobody answered ⟦m Iggy⟧him⟦/m⟧. Lubna became interested in ⟦m Lubna⟧her⟦/m⟧ zip. ⟦m Lubna⟧She⟦/m⟧ had worked it all out on the bus: the window had been broken last Wednesday night, Iggy had been the last one to leave, and Iggy was the size of a wardrobe. It stood to reason that ⟦b holder=Lubna; status=false⟧Iggy had thrown a chair through it⟦/b⟧. Kwabena, who ⟦f holder=Kwabena; toward=Iggy; valence=positive⟧liked⟦/f⟧ ⟦m Iggy⟧him⟦/m⟧, thought so too, and was ⟦f holder=Kwabena; valence=negative⟧sorry⟦/f⟧.

⟦q Iggy>Lubna⟧"I didn't do it, you know,"⟦/q⟧ said ⟦m Iggy⟧the plumber⟦/m⟧.

⟦q Lubna>Iggy⟧"Did I speak?"⟦/q⟧

⟦q Iggy>Lubna⟧"You did a sort of breath."⟦/q⟧

⟦q Lubna>Iggy⟧"I'm allowed to breathe, Ignatius."⟦/q⟧

The outer door banged. It wasn't Wiremu. It was ⟦m Sunniva⟧a tall woman in a good grey coat⟦/m⟧, holding a leaflet, who looked at the plywood first and the people afterwards.

⟦q Sunniva>Lubna+Kwabena+Fitz+Iggy⟧"Is this Steady?"⟦/q⟧ ⟦m Sunniva⟧she⟦/m⟧ asked. ⟦q Sunniva>Lubna+Kwabena+Fitz+Iggy⟧"The, um. For people who lose their temper?"⟦/q⟧

⟦q Kwabena>Sunniva⟧"We don't lose it. We always know exactly where it is."⟦/q⟧ Kwabena got up and offered ⟦m Sunniva⟧her⟦/m⟧ ⟦m Kwabena⟧his⟦/m⟧ chair. ⟦q Kwabena>Sunniva⟧"I'm Kwabena. That's Lubna, don't touch the bag. That's Iggy. ⟦m Fitz⟧The one doing laps⟦/m⟧ is Fitz."⟦/q⟧

⟦q Sunniva>Kwabena+Lubna+Fitz+Iggy⟧"Sunniva. I shouted at a swan."⟦/q⟧

⟦q Fitz>Sunniva⟧"What had it done?"⟦/q⟧ Fitz called.

⟦q Sunniva>Fitz⟧"Nothing. It was just so pleased with itself."⟦/q⟧

That went down very well. Even Lubna moved the bag. By the time Wiremu came in, ten minutes late, with rain on ⟦m Wiremu⟧his⟦/m⟧ glasses and the biscuit tin under ⟦m Wiremu⟧his⟦/m⟧ arm, ⟦m Sunniva⟧the new woman⟦/m⟧ had eaten two samosas and was being told about the dentist.

⟦q Wiremu>Lubna+Kwabena+Sunniva+Fitz+Iggy⟧"Sorry, sorry,"⟦/q⟧ said ⟦m Wiremu⟧the facilitator⟦/m⟧. ⟦m Wiremu⟧He⟦/m⟧ stopped. ⟦m Wiremu⟧He⟦/m⟧ counted the chairs, and ⟦f holder=Wiremu; valence=negative⟧all the colour went out⟦/f⟧ of ⟦m Wiremu⟧his⟦/m⟧ face. ⟦q Wiremu>Lubna+Kwabena+Sunniva+Fitz+Iggy⟧"Oh. ⟦m the committee⟧They⟦/m⟧ really did it, then."⟦/q⟧

⟦q Kwabena>Wiremu⟧"Who did?"⟦/q⟧

⟦q Wiremu>Kwabena⟧"The committee. ⟦m the committee⟧They⟦/m⟧ wrote to me. Four is what we can be trusted with, apparently."⟦/q⟧

⟦q Lubna>Wiremu⟧"And whose fault is that?"⟦/q⟧ said Lubna, to ⟦m Wiremu⟧him⟦/m⟧, but looking elsewhere.

⟦q Iggy>Lubna⟧"I didn't *do* it!"⟦/q⟧

⟦q Wiremu>Iggy⟧"Iggy. Breathe out for six."⟦/q⟧ It came out of Wiremu like a coin out of a machine. ⟦m Wiremu⟧He⟦/m⟧ rubbed ⟦m Wiremu⟧his⟦/m⟧ eyes under the glasses. ⟦q Wiremu>Lubna+Kwabena+Sunniva+Fitz+Iggy⟧"Look. Five minutes. Somebody put the kettle on, and I'll find us something to sit on."⟦/q⟧

⟦q Fitz>Wiremu+Iggy⟧"I'll do it. Iggy, come and reach the mugs."⟦/q⟧

***

⟦s place=the kitchen; with=Fitz,Iggy; time=ten past seven⟧
The mugs were on the draining board. Iggy looked at them, and then at Fitz, who had shut the door and was leaning on it.

⟦q Iggy>Fitz⟧"I can see the mugs from here."⟦/q⟧

⟦q Fitz>Iggy⟧"I know you can."⟦/q⟧

⟦q Iggy>Fitz⟧"So it's not the mugs."⟦/q⟧

⟦q Fitz>Iggy⟧"I know it wasn't you,"⟦/q⟧ said Fitz, very fast. ⟦q Fitz>Iggy⟧"The window. I know, because I came back for my helmet. I was in the car park. The lights were still on, and I saw ⟦m Wiremu⟧him⟦/m⟧ pick it up."⟦/q⟧

⟦q Iggy>Fitz⟧"Saw who?"⟦/q⟧

⟦m Fitz⟧They⟦/m⟧ pulled at the strap under ⟦m Fitz⟧their⟦/m⟧ chin. ⟦q Fitz>Iggy⟧"⟦k by=Fitz; to=Iggy⟧It was Wiremu⟦/k⟧."⟦/q⟧

The kettle started to mutter. ⟦m Iggy⟧The big man⟦/m⟧ lowered ⟦m Iggy⟧himself⟦/m⟧ on to the step stool, which complained.

⟦q Iggy>Fitz⟧"Wiremu irons ⟦m Wiremu⟧his⟦/m⟧ jeans,"⟦/q⟧ ⟦m Iggy⟧he⟦/m⟧ said.

⟦q Fitz>Iggy⟧"I know."⟦/q⟧

⟦q Iggy>Fitz⟧"⟦m Wiremu⟧He⟦/m⟧ does the voice. ⟦m Wiremu⟧He⟦/m⟧ does the candle!"⟦/q⟧

⟦q Fitz>Iggy⟧"⟦m Wiremu⟧He⟦/m⟧ was on the phone. ⟦m Wiremu⟧He⟦/m⟧ put it down ever so gently, and then ⟦m Wiremu⟧he⟦/m⟧ picked up the chair and just. Through. And then ⟦m Wiremu⟧he⟦/m⟧ sat on the floor and swept it up with ⟦m Wiremu⟧his⟦/m⟧ hands."⟦/q⟧ Fitz's own ⟦f holder=Fitz; valence=negative⟧hands were shaking⟦/f⟧. ⟦q Fitz>Iggy⟧"I should have gone in. I got on my bike."⟦/q⟧

⟦q Iggy>Fitz⟧"Why didn't you tell anybody?"⟦/q⟧

⟦q Fitz>Iggy⟧"Because ⟦m the committee⟧they⟦/m⟧'ll sack ⟦m Wiremu⟧him⟦/m⟧. And then there's no Wednesdays, and I need Wednesdays, Iggy. I haven't bitten anyone since March."⟦/q⟧

⟦m Iggy⟧He⟦/m⟧ thought about it. ⟦m Iggy⟧He⟦/m⟧ was not quick, and ⟦m Iggy⟧he⟦/m⟧ knew it, and over the years ⟦m Iggy⟧he⟦/m⟧ had learned to go round a thing twice and look at the back.

⟦q Iggy>Fitz⟧"⟦m Lubna+Kwabena⟧They⟦/m⟧ all think that it was me anyway."⟦/q⟧

⟦q Fitz>Iggy⟧"I'm ⟦f holder=Fitz; toward=Iggy; valence=negative⟧sorry⟦/f⟧."⟦/q⟧

⟦q Iggy>Fitz⟧"No, I mean, ⟦m Lubna+Kwabena⟧they⟦/m⟧ all think it anyway. So it's already paid for."⟦/q⟧

⟦q Fitz>Iggy⟧"Iggy, no."⟦/q⟧

⟦q Iggy>Fitz⟧"I've got broad shoulders. Everybody says."⟦/q⟧ ⟦m Iggy⟧He⟦/m⟧ picked up all six mugs in one hand. ⟦q Iggy>Fitz⟧"Bring the sugar."⟦/q⟧

***

⟦s place=the hall; with=Lubna,Kwabena,Sunniva,Fitz,Iggy,Wiremu; time=twenty past seven⟧
Wiremu had found a vaulting horse and a crate of hymn books. Lubna, Sunniva and Kwabena kept the chairs, ⟦m Wiremu⟧the facilitator⟦/m⟧ had the crate, and Fitz climbed up on the horse, where ⟦m Fitz⟧they⟦/m⟧ sat with ⟦m Fitz⟧their⟦/m⟧ boots dangling like ⟦m Fitz⟧a small unhappy jockey⟦/m⟧. That left one chair. Iggy stood behind it and held on to the back.

⟦q Iggy>Lubna+Kwabena+Sunniva+Wiremu+Fitz⟧"I want to share something,"⟦/q⟧ ⟦m Iggy⟧he⟦/m⟧ said.

⟦q Wiremu>Iggy⟧"Good. Do you want the candle?"⟦/q⟧

⟦q Iggy>Wiremu+Lubna+Kwabena+Sunniva+Fitz⟧"No. It's short. I did the window."⟦/q⟧

⟦m Kwabena⟧The baker⟦/m⟧ woke up completely.

⟦q Lubna>Iggy⟧"Ha,"⟦/q⟧ said Lubna; but it was smaller than ⟦m Lubna⟧she⟦/m⟧ had been planning.

⟦q Iggy>Lubna+Kwabena+Sunniva+Wiremu+Fitz⟧"I was upset, and I picked up a chair. I'll pay for the glass. And I'll go, if that's what ⟦m the committee⟧they⟦/m⟧ want, only the group ought to have its chairs back."⟦/q⟧ ⟦m Iggy⟧His⟦/m⟧ ⟦f holder=Iggy; valence=negative⟧ears had turned dark red⟦/f⟧. ⟦q Iggy>Lubna⟧"Sorry I said you breathed."⟦/q⟧

⟦q Lubna>Iggy⟧"What were you upset about?"⟦/q⟧

⟦q Iggy>Lubna⟧"What?"⟦/q⟧

⟦q Lubna>Iggy⟧"It's what we ask. What were you upset about?"⟦/q⟧

Iggy opened ⟦m Iggy⟧his⟦/m⟧ mouth. ⟦m Iggy⟧He⟦/m⟧ had not gone round the back of that one. On the horse, Fitz had both hands over ⟦m Fitz⟧their⟦/m⟧ face.

⟦q Iggy>Lubna⟧"Pipes,"⟦/q⟧ ⟦m Iggy⟧he⟦/m⟧ said at last.

⟦q Lubna>Iggy⟧"Pipes."⟦/q⟧

⟦q Iggy>Lubna⟧"There was a bad one."⟦/q⟧

⟦q Kwabena>Iggy⟧"Which chair was it?"⟦/q⟧ asked Kwabena gently.

⟦q Iggy>Kwabena⟧"A, you know. A grey one."⟦/q⟧

⟦q Kwabena>Iggy⟧"They're orange, my friend."⟦/q⟧

⟦q Wiremu>Iggy⟧"Iggy, stop,"⟦/q⟧ said Wiremu.

⟦m Wiremu⟧He⟦/m⟧ had got up off the hymn books. ⟦m Wiremu⟧He⟦/m⟧ took off ⟦m Wiremu⟧his⟦/m⟧ glasses, as if it might be easier with everybody blurred. ⟦q Wiremu>Iggy⟧"That's the kindest thing I've ever seen anyone do, and you're terrible at it. Sit down."⟦/q⟧ ⟦m Wiremu⟧He⟦/m⟧ waited until ⟦m Iggy⟧the large man⟦/m⟧ had. ⟦q Wiremu>Lubna+Kwabena+Sunniva+Fitz+Iggy⟧"⟦k by=Wiremu; to=Lubna,Kwabena,Sunniva⟧I broke the window⟦/k⟧."⟦/q⟧

⟦q Lubna>Wiremu⟧"You?"⟦/q⟧

⟦q Wiremu>Lubna⟧"Me."⟦/q⟧

⟦q Lubna>Wiremu⟧"With the voice?"⟦/q⟧

⟦q Wiremu>Lubna⟧"⟦m Tama⟧My brother⟦/m⟧ rang. ⟦m Tama⟧My brother⟦/m⟧'s neighbour, I should say, from Gisborne, on ⟦m Tama⟧my brother⟦/m⟧'s phone. I saw ⟦m Tama⟧his⟦/m⟧ name come up and I thought, ⟦b holder=Wiremu; status=false⟧it's Tama, wanting money⟦/b⟧, so I let it ring till you'd all gone."⟦/q⟧ Wiremu folded the glasses and unfolded them. ⟦q Wiremu>Lubna+Kwabena+Sunniva+Fitz+Iggy⟧"⟦k by=Wiremu; to=Lubna,Kwabena,Sunniva,Fitz,Iggy⟧Tama had died on the Sunday⟦/k⟧. The funeral was already over. Nobody had had my number but ⟦m Tama⟧him⟦/m⟧. I said thank you very much for letting me know, and I did my breathing. Out for six. I did it four times. And then I ⟦f holder=Wiremu; valence=negative⟧threw a chair⟦/f⟧."⟦/q⟧

Rain ticked on the plywood.

⟦q Wiremu>Lubna+Kwabena+Sunniva+Fitz⟧"I ought to have told you. I told the committee it was kids. I've let you all sit here for twenty minutes thinking it was ⟦m Iggy⟧him⟦/m⟧."⟦/q⟧

⟦q Lubna>Wiremu⟧"A week,"⟦/q⟧ said Lubna. ⟦q Lubna>Iggy⟧"I've been thinking it for a week."⟦/q⟧ ⟦m Lubna⟧She⟦/m⟧ dug in the bag, and leaned across, and put the whole box of samosas on ⟦m Iggy⟧the plumber⟦/m⟧'s knees. ⟦q Lubna>Iggy⟧"I'm a nasty old woman. Take two."⟦/q⟧

⟦q Iggy>Lubna⟧"You're not."⟦/q⟧

⟦q Lubna>Iggy⟧"Don't argue with me, Ignatius, I'll lose my temper."⟦/q⟧

⟦m Fitz⟧The jockey⟦/m⟧ slid down off the horse. ⟦m Fitz⟧They⟦/m⟧ walked straight across the circle, helmet and all, and put ⟦m Fitz⟧their⟦/m⟧ ⟦f holder=Fitz; toward=Wiremu; valence=positive⟧arms round Wiremu's neck⟦/f⟧, and ⟦m Wiremu⟧he⟦/m⟧ ⟦f holder=Wiremu; valence=negative⟧made a noise⟦/f⟧ that nobody there had heard from ⟦m Wiremu⟧him⟦/m⟧ before.

⟦q Fitz>Wiremu⟧"I saw you. I was outside, and I didn't come in."⟦/q⟧

⟦q Wiremu>Fitz⟧"I know. You left your lights on."⟦/q⟧

⟦q Fitz>Wiremu⟧"You *knew*?"⟦/q⟧

⟦q Wiremu>Fitz⟧"I thought ⟦b holder=Wiremu; status=false⟧you'd be too frightened to come back⟦/b⟧. And then tonight there you were, doing laps."⟦/q⟧

Kwabena blew ⟦m Kwabena⟧his⟦/m⟧ nose. ⟦q Kwabena>Lubna+Wiremu+Fitz+Iggy+Sunniva⟧"So what do we tell this committee? I say we tell ⟦m the committee⟧them⟦/m⟧ it was the swan."⟦/q⟧

⟦q Sunniva>Kwabena⟧"You could,"⟦/q⟧ said ⟦m Sunniva⟧the woman in the grey coat⟦/m⟧, ⟦q Sunniva>Kwabena⟧"but I'm afraid ⟦m the committee⟧they⟦/m⟧'d know."⟦/q⟧

⟦m Sunniva⟧She⟦/m⟧ had been so quiet that ⟦m Lubna+Kwabena+Fitz+Iggy+Wiremu⟧they⟦/m⟧ had all forgotten ⟦m Sunniva⟧her⟦/m⟧. ⟦m Sunniva⟧She⟦/m⟧ put a hand in ⟦m Sunniva⟧her⟦/m⟧ pocket and laid something on ⟦m Sunniva⟧her⟦/m⟧ knee. It was a small brass key.

⟦q Sunniva>Lubna+Kwabena+Fitz+Iggy+Wiremu⟧"There never was a swan. ⟦k by=Sunniva; to=Lubna,Kwabena,Fitz,Iggy,Wiremu⟧I'm the secretary of the hall committee⟦/k⟧. ⟦m the committee⟧They⟦/m⟧ sent me to see what sort of people you were. I've a form to fill in."⟦/q⟧

⟦q Lubna>Sunniva⟧"And what sort are we?"⟦/q⟧ said Lubna, ⟦f holder=Lubna; toward=Sunniva; valence=negative⟧dangerously⟦/f⟧.

⟦q Sunniva>Lubna⟧"There isn't a box for it."⟦/q⟧ ⟦m Sunniva⟧Her⟦/m⟧ ⟦f holder=Sunniva; valence=negative⟧voice wobbled⟦/f⟧. ⟦q Sunniva>Wiremu⟧"Wiremu, I was so sure that ⟦b holder=Sunniva; status=false⟧I'd find a lot of thugs⟦/b⟧. My husband left in June and I've ⟦f holder=Sunniva; valence=negative⟧screamed in the car⟦/f⟧ every day since, with the windows up, at the lights on Fore Street. I thought that was just what driving was like."⟦/q⟧

Nobody said anything for a moment. It was ⟦m Wiremu⟧the facilitator⟦/m⟧'s place to, but ⟦m Wiremu⟧he⟦/m⟧ still had Fitz round ⟦m Wiremu⟧his⟦/m⟧ neck.

⟦q Lubna>Sunniva⟧"Thirty years on a school bus,"⟦/q⟧ said Lubna finally. ⟦q Lubna>Sunniva⟧"I ⟦f holder=Lubna; valence=negative⟧screamed⟦/f⟧ with the windows *down*. Is that the key to the cupboard?"⟦/q⟧

⟦q Sunniva>Lubna⟧"Yes."⟦/q⟧

⟦q Lubna>Sunniva⟧"Then what are you sitting there for?"⟦/q⟧

***

⟦s place=the car park; with=Iggy,Sunniva,Lubna; time=nine o'clock⟧
It had stopped raining. Iggy carried the samosa box out for Lubna, because of the knee, and Sunniva walked along beside ⟦m Lubna+Iggy⟧them⟦/m⟧ with the form rolled up in ⟦m Sunniva⟧her⟦/m⟧ fist.

⟦q Iggy>Sunniva⟧"What'll you put?"⟦/q⟧

⟦q Sunniva>Iggy⟧"Broken by accident. Glazier to be paid for by a member."⟦/q⟧

⟦q Iggy>Sunniva⟧"Which one?"⟦/q⟧

⟦q Sunniva>Iggy⟧"Me. I've joined."⟦/q⟧ ⟦m Sunniva⟧She⟦/m⟧ unlocked a small clean car and stood looking at it with ⟦f holder=Sunniva; valence=negative⟧dislike⟦/f⟧. ⟦q Sunniva>Iggy+Lubna⟧"I don't suppose anybody would like a lift? I'd be quieter with somebody in it."⟦/q⟧

⟦m Lubna⟧The old bus driver⟦/m⟧ already had the passenger door open.

⟦q Lubna>Sunniva⟧"Budge over,"⟦/q⟧ ⟦m Lubna⟧she⟦/m⟧ said. ⟦q Lubna>Sunniva⟧"I'll drive."⟦/q⟧
