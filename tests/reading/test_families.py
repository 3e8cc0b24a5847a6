"""Families: whom "her mother" means, by what a story tells of kin and by all that shows it."""

from __future__ import annotations

import pytest
from helpers import manuscript, prose_of, told_mentions

from fabula.pipeline import read
from fabula.reading.cast import Person
from fabula.reading.coreference.families import NO_LINES, Families, Lines
from fabula.reading.coreference.kin import Kin
from fabula.reading.kinship import kinds
from fabula.reading.lexicon import load_pairs
from fabula.reading.people import People

NORA, PIET, MUM, MRS_VEER, JOOST, LENE = range(6)
PEOPLE = (
    Person("Nora", ("Nora",), "f", pronouns="she/her"),
    Person("Piet", ("Piet Veer", "Piet"), "m", pronouns="he/him"),
    Person("Mum", ("Mum",), "f", pronouns="she/her"),
    Person("Mrs. Veer", ("Mrs. Veer",), "f", pronouns="she/her"),
    Person("Joost", ("Joost",), "m", pronouns="he/him"),
    Person("Aunt Lene", ("Aunt Lene",), "f", pronouns="she/her"),
)
NOBODY = -1


def meant(english, text, told, asked, narrator=NOBODY, lines=NO_LINES):
    """Return whom the words ``asked`` mean; ``told`` are all mentions, (words, person)."""
    told = sorted(told, key=lambda one: (text.index(one[0]), -len(one[0])))
    mentions = told_mentions(prose_of(english, text), *(words for words, _ in told))
    owner = [person for _, person in told]
    narrators = [narrator] * len(mentions.prose.tokens)
    people = People(PEOPLE, len(PEOPLE), tuple(owner))
    families = Families(mentions.prose, mentions, people, owner, narrators, lines)
    return families.meant().get([words for words, _ in told].index(asked), NOBODY)


@pytest.mark.parametrize(
    ("text", "told", "asked", "person"),
    [
        ("Nora rowed. Nobody asked her brother. Joost was asleep.",
         [("Nora", NORA), ("her", NORA), ("her brother", NOBODY), ("Joost", JOOST)], "her brother", JOOST),
        ("Nora rowed. Nobody had asked her brother where the lantern was. Joost was asleep.",
         [("Nora", NORA), ("her", NORA), ("her brother", NOBODY), ("Joost", JOOST)], "her brother", NOBODY),
        ("Nora's brother Joost slept. He woke. His sister had rowed.",
         [("Nora's brother", NOBODY), ("Nora", NORA), ("Joost", JOOST), ("He", JOOST), ("His", JOOST),
          ("His sister", NOBODY)], "His sister", NORA),
        ("Piet waited at the gate. His wife was late.",
         [("Piet", PIET), ("His", PIET), ("His wife", NOBODY)], "His wife", MRS_VEER),
        ("Piet waited at the gate. His mother was late.",
         [("Piet", PIET), ("His", PIET), ("His mother", NOBODY)], "His mother", MUM),
        ("Mum called to the house. Nora saw that her mother was late.",
         [("Mum", MUM), ("Nora", NORA), ("her", NORA), ("her mother", NOBODY)], "her mother", MUM),
        ("Piet saw Mrs. Veer and thought of his wife.",
         [("Piet", PIET), ("Mrs. Veer", MRS_VEER), ("his", PIET), ("his wife", NOBODY)], "his wife", NOBODY),
        ("Mrs. Veer waited at the gate. Her brother was late.",
         [("Mrs. Veer", MRS_VEER), ("Her", MRS_VEER), ("Her brother", NOBODY)], "Her brother", NOBODY),
        ("The mother was late.", [("The mother", NOBODY)], "The mother", MUM),
        ("A mother was late.", [("A mother", NOBODY)], "A mother", NOBODY),
        ("The daughter was late.", [("The daughter", NOBODY)], "The daughter", NOBODY),
        ("Nora rowed. Her uncle was late.",
         [("Nora", NORA), ("Her", NORA), ("Her uncle", NOBODY)], "Her uncle", NOBODY),
    ],
)  # fmt: skip
def test_whom_kin_are_told_or_shown_to_be(english, text, told, asked, person):
    assert meant(english, text, told, asked) == person


def test_who_is_called_aunt_has_her_caller_for_a_nephew(english):
    text = "“Coming, Aunt Lene,” said a voice. Nobody helped her nephew."
    told = [("Aunt Lene", LENE), ("her", LENE), ("her nephew", NOBODY)]
    assert meant(english, text, told, "her nephew", lines=Lines((JOOST,), (0.9,))) == JOOST
    assert meant(english, text, told, "her nephew") == NOBODY


def test_nobody_speaks_of_themselves_or_the_listener_as_kin(english):
    text = "“Ask my mother.”"
    told = [("my", NORA), ("my mother", NOBODY)]
    assert meant(english, text, told, "my mother", lines=Lines((NORA,), (0.9,), (PIET,))) == MUM
    assert meant(english, text, told, "my mother", lines=Lines((NORA,), (0.9,), (MUM,))) == NOBODY


def test_every_word_for_kin_tells_a_sex_or_that_it_tells_none():
    assert set(load_pairs("kin_kinds")) <= set(load_pairs("kinship"))
    assert kinds()["abuela"] == ("grandparent", "f")


def test_kin_are_known_by_their_names_in_the_story(trained):
    text = (
        "Henk mended the net on the quay.\n\n"
        "“You have the wrong twine,” said his daughter. Lotte was nine, and knew about twine.\n\n"
        "“It will hold,” said Henk.\n\nHis daughter held it up to the light."
    )
    story = read(manuscript(text), trained)
    lotte = next(one for one in story.characters if one.name == "Lotte")
    assert [mention.span.of(text) for mention in lotte.mentions].count("his daughter") == 1
    assert "His daughter" in [mention.span.of(text) for mention in lotte.mentions]
    assert story.quotes[0].speaker == lotte.id


def test_nobody_is_two_kinds_of_close_kin_to_the_same_person(english):
    told = [("Piet", PIET), ("his", PIET), ("Ruth", LENE)]
    mentions = told_mentions(
        prose_of(english, "Piet came in with his aunt Ruth."), *(words for words, _ in told)
    )
    owner = [person for _, person in told]
    kin = Kin(mentions, People(PEOPLE, len(PEOPLE), tuple(owner)), owner)
    assert kin.is_other(LENE, PIET, "mother")
    assert not kin.is_other(LENE, PIET, "aunt")
    assert not kin.is_other(LENE, PIET, "friend")
    assert not kin.is_other(LENE, NORA, "mother")


def test_his_mother_is_not_the_aunt_beside_her(trained):
    text = (
        "The kitchen light was on when Milo got home.\n\nThree were waiting: his mother, "
        "his aunt Bernadette, and the lodger.\n\n“Sit down,” his mother said.\n\n"
        "Milo sat. “Who died?” he asked.\n\n"
        "“Nobody died,” said Bernadette.\n"
    )
    story = read(manuscript(text), trained)
    lines = {quote.span.of(text): quote.speaker for quote in story.quotes}
    assert lines["“Sit down,”"] not in (None, lines["“Nobody died,”"], lines["“Who died?”"])
