"""Earlier: what the layers found when the story was last read, for those that would find the same again.

What turns out equal to what it was counts as unchanged, whatever it was made from, and the layers behind it
need not be asked: "early cutoff" after Mokhov, Mitchell and Peyton Jones, Build Systems à la Carte (2018).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

Found = TypeVar("Found")


class Earlier:
    """The results of a story's layers, by names given to them, in the order of the reading.

    Each may hang on those before it and on nothing else that changes from one reading to the next. So from
    the first that differs on, all are found anew.

    >>> earlier = Earlier()
    >>> lines = earlier.same("lines", [3, 5])
    >>> earlier.kept("sum", lambda: sum(lines))
    8
    >>> lines = earlier.same("lines", [3, 5])
    >>> earlier.kept("sum", lambda: 1 // 0)  # not asked
    8
    """

    def __init__(self) -> None:
        self._results: dict[str, object] = {}

    def same(self, name: str, value: Found) -> Found:
        """Return the value of before where it is equal, else this one."""
        if name in self._results and self._results[name] == value:
            return cast(Found, self._results[name])
        self._forget_from(name)
        self._results[name] = value
        return value

    def kept(self, name: str, find: Callable[[], Found]) -> Found:
        """Return what was found before, unless anything before it differs."""
        if name not in self._results:
            self._results[name] = find()
        return cast(Found, self._results[name])

    def _forget_from(self, name: str) -> None:
        """Forget a result and all after it, at once: of a novel they are too large to be there twice."""
        names = list(self._results)
        for later in names[names.index(name) :] if name in self._results else ():
            del self._results[later]
