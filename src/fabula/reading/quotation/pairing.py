"""Pairing: which marks of a paragraph open and close its quotations, by the cheapest reading of them all.

A paragraph is read from its first mark to its last with a dozen states in mind (outside; inside a quotation
of some family; inside a quotation within one). Each mark is an opening, a closing, or nothing, at the costs
that ``marks`` gives it, and each irregularity costs extra: a quotation closed by the wrong mark, never
closed, never opened, opened twice. The cheapest path wins (Viterbi 1967), in time linear in the number of
marks, so that one stray mark is passed over and does not turn the rest of the paragraph inside out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from fabula.reading.quotation.marks import STRAY, Family, Mark

State = Literal[
    "outside", "double", "single", "phrase", "angle", "corner", "low", "low single",
    "single in double", "double in double", "double in single", "single in single", "double in phrase",
]  # fmt: skip
Step = Literal["pass", "open", "close", "orphan", "reopen"]

_NEST = 0.3  # a quotation within a quotation
_DEEPER = 1.5  # a mark of a third level, which is not followed
_CLOSE_BOTH = 2.0  # the outer mark closes, the inner never did
_MISMATCH = 3.0  # closed by a mark of the other family
_ORPHAN = 3.5  # closed, never opened
_REOPEN = 3.6  # opened again, never closed
_NEW_LINE = 0.8  # opened again at the start of a line, as old books do
_SAME_INSIDE = 3.2  # a quotation within one by the same marks
_WEAK_CLOSE = 2.0  # speech in single marks that closes without a stop: rather an apostrophe
_UNCLOSED = 3.0
_UNCLOSED_BUT_GOES_ON = 0.8  # the next paragraph opens anew: the same speech


class Pair(NamedTuple):
    """A quotation by its marks: ``start``..``end`` of the text, and whether each mark is really there.

    Where the closing mark is missing ``end`` is that of the paragraph or the start of the next quotation;
    where the opening mark is missing ``start`` is that of the paragraph or the end of the last quotation.
    """

    start: int
    end: int
    family: Family
    opened: bool = True
    closed: bool = True


class Style(NamedTuple):
    """What it costs, in this document, to open a quotation with each family of marks."""

    double: float = 0.0
    single: float = 0.0

    def cost(self, family: Family) -> float:
        """Return the cost for one family."""
        return self.double if family == "double" else self.single if family == "single" else 0.0


_Move = tuple[State, float, Step]


def pair_marks(
    marks: Sequence[Mark], start: int, end: int, style: Style, goes_on: Family | None = None
) -> list[Pair]:
    """Pair the marks of the paragraph ``start``..``end``; pairs are in order and do not overlap.

    ``goes_on`` is the family of the mark that the next paragraph opens with, if it opens with one.
    """
    costs: dict[State, float] = {"outside": 0.0}
    back: list[dict[State, tuple[State, Step]]] = []
    for mark in marks:
        reached: dict[State, float] = {}
        came: dict[State, tuple[State, Step]] = {}
        for before, so_far in costs.items():
            for after, cost, step in _moves(mark, before, style):
                total = so_far + cost
                if after not in reached or total < reached[after]:
                    reached[after] = total
                    came[after] = (before, step)
        costs = reached
        back.append(came)
    state = min(costs, key=lambda state: costs[state] + _ending(state, goes_on))
    return _decode(marks, _trace(back, state), start, end)


def _ending(state: State, goes_on: Family | None) -> float:
    if state == "outside":
        return 0.0
    if " in " in state:
        return _UNCLOSED + 1.0
    return _UNCLOSED_BUT_GOES_ON if state == goes_on else _UNCLOSED


def _moves(mark: Mark, state: State, style: Style) -> list[_Move]:
    """List where a mark can lead from a state: the next state, the cost, what it does."""
    if state == "outside":
        inside: State = "phrase" if mark.family == "single" and not mark.leads else mark.family
        moves: list[_Move] = [
            ("outside", mark.inert, "pass"),
            (inside, mark.opening + style.cost(mark.family), "open"),
        ]
        if mark.closing < 1.0:
            moves.append(("outside", mark.closing + _ORPHAN + style.cost(mark.family), "orphan"))
        return moves
    if mark.family == "double":
        return _double_moves(mark, state)
    if mark.family == "single":
        return _single_moves(mark, state)
    if mark.family == state:
        return [("outside", mark.closing, "close"), (state, _DEEPER, "pass")]
    return [(state, _NEST, "pass")]


def _double_moves(mark: Mark, state: State) -> list[_Move]:
    reopen = _REOPEN if mark.leads else _REOPEN + 1.0
    if state == "double":
        again = min(_NEW_LINE, mark.inert) if mark.line_start and mark.opening < 1.0 else mark.inert
        return [
            ("outside", mark.closing, "close"),
            ("double", mark.opening + reopen, "reopen"),
            ("double", again, "pass"),
            ("double in double", mark.opening + _SAME_INSIDE, "pass"),
        ]
    if state == "double in double":
        return [("double", mark.closing, "pass"), (state, mark.inert, "pass")]
    if state == "single" or state == "phrase":
        return [
            ("double in single" if state == "single" else "double in phrase", mark.opening + _NEST, "pass"),
            ("outside", mark.closing + _MISMATCH, "close"),
            ("double", mark.opening + reopen + 0.5, "reopen"),
            (state, mark.inert, "pass"),
        ]
    if state == "double in single":
        return [("single", mark.closing, "pass"), (state, mark.inert, "pass")]
    if state == "double in phrase":
        return [("phrase", mark.closing, "pass"), (state, mark.inert, "pass")]
    if state == "single in double":
        return [("outside", mark.closing + _CLOSE_BOTH, "close"), (state, _DEEPER, "pass")]
    if state == "single in single":
        return [(state, _DEEPER, "pass")]
    if state == "low":
        return [("outside", min(mark.closing, 0.5), "close"), (state, STRAY, "pass")]
    return [(state, _NEST, "pass")]


def _single_moves(mark: Mark, state: State) -> list[_Move]:
    reopen = _REOPEN if mark.leads else _REOPEN + 1.0
    if state == "double":
        return [
            ("double", mark.inert, "pass"),
            ("single in double", mark.opening + _NEST, "pass"),
            ("outside", mark.closing + _MISMATCH, "close"),
        ]
    if state == "single" or state == "phrase":
        again = min(_NEW_LINE, mark.inert) if mark.line_start and mark.opening < 1.0 else mark.inert
        return [
            ("outside", mark.closing + (_WEAK_CLOSE if mark.weak and state == "single" else 0.0), "close"),
            (state, again, "pass"),
            ("single", mark.opening + reopen, "reopen"),
            ("single in single", mark.opening + _SAME_INSIDE, "pass"),
        ]
    if state == "single in double":
        return [("double", mark.closing, "pass"), (state, mark.inert, "pass")]
    if state == "single in single":
        return [("single", mark.closing, "pass"), (state, mark.inert, "pass")]
    if state in ("double in single", "double in phrase"):
        return [
            (state, min(mark.inert, _DEEPER), "pass"),
            ("outside", mark.closing + _CLOSE_BOTH, "close"),
        ]
    if state == "low single":
        return [("outside", min(mark.closing, 2.0), "close"), (state, mark.inert, "pass")]
    return [(state, min(mark.inert, _DEEPER), "pass")]


def _trace(back: list[dict[State, tuple[State, Step]]], state: State) -> list[Step]:
    steps: list[Step] = []
    for came in reversed(back):
        state, step = came[state]
        steps.append(step)
    steps.reverse()
    return steps


def _decode(marks: Sequence[Mark], steps: list[Step], start: int, end: int) -> list[Pair]:
    pairs: list[Pair] = []
    opener: Mark | None = None
    free = start  # nothing before this offset belongs to a later quotation
    for mark, step in zip(marks, steps, strict=True):
        if step == "open":
            opener = mark
        elif step == "close" and opener is not None:
            pairs.append(Pair(opener.start, mark.end, opener.family))
            opener, free = None, mark.end
        elif step == "orphan":
            pairs.append(Pair(free, mark.end, mark.family, opened=False))
            free = mark.end
        elif step == "reopen" and opener is not None:
            pairs.append(Pair(opener.start, mark.start, opener.family, closed=False))
            opener, free = mark, mark.start
    if opener is not None:
        pairs.append(Pair(opener.start, end, opener.family, closed=False))
    return pairs
