"""What the floors let through, and how they move."""

import pytest

from evaluation.corpora import fingerprint
from evaluation.floors import FloorError, Floors, complaints, load_floors, raised, save_floors

PINNED = Floors({"coref.pooled.conll": 0.7, "stories.pooled.phantoms": 2.0}, {"coref": "aa", "stories": "bb"})
DATA = {"coref": "aa", "stories": "bb"}


def test_floors_hold_within_the_noise():
    assert complaints({"coref.pooled.conll": 0.699, "stories.pooled.phantoms": 2}, DATA, PINNED) == []


@pytest.mark.parametrize(
    ("figures", "word"),
    [
        ({"coref.pooled.conll": 0.68, "stories.pooled.phantoms": 2}, "coref.pooled.conll: 0.6800"),
        ({"coref.pooled.conll": 0.70, "stories.pooled.phantoms": 4}, "stories.pooled.phantoms"),
        ({"coref.pooled.conll": 0.70}, "stories.pooled.phantoms: no figure"),
    ],
)
def test_floors_complain(figures, word):
    (complaint,) = complaints(figures, DATA, PINNED)
    assert word in complaint


def test_absent_data_is_not_held_and_changed_data_is_noticed():
    assert complaints({"stories.pooled.phantoms": 1}, {"stories": "bb"}, PINNED) == []
    (complaint,) = complaints({"stories.pooled.phantoms": 1}, {"stories": "cc"}, PINNED)
    assert "data has changed" in complaint


def test_floors_rise_and_sink_only_with_leave():
    better = {"coref.pooled.conll": 0.75, "stories.pooled.phantoms": 1, "coref.pooled.muc": 0.8}
    assert raised(better, DATA, PINNED, False).floors == better
    worse = {"coref.pooled.conll": 0.65, "stories.pooled.phantoms": 2}
    with pytest.raises(FloorError, match="conll"):
        raised(worse, DATA, PINNED, False)
    assert raised(worse, DATA, PINNED, True).floors == worse


def test_floors_do_not_creep_down():
    figures = {"coref.pooled.conll": 0.6985, "stories.pooled.phantoms": 2}
    assert raised(figures, DATA, PINNED, False).floors["coref.pooled.conll"] == 0.7


def test_floors_of_absent_data_stay(tmp_path):
    floors = raised({"stories.pooled.phantoms": 0}, {"stories": "bb"}, PINNED, False)
    assert floors.floors == {"coref.pooled.conll": 0.7, "stories.pooled.phantoms": 0}
    save_floors(floors, tmp_path / "floors.json")
    assert load_floors(tmp_path / "floors.json") == floors


def test_a_changed_corpus_has_another_fingerprint(tmp_path):
    (tmp_path / "a.json").write_text("{}")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    (tmp_path / "a.json").write_text("{ }")
    assert fingerprint(tmp_path) != before
