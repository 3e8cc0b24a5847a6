"""Desk: the story that lies open: read, kept while it is looked at, and read again when it is saved.

What the page asks for is asked of the desk; everything it answers is made by a view, ``asking`` or
``checking``.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, cast, get_args

from fabula.asking import ask, parse_until
from fabula.checking import Note, Settings, check
from fabula.checking.context import context_of
from fabula.checking.forms.json import dumps as notes_json
from fabula.checking.rule import all_rules
from fabula.checking.settings import FILE, find_settings, load_settings
from fabula.checking.silences import Silence, add_silences, file_beside, load_silences, silenced
from fabula.corrections import add, at, corrections_path, from_dict, load, to_dict, undo
from fabula.errors import FabulaError
from fabula.reader.watch import Watch
from fabula.span import Span
from fabula.story import Story
from fabula.views import page
from fabula.views.answers import AnswersView
from fabula.views.networks import NetworkKind
from fabula.views.scenes import Order
from fabula.views.so_far import story_so_far

Read = Callable[[], Story]


class Refused(FabulaError):
    """What the page asked for cannot be done."""


@dataclass(frozen=True, slots=True)
class State:
    """What an open page has to know.

    ``version`` counts the readings, from 1; ``reading`` says that one is under way, ``trouble`` in one line
    why the last could not be made: the page then keeps what it shows.
    """

    version: int = 0
    reading: bool = False
    trouble: str = ""

    def json(self) -> str:
        """Return the state as JSON."""
        return json.dumps({"version": self.version, "reading": self.reading, "trouble": self.trouble})


@dataclass
class Reading:
    """One reading of the story and what was asked of it; the answers are worked out once.

    The page is put together at once, so that it is there when the browser is.
    """

    version: int
    story: Story
    path: Path | None
    page: bytes = field(init=False, repr=False)  # the story as the page shows it, in JSON
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        """Put the page together."""
        kept = self.path is not None
        self.page = page.dumps(self.story, version=self.version, server=True, kept=kept).encode()

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """The editor's notes that nothing silences, in the house style nearest above the story."""
        return _notes(self.story, self.path)

    @cached_property
    def notes_json(self) -> bytes:
        """The notes as JSON."""
        with self._lock:  # two windows open at once would check twice
            return notes_json(self.story, self.notes).encode()


class Desk:
    """One story, at ``path`` (None where it came from elsewhere), and how to read it again."""

    def __init__(self, story: Story, read: Read, path: Path | None) -> None:
        self._read = read
        self._path = path
        self._reading = Reading(1, story, path)
        self._state = State(1)
        self._changed = threading.Condition()
        self._one_at_a_time = threading.Lock()
        self._watch: Watch | None = None

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
            self._watch = Watch(_watched(self._path), self.read_again)
            self._watch.start()

    def read_again(self) -> None:
        """Read the story anew; where that fails, the state says why and the last reading stays."""
        with self._one_at_a_time:
            self._say(replace(self._state, reading=True))
            try:
                story = self._read()
            except (FabulaError, OSError) as error:
                self._say(replace(self._state, reading=False, trouble=" ".join(str(error).split())))
                return
            self._reading = Reading(self._reading.version + 1, story, self._path)
            self._say(State(self._reading.version))

    def chart(self, name: str, order: str, kind: str, until: int | None = None) -> str:
        """Return a chart as SVG, of what stands before an offset; raises Refused where there is none such."""
        if name not in page.CHARTS or order not in get_args(Order) or kind not in get_args(NetworkKind):
            raise Refused("There is no such chart.")
        story = self._reading.story if until is None else story_so_far(self._reading.story, until)
        return page.chart(story, name, cast(Order, order), cast(NetworkKind, kind))

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
        self._reading = Reading(reading.version + 1, reading.story, path)
        self._say(replace(self._state, version=self._reading.version))

    def corrections(self) -> list[dict[str, Any]]:
        """Return the author's corrections in order, as plain values; ``stale`` where nothing answers."""
        kept = load(corrections_path(self._path)) if self._path else ()
        stale = self._reading.story.stale_corrections
        return [to_dict(one) | {"stale": number in stale} for number, one in enumerate(kept)]

    def correct(self, told: Mapping[str, Any]) -> None:
        """Keep a correction and read the story with it; ``span``, where it has one, says what it is about.

        Raises FabulaError where it cannot be kept, ValueError where it is none.
        """
        path, values = self._beside(), dict(told)
        span = values.pop("span", None)
        if span is not None:
            values |= asdict(at(self._reading.story.text, Span(int(span[0]), int(span[1]))))
        try:
            correction = from_dict(values)
        except ValueError as error:
            raise Refused(f"This cannot be corrected: {error}.") from error
        add(corrections_path(path), correction)
        self._known(corrections_path(path))
        self.read_again()

    def undo(self, index: int) -> None:
        """Take a correction back and read the story without it."""
        path = corrections_path(self._beside())
        undo(path, index)
        self._known(path)
        self.read_again()

    def _known(self, file: Path) -> None:
        """Tell the watch that what was written there is ours."""
        if self._watch is not None:
            self._watch.acknowledge(file)

    def _beside(self) -> Path:
        if self._path is None:
            raise Refused("This story came from no file, so that nothing can be kept beside it.")
        return self._path

    def _say(self, state: State) -> None:
        with self._changed:
            self._state = state
            self._changed.notify_all()


def _notes(story: Story, path: Path | None) -> tuple[Note, ...]:
    ids = [rule.id for rule in all_rules()]
    house = find_settings(path) if path else None
    notes = check(story, load_settings(house, ids) if house else Settings())
    return silenced(story, notes, load_silences(file_beside(path)) if path else (), ids)


def _watched(path: Path) -> tuple[Path, ...]:
    house = find_settings(path) or path.resolve().parent / FILE
    return path, house, file_beside(path), corrections_path(path)
