title: What the Wardens Feed
person: 3
style: horror; four campers and a warden on a tidal island; two couples; people vanish one at a time and are spoken of as if present; a voice that sounds like each of them; planted contradictions and slips; straight double quotes, past tense
cast: Imani Thorsby | Imani | she
cast: Callum Thorsby | Callum | he
cast: Ruth-Ann Maki | Ruth-Ann, Ruthie | she
cast: Viktor | Vik | he
cast: the wall | Callum's voice | it
cast: the warden |  | he
place: the bothy |
place: the causeway |
place: the beach |
relation: Imani & Callum | family
relation: Ruth-Ann & Vik | romantic
relation: Imani & Ruth-Ann | friends
quiet: Returned, Easter
=====
⟦s place=the bothy; with=Imani,Callum,Ruth-Ann,Vik,the warden; time=Saturday, an hour before dark⟧
⟦q the warden>Imani+Callum+Ruth-Ann+Vik⟧"There's just the one rule,"⟦/q⟧ said ⟦m the warden⟧the warden⟦/m⟧. ⟦q the warden>Imani+Callum+Ruth-Ann+Vik⟧"If you hear a person call from outside, and it's somebody who's inside, you don't answer."⟦/q⟧

⟦m Imani+Callum+Ruth-Ann+Vik⟧They⟦/m⟧ laughed, all of them at the same moment, as if for a photograph. There were four of ⟦m Imani+Callum+Ruth-Ann+Vik⟧them⟦/m⟧, soaked to the thigh; ⟦m Imani+Callum+Ruth-Ann+Vik⟧they⟦/m⟧'d come over the causeway with the tide at ⟦m Imani+Callum+Ruth-Ann+Vik⟧their⟦/m⟧ heels, and ⟦e they⟧their⟦/e⟧ were rather pleased with ⟦m Imani+Callum+Ruth-Ann+Vik⟧themselves⟦/m⟧.

⟦q Callum>the warden⟧"What does it do?"⟦/q⟧ asked Callum. ⟦q Callum>the warden⟧"Eat you?"⟦/q⟧

⟦q the warden>Callum⟧"I couldn't say. I never answered."⟦/q⟧

⟦q Vik>the warden⟧"It's seals, isn't it?"⟦/q⟧ said ⟦m Vik⟧the tall one⟦/m⟧.

⟦q the warden>Vik⟧"There's seals as well."⟦/q⟧

⟦m the warden⟧He⟦/m⟧ was a bent grey man with ⟦c hand⟧three fingers on his left hand⟦/c⟧. ⟦m the warden⟧He⟦/m⟧ showed ⟦m Imani+Callum+Ruth-Ann+Vik⟧them⟦/m⟧ the stove, and the water butt, and where to empty the bucket; and ⟦m the warden⟧he⟦/m⟧ took ⟦m Imani+Callum+Ruth-Ann+Vik⟧their⟦/m⟧ names down in a book, with a stub of pencil, and read them back. ⟦q the warden>Imani⟧"Imani Thorsby, Callum Thorsby. You'll be man and wife."⟦/q⟧

⟦q Imani>the warden⟧"Brother and sister,"⟦/q⟧ Imani said.

⟦q the warden>Imani⟧"Then you'll know ⟦m Callum⟧his⟦/m⟧ voice."⟦/q⟧

⟦q Imani>the warden⟧"I've been listening to it for thirty years. I'd know it anywhere."⟦/q⟧

⟦q the warden>Imani⟧"Aye,"⟦/q⟧ said ⟦m the warden⟧the old man⟦/m⟧. ⟦q the warden>Imani⟧"That's what makes it hard."⟦/q⟧

After ⟦m the warden⟧he⟦/m⟧'d gone ⟦m Imani+Callum+Ruth-Ann+Vik⟧they⟦/m⟧ got a fire lit and hung up ⟦m Imani+Callum+Ruth-Ann+Vik⟧their⟦/m⟧ socks. ⟦m Ruth-Ann⟧Ruth-Ann⟦/m⟧ was the one who couldn't let it alone. ⟦m Ruth-Ann⟧She⟦/m⟧ was small and freckled and given to giggling, and ⟦m Ruth-Ann⟧she⟦/m⟧ had ⟦c boots⟧left her boots on the beach⟦/c⟧ to dry, because ⟦m Imani+Callum+Ruth-Ann+Vik⟧they⟦/m⟧ stank.

⟦q Ruth-Ann>Vik⟧"Suppose I went out to get my boots,"⟦/q⟧ ⟦m Ruth-Ann⟧she⟦/m⟧ said, ⟦q Ruth-Ann>Vik⟧"and I called you. Would you answer?"⟦/q⟧

⟦q Vik>Ruth-Ann⟧"You'd be outside. The rule's about those who are inside."⟦/q⟧

⟦q Ruth-Ann>Vik⟧"But how would you know which I was?"⟦/q⟧

⟦q Vik>Ruth-Ann⟧"I'd count."⟦/q⟧

⟦q Ruth-Ann>Vik⟧"Go on, then. Count."⟦/q⟧

⟦q Vik>Ruth-Ann⟧"One, two, three,"⟦/q⟧ said Viktor, pointing, ⟦q Vik>Ruth-Ann⟧"and me."⟦/q⟧

⟦q Ruth-Ann>Vik⟧"Four. Good. Who's going out for wood?"⟦/q⟧

No one was. It had begun to blow, and the light was going, and ⟦m Imani+Callum+Ruth-Ann+Vik⟧they⟦/m⟧ sat round the stove with ⟦m Imani+Callum+Ruth-Ann+Vik⟧their⟦/m⟧ feet steaming and played the game where you have to say ⟦e whose⟧who's⟦/e⟧ secret it is. Callum won. ⟦m Callum⟧He⟦/m⟧ generally did. It was when ⟦m Callum⟧he⟦/m⟧'d got up to do ⟦m Callum⟧his⟦/m⟧ impression of ⟦m the warden⟧the warden⟦/m⟧, with two fingers folded down, that somebody knocked on the wall.

⟦m Imani+Callum+Ruth-Ann+Vik⟧They⟦/m⟧ all stopped talking. It wasn't on the door. It was low on the wall, behind the bunks.

⟦q the wall>Imani⟧"Imani?"⟦/q⟧ called Callum's voice, from out there. ⟦q the wall>Imani⟧"Im? Let me in a sec."⟦/q⟧

⟦m Callum⟧He⟦/m⟧ was standing on the hearth with ⟦m Callum⟧his⟦/m⟧ mouth shut.

***

⟦s place=the bothy; with=Imani,Callum,Ruth-Ann,Vik; time=the same night, later⟧
⟦q Vik>Callum⟧"Do that again,"⟦/q⟧ said ⟦m Vik⟧Viktor⟦/m⟧.

⟦q Callum>Vik⟧"I didn't do it."⟦/q⟧

⟦q Vik>Callum⟧"You threw it. You can throw your voice."⟦/q⟧

⟦q Callum>Vik⟧"I can't throw a *ball*, Vik!"⟦/q⟧

⟦q Ruth-Ann>Imani⟧"It did ⟦m Callum⟧his⟦/m⟧ stammer,"⟦/q⟧ ⟦m Ruth-Ann⟧she⟦/m⟧ whispered. ⟦q Ruth-Ann>Imani⟧"On the s. Did you hear?"⟦/q⟧

⟦q Imani>Ruth-Ann⟧"I heard."⟦/q⟧

⟦q Ruth-Ann>Imani⟧"Nobody knows about the s."⟦/q⟧

⟦m Imani⟧She⟦/m⟧ had hold of ⟦m Callum⟧her brother⟦/m⟧ by the sleeve. ⟦m Imani⟧She⟦/m⟧ was looking at ⟦m Callum⟧his⟦/m⟧ mouth. It was the mouth that ⟦m Imani⟧she⟦/m⟧'d seen every day of ⟦m Imani⟧her⟦/m⟧ life until ⟦m Imani⟧she⟦/m⟧ was nineteen; ⟦m Imani⟧she⟦/m⟧'d fed it, when ⟦m Imani+Callum⟧their⟦/m⟧ mother was at work, with a spoon; and as ⟦m Imani⟧she⟦/m⟧ looked at it, it said, quite softly, that it was cold out here.

But it hadn't moved.

⟦q the wall>Imani⟧"It's so cold,"⟦/q⟧ said the wall. ⟦q the wall>Imani⟧"Sis. I've cut my foot."⟦/q⟧

⟦q Vik>Imani+Callum+Ruth-Ann⟧"Nobody say anything,"⟦/q⟧ Viktor said.

⟦q Ruth-Ann>Vik⟧"You just did."⟦/q⟧

⟦q Vik>Ruth-Ann⟧"I mean to *it*."⟦/q⟧

⟦q Ruth-Ann>Vik⟧"What if it's really ⟦m Callum⟧him⟦/m⟧?"⟦/q⟧

⟦q Vik>Ruth-Ann⟧"⟦m Callum⟧He⟦/m⟧'s *there*, Ruthie. ⟦m Callum⟧He⟦/m⟧'s standing there!"⟦/q⟧

⟦q Ruth-Ann>Vik⟧"I know ⟦m Callum⟧he⟦/m⟧'s there. But what if that one's the—"⟦/q⟧ ⟦m Ruth-Ann⟧She⟦/m⟧ put both hands over ⟦m Ruth-Ann⟧her⟦/m⟧ own mouth.

Nobody spoke for a while. ⟦m Imani+Callum+Ruth-Ann+Vik⟧They⟦/m⟧ all moved, without having decided to, a little way back from Callum. ⟦m Callum⟧He⟦/m⟧ saw it. ⟦m Callum⟧He⟦/m⟧'d been about to make a joke, and ⟦m Imani+Ruth-Ann+Vik⟧they⟦/m⟧ could see it go out in ⟦m Callum⟧him⟦/m⟧, like a bulb.

⟦q Callum>Imani⟧"Ask me something,"⟦/q⟧ ⟦m Callum⟧he⟦/m⟧ said. ⟦q Callum>Imani⟧"Go on. Something it couldn't know."⟦/q⟧

⟦q Imani>Callum⟧"What did I break when I was eleven?"⟦/q⟧

⟦q Callum>Imani⟧"My arm."⟦/q⟧

⟦q Imani>Callum⟧"Which one?"⟦/q⟧

⟦q Callum>Imani⟧"The right."⟦/q⟧

⟦q Imani>Callum⟧"What did we tell Mum?"⟦/q⟧

⟦q Callum>Imani⟧"That it was the swing. You made me practise it. You sat me on the stairs, with my arm in a tea towel, and you said, say it again, and don't look at the floor when you say it."⟦/q⟧ ⟦m Callum⟧He⟦/m⟧ tried to smile at ⟦m Imani⟧her⟦/m⟧. ⟦q Callum>Imani⟧"You gave me your Easter egg."⟦/q⟧

⟦q Imani>Callum⟧"Half of it."⟦/q⟧

⟦q Callum>Imani⟧"Half,"⟦/q⟧ said Callum; and outside, a half second late, like somebody who's learning a song, it said, *the swing.*

***

⟦s place=the beach; with=Imani,Callum,Ruth-Ann,Vik; time=Sunday, before light⟧
It was Ruth-Ann who was missing in the morning.

⟦m Imani+Callum+Vik⟧They⟦/m⟧ woke, all three of ⟦m Imani+Callum+Vik⟧them⟦/m⟧, at the same moment, and ⟦m Ruth-Ann⟧her⟦/m⟧ sleeping bag was flat. The door was on the latch. It had been ⟦m Ruth-Ann⟧her⟦/m⟧ watch.

⟦q Vik>Imani⟧"⟦m Ruth-Ann⟧She⟦/m⟧ went for ⟦m Ruth-Ann⟧her⟦/m⟧ boots,"⟦/q⟧ said Viktor. ⟦m Vik⟧He⟦/m⟧ was pulling on ⟦m Vik⟧his⟦/m⟧ own, on the wrong feet. ⟦q Vik>Imani⟧"That's all it is. ⟦m Ruth-Ann⟧She⟦/m⟧'s gone to get ⟦m Ruth-Ann⟧her⟦/m⟧ ⟦e bloody⟧bloody bloody⟦/e⟧ boots."⟦/q⟧

⟦q Imani>Vik⟧"Did you hear anything?"⟦/q⟧

⟦q Vik>Imani⟧"No. There was the wind. There was a seal, or I told myself that it was a seal; it was saying the alphabet."⟦/q⟧ ⟦m Vik⟧He⟦/m⟧ stopped, with one lace in ⟦m Vik⟧his⟦/m⟧ hand. ⟦q Vik>Imani⟧"Yes. I heard you."⟦/q⟧

⟦q Imani>Vik⟧"Me?"⟦/q⟧

⟦q Vik>Imani⟧"About four. You said, Ruthie, come and look at this. You were laughing."⟦/q⟧

⟦q Imani>Vik⟧"I was asleep,"⟦/q⟧ said Imani.

⟦m Imani+Callum+Vik⟧They⟦/m⟧ ran down over the turf. The tide was out, and the sand went away flat and shining into the mist. There was one line of prints on it: bare, and small, and going straight to the water, with a good long stride. ⟦m Ruth-Ann⟧She⟦/m⟧ hadn't been dragged. ⟦m Ruth-Ann⟧She⟦/m⟧'d been skipping.

⟦q Callum>Vik⟧"Ruthie!"⟦/q⟧ ⟦m Callum⟧he⟦/m⟧ shouted.

⟦q Imani>Callum⟧"Don't call ⟦m Ruth-Ann⟧her⟦/m⟧!"⟦/q⟧

⟦q Callum>Imani⟧"Why not?"⟦/q⟧

⟦q Imani>Callum⟧"I don't know,"⟦/q⟧ ⟦m Imani⟧she⟦/m⟧ said. ⟦q Imani>Callum⟧"I don't know which way round it goes."⟦/q⟧

⟦q Ruth-Ann>Vik⟧"I'm over here, you muppets,"⟦/q⟧ called Ruth-Ann.

It came from behind ⟦m Imani+Callum+Vik⟧them⟦/m⟧. ⟦m Imani+Callum+Vik⟧They⟦/m⟧ turned. Up at the top of the beach, in the door of the bothy, there was ⟦m Ruth-Ann⟧a small freckled woman in a jumper⟦/m⟧, with a mug in each hand, and one foot tucked up behind the other because of the cold. ⟦m Ruth-Ann⟧She⟦/m⟧ ⟦c boots⟧had her boots on, laced to the top⟦/c⟧. ⟦q Ruth-Ann>Imani+Callum+Vik⟧"I was in the loo,"⟦/q⟧ ⟦m Ruth-Ann⟧she⟦/m⟧ said. ⟦q Ruth-Ann>Imani+Callum+Vik⟧"I've made tea. What's the matter with you all?"⟦/q⟧

⟦m Vik⟧Viktor⟦/m⟧ gave a sob, and ran up to ⟦m Ruth-Ann⟧her⟦/m⟧. ⟦m Vik⟧He⟦/m⟧'d got halfway when ⟦m Imani⟧Imani⟦/m⟧ caught ⟦m Vik⟧his⟦/m⟧ coat.

⟦q Imani>Vik⟧"Count,"⟦/q⟧ ⟦m Imani⟧she⟦/m⟧ said.

⟦q Vik>Imani⟧"Let go! It's *⟦m Ruth-Ann⟧her⟦/m⟧*!"⟦/q⟧

⟦q Imani>Vik⟧"Count the mugs, Vik. ⟦m Ruth-Ann⟧She⟦/m⟧'s made tea for two."⟦/q⟧

***

⟦s place=the causeway; with=Imani,Callum,Vik,the warden; time=the same morning⟧
⟦m the warden⟧He⟦/m⟧ was on the other side when ⟦m Imani+Callum+Vik⟧they⟦/m⟧ came over, with the book open upon the bonnet of ⟦m the warden⟧his⟦/m⟧ van. ⟦m the warden⟧He⟦/m⟧ held the pencil in ⟦c hand⟧his left hand, in all five fingers⟦/c⟧, and did not look up.

⟦q the warden>Imani⟧"Names?"⟦/q⟧

⟦q Imani>the warden⟧"You know our names,"⟦/q⟧ said Imani. ⟦m Imani⟧She⟦/m⟧ couldn't stop shaking. ⟦q Imani>the warden⟧"There's something in that hut. You *know* what there is. You put people in with it."⟦/q⟧

⟦q the warden>Imani⟧"I tell them the rule."⟦/q⟧

⟦q Imani>the warden⟧"⟦m Ruth-Ann⟧My friend⟦/m⟧'s back there! ⟦m Ruth-Ann⟧She⟦/m⟧'s in there with it, or ⟦m Ruth-Ann⟧she⟦/m⟧ *is* it, or ⟦m Ruth-Ann⟧she⟦/m⟧'s in the sea, I don't even—"⟦/q⟧

⟦q the warden>Imani⟧"Miss,"⟦/q⟧ said ⟦m the warden⟧the warden⟦/m⟧, ⟦q the warden>Imani⟧"I've to write down who's come back. I have done it for eleven years, and it's the only thing I ask. How many went over?"⟦/q⟧

⟦q Vik>the warden⟧"Four,"⟦/q⟧ said Viktor.

⟦q the warden>Vik⟧"And who's this, then?"⟦/q⟧

⟦m Imani+Callum+Vik⟧They⟦/m⟧ looked where ⟦m the warden⟧he⟦/m⟧ was looking. Behind ⟦m Imani+Callum+Vik⟧them⟦/m⟧, on the wet stones, ⟦e there was⟧their was⟦/e⟧ no one.

⟦q Imani>Callum⟧"Callum?"⟦/q⟧ ⟦m Imani⟧she⟦/m⟧ said.

⟦q Callum>Imani⟧"I'm here,"⟦/q⟧ ⟦m Callum⟧he⟦/m⟧ said, at ⟦m Imani⟧her⟦/m⟧ elbow. ⟦q Callum>Imani⟧"I'm right here, Im. What's ⟦m the warden⟧he⟦/m⟧ staring at?"⟦/q⟧

⟦m the warden⟧The old man⟦/m⟧ wrote something. Then ⟦m the warden⟧he⟦/m⟧ turned the book round on the bonnet, so that ⟦m Imani⟧she⟦/m⟧ could see it; and next to the one name and next to the other, in pencil, in the column that said *Returned*, there was a small neat stroke. There were two of them.

⟦q the warden>Imani⟧"Don't answer,"⟦/q⟧ ⟦m the warden⟧he⟦/m⟧ said.
