"""Points of view: lines that say through whose eyes the next part is told."""

from __future__ import annotations

import re

from fabula.formats.patterns.breaks import undecorated
from fabula.formats.patterns.tables import word_set

_PLACEHOLDER = r"[a-z](?:/[a-z]){1,2}"  # Y/N and its kin, for the name of whoever reads it
_NAME = (
    rf"[\[(]?(?P<name>{_PLACEHOLDER}|"
    r"[^\W\d_][\w'’.\-]*(?:\s+(?:(?:and|&|of|the|van|von|de|la)\s+)?[^\W\d_][\w'’.\-]*){0,3}?)[\])]?"
)
_POV_WORD = r"(?:p\.?\s?o\.?\s?v\.?|point[ -]of[ -]view|perspective)"
_POV_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_NAME}(?:['’]s?)?\s+{_POV_WORD}(?:\s*[:.\-–—].{{0,40}})?",
        rf"(?:from )?{_POV_WORD}(?:\s*[:\-–—]\s*|\s+of\s+|\s+){_NAME}",
        rf"(?:from\s+){_NAME}(?:['’]s?)?\s+{_POV_WORD}",
        rf"(?:chapter|ch\.?|part)\s+[\w.]+\s*[:.\-–—(]+\s*{_NAME}(?:['’]s?)?\s+{_POV_WORD}\)?",
    )
)


def point_of_view(line: str) -> tuple[bool, str | None]:
    """Return whether a line announces a point of view, and whose: None where it is nobody's.

    >>> point_of_view("**Odile's POV**"), point_of_view("[third person POV]"), point_of_view("POV: Ben Ito")
    ((True, 'Odile'), (True, None), (True, 'Ben Ito'))
    >>> point_of_view("[y/n]'s POV")
    (True, 'Y/N')
    """
    if len(line) > 80 or line[:1] in '"“' or line.endswith(("!", "?", ",")):
        return False, None
    bare = undecorated(line).rstrip(".:")
    for form in _POV_FORMS:
        match = form.fullmatch(bare)
        if match:
            name = re.sub(r"['’]s?$", "", match["name"].strip())
            if "/" in name:
                return True, name.upper()
            if not (name[0].isupper() or name.lower() in word_set("pov", "nobody")):
                continue
            return True, None if name.lower() in word_set("pov", "nobody") else _as_name(name)
    return False, None


def _as_name(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 3 else name


_BARE_NAME = re.compile(r"(?P<name>[A-Z][\w'’\-]+(?: (?:[A-Z][\w'’\-]+|[A-Z]\.)){0,2})")


def bare_name(line: str) -> str | None:
    """Return the name a line may consist of: one to three capitalised words, whatever the ornaments.

    >>> bare_name("~ Odile ~"), bare_name("ODILE MARSH"), bare_name("Odile ran.")
    ('Odile', 'Odile Marsh', None)
    """
    if len(line) > 50 or line.endswith((".", "!", "?", ",")):
        return None
    match = _BARE_NAME.fullmatch(undecorated(line).rstrip(":"))
    if match and match["name"].lower() in word_set("pov", "not_names"):
        return None
    return _as_name(match["name"]) if match else None
