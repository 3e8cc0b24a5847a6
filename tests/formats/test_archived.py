"""Plain texts made from downloads of an archive: the page before the work is no part of it."""

import pytest

from fabula.formats import from_text

FIELDS = (
    "Rating: General Audiences\nFandom: The Weir (TV)\nCharacter: Ada Lark, Grandma Lark\n"
    "Additional Tags: Texting, Found Family\n"
)
POSTED = "Posted originally on the Archive of Our Own at http://archiveofourown.org/works/00000001."
STORY = "The gate was shut.\n\n“Open it,” said Ada.\n"


@pytest.mark.parametrize(
    "before",
    [f"Preface\n\nLow Water\n\n{POSTED}\n\n", f"Low Water\n{POSTED}\n\n", f"Low Water\n\n{POSTED}\n\n"],
)
@pytest.mark.parametrize("after", ["Low Water\nby quayside\n\n", "Low Water\n\nby quayside\n\n"])
def test_the_page_before_a_work_is_no_part_of_the_story(before, after):
    page = f"{before}{FIELDS}\n{after}Summary\n\nAda comes home, late.\n\nNotes\n\nFor the exchange!\n\n"
    found = from_text(f"{page}Chapter 1: The Gate\n\n{STORY}")
    assert (found.source.title, found.source.author) == ("Low Water", "quayside")
    prose = [one.span.of(found.text) for one in found.segments if one.kind == "prose"]
    assert prose == [STORY]
    assert [one.chapter for one in found.segments if one.kind == "prose"] == [1]
    assert found.source.meta["tags"] == "Texting, Found Family"


def test_what_tells_of_an_archive_in_the_story_is_story():
    text = f"The gate was shut.\n\n“Posted originally on the Archive of Our Own,” said Ada.\n\n{STORY}"
    assert [one.kind for one in from_text(text).segments] == ["prose"]
