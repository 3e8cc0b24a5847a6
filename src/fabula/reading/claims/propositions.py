"""Propositions: what the sentences and content clauses of a story put forward, and how each is held."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.story import Stance


@dataclass(frozen=True, slots=True)
class Proposition:
    """Something put forward: tokens ``first`` to ``last``, included, and ``root``, the verb over them.

    ``by`` and ``holder`` are characters' ids or ``NARRATOR``; None where it is not known who. ``line`` is the
    quote it stands in, or -1. ``cue`` is the token of the word of attitude, or -1 for a sentence as it
    stands; ``truth`` is what that word says of it. ``denied`` tells that the holder is said not to hold it so
    ("doesn't think"), ``unreal`` that holding it is only asked, supposed or possible ("if she knew", "does he
    think").
    """

    first: int
    last: int
    root: int
    by: str | None
    holder: str | None
    stance: Stance
    line: int
    cue: int = -1
    truth: str = "open"
    denied: bool = False
    unreal: bool = False

    def __hash__(self) -> int:
        """Return its verb, which hardly any two share: they are looked up a dozen times in a reading."""
        return self.root
