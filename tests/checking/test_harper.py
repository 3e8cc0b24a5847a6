"""The pass of Harper: its offsets, the names it is taught, its dialect, and doing without it."""

import pytest
from harper import get_default_lint_config

from fabula.checking import Settings, check, harper
from fabula.checking.dialect import dialect_of
from fabula.checking.engine import left_out
from fabula.checking.harper import groups, proofread
from fabula.checking.rule import all_rules
from fabula.checking.settings import Style
from fabula.cli import main
from fabula.span import Span
from tests.checking.notes_on import notes_of, rules_noted, story_of

SLIPS = "He gave her a *enormous*\nkey. They was late.\n\nShe left in hurry, and it rained alot."


def lints_on(text, names=(), dialect="US"):
    paragraphs, start = [], 0
    for paragraph in text.split("\n\n"):
        paragraphs.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return proofread(text, paragraphs, names, dialect)


def test_spans_are_of_the_text_whatever_emphasis_and_line_ends_are_in_it():
    found = {
        name: [(lint.span.of(SLIPS), lint.fixes[0]) for lint in lints]
        for name, lints in lints_on(SLIPS).items()
    }
    assert found["wrong-article"] == [("a", "an")]
    assert found["agreement"] == [("was", "were")]
    assert found["missing-word"] == [("in hurry", "in a hurry")]
    assert found["joined-word"] == [("alot", "a lot")]


def test_a_word_is_noted_once(english):
    assert rules_noted(notes_of(english, "It had rained alot since then.")) == ["joined-word"]


def test_names_are_known():
    assert [lint.span.of("Zeppira ran.") for lint in lints_on("Zeppira ran.")["misspelled-word"]] == [
        "Zeppira"
    ]
    assert lints_on("Zeppira ran.", {"Zeppira"})["misspelled-word"] == ()


@pytest.mark.parametrize(("dialect", "unknown"), [("US", ["colour"]), ("UK", ["color"])])
def test_the_dialect_says_what_is_spelled_right(dialect, unknown):
    text = "The colour was one color."
    assert [lint.span.of(text) for lint in lints_on(text, dialect=dialect)["misspelled-word"]] == unknown


def test_the_dialect_is_that_of_most_words():
    assert dialect_of("A grey harbour, and her neighbor.") == "UK"
    assert dialect_of("A gray harbor, and her neighbour.") == "US"
    assert dialect_of("It rained.") == "US"


def test_the_house_says_which_dialect(english):
    text = "There was nothing but the one color in the harbor."
    for dialect in ("US", "UK"):
        assert notes_of(english, text, Settings(style=Style(dialect=dialect))) == ()


def test_blocks_and_threads_change_nothing(monkeypatch):
    text = "\n\n".join([SLIPS, "“Nobody came,” said Bo."] * 30)
    one = lints_on(text)
    monkeypatch.setattr(harper, "BLOCK", 100)
    assert lints_on(text) == one
    monkeypatch.setattr(harper, "THREADS", 1)
    assert lints_on(text) == one


def test_a_paragraph_longer_than_any_is_read_in_pieces(monkeypatch):
    text = "She put the lamp on teh sill, and nobody said a word. " * 20
    whole = proofread(text, [Span(0, len(text))], (), "US")
    monkeypatch.setattr(harper, "LONGEST", 200)
    pieces = [block.text for block in harper._blocks(text, [Span(0, len(text))])]
    assert len(pieces) == 1 and pieces[0].count("\n\n") > 4
    assert proofread(text, [Span(0, len(text))], (), "US") == whole


def test_every_rule_listened_to_is_one_of_harpers_and_of_one_of_ours():
    names = [rule for rules in groups().values() for rule in rules]
    assert set(names) <= get_default_lint_config().keys()
    assert len(names) == len(set(names))
    assert set(groups()) <= {rule.id for rule in all_rules()}


def test_without_harper_its_rules_are_silent_and_said_to_be(english, monkeypatch):
    assert left_out() == ()
    monkeypatch.setattr(harper, "is_installed", lambda: False)
    assert left_out() == tuple(rule.id for rule in all_rules() if rule.id in groups())
    assert "set-phrase" not in left_out(Settings(rules={"set-phrase": "off"}))
    assert rules_noted(check(story_of(english, SLIPS.replace("They", "They  ")))) == ["doubled-space"]


def test_the_command_says_in_one_line_what_is_left_out(tmp_path, monkeypatch, capfd):
    file = tmp_path / "tide.txt"
    file.write_text("The tide turned.\n", encoding="utf-8")
    monkeypatch.setattr(harper, "is_installed", lambda: False)
    assert main(["check", str(file), "--rules-only"]) == 0
    said = capfd.readouterr().err.strip()
    assert said.startswith("Left out, as harper-py is not installed: agreement, ") and "\n" not in said
