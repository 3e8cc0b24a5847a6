"""Feelings: who feels what, toward whom, from which words; felt, denied, or only supposed.

``signs`` finds the words that name or show a feeling, ``feelers`` whose each is, ``sharing`` who else feels
it, ``standing`` whether it is felt, ``certainty`` how sure all that is. What a word says is kept in lists:
those that name a feeling are WordNet's, with the valence VADER gives them (``training/words/feelings.py``);
faces, voices, gestures, idioms and cries were listed for Fabula.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from fabula.reading.account import Account
from fabula.reading.feelings.certainty import Certainty
from fabula.reading.feelings.feelers import Feelers
from fabula.reading.feelings.sharing import Sharing
from fabula.reading.feelings.signs import Sign, find_signs
from fabula.reading.feelings.standing import standing_of
from fabula.story import Feeling, Scene, scene_at


def find_feelings(account: Account, scenes: Sequence[Scene]) -> tuple[Feeling, ...]:
    """Return the feelings in the order of the text, each with the scene it stands in."""
    tokens = account.prose.tokens
    feelers, sharing, certainty = Feelers(account), Sharing(account), Certainty(account)

    def scene_of(token: int) -> str | None:
        scene = scene_at(scenes, tokens.start[token])
        return scene.id if scene is not None else None

    scene_of = account.asking("scene of a feeling", scene_of)

    def felt(sign: Sign) -> tuple[Feeling, ...]:
        holder, toward = feelers.of(sign)
        if holder is None:
            return ()
        confidence = certainty.of(sign, holder)
        return tuple(
            Feeling(
                holder=one,
                span=tokens.span(sign.first, sign.last),
                feeling=sign.sense.feeling,
                valence=sign.sense.valence,
                toward=other,
                status=standing_of(account, sign),
                said=account.quote_of[sign.anchor] >= 0,
                scene=scene_of(sign.anchor),
                confidence=confidence,
            )
            for one, other in sharing.of(sign, holder, toward)
        )

    return tuple(chain.from_iterable(account.each("feelings", find_signs(account), felt)))
