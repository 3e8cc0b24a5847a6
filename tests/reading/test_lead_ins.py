"""Lead-ins: what is said before a name is no part of it, and a cry is nobody."""

from __future__ import annotations

import pytest
from helpers import manuscript, place, prose_of

from fabula.pipeline import read
from fabula.reading.names.lead_ins import after_lead_ins, is_cry


@pytest.mark.parametrize(
    ("text", "words", "kept"),
    [
        ('"Please Ottilie, come down."', "Please Ottilie", "Ottilie"),
        ('"Oh God, Ottilie, come down."', "Oh God, Ottilie", "Ottilie"),
        ('"Thanks Ottilie."', "Thanks Ottilie", "Ottilie"),
        ('"No visitor stays long."', "No visitor", "No visitor"),
        ('"Sir Ottokar is late."', "Sir Ottokar", "Sir Ottokar"),
        ("The Morning Ottilie sank with all hands.", "Morning Ottilie", "Morning Ottilie"),
    ],
)
def test_what_leads_in_to_a_name_is_left_out_in_speech(english, text, words, kept):
    prose = prose_of(english, text)
    first, last = place(prose, words)
    begin = after_lead_ins(prose, first, last)
    assert prose.tokens.span(begin, last).of(text) == kept


@pytest.mark.parametrize(
    ("text", "words", "cry"),
    [
        ('"Shush. They will hear."', "Shush", True),
        ('"Jesus, what a night."', "Jesus", True),
        ('"Jesus wept, and so did I."', "Jesus", False),
        ('"Captain, what a night."', "Captain", False),
        ('"Come on, man, it is only rain."', "man", False),
        ('"No, no, no, it is only rain."', "no", True),
    ],
)
def test_a_cry_is_nobody(english, text, words, cry):
    prose = prose_of(english, text)
    assert is_cry(prose, *place(prose, words)) == cry


@pytest.mark.parametrize(
    "call",
    ["Please Ottilie", "God, Ottilie", "No Ottilie", "Thank you Ottilie", "Relax, Ottilie", "Shush Ottilie"],
)
def test_a_call_brings_nobody_new_into_the_story(trained, call):
    text = (
        "Ottilie shut the hen house. Ruben held the lantern for her.\n\n"
        f'"{call}, don\'t lock it," said Ruben.\n\nOttilie locked it.'
    )
    story = read(manuscript(text), trained)
    assert [one.name for one in story.characters] == ["Ottilie", "Ruben"]


def test_a_first_name_inside_a_whole_name_is_no_mention_of_its_own(trained):
    text = '"Nobody asked," said Rosalba Quint. Rosalba Quint took her boot off the table.'
    (rosalba, *others) = [one for one in read(manuscript(text), trained).characters if not one.passing]
    assert not others
    assert [m.span.of(text) for m in rosalba.mentions if m.kind == "name"] == ["Rosalba Quint"] * 2
