"""Labelled: lines that have a name over them, under them or before them, and no verb."""

from __future__ import annotations

from fabula.reading.cues.cue import Cue
from fabula.reading.cues.narration import Narration
from fabula.reading.names.labels import signed_lines
from fabula.span import Span


def signed(narration: Narration) -> dict[int, Cue]:
    """Return for the lines of each letter the name under it."""
    cues = [labelled(narration, line, name) for line, name in signed_lines(narration.prose).items()]
    return {cue.quotation: cue for cue in cues if cue is not None}


def labelled(narration: Narration, line: int, name: Span) -> Cue | None:
    """Return a name that stands by itself over or under a line as its tag."""
    mention = narration.mentions.starting(narration.prose.tokens_in(name).start)
    if mention < 0:
        mention = _shortened(narration, name)
    if mention < 0 or not _labels(narration, mention):
        return None
    return Cue(line, "tag", mention, "", -1, name)


def _labels(narration: Narration, mention: int) -> bool:
    """Say whether a mention may stand before what somebody writes: a name, or "Me" in one's own story."""
    found = narration.mentions.all[mention]
    return found.kind != "pronoun" or narration.tokens.word[found.first] in ("Me", "ME")


def _shortened(narration: Narration, initials: Span) -> int:
    """Return a mention of the one person whose name the initials under a letter stand for, or -1."""
    letters = [letter for letter in initials.of(narration.tokens.text) if letter.isupper()]
    named = {
        name.key: index
        for index, mention in reversed(list(enumerate(narration.mentions.all)))
        if mention.name >= 0 and (name := narration.mentions.names[mention.name])
        if [word[0] for word in name.words][: len(letters)] == letters
    }
    firsts = {key[0] for key in named}
    return next(iter(named.values())) if letters and len(firsts) == 1 else -1


def label(narration: Narration, first: int, last: int) -> int:
    """Return the mention that is all of its line or sentence before a colon.

    Such are ``Mara: yes`` and ``Mara [9:14]: yes``.
    """
    text, begin = narration.tokens.text, narration.tokens.start[last - 1]
    first = narration.sentence_begin(first, last)
    while first < last and "\n" in text[narration.tokens.start[first] : begin]:
        first += 1
    named = [token for token in range(first, last - 1) if narration.tokens.word[token][0].isalpha()]
    mention = narration.mention_from(named[0], last, reach=0) if named else -1
    whole = mention >= 0 and narration.mentions.all[mention].last >= named[-1]
    return mention if whole and _labels(narration, mention) else -1
