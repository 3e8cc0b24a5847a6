"""Somebody does or has what they are said never to do or not to have: a teetotaller drinks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.contraries import Contrary, load_contraries, near_cues, near_said
from fabula.checking.draft import Draft
from fabula.checking.looks import Look, look_at, of_one
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
CLOSE = 40  # characters between the two below which they are one statement: "not married; his wife had left"
HEDGE = 60  # characters before a pattern in which a word may take it back
_POSSESSIVE = frozenset({"his", "her", "my", "your"})
_TAKEN_BACK = re.compile(
    r"\b(?:if|would|could|might|may|should|used to|for once|not|never|n[’']t|nearly|almost|as though|"
    r"like|when|until|"
    r"wish(?:ed|es)?|dream(?:t|ed|s)?|had|once|before|remember(?:ed|s)?|imagin\w+|whose|want(?:ed|s)?|"
    r"pretend\w*|cut off)\b"
    r"|[’']d\b|[?]",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:if|would|might|may|should|used to|as though|wish(?:ed)?|or|whether|until|till|when)\b|[?]", re.I
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding where the first of two contraries is followed by the other, or either by either."""
    narration = draft.narration
    if narration is None:
        return
    for pair in load_contraries("contraries"):
        said = list(_told(draft, narration, near_cues(draft, pair), _UNSURE))
        shown = list(_told(draft, narration, near_said(draft, pair, (one.span for one in said)), _TAKEN_BACK))
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


def _is_against(draft: Draft, pair: Contrary, words: Span, deed: Span) -> bool:
    if deed < words and not pair.settled:
        return False
    between = Span(min(words.end, deed.end), max(words.start, deed.start))
    if not CLOSE < between.end - between.start < pair.within:
        return False
    return pair.but is None or pair.but.search(draft.text, *between) is None


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
    if tokens.lower[first] in _POSSESSIVE or tokens.lower[first + 1 : first + 2] == ["'s"]:
        return first
    verb = next((token for token in covered if tokens.tag[token][0] == "V"), first)
    return narration.doer_above(verb)


FLAGS = [
    "Ivo never drank. “Not even at Christmas,” said Ivo.\n\nIt rained. Ivo ⟦sipped his brandy⟧ by the fire.",
]
ALLOWS = [
    "Ivo never drank. “Not even at Christmas,” said Ivo.\n\nIt rained. Ivo sipped his tea by the fire.",
    "Ivo never drank. “Not even at Christmas,” said Ivo.\n\nIt rained. Anna sipped her brandy by the fire.",
    "Ivo had no children. “Well?” said Ivo. He adopted a boy that year.\n\nIt rained. His son was at school.",
]
