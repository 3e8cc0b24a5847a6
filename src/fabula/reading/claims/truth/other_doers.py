"""Other doers: what one is said to have done, and another owns to, or is told, to have done.

*"You broke the vase." ... "I broke it." ... "It was me who broke the vase."* Nobody owns to what another did;
and of what is done only once, the narration knows by whom: *Hob had taken the oar.*
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.truth.confessions import is_me
from fabula.reading.grammar.auxiliaries import HAD, HAVE, IS
from fabula.reading.grammar.clauses import helpers, is_denied, own_subject
from fabula.reading.lexicon import verb_lemmas
from fabula.story import NARRATOR

LONG_AGO = 300  # propositions after which nobody comes back to what was said
AT_ONCE = 12  # the same of "It was me"
SOON = 60  # the same where what it was done to is only taken up: "I broke it"
TAKEN_UP = frozenset({"it", "them", "that", "him", "her"})
SAID = ("asserted", "believed", "feared")
PAST = ("VBD", "VBN")
HELPING = HAVE | {"did"}
DEFINITE = frozenset({"the", "that", "this", "those", "these"})
SOMEBODY = frozenset({"somebody", "someone", "anybody", "anyone"})
WHO = frozenset({"who", "that"})


class _Deed(NamedTuple):
    """The lemma of the verb for what was done, to what or whom, and the id of whoever did it."""

    verb: str
    what: str
    doer: str


def find_done_by_others(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield the number of each proposition by which somebody did what another turns out to have done."""
    held: dict[str, list[tuple[int, _Deed]]] = defaultdict(list)  # verb -> what is said to have been done
    latest: tuple[int, _Deed] | None = None
    deeds = account.each("deeds done once", propositions, lambda one: _deed(account, one))
    for index, (one, deed) in enumerate(zip(propositions, deeds, strict=True)):
        if deed is None:
            if one.line >= 0 and latest is not None and index - latest[0] <= AT_ONCE and is_me(account, one):
                yield from (latest[0],) if latest[1].doer != one.by else ()
            continue
        if _is_known(account, one, deed):
            for before, other in held[deed.verb]:
                if _is_same(other, deed, index - before) and other.doer != deed.doer:
                    yield before
        if one.stance in SAID and not one.unreal and not one.denied:
            held[deed.verb].append((index, deed))
            latest = index, deed


def _is_same(before: _Deed, now: _Deed, apart: int) -> bool:
    """Say whether both are done to the same; of "it" one is only sure soon after."""
    if before.what == now.what and now.what not in TAKEN_UP:
        return apart <= LONG_AGO
    return apart <= SOON and (now.what in TAKEN_UP or before.what in TAKEN_UP)


def _is_known(account: Account, one: Proposition, deed: _Deed) -> bool:
    """Say whether whoever tells of a deed knows whose it is: who owns to it, or the narration looks back."""
    if one.cue >= 0:
        return False
    if one.line >= 0:
        return one.stance == "asserted" and deed.doer == one.by
    cleft = own_subject(account.prose.tokens, one.root) >= 0 and _cleft(account, one.root) >= 0
    return one.by == NARRATOR and (cleft or bool(helpers(account.prose.tokens, one.root) & HAD))


def _deed(account: Account, one: Proposition) -> _Deed | None:
    """Return what a clause tells that somebody did to something, or None."""
    tokens, verb = account.prose.tokens, one.root
    doer, cleft = own_subject(tokens, verb), _cleft(account, verb)
    if cleft >= 0:
        named = (child for child in tokens.children[verb] if tokens.dep[child] == "attr")
        doer, verb = next(named, -1), cleft
    lemma = verb_lemmas("once_done_verbs").get(tokens.lower[verb])
    aided = helpers(tokens, verb)
    past = aided <= HELPING and (tokens.tag[verb] in PAST or "did" in aided)  # not "was broken"
    if lemma is None or not past or doer < 0 or is_denied(tokens, verb, one.root):
        return None
    what = [child for child in tokens.children[verb] if tokens.dep[child] == "dobj"]
    own = tokens.lower[doer] in ("i", "me", "myself") and one.line >= 0
    who = one.by if own else account.at(doer)
    if who is None and tokens.tag[doer] == "NNP":
        who = tokens.lower[doer]
    given = any(tokens.dep[child] == "dative" for child in tokens.children[verb])
    if (
        tokens.lower[doer] in SOMEBODY
        or len(what) != 1
        or who is None
        or given
        or not _is_certain(account, what[0])
    ):
        return None
    thing = tokens.lower[what[0]]
    return _Deed(lemma, thing if thing in TAKEN_UP else account.at(what[0]) or thing, who)


def _is_certain(account: Account, noun: int) -> bool:
    """Tell "the vase", "it" and "Hob" from "a pie", and from "the wrong vase", which may be another."""
    tokens = account.prose.tokens
    if tokens.tag[noun] in ("PRP", "NNP"):
        return True
    under = tokens.children[noun]
    known = any(tokens.lower[child] in DEFINITE or tokens.dep[child] == "poss" for child in under)
    return known and all(tokens.dep[child] in ("det", "poss", "compound") for child in under)


def _cleft(account: Account, verb: int) -> int:
    """Return the verb of what somebody is the one to have done, or -1: of "It was Ann who took it", took."""
    tokens = account.prose.tokens
    if tokens.lower[verb] not in IS or tokens.lower[own_subject(tokens, verb)] != "it":
        return -1
    named = [child for child in tokens.children[verb] if tokens.dep[child] == "attr"]
    under = (*tokens.children[verb], *(end for child in named for end in tokens.children[child]))
    doers = ((child, own_subject(tokens, child)) for child in under)
    return next((child for child, who in doers if who >= 0 and tokens.lower[who] in WHO), -1)
