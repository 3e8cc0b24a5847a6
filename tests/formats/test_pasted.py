"""What writers say to readers around a story that was pasted into plain text, and on the archive's page."""

import pytest
from summaries import kinds, texts

from fabula.formats.opening import from_text

KETTLE = "The kettle had boiled twice before Rosalind came down. “You left it open,” she said."
LOCK = "Edmund walked as far as the lock and no farther. The water was brown and fast."
ABOVE = "Summary:\n\nA kettle boils.\n\nNotes:\n\nFor K, who asked.\n\n(See the end for more notes.)\n\n"


def test_a_work_is_known_by_the_line_above_its_text():
    manuscript = from_text(f"The Lock\nriverrat\n\n{ABOVE}Work Text:\n\n{KETTLE}\n\n{LOCK}\n")
    assert texts(manuscript, "prose") == [f"{KETTLE}\n\n{LOCK}"]
    assert texts(manuscript, "note") == ["Notes:\n\nFor K, who asked.\n\n(See the end for more notes.)"]
    source = manuscript.source
    assert (source.title, source.author, source.meta) == (
        "The Lock",
        "riverrat",
        {"summary": "A kettle boils."},
    )


def test_so_is_each_of_its_chapters():
    manuscript = from_text(
        f"Chapter 1: Kettle\n\n{ABOVE}Chapter Text\n\n{KETTLE}\n\nChapter 2: Lock\n\nChapter Text\n\n{LOCK}\n"
    )
    assert texts(manuscript, "prose") == [KETTLE, LOCK]
    assert [segment.chapter for segment in manuscript.segments if segment.kind == "prose"] == [1, 2]


@pytest.mark.parametrize(
    "end",
    [
        "Review?",
        "Vote & Comment ♡",
        "Word count: 1,203",
        "That's it for now! Let me know what you think, and don't forget to vote!",
    ],
)
def test_what_asks_readers_for_something_at_the_end_is_a_note(end):
    assert texts(from_text(f"{KETTLE}\n\n{LOCK}\n\n***\n\n{end}\n"), "note") == [end]


@pytest.mark.parametrize("end", ["Like what?", "Words failed her.", "“Review?”", "Edmund did not forget."])
def test_what_only_sounds_like_it_is_story(end):
    assert "note" not in kinds(from_text(f"{KETTLE}\n\n{LOCK}\n\n***\n\n{end}\n"))


def test_all_that_speaks_to_readers_above_the_first_break_is_a_note():
    manuscript = from_text(
        f"hi!! this is my first fic :)\n\nDisclaimer: i own nothing\n\nEnjoy!\n\n---\n\n{KETTLE}"
    )
    assert kinds(manuscript) == ["note", "break", "prose"]


def test_a_first_scene_under_a_note_is_story():
    manuscript = from_text(f"A/N: hi!\n\n{LOCK}\n\n---\n\n{KETTLE}")
    assert texts(manuscript, "prose") == [LOCK, KETTLE]


def test_values_of_front_matter_in_toml_are_without_their_marks():
    manuscript = from_text(f'+++\ntitle = "The Lock"\nauthor = "River Rat"\n+++\n\n{KETTLE}\n', markdown=True)
    assert (manuscript.source.title, manuscript.source.author) == ("The Lock", "River Rat")
