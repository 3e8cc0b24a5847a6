"""Person: someone the story names, and the cast that all of them make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Unsaid = Mapping[int, tuple[str, ...]]  # by person, names in the order in which they are given


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the story names: a display name, every form used, the sex the names tell (m, f or u)."""

    name: str
    forms: tuple[str, ...]
    sex: str
    plural: bool = False
    pronouns: str | None = None
    narrator: bool = False


NOBODY = Person("", (), "u")  # where somebody was who is another, and where somebody may yet come


@dataclass(frozen=True)
class Cast:
    """The people named, and for each name mention the index of its person (-1 for no one's).

    ``unsaid`` are the names that only the author gives, by which nobody is known until all is read.
    """

    people: tuple[Person, ...]
    of_name: tuple[int, ...]
    unsaid: Unsaid = field(default_factory=dict)


def sex_of(pronouns: str | None) -> str:
    """Return m, f or u for a set of pronouns."""
    return {"he/him": "m", "she/her": "f"}.get(pronouns or "", "u")
