"""The desk keeps the author's word beside the story and reads again."""

from dataclasses import replace

import pytest

from fabula.corrections import Speaker, corrections_path, load
from fabula.errors import FabulaError
from fabula.reader import Desk
from fabula.reader.desk import State


@pytest.fixture
def desk(boathouse, tmp_path):
    path = tmp_path / "boathouse.txt"
    path.write_text(boathouse.text)
    return Desk(boathouse, lambda: replace(boathouse), path)


def test_a_correction_is_kept_by_its_words_and_read_with(desk, boathouse):
    quote = boathouse.quotes[1]
    desk.correct({"kind": "speaker", "span": [*quote.span], "speaker": "Ruben"})
    (kept,) = load(corrections_path(desk._path))
    assert isinstance(kept, Speaker) and (kept.at.words, kept.speaker) == (
        quote.span.of(boathouse.text),
        "Ruben",
    )
    assert desk.reading.version == 2
    assert desk.corrections()[0]["stale"] is False


def test_a_correction_is_taken_back(desk):
    desk.correct({"kind": "alias", "character": "Ruben", "alias": "the ferryman"})
    desk.undo(-1)
    assert desk.corrections() == []
    with pytest.raises(FabulaError):
        desk.undo(-1)


@pytest.mark.parametrize(
    "told", [{}, {"kind": "shout"}, {"kind": "rename", "character": "Ines"}, {"kind": "speaker"}]
)
def test_what_is_no_correction_is_refused(desk, told):
    with pytest.raises(FabulaError):
        desk.correct(told)
    assert desk.reading.version == 1


def test_a_note_that_is_meant_so_does_not_come_again(tell, tmp_path):
    story = tell(parts=[("prose", 1, "The the gulls were back.\n\nNobody saw them.\n")])
    path = tmp_path / "gulls.txt"
    path.write_text(story.text)
    desk = Desk(story, lambda: story, path)
    (note,) = [note for note in desk.reading.notes if note.rule == "doubled-word"]
    desk.silence(note.rule, *note.span, "a stammer")
    assert [note.rule for note in desk.reading.notes if note.rule == "doubled-word"] == []
    with pytest.raises(FabulaError):
        desk.silence(note.rule, *note.span, "")


def test_waiting_ends_when_anything_changes(desk):
    assert desk.wait(State(), 0) == State(1)
    assert desk.wait(State(1), 0.01) == State(1)
    desk.read_again()
    assert desk.wait(State(1), 5) == State(2)
