title: The Night Shift at Mercy
person: 1
style: first person, present and past mixed by a chatty narrator, hospital, curly quotes, rounds through the ward in one scene, hours named often without a shift
cast: Tibor | | he | narrator
cast: Sister Bernadette | Bernadette, Sister | she
cast: Mrs. Quayle | Quayle | she
cast: Jonah Pike | Jonah, Pike | he
place: the ward | ward six
place: the chapel |
place: the car park | the car
place: the canteen |
=====
⟦s place=the ward; with=Tibor,Sister Bernadette,Mrs. Quayle; time=a Tuesday night⟧
You get the ones who can’t sleep and the ones who can’t be woken, and I do the teas for both. I started on six in the spring. I’d been a chef before, and before that a soldier, and Sister Bernadette said that in her view these were all the same trade.

“Bed four,” she said to me, that Tuesday, at ten. “No sugar, no salt, no news.”

“What kind of news?”

“Any kind.”

So I took the trolley down. In one there was the bus driver; he was asleep. In two there was nobody. In three a lad with his leg up was playing a game with the sound off, and he said all right, Tibor, without looking. At half past I got to four. There was a little old woman in it, sat bolt upright, with a handbag.

“Has he rung?” she said.

“Who, Mrs. Quayle?”

“They said he’d ring.”

I gave her the tea. I’m not a liar by nature; I was one for the army for a time, and didn’t enjoy it. I told her that the line was bad. She held the cup under her chin and watched me through the steam.

“You’re a foreigner,” she said. “He’s in foreign parts himself. He went out there on a Sunday, with his sandwiches.”

At eleven the lights go down. At twelve Sister does her round with a torch in her sleeve, and you hear her shoes come, and stop, and come. She stopped at four for such a while that I put my head out of the kitchen.

“She’s asleep,” said Sister Bernadette. “With the bag on her chest. Her son was killed in 1982, Tibor. I’d have told you at the start of the shift, only I wanted somebody to be able to look at her.”

⟦s place=the chapel; with=Tibor,Jonah Pike; time=later that night⟧
I went down to the chapel in my break. I’m not religious. It’s the one room in Mercy with a door you can shut, and there is carpet.

There was someone in my pew.

“Sorry,” said the porter. It was Pike, the tall one, that nobody ever saw eat. “I’ll go.”

“Stay. There’s nine of them.”

He stayed. We sat with a pew between us and looked at the window, which has a bulb behind it. When I was in hospital myself, in Pécs, the man in the next bed used to wake me in order to ask whether I was asleep. I told Pike that. I don’t know why. I heard my own voice going up into the roof like somebody who has come about the gas.

“I was there,” said Pike.

“In Pécs?”

“Eighty-two. I was on the *Galahad*. I know who she’s waiting for; I pushed her up from X-ray, and she told me his name.” He’d a big soft face. He was holding his two hands between his knees. “I can’t go up there with the laundry. I’ve been doing the long way round by the boilers.”

Somebody came in behind us, saw us, and went out again on tiptoe. At two the bell rang for me. I said, “Do you take sugar?”

⟦s place=the ward; with=Tibor,Jonah Pike,Mrs. Quayle; time=five in the morning⟧
Five is the bad hour. Ask anyone. It’s when the windows go grey and the heating thinks about coming on, and whoever is going to go, goes.

She was awake. She had her hat on.

“Mrs. Quayle,” I said, “there’s a gentleman to see you.”

He’d washed. He had taken off the tabard and borrowed a tie from the bus driver, and he came up between the beds as if there was somebody asleep in every one of them whom he’d known. When he was at the rail he stood to attention. I would have laughed at it in another man.

“I’ve a message, ma’am,” said Pike. “It was a bad line, so they sent me.”

I didn’t hear the rest. I had the teas to do. I did one, two and three, and I did the lad’s twice. Whenever I looked round they were in the same place, he bent right down and she with her hand flat on his tie; and then the sun got in over the laundry, and after that I couldn’t see them for the light.

⟦s place=the car park; with=Tibor,Sister Bernadette; time=after the shift⟧
“You broke the rule,” said Sister Bernadette.

She has an old green Mini, and she drives me as far as the ring road if it’s wet. We sat in it with the engine running to clear the glass. The day people were coming in under their umbrellas.

“I brought no news,” I said.

“What did he say to her? He wouldn’t tell me.”

“I don’t know. She asked me for sugar after.”

She put her hands on the wheel, at ten to two, as they teach it. I have seen that woman hold down a docker. Her mouth was going.

“And did you give it to her?” she said.

“Two,” I said.
