"""Facts: what the author says of a story, tied to the places of its text, for the reading to build on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from fabula.anchor import Anchor, anchor_of, match
from fabula.corrections.correction import (
    Addressees,
    Alias,
    AllLines,
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
    opening_of,
)
from fabula.manuscript import Manuscript
from fabula.span import Span

NARRATOR = "narrator"  # folded: how the author speaks of an "I" that nobody names
_ARTICLE = re.compile(r"(?:the|an?) ")


@dataclass(frozen=True)
class Facts:
    """Nothing of it is doubted. Characters go by names; of two facts about one thing the later counts.

    ``people`` is about who there is, in order. Lines are numbered as the quotations of the story;
    ``meant`` gives for a mention, by its characters, whom it means, ``merged`` who else whoever it means is;
    ``scenes`` what is so in the scene around
    an offset, ``begins`` for a paragraph, by its number, whether a scene begins with it; by the words
    ``no_claims`` nobody claims anything. ``stale`` are the numbers, from 0, of the corrections that nothing
    in the text answers to any more.
    """

    people: tuple[Correction, ...] = ()
    meant: Mapping[Span, str] = field(default_factory=dict)
    merged: Mapping[Span, str] = field(default_factory=dict)
    speakers: Mapping[int, str] = field(default_factory=dict)
    instead: Mapping[str, str] = field(default_factory=dict)
    addressees: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    scenes: tuple[tuple[Span, InScene], ...] = ()
    begins: Mapping[int, bool] = field(default_factory=dict)
    relations: tuple[Related, ...] = ()
    no_claims: frozenset[Span] = frozenset()
    stale: tuple[int, ...] = ()

    @cached_property
    def nobody(self) -> frozenset[str]:
        """The names, folded, that are nobody's."""
        names = (name for one in self.people if isinstance(one, NotPerson) for name in one.names)
        return frozenset(map(fold, names))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every name that the author says, or takes it, is somebody's, each once."""
        said = (name for one in (*self.people, *self.relations) for name in names_in(one))
        heard = (name for told in self.addressees.values() for name in told)
        there = (name for _, scene in self.scenes for name in names_in(scene))
        pairs = (name for pair in self.instead.items() for name in pair)
        alone = (*self.meant.values(), *self.merged.values(), *self.speakers.values())
        return tuple(dict.fromkeys((*said, *alone, *pairs, *heard, *there)))


NO_FACTS = Facts()


def fold(name: str) -> str:
    """Return a name as it is compared: in small letters, without stops, an article, or a genitive's ending.

    >>> fold("The Captain’s"), fold("Ms. Reed")
    ('captain', 'ms reed')
    """
    plain = " ".join(name.lower().replace("’", "'").replace(".", " ").split()).removesuffix("'s")
    return _ARTICLE.sub("", plain, count=1) if _ARTICLE.match(plain) else plain


def settle(corrections: Sequence[Correction], manuscript: Manuscript, lines: Sequence[Span]) -> Facts:
    """Find the places of the corrections in a text, given its quotations."""
    if not corrections:
        return NO_FACTS
    places = _Places(corrections, manuscript, lines)
    people: list[Correction] = []
    meant: dict[Span, str] = {}
    merged: dict[Span, str] = {}
    speakers: dict[int, str] = {}
    instead: dict[str, str] = {}
    addressees: dict[int, tuple[str, ...]] = {}
    scenes: list[tuple[Span, InScene]] = []
    begins: dict[int, bool] = {}
    relations: list[Related] = []
    no_claims: set[Span] = set()
    stale = [number for number, one in enumerate(corrections) if not places.answers(one)]
    for one in (one for number, one in enumerate(corrections) if number not in stale):
        match one:
            case Speaker():
                speakers[places.line[one.at]] = one.speaker
            case Addressees():
                addressees[places.line[one.at]] = one.addressees
            case Meant():
                meant[places.words[one.at]] = one.character
            case Merge(at=Anchor() as mention):
                merged[places.words[mention]] = one.into
            case InScene():
                scenes.append((places.opening(one.at), one))
            case NewScene() | NoNewScene():
                begins[places.paragraph[one.at]] = isinstance(one, NewScene)
            case NoClaim():
                no_claims.add(places.words[one.at])
            case AllLines():
                instead[one.of] = one.speaker
            case Related():
                relations.append(one)
            case _:
                people.append(one)
    return Facts(
        tuple(people), meant, merged, speakers, instead, addressees, tuple(scenes), begins, tuple(relations),
        frozenset(no_claims), tuple(stale),
    )  # fmt: skip


def names_in(one: Correction) -> tuple[str, ...]:
    """Return the names of the people in a correction; those first that the text itself must have."""
    match one:
        case Rename() | Pronouns() | Meant():
            return (one.character,)
        case Merge():
            return (one.character, one.into) if one.at is None else (one.into,)
        case Split():
            return one.called, one.character, one.into
        case Alias():
            return one.character, one.alias
        case AllLines():
            return one.of, one.speaker
        case Related():
            return one.a, one.b
        case InScene():
            return *one.present, *one.absent
    return ()


class _Places:
    """Where in a text the corrections are about."""

    def __init__(
        self, corrections: Sequence[Correction], manuscript: Manuscript, lines: Sequence[Span]
    ) -> None:
        self._text = manuscript.text
        self._paragraphs = manuscript.paragraphs
        self._known: set[str] = {NARRATOR}  # names that corrections gave to somebody
        said = _anchors(corrections, (Speaker, Addressees))
        self.line = _among(said, lambda: [at(self._text, span) for span in lines])
        self._scene = _among(_anchors(corrections, (InScene,)), self._openings)
        self.paragraph = _among(_anchors(corrections, (NewScene, NoNewScene)), self._openings)
        self.words = self._stretches(_anchors(corrections, (Meant, NoClaim, Merge)))

    def answers(self, one: Correction) -> bool:
        """Say whether the text, or an earlier correction, has what a correction is about."""
        match one:
            case Speaker():
                self._known.add(fold(one.speaker))
                return one.at in self.line
            case Addressees():
                self._known.update(map(fold, one.addressees))
                return one.at in self.line
            case InScene():
                self._known.update(map(fold, names_in(one)))
                return one.at in self._scene
            case NewScene() | NoNewScene():
                return one.at in self.paragraph
            case Meant():
                self._known.add(fold(one.character))
                return one.at in self.words
            case NoClaim():
                return one.at in self.words
            case Merge(at=Anchor() as mention):
                self._known.add(fold(one.into))
                return mention in self.words
            case NotPerson():
                return any(self._is_said(fold(name)) for name in one.names)
        name, *others = names_in(one)
        if not self._stands(name):
            return False
        self._known.update(map(fold, others))
        if isinstance(one, Rename):
            self._known.add(fold(one.name))
        return True

    def opening(self, scene: Anchor) -> Span:
        """Return the first words of the paragraph with which a scene begins."""
        start = self._paragraphs[self._scene[scene]].start
        return opening_of(self._text, Span(start, len(self._text)))

    def _openings(self) -> list[Anchor]:
        return [at_opening(self._text, paragraph.start) for paragraph in self._paragraphs]

    def _stands(self, name: str) -> bool:
        """Say whether a name stands in the text, or was given to somebody by an earlier correction."""
        plain = fold(name)
        return plain in self._known or self._is_said(plain)

    def _is_said(self, plain: str) -> bool:
        """Say whether a folded name stands in the text, with any article or none."""
        words = r"\.?\s*".join(map(re.escape, plain.split())).replace("'", "['’]")
        return bool(re.search(rf"(?<!\w){words}(?!\w)", self._text, re.IGNORECASE))

    def _stretches(self, anchors: Sequence[Anchor]) -> dict[Anchor, Span]:
        """Find anchors wherever in the text their words stand."""
        spans = [
            span for words in dict.fromkeys(one.words for one in anchors) for span in self._standing(words)
        ]
        pairs = match([anchor_of(self._text, span) for span in spans], anchors)
        return {anchors[number]: spans[index] for index, number in pairs.items()}

    def _standing(self, words: str) -> Iterator[Span]:
        pattern = r"\s+".join(map(re.escape, words.split()))
        for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", self._text):
            yield Span(*found.span())


def _among(anchors: Sequence[Anchor], found: Callable[[], Sequence[Anchor]]) -> dict[Anchor, int]:
    """Return which of those found each anchor is; they are looked for only where there is any."""
    pairs = match(found(), anchors, edited=True) if anchors else {}
    return {anchors[number]: index for index, number in pairs.items()}


def _anchors(corrections: Iterable[Correction], nouns: tuple[type[Correction], ...]) -> list[Anchor]:
    """Return the places of corrections of some kinds, each once."""
    found = (one.at for one in corrections if isinstance(one, nouns))  # type: ignore[attr-defined]
    return list(dict.fromkeys(at for at in found if at is not None))
