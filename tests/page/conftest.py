"""Where the page's story comes from in tests: read without delay, or made to wait or to fail."""

import re
import threading
from dataclasses import replace

import pytest

from fabula.formats import from_text
from fabula.span import Span
from fabula.story import Quote, Story


class Source:
    """Reads a story at once, but not while ``reading`` is held; what is loaded is what stands in ``text``.

    Before that ``quotes`` are heard, and before these ``at_once`` if there are any; and ``meanwhile`` is
    called. Of pages read by themselves all lines are the first one's in the story.
    """

    def __init__(self, story):
        self.story = story
        self.text = story.text
        self.quotes = story.quotes
        self.at_once = ()
        self.read_with = []
        self.trouble = None
        self.reading = threading.Lock()
        self.begun = threading.Event()
        self.meanwhile = lambda: None
        self.skimmed = []

    def load(self):
        return from_text(self.text)

    def read(self, manuscript=None, corrections=None, progress=None, hear=None):
        self.begun.set()
        if self.trouble is not None:
            raise self.trouble
        if hear is not None:
            now = manuscript or self.story.manuscript
            for quotes in (self.at_once, self.quotes):
                hear(replace(self.story, manuscript=now, quotes=quotes, scenes=()))
        with self.reading:
            if progress is not None:
                progress("reading", 1, 4)
            self.meanwhile()
            self.read_with.append(corrections)
            return replace(self.story, manuscript=manuscript or self.story.manuscript)

    def chunks(self, manuscript):
        return [range(number, number + 1) for number in range(len(manuscript.paragraphs))]

    def skim(self, manuscript, cast, corrections):
        self.skimmed.append(manuscript.text)
        one = replace(self.story.characters[0], mentions=())
        quotes = tuple(
            Quote(f"q{number}", Span(*found.span()), "speech", one.id, (), 0.9, "tag", ())
            for number, found in enumerate(re.finditer("“[^”]*”", manuscript.text), start=1)
        )
        return Story(manuscript, (one,), quotes, (), ())


@pytest.fixture
def source_of():
    return Source


@pytest.fixture
def source(boathouse):
    return Source(boathouse)
