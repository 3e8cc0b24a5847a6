"""Parties: whom "they" means where it means people of the story together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula.formats import from_text
from fabula.pipeline import layers, read
from fabula.reading.characters.parties import gather_parties

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


def test_what_they_say_together_is_of_those_who_spoke_but_for_whom_it_is_said_to(trained):
    text = (
        '"Higher," said Brigid.\n\n"I can see it from here," said Tavish. The roof was wet.\n\n'
        '"You can see nothing," said Brigid.\n\nBelow them their mother called the dog. "Who is up there?" '
        'called Mother.\n\n"Nobody, Mother!" they said together.\n'
    )
    story = read(from_text(text), trained)
    together = {one.id for one in story.characters if one.members == ("brigid", "tavish")}
    assert story.quotes[-1].speaker in together


def test_a_phrase_that_was_nobodys_may_mean_a_party(trained, monkeypatch):
    pair = "The two of them"

    def nobodys(account):
        """The account as it is where nothing says who the pair is."""
        of_pair = {m.span for one in account.characters for m in one.mentions if m.span.of(text) == pair}
        who = [
            None if mention.span(account.prose).of(text) == pair else id
            for mention, id in zip(account.mentions.all, account.who, strict=True)
        ]
        assert None in who
        characters = tuple(
            replace(one, mentions=tuple(m for m in one.mentions if m.span not in of_pair))
            for one in account.characters
        )
        return gather_parties(replace(account, who=who, characters=characters))

    text = OPENING + f"{pair} read it under the lamp.\n"
    monkeypatch.setattr(layers, "gather_parties", nobodys)
    assert parties(trained, text) == {("brigid", "tavish"): [pair, "them"]}


def test_they_are_those_just_joined_by_and(trained):
    text = OPENING + 'Old Hamish came in. "Cold," said Hamish.\n\nTavish and Hamish went out. ' + TOGETHER
    assert list(parties(trained, text)) == [("tavish", "old-hamish")]


def test_they_are_others_after_a_break(trained):
    assert not parties(trained, OPENING + "***\n\n" + TOGETHER)
