title: Ladder Nine
person: 3
style: firehouse ensemble, last names and nicknames, present tense, kitchen banter among six, then a rescue by radio and a long two-hander on a bumper; straight quotes
cast: Vandermeer | Cap, Annie | she
cast: Ocasio | Tito | he
cast: Lundy | the probie, the rookie | he
cast: Swietlik | Swede | she
cast: Bam Jeffers | Jeffers, Bam | he
cast: Marcus | | he
cast: Mrs. Abiodun |  | she
cast: Chief Rattigan | Rattigan, the chief | he
cast: Nelson | | he
cast: Mom | | she
place: the firehouse | the kitchen
place: the fourth floor | the bathroom
place: the street | the rig
relation: Vandermeer & the probie | work
relation: Tito & Swede | friends
relation: Vandermeer & Rattigan | family | start=estranged father and daughter end=talking
relation: Mrs. Abiodun & Marcus | family
quiet: Nine
=====
⟦s place=the firehouse; with=Vandermeer,Tito,the probie,Swede,Jeffers; time=Sunday, noon⟧
There are two rules about the chili. Nobody touches it until the captain's tasted it, and nobody tells ⟦m the probie⟧the rookie⟦/m⟧ what's in it.

⟦q the probie>Tito⟧"Is it beef?"⟦/q⟧ asks Lundy.

⟦q Tito>the probie⟧"Define beef."⟦/q⟧

⟦q the probie>Tito⟧"From a cow."⟦/q⟧

⟦q Tito>the probie⟧"It was near a cow,"⟦/q⟧ says Ocasio. ⟦q Tito>the probie⟧"It knew a cow."⟦/q⟧

⟦q Swede>the probie⟧"Eat it, probie,"⟦/q⟧ says ⟦m Swede⟧the woman across the table⟦/m⟧. ⟦m Swede⟧Her⟦/m⟧ name's Swietlik, but no one at Nine has ever made it to the end of that and so ⟦m Swede⟧she⟦/m⟧'s Swede; ⟦m Swede⟧she⟦/m⟧ can bench more than ⟦m the probie⟧the probie⟦/m⟧ weighs. ⟦q Swede>the probie⟧"It puts hair on your chest."⟦/q⟧

⟦q the probie>Swede⟧"Did it put hair on yours?"⟦/q⟧

⟦q Jeffers>the probie⟧"Oh, *snap*,"⟦/q⟧ says Bam Jeffers.

⟦q Swede>Jeffers⟧"⟦f holder=Swietlik; toward=Bam Jeffers; valence=negative⟧Shut up, Bam⟦/f⟧."⟦/q⟧

⟦q Jeffers>Swede⟧"I'm just saying ⟦m the probie⟧he⟦/m⟧'s settling in."⟦/q⟧

It's Lundy's ninth day. ⟦m the probie⟧He⟦/m⟧'s twenty-three years old, ⟦m the probie⟧he⟦/m⟧'s got ears, ⟦m the probie⟧he⟦/m⟧ irons ⟦m the probie⟧his⟦/m⟧ T-shirts. ⟦m the probie⟧He⟦/m⟧ has been sent out for a left-handed hose wrench, and a bucket of steam, and on Thursday ⟦m the probie⟧he⟦/m⟧ stood for an hour in the yard to guard the flagpole. ⟦m the probie⟧He⟦/m⟧ did that so seriously that it got embarrassing. In the end ⟦m Vandermeer⟧the captain⟦/m⟧ went out and told ⟦m the probie⟧him⟦/m⟧ that the flagpole was secure.

⟦m Vandermeer⟧She⟦/m⟧'s at the head of the table now with ⟦m Vandermeer⟧her⟦/m⟧ boots on the next chair, reading the paper. Vandermeer doesn't say much. ⟦m Vandermeer⟧She⟦/m⟧'s got a scar through one eyebrow, and a bad knee, and a last name that everybody on the job used to know for another reason.

⟦q Tito>Vandermeer⟧"Cap, how about it?"⟦/q⟧ says Ocasio. ⟦q Tito>Vandermeer⟧"Is it chili?"⟦/q⟧

⟦m Vandermeer⟧She⟦/m⟧ lowers the paper. ⟦m Vandermeer⟧She⟦/m⟧ takes the spoon, and tastes it, and thinks.

⟦q Vandermeer>Tito⟧"It's wet,"⟦/q⟧ ⟦m Vandermeer⟧she⟦/m⟧ says.

⟦q Tito>Vandermeer⟧"That's a yes!"⟦/q⟧

⟦q Swede>Vandermeer⟧"That's a *maybe*,"⟦/q⟧ says Swede.

⟦q the probie>Vandermeer⟧"Cap?"⟦/q⟧ says ⟦m the probie⟧the kid⟦/m⟧. ⟦q the probie>Vandermeer⟧"Can I ask you something? Is it true that Chief Rattigan's—"⟦/q⟧

⟦f holder=Bam Jeffers; valence=negative⟧Every spoon stops⟦/f⟧. Jeffers, who's closest, kicks ⟦m the probie⟧him⟦/m⟧ under the table with a size fourteen.

⟦q Vandermeer>the probie⟧"Is it true that ⟦m Rattigan⟧he⟦/m⟧'s what?"⟦/q⟧ says ⟦m Vandermeer⟧the captain⟦/m⟧.

⟦q the probie>Vandermeer⟧"Nothing, ma'am. Coming to inspect."⟦/q⟧

⟦q Vandermeer>the probie⟧"I wouldn't know,"⟦/q⟧ says Vandermeer, and ⟦f holder=Vandermeer; valence=negative⟧goes back behind the paper⟦/f⟧. ⟦q Vandermeer>the probie⟧"⟦f holder=Vandermeer; toward=Chief Rattigan; valence=negative⟧We don't talk⟦/f⟧."⟦/q⟧

And that's when the bell goes.

***

⟦s place=the fourth floor; with=the probie,Tito,Marcus; time=Sunday, twelve twenty⟧
Smoke's got a ceiling. You learn that the first week. If you get down low enough then there's a foot or so of something you can see through, and Lundy goes along the hall on ⟦m the probie⟧his⟦/m⟧ elbows, behind Ocasio's boots, and tries to count doors.

⟦q Tito>the probie⟧"Stay on my foot."⟦/q⟧

⟦q the probie>Tito⟧"I'm on your foot."⟦/q⟧

⟦q Tito>the probie⟧"What've we got, three?"⟦/q⟧

⟦q the probie>Tito⟧"Four. That's a closet."⟦/q⟧

⟦q Tito>the probie⟧"How'd you know that it's a closet?"⟦/q⟧

⟦q the probie>Tito⟧"It's got a broom in it."⟦/q⟧

⟦q Tito>the probie⟧"Good man."⟦/q⟧ ⟦m Tito⟧The older firefighter⟦/m⟧ bangs on the fifth with the flat of ⟦m Tito⟧his⟦/m⟧ hand. ⟦q Tito>the probie⟧"Fire department! Anybody in there?"⟦/q⟧

There is, very faintly, singing.

⟦m the probie+Tito⟧They⟦/m⟧ look at each other, mask to mask. Ocasio puts a shoulder to the door, and it's a bathroom. The tub is full right up to the top. In the water, with a wet towel over ⟦m Marcus⟧his⟦/m⟧ head, sits ⟦m Marcus⟧a boy of about eight⟦/m⟧, in ⟦m Marcus⟧his⟦/m⟧ pajamas, and ⟦m Marcus⟧he⟦/m⟧'s going through the alphabet.

⟦q Tito>Marcus⟧"Hey, buddy,"⟦/q⟧ says Ocasio. ⟦q Tito>Marcus⟧"What's your name?"⟦/q⟧

⟦q Marcus>Tito⟧"I'm not supposed to tell strangers."⟦/q⟧

⟦q Tito>Marcus⟧"That's smart. I'm Tito. This is Lundy. Now we're not strangers."⟦/q⟧

⟦q Marcus>Tito⟧"Marcus,"⟦/q⟧ says ⟦m Marcus⟧the boy⟦/m⟧. ⟦q Marcus>Tito⟧"I did what they said in school. I got wet, and I got low. I'm up to *Q*."⟦/q⟧

⟦q Tito>Marcus⟧"You did great. Anyone else in here?"⟦/q⟧

⟦q Marcus>Tito⟧"⟦m Mrs. Abiodun⟧My grandma⟦/m⟧."⟦/q⟧

⟦q the probie>Marcus⟧"Where's ⟦m Mrs. Abiodun⟧your grandma⟦/m⟧, Marcus?"⟦/q⟧ says Lundy.

⟦q Marcus>the probie⟧"⟦m Mrs. Abiodun⟧She⟦/m⟧ went back in for Nelson."⟦/q⟧

⟦q Tito>the probie⟧"⟦f holder=Ocasio; valence=negative⟧Who the hell's Nelson⟦/f⟧?"⟦/q⟧

⟦q the probie>Tito⟧"Give me ⟦m Marcus⟧him⟦/m⟧,"⟦/q⟧ says ⟦m the probie⟧the rookie⟦/m⟧. ⟦q the probie>Tito⟧"No, you take ⟦m Marcus⟧him⟦/m⟧. You take ⟦m Marcus⟧him⟦/m⟧ down, and I'll go."⟦/q⟧

⟦q Tito>the probie⟧"Nobody goes alone."⟦/q⟧

⟦q the probie>Tito⟧"You can't carry ⟦m Marcus⟧him⟦/m⟧ and look. I've got twenty minutes of air. Tito, I counted. There's one more door."⟦/q⟧

The floor makes a noise. It's a long, low creak, and it goes from left to right beneath ⟦m the probie+Tito+Marcus⟧all three of them⟦/m⟧, like somebody underneath was moving a couch. Ocasio has fourteen years on the job. ⟦m Tito⟧He⟦/m⟧ looks at the ears. ⟦m Tito⟧He⟦/m⟧ thinks: ⟦m the probie⟧he⟦/m⟧ ironed ⟦m the probie⟧his⟦/m⟧ ⟦f holder=Ocasio; toward=Lundy; valence=positive⟧goddamn T-shirt⟦/f⟧.

⟦q Tito>the probie⟧"Four minutes,"⟦/q⟧ ⟦m Tito⟧he⟦/m⟧ says. ⟦q Tito>the probie⟧"Then I'm coming back for you, and ⟦f holder=Ocasio; toward=Lundy; valence=negative; status=supposed⟧I'm going to be⟦/f⟧ *pissed*."⟦/q⟧

***

⟦s place=the street; with=Vandermeer,Swede,Jeffers,Rattigan; time=Sunday, twelve thirty⟧
⟦q Swede>Vandermeer⟧"Lundy's alone up there,"⟦/q⟧ says Swede, with one hand over ⟦m Swede⟧her⟦/m⟧ radio. ⟦q Swede>Vandermeer⟧"Tito's bringing ⟦m Marcus⟧a kid⟦/m⟧ down. ⟦m Tito⟧He⟦/m⟧ says there's ⟦m Mrs. Abiodun⟧a grandmother⟦/m⟧."⟦/q⟧

⟦q Vandermeer>Swede⟧"⟦m Tito⟧He⟦/m⟧ *left* ⟦m the probie⟧him⟦/m⟧?"⟦/q⟧

⟦q Swede>Vandermeer⟧"⟦m the probie⟧He⟦/m⟧ volunteered."⟦/q⟧

⟦q Jeffers>Vandermeer⟧"That's nine days, Cap,"⟦/q⟧ says Jeffers. ⟦q Jeffers>Vandermeer⟧"⟦m the probie⟧He⟦/m⟧'s been here nine days."⟦/q⟧

⟦m Vandermeer⟧The captain⟦/m⟧ ⟦f holder=Vandermeer; valence=negative⟧doesn't answer⟦/f⟧. ⟦m Vandermeer⟧She⟦/m⟧'s got ⟦m Vandermeer⟧her⟦/m⟧ head back, looking at the fourth-floor windows, where the smoke has stopped being gray. ⟦m Vandermeer⟧She⟦/m⟧'s aware of ⟦m Rattigan⟧somebody in a white helmet⟦/m⟧ coming up on ⟦m Vandermeer⟧her⟦/m⟧ left-hand side and standing next to ⟦m Vandermeer⟧her⟦/m⟧ with ⟦m Rattigan⟧his⟦/m⟧ thumbs in ⟦m Rattigan⟧his⟦/m⟧ belt. ⟦m Vandermeer⟧She⟦/m⟧ doesn't need to turn around. ⟦m Vandermeer⟧She⟦/m⟧'d know that cough in hell.

⟦q Rattigan>Vandermeer⟧"You've got a man inside without a partner."⟦/q⟧

⟦q Vandermeer>Rattigan⟧"Yes, sir."⟦/q⟧

⟦q Rattigan>Vandermeer⟧"Floor's going to go."⟦/q⟧

⟦q Vandermeer>Rattigan⟧"I know that, Chief."⟦/q⟧

⟦q Rattigan>Vandermeer⟧"I'd pull ⟦m the probie⟧him⟦/m⟧ out."⟦/q⟧

⟦q Vandermeer>Rattigan⟧"You'd pull ⟦m the probie⟧him⟦/m⟧ out,"⟦/q⟧ says Vandermeer. ⟦q Vandermeer>Rattigan⟧"You pulled *me* out. You called me on the radio and gave me an order, and I ⟦f holder=Vandermeer; toward=Chief Rattigan; valence=negative⟧came down the ladder like a good girl⟦/f⟧, and we both know what was on the other side of that wall."⟦/q⟧

⟦q Rattigan>Vandermeer⟧"You'd have died, Annie."⟦/q⟧

⟦q Vandermeer>Rattigan⟧"They did."⟦/q⟧

Neither of ⟦m Vandermeer+Rattigan⟧them⟦/m⟧ has moved. They might be a couple of people waiting on a bus. ⟦m Rattigan⟧The old man⟦/m⟧ coughs again. It's been six years, four months and some days. ⟦m Vandermeer+Rattigan⟧They⟦/m⟧'ve been in the same room eleven times since then, and ⟦m Vandermeer⟧she⟦/m⟧'s called ⟦m Rattigan⟧him⟦/m⟧ sir.

⟦q Rattigan>Vandermeer⟧"I'd do it again,"⟦/q⟧ says ⟦m Rattigan⟧her father⟦/m⟧. ⟦q Rattigan>Vandermeer⟧"I'd do it tomorrow. I'm not going to tell you I wouldn't. ⟦f holder=Chief Rattigan; valence=negative⟧I go by that lot every night of my life⟦/f⟧, and I'd do it again."⟦/q⟧

⟦q Vandermeer>Swede⟧"Swede,"⟦/q⟧ says ⟦m Vandermeer⟧the captain⟦/m⟧. ⟦q Vandermeer>Swede⟧"What's ⟦m the probie⟧he⟦/m⟧ saying?"⟦/q⟧

⟦q Swede>Vandermeer⟧"⟦m the probie⟧He⟦/m⟧'s not. It's all static. No, wait."⟦/q⟧ Swietlik has ⟦f holder=Swietlik; valence=negative⟧screwed up⟦/f⟧ ⟦m Swede⟧her⟦/m⟧ whole face. ⟦q Swede>Vandermeer⟧"⟦m the probie⟧He⟦/m⟧'s singing."⟦/q⟧

***

⟦s place=the street; with=Vandermeer,Tito,the probie,Swede,Jeffers,Mrs. Abiodun,Marcus,Rattigan; time=Sunday, one o'clock⟧
Nelson turns out to be a parrot.

⟦q Mrs. Abiodun>the probie⟧"⟦m Nelson⟧He⟦/m⟧'s thirty-one years old,"⟦/q⟧ says Mrs. Abiodun. ⟦m Mrs. Abiodun⟧She⟦/m⟧'s on the bumper of the ambulance, in a blanket, with soot all the way up ⟦m Mrs. Abiodun⟧her⟦/m⟧ nose and the cage on ⟦m Mrs. Abiodun⟧her⟦/m⟧ knees. ⟦q Mrs. Abiodun>the probie⟧"⟦m Nelson⟧He⟦/m⟧ was my husband's. I couldn't leave ⟦m Nelson⟧him⟦/m⟧ to cook."⟦/q⟧

⟦q the probie>Mrs. Abiodun⟧"No, ma'am."⟦/q⟧

⟦q Mrs. Abiodun>the probie⟧"You've a very nice voice."⟦/q⟧

⟦q the probie>Mrs. Abiodun⟧"It was all I could think of. I couldn't see you. I figured if I started then you'd maybe come in on *R*."⟦/q⟧

⟦q Mrs. Abiodun>the probie⟧"I came in on *S*,"⟦/q⟧ says ⟦m Mrs. Abiodun⟧the old lady⟦/m⟧. ⟦q Mrs. Abiodun>the probie⟧"I was under the bed."⟦/q⟧

Marcus has got somebody's helmet on. ⟦m Marcus⟧He⟦/m⟧ is sitting in the cab of Nine, between Jeffers and Swede, and ⟦m Marcus⟧he⟦/m⟧'s been told that ⟦m Marcus⟧he⟦/m⟧ can pull one thing. ⟦q Marcus>Jeffers⟧"Which one?"⟦/q⟧ ⟦m Marcus⟧he⟦/m⟧ says.

⟦q Jeffers>Marcus⟧"Any of them. Not that one."⟦/q⟧

⟦q Swede>Jeffers⟧"Why not that one?"⟦/q⟧

⟦q Jeffers>Swede⟧"That one's the foam."⟦/q⟧

Ocasio hasn't said anything yet. ⟦m Tito⟧He⟦/m⟧'s walked around ⟦m the probie⟧the rookie⟦/m⟧ twice. Now ⟦m Tito⟧he⟦/m⟧ takes hold of ⟦m the probie⟧him⟦/m⟧ by the front of the coat, and shakes ⟦m the probie⟧him⟦/m⟧, ⟦f holder=Ocasio; toward=Lundy; valence=negative⟧just once, so that⟦/f⟧ ⟦m the probie⟧his⟦/m⟧ teeth click, and then ⟦m Tito⟧he⟦/m⟧ ⟦f holder=Ocasio; toward=Lundy; valence=positive⟧puts both arms around⟦/f⟧ ⟦m the probie⟧him⟦/m⟧, coat and tank and everything, and ⟦f holder=Ocasio; toward=Lundy; valence=positive⟧doesn't let go⟦/f⟧ for a while.

⟦q the probie>Tito⟧"⟦f holder=Ocasio; toward=Lundy; valence=negative; status=supposed⟧You said you'd be pissed⟦/f⟧,"⟦/q⟧ says Lundy, into the canvas.

⟦q Tito>the probie⟧"I'm *so* pissed."⟦/q⟧

***

⟦s place=the street; with=Vandermeer,Rattigan; time=Sunday, a little later⟧
It's only ⟦m Vandermeer+Rattigan⟧the two of them⟦/m⟧ left on the bumper of the rig. The hose is drained. It's spitting a bit, there's a rainbow on the hydrant.

⟦q Vandermeer>Rattigan⟧"You want some chili?"⟦/q⟧ ⟦m Vandermeer⟧she⟦/m⟧ says.

⟦q Rattigan>Vandermeer⟧"Whose is it?"⟦/q⟧

⟦q Vandermeer>Rattigan⟧"Ocasio's."⟦/q⟧

⟦q Rattigan>Vandermeer⟧"What's in it?"⟦/q⟧

⟦q Vandermeer>Rattigan⟧"Nobody knows."⟦/q⟧

⟦q Rattigan>Vandermeer⟧"I'll pass, thanks."⟦/q⟧ Rattigan takes off the white helmet. It's left a line around ⟦m Rattigan⟧his⟦/m⟧ head. ⟦m Rattigan⟧He⟦/m⟧'s got old, underneath it; ⟦m Vandermeer⟧she⟦/m⟧ hadn't been close enough to see that. ⟦q Rattigan>Vandermeer⟧"You left ⟦m the probie⟧him⟦/m⟧ up there."⟦/q⟧

⟦q Vandermeer>Rattigan⟧"Yeah."⟦/q⟧

⟦q Rattigan>Vandermeer⟧"⟦f holder=Vandermeer; valence=negative⟧How'd you stand it⟦/f⟧?"⟦/q⟧

⟦q Vandermeer>Rattigan⟧"I didn't. I was about to go in after ⟦m the probie⟧him⟦/m⟧. I had the mask on."⟦/q⟧

⟦q Rattigan>Vandermeer⟧"I saw."⟦/q⟧

⟦q Vandermeer>Rattigan⟧"You'd have stopped me."⟦/q⟧

⟦q Rattigan>Vandermeer⟧"I had hold of your coat,"⟦/q⟧ says ⟦m Rattigan⟧her father⟦/m⟧. ⟦q Rattigan>Vandermeer⟧"In the back. You didn't feel it?"⟦/q⟧

⟦q Vandermeer>Rattigan⟧"I thought that was the *door*."⟦/q⟧

⟦q Rattigan>Vandermeer⟧"No."⟦/q⟧

⟦q Vandermeer>Rattigan⟧"That was you?"⟦/q⟧

⟦q Rattigan>Vandermeer⟧"I'd got a good grip."⟦/q⟧

⟦m Vandermeer⟧She⟦/m⟧ ⟦f holder=Vandermeer; valence=positive⟧starts to laugh⟦/f⟧. It hurts, it's all smoke in there. ⟦m Vandermeer⟧She⟦/m⟧ bends right over with ⟦m Vandermeer⟧her⟦/m⟧ hands on ⟦m Vandermeer⟧her⟦/m⟧ knees, the good one and the other; and ⟦m Rattigan⟧he⟦/m⟧ doesn't pat ⟦m Vandermeer⟧her⟦/m⟧ on the back, ⟦m Rattigan⟧he⟦/m⟧'s never been that kind, but after a little ⟦m Rattigan⟧he⟦/m⟧ does ⟦f holder=Chief Rattigan; toward=Vandermeer; valence=positive⟧get hold of the tail of⟦/f⟧ ⟦m Vandermeer⟧her⟦/m⟧ coat again, between finger and thumb.

⟦q Vandermeer>Rattigan⟧"Mom's still in Yonkers?"⟦/q⟧ says ⟦m Vandermeer⟧the captain⟦/m⟧, when ⟦m Vandermeer⟧she⟦/m⟧ can.

⟦q Rattigan>Vandermeer⟧"Tuesdays ⟦m Mom⟧she⟦/m⟧ makes a meatloaf,"⟦/q⟧ says ⟦m Rattigan⟧the chief⟦/m⟧. ⟦q Rattigan>Vandermeer⟧"It's got beef in it."⟦/q⟧
