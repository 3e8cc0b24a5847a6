"""Leanings: what the trained reader's vectors of a few words speak for, as one number beside the rules' own.

The reader has learnt who is meant and who speaks, not who is there or where a scene is; but its vectors hold
what a word means in its place, and a linear head, counted on the stories written for the project
(``training/world``), reads some of that from them (as Alain and Bengio 2017 probe a network).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib import resources

import numpy
import numpy.typing

from fabula.reading.account import Account

Floats = numpy.typing.NDArray[numpy.float32]


def mean_vector(account: Account, tokens: Sequence[int]) -> Floats | None:
    """Return the mean of the reader's vectors of some tokens [vector]; of none zeros, without it None."""
    reading = account.prose.tokens.reading
    if reading is None:
        return None
    if not tokens:
        return numpy.zeros(reading.vectors.shape[1], numpy.float32)
    mean: Floats = reading.vectors[list(tokens)].mean(axis=0, dtype=numpy.float32)
    return mean


def asked(account: Account, question: str) -> str:
    """Return which weights answer a question: those counted alone, where no trained reader did read."""
    return question if account.prose.tokens.reading is not None else f"{question}_alone"


def leaning(question: str, vector: Floats | None) -> float:
    """Return the log-odds that a vector adds to an answer; 0 where there is none, or one of no tokens."""
    if vector is None or not vector.any():
        return 0.0
    head = _heads()[question]
    return float(vector @ head[:-1] + head[-1])


@cache
def _heads() -> dict[str, Floats]:
    """Return the head of each question: a weight for each number of a vector, and a constant at the end."""
    file = resources.files("fabula").joinpath("data", "world_leanings.json")
    told: dict[str, list[float]] = json.loads(file.read_text(encoding="utf-8"))
    return {question: numpy.array(head, numpy.float32) for question, head in told.items()}
