"""Who is told "You must be Corrie" is Corrie, and of the sex that was told; so is who says they are."""

from __future__ import annotations

import pytest
from telling import read_text

GATE = "The man at the gate looked her up and down. The girl shifted her bag.\n\n"
WALL = "A boy was sitting on the wall with his boots in his hand. Hanna stopped the cart.\n\n"
STOVE = "Two men sat by the stove. The constable shut the door behind him.\n\n"
STEP = "I rang the bell twice. A girl was sweeping the step. A man in shirtsleeves opened the door.\n\n"
TOLD = {
    "a girl": (f'{GATE}"You must be Corrie," he said.\n\n"You\'re late, Corrie."\n', "The girl", "she/her"),
    "a boy": (f'{WALL}"You\'re Corrie," said Hanna.\n\nCorrie slid down off the wall.\n', "A boy", "he/him"),
    "who says so": (
        f'{STOVE}"Which of you is Corrie?"\n\nThe taller man stood up. "I am," he said.\n\n"Come with me, '
        'Corrie."\n',
        "The taller man",
        "he/him",
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_who_hears_it_has_the_name(english, case):
    text, words, pronouns = TOLD[case]
    story = read_text(english, text)
    (corrie,) = [one for one in story.characters if one.name == "Corrie"]
    assert words in {mention.span.of(text) for mention in corrie.mentions}
    assert corrie.pronouns == pronouns


def test_who_tells_the_story_and_answers_has_the_name(english):
    story = read_text(english, f'{STEP}"You must be Corrie," he said.\n\n"Yes," I said.\n\nI went in.\n')
    assert [one.name for one in story.characters if one.narrator] == ["Corrie"]


@pytest.mark.parametrize(
    "text",
    [
        f'{WALL}"You\'re Corrie\'s brother," said Hanna.\n\n"What if I am?" said the boy.\n',
        f'Corrie got off the cart. {WALL}"You\'re Corrie," said Hanna.\n\nCorrie nodded.\n',
    ],
)
def test_whose_brother_he_is_and_who_was_there_before_are_others(english, text):
    story = read_text(english, text)
    corries = [one for one in story.characters if one.name == "Corrie"]
    assert all("A boy" not in {mention.span.of(text) for mention in one.mentions} for one in corries)
