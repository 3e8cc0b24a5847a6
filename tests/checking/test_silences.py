"""A silence lasts through edits, may give its reason, and is noted when nothing is left for it."""

from dataclasses import replace

import pytest
from notes_on import rules_noted, story_of

from fabula.anchor import match
from fabula.checking import Note, check
from fabula.checking.baseline import UnusableBaseline, load_baseline, new_since
from fabula.checking.context import Context, context_of
from fabula.checking.forms import json as json_form
from fabula.checking.rule import all_rules
from fabula.checking.silences import (
    UNUSED,
    Silence,
    UnusableSilences,
    dump_silences,
    file_beside,
    load_silences,
    silenced,
)
from fabula.span import Span

RULES = [rule.id for rule in all_rules()]
FIRST = "Nils let the the rope run out over the stern and watched it sink."
SECOND = "Later, in the dark, Nils let go of the the lamp as well."


def left(english, text, silences=()):
    story = story_of(english, text)
    return silenced(story, check(story), silences, RULES)


def silences_for(english, text, reason=""):
    story = story_of(english, text)
    return [Silence(context_of(story.text, note), reason) for note in check(story)]


def test_what_is_silenced_stays_so_when_the_story_around_it_is_edited(english):
    silences = silences_for(english, FIRST)
    assert left(english, FIRST, silences) == ()
    moved = f"A new beginning, with gulls.\n\n{FIRST}\n\nAnd a new end."
    assert left(english, moved, silences) == ()
    assert left(english, FIRST.replace("Nils let", "So Nils slowly let"), silences) == ()
    assert left(english, FIRST.replace("run out over the stern", "go"), silences) == ()


def test_it_silences_that_place_alone(english):
    silences = silences_for(english, FIRST)
    (note,) = left(english, f"{FIRST}\n\n{SECOND}", silences)
    assert note.rule == "doubled-word" and note.span.start > len(FIRST)


def test_an_unused_one_is_noted(english):
    silences = silences_for(english, FIRST)
    (note,) = left(english, FIRST.replace("the the", "the"), silences)
    assert (note.rule, note.level) == (UNUSED, "suggestion")
    assert "doubled-word" in note.message
    (note,) = left(english, "Nils slept.", [Silence(Context("doubled-wurd"))])
    assert "no rule doubled-wurd" in note.message


def test_the_file_keeps_every_character(tmp_path):
    silences = (
        Silence(Context("doubled-word", 'the "the"', "a\\b", "é\x7f\t—"), "because “she” said so"),
        Silence(Context("uneven-dashes")),
    )
    file = file_beside(tmp_path / "ferry.txt")
    assert file.name == "ferry.txt.silences.toml"
    file.write_text(dump_silences(silences), encoding="utf-8")
    assert load_silences(file) == silences


@pytest.mark.parametrize("text", ["[[silence", "[[silence]]\nwords = 'the'", "silence = 3"])
def test_a_broken_file_is_refused(tmp_path, text):
    file = tmp_path / "ferry.txt.silences.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UnusableSilences, match="ferry"):
        load_silences(file)


@pytest.mark.parametrize(
    "text",
    [
        f"<!-- fabula: silence doubled-word: he stutters -->\n\n{FIRST}",
        f"<!-- fabula: silence doubled-word -->\n\n{FIRST}",
        f"<!-- fabula: silence doubled-word, lowercase-i -->\n\n{FIRST} Nils knew what i know.",
        f"{FIRST} <!-- fabula: silence doubled-word -->",
    ],
)
def test_a_comment_silences_its_paragraph(english, text):
    assert left(english, text) == ()


def test_a_comment_silences_no_other_paragraph_and_no_other_rule(english):
    text = f"<!-- fabula: silence doubled-word -->\n\n{FIRST}\n\n{SECOND}"
    assert rules_noted(left(english, text)) == ["doubled-word"]
    text = f"<!-- fabula: silence lowercase-i -->\n\n{FIRST}"
    assert rules_noted(left(english, text)) == [UNUSED, "doubled-word"]


def test_a_note_about_the_whole_story_is_known_wherever_it_stands():
    notes = [Note("uneven-dashes", "suggestion", Span(at, at + 1), "") for at in (3, 40)]
    assert context_of("x" * 60, notes[0]) == context_of("x" * 60, notes[1]) == Context("uneven-dashes")


def test_each_kept_context_answers_for_one_place():
    context = Context("doubled-word", "the the", "he let go of", "rope and then")
    assert match([context, context], [context]) == {0: 0}
    near = replace(context, before="he never let go of")
    assert match([near, context], [context]) == {1: 0}
    assert match([replace(context, words="of of")], [context]) == {}
    assert match([replace(context, before="a b c", after="d e f")], [context]) == {}


def test_only_what_is_new_since_a_baseline(english, tmp_path):
    story = story_of(english, FIRST)
    file = tmp_path / "before.json"
    file.write_text(json_form.dumps(story, check(story)), encoding="utf-8")
    later = story_of(english, f"{SECOND}\n\n{FIRST}")
    (note,) = new_since(later.text, check(later), load_baseline(file))
    assert note.span.start < len(SECOND)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": "fabula/1", "notes": [{"rule": "x"}]}'])
def test_what_is_no_baseline_is_refused(tmp_path, text):
    file = tmp_path / "before.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UnusableBaseline, match="--format json"):
        load_baseline(file)
