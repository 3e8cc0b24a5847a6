"""A name is written small: a day, a month, a language, a nation, God in a cry, or somebody of the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.checking.spelling import in_dictionary
from fabula.reading.lexicon import load_lines
from fabula.span import Span

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought", "writing")
_SHORT = 4  # letters; a shorter name may be a word of any language
_STYLE = 2  # cries to God that are all small: from there it is how the story writes them
SELDOM = 0.2  # share of the places of a name that may be small
_CRY = re.compile(
    r"\b(?:thank|oh,? my|oh|(?:swear|hope|pray)(?:ed|s|ing)? to|for the love of) (?P<god>god)\b(?!-)"
    r"|\b(?P<gods>god)(?=['’]s sake\b| knows\b| forbid\b| willing\b)",
    re.IGNORECASE,
)
_MANY_GODS = re.compile(r"\bgods\b|\b(?:[Aa]|[Tt]he|[Tt]his|[Tt]hat) god(?:dess)?\b")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each name."""
    for span in (*_proper(draft), *_gods(draft), *_people(draft)):
        word = span.of(draft.text)
        yield Finding(span, f"“{word}” is a name: “{_capital(word)}”.", _capital(word))


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]


def _proper(draft: Draft) -> Iterator[Span]:
    for match in draft.find(_words()):
        yield Span(*match.span())


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@/.’'-])(?:{'|'.join(load_lines('always_capital'))})(?![\w@/-]|\.\w)")


def _gods(draft: Draft) -> Iterator[Span]:
    """Yield *god* in a cry, in a story that has no gods and does not always write it so."""
    if any(draft.find(_MANY_GODS)):
        return
    cries = [Span(*match.span("god" if match["god"] else "gods")) for match in draft.find(_CRY)]
    small = [span for span in cries if span.of(draft.text) == "god"]
    if len(small) < max(_STYLE, len(cries)):
        yield from small


def _people(draft: Draft) -> Iterator[Span]:
    """Yield a name of the story that is no word, and mostly has its capital."""
    names = {
        name.lower(): name
        for name in draft.named
        if len(name) >= _SHORT and name.isalpha() and name[1:].islower() and not in_dictionary(name.lower())
    }
    if not names:
        return
    pattern = re.compile(rf"(?<![\w@/.’'-])(?i:{'|'.join(map(re.escape, sorted(names)))})(?![\w@/-]|\.\w)")
    written: Counter[str] = Counter()
    small: list[Span] = []
    for match in draft.find(pattern):
        written[match[0]] += 1
        if match[0].islower():
            small.append(Span(*match.span()))
    for span in small:
        word = span.of(draft.text)
        often = written[names[word]]
        if written[word] <= SELDOM * often or written[word] == 1 < often:
            yield span


FLAGS = [
    "It was late on ⟦monday⟧. “Oh ⟦god⟧,” said Bo. “She speaks ⟦english⟧.”",
    "Ilse sat down. “Wait,” said Ilse. Ilse laughed. Ilse sang. Ilse slept. Oskar saw ⟦ilse⟧ there.",
]
ALLOWS = [
    "It was late on Monday. “Oh God,” said Bo. “Thank the god of ferries. Oh god of rain!”",
    "“Oh my god,” said Bo. “Oh my god, it's the umbrella with the ducks.”",
    "He wore his sunday-best, and may march in august company. French windows and french windows.",
]
