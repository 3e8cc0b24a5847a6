title: Pigeon Hill Exorcisms, Ltd.
person: 3
style: urban fantasy comedy; a licensed exorcist, her apprentice, a demon who goes by it until it is named and then by he, a landlord and two tenants; insults, contracts, fast four-way talk; straight double quotes, past tense
cast: Ottoline Mbatha | Ottoline, Otto | she
cast: Crispin Whitby-Lal | Crispin | he
cast: Gorm | the demon | he
cast: Agathe | the blonde | she
cast: Solange | Sol | she
cast: Mr. Prewett | Prewett, the landlord | he
place: the hall | the stairs
place: the boiler room | 
place: the roof |
relation: Ottoline & Crispin | work | start=exorcist and useless apprentice end=partners
relation: Agathe & Sol | romantic
relation: Prewett & Gorm | enemies | start=master and bound servant end=quits
quiet: Latin, Tupperware, Anne, June, Queen, September
=====
⟦s place=the hall; with=Ottoline,Crispin,Agathe,Sol,Prewett; time=Wednesday, half past seven⟧
⟦q Crispin>Ottoline⟧"It smells of eggs,"⟦/q⟧ said Crispin.

⟦q Ottoline>Crispin⟧"What've I told you about eggs?"⟦/q⟧

⟦q Crispin>Ottoline⟧"That it's sulphur."⟦/q⟧

⟦q Ottoline>Crispin⟧"And?"⟦/q⟧

⟦q Crispin>Ottoline⟧"And sometimes it's eggs,"⟦/q⟧ said ⟦m Crispin⟧the apprentice⟦/m⟧.

Ottoline Mbatha put down the bag. ⟦m Ottoline⟧She⟦/m⟧ was a wide, short, magnificent woman in a mackintosh, and ⟦m Ottoline⟧she⟦/m⟧'d been licensed by the council for twenty-two years; ⟦m Crispin⟧he⟦/m⟧ had been with ⟦m Ottoline⟧her⟦/m⟧ for nine days, and had so far set fire to a bible. There were three people on the stairs. ⟦m Agathe+Sol⟧Two of them⟦/m⟧ were young women with ⟦m Agathe+Sol⟧their⟦/m⟧ arms round each other, and ⟦m Prewett⟧the third⟦/m⟧ was a man in a very good coat who looked at ⟦m Prewett⟧his⟦/m⟧ watch.

⟦q Prewett>Ottoline⟧"You're late. I've a dinner."⟦/q⟧

⟦q Ottoline>Prewett⟧"You're Mr. Prewett? You own the building?"⟦/q⟧

⟦q Prewett>Ottoline⟧"I manage it."⟦/q⟧

⟦q Ottoline>Prewett⟧"For whom?"⟦/q⟧

⟦q Prewett>Ottoline⟧"For myself,"⟦/q⟧ ⟦m Prewett⟧he⟦/m⟧ said. ⟦q Prewett>Ottoline⟧"I want it out by ten. These ladies have stopped paying ⟦m Agathe+Sol⟧their⟦/m⟧ rent."⟦/q⟧

⟦q Agathe>Prewett⟧"There's a face in the shower!"⟦/q⟧ said ⟦m Agathe⟧the blonde one⟦/m⟧.

⟦q Prewett>Agathe⟧"So you told the *newspaper*."⟦/q⟧

⟦q Agathe>Prewett⟧"It knows my middle name."⟦/q⟧

⟦q Sol>Agathe⟧"It sang,"⟦/q⟧ said ⟦m Sol⟧the other one⟦/m⟧. ⟦m Sol⟧She⟦/m⟧ had a cold, and a dressing gown with ducks on. ⟦q Sol>Ottoline⟧"It isn't really ⟦m Agathe⟧her⟦/m⟧ shower that I mind, it's the boiler. It calls up through the pipes all night. It says, sign it, sign it. It sounds so tired."⟦/q⟧

⟦q Ottoline>Sol⟧"And who are you, dear?"⟦/q⟧

⟦q Sol>Ottoline⟧"Solange. I do voice-overs. That's Agathe, ⟦m Agathe⟧she⟦/m⟧'s a dentist."⟦/q⟧

⟦q Agathe>Sol⟧"Nearly a dentist."⟦/q⟧

⟦q Sol>Agathe⟧"You did my crown."⟦/q⟧

⟦q Agathe>Sol⟧"I held the mirror, Sol."⟦/q⟧

⟦q Ottoline>Sol⟧"Does it make you afraid?"⟦/q⟧

⟦q Sol>Ottoline⟧"No. I want to bring it soup."⟦/q⟧

⟦q Ottoline>Crispin⟧"Write that down,"⟦/q⟧ said Ottoline.

⟦q Crispin>Ottoline⟧"Which, the soup?"⟦/q⟧

⟦q Ottoline>Crispin⟧"All of it. When did you move in, my love?"⟦/q⟧

⟦q Agathe>Ottoline⟧"In September,"⟦/q⟧ said ⟦m Agathe⟧the blonde⟦/m⟧. ⟦q Agathe>Ottoline⟧"The two before us left in June, and the ones before them stayed for a week. ⟦m Prewett⟧He⟦/m⟧ keeps the deposit. It's in the lease: if we leave on account of noise."⟦/q⟧

⟦m Prewett⟧The landlord⟦/m⟧ examined ⟦m Prewett⟧his⟦/m⟧ cuffs.

⟦q Ottoline>Prewett⟧"And how long have you had this house, Mr. Prewett?"⟦/q⟧

⟦q Prewett>Ottoline⟧"Eleven years."⟦/q⟧

⟦q Ottoline>Prewett⟧"Always had trouble?"⟦/q⟧

⟦q Prewett>Ottoline⟧"Always,"⟦/q⟧ ⟦m Prewett⟧he⟦/m⟧ said. ⟦q Prewett>Ottoline⟧"Off and on."⟦/q⟧

***

⟦s place=the boiler room; with=Ottoline,Crispin,Gorm; time=a quarter past eight⟧
There was a circle on the floor already. It'd been done in good red enamel, with a brush, by somebody who had measured; and in the middle of it, wedged in between the pipes with its knees up by its ears, there sat a grey thing about the size of a calf. It had a chain on.

⟦q Gorm>Ottoline⟧"Go away,"⟦/q⟧ it said.

⟦q Ottoline>Gorm⟧"I'm from the council."⟦/q⟧

⟦q Gorm>Ottoline⟧"They've been. It's asbestos."⟦/q⟧

⟦q Ottoline>Gorm⟧"What's your name, sweetheart?"⟦/q⟧

⟦q Gorm>Ottoline⟧"I don't give that to every *baggage* that comes down the steps. Name for a name. Who's the streak of piss?"⟦/q⟧

⟦q Crispin>Gorm⟧"I'm Crispin,"⟦/q⟧ said Crispin. ⟦q Crispin>Gorm⟧"How d'you do?"⟦/q⟧

⟦q Ottoline>Crispin⟧"Crispin! What's rule one?"⟦/q⟧

⟦q Crispin>Ottoline⟧"Don't tell it your—oh."⟦/q⟧

The thing had begun to laugh. It wheezed and it shook, and the pipes banged all the way up through the house; but when it had finished laughing it didn't do anything about it, it only put down its chin on its knees.

⟦q Gorm>Crispin⟧"How d'you *do*,"⟦/q⟧ it said. ⟦q Gorm>Crispin⟧"Nobody's said that to me since Queen Anne. I could have your liver out through your ears, for that, on a golden string. I can't be bothered. Gorm. It's Gorm."⟦/q⟧

⟦q Ottoline>Crispin⟧"Well, I'm blowed,"⟦/q⟧ muttered Ottoline. ⟦q Ottoline>Crispin⟧"It's given you its name for nothing."⟦/q⟧

⟦q Crispin>Gorm⟧"Is that he, or she, or—?"⟦/q⟧

⟦q Gorm>Crispin⟧"He,"⟦/q⟧ said ⟦m Gorm⟧the demon⟦/m⟧. ⟦m Gorm⟧He⟦/m⟧ seemed to be surprised by it. ⟦m Gorm⟧He⟦/m⟧ tried it over again, under ⟦m Gorm⟧his⟦/m⟧ breath, with a kind of wonder, as one tries a stair in the dark; and then ⟦m Gorm⟧he⟦/m⟧ wiped ⟦m Gorm⟧his⟦/m⟧ nose along the chain. ⟦q Gorm>Crispin⟧"I should think. It's been a while."⟦/q⟧

⟦q Ottoline>Gorm⟧"Who put you in there, Gorm?"⟦/q⟧

⟦q Gorm>Ottoline⟧"Can't say."⟦/q⟧

⟦q Ottoline>Gorm⟧"Because you're bound not to?"⟦/q⟧

⟦q Gorm>Ottoline⟧"Can't say."⟦/q⟧

⟦q Crispin>Ottoline⟧"Is it ⟦m Prewett⟧the man upstairs⟦/m⟧?"⟦/q⟧ asked Crispin. ⟦q Crispin>Ottoline⟧"In the coat?"⟦/q⟧

⟦m Gorm⟧The demon⟦/m⟧ said nothing, loudly.

⟦q Crispin>Ottoline⟧"⟦m Prewett⟧He⟦/m⟧'s eleven years here, and Gorm's been here eleven years. You can see by the dust. And ⟦m Prewett⟧he⟦/m⟧ gets a new deposit every three months. It'd be about,"⟦/q⟧ ⟦m Crispin⟧the boy⟦/m⟧ counted on ⟦m Crispin⟧his⟦/m⟧ fingers, ⟦q Crispin>Ottoline⟧"ninety thousand pounds. I did accountancy, before. I wasn't any good at it, I kept on wanting to know who the money *was*."⟦/q⟧

⟦m Ottoline⟧His employer⟦/m⟧ turned round and looked at ⟦m Crispin⟧him⟦/m⟧, as you might look at an umbrella that has suddenly opened. ⟦q Ottoline>Crispin⟧"Go on,"⟦/q⟧ ⟦m Ottoline⟧she⟦/m⟧ said.

⟦q Crispin>Ottoline⟧"So it isn't a haunting. It's fraud. ⟦m Agathe+Sol⟧They⟦/m⟧'re not being haunted, ⟦m Gorm⟧he⟦/m⟧'s being *employed*. Does ⟦m Gorm⟧he⟦/m⟧ get paid?"⟦/q⟧

⟦q Gorm>Crispin⟧"Ha,"⟦/q⟧ said Gorm.

⟦q Crispin>Gorm⟧"Holidays?"⟦/q⟧

⟦q Gorm>Crispin⟧"I had a mouse once."⟦/q⟧

⟦q Crispin>Ottoline⟧"Then it's not a binding at all, is it? If there's no consideration? There's got to be something on both sides. It's only a contract if you get something back."⟦/q⟧

⟦q Ottoline>Crispin⟧"Say that in Latin."⟦/q⟧

⟦q Crispin>Ottoline⟧"I haven't got any Latin."⟦/q⟧

⟦q Ottoline>Crispin⟧"Then say it in English,"⟦/q⟧ said Ottoline, ⟦q Ottoline>Crispin⟧"but say it standing on that line."⟦/q⟧

***

⟦s place=the roof; with=Ottoline,Crispin,Gorm,Agathe,Sol,Prewett; time=half past nine⟧
⟦m Prewett⟧He⟦/m⟧'d tried to run. ⟦m Ottoline+Crispin⟧They⟦/m⟧'d found ⟦m Prewett⟧him⟦/m⟧ on the fire escape, going up instead of down; it's surprising how many do. Now ⟦m Prewett⟧he⟦/m⟧ stood backed against a chimney with the skirts of the coat flapping, and there was nothing in front of ⟦m Prewett⟧him⟦/m⟧ but a stout woman, a thin boy, two girls in slippers, and a thing like a calf with its arms folded.

⟦q Prewett>Ottoline⟧"You can't prove it."⟦/q⟧

⟦q Ottoline>Prewett⟧"I don't have to prove it. I'm not the police. I only do removals."⟦/q⟧

⟦q Prewett>Gorm⟧"*Gorm*,"⟦/q⟧ said Prewett, in a dreadful voice, ⟦q Prewett>Gorm⟧"I command and abjure thee—"⟦/q⟧

⟦q Gorm>Prewett⟧"No,"⟦/q⟧ said ⟦m Gorm⟧the demon⟦/m⟧.

⟦q Prewett>Gorm⟧"By the chain and by the ring!"⟦/q⟧

⟦q Gorm>Prewett⟧"⟦m Crispin⟧He⟦/m⟧ says that it's void. I was down there for eleven years, and ⟦b holder=Gorm; status=false⟧I thought it was me⟦/b⟧. I thought that I wasn't frightening enough. You said they'd all left on account of me, and it was coming out of my soul."⟦/q⟧ ⟦m Gorm⟧He⟦/m⟧ turned to ⟦m Agathe+Sol⟧the two women⟦/m⟧, shyly, all claws. ⟦q Gorm>Agathe+Sol⟧"I'm sorry about the shower. I had to say something, and it was embroidered on your towel."⟦/q⟧

⟦q Sol>Gorm⟧"What was it that you wanted signed?"⟦/q⟧ asked ⟦m Sol⟧the one with the cold⟦/m⟧.

⟦q Gorm>Sol⟧"The release. Anybody could've. It's got to be a tenant, and it's got to be without anyone being asked by name. I couldn't ask. I could only sort of call it out."⟦/q⟧

⟦q Sol>Gorm⟧"I'd have signed it in *September*!"⟦/q⟧

⟦q Agathe>Sol⟧"You'd sign anything, Sol."⟦/q⟧

⟦q Sol>Agathe⟧"I signed you."⟦/q⟧

⟦q Crispin>Gorm⟧"I've a pen,"⟦/q⟧ said Crispin.

⟦m Sol⟧She⟦/m⟧ signed it on ⟦m Crispin⟧his⟦/m⟧ back, with the wind blowing; and ⟦m Agathe⟧the blonde⟦/m⟧ held the torch, and cried. There was a click. It was really quite a small sound, and homely, the kind that a good Tupperware makes. The chain went down through the roof like something going down a drain.

⟦q Prewett>Ottoline⟧"What's it going to do to me?"⟦/q⟧ ⟦m Prewett⟧the landlord⟦/m⟧ whispered.

⟦q Ottoline>Prewett⟧"I couldn't tell you. I've never been present at an industrial dispute."⟦/q⟧

Gorm had stood up. Standing, ⟦m Gorm⟧he⟦/m⟧ was a good deal bigger than the chimney. ⟦m Gorm⟧He⟦/m⟧ walked over to where ⟦m Prewett⟧the man⟦/m⟧ was, and bent ⟦m Gorm⟧his⟦/m⟧ head to ⟦m Prewett⟧the man⟦/m⟧'s ear, and spoke to ⟦m Prewett⟧him⟦/m⟧ for perhaps a minute; and neither ⟦m Ottoline⟧Ottoline⟦/m⟧ nor any of the rest ever learned what it was ⟦m Gorm⟧he⟦/m⟧ said. But Prewett took out ⟦m Prewett⟧his⟦/m⟧ chequebook then and there. ⟦m Prewett⟧He⟦/m⟧ wrote, and tore, and wrote.

⟦q Prewett>Agathe+Sol⟧"With interest,"⟦/q⟧ ⟦m Prewett⟧he⟦/m⟧ said hoarsely, to ⟦m Agathe+Sol⟧the girls⟦/m⟧.

⟦q Agathe>Prewett⟧"And the ones before?"⟦/q⟧

⟦q Prewett>Agathe⟧"Them too. I've got the addresses."⟦/q⟧

⟦q Gorm>Prewett⟧"And mine,"⟦/q⟧ said ⟦m Gorm⟧the demon⟦/m⟧. ⟦q Gorm>Prewett⟧"Eleven years. At the living wage."⟦/q⟧

⟦q Ottoline>Crispin⟧"What'll ⟦m Gorm⟧he⟦/m⟧ spend it on?"⟦/q⟧ murmured Ottoline.

⟦q Crispin>Ottoline⟧"Soup, ⟦m Gorm⟧he⟦/m⟧ says. And then ⟦m Gorm⟧he⟦/m⟧'d like to see the sea. After that I told ⟦m Gorm⟧him⟦/m⟧ we'd a spare desk,"⟦/q⟧ said ⟦m Crispin⟧her partner⟦/m⟧.
