title: Water Tower
person: 3
style: four teenagers on a water tower the last night of summer, present tense, slang, lines unattributed among four, omniscient glances; straight quotes, a few careless commas
cast: Mingo |  | she
cast: Jesper | Jes | he
cast: Kofi | | he
cast: Lu | Tallulah | she
cast: Mingo's father | | he
cast: Officer Dunphy | Dunphy, Ray | he
cast: my mom | | she
cast: your dad | | he
place: the water tower | the catwalk
place: the foot of the tower | the ladder
relation: Mingo & Lu | friends | start=best friends with a secret between them end=told
relation: Jes & Kofi | romantic | start=not out end=out to three people
relation: Mingo & Mingo's father | family
quiet: Labor Day, Dairy Queen, Slurpee, Honda, Tucson, Stanford, Marines, Monday
=====
⟦s place=the water tower; with=Mingo,Jes,Kofi,Lu; time=the last night of summer⟧
It's a hundred and forty feet to the catwalk, and Kofi counts the rungs out loud, because if ⟦m Kofi⟧he⟦/m⟧ doesn't ⟦m Kofi⟧he⟦/m⟧'ll think.

⟦q Jes>Kofi⟧"You're doing great,"⟦/q⟧ says Jesper, below ⟦m Kofi⟧him⟦/m⟧.

⟦q Kofi>Jes⟧"Two hundred and six. Don't talk to me. Two hundred and seven."⟦/q⟧

⟦q Jes>Kofi⟧"You said two hundred and six twice."⟦/q⟧

⟦q Kofi>Jes⟧"I *said*, don't talk to me."⟦/q⟧

⟦m Mingo+Lu⟧The girls⟦/m⟧ are up there already. ⟦m Mingo+Lu⟧They⟦/m⟧'ve got ⟦m Mingo+Lu⟧their⟦/m⟧ legs through the railing, four long brown legs and four filthy sneakers, and a bag of ice with cans in it, and from where ⟦m Mingo+Lu⟧they⟦/m⟧'re sitting you can see the whole town: the Dairy Queen, the other Dairy Queen, the grain elevator, the road. It doesn't look like a lot. It looks as if you could close your hand on it.

⟦q Lu>Mingo⟧"Is ⟦m Kofi⟧he⟦/m⟧ going to puke?"⟦/q⟧ says Tallulah.

⟦q Mingo>Lu⟧"⟦m Kofi⟧He⟦/m⟧ puked last year."⟦/q⟧

⟦q Lu>Mingo⟧"Last year ⟦m Kofi⟧he⟦/m⟧'d had a Slurpee."⟦/q⟧

⟦q Mingo>Kofi⟧"Kofi!"⟦/q⟧ yells Mingo. ⟦q Mingo>Kofi⟧"You going to puke?"⟦/q⟧

⟦q Kofi>Mingo⟧"Two hundred and nineteen!"⟦/q⟧

⟦q Mingo>Lu⟧"⟦m Kofi⟧He⟦/m⟧'s good,"⟦/q⟧ says Mingo.

This is a tradition. ⟦m Mingo+Jes+Kofi+Lu⟧They⟦/m⟧'ve done it every Labor Day weekend since sixth grade, ⟦m Mingo+Jes+Kofi+Lu⟧the four of them⟦/m⟧, and ⟦m Mingo+Jes+Kofi+Lu⟧they⟦/m⟧'ve all said ⟦m Mingo+Jes+Kofi+Lu⟧they⟦/m⟧'ll do it again next year, and every one of ⟦m Mingo+Jes+Kofi+Lu⟧them⟦/m⟧ knows that it's a lie. On Monday, Tallulah leaves for Stanford. On Tuesday, Jesper's going to go to work for ⟦m Jes⟧his⟦/m⟧ uncle, putting in air conditioning, and Kofi's going to community college and doing the books for the same uncle. And Mingo isn't saying. ⟦m Mingo⟧She⟦/m⟧ has a job at the Honda place. ⟦m Mingo⟧She⟦/m⟧ tells people ⟦m Mingo⟧she⟦/m⟧'s saving up.

⟦q Jes>Mingo⟧"Scoot,"⟦/q⟧ says Jesper. ⟦m Jes⟧He⟦/m⟧ folds ⟦m Jes⟧himself⟦/m⟧ down through the rail beside ⟦m Mingo⟧her⟦/m⟧, all six foot three of ⟦m Jes⟧him⟦/m⟧, and ⟦m Jes⟧he⟦/m⟧ reaches back with one hand, not looking, and hauls Kofi in over the edge by ⟦m Kofi⟧his⟦/m⟧ belt.

⟦q Kofi>Jes⟧"I'm alive,"⟦/q⟧ says Kofi, flat on ⟦m Kofi⟧his⟦/m⟧ face.

⟦q Jes>Kofi⟧"You're alive, bud."⟦/q⟧

⟦q Kofi>Jes⟧"Is there a drink?"⟦/q⟧

⟦q Lu>Kofi⟧"There's grape, there's orange,"⟦/q⟧ says Tallulah, ⟦q Lu>Kofi⟧"and there's one beer, which is a tradition, which we split."⟦/q⟧

⟦q Mingo>Lu⟧"Who gets the first sip?"⟦/q⟧

⟦q Lu>Mingo⟧"Oldest."⟦/q⟧

⟦q Kofi>Lu⟧"That's me."⟦/q⟧

⟦q Lu>Kofi⟧"By nine *days*."⟦/q⟧

⟦q Kofi>Lu⟧"It's still a number, Lu."⟦/q⟧

For a time nobody says much. It's hot even up here. Somebody's sprinklers come on, miles away, and make a noise like paper.

⟦q Lu>Jes⟧"Okay,"⟦/q⟧ says Tallulah. ⟦q Lu>Mingo+Jes+Kofi⟧"Truths. One each."⟦/q⟧

⟦q Jes>Lu⟧"No."⟦/q⟧

⟦q Lu>Jes⟧"It's a tradition, Jes."⟦/q⟧

⟦q Jes>Lu⟧"It's a tradition when we're *twelve*."⟦/q⟧

⟦q Mingo>Lu⟧"You go first then,"⟦/q⟧ says Mingo.

⟦m Lu⟧The tall girl⟦/m⟧ takes a long breath. ⟦m Lu⟧She⟦/m⟧'s the one who's going to get out. Everyone's always said so; ⟦m Lu⟧she⟦/m⟧ had a college T-shirt in kindergarten. ⟦m Lu⟧She⟦/m⟧ looks at the can in ⟦m Lu⟧her⟦/m⟧ hands. ⟦q Lu>Mingo+Jes+Kofi⟧"I don't want to go."⟦/q⟧

⟦q Jes>Lu⟧"Shut up."⟦/q⟧

⟦q Lu>Jes⟧"I don't. I hate it. I went for that weekend and everybody there was like me, but more. There was a girl who'd had, like, a *company*. I called ⟦m my mom⟧my mom⟦/m⟧ and ⟦m my mom⟧she⟦/m⟧ thought it was nerves. I've been throwing up since the Fourth."⟦/q⟧

⟦q Kofi>Lu⟧"You're serious,"⟦/q⟧ says Kofi.

⟦q Lu>Kofi⟧"As a heart attack."⟦/q⟧

⟦q Mingo>Lu⟧"You have to go,"⟦/q⟧ says Mingo, so sharp that ⟦m Jes+Kofi⟧the others⟦/m⟧ turn around.

⟦q Lu>Mingo⟧"I know I do."⟦/q⟧

⟦q Mingo>Lu⟧"You've got to, Lu, you got the full ride. You don't just—"⟦/q⟧

⟦q Lu>Mingo⟧"I know that! I'm going. I'm just telling the truth, it's Truths. God. What's the matter with you?"⟦/q⟧

⟦q Mingo>Lu⟧"Nothing's the matter with me. Next."⟦/q⟧

⟦q Kofi>Mingo⟧"I'll go,"⟦/q⟧ says Kofi.

⟦m Kofi⟧He⟦/m⟧ has rolled over on ⟦m Kofi⟧his⟦/m⟧ back. ⟦m Kofi⟧He⟦/m⟧ isn't looking at any of ⟦m Mingo+Jes+Lu⟧them⟦/m⟧, ⟦m Kofi⟧he⟦/m⟧'s looking at the belly of the tank, where it says SENIORS in letters as big as cars. On the other side of Mingo, very quietly, Jesper says ⟦q Jes>⟧"No, no, no, no"⟦/q⟧.

⟦q Kofi>Jes⟧"I don't have to."⟦/q⟧

⟦q Jes>Kofi⟧"I didn't say anything."⟦/q⟧

⟦q Kofi>Jes⟧"You kind of did."⟦/q⟧

⟦q Mingo>Kofi⟧"What's going on?"⟦/q⟧ says Mingo.

⟦q Kofi>Jes⟧"We could just do mine. I could leave you out of it."⟦/q⟧

⟦q Jes>Kofi⟧"How would you leave me *out* of it?"⟦/q⟧

⟦q Kofi>Jes⟧"I'd say ⟦q/other⟧'a guy'⟦/q⟧."⟦/q⟧

⟦q Lu>Kofi⟧"Oh my God,"⟦/q⟧ says Tallulah.

Jesper has put both hands over ⟦m Jes⟧his⟦/m⟧ face. They're very big hands, and you can still see, around the edges, that ⟦m Jes⟧he⟦/m⟧'s red right up to ⟦m Jes⟧his⟦/m⟧ crew cut. Everybody waits. Down on the road one pair of headlights goes by, as slow as a thought.

⟦q Jes>Mingo+Kofi+Lu⟧"It's me,"⟦/q⟧ ⟦m Jes⟧he⟦/m⟧ says through them. ⟦q Jes>Mingo+Kofi+Lu⟧"I'm the guy."⟦/q⟧

⟦q Mingo>Jes⟧"Since when?"⟦/q⟧

⟦q Jes>Mingo⟧"Since, I don't know. Since my grandma's funeral."⟦/q⟧

⟦q Lu>Jes⟧"That was *two years* ago!"⟦/q⟧

⟦q Kofi>Lu⟧"⟦m Jes⟧He⟦/m⟧ brought me a casserole to take home,"⟦/q⟧ says Kofi dreamily. ⟦q Kofi>Lu⟧"⟦m Jes⟧He⟦/m⟧'d put foil on it."⟦/q⟧

⟦q Lu>Kofi⟧"You've been together for two years, and you didn't tell us?"⟦/q⟧

⟦q Jes>Lu⟧"I was going to. I kept thinking ⟦b holder=Jes; status=false⟧you guys would get weird about it⟦/b⟧."⟦/q⟧

⟦q Lu>Jes⟧"I'm weird about the *casserole*."⟦/q⟧

⟦q Mingo>Kofi⟧"Does ⟦m your dad⟧your dad⟦/m⟧ know?"⟦/q⟧ asks Mingo.

⟦q Kofi>Mingo⟧"⟦m your dad⟧He⟦/m⟧ thinks that we're really into fantasy football."⟦/q⟧

And it's Mingo who cracks up. ⟦m Mingo⟧She⟦/m⟧'s got a laugh like a screen door. It goes banging off around the tank and comes back at ⟦m Mingo+Jes+Kofi+Lu⟧them⟦/m⟧ from the far side, and ⟦m Mingo⟧she⟦/m⟧ leans over and grabs Jesper by the ears and kisses ⟦m Jes⟧him⟦/m⟧, smack, on the top of the head.

⟦q Mingo>Jes⟧"You big idiot,"⟦/q⟧ ⟦m Mingo⟧she⟦/m⟧ says.

⟦q Jes>Mingo⟧"Yeah."⟦/q⟧

⟦q Mingo>Jes⟧"We saw you. At the lake. You were holding ⟦m Kofi⟧his⟦/m⟧ *shoe*."⟦/q⟧

⟦q Jes>Mingo⟧"You saw that?"⟦/q⟧

⟦q Mingo>Jes⟧"Everybody saw it. Lu saw it. Coach saw it."⟦/q⟧

⟦q Lu>Jes⟧"I thought you were fixing it,"⟦/q⟧ says Tallulah. ⟦q Lu>Jes⟧"I honestly thought you were fixing ⟦m Kofi⟧his⟦/m⟧ shoe."⟦/q⟧

⟦q Mingo>Lu⟧"How are you going to *Stanford*?"⟦/q⟧

***

⟦s place=the foot of the tower; with=Mingo's father,Dunphy; time=about midnight⟧
⟦q Dunphy>Mingo's father⟧"That ⟦m Mingo+Jes+Kofi+Lu⟧them⟦/m⟧ up there?"⟦/q⟧ said Officer Dunphy.

⟦q Mingo's father>Dunphy⟧"That's ⟦m Mingo+Jes+Kofi+Lu⟧them⟦/m⟧."⟦/q⟧

⟦q Dunphy>Mingo's father⟧"Want me to hit the lights?"⟦/q⟧

⟦q Mingo's father>Dunphy⟧"Give it a while."⟦/q⟧ Mingo's father had ⟦m Mingo's father⟧his⟦/m⟧ back against the cruiser, and ⟦m Mingo's father⟧his⟦/m⟧ hat pushed up. ⟦m Mingo's father⟧He⟦/m⟧'d driven out with a jacket for ⟦m Mingo⟧her⟦/m⟧. It was folded over ⟦m Mingo's father⟧his⟦/m⟧ arm. ⟦q Mingo's father>Dunphy⟧"⟦m Mingo+Jes+Kofi+Lu⟧They⟦/m⟧ do it every year. ⟦m Mingo⟧She⟦/m⟧ thinks I'm asleep."⟦/q⟧

⟦q Dunphy>Mingo's father⟧"You used to go up there yourself, with Patty."⟦/q⟧

⟦q Mingo's father>Dunphy⟧"I used to go up there with *you*, Ray."⟦/q⟧

⟦q Dunphy>Mingo's father⟧"I'd been hoping you forgot that."⟦/q⟧

⟦m Mingo's father+Dunphy⟧The two men⟦/m⟧ listened. You couldn't get the words, from this far down. Only the tune.

⟦q Dunphy>Mingo's father⟧"When's ⟦m Mingo⟧she⟦/m⟧ ship out?"⟦/q⟧ Dunphy asked.

⟦q Mingo's father>Dunphy⟧"A week from Thursday. San Diego."⟦/q⟧

⟦q Dunphy>Mingo's father⟧"⟦m Mingo⟧She⟦/m⟧ tell ⟦m Jes+Kofi+Lu⟧them⟦/m⟧?"⟦/q⟧

⟦q Mingo's father>Dunphy⟧"Nope."⟦/q⟧ ⟦m Mingo's father⟧He⟦/m⟧ turned the jacket over so that it was folded on the other side. ⟦q Mingo's father>Dunphy⟧"⟦m Mingo⟧She⟦/m⟧ told me on the Fourth. ⟦m Mingo⟧She⟦/m⟧'d signed it already, ⟦m Mingo⟧she⟦/m⟧'d gone all the way to Tucson on the bus. I said to ⟦m Mingo⟧her⟦/m⟧, honey, why? ⟦m Mingo⟧She⟦/m⟧ says, ⟦k by=Mingo; to=Mingo's father⟧I can't be the only one who stays⟦/k⟧."⟦/q⟧

***

⟦s place=the water tower; with=Mingo,Jes,Kofi,Lu; time=after midnight⟧
The beer is gone. Kofi's asleep with ⟦m Kofi⟧his⟦/m⟧ head on Jesper's stomach, going up and down with it.

⟦q Lu>Mingo⟧"You never did yours,"⟦/q⟧ says Tallulah.

⟦q Mingo>Lu⟧"Mine's boring."⟦/q⟧

⟦q Lu>Mingo⟧"Mingo."⟦/q⟧

⟦q Mingo>Lu⟧"It is. It's nothing."⟦/q⟧

⟦q Lu>Mingo⟧"You've got a *haircut*,"⟦/q⟧ says ⟦m Lu⟧her best friend⟦/m⟧.

Mingo's hand goes up to the back of ⟦m Mingo⟧her⟦/m⟧ neck, where it's short. It's very short. ⟦m Mingo⟧She⟦/m⟧ told everybody that it was the heat.

⟦q Lu>Mingo⟧"And you can do chin-ups. You did nine, on the monkey bars. You hate gym, you used to forge my dad's name. And there's a guy in a white hat who calls on your mom's phone."⟦/q⟧

⟦q Mingo>Lu⟧"You went through my phone?"⟦/q⟧

⟦q Lu>Mingo⟧"It's your *mom's*."⟦/q⟧

⟦q Mingo>Lu⟧"So you know,"⟦/q⟧ Mingo says after a minute.

⟦q Lu>Mingo⟧"I've known since July. I was waiting for you to tell me. I figured that's the least I could do."⟦/q⟧ ⟦m Lu⟧Her⟦/m⟧ voice has gone thin. ⟦q Lu>Mingo⟧"I told mine first. So you could."⟦/q⟧

⟦q Mingo>Lu⟧"That was for *me*?"⟦/q⟧

⟦q Lu>Mingo⟧"No, it was true. But it was for you, too."⟦/q⟧

⟦q Mingo>Lu⟧"I leave on the eleventh."⟦/q⟧

⟦q Lu>Mingo⟧"I leave on the fourth."⟦/q⟧

⟦q Mingo>Lu⟧"You'll write to me? Like on paper? They take your phone."⟦/q⟧

⟦q Lu>Mingo⟧"I'll write you so much. I'll write you every time I throw up."⟦/q⟧

⟦q Jes>Mingo⟧"Does somebody want to tell me what's happening,"⟦/q⟧ says Jesper, not moving, so as not to wake the head on ⟦m Jes⟧him⟦/m⟧.

⟦q Mingo>Jes⟧"I joined the Marines, Jes."⟦/q⟧

⟦q Jes>Mingo⟧"Cool,"⟦/q⟧ says ⟦m Jes⟧the tall boy⟦/m⟧. ⟦m Jes⟧He⟦/m⟧ lets that go in. It goes a long way down. ⟦q Jes>Mingo⟧"Wait,"⟦/q⟧ ⟦m Jes⟧he⟦/m⟧ says. ⟦q Jes>Mingo⟧"Wait, *what*?"⟦/q⟧

⟦q Kofi>Jes⟧"Two hundred and twenty,"⟦/q⟧ says Kofi in ⟦m Kofi⟧his⟦/m⟧ sleep.
