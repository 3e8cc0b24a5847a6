"""Points of view: lines that say through whose eyes the next part is told."""

from __future__ import annotations

import re

from fabula.formats.patterns.breaks import undecorated
from fabula.formats.patterns.tables import word_set

_PLACEHOLDER = r"[a-z](?:/[a-z]){1,2}"  # Y/N and its kin, for the name of whoever reads it
_NAME = (
    rf"[\[(]?(?P<name>{_PLACEHOLDER}|"
    r"(?:[^\W\d_]|\d(?:st|nd|rd)\b)[\w'’.\-]*(?:\s+(?:(?:and|&|of|the|van|von|de|la)\s+)?[^\W\d_][\w'’.\-]*){0,3}?)[\])]?"
)
_POV_WORD = r"(?:(?P<short>p\.?\s?o\.?\s?v\.?)|point[ -]of[ -]view|perspective)"
_JOURNAL = r"(?:diary|journal|log(?:book)?|notebook|narrative|account|statement|testimony|memoirs?)"
_DATED = (  # what may follow: "Odile's diary, 3 March", "Dr. Quill's Journal (continued)"
    r"(?:[\s,:.\-–—(]+(?:(?:the\s+)?\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|day|entry|page|part|cont).{0,30})?"
)
_POV_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_NAME}(?:['’]s?)?\s+{_POV_WORD}(?:\s*[:.\-–—].{{0,40}})?",
        rf"(?:from )?{_POV_WORD}(?:\s*[:\-–—]\s*|\s+of\s+|\s+){_NAME}",
        rf"(?:from\s+){_NAME}(?:['’]s?)?\s+{_POV_WORD}",
        rf"(?:chapter|ch\.?|part)\s+[\w.]+\s*[:.\-–—(]+\s*{_NAME}(?:['’]s?)?\s+{_POV_WORD}\)?",
        rf"{_NAME}['’]s\s+{_JOURNAL}{_DATED}",
        rf"(?:from\s+)?(?:the\s+)?{_JOURNAL}\s+of\s+{_NAME}{_DATED}",
    )
)


def point_of_view(line: str) -> tuple[bool, str | None]:
    """Return whether a line announces a point of view, and whose: None where it is nobody's.

    >>> point_of_view("**Odile's POV**"), point_of_view("[third person POV]"), point_of_view("POV: Ben Ito")
    ((True, 'Odile'), (True, None), (True, 'Ben Ito'))
    >>> point_of_view("[y/n]'s POV"), point_of_view("your pov")
    ((True, 'Y/N'), (True, 'You'))
    >>> point_of_view("Odile's diary, 3 March"), point_of_view("Odile's diary lay open")
    ((True, 'Odile'), (False, None))
    >>> point_of_view("my diary, 3 March")
    (False, None)
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
            owner = name.lower()
            if owner.startswith("from "):
                continue  # "From his perspective" is how a sentence goes on
            named = name[0].isupper() or owner in word_set("pov", "nobody")
            if named or (match.groupdict().get("short") and owner in word_set("pov", "reader")):
                return True, _owner(name)
    return False, None


def _owner(name: str) -> str | None:
    """Return how the story calls the owner of a point of view: *your* is whoever is called "you"."""
    owner = name.lower()
    if owner in word_set("pov", "nobody") or owner in word_set("pov", "unnamed"):
        return None
    if owner in word_set("pov", "reader"):
        return "You" if owner.startswith("you") else "Reader"
    return _as_name(name)


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
