title: Decaf
person: 3
style: coffee-shop romance in the present tense, two women who used to be married and a nosy barista, tags by pronoun with two women in the scene; curly quotes
cast: Leo | Leocadia | she
cast: Wambui | Ann | she
cast: Teodoro | Teo | he
cast: Fern | | she
cast: the man with the laptop | the laptop man | he
place: the coffee shop | Second Pour, the shop
place: the back step | the alley
relation: Leo & Wambui | romantic | start=divorced for two years end=a second first date
relation: Wambui & Fern | family
relation: Leo & Teo | work
quiet: Second Pour, Sharpie, Portland, Saturday, Italian, Americano
=====
⟦s place=the coffee shop; with=Leo,Teo,the laptop man; time=Wednesday, ten to seven in the morning⟧
The rule at Second Pour is that you write what the customer says, not what you hear. So when ⟦m Wambui⟧the woman at the counter⟦/m⟧ says ⟦m Wambui⟧her⟦/m⟧ name is Ann, Teodoro writes ANN on the cup in big friendly Sharpie, and it isn’t until ⟦m Teo⟧he⟦/m⟧’s calling it out that ⟦m Teo⟧he⟦/m⟧ notices what ⟦m Leo⟧his boss⟦/m⟧ is doing, which is lying flat on the floor behind the pastry case.

⟦q Teo>Leo⟧“Leo?”⟦/q⟧

⟦q Leo>Teo⟧“Shh.”⟦/q⟧

⟦q Teo>Leo⟧“Are you having a stroke?”⟦/q⟧

⟦q Leo>Teo⟧“Is ⟦m Wambui⟧she⟦/m⟧ gone?”⟦/q⟧

⟦q Teo>Leo⟧“Is who gone?”⟦/q⟧

⟦q Leo>Teo⟧“⟦m Wambui⟧The woman⟦/m⟧. The coat. Oat flat white.”⟦/q⟧

Teo looks. ⟦m Wambui⟧The customer in the green coat⟦/m⟧ has carried ⟦m Wambui⟧her⟦/m⟧ cup to the window and is taking the lid off it as though something might fly out. ⟦q Teo>Leo⟧“Ann? No, ⟦m Wambui⟧she⟦/m⟧’s sitting down.”⟦/q⟧

⟦q Leo>Teo⟧“⟦m Wambui⟧Her⟦/m⟧ name isn’t Ann,”⟦/q⟧ says Leo, to the underside of the croissants.

⟦q Teo>Leo⟧“It’s what ⟦m Wambui⟧she⟦/m⟧ said.”⟦/q⟧

⟦q Leo>Teo⟧“⟦m Wambui⟧She⟦/m⟧ hates spelling it for people. ⟦m Wambui⟧She⟦/m⟧’s been Ann in every coffee shop in Portland since two thousand and nine.”⟦/q⟧ ⟦m Leo⟧She⟦/m⟧ gets up as far as ⟦m Leo⟧her⟦/m⟧ knees. There is a sultana in ⟦m Leo⟧her⟦/m⟧ hair. ⟦q Leo>Teo⟧“It’s Wambui. That’s ⟦m Wambui⟧my wife⟦/m⟧.”⟦/q⟧

⟦q Teo>Leo⟧“You don’t have a wife.”⟦/q⟧

⟦q Leo>Teo⟧“No,”⟦/q⟧ ⟦m Leo⟧she⟦/m⟧ agrees. ⟦q Leo>Teo⟧“Not technically.”⟦/q⟧

***

⟦s place=the coffee shop; with=Leo,Wambui,Teo,the laptop man; time=a few minutes later⟧
It had taken ⟦m Wambui⟧her⟦/m⟧ twenty minutes to choose this place off the map. That’s the part Wambui will be embarrassed by later. It had four and a half stars and it was a long way from everything, and in none of the nineteen photographs was there any trace of ⟦m Leo⟧a small cross Italian woman with flour on her glasses⟦/m⟧.

⟦m Wambui⟧She⟦/m⟧ knew before ⟦m Wambui⟧she⟦/m⟧ tasted it. The foam had a dent in it, off-centre, like a thumb in dough. Nobody else on earth puts a dent in a flat white. Now ⟦m Wambui⟧she⟦/m⟧ sits with ⟦m Wambui⟧her⟦/m⟧ back to the counter and considers the door, which is eleven steps away, and ⟦m Wambui⟧her⟦/m⟧ knees, which have gone.

⟦q Wambui>Leo⟧“You can stand up, Leocadia,”⟦/q⟧ ⟦m Wambui⟧she⟦/m⟧ says, without turning round. ⟦q Wambui>Leo⟧“I can see you in the napkin thing.”⟦/q⟧

There is a pause, and then a good deal of rustling.

⟦q Leo>Wambui⟧“It’s chrome,”⟦/q⟧ says ⟦m Leo⟧the voice⟦/m⟧ behind ⟦m Wambui⟧her⟦/m⟧. ⟦q Leo>Wambui⟧“I polish it every night. I have only myself to blame.”⟦/q⟧

⟦q Wambui>Leo⟧“Since when do you have a coffee shop?”⟦/q⟧

⟦q Leo>Wambui⟧“Since you kept the restaurant.”⟦/q⟧

⟦q Wambui>Leo⟧“I didn’t keep it. I sold it.”⟦/q⟧

⟦q Leo>Wambui⟧“I know. I cried in the bank.”⟦/q⟧

⟦q Wambui>Leo⟧“You cried? I cried. There was a boy with a lanyard, he gave me a leaflet.”⟦/q⟧

⟦q Leo>Wambui⟧“About grief?”⟦/q⟧

⟦q Wambui>Leo⟧“About mortgages.”⟦/q⟧

It’s out before either of ⟦m Leo+Wambui⟧them⟦/m⟧ can stop it: a laugh, the same one, at the same moment. At the next table ⟦m the laptop man⟧the man with the laptop⟦/m⟧ takes out one of ⟦m the laptop man⟧his⟦/m⟧ earphones. ⟦m the laptop man⟧He⟦/m⟧’s not subtle about it.

Leo comes round the end of the counter, wiping ⟦m Leo⟧her⟦/m⟧ hands down ⟦m Leo⟧her⟦/m⟧ apron. ⟦m Leo⟧She⟦/m⟧ has gone grey at the temples, on purpose, Wambui would bet. It suits ⟦m Leo⟧her⟦/m⟧. It’s infuriating. ⟦m Leo⟧She⟦/m⟧ stops a yard short of the table, as though someone has drawn a line there.

⟦q Leo>Wambui⟧“You look well,”⟦/q⟧ ⟦m Leo⟧she⟦/m⟧ says.

⟦q Wambui>Leo⟧“I look tired.”⟦/q⟧

⟦q Leo>Wambui⟧“I was being polite.”⟦/q⟧

⟦q Wambui>Leo⟧“Don’t. You’re terrible at it.”⟦/q⟧ ⟦m Wambui⟧She⟦/m⟧ moves ⟦m Wambui⟧her⟦/m⟧ bag off the other chair. It’s only so as not to trip anybody. ⟦q Wambui>Leo⟧“Is that the same apron?”⟦/q⟧

⟦q Leo>Wambui⟧“It’s *an* apron.”⟦/q⟧

⟦q Wambui>Leo⟧“It’s got my turmeric on it.”⟦/q⟧

⟦m Leo⟧The other woman⟦/m⟧ looks down at the yellow stain, over the left hip, in the shape of Portugal. ⟦m Leo⟧She⟦/m⟧ folds a bit of apron across it. ⟦q Leo>Wambui⟧“It doesn’t come out.”⟦/q⟧

⟦q Wambui>Leo⟧“You could have bought a new one.”⟦/q⟧

⟦q Leo>Wambui⟧“I’ve been busy.”⟦/q⟧

⟦q Teo>Leo⟧“Leo?”⟦/q⟧ calls Teo from the till, in the voice of a person who has let it go for as long as he can. ⟦q Teo>Leo⟧“There’s, um. There’s kind of a line.”⟦/q⟧

⟦q Leo>Teo⟧“Then serve it.”⟦/q⟧

⟦q Teo>Leo⟧“They all want the thing with the dent.”⟦/q⟧

⟦m Leo⟧She⟦/m⟧ shuts ⟦m Leo⟧her⟦/m⟧ eyes. ⟦q Leo>Teo⟧“Teo. You know how to make a dent.”⟦/q⟧

⟦q Teo>Leo⟧“I don’t, though. You said it was a matter of character.”⟦/q⟧

⟦q Wambui>Leo⟧“Go on,”⟦/q⟧ says Wambui. ⟦q Wambui>Leo⟧“I’m not going to run off. I’ve hardly touched this.”⟦/q⟧ And then, since it appears to be that kind of morning, ⟦q Wambui>Leo⟧“What is it, by the way? It tastes like you’ve switched beans.”⟦/q⟧

⟦q Leo>Wambui⟧“It’s decaf.”⟦/q⟧

⟦q Wambui>Leo⟧“I ordered a normal one.”⟦/q⟧

⟦q Leo>Wambui⟧“You get palpitations.”⟦/q⟧ Leo has gone dark red. ⟦q Leo>Wambui⟧“I saw it was you. I’d already ground it. My hands did it, I wasn’t consulted.”⟦/q⟧

***

⟦s place=the coffee shop; with=Wambui,Teo,the laptop man; time=half past seven⟧
For ten minutes ⟦m Wambui⟧she⟦/m⟧ doesn’t get ⟦m Leo⟧her⟦/m⟧ back. Instead ⟦m Wambui⟧she⟦/m⟧ gets ⟦m Teo⟧the boy with the Sharpie⟦/m⟧. ⟦m Teo⟧He⟦/m⟧ appears with a cloth and wipes the one clean table in the place, slowly, in circles.

⟦q Teo>Wambui⟧“So,”⟦/q⟧ ⟦m Teo⟧he⟦/m⟧ says. ⟦q Teo>Wambui⟧“Ann.”⟦/q⟧

⟦q Wambui>Teo⟧“Wambui.”⟦/q⟧

⟦q Teo>Wambui⟧“Teodoro. Teo.”⟦/q⟧ ⟦m Teo⟧He⟦/m⟧ wipes. ⟦q Teo>Wambui⟧“I’ve worked here eighteen months and I didn’t know ⟦m Leo⟧she⟦/m⟧ was married.”⟦/q⟧

⟦q Wambui>Teo⟧“⟦m Leo⟧She⟦/m⟧ isn’t.”⟦/q⟧

⟦q Teo>Wambui⟧“There’s a tile in the back. Over the sink. It’s got a W on it. I asked ⟦m Leo⟧her⟦/m⟧, and ⟦m Leo⟧she⟦/m⟧ said it was for *water*.”⟦/q⟧

⟦q Wambui>Teo⟧“Maybe it’s for water.”⟦/q⟧

⟦q Teo>Wambui⟧“The one next to it’s an L.”⟦/q⟧

Wambui turns ⟦m Wambui⟧her⟦/m⟧ cup a quarter-turn on its saucer. ⟦m Wambui⟧She⟦/m⟧ made those tiles. ⟦m Wambui⟧She⟦/m⟧ made them in a night class, the winter ⟦m Wambui+Leo⟧they⟦/m⟧ opened, and glazed them badly, and it has honestly never once crossed ⟦m Wambui⟧her⟦/m⟧ mind to wonder where they went. ⟦m Wambui⟧She⟦/m⟧’d assumed ⟦b holder=Wambui; status=false⟧Leo had smashed them⟦/b⟧. It’s what ⟦m Wambui⟧she⟦/m⟧ would have done.

⟦q Wambui>Teo⟧“Does ⟦m Leo⟧she⟦/m⟧ see anyone?”⟦/q⟧

⟦q Teo>Wambui⟧“Like a doctor?”⟦/q⟧

⟦q Wambui>Teo⟧“Like a person.”⟦/q⟧

⟦q Teo>Wambui⟧“⟦m Leo⟧She⟦/m⟧ sees me,”⟦/q⟧ says Teo. ⟦q Teo>Wambui⟧“⟦m Leo⟧She⟦/m⟧ sees ⟦m Leo⟧her⟦/m⟧ sourdough. There was a lady with a dog but it turned out it was really the dog.”⟦/q⟧ ⟦m Teo⟧He⟦/m⟧ stops wiping. ⟦q Teo>Wambui⟧“Can I tell you something that’s not my business?”⟦/q⟧

⟦q Wambui>Teo⟧“I’ve a feeling you’re about to.”⟦/q⟧

⟦q Teo>Wambui⟧“⟦m Leo⟧She⟦/m⟧ does one oat flat white every morning. Before we open. ⟦m Leo⟧She⟦/m⟧ makes it and puts the dent in, and then ⟦m Leo⟧she⟦/m⟧ looks at it for a bit and pours it away. I figured ⟦b holder=Teo; status=false⟧it was to clean the machine⟦/b⟧.”⟦/q⟧

At the next table ⟦m the laptop man⟧the laptop man⟦/m⟧ has given up all pretence of typing. ⟦m the laptop man⟧He⟦/m⟧ shakes ⟦m the laptop man⟧his⟦/m⟧ head, slowly, from side to side.

⟦q the laptop man>Teo⟧“That’s not how you clean a machine,”⟦/q⟧ ⟦m the laptop man⟧he⟦/m⟧ says.

⟦q Teo>the laptop man⟧“I know that *now*.”⟦/q⟧

***

⟦s place=the back step; with=Leo,Wambui; time=a quarter to eight⟧
The alley smells of bins and bread. Leo’s on the step with ⟦m Leo⟧her⟦/m⟧ phone in ⟦m Leo⟧her⟦/m⟧ hand, not looking at it, when ⟦m Wambui⟧her ex-wife⟦/m⟧ comes out through the kitchen and shuts the door.

⟦q Leo>Wambui⟧“Did ⟦m Teo⟧he⟦/m⟧ send you?”⟦/q⟧

⟦q Wambui>Leo⟧“⟦m Teo⟧He⟦/m⟧ drew me a map. It’s one corridor.”⟦/q⟧

⟦q Leo>Wambui⟧“⟦m Teo⟧He⟦/m⟧’s sacked.”⟦/q⟧

⟦q Wambui>Leo⟧“No, ⟦m Teo⟧he⟦/m⟧ isn’t.”⟦/q⟧

⟦q Leo>Wambui⟧“No. ⟦m Teo⟧He⟦/m⟧’s got a baby coming.”⟦/q⟧ ⟦m Leo⟧She⟦/m⟧ shoves up. The step is narrow, and when two people sit on it there’s not a lot left over. ⟦q Leo>Wambui⟧“How’s Fern?”⟦/q⟧

⟦q Wambui>Leo⟧“Fern’s fine. ⟦m Fern⟧My sister⟦/m⟧’s always fine. ⟦m Fern⟧She⟦/m⟧’s got a man with a boat.”⟦/q⟧

⟦q Leo>Wambui⟧“⟦m Fern⟧She⟦/m⟧ hated me.”⟦/q⟧

⟦q Wambui>Leo⟧“⟦m Fern⟧She⟦/m⟧ did not. ⟦m Fern⟧She⟦/m⟧ told me I was an idiot, in the car, on the way *from* the courthouse. I had to stop on the bridge. ⟦m Fern⟧She⟦/m⟧ said that in all ⟦m Fern⟧her⟦/m⟧ life ⟦m Fern⟧she⟦/m⟧ had only ever met one person who’d get up at four to make me a birthday cake in the shape of a lung.”⟦/q⟧

⟦q Leo>Wambui⟧“You’d just had pneumonia!”⟦/q⟧

⟦q Wambui>Leo⟧“I know I had.”⟦/q⟧

⟦q Leo>Wambui⟧“It was meant to be encouraging.”⟦/q⟧

⟦q Wambui>Leo⟧“It had little bronchioles, Leo. In marzipan.”⟦/q⟧ ⟦m Wambui⟧Her⟦/m⟧ voice goes, and ⟦m Wambui⟧she⟦/m⟧ looks hard at a bin. ⟦q Wambui>Leo⟧“I went to sign the thing on Monday. The last thing, the tax one. I’ve had it for a year. I got to the box where you put your name and I couldn’t think what it was. I honestly sat there. So I went and found somewhere with four and a half stars.”⟦/q⟧

⟦q Leo>Wambui⟧“It’d be five, except someone’s taken one off for the music.”⟦/q⟧

⟦q Wambui>Leo⟧“The music’s awful.”⟦/q⟧

⟦q Leo>Wambui⟧“That was *you*?”⟦/q⟧

⟦q Wambui>Leo⟧“I didn’t know it was you! I came by on Saturday to look through the window. I had a bun. You weren’t even here, there was only ⟦m Teo⟧a child with a nose ring⟦/m⟧ playing the accordion at people.”⟦/q⟧

⟦q Leo>Wambui⟧“That’s Teo’s own album.”⟦/q⟧

⟦q Wambui>Leo⟧“Then ⟦m Teo⟧he⟦/m⟧ is sacked.”⟦/q⟧

And now ⟦m Leo+Wambui⟧they⟦/m⟧’re both at it, shoulder against shoulder, quite helpless, wiping ⟦m Leo+Wambui⟧their⟦/m⟧ eyes on the same end of the apron; and when it has worn off nobody moves away. A gull walks by. It looks ⟦m Leo+Wambui⟧them⟦/m⟧ over.

⟦q Leo>Wambui⟧“I don’t know how to do this,”⟦/q⟧ says Leo after a while. ⟦q Leo>Wambui⟧“I was very good at being angry. I had a system.”⟦/q⟧

⟦q Wambui>Leo⟧“I had a spreadsheet.”⟦/q⟧

⟦q Leo>Wambui⟧“Of course you did.”⟦/q⟧

⟦q Wambui>Leo⟧“There was a tab for the towels.”⟦/q⟧

⟦q Leo>Wambui⟧“You can have the towels,”⟦/q⟧ ⟦m Leo⟧she⟦/m⟧ says. ⟦q Leo>Wambui⟧“Have all of them. I want the tile back.”⟦/q⟧

⟦q Wambui>Leo⟧“It’s on your wall. I’ve just seen it.”⟦/q⟧

⟦q Leo>Wambui⟧“No, I mean I’d like it to be yours again. On the wall. I’d like you to come in and say, that’s my tile, it’s crooked, who put that up? And I’d say I did. Something along those lines. I haven’t thought it through.”⟦/q⟧

⟦m Wambui⟧The woman in the green coat⟦/m⟧ thinks it through for ⟦m Leo⟧her⟦/m⟧. It takes as long as it takes the gull to reach the end of the alley.

⟦q Wambui>Leo⟧“It *is* crooked,”⟦/q⟧ ⟦m Wambui⟧she⟦/m⟧ says.

⟦q Leo>Wambui⟧“I did it by myself. You need two for tiles. One holds the level.”⟦/q⟧

⟦q Wambui>Leo⟧“What time do you close?”⟦/q⟧

⟦q Leo>Wambui⟧“Four.”⟦/q⟧

⟦q Wambui>Leo⟧“And then you clean the machine?”⟦/q⟧

Leo looks round at ⟦m Wambui⟧her⟦/m⟧. Then ⟦m Leo⟧she⟦/m⟧ looks, with loathing, at the kitchen door, which is open by about the width of an ear.

⟦q Leo>Teo⟧“Teodoro,”⟦/q⟧ ⟦m Leo⟧she⟦/m⟧ says.

⟦q Teo>Leo⟧“I’m getting milk,”⟦/q⟧ says the door.

⟦q Leo>Teo⟧“We don’t keep milk in the door.”⟦/q⟧

⟦q Teo>Leo⟧“There’s ⟦m the laptop man⟧a guy⟦/m⟧ here who wants to know if ⟦m Wambui⟧she⟦/m⟧ said yes. ⟦m the laptop man⟧He⟦/m⟧ says ⟦m the laptop man⟧he⟦/m⟧’s got a meeting.”⟦/q⟧

⟦q Wambui>Teo⟧“Tell ⟦m the laptop man⟧the gentleman⟦/m⟧,”⟦/q⟧ says Wambui, standing up and holding out ⟦m Wambui⟧her⟦/m⟧ hand, ⟦q Wambui>Teo⟧“that I said four o’clock. And that ⟦m the laptop man⟧he⟦/m⟧ can have an Americano on the house.”⟦/q⟧

⟦q Leo>Wambui⟧“On *my* house?”⟦/q⟧ says Leo.

But ⟦m Leo⟧she⟦/m⟧ takes the hand.
