"""An animal that is never shown to speak says nothing."""

from __future__ import annotations

import pytest
from telling import read_text

MISSED = "“Missed you.”\n\n“Has he?” said Tom. He knelt down.\n\n“Every day,” said Mrs. Quill.\n"


@pytest.mark.parametrize(
    "told",
    ["Biscuit barked and ran at him.", "Biscuit, the old spaniel, ran at him.", "Biscuit woofed twice."],
)
def test_who_only_barks_has_no_line(english, told):
    story = read_text(english, f"Tom came up the path with his bag. {told}\n\n{MISSED}")
    names = {one.id: one.name for one in story.characters}
    assert names.get(story.quotes[0].speaker) != "Biscuit"


@pytest.mark.parametrize(
    "told",
    [
        "Biscuit barked.\n\n“Go away,” Biscuit said.",
        "“Sit,” said Tom. The dog, Biscuit, sat down. “If you say so,” barked Biscuit.",
        "Biscuit barked.\n\nBiscuit sat up. “No.”",
    ],
)
def test_an_animal_shown_to_speak_speaks(english, told):
    story = read_text(english, f"Tom came up the path with his bag.\n\n{told}\n\nTom laughed.\n")
    names = {one.id: one.name for one in story.characters}
    assert "Biscuit" in [names.get(quote.speaker) for quote in story.quotes]
