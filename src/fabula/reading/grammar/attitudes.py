"""Attitudes: the words under which a clause is held, said, seen, feared, and what they say of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from fabula.reading.lexicon import inflect, load_lines
from fabula.story import Stance
from fabula.tokens import Tokens


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


@cache
def phrasal_attitudes() -> dict[tuple[str, str], Attitude]:
    """Return (form, particle) -> attitude for the verbs that take a clause with a word beside them."""
    rows = [line.split() for line in load_lines("attitude_phrases")]
    return {
        (form, beside): Attitude(stance, truth)  # type: ignore[arg-type]
        for lemma, beside, stance, truth in rows
        for form in inflect(lemma)
    }


@cache
def _phrasal_forms() -> frozenset[str]:
    return frozenset(form for form, _ in phrasal_attitudes())


@cache
def attitude_cues() -> frozenset[str]:
    """Return the words, as they stand, under which a clause may be held or said."""
    return frozenset({*attitude_verbs(), *attitude_words(), *_phrasal_forms()})


def attitude_of(tokens: Tokens, word: int) -> Attitude | None:
    """Return what a word tells of a clause under it, or None where no list has it."""
    low = tokens.lower[word]
    if tokens.tag[word][0] != "V":
        return attitude_words().get(low)
    if low in _phrasal_forms():
        for child in tokens.children[word]:
            if (told := phrasal_attitudes().get((low, tokens.lower[child]))) is not None:
                return told
    known = attitude_verbs().get(low)
    if known is None and tokens.tag[word] in ("VBN", "VB"):
        return attitude_words().get(low)  # "was delighted that"; and "Unaware that" is taken for a verb
    return known


def is_phrasal(tokens: Tokens, verb: int) -> bool:
    """Say whether a verb takes its clause by a word beside it: "pointed out", "let on", "blurted out"."""
    low = tokens.lower[verb]
    beside = (tokens.lower[child] for child in tokens.children[verb])
    return low in _phrasal_forms() and any((low, word) in phrasal_attitudes() for word in beside)


def _told(name: str) -> dict[str, Attitude]:
    rows = (line.split() for line in load_lines(name))
    return {word: Attitude(stance, truth) for word, stance, truth in rows}  # type: ignore[arg-type]
