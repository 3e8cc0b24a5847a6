"""Deeds: what people do by name in the course of the story, as the rules of continuity ask for it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

from fabula.checking.draft import Draft
from fabula.reading.lexicon import inflect_all
from fabula.span import Span
from fabula.tokens import Tokens

FINITE = frozenset({"VBD", "VBZ", "VBP"})
NOT_NOW = frozenset(
    {"had", "'d", "’d", "has", "have", "would", "could", "might", "not", "n't", "n’t", "never"}
)
STATES = inflect_all(
    [
        *("be", "have", "lie", "rest", "remain", "seem", "mean", "need", "die", "belong", "matter", "love"),
        *("hang", "deserve", "use", "haunt", "live", "own", "want", "like", "know", "think", "believe"),
    ]
)
_READ: WeakKeyDictionary[Draft, dict[str, list[Deed]]] = WeakKeyDictionary()
TAGGED = 0.95  # confidence that a line whose tag names its speaker has


@dataclass(frozen=True, slots=True)
class Deed:
    """Words that show somebody, by id, doing or saying something; ``verb`` is a token, -1 for a line."""

    character: str
    span: Span
    verb: int


def deeds_of(draft: Draft) -> dict[str, list[Deed]]:
    """Return the deeds of everybody in a draft, by id; they are read once for all the rules that ask."""
    if draft not in _READ:
        _READ[draft] = Deeds(draft).of
    return _READ[draft]


class Deeds:
    """What everybody does by name in the narration, in order; empty where the story was not parsed."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    @cached_property
    def of(self) -> dict[str, list[Deed]]:
        """The deeds by the ids of those who do them."""
        found: dict[str, list[Deed]] = defaultdict(list)
        for deed in sorted([*self._acts(), *self._lines()], key=lambda deed: deed.span):
            if not self._is_elsewhere(deed.span):
                found[deed.character].append(deed)
        return found

    def _lines(self) -> Iterator[Deed]:
        for quote in self._draft.story.quotes:
            if quote.kind == "speech" and quote.speaker and quote.by == "tag" and quote.confidence >= TAGGED:
                yield Deed(quote.speaker, quote.span, -1)

    def _acts(self) -> Iterator[Deed]:
        tokens = self._draft.tokens
        if tokens is None:
            return
        for character in self._draft.story.characters:
            for mention in character.mentions:
                if mention.kind != "name" or self._draft.quote_at(mention.span.start) is not None:
                    continue
                head = bisect_left(tokens.start, mention.span.end) - 1
                verb = acted(tokens, head)
                if verb >= 0:
                    span = tokens.span(min(head, verb), max(head, verb))
                    yield Deed(character.id, span, verb)

    def _is_elsewhere(self, span: Span) -> bool:
        story = self._draft.story
        scene = scene_number(self._draft, span.start)
        time = story.scenes[scene].time if scene >= 0 else None
        return (time is not None and time.mode != "told") or any(
            one.span.start <= span.start < one.span.end for one in story.interludes
        )


def scene_number(draft: Draft, offset: int) -> int:
    """Return the number of the scene around an offset, -1 before the first."""
    scenes = draft.story.scenes
    at = bisect_left(scenes, offset + 1, key=lambda scene: scene.span.start) - 1
    return at


def acted(tokens: Tokens, head: int) -> int:
    """Return the verb for what the person named at a token does as the story goes on, or -1."""
    if tokens.dep[head] != "nsubj":
        return -1
    verb = tokens.head[head]
    helpers = {tokens.lower[child] for child in tokens.children[verb] if tokens.dep[child] in ("aux", "neg")}
    if tokens.tag[verb] not in FINITE or helpers & NOT_NOW or tokens.lower[verb] in STATES:
        return -1
    if tokens.dep[verb] in ("relcl", "advcl", "acl") or any(
        tokens.lower[child] in ("if", "when", "as", "before", "after") for child in tokens.children[verb]
    ):
        return -1
    return verb
