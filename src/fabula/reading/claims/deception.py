"""Deception: who holds what is not so, who told them, and until when they hold it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.claims.locations import Locations
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.retelling import Retold
from fabula.reading.claims.states import State, opposed
from fabula.story import NARRATOR, Claim, Deception, Learning

HELD = ("believed", "known", "feared", "remembered")

Taught = tuple[int, list[State]]  # where a claim that may be so is put forward, and what it says of people


def find_deceptions(
    propositions: Sequence[Proposition],
    said: Sequence[list[State]],
    given_up: Sequence[bool],
    claims: Sequence[Claim],
    learnings: Sequence[Learning],
    retold: Retold,
    locations: Locations,
) -> tuple[Deception, ...]:
    """Return everybody's false beliefs, in the order of the text.

    ``said`` is what each claim says of people; ``retold`` are all of them.
    ``given_up`` says of each claim whether its words tell that it is held no longer: "I thought that".

    Whoever is said to have made the holder think it, or told them the same before, is who deceived them,
    knowing better or not. Who is told what is not so holds it too. They hold it until they learn what cannot
    be so beside it, or come upon whoever or whatever was said to be elsewhere; and no longer than until they
    are said to have given it up.
    """
    number = {claim.id: index for index, claim in enumerate(claims)}
    heard: dict[tuple[str, str], str | None] = {}  # (who, claim) -> who told them
    listeners: dict[str, list[str]] = defaultdict(list)  # claim -> whom its holder tells it
    taught: dict[str, list[Taught]] = defaultdict(list)  # who -> what they learn, in order
    for one in learnings:
        heard.setdefault((one.character, one.claim), one.source)
        index = number[one.claim]
        if one.channel == "told" and one.source == claims[index].holder:
            listeners[one.claim].append(one.character)
        if said[index] and claims[index].status != "false":
            taught[one.character].append((claims[index].span.start, said[index]))
    found: dict[tuple[str, str], Deception] = {}  # (holder, claim)
    for index, claim in enumerate(claims):
        if claim.status == "false":
            likes = retold.like(claim.id)
            lied_to = () if propositions[index].denied else listeners[claim.id]
            for holder in _holders(claim, lied_to):
                sources = (heard.get((holder, earlier)) for earlier in (claim.id, *likes))
                by = next((source for source in sources if source not in (None, holder)), None)
                if claim.stance == "asserted":
                    by = claim.holder
                ends = (
                    claim.span.start if given_up[index] and claim.stance != "asserted" else None,
                    _undeceived(said[index], claim, taught[holder]),
                    locations.until(index, holder),
                )
                until = min((end for end in ends if end is not None), default=None)
                for earlier in likes:  # what they were told, and now are said to hold
                    found.pop((holder, earlier), None)
                found[holder, claim.id] = Deception(holder, claim.id, by, until)
    return tuple(found.values())


def _holders(claim: Claim, lied_to: Sequence[str]) -> Sequence[str]:
    """Return who holds a claim that is not so: whoever is said to, or else those who are told."""
    if claim.stance == "asserted":
        return lied_to
    held = claim.stance in HELD and claim.holder not in (None, NARRATOR)
    return (str(claim.holder),) if held else ()


def _undeceived(held: Sequence[State], claim: Claim, learned: Sequence[Taught]) -> int | None:
    """Return where the holder learns that it is not so, as far as the words themselves tell."""
    for start, taught in learned:
        later = start >= claim.span.end
        if later and any(opposed(state, known) for state in taught for known in held):
            return start
    return None
