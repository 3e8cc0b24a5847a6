"""Whom a call does not name: somebody described, where another who may be meant answers it."""

from __future__ import annotations

import pytest
from telling import read_text

CALLED = (
    "Bridget had been fired twice that week. Graham was standing at her desk now, and the senior partner "
    "with him.\n\n“Tell her, Graham,” said the senior partner.\n\n"
    "Graham cleared his throat. “Miss Doyle, I may have been hasty.”\n\n{answer}\n\n"
    "“Which?” said the senior partner.\n"
)
ANSWERS = {
    "by a tag": "“Which time?” asked Bridget.",
    "by an act before the line": "Bridget put down her box. “Which time?”",
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_a_call_that_another_answers_names_nobody_described(trained, answer):
    story = read_text(trained, CALLED.format(answer=answer))
    assert story.quotes[0].by != "tag"
