"""Children who bear the last name of somebody of rank: Lotte van Rijn, nine, is no Detective van Rijn."""

from __future__ import annotations

import pytest
from telling import read_text

CHILDREN = {
    "age behind the name": (
        'Van Rijn knocked. "Police," said Detective van Rijn.\n\n'
        "Lotte van Rijn, nine, opened the door in her pyjamas.\n\n"
        '"Is your mother in?" van Rijn asked.\n\n"She\'s in the bath," said Lotte.\n',
        "Lotte van Rijn",
    ),
    "who was six": (
        "Captain Marsh had a daughter, Lily Marsh, who was six and had no front teeth.\n\n"
        '"Bed," said Captain Marsh.\n\n"No," said Lily.\n\n"Now," said Marsh.\n',
        "Lily Marsh",
    ),
}


@pytest.mark.parametrize(("text", "child"), CHILDREN.values(), ids=CHILDREN)
def test_a_child_has_no_rank(trained, text, child):
    forms = [{one.name, *one.aliases} for one in read_text(trained, text).characters]
    assert next(found for found in forms if child in found) <= {child, child.split()[0]}


def test_who_is_of_age_may_have_one(trained):
    text = (
        '"Police," said Detective van Rijn.\n\nLotte van Rijn, forty, sat down on the stair. She took off '
        'her hat. "Who found her?" asked van Rijn.\n'
    )
    named = [one for one in read_text(trained, text).characters if one.named]
    assert [one.name for one in named] == ["Lotte van Rijn"]
