"""Blocks: the paragraphs of a story as its page shows them, and the marks of a plain file it leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from fabula.manuscript import Manuscript, Segment
from fabula.span import Span

Piece = tuple[str, str]  # words, and what they are: "" for plain ones, "em", "markup"
Block = tuple[Span, str, Segment]  # where it stands, its kind and its segment
Written = tuple[str, tuple[Piece, ...]]  # a block's kind and its words

_BLANK = re.compile(r"\n[ \t]*\n")
_HEADING = re.compile(r"[ \t]*#+[ \t]*|[ \t]*#+[ \t]*$", re.MULTILINE)
_QUOTED = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_STRONG = re.compile(r"(?<![\w*_])(?P<mark>\*\*|__)(?P<words>[^\s*_](?:[^*_\n]*[^\s*_])?)(?P=mark)(?![\w*_])")

_PLAIN, _SET_OFF = ("prose", "lines"), ("set-off", "verse")  # as lines end for want of room, or on purpose

PLAIN = ("txt", "markdown", "folder")  # formats in which marks stand for type
BREAK = "* * *"  # how a break is shown in words
NARROWEST = 50  # characters of a line below which nobody wraps prose: what ends sooner ends where it is meant
RAGGED = 12  # characters of room that a line of prose filled to the edge never leaves


def written(manuscript: Manuscript) -> list[Written]:
    """Return the words of each block as the page shows them, its emphasis and its marks told apart."""
    text = manuscript.text
    return [
        (kind, tuple((span.of(text), what) for span, what in stretches))
        for (_, kind, _), stretches in pieces_of(manuscript)
    ]


def pieces_of(manuscript: Manuscript) -> Iterator[tuple[Block, list[tuple[Span, str]]]]:
    """Yield each block with the stretches it falls into, and what each is, as in ``Piece``."""
    marks = [(span, "em") for span in emphasis_of(manuscript)]
    marks += [(span, "markup") for span in markup_of(manuscript)]
    marks.sort(reverse=True)
    for block in blocks_of(manuscript):
        (done, stop), pieces = block[0], []
        while marks and marks[-1][0].start < stop:
            (start, end), what = marks.pop()
            start = max(start, done)
            if end > stop:  # it goes on in the next block
                marks.append((Span(stop, end), what))
                end = stop
            if start < end:
                pieces += [(Span(done, start), ""), (Span(start, end), what)]
                done = end
        pieces.append((Span(done, stop), ""))
        yield block, [piece for piece in pieces if piece[0].start < piece[0].end]


def blocks_of(manuscript: Manuscript) -> Iterator[Block]:
    """Yield each block, its kind and its segment; between them there is white space only.

    Those in prose are its paragraphs, of the kinds ``prose`` or ``set-off``, and where their line ends are
    meant ``lines`` or ``verse``; the kinds of all others are those of their segments.
    """
    paragraphs = iter(manuscript.paragraphs)
    paragraph = next(paragraphs, None)
    set_off = {span.start for span in manuscript.set_off}
    width = _width(manuscript)
    for segment in manuscript.segments:
        if segment.kind != "prose":
            for span in _pieces(manuscript.text, segment):
                yield span, segment.kind, segment
            continue
        while paragraph is not None and paragraph.start < segment.span.end:
            kinds = _SET_OFF if paragraph.start in set_off else _PLAIN
            yield paragraph, kinds[_has_lines(manuscript.text, paragraph, width)], segment
            paragraph = next(paragraphs, None)


def _width(manuscript: Manuscript) -> int:
    """Return how long nine in ten lines of a file are; 0 where lines end where it is meant.

    That is in formats that keep no others, and where hardly any line is as long as one of prose.
    """
    if manuscript.source.format not in PLAIN:
        return 0
    lengths = sorted(len(line) for line in manuscript.text.splitlines() if line.strip())
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    return width if width >= NARROWEST else 0


def _has_lines(text: str, paragraph: Span, width: int) -> bool:
    """Say whether the line ends in a paragraph are meant, as in verse: the next word always had room."""
    lines = [line.strip() for line in paragraph.of(text).splitlines()]
    return len(lines) > 1 and all(
        not width or len(line) + 1 + len(after.split(" ", 1)[0]) + RAGGED < width
        for line, after in pairwise(lines)
    )


def _pieces(text: str, segment: Segment) -> Iterator[Span]:
    """Yield what blank lines part in a segment, without the white space around; a break is one piece.

    A break may be white space alone, which is then the piece.
    """
    start, end = segment.span
    if segment.kind == "break" and not segment.span.of(text).strip():
        yield segment.span
        return
    cuts = [start, *(found.end() for found in _BLANK.finditer(text, start, end)), end]
    cuts = [start, end] if segment.kind == "break" else cuts
    for begin, stop in pairwise(cuts):
        words = text[begin:stop]
        if words.strip():
            yield Span(begin + len(words) - len(words.lstrip()), begin + len(words.rstrip()))


def emphasis_of(manuscript: Manuscript) -> list[Span]:
    """Return what stands out by its type: italics, and what plain files mark as strong."""
    strong = [Span(*found.span("words")) for found in _strong(manuscript)]
    return sorted({*manuscript.emphasis, *strong})


def _strong(manuscript: Manuscript) -> Iterator[re.Match[str]]:
    text = manuscript.text
    if manuscript.source.format in PLAIN and ("**" in text or "__" in text):
        for paragraph in manuscript.paragraphs:
            yield from _STRONG.finditer(text, *paragraph)


def markup_of(manuscript: Manuscript) -> list[Span]:
    """Return the marks by which a plain file shows what a page shows by its type."""
    return sorted(set(_marks(manuscript)))


def _marks(manuscript: Manuscript) -> Iterator[Span]:
    text, source = manuscript.text, manuscript.source
    for start, end in manuscript.emphasis:
        before, after = text[max(0, start - 3) : start], text[end : end + 3]
        size = min(len(before) - len(before.rstrip("*_")), len(after) - len(after.lstrip("*_")))
        if size:
            yield Span(start - size, start)
            yield Span(end, end + size)
    for found in _strong(manuscript):
        yield Span(found.start(), found.start("words"))
        yield Span(found.end("words"), found.end())
    for segment in manuscript.segments:
        if segment.kind == "heading" and source.format in ("markdown", "folder"):
            yield from _found(_HEADING, text, segment.span)
    for span in manuscript.set_off:
        yield from _found(_QUOTED, text, Span(text.rfind("\n", 0, span.start) + 1, span.end))


def _found(pattern: re.Pattern[str], text: str, span: Span) -> Iterator[Span]:
    for found in pattern.finditer(text, *span):
        if found.end() > found.start():
            yield Span(*found.span())
