"""What is said again, in much the same words: it passes on what was said before, and makes nobody unaware."""

import pytest
from telling import read_text

from fabula.asking.knowledge import Knowledge

CAST = (
    "Hedda took her coat. “Soon,” said Hedda, and went out.\n\n***\n\nOttilie sat down beside Simeon.\n\n"
    "“I sold the boat, Simeon,” said Ottilie.\n\n“Good,” said Simeon.\n\n***\n\n"
)


@pytest.mark.parametrize(
    ("told", "knows"),
    [
        ("Simeon told Hedda that Ottilie had sold the boat.", True),
        ("“Ottilie sold the boat,” Simeon told Hedda.", True),
        ("Simeon told Hedda that Ottilie hadn't sold the boat.", False),
        ("“Ottilie never sold the boat,” Simeon told Hedda.", False),
    ],
)
def test_who_learns_what_was_said_before(english, told, knows):
    story = read_text(english, f"{CAST}{told}\n")
    (sold,) = [one.id for one in story.claims if one.span.of(story.text).startswith("I sold the boat")]
    learned = {one.character: one.source for one in story.learnings if one.claim == sold}
    assert (learned.get("hedda") == "simeon") is knows
    unaware = {id for one in Knowledge(story).unaware for id in one.people}
    assert ("ottilie" in unaware) is not knows
