"""First person: how often "I" stands in the narration, and from which share on it is somebody's own."""

from __future__ import annotations

from collections.abc import Collection

from fabula.reading.cues import Cues
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose

FEWEST = 5  # times "I" in the narration below which nobody tells the story
DENSE = 0.03  # share of the narration's words from which three are enough
SHORT, SHORT_DENSE = 120, 0.02  # words of narration up to which such a share of "I" is enough, be it one
OFTEN = 0.006  # share of the narration's words that are "I" from which someone tells the story


def tells_in_first_person(
    prose: Prose, mentions: Mentions, cues: Cues, elsewhere: Collection[int] = ()
) -> bool:
    """Say whether the narration is someone's own: "I" is frequent outside speech, or tags lines.

    Paragraphs ``elsewhere`` do not count.
    """
    inside = [
        paragraph for paragraph in range(len(prose.manuscript.paragraphs)) if paragraph not in elsewhere
    ]
    tags = [mentions.all[c[0].mention] for c in cues.values() if c[0].kind != "beat"]
    tags = [mention for mention in tags if prose.tokens.paragraph[mention.head] not in elsewhere]
    said = sum(1 for mention in tags if mention.kind == "pronoun" and mention.pronouns == "I")
    own, narrated = count_own(prose, mentions, frozenset(inside))
    if said and own > 1 and own >= DENSE * narrated:
        return True  # a few lines of it are enough
    if is_own_in_short(own, narrated):
        return True
    return is_own(own, narrated) or (said >= 4 and said >= 0.02 * len(tags))


def count_own(prose: Prose, mentions: Mentions, paragraphs: Collection[int]) -> tuple[int, int]:
    """Count "I" outside speech in some paragraphs, and all words there."""
    own = sum(
        1
        for m in mentions.all
        if m.pronouns == "I" and not prose.said[m.head] and prose.tokens.paragraph[m.head] in paragraphs
    )
    return own, prose.narrated_words(paragraphs)


def is_own(own: int, narrated: int) -> bool:
    """Say whether so many "I" make so many words of narration someone's own."""
    return own >= (3 if own >= DENSE * narrated else FEWEST) and own >= OFTEN * narrated


def is_own_in_short(own: int, narrated: int) -> bool:
    """Say whether so many "I" make so few words of narration someone's own: there is no room for more."""
    return bool(own) and narrated <= SHORT and own >= SHORT_DENSE * narrated
