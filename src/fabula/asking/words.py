"""Words: what a text is about, in the base forms of its words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from fabula.reading.lexicon import load_lines, load_pairs, load_words

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def base_forms(text: str) -> list[str]:
    """Return the base form of each word: "the thieves knew" and "a thief knows" have two in common.

    >>> base_forms("Maud’s apartments")
    ['maud', 'apartment']
    """
    return [_base_form(match[0]) for match in _WORD.finditer(text.casefold().replace("’", "'"))]


def telling(words: Iterable[str]) -> list[str]:
    """Return the words that say what a text is about, without "the", "is" and "she"; all, where none does."""
    words = list(words)
    return telling_only(words) or words


def telling_only(words: Iterable[str]) -> list[str]:
    """Return the words that say what a text is about, if any does."""
    return [word for word in words if not is_small(word)]


def is_small(word: str) -> bool:
    """Say whether a word, in lower case, says little of what a text is about.

    >>> is_small("she"), is_small("apartment")
    (True, False)
    """
    return word in load_words("small_words") or word in load_pairs("pronouns")


@cache
def _base_form(word: str) -> str:
    import simplemma

    word = word.removesuffix("'s").removesuffix("'")
    base = _verbs().get(word) or simplemma.lemmatize(word, lang="en").casefold()
    return load_pairs("same_happenings").get(base, base)


@cache
def _verbs() -> dict[str, str]:
    """Return past -> verb where no rule makes it: among them words of their own, as "left" and "felt"."""
    rows = (line.split() for line in load_lines("irregular_verbs"))
    return {past: verb for verb, *pasts in rows for past in pasts if past != verb}
