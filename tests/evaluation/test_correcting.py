"""The lines that come right with those corrected are counted, chapter by chapter."""

import pytest

from evaluation import correcting
from evaluation.correcting import Corrected, correct_novel, opening, table
from evaluation.documents import Document, GoldCharacter, GoldLine
from evaluation.readings import RULES
from fabula.formats import from_text
from fabula.pipeline import read
from fabula.span import Span

TEXT = """Chapter 1

Ines rowed, and Ruben held the lantern.

“Turn,” said Ines.

“Then turn.”

“I am turning.”

Chapter 2

Ruben slept. Ines did not.

“Wake up,” said Ines.

“No.”
"""


@pytest.fixture
def novel(english, monkeypatch):
    """A novel in which, against all that is likely, Hob says every line without a tag."""
    monkeypatch.setattr(
        correcting,
        "read_text",
        lambda text, id, cast, parses, reader, corrections: read(
            from_text(text, markdown=False), english, corrections=corrections
        ),
    )
    speakers = {
        "“Turn,”": "Ines",
        "“Then turn.”": "Hob",
        "“I am turning.”": "Hob",
        "“Wake up,”": "Ines",
        "“No.”": "Hob",
    }
    lines = [
        GoldLine(words, (Span(TEXT.index(words), TEXT.index(words) + len(words)),), speaker)
        for words, speaker in speakers.items()
    ]
    cast = tuple(GoldCharacter(name, name) for name in ("Ines", "Ruben", "Hob"))
    return Document("pdnc", "ferry", TEXT, cast, tuple(lines))


def test_every_chapter_is_corrected_by_itself(novel):
    first, second = correct_novel(novel, None, RULES, 5)
    assert (first.chapter, first.lines, first.wrong, first.corrected) == (1, 3, 2, 2)
    assert (second.chapter, second.lines, second.wrong, second.corrected) == (2, 2, 1, 1)
    assert [one.followed + one.spoilt for one in (first, second)] == [0, 0]


def test_no_more_is_corrected_than_asked(novel):
    assert [one.corrected for one in correct_novel(novel, None, RULES, 1)] == [1, 1]


def test_a_beginning_has_its_lines_and_no_others(novel):
    short = opening(novel, 1)
    assert short.text == TEXT[: TEXT.index("Chapter 2")]
    assert len(short.lines) == 3
    assert opening(novel, 9) == novel


def test_the_table_counts_all_that_came_of_it():
    rows = table([Corrected("a", 1, 50, 9, 5, 4, 1), Corrected("b", 1, 50, 9, 5, 0, 0)]).splitlines()
    assert rows[-1].split() == ["all", "2", "100", "18", "10", "4", "1", "13", "6.50"]
