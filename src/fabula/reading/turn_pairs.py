"""Turn pairs: what can be said of a turn and a mention near it, in numbers the network has tables for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy
import numpy.typing

from fabula.reading.cast import is_vocative
from fabula.reading.cues import Cue
from fabula.reading.mentions import Mentions
from fabula.reading.pairs import KINDS, OTHER_PRONOUN, OTHER_ROLE, PRONOUNS, ROLES
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
    """Pairs of a turn and a mention, in columns; ``tokens`` [turns, 2] are each turn's first and last token.

    ``features`` [pairs, len(SIZES)]; a mention's person is ``person`` [pairs].
    """

    tokens: Ints
    turn: Ints
    mention: Ints
    person: Ints
    features: Ints


def turn_pairs(
    prose: Prose, mentions: Mentions, cues: Mapping[int, tuple[Cue, ...]], turns: Sequence[Turn],
    owner: Sequence[int],
) -> TurnPairs:  # fmt: skip
    """Return the pairs of each turn and the mentions of people around it.

    Who "I" and "you" are inside speech hangs on the answers looked for, so they are left out.
    """
    tokens = prose.tokens
    heads = [mention.head for mention in mentions.all]
    ends, turn_of, mention_of, rows = [], [], [], []
    for index, turn in enumerate(turns):
        spans = [prose.tokens_in(prose.quotations[line].span) for line in turn.lines]
        spans = [span for span in spans if len(span)]
        if not spans:
            ends.append((0, 0))
            continue
        first, last = spans[0].start, spans[-1].stop - 1
        ends.append((first, last))
        lines = set(turn.lines)
        cue_of = {cue.mention: CUE_KINDS[cue.kind] for line in turn.lines for cue in cues.get(line, ())}
        for other in range(bisect_left(heads, first - BACK), bisect_left(heads, last + AHEAD)):
            mention = mentions.all[other]
            head = mention.head
            said = prose.said[head]
            if owner[other] < 0 or (said and mention.pronouns in ("I", "we", "you")):
                continue
            kind = KINDS[mention.kind]
            own = prose.quotation_of[head] in lines
            after = head > last
            gap = head - last if after else max(0, first - head)
            apart = tokens.paragraph[head] - tokens.paragraph[last if after else first]
            pronoun = PRONOUNS.get(mention.pronouns, OTHER_PRONOUN) if mention.kind == "pronoun" else 0
            called = said and mention.kind != "pronoun" and is_vocative(prose, mention.first, mention.last)
            turn_of.append(index)
            mention_of.append(other)
            rows.append(
                (
                    (kind * 2 + said) * 3 + (2 if own else int(after)),
                    min(8, bisect_left(TOKEN_GAPS, gap)) * 2 + after,
                    (min(6, bisect_left(PARAGRAPH_GAPS, abs(apart))) * 2 + (apart > 0)) * 2 + said,
                    cue_of.get(other, 0) * 3 + kind,
                    ROLES.get(tokens.dep[head], OTHER_ROLE) * 2 + said,
                    called * 2 + own,
                    pronoun,
                )
            )
    features = numpy.array(rows, dtype=numpy.int32).reshape(-1, len(SIZES))
    mention_column = numpy.array(mention_of, dtype=numpy.int32)
    persons = numpy.array([owner[other] for other in mention_of], dtype=numpy.int32)
    return TurnPairs(
        numpy.array(ends, dtype=numpy.int32).reshape(-1, 2),
        numpy.array(turn_of, dtype=numpy.int32), mention_column, persons, features,
    )  # fmt: skip
