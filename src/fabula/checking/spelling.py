"""Spelling: whether a word that no dictionary has may be meant, and which common word it is a slip for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources
from string import ascii_lowercase

from fabula.reading.lexicon import load_words

COMMON = (
    14_000  # how far down the list of wordpieces, which is sorted by how often they are, a word is common
)
LONG = 5  # letters from which on one letter for another is a slip; a shorter word may be any word, or foreign


def is_word(word: str) -> bool:
    """Say whether a word in small letters is English, or made of English words and what goes before or after.

    >>> is_word("kitbag"), is_word("unpapered"), is_word("recieved")
    (True, True, False)
    """
    if _is_known(word) or any(_is_known(stem) for stem in _stems(word)):
        return True
    return any(_is_known(word[:cut]) and _is_known(word[cut:]) for cut in range(3, len(word) - 2))


def slip_for(word: str, candidates: Iterable[str] = (), sounds: bool = True) -> str | None:
    """Return the common word that a slip makes the word of: the first candidate, or else the commonest.

    A slip is two neighbours turned round, or a letter doubled or not doubled; and, where ``sounds`` says that
    the word is not written as somebody says it, one letter too few, too many, or for another, not the first.

    >>> slip_for("recieved", ["received", "relieved"]), slip_for("vith"), slip_for("worte")
    ('received', None, 'wrote')
    """
    near = sorted(_near(word) & _ranks().keys(), key=_ranks().__getitem__)
    return next(
        (one for one in (*candidates, *near) if _is_common(one) and _is_slip(word, one, sounds)), None
    )


def doubled_wrongly(word: str) -> str | None:
    """Return the common word that a word is but for a doubled letter, though it may be put together, too.

    >>> doubled_wrongly("allways"), doubled_wrongly("untill"), doubled_wrongly("coffee")
    ('always', 'until', None)
    """
    if _is_known(word):
        return None
    single = (word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1])
    return next((one for one in single if _is_common(one) and in_dictionary(one)), None)


def _near(word: str) -> set[str]:
    """Return what the word may be with two neighbours turned round, or with a letter more, fewer or other."""
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    turned = {left + right[1] + right[0] + right[2:] for left, right in halves if len(right) > 1}
    fewer = {left + right[1:] for left, right in halves if right}
    other = {left + letter + right[1:] for left, right in halves if right for letter in ascii_lowercase}
    more = {left + letter + right for left, right in halves for letter in ascii_lowercase}
    return turned | fewer | other | more


def _is_slip(word: str, right: str, sounds: bool) -> bool:
    if word[0] != right[0]:
        return word[:2] == right[1::-1] and word[2:] == right[2:]
    shortest = min(len(word), len(right))
    start = next((at for at in range(shortest) if word[at] != right[at]), shortest)
    left, wanted = word[start:], right[start:]
    if left[:2] == wanted[1::-1] and left[2:] == wanted[2:] and len(wanted) > 1:
        return True  # turned round
    longer, shorter = (left, wanted) if len(left) > len(wanted) else (wanted, left)
    if longer[1:] == shorter:
        return longer[0] == word[start - 1] or (sounds and bool(wanted))
    return sounds and len(word) >= LONG and left[1:] == wanted[1:]


def _stems(word: str) -> Iterable[str]:
    """Yield what is left of a word without what may stand before or after one."""
    for first in load_words("word_starts"):
        if word.startswith(first):
            yield word[len(first) :]
    for last in load_words("word_ends"):
        stem = word.removesuffix(last)
        if stem != word:
            yield from (stem, f"{stem}e", f"{stem}y")
            if len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


@cache
def in_dictionary(word: str) -> bool:
    """Say whether a dictionary of English has a word in small letters, which names are not.

    >>> in_dictionary("button"), in_dictionary("ingrid")
    (True, False)
    """
    from simplemma import is_known

    return is_known(word, "en")


@cache
def _is_known(word: str) -> bool:
    return len(word) > 2 and (word in _ranks() or in_dictionary(word))


def _is_common(word: str) -> bool:
    return _ranks().get(word, COMMON) < COMMON


@cache
def _ranks() -> dict[str, int]:
    """Return the whole words among the trained reader's wordpieces with their places in the list."""
    lines = resources.files("fabula").joinpath("data", "reader", "vocab.txt").read_text(encoding="utf-8")
    return {word: rank for rank, word in enumerate(lines.splitlines()) if word.isalpha()}
