"""Whose "the Dane" is, where one person is told to be a Dane, or Danish, or from Denmark."""

from __future__ import annotations

import pytest
from telling import read_text

NATIONS = {
    "from there": (
        "Sten had come over from Denmark in the spring, and still apologised.\n\n"
        '"It\'s late," said Luis.\n\n"It\'s always late," said the Dane.\n',
        "Sten",
    ),
    "told of her": (
        '"We go," said Marie. She was French, and did not wait to be asked twice.\n\n'
        '"Now?" said Todd.\n\n"Now," said the Frenchwoman.\n',
        "Marie",
    ),
}

NOT_THEIRS = {
    "of two": (
        'Sten and Luis were from Denmark. Nils had come from Denmark too.\n\n"Rain," said the Dane.\n',
        "Nils",
    ),
    "denied": ('Marie was not French, whatever Todd said.\n\n"Now," said the Frenchwoman.\n', "Marie"),
    "been there": (
        'Jim had just come back from Denmark with a cough.\n\n"They are rare," said the Dane at the till.\n',
        "Jim",
    ),
}


@pytest.mark.parametrize(("text", "name"), NATIONS.values(), ids=NATIONS)
def test_whoever_is_told_to_be_of_a_nation_is_meant_by_it(trained, text, name):
    story = read_text(trained, text)
    assert next(one.name for one in story.characters if one.id == story.quotes[-1].speaker) == name


@pytest.mark.parametrize(("text", "name"), NOT_THEIRS.values(), ids=NOT_THEIRS)
def test_nobody_else_is_the_dane(trained, text, name):
    dane = {"the Dane", "the Frenchwoman"}
    assert not any(dane & set(one.aliases) for one in read_text(trained, text).characters if one.name == name)


def test_who_is_oftener_called_by_a_nation_is_shown_by_name(trained):
    text = 'Ewan was a Scot. "Rain," said the Scot. The Scot pulled up his hood, and the Scot went out.\n'
    assert [one.name for one in read_text(trained, text).characters if one.named] == ["Ewan"]
