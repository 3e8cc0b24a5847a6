"""Corrections of a novel, and what is heard early around them beside what the whole book says."""

from functools import partial

import pytest

from evaluation import heard
from evaluation.documents import Document, GoldCharacter, GoldLine
from evaluation.heard import Heard, correct_novel, table
from fabula.api import Rereader
from fabula.page import around
from fabula.span import Span

TEXT = """Ines rowed, and Ruben held the lantern.

“Turn,” said Ines.

“Then turn.”

“I am turning.”

“It is late.”

Ruben looked up. He was cold.
"""


@pytest.fixture
def novel(monkeypatch):
    """A novel in which, against all that is likely, Ines says every line, read by rules."""
    monkeypatch.setattr(heard, "Rereader", partial(Rereader, rules_only=True))
    monkeypatch.setattr(around, "SHORT", 0)
    said = ("“Turn,”", "“Then turn.”", "“I am turning.”", "“It is late.”")
    lines = [
        GoldLine(words, (Span(TEXT.index(words), TEXT.index(words) + len(words)),), "Ines") for words in said
    ]
    cast = tuple(GoldCharacter(name, name) for name in ("Ines", "Ruben"))
    return Document("pdnc", "ferry", TEXT, cast, tuple(lines))


def test_lines_are_corrected_one_after_another_until_none_is_wrong(novel):
    corrected = correct_novel(novel, 9)
    assert 1 <= len(corrected) <= 3
    for one in corrected:
        assert 0 < one.lines_at < one.words_at and one.whole > one.lines_at
        assert one.lines_right <= min(one.lines, one.lines_shown)
        assert one.words_right <= min(one.words, one.words_shown)
    assert corrected[0].lines_shown > 0  # who speaks in turn changes with a line


def test_what_is_shown_is_compared_with_the_whole_reading():
    was, other, third = "ines", "ruben", None
    found = [(was, was, was), (was, other, other), (was, other, was), (was, was, other), (was, other, third)]
    assert heard._counted(found) == (3, 3, 1)


def test_a_row_a_novel_and_one_for_all():
    some = [
        Heard("ferry", 0.1, 0.3, 3.0, 2, 2, 1, 5, 3, 2),
        Heard("ferry", 0.2, 0.5, 4.0, 1, 0, 0, 1, 1, 1),
    ]
    rows = [row.split() for row in table(some).splitlines()]
    assert rows[-2] == ["ferry", "2", "0.15", "0.20", "0.40", "0.50", "3.50", *"321643"]
    assert rows[-1][0] == "all" and rows[-1][1:] == rows[-2][1:]
