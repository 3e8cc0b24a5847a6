"""What two call each other, ask of each other and tell of each other in lines."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.relations import find_pairs
from fabula.reading.relations.pairs import PLAIN
from fabula.reading.relations.signs import KINDS, pair_of

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def signs(english, text, one="ottilie", other="simeon"):
    account, _ = read_people(from_text(f"{text}\n"), english, None, lambda stage, done, total: None)
    shown = find_pairs(account).shown.get(pair_of(one, other))
    return [sign for sign in (shown.signs if shown else ()) if sign.kind in KINDS]


def plain(english, told):
    return {sign.kind for sign in signs(english, CAST + told) if sign.sort in PLAIN}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("“It's cold, Grandpa,” said Ottilie to Simeon.", "family"),
        ("“I'm always hungry, Mum,” said Simeon to Ottilie.", "family"),
        ("“You're late, sis,” said Simeon to Ottilie.", "family"),
        ("“You're mad, boss,” said Simeon to Ottilie.", "work"),
        ("“Love you,” said Ottilie to Simeon.", "romantic"),
        ("“I want a divorce,” said Ottilie to Simeon.", "romantic"),
        ("Ottilie held the blade at his throat. Simeon held Ottilie's arm at her throat.", "enemies"),
        ("Ottilie and Simeon were in this together.", "allies"),
    ],
)
def test_a_line_or_an_act_tells_what_two_are(english, told, kind):
    assert plain(english, told) == {kind}


@pytest.mark.parametrize(
    "told",
    [
        "“He's a good boss,” said Simeon to Ottilie.",
        "“He wants a divorce,” said Ottilie to Simeon.",
        "“I don't want a divorce,” said Ottilie to Simeon.",
        "“I want a divorce from Piet,” said Ottilie to Simeon.",
        "“It was late, cold and dark,” said Simeon to Ottilie.",
        "Ottilie sold Simeon a ticket.",
        "“You are late, love,” said Simeon to Ottilie.",
        "“Love you? I hardly think so,” said Ottilie to Simeon.",
    ],
)
def test_what_is_said_of_others_or_denied_makes_nothing_of_who_says_it(english, told):
    assert not plain(english, told)


def test_without_a_subject_love_tells_half(english):
    told = signs(english, f"{CAST}“Love you,” said Ottilie to Simeon.")
    assert [sign.strength for sign in told if sign.sort == "act" and sign.kind == "romantic"] == [0.5]


def test_we_are_a_narrator_and_the_only_other(english):
    told = "We'd been partners nine years, Rusk and me. “Your turn, Vic,” said Rusk.\n\n“Mine?” I said. “No.”"
    found = {sign[3:5] for sign in signs(english, told, "rusk", "vic") if sign.sort in ("told", "noun")}
    assert ("work", "partner") in found
