title: Six Cups
person: 3
style: coffee-shop alternate-universe fan fiction of an invented series: two men, epithets, teasing friends, a text thread, thoughts in *asterisks*, author's notes, past tense, straight quotes
cast: Kaveh Moradi | Kaveh, Kav, Moradi | he
cast: Lorcan Breen | Lorcan, Breen | he
cast: Jorunn Dahl | Jorunn, Jo | she
cast: Makoa Keahi | Makoa | he
place: Second Wind | the coffee shop
place: the flat |
place: the stockroom |
place: the harbour wall | the harbour
relation: Kaveh & Lorcan | romantic | start=barista and customer, each pining end=together
relation: Kaveh & Jorunn | friends
relation: Lorcan & Makoa | friends
quiet: Undertow Protocol, Second Wind, Dmitri, Ignacio, Norbert, Nigel, Ezra, Rutger, Monday, Wednesday, Friday, Saturday, Evening Argus
=====
⟦n⟧Undertow Protocol isn't mine, or there would be fewer explosions and more breakfast. Coffee shop AU, no submarines, everybody lives. Kaveh and Lorcan have never met before this. Rated T for Jorunn.⟦/n⟧

⟦s place=Second Wind; with=Kaveh,Lorcan,Jorunn; time=Monday morning⟧
⟦m Lorcan⟧The redhead⟦/m⟧ came in at ten past eight, as ⟦m Lorcan⟧he⟦/m⟧ had every working day since August, and Kaveh dropped a jug of milk on ⟦m Kaveh⟧his⟦/m⟧ own foot.

⟦q Jorunn>Kaveh⟧"Smooth,"⟦/q⟧ said Jorunn.

⟦q Kaveh>Jorunn⟧"It slipped."⟦/q⟧

⟦q Jorunn>Kaveh⟧"It was in both your hands, Kav."⟦/q⟧

Kaveh kicked the jug under the counter and stood up straight. Second Wind was nearly empty. Rain ran down the window, and in front of the window, shaking out an umbrella that had lost an argument, stood ⟦m Lorcan⟧the best-looking man in the city⟦/m⟧. ⟦m Lorcan⟧He⟦/m⟧ had ink on ⟦m Lorcan⟧his⟦/m⟧ thumb. ⟦m Lorcan⟧He⟦/m⟧ always had ink on ⟦m Lorcan⟧his⟦/m⟧ thumb. It was becoming a problem.

⟦q Lorcan>Kaveh⟧"Morning,"⟦/q⟧ ⟦m Lorcan⟧he⟦/m⟧ said. ⟦q Lorcan>Kaveh⟧"Flat white, please. Large, if they come in large."⟦/q⟧

⟦q Kaveh>Lorcan⟧"They don't."⟦/q⟧

⟦q Lorcan>Kaveh⟧"You say that every day."⟦/q⟧

⟦q Kaveh>Lorcan⟧"You ask every day."⟦/q⟧ ⟦m Kaveh⟧The barista⟦/m⟧ had already picked up a cup and a pen. ⟦q Kaveh>Lorcan⟧"Name?"⟦/q⟧

There was a tiny pause. It had been there every morning for a week, that pause, and Kaveh had never been able to work out what was in it.

⟦q Lorcan>Kaveh⟧"Lorcan."⟦/q⟧

⟦q/thought Kaveh>Lorcan⟧*I know,*⟦/q⟧ thought Kaveh. ⟦q/thought Kaveh>Lorcan⟧*I know your name. I know you take the stool by the radiator and you hum when you're stuck.*⟦/q⟧ ⟦m Kaveh⟧He⟦/m⟧ wrote ⟦q/writing Kaveh>Lorcan⟧"Rutger"⟦/q⟧ on the cup and slid it down the bar.

⟦m Lorcan⟧The older man⟦/m⟧ read it. ⟦m Lorcan⟧His⟦/m⟧ ears went slightly pink. ⟦q Lorcan>Kaveh⟧"Close,"⟦/q⟧ ⟦m Lorcan⟧he⟦/m⟧ said, and carried it off to the radiator.

Jorunn waited until ⟦m Lorcan⟧he⟦/m⟧ had ⟦m Lorcan⟧his⟦/m⟧ headphones on. Then ⟦m Jorunn⟧she⟦/m⟧ leaned over and put ⟦m Jorunn⟧her⟦/m⟧ chin on ⟦m Kaveh⟧her best friend⟦/m⟧'s shoulder.

⟦q Jorunn>Kaveh⟧"That's six cups since last Monday,"⟦/q⟧ ⟦m Jorunn⟧she⟦/m⟧ said. ⟦q Jorunn>Kaveh⟧"Six names. You're finished. Either ⟦m Lorcan⟧he⟦/m⟧ gets it today or you use your mouth like a normal person."⟦/q⟧

⟦q Kaveh>Jorunn⟧"⟦m Lorcan⟧He⟦/m⟧'ll get it. ⟦m Lorcan⟧He⟦/m⟧ does this for a living. ⟦m Lorcan⟧He⟦/m⟧ *invents* crosswords."⟦/q⟧

⟦q Jorunn>Kaveh⟧"And if ⟦m Lorcan⟧he⟦/m⟧ doesn't?"⟦/q⟧

⟦q Kaveh>Jorunn⟧"Then ⟦m Lorcan⟧he⟦/m⟧ isn't interested."⟦/q⟧

⟦q Jorunn>Kaveh⟧"Or ⟦m Lorcan⟧he⟦/m⟧ throws ⟦m Lorcan⟧his⟦/m⟧ cups away."⟦/q⟧

⟦m Kaveh⟧The brunet⟦/m⟧ ⟦f holder=Kaveh; valence=negative⟧went cold all over⟦/f⟧. That had honestly not occurred to ⟦m Kaveh⟧him⟦/m⟧.

⟦q Kaveh>Jorunn⟧"Anyway,"⟦/q⟧ ⟦m Kaveh⟧he⟦/m⟧ said, wiping a perfectly clean bit of counter, ⟦q Kaveh>Jorunn⟧"there's ⟦m Makoa⟧the boyfriend⟦/m⟧."⟦/q⟧

⟦q Jorunn>Kaveh⟧"⟦m Makoa⟧What boyfriend⟦/m⟧?"⟦/q⟧

⟦q Kaveh>Jorunn⟧"⟦m Makoa⟧Big guy⟦/m⟧. Shoulders. ⟦m Makoa⟧He⟦/m⟧ picks ⟦m Lorcan⟧him⟦/m⟧ up on Fridays and carries ⟦m Lorcan⟧his⟦/m⟧ bag. ⟦b holder=Kaveh; status=false⟧They're a couple⟦/b⟧, Jo. ⟦m Lorcan+Makoa⟧They⟦/m⟧ live together. I heard ⟦m Lorcan+Makoa⟧them⟦/m⟧ arguing about whose turn it was to buy bin bags."⟦/q⟧

Jorunn gave this some thought. Over by the radiator ⟦m Lorcan⟧somebody⟦/m⟧ had begun to hum.

⟦q Jorunn>Kaveh⟧"So your plan,"⟦/q⟧ ⟦m Jorunn⟧she⟦/m⟧ said slowly, ⟦q Jorunn>Kaveh⟧"was to ask out ⟦m Lorcan⟧a man with a boyfriend⟦/m⟧, in code."⟦/q⟧

⟦q Kaveh>Jorunn⟧"I started before I saw the shoulders!"⟦/q⟧

***

⟦s place=the flat; with=Lorcan,Makoa; time=Monday evening⟧
⟦q Lorcan>Makoa⟧"Rutger,"⟦/q⟧ said Lorcan, and put the cup on the shelf with the others. ⟦q Lorcan>Makoa⟧"I don't even look like a Rutger."⟦/q⟧

⟦q Makoa>Lorcan⟧"You look a little like a Rutger."⟦/q⟧

Makoa was lying on the kitchen floor with a bag of frozen peas on ⟦m Makoa⟧his⟦/m⟧ back. ⟦m Makoa⟧He⟦/m⟧ coached water polo to under-twelves, and it was killing ⟦m Makoa⟧him⟦/m⟧.

⟦q Lorcan>Makoa⟧"Six times, though. Six. I say it clearly. I said it so clearly today that I think I spat."⟦/q⟧

⟦q Makoa>Lorcan⟧"Maybe it's loud in there."⟦/q⟧

⟦q Lorcan>Makoa⟧"It's not loud. It's me. ⟦b holder=Lorcan; status=false⟧That man can't remember my name from one morning to the next⟦/b⟧, and I've known ⟦m Kaveh⟧his⟦/m⟧ since the first day, because I read it off ⟦m Kaveh⟧his⟦/m⟧ apron like a stalker."⟦/q⟧ ⟦m Lorcan⟧The redhead⟦/m⟧ sat down on the lino and put ⟦m Lorcan⟧his⟦/m⟧ head on the fridge. ⟦q Lorcan>Makoa⟧"⟦m Kaveh⟧He⟦/m⟧ has a dimple, Makoa. Just the one. Who has just the one?"⟦/q⟧

⟦q Makoa>Lorcan⟧"I've heard about the dimple."⟦/q⟧

⟦q Lorcan>Makoa⟧"I've told you about it?"⟦/q⟧

⟦q Makoa>Lorcan⟧"You put it in the Saturday puzzle. ⟦q/writing Lorcan>⟧'Small depression, often found alone.'⟦/q⟧ I did it on the bus, I nearly got off and walked."⟦/q⟧

Lorcan ⟦f holder=Lorcan; valence=negative⟧groaned⟦/f⟧. Outside, a tram went by and rattled all six cups.

⟦q Makoa>Lorcan⟧"So talk to ⟦m Kaveh⟧him⟦/m⟧."⟦/q⟧

⟦q Lorcan>Makoa⟧"And say what?"⟦/q⟧

⟦q Makoa>Lorcan⟧"⟦q/other⟧'Hello, I'm Lorcan, I hoard your rubbish.'⟦/q⟧"⟦/q⟧

⟦q Lorcan>Makoa⟧"⟦m Kaveh⟧He⟦/m⟧'s got ⟦m Jorunn⟧somebody⟦/m⟧. ⟦b holder=Lorcan; status=false⟧He's going out with the blonde⟦/b⟧. ⟦m Jorunn⟧She⟦/m⟧ puts ⟦m Jorunn⟧her⟦/m⟧ chin on ⟦m Kaveh⟧him⟦/m⟧."⟦/q⟧

⟦q Makoa>Lorcan⟧"You've put your feet on me every night for three years,"⟦/q⟧ said ⟦m Makoa⟧the big man⟦/m⟧ reasonably, ⟦q Makoa>Lorcan⟧"and I have never felt that we were engaged."⟦/q⟧

⟦m Makoa⟧He⟦/m⟧ turned ⟦m Makoa⟧his⟦/m⟧ head to shift the peas, and then ⟦m Makoa⟧he⟦/m⟧ stopped. From the floor, ⟦m Makoa⟧he⟦/m⟧ was at exactly the height of the bottom shelf. ⟦m Makoa⟧He⟦/m⟧ looked along it for quite some time, moving ⟦m Makoa⟧his⟦/m⟧ lips.

⟦q Makoa>Lorcan⟧"Lorcan,"⟦/q⟧ ⟦m Makoa⟧he⟦/m⟧ said. ⟦q Makoa>Lorcan⟧"What order did you get these in?"⟦/q⟧

⟦q Lorcan>Makoa⟧"Left to right. Why?"⟦/q⟧

⟦q Makoa>Lorcan⟧"No reason. Go to bed."⟦/q⟧

***

⟦s place=the flat; with=Lorcan,Makoa; time=Tuesday, one in the morning⟧
The walls in the flat were thin, but Makoa believed in paperwork.

Makoa: ⟦q/writing Makoa>Lorcan⟧are you awake⟦/q⟧

Lorcan: ⟦q/writing Lorcan>Makoa⟧You are eleven feet away from me.⟦/q⟧

Makoa: ⟦q/writing Makoa>Lorcan⟧i'm giving you till 3 to work it out by yourself. for your dignity⟦/q⟧

Lorcan: ⟦q/writing Lorcan>Makoa⟧Work what out?⟦/q⟧

Makoa: ⟦q/writing Makoa>Lorcan⟧what's your job⟦/q⟧

Lorcan: ⟦q/writing Lorcan>Makoa⟧You know what my job is.⟦/q⟧

Makoa: ⟦q/writing Makoa>Lorcan⟧say it⟦/q⟧

Lorcan: ⟦q/writing Lorcan>Makoa⟧I set cryptic crosswords for the Evening Argus.⟦/q⟧

Makoa: ⟦q/writing Makoa>Lorcan⟧cool cool. now read me the cups. in order⟦/q⟧

Lorcan: ⟦q/writing Lorcan>Makoa⟧Dmitri. Ignacio. Norbert. Nigel. Ezra. Rutger.⟦/q⟧

Makoa: ⟦q/writing Makoa>Lorcan⟧now do it like you're good at your job⟦/q⟧

Through the wall there came a silence, and then a thump, as of ⟦m Lorcan⟧a man of thirty-three⟦/m⟧ falling out of bed.

⟦q Lorcan>Makoa⟧"*Dinner!*"⟦/q⟧ yelled Lorcan.

⟦q Makoa>Lorcan⟧"And I did it lying down!"⟦/q⟧ yelled ⟦m Makoa⟧his roommate⟦/m⟧.

***

⟦s place=the stockroom; with=Kaveh,Jorunn; time=Tuesday morning⟧
⟦q Kaveh>Jorunn⟧"⟦m Lorcan⟧He⟦/m⟧'s not coming,"⟦/q⟧ said Kaveh. It was twenty to nine, and ⟦m Kaveh⟧he⟦/m⟧ was sitting on a sack of decaf in the dark.

⟦q Jorunn>Kaveh⟧"⟦m Lorcan⟧He⟦/m⟧'s late. People are late."⟦/q⟧

⟦q Kaveh>Jorunn⟧"⟦m Lorcan⟧He⟦/m⟧'s never late. ⟦m Lorcan⟧He⟦/m⟧ worked it out and ⟦b holder=Kaveh; status=false⟧it scared him off⟦/b⟧. ⟦m Lorcan⟧He⟦/m⟧'s gone to the place by the station. They do large."⟦/q⟧

⟦q Jorunn>Kaveh⟧"Get up, Moradi."⟦/q⟧

⟦q Kaveh>Jorunn⟧"I live here now."⟦/q⟧

⟦q Jorunn>Kaveh⟧"There's a queue out there, and I've been doing your smile at them. It hurts."⟦/q⟧ ⟦m Jorunn⟧She⟦/m⟧ got hold of ⟦m Kaveh⟧his⟦/m⟧ apron and hauled. ⟦m Jorunn⟧She⟦/m⟧ was half a head shorter than ⟦m Kaveh⟧the younger man⟦/m⟧, but ⟦m Jorunn⟧she⟦/m⟧ had thrown shot for ⟦m Jorunn⟧her⟦/m⟧ county. ⟦q Jorunn>Kaveh⟧"Listen. I asked ⟦m Makoa⟧the shoulders⟦/m⟧."⟦/q⟧

⟦q Kaveh>Jorunn⟧"You *what?*"⟦/q⟧

⟦q Jorunn>Kaveh⟧"⟦m Makoa⟧He⟦/m⟧ came in at seven for a bun. I said, how's ⟦m Lorcan⟧your boyfriend⟦/m⟧, and ⟦m Makoa⟧he⟦/m⟧ ⟦f holder=Makoa; valence=positive⟧laughed so hard⟦/f⟧ ⟦m Makoa⟧he⟦/m⟧ had to hold the till. ⟦k by=Jorunn; to=Kaveh⟧They share a flat. That's all⟦/k⟧. ⟦m Makoa⟧He⟦/m⟧'s called Makoa, ⟦m Makoa⟧he⟦/m⟧'s got a wife in the navy, and ⟦m Makoa⟧he⟦/m⟧ says, quote, ⟦q Makoa>Jorunn⟧'Tell ⟦m Kaveh⟧the kid with the dimple⟦/m⟧ to stay by ⟦m Kaveh⟧his⟦/m⟧ phone,'⟦/q⟧ unquote."⟦/q⟧

⟦m Kaveh⟧The brunet⟦/m⟧ opened ⟦m Kaveh⟧his⟦/m⟧ mouth and shut it again.

⟦q Kaveh>Jorunn⟧"⟦b holder=Kaveh; status=false⟧Lorcan doesn't have my number⟦/b⟧,"⟦/q⟧ ⟦m Kaveh⟧he⟦/m⟧ said at last.

⟦q Jorunn>Kaveh⟧"Mm,"⟦/q⟧ said Jorunn. ⟦q Jorunn>Kaveh⟧"About that. ⟦k by=Jorunn; to=Kaveh⟧I wrote it on Makoa's bun bag⟦/k⟧."⟦/q⟧

In ⟦m Kaveh⟧his⟦/m⟧ pocket, the phone buzzed.

⟦q/writing Lorcan>Kaveh⟧Three across. Polite refusal never given to ⟦m Kaveh⟧a man with a dimple⟦/m⟧ (2).⟦/q⟧

Kaveh read it twice. Then ⟦m Kaveh⟧he⟦/m⟧ had to sit down on the decaf again.

⟦q Kaveh>Jorunn⟧"Is it rude?"⟦/q⟧ ⟦m Jorunn⟧His best friend⟦/m⟧ was trying to read upside down. ⟦q Jorunn>Kaveh⟧"It looks rude."⟦/q⟧

⟦q Kaveh>Jorunn⟧"It's ⟦q/other⟧'no.'⟦/q⟧ The answer's ⟦q/other⟧'no.'⟦/q⟧"⟦/q⟧

⟦q Jorunn>Kaveh⟧"Oh, Kav."⟦/q⟧

⟦q Kaveh>Jorunn⟧"No, no, it's *good*. It's the thing ⟦m Lorcan⟧he⟦/m⟧'d never say. Wait, there's more."⟦/q⟧

⟦q/writing Lorcan>Kaveh⟧Four down. Wall by the water, where ⟦m Lorcan⟧an idiot⟦/m⟧ will be at seven with chips, if you're free (7).⟦/q⟧

⟦q Jorunn>Kaveh⟧"What's that one, then?"⟦/q⟧

⟦q Kaveh>Jorunn⟧"Harbour,"⟦/q⟧ ⟦f holder=Kaveh; valence=positive⟧breathed⟦/f⟧ Kaveh.

⟦q Jorunn>Kaveh⟧"Even I got that."⟦/q⟧ ⟦m Jorunn⟧The blonde⟦/m⟧ took off ⟦m Jorunn⟧her⟦/m⟧ cap, put it on ⟦m Kaveh⟧his⟦/m⟧ head and turned ⟦m Kaveh⟧him⟦/m⟧ round to face the door. ⟦q Jorunn>Kaveh⟧"Now go and make some coffee. You've got ten hours to get through and there's milk on your shoe."⟦/q⟧

***

⟦s place=the harbour wall; with=Kaveh,Lorcan; time=Tuesday, seven in the evening⟧
It had stopped raining, which Lorcan felt was the least it could do.

⟦q/thought Lorcan>⟧*Don't hum,*⟦/q⟧ ⟦m Lorcan⟧he⟦/m⟧ told ⟦m Lorcan⟧himself⟦/m⟧. ⟦q/thought Lorcan>⟧*Don't spit. Say your name like a person.*⟦/q⟧ The chips were going soft in their paper. A gull had its eye on them. Then ⟦m Kaveh⟧somebody⟦/m⟧ came round the end of the fish market at a run, saw ⟦m Lorcan⟧him⟦/m⟧, and slowed to a terribly casual walk.

⟦q Kaveh>Lorcan⟧"Hi,"⟦/q⟧ said ⟦m Kaveh⟧the barista⟦/m⟧. ⟦m Kaveh⟧He⟦/m⟧ was out of breath. ⟦m Kaveh⟧He⟦/m⟧ looked different without the apron, younger and ⟦f holder=Kaveh; valence=negative⟧less sure⟦/f⟧ of ⟦m Kaveh⟧his⟦/m⟧ hands.

⟦q Lorcan>Kaveh⟧"Hi. I'm Lorcan."⟦/q⟧

⟦q Kaveh>Lorcan⟧"I know."⟦/q⟧

⟦q Lorcan>Kaveh⟧"You know?"⟦/q⟧

⟦q Kaveh>Lorcan⟧"⟦k by=Kaveh; to=Lorcan⟧I've known since August⟦/k⟧. You paid by card, the first day. It says L. Breen, so I looked you up, and then I did every puzzle you ever wrote."⟦/q⟧ Kaveh sat down on the wall, not very near. ⟦q Kaveh>Lorcan⟧"I'm awful at them. Jorunn does the anagrams."⟦/q⟧

⟦m Lorcan⟧The crossword setter⟦/m⟧ opened ⟦m Lorcan⟧his⟦/m⟧ bag. One after another ⟦m Lorcan⟧he⟦/m⟧ took out six paper cups and stood them along the stones, with the gull looking on.

⟦q Kaveh>Lorcan⟧"You kept them."⟦/q⟧

⟦q Lorcan>Kaveh⟧"I thought you couldn't remember me."⟦/q⟧

⟦q Kaveh>Lorcan⟧"I thought you were *married*. To a wardrobe."⟦/q⟧

⟦q Lorcan>Kaveh⟧"Makoa will be so ⟦f holder=Makoa; valence=positive; status=supposed⟧pleased⟦/f⟧ with that."⟦/q⟧

⟦q Kaveh>Lorcan⟧"You really didn't see it? The first letters? It's the oldest one there is."⟦/q⟧

⟦q Lorcan>Kaveh⟧"I wasn't reading them as letters,"⟦/q⟧ said ⟦m Lorcan⟧the redhead⟦/m⟧, rather ⟦f holder=Lorcan; valence=negative⟧stiffly⟦/f⟧. ⟦q Lorcan>Kaveh⟧"I was reading them as ⟦f holder=Lorcan; toward=Kaveh; valence=negative⟧heartbreak⟦/f⟧."⟦/q⟧

It was out before ⟦m Lorcan⟧he⟦/m⟧ could stop it. ⟦m Lorcan⟧He⟦/m⟧ felt ⟦m Lorcan⟧his⟦/m⟧ ⟦f holder=Lorcan; valence=negative⟧ears begin to burn⟦/f⟧. Beside ⟦m Lorcan⟧him⟦/m⟧ there was no sound at all, and then there was a ⟦f holder=Kaveh; valence=positive⟧laugh⟦/f⟧, a startled, helpless one, and there was the dimple, from very close. ⟦m Kaveh⟧The younger man⟦/m⟧ had moved up.

⟦q Kaveh>Lorcan⟧"Can I ask you something?"⟦/q⟧

⟦q Lorcan>Kaveh⟧"Anything."⟦/q⟧

⟦q Kaveh>Lorcan⟧"Dinner's six letters. I've been thinking what to do for the next one. There's a word with four, but it takes nearly a week, and I ⟦f holder=Kaveh; toward=Lorcan; valence=positive⟧don't think I can wait⟦/f⟧."⟦/q⟧

⟦q Lorcan>Kaveh⟧"What's the clue?"⟦/q⟧

Kaveh's eyes went down to ⟦m Lorcan⟧his⟦/m⟧ mouth and up again. ⟦q Kaveh>Lorcan⟧"Brief contact,"⟦/q⟧ ⟦m Kaveh⟧he⟦/m⟧ said. ⟦q Kaveh>Lorcan⟧"Starts with K."⟦/q⟧

Lorcan was good at ⟦m Lorcan⟧his⟦/m⟧ job. ⟦m Lorcan⟧He⟦/m⟧ got it at once.

When ⟦m Kaveh+Lorcan⟧they⟦/m⟧ next thought of the chips, the gull had eaten the lot, and the bag as well.

⟦q Lorcan>Kaveh⟧"So that's dinner gone,"⟦/q⟧ ⟦m Lorcan⟧the older man⟦/m⟧ said into a damp and ⟦f holder=Kaveh; valence=positive⟧very happy⟦/f⟧ neck.

⟦q Kaveh>Lorcan⟧"I know a place that does flat whites."⟦/q⟧

⟦q Lorcan>Kaveh⟧"Large?"⟦/q⟧

⟦q Kaveh>Lorcan⟧"They don't come in large,"⟦/q⟧ said Kaveh, and ⟦f holder=Kaveh; toward=Lorcan; valence=positive⟧kissed⟦/f⟧ ⟦m Lorcan⟧him⟦/m⟧ again. ⟦q Kaveh>Lorcan⟧"For you I'll use two cups."⟦/q⟧

⟦n⟧A/N: And Jorunn won twenty from Makoa, who had said Wednesday. This was meant to be five hundred words. Chapter two is the same day from the gull's side. Comments are my flat white!⟦/n⟧
