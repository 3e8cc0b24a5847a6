"""Answer: a passage that answers a question, with what makes it an answer; and all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fabula.asking.question import Question
from fabula.span import Span
from fabula.story import ClaimStatus, Feeling, Learning, Relation


@dataclass(frozen=True, slots=True)
class Answer:
    """A passage that answers a question.

    ``span`` are its words. ``who`` is who says them, by id (``NARRATOR`` for the narration), None where that
    is not known, and ``to`` are those it is said to. ``how`` is what makes it an answer: a claim's stance, a
    quote's kind, or how it is known where somebody is (``presence``, ``told``, ``said``) or a thing is
    (``placed``). Of a claim,
    ``holder`` is whose it is, ``status`` whether it is so, and ``known`` how those who know it came to.
    ``place`` is the place, by id, that somebody is at; ``scene`` the scene's id. Of a ``feeling``, ``holder``
    is whose it is, and ``how`` whether it is felt. Of who somebody is, ``holder``: ``how`` is ``met``, or
    ``mentioned`` where they are only spoken of, or ``related``, by a ``relation``.
    """

    span: Span
    who: str | None
    to: tuple[str, ...]
    scene: str | None
    how: str
    claim: str | None = None
    holder: str | None = None
    status: ClaimStatus | None = None
    known: tuple[Learning, ...] = ()
    place: str | None = None
    feeling: Feeling | None = None
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers to a question; none where the text does not say.

    ``exact`` is False where no passage has the words asked about, and those found are near in meaning.
    """

    question: Question
    found: tuple[Answer, ...]
    exact: bool = True


def without_wholes(answers: Sequence[Answer]) -> tuple[Answer, ...]:
    """Leave out a sentence where a clause of it is an answer too, and all who know it know the clause.

    The clauses of a sentence stand after it in the story, but before the next sentence.
    """
    claims = (place for place, one in enumerate(answers) if one.claim is not None)
    order = sorted(claims, key=lambda place: (answers[place].span.start, -answers[place].span.end))
    wholes = set()
    for position, place in enumerate(order):
        one = answers[place]
        for other in (answers[later] for later in order[position + 1 :]):
            if other.span.start >= one.span.end:
                break
            if one.span != other.span and one.span.holds(other.span) and _knowers(one) <= _knowers(other):
                wholes.add(place)
    return tuple(one for place, one in enumerate(answers) if place not in wholes)


def _knowers(answer: Answer) -> set[str]:
    return {one.character for one in answer.known}
