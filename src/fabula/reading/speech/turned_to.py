"""Turned to: whom somebody turns to right before a line, and whether who is named in it can be meant by that.

*Wren turned to her mother. "Joss, of all people."*: Joss is spoken of, unless he is there.
"""

from __future__ import annotations

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect, load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose

TURNING = inflect("turn")
TO = frozenset({"to", "toward", "towards", "on"})
NEAR = 80  # tokens around in which who is there would act by name


def speaks_of(prose: Prose, mentions: Mentions, line: int, called: PersonMention) -> bool:
    """Say whether a name set off as calls are is only spoken of, as the line is said to somebody else."""
    if called.kind != "name":
        return False
    turned = turned_to(prose, mentions, line)
    return turned is not None and _is_other(prose, turned, called) and not _acts_near(prose, mentions, called)


def turned_to(prose: Prose, mentions: Mentions, line: int) -> PersonMention | None:
    """Return whom somebody turns to in the sentence right before a line in its paragraph."""
    tokens, first = prose.tokens, prose.line_tokens[line].start
    before = first - 1
    while before >= 0 and not tokens.word[before][0].isalnum():
        before -= 1
    if before < 0 or tokens.paragraph[before] != tokens.paragraph[first] or prose.said[before]:
        return None
    for token in range(before, -1, -1):
        if tokens.sentence[token] != tokens.sentence[before]:
            return None
        above = tokens.head[token]
        verb = tokens.head[above] if tokens.dep[token] == "pobj" and tokens.lower[above] in TO else above
        if tokens.lower[verb] in TURNING and verb != above:
            found = mentions.at.get(token, -1)
            return mentions.all[found] if found >= 0 else None
    return None


def _is_other(prose: Prose, turned: PersonMention, called: PersonMention) -> bool:
    """Say whether two mentions are of two people: other names, or an elder whom nobody of theirs calls so."""
    if turned.kind == "name":
        return _words(prose, turned).isdisjoint(_words(prose, called))
    return turned.kind == "nominal" and turned.noun in load_words("elders")


def _acts_near(prose: Prose, mentions: Mentions, called: PersonMention) -> bool:
    """Say whether whoever has a name does something in the narration around; not earlier: "had gone"."""
    tokens, words = prose.tokens, _words(prose, called)
    for token in range(max(0, called.head - NEAR), min(len(tokens), called.head + NEAR)):
        index = mentions.at.get(token, -1)
        if index < 0 or prose.said[token] or mentions.all[index].kind != "name":
            continue
        if words.isdisjoint(_words(prose, mentions.all[index])):
            continue
        verb = tokens.head[token]
        earlier = any(tokens.lower[child] in ("had", "'d") for child in tokens.children[verb])
        if tokens.dep[token] not in SUBJECTS or not earlier:
            return True
    return False


def _words(prose: Prose, mention: PersonMention) -> frozenset[str]:
    words = prose.tokens.lower[mention.first : mention.last + 1]
    return frozenset(word for word in words if word[0].isalpha())
