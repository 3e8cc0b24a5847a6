"""Leanings are read from the trained reader's vectors, by heads of their length; without it there is none."""

from __future__ import annotations

import json
from importlib import resources

import numpy
import pytest

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading import leanings
from fabula.reading.leanings import asked, leaning, mean_vector
from fabula.reading.scenes import presence
from fabula.reading.scenes.presence import met_again, present_among, showings, vector_of
from fabula.reading.scenes.setting import Settings
from fabula.reading.weights import load_weights
from fabula.span import Span

TEXT = (
    "Wymond was Perpetua's brother. Wymond mended clocks in the town.\n\n"
    "“You left the gate,” said Perpetua. Perpetua sat on the step of the dairy.\n\n"
    "“I shut it,” said Ansgar. Ansgar wiped his boots.\n\n“Wymond saw it,” said Perpetua.\n"
)


def account_of(models):
    return read_people(from_text(TEXT), models, None, lambda stage, done, total: None)[0]


def shown_after_the_first_paragraph(account):
    (_, first), *_ = account.prose.paragraph_tokens
    return showings(account, first, len(account.prose.tokens))


def test_a_head_is_a_weight_for_each_number_and_a_constant(monkeypatch):
    monkeypatch.setattr(leanings, "_heads", lambda: {"place": numpy.array([2.0, -1.0, 0.5])})
    assert leaning("place", numpy.array([3.0, 1.0], numpy.float32)) == 5.5
    assert leaning("place", numpy.zeros(2, numpy.float32)) == leaning("place", None) == 0.0


def test_without_the_trained_reader_nothing_leans(english):
    account = account_of(english)
    assert mean_vector(account, [0, 1]) is None
    assert vector_of(account, shown_after_the_first_paragraph(account)["perpetua"]) is None
    assert Settings(account).candidates.leaning("dairy") == 0.0


def test_a_mean_is_of_the_tokens_asked_and_of_none_it_is_zeros(trained):
    account = account_of(trained)
    vectors = account.prose.tokens.reading.vectors.astype(numpy.float32)
    assert numpy.allclose(mean_vector(account, [2, 5]), (vectors[2] + vectors[5]) / 2)
    assert not mean_vector(account, []).any()


def test_the_heads_are_as_long_as_what_they_read(trained):
    account = account_of(trained)
    heads = json.loads(resources.files("fabula").joinpath("data", "world_leanings.json").read_text("utf-8"))
    shown = shown_after_the_first_paragraph(account)
    assert heads.keys() == {"present", "place"}
    assert len(heads["present"]) == len(vector_of(account, shown["perpetua"])) + 1
    assert len(heads["place"]) == len(Settings(account).candidates.vector("dairy")) + 1


def test_what_is_told_and_what_is_said_of_somebody_are_read_apart(trained):
    account = account_of(trained)
    shown = shown_after_the_first_paragraph(account)
    width = account.prose.tokens.reading.vectors.shape[1]
    spoken_of = vector_of(account, shown["wymond"])
    assert not spoken_of[:width].any()
    assert spoken_of[width:].any()


@pytest.mark.parametrize(("leans", "there"), [(50.0, True), (-50.0, False)])
def test_somebody_is_there_if_the_reader_leans_to_it(trained, monkeypatch, leans, there):
    account = account_of(trained)
    shown = shown_after_the_first_paragraph(account)
    monkeypatch.setattr(presence, "leaning", lambda question, vector: leans)
    assert ("wymond" in present_among(account, shown, met_again(account))) is there


@pytest.mark.parametrize(("leans", "given"), [(50.0, True), (-50.0, False)])
def test_a_scene_is_where_the_reader_leans_to(trained, leans, given):
    account = account_of(trained)
    settings = Settings(account)
    settings.candidates._leanings["dairy"] = leans
    scene = Span(0, len(TEXT))
    found = settings.place_of(scene)
    assert (found is not None and found.key == "dairy") is given


def test_rules_alone_go_by_the_weights_counted_without_a_reader(english, trained):
    assert asked(account_of(english), "place") == "place_alone"
    assert asked(account_of(trained), "place") == "place"
    for question in ("present", "place"):
        kept, alone = load_weights(question), load_weights(f"{question}_alone")
        assert not any("leaning" in weights for weights in alone.values())
        assert any(weights.get("leaning") == 1.0 for weights in kept.values())
