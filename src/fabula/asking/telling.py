"""Telling: how much a stretch of the story says by itself, to somebody who reads nothing around it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property

from fabula.asking.words import base_forms, is_small
from fabula.reading.lexicon import load_lines
from fabula.span import Span
from fabula.story import Story

LEAST_WORDS = 2  # a stretch with fewer says too little: "I know", "he was right"
ELLIPSIS = 2  # words up to which who did and "did" may be all there is: "you had"
ENOUGH_WORDS = 8  # more words do not make it more telling
SHORT = 16  # words that can be taken in at a glance; more make it less telling

_WORD = re.compile(r"[\w'-]+")
_BE = r"(?:am|is|are|was|were|'s|'m|'re)(?:n't| not)?"
_THIS = re.compile(rf"(?:this|that|it) ?{_BE}\b")
_PLACED = re.compile(
    rf"(?:that )?\w+ ?{_BE} (?:still |back |now )?(?:in|on|at|inside|under|by|lying|sitting|standing)\b"
    r"(?! love| danger| trouble)"
)
_MAKES = rf"makes?|made|feels?|felt|would be|{_BE}"
# "Having them talk made him smile", "That she came is a wonder", "It was good to see you".
_NOMINAL = re.compile(
    r"(?:just |only )?(?:that \w+|to \w+|(?!\w*thing\b)\w+ing (?!is\b|was\b)\w+)\b.*?"
    rf"\b(?:{_MAKES})\b(?P<judged>.*)"
    rf"|it (?:{_MAKES})(?P<so>.*?)\b(?:to|that|when|seeing|having)\b.*"
)
_EXPECTED = re.compile(r"(?:that )?(?:\w+ would|\w+'d|\w+ could|\w+ might)\b")
_EXCLAIMED = re.compile(r"(?:just |only )?(?:having|seeing|hearing|watching) (?!to\b)\w+.*")
_STATE = re.compile(rf"{_BE}\b")


@cache
def _feeling_words() -> frozenset[str]:
    """Return the words of feeling, and of what shows it, in base form."""
    lines = (line.split() for name in ("feelings", "shown_feelings") for line in load_lines(name))
    return frozenset(word for _, word, *_ in lines)


class Telling:
    """Weighs the stretches of one story."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def weight(self, span: Span) -> int:
        """Return how much a stretch tells at a glance, by its words and whom it names; 0 for too little."""
        words = self._words(span)
        count = len({word for word in words if not is_small(word)})
        if count < LEAST_WORDS:
            return 0
        weight = min(count, ENOUGH_WORDS) + 2 * len(self.named(span)) - max(0, len(words) - SHORT) // 2
        return max(weight, 1)

    def is_empty(self, span: Span) -> bool:
        """Say whether all that a stretch tells is told before it: "I thought you had"."""
        words = self._words(span)
        return len(words) <= ELLIPSIS and all(map(is_small, words))

    def _words(self, span: Span) -> list[str]:
        return _WORD.findall(self._plain(span))

    def _plain(self, span: Span) -> str:
        """Return a stretch in small letters, with one sort of apostrophe."""
        return span.of(self._story.text).casefold().replace("’", "'")

    def is_of_the_moment(self, span: Span, holder: str) -> bool:
        """Say whether a stretch tells no more than how or where somebody just is, or what "this" is.

        Nobody need be told that *he was angry*, that *she was in bed*, or that *this wasn't the time*.
        """
        text = self._plain(span)
        if _THIS.match(text):
            return not self._mentioned(span)
        whose = self._mentioned(span)[:1]
        if whose == [holder]:
            return bool(_PLACED.match(text))
        words = {word for word in _WORD.findall(text) if not is_small(word)} - self._words_of_names
        return bool(_STATE.search(text)) and len(words) < LEAST_WORDS

    def is_judgement(self, span: Span) -> bool:
        """Say whether a stretch tells how something makes somebody feel, as if all knew it: no news of it.

        *Having the two of them talk about it made him smile. "Having them talk of it all day!"*
        """
        text = self._plain(span)
        if _EXCLAIMED.fullmatch(text) and not _STATE.search(text):
            return True
        found = _NOMINAL.fullmatch(text)
        if found is None or self._opens_with_name(span):
            return False
        return not _feeling_words().isdisjoint(base_forms(found["judged"] or found["so"] or ""))

    def is_expected(self, span: Span) -> bool:
        """Say whether a stretch tells what somebody would do: "you'd see what she gave up"."""
        return _EXPECTED.match(self._plain(span)) is not None

    def _opens_with_name(self, span: Span) -> bool:
        first = bisect_left(self._names, (span.start, 0, ""))
        return first < len(self._names) and self._names[first][0] == span.start

    @cached_property
    def _words_of_names(self) -> frozenset[str]:
        """The words that somebody is called by."""
        return frozenset(
            word for one in self._story.characters for word in _WORD.findall(one.name.casefold())
        )

    def _mentioned(self, span: Span) -> list[str]:
        """Return the ids of the people whom a stretch mentions, in its order."""
        first = bisect_left(self._mentions, (span.start, 0, ""))
        last = bisect_left(self._mentions, (span.end, 0, ""))
        return [id for _, _, id in self._mentions[first:last]]

    @cached_property
    def _mentions(self) -> Sequence[tuple[int, int, str]]:
        return sorted((*mention.span, one.id) for one in self._story.characters for mention in one.mentions)

    def named(self, span: Span) -> list[str]:
        """Return the ids of the people whom a stretch calls by a name, in its order."""
        first = bisect_left(self._names, (span.start, 0, ""))
        last = bisect_left(self._names, (span.end, 0, ""))
        return list(dict.fromkeys(id for _, _, id in self._names[first:last]))

    @cached_property
    def _names(self) -> Sequence[tuple[int, int, str]]:
        return sorted(
            (*mention.span, one.id)
            for one in self._story.characters
            if one.named and one.kind == "person"
            for mention in one.mentions
            if mention.kind == "name"
        )
