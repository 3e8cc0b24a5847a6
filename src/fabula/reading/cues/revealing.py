"""Revealing: sentences of their own that tell who speaks: "It was Mara who had said it."."""

from __future__ import annotations

from fabula.reading.cues.cue import Cue
from fabula.reading.cues.narration import Narration
from fabula.reading.grammar.auxiliaries import HAD, HAS, IS
from fabula.reading.prose import SENTENCE_ENDS
from fabula.reading.voices import what_is_heard

REACH = 20  # tokens of the next paragraph in which it may be told who has spoken
UNKNOWN_PEOPLE = (["a"], ["an"])  # "said a man": who it is may be told next
UNKNOWN_VOICES = frozenset({"voice", "somebody", "someone"})


def revealed(narration: Narration, line: int, first: int, last: int) -> Cue | None:
    """Read who spoke where a sentence after the line tells it: ``It was Mara who had said it``."""
    lower = narration.tokens.lower
    tag = lower[first : min(last, first + 4)]
    unknown = narration.prose.quotations[line].kind == "writing" or not UNKNOWN_VOICES.isdisjoint(tag)
    unknown = unknown or (tag[:1] != [] and tag[0] in narration.speech and tag[1:2] in UNKNOWN_PEOPLE)
    below = last
    if last < len(lower) and narration.tokens.paragraph[last] != narration.tokens.paragraph[last - 1]:
        last = min(len(lower), last + REACH)  # the next paragraph, up to its first line
    for token in range(first, last - 3):
        if narration.prose.said[token]:
            return None
        subject = narration.mentions.starting(token + 2)
        if subject < 0 or lower[token] != "it" or lower[token + 1] not in ("was", "is"):
            continue
        after = narration.mentions.all[subject].last + 1
        after += after < last and lower[after] in ("himself", "herself")
        spoken = _has_spoken(narration, after, last) and (token < below or not _leads(narration, after, last))
        if spoken or (unknown and after < last and lower[after] in ".,;"):
            return narration.cue(line, "tag", subject, -1, after)
    return None


def _has_spoken(narration: Narration, token: int, last: int) -> bool:
    """Say whether "who had said it" stands at a token, with nothing more said of it."""
    lower = narration.tokens.lower
    if token + 2 >= last or lower[token] != "who":
        return False
    verb = token + 1 + (lower[token + 1] in HAD | HAS)
    end = verb + 1 + (lower[verb + 1 : verb + 2] in (["it"], ["this"], ["that"], ["so"]))
    return lower[verb] in narration.speech and lower[end : end + 1] != [] and lower[end][0] in ".,;:!—"


def _leads(narration: Narration, who: int, last: int) -> bool:
    """Say whether a sentence with "who answered" at a token leads to a line: it tells of that."""
    tokens = narration.tokens
    end = next((token for token in range(who, last) if tokens.word[token][0] in SENTENCE_ENDS), last)
    return tokens.lower[who + 1] not in HAD | HAS and end + 1 < len(tokens) and narration.prose.said[end + 1]


def answered(narration: Narration, line: int, first: int, last: int) -> Cue | None:
    """Read ``It was Mara who answered.`` right before the line."""
    begin = narration.sentence_begin(first, last - 1)
    if (
        last - begin < 5
        or narration.tokens.lower[begin] != "it"
        or narration.tokens.lower[begin + 1] not in IS
    ):
        return None
    subject = narration.mentions.starting(begin + 2)
    after = narration.mentions.all[subject].last + 1 if subject >= 0 else last
    if not _has_spoken(narration, after, last) or narration.tokens.lower[after + 1] in HAD | HAS:
        return None
    return narration.cue(line, "tag", subject, -1, after)


def this_from(narration: Narration, line: int, first: int, last: int) -> Cue | None:
    """Read ``This from Mara.`` and ``This came from Mara.`` after the line."""
    lower, token = narration.tokens.lower, first
    while token < last and not lower[token][0].isalpha() and token - first < 2:
        token += 1
    token += token < last and lower[token] in ("this", "that")
    token += token < last and token > first and lower[token] in ("came", "comes")
    if token + 1 >= last or narration.tokens.word[token] != "from":
        return None  # From Mara, he had learned patience
    subject = narration.mentions.starting(token + 1)
    end = narration.mentions.all[subject].last + 1 if subject >= 0 else last
    return narration.cue(line, "tag", subject, -1, end) if end < last and lower[end] in ".,;" else None


def came_from(narration: Narration, line: int, first: int, last: int) -> Cue | None:
    """Read ``The answer came from Mara.`` before the line."""
    lower, heard = narration.tokens.lower, what_is_heard()
    for token in range(first + 1, last - 2):
        if lower[token] not in ("came", "comes") or lower[token + 1] != "from":
            continue
        subject = narration.mentions.starting(token + 2)
        end = narration.mentions.all[subject].last + 1 if subject >= 0 else last
        if end < last and lower[end] in (".", ":", ",") and lower[token - 1] in heard:
            return narration.cue(line, "tag", subject, -1, last)
    return None
