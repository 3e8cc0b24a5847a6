title: The Moon Gardeners
person: 3
style: science fiction, a colony, present tense, double quotes, short scenes with time of day or place first, some with the place unsaid
cast: Ikaika | | he
cast: Vesna Kolar | Vesna, Kolar | she
cast: Overseer Pym | Pym | she
cast: Tolliver | | he
place: the greenhouse | dome two, the dome
place: the airlock | the lock
place: the control room |
place: the bunkroom | the bunks
place: the shuttle |
=====
⟦s place=the greenhouse; with=Ikaika,Vesna; time=morning⟧
The tomato is the size of a fist and it is blue.

"Did you do that?" asks Ikaika.

"I didn't do anything. I watered it." Vesna Kolar walks round the plant with her hands behind her, like somebody at an exhibition. In dome two it is always a quarter to ten in the morning, in Spain, in May. The bees go about in it as though they had never been posted here in a tube. "Maybe it's the light."

"It's not the light. Smell it."

She smells it. She straightens up rather quickly.

"That's my grandmother's house," she says.

"For me it's rain on a road. Hot road." He has gone down on his heels between the trays. There are eleven more of them, green still, low down, and each one has a little bruise of blue at the stalk. "What do we tell Pym?"

"We tell Pym that we've had a crop failure," says Vesna. "Get me a bag."

⟦s place=the control room; with=Pym,Tolliver; time=the same morning⟧
Overseer Pym has been on the Moon for nine years and has not once looked out of a window. She doesn't need to. She has forty-one screens.

"Dome two is two grams light," says Tolliver.

"Since when?"

"Since this morning. It could be the bees."

"It isn't ever the bees." She brings up the picture. There are two people among the vines, on their knees, and the man has a thing in his hand that he is holding to his face. She moves in until it is all dots. "What's he doing? Is he eating? Is that man eating on shift?"

Tolliver leans over her shoulder. He is twenty, and came up on the last shuttle; his nose still peels. "I think he's crying, ma'am," he says.

⟦s place=the bunkroom; with=Ikaika,Vesna,Tolliver; time=after lights-out⟧
After lights-out they pass it from bunk to bunk. Nobody is to bite, only to smell, says Vesna; but by the time it has gone down one row and up the next there are four men sitting on the floor with their arms round each other, and somebody is telling the wall about a dog.

"Have we all gone mad?" whispers Ikaika.

"I don't think so. I feel fine. I feel like I've been let out."

The door slides. In it stands the boy from upstairs, with a torch.

No one breathes. There is a blue thing the size of a fist on the blanket, in the light, where anyone could see it. Tolliver walks up to it as you might to a bird. He's got regulations in one hand, a whole sheaf of them. He bends down.

"Oh," he says. "It's Saturday."

⟦s place=the airlock; with=Vesna,Pym; time=next day, noon⟧
By noon the next day there is a seal on the dome and a bin outside it. Vesna watches them through the little pane in the lock. They are pulling up everything. Pym stands beside her, with her eyes on her wrist, where the numbers are.

"It was a contaminant. You should have reported it."

"Did you smell it?"

"Certainly not."

"You ought to. Just the once."

"Kolar, there are two hundred people in this facility, and yesterday nineteen of them didn't go to work. One of them proposed marriage to a pump." The overseer's voice is quite even. "Everything up here is held together by not thinking about it. You, of all people. You've buried three from your own crew."

Vesna does not say anything. She puts her hand into the pocket of her suit, and leaves it there.

⟦s place=the shuttle; with=Tolliver,Pym; time=a month later⟧
A month later Tolliver carries the overseer's case aboard himself. It's her leave; she has put it off for eight years. She takes the seat by the aisle and does up every strap.

"You'll have the screens till I'm back," she says. "Don't touch the third row."

"No, ma'am."

"And keep them out of two."

"Yes, ma'am." He's standing there with his cap in his hands, and he has gone pink, all the way down to the collar. "They asked me to give you something. For the trip. You don't have to open it."

It is a tin, of the kind for tea. She holds it on her knees through the count, and the roar, and the long weight, with both her hands on the lid. It's only when the rest of them have gone to sleep, and the thing in the window is no longer grey, that Pym, who never looks, looks up; and opens it a crack; and is nine.
