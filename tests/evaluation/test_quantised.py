"""Shipped weights against floating ones."""

import json

import pytest

from evaluation import quantised
from evaluation.readings import NoWeights
from evaluation.tasks import Task
from evaluation.work import Outcome

SHIPPED = {"litbank": {"pooled": {"conll": 0.7, "muc": 0.82, "phantoms": 1, "extra": 0.5}}}
FLOAT = {"litbank": {"pooled": {"conll": 0.725, "muc": 0.82, "events": {"f1": 0.6}}}}


@pytest.fixture
def scored(monkeypatch, tmp_path):
    """LitBank's scorer, which needs no data and knows the figures of two readers."""

    def score(settings):
        assert settings.split == "valid"
        return Outcome((FLOAT if settings.reader.weights else SHIPPED)["litbank"], "")

    monkeypatch.setattr(quantised, "TASKS", {"litbank": Task(score, ()), "speakers": Task(score, ("pdnc",))})
    monkeypatch.setattr(quantised, "models_of", lambda reader, parses: None)
    return tmp_path


def test_the_difference_is_told_for_every_figure_with_a_floor(scored, capsys):
    written = scored / "both.json"
    options = ["--float-weights", "somewhere", "--data", str(scored), "--json", str(written)]
    assert quantised.main(options) == 0
    said = [line.split() for line in capsys.readouterr().out.splitlines() if line.strip()]
    assert said[:4] == [
        ["litbank", "shipped", "float", "difference"],
        ["pooled.muc", "82.00", "82.00", "+0.00"],
        ["pooled.conll", "70.00", "72.50", "-2.50"],
        ["pooled.events.f1", "-", "60.00", "-"],
    ]
    assert " ".join(said[4]).startswith("speakers: skipped, no data at")
    assert len(said) == 5
    assert json.loads(written.read_text())["litbank"]["float"]["pooled.conll"] == 0.725


def test_counts_are_not_percentages():
    name = "own_cast.cast.pooled.phantoms"
    table = quantised.differences("speakers", {name: 27}, {name: 25})
    assert table.splitlines()[1].split() == [name, "27.00", "25.00", "+2.00"]


def test_without_weights_there_is_nothing_to_compare(monkeypatch, capsys):
    def missing(reader, parses):
        raise NoWeights("there are no weights of the trained reader installed")

    monkeypatch.setattr(quantised, "models_of", missing)
    assert quantised.main(["--float-weights", "somewhere"]) == 2
    assert "no weights" in capsys.readouterr().err
