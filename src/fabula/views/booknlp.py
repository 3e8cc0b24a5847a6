"""BookNLP: a story as the tables of tokens, entities and quotes that BookNLP writes, for what reads those.

The columns are those of BookNLP 1.0 (Bamman, https://github.com/booknlp/booknlp). Ends are the last token,
as there; offsets, which it calls bytes, are characters. What Fabula does not work out, lemmas and coarse
parts of speech, is ``_``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from fabula.span import Span
from fabula.story import Character, Mention, Quote, Story
from fabula.tokens import Tokens

NOTHING = "_"
NOBODY = -1
PROPERTY = {"name": "PROP", "nominal": "NOM", "pronoun": "PRON"}

_TOKENS = (
    "paragraph_ID", "sentence_ID", "token_ID_within_sentence", "token_ID_within_document", "word", "lemma",
    "byte_onset", "byte_offset", "POS_tag", "fine_POS_tag", "dependency_relation", "syntactic_head_ID",
    "event",
)  # fmt: skip
_ENTITIES = ("COREF", "start_token", "end_token", "prop", "cat", "text")
_QUOTES = (
    "quote_start", "quote_end", "mention_start", "mention_end", "mention_phrase", "char_id", "quote",
)  # fmt: skip

Row = tuple[str | int, ...]


def tables(story: Story) -> Mapping[str, str]:
    """Return the text of each file by its ending: ``tokens``, ``entities``, ``quotes``.

    Characters are numbered from 0 in the story's order. Raises ValueError for a story without tokens, which
    one that ``fabula.read`` returns always has.
    """
    if story.tokens is None:
        raise ValueError("the story has no tokens")
    written = _Tables(story, story.tokens)
    return {
        "tokens": _table(_TOKENS, written.tokens()),
        "entities": _table(_ENTITIES, written.entities()),
        "quotes": _table(_QUOTES, written.quotes()),
    }


def _table(columns: Row, rows: Iterable[Row]) -> str:
    return "".join("\t".join(map(str, row)) + "\n" for row in (columns, *rows))


class _Tables:
    def __init__(self, story: Story, tokens: Tokens) -> None:
        self._story = story
        self._tokens = tokens
        self._numbers = {one.id: number for number, one in enumerate(story.characters)}

    def tokens(self) -> Iterator[Row]:
        """Yield a row for each token."""
        tokens, starts = self._tokens, {event.span.start for event in self._story.events}
        first = 0
        for token, word in enumerate(tokens.word):
            if token and tokens.sentence[token] != tokens.sentence[token - 1]:
                first = token
            yield (
                tokens.paragraph[token], tokens.sentence[token], token - first, token, _plain(word), NOTHING,
                tokens.start[token], tokens.end[token], NOTHING, tokens.tag[token], tokens.dep[token],
                tokens.head[token], "EVENT" if tokens.start[token] in starts else "O",
            )  # fmt: skip

    def entities(self) -> Iterator[Row]:
        """Yield a row for each mention of a character, and each phrase for what is no person."""
        rows = [
            (*self._range(mention.span), self._numbers[one.id], PROPERTY[mention.kind], "PER", mention.span)
            for one in self._story.characters
            for mention in one.mentions
        ]
        others: dict[tuple[str, str], int] = {}
        for entity in self._story.entities:
            words = _plain(entity.span.of(self._story.text))
            number = others.setdefault((entity.kind, words.lower()), len(self._numbers) + len(others))
            proper = "PROP" if any(word[:1].isupper() for word in words.split()[-1:]) else "NOM"
            rows.append((*self._range(entity.span), number, proper, entity.kind, entity.span))
        for first, last, number, prop, kind, span in sorted(rows):
            yield number, first, last, prop, kind, _plain(span.of(self._story.text))

    def quotes(self) -> Iterator[Row]:
        """Yield a row for each line: its speaker, and the mention of the speaker that stands nearest."""
        by_id = {one.id: one for one in self._story.characters}
        for quote in self._story.quotes:
            if quote.kind == "other":
                continue
            speaker = by_id.get(quote.speaker or "")
            nearest = _nearest(speaker, quote) if speaker else None
            yield (
                *self._range(quote.span),
                *(self._range(nearest.span) if nearest else (NOBODY, NOBODY)),
                _plain(nearest.span.of(self._story.text)) if nearest else NOTHING,
                self._numbers[speaker.id] if speaker else NOBODY,
                _plain(quote.span.of(self._story.text)),
            )

    def _range(self, span: Span) -> tuple[int, int]:
        """Return the first and the last token of a span."""
        first = bisect_left(self._tokens.start, span.start)
        return first, max(first, bisect_left(self._tokens.start, span.end) - 1)


def _nearest(speaker: Character, quote: Quote) -> Mention | None:
    outside = [one for one in speaker.mentions if not one.span.overlaps(quote.span)]
    return min(outside, key=lambda one: _distance(one.span, quote.span), default=None)


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _plain(words: str) -> str:
    """Return words on one line and without tabs."""
    return " ".join(words.split())
