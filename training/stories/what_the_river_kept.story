title: What the River Kept
person: 1
style: first-person mystery in the past tense; the narrator is named only by others; curly single quotes, British; telephones, and a letter read aloud in *asterisks*
cast: Gethin Probert | Gethin, Geth, Mr Probert | he | narrator
cast: Olwen Cosgrove | Olwen, Mrs Cosgrove, Ol | she
cast: Lyle Cosgrove | Lyle | he
cast: Nirupa Bhandari | Bhandari, Sergeant Bhandari | she
cast: the farmer | | he
place: the Long Pool | Long Pool
place: the cottage |
place: Olwen’s kitchen | the kitchen
relation: Gethin & Olwen | family | start=close, with a silence between them end=shaken, and honest at last
relation: Olwen & Lyle | romantic | start=married, partners in a faked death end=over, and about to be told so
relation: Gethin & Bhandari | work | start=wary end=trusting
quiet: Saab, Long Pool, Leicester, Crown, Hereford, Cork, Newport, Fishguard, November, Thursday, Christmas, God
=====
⟦s place=the Long Pool; with=Gethin,Bhandari,the farmer; time=a Thursday in August⟧
In the eleventh week without rain the river gave back three bicycles, a pulpit and ⟦m Lyle⟧my brother-in-law⟦/m⟧’s car.

⟦m Gethin⟧I⟦/m⟧ was there for the car. ⟦m Gethin⟧I⟦/m⟧ had been water bailiff on that stretch for twenty-six years and retired for two, and when anything came up people still rang ⟦m Gethin⟧me⟦/m⟧ before they rang the police. Sergeant Bhandari had mentioned this twice while ⟦m Gethin+Bhandari⟧we⟦/m⟧ stood on the cracked mud and watched a tractor take up the slack.

⟦q Bhandari>Gethin⟧‘You might have given me an hour’s start, Mr Probert.’⟦/q⟧

⟦q Gethin>Bhandari⟧‘It isn’t going anywhere.’⟦/q⟧

⟦q Bhandari>Gethin⟧‘It’s been somewhere, though, hasn’t it?’⟦/q⟧ ⟦m Bhandari⟧She⟦/m⟧ was carrying ⟦m Bhandari⟧her⟦/m⟧ shoes. ⟦m Bhandari⟧She⟦/m⟧ was six weeks out of Leicester, and nobody had warned ⟦m Bhandari⟧her⟦/m⟧ about mud. ⟦q Bhandari>Gethin⟧‘⟦m the farmer⟧The farmer⟦/m⟧ says fifteen years. ⟦m the farmer⟧He⟦/m⟧ says you knew it by the roof.’⟦/q⟧

⟦q Gethin>Bhandari⟧‘Green Saab, dent, sunroof. There was only ever the one.’⟦/q⟧

⟦q Bhandari>Gethin⟧‘Whose?’⟦/q⟧

⟦q Gethin>Bhandari⟧‘Lyle Cosgrove’s. ⟦m Lyle⟧He⟦/m⟧ was married to ⟦m Olwen⟧my sister⟦/m⟧.’⟦/q⟧

⟦m Bhandari⟧She⟦/m⟧ gave that the small silence people give it. ⟦q Bhandari>Gethin⟧‘I’m so sorry. Then ⟦m Lyle⟧he⟦/m⟧’s in there?’⟦/q⟧

⟦q Gethin>Bhandari⟧‘⟦b holder=Gethin; status=false⟧He’s in there⟦/b⟧,’⟦/q⟧ ⟦m Gethin⟧I⟦/m⟧ said.

⟦m Gethin⟧I⟦/m⟧ had been sure of it since the fourth of November fifteen years before, when it had rained for a week, and when ⟦m Gethin⟧I⟦/m⟧, on orders but with ⟦m Gethin⟧my⟦/m⟧ own two hands, had opened the top sluice at nine in the evening. Lyle left the Crown at half past. The ford would have been knee-deep when ⟦m Lyle⟧he⟦/m⟧ turned the key and neck-deep when ⟦m Lyle⟧he⟦/m⟧ got there. ⟦m Gethin⟧I⟦/m⟧ found tyre marks, and a hubcap. ⟦m Gethin⟧I⟦/m⟧ had lived ever since with the knowledge that ⟦b holder=Gethin; status=false⟧I had drowned him⟦/b⟧. Nobody ever said so. Olwen had never once said so, which was worse.

The Saab came up backwards, pouring. ⟦m the farmer⟧The farmer⟦/m⟧ climbed down from the tractor, rubbed a hole in the slime with ⟦m the farmer⟧his⟦/m⟧ sleeve and put ⟦m the farmer⟧his⟦/m⟧ face to the glass.

⟦q Bhandari>the farmer⟧‘Well?’⟦/q⟧ called ⟦m Bhandari⟧the sergeant⟦/m⟧.

⟦q the farmer>Bhandari⟧‘You’d best see for yourself, miss.’⟦/q⟧ ⟦m the farmer⟧He⟦/m⟧ sounded almost offended. ⟦q the farmer>Bhandari⟧‘There’s nobody home.’⟦/q⟧

There was silt to the height of the seats, and an eel. All four windows were wound up tight, and so was the sunroof. The driver’s belt had been fastened across nothing at all, and beside the handbrake stood a tartan flask with its cup screwed on, as neat as a picnic.

⟦q Bhandari>Gethin⟧‘Could ⟦m Lyle⟧he⟦/m⟧ have climbed out?’⟦/q⟧

⟦q Gethin>Bhandari⟧‘And done ⟦m Lyle⟧his⟦/m⟧ belt up after ⟦m Lyle⟧him⟦/m⟧?’⟦/q⟧

⟦q Bhandari>Gethin⟧‘Or the current could have—’⟦/q⟧

⟦q Gethin>Bhandari⟧‘Through shut glass?’⟦/q⟧

⟦q Bhandari>Gethin⟧‘Then where is ⟦m Lyle⟧he⟦/m⟧, Mr Probert?’⟦/q⟧

⟦m Gethin⟧I⟦/m⟧ told ⟦m Bhandari⟧her⟦/m⟧ that ⟦m Gethin⟧I⟦/m⟧ had no idea. It was the truth, and it went round and round in ⟦m Gethin⟧me⟦/m⟧ like that eel.

⟦q Bhandari>Gethin⟧‘Who knew how high the river would be that night?’⟦/q⟧ ⟦m Bhandari⟧she⟦/m⟧ asked.

⟦q Gethin>Bhandari⟧‘Anyone with a telephone. I rang round before I opened up. The farms, the school.’⟦/q⟧

⟦q Bhandari>Gethin⟧‘And ⟦m Olwen⟧your sister⟦/m⟧?’⟦/q⟧

⟦m the farmer⟧The farmer⟦/m⟧ was coiling ⟦m the farmer⟧his⟦/m⟧ chain, very slowly, so as not to miss anything. ⟦q Gethin>Bhandari⟧‘I rang ⟦m Olwen⟧her⟦/m⟧ first,’⟦/q⟧ ⟦m Gethin⟧I⟦/m⟧ said.

***

⟦s place=the cottage; with=Gethin; time=Thursday, six in the evening⟧
⟦m Gethin⟧I⟦/m⟧ telephoned at six, when ⟦m Olwen⟧she⟦/m⟧ would be in from the shop.

⟦q Gethin>Olwen⟧‘It’s me.’⟦/q⟧

⟦q Olwen>Gethin⟧‘You never ring on a Thursday. Who’s died?’⟦/q⟧

⟦q Gethin>Olwen⟧‘No one. Well. Will you sit down a minute?’⟦/q⟧

⟦q Olwen>Gethin⟧‘I’m peeling potatoes, Geth, I can hear standing up. Go on.’⟦/q⟧

⟦q Gethin>Olwen⟧‘⟦k by=Gethin; to=Olwen⟧They’ve had the Saab out of the Long Pool⟦/k⟧.’⟦/q⟧

The peeling stopped. Down the line ⟦m Gethin⟧I⟦/m⟧ could hear ⟦m Olwen⟧her⟦/m⟧ kitchen clock, the one with the birds on it. It did half a wren for six o’clock and thought better of it.

⟦q Gethin>Olwen⟧‘Are you there?’⟦/q⟧

⟦q Olwen>Gethin⟧‘I’m here.’⟦/q⟧

⟦q Gethin>Olwen⟧‘⟦k by=Gethin; to=Olwen⟧He wasn’t in it⟦/k⟧, love. Nobody was. It was all shut up, and nobody inside.’⟦/q⟧

⟦q Olwen>Gethin⟧‘No,’⟦/q⟧ said ⟦m Olwen⟧my sister⟦/m⟧, after a bit. ⟦q Olwen>Gethin⟧‘I see. And was the flask still there?’⟦/q⟧

⟦q Gethin>Olwen⟧‘It was, yes. It’s gone to Hereford to be opened.’⟦/q⟧

⟦q Olwen>Gethin⟧‘It’s gone *where*?’⟦/q⟧

⟦q Gethin>Olwen⟧‘To the police station. ⟦m Bhandari⟧The sergeant⟦/m⟧ gave it a shake, and it didn’t slosh. ⟦m Bhandari⟧She⟦/m⟧ thinks ⟦b holder=Bhandari; status=true⟧there’s paper in it⟦/b⟧.’⟦/q⟧

⟦q Olwen>Gethin⟧‘Oh, God,’⟦/q⟧ ⟦m Olwen⟧she⟦/m⟧ said, not loudly. ⟦q Olwen>Gethin⟧‘I’ll have to go. The pan’s boiling over.’⟦/q⟧

⟦m Gethin⟧I⟦/m⟧ had put down the receiver, fed the cat and got as far as the stairs before ⟦m Gethin⟧I⟦/m⟧ heard what ⟦m Gethin⟧I⟦/m⟧ had heard. ⟦m Gethin⟧I⟦/m⟧ had not said a word about a flask.

⟦m Gethin⟧I⟦/m⟧ stood for some time with one foot on the bottom step. Then ⟦m Gethin⟧I⟦/m⟧ went back and rang another number.

⟦q Bhandari>Gethin⟧‘Bhandari.’⟦/q⟧

⟦q Gethin>Bhandari⟧‘It’s Gethin Probert. About that flask.’⟦/q⟧

⟦q Bhandari>Gethin⟧‘You’ve saved me a call. It’s a letter, and it’s as dry as a biscuit. ⟦k by=Bhandari; to=Gethin⟧It’s written to Lyle, not by him⟦/k⟧. Do you know anyone who signs with an ⟦q/other⟧“O”⟦/q⟧?’⟦/q⟧

Out on the weir a coot was complaining about the water. ⟦m Gethin⟧I⟦/m⟧ let it finish.

⟦q Bhandari>Gethin⟧‘Mr Probert?’⟦/q⟧

⟦q Gethin>Bhandari⟧‘I might,’⟦/q⟧ ⟦m Gethin⟧I⟦/m⟧ said. ⟦q Gethin>Bhandari⟧‘How soon could you have a copy out here?’⟦/q⟧

⟦q Bhandari>Gethin⟧‘First thing in the morning.’⟦/q⟧

⟦q Gethin>Bhandari⟧‘Could it be tonight? And not here. At ⟦m Olwen⟧my sister⟦/m⟧’s.’⟦/q⟧

⟦m Bhandari⟧She⟦/m⟧ was a quick young woman, and ⟦m Gethin⟧I⟦/m⟧ listened to ⟦m Bhandari⟧her⟦/m⟧ being quick. ⟦q Bhandari>Gethin⟧‘Shall we say eight?’⟦/q⟧ ⟦m Bhandari⟧she⟦/m⟧ said. ⟦q Bhandari>Gethin⟧‘I’ll leave the car by the church. I expect you’d like to be there before me.’⟦/q⟧

***

⟦s place=Olwen’s kitchen; with=Gethin,Olwen,Bhandari; time=Thursday night⟧
There were no potatoes. There was no pan. ⟦m Olwen⟧My sister⟦/m⟧ was sitting at the kitchen table with ⟦m Olwen⟧her⟦/m⟧ coat on.

⟦q Olwen>Gethin⟧‘You noticed, then.’⟦/q⟧

⟦q Gethin>Olwen⟧‘It took me as far as the stairs.’⟦/q⟧

⟦q Olwen>Gethin⟧‘I heard it come out of my mouth. I thought, ⟦m Gethin⟧he⟦/m⟧’s slow, ⟦m Gethin⟧he⟦/m⟧ might not.’⟦/q⟧

⟦q Gethin>Olwen⟧‘Where is ⟦m Lyle⟧he⟦/m⟧, Olwen?’⟦/q⟧

⟦q Olwen>Gethin⟧‘In Cork. Or ⟦m Lyle⟧he⟦/m⟧ was.’⟦/q⟧

⟦q Gethin>Olwen⟧‘Alive?’⟦/q⟧

⟦q Olwen>Gethin⟧‘Last November ⟦m Lyle⟧he⟦/m⟧ was. ⟦k by=Olwen; to=Gethin⟧He rings me up every year⟦/k⟧, on the fourth, at ten at night. ⟦m Lyle⟧He⟦/m⟧ doesn’t say a word. I don’t either. Then one of us puts it down.’⟦/q⟧

⟦m Gethin⟧I⟦/m⟧ found that ⟦m Gethin⟧I⟦/m⟧ was in a chair. ⟦m Gethin⟧I⟦/m⟧ will give it in the order in which ⟦m Olwen⟧she⟦/m⟧ gave it to ⟦m Gethin⟧me⟦/m⟧. Lyle had owed thirty thousand pounds to somebody in Newport who broke people’s hands, and the time for paying was up. ⟦k by=Olwen; to=Gethin⟧The two of them had pushed the car in together⟦/k⟧, by the ford, at a quarter to ten, and ⟦m Lyle⟧he⟦/m⟧ had walked over the hill to meet a lorry that was going to Fishguard for the boat. ⟦m Olwen⟧She⟦/m⟧ was to be a widow for one year. Then ⟦m Olwen⟧she⟦/m⟧ was to sell up quietly and follow ⟦m Lyle⟧him⟦/m⟧.

⟦q Gethin>Olwen⟧‘And you never went.’⟦/q⟧

⟦q Olwen>Gethin⟧‘I was never going to go. I’d had nine years of ⟦m Lyle⟧him⟦/m⟧, Geth. I wanted a house with no shouting in it.’⟦/q⟧ ⟦m Olwen⟧She⟦/m⟧ turned the ring on ⟦m Olwen⟧her⟦/m⟧ finger. ⟦q Olwen>Gethin⟧‘But I couldn’t say it to ⟦m Lyle⟧his⟦/m⟧ face. You remember what ⟦m Lyle⟧he⟦/m⟧ was like when ⟦m Lyle⟧he⟦/m⟧ was told things. So I wrote it down, and I put it in ⟦m Lyle⟧his⟦/m⟧ flask where the coffee should be, so that ⟦m Lyle⟧he⟦/m⟧’d find it on the water.’⟦/q⟧

⟦q Gethin>Olwen⟧‘And ⟦m Lyle⟧he⟦/m⟧ left ⟦m Lyle⟧his⟦/m⟧ flask in the car.’⟦/q⟧

⟦q Olwen>Gethin⟧‘I only knew that at six o’clock tonight, when you said the car was up and I thought I’d better ask. All this time I’ve believed ⟦b holder=Olwen; status=false⟧he’d read it⟦/b⟧. I believed ⟦b holder=Olwen; status=false⟧he rang to pay me out for it⟦/b⟧.’⟦/q⟧

⟦q Gethin>Olwen⟧‘You might have told me.’⟦/q⟧

⟦q Olwen>Gethin⟧‘The fewer that knew, we said.’⟦/q⟧

⟦q Gethin>Olwen⟧‘I opened that sluice.’⟦/q⟧ ⟦m Gethin⟧My⟦/m⟧ voice did something ⟦m Gethin⟧I⟦/m⟧ didn’t care for. ⟦q Gethin>Olwen⟧‘I’ve been down every yard of that river with a pole. I’ve been down it on Christmas Day. I thought ⟦b holder=Gethin; status=false⟧I’d killed your husband⟦/b⟧, Olwen, and you gave me sherry and let me think it!’⟦/q⟧

⟦m Olwen⟧She⟦/m⟧ stared at ⟦m Gethin⟧me⟦/m⟧, and ⟦m Gethin⟧I⟦/m⟧ saw that it was news to ⟦m Olwen⟧her⟦/m⟧. It had simply never crossed ⟦m Olwen⟧her⟦/m⟧ mind. ⟦m Olwen⟧She⟦/m⟧ had been so taken up with ⟦m Olwen⟧her⟦/m⟧ own guilt that ⟦m Olwen⟧she⟦/m⟧ had not noticed anyone in the next pew.

⟦q Olwen>Gethin⟧‘You never said.’⟦/q⟧

⟦q Gethin>Olwen⟧‘Nor did you!’⟦/q⟧

⟦q Olwen>Gethin⟧‘I thought you looked for ⟦m Lyle⟧him⟦/m⟧ because you were kind.’⟦/q⟧

⟦q Gethin>Olwen⟧‘I’m not that kind. Nobody’s that kind.’⟦/q⟧

There was a knock. Sergeant Bhandari wiped ⟦m Bhandari⟧her⟦/m⟧ feet, took in the coat, and ⟦m Gethin+Olwen⟧the two of us⟦/m⟧, and the absence of any supper, and laid a plastic sleeve on the oilcloth.

⟦q Bhandari>Olwen⟧‘I gather you may know this writing, Mrs Cosgrove.’⟦/q⟧

⟦q Olwen>Bhandari⟧‘It’s mine.’⟦/q⟧

⟦q Bhandari>Olwen⟧‘Would you care to read it to me, or shall I?’⟦/q⟧

⟦q Olwen>Bhandari⟧‘Let ⟦m Gethin⟧him⟦/m⟧,’⟦/q⟧ said ⟦m Olwen⟧my sister⟦/m⟧. ⟦q Olwen>Bhandari⟧‘⟦m Gethin⟧He⟦/m⟧’s owed it.’⟦/q⟧

So ⟦m Gethin⟧I⟦/m⟧ read it out, in the voice ⟦m Gethin⟧I⟦/m⟧ used to keep for permits.

⟦q/writing Olwen>Lyle⟧*Lyle,*⟦/q⟧

⟦q/writing Olwen>Lyle⟧*By now you are on the boat and it is too far to swim. I am not coming, not next year and not after. I find I’m not frightened of you tonight, and I would like to go on like that. Your good shirts are in the blue bag. I shan’t touch the insurance, so you will have to be dead for nothing.*⟦/q⟧

⟦q/writing Olwen>Lyle⟧*Please don’t ring. If you ring I will pick it up, because I always do, and then I won’t know what to say.*⟦/q⟧

⟦q/writing Olwen>Lyle⟧*O*⟦/q⟧

Over the sink the clock did a blackbird.

⟦q Bhandari>Olwen⟧‘And did you touch the insurance?’⟦/q⟧ ⟦m Bhandari⟧the sergeant⟦/m⟧ asked.

⟦q Olwen>Bhandari⟧‘Not a penny.’⟦/q⟧

⟦q Bhandari>Olwen⟧‘Did anybody ask you, at the time, where ⟦m Lyle⟧he⟦/m⟧ was?’⟦/q⟧

⟦q Olwen>Bhandari⟧‘They asked was ⟦m Lyle⟧he⟦/m⟧ drowned. I said it looked very like it. It did look like it, we’d taken trouble.’⟦/q⟧

⟦m Bhandari⟧She⟦/m⟧ went over the page again, upside down, for rather longer than it needed. ⟦q Bhandari>Olwen⟧‘Then what I’ve mostly got is a badly parked car,’⟦/q⟧ ⟦m Bhandari⟧she⟦/m⟧ said. ⟦q Bhandari>Olwen⟧‘I’ll have to write it up, and it won’t be nothing. And somebody will have to find ⟦m Lyle⟧him⟦/m⟧ and tell ⟦m Lyle⟧him⟦/m⟧ ⟦m Lyle⟧he⟦/m⟧’s alive.’⟦/q⟧

⟦q Gethin>Bhandari⟧‘⟦m Lyle⟧He⟦/m⟧ knows ⟦m Lyle⟧he⟦/m⟧’s alive,’⟦/q⟧ ⟦m Gethin⟧I⟦/m⟧ said.

⟦q Bhandari>Gethin⟧‘⟦m Lyle⟧He⟦/m⟧ doesn’t know the rest of it, though, does ⟦m Lyle⟧he⟦/m⟧? As far as ⟦m Lyle⟧he⟦/m⟧’s concerned, ⟦b holder=Lyle; status=false⟧she’s still coming⟦/b⟧.’⟦/q⟧

None of ⟦m Gethin+Olwen+Bhandari⟧us⟦/m⟧ had said it until then. ⟦m Gethin⟧I⟦/m⟧ watched it go into ⟦m Olwen⟧my sister⟦/m⟧ like cold water. Fifteen Novembers, and ⟦m Lyle⟧he⟦/m⟧ had not been punishing ⟦m Olwen⟧her⟦/m⟧ at all. ⟦m Lyle⟧He⟦/m⟧ had been waiting to be told when.

⟦q Gethin>Olwen⟧‘Have you a number for ⟦m Lyle⟧him⟦/m⟧?’⟦/q⟧ ⟦m Gethin⟧I⟦/m⟧ asked.

⟦q Olwen>Gethin⟧‘I copied it down, the year the telephones began to show them. I don’t know why I did.’⟦/q⟧ ⟦m Olwen⟧She⟦/m⟧ was unbuttoning the coat at last. ⟦q Olwen>Gethin⟧‘It’s on the calendar. It’s been on all the calendars.’⟦/q⟧

⟦m Bhandari⟧The sergeant⟦/m⟧ discovered that ⟦m Bhandari⟧she⟦/m⟧ had left something in ⟦m Bhandari⟧her⟦/m⟧ car. ⟦m Gethin⟧I⟦/m⟧ would have discovered the same, but Olwen had hold of ⟦m Gethin⟧my⟦/m⟧ cuff, and so ⟦m Gethin⟧I⟦/m⟧ was there. It rang six times. Somebody picked it up and did not speak, and in that quiet kitchen ⟦m Gethin⟧I⟦/m⟧ could hear, as if ⟦m Lyle⟧he⟦/m⟧ stood beside ⟦m Gethin+Olwen⟧us⟦/m⟧, ⟦m Lyle⟧a man of sixty⟦/m⟧ drawing in ⟦m Lyle⟧his⟦/m⟧ breath.

⟦q Olwen>Lyle⟧‘It’s me,’⟦/q⟧ said Olwen. ⟦q Olwen>Lyle⟧‘No, don’t, you’ll only shout. I’ve something to read to you. I sent it a good while ago, and it’s been held up.’⟦/q⟧

The line crackled.

⟦q Lyle>Olwen⟧‘Ol?’⟦/q⟧ it said, in a voice ⟦m Gethin⟧I⟦/m⟧ would have known anywhere. ⟦q Lyle>Olwen⟧‘Is it time?’⟦/q⟧

⟦m Olwen⟧She⟦/m⟧ shut ⟦m Olwen⟧her⟦/m⟧ eyes. ⟦q Olwen>Lyle⟧‘Past time,’⟦/q⟧ ⟦m Olwen⟧she⟦/m⟧ told ⟦m Lyle⟧him⟦/m⟧, and held out ⟦m Olwen⟧her⟦/m⟧ hand to ⟦m Gethin⟧me⟦/m⟧ for the letter.

⟦m Gethin⟧I⟦/m⟧ gave it to ⟦m Olwen⟧her⟦/m⟧. Then ⟦m Gethin⟧I⟦/m⟧ went out and stood on the step, where it had, God help us, begun to rain.
