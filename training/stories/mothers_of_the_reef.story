title: Mothers of the Reef
person: 3
style: magical realism, three generations of women called the mother, the grandmother and the girl, who is named late; past tense; dialogue introduced by dashes, no quotation marks
cast: Altagracia | the grandmother, Abuela, Mamá | she
cast: Remedios | the mother, Reme, Mamá | she
cast: Ysolina | the girl | she
cast: Baltasar | the grandfather, Abuelo, Papá | he
cast: the great-grandmother | | she
cast: the women under the floor | | group
cast: the surveyor | | he
place: the kitchen |
place: the bathroom | the bath
place: the roof |
place: the reef |
place: the capital |
relation: Remedios & Altagracia | family | start=at odds over the house and over Baltasar end=at peace
relation: Ysolina & Altagracia | family
relation: Remedios & Ysolina | family | start=a mother who will not name her child end=she names her
relation: Remedios & the surveyor | work | start=about to sell to him end=no sale
quiet: Mondays, Monday, Holy Mother, Pending
=====
⟦s place=the kitchen; with=Altagracia,Remedios,Ysolina; time=a Monday in May⟧
The sea came into the house on Mondays, as far as the third stair, and ⟦m Altagracia+Remedios+Ysolina⟧the women⟦/m⟧ put the chairs on the table and got on with the washing.

It had been doing so for forty years, ever since ⟦m Baltasar⟧the grandfather⟦/m⟧ went out for bait and did not return. It was a polite sea. It wiped its feet on the coral of the doorstep, lifted the rug, looked into the cupboards and went home before supper. Sometimes it left a thing behind it: a lamp, a shoe, an octopus in the bread tin. ⟦m Remedios⟧The mother⟦/m⟧ swept up after it with ⟦m Remedios⟧her⟦/m⟧ ⟦f holder=Remedios; valence=negative⟧lips pressed together⟦/f⟧. ⟦m Remedios⟧She⟦/m⟧ worked in the bank at the crossroads, where the floors were dry.

⟦q Remedios>Altagracia⟧— There's salt in the sugar again,⟦/q⟧ ⟦m Remedios⟧she⟦/m⟧ said.

⟦q Altagracia>Remedios⟧— It's only being friendly.⟦/q⟧

⟦q Remedios>Altagracia⟧— It's only eating the walls, Mamá. Have you seen the back bedroom?⟦/q⟧

⟦q Altagracia>Remedios⟧— I sleep in it.⟦/q⟧

⟦q Remedios>Altagracia⟧— Then you've seen it. There's a sponge on the ceiling.⟦/q⟧

⟦m Altagracia⟧The grandmother⟦/m⟧ went on shelling beans. ⟦m Altagracia⟧She⟦/m⟧ was a small woman who had grown heavy, and for some months now ⟦m Altagracia⟧she⟦/m⟧ had not cared to leave ⟦m Altagracia⟧her⟦/m⟧ chair. On the third stair, with ⟦m Ysolina⟧her⟦/m⟧ feet in the water, sat ⟦m Ysolina⟧the girl⟦/m⟧. ⟦m Ysolina⟧She⟦/m⟧ was nine years old, and ⟦m Ysolina⟧she⟦/m⟧ had no name. In that house daughters were not called anything until the right word came for them; it was usually a matter of weeks. ⟦m Remedios⟧The mother⟦/m⟧ had been given ⟦m Remedios⟧hers⟦/m⟧ by a parrot. The school had ⟦m Ysolina⟧the child⟦/m⟧ down as ⟦q/other⟧Pending⟦/q⟧.

⟦q Ysolina>Altagracia⟧— Abuela, there's a fish under your foot.⟦/q⟧

⟦q Altagracia>Ysolina⟧— Is it a blue one?⟦/q⟧

⟦q Ysolina>Altagracia⟧— With a stripe. It's gone in. It's gone in your *foot*.⟦/q⟧

The beans stopped.

⟦q Remedios>Ysolina⟧— What does ⟦m Ysolina⟧she⟦/m⟧ mean, in it?⟦/q⟧ said ⟦m Remedios⟧the mother⟦/m⟧. ⟦q Remedios>Altagracia⟧What does ⟦m Ysolina⟧she⟦/m⟧ mean, Mamá?⟦/q⟧

⟦q Altagracia>Remedios⟧— Nothing. A hole in my slipper.⟦/q⟧

But ⟦m Ysolina⟧the girl⟦/m⟧ was already down on ⟦m Ysolina⟧her⟦/m⟧ knees in the sea with ⟦m Ysolina⟧her⟦/m⟧ arms in it up to the shoulder, and ⟦m Ysolina⟧she⟦/m⟧ was looking up at ⟦m Altagracia⟧her grandmother⟦/m⟧ with ⟦m Ysolina⟧her⟦/m⟧ mouth open. There was no slipper. From the sole to the ankle there was something rough and branching and pink, in which, at its ease, a small blue fish was turning round.

⟦m Altagracia⟧The old woman⟦/m⟧ laid a wet finger on ⟦m Altagracia⟧her⟦/m⟧ lips.

***

⟦s place=the bathroom; with=Altagracia,Ysolina; time=the same evening⟧
⟦q Altagracia>Ysolina⟧— Don't tell ⟦m Remedios⟧your mother⟦/m⟧. ⟦m Remedios⟧She⟦/m⟧'d send for a doctor.⟦/q⟧

⟦q Ysolina>Altagracia⟧— Does it hurt?⟦/q⟧

⟦q Altagracia>Ysolina⟧— It tickles at the new moon.⟦/q⟧

⟦m Ysolina⟧The girl⟦/m⟧ had filled the tub with buckets, because ⟦k by=Altagracia; to=Ysolina⟧the coral had to be kept wet⟦/k⟧. ⟦m Altagracia+Ysolina⟧The two of them⟦/m⟧ sat in it end to end in ⟦m Altagracia+Ysolina⟧their⟦/m⟧ nightgowns. By candlelight you could see that it went as far as the knee.

⟦q Ysolina>Altagracia⟧— Are you going to die?⟦/q⟧

⟦q Altagracia>Ysolina⟧— I'm going to do the other thing.⟦/q⟧

⟦q Ysolina>Altagracia⟧— What other thing?⟦/q⟧

⟦q Altagracia>Ysolina⟧— The thing that ⟦m the great-grandmother⟧my mother⟦/m⟧ did, and ⟦m the great-grandmother⟧hers⟦/m⟧. What do you think this house is standing on? Sand? ⟦m the great-grandmother⟧My mother⟦/m⟧ is under the kitchen. You can hear ⟦m the great-grandmother⟧her⟦/m⟧ when the kettle's off.⟦/q⟧

⟦m Ysolina⟧The girl⟦/m⟧ considered ⟦m the great-grandmother⟧her great-grandmother⟦/m⟧. A crab walked along the edge of the bath, and ⟦m Ysolina⟧she⟦/m⟧ moved the candle out of its way.

⟦q Ysolina>Altagracia⟧— And Abuelo? Abuelo Baltasar?⟦/q⟧

⟦q Altagracia>Ysolina⟧— Who's been talking about ⟦m Baltasar⟧him⟦/m⟧?⟦/q⟧

⟦q Ysolina>Altagracia⟧— ⟦m Remedios⟧Mamá⟦/m⟧. ⟦m Remedios⟧She⟦/m⟧ says that ⟦b holder=Remedios; status=false⟧he's got a wife in the capital⟦/b⟧. ⟦m Remedios⟧She⟦/m⟧ says that you threw ⟦m Baltasar⟧his⟦/m⟧ boots in the road and ⟦m Baltasar⟧he⟦/m⟧ went after them and kept on walking.⟦/q⟧

⟦q Altagracia>Ysolina⟧— I threw one boot.⟦/q⟧ ⟦m Altagracia⟧The grandmother⟦/m⟧ leaned back until the water came up to ⟦m Altagracia⟧her⟦/m⟧ chin. ⟦m Altagracia⟧She⟦/m⟧ was ⟦f holder=Altagracia; toward=Baltasar; valence=positive⟧smiling a little⟦/f⟧. ⟦q Altagracia>Ysolina⟧It was a very short quarrel, about a fish. ⟦m Baltasar⟧He⟦/m⟧ said that ⟦m Baltasar⟧he⟦/m⟧ would go and catch me a better one. ⟦k by=Altagracia; to=Ysolina⟧It was the reef that took him⟦/k⟧, the Monday after. A man doesn't turn, you see. They haven't the patience. But ⟦m the great-grandmother⟧she⟦/m⟧ let ⟦m Baltasar⟧him⟦/m⟧ in, and ⟦m Baltasar⟧he⟦/m⟧'s been trying ever since to bring me what I asked for.⟦/q⟧

⟦q Ysolina>Altagracia⟧— The sea,⟦/q⟧ said ⟦m Ysolina⟧the girl⟦/m⟧ slowly. ⟦q Ysolina>Altagracia⟧The lamp, and the shoe. That's *⟦m Baltasar⟧him⟦/m⟧*?⟦/q⟧

⟦q Altagracia>Ysolina⟧— ⟦m Baltasar⟧He⟦/m⟧ never could shop.⟦/q⟧

***

⟦s place=the kitchen; with=Altagracia,Remedios,Ysolina,the surveyor; time=the first Monday in June⟧
⟦m the surveyor⟧The surveyor⟦/m⟧ arrived at low water with a case of instruments and rubber boots. ⟦m the surveyor⟧He⟦/m⟧ was a young man, ⟦m the surveyor⟧he⟦/m⟧ perspired, and ⟦m the surveyor⟧he⟦/m⟧ had been told by ⟦m the surveyor⟧his⟦/m⟧ office that ⟦b holder=the surveyor; status=false⟧nobody in the house objected⟦/b⟧.

⟦q the surveyor>Remedios⟧— I have the contract here, señora,⟦/q⟧ ⟦m the surveyor⟧he⟦/m⟧ said. ⟦q the surveyor>Remedios⟧The company takes it as it stands. They'll only want it for the pier.⟦/q⟧

⟦q Remedios>the surveyor⟧— And the money?⟦/q⟧

⟦q the surveyor>Remedios⟧— On signature. There's a flat goes with it. Fourth floor.⟦/q⟧

⟦q Remedios>the surveyor⟧— Fourth,⟦/q⟧ said ⟦m Remedios⟧the mother⟦/m⟧, in the voice of ⟦f holder=Remedios; valence=positive⟧a woman who hears music⟦/f⟧. ⟦q Remedios>the surveyor⟧Does it have a lift?⟦/q⟧

⟦q the surveyor>Remedios⟧— Two.⟦/q⟧

⟦q Ysolina>Remedios⟧— We can't sell it. There's people in it!⟦/q⟧

⟦q Remedios>Ysolina⟧— You, upstairs.⟦/q⟧

⟦q Ysolina>Remedios⟧— I won't.⟦/q⟧

⟦q Remedios>Ysolina⟧— You'll do as you're told.⟦/q⟧

⟦q Ysolina>Remedios⟧— Who will? I haven't got a name!⟦/q⟧

It went very quiet. ⟦m the surveyor⟧The surveyor⟦/m⟧ studied ⟦m the surveyor⟧his⟦/m⟧ boots. ⟦f holder=Remedios; valence=negative⟧A flush had climbed up⟦/f⟧ ⟦m Remedios⟧the mother⟦/m⟧'s neck and stayed there, and from ⟦m Altagracia⟧her⟦/m⟧ chair by the window, with a blanket over ⟦m Altagracia⟧her⟦/m⟧ lap down to the floor, ⟦m Altagracia⟧the grandmother⟦/m⟧ regarded ⟦m Remedios+Ysolina⟧the pair of them⟦/m⟧ with interest.

⟦q the surveyor>Altagracia⟧— And ⟦m Altagracia⟧this lady⟦/m⟧ is the owner, Doña Altagracia?⟦/q⟧ ⟦m the surveyor⟧he⟦/m⟧ asked. ⟦q the surveyor>Altagracia⟧I'll need you to sign as well, señora. If you'd come to the table.⟦/q⟧

⟦q Altagracia>the surveyor⟧— I'm comfortable.⟦/q⟧

⟦q the surveyor>Altagracia⟧— It's only two steps.⟦/q⟧

⟦q Remedios>Altagracia⟧— Mamá, don't be difficult.⟦/q⟧

⟦q Altagracia>Remedios⟧— I'm not being difficult. I'm being here.⟦/q⟧

⟦q Remedios>Altagracia⟧— For once in your life, will you get up and *help* me?⟦/q⟧ ⟦m Remedios⟧The mother⟦/m⟧ took hold of the blanket and pulled.

Nobody said a word. From the waist down there was a garden. There were fans in it, and fingers, and little mouths that opened and closed; a sea horse was holding on to what had been a knee. It had gone clean through the seat of the chair and into the boards, and the boards had grown up to meet it.

⟦q the surveyor>⟧— ⟦f holder=the surveyor; valence=negative⟧Holy Mother⟦/f⟧,⟦/q⟧ whispered ⟦m the surveyor⟧the surveyor⟦/m⟧, and sat down on ⟦m the surveyor⟧his⟦/m⟧ instruments.

⟦q Remedios>Altagracia⟧— How long?⟦/q⟧

⟦q Altagracia>Remedios⟧— Since the winter.⟦/q⟧

⟦q Remedios>Altagracia⟧— And you never told me.⟦/q⟧

⟦q Altagracia>Remedios⟧— You never look down, Reme. You haven't looked down since you were five years old.⟦/q⟧

⟦q Remedios>Altagracia⟧— I was watching the road! I was watching the road for ⟦m Baltasar⟧him⟦/m⟧!⟦/q⟧ ⟦m Remedios⟧The mother⟦/m⟧'s ⟦f holder=Remedios; valence=negative⟧voice had become a child's⟦/f⟧. ⟦q Remedios>Altagracia⟧I sat in that window till I was twelve. ⟦b holder=Remedios; status=false⟧You drove him out⟦/b⟧, and you never ⟦f holder=Altagracia; valence=negative; status=denied⟧shed one tear⟦/f⟧, you sat there shelling beans, and I thought, very well, ⟦b holder=Remedios; status=false⟧she doesn't care⟦/b⟧, then I shan't either.⟦/q⟧

⟦q Altagracia>Remedios⟧— Child,⟦/q⟧ said ⟦m Altagracia⟧the grandmother⟦/m⟧. ⟦q Altagracia>Remedios⟧Where do you suppose that the salt came from?⟦/q⟧

⟦q the surveyor>Ysolina⟧— Is there a back way?⟦/q⟧ ⟦m the surveyor⟧the surveyor⟦/m⟧ asked ⟦m Ysolina⟧the girl⟦/m⟧, very softly. The water had begun to come under the door.

⟦q Ysolina>the surveyor⟧— It's through the bathroom. Mind the eel.⟦/q⟧

***

⟦s place=the kitchen; with=Altagracia,Remedios,Ysolina; time=the same night⟧
That Monday the sea did not go home for supper. It came up past the third stair, past the fourth, warm as milk and full of lights, and ⟦m Remedios⟧the mother⟦/m⟧ stood in it to ⟦m Remedios⟧her⟦/m⟧ ribs with ⟦m Remedios⟧her⟦/m⟧ bank shoes floating round ⟦m Remedios⟧her⟦/m⟧. ⟦m Remedios⟧She⟦/m⟧ had hold of ⟦m Altagracia⟧her mother⟦/m⟧'s hand. It was still a hand, just.

⟦q Remedios>Altagracia⟧— Is it true, what ⟦m Ysolina⟧she⟦/m⟧ told me? About Papá?⟦/q⟧

⟦q Altagracia>Remedios⟧— Did ⟦m Ysolina⟧she⟦/m⟧ tell you? I asked ⟦m Ysolina⟧her⟦/m⟧ not to.⟦/q⟧

⟦q Ysolina>Altagracia⟧— You only said not to tell about the foot.⟦/q⟧

⟦q Remedios>Altagracia⟧— ⟦k by=Ysolina; to=Remedios⟧He never went to the capital⟦/k⟧, ⟦m Ysolina⟧she⟦/m⟧ says. ⟦m Baltasar⟧He⟦/m⟧'s been here. Every week.⟦/q⟧

⟦q Altagracia>Remedios⟧— With ⟦m Baltasar⟧his⟦/m⟧ wet boots, all over my floor. I'd have told you, only you were so set on being ⟦f holder=Remedios; toward=Baltasar; valence=negative⟧angry⟦/f⟧ with ⟦m Baltasar⟧someone who could be written to⟦/m⟧.⟦/q⟧

⟦m Remedios⟧The mother⟦/m⟧ laughed. It was more of a hiccup. Something bumped against ⟦m Remedios⟧her⟦/m⟧ hip and ⟦m Remedios⟧she⟦/m⟧ fished it out without looking, as ⟦m Remedios⟧she⟦/m⟧ had every Monday of ⟦m Remedios⟧her⟦/m⟧ life; and then ⟦m Remedios⟧she⟦/m⟧ looked. It was a boot, a left one, with oysters on it.

⟦q Remedios>Baltasar⟧— You took your time, Papá,⟦/q⟧ ⟦m Remedios⟧she⟦/m⟧ told the water.

The water rose up a little and touched ⟦m Remedios⟧her⟦/m⟧ chin.

⟦q Ysolina>Altagracia⟧— Abuela? Your fingers have gone.⟦/q⟧

⟦q Altagracia>Ysolina⟧— So they have. Come up close, the two of you. It's getting hard to talk.⟦/q⟧

⟦m Remedios+Ysolina⟧They⟦/m⟧ came up close. There was coral at ⟦m Altagracia⟧her⟦/m⟧ collar by now, rose and white, like the lace on a good dress, and above it ⟦m Altagracia⟧the old woman⟦/m⟧'s eyes were as black and as lively as ever.

⟦q Altagracia>Remedios⟧— You've kept ⟦m Ysolina⟧this girl⟦/m⟧ waiting,⟦/q⟧ ⟦m Altagracia⟧she⟦/m⟧ said. ⟦q Altagracia>Remedios⟧Nine years. It isn't decent.⟦/q⟧

⟦q Remedios>Altagracia⟧— It never came. I listened and listened. No parrot, nothing.⟦/q⟧

⟦q Altagracia>Remedios⟧— You listened upstairs.⟦/q⟧

⟦q Remedios>Altagracia⟧— Where should I have listened?⟦/q⟧

But there was no answer to that. ⟦m Altagracia⟧The grandmother⟦/m⟧ had closed ⟦m Altagracia⟧her⟦/m⟧ mouth, and a blue fish with a stripe swam out of ⟦m Altagracia⟧her⟦/m⟧ sleeve, looked at ⟦m Altagracia+Remedios+Ysolina⟧all three of them⟦/m⟧, and took up its station beside ⟦m Altagracia⟧her⟦/m⟧ ear.

⟦m Ysolina⟧The girl⟦/m⟧ did not ⟦f holder=Ysolina; valence=negative; status=denied⟧cry⟦/f⟧. ⟦m Ysolina⟧She⟦/m⟧ reached over and turned off the kettle.

Then ⟦m Remedios⟧the mother⟦/m⟧ took a breath, held ⟦m Remedios⟧her⟦/m⟧ nose, as ⟦m Remedios⟧she⟦/m⟧ had been taught by ⟦m Baltasar⟧a man in wet boots⟦/m⟧ when ⟦m Remedios⟧she⟦/m⟧ was four, and put ⟦m Remedios⟧her⟦/m⟧ head under. ⟦m Remedios⟧She⟦/m⟧ stayed there for a long while. It was noisy. There were ⟦m the women under the floor⟧women⟦/m⟧ talking, a great many, ⟦m the great-grandmother⟧the great-grandmother⟦/m⟧ among ⟦m the women under the floor⟧them⟦/m⟧, all through the boards and out under the road, the way that women talk over beans; and further off ⟦m Baltasar⟧somebody who could not carry a tune⟦/m⟧ was whistling. It was one word that ⟦m the women under the floor⟧the women under the floor⟦/m⟧ were saying. ⟦m the women under the floor⟧They⟦/m⟧ had been saying it for nine years.

⟦m Remedios⟧She⟦/m⟧ came up streaming.

⟦q Remedios>Ysolina⟧— Ysolina,⟦/q⟧ ⟦m Remedios⟧she⟦/m⟧ said.

⟦q Ysolina>Remedios⟧— What?⟦/q⟧

⟦q Remedios>Ysolina⟧— It's you. That's you. Ysolina.⟦/q⟧

⟦m Ysolina⟧Her daughter⟦/m⟧ tried it over, with ⟦m Ysolina⟧her⟦/m⟧ hair floating and ⟦m Ysolina⟧her⟦/m⟧ chin in the sea. It seemed to fit. It had some room in it to grow.

⟦q Ysolina>Remedios⟧— Say it again.⟦/q⟧

⟦q Remedios>Ysolina⟧— Ysolina!⟦/q⟧

And the whole house said it, from the doorstep to the sponge.

***

⟦s place=the roof; with=Remedios,Ysolina; time=Tuesday morning⟧
⟦m Remedios+Ysolina⟧They⟦/m⟧ had breakfast on the roof, on account of the octopus. The contract had come out by the chimney and was drying on the tiles, without a single letter left on it.

⟦q Remedios>Ysolina⟧— I shall have to tell the bank something,⟦/q⟧ said Remedios.

⟦q Ysolina>Remedios⟧— Tell them that there's a death in the family.⟦/q⟧

⟦q Remedios>Ysolina⟧— There isn't, though.⟦/q⟧

⟦q Ysolina>Remedios⟧— No.⟦/q⟧

⟦q Remedios>Ysolina⟧— Ysolina, what's wrong with your toe?⟦/q⟧

⟦q Ysolina>Remedios⟧— Nothing. Sand.⟦/q⟧

⟦m Remedios⟧Her mother⟦/m⟧ put down the bread, and bent, and looked. It was sand. ⟦m Remedios⟧She⟦/m⟧ went on looking all the same, a good long time, first at the one foot and then at the other, and afterwards over the edge of the roof, where the water was so clear that you could see right down to the reef, with the new pink branch on it, and the boots set side by side.
