"""The data sets as they were when a figure was taken: a short hash of their file names and sizes."""

from __future__ import annotations

import hashlib
from pathlib import Path


def fingerprint(folder: Path, pattern: str = "*") -> str:
    """Return 16 hex digits that change when a file of the folder comes, goes or changes its size."""
    files = sorted(path for path in folder.rglob(pattern) if path.is_file())
    listing = "".join(f"{path.relative_to(folder).as_posix()} {path.stat().st_size}\n" for path in files)
    return hashlib.sha256(listing.encode()).hexdigest()[:16]
