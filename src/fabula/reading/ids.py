"""Ids: short readable names for characters and places that stay when a later chapter is added."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable


class IdMaker:
    """Makes ids from names; the first to come keeps the plain one.

    >>> ids = IdMaker()
    >>> ids.make("Mara Quill"), ids.make("Mara Quill")
    ('mara-quill', 'mara-quill-2')
    """

    def __init__(self, prefix: str = "", taken: Iterable[str] = ()) -> None:
        """Make ids that begin with ``prefix``, and none of those ``taken``."""
        self._prefix = prefix
        self._taken = set(taken)

    def make(self, name: str) -> str:
        """Return an id not made before."""
        plain = (
            unicodedata.normalize("NFKD", name.replace("’", "'")).encode("ascii", "ignore").decode().lower()
        )
        slug = self._prefix + (re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "someone")
        id, count = slug, 1
        while id in self._taken:
            count += 1
            id = f"{slug}-{count}"
        self._taken.add(id)
        return id
