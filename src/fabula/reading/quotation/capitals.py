"""Capitals: somebody who speaks in capitals without any marks, as Death and machines do in many a story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fabula.reading.lexicon import load_words
from fabula.reading.quotation.messages import is_of_writing
from fabula.reading.quotation.tags import tag_after
from fabula.span import Span

_RUN = re.compile(r"[^\W\d_a-zß-öø-ÿ][^a-zß-öø-ÿ\"“”\n*_]*")
_ENDS = ".,!?…—"
_BEGUN = '.!?…:—"”'
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST = 2  # lines that a tag shows to be said
_LETTERS = 3
_NEAR = 8  # characters in which the sign before a sentence stands


def capital_speech(text: str, gaps: Sequence[Sequence[Span]]) -> dict[int, list[Span]]:
    """Return what is said in capitals, by paragraph; ``gaps`` is the narration that each has.

    Two such lines have a tag at least: a sign or a headline has none.
    """
    runs = {index: [(run, gap) for gap in own for run in _runs(text, gap)] for index, own in enumerate(gaps)}
    tagged = sum(_is_tagged(text, run, gap) for own in runs.values() for run, gap in own)
    return {index: [run for run, _ in own] for index, own in runs.items() if own} if tagged >= _LEAST else {}


def _runs(text: str, gap: Span) -> Iterator[Span]:
    """Yield the stretches of whole sentences, or clauses before a tag, that are all in capitals."""
    for match in _RUN.finditer(text, *gap):
        start, end = match.span()
        while end > start and text[end - 1] not in _ENDS:
            end -= 1
        before = text[max(gap.start, start - _NEAR) : start].rstrip()
        words = text[start:end]
        if before and before[-1] not in _BEGUN:
            continue
        if (
            _WORD.search(words)
            and sum(map(str.isalpha, words)) >= _LETTERS
            and not _is_sign(text, gap, start)
        ):
            yield Span(start, end)


def _is_sign(text: str, gap: Span, start: int) -> bool:
    """Say whether the words before tell of something written: "The board said: KEEP OUT."."""
    left = text[max(gap.start, start - 80) : start].rstrip()
    return left.endswith((":", "—")) and bool(
        load_words("writing_nouns").intersection(re.findall(r"\w+", left.lower()))
    )


def _is_tagged(text: str, run: Span, gap: Span) -> bool:
    tag = tag_after(text, run.end, gap.end)
    if tag is None or tag.kind != "speech" or tag.form not in load_words("plain_tag_verbs"):
        return False
    return text[run.end - 1] in ",!?—…" and not is_of_writing(text, gap, run, tag.subject)
