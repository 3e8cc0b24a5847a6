"""Correction: one thing that the author says of a story, which Fabula read otherwise.

Characters go by any of their names. Lines, mentions, scenes and claims are known by their words and those
around them, ``at`` an ``Anchor``, so that a correction outlasts edits. ``reason`` is the author's own note.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, ClassVar, get_args

from fabula.anchor import Anchor, anchor_of
from fabula.span import Span
from fabula.story import RelationKind

NOTHING = "none"  # as the kind of a relation, or a scene's place or time: there is none
RELATIONS = (*get_args(RelationKind), NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What all corrections have: a kind, in the words of the file, and perhaps a reason."""

    kind: ClassVar[str]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Rename(Correction):
    """The character is called ``name``, which may stand nowhere in the text."""

    kind: ClassVar[str] = "rename"
    character: str
    name: str


@dataclass(frozen=True, slots=True)
class Merge(Correction):
    """The character is the same person as ``into``, whose name stays.

    Where several are called so (*somebody*), it is the one whom the mention ``at`` some words means.
    """

    kind: ClassVar[str] = "merge"
    character: str
    into: str
    at: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Split(Correction):
    """Where the text says ``called``, one of the character's names, it means someone else, ``into``."""

    kind: ClassVar[str] = "split"
    character: str
    called: str
    into: str


@dataclass(frozen=True, slots=True)
class NotPerson(Correction):
    """What goes by these names is nobody: a place, a ship, a word that only looks like a name."""

    kind: ClassVar[str] = "not-a-person"
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alias(Correction):
    """The character also goes by ``alias``, a name or a description ("the captain")."""

    kind: ClassVar[str] = "alias"
    character: str
    alias: str


@dataclass(frozen=True, slots=True)
class Pronouns(Correction):
    """The character goes by these pronouns: ``she/her``, ``xe/xem``."""

    kind: ClassVar[str] = "pronouns"
    character: str
    pronouns: str


@dataclass(frozen=True, slots=True)
class Meant(Correction):
    """The mention there ("she", "the old man", "Mr. Quill") means this character."""

    kind: ClassVar[str] = "mention"
    at: Anchor
    character: str


@dataclass(frozen=True, slots=True)
class Speaker(Correction):
    """The line there is the speaker's."""

    kind: ClassVar[str] = "speaker"
    at: Anchor
    speaker: str


@dataclass(frozen=True, slots=True)
class AllLines(Correction):
    """Whatever would be given to ``of`` to say is said by ``speaker``."""

    kind: ClassVar[str] = "all-lines"
    of: str
    speaker: str


@dataclass(frozen=True, slots=True)
class Addressees(Correction):
    """The line there is said to these, or, where there are none, to nobody in particular."""

    kind: ClassVar[str] = "addressees"
    at: Anchor
    addressees: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InScene(Correction):
    """The scene around ``at`` is at this place and this time, with these people and without those.

    ``place`` and ``time`` are words ("the barn", "Tuesday night"), or ``none`` where the text tells of none;
    what is empty is left as it was read.
    """

    kind: ClassVar[str] = "scene"
    at: Anchor
    place: str = ""
    time: str = ""
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewScene(Correction):
    """With the paragraph at ``at`` a new scene begins."""

    kind: ClassVar[str] = "new-scene"
    at: Anchor


@dataclass(frozen=True, slots=True)
class NoNewScene(Correction):
    """With the paragraph at ``at`` no scene begins: the one before goes on, over a break or a heading too."""

    kind: ClassVar[str] = "no-new-scene"
    at: Anchor


@dataclass(frozen=True, slots=True)
class Related(Correction):
    """What two characters are to each other, one of ``RELATIONS``: ``none`` is nothing."""

    kind: ClassVar[str] = "relation"
    a: str
    b: str
    relation: str


@dataclass(frozen=True, slots=True)
class NoClaim(Correction):
    """What stands there is not claimed by anybody."""

    kind: ClassVar[str] = "no-claim"
    at: Anchor


KINDS: dict[str, type[Correction]] = {
    noun.kind: noun
    for noun in (
        Rename, Merge, Split, NotPerson, Alias, Pronouns, Meant, Speaker, AllLines, Addressees, InScene,
        NewScene, NoNewScene, Related, NoClaim,
    )
}  # fmt: skip
_ANCHOR = ("words", "before", "after")
_LONGEST = re.compile(r"\s*\S+(?:\s+\S+){0,15}")


def at(text: str, span: Span) -> Anchor:
    """Return the anchor of a line, a mention or a claim: that of its first sixteen words.

    >>> at("The sea rose. “Row!” cried Ann.", Span(14, 20))
    Anchor(words='“Row!”', before='The sea rose.', after='cried Ann.')
    """
    return anchor_of(text, opening_of(text, span))


def at_opening(text: str, start: int) -> Anchor:
    r"""Return the anchor of a scene, or of a paragraph, by where it begins: sixteen words, wherever it ends.

    >>> at_opening("Dusk.\n\nThe sea rose.", 0).words
    'Dusk. The sea rose.'
    """
    return at(text, Span(start, len(text)))


def opening_of(text: str, span: Span) -> Span:
    """Return the first sixteen words of a stretch, or all of it."""
    opening = _LONGEST.match(text, span.start, span.end)
    return Span(span.start, opening.end()) if opening else span


def to_dict(correction: Correction) -> dict[str, Any]:
    """Return a correction as plain values, its kind first; ``from_dict`` makes it again.

    >>> to_dict(Merge("Ms Reed", "Anna"))
    {'kind': 'merge', 'character': 'Ms Reed', 'into': 'Anna'}
    """
    told: dict[str, Any] = {"kind": correction.kind}
    for name in _names(type(correction)):
        value = getattr(correction, name)
        if isinstance(value, Anchor):
            told |= {part: getattr(value, part) for part in _ANCHOR}
        elif value:
            told[name] = list(value) if isinstance(value, tuple) else value
    return told


def from_dict(told: Mapping[str, Any]) -> Correction:
    """Return the correction that plain values tell; raises ValueError, with what is wrong with them.

    >>> from_dict({"kind": "merge", "character": "Ms Reed", "into": "Anna"})
    Merge(reason='', character='Ms Reed', into='Anna', at=None)
    """
    noun = KINDS.get(_word(told, "kind"))
    if noun is None:
        raise ValueError(f"there is no kind of correction {told['kind']!r}")
    values: dict[str, Any] = {}
    left = {name: value for name, value in told.items() if name != "kind"}
    for field in fields(noun):
        if field.name == "at" and (field.default is MISSING or "words" in left):
            values["at"] = Anchor(_word(left, "words"), *(_word(left, part, "") for part in _ANCHOR[1:]))
        elif field.name in left:
            many = str(field.type).startswith("tuple")
            values[field.name] = _words(left, field.name) if many else _word(left, field.name)
    unknown = sorted(left.keys() - {*_names(noun), *(_ANCHOR if "at" in values else ())})
    if unknown:
        raise ValueError(f"a correction of kind {noun.kind!r} has no {unknown[0]!r}")
    try:
        return _checked(noun(**values))
    except TypeError as error:
        missing = next(name for name in _names(noun) if name not in values)
        raise ValueError(f"a correction of kind {noun.kind!r} needs {missing!r}") from error


def _checked(correction: Correction) -> Correction:
    for name in _names(type(correction)):
        value = getattr(correction, name)
        empty = not (value.words if isinstance(value, Anchor) else value)
        if (
            empty
            and value is not None
            and name not in ("reason", "addressees", "place", "time", "present", "absent")
        ):
            raise ValueError(f"a correction of kind {correction.kind!r} needs {name!r}")
    if isinstance(correction, Related) and correction.relation not in RELATIONS:
        raise ValueError(f"{correction.relation!r} is no relation: give one of {', '.join(RELATIONS)}")
    return correction


def _names(noun: type[Correction]) -> list[str]:
    """Return the names of a noun's fields, the reason last."""
    return sorted((field.name for field in fields(noun)), key=lambda name: name == "reason")


def _word(told: Mapping[str, Any], name: str, default: str | None = None) -> str:
    value = told.get(name, default)
    if value is None:
        raise ValueError(f"a correction needs {name!r}")
    if not isinstance(value, str):
        raise ValueError(f"{name!r} must be words in quotation marks, not {value!r}")
    return value


def _words(told: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = told[name]
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"{name!r} must be a list of words, not {value!r}")
    return tuple(value)
