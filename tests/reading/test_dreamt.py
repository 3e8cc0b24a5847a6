"""A dream told at length is a scene of its own; a short one, or one in midst of a paragraph, is not."""

from __future__ import annotations

import pytest
from telling import read_text

from fabula.corrections import InScene, NoNewScene, at_opening
from fabula.corrections.correction import NOTHING
from fabula.formats import from_text
from fabula.pipeline import read

ASLEEP = "Ottilie went to bed in the attic and slept.\n\n"
DREAM = "In her dream she was walking along a canal. "
MORE = (
    "The boats were made of bread.\n\n“Eat,” said a swan.\n\n“I did,” said Ottilie, and it rained salt.\n\n"
)
WOKE = "She woke with a start. The attic was cold. Ottilie felt for her shoes.\n"
LONG = ASLEEP + DREAM + MORE + WOKE


def test_a_dream_told_at_length_is_a_scene_of_its_own(english):
    story = read_text(english, LONG)
    assert [scene.time.mode for scene in story.scenes] == ["told", "dream", "told"]
    assert [scene.span.of(LONG).split()[0] for scene in story.scenes] == ["Ottilie", "In", "She"]
    assert [one.scene for one in story.interludes if one.kind == "dream"] == ["s2"]


def test_what_is_said_last_in_a_dream_is_said_in_it(english):
    text = ASLEEP + DREAM + MORE + "“Too late.”\n\n" + WOKE
    dream = read_text(english, text).scenes[1]
    assert dream.span.of(text).endswith("“Too late.”")


def test_a_dream_with_which_a_scene_begins_ends_at_the_waking(english):
    story = read_text(english, DREAM + MORE + WOKE)
    assert [scene.time.mode for scene in story.scenes] == ["dream", "told"]


@pytest.mark.parametrize(
    "text",
    [
        ASLEEP + DREAM + "The boats were made of bread.\n\n" + WOKE,
        ASLEEP + "The wind dropped. " + DREAM + MORE + WOKE,
        ASLEEP + DREAM + MORE.rstrip() + " " + WOKE,
        ASLEEP + "It must be a dream, she thought. " + MORE + WOKE,
    ],
)
def test_no_other_is(english, text):
    assert len(read_text(english, text).scenes) == 1


def test_none_is_where_the_author_says_that_no_scene_begins(english):
    told = [NoNewScene(at_opening(LONG, LONG.index(words))) for words in ("In her dream", "She woke")]
    assert len(read(from_text(LONG), english, corrections=told).scenes) == 1


def test_whoever_wakes_is_where_they_slept_and_not_where_they_dreamt(english):
    orchard = "She dreamt that she was in the orchard again. In the orchard her aunt stood on a ladder.\n\n"
    text = ASLEEP + orchard + "The ladder grew.\n\nIn the orchard it snowed pears.\n\n"
    woke = "She woke with a start. Ottilie felt for her shoes. She was hungry.\n"
    places = [scene.place for scene in read_text(english, text + woke).scenes]
    assert places == ["place-the-attic", "place-the-orchard", "place-the-attic"]
    kitchen = "She woke with a start. In the kitchen she lit the lamp. The kitchen was cold.\n"
    assert read_text(english, text + kitchen).scenes[2].place == "place-the-kitchen"
    nowhere = [InScene(at_opening(text + woke, len(text)), place=NOTHING)]
    assert read(from_text(text + woke), english, corrections=nowhere).scenes[2].place is None


def test_a_dream_ends_where_somebody_is_told_to_be_awake(english):
    text = DREAM + MORE + "Then a bell rang and she was awake, in the attic. Ottilie felt for her shoes.\n"
    assert [scene.time.mode for scene in read_text(english, text).scenes] == ["dream", "told"]


SANK = "Ottilie lay down in the attic and fell asleep.\n\n"
HALL = "She was walking along a canal. "
KNEW = "She woke with a start. It had been a dream. Ottilie felt for her shoes.\n"


def test_what_is_told_from_sleep_to_a_waking_is_dreamt_if_somebody_then_knows_it(english):
    story = read_text(english, SANK + HALL + MORE + KNEW)
    assert [scene.time.mode for scene in story.scenes] == ["told", "dream", "told"]
    (dream,) = story.interludes
    assert dream.kind == "dream" and dream.holder == "ottilie"


@pytest.mark.parametrize(
    "text",
    [
        SANK + HALL + MORE + WOKE,
        HALL + MORE + KNEW,
        SANK + HALL + MORE + "She woke with a start. She had been dreaming of bread.\n",
        SANK + "Rain fell all night. She woke early. The canal had been a dream.\n",
    ],
)
def test_no_dream_is_told_without_a_sleep_before_and_somebody_who_knows_it_after(english, text):
    assert not read_text(english, text).interludes
