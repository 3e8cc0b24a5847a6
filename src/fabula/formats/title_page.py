"""Title page: the fields a screenplay in Fountain opens with, their values indented under them."""

from __future__ import annotations

import re

from fabula.formats.block import Block, lines_of
from fabula.formats.patterns import header_field

_KEY = re.compile(r"[^\W\d_][\w ]{0,30}:")
_INDENTED = re.compile(r"(?:\t|[ ]{2})\s*\S")


def title_page(text: str) -> list[Block]:
    r"""Return a block for each field of the title page that a text opens with, none without such a page.

    Pages with no value under its key are left to those who read the headers of any story.

    >>> [block.text for block in title_page("Title:\n    Low\n    Water\nCredit: by\n\nEXT. QUAY")]
    ['Title:\n    Low\n    Water', 'Credit: by']
    """
    fields: list[tuple[int, int]] = []
    indented = False
    begin = len(text) - len(text.lstrip("\r\n"))
    for start, line in lines_of(text[begin:]):
        end = begin + start + len(line.rstrip())
        if not line.strip():
            break
        if _KEY.match(line):
            fields.append((begin + start, end))
        elif fields and _INDENTED.match(line):
            fields[-1], indented = (fields[-1][0], end), True
        else:
            return []
    if not indented or header_field(text[slice(*fields[0])]) is None:
        return []
    return [_block(start, end, text[start:end], first=start == begin) for start, end in fields]


def _block(start: int, end: int, text: str, *, first: bool) -> Block:
    known = header_field(text)
    return Block(start, end, text, gap=int(not first), kind=None if known else "meta")
