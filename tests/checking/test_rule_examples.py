"""Every rule does what its own examples say: notes on the words marked, and none elsewhere."""

import re

import pytest

from fabula.checking import check
from fabula.checking.note import LEVELS
from fabula.checking.rule import EVERYWHERE, all_rules
from fabula.formats import from_text
from fabula.pipeline import read
from fabula.span import Span

RULES = all_rules()
FLAGS = [pytest.param(rule, told, id=f"{rule.id}-{n}") for rule in RULES for n, told in enumerate(rule.flags)]
ALLOWS = [
    pytest.param(rule, told, id=f"{rule.id}-{n}") for rule in RULES for n, told in enumerate(rule.allows)
]


def read_text(english, text):
    return read(from_text(text), english)


def unmarked(told):
    """Split an example into its text and the spans marked in it."""
    text, spans, start = "", [], 0
    for part in re.split(r"([⟦⟧])", told):
        if part == "⟦":
            start = len(text)
        elif part == "⟧":
            spans.append(Span(start, len(text)))
        else:
            text += part
    return text, spans


@pytest.mark.parametrize(("rule", "told"), FLAGS)
def test_it_notes_what_it_is_for(english, rule, told):
    text, marked = unmarked(told)
    assert marked, "mark the words the note must be on"
    notes = check(read_text(english, text), rules=[rule])
    assert [note.span for note in notes] == marked


@pytest.mark.parametrize(("rule", "told"), ALLOWS)
def test_it_lets_be_what_is_right(english, rule, told):
    assert check(read_text(english, told), rules=[rule]) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_described_and_has_its_examples(rule):
    assert rule.description.partition("\n")[0][-1] in ".*”"
    assert rule.level in LEVELS and rule.scope <= EVERYWHERE
    assert len(rule.flags) >= 1 and len(rule.allows) >= 2


@pytest.mark.parametrize(("rule", "told"), FLAGS)
def test_what_it_puts_right_it_does_not_note_again(english, rule, told):
    text, _ = unmarked(told)
    notes = check(read_text(english, text), rules=[rule])
    for note in reversed(notes):
        if note.fix is None:
            return
        text = text[: note.span.start] + note.fix + text[note.span.end :]
    assert check(read_text(english, text), rules=[rule]) == ()
