"""What looks like a heading, a note or a title page, and is the story."""

import pytest

from fabula.formats import from_text

PROSE = [
    "Mara came down to the quay before the others and counted the boats that were left.",
    "Nobody had slept. The dog lay across the door and would not be moved by anyone.",
    "She went up again for the rope, and for the lamp, and for the letter on the shelf.",
    "The bell rang twice. Somebody laughed, far off, and then the water was quiet again.",
]


@pytest.mark.parametrize(
    "line", ["Also by Tuesday the river had risen again.", "Finished 07:10.", "2,000 words."]
)
def test_a_short_paragraph_is_no_note(line):
    manuscript = from_text("\n\n".join([*PROSE, *PROSE, line, *(PROSE if line.startswith("Also") else ())]))
    assert {segment.kind for segment in manuscript.segments} == {"prose"}


def test_who_counts_aloud_begins_no_chapters():
    text = "\n\n".join(["one...", PROSE[0], "two...", PROSE[1], "three...", PROSE[2]])
    assert {segment.kind for segment in from_text(text).segments} == {"prose"}


def test_a_year_over_its_author_is_a_title():
    told = from_text("\n\n".join(["1984", "by Ann Bell", *PROSE])).source
    assert (told.title, told.author) == ("1984", "Ann Bell")
