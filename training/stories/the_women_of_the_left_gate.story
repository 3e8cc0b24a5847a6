title: The Women of the Left Gate
person: 3
style: historical, a West African court of the eighteenth century with women soldiers; ranks as names, praise-names, a French envoy and his interpreter; three women of rank in each scene, she for all of them; beliefs; curly double quotes, past tense
cast: the Gaho |  | she
cast: Nawi |  | she
cast: Tata | the Elephant | she
cast: the King |  | he
cast: Monsieur de Verdun | Verdun, the envoy | he
cast: the interpreter |  | he
cast: Old Mino | Mino | she
place: the left gate | the gate
place: the audience yard | the yard
place: the drill ground |
relation: the Gaho & Nawi | work | start=commander and recruit end=commander and officer
relation: Tata & Nawi | enemies | start=champion and upstart end=sisters
relation: the King & the Gaho | allies
relation: the interpreter & Verdun | work
quiet: Whydah, Lisbon, Leopard, House, Left, You
=====
⟦s place=the drill ground; with=the Gaho,Nawi,Tata,Mino; time=the dry season, at first light⟧
⟦m Nawi⟧The new girl⟦/m⟧ had been knocked down nine times, and had got up ten; ⟦m Tata⟧the Elephant⟦/m⟧ swore to it afterwards.

⟦q Tata>Nawi⟧“Stay down,”⟦/q⟧ said ⟦m Tata⟧the big woman⟦/m⟧.

⟦q Nawi>Tata⟧“No.”⟦/q⟧

⟦q Tata>Nawi⟧“You’ve sand in your eye.”⟦/q⟧

⟦q Nawi>Tata⟧“It’s my own.”⟦/q⟧

⟦m Tata⟧The big woman⟦/m⟧ sighed, and hit ⟦m Nawi⟧her⟦/m⟧ again. ⟦m Tata⟧She⟦/m⟧ did it without any malice. ⟦m Tata⟧Her⟦/m⟧ name was Tata, but ⟦m Tata⟧she⟦/m⟧ was known from the palace to the coast as the Elephant; ⟦m Tata⟧she⟦/m⟧’d once carried a gate; and ⟦m Tata⟧she⟦/m⟧ had a soft, worried face and four little scars on each cheek. ⟦m Nawi⟧The other one⟦/m⟧ was fourteen, or ⟦m Nawi⟧she⟦/m⟧ said so. ⟦m Nawi⟧She⟦/m⟧’d come in with the tribute from some place up the river, tied to a goat. It had been intended that ⟦m Nawi⟧she⟦/m⟧ should sweep.

Under the silk-cotton tree two others were looking on. ⟦m Mino⟧One of them⟦/m⟧ was so old that ⟦m Mino⟧she⟦/m⟧ had to be carried there, on a stool, of a morning. ⟦m the Gaho⟧The other⟦/m⟧ leaned on a musket. ⟦m the Gaho⟧She⟦/m⟧ was lean and straight, with one silver horn on ⟦m the Gaho⟧her⟦/m⟧ brow, and when ⟦m the Gaho⟧she⟦/m⟧ moved ⟦m the Gaho⟧her⟦/m⟧ head all of the four hundred women on that field moved theirs.

⟦q Mino>the Gaho⟧“Eleven,”⟦/q⟧ said ⟦m Mino⟧the old one⟦/m⟧. ⟦q Mino>the Gaho⟧“What’s ⟦m Nawi⟧she⟦/m⟧ made of?”⟦/q⟧

⟦q the Gaho>Mino⟧“Spite.”⟦/q⟧

⟦q Mino>the Gaho⟧“You were like that.”⟦/q⟧

⟦q the Gaho>Mino⟧“I was never so thin.”⟦/q⟧

⟦q Mino>the Gaho⟧“You were thinner. You bit me. I’ve still got it here. What will you do with ⟦m Nawi⟧her⟦/m⟧?”⟦/q⟧

⟦q the Gaho>Mino⟧“Send ⟦m Nawi⟧her⟦/m⟧ back to ⟦m Nawi⟧her⟦/m⟧ broom. ⟦m Nawi⟧She⟦/m⟧’ll be dead in a week, if I put ⟦m Nawi⟧her⟦/m⟧ in the line; ⟦m Nawi⟧she⟦/m⟧ doesn’t know how to lie down.”⟦/q⟧

⟦q Mino>the Gaho⟧“Can you teach that?”⟦/q⟧

⟦q the Gaho>Mino⟧“Nobody could teach it to me,”⟦/q⟧ said ⟦m the Gaho⟧the Gaho⟦/m⟧. ⟦m the Gaho⟧She⟦/m⟧ put two fingers in ⟦m the Gaho⟧her⟦/m⟧ mouth, and whistled, and ⟦m Tata⟧the Elephant⟦/m⟧ stopped with ⟦m Tata⟧her⟦/m⟧ fist in the air. ⟦q the Gaho>Nawi⟧“You! Sweeper! Come here.”⟦/q⟧

⟦m Nawi⟧She⟦/m⟧ came. ⟦m Nawi⟧She⟦/m⟧ was walking like somebody on a boat.

⟦q the Gaho>Nawi⟧“What do you want?”⟦/q⟧

⟦q Nawi>the Gaho⟧“A gun.”⟦/q⟧

⟦q the Gaho>Nawi⟧“What for? There are four hundred women here who’d each like to have another woman’s gun. What do they call you?”⟦/q⟧

⟦q Nawi>the Gaho⟧“Nawi. In the kitchen they call me You.”⟦/q⟧

⟦q the Gaho>Nawi⟧“And what would you do with it, You, if you had it?”⟦/q⟧

⟦q Nawi>the Gaho⟧“I’d sleep,”⟦/q⟧ ⟦m Nawi⟧she⟦/m⟧ said. ⟦q Nawi>the Gaho⟧“I’d have it next to me and I’d sleep. I haven’t, since the goat.”⟦/q⟧ ⟦m Nawi⟧She⟦/m⟧ wiped ⟦m Nawi⟧her⟦/m⟧ nose on ⟦m Nawi⟧her⟦/m⟧ wrist, and looked with interest at what came off. ⟦q Nawi>the Gaho⟧“So that nobody can tie me to a goat,”⟦/q⟧ ⟦m Nawi⟧she⟦/m⟧ said.

***

⟦s place=the audience yard; with=the King,the Gaho,Verdun,the interpreter,Nawi,Tata; time=noon⟧
⟦m Verdun⟧The white man⟦/m⟧ had been given a chair, and was sorry for it; it had brought ⟦m Verdun⟧his⟦/m⟧ head up higher than anybody else’s but ⟦m the King⟧the King⟦/m⟧’s. ⟦m Verdun⟧He⟦/m⟧ had on a velvet coat. Beside ⟦m Verdun⟧him⟦/m⟧, in the dust, knelt ⟦m the interpreter⟧a grave brown man in a rosary⟦/m⟧, who’d been a slave in Lisbon, and a sexton, and was now a free man, and ⟦m the interpreter⟧the interpreter⟦/m⟧ for whoever paid.

⟦q Verdun>the interpreter⟧“Ask ⟦m the King⟧him⟦/m⟧ when we may have the three hundred,”⟦/q⟧ said ⟦m Verdun⟧Monsieur de Verdun⟦/m⟧.

⟦q the interpreter>the King⟧“Lord of the Leopard’s House, ⟦m Verdun⟧the visitor⟦/m⟧ asks after your health.”⟦/q⟧

⟦q the King>the interpreter⟧“⟦m Verdun⟧He⟦/m⟧ asked that yesterday.”⟦/q⟧

⟦q the interpreter>the King⟧“It’s a very polite people.”⟦/q⟧

⟦q the King>the interpreter⟧“What does ⟦m Verdun⟧he⟦/m⟧ truly say?”⟦/q⟧

⟦q the interpreter>the King⟧“⟦m Verdun⟧He⟦/m⟧ says three hundred.”⟦/q⟧

Behind the stool, on the left side, stood ⟦m the Gaho⟧the Gaho⟦/m⟧; it was ⟦m the Gaho⟧her⟦/m⟧ right, for ⟦m the Gaho⟧she⟦/m⟧ was the left hand. ⟦m the Gaho⟧She⟦/m⟧ didn’t look at ⟦m Verdun⟧the Frenchman⟦/m⟧. ⟦m the Gaho⟧She⟦/m⟧ was looking at a broom. At the end of the yard ⟦m Nawi⟧a thin girl with a swollen eye⟦/m⟧ was sweeping, backwards, an inch at a time, and ⟦m Nawi⟧she⟦/m⟧’d swept the same place for the past quarter of an hour.

⟦q the King>the Gaho⟧“What do you say, Mother of the Left?”⟦/q⟧ asked ⟦m the King⟧the King⟦/m⟧ softly. ⟦m the King⟧He⟦/m⟧ was a young man and fond of quails. ⟦q the King>the Gaho⟧“We’ve had good powder from them.”⟦/q⟧

⟦q the Gaho>the King⟧“We’ve had wet powder from them.”⟦/q⟧

⟦q the King>the Gaho⟧“Is there three hundred to be had?”⟦/q⟧

⟦q the Gaho>the King⟧“There’s always three hundred. You’d only have to begin a war. I can take a town for you by the new moon; I’d lose sixty. You’ve never met any of the sixty. They’re good girls.”⟦/q⟧

⟦q Verdun>the interpreter⟧“What’s ⟦m the Gaho⟧she⟦/m⟧ saying?”⟦/q⟧ ⟦m Verdun⟧the envoy⟦/m⟧ asked.

⟦q the interpreter>Verdun⟧“⟦m the Gaho⟧She⟦/m⟧ is praising your coat, senhor.”⟦/q⟧

⟦q Verdun>the interpreter⟧“Tell ⟦m the King+the Gaho⟧them⟦/m⟧ that I have two ships lying at Whydah, and that I can’t lie there for ever. And tell ⟦m the King+the Gaho⟧them⟦/m⟧ that if ⟦m the King⟧the King⟦/m⟧ won’t deal there’s another king who will, to the west. I’ve a paper from him.”⟦/q⟧ ⟦m Verdun⟧He⟦/m⟧ patted the velvet. ⟦q Verdun>the interpreter⟧“No. Don’t tell ⟦m the King+the Gaho⟧them⟦/m⟧ that. Not yet.”⟦/q⟧

⟦m the interpreter⟧The interpreter⟦/m⟧ did not tell it. ⟦m the interpreter⟧He⟦/m⟧ was a careful man; ⟦m the interpreter⟧he⟦/m⟧ knelt there with ⟦m the interpreter⟧his⟦/m⟧ eyes down, and ⟦m the interpreter⟧his⟦/m⟧ lips, from long habit, went on shaping it, without any breath, in the other tongue. ⟦m the interpreter⟧He⟦/m⟧ wasn’t aware that ⟦m the interpreter⟧he⟦/m⟧ did it. It’s a thing which interpreters do.

The broom stopped.

⟦q Nawi>the Gaho⟧“⟦m Verdun⟧He⟦/m⟧’s got a paper,”⟦/q⟧ said ⟦m Nawi⟧the girl with the swollen eye⟦/m⟧.

Every head in the yard came round. It was death to speak there, and ⟦m Nawi⟧she⟦/m⟧ had spoken across the whole width of it, as if over a river.

⟦q the Gaho>Nawi⟧“What did you say?”⟦/q⟧

⟦q Nawi>the Gaho⟧“In ⟦m Verdun⟧his⟦/m⟧ coat. From the king in the west. ⟦m the interpreter⟧The kneeling man⟦/m⟧ said it to ⟦m the interpreter⟧himself⟦/m⟧.”⟦/q⟧

⟦q the King>the Gaho⟧“Who *is* that?”⟦/q⟧ said ⟦m the King⟧the King⟦/m⟧.

⟦q the Gaho>the King⟧“It’s nobody, lord. ⟦m Nawi⟧She⟦/m⟧ sweeps.”⟦/q⟧

⟦q the King>Nawi⟧“Girl. How can you hear what a man says, if ⟦m the interpreter⟧he⟦/m⟧ doesn’t say it?”⟦/q⟧

⟦q Nawi>the King⟧“My mother was deaf,”⟦/q⟧ ⟦m Nawi⟧she⟦/m⟧ said. ⟦q Nawi>the King⟧“I was her ears.”⟦/q⟧

For a moment nothing happened. Then ⟦m Verdun⟧Verdun⟦/m⟧, who hadn’t followed a word, but had felt it get cold, did a natural and foolish thing. ⟦m Verdun⟧He⟦/m⟧ put ⟦m Verdun⟧his⟦/m⟧ hand flat over the place where the paper was.

⟦q the Gaho>Tata⟧“Tata,”⟦/q⟧ said ⟦m the Gaho⟧the Gaho⟦/m⟧.

⟦m Tata⟧The Elephant⟦/m⟧ lifted up the chair with ⟦m Verdun⟧him⟦/m⟧ in it, and turned it gently over, and shook.

***

⟦s place=the left gate; with=the Gaho,Nawi,Tata,Mino,the interpreter; time=that night⟧
⟦q the interpreter>the Gaho⟧“Am I to be killed?”⟦/q⟧ said ⟦m the interpreter⟧the interpreter⟦/m⟧.

⟦q the Gaho>the interpreter⟧“I haven’t been told. Why?”⟦/q⟧

⟦q the interpreter>the Gaho⟧“I’d want a little time. There’s a form of words.”⟦/q⟧

⟦q the Gaho>the interpreter⟧“You left things out today.”⟦/q⟧

⟦q the interpreter>the Gaho⟧“I leave out what would get people killed. I’ve been doing it for twenty years, on both sides; I don’t think that I’ve ever given a whole sentence.”⟦/q⟧ ⟦m the interpreter⟧He⟦/m⟧ turned over ⟦m the interpreter⟧his⟦/m⟧ beads. ⟦q the interpreter>the Gaho⟧“I never knew that I moved my mouth.”⟦/q⟧

⟦q the Gaho>the interpreter⟧“Go to bed,”⟦/q⟧ ⟦m the Gaho⟧she⟦/m⟧ said. ⟦q the Gaho>the interpreter⟧“⟦m the King⟧The King⟦/m⟧ wants you at sunrise. There’s to be a letter to the west, and ⟦m the King⟧he⟦/m⟧’d like it made more polite.”⟦/q⟧

When ⟦m the interpreter⟧he⟦/m⟧’d gone ⟦m the Gaho+Nawi+Tata+Mino⟧they⟦/m⟧ sat on, four women, on the ground in front of the gate with ⟦m the Gaho+Nawi+Tata+Mino⟧their⟦/m⟧ backs to the warm wall. ⟦m Mino⟧The oldest⟦/m⟧ had a pipe. ⟦m Nawi⟧The youngest⟦/m⟧ had both eyes shut by now, and was being fed.

⟦q Tata>Nawi⟧“Open,”⟦/q⟧ said ⟦m Tata⟧the Elephant⟦/m⟧.

⟦q Nawi>Tata⟧“I can do it.”⟦/q⟧

⟦q Tata>Nawi⟧“You can’t see it. It’s yam.”⟦/q⟧

⟦q Nawi>Tata⟧“You hit me eleven times.”⟦/q⟧

⟦q Tata>Nawi⟧“Ten. You fell over for the last. Who did your hair?”⟦/q⟧

⟦q Nawi>Tata⟧“Nobody.”⟦/q⟧

⟦q Tata>Nawi⟧“I can see that. I’ll do it tomorrow, when you’ve got an eye to watch.”⟦/q⟧

⟦q Mino>the Gaho⟧“Well?”⟦/q⟧ said ⟦m Mino⟧Old Mino⟦/m⟧.

⟦q the Gaho>Mino⟧“Well, what?”⟦/q⟧

⟦q Mino>the Gaho⟧“You stood there for a quarter of an hour, with ⟦m the King⟧the King⟦/m⟧ talking, and watched ⟦m Nawi⟧her⟦/m⟧ sweep. You’d seen ⟦m Nawi⟧her⟦/m⟧ at it. You knew that ⟦m Nawi⟧she⟦/m⟧ was reading ⟦m the interpreter⟧his⟦/m⟧ lips.”⟦/q⟧

⟦q the Gaho>Mino⟧“I thought that ⟦b holder=the Gaho; status=false⟧she was praying⟦/b⟧.”⟦/q⟧

⟦q Mino>the Gaho⟧“You never did!”⟦/q⟧

⟦q the Gaho>Mino⟧“No,”⟦/q⟧ said ⟦m the Gaho⟧the Gaho⟦/m⟧. ⟦m the Gaho⟧She⟦/m⟧ drew the horn off ⟦m the Gaho⟧her⟦/m⟧ forehead; it’d left a dent there, that never quite filled. Without it ⟦m the Gaho⟧she⟦/m⟧ was just a tired woman of forty. ⟦q the Gaho>Mino⟧“I wanted to see whether ⟦m Nawi⟧she⟦/m⟧’d say it. It’s easy to get up when you’re knocked down. I’ve four hundred who can do that. I wished to know if ⟦m Nawi⟧she⟦/m⟧’d get up when ⟦m Nawi⟧she⟦/m⟧ was let alone.”⟦/q⟧

⟦q Mino>the Gaho⟧“And?”⟦/q⟧

⟦m the Gaho⟧The commander⟦/m⟧ leaned across, and took ⟦m Nawi⟧the girl⟦/m⟧ by ⟦m Nawi⟧her⟦/m⟧ chin. It wasn’t done roughly. ⟦q the Gaho>Nawi⟧“You’ll have your gun,”⟦/q⟧ ⟦m the Gaho⟧she⟦/m⟧ said. ⟦q the Gaho>Nawi⟧“You’ll stand at my left. You won’t have to bite anyone. But you’ve something to learn first, and I’ve never had it myself, so we’ll need to get Tata to show us.”⟦/q⟧

⟦q Nawi>the Gaho⟧“What?”⟦/q⟧

⟦q the Gaho>Nawi⟧“How to lie down,”⟦/q⟧ said ⟦m the Gaho⟧the Gaho⟦/m⟧.

⟦q Tata>Nawi+the Gaho⟧“It’s easy,”⟦/q⟧ said ⟦m Tata⟧the Elephant⟦/m⟧, yawning. ⟦q Tata>Nawi+the Gaho⟧“You only have to be heavy.”⟦/q⟧
