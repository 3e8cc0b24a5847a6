"""Desk: the story that lies open: read, kept while it is looked at, and read again when it is saved.

What the page asks for is asked of the desk; everything it answers is made by a view, ``asking`` or
``checking``.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, cast, get_args

from fabula.asking import ask, parse_until
from fabula.callbacks import Hear, Progress
from fabula.checking import Note
from fabula.checking.context import context_of
from fabula.checking.forms.json import dumps as notes_json
from fabula.checking.giving_way import GiveWay, unhurried
from fabula.checking.house import house_of
from fabula.checking.settings import FILE, find_settings
from fabula.checking.silences import Silence, add_silences, file_beside
from fabula.corrections import (
    Anchor,
    Correction,
    InScene,
    NewScene,
    NoNewScene,
    add,
    at,
    at_opening,
    corrections_path,
    from_dict,
    load,
    put_back,
    to_dict,
    undo,
)
from fabula.errors import FabulaError
from fabula.garbage import uncollected
from fabula.manuscript import Manuscript
from fabula.page.around import Whose, meant_around, meant_otherwise
from fabula.page.provisional import Marks, Skimmer, provisional
from fabula.page.unread import Change, unread
from fabula.page.watch import Look, Watch, look_at
from fabula.span import Span
from fabula.story import Character, Mention, Quote, Story
from fabula.views import page
from fabula.views.answers import AnswersView
from fabula.views.blocks import Written, written
from fabula.views.charts.company import DRAWN
from fabula.views.json import quote_as_dict
from fabula.views.networks import NetworkKind
from fabula.views.scenes import Order
from fabula.views.so_far import story_so_far

OF_SCENES = (InScene.kind, NewScene.kind, NoNewScene.kind)  # known by how they begin, wherever they end
EARLIER = 3  # readings kept, the newest among them: what is taken back, or said again, is not read again
TEXTS = 4  # readings whose text is kept: of one that a page still shows, a place may be spoken of


class Source(Skimmer, Protocol):
    """Where the story comes from, and how it is read."""

    def load(self) -> Manuscript:
        """Return the text as it is now; raises FabulaError."""

    def read(
        self, manuscript: Manuscript | None = None, corrections: Sequence[Correction] | None = None,
        *, progress: Progress | None = None, hear: Hear | None = None,
    ) -> Story:  # fmt: skip
        """Read a text, by default as it is now, with corrections, by default the kept; raises FabulaError.

        ``hear`` is called, in the middle of it, with the story's people and lines alone.
        """


class Refused(FabulaError):
    """What the page asked for cannot be done."""


class Outdated(Refused):
    """What the page asked for is of a reading that is no longer the newest."""


@dataclass(frozen=True, slots=True)
class State:
    """What an open page has to know.

    ``version`` counts the readings, from 1; ``reading`` says that one is under way, ``trouble`` in one line
    why the last could not be made: the page then keeps what it shows. ``unread`` counts, from 1, what was
    shown before it was read, ``heard`` who was known to say what before all else was read.
    """

    version: int = 0
    reading: bool = False
    trouble: str = ""
    unread: int = 0
    heard: int = 0

    def json(self) -> str:
        """Return the state as JSON."""
        return json.dumps({"version": self.version, "reading": self.reading, "trouble": self.trouble})


@dataclass(frozen=True, slots=True)
class Unread:
    """What was saved since a ``version`` was read: the changes, and the marks of new blocks by their numbers.

    ``marks`` are None until these paragraphs have been read by themselves.
    """

    version: int = 1
    changes: Sequence[Change] = ()
    marks: Mapping[int, Marks] | None = None

    def json(self) -> str:
        """Return it as JSON: of each new block its kind, its words, and its marks or null."""
        changes, moved = [], 0  # how many blocks further on what follows stands now
        for first, last, blocks in self.changes:
            marks = [(self.marks or {}).get(first + moved + number) for number in range(len(blocks))]
            told = [(*block, one and one.as_dict()) for block, one in zip(blocks, marks, strict=True)]
            changes.append((first, last, told))
            moved += len(blocks) - (last - first)
        return json.dumps({"version": self.version, "changes": changes})


@dataclass(frozen=True, slots=True)
class Heard:
    """The lines heard otherwise since a ``version`` was read, and the mentions that mean somebody else."""

    version: int = 1
    quotes: Sequence[Quote] = ()
    mentions: Sequence[Whose] = ()

    def json(self) -> str:
        """Return it as JSON, lines and mentions as the page has them, the latter with whom they mean."""
        quotes = [quote_as_dict(one) for one in self.quotes]
        mentions = [[*mention.span, mention.kind, who] for mention, who in self.mentions]
        return json.dumps({"version": self.version, "quotes": quotes, "mentions": mentions})


@dataclass(frozen=True, slots=True)
class Shown:
    """A story as the page shows it: ``told`` is all of it, in JSON, ``blocks`` are its words."""

    told: bytes = field(repr=False)
    blocks: Sequence[Written] = field(repr=False)

    @classmethod
    def of(cls, story: Story, kept: bool) -> Shown:
        """Put the page together; ``kept`` says whether corrections are kept beside the story."""
        with uncollected():
            stale = len(story.stale_corrections)
            told = page.dumps(story, server=True, kept=kept, stale=stale).encode()
            return cls(told, written(story.manuscript))


@dataclass
class Reading:
    """One reading of the story and what was asked of it; the answers are worked out once."""

    version: int
    story: Story
    path: Path | None
    shown: Shown
    give_way: GiveWay = unhurried  # called as the notes are made
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def page(self) -> bytes:
        """The story as the page shows it, in JSON."""
        return self.shown.told.removesuffix(b"}") + f',"version":{self.version}}}'.encode()

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """The editor's notes that nothing silences, in the house style nearest above the story."""
        return house_of(self.path).notes(self.story, self.give_way)

    @cached_property
    def notes_json(self) -> bytes:
        """The notes as JSON."""
        with self._lock:  # two windows open at once would check twice
            return notes_json(self.story, self.notes).encode()


class Desk:
    """One story, at ``path`` (None where it came from elsewhere), and how to read it again."""

    def __init__(
        self, story: Story, source: Source, path: Path | None, kept: Sequence[Correction] | None = None,
        since: Look | None = None,
    ) -> None:  # fmt: skip
        """Lay a story there that was read with ``kept``, by default the corrections kept now.

        The watch tells of all that is saved ``since``, by default from now on.
        """
        self._source = source
        self._path = path
        self._reading = self._reading_of(1, story, Shown.of(story, path is not None))
        self._texts = {1: story.text}  # of the last versions
        kept = _corrections(path) if kept is None else tuple(kept)
        self._earlier = deque([(kept, story, self._reading.shown)], maxlen=EARLIER)
        self._saved: Manuscript | None = None  # the text as it was last saved, where the watch would know
        self._being_read = story.manuscript
        self._since = since
        self._unread = Unread()
        self._heard = Heard()
        self._unheard = True  # nothing has been heard of the reading that is under way
        self._state = State(1)
        self._changed = threading.Condition()
        self._one_at_a_time = threading.Lock()
        self._urgent = 0  # how much is under way that is more urgent than notes
        self._to_read = threading.Event()
        self._watch: Watch | None = None

    @classmethod
    def opened(cls, source: Source, path: Path | None, progress: Progress | None = None) -> Desk:
        """Read a story for the first time; the watch sees what is saved meanwhile. Raises FabulaError."""
        since = look_at(_watched(path)) if path else None
        kept, text = _corrections(path), source.load()
        return cls(source.read(text, kept, progress=progress), source, path, kept, since)

    @property
    def reading(self) -> Reading:
        """The newest reading."""
        return self._reading

    @property
    def state(self) -> State:
        """What an open page has to know now."""
        return self._state

    def wait(self, known: State, seconds: float) -> State:
        """Return the state as soon as it is another than the known one, or when the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._state != known, seconds)
            return self._state

    def watch(self) -> None:
        """Begin to read again whenever the story, or what is kept beside it, is saved."""
        if self._path is not None:
            self._saved = self._reading.story.manuscript
            self._watch = Watch(_watched(self._path), self.saved, since=self._since)
            self._watch.start()
            threading.Thread(target=self._read_what_is_saved, daemon=True).start()

    def saved(self) -> None:
        """Show what has been written, before it is read; what cannot be opened, the reading will tell of."""
        with self._first():
            try:
                self._saved = self._source.load()
                self._show_unread()
            except (FabulaError, OSError):
                self._saved = None
            self._to_read.set()

    def _read_what_is_saved(self) -> None:
        while self._to_read.wait():
            self._to_read.clear()
            self.mark_unread()
            self.read_again()

    def mark_unread(self) -> None:
        """Read a few pages around what was saved by themselves, and show what they tell of it."""
        with self._one_at_a_time, self._first():
            self._mark_unread()

    def _mark_unread(self) -> None:
        unread, reading, saved = self._unread, self._reading, self._saved
        if saved is None or not unread.changes or unread.marks is not None:
            return
        try:
            kept = _corrections(self._path)
            marks = provisional(reading.story, saved, unread.changes, kept, self._source)
        except Exception:  # whatever it is, the reading that follows will say it
            marks = {}
        with self._changed:
            if self._unread is unread:
                self._unread = replace(unread, marks=marks)
                if marks:
                    self._say(unread=self._state.unread + 1)

    def read_again(self) -> None:
        """Read the story anew; where that fails, the state says why and the last reading stays."""
        with self._one_at_a_time, self._first():
            self._say(reading=True)
            try:
                story, shown = self._read()
            except Exception as error:  # a fault of ours too: the page must not wait for ever
                ours = not isinstance(error, (FabulaError, OSError))
                told = f"A fault in Fabula: {error!r}" if ours else str(error)
                self._say(reading=False, trouble=" ".join(told.split()))
                return
            self._lay(story, shown)
            self._say(version=self._reading.version, reading=False, trouble="")
            self._show_unread()  # what was saved while it was read

    def _read(self) -> tuple[Story, Shown]:
        """Read the text as it was last saved with the corrections kept now, or remember having done so."""
        kept, text = _corrections(self._path), self._saved or self._source.load()
        self._being_read, self._unheard = text, True
        found = next((one for one in self._earlier if one[0] == kept and one[1].manuscript == text), None)
        if found is None:
            story = self._source.read(text, kept, progress=self._meanwhile, hear=self._hear)
            found = kept, story, Shown.of(story, self._path is not None)
        else:
            self._earlier.remove(found)
        self._earlier.append(found)  # the last that is forgotten
        return found[1:]

    def _meanwhile(self, stage: str, done: int, total: int) -> None:
        """Mark what was saved during a reading, in the middle of it: it may go on for seconds."""
        if self._saved is not self._being_read:
            self._mark_unread()

    def _lay(self, story: Story, shown: Shown) -> None:
        """Have another reading on the desk."""
        self._reading = self._reading_of(self._reading.version + 1, story, shown)
        self._texts[self._reading.version] = story.text
        self._texts.pop(self._reading.version - TEXTS, None)

    def _reading_of(self, version: int, story: Story, shown: Shown) -> Reading:
        return Reading(version, story, self._path, shown, lambda: self._give_way(version))

    @contextmanager
    def _first(self) -> Iterator[None]:
        """Have the making of notes wait: two threads of one Python only get in each other's way."""
        with self._changed:
            self._urgent += 1
        try:
            yield
        finally:
            with self._changed:
                self._urgent -= 1
                self._changed.notify_all()

    def _give_way(self, version: int) -> None:
        """Return when nothing more urgent is under way; raises Outdated if a version is then not newest."""
        if self._urgent:
            with self._changed:
                self._changed.wait_for(lambda: not self._urgent)
        if version != self._reading.version:
            raise Outdated("The story has been read anew since.")

    def _show_unread(self) -> None:
        with self._changed:
            reading, before = self._reading, self._unread
            new = self._saved if self._saved != reading.story.manuscript else None
            found = unread(reading.shown.blocks, new) if new else []
            self._unread = Unread(reading.version, found)
            if found or before.changes:
                self._say(unread=self._state.unread + 1)

    def unread(self) -> bytes:
        """Return, as JSON, what was saved and not yet read, in place of which blocks of a version."""
        return self._unread.json().encode()

    def _hear(self, now: Story) -> None:
        """Tell which lines of an unchanged text are heard otherwise, where all their people are known.

        What was heard otherwise while the same reading was shown is told again, be it as it was at first.
        With them go the mentions that mean somebody else; while only lines are known, those near the first.
        """
        version, before = self._reading.version, self._reading.story
        if now.text != before.text:
            return
        heard = {one.id for one in self._heard.quotes} if self._heard.version == version else set()
        same, were = set(before.quotes), set(map(_known_by, before.characters))
        known = {None, *(one.id for one in now.characters if _known_by(one) in were)}
        other = (one for one in now.quotes if one not in same or one.id in heard)
        lines = [one for one in other if known >= {one.speaker, *one.addressees}]
        if not lines:
            return
        # At first only lines are known, and whom anything means is still to be found out.
        at_once = self._unheard and now.characters == before.characters
        self._unheard = False
        mentions = [] if at_once else meant_otherwise(before, now)
        self._tell(Heard(version, lines, [one for one in mentions if one[1] in known]))
        if at_once and (near := self._meant_around(now)):
            self._tell(Heard(version, lines, near))

    def _tell(self, heard: Heard) -> None:
        self._heard = heard
        self._say(heard=self._state.heard + 1)

    def _meant_around(self, now: Story) -> list[Whose]:
        """Return the mentions near a corrected line that mean somebody else by it, by the pages around it."""
        try:
            return meant_around(self._reading.story, now.quotes, _corrections(self._path), self._source)
        except Exception:  # whatever it is, the reading that goes on will say it
            return []

    def heard(self) -> bytes:
        """Return, as JSON, the lines heard otherwise than in a version, and the mentions that mean others."""
        return self._heard.json().encode()

    def chart(self, name: str, order: str, kind: str, until: int | None = None, most: int = DRAWN) -> str:
        """Return a chart, of at most so many people, as SVG, of what is before an offset; raises Refused."""
        if name not in page.CHARTS or order not in get_args(Order) or kind not in get_args(NetworkKind):
            raise Refused("There is no such chart.")
        story = self._reading.story if until is None else story_so_far(self._reading.story, until)
        return page.chart(story, name, cast(Order, order), cast(NetworkKind, kind), max(1, most))

    def notes(self) -> bytes:
        """Return the notes as JSON, or null where the story is read anew before they are made."""
        try:
            return self._reading.notes_json
        except Outdated:
            return b"null"

    def ask(self, question: str, until: int | None) -> dict[str, Any]:
        """Return the answers to a question; raises FabulaError where it cannot be answered."""
        story = self._reading.story
        at = None if until is None else parse_until(story, until)
        return AnswersView(story, ask(story, question, at)).rows()

    def silence(self, rule: str, start: int, end: int, reason: str) -> None:
        """Accept the notes of a rule at a place as intended; raises Refused where there is none."""
        reading, path = self._reading, self._beside()
        there = [note for note in reading.notes if note.rule == rule and note.span == Span(start, end)]
        if not there:
            raise Refused("There is no such note any more.")
        text = reading.story.text
        add_silences(file_beside(path), [Silence(context_of(text, one), reason) for one in there])
        self._known(file_beside(path))
        self._lay(reading.story, reading.shown)
        self._say(version=self._reading.version)

    def corrections(self) -> list[dict[str, Any]]:
        """Return the author's corrections in order, as plain values; ``stale`` where nothing answers."""
        stale, kept = self._reading.story.stale_corrections, _corrections(self._path)
        return [to_dict(one) | {"stale": number in stale} for number, one in enumerate(kept)]

    def correct(self, told: Mapping[str, Any]) -> None:
        """Keep a correction and read the story with it.

        ``span``, where it has one, says what it is about, in the text of a ``version``, by default the
        newest; ``index`` puts one back where it stood. Raises FabulaError where it cannot be kept.
        """
        path, values = corrections_path(self._beside()), dict(told)
        index = values.pop("index", None)
        version, span = values.pop("version", self._reading.version), values.pop("span", None)
        if span is not None:
            values |= asdict(self._anchor(version, values.get("kind"), Span(int(span[0]), int(span[1]))))
        try:
            correction = from_dict(values)
        except ValueError as error:
            raise Refused(f"This cannot be corrected: {error}.") from error
        if index is None:
            add(path, correction)
        else:
            put_back(path, correction, int(index))
        self._known(path)
        self.read_again()

    def _anchor(self, version: int, kind: str | None, span: Span) -> Anchor:
        if version not in self._texts:
            raise Refused("The story has been read anew since: look again, and say it again.")
        text = self._texts[version]
        return at_opening(text, span.start) if kind in OF_SCENES else at(text, span)

    def undo(self, index: int) -> dict[str, Any]:
        """Take a correction back and read the story without it; return it, its place, and that version."""
        path = corrections_path(self._beside())
        many = len(load(path))
        if not many:
            raise Refused("You have said nothing that could be taken back.")
        number = index + many if index < 0 else index
        taken = undo(path, number)
        self._known(path)
        self.read_again()
        return to_dict(taken) | {"index": number, "version": self._reading.version}

    def without(self, index: int) -> bytes:
        """Return the story as it would be read without one of the corrections, as the page shows it."""
        path = corrections_path(self._beside())
        kept = load(path)
        if not 0 <= index < len(kept):
            raise Refused("There is no such correction any more.")
        with self._one_at_a_time:
            version, manuscript = self._reading.version, self._reading.story.manuscript
            story = self._source.read(manuscript, (*kept[:index], *kept[index + 1 :]))
        return page.dumps(story, version=version, server=True, kept=True).encode()

    def _known(self, file: Path) -> None:
        """Tell the watch that what was written there is ours."""
        if self._watch is not None:
            self._watch.acknowledge(file)

    def _beside(self) -> Path:
        if self._path is None:
            raise Refused("This story came from no file, so that nothing can be kept beside it.")
        return self._path

    def _say(self, **news: Any) -> None:
        with self._changed:
            self._state = replace(self._state, **news)
            self._changed.notify_all()


def _known_by(one: Character) -> tuple[str, str, tuple[Mention, ...]]:
    """Return what shows that somebody of two readings is the same: an id may have gone to another."""
    return one.id, one.name, one.mentions[:1]


def _corrections(path: Path | None) -> tuple[Correction, ...]:
    return tuple(load(corrections_path(path))) if path else ()


def _watched(path: Path) -> tuple[Path, ...]:
    house = find_settings(path) or path.resolve().parent / FILE
    return path, house, file_beside(path), corrections_path(path)
