"""Harper: one pass of the grammar checker Harper over the prose of a story, for the rules that listen to it.

Harper (https://writewithharper.com, through the package harper-py) knows English spelling and some nine
hundred slips. ``data/harper.toml`` says which of its rules are listened to, and by which of ours.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from fabula.checking.giving_way import GiveWay, unhurried
from fabula.checking.settings import Dialect
from fabula.reading.lexicon import load_table
from fabula.span import Span

if TYPE_CHECKING:
    from harper import Lint as HarperLint
    from harper import Linter

BLOCK = 2_000  # characters: what Harper takes for a text grows faster than the text does
THREADS = 4
LONGEST = 8_000  # characters of a paragraph: a longer one is cut where a sentence ends
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]*_]*\s+(?=[\"“‘'A-Z])")
_PIECE = re.compile(r"[^_*\r\n]+|[\r\n]+")


@dataclass(frozen=True, slots=True)
class Lint:
    """What one of Harper's rules says of a place; ``fixes`` are what the words of ``span`` may become."""

    span: Span
    rule: str
    fixes: tuple[str, ...]


def is_installed() -> bool:
    """Say whether Harper is there to be listened to."""
    return find_spec("harper") is not None


@cache
def groups() -> Mapping[str, frozenset[str]]:
    """Return for each rule of ours that listens to Harper the names of those of Harper's it takes."""
    return {name: frozenset(table["rules"]) for name, table in load_table("harper").items()}


def proofread(
    text: str,
    paragraphs: Sequence[Span],
    names: Iterable[str],
    dialect: Dialect,
    give_way: GiveWay = unhurried,
) -> Mapping[str, tuple[Lint, ...]]:
    """Return what Harper says of the paragraphs, for each of our rules, in the order of the text.

    ``names`` are words to take as known; ``give_way`` is called before each block of some paragraphs. Of
    notes on overlapping words only that of the first group is kept.
    Empty where Harper is not installed.
    """
    if not is_installed():
        return {}
    blocks = list(_blocks(text, paragraphs))
    workers = max(1, min(THREADS, os.cpu_count() or 1, len(blocks)))
    shares = [blocks[number::workers] for number in range(workers)]
    words = sorted(set(names))
    with ThreadPoolExecutor(workers) as pool:
        found = pool.map(lambda share: list(_lints(share, words, dialect, give_way)), shares)
        said = sorted((lint for share in found for lint in share), key=lambda lint: (lint.span, lint.rule))
    return _parted(said)


def _parted(said: Sequence[Lint]) -> Mapping[str, tuple[Lint, ...]]:
    """Give each of our rules its lints, but none on words that there is one on already."""
    taken: set[int] = set()
    parted: dict[str, tuple[Lint, ...]] = {}
    for name, rules in groups().items():
        own: list[Lint] = []
        for lint in said:
            if lint.rule in rules and taken.isdisjoint(range(*lint.span)):
                own.append(lint)
                taken.update(range(*lint.span))
        parted[name] = tuple(own)
    return parted


class _Block:
    """Some paragraphs as Harper reads them: marks of emphasis left out, a paragraph one line."""

    def __init__(self, text: str, paragraphs: Sequence[Span]) -> None:
        parts: list[str] = []
        self._at: list[int] = []  # where each part begins in the block
        self._from: list[int] = []  # and where in the text
        length = 0
        for paragraph in paragraphs:
            for piece in _PIECE.finditer(text, *paragraph):
                words = piece[0] if piece[0][0] not in "\r\n" else " " * len(piece[0])
                parts.append(words)
                self._at.append(length)
                self._from.append(piece.start())
                length += len(words)
            parts.append("\n\n")
            length += 2
        self.text = "".join(parts)

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of the story's text that is a stretch of the block, which is not empty."""
        return Span(self._offset(start), self._offset(end - 1) + 1)

    def _offset(self, at: int) -> int:
        index = bisect_right(self._at, at) - 1
        return self._from[index] + at - self._at[index]


def _blocks(text: str, paragraphs: Sequence[Span]) -> Iterator[_Block]:
    """Yield the paragraphs in blocks, cut at their ends."""
    held: list[Span] = []
    for paragraph in (piece for whole in paragraphs for piece in _short(text, whole)):
        held.append(paragraph)
        if paragraph.end - held[0].start >= BLOCK:
            yield _Block(text, held)
            held = []
    if held:
        yield _Block(text, held)


def _short(text: str, paragraph: Span) -> Iterator[Span]:
    """Yield a paragraph, in pieces of whole sentences where it is longer than any writer's."""
    start = paragraph.start
    while paragraph.end - start > LONGEST:
        ends = [stop.end() for stop in _SENTENCE_END.finditer(text, start, start + LONGEST)]
        yield Span(start, ends[-1] if ends else start + LONGEST)
        start = ends[-1] if ends else start + LONGEST
    yield Span(start, paragraph.end)


def _lints(
    blocks: Sequence[_Block], names: Sequence[str], dialect: Dialect, give_way: GiveWay
) -> Iterator[Lint]:
    from harper import Language

    linter = _linter(names, dialect)
    for block in blocks:
        give_way()
        said = linter.organized_lints(block.text, language=Language.PLAINTEXT, dedup=False)
        for rule, lints in said.items():
            for lint in lints:
                span, fixes = _fixes(block, lint)
                yield Lint(span, rule, fixes)


def _linter(names: Sequence[str], dialect: Dialect) -> Linter:
    """Return a linter of the rules that are listened to; each thread needs one of its own."""
    from harper import Dialect as HarperDialect
    from harper import Linter

    linter = Linter(HarperDialect.BRITISH if dialect == "UK" else HarperDialect.AMERICAN)
    wanted = frozenset[str]().union(*groups().values())
    linter.set_lint_config({rule: rule in wanted for rule in linter.get_default_lint_config()})
    linter.import_words(list(names))
    return linter


def _fixes(block: _Block, lint: HarperLint) -> tuple[Span, tuple[str, ...]]:
    """Return the words a lint is on, without white space around them, and what they may become."""
    from harper import SuggestionKind

    words, start, end = lint.problem_text, lint.span.start, lint.span.end
    become: dict[SuggestionKind, Callable[[str], str]] = {
        SuggestionKind.REPLACE: lambda new: new,
        SuggestionKind.REMOVE: lambda new: "",
        SuggestionKind.INSERT_AFTER: lambda new: words + new,
    }
    fixes = tuple(become[one.kind](one.replacement_text) for one in lint.suggestions)
    left, right = len(words) - len(words.lstrip()), len(words.rstrip())
    if left < right and all(one[:left] == words[:left] and one.endswith(words[right:]) for one in fixes):
        cut = len(words) - right
        fixes = tuple(one[left : len(one) - cut] for one in fixes)
        start, end = start + left, start + right
    return block.span(start, end), fixes
