"""Silver lines: a tag that goes takes nothing with it but itself, and its line keeps its speaker."""

from __future__ import annotations

import json

import pytest

from evaluation.documents import Document
from training.corpora import SILVER, document_ids, file_of, load
from training.reader import silver as module
from training.reader.silver import hide_tags, talkative

read = pytest.importorskip("training.reader.prepare", reason="preparing needs numpy").read

TALK = """\
Henrike Sandoval had kept the ferry for nine years, and Tobias Wren had meant to mend it for eight.

"The rope is going," said Henrike.

"The rope has been going since Easter," said Tobias.

{asked}

{answered}

The river went by. Henrike and Tobias watched it.
"""
ASKED = '"Then why is it here?" asked Henrike.'
ANSWERED = '"It likes the company," said Tobias.'


def hidden(monkeypatch, asked=ASKED, answered=ANSWERED, share=1.0):
    """The document with its tags hidden, and the words and speaker of each line that lost one."""
    monkeypatch.setattr(module, "HIDDEN", share)
    document = Document(SILVER, "ferry", TALK.format(asked=asked, answered=answered))
    found = hide_tags(document, read(document, False, None))
    return found, [(line.spans[0].of(found.text), line.speaker) for line in found.lines]


@pytest.mark.parametrize(
    ("answered", "left"),
    [
        ('"It likes the company," said Tobias.', '"It likes the company."'),
        ('"It likes the company!" said Tobias, coiling it.', '"It likes the company!"'),
        ('"It likes us," said Tobias. "Let it be."', '"It likes us. Let it be."'),
        ('"If it likes us," said Tobias, "let it be."', '"If it likes us, let it be."'),
        ('"It likes us," said Tobias. He sat. "Let it be."', '"It likes us." He sat. "Let it be."'),
        ('It rained. Tobias said, "It likes us."', 'It rained. "It likes us."'),
        ("“It likes us,” said\nTobias.", "“It likes us.”"),
    ],
)
def test_a_tag_goes_and_leaves_good_prose(monkeypatch, answered, left):
    found, lines = hidden(monkeypatch, answered=answered)
    assert found.text == TALK.format(asked='"Then why is it here?"', answered=left)
    assert [speaker for _, speaker in lines] == ["Henrike Sandoval", "Tobias Wren"]
    for words, _ in lines:
        assert words and words in found.text


@pytest.mark.parametrize(
    "answered",
    [
        '"It likes the company," he said.',  # of whom a pronoun is, the rules would have to guess
        '"It likes us"--said Tobias--"so let it be."',
        '"It likes us," said Tobias, who had never in all the eight years that he meant to mend it '
        "so much as gone to look for the other rope in the shed.",
    ],
)
def test_a_tag_stays_that_is_not_sure_or_tells_more(monkeypatch, answered):
    found, lines = hidden(monkeypatch, answered=answered)
    assert answered in found.text
    assert [speaker for _, speaker in lines] == ["Henrike Sandoval"]


def test_whoever_speaks_first_in_a_conversation_is_named(monkeypatch):
    found, lines = hidden(monkeypatch)
    assert "said Henrike" in found.text
    assert "said Tobias" in found.text
    assert [words for words, _ in lines] == ['"Then why is it here', '"It likes the company']


def test_the_people_of_the_reading_are_the_cast(monkeypatch):
    found, _ = hidden(monkeypatch)
    assert {character.id for character in found.characters} == {"Henrike Sandoval", "Tobias Wren"}
    assert all(character.name == character.id and character.aliases for character in found.characters)


def test_no_tag_goes_where_none_is_to(monkeypatch):
    found, lines = hidden(monkeypatch, share=0.0)
    assert found.text == TALK.format(asked=ASKED, answered=ANSWERED)
    assert not lines


def test_the_same_book_always_loses_the_same_tags(monkeypatch):
    assert hidden(monkeypatch, share=0.5)[0] == hidden(monkeypatch, share=0.5)[0]


def test_only_what_lost_its_tag_is_learned_from(monkeypatch):
    found, _ = hidden(monkeypatch)
    prepare = pytest.importorskip("training.reader.prepare")
    (passage,) = prepare._stretches(found, None)
    assert list(passage.types) == ["implicit", "implicit"]
    assert passage.gold.sum() == 2
    assert not len(passage.pairs)


def test_the_stretch_with_most_talk_is_read():
    quiet = "The rain fell on the ferry, and no one had anything to say of it.\n\n"
    talk = '"The rope is going," said Henrike.\n\n"It is," Tobias answered.'
    text = quiet * 5 + talk + "\n\n" + quiet * 9
    found = talkative(text, words=10, least=2)
    assert found is not None
    assert talk in found
    assert found.count("rain") <= 1
    assert talkative(text, words=10, least=3) is None


@pytest.fixture
def data(tmp_path):
    """Three books, one with its opening to score by and one of which a collection tells who speaks."""
    for folder in ("books", "pdnc", "quoteli3", "litbank"):
        (tmp_path / folder).mkdir()
    for id in ("7_the_weir", "8_the_long_mill_a_romance", "9_sluices"):
        (tmp_path / "books" / f"{id}.txt").write_text(f"Of {id}.", encoding="utf-8")
    (tmp_path / "pdnc" / "TheLongMill.json").write_text(json.dumps({"title": "The Long Mill"}), "utf-8")
    splits = {"litbank": {"train": ["7_the_weir", "8_the_long_mill_a_romance"], "valid": ["9_sluices"]}}
    (tmp_path / "SPLITS.json").write_text(json.dumps({"developers": splits}), encoding="utf-8")
    return tmp_path


def test_no_book_is_read_that_is_scored_or_annotated(data):
    assert document_ids(data, SILVER, "train") == ["7_the_weir"]
    assert document_ids(data, SILVER, "valid") == []


def test_a_book_is_a_document_with_nothing_annotated(data):
    assert file_of(data, SILVER, "7_the_weir").is_file()
    assert load(data, SILVER, "7_the_weir") == Document(SILVER, "7_the_weir", "Of 7_the_weir.")
