"""Preparing: annotated documents become passages whose answers stand on the right words."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from tiny import TINY, tiny_reader, torch

from evaluation.documents import Document, GoldCharacter, GoldLine, GoldMention
from fabula.models.reader.pieces import shipped_pieces
from fabula.reading.coreference import pairs
from fabula.reading.speech import turn_pairs
from fabula.span import Span
from training.reader import prepare as module
from training.reader.labels import LABELS
from training.reader.losses import losses
from training.reader.prepare import _opening, _stretches, prepare

OPENING = """\
The beekeeper of Saint Orla was a widow. She lived in the mill, and her two sons lived with her.

"I am not afraid of bees," said Florian. The widow laughed at her son. He ran to the river.
"""

# words, type, category, chain
MENTIONS = (
    ("The beekeeper of Saint Orla", "PER", "NOM", "widow"),
    ("Saint Orla", "GPE", "PROP", None),
    ("a widow", "PER", "NOM", None),
    ("She", "PER", "PRON", "widow"),
    ("the mill", "FAC", "NOM", None),
    ("her two sons", "PER", "NOM", "sons"),
    ("her", "PER", "PRON", "widow"),
    ("I", "PER", "PRON", "florian"),
    ("Florian", "PER", "PROP", "florian"),
    ("The widow", "PER", "NOM", "widow"),
    ("her son", "PER", "NOM", "florian"),
    ("He", "PER", "PRON", "florian"),
    ("the river", "LOC", "NOM", None),
)
EVENTS = ("said", "laughed", "ran")


def span_of(text, words):
    """The first place where some words stand between no letters."""
    start = text.index(words)
    while text[start - 1].isalpha() or text[start + len(words)].isalpha():
        start = text.index(words, start + 1)
    return {"start": start, "end": start + len(words)}


def raw_opening(events=EVENTS):
    return {
        "mentions": [
            {**span_of(OPENING, words), "type": kind, "cat": category, "chain": chain}
            for words, kind, category, chain in MENTIONS
        ],
        "events": None if events is None else [span_of(OPENING, word) for word in events],
    }


@pytest.fixture(scope="module")
def opening(tmp_path_factory):
    data = tmp_path_factory.mktemp("data")
    (data / "litbank").mkdir()
    (data / "litbank" / "mill.json").write_text(json.dumps(raw_opening()), encoding="utf-8")
    return _opening(Document("litbank", "mill", OPENING), data, None)


def words_of(passage):
    """The words of a passage, from their pieces."""
    piece_of = {id: piece for piece, id in shipped_pieces()._id.items()}
    words = []
    for pieces, _, starts in passage.windows:
        for start, stop in zip(starts, [*starts[1:], len(pieces) - 1], strict=True):
            words.append("".join(piece_of[id].removeprefix("##") for id in pieces[start:stop].tolist()))
    return words


def test_the_windows_hold_the_words_between_their_marks(opening):
    vocabulary = shipped_pieces()
    words = words_of(opening)
    assert words[:6] == ["the", "beekeeper", "of", "saint", "orla", "was"]
    assert words.count('"') == 2
    for pieces, shapes, starts in opening.windows:
        assert (pieces[0], pieces[-1]) == (vocabulary.first, vocabulary.last)
        assert (shapes[0], shapes[-1]) == (0, 0)
        assert len(pieces) == len(shapes)
        assert (np.diff(starts) > 0).all()
        assert starts[0] == 1


def test_the_shapes_tell_capitals_and_what_is_said(opening):
    words = words_of(opening)
    shapes = [int(shapes[start]) for _, shapes, starts in opening.windows for start in starts]
    assert [shapes[words.index(word)] for word in ("the", "beekeeper", "saint", "i", "afraid")] == [
        1,
        0,
        1,
        4,
        3,
    ]


def test_phrases_have_their_labels(opening):
    words = words_of(opening)
    found = {
        (" ".join(words[first : last + 1]), LABELS[label]) for _, first, last, label in opening.spans.tolist()
    }
    expected = {
        (words.lower(), kind if kind != "PER" else f"PER_{category if chain else 'ATTR'}")
        for words, kind, category, chain in MENTIONS
    }
    assert found == expected


def test_events_stand_on_their_words(opening):
    words = words_of(opening)
    assert [words[place] for place in np.flatnonzero(opening.events)] == list(EVENTS)
    assert len(opening.events) == len(words)


def test_pairs_of_one_chain_are_linked(opening):
    words = words_of(opening)
    chains = [chain for *_, chain in MENTIONS if chain]
    heads = [words[head] for _, _, head in opening.mentions.tolist()]
    assert heads == [
        "beekeeper", "she", "sons", "her", "i", "florian", "widow", "son", "he"
    ]  # fmt: skip
    assert [tuple(pair) for pair in opening.pairs.tolist()] == [
        (one, two) for one in range(9) for two in range(one)
    ]
    linked = {tuple(pair) for pair, link in zip(opening.pairs.tolist(), opening.linked, strict=True) if link}
    assert linked == {(two, one) for one, two in combinations(range(9), 2) if chains[one] == chains[two]}
    assert opening.pair_features.shape == (36, len(pairs.SIZES))


def test_where_no_events_are_annotated_none_are_learned(tmp_path):
    (tmp_path / "litbank").mkdir()
    (tmp_path / "litbank" / "mill.json").write_text(json.dumps(raw_opening(None)), encoding="utf-8")
    assert _opening(Document("litbank", "mill", OPENING), tmp_path, None).events is None


NOVEL = """\
Philippa had been waiting for the plumber since Whitsun, and Casimir had stopped waiting at Easter.

"He will come," said Philippa.

"He is a legend," said Casimir.

"You never trusted him."

"I trusted him with the boiler. Look at the boiler."

Philippa looked at the boiler. "It is only resting," she said.
"""
CAST = (
    GoldCharacter("philippa", "Philippa", (), "she/her"),
    GoldCharacter("casimir", "Casimir", (), "he/him"),
)
SAID = {
    "He will come,": ("philippa", "explicit"),
    "He is a legend,": ("casimir", "explicit"),
    "You never trusted him.": ("philippa", "implicit"),
    "I trusted him with the boiler. Look at the boiler.": ("casimir", "implicit"),
    "It is only resting,": ("philippa", "anaphoric"),
}


@pytest.fixture(scope="module")
def novel():
    lines = tuple(
        GoldLine(
            str(number), (Span(NOVEL.index(words) - 1, NOVEL.index(words) + len(words) + 1),), who, (), kind
        )
        for number, (words, (who, kind)) in enumerate(SAID.items())
    )
    return Document("pdnc", "boiler", NOVEL, CAST, lines)


@pytest.fixture(scope="module")
def stretch(novel):
    (found,) = _stretches(novel, None)
    return found


def test_turns_are_where_lines_are(stretch):
    words = words_of(stretch)
    ends = [(words[first + 1], words[last - 1]) for first, last in stretch.turns.tolist()]
    assert ends == [("he", ","), ("he", ","), ("you", "."), ("i", "."), ("it", ",")]
    assert list(stretch.types) == [kind for _, kind in SAID.values()]


def test_each_turn_has_one_right_speaker_among_its_candidates(stretch):
    assert stretch.gold.sum(axis=1).tolist() == [1] * 5
    assert (stretch.sizes[:4] == 2).all()
    for row, size in zip(stretch.gold, stretch.sizes.tolist(), strict=True):
        assert 1 <= size <= stretch.gold.shape[1]
        assert not row[size:].any()


def test_who_is_mentioned_by_name_is_the_candidate(stretch):
    """The right candidate of a turn by name is the one whom the gold says."""
    words = words_of(stretch)
    heads = [words[head] for _, _, head in stretch.mentions.tolist()]
    for turn, (who, _) in enumerate(SAID.values()):
        right = int(stretch.gold[turn].argmax())
        named = {
            heads[mention]
            for one, mention, place in stretch.turn_pairs.tolist()
            if one == turn and place == right
        }
        assert who in named
        assert not {"philippa", "casimir"} - {who} & named


def test_the_features_are_those_of_the_reading(stretch):
    assert stretch.turn_features.shape == (len(stretch.turn_pairs), len(turn_pairs.SIZES))
    assert (stretch.turn_features < np.array(turn_pairs.SIZES)).all()
    assert stretch.spans is None
    assert stretch.events is None
    assert len(stretch.pairs) == len(stretch.pair_features) == len(stretch.linked) > 0
    assert stretch.asked.sum() == len(set(stretch.pairs[stretch.linked == 1, 0].tolist()))


def test_in_a_story_whoever_is_named_first_is_someone_new(novel, stretch):
    (story,) = _stretches(replace(novel, collection="stories"), None)
    words = words_of(story)
    linked = set(story.pairs[story.linked == 1, 0].tolist())
    new = [words[story.mentions[place, 2]] for place in np.flatnonzero(story.asked) if place not in linked]
    assert sorted(new) == ["casimir", "philippa"]
    assert set(np.flatnonzero(stretch.asked).tolist()) == set(stretch.pairs[stretch.linked == 1, 0].tolist())


def test_in_a_story_several_together_are_a_chain_of_their_own(novel):
    told = NOVEL.replace("Philippa looked", "They looked")
    both = GoldMention(Span(told.index("They"), told.index("They") + 4), ("philippa", "casimir"))
    document = replace(novel, text=told, mentions=(both,))
    (story,) = _stretches(replace(document, collection="stories"), None)
    (other,) = _stretches(document, None)
    assert (len(story.pairs), story.linked.sum()) > (len(other.pairs), 0)
    assert story.linked.sum() == other.linked.sum()


def test_what_is_prepared_can_be_learned(opening, stretch):
    reader = tiny_reader(config=replace(TINY, vocabulary=30_522, positions=256))
    assert set(losses(reader, opening)) == {"spans", "events", "coref"}
    assert set(losses(reader, stretch)) == {"speakers", "chains"}
    for passage in (opening, stretch):
        for loss in losses(reader, passage).values():
            assert torch.isfinite(loss)
            assert loss.item() > 0


@pytest.fixture
def data(tmp_path):
    (tmp_path / "litbank").mkdir()
    (tmp_path / "litbank" / "mill.json").write_text('{"first": 1}', encoding="utf-8")
    return tmp_path


def test_what_was_prepared_is_kept_until_its_source_changes(data, monkeypatch):
    read = []

    def opened(document, data, parses):
        read.append(document)
        return f"passage {len(read)}"

    monkeypatch.setattr(module, "load", lambda data, collection, id: f"{collection}/{id}")
    monkeypatch.setattr(module, "_opening", opened)
    work = data / "work"
    assert prepare(data, "litbank", ["mill"], work, None) == [["passage 1"]]
    assert prepare(data, "litbank", ["mill"], work, None) == [["passage 1"]]
    assert read == ["litbank/mill"]
    (data / "litbank" / "mill.json").write_text('{"first": 2}', encoding="utf-8")
    assert prepare(data, "litbank", ["mill"], work, None) == [["passage 2"]]
