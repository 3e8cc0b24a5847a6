"""Where the page's story comes from in tests: read without delay, or made to wait or to fail."""

import threading
from dataclasses import replace

import pytest

from fabula.formats import from_text


class Source:
    """Reads a story at once, but not while ``reading`` is held; what is loaded is what stands in ``text``.

    Before that ``quotes`` are heard, and before these ``at_once`` if there are any.
    """

    def __init__(self, story):
        self.story = story
        self.text = story.text
        self.quotes = story.quotes
        self.at_once = ()
        self.read_with = []
        self.trouble = None
        self.reading = threading.Lock()

    def load(self):
        return from_text(self.text)

    def read(self, manuscript=None, corrections=None, progress=None, hear=None):
        if self.trouble is not None:
            raise self.trouble
        if hear is not None:
            now = manuscript or self.story.manuscript
            for quotes in (self.at_once, self.quotes):
                hear(replace(self.story, manuscript=now, quotes=quotes, scenes=()))
        with self.reading:
            self.read_with.append(corrections)
            return replace(self.story, manuscript=manuscript or self.story.manuscript)


@pytest.fixture
def source_of():
    return Source


@pytest.fixture
def source(boathouse):
    return Source(boathouse)
