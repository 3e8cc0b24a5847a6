"""Turn pairs: what can be said of a turn and a mention near it, in numbers the network has tables for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy
import numpy.typing

from fabula.reading.cast import is_vocative
from fabula.reading.coreference.pairs import KINDS, OTHER_PRONOUN, OTHER_ROLE, PRONOUNS, ROLES, bucket
from fabula.reading.cues import Cues
from fabula.reading.mentions import Mentions
from fabula.reading.once import once
from fabula.reading.prose import Prose
from fabula.reading.speech.turns import Turn

Ints = numpy.typing.NDArray[numpy.int32]

BACK, AHEAD = 400, 90  # tokens around a turn in which mentions are weighed
TOKEN_GAPS = (1, 3, 6, 12, 25, 50, 100, 200)
PARAGRAPH_GAPS = (0, 1, 2, 3, 5, 9)
CUE_KINDS = {"tag": 1, "colon": 2, "beat": 3}

# The number of values of each feature, in the order of ``TurnPairs.features``.
SIZES = (18, 18, 28, 12, 10, 4, 8)


@dataclass(frozen=True)
class TurnPairs:
    """Pairs of a turn and a mention, in columns, sorted by turn, then mention.

    ``tokens`` [turns, 2] are each turn's first and last token; ``features`` [pairs, len(SIZES)].
    """

    tokens: Ints
    turn: Ints
    mention: Ints
    features: Ints

    def people(self, owner: Sequence[int]) -> Ints:
        """Return whom the mention of each pair means [pairs], or -1; ``owner`` is that of mentions."""
        return numpy.array(owner, dtype=numpy.int32)[self.mention]


def turn_pairs(prose: Prose, mentions: Mentions, cues: Cues, turns: Sequence[Turn]) -> TurnPairs:
    """Return the pairs of each turn and the mentions of people around it.

    Who "I" and "you" are inside speech hangs on the answers looked for, so they are left out.
    """
    told = _columns(mentions)
    ends = numpy.zeros((len(turns), 2), numpy.int32)
    spoken = numpy.zeros(len(turns), bool)
    turn_of_line = numpy.full(len(prose.quotations) + 1, -1, numpy.int32)  # the last stands for no line
    for index, turn in enumerate(turns):
        turn_of_line[list(turn.lines)] = index
        spans = [prose.line_tokens[line] for line in turn.lines]
        spans = [span for span in spans if len(span)]
        if spans:
            spoken[index], ends[index] = True, (spans[0].start, spans[-1].stop - 1)
    start, stop = numpy.searchsorted(told.first, (ends[:, 0] - BACK, ends[:, 1] + AHEAD))
    sizes = numpy.where(spoken, stop - start, 0)
    turn_of = numpy.repeat(numpy.arange(len(turns), dtype=numpy.int32), sizes)
    mention = numpy.arange(len(turn_of)) - numpy.repeat(numpy.cumsum(sizes) - sizes - start, sizes)
    asked = told.asked[mention]
    turn_of, mention = turn_of[asked], mention[asked].astype(numpy.int32)
    cued = _cued(turn_of, mention, turns, cues)
    paragraph = numpy.array(prose.tokens.paragraph, numpy.int32)
    own = turn_of_line[told.line[mention]] == turn_of
    features = told.rows(mention, ends[turn_of], paragraph[ends[turn_of]], own, cued)
    return TurnPairs(ends, turn_of, mention, features)


def _cued(turn_of: Ints, mention: Ints, turns: Sequence[Turn], cues: Cues) -> Ints:
    """Return for each pair the kind of cue that the mention is for the turn, a tag before a beat; or 0."""
    cued = numpy.zeros(len(turn_of), numpy.int32)
    start = numpy.searchsorted(turn_of, numpy.arange(len(turns) + 1))
    for index, turn in enumerate(turns):
        here = slice(start[index], start[index + 1])
        found = (cue for line in turn.lines for cue in cues.get(line, ()))
        for cue in sorted(found, key=lambda cue: -CUE_KINDS[cue.kind]):
            cued[here][mention[here] == cue.mention] = CUE_KINDS[cue.kind]
    return cued


@once
def _columns(mentions: Mentions) -> _Columns:
    return _Columns(mentions.prose, mentions)


class _Columns:
    """What can be said of each mention by itself, one entry a mention."""

    def __init__(self, prose: Prose, mentions: Mentions) -> None:
        tokens, found = prose.tokens, mentions.all

        def column(values: Iterable[int]) -> Ints:
            return numpy.fromiter(values, dtype=numpy.int32, count=len(found))

        self.first = column(mention.first for mention in found)  # never falling, as heads may be
        self.head = column(mention.head for mention in found)
        self.kind = column(KINDS[mention.kind] for mention in found)
        self.said = column(prose.said[mention.head] for mention in found)
        self.line = column(prose.quotation_of[mention.head] for mention in found)
        self.paragraph = column(tokens.paragraph[mention.head] for mention in found)
        self.role = column(ROLES.get(tokens.dep[mention.head], OTHER_ROLE) for mention in found)
        self.pronoun = column(
            PRONOUNS.get(mention.pronouns, OTHER_PRONOUN) if mention.kind == "pronoun" else 0
            for mention in found
        )
        self.called = column(
            prose.said[mention.head]
            and mention.kind != "pronoun"
            and is_vocative(prose, mention.first, mention.last)
            for mention in found
        )
        deictic = column(mention.pronouns in ("I", "we", "you") for mention in found)
        self.asked = (self.said & deictic) == 0

    def rows(self, mention: Ints, ends: Ints, paragraphs: Ints, own: Any, cued: Ints) -> Ints:
        """Return the features of pairs [pairs, len(SIZES)].

        For each are given the ``mention``, the first and last token of the turn and their paragraphs
        [pairs, 2], whether it stands in a line of the turn, and which cue it is for it.
        """
        head, kind, said = self.head[mention], self.kind[mention], self.said[mention]
        first, last = ends.T
        after = head > last
        gap = numpy.where(after, head - last, numpy.maximum(0, first - head))
        apart = self.paragraph[mention] - numpy.where(after, paragraphs[:, 1], paragraphs[:, 0])
        columns = (
            (kind * 2 + said) * 3 + numpy.where(own, 2, after),
            bucket(gap, TOKEN_GAPS) * 2 + after,
            (bucket(abs(apart), PARAGRAPH_GAPS) * 2 + (apart > 0)) * 2 + said,
            cued * 3 + kind,
            self.role[mention] * 2 + said,
            self.called[mention] * 2 + own,
            self.pronoun[mention],
        )
        return numpy.stack(columns, axis=1).astype(numpy.int32)
