"""Tables: the words and expressions of ``data/structure.toml``."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def data() -> dict[str, Any]:
    """Return the tables of ``data/structure.toml``."""
    source = resources.files("fabula").joinpath("data/structure.toml")
    tables: dict[str, Any] = tomllib.loads(source.read_text(encoding="utf-8"))
    return tables


@cache
def word_set(table: str, name: str) -> frozenset[str]:
    """Return the words of a table that stand under a name."""
    return frozenset(data()[table][name])


def alternatives(table: str, *names: str) -> str:
    """Return the words of a table that stand under some names as alternatives, the longest first."""
    words = [word for name in names for word in data()[table][name]]
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def compiled(table: str, name: str) -> re.Pattern[str]:
    """Return one expression that matches a whole line of any of the alternatives."""
    return re.compile("(?:" + "|".join(data()[table][name]) + ")", re.IGNORECASE)
