"""Place phrases: the noun phrases for places, and what each tells by itself and by its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from fabula.reading.account import Account
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.phrases import head_of
from fabula.reading.places.roles import AWAY, DOUBTFUL, INTO, WITHIN, Role, doer_of, is_thought_of, role_of
from fabula.story import Entity
from fabula.tokens import Tokens

LABELS = ("FAC", "LOC", "GPE", "VEH")
LEADS = ("DT", "JJ", "NN", "NNP", "PRP$", "POS", "HYPH", "VBN", "CD")  # tags of what leads up to a noun
ENCLOSED = frozenset(["room", "building", "vehicle"])  # kinds that a thing may belong to: the kitchen clock
UNLIKELY = frozenset(["part", DOUBTFUL])  # kinds whose plural is no place: boots, bars
NOMINAL = (*SUBJECTS, "pobj", "dobj")  # what only nouns are, whatever tag they have
FLAT = frozenset(["flat", "laundry"])  # what is an adjective indeed, or one of what is washed
LONGEST = 7  # tokens of a phrase for a place


@dataclass(frozen=True, slots=True)
class PlacePhrase:
    """A noun phrase for a place: its tokens, and the words by which the same place is known again.

    ``kind`` is that of the noun in ``place_nouns``, or "". ``role`` says how it stands in its sentence,
    ``doer`` the token of whoever is or goes there, or -1, and ``verb`` that of what they do; ``supposed`` is
    set where that is denied, wished for or past. ``said`` tells of a place that is only spoken or thought of,
    ``thought`` of one that the narration has only thought of. ``lead`` is its determiner.
    """

    first: int
    last: int
    key: str
    kind: str
    preposition: str
    role: Role
    doer: int
    supposed: bool
    said: bool
    thought: bool
    lead: str
    verb: int

    @property
    def furniture(self) -> bool:
        """Whether it is but a part of a room or of a road: the door, the kerb."""
        return self.key.split(" ")[-1] in load_words("furniture")

    @property
    def may_be_here(self) -> bool:
        """Whether the scene may be there: it is no furniture, not beside here, not only thought of."""
        return not self.furniture and not self.thought and self.role != "beside"


def find_place_phrases(account: Account) -> list[PlacePhrase]:
    """Return every phrase for a place, in the order of the text."""
    return sorted(_phrases(account), key=lambda phrase: (phrase.first, phrase.last))


def kind_of(account: Account, token: int) -> str:
    """Return the kind of place that a noun is, alone or with the word before it; "" where it is none."""
    tokens, nouns = account.prose.tokens, load_pairs("place_nouns")
    low = tokens.lower[token]
    if token and (pair := nouns.get(f"{tokens.lower[token - 1]}_{low}")):
        return pair
    if low in nouns or not tokens.tag[token].endswith("S"):
        return nouns.get(low, "")
    kind = nouns.get(low.removesuffix("s"), "")
    return kind if kind not in UNLIKELY else ""


@cache
def _last_words() -> frozenset[str]:
    """Return the words that may be a noun for a place, or the last of one; those with an s at the end too."""
    words = {noun.rpartition("_")[2] for noun in load_pairs("place_nouns")}
    return frozenset({*words, *(f"{word}s" for word in words)})


def _phrases(account: Account) -> Iterator[PlacePhrase]:
    tokens = account.prose.tokens
    labels, welcoming = _labels(account), set(_welcoming(account))
    for token in sorted({*labels, *welcoming, *account.prose.occurrences(_last_words())}):
        if not _noun(tokens, token):
            continue
        named = labels.get(token)
        kind = kind_of(account, token)
        framed = bool(kind) and kind != DOUBTFUL and _is_framed(account, token)
        if (named is None and not kind and token not in welcoming) or (
            not framed and _of_person(account, token, named is not None)
        ):
            continue
        head = tokens.head[token]
        before_noun = tokens.dep[token] == "compound" and token < head and tokens.tag[head][0] == "N"
        if before_noun and not framed and (kind not in ENCLOSED or _place_itself(account, head, labels)):
            continue  # a hotel lobby is no hotel; whoever winds the kitchen clock is in the kitchen
        first = _first(account, token) if named is None else account.tokens_in(named.span).start
        if _is_lacking(tokens, first):
            continue
        yield _phrase(account, first, token, kind, framed)


def _noun(tokens: Tokens, token: int) -> bool:
    """Say whether a token is a noun, or an adjective in the place of one: a flat is often taken for one."""
    return tokens.tag[token][0] == "N" or (
        tokens.tag[token] == "JJ" and (tokens.dep[token] in NOMINAL or _is_amid(tokens, token))
    )


def _is_amid(tokens: Tokens, token: int) -> bool:
    """Say whether what is taken for an adjective may be a noun before another: "the barn door"."""
    after = tokens.head[token]
    named = after == token + 1 and tokens.tag[after] == "NNP"
    return (
        tokens.dep[token] == "amod"
        and tokens.lower[token] not in FLAT
        and (named or tokens.lower[after] in load_words("furniture"))
    )


def _is_framed(account: Account, token: int) -> bool:
    """Say whether a sentence begins with a place, and next comes who is there: "In the attic Clem turned".

    The parser takes the two for one phrase.
    """
    tokens, after = account.prose.tokens, token + 1
    if after >= len(tokens) or not tokens.tag[after].startswith("NNP") or account.at(after) is None:
        return False
    first = _first(account, token)
    joined = tokens.head[token] == after and tokens.dep[token] in ("compound", "amod")
    return joined and first > 0 and tokens.lower[first - 1] in WITHIN


def _verb_of(tokens: Tokens, noun: int) -> int:
    """Return the verb that a noun hangs on, over its preposition if it has one."""
    above = tokens.head[noun]
    return tokens.head[above] if tokens.dep[noun] == "pobj" else above


def _is_lacking(tokens: Tokens, first: int) -> bool:
    """Say whether a phrase tells of a place that is not there: "There was no room", "had no car"."""
    return tokens.lower[first] == "no"


def _place_itself(account: Account, token: int, labels: Mapping[int, Entity]) -> bool:
    if account.prose.tokens.lower[token] in load_words("furniture"):
        return False
    return token in labels or bool(kind_of(account, token))


def _labels(account: Account) -> dict[int, Entity]:
    """Return what the trained reader took for places, by the token of each one's head."""
    labels: dict[int, Entity] = {}
    tokens = account.prose.tokens
    for entity in account.entities:
        covered = account.tokens_in(entity.span)
        head = head_of(tokens, covered.start, covered.stop - 1)
        if entity.kind in LABELS and tokens.tag[head][0] == "N":
            labels[head] = entity
    return labels


def _welcoming(account: Account) -> Iterator[int]:
    """Yield the last token of each name to which somebody is bidden welcome: "Welcome to the Lantern"."""
    tokens = account.prose.tokens
    for token in account.prose.occurrences(("welcome",)):
        last = token + 1
        while last + 1 < len(tokens) and (
            tokens.tag[last + 1].startswith("NNP") or (last == token + 1 and tokens.tag[last + 1] == "DT")
        ):
            last += 1
        named = tokens.lower[token + 1 : token + 2] == ["to"] and tokens.tag[last].startswith("NNP")
        if named and "POS" not in tokens.tag[last + 1 : last + 2]:
            yield last


def _of_person(account: Account, token: int, labelled: bool) -> bool:
    """Say whether a noun is but part of what somebody is called: not the crossroads of the girl there."""
    if labelled:
        return account.is_somebody(token)
    if account.mentions.covering.get(token, -1) < 0:
        return False
    tokens = account.prose.tokens
    preposition = tokens.head[token]
    return not (
        token not in account.mentions.at
        and tokens.dep[token] == "pobj"
        and tokens.lower[preposition] in WITHIN
        and account.mentions.covering.get(preposition, -1) >= 0
    )


def _first(account: Account, head: int) -> int:
    tokens, quotation_of = account.prose.tokens, account.prose.quotation_of
    first = head
    while (
        first
        and head - first < LONGEST
        and tokens.tag[first - 1] in LEADS
        and tokens.paragraph[first - 1] == tokens.paragraph[head]
        and quotation_of[first - 1] == quotation_of[head]
    ):
        first -= 1
        if tokens.tag[first] in ("DT", "PRP$"):
            break
    while tokens.tag[first] in ("HYPH", "POS") and first < head:
        first += 1
    return first


def _phrase(account: Account, first: int, last: int, kind: str, framed: bool) -> PlacePhrase:
    tokens = account.prose.tokens
    before = tokens.lower[first - 1] if first else ""
    preposition = before if before in WITHIN | INTO | AWAY | {"of"} else ""
    words = [
        tokens.lower[t] for t in range(first, last + 1) if tokens.tag[t] not in ("DT", "PRP$", "POS", "CD")
    ]
    role, governor = role_of(tokens, last, preposition)
    doer, verb, supposed = doer_of(tokens, governor)
    if framed:
        role, doer, verb = "in", last + 1, _verb_of(tokens, last + 1)
    if verb >= 0 and account.quote_of[verb] != account.quote_of[last]:
        doer, verb = -1, -1  # "In the barn," said Ruth, who is not there
    lead = tokens.lower[first] if tokens.tag[first] in ("DT", "PRP$", "CD") else ""
    if not lead and "POS" in tokens.tag[first:last]:
        lead = "'s"
    spoken = account.quote_of[last] >= 0
    thought = not spoken and is_thought_of(tokens, last)
    return PlacePhrase(
        first,
        last,
        " ".join(words),
        kind,
        preposition,
        role,
        doer,
        supposed,
        spoken or thought,
        thought,
        lead,
        verb,
    )
