"""Kept: what was read of a stretch of text, found again by a hash of all it depends on."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterable
from threading import Lock
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Kept(Generic[Result]):
    """The results used last, at most ``most`` of them; threads may ask and add beside one another.

    >>> kept = Kept[int](most=2)
    >>> kept.put("a", 1), kept.put("b", 2), kept.get("a"), kept.put("c", 3)
    (None, None, 1, None)
    >>> kept.get("a"), kept.get("b"), kept.get("c")
    (1, None, 3)
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._results: OrderedDict[str, Result] = OrderedDict()
        self._lock = Lock()

    def get(self, key: str) -> Result | None:
        """Return what is kept under a key, or None."""
        with self._lock:
            if key in self._results:
                self._results.move_to_end(key)
            return self._results.get(key)

    def put(self, key: str, result: Result) -> None:
        """Keep a result; the one unused for longest makes room."""
        with self._lock:
            self._results[key] = result
            self._results.move_to_end(key)
            while len(self._results) > self._most:
                self._results.popitem(last=False)


def key_of(parts: Iterable[str]) -> str:
    """Return a key for texts, another one for every other list of texts.

    >>> key_of(["ab", "c"]) == key_of(["a", "bc"])
    False
    """
    found = hashlib.blake2b(digest_size=16)
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        found.update(len(raw).to_bytes(8, "little") + raw)
    return found.hexdigest()
