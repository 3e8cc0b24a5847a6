"""Contrary deeds: what cannot both have been done: to win and to lose, to have a thing and to have sold it.

*She thought that he had failed. He had passed with honours. She thought that he hated her. He had loved her
for years. Gwen thinks that I still have the ring. I sold it in March. They believed that the bridge still
stood. It had collapsed in the night.*
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.reading.claims.truth.outcomes import NO_LIKING
from fabula.reading.claims.truth.points import OTHERWISE, contraries, name_of, side_of_verb
from fabula.reading.grammar.auxiliaries import BE, HAD, HAS, HAVE, IS
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers, is_denied
from fabula.reading.lexicon import load_words, verb_lemmas
from fabula.story import NARRATOR

AT_ONCE = 6  # propositions within which the narration tells what was done
JUDGED = ("asserted", "believed", "feared", "known")
TAKEN_UP = frozenset({"it", "them", "that"})
ALL = frozenset({"nothing", "everything", "all"})  # "He remembered everything"
ALL_ALONG = frozenset({"always", "since", "for", "long"})  # "had loved her for years", and not "once"
OTHER_TIMES = frozenset({"before", "every", "often", "once", "sometimes", "times", "twice", "usually"})
CONTESTS = frozenset(
    {"", "it", "battle", "bet", "case", "election", "fight", "game", "match", "race", "trial", "vote", "war"}
)
#: What is so as it is told, what is so in a present that the narration tells, what was done then, and what
#: had been done by then.
When = Literal["lasting", "present", "done", "had"]


class _Deed(NamedTuple):
    """Who did, or has, what: what it is about, which side that takes, of what or whom, and when."""

    who: str
    about: str
    side: str
    of: str
    when: When


def find_belied(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield the number of each claim of what somebody did, or has, where the narration tells the contrary."""
    deeds = account.each("contrary deeds", propositions, lambda one: tuple(_deeds(account, one)))
    held: list[tuple[int, _Deed]] = []
    for index, (one, told) in enumerate(zip(propositions, deeds, strict=True)):
        held = [(before, deed) for before, deed in held if index - before <= AT_ONCE]
        if one.stance == "narrated" and one.by == NARRATOR and one.cue < 0:
            yield from sorted({before for before, deed in held if any(_belies(now, deed) for now in told)})
        elif one.stance in JUDGED and not one.unreal and not one.denied:
            held += ((index, deed) for deed in told)


def _belies(now: _Deed, before: _Deed) -> bool:
    """Say whether what is told shows that what is claimed is not so: it is of the same, and no later."""
    if now[:2] != before[:2] or now.side == before.side:
        return False
    if now.of != before.of and now.of not in TAKEN_UP | ALL and before.of not in TAKEN_UP:
        return False
    if before.when == "present":
        return True
    return now.when == "had" or (now.when == "lasting" and before.when != "done")


def _deeds(account: Account, one: Proposition) -> Iterator[_Deed]:
    """Yield what a clause tells that has a contrary."""
    tokens, root, aided = account.prose.tokens, one.root, helpers(account.prose.tokens, one.root)
    low, subject, when = tokens.lower[root], subject_of(account, root), _when(account, one)
    if when is None or subject < 0 or aided & (UNREAL | FUTURE) or is_denied(tokens, root):
        return
    objects = [child for child in tokens.children[root] if tokens.dep[child] == "dobj"]
    if len(objects) > 1 or any(tokens.dep[child] in OTHERWISE for child in tokens.children[root]):
        return
    who, of = name_of(account, subject), name_of(account, objects[0]) if objects else ""
    if of and (side := side_of_verb(low)) is not None and low not in NO_LIKING:
        under = {tokens.lower[child] for child in tokens.children[root]}
        if when != "had" or under & ALL_ALONG:
            yield _Deed(who, f"feeling for {of}", side, "", "lasting" if when == "done" else when)
    if low in contraries():
        about, side = contraries()[low].split("/")
        if about != "outcome" or of in CONTESTS:
            yield _Deed(who, about, side, of, "lasting" if _is_inner(low, when) else when)
    if of and low in HAVE and not aided & HAVE:
        yield _Deed(who, "having", "has", of, "lasting" if when == "done" else when)
    if of and low in verb_lemmas("parting_verbs"):
        yield _Deed(who, "having", "parted", of, when)


def _is_inner(verb: str, when: When) -> bool:
    """Say whether a verb tells what goes on in somebody: who "remembered" had not forgotten."""
    return when == "done" and verb in load_words("inner_verbs")


def _when(account: Account, one: Proposition) -> When | None:
    """Return when it is that a clause tells of, or None where that is not told, or it is suffered."""
    tokens, root, aided = account.prose.tokens, one.root, helpers(account.prose.tokens, one.root)
    tag = tokens.tag[root]
    if tag == "VBG":
        return "lasting" if aided & IS else None  # "was still standing"
    if aided & BE or tag == "VB":
        return None
    if aided & (HAD | HAS):
        return None if OTHER_TIMES.intersection(tokens.lower[one.first : one.last + 1]) else "had"
    if tag in ("VBP", "VBZ"):
        return "present" if one.line < 0 else "lasting"
    return "done" if tag == "VBD" else None
