"""Claims: what the story puts forward, whose it is, who hears it, and whether it is so."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from fabula.corrections.correction import opening_of
from fabula.reading.account import Account
from fabula.reading.claims.clauses import held_or_reported
from fabula.reading.claims.deception import find_deceptions
from fabula.reading.claims.earshot import Earshot
from fabula.reading.claims.given_up import is_given_up
from fabula.reading.claims.inner_life import InnerLife
from fabula.reading.claims.learning import learn, learnt_at_once, may_learn
from fabula.reading.claims.locations import Locations
from fabula.reading.claims.placing import Where
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.retelling import Retold, words_of
from fabula.reading.claims.sentences import told_or_said
from fabula.reading.claims.sources import Told
from fabula.reading.claims.states import State, states
from fabula.reading.claims.truth import Settled, settle_truth
from fabula.span import Span
from fabula.story import (
    NARRATOR,
    Channel,
    Claim,
    Deception,
    Interlude,
    Learning,
    Scene,
    scene_at,
)

HELD = frozenset({"believed", "known", "remembered"})  # what nobody holds who only would, or might


@dataclass(frozen=True, slots=True)
class Ledger:
    """Who knows what: the claims, how people come to know them, and who holds what is not so."""

    claims: tuple[Claim, ...]
    learnings: tuple[Learning, ...]
    deceptions: tuple[Deception, ...]


def read_claims(
    account: Account, scenes: Sequence[Scene], interludes: Sequence[Interlude], where: Where,
    dropped: Collection[Span] = (),
) -> Ledger:  # fmt: skip
    """Return everything that is claimed, each list in the order of the text.

    What begins with the words at a place that is ``dropped`` is by the author's word no claim.
    """
    propositions = [one for one in find_propositions(account) if not _is_dropped(account, one, dropped)]
    locations = Locations(account, scenes, propositions, where)
    spans = [scene.span for scene in scenes]
    earshot = Earshot(account, scenes)
    facts = account.each("facts of claims", propositions, lambda one: _facts(account, one, earshot), spans)
    said, learners = [one.said for one in facts], [one.learners for one in facts]
    settled = settle_truth(account, propositions, said, locations)
    dreams = [one for one in interludes if one.kind == "dream" and not one.supposed]
    dreamt = [scene.time is not None and scene.time.mode == "dream" for scene in scenes]
    told = zip(enumerate(propositions), settled, (tuple(sorted(ids)) for ids in learners), strict=True)
    claims = tuple(
        account.each("claims", told, lambda one: _claim(account, *one, scenes, dreams), spans, dreams, dreamt)
    )
    words = {claim.id: one.words for claim, one in zip(claims, facts, strict=True)}
    learnt = {
        claim.id: one.words
        for claim, one in zip(claims, facts, strict=True)
        if may_learn(claim, one.reported)
    }
    (again,) = account.each("learnt again", [()], lambda _: Retold(learnt), learnt)
    learnt_of = account.asking("claim learnt", lambda n: (claims[n], learners[n], facts[n].reported))
    numbers = range(len(claims))
    firsthand = account.each("learnt at once", numbers, lambda number: learnt_at_once(*learnt_of(number)))
    learnings = learn(claims, firsthand, again)
    (retold,) = account.each("retold", [()], lambda _: Retold(words), words)
    over = [one.given_up for one in facts]
    deceptions = find_deceptions(propositions, said, over, claims, learnings, retold, locations)
    return Ledger(claims, learnings, deceptions)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What each proposition tells by itself.

    What it ``said`` of people that has an opposite, who learns of it as it is put forward, who is reported to
    have told it whom, the ``words`` it is about, and whether it is told of as given up.
    """

    said: list[State]
    learners: dict[str, Channel]
    reported: tuple[Told, ...]
    words: frozenset[str]
    given_up: bool


def _facts(account: Account, one: Proposition, earshot: Earshot) -> _Facts:
    return _Facts(
        states(account, one), earshot.learners(one), earshot.reported_to(one), words_of(account, one),
        one.cue >= 0 and is_given_up(account, one),
    )  # fmt: skip


def find_propositions(account: Account) -> list[Proposition]:
    """Return what is put forward, in the order of the text; clauses after their sentence.

    A clause that looks like a sentence, and of which it is told that somebody holds it, is not the teller's
    too.
    """
    held = list(held_or_reported(account))
    roots = {one.root for one in held}
    plain = [one for one in told_or_said(account) if one.root not in roots]
    inner = InnerLife(account)
    guesses = account.each("guesses", plain, inner.guessed)
    plain = [_as_thought(inner, one) if guess else one for one, guess in zip(plain, guesses, strict=True)]
    held = [_as_thought(inner, one) if inner.unowned(one) else one for one in held]
    return sorted([*plain, *held], key=lambda one: (one.first, -one.last, one.cue))


def _as_thought(inner: InnerLife, one: Proposition) -> Proposition:
    """Return what nobody is said to think as a thought of whoever's thoughts are told there."""
    who = inner.at(one.root) if one.line < 0 else None
    return one if who is None else replace(one, holder=who, stance="believed")


def _is_dropped(account: Account, one: Proposition, dropped: Collection[Span]) -> bool:
    """Say whether the author drops a claim; he points to it by its opening words."""
    tokens = account.prose.tokens
    return bool(dropped) and opening_of(tokens.text, tokens.span(one.first, one.last)) in dropped


def _claim(
    account: Account, numbered: tuple[int, Proposition], settled: Settled, learners: tuple[str, ...],
    scenes: Sequence[Scene], dreams: Sequence[Interlude],
) -> Claim:  # fmt: skip
    index, one = numbered
    tokens = account.prose.tokens
    span = tokens.span(one.first, one.last)
    scene = scene_at(scenes, span.start)
    dreamt = one.by == NARRATOR and _is_dreamt(tokens.span(one.root, one.root), span, scene, dreams)
    anothers = one.holder != one.by and one.truth != "true"  # "Do you think that he is ill?"
    supposed = one.unreal and (one.by == NARRATOR or anothers) and one.stance in HELD
    return Claim(
        id=f"k{index + 1}",
        span=span,
        by=one.by,
        holder=one.holder,
        stance="dreamt" if dreamt else "supposed" if supposed else one.stance,
        status="open" if dreamt else settled.status,
        heard_by=learners,
        scene=scene.id if scene is not None else None,
        evidence=(tokens.span(one.cue, one.cue),) if one.cue >= 0 else (),
        presumed=settled.presumed and not dreamt,
    )


def _is_dreamt(root: Span, span: Span, scene: Scene | None, dreams: Sequence[Interlude]) -> bool:
    """Say whether what is told happens in a dream; that somebody dreams ("she dreamt that") does not."""
    if any(dream.span.holds(span) for dream in dreams):
        return not any(words.holds(root) for dream in dreams for words in dream.evidence)
    return scene is not None and scene.time is not None and scene.time.mode == "dream"
