"""Lexicon: the word lists that the reading layers share, and the forms their verbs take."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any

_VOWELS = frozenset("aeiou")
SHORT = 7  # letters of an adjective up to which it is compared by its ending


def load_lines(name: str) -> list[str]:
    """Return the lines of the word list ``name``, without empty ones and those that start with ``#``."""
    file = resources.files("fabula").joinpath("data", f"{name}.txt")
    lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


@cache
def load_table(name: str) -> dict[str, Any]:
    """Return the tables of ``name``, a TOML file of ``fabula/data``; nobody is to change what it returns."""
    file = resources.files("fabula").joinpath("data", f"{name}.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def load_words(name: str) -> frozenset[str]:
    """Return the entries of the word list ``name``, a file of ``fabula/data`` with one entry a line.

    Empty lines and lines that start with ``#`` are left out. Raises FileNotFoundError where there is no
    such list.

    >>> "whisper" in load_words("speech_verbs")
    True
    """
    return frozenset(load_lines(name))


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    rows = (line.split() for line in load_lines("irregular_verbs"))
    return {lemma: (past, participle) for lemma, past, participle in rows}


def _doubles_last(lemma: str) -> bool:
    """Say whether the last consonant doubles before a vowel: ``nag``, ``admit``, but not ``answer``."""
    if len(lemma) < 3 or lemma[-1] in _VOWELS or lemma[-1] in "wxy":
        return False
    if lemma[-2] not in _VOWELS or lemma[-3] in _VOWELS:
        return False
    syllables = sum(
        1
        for before, here in zip(" " + lemma, lemma, strict=False)
        if here in _VOWELS and before not in _VOWELS
    )
    return syllables == 1 or lemma in load_words("doubling_verbs")


def past_forms(lemma: str) -> frozenset[str]:
    """Return the past and the past participle of a verb.

    >>> sorted(past_forms("speak")), sorted(past_forms("admit"))
    (['spoke', 'spoken'], ['admitted'])
    """
    if lemma in _irregular():
        return frozenset(_irregular()[lemma])
    if lemma.endswith("e"):
        return frozenset({lemma + "d"})
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return frozenset({lemma[:-1] + "ied"})
    if _doubles_last(lemma):
        return frozenset({lemma + lemma[-1] + "ed"})
    return frozenset({lemma + "ed"})


@cache
def _lemmas_of_irregular() -> dict[str, str]:
    return {form: lemma for lemma, forms in _irregular().items() for form in forms}


def verb_stem(form: str) -> str:
    """Return what the past forms of a verb begin with alike; it need not be a word.

    >>> verb_stem("took") == verb_stem("taken"), verb_stem("sold"), verb_stem("drowned")
    (True, 'sell', 'drown')
    """
    return _lemmas_of_irregular().get(form, form.removesuffix("ed"))


def present_form(lemma: str) -> str:
    """Return the third person singular of the present tense.

    >>> present_form("cry"), present_form("hiss"), present_form("say"), present_form("do")
    ('cries', 'hisses', 'says', 'does')
    """
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    if lemma.endswith(("s", "x", "z", "ch", "sh")) or lemma in ("go", "do"):
        return lemma + "es"
    return lemma + "s"


def gerund(lemma: str) -> str:
    """Return the form in -ing.

    >>> gerund("whine"), gerund("nag"), gerund("agree")
    ('whining', 'nagging', 'agreeing')
    """
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if _doubles_last(lemma) else "") + "ing"


@cache
def inflect(lemma: str) -> frozenset[str]:
    """Return every form of a verb: itself, third person, past, participle and -ing.

    >>> sorted(inflect("say"))
    ['said', 'say', 'saying', 'says']
    """
    return past_forms(lemma) | {lemma, present_form(lemma), gerund(lemma)}


def degrees(adjective: str) -> tuple[str, ...]:
    """Return the comparative and the superlative of a short adjective; nothing for one that takes "more".

    >>> degrees("happy"), degrees("sad"), degrees("safe"), degrees("anxious")
    (('happier', 'happiest'), ('sadder', 'saddest'), ('safer', 'safest'), ())
    """
    if adjective.endswith("y") and adjective[-2:-1] not in _VOWELS and len(adjective) <= SHORT:
        stem = adjective[:-1] + "i"
    elif sum(letter in _VOWELS for letter in adjective.removesuffix("e")) > 1 or len(adjective) > SHORT:
        return ()
    else:
        stem = adjective.removesuffix("e") + (adjective[-1] if _doubles_last(adjective) else "")
    return stem + "er", stem + "est"


def inflect_all(lemmas: Iterable[str]) -> frozenset[str]:
    """Return every form of every verb given."""
    return frozenset(form for lemma in lemmas for form in inflect(lemma))


@cache
def verb_lemmas(name: str) -> dict[str, str]:
    """Return form -> lemma for the verb list ``name``.

    >>> verb_lemmas("speech_verbs")["cried"]
    'cry'
    """
    return {form: lemma for lemma in sorted(load_words(name)) for form in inflect(lemma)}


def any_of(name: str) -> str:
    """Return the regular expression of any entry of the word list ``name``, the longest first."""
    return "|".join(sorted(load_words(name), key=lambda word: (-len(word), word)))


@cache
def load_pairs(name: str) -> dict[str, str]:
    """Return the word list ``name`` whose lines are a word and what is said of it.

    >>> load_pairs("titles")["mrs"]
    'f'
    """
    return dict(line.rsplit(maxsplit=1) for line in load_lines(name))
