title: Reception
person: 3
style: office romance at a radio station, past tense, quick dialogue, time words open the scenes
cast: Dara Whitlock | Dara | she
cast: Ignacio Paz | Ignacio, Nacho | he
cast: Lottie | | she
cast: Mr. Brandvold | Brandvold | he
place: the studio | studio B
place: the roof |
place: Dara's flat | the flat
place: the canteen |
place: the taxi | the cab
=====
⟦s place=the studio; with=Dara,Ignacio; time=Monday, six in the morning⟧
"You're listening to Radio Nine," said Dara Whitlock, "where it's six o'clock, and raining, and I'd like to apologise for what my colleague has just said about Belgium."

She took her finger off the button. On the other side of the glass in studio B, Ignacio Paz held up a card that said SORRY BELGIUM.

"You've got nine seconds."

"I've got nothing but respect for the Belgians," he said into her headphones. "Are you free on Friday?"

"Seven. Six."

"It's only a concert."

"Three. Nacho, I don't go out with people I can see through a window. It was Grieg," she told the county, "and there's more where that came from."

He put the card down. She thought, all through the weather, that he had put it down rather carefully.

⟦s place=the canteen; with=Dara,Lottie,Brandvold; time=Monday lunchtime⟧
At lunch Lottie from Accounts told the whole canteen that the station had been sold.

"To whom?"

"A man who makes mattresses. Don't look at me, I only do the envelopes." She stole one of Dara's chips. "They're keeping the mast and getting rid of the people."

"All the people?"

"They're keeping Brandvold."

They both turned to look. Mr. Brandvold, who had read the shipping news since before either of them was born, was sitting by himself under the clock with a boiled egg. He cut off its top, looked inside and seemed to find there nothing that he had not expected.

"Does Nacho know?" said Dara.

"Everybody knows. He knew on Friday. Why, didn't he say?"

⟦s place=the roof; with=Dara,Ignacio; time=Monday, sunset⟧
It was nearly sunset before she found him. He was on the roof, with his back against the mast and his feet toward the river, eating crisps in a gale.

"You knew on Friday!"

"Hello, Dara."

"You asked me to a *concert*."

"I thought that I'd get the concert in first." He moved over so that she could share the mast. It hummed; you could feel it in your teeth. "I've got a job in Lisbon. If I want it. Nights, mostly. Fado and traffic."

Below them the lights came on along the embankment, one at a time, as if somebody were walking along and doing it by hand. She took a crisp. She was very angry, and it was salt and vinegar.

"When do you have to tell them?"

"Friday," said Ignacio.

⟦s place=Dara's flat; with=Dara,Lottie; time=Wednesday night⟧
Two days later Lottie came round with a bottle and let herself in with the key that was meant for emergencies. "This is one," she said. "You're ironing."

Dara was. She had done the shirts and the sheets, and had got as far as the tea towels. Every window in the flat was running with steam.

"You could just say yes to him."

"He's going to *Lisbon*, Lottie."

"They've got ironing boards in Lisbon. Sit down. When was the last time you went anywhere?"

"I went to Hull."

"That was for the funeral. For your *aunt's* funeral. And you came back early to do the farm prices." She pulled the plug out of the wall. "Do you know what I think? I think you like the glass."

Nobody said anything for a bit. A tea towel with the Eiffel Tower on it slid off the end of the board and lay there.

⟦s place=the taxi; with=Dara,Brandvold; time=Friday evening⟧
The rain had not stopped by Friday. There was one taxi in the rank outside the station, and Mr. Brandvold was in it.

"Get in," he said. "We can drop you. Where are you going?"

"The concert hall. No. I don't know." She shook out her umbrella over both their feet. "The airport?"

"They're in opposite directions, miss," said the driver.

"Viking," said Mr. Brandvold gently. "North Utsire. South Utsire. I read that list for forty-one years, and do you know, I've never seen any of them? I always supposed that there would be a boat." He leaned forward and tapped on the partition. "The young lady wants the concert. It starts at half past seven. If you go by the bridge, you'll do it."

"But how did you—"

"He asked me to lend him a tie," said Mr. Brandvold.
