"""Typed: what is typed after ``fabula correct``, made into corrections."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from fabula.corrections import (
    RELATIONS,
    Addressees,
    Alias,
    AllLines,
    Anchor,
    Correction,
    InScene,
    Meant,
    Merge,
    NewScene,
    NoClaim,
    NoNewScene,
    NotPerson,
    Pronouns,
    Related,
    Rename,
    Speaker,
    Split,
    at,
    at_opening,
)
from fabula.corrections.facts import NARRATOR, fold
from fabula.errors import FabulaError
from fabula.file_places import Places
from fabula.span import Span
from fabula.story import Character, Mention, Quote, Story, scene_at

USAGE = {
    "speaker": "LINE NAME",
    "addressees": "LINE [NAME...]",
    "all-lines": "NAME NAME",
    "mention": "PLACE NAME",
    "rename": "NAME NEW-NAME",
    "merge": "NAME-OR-PLACE INTO-NAME",
    "split": "NAME ITS-NAME-OR-PLACE... --as NAME",
    "not-a-person": "NAME",
    "alias": "NAME OTHER-NAME",
    "pronouns": "NAME SHE/HER",
    "scene": "NUMBER --place WORDS --time WORDS --with NAME --without NAME",
    "new-scene": "PLACE",
    "no-new-scene": "NUMBER",
    "relation": "NAME NAME KIND",
    "no-claim": "PLACE",
}
SHOWN = 5  # places named where words stand at several
_PRONOUNS = re.compile(r"[a-z]+/[a-z]+")
_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


class UnclearCorrection(FabulaError):
    """What was typed says nothing that can be kept."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the options of the command say."""

    place: str = ""
    time: str = ""
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    named: str = ""
    new: bool = False
    reason: str = ""

    @property
    def of_scene(self) -> bool:
        """Whether any is about a scene."""
        return bool(self.place or self.time or self.present or self.absent)


def check_typed(kind: str, words: Sequence[str], options: Options) -> None:
    """Raise UnclearCorrection where the words after a kind and the options mean nothing in any story."""
    if options.of_scene != (kind == "scene"):
        what = "What of the scene? Say" if kind == "scene" else "Only a scene has"
        raise UnclearCorrection(f"{what} --place, --time, --with or --without.")
    if not all(name.strip() for name in (*options.present, *options.absent)):
        raise UnclearCorrection("--with and --without need the name of somebody.")
    if options.named and kind != "split":
        raise UnclearCorrection(
            "--as says who somebody split from another is: fabula correct STORY split ..."
        )
    if not _is_as_many(words, USAGE[kind]):
        raise UnclearCorrection(f"Say: fabula correct STORY {kind} {USAGE[kind]}.")
    if kind == "pronouns" and not _PRONOUNS.fullmatch(words[-1].lower()):
        raise UnclearCorrection(f"{words[-1]!r} are no pronouns such as she/her, they/them or xe/xem.")
    if kind == "relation" and words[-1] not in RELATIONS:
        raise UnclearCorrection(f"{words[-1]!r} is no relation: give one of {', '.join(RELATIONS)}.")


def _is_as_many(words: Sequence[str], usage: str) -> bool:
    """Say whether there are as many words as a usage names before its options, or more where it has dots.

    Nothing, or white space, is no word.
    """
    if not all(word.strip() for word in words):
        return False
    asked = usage.partition(" --")[0].split()
    least = sum(not word.startswith("[") for word in asked)
    return len(words) == least or (len(words) > least and "..." in asked[-1])


def corrections_in(story: Story, kind: str, words: Sequence[str], options: Options) -> tuple[Correction, ...]:
    """Return the corrections that words after a kind mean in a story; raises UnclearCorrection."""
    check_typed(kind, words, options)
    told = _Told(story, options)
    match kind, *words:
        case "speaker", line, name:
            return (Speaker(told.line(line), told.person(name), reason=options.reason),)
        case "addressees", line, *names:
            people = tuple(map(told.person, names))
            return (Addressees(told.line(line), people, reason=options.reason),)
        case "all-lines", one, other:
            return (AllLines(told.person(one, old=True), told.person(other), reason=options.reason),)
        case "mention", place, name:
            return (Meant(told.mention(place), told.person(name), reason=options.reason),)
        case "rename", name, new:
            return (Rename(told.only(name), told.not_taken(new, name), reason=options.reason),)
        case "merge", one, other:
            return (told.merge(one, told.another(other, one)),)
        case "split", name, first, *more:
            return told.split(name, (first, *more))
        case "not-a-person", name:
            return (NotPerson(told.names_of(name), reason=options.reason),)
        case "alias", name, other:
            return (Alias(told.only(name), other, reason=options.reason),)
        case "pronouns", name, pronouns:
            return (Pronouns(told.only(name), pronouns.lower(), reason=options.reason),)
        case "scene", number:
            present, absent = (tuple(map(told.person, names)) for names in (options.present, options.absent))
            place, time = options.place, options.time
            return (InScene(told.scene(number), place, time, present, absent, reason=options.reason),)
        case "new-scene", place:
            return (NewScene(told.paragraph(place), reason=options.reason),)
        case "no-new-scene", number:
            return (NoNewScene(told.scene(number, after_another=True), reason=options.reason),)
        case "relation", one, other, relation:
            pair = told.person(one, old=True), told.person(other, old=True)
            return (Related(*pair, relation, reason=options.reason),)
        case "no-claim", place:
            return (NoClaim(told.claim(place), reason=options.reason),)
    raise ValueError(f"no kind of correction: {kind}")


class _Told:
    """Finds in a story what is typed."""

    def __init__(self, story: Story, options: Options) -> None:
        self._story = story
        self._text = story.text
        self._places = Places(story.manuscript)
        self._options = options

    def person(self, name: str, old: bool = False) -> str:
        """Return a name that somebody goes by; one ``old`` may not be new, whatever the options say."""
        if fold(name) == NARRATOR or self._going_by(name):
            return self._by_id(name)
        if self._options.new and not old:
            return name
        known = [form for one in self._story.characters for form in (one.name, *one.aliases) if one.named]
        close = get_close_matches(name, known, n=2)
        meant = f": do you mean {' or '.join(close)}?" if close else "; 'fabula read' lists the cast."
        new = "" if old else " With --new it is somebody Fabula did not find."
        raise UnclearCorrection(f"Nobody goes by {name!r}{meant}{new}")

    def only(self, name: str) -> str:
        """Return a name that somebody goes by, and no two without a name of their own."""
        name = self.person(name, old=True)
        found = self._going_by(name)
        if len(found) > 1 and not any(one.named for one in found):
            raise UnclearCorrection(
                f"{len(found)} people are called {name!r}. Say of each mention who it is: "
                "fabula correct STORY mention PLACE NAME."
            )
        return name

    def another(self, name: str, one: str) -> str:
        """Return a name that somebody goes by who is not the only one to go by another."""
        name, theirs = self.only(name), self._going_by(one)
        if theirs and theirs == self._going_by(name) and len(theirs) == 1:
            raise UnclearCorrection(f"{one!r} and {name!r} are one already.")
        return name

    def merge(self, name: str, into: str) -> Merge:
        """Return that somebody, by a name, an id or a place where they are meant, is another."""
        one, mention = self._at(name) if self._places.is_place(name) else self._with_id(name)
        if one is None or mention is None:
            called = [one for one in self._going_by(name) if not one.named and one.mentions]
            if len(called) > 1 and len(called) == len(self._going_by(name)):
                places = ", ".join(self._place(one.mentions[0].span) for one in called[:SHOWN])
                more = " ..." if len(called) > SHOWN else ""
                raise UnclearCorrection(
                    f"{len(called)} people are called {name!r}: say which by a place, as {places}{more}"
                )
            return Merge(self.only(name), into, reason=self._options.reason)
        alone = one.named or len(self._going_by(one.name)) == 1
        where = None if alone else at(self._text, mention.span)
        return Merge(one.name, into, where, reason=self._options.reason)

    def _at(self, where: str) -> tuple[Character, Mention]:
        """Return whom the mention at a place means, and the mention."""
        found = self._mention_at(self._offset(where))
        if found is None:
            raise UnclearCorrection(f"Nobody is meant at {where}.")
        return found

    def _mention_at(self, offset: int) -> tuple[Character, Mention] | None:
        """Return the shortest mention at an offset, and whom it means."""
        covering = [
            (one, mention)
            for one in self._story.characters
            for mention in one.mentions
            if mention.span.start <= offset < mention.span.end
        ]
        return min(covering, key=lambda pair: pair[1].span.end - pair[1].span.start, default=None)

    def _with_id(self, name: str) -> tuple[Character | None, Mention | None]:
        """Return who has an id that nobody is called by, and their first mention."""
        one = next((one for one in self._story.characters if one.id == name != fold(one.name)), None)
        return one, one.mentions[0] if one is not None and one.mentions else None

    def not_taken(self, new: str, name: str) -> str:
        """Return a new name for whoever goes by a name, which is that of nobody else."""
        theirs = self._going_by(name)
        others = (one for one in self._story.characters if one.named and one not in theirs)
        if any(fold(one.name) == fold(new) for one in others):
            raise UnclearCorrection(
                f"Somebody else is called {new!r}. If the two are one: "
                f"fabula correct STORY merge {name!r} {new!r}."
            )
        return new

    def names_of(self, name: str) -> tuple[str, ...]:
        """Return all the names of whoever goes by one of them."""
        name = self.person(name, old=True)
        named = [one for one in self._going_by(name) if fold(one.name) == fold(name)]
        one = (named or self._going_by(name))[0]
        return one.name, *one.aliases

    def _going_by(self, name: str) -> list[Character]:
        plain = fold(name)
        return [
            one
            for one in self._story.characters
            if name == one.id or plain in map(fold, (one.name, *one.aliases))
        ]

    def _by_id(self, name: str) -> str:
        return next((one.name for one in self._story.characters if one.id == name), name)

    def split(self, name: str, wheres: Sequence[str]) -> tuple[Correction, ...]:
        """Return what parts somebody in two: by a name that is not theirs, by mentions, by lines."""
        name, reason = self.person(name, old=True), self._options.reason
        forms = [where for where in wheres if not self._places.is_place(where)]
        into = self._options.named or (forms[0] if forms else "")
        if not into:
            raise UnclearCorrection("Who is it there? Say --as NAME.")
        owners = self._going_by(name)
        for form in forms:
            if not any(fold(form) in map(fold, (one.name, *one.aliases)) for one in owners):
                raise UnclearCorrection(f"{form!r} is no name of {name}'s: give one of them, or a place.")
        found: list[Correction] = [Split(name, form, into, reason=reason) for form in forms]
        for where in wheres:
            if where in forms:
                continue
            quote = self._quote_at(self._offset(where))
            if quote is not None and self._offset(where) == quote.span.start:
                found.append(Speaker(at(self._text, quote.span), into, reason=reason))
            else:
                found.append(Meant(self.mention(where), into, reason=reason))
        return tuple(found)

    def line(self, where: str) -> Anchor:
        """Return the line at a place, or with some words in it."""
        quotes = self._story.quotes
        if self._places.is_place(where):
            offset = self._offset(where)
            if where == self._places.shown(offset):
                self._check_alone(where, offset)
            found = self._quote_at(offset) or next(
                (one for one in quotes if one.span.start >= offset and self._same_line(offset, one)), None
            )
            if found is None:
                raise UnclearCorrection(f"Nobody says anything at {where}.")
            return at(self._text, found.span)
        spans = self._with_words([quote.span for quote in quotes], where, "line")
        return at(self._text, spans)

    def _check_alone(self, paragraph: str, start: int) -> None:
        """Raise UnclearCorrection where several people speak in a paragraph of which no column was given."""
        there = next(one for one in self._story.manuscript.paragraphs if one.end > start)
        lines = [one for one in self._story.quotes if there.holds(one.span)]
        if len({one.speaker for one in lines}) > 1:
            places = ", ".join(self._place(one.span) for one in lines)
            raise UnclearCorrection(f"{len(lines)} lines stand in {paragraph}: give one by {places}")

    def mention(self, where: str) -> Anchor:
        """Return the mention at a place, or the word there."""
        offset = self._offset(where)
        found = self._mention_at(offset)
        if found is not None:
            return at(self._text, found[1].span)
        word = next((one for one in re.finditer(r"\w+", self._text) if one.end() > offset), None)
        if word is None or word.start() > offset:
            raise UnclearCorrection(f"There is no word at {where}.")
        return at(self._text, Span(*word.span()))

    def paragraph(self, where: str) -> Anchor:
        """Return the paragraph at a place, or the next, or the one with some words in it."""
        paragraphs = self._story.manuscript.paragraphs
        if not self._places.is_place(where):
            return at_opening(self._text, self._with_words(paragraphs, where, "paragraph").start)
        offset = self._offset(where)
        start = next((span.start for span in paragraphs if span.end > offset), None)
        if start is None:
            raise UnclearCorrection(f"No paragraph stands at {where}, or after it.")
        return at_opening(self._text, start)

    def scene(self, where: str, after_another: bool = False) -> Anchor:
        """Return the scene of a number, counted from 1, or at a place; perhaps not the first."""
        scenes = self._story.scenes
        if self._places.is_place(where):
            found = scene_at(scenes, self._offset(where))
        else:
            numbered = enumerate(scenes, start=1)
            found = next((scene for number, scene in numbered if where == str(number)), None)
        if found is None:
            raise UnclearCorrection(f"There is no scene {where}: the story has {len(scenes)}.")
        if after_another and found == scenes[0]:
            raise UnclearCorrection("With the first scene the story begins: no other goes on into it.")
        return at_opening(self._text, found.span.start)

    def claim(self, where: str) -> Anchor:
        """Return the claim at a place, or with some words in it: the shortest of several."""
        spans = sorted((one.span for one in self._story.claims), key=lambda span: span.end - span.start)
        if self._places.is_place(where):
            offset = self._offset(where)
            found = next((span for span in spans if span.start <= offset < span.end), None)
            if found is None:
                raise UnclearCorrection(f"Nobody claims anything at {where}.")
            return at(self._text, found)
        return at(self._text, self._with_words(spans, where, "claim"))

    def _with_words(self, spans: Sequence[Span], words: str, what: str) -> Span:
        """Return the one stretch that has some words; raises UnclearCorrection where none or several have."""
        plain = _plain(words)
        found = [span for span in spans if plain and plain in _plain(span.of(self._text))]
        exact = [span for span in found if _bare(span.of(self._text)) == _bare(words)]
        if what == "claim":
            found = found[:1]  # one claim may be part of another
        found = exact if len(exact) == 1 else found
        if not found:
            raise UnclearCorrection(f"No {what} has the words {words!r}.")
        if len(found) > 1:
            places = ", ".join(map(self._place, found[:SHOWN])) + (" ..." if len(found) > SHOWN else "")
            raise UnclearCorrection(f"{len(found)} {what}s have the words {words!r}: give one by {places}")
        return found[0]

    def _place(self, span: Span) -> str:
        return self._places.exact(span.start)

    def _offset(self, where: str) -> int:
        """Return the offset of a place; raises UnclearCorrection where the story has none such."""
        if not self._places.is_place(where):
            raise UnclearCorrection(f"{where!r} is no LINE:COLUMN such as 12:5, and no 'ch. 2, ¶ 14'.")
        offset = self._places.find(where)
        if offset is None or offset >= len(self._text):
            raise UnclearCorrection(f"The story has no {where}.")
        return offset

    def _quote_at(self, offset: int) -> Quote | None:
        quotes = self._story.quotes
        return next((quote for quote in quotes if quote.span.start <= offset < quote.span.end), None)

    def _same_line(self, offset: int, quote: Quote) -> bool:
        """Say whether no line ends between an offset and a line of dialogue after it."""
        return not re.search(r"[\r\n]", self._text[offset : quote.span.start])


def _plain(words: str) -> str:
    return " ".join(words.translate(_MARKS).lower().split())


def _bare(words: str) -> str:
    return _plain(words).strip("\"' ,.!?")
