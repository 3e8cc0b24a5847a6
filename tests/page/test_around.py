"""What a correction changes near a line is found by the pages around it, before all is read."""

from dataclasses import replace

import pytest

from fabula.api import Rereader
from fabula.page import around as module
from fabula.page.around import meant_around, meant_otherwise
from fabula.span import Span

KILN = """# The kiln

Ottilie Brandt and Marten Roe sat by the kiln. Marten fed it. Ottilie watched him.

“It will not hold,” said Ottilie. “The roof is done.”

“I mended it in spring.”

He laughed. Then he went out to the wood pile.

“You did what you could.”
"""


@pytest.fixture(autouse=True)
def whatever_its_length(monkeypatch):
    monkeypatch.setattr(module, "SHORT", 0)


@pytest.fixture(scope="module")
def kiln(tmp_path_factory):
    """Who reads the story, by rules, and its reading."""
    path = tmp_path_factory.mktemp("kiln") / "kiln.md"
    path.write_text(KILN, encoding="utf-8")
    source = Rereader(path, rules_only=True)
    return source, source.read()


class Skims:
    """Reads stretches as a rereader does, but gives one "he" to whoever says the line before."""

    def __init__(self, source):
        self.chunks = source.chunks
        self.source = source
        self.told = []

    def skim(self, manuscript, cast, corrections):
        self.told.append((cast, corrections))
        read = self.source.skim(manuscript, cast, corrections)
        he = read.text.index("He laughed")
        speaker = next(one.speaker for one in reversed(read.quotes) if one.span.end < he)
        ones = []
        for one in read.characters:
            others = tuple(mention for mention in one.mentions if mention.span.start != he)
            mine = replace(one.mentions[0], span=Span(he, he + 2), kind="pronoun")
            ones.append(replace(one, mentions=(*others, mine) if one.id == speaker else others))
        return replace(read, characters=tuple(ones))


def ids(story):
    return {one.name.split()[0]: one.id for one in story.characters}


def said_by(story, words, speaker, by="author"):
    """Return the lines of a story, one of them said by another."""
    return tuple(
        replace(one, speaker=speaker, by=by) if words in one.span.of(story.text) else one
        for one in story.quotes
    )


def test_a_word_means_another_where_that_hangs_on_the_line(kiln):
    source, story = kiln
    who = ids(story)
    before = replace(story, quotes=said_by(story, "mended", who["Marten"], "nearest"))
    by = Skims(source)
    found = meant_around(before, said_by(story, "mended", who["Ottilie"]), (), by)
    meant = {mention.span.of(story.text): one for mention, one in found}
    assert meant["I"] == meant["He"] == who["Ottilie"] and len(by.told) == 2  # as it was, and as it is


def test_what_a_stretch_says_either_way_is_not_shown(kiln):
    source, story = kiln
    who = ids(story)
    before = replace(story, quotes=said_by(story, "mended", who["Ottilie"], "nearest"))
    now = said_by(before, "You did", who["Ottilie"])
    assert meant_around(before, now, (), Skims(source)) == []  # though the book says that he is Marten


def test_names_and_what_is_further_off_are_given_and_the_words_around_are_free(kiln, monkeypatch):
    source, story = kiln
    monkeypatch.setattr(module, "BEFORE", 0)
    monkeypatch.setattr(module, "AFTER", 60)
    by = Skims(source)
    meant_around(story, said_by(story, "roof", ids(story)["Marten"]), (), by)
    given = {one.at.words for one in by.told[0][1] if one.kind == "mention"}
    assert {"Ottilie", "Marten", "him", "he"} <= given and "He" not in given


@pytest.mark.parametrize("otherwise", [False, True])
def test_nothing_is_read_where_no_line_is_otherwise_or_the_story_is_short(kiln, monkeypatch, otherwise):
    source, story = kiln
    by = Skims(source)
    if otherwise:
        monkeypatch.setattr(module, "SHORT", len(story.text) + 1)
    quotes = said_by(story, "roof", ids(story)["Marten"]) if otherwise else story.quotes
    assert meant_around(story, quotes, (), by) == [] and by.told == []


def test_nothing_is_read_where_the_line_is_somebodys_who_is_not_there_yet(kiln):
    source, story = kiln
    by = Skims(source)
    assert meant_around(story, said_by(story, "roof", "somebody-new"), (), by) == [] and by.told == []


def test_two_readings_are_compared_by_whom_their_words_mean(kiln):
    _, story = kiln
    first, other, *rest = story.characters
    moved, kept = first.mentions[-1], first.mentions[:-1]
    now = replace(
        story,
        characters=(
            replace(first, mentions=kept),
            replace(other, mentions=(*other.mentions, moved)),
            *rest,
        ),
    )
    assert meant_otherwise(story, now) == [(moved, other.id)]
    assert meant_otherwise(story, story) == []


def test_what_the_pages_never_read_as_the_book_does_is_not_shown(kiln):
    source, story = kiln
    who, he = ids(story), story.text.index("He laughed")
    people = tuple(
        replace(one, mentions=tuple(mention for mention in one.mentions if mention.span.start != he))
        for one in story.characters
    )
    quotes = said_by(story, "mended", who["Marten"], "nearest")
    before = replace(story, characters=people, quotes=quotes)  # in the book it means nobody who is known
    found = meant_around(before, said_by(story, "mended", who["Ottilie"]), (), Skims(source))
    assert found and he not in {mention.span.start for mention, _ in found}
