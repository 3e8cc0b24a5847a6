"""What the rules of mechanics share: a story's own way is let be, and what is everywhere is said once."""

import pytest
from notes_on import notes_of

from fabula.checking.settings import Settings

SPLICES = [
    "The kettle had boiled dry, she took it off the ring.",
    "The ferry was late, it had lost a sail.",
    "The road was empty, he walked down to the quay.",
    "The lamp was broken, they sat in the dark.",
    "The dog was asleep, it had run all day.",
]


def notes_by(english, rule, text):
    notes = notes_of(english, text, Settings(rules={rule: "on"}))
    return [note for note in notes if note.rule == rule]


def test_splices_everywhere_are_one_note(english):
    few = notes_by(english, "comma-splice", "\n\n".join(SPLICES[:3]))
    assert [note.see for note in few] == [(), (), ()]
    (note,) = notes_by(english, "comma-splice", "\n\n".join(SPLICES))
    assert len(note.see) == len(SPLICES) - 1 and note.span < note.see[0]


@pytest.mark.parametrize(("commas", "noted"), [(1, 1), (0, 0)])
def test_no_comma_before_and_may_be_how_a_story_is_set(english, commas, noted):
    halves = ("She waved to the man in the cabin", "and he lifted a tired hand from the wheel.")
    bare, parted = " ".join(halves), ", ".join(halves)
    text = "\n\n".join([parted] * 3 * commas + [bare] * (1 if commas else 3))
    assert len(notes_by(english, "comma-before-and", text)) == noted


def test_a_name_once_small_is_a_slip_and_often_small_is_meant(english):
    told = ["Ilse sat down. “Wait,” said Ilse. Ilse laughed."] * 2
    assert len(notes_by(english, "lowercase-name", "\n\n".join([*told, "He saw ilse there."]))) == 1
    assert not notes_by(english, "lowercase-name", "\n\n".join([*told, *["He saw ilse there."] * 3]))


def test_words_in_capitals_are_one_note(english):
    (note,) = notes_by(
        english, "shouted-word", "“So WHAT did the ferryman say?” she asked.\n\n“I told you NOT to come.”"
    )
    assert len(note.see) == 1


def test_one_slip_in_a_set_phrase_is_one_note(english):
    assert len(notes_by(english, "set-phrase", "They were up shits creek, and the tide was out.")) == 1
