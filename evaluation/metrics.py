"""The coreference metrics of the CoNLL-2012 shared task, and pairing up by most agreement.

MUC: Vilain et al. 1995. B-cubed: Bagga and Baldwin 1998. CEAF with the entity similarity phi-4: Luo 2005. A
chain is a set of mentions of any hashable kind; here a mention is its span, so that a mention with other
ends is another mention. Chains of one mention count (LitBank annotates them), which MUC by its nature does
not see.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence, Set
from dataclasses import dataclass

Chain = Set[Hashable]


@dataclass(frozen=True, slots=True)
class Ratio:
    """Recall and precision as sums over documents, so that a corpus is pooled and not averaged."""

    recall_part: float = 0.0
    recall_whole: float = 0.0
    precision_part: float = 0.0
    precision_whole: float = 0.0

    def __add__(self, other: Ratio) -> Ratio:
        return Ratio(
            self.recall_part + other.recall_part,
            self.recall_whole + other.recall_whole,
            self.precision_part + other.precision_part,
            self.precision_whole + other.precision_whole,
        )

    @property
    def recall(self) -> float:
        """The share of the gold standard found, 0 to 1; 0 where it is empty."""
        return self.recall_part / self.recall_whole if self.recall_whole else 0.0

    @property
    def precision(self) -> float:
        """The share of what was found that is right, 0 to 1; 0 where nothing was found."""
        return self.precision_part / self.precision_whole if self.precision_whole else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.recall + self.precision
        return 2 * self.recall * self.precision / total if total else 0.0


def mention_agreement(gold: Sequence[Chain], ours: Sequence[Chain]) -> Ratio:
    """Compare the mentions themselves, whatever chain they are in.

    >>> mention_agreement([{"a", "b"}, {"c"}], [{"a"}, {"c", "d"}]).f1
    0.6666666666666666
    """
    expected, found = set().union(*gold), set().union(*ours)
    both = len(expected & found)
    return Ratio(both, len(expected), both, len(found))


def muc(gold: Sequence[Chain], ours: Sequence[Chain]) -> Ratio:
    """Count the links a side would need to put the other's chains together.

    >>> score = muc([{"a", "b", "c", "d"}], [{"a", "b"}, {"c", "d"}])
    >>> score.recall, score.precision
    (0.6666666666666666, 1.0)
    """
    return Ratio(*_links(gold, ours), *_links(ours, gold))


def _links(chains: Sequence[Chain], partition: Sequence[Chain]) -> tuple[float, float]:
    where = _chain_of(partition)
    kept = needed = 0
    for chain in chains:
        known = {where[mention] for mention in chain if mention in where}
        alone = sum(mention not in where for mention in chain)
        kept += len(chain) - len(known) - alone
        needed += len(chain) - 1
    return kept, needed


def b_cubed(gold: Sequence[Chain], ours: Sequence[Chain]) -> Ratio:
    """For each mention, the share of its chain that the other side has in one chain with it.

    >>> score = b_cubed([{"a", "b", "c", "d"}], [{"a", "b"}, {"c", "d"}])
    >>> score.recall, score.precision
    (0.5, 1.0)
    """
    return Ratio(*_shares(gold, ours), *_shares(ours, gold))


def _shares(chains: Sequence[Chain], others: Sequence[Chain]) -> tuple[float, float]:
    where = _chain_of(others)
    total = 0.0
    for chain in chains:
        for mention in chain:
            if mention in where:
                total += len(chain & others[where[mention]]) / len(chain)
    return total, float(sum(map(len, chains)))


def ceaf(gold: Sequence[Chain], ours: Sequence[Chain]) -> Ratio:
    """Pair the chains one to one so that their likeness is greatest: phi-4, twice the shared over the sizes.

    >>> score = ceaf([{"a", "b", "c", "d"}], [{"a", "b"}, {"c", "d"}])
    >>> round(score.recall, 3), round(score.precision, 3)
    (0.667, 0.333)
    """
    likeness = best_pairing(gold, ours)
    return Ratio(likeness, len(gold), likeness, len(ours))


def best_pairing(gold: Sequence[Chain], ours: Sequence[Chain]) -> float:
    """Return the greatest sum of phi-4 over one-to-one pairings, by linear assignment."""
    import numpy
    from scipy.optimize import linear_sum_assignment

    where = _chain_of(ours)
    likeness = numpy.zeros((len(gold), len(ours)))
    for row, chain in enumerate(gold):
        for column in {where[mention] for mention in chain if mention in where}:
            likeness[row, column] = 2 * len(chain & ours[column]) / (len(chain) + len(ours[column]))
    rows, columns = linear_sum_assignment(likeness, maximize=True)
    return float(likeness[rows, columns].sum())


def conll(gold: Iterable[Ratio]) -> float:
    """Return the CoNLL score: the mean of the F1 of MUC, B-cubed and CEAF."""
    scores = [ratio.f1 for ratio in gold]
    return sum(scores) / len(scores)


def _chain_of(chains: Sequence[Chain]) -> dict[Hashable, int]:
    return {mention: place for place, chain in enumerate(chains) for mention in chain}


def macro_f1(answers: Iterable[tuple[Hashable, Hashable]]) -> float:
    """Return the mean over the classes wanted of their F1; ``answers`` are pairs (wanted, given).

    >>> macro_f1([("yes", "yes"), ("no", "yes")])
    0.3333333333333333
    """
    pairs = list(answers)
    classes = dict.fromkeys(wanted for wanted, _ in pairs)
    scores = [_f1_of(one, pairs) for one in classes]
    return sum(scores) / len(scores) if scores else 0.0


def _f1_of(one: Hashable, pairs: Sequence[tuple[Hashable, Hashable]]) -> float:
    both = sum(wanted == given == one for wanted, given in pairs)
    return Ratio(
        both, sum(wanted == one for wanted, _ in pairs), both, sum(given == one for _, given in pairs)
    ).f1
