"""Networks: who is with whom, who talks to whom and who speaks of whom, scene by scene."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from fabula.span import Span
from fabula.story import Character, Quote, Story, scene_at
from fabula.views.overview import Overview

NetworkKind = Literal["presence", "conversation", "mention"]
Occasion = tuple[str, str, Span]  # two characters' ids, and the words that bring them together once


@dataclass(frozen=True, slots=True)
class Tie:
    """What ties two characters, ``a`` and ``b`` by id.

    ``evidence`` has a span for each time they are tied, in the order of the text; ``by_scene`` counts them
    under the scenes' ids, in the order of the telling, and leaves out scenes without any.
    """

    a: str
    b: str
    by_scene: Mapping[str, int]
    evidence: tuple[Span, ...]

    @property
    def weight(self) -> int:
        """How often they are tied in the whole story."""
        return len(self.evidence)


@dataclass(frozen=True, slots=True)
class Network:
    """Characters and what ties them: only those who are tied to somebody, in the order of the cast.

    In a directed network a tie goes from ``a`` to ``b``; in an undirected one ``a`` comes first in the cast.
    """

    kind: NetworkKind
    characters: tuple[Character, ...]
    ties: tuple[Tie, ...]

    @property
    def directed(self) -> bool:
        """Whether a tie of one to another is different from that of the other to the one."""
        return self.kind != "presence"


def network_of(story: Story, kind: NetworkKind) -> Network:
    """Return a network among those whom the cast lists.

    ``presence`` counts the scenes in which two are both there. ``conversation`` counts the lines that one
    says to another; a line to three people counts for each. ``mention`` counts the lines, thoughts and
    writings of one that mention another whom they are not addressed to. What the narration says of somebody
    counts in none of them: else whoever tells the story would be tied to everyone.
    """
    rank = {row.character.id: place for place, row in enumerate(Overview(story).cast)}
    tied: dict[tuple[str, str], list[tuple[str, Span]]] = defaultdict(list)
    for a, b, words in OCCASIONS[kind](story):
        scene = scene_at(story.scenes, words.start)
        if scene and a in rank and b in rank and a != b:
            pair = (a, b) if kind != "presence" or rank[a] < rank[b] else (b, a)
            tied[pair].append((scene.id, words))
    ties = tuple(
        Tie(*pair, Counter(scene for scene, _ in tied[pair]), tuple(words for _, words in tied[pair]))
        for pair in sorted(tied, key=lambda pair: (rank[pair[0]], rank[pair[1]]))
    )
    ids = sorted({id for pair in tied for id in pair}, key=lambda id: rank[id])
    return Network(kind, tuple(story.character(id) for id in ids), ties)


def _together(story: Story) -> Iterator[Occasion]:
    for scene in story.scenes:
        for a, b in combinations(scene.present, 2):
            yield a, b, scene.span


def _talking(story: Story) -> Iterator[Occasion]:
    for quote in story.quotes:
        if quote.speaker and quote.kind == "speech":
            for addressee in quote.addressees:
                yield quote.speaker, addressee, quote.span


def _speaking_of(story: Story) -> Iterator[Occasion]:
    for quote, mentioned in _mentioned_in(story):
        if quote.speaker and quote.kind != "other":
            for id in mentioned:
                if id not in quote.addressees:
                    yield quote.speaker, id, quote.span


OCCASIONS: Mapping[NetworkKind, Callable[[Story], Iterator[Occasion]]] = {
    "presence": _together,
    "conversation": _talking,
    "mention": _speaking_of,
}


def _mentioned_in(story: Story) -> list[tuple[Quote, dict[str, None]]]:
    """Return each quote with those it mentions, in order; a quote inside another has its own to itself."""
    found: dict[str, dict[str, None]] = {quote.id: {} for quote in story.quotes}
    mentions = sorted((mention.span, one.id) for one in story.characters for mention in one.mentions)
    waiting = sorted(story.quotes, key=lambda quote: (-quote.span.start, quote.span.end))
    open_quotes: list[Quote] = []
    for span, id in mentions:
        while waiting and waiting[-1].span.start <= span.start:
            open_quotes.append(waiting.pop())
        open_quotes = [quote for quote in open_quotes if quote.span.end > span.start]
        innermost = next((quote for quote in reversed(open_quotes) if quote.span.holds(span)), None)
        if innermost is not None:
            found[innermost.id][id] = None
    return [(quote, found[quote.id]) for quote in story.quotes]
