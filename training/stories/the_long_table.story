title: The Long Table
person: 3
style: fan fiction of an invented series: found family, epithets, enemies to lovers, hurt/comfort, a disclaimer above and an A/N below, past tense, straight quotes
cast: Isaura Pell | Isaura, Captain Pell, Cap | she
cast: Zhenya Brandt | Zhenya | she
cast: Lindiwe Hart | Lindiwe | she
cast: Xiomara | Xio | she
cast: Odalys | | she
cast: Hamish | | he
cast: Bartholomew | Bat | he
place: the galley | galley
place: the sickbay | sickbay
place: Saltry |
place: the Patience | Patience
relation: Zhenya & Lindiwe | romantic | start=enemies end=lovers
relation: Xio & Odalys | family
relation: Isaura & Zhenya | friends
quiet: Patience, Low Water, Saltry, God, Tuesday, Wednesday
=====
⟦n⟧Low Water and its crew belong to people with better lawyers than mine. This is set eight days after the finale, and everybody lives, because I said so.⟦/n⟧

⟦s place=the galley; with=Isaura,Zhenya,Lindiwe,Xio,Odalys,Hamish,Bat; time=dinner, eight days after the shooting⟧
Hamish had laid the long table for six, because it sat six, and now everybody was pretending not to count.

It had been a church door once, before the water came up over the county and the church had no more use for it. There were six chairs, no two of them related. And by the stove, with a bowl in ⟦m Lindiwe⟧her⟦/m⟧ hands and ⟦m Lindiwe⟧her⟦/m⟧ back against the warm tiles, as if ⟦m Lindiwe⟧she⟦/m⟧ had always preferred to eat standing, was ⟦m Lindiwe⟧the woman who had chased the Patience up and down the Low Water for two years⟦/m⟧.

⟦q Hamish>Lindiwe⟧"There's a crate,"⟦/q⟧ Hamish offered. ⟦q Hamish>Lindiwe⟧"It's had fish in it, but it's a good crate."⟦/q⟧

⟦q Lindiwe>Hamish⟧"I'm quite comfortable, thank you."⟦/q⟧

⟦q Hamish>Lindiwe⟧"You don't look it."⟦/q⟧

⟦q Lindiwe>Hamish⟧"This is how I look."⟦/q⟧

Captain Pell rapped on the church door with ⟦m Isaura⟧her⟦/m⟧ spoon. ⟦q Isaura>Zhenya+Lindiwe+Xio+Odalys+Hamish+Bat⟧"House rules, since we've company,"⟦/q⟧ ⟦m Isaura⟧she⟦/m⟧ said. ⟦q Isaura>Zhenya+Lindiwe+Xio+Odalys+Hamish+Bat⟧"No charts at dinner. No knives but the bread knife. And nobody asks what anybody else did before."⟦/q⟧

⟦q Odalys>Isaura⟧"What if I already asked?"⟦/q⟧ ⟦m Odalys⟧the younger girl⟦/m⟧ wanted to know.

⟦q Isaura>Odalys⟧"Then you may keep the answer."⟦/q⟧

⟦q Odalys>Isaura⟧"It was a good answer."⟦/q⟧

⟦q Isaura>Odalys⟧"Odalys."⟦/q⟧

⟦q Odalys>Isaura⟧"It had a horse in it."⟦/q⟧

⟦m Xio⟧Her sister⟦/m⟧ took the bread out of ⟦m Odalys⟧her⟦/m⟧ hand, tore it across, and gave ⟦m Odalys⟧her⟦/m⟧ back the smaller piece. ⟦q Xio>Odalys⟧"Eat,"⟦/q⟧ said Xio, who was sixteen and had been somebody's mother for five years.

Zhenya had not said a word. ⟦m Zhenya⟧The medic⟦/m⟧ ate as ⟦m Zhenya⟧she⟦/m⟧ did everything, quickly and neatly, with ⟦m Zhenya⟧her⟦/m⟧ sleeves rolled, and ⟦m Zhenya⟧she⟦/m⟧ looked at no part of the room that had the stove in it. Eight days ago ⟦m Zhenya⟧she⟦/m⟧ had taken a crossbow bolt out of ⟦m Lindiwe⟧the former inspector⟦/m⟧. ⟦m Zhenya⟧She⟦/m⟧ had done it beautifully. When it was over ⟦m Zhenya⟧she⟦/m⟧ had washed ⟦m Zhenya⟧her⟦/m⟧ hands and said, ⟦q Zhenya>Lindiwe⟧"There. Now I can hate you in good health,"⟦/q⟧ and those were the last words that ⟦m Lindiwe⟧the taller woman⟦/m⟧ had had from ⟦m Zhenya⟧her⟦/m⟧.

Because ⟦b holder=Zhenya; status=false⟧Lindiwe Hart had burned the clinic at Saltry⟦/b⟧. Zhenya had stood on the harbour wall and watched the roof go in, and not thirty yards off, in a grey customs coat, with a torch in ⟦m Lindiwe⟧her⟦/m⟧ hand, had stood ⟦m Lindiwe⟧the inspector⟦/m⟧. After that there hadn't seemed to be anything left to ask.

⟦q Zhenya>Hamish⟧"Salt,"⟦/q⟧ said Zhenya.

Hamish patted about among the dishes. The salt arrived from another quarter, over ⟦m Zhenya⟧the medic⟦/m⟧'s left shoulder, in a hand that shook.

⟦q Lindiwe>Zhenya⟧"Here."⟦/q⟧

Zhenya considered the salt. ⟦m Zhenya⟧She⟦/m⟧ considered the fingers round it, which were the colour of candles. ⟦q Zhenya>Hamish⟧"I've gone off salt,"⟦/q⟧ ⟦m Zhenya⟧she⟦/m⟧ told ⟦m Hamish⟧the cook⟦/m⟧.

⟦q Hamish>Zhenya⟧"It's the same soup."⟦/q⟧

⟦q Zhenya>Hamish⟧"It's got worse."⟦/q⟧

⟦q Hamish>Zhenya⟧"In one minute?"⟦/q⟧

⟦q Zhenya>Hamish⟧"It's had a shock."⟦/q⟧

⟦q Isaura>Bat⟧"Speaking of shocks,"⟦/q⟧ said ⟦m Isaura⟧the captain⟦/m⟧, who liked peace at table and knew only one road to it, which was plumbing. ⟦q Isaura>Bat⟧"I heard them again last night. About two."⟦/q⟧

Bat's spoon stopped. ⟦q Bat>Isaura⟧"Heard what, Cap?"⟦/q⟧

⟦q Isaura>Bat⟧"You know perfectly well. Tap, tap, tap, and then a sort of sawing. ⟦b holder=Isaura; status=false⟧There are rats in the bilge⟦/b⟧, and they're organised."⟦/q⟧

⟦q Bat>Isaura⟧"Could be the hull settling."⟦/q⟧

⟦q Isaura>Bat⟧"The hull swore."⟦/q⟧

⟦q Bat>Isaura⟧"They do, when they're old."⟦/q⟧

⟦q Isaura>Bat⟧"It said ow, Bartholomew."⟦/q⟧

⟦m Bat⟧The engineer⟦/m⟧ looked at ⟦m Hamish⟧the cook⟦/m⟧. ⟦m Hamish⟧The cook⟦/m⟧ looked at the ceiling. At the other end of the table ⟦m Odalys⟧the younger girl⟦/m⟧ had put both hands over ⟦m Odalys⟧her⟦/m⟧ mouth, and ⟦m Xio⟧the older girl⟦/m⟧, without any change of expression, kicked ⟦m Odalys⟧her⟦/m⟧ on the shin.

Then Xio's face did change. ⟦m Xio⟧She⟦/m⟧ had leaned back to do the kicking, and could see past ⟦m Isaura⟧the captain⟦/m⟧'s elbow to the stove. ⟦q Xio>Lindiwe⟧"You're dripping,"⟦/q⟧ ⟦m Xio⟧she⟦/m⟧ said.

⟦q Lindiwe>Xio⟧"I beg your pardon?"⟦/q⟧

⟦q Xio>Lindiwe⟧"On the floor. There, by your foot. And there."⟦/q⟧

There were two spots on the boards, neither of them bigger than a penny, and both of them red. ⟦m Lindiwe⟧The taller woman⟦/m⟧ inspected them with polite interest.

⟦q Lindiwe>Hamish⟧"So I am. I do apologise, Hamish,"⟦/q⟧ ⟦m Lindiwe⟧she⟦/m⟧ said. ⟦q Lindiwe>Hamish⟧"If you'll tell me where you keep the mop, I'll just—"⟦/q⟧

The bowl went first. It was Bat who caught ⟦m Lindiwe⟧her⟦/m⟧, because Bat caught everything, cups, children, falling masts. By then Zhenya was already on the way. ⟦m Zhenya⟧She⟦/m⟧ did not go round the table. ⟦m Zhenya⟧She⟦/m⟧ went over it, boots and all, by way of the soup.

⟦q Zhenya>Bat⟧"Sickbay! Take ⟦m Lindiwe⟧her⟦/m⟧ under the arms. Not the ribs. *Not* the ribs!"⟦/q⟧

⟦q Bat>Zhenya⟧"I've got ⟦m Lindiwe⟧her⟦/m⟧."⟦/q⟧

⟦q Zhenya>Bat⟧"How long was ⟦m Lindiwe⟧she⟦/m⟧ standing there?"⟦/q⟧

⟦q Bat>Zhenya⟧"Since the bell, I think."⟦/q⟧

⟦m Zhenya⟧The medic⟦/m⟧ rounded on Captain Pell. ⟦q Zhenya>Isaura⟧"And nobody gave ⟦m Lindiwe⟧her⟦/m⟧ a chair?"⟦/q⟧

⟦q Isaura>Zhenya⟧"You told us,"⟦/q⟧ Isaura said mildly, ⟦q Isaura>Zhenya⟧"that the day ⟦m Lindiwe⟧she⟦/m⟧ sat at this table, you'd leave it."⟦/q⟧

***

⟦s place=the sickbay; with=Zhenya,Lindiwe,Odalys; time=an hour later⟧
The lamp swung. Zhenya put in the sixth stitch, and then the seventh.

⟦q Lindiwe>Zhenya⟧"You're very quiet."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"I'm counting."⟦/q⟧

⟦q Lindiwe>Zhenya⟧"How many are there?"⟦/q⟧

⟦q Zhenya>Lindiwe⟧"Not stitches. I'm counting up to where I don't want to shout. Hold still."⟦/q⟧

⟦q Lindiwe>Zhenya⟧"I am still. It's the boat."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"You've had this open since Tuesday."⟦/q⟧

⟦q Lindiwe>Zhenya⟧"Wednesday."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"Why in God's name didn't you come to me?"⟦/q⟧

⟦q Lindiwe>Zhenya⟧"Did you want me to?"⟦/q⟧

⟦m Zhenya⟧The medic⟦/m⟧ cut the thread instead of answering. From this close ⟦m Lindiwe⟧the other woman⟦/m⟧ had freckles, which seemed unfair. ⟦m Zhenya⟧She⟦/m⟧ pulled the blanket up and tucked it in, and was much too gentle about it, and could have bitten ⟦m Zhenya⟧herself⟦/m⟧.

⟦q Lindiwe>Zhenya⟧"I'd meant to be on my feet for it,"⟦/q⟧ Lindiwe told the lamp. ⟦q Lindiwe>Zhenya⟧"Going ashore. ⟦b holder=Lindiwe; status=false⟧You're all putting me off in the morning⟦/b⟧. I heard Hamish say to Xio that it had to be done before we sailed."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"That what had to be done?"⟦/q⟧

⟦q Lindiwe>Zhenya⟧"What else could it be?"⟦/q⟧

⟦q Zhenya>Lindiwe⟧"I wouldn't know. Nobody tells me anything. I'm the one who threatens to leave tables."⟦/q⟧

It got the corner of a smile, and the smile was the last straw. Zhenya sat down on the end of the cot with the needle still in ⟦m Zhenya⟧her⟦/m⟧ hand.

⟦q Zhenya>Lindiwe⟧"I don't understand you. You burn my clinic, and then you step in front of a bolt for ⟦m Isaura⟧my captain⟦/m⟧. Which one of those did you mean?"⟦/q⟧

⟦q Lindiwe>Zhenya⟧"I didn't burn it."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"I saw you. On the wall, with the torch."⟦/q⟧

⟦q Lindiwe>Zhenya⟧"It was dark,"⟦/q⟧ said Lindiwe. ⟦q Lindiwe>Zhenya⟧"I was counting heads. There should have been fourteen, and I could only make it thirteen, and then you came up the bakery stairs with a child on your back, and I could go home."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"How did you know about the bakery stairs?"⟦/q⟧

No answer came from the pillow. It came from the linen cupboard.

⟦q Odalys>Zhenya⟧"Because ⟦m Lindiwe⟧she⟦/m⟧ wrote the note."⟦/q⟧

Zhenya shut ⟦m Zhenya⟧her⟦/m⟧ eyes. ⟦q Zhenya>Odalys⟧"Odalys. Come out of there."⟦/q⟧

The door opened three inches. ⟦m Odalys⟧The younger girl⟦/m⟧ was sitting on the clean sheets with a heel of bread. ⟦q Odalys>Zhenya⟧"⟦k by=Odalys; to=Zhenya⟧Lindiwe wrote your note⟦/k⟧,"⟦/q⟧ ⟦m Odalys⟧she⟦/m⟧ said again. ⟦q Odalys>Zhenya⟧"The one in the scissors tin. Its seven has a belt on. Lindiwe's sevens all have belts, ⟦m Lindiwe⟧she⟦/m⟧'s been doing me fractions. I thought you knew."⟦/q⟧

It had come under the clinic door two years ago, unsigned, one hour before the fire, and Zhenya had carried it ever since. ⟦m Zhenya⟧She⟦/m⟧ had always supposed that ⟦b holder=Zhenya; status=false⟧the baker had sent it⟦/b⟧. Now ⟦m Zhenya⟧she⟦/m⟧ took it out from under the scissors and held it to the light.

⟦q/writing Lindiwe>Zhenya⟧"Fire at 7. Use the bakery stairs. Don't stop to pack."⟦/q⟧

⟦q Lindiwe>Zhenya⟧"I disguised the letters,"⟦/q⟧ ⟦m Lindiwe⟧the inspector⟦/m⟧ said faintly. ⟦q Lindiwe>Zhenya⟧"I never thought of the number."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"Then who lit it?"⟦/q⟧

⟦q Lindiwe>Zhenya⟧"⟦k by=Lindiwe; to=Zhenya⟧The customs house sent its own men⟦/k⟧. I argued for a month. When I'd lost, I bought a very cheap envelope."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"Two years! You could have told me!"⟦/q⟧

⟦q Lindiwe>Zhenya⟧"When? I was chasing you."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"You could have shouted!"⟦/q⟧

⟦q Lindiwe>Zhenya⟧"Across the water?"⟦/q⟧

⟦q Zhenya>Lindiwe⟧"I've got ears!"⟦/q⟧

⟦q Lindiwe>Zhenya⟧"You had a harpoon gun."⟦/q⟧

⟦q Odalys>Lindiwe⟧"⟦m Zhenya⟧She⟦/m⟧ still does,"⟦/q⟧ ⟦m Odalys⟧the younger girl⟦/m⟧ put in. ⟦q Odalys>Lindiwe⟧"It's under the bunk."⟦/q⟧

⟦q Zhenya>Odalys⟧"Bed, Odalys."⟦/q⟧

⟦q Odalys>Zhenya⟧"Are you two going to kiss?"⟦/q⟧

⟦q Zhenya>Odalys⟧"*Bed.*"⟦/q⟧

The cupboard emptied itself. Bare feet went away down the passage. In the quiet ⟦m Zhenya⟧the medic⟦/m⟧ looked down and saw that ⟦m Zhenya⟧her⟦/m⟧ hands, which had never once shaken over anybody's ribs, were shaking now.

⟦q Lindiwe>Zhenya⟧"There's soup on your boots,"⟦/q⟧ Lindiwe said.

⟦q Zhenya>Lindiwe⟧"I came over the table."⟦/q⟧

⟦q Lindiwe>Zhenya⟧"I thought I'd dreamed that. You were using a terrible word."⟦/q⟧

⟦q Zhenya>Lindiwe⟧"I used four."⟦/q⟧

⟦q Lindiwe>Zhenya⟧"For me?"⟦/q⟧

⟦q Zhenya>Lindiwe⟧"About you. It isn't the same."⟦/q⟧

But ⟦m Zhenya⟧she⟦/m⟧ did not move away, and when ⟦m Lindiwe⟧the taller woman⟦/m⟧ turned one palm up on the blanket, slowly, like somebody laying down a weapon, Zhenya bent and put ⟦m Zhenya⟧her⟦/m⟧ forehead against it; and after that, since it was so near, ⟦m Zhenya⟧her⟦/m⟧ mouth. The rest was careful, on account of the stitches. It took rather a long time.

***

⟦s place=the galley; with=Isaura,Zhenya,Lindiwe,Xio,Odalys,Hamish,Bat; time=past midnight⟧
⟦q Isaura>Hamish+Bat+Xio⟧"So these are my rats,"⟦/q⟧ said ⟦m Isaura⟧the captain⟦/m⟧.

⟦m Isaura⟧She⟦/m⟧ stood at the galley door in ⟦m Isaura⟧her⟦/m⟧ nightshirt, with a lantern and a boathook. In front of ⟦m Isaura⟧her⟦/m⟧, up to the knees in shavings, sat ⟦m Hamish⟧the cook⟦/m⟧ with a saw, ⟦m Bat⟧the engineer⟦/m⟧ with a pot of glue and ⟦m Xio⟧the older girl⟦/m⟧ with a sheet of sandpaper. ⟦m Hamish+Bat+Xio⟧They⟦/m⟧ looked like foxes who have been asked about a hen.

⟦q Bat>Isaura⟧"⟦k by=Bat; to=Isaura⟧There aren't any rats⟦/k⟧,"⟦/q⟧ Bat confessed. ⟦q Bat>Isaura⟧"There never were, Cap. It was us."⟦/q⟧

⟦q Isaura>Bat⟧"And which of you said ow?"⟦/q⟧

Hamish held up a bandaged thumb.

⟦q Isaura>Hamish⟧"I see. And what is that?"⟦/q⟧

⟦q Hamish>Isaura⟧"It's a chair."⟦/q⟧

⟦q Isaura>Hamish⟧"I can see that it's a chair, Hamish. It has five legs."⟦/q⟧

⟦q Hamish>Isaura⟧"⟦m Lindiwe⟧She⟦/m⟧'s tall,"⟦/q⟧ ⟦m Hamish⟧the cook⟦/m⟧ said. ⟦q Hamish>Isaura⟧"I wanted to be sure."⟦/q⟧

Isaura walked all the way round it with the lantern. ⟦q Xio>Isaura⟧"It has to be done before we sail,"⟦/q⟧ Xio said to ⟦m Isaura⟧her⟦/m⟧ back, very fast. ⟦q Xio>Isaura⟧"Because you said we'd vote then. On who stays. And I thought that nobody can vote against a person who's got a chair."⟦/q⟧

⟦q Isaura>Xio⟧"Who taught you politics?"⟦/q⟧

⟦q Xio>Isaura⟧"You did."⟦/q⟧

⟦q Isaura>Xio⟧"God help us all."⟦/q⟧ ⟦m Isaura⟧The captain⟦/m⟧ leaned the boathook in the corner and got down on the boards, one knee at a time. ⟦q Isaura>Xio⟧"Well, give me some of that sandpaper."⟦/q⟧

⟦m Isaura+Hamish+Bat+Xio⟧They⟦/m⟧ had done the back and most of one arm when the door banged open and Odalys marched in like a herald.

⟦q Odalys>Isaura+Hamish+Bat+Xio⟧"⟦m Zhenya+Lindiwe⟧They⟦/m⟧ kissed!"⟦/q⟧

Behind ⟦m Odalys⟧her⟦/m⟧, in a blanket, grey as a dishcloth and leaning on ⟦m Zhenya⟧the medic⟦/m⟧ with ⟦m Lindiwe⟧her⟦/m⟧ whole weight, came Lindiwe. ⟦q Xio>Zhenya⟧"⟦m Lindiwe⟧She⟦/m⟧ ought to be lying down,"⟦/q⟧ said Xio.

⟦q Zhenya>Xio⟧"I know that. You try telling ⟦m Lindiwe⟧her⟦/m⟧. ⟦m Lindiwe⟧She⟦/m⟧ smelled glue and thought you were sinking."⟦/q⟧

⟦q Isaura>Zhenya⟧"And you?"⟦/q⟧ ⟦m Isaura⟧the captain⟦/m⟧ asked from the floor. ⟦q Isaura>Zhenya⟧"Will you be leaving my table, Zhenya?"⟦/q⟧

⟦m Zhenya⟧The medic⟦/m⟧ had gone pink to the collar. ⟦q Zhenya>Isaura⟧"No. But I should like to change my place."⟦/q⟧

Lindiwe was not listening. ⟦m Lindiwe⟧She⟦/m⟧ had seen what stood in the middle of the shavings. ⟦q Lindiwe>Hamish⟧"Whose is that?"⟦/q⟧

⟦q Hamish>Lindiwe⟧"⟦k by=Hamish; to=Lindiwe⟧It's yours⟦/k⟧,"⟦/q⟧ said Hamish. ⟦q Hamish>Lindiwe⟧"The left arm isn't smooth yet, so mind your sleeve."⟦/q⟧

⟦q Lindiwe>Hamish⟧"I thought I was going ashore."⟦/q⟧

⟦q Hamish>Lindiwe⟧"Whatever for? I've done you a cushion."⟦/q⟧

⟦m Lindiwe⟧The former inspector⟦/m⟧ had faced harpoons without blinking. ⟦m Lindiwe⟧She⟦/m⟧ blinked now, several times, and lowered ⟦m Lindiwe⟧herself⟦/m⟧ by inches, with ⟦m Zhenya⟧the medic⟦/m⟧'s arm round ⟦m Lindiwe⟧her⟦/m⟧ and Bat's enormous hands hovering underneath in case. The chair creaked. It rocked, thought the matter over, and held.

Nobody spoke. Then ⟦m Odalys⟧the younger girl⟦/m⟧ dragged ⟦m Odalys⟧her⟦/m⟧ own chair round to the corner with a noise like a pig, and climbed up, and planted both elbows on the church door.

⟦q Odalys>Isaura⟧"What are the house rules now?"⟦/q⟧

Isaura was already at the stove, seeing what could be done about the soup. There was not a great deal of it left, and some of it had been walked in.

⟦q Isaura>Zhenya+Lindiwe+Xio+Odalys+Hamish+Bat⟧"There's only one,"⟦/q⟧ ⟦m Isaura⟧she⟦/m⟧ said. ⟦q Isaura>Zhenya+Lindiwe+Xio+Odalys+Hamish+Bat⟧"Move up."⟦/q⟧

⟦n⟧A/N: Yes, the hammering in chapter three was the chair. Yes, I have known since chapter three. Thank you to everybody who guessed rats.⟦/n⟧
