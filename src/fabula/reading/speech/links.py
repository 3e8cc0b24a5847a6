"""Links: how a turn hangs on the one before it, by the narration between them and by what is said."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import log1p
from typing import Literal

from fabula.reading.prose import Prose
from fabula.reading.speech.turns import TALK, Turn, apart

LINKS = 7  # kinds
APART = LINKS - 1  # the kind that parts conversations
CIRCUMSTANCES = (
    "asked", "asks", "length_last", "length", "calls_last", "calls", "named_last", "named_next",
    "tag_pronoun", "tag_description", "beat", "narration_last", "narration", "candidates", "voices",
    "touches_next", "ends",
)  # fmt: skip
CLOSING = " \n\t\"'“”‘’*_»«"  # what may follow the mark that ends a line
Cued = Literal["", "tag_pronoun", "tag_description", "beat"]


class Links:
    """Tells of turns how each follows on another.

    ``stretch`` is the part of the story each paragraph stands in; for each turn are given the person whom its
    tag names (``named``, -1 for none), whom it calls, and what kind of cue is beside it.
    """

    def __init__(
        self, prose: Prose, turns: Sequence[Turn], stretch: Sequence[int], named: Sequence[int],
        called: Sequence[Collection[int]], cued: Sequence[Cued],
    ) -> None:  # fmt: skip
        self._turns = turns
        self._stretch = stretch
        self._named = named
        self._called = called
        self._cued = cued
        said = (prose.quotations[turn.lines[-1]].span.of(prose.tokens.text) for turn in turns)
        self._asks = [words.rstrip(CLOSING).endswith(("?", "?!", "!?")) for words in said]
        lines = [[prose.line_tokens[line] for line in turn.lines] for turn in turns]
        self._length = [log1p(sum(map(len, tokens))) / 4 for tokens in lines]
        voices: dict[int, set[int]] = {}
        for turn, person in zip(turns, named, strict=True):
            if person >= 0:
                voices.setdefault(stretch[turn.paragraph], set()).add(person)
        self._voices = {number: len(people) / 4 for number, people in voices.items()}

    def kind(self, index: int) -> int:
        """Return the kind of the link from the turn before: 0 none, then by the narration between them.

        1 paragraphs that touch with nothing after the line; 2 that touch, with narration after it; 3 in one
        paragraph; 4 one paragraph of narration between; 5 two or three; 6 more, or another scene.
        """
        if index == 0:
            return 0
        last, turn = self._turns[index - 1], self._turns[index]
        gap = apart(self._turns, self._stretch, index - 1, index)
        if gap <= 0:
            return 3
        if gap == 1:
            trailing = last.closing - last.last > 12
            leading = turn.first - turn.opening > 8
            return 2 if trailing or leading else 1
        if gap == 2:
            return 4
        return 5 if gap <= TALK else APART

    def circumstances(self, index: int, begins: bool, candidates: int) -> list[float]:
        """Return what there is to say of a link beside its kind: a number for each of ``CIRCUMSTANCES``.

        ``begins`` says whether the turn begins a conversation, ``candidates`` how many may say it.
        """
        turn, end = self._turns[index], index + 1 == len(self._turns)
        last = None if begins else index - 1
        after = 0 if end else self.kind(index + 1)
        found: dict[str, float] = {
            "asks": self._asks[index],
            "length": self._length[index],
            "calls": bool(self._called[index]),
            "named_next": not end and self._named[index + 1] >= 0,
            self._cued[index]: 1.0,
            "narration": min(2.0, (turn.first - turn.opening) / 20),
            "candidates": candidates / 10,
            "voices": self._voices.get(self._stretch[turn.paragraph], 0.0),
            "touches_next": after == 1,
            "ends": end or after == APART,
        }
        if last is not None:
            before = self._turns[last]
            found |= {
                "asked": self._asks[last],
                "length_last": self._length[last],
                "calls_last": bool(self._called[last]),
                "named_last": self._named[last] >= 0,
                "narration_last": min(2.0, (before.closing - before.last) / 30),
            }
        return [float(found.get(name, 0.0)) for name in CIRCUMSTANCES]

    def row(self, index: int, begins: bool, candidates: int) -> list[float]:
        """Return a link in numbers: 1 for its kind and 0 for the others, then its circumstances."""
        kinds = [0.0] * LINKS
        kinds[0 if begins else self.kind(index)] = 1.0
        return [*kinds, *self.circumstances(index, begins, candidates)]
