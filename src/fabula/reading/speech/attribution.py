"""Attribution: who says, thinks or writes a line, how sure that is, and by what."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.span import Span

TOLD = 0.98  # confidence of a tag that names the speaker


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a line: a person (-1 for unknown), how sure, by which rule, from which words.

    ``share`` is the share of probability by which it was chosen, where that and ``confidence`` differ.
    """

    person: int
    confidence: float
    by: str
    evidence: tuple[Span, ...]
    share: float | None = None


UNKNOWN = Attribution(-1, 0.0, "nothing to go on", ())
