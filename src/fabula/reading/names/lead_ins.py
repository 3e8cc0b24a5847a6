"""Lead-ins: words said before somebody is called, no part of the name after them: "Please Jonas"."""

from __future__ import annotations

from functools import cache

from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.prose import Prose

STOPS = frozenset(",.!?…;:—–")


@cache
def lead_ins() -> frozenset[str]:
    """Return the words, in lower case: those that are an utterance, pleas, thanks and oaths; no title."""
    return (load_words("interjections") | load_words("lead_ins")) - load_pairs("titles").keys()


def after_lead_ins(prose: Prose, first: int, last: int) -> int:
    """Return the token at which a phrase begins once what only leads in to its name is left out."""
    tokens = prose.tokens
    start = first
    if tokens.lower[start] == "dear" and start == prose.paragraph_tokens[tokens.paragraph[start]][0]:
        start += start < last  # the salutation of a letter
    while start < last and (tokens.lower[start] in lead_ins() or tokens.word[start] == ","):
        start += 1
    return start if tokens.word[start][0].isupper() and prose.said[first] else first


def is_cry(prose: Prose, first: int, last: int) -> bool:
    """Say whether words in speech are no more than a cry or an oath: "Shh.", "Jesus, what a night"."""
    tokens = prose.tokens
    words = tokens.lower[first : last + 1]
    after = tokens.word[last + 1] if last + 1 < len(tokens) else "."
    written = tokens.word[first][0].isupper() or tokens.tag[first] == "UH"  # "No, no, no."
    return (
        prose.said[first]
        and written
        and all(word in lead_ins() for word in words)
        and (after[0] in STOPS or not after[0].isalnum())
    )
