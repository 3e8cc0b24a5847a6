"""Cue: what tells the speaker of one line, and what may be read from that alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose
from fabula.span import Span

CueKind = Literal["tag", "colon", "beat"]
NEW = frozenset({"a", "an", "another"})


@dataclass(frozen=True, slots=True)
class Cue:
    """What tells the speaker of one quotation.

    ``mention`` is the index of the mention that speaks, ``verb`` the lemma of its verb, ``toward`` the index
    of the mention spoken to ("said to him"), or -1. ``kind`` is ``tag`` beside the line in its own sentence,
    or the name under a letter, ``colon`` for a tag that ends the paragraph before, ``beat`` for an act in the
    line's paragraph.
    """

    quotation: int
    kind: CueKind
    mention: int
    verb: str
    toward: int
    span: Span


Cues = Mapping[int, tuple[Cue, ...]]  # by the line they are of


def comes_in(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a mention is of one person not told of before: "A nurse looked in."."""
    return mention.kind == "nominal" and not mention.plural and prose.tokens.lower[mention.first] in NEW


def tells_speaker(mentions: Mentions, cue: Cue) -> bool:
    """Say whether a cue alone makes somebody one who may speak: a tag, or the act of who is described."""
    mention = mentions.all[cue.mention]
    return cue.kind != "beat" or (mention.kind == "nominal" and not mention.plural)


def answering(prose: Prose, cues: Cues) -> dict[int, int]:
    """Return for the mention of who says a line that of who says the line in the paragraph before.

    Who answers is somebody else. A beat counts that leads to its line.
    """
    said: dict[int, int] = {}  # paragraph -> the mention of who says its lines
    for line, found in cues.items():
        quotation, cue = prose.quotations[line], found[0]
        leads = cue.span.start < quotation.span.start
        if quotation.kind == "speech" and cue.kind != "colon" and (cue.kind == "tag" or leads):
            said.setdefault(quotation.paragraph, cue.mention)
    return {mention: said[paragraph - 1] for paragraph, mention in said.items() if paragraph - 1 in said}
