title: Stage Fourteen
person: 3
style: cycling; a mountain stage told in the present tense over team radio; four riders of many nations by surname, first name and nickname, a directeur in a car, a rival; short breathless lines, many with no tag; straight double quotes
cast: Yonas Tekle | Yonas, Tekle, the boy | he
cast: Bruno Castagnari | Castagnari, Bruno, the leader | he
cast: Lars Oppedal | Oppedal, Lars | he
cast: Geert van Loo | Geert | he
cast: Raúl Ibarrondo | Ibarrondo | he
cast: Mireille |  | she
cast: somebody dressed as a cow |  | he
place: the climb | the mountain
place: the team car | the car
place: the bus |
relation: Yonas & Castagnari | work | start=servant and leader end=equals
relation: Geert & Mireille | family
relation: Castagnari & Ibarrondo | enemies
relation: Yonas & Oppedal | friends
quiet: Coca-Cola, Team Helvia
=====
⟦s place=the team car; with=Geert,Mireille; time=kilometre one hundred and thirty-one⟧
⟦q Geert>Mireille⟧"Who's that?"⟦/q⟧ says Geert. ⟦q Geert>Mireille⟧"Who's gone?"⟦/q⟧

⟦q Mireille>Geert⟧"Ibarrondo."⟦/q⟧

⟦q Geert>Mireille⟧"With who?"⟦/q⟧

⟦q Mireille>Geert⟧"With nobody. By ⟦m Ibarrondo⟧himself⟦/m⟧."⟦/q⟧

⟦q Geert>Mireille⟧"⟦m Ibarrondo⟧He⟦/m⟧'s crazy. It's eleven kilometres."⟦/q⟧

⟦q Mireille>Geert⟧"You said that last year."⟦/q⟧

⟦q Geert>Mireille⟧"Last year it was ten."⟦/q⟧

The car is doing eighteen kilometres an hour, with its windows open, up a road as steep as a stair. Geert van Loo has one hand on the wheel, and one on the radio, and ⟦m Geert⟧his⟦/m⟧ knees somewhere around the horn; ⟦m Geert⟧he⟦/m⟧'s a vast man, who used to be a thin one. In the back, among the spare wheels, sits ⟦m Mireille⟧his daughter⟦/m⟧ with a laptop. ⟦m Mireille⟧She⟦/m⟧'s the only person in the team who can tell ⟦m Geert⟧him⟦/m⟧ things.

⟦q Geert>Castagnari⟧"Bruno,"⟦/q⟧ ⟦m Geert⟧he⟦/m⟧ says into the radio. ⟦q Geert>Castagnari⟧"Ibarrondo's gone. Forty metres. How do you feel?"⟦/q⟧

⟦q Castagnari>Geert⟧"Like a pope."⟦/q⟧

⟦q Geert>Mireille⟧"What's that mean?"⟦/q⟧

⟦q Mireille>Geert⟧"It means ⟦m Castagnari⟧he⟦/m⟧'s dying."⟦/q⟧

***

⟦s place=the climb; with=Yonas,Castagnari,Oppedal,Ibarrondo,somebody dressed as a cow; time=kilometre one hundred and thirty-three⟧
There are three of ⟦m Yonas+Castagnari+Oppedal⟧them⟦/m⟧ left from Team Helvia, and the others in the group aren't friends.

Oppedal's in front, as ⟦m Oppedal⟧he⟦/m⟧'s been since breakfast. ⟦m Oppedal⟧He⟦/m⟧'s a long white Norwegian with ⟦m Oppedal⟧his⟦/m⟧ zip undone, and ⟦m Oppedal⟧his⟦/m⟧ whole job is to ride so hard that nobody can think; when ⟦m Oppedal⟧he⟦/m⟧'s done ⟦m Oppedal⟧he⟦/m⟧'ll pull over, and be sick, and come in forty minutes later with the sprinters. Behind ⟦m Oppedal⟧him⟦/m⟧ goes ⟦m Castagnari⟧the leader⟦/m⟧. ⟦m Castagnari⟧The leader⟦/m⟧'s got the jersey, and a jaw like a tool. ⟦m Castagnari⟧He⟦/m⟧ is thirty-five. Behind ⟦m Castagnari⟧the leader⟦/m⟧'s wheel, so near that ⟦m Yonas⟧he⟦/m⟧ could read the label in ⟦m Castagnari⟧his⟦/m⟧ shorts, there's ⟦m Yonas⟧a small, dark, silent rider in his first big race⟦/m⟧, who's not supposed to still be here.

⟦q Oppedal>Yonas⟧"You okay, Yonas?"⟦/q⟧

⟦q Yonas>Oppedal⟧"Yes."⟦/q⟧

⟦q Oppedal>Yonas⟧"You're breathing with your mouth shut!"⟦/q⟧

⟦q Yonas>Oppedal⟧"It's low here."⟦/q⟧

⟦q Oppedal>Yonas⟧"It's two thousand *metres*."⟦/q⟧

⟦q Yonas>Oppedal⟧"My mother's house is two thousand four hundred,"⟦/q⟧ says ⟦m Yonas⟧the young man⟦/m⟧. ⟦q Yonas>Oppedal⟧"I'm sorry. I can breathe louder."⟦/q⟧

⟦q Castagnari>Oppedal⟧"Shut up and pull,"⟦/q⟧ says Castagnari.

⟦q Oppedal>Castagnari⟧"I'm pulling."⟦/q⟧

⟦q Castagnari>Oppedal⟧"⟦m Ibarrondo⟧He⟦/m⟧'s got sixty metres."⟦/q⟧

⟦q Oppedal>Castagnari⟧"I can see what ⟦m Ibarrondo⟧he⟦/m⟧'s got."⟦/q⟧

⟦q Castagnari>Oppedal⟧"Then why's ⟦m Ibarrondo⟧he⟦/m⟧ getting smaller?"⟦/q⟧

⟦m Oppedal⟧The Norwegian⟦/m⟧ has no breath to answer that. ⟦m Oppedal⟧He⟦/m⟧ gives it another minute; you can see the minute go out of ⟦m Oppedal⟧him⟦/m⟧, like water out of a bottle. ⟦m Oppedal⟧His⟦/m⟧ shoulders start to roll. Then ⟦m Oppedal⟧he⟦/m⟧ puts out one elbow, which is the sign, and ⟦m Oppedal⟧he⟦/m⟧ swings across to the left, and as ⟦m Yonas+Castagnari⟧they⟦/m⟧ go past ⟦m Oppedal⟧him⟦/m⟧ ⟦m Oppedal⟧he⟦/m⟧'s already got ⟦m Oppedal⟧his⟦/m⟧ face down on the bars.

⟦q Yonas>Oppedal⟧"Thank you, Lars,"⟦/q⟧ ⟦m Yonas⟧he⟦/m⟧ says.

⟦q Oppedal>Yonas⟧"Go away,"⟦/q⟧ says ⟦m Oppedal⟧the big man⟦/m⟧.

Behind ⟦m Yonas+Castagnari⟧them⟦/m⟧, for as long as the road is straight, Yonas can see ⟦m Oppedal⟧him⟦/m⟧: a man sitting sideways on a crash barrier, with ⟦m Oppedal⟧his⟦/m⟧ helmet off, being fanned by a child with a newspaper. Somebody has put a sausage in ⟦m Oppedal⟧his⟦/m⟧ hand. ⟦m Oppedal⟧He⟦/m⟧'s looking at it as though it had asked ⟦m Oppedal⟧him⟦/m⟧ a question.

So there are two.

⟦q Geert>Yonas⟧"Tekle,"⟦/q⟧ goes the ear. ⟦q Geert>Yonas⟧"You're the last. You ride for Bruno now until you fall off. You understand?"⟦/q⟧

⟦q Yonas>Geert⟧"Yes, boss."⟦/q⟧

⟦q Geert>Yonas⟧"Don't go too fast for ⟦m Castagnari⟧him⟦/m⟧. Watch ⟦m Castagnari⟧his⟦/m⟧ shoulders."⟦/q⟧

⟦q Yonas>Geert⟧"How do I watch if ⟦m Castagnari⟧he⟦/m⟧'s behind?"⟦/q⟧

⟦q Geert>Yonas⟧"Listen,"⟦/q⟧ says Geert. ⟦q Geert>Yonas⟧"When I was at ⟦m Castagnari⟧his⟦/m⟧ back I could've told you by the sound what ⟦m Castagnari⟧he⟦/m⟧'d had for supper. A chain says one thing and a man's breath says another. If they start to say the same, you slow down."⟦/q⟧

⟦q Yonas>Geert⟧"And if they stop?"⟦/q⟧

⟦q Geert>Yonas⟧"Then you look round. But not before. ⟦m Castagnari⟧He⟦/m⟧ hates that."⟦/q⟧

***

⟦s place=the climb; with=Yonas,Castagnari,Ibarrondo,somebody dressed as a cow; time=kilometre one hundred and thirty-seven⟧
⟦m Yonas⟧He⟦/m⟧ listens. It's not difficult. There's a noise in it like a gate.

People are standing so close on each side that ⟦m Yonas⟧he⟦/m⟧'s riding down a corridor of mouths. There are flags; there's paint on the road; ⟦m somebody dressed as a cow⟧somebody dressed as a cow⟦/m⟧ runs along next to ⟦m Yonas+Castagnari⟧them⟦/m⟧ for fifty metres, roaring, and then for some reason hands ⟦m Castagnari⟧the leader⟦/m⟧ a Coca-Cola.

⟦q Castagnari>somebody dressed as a cow⟧"Get away from me!"⟦/q⟧

⟦q somebody dressed as a cow>Castagnari⟧"You can do it, Bruno! My wife loves you!"⟦/q⟧

⟦q Yonas>Castagnari⟧"Drink it,"⟦/q⟧ says Yonas, not turning round.

⟦q Castagnari>Yonas⟧"From a *cow*?"⟦/q⟧

⟦q Yonas>Castagnari⟧"You haven't eaten in thirty kilometres. I was behind you, I saw. Drink half and give it to me."⟦/q⟧

There's a silence from in back, and a swallowing.

⟦q Castagnari>Yonas⟧"Why d'you speak so good English?"⟦/q⟧

⟦q Yonas>Castagnari⟧"I was going to be a pharmacist."⟦/q⟧

⟦q Castagnari>Yonas⟧"What happened?"⟦/q⟧

⟦q Yonas>Castagnari⟧"There was a bicycle."⟦/q⟧

⟦q Castagnari>Yonas⟧"You're pulling my legs off, pharmacist. Ease it. *Ease* it. Don't look round! If you look round ⟦m Ibarrondo⟧he⟦/m⟧'ll know."⟦/q⟧

⟦q Yonas>Castagnari⟧"⟦m Ibarrondo⟧He⟦/m⟧ knows already. ⟦m Ibarrondo⟧He⟦/m⟧ looked at you on the hairpin and then ⟦m Ibarrondo⟧he⟦/m⟧ put it in the big ring."⟦/q⟧

⟦q Castagnari>Yonas⟧"Son of a whore."⟦/q⟧

⟦q Yonas>Castagnari⟧"⟦m Ibarrondo⟧He⟦/m⟧'s not going well either. ⟦m Ibarrondo⟧His⟦/m⟧ left foot's turning out."⟦/q⟧

⟦q Castagnari>Yonas⟧"You can see that?"⟦/q⟧

⟦q Yonas>Castagnari⟧"⟦m Ibarrondo⟧He⟦/m⟧'s forty seconds up, and ⟦m Ibarrondo⟧he⟦/m⟧'s going to crack at the tunnel. If we go now we'd have ⟦m Ibarrondo⟧him⟦/m⟧ by the sheepfold."⟦/q⟧

⟦q Castagnari>Yonas⟧"If *we* go,"⟦/q⟧ says ⟦m Castagnari⟧the older man⟦/m⟧.

⟦m Yonas⟧He⟦/m⟧ doesn't say anything more for a time, and neither does ⟦m Castagnari⟧the other⟦/m⟧. The gate creaks behind ⟦m Yonas⟧him⟦/m⟧. Castagnari's won this race twice; ⟦m Castagnari⟧he⟦/m⟧'s got a house with a lake in it, ⟦m Castagnari⟧he⟦/m⟧ has a bad hip that nobody's been told about, and at the start this morning ⟦m Castagnari⟧he⟦/m⟧ held on to the wall of the bus in order to get ⟦m Castagnari⟧his⟦/m⟧ leg across. ⟦m Yonas⟧The boy⟦/m⟧ was the only one who saw it. ⟦m Yonas⟧The boy⟦/m⟧ went and stood in front, so nobody else would.

⟦q Castagnari>Yonas⟧"Listen to me,"⟦/q⟧ ⟦m Castagnari⟧he⟦/m⟧ says. ⟦q Castagnari>Yonas⟧"When you come out of the tunnel there's a wind. It's from the right. Don't go to the wall, everyone goes for the wall. You stay out in the middle, where it's bad. It stops after two hundred metres like a door."⟦/q⟧

⟦q Yonas>Castagnari⟧"Okay. And you'll be on my wheel?"⟦/q⟧

⟦q Castagnari>Yonas⟧"Where else?"⟦/q⟧

⟦q Yonas>Castagnari⟧"I can't hear the gate."⟦/q⟧

⟦q Castagnari>Yonas⟧"What gate?"⟦/q⟧

⟦q Yonas>Castagnari⟧"You. I can't hear you breathe."⟦/q⟧

⟦q Castagnari>Yonas⟧"I'm saving it,"⟦/q⟧ says the voice; and it seems to come from farther down. ⟦q Castagnari>Yonas⟧"Ride, pharmacist."⟦/q⟧

***

⟦s place=the team car; with=Geert,Mireille; time=the same minute⟧
⟦q Mireille>Geert⟧"Papa. Bruno's stopped."⟦/q⟧

⟦q Geert>Mireille⟧"⟦m Castagnari⟧He⟦/m⟧'s what?"⟦/q⟧

⟦q Mireille>Geert⟧"⟦m Castagnari⟧He⟦/m⟧'s not *stopped* stopped. ⟦m Castagnari⟧He⟦/m⟧'s let go of the wheel. Look at the gap, ⟦m Castagnari⟧he⟦/m⟧'s at eight, ⟦m Castagnari⟧he⟦/m⟧'s at ten. ⟦m Castagnari⟧He⟦/m⟧ hasn't told ⟦m Yonas⟧him⟦/m⟧!"⟦/q⟧

⟦q Geert>Yonas⟧"Tekle! Tekle, wait! You've dropped ⟦m Castagnari⟧him⟦/m⟧. Wait for ⟦m Castagnari⟧your leader⟦/m⟧!"⟦/q⟧

There's only wind in the radio. Then another voice is on it, slow, and short of air, and it sounds to Mireille as if it were sitting down.

⟦q Castagnari>Geert⟧"Leave ⟦m Yonas⟧the kid⟦/m⟧ alone, Geert."⟦/q⟧

⟦q Geert>Castagnari⟧"You've got the jersey!"⟦/q⟧

⟦q Castagnari>Geert⟧"I've got eleven of them. I've got them in a drawer. I pulled out my earpiece at the sheep, but then I wanted to listen to the end. Tell me what ⟦m Ibarrondo⟧he⟦/m⟧'s doing."⟦/q⟧

⟦q Geert>Castagnari⟧"Who?"⟦/q⟧

⟦q Castagnari>Geert⟧"Ibarrondo."⟦/q⟧

⟦m Geert⟧The big man⟦/m⟧ wipes ⟦m Geert⟧his⟦/m⟧ face. ⟦m Geert⟧He⟦/m⟧ hands the radio back over ⟦m Geert⟧his⟦/m⟧ shoulder, without looking; and it's ⟦m Mireille⟧the daughter⟦/m⟧ who tells it.

⟦q Mireille>Castagnari⟧"⟦m Ibarrondo⟧He⟦/m⟧'s in the tunnel. ⟦m Ibarrondo⟧He⟦/m⟧'s coming out. ⟦m Ibarrondo⟧He⟦/m⟧'s going to the wall."⟦/q⟧

⟦q Castagnari>Mireille⟧"And ours?"⟦/q⟧

⟦q Mireille>Castagnari⟧"Ours is in the middle,"⟦/q⟧ ⟦m Mireille⟧she⟦/m⟧ says. ⟦q Mireille>Castagnari⟧"Oh, Bruno. ⟦m Yonas⟧He⟦/m⟧'s going by ⟦m Ibarrondo⟧him⟦/m⟧ as if ⟦m Ibarrondo⟧he⟦/m⟧ was a post."⟦/q⟧

***

⟦s place=the bus; with=Yonas,Castagnari,Oppedal,Geert; time=six o'clock⟧
⟦m Yonas+Oppedal⟧They⟦/m⟧ find ⟦m Castagnari⟧him⟦/m⟧ at the back, with ⟦m Castagnari⟧his⟦/m⟧ leg up, and a bag of ice on it. ⟦m Yonas⟧The boy⟦/m⟧ has flowers, and a toy lion. ⟦m Yonas⟧He⟦/m⟧ stops in the aisle, ⟦m Yonas⟧he⟦/m⟧ can't come any farther, ⟦m Yonas⟧he⟦/m⟧'s crying with ⟦m Yonas⟧his⟦/m⟧ mouth shut.

⟦q Yonas>Castagnari⟧"You told me you'd be on my wheel."⟦/q⟧

⟦q Castagnari>Yonas⟧"Did you need me?"⟦/q⟧

⟦q Yonas>Castagnari⟧"I looked round. On the line, I looked round to let you go first."⟦/q⟧

⟦q Oppedal>Castagnari⟧"⟦m Yonas⟧He⟦/m⟧ did, too,"⟦/q⟧ says Oppedal. ⟦q Oppedal>Castagnari⟧"⟦m Yonas⟧He⟦/m⟧ nearly lost it. It's on the television. The commentator thinks that ⟦m Yonas⟧he⟦/m⟧'s religious."⟦/q⟧

⟦q Castagnari>Yonas⟧"How was the wind?"⟦/q⟧

⟦q Yonas>Castagnari⟧"It stopped like a door."⟦/q⟧

⟦q Castagnari>Yonas⟧"Well,"⟦/q⟧ says Castagnari. ⟦m Castagnari⟧He⟦/m⟧ takes the lion, and gives it a look, nose to nose. ⟦q Castagnari>Yonas⟧"In that case sit down. My hip's gone, nobody's to know it; and I want a pharmacist."⟦/q⟧
