"""Reweighing: the ledger gone through once more gives what it gives the first time, with less weighing."""

import random

import pytest
from helpers import prose_of, told_mentions

from fabula.reading.cast import Person
from fabula.reading.coreference import ledger
from fabula.reading.coreference.ledger import enter
from fabula.reading.coreference.reweighing import Pairing, likeliest
from fabula.reading.people import People

NOBODY = -1
PERSONS = (
    Person("Odile", ("Odile",), "f", pronouns="she/her"),
    Person("Bas", ("Bas",), "m", pronouns="he/him"),
    Person("Ferrand", ("Ferrand",), "u"),
)
NAMES = {person.name: number for number, person in enumerate(PERSONS)}
SENTENCES = [
    ("Odile hung the nets on the fence.", "Odile"),
    ("Bas saw her.", "Bas", "her"),
    ("She folded the sail, and he held the mast.", "She", "he"),
    ("The miller had come down with his sister.", "The miller", "his sister"),
    ("The rascals ran off.", "The rascals"),
    ("Ferrand laughed.", "Ferrand"),
    ("A stranger stood by the weir.", "A stranger"),
    ("The old man came in with a young man.", "The old man", "a young man"),
    ("The tall man knew the surgeon.", "The tall man", "the surgeon"),
    ("They knew him.", "They", "him"),
    ("“He owes the boatmen a florin.”", "He", "the boatmen"),
    ("“You saw her,” said the stranger.", "You", "her", "the stranger"),
]


class Told:
    """A story of sentences in any order, whose mentions are scored and who says what in it, all by chance."""

    def __init__(self, english, chance: random.Random, chosen=None) -> None:
        chosen = chosen or [chance.choice(SENTENCES) for _ in range(60)]
        self.prose = prose_of(english, "\n\n".join(words for words, *_ in chosen))
        phrases = [phrase for _, *phrases in chosen for phrase in phrases]
        self.mentions = told_mentions(self.prose, *phrases)
        self.targets = [NAMES.get(phrase, NOBODY) for phrase in phrases]
        self.people = People(PERSONS, len(PERSONS), tuple(self.targets))
        lines = range(len(self.prose.quotations))
        self.speakers = [chance.choice([NOBODY, *NAMES.values()]) for _ in lines]
        self.scores = {
            (mention, before): chance.uniform(0.05, 6.0)
            for mention in range(len(phrases))
            for before in range(max(0, mention - 8), mention)
            if chance.random() < 0.7
        }

    def change(self, chance: random.Random) -> None:
        """Score a pair otherwise, or have another say a line, or a mention be somebody or be left open."""
        match chance.choice(["score", "leave out", "speaker", "target"]):
            case "score":
                self.scores[chance.choice(list(self.scores))] = chance.uniform(0.05, 6.0)
            case "leave out":
                del self.scores[chance.choice(list(self.scores))]
            case "speaker" if self.speakers:
                self.speakers[chance.randrange(len(self.speakers))] = chance.choice(list(NAMES.values()))
            case _:
                place = chance.randrange(len(self.targets))
                self.targets[place] = chance.choice([NOBODY, *NAMES.values()])

    def entered(self, before=None):
        pairs = sorted(self.scores)
        count = len(self.mentions.all)
        starts = [sum(1 for pair in pairs if pair[0] < mention) for mention in range(count + 1)]
        pairing = Pairing(starts, [pair[1] for pair in pairs], [self.scores[pair] for pair in pairs])
        narrators = [NOBODY] * len(self.prose.tokens)
        given = self.prose, self.mentions, self.people, pairing, list(self.targets), narrators
        return enter(*given, list(self.speakers), before=before)


@pytest.mark.parametrize("seed", range(40))
def test_whatever_changes_all_comes_out_as_the_first_time(english, seed):
    chance = random.Random(seed)
    told = Told(english, chance)
    _, run = told.entered()
    for _ in range(4):
        for _ in range(chance.randint(1, 3)):
            told.change(chance)
        found, run = told.entered(run)
        cold, alone = told.entered()
        assert found == cold
        assert run.believed == alone.believed
        assert run.weighed == alone.weighed


def test_only_what_hangs_on_a_change_is_weighed_again(english, monkeypatch):
    told = Told(english, random.Random(3))
    weighed = []
    weigh = ledger._Ledger._weighed
    monkeypatch.setattr(
        ledger._Ledger, "_weighed", lambda self, index: weighed.append(index) or weigh(self, index)
    )
    _, run = told.entered()
    all_of_them = len(weighed)
    weighed.clear()
    told.entered(run)
    on_all_before = len(weighed)  # "the miller", "the old man", and the "rascals"
    assert on_all_before < all_of_them / 2
    weighed.clear()
    last = max(mention for mention, _ in told.scores)
    told.scores[max(pair for pair in told.scores if pair[0] == last)] = 5.5
    told.entered(run)
    assert on_all_before <= len(weighed) <= on_all_before + 1


def test_who_is_no_woman_any_more_may_be_he(english):
    told = Told(
        english, random.Random(1), [SENTENCES[6], ("She laughed.", "She"), ("Bas saw him.", "Bas", "him")]
    )
    stranger, she, _, him = range(4)
    told.scores = {(she, stranger): 6.0, (him, stranger): 3.0}
    _, run = told.entered()
    told.targets[she] = NAMES["Odile"]
    found, _ = told.entered(run)
    assert found == told.entered()[0]
    assert found.owner[him] == found.owner[stranger]


KIDS = [SENTENCES[5], ("The kids woke.", "The kids"), SENTENCES[4]]
OLD_AND_YOUNG = [
    ("An old man sat there.", "An old man"),
    SENTENCES[1],
    ("The young man laughed.", "The young man"),
]


@pytest.mark.parametrize(
    ("words", "taken", "turning", "name"),
    [
        pytest.param(KIDS, (2, 0), 1, "Ferrand", id="who is one of the kids is no rascal any more"),
        pytest.param(OLD_AND_YOUNG, (3, 1), 0, "Bas", id="who is the old man is not the young one"),
    ],
)
def test_who_turns_out_to_be_another_may_no_more_be_what_that_one_is_not(
    english, words, taken, turning, name
):
    """``taken`` are a description and the mention whose it is, before ``turning`` is that person's too."""
    told = Told(english, random.Random(1), words)
    told.scores = {taken: 9.0}
    before, run = told.entered()
    assert before.owner[taken[0]] == NAMES[name]
    told.targets[turning] = NAMES[name]
    found, _ = told.entered(run)
    assert found == told.entered()[0]
    assert found.owner[taken[0]] != NAMES[name]


def test_other_people_are_gone_through_anew(english):
    told = Told(english, random.Random(5))
    _, run = told.entered()
    told.people = People(PERSONS[:2], 2, told.people.of_mention)
    told.targets = [target if target < 2 else NOBODY for target in told.targets]
    told.speakers = [speaker if speaker < 2 else NOBODY for speaker in told.speakers]
    assert told.entered(run)[0] == told.entered()[0]


@pytest.mark.parametrize(
    ("belief", "entry"), [((), -1), (((7, 0.6), (2, 0.4)), 7), (((7, 0.4), (2, 0.4), (5, 0.2)), 2)]
)
def test_of_equals_who_was_there_first_is_likeliest(belief, entry):
    assert likeliest(belief) == entry
