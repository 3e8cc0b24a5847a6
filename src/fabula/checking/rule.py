"""Rule: one module of ``rules/<family>/`` found by its folder, with its level, scope and examples.

A rule's module has a docstring, which is what the user reads; ``LEVEL``; ``check``, which yields findings;
``FLAGS``, examples with ``⟦…⟧`` around the very words each note must be on; and ``ALLOWS``, examples that
must stay without one. It may have ``SCOPE``, where it looks (everywhere unless it says so), ``ON = False``
where it is off unless asked for, and ``WHOLE = True`` where its note is about the story as a whole.
A rule with a table in ``data/harper.toml`` listens to Harper, and is silent where that is not installed.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Literal, get_args

from fabula.checking import rules
from fabula.checking.draft import Draft
from fabula.checking.note import Finding, Level

Scope = Literal["narration", "speech", "thought", "writing", "dialect"]
EVERYWHERE: frozenset[Scope] = frozenset(get_args(Scope))


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the engine runs it; ``id`` is the name of its file, with hyphens."""

    id: str
    family: str
    description: str
    level: Level
    scope: frozenset[Scope]
    on: bool
    whole: bool
    check: Callable[[Draft], Iterator[Finding]]
    flags: tuple[str, ...]
    allows: tuple[str, ...]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule there is, by family and then by name."""
    found = []
    for family in pkgutil.iter_modules(rules.__path__, f"{rules.__name__}."):
        package = import_module(family.name)
        for module in pkgutil.iter_modules(package.__path__, f"{family.name}."):
            found.append(_rule(import_module(module.name)))
    return tuple(sorted(found, key=lambda rule: (rule.family, rule.id)))


@cache
def families() -> Mapping[str, str]:
    """Return rule id -> the family it belongs to."""
    return {rule.id: rule.family for rule in all_rules()}


@cache
def whole_rules() -> frozenset[str]:
    """Return the ids of the rules whose notes are about the story as a whole."""
    return frozenset(rule.id for rule in all_rules() if rule.whole)


def _rule(module: ModuleType) -> Rule:
    _, family, name = module.__name__.rsplit(".", 2)
    return Rule(
        id=name.replace("_", "-"),
        family=family,
        description=(module.__doc__ or "").strip(),
        level=module.LEVEL,
        scope=frozenset(getattr(module, "SCOPE", EVERYWHERE)),
        on=getattr(module, "ON", True),
        whole=getattr(module, "WHOLE", False),
        check=module.check,
        flags=tuple(module.FLAGS),
        allows=tuple(module.ALLOWS),
    )
