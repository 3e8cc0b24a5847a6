"""Whatever a story holds, checking it ends well: spans inside the prose, in order, the same each time."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from notes_on import notes_of, rules_noted, story_of

from fabula.checking import check
from fabula.checking.forms import json, line, sarif, text
from fabula.checking.rule import all_rules

PIECES = [
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "«",
    "—",
    "--",
    " - ",
    "…",
    "...",
    ". . .",
    ".",
    ",",
    "!",
    "?",
    "(",
    ")",
    " ",
    "\n",
]
PIECES += [
    "\n\n",
    "\n\n* * *\n\n",
    "the",
    "Ana",
    "said",
    "he",
    "asked",
    "i",
    "4 dogs",
    "’em",
    "*",
    "<!-- fabula: silence x -->",
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_story_can_be_checked(english, pieces):
    story = story_of(english, "".join(pieces))
    notes = check(story, rules=all_rules())
    assert [note.span for note in notes] == sorted(note.span for note in notes)
    for note in notes:
        assert 0 <= note.span.start < note.span.end <= len(story.text)
        assert note.fix is None or note.fix != note.span.of(story.text)
    assert check(story, rules=all_rules()) == notes
    for form in (json, line, sarif, text):
        assert form.dumps(story, notes).endswith("\n") or not notes


def test_what_is_not_the_story_is_not_checked(english):
    note = "A/N: sorry for the the wait , i was ill..  Thank you (all of you for reading!"
    prose = "The ferry left without a sound.\n\n“You missed it,” said Hanne."
    assert notes_of(english, f"{note}\n\n***\n\n{prose}") == ()
    assert rules_noted(notes_of(english, prose.replace("without a", "without a a"))) == ["doubled-word"]
