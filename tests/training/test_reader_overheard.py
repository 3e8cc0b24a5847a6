"""Overheard passages: what the trained reader was asked of a text, on the words it was asked about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiny import TINY, tiny_reader, torch

from evaluation.documents import Document
from fabula.models.reader import network
from fabula.models.reader.pieces import shipped_pieces
from fabula.reading.coreference import pairs
from fabula.reading.speech import turn_pairs
from training.reader import overheard as module
from training.reader.losses import read
from training.reader.overheard import listen, overheard
from training.reader.soft import soft_answers, soft_losses

pytestmark = pytest.mark.skipif(
    network.find_weights() is None, reason="the trained reader has no weights here"
)

TEXT = "\n\n".join(
    f"""\
{one} had kept the lighthouse for nine years, and {other} had brought her oil for eight of them.

"The lamp is smoking," said {one}. She wiped the glass with her sleeve.

"It has been smoking since Easter," said {other}. "You ought to see to it."

"I ought to do many things." She laughed at him, and he carried his cans up the stairs."""
    for one, other in (("Henrike Sandoval", "Tobias Wren"), ("Philippa Quill", "Casimir Holt")) * 2
)


@pytest.fixture(scope="module")
def asked():
    """What the reader was asked while it was listened to, and the passage."""
    questions = {"coref": [], "heard": []}
    with pytest.MonkeyPatch.context() as patch:
        for name, found in questions.items():
            ask = getattr(network.Reader, name)

            def noted(self, *given, ask=ask, found=found):
                found.append(given)
                return ask(self, *given)

            patch.setattr(network.Reader, name, noted)
        (passage,) = listen(TEXT, "lamp", None, None)
    return questions, passage


def test_it_holds_every_pair_of_mentions_with_its_features(asked):
    questions, passage = asked
    mentions = questions["coref"][-1][1]
    latest = {}
    for _, of, compared, features in questions["coref"]:
        if np.array_equal(of, mentions):
            for pair, row in zip(compared.tolist(), features.tolist(), strict=True):
                latest[tuple(pair)] = row
    found = zip(passage.pairs.tolist(), passage.pair_features.tolist(), strict=True)
    assert {tuple(pair): row for pair, row in found} == latest
    assert np.array_equal(passage.mentions[: len(mentions)], mentions)
    assert passage.pair_features.shape[1] == len(pairs.SIZES)


def test_it_holds_every_turn_and_who_may_be_heard_in_it(asked):
    questions, passage = asked
    _, turns, mentions, heard, features = questions["heard"][-1]
    assert len(turns) == 12
    assert np.array_equal(passage.turns, turns)
    assert np.array_equal(passage.turn_features, features)
    assert np.array_equal(passage.turn_pairs[:, 0], heard[:, 0])
    assert np.array_equal(passage.mentions[passage.turn_pairs[:, 1]], mentions[heard[:, 1]])
    assert passage.turn_features.shape[1] == len(turn_pairs.SIZES)


def test_nobody_tells_the_answers(asked):
    _, passage = asked
    told = passage.spans, passage.events, passage.linked, passage.asked, passage.sizes, passage.gold
    assert told == (None,) * 6


def words_at(passage, places):
    """The pieces of the words at some places, counted in the whole passage."""
    row = [(window, int(at)) for window, (_, _, starts) in enumerate(passage.windows) for at in starts]
    return [int(passage.windows[row[place][0]][0][row[place][1]]) for place in places]


def test_in_parts_each_is_asked_what_is_in_it(asked, monkeypatch):
    _, whole = asked
    parts = listen(TEXT, "lamp", None, None, 1)
    assert [len(passage.windows) for passage in parts] == [1] * len(whole.windows)
    assert len(parts) > 1
    assert sum(len(passage.turns) for passage in parts) == len(whole.turns)
    assert 0 < sum(len(passage.pairs) for passage in parts) < len(whole.pairs)
    heads = [words_at(passage, passage.mentions[:, 2]) for passage in parts]
    (lamp,), (henrike, *_) = shipped_pieces().of("lamp"), shipped_pieces().of("Henrike")
    assert henrike in words_at(parts[0], parts[0].mentions[:, 0])
    assert all(lamp not in found for found in heads)
    for passage in parts:
        words = sum(len(starts) for _, _, starts in passage.windows)
        assert passage.mentions.min() >= 0 and passage.mentions.max() < words
        assert passage.pairs.max() < len(passage.mentions)
        assert passage.turns.max() < words
        assert passage.turn_pairs[:, 0].max() < len(passage.turns)


def test_it_can_be_learned_from(asked):
    _, passage = asked
    config = replace(TINY, vocabulary=30_522, positions=256)
    teacher, student = tiny_reader(1, config=config).eval(), tiny_reader(2, config=config)
    soft = soft_answers(teacher, [teacher], passage)
    found = soft_losses(student, *read(student, passage), passage, soft)
    assert set(found) == {"spans", "events", "coref", "speakers"}
    assert all(torch.isfinite(loss) and loss > 0 for loss in found.values())


def test_of_a_text_without_people_nothing_is_overheard():
    assert listen("The rain fell on the roof.", "rain", None, None) == []


def test_what_was_overheard_is_kept_until_text_or_weights_change(tmp_path, monkeypatch):
    listened = []

    def listen_(text, *_):
        listened.append(text)
        return [f"passage {len(listened)}"]

    (tmp_path / "books").mkdir()
    book, weights = tmp_path / "books" / "mill.txt", [b"one"]
    book.write_text("The mill stood still.", encoding="utf-8")
    monkeypatch.setattr(module, "listen", listen_)
    monkeypatch.setattr(
        module,
        "load",
        lambda data, collection, id: Document(collection, id, book.read_text(encoding="utf-8")),
    )
    monkeypatch.setattr(network.Reader, "fingerprint", property(lambda self: weights[0]))

    def ask():
        return overheard(tmp_path, "silver", ["mill"], tmp_path, tmp_path / "work", None)

    assert ask() == ask() == [["passage 1"]]
    book.write_text("The mill turned.", encoding="utf-8")
    assert ask() == [["passage 2"]]
    weights[0] = b"two"
    assert ask() == [["passage 3"]]
    assert listened == ["The mill stood still.", "The mill turned.", "The mill turned."]
