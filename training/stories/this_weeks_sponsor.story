title: This Week's Sponsor
person: 3
style: two true-crime podcasters (women) and their producer record an episode and a guest turns up, present tense, on-mic and off-mic lines, interruptions, nearly all dialogue; straight quotes
cast: Harlow |  | she
cast: Dede |  | she
cast: Ziggy | the producer | he
cast: Ramona Vick | Ramona | she
cast: Curtis |  | he
place: the closet | the studio
place: the hallway |
place: the porch |
relation: Harlow & Dede | friends | start=co-hosts about to split end=still co-hosts
relation: the producer & Harlow | work
relation: Ramona & Curtis | romantic | start=presumed murdered, presumed murderer end=in a custody fight over a dog
quiet: Murder Mugs, HelloBox, Patreon, Spokane, Episode, Chardonnay
=====
⟦s place=the closet; with=Harlow,Dede,the producer; time=Tuesday, the two hundredth episode⟧
⟦q Harlow>Dede+the producer⟧"Hello, Mugs, and welcome to *Murder Mugs*, I'm Harlow."⟦/q⟧

⟦q Dede>Harlow+the producer⟧"And I'm Dede."⟦/q⟧

⟦q Harlow>Dede+the producer⟧"And this is Episode two hundred, can you believe it?"⟦/q⟧

⟦q Dede>Harlow⟧"I really can't,"⟦/q⟧ says Dede, ⟦q Dede>Harlow⟧"I feel every one."⟦/q⟧

⟦q the producer>Harlow⟧"Cut,"⟦/q⟧ says Ziggy.

⟦m the producer⟧He⟦/m⟧'s sitting on the laundry hamper with the laptop, because it's Harlow's closet. It has got foam on the walls and ⟦m Harlow+Dede+the producer⟧the three of them⟦/m⟧ in it, knee to knee. ⟦m the producer⟧The producer⟦/m⟧ is a gentle, bearded boy; ⟦m the producer⟧he⟦/m⟧'s also Harlow's cousin, and ⟦m the producer⟧he⟦/m⟧ is paid in HelloBox meals.

⟦q the producer>Dede⟧"You went flat, Dede. On *every one*."⟦/q⟧

⟦q Dede>the producer⟧"I'm tired."⟦/q⟧

⟦q Harlow>Dede⟧"You're tired? I wrote the whole script."⟦/q⟧

⟦q Dede>Harlow⟧"You copied it off a message board."⟦/q⟧

⟦q Harlow>Dede⟧"I *curated* it."⟦/q⟧

⟦q the producer>Harlow⟧"Can we do the sponsor?"⟦/q⟧ says Ziggy. ⟦q the producer>Harlow⟧"And then we can fight."⟦/q⟧

It's been like this since the spring. ⟦m Harlow+Dede⟧They⟦/m⟧ started it in college, with one mic and a bottle of Chardonnay: ⟦m Harlow⟧the blonde⟦/m⟧, who did the facts, and ⟦m Dede⟧the dark one⟦/m⟧, who did the jokes. It was just so ⟦m Harlow+Dede⟧they⟦/m⟧ could stay up late. Now there's a theme tune. There's a Patreon, and a man in Spokane who got ⟦m Harlow+Dede⟧them⟦/m⟧ both tattooed on one shoulder; and somewhere around Episode one-fifty Dede stopped thinking that dead women were funny and didn't know how to say so.

⟦q Harlow>Dede+the producer⟧"This week it's a cold one. Ramona Vick! Thirty-four, a dental hygienist, beautiful, ⟦m Ramona⟧she⟦/m⟧ lit up a room."⟦/q⟧

⟦q Dede>Harlow⟧"They always light up a room."⟦/q⟧

⟦q Harlow>Dede⟧"*Dede.*"⟦/q⟧

⟦q Dede>Harlow⟧"Nobody ever got murdered who was kind of a drag?"⟦/q⟧

⟦q the producer>Dede⟧"I'm keeping that,"⟦/q⟧ says Ziggy.

⟦q Harlow>Dede+the producer⟧"Nineteen ninety-eight. ⟦m Ramona⟧She⟦/m⟧ tells ⟦m Curtis⟧her husband Curtis⟦/m⟧ ⟦m Ramona⟧she⟦/m⟧'s going out for milk. ⟦m Ramona⟧She⟦/m⟧'s never seen again. And what does Curtis do? ⟦m Curtis⟧He⟦/m⟧ waits *nine days* to call the cops. ⟦m Curtis⟧He⟦/m⟧ paints the garage. ⟦m Curtis⟧He⟦/m⟧ gets rid of ⟦m Ramona⟧her⟦/m⟧ clothes. Mugs, I'm just going to say it. It was ⟦m Curtis⟧him⟦/m⟧."⟦/q⟧

⟦q Dede>Harlow⟧"You can't just say it."⟦/q⟧

⟦q Harlow>Dede⟧"Everybody knows it!"⟦/q⟧

⟦q Dede>Harlow⟧"⟦m Curtis⟧He⟦/m⟧ was never charged. ⟦m Curtis⟧He⟦/m⟧'s alive, Harlow, ⟦m Curtis⟧he⟦/m⟧'s got a hardware store. ⟦m Curtis⟧He⟦/m⟧'s got a *Yelp page*. Did you ever look at it? It's two thousand people with mug avatars who say that ⟦m Curtis⟧he⟦/m⟧ sells them the tarp."⟦/q⟧

⟦q Harlow>Dede⟧"So maybe ⟦m Curtis⟧he⟦/m⟧ should've called the cops."⟦/q⟧

⟦q Dede>Harlow⟧"I wrote to ⟦m Curtis⟧him⟦/m⟧,"⟦/q⟧ says Dede.

⟦m Harlow+the producer⟧The other two⟦/m⟧ stare at ⟦m Dede⟧her⟦/m⟧.

⟦q Harlow>Dede⟧"You did what?"⟦/q⟧

⟦q Dede>Harlow⟧"I e-mailed ⟦m Curtis⟧him⟦/m⟧. Last week. I told ⟦m Curtis⟧him⟦/m⟧ who we were, and I said that we'd be doing it, and did ⟦m Curtis⟧he⟦/m⟧ want to say anything. I thought ⟦b holder=Dede; status=false⟧he'd tell me to go to hell⟦/b⟧."⟦/q⟧

⟦q the producer>Dede⟧"What did ⟦m Curtis⟧he⟦/m⟧ say?"⟦/q⟧ says Ziggy.

And that's when the doorbell rings.

***

⟦s place=the porch; with=Harlow,Ramona; time=Tuesday, ten minutes later⟧
⟦m Ramona⟧The woman on the porch⟦/m⟧ is sixty or so, in a fleece vest, with short gray hair and a very small dog. ⟦m Ramona⟧She⟦/m⟧ isn't anyone. ⟦m Ramona⟧She⟦/m⟧ looks like somebody who'd let you go ahead of ⟦m Ramona⟧her⟦/m⟧ in line.

⟦q Ramona>Harlow⟧"Are you one of the Mugs?"⟦/q⟧

⟦q Harlow>Ramona⟧"I'm Harlow."⟦/q⟧

⟦q Ramona>Harlow⟧"You sound taller,"⟦/q⟧ says ⟦m Ramona⟧the woman⟦/m⟧. ⟦q Ramona>Harlow⟧"I've driven from Idaho, could I use your restroom? I'm Ramona Vick."⟦/q⟧

⟦q Harlow>Ramona⟧"No, you're not,"⟦/q⟧ Harlow says.

⟦q Ramona>Harlow⟧"I'm afraid I am, though."⟦/q⟧

⟦q Harlow>Ramona⟧"You're dead."⟦/q⟧

⟦q Ramona>Harlow⟧"I know it. I've heard you, on the drive to work. You did me in Episode nine, and then there was the anniversary."⟦/q⟧ ⟦m Ramona⟧She⟦/m⟧ puts the dog down. It sits on Harlow's foot. ⟦q Ramona>Harlow⟧"I got the one about my teeth in the lake. I'm a hygienist, so that tickled me."⟦/q⟧

⟦q Harlow>Ramona⟧"You went out for milk!"⟦/q⟧

⟦q Ramona>Harlow⟧"I did go out for milk, and I just kept on going. I got to the store, and I thought, huh."⟦/q⟧

***

⟦s place=the hallway; with=Harlow,Dede,the producer; time=Tuesday, a minute later⟧
⟦q Harlow>Dede⟧"⟦m Ramona⟧She⟦/m⟧'s in my bathroom."⟦/q⟧

⟦q Dede>Harlow⟧"Who is?"⟦/q⟧

⟦q Harlow>Dede⟧"⟦m Ramona⟧The victim⟦/m⟧!"⟦/q⟧

⟦q the producer>Harlow⟧"Is it really ⟦m Ramona⟧her⟦/m⟧?"⟦/q⟧

⟦q Harlow>the producer⟧"It's ⟦m Ramona⟧her⟦/m⟧. ⟦m Ramona⟧She⟦/m⟧'s got the ear."⟦/q⟧

⟦q Dede>Harlow⟧"What ear?"⟦/q⟧

⟦q Harlow>Dede⟧"In the missing poster, one's lower. I've looked at that picture for six years. I've got it on a *mouse pad*, Dede."⟦/q⟧ Harlow has slid down the wall till ⟦m Harlow⟧she⟦/m⟧'s sitting on the boots. ⟦m Harlow⟧Her⟦/m⟧ mascara's run. ⟦m Harlow⟧She⟦/m⟧'s always been so sure of things; it was what people liked; and now ⟦m Harlow⟧she⟦/m⟧ looks like a kid who's been left at a rest stop. ⟦q Harlow>Dede⟧"⟦m Ramona⟧She⟦/m⟧ was supposed to be in the garage floor. I said so. I said it two hundred times, I said it in Portland, on a *stage*."⟦/q⟧

⟦q Dede>Harlow⟧"I know. I was there. I did the bit with the cement mixer."⟦/q⟧

⟦q Harlow>Dede⟧"We sold a shirt."⟦/q⟧

⟦q Dede>Harlow⟧"We did sell a shirt,"⟦/q⟧ says Dede.

⟦m Dede⟧She⟦/m⟧ lowers ⟦m Dede⟧herself⟦/m⟧ down onto the boots as well. There's not really room. Ziggy has the sense to go and see about coffee.

⟦q Harlow>Dede⟧"Why didn't you say something?"⟦/q⟧ says Harlow.

⟦q Dede>Harlow⟧"I thought you loved it."⟦/q⟧

⟦q Harlow>Dede⟧"I love doing it with *you*. I hate the rest. I throw up. I've thrown up before every single show since Phoenix, I thought that you'd notice."⟦/q⟧

⟦q Dede>Harlow⟧"I figured it was the Chardonnay."⟦/q⟧

⟦q Harlow>Dede⟧"I don't drink it! It's apple juice, I've been on apple juice for two years. I did the research by myself all night because you'd gone so quiet, and I thought, if I get the facts really good, ⟦m Dede⟧she⟦/m⟧'ll make a joke."⟦/q⟧

⟦q Dede>Harlow⟧"I'm out of jokes, Har."⟦/q⟧

⟦q Harlow>Dede⟧"I know you are."⟦/q⟧

⟦q Dede>Harlow⟧"I kept on thinking that one of them would walk in here."⟦/q⟧

⟦q Harlow>Dede⟧"Well,"⟦/q⟧ says ⟦m Harlow⟧the blonde⟦/m⟧, and hiccups. ⟦q Harlow>Dede⟧"One did."⟦/q⟧

***

⟦s place=the closet; with=Harlow,Dede,the producer,Ramona; time=Tuesday, noon⟧
⟦q the producer>Ramona⟧"Is that okay for height?"⟦/q⟧ says Ziggy.

⟦q Ramona>the producer⟧"It's fine, dear. Do I talk into the sock?"⟦/q⟧

⟦q the producer>Ramona⟧"Right into the sock."⟦/q⟧

⟦m Harlow+Dede+Ramona⟧The three women⟦/m⟧ have got ⟦m Harlow+Dede+Ramona⟧their⟦/m⟧ knees together. The dog's in the hamper. There's no script, it's in the recycling. The red light comes on; and Harlow opens ⟦m Harlow⟧her⟦/m⟧ mouth, and can't, and it's Dede, after all, who leans in.

⟦q Dede>Harlow+the producer+Ramona⟧"Hello, Mugs. This is Episode two hundred. We've got somebody here and ⟦m Ramona⟧she⟦/m⟧'s going to tell you about ⟦m Ramona⟧herself⟦/m⟧. We're just going to shut up."⟦/q⟧

⟦q Ramona>Harlow+Dede+the producer⟧"Well, hello. I don't know how to do this. I guess what I'd like to say is that Curtis never laid a hand on me. ⟦m Curtis⟧He⟦/m⟧ was a nice man. ⟦m Curtis⟧He⟦/m⟧ was so nice that I couldn't find the door.⟦/q⟧

⟦q Ramona>Harlow+Dede+the producer⟧"I'd been married for eleven years and I'd got a whole life, and none of it was bad. It was like wearing someone else's coat. I couldn't think of a reason I could give to anybody. So I didn't give one. I know it was wrong. I called ⟦m Curtis⟧him⟦/m⟧ on the ninth day, collect, from Boise, and I said, ⟦k by=Ramona; to=Curtis⟧I'm all right, and I'm not coming back⟦/k⟧, and please don't look. And ⟦m Curtis⟧he⟦/m⟧ said okay. ⟦m Curtis⟧He⟦/m⟧ cried a little. ⟦m Curtis⟧He⟦/m⟧ asked if I wanted my clothes.⟦/q⟧

⟦q Ramona>Harlow+Dede+the producer⟧"⟦m Curtis⟧He⟦/m⟧ could've told them. Any time, the last twenty-six years, people putting things through ⟦m Curtis⟧his⟦/m⟧ window. ⟦m Curtis⟧He⟦/m⟧ only had to say, ⟦m Ramona⟧she⟦/m⟧ called me. But I'd asked ⟦m Curtis⟧him⟦/m⟧ not to say where I was. So ⟦m Curtis⟧he⟦/m⟧ painted the garage, and kept ⟦m Curtis⟧his⟦/m⟧ mouth shut. ⟦m Curtis⟧He⟦/m⟧'s a very private person. I didn't know a thing about it until I heard your show. I'd thought ⟦b holder=Ramona; status=false⟧he'd remarried⟦/b⟧."⟦/q⟧

There isn't a sound in the closet. Ziggy has taken ⟦m the producer⟧his⟦/m⟧ hands off the keys.

⟦q Dede>Ramona⟧"Did you ever call ⟦m Curtis⟧him⟦/m⟧ again?"⟦/q⟧ asks Dede.

⟦q Ramona>Dede⟧"Last night. I said that I was going to come down here and be alive. ⟦m Curtis⟧He⟦/m⟧ wanted to know if I was sure it wasn't any trouble."⟦/q⟧

⟦q Harlow>Ramona⟧"What did you say?"⟦/q⟧ It's Harlow, very small.

⟦q Ramona>Harlow⟧"I said I'd take the one thing off ⟦m Curtis⟧him⟦/m⟧ that I ever wanted back. And we had our first fight, right there on the phone. First one ever. It was *wonderful*."⟦/q⟧ ⟦m Ramona⟧The dead woman⟦/m⟧ bends down, gets hold of the hamper, and drags it up against ⟦m Ramona⟧her⟦/m⟧ shin. ⟦q Ramona>Harlow+Dede+the producer⟧"⟦m Curtis⟧He⟦/m⟧ says that it's ⟦m Curtis⟧his⟦/m⟧ dog, too, now. It's a granddaughter of the one we had. ⟦m Curtis⟧He⟦/m⟧ kept the line going. ⟦m Curtis⟧He⟦/m⟧'s on ⟦m Curtis⟧his⟦/m⟧ way here from the store."⟦/q⟧

⟦q the producer>Ramona⟧"⟦m Curtis⟧He⟦/m⟧'s on ⟦m Curtis⟧his⟦/m⟧ way *here*?"⟦/q⟧ says Ziggy.

Somewhere out in front a truck door slams. All four of ⟦m Harlow+Dede+the producer+Ramona⟧them⟦/m⟧ look at the foam.

⟦q Dede>Harlow⟧"Harlow?"⟦/q⟧ says Dede.

⟦q Harlow>Dede⟧"What?"⟦/q⟧

⟦q Dede>Harlow⟧"I think I might've just thought of one."⟦/q⟧
