"""The story that comes with Fabula, so that there is something to read at once."""

from __future__ import annotations

from pathlib import Path

EXAMPLE = Path(__file__).with_name("the_last_ferry.md")
