"""Beats: who acts in the sentence beside a line: "Mara put the kettle down."."""

from __future__ import annotations

from fabula.reading.cues.cue import Cue
from fabula.reading.cues.narration import Narration
from fabula.reading.grammar.tags import FINITE
from fabula.reading.prose import SENTENCE_ENDS

THIRD = frozenset({"he/him", "she/her"})


def beat_before(narration: Narration, line: int, first: int, last: int) -> Cue | None:
    """Read who acts in the sentence just before the line, in its paragraph."""
    if first >= last:
        return None
    begin = narration.sentence_begin(
        first, last - 1 if narration.tokens.word[last - 1][0] in SENTENCE_ENDS else last
    )
    subject = narration.first_subject(begin, last)
    return narration.cue(line, "beat", subject, -1, last) if subject >= 0 else None


def named_before(narration: Narration, tag: Cue, line: int, first: int, last: int) -> Cue | None:
    """Read who acts by name before a line with "she said" behind it: ``Mara bowed. "Yes?" she said.``.

    In *Mara looked at her* she is another.
    """
    told = narration.mentions.all[tag.mention]
    behind = told.kind == "pronoun" and told.pronouns in THIRD and told.head >= last
    beat = beat_before(narration, line, first, last) if behind else None
    if beat is None or (acting := narration.mentions.all[beat.mention]).kind != "name" or acting.plural:
        return None
    others = (narration.mentions.at.get(token, -1) for token in range(acting.last + 1, last))
    another = any(
        narration.mentions.all[other].kind == "pronoun"
        and narration.mentions.all[other].pronouns == told.pronouns
        and narration.tokens.dep[narration.mentions.all[other].head] != "poss"
        for other in others
        if other >= 0
    )
    return None if another else beat


def beat_after(narration: Narration, line: int, first: int, last: int) -> Cue | None:
    """Read who acts in the sentence just after the line, in its paragraph."""
    if first >= last:
        return None
    stop = narration.clause_end(first, last)
    subject = narration.first_subject(first, stop)
    subject = subject if subject >= 0 else _without_verb(narration, first, stop)
    return narration.cue(line, "beat", subject, -1, stop) if subject >= 0 else None


def _without_verb(narration: Narration, first: int, stop: int) -> int:
    """Return the name that opens a sentence in which nobody acts, or -1: "Mara, not looking up."."""
    found = narration.mentions.starting(first) if first < stop else -1
    mention = narration.mentions.all[found] if found >= 0 else None
    if mention is None or mention.kind != "name" or mention.plural or mention.last + 1 >= stop:
        return -1
    acts = any(narration.tokens.tag[token] in FINITE for token in range(first, stop))
    return -1 if acts or narration.tokens.word[mention.last + 1] != "," else found
