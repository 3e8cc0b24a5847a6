"""What the floors let through, and how they move."""

import pytest

from evaluation.corpora import fingerprint
from evaluation.floors import FloorError, Floors, complaints, held, load_floors, raised, save_floors

CONLL, PHANTOMS, MUC = (
    "rules.litbank.pooled.conll",
    "rules.stories.pooled.phantoms",
    "rules.litbank.pooled.muc",
)
DATA = {"rules.litbank": "aa", "rules.stories": "bb"}
PINNED = Floors({CONLL: 0.7, PHANTOMS: 2.0}, DATA)


def test_floors_hold_within_the_noise():
    assert complaints({CONLL: 0.699, PHANTOMS: 2}, DATA, PINNED) == []


@pytest.mark.parametrize(
    ("figures", "word"),
    [
        ({CONLL: 0.68, PHANTOMS: 2}, f"{CONLL}: 0.6800"),
        ({CONLL: 0.70, PHANTOMS: 4}, PHANTOMS),
        ({CONLL: 0.70}, f"{PHANTOMS}: no figure"),
    ],
)
def test_floors_complain(figures, word):
    (complaint,) = complaints(figures, DATA, PINNED)
    assert word in complaint


def test_absent_data_is_not_held_and_changed_data_is_noticed():
    assert complaints({PHANTOMS: 1}, {"rules.stories": "bb"}, PINNED) == []
    (complaint,) = complaints({PHANTOMS: 1}, {"rules.stories": "cc"}, PINNED)
    assert "data has changed" in complaint


def test_floors_rise_and_sink_only_with_leave():
    better = {CONLL: 0.75, PHANTOMS: 1, MUC: 0.8}
    assert raised(better, DATA, PINNED, False).floors == better
    worse = {CONLL: 0.65, PHANTOMS: 2}
    with pytest.raises(FloorError, match="conll"):
        raised(worse, DATA, PINNED, False)
    assert raised(worse, DATA, PINNED, True).floors == worse


def test_floors_do_not_creep_down():
    figures = {CONLL: 0.6985, PHANTOMS: 2}
    assert raised(figures, DATA, PINNED, False).floors[CONLL] == 0.7


def test_floors_of_absent_data_stay(tmp_path):
    floors = raised({PHANTOMS: 0}, {"rules.stories": "bb"}, PINNED, False)
    assert floors.floors == {CONLL: 0.7, PHANTOMS: 0}
    save_floors(floors, tmp_path / "floors.json")
    assert load_floors(tmp_path / "floors.json") == floors


def test_each_reader_has_its_own_floors():
    other = {"network.litbank": "aa"}
    assert complaints({"network.litbank.pooled.conll": 0.1}, other, PINNED) == []
    floors = raised({"network.litbank.pooled.conll": 0.1}, other, PINNED, False)
    assert floors.floors == {CONLL: 0.7, PHANTOMS: 2.0, "network.litbank.pooled.conll": 0.1}
    assert floors.corpora == DATA | other


def test_a_figure_without_a_name_in_the_list_gets_no_floor():
    figures = {"rules.litbank.pooled.entities.VEH.f1": 0.5, "rules.litbank.pooled.entities.VEH.gold": 7.0}
    assert dict(held(figures)) == {"rules.litbank.pooled.entities.VEH.f1": 0.5}


def test_a_changed_corpus_has_another_fingerprint(tmp_path):
    (tmp_path / "a.json").write_text("{}")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    (tmp_path / "a.json").write_text("{ }")
    assert fingerprint(tmp_path) != before
