"""Outcomes: what somebody promises, plans, hopes or fears that somebody will do, and what they then do.

*"I'll mend the boat." ... He mended the boat. She was afraid that he would fall. And he fell. "I won't tell
anyone." He told everyone.*
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.reading.claims.truth.points import OTHERWISE, contraries, side_of_verb
from fabula.reading.grammar.auxiliaries import HAD
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers, is_denied
from fabula.reading.lexicon import inflect, inflect_all, load_words
from fabula.story import ClaimStatus

PLEDGED = ("promised", "planned")
EXPECTED = ("believed", "feared", "hoped", "doubted")
AHEAD = FUTURE | {"would", "'d"}
AT_ONCE = 400  # the same where it is not told what it is done to
SOON = 4_000  # characters within which what comes to pass is what was expected
# Verbs that say too little by themselves: who "will go" somewhere, and then "went", may have gone elsewhere.
GENERAL = frozenset({"go", "do", "get", "say", "see", "look", "come", "take", "make", "let", "try"})
WHEN = frozenset({"after", "before", "by", "during", "until", "within"})
PLACING = ("npadvmod", "advmod", "advcl", "prep")  # what tells when one feels so, or how
#: Verbs of what one may do without liking, or not do though one likes it.
NO_LIKING = inflect_all(("want", "trust", "distrust", "respect"))
WEATHER = inflect_all(("rain", "snow", "hail", "freeze", "thaw"))
WAS = frozenset({"was", "were", "is", "are"})
ANYBODY = ("one", "body", "thing")  # "I won't tell anyone." He told everyone.


def find_outcomes(
    account: Account, propositions: Sequence[Proposition], status: Sequence[ClaimStatus]
) -> Iterator[tuple[int, ClaimStatus]]:
    """Yield the number of each claim of what is to come that the story then shows to come, or not to."""
    tokens = account.prose.tokens
    pending: dict[tuple[str, str], list[int]] = defaultdict(list)  # (who, form of the verb) -> claims
    turning: dict[tuple[str, str], list[int]] = defaultdict(list)  # the same by the side one would take
    doers = account.each("who is to", propositions, lambda one: _who_is_to(account, one))
    so = [one for one, settled in zip(propositions, status, strict=True) if settled == "true"]
    done = dict(zip(so, account.each("done", so, lambda one: _done(account, one)), strict=True))
    for index, (one, doer) in enumerate(zip(propositions, doers, strict=True)):
        if doer is not None and status[index] == "open":
            for form in inflect(tokens.lower[one.root]) | (WAS if tokens.lower[one.root] == "be" else set()):
                pending[doer, form].append(index)
            if (side := _side(account, one.root)) is not None:
                turning[doer, side[0]].append(index)
        elif status[index] == "true" and (deed := done[one]) is not None:
            who = deed.who
            for ahead in _turned_out(account, propositions, one, turning, deed):
                yield ahead, "false"
            waiting = pending.get((who, tokens.lower[one.root]), [])
            for ahead in [at for at in waiting if _is_of_the_same(account, propositions[at], one)]:
                waiting.remove(ahead)
                kept = is_denied(tokens, one.root) == is_denied(tokens, propositions[ahead].root)
                yield ahead, "true" if kept else "false"


class _Done(NamedTuple):
    """Who does, or feels, something, and which side that takes, if it has a contrary and is done then."""

    who: str
    side: tuple[str, str] | None


def _done(account: Account, one: Proposition) -> _Done | None:
    """Return what a clause tells to be done, None where it only might be."""
    aided = helpers(account.prose.tokens, one.root)
    if aided & (UNREAL | FUTURE):
        return None
    return _Done(_who_does(account, one.root) or "", None if aided & HAD else _side(account, one.root))


def _turned_out(
    account: Account, propositions: Sequence[Proposition], one: Proposition,
    turning: dict[tuple[str, str], list[int]], deed: _Done,
) -> Iterator[int]:  # fmt: skip
    """Yield the claims of what somebody would feel about a thing, or do, who then does the contrary.

    *You'll hate the house. He loved the house. She expected him to refuse. He agreed.* What one feels for
    people may change.
    """
    tokens = account.prose.tokens
    side = deed.side
    if side is None:
        return
    things, waiting = _things(account, one), turning.get((deed.who, side[0]), [])
    reach = SOON if things else AT_ONCE
    for ahead in list(waiting):
        before = propositions[ahead]
        near = tokens.start[one.root] - tokens.end[before.root] < reach
        if near and things == _things(account, before) and side != _side(account, before.root):
            waiting.remove(ahead)
            yield ahead


def _side(account: Account, verb: int) -> tuple[str, str] | None:
    """Return what a verb tells that has a contrary, and which side it takes: "refuse", "loved the house"."""
    if (liking := _liking(account, verb)) is not None:
        return "liking", liking
    tokens = account.prose.tokens
    about, side = contraries().get(tokens.lower[verb], "/").split("/")
    other = any(tokens.dep[child] in OTHERWISE for child in tokens.children[verb])
    return None if not about or other or is_denied(tokens, verb) else (about, side)


def _liking(account: Account, verb: int) -> str | None:
    """Return whether a thing is liked or disliked, as for and against, where nothing says when or how."""
    tokens = account.prose.tokens
    plain = tokens.lower[verb] not in NO_LIKING and not is_denied(tokens, verb)
    about = [child for child in tokens.children[verb] if tokens.dep[child] == "dobj"]
    thing = any(tokens.tag[child] in ("NN", "NNS") and account.at(child) is None for child in about)
    placed = any(tokens.dep[child] in PLACING for child in tokens.children[verb])
    return side_of_verb(tokens.lower[verb]) if plain and thing and not placed else None


def _who_does(account: Account, verb: int) -> str | None:
    """Return who or what does something: an id, or the noun of a thing that is known, "the fever"."""
    tokens, subject = account.prose.tokens, subject_of(account, verb)
    if subject < 0:
        return None
    if (who := account.at(subject)) is not None:
        return who
    if tokens.lower[subject] == "it" and tokens.lower[verb] in WEATHER:
        return "the weather"
    known = any(tokens.lower[child] == "the" for child in tokens.children[subject])
    return f"the {tokens.lower[subject]}" if known and tokens.tag[subject] in ("NN", "NNS") else None


def _who_is_to(account: Account, one: Proposition) -> str | None:
    """Return who is to do what a claim says, or None where it says nothing of what is to come."""
    tokens = account.prose.tokens
    if tokens.tag[one.root] != "VB" or (one.denied and one.stance != "doubted"):
        return None
    if one.stance in PLEDGED:
        return one.holder
    aided = helpers(tokens, one.root)
    foretold = one.stance == "asserted" and one.line >= 0 and one.cue < 0 and aided & FUTURE
    to = any(tokens.tag[child] == "TO" for child in tokens.children[one.root])  # "expected him to refuse"
    ahead = foretold or (one.stance in EXPECTED and one.cue >= 0 and (to or aided & AHEAD))
    return _who_does(account, one.root) if ahead and not one.unreal else None


def _is_of_the_same(account: Account, ahead: Proposition, done: Proposition) -> bool:
    """Say whether what is done is what was to be done: to the same, or to nothing and soon."""
    tokens = account.prose.tokens
    if tokens.lower[ahead.root] == "be":
        return _is_told_to_be(account, ahead.root, done.root)
    to_do, did = _things(account, ahead), _things(account, done)
    soon = tokens.start[done.root] - tokens.end[ahead.root] < SOON
    if to_do & did:
        return soon or ahead.stance in PLEDGED
    telling = tokens.lower[ahead.root] not in GENERAL | load_words("deedless_verbs")
    broken = is_denied(tokens, ahead.root) and not is_denied(tokens, done.root)  # however it is done
    bare = broken or len(_more(account, done)) <= len(_more(account, ahead))
    return not to_do and (broken or not did) and soon and telling and bare


def _is_told_to_be(account: Account, ahead: int, done: int) -> bool:
    """Say whether somebody is just what they were to be: "would be late", "was late"."""
    tokens = account.prose.tokens
    said = [
        [tokens.lower[child] for child in tokens.children[verb] if tokens.dep[child] in ("acomp", "attr")]
        for verb in (ahead, done)
    ]
    plain = all(tokens.dep[child] not in PLACING for child in tokens.children[done])
    return plain and len(said[0]) == 1 and said[0] == said[1]


def _more(account: Account, one: Proposition) -> list[int]:
    """Return what hangs on a verb besides its subject and helpers."""
    tokens = account.prose.tokens
    said = ("prep", "dobj", "xcomp", "ccomp", "acomp", "attr", "advcl", "dative")
    more = (child for child in tokens.children[one.root] if tokens.dep[child] in said)
    return [child for child in more if tokens.dep[child] != "prep" or tokens.lower[child] not in WHEN]


def _things(account: Account, one: Proposition) -> set[str]:
    """Return the nouns of a claim, whom it mentions but for its subject, and the "back" of "go back"."""
    tokens = account.prose.tokens
    subject = subject_of(account, one.root)
    found = set()
    for token in range(one.first, one.last + 1):
        if token == subject:
            continue
        who = account.at(token)
        if tokens.lower[token].startswith(("any", "every", "no")) and tokens.lower[token].endswith(ANYBODY):
            found.add("anybody")
        elif who is not None:
            found.add(f"@{who}")
        elif tokens.tag[token] in ("NN", "NNS") and tokens.dep[token] != "npadvmod":  # "tonight"
            found.add(tokens.lower[token].removesuffix("s"))
        elif tokens.tag[token] in ("RB", "RP") and tokens.lower[token] in ("back", "away", "home"):
            found.add(tokens.lower[token])
    return found
