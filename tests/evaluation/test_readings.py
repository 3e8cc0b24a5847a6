"""Who reads, and the parses kept for each."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

import fabula.models
from evaluation import readings
from evaluation.parses import KeptParses
from evaluation.readings import RULES, NoWeights, Reader, installed_readers, models_of
from fabula.models.english import Tokens
from fabula.span import Span

TEXT = "The goose stayed."


class Network(str):
    """A trained reader by name; its weights are as good as its name."""

    @property
    def fingerprint(self):
        return self.encode()


@dataclass
class Models:
    """A stand-in that says who parsed, in the column of the tags, and counts how often."""

    reader: str | None = None
    weights: Path | None = None
    parsed: list[str] = field(default_factory=list)

    def parse(self, text, paragraphs, progress=None, speech=()):
        self.parsed.append(text)
        return Tokens(text, [0], [3], [self.reader or "rules"], [""], [0], [0], [0], [""])


@pytest.fixture
def loaded(monkeypatch):
    """What the models were loaded with; there are installed weights and those in a folder named "float"."""
    asked = []

    def load(rules_only=False, processes=None, weights=None):
        asked.append((rules_only, processes, weights))
        there = not rules_only and (weights is None or weights.name == "float")
        return Models("a network" if there else None, weights)

    monkeypatch.setattr(fabula.models, "load", load)
    readings.models_of.cache_clear()
    yield asked
    readings.models_of.cache_clear()


def test_models_are_loaded_once_for_each_reader(loaded):
    floating = Reader("network", Path("float"))
    assert models_of(RULES).reader is None
    assert models_of(floating).weights == Path("float")
    assert models_of(RULES) is models_of(RULES)
    assert loaded == [(True, 1, None), (False, 1, Path("float"))]


def test_a_reader_without_weights_does_not_read(loaded):
    with pytest.raises(NoWeights, match="in nowhere"):
        models_of(Reader("network", Path("nowhere")))


def test_the_network_reads_where_it_is_installed(loaded, monkeypatch):
    assert installed_readers() == ("network",)
    monkeypatch.setattr(fabula.models, "load", lambda **_: Models())
    assert installed_readers() == ("rules",)


def parse(folder, models, text=TEXT):
    return KeptParses(folder, models).parse(text, (Span(0, len(text)),)).tag[0]


def test_a_parse_is_kept_and_each_reader_has_its_own(tmp_path):
    rules, network = Models(), Models(Network("network"))
    assert parse(tmp_path, rules) == "rules"
    assert parse(tmp_path, network) == "network"  # and not the rules' parse
    assert [parse(tmp_path, rules), parse(tmp_path, network)] == ["rules", "network"]
    assert (rules.parsed, network.parsed) == ([TEXT], [TEXT])
    other = Network("network with other weights")
    assert parse(tmp_path, Models(other)) == other  # what it read is its own
    assert parse(tmp_path, rules, "Another goose came.") == "rules"
    assert len(rules.parsed) == 2


def test_kept_parses_stand_in_for_the_models(tmp_path):
    network = Models("network", Path("float"))
    assert KeptParses(tmp_path, network).reader == "network"
    assert KeptParses(tmp_path, network).weights == Path("float")
    with pytest.raises(AttributeError):
        KeptParses(tmp_path, network).oracle  # noqa: B018
