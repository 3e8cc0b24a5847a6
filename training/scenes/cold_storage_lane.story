title: Cold Storage Lane
person: 3
style: crime, police procedural, past tense, single quotes, clipped, drives told in a sentence, briefings that recall other scenes, phone calls that are no shift
cast: DI Noor Haddad | Haddad, Noor | she
cast: DS Callum Breck | Breck, Callum | he
cast: Professor Lund | Lund | she
cast: Gary Tilling | Tilling, Gary | he
cast: Dawn Tilling | Dawn | she
place: the yard | the lock-up
place: the mortuary |
place: the Tilling house | the front room
place: the interview room |
=====
⟦s place=the yard; with=DI Noor Haddad,DS Callum Breck; time=five past six on a Monday morning⟧
The man in the freezer had his arms crossed, as if he was waiting for somebody to apologise.

'Who found him?' said Haddad.

'Lad who does the ice-cream vans.' Breck had his hood up. It was five past six and the sodium lights were still on over the yard, a row of lock-ups with a dog behind one of them. 'Came for his lollies. He's sat in the car with a blanket on. Says he's seen worse, but he hasn't.'

'Has anybody touched it?'

'He shut the lid. Then he opened it again to make sure.'

Haddad bent down. There was frost in the man's eyebrows. His left shoe was missing, and on the sock, quite clean, somebody had darned the toe with wool of a different blue.

She'd had a sergeant once, in Leeds, who could read a body like a shopping list. He used to stand there with his hands behind his back. *Who loves him, Noor?* he'd say. *Start with that. You'll be home for your tea.* She had thought he was soft. He had been dead himself nine years.

'Somebody mends his socks,' said Haddad.

Her mobile went. It was the Super, who had already been rung by the paper, and she walked to the end of the yard with it and back, saying yes, sir, no, sir, and he was still talking when the van came for the freezer.

'They're taking it whole,' said Breck.

'Good,' said Haddad. 'I'd not like to be the one who lets him thaw.'

⟦s place=the mortuary; with=DI Noor Haddad,DS Callum Breck,Professor Lund; time=Wednesday⟧
It took him two days. When Lund finally rang down, she sounded like somebody who has been told to watch a kettle.

'You can come in now,' she said at the door. 'He's soft.'

Breck stayed by the sinks. Haddad went all the way up to the table, because she had learnt that it was worse from a distance.

'Male, fifty to sixty,' said Lund. 'Well nourished. Appendix out. He was dead when he went in, I'd say by an hour. Blow to the back of the head, one, something flat.' She turned the head with two fingers. 'But this is what I wanted to show you. Look at the wrist.'

There was a word on it, in blue.

'Dawn,' Haddad read.

'Could be a time of day,' said Breck from the sinks.

'It could,' said Lund kindly.

The porter came in, saw who was there, put down a tray and left. They waited until the doors had stopped. Then the professor pulled the sheet up and said that for what it was worth the tattoo was old, thirty years or more, and done by somebody with a steady hand and a pin.

'So,' said Haddad. 'Missing persons. Everybody with a wife.'

⟦s place=the Tilling house; with=DI Noor Haddad,DS Callum Breck,Dawn Tilling; time=Wednesday evening⟧
Number forty had a caravan in front of it with moss on the roof, and a bell that played something. They had been to three Dawns since lunch. The first was eighty, and the second had her husband there in the kitchen, very much alive, frying.

'Is it Ken?' said this one, before they'd got their cards out.

'Can we come in, Mrs Tilling?'

She let them into the front room. There was a basket by the chair, with wool in it. Haddad looked at the wool, and then she looked at Breck, and he closed his notebook.

'He went out for a paper,' said Dawn Tilling. 'On the Thursday. I thought, well, he's gone to his brother's. He goes to Gary's when we've had words. We'd had words.' She had sat down on the very edge. 'About the van. It's always the van.'

'What did Gary say?'

'I rang him Friday. He said he'd not seen him. I said, are you sure, Gary? He said, Dawn, I'd know my own brother.' She pulled a thread out of the arm of the chair. 'He was ever so nice about it. He's never nice.'

A car door slammed in the street. She turned her head at once, the way that she must have done all week. It was next door's.

'Where would we find Gary?' said Breck.

'He's got a unit,' said Dawn. 'Cold Storage Lane.'

⟦s place=the interview room; with=DI Noor Haddad,DS Callum Breck,Gary Tilling; time=that night⟧
'I'd like to say something about the shoe,' said Gary Tilling.

The tape had been running for forty minutes, and up to then he'd said *no comment* to his own name. His solicitor laid a hand on his sleeve. He moved the sleeve.

'Go on,' said Haddad.

'It came off. When I was – when it was being lifted. I went back for it. I went back the next day, I'd got it in a bag, and I couldn't open the lid.' He was a big man with a small voice. 'I stood there. I must've stood there an hour. I thought, his foot'll be cold.'

Nobody said anything. Breck poured him some water. Down the corridor a phone rang nine or ten times and was let ring.

'Where's the shoe now, Gary?' said Haddad.

'On the mantelpiece,' he said.
