"""Contraries: what somebody is said never to do or to have, and what shows them doing or having it."""

import pytest

from fabula.checking import check
from fabula.checking.rule import all_rules
from fabula.formats import from_text
from fabula.pipeline import read

(RULE,) = (rule for rule in all_rules() if rule.id == "contrary")
BETWEEN = "\n\nIt rained. “Well?” said Petra. She shut the window and lit the lamp.\n\n"

CONTRARIES = [
    ("Mark was allergic to peanuts.", "Mark cracked a walnut and ate the nut.", "Mark ate an apple."),
    ("“Mark’s deaf,” said Petra. “He’s deaf.”", "Mark heard the bell.", "Mark saw the bell."),
    ("Mark sat. His mother was dead.", "Mark sat. His mother came in.", "Mark sat. His aunt came in."),
    ("Mark could not sing.", "Mark sang for an hour.", "Mark wept for an hour."),
    ("Mark was a lean man.", "Mark patted his great belly.", "Mark patted his great dog."),
    ("Mark was a teetotaller.", "Mark drained a glass of red wine.", "Mark drained a glass of water."),
    ("Mark had given up smoking.", "Mark lit another cigarette.", "Mark lit another lamp."),
    ("Mark was a vegetarian.", "Mark cut into the steak.", "Mark cut into the loaf."),
    ("Mark couldn't swim.", "Mark swam out to the raft.", "Mark rowed out to the raft."),
    ("Mark had never learned to read.", "Mark read the letter aloud.", "Mark burned the letter."),
    ("Mark couldn't drive.", "Mark drove the old van home.", "Mark walked home."),
    ("Mark was an only child.", "Mark sat. His brother was at sea.", "Mark sat. His dog was ill."),
    ("Mark was childless.", "Mark smiled. His daughter had written.", "Mark smiled. His niece had written."),
    ("Mark's father was dead.", "“I'll ask my father,” said Mark.", "“I'll ask my aunt,” said Mark."),
    ("Mark had lost his mother.", "“My mother says no,” said Mark.", "“My aunt says no,” said Mark."),
    ("Mark was an orphan.", "“My father taught me,” said Mark.", "“My master taught me,” said Mark."),
    ("Mark was completely bald.", "Mark wept. His curls were wet.", "Mark wept. His coat was wet."),
    ("Mark was clean-shaven.", "Mark pulled at his beard.", "Mark pulled at his ear."),
    ("Mark had lost his left leg.", "Mark tapped both feet.", "Mark tapped both drums."),
    ("Mark was toothless.", "Mark sat. His teeth chattered.", "Mark sat. His dog chattered."),
    ("Mark was one-armed.", "Mark caught it in both hands.", "Mark caught it in his cap."),
    ("Mark had broken his ankle.", "Mark ran up the stairs.", "Mark hopped up the stairs."),
    ("Mark was barefoot.", "Mark turned. His boots crunched.", "Mark turned. His stick tapped."),
]  # fmt: skip


def notes_on(english, text):
    return check(read(from_text(text), english), rules=[RULE])


@pytest.mark.parametrize(("said", "shown", "other"), CONTRARIES)
def test_it_asks_of_the_contrary_and_of_nothing_else(english, said, shown, other):
    assert len(notes_on(english, said + BETWEEN + shown)) == 1
    assert notes_on(english, said + BETWEEN + other) == ()


def test_who_learns_to_swim_may(english):
    learnt = "\n\nThat summer Petra taught him. It rained. “Well?” said Petra.\n\n"
    assert notes_on(english, "Mark couldn't swim." + learnt + "Mark swam out to the raft.") == ()


def test_what_another_does_is_no_contrary(english):
    assert notes_on(english, "Mark couldn't swim." + BETWEEN + "Petra swam out to the raft.") == ()


def test_what_would_be_done_is_no_contrary(english):
    assert notes_on(english, "Mark couldn't swim." + BETWEEN + "If only Mark swam like a fish!") == ()


STATES = [
    ("It was raining.", "The sun beat down on the yard.", "The wind beat on the yard."),
    ("Petra bolted the door.", "The door stood open.", "The window stood open."),
    ("Mark blew out the candle.", "They read by the light of the candle.", "They read by the moon."),
]  # fmt: skip


@pytest.mark.parametrize(("said", "shown", "other"), STATES)
def test_a_place_is_not_otherwise_a_moment_later(english, said, shown, other):
    (rule,) = (rule for rule in all_rules() if rule.id == "contrary-state")

    def count(text):
        return len(check(read(from_text(text), english), rules=[rule]))

    between = "\n\n“Well?” said Petra. “Sit down, and tell us what it was all about.”\n\n"
    assert count(said + between + shown) == 1
    assert count(said + between + other) == 0
    assert count(said + between + "An hour later there was a change. " + shown) == 0
