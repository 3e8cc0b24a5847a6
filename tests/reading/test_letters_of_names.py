"""People called by the letters of their names, and by double names."""

from __future__ import annotations

import pytest
from telling import read_text

MAYA = (
    'Maya Jensen threw her bag on the sofa. "MJ!" shouted Ruth.\n\n"What?" said Maya.\n\n'
    '"Shoes off, MJ," said Ruth.\n'
)
TJ = 'T.J. dropped the ball. "T.J.!" yelled Coach Brandt.\n\nTJ picked it up.\n'


def forms_of(models, text):
    return [{one.name, *one.aliases} for one in read_text(models, text).characters if one.named]


@pytest.mark.parametrize(("text", "names"), [(MAYA, {"Maya", "MJ"}), (TJ, {"T.J.", "TJ"})])
def test_who_is_called_by_letters_is_one(trained, text, names):
    assert [forms for forms in forms_of(trained, text) if forms & names] == [
        forms for forms in forms_of(trained, text) if forms >= names
    ]


def test_who_is_met_beside_whose_letters_they_are_is_another(trained):
    text = 'AJ kicked the tyre while Anna Jonsson watched. "Flat," said AJ.\n\nAnna Jonsson laughed.\n'
    assert not [forms for forms in forms_of(trained, text) if {"AJ", "Anna Jonsson"} <= forms]


def test_a_name_that_is_shouted_is_no_letters(trained):
    text = 'Elaine Dorsey came in. "ED!" shouted Ruth.\n\nEd looked up from the oven.\n'
    assert not [forms for forms in forms_of(trained, text) if {"Ed", "Elaine Dorsey"} <= forms]


def test_a_double_name_has_the_sex_of_its_halves(trained):
    (mary,) = read_text(trained, 'Mary-Kate shut the file. "Done," said Mary-Kate.\n').characters
    assert mary.pronouns == "she/her"
