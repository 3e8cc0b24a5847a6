"""Who is who in LitBank: people's mentions in chains, and whom each pronoun means.

The chains are LitBank's people (PER), with chains of one mention, in openings of about 2,000 words;
mentions must have the very ends annotated. The attributes LitBank ties to a chain by copula or apposition
("a doctor" in "she was a doctor") are in no gold chain, so finding them as mentions costs precision, as in
the published figures. Those are over all six entity types; people are 83 % of the mentions.

A pronoun is right when the character we give it stands for the gold character: the one to whom most of that
character's other mentions belong. The pronoun itself has no vote, and a tie is wrong. ``all_pronouns`` are
all that LitBank marks as such, "who" and "himself" among them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evaluation import metrics
from evaluation.documents import Document, GoldMention
from evaluation.metrics import Ratio
from evaluation.pronouns import FIRST, FIRST_PLURAL, SECOND, THIRD
from fabula.span import Span
from fabula.story import Story

METRICS = {"muc": metrics.muc, "b_cubed": metrics.b_cubed, "ceaf": metrics.ceaf}
SHOWN = ("mentions", "muc", "b_cubed", "ceaf", "conll", "third_person", "first_and_second", "all_pronouns")
PERSONS = {"third_person": THIRD, "first_and_second": FIRST | SECOND | FIRST_PLURAL}
PRONOUNS = (*PERSONS, "all_pronouns")


@dataclass(frozen=True, slots=True)
class CorefScore:
    """One document: a ratio for each metric, and right and counted pronouns by kind (``PRONOUNS``)."""

    document: str
    ratios: Mapping[str, Ratio]
    pronouns: Mapping[str, tuple[int, int]]


def score_document(story: Story, document: Document) -> CorefScore:
    """Score the chains and pronouns of one reading."""
    by_owner: dict[str, set[Span]] = {}
    for mention in document.mentions:
        by_owner.setdefault(mention.owners[0], set()).add(mention.span)
    gold = list(by_owner.values())
    ours = _disjoint(story)
    ratios = {name: metric(gold, ours) for name, metric in METRICS.items()}
    ratios["mentions"] = metrics.mention_agreement(gold, ours)
    return CorefScore(document.id, ratios, _pronouns(story, document))


def _disjoint(story: Story) -> list[set[Span]]:
    """Return our characters' mention spans; a span given to two characters (a "we") counts for the first."""
    taken: set[Span] = set()
    chains = []
    for character in story.characters:
        chain = {mention.span for mention in character.mentions} - taken
        taken |= chain
        chains += [chain] if chain else []
    return chains


def _pronouns(story: Story, document: Document) -> dict[str, tuple[int, int]]:
    gold_owner = {mention.span: mention.owners[0] for mention in document.mentions}
    ours = {mention.span: character.id for character in story.characters for mention in character.mentions}
    votes = {
        character.id: Counter(
            gold_owner[mention.span] for mention in character.mentions if mention.span in gold_owner
        )
        for character in story.characters
    }
    counts = {kind: (0, 0) for kind in PRONOUNS}
    for mention in document.mentions:
        given = ours.get(mention.span)
        right = given is not None and stands_for(votes[given], mention.owners[0])
        for kind in _kinds(mention, document.text):
            counts[kind] = (counts[kind][0] + right, counts[kind][1] + 1)
    return counts


def stands_for(votes: Mapping[str, int], owner: str) -> bool:
    """Say whether a character of these votes stands for ``owner``, one of its votes for it left out.

    >>> stands_for({"Ida": 3, "Rolf": 1}, "Ida"), stands_for({"Ida": 1}, "Ida"), stands_for({}, "Ida")
    (True, False, False)
    """
    rest = Counter(votes) - Counter({owner: 1})
    others = max((count for name, count in rest.items() if name != owner), default=0)
    return rest[owner] > others


def _kinds(mention: GoldMention, text: str) -> list[str]:
    """Return the kinds of pronoun under which a mention counts; none for a noun."""
    if mention.category != "PRON":
        return []
    word = mention.span.of(text).casefold()
    return [*(person for person, words in PERSONS.items() if word in words), "all_pronouns"]


def figures(scores: Sequence[CorefScore]) -> dict[str, Any]:
    """Return F1 of each metric, their mean, and the pronouns' accuracy, pooled over documents."""
    ratios = {name: sum((score.ratios[name] for score in scores), Ratio()) for name in ("mentions", *METRICS)}
    return {
        **{name: ratio.f1 for name, ratio in ratios.items()},
        "conll": metrics.conll(ratios[name] for name in METRICS),
        **{person: _accuracy(score.pronouns[person] for score in scores) for person in PRONOUNS},
        "detail": {
            name: {"recall": ratio.recall, "precision": ratio.precision} for name, ratio in ratios.items()
        },
    }


def _accuracy(counts: Iterable[tuple[int, int]]) -> float | None:
    counts = list(counts)
    whole = sum(count for _, count in counts)
    return sum(right for right, _ in counts) / whole if whole else None
