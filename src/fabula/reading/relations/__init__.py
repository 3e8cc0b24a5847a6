"""Relations: what two people are to each other, by what is said of them and how they deal with each other.

Every sign of a pair is counted under a name, and the counts are weighed for each kind; the weights are
counted on the stories written for the project. Then each pair is weighed once more, with what others are to
the two. A pair has the likeliest kind, however likely that is, but for couples, who have to be likely. Of two
who hardly talk, and of whom no word tells, it is a guess.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import exp

from fabula.corrections import Related
from fabula.reading.account import Account
from fabula.reading.lexicon import inflect_all, load_words
from fabula.reading.relations.acts import Acts
from fabula.reading.relations.caresses import Caresses
from fabula.reading.relations.circle import Circle
from fabula.reading.relations.company import Company
from fabula.reading.relations.contact import Contact
from fabula.reading.relations.fields import Fields
from fabula.reading.relations.kin import both_parents, couples_by_name, follow_kin
from fabula.reading.relations.kisses import Kisses
from fabula.reading.relations.nouns import Nouns
from fabula.reading.relations.pairs import PLAIN, SHOWING, Features, Pairs, Shown
from fabula.reading.relations.parents import of_siblings, without_parents, wrong_parents
from fabula.reading.relations.phases import phases_of, turns_of_feelings, turns_of_signs
from fabula.reading.relations.phrases import Phrases
from fabula.reading.relations.signs import KINDS, Pair, Sign, kinds_of_nouns
from fabula.reading.relations.spouses import without_second_spouses
from fabula.reading.relations.told import first_met, told_relations
from fabula.reading.weights import load_weights, weigh
from fabula.span import Span
from fabula.story import Feeling, Relation, RelationKind, RelationRole, Scene

LEAST_LINES = 3  # between two people from which they are something to each other though nothing says what
SENTENCE, PARAGRAPH = 1.0, 1 / 3  # lines that a sentence with both is worth, and a paragraph
TOLD = 3.0  # lines that one noun, call or act is worth
MEETINGS = 2  # lines between two, or sentences with both, without which a mere hint makes no couple
COUPLE = 0.5  # chance from which two are a couple: a false one is the worst that can be told of a story
TELLING = {  # what shows a relation best
    "told": 6.0, "noun": 5.0, "kin": 4.0, "names": 4.0, "act": 3.0, "call": 2.0, "hint": 2.0, "word": 1.0,
}  # fmt: skip
SAID = ("told", "noun", "kin", "names", "act")  # signs that tell of a pair though nothing else does
COUPLING = ("told", "kin")  # signs that make a couple of those who are likeliest to be one
DECIDING = ("told", "noun")  # signs that decide for a rare kind where none speaks for the likeliest
RARE: tuple[RelationKind, ...] = ("allies", "enemies")
NAMED = ("told", "noun")  # signs that say what somebody without a name is
FIRM = ("told", "noun", "kin", "names", "call")  # signs that tell in so many words what two are
SAYING = ("told", "noun", "names", "call", "act")  # signs of which one says a kind of two who hardly meet
GUESSED = 0.4  # as likely at most is a kind that nothing of the sort says, of two who hardly talk
PASSAGES = 5  # shown of one relation at most

__all__ = ["chances", "contact_of", "find_pairs", "find_relations", "have_to_do"]


def find_pairs(account: Account) -> Pairs:
    """Return every pair of persons that anything in the story joins, with what shows it."""
    company = Company(account)
    known, kin = company.known, company.kin
    acts = Acts(account, company)
    readers = (
        Nouns(account, company),
        acts,
        Phrases(account, company, acts),
        Kisses(account, company, acts),
        Caresses(account, company, acts),
        Contact(account, company),
    )
    signs = [
        sign
        for reader in readers
        for sign in reader.read()
        if sign.a != sign.b
        and sign.a in known
        and (sign.b in known or (sign.sort in NAMED and sign.b in kin))
    ]
    signs = list(_without_others(signs))
    wrong = wrong_parents(account, signs) | set(both_parents(account))
    signs = list(_without_love_of_kin(list(without_parents(signs, wrong))))
    signs = list(without_second_spouses(list(without_parents(signs, of_siblings(wrong, signs)))))
    signs += [*follow_kin(account, signs), *couples_by_name(account)]
    return Pairs(account, sorted(signs, key=lambda sign: sign.token), Fields(account, company))


def _without_others(signs: Sequence[Sign]) -> Iterator[Sign]:
    """Yield the signs, without hints at those of whom a line tells that they are not meant."""
    others = {(sign.a, sign.b, sign.word) for sign in signs if sign.sort == "other"}
    for sign in signs:
        meant = sign.sort != "hint" or (sign.a, sign.b, sign.word) not in others
        if sign.sort != "other" and meant:
            yield sign


def _without_love_of_kin(signs: Sequence[Sign]) -> Iterator[Sign]:
    """Yield the signs, without the kisses and the love of those who are told to be kin and no couple."""
    firm = [sign for sign in signs if sign.sort in FIRM]
    kin, couples = ({sign.pair for sign in firm if sign.kind == kind} for kind in ("family", "romantic"))
    loving = inflect_all(load_words("loving_verbs")) | load_words("body_words")
    for sign in signs:
        of_kin = sign.pair in kin and sign.pair not in couples
        if not (of_kin and (sign.sort, sign.kind) == ("act", "romantic") and sign.word in loving):
            yield sign


def find_relations(
    account: Account, scenes: Sequence[Scene], feelings: Sequence[Feeling], facts: Sequence[Related] = ()
) -> tuple[Relation, ...]:
    """Return the relations of all who have to do with each other, those of whom most is shown first.

    What the author's ``facts`` say that two are to each other they are, whatever the text shows.
    """
    pairs = find_pairs(account)
    felt: dict[frozenset[str | None], list[Feeling]] = defaultdict(list)
    for feeling in feelings:
        felt[frozenset((feeling.holder, feeling.toward))].append(feeling)
    told = told_relations(account, facts)
    for pair in sorted(told.keys() - pairs.shown.keys()):
        pairs.shown[pair].add(first_met(account, pair))
    kinds = {pair: found for pair, found in _likeliest(account, pairs).items() if pair not in told}
    kinds |= {pair: (kind, 1.0) for pair, kind in told.items() if kind is not None}
    whole = account.asking(
        "what tells of a relation",
        lambda pair: (kinds[pair][0], pairs.shown[pair].signs, felt.get(frozenset(pair), [])),
    )
    of_pairs = account.each("relations", kinds, lambda pair: _relation(pair, *whole(pair), scenes), scenes)
    # How likely it is hangs on all that others are to the two: what shows it, on them alone.
    likely = [replace(one, confidence=kinds[one.a, one.b][1]) for one in of_pairs]
    found = [(contact_of(pairs.shown[one.a, one.b]), one) for one in likely]
    found.sort(key=lambda one: (-one[0], one[1].a, one[1].b))
    return tuple(relation for _, relation in found)


def _likeliest(account: Account, pairs: Pairs) -> dict[Pair, tuple[RelationKind, float]]:
    """Return the kind of each two that are anything to each other, and how likely it is.

    Most pairs only stand in one sentence somewhere. Each is weighed by itself, and then with what all others
    are to the two.
    """
    weights = load_weights("relation")
    related = [pair for pair, shown in pairs.shown.items() if have_to_do(shown)]
    whole = account.asking("what shows a pair", lambda pair: (pairs.shown[pair].signs, pairs.of_itself(pair)))

    def weigh_alone(pair: Pair) -> tuple[dict[RelationKind, Features], dict[RelationKind, float]]:
        whole(pair)  # which is all that its features are made of
        features = pairs.features(pair)
        return features, chances(features, weights["alone"])

    alone = dict(zip(related, account.each("pairs alone", related, weigh_alone), strict=True))
    circle = Circle({pair: of_kinds for pair, (_, of_kinds) in alone.items()})
    of_itself = account.asking("a pair alone", alone.__getitem__)
    others = account.asking("others of somebody", circle.listed)

    def weigh_joined(pair: Pair) -> tuple[RelationKind, float] | None:
        for one in pair:
            others(one)  # which is all that its circle is
        whole(pair)  # what is shown of the two says more than its features
        features, _ = of_itself(pair)
        found = _kind_of(pairs.shown[pair], chances(circle.joined(pair, features), weights["choice"]))
        return None if found is None else _doubted(pairs.shown[pair], *found)

    joined = account.each("pairs in their circle", alone, weigh_joined)
    return {pair: found for pair, found in zip(alone, joined, strict=True) if found is not None}


def _kind_of(shown: Shown, of_kinds: Mapping[RelationKind, float]) -> tuple[RelationKind, float] | None:
    """Return the likeliest kind and its chance; two who only may be a couple are the next likeliest.

    Where no passage shows it, and it is a guess, they are what some words say, a rare kind first; None where
    none do.
    """
    kinds = dict(of_kinds)
    kind = max(kinds, key=kinds.__getitem__)
    if kind == "romantic" and _is_shown(shown, kind) and not _is_couple(shown, kinds[kind]):
        del kinds[kind]
        kind = max(kinds, key=kinds.__getitem__)
    told = [one for one in RARE if any(shown.of(sort, one) >= 1.0 for sort in DECIDING)]
    if told and kind not in shown.plain:
        kind = max(told, key=kinds.__getitem__)  # "Mick was her rival", though they talk as friends do
    if _is_shown(shown, kind):
        return kind, kinds[kind]
    plain = [one for one in kinds if one != "romantic" and any(shown.of(sort, one) for sort in SAID)]
    if not plain:
        return None
    kind = max(plain, key=kinds.__getitem__)
    return kind, kinds[kind]


def _doubted(shown: Shown, kind: RelationKind, chance: float) -> tuple[RelationKind, float]:
    """Return a kind with its chance, which is small where all that tells of it is what others are to the two.

    Such a kind is right one time in four, however sure the weights are of it. A couple has to be spoken of.
    """
    hinted = shown.of("hint", kind) if kind == "romantic" else 0.0
    said = sum(shown.of(sort, kind) for sort in SAYING) + hinted >= 1.0
    talks = shown.of("contact", "talk") >= LEAST_LINES and kind != "romantic"
    return kind, (chance if said or talks else min(chance, GUESSED))


def _is_couple(shown: Shown, chance: float) -> bool:
    """Say whether two who are likeliest a couple are told to be one: likely enough, or in so many words.

    Two who never meet, and whom no word but a "wife" that might mean others joins, are none.
    """
    if any(shown.of(sort, "romantic") >= 1.0 for sort in COUPLING):
        return True
    joined = any(shown.of(sort, "romantic") for sort in (*SAID, "call"))
    return chance >= COUPLE and (joined or _meetings(shown) >= MEETINGS)


def _meetings(shown: Shown) -> float:
    return shown.of("contact", "talk") + shown.of("contact", "sentence")


def _is_shown(shown: Shown, kind: str) -> bool:
    """Say whether a word shows a kind, or the two talk; that two are told of together makes no couple."""
    talks = shown.of("contact", "talk") >= LEAST_LINES
    return kind in shown.plain or talks or (_deal(shown) and kind != "romantic")


def chances(features: Mapping[RelationKind, Features], weights: Features) -> dict[RelationKind, float]:
    """Return the probability of each kind; they add up to 1."""
    scores = {kind: weigh(features[kind], weights) for kind in KINDS}
    highest = max(scores.values())
    total = sum(exp(score - highest) for score in scores.values())
    return {kind: exp(score - highest) / total for kind, score in scores.items()}


def have_to_do(shown: Shown) -> bool:
    """Say whether two talk to each other or are often told of together, or a word tells what they are."""
    return _deal(shown) or bool(shown.plain)


def _deal(shown: Shown) -> bool:
    told = SENTENCE * shown.of("contact", "sentence") + PARAGRAPH * shown.of("contact", "paragraph")
    return shown.of("contact", "talk") + told >= LEAST_LINES


def contact_of(shown: Shown) -> float:
    """Return how much a story shows of a pair: lines, sentences with both, and signs of a kind."""
    told = sum(shown.of(sort, kind) for sort in PLAIN for kind in KINDS)
    return shown.of("contact", "talk") + shown.of("contact", "sentence") + TOLD * told


def _relation(
    pair: Pair, kind: RelationKind, signs: Sequence[Sign], felt: Sequence[Feeling], scenes: Sequence[Scene]
) -> Relation:
    """Return what two are to each other, as if it were sure."""
    seen = [sign.span for sign in signs if sign.sort != "hint"] or [signs[0].span]
    contact = Span(min(span.start for span in seen), max(span.end for span in seen))
    turns = [*turns_of_signs(signs), *turns_of_feelings(felt)]
    return Relation(
        a=pair[0],
        b=pair[1],
        kind=kind,
        confidence=1.0,
        roles=tuple(_roles(kind, signs)),
        phases=phases_of(turns, contact, scenes),
        evidence=_passages(kind, signs),
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
    """Yield what each is called as the other's ("his sister"): the noun that says so most often.

    "Their marriage" is what the two have, and neither of them is it.
    """
    told = [
        sign
        for sign in signs
        if sign.sort in ("told", "noun") and sign.kind == kind and sign.word in kinds_of_nouns()
    ]
    for person in dict.fromkeys(sign.b for sign in told):
        mine = [sign for sign in told if sign.b == person]
        (noun, _), *_ = Counter(sign.word for sign in mine).most_common(1)
        yield RelationRole(person, noun, tuple(sign.span for sign in mine if sign.word == noun)[:PASSAGES])
