"""What an answer of two words tells."""

import pytest
from telling import read_text


@pytest.mark.parametrize(
    ("asked", "answer", "says"),
    [
        ("How long did it rain?", "Two nights", ["Two nights"]),
        ("How long did it rain?", "Yes, sir", []),
        ("It rained.", "Two nights", []),
    ],
)
def test_two_words_are_enough_of_an_answer(english, asked, answer, says):
    story = read_text(english, f"Ottilie sat. “{asked}” said Ottilie.\n\n“{answer},” said Simeon.\n")
    assert [c.span.of(story.text) for c in story.claims if c.by == "simeon"] == says
