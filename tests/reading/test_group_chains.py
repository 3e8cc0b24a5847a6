"""Group chains: what is one group by other words, and what tells groups apart."""

from __future__ import annotations

import pytest
from helpers import prose_of, told_mentions

from fabula.reading.cast import Person
from fabula.reading.coreference.group_chains import join_groups
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.people import People

KEEPER = Person("Una", ("Una",), "f")


def joined(english, text, *phrases, talking=()):
    """Whose each description is, each of another group before; person 0 is Una."""
    mentions = told_mentions(prose_of(english, text), *phrases)
    groups = [Person(words, (words,), "u", plural=True) for words in phrases if words != "Una"]
    numbers = iter(range(1, len(groups) + 1))
    owner = [0 if words == "Una" else next(numbers) for words in phrases]
    people = People((KEEPER, *groups), 1, tuple(owner))
    return join_groups(mentions.prose, mentions, people, Resolution(owner), talking).owner


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Una had hidden the three kids. At dusk the children ate.", ["the three kids", "the children"]),
        ("Two policemen rang. It was hot. The cops would not sit.", ["Two policemen", "The cops"]),
        ("Four divers went in. Later the divers laughed.", ["Four divers", "the divers"]),
        ("The two men rowed. The two men sang.", ["The two men", "The two men"]),
    ],
)
def test_a_group_is_taken_up_by_the_same_noun_or_another_for_it(english, text, phrases):
    assert joined(english, text, *phrases) == [1, 1]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "Una had hidden the three kids. Where are the five children?",
            ["the three kids", "the five children"],
        ),
        (
            "Una had hidden the kids. She knew where the other children were.",
            ["the kids", "the other children"],
        ),
        (
            "The divers of Bray went in. The divers of Howth did not.",
            ["The divers of Bray", "The divers of Howth"],
        ),
        ("The little divers went in. The lame divers did not.", ["The little divers", "The lame divers"]),
        ("The men rowed. On shore the men sang.", ["The men", "the men"]),
        ("She feared cops. One day the cops rang.", ["cops", "the cops"]),
        ("The divers went in. She fed the cooks.", ["The divers", "the cooks"]),
        ("The divers went in. Divers are brave.", ["The divers", "Divers"]),
    ],
)
def test_what_tells_two_groups_apart(english, text, phrases):
    assert joined(english, text, *phrases) == [1, 2]


def test_those_who_talk_stay_who_they_are(english):
    text = "Una had hidden the three kids. At dusk the children ate."
    assert joined(english, text, "the three kids", "the children", talking={2}) == [1, 2]


@pytest.mark.parametrize(
    ("text", "phrases", "meant"),
    [
        ("The kids slept. Some guards came. Those bastards woke them.",
         ["The kids", "Some guards", "Those bastards"], [1, 2, 2]),
        ("Those bastards woke the kids. It was the guards again.",
         ["Those bastards", "the kids", "the guards"], [3, 2, 3]),
        ("The kids slept. Those bastards never woke.", ["The kids", "Those bastards"], [1, 2]),
        ("Two thugs came. Three thugs hid. Those bastards swore.",
         ["Two thugs", "Three thugs", "Those bastards"], [1, 2, 2]),
    ],
)  # fmt: skip
def test_an_insult_means_the_other_side(english, text, phrases, meant):
    assert joined(english, text, *phrases) == meant
