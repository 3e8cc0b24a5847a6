"""Who is called by a half of a name, and goes by the other half in the narration, is one person."""

from __future__ import annotations

import pytest
from telling import goes_by, read_text

from fabula.corrections import Pronouns
from fabula.formats import from_text
from fabula.pipeline import read

MR_QUILL = "“After you, {name},” said Petra.\n\nMr. Quill held the door. “I have all day,” said Mr. Quill.\n"
PETRA = "Petra folded her paper. The rain had stopped, and the yard was full of hens.\n\n"


def is_one(story, name, other):
    """Whether both are names of one character, and of that one alone."""
    return [one.id for one in goes_by(story, name)] == [one.id for one in goes_by(story, other)] != []


def test_the_one_who_answers_to_a_given_name_bears_the_last_name(english):
    text = PETRA + MR_QUILL.format(name="Frederick")
    story = read_text(english, text)
    assert is_one(story, "Frederick", "Mr. Quill")
    (quill,) = goes_by(story, "Mr. Quill")
    assert "Frederick" in [mention.span.of(text) for mention in quill.mentions]
    assert story.quotes[0].addressees == (quill.id,)


@pytest.mark.parametrize(
    "more",
    [
        "\nFrederick came in from the yard.\n",  # the narration knows him by that name
        "\n“I saw Frederick at the mill,” said Mr. Quill.\n",  # nobody speaks of himself so
        "\n“Wait, Frederick,” said Petra.\n\n“Why?” said Mr. Harrow.\n",  # another may be meant
    ],
)
def test_nobody_is_joined_who_may_be_another(english, more):
    story = read_text(english, PETRA + MR_QUILL.format(name="Frederick") + more)
    assert not is_one(story, "Frederick", "Mr. Quill")


def test_a_woman_called_by_her_name_is_no_mister(english):
    story = read_text(english, PETRA + MR_QUILL.format(name="Agatha"))
    assert not is_one(story, "Agatha", "Mr. Quill")


CALL = "“Do sit, Ms. Valdane,” said the clerk.\n\n"
STANDS = "“I'd rather stand,” said Odile.\n\n"
NOBODY = "Rain ran down the window.\n\n"


@pytest.mark.parametrize(
    ("talk", "joined"),
    [
        (CALL + STANDS, True),
        (CALL + NOBODY, False),
        (CALL + STANDS + NOBODY + CALL + NOBODY, False),  # the second time it may be another
        (CALL + STANDS + NOBODY + CALL + NOBODY + CALL + STANDS, True),
    ],
)
def test_a_title_and_last_name_is_hers_who_answers_to_it_twice_or_always(english, talk, joined):
    story = read_text(english, "Odile had waited for an hour.\n\n" + NOBODY + talk)
    assert is_one(story, "Odile", "Ms. Valdane") == joined


def test_who_is_called_acts_in_the_narration_beside(english):
    text = "Mrs. Quill was writing very fast.\n\n“Agatha,” said her husband. “Look at me, Agatha.”\n"
    assert is_one(read_text(english, PETRA + text), "Agatha", "Mrs. Quill")
    assert not is_one(read_text(english, PETRA + text.replace("Mrs.", "Mr.")), "Agatha", "Mr. Quill")


@pytest.mark.parametrize(
    ("spoken_of", "joined"),
    [(["Frederick"], True), (["Mr. Quill"], True), (["Frederick", "Mr. Quill"], False)],
)
def test_they_are_two_where_the_author_speaks_of_both(english, spoken_of, joined):
    corrections = tuple(Pronouns(name, "he/him") for name in spoken_of)
    story = read(from_text(PETRA + MR_QUILL.format(name="Frederick")), english, corrections=corrections)
    assert is_one(story, "Frederick", "Mr. Quill") == joined


@pytest.mark.parametrize(
    ("calls", "name"),
    [
        ("“Mamá, the goat is out again,” said Petra.\n\n", "Mamá"),
        ("“Madam Chairman, I object,” said Petra.\n\n", "Madam Chairman"),
        ("“Tell me the one about the wolf, Abuela,” said Petra.\n\n", "Abuela"),
    ],
)
def test_who_answers_to_what_they_are_is_that_one(english, calls, name):
    answer = "Dolores put the kettle on. “Not today,” said Dolores.\n\n"
    story = read_text(english, PETRA + calls + answer + calls + answer)
    assert is_one(story, name, "Dolores")


def test_nor_is_anybody_their_mother_who_answers_beside_her(english):
    calls = "“Mamá, the goat is out again,” said Petra.\n\n"
    answers = ("“Not today,” said Dolores.\n\n", "“Not today,” said Mamá.\n\n", "“Not I,” said Wenna.\n\n")
    for other in answers[1:]:
        story = read_text(english, PETRA + calls + answers[0] + calls + other)
        assert not is_one(story, "Mamá", "Dolores")


@pytest.mark.parametrize(
    ("said", "joined"),
    [
        ("“Pass me the mug, Dad,” said Petra.", True),
        ("“Well, Dad's late again,” said Petra.", False),
        ("*Oh, Dad, what a mess,* thought Petra.", False),
        ("“Pass me the mug, Dad.” Dad had been dead for years. Petra laughed.", False),
        ("“Pass me the mug, Dad,” said Petra. “Dad's been dead four years, you know.”", False),
        ("“Pass me the mug, Dad,” said Petra. “Dad nearly died of shame.”", True),
    ],
)
def test_who_is_thought_of_or_dead_is_nobody_who_answers(english, said, joined):
    story = read_text(english, f"{PETRA}{said}\n\nLorne looked up from the sink. “I know,” said Lorne.\n")
    assert is_one(story, "Dad", "Lorne") == joined
