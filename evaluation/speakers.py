"""Who says it and to whom, line by line: each gold line against what Fabula answered.

A gold line is the stretches of one quotation, the tag between them left out. Our quotes that overlap it
answer for it: the answer is the character to whom most of the overlapped text is given. A line of ours that
names nobody, or no line at all, is no answer, and no answer is wrong. Gold lines whose speaker the
annotators could not tell are left out (see ``documents.NOBODY``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from evaluation.documents import Document, GoldLine
from evaluation.mapping import CharacterMap
from evaluation.overlaps import SpanIndex, shared
from fabula.story import Quote, Story

TYPES = ("explicit", "anaphoric", "implicit")

Addressed = Literal["right", "wrong", "none"]


@dataclass(frozen=True, slots=True)
class Answer:
    """One gold line and our answer to it.

    ``ours`` is the id of our character, None where we gave no answer; ``speaker`` the gold character it
    stands for, None also where it stands for nobody. ``addressed`` is None where the gold standard gives no
    addressee.
    """

    document: str
    line: str
    type: str | None
    start: int
    text: str
    gold: str
    found: bool
    ours: str | None
    name: str | None
    speaker: str | None
    right: bool
    strictly_right: bool
    confidence: float
    by: str
    addressed: Addressed | None


def answers(story: Story, document: Document, mapping: CharacterMap) -> list[Answer]:
    """Return our answer to every gold line that has a speaker."""
    quotes: SpanIndex[Quote] = SpanIndex((quote.span, quote) for quote in story.quotes)
    names = {character.id: character.name for character in story.characters}
    return [
        _answer(line, line.speaker, _overlapped(line, quotes), document, mapping, names)
        for line in document.lines
        if line.speaker is not None
    ]


def _overlapped(line: GoldLine, quotes: SpanIndex[Quote]) -> Counter[Quote]:
    """Return our quotes over this line, each with the number of characters it shares with it."""
    weights: Counter[Quote] = Counter()
    for span in line.spans:
        for where, quote in quotes.overlapping(span):
            weights[quote] += shared(where, span)
    return weights


def _answer(
    line: GoldLine,
    gold: str,
    weights: Counter[Quote],
    document: Document,
    mapping: CharacterMap,
    names: Mapping[str, str],
) -> Answer:
    quote = _spokesman(weights, mapping.many)
    ours = quote.speaker if quote else None
    speaker = mapping.many.get(ours) if ours else None
    return Answer(
        document=document.id,
        line=line.id,
        type=line.type,
        start=line.spans[0].start,
        text=" ".join(span.of(document.text) for span in line.spans)[:120],
        gold=gold,
        found=quote is not None,
        ours=ours,
        name=names.get(ours) if ours else None,
        speaker=speaker,
        right=speaker == gold,
        strictly_right=bool(ours) and mapping.strict.get(str(ours)) == gold,
        confidence=quote.confidence if quote else 0.0,
        by=quote.by if quote else "",
        addressed=_addressed(line, weights, mapping.many),
    )


def _spokesman(weights: Counter[Quote], many: Mapping[str, str]) -> Quote | None:
    """Return the longest quote of whoever has most of the text; two pieces of one character count as one."""
    shares: Counter[str | None] = Counter()
    for quote, weight in weights.items():
        shares[_who(quote, many)] += weight
    if not shares:
        return None
    winner = max(shares, key=lambda who: shares[who])
    return max((quote for quote in weights if _who(quote, many) == winner), key=lambda quote: weights[quote])


def _who(quote: Quote, many: Mapping[str, str]) -> str | None:
    return many.get(quote.speaker, f"unmapped {quote.speaker}") if quote.speaker else None


def _addressed(line: GoldLine, weights: Counter[Quote], many: Mapping[str, str]) -> Addressed | None:
    """Say whether any addressee of the longest overlapped quote is a gold addressee."""
    if not line.addressees:
        return None
    longest = max(weights, key=lambda quote: weights[quote], default=None)
    if longest is None or not longest.addressees:
        return "none"
    given = {many.get(addressee) for addressee in longest.addressees}
    return "right" if given & set(line.addressees) else "wrong"


def summary(given: Sequence[Answer]) -> dict[str, float | int | None]:
    """Return the figures of a set of answers; shares are 0 to 1, None where nothing could be counted.

    ``tag_precision`` is the share of right answers among the explicit lines that were answered: how far
    a speech tag can be trusted.
    """
    explicit = [answer for answer in given if answer.type == "explicit" and answer.ours]
    addressed = [answer for answer in given if answer.addressed]
    return {
        "lines": len(given),
        "all": _share(given, lambda answer: answer.right),
        **{type: _share(_typed(given, type), lambda answer: answer.right) for type in TYPES},
        "strict": _share(given, lambda answer: answer.strictly_right),
        "found": _share(given, lambda answer: answer.found),
        "coverage": _share(given, lambda answer: bool(answer.ours)),
        "precision": _share([answer for answer in given if answer.ours], lambda answer: answer.right),
        "tag_precision": _share(explicit, lambda answer: answer.right),
        "addressee": _share(addressed, lambda answer: answer.addressed == "right"),
        "to_wrong": _share(addressed, lambda answer: answer.addressed == "wrong"),
        "to_none": _share(addressed, lambda answer: answer.addressed == "none"),
    }


def by_rule(given: Iterable[Answer]) -> dict[str, dict[str, float | int | None]]:
    """Return, for each rule that decided, how many lines it answered and the share it had right."""
    rules: dict[str, list[Answer]] = {}
    for answer in given:
        if answer.ours:
            rules.setdefault(answer.by, []).append(answer)
    ranked = sorted(rules.items(), key=lambda item: (-len(item[1]), item[0]))
    return {
        rule: {"lines": len(had), "right": _share(had, lambda answer: answer.right)} for rule, had in ranked
    }


def _typed(given: Iterable[Answer], type: str) -> list[Answer]:
    return [answer for answer in given if answer.type == type]


def _share(given: Sequence[Answer], holds: Callable[[Answer], bool]) -> float | None:
    return sum(map(holds, given)) / len(given) if given else None
