title: Letters from the Saltworks
person: 1
style: first person, part letter and part telling, past tense, straight double quotes, letters read inside scenes that shift nothing, years told in a paragraph
cast: Odile Marsh | Odile | she | narrator
cast: Father | Papa | he
cast: Bram Castellan | Bram | he
cast: Aunt Lisbet | Lisbet | she
place: the saltworks | the pans
place: the attic | Lisbet's house, the house
place: the harbour | the quay
place: the schoolroom | the school
=====
⟦s place=the saltworks; with=Odile Marsh,Father; time=the summer she was nine⟧
My father raked salt for thirty years and was never seen to lick his lips. I begin with that because you asked me, in your last, what sort of man he was.

I used to bring him his dinner. I would go along the dyke with the can in both hands, past the first pan, which was water, and the second, which was soup, and the third, which was snow; and he'd be standing at the edge of it, with his rake up, like a man who's about to conduct an orchestra. One noon in the summer when I was nine, I found him sitting down.

"What's the matter?" I said.

"Nothing. I'm reading."

He couldn't read. I'd known it since I could. He had a letter on his knee with the edge torn where he'd opened it with his thumb, and he was looking at it carefully, line by line, from the top to the bottom.

"Shall I?" I said.

He thought about it. A gull walked along the boards, and turned, and walked back. Then he gave it me, and I read aloud, with my finger under the words. *Dear Brother, the house is too big now. Send me the girl. There is a school here with a stove. I will not ask a third time. Lisbet.*

"That's your aunt," he said after a while. "She's got a hard hand."

"Do I have to go?"

"There's a stove," said my father. He got up, took his rake, and drew a long white line to the edge of the pan, and then another next to it. I ate his dinner. He never noticed, or he let me; I have wondered which for forty years.

⟦s place=the attic; with=Odile Marsh,Aunt Lisbet; time=that September⟧
So in September I had an attic. It had a window the size of a slate, a bed with a dip in it that was somebody else's, and a hook. My aunt stood in the door while I hung up my coat.

"You'll be called at six," she said. "You'll wash. You don't come down with salt in your hair in this house."

"There isn't any."

"There is," said Aunt Lisbet. She came over and drew her finger along the parting, quite hard, and showed it to me. It glittered.

I didn't cry until she'd got to the bottom of the stairs. Afterwards I wrote to him, knowing very well that there was nobody there to read it out. I told him about the hook. I told him I could see the sea if I stood on the bed, which was a lie. It was what I did each Sunday after that, for years, and each Sunday she would put the stamp on it herself without a word; and if any of them were answered, it was with a paper twist of salt, by the carrier, at Christmas.

⟦s place=the schoolroom; with=Odile Marsh,Bram Castellan; time=the winter she was fifteen⟧
The year that I was fifteen the stove in the school blew up. I mention it because it's how I came to know Bram Castellan, who had been in the row behind me since I was ten without either of us thinking anything about it.

"Are you dead?" he said.

I was under the map. I could see his boots, and a good deal of smoke, and Mr. Pell going round and round with the bell in his hand as though he'd forgotten what it was for.

"No," I said. "Are you?"

"I don't think so. My sleeve's on fire."

I put it out with Africa. We sat there side by side against the wall while the others ran about, coughing, black as two pots, and he asked me what I wanted to do when I was done with school, as one might at a dance.

"Go home," I said.

"Where's that?"

I began to tell him. I told him about the dyke and the three pans, and how it looks in August before the rake's been on it. The fire brigade came in while I was talking. They went through the room with a hose, and out again. At some point he had taken hold of my hand, I suppose to look at the burn.

⟦s place=the harbour; with=Odile Marsh,Bram Castellan,Aunt Lisbet; time=the spring she was eighteen⟧
The boat for the marshes goes on the spring tides only. She came down to the quay with us; I hadn't expected it. She wore her church hat and carried my box by one handle, and Bram had the other, and I walked in front with nothing, like a bride or a prisoner.

"You'll write," said Aunt Lisbet.

"Of course."

"I'll expect you to write properly. Not about hooks."

I turned round. She was looking out over the water with her jaw stuck forward. In all those years it had never once come into my head to ask how she knew where the stamp should go, or why my letters took a day longer than other people's. She'd read them. She had read every one, and copied out the hard words large, I learnt that afterwards from the carrier, who had used to say them aloud to him, out on the dyke, with his hat off.

"He liked the one about the map," said my aunt. "So I'm told."

Then the rope was let go. Bram was already talking to the man at the tiller. I stood in the stern, and licked my lips, and waved.
