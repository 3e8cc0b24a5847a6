"""Interrupts: what Ctrl-C comes to, wherever it strikes."""

from __future__ import annotations

INTERRUPTED = 130  # the exit code


def is_interrupt(error: BaseException | None) -> bool:
    """Say whether Ctrl-C was behind an error: a library that was being loaded then calls it its own."""
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            return True
        error = error.__cause__ or error.__context__
    return False
