"""Whose voice it is that came, or shook."""

import pytest

from fabula.formats import from_text
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes
from fabula.reading.voices import voice_at

# A phrase, the mentions in it (first, last and head token), and which of them has the voice, -1 for nobody.
PHRASES = {
    "a name": ("Josefa's low voice rang out.", [(0, 0, 0)], 0),
    "the whole phrase taken for one mention": ("Josefa's voice rang out.", [(0, 0, 0), (0, 2, 2)], 0),
    "an owner behind": ("The voice of Josefa rang out.", [(3, 3, 3)], 0),
    "somebody who has one": ("Someone with a deep voice rang.", [(0, 4, 0)], -1),
    "nobody's": ("A lamp rang out.", [], -1),
}


@pytest.mark.timeout(60)  # where nothing ends the search, it goes on for ever
@pytest.mark.parametrize(("text", "places", "owner"), PHRASES.values(), ids=PHRASES)
def test_whose_voice(english, text, places, owner):
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    found = tuple(PersonMention(first, last, head, "name", "", False, -1, "") for first, last, head in places)
    assert voice_at(prose, Mentions(prose, (), found), 0, len(prose.tokens))[0] == owner
