"""Facts: what corrections are about is found in the text, through edits; what is gone is stale."""

import pytest

from fabula.corrections import (
    Addressees,
    Alias,
    AllLines,
    Anchor,
    InScene,
    Meant,
    Merge,
    NewScene,
    NoClaim,
    NoNewScene,
    NotPerson,
    Pronouns,
    Related,
    Rename,
    Speaker,
    Split,
    at,
    at_opening,
)
from fabula.corrections.facts import NO_FACTS, fold, settle
from fabula.formats import from_text
from fabula.reading.quotation.quotes import find_quotes
from fabula.span import Span

TEXT = """Ines Calder rowed. Old Petra held the lantern.

“Yes,” said Ines. “We turn at the buoy.”

“Yes.”

“Then turn.”

Petra laughed at her. She had never seen the buoy.
"""
SECOND = "“We turn at the buoy.”"


def settled(text, *corrections):
    manuscript = from_text(text)
    lines = [quotation.span for quotation in find_quotes(manuscript)]
    facts = settle(corrections, manuscript, lines)
    return facts, [lines[number].of(text) for number in (*facts.speakers, *facts.addressees)]


def anchor(words, text=TEXT, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return at(text, Span(start, start + len(words)))


def test_without_corrections_there_are_no_facts():
    assert settle((), from_text(TEXT), ()) is NO_FACTS


@pytest.mark.parametrize(
    "edited",
    [
        TEXT,
        f"A new beginning, with gulls.\n\n{TEXT}",
        TEXT.replace("Ines. “We", "Ines softly. “We"),
        TEXT.replace("“Yes.”\n\n“Then turn.”", "“So?”"),
        TEXT.replace("We turn at the buoy", "We turn hard at the buoy, Petra"),
    ],
)
def test_a_line_is_found_again_when_the_text_is_edited(edited):
    facts, (line,) = settled(edited, Speaker(anchor(SECOND), "Petra"))
    assert line.startswith("“We turn") and facts.stale == ()
    assert list(facts.speakers.values()) == ["Petra"]


@pytest.mark.parametrize("now", ["“Certainly not.”", "“Yes, yes, and twice yes.”"])
def test_a_line_written_anew_is_known_by_all_that_stands_around_it(now):
    facts, (line,) = settled(TEXT.replace("“Yes.”", now), Speaker(anchor("“Yes.”"), "Petra"))
    assert (line, facts.stale) == (now, ())


def test_a_line_that_is_gone_is_not_taken_for_one_beside_it():
    facts, lines = settled(TEXT.replace("“Yes.”\n\n", ""), Speaker(anchor("“Yes.”"), "Petra"))
    assert (lines, facts.stale) == ([], (0,))


def test_of_two_alike_the_one_is_meant_that_stands_there():
    text = "Ines rowed.\n\n“Yes.”\n\nPetra slept.\n\n“Yes.”\n"
    for nth in range(2):
        facts, (line,) = settled(text, Speaker(anchor("“Yes.”", text, nth), "Petra"))
        assert (line, [*facts.speakers]) == ("“Yes.”", [nth])


def test_a_line_may_have_a_speaker_and_addressees_and_the_last_word_counts():
    facts, lines = settled(
        TEXT,
        Speaker(anchor(SECOND), "Ines"),
        Addressees(anchor(SECOND), ("Petra",)),
        Speaker(anchor(SECOND), "Petra"),
    )
    assert lines == [SECOND, SECOND]
    assert list(facts.speakers.values()) == ["Petra"]
    assert list(facts.addressees.values()) == [("Petra",)]


def test_mentions_scenes_and_claims_are_found():
    facts, _ = settled(
        TEXT,
        Meant(anchor("She"), "Ines"),
        InScene(at(TEXT, Span(0, len(TEXT))), place="the bay"),
        NoClaim(anchor("Petra laughed at her")),
    )
    assert {span.of(TEXT): name for span, name in facts.meant.items()} == {"She": "Ines"}
    assert facts.scenes[0][0].start == 0
    assert [span.of(TEXT) for span in facts.no_claims] == ["Petra laughed at her"]


@pytest.mark.parametrize(
    "edited",
    [TEXT, f"A new beginning.\n\n{TEXT}", TEXT.replace("laughed at her", "laughed loudly at her")],
)
def test_a_paragraph_with_which_a_scene_begins_is_found_again(edited):
    begins = NewScene(at_opening(TEXT, TEXT.index("Petra laughed")))
    facts, _ = settled(edited, NoNewScene(at_opening(TEXT, TEXT.index("“Yes.”\n"))), begins)
    paragraphs = from_text(edited).paragraphs
    told = {paragraphs[number].of(edited).split()[0]: is_so for number, is_so in facts.begins.items()}
    assert told == {"“Yes.”": False, "Petra": True} and facts.stale == ()


def test_of_a_scene_begun_and_joined_again_the_last_word_counts():
    here = at_opening(TEXT, TEXT.index("Petra laughed"))
    assert list(settled(TEXT, NewScene(here), NoNewScene(here))[0].begins.values()) == [False]
    assert list(settled(TEXT, NoNewScene(here), NewScene(here))[0].begins.values()) == [True]


@pytest.mark.parametrize(
    "correction",
    [
        Speaker(Anchor("“Burn the boat.”", "a b c", "d e f"), "Ines"),
        Addressees(Anchor("“Burn the boat.”"), ("Ines",)),
        Meant(Anchor("the boatman", "a", "b"), "Ines"),
        InScene(Anchor("On Tuesday the wind had turned and"), place="the bay"),
        NoClaim(Anchor("Petra wept")),
        NewScene(Anchor("On Tuesday the wind had turned and")),
        NoNewScene(Anchor("On Tuesday the wind had turned and")),
        Rename("Hob", "Hobart"),
        Merge("Hob", "Ines"),
        Split("Ines", "Miss Calder", "Ines's sister"),
        NotPerson(("Hob",)),
        Alias("Hob", "the boatman"),
        Pronouns("Hob", "he/him"),
        AllLines("Hob", "Ines"),
        Related("Hob", "Ines", "family"),
    ],
    ids=lambda one: one.kind,
)
def test_what_nothing_in_the_text_answers_to_is_stale(correction):
    facts, _ = settled(TEXT, Pronouns("Ines", "she/her"), correction)
    assert facts.stale == (1,)
    assert facts.people == (Pronouns("Ines", "she/her"),)


def test_a_name_that_was_given_before_stands():
    facts, _ = settled(TEXT, Rename("Ines", "Inés Dos Santos"), Pronouns("Inés Dos Santos", "she/her"))
    assert facts.stale == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ms. Reed", "Ms Reed"), ("the Captain", "Captain"), ("Ines’s", "ines"), ("An  old man", "old man")],
)
def test_names_are_compared_without_what_does_not_matter(one, other):
    assert fold(one) == fold(other)
