title: Yours in Haste
person: 3
style: epistolary in part: two brothers' letters between a plague ship and a rectory, told with the scenes in which they are written and read; a ship's doctor, a captain, a sister-in-law; writing quotes; single curly quotes, past tense
cast: Dr. Jeremiah Pengelly-Roe | Jeremiah, Jem, the doctor | he
cast: Septimus Pengelly-Roe | Septimus, Sep | he
cast: the captain | Ludlow-Stride | he
cast: Eudora Pengelly-Roe | Eudora, Dora | she
cast: Tolly | the boy | he
cast: Our father |  | he
cast: Mrs. Gumm |  | she
place: the Amaranth | the cabin, the ship
place: the rectory | the study
place: the quay |
relation: Jeremiah & Septimus | family | start=brothers who write only of the weather end=brothers
relation: Septimus & Eudora | romantic
relation: Jeremiah & Eudora | friends | start=once in love end=friends
relation: Ludlow-Stride & Jeremiah | work
quiet: Portsmouth, England, Sunday, This, Tuesday
=====
⟦s place=the Amaranth; with=Jeremiah,Ludlow-Stride,Tolly; time=the eleventh day in quarantine⟧
The letters came out in a bucket, on a line, and went back in a pan of vinegar.

⟦q Ludlow-Stride>Jeremiah⟧‘One for you, Doctor,’⟦/q⟧ said ⟦m Ludlow-Stride⟧the captain⟦/m⟧. ⟦q Ludlow-Stride>Jeremiah⟧‘It’s legible, just. It’s from the parson.’⟦/q⟧

Jeremiah took it by one corner and held it up to the lamp. ⟦m Jeremiah+Ludlow-Stride⟧They⟦/m⟧ were at anchor half a mile off Portsmouth, with a yellow flag at the fore; ⟦m Jeremiah⟧he⟦/m⟧ could see the town quite clearly, with the washing out in it. There’d been sixty-one of them aboard. There were forty now. ⟦m Jeremiah⟧He⟦/m⟧ had put nineteen over the side ⟦m Jeremiah⟧himself⟦/m⟧, and ⟦m Jeremiah⟧he⟦/m⟧’d ⟦f holder=Jeremiah; valence=negative⟧lost count somewhere⟦/f⟧ of which day of the week ⟦m Jeremiah⟧he⟦/m⟧’d stopped writing anything in the log but names.

⟦q/writing Septimus>Jeremiah⟧My dear Jem, We have had a great deal of rain. Mrs. Gumm is laid up with ⟦m Mrs. Gumm⟧her⟦/m⟧ leg. The bees have swarmed twice, and I took the second swarm myself, in the hat that you left. Eudora ⟦f holder=Eudora; toward=Jeremiah; valence=positive⟧desires to be remembered⟦/f⟧. I trust you are keeping dry. Your affectionate brother, S. Pengelly-Roe.⟦/q⟧

⟦q Ludlow-Stride>Jeremiah⟧‘Good news?’⟦/q⟧ asked ⟦m Ludlow-Stride⟧Ludlow-Stride⟦/m⟧.

⟦q Jeremiah>Ludlow-Stride⟧‘It’s rained.’⟦/q⟧

⟦q Ludlow-Stride>Jeremiah⟧‘Ah.’⟦/q⟧

⟦q Jeremiah>Ludlow-Stride⟧‘⟦m Septimus⟧He⟦/m⟧ took the bees in my hat.’⟦/q⟧

⟦m Ludlow-Stride⟧The captain⟦/m⟧ ⟦f holder=the captain; valence=positive⟧laughed⟦/f⟧; ⟦m Ludlow-Stride⟧he⟦/m⟧ was an enormous ruddy man, with a daughter of six, and ⟦m Ludlow-Stride⟧he⟦/m⟧’d not been off ⟦m Ludlow-Stride⟧his⟦/m⟧ feet since Sunday. ⟦q Ludlow-Stride>Jeremiah⟧‘Does ⟦m Septimus⟧he⟦/m⟧ know? What it’s like out here?’⟦/q⟧

⟦q Jeremiah>Ludlow-Stride⟧‘I wrote that we’d a little fever.’⟦/q⟧

⟦q Ludlow-Stride>Jeremiah⟧‘Why on earth?’⟦/q⟧

⟦q Jeremiah>Ludlow-Stride⟧‘It’s how we do it, ⟦m Septimus⟧he⟦/m⟧ and I. ⟦m Septimus⟧He⟦/m⟧ told me once in a letter that ⟦m Septimus⟧he⟦/m⟧’d been *somewhat unwell*. I learned from the sexton that they’d tolled the bell.’⟦/q⟧ ⟦m Jeremiah⟧He⟦/m⟧ folded up the paper. ⟦q Jeremiah>Ludlow-Stride⟧‘Have you seen ⟦m Tolly⟧the boy⟦/m⟧ this morning?’⟦/q⟧

⟦q Ludlow-Stride>Jeremiah⟧‘Tolly? Asleep. Why?’⟦/q⟧

⟦q Jeremiah>Ludlow-Stride⟧‘⟦m Tolly⟧He⟦/m⟧ ⟦f holder=Tolly; valence=negative⟧wouldn’t eat⟦/f⟧,’⟦/q⟧ said ⟦m Jeremiah⟧the doctor⟦/m⟧.

***

⟦s place=the rectory; with=Septimus,Eudora,Mrs. Gumm; time=the same week⟧
⟦q/writing Jeremiah>Septimus⟧My dear Sep, We are all well, but for a little fever among the hands. ⟦f holder=Jeremiah; valence=positive⟧I am glad of the bees⟦/f⟧. There is a boy here of eleven, the purser’s boy, who wishes to know whether it’s true that one must tell the bees when somebody has died. I said I thought that you would know. The weather is set fair. Remember me to Eudora. J. Pengelly-Roe.⟦/q⟧

⟦q Eudora>Septimus⟧‘Read me it again,’⟦/q⟧ said Eudora.

⟦q Septimus>Eudora⟧‘There’s nothing in it, my love.’⟦/q⟧

⟦q Eudora>Septimus⟧‘I know. Read it.’⟦/q⟧

⟦m Septimus⟧He⟦/m⟧ read it again. ⟦m Septimus⟧He⟦/m⟧ was a stooping, gentle, silver man, and ⟦m Septimus⟧he⟦/m⟧ read all things aloud in the one voice, so that you could have been married to ⟦m Septimus⟧him⟦/m⟧ for twenty years, as ⟦m Eudora⟧she⟦/m⟧ had been, without ⟦f holder=Septimus; valence=negative; status=supposed⟧ever being sure of whether⟦/f⟧ ⟦m Septimus⟧he⟦/m⟧ was moved. ⟦m Eudora⟧She⟦/m⟧’d put down ⟦m Eudora⟧her⟦/m⟧ sewing. The rain was running down the window behind ⟦m Eudora⟧her⟦/m⟧, and ⟦m Eudora⟧she⟦/m⟧ was listening with ⟦m Eudora⟧her⟦/m⟧ head bent, as one listens for a step on the gravel.

⟦q Eudora>Septimus⟧‘*A little fever*,’⟦/q⟧ ⟦m Eudora⟧she⟦/m⟧ said. ⟦q Eudora>Septimus⟧‘How many did that ship have in her, Septimus? When she sailed?’⟦/q⟧

⟦q Septimus>Eudora⟧‘I couldn’t say.’⟦/q⟧

⟦q Eudora>Septimus⟧‘You could. It’s in your desk; you’ve cut it out of the paper. I found it when I was looking for the stamps.’⟦/q⟧

⟦m Septimus⟧Her husband⟦/m⟧ took off ⟦m Septimus⟧his⟦/m⟧ ⟦f holder=Septimus; valence=negative⟧spectacles⟦/f⟧.

⟦q Septimus>Eudora⟧‘Sixty-one,’⟦/q⟧ ⟦m Septimus⟧he⟦/m⟧ said.

⟦q Eudora>Septimus⟧‘And now?’⟦/q⟧

⟦q Septimus>Eudora⟧‘There was a list on Tuesday. It was forty-four.’⟦/q⟧

⟦q Eudora>Septimus⟧‘⟦f holder=Eudora; toward=Septimus; valence=negative⟧And you wrote to⟦/f⟧ ⟦m Jeremiah⟧him⟦/m⟧ about *bees*!’⟦/q⟧

⟦q Septimus>Eudora⟧‘I wrote four others. They’re in the grate.’⟦/q⟧ ⟦m Septimus⟧He⟦/m⟧ turned towards the fire, and ⟦m Eudora⟧she⟦/m⟧ could see for a moment the bone of ⟦m Septimus⟧his⟦/m⟧ ⟦f holder=Septimus; valence=negative⟧face, with nothing on it⟦/f⟧. ⟦q Septimus>Eudora⟧‘One hasn’t the practice. ⟦m Our father⟧Our father⟦/m⟧ thought that a letter ought to be such as could be left open upon a hall table. Jem used to draw things in the margin, when ⟦m Jeremiah⟧he⟦/m⟧ was at school, pirates and so on. I told ⟦m Jeremiah⟧him⟦/m⟧ that it was childish. I was fifteen.’⟦/q⟧

⟦q Eudora>Septimus⟧‘Did ⟦m Jeremiah⟧he⟦/m⟧ stop?’⟦/q⟧

⟦q Septimus>Eudora⟧‘At once.’⟦/q⟧

⟦q Eudora>Septimus⟧‘Well,’⟦/q⟧ said Eudora. ⟦m Eudora⟧She⟦/m⟧ got up. ⟦m Eudora⟧She⟦/m⟧ was a brisk brown woman, who had been thought too clever for a clergyman, and there’d been a month, in a summer so long ago that no one living knew of it but three, when it wasn’t ⟦m Septimus⟧the elder brother⟦/m⟧ ⟦m Eudora⟧she⟦/m⟧’d have taken. ⟦m Eudora⟧She⟦/m⟧ dipped the pen ⟦m Eudora⟧herself⟦/m⟧, and put it into ⟦m Septimus⟧his⟦/m⟧ hand. ⟦q Eudora>Septimus⟧‘Draw ⟦m Jeremiah⟧him⟦/m⟧ one.’⟦/q⟧

⟦q Septimus>Eudora⟧‘I can’t draw.’⟦/q⟧

⟦q Eudora>Septimus⟧‘I know it, my dear. So does ⟦m Jeremiah⟧he⟦/m⟧.’⟦/q⟧

***

⟦s place=the Amaranth; with=Jeremiah,Ludlow-Stride,Tolly; time=the fifteenth day⟧
⟦q Tolly>Jeremiah⟧‘What is it?’⟦/q⟧ said ⟦m Tolly⟧the boy⟦/m⟧.

⟦q Jeremiah>Tolly⟧‘I think that it’s a ship.’⟦/q⟧

⟦q Tolly>Jeremiah⟧‘It’s got legs.’⟦/q⟧

⟦q Jeremiah>Tolly⟧‘Then it may be a bee. There’s a good deal written under it. Shall I read?’⟦/q⟧

⟦q Tolly>Jeremiah⟧‘If you like.’⟦/q⟧

⟦m Tolly⟧He⟦/m⟧ was propped against ⟦m Jeremiah⟧the doctor⟦/m⟧’s knees, in ⟦m Jeremiah⟧the doctor⟦/m⟧’s coat, and there was nothing left of ⟦m Tolly⟧him⟦/m⟧ but eyes. Twice in the night ⟦m Jeremiah⟧Jeremiah⟦/m⟧ had thought that ⟦m Tolly⟧he⟦/m⟧ was gone. ⟦m Jeremiah⟧He⟦/m⟧ ⟦f holder=Jeremiah; toward=Tolly; valence=negative⟧had sat there with two fingers⟦/f⟧ on a wrist the size of a pencil, and ⟦m Jeremiah⟧he⟦/m⟧’d ⟦f holder=Jeremiah; valence=negative⟧bargained⟦/f⟧, as ⟦m Jeremiah⟧he⟦/m⟧ had done for all the nineteen, with someone in whom ⟦m Jeremiah⟧he⟦/m⟧ hadn’t for some years believed.

⟦q/writing Septimus>Jeremiah⟧Jem, This is a pirate. I beg that you’ll forgive it. I know how many you have lost; I’ve cut it out of the newspaper each day, and I go down and tell it to the bees, by name, since you ask, and your boy is right; one must. I have not told them about any boy and I do not intend to. ⟦f holder=Septimus; toward=Jeremiah; valence=negative⟧I have been afraid every hour⟦/f⟧ since the eleventh. ⟦f holder=Septimus; toward=Jeremiah; valence=negative⟧I was afraid when you were nine⟦/f⟧ and went through the ice, and I held your hair, and I have never mentioned it. Dora sends ⟦m Eudora⟧her⟦/m⟧ ⟦f holder=Eudora; toward=Jeremiah; valence=positive⟧love⟦/f⟧. ⟦m Eudora⟧She⟦/m⟧ says to say *love*. I have underlined it at ⟦m Eudora⟧her⟦/m⟧ direction, and then ⟦f holder=Septimus; toward=Jeremiah; valence=positive⟧I did it once more at my own⟦/f⟧. Sep.⟦/q⟧

Nobody spoke. Up on the deck someone was sluicing.

⟦q Tolly>Jeremiah⟧‘Did you go through ice?’⟦/q⟧ asked Tolly.

⟦q Jeremiah>Tolly⟧‘I did.’⟦/q⟧

⟦q Tolly>Jeremiah⟧‘And ⟦m Septimus⟧he⟦/m⟧ held your *hair*?’⟦/q⟧

⟦q Jeremiah>Tolly⟧‘I’d a good deal of it then.’⟦/q⟧ ⟦f holder=Jeremiah; valence=negative⟧It was a moment before⟦/f⟧ ⟦m Jeremiah⟧he⟦/m⟧ could go on. ⟦q Jeremiah>Tolly⟧‘⟦m Septimus⟧He⟦/m⟧ lay on ⟦m Septimus⟧his⟦/m⟧ stomach for the better part of an hour, in ⟦m Septimus⟧his⟦/m⟧ Sunday clothes. ⟦m Septimus⟧He⟦/m⟧ recited the kings of England to me so that I shouldn’t sleep. I’d quite forgotten. I don’t believe that I’ve thought of it in thirty years.’⟦/q⟧

⟦q Tolly>Jeremiah⟧‘Doctor?’⟦/q⟧

⟦q Jeremiah>Tolly⟧‘Yes?’⟦/q⟧

⟦q Tolly>Jeremiah⟧‘I could eat a bit of something,’⟦/q⟧ said ⟦m Tolly⟧the boy⟦/m⟧.

In the door behind ⟦m Jeremiah+Tolly⟧them⟦/m⟧ there was a creak. ⟦m Ludlow-Stride⟧The captain⟦/m⟧ had had to bend double to get ⟦m Ludlow-Stride⟧his⟦/m⟧ head in. ⟦m Ludlow-Stride⟧He⟦/m⟧ looked at the two of ⟦m Jeremiah+Tolly⟧them⟦/m⟧ on the bunk, ⟦m Ludlow-Stride⟧he⟦/m⟧ looked for some while; and then ⟦m Ludlow-Stride⟧he⟦/m⟧ went away, trod up the ladder, and was heard by the whole of the ship’s company, and by a fishing smack, ⟦f holder=the captain; valence=negative⟧blowing⟦/f⟧ ⟦m Ludlow-Stride⟧his⟦/m⟧ nose.

***

⟦s place=the quay; with=Jeremiah,Septimus,Eudora,Tolly,Ludlow-Stride; time=Michaelmas⟧
There were twenty-nine came ashore. ⟦m Septimus⟧He⟦/m⟧ knew it would be twenty-nine. ⟦m Septimus⟧He⟦/m⟧’d come to the edge of the stones, with ⟦m Septimus⟧his⟦/m⟧ hat off in the wind, and was counting them up the steps; ⟦m Ludlow-Stride⟧a big red man with a small girl on his shoulders⟦/m⟧; a bosun; a cook. And then there was ⟦m Jeremiah⟧a thin grey person⟦/m⟧ in a coat that was much too large, who had by the hand ⟦m Tolly⟧a child that was all eyes⟦/m⟧.

Neither of ⟦m Jeremiah+Septimus⟧the brothers⟦/m⟧ moved. ⟦m Jeremiah+Septimus⟧They⟦/m⟧’d always shaken hands.

⟦q Septimus>Jeremiah⟧‘You’ve kept dry, I see,’⟦/q⟧ said Septimus.

⟦q Jeremiah>Septimus⟧‘Tolerably. And you? Mrs. Gumm’s leg?’⟦/q⟧

⟦q Septimus>Jeremiah⟧‘Mending. ⟦m Mrs. Gumm⟧She⟦/m⟧ asks after you. ⟦m Mrs. Gumm⟧She⟦/m⟧ has been at the window since Tuesday, with it up on a chair.’⟦/q⟧ ⟦m Septimus⟧He⟦/m⟧ looked at the hat in ⟦m Septimus⟧his⟦/m⟧ hands, ⟦f holder=Septimus; valence=negative⟧as though it might tell⟦/f⟧ ⟦m Septimus⟧him⟦/m⟧ how to go on. It hummed.

⟦q Eudora>Septimus⟧‘*Sep*,’⟦/q⟧ said ⟦m Eudora⟧his wife⟦/m⟧.

⟦q Septimus>Jeremiah⟧‘I brought your hat,’⟦/q⟧ ⟦m Septimus⟧he⟦/m⟧ said. ⟦q Septimus>Jeremiah⟧‘It has bees in it. I don’t know how one gets them out.’⟦/q⟧

⟦q Jeremiah>Septimus⟧‘⟦f holder=Jeremiah; toward=Septimus; valence=positive⟧Oh, come here⟦/f⟧,’⟦/q⟧ said ⟦m Jeremiah⟧the doctor⟦/m⟧.
