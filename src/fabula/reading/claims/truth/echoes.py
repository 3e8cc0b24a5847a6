"""Echoes: what somebody says or thinks, and the narration tells or denies at once with the same verb.

*"I don't remember," said Hob. He remembered perfectly. "I never saw it," said Hob, who had seen everything.
"I've got a gun," said Hob. He had no gun. "You're bleeding," said Ann. He looked down. He was bleeding.*
What is said of what is past the narration has to look back on, for whoever has not eaten may eat by and by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Literal, NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.truth.points import name_of, stem_of
from fabula.reading.grammar.auxiliaries import BE, CAN, HAS, HAVE, IS
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers, is_denied, own_subject
from fabula.story import NARRATOR, ClaimStatus
from fabula.tokens import sentence_around

AT_ONCE = 6  # propositions within which the narration tells of it
NEXT = 1  # paragraphs from a line within which it does
SAID = ("asserted", "believed")
DO = frozenset({"do", "does"})
DID = frozenset({"did"})
GOT = frozenset({"got"})
ALL_OR_NOTHING = frozenset({"nothing", "anything", "everything", "word", "whole"})
NOTHING = frozenset({"nothing"})
LATEST = frozenset({"since"})  # "hasn't eaten since Tuesday" has not eaten
BARE = ("nsubj", "nsubjpass", "aux", "auxpass", "neg", "punct", "intj", "dobj", "cc", "mark", "dep")
# What belongs to the verb: "looked at" is no "looked", nor "wanted to go" a "wanted".
OWN = frozenset({"after", "at", "about", "for", "from", "of", "off", "on", "to", "with"})

When = Literal["now", "then", "before"]  # "then" is now in the narration, and before in a line


class Deed(NamedTuple):
    """What is told of a deed: of whom, what it is, to whom, when it was, whether it is denied, what else."""

    who: str
    verb: str
    whom: frozenset[str]
    when: When
    denied: bool
    more: frozenset[str]


def find_echoed(account: Account, propositions: Sequence[Proposition]) -> Iterator[tuple[int, ClaimStatus]]:
    """Yield the number of each claim that the narration tells or denies at once, and whether it is so."""
    tokens = account.prose.tokens
    said = account.each("echoes", propositions, lambda one: _told(account, one))
    for index, (one, before) in enumerate(zip(propositions, said, strict=True)):
        if before is None or one.stance not in SAID or one.unreal or one.denied or one.by is None:
            continue
        if one.line < 0:
            continue
        near = range(index + 1, min(index + 1 + AT_ONCE, len(propositions)))
        told = [
            after
            for at in near
            if propositions[at].stance == "narrated" and propositions[at].by == NARRATOR
            if tokens.paragraph[propositions[at].root] <= tokens.paragraph[one.last] + NEXT
            if (after := said[at]) is not None
        ]
        told = [*_who_had(account, one), *told] if one.cue < 0 else told
        status = next((found for after in told if (found := _compared(account, before, after, one))), None)
        if status is not None:
            yield index, status


def _compared(account: Account, before: Deed, after: Deed, one: Proposition) -> ClaimStatus | None:
    """Return whether what is told after a claim is the same, "true", or the opposite, "false", or neither."""
    if before.verb != after.verb or before.when != after.when or not _is_same(account, before, after, one):
        return None
    wild = before.whom & ALL_OR_NOTHING or after.whom & ALL_OR_NOTHING
    if before.denied == after.denied:
        same = before.whom == after.whom and before.more <= after.more and not before.denied
        return "true" if same else None
    whole, part = (before, after) if after.denied else (after, before)  # who told, and who denied it
    if not wild and part.whom and not part.whom <= whole.whom:
        return None
    if part.more & OWN != whole.more & OWN or not part.more - LATEST <= whole.more:
        return None
    return "false"


def _is_same(account: Account, before: Deed, after: Deed, one: Proposition) -> bool:
    """Say whether both are of one person, as far as it is known who is meant by "you", or of one thing."""
    if before.who == after.who:
        return True
    return before.who == "you" and after.who in account.by_id and after.who != one.by


def _who_had(account: Account, one: Proposition) -> Iterator[Deed]:
    """Yield what the tag of a line tells of whoever says it: "said Hob, who had seen everything"."""
    tokens = account.prose.tokens
    begin = account.prose.line_tokens[one.line].stop
    if begin >= len(tokens) or account.quote_of[begin] >= 0:
        return
    for verb in range(begin, sentence_around(tokens, begin)[1] + 1):
        if tokens.dep[verb] == "relcl" and account.at(tokens.head[verb]) == one.by:
            who = own_subject(tokens, verb)
            told = deed_told(account, verb, partial(name_of, account)) if tokens.lower[who] == "who" else None
            if told is not None and one.by is not None:
                yield told._replace(who=one.by)


def _told(account: Account, one: Proposition) -> Deed | None:
    return deed_told(account, one.root, partial(name_of, account))


def deed_told(account: Account, verb: int, name: Callable[[int], str]) -> Deed | None:
    """Return what a clause tells of a deed or of what one has, or None; ``name`` says whom a word means."""
    tokens, aided = account.prose.tokens, helpers(account.prose.tokens, verb)
    subject = own_subject(tokens, verb)
    if subject < 0 or aided & (UNREAL | FUTURE):
        return None
    when, in_line = _when(tokens.tag[verb], aided), account.quote_of[verb] >= 0
    if tokens.lower[verb] in GOT and aided & HAS:
        when = "now"  # "I've got a gun"
    if when == "then":
        when = "before" if in_line else "now"
    if when is None or tokens.lower[verb] in BE:
        return None
    under = [child for child in tokens.children[verb] if tokens.dep[child] not in BARE]
    apart = [child for child in under if tokens.dep[child] in ("prt", "xcomp", "ccomp", "acomp")]
    stem = "have" if _has(account, verb, aided) else stem_of(account, verb)
    suffered = "be " if aided & BE and tokens.tag[verb] == "VBN" else ""
    whom = [child for child in tokens.children[verb] if tokens.dep[child] == "dobj"]
    none = any(tokens.lower[child] in NOTHING for child in whom)
    return Deed(
        who=name(subject),
        verb=" ".join((suffered + stem, *(tokens.lower[child] for child in apart))),
        whom=frozenset(name(child) for child in whom),
        when=when,
        denied=is_denied(tokens, verb, *whom) or none,
        more=frozenset(tokens.lower[child] for child in under if tokens.dep[child] == "prep"),
    )


def _has(account: Account, verb: int, aided: frozenset[str]) -> bool:
    """Say whether a clause tells what somebody has: "have a gun", "'ve got a gun", "had no gun"."""
    tokens = account.prose.tokens
    got = tokens.lower[verb] in GOT and bool(aided & HAS)
    owned = tokens.lower[verb] in HAVE and not aided - DO - DID
    return (got or owned) and any(tokens.dep[child] == "dobj" for child in tokens.children[verb])


def _when(tag: str, aided: frozenset[str]) -> When | None:
    """Return whether a verb tells what is so as it is told, what was, or what had been; or None."""
    if tag == "VBG":
        return "now" if aided & IS else None
    if tag == "VB":
        return "now" if aided and aided <= DO | CAN else "then" if aided & DID else None
    if tag == "VBN" or aided & HAVE:
        return "before" if aided & HAVE else "now" if aided & IS else None
    return None if aided else "then" if tag == "VBD" else "now" if tag in ("VBP", "VBZ") else None
