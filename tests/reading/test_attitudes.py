"""The many ways of English to tell what somebody thinks, and what only looks like one."""

from __future__ import annotations

import pytest
from telling import read_text

from fabula.story import NARRATOR

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"
LOST = "the boat was lost"

# What is told -> the words that are held, by whom, how, and whether it is so.
THOUGHT = {
    "Simeon surmised that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "Simeon had a hunch that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "Simeon kidded himself that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Simeon was delighted that the boat was lost.": (LOST, "simeon", "known", "true"),
    "Simeon was not surprised that the boat was lost.": (LOST, NARRATOR, "narrated", "true"),
    "Simeon marvelled that the boat was lost.": (LOST, "simeon", "known", "true"),
    "Simeon found it odd that the boat was lost.": (LOST, "simeon", "known", "true"),
    "Simeon thought it likely that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "Simeon figured out that the boat was lost.": (LOST, "simeon", "known", "true"),
    "Simeon figured that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Simeon could have sworn that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Simeon would've bet that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Nothing could shake Simeon's certainty that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Simeon never lost his conviction that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Ottilie made Simeon believe that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Ottilie tricked Simeon into thinking that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Thinking that the boat was lost, Simeon went home.": (LOST, "simeon", "believed", "false"),
    "Simeon had it from Ottilie that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "It never crossed Simeon's mind that the boat was lost.": (LOST, NARRATOR, "narrated", "true"),
    "It crossed Simeon's mind that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "It never occurred to Simeon that the boat could be lost.": (
        "the boat could be lost",
        "simeon",
        "doubted",
        "false",
    ),
    "Expecting the boat to be lost, Simeon went home.": (
        "the boat to be lost",
        "simeon",
        "believed",
        "false",
    ),
    "Simeon had always been told that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Simeon prided himself that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Simeon hid from Ottilie that the boat was lost.": (LOST, "simeon", "known", "true"),
    "For all Simeon knew, the boat was lost.": (LOST, "simeon", "believed", "false"),
    "To the best of Simeon's knowledge, the boat was lost.": (LOST, "simeon", "believed", "false"),
    "It never occurred to Simeon that the boat was lost.": (LOST, NARRATOR, "narrated", "true"),
    "Simeon let on that the boat was lost.": (LOST, "simeon", "asserted", "true"),
    "Simeon held that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "Simeon had worked it out: the boat was lost.": (LOST, "simeon", "believed", "open"),
    "Simeon never suspected that the boat was lost.": (LOST, NARRATOR, "narrated", "true"),
    "Simeon had no idea that the boat was lost.": (LOST, NARRATOR, "narrated", "true"),
    "Simeon did not think that the boat was lost.": (LOST, "simeon", "doubted", "false"),
    "Simeon did not think that Ottilie would come.": ("Ottilie would come", "simeon", "doubted", "false"),
    "The rumour was that the boat was lost.": (LOST, None, "asserted", "open"),
    "The story went that the boat was lost.": (LOST, None, "asserted", "open"),
    "It was rumoured that the boat was lost.": (LOST, None, "asserted", "open"),
    "It occurred to Simeon that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "It looked to Simeon as if the boat was lost.": (f"as if {LOST}", "simeon", "believed", "open"),
    "To Simeon it was plain that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "Something told Simeon that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "Simeon's theory was that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "What Simeon believed was that the boat was lost.": (LOST, "simeon", "believed", "false"),
    "The thought came to Simeon that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "The idea that the boat was lost had taken hold of Simeon.": (LOST, "simeon", "believed", "open"),
    "According to Simeon, the boat was lost.": (LOST, "simeon", "asserted", "open"),
    "So far as Simeon could tell, the boat was lost.": (LOST, "simeon", "believed", "open"),
    "As Simeon saw it, the boat was lost.": (LOST, "simeon", "believed", "open"),
    "The boat was lost, or so Simeon thought.": ("The boat was lost", "simeon", "believed", "false"),
    "The boat, Simeon was sure, was lost.": (
        "The boat, Simeon was sure, was lost",
        "simeon",
        "believed",
        "false",
    ),
    "Simeon had been told that the boat was lost.": (LOST, "simeon", "believed", "open"),
    "Simeon believed Ottilie dead.": ("Ottilie dead", "simeon", "believed", "false"),
    "Simeon expected Ottilie to be late.": ("Ottilie to be late", "simeon", "believed", "open"),
    "Simeon mistook Ottilie for a thief.": ("Ottilie for a thief", "simeon", "believed", "false"),
    "Simeon took Ottilie for a thief.": ("Ottilie for a thief", "simeon", "believed", "false"),
}


def claims_after(english, told):
    """Return the claims of what is told once both people have been met, and the text."""
    story = read_text(english, CAST + told + "\n")
    return [claim for claim in story.claims if claim.span.start >= len(CAST)], story.text


@pytest.mark.parametrize("told", THOUGHT)
def test_whose_thought_it_is_and_whether_it_is_so(english, told):
    words, *expected = THOUGHT[told]
    claims, text = claims_after(english, told)
    found = [[c.holder, c.stance, c.status] for c in claims if c.span.of(text) == words]
    assert expected in found
    assert [one for one in found if one[1] != "narrated" or expected[1] == "narrated"] == [expected]


@pytest.mark.parametrize(
    "told",
    [
        "She had taken her shoes off, she was holding them by the straps.",
        "Simeon took Ottilie for a walk.",
        "Simeon held out the hand that he was not using.",
        "Simeon looked at the boat as if it had sunk.",
        "The boat had sunk, and Ottilie was furious.",
        "Simeon had never known what it was that Ottilie did.",
        # a clause far from a word that tells of no thought
        "Simeon made a noise in there that the boat was used to.",
        "It was only when Simeon rang from a box that the boat was lost.",
    ],
)
def test_what_tells_no_thought(english, told):
    claims, _ = claims_after(english, told)
    assert {claim.stance for claim in claims} == {"narrated"}


# What is told after "Simeon wondered where she was." -> the guess, how it is held, and whether it is so.
GUESSED = {
    "Ottilie must have gone to the harbour.": ("simeon", "believed", "open"),
    "Ottilie must be at the harbour.": ("simeon", "believed", "open"),
    "No doubt the boat was lost.": ("simeon", "believed", "open"),
    "Presumably the boat was lost.": ("simeon", "believed", "open"),
    "Ottilie must be told.": (NARRATOR, "narrated", "true"),
    "It must be said that the boat was lost.": (NARRATOR, "narrated", "true"),
    "The boat was lost.": (NARRATOR, "narrated", "true"),
}


@pytest.mark.parametrize("told", GUESSED)
def test_the_narration_does_not_guess_but_whoever_thinks_there(english, told):
    claims, text = claims_after(english, f"Simeon wondered where Ottilie was. {told}")
    start = text.index(told)
    found = [(c.holder, c.stance, c.status) for c in claims if c.span.start == start]
    assert GUESSED[told] in found


def test_nobody_guesses_where_nobody_thinks(english):
    claims, _ = claims_after(english, "Ottilie must have gone to the harbour.")
    assert [(c.holder, c.stance) for c in claims] == [(NARRATOR, "narrated")]


def test_what_is_plain_is_plain_to_whoever_thinks_there(english):
    plain = "Simeon wondered where Ottilie was. It was obvious that the boat was lost."
    claims, text = claims_after(english, plain)
    assert [(c.holder, c.status) for c in claims if c.span.of(text) == LOST] == [("simeon", "false")]


def test_a_noun_that_no_list_has_leaves_it_open(english):
    claims, text = claims_after(english, "Simeon had a lively sense that the boat was lost.")
    assert {c.status for c in claims if c.span.of(text) == LOST} == {"open"}
