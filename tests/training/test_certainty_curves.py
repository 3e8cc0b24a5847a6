"""The curves of certainty: counted from signs that are those of the reading, and kept in a readable file."""

from __future__ import annotations

import json

import numpy as np
import pytest

from evaluation.documents import Document, GoldCharacter, GoldLine
from evaluation.readings import Reader, read_text
from fabula.reading.speech.attribution import TOLD
from fabula.reading.speech.certainty import SIGNS, curves_of, load_curves
from training.speakers.certainty import Examples, as_json, examples_of, fit, knots_of, surprise

TEXT = """\
Wilhelmina Osei was mending the sail when Cormac came along the quay.

“You're late,” said Wilhelmina.

“The bus was late,” said Cormac. “I was on it.”

“You might have run.”

“With the cake?”

She put down the needle. “What cake?”

“The one I sat on.”
"""


def examples(count=400):
    """Answers of which the first sign alone tells how likely they are right."""
    signs = np.zeros((count, len(SIGNS)))
    signs[:, 0] = np.repeat((-3.0, 0.0, 3.0, 5.0), count // 4)
    right = np.arange(count) % (count // 4) < np.repeat((10, 50, 80, 99), count // 4) * count // 400
    return Examples("made", signs, right)


def test_the_surer_the_sign_the_surer_the_answer():
    made = examples()
    curves = curves_of(fit([made], l2=0.01))
    sure = curves.certainties(made.signs)
    assert sure[::100] == pytest.approx([0.1, 0.5, 0.8, 0.99], abs=0.02)


def test_a_sign_that_tells_nothing_adds_nothing():
    content = fit([examples()], l2=0.5)
    assert {sign for sign, curve in content["signs"].items() if any(curve["log_odds"])} == {SIGNS[0]}


def test_curves_held_near_nothing_surprise_more_where_they_are_learned():
    made = examples()
    assert surprise(fit([made], 0.5), [made]) < surprise(fit([made], 500.0), [made])


def test_a_file_says_again_what_was_counted():
    content = fit([examples()], l2=0.5)
    text = as_json(content)
    assert json.loads(text) == content
    assert '"at": [-3.0' in text  # a line for a curve


def test_a_sign_of_many_values_bends_at_a_few():
    assert knots_of(np.array([2.0, 1.0, 2.0, 4.0])).tolist() == [1.0, 2.0, 4.0]
    assert len(knots_of(np.linspace(0.0, 1.0, 1000))) == 6


def test_the_signs_counted_are_those_of_the_reading(trained):
    story = read_text(TEXT, "Cake", None, None, Reader("network"))
    characters = tuple(GoldCharacter(one.id, one.name, one.aliases) for one in story.characters)
    lines = tuple(GoldLine(one.id, (one.span,), one.speaker) for one in story.quotes)
    found = examples_of(Document("pdnc", "Cake", TEXT, characters, lines))
    told = [quote.confidence for quote in story.quotes if quote.by != "tag" and quote.speaker]
    assert len(told) >= 3
    sure = np.minimum(TOLD, load_curves().certainties(found.signs))
    assert sure.round(3).tolist() == pytest.approx(told, abs=0.001)
    assert found.right.all()
