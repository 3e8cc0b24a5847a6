title: Eleven at the Gannet
person: 3
style: village detective story; inspector and sergeant; single curly quotation marks
cast: Inspector Loveday Crane | Loveday, Inspector Crane, Crane | she
cast: Sergeant Bose | Bose | he
cast: Mrs. Tregear | Tregear | she
cast: Aubrey Tregear | Aubrey | he
cast: Dr. Maxted | Maxted | he
cast: Philippa Vane | Philippa | she
=====
Aubrey Tregear was found at the foot of the cellar steps of the Gannet at a quarter past seven on ⟦c day⟧Thursday⟦/c⟧, by the boy who brought the fish. He had been dead for some hours.

‘Eight,’ said Dr. Maxted, getting up and dusting his knees. ‘Eight, or nine. Call it eleven o’clock last night. He didn’t fall, Inspector. Somebody hit him first, here, over ⟦c wound⟧the left ear⟦/c⟧, with something that had an edge.’

Inspector Crane wrote that down. She was a thin woman in a thick coat, ⟦c age⟧forty-four years old⟦/c⟧, and she wrote everything down. ‘⟦c knows⟧Nobody is to be told about the blow⟦/c⟧,’ she said. ‘As far as this village knows, he slipped. You, me, and Sergeant Bose.’

‘And whoever did it,’ said the doctor.

‘And whoever did it. Yes.’

They had the inn to themselves. The widow sat in the snug with a glass of her own brandy. Mrs. Tregear was small and very upright, and ⟦c eyes⟧her grey eyes⟦/c⟧ were quite dry.

‘I was at my mother’s, in Polwenna,’ she said. ‘You can ask her. ⟦c places⟧I was there from nine in the evening until this morning, and I didn’t stir out of the house.⟦/c⟧’

‘Your mother will say so?’

‘My mother will say so. She doesn’t sleep.’

‘And your husband was alone?’

‘Aubrey was never alone if he could help it. Philippa was here. Ask Philippa.’

Philippa Vane was the barmaid, and ⟦c kin⟧Aubrey’s niece⟦/c⟧ besides. She had been crying; her face was swollen with it. She twisted ⟦c hair⟧a lock of her red hair⟦/c⟧ round and round one finger as she talked. She had shut the bar at half past ten. She had gone up. She had heard nothing, for she slept at the back.

‘Did he have anything in his hand, when you said good night?’ asked Bose.

‘Only the key,’ said Philippa. ‘The cellar key. ⟦c key⟧He gave it to me to keep⟦/c⟧, because he was always losing it. I have it here.’ And she unpinned it from her apron and laid it on the bar, and the sergeant put it in an envelope.

‘Then how did he get into the cellar?’ said Crane.

Nobody knew.

They walked along the harbour. It was blowing hard, and the boats were all in. ‘The niece is lying,’ said Bose, ‘and the widow’s telling the truth, and I’d rather it was the other way about.’

‘Why is the widow telling the truth?’

‘Because I’ve rung the mother. She says the same, down to the minute. And the mother can’t stand her.’

Crane stopped. A fisherman was mending a creel in the lee of the wall, an old man with a pipe; she had seen him watching them. ‘You were out last night?’ she said.

‘I were,’ the old man said. ‘I come in on the tide. Eleven, that’d be. ⟦c places⟧I seen Mrs. Tregear at the side door of the Gannet, plain as I see you, at eleven o’clock.⟦/c⟧ She had a lamp.’

‘You’re sure it was her?’

‘I’ve knowed her since she were born.’

‘Well, well,’ said Sergeant Bose.

When they came back to the inn the widow had not moved. The brandy had gone down. Crane sat opposite to her and took off her gloves, one finger at a time.

‘You’ll want to know how it happened,’ she said.

‘I know how it happened,’ said Mrs. Tregear. ‘⟦c knows⟧Someone struck him over the ear⟦/c⟧ and pushed him down the steps. I should think he had it coming to him.’

The sergeant’s pencil stopped.

‘Who told you that?’ said the inspector, quite softly.

Mrs. Tregear’s ⟦c eyes⟧pale blue eyes⟦/c⟧ went from one of them to the other. ‘The doctor did,’ she said.

Dr. Maxted came in from the passage, wiping his hands. He had finished with the body. ‘The blow over ⟦c wound⟧his right ear⟦/c⟧ was what killed him,’ he said. ‘I’d swear to that. I’ve told no one, Inspector. As you asked me.’

‘Thank you, Doctor,’ said Crane. ‘Philippa, will you open the cellar for me?’

The girl came round the bar. The lamp shone on ⟦c hair⟧her fair hair⟦/c⟧ and on her hands, which shook. ⟦c key⟧She unpinned the cellar key from her apron⟦/c⟧ and went before them down the passage. ‘I did hear something,’ she said over her shoulder. ‘I should have said so. But he was ⟦c kin⟧my father⟦/c⟧, and she’s been good to me. I heard the side door.’

‘At eleven,’ said Bose.

‘At eleven.’

Loveday Crane looked at her watch. She would be ⟦c age⟧fifty next week⟦/c⟧, and she had not yet had a case that anyone was glad to see the end of. ‘It’s only ⟦c day⟧Tuesday⟦/c⟧,’ she said. ‘We may as well do it properly.’
