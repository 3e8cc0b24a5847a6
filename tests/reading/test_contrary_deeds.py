"""What is claimed, and the narration tells the contrary, or the same, in other words."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"

# What is told -> the words that somebody put forward, and whether they are so.
CLAIMED = {
    # the contrary was done
    "Simeon thought that Ottilie had failed. She had passed with honours.": ("Ottilie had failed", "false"),
    "Simeon thought that Ottilie had failed the exam. She had passed it.": (
        "Ottilie had failed the exam", "false",
    ),
    "Simeon thought that Ottilie had failed. She passed.": ("Ottilie had failed", "open"),
    "Simeon thought that Ottilie had left. She had stayed there every summer.": (
        "Ottilie had left", "open",
    ),
    "Simeon thought that Ottilie had forgotten. She remembered everything.": (
        "Ottilie had forgotten", "false",
    ),
    "Simeon thought that the bridge was still standing. It had collapsed.": (
        "the bridge was still standing", "open",
    ),
    "Simeon thought that the bridge was still standing. The bridge had collapsed.": (
        "the bridge was still standing", "false",
    ),
    # they feel the contrary
    "Simeon thought that Ottilie hated him. Ottilie had loved him for years.": (
        "Ottilie hated him", "false",
    ),
    "Simeon thought that Ottilie hated him. Ottilie had loved him once.": ("Ottilie hated him", "open"),
    "Simeon thought that Ottilie hated him. Ottilie loved the garden.": ("Ottilie hated him", "open"),
    # they have it no longer, or have it yet
    "Simeon thought that Ottilie had the ring. Ottilie had sold it.": ("Ottilie had the ring", "false"),
    "Simeon thought that Ottilie had the ring. Ottilie sold it.": ("Ottilie had the ring", "open"),
    "Simeon thought that Ottilie had the ring. Ottilie had sold the dog.": ("Ottilie had the ring", "open"),
    "Simeon thinks that Ottilie has the ring. Ottilie sold it.": ("Ottilie has the ring", "false"),
    "Simeon thought that Ottilie had sold the ring. She had the ring in her glove.": (
        "Ottilie had sold the ring", "false",
    ),
    # doors
    "Simeon thought that the shop was shut. The shop door stood open.": ("the shop was shut", "false"),
    "Simeon thought that the shop was shut. The shop window stood open.": ("the shop was shut", "open"),
    "Simeon thought that the door was locked. The door was open.": ("the door was locked", "false"),
    "Simeon thought that the door was shut. The door was unlocked.": ("the door was shut", "open"),
    # as is told at once
    "Simeon believed that the loft was empty. Ottilie sat down. It was empty.": (
        "the loft was empty", "true",
    ),
    "Simeon thought that Ottilie was tired, and he was right.": ("Ottilie was tired", "true"),
    "Simeon thought that Ottilie was tired. He was right to.": ("Ottilie was tired", "true"),
    "Simeon was certain that Ottilie would be late. Ottilie was late.": ("Ottilie would be late", "true"),
    "Simeon thought that Ottilie would be late. Ottilie was tired.": ("Ottilie would be late", "open"),
    "Simeon hoped that it would not rain. It rained.": ("it would not rain", "false"),
    # the contrary of what was expected
    "Simeon expected Ottilie to refuse. She agreed at once.": ("Ottilie to refuse", "false"),
    "Ottilie expected Simeon to refuse. Ottilie agreed at once.": ("Simeon to refuse", "open"),
    # who tells of it knows better
    "Simeon thought that he was alone. Ottilie held her breath.": ("he was alone", "false"),
    "Simeon thought that he was alone in the world. Ottilie wept.": ("he was alone in the world", "open"),
    "They all thought that the boat had sunk.": ("the boat had sunk", "false"),
    "They thought that the boat had sunk.": ("the boat had sunk", "open"),
}  # fmt: skip


@pytest.mark.parametrize("told", CLAIMED)
def test_what_the_narration_tells_in_other_words(english, told):
    words, status = CLAIMED[told]
    story = read_text(english, f"{CAST}{told}\n")
    assert [one.status for one in story.claims if one.span.of(story.text) == words] == [status]
