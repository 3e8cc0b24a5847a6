"""A tag's "she" that only one of those there can be: she says the line, though she spoke the one before."""

from __future__ import annotations

from telling import read_text

GATE = """\
I met them at the gate. Mary had a cold and Rolf had the dog.

I bent to the dog. “He's grown,” said Rolf.

“Have you eaten?” said Mary.

“Come in, then,” {said}.
"""


def last_speaker(models, said):
    story = read_text(models, GATE.format(said=said))
    return next((one.name for one in story.characters if one.id == story.quotes[-1].speaker), None)


def test_who_alone_is_she_says_two_lines_on_end(trained):
    assert last_speaker(trained, "she said") == "Mary"


def test_who_alone_is_he_answers(trained):
    assert last_speaker(trained, "he said") == "Rolf"
