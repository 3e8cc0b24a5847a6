"""The text of a gold story: its marks taken out, and the answers they give in offsets of the clean text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, NoReturn, cast, get_args

from evaluation.gold_header import Header, listed
from evaluation.gold_story import (
    Felt,
    GoldBelief,
    GoldContradiction,
    GoldError,
    GoldFeeling,
    GoldMention,
    GoldQuote,
    GoldScene,
    GoldStory,
    GoldTelling,
    PlantedError,
    Status,
    Valence,
)
from fabula.span import Span
from fabula.story import QuoteKind

_MARK = re.compile(r"⟦([^⟦⟧\n]*)⟧")
_OPENING = re.compile(r"(?P<letter>[a-z])(?:/(?P<kind>[a-z]+))?(?: (?P<about>.*))?", re.DOTALL)
_QUOTE_KINDS = get_args(QuoteKind)


class _Open(NamedTuple):
    """A mark that waits for its end: where it began in the clean text, and what it says."""

    letter: str
    kind: str | None
    about: str
    start: int
    line: int
    nested: bool


@dataclass(slots=True)
class MarkedText:
    """The text being read: what is clean so far, the marks still open, and the answers found."""

    header: Header
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    open: list[_Open] = field(default_factory=list)
    scene_starts: list[tuple[int, str | None, tuple[str, ...], str | None]] = field(default_factory=list)
    quotes: list[GoldQuote] = field(default_factory=list)
    mentions: list[GoldMention] = field(default_factory=list)
    beliefs: list[GoldBelief] = field(default_factory=list)
    tellings: list[GoldTelling] = field(default_factory=list)
    feelings: list[GoldFeeling] = field(default_factory=list)
    errors: list[PlantedError] = field(default_factory=list)
    contradictions: dict[str, list[tuple[Span, int]]] = field(default_factory=dict)
    notes: list[Span] = field(default_factory=list)

    def read(self, body: str, first_line: int) -> None:
        """Read the whole marked-up text."""
        done, line = 0, first_line
        for mark in _MARK.finditer(body):
            line += self._add(body[done : mark.start()], line)
            done = mark.end()
            if mark[1].startswith("/"):
                self._close(mark[1][1:], line)
            else:
                self._begin(mark[1], line)
                if mark[1].startswith("s ") and _alone_on_its_line(body, mark):
                    done += 1
                    line += 1
        self._add(body[done:], line)
        if self.open:
            raise GoldError(self.open[-1].line, f"the mark {self.open[-1].letter} is never closed")
        for label, ends in self.contradictions.items():
            if len(ends) < 2:
                raise GoldError(ends[0][1], f"the contradiction {label!r} has only one end")

    def _add(self, text: str, line: int) -> int:
        """Add clean text; return how many lines it goes on for."""
        stray = re.search("[⟦⟧]", text)
        if stray:
            raise GoldError(line + text.count("\n", 0, stray.start()), "a bracket ⟦ or ⟧ without its partner")
        self.pieces.append(text)
        self.length += len(text)
        return text.count("\n")

    def _begin(self, content: str, line: int) -> None:
        parsed = _OPENING.fullmatch(content)
        if not parsed or (parsed["letter"] != "s" and parsed["letter"] not in self._recorders()):
            raise GoldError(line, f"unknown mark ⟦{content}⟧")
        letter, kind, about = parsed["letter"], parsed["kind"], parsed["about"] or ""
        if kind is not None and (letter != "q" or kind not in _QUOTE_KINDS):
            raise GoldError(line, f"unknown kind of mark {letter}/{kind}")
        if self.open and (letter == "s" or self.open[-1].letter != "q"):
            raise GoldError(line, f"the mark {letter} begins inside the mark {self.open[-1].letter}")
        if letter == "s":
            self._begin_scene(about, line)
        else:
            self.open.append(_Open(letter, kind, about, self.length, line, bool(self.open)))

    def _close(self, letter: str, line: int) -> None:
        if not self.open or self.open[-1].letter != letter:
            awaited = f", where the mark {self.open[-1].letter} is open" if self.open else ""
            raise GoldError(line, f"⟦/{letter}⟧ closes nothing{awaited}")
        mark = self.open.pop()
        span = Span(mark.start, self.length)
        words = span.of("".join(self.pieces))
        if not words.strip():
            raise GoldError(line, f"the mark {letter} holds no words")
        if letter != "n" and "\n\n" in words:
            raise GoldError(line, f"the mark {letter} runs over a paragraph's end: one mark a paragraph")
        if letter not in "en" and words != words.strip():
            raise GoldError(line, f"the mark {letter} begins or ends with white space")
        self._recorders()[letter](mark, span)

    def _recorders(self) -> dict[str, Callable[[_Open, Span], None]]:
        return {
            "q": self._quote,
            "m": self._mention,
            "b": self._belief,
            "k": self._telling,
            "f": self._feeling,
            "e": self._error,
            "c": self._contradiction,
            "n": self._note,
        }

    def _begin_scene(self, about: str, line: int) -> None:
        said = _pairs(about, {"place", "with", "time"}, line)
        place = self.header.place_named(said["place"], line) if said.get("place") else None
        present = self.header.resolve_all(said.get("with", ""), line)
        self.scene_starts.append((self.length, place, present, said.get("time") or None))

    def _quote(self, mark: _Open, span: Span) -> None:
        speaker, _, addressees = mark.about.partition(">")
        if "+" in speaker or "," in speaker:
            raise GoldError(mark.line, "a quote has one speaker; who speak as one are a group of the cast")
        kind = cast(QuoteKind, mark.kind or "speech")
        who = self.header.resolve(speaker.strip(), mark.line) if speaker.strip() else None
        to = self.header.resolve_all(addressees, mark.line)
        self.quotes.append(GoldQuote(span, kind, who, to, mark.nested))

    def _mention(self, mark: _Open, span: Span) -> None:
        owners = self.header.resolve_all(mark.about, mark.line)
        if not owners:
            raise GoldError(mark.line, "the mark m names its owner: ⟦m Name⟧")
        self.mentions.append(GoldMention(span, owners))

    def _belief(self, mark: _Open, span: Span) -> None:
        said = _pairs(mark.about, {"holder", "status"}, mark.line)
        if said.get("status") not in get_args(Status) or not said.get("holder"):
            raise GoldError(mark.line, "the mark b says holder=Name; status=true|false|open")
        holder = self.header.resolve(said["holder"], mark.line)
        self.beliefs.append(GoldBelief(span, holder, cast(Status, said["status"])))

    def _telling(self, mark: _Open, span: Span) -> None:
        said = _pairs(mark.about, {"by", "to"}, mark.line)
        if not said.get("by") or not said.get("to"):
            raise GoldError(mark.line, "the mark k says by=Name; to=Name")
        by = self.header.resolve(said["by"], mark.line)
        self.tellings.append(GoldTelling(span, by, self.header.resolve_all(said["to"], mark.line)))

    def _feeling(self, mark: _Open, span: Span) -> None:
        said = _pairs(mark.about, {"holder", "toward", "valence", "status"}, mark.line)
        valence, status = said.get("valence"), said.get("status", "felt")
        if not said.get("holder") or valence not in get_args(Valence) or status not in get_args(Felt):
            raise GoldError(mark.line, "the mark f says holder=Name; valence=positive|negative")
        holder = self.header.resolve(said["holder"], mark.line)
        toward = self.header.resolve(said["toward"], mark.line) if said.get("toward") else None
        self.feelings.append(GoldFeeling(span, holder, toward, cast(Valence, valence), cast(Felt, status)))

    def _error(self, mark: _Open, span: Span) -> None:
        if mark.about == span.of("".join(self.pieces)):
            raise GoldError(mark.line, "the correction is the same as what it corrects")
        self.errors.append(PlantedError(span, mark.about))

    def _contradiction(self, mark: _Open, span: Span) -> None:
        if not mark.about.strip():
            raise GoldError(mark.line, "the mark c has a label: ⟦c eyes⟧")
        self.contradictions.setdefault(mark.about.strip(), []).append((span, mark.line))

    def _note(self, mark: _Open, span: Span) -> None:
        if mark.about:
            raise GoldError(mark.line, "the mark n says nothing but ⟦n⟧")
        self.notes.append(span)

    def story(self, name: str) -> GoldStory:
        """Return everything read, in the order of the text."""
        header = self.header
        return GoldStory(
            name=name,
            title=header.fields["title"],
            person=int(header.fields["person"]),
            style=header.fields.get("style", ""),
            text="".join(self.pieces),
            cast=tuple(header.cast),
            quotes=tuple(sorted(self.quotes, key=lambda quote: quote.span)),
            mentions=tuple(self.mentions),
            scenes=self._scenes(),
            beliefs=tuple(self.beliefs),
            tellings=tuple(self.tellings),
            feelings=tuple(self.feelings),
            errors=tuple(self.errors),
            contradictions=tuple(
                GoldContradiction(label, tuple(span for span, _ in ends))
                for label, ends in self.contradictions.items()
            ),
            notes=tuple(self.notes),
            places=tuple(header.places),
            relations=tuple(header.relations),
            quiet=tuple(header.quiet),
        )

    def _scenes(self) -> tuple[GoldScene, ...]:
        ends = [start for start, *_ in self.scene_starts][1:] + [self.length] * bool(self.scene_starts)
        return tuple(
            GoldScene(Span(start, end), place, present, time)
            for (start, place, present, time), end in zip(self.scene_starts, ends, strict=True)
        )


def _alone_on_its_line(body: str, mark: re.Match[str]) -> bool:
    begins = mark.start() == 0 or body[mark.start() - 1] == "\n"
    return begins and body[mark.end() : mark.end() + 1] == "\n"


def _pairs(about: str, keys: set[str], line: int) -> dict[str, str]:
    """Read ``key=value; key=value``."""
    pairs: dict[str, str] = {}
    for part in listed(about, ";"):
        key, equals, value = (side.strip() for side in part.partition("="))
        if not equals or key not in keys or key in pairs:
            _refuse_pair(part, keys, line)
        pairs[key] = value
    return pairs


def _refuse_pair(part: str, keys: set[str], line: int) -> NoReturn:
    raise GoldError(line, f"{part!r} is none of {', '.join(f'{key}=' for key in sorted(keys))}, each once")
