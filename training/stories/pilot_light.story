title: Pilot Light
person: 3
style: dialogue opened by dashes, three brothers-in-law repairing a boiler on a feast day, Catalan-Irish family, past tense, women's voices from above; two or three men always in one scene
cast: Jordi | | he
cast: Eamon | the Irishman | he
cast: Pau | | he
cast: Núria | | she
cast: Conxita | Mamà | she
cast: Montse | | she
cast: Papà |  | he
place: the cellar |
place: the stairs |
place: the dining room | the table
relation: Jordi & the Irishman | family | start=brothers-in-law who dislike each other end=on good terms
relation: the Irishman & Núria | romantic
relation: Pau & Conxita | family
relation: Jordi & Montse | romantic
quiet: Junkers
=====
⟦s place=the cellar; with=Jordi,the Irishman,Pau; time=Saint Stephen's Day, noon⟧
⟦q Jordi>the Irishman+Pau⟧— It's the thermocouple,⟦/q⟧ said Jordi.

⟦q the Irishman>Jordi⟧— It's not the thermocouple.⟦/q⟧

⟦q Jordi>the Irishman⟧— You don't even know what one is.⟦/q⟧

⟦q the Irishman>Jordi⟧— I know it's not that.⟦/q⟧ Eamon was lying on ⟦m the Irishman⟧his⟦/m⟧ back under the boiler with a torch in ⟦m the Irishman⟧his⟦/m⟧ teeth, so that it came out as a sort of gargle. ⟦q the Irishman>Jordi⟧You've a blocked jet. I can smell it.⟦/q⟧

There were three men in the cellar and it had been built for a ham. Upstairs the whole family, nineteen of them, were sitting down in their coats. It was the twenty-sixth of December, it was the canelons; and for the first time in forty years there was no heat in Conxita's house, for the reason that ⟦m Papà⟧the man⟦/m⟧ who'd always seen to it had died in October and not told anybody how.

⟦m Pau⟧The youngest of the three⟦/m⟧ held the matches. Pau was twenty-six. ⟦m Pau⟧He⟦/m⟧ had married nobody's sister, ⟦m Pau⟧he⟦/m⟧'d been born there; ⟦m Núria+Montse⟧the two women⟦/m⟧ upstairs, over whose heads all this was being done, were ⟦m Pau⟧his⟦/m⟧, and so, ⟦m Pau⟧he⟦/m⟧ supposed, were ⟦m Jordi+the Irishman⟧the two husbands⟦/m⟧. ⟦m Pau⟧He⟦/m⟧'d got them on different days, like teeth.

⟦q Pau>Jordi+the Irishman⟧— Papà used to hit it,⟦/q⟧ ⟦m Pau⟧he⟦/m⟧ said.

⟦q Jordi>Pau⟧— Where?⟦/q⟧

⟦q Pau>Jordi⟧— I don't know. ⟦m Papà⟧He⟦/m⟧'d go down, and there'd be a noise. Then ⟦m Papà⟧he⟦/m⟧'d come up again.⟦/q⟧

⟦q the Irishman>Pau⟧— What class of a noise?⟦/q⟧ asked ⟦m the Irishman⟧the Irishman⟦/m⟧.

⟦q Pau>the Irishman⟧— Like somebody dropping a tray.⟦/q⟧

⟦m Jordi+the Irishman⟧The two husbands⟦/m⟧ considered the boiler. It was a Junkers, it was as big as a confessional. Neither one of ⟦m Jordi+the Irishman⟧them⟦/m⟧ looked at the other. It was known in the family that ⟦f holder=Jordi; toward=Eamon; valence=negative⟧Jordi couldn't stand Eamon⟦/f⟧, who'd been given ⟦m Papà⟧the old man⟦/m⟧'s watch, and that ⟦f holder=Eamon; toward=Jordi; valence=negative⟧Eamon couldn't stand Jordi⟦/f⟧, who'd been given the chair.

⟦q Jordi>the Irishman+Pau⟧— I'm going to try the left-hand side,⟦/q⟧ said Jordi, and picked up the hammer.

***

⟦s place=the stairs; with=Núria,Montse; time=the same day, a quarter past twelve⟧
⟦q Núria>Montse⟧— What are ⟦m Jordi+the Irishman+Pau⟧they⟦/m⟧ doing?⟦/q⟧

⟦q Montse>Núria⟧— Hitting it.⟦/q⟧

⟦q Núria>Montse⟧— Who is?⟦/q⟧

⟦q Montse>Núria⟧— ⟦m Jordi⟧Mine⟦/m⟧. ⟦m the Irishman⟧Yours⟦/m⟧'s underneath.⟦/q⟧

⟦q Núria>Montse⟧— ⟦f holder=Núria; valence=negative⟧Oh, God⟦/f⟧, is ⟦m the Irishman⟧he⟦/m⟧ wearing the watch?⟦/q⟧

⟦q Montse>Núria⟧— I can't see. Shift over.⟦/q⟧ Montse was sitting four stairs from the top with ⟦m Montse⟧her⟦/m⟧ chin on the rail. ⟦m Montse⟧She⟦/m⟧ had on a fur hat of ⟦m Conxita⟧her mother⟦/m⟧'s and somebody's ski gloves. Núria squeezed in alongside ⟦m Montse⟧her⟦/m⟧; ⟦m Núria+Montse⟧they⟦/m⟧ had sat there as children to hear the grown-ups argue about Franco. ⟦q Montse>Núria⟧⟦m Jordi⟧He⟦/m⟧ ⟦f holder=Jordi; valence=negative⟧cries at night⟦/f⟧, you know.⟦/q⟧

⟦q Núria>Montse⟧— Jordi does?⟦/q⟧

⟦q Montse>Núria⟧— ⟦m Jordi⟧He⟦/m⟧ goes in the bathroom. ⟦m Jordi⟧He⟦/m⟧ turns on the tap.⟦/q⟧

⟦q Núria>Montse⟧— Jordi didn't ⟦f holder=Jordi; valence=negative; status=denied⟧cry at the⟦/f⟧ *funeral*.⟦/q⟧

⟦q Montse>Núria⟧— ⟦m Jordi⟧He⟦/m⟧ was carrying the front. ⟦m Jordi⟧He⟦/m⟧ told me that if ⟦m Jordi⟧he⟦/m⟧'d let go of ⟦m Jordi⟧his⟦/m⟧ face then ⟦m Jordi⟧he⟦/m⟧'d have let go of the box.⟦/q⟧ ⟦m Montse⟧The elder sister⟦/m⟧ ⟦f holder=Montse; valence=negative⟧wiped⟦/f⟧ ⟦m Montse⟧her⟦/m⟧ nose on a ski glove. ⟦q Montse>Núria⟧⟦m Papà⟧He⟦/m⟧ taught ⟦m Jordi⟧him⟦/m⟧ everything, you've got to remember. ⟦m Jordi⟧He⟦/m⟧ came to us when ⟦m Jordi⟧he⟦/m⟧ was seventeen, to mend the gate. ⟦m Jordi⟧He⟦/m⟧ hadn't got a father. And then in the will it's you-know-who that gets the watch.⟦/q⟧

⟦q Núria>Montse⟧— Eamon didn't ask for the watch.⟦/q⟧

⟦q Montse>Núria⟧— I know ⟦m the Irishman⟧he⟦/m⟧ didn't.⟦/q⟧

⟦q Núria>Montse⟧— ⟦m the Irishman⟧He⟦/m⟧ keeps it in a sock. ⟦m the Irishman⟧He⟦/m⟧'s ⟦f holder=Eamon; valence=negative⟧afraid of it⟦/f⟧. ⟦m the Irishman⟧He⟦/m⟧ thinks ⟦b holder=the Irishman; status=false⟧it was a mistake in the paper⟦/b⟧; ⟦m the Irishman⟧he⟦/m⟧ thinks that it was meant for Jordi and the notary mixed the names.⟦/q⟧

⟦q Montse>Núria⟧— Has ⟦m the Irishman⟧he⟦/m⟧ said that to Jordi?⟦/q⟧

⟦q Núria>Montse⟧— They don't talk! ⟦m the Irishman+Jordi⟧They⟦/m⟧'ve not ⟦f holder=Jordi; toward=Eamon; valence=negative⟧exchanged a word⟦/f⟧ since the notary, apart from about football.⟦/q⟧

From below there was the sound of a tray being dropped. It was followed by a silence, and that by ⟦f holder=Eamon; valence=negative⟧a really very bad word⟦/f⟧, in Irish.

***

⟦s place=the cellar; with=Jordi,the Irishman,Pau; time=the same day, half past twelve⟧
⟦q the Irishman>Jordi+Pau⟧— I'm grand,⟦/q⟧ said Eamon. ⟦q the Irishman>Jordi+Pau⟧It's only my thumb.⟦/q⟧

⟦q Pau>the Irishman⟧— Let me look.⟦/q⟧

⟦q the Irishman>Pau⟧— Don't be looking at it. It's all there.⟦/q⟧

⟦q Jordi>the Irishman⟧— What were you doing with your hand in it?⟦/q⟧ The hammer hung from Jordi's fist, ⟦m Jordi⟧he⟦/m⟧'d ⟦f holder=Jordi; valence=negative⟧gone as white as lard⟦/f⟧. ⟦q Jordi>the Irishman⟧⟦f holder=Jordi; toward=Eamon; valence=negative⟧I said that I was going to hit it⟦/f⟧! I said it out loud.⟦/q⟧

⟦q the Irishman>Jordi⟧— You said the left.⟦/q⟧

⟦q Jordi>the Irishman⟧— That's the left!⟦/q⟧

⟦q the Irishman>Jordi⟧— It's the left from where *you* are.⟦/q⟧

And it was at this point, as Pau would tell it afterward, when ⟦m Pau⟧he⟦/m⟧ had a wife of ⟦m Pau⟧his⟦/m⟧ own and a boiler, that ⟦m Jordi+the Irishman⟧the two of them⟦/m⟧ ought by rights to have ⟦f holder=Jordi; toward=Eamon; valence=negative; status=supposed⟧come to blows⟦/f⟧. ⟦m Jordi+the Irishman⟧They⟦/m⟧'d both got up. There wasn't space for it, ⟦m Jordi+the Irishman⟧they⟦/m⟧ were chest to chest with the flue in between. ⟦m Jordi⟧The Catalan⟦/m⟧ was short, and broad, and black-browed; ⟦m the Irishman⟧the other⟦/m⟧ was a long, sandy, stooping fellow with blood running down inside ⟦m the Irishman⟧his⟦/m⟧ cuff. It ran as far as the watch. ⟦m Jordi+the Irishman⟧The pair of them⟦/m⟧ looked down. The glass had gone. The hands were sticking out like a whisker.

⟦q the Irishman>Jordi⟧— Ah, no,⟦/q⟧ said Eamon. ⟦q the Irishman>Jordi⟧⟦f holder=Eamon; valence=negative⟧Ah, Jesus⟦/f⟧. Ah, Jordi, ⟦f holder=Eamon; toward=Jordi; valence=negative⟧I'm sorry⟦/f⟧.⟦/q⟧

⟦q Jordi>the Irishman⟧— What are you saying sorry to *me* for?⟦/q⟧

⟦q the Irishman>Jordi⟧— It was yours. It was always going to be yours. I've been trying to think how to give it to you since October, and I'd got it all planned out, I was going to put it in the cracker.⟦/q⟧

⟦q Jordi>the Irishman⟧— ⟦m Papà⟧He⟦/m⟧ left it to you.⟦/q⟧

⟦q the Irishman>Jordi⟧— ⟦m Papà⟧He⟦/m⟧ did not. ⟦m Papà⟧He⟦/m⟧ hardly knew me. I'd sit there of a Sunday and ⟦m Papà⟧he⟦/m⟧'d talk away in Catalan and I'd be nodding. I never understood the half of it! ⟦m Papà⟧He⟦/m⟧ thought I was a great listener.⟦/q⟧

⟦q Jordi>the Irishman⟧— It wasn't a mistake,⟦/q⟧ Jordi said.

⟦m Jordi⟧He⟦/m⟧ ⟦f holder=Jordi; valence=negative⟧sat down, rather suddenly⟦/f⟧, upon the coal. ⟦m Jordi⟧He⟦/m⟧ still had the hammer. For the first time since the autumn ⟦m Jordi⟧he⟦/m⟧ ⟦f holder=Jordi; valence=negative⟧wasn't holding on to⟦/f⟧ ⟦m Jordi⟧his⟦/m⟧ face. ⟦q Jordi>the Irishman⟧— ⟦k by=Jordi; to=the Irishman⟧He told me why⟦/k⟧. In the hospital. I haven't told it to anybody, not even to Montse. ⟦m Papà⟧He⟦/m⟧ said: Jordi, you've got the hands, you'll always know what time it is. But that one's a long way from home. That one needs something on ⟦m the Irishman⟧him⟦/m⟧ that ticks.⟦/q⟧

Nobody struck a match. Pau stood between ⟦m Jordi+the Irishman⟧his brothers-in-law⟦/m⟧, in the dark, and held the box.

⟦q the Irishman>Jordi⟧— ⟦m Papà⟧He⟦/m⟧ said that?⟦/q⟧

⟦q Jordi>the Irishman⟧— ⟦m Papà⟧He⟦/m⟧ said, give ⟦m the Irishman⟧him⟦/m⟧ the watch, and you take the chair. And look after ⟦m the Irishman⟧him⟦/m⟧, for ⟦m the Irishman⟧he⟦/m⟧ doesn't understand a word I say.⟦/q⟧

⟦q the Irishman>Jordi⟧— ⟦m Papà⟧He⟦/m⟧ *knew*?⟦/q⟧

⟦q Jordi>the Irishman⟧— ⟦m Papà⟧He⟦/m⟧ knew. ⟦m Papà⟧He⟦/m⟧ ⟦f holder=Papà; valence=positive⟧thought it was very funny⟦/f⟧. Why do you think that ⟦m Papà⟧he⟦/m⟧ told you the one about the bishop?⟦/q⟧

⟦q the Irishman>Jordi⟧— Was that about a bishop?⟦/q⟧ said ⟦m the Irishman⟧the tall man⟦/m⟧, and ⟦m the Irishman⟧his⟦/m⟧ ⟦f holder=Eamon; valence=negative⟧mouth went⟦/f⟧. ⟦q the Irishman>Jordi⟧I thought it was about the car.⟦/q⟧

⟦q Pau>Jordi⟧— And you've ⟦f holder=Jordi; valence=negative⟧been angry⟦/f⟧ all this time?⟦/q⟧ asked Pau. ⟦q Pau>Jordi⟧Why? If you knew?⟦/q⟧

⟦q Jordi>Pau⟧— Because I hadn't done it,⟦/q⟧ said ⟦m Jordi⟧the older man⟦/m⟧. ⟦q Jordi>Pau⟧The second half. Look after ⟦m the Irishman⟧him⟦/m⟧. I'd look across the table and there ⟦m the Irishman⟧he⟦/m⟧'d be, with that sock in ⟦m the Irishman⟧his⟦/m⟧ pocket, nodding. And ⟦f holder=Jordi; toward=Eamon; valence=negative⟧I couldn't⟦/f⟧. I wanted to be the one that needed something.⟦/q⟧

Upstairs a chair scraped, and a very old voice called down through the floor. It wished to be told whether anyone was dead.

⟦q Pau>Conxita⟧— No, Mamà!⟦/q⟧ ⟦m Pau⟧the boy⟦/m⟧ shouted.

⟦q Pau>Jordi+the Irishman⟧— Give me the hammer. No, come here, the two of you. Stand by me. I've just remembered. It isn't the left and it's not the right. ⟦m Papà⟧He⟦/m⟧ used to go round the back.⟦/q⟧

***

⟦s place=the dining room; with=Jordi,the Irishman,Pau,Núria,Montse,Conxita; time=the same day, two o'clock⟧
⟦q Conxita>Núria⟧— Is it hot?⟦/q⟧

⟦q Núria>Conxita⟧— It's hot, Mamà. Take your hat off.⟦/q⟧

⟦q Conxita>Núria⟧— I'll take it off when I'm warm. Who did it?⟦/q⟧

⟦q Núria>Conxita⟧— Pau did.⟦/q⟧

⟦q Conxita>Pau⟧— With what?⟦/q⟧

⟦q Pau>Conxita⟧— With my foot,⟦/q⟧ said ⟦m Pau⟧her son⟦/m⟧. ⟦m Pau⟧He⟦/m⟧ had soot to the ears. They had given ⟦m Pau⟧him⟦/m⟧ the big spoon, and ⟦m Pau⟧he⟦/m⟧'d never been given the big spoon; ⟦m Pau⟧he⟦/m⟧ was filling up the plates, one after another, down the whole of that long table, nineteen of them, and every window had begun to run.

Conxita looked at ⟦m Jordi+the Irishman⟧the two who sat on either side of her⟦/m⟧. ⟦m Conxita⟧She⟦/m⟧ was ninety, ⟦m Conxita⟧she⟦/m⟧ saw a good deal better than ⟦m Conxita⟧she⟦/m⟧ let on. On ⟦m Conxita⟧her⟦/m⟧ right was the chair, with the arms. It had ⟦m the Irishman⟧the foreigner⟦/m⟧ in it. On ⟦m Conxita⟧her⟦/m⟧ left, on a stool, ⟦m Jordi⟧the mender of gates⟦/m⟧ was bent over something on the tablecloth with a pin.

⟦q Conxita>Jordi⟧— What's the matter with that?⟦/q⟧

⟦q Jordi>Conxita⟧— It stopped. The glass broke.⟦/q⟧

⟦q Conxita>Jordi⟧— Can you mend it?⟦/q⟧

⟦q Jordi>Conxita⟧— I can mend it, Mamà,⟦/q⟧ said Jordi. ⟦q Jordi>the Irishman⟧Don't lean on the arm, it's loose. Are you listening to me? What did I just say?⟦/q⟧

⟦q the Irishman>Jordi⟧— Something about a bishop,⟦/q⟧ said Eamon, nodding.
