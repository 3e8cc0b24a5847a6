title: Thirteen Miles
person: 3
style: literary, a marriage, a hospital night and the farm, past tense, double quotes, memory told inside scenes (no shift) and one true step back in time
cast: Halloran | Joe Halloran, Joe | he
cast: Edie Halloran | Edie | she
cast: Nurse Okoro | Okoro | she
cast: Walt | | he
place: the barn |
place: the pickup | the truck
place: the emergency room | the waiting room, the hospital
place: the dance hall | the Grange hall
place: the porch |
=====
⟦s place=the barn; with=Halloran,Edie; time=a night in February⟧
The calf was coming backwards. Halloran had his arm in to the shoulder and his cheek against the heifer's flank, and his wife held the light.

"You want Walt?" said Edie.

"It's two in the morning."

"He'd come."

"I know he'd come. That's why I don't want him." He got hold of something, lost it again, and swore. Thirty years earlier he had done this by himself, in a storm, with a rope round his waist, and told the story so often since then that she could have prompted him. In the morning, that time, there had been two of them standing. He had named one of them for her. It hadn't been meant as a compliment, or anyway not mostly.

"Joe," she said. "You've gone a bad color."

"It's the lamp."

"It's not the lamp."

He started to tell her what it was. He had his mouth open to do it. Then he sat down in the straw, quite slowly, like a man who has all the time there is, and leaned over against the gate.

⟦s place=the pickup; with=Halloran,Edie,Walt; time=a quarter of an hour later⟧
It was thirteen miles to the county hospital and Walt drove it in eleven minutes. He'd come in his pajamas. Edie sat in the middle with her husband's head on her collarbone, and every time they hit a frost heave all three of them left the seat.

"Calf's out," said Walt. "I forgot to tell you. Walking around."

"Heifer or bull?" said Halloran. His eyes were shut.

"Don't talk," said Edie.

"I'm only asking the man."

"Heifer," said Walt. There was something wrong with his voice. He and Joe had not spoken in six years, not since the business with the fence, and he kept his face pointed straight down the beam of the headlights as if it'd been nailed there. "Pretty thing. White foot."

⟦s place=the emergency room; with=Edie,Walt,Okoro; time=before dawn⟧
"Are you the wife?" said the nurse.

Edie looked up. They had taken him off her through a pair of doors, and the doors had gone on swinging for a while, and now they weren't. There was a machine with candy in it. Somebody's little girl was asleep across two chairs. She still had the flashlight.

"I'm Nurse Okoro. They're doing a procedure. It'll be a couple of hours. Is there anyone you'd like me to call?"

"No. He's here." She meant Walt, who was standing in front of a poster about the colon in his pajamas and rubber boots.

"Does your husband have any allergies?"

"Walt," said Edie. It just came out. And after that, God forgive her, she laughed, and the nurse did too, a little, not knowing at what; and the man in the rubber boots turned around and his whole face came apart.

"I moved it," he said. "The fence. I got out there with a lantern and I moved it four foot. He was right all along. I never knew how you start."

⟦s place=the dance hall; with=Halloran,Edie,Walt; time=forty years before⟧
Forty years before, in the Grange hall, with crepe paper coming down off the rafters, Walt had been the one she came with. He had gone to get her some punch. A big, sunburned boy with his hair wetted flat walked clear across the floor, past all the girls there were, and stopped.

"That fellow you're with," he said, "he can't dance."

"Can you?"

"No. But I'd stay where you put me."

She had thought about that for as long as the band took to turn a page. She could see Walt over by the table, holding two paper cups, being careful. She liked Walt. "What's your name?" she said.

"Halloran."

"Is there any more to it?"

"There's a Joe," he said. "You'd have to bring that out."

⟦s place=the porch; with=Halloran,Edie,Walt; time=April⟧
In April they let him sit on the porch. He had a blanket, and a list of things he was not allowed to lift, and he'd lift his eyebrows at it whenever he thought that she wasn't looking.

The calf was down along the fence, the new one, bucking at nothing. It was four feet over from where it used to be. He had been looking at that all morning.

"Who did it?" he said.

"Did what?" said Edie.

"Don't you what me."

Up the lane came the truck, with its one good headlight on in broad day, going about nine miles an hour. She took the list from him and folded it in two.

"You could ask him," she said. "I put on enough for three. Only go slow, Joe. He's not allowed to lift much either."
