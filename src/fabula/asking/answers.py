"""Answers: what a story says to a question, as passages."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from fabula.asking.emotions import feelings_named
from fabula.asking.learnings import learnings_of
from fabula.asking.passages import Passage, Passages
from fabula.asking.question import Question
from fabula.asking.search import search, with_words
from fabula.asking.words import base_forms
from fabula.reading.lexicon import load_words
from fabula.span import Span
from fabula.story import (
    NARRATOR,
    Claim,
    ClaimStatus,
    Feeling,
    Learning,
    Quote,
    Stance,
    Story,
    Whereabouts,
    scene_at,
)

# To hear a question or an order is not to know anything.
NOTHING_KNOWN: frozenset[Stance] = frozenset({"asked", "ordered"})
NOTHING_LEFT_OUT: frozenset[Stance] = frozenset()
# How people stand to what is in their minds, as against what they say, do, or only suppose ("if she came").
IN_MIND = frozenset({
    "believed", "known", "remembered", "feared", "hoped", "doubted", "denied", "dreamt",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """A passage that answers a question.

    ``span`` are its words. ``who`` is who says them, by id (``NARRATOR`` for the narration), None where that
    is not known, and ``to`` are those it is said to. ``how`` is what makes it an answer: a claim's stance, a
    quote's kind, or how it is known where somebody is (``presence``, ``told``, ``said``). Of a claim,
    ``holder`` is whose it is, ``status`` whether it is so, and ``known`` how those who know it came to.
    ``place`` is the place, by id, that somebody is at; ``scene`` the scene's id. Of a ``feeling``, ``holder``
    is whose it is, and ``how`` whether it is felt.
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


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers to a question; none where the text does not say.

    ``exact`` is False where no passage has the words asked about, and those found are near in meaning.
    """

    question: Question
    found: tuple[Answer, ...]
    exact: bool = True


class Answering:
    """Answers questions from one story."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._passages = Passages(story)

    def who_knows(self, asked: Question) -> Answers:
        """Return the claims about what is asked that somebody knows, each with who does and how."""
        return self._about(asked, [one for one in self._claims(asked) if one.known])

    def what_knows(self, asked: Question) -> Answers:
        """Return what somebody knows of what is asked; of everything, what was not just there to be seen."""
        channels = {"held", "told", "overheard", "written"} | ({"seen"} if asked.words else set())
        return self._about(
            asked,
            [
                one
                for one in self._claims(asked)
                if any(by.character in asked.who and by.channel in channels for by in one.known)
            ],
        )

    def told(self, asked: Question) -> Answers:
        """Return what somebody told somebody; where that is nothing, the lines they said to them."""
        claims = [
            one
            for one in self._claims(asked)
            if any(
                by.source is not None and _is(by.source, asked.who) and _is(by.character, asked.to)
                for by in one.known
            )
        ]
        return self._about(asked, claims or self._lines(asked))

    def where(self, asked: Question) -> Answers:
        """Return where somebody is, the last that is told or shown of it first.

        Where no place is told of, it is what is claimed of their staying, coming and going.
        """
        stays = _stays(
            one
            for one in self._story.whereabouts
            if one.character in asked.who and _before(one.span, asked.until)
        )
        found = [self._where_answer(one) for one in stays] or [
            one
            for one in self._claims(asked)
            if set(asked.who) & self._passages.people(one.span)
            and not load_words("staying_verbs").isdisjoint(base_forms(one.span.of(self._story.text)))
        ]
        return Answers(asked, _without_wholes(found[::-1]))

    def believes(self, asked: Question) -> Answers:
        """Return what somebody believes, fears, hopes ...; where that is nothing, what they say is so.

        They believe what they are told and is not so, too.
        """
        told = {one.claim for one in self._story.deceptions if one.holder in asked.who}
        held = [one for one in self._claims(asked) if _is(one.holder, asked.who) or one.claim in told]
        in_mind = [one for one in held if one.how in IN_MIND or one.claim in told]
        return self._about(asked, in_mind or (held if asked.who else []))

    def feels(self, asked: Question) -> Answers:
        """Return what somebody feels, or is said not to feel, toward those who are named.

        A feeling is about the words asked where they are its own, those of its sentence, or its name: "love"
        finds a kiss.
        """
        found = [
            one
            for one in self._story.feelings
            if _is(one.holder, asked.who)
            and _is(one.toward, asked.to)
            and one.holder != one.toward
            and _before(one.span, asked.until)
        ]
        if asked.words:
            names = feelings_named(asked.words)
            places = set(with_words(asked.words, [self._around(one) for one in found]))
            found = [one for place, one in enumerate(found) if place in places or one.feeling in names]
        return Answers(asked, tuple(self._feeling_answer(one) for one in found))

    def says(self, asked: Question) -> Answers:
        """Return the lines that somebody says, thinks or writes about what is asked."""
        return self._about(asked, self._lines(asked))

    def search(self, asked: Question) -> Answers:
        """Return the claims with the words asked about, or else the lines; else those near in meaning."""
        claims, lines = self._claims(asked, NOTHING_LEFT_OUT), self._lines(asked)
        for some in (claims, lines):
            places = with_words(asked.words, self._as_passages(some))
            if places:
                return Answers(asked, _without_wholes([some[place] for place in places]))
        starts = [one.span.start for one in claims]
        silent = [one for one in lines if not _between(starts, one.span)]  # a line's claims stand for it
        return self._about(asked, [*claims, *silent])

    def _about(self, asked: Question, answers: Sequence[Answer]) -> Answers:
        """Return those of the answers that have the words asked about, or else are near in meaning."""
        if not asked.words:
            return Answers(asked, _without_wholes(answers))
        places, exact = search(asked.words, self._as_passages(answers))
        return Answers(asked, _without_wholes([answers[place] for place in places]), exact)

    def _as_passages(self, answers: Iterable[Answer]) -> list[Passage]:
        return [self._passages.passage(one.span, one.who, one.holder) for one in answers]

    def _claims(self, asked: Question, left_out: Container[Stance] = NOTHING_KNOWN) -> list[Answer]:
        return [
            self._claim_answer(claim, asked)
            for claim in self._story.claims
            if claim.stance not in left_out and _before(claim.span, asked.until)
        ]

    def _lines(self, asked: Question) -> list[Answer]:
        return [
            self._line_answer(quote)
            for quote in self._story.quotes
            if quote.kind != "other"
            and _before(quote.span, asked.until)
            and _is(quote.speaker, asked.who)
            and (not asked.to or any(_is(one, asked.to) for one in quote.addressees))
        ]

    def _claim_answer(self, claim: Claim, asked: Question) -> Answer:
        known = self._known(claim, asked)
        told = tuple(
            one.character for one in known if one.channel in ("told", "written") and one.source == claim.by
        )
        return Answer(
            claim.span, claim.by, told, claim.scene, claim.stance, claim.id, claim.holder, claim.status, known
        )

    def _line_answer(self, quote: Quote) -> Answer:
        return Answer(quote.span, quote.speaker, quote.addressees, self._scene_at(quote.span), quote.kind)

    def _where_answer(self, one: Whereabouts) -> Answer:
        return Answer(one.span, one.speaker, (), self._scene_at(one.span), one.by, place=one.place)

    def _feeling_answer(self, one: Feeling) -> Answer:
        quote = self._quote_at(one.span) if one.said else None
        who, to = (quote.speaker, quote.addressees) if quote else (None if one.said else NARRATOR, ())
        return Answer(one.span, who, to, one.scene, one.status, holder=one.holder, feeling=one)

    def _around(self, one: Feeling) -> Passage:
        return self._passages.passage(self._passages.sentence(one.span), one.holder, one.toward)

    def _quote_at(self, span: Span) -> Quote | None:
        place = bisect_right(self._story.quotes, span.start, key=lambda one: one.span.start) - 1
        return self._story.quotes[place] if place >= 0 else None

    def _known(self, claim: Claim, asked: Question) -> tuple[Learning, ...]:
        """Return how each who knows a claim first came to, in the order of the text; no "everyone"."""
        first: dict[str, Learning] = {}
        for one in self._learnings.get(claim.id, ()):
            if _before(one.span, asked.until) and one.character not in self._nobody:
                first.setdefault(one.character, one)
        return tuple(first.values())

    @cached_property
    def _nobody(self) -> frozenset[str]:
        return frozenset(one.id for one in self._story.characters if one.passing)

    @cached_property
    def _learnings(self) -> dict[str, list[Learning]]:
        return learnings_of(self._story)

    def _scene_at(self, span: Span) -> str | None:
        scene = scene_at(self._story.scenes, span.start)
        return scene.id if scene is not None else None


def _before(span: Span, until: int | None) -> bool:
    return until is None or span.start < until


def _between(starts: Sequence[int], span: Span) -> int:
    """Return how many of the offsets, which are in order, lie in a span."""
    return bisect_left(starts, span.end) - bisect_left(starts, span.start)


def _is(id: str | None, asked: tuple[str, ...]) -> bool:
    """Say whether somebody is among those asked about, who are everybody where none are named."""
    return not asked or id in asked


def _stays(found: Iterable[Whereabouts]) -> Iterator[Whereabouts]:
    """Yield where somebody is, once for each stay."""
    last = None
    for one in found:
        if one.place != last:
            yield one
        last = one.place


def _without_wholes(answers: Sequence[Answer]) -> tuple[Answer, ...]:
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
