"""Is everybody there, once, and nobody else: the cast we found against the characters who matter.

A gold character matters when the annotators gave it at least ten lines. It is *found* when one of ours
stands for it; *as one* when no second piece of ours holds more than a tenth of its names (or of a
narrator's "I"s, so that a narrator known by name in one piece and telling the story in another is two);
*unmerged* when no character of ours that names it names another one who matters too, each by more than a
tenth of its name votes. A *phantom* is a character of ours with five name mentions or more that stands for
nobody; someone whom the text only describes, and who says nothing, is part of the scenery and no phantom.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from evaluation.documents import Document
from evaluation.mapping import CharacterMap
from fabula.story import Story

LEAST_LINES = 10
PIECE_SHARE = 0.1
PHANTOM_NAMES = 5


@dataclass(frozen=True, slots=True)
class CastScore:
    """Names of gold characters who matter, and which of them are lost, split or merged; our phantoms."""

    document: str
    matter: tuple[str, ...]
    lost: tuple[str, ...]
    split: tuple[str, ...]
    merged: tuple[str, ...]
    phantoms: tuple[str, ...]

    def figures(self) -> dict[str, float | int | None]:
        """Return the counts and shares (0 to 1)."""
        total = len(self.matter)
        return {
            "characters": total,
            "found": 1 - len(self.lost) / total if total else None,
            "as_one": 1 - len({*self.split, *self.lost}) / total if total else None,
            "unmerged": 1 - len({*self.merged, *self.lost}) / total if total else None,
            "phantoms": len(self.phantoms),
        }


def score_cast(
    story: Story,
    document: Document,
    mapping: CharacterMap,
    least_lines: int = LEAST_LINES,
    phantom_names: int = PHANTOM_NAMES,
) -> CastScore:
    """Score the cast of one reading."""
    spoken = Counter(line.speaker for line in document.lines)
    known = {character.id for character in document.characters}
    matter = tuple(sorted(id for id in known if spoken[id] >= least_lines))
    found = set(mapping.many.values())
    speaking = {quote.speaker for quote in story.quotes}
    return CastScore(
        document=document.id,
        matter=matter,
        lost=tuple(id for id in matter if id not in found),
        split=tuple(id for id in matter if _is_split(id, mapping)),
        merged=tuple(sorted(_merged(set(matter), mapping))),
        phantoms=tuple(
            character.name
            for character in story.characters
            if character.id not in mapping.many
            and (character.named or character.id in speaking)
            and sum(mention.kind == "name" for mention in character.mentions) >= phantom_names
        ),
    )


def pooled_cast(scores: Sequence[CastScore]) -> dict[str, float | int | None]:
    """Return the cast figures over all documents, each character counted once."""
    return CastScore(
        document="pooled",
        matter=tuple(f"{score.document} {id}" for score in scores for id in score.matter),
        lost=tuple(f"{score.document} {id}" for score in scores for id in score.lost),
        split=tuple(f"{score.document} {id}" for score in scores for id in score.split),
        merged=tuple(f"{score.document} {id}" for score in scores for id in score.merged),
        phantoms=tuple(name for score in scores for name in score.phantoms),
    ).figures()


def _is_split(gold: str, mapping: CharacterMap) -> bool:
    votes = [mapping.votes[ours] for ours, stands_for in mapping.many.items() if stands_for == gold]
    named = [vote.names.get(gold, 0) for vote in votes]
    narrating = [vote.narrating.get(gold, 0) for vote in votes]
    large = {
        place
        for part in (named, narrating)
        for place, count in enumerate(part)
        if count > PIECE_SHARE * sum(part)
    }
    return len(large) > 1


def _merged(matter: set[str], mapping: CharacterMap) -> set[str]:
    merged: set[str] = set()
    for votes in mapping.votes.values():
        total = sum(votes.names.values())
        inside = {
            gold for gold, count in votes.names.items() if gold in matter and count > PIECE_SHARE * total
        }
        merged |= inside if len(inside) > 1 else set()
    return merged
