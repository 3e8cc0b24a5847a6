"""The reader's heads: each learns ten examples by heart, and its loss is the one it is said to be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiny import (
    WORDS,
    bare,
    mentions_in,
    tiny_reader,
    torch,
    with_coref,
    with_events,
    with_spans,
    with_speakers,
)

from training.reader.labels import WIDEST
from training.reader.losses import (
    band,
    coref_loss,
    grouped_logsumexp,
    losses,
    read,
    span_loss,
    speaker_loss,
    speaker_scores,
)
from training.reader.network import mention_vectors, turn_vectors
from training.reader.scores import score

HEADS = {"spans": with_spans, "events": with_events, "coref": with_coref, "speakers": with_speakers}


def learn_by_heart(reader, passages, steps=120):
    optimiser = torch.optim.Adam(reader.parameters(), lr=4e-3)
    for _ in range(steps):
        optimiser.zero_grad()
        loss = sum(sum(losses(reader, passage).values()) for passage in passages) / len(passages)
        loss.backward()
        optimiser.step()
        if loss.item() < 0.01:
            break
    return loss.item()


@pytest.mark.parametrize("head", HEADS)
def test_ten_examples_are_learned_by_heart(head):
    passages = [HEADS[head](seed) for seed in range(10)]
    reader = tiny_reader()
    before = score(reader, passages)
    assert set(losses(reader, passages[0])) == {head}
    assert learn_by_heart(reader, passages) < 0.05
    after = score(reader, passages)
    assert after
    assert all(value == 1.0 for value in after.values()), after
    assert min(before.values()) < 0.9, "there was nothing to learn"


def test_a_passage_is_scored_for_what_it_has():
    everything = [make(3) for make in HEADS.values()]
    found = score(tiny_reader(), everything)
    assert {"events", "links", "speakers"} <= set(found)
    assert all(0 <= value <= 1 for value in found.values())
    assert score(tiny_reader(), [bare(1)]) == {}


def test_a_window_is_read_the_same_beside_a_longer_one():
    reader = tiny_reader().eval()
    short, long = bare(1, words=4).windows, bare(2, words=12).windows
    with torch.no_grad():
        passage = bare(1)
        together = read(reader, replace(passage, windows=(*short, *long)))[1]
        alone = [read(reader, replace(passage, windows=one))[1] for one in (short, long)]
    torch.testing.assert_close(together, torch.cat(alone), atol=1e-5, rtol=1e-4)


def test_words_in_a_row_are_those_of_the_windows():
    reader = tiny_reader().eval()
    vectors, row = read(reader, bare(5, windows=3))
    assert vectors.shape[:2] == (3, WORDS)
    torch.testing.assert_close(row, vectors.flatten(0, 1))


def test_the_shape_of_a_word_counts():
    reader, passage = tiny_reader().eval(), bare(5)
    pieces, shapes, starts = passage.windows[0]
    other = replace(passage, windows=((pieces, (shapes + 1) % 6, starts),))
    assert not torch.allclose(read(reader, passage)[1], read(reader, other)[1])


def test_only_phrases_that_end_in_their_window_count():
    passage = bare(1, windows=2)
    short = replace(passage, windows=(*bare(1, words=3).windows, *passage.windows))
    found = band(short, WORDS)[..., 0]
    assert found.shape == (3, WORDS, WIDEST)
    for number, words in enumerate((3, WORDS, WORDS)):
        expected = [(first, more) for first in range(words) for more in range(WIDEST) if first + more < words]
        assert list(zip(*np.nonzero(found[number]), strict=True)) == expected


def test_what_runs_out_of_a_window_costs_nothing():
    reader, passage = tiny_reader().eval(), with_spans(4)
    vectors, _ = read(reader, passage)
    padded = torch.cat([vectors, torch.full((1, 5, vectors.shape[2]), 7.0)], 1)
    assert span_loss(reader, padded, passage).item() == pytest.approx(
        span_loss(reader, vectors, passage).item(), rel=1e-4
    )


def test_mentions_and_turns_are_the_words_they_stand_on():
    chance = np.random.default_rng(0)
    row = torch.from_numpy(chance.normal(size=(12, 3)).astype(np.float32))
    mentions = torch.from_numpy(mentions_in(chance, 4, 12)).long()
    found = mention_vectors(row, mentions)
    for place, (first, last, head) in enumerate(mentions.tolist()):
        torch.testing.assert_close(found[place], torch.cat([row[first], row[last], row[head]]))
    turns = torch.tensor([[0, 3], [4, 4], [9, 11]])
    found = turn_vectors(row, turns)
    for place, (first, last) in enumerate(turns.tolist()):
        around = [row[first], row[last], row[max(0, first - 1)], row[min(11, last + 1)]]
        expected = torch.cat([*around, row[first : last + 1].mean(0)])
        torch.testing.assert_close(found[place], expected, atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("with_zero", [False, True])
def test_sums_of_exponentials_by_group(with_zero):
    scores = torch.tensor([1.0, 2.0, -300.0, 80.0, 81.0, -2.0], requires_grad=True)
    group = torch.tensor([0, 0, 1, 2, 2, 4])
    found = grouped_logsumexp(scores, group, 5, with_zero)
    zero = [torch.tensor(0.0)] if with_zero else []
    for number in (0, 1, 2, 4):
        own = torch.stack([*scores[group == number], *zero])
        assert found[number].item() == pytest.approx(torch.logsumexp(own, 0).item(), abs=1e-4)
    assert found[3].item() == 0.0 if with_zero else found[3].item() < -1_000
    found[0].backward()
    own = torch.softmax(torch.stack([*scores[:2].detach(), *zero]), 0)[:2]
    torch.testing.assert_close(scores.grad[:2], own)
    assert scores.grad[2:].abs().sum() == 0


def test_a_mention_may_take_up_any_of_its_own():
    """Three mentions: the second takes up the first, the third is someone new."""
    passage = with_coref(1, count=3)
    linked = np.array([1, 0, 0], np.int8)  # of the pairs (1, 0), (2, 0), (2, 1)
    passage = replace(passage, linked=linked)
    one, two, three = 0.5, -1.0, 2.0
    expected = (np.log(1 + np.exp(one)) - one) + np.log(1 + np.exp(two) + np.exp(three))
    found = coref_loss(torch.tensor([one, two, three]), passage)
    assert found.item() == pytest.approx(expected / 3, rel=1e-5)


def test_an_unmentioned_candidate_scores_what_the_absent_do():
    reader, passage = tiny_reader().eval(), with_speakers(2)
    with torch.no_grad():
        reader.absent.fill_(-3.25)
        scores = speaker_scores(reader, read(reader, passage)[1], passage)
    mentioned = {(turn, place) for turn, _, place in passage.turn_pairs.tolist()}
    unmentioned = 0
    for turn, size in enumerate(passage.sizes.tolist()):
        for place in range(scores.shape[1]):
            if place >= size:
                assert scores[turn, place] < -9_000
            elif (turn, place) not in mentioned:
                unmentioned += 1
                assert scores[turn, place] == -3.25
            else:
                assert scores[turn, place] != -3.25
    assert unmentioned


def test_any_right_speaker_will_do():
    passage = with_speakers(1, turns=1)
    two_right = replace(passage, gold=np.array([[1, 0, 1]], np.int8))
    loss = speaker_loss(torch.tensor([[1.0, 2.0, 3.0]]), two_right).item()
    shares = np.exp([1.0, 2.0, 3.0]) / np.exp([1.0, 2.0, 3.0]).sum()
    assert loss == pytest.approx(-np.log(shares[0] + shares[2]), rel=1e-5)
