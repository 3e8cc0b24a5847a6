"""A turn is what one person says without another between: a paragraph's lines, and what runs on from it."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes
from fabula.reading.speech.turns import find_turns


def turns(english, text, sure=None):
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    return [turn.lines for turn in find_turns(prose, sure or {})], prose


CASES = {
    "a paragraph each": ("“No,” said Amara.\n\n“Yes,” said Edmund.\n", [(0,), (1,)]),
    "broken by its tag": ("“No,” said Amara, “not today.”\n\n“Why?”\n", [(0, 1), (2,)]),
    "over paragraphs": ("“Once there was a well.\n\n“Nobody drank from it.”\n\n“Why?”\n", [(0, 1), (2,)]),
    "narration between": ("“No.”\n\nIt rained.\n\n“No.”\n", [(0,), (1,)]),
    "scare quotes are none": ("The “cook” burned it.\n\n“No,” said Amara.\n", [(1,)]),
    "no speech": ("It rained.\n", []),
}


@pytest.mark.parametrize("case", CASES)
def test_lines_of_one_paragraph_are_one_turn(english, case):
    text, expected = CASES[case]
    assert turns(english, text)[0] == expected


def test_two_tags_in_a_paragraph_part_it(english):
    text = "“No,” said Amara. “Yes,” said Edmund. “Why?” he asked.\n"
    assert turns(english, text, {0: 0, 1: 1})[0] == [(0,), (1, 2)]


def test_a_tag_of_a_woman_and_one_of_a_man_part_it(english):
    text = "“No,” she said. Edmund laughed. “Yes,” he said. “Why?” he asked.\n"
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    assert [turn.lines for turn in find_turns(prose, {}, {0: "f", 1: "m", 2: "m"})] == [(0,), (1, 2)]


def test_who_is_told_in_one_tag_and_speaks_by_the_next_parts_a_paragraph(english):
    text = "“They want money,” she told Edmund. “They always do,” said Edmund. “Why?” he asked Amara.\n"
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    assert [turn.lines for turn in find_turns(prose, {1: 1}, {}, {0: 1, 2: 0})] == [(0,), (1, 2)]
    assert [turn.lines for turn in find_turns(prose, {0: 0}, {}, {1: 0})] == [(0,), (1, 2)]


def test_turns_are_in_order_and_know_their_tokens(english):
    text = "“No,” said Amara, “not today.”\n\nIt rained. “Why?” said Edmund.\n"
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    first, second = find_turns(prose, {})
    assert prose.tokens.span(first.first, first.last - 1).of(text) == "“No,” said Amara, “not today.”"
    assert prose.tokens.span(second.first, second.last - 1).of(text) == "“Why?”"
    assert prose.tokens.span(second.opening, second.closing - 1).of(text) == "It rained. “Why?” said Edmund."
    assert first.last <= second.first
