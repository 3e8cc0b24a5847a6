"""Told trades: whose "the cook" is, where somebody says that they are one, or is told so."""

from __future__ import annotations

from telling import read_text

GALLEY = """\
Ansel, Petra and Joss had the galley to themselves.

“{told}” {tag}. “That's all there is to say.”

“I was only asking,” said Petra.

Joss laughed at both of them.

“You did more than ask,” said the cook. “You asked with your eyebrows.”

“Then I withdraw my eyebrows,” Petra said.
"""


def speaker_of(models, text, words):
    story = read_text(models, text)
    (quote,) = (quote for quote in story.quotes if words in quote.span.of(story.text))
    return next((person.name for person in story.characters if person.id == quote.speaker), None)


def eyebrows(models, told, tag="Ansel said", before=""):
    return speaker_of(models, before + GALLEY.format(told=told, tag=tag), "with your eyebrows")


def test_who_says_to_be_one_is_the_cook_from_there_on(trained):
    assert eyebrows(trained, "I'm the cook,") == "Ansel"
    assert eyebrows(trained, "I was a cook,") == "Ansel"


def test_who_is_told_to_be_one_by_name_is(trained):
    assert eyebrows(trained, "You're the cook, Ansel,", "said Joss") == "Ansel"
    assert eyebrows(trained, "You're the cook,", "Joss said to Ansel") == "Ansel"


def test_who_says_not_to_be_or_only_supposes_or_asks_is_not(trained):
    assert eyebrows(trained, "I'm not the cook,") != "Ansel"
    assert eyebrows(trained, "If I were the cook, you would know it,") != "Ansel"
    assert eyebrows(trained, "Am I the cook?") != "Ansel"


def test_another_told_of_by_the_noun_may_be_meant(trained):
    assert eyebrows(trained, "I was a cook,", before="A cook came in behind them.\n\n") != "Ansel"
