"""Sowing: where slips are put, what they are, and how they are counted."""

from itertools import pairwise

import pytest

from evaluation.sowing import field
from evaluation.sowing.field import Slip, sow
from evaluation.sowing.harvest import Harvest, table
from evaluation.sowing.sorts import all_sorts, rules_of
from fabula.checking.rule import all_rules
from fabula.formats import from_text
from fabula.pipeline import read
from fabula.span import Span

TEXT = "\n\n".join(
    [
        "“We could sail to the island tomorrow,” said Imke. “It is a long way, but the wind is good.”",
        "She was mending the net, and he had given her the needle. It was an old one.",
        "“Do you want an answer?” he asked. Nobody had seen him at all that week, not even his sister.",
        "They were late. The ferry had gone without them, and everybody knew it.",
    ]
    * 6
)


@pytest.fixture(scope="module")
def clean(english):
    return read(from_text(TEXT), english)


@pytest.fixture
def dense(monkeypatch):
    monkeypatch.setattr(field, "WORDS", 20)


def test_the_same_seed_sows_the_same_slips(clean, dense):
    assert sow(clean, "a") == sow(clean, "a")
    assert sow(clean, "a") != sow(clean, "b")


def test_no_two_slips_are_in_one_paragraph_or_in_two_that_touch(clean, dense):
    spoiled, slips = sow(clean, "a")
    assert len(slips) >= 6 and spoiled != TEXT
    for one, other in pairwise(slips):
        assert spoiled.count("\n\n", one.span.end, other.span.start) >= 2


def test_what_is_between_slips_is_as_it_was(clean, dense):
    spoiled, slips = sow(clean, "a")
    at, rest = 0, TEXT
    for slip in slips:
        kept = spoiled[at : slip.span.start]
        assert kept in rest
        rest, at = rest[rest.index(kept) + len(kept) :], slip.span.end
    assert rest.endswith(spoiled[at:])


@pytest.mark.parametrize("name", all_sorts())
def test_a_sort_is_of_a_rule_there_is(name):
    assert set(rules_of(name)) <= {rule.id for rule in all_rules()}


@pytest.mark.parametrize(
    "name", ["verb-form", "agreement", "split-word", "wrong-article", "capital-in-tag", "doubled-word"]
)
def test_what_a_sort_proposes_is_found(english, clean, name):
    from random import Random

    edit = next(iter(all_sorts()[name].propose(clean, Random(1))))
    spoiled = TEXT[: edit.span.start] + edit.words + TEXT[edit.span.end :]
    harvest = Harvest()
    slip = Slip(name, Span(edit.span.start, edit.span.start + len(edit.words)))
    harvest.add(clean, read(from_text(spoiled), english), [slip])
    assert (harvest.sown[name], harvest.found[name], harvest.missed) == (1, 1, [])


def test_a_note_on_no_slip_is_false(english, clean):
    spoiled = read(from_text(TEXT.replace("late.", "late late,, and and.", 1)), english)
    harvest = Harvest()
    harvest.add(clean, spoiled, [])
    assert harvest.new["doubled-word"] == 1 and harvest.kept.total() == 0
    both = harvest + harvest
    assert both.new["doubled-word"] == 2 and both.words == 2 * harvest.words
    assert "| `doubled-word` | 0 | 0 |  | 2 | 0% |  |" in table(both.figures())
