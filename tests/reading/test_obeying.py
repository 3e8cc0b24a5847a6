"""Who does right after a line what it bids hears it, and has not said it."""

from __future__ import annotations

import pytest
from helpers import prose_of, told_mentions
from telling import goes_by, read_text

from fabula.reading.speech.obeying import obeying

RAMP = "Lindqvist, Petra and Odo waited on the ramp. The ferry was late.\n\n"


@pytest.mark.parametrize(
    ("line", "after", "obeys"),
    [
        ("“Sit down.”", "Petra sat down.", True),
        ("“Sit down,” he said.", "Petra sat down.", True),
        ("“Don't move.”", "Petra did not move.", True),
        ("“Take the rope.”", "Petra did as she was told.", True),
        ("“Take the rope.”", "Petra did not care.", False),
        ("“Take the rope.”", "Petra laughed.", False),
        ("“I sit here on Mondays.”", "Petra sat down.", False),
        ("“You want to sit?”", "Petra sat down.", False),
        ("“Take the rope.” He coughed. “Now, please.”", "Petra took a step back.", False),
    ],
)
def test_who_does_what_a_line_bids_obeys_it(english, line, after, obeys):
    prose = prose_of(english, f"{line}\n\n{after}")
    mentions = told_mentions(prose, "Petra")
    assert (obeying(prose, mentions, 0) == 0) == obeys


@pytest.mark.parametrize("bidding", ["“Hold the rope,” said Lindqvist.", "Lindqvist rose. “Hold the rope.”"])
def test_who_obeys_is_spoken_to(trained, bidding):
    talk = f"“It's late,” said Petra.\n\n{bidding}\n\nOdo held the rope.\n\n“Is it ours?” asked Petra.\n"
    story = read_text(trained, RAMP + talk)
    (odo,) = goes_by(story, "Odo")
    assert story.quotes[1].addressees == (odo.id,)


def test_who_obeys_has_not_said_it(trained):
    story = read_text(trained, "Petra put her bag down beside Odo.\n\n“Sit.”\n\nPetra sat.\n\n“Better?”\n")
    (petra,) = goes_by(story, "Petra")
    assert story.quotes[0].speaker != petra.id


@pytest.mark.parametrize("answer", ["She shook her head.", "Petra did not answer.", "She nodded slowly."])
def test_who_answers_a_question_without_a_word_has_not_asked_it(trained, answer):
    table = "Odo set the two cups down. Across from him Petra had not taken off her coat.\n\n"
    text = f"{table}“You'll stay for supper?”\n\n{answer}\n\n“A drink, then.”\n\n“Water,” she said.\n"
    story = read_text(trained, text)
    (asking,) = goes_by(story, "Odo")
    assert story.quotes[0].speaker == asking.id
