"""Corrections: the author's word on a story, kept in a file beside it and taken as given at every reading.

>>> from pathlib import Path
>>> from tempfile import TemporaryDirectory
>>> with TemporaryDirectory() as folder:
...     path = corrections_path(Path(folder) / "ferry.txt")
...     added = add(path, Merge("Ms Reed", "Anna"), Pronouns("Anna", "she/her"))
...     undone = undo(path)
...     added, undone.kind, load(path) == (Merge("Ms Reed", "Anna"),)
(2, 'pronouns', True)
"""

from fabula.anchor import Anchor
from fabula.corrections.correction import (
    KINDS,
    RELATIONS,
    Addressees,
    Alias,
    AllLines,
    Correction,
    InScene,
    Meant,
    Merge,
    NewScene,
    NoClaim,
    NoNewScene,
    NotPerson,
    Pronouns,
    Related,
    Rename,
    Speaker,
    Split,
    at,
    at_opening,
    from_dict,
    to_dict,
)
from fabula.corrections.file import UnusableCorrections, add, corrections_path, load, put_back, undo

__all__ = [
    "KINDS",
    "RELATIONS",
    "Addressees",
    "Alias",
    "AllLines",
    "Anchor",
    "Correction",
    "InScene",
    "Meant",
    "Merge",
    "NewScene",
    "NoClaim",
    "NoNewScene",
    "NotPerson",
    "Pronouns",
    "Related",
    "Rename",
    "Speaker",
    "Split",
    "UnusableCorrections",
    "add",
    "at",
    "at_opening",
    "corrections_path",
    "from_dict",
    "load",
    "put_back",
    "to_dict",
    "undo",
]
