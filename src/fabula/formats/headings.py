"""Headings and scene breaks among the pieces of a text, and the chapters they open."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from fabula.formats import patterns
from fabula.formats.piece import Piece, usual_gap
from fabula.formats.series import mark_series

_SHORT = 80
_LINES_IN_HEADING = 4
_HABIT = 3  # names between paragraphs
_PART = 4  # paragraphs that somebody tells, at least
_SET_APART = re.compile(
    r"(?:\*\*|__|[\[(<~=-]).+|[^a-z]{3,}"
)  # bold, in brackets or between strokes, or capitals
_ANY_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BEFORE_INITIALS = {"L": "XLIX", "C": "XCIX"}  # the numbers that are rather a name's first letter
# The letters that are numbers too, and those next to them, one of which heads a chapter as well.
_NEXT_TO = {
    "I": {"II"}, "V": {"IV", "VI"}, "X": {"IX", "XI"}, "L": {"XLIX", "LI"}, "C": {"XCIX", "CI"},
}  # fmt: skip
_BEFORE_CROSSES = {"X": "IX", "XX": "XIX", "XXX": "XXIX"}  # the numbers that are written as a break may be
_BEHIND_A_DASH = re.compile(r"[*_(]*[—–―-]+\s*(?P<number>[IVXLC]+)\.?\s*(?P<rest>.*)")  # "— I. Marrow"
_AROUND_INITIALS = " .*_—–-"
_MIDSENTENCE_WORD = re.compile(r"(?<=[a-z,;] )([^\W\d_][\w’'\-]*)")


def mark_breaks(pieces: Sequence[Piece]) -> None:
    """Mark the ornaments between scenes."""
    all_lines = Counter(piece.line for piece in pieces)
    for piece in pieces:
        if piece.is_open and len(piece.line) <= 200:
            lines = piece.block.text.splitlines()
            if all(patterns.is_break(line.strip()) for line in lines if line.strip()):
                piece.kind = None if _is_tenth(piece.line, all_lines) else "break"


def _is_tenth(line: str, lines: Counter[str]) -> bool:
    """Tell the chapter X. of a book, or of each of its parts, from X between any two scenes: by its IX."""
    number = line.strip(_AROUND_INITIALS)
    before = line.replace(number, _BEFORE_CROSSES.get(number, number))
    return before != line and lines[line] <= lines[before] and patterns.heading_rank(line) == "numeral"


def mark_headings(pieces: Sequence[Piece]) -> None:
    """Mark chapter, part and section headings, titles, points of view and end marks."""
    usual = usual_gap(pieces)
    for before, piece in zip([None, *pieces], pieces, strict=False):
        if piece.is_open or piece.kind == "heading":
            _mark_by_words(piece, before is None or not before.is_open or piece.block.gap > usual)
    _mark_slug_lines(pieces)
    _mark_times(pieces)
    _unmark_lists(pieces)
    _unmark_initials(pieces)
    _unmark_sources(pieces)
    mark_series(pieces)
    _mark_capitals(pieces)
    _mark_lone_titles(pieces)
    _mark_subtitles(pieces)


def _mark_by_words(piece: Piece, apart: bool) -> None:
    """Mark one piece by its own words and look; ``apart`` says that no prose stands right above it."""
    block, line = piece.block, piece.line
    is_pov, pov = patterns.point_of_view(line) if block.is_single_line else (False, None)
    if is_pov:
        named = patterns.heading_rank(line)
        piece.kind, piece.rank, piece.pov = "heading", named or "pov", pov
    elif block.level is not None or piece.kind == "heading":
        piece.kind = "heading"
        piece.rank = patterns.heading_rank(line) or "title"
    elif block.text.count("\n") >= _LINES_IN_HEADING:
        return
    elif (rank := patterns.heading_rank(line)) is not None:
        piece.kind, piece.rank = "heading", rank
    elif patterns.is_end_mark(line):
        piece.kind = "meta"
    elif _is_display_line(piece, apart):
        piece.kind, piece.rank = "heading", "title"


def _is_display_line(piece: Piece, apart: bool) -> bool:
    """Say whether a line is set apart by bold type, centring or ornaments, and reads as no sentence."""
    block, line = piece.block, piece.line
    if not block.is_single_line or len(line) > _SHORT or piece.starts_quoted:
        return False
    bare = patterns.undecorated(line)
    if patterns.note_label(line, at_edge=True) or patterns.header_field(line):
        return False
    if patterns.is_decorated(line):
        # Speech from mind to mind stands between tildes too, but it is punctuated.
        return not bare.endswith(tuple(',.?!…"”')) and not set(bare) & set('"“”')
    bold = block.bold or (
        len(line) > 4 and line.startswith(("**", "__")) and line.endswith(line[:2]) and "**" not in line[2:-2]
    )
    return ((bold and apart) or block.centred) and (patterns.is_title_like(bare) or patterns.is_caps(bare))


def _mark_slug_lines(pieces: Sequence[Piece]) -> None:
    """Mark the scene headings of a screenplay, which head scenes and no chapters."""
    for piece in pieces:
        bare = piece.block.level is None and (piece.is_open or piece.rank == "title")
        if bare and piece.block.is_single_line and patterns.is_slug_line(patterns.undecorated(piece.line)):
            piece.kind, piece.rank = "heading", "pov"


def _mark_times(pieces: Sequence[Piece]) -> None:
    """Mark the lines that say in which of its times a story goes on; one alone at the head is its title.

    Behind a break, which opens the scene already, such a line is the first of it.
    """
    times = [
        number
        for number, (before, piece) in enumerate(zip([None, *pieces], pieces, strict=False))
        if not (before is not None and before.kind == "break")
        and piece.block.level is None
        and (piece.is_open or piece.rank == "title")
        and piece.block.is_single_line
        and patterns.is_time_heading(piece.line)
    ]
    for number in times if times != [0] else ():
        pieces[number].kind, pieces[number].rank = "heading", "pov"


def _unmark_lists(pieces: Sequence[Piece]) -> None:
    """Take back numbered lines that follow one another with nothing between: a list in the story."""
    run: list[Piece] = []
    for piece in [*pieces, None]:
        if piece is not None and piece.rank == "numeral" and _is_list(piece):
            piece.kind, piece.rank = None, ""
        if piece is not None and piece.rank == "numeral" and piece.block.level is None:
            run.append(piece)
            continue
        if len(run) >= 3:
            for item in run:
                item.kind, item.rank = None, ""
        run = []


def _is_list(piece: Piece) -> bool:
    """Say whether a block has several lines, each with a number in front."""
    lines = piece.block.text.splitlines()
    return len(lines) > 1 and all(patterns.heading_rank(line.strip()) == "numeral" for line in lines)


def _unmark_initials(pieces: Sequence[Piece]) -> None:
    """Take back letters that sign what stands above: a C. is no hundredth chapter without the one before."""
    bare = {
        number: piece.line.strip(_AROUND_INITIALS)
        for number, piece in enumerate(pieces)
        if piece.rank == "numeral" and piece.block.level is None
    }
    lines = list(bare.values())
    for place, (number, letter) in enumerate(bare.items()):
        follows = place > 0 and lines[place - 1] == _BEFORE_INITIALS.get(letter)
        if number and letter in _BEFORE_INITIALS and not follows:
            pieces[number].kind, pieces[number].rank = None, ""


def _unmark_sources(pieces: Sequence[Piece]) -> None:
    """Take back names behind a dash, which say whose words stand above: I. Marrow is no first chapter.

    It would be beside one with the next number behind a dash.
    """
    behind = [
        (piece, found)
        for piece in pieces
        if piece.rank == "numeral" and piece.block.level is None
        and (found := _BEHIND_A_DASH.fullmatch(piece.line))
    ]  # fmt: skip
    numbers = {found["number"] for _, found in behind}
    for piece, found in behind:
        if found["rest"].strip(_AROUND_INITIALS) and numbers.isdisjoint(
            _NEXT_TO.get(found["number"], numbers)
        ):
            piece.kind, piece.rank = None, ""


def _mark_capitals(pieces: Sequence[Piece]) -> None:
    """Mark lines in capitals that stand apart: at the start, or after more than the usual blank lines."""
    usual = usual_gap(pieces)
    for number, piece in enumerate(pieces):
        if not (piece.is_open and patterns.is_caps(piece.line)) or len(piece.line) > _SHORT:
            continue
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        apart = number == 0 or piece.block.gap > usual
        closed = piece.line.endswith((",", "!", "?", '"', "”")) or (piece.line.endswith(".") and number > 1)
        if apart and following is not None and not piece.starts_quoted and not closed:
            piece.kind, piece.rank = "heading", "title"


def _mark_lone_titles(pieces: Sequence[Piece]) -> None:
    """Mark lines written as titles that stand apart, where nothing else does: three show a habit."""
    usual = usual_gap(pieces)
    apart = [
        number
        for number, piece in enumerate(pieces)
        if piece.is_prose and (piece.block.gap > usual or not number) and number + 1 < len(pieces)
    ]
    titles = [number for number in apart if _is_lone_title(pieces[number], pieces[number + 1])]
    if usual and len(titles) >= _HABIT and len(titles) >= len(apart) - 1:
        for number in titles:
            pieces[number].kind, pieces[number].rank = "heading", "title"


def _is_lone_title(piece: Piece, after: Piece) -> bool:
    line = piece.line
    alone = piece.is_open and piece.block.is_single_line and len(line) <= _SHORT and not piece.starts_quoted
    title = patterns.is_title_like(line) or patterns.is_date(line)
    return alone and after.is_open and title and line[-1] not in ".!?,;:…"


def _mark_subtitles(pieces: Sequence[Piece]) -> None:
    """Mark the title that stands on the line after ``CHAPTER IV``."""
    usual = usual_gap(pieces)
    for before, piece, after in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if before.rank not in ("part", "chapter", "numeral") or not piece.is_open:
            continue
        if not patterns.is_bare_number(before.line) or len(piece.line) > 2 * _SHORT:
            continue
        line = piece.line
        if patterns.note_label(line, at_edge=True) or patterns.header_field(line):
            continue
        unpunctuated = line[-1] not in '.,;:!?"”…—-' and len(line) <= _SHORT and not line[0].islower()
        apart = after.block.gap > max(usual, piece.block.gap - 1)
        title = patterns.is_title_like(line) or patterns.is_caps(line)
        boxed = piece.block.gap == 0 and line[0] + line[-1] in ("()", "[]")
        own = title or boxed or (unpunctuated and apart)
        plain = not piece.starts_quoted and piece.block.is_single_line and own
        if plain or patterns.is_caps(line) or (piece.block.is_single_line and patterns.is_quoted_title(line)):
            piece.kind, piece.rank = "heading", "title"


class Names:
    """Which words of a text are names: capitalised in the middle of sentences, seldom in small letters."""

    def __init__(self, text: str) -> None:
        words = Counter(_MIDSENTENCE_WORD.findall(text))
        self._words = words

    def has(self, name: str) -> bool:
        """Say whether the words of ``name`` are used as names."""
        words = [re.sub(r"['’]s$", "", word) for word in name.split()]
        capital = [self._words[word] for word in words]
        small = [self._words[word.lower()] for word in words]
        return max(capital) >= 2 and all(c > s for c, s in zip(capital, small, strict=True))


def mark_bare_names(pieces: Sequence[Piece], text: str) -> None:
    """Mark a name alone above a scene as a point of view, where the story uses it as a name."""
    _mark_names_between_paragraphs(pieces, text)
    candidates = [
        (piece, name) for number, piece in enumerate(pieces) if (name := _name_above_scene(pieces, number))
    ]
    if not candidates:
        return
    names, counts = Names(text), Counter(name for _, name in candidates)
    titles = [piece for piece in pieces if piece.rank == "title"]
    named_titles = sum(piece.rank == "title" and names.has(name) for piece, name in candidates)
    by_title = named_titles >= 2 and 2 * named_titles >= len(titles) - 1
    for piece, name in candidates:
        shown = patterns.is_decorated(piece.line)
        recurs = counts[name] > 1 and len(candidates) > 2
        if not (names.has(name) or recurs) or (piece.rank == "title" and not by_title and not shown):
            continue
        if len(candidates) < 2 and not shown:
            continue  # once is no habit: the title of a story, or a name under a letter
        piece.kind, piece.pov = "heading", name
        if piece.rank in ("", "title"):
            piece.rank = "pov"


def _mark_names_between_paragraphs(pieces: Sequence[Piece], text: str) -> None:
    """Mark names alone between two paragraphs, where two people or more take turns: three show a habit.

    Two do where they are set apart by their look. A word that the story writes small is none, nor is a name
    under a letter, set in or after a comma. The first may have been taken for the title.
    """
    bare = [
        (piece, name)
        for number, piece in enumerate(pieces)
        if piece.block.level is None
        and (name := _name_above(pieces, number))
        and text[piece.block.start - 1 : piece.block.start] in ("", "\n", "\r")
        and not (number and pieces[number - 1].line.endswith(","))
    ]
    if not bare:
        return
    counts = Counter(_ANY_WORD.findall(text))
    own = Counter(name for piece, name in bare if name in piece.line)  # a name in capitals is another word
    apart = all(_SET_APART.fullmatch(piece.line) for piece, _ in bare)
    told = [
        (piece, name)
        for piece, name in bare
        if min(counts[word] for word in name.split()) - own[name] >= (1 if apart else 2)
        and not any(counts[word.lower()] for word in name.split())
    ]
    told = bare if apart and _take_turns(pieces, bare, counts) else told
    shown = [piece.pov for piece in pieces if piece.pov is not None]
    looks = all(_SET_APART.fullmatch(piece.line) for piece, _ in told)
    if len({name for _, name in told} | set(shown)) < 2 or len(told) + len(shown) < (2 if looks else _HABIT):
        return
    for piece, name in told:
        piece.kind, piece.pov, piece.rank = "heading", name, "pov"


def _take_turns(
    pieces: Sequence[Piece], bare: Sequence[tuple[Piece, str]], counts: Mapping[str, int]
) -> bool:
    """Say whether names that the story hardly knows are tellers: of those set apart one comes again.

    Who says "I" seldom says their own name. Between two of them stands more than a message.
    """
    numbers = [number for number, piece in enumerate(pieces) if any(piece is one for one, _ in bare)]
    names = Counter(name for _, name in bare)
    return (
        1 < len(names) < len(bare)
        and all(after - before > _PART for before, after in pairwise(numbers))
        and not any(counts[word.lower()] for name in names for word in name.split())
    )


def _name_above_scene(pieces: Sequence[Piece], number: int) -> str | None:
    piece, before = pieces[number], pieces[number - 1] if number else None
    stands_apart = before is None or before.kind in ("heading", "break", "meta", "note")
    if not (stands_apart or piece.rank == "title" or patterns.is_decorated(piece.line)):
        return None
    return _name_above(pieces, number)


def _name_above(pieces: Sequence[Piece], number: int) -> str | None:
    """Return the name that stands alone above a paragraph, None where none does."""
    piece = pieces[number]
    if not (piece.is_open or piece.rank == "title") or len(piece.line) > 50 or number + 1 >= len(pieces):
        return None
    after = pieces[number + 1]
    if not after.is_open or len(after.line) < 20:
        return None
    return patterns.bare_name(piece.line)


def mark_chapters(pieces: Sequence[Piece]) -> None:
    """Set ``opens`` on the first piece of each chapter.

    A format that knows its chapters is believed; otherwise the finest of these that the text has: chapter
    headings, numbered sections, parts, the entries of a table of contents, headings of one level.
    """
    for piece in _openers(pieces):
        piece.opens = True


def _openers(pieces: Sequence[Piece]) -> list[Piece]:
    forced = [piece for piece in pieces if piece.block.opens == "chapter"]
    if forced:
        return forced
    entries = [
        piece for piece in pieces if piece.block.opens == "entry" and piece.kind not in ("meta", "note")
    ]
    ranks = Counter(piece.rank for piece in pieces)
    if ranks["chapter"]:
        if len(entries) > 2 * ranks["chapter"]:
            return entries
        levels = {piece.block.level for piece in pieces if piece.rank == "chapter"} - {None}
        return [
            piece
            for piece in pieces
            if piece.rank in ("part", "chapter") or (piece.rank == "title" and piece.block.level in levels)
        ]
    if len(entries) >= 2:
        return entries
    if ranks["numeral"]:
        return [piece for piece in pieces if piece.rank in ("part", "numeral")]
    if ranks["part"]:
        return [piece for piece in pieces if piece.rank == "part"]
    return _same_level(pieces) or _alike_titles(pieces)


def _alike_titles(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the lines of one look that head the chapters of a text, or the stories of a collection."""
    looks = Counter(look for piece in pieces if (look := title_look(piece)))
    return [piece for piece in pieces if looks[title_look(piece)] >= _HABIT]


def title_look(piece: Piece) -> str:
    """Return by what a title stands out that its format does not call a heading, "" for any other piece."""
    if piece.rank != "title" or piece.block.level is not None or patterns.is_decorated(piece.line):
        return ""
    if patterns.is_caps(piece.line):
        return "capitals"
    bold = piece.block.bold or piece.line.startswith(("**", "__"))
    return "bold" if bold else "centred" if piece.block.centred else "lone"


def _same_level(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the headings of the shallowest level that has two or more, the story's own title set aside."""
    headings = [piece for piece in pieces if piece.rank in ("title", "pov") and piece.block.level is not None]
    if headings and headings[0] is next((p for p in pieces if p.kind != "meta"), None):
        headings = headings[1:] if _is_alone_at_its_level(headings) else headings
    counts = Counter(piece.block.level for piece in headings)
    several = [level for level, count in counts.items() if count >= 2 and level is not None]
    if not several:
        return []
    return [piece for piece in headings if piece.block.level == min(several)]


def _is_alone_at_its_level(headings: Sequence[Piece]) -> bool:
    return sum(piece.block.level == headings[0].block.level for piece in headings) == 1
