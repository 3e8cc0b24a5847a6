"""Agreement of spans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kiln import at

from evaluation.overlaps import SpanIndex, iou
from evaluation.spans import compare, exact_agreement, lenient_agreement, trimmed
from fabula.span import Span


def test_marks_and_white_space_do_not_matter():
    text = ' ‘Ow!’ “ Come in.” — ""'
    assert trimmed(text, Span(0, 6)).of(text) == "Ow!"
    assert trimmed(text, Span(7, 18)).of(text) == "Come in."
    assert trimmed(text, Span(21, 23)).of(text) == ""


def test_exact_and_lenient_agreement():
    gold, ours = [Span(0, 10), Span(20, 30)], [Span(0, 10), Span(20, 26), Span(28, 30)]
    exact = exact_agreement(gold, ours)
    assert (exact.gold_matched, exact.predicted_matched) == (1, 1)
    lenient = lenient_agreement(gold, ours)
    assert (lenient.gold_matched, lenient.predicted_matched) == (2, 2)
    assert exact.figures() == {"precision": 1 / 3, "recall": 1 / 2, "f1": pytest.approx(0.4)}


def test_asides_and_other_kinds_are_set_apart():
    text = "“She said ‘no’,” Bea sighed, “that is ‘art’.”"
    gold = [at("“She said ‘no’,”", text=text), at("“that is ‘art’.”", text=text)]
    no, art = at("‘no’", text=text), at("‘art’", text=text)
    predicted = [(gold[0], "speech"), (gold[1], "other"), (no, "speech"), (art, "speech")]
    scores = compare(text, gold, predicted, asides=[no])
    assert (scores[""].gold_matched, scores[""].predicted) == (1, 2)
    assert (scores["any_kind_"].gold_matched, scores["any_kind_"].predicted) == (2, 3)


spans = st.tuples(st.integers(0, 40), st.integers(1, 15)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(spans, max_size=12), spans)
def test_the_index_finds_what_overlaps(many, one):
    found = [span for span, _ in SpanIndex((span, None) for span in many).overlapping(one)]
    assert found == sorted(span for span in many if span.overlaps(one))


@given(spans, spans)
def test_likeness_of_spans(a, b):
    assert 0 <= iou(a, b) == iou(b, a) <= 1
    assert (iou(a, b) == 1) == (a == b)
