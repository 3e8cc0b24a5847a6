"""Settings: a house style, as ``fabula.toml`` beside the story or above it has it."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args, get_type_hints

from fabula.checking.note import Level
from fabula.errors import FabulaError

FILE = "fabula.toml"
Asked = Level | Literal["on", "off"]
Dialect = Literal["US", "UK"]
ASKED: tuple[Asked, ...] = ("on", "off", *get_args(Level))
TABLES = ("style", "rules", "dialect")

LISTED = 12  # names that one line may list
LISTED_IN = "docs/rules.md lists them all, and each note of fabula check names its own."


class UnusableSettings(FabulaError):
    """The house style cannot be used: no TOML, a key or a value that is not known."""


@dataclass(frozen=True, slots=True)
class Style:
    """The house's answers where usage differs; None leaves it to what the story itself mostly does.

    ``quotes`` are the marks around speech, ``marks`` their shape, ``dialect`` whose conventions count.
    ``tense``, ``person`` and ``omniscient`` say how the story is told, ``scene_breaks`` what a break is.
    """

    quotes: Literal["double", "single"] | None = None
    marks: Literal["curly", "straight"] | None = None
    dialect: Dialect | None = None
    tense: Literal["past", "present"] | None = None
    person: Literal["first", "second", "third"] | None = None
    omniscient: bool | None = None
    scene_breaks: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """The style, what is asked of single rules, and the characters who speak a dialect."""

    style: Style = field(default_factory=Style)
    rules: Mapping[str, Asked] = field(default_factory=dict)
    speaks_dialect: tuple[str, ...] = ()


def find_settings(story: Path) -> Path | None:
    """Return the ``fabula.toml`` nearest above the story, None where there is none."""
    place = story.resolve()
    folders = place.parents if not place.is_dir() else (place, *place.parents)
    return next((folder / FILE for folder in folders if (folder / FILE).is_file()), None)


def load_settings(path: Path, known_rules: Collection[str]) -> Settings:
    """Read the settings of a file; raises UnusableSettings where it holds what is not known."""
    if not path.exists():
        raise UnusableSettings(f"{path} does not exist; check the name.")
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnusableSettings(f"{path} cannot be read as TOML: {error}") from error
    return _Reader(path, known_rules).read(told)


class _Reader:
    def __init__(self, path: Path, known_rules: Collection[str]) -> None:
        self._path = path
        self._known_rules = known_rules

    def read(self, told: Mapping[str, Any]) -> Settings:
        self._refuse_unknown(told, TABLES, "table")
        for name in told:
            if not isinstance(told[name], dict):
                raise UnusableSettings(f"{self._path}: write [{name}] as a table.")
        return Settings(
            style=self._style(told.get("style", {})),
            rules=self._rules(told.get("rules", {})),
            speaks_dialect=self._dialect(told.get("dialect", {})),
        )

    def _style(self, told: Mapping[str, Any]) -> Style:
        hints = get_type_hints(Style)
        self._refuse_unknown(told, [one.name for one in fields(Style)], "key of [style]")
        for name, value in told.items():
            kinds = [kind for kind in get_args(hints[name]) if kind is not type(None)]
            allowed = [word for kind in kinds for word in get_args(kind)]
            if allowed and value not in allowed:
                self._refuse_value(f"style.{name}", value, allowed)
            if not allowed and type(value) not in kinds:
                self._refuse_value(f"style.{name}", value, ["true", "false"] if bool in kinds else ["a text"])
        return replace(Style(), **told)

    def _rules(self, told: Mapping[str, Any]) -> Mapping[str, Asked]:
        self._refuse_unknown(told, sorted(self._known_rules), "rule")
        for name, value in told.items():
            if value not in ASKED:
                self._refuse_value(f"rules.{name}", value, ASKED)
        return dict(told)

    def _dialect(self, told: Mapping[str, Any]) -> tuple[str, ...]:
        self._refuse_unknown(told, ["characters"], "key of [dialect]")
        names = told.get("characters", [])
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            self._refuse_value("dialect.characters", names, ['a list of names, such as ["Old Tam"]'])
        return tuple(names)

    def _refuse_unknown(self, told: Collection[str], known: Collection[str], what: str) -> None:
        for name in told:
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                listed = f"there are: {', '.join(known)}." if len(known) <= LISTED else LISTED_IN
                hint = f"did you mean {near[0]}?" if near else listed
                raise UnusableSettings(f"{self._path}: {name} is no {what}; {hint}")

    def _refuse_value(self, name: str, value: object, allowed: Collection[str]) -> None:
        raise UnusableSettings(f"{self._path}: {name} = {value!r} is none of {', '.join(allowed)}.")
