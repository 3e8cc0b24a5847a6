"""Claims in the gold stories: who holds what, whether it is so, who tells whom, and who knows.

A claim of ours **fits** a mark when they share at least half of the characters of their union, or when ours
covers the mark, but for a tenth of it, and is at most three times as long: a sentence or a clause around the
marked words is accepted, a paragraph is not. Of nested claims each is tried. ``NARRATOR`` is the member of
the cast who tells the story, where one of them does.

- **beliefs**: the share of the marked beliefs that a claim of ours with the right holder fits.
- **beliefs_precision**: not every belief of a story is marked, so this is asked only where one is, and only
  of claims by which somebody of the story stands to something (believed, feared, promised; not what is just
  narrated or said, asked or ordered). Of those that fit a mark best of all, the share with the right holder.
  It tells how often a mind is taken for another's; not how often one is seen where there is none.
- **belief_status**: of the beliefs found, the share whose best fitting claim has the right status;
  ``belief_status_of_all`` counts those not found as wrong. ``one_status`` is what the commonest status, given
  to all, would get: nearly every marked belief is false, for those are the ones worth marking.
- **told**: of all pairs of a marked telling and somebody told, the share for which a claim fits that its
  teller makes and that one hears, or that one learns from that teller.
- **who_knows**: yes-or-no questions, *does X know it by the end of this scene?* The teller and those told
  do. Of the others only those are asked about whom the marks leave little doubt, and they do not: who is not
  in the scene, is not named in the paragraph of the telling, and neither told nor was told before in words
  that share a longer one with this telling. Bystanders are not asked about. ``Story.knows`` answers for the
  claims that fit; a question on a fact or a person we do not have is answered wrongly. ``who_knows`` is the
  mean of the shares right of both answers, so that "everyone knows" and "nobody knows" get a half;
  ``who_knows_right`` is the share right of all, and ``everyone_knows`` and ``nobody_knows`` are those two's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from evaluation.gold_story import GoldBelief, GoldStory, GoldTelling
from evaluation.metrics import Ratio
from evaluation.overlaps import SpanIndex, iou, shared
from fabula.span import Span
from fabula.story import NARRATOR, Claim, ClaimStatus, Story

NOTHING = Ratio()

SAME_CLAIM = 0.5
COVERED, LONGEST = 0.9, 3
PLAIN = frozenset({"narrated", "asserted", "asked", "ordered"})
LONG_WORD = re.compile(r"\w{5,}")


@dataclass(frozen=True, slots=True)
class ClaimScore:
    """What was right of one story, question by question; ``statuses`` counts the marked ones."""

    beliefs: Ratio = NOTHING
    status: Ratio = NOTHING
    told: Ratio = NOTHING
    knowing: Ratio = NOTHING
    unknowing: Ratio = NOTHING
    statuses: Counter[ClaimStatus] = field(default_factory=Counter)

    def __add__(self, other: ClaimScore) -> ClaimScore:
        return ClaimScore(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


@dataclass(frozen=True, slots=True)
class Question:
    """Whether ``character`` knows, by the offset ``at``, what a telling tells."""

    telling: GoldTelling
    character: str
    at: int
    answer: bool


class _Ours:
    """The claims of one reading, with its characters as the gold story names them."""

    def __init__(self, story: Story, gold: GoldStory, stands_for: Mapping[str, str]) -> None:
        self.story = story
        self._stands_for = dict(stands_for)
        telling = [member.name for member in gold.cast if member.narrator]
        if len(telling) == 1:
            self._stands_for[NARRATOR] = telling[0]
        self._claims = SpanIndex((claim.span, claim) for claim in story.claims)

    def person(self, id: str | None) -> str | None:
        """Return the gold name of one of ours, or None."""
        return None if id is None else self._stands_for.get(id)

    def ids(self, name: str) -> list[str]:
        """Return those of ours that stand for somebody of the gold cast."""
        return [id for id, other in self._stands_for.items() if other == name and id != NARRATOR]

    def fitting(self, span: Span) -> list[Claim]:
        """Return the claims that fit marked words, the best fitting first."""
        found = [claim for _, claim in self._claims.overlapping(span) if fits(claim.span, span)]
        return sorted(found, key=lambda claim: (-iou(claim.span, span), claim.span, claim.id))


def fits(ours: Span, mark: Span) -> bool:
    """Say whether a claim's words may stand for those marked.

    >>> fits(Span(0, 40), Span(20, 40)), fits(Span(0, 55), Span(20, 40)), fits(Span(0, 90), Span(20, 40))
    (True, True, False)
    """
    length = mark.end - mark.start
    covers = shared(ours, mark) >= COVERED * length and ours.end - ours.start <= LONGEST * length
    return covers or iou(ours, mark) >= SAME_CLAIM


def score_claims(story: Story, gold: GoldStory, stands_for: Mapping[str, str]) -> ClaimScore:
    """Score one reading; ``stands_for`` maps our characters' ids to gold names."""
    ours = _Ours(story, gold, stands_for)
    knowing, unknowing = _knowing(ours, gold)
    return ClaimScore(
        beliefs=sum((_belief(ours, belief) for belief in gold.beliefs), NOTHING),
        status=sum((_status(ours, belief) for belief in gold.beliefs), NOTHING),
        told=sum((_told(ours, telling) for telling in gold.tellings), NOTHING),
        knowing=knowing,
        unknowing=unknowing,
        statuses=Counter(belief.status for belief in gold.beliefs),
    )


def _held(ours: _Ours, belief: GoldBelief) -> Claim | None:
    """Return the best fitting claim with the right holder, or None."""
    fitting = ours.fitting(belief.span)
    return next((claim for claim in fitting if ours.person(claim.holder) == belief.holder), None)


def _belief(ours: _Ours, belief: GoldBelief) -> Ratio:
    attitudes = [claim for claim in ours.fitting(belief.span) if _is_attitude(claim)]
    best = [claim for claim in attitudes if claim.span == attitudes[0].span]
    right = sum(ours.person(claim.holder) == belief.holder for claim in best)
    return Ratio(_held(ours, belief) is not None, 1, right, len(best))


def _is_attitude(claim: Claim) -> bool:
    return claim.stance not in PLAIN and claim.holder not in (None, NARRATOR)


def _status(ours: _Ours, belief: GoldBelief) -> Ratio:
    claim = _held(ours, belief)
    right = claim is not None and claim.status == belief.status
    return Ratio(right, 1, right, claim is not None)


def _told(ours: _Ours, telling: GoldTelling) -> Ratio:
    """Count the pairs of the telling and somebody told that ours have too."""
    hearers: set[str | None] = set()
    fitting = {claim.id: claim for claim in ours.fitting(telling.span)}
    for claim in fitting.values():
        if ours.person(claim.by) == telling.by:
            hearers.update(map(ours.person, claim.heard_by))
    hearers |= {
        ours.person(one.character)
        for one in ours.story.learnings
        if one.claim in fitting and ours.person(one.source) == telling.by
    }
    return Ratio(len(hearers & set(telling.to)), len(telling.to))


def _knowing(ours: _Ours, gold: GoldStory) -> tuple[Ratio, Ratio]:
    """Return how many of those who know, and how many of those who do not, ours say so of."""
    counts: Counter[tuple[bool, bool]] = Counter()
    for question in questions(gold):
        fitting = ours.fitting(question.telling.span)
        ids = ours.ids(question.character)
        answer = any(ours.story.knows(id, claim.id, question.at) for id in ids for claim in fitting)
        counts[question.answer, bool(fitting and ids) and answer == question.answer] += 1
    yes, no = (Ratio(counts[key, True], counts[key, True] + counts[key, False]) for key in (True, False))
    return yes, no


def questions(gold: GoldStory) -> Iterator[Question]:
    """Yield what may be asked about each telling of a gold story, by the rule at the head of this module."""
    for number, telling in enumerate(gold.tellings):
        scene = next((scene for scene in gold.scenes if shared(scene.span, telling.span)), None)
        if scene is None:
            continue
        for name in dict.fromkeys((telling.by, *telling.to)):
            yield Question(telling, name, scene.span.end, True)
        known = {telling.by, *telling.to, *scene.present, *_acquainted(gold, number)}
        around = _paragraph(gold.text, telling.span)
        for member in gold.cast:
            if member.name not in known and not _named(member.name, member.aliases, around, gold):
                yield Question(telling, member.name, scene.span.end, False)


def _acquainted(gold: GoldStory, number: int) -> Iterator[str]:
    """Yield who had a part in an earlier telling that may have been of the same thing."""
    words = _long_words(gold, gold.tellings[number])
    for earlier in gold.tellings[:number]:
        if words & _long_words(gold, earlier):
            yield from (earlier.by, *earlier.to)


def _long_words(gold: GoldStory, telling: GoldTelling) -> set[str]:
    return set(LONG_WORD.findall(telling.span.of(gold.text).lower()))


def _paragraph(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(text))


def _named(name: str, aliases: Sequence[str], around: Span, gold: GoldStory) -> bool:
    """Say whether words name somebody, or a mention marked in them means them."""
    words = around.of(gold.text).lower()
    return any(re.search(rf"\b{re.escape(one.lower())}\b", words) for one in (name, *aliases)) or any(
        name in mention.owners for mention in gold.mentions if shared(mention.span, around)
    )


def figures(score: ClaimScore) -> dict[str, Any]:
    """Return the figures as shares, 0 to 1, None where nothing was asked."""
    yes, no = score.knowing, score.unknowing
    asked = yes.recall_whole + no.recall_whole
    commonest = max(score.statuses.values(), default=0)
    return {
        "beliefs": _share(score.beliefs.recall_part, score.beliefs.recall_whole),
        "beliefs_precision": _share(score.beliefs.precision_part, score.beliefs.precision_whole),
        "belief_status": _share(score.status.precision_part, score.status.precision_whole),
        "belief_status_of_all": _share(score.status.recall_part, score.status.recall_whole),
        "one_status": _share(commonest, score.statuses.total()),
        "told": _share(score.told.recall_part, score.told.recall_whole),
        "who_knows": (yes.recall + no.recall) / 2 if yes.recall_whole and no.recall_whole else None,
        "who_knows_right": _share(yes.recall_part + no.recall_part, asked),
        "everyone_knows": _share(yes.recall_whole, asked),
        "nobody_knows": _share(no.recall_whole, asked),
    }


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
