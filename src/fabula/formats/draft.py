"""Drafts: blocks of a format that keeps no plain text of its own, before their text is put together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from fabula.formats.block import Block
from fabula.manuscript import SegmentKind
from fabula.span import Span

RULE = "* * *"  # how a rule between scenes, which has no characters, stands in the text

_TYPESETTING = str.maketrans(
    {"\xa0": " ", "\u202f": " ", "\xad": None, "\u200b": None, "\ufeff": None, "\0": None}
)
_SPACES = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Run:
    r"""A stretch of text set in one way; a line break is a run of ``"\\n"`` with ``kept``."""

    text: str
    italic: bool = False
    bold: bool = False
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A block whose place in the text is not known yet; an empty text is an empty paragraph.

    ``emphasis`` counts in characters of the draft's own text; the other fields are those of ``Block``.
    """

    text: str
    emphasis: tuple[tuple[int, int], ...] = ()
    kind: SegmentKind | None = None
    level: int | None = None
    centred: bool = False
    bold: bool = False
    set_off: bool = False
    opens: str = ""


def readable(text: str) -> str:
    r"""Return a text without the signs that are there for typesetting alone.

    >>> readable("soft\xad hy\u200bphens")
    'soft hyphens'
    """
    return text.translate(_TYPESETTING)


def drafts_of(runs: Sequence[Run], like: Draft) -> Iterator[Draft]:
    """Set runs as text, white space collapsed; two line breaks in a row part two drafts.

    The drafts take their other fields from ``like``. Nothing but white space gives one empty draft.
    """
    text, italics, bold = _set(runs)
    if not text:
        yield replace(like, text="", emphasis=(), bold=False)
        return
    begin = 0
    for match in [*_BLANK_LINE.finditer(text), None]:
        end = match.start() if match else len(text)
        inside = tuple(
            (max(a, begin) - begin, min(b, end) - begin) for a, b in italics if a < end and b > begin
        )
        yield replace(
            like, text=text[begin:end], emphasis=inside, bold=bold, opens=like.opens if begin == 0 else ""
        )
        if match:
            yield from [replace(like, text="", emphasis=(), bold=False, opens="")] * (
                match.group().count("\n") - 2
            )
            begin = match.end()


def _set(runs: Sequence[Run]) -> tuple[str, list[tuple[int, int]], bool]:
    """Join runs; return the text, the spans set in italics, and whether all of it is bold."""
    parts: list[str] = []
    length, last = 0, "\n"
    italics: list[tuple[int, int]] = []
    all_bold = True
    for run in runs:
        text = readable(run.text)
        if not run.kept:
            text = _SPACES.sub(" ", text)
            text = text[1:] if last in " \n" and text[:1] == " " else text
        if not text:
            continue
        parts.append(text)
        if text.strip():
            all_bold = all_bold and run.bold
            if run.italic:
                _add_italics(
                    italics, length + len(text) - len(text.lstrip()), length + len(text.rstrip()), parts
                )
        length, last = length + len(text), text[-1]
    joined = "".join(parts)
    lead = len(joined) - len(joined.lstrip())
    text = joined.strip()
    shifted = [(a - lead, b - lead) for a, b in italics]
    return text, shifted, bool(text) and all_bold


def _add_italics(italics: list[tuple[int, int]], start: int, end: int, parts: Sequence[str]) -> None:
    """Add a stretch in italics, joined to the one before where only white space lies between."""
    if italics and 0 <= start - italics[-1][1] <= 1:
        italics[-1] = (italics[-1][0], end)
    else:
        italics.append((start, end))


def compose(drafts: Iterable[Draft]) -> tuple[str, list[Block], list[Span]]:
    """Put drafts together with a blank line between; return the text, its blocks and its emphasis.

    Empty drafts are dropped. Where there are more of them than the file usually has between paragraphs, a
    second blank line stands for them, and an empty centred one between others that are not is a break.
    """
    filled = list(_with_breaks(list(drafts)))
    usual = _usual_empties(filled)
    parts: list[str] = []
    blocks: list[Block] = []
    emphasis: list[Span] = []
    length, empties = 0, 0
    for draft in filled:
        if not draft.text:
            empties += 1
            continue
        is_wide = empties > usual and draft.kind is None and bool(blocks) and blocks[-1].kind is None
        gap = 0 if not blocks else 2 if is_wide else 1
        separator = "\n" * (gap + 1) if blocks else ""
        parts.extend((separator, draft.text))
        start = length + len(separator)
        length = start + len(draft.text)
        blocks.append(_block(draft, start, gap))
        emphasis.extend(Span(start + a, start + b) for a, b in draft.emphasis if a < b)
        empties = 0
    return "".join(parts), blocks, emphasis


def _with_breaks(drafts: Sequence[Draft]) -> Iterator[Draft]:
    filled = [draft for draft in drafts if draft.text]
    mostly_centred = 2 * sum(draft.centred for draft in filled) > len(filled)
    empty_centred = sum(draft.centred and not draft.text for draft in drafts)
    rare = 4 * empty_centred <= len(filled)
    for before, draft in zip([None, *drafts], drafts, strict=False):
        beside_title = before is not None and (before.centred or before.level is not None)
        if not draft.text and draft.centred and rare and not mostly_centred and not beside_title:
            yield Draft(RULE, kind="break", centred=True)
        else:
            yield draft


def _usual_empties(drafts: Sequence[Draft]) -> int:
    counts: Counter[int] = Counter()
    empties = 0
    for draft in drafts:
        if draft.text:
            counts[empties] += 1
            empties = 0
        else:
            empties += 1
    return counts.most_common(1)[0][0] if counts else 0


def _block(draft: Draft, start: int, gap: int) -> Block:
    return Block(
        start,
        start + len(draft.text),
        draft.text,
        gap=gap,
        kind=draft.kind,
        level=draft.level,
        centred=draft.centred,
        bold=draft.bold,
        set_off=draft.set_off,
        opens=draft.opens,
    )
