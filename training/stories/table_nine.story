title: Table Nine
person: 3
style: two former boyfriends at the same wedding table, second-chance romance, present tense, one meddling aunt and a bride, last untagged exchange of twenty lines; straight quotes
cast: Anders |  | he
cast: Rashid |  | he
cast: Aunt Zohra | Zohra, Auntie | she
cast: Nour | the bride | she
cast: Piotr | the groom | he
cast: the DJ | | he
cast: Camille | | she
cast: his mother | | she
cast: Roy | | he
place: the marquee | table nine, the tent
place: the jetty | the lake
relation: Anders & Rashid | romantic | start=broken up three years ago end=trying again
relation: Rashid & the bride | family
relation: Zohra & Rashid | family
relation: the bride & the groom | romantic
quiet: Lyon, August, Macarena, Oslo
=====
⟦s place=the marquee; with=Anders,Zohra; time=Saturday, five in the afternoon⟧
Table nine is by the generator. It's the table for people whom nobody knew what to do with: the piano teacher, two cousins who aren't speaking, a dentist. Anders finds ⟦m Anders⟧his⟦/m⟧ card. ANDERS H., it says, in gold. ⟦m Anders⟧He⟦/m⟧'s ⟦f holder=Anders; valence=positive⟧pleased with⟦/f⟧ ⟦m Anders⟧his⟦/m⟧ seat, right up to the moment that ⟦m Anders⟧he⟦/m⟧ reads the card beside it.

⟦m Anders⟧He⟦/m⟧ picks it up. ⟦m Anders⟧He⟦/m⟧ looks ⟦f holder=Anders; valence=negative⟧left and right, like a man about to cross a road⟦/f⟧, and has just got it as far as the neighboring table when someone ⟦f holder=Aunt Zohra; toward=Anders; valence=negative⟧smacks⟦/f⟧ ⟦m Anders⟧his⟦/m⟧ wrist with a fan.

⟦q Zohra>Anders⟧"Put that back."⟦/q⟧

⟦q Anders>Zohra⟧"I was only—"⟦/q⟧

⟦q Zohra>Anders⟧"I saw what you were only. Put ⟦m Rashid⟧him⟦/m⟧ back."⟦/q⟧

⟦m Zohra⟧The woman⟦/m⟧ is about four foot ten, in emerald green, with a cane. ⟦m Anders⟧He⟦/m⟧ hasn't seen ⟦m Zohra⟧her⟦/m⟧ for three years and ⟦m Zohra⟧she⟦/m⟧ has not got any taller.

⟦q Anders>Zohra⟧"Hello, Zohra."⟦/q⟧

⟦q Zohra>Anders⟧"*Auntie*."⟦/q⟧

⟦q Anders>Zohra⟧"You're not really my auntie any more."⟦/q⟧

⟦q Zohra>Anders⟧"Did I get a letter? I got no letter."⟦/q⟧ ⟦m Zohra⟧She⟦/m⟧ waits until the card is where it was. ⟦m Zohra⟧She⟦/m⟧ squares it up with the end of the fan. ⟦q Zohra>Anders⟧"You're thin. Who's feeding you?"⟦/q⟧

⟦q Anders>Zohra⟧"I'm feeding me."⟦/q⟧

⟦q Zohra>Anders⟧"That's what I said to my sister, I said, nobody is feeding ⟦m Anders⟧him⟦/m⟧. Sit."⟦/q⟧

⟦q Anders>Zohra⟧"Was this you? Table nine?"⟦/q⟧

⟦q Zohra>Anders⟧"I don't know what you mean."⟦/q⟧

⟦q Anders>Zohra⟧"I'm the groom's side. ⟦m Rashid⟧He⟦/m⟧'s ⟦m the bride⟧the bride⟦/m⟧'s *brother*. ⟦m Rashid⟧He⟦/m⟧ ought to be up there, with the flowers."⟦/q⟧

⟦q Zohra>Anders⟧"⟦m Rashid⟧He⟦/m⟧ was up there,"⟦/q⟧ says ⟦m Zohra⟧the old woman⟦/m⟧. ⟦q Zohra>Anders⟧"There was a mistake with the numbers. These things happen, somebody spills some tea on a plan."⟦/q⟧ And ⟦m Zohra⟧she⟦/m⟧ ⟦f holder=Aunt Zohra; toward=Anders; valence=positive⟧turns up⟦/f⟧ ⟦m Zohra⟧her⟦/m⟧ face for ⟦m Anders⟧him⟦/m⟧ to kiss, one cheek, then the other, then the first one again. ⟦q Zohra>Anders⟧"⟦m Rashid⟧He⟦/m⟧'s parking. Don't run away. You have very long legs, but I have friends at the gate."⟦/q⟧

***

⟦s place=the marquee; with=Anders,Rashid,Zohra; time=a quarter past five⟧
⟦q Anders>Rashid⟧"I didn't know,"⟦/q⟧ says Anders. ⟦m Anders⟧He⟦/m⟧ has stood up, and ⟦f holder=Anders; valence=negative⟧knocked over the flower thing⟦/f⟧. ⟦q Anders>Rashid⟧"About the seats. I want you to know that it wasn't me."⟦/q⟧

⟦q Rashid>Anders⟧"It was ⟦m Zohra⟧my aunt⟦/m⟧."⟦/q⟧

⟦q Anders>Rashid⟧"How do you know?"⟦/q⟧

⟦q Rashid>Anders⟧"There's a teapot on the plan,"⟦/q⟧ Rashid says. ⟦m Rashid⟧He⟦/m⟧ sits. ⟦m Rashid⟧He⟦/m⟧ looks tired and ⟦m Rashid⟧he⟦/m⟧ has cut off all ⟦m Rashid⟧his⟦/m⟧ hair; without it there's nothing to distract you from ⟦m Rashid⟧his⟦/m⟧ face. ⟦q Rashid>Anders⟧"Hi."⟦/q⟧

⟦q Anders>Rashid⟧"Hi."⟦/q⟧

⟦q Rashid>Anders⟧"You look good."⟦/q⟧

⟦q Anders>Rashid⟧"So do you. You've got no hair."⟦/q⟧

⟦q Rashid>Anders⟧"It was falling out. I thought I'd jump before it pushed me."⟦/q⟧

⟦q Anders>Rashid⟧"It suits you."⟦/q⟧

⟦q Rashid>Anders⟧"⟦f holder=Anders; valence=negative; status=supposed⟧You hate it⟦/f⟧."⟦/q⟧

⟦q Anders>Rashid⟧"⟦f holder=Anders; valence=negative; status=denied⟧I don't hate it⟦/f⟧! I'm just getting used to it. I used to know where everything was."⟦/q⟧

That lands on the tablecloth between ⟦m Anders+Rashid⟧the two of them⟦/m⟧ and lies there. They both look at it. The dentist, across the way, asks if anyone would like the bread.

⟦q Rashid>Anders⟧"How's Oslo?"⟦/q⟧ says Rashid.

⟦q Anders>Rashid⟧"I'm not in Oslo. I've been in Lyon since August."⟦/q⟧

⟦q Rashid>Anders⟧"*Lyon*?"⟦/q⟧

⟦q Anders>Rashid⟧"For work."⟦/q⟧

⟦q Rashid>Anders⟧"You wouldn't move to Lyon for me. I asked you to move to Lyon for about a year. I had a PowerPoint."⟦/q⟧

⟦q Anders>Rashid⟧"I remember the PowerPoint."⟦/q⟧

⟦q Rashid>Anders⟧"And now you've gone and moved there for a, for a bridge?"⟦/q⟧

⟦q Anders>Rashid⟧"It's two bridges. And a weir."⟦/q⟧

⟦q Rashid>Anders⟧"I see,"⟦/q⟧ says Rashid; and ⟦m Rashid⟧he⟦/m⟧ takes one of the rolls, and ⟦f holder=Rashid; toward=Anders; valence=negative⟧tears it into halves, then quarters⟦/f⟧, then into crumbs.

***

⟦s place=the marquee; with=Rashid,Zohra,the bride,the groom; time=nine in the evening⟧
The lights have gone pink. On the dance floor, about forty people are doing the Macarena, and the bride's in the middle of them with ⟦m the bride⟧her⟦/m⟧ shoes in ⟦m the bride⟧her⟦/m⟧ hand. When ⟦m the bride⟧she⟦/m⟧ sees ⟦m Rashid⟧her brother⟦/m⟧ standing alone by the tent pole ⟦m the bride⟧she⟦/m⟧ comes straight through them all, dragging ⟦m the groom⟧her husband⟦/m⟧ by the cuff.

⟦q the bride>Rashid⟧"Why aren't you dancing?"⟦/q⟧

⟦q Rashid>the bride⟧"I've got a bad knee."⟦/q⟧

⟦q the bride>Rashid+the groom⟧"You haven't got a bad knee. Piotr, has ⟦m Rashid⟧he⟦/m⟧ got a bad knee?"⟦/q⟧

⟦q the groom>the bride⟧"I met ⟦m Rashid⟧him⟦/m⟧ yesterday,"⟦/q⟧ says ⟦m the groom⟧the groom⟦/m⟧, who's beautiful, and not allowed an opinion.

⟦q the bride>Rashid⟧"Where's Anders?"⟦/q⟧

⟦q Rashid>the bride⟧"How should I know? ⟦m Anders⟧He⟦/m⟧ went for some air. Did you know ⟦m Anders⟧he⟦/m⟧'s living in Lyon?"⟦/q⟧

⟦q the bride>Rashid⟧"Yes."⟦/q⟧

⟦q Rashid>the bride⟧"You *knew*?"⟦/q⟧

⟦q the bride>Rashid⟧"⟦m Anders⟧He⟦/m⟧ comes to lunch,"⟦/q⟧ says Nour. ⟦q the bride>Rashid⟧"Every other Sunday. ⟦m Anders⟧He⟦/m⟧ did our shelves."⟦/q⟧

⟦q Rashid>the bride⟧"You've been having lunch with ⟦m Anders⟧my ex⟦/m⟧? For how long?"⟦/q⟧

⟦q the bride>Rashid⟧"Since ⟦m Anders⟧he⟦/m⟧ got here. ⟦m Anders⟧He⟦/m⟧ ⟦f holder=Anders; valence=negative⟧called me up in tears⟦/f⟧ from the bus station, I couldn't leave ⟦m Anders⟧him⟦/m⟧ there. And don't make that face, it's my wedding."⟦/q⟧ ⟦m the bride⟧She⟦/m⟧ ⟦f holder=Nour; toward=Rashid; valence=positive⟧puts a hand on⟦/f⟧ ⟦m Rashid⟧his⟦/m⟧ arm. ⟦m the bride⟧She⟦/m⟧'s a little drunk, and ⟦m the bride⟧her⟦/m⟧ eyes are enormous. ⟦q the bride>Rashid⟧"Rashid. Who do you think ⟦m Anders⟧he⟦/m⟧ moved for?"⟦/q⟧

⟦q Rashid>the bride⟧"For a bridge. Two bridges."⟦/q⟧

⟦q the bride>Rashid⟧"There are bridges in *Norway*."⟦/q⟧

⟦q Zohra>the bride⟧"I told you,"⟦/q⟧ remarks Aunt Zohra, who has been in the chair behind the pole all this time, with a plate. ⟦q Zohra>the bride⟧"I said ⟦m Rashid⟧he⟦/m⟧ wouldn't see it. ⟦m Rashid⟧He⟦/m⟧ was the same with the stairs when ⟦m Rashid⟧he⟦/m⟧ was small. Everybody would be telling ⟦m Rashid⟧him⟦/m⟧, there are stairs."⟦/q⟧

⟦q Rashid>Zohra⟧"Auntie, ⟦b holder=Rashid; status=true⟧it was you who spilled the tea⟦/b⟧."⟦/q⟧

⟦q Zohra>Rashid⟧"I never spill,"⟦/q⟧ ⟦m Zohra⟧she⟦/m⟧ ⟦f holder=Aunt Zohra; valence=negative⟧says with dignity⟦/f⟧. ⟦q Zohra>Rashid⟧"I pour."⟦/q⟧

⟦q Rashid>the bride⟧"⟦m Anders⟧He⟦/m⟧ turned up too late, that's all,"⟦/q⟧ says Rashid. ⟦q Rashid>the bride⟧"I was there. I'd got the flat. I waited till the lease ran out, and ⟦m Anders⟧he⟦/m⟧ never said a word, and now ⟦m Anders⟧he⟦/m⟧'s got shelves."⟦/q⟧

⟦q the bride>Rashid⟧"Did you ever ask ⟦m Anders⟧him⟦/m⟧ why ⟦m Anders⟧he⟦/m⟧ didn't come?"⟦/q⟧

⟦q Rashid>the bride⟧"I know why. ⟦m Anders⟧He⟦/m⟧'d met somebody. Camille. I saw it on ⟦m Anders⟧his⟦/m⟧ phone, ⟦m Camille⟧she⟦/m⟧ was texting ⟦m Anders⟧him⟦/m⟧ at two in the morning."⟦/q⟧

⟦m the bride⟧The bride⟦/m⟧ looks at ⟦m the groom⟧her husband⟦/m⟧. ⟦m the groom⟧Her husband⟦/m⟧ looks at ⟦m Zohra⟧the aunt⟦/m⟧. ⟦m Zohra⟧The aunt⟦/m⟧ ⟦f holder=Aunt Zohra; valence=negative⟧shuts⟦/f⟧ ⟦m Zohra⟧her⟦/m⟧ eyes.

⟦q the bride>Rashid⟧"Camille,"⟦/q⟧ says Nour, ⟦f holder=Nour; valence=negative⟧very slowly, as you'd speak to someone on a ledge⟦/f⟧, ⟦q the bride>Rashid⟧"⟦k by=the bride; to=Rashid⟧was his mother's nurse⟦/k⟧."⟦/q⟧

***

⟦s place=the jetty; with=Anders,Rashid; time=half past nine⟧
It's cold by the water. Anders has got ⟦m Anders⟧his⟦/m⟧ trousers rolled to the knee and ⟦m Anders⟧his⟦/m⟧ feet in the lake, and ⟦m Anders⟧he⟦/m⟧ doesn't look round; ⟦m Anders⟧he⟦/m⟧ knows the walk.

⟦q Rashid>Anders⟧"You never told me ⟦m his mother⟧she⟦/m⟧ was ill."⟦/q⟧

⟦q Anders>Rashid⟧"Who told you?"⟦/q⟧

⟦q Rashid>Anders⟧"Nour did. Just now. I'd have come, Anders. I'd have been on the next plane."⟦/q⟧

⟦q Anders>Rashid⟧"I know you would."⟦/q⟧

⟦q Rashid>Anders⟧"So why didn't you say?"⟦/q⟧

⟦q Anders>Rashid⟧"You had the new job. You'd just got the flat, you kept on sending me pictures of the sink."⟦/q⟧

⟦q Rashid>Anders⟧"I ⟦f holder=Rashid; valence=negative; status=denied⟧didn't care about the sink⟦/f⟧!"⟦/q⟧

⟦q Anders>Rashid⟧"You sent eleven. I thought, ⟦m Rashid⟧he⟦/m⟧'s ⟦f holder=Rashid; valence=positive⟧so happy⟦/f⟧. I'll wait till it's over and I'll go down there and I'll explain. And it wasn't over for fourteen months."⟦/q⟧

⟦q Rashid>Anders⟧"And ⟦m his mother⟧she⟦/m⟧?"⟦/q⟧

⟦q Anders>Rashid⟧"In the June. It was quiet. ⟦m his mother⟧She⟦/m⟧ asked after you."⟦/q⟧

⟦q Rashid>Anders⟧"What did you tell ⟦m his mother⟧her⟦/m⟧?"⟦/q⟧

⟦q Anders>Rashid⟧"I said you were parking."⟦/q⟧

⟦q Rashid>Anders⟧"⟦f holder=Rashid; valence=negative⟧Oh, God⟦/f⟧."⟦/q⟧

⟦q Anders>Rashid⟧"⟦m his mother⟧She⟦/m⟧ ⟦f holder=his mother; valence=positive⟧thought that was very funny⟦/f⟧. ⟦m his mother⟧She⟦/m⟧ said you always were."⟦/q⟧

⟦q Rashid>Anders⟧"Shove up. How's the water?"⟦/q⟧

⟦q Anders>Rashid⟧"Horrible."⟦/q⟧

⟦q Rashid>Anders⟧"⟦f holder=Rashid; toward=Anders; valence=negative⟧I was so angry with you⟦/f⟧. I had this whole speech. It had sections."⟦/q⟧

⟦q Anders>Rashid⟧"Was there a PowerPoint?"⟦/q⟧

⟦q Rashid>Anders⟧"There may have been some slides."⟦/q⟧

⟦q Anders>Rashid⟧"You can do it now. I'd quite like to hear it."⟦/q⟧

⟦q Rashid>Anders⟧"I can't. It was all about somebody called Camille."⟦/q⟧

⟦q Anders>Rashid⟧"⟦m Camille⟧She⟦/m⟧'s ⟦f holder=Anders; toward=Camille; valence=positive⟧lovely⟦/f⟧, you'd like ⟦m Camille⟧her⟦/m⟧. ⟦m Camille⟧She⟦/m⟧'s got five kids and a motorbike."⟦/q⟧

⟦q Rashid>Anders⟧"You did ⟦m the bride⟧my sister⟦/m⟧'s shelves,"⟦/q⟧ says Rashid.

⟦q Anders>Rashid⟧"I had to do something. I'd come eighteen hundred kilometers and I got to your street and there was a name on the bell. It said Belkacem and Roy. So I went back to the bus station."⟦/q⟧

⟦q Rashid>Anders⟧"Roy's the dog."⟦/q⟧

⟦q Anders>Rashid⟧"What?"⟦/q⟧

⟦q Rashid>Anders⟧"I put ⟦m Roy⟧him⟦/m⟧ on the bell. I thought it'd be funny. I was by myself and I'd got a dog."⟦/q⟧

Neither of ⟦m Anders+Rashid⟧them⟦/m⟧ speaks for some time. Behind them the music stops, and ⟦m the DJ⟧the DJ⟦/m⟧ can be heard asking for somebody to move a silver Renault. It's blocking the cake.

⟦q Anders>Rashid⟧"What kind?"⟦/q⟧ says Anders. ⟦m Anders⟧His⟦/m⟧ ⟦f holder=Anders; valence=negative⟧voice isn't quite under control⟦/f⟧.

⟦q Rashid>Anders⟧"Part spaniel. Part bath mat."⟦/q⟧

⟦q Anders>Rashid⟧"Is ⟦m Roy⟧he⟦/m⟧ home alone?"⟦/q⟧

⟦q Rashid>Anders⟧"⟦m Roy⟧He⟦/m⟧'s under table nine,"⟦/q⟧ says Rashid. ⟦q Rashid>Anders⟧"⟦m Roy⟧He⟦/m⟧'s been there since the soup. Who did you think was eating all that bread?"⟦/q⟧
