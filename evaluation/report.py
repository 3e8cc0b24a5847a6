"""Figures as text: aligned columns for the terminal, dotted names for the floors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil
from statistics import median
from typing import Any


def percent(value: object) -> str:
    """Return a share as a percentage with one decimal, a count as it is, nothing known as a dash."""
    if value is None:
        return "-"
    return f"{100 * value:.1f}" if isinstance(value, float) else str(value)


def spread(seconds: Iterable[float]) -> tuple[float, float]:
    """Return the median of times and the one that nine in ten do not exceed; nothing known is 0."""
    ordered = sorted(seconds) or [0.0]
    return median(ordered), ordered[ceil(0.9 * len(ordered)) - 1]


def columns(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows under a head, the first column to the left and the others to the right."""
    widths = [max(len(row[place]) for row in (head, *rows)) for place in range(len(head))]
    lines = [
        "  ".join(
            cell.ljust(width) if not place else cell.rjust(width) for place, (cell, width) in enumerate(cells)
        )
        for row in (head, *rows)
        if (cells := list(zip(row, widths, strict=True)))
    ]
    return "\n".join(line.rstrip() for line in lines)


def table(figures: Mapping[str, Mapping[str, Any]], wanted: Sequence[str], title: str = "") -> str:
    """Return one row a name with the wanted figures as columns."""
    head = [title, *(name.replace("_", " ") for name in wanted)]
    return columns(
        head, [[name, *(percent(row.get(key)) for key in wanted)] for name, row in figures.items()]
    )


def flatten(figures: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, float]]:
    """Yield every number of nested figures under its dotted name: ``pdnc.own_cast.pooled.all``."""
    for key, value in figures.items():
        name = f"{prefix}.{key}" if prefix else key
        if isinstance(value, Mapping):
            yield from flatten(value, name)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield name, float(value)
