"""Joined windows: nothing is lost, nothing stands elsewhere, and their words are parted as they were."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiny import bare, tiny_teacher, torch

from training.reader.losses import losses, read
from training.reader.windows import join, part

FIRST, LAST = 1, 2


def windows(*sizes):
    """Windows of random words between their marks."""
    found = []
    for seed, words in enumerate(sizes):
        pieces, shapes, starts = bare(seed, words=words).windows[0]
        pieces[0], pieces[-1], shapes[0], shapes[-1] = FIRST, LAST, 0, 0
        found.append((pieces, shapes, starts))
    return found


def words_of(found):
    """The first piece of each word and its shape, in order."""
    return [(int(p[at]), int(s[at])) for p, s, starts in found for at in starts]


def pieces_of(found):
    return [int(piece) for pieces, _, _ in found for piece in pieces[1:-1]]


@pytest.mark.parametrize("longest", [10, 25, 40, 1_000])
def test_no_word_is_lost_and_none_is_misplaced(longest):
    cut = windows(9, 4, 12, 3, 3, 7)
    joined = join(cut, longest)
    assert words_of(joined) == words_of(cut)
    assert pieces_of(joined) == pieces_of(cut)
    assert all(pieces[0] == FIRST and pieces[-1] == LAST for pieces, _, _ in joined)
    assert all(len(pieces) == len(shapes) for pieces, shapes, _ in joined)


def test_they_are_joined_as_far_as_they_fit():
    cut = windows(9, 4, 12, 3)
    lengths = [len(pieces) for pieces, _, _ in cut]
    both = lengths[0] + lengths[1] - 2
    assert len(join(cut, both)[0][0]) == both
    assert len(join(cut, both - 1)[0][0]) == lengths[0]
    assert len(join(cut, 1_000)) == 1
    assert join([], 10) == []


def test_words_are_parted_as_the_windows_had_them():
    cut = windows(9, 4, 12)
    row = torch.arange(25.0)[:, None]
    found = part(row, cut)
    assert found.shape == (3, 12, 1)
    assert torch.cat([found[0, :9], found[1, :4], found[2]]).equal(row)


def test_a_reader_of_joined_windows_answers_by_the_windows_that_were_cut():
    passage = replace(bare(1), windows=tuple(windows(9, 4, 12)))
    teacher = tiny_teacher(joined=1_000).eval()
    vectors, row = read(teacher, passage)
    assert vectors.shape[:2] == (3, 12) and len(row) == 25
    assert torch.equal(vectors[1, :4], row[9:13])
    whole = replace(passage, windows=tuple(join(passage.windows, 1_000)))
    torch.testing.assert_close(read(tiny_teacher().eval(), whole)[1], row)
    assert not torch.allclose(read(tiny_teacher().eval(), passage)[1], row), "it saw no further"


def test_it_learns_phrases_where_the_windows_were_cut():
    spans = np.array([(0, 1, 2, 0), (2, 3, 3, 1)], np.int32)
    passage = replace(bare(1), windows=tuple(windows(9, 4, 12)), spans=spans)
    teacher = tiny_teacher(joined=1_000)
    optimiser = torch.optim.Adam(teacher.parameters(), lr=1e-2)
    for _ in range(60):
        optimiser.zero_grad()
        loss = losses(teacher, passage)["spans"]
        loss.backward()
        optimiser.step()
    scores = teacher.spans(read(teacher, passage)[0])
    assert scores[0, 1, 1, 0] > 0 and scores[2, 3, 0, 1] > 0
    assert scores[1, 3, 0, 1] < 0
