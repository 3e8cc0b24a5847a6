"""Garbage: a stretch of work that the collector of reference cycles is kept out of."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Do without the collector meanwhile; afterwards it is as it was.

    A reading makes millions of tuples and hardly a cycle among them: to look through them over and over takes
    a tenth of its time and frees nothing. Nor are they looked through right after it: they count as old.

    >>> with uncollected():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        _let_grow_old()
        gc.enable()


def _let_grow_old() -> None:
    """Have all that there is count as old for the collector, which seldom looks at that."""
    if not gc.get_freeze_count():  # else somebody keeps theirs from the collector for good
        gc.freeze()
        gc.unfreeze()
