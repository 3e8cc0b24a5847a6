"""Noted: what the result of a stretch was made of, so that it is made again only where that changed.

Who is meant and who speaks is asked of an ``Account`` at thousands of places. A ``NotedAccount`` notes what
is asked of it while a stretch is read, and what it answered. When the story is read again, with other people
or speakers, each of these questions is asked again; where all answers are the same, so is the result: it is
the very object of before. "Self-adjusting computation" after Acar, Blelloch and Harper (2006).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar, cast, overload

from fabula.reading.account import Account
from fabula.span import Span
from fabula.story import Character, Quote

Key = TypeVar("Key", bound=Hashable)
Found = TypeVar("Found")
Answer = TypeVar("Answer")
Noted = dict[str, dict[tuple[Hashable, ...], object]]  # to whom it is put -> about what -> the answer

NOTHING: Any = object()
UNTOLD = -1.0  # how sure a quote is that does not tell it
OF_TEXT = ("quote_of", "sentence_parts", "mentions_in_order")  # whoever anybody is


_Results = dict[Hashable, tuple[Noted, object]]


@dataclass(frozen=True, slots=True)
class _Kept:
    """The results of one kind of stretches: those ``before`` a turn, and those found or found again in it.

    ``changes`` is how many there had been in what is asked for when those of this turn were first looked for,
    ``changes_before`` the same of those before.
    """

    turn: int
    made_of: tuple[object, ...]
    before: _Results
    now: _Results
    changes_before: int
    changes: int


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the answers to a question are made of, since which turn, and whether they were others in it."""

    turn: int
    made_of: tuple[object, ...]
    moved: bool


class Notes:
    """The results of a story's stretches, each with the questions asked for it and their answers.

    >>> notes, names = Notes(), ["Ada", "Bo"]
    >>> def greet(place: int) -> str:
    ...     return "Hello, " + notes.asking("name", names.__getitem__)(place)
    >>> notes.each("greetings", [0, 1], greet)
    ['Hello, Ada', 'Hello, Bo']
    >>> notes.turn()
    >>> names[1] = "Cy"
    >>> notes.each("greetings", [0, 1], greet)  # the first is not asked again
    ['Hello, Ada', 'Hello, Cy']
    """

    def __init__(self, remembers: bool = True) -> None:
        """Make them; those that do not remember note nothing, and have each stretch read."""
        self.remembers = remembers
        self._answering: dict[str, Callable[..., object]] = {}
        self._kept: dict[str, _Kept] = {}
        self._noting: Noted | None = None
        self._turn = 0
        self._asked: dict[str, _Asked] = {}
        self._changes = 0
        self._last_change: dict[str, int] = {}  # by whom it is that is asked: the number of the change
        self._steadies: dict[int, frozenset[str]] = {}  # as ``_steady`` found since there was the last change

    def turn(self) -> None:
        """Begin another reading: what is not asked for in it is forgotten with the next one."""
        self._turn += 1
        self._steadies.clear()

    @property
    def noting(self) -> bool:
        """Whether a stretch is being read."""
        return self._noting is not None

    def forget(self) -> None:
        """Forget all results, and whom to ask, who hold all that was read."""
        self._kept.clear()
        self._forget_answers()

    def forget_earlier(self) -> None:
        """Forget the results of all readings but this one."""
        self._kept = {name: kept for name, kept in self._kept.items() if kept.turn == self._turn}
        self._forget_answers()

    def _forget_answers(self) -> None:
        self._answering.clear()
        self._asked.clear()
        self._last_change.clear()
        self._steadies.clear()

    def asking(self, name: str, answer: Callable[..., Answer], *made_of: object) -> Callable[..., Answer]:
        """Return a function that answers as another does, and whose answers are noted under a name.

        Whatever that one asks in turn for its answer is not noted. Where it is told all that the answers are
        ``made_of``, and that is equal to what it was, they are not asked for again.
        """
        if not self.remembers:
            return answer
        self._answering[name] = answer
        self._note_state(name, made_of)

        def ask(*about: Hashable) -> Answer:
            noting = self._noting
            if noting is None:
                return answer(*about)
            asked = noting.get(name)
            if asked is None:
                asked = noting[name] = {}
            known: Any = asked.get(about, NOTHING)
            if known is NOTHING:
                self._noting = None
                try:
                    known = asked[about] = answer(*about)
                finally:
                    self._noting = noting
            return known  # type: ignore[no-any-return]

        return ask

    def _note_state(self, name: str, made_of: tuple[object, ...]) -> None:
        """Count a change of whoever is asked by a name where the answers may now be others.

        Where they are twice in a turn, nobody knows which of them were noted: so they may be the next time.
        """
        before = self._asked.get(name)
        if not made_of:
            self._asked.pop(name, None)
            self._last_change.pop(name, None)
            self._steadies.clear()
        elif before is None or before.moved or before.made_of != made_of:
            moved = before is not None and before.turn == self._turn
            self._asked[name] = _Asked(self._turn, made_of, moved)
            self._changes += 1
            self._last_change[name] = self._changes
            self._steadies.clear()
        elif before.turn != self._turn:
            self._asked[name] = _Asked(self._turn, before.made_of, moved=False)

    def each(
        self, name: str, stretches: Iterable[Key], find: Callable[[Key], Found], *made_of: object
    ) -> list[Found]:
        """Return what is found of each stretch, now or before.

        All it is made of must be asked, be in ``made_of``, or never change. A layer may do so inside
        another's stretch: what is asked for that counts for both.
        """
        if not self.remembers:
            return [find(stretch) for stretch in stretches]
        known = self._known(name, made_of)
        before, now, steady = known.before, known.now, self._steady(known.changes_before)
        anew = not now  # nothing is known of this reading yet, and need not be looked for
        around = self._noting
        results: list[Any] = []
        try:
            for stretch in stretches:
                kept = None if anew else now.get(stretch)
                if kept is None:
                    self._noting = None
                    kept = before.get(stretch)
                    if kept is None or (kept[0] and not self._holds(kept[0], steady)):
                        self._noting = {}
                        result = find(stretch)
                        kept = self._noting, result
                    now[stretch] = kept
                if around is not None:
                    for asked, answers in kept[0].items():
                        around.setdefault(asked, {}).update(answers)
                results.append(kept[1])
        finally:
            self._noting = around
        return results

    def _known(self, name: str, made_of: tuple[object, ...]) -> _Kept:
        """Return the results of the last reading, and those of this one so far."""
        kept = self._kept.get(name)
        if kept is None or kept.made_of != made_of:
            kept = self._kept[name] = _Kept(self._turn, made_of, {}, {}, 0, self._changes)
        elif kept.turn != self._turn:
            changes = kept.changes, self._changes
            kept = self._kept[name] = _Kept(self._turn, made_of, kept.now, {}, *changes)
        return kept

    def _steady(self, changes: int) -> frozenset[str]:
        """Return who gives the answers that were given when there had been so many changes."""
        steady = self._steadies.get(changes)
        if steady is None:
            steady = frozenset(asked for asked, last in self._last_change.items() if last <= changes)
            self._steadies[changes] = steady
        return steady

    def _holds(self, noted: Noted, steady: frozenset[str]) -> bool:
        """Say whether every question would be answered as it was."""
        for name, asked in noted.items():
            if name in steady:
                continue
            answering = self._answering[name]
            for about, answer in asked.items():
                now = answering(*about)
                if now is not answer and now != answer:
                    return False
        return True


NO_NOTES = Notes(remembers=False)


class AskedOf(Sequence[Answer]):
    """A sequence of which it is noted at which places it is looked at."""

    def __init__(self, notes: Notes, name: str, values: Sequence[Answer], *made_of: object) -> None:
        self._values = values
        self._at = notes.asking(name, values.__getitem__, *made_of)
        self._between = notes.asking(f"{name} between", lambda *ends: values[slice(*ends)], *made_of)

    @overload
    def __getitem__(self, place: int) -> Answer: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Answer]: ...

    def __getitem__(self, place: int | slice) -> Answer | Sequence[Answer]:
        if isinstance(place, slice):
            return self._between(place.start, place.stop, place.step)
        return self._at(place)

    def __len__(self) -> int:
        return len(self._values)

    def __iter__(self) -> Iterator[Answer]:
        return iter(self._between(None, None, None))


class _Known(Mapping[str, Character]):
    """The characters by their ids; it is noted for whom a stretch asks, and who they are."""

    def __init__(self, notes: Notes, characters: Mapping[str, Character]) -> None:
        self._notes, self._characters = notes, characters
        quiet = {id: replace(one, mentions=()) for id, one in characters.items()}
        self._get = notes.asking("character", quiet.get, quiet)
        self._ids = notes.asking("ids", lambda: tuple(characters), tuple(characters))

    def __getitem__(self, id: str) -> Character:
        found = self._get(id) if self._notes.noting else self._characters.get(id)
        if found is None:
            raise KeyError(id)
        return found

    def __len__(self) -> int:
        return len(self._ids())

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids())


def _quiet(quote: Quote) -> Quote:
    """Return a quote that does not say how sure it is who says it, and by what."""
    return Quote(quote.id, quote.span, quote.kind, quote.speaker, quote.addressees, UNTOLD, "", ())


class NotedAccount(Account):
    """An account as another one, of which it is noted what the stretches of the layers ask.

    Within a stretch ``by_id`` knows who people are, and not their mentions, which change too often. Nor do
    its quotes know how sure it is who says them, and by what, which is to be asked of the account.
    """

    notes: Notes
    _heads: Mapping[int, int]
    _whose: Callable[[int], str | None]
    _somebody: Callable[[int], bool]
    _called: Callable[[str], str | None]
    _narrator: Callable[[], str | None]
    _confidence: Callable[[str], float]
    _is_sure: Callable[[str, float], bool]
    _shown_by: Callable[[str], tuple[Span, ...]]

    @classmethod
    def of(cls, account: Account, notes: Notes, before: Account | None) -> NotedAccount:
        """Return the account to be given to layers that read stretch by stretch, and were given another."""
        people, telling = account.characters, account.narrators
        said = {quote.id: quote for quote in account.quotes}
        noted = cls(
            account.prose, account.mentions, AskedOf(notes, "who", account.who, account.who),
            cast(tuple[Character, ...], AskedOf(notes, "characters", people, people)),
            cast(tuple[Quote, ...], AskedOf(notes, "quote", [*map(_quiet, account.quotes)])),
            account.entities, account.events, AskedOf(notes, "narrator at", telling, telling),
        )  # fmt: skip
        same = before is not None and before.prose is account.prose and before.mentions is account.mentions
        of_text = before if before is not None and same else account
        told: dict[str, object] = {name: getattr(of_text, name) for name in OF_TEXT}
        whose = account.mentions, account.who
        told |= {
            "notes": notes,
            "by_id": _Known(notes, account.by_id),
            "_heads": account.mentions.at,
            "_somebody": notes.asking("somebody", account.is_somebody, *whose),
            "_whose": notes.asking("at", account._at.get, *whose),
            "_called": notes.asking("called", account.called),
            "_narrator": notes.asking("narrator", lambda: account.narrator, account.narrators),
            "_confidence": notes.asking("confidence", lambda id: said[id].confidence),
            "_is_sure": notes.asking("sure", lambda id, least: said[id].confidence >= least),
            "_shown_by": notes.asking("shown by", lambda id: said[id].evidence),
        }
        noted.__dict__.update(told)
        return noted

    def at(self, token: int) -> str | None:
        """As of any account."""
        return self._whose(token) if token in self._heads else None

    def is_somebody(self, token: int) -> bool:
        """As of any account; whoever it is, the answer is the same."""
        return token in self._heads and self._somebody(token)

    @property
    def narrator(self) -> str | None:
        """As of any account."""
        return self._narrator()

    def confidence_of(self, quote: Quote) -> float:
        """As of any account."""
        return self._confidence(quote.id)

    def is_sure(self, quote: Quote, least: float) -> bool:
        """As of any account; how sure it is by more, or by less, the answer is the same."""
        return self._is_sure(quote.id, least)

    def shown_by(self, quote: Quote) -> tuple[Span, ...]:
        """As of any account."""
        return self._shown_by(quote.id)

    def called(self, name: str) -> str | None:
        """As of any account."""
        return self._called(name)

    def narrator_of(self, first: int, last: int) -> str | None:
        """As of any account."""
        return self.narrators[first] if first < min(last, len(self.narrators)) else None

    def each(
        self, name: str, stretches: Iterable[Key], find: Callable[[Key], Found], *made_of: object
    ) -> list[Found]:
        """Return what is found of each stretch, now or before."""
        return self.notes.each(name, stretches, find, *made_of)

    def asking(self, name: str, answer: Callable[..., Answer]) -> Callable[..., Answer]:
        """Return a function that answers as another does, and whose answers are noted."""
        return self.notes.asking(name, answer)
