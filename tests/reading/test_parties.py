"""Parties: whom "they" means where it means people of the story together."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.pipeline import read

OPENING = (
    'Brigid lit the stove. "Sit down, Tavish," said Brigid.\n\n'
    'Tavish pulled off his boots. "I have the letter," said Tavish.\n\n'
    "Brigid put out her hand for it. Tavish held on to the other end.\n\n"
)
TOGETHER = "They read it under the lamp. Then they both laughed, and it was a while before they could stop.\n"


def parties(models, text):
    """For each group with members, these and the words that mean it."""
    story = read(from_text(text), models)
    return {
        one.members: [mention.span.of(text) for mention in one.mentions]
        for one in story.characters
        if one.members
    }


def test_they_are_the_only_two_there(trained):
    assert parties(trained, OPENING + TOGETHER) == {("brigid", "tavish"): ["They", "they", "they"]}


def test_their_group_goes_by_their_names_and_is_nobody_besides(trained):
    story = read(from_text(OPENING + TOGETHER), trained)
    (party,) = (one for one in story.characters if one.members)
    assert (party.name, party.id, party.kind) == ("Brigid and Tavish", "brigid-and-tavish", "group")
    assert party.passing
    assert not party.named


@pytest.mark.parametrize(
    "told",
    [
        'Old Hamish came in from the yard. "Cold," said Hamish.\n\n',  # any two of the three
        "The guards had seen the light. The guards came up the path.\n\n",
    ],
)
def test_where_others_are_about_nothing_is_said(trained, told):
    assert ("brigid", "tavish") not in parties(trained, OPENING + told + TOGETHER)


def test_they_are_those_just_joined_by_and(trained):
    text = OPENING + 'Old Hamish came in. "Cold," said Hamish.\n\nTavish and Hamish went out. ' + TOGETHER
    assert list(parties(trained, text)) == [("tavish", "old-hamish")]


def test_they_are_others_after_a_break(trained):
    assert not parties(trained, OPENING + "***\n\n" + TOGETHER)
