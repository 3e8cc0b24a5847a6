"""Somebody who may be the same person is of another age, though it is not sure who is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.elapsed import times_told
from fabula.checking.looks import SEXES, Look, at_odds, described, may_be_one, places_of
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.checking.numbers import written_number
from fabula.checking.rules.continuity import age
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.times import number_of, number_words
from fabula.span import Span
from fabula.tokens import sentence_around

LEVEL = "suggestion"
YOUNGEST, OLDEST = 3, 119  # years that a number with nothing else beside it may mean
FAR = 15  # years between two ages beyond which they are of two people, or of two times
OF_TWO = 12  # in place of ``FAR`` where they are of two chains
GROWN = 30  # years below which an age that is told, of whoever it may be, is likely to be somebody else's
NEAR = 1  # years between two ages that may be a birthday
_NOBODY = frozenset({"it", "that", "this", "there", "they", "we", "you", "which", "what"})
_THEN = re.compile(r"\b(?:when|since|until|till|while|before|after|if|at|like|as|not|almost|nearly)\b", re.I)
BEING = frozenset({"be", "been", "was", "is"})
_SOON = re.compile(r"\s+(?:next|in the|in|on)\b")


@dataclass(frozen=True, slots=True)
class _Told(Look):
    """An age: whether it is said, not told, and whether by whoever is so old."""

    said: bool
    by_self: bool


@cache
def _told() -> re.Pattern[str]:
    number = rf"(?P<years>\d\d|{written_number()})"
    initials = "".join(sorted({word[0] for word in number_words() if word.isalpha()} | set("0123456789")))
    aged = "|".join(sorted(load_words("aged_nouns")))
    ends = (
        r"(?=[.,;:!?—–)\"”’']|\s+(?:and|but|next|that|in the|now|or so|this|last|today|"
        r"the (?:summer|winter|year))\b|$)"
    )
    only = r"(?:\s+(?:only|just|now|still|already|barely|all of))?"
    return re.compile(
        rf"(?:(?:\b(?:was|is|am|are|be|been|turned)|(?<=\w)[’'](?:s|m|"
        rf"re)){only}\s+{number}(?:\s+years\s+old)?{ends}"
        rf"|\b(?:aged|age)\s+{number.replace('years', 'aged')}{ends}"
        rf"|\b(?:{aged})\s+of\s+{number.replace('years', 'of')}(?:{ends}|(?=\s+(?:with|in|who|or)\b))"
        rf"|(?<=[a-z]),\s+{number.replace('years', 'beside')}(?:,|(?=\s+(?:and in|and already|and still|"
        rf"that)\b))"
        rf"|(?:(?<=[.!?]\s)|(?<=[“\"‘]))(?:And\s+)?only\s+{number.replace('years', 'only')}(?=[.,!])"
        rf"|(?=[{initials}])\b{number.replace('years', 'old')}[\s-]years?[\s-]old\b)",
        re.IGNORECASE,
    )


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each age that may not follow from one before it, where ``age`` has none."""
    sure = places_of(draft, age.check)
    for look, before in at_odds(list(_looks(draft)), _agree, _is_same):
        between = Span(before.span.end, look.span.start)
        if not any(look.span.overlaps(place) for place in sure) and not _years_pass(draft, between):
            yield Finding(look.span, f"“{look.word}” here, and “{before.word}” before: the same person?",
                          see=(before.span,))  # fmt: skip


def _is_same(one: _Told, other: _Told) -> bool:
    """Say whether two ages may be one person's; of who is far older or younger they are another's."""
    if not may_be_one(one, other) or _years_between(one, other) > (
        FAR if one.whose == other.whose else OF_TWO
    ):
        return False
    return one.whose == other.whose or not _is_introduced(one, other)


def _is_introduced(before: _Told, now: _Told) -> bool:
    """Say whether an age more likely tells of somebody new: of a younger one, or of whoever says "I am"."""
    if now.by_self:
        return before.plain
    called = {*(before.whose or "").split("-")} & {*(now.whose or "").split("-")} - {"the", "a"}
    return not now.said and int(min(now.values)) < GROWN and not called


def _agree(one: Look, other: Look) -> bool:
    return _years_between(one, other) <= NEAR


def _years_between(one: Look, other: Look) -> int:
    return abs(int(min(one.values)) - int(min(other.values)))


def _looks(draft: Draft) -> Iterator[_Told]:
    narration = draft.narration
    if narration is None:
        return
    for match in draft.find(_told()):
        words = next(group for group in match.groupdict().values() if group)
        years = number_of(words.lower())
        at = match.start() + match[0].rindex(words)
        tokens = narration.tokens_in(Span(at, at + len(words)))
        if (
            not YOUNGEST <= years <= OLDEST
            or years % 1
            or not tokens
            or _is_then(draft, narration, tokens[0])
        ):
            continue
        whose = _whose(narration, tokens[0])
        if whose < 0:
            continue
        sex = SEXES.get(load_pairs("gendered_nouns").get(narration.tokens.lower[whose], ""), "")
        id, plain, sex = described(draft, narration.mention_at.get(whose), sex)
        if id is not None or sex:
            now = int(years) - bool(_SOON.match(draft.text, at + len(words)))
            said = draft.quote_at(match.start()) is not None
            by_self = narration.tokens.lower[whose] == "i"
            span = Span(*match.span())
            yield _Told(frozenset({str(now)}), words, span, id, plain, sex, said, by_self)


def _years_pass(draft: Draft, between: Span) -> bool:
    return age.YEARS.search(draft.text, *between) is not None or any(
        words.unit == "years" and words.shift > 0 for words in times_told(draft, between)
    )


def _is_then(draft: Draft, narration: Narration, number: int) -> bool:
    """Say whether a sentence tells how old somebody was at some other time."""
    around = sentence_around(narration.tokens, number, before=8, after=5)
    return _THEN.search(draft.text, *narration.tokens.span(*around)) is not None


def _whose(narration: Narration, number: int) -> int:
    """Return the mention of whoever is so old: the subject of the verb, or the nearest one before, or -1."""
    tokens = narration.tokens
    verb = number
    for _ in range(5):
        if tokens.tag[verb][0] == "V":
            break
        verb = tokens.head[verb]
    subject = next((child for child in tokens.children[verb] if tokens.dep[child] in SUBJECTS), -1)
    if subject >= 0 and tokens.lower[subject] == "who":
        subject = _before(narration, subject)
    if 0 <= subject < number:
        return -1 if tokens.lower[subject] in _NOBODY or _looks_back(narration, subject, verb) else subject
    if tokens.lower[number - 1] in BEING:
        return -1
    at = _before(narration, number)
    return _around(narration, number) if at < 0 and tokens.lower[number - 1] == "only" else at


def _before(narration: Narration, token: int) -> int:
    """Return the nearest mention before a token in its sentence, or a noun that tells a sex, or -1."""
    tokens, sexed = narration.tokens, load_pairs("gendered_nouns")
    at = token - 1
    while at >= 0 and tokens.sentence[at] == tokens.sentence[token]:
        if at in narration.mention_at or tokens.lower[at] in sexed:
            return at
        at -= 1
    return -1


def _around(narration: Narration, number: int) -> int:
    """Return whom "And only seventeen" is about: named after it, or in the sentence before it; or -1."""
    tokens = narration.tokens
    after = range(number + 1, min(number + 4, len(tokens)))
    named = next((at for at in after if at in narration.mention_at and tokens.tag[at] == "NNP"), -1)
    if named >= 0 or tokens.paragraph[number] != tokens.paragraph[max(0, number - 3)]:
        return named
    first = number
    while first > 0 and tokens.sentence[first - 1] == tokens.sentence[number]:
        first -= 1
    start, _ = sentence_around(tokens, first - 1)
    return next(
        (at for at in range(start, first) if at in narration.mention_at and tokens.dep[at] in SUBJECTS), -1
    )


def _looks_back(narration: Narration, subject: int, verb: int) -> bool:
    """Say whether somebody tells how old they once were: "I was eleven", "I was eleven and he was six"."""
    tokens = narration.tokens
    if tokens.lower[verb] != "was" or not (tokens.lower[subject] == "i" or narration.said[subject]):
        return False
    if not narration.said[subject] and set(tokens.lower[verb + 1 : verb + 6]) & {
        "summer",
        "winter",
        "year",
        "old",
    }:
        return False
    first, last = sentence_around(tokens, verb)
    return ["i", "was"] in [list(tokens.lower[at : at + 2]) for at in range(first, last)]


FLAGS = [
    "The old man was seventy. He sat down. “Well?” said Ida.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nThe old man ⟦was only sixty-four⟧.",
]
ALLOWS = [
    "The old man was seventy. He sat down. “Well?” said Ida.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nThe old man was seventy.",
    "The old man was seventy. He sat down. “Well?” said Ida.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nThe old woman was sixty-four.",
]
