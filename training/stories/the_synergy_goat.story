title: The Synergy Goat
person: 3
style: office satire; seven people on a video call and in one glass room; job titles as names, a consultant, two men of the same first name told apart by surname initial, chat messages; present tense; straight single quotes
cast: Marguerite Delacourt-Ng | Marguerite | she
cast: Dave P. | Dave P, Pargeter | he
cast: Dave R. | Dave R | he
cast: Jocasta | Jo | she
cast: the consultant | Mr. Fennimore-Katz | he
cast: Uduak |  | she
cast: the goat | Nigel | she
cast: Stan from Facilities | Stan | he
place: the Fishbowl | the glass room
place: the kitchen point |
place: the loading bay |
relation: Marguerite & Jo | work | start=boss and assistant end=conspirators
relation: Pargeter & Dave R. | friends
relation: the consultant & Marguerite | work
quiet: Croydon, Fishbowl, Been, Business, Friday, Had, School, Who
=====
⟦s place=the Fishbowl; with=Marguerite,Pargeter,Dave R.,Jo,the consultant; time=Monday, nine sharp⟧
⟦q the consultant>Marguerite+Pargeter+Dave R.+Jo+Uduak⟧'Let me say first of all,'⟦/q⟧ says ⟦m the consultant⟧the consultant⟦/m⟧, ⟦q the consultant>Marguerite+Pargeter+Dave R.+Jo+Uduak⟧'that nobody's job is at risk.'⟦/q⟧

Nobody's shoulders come down. There are five of ⟦m Marguerite+Pargeter+Dave R.+Jo+the consultant⟧them⟦/m⟧ round the table in the Fishbowl, and a sixth on the wall, very large, with ⟦m Uduak⟧her⟦/m⟧ camera pointing up ⟦m Uduak⟧her⟦/m⟧ nose.

⟦q Uduak>the consultant⟧'Whose is, then?'⟦/q⟧ says the wall.

⟦q the consultant>Uduak⟧'I'm sorry?'⟦/q⟧

⟦q Uduak>the consultant⟧'When somebody says nobody's, it's always somebody's. I've been through four of these, love. What's the animal?'⟦/q⟧

⟦q the consultant>Uduak⟧'I don't think I quite—'⟦/q⟧

⟦q Uduak>the consultant⟧'There's always an animal. Last time it was a meerkat.'⟦/q⟧

⟦m the consultant⟧The consultant⟦/m⟧ is thirty, and tanned, and ⟦m the consultant⟧he⟦/m⟧ has taken off ⟦m the consultant⟧his⟦/m⟧ shoes, because ⟦m the consultant⟧he⟦/m⟧ thinks that carpets are honest. ⟦m the consultant⟧He⟦/m⟧ touches a key. On the other wall there appears a picture of a goat on a mountain. ⟦q the consultant>Marguerite+Pargeter+Dave R.+Jo+Uduak⟧'This,'⟦/q⟧ ⟦m the consultant⟧he⟦/m⟧ says, ⟦q the consultant>Marguerite+Pargeter+Dave R.+Jo+Uduak⟧'is Nigel.'⟦/q⟧

⟦q Pargeter>Dave R.⟧'Told you,'⟦/q⟧ Dave P. murmurs.

⟦q Dave R.>Pargeter⟧'You said a penguin.'⟦/q⟧

⟦q Pargeter>Dave R.⟧'I said farmyard, or a penguin.'⟦/q⟧

⟦q Dave R.>Pargeter⟧'You said a penguin, Dave. It's a fiver.'⟦/q⟧

⟦q Marguerite>Pargeter+Dave R.⟧'Daves,'⟦/q⟧ says Marguerite.

⟦m Marguerite⟧She⟦/m⟧ doesn't look round. ⟦m Marguerite⟧She⟦/m⟧'s the Regional Head, ⟦m Marguerite⟧she⟦/m⟧'s fifty-eight, and ⟦m Marguerite⟧she⟦/m⟧ has a scarf for each quarter; this one's got stirrups on it. Beside ⟦m Marguerite⟧her⟦/m⟧, with a laptop, sits ⟦m Jo⟧her assistant⟦/m⟧, typing very fast. It's assumed in the office that these are the minutes.

⟦q the consultant>Marguerite+Pargeter+Dave R.+Jo+Uduak⟧'The mountain goat doesn't ask *whose* ledge it is. It just shares the ledge. Now, I'd like each of us to say what our ledge is. Who'll go first? You, sir?'⟦/q⟧

⟦q Dave R.>the consultant⟧'Me?'⟦/q⟧

⟦q the consultant>Dave R.⟧'What's your name?'⟦/q⟧

⟦q Dave R.>the consultant⟧'Dave.'⟦/q⟧

⟦q the consultant>Dave R.⟧'And what's your ledge, Dave?'⟦/q⟧

⟦q Pargeter>the consultant⟧'⟦m Dave R.⟧He⟦/m⟧ does returns,'⟦/q⟧ says ⟦m Pargeter⟧the other Dave⟦/m⟧.

⟦q the consultant>Pargeter⟧'I'd love to hear it from Dave ⟦m Dave R.⟧himself⟦/m⟧.'⟦/q⟧

⟦q Pargeter>the consultant⟧'I'm Dave.'⟦/q⟧

⟦q the consultant>Pargeter⟧'You're both—?'⟦/q⟧

⟦q Dave R.>the consultant⟧'⟦m Pargeter⟧He⟦/m⟧'s Dave P. I'm Dave R. We asked for it to be put on the door, and they put *Daves*.'⟦/q⟧

⟦q the consultant>Dave R.⟧'Then, Dave R.: where are you on the mountain?'⟦/q⟧

⟦q Dave R.>the consultant⟧'I'm in Croydon,'⟦/q⟧ ⟦m Dave R.⟧the thinner Dave⟦/m⟧ says. ⟦q Dave R.>the consultant⟧'I've been in Croydon for nineteen years. I send back what people send back.'⟦/q⟧

⟦q the consultant>Dave R.⟧'Beautiful,'⟦/q⟧ says ⟦m the consultant⟧the consultant⟦/m⟧, and writes it on the glass.

***

⟦s place=the kitchen point; with=Marguerite,Jo,Stan; time=ten forty⟧
⟦q Jo>Marguerite⟧'⟦m the consultant⟧He⟦/m⟧'s going to ask you for the list by Friday.'⟦/q⟧

⟦q Marguerite>Jo⟧'I know.'⟦/q⟧

⟦q Jo>Marguerite⟧'Have you got one?'⟦/q⟧

⟦q Marguerite>Jo⟧'I've got a sheet of paper with a line down the middle.'⟦/q⟧

⟦q Jo>Marguerite⟧'Who's on it?'⟦/q⟧

⟦q Marguerite>Jo⟧'Nobody. It's a very clean line. What've you been typing in there?'⟦/q⟧

⟦q Jo>Marguerite⟧'You don't want to know.'⟦/q⟧

⟦q Marguerite>Jo⟧'Jo. I hired you when you couldn't work the stapler.'⟦/q⟧

⟦q Jo>Marguerite⟧'It's a story. It's sort of about a goat.'⟦/q⟧ ⟦m Jo⟧She⟦/m⟧'s twenty-six, with a fringe that ⟦m Jo⟧she⟦/m⟧ cuts ⟦m Jo⟧herself⟦/m⟧, and ⟦m Jo⟧she⟦/m⟧ has turned a shade that goes with nothing. ⟦q Jo>Marguerite⟧'I write down what ⟦m the consultant⟧he⟦/m⟧ says and I put it in the mouth of a goat. Uduak's got it up to four hundred readers. ⟦m Uduak⟧She⟦/m⟧ does it from home.'⟦/q⟧

⟦q Marguerite>Jo⟧'*Uduak* does?'⟦/q⟧

⟦q Jo>Marguerite⟧'⟦m Uduak⟧She⟦/m⟧ does the drawings.'⟦/q⟧

⟦q Marguerite>Jo⟧'⟦m Uduak⟧She⟦/m⟧ told me that ⟦m Uduak⟧she⟦/m⟧ had a bad line!'⟦/q⟧

⟦q Jo>Marguerite⟧'⟦m Uduak⟧She⟦/m⟧ says the best thing that ever happened to ⟦m Uduak⟧her⟦/m⟧ was when they sent ⟦m Uduak⟧her⟦/m⟧ home. ⟦m Uduak⟧She⟦/m⟧ sits in ⟦m Uduak⟧her⟦/m⟧ bath with a drawing board on. That's why it's up ⟦m Uduak⟧her⟦/m⟧ nose. The camera's on the soap.'⟦/q⟧

⟦m Marguerite⟧The older woman⟦/m⟧ takes some time over the milk. ⟦m Marguerite⟧She⟦/m⟧'s got a consultant in one glass room, and head office in ⟦m Marguerite⟧her⟦/m⟧ ear, and ⟦m Marguerite⟧she⟦/m⟧ was told at seven this morning, by someone who was eating, that ⟦m Marguerite⟧she⟦/m⟧ might like to lead by example and put ⟦m Marguerite⟧herself⟦/m⟧ at the top. ⟦m Marguerite⟧She⟦/m⟧ hasn't said so to a soul.

⟦q Marguerite>Jo⟧'Is it any good?'⟦/q⟧ ⟦m Marguerite⟧she⟦/m⟧ asks.

⟦q Jo>Marguerite⟧'The drawings are.'⟦/q⟧

⟦q Marguerite>Jo⟧'Read me a bit.'⟦/q⟧

⟦q Jo>Marguerite⟧'Now?'⟦/q⟧

⟦q Marguerite>Jo⟧'I've had nobody but men say things to me since breakfast. Read.'⟦/q⟧

⟦q Jo>Marguerite⟧'Whose ledge is this, asked the kid. It's everybody's, said the Goat Who Had Been To Business School, moving over until she fell off it.'⟦/q⟧

⟦m Marguerite⟧She⟦/m⟧ laughs so hard that ⟦m Marguerite⟧she⟦/m⟧ has to hold on to the fridge. It's a bark; it sets off the light in the corridor, which works by noise.

⟦q Stan>Marguerite+Jo⟧'You all right, ladies?'⟦/q⟧ says somebody.

⟦q Marguerite>Stan⟧'We're fine, Stan.'⟦/q⟧

⟦q Stan>Marguerite⟧'Only I've come about ⟦m Nigel⟧the goat⟦/m⟧,'⟦/q⟧ ⟦m Stan⟧he⟦/m⟧ says.

***

⟦s place=the loading bay; with=Marguerite,Pargeter,Dave R.,Jo,the consultant,Stan; time=eleven o'clock⟧
It's real. It's brown and white, it's got a halter on, and it's standing with its front feet up on a pallet of printer paper and eating a delivery note.

⟦q the consultant>Marguerite+Pargeter+Dave R.+Jo+Stan⟧'I'd hoped it'd be a surprise,'⟦/q⟧ says ⟦m the consultant⟧the consultant⟦/m⟧.

⟦q Marguerite>the consultant⟧'It is.'⟦/q⟧

⟦q the consultant>Marguerite⟧'⟦m Nigel⟧She⟦/m⟧'s hired till Friday. I find that it brings people out of their heads. ⟦m Nigel⟧She⟦/m⟧'ll live on the second floor; your people will take turns, and whoever's turn it is learns about—'⟦/q⟧

⟦q Stan>the consultant⟧'Not on my floors ⟦m Nigel⟧she⟦/m⟧ won't.'⟦/q⟧

⟦q the consultant>Stan⟧'And you are?'⟦/q⟧

⟦q Stan>the consultant⟧'Facilities.'⟦/q⟧

⟦q the consultant>Stan⟧'Stan, is it? Stan. What would you say if I told you that there isn't a *my*?'⟦/q⟧

⟦q Stan>the consultant⟧'I'd say you want to get your shoes on,'⟦/q⟧ says Stan. ⟦q Stan>the consultant⟧'You're stood in something.'⟦/q⟧

⟦m the consultant⟧The consultant⟦/m⟧ looks down. So, with a certain interest, do ⟦m Pargeter+Dave R.⟧the two Daves⟦/m⟧.

⟦q Dave R.>Pargeter⟧'Is it a nanny?'⟦/q⟧

⟦q Pargeter>Dave R.⟧'Look underneath.'⟦/q⟧

⟦q Dave R.>Pargeter⟧'I'm not looking underneath. You look.'⟦/q⟧

⟦q Pargeter>Dave R.⟧'My uncle had them. That's a nanny. That's a nanny in kid, if you ask me.'⟦/q⟧

⟦q Dave R.>Pargeter⟧'In what?'⟦/q⟧

⟦q Pargeter>Dave R.⟧'⟦m Nigel⟧She⟦/m⟧'s expecting, Dave. Any minute. See how ⟦m Nigel⟧she⟦/m⟧'s holding ⟦m Nigel⟧her⟦/m⟧ tail?'⟦/q⟧

⟦q the consultant>Pargeter⟧'⟦m Nigel⟧She⟦/m⟧ can't be,'⟦/q⟧ says ⟦m the consultant⟧the consultant⟦/m⟧. ⟦q the consultant>Pargeter⟧'It says in the booking that ⟦m Nigel⟧her⟦/m⟧ name's Nigel!'⟦/q⟧

⟦q Pargeter>the consultant⟧'Well, I'd write to somebody.'⟦/q⟧

What happens next is described afterwards by each of ⟦m Marguerite+Pargeter+Dave R.+Jo+the consultant+Stan⟧them⟦/m⟧ in a different way, but all agree that it was Dave P. who took off ⟦m Pargeter⟧his⟦/m⟧ jacket, and Dave R. who went for towels. Marguerite kneels down on the concrete in the stirrup scarf. ⟦m Marguerite⟧She⟦/m⟧ holds the head. ⟦m Marguerite⟧She⟦/m⟧ talks to it, in a low voice, in French, a thing that nobody there has ever heard ⟦m Marguerite⟧her⟦/m⟧ do.

⟦q Jo>Marguerite⟧'What are you saying to ⟦m Nigel⟧her⟦/m⟧?'⟦/q⟧ ⟦m Jo⟧she⟦/m⟧ whispers.

⟦q Marguerite>Jo⟧'I'm telling ⟦m Nigel⟧her⟦/m⟧ that ⟦m Nigel⟧she⟦/m⟧ isn't at risk.'⟦/q⟧

⟦q Dave R.>Pargeter⟧'I can see a foot! Is it meant to be a foot?'⟦/q⟧

⟦q Pargeter>Dave R.⟧'Two's better.'⟦/q⟧

⟦q Dave R.>Pargeter⟧'There's two. Dave, there's *two*!'⟦/q⟧

⟦q Pargeter>Dave R.⟧'Then get in there and be a ledge.'⟦/q⟧

It takes eleven minutes. Upstairs, behind the glass, forty people have stood up from their desks; and on the phone that's propped on the pallet, where Jocasta has put it so that ⟦m Uduak⟧she⟦/m⟧ shouldn't miss anything, a pencil can be heard going like mad.

⟦q Uduak>Jo⟧'Turn me round a bit,'⟦/q⟧ says the phone. ⟦q Uduak>Jo⟧'I can't see its ears. Is *⟦m the consultant⟧he⟦/m⟧* all right?'⟦/q⟧

⟦q Jo>Uduak⟧'Who?'⟦/q⟧

⟦q Uduak>Jo⟧'⟦m the consultant⟧The boy with no shoes⟦/m⟧.'⟦/q⟧

⟦m the consultant⟧He⟦/m⟧'s sitting on the kerb with ⟦m the consultant⟧his⟦/m⟧ head between ⟦m the consultant⟧his⟦/m⟧ knees. Stan has given ⟦m the consultant⟧him⟦/m⟧ a mug of something. ⟦m the consultant⟧He⟦/m⟧ seems younger than ⟦m the consultant⟧he⟦/m⟧ did, and not so brown.

⟦q the consultant>Stan⟧'I've never seen anything be born,'⟦/q⟧ ⟦m the consultant⟧he⟦/m⟧ says.

⟦q Stan>the consultant⟧'No? What did they teach you, then?'⟦/q⟧

⟦q the consultant>Stan⟧'Mostly it was triangles.'⟦/q⟧

⟦q Marguerite>the consultant⟧'Mr. Fennimore-Katz,'⟦/q⟧ says Marguerite. ⟦m Marguerite⟧She⟦/m⟧'s got straw in ⟦m Marguerite⟧her⟦/m⟧ hair, and a kid, still wet, folded up in the scarf like something from a good shop. ⟦q Marguerite>the consultant⟧'Would you like to hear what my ledge is?'⟦/q⟧

⟦q the consultant>Marguerite⟧'Very much,'⟦/q⟧ ⟦m the consultant⟧he⟦/m⟧ says; and it's possible, for once, that ⟦m the consultant⟧he⟦/m⟧ means it.

⟦q Marguerite>the consultant⟧'I was asked this morning for a list. I've been carrying it about. I was going to put my own name on it, to be a good example, and retire, and be given a clock. Then I'd never have known that Dave Pargeter can turn a breech. I didn't know that ⟦m Pargeter⟧he⟦/m⟧ had an *uncle*. I've sat thirty feet from ⟦m Pargeter⟧him⟦/m⟧ for eleven years.'⟦/q⟧ ⟦m Marguerite⟧She⟦/m⟧ hands ⟦m the consultant⟧him⟦/m⟧ the kid. ⟦m the consultant⟧He⟦/m⟧ takes it as people take a baby, as though it might be counted afterwards. ⟦q Marguerite>the consultant⟧'You can tell them that they shan't have one. If they want to know whose ledge it is, they can come down to Croydon, and we'll move over.'⟦/q⟧

⟦q Dave R.>Pargeter⟧'Till they fall off,'⟦/q⟧ says Dave R.

⟦q Pargeter>Dave R.⟧'You read it too?'⟦/q⟧

⟦q Dave R.>Pargeter⟧'Everyone reads it, Dave. I'm the one who sends it to accounts.'⟦/q⟧
