"""Once: what hangs on a story's words alone, found once however often the layers ask for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

Words = TypeVar("Words")
Found = TypeVar("Found")


def once(find: Callable[[Words], Found]) -> Callable[[Words], Found]:
    """Return a function that asks another one but once about the same thing, for as long as that is there.

    The same is the very object, and not one that is equal.

    >>> class Words(list): __hash__ = object.__hash__
    >>> count = once(lambda words: print("counted") or len(words))
    >>> words = Words(["the", "ferry"])
    >>> count(words), count(words)
    counted
    (2, 2)
    """
    known: WeakKeyDictionary[Words, Found] = WeakKeyDictionary()

    @wraps(find)
    def ask(words: Words) -> Found:
        found = known.get(words)
        if found is None:
            found = known[words] = find(words)
        return found

    return ask
