"""A short script is one by its scene headings, however few lines it has."""

import pytest
from telling import read_text

LINES = "ROSALIND\nYou left it open.\n\nEDMUND\n(not looking up)\nOn purpose.\n"


def said(story):
    return [
        (story.character(quote.speaker).name, quote.span.of(story.text))
        for quote in story.quotes
        if quote.speaker
    ]


@pytest.mark.parametrize(
    "heading", ["INT. KITCHEN - NIGHT", "EXT. LOCK - DAY", ".INT. KITCHEN", "INT./EXT. CAR"]
)
def test_two_lines_by_two_people_are_enough_under_a_scene_heading(english, heading):
    story = read_text(english, f"{heading}\n\nRosalind stands at the window.\n\n{LINES}\nShe closes it.\n")
    assert said(story) == [("Rosalind", "You left it open."), ("Edmund", "On purpose.")]


def test_without_one_they_are_none(english):
    assert said(read_text(english, f"Rosalind stood at the window.\n\n{LINES}\nShe closed it.\n")) == []
