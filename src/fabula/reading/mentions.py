"""Mentions: every phrase that refers to a person: a name, a description, a pronoun."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from fabula.corrections.facts import fold
from fabula.models.english import Tokens
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names import NameMention
from fabula.reading.prose import Prose
from fabula.reading.tagged import of_animals, tagged_phrases
from fabula.span import Span
from fabula.story import MentionKind

IRREGULAR_PLURALS = {
    "men": "man", "women": "woman", "children": "child", "people": "person",
    "folk": "person", "folks": "person",
    "wives": "wife", "ladies": "lady", "gentlemen": "gentleman", "police": "police", "policemen": "policeman",
}  # fmt: skip
TYPED = frozenset({"u", "ur"})  # you and your, in messages
NEOPRONOUNS = frozenset({"xe/xem", "ze/hir", "ze/zir", "ey/em", "fae/faer", "ve/ver"})


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A phrase that refers to a person: its tokens (first, last and head, included), kind and what it tells.

    ``pronouns`` is the set a pronoun belongs to, or that the phrase's sex suggests ("he/him" for "the old
    man"), or ""; ``name`` is the index of the name mention, or -1; ``noun`` the head noun in the singular.
    """

    first: int
    last: int
    head: int
    kind: MentionKind
    pronouns: str
    plural: bool
    name: int
    noun: str

    def span(self, prose: Prose) -> Span:
        """Return the characters the mention covers."""
        return prose.tokens.span(self.first, self.last)


class Mentions:
    """All person mentions of a story, in order, found again by any of their tokens.

    ``attributes`` are those that say what someone is ("she was a doctor") and refer to no one. ``addressed``
    are the paragraphs told in the second person, in whose narration "you" counts as "I" does elsewhere.
    """

    def __init__(
        self, prose: Prose, names: tuple[NameMention, ...], found: tuple[PersonMention, ...],
        attributes: frozenset[int] = frozenset(), addressed: frozenset[int] = frozenset(),
    ) -> None:  # fmt: skip
        self.prose = prose
        self.names = names
        self.all = found
        self.attributes = attributes
        self.addressed = addressed

    @cached_property
    def at(self) -> dict[int, int]:
        """The index of the mention whose head stands at a token."""
        return {mention.head: index for index, mention in enumerate(self.all)}

    @cached_property
    def covering(self) -> dict[int, int]:
        """The index of the innermost mention that covers a token."""
        covering: dict[int, int] = {}
        for index, mention in sorted(enumerate(self.all), key=lambda pair: pair[1].first - pair[1].last):
            for token in range(mention.first, mention.last + 1):
                covering[token] = index
        return covering

    def told_in(self, paragraphs: range) -> Iterator[int]:
        """Yield the mentions in the narration of some paragraphs, in the order of their heads."""
        prose = self.prose
        for first, last in prose.paragraph_tokens[max(0, paragraphs.start) : paragraphs.stop]:
            told = (token for token in range(first, last) if token in self.at and not prose.said[token])
            yield from (self.at[token] for token in told)

    def starting(self, token: int) -> int:
        """Return the index of the longest mention that starts at a token, or -1."""
        return self._starting.get(token, -1)

    @cached_property
    def _starting(self) -> dict[int, int]:
        starting: dict[int, int] = {}
        for index, mention in enumerate(self.all):
            kept = starting.get(mention.first)
            if kept is None or self.all[kept].last < mention.last:
                starting[mention.first] = index
        return starting


def find_mentions(prose: Prose, names: tuple[NameMention, ...]) -> Mentions:
    """Find mentions by rules: the names, all pronouns, the phrases around nouns known to be a person's."""
    return Mentions(prose, names, tuple(_find(prose, names)))


def without(mentions: Mentions, nobody: frozenset[str]) -> Mentions:
    """Return the mentions but for those by whose words, folded, nobody is meant."""
    text = mentions.prose.tokens.text
    kept = [
        index
        for index, mention in enumerate(mentions.all)
        if fold(mention.span(mentions.prose).of(text)) not in nobody
    ]
    attributes = frozenset(new for new, old in enumerate(kept) if old in mentions.attributes)
    return Mentions(mentions.prose, mentions.names, tuple(mentions.all[old] for old in kept), attributes)


def name_mentions(prose: Prose, names: tuple[NameMention, ...]) -> list[PersonMention]:
    """Return the mentions that names make, an article before a family's name included."""
    titles = load_pairs("titles")
    found = []
    for index, name in enumerate(names):
        first = name.first
        if name.plural and first and prose.tokens.lower[first - 1] == "the":
            first -= 1
        pronouns = set_of(titles.get(name.title, ""))
        found.append(PersonMention(first, name.last, name.last, "name", pronouns, name.plural, index, ""))
    return found


def _find(prose: Prose, names: tuple[NameMention, ...]) -> list[PersonMention]:
    tokens = prose.tokens
    pronouns = load_pairs("pronouns")
    speaking = {last for _, last in tagged_phrases(prose)}
    speaking |= {last for _, last in of_animals(prose, {tokens.lower[last] for last in speaking})}
    nouns = load_words("person_nouns") | load_pairs("kinship").keys()
    groups = load_words("group_nouns")
    sexes = sexes_of_nouns()
    taken = [False] * len(tokens)
    found = name_mentions(prose, names)
    for name in names:
        for token in range(name.first, name.last + 1):
            taken[token] = True
    for token, low in enumerate(tokens.lower):
        if taken[token]:
            continue
        if low in pronouns:
            kind = pronouns[low]
            if not is_personal(prose, token):
                continue
            found.append(PersonMention(token, token, token, "pronoun", kind, kind == "we", -1, ""))
        elif tokens.tag[token] in ("NN", "NNS", "NNP", "NNPS"):
            noun, plural = singular(low, tokens.tag[token])
            if noun in nouns or noun in groups or token in speaking:
                modifies = tokens.dep[token] == "compound" and tokens.head[token] == token + 1
                if modifies and token not in speaking:
                    continue
                first, last = _phrase(prose, token)
                if first == token and tokens.tag[token] == "NN" and low not in load_pairs("kinship"):
                    continue  # a bare singular noun ("as captain") names no one
                found.append(
                    PersonMention(
                        first, last, token, "nominal", set_of(sexes.get(low) or sexes.get(noun, "")),
                        plural or noun in groups, -1, noun,
                    )
                )  # fmt: skip
    found.sort(key=lambda mention: (mention.first, -mention.last))
    return found


@cache
def sexes_of_nouns() -> dict[str, str]:
    """Return noun -> m or f for the nouns that tell it."""
    return {**load_pairs("titles"), **load_pairs("gendered_nouns"), **load_pairs("kinship")}


@cache
def who_nouns() -> frozenset[str]:
    """Return the nouns for somebody, whatever else they may be for: a receiver, a bear."""
    lists = ("person_nouns", "group_nouns", "generic_nouns", "insults", "animals")
    return frozenset(load_pairs("kinship")).union(*map(load_words, lists))


def set_of(sex: str) -> str:
    """Return the pronouns that go with m or f, or ""."""
    return {"m": "he/him", "f": "she/her"}.get(sex, "")


def singular(low: str, tag: str) -> tuple[str, bool]:
    """Return a noun in the singular, and whether its tag or form is a plural."""
    if low in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[low], True
    if tag in ("NNS", "NNPS"):
        if low.endswith("ies"):
            return low[:-3] + "y", True
        if low.endswith(("sses", "shes", "ches")):
            return low[:-2], True
        return low.removesuffix("s"), True
    return low, False


def is_personal(prose: Prose, token: int) -> bool:
    """Say whether a word spelled like a personal pronoun is one: "I" may be a numeral, "ze" another word."""
    low = prose.tokens.lower[token]
    kind = load_pairs("pronouns").get(low, "")
    if kind in NEOPRONOUNS:
        return _neopronoun(prose, token)
    if low in TYPED:
        word = prose.tokens.word
        return prose.said[token] and word[token] == low and word[token + 1 : token + 2] != ["-"]  # "a u-bend"
    return bool(kind) and (low != "i" or _is_first_person(prose, token))


def _is_first_person(prose: Prose, token: int) -> bool:
    """Tell the pronoun from a numeral ("Chapter I") or an initial ("I. Quill"); a line may have it small."""
    tokens = prose.tokens
    if tokens.word[token] == "i":
        return prose.said[token] and tokens.tag[token] == "PRP"
    return tokens.word[token] == "I" and not (
        token + 1 < len(tokens)
        and tokens.word[token + 1] == "."
        and token
        and tokens.word[token - 1][0].isupper()
    )


def _neopronoun(prose: Prose, token: int) -> bool:
    """Accept a neopronoun where the tagger takes it for no verb and it is written low or opens a sentence."""
    word = prose.tokens.word[token]
    return word.islower() or prose.opens[token]


def _phrase(prose: Prose, head: int) -> tuple[int, int]:
    """Return the first and last token of the noun phrase around its head noun, up to an "of" phrase."""
    tokens = prose.tokens
    first = head
    for child in tokens.children[head]:
        if child < first and tokens.dep[child] in (
            "det",
            "amod",
            "poss",
            "nummod",
            "compound",
            "predet",
            "advmod",
            "nmod",
            "quantmod",
        ):
            first = min(first, _left_edge(tokens, child))
    if (
        tokens.paragraph[first] != tokens.paragraph[head]
        or head - first > 8
        or any(tokens.word[token][0] in '"“”;:—' for token in range(first, head))
    ):
        first = head
    while prose.quotation_of[first] != prose.quotation_of[head]:
        first += 1  # the name above a line of a script is no part of what it says
    last = head
    for child in tokens.children[head]:
        if child > head and tokens.dep[child] == "prep" and tokens.lower[child] == "of":
            edge = _right_edge(tokens, child)
            if edge - head <= 8 and prose.quotation_of[edge] == prose.quotation_of[head]:
                last = edge
    return first, last


def _left_edge(tokens: Tokens, token: int) -> int:
    while tokens.children[token] and tokens.children[token][0] < token:
        token = tokens.children[token][0]
    return token


def _right_edge(tokens: Tokens, token: int) -> int:
    while tokens.children[token] and tokens.children[token][-1] > token:
        token = tokens.children[token][-1]
    return token
