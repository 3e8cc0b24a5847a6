"""Introduced: whose "the boy" is who tells his name in the line that he says: "Joost," said the boy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from fabula.reading.cues import Cues
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

SHORTEST = 4  # words from which a description is of one alone in a stretch: "the boy in red"


def link_introduced(
    prose: Prose, mentions: Mentions, cues: Cues, introductions: Mapping[int, int],
    of_mention: list[int],
) -> frozenset[int]:  # fmt: skip
    """Give "the boy" to Joost in "Joost," said the boy, who was asked for his name; return such mentions.

    The tag may stand before the line: "Good evening," said the cook. "I'm Mrs. Quill." So are those by the
    same words in that stretch of the story: "the boy" may be any, "the boy in the red cap" is one.
    """
    lines = prose.quotations
    found: set[int] = set()
    for line, name in introductions.items():
        tags = [cue for cue in cues.get(line, ()) if cue.kind != "beat"]
        if not tags and line and lines[line - 1].paragraph == lines[line].paragraph:
            tags = [cue for cue in cues.get(line - 1, ()) if cue.kind != "beat"]
        for cue in tags:
            mention = mentions.all[cue.mention]
            if mention.kind == "nominal" and not mention.plural and of_mention[cue.mention] < 0:
                of_mention[cue.mention] = of_mention[name]
                found.add(cue.mention)
    return frozenset(found | _link_same_words(prose, mentions, found, of_mention))


def _link_same_words(
    prose: Prose, mentions: Mentions, found: Collection[int], of_mention: list[int]
) -> set[int]:
    """Give "the boy in the cap" to whom some mentions by these words mean there; return such mentions."""
    if not found:
        return set()
    stretches = stretch_of_paragraph(prose.manuscript)

    def told(mention: PersonMention) -> tuple[str, ...]:
        stretch = stretches[prose.tokens.paragraph[mention.head]]
        return (str(stretch), *prose.tokens.lower[mention.first : mention.last + 1])

    owners: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for index in found:
        owners[told(mentions.all[index])].add(of_mention[index])
    same = set()
    for index, mention in enumerate(mentions.all):
        if mention.kind == "nominal" and not mention.plural and of_mention[index] < 0:
            words = told(mention)
            held = owners.get(words, set())
            if len(held) == 1 and words[1] == "the" and len(words) > SHORTEST:
                of_mention[index] = next(iter(held))
                same.add(index)
    return same
