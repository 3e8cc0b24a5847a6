title: Four Minutes to Platform Nine
person: 3
style: romance, present tense, straight double quotes, two points of view, movement through a station in one continuous scene, messages and memories that shift nothing
cast: Gwen Achterberg | Gwen | she
cast: Teo Marchetti | Teo | he
cast: Lucille | | she
cast: the guard | | he
place: the station | the concourse, platform nine
place: the train | the carriage
place: the bakery | the shop
place: Gwen's mother's house | the house, the garden
=====
⟦s place=the station; with=Gwen Achterberg,the guard; time=a Friday, 17:52⟧
Gwen has four minutes and two flights of stairs. She takes the first at a run, the suitcase banging behind her like a stupid dog.

At the top there is the concourse, and everyone in it has decided to stand still. She goes round a school. She goes under a banner. A man is handing out yoghurt; she finds she has taken one. By the flower stall her phone starts up in her pocket, and it's her mother, of course it is, and she answers because it is quicker than not.

"I'm on my way," says Gwen.

"You don't sound as though you're sitting down."

"I'm nearly sitting down."

"Only Lucille's asking should she put the oven on."

Six years ago she ran across this same floor, the other way, with no luggage at all. He'd been standing just there, under the clock, holding a loaf. She doesn't look at the clock. She looks at it: three minutes.

"Tell her yes," she says. Then she is through the barrier, down the ramp, along past eight with her yoghurt held out in front of her, and the guard on platform nine sees her come and takes the whistle slowly out of his mouth.

"Any door, love," he says.

⟦s place=the train; with=Gwen Achterberg,Teo Marchetti; time=18:10⟧
"Is anyone sitting here?"

Teo looks up from the timetable. It's a thing he has imagined in a number of ways, most of them in better shoes.

"No," he says. "Gwen. No. Please."

She stands there. Outside there are gasworks going by, and allotments; they must have been moving for a quarter of an hour, while she walked through all eleven carriages because there wasn't a seat, or because there was. She has a yoghurt in her hand. Her hair has come down on one side.

"You cut your hair," says Teo.

"Four years ago."

"It's nice."

"It was a mistake. I've grown it out. This is *it* grown out." She sits down suddenly. The suitcase stays in the aisle, and a boy climbs over it, and then his mother. "Where are you going?"

He could say Utrecht. He's got a ticket that says Utrecht, and a bag with clean shirts, and on Monday at nine there will be somebody with a sign. "Where are you?" he says.

"Home. It's my mother's seventieth."

After the bridge it gets dark quickly. Lights come on in the farms. They talk about trains for a bit, and about flour, the price of it. At Holm the carriage half empties, and at the next the other half, and neither of them moves into the free seats across the way.

⟦s place=Gwen's mother's house; with=Gwen Achterberg,Teo Marchetti,Lucille; time=that night⟧
Lucille has the oven at two hundred and the door wide open, and a cigarette that nobody is supposed to know about. She sees them before they see her. There are two of them coming up between the beans, and one's her niece.

"That's the baker," says Lucille.

"He missed his stop," says Gwen.

"By how much?"

"About a hundred kilometres," says the baker.

She looks him over. She was at the wedding that there wasn't; she ate the cake, somebody had to. For a year after that she crossed the street when she saw his van. Then one morning she'd been too tired to cross. He had come out and given her a bag of rolls, still hot, and neither of them had said anything about anything, and it had gone on like that every Saturday until he sold up.

"Can you do anything with a collapsed sponge?" Lucille says.

"I can turn it over."

"Well, then." She puts the cigarette out in a flowerpot, and stands aside, and they go past her into the kitchen with their shoulders not quite touching.

⟦s place=the bakery; with=Gwen Achterberg,Teo Marchetti; time=the following spring, four in the morning⟧
At four in the morning the street is blue. Nobody's about but the cat from the chemist's and the man who sweeps. There's a new sign above the window with the paint still tacky, and someone has drawn a heart in it, or an apple, with a finger.

"You're not supposed to be up," says Teo.

"I heard the mixer." Gwen is in his coat, with her feet bare, on the cold tiles. She's been in the country for one winter and in this building for nine days. All week they have slept at the wrong ends of the night. "What's that one?"

"Rye."

"And that?"

"That's also rye."

She hoists herself up on the table where she isn't allowed. Her phone lights up beside her. It's her mother, who never sleeps either; *has he proved yet*, it says, and Gwen laughs so hard that she has to hold on to the scale.

"What?" he says. "What does she say?"

She doesn't tell him. She tells him at noon.
