"""Chapters by lines that count up, or stand apart, in whatever manner they are written."""

import pytest
from summaries import kinds, texts

from fabula.formats.opening import from_text

KETTLE = """The kettle had boiled twice before Rosalind came down. She stood in the doorway with one shoe on.

"You left it open," she said, and looked at the window.

"I left it open on purpose," said Edmund. "The cat."
"""
LOCK = """Edmund walked as far as the lock and no farther. Somebody had tied a red ribbon to the rail.

"That wasn't there yesterday," he told the lock keeper.

"No," said the lock keeper. "It wasn't."
"""
RIBBON = """By the time the rain stopped the ribbon was gone. Rosalind said that she had never seen it, and he
believed her, mostly, and went in to see about the kettle.
"""


def written(*headings, apart="\n\n"):
    parts = zip(headings, (KETTLE, LOCK, RIBBON), strict=False)
    return from_text(apart.join(f"{heading}\n\n{prose}" for heading, prose in parts))


def headings_by_chapter(manuscript):
    text = manuscript.text
    return [
        (s.chapter, " ".join(s.span.of(text).split())) for s in manuscript.segments if s.kind == "heading"
    ]


SERIES = [
    ("1. the kettle", "2. the lock", "3. the ribbon"),
    ("One: The Kettle", "Two: The Lock", "Three: The Ribbon"),
    ("one | kettle", "two | lock", "three | ribbon"),
    ("01 | kettle", "02 | lock", "03 | ribbon"),
    ("00. prologue", "01. the kettle", "02. the lock"),
    ("chapter one", "chapter two", "chapter three"),
    ("ch1", "ch2", "ch3"),
    ("Chapter1", "Chapter2", "Chapter3"),
    ("i | kettle", "ii | lock", "iii | ribbon"),
    ("Chapter One Hundred and One", "Chapter One Hundred and Two", "Chapter One Hundred and Three"),
    ("LETTER I [Written after the flood]", "LETTER II [Never sent]", "LETTER III [Written in pencil]"),
]


@pytest.mark.parametrize("apart", ["\n", "\n\n"])
@pytest.mark.parametrize("headings", SERIES, ids=lambda headings: headings[0])
def test_lines_that_count_up_are_chapters(headings, apart):
    manuscript = written(*headings, apart=apart)
    assert headings_by_chapter(manuscript) == [*enumerate(headings, start=1)]
    assert manuscript.source.title is None


def test_a_line_that_is_a_heading_already_counts_as_one_of_them():
    headings = ("1. Rain", "2. the lock", "3. the ribbon")
    assert headings_by_chapter(written(*headings)) == [*enumerate(headings, start=1)]


def test_two_chapters_are_enough_where_they_are_called_so():
    assert len(headings_by_chapter(written("chapter one", "chapter two"))) == 2


@pytest.mark.parametrize(
    "lines",
    [
        ("one | kettle", "two | lock"),
        ("1. the kettle", "3. the lock", "4. the ribbon"),
        ("one thing", "two things", "three things"),
        ("1. Put the kettle on.", "2. Go to the lock.", "3. Say nothing."),
    ],
    ids=lambda lines: lines[-1],
)
def test_fewer_lines_or_others_are_none(lines):
    manuscript = from_text(KETTLE + "\n" + "\n".join(f"{line}\n\n{LOCK}" for line in lines))
    assert "heading" not in kinds(manuscript)


def test_a_list_is_none():
    listed = "1. the kettle\n\n2. the lock\n\n3. the ribbon\n\n"
    assert "heading" not in kinds(from_text(f"{KETTLE}\n{listed}{LOCK}"))


def test_what_stands_in_brackets_right_below_the_number_belongs_to_it():
    manuscript = written("LETTER I\n[Written after the flood]", "LETTER II\n[Never sent, and lost]")
    assert headings_by_chapter(manuscript) == [
        (1, "LETTER I [Written after the flood]"),
        (2, "LETTER II [Never sent, and lost]"),
    ]


def test_a_title_below_a_number_in_words_belongs_to_it():
    manuscript = written("_One_\n\nTHE KETTLE\n", "_Twenty-one_\n\nTHE LOCK\n")
    assert headings_by_chapter(manuscript) == [(1, "_One_ THE KETTLE"), (2, "_Twenty-one_ THE LOCK")]


@pytest.mark.parametrize("initials", ["*L. L. W.*", "C. S. Marrow", "I. M."])
def test_initials_are_no_number(initials):
    assert texts(from_text(f"Chapter 1\n\n{KETTLE}\n{initials}\n\n{LOCK}"), "heading") == ["Chapter 1"]


@pytest.mark.parametrize(
    "headings",
    [
        ("The Kettle", "The Lock", "The Ribbon"),
        ("Rosalind, Monday", "Edmund, Tuesday", "Rosalind, Wednesday"),
        ("March 3rd", "March 4th", "March 5th"),
        ("06:40", "11:15", "19:02"),
        ("I The Kettle", "II The Lock", "III The Ribbon"),
    ],
    ids=lambda headings: headings[0],
)
def test_titles_that_stand_apart_are_chapters(headings):
    manuscript = written(*headings)
    assert headings_by_chapter(manuscript) == [*enumerate(headings, start=1)]
    assert manuscript.source.title is None


def test_titles_are_none_where_other_lines_stand_apart_too():
    prose = f"{LOCK}\n\n{RIBBON}\n\n{LOCK}"
    manuscript = from_text("\n\n".join(f"{title}\n\n{prose}" for title in ("Rain", "The Lock", "The Ribbon")))
    assert {segment.chapter for segment in manuscript.segments if segment.kind == "prose"} == {1}


@pytest.mark.parametrize(("mark", "apart"), [("**{}**", "\n\n"), ("# {}", "\n"), ("## {}", "\n")])
def test_titles_in_the_signs_of_markdown_are_chapters_in_plain_text_too(mark, apart):
    headings = [mark.format(title) for title in ("The Kettle", "The Lock", "The Ribbon")]
    assert headings_by_chapter(written(*headings, apart=apart)) == [*enumerate(headings, start=1)]


def test_a_title_above_them_is_the_storys():
    manuscript = from_text(f"# The Weir\n\n## The Kettle\n\n{KETTLE}\n## The Lock\n\n{LOCK}")
    assert manuscript.source.title == "The Weir"
    assert [chapter for chapter, _ in headings_by_chapter(manuscript)][-1] == 2


@pytest.mark.parametrize("line", ["Monday, 3 March 1924", "June 1987", "06:40"])
def test_a_date_is_no_title(line):
    assert from_text(f"{line}\n\n{KETTLE}\n{LOCK}").source.title is None
