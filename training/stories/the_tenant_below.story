title: The Tenant Below
person: 3
style: ghost story in a Prague flat, close on one woman; two women who share a room with a third who is not there; an old neighbour who remembers; long narrative paragraphs with she and her for three women, whispered untagged talk; curly double quotes, past tense
cast: Jarmila Vondrak | Jarmila, Jarka | she
cast: Blanka Horalek | Blanka | she
cast: the girl in the grey dress | Alzbeta | she
cast: Mr. Zeman | Zeman, the old man | he
cast: Stepan |  | he
cast: Jitka | the last girl | she
cast: a mother |  | she
place: the flat | the kitchen
place: the stairwell | the landing
place: the cellar |
relation: Jarmila & Blanka | friends | start=flatmates for convenience end=friends
relation: Zeman & Alzbeta | romantic
relation: Jarmila & Stepan | romantic | start=left end=over
quiet: Thursday, Brno, Exhibition, God, Vienna
=====
⟦s place=the flat; with=Jarmila,Blanka,Alzbeta; time=a Thursday in November⟧
The first time that Jarmila saw ⟦m Alzbeta⟧her⟦/m⟧ ⟦m Jarmila⟧she⟦/m⟧ thought that it was Blanka, coming back for ⟦m Blanka⟧her⟦/m⟧ keys.

⟦m Jarmila⟧She⟦/m⟧ was at the sink. ⟦m Jarmila⟧She⟦/m⟧ had the radio on, and ⟦m Jarmila⟧her⟦/m⟧ hands in water, and in the black of the window over the taps ⟦m Jarmila⟧she⟦/m⟧ saw the door behind ⟦m Jarmila⟧her⟦/m⟧ open, and ⟦m Alzbeta⟧somebody⟦/m⟧ come in and stand there. It was ⟦m Alzbeta⟧a girl in a grey dress⟦/m⟧, quite young, with ⟦m Alzbeta⟧her⟦/m⟧ hair pinned up. ⟦m Alzbeta⟧She⟦/m⟧ seemed to be waiting for the end of the song. So Jarmila waited also; and when it ended ⟦m Jarmila⟧she⟦/m⟧ said that the keys were on the hook, and turned round, and the door was shut.

Blanka came home at ten. ⟦m Blanka⟧She⟦/m⟧ was a big, warm, untidy woman, who drove a tram, and ⟦m Blanka⟧she⟦/m⟧ filled the kitchen the way a dog does. ⟦m Blanka⟧She⟦/m⟧ listened to it all with ⟦m Blanka⟧her⟦/m⟧ coat still on.

⟦q Blanka>Jarmila⟧“And ⟦m Alzbeta⟧she⟦/m⟧’d got ⟦m Alzbeta⟧her⟦/m⟧ hair up?”⟦/q⟧

⟦q Jarmila>Blanka⟧“Like for a wedding.”⟦/q⟧

⟦q Blanka>Jarmila⟧“You’re not sleeping. ⟦f holder=Jarmila; valence=negative⟧You’re not eating⟦/f⟧, you’re not sleeping, and you see a girl in the window. Do you know what I’d call that?”⟦/q⟧

⟦q Jarmila>Blanka⟧“What?”⟦/q⟧

⟦q Blanka>Jarmila⟧“I’d call that Stepan.”⟦/q⟧

⟦q Jarmila>Blanka⟧“It’s nothing to do with ⟦m Stepan⟧him⟦/m⟧.”⟦/q⟧

⟦q Blanka>Jarmila⟧“⟦m Stepan⟧He⟦/m⟧ goes off to Brno with a dental hygienist, and three weeks after that there’s a young woman in the kitchen. You don’t have to be a professor, Jarka.”⟦/q⟧

⟦q Jarmila>Blanka⟧“⟦m Alzbeta⟧She⟦/m⟧ wasn’t anybody’s hygienist. ⟦m Alzbeta⟧She⟦/m⟧’d got *buttons*. Here, all down the front. I counted them.”⟦/q⟧

⟦q Blanka>Jarmila⟧“How many?”⟦/q⟧

⟦q Jarmila>Blanka⟧“Eleven. The top one was missing.”⟦/q⟧

⟦m Blanka⟧The other woman⟦/m⟧ didn’t answer at once. ⟦m Blanka⟧She⟦/m⟧ took off ⟦m Blanka⟧her⟦/m⟧ coat and hung it up, and moved the hook with the keys a little to one side, as though it might have been that.

⟦q Blanka>Jarmila⟧“I’ve never told you,”⟦/q⟧ ⟦m Blanka⟧she⟦/m⟧ said, ⟦q Blanka>Jarmila⟧“why ⟦m Jitka⟧the last girl⟦/m⟧ moved out.”⟦/q⟧

***

⟦s place=the stairwell; with=Jarmila,Blanka,Zeman; time=Sunday⟧
It was Blanka’s idea to ask ⟦m Zeman⟧the old man on the ground floor⟦/m⟧. ⟦m Zeman⟧He⟦/m⟧’d been in the house since before the war. ⟦m Zeman⟧He⟦/m⟧’d been in it as a boy, when it all belonged to one family, and ⟦m Zeman⟧his⟦/m⟧ father had kept the furnace; and now that it belonged to a company in Vienna ⟦m Zeman⟧he⟦/m⟧ went on living in two rooms behind the stairs, and was thought to be waiting to be asked to leave.

⟦m Zeman⟧He⟦/m⟧ opened the door three inches. ⟦m Zeman⟧He⟦/m⟧ had a long, clean, ⟦f holder=Mr. Zeman; valence=negative⟧mournful face⟦/f⟧, like a horse’s.

⟦q Zeman>Blanka⟧“Which of you is it?”⟦/q⟧ said Mr. Zeman.

⟦q Blanka>Zeman⟧“Which of us is what?”⟦/q⟧

⟦q Zeman>Blanka⟧“Who sees ⟦m Alzbeta⟧her⟦/m⟧.”⟦/q⟧

⟦m Jarmila+Blanka⟧They⟦/m⟧ stood there on the landing with a cake. ⟦m Jarmila⟧Jarmila⟦/m⟧ felt ⟦m Blanka⟧her friend⟦/m⟧’s hand come into ⟦m Jarmila⟧hers⟦/m⟧, and it was ⟦f holder=Blanka; valence=negative⟧as cold as⟦/f⟧ ⟦m Jarmila⟧her⟦/m⟧ own.

⟦q Jarmila>Zeman⟧“I do,”⟦/q⟧ ⟦m Jarmila⟧she⟦/m⟧ said.

⟦q Zeman>Jarmila⟧“At the sink?”⟦/q⟧

⟦q Jarmila>Zeman⟧“Yes.”⟦/q⟧

⟦q Zeman>Jarmila⟧“And ⟦m Alzbeta⟧she⟦/m⟧ waits until the end of the music. ⟦m Alzbeta⟧She⟦/m⟧ was very well brought up. It’s poppy seed, is it? You’d better come in.”⟦/q⟧

There were two chairs in the room and a bed. ⟦m Zeman⟧He⟦/m⟧ sat on the bed. ⟦m Zeman⟧He⟦/m⟧ held the plate on ⟦m Zeman⟧his⟦/m⟧ knees, and didn’t eat, and ⟦f holder=Mr. Zeman; valence=negative⟧told it all to the plate⟦/f⟧.

⟦q Zeman>Jarmila+Blanka⟧“There was ⟦m a mother⟧a mother⟦/m⟧, and there was ⟦m Alzbeta⟧a daughter⟦/m⟧. I was fourteen. ⟦m a mother⟧The mother⟦/m⟧ gave lessons; it was ⟦m a mother⟧her⟦/m⟧ piano, in your kitchen, where the stove is. That was in the good years. And then they had to put the star on, and there weren’t any lessons, and ⟦m a mother⟧the mother⟦/m⟧ sewed. ⟦m a mother⟧She⟦/m⟧ took in shirts. ⟦m a mother⟧She⟦/m⟧’d a cough by then.”⟦/q⟧

⟦q Blanka>Zeman⟧“And ⟦m Alzbeta⟧the girl⟦/m⟧?”⟦/q⟧

⟦q Zeman>Blanka⟧“⟦m Alzbeta⟧She⟦/m⟧ was called Alzbeta. ⟦m Alzbeta⟧She⟦/m⟧ was sixteen. ⟦m Alzbeta⟧She⟦/m⟧ used to come down here for the coal.”⟦/q⟧ ⟦m Zeman⟧He⟦/m⟧ moved a crumb. ⟦q Zeman>Blanka⟧“I used to see to it that there was some.”⟦/q⟧

⟦q Jarmila>Zeman⟧“What happened to ⟦m a mother+Alzbeta⟧them⟦/m⟧?”⟦/q⟧

⟦q Zeman>Jarmila⟧“You know what happened. There was a list. It was a Thursday; ⟦m a mother+Alzbeta⟧they⟦/m⟧ were to be at the Exhibition hall by eight, with fifty kilos. ⟦m Alzbeta⟧She⟦/m⟧ came down the night before. ⟦m Alzbeta⟧She⟦/m⟧ asked me if I’d keep something, as they’d only take it off ⟦m a mother⟧her mother⟦/m⟧ at the gate. I said yes. ⟦f holder=Mr. Zeman; valence=positive⟧I’d have kept the river for⟦/f⟧ ⟦m Alzbeta⟧her⟦/m⟧. It was so small ⟦f holder=Mr. Zeman; valence=positive⟧I laughed⟦/f⟧. And ⟦m Alzbeta⟧she⟦/m⟧ pulled off a button to wrap the thread round, so that it shouldn’t be lost; and then ⟦m Alzbeta⟧she⟦/m⟧ went up, and I heard ⟦m Alzbeta⟧her⟦/m⟧ wash the cups. ⟦m Alzbeta⟧She⟦/m⟧ washed every cup in that flat. I listened to ⟦m Alzbeta⟧her⟦/m⟧ do it.”⟦/q⟧

No one said anything. On the wall a clock was going that had gone through all of that.

⟦q Blanka>Zeman⟧“What was it?”⟦/q⟧ asked Blanka. ⟦q Blanka>Zeman⟧“That ⟦m Alzbeta⟧she⟦/m⟧ gave you?”⟦/q⟧

⟦q Zeman>Blanka⟧“A ring. ⟦m a mother⟧Her mother⟦/m⟧’s. I put it down in the cellar, behind the furnace; there’s a brick. And I thought, ⟦b holder=Zeman; status=false⟧she’ll be back for it by the spring⟦/b⟧.”⟦/q⟧

⟦q Jarmila>Zeman⟧“And you’ve still got it?”⟦/q⟧

⟦q Zeman>Jarmila⟧“I never went to look,”⟦/q⟧ ⟦m Zeman⟧he⟦/m⟧ said. ⟦q Zeman>Jarmila⟧“As long as I hadn’t gone to look, you see, it was still being kept.”⟦/q⟧

***

⟦s place=the cellar; with=Jarmila,Blanka,Zeman; time=the same night⟧
⟦m Jarmila+Blanka⟧They⟦/m⟧ went down in front, because of ⟦m Zeman⟧his⟦/m⟧ knees. Jarmila had the torch. It was one of those cellars that go on, one arch after another, with everyone’s dead bicycles; and all the way down the last flight ⟦m Jarmila⟧she⟦/m⟧’d been aware that there were too many feet.

⟦m Jarmila⟧She⟦/m⟧ didn’t say so. ⟦m Jarmila⟧She⟦/m⟧ could hear ⟦m Jarmila⟧her⟦/m⟧ own, in slippers, and ⟦m Jarmila⟧she⟦/m⟧ could hear Blanka’s, which were large; and there was ⟦m Zeman⟧his⟦/m⟧ stick. And in between, light and quick, never hurrying, like somebody who had come down for coal every evening of one winter and knew which stair was worn, there was ⟦m Alzbeta⟧the other one⟦/m⟧.

⟦q Blanka>Jarmila⟧“Are you all right?”⟦/q⟧ whispered Blanka.

⟦q Jarmila>Blanka⟧“Don’t look round.”⟦/q⟧

⟦q Blanka>Jarmila⟧“Why not?”⟦/q⟧

⟦q Jarmila>Blanka⟧“Just don’t.”⟦/q⟧

⟦q Blanka>Jarmila⟧“Is ⟦m Alzbeta⟧she⟦/m⟧—”⟦/q⟧

⟦q Jarmila>Blanka⟧“Between you and ⟦m Zeman⟧him⟦/m⟧.”⟦/q⟧

⟦q Blanka>Jarmila⟧“⟦f holder=Blanka; valence=negative⟧Oh, my God⟦/f⟧. What’s ⟦m Alzbeta⟧she⟦/m⟧ doing?”⟦/q⟧

⟦q Jarmila>Blanka⟧“Holding up ⟦m Alzbeta⟧her⟦/m⟧ skirt,”⟦/q⟧ said Jarmila.

The furnace was a great cold iron thing that hadn’t been lit since the gas. ⟦m Zeman⟧The old man⟦/m⟧ got down in front of it by stages. ⟦m Zeman⟧He⟦/m⟧ felt along the wall, course by course, with ⟦m Zeman⟧his⟦/m⟧ lips moving, and at the ninth brick ⟦m Zeman⟧he⟦/m⟧ stopped.

⟦q Zeman>Jarmila⟧“⟦f holder=Mr. Zeman; valence=negative⟧I can’t⟦/f⟧,”⟦/q⟧ ⟦m Zeman⟧he⟦/m⟧ said.

⟦q Jarmila>Zeman⟧“Shall I?”⟦/q⟧

⟦q Zeman>Jarmila⟧“It’ll be gone. There’ve been plumbers. There was a man in ’68 who wanted the lead. If you don’t take it out then it’s there, but if you take it out, it’s gone; I’m eighty-seven, Miss Vondrak, I ought to have let it be. I only ever had the one thing to do.”⟦/q⟧

⟦m Jarmila⟧She⟦/m⟧ knelt next to ⟦m Zeman⟧him⟦/m⟧. ⟦m Jarmila⟧She⟦/m⟧ got ⟦m Jarmila⟧her⟦/m⟧ nails in round the brick. It came with a little dry cough; and ⟦m Jarmila⟧she⟦/m⟧ put ⟦m Jarmila⟧her⟦/m⟧ hand in, to the wrist, and then to the elbow. Behind ⟦m Jarmila⟧her⟦/m⟧ the feet had all stopped.

⟦q Blanka>Jarmila⟧“Well?”⟦/q⟧ said Blanka.

⟦q Jarmila>Blanka⟧“There’s dust. There’s a nail.”⟦/q⟧

⟦q Zeman>Jarmila⟧“I told you,”⟦/q⟧ ⟦m Zeman⟧he⟦/m⟧ said.

⟦q Jarmila>Zeman⟧“Wait.”⟦/q⟧

It lay a long way back. It was round, and flat, and it wasn’t metal. ⟦m Jarmila⟧She⟦/m⟧ drew it out into the light on the end of one finger: a grey button with a twist of black thread wound round and round it, and in the thread, like a fly in a web, something that gave back a spark.

⟦m Zeman⟧The old man⟦/m⟧ ⟦f holder=Mr. Zeman; valence=negative⟧made a noise⟦/f⟧. ⟦m Zeman⟧He⟦/m⟧ didn’t take it. ⟦m Zeman⟧He⟦/m⟧ had turned ⟦m Zeman⟧his⟦/m⟧ face, ⟦m Zeman⟧his⟦/m⟧ long, clean horse’s face, towards the bottom of the stair, where there was nobody; and ⟦f holder=Mr. Zeman; valence=positive⟧Jarmila saw it alter⟦/f⟧. It was the way that a boy looks at the door.

⟦q Zeman>Alzbeta⟧“I kept it,”⟦/q⟧ ⟦m Zeman⟧he⟦/m⟧ said. ⟦q Zeman>Alzbeta⟧“Miss Alzbeta? I did keep it.”⟦/q⟧

Afterwards ⟦m Jarmila+Blanka⟧they⟦/m⟧ could never agree about what ⟦m Jarmila+Blanka⟧they⟦/m⟧’d heard. Blanka, who’d had ⟦m Blanka⟧her⟦/m⟧ eyes shut, always said that it was water in a pipe. But Jarmila had been looking straight at ⟦m Zeman⟧him⟦/m⟧. ⟦m Jarmila⟧She⟦/m⟧’d seen the hair on ⟦m Zeman⟧his⟦/m⟧ forehead lift, very slightly, and lie down again, as it might if ⟦m Alzbeta⟧someone⟦/m⟧ had bent to kiss it who wasn’t tall.

***

⟦s place=the flat; with=Jarmila,Blanka; time=after midnight⟧
⟦q Blanka>Jarmila⟧“I’d like the light on,”⟦/q⟧ ⟦m Blanka⟧she⟦/m⟧ said.

⟦q Jarmila>Blanka⟧“It’s on.”⟦/q⟧

⟦q Blanka>Jarmila⟧“Then I’d like another one.”⟦/q⟧

Jarmila put on the lamp over the stove. ⟦m Jarmila⟧She⟦/m⟧ ran the tap, and did the two cups, and dried them; ⟦m Jarmila⟧she⟦/m⟧ looked, because ⟦m Jarmila⟧she⟦/m⟧ couldn’t help it, into the black of the window. There was one tired woman of forty in it, with ⟦m Jarmila⟧her⟦/m⟧ sleeves rolled up.

⟦q Jarmila>Blanka⟧“⟦m Alzbeta⟧She⟦/m⟧’s not there,”⟦/q⟧ ⟦m Jarmila⟧she⟦/m⟧ said.

⟦q Blanka>Jarmila⟧“⟦f holder=Jarmila; valence=positive; status=supposed⟧Are you glad⟦/f⟧?”⟦/q⟧

⟦m Jarmila⟧She⟦/m⟧ thought about it. ⟦q Jarmila>Blanka⟧“What was ⟦m Jitka⟧the last girl⟦/m⟧’s name?”⟦/q⟧ ⟦m Jarmila⟧she⟦/m⟧ said. ⟦q Jarmila>Blanka⟧“⟦m Jitka⟧The one who moved out⟦/m⟧?”⟦/q⟧

⟦q Blanka>Jarmila⟧“Jitka.”⟦/q⟧

⟦q Jarmila>Blanka⟧“You told me that ⟦m Jitka⟧she⟦/m⟧ ⟦f holder=Jitka; valence=negative⟧couldn’t stand the trams⟦/f⟧.”⟦/q⟧

⟦q Blanka>Jarmila⟧“I told you that because I needed the rent. ⟦f holder=Blanka; valence=negative⟧I was frightened to be by myself⟦/f⟧ at the sink.”⟦/q⟧ ⟦m Blanka⟧The big woman⟦/m⟧ sat down on the arm of the chair, and put out a hand, and ⟦f holder=Blanka; toward=Jarmila; valence=positive⟧straightened the collar⟦/f⟧ of ⟦m Jarmila⟧her⟦/m⟧ dressing gown, where the top button had been gone since the divorce. ⟦q Blanka>Jarmila⟧“Sit. Give me a needle. It’s been ⟦f holder=Blanka; valence=negative⟧getting on my nerves⟦/f⟧.”⟦/q⟧
