"""Front matter: title, byline, posted header, list of contents, and the wrapping a library adds."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from fabula.formats import patterns
from fabula.formats.archived import mark_archived
from fabula.formats.block import Block, lines_of
from fabula.formats.headings import title_look
from fabula.formats.imprint import mark_imprint
from fabula.formats.pasted import mark_pasted
from fabula.formats.piece import Piece, usual_gap

_LABELLED = re.compile(r"[*_<]*[\w@][\w .'’@-]{0,30}[*_>]*:[*_]*\s+\S")  # "**mara the great:** who is up"
_FRONT = 40  # pieces: no title page is longer
_GOES_ON = re.compile(r"\b[a-z]{3,}[.!?…]['\"”’*_]*\s+\S")  # a sentence ends, and something follows
_TITLE_LIMIT = 80
_STRONG_FIELDS = {"title", "author", "rating", "relationship", "fandom", "summary", "disclaimer"}


@dataclass(slots=True)
class FrontMatter:
    """What the text says of itself before the story starts."""

    title: str | None = None
    author: str | None = None
    fields: dict[str, str] = field(default_factory=dict)


def split_front_blocks(blocks: Sequence[Block]) -> list[Block]:
    """Cut blocks whose lines are different things.

    Those are header fields, a title over its byline, a break or heading glued to a paragraph.
    """
    found: list[Block] = []
    for number, block in enumerate(blocks):
        if block.is_single_line or block.kind is not None:
            found.append(block)
        else:
            found.extend(_split(block, in_front=number < _FRONT))
    return found


def _split(block: Block, *, in_front: bool) -> list[Block]:
    lines = [(start, line) for start, line in lines_of(block.text) if line.strip()]
    starts = {0}
    for number, (start, line) in enumerate(lines):
        text = line.strip()
        following = lines[number + 1][0] if number + 1 < len(lines) else None
        if patterns.is_break(text) and len(text) > 1:
            starts.update({start} if following is None else {start, following})
        elif number == 0 and following is not None and _is_glued_heading(text, lines[1][1].strip()):
            starts.add(following)
        elif (
            in_front
            and number < 12
            and (patterns.header_field(text) or (number == 1 and _is_under_title(text)))
        ):
            starts.add(start)
    if len(starts) == 1:
        return [block]
    edges = [*sorted(starts), len(block.text)]
    return [block.cut(a, b, first=a == 0) for a, b in itertools.pairwise(edges)]


def _is_under_title(line: str) -> bool:
    """Say whether a line is a byline, opens a chapter or tells of an archive, as one below a title may."""
    if patterns.posted(line):
        return True
    return patterns.byline(line) is not None or patterns.heading_rank(line) in ("part", "chapter")


def _is_glued_heading(line: str, following: str) -> bool:
    """Say whether a block's first line is a heading of its own, not the first line of a wrapped one."""
    if patterns.heading_rank(line) not in ("part", "chapter") and not patterns.point_of_view(line)[0]:
        return False
    return not following[:1].islower() and not patterns.is_caps(following)


def read_front(pieces: Sequence[Piece]) -> FrontMatter:
    """Mark the front matter and return what it says."""
    front = FrontMatter()
    _mark_gutenberg(pieces, front)
    _mark_contents(pieces)
    for name, value in mark_pasted(pieces).items():
        _note_field(front, name, value)
    mark_imprint(pieces)
    mark_archived(pieces)
    _mark_title_page(pieces, front)
    _mark_before_first_chapter(pieces, front)
    return front


def _mark_gutenberg(pieces: Sequence[Piece], front: FrontMatter) -> None:
    marks = [
        (number, patterns.gutenberg_mark(piece.line))
        for number, piece in enumerate(pieces)
        if piece.line[:1] in "*EePTtI["
    ]
    for piece in pieces[:3]:
        if named := patterns.gutenberg_title(piece.line):
            piece.kind, piece.rank = "meta", ""
            front.title, front.author = named
    first = max((number for number, mark in marks if mark == "start" and number < 200), default=-1)
    last = min((number for number, mark in marks if mark == "end" and number > first), default=len(pieces))
    for number, piece in enumerate(pieces):
        if number <= first or number >= last:
            piece.kind, piece.rank = "meta", ""
    for number, piece in enumerate(pieces[: first + 1]):
        known = patterns.header_field(piece.block.text) if number < _FRONT else None
        if known:
            _note_field(front, *known)
    for number, mark in marks:
        if mark == "credit" and pieces[number].is_open and len(pieces[number].line) < 600:
            pieces[number].kind = "meta"


def _mark_contents(pieces: Sequence[Piece]) -> None:
    """Mark a list of contents: its heading and the short lines up to the first real heading or paragraph."""
    for number, piece in enumerate(pieces[:_FRONT]):
        if not patterns.is_contents(piece.line.split("  ")[0]) and not _is_contents_block(piece):
            continue
        piece.kind, piece.rank = "meta", ""
        for entry in _entries(pieces[number + 1 :]):
            entry.kind, entry.rank = "meta", ""
        _mark_rest_of_header(pieces[:number])
        return


def _mark_rest_of_header(pieces: Sequence[Piece]) -> None:
    """Mark the later paragraphs of a summary that stands between the header and the list of contents."""
    fields = [number for number, piece in enumerate(pieces) if patterns.header_field(piece.block.text[:300])]
    if len(fields) > 1:
        for piece in pieces[fields[-1] :]:
            if piece.is_open:
                piece.kind = "meta" if not patterns.header_field(piece.block.text[:300]) else None


def _is_contents_block(piece: Piece) -> bool:
    lines = piece.block.text.splitlines()
    return len(lines) > 2 and patterns.is_contents(lines[0].strip())


def _entries(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the entries that follow the word Contents: they end where a heading is followed by prose."""
    found: list[Piece] = []
    seen: set[str] = set()
    for number, piece in enumerate(pieces):
        key = _entry_key(piece.line)
        after = pieces[number + 1] if number + 1 < len(pieces) else None
        entry_block = all(len(line.strip()) < 90 for line in piece.block.text.splitlines()) and (
            piece.rank != ""
            or not piece.line.endswith((".", "!", "?", '"', "”"))
            or piece.block.text.count("\n") > 2
        )
        if not entry_block or key in seen or after is None:
            break
        if piece.rank in ("part", "chapter", "numeral") and (len(after.line) > 200 or after.starts_quoted):
            break
        seen.update(map(_entry_key, piece.block.text.splitlines()))
        found.append(piece)
    return found


def _entry_key(line: str) -> str:
    """Return what an entry and the heading it stands for have in common: all but the leaders and the page.

    >>> _entry_key("Chapter 1: Low Water ....... 3")
    'chapter 1: low water'
    """
    return " ".join(re.split(r"\.|…|\t|\s{3,}", line.strip().lower())[0].split())


def _mark_title_page(pieces: Sequence[Piece], front: FrontMatter) -> None:
    usual = usual_gap(pieces)
    fields_here = _count_fields(pieces)
    titled = chaptered = False
    for number, piece in enumerate(pieces[:_FRONT]):
        if piece.kind in ("meta", "break", "note"):
            continue
        if piece.kind == "prose":
            return
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        if piece.kind == "heading":
            chaptered = chaptered or piece.rank in ("part", "chapter", "numeral")
            if piece.rank == "title" and not chaptered and not _is_chapter_run(pieces, piece):
                titled = True
                front.title = front.title or _title_of(piece)
        elif patterns.note_label(piece.line, at_edge=False):
            continue
        elif (known := patterns.header_field(piece.block.text)) and (
            known[0] in _STRONG_FIELDS or fields_here > 1
        ):
            _mark_field(piece, front, *known)
        elif following is not None and _is_open_byline(piece, following):
            piece.kind = following.kind = "meta"
            following.rank = ""
            front.author = front.author or _undecorated(following.line)
        elif (titled or front.title) and (author := patterns.byline(piece.line)):
            piece.kind = "meta"
            front.author = front.author or author
        elif not titled and number == 0 and (names := _title_and_name(piece)):
            piece.kind, piece.rank, titled = "heading", "title", True
            front.title, front.author = front.title or names[0], front.author or names[1] or None
        elif not titled and not chaptered and number < 3 and _is_title_line(piece, following, usual):
            piece.kind, piece.rank, titled = "heading", "title", True
            front.title = front.title or _title_of(piece)
        elif not patterns.note_label(piece.line, at_edge=True) and patterns.disowning(piece.line) < 2:
            return


def _is_open_byline(piece: Piece, following: Piece) -> bool:
    """Say whether a line ends in "by", and the name stands on the next: "a novel by"."""
    line, name = piece.line.lower().rstrip(":"), following.line
    known = re.fullmatch(r"(?:(?:an?|the) )?(?:[a-z-]+ )?(?:[a-z-]+ )?by", line) is not None
    named = patterns.is_title_like(name) and len(name.split()) <= 5 and name[-1] not in ".!?"
    return known and named and following.rank in ("", "title", "pov")


def _title_of(piece: Piece) -> str:
    return _undecorated(piece.line)


def _undecorated(line: str) -> str:
    return patterns.undecorated(line) or line


def _is_chapter_run(pieces: Sequence[Piece], piece: Piece) -> bool:
    """Say whether a heading is one of several of its level, so a chapter's and not the story's."""
    level = piece.block.level
    if level is None:
        look = title_look(piece)
        return bool(look) and len({p.line for p in pieces if title_look(p) == look}) > 2
    return len({p.line for p in pieces if p.rank == "title" and p.block.level == level}) > 1


def _count_fields(pieces: Sequence[Piece]) -> int:
    return sum(
        patterns.header_field(piece.block.text[:300]) is not None
        for piece in pieces[:_FRONT]
        if piece.is_open
    )


def _mark_field(piece: Piece, front: FrontMatter, name: str, value: str) -> None:
    piece.kind = "note" if name in ("note", "disclaimer") else "meta"
    _note_field(front, name, value)


def _note_field(front: FrontMatter, name: str, value: str) -> None:
    if name in ("title", "author"):  # which a title page may give several lines
        value = (", " if name == "author" else " ").join(map(_undecorated, value.strip().splitlines()))
    value = " ".join(value.split())
    if len(value) > 2 and value[0] == value[-1] == '"' and '"' not in value[1:-1]:
        value = value[1:-1]  # as in TOML
    if not value or name in ("note", "disclaimer"):
        return
    if name == "title":
        front.title = value
    elif name == "author":
        front.author = front.author or value
    else:
        front.fields.setdefault(name, value)


def _title_and_name(piece: Piece) -> tuple[str, str] | None:
    """Return the two lines of a first block that holds nothing but a title over a name; "" for "A Novel"."""
    lines = [line.strip() for line in piece.block.text.splitlines()]
    if len(lines) != 2 or not all(patterns.is_title_like(line) and line[-1] not in ".!?" for line in lines):
        return None
    named = 2 <= len(lines[1].split()) <= 4 and patterns.heading_rank(lines[1]) is None
    if not named:
        return None
    return lines[0], "" if lines[1].lower().startswith(("a ", "an ")) else lines[1]


def _is_to_readers(line: str) -> bool:
    """Say whether a line has any sign of an author's note."""
    return bool(
        patterns.note_label(line, at_edge=True) or patterns.disowning(line) or patterns.signing_off(line)
    )


def _is_title_line(piece: Piece, following: Piece | None, usual: int) -> bool:
    """Say whether the first line of a text is its title: no sentence, and the page shows it."""
    line = piece.line
    if not piece.block.is_single_line or len(line) > _TITLE_LIMIT or piece.starts_quoted or following is None:
        return False
    if (line[-1] in ".,;:…—-\"”'" and not patterns.is_title_like(line)) or line[0].islower():
        return False
    if line.lower().startswith(("dear ", "my dear")) or _is_to_readers(line):
        return False
    if _GOES_ON.search(line) and not patterns.is_title_like(line):
        return False  # Mara typed it out. *where are you*
    if patterns.is_date(line) and not (following.is_open and patterns.byline(following.line)):
        return False
    if _LABELLED.match(line) and _LABELLED.match(following.line):
        return False  # a chat, or a play
    shown = (
        following.kind in ("heading", "break", "meta", "note")
        or patterns.byline(following.line) is not None
        or patterns.header_field(following.block.text[:300]) is not None
        or following.block.gap > usual
    )
    return (
        shown
        or (patterns.is_title_like(line) and line[-1] not in ".!?")
        or (usual > 0 and line[-1] not in ".!?")
    )


def _mark_before_first_chapter(pieces: Sequence[Piece], front: FrontMatter) -> None:
    """Mark title-page lines (publisher, dedication, a second title) above the first chapter heading.

    They end at the first paragraph: what stands below it is the story's, or a foreword's.
    """
    first = next((n for n, piece in enumerate(pieces[:_FRONT]) if _opens_book(piece)), None)
    for piece in pieces[: first or 0]:
        if _is_paragraph(piece):
            return
        if not piece.is_open or len(piece.line) > _TITLE_LIMIT or piece.starts_quoted:
            continue
        line = piece.line.strip("*_ ")
        if (
            not line
            or patterns.note_label(line, at_edge=True)
            or patterns.disowning(line)
            or patterns.signing_off(line)
        ):
            continue
        if (line.rstrip("\"”’')") or line)[-1] not in ".!?,;:…—" or patterns.is_caps(line):
            front.author = front.author or patterns.byline(line)
            piece.kind = "meta"


def _opens_book(piece: Piece) -> bool:
    """Say whether a piece is the heading of a part or a chapter, or the number of the first."""
    first = piece.rank == "numeral" and patterns.undecorated(piece.line).lower() in ("1", "i", "one")
    return first or piece.rank in ("part", "chapter")


def _is_paragraph(piece: Piece) -> bool:
    """Say whether a piece is a paragraph of sentences, longer than any line of a title page."""
    ends = piece.line.rstrip("\"”’')*_").endswith((".", "!", "?", "…"))
    return piece.is_prose and len(piece.line) > _TITLE_LIMIT and ends
