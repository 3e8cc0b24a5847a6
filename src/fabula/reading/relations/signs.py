"""Signs: what a passage that shows two people's relation says, and the words that say it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple, get_args

from fabula.models.english import Tokens
from fabula.reading.grammar.auxiliaries import BE, HAVE
from fabula.reading.lexicon import inflect, inflect_all, load_lines, load_pairs
from fabula.span import Span
from fabula.story import RelationKind

Sort = Literal["told", "noun", "kin", "names", "hint", "other", "call", "name", "act", "word", "contact"]

Pair = tuple[str, str]  # in the order of the alphabet

KINDS: tuple[RelationKind, ...] = get_args(RelationKind)
CROWD = 4  # people in one sentence or paragraph above which it is nobody's in particular
HELPING = {"be": BE, "have": HAVE}  # verbs that have more forms than others
HAVING = frozenset({"have", "'ve"})
UNTOLD = frozenset({"not", "n't", "never", "if", "would", "no"})


def pair_of(one: str, other: str) -> Pair:
    """Return two people in the order of the alphabet."""
    return (one, other) if one < other else (other, one)


class Sign(NamedTuple):
    """One passage: ``b`` is something to ``a``, is called or treated so by ``a``, or hears a word from ``a``.

    The ``sort`` is what is *told* ("Tom was her brother"), a *noun* ("her brother"), a *hint* (the same,
    where it is not known who is meant: one of those near), an *other* (who is not: whoever says or hears
    "your brother"), *kin* (what follows from two of these), *names* ("Mr. and Mrs. Hale"), a *call* ("Mum!"),
    a *name* that somebody is called by, an *act*, a *word* of a kind's field, or mere *contact*. ``kind`` is
    a kind of relation, or a turn in one, or a way of naming or of contact; ``word`` shows it, at ``token``;
    ``strength`` is 1, or the share of a hint.
    """

    a: str
    b: str
    sort: Sort
    kind: str
    word: str
    token: int
    span: Span
    strength: float = 1.0

    @property
    def pair(self) -> Pair:
        """The two, in the order of the alphabet."""
        return pair_of(self.a, self.b)


def is_untold(tokens: Tokens, token: int) -> bool:
    """Say whether a word denies or supposes what it stands with: "never", "if", the "'d" of "he'd marry".

    That of "he'd been married" is no "would", whatever the parser takes it for.
    """
    would = tokens.lower[token] == "'d" and tokens.tag[token] == "MD"
    return tokens.lower[token] in UNTOLD or (would and not _has_been(tokens, token))


def _has_been(tokens: Tokens, helper: int) -> bool:
    """Say whether a word helps a participle, and no "have" does: "'d been", but not "'d have been"."""
    verb = tokens.head[helper]
    helped = (tokens.lower[child] for child in tokens.children[verb] if tokens.dep[child] == "aux")
    return tokens.tag[verb] == "VBN" and HAVING.isdisjoint(helped)


@cache
def kinds_of_nouns() -> dict[str, str]:
    """Return the nouns for what somebody is to somebody, each with its kind; kinship is family."""
    return dict.fromkeys(load_pairs("kinship"), "family") | load_pairs("relation_nouns")


@cache
def kinds_of_calls() -> dict[str, str]:
    """Return what people are called to their faces, each with its kind."""
    return dict.fromkeys(load_pairs("kinship"), "family") | load_pairs("relation_calls")


@cache
def kinds_of_acts() -> dict[str, tuple[str, ...]]:
    """Return every form of the verbs that tell of a relation or of a turn in one, with what they tell of."""
    found: dict[str, list[str]] = defaultdict(list)
    for verb, kind in (line.split() for line in load_lines("relation_acts")):
        for form in sorted(inflect(verb)):
            found[form].append(kind)
    return {form: tuple(kinds) for form, kinds in found.items()}


class PhraseOfTwo(NamedTuple):
    """What goes with a word to tell what two do: the forms of its verb, or none for any; the words before it.

    ``behind`` leads to the other, as the list of them says; ``kind`` is as of acts.
    """

    forms: frozenset[str]
    before: tuple[str, ...]
    behind: str
    kind: str


@cache
def kinds_of_phrases() -> dict[str, list[PhraseOfTwo]]:
    """Return word -> what goes with it to tell what two do."""
    found: dict[str, list[PhraseOfTwo]] = defaultdict(list)
    for verbs, words, behind, kind in (line.split() for line in load_lines("relation_phrases")):
        forms = frozenset() if verbs == "*" else _forms_of(verbs.split("|"))
        for row in words.split("|"):
            *before, word = row.split("_")
            found[word].append(PhraseOfTwo(forms, tuple(before), behind, kind))
    return found


def _forms_of(verbs: Sequence[str]) -> frozenset[str]:
    helping = (HELPING[verb] for verb in verbs if verb in HELPING)
    return inflect_all(verbs).union(*helping)


@cache
def kinds_of_words() -> dict[str, tuple[str, ...]]:
    """Return the words of the field of each kind and of each turn."""
    found: dict[str, list[str]] = defaultdict(list)
    for word, kind in (line.split() for line in load_lines("relation_fields")):
        found[word].append(kind)
    return {word: tuple(kinds) for word, kinds in found.items()}
