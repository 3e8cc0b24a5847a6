"""Letters: people who go by one letter, Q and K., told from initials, grades and plans."""

from __future__ import annotations

from collections import Counter

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.prose import Prose

NO_NAMES = frozenset("AIO")  # which are words
OFTEN = 2  # times that a letter acts, or stands there if it speaks, from which it is somebody


def letters_that_act(prose: Prose) -> dict[str, str]:
    """Return the letters by which somebody goes, low, with and without a stop, each as it is to be shown.

    Such a letter stands by itself, with no capital before or behind it (*J. Quill*, *Mr. K.*), and more than
    once does what people do. It is shown with a stop if it never stands without one.
    """
    tokens, verbs = prose.tokens, verb_lemmas("speech_verbs")
    alone: Counter[str] = Counter()
    acts: Counter[str] = Counter()
    speaks: Counter[str] = Counter()
    bare: set[str] = set()
    for token, word in enumerate(tokens.word):
        letter = word[0]
        if word not in (letter, letter + ".") or not letter.isupper() or letter in NO_NAMES:
            continue
        if _is_led(prose, token) or _leads(prose, token):
            continue
        alone[letter] += 1
        bare |= {letter} if len(word) == 1 else set()
        subject = tokens.dep[token] in SUBJECTS and tokens.head[token] != token
        acts[letter] += subject and not prose.said[token]
        speaks[letter] += subject and abs(tokens.head[token] - token) == 1 and (
            tokens.lower[tokens.head[token]] in verbs
        )  # fmt: skip
    found = [letter for letter in alone if max(acts[letter], speaks[letter] and alone[letter]) >= OFTEN]
    shown = {letter: letter if letter in bare else letter + "." for letter in found}
    return {form: shown[one] for one in found for form in (one.lower(), one.lower() + ".")}


def _is_led(prose: Prose, token: int) -> bool:
    """Say whether a word before a letter makes it a part of something: Mr. K., Walter Q., the X, plan B."""
    tokens, before = prose.tokens, token - 1
    if before < 0 or tokens.paragraph[before] != tokens.paragraph[token]:
        return False
    word = tokens.word[before]
    return tokens.tag[before] in ("NN", "NNS", "DT", "CD", "JJ", "HYPH") or (
        word[0].isupper() and not prose.opens[before] and tokens.sentence[before] == tokens.sentence[token]
    )


def _leads(prose: Prose, token: int) -> bool:
    """Say whether more of a name, or of a word, follows a letter: J. Quill, X-ray, Q & A."""
    tokens, after = prose.tokens, token + 1
    if after >= len(tokens) or tokens.paragraph[after] != tokens.paragraph[token]:
        return False
    word = tokens.word[after]
    return word in ("-", "&", "/") or (word[0].isupper() and not prose.said[after] and not prose.opens[after])
