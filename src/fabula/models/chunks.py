"""Chunks: which paragraphs of a text are read together, so that what was read of them is known again."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.models.english import _chunks, _pieces
from fabula.span import Span


def chunks_of(text: str, paragraphs: Sequence[Span]) -> list[range]:
    """Return, in order, the numbers of the paragraphs that are parsed and read in one go.

    A text cut at the bounds of chunks has the same chunks, so that nothing is read twice of it. A paragraph
    longer than a chunk is in several.
    """
    pieces = [piece for index, span in enumerate(paragraphs) for piece in _pieces(text, span, index)]
    return [range(chunk[0][0], chunk[-1][0] + 1) for chunk in _chunks(text, pieces)]
