title: Ghost in the Walls
person: 3
style: zombie-survival fan fiction of an invented series: whispered talk between two lovers before dawn, then a group; absent friends placed by report, epithets, a radio, an author's note on top, past tense, straight quotes
cast: Tierney | Ty | she
cast: Osman | Oz | he
cast: Jolanta | Jo | she
cast: Breck | | he
cast: Pim | | he
cast: Rook | | he
cast: Billie | | she
cast: Dash | | he
cast: the hollows | | group
place: the showroom | Dreamland
place: the break room |
place: the stockroom |
place: the water tower | the tower
place: the Lowell bridge | the bridge
relation: Tierney & Osman | romantic
relation: Tierney & Rook | family | start=parted, she believes him dead end=reunited
relation: Tierney & Breck | allies | start=grateful to him end=angry, and beginning to forgive
relation: Billie & Dash | friends
relation: Pim & Rook | friends
quiet: Dreamland, Cinder Road, Lowell, Cart Guy, Emperor, God, Monopoly
=====
⟦n⟧Cinder Road isn't mine, I only loot it. This picks up three weeks after the bridge episode and ignores everything after that because I refuse. Warnings for canned fruit, feelings, and exactly one (1) dead guy in a parking lot. Comments are ammo!⟦/n⟧

⟦s place=the showroom; with=Tierney,Osman; time=before dawn, Tuesday⟧
The good thing about spending the end of the world in a mattress store was the mattresses.

There were sixty-one of them on the showroom floor at Dreamland, and Tierney and Osman had the Emperor, back row, farthest from the glass. ⟦m Tierney⟧She⟦/m⟧ woke up in the middle of it with the dark pressed on ⟦m Tierney⟧her⟦/m⟧ face like a hand. It took ⟦m Tierney⟧her⟦/m⟧ a second to work out why. The arm that was normally across ⟦m Tierney⟧her⟦/m⟧ ribs was gone.

⟦q Tierney>Osman⟧"Oz?"⟦/q⟧

⟦q Osman>Tierney⟧"Shh. Listen."⟦/q⟧

⟦m Tierney⟧She⟦/m⟧ listened. Out in the lot one of the hollows was bumping along the shopping carts, slow and regular, the way ⟦m the hollows⟧they⟦/m⟧ did when there was nothing to eat. Rain in a gutter. ⟦m Tierney⟧Her⟦/m⟧ own heart.

⟦q Tierney>Osman⟧"It's just the one,"⟦/q⟧ ⟦m Tierney⟧she⟦/m⟧ whispered. ⟦q Tierney>Osman⟧"It's just Cart Guy."⟦/q⟧

⟦q Osman>Tierney⟧"Not out there. In the wall."⟦/q⟧

And there it was. A scrape. A pause. Another scrape, a little farther along, behind the drywall with the big painted moon on it.

⟦q Tierney>Osman⟧"Rats."⟦/q⟧

⟦q Osman>Tierney⟧"With knees?"⟦/q⟧

⟦q Tierney>Osman⟧"Big rats."⟦/q⟧

⟦q Osman>Tierney⟧"Ty, it coughed."⟦/q⟧

⟦m Tierney⟧She⟦/m⟧ found ⟦m Osman⟧his⟦/m⟧ wrist and pulled until ⟦m Osman⟧he⟦/m⟧ lay down again. ⟦m Osman⟧He⟦/m⟧ was freezing. ⟦m Osman⟧He⟦/m⟧ had been sitting up for hours, then, on guard in ⟦m Osman⟧his⟦/m⟧ socks, and hadn't woken ⟦m Tierney⟧her⟦/m⟧. It was so exactly like ⟦m Osman⟧him⟦/m⟧ that ⟦m Tierney⟧she⟦/m⟧ ⟦f holder=Tierney; toward=Osman; valence=negative⟧could have bitten⟦/f⟧ ⟦m Osman⟧him⟦/m⟧.

⟦q Tierney>Osman⟧"You were going to let me sleep through it."⟦/q⟧

⟦q Osman>Tierney⟧"You never sleep. You slept. I didn't want to be the one to break it."⟦/q⟧

⟦q Tierney>Osman⟧"How many nights?"⟦/q⟧

⟦q Osman>Tierney⟧"You, or the wall?"⟦/q⟧

⟦q Tierney>Osman⟧"The wall, dummy."⟦/q⟧

⟦q Osman>Tierney⟧"Nine."⟦/q⟧ ⟦m Osman⟧He⟦/m⟧ tucked ⟦m Osman⟧his⟦/m⟧ cold nose into ⟦m Tierney⟧her⟦/m⟧ neck, and ⟦m Tierney⟧she⟦/m⟧ let ⟦m Osman⟧him⟦/m⟧, which was ⟦f holder=Tierney; toward=Osman; valence=positive⟧love⟦/f⟧ if anything was. ⟦q Osman>Tierney⟧"I didn't say anything because of the peaches."⟦/q⟧

⟦q Tierney>Osman⟧"What about the peaches?"⟦/q⟧

⟦q Osman>Tierney⟧"We're down eleven cans. I do the count. I've been fudging the count."⟦/q⟧

⟦q Tierney>Osman⟧"Osman!"⟦/q⟧

⟦q Osman>Tierney⟧"*Shh.* Jo thinks that ⟦b holder=Jolanta; status=false⟧Pim is eating them⟦/b⟧. ⟦m Pim⟧He⟦/m⟧'s ten, ⟦m Pim⟧he⟦/m⟧'s allowed to be hungry. I figured if I fudged it nobody would yell at ⟦m Pim⟧him⟦/m⟧."⟦/q⟧

The scraping stopped. Somewhere across the store a spring creaked as somebody turned over, and ⟦m Tierney+Osman⟧both of them⟦/m⟧ held still until it was quiet again.

⟦q Tierney>Osman⟧"Where's Billie now, do you think?"⟦/q⟧ ⟦m Tierney⟧she⟦/m⟧ asked, when ⟦m Tierney⟧she⟦/m⟧ could.

⟦q Osman>Tierney⟧"Up the water tower with Dash, same as yesterday. ⟦k by=Osman; to=Tierney⟧Billie and Dash radioed at ten, after you'd gone to bed⟦/k⟧. The road's full, so ⟦m Billie+Dash⟧they⟦/m⟧'re sitting it out until it clears. ⟦m Billie⟧She⟦/m⟧ says ⟦m Dash⟧he⟦/m⟧ snores."⟦/q⟧

⟦q Tierney>Osman⟧"⟦m Dash⟧He⟦/m⟧ does snore."⟦/q⟧

⟦q Osman>Tierney⟧"⟦m Billie⟧She⟦/m⟧ says the hollows at the bottom are starting to complain."⟦/q⟧

It wasn't that funny. ⟦m Tierney⟧She⟦/m⟧ had to put the pillow over ⟦m Tierney⟧her⟦/m⟧ mouth. When it was done ⟦m Tierney⟧she⟦/m⟧ lay with ⟦m Tierney⟧her⟦/m⟧ eyes open and ⟦m Tierney⟧her⟦/m⟧ ear against ⟦m Osman⟧his⟦/m⟧ chest, and there was only one absent person left to mention, and ⟦m Tierney+Osman⟧neither of them⟦/m⟧ did.

Three weeks. ⟦m Tierney⟧She⟦/m⟧ knew how it had gone, because Breck had told ⟦m Tierney⟧her⟦/m⟧, out on the Lowell bridge with ⟦m Breck⟧his⟦/m⟧ hat in ⟦m Breck⟧his⟦/m⟧ hands: that ⟦b holder=Tierney; status=false⟧Rook was bitten⟦/b⟧, and that ⟦b holder=Tierney; status=false⟧Breck had made it quick⟦/b⟧. ⟦m Tierney⟧She⟦/m⟧ had thanked ⟦m Breck⟧him⟦/m⟧. That was the part ⟦m Tierney⟧she⟦/m⟧ kept waking up on. ⟦m Rook⟧Her baby brother⟦/m⟧, and ⟦m Tierney⟧she⟦/m⟧ had said thank you.

⟦q Osman>Tierney⟧"You're thinking so loud,"⟦/q⟧ ⟦m Osman⟧he⟦/m⟧ murmured.

⟦q Tierney>Osman⟧"Sorry."⟦/q⟧

⟦q Osman>Tierney⟧"Think it at me. I've got room."⟦/q⟧

⟦q Tierney>Osman⟧"I just want one thing back,"⟦/q⟧ said Tierney to the dark. ⟦q Tierney>Osman⟧"I'm not greedy. Just one thing."⟦/q⟧

***

⟦s place=the break room; with=Tierney,Osman,Jolanta,Breck,Pim; time=breakfast, Tuesday⟧
⟦q Jolanta>Tierney+Osman+Breck+Pim⟧"Twelve,"⟦/q⟧ said Jolanta.

⟦m Jolanta⟧She⟦/m⟧ set the empty can on the table, dead center, like a prosecutor. Before all this ⟦m Jolanta⟧she⟦/m⟧ had run night dispatch for three counties, and ⟦m Jolanta⟧she⟦/m⟧ could still make a room sit up straight.

⟦q Jolanta>Tierney+Osman+Breck+Pim⟧"Twelve cans. I found this one behind the water heater, licked clean. I'm not ⟦f holder=Jolanta; valence=negative; status=denied⟧mad⟦/f⟧. I just want to know who."⟦/q⟧

Osman studied the ceiling. Breck, who was sharpening something that was already sharp, didn't raise ⟦m Breck⟧his⟦/m⟧ head. ⟦m Breck⟧The ex-trucker⟦/m⟧ hadn't said ten words in three weeks.

⟦q Osman>Jolanta⟧"Maybe I counted wrong,"⟦/q⟧ Osman offered.

⟦q Jolanta>Osman⟧"You were an accountant."⟦/q⟧

⟦q Osman>Jolanta⟧"Not a good one."⟦/q⟧

⟦q Jolanta>Pim⟧"Pim, honey?"⟦/q⟧

⟦m Pim⟧The boy⟦/m⟧ was building a wall out of Monopoly houses. ⟦q Pim>Jolanta⟧"It wasn't me."⟦/q⟧

⟦q Jolanta>Pim⟧"Nobody's going to yell."⟦/q⟧

⟦q Pim>Jolanta⟧"It wasn't, though. It was ⟦m Rook⟧the ghost⟦/m⟧."⟦/q⟧

Breck's whetstone stopped.

⟦q Tierney>Pim⟧"What ghost?"⟦/q⟧

⟦q Pim>Tierney⟧"In the wall."⟦/q⟧ ⟦m Pim⟧He⟦/m⟧ said it the way you'd say the mailman. ⟦q Pim>Tierney⟧"I give ⟦m Rook⟧him⟦/m⟧ stuff through the hole where the pipe goes. I only gave ⟦m Rook⟧him⟦/m⟧ four, though. ⟦m Rook⟧He⟦/m⟧ must've got the rest ⟦m Rook⟧himself⟦/m⟧."⟦/q⟧

⟦q Jolanta>Pim⟧"You've been feeding something in the *wall*?"⟦/q⟧

⟦q Pim>Jolanta⟧"⟦m Rook⟧He⟦/m⟧'s nice! ⟦m Rook⟧He⟦/m⟧ does knocks. One is no and two is yes, and three's good night."⟦/q⟧

Nobody spoke. Tierney had taken hold of the edge of the table.

⟦q Tierney>Pim⟧"Who taught you that, buddy?"⟦/q⟧

⟦q Pim>Tierney⟧"⟦m Rook⟧He⟦/m⟧ did. I asked if ⟦m Rook⟧he⟦/m⟧ was a hollow, and ⟦m Rook⟧he⟦/m⟧ waited a really long time, and then ⟦m Rook⟧he⟦/m⟧ did one."⟦/q⟧

⟦q Osman>Tierney⟧"Ty,"⟦/q⟧ said Osman quietly.

⟦q Tierney>Osman⟧"One no, two yes. Three for good night."⟦/q⟧ ⟦m Tierney⟧Her⟦/m⟧ ⟦f holder=Tierney; valence=negative⟧voice came out thin⟦/f⟧. ⟦q Tierney>Osman⟧"We had bunk beds. We had a wall between us after that, when I got my own room. I was eleven. We made that up."⟦/q⟧

⟦q Osman>Tierney⟧"A lot of kids make that up."⟦/q⟧

⟦q Tierney>Osman⟧"I know they do."⟦/q⟧

⟦q Jolanta>Breck⟧"Breck,"⟦/q⟧ said ⟦m Jolanta⟧the older woman⟦/m⟧. ⟦m Jolanta⟧She⟦/m⟧ wasn't looking at the can any more. ⟦q Jolanta>Breck⟧"You've ⟦f holder=Breck; valence=negative⟧gone a funny color⟦/f⟧."⟦/q⟧

⟦m Breck⟧He⟦/m⟧ put the knife down. It took ⟦m Breck⟧him⟦/m⟧ two tries. ⟦m Breck⟧He⟦/m⟧ was the biggest person Tierney had ever met, and ⟦m Breck⟧he⟦/m⟧ seemed to be getting smaller in the chair.

⟦q Breck>Tierney⟧"I couldn't,"⟦/q⟧ ⟦m Breck⟧he⟦/m⟧ said.

⟦q Tierney>Breck⟧"Couldn't what?"⟦/q⟧

⟦q Breck>Tierney⟧"⟦m Rook⟧He⟦/m⟧ asked me to, and I had it up against ⟦m Rook⟧his⟦/m⟧ head. And ⟦m Rook⟧he⟦/m⟧ said, tell ⟦m Tierney⟧my sister⟦/m⟧ I wasn't ⟦f holder=Rook; valence=negative; status=denied⟧scared⟦/f⟧. And I looked at ⟦m Rook⟧him⟦/m⟧, and ⟦m Rook⟧he⟦/m⟧ was ⟦f holder=Rook; valence=negative⟧so damn scared⟦/f⟧. ⟦k by=Breck; to=Tierney,Osman,Jolanta,Pim⟧I let Rook walk⟦/k⟧."⟦/q⟧

⟦q Tierney>Breck⟧"You told me—"⟦/q⟧

⟦q Breck>Tierney⟧"I know what I told you."⟦/q⟧

⟦q Tierney>Breck⟧"I *thanked* you!"⟦/q⟧

⟦q Breck>Tierney⟧"Every day,"⟦/q⟧ said Breck. ⟦q Breck>Tierney⟧"You did it every damn day, with your eyes."⟦/q⟧

⟦m Tierney⟧She⟦/m⟧ was on ⟦m Tierney⟧her⟦/m⟧ feet. So was ⟦m Osman⟧her boyfriend⟦/m⟧, but ⟦m Osman⟧he⟦/m⟧ had the sense not to touch ⟦m Tierney⟧her⟦/m⟧. A small green house rolled off the table and ticked away across the floor.

⟦q Jolanta>Tierney⟧"Sit,"⟦/q⟧ Jolanta began. ⟦q Jolanta>Tierney⟧"Let's think about this like—"⟦/q⟧

⟦q Tierney>Pim⟧"Pim. Show me the hole."⟦/q⟧

***

⟦s place=the stockroom; with=Tierney,Osman,Jolanta,Breck,Pim,Rook; time=a few minutes later⟧
It was behind the last rack, down low, where a pipe as thick as a wrist went into the drywall. Somebody had chewed the opening wider with a screwdriver. Beside it on the concrete stood a row of four double-A batteries, very straight.

⟦q Pim>Tierney⟧"Those are for us,"⟦/q⟧ Pim explained. ⟦q Pim>Tierney⟧"⟦m Rook⟧He⟦/m⟧ pays."⟦/q⟧

Tierney knelt. Behind ⟦m Tierney⟧her⟦/m⟧ Jolanta had the crowbar, and ⟦m Breck⟧the big man⟦/m⟧ had nothing at all. Osman held the flashlight, and the ⟦f holder=Osman; valence=negative⟧beam was shaking⟦/f⟧.

⟦q Osman>Tierney⟧"Whatever it is,"⟦/q⟧ ⟦m Osman⟧he⟦/m⟧ said, ⟦q Osman>Tierney⟧"I'm right here."⟦/q⟧

⟦m Tierney⟧She⟦/m⟧ nodded. ⟦m Tierney⟧She⟦/m⟧ made a fist. Knock, knock, knock.

Nothing. Dust turned over in the light.

Then, from inside, one knock.

⟦q Pim>Tierney⟧"That's no,"⟦/q⟧ whispered ⟦m Pim⟧the boy⟦/m⟧.

⟦q Tierney>Pim⟧"I know what it is."⟦/q⟧ ⟦m Tierney⟧She⟦/m⟧ put ⟦m Tierney⟧her⟦/m⟧ cheek against the wall. ⟦q Tierney>Rook⟧"It isn't good night, you jerk. It's morning. Rook? Is that you?"⟦/q⟧

It took so long that ⟦m Tierney⟧she⟦/m⟧ had time to ⟦f holder=Tierney; valence=negative⟧hate⟦/f⟧ everybody in the room. Then a knock. Then another one.

⟦q Tierney>Rook⟧"Talk to me."⟦/q⟧

One knock.

⟦q Tierney>Rook⟧"Talk to me, or I swear to God I'm coming in there with a crowbar."⟦/q⟧

⟦q Rook>Tierney⟧"Don't."⟦/q⟧ It was a croak, a hinge, the worst voice in the world, and it was ⟦m Rook⟧his⟦/m⟧. ⟦q Rook>Tierney⟧"Ty, don't. Don't open it. I'm bit."⟦/q⟧

⟦q Tierney>Rook⟧"When?"⟦/q⟧

⟦q Rook>Tierney⟧"You know when."⟦/q⟧

⟦q Tierney>Rook⟧"Say it."⟦/q⟧

⟦q Rook>Tierney⟧"At the bridge. I wasn't gonna come near you guys. I only wanted to hear everybody. And then I kept not turning, so I figured it was slow, and ⟦b holder=Rook; status=false⟧it could go any minute⟦/b⟧."⟦/q⟧ A cough. ⟦q Rook>Tierney⟧"I put a padlock on my side. So I couldn't get out and hurt anyone."⟦/q⟧

⟦q Jolanta>Rook⟧"Rook, it's Jo,"⟦/q⟧ said Jolanta, in the voice that had once talked babies into the world over the telephone. ⟦q Jolanta>Rook⟧"I'm going to ask you some questions, okay? How many days since the bridge?"⟦/q⟧

⟦q Rook>Jolanta⟧"Twenty-two. I've been scratching them on a stud."⟦/q⟧

⟦q Jolanta>Rook⟧"And what's the longest you ever saw anybody last?"⟦/q⟧

⟦q Rook>Jolanta⟧"Two. That guy in Lowell went two and a half."⟦/q⟧

⟦q Jolanta>Rook⟧"Fever?"⟦/q⟧

⟦q Rook>Jolanta⟧"No."⟦/q⟧

⟦q Jolanta>Rook⟧"Are you hungry?"⟦/q⟧

⟦q Rook>Jolanta⟧"I've had a lot of peaches."⟦/q⟧

Osman made a sound that was ⟦f holder=Osman; valence=positive⟧nearly a laugh⟦/f⟧. ⟦m Osman⟧He⟦/m⟧ crouched and tipped the light into the hole. ⟦q Osman>Rook⟧"Show us the arm, man."⟦/q⟧

Cloth ripped. What came through the gap, thin and filthy and pink, was a forearm with a long row of scabs on it. Jolanta got down on the concrete with ⟦m Jolanta⟧her⟦/m⟧ glasses pushed up and ⟦m Jolanta⟧her⟦/m⟧ nose an inch away.

⟦q Jolanta>Rook⟧"What were you climbing when ⟦m the hollows⟧they⟦/m⟧ got you?"⟦/q⟧

⟦q Rook>Jolanta⟧"The fence. The one at the end, with the... with the wire on."⟦/q⟧

⟦q Jolanta>Rook⟧"Uh-huh."⟦/q⟧

⟦q Rook>Jolanta⟧"One of ⟦m the hollows⟧them⟦/m⟧ had hold of my jacket. I felt it go in."⟦/q⟧

⟦q Jolanta>Rook⟧"Honey, teeth go in a curve."⟦/q⟧ ⟦m Jolanta⟧She⟦/m⟧ sat back on ⟦m Jolanta⟧her⟦/m⟧ heels. ⟦q Jolanta>Rook⟧"This is a straight line, a half inch apart, all the way up. ⟦k by=Jolanta; to=Rook,Tierney,Osman,Breck,Pim⟧You got bit by a fence⟦/k⟧."⟦/q⟧

There was no noise from the wall. There was no noise from anyone. Tierney had the hand in both of ⟦m Tierney⟧hers⟦/m⟧, and it was warm, it was just a warm dirty human hand with the nails bitten.

⟦q Rook>Tierney⟧"Ty?"⟦/q⟧ it said at last, in a very young voice.

⟦q Tierney>Rook⟧"Yeah."⟦/q⟧

⟦q Rook>Tierney⟧"I can't find the key."⟦/q⟧

That was when ⟦m Breck⟧the ex-trucker⟦/m⟧ moved. ⟦m Breck⟧He⟦/m⟧ came past ⟦m Tierney+Osman+Jolanta+Pim⟧all of them⟦/m⟧, said ⟦q Breck>Tierney⟧"'Scuse me"⟦/q⟧ to Tierney, took the edge of the hole in two hands, and leaned back. A sheet of drywall the size of a door came away with a bang, and behind it, gray with dust from head to foot, blinking in the flashlight, sat ⟦m Rook⟧the ghost⟦/m⟧.

⟦m Rook⟧He⟦/m⟧ was nineteen. ⟦m Rook⟧He⟦/m⟧ had a beard now, sort of.

⟦q Breck>Rook⟧"I'm ⟦f holder=Breck; toward=Rook; valence=negative⟧sorry⟦/f⟧,"⟦/q⟧ said Breck.

⟦q Rook>Breck⟧"What for? You didn't shoot me."⟦/q⟧

⟦q Breck>Rook⟧"I'm sorry I told ⟦m Tierney⟧her⟦/m⟧ I did."⟦/q⟧

⟦m Tierney⟧She⟦/m⟧ didn't hear the rest. ⟦m Tierney⟧She⟦/m⟧ was in the wall. ⟦m Tierney⟧She⟦/m⟧ had ⟦m Tierney⟧her⟦/m⟧ face in ⟦m Rook⟧her brother⟦/m⟧'s horrible hair, and ⟦m Rook⟧he⟦/m⟧ was saying that ⟦m Rook⟧he⟦/m⟧ stank, and ⟦m Tierney⟧she⟦/m⟧ was telling ⟦m Rook⟧him⟦/m⟧ yes, yes, ⟦m Rook⟧he⟦/m⟧ did.

⟦q Pim>Osman⟧"So ⟦m Rook⟧he⟦/m⟧'s not a ghost,"⟦/q⟧ said Pim. ⟦m Pim⟧He⟦/m⟧ sounded a little ⟦f holder=Pim; valence=negative⟧let down⟦/f⟧.

⟦q Osman>Pim⟧"No, bud."⟦/q⟧

⟦q Pim>Osman⟧"Can ⟦m Rook⟧he⟦/m⟧ still do the knocks?"⟦/q⟧

On Jolanta's belt the radio spat.

⟦q Billie>Jolanta⟧"Dreamland, this is the tower. Road's clear, and we're coming down. Dash wants to know if there's any peaches left."⟦/q⟧

⟦m Jolanta⟧The dispatcher⟦/m⟧ looked at the batteries, and at the empty place on the rack, and at ⟦m Tierney+Rook⟧the two of them⟦/m⟧ in the wreck of the wall. ⟦m Jolanta⟧She⟦/m⟧ pressed the button.

⟦q Jolanta>Billie⟧"Negative on the peaches,"⟦/q⟧ ⟦m Jolanta⟧she⟦/m⟧ said. ⟦q Jolanta>Billie⟧"But we found who ate them. Come home, Billie. Come and see."⟦/q⟧

⟦q Billie>Jolanta⟧"Who? Jo, who was it? Is it someone I have to be ⟦f holder=Billie; valence=negative; status=supposed⟧mad⟦/f⟧ at?"⟦/q⟧

⟦m Jolanta⟧She⟦/m⟧ held the radio out to the wall. Tierney still ⟦f holder=Tierney; toward=Rook; valence=positive⟧hadn't let go⟦/f⟧ of ⟦m Rook⟧him⟦/m⟧, so it was ⟦m Rook⟧his⟦/m⟧ free hand that came out and rapped on the back of it, twice, for yes.
