"""The overview as a page for the terminal: who is there, the shape of the story, what is unsure."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import TypeVar

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.measure import Measurement
from rich.padding import Padding
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from fabula.story import Character
from fabula.views.headings import numbers_itself
from fabula.views.knowledge import KnownRow
from fabula.views.overview import CastRow, Line, Overview, Part, Passage
from fabula.views.scenes import SceneRow
from fabula.views.showing import counted, showable

WIDE = 76  # columns from which there is room for the passages beside the cast, and who speaks most in a part
NARROW = 56  # columns below which there is no room for where people are first seen, nor for three columns
ROOMY = 90  # columns from which there is room for the number of scenes too
WIDEST = 110  # a page wider than this is harder to read, not easier

# How much is shown before "and 34 more"; --all shows everything.
CAST = 12
CAST_WITH_LINES = 20  # beyond CAST, only those who speak more than once, up to this many
PARTS = 30
CONVERSATIONS = 6
SCENES = 8
RELATIONS = 8
UNSURE_LINES = 5
SET_APART = 5
GROUPS = 5
ALIASES = 5

COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "red")  # one for each of those who speak most

Item = TypeVar("Item")


def page(overview: Overview, *, everything: bool = False, notice: str = "") -> RenderableType:
    """Return the overview as something rich can print at any width.

    ``everything`` cuts nothing short; ``notice`` is a word about the reading itself, said at the foot.
    """
    return _Page(overview, everything, notice)


def plain(renderable: RenderableType, width: int = 80) -> str:
    """Return what rich would print, ``width`` columns wide, as text without colour or trailing spaces."""
    file = io.StringIO()
    Console(file=file, width=width, color_system=None, force_terminal=False, _environ={}).print(renderable)
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().splitlines())


class _Page:
    """Chooses what to show for the width at hand."""

    def __init__(self, overview: Overview, everything: bool, notice: str) -> None:
        self._overview = overview
        self._everything = everything
        self._notice = notice
        self._colours = {
            row.character.id: colour for row, colour in zip(overview.cast, COLOURS, strict=False) if row.lines
        }

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = min(options.max_width, WIDEST)
        wide, narrow = width >= WIDE, width < NARROW
        sections = (
            self._head(),
            self._set_apart(),
            self._cast(wide, narrow),
            self._shape(wide, width >= ROOMY),
            self._scenes(wide),
            self._conversations(),
            self._relations(wide),
            self._knowledge(narrow),
            self._unsure(),
            self._foot(),
        )
        shown = [section for section in sections if section is not None]
        yield from console.render(Group(*shown), options.update(width=width))

    # Each section is None where there is nothing to say.

    def _head(self) -> RenderableType:
        overview = self._overview
        title = Text(overview.title, style="bold")
        if overview.author:
            title.append(f" by {overview.author}", style="not bold")
        scenes = len(overview.story.scenes)
        facts = [
            counted(overview.words, "word"),
            *([counted(overview.chapters, "chapter")] if overview.chapters > 1 else []),
            *([counted(scenes, "scene")] if scenes > 1 else []),
            f"{overview.dialogue:.0%} dialogue",
        ]
        return Group(Text(), title, Text(" · ".join(facts), style="dim"))

    def _set_apart(self) -> RenderableType | None:
        shown, more = self._cut(self._overview.set_apart, SET_APART)
        if not shown:
            return None
        table = _table()
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True, style="dim")
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
        for part in shown:
            where = f"{part.opening.where}, " if part.opening.where else ""
            table.add_row(part.kind, f"{where}{counted(part.words, 'word')}", Text(part.opening.words))
        return _section("Set apart, not read as story", table, _more(more))

    def _cast(self, wide: bool, narrow: bool) -> RenderableType:
        people = [row for row in self._overview.cast if row.character.kind == "person"]
        groups = [row for row in self._overview.cast if row.character.kind == "group"]
        not_listed = _without_name(self._overview.not_listed)
        if not people and not groups:
            nobody = "Nobody with a name or a line." if not_listed else "Nobody found."
            return _section("Cast", Text(nobody, style="dim"), not_listed)
        shown, hidden = self._cut_cast(people)
        table = _table(header=True)
        table.add_column("Name", ratio=5 if wide else 1)
        table.add_column("Pronouns", no_wrap=True)
        table.add_column("Lines", justify="right", no_wrap=True)
        if not narrow:
            table.add_column("First seen", no_wrap=True, overflow="ellipsis", ratio=None if wide else 1)
        if wide:
            table.add_column(no_wrap=True, overflow="ellipsis", ratio=6)
        for row in shown:
            table.add_row(*self._cast_cells(row, wide, narrow))
        shown_groups, more_groups = self._cut(groups, GROUPS)
        for index, row in enumerate(shown_groups):
            if index == 0:
                table.add_row(Text("Groups", style="dim italic"))
            table.add_row(*self._cast_cells(row, wide, narrow))
        notes = [_and_more(hidden), _more(more_groups, "group"), not_listed]
        return _section("Cast", table, "\n".join(filter(None, notes)))

    def _cast_cells(self, row: CastRow, wide: bool, narrow: bool) -> list[RenderableType]:
        character = row.character
        name = self._name(character)
        if row.age is not None:
            name.append(f", age {row.age}", style="dim")
        if character.protagonist:
            name.append(" (narrator)" if character.narrator else " (you)", style="dim italic")
        others, more = self._cut([alias for alias in character.aliases if alias != character.name], ALIASES)
        also = [f"{showable(alias)}," for alias in others]
        if also:
            also = [f"also {also[0]}", *also[1:]]
            also[-1] = also[-1].rstrip(",")
            also += [f"and {more} more"] if more else []
        return [
            Group(name, _Whole(also, "dim")) if also else name,
            character.pronouns or Text("not shown", style="dim"),
            str(row.lines) if row.lines else Text("–", style="dim"),
            *(() if narrow else _first_seen(row.first, wide)),
        ]

    def _cut_cast(self, people: Sequence[CastRow]) -> tuple[Sequence[CastRow], Sequence[CastRow]]:
        if self._everything:
            return people, ()
        speaking = sum(row.lines > 1 for row in people)
        keep = max(CAST, min(speaking, CAST_WITH_LINES))
        # "and 1 more" would take the same room as the one.
        return (people, ()) if len(people) <= keep + 1 else (people[:keep], people[keep:])

    def _shape(self, wide: bool, roomy: bool) -> RenderableType | None:
        overview = self._overview
        shown, more = self._cut(overview.parts, PARTS)
        if len(shown) < 2:
            return None
        scenes = roomy and not overview.parts_are_scenes
        table = _table(header=True)
        if overview.parts_are_scenes:
            table.add_column("Scene", ratio=1)
        else:
            table.add_column("Chapter", ratio=4, no_wrap=True, overflow="ellipsis")
        table.add_column("Words", justify="right", no_wrap=True)
        if scenes:
            table.add_column("Scenes", justify="right", no_wrap=True)
        table.add_column("Dialogue", no_wrap=True, min_width=10)
        table.add_column("", justify="right", no_wrap=True)
        if wide:
            table.add_column("Speak most", no_wrap=True, overflow="ellipsis", ratio=4)
        for part in shown:
            if part.within:
                table.add_row(Text(part.within, style="dim italic"))
            table.add_row(*_part_cells(part, len(str(overview.parts[-1].number)), scenes, wide))
        return _section("Shape", table, _more(more))

    def _scenes(self, wide: bool) -> RenderableType | None:
        rows = self._overview.scenes
        if not any(row.present or row.place or row.time for row in rows):
            return None
        shown, more = self._cut(rows, SCENES)
        table, digits = _table(header=True), len(str(rows[-1].number))
        table.add_column("Begins", no_wrap=True)
        table.add_column("Where and when", ratio=2)
        table.add_column("Who is there", ratio=3 if wide else 2)
        for row in shown:
            told = ", ".join(showable(words) for words in (row.place, row.time) if words)
            cell = Text(told) if told else Text("not clear", style="dim")
            if row.inside:
                cell.append(f"; with {' and '.join(row.inside)}", style="dim")
            begins = Text.assemble(f"{row.number:>{digits}}  ", (row.where, "dim"))
            table.add_row(begins, cell, self._company(row))
        return _section("Scenes", table, _more(more, "scene"))

    def _company(self, row: SceneRow) -> Text:
        names = []
        for character in row.present:
            moves = [
                word
                for word, those in (("comes in", row.entering), ("goes out", row.leaving))
                if character in those
            ]
            name = self._name(character)
            names.append(name.append(f" ({', '.join(moves)})", style="dim not bold") if moves else name)
        return Text(", ").join(names) if names else Text("nobody known", style="dim")

    def _conversations(self) -> RenderableType | None:
        talks = self._overview.conversations
        telling = talks if self._everything else tuple(talk for talk in talks if talk.telling)
        if not telling:
            return None
        shown, _ = self._cut(telling, CONVERSATIONS)
        more = len(talks) - len(shown)
        table = _table(expand=False)
        table.add_column()
        table.add_column(justify="right", no_wrap=True)
        table.add_column(no_wrap=True, min_width=10)
        for talk in shown:
            said = (talk.first, talk.from_first), (talk.second, talk.from_second)
            names = [self._name(one).append(f" ({lines:,})", style="dim not bold") for one, lines in said]
            bar = _bar(talk.lines / talks[0].lines)
            table.add_row(Text(" and ").join(names), f"{talk.lines:,}", bar)
        return _section("Who talks to whom", table, _more(more, "pair"))

    def _relations(self, wide: bool) -> RenderableType | None:
        rows = self._overview.relations
        if not rows:
            return None
        shown, more = self._cut(rows, RELATIONS)
        table = _table(header=True)
        table.add_column("Who", ratio=3)
        table.add_column("What they are", ratio=3)
        table.add_column("Shown", no_wrap=True, overflow="ellipsis", ratio=None if wide else 2)
        if wide:
            table.add_column(no_wrap=True, overflow="ellipsis", ratio=4)
        for row in shown:
            pair = Text(" and ").join([self._name(row.first), self._name(row.second)])
            told, ways = Text(showable(row.kind)), ", ".join(row.phases)
            if ways:
                told.append(f"; {ways}" if row.kind else ways, style="dim")
            table.add_row(pair, told, *_first_seen(self._overview.passage(row.span), wide))
        return _section("Relations", table, _more(more, "pair"))

    def _knowledge(self, narrow: bool) -> RenderableType | None:
        kinds = self._overview.knowledge
        if not kinds:
            return None
        table = _table()
        table.add_column(ratio=3)
        if not narrow:
            table.add_column(no_wrap=True, overflow="ellipsis", ratio=5)
            table.add_column(no_wrap=True, style="dim")
        hidden = 0
        for kind in kinds:
            shown, more = self._cut(kind.rows, kind.most)
            hidden += more
            table.add_row(Text(kind.heading, style="dim italic"))
            for row in shown:
                people = self._who_knows(row)
                told, further = self._cut(row.also, 0)
                hidden += further
                where = f"{row.where} +{further:,}" if further else row.where
                rows = [(people, row.words, where), *((Text(), one.words, one.where) for one in told)]
                for whose, words, place in rows:
                    led = Text.assemble(whose, ": " if whose else "", showable(words))
                    table.add_row(*((led,) if narrow else (whose, showable(words), place)))
        return _section("Who knows", table, _more(hidden))

    def _who_knows(self, row: KnownRow) -> Text:
        """Return the people of a row, with those from whom they have it.

        *Ann; Tom and Nell, from Ann; Bo, overhearing Ann*.
        """
        told = []
        for source, people, overheard in row.by_source:
            *names, last = [self._name(one) for one in people]
            if source is None:
                told.append(Text(", ").join([*names, last]))
            else:
                those = Text(" and ").join([*([Text(", ").join(names)] if names else []), last])
                how = ", overhearing " if overheard else ", from "
                told.append(Text.assemble(those, how, self._name(source)))
        return Text("; ").join(told)

    def _unsure(self) -> RenderableType:
        overview = self._overview
        unsure, total = overview.unsure, len(overview.spoken)
        if not total:
            return _section("Lines", Text("Nobody says anything aloud.", style="dim"))
        if not unsure:
            have = f"All {total:,} have" if total > 1 else "The one line has"
            return _section("Lines", Text(f"{have} a speaker Fabula is fairly sure of."))
        shown, more = self._cut(unsure, UNSURE_LINES)
        table = _table()
        table.add_column(no_wrap=True, style="dim")
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
        for line in shown:
            table.add_row(line.where, line.words)
            table.add_row("", self._guess(line))
        return _section(f"Unsure who speaks: {len(unsure):,} of {counted(total, 'line')}", table, _more(more))

    def _guess(self, line: Line) -> Text:
        reason = f": {line.reason}" if line.reason else ""
        sure = int(100 * line.quote.confidence)  # rounded down: a guess never looks like more than it is
        if line.speaker is None:
            answer = f"left open ({sure}%{reason})" if line.quote.confidence else f"no guess{reason}"
            return Text(answer, style="dim italic")
        guess = Text.assemble("perhaps ", self._name(line.speaker), style="italic")
        return guess.append(f" ({sure}%{reason})", style="dim")

    def _foot(self) -> RenderableType | None:
        return Group(Text(), Text(self._notice, style="dim italic")) if self._notice else None

    def _name(self, character: Character) -> Text:
        return Text(showable(character.name), style=self._colours.get(character.id, ""))

    def _cut(self, items: Sequence[Item], limit: int) -> tuple[Sequence[Item], int]:
        if self._everything or len(items) <= limit + 1:
            return items, 0
        return items[:limit], len(items) - limit


class _Whole:
    """Words that go on new lines only between two pieces, never inside one that fits a line."""

    def __init__(self, pieces: Sequence[str], style: str) -> None:
        self._pieces = pieces
        self._style = style

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        line = ""
        for piece in self._pieces:
            if line and cell_len(f"{line} {piece}") > options.max_width:
                yield Text(line, style=self._style)
                line = piece
            else:
                line = f"{line} {piece}".lstrip()
        yield Text(line, style=self._style)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        words = [cell_len(word) for piece in self._pieces for word in piece.split()]
        return Measurement(max(words, default=0), cell_len(" ".join(self._pieces)))


class _Fitting:
    """As many of some names as one line has room for, whole; the first is cut where even it does not fit."""

    def __init__(self, names: Sequence[str], style: str) -> None:
        self._names = names
        self._style = style

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        shown = ", ".join(self._names[:1])
        for name in self._names[1:]:
            if cell_len(f"{shown}, {name}") > options.max_width:
                break
            shown += f", {name}"
        yield Text(shown, style=self._style, no_wrap=True, overflow="ellipsis")

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(1, max(1, cell_len(", ".join(self._names))))


def script(overview: Overview, width: int | None = None) -> Iterator[str]:
    """Yield every line with its speaker, as plain text: speaker, whom to, words; ``?`` marks the unsure ones.

    ``width`` cuts the words so that a line fits that many columns; without it they are whole.
    """
    named = len(overview.parts) > 1
    part = None
    for line in overview.lines:
        if named and line.part != part:
            yield from ("",) if part is not None else ()
            part = line.part
            yield from filter(None, [overview.parts[part].within])
            yield _part_heading(overview.parts[part], "Scene" if overview.parts_are_scenes else "Chapter")
        text = Text(f"{_who(line)}: {line.words}")
        if width is not None:
            text.truncate(width, overflow="ellipsis")
        yield text.plain


def _part_heading(part: Part, kind: str) -> str:
    numbered = f"{kind} {part.number}" if part.number and not numbers_itself(part.title) else ""
    return ": ".join(filter(None, [numbered, part.title])) or "Before the first chapter"


def _who(line: Line) -> str:
    mark = "? " if line.unsure else "  "
    speaker = showable(line.speaker.name) if line.speaker else "unknown"
    to = ", ".join(showable(addressee.name) for addressee in line.addressees)
    how = {"thought": " (thinks)", "writing": " (writes)"}.get(line.quote.kind, "")
    return f"{mark}{speaker}{how}" + (f" to {to}" if to else "")


def _part_cells(part: Part, digits: int, scenes: bool, wide: bool) -> list[RenderableType]:
    number = f"{part.number or '–':>{digits}}"
    return [
        Text(f"{number}  {part.title}".rstrip()),
        f"{part.words:,}",
        *([f"{part.scenes:,}"] if scenes else []),
        _bar(part.dialogue),
        f"{part.dialogue:.0%}",
        *([_Fitting(part.speakers[:3], "dim")] if wide else []),
    ]


def _first_seen(passage: Passage | None, wide: bool) -> list[RenderableType]:
    """Return where, and the words: side by side where there is room, else one above the other."""
    if passage is None:
        return [Text()] * (2 if wide else 1)
    where, after = Text(passage.where, style="dim"), (passage.after, "dim")
    if wide:
        return [where, Text.assemble((passage.before, "dim"), passage.words, after)]
    return [Text.assemble(where, "\n", passage.words, after)]


def _and_more(hidden: Sequence[CastRow]) -> str:
    """Say what the people left out have in common: they speak little."""
    if not hidden:
        return ""
    most = max(row.lines for row in hidden)
    lines = {0: "who never speak", 1: "with one line or none"}.get(most, f"with {most} lines or fewer")
    return f"and {len(hidden):,} more people {lines} (--all)"


def _without_name(characters: Sequence[Character]) -> str:
    """Count those whom the cast does not list, who have neither a name nor a line; nobody in passing."""
    kinds = [one.kind for one in characters if not one.passing]
    groups, people = kinds.count("group"), kinds.count("person")
    counts = [
        *([f"{people:,} {'person' if people == 1 else 'people'}"] if people else []),
        *([counted(groups, "group")] if groups else []),
    ]
    return f"and {' and '.join(counts)} without a name or a line" if counts else ""


def _more(count: int, noun: str = "") -> str:
    if not count:
        return ""
    return f"and {count:,} more{' ' + noun if noun else ''}{'s' if noun and count > 1 else ''} (--all)"


def _bar(share: float) -> ProgressBar:
    return ProgressBar(
        total=1.0, completed=share, width=10, style="dim", complete_style="cyan", finished_style="cyan"
    )


def _table(header: bool = False, expand: bool = True) -> Table:
    return Table(
        box=None, show_header=header, header_style="dim", pad_edge=False, padding=(0, 2, 0, 0), expand=expand
    )


def _section(heading: str, body: RenderableType, note: str = "") -> RenderableType:
    parts: list[RenderableType] = [Text(), Text(heading, style="bold"), Padding(body, (0, 0, 0, 2))]
    if note:
        parts.append(Padding(Text(note, style="dim italic"), (0, 0, 0, 2)))
    return Group(*parts)
