"""The coreference metrics: textbook values, and what must hold of any chains."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation import coref, metrics

# The worked example of Pradhan et al. 2014 ("Scoring coreference partitions of predicted mentions").
KEY = [set("abc"), set("defg")]
RESPONSE = [set("ab"), set("cd"), set("fghi")]


@pytest.mark.parametrize(
    ("metric", "recall", "precision"),
    [
        (metrics.muc, 2 / 5, 2 / 5),
        (metrics.b_cubed, 35 / 12 / 7, 4 / 8),
        (metrics.ceaf, 1.3 / 2, 1.3 / 3),
        (metrics.mention_agreement, 6 / 7, 6 / 8),
    ],
)
def test_the_published_example(metric, recall, precision):
    score = metric(KEY, RESPONSE)
    assert score.recall == pytest.approx(recall)
    assert score.precision == pytest.approx(precision)
    assert score.f1 == pytest.approx(2 * recall * precision / (recall + precision))


def test_conll_is_the_mean_of_three():
    scores = [metric(KEY, RESPONSE) for metric in coref.METRICS.values()]
    assert metrics.conll(scores) == pytest.approx((0.40 + 0.45454545 + 0.52) / 3)


def test_muc_does_not_see_chains_of_one_and_the_others_do():
    gold, ours = [{"a"}, {"b"}], [{"a", "b"}]
    assert metrics.muc(gold, ours).recall == 0
    assert metrics.b_cubed(gold, ours).recall == 1
    assert metrics.b_cubed(gold, ours).precision == 0.5
    assert metrics.ceaf(gold, ours).recall == pytest.approx(2 / 3 / 2)


def test_documents_are_pooled_not_averaged():
    large = metrics.b_cubed([set(range(9))], [set(range(9))])
    small = metrics.b_cubed([{"x"}], [{"y"}])
    assert (large + small).recall == pytest.approx(9 / 10)


def test_nothing_found_is_nothing_and_no_error():
    for metric in (*coref.METRICS.values(), metrics.mention_agreement):
        assert metric(KEY, []).f1 == 0
        assert metric([], []).f1 == 0


partitions = st.lists(st.integers(0, 4), min_size=1, max_size=9).map(
    lambda labels: [
        {place for place, other in enumerate(labels) if other == label} for label in sorted(set(labels))
    ]
)


@given(partitions, partitions)
def test_pairing_is_the_best_there_is(gold, ours):
    def likeness(a, b):
        return 2 * len(a & b) / (len(a) + len(b))

    few, many = sorted((gold, ours), key=len)
    best = max(
        sum(itertools.starmap(likeness, zip(few, order, strict=True)))
        for order in itertools.permutations(many, len(few))
    )
    assert metrics.best_pairing(gold, ours) == pytest.approx(best)


@given(partitions)
def test_the_same_chains_are_perfect(chains):
    assert metrics.b_cubed(chains, chains).f1 == pytest.approx(1)
    assert metrics.ceaf(chains, chains).f1 == pytest.approx(1)
    if any(len(chain) > 1 for chain in chains):
        assert metrics.muc(chains, chains).f1 == 1
