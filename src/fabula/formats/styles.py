"""Styles: how a word processor's styles hand down their look, each based on another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

Style = TypeVar("Style")


def lineage(
    styles: Mapping[str | None, Style], name: str | None, based_on: Callable[[Style], str | None]
) -> Iterator[Style]:
    """Yield a style and those it is based on, nearest first; each once, even where they go in a circle."""
    seen: set[str | None] = set()
    while name not in seen and (style := styles.get(name)) is not None:
        seen.add(name)
        yield style
        name = based_on(style)
