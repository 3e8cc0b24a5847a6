"""Soft answers: shares of one, a loss that is least where answers are alike, and a network that learns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tiny import bare, overheard, tiny_reader, tiny_teacher, torch, with_events, with_spans

from training.reader.losses import coref_scores, heard_scores, read
from training.reader.soft import shares_loss, shares_of, soft_answers, soft_losses

GROUP = torch.tensor([0, 0, 2, 2, 2])  # nothing is asked of 1


def sums(shares, group, count):
    return torch.zeros(count).index_add(0, torch.from_numpy(group).long(), shares)


def test_the_shares_of_a_turn_sum_to_one_and_those_of_a_mention_leave_room_for_someone_new():
    passage = overheard(1)
    teachers = [tiny_reader(2).eval(), tiny_teacher(joined=60).eval()]
    soft = soft_answers(tiny_reader().eval(), teachers, passage)
    of_turns = sums(soft.speakers, passage.turn_pairs[:, 0], len(passage.turns))
    torch.testing.assert_close(of_turns, torch.ones(len(passage.turns)))
    of_mentions = sums(soft.coref, passage.pairs[:, 0], len(passage.mentions))
    assert ((of_mentions[1:] > 0) & (of_mentions[1:] < 1)).all()
    assert soft.spans.shape[:2] == (2, 9) and soft.events.shape == (18,)
    assert all(((found > 0) & (found < 1)).all() for found in (soft.spans, soft.events))


def test_someone_new_has_what_is_left():
    scores = torch.tensor([0.0, 1.0, -1.0, 2.0, 0.5])
    new = 1 - torch.zeros(3).index_add(0, GROUP, shares_of(scores, GROUP, 3, True))
    assert new[0].item() == pytest.approx(1 / (1 + 1 + torch.e), rel=1e-5)
    assert new[1] == 1


def test_teachers_are_asked_in_the_mean():
    passage, teachers = overheard(1), [tiny_reader(2).eval(), tiny_reader(3).eval()]
    begun = tiny_reader().eval()
    alone = [soft_answers(begun, [teacher], passage) for teacher in teachers]
    both = soft_answers(begun, teachers, passage)
    torch.testing.assert_close(both.coref, (alone[0].coref + alone[1].coref) / 2)
    torch.testing.assert_close(both.speakers, (alone[0].speakers + alone[1].speakers) / 2)
    assert not torch.allclose(alone[0].coref, alone[1].coref)


def test_phrases_and_events_are_answered_by_the_network_begun_from():
    passage, begun = overheard(1), tiny_reader().eval()
    soft = soft_answers(begun, [tiny_reader(2).eval()], passage)
    vectors, row = read(begun, passage)
    torch.testing.assert_close(soft.spans, torch.sigmoid(begun.spans(vectors)))
    torch.testing.assert_close(soft.events, torch.sigmoid(begun.events(row).squeeze(1)))


def test_where_gold_answers_tell_there_are_no_soft_ones_of_phrases_and_events():
    begun, teacher = tiny_reader().eval(), tiny_reader(2).eval()
    phrases = soft_answers(begun, [teacher], with_spans(1))
    assert phrases.spans is None and phrases.events is not None
    events = soft_answers(begun, [teacher], with_events(1))
    assert events.events is None and events.spans is not None
    assert phrases.coref is None and phrases.speakers is None


@pytest.mark.parametrize("with_zero", [False, True])
def test_the_loss_is_the_cross_entropy(with_zero):
    scores = torch.tensor([0.3, -0.2, 1.0, 2.0, -1.5])
    shares = shares_of(torch.tensor([1.0, 0.0, 0.5, -0.5, 0.2]), GROUP, 3, with_zero)
    expected = -(shares * torch.log(shares_of(scores, GROUP, 3, with_zero))).sum()
    if with_zero:
        left = [1 - torch.zeros(3).index_add(0, GROUP, shares_of(one, GROUP, 3, True))
                for one in (torch.tensor([1.0, 0.0, 0.5, -0.5, 0.2]), scores)]  # fmt: skip
        expected = expected - sum(left[0][at] * torch.log(left[1][at]) for at in (0, 2))
    found = shares_loss(scores, shares, GROUP, 3, with_zero)
    torch.testing.assert_close(found, expected / 2)


def losses_against(teacher, student, passage):
    soft = soft_answers(teacher, [teacher], passage)
    return soft_losses(student, *read(student, passage), passage, soft)


def test_the_losses_are_least_where_a_network_answers_as_its_teacher():
    passage, teacher = overheard(4), tiny_reader(2).eval()
    own = losses_against(teacher, teacher, passage)
    assert set(own) == {"spans", "events", "coref", "speakers"}
    for loss in own.values():
        weights = [weight for weight in teacher.parameters() if weight.requires_grad]
        slopes = torch.autograd.grad(loss, weights, retain_graph=True, allow_unused=True)
        assert max(slope.abs().max() for slope in slopes if slope is not None) < 1e-5
    for name, loss in losses_against(teacher, tiny_reader(3).eval(), passage).items():
        assert loss > own[name]


def test_what_runs_out_of_a_window_costs_nothing():
    passage = replace(bare(1), windows=(*bare(1, words=3).windows, *bare(2).windows))
    teacher, student = tiny_reader(2).eval(), tiny_reader(3).eval()
    soft = soft_answers(teacher, [], passage)
    other = soft.spans.clone()
    other[0, 3:], other[0, 0, 3:] = 0.9, 0.9
    vectors, row = read(student, passage)
    found = [soft_losses(student, vectors, row, passage, replace(soft, spans=one))["spans"]
             for one in (soft.spans, other)]  # fmt: skip
    assert torch.equal(*found)


def test_a_student_learns_what_a_larger_teacher_answers():
    passages = [overheard(seed) for seed in range(4)]
    teacher, begun, student = tiny_teacher(5, joined=60).eval(), tiny_reader(2).eval(), tiny_reader(3)
    with torch.no_grad():
        for head in (teacher.coref, teacher.heard):
            head.score.weight.mul_(6)  # so that it has opinions
    told = [soft_answers(begun, [teacher], passage) for passage in passages]

    def apart():
        with torch.no_grad():
            found = [(soft_answers(student, [student], passage), soft)
                     for passage, soft in zip(passages, told, strict=True)]  # fmt: skip
            return [
                torch.cat(
                    [(getattr(one, name) - getattr(other, name)).abs().flatten() for one, other in found]
                )
                .mean()
                .item()
                for name in ("spans", "events", "coref", "speakers")
            ]

    before = apart()
    optimiser = torch.optim.Adam(student.parameters(), lr=4e-3)
    for step in range(160):
        passage, soft = passages[step % 4], told[step % 4]
        optimiser.zero_grad()
        sum(soft_losses(student, *read(student, passage), passage, soft).values()).backward()
        optimiser.step()
    assert all(now < was / 3 for now, was in zip(apart(), before, strict=True)), (before, apart())


def test_what_is_not_asked_has_no_loss():
    passage, teacher = bare(1), tiny_reader(2).eval()
    assert set(losses_against(teacher, teacher, passage)) == {"spans", "events"}
    assert coref_scores(teacher, read(teacher, overheard(1))[1], overheard(1)).shape == (15,)
    assert len(heard_scores(teacher, read(teacher, overheard(1))[1], overheard(1))) == len(
        overheard(1).turn_pairs
    )
