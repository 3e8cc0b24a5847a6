"""Answers to look at: a part of a line has the marks of the line, and of nothing else."""

import pytest

from fabula.asking import Answer, Answers, Question
from fabula.span import Span
from fabula.views.answers import AnswersView

PRICE = "“Four pounds. Not a penny less. Take it.”"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Four pounds", "“Four pounds.”"),
        ("a penny less", "“Not a penny less.”"),
        ("Take it", "“Take it.”"),
        ("turned away", "She turned away."),
        ("Done", "—Done."),
    ],
)
def test_what_is_opened_is_closed_and_what_is_closed_opened(tell, person, words, shown):
    story = tell(
        parts=[("prose", 1, f"{PRICE} She turned away.\n\n—Done. She sat.\n")],
        cast=[person("ada", "Ada")],
        lines=[(PRICE, "ada", (), 0.9), ("—Done. She sat.", "ada", (), 0.9)],
    )
    start = story.text.index(words)
    answer = Answer(Span(start, start + len(words)), "ada", (), None, "speech")
    view = AnswersView(story, Answers(Question("search", words=words), (answer,)))
    (row,) = view.rows()["rows"]
    assert "".join(part for part, _ in row["parts"]) == shown
    assert [part for part, answers in row["parts"] if answers] == [words]
