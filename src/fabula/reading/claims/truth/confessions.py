"""Confessions: what somebody has said before that, as they own in the end, was not so.

*"I never touched it." ... "It was me." ... "I lied to you. I took it."* Whoever owns to a lie tells what it
was about: of what they said before, that is meant which has a noun in common with it and denies what they now
say, or says what they now deny; of "It was me", whatever they last denied to have done. And who first denied
a deed and then says that they did it, *"I never wrote that letter." ... "I wrote it."*, owns to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import doer_of
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.clauses import UNREAL, helpers, is_denied, own_subject
from fabula.reading.lexicon import inflect_all, load_words, verb_stem

NEAR = 2  # lines around a confession in which it is told what it is about
LONG_AGO = 600  # propositions after which nobody comes back to what was said
ME = frozenset({"me", "i", "myself"})
MADE_UP = inflect_all(("make", "invent"))
BARE = ("nsubj", "aux", "neg", "punct", "cc", "conj", "ccomp", "parataxis", "intj", "mark")
OBJECTS = ("dobj", "attr", "acomp")
IT = frozenset({"it", "them", "that", "anything", "nothing"})
TAKEN_UP = frozenset({"it", "them", "that", "thi"})  # without the s that a plural has


class _Deed(NamedTuple):
    """The stem of the verb for what somebody says they did, to whom or what, and whether they deny it."""

    verb: str
    what: frozenset[str]
    denied: bool


def find_confessed(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield the number of each proposition that somebody put forward and owns to be not so."""
    said: dict[str, list[int]] = defaultdict(list)  # who -> what they put forward themselves
    for index, one in enumerate(propositions):
        if one.line < 0 or one.by is None or one.stance != "asserted":
            continue
        if one.cue >= 0:
            if one.holder == one.by and not one.denied and not one.unreal:
                said[one.by].append(index)  # "I swear that I never wrote it"
            continue
        if is_me(account, one):
            denied = (i for i in reversed(said[one.by]) if _denies_deed(account, propositions[i]))
            yield from [i for i in list(denied)[:1] if index - i <= LONG_AGO]
        elif _owns_to_lie(account, one):
            own = said[one.by]
            about = [i for i in _around(propositions, index) if propositions[i].by == one.by]
            begin = min((propositions[i].line for i in about), default=one.line)
            if any((deed := _own_deed(account, propositions[i])) and not deed.denied for i in about):
                denied = (i for i in reversed(own) if _denies_it(account, propositions[i]))
                yield from [
                    i for i in list(denied)[:1] if index - i <= LONG_AGO and propositions[i].line < begin
                ]
            yield from (
                i
                for i in own
                if propositions[i].line < begin
                and index - i <= LONG_AGO
                and any(_is_opposite(account, propositions[i], propositions[now]) for now in about)
            )
        elif (deed := _own_deed(account, one)) is not None and not deed.denied:
            yield from (
                i
                for i in said[one.by]
                if index - i <= LONG_AGO
                and propositions[i].line < one.line
                and _is_owned_to(_own_deed(account, propositions[i]), deed)
            )
        said[one.by].append(index)


def _around(propositions: Sequence[Proposition], index: int) -> Iterator[int]:
    """Yield the propositions of the lines around one, itself left out."""
    line = propositions[index].line
    for near in range(max(0, index - 10), min(len(propositions), index + 10)):
        one = propositions[near]
        if near != index and one.line >= 0 and abs(one.line - line) <= NEAR and one.cue < 0:
            yield near


def is_me(account: Account, one: Proposition) -> bool:
    """Say whether somebody owns to have been the one: "It was me"."""
    tokens, root = account.prose.tokens, one.root
    said = [tokens.lower[child] for child in tokens.children[root] if tokens.dep[child] == "attr"]
    it = tokens.lower[own_subject(tokens, root)] == "it"
    return (
        tokens.lower[root] in IS and it and said[:1] != [] and said[0] in ME and not is_denied(tokens, root)
    )


def _owns_to_lie(account: Account, one: Proposition) -> bool:
    """Say whether somebody owns that they did not tell the truth: "I lied", "I made it up"."""
    tokens, root = account.prose.tokens, one.root
    if _subject(account, one) != "i" or is_denied(tokens, root) or helpers(tokens, root) & UNREAL:
        return False
    up = any(tokens.lower[child] == "up" for child in tokens.children[root])
    return tokens.lower[root] in load_words("lied_verbs") or (tokens.lower[root] in MADE_UP and up)


def _denies_deed(account: Account, one: Proposition) -> bool:
    """Say whether somebody says that they did not do something: "I never touched it"."""
    tokens, root = account.prose.tokens, one.root
    past = tokens.tag[root] in ("VBD", "VBN") or bool(helpers(tokens, root) & {"did"})
    felt = tokens.lower[root] in load_words("inner_verbs")
    return _subject(account, one) == "i" and past and is_denied(tokens, root) and not felt


def _denies_it(account: Account, one: Proposition) -> bool:
    """Say whether somebody denies to have done, or seen, what they call no more than "it"."""
    tokens, root = account.prose.tokens, one.root
    past = tokens.tag[root] in ("VBD", "VBN") or bool(helpers(tokens, root) & {"did"})
    more = {tokens.lower[child] for child in tokens.children[root] if tokens.dep[child] not in BARE}
    return _subject(account, one) == "i" and past and is_denied(tokens, root) and bool(more) and more <= IT


def _own_deed(account: Account, one: Proposition) -> _Deed | None:
    """Return what a clause says that whoever says it did, or was, or not, and no more than that, or None."""
    tokens, root = account.prose.tokens, one.root
    past = tokens.tag[root] == "VBD" or bool(helpers(tokens, root) & {"did"})
    felt = tokens.lower[root] in load_words("inner_verbs")
    if not past or felt or _subject(account, one) != "i" or helpers(tokens, root) & UNREAL:
        return None
    more = [child for child in tokens.children[root] if tokens.dep[child] not in BARE]
    if any(tokens.dep[child] not in OBJECTS and tokens.lower[child] != "there" for child in more):
        return None
    verb = "be" if tokens.lower[root] in IS else verb_stem(tokens.lower[root])
    what = frozenset(account.at(child) or tokens.lower[child].removesuffix("s") for child in more)
    return _Deed(verb, what, is_denied(tokens, root)) if what else None


def _is_owned_to(before: _Deed | None, now: _Deed) -> bool:
    """Say whether somebody did what they had denied; what they did it to may be an "it" the second time."""
    if before is None or not before.denied or before.verb != now.verb:
        return False
    return before.what == now.what or (now.what <= TAKEN_UP and now.verb != "be")


def _subject(account: Account, one: Proposition) -> str:
    tokens, subject = account.prose.tokens, own_subject(account.prose.tokens, one.root)
    return tokens.lower[subject] if subject >= 0 else ""


def _is_opposite(account: Account, earlier: Proposition, later: Proposition) -> bool:
    """Say whether one denies and the other affirms something of the same thing."""
    denied = [is_denied(account.prose.tokens, one.root) for one in (earlier, later)]
    return denied[0] != denied[1] and bool(_nouns(account, earlier) & _nouns(account, later))


def _nouns(account: Account, one: Proposition) -> set[str]:
    tokens, doer = account.prose.tokens, doer_of(account, one.root)
    return {
        account.at(token) or tokens.lower[token].removesuffix("s")
        for token in range(one.first, one.last + 1)
        if tokens.tag[token][0] == "N" and (account.at(token) is None or account.at(token) != doer)
    }
