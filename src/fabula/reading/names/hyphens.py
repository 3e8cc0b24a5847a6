"""Hyphens: what one joins to a name: its other half, an article before it, an honorific behind it."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.models.english import Tokens
from fabula.reading.lexicon import load_words

LONGEST_SYLLABLE = 5  # letters of the second half of a given name that has no capital: Seo-yeong
NO_SYLLABLES = frozenset({"esque", "ish", "ness", "ed", "ing", "er"})
_WORDS = ("common_in_prose", "common_words", "english_function_words", "small_words", "honorifics")


def is_article(tokens: Tokens, token: int) -> bool:
    """Say whether a token is an article that a hyphen joins to a name: al-Sayegh, Al-Sayegh at a head."""
    return (
        (tokens.word[token].islower() or tokens.word[token].istitle())
        and tokens.lower[token] in load_words("joined_articles")
        and _is_joined(tokens, token)
        and tokens.word[token + 2][0].isupper()
    )


def with_article(tokens: Tokens, first: int) -> int:
    """Return the token at which a name begins whose capital stands at ``first``: before its article."""
    return first - 2 if first > 1 and is_article(tokens, first - 2) else first


def hyphenated(tokens: Tokens, token: int) -> tuple[str, int]:
    """Put Wilson-Harris together again, which the tokenizer parts at the hyphen, al-Sayegh and Seo-yeong.

    Return the word and its last token.
    """
    word = tokens.word[token]
    while _is_joined(tokens, token):
        half = tokens.word[token + 2]
        if not (half[0].isupper() or _is_syllable(half)):
            break
        word += "-" + half
        token += 2
    return word, token


def _is_syllable(half: str) -> bool:
    """Say whether the second half of a word may be that of a given name, and is no word by itself."""
    return (
        half.isalpha()
        and half.islower()
        and 1 < len(half) <= LONGEST_SYLLABLE
        and half not in NO_SYLLABLES
        and not any(half in load_words(words) for words in _WORDS)
    )


def with_honorifics(tokens: Tokens, last: int) -> int:
    """Return the last token of a name with what is said behind it and is none of its words: Sora-san."""
    for token in _joined_after(tokens, last):
        if tokens.word[token] not in load_words("honorifics"):
            break
        last = token
    return last


def _joined_after(tokens: Tokens, token: int) -> Iterator[int]:
    while _is_joined(tokens, token):
        token += 2
        yield token


def _is_joined(tokens: Tokens, token: int) -> bool:
    """Say whether a hyphen joins a token to the next but one, no space between."""
    return (
        token + 2 < len(tokens)
        and tokens.word[token + 1] == "-"
        and tokens.start[token + 1] == tokens.end[token]
        and tokens.start[token + 2] == tokens.end[token] + 1
        and tokens.paragraph[token + 2] == tokens.paragraph[token]
    )
