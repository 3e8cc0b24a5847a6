title: Eleven Years of Sundays
person: 3
style: courtroom; counsel by title and surname, two sisters of one surname, a judge called the judge and her ladyship; question and answer without tags; planted slips and contradictions; curly double quotes, past tense
cast: the judge | her ladyship | she
cast: Leopold Nwachukwu | Nwachukwu, Mr. Nwachukwu, Leo | he
cast: Cordelia Strang | Strang, Miss Strang, Cordelia | she
cast: Bernadette Cray | Bernie, Mrs. Cray | she
cast: Philippa Cray | Philippa, Pip, Miss Cray, the witness | she
cast: the usher |  | he
cast: Gerald Hobbes-Amery | Hobbes-Amery | he
place: court three | the court
place: the robing room |
relation: Bernie & Philippa | family | start=sisters on opposite sides of a court end=sisters
relation: Nwachukwu & Strang | work | start=opponents end=opponents who share a flask
relation: Hobbes-Amery & Bernie | work | start=employer and housekeeper
quiet: Tuesday, Crown, Appeal, Court, Monday, Sunday
=====
⟦s place=court three; with=the judge,Nwachukwu,Strang,Bernie,Philippa,the usher; time=Tuesday, ten in the morning⟧
⟦m Philippa⟧The witness⟦/m⟧ had put on a hat for it. It was a small green hat, and ⟦m Philippa⟧she⟦/m⟧ took it off when ⟦m Philippa⟧she⟦/m⟧ saw that nobody else in the room had one, and then did not know where to put it.

⟦q Nwachukwu>Philippa⟧“Miss Cray,”⟦/q⟧ said Nwachukwu, ⟦q Nwachukwu>Philippa⟧“how long did ⟦m Bernie⟧your sister⟦/m⟧ work for the late Mr. ⟦c name⟧Hobbes-Amery⟦/c⟧?”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“Eleven years.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“As ⟦m Hobbes-Amery⟧his⟦/m⟧ housekeeper.”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“As everything. ⟦m Bernie⟧She⟦/m⟧ did ⟦m Hobbes-Amery⟧his⟦/m⟧ shoes.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“And you visited ⟦m Bernie⟧her⟦/m⟧ there?”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“Sundays. By the back door. ⟦m Hobbes-Amery⟧He⟦/m⟧ didn’t like to meet people on the stairs.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“Did you visit on the Sunday before ⟦m Hobbes-Amery⟧he⟦/m⟧ died?”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“I did.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“Would you tell the jury what ⟦m Bernie⟧your sister⟦/m⟧ said to you?”⟦/q⟧

In the dock ⟦m Bernie⟧a woman in a navy cardigan⟦/m⟧, with the same long chin and the same ⟦c eyes⟧grey eyes⟦/c⟧ as ⟦m Philippa⟧the witness⟦/m⟧, leaned forward until the officer touched ⟦m Bernie⟧her⟦/m⟧ sleeve.

⟦q Philippa>Nwachukwu⟧“⟦m Bernie⟧She⟦/m⟧ said that ⟦m Hobbes-Amery⟧he⟦/m⟧ was a miserable old sod, and ⟦m Bernie⟧she⟦/m⟧ hoped ⟦m Hobbes-Amery⟧he⟦/m⟧’d choke.”⟦/q⟧

There was a rustle along the press bench. ⟦m the judge⟧The judge⟦/m⟧ looked over ⟦m the judge⟧her⟦/m⟧ glasses at it, and it stopped.

⟦q Nwachukwu>Philippa⟧“⟦m Bernie⟧She⟦/m⟧ hoped that ⟦m Hobbes-Amery⟧he⟦/m⟧ would choke. And two days later ⟦m Hobbes-Amery⟧he⟦/m⟧ was dead.”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“⟦m Hobbes-Amery⟧He⟦/m⟧ didn’t choke, though. You said it was foxglove.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“I’m obliged to you. Did you take ⟦m Bernie⟧her⟦/m⟧ seriously?”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“I took ⟦m Bernie⟧her⟦/m⟧ a trifle.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“I beg your pardon?”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“A sherry trifle. ⟦m Bernie⟧She⟦/m⟧’s fond of it. ⟦m Bernie⟧She⟦/m⟧ said that about the choking with ⟦m Bernie⟧her⟦/m⟧ mouth full.”⟦/q⟧

⟦q the judge>Philippa⟧“Miss Cray,”⟦/q⟧ said ⟦m the judge⟧the judge⟦/m⟧, ⟦q the judge>Philippa⟧“just answer the question ⟦e you’re⟧your⟦/e⟧ asked.”⟦/q⟧

⟦q Philippa>the judge⟧“I’m trying to⟦e , my lady⟧ my lady⟦/e⟧. ⟦m Nwachukwu⟧He⟦/m⟧ keeps stopping before I’m done.”⟦/q⟧

⟦q the judge>Philippa⟧“That is ⟦m Nwachukwu⟧his⟦/m⟧ profession. Go on, Mr. Nwachukwu.”⟦/q⟧

⟦m Nwachukwu⟧Counsel for the Crown⟦/m⟧ bowed about an inch. ⟦m Nwachukwu⟧He⟦/m⟧ was a large, beautiful, leisurely man, and ⟦m Nwachukwu⟧his⟦/m⟧ voice was said to be worth six months on any sentence. ⟦q Nwachukwu>Philippa⟧“You keep a garden, I think?”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“An allotment.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“What do you grow there?”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“Leeks.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“And?”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“Beans. Sweet peas.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“And?”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“You know what. You’ve got a photo of it.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“Say it for the jury, please.”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“Foxgloves,”⟦/q⟧ ⟦m Philippa⟧she⟦/m⟧ said. ⟦q Philippa>Nwachukwu⟧“Along the back. They seed themselves. I never planted them, they just come, like relations.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“And on that Sunday you took ⟦m Bernie⟧your sister⟦/m⟧ a bunch of flowers.”⟦/q⟧

⟦q Philippa>Nwachukwu⟧“I took ⟦m Bernie⟧her⟦/m⟧ a trifle!”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“You have told us about the trifle. I’m asking about the flowers, which are seen in a vase, Miss Cray, in the photograph at tab nine.”⟦/q⟧

⟦m Philippa⟧The witness⟦/m⟧ turned ⟦m Philippa⟧her⟦/m⟧ hat round by ⟦e its⟧it’s⟦/e⟧ brim. ⟦m Philippa⟧She⟦/m⟧ did not look at the dock, and in the dock ⟦m Bernie⟧her sister⟦/m⟧ did not look at ⟦m Philippa⟧her⟦/m⟧. It was remarked afterwards that ⟦m Bernie+Philippa⟧they⟦/m⟧ might have been two strangers waiting for the same bus.

⟦q Philippa>Nwachukwu⟧“Yes,”⟦/q⟧ ⟦m Philippa⟧she⟦/m⟧ said. ⟦q Philippa>Nwachukwu⟧“And flowers.”⟦/q⟧

⟦q Nwachukwu>Philippa⟧“Thank you. Wait there, please.”⟦/q⟧

***

⟦s place=the robing room; with=Nwachukwu,Strang,the usher; time=one o’clock⟧
⟦q Strang>Nwachukwu⟧“You enjoyed that,”⟦/q⟧ said ⟦m Strang⟧Miss Strang⟦/m⟧.

⟦q Nwachukwu>Strang⟧“I did not. I liked ⟦m Philippa⟧her⟦/m⟧. Is there any tea in that?”⟦/q⟧

⟦q Strang>Nwachukwu⟧“It’s soup.”⟦/q⟧ ⟦m Strang⟧She⟦/m⟧ had kicked off ⟦m Strang⟧her⟦/m⟧ shoes and was lying along the bench with ⟦m Strang⟧her⟦/m⟧ wig on ⟦m Strang⟧her⟦/m⟧ stomach, like a sleeping cat. ⟦m Strang⟧Her⟦/m⟧ ⟦c wrist⟧left wrist⟦/c⟧ was in plaster. ⟦q Strang>Nwachukwu⟧“You don’t believe it, do you?”⟦/q⟧

⟦q Nwachukwu>Strang⟧“I’m not asked to believe it.”⟦/q⟧

⟦q Strang>Nwachukwu⟧“Leo.”⟦/q⟧

⟦q Nwachukwu>Strang⟧“⟦m Hobbes-Amery⟧He⟦/m⟧ left ⟦m Bernie⟧her⟦/m⟧ the house, Cordelia. ⟦m Bernie⟧She⟦/m⟧ knew that ⟦m Hobbes-Amery⟧he⟦/m⟧ had left ⟦m Bernie⟧her⟦/m⟧ the house. ⟦m Bernie⟧She⟦/m⟧ had a motive, a sister, and a vase.”⟦/q⟧

⟦q Strang>Nwachukwu⟧“⟦m Hobbes-Amery⟧He⟦/m⟧ was eighty-one, and ⟦m Hobbes-Amery⟧he⟦/m⟧ drank.”⟦/q⟧

⟦q Nwachukwu>Strang⟧“⟦m Hobbes-Amery⟧He⟦/m⟧ was full of foxglove.”⟦/q⟧

⟦q Strang>Nwachukwu⟧“⟦m Hobbes-Amery⟧He⟦/m⟧ took it for ⟦m Hobbes-Amery⟧his⟦/m⟧ heart!”⟦/q⟧

⟦q Nwachukwu>Strang⟧“⟦m Hobbes-Amery⟧He⟦/m⟧ took a pill for ⟦m Hobbes-Amery⟧his⟦/m⟧ heart. ⟦m Hobbes-Amery⟧He⟦/m⟧ didn’t take a pint.”⟦/q⟧

⟦q Strang>Nwachukwu⟧“And who gave ⟦m Hobbes-Amery⟧him⟦/m⟧ the pills?”⟦/q⟧

⟦q Nwachukwu>Strang⟧“⟦m Bernie⟧She⟦/m⟧ did. Out of a little box with the days on.”⟦/q⟧

⟦q Strang>Nwachukwu⟧“Did ⟦m Bernie⟧she⟦/m⟧? Who says so?”⟦/q⟧

⟦q Nwachukwu>Strang⟧“⟦m Bernie⟧Your client⟦/m⟧. Page thirty.”⟦/q⟧

⟦q Strang>Nwachukwu⟧“⟦m Bernie⟧My client⟦/m⟧ says that ⟦m Bernie⟧she⟦/m⟧ gave ⟦m Hobbes-Amery⟧him⟦/m⟧ the *box*. ⟦m Bernie⟧She⟦/m⟧ says ⟦m Hobbes-Amery⟧he⟦/m⟧ wouldn’t have ⟦m Bernie⟧her⟦/m⟧ near ⟦m Hobbes-Amery⟧his⟦/m⟧ pills. ⟦m Hobbes-Amery⟧He⟦/m⟧ thought ⟦m Bernie⟧she⟦/m⟧ was stealing them.”⟦/q⟧

⟦q Nwachukwu>Strang⟧“So?”⟦/q⟧

⟦q Strang>Nwachukwu⟧“So I’ve been reading the label,”⟦/q⟧ said ⟦m Strang⟧Miss Strang⟦/m⟧. ⟦m Strang⟧She⟦/m⟧ sat up. ⟦m Strang⟧She⟦/m⟧ wasn’t a tall woman, and with ⟦m Strang⟧her⟦/m⟧ feet on the bench and ⟦m Strang⟧her⟦/m⟧ hair flattened ⟦m Strang⟧she⟦/m⟧ looked about fourteen. ⟦q Strang>Nwachukwu⟧“Have some soup, it’s mulligatawny.”⟦/q⟧

⟦q Nwachukwu>Strang⟧“When you’re nice to me I always lose.”⟦/q⟧

⟦q Strang>Nwachukwu⟧“I’m always nice to you.”⟦/q⟧

⟦q Nwachukwu>Strang⟧“You called me a bassoon in the Court of Appeal.”⟦/q⟧

⟦q Strang>Nwachukwu⟧“It was affectionate!”⟦/q⟧

⟦q the usher>Nwachukwu+Strang⟧“⟦m the judge⟧Her ladyship⟦/m⟧’s coming back in five minutes,”⟦/q⟧ said ⟦m the usher⟧the usher⟦/m⟧, round the door. ⟦q the usher>Strang⟧“Miss Strang, you’ve one shoe under the radiator.”⟦/q⟧

***

⟦s place=court three; with=the judge,Nwachukwu,Strang,Bernie,Philippa,the usher; time=five past two⟧
⟦m Strang⟧She⟦/m⟧ rose slowly, leaning on the plaster of ⟦m Strang⟧her⟦/m⟧ ⟦c wrist⟧right wrist⟦/c⟧. It seemed to take ⟦m Strang⟧her⟦/m⟧ a moment to find ⟦m Strang⟧her⟦/m⟧ place.

⟦q Strang>Philippa⟧“Miss Cray, I act for ⟦m Bernie⟧your sister⟦/m⟧. May I call you Philippa?”⟦/q⟧

⟦q Philippa>Strang⟧“⟦m Bernie⟧She⟦/m⟧ calls me Pip.”⟦/q⟧

⟦q Strang>Philippa⟧“Pip, then. What colour were the flowers?”⟦/q⟧

⟦q Philippa>Strang⟧“What, the ones I brought?”⟦/q⟧

⟦q Strang>Philippa⟧“The ones that you brought.”⟦/q⟧

⟦q Philippa>Strang⟧“Pink and white. And a few of the dark.”⟦/q⟧

⟦q Strang>Philippa⟧“Foxgloves?”⟦/q⟧

⟦q Philippa>Strang⟧“Sweet peas!”⟦/q⟧

A hush came over the court; ⟦m Nwachukwu⟧Mr. Nwachukwu⟦/m⟧ was seen to look for tab nine, and then to hold it at arm’s length.

⟦q Strang>Philippa⟧“⟦m Nwachukwu⟧My learned friend⟦/m⟧ never asked you what sort of flowers.”⟦/q⟧

⟦q Philippa>Strang⟧“No, ⟦m Nwachukwu⟧he⟦/m⟧ stopped. I said to ⟦m the judge⟧the lady⟦/m⟧, ⟦m Nwachukwu⟧he⟦/m⟧ stops before I’m done.”⟦/q⟧

⟦q the judge>Philippa⟧“You did,”⟦/q⟧ said ⟦m the judge⟧the judge⟦/m⟧.

⟦q Strang>Philippa⟧“You wouldn’t put foxgloves in a vase, would you, Pip?”⟦/q⟧

⟦q Philippa>Strang⟧“They drop. You’d be hoovering all week.”⟦/q⟧

⟦q Strang>Philippa⟧“Very well. Did you ever see Mr. ⟦c name⟧Hobbs-Amery⟦/c⟧ take ⟦m Hobbes-Amery⟧his⟦/m⟧ pills?”⟦/q⟧

⟦q Philippa>Strang⟧“Once. I came up for the coal, the kitchen being out, and ⟦m Hobbes-Amery⟧he⟦/m⟧ was in the passage in ⟦m Hobbes-Amery⟧his⟦/m⟧ dressing gown with the box.”⟦/q⟧

⟦q Strang>Philippa⟧“When was this?”⟦/q⟧

⟦q Philippa>Strang⟧“That same ⟦e day⟧say⟦/e⟧. The Sunday.”⟦/q⟧

⟦q Strang>Philippa⟧“What did ⟦m Hobbes-Amery⟧he⟦/m⟧ do?”⟦/q⟧

⟦q Philippa>Strang⟧“⟦m Hobbes-Amery⟧He⟦/m⟧ shook them all out in ⟦m Hobbes-Amery⟧his⟦/m⟧ hand. All the little doors, Monday, Tuesday, the lot. And ⟦m Hobbes-Amery⟧he⟦/m⟧ looked at me and put ⟦m Hobbes-Amery⟧his⟦/m⟧ other hand up, like that, with ⟦e the⟧the the⟦/e⟧ finger. Shush.”⟦/q⟧

⟦q Strang>Philippa⟧“And then?”⟦/q⟧

⟦q Philippa>Strang⟧“⟦m Hobbes-Amery⟧He⟦/m⟧ swallowed them. ⟦m Hobbes-Amery⟧He⟦/m⟧ had a drop of something in a tooth glass.”⟦/q⟧

Nobody in the court was writing any more. ⟦m Bernie⟧The woman in the dock⟦/m⟧ had risen to ⟦m Bernie⟧her⟦/m⟧ feet, and the officer had forgotten to stop ⟦m Bernie⟧her⟦/m⟧.

⟦q Bernie>Philippa⟧“Pip,”⟦/q⟧ ⟦m Bernie⟧she⟦/m⟧ said. ⟦q Bernie>Philippa⟧“Why ever didn’t you say?”⟦/q⟧

⟦q the judge>Bernie⟧“Mrs. Cray,”⟦/q⟧ ⟦m the judge⟧the judge⟦/m⟧ began, ⟦q the judge>Bernie⟧“you mustn’t—”⟦/q⟧

⟦q Bernie>Philippa⟧“Eight months I’ve been in that place!”⟦/q⟧

⟦q Philippa>Bernie⟧“Nobody asked me!”⟦/q⟧ ⟦m Philippa⟧Her sister⟦/m⟧ had gone scarlet. ⟦m Philippa⟧She⟦/m⟧ had crushed the hat against ⟦m Philippa⟧her⟦/m⟧ chest, and tears were running out of ⟦m Philippa⟧her⟦/m⟧ ⟦c eyes⟧brown eyes⟦/c⟧ and along that long chin. ⟦q Philippa>Bernie⟧“I thought ⟦b holder=Philippa; status=false⟧that was how he took them⟦/b⟧. Rich people! How should I know how they take things? And then they came and said that it was flowers, and that it was *my* flowers, Bernie, and I thought ⟦b holder=Philippa; status=false⟧I’d killed him myself⟦/b⟧, somehow, with the pollen. I thought if I kept quiet they’d only think it was you.”⟦/q⟧

⟦q Bernie>Philippa⟧“*Only?*”⟦/q⟧

⟦q Philippa>Bernie⟧“You’re the brave one,”⟦/q⟧ ⟦m Philippa⟧she⟦/m⟧ said.

It was so quiet that one could hear the radiator. ⟦m the judge⟧The judge⟦/m⟧ took off ⟦m the judge⟧her⟦/m⟧ glasses and polished them on a corner of ⟦m the judge⟧her⟦/m⟧ sleeve, which was ermine and not suited to it.

⟦q the judge>Strang⟧“Miss Strang, is that your last question?”⟦/q⟧

⟦q Strang>the judge⟧“I couldn’t improve on it, my lady.”⟦/q⟧

⟦q the judge>Nwachukwu⟧“Mr. Nwachukwu?”⟦/q⟧

⟦m Nwachukwu⟧He⟦/m⟧ got up by degrees. ⟦m Nwachukwu⟧He⟦/m⟧ looked at the jury, and saw twelve people who had each had a sister, or wanted one.

⟦q Nwachukwu>the judge⟧“My lady,”⟦/q⟧ ⟦m Nwachukwu⟧he⟦/m⟧ said, in the voice that was worth six months, ⟦q Nwachukwu>the judge⟧“I think that I should like to talk to those ⟦e who⟧whom⟦/e⟧ instruct me.”⟦/q⟧

⟦q the judge>Nwachukwu⟧“I should if I were you. Ten minutes. Usher, give ⟦m Philippa⟧Miss Cray⟦/m⟧ a glass of water, and for pity’s sake find somewhere to put that hat.”⟦/q⟧

On ⟦m Nwachukwu⟧his⟦/m⟧ way out ⟦m Nwachukwu⟧he⟦/m⟧ stopped by ⟦m Strang⟧the small figure in the front row⟦/m⟧. ⟦q Nwachukwu>Strang⟧“Mulligatawny,”⟦/q⟧ ⟦m Nwachukwu⟧he⟦/m⟧ said bitterly.

⟦q Strang>Nwachukwu⟧“There’s some left,”⟦/q⟧ said Cordelia.
