"""Turn pairs: what can be said of a turn and a mention near it, in numbers the network has tables for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy
import numpy.typing

from fabula.reading.cast import is_vocative
from fabula.reading.cues import Cue
from fabula.reading.mentions import Mentions
from fabula.reading.pairs import KINDS, OTHER_PRONOUN, OTHER_ROLE, PRONOUNS, ROLES, bucket
from fabula.reading.prose import Prose
from fabula.reading.turns import Turn

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


def turn_pairs(
    prose: Prose, mentions: Mentions, cues: Mapping[int, tuple[Cue, ...]], turns: Sequence[Turn]
) -> TurnPairs:
    """Return the pairs of each turn and the mentions of people around it.

    Who "I" and "you" are inside speech hangs on the answers looked for, so they are left out.
    """
    tokens = prose.tokens
    told = _Columns(prose, mentions)
    ends, turn_of, mention_of, rows = [(0, 0)] * len(turns), [], [], []
    for index, turn in enumerate(turns):
        spans = [prose.tokens_in(prose.quotations[line].span) for line in turn.lines]
        spans = [span for span in spans if len(span)]
        if not spans:
            continue
        first, last = ends[index] = spans[0].start, spans[-1].stop - 1
        start, stop = numpy.searchsorted(told.first, (first - BACK, last + AHEAD))
        around = numpy.arange(start, stop)[told.asked[start:stop]]
        if len(around):
            cues_here = [cue for line in turn.lines for cue in cues.get(line, ())]
            edges = tokens.paragraph[first], tokens.paragraph[last]
            turn_of.append(numpy.full(len(around), index))
            mention_of.append(around)
            rows.append(told.rows(around, turn, (first, last), edges, cues_here))
    none = numpy.zeros(0, dtype=numpy.int32)
    return TurnPairs(
        numpy.array(ends, dtype=numpy.int32).reshape(-1, 2),
        numpy.concatenate([none, *turn_of]).astype(numpy.int32),
        numpy.concatenate([none, *mention_of]).astype(numpy.int32),
        numpy.concatenate([numpy.zeros((0, len(SIZES))), *rows]).astype(numpy.int32),
    )


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

    def rows(
        self, around: Ints, turn: Turn, ends: tuple[int, int], paragraphs: tuple[int, int], cues: list[Cue]
    ) -> Ints:
        """Return the features of a turn's pairs with the mentions ``around`` [mentions, len(SIZES)]."""
        first, last = ends
        head, kind, said = self.head[around], self.kind[around], self.said[around]
        own = numpy.isin(self.line[around], turn.lines)
        after = head > last
        gap = numpy.where(after, head - last, numpy.maximum(0, first - head))
        apart = self.paragraph[around] - numpy.where(after, paragraphs[1], paragraphs[0])
        cued = numpy.zeros(len(around), dtype=numpy.int32)
        for cue in sorted(cues, key=lambda cue: -CUE_KINDS[cue.kind]):  # a tag before a beat
            cued[around == cue.mention] = CUE_KINDS[cue.kind]
        columns = (
            (kind * 2 + said) * 3 + numpy.where(own, 2, after),
            bucket(gap, TOKEN_GAPS) * 2 + after,
            (bucket(abs(apart), PARAGRAPH_GAPS) * 2 + (apart > 0)) * 2 + said,
            cued * 3 + kind,
            self.role[around] * 2 + said,
            self.called[around] * 2 + own,
            self.pronoun[around],
        )
        return numpy.stack(columns, axis=1).astype(numpy.int32)
