"""Somebody who may be the same person is of another age, though it is not sure who is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.looks import SEXES, Look, at_odds, described, may_be_one, places_of
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import age
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.times import find_times, number_of, number_words
from fabula.span import Span
from fabula.tokens import Tokens, sentence_around

LEVEL = "suggestion"
YOUNGEST, OLDEST = 3, 119  # years that a number with nothing else beside it may mean
FAR = 15  # years between two ages beyond which they are of two people, or of two times
OF_TWO = 12  # in place of ``FAR`` where they are of two chains
NEAR = 1  # years between two ages that may be a birthday
_NOBODY = frozenset({"it", "that", "this", "there", "they", "we", "you", "which", "what"})
_THEN = re.compile(r"\b(?:when|since|until|till|while|before|after|if|at|like|as|not|almost|nearly)\b", re.I)
BEING = frozenset({"be", "been", "was", "is"})
_SOON = re.compile(r"\s+(?:next|in the|in|on)\b")
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@cache
def _told() -> re.Pattern[str]:
    numbers = sorted((word for word in number_words() if word.isalpha()), key=len, reverse=True)
    number = rf"(?P<years>\d\d|(?:{'|'.join(numbers)})(?:-(?:{'|'.join(numbers)}))?)"
    aged = "|".join(sorted(load_words("aged_nouns")))
    ends = r"(?=[.,;:!?—–)\"”’']|\s+(?:and|but|next|that|in the|now|or so|this|last|today)\b|$)"
    only = r"(?:\s+(?:only|just|now|still|already|barely|all of))?"
    return re.compile(
        rf"(?:(?:\b(?:was|is|am|are|be|been|turned)|(?<=\w)[’'](?:s|m|re)){only}\s+{number}(?:\s+years\s+old)?{ends}"
        rf"|\b(?:aged|age)\s+{number.replace('years', 'aged')}{ends}"
        rf"|\b(?:{aged})\s+of\s+{number.replace('years', 'of')}{ends}"
        rf"|(?<=[a-z]),\s+{number.replace('years', 'beside')},"
        rf"|\b{number.replace('years', 'old')}[\s-]years?[\s-]old\b)",
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


def _is_same(one: Look, other: Look) -> bool:
    """Say whether two ages may be one person's; of who is far older or younger they are another's."""
    far = FAR if one.whose == other.whose else OF_TWO
    return may_be_one(one, other) and _years_between(one, other) <= far


def _agree(one: Look, other: Look) -> bool:
    return _years_between(one, other) <= NEAR


def _years_between(one: Look, other: Look) -> int:
    return abs(int(min(one.values)) - int(min(other.values)))


def _looks(draft: Draft) -> Iterator[Look]:
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
            yield Look(frozenset({str(now)}), words, Span(*match.span()), id, plain, sex)


def _years_pass(draft: Draft, between: Span) -> bool:
    return age.YEARS.search(draft.text, *between) is not None or any(
        words.unit == "years" and words.shift > 0
        for words in find_times(draft.text, *between)
        if draft.quote_at(words.span.start) is None
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
    subject = next((child for child in tokens.children[verb] if tokens.dep[child] in _SUBJECTS), -1)
    if subject >= 0 and tokens.lower[subject] == "who":
        while tokens.tag[verb][0] == "V" and tokens.head[verb] != verb:
            verb = tokens.head[verb]
        subject = verb
    if 0 <= subject < number:
        return -1 if tokens.lower[subject] in _NOBODY or _looks_back(tokens, subject, verb) else subject
    if tokens.lower[number - 1] in BEING:
        return -1
    at = number - 1
    while at >= 0 and tokens.sentence[at] == tokens.sentence[number]:
        if at in narration.mention_at:
            return at
        at -= 1
    return -1


def _looks_back(tokens: Tokens, subject: int, verb: int) -> bool:
    """Say whether somebody tells how old they once were: "I was eleven"."""
    return tokens.lower[subject] == "i" and tokens.lower[verb] == "was"


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
