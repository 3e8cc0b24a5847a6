"""Somebody does or has what they are said never to do or not to have: a teetotaller drinks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from fabula.checking.draft import Draft
from fabula.checking.looks import REACH, Look, look_at, of_one
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
CLOSE = 40  # characters between the two below which they are one statement: "not married; his wife had left"
AROUND = 90  # characters on either side of a cue within which what is said of somebody stands
HEDGE = 60  # characters before a pattern in which a word may take it back
_POSSESSIVE = frozenset({"his", "her", "my", "your"})
_TAKEN_BACK = re.compile(
    r"\b(?:if|would|could|might|may|should|used to|for once|not|never|n[’']t|nearly|almost|as though|"
    r"like|when|until|"
    r"wish(?:ed|es)?|dream(?:t|ed|s)?|had|once|before|remember(?:ed|s)?|imagin\w+|whose|want(?:ed|s)?|"
    r"pretend\w*)\b"
    r"|[’']d\b|[?]",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:if|would|might|may|should|used to|as though|wish(?:ed)?|or|whether|until|till|when)\b|[?]", re.I
)


@dataclass(frozen=True, slots=True)
class _Pair:
    """What is said of people and what shows the contrary, as patterns."""

    word: str
    cues: tuple[str, ...]
    said: re.Pattern[str]
    shown: re.Pattern[str]
    but: re.Pattern[str] | None
    settled: bool


@cache
def _pairs() -> tuple[_Pair, ...]:
    file = resources.files("fabula").joinpath("data", "contraries.toml")
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(
        _Pair(
            one["word"],
            tuple(one["cues"]),
            re.compile(rf"(?<![\w-])(?:{one['said']})", re.IGNORECASE),
            re.compile(rf"(?<![\w-])(?:{one['shown']})", re.IGNORECASE),
            re.compile(rf"\b(?:{one['but']})\b", re.IGNORECASE) if "but" in one else None,
            one.get("settled", False),
        )
        for one in told.values()
    )


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding where the first of two contraries is followed by the other, or either by either."""
    narration = draft.narration
    if narration is None:
        return
    for pair in _pairs():
        said = list(_told(draft, narration, _near_cues(draft, pair), _UNSURE))
        shown = list(_told(draft, narration, draft.find(pair.shown), _TAKEN_BACK)) if said else []
        noted: set[str | None] = set()
        for words in said:
            for deed in shown:
                one = of_one(draft, words, deed) and words.whose not in noted
                if one and _is_against(draft, pair, words.span, deed.span):
                    noted.add(words.whose)
                    first, second = sorted((words.span, deed.span))
                    yield Finding(
                        second, f"Somebody {pair.word}, it says elsewhere: the same person?", see=(first,)
                    )


def _is_against(draft: Draft, pair: _Pair, words: Span, deed: Span) -> bool:
    if deed < words and not pair.settled:
        return False
    between = Span(min(words.end, deed.end), max(words.start, deed.start))
    if not CLOSE < between.end - between.start < REACH:
        return False
    return pair.but is None or pair.but.search(draft.text, *between) is None


def _near_cues(draft: Draft, pair: _Pair) -> Iterator[re.Match[str]]:
    """Yield where something is said, by looking only around its cues: patterns are slow over a novel."""
    places: dict[int, re.Match[str]] = {}
    for cue in pair.cues:
        at = draft.text.find(cue)
        while at >= 0:
            index = draft.paragraph_of(at)
            if index >= 0 and at < draft.paragraphs[index].end:
                start, end = draft.paragraphs[index]
                for match in pair.said.finditer(draft.text, max(start, at - AROUND), min(end, at + AROUND)):
                    places.setdefault(match.start(), match)
            at = draft.text.find(cue, at + AROUND)
    return iter([places[at] for at in sorted(places)])


def _told(
    draft: Draft, narration: Narration, matches: Iterator[re.Match[str]], unsure: re.Pattern[str]
) -> Iterator[Look]:
    """Yield each thing said or shown, and whom it is about."""
    for match in matches:
        span = Span(*match.span())
        covered = narration.tokens_in(span)
        if not covered or _is_unsure(draft, narration, covered[0], match, unsure):
            continue
        person = _whose(narration, covered)
        look = look_at(draft, narration, person, span) if person >= 0 else None
        if look is not None:
            yield look


def _is_unsure(
    draft: Draft, narration: Narration, first: int, match: re.Match[str], unsure: re.Pattern[str]
) -> bool:
    tokens = narration.tokens
    begin = first
    while (
        begin > 0
        and tokens.sentence[begin - 1] == tokens.sentence[first]
        and tokens.word[begin - 1] not in ";:—"
    ):
        begin -= 1
    last = narration.tokens_in(Span(*match.span()))[-1]
    asked = any(word.startswith("?") for word in tokens.word[last : last + 6])
    start = max(tokens.start[begin], match.start() - HEDGE)
    return asked or unsure.search(draft.text, start, match.start()) is not None


def _whose(narration: Narration, covered: range) -> int:
    """Return whose a thing is, where a pattern begins with "his", else the subject, as a token, or -1."""
    tokens = narration.tokens
    first = covered[0]
    if tokens.lower[first] in _POSSESSIVE or tokens.lower[first + 1 : first + 2] in (["'s"], ["’s"]):
        return first
    verb = next((token for token in covered if tokens.tag[token][0] == "V"), first)
    for _ in range(4):
        subject = narration.subject_of(verb)
        if subject >= 0 or tokens.head[verb] == verb:
            return subject
        verb = tokens.head[verb]
    return -1


FLAGS = [
    "Ivo never drank. “Not even at Christmas,” said Ivo.\n\nIt rained. Ivo ⟦sipped his brandy⟧ by the fire.",
]
ALLOWS = [
    "Ivo never drank. “Not even at Christmas,” said Ivo.\n\nIt rained. Ivo sipped his tea by the fire.",
    "Ivo never drank. “Not even at Christmas,” said Ivo.\n\nIt rained. Anna sipped her brandy by the fire.",
    "Ivo had no children. “Well?” said Ivo. He adopted a boy that year.\n\nIt rained. His son was at school.",
]
