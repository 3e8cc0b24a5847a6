"""Presumed: beliefs told as no more than that, and so as wrong: *she was sure that*, *You think I did*."""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.claims.given_up import is_kept
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import doer_of
from fabula.reading.claims.truth.by_words import BELIEVED, subject_word
from fabula.reading.grammar.attitudes import attitude_of
from fabula.reading.grammar.auxiliaries import HAS, IS
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers
from fabula.reading.lexicon import inflect_all, load_words, verb_lemmas
from fabula.story import NARRATOR
from fabula.tokens import sentence_around

SEEMING = inflect_all(("seem", "appear", "affect", "pretend"))
ALL_BEFORE = 6  # tokens from "all" to the verb of "all that she could think was that"
HEADS = frozenset({"head", "heads"})
FANCIES = frozenset({"idea", "notion"})
MANY = frozenset({"they", "we"})  # "They all thought"
ALONE = frozenset({"alone", "unseen", "unobserved"})
WOULD = frozenset({"would", "'d"})  # "You think I'd sell you" asks as little as "You think I sold you"


def is_presumed_wrong(account: Account, one: Proposition) -> bool:
    """Say whether a belief is not so, if the story shows nothing else, for how it is told to be held.

    Who does not think it so thinks it not so (Horn 1978).
    """
    if one.cue >= 0 and one.stance == "doubted" and one.denied and one.truth == "open":
        return not one.unreal
    plain = one.cue >= 0 and not one.unreal and one.stance in BELIEVED
    return plain and _is_set_apart(account, one)


def _is_set_apart(account: Account, one: Proposition) -> bool:
    """Say whether a conviction is told as no more than that, by someone who does not share it.

    Who tells that she *was sure*, and not that she *knew*, or that *they think* so, lets it be understood
    that it is not so (a scalar implicature: Horn 1972).
    """
    tokens = account.prose.tokens
    if one.stance != "believed" or one.denied:
        return False
    if one.by == NARRATOR:
        word = tokens.lower[one.cue]
        return (
            word in load_words("convictions")
            or word == "concerned"
            or _is_unlisted(account, one.cue)
            or _is_everybodys(account, one)
            or _is_of_being_alone(account, one)
            or _is_reason(account, one)
            or tokens.lower[tokens.head[one.cue]] in SEEMING  # "he seemed to think that"
        )
    if one.holder is None or one.holder == one.by or is_kept(account, one):
        return False
    verb = one.cue if tokens.tag[one.cue][0] == "V" else tokens.head[one.cue]  # "you are sure"
    if subject_word(account, verb) == "you":
        return _is_thrown_back(account, one)
    word = tokens.lower[one.cue]
    if (word in FANCIES and _is_present(account, one.cue)) or _is_in_head(account, one):
        return True
    return word == "concerned" or word in verb_lemmas("unshared_verbs") or word in load_words("convictions")


def _is_in_head(account: Account, one: Proposition) -> bool:
    """Say whether somebody "has got it into his head" that something is so."""
    words = account.prose.tokens.lower[one.cue : one.first]
    return "it" in words[:2] and not HEADS.isdisjoint(words)


def _is_present(account: Account, noun: int) -> bool:
    """Say whether somebody has an idea as it is told, and no more than one: "Tom has this idea that"."""
    tokens, verb = account.prose.tokens, account.prose.tokens.head[noun]
    one_of_many = any(tokens.lower[child] in ("this", "some", "an") for child in tokens.children[noun])
    has = tokens.lower[verb] in HAS or bool(helpers(tokens, verb) & HAS)
    return tokens.dep[noun] == "dobj" and one_of_many and has


def _is_unlisted(account: Account, cue: int) -> bool:
    """Say whether a verb of which no list knows tells of a belief, as "took it that" does, "had no doubt"."""
    tokens = account.prose.tokens
    comes = tokens.lower[cue] in verb_lemmas("impersonal_verbs")
    passed_on = any(tokens.lower[child] == "from" for child in tokens.children[cue])  # "had it from Ann that"
    is_all = tokens.lower[cue] in IS and "all" in tokens.lower[max(0, cue - ALL_BEFORE) : cue]
    listed = tokens.tag[cue][0] != "V" or attitude_of(tokens, cue) is not None
    return not (listed or comes or passed_on or is_all)


def _is_thrown_back(account: Account, one: Proposition) -> bool:
    """Say whether a line tells somebody what they think of whoever says it: "You think I took it"."""
    tokens = account.prose.tokens
    last = sentence_around(tokens, one.cue)[1]
    over = tokens.head[one.cue]
    supposed = over != one.cue and account.quote_of[over] == one.line  # "I suppose you think"
    return (
        tokens.tag[one.cue] == "VBP"
        and tokens.lower[one.cue] in verb_lemmas("unshared_verbs")
        and not supposed
        and not helpers(tokens, one.cue)
        and not helpers(tokens, one.root) & ((UNREAL | FUTURE) - WOULD)
        and subject_word(account, one.root) in ("i", "we")
        and not any(word[0] == "?" for word in tokens.word[one.cue : last + 1])
    )


def _is_reason(account: Account, one: Proposition) -> bool:
    """Say whether it is told as why somebody did what they did: "Thinking that it was empty, he fired"."""
    tokens, cue = account.prose.tokens, one.cue
    reason = tokens.tag[cue] == "VBG" and tokens.dep[cue] == "advcl" and cue < tokens.head[cue]
    thinks = tokens.lower[cue] in verb_lemmas("unshared_verbs") or tokens.lower[cue] == "expecting"
    return reason and thinks and not helpers(tokens, one.root) & (UNREAL | FUTURE)


def _is_everybodys(account: Account, one: Proposition) -> bool:
    """Say whether it is what everybody thought, and so, as told, no more than that."""
    tokens = account.prose.tokens
    told = tokens.tag[one.cue] in ("VBD", "VBZ", "VBP")
    who = subject_word(account, one.cue)
    whole = who in load_words("everybody_words") or who in load_words("peopled_nouns")
    return told and (whole or (who in MANY and "all" in tokens.lower[one.cue - 1 : one.cue]))


def _is_of_being_alone(account: Account, one: Proposition) -> bool:
    """Say whether somebody is told to think themselves alone, or unseen, by who knows better."""
    tokens, root = account.prose.tokens, one.root
    said = {
        tokens.lower[child] for child in tokens.children[root] if tokens.dep[child] in ("acomp", "advmod")
    }
    more = any(tokens.dep[child] in ("prep", "advcl") and child > root for child in tokens.children[root])
    own = one.holder is not None and doer_of(account, root) == one.holder
    return own and tokens.lower[root] in IS and bool(said & ALONE) and not more
