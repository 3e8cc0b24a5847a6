"""Giving way: what the making of notes calls again and again, so that it can be made to wait, or to end.

A novel's notes take some seconds. Who has something more urgent to do meanwhile lets ``give_way`` return only
when that is done; and who needs the notes no longer has it raise an exception, which comes out of ``check``.
"""

from __future__ import annotations

from collections.abc import Callable

GiveWay = Callable[[], None]


def unhurried() -> None:
    """Go on at once."""
