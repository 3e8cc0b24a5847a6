title: Casserole Weather
person: 3
style: two widows and a divorcée in a small town after a death, deep third, long narrative paragraphs with two "she"s in each, few lines and long ones, past tense; curly quotes
cast: Ruthie | Ruth | she
cast: Vada Threlkeld | Vada | she
cast: Lucinda Poe | Lucinda, Lu | she
cast: Walter |  | he
cast: the pastor |  | he
cast: Denny | | he
place: Ruthie’s kitchen | the kitchen
place: the garage |
place: the church basement |
relation: Ruthie & Vada | friends | start=lifelong friends keeping a secret end=lifelong friends
relation: Ruthie & Walter | family
relation: Vada & Walter | romantic
relation: Lucinda & Denny | family
quiet: Buick, Crock-Pot, Cleveland
=====
⟦s place=Ruthie’s kitchen; with=Ruthie,Vada; time=Tuesday, the day after the funeral⟧
There were eleven casseroles on the counter, and every one had masking tape on the lid with a name, so that the dish would find its way home. Ruthie had lined them up by size. ⟦m Ruthie⟧She⟦/m⟧ had been up since four; ⟦m Ruthie⟧she⟦/m⟧’d wiped out the refrigerator, and turned the mattress, and written forty thank-you notes in a good clear hand, and ⟦m Ruthie⟧she⟦/m⟧ had come to the point where there was nothing left to do but sit down. ⟦m Ruthie⟧She⟦/m⟧ didn’t care to sit down. When Vada let ⟦m Vada⟧herself⟦/m⟧ in at the back, without knocking, as ⟦m Vada⟧she⟦/m⟧’d done every day for fifty-one years, ⟦m Ruthie⟧she⟦/m⟧ was standing in the middle of the linoleum with a dishrag in each fist, like somebody about to direct a plane.

⟦q Vada>Ruthie⟧“Give me those,”⟦/q⟧ said Vada.

⟦q Ruthie>Vada⟧“I’ve got it.”⟦/q⟧

⟦q Vada>Ruthie⟧“You’ve got two. You’ve only got the one counter. Give me one.”⟦/q⟧

So ⟦m Ruthie⟧she⟦/m⟧ gave ⟦m Vada⟧her⟦/m⟧ one. ⟦m Ruthie+Vada⟧They⟦/m⟧ worked from the two ends, as ⟦m Ruthie+Vada⟧they⟦/m⟧ always had. Vada was the taller, and ⟦m Vada⟧she⟦/m⟧ did the high things; ⟦m Vada⟧she⟦/m⟧’d taught typing for thirty-five years and had a back like a ruler, and ⟦m Vada⟧she⟦/m⟧’d never married, and people in town said that it was on account of ⟦m Vada⟧her⟦/m⟧ standards. Ruthie had heard them say it. ⟦m Ruthie⟧She⟦/m⟧ had, once or twice, ⟦m Ruthie⟧she⟦/m⟧ was sorry to remember, said it ⟦m Ruthie⟧herself⟦/m⟧.

⟦q Vada>Ruthie⟧“What’s this one?”⟦/q⟧

⟦q Ruthie>Vada⟧“Tuna.”⟦/q⟧

⟦q Vada>Ruthie⟧“And this?”⟦/q⟧

⟦q Ruthie>Vada⟧“That’s tuna, too. Lucinda Poe’s is the one with the chips on. ⟦m Lucinda⟧She⟦/m⟧ means well.”⟦/q⟧ Ruthie wiped. ⟦m Ruthie⟧She⟦/m⟧ wiped a place that ⟦m Ruthie⟧she⟦/m⟧’d wiped. ⟦q Ruthie>Vada⟧“I found ⟦m Walter⟧his⟦/m⟧ other glasses. I looked all last week for those, in the hospital ⟦m Walter⟧he⟦/m⟧ couldn’t see the menu. You know where they were? They were in the Buick. In the glove compartment, in a case I never saw before.”⟦/q⟧

Vada’s rag had stopped. It had only stopped for as long as you’d take to draw a breath; then it went on, in the same circle. But Ruthie had known ⟦m Vada⟧her⟦/m⟧ since ⟦m Ruthie+Vada⟧they⟦/m⟧ were six. ⟦m Ruthie⟧She⟦/m⟧ knew all of ⟦m Vada⟧her⟦/m⟧ stops.

⟦q Ruthie>Vada⟧“It was a nice case,”⟦/q⟧ ⟦m Ruthie⟧she⟦/m⟧ said. ⟦q Ruthie>Vada⟧“It’s got a little bird on it. It’s needlepoint.”⟦/q⟧

***

⟦s place=the church basement; with=Lucinda,the pastor,Vada; time=Wednesday, ten in the morning⟧
⟦q Lucinda>the pastor⟧“Has anybody told ⟦m Ruthie⟧her⟦/m⟧?”⟦/q⟧ said Lucinda Poe.

⟦q the pastor>Lucinda⟧“Told whom?”⟦/q⟧ said ⟦m the pastor⟧the pastor⟦/m⟧. ⟦m the pastor⟧He⟦/m⟧ was on a stepladder with ⟦m the pastor⟧his⟦/m⟧ arms full of crêpe paper, and ⟦m the pastor⟧he⟦/m⟧ wished that ⟦m the pastor⟧he⟦/m⟧ weren’t.

⟦q Lucinda>the pastor⟧“Ruthie. About Walter.”⟦/q⟧

⟦q the pastor>Lucinda⟧“⟦m Ruthie⟧She⟦/m⟧ knows about Walter, Lucinda, ⟦m Ruthie⟧she⟦/m⟧ was there. I was reading ⟦m Walter⟧him⟦/m⟧ the twenty-third.”⟦/q⟧

⟦q Lucinda>the pastor⟧“I mean about Walter and *who*.”⟦/q⟧ Lucinda glanced around ⟦m Lucinda⟧her⟦/m⟧. There wasn’t anyone in the basement but ⟦m Lucinda+the pastor⟧the two of them⟦/m⟧, and the Crock-Pots, and the long table for the rummage. ⟦m Lucinda⟧She⟦/m⟧ was divorced; ⟦m Lucinda⟧her⟦/m⟧ boy, Denny, delivered the papers, and there’s not much a paper boy doesn’t see at a quarter to six in the morning. ⟦q Lucinda>the pastor⟧“Every Thursday. That Buick. ⟦k by=Lucinda; to=the pastor⟧Parked around back of the typing teacher’s⟦/k⟧, and it wasn’t for dictation. Denny told me. I never said a word! I’ve kept it for two whole years, it’s practically killed me. But now that ⟦m Walter⟧he⟦/m⟧’s gone I think that ⟦m Ruthie⟧she⟦/m⟧ has a right to know what kind of a friend ⟦m Ruthie⟧she⟦/m⟧’s got.”⟦/q⟧

⟦m the pastor⟧The pastor⟦/m⟧ came down the ladder. ⟦m the pastor⟧He⟦/m⟧ did it slowly. ⟦m the pastor⟧He⟦/m⟧ was a young man, and not clever, but ⟦m the pastor⟧he⟦/m⟧ had buried a good many people and ⟦m the pastor⟧he⟦/m⟧’d noticed some things about it.

⟦q the pastor>Lucinda⟧“What would ⟦m Ruthie⟧she⟦/m⟧ do with it?”⟦/q⟧ ⟦m the pastor⟧he⟦/m⟧ said.

⟦q Lucinda>the pastor⟧“With what?”⟦/q⟧

⟦q the pastor>Lucinda⟧“The right. Once ⟦m Ruthie⟧she⟦/m⟧ had it. Where would ⟦m Ruthie⟧she⟦/m⟧ put it down?”⟦/q⟧

⟦m Lucinda⟧She⟦/m⟧ opened ⟦m Lucinda⟧her⟦/m⟧ mouth. There was somebody on the stairs. ⟦m Lucinda+the pastor⟧They⟦/m⟧ both looked up, and there, with ⟦m Vada⟧her⟦/m⟧ hat on and a rummage box on one hip, as straight as a rake, stood Vada Threlkeld; it was quite impossible to tell how long ⟦m Vada⟧she⟦/m⟧ had been standing. ⟦m Vada⟧She⟦/m⟧ came the rest of the way. ⟦m Vada⟧She⟦/m⟧ put the box on the table. ⟦m Vada⟧She⟦/m⟧ took off ⟦m Vada⟧her⟦/m⟧ gloves one finger at a time, and laid them down on it side by side.

⟦q Vada>Lucinda⟧“Four years,”⟦/q⟧ said Vada. ⟦q Vada>Lucinda⟧“Not two. Denny’s only had the route for two. Good morning, Pastor.”⟦/q⟧

***

⟦s place=the garage; with=Ruthie,Vada; time=Wednesday, noon⟧
⟦m Ruthie⟧She⟦/m⟧ had the door up and the trunk open, and ⟦m Ruthie⟧she⟦/m⟧’d gotten as far as the back seat. There was a rug there, plaid. There was a Thermos with two cups. Ruthie had set it all out in a row on the concrete, the way the police do on television, and when the long shadow came in over the oil stain and fell across it ⟦m Ruthie⟧she⟦/m⟧ didn’t turn around.

⟦q Ruthie>Vada⟧“I thought that you’d come yesterday,”⟦/q⟧ ⟦m Ruthie⟧she⟦/m⟧ said.

⟦q Vada>Ruthie⟧“I did come yesterday.”⟦/q⟧

⟦q Ruthie>Vada⟧“I mean I thought you’d *say*.”⟦/q⟧

⟦q Vada>Ruthie⟧“I was going to. I had it ready,”⟦/q⟧ said Vada. ⟦q Vada>Ruthie⟧“Then you said about the bird.”⟦/q⟧

⟦q Ruthie>Vada⟧“When did you make it?”⟦/q⟧

⟦q Vada>Ruthie⟧“For ⟦m Walter⟧his⟦/m⟧ sixtieth.”⟦/q⟧

⟦q Ruthie>Vada⟧“I got ⟦m Walter⟧him⟦/m⟧ a drill.”⟦/q⟧

⟦q Vada>Ruthie⟧“I know. ⟦m Walter⟧He⟦/m⟧ loved the drill, Ruth.”⟦/q⟧

You could hear a mower, down the block. Ruthie bent and moved the Thermos an inch to the left. It struck ⟦m Ruthie⟧her⟦/m⟧ that ⟦m Ruthie⟧she⟦/m⟧ ought to be screaming; ⟦m Ruthie⟧she⟦/m⟧ kept on waiting for it, like you’d wait for a sneeze. What ⟦m Ruthie⟧she⟦/m⟧ felt was tired. ⟦m Ruthie⟧She⟦/m⟧ felt as though somebody’d come and taken hold of the other end of something. ⟦m Ruthie⟧She⟦/m⟧ had always thought ⟦b holder=Ruthie; status=false⟧it was the woman at the bank⟦/b⟧. ⟦m Ruthie⟧She⟦/m⟧’d hated that woman, quietly, for four years; ⟦m Ruthie⟧she⟦/m⟧ had moved all ⟦m Ruthie⟧her⟦/m⟧ savings over to Cleveland, on account of a redhead called Pam who, as it now seemed, had simply been friendly.

⟦q Ruthie>Vada⟧“What did you talk about?”⟦/q⟧ ⟦m Ruthie⟧she⟦/m⟧ asked.

⟦q Vada>Ruthie⟧“When?”⟦/q⟧

⟦q Ruthie>Vada⟧“Thursdays. ⟦m Walter⟧He⟦/m⟧ never talked to me. ⟦m Walter⟧He⟦/m⟧’d say, is there any more of that? ⟦m Walter⟧He⟦/m⟧’d say, looks like rain. Fifty-one years, Vada, I could write it all down on a postcard. I used to watch ⟦m Walter⟧him⟦/m⟧ shave and I’d think, there’s a person in there.”⟦/q⟧

⟦m Vada⟧The taller woman⟦/m⟧ had got ⟦m Vada⟧her⟦/m⟧ hat in ⟦m Vada⟧her⟦/m⟧ hands, and was turning it by the brim. ⟦q Vada>Ruthie⟧“⟦m Walter⟧He⟦/m⟧ talked about you,”⟦/q⟧ ⟦m Vada⟧she⟦/m⟧ said.

⟦q Ruthie>Vada⟧“Don’t.”⟦/q⟧

⟦q Vada>Ruthie⟧“⟦m Walter⟧He⟦/m⟧ did. I got so I could have spit. ⟦m Walter⟧He⟦/m⟧’d come in, and wipe ⟦m Walter⟧his⟦/m⟧ feet, and ⟦m Walter⟧he⟦/m⟧’d say, Ruthie’s got it in ⟦m Ruthie⟧her⟦/m⟧ head to paint the porch. ⟦m Walter⟧He⟦/m⟧’d say, you should see what Ruthie’s done with the beans. ⟦m Walter⟧He⟦/m⟧ didn’t know how to tell it to you. ⟦m Walter⟧He⟦/m⟧ was scared of you, you’re so quick. So ⟦m Walter⟧he⟦/m⟧ came over to my place and ⟦m Walter⟧he⟦/m⟧ told me.”⟦/q⟧ ⟦m Vada⟧Her⟦/m⟧ voice, that had carried to the back of every room in that school, was about as loud as paper. ⟦q Vada>Ruthie⟧“I thought to begin with that it was me ⟦m Walter⟧he⟦/m⟧ was coming for. By the time I found out that it wasn’t, I’d got used to the car.”⟦/q⟧

It took a while for Ruthie to get down. ⟦m Ruthie⟧She⟦/m⟧ had bad hips. ⟦m Ruthie⟧She⟦/m⟧ lowered ⟦m Ruthie⟧herself⟦/m⟧ onto the bumper of the Buick, and moved over; and ⟦m Vada⟧her friend⟦/m⟧, after a moment, sat too, with ⟦m Vada⟧her⟦/m⟧ knees together, and the hat on top of them. ⟦m Ruthie+Vada⟧Both of them⟦/m⟧ looked out at the drive. It was good casserole weather: gray, and mild, and looking like rain.

⟦q Ruthie>Vada⟧“Four years of Thursdays,”⟦/q⟧ said Ruthie. ⟦q Ruthie>Vada⟧“I had my hair done, Thursdays. I used to think how nice it was that the house was quiet.”⟦/q⟧

⟦q Vada>Ruthie⟧“I’m sorry.”⟦/q⟧

⟦q Ruthie>Vada⟧“What did ⟦m Walter⟧he⟦/m⟧ say about the beans?”⟦/q⟧

⟦q Vada>Ruthie⟧“Oh, Ruthie. ⟦m Walter⟧He⟦/m⟧ went on about those beans for a *month*.”⟦/q⟧

⟦q Ruthie>Vada⟧“⟦m Walter⟧He⟦/m⟧ never had but the one helping.”⟦/q⟧

⟦q Vada>Ruthie⟧“⟦m Walter⟧He⟦/m⟧ told me that ⟦m Walter⟧he⟦/m⟧ wanted two,”⟦/q⟧ said Vada, ⟦q Vada>Ruthie⟧“but ⟦m Walter⟧he⟦/m⟧ was afraid you’d think that ⟦m Walter⟧he⟦/m⟧ was only being polite.”⟦/q⟧

***

⟦s place=the church basement; with=Ruthie,Vada,Lucinda,the pastor; time=Sunday, after the service⟧
⟦q Lucinda>Ruthie⟧“Well, I think you’re a saint,”⟦/q⟧ said Lucinda, low, over the urn. ⟦q Lucinda>Ruthie⟧“To sit by ⟦m Vada⟧her⟦/m⟧. I couldn’t, I’d see ⟦m Vada⟧her⟦/m⟧ in hell.”⟦/q⟧

⟦m Ruthie⟧The widow⟦/m⟧ was putting out cups. ⟦m Ruthie⟧She⟦/m⟧ had on ⟦m Ruthie⟧her⟦/m⟧ navy, with the pin. At the far end of the table ⟦m Vada⟧somebody very straight in a hat⟦/m⟧ was slicing a Bundt cake into pieces that you could have measured, and you’d have thought that ⟦m Vada⟧she⟦/m⟧ hadn’t a nerve in ⟦m Vada⟧her⟦/m⟧ body, unless you happened to know all of ⟦m Vada⟧her⟦/m⟧ stops.

⟦q Ruthie>Lucinda⟧“Which was yours, Lucinda?”⟦/q⟧ said Ruthie. ⟦q Ruthie>Lucinda⟧“The tuna with the chips?”⟦/q⟧

⟦q Lucinda>Ruthie⟧“That’s right. Did you like it?”⟦/q⟧

⟦q Ruthie>Lucinda⟧“I wouldn’t know. Vada ate it. ⟦m Vada⟧She⟦/m⟧ had two helpings, ⟦m Vada⟧she⟦/m⟧ asked me for a third.”⟦/q⟧ ⟦m Ruthie⟧She⟦/m⟧ lifted ⟦m Ruthie⟧her⟦/m⟧ voice a little; ⟦m Ruthie⟧she⟦/m⟧ wasn’t used to it, it came out with a crack. ⟦q Ruthie>Vada⟧“Didn’t you, Vada?”⟦/q⟧

⟦q Vada>Ruthie⟧“I did,”⟦/q⟧ said ⟦m Vada⟧the typing teacher⟦/m⟧, not looking up from the knife. ⟦q Vada>Ruthie⟧“I wasn’t being polite.”⟦/q⟧
