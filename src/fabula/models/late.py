"""Late: the parser of English loaded where it is first asked, which is in each worker by itself.

Workers load it beside one another, so that the clock sees it once, and the process that reads on after them
never holds it. One that parsed something itself has it already, and its workers share it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from fabula.models.english import English


class LateEnglish(English):
    """English as ever, but for when its parser is loaded."""

    @property
    def _nlp(self) -> Any:
        return _Late(lambda: super(LateEnglish, self)._nlp)


class _Late:
    """Something that is made when it is first asked for anything."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Any:
        return self._make()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._made, name)
