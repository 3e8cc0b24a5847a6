"""House: what is kept for a story about its notes: a house style, and what its writer has answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fabula.checking.engine import check
from fabula.checking.giving_way import GiveWay, unhurried
from fabula.checking.note import Note
from fabula.checking.rule import all_rules
from fabula.checking.settings import Settings, find_settings, load_settings
from fabula.checking.silences import Silence, file_beside, load_silences, silenced
from fabula.story import Story


@dataclass(frozen=True)
class House:
    """How a story is to be checked."""

    settings: Settings = field(default_factory=Settings)
    silences: tuple[Silence, ...] = ()

    def notes(self, story: Story, give_way: GiveWay = unhurried) -> tuple[Note, ...]:
        """Return the editor's notes that nothing silences."""
        return self.unsilenced(story, self.all_notes(story, give_way))

    def all_notes(self, story: Story, give_way: GiveWay = unhurried) -> tuple[Note, ...]:
        """Return all of the editor's notes, whatever has been answered."""
        return check(story, self.settings, give_way=give_way)

    def unsilenced(self, story: Story, notes: Sequence[Note]) -> tuple[Note, ...]:
        """Return those of a story's notes that nothing silences."""
        return silenced(story, notes, self.silences, _rules())


def house_of(path: Path | None, config: Path | None = None) -> House:
    """Return the house of the story at a path, with ``config``, or the ``fabula.toml`` nearest above it.

    Raises UnusableSettings and UnusableSilences where a file cannot be read.
    """
    if path is None:
        return House()
    file = config or find_settings(path)
    settings = load_settings(file, _rules()) if file else Settings()
    return House(settings, load_silences(file_beside(path)))


def _rules() -> list[str]:
    return [rule.id for rule in all_rules()]
