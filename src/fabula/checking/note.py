"""Note: what an editor writes in the margin, and what a rule finds before it is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from fabula.span import Span

Level = Literal["error", "warning", "suggestion"]
LEVELS: tuple[Level, ...] = get_args(Level)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has to say of a place: the words there are ``span``.

    ``fix`` is what the words of ``span`` would be put right as, where that is mechanical and certain; ``see``
    are other places that the message speaks of.
    """

    span: Span
    message: str
    fix: str | None = None
    see: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A finding with the rule that made it and how grave it is."""

    rule: str
    level: Level
    span: Span
    message: str
    fix: str | None = None
    see: tuple[Span, ...] = ()
