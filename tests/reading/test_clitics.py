"""A verb written into the word before it is a word of its own."""

from __future__ import annotations

import pytest
from telling import read_text

from fabula.models.english import Tokens
from fabula.reading.clitics import with_clitics_apart


def parsed(text, heads, deps, tags):
    """Return the tokens of words with one space between."""
    start = [0]
    for word in text.split():
        start.append(start[-1] + len(word) + 1)
    end = [after - 1 for after in start[1:]]
    none = [0] * len(heads)
    return Tokens(text, start[:-1], end, list(tags), list(deps), list(heads), none, none, [""] * len(heads))


def test_the_verb_helps_what_its_word_does():
    tokens = with_clitics_apart(
        parsed("Then Mara’d gone", [2, 2, 2], ["advmod", "nsubj", "ROOT"], ["RB", "NNP", "VBN"])
    )
    assert tokens.word == ["Then", "Mara", "’d", "gone"]
    assert tokens.head == [3, 3, 3, 3]
    assert tokens.dep == ["advmod", "nsubj", "aux", "ROOT"]
    assert tokens.tag == ["RB", "NNP", "MD", "VBN"]


def test_a_verb_whose_word_is_no_subject_hangs_on_it():
    tokens = with_clitics_apart(parsed("Mara'll come", [0, 0], ["ROOT", "acl"], ["VB", "VB"]))
    assert tokens.word == ["Mara", "'ll", "come"]
    assert tokens.head == [0, 0, 0]
    assert tokens.tag == ["NNP", "MD", "VB"]


@pytest.mark.parametrize("word", ["o'clock", "OK'd", "'ll", "Mara's", "rock'n'roll", "’Twould"])
def test_other_words_are_left_whole(word):
    tokens = parsed(f"It {word}", [0, 0], ["ROOT", "dep"], ["PRP", "NN"])
    assert with_clitics_apart(tokens) is tokens


def test_whoever_had_or_will_is_the_same_as_before(english):
    text = "Mara sat down. Mara'd put the kettle on.\n\n“Simeon’ll be late,” said Mara. Simeon came in.\n"
    story = read_text(english, text)
    assert [one.name for one in story.characters] == ["Mara", "Simeon"]
    assert [mention.span.of(text) for mention in story.characters[0].mentions] == ["Mara"] * 3
