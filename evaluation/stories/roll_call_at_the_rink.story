title: Roll Call
person: 3
style: disaster fan fiction of an invented series: an author's note on top, two who whisper on a roof at dawn, absent friends placed by report, living people mourned as dead on both sides, epithets now and then, past tense, straight quotes
cast: Jubilee Stokes | Jubilee, Jube, Stokes | she
cast: Rustam Galiev | Rustam, Galiev, Lieu | he
cast: Paz Ibarra | Paz | she
cast: Gus Hollander | Hollander, Gus | he
cast: Dupree | Miss Dupree | she
cast: Bix | | he
cast: Tovah | | she
place: the roof |
place: the rink | the Rollerama, Rollerama
place: the gym | Tobin High, the school
place: the parkade |
place: the firehouse | Station Six
place: the reservoir |
relation: Rustam & Paz | romantic | start=separated, each believing the other dead end=back together
relation: Jubilee & Rustam | work | start=rookie and officer end=friends
relation: Jubilee & Gus | friends
relation: Paz & Gus | work
quiet: Rollerama, Tobin High, Station Six, Richter County, Alder Street, Pham, Achebe, Cruz, Tuesday, Monday
=====
⟦n⟧A/N: Richter County belongs to the network, more's the pity. Fix-it for 4x11, because nobody gets to die off-screen on my watch. Unbetaed. Comments are aftershocks!⟦/n⟧

⟦s place=the roof; with=Jubilee,Rustam; time=dawn, the fourth day after the quake⟧
By the fourth morning you could tell the time on the roof of the Rollerama by what was still burning. The oil depot meant night. When it went from orange to brown, somebody had to wake ⟦m Rustam⟧the lieutenant⟦/m⟧ for ⟦m Rustam⟧his⟦/m⟧ watch.

⟦m Rustam⟧He⟦/m⟧ was awake already. ⟦m Rustam⟧He⟦/m⟧ sat against the air vent with ⟦m Rustam⟧his⟦/m⟧ ⟦c arm⟧left arm strapped up⟦/c⟧ in somebody's scarf, looking at where the city had been.

⟦q Jubilee>Rustam⟧"You were supposed to sleep."⟦/q⟧

⟦q Rustam>Jubilee⟧"You were supposed to be guarding me. I could have been anybody."⟦/q⟧

⟦q Jubilee>Rustam⟧"You breathe like a tuba, Lieu. I knew who it was."⟦/q⟧

⟦m Jubilee+Rustam⟧They⟦/m⟧ kept it to a whisper. Right under ⟦m Jubilee+Rustam⟧them⟦/m⟧, below a skylight with a sheet taped across it, a hundred and six people were asleep on birthday-party mats. Jubilee let ⟦m Jubilee⟧herself⟦/m⟧ down beside ⟦m Rustam⟧him⟦/m⟧ and handed over what was left of the root beer. ⟦m Rustam⟧He⟦/m⟧ drank, ⟦f holder=Rustam; valence=negative⟧made a face⟦/f⟧, and handed it back.

⟦q Rustam>Jubilee⟧"Where's Bix?"⟦/q⟧

⟦q Jubilee>Rustam⟧"Up at the reservoir. ⟦m Bix⟧He⟦/m⟧ filled the jugs at midnight, and then ⟦m Bix⟧he⟦/m⟧ stayed, to keep the kids from swimming in it."⟦/q⟧

⟦q Rustam>Jubilee⟧"And Miss Dupree?"⟦/q⟧

⟦q Jubilee>Rustam⟧"Under the air hockey, with the Pham babies on top of ⟦m Miss Dupree⟧her⟦/m⟧. ⟦m Miss Dupree⟧She⟦/m⟧ won't take a mat."⟦/q⟧

⟦q Rustam>Jubilee⟧"⟦m Miss Dupree⟧She⟦/m⟧'s seventy-four."⟦/q⟧

⟦q Jubilee>Rustam⟧"I brought that up. ⟦m Miss Dupree⟧She⟦/m⟧ brought up that ⟦m Miss Dupree⟧she⟦/m⟧ owns the building."⟦/q⟧

It got something out of ⟦m Rustam⟧him⟦/m⟧ that was ⟦f holder=Rustam; valence=positive⟧nearly a laugh⟦/f⟧. Then ⟦m Rustam⟧his⟦/m⟧ thumb went back to ⟦m Rustam⟧his⟦/m⟧ ring finger, where there was no ring, only a pale stripe. For four days ⟦m Jubilee+Rustam⟧they⟦/m⟧ had gone around two names the way you go around a hole in the road.

⟦q Rustam>Jubilee⟧"Say it,"⟦/q⟧ ⟦m Rustam⟧he⟦/m⟧ murmured. ⟦q Rustam>Jubilee⟧"You've been ⟦e chewing on⟧chewing on on⟦/e⟧ it since Tuesday."⟦/q⟧

⟦q Jubilee>Rustam⟧"I haven't."⟦/q⟧

⟦q Rustam>Jubilee⟧"Stokes."⟦/q⟧

⟦q Jubilee>Rustam⟧"It's only that I keep doing roll call. In my head. And I get ⟦e to⟧too⟦/e⟧ ⟦m Paz+Hollander⟧the ladder crew⟦/m⟧, and I stop."⟦/q⟧

⟦m Jubilee⟧She⟦/m⟧ had seen it, that was the trouble. ⟦m Jubilee⟧She⟦/m⟧ had been on Alder Street with a hydrant wrench in ⟦m Jubilee⟧her⟦/m⟧ hand when the parkade folded, five decks, one after another. Paz and Hollander had run in there after a crying baby eleven seconds before; ⟦m Jubilee⟧she⟦/m⟧ had counted those, too. So ⟦m Jubilee⟧she⟦/m⟧ knew that ⟦b holder=Jubilee; status=false⟧Paz and Hollander were under level two⟦/b⟧. Nobody had painted an X on it yet. Nobody had had the heart.

⟦q Rustam>Jubilee⟧"I got the papers the day before,"⟦/q⟧ said ⟦m Rustam⟧the older man⟦/m⟧, after a while. ⟦q Rustam>Jubilee⟧"From ⟦m Paz⟧her⟦/m⟧ lawyer. I was going to sign and be a good guy about it."⟦/q⟧

⟦q Jubilee>Rustam⟧"Did you?"⟦/q⟧

⟦q Rustam>Jubilee⟧"No."⟦/q⟧ A piece of the depot fell in on itself, without a sound. ⟦q Rustam>Jubilee⟧"They're in my locker. The locker's under the firehouse. So ⟦b holder=Rustam; status=false⟧I'm a widower⟦/b⟧, and all I can think is how much that ⟦f holder=Paz; valence=negative; status=supposed⟧would annoy⟦/f⟧ ⟦m Paz⟧her⟦/m⟧."⟦/q⟧

⟦q Jubilee>Rustam⟧"⟦m Paz⟧She⟦/m⟧'d want it in writing."⟦/q⟧

⟦q Rustam>Jubilee⟧"Every time."⟦/q⟧

⟦m Jubilee⟧The rookie⟦/m⟧ put ⟦m Jubilee⟧her⟦/m⟧ head down on ⟦m Rustam⟧his⟦/m⟧ good shoulder, which was not in any manual.

⟦q Jubilee>Rustam⟧"Hollander owes me forty bucks."⟦/q⟧

⟦q Rustam>Jubilee⟧"⟦m Hollander⟧He⟦/m⟧ owes everyone forty bucks."⟦/q⟧

⟦q Jubilee>Rustam⟧"I'd let it go, though. If ⟦m Hollander⟧he⟦/m⟧ asked nicely."⟦/q⟧

⟦m Jubilee+Rustam⟧They⟦/m⟧ stayed that way a while.

⟦s place=the roof; with=Jubilee,Rustam,Miss Dupree; time=a little later⟧
Then the hatch behind ⟦m Jubilee+Rustam⟧them⟦/m⟧ creaked, and a flashlight came up through it, and after the flashlight a pink shower cap.

⟦q Miss Dupree>Jubilee+Rustam⟧"If you two are through being tragic,"⟦/q⟧ said Miss Dupree, not whispering at all, ⟦q Miss Dupree>Jubilee+Rustam⟧"there's ⟦m Tovah⟧a girl downstairs with a list⟦/m⟧."⟦/q⟧

⟦s place=the rink; with=Jubilee,Rustam,Miss Dupree,Tovah; time=soon after sunrise⟧
⟦m Tovah⟧The girl⟦/m⟧ was sitting on the skate-rental counter when ⟦m Jubilee+Rustam+Miss Dupree⟧the three of them⟦/m⟧ got down there. ⟦m Tovah⟧She⟦/m⟧ was about fifteen, with one shoe held together by tape, and ⟦m Tovah⟧she⟦/m⟧ had run the whole eight miles from Tobin High in the dark. Jubilee, like everyone at the rink, had been sure ⟦b holder=Jubilee; status=false⟧the school was ashes⟦/b⟧.

⟦q Tovah>Miss Dupree+Jubilee+Rustam⟧"That was just the shop wing. ⟦e We're⟧Were⟦/e⟧ all in the gym. Six hundred of us."⟦/q⟧ ⟦m Tovah⟧She⟦/m⟧ smoothed two sheets of graph paper over ⟦m Tovah⟧her⟦/m⟧ knee. ⟦q Tovah>Miss Dupree+Jubilee+Rustam⟧"This one's the living. And this is the other one. I'm supposed to say I'm sorry before I hand it over, so, I'm ⟦f holder=Tovah; valence=negative⟧sorry⟦/f⟧."⟦/q⟧

⟦q Miss Dupree>Tovah⟧"What do they call you, baby?"⟦/q⟧

⟦q Tovah>Miss Dupree⟧"Tovah."⟦/q⟧

⟦q Miss Dupree>Tovah⟧"Drink ⟦e this, Tovah⟧this Tovah⟦/e⟧. Slow."⟦/q⟧

Rustam did not want the second sheet. ⟦m Rustam⟧He⟦/m⟧ took it because ⟦m Rustam⟧he⟦/m⟧ was ⟦m Rustam⟧the officer⟦/m⟧, held it out as far as ⟦m Rustam⟧his⟦/m⟧ good arm went, and gave up; ⟦m Rustam⟧his⟦/m⟧ reading glasses were in the same locker as ⟦m Rustam⟧his⟦/m⟧ marriage. ⟦q Rustam>Jubilee⟧"You do it."⟦/q⟧

⟦m Jubilee⟧She⟦/m⟧ began at the top. It was alphabetical, which was kind of somebody. Achebe. Cruz. ⟦m Jubilee⟧Her⟦/m⟧ finger traveled down, and slowed, and stopped.

⟦q Jubilee>Rustam⟧"Huh."⟦/q⟧

⟦q Rustam>Jubilee⟧"Who is it?"⟦/q⟧

⟦q Jubilee>Rustam⟧"You."⟦/q⟧

⟦q Rustam>Jubilee⟧"What do you mean, me?"⟦/q⟧

⟦q Jubilee>Rustam⟧"Galiev, R. Station Six. Not recovered."⟦/q⟧ ⟦m Jubilee⟧She⟦/m⟧ flipped the page. ⟦q Jubilee>Rustam⟧"And I'm on the back. I'm spelled right and everything."⟦/q⟧

⟦q Rustam>Tovah⟧"Who made this?"⟦/q⟧

⟦q Tovah>Rustam⟧"⟦m Paz⟧This lady⟦/m⟧."⟦/q⟧ Tovah wiped root beer off ⟦m Tovah⟧her⟦/m⟧ lip. ⟦q Tovah>Rustam⟧"⟦m Paz⟧She⟦/m⟧ does all the lists now. ⟦m Paz⟧She⟦/m⟧ said the last guy's sevens looked like ones. ⟦m Paz⟧She⟦/m⟧'s ⟦f holder=Tovah; toward=Paz; valence=negative⟧kind of scary⟦/f⟧."⟦/q⟧

⟦m Rustam⟧The lieutenant⟦/m⟧ had turned the color of the paper. ⟦m Rustam⟧He⟦/m⟧ took it back from ⟦m Jubilee⟧the rookie⟦/m⟧, and this time ⟦m Rustam⟧he⟦/m⟧ did not need any glasses. At the bottom was a box, ruled with a straightedge, and in the box it said ⟦q/writing Paz>⟧*Corrections to be submitted in writing.*⟦/q⟧

⟦q Rustam>Jubilee⟧"Jube."⟦/q⟧ ⟦m Rustam⟧He⟦/m⟧ had never once called ⟦m Jubilee⟧her⟦/m⟧ that.

⟦q Jubilee>Rustam⟧"I see it."⟦/q⟧

⟦q Rustam>Tovah⟧"Does ⟦m Paz⟧she⟦/m⟧ have, is there a—"⟦/q⟧

⟦q Tovah>Rustam⟧"Gray streak? Yeah. And a cast, and ⟦m Hollander⟧this huge guy⟦/m⟧ who carries stuff for ⟦m Paz⟧her⟦/m⟧ and ⟦f holder=Hollander; valence=negative⟧cries⟦/f⟧. ⟦k by=Tovah; to=Rustam,Jubilee,Miss Dupree⟧Both got out by the car ramp⟦/k⟧, like two seconds ahead of the roof. With a baby."⟦/q⟧

⟦q Rustam>Tovah⟧"What does ⟦m Paz⟧she⟦/m⟧ think happened to us?"⟦/q⟧

⟦q Tovah>Rustam⟧"⟦b holder=Paz; status=false⟧The firehouse came down with you in it.⟦/b⟧ ⟦m Paz⟧She⟦/m⟧ wouldn't let anybody look at ⟦m Paz⟧her⟦/m⟧ arm till ⟦m Paz⟧she⟦/m⟧'d been there and yelled into it. Nobody yelled back. So ⟦m Paz⟧she⟦/m⟧ wrote—"⟦/q⟧ ⟦m Tovah⟧The girl⟦/m⟧ looked from one dirty uniform to the other, and you could watch it arrive. ⟦q Tovah>Rustam+Jubilee⟧"⟦f holder=Tovah; valence=negative⟧Oh, no⟦/f⟧. Oh, you guys. It's this morning."⟦/q⟧

⟦q Jubilee>Tovah⟧"What is?"⟦/q⟧

⟦q Tovah>Jubilee⟧"Your funeral."⟦/q⟧

***

⟦s place=the gym; with=Jubilee,Rustam,Miss Dupree,Tovah,Paz,Hollander; time=mid-morning⟧
Miss Dupree had a party van with a six-foot skate on its roof, and ⟦m Miss Dupree⟧she⟦/m⟧ drove it across other people's lawns. When ⟦m Jubilee+Rustam+Miss Dupree+Tovah⟧they⟦/m⟧ got through the double doors the gym was packed, and not a head turned. At the free-throw line, on a milk crate, stood ⟦m Paz⟧a small woman with a gray streak⟦/m⟧, and ⟦m Paz⟧she⟦/m⟧ was reading from a clipboard.

⟦q Paz>⟧"Item three. ⟦m Rustam⟧He⟦/m⟧ never signed the papers. I want that noted. I sent them, and ⟦m Rustam⟧he⟦/m⟧ didn't sign. And ⟦k by=Paz; to=Rustam,Jubilee,Hollander⟧on Monday I called the lawyer to say forget it⟦/k⟧, and I was going to tell ⟦m Rustam⟧him⟦/m⟧ on Tuesday. After shift."⟦/q⟧ Paz turned a page with great care. ⟦q Paz>⟧"There wasn't an after."⟦/q⟧

In the front row ⟦m Hollander⟧an enormous man⟦/m⟧ ⟦f holder=Hollander; valence=negative⟧wept⟦/f⟧ into a traffic vest.

Rustam opened ⟦m Rustam⟧his⟦/m⟧ mouth. In twenty years ⟦m Rustam⟧he⟦/m⟧ had talked down jumpers, drunks and one bear. Nothing came out.

⟦q Jubilee>Rustam⟧"Lieu,"⟦/q⟧ Jubilee hissed. ⟦q Jubilee>Rustam⟧"This is where you speak."⟦/q⟧

⟦q Rustam>Jubilee⟧"I'm thinking."⟦/q⟧

⟦q Jubilee>Rustam⟧"You're at ⟦e your⟧you're⟦/e⟧ own funeral. Think faster!"⟦/q⟧

⟦q Paz>⟧"Item four,"⟦/q⟧ ⟦m Paz⟧his wife⟦/m⟧ went on. ⟦q Paz>⟧"Jubilee Stokes. Nineteen months on the job, and the best hands on a ladder I ever saw. I never told ⟦m Jubilee⟧her⟦/m⟧ so, since ⟦m Jubilee⟧she⟦/m⟧ would have been unbearable."⟦/q⟧

⟦q Jubilee>Paz⟧"I would not!"⟦/q⟧

Six hundred people turned around, and the clipboard hit the floor with a crack like a shot.

⟦q Hollander>Jubilee⟧"Jube?"⟦/q⟧ ⟦m Hollander⟧The big man⟦/m⟧ had come up out of ⟦m Hollander⟧his⟦/m⟧ folding chair, and the chair had come up with ⟦m Hollander⟧him⟦/m⟧. ⟦q Hollander>Jubilee⟧"Is that you?"⟦/q⟧

⟦q Jubilee>Hollander⟧"Hi, Gus. You owe me forty bucks."⟦/q⟧

⟦m Jubilee⟧Her⟦/m⟧ ⟦f holder=Hollander; toward=Jubilee; valence=positive⟧boots left the floor⟦/f⟧; there was a lot of traffic vest. Over ⟦m Hollander⟧his⟦/m⟧ shoulder ⟦m Jubilee⟧she⟦/m⟧ could see ⟦m Rustam⟧the lieutenant⟦/m⟧ going up the center line, slowly, past everyone, ⟦m Rustam⟧his⟦/m⟧ ⟦c arm⟧right arm in its sling⟦/c⟧, like a man crossing ice.

⟦q Paz>Rustam⟧"⟦b holder=Paz; status=false⟧You're dead⟦/b⟧."⟦/q⟧ ⟦m Paz⟧She⟦/m⟧ had not gotten down. It made ⟦m Paz+Rustam⟧them⟦/m⟧ the same height.

⟦q Rustam>Paz⟧"So are you. I've been ⟦f holder=Rustam; toward=Paz; valence=negative⟧a wreck⟦/f⟧."⟦/q⟧

⟦q Paz>Rustam⟧"I saw the firehouse."⟦/q⟧

⟦q Rustam>Paz⟧"⟦k by=Rustam; to=Paz⟧We were in the alley.⟦/k⟧ Stokes went back for the good wrench, and I went back to yell at ⟦m Jubilee⟧her⟦/m⟧."⟦/q⟧

⟦q Paz>Rustam⟧"I wrote you *down*, Rustam. In pen."⟦/q⟧ ⟦m Paz⟧Her⟦/m⟧ chin was starting to go.

⟦q Rustam>Paz⟧"Then I'd like to submit a correction."⟦/q⟧

⟦q Paz>Rustam⟧"It has to be in—"⟦/q⟧

⟦q Rustam>Paz⟧"In writing. Yes. Has anybody got a pencil?"⟦/q⟧

⟦m Paz⟧She⟦/m⟧ hit ⟦m Rustam⟧him⟦/m⟧ with the cast, once, on the good side. Then ⟦m Paz⟧she⟦/m⟧ stepped off the crate, and ⟦m Rustam⟧he⟦/m⟧ was there to step onto.

⟦q Hollander>Jubilee⟧"I thought ⟦b holder=Hollander; status=false⟧you were under all those bricks⟦/b⟧,"⟦/q⟧ Hollander was telling the top of Jubilee's head. ⟦q Hollander>Jubilee⟧"I wrote you a poem. It was item six."⟦/q⟧

⟦q Jubilee>Hollander⟧"You can still read it."⟦/q⟧

⟦q Hollander>Jubilee⟧"It's pretty sad."⟦/q⟧

⟦q Jubilee>Hollander⟧"How many ladders?"⟦/q⟧

⟦q Hollander>Jubilee⟧"A lot of ladders,"⟦/q⟧ ⟦m Hollander⟧he⟦/m⟧ admitted, and put ⟦m Jubilee⟧her⟦/m⟧ down at last, and blew ⟦m Hollander⟧his⟦/m⟧ nose.

Someone ⟦e started⟧starts⟦/e⟧ to clap. While it spread, up the bleachers, Miss Dupree bent down in ⟦m Miss Dupree⟧her⟦/m⟧ pink shower cap and picked up the clipboard. ⟦m Miss Dupree⟧She⟦/m⟧ read it front and back.

⟦q Miss Dupree>Paz⟧"You're the one with the lists?"⟦/q⟧

⟦q Paz>Miss Dupree⟧"Yes."⟦/q⟧ It was muffled; ⟦m Paz⟧her⟦/m⟧ ⟦f holder=Paz; toward=Rustam; valence=positive⟧face was in⟦/f⟧ ⟦m Rustam⟧her husband⟦/m⟧'s scarf.

⟦q Miss Dupree>Paz⟧"I've got a hundred and six back there that would like to get on the good one. And ⟦m Bix⟧a boy up at the reservoir⟦/m⟧."⟦/q⟧

⟦q Paz>Miss Dupree⟧"It'll have to be in writing,"⟦/q⟧ said the scarf.

⟦q Miss Dupree>Paz⟧"Sugar,"⟦/q⟧ said Miss Dupree, ⟦q Miss Dupree>Paz⟧"I brought my own pen."⟦/q⟧
