title: What the Relay Heard
person: 3
style: science fiction, present tense, straight double quotes, radio talk over distance that is no shift, shifts by name only, one break
cast: Sunniva Oyelaran | Sunniva | she
cast: Marsh | | he
cast: Dorado | | they
cast: Director Phan | Phan | she
place: the relay station | the station, the listening room
place: the tender | the cockpit
place: the Ministry | Phan's office
place: the dock | the bay
=====
⟦s place=the relay station; with=Sunniva Oyelaran; time=the four hundredth night⟧
On the four hundredth night, the dark says a number.

Sunniva takes her feet down. She has been eating noodles and she goes on eating them, because there is a procedure for this and the first line of it is *finish what you are doing*. Then she runs it back. There's the hiss. There's the long slow tick of the pulsar. And under these, quite close, as if somebody had leaned down to the microphone: *seven*.

"Marsh," she says, and keys the set. "Are you awake?"

There are eleven seconds to the tender and eleven back.

"No," says Marsh.

"I've got a voice."

She counts. In the eleventh second she thinks of her grandmother's house at Badagry, and the radio there, that used to be left on for the dog. All day long it would talk to him. In the evenings it talked to itself.

"What kind of a voice?" says Marsh. He's sitting up; she can hear the bag rustle, out there, at the far end of three million kilometers. "Man? Woman?"

"It's mine," says Sunniva.

After that neither of them says anything for a good deal longer than it takes. The noodles get cold. At midnight the station turns its back to the sun, and all the walls tick.

⟦s place=the tender; with=Marsh,Dorado; time=the same night⟧
Marsh gets his boots on by the light of the board. He's not going to wake the other one. Then he thinks of the regulations, and he does.

"Problem?" says Dorado from the upper bunk.

"Sunniva's hearing voices. A voice. Hers."

"What does it say?"

"Seven."

The mechanic thinks about it lying down, which is how Dorado thinks about everything. One long arm comes out and scratches the ceiling. "How many oxygen bottles has she got?"

He looks it up. He looks it up again on the other list, the one that's done by hand. It is very warm in the cockpit, and there is a thing with the fan, a knock, that he has been meaning to see to since they undocked in March.

"Eight," he says.

"Count them," says Dorado. "No. Tell *her* to count them. And start the burn."

It takes nine hours to turn a tender. You do it in small pushes, like a couch on a landing. By the third push he has told her; by the fourth she has gone down with a lamp and come up again. "Seven and a valve," her voice says, eleven seconds old and perfectly cheerful, between two knocks of the fan. "How did you know?"

"Tell her we guessed," says Dorado.

***

⟦s place=the Ministry; with=Director Phan,Sunniva Oyelaran,Marsh; time=June⟧
Director Phan has had the recording for a week. She plays it through to the end with her eyes on the window. In the street they are putting up flags for something.

"I believe that you heard it," she says. "I want to be clear. I hear it myself."

"But," says Sunniva.

"But you recorded it four minutes before you counted the bottles, and you had been up there alone for over a year. People talk in their sleep."

"I was eating," says Sunniva. "You can hear me swallow. Nobody can say *seven* and swallow." She is thinner than in her photograph and she will not sit down. The man by the door, the pilot, has his cap in front of him in both hands.

Phan was in orbit for one summer herself, long ago. She wrote her thesis there. There were nights then, toward morning, when she would have sworn to it that somebody was going from room to room and putting out the lights.

"There's a second one," she says at last, and draws out the drawer. "It came on Tuesday. We haven't told anyone. I'd like you both to hear it before I say what I think it is."

⟦s place=the dock; with=Sunniva Oyelaran,Marsh,Dorado; time=after the meeting⟧
"So what was it?" says Dorado, upside down, under the port engine. "The second one?"

"A name," says Marsh.

"Whose?"

He looks at Sunniva. The bay is full of people with clipboards, and above them, in the cold white light, hangs the tender with all her plates off. Somebody drops a spanner. It takes a long time to have finished ringing.

"Yours," Sunniva says. "And then it laughs, and tells you to look at the fan."
