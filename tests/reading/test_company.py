"""Who is there around a turn: whom the stretch names, and whom the lines near it call or speak of."""

from __future__ import annotations

from helpers import prose_of, told_mentions

from fabula.reading.speech.company import COMPANY, Company
from fabula.reading.speech.distance import BREAK, SAID, told_before
from fabula.reading.speech.turns import find_turns

TEXT = """\
Teodora shut the hatch. A welder looked up, and Ilse nodded.

“Is it dry?”

“Ask Ilse.”

“Ilse, is it dry?”

“It was this morning.”

He went below.
"""
TEODORA, WELDER, ILSE, HE, NOBODY = range(5)


def read(english):
    prose = prose_of(english, TEXT)
    mentions = told_mentions(prose, "Teodora", "A welder", "Ilse", "Ilse", "Ilse", "He")
    turns = find_turns(prose, {})
    owner = [TEODORA, WELDER, ILSE, ILSE, ILSE, HE]
    stretch = [0] * len(prose.manuscript.paragraphs)
    company = Company(prose, mentions, turns, owner, stretch, told_before(prose, stretch))
    called: list[set[int]] = [set(), set(), {ILSE}, set()]
    spoken_of: list[set[int]] = [set(), {ILSE}, set(), set()]

    def shows(turn, person):
        found = {}
        company.read(turn, person, company.there(person, 0), company.around(turn, called, spoken_of), found)
        assert set(found) <= set(COMPANY)
        return {rule for rule, value in found.items() if value and rule != "named_near"}, found

    return shows


def test_a_name_shows_more_than_a_description_and_that_more_than_a_pronoun(english):
    shows = read(english)
    assert shows(0, TEODORA)[0] == {"named_here", "named_before"}
    assert shows(0, WELDER)[0] == {"described_here"}
    assert shows(0, HE)[0] == {"pronoun_here"}
    assert shows(0, NOBODY)[0] == set()


def test_the_nearer_the_name_the_more(english):
    shows = read(english)
    near = [shows(0, person)[1]["named_near"] for person in (ILSE, TEODORA, NOBODY)]
    assert near == sorted(near, reverse=True)
    assert shows(0, ILSE)[1]["named_near"] > shows(3, ILSE)[1]["named_near"]


def test_calls_and_names_in_speech_count_by_how_near_they_are(english):
    shows = read(english)
    first, last = shows(0, ILSE)[1], shows(3, ILSE)[1]
    assert (first["called_before"], first["called_after"], first["spoken_of_near"]) == (0.0, 1 / 2, 1.0)
    assert (last["called_before"], last["called_after"], last["spoken_of_near"]) == (1.0, 0.0, 1 / 2)


def test_another_stretch_says_nothing(english):
    prose = prose_of(english, TEXT)
    mentions = told_mentions(prose, "Teodora")
    turns = find_turns(prose, {})
    stretch = [0, 1, 1, 2, 2, 2]
    company = Company(prose, mentions, turns, [TEODORA], stretch, told_before(prose, stretch))
    found = {}
    around = company.around(0, [{ILSE}] * 4, [set()] * 4)
    company.read(0, TEODORA, company.there(TEODORA, stretch[turns[0].paragraph]), around, found)
    assert not found["named_here"]
    assert company.around(1, [{ILSE}] * 4, [set()] * 4)["called_before"] == {ILSE: 1.0}
    assert company.around(1, [{ILSE}] * 4, [set()] * 4)["called_after"] == {}


def test_talk_takes_nobody_away_and_a_break_everybody(english):
    prose = prose_of(english, "Ilse sat.\n\n“Well now.”\n\nIlse stood.\n")
    words, said = len(prose.tokens), sum(prose.said)
    assert told_before(prose, [0, 0, 0])[-1] == words - said + SAID * said
    assert told_before(prose, [0, 0, 1])[-1] - told_before(prose, [0, 0, 0])[-1] == BREAK
