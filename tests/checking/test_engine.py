"""Which notes the engine keeps."""

from dataclasses import replace

from notes_on import story_of

from fabula.checking import check
from fabula.checking.note import Finding
from fabula.checking.rule import all_rules
from fabula.span import Span

TEXT = "Ilse had chose the window.\n"
CHOSE = Span(9, 14)


def _rule(id, level="warning", fix=None):
    """A rule of that name, and so of its family, that notes one word."""
    found = next(rule for rule in all_rules() if rule.id == id)
    return replace(found, level=level, check=lambda draft: iter([Finding(CHOSE, "Chosen?", fix)]))


def _noted(english, *rules):
    return [note.rule for note in check(story_of(english, TEXT), rules=rules)]


def test_words_that_two_rules_find_wrong_have_one_note(english):
    assert _noted(english, _rule("real-word"), _rule("verb-form")) == ["real-word"]
    assert _noted(english, _rule("real-word"), _rule("verb-form", fix="chosen")) == ["verb-form"]
    assert _noted(english, _rule("real-word", "suggestion"), _rule("verb-form")) == ["verb-form"]


def test_what_is_of_another_family_is_noted_too(english):
    assert _noted(english, _rule("real-word"), _rule("echo")) == ["echo", "real-word"]


def test_a_story_in_small_letters_is_not_asked_for_capitals(english):
    small = (
        "the lamp was out. " * 9
        + '\n\n"who put it out?" asked ilse. "i did," said oskar.\n\nshe had chose the the dark.'
    )
    notes = check(story_of(english, small))
    assert notes
    assert not [note.rule for note in notes if note.fix and note.fix.lower() == note.span.of(small)]
    assert "lowercase-i" in {
        note.rule for note in check(story_of(english, "The lamp was out. " * 9 + "And i saw it."))
    }


def test_a_message_in_small_letters_is_left_as_it_was_typed(english):
    text = (
        "Nell put down the wrench. Oskar had sent three messages.\n\n"
        "**Oskar:** did nell say anything\n**Oskar:** i dont know\n**Nell:** wait thats me, on tuesday\n\n"
        "Nell wiped her hands. On tuesday she had sent Oskar home.\n"
    )
    notes = check(story_of(english, text))
    assert [note.span.of(text) for note in notes] == ["tuesday"]
    assert notes[0].span.start > text.index("wiped")
