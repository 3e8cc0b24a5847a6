"""Fact: what one finder of traits has read, still in tokens."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.story import TraitKind


@dataclass(frozen=True, slots=True)
class Owner:
    """The id of whoever some words are about, and how sure that is, from 0 to 1."""

    character: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Fact:
    """A trait, the token it hangs on, and the first and last token of its words."""

    kind: TraitKind
    owner: Owner
    value: str
    token: int
    words: tuple[int, int]
    part: str = ""
    other: str | None = None
