title: Proving Drawer
person: 3
style: a televised baking contest, four contestants and two judges in a tent, present tense, camera-crew interruptions, quick lines among many; UK single curly quotes
cast: Gwenda | Gwen | she
cast: Hamza |  | he
cast: Rosamund Thwaite-Bligh | Rosamund | she
cast: Fergal | | he
cast: Jocasta | Dame Jocasta | she
cast: Klaus | the other judge | he
cast: Piper | the runner | she
cast: my husband | | he
cast: my Hugo | Hugo | he
place: the tent |
place: the lake | the jetty
place: the catering bus | the bus
relation: Gwenda & Rosamund Thwaite-Bligh | enemies | start=rivals end=friends
relation: Hamza & the runner | romantic
relation: Jocasta & the other judge | work
quiet: Swiss, Sunday, Huddersfield
=====
⟦s place=the tent; with=Gwenda,Hamza,Rosamund Thwaite-Bligh,Fergal,Jocasta,the other judge,the runner; time=the semi-final, two in the afternoon⟧
⟦q Jocasta>Gwenda+Hamza+Rosamund Thwaite-Bligh+Fergal+the other judge+the runner⟧‘Bakers,’⟦/q⟧ says Dame Jocasta, ⟦q Jocasta>Gwenda+Hamza+Rosamund Thwaite-Bligh+Fergal+the other judge+the runner⟧‘you have one hour remaining.’⟦/q⟧

Nobody looks up except Fergal, who ⟦f holder=Fergal; valence=negative⟧says a word that will have to come out⟦/f⟧.

⟦q the runner>Fergal⟧‘We’re going to need that again, Fergal,’⟦/q⟧ calls ⟦m the runner⟧the girl with the clipboard⟦/m⟧. ⟦q the runner>Fergal⟧‘Without the adjective.’⟦/q⟧

⟦q Fergal>the runner⟧‘⟦f holder=Fergal; toward=Piper; valence=negative⟧Sorry, Piper⟦/f⟧. It’s my Swiss.’⟦/q⟧

⟦q the runner>Fergal⟧‘What about it?’⟦/q⟧

⟦q Fergal>the runner⟧‘It’s not rolling. It’s sort of filing.’⟦/q⟧

At the next bench Hamza bends to have a look, with ⟦m Hamza⟧his⟦/m⟧ hands behind ⟦m Hamza⟧his⟦/m⟧ back as though it were a museum. ⟦q Hamza>Fergal⟧‘You’ve overdone it, mate.’⟦/q⟧

⟦q Fergal>Hamza⟧‘Have I?’⟦/q⟧

⟦q Hamza>Fergal⟧‘I could tile a roof with that.’⟦/q⟧

There are four of ⟦m Gwenda+Hamza+Rosamund Thwaite-Bligh+Fergal⟧them⟦/m⟧ left. There were twelve in the beginning, and then every Sunday there’d been one fewer for the bus. It’s hot. It smells of butter and of canvas; outside it’s raining, naturally, into the lake. And at the two benches nearest to the flap, with ⟦m Gwenda+Rosamund Thwaite-Bligh⟧their⟦/m⟧ backs to each other and not a yard between, ⟦m Gwenda+Rosamund Thwaite-Bligh⟧two women of about sixty⟦/m⟧ are each making a charlotte.

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘Is that my bowl?’⟦/q⟧ says Rosamund.

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘It’s a bowl,’⟦/q⟧ says Gwenda.

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘It has a blue spot on the bottom. I put the spot on it.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘You can have it when I’ve finished.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I need it *now*.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘Well, I’ve got my custard in it, so unless you’ve a straw.’⟦/q⟧

The camera comes closer. It’s no secret, in the tent, that these two ⟦f holder=Rosamund; toward=Gwenda; valence=negative⟧can’t abide one another⟦/f⟧. The public adores it. Rosamund Thwaite-Bligh has got pearls on, and a hundred and ten acres, and calls ⟦m the other judge⟧the other judge⟦/m⟧ by ⟦m the other judge⟧his⟦/m⟧ first name; and Gwenda drove a bus in Huddersfield until ⟦m Gwenda⟧her⟦/m⟧ knees went and has never in ⟦m Gwenda⟧her⟦/m⟧ life weighed an egg.

⟦q the other judge>Gwenda⟧‘And how are we getting on here?’⟦/q⟧ says Klaus, coming up on the off side.

⟦q Gwenda>the other judge⟧‘We’re getting on.’⟦/q⟧

⟦q the other judge>Gwenda⟧‘It’s a very *generous* custard.’⟦/q⟧

⟦q Gwenda>the other judge⟧‘What do you mean by that?’⟦/q⟧

⟦q the other judge>Gwenda⟧‘I mean there’s lots of it.’⟦/q⟧ ⟦m the other judge⟧He⟦/m⟧ has a small white beard and ⟦f holder=Klaus; valence=negative⟧blue, sad eyes⟦/f⟧. ⟦m the other judge⟧He⟦/m⟧ dips in a spoon. Something occurs in ⟦m the other judge⟧the judge⟦/m⟧’s face; it’s ⟦f holder=Klaus; valence=positive⟧as if a blind had gone up⟦/f⟧. ⟦q the other judge>Gwenda⟧‘What have you put in this?’⟦/q⟧

⟦q Gwenda>the other judge⟧‘Cardamom. It’s ⟦m my husband⟧my husband⟦/m⟧’s mother’s.’⟦/q⟧

⟦q the other judge>Gwenda⟧‘Is ⟦m my husband⟧he⟦/m⟧ here with you today, ⟦m my husband⟧your husband⟦/m⟧?’⟦/q⟧

⟦q Gwenda>the other judge⟧‘No, love,’⟦/q⟧ says Gwenda. ⟦q Gwenda>the other judge⟧‘⟦m my husband⟧He⟦/m⟧ passed over at Easter. Mind out, you’re dripping on my bench.’⟦/q⟧

Behind ⟦m Gwenda⟧her⟦/m⟧ back ⟦f holder=Rosamund; valence=negative⟧the whisking stops for a second⟦/f⟧, and then goes on.

***

⟦s place=the catering bus; with=the runner,Hamza; time=the semi-final, a quarter past two⟧
⟦q the runner>Hamza⟧‘You can’t be in here,’⟦/q⟧ says Piper.

⟦q Hamza>the runner⟧‘I’ve come for ice.’⟦/q⟧

⟦q the runner>Hamza⟧‘There’s ice in the tent.’⟦/q⟧

⟦q Hamza>the runner⟧‘There’s a *queue* for the ice in the tent. Rosamund’s sat on it.’⟦/q⟧ ⟦m Hamza⟧He⟦/m⟧ wedges ⟦m Hamza⟧himself⟦/m⟧ in between the urns. ⟦m Hamza⟧He⟦/m⟧’s six foot one with flour in ⟦m Hamza⟧his⟦/m⟧ eyebrows, ⟦m Hamza⟧he⟦/m⟧’s supposed to be an anaesthetist. ⟦q Hamza>the runner⟧‘Hello.’⟦/q⟧

⟦q the runner>Hamza⟧‘Hello.’⟦/q⟧

⟦q Hamza>the runner⟧‘They’re going to send me home, aren’t they?’⟦/q⟧

⟦q the runner>Hamza⟧‘I don’t know, I’m only the runner.’⟦/q⟧

⟦q Hamza>the runner⟧‘You’ve got it on your clipboard.’⟦/q⟧

⟦q the runner>Hamza⟧‘I’ve got *lunches* on my clipboard. Hamza, you’ve got fifty minutes, you’ve got a mousse to set.’⟦/q⟧

⟦q Hamza>the runner⟧‘I know. I’ve left Fergal watching it.’⟦/q⟧ ⟦m Hamza⟧He⟦/m⟧ takes a paper cup, looks in it, and puts it back. ⟦q Hamza>the runner⟧‘It’s just that if I go, then I go on the four o’clock bus. And ⟦f holder=Hamza; toward=Piper; valence=negative⟧I wouldn’t see you⟦/f⟧. So I had this idea that I’d say something first.’⟦/q⟧

⟦q the runner>Hamza⟧‘Say what?’⟦/q⟧

⟦q Hamza>the runner⟧‘I hadn’t got any further. I thought that it would come to me by the ice.’⟦/q⟧

⟦m the runner⟧She⟦/m⟧ looks at ⟦m Hamza⟧him⟦/m⟧ over the top of the lunches. There’s a whole page in the contract about it, ⟦m the runner⟧she⟦/m⟧’s read it out to all twelve of them ⟦m the runner⟧herself⟦/m⟧.

⟦q the runner>Hamza⟧‘Don’t go home, then,’⟦/q⟧ says Piper. ⟦q the runner>Hamza⟧‘Win it.’⟦/q⟧

***

⟦s place=the tent; with=Gwenda,Hamza,Rosamund Thwaite-Bligh,Fergal,Jocasta,the other judge,the runner; time=the semi-final, ten to three⟧
What happens with the fridge is nobody’s fault. Or that’s what it says in the statement. There are two fridges; somebody needs space; a door is opened, and left. And at ten to three Gwenda reaches in for ⟦m Gwenda⟧her⟦/m⟧ charlotte and takes it out and it keeps on coming, over ⟦m Gwenda⟧her⟦/m⟧ wrists, over the shelf, in a slow yellow tide.

No one speaks. The custard drips on the boards.

⟦q Fergal>Gwenda⟧‘⟦f holder=Fergal; toward=Gwenda; valence=negative⟧Oh, Gwenda⟦/f⟧,’⟦/q⟧ says Fergal.

⟦q the runner>Fergal⟧‘Keep rolling,’⟦/q⟧ somebody hisses; it isn’t Piper.

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘⟦f holder=Gwenda; toward=Rosamund; valence=negative⟧You did that⟦/f⟧,’⟦/q⟧ says Gwenda.

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I beg your pardon?’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘You had that fridge last. You went in for your cream. You left it open.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘⟦f holder=Rosamund; toward=Gwenda; valence=negative⟧I most certainly did not⟦/f⟧!’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘I *saw* you. You’ve wanted me out since the scones!’⟦/q⟧

⟦m Rosamund Thwaite-Bligh⟧The woman in pearls⟦/m⟧ has ⟦f holder=Rosamund; valence=negative⟧gone perfectly white⟦/f⟧. ⟦m Rosamund Thwaite-Bligh⟧She⟦/m⟧ looks at the shelf. ⟦m Rosamund Thwaite-Bligh⟧She⟦/m⟧ looks at the fridge, and at ⟦m Rosamund Thwaite-Bligh⟧her⟦/m⟧ own two hands, one of which is holding a carton of double cream; and it can be seen on every television in the country, three months later, how the knowledge arrives.

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I did go in,’⟦/q⟧ ⟦m Rosamund Thwaite-Bligh⟧she⟦/m⟧ says. ⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I had a bowl in each hand. I pushed it with my hip. I thought ⟦b holder=Rosamund Thwaite-Bligh; status=false⟧it had shut⟦/b⟧.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘You thought.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘Gwenda, I’m ⟦f holder=Rosamund; toward=Gwenda; valence=negative⟧so dreadfully sorry⟦/f⟧.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘It was ⟦m my husband⟧his⟦/m⟧ mother’s,’⟦/q⟧ says Gwenda. ⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘It was the only, ⟦m my husband⟧he⟦/m⟧ used to. ⟦m my husband⟧He⟦/m⟧’d say, if you ever get on that programme, make them the yellow one.’⟦/q⟧ And then ⟦m Gwenda⟧her⟦/m⟧ ⟦f holder=Gwenda; valence=negative⟧face just folds up⟦/f⟧. ⟦m Gwenda⟧She⟦/m⟧ stands there, in front of eleven cameras, sixty-two, in a pinny with a bus on it, ⟦f holder=Gwenda; valence=negative⟧and cries⟦/f⟧.

⟦q Hamza>the runner⟧‘Turn it off,’⟦/q⟧ says Hamza.

⟦q the runner>Hamza⟧‘I can’t, I’m not—’⟦/q⟧

⟦q Hamza>the runner⟧‘Piper. *Please*.’⟦/q⟧

There’s a clatter. ⟦m the runner⟧The runner⟦/m⟧ has walked straight out into the middle of the shot. ⟦m the runner⟧She⟦/m⟧ puts down the clipboard, on the floor, and stands on it. ⟦q the runner>Gwenda+Hamza+Rosamund Thwaite-Bligh+Fergal+Jocasta+the other judge⟧‘Sorry,’⟦/q⟧ ⟦m the runner⟧she⟦/m⟧ says loudly. ⟦q the runner>Gwenda+Hamza+Rosamund Thwaite-Bligh+Fergal+Jocasta+the other judge⟧‘Sorry! Hair in the gate. We’ll have to go again.’⟦/q⟧

⟦q the other judge>the runner⟧‘There isn’t a gate,’⟦/q⟧ says Klaus. ⟦q the other judge>the runner⟧‘It’s digital.’⟦/q⟧

⟦q Jocasta>the other judge⟧‘Oh, be quiet, Klaus,’⟦/q⟧ says Dame Jocasta. ⟦q Jocasta>the runner⟧‘How long do you need, dear?’⟦/q⟧

***

⟦s place=the jetty; with=Gwenda,Rosamund Thwaite-Bligh; time=the semi-final, three o’clock⟧
⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘May I sit?’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘It’s your lake. I expect you know the ducks.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I don’t know any ducks.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘Go on, then. It’s wet, mind.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I brought you some tea. They’d only got the one cup.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘Has it got sugar in?’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘Three. I’ve seen you. I notice what people have.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘You never say owt.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘No. I’ve never got the knack of it. I always think that I’m going to say something friendly, and then what comes out is about bowls.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘It was your bowl.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I know it was, but I needn’t have gone on.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘No, you needn’t.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘Mine’s in June,’⟦/q⟧ says Rosamund. ⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘It’ll be three years. I haven’t told them in there. I didn’t want it to be, you know, my story. They do the piano.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘They do. They did it on Fergal’s dog.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘⟦m Hugo⟧He⟦/m⟧ never ate a cake in ⟦m Hugo⟧his⟦/m⟧ life, ⟦m Hugo⟧my Hugo⟦/m⟧. ⟦m Hugo⟧He⟦/m⟧ said that they were for children. So it’s ridiculous, really, isn’t it? I started the day after. I had eleven people coming back to the house and there was nothing to give them, and I got down the book. And I found that if I was measuring ⟦f holder=Rosamund; valence=negative⟧I didn’t have to⟦/f⟧.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘Didn’t have to what?’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘Anything.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘I don’t measure.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I know. I watch you do it, I find it ⟦f holder=Rosamund; valence=negative⟧quite frightening⟦/f⟧.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘I can hear ⟦m my husband⟧him⟦/m⟧ if I don’t measure. ⟦m my husband⟧He⟦/m⟧ goes, *bit more, Gwen. Bit more*.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘Does ⟦m my husband⟧he⟦/m⟧? I get *steady on*.’⟦/q⟧

And ⟦m Gwenda⟧the bus driver⟦/m⟧ ⟦f holder=Gwenda; valence=positive⟧laughs⟦/f⟧, in spite of ⟦m Gwenda⟧herself⟦/m⟧. It goes out over the water and puts up two ducks.

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘What’ve we got, half an hour?’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘Thirty-five minutes. But you haven’t any custard.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘No, but I’ve got four eggs. And you’ve a great big carton of cream, lady, and I know you’ve a spare mould because it’s got a flaming blue spot on.’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I should have to measure it.’⟦/q⟧

⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘You measure, I’ll pour,’⟦/q⟧ says Gwenda. ⟦m Gwenda⟧She⟦/m⟧ gets up off the planks, by stages, and puts down a hand the size of a loaf to pull ⟦m Rosamund Thwaite-Bligh⟧the other⟦/m⟧ up. ⟦q Gwenda>Rosamund Thwaite-Bligh⟧‘Is it allowed?’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Gwenda⟧‘I shouldn’t think so for a moment,’⟦/q⟧ says Rosamund.

***

⟦s place=the tent; with=Gwenda,Hamza,Rosamund Thwaite-Bligh,Fergal,Jocasta,the other judge,the runner; time=the semi-final, a quarter to four⟧
⟦q Jocasta>the other judge⟧‘I don’t see what we can do,’⟦/q⟧ says Dame Jocasta. ⟦q Jocasta>the other judge⟧‘There were four of ⟦m Gwenda+Hamza+Rosamund Thwaite-Bligh+Fergal⟧them⟦/m⟧. There’s three cakes.’⟦/q⟧

⟦q the other judge>Jocasta⟧‘There are two cakes. And whatever that is of Fergal’s.’⟦/q⟧

⟦q Fergal>the other judge⟧‘It’s a shelf,’⟦/q⟧ ⟦f holder=Fergal; valence=negative⟧Fergal says humbly⟦/f⟧.

⟦m Jocasta+the other judge⟧The judges⟦/m⟧ bend over the last plate. It’s yellow; it leans. On the board in front there’s a flag, a cocktail stick with a bit of tape on, and it’s got two names on it.

⟦q Jocasta>Rosamund Thwaite-Bligh⟧‘Which of you is it by?’⟦/q⟧

⟦q Rosamund Thwaite-Bligh>Jocasta⟧‘Both of us,’⟦/q⟧ says ⟦m Rosamund Thwaite-Bligh⟧the woman with the pearls⟦/m⟧.

⟦q Jocasta>Gwenda⟧‘And which of you shall I send home?’⟦/q⟧

⟦q Gwenda>Jocasta⟧‘Both of us,’⟦/q⟧ says Gwenda. ⟦q Gwenda>Jocasta⟧‘You’ve to give it to ⟦m Hamza⟧the lad⟦/m⟧. ⟦m Hamza⟧He⟦/m⟧’s got a reason.’⟦/q⟧

⟦q Hamza>Gwenda⟧‘I haven’t,’⟦/q⟧ says Hamza, ⟦f holder=Hamza; valence=negative⟧scarlet⟦/f⟧.

⟦q Gwenda>Hamza⟧‘⟦m the runner⟧She⟦/m⟧’s stood on ⟦m the runner⟧her⟦/m⟧ clipboard for you, son. Give over.’⟦/q⟧

Klaus isn’t listening. ⟦m the other judge⟧He⟦/m⟧ has got the spoon in ⟦m the other judge⟧his⟦/m⟧ mouth and ⟦m the other judge⟧his⟦/m⟧ eyes shut. ⟦f holder=Klaus; valence=positive⟧A tear gets out⟦/f⟧ of one of them and goes down into the beard.

⟦q the other judge>Jocasta⟧‘Jocasta,’⟦/q⟧ ⟦m the other judge⟧he⟦/m⟧ says. ⟦q the other judge>Jocasta⟧‘*Bit more*.’⟦/q⟧
