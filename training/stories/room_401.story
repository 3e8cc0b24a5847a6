title: Room 401
person: 3
style: five trainees of a boy band share one dorm room, ensemble fan-fiction manner, nicknames and real names, present tense, all he, banter without tags; a manager and a mother on the phone; straight quotes
cast: Jae-won | Jae, Hyung, the leader | he
cast: Min-seok | Min | he
cast: Tae-yang | Sunny | he
cast: Dae-ho |  | he
cast: Leo | | he
cast: Manager Kwon | Kwon | she
cast: Eomma |  | she
place: Room 401 | the dorm
place: the practice room |
place: the stairwell |
place: the convenience store |
relation: Jae & Min | friends
relation: Leo & Sunny | friends | start=newcomer and sceptic end=friends
relation: Min & Eomma | family
relation: Kwon & Jae | work
quiet: Busan, Monday, Choco Pie, Korean, French
=====
⟦s place=Room 401; with=Jae,Min,Sunny,Dae-ho,Leo; time=Saturday, one in the morning⟧
Five beds, one window, one socket. There's a rota for the socket.

⟦q Sunny>Dae-ho⟧"It's my hour."⟦/q⟧

⟦q Dae-ho>Sunny⟧"It's your hour at one."⟦/q⟧

⟦q Sunny>Dae-ho⟧"It *is* one."⟦/q⟧

⟦q Dae-ho>Sunny+Jae⟧"It's one minute to. Hyung, tell ⟦m Sunny⟧him⟦/m⟧ it's one minute to."⟦/q⟧

⟦q Jae>Min+Sunny+Dae-ho+Leo⟧"Go to sleep,"⟦/q⟧ says Jae-won.

No one goes to sleep. It's the night before the list goes up; there are five of ⟦m Jae+Min+Sunny+Dae-ho+Leo⟧them⟦/m⟧ and the company will debut four. ⟦m Jae+Min+Sunny+Dae-ho+Leo⟧They⟦/m⟧'ve known it for a year, and have been very good about it. ⟦m Jae+Min+Sunny+Dae-ho+Leo⟧They⟦/m⟧'ve shared ramen, and ice packs, and a single pair of decent insoles. But on Monday at nine somebody is going to come out of that office and start packing, and tonight there's not a body in the room that isn't lying stiff as a plank and counting breaths.

⟦q Min>Jae+Sunny+Dae-ho+Leo⟧"Can I say something?"⟦/q⟧ says ⟦m Min⟧the voice from under the window⟦/m⟧.

⟦q Sunny>Min⟧"No."⟦/q⟧

⟦q Min>Sunny⟧"You don't know what it is."⟦/q⟧

⟦q Sunny>Min⟧"It's going to be about friendship."⟦/q⟧

⟦q Dae-ho>Sunny⟧"Let ⟦m Min⟧him⟦/m⟧ say it, Sunny."⟦/q⟧

⟦q Sunny>Dae-ho⟧"Every time ⟦m Min⟧he⟦/m⟧ says something about friendship my stomach hurts."⟦/q⟧

⟦q Min>Jae+Sunny+Dae-ho+Leo⟧"I only wanted to say,"⟦/q⟧ says Min-seok, ⟦q Min>Jae+Sunny+Dae-ho+Leo⟧"that whoever it is, I won't be angry."⟦/q⟧

Silence.

⟦q Sunny>Min⟧"You see?"⟦/q⟧ says Tae-yang. ⟦q Sunny>Min⟧"Now my stomach hurts."⟦/q⟧

⟦m Sunny⟧He⟦/m⟧'s the dancer. ⟦m Sunny⟧He⟦/m⟧'s small, quick, and sharp as a tack, and they call ⟦m Sunny⟧him⟦/m⟧ Sunny because ⟦m Sunny⟧he⟦/m⟧ isn't. In the next bunk Dae-ho, who's as big as a door, and the rapper, and cries at dog food commercials, is already sniffing. ⟦m Jae⟧The leader⟦/m⟧'s over by the wall. ⟦m Jae⟧He⟦/m⟧'s twenty-four; it's old, for this. ⟦m Jae⟧He⟦/m⟧ has been a trainee for nine years, and ⟦m Jae⟧he⟦/m⟧'s had four sets of roommates go on without ⟦m Jae⟧him⟦/m⟧, so ⟦m Jae⟧he⟦/m⟧ knows the thing that none of the others do: how quiet it is after.

⟦q Leo>Sunny⟧"What did ⟦m Min⟧he⟦/m⟧ say?"⟦/q⟧ asks the fifth bed.

⟦q Sunny>Leo⟧"⟦m Min⟧He⟦/m⟧ said you snore."⟦/q⟧

⟦q Leo>Sunny⟧"⟦m Min⟧He⟦/m⟧ did not say this. It was too long."⟦/q⟧

⟦q Dae-ho>Leo⟧"⟦m Min⟧He⟦/m⟧ said ⟦m Min⟧he⟦/m⟧ wouldn't be angry, Leo. If it isn't ⟦m Min⟧him⟦/m⟧."⟦/q⟧

⟦q Leo>Dae-ho⟧"Ah,"⟦/q⟧ says ⟦m Leo⟧the French boy⟦/m⟧. ⟦m Leo⟧He⟦/m⟧'s been here for three months. ⟦m Leo⟧He⟦/m⟧ can sing anything, after one hearing, ⟦m Leo⟧he⟦/m⟧ just doesn't always know what it means. ⟦q Leo>Min⟧"But I'd be angry,"⟦/q⟧ ⟦m Leo⟧he⟦/m⟧ says to the window. ⟦q Leo>Min⟧"If it is not you, Min. I would break a chair."⟦/q⟧

***

⟦s place=the stairwell; with=Jae,Sunny; time=Saturday, two in the morning⟧
⟦q Sunny>Jae⟧"You're going to do something stupid."⟦/q⟧

⟦q Jae>Sunny⟧"I'm getting water."⟦/q⟧

⟦q Sunny>Jae⟧"The water's that way. What's in the envelope?"⟦/q⟧

⟦q Jae>Sunny⟧"Nothing. Go back to bed, Sunny."⟦/q⟧

⟦q Sunny>Jae⟧"You've had it since Thursday. You keep it in your left shoe. I thought it was a love letter, I was really happy for you, and then I thought, who'd write to Hyung, ⟦m Jae⟧he⟦/m⟧ folds ⟦m Jae⟧his⟦/m⟧ socks."⟦/q⟧

⟦q Jae>Sunny⟧"Keep your voice down."⟦/q⟧

⟦q Sunny>Jae⟧"Is it a letter to Kwon?"⟦/q⟧

⟦q Jae>Sunny⟧"I had some paper."⟦/q⟧

⟦q Sunny>Jae⟧"It's a letter to Kwon. Give it."⟦/q⟧

⟦q Jae>Sunny⟧"No."⟦/q⟧

⟦q Sunny>Jae⟧"You're *withdrawing*?"⟦/q⟧

⟦q Jae>Sunny⟧"It makes sense. I'm the oldest. I've got the service coming up in two years, they'd lose me anyway. If I go by myself then nobody's been cut. It's four. There are four of you, and it's nobody's fault."⟦/q⟧

⟦q Sunny>Jae⟧"You wrote the song."⟦/q⟧

⟦q Jae>Sunny⟧"You can have the song."⟦/q⟧

⟦q Sunny>Jae⟧"I don't want it! I don't want the song without your stupid low bit in. Nine years. You taught me how to *breathe*."⟦/q⟧

⟦q Jae>Sunny⟧"You breathe fine."⟦/q⟧

⟦q Sunny>Jae⟧"You're not even sad. Look at you. You've got your helping face on."⟦/q⟧

⟦q Jae>Sunny⟧"Somebody's got to go, Tae-yang-ah."⟦/q⟧

⟦q Sunny>Jae⟧"Then let them pick! That's their job! Why do you always have to carry it up the stairs yourself?"⟦/q⟧

A door bangs, somewhere underneath. ⟦m Jae+Sunny⟧The two of them⟦/m⟧ freeze. ⟦m Jae+Sunny⟧They⟦/m⟧'re not supposed to be out of the room; in socks, in the green light of the exit sign, ⟦m Jae⟧the leader⟦/m⟧ with one arm across ⟦m Sunny⟧the younger one⟦/m⟧'s chest, as you'd do with a kid in a car. The steps come up one flight, and stop, and there's a click. There's a smell of smoke.

⟦q Kwon>⟧"Yes, I know what time it is,"⟦/q⟧ says Manager Kwon, below. ⟦q Kwon>⟧"You're the one who called."⟦/q⟧

***

⟦s place=the practice room; with=Min,Dae-ho,Leo; time=Saturday, two in the morning⟧
⟦q Leo>Min⟧"You are flat."⟦/q⟧

⟦q Min>Leo⟧"I'm not flat."⟦/q⟧

⟦q Leo>Min⟧"Like a, how do you say? A road."⟦/q⟧

⟦q Min>Leo⟧"Dae-ho, am I flat?"⟦/q⟧

⟦q Dae-ho>Min⟧"I'm just here for the bananas,"⟦/q⟧ says ⟦m Dae-ho⟧the big one⟦/m⟧. ⟦m Dae-ho⟧He⟦/m⟧ is, too; ⟦m Dae-ho⟧he⟦/m⟧'s lying on the piano.

Min-seok has got ⟦m Min⟧his⟦/m⟧ back to the mirror. ⟦m Min⟧He⟦/m⟧'s the pretty one, ⟦m Min⟧he⟦/m⟧ was scouted at a bus stop, and ⟦m Min⟧he⟦/m⟧'s never got over the feeling that they'd meant the person behind ⟦m Min⟧him⟦/m⟧. ⟦q Min>Leo⟧"I can't get it. It's two days. There's no point."⟦/q⟧

⟦q Leo>Min⟧"Sing it to me like you talk."⟦/q⟧

⟦q Min>Leo⟧"What do you mean?"⟦/q⟧

⟦q Leo>Min⟧"When you call ⟦m Eomma⟧your mother⟦/m⟧, you talk like this: mm, mm, Eomma, mm. It goes down, it goes up. You're never flat with ⟦m Eomma⟧your mother⟦/m⟧. I listen every night. It's how I learned Korean."⟦/q⟧

⟦q Min>Leo⟧"You listen to me talk to ⟦m Eomma⟧my mom⟦/m⟧?"⟦/q⟧

⟦q Leo>Min⟧"It's very beautiful. You say always the same thing."⟦/q⟧

⟦q Dae-ho>Leo⟧"What's ⟦m Min⟧he⟦/m⟧ say?"⟦/q⟧ asks Dae-ho, with ⟦m Dae-ho⟧his⟦/m⟧ mouth full.

⟦q Leo>Dae-ho⟧"⟦m Min⟧He⟦/m⟧ says, I've eaten, I've slept. I am not lonely."⟦/q⟧

Something happens to Min-seok's face. It's all right in a photograph, you'd not see it. ⟦q Min>Leo⟧"Those aren't true,"⟦/q⟧ ⟦m Min⟧he⟦/m⟧ says.

⟦q Leo>Min⟧"I know. But it's in tune."⟦/q⟧

***

⟦s place=the stairwell; with=Jae,Sunny; time=Saturday, ten past two⟧
⟦q Kwon>⟧"No. No, I told them,"⟦/q⟧ says the voice underneath. ⟦q Kwon>⟧"I've told them till I'm blue in the face. You can't put up four of those boys. It's like a table. I don't care what the research says."⟦/q⟧

Tae-yang has got hold of ⟦m Jae⟧the leader⟦/m⟧'s sleeve. ⟦m Jae+Sunny⟧They⟦/m⟧ aren't breathing.

⟦q Kwon>⟧"Then sell the *car*, Mr. Ahn! You wanted to know what I think, and I think ⟦b holder=Kwon; status=open⟧it's five or it's none⟦/b⟧. Well, I'd resign. Yes, I would. I've got a letter typed, I've been carrying it around since Thursday in my shoe."⟦/q⟧

⟦q Sunny>Jae⟧"⟦m Kwon⟧She⟦/m⟧'s got a *letter*,"⟦/q⟧ breathes Tae-yang.

⟦q Jae>Sunny⟧"In ⟦m Kwon⟧her⟦/m⟧ shoe."⟦/q⟧

⟦q Sunny>Jae⟧"That's where you, is that a thing? Is that like an old people thing?"⟦/q⟧

And Jae-won, who doesn't, as a rule, starts to laugh. ⟦m Jae⟧He⟦/m⟧ puts ⟦m Jae⟧his⟦/m⟧ forehead down on top of the small hard head in front of ⟦m Jae⟧him⟦/m⟧, and shakes. It makes no noise at all; but the envelope slides out from ⟦m Jae⟧his⟦/m⟧ fingers, through the rail, and goes planing down the well, from one green landing to the next one, over and over, as white as a gull.

It stops. There's a long pause, down there, with paper in it.

⟦q Kwon>Jae⟧"Jae-won,"⟦/q⟧ says the voice, in quite another tone. ⟦q Kwon>Jae⟧"Is that you?"⟦/q⟧

⟦q Jae>Kwon⟧"No,"⟦/q⟧ says Jae-won.

⟦q Kwon>Jae⟧"Get down here. And bring whoever you've got up there with you. And *shoes*."⟦/q⟧

***

⟦s place=the convenience store; with=Jae,Min,Sunny,Dae-ho,Leo,Kwon; time=Saturday, three in the morning⟧
⟦q Kwon>Dae-ho⟧"Put it back, Dae-ho."⟦/q⟧

⟦q Dae-ho>Kwon⟧"It's only a Choco Pie."⟦/q⟧

⟦q Kwon>Dae-ho⟧"You've got four in your hood."⟦/q⟧

⟦m Kwon⟧She⟦/m⟧'s bought ⟦m Jae+Min+Sunny+Dae-ho+Leo⟧them⟦/m⟧ ramen. ⟦m Kwon⟧She⟦/m⟧'s got ⟦m Jae+Min+Sunny+Dae-ho+Leo⟧them⟦/m⟧ lined up on the stools in the window, in order of height. Manager Kwon is five feet nothing, fifty-three; it's said that ⟦m Kwon⟧she⟦/m⟧ was an idol ⟦m Kwon⟧herself⟦/m⟧, way back, for eleven days. There are two envelopes on the counter in front of ⟦m Kwon⟧her⟦/m⟧, side by side, both a bit bent.

⟦q Kwon>Jae+Min+Sunny+Dae-ho+Leo⟧"I'm not supposed to tell you this,"⟦/q⟧ ⟦m Kwon⟧she⟦/m⟧ says.

⟦q Sunny>Kwon⟧"Then tell us,"⟦/q⟧ says Tae-yang.

⟦q Kwon>Jae+Min+Sunny+Dae-ho+Leo⟧"They're putting up the list on Monday with four on it. ⟦k by=Kwon; to=Jae,Min,Sunny,Dae-ho,Leo⟧There was never going to be a fifth⟦/k⟧, it's been four since January. They had me choose. I've been choosing for six months, I've got an ulcer."⟦/q⟧ ⟦m Kwon⟧She⟦/m⟧ looks along the row. ⟦q Kwon>Jae+Min+Sunny+Dae-ho+Leo⟧"So I've chosen. I'm going, and I've got a cousin with a studio in Busan. It has a leak. It's got no money, there's no car, and no socket to speak of. I could take five."⟦/q⟧

⟦m Jae+Min+Sunny+Dae-ho+Leo⟧They⟦/m⟧ all speak at once. It's ⟦m Leo⟧the French boy⟦/m⟧ who gets to the end of it first.

⟦q Leo>Kwon⟧"Who is the leader?"⟦/q⟧ ⟦m Leo⟧he⟦/m⟧ says.

⟦q Kwon>Leo⟧"Who do you want it to be?"⟦/q⟧

Nobody says it. Nobody has to; ⟦m Min+Sunny+Dae-ho+Leo⟧they⟦/m⟧'ve just all turned to the left, like a drawer of spoons. At the end of the counter ⟦m Jae⟧the oldest of them⟦/m⟧ has taken off ⟦m Jae⟧his⟦/m⟧ glasses and is polishing them with the hem of ⟦m Jae⟧his⟦/m⟧ shirt, and polishing them.

⟦q Min>Kwon⟧"I've got to make a phone call,"⟦/q⟧ Min-seok says. ⟦m Min⟧He⟦/m⟧'s halfway off the stool, ⟦m Min⟧he⟦/m⟧'s got it to ⟦m Min⟧his⟦/m⟧ ear. It rings, and it rings, and somebody picks it up, half asleep, in a kitchen by the sea.

⟦q Min>Eomma⟧"Eomma?"⟦/q⟧ says Min-seok. ⟦q Min>Eomma⟧"No. I haven't eaten. I haven't slept."⟦/q⟧

⟦q Eomma>Min⟧"Are you lonely?"⟦/q⟧ says ⟦m Eomma⟧his mother⟦/m⟧.

⟦m Min⟧He⟦/m⟧ looks at ⟦m Jae+Sunny+Dae-ho+Leo⟧the four of them⟦/m⟧, with the noodles hanging out.

⟦q Min>Eomma⟧"Mm,"⟦/q⟧ ⟦m Min⟧he⟦/m⟧ sings, up, then down, then up.
