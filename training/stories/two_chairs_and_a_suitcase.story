title: Two Chairs and a Suitcase
person: 3
style: literary two-hander; a father and a grown son clear a flat; hardly any names, he for both of them throughout; long untagged runs; curly double quotes, past tense
cast: Anatol Reszke | Pop, the old man | he
cast: Feliks Reszke | Feliks, the son | he
cast: Danka | Mum | she
cast: Joyce |  | she
cast: the removal man |  | he
place: the flat | the bedroom
place: the stairs |
place: the pavement |
relation: Pop & Feliks | family | start=careful with each other end=father and son
relation: Pop & Mum | romantic
relation: Feliks & Joyce | romantic
quiet: Hoover, Holderness, March, May, October, Poland, Road, Sunday
=====
⟦s place=the flat; with=Pop,Feliks; time=Tuesday afternoon⟧
When the wardrobe had gone there were only two chairs left, and a suitcase, and ⟦m Pop⟧the old man⟦/m⟧ sat down on one of the chairs as though it might be the next to go.

⟦q Feliks>Pop⟧“You can’t keep both,”⟦/q⟧ said ⟦m Feliks⟧his son⟦/m⟧.

⟦q Pop>Feliks⟧“I’ve two cheeks.”⟦/q⟧

⟦q Feliks>Pop⟧“There’s a chair in the room already. I’ve seen it. It’s a nice chair.”⟦/q⟧

⟦q Pop>Feliks⟧“Whose is it?”⟦/q⟧

⟦q Feliks>Pop⟧“It’s the home’s.”⟦/q⟧

⟦q Pop>Feliks⟧“Then it isn’t a chair. It’s an arrangement.”⟦/q⟧

⟦m Feliks⟧The younger man⟦/m⟧ leaned on the window sill. ⟦m Feliks⟧He⟦/m⟧ was fifty, and heavy, and ⟦m Feliks⟧he⟦/m⟧’d been up since five; ⟦m Feliks⟧he⟦/m⟧ had wrapped ⟦m Pop⟧his⟦/m⟧ cups, and thrown away ⟦m Pop⟧his⟦/m⟧ jars, and found on top of the kitchen cupboard four hundred and eleven plastic bags, each folded into a triangle. ⟦m Feliks⟧He⟦/m⟧ had not lost ⟦m Feliks⟧his⟦/m⟧ temper. It had been pointed out to ⟦m Feliks⟧him⟦/m⟧ by ⟦m Joyce⟧his wife⟦/m⟧, on the telephone, that ⟦m Feliks⟧he⟦/m⟧ was going to.

⟦q Feliks>Pop⟧“What’s in the case?”⟦/q⟧ ⟦m Feliks⟧he⟦/m⟧ asked.

⟦q Pop>Feliks⟧“Nothing.”⟦/q⟧

⟦q Feliks>Pop⟧“It’s heavy for nothing.”⟦/q⟧

⟦q Pop>Feliks⟧“Did you lift it?”⟦/q⟧

⟦q Feliks>Pop⟧“I moved it. To get at the Hoover.”⟦/q⟧

⟦q Pop>Feliks⟧“You didn’t open it.”⟦/q⟧

⟦q Feliks>Pop⟧“It’s locked, Pop.”⟦/q⟧

⟦q Pop>Feliks⟧“Good,”⟦/q⟧ ⟦m Pop⟧he⟦/m⟧ said.

It was a small brown case, of pressed card, with tin corners. It’d stood at the bottom of the wardrobe ever since ⟦m Feliks⟧he⟦/m⟧ could remember; as a boy ⟦m Feliks⟧he⟦/m⟧’d used to sit on it in the dark, among the hems, with ⟦m Mum⟧his mother⟦/m⟧’s good coat against ⟦m Feliks⟧his⟦/m⟧ face, and pretend that ⟦m Feliks⟧he⟦/m⟧ was on a train. ⟦m Feliks⟧He⟦/m⟧ had asked once what was in it. ⟦m Feliks⟧He⟦/m⟧’d been told that it was Poland.

⟦q Feliks>Pop⟧“⟦m the removal man⟧The man⟦/m⟧’s coming back at four for the rest. It’s two chairs or one chair and the case. There isn’t room for more. I measured.”⟦/q⟧

⟦q Pop>Feliks⟧“You were always a measurer.”⟦/q⟧

⟦q Feliks>Pop⟧“Somebody had to be.”⟦/q⟧

⟦q Pop>Feliks⟧“What’s that mean?”⟦/q⟧

⟦q Feliks>Pop⟧“Nothing.”⟦/q⟧

⟦q Pop>Feliks⟧“It’s heavy, for nothing,”⟦/q⟧ said ⟦m Pop⟧the old man⟦/m⟧.

***

⟦s place=the flat; with=Pop,Feliks; time=an hour later⟧
⟦m Pop+Feliks⟧They⟦/m⟧’d had tea out of the lid of the flask. The light had moved from the one wall, where there was a square the colour of the old paper, to the other.

⟦q Pop>Feliks⟧“⟦m Mum⟧She⟦/m⟧ liked this hour.”⟦/q⟧

⟦q Feliks>Pop⟧“I know.”⟦/q⟧

⟦q Pop>Feliks⟧“⟦m Mum⟧She⟦/m⟧’d sit where you are. In that chair. I’d sit in this.”⟦/q⟧

⟦q Feliks>Pop⟧“I know, Pop. I used to come in from school and you’d both be sitting here, in the dark, not talking. I thought that you were dead.”⟦/q⟧

⟦q Pop>Feliks⟧“We were resting.”⟦/q⟧

⟦q Feliks>Pop⟧“I used to put the light on, and you’d both go like that, with your hands. Like moles.”⟦/q⟧

⟦q Pop>Feliks⟧“It was the only time we had. I was on nights and ⟦m Mum⟧she⟦/m⟧ was on days. We had from four until half past, in these chairs; we had that for nineteen years.”⟦/q⟧

⟦q Feliks>Pop⟧“And you never talked?”⟦/q⟧

⟦q Pop>Feliks⟧“What should we say?”⟦/q⟧

⟦q Feliks>Pop⟧“I don’t know. What did you do at work, what’s for tea. What people say.”⟦/q⟧

⟦q Pop>Feliks⟧“Does ⟦m Joyce⟧she⟦/m⟧ talk to you? ⟦m Joyce⟧Joyce⟦/m⟧?”⟦/q⟧

⟦q Feliks>Pop⟧“⟦m Joyce⟧She⟦/m⟧ talks.”⟦/q⟧

⟦q Pop>Feliks⟧“And you?”⟦/q⟧

⟦q Feliks>Pop⟧“I measure.”⟦/q⟧

It was so unexpected that it was a moment before ⟦m Pop⟧he⟦/m⟧ laughed. It shook ⟦m Pop⟧him⟦/m⟧ all over; ⟦m Pop⟧he⟦/m⟧ was so thin, these days, that it looked like something being done to ⟦m Pop⟧him⟦/m⟧. When it was finished ⟦m Pop⟧he⟦/m⟧ wiped ⟦m Pop⟧his⟦/m⟧ eyes on the end of ⟦m Pop⟧his⟦/m⟧ scarf, with ⟦m Pop⟧his⟦/m⟧ face turned to the wall.

⟦q Pop>Feliks⟧“⟦m Feliks⟧He⟦/m⟧ thinks I don’t know,”⟦/q⟧ ⟦m Pop⟧he⟦/m⟧ said.

⟦q Feliks>Pop⟧“Who thinks? Know what?”⟦/q⟧

⟦q Pop>Feliks⟧“I was speaking to ⟦m Mum⟧her⟦/m⟧. It’s a habit.”⟦/q⟧ ⟦m Pop⟧He⟦/m⟧ nodded at the empty chair. ⟦q Pop>Feliks⟧“I said, ⟦m Feliks⟧he⟦/m⟧ thinks I don’t know that ⟦m Joyce⟧she⟦/m⟧’s left ⟦m Feliks⟧him⟦/m⟧.”⟦/q⟧

⟦m Feliks⟧The son⟦/m⟧ didn’t move. In the road a bus stopped, and let somebody off, and went.

⟦q Feliks>Pop⟧“⟦m Joyce⟧She⟦/m⟧ rang you.”⟦/q⟧

⟦q Pop>Feliks⟧“No.”⟦/q⟧

⟦q Feliks>Pop⟧“⟦m Joyce⟧She⟦/m⟧ must have rung you.”⟦/q⟧

⟦q Pop>Feliks⟧“You’ve had the same shirt since Sunday. You went out on the stairs to telephone, and there wasn’t any voice. I’m old, I’m not deaf. You stood out there holding it, like this, for as long as a person might talk, and you came in and said that Joyce sends ⟦m Joyce⟧her⟦/m⟧ love.”⟦/q⟧

⟦q Feliks>Pop⟧“⟦m Joyce⟧She⟦/m⟧’s at ⟦m Joyce⟧her⟦/m⟧ sister’s.”⟦/q⟧

⟦q Pop>Feliks⟧“For how long?”⟦/q⟧

⟦q Feliks>Pop⟧“March.”⟦/q⟧

⟦q Pop>Feliks⟧“Since March! And it’s now October. Why didn’t you say?”⟦/q⟧

⟦q Feliks>Pop⟧“You’d only just—⟦m Mum⟧Mum⟦/m⟧ was only just. You’d enough.”⟦/q⟧

⟦q Pop>Feliks⟧“I had nothing,”⟦/q⟧ said ⟦m Pop⟧his father⟦/m⟧. ⟦q Pop>Feliks⟧“I had this. I’d have been glad of it.”⟦/q⟧

***

⟦s place=the stairs; with=Pop,Feliks,the removal man; time=ten to four⟧
⟦q the removal man>Feliks⟧“Is that the lot, mate?”⟦/q⟧ ⟦m the removal man⟧the removal man⟦/m⟧ called up.

⟦q Feliks>the removal man⟧“Nearly. Give us five minutes.”⟦/q⟧

⟦q the removal man>Feliks⟧“I’m on a double yellow.”⟦/q⟧

⟦q Feliks>the removal man⟧“Two, then.”⟦/q⟧

⟦m Feliks⟧He⟦/m⟧ went down as far as the turn of the stair, where one couldn’t be seen from the door, and sat. Presently ⟦m Feliks⟧he⟦/m⟧ heard the stick. ⟦m Feliks⟧He⟦/m⟧ didn’t get up. ⟦m Pop⟧The old man⟦/m⟧ came down one step, and then one step, with ⟦m Pop⟧his⟦/m⟧ free hand flat on the wall, and let ⟦m Pop⟧himself⟦/m⟧ down beside ⟦m Feliks⟧him⟦/m⟧. ⟦m Pop+Feliks⟧They⟦/m⟧ were jammed in so tight between the banister and the wall that when ⟦m Pop⟧he⟦/m⟧ breathed ⟦m Pop+Feliks⟧they⟦/m⟧ both moved.

⟦q Pop>Feliks⟧“Have the key,”⟦/q⟧ ⟦m Pop⟧he⟦/m⟧ said.

⟦q Feliks>Pop⟧“What key?”⟦/q⟧

⟦q Pop>Feliks⟧“To Poland.”⟦/q⟧

It was a flat tin key, the sort you get with a money box. ⟦m Feliks⟧His son⟦/m⟧ looked at it in ⟦m Feliks⟧his⟦/m⟧ palm.

⟦q Feliks>Pop⟧“You want me to open it?”⟦/q⟧

⟦q Pop>Feliks⟧“I want you to have it open before I’m dead, so I don’t have to lie there wondering what you think.”⟦/q⟧

⟦q Feliks>Pop⟧“What is it? Is it papers?”⟦/q⟧

⟦q Pop>Feliks⟧“Go and look.”⟦/q⟧

⟦q Feliks>Pop⟧“Is it bad?”⟦/q⟧

⟦q Pop>Feliks⟧“Feliks. It’s a suitcase.”⟦/q⟧

⟦m Feliks⟧He⟦/m⟧ fetched it. ⟦m Feliks⟧He⟦/m⟧ sat down again in the same place, with it across ⟦m Feliks⟧his⟦/m⟧ knees, and the lock was so small, and ⟦m Feliks⟧his⟦/m⟧ fingers so big, that ⟦m Feliks⟧he⟦/m⟧ had to do it twice. And what there was in it, packed from edge to edge, was stones: a piece of kerb, with the paint on; half a brick, a cobble, a flint; a lump of black glass. There were some forty of them. Each had a bit of sticking plaster on it and something written on the plaster in ⟦m Mum⟧his mother⟦/m⟧’s round hand.

⟦q Feliks>Pop⟧“They’re dates,”⟦/q⟧ ⟦m Feliks⟧he⟦/m⟧ said.

⟦q Pop>Feliks⟧“Yes.”⟦/q⟧

⟦q Feliks>Pop⟧“The fourth of May, 1971. What’s that?”⟦/q⟧

⟦q Pop>Feliks⟧“That’s the front step at Holderness Road. You were three. It’s where you fell off, and had the stitches; I went back in the night with a chisel.”⟦/q⟧

⟦q Feliks>Pop⟧“And this?”⟦/q⟧

⟦q Pop>Feliks⟧“The school. The first day. That’s from the gate. That one’s the baths, when you got the badge, that’s tile. That one there’s from the registry. You were standing on the rest of it.”⟦/q⟧

⟦q Feliks>Pop⟧“You stole a bit of my *wedding*?”⟦/q⟧

⟦q Pop>Feliks⟧“⟦m Mum⟧She⟦/m⟧ kept a look-out.”⟦/q⟧

⟦m Feliks⟧He⟦/m⟧ turned them over. ⟦m Feliks⟧He⟦/m⟧ seemed unable to stop. ⟦q Feliks>Pop⟧“I thought it was Poland,”⟦/q⟧ ⟦m Feliks⟧he⟦/m⟧ said. ⟦q Feliks>Pop⟧“You told me that it was Poland.”⟦/q⟧

⟦q Pop>Feliks⟧“When they put us out in ’40 we’d a quarter of an hour. My mother took the lamp. My father took the deeds; and I went out to the yard, I was seven, and I picked up a stone, a white one. I had it right through, in my boot. All of that way. And at the camp a man took it off me, he said, what d’you want with a stone.”⟦/q⟧ ⟦m Pop⟧The old man⟦/m⟧’d put ⟦m Pop⟧his⟦/m⟧ hand on the lid. ⟦q Pop>Feliks⟧“I told it to ⟦m Mum⟧your mother⟦/m⟧ the first night, in the dark. So, you see, we talked. ⟦m Mum⟧She⟦/m⟧ said, then we’ll get you some more.”⟦/q⟧

⟦q the removal man>Pop+Feliks⟧“Oi!”⟦/q⟧ came the voice from below. ⟦q the removal man>Pop+Feliks⟧“I’ve got a warden up my arse here! One chair or two?”⟦/q⟧

Neither of ⟦m Pop+Feliks⟧them⟦/m⟧ answered ⟦m the removal man⟧him⟦/m⟧. ⟦m Feliks⟧The son⟦/m⟧’d got to the last; it was quite fresh, a chip of grey concrete, and the writing on it was a different writing, shaky and square.

⟦q Feliks>Pop⟧“March,”⟦/q⟧ ⟦m Feliks⟧he⟦/m⟧ said. ⟦q Feliks>Pop⟧“This March. It’s from the hospital.”⟦/q⟧

⟦q Pop>Feliks⟧“From the car park,”⟦/q⟧ said ⟦m Pop⟧his father⟦/m⟧. ⟦q Pop>Feliks⟧“I’d no look-out. You were holding my arm. I dropped my glove, you remember? And you said, leave it, Pop, I’ll get it.”⟦/q⟧

***

⟦s place=the pavement; with=Pop,Feliks,the removal man; time=five to four⟧
⟦q the removal man>Feliks⟧“I can’t get the case in as well, not with the two of them,”⟦/q⟧ said ⟦m the removal man⟧the removal man⟦/m⟧. ⟦q the removal man>Feliks⟧“You’ll have to choose, mate.”⟦/q⟧

⟦q Feliks>the removal man⟧“Take the chairs,”⟦/q⟧ ⟦m Feliks⟧he⟦/m⟧ said.

⟦q the removal man>Feliks⟧“And the case?”⟦/q⟧

⟦q Feliks>the removal man⟧“I’ve got the case.”⟦/q⟧ ⟦m Feliks⟧He⟦/m⟧ had it in ⟦m Feliks⟧his⟦/m⟧ arms, like something asleep. Then ⟦m Feliks⟧he⟦/m⟧ put it down, and felt along the foot of the wall, under the window, where the pebble-dash was coming away.

⟦q Feliks>Pop⟧“Pop,”⟦/q⟧ ⟦m Feliks⟧he⟦/m⟧ said. ⟦q Feliks>Pop⟧“Keep a look-out.”⟦/q⟧
