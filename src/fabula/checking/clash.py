"""Clash: two facts about one person that cannot both be, as the rules of continuity find them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_pairs
from fabula.span import Span
from fabula.story import Trait, TraitKind

SURE = 0.6  # confidence from which it is plain enough whom a fact is about
LIMBS = {
    **dict.fromkeys(("arm", "forearm", "wrist", "hand", "elbow"), "arm"),
    **dict.fromkeys(("leg", "knee", "ankle", "foot", "shin", "thigh"), "leg"),
}
MANY = 4  # clashes of one person beyond which it is the reading that is at odds with itself


def traits_of(draft: Draft, kind: TraitKind) -> list[Trait]:
    """Return the traits of a kind in the order of the text.

    What somebody says of a person counts as what the story tells does: people do see one another's eyes.
    """
    return [trait for trait in draft.story.traits if trait.kind == kind]


def clashes(traits: Sequence[Trait], agree: Callable[[Trait, Trait], bool]) -> Iterator[tuple[Trait, Trait]]:
    """Yield each fact at odds with what is usual for its person, and the first that says what is usual.

    The usual is what most others agree with, the earlier where there are as many on both sides.
    """
    by_person: dict[tuple[str, str], list[Trait]] = defaultdict(list)
    for trait in traits:
        by_person[trait.character, LIMBS.get(trait.part, trait.part)].append(trait)
    for told in by_person.values():
        backing = [sum(agree(one, other) for other in told) for one in told]
        usual = told[backing.index(max(backing))]
        odd = [one for one in told if not agree(one, usual)]
        if len(odd) < MANY:
            yield from ((one, usual) for one in odd)


def other_colours(draft: Draft, kind: Literal["eyes", "hair"], colours: str) -> Iterator[Finding]:
    """Yield a finding on eyes or hair of another colour than is usual for the person.

    ``colours`` is the list of pairs that says which colours the words for them may mean.
    """
    known = load_pairs(colours)

    def meant(trait: Trait) -> frozenset[str]:
        return frozenset(colour for word in trait.value.split() for colour in known[word].split("/"))

    for odd, usual in clashes(traits_of(draft, kind), lambda one, other: bool(meant(one) & meant(other))):
        name = name_of(draft, odd.character)
        message = f"{name} has {odd.value} {kind} here, and {usual.value} {kind} elsewhere."
        yield Finding(odd.span, message, see=(usual.span,))


def only_other(
    draft: Draft, told: Sequence[tuple[str, Span]], apart: int, excuse: re.Pattern[str]
) -> tuple[Span, Span] | None:
    """Return the one place where a thing is told otherwise than at first, and the first; or None.

    It lies over ``apart`` characters behind the first, and no words of ``excuse`` stand between the two.
    """
    usual, first = told[0]
    others = [span for value, span in told if value != usual]
    if len(others) != 1:
        return None
    between = Span(first.end, others[0].start)
    far = between.end - between.start > apart
    return (others[0], first) if far and not excuse.search(draft.text, *between) else None


def name_of(draft: Draft, character: str) -> str:
    """Return what to call a character in a message."""
    return draft.story.character(character).name


def tie_of(trait: Trait, of: str) -> str:
    """Return what ties two people, the older named as such where one is of the elder generation."""
    tie = load_pairs("kin_ties")[trait.value]
    if tie.startswith(("elder", "younger")) and trait.character != of:
        turned = {"elder": "younger", "younger": "elder"}
        age, _, rest = tie.partition("-")
        return f"{turned[age]}-{rest}"
    return tie
