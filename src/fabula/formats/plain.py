"""Plain text as blocks: where one paragraph ends and the next begins is decided once for each file."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Literal

from fabula.formats.block import Block, lines_of
from fabula.formats.patterns import is_break
from fabula.formats.title_page import title_page

Habit = Literal["blank lines", "every line", "every sentence end", "run on"]
"""How a file marks its paragraphs: by blank lines, by each line end, by line ends after a full stop, or only
by a line cut short (old transcriptions without blank lines or indents)."""

_SENTENCE_END = re.compile(r"[.!?…:—–\-][\"”’'»)\]*_]*\s*$|[\"”»]\s*$")
_CUE = re.compile(r"[^a-z]*[A-Z]{2}[^a-z]*\([^()]*\)\s*")  # "JOSH (O.S.)", whose stop ends nothing
_HEADING = re.compile(r"(#{1,6})[ \t]+[^\W\d_]")  # as in Markdown, which is written into .txt files too
_CENTRED_INDENT = 8
_SET_OFF_INDENT = 2
_OFF_CENTRE = 5
_LONG_LINE = 120
_CROWDED = 25  # lines to a block: more, and blank lines cannot be what parts the paragraphs

Line = tuple[int, str]


def blocks_of(text: str) -> list[Block]:
    r"""Split a plain text into blocks.

    >>> [block.text for block in blocks_of("One line\nand its second.\n\nNext.")]
    ['One line\nand its second.', 'Next.']
    """
    page = title_page(text)
    below = page[-1].end if page else 0
    lines = [(below + start, line) for start, line in lines_of(text[below:])]
    groups = list(_groups(lines))
    habit = paragraph_habit(groups)
    width = _fill_width(lines)
    found = page
    for gap, group in groups:
        for number, part in enumerate(_parts(group, habit, width)):
            found.append(_block(text, part, gap if number == 0 else 0, habit, width))
    return found


def _groups(lines: Sequence[Line]) -> Iterator[tuple[int, list[Line]]]:
    """Yield runs of lines that are not blank, each with the number of blank lines before it."""
    gap, group = 0, []
    for start, line in lines:
        if line.strip():
            group.append((start, line))
            continue
        if group:
            yield gap, group
            gap, group = 0, []
        gap += 1
    if group:
        yield gap, group


def paragraph_habit(groups: Sequence[tuple[int, Sequence[Line]]]) -> Habit:
    """Decide how the file parts its paragraphs, from the line ends inside its groups of lines."""
    pairs = [(a[1], b[1]) for _, group in groups for a, b in itertools.pairwise(group)]
    pairs = [(a, b) for a, b in pairs if not is_break(a.strip()) and not is_break(b.strip())]
    if not pairs:
        return "blank lines"
    closed = sum(_closes(a, b) for a, b in pairs) / len(pairs)
    if closed >= 0.7:
        return "every line"
    lengths = [len(line) for _, group in groups for _, line in group]
    if max(lengths) > 2 * _LONG_LINE or median(lengths) > _LONG_LINE:
        return "every line" if closed >= 0.5 else "every sentence end"
    # Long verse and lists run without blank lines too: only prose fills its lines to the edge.
    if len(pairs) > 200 and len(pairs) / len(groups) > _CROWDED:
        return "run on"
    return "blank lines"


def _closes(line: str, following: str) -> bool:
    """Say whether a line end looks like the end of a paragraph."""
    ends = _SENTENCE_END.search(line[-12:]) and not following.lstrip()[:1].islower()
    return bool(ends) and not _CUE.fullmatch(line)


def _fill_width(lines: Sequence[Line]) -> int:
    """Return the length that a hard-wrapped file fills its lines to: nine lines in ten are no longer."""
    lengths = sorted(len(line) for _, line in lines if line.strip())
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _parts(group: list[Line], habit: Habit, width: int) -> Iterator[list[Line]]:
    """Cut a group of lines into the paragraphs it holds."""
    if habit == "blank lines" and len(group) < 2:
        yield group
        return
    part = group[:1]
    for before, line in itertools.pairwise(group):
        if _is_border(before[1], line[1], habit, width):
            yield part
            part = []
        part.append(line)
    yield part


def _is_border(before: str, line: str, habit: Habit, width: int) -> bool:
    if habit == "every line":
        return True
    if is_break(before.strip()) or is_break(line.strip()):
        return True
    if habit == "every sentence end":
        return _closes(before, line)
    if not _closes(before, line):
        return False
    stripped = line.lstrip()
    indented = len(line) - len(stripped)
    if habit == "run on":
        has_room = len(before) + 1 + len(stripped.split(None, 1)[0]) < width - 2
        return has_room or stripped[0] in '"“' or indented >= 2
    # Paragraphs that begin with an indent and no blank line, inside an unindented block.
    return False if indented < 2 or line[0] not in " \t" else not _is_indented(before)


def _is_indented(line: str) -> bool:
    return line[:1] in (" ", "\t")


def _block(text: str, part: Sequence[Line], gap: int, habit: Habit, width: int) -> Block:
    first, last = part[0], part[-1]
    start = first[0] + len(first[1]) - len(first[1].lstrip())
    end = last[0] + len(last[1].rstrip())
    indents = [len(line.expandtabs()) - len(line.expandtabs().lstrip()) for _, line in part]
    single = len(part) == 1
    return Block(
        start,
        end,
        text[start:end],
        gap=gap,
        level=len(sign[1]) if single and (sign := _HEADING.match(text, start)) else None,
        centred=single and _is_centred(indents[0], end - start, width),
        set_off=habit == "blank lines" and not single and min(indents) >= _SET_OFF_INDENT,
    )


def _is_centred(indent: int, length: int, width: int) -> bool:
    """Say whether a line stands in the middle of the page; a name under a letter stands at its right edge."""
    return indent >= _CENTRED_INDENT and length <= 60 and abs(indent + length / 2 - width / 2) <= _OFF_CENTRE
