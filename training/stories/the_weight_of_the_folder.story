title: The Weight of the Folder
person: 3
style: thriller in a motorway hotel; three women, most tags by pronoun, one of them known only as the woman in the grey coat until late; straight double quotes, past tense
cast: Tirza Achterberg | Tirza | she
cast: Rukmini Bhonsle | Mrs. Bhonsle | she
cast: Halina Brzoza | Halina, Brzoza | she
cast: the night clerk |  | he
cast: the young man |  | he
cast: Dieter Vogelsang | Vogelsang, Dieter | he
place: room 214 | the room
place: the front desk | the lobby
place: the car park |
relation: Tirza & Rukmini Bhonsle | work | start=auditor and source end=on the same side
relation: Rukmini Bhonsle & Vogelsang | work | start=his bookkeeper for nine years end=witness against him
relation: Tirza & Halina | enemies | start=strangers end=allies of a sort
quiet: Basel, Monday, Toblerone, Mr. Punctual, Christmas, Graz, March, Mondays, Perth, Thursday, Wednesday
=====
⟦s place=room 214; with=Tirza,Rukmini Bhonsle; time=a quarter to midnight⟧
The folder was lighter than Tirza had expected. ⟦m Tirza⟧She⟦/m⟧ had driven four hundred kilometres for it, and it weighed about as much as a sandwich.

⟦q Tirza>Rukmini Bhonsle⟧"Is this everything?"⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"Did you want it in a trunk?"⟦/q⟧ ⟦m Rukmini Bhonsle⟧The woman on the bed⟦/m⟧ had not taken off ⟦m Rukmini Bhonsle⟧her⟦/m⟧ shoes. They were good shoes, wet through. ⟦q Rukmini Bhonsle>Tirza⟧"Forty-one pages. ⟦m Vogelsang⟧He⟦/m⟧ was a tidy man. ⟦m Vogelsang⟧He⟦/m⟧ didn't commit more crimes than ⟦m Vogelsang⟧he⟦/m⟧ had room for."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"Was?"⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"Is. I've started putting ⟦m Vogelsang⟧him⟦/m⟧ in the past. It helps me sleep."⟦/q⟧

Tirza took the chair under the window and opened the folder on ⟦m Tirza⟧her⟦/m⟧ knees. Columns. Dates. In the margin, in pencil, somebody had made very small ticks, like the marks of a bird. It was nine years of somebody's evenings.

⟦q Tirza>Rukmini Bhonsle⟧"These are yours?"⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"I tick things. It's what ⟦m Vogelsang⟧he⟦/m⟧ paid me for."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"And nobody knows you've got it."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"My sister thinks I'm at a wedding in Basel."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"Mrs. Bhonsle, that isn't what I asked."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"No,"⟦/q⟧ ⟦m Rukmini Bhonsle⟧she⟦/m⟧ said. ⟦q Rukmini Bhonsle>Tirza⟧"You asked whether anybody knows. I left by the fire stairs. I took the tram the wrong way first, to the zoo, and stood for a while in front of a tapir. Nobody else was looking at the tapir. I thought that was good."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"That was very good."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"It's a sad sort of animal. It looks as if it was made out of what was left."⟦/q⟧

Outside, a lorry changed down on the slip road, and the curtain took the light and gave it back. ⟦m Rukmini Bhonsle⟧She⟦/m⟧ flinched. It was a small thing, a tightening round the mouth, and Tirza pretended to be reading.

⟦q Tirza>Rukmini Bhonsle⟧"Who's P?"⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"Where?"⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"Page six. Every second Monday. P, and a sum, and then one of your ticks, only it's crossed through."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"I don't know who P is."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"But you crossed out the tick."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"Because the money came back. It went out on the Monday, and on the Wednesday it came back, less eight per cent, from somewhere with palm trees. I asked ⟦m Vogelsang⟧him⟦/m⟧ once. I said, Dieter, who's P? ⟦m Vogelsang⟧He⟦/m⟧ gave me a Toblerone."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"That was ⟦m Vogelsang⟧his⟦/m⟧ answer?"⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"A large one."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"What did you do?"⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"I ate it. I had two girls at school, Miss Achterberg. You'd be surprised what I could swallow."⟦/q⟧

It was the first thing ⟦m Rukmini Bhonsle⟧she⟦/m⟧ had said that sounded like ⟦m Rukmini Bhonsle⟧herself⟦/m⟧. Tirza looked up, and was about to say so, when the telephone by the bed began to ring.

Neither of ⟦m Tirza+Rukmini Bhonsle⟧them⟦/m⟧ moved.

⟦q Rukmini Bhonsle>Tirza⟧"You said nobody had this number."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"Nobody has. It's a hotel. It'll be the desk."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"At midnight?"⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"Perhaps we're making a noise."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"We're whispering!"⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"Then perhaps we're not making enough."⟦/q⟧ ⟦m Tirza⟧She⟦/m⟧ picked it up.

⟦q the night clerk>Tirza⟧"Madam?"⟦/q⟧ It was ⟦m the night clerk⟧the boy from downstairs⟦/m⟧, ⟦m the night clerk⟧the one who had been reading a book about bees⟦/m⟧. ⟦q the night clerk>Tirza⟧"I'm sorry. There is a lady here, in the lobby. ⟦m Halina⟧She⟦/m⟧ says that ⟦m Halina⟧she⟦/m⟧ is your sister."⟦/q⟧

Tirza had one brother, in Perth. ⟦q Tirza>the night clerk⟧"Which of us does ⟦m Halina⟧she⟦/m⟧ want?"⟦/q⟧

⟦q the night clerk>Tirza⟧"⟦m Halina⟧She⟦/m⟧ says, the one with the folder."⟦/q⟧

***

⟦s place=the front desk; with=Tirza,Halina,the night clerk; time=five to midnight⟧
⟦q Tirza>Rukmini Bhonsle⟧"Lock it after me,"⟦/q⟧ ⟦m Tirza⟧she⟦/m⟧ had said. ⟦q Tirza>Rukmini Bhonsle⟧"If I'm not up in ten minutes, go out through the bathroom window."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"It's the second floor!"⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"There's a roof. I looked. It's why I asked for the room."⟦/q⟧

Now ⟦m Tirza⟧she⟦/m⟧ came down the last of the stairs with ⟦m Tirza⟧her⟦/m⟧ hands where anyone could see them. There was one lamp on. ⟦m the night clerk⟧The night clerk⟦/m⟧ stood behind ⟦m the night clerk⟧his⟦/m⟧ counter as if it were a parapet, and in the armchair beside the dead plant sat ⟦m Halina⟧a woman in a grey coat⟦/m⟧, sixty or so, with a stick across ⟦m Halina⟧her⟦/m⟧ lap. ⟦m Halina⟧She⟦/m⟧ was eating the complimentary apples.

⟦q Halina>Tirza⟧"You're taller than I thought,"⟦/q⟧ said ⟦m Halina⟧the woman in the grey coat⟦/m⟧.

⟦q Tirza>Halina⟧"You're older than my sister."⟦/q⟧

⟦q Halina>Tirza⟧"⟦m the night clerk⟧He⟦/m⟧ wouldn't have rung for a friend. Sit down, you're frightening ⟦m the night clerk⟧the child⟦/m⟧."⟦/q⟧

⟦q Tirza>Halina⟧"I'll stand."⟦/q⟧

⟦q Halina>Tirza⟧"As you like."⟦/q⟧ ⟦m Halina⟧She⟦/m⟧ finished the apple, core and all, and wiped ⟦m Halina⟧her⟦/m⟧ fingers one after another. ⟦q Halina>Tirza⟧"How is ⟦m Rukmini Bhonsle⟧she⟦/m⟧?"⟦/q⟧

⟦q Tirza>Halina⟧"Who?"⟦/q⟧

⟦q Halina>Tirza⟧"Please. ⟦m Rukmini Bhonsle⟧She⟦/m⟧ has sensible shoes and ⟦m Rukmini Bhonsle⟧she⟦/m⟧ hasn't slept since Thursday. I followed ⟦m Rukmini Bhonsle⟧her⟦/m⟧ to the zoo. ⟦m Rukmini Bhonsle⟧She⟦/m⟧ stood in front of that animal for twenty minutes, and I thought, if ⟦m Rukmini Bhonsle⟧she⟦/m⟧ cries I shall have to go and stand next to ⟦m Rukmini Bhonsle⟧her⟦/m⟧, and then where would we be?"⟦/q⟧

⟦q Tirza>Halina⟧"You work for Vogelsang."⟦/q⟧

⟦q Halina>Tirza⟧"I did. Thirty years."⟦/q⟧

⟦q Tirza>Halina⟧"Doing what?"⟦/q⟧

⟦q Halina>Tirza⟧"Being patient, mostly. I carried things to people. Every second Monday I carried something to a gentleman on the lake, and on the Wednesday I carried it home, a little lighter. ⟦m Vogelsang⟧He⟦/m⟧ called me Mr. Punctual. ⟦m Vogelsang⟧He⟦/m⟧ thought that was funny. ⟦m Vogelsang⟧He⟦/m⟧ thought that if ever the books were read, they'd be looking for a man."⟦/q⟧

Tirza sat down after all. The chair breathed out under ⟦m Tirza⟧her⟦/m⟧. ⟦q Tirza>Halina⟧"You're P."⟦/q⟧

⟦q Halina>Tirza⟧"My name's Halina Brzoza. Nobody has used it for so long that I had to practise in the car."⟦/q⟧

⟦q Tirza>Halina⟧"What do you want?"⟦/q⟧

⟦q Halina>Tirza⟧"What time is it?"⟦/q⟧

⟦q Tirza>Halina⟧"Nearly twelve."⟦/q⟧

⟦q Halina>Tirza⟧"Then I want you to come away from the window."⟦/q⟧ ⟦m Halina⟧She⟦/m⟧ said it in exactly the same voice. ⟦q Halina>Tirza⟧"⟦m Vogelsang⟧He⟦/m⟧ sent two of us, you see. I'm the one who knocks. There's ⟦m the young man⟧another one⟦/m⟧ in the car park, who doesn't."⟦/q⟧

⟦q the night clerk>Halina+Tirza⟧"Is it a robbery?"⟦/q⟧ asked ⟦m the night clerk⟧the clerk⟦/m⟧.

⟦q Halina>the night clerk⟧"No, dear. Put the lamp out."⟦/q⟧

⟦m the night clerk⟧He⟦/m⟧ put it out. In the dark ⟦m the night clerk⟧the boy⟦/m⟧ could be heard getting down, with some care, behind the counter, and moving ⟦m the night clerk⟧his⟦/m⟧ book out of the way.

⟦q Tirza>Halina⟧"Why should I believe you?"⟦/q⟧ ⟦m Tirza⟧she⟦/m⟧ said. ⟦q Tirza>Halina⟧"You could be the one who gets me away from the stairs."⟦/q⟧

⟦q Halina>Tirza⟧"I could. I've done it before."⟦/q⟧

⟦q Tirza>Halina⟧"That isn't much of an argument."⟦/q⟧

⟦q Halina>Tirza⟧"It's what I have. Also this."⟦/q⟧ Something hard was put into ⟦m Tirza⟧her⟦/m⟧ hand: a key on a leather tag. ⟦q Halina>Tirza⟧"It's the car ⟦m Vogelsang⟧he⟦/m⟧ thinks I'm sitting in. It's round by the bins, it's full of petrol, and nobody's shooting at it. Fetch ⟦m Rukmini Bhonsle⟧her⟦/m⟧ down by the back. I'll go out at the front and have a little trouble with my hip."⟦/q⟧

⟦q Tirza>Halina⟧"And then?"⟦/q⟧

⟦q Halina>Tirza⟧"Then ⟦m the young man⟧the young man⟦/m⟧ will get out to help me, because I'm old and ⟦m the young man⟧he⟦/m⟧ was well brought up. They always do. It's a terrible weakness in the profession."⟦/q⟧

⟦q Tirza>Halina⟧"And you'll do what? Hit ⟦m the young man⟧him⟦/m⟧ with the stick?"⟦/q⟧

⟦q Halina>Tirza⟧"It isn't altogether a stick,"⟦/q⟧ said Halina.

***

⟦s place=the car park; with=Tirza,Rukmini Bhonsle,Halina,the young man; time=ten past twelve⟧
⟦m Tirza+Rukmini Bhonsle⟧They⟦/m⟧ went along the wall, past the bins, with the folder inside Tirza's shirt. Behind ⟦m Tirza⟧her⟦/m⟧ ⟦m Tirza⟧she⟦/m⟧ could hear wet shoes, and someone counting under ⟦m Rukmini Bhonsle⟧her⟦/m⟧ breath.

⟦q Tirza>Rukmini Bhonsle⟧"What are you counting?"⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"Pages. Forty-one. If I stop I'll scream."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"Then don't stop."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"Who is ⟦m Halina⟧she⟦/m⟧?"⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"⟦m Halina⟧She⟦/m⟧'s P."⟦/q⟧

The counting stopped. ⟦q Rukmini Bhonsle>Tirza⟧"P is a *she*?"⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"Nine years you ticked ⟦m Halina⟧her⟦/m⟧."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"⟦m Halina⟧She⟦/m⟧ brought me a plant! At Christmas, every year. I thought that ⟦m Halina⟧she⟦/m⟧ was from the cleaners."⟦/q⟧ There was a short, choked sound, which might have been anything. ⟦q Rukmini Bhonsle>Tirza⟧"I never once asked ⟦m Halina⟧her⟦/m⟧ ⟦m Halina⟧her⟦/m⟧ name."⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"Get in. Get down. Under the coat."⟦/q⟧

From the front of the hotel came a cry, thin and elderly and extremely convincing. A car door opened. Someone said something in a concerned voice. After that there was a noise like a cork, and then no noise.

⟦q Rukmini Bhonsle>Tirza⟧"Is ⟦m Halina⟧she⟦/m⟧ dead?"⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"I don't know."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"Go and look!"⟦/q⟧

⟦q Tirza>Rukmini Bhonsle⟧"⟦m Halina⟧She⟦/m⟧ told me to drive."⟦/q⟧

⟦q Rukmini Bhonsle>Tirza⟧"I don't care what ⟦m Halina⟧she⟦/m⟧ told you. ⟦m Halina⟧She⟦/m⟧ watered it ⟦m Halina⟧herself⟦/m⟧, that plant, on Mondays, when ⟦m Halina⟧she⟦/m⟧ thought I was at lunch. I won't leave ⟦m Halina⟧her⟦/m⟧ in a car park."⟦/q⟧

Tirza had the key in the lock. ⟦m Tirza⟧She⟦/m⟧ looked at it. ⟦m Tirza⟧She⟦/m⟧ thought of ⟦m Tirza⟧her⟦/m⟧ instructions, which were clear, and of ⟦m Rukmini Bhonsle⟧the woman under the coat⟦/m⟧, who had swallowed nine years and was evidently not going to swallow anything more.

⟦q Tirza>Rukmini Bhonsle⟧"Count to forty-one,"⟦/q⟧ ⟦m Tirza⟧she⟦/m⟧ said.

But ⟦m Tirza⟧she⟦/m⟧ had only got one foot out when the passenger door opened, and ⟦m Halina⟧somebody in grey⟦/m⟧ lowered ⟦m Halina⟧herself⟦/m⟧ in, backwards, in instalments, and drew the stick in after ⟦m Halina⟧her⟦/m⟧.

⟦q Halina>Tirza⟧"I said drive,"⟦/q⟧ said Halina. ⟦q Halina>Rukmini Bhonsle⟧"Good evening, Mrs. Bhonsle. Don't get up."⟦/q⟧

⟦q Rukmini Bhonsle>Halina⟧"What did you do to ⟦m the young man⟧him⟦/m⟧?"⟦/q⟧

⟦q Halina>Rukmini Bhonsle⟧"⟦m the young man⟧He⟦/m⟧'s asleep. ⟦m the young man⟧He⟦/m⟧ has a mother in Graz; I've put ⟦m the young man⟧his⟦/m⟧ hat over ⟦m the young man⟧his⟦/m⟧ face. Mind the kerb, girl. Left. Left again."⟦/q⟧

⟦q Tirza>Halina⟧"Where are we going?"⟦/q⟧

⟦q Halina>Tirza⟧"Wherever you take people."⟦/q⟧

⟦q Tirza>Halina⟧"I take people to an office. You'll have to make a statement. They won't let you go home after it. Either of you."⟦/q⟧

⟦q Halina>Tirza⟧"No,"⟦/q⟧ ⟦m Halina⟧she⟦/m⟧ agreed. ⟦m Halina⟧She⟦/m⟧ let ⟦m Halina⟧her⟦/m⟧ head go back against the seat. Without the lamp ⟦m Halina⟧she⟦/m⟧ looked a great deal older, and not at all patient. ⟦q Halina>Rukmini Bhonsle⟧"How is the fern?"⟦/q⟧

⟦q Rukmini Bhonsle>Halina⟧"It's flowering."⟦/q⟧

⟦q Halina>Rukmini Bhonsle⟧"Ferns don't flower."⟦/q⟧

⟦q Rukmini Bhonsle>Halina⟧"This one did,"⟦/q⟧ said the voice from under the coat. ⟦q Rukmini Bhonsle>Halina⟧"In March. I thought you ought to know, and I'd nobody to tell."⟦/q⟧

Nobody spoke then for some time. The road came up out of the dark, white line by white line, like something being ticked.
