"""Relatives: "her man" and "my aunt" are given to whoever the story shows to be that."""

from __future__ import annotations

import pytest
from helpers import manuscript, prose_of, told_mentions

from fabula.pipeline import read
from fabula.reading.cast import Person
from fabula.reading.coreference.relatives import join_relatives
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.people import People

NORA = Person("Nora", ("Nora",), "f", pronouns="she/her")
PIET = Person("Piet", ("Piet",), "m", pronouns="he/him")
JOOST = Person("Joost", ("Joost",), "m", pronouns="he/him")
LENE = Person("Aunt Lene", ("Aunt Lene",), "f", pronouns="she/her")
SOMEBODY = Person("somebody", ("somebody",), "u")
NEW = 4


def meant(english, text, told, narrator=-1, talking=()):
    """Return whom the description means that was taken for somebody new; ``told`` are (words, person)."""
    told = sorted(told, key=lambda one: (text.index(one[0]), -len(one[0])))
    mentions = told_mentions(prose_of(english, text), *(words for words, _ in told))
    owner = [person for _, person in told]
    people = People((NORA, PIET, JOOST, LENE, SOMEBODY), NEW, tuple(owner))
    speakers = [-1 for _ in mentions.prose.quotations]
    narrators = [narrator] * len(mentions.prose.tokens)
    found = join_relatives(mentions.prose, mentions, people, Resolution(owner), speakers, narrators, talking)
    return found.owner[owner.index(NEW)]


KISS = [("Nora", 0), ("Piet", 1)]


@pytest.mark.parametrize(
    ("text", "told", "person"),
    [
        ("Nora kissed Piet. She wrote to her man.", [*KISS, ("her", 0), ("her man", NEW)], 1),
        ("Nora kissed Piet. He was gone, the only man she had loved.",
         [*KISS, ("the only man she had loved", NEW), ("she", 0)], 1),
        ("Nora did not kiss Piet. She wrote to her man.", [*KISS, ("her", 0), ("her man", NEW)], NEW),
        ("Nora watched Piet. She wrote to her man.", [*KISS, ("her", 0), ("her man", NEW)], NEW),
        ("Nora kissed Piet. She kissed Joost. She wrote to her man.",
         [*KISS, ("She", 0), ("Joost", 2), ("her", 0), ("her man", NEW)], NEW),
        ("Nora kissed Piet. She wrote to her nephew.", [*KISS, ("her", 0), ("her nephew", NEW)], NEW),
        ("Nora kissed Piet. He wrote to his woman, said Nora.", [*KISS, ("his", 2), ("his woman", NEW)], NEW),
    ],
)  # fmt: skip
def test_whom_somebody_kisses_is_their_man(english, text, told, person):
    assert meant(english, text, told) == person


def test_the_narrators_aunt_is_the_one_called_aunt(english):
    text = "Aunt Lene kept bees. Nobody dared tell my aunt."
    told = [("Aunt Lene", 3), ("my aunt", NEW), ("my", 0)]
    assert meant(english, text, told, narrator=0) == 3
    assert meant(english, text, told, narrator=0, talking={NEW}) == NEW
    assert meant(english, text, told) == NEW


def test_my_love_is_whoever_hears_it(trained):
    text = (
        "Nora ran down the quay, and Piet put down his bag.\n\n"
        '"I thought the ice had you," said Nora.\n\n"Not yet," said Piet.\n\n'
        '"Oh, my sweet, foolish man," said Nora.'
    )
    story = read(manuscript(text), trained)
    piet = next(one for one in story.characters if one.name == "Piet")
    assert "my sweet, foolish man" in [mention.span.of(text) for mention in piet.mentions]
