title: Understudy
person: 3
style: romance and theatre, fan-fiction manner, past tense, curly quotes, telling of moods at length, point of view moves between two people, rehearsals in a summary, flashback told in place
cast: Valentin Roche | Valentin, Val | he
cast: Emre Sahin | Emre | he
cast: Dolores Finch | Dolores, Finch | she
cast: Kit | | they
place: the theatre | the stage, the wings
place: the dressing room |
place: the stage door | the alley
place: Emre's flat | the flat, the roof
=====
⟦s place=the theatre; with=Valentin Roche,Emre Sahin,Dolores Finch,Kit; time=the first day of rehearsal⟧
Valentin Roche had never once in his life been off, and he said so, to everybody, on the first day.

“So you’ll have nothing to do,” he told the new boy. “I hope you’ve brought a book.”

“I’ve brought several,” said the new boy. His name was Emre something. He was sitting on the edge of the stage with his legs hanging, eating a pear, and he looked as if he’d been sitting there since the place was built. “Which would you recommend I start with?”

Somebody laughed. It was Kit, on the book, who never laughed.

“When you’ve quite finished, gentlemen,” said Dolores Finch. She was eighty, she’d directed his father, and she was doing this one from a deckchair. “Act one. From the letter.”

They did act one. Valentin did it beautifully; he could feel how beautifully, all along his arms. Only, each time he turned upstage he saw the pear. It had been the same at drama school. There’d been a boy then, at the back of the class, who never did anything at all, he just watched you with his chin on his fist; and one day in the spring term he had got up and done the speech, the whole of it, quietly, like someone telling you where the spoons are kept. Val had gone into the toilets and been sick. He’d got the part. He had got all of them, ever since.

“Stop,” said Dolores. “Val, darling, who are you talking to?”

“To her.”

“You’re talking to the understudy.”

⟦s place=the dressing room; with=Valentin Roche,Kit,Emre Sahin; time=the night of the press⟧
Five weeks went by as they do: there was a read, and a run, and a row about the hats. It snowed. The second act was cut by a third and then put back. Emre understudied in the stalls with his boots up on the seat in front, finished *Middlemarch*, and began on the Russians. And then it was the press night, there was a car with flowers in the alley, and Valentin sat before the glass in his shirt, opened his mouth to warm up, and nothing came out of it.

He tried again. He tried it lower down.

“Half an hour, please,” said Kit in the door. “Val? Did you hear me?”

He wrote it on the mirror with a stick of carmine. *VOICE GONE.*

“You’re joking.”

*NO.*

Kit came in, and shut the door, and leaned on it. They had been together on nine shows. They’d never touched each other, but now Kit put a cool hand against his throat like somebody feeling a melon. “I’ll have to tell her,” said Kit. “I’ll have to tell *him*.”

And there he was, in fact, already, in the corridor, with his thumb in Volume Two. He looked over the stage manager’s shoulder at the glass. He read it. What Valentin had been waiting for, he understood later, was the smile; he’d have known what to do with that. But all the blood had gone out of Emre Sahin’s face.

“I can’t,” he said. “I don’t know it.”

⟦s place=the stage; with=Emre Sahin,Valentin Roche,Dolores Finch; time=that evening⟧
The light was much hotter than you would think. That was the first thing. Emre came on with the letter in his hand, and he could see as far as row C, and in the middle of row C there was a man with a pencil.

*Say the first word*, he thought. *It’s* dear.

“My dear,” said somebody, very softly, behind the flat.

It was hardly a voice at all. It was like a nail on slate. But it went on; it gave him the line, and the move, and the next line; it breathed where he ought to breathe. When he crossed left it crossed too, back there in the dark, among the ropes, on stockinged feet. He never looked. In the interval they stood a yard apart with a bucket between them, the one drinking and the other not able to, and Dolores came through on her two sticks and struck each of them lightly across the calves.

“Act two,” she said. “From the hats.”

⟦s place=Emre's flat; with=Valentin Roche,Emre Sahin; time=toward morning⟧
“Does it hurt?”

Val shook his head. They were up on the roof with a blanket, because there’d been forty people in the flat at two, and at four there were still eleven. He had a pad on his knee. Over the gasworks it was beginning to get light, and someone down in the street was reading out the *Telegraph* with all the commas.

“They’ve called me quiet,” said Emre. “*A performance like somebody telling you where the spoons are kept*. Is that good?”

The pencil didn’t move. A pigeon landed on the parapet, looked at them, and thought better of it. He’d gone quite white, and for a second Emre believed that he had offended him again; it was so easily done, he had been doing it since the pear. Then Val wrote something. He tore it off, folded it small, and put it into the other’s hand and closed the fingers over it, and at that moment the door banged open behind them and Kit wanted to know who’d got the corkscrew.
