"""Pronoun evidence: what speaks for each of those whom a pronoun may mean, and who is then the likeliest."""

from __future__ import annotations

import pytest
from helpers import prose_of, told_mentions

from fabula.reading.cast import Person
from fabula.reading.coreference.ledger import DOUBT, enter
from fabula.reading.coreference.pronoun_evidence import CLEARLY, PronounEvidence
from fabula.reading.coreference.reweighing import Pairing
from fabula.reading.coreference.targets import targets_of
from fabula.reading.people import People
from fabula.reading.weights import load_weights

RUNE, OSKAR, PORTER = 0, 1, 2
PEOPLE = (
    Person("Rune", ("Rune",), "m", pronouns="he/him"),
    Person("Oskar", ("Oskar",), "m", pronouns="he/him"),
    Person("the porter", ("the porter",), "m"),
)
NAMED = 2
BESIDE_A_LINE = "Rune waved to Oskar.\n\n“There is no more rope.” He pulled the tarpaulin straight."
SPOKEN_OF = "Oskar sat with Rune.\n\n“I saw Rune in his boat.”\n\n“So he will be late,” said the cook."
UNKNOWN = -1


class Told:
    """A text with its mentions, everyone of PEOPLE known by their words, and what was noted up to a word."""

    def __init__(self, english, text, *phrases, speakers):
        self.prose = prose_of(english, text)
        self.mentions = told_mentions(self.prose, *phrases)
        owner_of = {person.name: index for index, person in enumerate(PEOPLE)}
        self.people = People(PEOPLE, NAMED, tuple(owner_of.get(words, UNKNOWN) for words in phrases))
        self.speakers = speakers
        self.evidence = self.fresh_evidence()
        for index, person in enumerate(self.people.of_mention):
            if person >= 0:
                self.evidence.note(index, [(person, 1.0)])

    def fresh_evidence(self):
        return PronounEvidence(self.prose, self.mentions, self.people, self.speakers)

    def resolve(self, shares, evidence):
        """Whom the last mention means, where the scores give it these shares: {mention before: share}."""
        last = len(self.mentions.all) - 1
        narrators = [UNKNOWN] * len(self.prose.tokens)
        targets = targets_of(self.prose, self.mentions, self.people, narrators)
        odds = [share for _, share in sorted(shares.items())]
        pairing = Pairing([0] * (last + 1) + [len(odds)], sorted(shares), odds)
        found, _ = enter(
            self.prose, self.mentions, self.people, pairing, targets, narrators, self.speakers, evidence
        )
        return found.owner[last], found.candidates[last]


@pytest.fixture
def beside(english):
    """Rune and Oskar, then a line that Oskar says, and a "he" beside it."""
    return Told(english, BESIDE_A_LINE, "Rune", "Oskar", "He", speakers=[OSKAR])


def test_who_says_the_line_beside_is_the_one_told_of(beside):
    assert beside.evidence.features(2, OSKAR, 0.3)["speaks_beside"] == 1.0
    assert beside.evidence.features(2, RUNE, 0.3)["speaks_beside"] == 0.0
    assert beside.evidence.ranked(2, {RUNE: 0.4, OSKAR: 0.35}) == [OSKAR, RUNE]


def test_without_a_clear_cue_people_stand_by_their_shares(english):
    unsaid = Told(english, BESIDE_A_LINE, "Rune", "Oskar", "He", speakers=[UNKNOWN])
    assert unsaid.evidence.ranked(2, {OSKAR: 0.35, RUNE: 0.4}) == [RUNE, OSKAR]


def test_a_pronoun_in_doubt_changes_hands_and_the_shares_stay(beside):
    shares = {0: 0.5, 1: 0.45}
    by_scores, told_by_scores = beside.resolve(shares, None)
    by_all, told_by_all = beside.resolve(shares, beside.fresh_evidence())
    assert (by_scores, by_all) == (RUNE, OSKAR)
    assert [share for _, share in told_by_all] == [share for _, share in told_by_scores]


def test_a_pronoun_that_the_scores_are_sure_of_is_not_asked_about(beside):
    sure = DOUBT + 0.1
    newcomers = 0.25  # the weight of someone new, beside which the odds stand
    shares = {0: newcomers * sure / (1 - sure) * 0.9, 1: newcomers * 0.1}
    owner, ranked = beside.resolve(shares, beside.fresh_evidence())
    assert dict(ranked)[RUNE] > DOUBT
    assert owner == RUNE


def test_the_last_subject_is_taken_up_by_the_next(english):
    told = Told(english, "Rune woke Oskar. He was cold.", "Rune", "Oskar", "He", speakers=[])
    assert told.evidence.features(2, RUNE, 0.5)["subject_before"] == 1.0
    assert told.evidence.features(2, OSKAR, 0.5)["subject_before"] == 0.0


def test_the_subject_of_its_own_sentence_is_told_of(english):
    told = Told(english, "Rune woke Oskar when his watch rang.", "Rune", "Oskar", "his", speakers=[])
    assert told.evidence.features(2, RUNE, 0.5)["subject_here"] == 1.0
    assert told.evidence.features(2, OSKAR, 0.5)["subject_here"] == 0.0


def test_in_speech_it_counts_who_was_named_the_turn_before(english):
    told = Told(english, SPOKEN_OF, "Oskar", "Rune", "Rune", "he", speakers=[OSKAR, UNKNOWN])
    rune, oskar = (told.evidence.features(3, person, 0.4) for person in (RUNE, OSKAR))
    assert (rune["named_turn_before"], oskar["named_turn_before"]) == (1.0, 0.0)
    assert rune["spoken_of"] > oskar["spoken_of"] == 0
    assert told.evidence.ranked(3, {OSKAR: 0.36, RUNE: 0.35}) == [OSKAR, RUNE]  # that alone is not clear


def test_in_speech_whoever_this_turn_and_the_last_have_named_is_spoken_of(english):
    text = SPOKEN_OF.replace("So he", "Has Rune no watch? He")
    told = Told(english, text, "Oskar", "Rune", "Rune", "Rune", "He", speakers=[OSKAR, UNKNOWN])
    assert told.evidence.features(4, RUNE, 0.4)["named_in_turn"] == 1.0
    assert told.evidence.ranked(4, {OSKAR: 0.36, RUNE: 0.35}) == [RUNE, OSKAR]


def test_who_is_called_is_not_named(english):
    text = "“Rune, hold this.”\n\n“Is he well?” Oskar said."
    told = Told(english, text, "Rune", "he", "Oskar", speakers=[OSKAR, RUNE])
    assert told.evidence.features(1, RUNE, 0.4)["named_turn_before"] == 0.0


def test_who_answers_to_a_call_may_have_been_spoken_of(english):
    text = "“Has he come?” Oskar asked.\n\n“Rune, are you there?”"
    told = Told(english, text, "he", "Oskar", "Rune", speakers=[OSKAR, UNKNOWN])
    assert told.evidence.features(0, RUNE, 0.4)["called_next"] == 1.0


def test_somebody_only_described_is_told_apart_in_speech(english):
    text = "the porter met Rune.\n\n“Was he kind?”"
    told = Told(english, text, "the porter", "Rune", "he", speakers=[UNKNOWN])
    assert told.evidence.features(2, PORTER, 0.4)["described"] == 1.0
    assert told.evidence.features(2, RUNE, 0.4)["described"] == 0.0
    assert told.evidence.ranked(2, {PORTER: 0.4, RUNE: 0.35}) == [RUNE, PORTER]


def test_every_weight_is_of_a_cue_and_every_cue_has_a_weight(english, beside):
    spoken = Told(english, SPOKEN_OF, "Oskar", "Rune", "Rune", "he", speakers=[OSKAR, UNKNOWN])
    weights = {kind: set(load_weights(kind, "pronoun_weights")["choice"]) - {"bias"} for kind in CLEARLY}
    assert weights["said"] == set(spoken.evidence.features(3, RUNE, 0.4))
    assert weights["told"] == {*beside.evidence.features(2, RUNE, 0.4), "speaks_near"}
    assert load_weights("told", "pronoun_weights")["choice"]["speaks_beside"] > 0
    assert CLEARLY["said"] > CLEARLY["told"] > 1


def test_talk_may_be_of_anybody_with_a_name_but_who_speaks(english):
    text = "Rune coughed. Oskar yawned. Rune has a watch.\n\n“He is ill,” Oskar said."
    told = Told(english, text, "Rune", "Oskar", "Rune", "He", "Oskar", speakers=[OSKAR])
    assert set(told.evidence.thinkable(3, {})) == {RUNE}
    assert told.evidence.features(3, RUNE, 0.0)["unthought"] == 1.0
    assert told.evidence.features(3, RUNE, 0.5)["unthought"] == 0.0


def test_narration_is_of_those_whom_the_scores_think_of(beside):
    assert beside.evidence.thinkable(2, {RUNE: 0.4}) == {RUNE: 0.4}


def test_somebody_whom_talk_keeps_naming_is_meant_though_no_score_says_so(english):
    text = "“Has Rune come?”\n\n“Rune? Rune is late.”\n\n“Is he ill?” Oskar said."
    told = Told(english, text, "Rune", "Rune", "Rune", "he", "Oskar", speakers=[OSKAR, UNKNOWN, OSKAR])
    assert told.evidence.features(3, RUNE, 0.0)["absent"] == 1.0
    assert told.evidence.talked_of(3, {}) == RUNE
    assert told.evidence.talked_of(3, {OSKAR: 0.3}) == RUNE
    assert told.evidence.talked_of(3, {}, {RUNE}) == UNKNOWN


@pytest.mark.parametrize(("odds", "meant"), [(0.21, RUNE), (1.0, PORTER)])
def test_much_doubt_in_talk_leaves_it_to_all_who_were_named(english, odds, meant):
    text = "The porter sat. “Has Rune come?”\n\n“Rune? Rune is late.”\n\n“Is he ill?”"
    told = Told(english, text, "The porter", "Rune", "Rune", "Rune", "he", speakers=[UNKNOWN] * 3)
    told.people = People(PEOPLE, NAMED, (PORTER, RUNE, RUNE, RUNE, UNKNOWN))
    owner, _ = told.resolve({0: odds, 1: 0.2}, told.fresh_evidence())
    assert owner == meant
