title: A Bed for the Organist
person: 3
style: village comedy in chapters, past tense, single quotes, a chapter that goes on with the same scene is none here, days in summary, arrivals within scenes
cast: Winifred Oake | Winifred, Win | she
cast: Mr. Fairbrother | Fairbrother | he
cast: the Dean | | he
cast: Poppy Oake | Poppy | she
place: the vicarage | the dining room, the kitchen
place: the organ loft | the loft, the church
place: the garden | the orchard
=====
⟦s place=the vicarage; with=Winifred Oake,Mr. Fairbrother,Poppy Oake; time=the evening he came⟧
Nobody had told Winifred Oake that the new organist was six foot seven.

'I'm afraid it's the box room,' she said, when he had got all of himself in under the lintel. 'The last one was a short man.'

'I fold,' said Mr. Fairbrother.

He folded, on to one of the dining chairs, and she gave him soup. Poppy, who was eleven and was not supposed to be up, watched between the banisters. The clock in the hall struck eight. He had eaten three plates by then, and said thank you for each as if it were the first soup that anybody ever gave him.

'Where were you before?' said Winifred.

'Prison,' said Mr. Fairbrother.

The spoon had stopped in the air, and it was not his. On the stairs something creaked.

'I played there,' he said. 'Every Sunday, and once for a hanging that was put off. It was a very good harmonium. It was only that one had to leave one's bootlaces.' He looked from her to the banisters, and began to go red. 'I wasn't – oh dear. I was on the *staff*.'

After a moment Winifred went to the sideboard and cut him the whole of the cake. Then she sent Poppy up, for the second time, with a slice of it in a napkin; came back, sat down again, and found that she was telling him about the damp.

⟦s place=the organ loft; with=Mr. Fairbrother,Poppy Oake; time=the Saturday after⟧
All that week he practised. People took to going round by the church on the way to the shop, and then to going to the shop when there was nothing they needed. On the Saturday, at about the time when the light comes in through St. Jude's knees, he finished something long and heard a person clap.

'How do you reach the far ones?' said Poppy.

She was on the hassock behind the bellows. There was straw in her hair. He hadn't any notion how long she had been there, and it struck him that in the Sanctus he had taken off his shoes.

'With my feet,' he said.

'Can I?'

'You're too short.' He saw her face. 'I was too short once. I used to lie underneath and push them down with my hands, and my brother did the top.'

'Then I'll lie underneath,' said Poppy.

It took some time to arrange. He called out the names of the pedals, and she found them in the dark like somebody looking for eggs. Toward five the verger put his head in, and went off with his hands over his ears. They did the first verse of the Old Hundredth, and then the same again, faster, and when a large clean voice behind them said 'Good God' he had thought at first that it was the Tuba Mirabilis.

'Don't get up,' said the Dean.

Mr. Fairbrother had got up. There was a noise like a gong, where his head met the sounding-board, and from under the pedals a child crept out in her vest.

'I was told you were unusual,' the Dean said. He was holding on to the rail, and he was shaking; he had tears on his cheeks. 'I have not – forgive me – I've not laughed since my wife – what *is* that you were playing?'

⟦s place=the garden; with=Winifred Oake,the Dean,Mr. Fairbrother,Poppy Oake; time=a week later⟧
Winifred was up a ladder with a basket on her arm when they came round the side of the house, her lodger and the Dean together, talking about stoplists. She knew that she had a smut on her nose. She'd have it as long as they looked at her; it would go of itself the minute they were gone.

'We have come to ask you for something,' said the Dean.

'If it's the urn, the Mothers have it.'

'It's this young man. I want him for the cathedral.'

She had known it, somehow, since Monday. On Monday the letter had come with the crest on it; he had put it behind the clock and gone out to chop wood. She picked another apple. She turned it over to see whether there was a wasp.

'You'd have a proper bed,' she said down through the leaves.

'Yes,' said Mr. Fairbrother. 'So I'm told. They have one seven foot long. It was made for a bishop.' He had his hat in his hands, and he was wringing it as one would a chicken. 'I have said that I couldn't possibly. I only came to – well, he wanted to hear it from somebody else.'

'Why couldn't you?' said Winifred.

And now nobody spoke. The Dean looked with great interest at a beehive. From the next tree, where she'd been all the time and where no one had thought of looking, Poppy said in a voice of despair, 'Because of the *soup*, Mother.'
