"""Garbage: a stretch of work that the collector of reference cycles is kept out of."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Do without the collector meanwhile; afterwards it is as it was.

    A reading makes millions of tuples and hardly a cycle among them: to look through them over and over takes
    a tenth of its time and frees nothing. Whatever cycles there are go at the first collection after it.

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
        gc.enable()
