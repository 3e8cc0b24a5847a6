"""Order: characters stand in the order in which the story first tells of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fabula.story import Character, Mention


def first_told(mentions: Sequence[Mention]) -> int:
    """Return the offset at which somebody is first told of; whoever never is comes after all others."""
    return mentions[0].span.start if mentions else 1 << 60


def in_order(characters: Iterable[Character]) -> tuple[Character, ...]:
    """Return characters in the order in which they are first told of."""
    return tuple(sorted(characters, key=lambda one: first_told(one.mentions)))
