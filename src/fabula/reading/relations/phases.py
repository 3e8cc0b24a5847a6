"""Phases: how a relation goes on: steady, a quarrel, reconciled; each with the passages that turn it.

What turns it are acts and words of quarrel (struck, "I hate you") and of peace (kissed, "I'm sorry"), and
what the two feel toward each other. A phase is a run of such signs of one turn that weigh enough together.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from fabula.reading.lexicon import load_pairs
from fabula.reading.relations.signs import Sign
from fabula.span import Span
from fabula.story import Feeling, PhaseKind, RelationPhase, Scene

ACT, WORD, FEELING = 1.0, 0.6, 0.8  # what one passage weighs
ENOUGH = 1.2  # weight from which signs of one turn make a phase
PASSAGES = 5  # shown of one phase at most
TURN_OF_ACT = {"quarrel": "quarrel", "enemies": "quarrel", "peace": "peace", "romantic": "peace"}


@dataclass(frozen=True, slots=True)
class Turn:
    """One passage that turns a relation to quarrel or to peace, and what it weighs."""

    kind: str
    weight: float
    span: Span


def turns_of_signs(signs: Iterable[Sign]) -> Iterator[Turn]:
    """Yield the turns among the signs of a pair; an act that speaks for two things counts once."""
    seen = set()
    for sign in signs:
        kind = TURN_OF_ACT.get(sign.kind) if sign.sort in ("act", "word") else None
        if kind is None or (sign.sort == "word" and sign.kind not in ("quarrel", "peace")):
            continue
        if (sign.token, kind) not in seen:
            seen.add((sign.token, kind))
            yield Turn(kind, ACT if sign.sort == "act" else WORD, sign.span)


def turns_of_feelings(feelings: Iterable[Feeling]) -> Iterator[Turn]:
    """Yield the turns among what two people feel toward each other."""
    kinds = load_pairs("relation_feelings")
    for feeling in feelings:
        if feeling.feeling in kinds and feeling.status == "felt":
            yield Turn(kinds[feeling.feeling], FEELING, feeling.span)


def phases_of(turns: Iterable[Turn], contact: Span, scenes: Sequence[Scene]) -> tuple[RelationPhase, ...]:
    """Return the phases in the order of the text; ``contact`` is from where to where the two are seen."""
    runs = _runs(sorted(turns, key=lambda turn: (turn.span.start, turn.span.end, turn.kind)))
    begun = [run[0].span.start for run in runs]
    starts = [scene.span.start for scene in scenes]
    phases = []
    if not runs or contact.start < begun[0]:
        end = begun[0] if runs else contact.end
        phases.append(_phase("steady", Span(contact.start, end), (), scenes, starts))
    quarrelled = False
    for run, start, end in zip(runs, begun, [*begun[1:], contact.end], strict=False):
        kind: PhaseKind = "quarrel" if run[0].kind == "quarrel" else "reconciled" if quarrelled else "close"
        quarrelled = quarrelled or kind == "quarrel"
        phases.append(_phase(kind, Span(start, max(end, run[-1].span.end)), run, scenes, starts))
    return tuple(phases)


def _phase(
    kind: PhaseKind, span: Span, run: Sequence[Turn], scenes: Sequence[Scene], starts: Sequence[int]
) -> RelationPhase:
    first, last = (max(0, bisect_right(starts, offset) - 1) for offset in (span.start, span.end - 1))
    weightiest = sorted(run, key=lambda turn: (-turn.weight, turn.span.start))[:PASSAGES]
    return RelationPhase(
        kind,
        span,
        scenes[first].id if scenes else None,
        scenes[last].id if scenes else None,
        tuple(sorted({turn.span for turn in weightiest}, key=lambda span: (span.start, span.end))),
    )


def _runs(turns: Sequence[Turn]) -> list[list[Turn]]:
    """Return the runs of turns of one kind that weigh enough; lesser ones between them count for nothing."""
    runs: list[list[Turn]] = []
    waiting: list[Turn] = []
    for turn in turns:
        if waiting and waiting[-1].kind != turn.kind:
            waiting = []
        if runs and runs[-1][0].kind == turn.kind:
            runs[-1] += [turn]
            continue
        waiting.append(turn)
        if sum(one.weight for one in waiting) >= ENOUGH:
            runs.append(waiting)
            waiting = []
    return runs
