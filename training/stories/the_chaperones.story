title: The Chaperones
person: 3
style: two fathers chaperone a middle-school dance, slow burn, present tense, children's lines and fathers' lines side by side, nicknames, texts; straight quotes
cast: Ronnie Pfeiffer | Ronnie, Mr. Pfeiffer | he
cast: Thabo Mokoena | Thabo | he
cast: Astrid | | she
cast: Kgosi | | he
cast: Hurley | the vice principal, Vice Principal Hurley | she
cast: Jaxon Peel | Jaxon | he
cast: Mom | | she
cast: my mother | | she
cast: the DJ | | he
place: the gym |
place: the coat room |
place: the parking lot | the truck
place: the hallway |
relation: Ronnie & Thabo | romantic | start=strangers end=a date
relation: Ronnie & Astrid | family
relation: Thabo & Kgosi | family
relation: Astrid & Kgosi | friends
quiet: Capri Sun, Electric Slide, Doritos, Cape Town, Cha Cha Slide
=====
⟦s place=the gym; with=Ronnie,Thabo,the vice principal,Astrid,Kgosi; time=Friday, seven in the evening⟧
⟦q the vice principal>Ronnie⟧"You're punch,"⟦/q⟧ says Vice Principal Hurley. ⟦q the vice principal>Thabo⟧"You're door."⟦/q⟧

⟦q Ronnie>the vice principal⟧"Can I be door?"⟦/q⟧ says Ronnie Pfeiffer.

⟦q the vice principal>Ronnie⟧"You were door last year, and three of them got out."⟦/q⟧

There's a disco ball, and there are streamers. Along one wall stand the boys, and along the other, as far from them as the fire code will let them get, the girls. ⟦m the DJ⟧The DJ⟦/m⟧ is somebody's cousin. It's seven o'clock, it's the Spring Fling, there are two hours and fifty-eight minutes to go. Ronnie ties on the apron that ⟦m Ronnie⟧he⟦/m⟧'s been handed. ⟦m Ronnie⟧He⟦/m⟧ is a big soft bearded man of forty-one who does drywall, ⟦m Ronnie⟧he⟦/m⟧'s been divorced for two years, and it says KISS THE COOK.

⟦q Astrid>Ronnie⟧"Dad,"⟦/q⟧ says a voice behind the Doritos. ⟦q Astrid>Ronnie⟧"You promised."⟦/q⟧

⟦q Ronnie>Astrid⟧"I promised what?"⟦/q⟧

⟦q Astrid>Ronnie⟧"That you'd be *normal*."⟦/q⟧

⟦q Ronnie>Astrid⟧"I'm pouring punch."⟦/q⟧

⟦q Astrid>Ronnie⟧"You're humming,"⟦/q⟧ says ⟦m Astrid⟧his daughter⟦/m⟧. Astrid's twelve, and in a dress, it's the first one in about six years; ⟦m Astrid⟧she⟦/m⟧'s got ⟦m Astrid⟧her⟦/m⟧ soccer shoes on underneath. ⟦q Astrid>Ronnie⟧"⟦f holder=Astrid; valence=negative⟧Don't look at me⟦/f⟧. Don't look at anybody. If I need anything I'm going to pull on my ear."⟦/q⟧

⟦q Ronnie>Astrid⟧"Like baseball?"⟦/q⟧

⟦q Astrid>Ronnie⟧"Dad."⟦/q⟧

⟦q Ronnie>Astrid⟧"Got it."⟦/q⟧

⟦m Astrid⟧She⟦/m⟧ goes. ⟦m Ronnie⟧He⟦/m⟧ ladles. When ⟦m Ronnie⟧he⟦/m⟧ looks up, ⟦m Thabo⟧the other father⟦/m⟧ is watching ⟦m Ronnie⟧him⟦/m⟧ from the door, over the heads of two eighth graders with their coats on; a tall, thin, grave-looking man, in a very beautiful gray suit, and ⟦m Thabo⟧he⟦/m⟧ pulls, with great deliberation, on the lobe of ⟦m Thabo⟧his⟦/m⟧ left ear.

***

⟦s place=the hallway; with=Thabo,Kgosi; time=Friday, half past seven⟧
⟦q Thabo>Kgosi⟧"Go back in."⟦/q⟧

⟦q Kgosi>Thabo⟧"I'm getting some air."⟦/q⟧

⟦q Thabo>Kgosi⟧"There is air in there. I counted."⟦/q⟧

⟦q Kgosi>Thabo⟧"Baba, nobody's *dancing*. It's just the girls dancing with the girls. Everybody's going to stand there, and then it's going to be nine."⟦/q⟧

⟦q Thabo>Kgosi⟧"Is there somebody you would like to dance with?"⟦/q⟧

⟦q Kgosi>Thabo⟧"No."⟦/q⟧

⟦q Thabo>Kgosi⟧"I see."⟦/q⟧

⟦q Kgosi>Thabo⟧"There's this one person. But it's not like that, ⟦m Astrid⟧she⟦/m⟧'s the goalie. ⟦m Astrid⟧She⟦/m⟧'s my friend. We were going to do the Electric Slide as a joke, and then Jaxon Peel said something."⟦/q⟧

⟦q Thabo>Kgosi⟧"What did ⟦m Jaxon⟧he⟦/m⟧ say?"⟦/q⟧

⟦q Kgosi>Thabo⟧"It's dumb."⟦/q⟧

⟦q Thabo>Kgosi⟧"Kgosi."⟦/q⟧

⟦q Kgosi>Thabo⟧"⟦m Jaxon⟧He⟦/m⟧ said I should ask ⟦m Astrid⟧her⟦/m⟧ before ⟦m Ronnie⟧her dad⟦/m⟧ squashes me. ⟦m Jaxon⟧He⟦/m⟧ said ⟦m Ronnie⟧her dad⟦/m⟧'s a, ⟦m Jaxon⟧he⟦/m⟧ used a word. And that ⟦m Astrid⟧she⟦/m⟧'s one too."⟦/q⟧

⟦q Thabo>Kgosi⟧"And what did you say?"⟦/q⟧

⟦q Kgosi>Thabo⟧"I didn't say anything! That's what I'm *telling* you. ⟦f holder=Kgosi; valence=negative⟧I just stood there⟦/f⟧. And ⟦m Astrid⟧she⟦/m⟧ was right behind me, ⟦m Astrid⟧she⟦/m⟧ heard it. ⟦m Astrid⟧She⟦/m⟧ heard me not say it."⟦/q⟧

Thabo Mokoena unbuttons ⟦m Thabo⟧his⟦/m⟧ jacket, so as to be able to sit down on the floor. It isn't done for that kind of suit. ⟦m Thabo+Kgosi⟧They⟦/m⟧ have been here for eight months; before that it was Cape Town, and a house with a mother in it. ⟦m Thabo⟧He⟦/m⟧ puts ⟦m Thabo⟧his⟦/m⟧ long back up against the lockers beside ⟦m Kgosi⟧the boy⟦/m⟧'s short one.

⟦q Thabo>Kgosi⟧"What was the word?"⟦/q⟧ ⟦m Thabo⟧he⟦/m⟧ says.

⟦m Kgosi⟧His son⟦/m⟧ tells ⟦m Thabo⟧him⟦/m⟧.

⟦q Thabo>Kgosi⟧"Ah,"⟦/q⟧ says Thabo. ⟦q Thabo>Kgosi⟧"Yes. I know that word. It has been used of me."⟦/q⟧

⟦q Kgosi>Thabo⟧"I know, Baba,"⟦/q⟧ says ⟦m Kgosi⟧the boy⟦/m⟧. ⟦q Kgosi>Thabo⟧"That's why I couldn't *talk*."⟦/q⟧

***

⟦s place=the gym; with=Ronnie,the vice principal; time=Friday, a quarter to eight⟧
⟦q the vice principal>Ronnie⟧"⟦m Astrid⟧Your daughter⟦/m⟧'s in the coat room,"⟦/q⟧ says ⟦m the vice principal⟧the vice principal⟦/m⟧. ⟦q the vice principal>Ronnie⟧"I'd go myself, but I've got a vape in the boys'."⟦/q⟧

⟦q Ronnie>the vice principal⟧"Is ⟦m Astrid⟧she⟦/m⟧ sick?"⟦/q⟧

⟦q the vice principal>Ronnie⟧"⟦m Astrid⟧She⟦/m⟧'s under the coats."⟦/q⟧

⟦q Ronnie>the vice principal⟧"Who's on punch?"⟦/q⟧

⟦q the vice principal>Ronnie⟧"*I'll* do the punch, Mr. Pfeiffer,"⟦/q⟧ says Hurley, and takes the ladle.

***

⟦s place=the coat room; with=Ronnie,Astrid; time=Friday, ten to eight⟧
⟦q Ronnie>Astrid⟧"Knock knock."⟦/q⟧

⟦q Astrid>Ronnie⟧"⟦f holder=Astrid; valence=negative⟧Go away⟦/f⟧."⟦/q⟧

⟦q Ronnie>Astrid⟧"You pulled your ear."⟦/q⟧

⟦q Astrid>Ronnie⟧"I did not."⟦/q⟧

⟦q Ronnie>Astrid⟧"Well, I saw an ear. Can I come in? I've got a Capri Sun."⟦/q⟧

⟦q Astrid>Ronnie⟧"Are you going to make it a joke?"⟦/q⟧

⟦q Ronnie>Astrid⟧"No."⟦/q⟧

⟦q Astrid>Ronnie⟧"You always make it a joke. When Mom left you made it a joke, you did the thing with the toaster."⟦/q⟧

⟦q Ronnie>Astrid⟧"I know I did."⟦/q⟧

⟦q Astrid>Ronnie⟧"⟦f holder=Astrid; valence=positive⟧I liked the toaster⟦/f⟧. I'm just saying."⟦/q⟧

⟦q Ronnie>Astrid⟧"What happened, bug?"⟦/q⟧

⟦q Astrid>Ronnie⟧"Jaxon said you were gay."⟦/q⟧

⟦q Ronnie>Astrid⟧"Huh."⟦/q⟧

⟦q Astrid>Ronnie⟧"In front of everyone. It was a different word."⟦/q⟧

⟦q Ronnie>Astrid⟧"Well,"⟦/q⟧ says Ronnie. There's a parka on ⟦m Ronnie⟧his⟦/m⟧ head, and ⟦m Ronnie⟧he⟦/m⟧ takes it off, and holds it. ⟦m Ronnie⟧He⟦/m⟧ has had this one ready since ⟦m Astrid⟧she⟦/m⟧ was ten. It's got a beginning, a middle and some diagrams. ⟦m Ronnie⟧He⟦/m⟧'d thought that ⟦b holder=Ronnie; status=false⟧she didn't know⟦/b⟧. ⟦q Ronnie>Astrid⟧"So the thing is, Astrid, people are all sorts of, there's a kind of a—"⟦/q⟧

⟦q Astrid>Ronnie⟧"Dad. I *know*."⟦/q⟧

⟦q Ronnie>Astrid⟧"You know?"⟦/q⟧

⟦q Astrid>Ronnie⟧"⟦f holder=Ronnie; valence=positive⟧You cry at the ice dancing⟦/f⟧. ⟦k by=Astrid; to=Ronnie⟧Mom told me in, like, third grade⟦/k⟧. ⟦f holder=Astrid; valence=negative; status=denied⟧I don't care about that⟦/f⟧! ⟦f holder=Astrid; toward=Kgosi; valence=negative⟧I'm mad about Kgosi⟦/f⟧. ⟦m Kgosi⟧He⟦/m⟧ just stood there with ⟦m Kgosi⟧his⟦/m⟧ mouth open like a fish. I thought ⟦m Kgosi⟧he⟦/m⟧ was my *friend*."⟦/q⟧

⟦q Ronnie>Astrid⟧"Is ⟦m Kgosi⟧he⟦/m⟧ the little guy? With the ears?"⟦/q⟧

⟦q Astrid>Ronnie⟧"⟦m Kgosi⟧He⟦/m⟧'s ⟦f holder=Astrid; toward=Kgosi; valence=positive⟧got nice ears⟦/f⟧,"⟦/q⟧ says ⟦m Astrid⟧his daughter⟦/m⟧, muffled.

⟦q Ronnie>Astrid⟧"Maybe ⟦m Kgosi⟧he⟦/m⟧ didn't know what to say. I'm forty-one, I don't know what to say. I had a whole speech, and I've been under here for two minutes and I've told you it's *a kind of a*."⟦/q⟧

It's dark. It smells of feet and of grape. After a bit something comes out from the coats, feels about, finds ⟦m Ronnie⟧his⟦/m⟧ ⟦f holder=Astrid; toward=Ronnie; valence=positive⟧thumb, and hangs on⟦/f⟧.

⟦q Astrid>Ronnie⟧"You want to do the toaster?"⟦/q⟧ ⟦m Astrid⟧she⟦/m⟧ says.

***

⟦s place=the gym; with=Ronnie,Thabo,Astrid,Kgosi,the vice principal,Jaxon,the DJ; time=Friday, half past eight⟧
What happens next isn't in the handbook. ⟦m the DJ⟧The DJ⟦/m⟧ has put on the Cha Cha Slide, and nobody's moving, when the double doors bang back, and ⟦m Kgosi⟧a boy of about four foot eight⟦/m⟧ comes out onto the floor in a clip-on tie. ⟦m Kgosi⟧He⟦/m⟧ walks all the way across. ⟦m Kgosi⟧He⟦/m⟧ doesn't look left or right. ⟦m Kgosi⟧He⟦/m⟧ goes right past the girls, and past ⟦m Astrid⟧the goalie⟦/m⟧, who's just come in from the hall with a parka on; and ⟦m Kgosi⟧he⟦/m⟧ fetches up in front of ⟦m Jaxon⟧a large eighth grader with a mustache⟦/m⟧.

⟦q Kgosi>Jaxon⟧"I didn't say anything before,"⟦/q⟧ says Kgosi. You can hear ⟦m Kgosi⟧him⟦/m⟧ in the bleachers. ⟦q Kgosi>Jaxon⟧"I'm going to say it now. ⟦m Thabo⟧My dad⟦/m⟧'s gay. ⟦m Thabo⟧He⟦/m⟧'s the ⟦f holder=Kgosi; toward=Thabo; valence=positive⟧best person I ever met⟦/f⟧. ⟦m Thabo⟧He⟦/m⟧ could squash you, too, ⟦m Thabo⟧he⟦/m⟧ just doesn't because ⟦m Thabo⟧he⟦/m⟧'s got manners. So that's what I should have said."⟦/q⟧

No one breathes. ⟦q Jaxon>Kgosi⟧"Okay,"⟦/q⟧ says Jaxon Peel. ⟦q Jaxon>Kgosi⟧"Geez."⟦/q⟧

⟦q Kgosi>Jaxon⟧"Okay,"⟦/q⟧ says Kgosi. ⟦m Kgosi⟧He⟦/m⟧ turns around. ⟦m Kgosi⟧His⟦/m⟧ ⟦f holder=Kgosi; valence=negative⟧knees are going⟦/f⟧. ⟦q Kgosi>Astrid⟧"Hi, Astrid."⟦/q⟧

⟦q Astrid>Kgosi⟧"Hi."⟦/q⟧

⟦q Kgosi>Astrid⟧"I was a fish."⟦/q⟧

⟦q Astrid>Kgosi⟧"Yeah, you were."⟦/q⟧

⟦q Kgosi>Astrid⟧"Do you want to be *normal*, or do you want to slide to the left?"⟦/q⟧

At the punch table ⟦m Ronnie+Thabo⟧two men⟦/m⟧ are standing side by side. ⟦m Ronnie+Thabo⟧They⟦/m⟧ got there from opposite directions at a run, and neither one of ⟦m Ronnie+Thabo⟧them⟦/m⟧ ⟦f holder=Ronnie; valence=negative⟧knows what hands are for⟦/f⟧. ⟦m Ronnie⟧The one in the apron⟦/m⟧ ⟦f holder=Ronnie; valence=positive⟧is crying, in an open, practical way⟦/f⟧, like someone doing a chore. ⟦m Thabo⟧The one in the suit⟦/m⟧ offers ⟦m Ronnie⟧him⟦/m⟧ a handkerchief. It's ironed.

⟦q Ronnie>Thabo⟧"⟦m Kgosi⟧He⟦/m⟧ just *outed* you,"⟦/q⟧ says Ronnie. ⟦q Ronnie>Thabo⟧"In a gym."⟦/q⟧

⟦q Thabo>Ronnie⟧"Yes."⟦/q⟧

⟦q Ronnie>Thabo⟧"Are you all right?"⟦/q⟧

⟦q Thabo>Ronnie⟧"I think that I may have to sit on the floor again,"⟦/q⟧ says Thabo. ⟦m Thabo⟧He⟦/m⟧'s watching the small clip-on tie go by, to the right, and then take it back now. ⟦q Thabo>Ronnie⟧"Is that ⟦m Astrid⟧your daughter⟦/m⟧? ⟦m Astrid⟧She⟦/m⟧ is very good in goal. I have been coming to all of the games. I stand by the other fence."⟦/q⟧

⟦q Ronnie>Thabo⟧"I know you do,"⟦/q⟧ Ronnie says. ⟦q Ronnie>Thabo⟧"You've got an umbrella."⟦/q⟧

⟦q Thabo>Ronnie⟧"You have noticed me?"⟦/q⟧

⟦q Ronnie>Thabo⟧"Buddy, I bought a *hat*."⟦/q⟧

⟦m Thabo⟧The tall man⟦/m⟧ thinks that over. ⟦f holder=Thabo; toward=Ronnie; valence=positive⟧A smile begins⟦/f⟧, in one corner; it takes its time, it's a formal kind of a smile, it looks like it's been in storage. ⟦m Thabo⟧He⟦/m⟧ reaches out, and ⟦f holder=Thabo; toward=Ronnie; valence=positive⟧straightens the strap of the apron⟦/f⟧ where it has twisted, over the shoulder, and ⟦m Thabo⟧he⟦/m⟧ reads what's written there, all three words, as if it might be in another language.

⟦q Thabo>Ronnie⟧"Is this an instruction?"⟦/q⟧ ⟦m Thabo⟧he⟦/m⟧ says.

⟦q Ronnie>Thabo⟧"It was a Christmas present,"⟦/q⟧ says Ronnie. ⟦q Ronnie>Thabo⟧"From ⟦m my mother⟧my mother⟦/m⟧. ⟦m my mother⟧She⟦/m⟧ lives in hope."⟦/q⟧

⟦q the vice principal>Ronnie⟧"Gentlemen,"⟦/q⟧ says Hurley from behind the ladle. ⟦q the vice principal>Thabo⟧"*Door*."⟦/q⟧
