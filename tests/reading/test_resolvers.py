"""The two resolvers: the ledger's answers as more is known, and those of salience, through one door."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from helpers import prose_of, told_mentions

from fabula.models.reader.network import TokenReading
from fabula.reading.cast import Person
from fabula.reading.coreference.pairs import KINDS
from fabula.reading.coreference.resolvers import LedgerResolver, SalienceResolver
from fabula.reading.coreference.salience import resolve
from fabula.reading.cues import find_cues
from fabula.reading.people import People, settle_pronouns

NOBODY = -1
NO_NARRATOR = [-1] * 100  # for each token
SURE = [0.9] * 3  # that each line is whose it is
READING = TokenReading(np.zeros((0, 1), np.float16), (), np.zeros(0, np.float16))
TEXT = (
    "Solveig met Bram at the well.\n\n“I am cold,” said a ferryman. “Is she?”\n\n“She is,” said Bram. "
    "A clerk sneezed, and the ferryman left.\n"
)
PHRASES = ("Solveig", "Bram", "I", "a ferryman", "she", "She", "Bram", "A clerk", "the ferryman")
SOLVEIG, BRAM, FERRYMAN, CLERK = range(4)
FERRYMANS = (PHRASES.index("a ferryman"), PHRASES.index("the ferryman"))


class SameHead:
    """Stands in for the network: a description goes with its like, a pronoun with the last name."""

    def coref(self, vectors, mentions, pairs, features):
        kind, old_kind = features[:, 0] // 3, features[:, 0] % 3
        alike = (features[:, 8] >= 9) & (kind != KINDS["pronoun"])
        taken_up = (kind == KINDS["pronoun"]) & (old_kind == KINDS["name"])
        return np.where(alike, 3.0, np.where(taken_up, 1.0 + pairs[:, 1] / 100, -5.0)).astype(np.float32)


@pytest.fixture
def prose(english):
    return prose_of(english, TEXT)


@pytest.fixture
def mentions(prose):
    return told_mentions(prose, *PHRASES)


@pytest.fixture
def people(mentions):
    persons = (Person("Solveig", ("Solveig",), "u"), Person("Bram", ("Bram",), "m", pronouns="he/him"))
    owner = {"Solveig": SOLVEIG, "Bram": BRAM}
    return People(persons, 2, tuple(owner.get(words, NOBODY) for words in PHRASES))


@pytest.fixture
def cues(prose, mentions):
    return find_cues(prose, mentions)


@pytest.fixture
def ledger(prose, mentions):
    return LedgerResolver(prose, mentions, SameHead(), READING)


def test_at_first_those_who_may_speak_are_known(ledger, people, cues):
    found, known = ledger.introduce(people, NO_NARRATOR, cues)
    assert [one.name for one in found.persons] == ["Solveig", "Bram", "the ferryman"]
    assert found.named == 2
    assert known.owner == [
        SOLVEIG,
        BRAM,
        *known.owner[2:3],
        FERRYMAN,
        SOLVEIG,
        SOLVEIG,
        BRAM,
        NOBODY,
        FERRYMAN,
    ]


def introduced_by_acts(ledger, people, cues, mention):
    """Who there is when the tag of the ferryman's line is an act beside it, of a mention of his."""
    acts = {
        line: tuple(
            replace(one, kind="beat", mention=mention) for one in found if one.mention == FERRYMANS[0]
        )
        for line, found in cues.items()
        if any(one.mention == FERRYMANS[0] for one in found)
    }
    found, _ = ledger.introduce(people, NO_NARRATOR, acts)
    return [one.name for one in found.persons]


@pytest.mark.parametrize("mention", FERRYMANS)
def test_who_is_described_and_acts_beside_a_line_may_speak(ledger, people, cues, mention):
    assert introduced_by_acts(ledger, people, cues, mention) == ["Solveig", "Bram", "the ferryman"]


def test_pronouns_settle_who_was_open(ledger, people, cues):
    assert people.persons[SOLVEIG].pronouns is None
    found, _ = ledger.introduce(people, NO_NARRATOR, cues)
    assert found.persons[SOLVEIG].pronouns == "she/her"


def test_once_the_speakers_are_known_i_is(ledger, people, cues):
    found, _ = ledger.introduce(people, NO_NARRATOR, cues)
    known = ledger.resolve(found, NO_NARRATOR, [FERRYMAN, FERRYMAN, BRAM], cues, SURE)
    assert known.owner == [SOLVEIG, BRAM, FERRYMAN, FERRYMAN, SOLVEIG, SOLVEIG, BRAM, NOBODY, FERRYMAN]


def test_who_says_a_line_is_told_of_beside_it_before_the_last_pass_too(ledger, people, cues):
    known = ledger.resolve(people, NO_NARRATOR, [BRAM, BRAM, BRAM], cues, SURE)
    assert known.owner[FERRYMANS[0]] == BRAM
    known = ledger.resolve(people, NO_NARRATOR, [NOBODY, NOBODY, BRAM], cues, SURE)
    assert known.owner[FERRYMANS[0]] == NOBODY


def test_no_one_is_she_in_her_own_line(ledger, people, cues):
    found, _ = ledger.introduce(people, NO_NARRATOR, cues)
    known = ledger.resolve(found, NO_NARRATOR, [FERRYMAN, SOLVEIG, BRAM], cues, SURE)
    assert known.owner[4] != SOLVEIG
    assert known.owner[5] == SOLVEIG


def test_in_the_end_everyone_is_someone(ledger, people, cues):
    found, _ = ledger.introduce(people, NO_NARRATOR, cues)
    found, known = ledger.settle(found, NO_NARRATOR, [FERRYMAN, FERRYMAN, BRAM], [NOBODY] * 3, cues, SURE)
    assert [one.name for one in found.persons] == ["Solveig", "Bram", "the ferryman", "the clerk"]
    assert known.owner == [SOLVEIG, BRAM, FERRYMAN, FERRYMAN, SOLVEIG, SOLVEIG, BRAM, CLERK, FERRYMAN]


def test_a_description_in_a_tag_is_who_says_the_line_and_so_is_its_like(ledger, people, cues):
    _, known = ledger.settle(people, NO_NARRATOR, [BRAM, BRAM, BRAM], [NOBODY] * 3, cues, SURE)
    assert [known.owner[mention] for mention in FERRYMANS] == [BRAM, BRAM]
    _, known = ledger.settle(people, NO_NARRATOR, [NOBODY, NOBODY, BRAM], [NOBODY] * 3, cues, SURE)
    assert known.owner[FERRYMANS[0]] == known.owner[FERRYMANS[1]] > BRAM


def test_by_rules_the_answers_are_those_of_salience(prose, mentions, people, cues):
    resolver = SalienceResolver(prose, mentions)
    found, known = resolver.introduce(people, NO_NARRATOR, cues)
    first = resolve(prose, mentions, people, NO_NARRATOR)
    assert found == settle_pronouns(people, mentions, first.candidates)
    assert known == resolve(prose, mentions, found, NO_NARRATOR)
    speakers, listeners = [NOBODY, NOBODY, BRAM], [BRAM, BRAM, SOLVEIG]
    told = resolve(prose, mentions, found, NO_NARRATOR, speakers)
    assert resolver.resolve(found, NO_NARRATOR, speakers, cues, SURE) == told
    whole = resolve(prose, mentions, found, NO_NARRATOR, speakers, listeners)
    assert resolver.settle(found, NO_NARRATOR, speakers, listeners, cues, SURE) == (found, whole)
    assert known.owner[:2] == [SOLVEIG, BRAM]


def test_the_ledgers_she_may_come_before_her_name(english):
    prose = prose_of(english, "She shut the gate. Solveig had lost the key. Bram slept.")
    mentions = told_mentions(prose, "She", "Solveig", "Bram")
    persons = (Person("Solveig", ("Solveig",), "f"), Person("Bram", ("Bram",), "m"))
    people = People(persons, 2, (NOBODY, SOLVEIG, BRAM))
    resolver = LedgerResolver(prose, mentions, SameHead(), READING)
    people, found = resolver.introduce(people, NO_NARRATOR, {})
    assert found.owner[0] == SOLVEIG
    assert resolver.resolve(people, NO_NARRATOR, [], {}, []).owner[0] == SOLVEIG
    assert resolver.settle(people, NO_NARRATOR, [], [], {}, [])[1].owner[0] == SOLVEIG
