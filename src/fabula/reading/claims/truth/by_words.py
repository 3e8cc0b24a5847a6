"""By words: what the words around a claim say of it: *she knows that*, *he wrongly guessed that*."""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.claims.given_up import is_given_up, is_misled
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.auxiliaries import CAN_OR_COULD
from fabula.reading.grammar.clauses import FUTURE, UNREAL, climb, helpers, is_denied
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_pairs
from fabula.story import NARRATOR, ClaimStatus

MISTAKES = frozenset({"mistake", "error"})  # "made the mistake of thinking that"
LEAPING = inflect_all(("jump", "leap"))
BELIEVE = frozenset({"believe", "accept", "credit"})  # which one cannot do of what is all too true
REFUSING = inflect_all(("refuse",))
BELIEVED = ("believed", "feared", "hoped", "doubted")


def by_words(account: Account, one: Proposition) -> ClaimStatus:
    """Return the status of a proposition by its own words, or "open" where they leave it so."""
    if one.cue < 0:
        return "true" if one.by == NARRATOR and one.stance == "narrated" else "open"
    if one.truth == "true" and not _owns_to_doubt(account, one):
        return "true"  # which neither denying nor asking it changes
    if _is_past_belief(account, one):
        return "true"
    if one.unreal:
        return "true" if one.by == NARRATOR and _is_hedge(account, one) else "open"
    if (called := _called(account, one)) is not None:
        return called
    if one.truth == "false":
        return "open" if one.denied else "false"
    if (judged := _by_adverb(account, one)) is not None:
        return judged
    if one.truth == "true" and one.denied:
        return "false"
    if one.stance == "doubted" and one.denied:
        return "open"  # for whoever does not think it so: presumed not to be so, unless it is shown to be
    if one.stance in BELIEVED and (is_given_up(account, one) or is_misled(account, one)):
        return "false"
    return "open"


def _called(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return what the words around a thought call it: "was wrong to think that", "made the mistake of"."""
    tokens, words = account.prose.tokens, load_pairs("verdict_words")
    over = list(climb(tokens, one.cue, ("xcomp", "pcomp", "prep", "acomp"), 3))[1:]
    if any(tokens.lower[word] in MISTAKES for word in over) or _is_leapt_to(account, one.cue):
        return None if one.denied else "false"
    over += [child for word in over for child in tokens.children[word] if tokens.dep[child] == "acomp"]
    judged = (words.get(tokens.lower[word], "") for word in over)
    said = next((word.removeprefix("holder/") for word in judged if word.startswith("holder/")), None)
    if said is None or any(is_denied(tokens, word) for word in over) or one.denied:
        return None
    return "true" if said == "true" else "false"


def _is_leapt_to(account: Account, cue: int) -> bool:
    """Say whether a conclusion is one that somebody jumps to."""
    tokens = account.prose.tokens
    to = tokens.head[cue] if tokens.dep[cue] == "pobj" else cue
    return tokens.lower[cue].startswith("conclusion") and tokens.lower[tokens.head[to]] in LEAPING


def _is_past_belief(account: Account, one: Proposition) -> bool:
    """Say whether somebody cannot, or will not, believe what is so: "couldn't believe he had come"."""
    tokens, cue = account.prose.tokens, one.cue
    if tokens.lower[cue] not in BELIEVE or helpers(tokens, one.root) & (UNREAL | FUTURE):
        return False
    refused = tokens.dep[cue] == "xcomp" and tokens.lower[tokens.head[cue]] in REFUSING
    return refused or (one.denied and bool(helpers(tokens, cue) & CAN_OR_COULD))


def _by_adverb(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return what an adverb says of what is thought: "she wrongly assumed that", "rightly guessed that"."""
    tokens, adverbs = account.prose.tokens, load_pairs("judging_adverbs")
    if one.denied:
        return None
    beside = (tokens.lower[child] for child in tokens.children[one.cue])
    return next((adverbs[word] for word in beside if word in adverbs), None)  # type: ignore[misc]


def _owns_to_doubt(account: Account, one: Proposition) -> bool:
    """Tell "I don't know that he did", which doubts it, from "I didn't know that he did", which learns it."""
    tokens = account.prose.tokens
    own = tokens.tag[one.cue] == "VB" and subject_word(account, one.cue) in ("i", "we")
    over = tokens.head[one.cue]
    under = tokens.dep[one.cue] == "ccomp" and account.quote_of[over] == one.line
    anothers = under and subject_word(account, over) not in ("i", "we", "")  # "he thinks I don't know"
    return one.denied and own and not anothers and "did" not in helpers(tokens, one.cue)


def _is_hedge(account: Account, one: Proposition) -> bool:
    """Say whether a clause is put forward all the same: "I must say that", "it could be said that"."""
    tokens = account.prose.tokens
    if one.denied or not helpers(tokens, one.cue) & UNREAL:
        return False
    subject = subject_word(account, one.cue)
    return subject in ("i", "we") or (one.stance == "asserted" and subject in ("it", "one", "you"))


def subject_word(account: Account, verb: int) -> str:
    """Return the word that is the subject of a verb, in small letters, or ""."""
    tokens = account.prose.tokens
    return next((tokens.lower[c] for c in tokens.children[verb] if tokens.dep[c] in SUBJECTS), "")
