"""The prose lays quotations over tokens, so that each layer knows what is said and what is told."""

from __future__ import annotations

import itertools

import pytest

from fabula.formats import from_text
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes
from fabula.span import Span

TEXT = "Amara knocked. “Who is it?” said Mr. Bell.\n\n“Me.” The so-called “door” opened.\n\nNobody spoke.\n"


def prose_of(english, text):
    manuscript = from_text(text)
    return Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))


@pytest.fixture(scope="module")
def prose(english):
    return prose_of(english, TEXT)


def words(prose, flags):
    return [word for word, flag in zip(prose.tokens.word, flags, strict=True) if flag and word[0].isalpha()]


def test_what_is_said_is_not_told(prose):
    assert words(prose, prose.said) == ["Who", "is", "it", "Me"]


def test_each_token_knows_its_quotation(prose):
    for token, owner in enumerate(prose.quotation_of):
        span = prose.tokens.span(token, token)
        holding = [index for index, one in enumerate(prose.quotations) if one.span.holds(span)]
        assert holding == ([owner] if owner >= 0 else [])


def test_a_capital_says_nothing_where_a_sentence_or_a_line_opens(prose):
    opening = words(prose, prose.opens)
    assert {"Amara", "Who", "Me", "The", "Nobody"} <= set(opening)
    assert "Bell" not in opening
    assert "knocked" not in opening


@pytest.mark.parametrize("text", ["MARA\n{}", "MARA (O.S.)\n{}", "MARA. {}"])
def test_a_capital_says_nothing_where_a_line_of_a_script_opens(english, text):
    said = ["Workmen came in.", "Gulls got the bread.", "Somebody rang."]
    script = "\n\n".join(text.format(line) for line in said)
    prose = prose_of(english, script)
    assert {"Workmen", "Gulls", "Somebody"} <= set(words(prose, prose.opens))


def test_paragraphs_tile_the_tokens(prose):
    ranges = prose.paragraph_tokens
    assert ranges[0][0] == 0
    assert ranges[-1][1] == len(prose.tokens)
    assert all(one[1] == other[0] for one, other in itertools.pairwise(ranges))


def test_scare_quotes_are_no_lines(prose):
    assert [len(lines) for lines in prose.paragraph_quotations] == [1, 1, 0]


def test_the_tokens_of_a_span(prose):
    start = TEXT.index("Mr. Bell")
    tokens = prose.tokens_in(Span(start, start + len("Mr. Bell")))
    assert [prose.tokens.word[token] for token in tokens] == ["Mr.", "Bell"]
    assert list(prose.tokens_in(Span(0, 0))) == []


def test_words_are_found_again_wherever_they_stand_or_in_a_stretch(prose):
    asked = ("nobody", "who", "the")
    everywhere = prose.occurrences(asked)
    assert [prose.tokens.lower[token] for token in everywhere] == ["who", "the", "nobody"]
    assert prose.occurrences(("nobody", "who", "the"), range(everywhere[0] + 1, everywhere[2])) == [
        everywhere[1]
    ]
