"""Wordpieces: the longest match in the vocabulary, whatever the case, the accents and the marks of a word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.models.reader.pieces import (
    EMPTY,
    FIRST,
    LAST,
    MOST,
    SHAPES,
    UNKNOWN,
    Pieces,
    shape_of,
    shipped_pieces,
)

FEW = settings(max_examples=200, deadline=None, derandomize=True)

# A vocabulary in which every split can be worked out by eye.
SMALL = (
    EMPTY, UNKNOWN, FIRST, LAST, '"', "'", "-", ".",
    "tide", "##s", "tides", "gull", "##ery", "##er", "##y", "t", "##i", "##d", "##e",
)  # fmt: skip
SPLITS = {
    "tides": ["tides"],  # the longest match wins, not the first
    "Gullery": ["gull", "##ery"],
    "gully": ["gull", "##y"],
    "tid": ["t", "##i", "##d"],
    "tidés": ["tides"],
    "gull’s": ["gull", "'", UNKNOWN],  # "s" goes on a word here, and never opens one
    "gull-tide": ["gull", "-", "tide"],
    "tide--": ["tide", "-", "-"],
    "tidex": [UNKNOWN],  # what cannot be cut to its end is not cut at all
    "tidex-gull": [UNKNOWN, "-", "gull"],  # but what stands beside it is
    "": [UNKNOWN],
    "\u0301": [UNKNOWN],
}

# Words of the shipped vocabulary: "lighthouse", "ferry", "lantern", "sea" are in it, the whole words are not.
SHIPPED = {
    "Tobias": ["tobias"],
    "lighthousekeeper": ["lighthouse", "##keeper"],
    "Ferryman": ["ferry", "##man"],
    "lanternless": ["lantern", "##less"],
    "LANTERNS": ["lanterns"],
    "seaworthy": ["sea", "##worthy"],
    "Café": ["cafe"],
    "naïve": ["naive"],
    "won’t": ["won", "'", "t"],
    "o'clock": ["o", "'", "clock"],
    "“": ['"'],
    "—": ["-"],
    "…": ["."],
    "7": ["7"],
    "lighthouse\U00013000": [UNKNOWN],
}
VOCABULARY = Pieces(SMALL)


def words_of(vocabulary, ids):
    return [vocabulary[id] for id in ids]


@pytest.fixture(scope="module")
def shipped():
    return shipped_pieces()


@pytest.fixture(scope="module")
def shipped_words(shipped):
    return {id: piece for piece, id in shipped._id.items()}


@pytest.mark.parametrize("word", SPLITS)
def test_a_word_is_cut_by_the_longest_match(word):
    assert words_of(SMALL, VOCABULARY.of(word)) == SPLITS[word]


@pytest.mark.parametrize("word", SHIPPED)
def test_the_shipped_vocabulary_cuts_words_as_it_was_made_to(shipped, shipped_words, word):
    assert words_of(shipped_words, shipped.of(word)) == SHIPPED[word]


def test_the_shipped_vocabulary_is_the_uncased_one(shipped):
    assert (shipped.empty, shipped.unknown, shipped.first, shipped.last) == (0, 100, 101, 102)


def test_no_more_than_twelve_pieces_of_a_word_are_read(shipped):
    assert len(shipped.of("x" * 3 + "-" * 40)) == MOST
    assert len(shipped.of("?!" * 700)) == MOST


@FEW
@given(st.text(max_size=30))
def test_any_word_has_one_to_twelve_pieces_of_the_vocabulary(word):
    ids = shipped_pieces().of(word)
    assert 1 <= len(ids) <= MOST
    assert all(0 <= id < 30_522 for id in ids)


@FEW
@given(st.text(max_size=30))
def test_case_makes_no_difference(word):
    pieces = Pieces(SMALL)  # its own memory, so that nothing answers from another word's
    assert pieces.of(word) == pieces.of(word.lower())
    assert shipped_pieces().of(word) == shipped_pieces().of(word.lower())


@FEW
@given(st.text("abcdefghijklmnopqrstuvwxyzéü", max_size=12))
def test_capitals_make_no_difference(word):
    assert shipped_pieces().of(word.upper()) == shipped_pieces().of(word.title()) == shipped_pieces().of(word)


@FEW
@given(st.lists(st.sampled_from(["’", "“", "”", "‘", "—", "–", "gull", "Tobias", "o", "t"]), max_size=9))
def test_curly_marks_are_read_as_straight_ones(parts):
    straight = {"’": "'", "‘": "'", "“": '"', "”": '"', "—": "-", "–": "-"}
    plain = "".join(straight.get(part, part) for part in parts)
    assert shipped_pieces().of("".join(parts)) == shipped_pieces().of(plain)


@pytest.mark.parametrize(
    ("word", "said", "shape"),
    [
        ("gull", False, 0),
        ("Gull", False, 1),
        ("GULL", False, 2),
        ("I", False, 1),  # one letter is a capital, not shouted
        ("gull", True, 3),
        ("Gull", True, 4),
        ("GULL", True, 5),
        ("—", True, 3),
        ("", False, 0),
    ],
)
def test_the_shape_of_a_word_is_its_capitals_and_whether_it_is_said(word, said, shape):
    assert shape_of(word, said) == shape


@FEW
@given(st.text(max_size=8), st.booleans())
def test_every_shape_has_a_place_in_the_table(word, said):
    assert 0 <= shape_of(word, said) < SHAPES
