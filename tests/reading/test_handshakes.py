"""A line of nothing but a name is its speaker's where a hand goes with it, or the other's name before it."""

from __future__ import annotations

import pytest
from telling import read_text

TOLD = {
    "with a hand held out": (
        'A woman was waiting under the clock. Dex slowed down.\n\n"Imogen," she said, and held out her '
        "hand.\n\n"
        '"Dex." He shook it.\n\nThe woman nodded at the stairs. "After you."\n',
        ["Imogen", "Dex", "Imogen"],
    ),
    "behind what she is": (
        'The door opened before Dex could knock. A woman in a grey suit looked at him.\n\n"I\'m the lawyer." '
        'She smiled. "Imogen."\n\n"Dex," he said.\n\n"I know," said Imogen.\n',
        ["Imogen", "Imogen", "Dex", "Imogen"],
    ),
    "of two strangers": (
        'The stranger shook the rain off his hat. "Wes," he said, and stuck out a hand.\n\n"Tamsin."\n\n"'
        'Live here?" said the stranger.\n\n"All my life," said Tamsin.\n',
        ["Wes", "Tamsin", "Wes", "Tamsin"],
    ),
    "to who tells it": (
        "I had been told to wait by the lifts. A tall woman in a green coat came straight up to me.\n\n"
        '"Ottilie Brandt." She put out her hand. "You found us, then."\n\n"Noor," I said.\n\n"Good. This '
        'way, Noor."\n',
        ["Ottilie Brandt", "Ottilie Brandt", "Noor", "Ottilie Brandt"],
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_the_name_is_the_speakers(english, case):
    text, speakers = TOLD[case]
    story = read_text(english, text)
    names = {character.id: character.name for character in story.characters}
    assert [names.get(quote.speaker) for quote in story.quotes] == speakers


@pytest.mark.parametrize(
    "line", ['"Imogen," he said, and held out his hand.', '"I\'m the fool." He smiled. "Imogen."']
)
def test_a_name_known_before_is_whoever_hears_it(english, line):
    story = read_text(
        english, f"Imogen sat on the wall and would not look at him.\n\n{line}\n\nImogen got up.\n"
    )
    (imogen,) = [character for character in story.characters if character.name == "Imogen"]
    assert imogen.id not in {quote.speaker for quote in story.quotes}
