"""Whether someone tells the story, and which of its people that is."""

from __future__ import annotations

import pytest
from telling import goes_by, misreadings, parse, read_text

from fabula.corrections import Merge, Speaker, at
from fabula.formats import from_text
from fabula.pipeline import read
from fabula.span import Span

FILLER = (
    "I went down to the yard and I counted the barrels. I had counted them before. My hands were cold, and I "
    "put them in my sleeves and walked back the way I had come.\n\n"
)


def narrators(english, text):
    return [character for character in read_text(english, text).characters if character.narrator]


def test_named_by_another(english):
    text = (
        FILLER + "“You're limping, Rafferty,” said Brigid.\n\n“I'm not,” I said.\n\n“Rafferty, you are.”\n\n"
        "“A barrel looked at me,” I said.\n\n" + FILLER
    )
    (narrator,) = narrators(english, text)
    assert narrator.name == "Rafferty"


def test_named_by_the_narrator(english):
    text = (
        "My name is Rafferty Quince, and I keep barrels.\n\n"
        + FILLER
        + "“Rafferty!” called Brigid.\n\n"
        + FILLER
    )
    (narrator,) = narrators(english, text)
    assert narrator.name == "Rafferty Quince"


@pytest.mark.parametrize(
    "told",
    [
        "I am Josephine Quince, but my uncle calls me Bird.",
        "I was christened Josephine Quince. Nobody but the cook calls me Bird.",
        "My name is Josephine Quince, and they called me Bird.",
    ],
)
def test_all_that_the_narrator_is_called_is_one(english, told):
    text = told + "\n\n" + FILLER + "“Bird!” called Brigid. “Come down, Bird!”\n\n" + FILLER
    (narrator,) = narrators(english, text)
    assert {"Josephine Quince", "Bird"} <= {narrator.name, *narrator.aliases}


def test_what_a_few_call_the_narrator_is_no_other_name_for_another(english):
    talk = "“You're limping, Rafferty,” said Brigid.\n\n“I'm not,” I said.\n\n“Rafferty, you are.”\n\n"
    boy = "The boy calls me Mr. Quince.\n\n“Morning, Mr. Quince!” he said.\n\n“It's noon,” I said.\n\n"
    (narrator,) = narrators(english, FILLER + talk + FILLER + boy + FILLER)
    assert narrator.name == "Rafferty"
    assert "Mr. Quince" in narrator.aliases


def test_a_joke_of_a_few_names_no_narrator_who_is_called_otherwise(english):
    talk = "“You're limping, Rafferty,” said Brigid.\n\n“I'm not,” I said.\n\n“Rafferty, you are.”\n\n"
    boys = "The boys patted my head, calling me Rover. It was better than Monday.\n\n"
    (narrator,) = narrators(english, FILLER + boys + talk + FILLER + talk)
    assert "Rafferty" in (narrator.name, *narrator.aliases)


ASKED = "The girl at the gate held up a torch.\n\n“Who are you?” she asked.\n\n"


@pytest.mark.parametrize(
    "answer",
    [
        "“Rafferty,” I said. “Rafferty Quince. I'm looking for a barrel.”",
        "I shaded my eyes. “Rafferty Quince.”",
        "“I'm Rafferty Quince,” I said.",
    ],
)
def test_named_by_answering_who_asks(english, answer):
    story = read_text(english, FILLER + ASKED + answer + "\n\n“Barrels go round the back.”\n\n" + FILLER)
    (narrator,) = (one for one in story.characters if one.narrator)
    assert (narrator.name, goes_by(story, "Rafferty Quince")) == ("Rafferty Quince", [narrator])
    assert story.quotes[-1].speaker != narrator.id


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Who did it?", "“Rafferty Quince,” I said."),  # asks for somebody else
        ("What's his name?", "“Rafferty Quince,” I said."),
        ("Who's there?", "“Rafferty Quince,” I said. “He wants a barrel.”"),
    ],
)
def test_who_answers_with_the_name_of_another_does_not_have_it(english, question, answer):
    text = FILLER + f"Brigid looked up. “{question}” she asked.\n\n{answer}\n\n“Oh, him,” said Brigid.\n"
    assert [one.name for one in narrators(english, text)] == ["the narrator"]


def test_who_answers_the_narrator_is_another_however_often_he_seems_called(english):
    asked = "An old man sat there in a blanket.\n\n“Who are you?” I asked.\n\n"
    answer = "“Rafferty,” he said. “Rafferty Quince. I live here.”\n\n“Nobody lives here,” I said.\n"
    assert [one.name for one in narrators(english, FILLER + asked + answer)] == ["the narrator"]


def test_two_who_tell_their_names_in_parts_of_their_own_are_two(english):
    parts = ("Mara's POV\n\nMy name is Mara. ", "Jonas's POV\n\nMy name is Jonas. ") * 2
    story = read_text(english, "".join(part + FILLER for part in parts))
    assert not {one.id for one in goes_by(story, "Mara")} & {one.id for one in goes_by(story, "Jonas")}


def test_who_does_something_to_me_is_another(english):
    talk = "“Who is it?”\n\n“It's the cat, Gil,” I said.\n\n“Where does it go, Gil?” said Neve.\n\n"
    text = FILLER + talk + "Gil looked at me.\n\n" + FILLER
    assert [one.name for one in narrators(english, text)] != ["Gil"]


def test_who_tells_it_is_not_called_mother_by_one_call(english):
    text = (
        FILLER + "Uncle Bartek came in. “She's too young for that, Mother.”\n\n“You were six.”\n\n" + FILLER
    )
    assert [one.name for one in narrators(english, text)] != ["Mother"]


def test_in_a_short_text_one_i_tells_the_story(english):
    text = "I'm halfway up the drainpipe when the light goes on.\n\n“There's a door.” Reyes leans out.\n"
    assert [one.name for one in narrators(english, text)] == ["the narrator"]
    assert narrators(english, text + "\nReyes looks down into the yard. The rain has stopped.\n" * 12) == []


def test_who_a_tag_describes_is_not_who_tells_it(english):
    text = "I had a teacher that year.\n\n“It's the salt,” said the woman on the quay. She never looked up.\n"
    story = read_text(english, text)
    assert story.quotes[0].speaker not in [one.id for one in story.characters if one.narrator]


def test_named_by_nobody(english):
    text = FILLER + "“Nineteen,” I said to Brigid.\n\nBrigid laughed. “Twenty,” said Brigid.\n\n" + FILLER
    (narrator,) = narrators(english, text)
    assert not goes_by(read_text(english, text), "Brigid")[0].narrator
    assert narrator.name not in ("Brigid", "I", "")


def test_a_story_told_of_others_has_no_narrator(english):
    text = (
        "Brigid went down to the yard and counted the barrels.\n\n“I make it nineteen,” said Brigid. “I "
        "counted twice. "
        "I know I did. I always do.”\n\n“I make it twenty,” said Rafferty. “I think I counted the dog.”\n"
    )
    assert narrators(english, text) == []


def test_one_stray_i_is_no_narrator(english):
    text = (
        "Brigid, I should explain, was not a tall woman. She counted the barrels from the wall, and when "
        "she had "
        "counted them she sat down on the nearest and ate an apple, and looked out over the wall at the "
        "harbour, "
        "where nothing had come in since the Tuesday, and nothing was going to.\n\n"
    ) * 3 + "“Nineteen,” said Brigid.\n"
    assert narrators(english, text) == []


def test_a_narrator_who_never_speaks_is_someone_too(english):
    (narrator,) = narrators(
        english, FILLER + "Brigid watched me. I did not wave to Brigid, and Brigid did not wave to me.\n"
    )
    assert "I" in {
        mention.span.of(FILLER) for mention in narrator.mentions if mention.span.end <= len(FILLER)
    }


YARD = "Brigid was there before me. Brigid had chalk on her hands.\n\n"
LINES = {
    "I said": (
        FILLER + YARD + "⟦I>Brigid: “Nineteen,”⟧ I said to Brigid.\n\n⟦Brigid>I: “Twenty,”⟧ said Brigid.\n\n"
        "⟦I>Brigid: “One of them is the dog.”⟧\n\n⟦Brigid>I: “Then I counted right,”⟧ she said.\n"
    ),
    "I act": (
        FILLER + YARD + "I sat on a barrel. ⟦I: “Nineteen.”⟧\n\nBrigid came over. ⟦Brigid>I: “Twenty.”⟧\n\n"
        "⟦I: “Count again,”⟧ I said.\n"
    ),
    "I thought": FILLER + YARD + "⟦thought I: “She has counted the dog,”⟧ I thought. Brigid whistled.\n",
}


@pytest.mark.parametrize("marked", LINES.values(), ids=LINES.keys())
def test_the_narrators_lines(english, marked):
    assert not misreadings(english, marked)


WEIR = (
    "I came down to the weir before the others were up. {Odile: My} boots were wet through, and I had nobody "
    "to blame. The water was high, and I stood and watched it go.\n\n"
    "Tobias was there already. {Tobias: He} had a lantern, though it was light.\n\n"
    "⟦Tobias: “You're early,”⟧ he said.\n\n⟦Odile>Tobias: “I couldn't sleep,”⟧ {Odile: I} said.\n\n"
    "I sat down beside him on the wall. He smelled of tar and apples.\n\n"
    "⟦Tobias>Odile: “Odile, what have you done with the boat?”⟧ he said.\n\n"
    "⟦Odile>Tobias: “Sold it,”⟧ I said.\n\n"
)
TOWPATH = (
    "{Odile: She} had sold the boat. I walked home along the towpath with my hands in {Tobias: my} sleeves, "
    "and I counted the gates. I had built that boat.\n\n"
    "At the mill I met Brannock. Brannock put down his sack.\n\n"
    "⟦Brannock>Tobias: “Tobias, what is it?”⟧ said Brannock.\n\n"
    "⟦Tobias>Brannock: “Odile has sold the boat,”⟧ {Tobias: I} said.\n\n"
    "I could have hit the wall. I went in, and I shut the door behind {Tobias: me}.\n\n"
)
MILL = (
    "I found him in the mill that evening. {Tobias: He} did not turn round when {Odile: I} came in. I put "
    "the money on the table.\n\n⟦Odile: “Half of it is yours,”⟧ I said.\n\n"
    "⟦Odile>Tobias: “Tobias, please,”⟧ I said. ⟦Odile: “I owed Brannock forty pounds.”⟧\n\n"
)
COIN = (
    "Forty pounds. I turned the coin over in {Tobias: my} fingers. Odile stood there in {Odile: her} wet "
    "boots, and I had never seen {Odile: her} cry before.\n\n"
    "⟦Tobias>Odile: “You might have asked me,”⟧ I said.\n\n"
    "I got up. I put my arms round her, and she let {Tobias: me}.\n\n"
)
PARTS = (("Odile", WEIR), ("Tobias", TOWPATH), ("Odile", MILL), ("Tobias", COIN))


def in_turn(heading):
    return "".join(
        f"{heading.format(name, name.upper(), n)}\n\n{part}" for n, (name, part) in enumerate(PARTS, 1)
    )


def plain(marked):
    return parse(marked)[0]


@pytest.mark.parametrize(
    "heading", ["{}'s POV", "{}", "{1}:", "Chapter {2}\n\n{0}", "Chapter {2}: {0}", "{0} Marsh"]
)
def test_two_who_tell_in_turn(english, heading):
    marked = in_turn(heading)
    assert not misreadings(english, marked)
    story = read_text(english, plain(marked))
    assert [one.name for one in story.characters if one.narrator] == ["Odile", "Tobias"]
    assert [scene.viewpoint for scene in story.scenes] == ["odile", "tobias", "odile", "tobias"]


def test_two_who_tell_one_chapter_each_and_name_each_other(english):
    text = "".join(f"Chapter {n}: {name}\n\n{part}" for n, (name, part) in enumerate(PARTS[2:], 1))
    assert [one.name for one in narrators(english, plain(text))] == ["Odile", "Tobias"]


def test_one_chapter_each_where_neither_names_the_other_may_be_about_them(english):
    alone = "I counted the gates again. I made it nine. I went in, and I shut the door behind me.\n\n"
    about = "“Is Odile in?” said Brannock. “And Tobias?”\n\n“No,” I said.\n\n"
    text = f"Chapter 1: Odile\n\n{about}{alone}Chapter 2: Tobias\n\n{alone}{about}"
    assert not {one.name for one in narrators(english, text)} & {"Odile", "Tobias"}


def test_labels_of_messages_are_no_acts_of_whoever_tells(english):
    chat = "**Odile:** where are you\n\n**Tobias:** out\n\n**Odile:** out where\n\n**Odile:** hello\n\n"
    parts = "".join(f"Chapter {n}: {name}\n\n{part}{chat}" for n, (name, part) in enumerate(PARTS, 1))
    assert [one.name for one in narrators(english, plain(parts))] == ["Odile", "Tobias"]


def test_who_is_called_and_answers_by_another_name_does_not_tell_it(english):
    text = (
        "I have been dead a long while. I like to be near the marmalade. I stood at the sideboard.\n\n"
        "“She's got a hole in her,” said Constance.\n\n“Richard, speak to her.”\n\n"
        "Mr. Pell lowered his paper. “What sort of hole?” he said. I came nearer. I do not eat.\n\n"
        "“Richard!” said Mrs. Pell. I laughed. I could not help it.\n"
    )
    story = read_text(english, text)
    assert [one.name for one in story.characters if one.narrator] == ["the narrator"]


@pytest.mark.parametrize(
    ("answer", "teller"),
    [("“So I am.” He moved his foot.", "the narrator"), ("“So I am.” I moved my foot.", "Lorenzo")],
)
def test_whose_call_a_he_answers_does_not_tell_it(english, answer, teller):
    text = (
        "I was under the stairs with my mother's hat on. I saw the hall from there. I held my breath.\n\n"
        f"“You're standing on the cat, Lorenzo,” said my mother.\n\n{answer}\n\nI nearly laughed.\n"
    )
    assert [one.name for one in narrators(english, text)] == [teller]


def test_whom_i_call_as_i_kneel_down_does_not_tell_it(english):
    text = (
        "I found my sister under the counter with the cat. I could see her shoes.\n\n"
        "“She won't come out,” said my father.\n\n“Who won't, Ruth or the cat?” I said.\n\n“Either.”\n\n"
        "I got down on my knees. “Ruth? What's the matter?”\n\n“Nothing.”\n\nI held out my hand.\n"
    )
    assert [one.name for one in narrators(english, text)] == ["the narrator"]


@pytest.mark.parametrize(
    ("stray", "teller"),
    [
        ("A man by the door shouted “Petra!” across the room, and a girl by the bar waved.", "the narrator"),
        ("“Petra!” somebody shouted. A girl by the bar turned round.", "the narrator"),
        ("“Petra!” somebody shouted across the room, and I nearly dropped them.", "Petra"),
    ],
)
def test_a_call_that_somebody_else_answers_names_nobody_who_tells(english, stray, teller):
    text = (
        f"I carried the tray between the tables and tried not to spill. {stray}\n\n“What'll it be?” I "
        "said.\n\n“Two beers,” said the man in the corner. “And a smile.”\n\nI gave him the beers.\n"
    )
    assert [one.name for one in narrators(english, text)] == [teller]


def test_who_is_named_by_no_more_than_the_heading_tells_their_part(english):
    text = (
        "**Kess**\n\nI woke up in the boot of a car. I knew some things about boots. I kicked it.\n\n"
        "I lay still then. I counted. My hands were cold.\n\nI heard a man cough.\n\nI held my breath.\n\n"
        "**Rafe**\n\nI have been dead for eleven days. I am bored.\n\n“You can't go out,” said Lupin.\n\n"
        "“They've got Kess,” I said. I held up the cat.\n\nLupin put down his pencil.\n\nI waited for "
        "him.\n\n"
        "**Kess**\n\nThey let me out in a car park. I looked at the sky. I laughed, and I could not stop.\n"
    )
    story = read_text(english, text)
    assert [one.name for one in story.characters if one.narrator] == ["Kess", "Rafe"]
    (line,) = [quote for quote in story.quotes if "Kess" in quote.span.of(story.text)]
    assert line.speaker == "rafe"


def test_short_parts_told_by_two(english):
    text = plain(
        "Kestrel's POV\n\n“You're bleeding,” said Juno.\n\n“I'm leaking,” I said.\n\n"
        "Juno's POV\n\nI stitched it up. “Hold still,” I told Kestrel.\n"
    )
    story = read_text(english, text)
    assert [one.name for one in story.characters if one.narrator] == ["Kestrel", "Juno"]
    assert [quote.speaker for quote in story.quotes] == ["juno", "kestrel", "juno"]


def test_what_is_told_is_held_by_whoever_tells_it(english):
    story = read_text(english, plain(in_turn("{}'s POV")))
    held = {claim.span.of(story.text): claim.holder for claim in story.claims}
    assert held["I had built that boat"] == "tobias"
    assert next(holder for words, holder in held.items() if "boots were wet" in words) == "odile"


def test_one_who_tells_beside_others_told_of(english):
    third = "Tobias went home. He counted the gates. Brannock whistled, and Odile laughed.\n\n"
    text = plain(f"Odile's POV\n\n{WEIR}Tobias's POV\n\n{third * 4}Odile's POV\n\n{MILL}")
    story = read_text(english, text)
    assert [one.name for one in story.characters if one.narrator] == ["Odile"]
    assert story.scenes[1].viewpoint != "odile"


def test_names_over_parts_told_in_the_third_person(english):
    part = "{0} went down to the weir. {0} counted the gates. “I make it nine,” said {0}. “I always do.”\n\n"
    text = "".join(f"{name}'s POV\n\n{part.format(name) * 3}" for name in ("Odile", "Tobias", "Odile"))
    assert narrators(english, text) == []


def test_chapters_named_for_those_they_are_about(english):
    about = (
        "I watched {0} go down to the weir. {0} waved, and I waved to {0}. I went in. I saw {0} again.\n\n"
    )
    names = ("Tobias", "Brannock", "Tobias", "Brannock")
    text = "".join(f"Chapter {n}: {name}\n\n{about.format(name) * 2}" for n, name in enumerate(names, 1))
    text += "“Odile, are you in?” said Tobias.\n\n“I am,” I said.\n"
    assert not {one.name for one in narrators(english, text)} & {"Tobias", "Brannock"}


def test_what_precedes_the_headings_is_told_by_one(english):
    text = plain(
        FILLER + "“Are you there, Odile?” said Brannock.\n\n“I am,” I said.\n\n" + in_turn("{}'s POV")
    )
    story = read_text(english, text)
    assert story.scenes[0].viewpoint == "odile"
    assert [one.name for one in story.characters if one.narrator] == ["Odile", "Tobias"]


def test_the_author_goes_before_the_headings(english):
    written = from_text(plain(in_turn("{}'s POV")))
    start = written.text.index("“Sold it,”")
    line = at(written.text, Span(start, start + len("“Sold it,”")))
    story = read(written, english, corrections=[Speaker(line, "Brannock")])
    assert [quote.speaker for quote in story.quotes if quote.span.of(story.text) == "“Sold it,”"] == [
        "brannock"
    ]
    assert [one.name for one in story.characters if one.narrator] == ["Odile", "Tobias"]
    alone = read(written, english, corrections=[Merge("the narrator", "Odile")])
    assert [one.name for one in alone.characters if one.narrator] == ["Odile"]


ROWING = (
    "I had the oars, and Bettany had the lamp. The water was black, and I did not look at it.\n\n"
    "“Left a bit, Corrin,” Bettany said. She leaned out over the bow, and I pulled left.\n\n"
    "“I see the light,” I said. I did not like it. I rested on the oars, and my hands were raw.\n"
)
LANDING = (
    "Corrin could not sit still, and I told him so. I tied the boat, because he had forgotten to.\n\n"
    "“Wait for me, Bettany,” Corrin called. He came after me two steps at a time.\n\n"
    "“Hush,” I said. I put my hand on the door, and I thought of my mother.\n"
)


def test_two_tell_in_turn_between_breaks(english):
    story = read(from_text(f"{ROWING}\n***\n\n{LANDING}\n***\n\n{ROWING}"), english)
    assert sorted(one.name for one in story.characters if one.narrator) == ["Bettany", "Corrin"]
    first = next(quote for quote in story.quotes if "I see the light" in quote.span.of(story.text))
    hush = next(quote for quote in story.quotes if "Hush" in quote.span.of(story.text))
    assert (first.speaker, hush.speaker) == ("corrin", "bettany")


def test_one_tells_where_it_is_not_sure_that_two_do(english):
    alone = LANDING.replace("Corrin could not sit still, and I told him so. ", "").replace(
        "Corrin called", "he called"
    )
    story = read(from_text(f"{ROWING}\n***\n\n{alone}"), english)
    assert len([one for one in story.characters if one.narrator]) == 1


LETTERS = """The Old Mill, 2 June

Dear Philippa,

I arrived at noon. A man named Osgood met me at the gate.

“You’ll be the niece,” he said.

“I’ll be the tenant,” I told him. I had no ducks, I said.

Your loving cousin,
Thea

***

Dear Thea,

The hammer is in the post. I have told nobody where you are.

“Is she with that man?” Lionel said to me today. Lionel sat in your chair.

“She is with a roof,” I said.

Yours ever,
Philippa

***

Dear P.,

Osgood has brought ducks, though I asked for none.

“They are only stopping,” he said.

T.
"""


def test_letters_that_tell_the_story_are_told_by_who_signs_them(trained):
    story = read_text(trained, LETTERS)
    names = {one.id: one.name for one in story.characters}
    assert {names[one.id] for one in story.characters if one.narrator} == {"Thea", "Philippa"}
    said = [(names.get(quote.speaker), quote.kind) for quote in story.quotes]
    speakers = ["Osgood", "Thea", "Lionel", "Philippa", "Osgood"]
    assert said == [(name, "speech") for name in speakers]
    (thea,) = [one for one in story.characters if one.name == "Thea"]
    mine = [mention.span for mention in thea.mentions if mention.span.of(story.text) in ("I", "me")]
    assert any(span.start > LETTERS.index("Dear P.") for span in mine)


def test_diaries_are_told_by_whose_name_is_over_them(trained):
    days = (
        (
            "Thea's diary, 3 March",
            "“Perhaps he missed it,” said Mrs. Osgood.\n\n“He has missed nothing,” I said.",
        ),
        (
            "Lionel's diary, 3 March",
            "“There is another on Friday,” said the porter.\n\n“I shall be dead,” I said.",
        ),
        ("Thea's diary, 4 March", "“You must eat,” said Mrs. Osgood.\n\n“I had a fish,” I said."),
    )
    story = read_text(trained, "\n\n".join(f"{over}\n\n{FILLER}{talk}" for over, talk in days) + "\n")
    names = {one.id: one.name for one in story.characters}
    assert [names[quote.speaker] for quote in story.quotes][1::2] == ["Thea", "Lionel", "Thea"]
    assert next(one.pronouns for one in story.characters if one.name == "Thea") == "she/her"
