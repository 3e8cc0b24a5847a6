"""Phrases that take more than a verb tell what two are to each other; what did not happen tells nothing."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.relations import find_pairs
from fabula.reading.relations.pairs import PLAIN
from fabula.reading.relations.signs import KINDS

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def kinds(english, told):
    account, _ = read_people(from_text(f"{CAST}{told}\n"), english, None, lambda stage, done, total: None)
    shown = find_pairs(account).shown.get(("ottilie", "simeon"))
    signs = shown.signs if shown else ()
    return {one.kind for one in signs if one.sort in PLAIN and one.kind in KINDS}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("At the council Simeon had taken Ottilie's side.", "allies"),
        ("“I'm on your side,” said Simeon to Ottilie.", "allies"),
        ("“We're on the same side,” said Simeon to Ottilie.", "allies"),
        ("Ottilie and Simeon fought side by side against the raiders.", "allies"),
        ("Simeon and Ottilie had agreed on a truce.", "allies"),
        ("“I've got your back,” said Simeon to Ottilie.", "allies"),
        ("Ottilie had held Simeon hostage for a week.", "enemies"),
        ("Ottilie had locked Simeon in the cell.", "enemies"),
        ("“I'll cut your throat,” said Ottilie to Simeon.", "enemies"),
        ("Ottilie held a knife to Simeon's throat.", "enemies"),
        ("Ottilie wanted Simeon dead.", "enemies"),
        ("Simeon turned Ottilie in to the police.", "enemies"),
        ("Simeon was the man who had killed Ottilie's brother.", "enemies"),
        ("Ottilie looked at Simeon, the man who had killed her brother.", "enemies"),
        ("Ottilie and Simeon had been together for seven years.", "romantic"),
        ("Ottilie woke up in Simeon's arms.", "romantic"),
        ("Ottilie had asked Simeon out in June.", "romantic"),
        ("Simeon has an affair with Ottilie.", "romantic"),
        ("Simeon had brought Ottilie up.", "family"),
        ("Simeon had Ottilie's chin.", "family"),
        ("Ottilie and Simeon worked together at the mill.", "work"),
    ],
)
def test_what_two_are_is_told_by_more_than_a_verb(english, told, kind):
    assert kinds(english, told) == {kind}


@pytest.mark.parametrize(
    "told",
    [
        "Ottilie lay on Simeon's side of the bed.",
        "Ottilie took Simeon's side of the bed.",
        "“So I'll ask you straight out,” said Simeon to Ottilie.",
        "Ottilie brought Simeon up the stairs.",
        "They were on the same side of the street, Ottilie and Simeon.",
        "“Are you on my side?” said Simeon to Ottilie.",
        "Simeon shot Ottilie a look.",
        "Simeon had his eyes on Ottilie.",
        "Simeon asked Ottilie to kill Wenna.",
        "“I could have shot you,” said Simeon to Ottilie.",
        "Ottilie might kill Simeon one day.",
        "“Ottilie is going to kill me,” said Simeon.",
        "“You're killing me,” said Simeon to Ottilie.",
        "“You'll hate Ottilie,” said Simeon.",
        "“Did Simeon love Ottilie?” said Wenna.",
        "“So who did you love, Ottilie?” said Simeon.",
    ],
)
def test_what_was_not_done_or_is_a_way_of_speaking_tells_nothing(english, told):
    assert not kinds(english, told)


def test_what_two_ask_of_each_other_still_tells(english):
    assert kinds(english, "“Do you love me?” said Simeon to Ottilie.") == {"romantic"}


def test_whoever_is_asked_to_do_it_does_it(english):
    assert kinds(english, "Wenna begged Simeon to forgive her and made Simeon kiss Ottilie.") == {"romantic"}
