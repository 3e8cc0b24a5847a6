"""Structure: the blocks of any format made into a manuscript whose segments tile its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from fabula.formats import patterns
from fabula.formats.back import mark_back_matter
from fabula.formats.blank import gap_breaks
from fabula.formats.block import Block
from fabula.formats.front import FrontMatter, read_front, split_front_blocks
from fabula.formats.headings import mark_bare_names, mark_breaks, mark_chapters, mark_headings
from fabula.formats.notes import mark_notes
from fabula.formats.piece import Piece, piece_of
from fabula.manuscript import Manuscript, Segment, SegmentKind, Source
from fabula.span import Span


def assemble(text: str, blocks: Sequence[Block], source: Source, emphasis: Iterable[Span] = ()) -> Manuscript:
    """Make a manuscript of ``text`` and its blocks, which are in order and do not overlap.

    What the text says of its title, author and tags is added to ``source`` where that leaves them open.
    """
    pieces = [piece_of(block) for block in split_front_blocks(blocks)]
    mark_breaks(pieces)
    mark_headings(pieces)
    mark_bare_names(pieces, text)
    front = read_front(pieces)
    mark_back_matter(pieces)
    mark_chapters(pieces)
    mark_notes(pieces, text)
    segments = tuple(_segments(text, pieces))
    paragraphs = tuple(Span(p.block.start, p.block.end) for p in pieces if p.is_prose)
    return Manuscript(
        text=text,
        source=_with_front(source, front),
        segments=segments,
        paragraphs=paragraphs,
        emphasis=tuple(sorted(emphasis)),
        set_off=_set_off(pieces),
    )


def _with_front(source: Source, front: FrontMatter) -> Source:
    return replace(
        source,
        title=source.title or front.title,
        author=source.author or front.author,
        meta={**front.fields, **source.meta},
    )


def _set_off(pieces: Sequence[Piece]) -> tuple[Span, ...]:
    """Return the block-quoted paragraphs, unless the whole story is set that way."""
    prose = [piece for piece in pieces if piece.is_prose]
    quoted = [Span(piece.block.start, piece.block.end) for piece in prose if piece.block.set_off]
    return tuple(quoted) if 2 * len(quoted) <= len(prose) else ()


def _segments(text: str, pieces: Sequence[Piece]) -> Iterator[Segment]:
    """Yield segments that tile the text: each runs to the start of the next, white space included."""
    if not text:
        return
    starts = list(_runs(pieces))
    if not starts:
        yield Segment(Span(0, len(text)), "meta", 0)
        return
    starts[0] = (0, *starts[0][1:])
    ends = [start for start, *_ in starts[1:]] + [len(text)]
    for (start, kind, chapter, pov), end in zip(starts, ends, strict=True):
        yield Segment(Span(start, end), kind, chapter, pov)


def _runs(pieces: Sequence[Piece]) -> Iterator[tuple[int, SegmentKind, int, str | None]]:
    """Yield the start, kind, chapter and point of view of each run of like pieces."""
    after_gap = gap_breaks(pieces)
    last: tuple[SegmentKind, int, str | None] | None = None
    for number, (piece, chapter) in enumerate(zip(pieces, _chapters(pieces), strict=True)):
        if number in after_gap and last is not None and last[1] == chapter:
            yield pieces[number - 1].block.end, "break", chapter, None
            last = None
        current = (piece.kind or "prose", chapter, piece.pov)
        if current != last or piece.pov is not None:
            yield piece.block.start, *current
        last = current


def _chapters(pieces: Sequence[Piece]) -> list[int]:
    """Return each piece's chapter: 0 before the first, one step for headings in a row.

    But a chapter that is still to be written counts too: "Chapter 2" right before "Chapter 3".
    """
    first_prose = next(
        (number for number, piece in enumerate(pieces) if piece.is_prose or piece.rank == "pov"), len(pieces)
    )
    first_opener = next((number for number, piece in enumerate(pieces) if piece.opens), None)
    counts_before = first_opener is None or (first_prose < first_opener and _continues(pieces[first_opener]))
    chapters: list[int] = []
    chapter, filled, opener = 0, True, None
    for number, piece in enumerate(pieces):
        unwritten = chapter > 1 and opener is not None and _is_next(opener, piece)
        if piece.opens and (filled or unwritten or piece.block.opens == "chapter"):
            chapter, filled, opener = chapter + 1, False, piece
        elif counts_before and chapter == 0 and number >= first_prose:
            chapter = 1
        filled = filled or piece.is_prose
        chapters.append(chapter)
    return chapters


def _is_next(opener: Piece, piece: Piece) -> bool:
    """Say whether two openers are those of two chapters, and not one told twice or a part and its first."""
    return opener.rank == piece.rank == "chapter" and opener.line.casefold() != piece.line.casefold()


def _continues(opener: Piece) -> bool:
    """Say whether the first heading cannot be a first chapter's, so that what stands above it is one."""
    if opener.rank == "title":
        return True
    number = patterns.chapter_number(opener.line)
    return number is not None and number > 1
