"""What two words tell that answer a question, and who is known by them to have been told what."""

import pytest
from telling import read_text


@pytest.mark.parametrize(
    ("asked", "answer", "says"),
    [
        ("How long did it rain?", "Two nights", ["Two nights"]),
        ("How long did it rain?", "Yes, sir", []),
        ("What did he find?", "Twins", ["Twins"]),
        ("Did he find them?", "Twins", []),
        ("It rained.", "Two nights", []),
    ],
)
def test_a_word_or_two_are_enough_of_an_answer(english, asked, answer, says):
    story = read_text(english, f"Ottilie sat. “{asked}” said Ottilie.\n\n“{answer},” said Simeon.\n")
    assert [c.span.of(story.text) for c in story.claims if c.by == "simeon"] == says


@pytest.mark.parametrize(
    ("told", "from_whom"),
    [
        ("“Hob told me on Sunday,” said Simeon. “The boat has sunk.”", {"hob"}),
        ("“Hob told me. The boat has sunk,” said Simeon.", {"hob"}),
        ("“Hob told me that? The boat has sunk,” said Simeon.", set()),
        ("“Hob never told me. The boat has sunk,” said Simeon.", set()),
        ("“Hob told me on Sunday,” said Simeon. “I was asleep.”", set()),
    ],
)
def test_what_somebody_was_told_and_then_says(english, told, from_whom):
    cast = "Hob nodded. “Good night,” said Hob.\n\nOttilie sat. “Tea,” said Ottilie.\n\n"
    story = read_text(english, f"{cast}Simeon stood. {told}\n")
    last = max(story.claims, key=lambda one: one.span)
    learnt = (one for one in story.learnings if one.claim == last.id and one.character == "simeon")
    assert {one.source for one in learnt if one.source is not None} == from_whom
