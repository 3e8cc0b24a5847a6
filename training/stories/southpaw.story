title: Southpaw
person: 3
style: a boxing gym in Gdynia; an old trainer, two brothers, their father and a rival's manager; all men, he throughout; dialogue introduced by dashes, no quotation marks; clipped, long exchanges without a tag
cast: Old Zygmunt | the trainer | he
cast: Adrian Wilczek | Adrian, the big one | he
cast: Mirek Wilczek | Mirek, the boy | he
cast: Mr. Wilczek | Tata | he
cast: Drozd |  | he
cast: Kowal |  | he
cast: Kuba |  | he
place: the gym |
place: the changing room |
place: the mole | the breakwater
relation: Adrian & Mirek | family
relation: Old Zygmunt & Adrian | work
relation: Tata & Mirek | family
relation: Drozd & Tata | work
quiet: Hamburg, Saturday, Gdansk
=====
⟦s place=the gym; with=Old Zygmunt,Adrian,Mirek,Kuba,Drozd; time=a Monday in Lent⟧
Nobody had switched on the heating, and ⟦m Adrian+Mirek⟧the two brothers⟦/m⟧ smoked like horses.

⟦q Old Zygmunt>Adrian⟧— Again,⟦/q⟧ said ⟦m Old Zygmunt⟧the trainer⟦/m⟧, who was called Old Zygmunt.

⟦q Adrian>Old Zygmunt⟧— That’s nine.⟦/q⟧

⟦q Old Zygmunt>Adrian⟧— So it’ll be ten. What’s ⟦m Mirek⟧he⟦/m⟧ doing with ⟦m Mirek⟧his⟦/m⟧ feet?⟦/q⟧

⟦q Adrian>Old Zygmunt⟧— Whose feet?⟦/q⟧

⟦q Old Zygmunt>Adrian⟧— ⟦m Mirek⟧Your brother⟦/m⟧’s. You’ve been looking at ⟦m Mirek⟧his⟦/m⟧ nose for a quarter of an hour. It’s a nice nose. What about ⟦m Mirek⟧his⟦/m⟧ feet?⟦/q⟧

⟦m Adrian⟧The big one⟦/m⟧ looked down. ⟦m Adrian⟧He⟦/m⟧ was twenty-four, and handsome, and tired; ⟦m Adrian⟧he⟦/m⟧ had a fight on Saturday, on television, for money. ⟦m Mirek⟧The other⟦/m⟧ was nineteen and was there to be hit.

⟦q Adrian>Old Zygmunt⟧— ⟦m Mirek⟧He⟦/m⟧’s changed them over.⟦/q⟧

⟦q Old Zygmunt>Adrian⟧— When?⟦/q⟧

⟦q Adrian>Old Zygmunt⟧— I don’t know when.⟦/q⟧

⟦q Old Zygmunt>Adrian⟧— In the second round. You’ve been fighting a left-hander for eight rounds, and you haven’t noticed; it’s why your ear’s bleeding. Who told you to turn round, Mirek?⟦/q⟧

⟦q Mirek>Old Zygmunt⟧— No one.⟦/q⟧

⟦q Old Zygmunt>Mirek⟧— Why did you?⟦/q⟧

⟦q Mirek>Old Zygmunt⟧— My arm was getting tired,⟦/q⟧ said ⟦m Mirek⟧the younger brother⟦/m⟧. ⟦q Mirek>Old Zygmunt⟧The right one. So I went the other way about. Is it not allowed?⟦/q⟧

⟦m Old Zygmunt⟧The old man⟦/m⟧ didn’t answer that. ⟦m Old Zygmunt⟧He⟦/m⟧ was a bowlegged widower with one lung and a towel, and ⟦m Old Zygmunt⟧he⟦/m⟧’d been fifty-one years in that gym. ⟦m Old Zygmunt⟧He⟦/m⟧ got up on the apron, by way of the bucket, and took hold of ⟦m Mirek⟧the boy⟦/m⟧’s left glove and turned it over, as if ⟦m Old Zygmunt⟧he⟦/m⟧ were looking for the price.

⟦q Old Zygmunt>Mirek⟧— Which hand d’you write with?⟦/q⟧

⟦q Mirek>Old Zygmunt⟧— This one.⟦/q⟧

⟦q Old Zygmunt>Mirek⟧— And before they tied it?⟦/q⟧

⟦q Mirek>Old Zygmunt⟧— How d’you know that they tied it?⟦/q⟧

⟦q Old Zygmunt>Mirek⟧— Somebody did. What was it, nuns?⟦/q⟧

⟦q Mirek>Old Zygmunt⟧— It was ⟦m Tata⟧Tata⟦/m⟧,⟦/q⟧ said Mirek.

By the door, under the clock, ⟦m Drozd⟧a man in a camel coat⟦/m⟧ had come in without paying, and was standing with ⟦m Drozd⟧his⟦/m⟧ hat on. ⟦m Drozd⟧He⟦/m⟧ spoke to ⟦m Kuba⟧the kid who did the floors⟦/m⟧, whose name was Kuba.

⟦q Drozd>Kuba⟧— Who’s that?⟦/q⟧

⟦q Kuba>Drozd⟧— That’s Adrian, sir. ⟦m Adrian⟧He⟦/m⟧’s on the posters.⟦/q⟧

⟦q Drozd>Kuba⟧— I know who’s on the posters. I pay for the posters. Who’s ⟦m Mirek⟧the ugly one⟦/m⟧?⟦/q⟧

***

⟦s place=the changing room; with=Adrian,Mirek; time=half an hour later⟧
⟦q Adrian>Mirek⟧— You could’ve told me.⟦/q⟧

⟦q Mirek>Adrian⟧— Told you what?⟦/q⟧

⟦q Adrian>Mirek⟧— That you can box.⟦/q⟧

⟦q Mirek>Adrian⟧— I can’t box. I only move out of the way.⟦/q⟧

⟦q Adrian>Mirek⟧— You put me down in the sixth.⟦/q⟧

⟦q Mirek>Adrian⟧— You slipped.⟦/q⟧

⟦q Adrian>Mirek⟧— I’ve been slipping on you for a year. I ⟦f holder=Adrian; valence=negative⟧thought that I was getting old⟦/f⟧.⟦/q⟧

⟦m Adrian+Mirek⟧They⟦/m⟧ sat on the one bench, with ⟦m Adrian+Mirek⟧their⟦/m⟧ knees apart, unwinding ⟦m Adrian+Mirek⟧their⟦/m⟧ hands. ⟦m Adrian+Mirek⟧They⟦/m⟧’d shared a room until last spring. ⟦m Mirek⟧He⟦/m⟧ was a shy, plain boy with no neck, who fitted tyres; when ⟦m Mirek⟧he⟦/m⟧ was small ⟦m Mirek⟧he⟦/m⟧’d carried ⟦m Adrian⟧the big one⟦/m⟧’s bag, and ⟦m Mirek⟧he⟦/m⟧ still did it, without either of ⟦m Adrian+Mirek⟧them⟦/m⟧ noticing.

⟦q Mirek>Adrian⟧— It’s just that I know what you’re going to do,⟦/q⟧ ⟦m Mirek⟧he⟦/m⟧ said. ⟦q Mirek>Adrian⟧I’ve always known. You think it with your chin.⟦/q⟧

⟦q Adrian>Mirek⟧— Is that so?⟦/q⟧

⟦q Mirek>Adrian⟧— You go like that. And then it’s the hook.⟦/q⟧

⟦q Adrian>Mirek⟧— Does Kowal know it? The one on Saturday?⟦/q⟧

⟦q Mirek>Adrian⟧— No. ⟦m Kowal⟧He⟦/m⟧’d have to have slept in the next bed.⟦/q⟧

⟦q Adrian>Mirek⟧— I used to hear you counting. At night, when you were ten. I thought it was sheep.⟦/q⟧

⟦q Mirek>Adrian⟧— It was how many times you breathed.⟦/q⟧

⟦q Adrian>Mirek⟧— What for?⟦/q⟧

⟦q Mirek>Adrian⟧— You’d had that knock, from Gdansk. The doctor told ⟦m Tata⟧Tata⟦/m⟧ that somebody should watch you.⟦/q⟧

⟦q Adrian>Mirek⟧— And you watched me?⟦/q⟧

⟦q Mirek>Adrian⟧— I was awake.⟦/q⟧

⟦m Adrian⟧Adrian⟦/m⟧ ⟦f holder=Adrian; valence=positive⟧laughed⟦/f⟧. It hurt ⟦m Adrian⟧him⟦/m⟧, and ⟦m Adrian⟧he⟦/m⟧ put two fingers to ⟦m Adrian⟧his⟦/m⟧ ribs, and when ⟦m Adrian⟧he⟦/m⟧’d finished ⟦f holder=Adrian; valence=negative⟧there was a different look on⟦/f⟧ ⟦m Adrian⟧his⟦/m⟧ face.

⟦q Adrian>Mirek⟧— Listen,⟦/q⟧ ⟦m Adrian⟧he⟦/m⟧ said. ⟦q Adrian>Mirek⟧I can’t see out of it.⟦/q⟧

⟦q Mirek>Adrian⟧— Out of what?⟦/q⟧

⟦q Adrian>Mirek⟧— The left. Not since Hamburg. It’s like there’s a curtain. I passed the test, I learned the card by heart from the fellow in front. That’s how come I didn’t notice about the feet: you’d gone round into the curtain.⟦/q⟧

⟦q Mirek>Adrian⟧— Who knows about it?⟦/q⟧

⟦q Adrian>Mirek⟧— You.⟦/q⟧

⟦q Mirek>Adrian⟧— You’ve got to tell ⟦m Old Zygmunt⟧the old man⟦/m⟧.⟦/q⟧

⟦q Adrian>Mirek⟧— ⟦m Old Zygmunt⟧He⟦/m⟧’d stop it. It’s forty thousand. It’s ⟦m Tata⟧Tata⟦/m⟧’s teeth, it’s the flat. I’ve only got to stand up for ten rounds on Saturday, and then I’m out, I’ll drive a van. You know how I think. You tell me where ⟦m Kowal⟧he⟦/m⟧ is, from the corner. I’ll hear you. I’d always hear you.⟦/q⟧

⟦q Mirek>Adrian⟧— And if I shout it late?⟦/q⟧

⟦q Adrian>Mirek⟧— You never have,⟦/q⟧ said ⟦m Adrian⟧his brother⟦/m⟧.

***

⟦s place=the mole; with=Tata,Mirek,Old Zygmunt,Drozd; time=Thursday, before it was light⟧
⟦m Tata⟧Their father⟦/m⟧ fished. ⟦m Tata⟧He⟦/m⟧’d been a docker, and then ⟦m Tata⟧he⟦/m⟧ had been on the committee, and then for a year and some months ⟦m Tata⟧he⟦/m⟧’d been somewhere else; ⟦m Tata⟧he⟦/m⟧ stood now at the end of the breakwater, in a plastic coat, with no teeth. Gulls walked up and down beside ⟦m Tata⟧him⟦/m⟧ like foremen. ⟦m Tata⟧He⟦/m⟧ saw who it was while ⟦m Mirek+Old Zygmunt⟧they⟦/m⟧ were still a long way off, and ⟦m Tata⟧he⟦/m⟧ didn’t lift a hand, ⟦m Tata⟧he⟦/m⟧ merely moved ⟦m Tata⟧his⟦/m⟧ bucket, ⟦f holder=Mr. Wilczek; valence=positive⟧to make room⟦/f⟧, and let ⟦m Mirek⟧his son⟦/m⟧ and ⟦m Old Zygmunt⟧the trainer⟦/m⟧ come all the way out to ⟦m Tata⟧him⟦/m⟧ against the wind.

⟦q Tata>Old Zygmunt⟧— Have you come to sell me something?⟦/q⟧

⟦q Old Zygmunt>Tata⟧— I want to ask about ⟦m Mirek⟧his⟦/m⟧ hand.⟦/q⟧

⟦q Tata>Old Zygmunt⟧— Whose?⟦/q⟧

⟦q Old Zygmunt>Tata⟧— ⟦m Mirek⟧The boy⟦/m⟧’s. Why did you tie it?⟦/q⟧

⟦q Tata>Old Zygmunt⟧— To make ⟦m Mirek⟧him⟦/m⟧ the same as everybody.⟦/q⟧

⟦q Old Zygmunt>Tata⟧— What for?⟦/q⟧

⟦q Tata>Old Zygmunt⟧— So they’d not look at ⟦m Mirek⟧him⟦/m⟧ twice,⟦/q⟧ said ⟦m Tata⟧the fisherman⟦/m⟧. ⟦m Tata⟧He⟦/m⟧ wound in a bit, and let it out. ⟦q Tata>Old Zygmunt⟧You’d remember. You’d the picture of the bishop up over the ring. In ’82 they came to the house and took the one who’d written on the wall. They could tell by the way it sloped. It was a left-hander had done it.⟦/q⟧

⟦q Old Zygmunt>Tata⟧— That was you.⟦/q⟧

⟦q Tata>Old Zygmunt⟧— That was me. I did eleven months. I came home and there’s ⟦m Mirek⟧this one⟦/m⟧, five years old, at the table, with the spoon in ⟦m Mirek⟧his⟦/m⟧ left. So I got a stocking.⟦/q⟧

⟦q Mirek>Tata⟧— You never said, Tata. I thought ⟦b holder=Mirek; status=false⟧you were ashamed of me⟦/b⟧.⟦/q⟧

⟦q Tata>Mirek⟧— You were to go through life from the right,⟦/q⟧ ⟦m Tata⟧his father⟦/m⟧ said. ⟦q Tata>Mirek⟧I hit you for it, even. ⟦f holder=Mr. Wilczek; toward=Mirek; valence=negative⟧I’ve often thought of that⟦/f⟧. Hold this.⟦/q⟧

It was the rod. ⟦m Mirek⟧The boy⟦/m⟧ took it as it came. The three of ⟦m Tata+Mirek+Old Zygmunt⟧them⟦/m⟧ stood and watched ⟦m Mirek⟧him⟦/m⟧ stand there, with the butt of it stuck under the left arm and the left hand on the reel, like somebody who’s ⟦f holder=Mirek; valence=positive⟧come into⟦/f⟧ ⟦m Mirek⟧his⟦/m⟧ own house after a long time and knows where the lamp is.

⟦q Drozd>Tata⟧— Mr. Wilczek?⟦/q⟧ called a voice from behind. It was ⟦m Drozd⟧the man in the camel coat⟦/m⟧, picking ⟦m Drozd⟧his⟦/m⟧ way between the puddles. ⟦q Drozd>Tata⟧I’ve a contract here. It’s for ⟦m Mirek⟧your son⟦/m⟧.⟦/q⟧

⟦q Tata>Drozd⟧— ⟦m Adrian⟧He⟦/m⟧’s signed with you already.⟦/q⟧

⟦q Drozd>Tata⟧— Not that one. I’ve watched the film of Hamburg, nine times over. I’m not blind, and I can see someone who is. I won’t put ⟦m Adrian⟧a man⟦/m⟧ in the ring like that; I did it once.⟦/q⟧ ⟦m Drozd⟧Drozd⟦/m⟧ had got as far as the lamp. ⟦m Drozd⟧He⟦/m⟧ ⟦f holder=Drozd; valence=negative⟧took off⟦/f⟧ ⟦m Drozd⟧his⟦/m⟧ hat, for the first time that anyone could recall, and there was a dent in ⟦m Drozd⟧his⟦/m⟧ forehead one could’ve laid a coin in. ⟦q Drozd>Old Zygmunt⟧It was me. Will ⟦m Mirek⟧the ugly one⟦/m⟧ make the weight by Saturday?⟦/q⟧

⟦q Old Zygmunt>Drozd⟧— Ask ⟦m Mirek⟧him⟦/m⟧.⟦/q⟧

⟦q Mirek>Drozd⟧— I don’t know how to fight,⟦/q⟧ said Mirek. ⟦q Mirek>Drozd⟧I only know how to not be hit by ⟦m Adrian⟧my brother⟦/m⟧.⟦/q⟧

⟦q Drozd>Mirek⟧— And is there anybody better?⟦/q⟧

⟦q Mirek>Drozd⟧— No.⟦/q⟧

⟦q Drozd>Mirek⟧— Well, then.⟦/q⟧

The rod bent. All four of ⟦m Tata+Mirek+Old Zygmunt+Drozd⟧them⟦/m⟧ grabbed for it together.

⟦q Tata>Mirek⟧— From the left!⟦/q⟧ ⟦f holder=Mr. Wilczek; valence=positive⟧roared⟦/f⟧ ⟦m Tata⟧the old docker⟦/m⟧. ⟦q Tata>Mirek⟧Bring him in from the left!⟦/q⟧
