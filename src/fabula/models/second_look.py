"""A second look at words that are doubted: MiniLM reads the place with the word there, and with the other.

A small head scores how well a word fits by the hidden states (Tenney et al. 2019) of its pieces and of the
pieces on either side of it; how much better the other fits is weighed with what the network of
``confusions.py`` found, which alone sees too little. ``training/realword`` tells how both were trained.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Any

import numpy
import numpy.typing

from fabula.models.confusions import Doubt, Slot, Words, floats, others_of
from fabula.models.reader.pieces import shipped_pieces
from fabula.models.sentences import Sentences

Floats = numpy.typing.NDArray[numpy.float32]

LAYERS = 3  # of six: the last know more of what is meant, and less of how words go together
REACH = 8  # words read on either side of a place, within its paragraph
FURTHEST = 5.0  # a gain beyond this counts as this: it spares looks at what is hopeless whatever they find
SURE = 1.0  # log-odds beyond what is needed from which a word is put right
FAR = 1.5  # log-odds by which no third word may come near it then


class SecondLook:
    """The trained head, of the arrays that ``training/realword/second.py`` wrote.

    ``first`` [3 * 384, hidden], ``first_bias`` and ``second`` [hidden] score a word at its place, to which
    ``own`` [forms, hidden] adds what is known of that word alone; ``weights`` [2] and ``bias`` make log-odds
    of what both looks found. ``needed`` [forms, most] are the log-odds from
    which each other form of ``others_of()`` is put in a form's place, infinite where it never is.
    """

    def __init__(self, arrays: Mapping[str, Any], encoder: Sentences) -> None:
        self._encoder = encoder
        self._id = {form: index for index, form in enumerate(others_of())}
        self._first, self._own = floats(arrays, "first"), floats(arrays, "own")
        self._first_bias, self._second, self._weights = (
            arrays[name].astype(numpy.float32) for name in ("first_bias", "second", "weights")
        )
        self._bias = float(arrays["bias"])
        self._needed = arrays["needed"].astype(numpy.float32)

    def kept(self, words: Sequence[Words], doubts: Sequence[Doubt]) -> list[Doubt]:
        """Return the doubts that the second look shares, each ``sure`` where it does so by far.

        Raises ModelMissing where MiniLM is not installed.
        """
        found = []
        for doubt in doubts:
            form, other = self._id[doubt.slot.form], self._id[doubt.better]
            needed = float(self._needed[form, others_of()[doubt.slot.form].index(doubt.better)])
            if self.odds(doubt.margin, FURTHEST) <= needed:
                continue  # whatever the second look finds
            hidden = states(self._encoder, words[doubt.slot.paragraph], doubt.slot, doubt.better)
            over = self.odds(doubt.margin, self.gain(hidden, form, other)) - needed
            if over > 0:
                found.append(replace(doubt, sure=over > SURE and doubt.ahead > FAR))
        return found

    def gain(self, hidden: Floats, form: int, other: int) -> float:
        """Return by how much the other form fits better, of the states [2, 3 * 384] with each of the two."""
        seen = numpy.maximum(hidden @ self._first + self._first_bias, 0)
        fits = (seen * (self._second + self._own[[form, other]])).sum(axis=1)
        return float(fits[1] - fits[0])

    def odds(self, margin: float, gain: float) -> float:
        """Return the log-odds that the other word is meant, of what the first look found and the second."""
        gain = min(max(gain, -FURTHEST), FURTHEST)
        return float(self._weights[0] * margin + self._weights[1] * gain) + self._bias


def states(encoder: Sentences, words: Words, slot: Slot, other: str) -> Floats:
    """Return [2, 3 * 384]: MiniLM's states at a slot with the word there, and with another in its place.

    Each is the mean state of the word's pieces, then those of the piece before and of the piece after. The
    two are read by themselves: weights in int8 make a text's states hang on those it is read with.
    """
    pieces = shipped_pieces()
    before = [id for form in words.form[max(0, slot.first - REACH) : slot.first] for id in pieces.of(form)]
    after = [id for form in words.form[slot.last + 1 : slot.last + 1 + REACH] for id in pieces.of(form)]
    put = [[id for part in form.split() for id in pieces.of(part)] for form in (slot.form, other)]
    hidden, _ = encoder.hidden([[pieces.first, *before, *word, *after, pieces.last] for word in put])
    at = len(before) + 1
    return numpy.stack(
        [
            numpy.concatenate([read[at : at + len(word)].mean(0), read[at - 1], read[at + len(word)]])
            for read, word in zip(hidden, put, strict=True)
        ]
    )


@cache
def shipped_second_look() -> SecondLook:
    """Return the head in the package and MiniLM, loaded once."""
    with resources.files("fabula").joinpath("data", "second_look.npz").open("rb") as file:
        return SecondLook(dict(numpy.load(file)), Sentences(LAYERS))
