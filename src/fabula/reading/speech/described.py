"""Described: lines whose tag says by trade, or as the first or second, who speaks and has no name.

Taking turns may seem to say that it is Sunita. In the stories that Fabula learns from that is so for one in
four of such tags below ``SURE`` and for three in four above; and "the courier" is never wrong. Where the
first answer is nobody with a name, the courier it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from fabula.reading.coreference.descriptions import compared, tells_trade
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.cues import Cues
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.people import People
from fabula.reading.prose import Prose

ORDINALS = frozenset({"first", "second", "third", "fourth"})
SURE = 0.7  # confidence from which somebody with a name is whoever a tag describes by trade


def _tells_which(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a description tells which of several somebody is: "the first man"."""
    within = prose.tokens.lower[mention.first : mention.head]
    return mention.kind == "nominal" and within[:1] == ["the"] and not ORDINALS.isdisjoint(within)


def described_speakers(
    prose: Prose, mentions: Mentions, people: People, cues: Cues, known: Resolution,
    speakers: Sequence[int], sure: Sequence[float],
) -> dict[int, int]:  # fmt: skip
    """Return line -> who says it, for the lines that are said by whom their tag describes.

    ``known`` is whom the mentions mean, ``speakers`` who says each line and ``sure`` how sure that is, by the
    first answer.
    """
    found = {}
    for line, beside in cues.items():
        tag = next((cue for cue in beside if cue.kind != "beat"), None)
        if tag is None or (0 <= speakers[line] < people.named and sure[line] >= SURE):
            continue
        mention, person = mentions.all[tag.mention], known.owner[tag.mention]
        words = " ".join(prose.tokens.lower[mention.first : mention.last + 1])
        if (
            person >= people.named
            and (tells_trade(prose, mention) or _tells_which(prose, mention))
            and tag.mention not in compared(mentions)
            and words == people.persons[person].name.lower()
        ):
            found[line] = person
    return found
