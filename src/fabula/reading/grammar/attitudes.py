"""Attitudes: the words under which a clause is held, said, seen, feared, and what they say of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from fabula.models.english import Tokens
from fabula.reading.lexicon import inflect, load_lines
from fabula.story import Stance


@dataclass(frozen=True, slots=True)
class Attitude:
    """What a word tells of the clause under it: how it is held, and if it is so ("true", "false", "open")."""

    stance: Stance
    truth: str


HELD = Attitude("believed", "open")  # of a clause with "that" under a word that no list has


@cache
def attitude_verbs() -> dict[str, Attitude]:
    """Return form -> attitude for the verbs of attitude and report."""
    told = _told("attitudes")
    return {form: told[lemma] for lemma in reversed(told) for form in inflect(lemma)}


@cache
def attitude_words() -> dict[str, Attitude]:
    """Return word -> attitude for adjectives and nouns, these in the plural too."""
    told = _told("attitude_words")
    return {f"{word}s": attitude for word, attitude in told.items()} | told


def attitude_of(tokens: Tokens, word: int) -> Attitude | None:
    """Return what a word tells of a clause under it, or None where no list has it."""
    known = attitude_verbs() if tokens.tag[word][0] == "V" else attitude_words()
    return known.get(tokens.lower[word])


def _told(name: str) -> dict[str, Attitude]:
    rows = (line.split() for line in load_lines(name))
    return {word: Attitude(stance, truth) for word, stance, truth in rows}  # type: ignore[arg-type]
