"""Ahead: English prose parsed on a process of its own, which loads the parser while the story is opened.

The most of what a short story takes is loading. The process that reads on after the parse never holds the
parser, nor torch, which the parser's library loads wherever it is installed.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress

from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from fabula.models.english import FORK_FROM, English, Piece, Result, _parse_chunk, _read_chunk, _said
from fabula.models.workers import Ahead, DoOne, may_fork
from fabula.span import Span

Task = tuple[str, list[list[Piece]], Sequence[Span]]


class EnglishAhead(English):
    """English as ever, but for ``ahead``."""

    _helper: Ahead[Task, Result] | None = None

    @contextmanager
    def ahead(self) -> Iterator[None]:
        """Load the parser meanwhile on a process of its own, where there may be one, and parse there."""
        if self._processes > 1 and may_fork():
            with suppress(OSError):
                self._helper = Ahead(self._prepare, self._processes)
        try:
            yield
        finally:
            self._end()

    def _end(self) -> None:
        helper, self._helper = self._helper, None
        if helper is not None:
            helper.end()

    def _prepare(self) -> DoOne[Task, Result]:
        """Load all there is to load; return how a chunk is read."""
        reader, nlp = self._reader, English(1)._nlp
        if reader is not None:
            reader.load()
        threadpool_limits(1, "blas")  # as ``English`` has it, for as long as the process lives

        def read(task: Task, number: int) -> Result:
            text, chunks, speech = task
            chunk = chunks[number]
            table = _parse_chunk(nlp, text, chunk, entities=reader is None)
            if reader is None:
                return table, None
            return table, _read_chunk(reader, text, chunk, table, _said(chunk, speech))

        return read

    def _results(
        self, text: str, chunks: list[list[Piece]], size: int, speech: Sequence[Span]
    ) -> Generator[Result]:
        """Yield what is found in each chunk, by the process ahead if there is one."""
        if self._helper is None:
            yield from super()._results(text, chunks, size, speech)
            return

        def here(index: int) -> Result:
            return next(English._results(self, text, [chunks[index]], size, speech))

        processes = self._processes if size >= FORK_FROM else 1
        try:
            yield from self._helper.in_order((text, chunks, speech), len(chunks), processes, here)
        finally:
            self._end()
