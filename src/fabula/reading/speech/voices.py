"""Voices: who hears a line, and so does not say it: a voice comes from elsewhere, or they nod or obey."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.reading.cues import nodding_after
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose
from fabula.reading.speech.obeying import obeying
from fabula.reading.speech.turns import Turn
from fabula.reading.voices import what_is_heard

ANYONES = frozenset({"a", "the", "another"})  # before "voice": "said her voice" is hers


def heard_by(
    prose: Prose, mentions: Mentions, owner: Sequence[int], turn: Turn, told_of: int | None
) -> set[int]:
    """Return those whom the words behind a turn have hear it.

    ``owner`` is whom each mention means, ``told_of`` whom the narration told of last.
    """
    heard = _beside(prose, mentions, owner, turn)
    nodding = nodding_after(prose, mentions, turn.lines[-1])
    if nodding >= 0:
        heard.add(owner[nodding])
    doing = obeying(prose, mentions, turn.lines[-1])
    if doing >= 0 and mentions.all[doing].kind == "name":  # whom "she" means may yet be wrong
        heard.add(owner[doing])
    if told_of is not None and _is_voice(prose, turn):
        heard.add(told_of)
    return heard


def _is_voice(prose: Prose, turn: Turn) -> bool:
    """Say whether the tag gives a turn to somebody's voice: "said a voice"."""
    lower = prose.tokens.lower[turn.last : turn.closing]
    says = len(lower) > 2 and lower[0] in verb_lemmas("speech_verbs")
    return says and lower[1] in ANYONES and "voice" in lower[2:4]


def _beside(prose: Prose, mentions: Mentions, owner: Sequence[int], turn: Turn) -> set[int]:
    """Return those beside whom a voice comes: "came a whisper behind her" is not she."""
    tokens, start = prose.tokens, turn.last
    if start + 3 >= turn.closing or tokens.lower[start] not in ("came", "comes"):
        return set()
    if not what_is_heard().intersection(tokens.lower[start + 1 : start + 4]):
        return set()
    beside: set[int] = set()
    for token in range(start + 1, turn.closing):
        if tokens.word[token] in (".", "!", "?", ";"):
            break
        index = mentions.at.get(token, -1)
        if index >= 0 and mentions.all[index].kind == "pronoun" and tokens.dep[token] != "poss":
            beside.add(owner[index])
    return beside
