"""Markdown as blocks: headings, rules and block quotes are the format's own, the rest is plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from fabula.formats import patterns
from fabula.formats.block import Block, lines_of
from fabula.formats.plain import blocks_of as plain_blocks
from fabula.manuscript import SegmentKind
from fabula.span import Span

_FRONT_MATTER = re.compile(
    r"\A---[ \t]*(?:\r\n?|\n)(?P<body>.*?)(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.DOTALL
)
_FIELD = re.compile(r"(?P<name>[A-Za-z][\w \-]*?)\s*:\s*(?P<value>.*)")
_QUOTE_MARK = re.compile(r"(?:[ \t]*>)+[ \t]*")
_REMARK = re.compile(r"^[ \t]*%%[^%]*(?:%[^%]+)*%%[ \t]*$", re.MULTILINE)
_CALLOUT = re.compile(r"\[![\w-]+\]")
# Paragraphs that a page of prose does not have: files let in, tables, lists of tasks, tags.
_ASIDE = re.compile(
    r"!\[\[[^\]\n]*\]\]|!\[[^\]\n]*\]\([^()\n]*\)"
    r"|\|[^\n]*\|(?:\s*\n[ \t]*\|[^\n]*\|)+"
    r"|[-*+] \[[ xX]\] [^\n]*(?:\n[ \t]*[-*+] \[[ xX]\] [^\n]*)*"
    r"|#[^\W\d_][\w/-]*(?:\s+#[^\W\d_][\w/-]*)*"
)
_FOOTNOTE = re.compile(r"\[\^[\w-]+\]:\s")
_FRONT_MATTER_LIMIT = 20_000
_UNDERLINED_TITLE = 80


@cache
def _parser() -> MarkdownIt:
    """Return a parser of block structure alone; indented text is no code here, writers indent paragraphs."""
    parser = MarkdownIt("commonmark").disable(["code", "reference", "list"])
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


def blocks_of(text: str) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks of a Markdown text and the fields of its front matter."""
    fields, start = _front_matter(text)
    blocks = [Block(*_trimmed(text, 0, start), gap=0, kind="meta")] if start else []
    lines = [(offset + start, line) for offset, line in lines_of(text[start:])]
    ends = [offset for offset, _ in lines[1:]] + [len(text)]
    tokens = _parser().parse(text[start:])
    called = False  # in a box that the writer's program draws around a remark
    for token, quoted in _leaves(tokens):
        if token.map is None or token.map[0] >= len(lines):
            continue
        first, last = token.map[0], min(token.map[1], len(lines)) - 1
        found = list(_blocks(text, lines[first][0], ends[last], token, quoted))
        called = quoted and (called or any(_CALLOUT.match(block.text) for block in found))
        blocks.extend(replace(block, kind="note", set_off=False) if called else block for block in found)
    blocks = _with_remarks(text, blocks)
    return [
        _with_gap(text, before, block) for before, block in zip([None, *blocks], blocks, strict=False)
    ], fields


def _front_matter(text: str) -> tuple[dict[str, str], int]:
    """Read the ``name: value`` lines between two rules at the top; return them and where the story starts."""
    match = _FRONT_MATTER.match(text[:_FRONT_MATTER_LIMIT])
    if match is None:
        return {}, 0
    found = [_FIELD.fullmatch(line.strip()) for _, line in lines_of(match["body"])]
    fields = {m["name"].lower(): _value(m["value"].strip()) for m in found if m is not None}
    # Two rules around a paragraph are no front matter.
    return (fields, match.end()) if fields and found[0] is not None else ({}, 0)


def _value(written: str) -> str:
    """Return a value as it is said: a list on one line is its items.

    >>> _value('"Low Tide"'), _value('[Ada Lark, "Ben Ito"]')
    ('Low Tide', 'Ada Lark, Ben Ito')
    """
    inside = written[1:-1] if written[:1] == "[" and written[-1:] == "]" else ""
    return ", ".join(item.strip().strip("\"'") for item in inside.split(",")) or written.strip("\"'")


def _leaves(tokens: Sequence[Token]) -> Iterator[tuple[Token, bool]]:
    """Yield the innermost block tokens and whether each stands in a block quote."""
    quotes = 0
    for token in tokens:
        quotes += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type in ("heading_open", "paragraph_open", "hr", "fence", "html_block"):
            yield token, quotes > 0


def _blocks(text: str, start: int, end: int, token: Token, quoted: bool) -> Iterator[Block]:
    start, end, body = _trimmed(text, start, end)
    if not body:
        return
    if token.type == "hr":
        yield Block(start, end, body, kind="break")
    elif token.type == "html_block" and body.startswith("<!--"):
        yield Block(start, end, body, kind="meta")
    elif token.type == "html_block" and re.fullmatch(r"<hr\s*/?>", body, re.IGNORECASE):
        yield Block(start, end, body, kind="break")
    elif token.type == "heading_open" and token.markup.startswith("#"):
        yield Block(start, end, body, level=int(token.tag[1]))
    elif token.type == "heading_open":
        yield from _underlined(text, start, end, int(token.tag[1]))
    else:
        mark = _QUOTE_MARK.match(body) if quoted else None
        lead = mark.end() if mark else 0
        start += lead
        aside = _kind_of(body[lead:])
        if aside is not None:
            yield Block(start, end, body[lead:], kind=aside)
            return
        for block in plain_blocks(body[lead:]):
            mark = _QUOTE_MARK.match(block.text) if quoted else None  # a line of its own is a paragraph
            block = block.cut(mark.end(), len(block.text), first=True) if mark else block
            if block.text:
                yield replace(block, start=block.start + start, end=block.end + start, set_off=quoted)


def _kind_of(paragraph: str) -> SegmentKind | None:
    """Return what a paragraph is that a page of prose does not have, None for prose."""
    if _FOOTNOTE.match(paragraph):
        return "note"
    return "meta" if _ASIDE.fullmatch(paragraph) else None


def _with_remarks(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, as the writer's own those that stand between ``%%`` and ``%%``."""
    if "%%" not in text:
        return list(blocks)
    remarks = [Span(*match.span()) for match in _REMARK.finditer(text)]
    return [
        replace(block, kind="meta")
        if any(remark.holds((block.start, block.end)) for remark in remarks)
        else block
        for block in blocks
    ]


def _underlined(text: str, start: int, end: int, level: int) -> Iterator[Block]:
    """Read a line over ``---`` as a heading, but a paragraph over it as a paragraph and a break."""
    lines = [(start + offset, line) for offset, line in lines_of(text[start:end])]
    cut = lines[-1][0]
    above = Block(*_trimmed(text, start, cut))
    is_title = (
        above.is_single_line and len(above.text) <= _UNDERLINED_TITLE and above.text[-1] not in '.,;:"”…'
    )
    yield replace(above, level=level) if is_title or patterns.is_title_like(above.line) else above
    yield Block(*_trimmed(text, cut, end), kind="heading" if is_title else "break", gap=0)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int, str]:
    part = text[start:end]
    body = part.strip()
    begin = start + len(part) - len(part.lstrip())
    return begin, begin + len(body), body


def _with_gap(text: str, before: Block | None, block: Block) -> Block:
    between = text[before.end if before else 0 : block.start]
    ends = len(re.findall(r"\r\n|\r|\n", between))
    return replace(block, gap=max(ends - 1, 0) if before else ends)
