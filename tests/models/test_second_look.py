"""The second look: what is doubted is read once more, with the word there and with the other."""

from __future__ import annotations

import numpy as np
import pytest

from fabula.models import second_look
from fabula.models.confusions import shipped_confusions, words_of
from fabula.models.graph import cut
from fabula.models.second_look import LAYERS, shipped_second_look, states
from fabula.models.sentences import Sentences

SLIP = "She took a deep breathe and knocked."


def doubts_in(*paragraphs):
    words = [words_of(text, 0, len(text)) for text in paragraphs]
    return words, shipped_confusions().doubts(words)


def test_what_it_shares_is_kept():
    words, doubts = doubts_in(SLIP)
    assert [(doubt.slot.form, doubt.better) for doubt in doubts] == [("breathe", "breath")]
    kept = shipped_second_look().kept(words, doubts)
    assert [(doubt.slot, doubt.better) for doubt in kept] == [(doubts[0].slot, "breath")]


def test_the_states_are_of_the_place_alone():
    words, (doubt,) = doubts_in(SLIP)
    found = states(Sentences(LAYERS), words[0], doubt.slot, doubt.better)
    assert found.shape == (2, 3 * 384)
    assert np.abs(found[0] - found[1])[:384].max() > np.abs(found[0] - found[1])[384:].max() > 0


def test_a_doubt_does_not_hang_on_its_company():
    alone = shipped_second_look().kept(*doubts_in(SLIP))
    together = shipped_second_look().kept(*doubts_in(SLIP, "He knew that she would rather loose the farm."))
    assert alone[0] == together[0]


def test_a_look_is_spared_where_nothing_it_finds_would_do(monkeypatch):
    look = shipped_second_look()
    words, doubts = doubts_in(SLIP)
    monkeypatch.setattr(look, "_needed", np.full_like(look._needed, np.inf))
    monkeypatch.setattr(second_look, "states", None)
    assert look.kept(words, doubts) == []


def test_a_model_is_cut_where_it_has_a_layer_and_nowhere_else():
    with pytest.raises(ValueError, match="nothing_of_the_kind"):
        cut(b"", "nothing_of_the_kind")
    pieces = [[101, 2023, 2003, 102]]
    few, _ = Sentences(1).hidden(pieces)
    every, _ = Sentences().hidden(pieces)
    assert few.shape == every.shape == (1, 4, 384) and np.abs(few - every).max() > 0.1
