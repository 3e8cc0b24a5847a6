"""Voices: whose voice it is that came through the door, or shook, and what else is heard of somebody."""

from __future__ import annotations

from functools import cache

from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose
from fabula.reading.tagged import ARTICLES

VOICES = frozenset({"voice", "voices"})
#: How a voice comes.
CARRIED = frozenset(
    {"came", "comes", "drifted", "drifts", "floated", "floats", "carried", "carries", "rang", "rings"}
    | {"boomed", "booms"}
)


@cache
def what_is_heard() -> frozenset[str]:
    """Return the nouns for what comes from whoever speaks: a voice, a whisper, an answer."""
    return load_words("utterance_nouns") | {"voice"}


@cache
def what_acts_for_somebody() -> frozenset[str]:
    """Return the nouns for parts of somebody, and what comes from them: whatever these do, they do."""
    return load_words("body_words") | VOICES


def voice_at(prose: Prose, mentions: Mentions, token: int, stop: int) -> tuple[int, int]:
    """Return the mention whose voice stands at a token, and the token of "voice", or -1 twice.

    It ends before the token ``stop``: "Mara's low voice", "the voice of an old man".
    """
    lower, tags = prose.tokens.lower, prose.tokens.tag
    owner = mentions.starting(token)
    if owner >= 0 and mentions.all[owner].last > token and lower[mentions.all[owner].last] in VOICES:
        owner = _inner(mentions, token, mentions.all[owner].last)  # of "Mara's voice" taken for one phrase
    if owner >= 0:
        token = mentions.all[owner].last + 1
        if token < stop and lower[token] in ("'s", "’s", "'", "’"):
            token += 1
        elif tags[token - 1] != "PRP$":
            return -1, -1
    elif lower[token] in ARTICLES:
        token += 1
    else:
        return -1, -1
    voice = token
    while voice < min(stop, token + 3) and tags[voice].startswith(("JJ", "VB")):
        voice += 1
    if voice >= stop or lower[voice] not in VOICES:
        return -1, -1
    if owner < 0 and voice + 2 < stop and lower[voice + 1] == "of":
        owner = mentions.starting(voice + 2)
    return owner, voice


def _inner(mentions: Mentions, first: int, last: int) -> int:
    """Return the mention that starts at a token and ends before another, the longest, or -1."""
    heads = (mentions.at.get(token, -1) for token in range(last - 1, first - 1, -1))
    return next((index for index in heads if index >= 0 and mentions.all[index].first == first), -1)


def voice_of(prose: Prose, mentions: Mentions, voice: int) -> int:
    """Return the mention of whose voice it is by the parse, or -1."""
    tokens = prose.tokens
    for child in tokens.children[voice]:
        if tokens.dep[child] == "poss":
            return mentions.at.get(child, -1)
        if tokens.lower[child] == "of":
            return next((mentions.at.get(inner, -1) for inner in tokens.children[child]), -1)
    return -1
