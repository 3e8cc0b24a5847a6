"""Descriptions: "the deputy" is one man all through, once it is known who: whose line the tag tells."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

REACH = 3000  # tokens from one who is known, after which the same words may be another's
MOSTLY = 0.75  # share of the known ones from which the others are taken for the same
APART = frozenset({"other", "another", "same", "new", "next", "last", "first", "second", "third", "only"})

Key = tuple[str, int]


def taken_up(prose: Prose, mentions: Mentions, people: People, targets: Sequence[int]) -> list[int]:
    """Return the targets with those of descriptions that are known elsewhere, by the very same words."""
    of_key: dict[Key, list[int]] = defaultdict(list)
    for index, key in _keys(prose, mentions):
        of_key[key].append(index)
    found = list(targets)
    for indices in of_key.values():
        known = [index for index in indices if targets[index] >= 0]
        if not known or len(known) == len(indices):
            continue
        owners = [targets[index] for index in known]
        owner = max(sorted(set(owners)), key=owners.count)
        if owners.count(owner) < MOSTLY * len(owners):
            continue
        heads = [mentions.all[index].head for index in known]
        for index in indices:
            near = bisect_left(heads, mentions.all[index].head)
            gaps = [abs(head - mentions.all[index].head) for head in heads[max(0, near - 1) : near + 1]]
            if targets[index] < 0 and min(gaps) <= REACH:
                found[index] = owner
    return found


def _keys(prose: Prose, mentions: Mentions) -> Iterator[tuple[int, Key]]:
    """Yield the definite descriptions of one person, with their words and, where these are anyone's, the scene."""
    lower, generic = prose.tokens.lower, load_words("generic_nouns")
    scenes = stretch_of_paragraph(prose.manuscript)
    for index, mention in enumerate(mentions.all):
        words = lower[mention.first : mention.last + 1]
        if (
            mention.kind != "nominal"
            or mention.plural
            or index in mentions.attributes
            or words[0] != "the"
            or mention.last != mention.head
            or APART.intersection(words)
        ):
            continue
        scene = scenes[prose.tokens.paragraph[mention.head]] if mention.noun in generic else -1
        yield index, (" ".join(words[1:]), scene)
