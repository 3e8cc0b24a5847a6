"""Preparing documents: the gold speakers beside the evidence, whosever cast the story is read with."""

import json
from dataclasses import replace

import numpy as np
import pytest

from evaluation.documents import Document, GoldCharacter, GoldLine
from evaluation.readings import read_text
from fabula.reading.speech.speakers import load_weights
from fabula.span import Span
from training.speakers import prepare as preparing
from training.speakers.conversations import Conversations
from training.speakers.likelihood import make_batch
from training.speakers.prepare import Kept, Source, conversations_of, prepare, sources
from training.speakers.train import conversations_in, in_order, score

TEXT = """\
Wanda Petrosyan had been counting jars since noon, and Ilo had been eating from them.

“Forty-one,” said Wanda.

“Forty,” said Ilo with his mouth full.

“You are worse than moths.”

“Moths don't wash up.”

Wanda pulled the ladder from behind the door.

“Hold this,” she said. “And keep both hands where I can see them.”

“Is Mr. Brandt coming for the plum?”

“He sent the girl.”

The bell rang. Mr. Brandt stood on the mat, shaking the rain out of his hat.

“I sent the girl,” Mr. Brandt said, “but she came back with pears.”

“That was my doing,” said Ilo.
"""

WHO_SAYS = {
    "Forty-one,": "wanda",
    "Forty,": "ilo",
    "You are worse than moths.": "wanda",
    "Moths don't wash up.": "ilo",
    "Hold this,": "wanda",
    "And keep both hands where I can see them.": "wanda",
    "Is Mr. Brandt coming for the plum?": "ilo",
    "He sent the girl.": "wanda",
    "I sent the girl,": "brandt",
    "but she came back with pears.": "brandt",
    "That was my doing,": "ilo",
}

CAST = (
    GoldCharacter("wanda", "Wanda Petrosyan", ("Wanda",), "she/her"),
    GoldCharacter("ilo", "Ilo", (), "he/him"),
    GoldCharacter("brandt", "Mr. Brandt", ("Brandt",), "he/him"),
)


def line(words, speaker):
    start = TEXT.index(words)
    return GoldLine(words, (Span(start, start + len(words)),), speaker, type="explicit")


DOCUMENT = Document("pdnc", "Jars", TEXT, CAST, tuple(line(*one) for one in WHO_SAYS.items()))


def turns_of(document, cast):
    return [turn for conversation in conversations_of(document, cast).conversations for turn in conversation]


@pytest.mark.parametrize("cast", ["given", "own"])
def test_every_line_has_its_turn_and_its_speaker(cast):
    turns = turns_of(DOCUMENT, cast)
    assert len(turns) == 9
    assert sum(len(turn.lines) for turn in turns) == len(DOCUMENT.lines)
    wanda, ilo = turns[0].lines[0].speakers, turns[1].lines[0].speakers
    assert wanda and ilo and not wanda & ilo
    assert turns[2].lines[0].speakers == wanda
    assert turns[4].lines[0].speakers == turns[4].lines[1].speakers == wanda
    (right,) = (id for id, good in zip(turns[3].ids, turns[3].right, strict=True) if good)
    assert right in ilo


def test_a_turn_whose_tag_names_the_speaker_is_settled():
    first, _, third, *_ = turns_of(DOCUMENT, "given")
    assert len(first.ids) == 1 and not first.features.any()
    assert len(third.ids) > 2 and third.ids[-1] < 0


def test_a_speaker_nobody_stands_for_is_someone_else():
    stranger = GoldCharacter("stranger", "Yevgenia Holt")
    moths = line("Moths don't wash up.", "stranger")
    turn = turns_of(Document("pdnc", "Jars", TEXT, (*CAST, stranger), (moths,)), "own")[3]
    assert turn.lines[0].speakers == frozenset()
    assert turn.right[-1] and not any(turn.right[:-1])


@pytest.mark.parametrize("cast", ["given", "own"])
def test_what_is_learned_from_is_what_is_read(cast):
    """With Fabula's own answers as the gold standard the shipped weights must get every line right."""
    story = read_text(TEXT, "Jars", DOCUMENT.cast() if cast == "given" else None, None)
    if cast == "given":
        ids = {one.name: one.id for one in story.characters}
        characters = tuple(replace(one, id=ids.get(one.name, one.id)) for one in CAST)
    else:
        characters = tuple(GoldCharacter(one.id, one.name, one.aliases) for one in story.characters)
    lines = tuple(GoldLine(one.id, (one.span,), one.speaker) for one in story.quotes if one.speaker)
    assert len(lines) > 9
    own_gold = Document("pdnc", "Jars", TEXT, characters, lines)
    batch = make_batch(conversations_of(own_gold, cast).conversations)
    assert score(in_order(load_weights()), batch) == {"all": 1.0}


@pytest.fixture
def source(tmp_path):
    raw = {
        **{"id": "Jars", "text": TEXT, "person": 3},
        "characters": [{"name": one.name, "aliases": list(one.aliases), "gender": None} for one in CAST],
        "quotes": [
            {"id": one.id, "spans": [list(one.spans[0])], "speaker": CAST[0].name, "addressees": [],
             "type": None, "mentions": [], "cue": None}
            for one in DOCUMENT.lines[:3]
        ],
    }  # fmt: skip
    folder = tmp_path / "data" / "pdnc"
    folder.mkdir(parents=True)
    (folder / "Jars.json").write_text(json.dumps(raw), "utf-8")
    (tmp_path / "data" / "SPLITS.json").write_text(
        json.dumps({"developers": {"pdnc": {"train": ["Jars"], "valid": ["Pots"]}}}), "utf-8"
    )
    return Source(tmp_path / "data", "pdnc", "Jars", "own")


def test_documents_are_prepared_once(source, tmp_path, monkeypatch):
    kept = Kept(tmp_path / "work")
    (first,) = prepare([source], kept)
    monkeypatch.setattr(preparing, "conversations_of", lambda *told: pytest.fail("prepared again"))
    (second,) = prepare([source], kept)
    (before, *_), (after, *_) = conversations_in([first]), conversations_in([second])
    assert [turn.ids for turn in before] == [turn.ids for turn in after]
    np.testing.assert_array_equal(first.conversations[0][2].features, second.conversations[0][2].features)


def test_a_changed_document_is_prepared_again(source, tmp_path, monkeypatch):
    kept = Kept(tmp_path / "work")
    prepare([source], kept)
    path = source.data / "pdnc" / "Jars.json"
    path.write_text(path.read_text("utf-8").replace("Brandt", "Brant"), "utf-8")
    again = Conversations("prepared again", "own", ())
    monkeypatch.setattr(preparing, "conversations_of", lambda *told: again)
    assert prepare([source], kept) == [again]


def test_only_documents_of_the_part_are_taken_once_for_each_cast(source):
    told = {"documents": [], "counts": {}, "learnt": {}}
    config = {"data": source.data, "collections": ["pdnc"], "cast": "both", **told}
    assert [(one.id, one.cast) for one in sources(config, "train")] == [("Jars", "given"), ("Jars", "own")]
    assert [one.id for one in sources({**config, "cast": "own"}, "valid")] == ["Pots"]
    assert sources({**config, "documents": ["Jars"]}, "valid") == []


def test_what_the_reader_has_learned_from_is_left_out_beside_it(source):
    told = {"documents": [], "counts": {"rules": {"pdnc": 3}}, "learnt": {"pdnc": ["Jars"]}, "cast": "own"}
    config = {"data": source.data, "collections": ["pdnc"], "reader": "network", **told}
    assert sources(config, "train") == []
    assert [one.weight for one in sources(config, "valid")] == [1.0]
    assert [one.weight for one in sources({**config, "reader": "rules"}, "train")] == [3]
    assert [one.weight for one in sources({**config, "learnt": {}}, "train")] == [1.0]
