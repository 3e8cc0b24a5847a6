"""Windows: they tile the tokens, fit the encoder, and leave paragraphs whole where they can."""

from __future__ import annotations

from itertools import accumulate, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.models.reader.windows import LIMIT, Window, cut_windows

MANY = settings(max_examples=300, deadline=None, derandomize=True)

TOKEN = st.one_of(st.integers(1, 12), st.integers(40, 120))
SENTENCE = st.lists(TOKEN, min_size=1, max_size=20)
PARAGRAPH = st.lists(SENTENCE, min_size=1, max_size=4)
TEXT = st.lists(PARAGRAPH, max_size=8)


def flat(text):
    """A text's tokens: their sizes, and the number of the paragraph and the sentence each stands in."""
    sizes, paragraph, sentence, number = [], [], [], 0
    for place, sentences in enumerate(text):
        for tokens in sentences:
            sizes += tokens
            paragraph += [place] * len(tokens)
            sentence += [number] * len(tokens)
            number += 1
    return sizes, paragraph, sentence


def pieces(sizes, window):
    return sum(sizes[window.first : window.stop])


def fitting(numbers, sizes):
    """The runs of equal numbers that one window could hold."""
    bounds = [place for place in range(1, len(numbers)) if numbers[place] != numbers[place - 1]]
    runs = [Window(first, stop) for first, stop in pairwise([0, *bounds, len(numbers)])] if numbers else []
    return [run for run in runs if pieces(sizes, run) <= LIMIT]


@MANY
@given(TEXT)
def test_windows_tile_the_tokens(text):
    sizes, paragraph, sentence = flat(text)
    windows = cut_windows(sizes, paragraph, sentence)
    assert [window.first for window in windows] == [0, *(window.stop for window in windows)][: len(windows)]
    assert all(window.first < window.stop for window in windows)
    assert (windows[-1].stop if windows else 0) == len(sizes)


@MANY
@given(TEXT)
def test_no_window_is_more_than_the_encoder_sees(text):
    sizes, paragraph, sentence = flat(text)
    assert all(pieces(sizes, window) <= LIMIT for window in cut_windows(sizes, paragraph, sentence))


@MANY
@given(TEXT)
def test_what_fits_is_never_cut(text):
    sizes, paragraph, sentence = flat(text)
    cuts = {window.first for window in cut_windows(sizes, paragraph, sentence)}
    for whole in [*fitting(paragraph, sizes), *fitting(sentence, sizes)]:
        assert not cuts.intersection(range(whole.first + 1, whole.stop))


@MANY
@given(TEXT)
def test_a_window_holds_as_many_paragraphs_as_fit(text):
    sizes, paragraph, sentence = flat(text)
    following = {whole.first: whole for whole in fitting(paragraph, sizes)}
    for window in cut_windows(sizes, paragraph, sentence):
        if window.stop in following:
            assert pieces(sizes, window) + pieces(sizes, following[window.stop]) > LIMIT


@MANY
@given(TEXT)
def test_a_window_hangs_on_nothing_before_it_and_nothing_after_its_last_paragraph(text):
    sizes, paragraph, sentence = flat(text)
    windows = cut_windows(sizes, paragraph, sentence)
    for number, window in enumerate(windows):
        stop = window.stop
        if stop == len(sizes) or paragraph[stop] != paragraph[stop - 1]:
            assert cut_windows(sizes[:stop], paragraph[:stop], sentence[:stop]) == windows[: number + 1]
        rest = cut_windows(sizes[stop:], paragraph[stop:], sentence[stop:])
        assert [Window(one.first + stop, one.stop + stop) for one in rest] == windows[number + 1 :]


def test_a_token_too_large_has_a_window_of_its_own():
    assert cut_windows([3, LIMIT + 1, 2], [0, 0, 0], [0, 0, 0]) == [Window(0, 1), Window(1, 2), Window(2, 3)]


@pytest.mark.parametrize(
    ("sizes", "paragraph", "sentence", "stops"),
    [
        ([100, 100, 100], [0, 1, 2], [0, 1, 2], [2, 3]),
        ([100, 54, 100, 1], [0, 0, 0, 0], [0, 0, 0, 0], [3, 4]),  # the limit itself is not too much
        ([100, 50, 100, 110], [0, 1, 1, 1], [0, 1, 1, 2], [1, 3, 4]),  # a long paragraph by sentences ...
        ([50, 100, 90, 100], [0, 0, 0, 0], [0, 0, 1, 1], [2, 4]),
        ([200, 100, 100], [0, 0, 0], [0, 0, 0], [1, 3]),  # ... and a long sentence anywhere
    ],
)
def test_where_windows_end(sizes, paragraph, sentence, stops):
    windows = cut_windows(sizes, paragraph, sentence)
    assert [window.stop for window in windows] == stops
    assert list(accumulate(window.stop - window.first for window in windows)) == stops
