"""Packing: a part of a zip says neither when nor on which system it was put there."""

from __future__ import annotations

from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # a zip knows no earlier time
_UNIX = 3  # as the form numbers the systems


def pack(into: ZipFile, name: str, content: bytes) -> None:
    """Put a part into a zip, so that the same parts in the same order are the same bytes anywhere."""
    part = ZipInfo(name, _EARLIEST)
    part.create_system = _UNIX
    into.writestr(part, content, ZIP_DEFLATED)
