"""The command ``fabula``, and ``python -m fabula``: what stands between its start and the command line.

Loading takes longer than a person needs to think better of it, so that too can be interrupted.
"""

from __future__ import annotations

import sys

from fabula.interrupts import INTERRUPTED, is_interrupt


def main() -> int:
    """Run the command line and return its exit code."""
    try:
        from fabula.cli import main as run

        return run()
    except BaseException as error:
        if is_interrupt(error):
            return INTERRUPTED
        raise


if __name__ == "__main__":
    sys.exit(main())
