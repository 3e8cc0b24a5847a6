"""Reversals: what is so after all, as the narration tells right after what somebody thought or said.

*She thought he was asleep. In fact he was dead. They took her for a witch. She was only lonely. He was sure
it was Ann. It was the landlady. She thought he would shout. Instead he wept.*
"""

from __future__ import annotations

import re

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import doer_of, subject_of
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers, is_denied, own_subject
from fabula.reading.lexicon import load_words
from fabula.tokens import sentence_around

NO_SUCH_THING = re.compile(
    r"\b(was|were|is|are|been|did|done|had|'s|'d) (nothing of the (kind|sort)|no such thing(?! as))\b"
)
DISMISSING = re.compile(rf"{NO_SUCH_THING.pattern}|\bnothing of the (kind|sort)\b|\bknew better(?! than)\b")
AGREEING = frozenset({"right", "true", "so", "correct"})
ONLY = frozenset({"only", "just", "merely", "simply", "actually"})
IT = frozenset({"it", "that", "this"})
AHEAD = UNREAL | FUTURE
KINDS = ("animals", "person_nouns", "thing_nouns")  # lists of what something may be


def is_reversed(account: Account, one: Proposition) -> bool:
    """Say whether the next sentence of the narration tells what is so in place of what somebody holds."""
    tokens = account.prose.tokens
    if _is_set_against(account, one):
        return True
    begin = sentence_around(tokens, one.last)[1] + 1
    if one.line >= 0 or begin >= len(tokens) or account.quote_of[begin] >= 0:
        return False
    if tokens.paragraph[begin] != tokens.paragraph[one.last]:
        return False
    last = sentence_around(tokens, begin)[1]
    if DISMISSING.search(" ".join(tokens.lower[begin : last + 1])):
        return True
    begin += tokens.lower[begin] == "but"
    told = tokens.lower[begin : last + 1]
    if AGREEING & set(told):
        return False
    leads = any(" ".join(told[:length]) in load_words("contrary_leads") for length in (1, 2, 3, 4))
    instead = told[:1] == ["instead"] and _ahead(account, one)
    return leads or instead or _is_of_the_same(account, one, begin, last)


def _is_set_against(account: Account, one: Proposition) -> bool:
    """Say whether a sentence goes on with what is so instead: "thought he was ill, but he was only tired"."""
    tokens, verb = account.prose.tokens, one.cue
    but = next((child for child in tokens.children[verb] if tokens.lower[child] == "but"), -1)
    if one.line >= 0 or but <= one.last or tokens.lower[one.root] not in IS:
        return False
    joined = [child for child in tokens.children[verb] if tokens.dep[child] == "conj" and child > but]
    if not joined or tokens.lower[joined[0]] not in IS:
        return False
    who = doer_of(account, one.root)
    return who not in (None, one.holder) and who == account.at(own_subject(tokens, joined[0]))


def _ahead(account: Account, one: Proposition) -> bool:
    """Say whether somebody thinks that something will be so: "would", "was going to"."""
    tokens = account.prose.tokens
    to = any(tokens.tag[child] == "TO" for child in tokens.children[one.root])  # "expected him to shout"
    return to or bool(helpers(tokens, one.root) & AHEAD) or tokens.lower[one.root] == "going"


def _is_of_the_same(account: Account, one: Proposition, begin: int, last: int) -> bool:
    """Say whether a sentence tells of whoever the thought is about that they are no more than another."""
    tokens = account.prose.tokens
    verb = next((token for token in range(begin, last + 1) if tokens.dep[token] == "ROOT"), -1)
    subject, before = subject_of(account, verb) if verb >= 0 else -1, subject_of(account, one.root)
    if subject < 0 or before < 0 or is_denied(tokens, verb) or is_denied(tokens, one.root):
        return False
    who, same = account.at(subject), account.at(before) == account.at(subject)
    thing = tokens.lower[subject] in IT and who is None and account.at(before) is None
    if not (same and who is not None) and not thing:
        return False
    is_so = tokens.lower[verb] in IS or bool(helpers(tokens, verb) & IS) or _ahead(account, one)
    only = is_so and any(word in ONLY for word in tokens.lower[subject + 1 : verb + 2])
    only |= tokens.lower[subject + 2 : subject + 4] == ["in", "fact"]  # "He had in fact"
    return (only and one.stance != "known") or is_another(account, one.root, verb)


def is_another(account: Account, before: int, verb: int) -> bool:
    """Say whether one is told to be another than was thought: "It was Ann", "It was the landlady"."""
    tokens = account.prose.tokens
    if tokens.lower[before] not in IS or tokens.lower[verb] not in IS:
        return False
    named = [
        next((child for child in tokens.children[place] if tokens.dep[child] == "attr"), -1)
        for place in (before, verb)
    ]
    if min(named) < 0 or any(tokens.tag[word][0] != "N" for word in named):
        return False
    one, other = (account.at(word) for word in named)
    told = tokens.lower[named[1]] not in load_words("generic_nouns") and (
        other is not None or any(tokens.lower[named[1]] in load_words(kind) for kind in KINDS)
    )
    return told and tokens.lower[named[0]] != tokens.lower[named[1]] and (one is None or one != other)
