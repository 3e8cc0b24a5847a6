"""Edits of a novel, and what a few pages then say of what is new beside what the whole book says."""

import random
from dataclasses import replace
from functools import partial

import pytest

from evaluation import editing
from evaluation.editing import KINDS, Edited, edit, edit_novel, table
from fabula.api import Rereader
from fabula.page import provisional

TEXT = """Ines rowed, and Ruben held the lantern. She was tired.

“Turn,” said Ines.

“Then turn,” said Ruben. He did not look up.

Nobody came down to the water, and it grew dark.

“I am turning,” said Ines. She turned.
"""


@pytest.fixture
def novel(monkeypatch):
    """A novel short enough for a test, read by rules, and its new paragraphs by themselves nevertheless."""
    monkeypatch.setattr(editing, "Rereader", partial(Rereader, rules_only=True))
    monkeypatch.setattr(provisional, "SHORT", 0)
    return TEXT


def test_one_paragraph_is_edited(novel, tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(novel, encoding="utf-8")
    story = Rereader(path, rules_only=True).read()
    before = novel.strip().split("\n\n")
    for kind, more in zip(KINDS, (0, 1, 1, 1, -1), strict=True):
        after = edit(story, kind, random.Random(3)).strip().split("\n\n")
        assert len(after) == len(before) + more
        assert len(set(after) - set(before)) == (kind != "deleted")


def test_what_is_new_is_counted_and_compared(novel):
    edits = edit_novel(novel, "ferry", len(KINDS))
    assert [one.kind for one in edits] == list(KINDS)
    assert all(0 < one.text < one.marks for one in edits)
    longer, new, untagged, narration, deleted = edits
    assert (new.lines, untagged.lines, narration.lines, deleted.lines) == (1, 1, 0, 0)
    assert longer.lines == longer.same_lines and new.same_lines == 1
    assert narration.same_mentions == narration.mentions == 3 and deleted.mentions == 0


def test_what_differs_is_told_from_what_is_left_unmarked(novel, monkeypatch):
    read = editing.provisional

    def otherwise(*arguments):
        found = read(*arguments)
        return {
            number: replace(
                marks,
                quotes=tuple(replace(one, speaker="nobody") for one in marks.quotes),
                mentions=marks.mentions[1:],
            )
            for number, marks in found.items()
        }

    monkeypatch.setattr(editing, "provisional", otherwise)
    _, new, *_ = edit_novel(novel, "ferry", 2)
    assert (new.lines, new.same_lines, new.other_lines) == (1, 0, 1)
    assert new.mentions == new.same_mentions + 1 and new.other_mentions == 0


def test_a_row_a_kind_and_one_for_all():
    edits = [
        Edited("ferry", "new line", 0.2, 0.5, 1, 1, 0, 4, 3, 1, 0),
        Edited("ferry", "new line", 0.2, 0.7, 2, 1, 1, 3, 3, 0, 2),
    ]
    rows = [row.split() for row in table(edits).splitlines()]
    assert rows[2] == ["new", "line", "2", "0.20", "0.60", "0.70", *"3217612"]
    assert rows[-1][0] == "all" and rows[-1][1:] == rows[2][2:]
