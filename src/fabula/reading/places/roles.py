"""Place roles: how a noun for a place stands in its sentence: who is in it, goes to it, or looks at it."""

from __future__ import annotations

from typing import Literal

from fabula.reading.grammar.clauses import own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_pairs, load_words, verb_lemmas
from fabula.tokens import Tokens

WITHIN = frozenset(["in", "at", "on", "inside", "aboard", "within"])
INTO = frozenset(
    ["into", "to", "onto", "through", "up", "down", "along", "across", "over", "around", "round"]
)
AWAY = frozenset(["from", "for", "about", "towards", "toward", "past", "off", "beyond"])
ABOUT = frozenset(["of", "about"])  # before what somebody thinks or talks of
LIKENED = frozenset(["like", "as", "than"])
UPON = frozenset(["over", "above", "below", "beneath", "behind"])  # before the house that a room is a part of
ALONGSIDE = UPON | {"beside", "outside", "near", "opposite", "off"}
SUPPOSED = frozenset(
    ["would", "could", "might", "should", "if", "never", "not", "n't", "had", "'d", "will", "'ll"]
)
NEIGHBOURING = frozenset(
    {"next", "other", "another", "neighbouring", "neighboring", "adjoining", "adjacent", "opposite"}
)  # of a place that is not the one told of: "in the next room"
SEEING = inflect_all(("see", "watch", "look"))
PASSING = frozenset({"by", "past"})
DOUBTFUL = "doubtful"  # the kind of nouns that are seldom places
DEEPEST = 3  # steps up through "the window of the back of the hut"

Role = Literal["in", "to", "from", "of", "like", "subject", "object", "compound", "beside", "other"]


def role_of(tokens: Tokens, noun: int, before: str) -> tuple[Role, int]:
    """Return how a noun stands in its sentence, and the token that it hangs on.

    *Beside* is a place that whoever tells of it is not in: "in the next room", "a bus went by", "watching the
    porch light", the bakery of "the flat over the bakery". ``before`` is the preposition before the noun,
    where the parser has it hang on none.
    """
    head = noun
    for _ in range(DEEPEST):
        dep, governor = tokens.dep[head], tokens.head[head]
        if dep == "conj":
            head = governor
            continue
        if dep in ("compound", "amod"):  # the barn of "the barn door" is often taken for an adjective
            return "beside" if _is_watched(tokens, governor) else "compound", governor
        if dep in SUBJECTS:
            return "beside" if _goes_past(tokens, governor) else "subject", governor
        if dep == "dobj":
            return "object", governor
        word = tokens.lower[governor] if dep == "pobj" else before
        above = tokens.head[governor] if dep == "pobj" else governor
        if word == "of" and tokens.lower[above] in load_words("place_parts"):
            head, before = above, tokens.lower[above - 1] if above else ""
            continue
        return _after(tokens, noun, word, above), above
    return "other", head


def _after(tokens: Tokens, noun: int, preposition: str, above: int) -> Role:
    """Return how a noun stands after a preposition that hangs on the token ``above``."""
    role = _by_preposition(preposition)
    if preposition == "at" and tokens.lower[above] in verb_lemmas("aimed_verbs"):
        return "from"  # "looked at the house"
    if preposition in ALONGSIDE and _is_beside(tokens, noun, above):
        return "beside"  # "the flat over the bakery"
    if role == "in" and any(tokens.lower[child] in NEIGHBOURING for child in tokens.children[noun]):
        return "beside"
    if preposition == "from" and noun < above and tokens.lower[above] in SEEING:
        return "in"  # "From the roof you could see the river"
    return role


def _is_beside(tokens: Tokens, noun: int, above: int) -> bool:
    """Say whether a preposition says where another place is, on which it hangs, or that stands before it."""
    governor = tokens.head[noun]
    before = governor - 1 if tokens.dep[noun] == "pobj" and governor else above
    return _is_place(tokens, above) or _is_place(tokens, before)


def _is_place(tokens: Tokens, noun: int) -> bool:
    """Say whether a noun is for a place that people are in, not for a part of one: a bench is no place."""
    word = tokens.lower[noun]
    known = load_pairs("place_nouns").get(word, DOUBTFUL) != DOUBTFUL
    return known and tokens.tag[noun][0] in "NJ" and word not in load_words("furniture")


def _by_preposition(preposition: str) -> Role:
    if preposition in WITHIN:
        return "in"
    if preposition in INTO:
        return "to"
    if preposition in AWAY:
        return "from"
    if preposition == "of":
        return "of"
    if preposition in LIKENED:
        return "like"
    return "other"


def _goes_past(tokens: Tokens, verb: int) -> bool:
    """Say whether a verb tells of what only goes past: "A bus went by", "A cart passed"."""
    after = [child for child in tokens.children[verb] if child > verb]
    if tokens.lower[verb] == "passed":
        return not any(tokens.dep[child] in ("prep", "dobj") for child in after)
    return any(tokens.lower[child] in PASSING and not tokens.children[child] for child in after)


def _is_watched(tokens: Tokens, thing: int) -> bool:
    """Say whether somebody sees a thing, as from elsewhere: the light of "watched the porch light"."""
    return tokens.dep[thing] == "dobj" and tokens.lower[tokens.head[thing]] in SEEING


def is_thought_of(tokens: Tokens, head: int) -> bool:
    """Say whether a noun is what somebody thinks or talks of: "thought of her flat", "missed the harbour"."""
    for _ in range(DEEPEST):
        dep, governor = tokens.dep[head], tokens.head[head]
        above, about = tokens.head[governor], tokens.lower[governor] in ABOUT
        if dep == "dobj":
            return tokens.lower[governor] in load_words("thinking_verbs")
        if dep == "pobj" and about and tokens.lower[above] in load_words("thinking_verbs"):
            return True
        if dep == "pobj" and tokens.tag[above][0] == "N":
            head = above  # "his flat in Vancouver": the town is no nearer than the flat
        elif dep == "pobj":
            return about and tokens.lower[above] in verb_lemmas("speech_verbs")
        elif dep in ("conj", "appos", "poss", "compound"):
            head = governor
        else:
            return False
    return False


def doer_of(tokens: Tokens, token: int) -> tuple[int, int, bool]:
    """Return the subject of the verb at a token or above it and that verb, or -1s; and if it is supposed.

    Of "There were five of them in the hut" it is the five.
    """
    supposed = False
    for _ in range(DEEPEST):
        children = tokens.children[token]
        supposed = supposed or any(tokens.lower[child] in SUPPOSED for child in children)
        subject = own_subject(tokens, token)
        if subject < 0 and any(tokens.dep[child] == "expl" for child in children):
            subject = next((child for child in children if tokens.dep[child] == "attr"), -1)
        if subject >= 0:
            return subject, token, supposed
        if tokens.head[token] == token:
            break
        token = tokens.head[token]
    return -1, -1, supposed
