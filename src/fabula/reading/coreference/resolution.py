"""Resolution: whom each mention means, and who else it may be; what both ways of telling give back."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Resolution:
    """For each mention the person meant (-1 for no one), and the candidates with their shares, best first."""

    owner: list[int]
    candidates: dict[int, tuple[tuple[int, float], ...]] = field(default_factory=dict)
