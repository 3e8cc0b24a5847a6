"""A heading that says when tells the time of the scene below it; a title tells none."""

import pytest
from telling import read_text

FIRST = "Ottilie hung up her coat. “Well?” said Simeon."
SECOND = "“Nobody came,” said Ottilie, and she sat down by the stove."
TIMES = {
    "Three years ago": "Three years ago",
    "SIX MONTHS LATER": "SIX MONTHS LATER",
    "The next morning": "The next morning",
    "**Later that night**": "that night",
    "# Edmund, Tuesday": "Tuesday",
    "# Monday": "Monday",
    "# Saturday Night Fever": "",
    "# May": "",
    "# The Ferry": "",
}


@pytest.mark.parametrize("heading", TIMES)
def test_what_a_heading_says_when(english, heading):
    story = read_text(english, f"# The Stove\n\n{FIRST}\n\n{heading}\n\n{SECOND}\n")
    assert len(story.scenes) == 2
    assert story.scenes[1].time.label == TIMES[heading]


def test_what_is_headed_as_years_ago_is_a_flashback_and_comes_first(english):
    story = read_text(english, f"{FIRST}\n\nThree years ago\n\n{SECOND}\n")
    assert [(scene.time.mode, scene.time.order) for scene in story.scenes] == [("told", 2), ("flashback", 1)]


@pytest.mark.parametrize("line", ["Three years ago.", "three years ago", "The next morning came"])
def test_a_sentence_heads_nothing(english, line):
    story = read_text(english, f"{FIRST}\n\n{line}\n\n{SECOND}\n")
    assert all(segment.kind == "prose" for segment in story.manuscript.segments)
