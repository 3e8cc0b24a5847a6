"""Headings: where one says that what follows it is: "INT. KITCHEN - NIGHT", "At the Mill", "Paris, 1912".

Most headings are titles, and *The House of Cards* is in no house. So a place is read only where the form of
the heading is that of a script, or begins with a preposition, or says besides when it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fabula.reading.account import Account
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.places.phrases import UNLIKELY
from fabula.reading.times import MONTHS, TimeWords, find_times, parts
from fabula.span import Span

_SCRIPT = re.compile(r"(?:INT|EXT|I/E)(?:\s*[./]\s*(?:INT|EXT))?[.:]?\s+([^,;–—-]+?)\s*(?:[,;–—-].*)?")
_WHERE = re.compile(r"(?:at|in|on|inside|outside|aboard|near)\s+(?!which\b)(.+)", re.IGNORECASE)
_PIECE = re.compile(r"[^\s,;|–—:.-][^,;|–—:.]*?(?=\s*(?:[,;|–—:.]|\s-\s|$))")
_DATE = re.compile(rf"(?:(?:{'|'.join(MONTHS)}) ?)?(?:(?:1[0-9]|20)\d\d)?")
_MARKS = "#*_=~ \t\n"
_LEAD = re.compile(r"(?:the|a|an|my|his|her|our|their)\s+", re.IGNORECASE)
_OF_THE_BOOK = re.compile(
    r"(?:chapter|part|book|scene|act|prologue|epilogue|interlude|diary|journal|log|letter|entry|notes?)\b|.*['’\d]",
    re.IGNORECASE,
)
_OF_A_PLAY = re.compile(r"(?:act|scene)\s+\w+", re.IGNORECASE)  # "SCENE 1. The lamp room. Noon."
_OWNED = re.compile(r"(\S.*?)['’]s? (.+)")  # "marlowe's kitchen"
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset({"the", "on", "in", "at", "of", "about", "early", "late", "again", "st", "nd", "rd", "th"})
_NAMES = frozenset({"april", "may", "june", "august"})
LONGEST = 40  # characters of a line that is a heading though it is set as prose
DAYTIME = frozenset({"day", "later", "continuous", "same", "the same"})  # besides the parts of a day


@dataclass(frozen=True, slots=True)
class Headed:
    """The words of a heading that tell a place, the key by which it is known, and its name if it has one.

    ``common`` is set where a noun tells it, and nothing can tell it better: "Marlowe's kitchen", not "Paris".
    """

    span: Span
    key: str
    name: str
    common: bool


def headed_place(account: Account, scene: Span) -> Headed | None:
    """Return the place told by the heading right before a scene, or by a line of that kind it begins with."""
    lines = (*_heading_before(account, scene), *_line_at_the_head(account, scene))
    return next(filter(None, (_told_by(account, line) for line in lines)), None)


def headed_time(account: Account, scene: Span) -> TimeWords | None:
    """Return the words of the heading right before a scene that say when it is: "Three Years Ago"."""
    text = account.prose.manuscript.text
    for line in _heading_before(account, scene):
        pieces = [piece.span() for piece in _PIECE.finditer(line.of(text))]
        times = [piece for piece in pieces if _is_nothing_but_time(line.of(text)[slice(*piece)])]
        if times and len(pieces) - len(times) <= 1:
            words = find_times(text, line.start + times[0][0], line.start + times[-1][1])
            return next((one for one in words if one.kind not in ("open", "age")), None)
    return None


def _is_nothing_but_time(words: str) -> bool:
    """Say whether words tell a time and no more; a month that is a name as well needs a day or a year."""
    left = words.lower()
    if left in _NAMES:
        return False
    for one in find_times(words):
        left = left[: one.span.start] + " " * (one.span.end - one.span.start) + left[one.span.end :]
    return left != words.lower() and not set(_WORD.findall(left)) - _SMALL


def _told_by(account: Account, line: Span) -> Headed | None:
    words = line.of(account.prose.manuscript.text)
    if told := _SCRIPT.fullmatch(words):
        piece = told.span(1)
        return _kind_of_place(account, words, line.start, piece) or _in_script(account, line, piece)
    if told := _WHERE.fullmatch(words):
        return _kind_of_place(account, words, line.start, told.span(1))
    pieces = [piece.span() for piece in _PIECE.finditer(words)]
    said = [words[slice(*piece)] for piece in pieces]
    others = [
        piece
        for piece, part in zip(pieces, said, strict=True)
        if not (_is_time(part) or _OF_A_PLAY.fullmatch(part))
    ]
    if len(others) != 1 or len(pieces) == 1:
        return None
    return _kind_of_place(account, words, line.start, others[0]) or _named(account, line, others[0])


def _heading_before(account: Account, scene: Span) -> Iterator[Span]:
    """Yield the last line of the heading that a scene follows."""
    text = account.prose.manuscript.text
    before = [one for one in account.prose.manuscript.segments if one.span.end <= scene.start]
    if before and before[-1].kind == "heading" and not text[before[-1].span.end : scene.start].strip():
        heading = before[-1].span
        last = len(heading.of(text).rstrip(_MARKS).rpartition("\n")[0])
        yield _bare(text, Span(heading.start + last, heading.end))


def _line_at_the_head(account: Account, scene: Span) -> Iterator[Span]:
    """Yield the first paragraph of a scene, where it is short and ends in no stop: a heading set as prose."""
    text = account.prose.manuscript.text
    first = scene.of(text).partition("\n")[0]
    if len(first) < scene.end - scene.start and len(first) <= LONGEST and first[-1:].isalnum():
        yield _bare(text, Span(scene.start, scene.start + len(first)))


def _bare(text: str, line: Span) -> Span:
    """Return a line without the marks around it."""
    words = line.of(text)
    start = line.start + len(words) - len(words.lstrip(_MARKS))
    return Span(start, max(start, line.start + len(words.rstrip(_MARKS))))


def _is_time(words: str) -> bool:
    plain = words.lower()
    told = plain in parts() or plain in DAYTIME or _DATE.fullmatch(plain) is not None
    return told or next(find_times(words), None) is not None


def _kind_of_place(account: Account, words: str, start: int, piece: tuple[int, int]) -> Headed | None:
    """Return what a piece of a heading tells by a noun for places: "the Mill", "Marlowe's Kitchen"."""
    lead = _LEAD.match(words, *piece)
    first, last = lead.end() if lead else piece[0], piece[1]
    key = " ".join(words[first:last].lower().split())
    kind = load_pairs("place_nouns").get(key.rpartition(" ")[2], "")
    if not kind or kind in UNLIKELY:
        return None
    span = Span(start + first, start + last)
    owned = _OWNED.fullmatch(key)
    owner = owned and _as_called(account, owned[1])
    if not owned or not owner:
        return Headed(span, key, _with_family(account, key), common=True)
    return Headed(span, f"{owned[1]} {owned[2]}", f"{owner}'s {owned[2]}", common=True)


def _with_family(account: Account, key: str) -> str:
    """Return "the Brady kitchen" where somebody is a Brady, "" where the place bears nobody's name."""
    before, _, noun = key.rpartition(" ")
    names = (name for one in account.by_id.values() for name in (one.name, *one.aliases))
    lasts = (name.split()[-1] for name in names if " " in name)
    family = next((last for last in lasts if before and last.lower() == before and last.istitle()), "")
    return f"the {family} {noun}" if family else ""


def _as_called(account: Account, name: str) -> str:
    """Return how the story writes a name that a heading has all in capitals; "" where it is nobody's."""
    id = account.called(name)
    aliases = (account.by_id[id].name, *account.by_id[id].aliases) if id is not None else ()
    return next((alias for alias in aliases if alias.lower() == name), "")


def _in_script(account: Account, heading: Span, piece: tuple[int, int]) -> Headed | None:
    """Return what stands where a script says where: "EXT. ROME - DAY", "EXT. FOUNTAIN - DAY"."""
    words = heading.of(account.prose.manuscript.text)
    if _is_time(words[slice(*piece)]):
        return None
    lead = _LEAD.match(words, *piece)
    named = _named(account, heading, (lead.end() if lead else piece[0], piece[1]))
    if named is None or named.key.rpartition(" ")[2] in load_pairs("place_nouns"):
        return named and Headed(named.span, named.key, "", common=True)
    article = "the " if lead and lead[0].lower().strip() == "the" else ""
    return replace(named, name=article + " ".join(map(_as_name, named.name.split())))


def _as_name(word: str) -> str:
    """Return a word of a name as names are written, where a script has it all in capitals."""
    small = word.lower() in load_words("title_small_words")
    return (word.lower() if small else word.title()) if word.isupper() else word


def _named(account: Account, heading: Span, piece: tuple[int, int]) -> Headed | None:
    """Return what a piece of a heading that says when names, if that is nobody and no part of a book."""
    span = Span(heading.start + piece[0], heading.start + piece[1])
    name = " ".join(span.of(account.prose.manuscript.text).split())
    if not name[0].isupper() or _OF_THE_BOOK.match(name) or account.called(name) is not None:
        return None
    return Headed(span, name.lower(), name, common=False)
