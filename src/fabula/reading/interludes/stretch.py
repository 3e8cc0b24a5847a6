"""Stretch: the sentences of an interlude as they are found, before it is put into the story's words."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.story import InterludeKind


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences ``first`` to ``last`` of the narration, and the tokens of the words that tell what they are.

    ``cue`` is first and last token, or None where the tense alone tells. ``clause`` has the first and last
    token of the one clause it is, where it is no whole sentence.
    """

    kind: InterludeKind
    first: int
    last: int
    holder: str | None
    cue: tuple[int, int] | None
    supposed: bool = False
    clause: tuple[int, int] | None = None
