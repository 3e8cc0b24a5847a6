"""Relations: what two people are to each other, by what is said of them and how they deal with each other.

Every sign of a pair is counted under a name, and the counts are weighed for each kind; the weights are
counted on the stories written for the project. A pair has the likeliest kind, however likely that is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import exp

from fabula.corrections import Related
from fabula.reading.account import Account
from fabula.reading.relations.acts import Acts
from fabula.reading.relations.company import Company
from fabula.reading.relations.contact import Contact
from fabula.reading.relations.fields import Fields
from fabula.reading.relations.kin import couples_by_name, follow_kin
from fabula.reading.relations.nouns import Nouns
from fabula.reading.relations.pairs import PLAIN, SHOWING, Features, Pairs, Shown
from fabula.reading.relations.phases import phases_of, turns_of_feelings, turns_of_signs
from fabula.reading.relations.signs import KINDS, Pair, Sign
from fabula.reading.relations.told import first_met, told_relations
from fabula.reading.weights import load_weights, weigh
from fabula.span import Span
from fabula.story import Feeling, Relation, RelationKind, RelationRole, Scene

LEAST_LINES = 3  # between two people from which they are something to each other though nothing says what
TOLD = 3.0  # lines that one noun, call or act is worth
TELLING = {  # what shows a relation best
    "told": 6.0, "noun": 5.0, "kin": 4.0, "names": 4.0, "act": 3.0, "call": 2.0, "hint": 2.0, "word": 1.0,
}  # fmt: skip
PASSAGES = 5  # shown of one relation at most

__all__ = ["chances", "contact_of", "find_pairs", "find_relations"]


def find_pairs(account: Account) -> Pairs:
    """Return every pair of persons that anything in the story joins, with what shows it."""
    company = Company(account)
    known = company.known
    signs = [
        sign
        for reader in (Nouns(account, company), Acts(account, company), Contact(account, company))
        for sign in reader.read()
        if sign.a != sign.b and sign.a in known and sign.b in known
    ]
    signs += [*follow_kin(account, signs), *couples_by_name(account)]
    return Pairs(account, sorted(signs, key=lambda sign: sign.token), Fields(account, company))


def find_relations(
    account: Account, scenes: Sequence[Scene], feelings: Sequence[Feeling], facts: Sequence[Related] = ()
) -> tuple[Relation, ...]:
    """Return the relations of all who have to do with each other, those of whom most is shown first.

    What the author's ``facts`` say that two are to each other they are, whatever the text shows.
    """
    pairs = find_pairs(account)
    weights = load_weights("relation")
    felt: dict[frozenset[str | None], list[Feeling]] = defaultdict(list)
    for feeling in feelings:
        felt[frozenset((feeling.holder, feeling.toward))].append(feeling)
    told = told_relations(account, facts)
    for pair in sorted(told.keys() - pairs.shown.keys()):
        pairs.shown[pair].add(first_met(account, pair))
    whole = account.asking(
        "what shows a pair",
        lambda pair: (
            pairs.shown[pair].signs, felt.get(frozenset(pair)), (pair in told, told.get(pair)),
            pairs.of_itself(pair),
        ),
    )  # fmt: skip

    def relation_of(pair: Pair) -> tuple[float, Relation] | None:
        whole(pair)
        shown = pairs.shown[pair]
        kind, chance = told.get(pair), 1.0
        if pair not in told:
            talks = shown.of("contact", "talk") >= LEAST_LINES
            if not talks and not shown.plain:
                return None  # most pairs: they only stand in one sentence somewhere
            kind, chance = max(
                chances(pairs.features(pair), weights["choice"]).items(), key=lambda one: one[1]
            )
            if not talks and kind not in shown.plain:
                return None  # a mere guess, which rests on no passage
        if kind is None:
            return None
        relation = _relation(pair, kind, chance, shown, felt.get(frozenset(pair), ()), scenes)
        return contact_of(shown), relation

    found = [one for one in account.each("relations", pairs.shown, relation_of, scenes) if one is not None]
    found.sort(key=lambda one: (-one[0], one[1].a, one[1].b))
    return tuple(relation for _, relation in found)


def chances(features: dict[RelationKind, Features], weights: Features) -> dict[RelationKind, float]:
    """Return the probability of each kind; they add up to 1."""
    scores = {kind: weigh(features[kind], weights) for kind in KINDS}
    highest = max(scores.values())
    total = sum(exp(score - highest) for score in scores.values())
    return {kind: exp(score - highest) / total for kind, score in scores.items()}


def contact_of(shown: Shown) -> float:
    """Return how much a story shows of a pair: lines, sentences with both, and signs of a kind."""
    told = sum(shown.of(sort, kind) for sort in PLAIN for kind in KINDS)
    return shown.of("contact", "talk") + shown.of("contact", "sentence") + TOLD * told


def _relation(
    pair: Pair, kind: RelationKind, chance: float, shown: Shown, felt: Sequence[Feeling],
    scenes: Sequence[Scene],
) -> Relation:  # fmt: skip
    seen = [sign.span for sign in shown.signs if sign.sort != "hint"] or [shown.signs[0].span]
    contact = Span(min(span.start for span in seen), max(span.end for span in seen))
    turns = [*turns_of_signs(shown.signs), *turns_of_feelings(felt)]
    return Relation(
        a=pair[0],
        b=pair[1],
        kind=kind,
        confidence=chance,
        roles=tuple(_roles(kind, shown.signs)),
        phases=phases_of(turns, contact, scenes),
        evidence=_passages(kind, shown.signs),
    )


def _passages(kind: str, signs: Sequence[Sign]) -> tuple[Span, ...]:
    """Return the passages that show a kind best, in the order of the text; else where the two first meet."""
    telling = _telling(kind, signs)
    telling.sort(key=lambda sign: (-TELLING[sign.sort] * sign.strength, sign.token))
    best = telling[:PASSAGES] or [sign for sign in signs if sign.sort == "contact"][:1] or list(signs[:1])
    return tuple(sorted({sign.span for sign in best}, key=lambda span: (span.start, span.end)))


def _telling(kind: str, signs: Sequence[Sign]) -> list[Sign]:
    return [sign for sign in signs if sign.kind == kind and sign.sort in SHOWING]


def _roles(kind: str, signs: Sequence[Sign]) -> Iterator[RelationRole]:
    """Yield what each is called as the other's ("his sister"): the noun that says so most often."""
    told = [sign for sign in signs if sign.sort in ("told", "noun") and sign.kind == kind]
    for person in dict.fromkeys(sign.b for sign in told):
        mine = [sign for sign in told if sign.b == person]
        (noun, _), *_ = Counter(sign.word for sign in mine).most_common(1)
        yield RelationRole(person, noun, tuple(sign.span for sign in mine if sign.word == noun)[:PASSAGES])
