"""Openers: words for things that only the head of a sentence gives a capital: *Chlorine stung her eyes*."""

from __future__ import annotations

from functools import cache

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_pairs, load_words, verb_lemmas
from fabula.reading.once import once
from fabula.reading.prose import Prose

SURE = 0.95  # how sure the trained reader is of somebody, and hardly of *Mud sucked at his boots*
BY_GESTURE = 0.04  # what it adds to that if the word moves a part of a body: Chalk wiped his mouth
SAYING = inflect_all(("say", "ask", "reply"))  # what no thing does
ACTS = 3  # times that a word acts and never stands small, from which it is somebody: Posy
OFTEN = 1.7  # the same of all the places together
ABOUT = frozenset(
    {"grey", "gray", "cold", "late", "early", "slowly", "soon", "clear", "pale", "red", "pink", "wet", "at"}
)


@once
def openers(prose: Prose) -> frozenset[int]:
    """Return the tokens at the heads of sentences that look like somebody's name and stand for a thing.

    Such a word is a noun for what has no will, has its capital nowhere else, calls nobody, says or barks
    nothing, leads to no other name, and the trained reader is not sure of anybody there. *Dawn* is a thing
    where it breaks.
    """
    sure = _sure(prose)
    found: set[int] = set()
    for low in prose.by_word.keys() & (_things() | {"dawn"}):
        at = _capitals(prose, low)
        if not at or not all(_only_opens(prose, token) for token in at):
            continue
        if low == "dawn":
            found.update(at if all(_breaks(prose, token) for token in at) else ())
            continue
        if len(at) == len(prose.by_word[low]) and sum(_acts(prose, token) for token in at) >= ACTS:
            continue
        chances = [sure.get(token, 0.0) + BY_GESTURE * _gestures(prose, token) for token in at]
        if max(chances) < SURE and sum(chances) < OFTEN:
            found.update(at)
    return frozenset(found)


def _capitals(prose: Prose, low: str) -> list[int]:
    """Return where a word has a capital, and is not in capitals throughout."""
    word = prose.tokens.word
    return [token for token in prose.by_word[low] if word[token][0].isupper() and word[token][1:].islower()]


def _only_opens(prose: Prose, token: int) -> bool:
    """Say whether nothing but the head of a sentence gives a word its capital there."""
    somebody = _utters(prose, token) or _is_called(prose, token) or _leads(prose, token)
    return prose.opens[token] and not somebody


@cache
def _things() -> frozenset[str]:
    """Return the nouns for things that are hardly anybody's name."""
    rare = load_pairs("thing_rarity").keys()
    nouns = (load_words("mass_nouns") | load_words("thing_nouns")).union(rare)
    people = load_words("person_nouns") | load_words("animals") | load_words("group_nouns")
    named = load_pairs("first_names").keys() | load_pairs("kinship").keys() | load_pairs("titles").keys()
    plain = nouns - people - named
    return frozenset(plain | {noun + "s" for noun in plain} - named - people)


def _sure(prose: Prose) -> dict[int, float]:
    """Return for each token by itself how sure the trained reader is that it is somebody."""
    reading = prose.tokens.reading
    alone = (phrase for phrase in (() if reading is None else reading.people) if phrase.first == phrase.last)
    return {phrase.first: phrase.probability for phrase in alone}


def _is_called(prose: Prose, token: int) -> bool:
    """Say whether a word that opens a line is called: "Chalk, get down!", but not "Torch," said Ola."""
    tokens, after = prose.tokens, token + 1
    line = prose.quotation_of[token]
    return (
        prose.said[token]
        and after + 1 < len(tokens)
        and tokens.word[after] == ","
        and prose.quotation_of[after + 1] == line
        and tokens.word[after + 1][0].isalpha()
    )


def _leads(prose: Prose, token: int) -> bool:
    """Say whether more of a name follows, or what only people have: Stone Quill, Stone's brother."""
    tokens, after = prose.tokens, token + 1
    if after + 1 >= len(tokens) or tokens.sentence[after] != tokens.sentence[token]:
        return False
    if tokens.word[after][0].isupper() and tokens.paragraph[after] == tokens.paragraph[token]:
        return not prose.opens[after]
    had = tokens.lower[after + 1] in load_words("owned_by_people") | load_pairs("kinship").keys()
    return tokens.lower[after] in ("'s", "’s") and had


def _acts(prose: Prose, token: int) -> bool:
    return prose.tokens.dep[token] in SUBJECTS


def _utters(prose: Prose, token: int) -> bool:
    """Say whether it says something, or barks: Biscuit barked."""
    low = prose.tokens.lower[prose.tokens.head[token]]
    return _acts(prose, token) and (low in SAYING or low in verb_lemmas("animal_sounds"))


def _gestures(prose: Prose, token: int) -> bool:
    """Say whether it does something with a body, most likely its own: Chalk wiped his mouth."""
    tokens, verb = prose.tokens, prose.tokens.head[token]
    body = load_words("body_words")
    return _acts(prose, token) and any(
        tokens.dep[child] == "dobj" and tokens.lower[child] in body for child in tokens.children[verb]
    )


def _breaks(prose: Prose, token: int) -> bool:
    """Say whether the morning is told of: Dawn broke over the hills, Dawn came up grey."""
    tokens, verb = prose.tokens, prose.tokens.head[token]
    if prose.said[token] or not _acts(prose, token):
        return False
    low, children = tokens.lower[verb], tokens.children[verb]
    objects = [child for child in children if tokens.dep[child] == "dobj"]
    if low in ("broke", "breaks", "breaking", "crept", "creeps", "creeping"):
        return not objects
    if low in ("found", "finds"):
        return any(tokens.lower[child] in load_pairs("pronouns") for child in objects)
    return low in ("came", "comes", "coming") and any(tokens.lower[child] in ABOUT for child in children)
