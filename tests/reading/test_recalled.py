"""A memory in which somebody speaks, told at length in paragraphs of its own, is a scene of its own."""

from __future__ import annotations

import pytest
from telling import read_text

PORCH = (
    "Alma shelled peas on the porch. Reg was mending the screen.\n\n“You remember the flood?” he said.\n\n"
)
CUE = "She remembered.\n\n"
SAT = "She had been nine. They had sat on the roof for two days, she and Cal, and eaten raw potatoes.\n\n"
SAID = "“Sing to that one,” Alma had said. “She looks sad.”\n\n"
SANG = "Cal had sung. He had got as far as the second verse when the boat came, and then he had cried.\n\n"
NOW = "“No,” said Alma now. She dropped a pea.\n\n“Me neither,” said Reg. He went on mending.\n"
WHOLE = PORCH + CUE + SAT + SAID + SANG + NOW


def openings(english, text):
    return [scene.span.of(text).split()[:2] for scene in read_text(english, text).scenes]


def test_a_memory_in_which_somebody_speaks_is_a_scene_of_its_own(english):
    story = read_text(english, WHOLE)
    assert [scene.span.of(WHOLE).split()[0] for scene in story.scenes] == ["Alma", "She", "“No,”"]
    assert [scene.time.mode for scene in story.scenes] == ["told", "flashback", "told"]
    assert [one.scene for one in story.interludes] == ["s1", "s2"]
    assert story.interludes[0].span.of(WHOLE) == "She remembered."


def test_whoever_remembers_no_more_is_where_they_were(english):
    places = [scene.place for scene in read_text(english, WHOLE).scenes]
    assert places == ["place-the-porch", "place-the-roof", "place-the-porch"]


def test_a_memory_is_in_no_place_that_is_told_outside_of_it(english):
    nowhere = SAT.replace(" on the roof", "")
    sang = SANG.replace("the boat came", "help came")
    middle = read_text(english, PORCH + CUE + nowhere + SAID + sang + NOW).scenes[1]
    assert middle.place is None


@pytest.mark.parametrize(
    "text",
    [
        PORCH + CUE + SAT + SANG + NOW,
        PORCH + CUE + SAT + SAID + NOW,
        PORCH + CUE + SAT + SAID.replace("had said", "said") + SANG + NOW,
        PORCH + CUE + SAT + SAID + SANG.rstrip() + " She dropped a pea.\n\n" + NOW,
    ],
)
def test_what_is_short_or_only_told_of_is_none(english, text):
    assert len(read_text(english, text).scenes) == 1


def test_a_dream_that_begins_amid_a_paragraph_is_a_scene_from_the_next(english):
    text = (
        "Corin could not sleep for the cold. At last he slept, and in the dream the city was whole again.\n\n"
        "He walked down to the square, and the fountains were running.\n\n“You're dead,” said Corin.\n\n"
        "“Everyone's dead,” said Jory. “Have a fig.”\n\nIt tasted of sand.\n\n"
        "He woke with sand in his mouth. The tent had come down.\n\n“Storm,” said Maeve.\n"
    )
    story = read_text(english, text)
    assert [scene.span.of(text).split()[1] for scene in story.scenes] == ["could", "walked", "woke"]
    assert [one.scene for one in story.interludes] == ["s1", "s2"]
    assert story.scenes[1].time.mode == "dream"
