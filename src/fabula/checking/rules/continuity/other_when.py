"""What happens once in a life is told at another age, in another year, or longer ago than before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.looks import REACH, Look, look_at, of_one
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.checking.numbers import written_number
from fabula.reading.lexicon import load_pairs
from fabula.reading.times import WEEKDAYS, number_of
from fabula.span import Span

LEVEL = "suggestion"
APART = 60  # characters between two below which one corrects the other
AROUND = 60  # characters beside what happened in which it is said when
BEFORE = 25  # characters before it in which it may be taken back
YOUNGEST = 13  # years; "at eleven" is an hour
ROUGHLY = 0.25  # of a stretch of time: what people round
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_OF_NOBODY = "*"
_ANYBODY = frozenset({"man", "woman", "boy", "girl"})
_UNSURE = re.compile(
    r"\b(?:if|would|should|could|might|may|will|about|nearly|almost|some|than|least|over|every|next|"
    r"another|not|never|until|till|before|like)\b|[’'](?:ll|d)\b|n[’']t\b", re.IGNORECASE
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _When:
    """When something happened: at an age, in a year, or days ago; and whom to, None where to nobody."""

    sort: str
    number: float
    span: Span
    look: Look | None
    noun: str


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what says when before the words for what happened, and after them."""
    number = rf"{written_number(least=3, also='a')}|\d{{1,2}}"
    stretch = r"(?<!half )(?P<many>{0}) (?P<unit>day|week|month|year)s?"
    long = stretch.format(number).replace("many", "long").replace("unit", "of")
    before = (
        rf"\b(?:(?P<age>{number})(?: years old)?,? when (?:[\w’']+ ){{1,2}}$"
        rf"|{stretch.format(number)}(?: now)?,? since (?:[\w’']+ ){{0,3}}$)"
    )
    after = (
        rf"(?:[ \w’',-]{{0,24}}?) (?:at (?:the age of )?(?P<age>{number})"
        r"(?=[.,;!?—”\"’)]| (?:and|to|with)\b)"
        r"|in (?:(?:the (?:\w+ ){1,2}of|\w+) )?(?P<year>1[5-9]\d\d|20\d\d)\b"
        rf"|{stretch.format(number)} ago\b)"
        rf"|(?:[’']s|,|(?: \w+){{0,8}}?(?: on| for| next| this| is)) (?P<week>{'|'.join(WEEKDAYS)})\b(?!s)"
        rf"|(?:(?: now)? for|,|[ \w’']{{0,30}}? lasted| of)? {long}"
        r"(?=[,.;!?—”\"’]| (?:now|and|come|this|when|was)\b)"
    )
    return re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first words that tell of another time than those before them."""
    narration = draft.narration
    if narration is None:
        return
    told: dict[tuple[str, str], list[_When]] = defaultdict(list)
    for kind, when in _happened(draft, narration):
        told[kind, when.sort].append(when)
    for every in told.values():
        for index, now in enumerate(every):
            before = [one for one in every[:index] if _is_one(draft, one, now)]
            if before and not any(_agree(one, now) for one in before):
                first, here = before[-1].span, now.span.of(draft.text)
                yield Finding(
                    now.span, f"“{here}” here, and “{first.of(draft.text)}” before: the same?", see=(first,)
                )
                break


def _is_one(draft: Draft, one: _When, other: _When) -> bool:
    """Say whether two times are of one thing: of one person, or the only one in a short story."""
    if not APART < other.span.start - one.span.end < REACH:
        return False
    if one.look is None or other.look is None:
        return one.look is other.look and draft.is_short
    if one.noun != other.noun and one.look.whose != other.look.whose:
        return not one.noun and not other.noun and of_one(draft, one.look, other.look)
    return of_one(draft, one.look, other.look)


def _agree(one: _When, other: _When) -> bool:
    apart = abs(one.number - other.number)
    return apart <= (ROUGHLY * max(one.number, other.number) if one.sort == "ago" else 1)


def _happened(draft: Draft, narration: Narration) -> Iterator[tuple[str, _When]]:
    """Yield the kind of what happened, and when, where it is said."""
    tokens, kinds = narration.tokens, load_pairs("turning_points")
    for token, low in enumerate(tokens.lower):
        if low not in kinds:
            continue
        span = tokens.span(token, token)
        found = _said_when(draft, span)
        if found is None or (found[0] == "weekday") > kinds[low].startswith(_OF_NOBODY):
            continue
        lead = re.split(r"[.!?\n]", draft.text[max(0, found[2].start - BEFORE) : found[2].start])[-1]
        if found[0] != "weekday" and _UNSURE.search(lead + found[2].of(draft.text)):
            continue
        kind, noun, look = kinds[low], "", None
        if not kind.startswith(_OF_NOBODY):
            person = _whom(narration, token)
            look = look_at(draft, narration, person, found[2]) if person >= 0 else None
            if look is None:
                continue
            noun = tokens.lower[person] if tokens.tag[person] == "NN" else ""
            noun = "" if noun in _ANYBODY else noun
        yield kind, _When(found[0], found[1], found[2], look, noun)


def _said_when(draft: Draft, span: Span) -> tuple[str, float, Span] | None:
    """Return the sort of time that is told beside words, its number, and the whole."""
    before, after = _patterns()
    index = draft.paragraph_of(span.start)
    if index < 0:
        return None
    paragraph = draft.paragraphs[index]
    start = max(paragraph.start, span.start - AROUND)
    found = before.search(draft.text[start : span.start])
    if found is not None:
        whole = Span(start + found.start(), span.end)
    else:
        found = after.match(draft.text[: min(paragraph.end, span.end + AROUND)], span.end)
        if found is None:
            return None
        whole = Span(span.start, found.end())
    said = {name: words.lower() for name, words in found.groupdict().items() if words}
    if "week" in said:
        return "weekday", float(2 * WEEKDAYS.index(said["week"])), whole
    if "year" in said:
        return "year", float(said["year"]), whole
    if "age" in said:
        years = number_of(said["age"])
        return ("age", years, whole) if years >= YOUNGEST else None
    many, unit = said.get("many") or said["long"], said.get("unit") or said["of"]
    return "ago", (number_of(many) or 1.0) * _DAYS[unit], whole


def _whom(narration: Narration, token: int) -> int:
    """Return whom something happened to, as a token: the subject, or whoever is buried; or -1."""
    tokens = narration.tokens
    if tokens.lower[token] == "buried":
        return next(
            (child for child in tokens.children[token] if tokens.dep[child] in ("dobj", "nsubjpass")), -1
        )
    owner = next((child for child in tokens.children[token] if tokens.dep[child] == "poss"), -1)
    return owner if owner >= 0 else narration.doer_above(token)


FLAGS = [
    "Ida was nineteen when she married. “Well?” said Ida.\n\nIt rained, and nobody came by. Ida had been a "
    "⟦bride at seventeen⟧.",
    "Ida was married in the spring of 1921. “Well?” said Ida.\n\nIt rained, and nobody came by. Ida had been "
    "⟦married in the summer of 1931⟧.",
    "It was six months since the fire. “Well?” said Ida.\n\nIt rained, and nobody came by for an hour. "
    "Ida sat. It was ⟦two years since the fire⟧.",
]
ALLOWS = [
    "Ida was nineteen when she married. “Well?” said Ida.\n\nIt rained, and nobody came by. Ida had been a "
    "bride at nineteen.",
    "Ida was nineteen when she married. “Well?” said Ida.\n\nIt rained, and nobody came by. Ivo had married "
    "at thirty.",
    "It was six months since the fire. “Well?” said Ida.\n\nIt rained, and nobody came by for an hour. "
    "Ida sat. It was half a year since the fire.",
]
