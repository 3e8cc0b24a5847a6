"""Group chains: groups without a name that are one group after all: "the four kids", later "the children".

The ledger weighs a description against those near it and those with its very noun. A group often comes up
again far on, by another noun for the same (``data/group_synonyms.txt``). It is taken for the one there was,
unless the words tell them apart: another number, another's ("his children", "hers"), or "other" itself. Those
who are only spoken ill of ("those bastards") are the group on the other side that is told of nearest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from fabula.reading.coreference.resolution import Resolution
from fabula.reading.lexicon import load_lines, load_pairs, load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.times import number_of

REACH = 3000  # tokens after which a group is not taken up again
DETERMINERS = frozenset({"DT", "PDT", "CD", "PRP$", "WP$"})
DEFINITE = frozenset({"the", "these", "those", "both", "all", "my", "our", "your", "his", "her", "their"})
APART = frozenset(
    {"other", "others", "another", "more", "else", "new", "different", "such", "most", "some", "few"}
)


@cache
def classes() -> dict[str, str]:
    """Return noun -> the first of the nouns that may stand for the same group."""
    rows = (line.split() for line in load_lines("group_synonyms"))
    return {noun: row[0] for row in rows for noun in row}


@dataclass(frozen=True)
class _Chain:
    """A group without a name: its person, the tokens of its mentions and what its descriptions say of it."""

    person: int
    tokens: tuple[int, ...]
    nouns: frozenset[str]
    numbers: frozenset[float]
    owners: frozenset[int]
    described: frozenset[str]  # the words that say which
    taken_up: bool  # its first description is a definite one
    told_of: bool  # one of its descriptions has a word before the noun: "two cops", no cops at large
    apart: bool


def join_groups(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution, talking: Collection[int] = (),
) -> Resolution:  # fmt: skip
    """Return whom the mentions mean, groups that are one group joined.

    Those ``talking`` say or hear some line, and stay who they are.
    """
    chains = sorted(_chains(prose, mentions, people, resolution), key=lambda chain: chain.tokens[0])
    same: dict[int, int] = {}
    kept: list[_Chain] = []
    for chain in chains:
        may_join = chain.taken_up and not chain.apart and chain.person not in talking
        fellow = _taken_up(chain, kept) if may_join else None
        if fellow is None:
            kept.append(chain)
        else:
            same[chain.person] = fellow.person
            kept[kept.index(fellow)] = _joined(fellow, chain)
    # who is both, a thug, is on the other side: of two such groups each would mean the other
    insults = load_words("insults") - load_words("hostile_groups")
    for chain in kept:
        if chain.nouns <= insults and chain.person not in talking:
            meant = _other_side(chain, kept)
            same |= {chain.person: meant.person} if meant is not None else {}
    if not same:
        return resolution
    return Resolution([_last(same, person) for person in resolution.owner], resolution.candidates)


def _last(same: dict[int, int], person: int) -> int:
    while person in same:
        person = same[person]
    return person


def _chains(prose: Prose, mentions: Mentions, people: People, resolution: Resolution) -> Iterator[_Chain]:
    """Yield the groups without a name that some noun describes."""
    members: dict[int, list[PersonMention]] = defaultdict(list)
    for mention, person in zip(mentions.all, resolution.owner, strict=True):
        if person >= people.named and people.persons[person].plural:
            members[person].append(mention)
    for person, found in members.items():
        described = [mention for mention in found if mention.kind == "nominal" and mention.plural]
        if described:
            yield _chain(prose, mentions, resolution, person, found, described)


def _chain(
    prose: Prose, mentions: Mentions, resolution: Resolution, person: int,
    found: Sequence[PersonMention], described: Sequence[PersonMention],
) -> _Chain:  # fmt: skip
    tokens = prose.tokens
    before = {token for mention in described for token in range(mention.first, mention.head)}
    words = {tokens.lower[token] for token in before}
    owners = {
        resolution.owner[mentions.at[token]]
        for token in before
        if tokens.dep[token] == "poss" and token in mentions.at
    }
    first = described[0]
    return _Chain(
        person,
        tuple(mention.head for mention in found),
        frozenset(classes().get(mention.noun, mention.noun) for mention in described),
        frozenset(number for word in words if (number := number_of(word)) >= 2),
        frozenset(owners - {-1}),
        frozenset(quality for mention in described for quality in _qualities(prose, mention)),
        tokens.lower[first.first] in DEFINITE,
        any(_is_told_of(prose, mention) for mention in described),
        bool(APART & {*words, *(tokens.lower[mention.head] for mention in described)}),
    )


def _is_told_of(prose: Prose, mention: PersonMention) -> bool:
    tokens = prose.tokens
    return tokens.tag[mention.first] in DETERMINERS and tokens.lower[mention.first] not in (
        "all",
        "any",
        "no",
    )


def _qualities(prose: Prose, mention: PersonMention) -> Iterator[str]:
    """Yield what a description says of a group: "the little King children", "the people of Lyon"."""
    tokens = prose.tokens
    for child in tokens.children[mention.head]:
        if tokens.dep[child] in ("amod", "compound", "nmod"):
            yield tokens.lower[child]
        elif tokens.dep[child] == "prep" and child <= mention.last:
            yield from (tokens.lower[token] for token in range(child, mention.last + 1))


@cache
def _loose() -> frozenset[str]:
    """Return the nouns for people who are others in each place or to each: "the men", "their friends"."""
    loose = load_words("generic_nouns") | load_words("group_nouns") | load_pairs("kinship").keys()
    return loose - classes().keys()


def _taken_up(chain: _Chain, before: Sequence[_Chain]) -> _Chain | None:
    """Return the one group that a description takes up, or None for none or several."""
    found = [other for other in before if _is_same(chain, other)]
    return found[0] if len(found) == 1 else None


def _is_same(chain: _Chain, other: _Chain) -> bool:
    if other.tokens[-1] < chain.tokens[0] - REACH:
        return False  # most are far behind
    shared = (chain.nouns & other.nouns) - load_words("anyones_nouns")
    if not shared or other.apart or not other.told_of:
        return False
    if shared <= _loose() and not (chain.numbers & other.numbers or chain.owners & other.owners):
        return False
    last = max((token for token in other.tokens if token < chain.tokens[0]), default=chain.tokens[0])
    return (
        0 < chain.tokens[0] - last <= REACH
        and _agree(chain.numbers, other.numbers)
        and _agree(chain.owners, other.owners)
        and chain.described <= other.described
    )


def _agree(one: frozenset[float] | frozenset[int], other: frozenset[float] | frozenset[int]) -> bool:
    return not one or not other or one == other


def _joined(one: _Chain, other: _Chain) -> _Chain:
    return replace(
        one,
        tokens=tuple(sorted({*one.tokens, *other.tokens})),
        nouns=one.nouns | other.nouns,
        numbers=one.numbers | other.numbers,
        owners=one.owners | other.owners,
        described=one.described | other.described,
    )


def _other_side(chain: _Chain, groups: Sequence[_Chain]) -> _Chain | None:
    """Return the group on the other side told of last before some are spoken ill of, else next after."""
    hostile = [group for group in groups if group.nouns & load_words("hostile_groups")]
    here = chain.tokens[0]
    gaps = [
        (min(abs(here - token) + (token > here) * REACH for token in group.tokens), group)
        for group in hostile
    ]
    best = min(gaps, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] <= 2 * REACH else None
