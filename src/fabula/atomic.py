"""Atomic: a file gets its new content in one step, or stays as it was."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def replace_file(target: Path, content: bytes, by_way_of: Path) -> None:
    """Put content in the place of a file, which may be new, by way of another in the same folder.

    Whoever reads sees the old or the new, even where the writer is killed; what an earlier one has left at
    ``by_way_of`` is written over. Raises OSError.
    """
    try:
        by_way_of.unlink(missing_ok=True)
        with by_way_of.open("xb") as file:  # never through a link that somebody has put there
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, by_way_of)
        os.replace(by_way_of, target)
    except BaseException:
        by_way_of.unlink(missing_ok=True)
        raise
