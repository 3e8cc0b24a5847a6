"""Tenses: in which the sentences around one are told, and where a sentence stands alone in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from fabula.checking.lemmas import verb_lemma
from fabula.checking.narration import Clause, Narration, Told
from fabula.reading.lexicon import load_words

Way = Literal["past", "present"]

AROUND = 8  # sentences on each side that show in which tense a passage is told
LEAST = 6  # of them that have to be told in the other tense
_OF_WAY = {"past": ("past", "before", "ahead"), "present": ("present", "will")}
_DEFINITE = frozenset({"the", "his", "her", "their", "my", "our", "its"})
_PRONOUNS = frozenset({"he", "she", "they", "i", "we"})
_TELLER = frozenset({"i", "me", "my", "we", "us", "our"})
_STANDING = frozenset(
    {
        "calls",
        "hates",
        "knows",
        "likes",
        "lives",
        "loves",
        "says",
        "thinks",
        "wants",
        "works",
    }
)  # what people do for years
_AHEAD = (["was", "going", "to"], ["were", "going", "to"])
_LIKENING = frozenset({"like", "as", "than"})
_RELATIVE = frozenset({"WP", "WDT", "WRB"})


def strays(narration: Narration, into: Way, asked: Way | None) -> Iterator[tuple[Told, Clause]]:
    """Yield the clauses told in one tense amid a passage told in the other.

    A passage is told in a tense where ``LEAST`` of the sentences around are and no other is in the one looked
    for, but for a neighbour that is such a stray as well. Where the house has ``asked`` for a tense, what is
    in the other does not excuse.
    """
    if asked == into:
        return
    away: Way = "past" if into == "present" else "present"
    sentences = narration.sentences
    shown = [_shows(told, into) for told in sentences]
    rest = [_shows(told, away) for told in sentences]
    doubtful: dict[int, Clause] = {}
    for index, told in enumerate(sentences):
        clause = next((one for one in told.clauses if _may_slip(narration, told, one, into)), None)
        if clause is not None and (rest[index] or not _is_apart(narration, told)):
            doubtful[index] = clause
    for index, clause in doubtful.items():
        near = [
            beside
            for beside in range(max(0, index - AROUND), min(len(sentences), index + AROUND + 1))
            if beside != index and sentences[beside].scene == sentences[index].scene
        ]
        others = [beside for beside in near if shown[beside]]
        excused = (
            any(abs(beside - index) > 1 or beside not in doubtful for beside in others) or len(others) > 1
        )
        if sum(rest[beside] for beside in near) >= LEAST and (asked is not None or not excused):
            yield sentences[index], clause


def looking_back(narration: Narration) -> Iterator[int]:
    """Yield each *has* that looks back from the present, in what somebody is told of amid the past.

    As in *it was the road he has taken for years*; not in a likeness, *the way a man walks who has lost*.
    """
    tokens, sentences = narration.tokens, narration.sentences
    if 2 * sum(_shows(told, "past") for told in sentences) < len(sentences):
        return
    for told in sentences:
        words = narration.words(told)
        if "has" not in words or not _shows(told, "past") or _shows(told, "present"):
            continue
        helper = told.first + words.index("has")
        verb = tokens.head[helper]
        lost = (tokens.dep[helper], tokens.tag[verb]) != ("aux", "VBN") or verb > told.last
        if lost or tokens.dep[verb] not in ("relcl", "ccomp") or _likens(words[: helper - told.first]):
            continue
        subject = narration.subject_of(verb)
        if told.first <= subject < helper and tokens.lower[subject] in ("he", "she"):
            yield helper


def _likens(words: Sequence[str]) -> bool:
    """Say whether words lead to a likeness: *as a man who*, *the way a coat hangs*."""
    return not _LIKENING.isdisjoint(words) or ("the", "way") in pairwise(words)


def _shows(told: Told, way: Way) -> bool:
    return any(clause.tense in _OF_WAY[way] for clause in told.clauses)


def _is_apart(narration: Narration, told: Told) -> bool:
    """Say whether a sentence asks, tells what always is, or says by itself that it is of another time."""
    words = narration.words(told)
    unlikened = (word for before, word in zip(["", *words], words, strict=False) if before != "as")  # "as if"
    return "?" in words or not load_words("timeless_words").isdisjoint(unlikened)


def _may_slip(narration: Narration, told: Told, clause: Clause, into: Way) -> bool:
    """Say whether a clause tells what somebody or some certain thing does, plainly in a tense."""
    tokens = narration.tokens
    if clause.tense != into or clause.subject < 0 or not told.first <= clause.finite <= told.last:
        return False
    subject, form, word = clause.subject, tokens.tag[clause.finite], tokens.lower[clause.finite]
    if not told.first <= subject <= told.last:
        return False
    if into == "present" and (form != "VBZ" or not word.endswith("s") or word.startswith("'")):
        return False
    if into == "present" and word in _STANDING and not _TELLER.isdisjoint(narration.words(told)):
        return False  # "my brother thinks so": in the teller's own time
    if into == "past" and tokens.lower[clause.finite : clause.finite + 3] in _AHEAD:
        return False  # "he was going to": what may still come
    if into == "past" and tokens.dep[clause.verb] == "conj" and _is_body(narration, subject):
        return False  # "she has her back to the wall and her arms folded"
    if into == "past" and (
        form != "VBD" or word.startswith("'") or _follows_perfect(narration, told, clause)
    ):
        return False
    acts = clause.finite == clause.verb and word not in load_words("stative_verbs")
    if clause.finite != clause.verb and tokens.tag[clause.verb] == "VBN":
        return False  # "has gone": looked back on from now
    if _is_misread(narration, clause) or _is_elsewhere(narration, clause):
        return False
    if tokens.lower[subject] in _PRONOUNS or narration.who(subject) is not None:
        return acts or tokens.lower[subject] in ("he", "she")
    definite = any(tokens.lower[child] in _DEFINITE for child in tokens.children[subject])
    return acts and definite and tokens.tag[subject] in ("NN", "NNS")


def _follows_perfect(narration: Narration, told: Told, clause: Clause) -> bool:
    """Say whether a clause goes on about a time that a perfect opened: *nobody has rung since he left*."""
    tokens = narration.tokens
    return any(
        tokens.lower[token] in ("has", "have", "'s", "'ve")
        and tokens.dep[token] == "aux"
        and tokens.tag[tokens.head[token]] == "VBN"
        and tokens.head[token] < clause.finite
        for token in range(told.first, clause.finite)
    )


def _is_body(narration: Narration, subject: int) -> bool:
    """Say whether a subject is somebody's arms or eyes, which are rather folded and closed than act."""
    owned = any(narration.tokens.dep[child] == "poss" for child in narration.tokens.children[subject])
    return owned and narration.tokens.lower[subject] in load_words("body_words")


_BEFORE_NOUNS = frozenset({"DT", "PRP$", "JJ", "NN", "NNP", "NNS", "POS", "NNPS", "CD", "IN", "TO", "VBG"})


def _is_misread(narration: Narration, clause: Clause) -> bool:
    """Say whether a verb is rather a noun, "the narrow bridges", "spades and sieves"."""
    tokens, before = narration.tokens, clause.finite - 1
    if before != clause.subject and tokens.tag[before] in _BEFORE_NOUNS:
        return True
    base = verb_lemma(tokens.lower[clause.finite])
    joined = before
    while joined > 0 and tokens.tag[joined] == "RB":
        joined -= 1
    own = tokens.head[clause.subject] == clause.verb
    if not own and tokens.tag[joined] != "CC" and tokens.lower[before] != "then":
        return True
    thing = base in load_words("thing_nouns") or base in load_words("place_nouns")
    return thing and base not in load_words("deed_verbs") | load_words("speech_verbs")


def _is_elsewhere(narration: Narration, clause: Clause) -> bool:
    """Say whether a clause is cited or likened to, or goes on one with *who* for all the parser says."""
    tokens = narration.tokens
    if narration.is_cited(clause.finite):
        return True
    if not _LIKENING.isdisjoint(tokens.lower[max(0, clause.subject - 2) : clause.subject]):
        return True  # "not like the woman pays"
    between = tokens.tag[min(clause.subject, clause.verb) : clause.verb]
    return tokens.head[clause.subject] != clause.verb and not _RELATIVE.isdisjoint(between)
