title: One Bathroom
person: 1
style: first-person snark, roommates, a group chat read aloud over breakfast, present tense with slang; straight quotes
cast: Margo | Marguerite | she | narrator
cast: Bea |  | she
cast: Hallie | Hal | she
cast: Vincenzo | Vin | he
cast: Mr. Gustafson | Gustafson | he
cast: Chase | | he
cast: my mom | | she
place: the kitchen |
place: the stairwell | the stairs
place: the roof |
relation: Margo & Bea | friends | start=roommates who are out of patience end=still roommates
relation: Hallie & Vin | romantic | start=a secret end=everybody knows
relation: Margo & Gustafson | work
quiet: Thursday, Christmas
=====
⟦s place=the kitchen; with=Margo,Bea,Hallie,Vin; time=Sunday, eleven in the morning⟧
You should know three things about our apartment. It has four people. It has one bathroom. And since about March it has had a ghost who eats cheese.

The emergency meeting is Bea's idea. Bea's doing a law degree and it has got into ⟦m Bea⟧her⟦/m⟧ bloodstream; ⟦m Bea⟧she⟦/m⟧ has printed an agenda. ⟦m Bea⟧She⟦/m⟧ has also printed the group chat, all of it, going back to New Year, and hole-punched it.

⟦q Bea>Margo+Hallie+Vin⟧"Item one,"⟦/q⟧ ⟦m Bea⟧she⟦/m⟧ says. ⟦q Bea>Margo+Hallie+Vin⟧"The cheese."⟦/q⟧

⟦q Hallie>Bea⟧"Can I pee first?"⟦/q⟧ says Hallie.

⟦q Bea>Hallie⟧"You can pee after item one."⟦/q⟧

⟦q Hallie>Bea⟧"That's a human rights thing, I'm pretty sure."⟦/q⟧

⟦q Margo>Hallie⟧"Just let ⟦m Bea⟧her⟦/m⟧ do it,"⟦/q⟧ ⟦m Margo⟧I⟦/m⟧ say. ⟦q Margo>Hallie⟧"It's faster."⟦/q⟧

⟦m Margo⟧I⟦/m⟧'m wearing a towel on ⟦m Margo⟧my⟦/m⟧ head and a second towel as a kind of cape, because ⟦m Vin⟧the fourth member of the household⟦/m⟧ was in the shower for forty minutes and then, when it was finally ⟦m Margo⟧my⟦/m⟧ turn, so was the cold. Vin is sitting there now, pink and steaming, eating toast. ⟦m Vin⟧He⟦/m⟧ has never once been ashamed of anything. It's like living with a golden retriever that does crypto.

⟦q Bea>Vin⟧"Vincenzo. Did you eat the Manchego?"⟦/q⟧

⟦q Vin>Bea⟧"Which one's Manchego?"⟦/q⟧

⟦q Bea>Vin⟧"It had my name on it."⟦/q⟧

⟦q Vin>Bea⟧"It was called *Bea*?"⟦/q⟧

⟦q Bea>Margo⟧"I'm going to read the record,"⟦/q⟧ ⟦m Bea⟧our landlady of the law⟦/m⟧ tells ⟦m Margo⟧me⟦/m⟧, and wets a finger. ⟦q Bea>Margo⟧"Thursday the ninth, eleven fifty-two p.m. Me: ⟦q Bea>Margo+Hallie+Vin⟧'Whoever had my cheese, no questions asked, please replace it by Friday.'⟦/q⟧ Twelve-oh-four. Hallie: ⟦q Hallie>Bea⟧'wasnt me but also what kind was it'⟦/q⟧."⟦/q⟧

⟦q Hallie>Bea⟧"I was being supportive!"⟦/q⟧

⟦q Bea>Hallie⟧"Twelve-oh-five. Margo: ⟦q Margo>Bea+Hallie+Vin⟧'some of us have WORK'⟦/q⟧."⟦/q⟧

⟦q Margo>Bea⟧"Some of us did,"⟦/q⟧ ⟦m Margo⟧I⟦/m⟧ say.

⟦q Bea>Margo⟧"Twelve-oh-six. Vincenzo: ⟦q Vin>Bea⟧'lol'⟦/q⟧."⟦/q⟧ ⟦m Bea⟧She⟦/m⟧ lays the page down, very gently. ⟦q Bea>Vin⟧"I put it to you that a man with nothing to hide doesn't say lol."⟦/q⟧

⟦q Vin>Bea⟧"I say it all the time. I said it to my grandma's doctor."⟦/q⟧

⟦q Hallie>Bea⟧"⟦m Vin⟧He⟦/m⟧ does,"⟦/q⟧ Hallie says. ⟦q Hallie>Bea⟧"⟦m Vin⟧He⟦/m⟧ did."⟦/q⟧

And here ⟦m Margo⟧I⟦/m⟧'d like to point out that ⟦m Margo⟧I⟦/m⟧ notice something. ⟦m Margo⟧I⟦/m⟧'m not proud of much, but ⟦m Margo⟧I⟦/m⟧ notice stuff. When Hallie says ⟦q/other⟧"⟦m Vin⟧he⟦/m⟧ did"⟦/q⟧ ⟦m Hallie⟧she⟦/m⟧ doesn't look at Vin, and Vin, who looks at everybody, all the time, with those big wet eyes, doesn't look at ⟦m Hallie⟧her⟦/m⟧. ⟦m Vin⟧He⟦/m⟧ looks at ⟦m Vin⟧his⟦/m⟧ toast.

Interesting.

⟦q Bea>Margo⟧"Margo? You're frowning."⟦/q⟧

⟦q Margo>Bea⟧"It's the towel. It's tight."⟦/q⟧

⟦q Bea>Margo⟧"Item two,"⟦/q⟧ says Bea. ⟦q Bea>Margo+Hallie+Vin⟧"The third toothbrush."⟦/q⟧

⟦q Margo>Bea⟧"There are four of us."⟦/q⟧

⟦q Bea>Margo⟧"There are four of us, and we have seven toothbrushes, and last week we had six. I've done a chart."⟦/q⟧

⟦m Bea⟧She⟦/m⟧ has, too. It's in color. You have to understand that when ⟦m Margo⟧I⟦/m⟧ met Bea, freshman year, ⟦m Bea⟧she⟦/m⟧ was lying in a fountain singing. ⟦m Margo⟧I⟦/m⟧ miss ⟦m Bea⟧her⟦/m⟧. ⟦m Margo⟧I⟦/m⟧ live with ⟦m Bea⟧her⟦/m⟧, and ⟦m Margo⟧I⟦/m⟧ miss ⟦m Bea⟧her⟦/m⟧.

⟦q Hallie>Bea⟧"Maybe they're spares,"⟦/q⟧ says Hallie, going a bit fast. ⟦q Hallie>Bea⟧"⟦m my mom⟧My mom⟦/m⟧ sends them. ⟦m my mom⟧She⟦/m⟧ works for a dentist, or ⟦m my mom⟧she⟦/m⟧ used to."⟦/q⟧

⟦q Bea>Hallie⟧"You told me ⟦m my mom⟧your mom⟦/m⟧'s a pilot."⟦/q⟧

⟦q Hallie>Bea⟧"⟦m my mom⟧She⟦/m⟧ used to be. Before."⟦/q⟧

⟦q Bea>Hallie⟧"Before the dentist."⟦/q⟧

⟦q Hallie>Bea⟧"People change, Bea."⟦/q⟧

⟦q Vin>Hallie⟧"Yeah,"⟦/q⟧ says Vin warmly. ⟦q Vin>Hallie⟧"They really do."⟦/q⟧

***

⟦s place=the stairwell; with=Margo,Gustafson,Hallie; time=Sunday, a quarter past eleven⟧
Recess. ⟦m Margo⟧I⟦/m⟧ go down for the mail, in ⟦m Margo⟧my⟦/m⟧ cape, and ⟦m Gustafson⟧our landlord⟦/m⟧ is on the second-floor landing with ⟦m Gustafson⟧his⟦/m⟧ head inside the wall.

⟦q Margo>Gustafson⟧"Mr. Gustafson?"⟦/q⟧

⟦q Gustafson>Margo⟧"Marguerite."⟦/q⟧ ⟦m Gustafson⟧He⟦/m⟧'s the only one who uses the whole thing. ⟦m Gustafson⟧He⟦/m⟧ comes out backward with cobwebs on. ⟦q Gustafson>Margo⟧"You people are killing my boiler. What are you doing up there, laundry? In the shower?"⟦/q⟧

⟦q Margo>Gustafson⟧"It's Vin. ⟦m Vin⟧He⟦/m⟧ does ⟦m Vin⟧his⟦/m⟧ thinking in there."⟦/q⟧

⟦q Gustafson>Margo⟧"Not Vincenzo. I see the meter. Two showers, every night, three in the morning. Long! ⟦m Vin⟧One boy⟦/m⟧ can't be that dirty."⟦/q⟧ ⟦m Gustafson⟧He⟦/m⟧ wipes ⟦m Gustafson⟧his⟦/m⟧ hands down ⟦m Gustafson⟧his⟦/m⟧ vest. ⟦q Gustafson>Margo⟧"Four on the lease, Marguerite. I count the names. I have four names. If you've got a fifth up there, I got to tell the insurance."⟦/q⟧

⟦q Margo>Gustafson⟧"There's no fifth."⟦/q⟧

⟦q Gustafson>Margo⟧"I hear a fifth. I'm under you. Four kinds of feet I know. Bea, ⟦m Bea⟧she⟦/m⟧ walks like a soldier. You drag. Vincenzo goes *boom*, *boom*. Little Hallie, nothing, like a cat."⟦/q⟧ ⟦m Gustafson⟧He⟦/m⟧ holds up a thumb. ⟦q Gustafson>Margo⟧"And then there is one that hops."⟦/q⟧

⟦q Margo>Gustafson⟧"Hops."⟦/q⟧

⟦q Gustafson>Margo⟧"Like so."⟦/q⟧ And ⟦m Gustafson⟧the old man⟦/m⟧, who must be eighty, takes hold of the banister and hops across ⟦m Gustafson⟧his⟦/m⟧ own landing on one leg, very seriously, twice, so ⟦m Margo⟧I⟦/m⟧ can hear the difference.

That's when Hallie comes down. ⟦m Hallie⟧She⟦/m⟧ sees ⟦m Gustafson⟧him⟦/m⟧ in midair. ⟦m Hallie⟧She⟦/m⟧ goes the color of skim milk.

⟦q Hallie>Gustafson⟧"Hey, Mr. G! Is it, uh. Is it broken?"⟦/q⟧

⟦q Gustafson>Hallie⟧"Is what broken?"⟦/q⟧

⟦q Hallie>Gustafson⟧"I don't know, I was just asking generally."⟦/q⟧

⟦q Margo>Hallie⟧"Hal,"⟦/q⟧ ⟦m Margo⟧I⟦/m⟧ say. ⟦q Margo>Hallie⟧"Walk with me."⟦/q⟧

⟦q Hallie>Margo⟧"I was getting the mail."⟦/q⟧

⟦q Margo>Hallie⟧"I've got the mail. It's pizza coupons. Walk with me *up*."⟦/q⟧

***

⟦s place=the roof; with=Margo,Hallie,Chase; time=Sunday, half past eleven⟧
Nobody is supposed to be up here, on account of the last guy. It's tar and pigeons and a lawn chair. And there's a tent. It's a nice little tent, blue, pegged down with our good saucepans.

In front of the tent sits ⟦m Chase⟧a boy with his leg in a cast⟦/m⟧, eating Manchego off a pocketknife.

⟦q Chase>Margo⟧"Oh, hey,"⟦/q⟧ ⟦m Chase⟧he⟦/m⟧ says. ⟦q Chase>Margo⟧"Are you Margo? I'm Chase. I love your shampoo."⟦/q⟧

⟦m Margo⟧I⟦/m⟧ look at Hallie. Hallie looks at a pigeon.

⟦q Margo>Hallie⟧"Explain,"⟦/q⟧ ⟦m Margo⟧I⟦/m⟧ say.

⟦q Hallie>Margo⟧"⟦m Chase⟧He⟦/m⟧'s ⟦m Chase⟧my brother⟦/m⟧."⟦/q⟧

⟦q Margo>Hallie⟧"You've got ⟦m Chase⟧a brother⟦/m⟧?"⟦/q⟧

⟦q Hallie>Margo⟧"Half."⟦/q⟧

⟦q Chase>Margo⟧"The bottom half,"⟦/q⟧ says ⟦m Chase⟧the boy⟦/m⟧, waving the cast. No one laughs. ⟦q Chase>Margo⟧"That kills at parties."⟦/q⟧

⟦q Hallie>Margo⟧"⟦m Chase⟧He⟦/m⟧ got hurt and they let ⟦m Chase⟧him⟦/m⟧ go, at the ski place, and the room went with the job. And I couldn't put ⟦m Chase⟧him⟦/m⟧ on the lease, because Bea'd do a chart! I figured it'd be one weekend."⟦/q⟧

⟦q Margo>Hallie⟧"When was this?"⟦/q⟧

⟦q Hallie>Margo⟧"Christmas."⟦/q⟧

⟦q Margo>Hallie⟧"Hallie, it's *May*."⟦/q⟧

⟦q Chase>Margo⟧"I only come down at night,"⟦/q⟧ Chase puts in. ⟦q Chase>Margo⟧"I'm super quiet. Vin showed me which boards."⟦/q⟧

So. That's interesting too. ⟦m Margo⟧I⟦/m⟧ turn the cape around so it fastens better. ⟦q Margo>Hallie⟧"Vin knows?"⟦/q⟧

⟦q Hallie>Margo⟧"Vin carried ⟦m Chase⟧him⟦/m⟧ up. Somebody had to, it's five floors."⟦/q⟧ ⟦m Hallie⟧She⟦/m⟧ is picking at the edge of ⟦m Hallie⟧her⟦/m⟧ sleeve. ⟦q Hallie>Margo⟧"⟦m Vin⟧He⟦/m⟧ was really nice about it. ⟦m Vin⟧He⟦/m⟧ takes the blame for the cheese. And the showers. ⟦m Vin⟧He⟦/m⟧ came up with the lol."⟦/q⟧

⟦q Margo>Hallie⟧"Why would ⟦m Vin⟧he⟦/m⟧ *do* that?"⟦/q⟧

Neither of ⟦m Hallie+Chase⟧them⟦/m⟧ answers. Chase cuts ⟦m Chase⟧himself⟦/m⟧ a piece of cheese, whistling a little. Then ⟦m Margo⟧I⟦/m⟧ look at ⟦m Hallie⟧my smallest roommate⟦/m⟧'s face, which has gone from skim milk to strawberry.

⟦q Margo>Hallie⟧"No,"⟦/q⟧ ⟦m Margo⟧I⟦/m⟧ say.

⟦q Hallie>Margo⟧"It just kind of happened."⟦/q⟧

⟦q Margo>Hallie⟧"With *Vin*?"⟦/q⟧

⟦q Hallie>Margo⟧"⟦m Vin⟧He⟦/m⟧'s different when you get to know ⟦m Vin⟧him⟦/m⟧."⟦/q⟧

⟦q Margo>Hallie⟧"I know ⟦m Vin⟧him⟦/m⟧! I've unclogged ⟦m Vin⟧him⟦/m⟧! ⟦m Vin⟧He⟦/m⟧ thinks that ⟦b holder=Vin; status=false⟧the moon is a different moon every month⟦/b⟧!"⟦/q⟧

⟦q Hallie>Margo⟧"⟦m Vin⟧He⟦/m⟧ only said it once."⟦/q⟧

⟦q Chase>Margo⟧"In ⟦m Vin⟧his⟦/m⟧ defense,"⟦/q⟧ says ⟦m Chase⟧her brother⟦/m⟧, ⟦q Chase>Margo⟧"nobody'd ever told ⟦m Vin⟧him⟦/m⟧ it wasn't."⟦/q⟧

***

⟦s place=the kitchen; with=Margo,Bea,Hallie,Vin,Chase; time=Sunday, noon⟧
Item three isn't on the agenda. Item three comes in under its own steam, hop, thump, hop, with one arm around ⟦m Hallie⟧his sister⟦/m⟧'s neck and a saucepan in the other hand.

Bea takes off ⟦m Bea⟧her⟦/m⟧ glasses.

⟦q Bea>Chase⟧"Who the hell are you?"⟦/q⟧

⟦q Chase>Bea⟧"Chase. I'm the cheese,"⟦/q⟧ ⟦m Chase⟧he⟦/m⟧ says. ⟦q Chase>Bea⟧"I'm really sorry. It was so good, though. Where do you get it?"⟦/q⟧

⟦q Bea>Hallie⟧"Hallie?"⟦/q⟧

⟦q Hallie>Bea⟧"⟦k by=Hallie; to=Bea⟧He's been living on the roof⟦/k⟧,"⟦/q⟧ says Hallie. ⟦q Hallie>Bea⟧"⟦m Chase⟧He⟦/m⟧'s ⟦m Chase⟧my brother⟦/m⟧. I should have told you. Please don't put it in the binder."⟦/q⟧

⟦q Bea>Hallie⟧"Since when?"⟦/q⟧

⟦q Hallie>Bea⟧"You're going to get mad."⟦/q⟧

⟦q Bea>Hallie⟧"I'm already mad. Since *when*?"⟦/q⟧

⟦q Vin>Bea⟧"Christmas,"⟦/q⟧ says Vin. ⟦m Vin⟧He⟦/m⟧ has stood up. ⟦m Vin⟧He⟦/m⟧'s a big guy, and when ⟦m Vin⟧he⟦/m⟧ stands up in our kitchen ⟦m Vin⟧he⟦/m⟧ has to do it around the lamp. ⟦q Vin>Bea⟧"It was my idea. You can fine me."⟦/q⟧

⟦q Hallie>Vin⟧"It wasn't ⟦m Vin⟧his⟦/m⟧ idea. Vin, it *wasn't*."⟦/q⟧

⟦q Vin>Hallie⟧"I'm just saying ⟦m Bea⟧she⟦/m⟧ can fine me."⟦/q⟧

⟦q Bea>Vin⟧"You let me accuse you,"⟦/q⟧ says ⟦m Bea⟧the prosecutor⟦/m⟧ slowly. ⟦q Bea>Vin⟧"For five months. I called you a liar in front of your own cousin."⟦/q⟧

⟦q Vin>Bea⟧"Yeah, but I *was* lying, so."⟦/q⟧

⟦q Bea>Vin⟧"And you took the one a.m. showers?"⟦/q⟧

⟦q Vin>Bea⟧"Three a.m. I held the hose thing. ⟦m Chase⟧He⟦/m⟧ can't get the cast wet."⟦/q⟧

⟦m Margo⟧I⟦/m⟧ watch it go in. It's like watching someone try to swallow a sofa. Bea looks at the binder, with its tabs. ⟦m Bea⟧She⟦/m⟧ looks at the cast; it's covered with drawings of moons, in ballpoint, all slightly different. ⟦m Bea⟧She⟦/m⟧ looks at Vin's hand, which has been taken hold of, underneath the edge of the table, where ⟦m Vin⟧he⟦/m⟧ and Hallie must believe that ⟦b holder=Hallie; status=false⟧nobody else can see⟦/b⟧.

⟦q Bea>Hallie⟧"You could've asked me,"⟦/q⟧ ⟦m Bea⟧she⟦/m⟧ says. ⟦m Bea⟧Her⟦/m⟧ voice has gone funny. ⟦q Bea>Hallie⟧"You could have just *asked*. Did you think I'd throw out ⟦m Chase⟧a boy with a broken leg⟦/m⟧?"⟦/q⟧

There's a silence. It isn't a good one.

⟦q Bea>Margo⟧"Margo? Is that what I'm like?"⟦/q⟧

What you have to do with Bea is tell the truth, quickly, before you lose your nerve. ⟦q Margo>Bea⟧"You printed out the chat,"⟦/q⟧ ⟦m Margo⟧I⟦/m⟧ say. ⟦q Margo>Bea⟧"You hole-punched it, babe."⟦/q⟧

⟦q Bea>Margo⟧"I bought the hole punch specially,"⟦/q⟧ says Bea, and ⟦m Bea⟧she⟦/m⟧ puts ⟦m Bea⟧her⟦/m⟧ head down on the exhibits and starts to cry, or ⟦m Margo⟧I⟦/m⟧ think that's what it is until ⟦m Margo⟧I⟦/m⟧ hear the noise, and it's the fountain noise. It's the noise from freshman year. ⟦m Bea⟧She⟦/m⟧'s laughing so hard that the binder shakes.

⟦q Bea>Chase⟧"What's the rent on a tent?"⟦/q⟧ ⟦m Bea⟧she⟦/m⟧ says when ⟦m Bea⟧she⟦/m⟧ can.

⟦q Chase>Bea⟧"I've got forty bucks,"⟦/q⟧ says Chase, ⟦q Chase>Bea⟧"and a pan."⟦/q⟧

⟦q Margo>Chase⟧"That's our pan."⟦/q⟧

⟦q Chase>Margo⟧"Then I've got forty bucks."⟦/q⟧

From under the floor there comes a banging, as of a broom handle. Then Mr. Gustafson's voice, muffled, but perfectly happy.

⟦q Gustafson>⟧"Five!"⟦/q⟧ it shouts. ⟦q Gustafson>⟧"I *knew* it was five!"⟦/q⟧
