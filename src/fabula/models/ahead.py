"""Ahead: English prose parsed on a process of its own, which loads the parser while the story is opened.

The most of what a short story takes is loading. The process that reads on after the parse never holds the
parser, nor torch, which the parser's library loads wherever it is installed.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress

from fabula.models.english import FORK_FROM, English, Piece, Result
from fabula.models.workers import Ahead, DoPart, may_fork
from fabula.span import Span

Task = tuple[str, list[list[Piece]], int, Sequence[Span]]


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

    def _prepare(self) -> DoPart[Task, Result]:
        """Load all there is to load; return how a part of the chunks is read."""
        alone = English(1, self._reader)
        _ = alone._nlp
        if self._reader is not None:
            self._reader.load()

        def read(task: Task, first: int, step: int) -> Iterator[Result]:
            text, chunks, size, speech = task
            return alone._results(text, chunks[first::step], size, speech)

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

        parts = self._processes if size >= FORK_FROM else 1
        try:
            yield from self._helper.in_order((text, chunks, size, speech), len(chunks), parts, here)
        finally:
            self._end()
