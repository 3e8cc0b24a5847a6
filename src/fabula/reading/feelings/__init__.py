"""Feelings: who feels what, toward whom, from which words; felt, denied, or only supposed.

``signs`` finds the words that name or show a feeling, ``feelers`` whose each is, ``standing`` whether it is
felt, ``certainty`` how sure all that is. What a word says is kept in lists: those that name a feeling are
WordNet's, with the valence VADER gives them (``training/words/feelings.py``); faces, voices, gestures, idioms
and cries were listed for Fabula.
"""

from __future__ import annotations

from collections.abc import Sequence

from fabula.reading.account import Account
from fabula.reading.feelings.certainty import Certainty
from fabula.reading.feelings.feelers import Feelers
from fabula.reading.feelings.signs import Sign, find_signs
from fabula.reading.feelings.standing import standing_of
from fabula.story import Feeling, Scene, scene_at


def find_feelings(account: Account, scenes: Sequence[Scene]) -> tuple[Feeling, ...]:
    """Return the feelings in the order of the text, each with the scene it stands in."""
    tokens = account.prose.tokens
    feelers, certainty = Feelers(account), Certainty(account)

    def scene_of(token: int) -> str | None:
        scene = scene_at(scenes, tokens.start[token])
        return scene.id if scene is not None else None

    scene_of = account.asking("scene of a feeling", scene_of)

    def felt(sign: Sign) -> Feeling | None:
        holder, toward = feelers.of(sign)
        if holder is None:
            return None
        return Feeling(
            holder=holder,
            span=tokens.span(sign.first, sign.last),
            feeling=sign.sense.feeling,
            valence=sign.sense.valence,
            toward=toward if toward != holder else None,
            status=standing_of(account, sign),
            said=account.quote_of[sign.anchor] >= 0,
            scene=scene_of(sign.anchor),
            confidence=certainty.of(sign, holder),
        )

    found = account.each("feelings", find_signs(account), felt)
    return tuple(feeling for feeling in found if feeling is not None)
