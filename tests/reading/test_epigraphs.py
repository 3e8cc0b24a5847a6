"""What stands over a chapter from another's pen is said by nobody in the story."""

from __future__ import annotations

import pytest

from fabula.formats.opening import from_text
from fabula.reading.quotation.quotes import find_quotes

STORY = "“It rang twice,” said Una, who had not slept, and she counted the strokes on her fingers again."


def kinds(over):
    return [one.kind for one in find_quotes(from_text(f"Chapter 1\n\n{over}\n\n{STORY}"))]


@pytest.mark.parametrize(
    "over",
    [
        "“Bells do not float.”\n— The Harbourmaster's Book",
        "“Bells do not float.”\n\n— The Harbourmaster's Book",
        "“Bells do not float.” — The Harbourmaster's Book",
        '    "Bells do not float."\n        -- Old saying of the Narrows',
        "“Bells do not float.”\n—Ilse Marrow, *The Salt Ledger*, 1811",
        "“Bells do not float.\n\n“They only ring.”\n\n— Ilse Marrow",
    ],
)
def test_an_epigraph_is_said_by_nobody(over):
    *epigraph, spoken = kinds(over)
    assert set(epigraph) == {"other"} and spoken == "speech"


@pytest.mark.parametrize(
    "over",
    [
        "“Bells do not float,” said Brannoch.",
        "“Bells do not float.”\n\n— They do not, said Brannoch.",
        "“Bells do not float.”\n\nBrannoch shrugged — as he did at most things",
        "“Bells do not float—”\n\n“They do.”",
    ],
)
def test_speech_at_the_head_of_a_chapter_is_speech(over):
    assert "other" not in kinds(over)


def test_inside_a_chapter_a_line_with_a_dash_makes_no_epigraph():
    over = f"{STORY}\n\n“Bells do not float.”\n— The Harbourmaster's Book"
    assert "other" not in kinds(over)
