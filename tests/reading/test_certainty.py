"""Certainty: how likely an answer is right, by how the decision came about."""

from __future__ import annotations

from dataclasses import replace
from math import log

import numpy as np
import pytest

from fabula import pipeline
from fabula.formats import from_text
from fabula.pipeline import layers
from fabula.reading.speech.certainty import FAR, SIGNS, Curves, curves_of, load_curves, signs_of
from fabula.reading.speech.speakers import chains, decide, load_weights

TALK = (
    "Agnes came into the boathouse, where Idris was oiling the winch. Agnes shut the door.\n\n"
    "“You might have knocked,” said Idris.\n\n“I did knock.”\n\n“Not so that I heard it.”\n\n"
    "“Then oil your ears.”\n\n“Was there something?” said Idris.\n"
)


def decisions(models, monkeypatch):
    """Read the talk; return the decisions of its speakers, in their order, and the story."""
    asked = []
    decide_all = layers.assign_speakers
    monkeypatch.setattr(layers, "assign_speakers", lambda *told: asked.append(decide_all(*told)) or asked[-1])
    story = pipeline.read(from_text(TALK), models)
    return asked, story


@pytest.fixture
def decided(english, monkeypatch):
    """The last decision of a text's speakers, and the one before."""
    (first, last), _ = decisions(english, monkeypatch)
    return last, first


def signs(conversation, first):
    """The signs of each answer of the first conversation, by their names."""
    reader = conversation.reader
    chain = chains(reader, len(conversation.turns))[0]
    run = decide(reader, chain, load_weights())
    return [dict(zip(SIGNS, row, strict=True)) for row in signs_of(reader, run, first).tolist()]


def test_a_curve_is_straight_between_its_knots_and_flat_beyond_them():
    curves = curves_of({"bias": 1.0, "signs": {"share": {"at": [0.0, 2.0], "log_odds": [0.0, 3.0]}}})
    table = np.zeros((3, len(SIGNS)))
    table[:, SIGNS.index("share")] = (-1.0, 1.0, 9.0)
    sure = curves.certainties(table)
    assert [log(one / (1 - one)) for one in sure] == pytest.approx([1.0, 2.5, 4.0])


def test_every_sign_has_a_curve_that_ships():
    curves = load_curves()
    assert isinstance(curves, Curves)
    for knots, values in curves.of_sign:
        assert len(knots) == len(values) > 1
        assert (np.diff(knots) > 0).all()


def test_lines_with_a_name_in_the_tag_are_not_weighed(decided):
    conversation, first = decided
    assert len(signs(conversation, first.of_line)) == 3  # of five


def test_an_answer_that_was_another_at_first_counts_against_itself(decided):
    conversation, first = decided
    told = signs(conversation, first.of_line)[1]
    assert told["first"] > 0 and told["same_run"] == 1.0
    line = conversation.turns[2].lines[0]
    other = list(first.of_line)
    other[line] = replace(other[line], person=other[line].person + 5)
    changed = signs(conversation, other)[1]
    assert changed["first"] == -told["first"]
    assert changed["same_run"] == pytest.approx(0.8)
    assert changed["first_run"] < told["first_run"]


def test_signs_tell_of_the_turns_beside_and_of_the_whole_run(decided):
    told = signs(decided[0], decided[1].of_line)
    assert [one["voices"] for one in told] == [2.0] * 3
    assert [one["goes_on"] for one in told] == [0.0] * 3
    assert [one["voice"] for one in told] == [0.0, 1.0, 0.0]  # tags name Idris alone
    assert told[0]["next"] == told[1]["share"]
    assert told[2]["next"] == FAR  # his tag settles it


def test_what_tells_of_the_run_is_the_same_for_each_of_its_turns(decided):
    told = signs(decided[0], decided[1].of_line)
    assert len({(one["first_run"], one["same_run"]) for one in told}) == 1


def test_rules_alone_go_by_the_share_of_probability(decided):
    conversation, _ = decided
    weighed = [one for one in conversation.of_line if one.share is not None]
    assert len(weighed) == 3
    assert all(one.confidence == one.share for one in weighed)
    assert conversation.sure == [one.confidence for one in conversation.of_line]


def test_with_the_trained_reader_the_reading_goes_by_the_share_and_tells_the_certainty(trained, monkeypatch):
    (first, last), story = decisions(trained, monkeypatch)
    assert last.first == first.of_line
    assert all(one.confidence == one.share for one in first.of_line if one.share is not None)
    differing = [n for n, one in enumerate(last.of_line) if one.share not in (None, one.confidence)]
    assert differing
    assert [last.sure[n] for n in differing] == [last.of_line[n].share for n in differing]
    assert [quote.confidence for quote in story.quotes] == [one.confidence for one in last.of_line]
