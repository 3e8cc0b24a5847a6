title: Fly Floor
person: 3
style: backstage at a regional theatre during one performance, headset cues against private talk, present tense, a stage manager, two stagehands, an actor and her understudy; single curly UK quotes
cast: Shanthi | the stage manager, Miss Pillai, Shan | she
cast: Jacko | | he
cast: Lewis |  | he
cast: Ariadne Crewe | Ariadne, Miss Crewe | she
cast: Bethan | the understudy | she
cast: the director | Toller, Mr Toller | he
cast: your mum | | she
place: the prompt corner | the corner
place: the fly floor |
place: dressing room one | the dressing room
place: the stage door |
relation: Jacko & Lewis | family
relation: Ariadne & the understudy | enemies | start=star and understudy end=teacher and pupil
relation: the stage manager & Lewis | romantic | start=not saying so end=saying so
relation: Toller & Ariadne | romantic | start=married end=parted
quiet: Cleopatra, Antony, Charmian, LX, Fly
=====
⟦s place=the prompt corner; with=the stage manager,Jacko,Lewis,Toller; time=Tuesday, the half⟧
⟦q the stage manager>Jacko⟧‘Stand by Fly one,’⟦/q⟧ says Shanthi.

⟦q Jacko>the stage manager⟧‘Standing by.’⟦/q⟧

⟦q the stage manager>Lewis⟧‘Stand by Fly two.’⟦/q⟧

There’s a pause on the cans, and a noise of chewing. ⟦q Lewis>the stage manager⟧‘Standing by, gorgeous.’⟦/q⟧

⟦q the stage manager>Lewis⟧‘You can’t call me that on comms, Lewis.’⟦/q⟧

⟦q Lewis>the stage manager⟧‘Sorry. Standing by, *Miss Pillai*.’⟦/q⟧

⟦q Jacko>the stage manager⟧‘⟦m Lewis⟧He⟦/m⟧’s got a scotch egg,’⟦/q⟧ reports Jacko. ⟦q Jacko>the stage manager⟧‘There’s crumbs going down on Egypt.’⟦/q⟧

⟦m the stage manager⟧The stage manager⟦/m⟧ presses two fingers to ⟦m the stage manager⟧her⟦/m⟧ forehead. There are twenty-nine minutes until the curtain goes up on the last night of *Antony and Cleopatra*, and ⟦m the stage manager⟧she⟦/m⟧’s got a book with four hundred cues in it, and a barge that sticks. Now somebody is breathing on ⟦m the stage manager⟧her⟦/m⟧ neck. It’s ⟦m Toller⟧the director⟦/m⟧. ⟦m Toller⟧He⟦/m⟧’s in black velvet, and ⟦m Toller⟧he⟦/m⟧ has been crying.

⟦q Toller>the stage manager⟧‘Where is ⟦m Ariadne⟧she⟦/m⟧?’⟦/q⟧

⟦q the stage manager>Toller⟧‘In ⟦m Ariadne⟧her⟦/m⟧ dressing room, Mr Toller.’⟦/q⟧

⟦q Toller>the stage manager⟧‘⟦m Ariadne⟧She⟦/m⟧’s bolted the door.’⟦/q⟧

⟦q the stage manager>Toller⟧‘It’s the half. ⟦m Ariadne⟧She⟦/m⟧ always bolts it.’⟦/q⟧

⟦q Toller>the stage manager⟧‘⟦m Ariadne⟧She⟦/m⟧ has got my letter,’⟦/q⟧ says ⟦m Toller⟧the director⟦/m⟧. ⟦q Toller>the stage manager⟧‘I put it underneath. I heard ⟦m Ariadne⟧her⟦/m⟧ open it. Then I heard, well, I heard the *mirror*.’⟦/q⟧

⟦q the stage manager>Toller⟧‘What did it say?’⟦/q⟧

⟦q Toller>the stage manager⟧‘It said I’m leaving ⟦m Ariadne⟧her⟦/m⟧.’⟦/q⟧

⟦q the stage manager>Toller⟧‘You told Ariadne that you’re leaving ⟦m Ariadne⟧her⟦/m⟧ at the *half*?’⟦/q⟧

⟦q Toller>the stage manager⟧‘It seemed the honest thing to do.’⟦/q⟧

⟦q Lewis>the stage manager⟧‘Oh, mate,’⟦/q⟧ says Lewis in ⟦m the stage manager⟧her⟦/m⟧ ear. ⟦m the stage manager⟧She⟦/m⟧’s left the switch down.

***

⟦s place=the fly floor; with=Jacko,Lewis; time=Tuesday, the quarter⟧
It’s sixty feet up and there isn’t a rail. ⟦m Jacko+Lewis⟧Father and son⟦/m⟧ have got a chair each, a rope each, and a carrier bag.

⟦q Jacko>Lewis⟧‘⟦m Toller⟧He⟦/m⟧’s an animal.’⟦/q⟧

⟦q Lewis>Jacko⟧‘⟦m Toller⟧He⟦/m⟧’s a director.’⟦/q⟧

⟦q Jacko>Lewis⟧‘Who’s it for? ⟦m Toller⟧He⟦/m⟧’ll be going off with someone.’⟦/q⟧

⟦q Lewis>Jacko⟧‘⟦m the understudy⟧The little one⟦/m⟧. Charmian. ⟦m the understudy⟧She⟦/m⟧’s been learning the lines, I’ve seen ⟦m the understudy⟧her⟦/m⟧, ⟦m the understudy⟧she⟦/m⟧ does it in the corridor with ⟦m the understudy⟧her⟦/m⟧ fingers in ⟦m the understudy⟧her⟦/m⟧ ears.’⟦/q⟧

⟦q Jacko>Lewis⟧‘What, Bethan? Get away.’⟦/q⟧

⟦q Lewis>Jacko⟧‘I’m just telling you what I’ve seen.’⟦/q⟧

⟦q Jacko>Lewis⟧‘⟦m the understudy⟧She⟦/m⟧’s twenty-three! ⟦m the understudy⟧She⟦/m⟧’s from *Rhyl*.’⟦/q⟧

⟦q Lewis>Jacko⟧‘So?’⟦/q⟧

⟦q Jacko>Lewis⟧‘So they’ve got more sense in Rhyl.’⟦/q⟧ Jacko breaks off a bit of egg. ⟦m Jacko⟧He⟦/m⟧’s sixty-six, it’s ⟦m Jacko⟧his⟦/m⟧ last night too, if anyone were counting. ⟦m Jacko⟧He⟦/m⟧’s been pulling that barge on since before ⟦m Lewis⟧the lad⟦/m⟧ was born. ⟦q Jacko>Lewis⟧‘When are you going to say something to ⟦m the stage manager⟧her⟦/m⟧?’⟦/q⟧

⟦q Lewis>Jacko⟧‘Who?’⟦/q⟧

⟦q Jacko>Lewis⟧‘Who. Cleopatra. To ⟦m the stage manager⟧her on the book⟦/m⟧, you great pudding.’⟦/q⟧

⟦q Lewis>Jacko⟧‘I call ⟦m the stage manager⟧her⟦/m⟧ gorgeous.’⟦/q⟧

⟦q Jacko>Lewis⟧‘You call everybody gorgeous. You call the *winch* gorgeous. ⟦m the stage manager⟧She⟦/m⟧ thinks ⟦b holder=the stage manager; status=false⟧you’re taking the mick⟦/b⟧.’⟦/q⟧

⟦q Lewis>Jacko⟧‘⟦m the stage manager⟧She⟦/m⟧ never said that.’⟦/q⟧

⟦q Jacko>Lewis⟧‘⟦m the stage manager⟧She⟦/m⟧ doesn’t say things, does ⟦m the stage manager⟧she⟦/m⟧? ⟦m the stage manager⟧She⟦/m⟧ says stand by. ⟦m your mum⟧Your mum⟦/m⟧ was the same. Four years I stood by.’⟦/q⟧

⟦q Lewis>Jacko⟧‘And then what?’⟦/q⟧

⟦q Jacko>Lewis⟧‘Then I went down the ladder,’⟦/q⟧ says ⟦m Jacko⟧his father⟦/m⟧.

***

⟦s place=dressing room one; with=Ariadne,the understudy,the stage manager; time=Tuesday, the five⟧
⟦q the stage manager>Ariadne⟧‘Miss Crewe?’⟦/q⟧ calls Shanthi, through the wood. ⟦q the stage manager>Ariadne⟧‘This is your five.’⟦/q⟧

⟦q Ariadne>the stage manager⟧‘I’m not going on.’⟦/q⟧

⟦q the stage manager>Ariadne⟧‘You’ve got a full house.’⟦/q⟧

⟦q Ariadne>the stage manager⟧‘They can have ⟦m the understudy⟧the girl⟦/m⟧. ⟦m the understudy⟧She⟦/m⟧ knows it. Send ⟦m the understudy⟧her⟦/m⟧ up, I should like to look at ⟦m the understudy⟧her⟦/m⟧.’⟦/q⟧

Shanthi looks behind ⟦m the stage manager⟧her⟦/m⟧. ⟦m the understudy⟧The girl⟦/m⟧’s already there. ⟦m the understudy⟧She⟦/m⟧ is standing on the stairs in a cotton shift and one sandal with ⟦m the understudy⟧her⟦/m⟧ eyes enormous.

⟦q the understudy>the stage manager⟧‘I didn’t,’⟦/q⟧ whispers Bethan. ⟦q the understudy>the stage manager⟧‘Shan, I swear to God I didn’t.’⟦/q⟧

⟦q the stage manager>the understudy⟧‘Didn’t what?’⟦/q⟧

⟦q the understudy>the stage manager⟧‘Anything.’⟦/q⟧

The bolt goes back.

No one ever gets used to Ariadne Crewe. ⟦m Ariadne⟧She⟦/m⟧’s fifty-one and ⟦m Ariadne⟧she⟦/m⟧ isn’t tall. ⟦m Ariadne⟧She⟦/m⟧’s got the wig on and the gown half done up. The mirror is in the basin, in a good many pieces; and in every one you can see a bit of ⟦m Ariadne⟧her⟦/m⟧, an ear, a gold collar.

⟦q Ariadne>the understudy⟧‘Come in,’⟦/q⟧ ⟦m Ariadne⟧she⟦/m⟧ says. ⟦q Ariadne>the understudy⟧‘Mind your foot. Shut the door, Shanthi, no, with you on this side of it. I want a witness. Turn round, child. Let me see the back. Yes. ⟦m Toller⟧He⟦/m⟧ always did like a neck.’⟦/q⟧

⟦q the understudy>Ariadne⟧‘Miss Crewe, I’ve never—’⟦/q⟧

⟦q Ariadne>the understudy⟧‘How long?’⟦/q⟧

⟦q the understudy>Ariadne⟧‘There isn’t any how long! ⟦m Toller⟧He⟦/m⟧ asked me for a coffee.’⟦/q⟧

⟦q Ariadne>the understudy⟧‘And?’⟦/q⟧

⟦q the understudy>Ariadne⟧‘And I had a coffee. I had it with soya. ⟦m Toller⟧He⟦/m⟧ talked about you. ⟦m Toller⟧He⟦/m⟧ talked the whole entire time about you, and I thought, oh, that’s lovely, they’re still so. And then ⟦m Toller⟧he⟦/m⟧ put ⟦m Toller⟧his⟦/m⟧ hand on my knee.’⟦/q⟧

⟦q Ariadne>the understudy⟧‘What did you do?’⟦/q⟧

⟦q the understudy>Ariadne⟧‘I stood up,’⟦/q⟧ says Bethan. ⟦q the understudy>Ariadne⟧‘It was a hot coffee.’⟦/q⟧

Something crosses ⟦m Ariadne⟧the older woman⟦/m⟧’s face. ⟦q Ariadne>the understudy⟧‘Where did it go?’⟦/q⟧

⟦q the understudy>Ariadne⟧‘Sort of all over.’⟦/q⟧

⟦q Ariadne>the understudy⟧‘On the *velvet*?’⟦/q⟧

⟦q the stage manager>Ariadne⟧‘⟦m Toller⟧He⟦/m⟧ told wardrobe that it was rain,’⟦/q⟧ says Shanthi.

There’s a silence; and then, from somewhere beneath the gold collar, begins a long, low, dirty, magnificent laugh, a laugh that ⟦m the understudy+the stage manager⟧they⟦/m⟧ both know, since it’s the one from Act Two. It stops as short as it started.

⟦q Ariadne>the understudy⟧‘But you’ve learned it,’⟦/q⟧ says Ariadne. ⟦q Ariadne>the understudy⟧‘The whole part. ⟦m Lewis⟧He⟦/m⟧ up there’s heard you. They tell me everything. Why did you go and learn it, if you didn’t want me dead?’⟦/q⟧

⟦m the understudy⟧The girl⟦/m⟧ has started to cry, and ⟦m the understudy⟧she⟦/m⟧ wipes ⟦m the understudy⟧her⟦/m⟧ nose with the back of ⟦m the understudy⟧her⟦/m⟧ wrist. ⟦q the understudy>Ariadne⟧‘Because of how you do it,’⟦/q⟧ ⟦m the understudy⟧she⟦/m⟧ says. ⟦q the understudy>Ariadne⟧‘I’m on my knees for most of it, aren’t I? I’m just there with a fan. I get to hear it every night from about two foot. I didn’t learn it. It’s just gone in.’⟦/q⟧

⟦q Ariadne>the understudy⟧‘Do me the *crown*.’⟦/q⟧

⟦q the understudy>Ariadne⟧‘Now?’⟦/q⟧

⟦q Ariadne>the understudy⟧‘You’ve got three minutes.’⟦/q⟧

⟦q the stage manager>Ariadne⟧‘Miss Crewe, I’ve really got to have you on—’⟦/q⟧

⟦q Ariadne>the stage manager⟧‘Be quiet, Shanthi. Give me my robe,’⟦/q⟧ says ⟦m Ariadne⟧the star⟦/m⟧, not in any special voice; and ⟦m Ariadne⟧she⟦/m⟧ holds ⟦m Ariadne⟧her⟦/m⟧ arms a little away from ⟦m Ariadne⟧her⟦/m⟧ sides, and looks at ⟦m the understudy⟧the girl⟦/m⟧, and waits.

And Bethan comes forward. ⟦m the understudy⟧She⟦/m⟧ takes up the cloak off the chair. ⟦q the understudy>Ariadne⟧‘*Give me my robe,*’⟦/q⟧ ⟦m the understudy⟧she⟦/m⟧ says, ⟦q the understudy>Ariadne⟧‘*put on my crown. I have—*’⟦/q⟧

⟦q Ariadne>the understudy⟧‘No. You’re asking for it. Don’t ask. It’s yours, somebody’s got it, they’re a bit slow.’⟦/q⟧

⟦q the understudy>Ariadne⟧‘*Give me my robe.*’⟦/q⟧

⟦q Ariadne>the understudy⟧‘Better. And don’t look at me.’⟦/q⟧

⟦q the understudy>Ariadne⟧‘*Put on my crown.*’⟦/q⟧

⟦q Ariadne>the understudy⟧‘There,’⟦/q⟧ says Ariadne. ⟦q Ariadne>the understudy⟧‘Did you feel that? That was in the floor.’⟦/q⟧ ⟦m Ariadne⟧She⟦/m⟧ turns round for ⟦m the understudy⟧the understudy⟦/m⟧ to do ⟦m Ariadne⟧her⟦/m⟧ up. ⟦q Ariadne>the understudy⟧‘I shan’t ever do it again after tonight, you know. One doesn’t get it twice. You’d better stand closer with that fan.’⟦/q⟧

***

⟦s place=the fly floor; with=Jacko,Lewis,the stage manager; time=Tuesday, the end of Act Five⟧
The house has gone so quiet that you can hear the lamps. Below, in a hot yellow pool, ⟦m Ariadne⟧a queen⟦/m⟧ is dying. ⟦m the understudy⟧A girl with a fan⟦/m⟧ has leaned right in.

⟦q the stage manager>Jacko⟧‘Stand by Fly one,’⟦/q⟧ says the voice in ⟦m Jacko+Lewis⟧their⟦/m⟧ ears, hardly more than breath. ⟦q the stage manager>Lewis⟧‘Fly two. This is the last one.’⟦/q⟧

⟦q Jacko>the stage manager⟧‘Standing by.’⟦/q⟧

There’s no answer from Fly two.

⟦q the stage manager>Lewis⟧‘Lewis? Fly two, stand by. Lewis, *where are you*? I’ve got eleven seconds.’⟦/q⟧

Jacko looks at the chair next to ⟦m Jacko⟧him⟦/m⟧. There’s the bag on it. There’s the rope, made off, ready, in a perfect figure of eight. ⟦m Jacko⟧He⟦/m⟧ puts down the egg. ⟦m Jacko⟧He⟦/m⟧ gets up on ⟦m Jacko⟧his⟦/m⟧ bad hip, and ⟦m Jacko⟧he⟦/m⟧ takes ⟦m Lewis⟧the lad⟦/m⟧’s rope in ⟦m Jacko⟧his⟦/m⟧ left hand and ⟦m Jacko⟧his⟦/m⟧ own in the right.

⟦q Jacko>the stage manager⟧‘⟦m Lewis⟧He⟦/m⟧’s gone down the ladder, love,’⟦/q⟧ says ⟦m Jacko⟧the old man⟦/m⟧. ⟦q Jacko>the stage manager⟧‘Call it. I’ve got both.’⟦/q⟧

***

⟦s place=the prompt corner; with=the stage manager,Lewis,Ariadne; time=Tuesday, the curtain⟧
⟦q Lewis>the stage manager⟧‘Don’t turn round.’⟦/q⟧

⟦q the stage manager>Lewis⟧‘I can’t turn round, I’m on the book. You’re not allowed in here. Fly one, Fly two: *go*.’⟦/q⟧

Egypt comes down. It takes nine seconds, and it lands like a cat.

⟦q Lewis>the stage manager⟧‘I just wanted to say that I don’t call everybody gorgeous,’⟦/q⟧ says Lewis.

⟦q the stage manager>Lewis⟧‘You called the winch gorgeous. House lights, stand by.’⟦/q⟧

⟦q Lewis>the stage manager⟧‘I was practising.’⟦/q⟧

⟦q the stage manager>Lewis⟧‘LX ninety, go. Tabs, go.’⟦/q⟧ The noise comes through the curtain like a wall falling. ⟦m the stage manager⟧She⟦/m⟧ can’t hear ⟦m the stage manager⟧herself⟦/m⟧. ⟦m the stage manager⟧She⟦/m⟧’s got the headset half off. ⟦q the stage manager>Lewis⟧‘Have you any idea how long I’ve been saying stand by?’⟦/q⟧

⟦q Lewis>the stage manager⟧‘Four years?’⟦/q⟧

⟦q the stage manager>Lewis⟧‘*Go*,’⟦/q⟧ says ⟦m the stage manager⟧the stage manager⟦/m⟧.

⟦m Ariadne⟧A small woman in a gold collar⟦/m⟧, on ⟦m Ariadne⟧her⟦/m⟧ way past ⟦m the stage manager+Lewis⟧the two of them⟦/m⟧ to take the call, has to step over the cable. ⟦m Ariadne⟧She⟦/m⟧ looks to neither one side nor the other.

⟦q Ariadne>the stage manager⟧‘Not before the company bow, darling,’⟦/q⟧ says Ariadne Crewe. ⟦q Ariadne>the stage manager⟧‘But do get on.’⟦/q⟧
