"""Caresses: whose thumb is on whose lip, and who speaks into whose hair, as only those do who are close."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all
from fabula.reading.relations.by_words import ByWords
from fabula.reading.relations.signs import Sign, is_untold

LOVERS = frozenset({"mouth", "lips", "lip", "collarbone", "waist", "hip", "hips", "thigh", "thighs"})
NECKS = frozenset({"neck", "throat", "jaw", "skin"})  # which are also seized
CHASTE = frozenset({"cheek", "hair", "ear", "temple", "shoulder"})  # of a child too, or a friend
LIGHT = frozenset({"lips", "mouth", "nose", "tongue", "breath"})  # that seize nothing
TOUCHING = LIGHT | {"thumb", "finger", "fingers", "fingertips", "knuckles", "palm", "hand", "hands", "arm"}
ONTO = frozenset({"to", "on", "against", "over", "across", "along", "around", "round", "at", "in", "down"})
INTO = frozenset({"against", "into"})
BREATHING = inflect_all(
    ("say", "murmur", "whisper", "breathe", "mumble", "mutter", "laugh", "sigh", "groan", "smile", "grin")
)
HALF = 0.5  # of a caress that one is worth which may be a child's


class Caresses(ByWords):
    """Reads the caresses of one account."""

    NAME = "caresses"

    def _words(self) -> frozenset[str]:
        return LOVERS | NECKS | CHASTE

    def _read(self, part: int) -> Iterator[Sign]:
        tokens, lead = self._tokens, self._tokens.head[part]
        if tokens.dep[part] != "pobj" or self._account.quote_of[part] >= 0:
            return
        touched, over = self._company.owner_of(part), tokens.head[lead]
        if len(touched) != 1 or any(is_untold(tokens, child) for child in tokens.children[over]):
            return
        low = tokens.lower[part]
        if tokens.lower[lead] in INTO and tokens.lower[over] in BREATHING:
            touching, light = self._acts.actors(over), True
        else:
            touching, light = self._touching(lead, over)
        if len(touching) == 1 and touching != touched and (light or low not in NECKS):
            sign = self._acts.sign(touching[0], touched[0], "romantic", part)
            yield sign._replace(strength=HALF) if low in CHASTE else sign

    def _touching(self, lead: int, over: int) -> tuple[tuple[str, ...], bool]:
        """Return whose lips or hand it is that moves over a part of another, and if it seizes nothing."""
        tokens = self._tokens
        if tokens.lower[lead] not in ONTO:
            return (), False
        subjects = (child for child in tokens.children[over] if tokens.dep[child] in SUBJECTS)
        touching = over if tokens.lower[over] in TOUCHING else next(subjects, over)
        if tokens.lower[touching] not in TOUCHING:
            return (), False
        return self._company.owner_of(touching), tokens.lower[touching] in LIGHT
