"""Kin of one last name: Professor Quill and Ada Quill, her niece, are two; so are old Quill and his wife."""

from __future__ import annotations

import pytest
from telling import read_text

TWO = {
    "the niece of a professor": (
        "Professor Ekholm unlocked the cabinet. Karin Ekholm, her niece, held the lamp.\n\n"
        '"Careful," said Professor Ekholm.\n\nKarin held it higher.\n',
        ("Professor Ekholm", "Karin"),
    ),
    "a son of whose father nothing else is told": (
        "Mr Tolland shut the shop. His son, Peter Tolland, had left by the back.\n\n"
        "Peter ran to the harbour. Mr Tolland locked up.\n",
        ("Mr. Tolland", "Peter"),
    ),
    "the old man and his wife": (
        "Old Marsden mended nets on the quay. Every evening Mrs Marsden brought him soup.\n\n"
        '"Eat," said Mrs Marsden.\n\nOld Marsden ate.\n',
        ("Old Marsden", "Mrs. Marsden"),
    ),
}

ONE = {
    "somebody else's aunt": (
        "Tom came in with Dr Ekholm. His aunt, Ada Ekholm, was the best surgeon in town.\n\n"
        '"Sit," said Dr Ekholm.\n',
        ("Dr. Ekholm", "Ada Ekholm"),
    ),
    "the old man by his name alone": (
        'Old Marsden shut the door. Marsden was tired. "Tea?" said Mrs Marsden.\n\n"Tea," said Marsden.\n',
        ("Old Marsden", "Marsden"),
    ),
}


def whose(models, text):
    """Return whose each name is, by the words that the story has for it."""
    return {
        form: person.id
        for person in read_text(models, text).characters
        for form in (person.name, *person.aliases)
    }


@pytest.mark.parametrize(("text", "names"), TWO.values(), ids=TWO)
def test_kin_are_two(trained, text, names):
    of = whose(trained, text)
    assert of[names[0]] != of[names[1]]


@pytest.mark.parametrize(("text", "names"), ONE.values(), ids=ONE)
def test_one_is_one(trained, text, names):
    of = whose(trained, text)
    assert of[names[0]] == of[names[1]]
