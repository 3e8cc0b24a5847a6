title: A Dowry of Water
person: 3
style: colony on a dry moon, a wedding bargain between two families; invented names, kin words, elders by title; dialogue introduced by dashes
cast: Mother Tsering | Tsering | she
cast: Aldous Keme | Keme, the Factor | he
cast: Yangchen | Chen, the girl | she
cast: Ruben Keme | Ruben, the boy | he
cast: Uncle Dorje | Dorje | he
cast: Sangay |  | he
cast: your grandfather |  | he
cast: Osgood girl |  | she
cast: Aunt Philomene | Philomene | she
place: the cistern house | the house
place: the lock hall |
place: the ridge |
relation: Chen & Ruben | romantic
relation: Tsering & Keme | enemies | start=rivals for the same aquifer end=in-laws
relation: Dorje & Tsering | family
relation: Philomene & Keme | family
quiet: Charter, Anchor, New, Osgoods, Tuesday, Year
=====
⟦s place=the cistern house; with=Tsering,Keme,Dorje,Philomene,Chen,Ruben; time=the evening of Landing day⟧
It was the custom for ⟦m Tsering⟧the girl’s mother⟦/m⟧ to pour, and for ⟦m Keme⟧the boy’s father⟦/m⟧ to find fault with it.

⟦q Keme>Tsering⟧— It’s cloudy,⟦/q⟧ said ⟦m Keme⟧the Factor⟦/m⟧.

⟦q Tsering>Keme⟧— It is the glass that’s cloudy. You gave it to us, as a wedding present, when I was married.⟦/q⟧

⟦q Keme>Tsering⟧— I gave you six.⟦/q⟧

⟦q Tsering>Keme⟧— Five broke.⟦/q⟧

There were six people at the table, three on either side, and a jug in the middle. On Anchor nobody set out a jug unless they meant it. ⟦m Chen+Ruben⟧The two young ones⟦/m⟧, who had not been spoken to so far, and would not be until it was over, sat at the far end opposite each other with ⟦m Chen+Ruben⟧their⟦/m⟧ ⟦f holder=Yangchen; valence=negative⟧eyes down⟦/f⟧. Under the table ⟦m Chen⟧she⟦/m⟧ had taken off one slipper. ⟦m Ruben⟧He⟦/m⟧ had ⟦f holder=Ruben; valence=negative⟧turned a dark and steady red⟦/f⟧.

⟦q Dorje>Keme⟧— We might start with the pump,⟦/q⟧ said ⟦m Dorje⟧her uncle⟦/m⟧, a little dry stick of a man with a cough.

⟦q Keme>Dorje⟧— We might start with the smell.⟦/q⟧

⟦q Philomene>Keme⟧— ⟦f holder=Aunt Philomene; toward=Aldous Keme; valence=negative⟧Aldous!⟦/f⟧⟦/q⟧ said ⟦m Philomene⟧the woman at his elbow⟦/m⟧.

⟦q Keme>Philomene⟧— I’m only saying what anybody would say who has a nose.⟦/q⟧

⟦q Philomene>Keme⟧— You promised me on the ladder that you’d be civil.⟦/q⟧

⟦q Keme>Philomene⟧— I’m being civil. I’m drinking it.⟦/q⟧

⟦m Tsering⟧Mother Tsering⟦/m⟧ ⟦f holder=Mother Tsering; valence=negative⟧smiled⟦/f⟧. ⟦m Tsering⟧She⟦/m⟧ had buried two husbands and outlived three Factors, of whom ⟦m Keme⟧this one⟦/m⟧ was the fourth, and ⟦m Tsering⟧she⟦/m⟧ smiled in the way that other people load something.

⟦q Tsering>Keme⟧— What is it that you’re offering, neighbour?⟦/q⟧

⟦q Keme>Tsering⟧— ⟦m Ruben⟧The boy⟦/m⟧.⟦/q⟧

⟦q Tsering>Keme⟧— I can see ⟦m Ruben⟧the boy⟦/m⟧. ⟦m Ruben⟧He⟦/m⟧’s very nice. ⟦m Ruben⟧He⟦/m⟧’s ⟦f holder=Ruben; valence=negative⟧on fire⟦/f⟧.⟦/q⟧

⟦q Keme>Tsering⟧— And two filters.⟦/q⟧

⟦q Tsering>Keme⟧— New?⟦/q⟧

⟦q Keme>Tsering⟧— Nearly.⟦/q⟧

⟦q Tsering>Keme⟧— And for that you want?⟦/q⟧

⟦q Keme>Tsering⟧— You know what I want. Half the ridge well, from the wedding until the Charter runs out.⟦/q⟧

⟦q Tsering>Keme⟧— ⟦f holder=Mother Tsering; valence=negative⟧Half!⟦/f⟧⟦/q⟧

⟦q Keme>Tsering⟧— It runs under my land.⟦/q⟧

⟦q Tsering>Keme⟧— It comes up in mine.⟦/q⟧

⟦q Keme>Tsering⟧— Only because ⟦m your grandfather⟧your grandfather⟦/m⟧ moved the stakes.⟦/q⟧

⟦q Dorje>Keme⟧— ⟦m your grandfather⟧He⟦/m⟧ did not move the stakes,⟦/q⟧ said Dorje. ⟦q Dorje>Keme⟧⟦m your grandfather⟧He⟦/m⟧ was *asleep* on the stakes. It’s in the song.⟦/q⟧

⟦q Philomene>Dorje⟧— I always understood that ⟦m your grandfather⟧he⟦/m⟧ was drunk.⟦/q⟧

⟦q Dorje>Philomene⟧— ⟦m your grandfather⟧He⟦/m⟧ was drunk, and then ⟦m your grandfather⟧he⟦/m⟧ was asleep. One thing leads to another, madam.⟦/q⟧

Aunt Philomene, who had come only to keep ⟦m Keme⟧her brother⟦/m⟧ from shouting, was seen to put ⟦m Philomene⟧her⟦/m⟧ ⟦f holder=Aunt Philomene; valence=positive⟧hand over⟦/f⟧ ⟦m Philomene⟧her⟦/m⟧ mouth. It was a fine large hand and there was no ring on it. ⟦m Dorje⟧The uncle⟦/m⟧ looked at it, and coughed, and looked at the jug.

⟦q Tsering>Keme⟧— A quarter,⟦/q⟧ ⟦m Tsering⟧she⟦/m⟧ said.

⟦q Keme>Tsering⟧— A third, and I’ll throw in the mule.⟦/q⟧

⟦q Tsering>Keme⟧— The mule is dead.⟦/q⟧

⟦q Keme>Tsering⟧— Since when?⟦/q⟧

⟦q Tsering>Keme⟧— Since Tuesday. It’s what you can smell.⟦/q⟧

***

⟦s place=the lock hall; with=Chen,Ruben; time=the same evening⟧
⟦m Chen+Ruben⟧They⟦/m⟧ had been sent out to look at the sky, which was also a custom. It was held that ⟦m Chen+Ruben⟧they⟦/m⟧ would be shy.

⟦q Chen>Ruben⟧— ⟦f holder=Yangchen; valence=negative⟧A mule!⟦/f⟧⟦/q⟧ ⟦m Chen⟧she⟦/m⟧ said, when the door had sealed. ⟦q Chen>Ruben⟧⟦m Keme⟧He⟦/m⟧ offered a *mule* for me.⟦/q⟧

⟦q Ruben>Chen⟧— ⟦m Keme⟧He⟦/m⟧ offered it for the well. I’m for you.⟦/q⟧

⟦q Chen>Ruben⟧— And two filters.⟦/q⟧

⟦q Ruben>Chen⟧— They’re good filters, Chen. I cleaned them.⟦/q⟧

⟦q Chen>Ruben⟧— What did ⟦m Tsering⟧she⟦/m⟧ say to you? On the ladder, when you came in. ⟦m Tsering⟧She⟦/m⟧ had you by the ear.⟦/q⟧

⟦q Ruben>Chen⟧— ⟦m Tsering⟧She⟦/m⟧ said that if I ⟦f holder=Yangchen; valence=negative; status=supposed⟧made you cry⟦/f⟧ ⟦m Tsering⟧she⟦/m⟧’d put me down the number two shaft.⟦/q⟧

⟦q Chen>Ruben⟧— That’s nice. ⟦m Tsering⟧She⟦/m⟧ ⟦f holder=Mother Tsering; toward=Ruben; valence=positive⟧likes you⟦/f⟧.⟦/q⟧

⟦q Ruben>Chen⟧— And ⟦m Tsering⟧she⟦/m⟧ asked me whether I could read.⟦/q⟧

⟦q Chen>Ruben⟧— What did you say?⟦/q⟧

⟦q Ruben>Chen⟧— I said yes. I asked what. ⟦m Tsering⟧She⟦/m⟧ said, meters.⟦/q⟧

⟦m Chen⟧The girl⟦/m⟧ had stopped with one foot on the bench and the slipper in ⟦m Chen⟧her⟦/m⟧ hand. ⟦m Chen⟧She⟦/m⟧ had ⟦m Tsering⟧her mother⟦/m⟧’s long eyes, and ⟦m Chen+Ruben⟧they⟦/m⟧ could neither of them, in that light, see very much more of each other than eyes.

⟦q Chen>Ruben⟧— ⟦m Tsering⟧She⟦/m⟧ asked you if you could read *meters*?⟦/q⟧

⟦q Ruben>Chen⟧— Yes. Why?⟦/q⟧

⟦q Chen>Ruben⟧— Nobody reads our meters but ⟦m Tsering⟧her⟦/m⟧. Nobody’s allowed. ⟦m Tsering⟧She⟦/m⟧ wears the key.⟦/q⟧

⟦q Ruben>Chen⟧— Perhaps ⟦m Tsering⟧she⟦/m⟧’s ⟦f holder=Mother Tsering; valence=negative; status=supposed⟧tired of it⟦/f⟧.⟦/q⟧

⟦q Chen>Ruben⟧— ⟦m Tsering⟧My mother⟦/m⟧ isn’t ⟦f holder=Mother Tsering; valence=negative; status=denied⟧tired of anything⟦/f⟧. Ruben, what does ⟦m Keme⟧your father⟦/m⟧ think is in that well?⟦/q⟧

⟦q Ruben>Chen⟧— Forty years. Everyone knows that. Forty years at full draw. ⟦m Keme⟧He⟦/m⟧’s got it on a chart.⟦/q⟧

⟦q Chen>Ruben⟧— And when did anybody last measure?⟦/q⟧

⟦q Ruben>Chen⟧— ⟦m Sangay⟧Your father⟦/m⟧ did. Old Sangay. The year before ⟦m Sangay⟧he⟦/m⟧ went.⟦/q⟧

⟦q Chen>Ruben⟧— I was *three* the year before ⟦m Sangay⟧he⟦/m⟧ went.⟦/q⟧

⟦m Chen+Ruben⟧They⟦/m⟧ looked through the port. There was the ridge, with its one lamp, and above it the big brown planet with the storm on its cheek.

⟦q Ruben>Chen⟧— You think it’s low,⟦/q⟧ ⟦m Ruben⟧he⟦/m⟧ said.

⟦q Chen>Ruben⟧— I think that ⟦m Tsering⟧she⟦/m⟧’s selling it.⟦/q⟧

⟦q Ruben>Chen⟧— Low isn’t dry.⟦/q⟧

⟦q Chen>Ruben⟧— ⟦m Tsering⟧She⟦/m⟧’d never sell so much as a cup of it, and now ⟦m Tsering⟧she⟦/m⟧’s letting ⟦m Keme⟧him⟦/m⟧ have a quarter for a couple of filters and a dead animal. You don’t know ⟦m Tsering⟧her⟦/m⟧. ⟦m Tsering⟧She⟦/m⟧’s not bargaining. ⟦m Tsering⟧She⟦/m⟧’s only making the noise.⟦/q⟧

⟦q Ruben>Chen⟧— We have to tell ⟦m Keme⟧him⟦/m⟧.⟦/q⟧

⟦q Chen>Ruben⟧— ⟦m Keme⟧He⟦/m⟧’ll call it off.⟦/q⟧

⟦q Ruben>Chen⟧— ⟦m Keme⟧He⟦/m⟧ might.⟦/q⟧

⟦q Chen>Ruben⟧— ⟦m Keme⟧He⟦/m⟧’d ⟦f holder=Yangchen; valence=negative⟧be a fool not to⟦/f⟧. ⟦f holder=Yangchen; valence=negative⟧Who’d want me then⟦/f⟧? I’d be a girl with a hole in the ground.⟦/q⟧ ⟦m Chen⟧She⟦/m⟧ put on the slipper; ⟦m Chen⟧she⟦/m⟧ couldn’t get ⟦m Chen⟧her⟦/m⟧ heel into it. ⟦q Chen>Ruben⟧You could have ⟦m Osgood girl⟧that Osgood girl⟦/m⟧, with the goats.⟦/q⟧

⟦q Ruben>Chen⟧— ⟦f holder=Ruben; valence=negative⟧I don’t want⟦/f⟧ ⟦m Osgood girl⟧the Osgood girl⟦/m⟧. ⟦m Osgood girl⟧She⟦/m⟧ laughs like a valve.⟦/q⟧

⟦q Chen>Ruben⟧— ⟦m Osgood girl⟧She⟦/m⟧’s got a spring.⟦/q⟧

⟦q Ruben>Chen⟧— Chen,⟦/q⟧ ⟦m Ruben⟧he⟦/m⟧ said. ⟦q Ruben>Chen⟧⟦f holder=Ruben; toward=Yangchen; valence=positive⟧Give me the foot⟦/f⟧.⟦/q⟧

***

⟦s place=the ridge; with=Tsering,Keme; time=midnight⟧
⟦m Keme⟧The Factor⟦/m⟧ had not gone home. ⟦m Keme⟧He⟦/m⟧’d said that ⟦m Keme⟧he⟦/m⟧ was going to look at the stars, and had walked up in ⟦m Keme⟧his⟦/m⟧ second-best suit with a rod and a reel of line; and at the well-head, on the upturned bucket, ⟦m Tsering⟧somebody⟦/m⟧ was already sitting.

⟦q Keme>Tsering⟧— I thought I might find you,⟦/q⟧ said Keme.

⟦q Tsering>Keme⟧— I thought that you might come.⟦/q⟧

⟦q Keme>Tsering⟧— Is it locked?⟦/q⟧

⟦q Tsering>Keme⟧— No.⟦/q⟧

⟦q Keme>Tsering⟧— Then I’ll just let down a line, if it’s all the same to you.⟦/q⟧

⟦q Tsering>Keme⟧— Do.⟦/q⟧

⟦m Keme⟧He⟦/m⟧ let down a line. It went on for some time. ⟦m Tsering⟧She⟦/m⟧ watched the reel turning, and ⟦m Keme⟧he⟦/m⟧ watched ⟦m Tsering⟧her⟦/m⟧ watch it, and neither of ⟦m Tsering+Keme⟧them⟦/m⟧ said anything until it hung slack.

⟦q Keme>Tsering⟧— Eleven,⟦/q⟧ ⟦m Keme⟧he⟦/m⟧ said. ⟦q Keme>Tsering⟧Eleven metres.⟦/q⟧

⟦q Tsering>Keme⟧— It was eleven and a half at New Year.⟦/q⟧

⟦q Keme>Tsering⟧— That isn’t forty years.⟦/q⟧

⟦q Tsering>Keme⟧— No. It’s four. If nobody marries.⟦/q⟧

⟦m Keme⟧The big man⟦/m⟧ ⟦f holder=Aldous Keme; valence=negative⟧sat down on the stones⟦/f⟧. Through ⟦m Keme⟧his⟦/m⟧ faceplate one could see ⟦m Keme⟧him⟦/m⟧ doing it in ⟦m Keme⟧his⟦/m⟧ head, a household at a time.

⟦q Keme>Tsering⟧— You’d have let me sign,⟦/q⟧ ⟦m Keme⟧he⟦/m⟧ said.

⟦q Tsering>Keme⟧— I would have let you sign, yes. I’d have let you sign tonight, and in the morning I’d have shown you. ⟦f holder=Aldous Keme; valence=negative; status=supposed⟧And you would have shouted⟦/f⟧. And then you’d have done what you did with the number six, when they told you that it couldn’t be saved. You stayed down there for nine days.⟦/q⟧

⟦q Keme>Tsering⟧— ⟦f holder=Aldous Keme; valence=negative⟧It was my well⟦/f⟧!⟦/q⟧

⟦q Tsering>Keme⟧— Just so,⟦/q⟧ said ⟦m Tsering⟧the old woman⟦/m⟧. ⟦q Tsering>Keme⟧I have carried this one by myself since ⟦m Sangay⟧he⟦/m⟧ died. I’ve told no one, not Dorje, not ⟦m Chen⟧the girl⟦/m⟧. ⟦f holder=Mother Tsering; valence=negative⟧I lie there and I hear it going down⟦/f⟧. I can’t dig, Aldous. I’m sixty-eight. I need someone who ⟦f holder=Aldous Keme; valence=negative; status=supposed⟧gets angry at rock⟦/f⟧. And I couldn’t think how to make you ⟦f holder=Aldous Keme; valence=negative; status=supposed⟧angry at it⟦/f⟧ unless it was yours.⟦/q⟧

⟦q Keme>Tsering⟧— You might simply have asked me.⟦/q⟧

⟦q Tsering>Keme⟧— I’ve been rude to you for thirty years. One gets out of the way of asking.⟦/q⟧

⟦m Keme⟧He⟦/m⟧ wound in the line. It came up dry and dry and dry, and then, for the last arm’s length, wet; and ⟦m Keme⟧he⟦/m⟧ took off one glove, which on the ridge at midnight was not sensible, and closed ⟦m Keme⟧his⟦/m⟧ ⟦f holder=Aldous Keme; valence=negative⟧bare hand round it⟦/f⟧.

⟦q Keme>Tsering⟧— There’s the old bore under the Osgoods’ goats,⟦/q⟧ ⟦m Keme⟧he⟦/m⟧ said. ⟦q Keme>Tsering⟧It was capped. It was never sounded.⟦/q⟧

⟦q Tsering>Keme⟧— No.⟦/q⟧

⟦q Keme>Tsering⟧— It’d take two families to do it.⟦/q⟧

⟦q Tsering>Keme⟧— I make it two,⟦/q⟧ said ⟦m Tsering⟧Mother Tsering⟦/m⟧.

⟦q Keme>Tsering⟧— A half, then.⟦/q⟧

⟦q Tsering>Keme⟧— A third. And you bury the mule.⟦/q⟧
