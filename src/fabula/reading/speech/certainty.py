"""Certainty: how likely it is that an answer is right, by how the decision came about.

The share of probability tells how far the weights part the candidates, and not whether all of them lead
astray together. That shows beside it: whether the answer was the same before it was known whom pronouns mean,
how the rest of the conversation fared, whether the rules agree with the trained reader, what is known of the
one chosen. The log odds of being right are a sum of curves, one for each such sign, straight between their
knots (generalised additive models, Hastie and Tibshirani 1986); training/speakers tells where they come from.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import log, log1p
from typing import Any

import numpy as np

from fabula.reading.speech.attribution import Attribution
from fabula.reading.speech.evidence import OFTEN, RULES, EvidenceReader

OF_RUN = (
    "share", "second", "first", "first_run", "same_run", "next", "mass", "said", "voices",
    "goes_on", "voice", "lines", "narration", "rules_lead", "rival_frequency",
)  # fmt: skip
OF_CHOSEN = ("heard", "tag_description", "frequency", "described_here", "speaks_of", "calls_oneself")
SIGNS = (*OF_RUN, *OF_CHOSEN)
FAR = 6.0  # log odds beyond which shares are not told apart
ALONE = 5.0  # how far the rules put the only candidate ahead

Array = Any
_COLUMN = {rule: column for column, rule in enumerate(RULES)}
_CHOSEN = [_COLUMN[rule] for rule in OF_CHOSEN]


@dataclass(frozen=True)
class Curves:
    """What each sign adds to the log odds of an answer's being right: at its knots, and between them."""

    bias: float
    of_sign: tuple[tuple[Array, Array], ...]  # knots and values, in the order of SIGNS

    def certainties(self, signs: Array) -> Array:
        """Return the probability that each answer is right; told are the signs [answers, SIGNS]."""
        odds = np.full(len(signs), self.bias)
        for column, (knots, values) in enumerate(self.of_sign):
            odds += np.interp(signs[:, column], knots, values)
        return 1.0 / (1.0 + np.exp(-odds))


@cache
def load_curves() -> Curves:
    """Return the curves that ship, counted beside the trained reader."""
    file = resources.files("fabula").joinpath("data", "speaker_certainty.json")
    return curves_of(json.loads(file.read_text("utf-8")))


def curves_of(raw: Mapping[str, Any]) -> Curves:
    """Return the curves in a file of them; a sign that it does not know says nothing."""
    nothing = {"at": [0.0], "log_odds": [0.0]}
    told = [raw["signs"].get(sign, nothing) for sign in SIGNS]
    return Curves(raw["bias"], tuple((np.array(one["at"]), np.array(one["log_odds"])) for one in told))


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """The people who may say a turn, and the evidence for each [candidates + 1, rules + 1].

    The last row is of someone not among them. A ``fixed`` turn is said by the one whom its tag names.
    """

    people: tuple[int, ...]
    fixed: bool
    evidence: Array

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Weighed)
            and (self.people, self.fixed) == (other.people, other.fixed)
            and np.array_equal(self.evidence, other.evidence)
        )

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True)
class Run:
    """How one conversation was decided: for each turn its candidates, their evidence and shares, the answer.

    ``rows`` are the rows of the answers, -1 for none. ``weights`` say how much each rule counts.
    """

    chain: Sequence[int]
    options: Sequence[Weighed]
    evidence: Sequence[Array]
    shares: Sequence[Array]
    rows: Sequence[int]
    weights: Array

    @property
    def chosen(self) -> list[int]:
        """The person who is the answer of each turn, or -1."""
        told = zip(self.options, self.rows, strict=True)
        return [option.people[row] if row >= 0 else -1 for option, row in told]

    @property
    def weighed(self) -> list[int]:
        """The places in the chain of the turns whose answer was chosen among several, or might have been."""
        told = enumerate(zip(self.options, self.rows, strict=True))
        return [place for place, (option, row) in told if row >= 0 and not option.fixed]


def signs_of(reader: EvidenceReader, run: Run, first: Sequence[Attribution]) -> Array:
    """Return the signs [answers, SIGNS] of the turns that ``run.weighed`` names.

    ``first`` is what was decided of each line before it was known whom pronouns mean.
    """
    chosen, total = run.chosen, len(run.chain)
    odds = [
        _log_odds(share[row]) if row >= 0 else -FAR for share, row in zip(run.shares, run.rows, strict=True)
    ]
    earlier = [first[reader.turns[index].lines[0]] for index in run.chain]
    agreed = [
        _log_odds(one.confidence) * (1.0 if one.person == person else -1.0)
        for one, person in zip(earlier, chosen, strict=True)
    ]
    same = sum(one.person == person for one, person in zip(earlier, chosen, strict=True)) / total
    mass: Counter[int] = Counter()
    for option, share in zip(run.options, run.shares, strict=True):
        mass.update(dict(zip(option.people, share.tolist(), strict=False)))
    said = Counter(chosen)
    of_run = (sum(agreed) / total, same)
    table = np.zeros((len(run.weighed), len(SIGNS)))
    for line, place in enumerate(run.weighed):
        index, row, person = run.chain[place], run.rows[place], chosen[place]
        turn, evidence, shares = reader.turns[index], run.evidence[place], run.shares[place]
        rival = _rival(shares, row)
        inside = turn.closing - turn.opening - (turn.last - turn.first)
        voice = any(person in around for around in reader.voices_around(turn.lines[0]))
        table[line, : len(OF_RUN)] = (
            odds[place],
            _log_odds(shares[rival]) if rival >= 0 else -FAR,
            agreed[place],
            *of_run,
            odds[place + 1] if place + 1 < total else 0.0,
            mass[person] / total,
            log1p(said[person]),
            len(said.keys() - {-1}),
            place > 0 and chosen[place - 1] == person,
            voice,
            len(turn.lines),
            log1p(max(0, inside)),
            _rules_lead(evidence, row, run.weights),
            evidence[rival, _COLUMN[OFTEN]] if rival >= 0 else 0.0,
        )
        table[line, len(OF_RUN) :] = evidence[row, _CHOSEN]
    return table


def _rival(shares: Array, row: int) -> int:
    """Return the likeliest candidate but for the answer, or -1; the last of the shares is of nobody known."""
    if len(shares) < 3:
        return -1
    others = shares[:-1].copy()
    others[row] = -1.0
    return int(np.argmax(others))


def _rules_lead(evidence: Array, row: int, weights: Array) -> float:
    """Return how far the rules by themselves put the answer ahead of everyone else, or behind the best."""
    scores = evidence[:-1, :-1] @ weights
    if len(scores) == 1:
        return ALONE
    mine = float(scores[row])
    scores[row] = -np.inf
    return mine - float(scores.max())


def _log_odds(share: float) -> float:
    share = min(max(float(share), 1e-6), 1.0 - 1e-6)
    return min(max(log(share / (1.0 - share)), -FAR), FAR)
