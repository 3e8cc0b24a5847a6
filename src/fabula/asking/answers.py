"""Answers: what a story says to a question, as passages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from fabula.asking.answer import Answer, Answers, without_wholes
from fabula.asking.emotions import feelings_named
from fabula.asking.learnings import learnings_of
from fabula.asking.names import UnknownName, find_people
from fabula.asking.passages import Passage, Passages
from fabula.asking.question import AGE, FACTS, LIES, PRESENT, PROMISES, Question
from fabula.asking.search import search, with_words
from fabula.asking.words import base_forms
from fabula.reading.lexicon import load_words
from fabula.span import Span
from fabula.story import (
    LIKELY,
    NARRATOR,
    Age,
    Character,
    Claim,
    Feeling,
    Learning,
    Placement,
    Quote,
    Scene,
    Stance,
    Story,
    Trait,
    Whereabouts,
    longest,
    quote_before,
    scene_at,
)

DECADE = re.compile(
    r" (?:very )?(?:(?:early|mid|middle|late)(?:-| )(?:to late )?)?"
    r"(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0['’]?s)\b"
)
CALLED_LIE = re.compile(
    r"\b(?:lied|liars?|lying to (?:me|you|him|her|us|them)|"
    r"(?:(?:a|no|your|his|her|my|their)(?: \w+)?|tell|tells|told|telling) lies?)\b",
    re.IGNORECASE,
)
DENIED = re.compile(r"\b(?:never|not)\b|n['’]t\b")
# To hear a question or an order is not to know anything.
NOTHING_KNOWN: frozenset[Stance] = frozenset({"asked", "ordered"})
NOTHING_LEFT_OUT: frozenset[Stance] = frozenset()
FEARING = frozenset({"afraid", "scared", "frightened"})
# How people stand to what is in their minds, as against what they say, do, or only suppose ("if she came").
IN_MIND = frozenset({
    "believed", "known", "remembered", "feared", "hoped", "doubted", "denied", "dreamt",
})  # fmt: skip
SHOWN_IN_WORDS = IN_MIND | {
    "promised",
    "planned",
    "ordered",
}  # "what did she promise?" finds what is promised


class Answering:
    """Answers questions from one story."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._passages = Passages(story)

    def who(self, asked: Question) -> Answers:
        """Return where somebody is first met, and what shows what they are to others; or how old they are.

        Where somebody else is named, only what the two are to each other; where a fact is asked, only that.
        """
        if asked.words == AGE:
            ages = [one for one in self._story.ages if one.character in asked.who]
            told = [self._fact_answer(one) for one in ages if _before(one.span, asked.until)]
            return Answers(asked, tuple(told or self._decades(asked)))
        if asked.words == PRESENT:
            return self._present(asked)
        if asked.words in FACTS:
            return self._fact(asked)
        people = [one for one in self._story.characters if one.id in asked.who]
        return Answers(asked, tuple(one for person in people for one in self._card(person, asked)))

    def _decades(self, asked: Question) -> Iterator[Answer]:
        """Yield where it is told in which ten years of their life somebody is: "in her late forties"."""
        text = self._story.text
        for person in self._story.characters:
            for one in person.mentions if person.id in asked.who else ():
                decade = DECADE.match(text, one.span.end)
                if decade and one.kind == "pronoun" and text[: one.span.start].endswith("in "):
                    span = Span(one.span.start - len("in "), decade.end())
                    if _before(span, asked.until):
                        yield Answer(span, NARRATOR, (), self._scene_at(span), "told", holder=person.id)

    def _present(self, asked: Question) -> Answers:
        """Return who is there in each scene of a stretch, or of those in which something happens.

        Where nothing told has the words for that, it is what is told that comes nearest. Of those who are
        asked about it is who else is there.
        """
        scenes = {
            one.id
            for one in self._story.scenes
            if asked.since < one.span.end and _before(one.span, asked.until)
        }
        if asked.happening:
            claims = self._claims(asked)
            places = with_words(asked.happening, self._as_passages(claims))
            scenes = {scene for place in places if (scene := claims[place].scene)}
            if not scenes:
                return self.search(replace(asked, words=asked.happening))
        found = [
            Answer(span, NARRATOR, (), one.id, "presence", holder=person)
            for one in self._story.scenes
            if one.id in scenes and (not asked.who or not set(asked.who).isdisjoint(one.present))
            for person, span in sorted(zip(one.present, one.evidence, strict=True), key=lambda each: each[1])
            if person not in asked.who
        ]
        first = {answer.holder: answer for answer in reversed(found)}
        return Answers(asked, tuple(sorted(first.values(), key=lambda answer: answer.span)))

    def _fact(self, asked: Question) -> Answers:
        """Return where a plain fact about somebody is told, or else what has the word for it beside them."""
        facts = [
            one
            for one in self._story.traits
            if one.kind == asked.words and _is(one.character, asked.who) and _before(one.span, asked.until)
        ]
        if facts:
            return Answers(asked, tuple(self._fact_answer(one) for one in facts))
        names = (one.name for one in self._story.characters if one.id in asked.who)
        near = replace(asked, words=" ".join((*names, asked.words)))
        found = self._with_words(near, self._claims(asked)) if asked.who else None
        return Answers(asked, found.found if found else ())

    def _card(self, person: Character, asked: Question) -> Iterator[Answer]:
        scene, span = self._first_met(person)
        how = "met" if scene is not None else "mentioned"
        if span is not None and _before(span, asked.until) and not asked.to:
            yield Answer(span, NARRATOR, (), self._scene_at(span), how, holder=person.id)
        for one in self._story.relations:
            shown = [span for span in one.evidence if _before(span, asked.until)]
            other = one.b if person.id == one.a else one.a
            if person.id in (one.a, one.b) and _is(other, asked.to) and shown and one.telling:
                span = longest(shown)
                yield Answer(
                    span, NARRATOR, (), self._scene_at(span), "related", holder=person.id, relation=one
                )

    def _first_met(self, person: Character) -> tuple[Scene | None, Span | None]:
        """Return the first scene somebody is in and the words that show it, or where they are spoken of."""
        for scene in self._story.scenes:
            if person.id in scene.present:
                return scene, scene.evidence[scene.present.index(person.id)]
        told = [one.span for one in person.mentions if one.kind != "pronoun"] or [
            one.span for one in person.mentions
        ]
        return None, told[0] if told else None

    def who_knows(self, asked: Question) -> Answers:
        """Return the claims about what is asked that somebody knows, each with who does and how.

        Of those asked about, what others overheard of what they said.
        """
        claims = self._claims(asked)
        if asked.who:
            claims = [replace(one, known=_overheard(one, asked.who)) for one in claims]
        return self._about(asked, [one for one in claims if one.known])

    def what_knows(self, asked: Question) -> Answers:
        """Return what somebody knows of what is asked; of everything, what was not just there to be seen.

        Where nothing shows that they know it, and others do, it is what those know. Where it is asked what
        somebody does not know, it is what others do, and what it is told that nobody told them.
        """
        channels = {"held", "told", "overheard", "written"} | ({"seen"} if asked.words else set())
        known = [one for one in self._claims(asked) if one.known and not _is_known_to(one, asked.to)]
        own = [
            one
            for one in known
            if any(_is(by.character, asked.who) and by.channel in channels for by in one.known)
        ]
        if asked.to:
            own = [one for one in own if one.status != "false"]
            kept = [one for one in self._tellings(asked) if DENIED.search(one.span.of(self._story.text))]
            own = [*(one for one in kept if asked.who), *own]
            return self._with_words(asked, own) or self._about(asked, own)
        others = self._with_words(asked, known) if asked.words else None
        return self._with_words(asked, own) or others or self._about(asked, own)

    def told(self, asked: Question) -> Answers:
        """Return what somebody told somebody; else that they told them; else their lines to them.

        Of lies, what they said that is not so and that they did not believe; of promises, what they say that
        they will do.
        """
        if asked.words == LIES:
            return self._lies(asked)
        if asked.words == PROMISES:
            return self._promises(asked)
        between = len(asked.who) > 1 and asked.who == asked.to  # what they say to one another
        claims = [
            one
            for one in self._claims(asked)
            if any(
                by.source is not None
                and _is(by.source, asked.who)
                and _is(by.character, asked.to)
                and not (between and by.channel == "overheard")
                for by in one.known
            )
        ]
        return (
            self._with_words(asked, claims)
            or self._with_words(asked, tellings := self._tellings(asked))
            or self._about(asked, [*claims, *tellings] or self._lines(asked))
        )

    def _lies(self, asked: Question) -> Answers:
        mistaken = {(one.claim, one.holder) for one in self._story.deceptions}
        lies = [
            one
            for one in self._claims(asked)
            if one.status == "false"
            and one.how == "asserted"
            and one.holder is not None
            and _is(one.holder, asked.who)
            and (one.claim, one.holder) not in mistaken
            and (not asked.to or _is_known_to(one, asked.to))
        ]
        return Answers(asked, without_wholes(lies) if lies else tuple(self._called_lies(asked)))

    def _called_lies(self, asked: Question) -> Iterator[Answer]:
        """Yield where it is told or said that somebody lied, of what it does not show to be one."""
        for one in self._claims(asked, NOTHING_LEFT_OUT):
            called = CALLED_LIE.search(one.span.of(self._story.text))
            if called and (not asked.who or self._passages.people(one.span) & set(asked.who)):
                yield one

    def _promises(self, asked: Question) -> Answers:
        """Return what somebody promises, else what they plan; else where it is told that they promise."""
        claims = self._claims(asked)
        for stance in ("promised", "planned"):
            given = [
                one
                for one in claims
                if one.how == stance
                and _is(one.holder, asked.who)
                and (not asked.to or set(asked.to) & set(one.to) or _is_known_to(one, asked.to))
            ]
            if given:
                return Answers(asked, without_wholes(given))
        told = [
            one
            for one in claims
            if one.how != "promised"
            and (not asked.who or {one.who, *self._passages.people(one.span)} & set(asked.who))
        ]
        return self._with_words(asked, told) or Answers(asked, ())

    def where(self, asked: Question) -> Answers:
        """Return where somebody is, or where they go, the last that is told or shown of it first.

        Where no place is told of, it is what is claimed of their staying, coming and going. Of a thing it is
        where it is put and lies.
        """
        if not asked.who:
            return self._where_lies(asked)
        stays = _stays(
            one
            for one in self._story.whereabouts
            if one.character in asked.who and _before(one.span, asked.until)
        )
        found = [self._where_answer(one) for one in stays]
        if asked.words or not found:
            told = (one for one in self._claims(asked) if one.status != "false")
            found += (one for one in told if self._tells_of(one, "staying_verbs", asked.who))
            found.sort(key=lambda one: one.span.start)
        return Answers(asked, without_wholes(found[::-1]))

    def _where_lies(self, asked: Question) -> Answers:
        """Return where a thing is put or lies, the last first; else what is told and said of it."""
        things = set(base_forms(asked.words))
        put = [
            one for one in self._story.placements if one.thing in things and _before(one.span, asked.until)
        ]
        if not put:
            return self.search(asked)
        return Answers(asked, tuple(self._placement_answer(one) for one in reversed(put)))

    def believes(self, asked: Question) -> Answers:
        """Return what somebody believes, fears, hopes ...; where that is nothing, what they say is so.

        They believe what they are told and is not so, too.
        """
        told = {one.claim for one in self._story.deceptions if one.holder in asked.who}
        held = [one for one in self._claims(asked) if _is(one.holder, asked.who) or one.claim in told]
        in_mind = [one for one in held if one.how in IN_MIND or one.claim in told]
        return (
            self._with_words(asked, in_mind)
            or self._feared(asked)
            or self._felt_toward(asked)
            or (self._with_words(asked, held) if asked.who else None)
            or self._about(asked, in_mind or (held if asked.who else []))
        )

    def _feared(self, asked: Question) -> Answers | None:
        """Return whom and what those asked about fear, where it is asked what they are afraid of."""
        if asked.words not in FEARING:
            return None
        feared = [one for one in self._claims(asked) if one.how == "feared" and _is(one.holder, asked.who)]
        felt = self.feels(replace(asked, kind="feels", words="fear")).found
        found = (*without_wholes(feared), *felt)
        if not found:
            return self.believes(replace(asked, words=""))
        return Answers(asked, tuple(sorted(found, key=lambda one: one.span.start)))

    def _felt_toward(self, asked: Question) -> Answers | None:
        """Return what those asked about feel toward somebody: what "think of Ann" asks, too."""
        try:
            toward = find_people(self._story, asked.words) if asked.who and asked.words else ()
        except UnknownName:
            return None
        felt = self.feels(Question("feels", asked.who, toward, until=asked.until)) if toward else None
        return felt if felt is not None and felt.found else None

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
        """Return the claims with the words asked about, or else the lines; else those near in meaning.

        Of no words, it is what is told of the stretch that is asked about.
        """
        if not asked.words:
            told = [one for one in self._claims(asked) if one.how == "narrated"]
            return Answers(asked, without_wholes([one for one in told if one.span.start >= asked.since]))
        claims, lines = self._claims(asked, NOTHING_LEFT_OUT), self._lines(asked)
        for some in (claims, lines):
            places = with_words(asked.words, self._as_passages(some))
            if places:
                return Answers(asked, without_wholes([some[place] for place in places]))
        starts = [one.span.start for one in claims]
        silent = [one for one in lines if not _between(starts, one.span)]  # a line's claims stand for it
        return self._about(asked, [*claims, *silent])

    def _with_words(self, asked: Question, answers: Sequence[Answer]) -> Answers | None:
        """Return those of the answers that have the words asked about, if any; all, where none are asked."""
        if asked.words:
            answers = [answers[place] for place in with_words(asked.words, self._as_passages(answers))]
        return Answers(asked, without_wholes(answers)) if answers else None

    def _tellings(self, asked: Question) -> list[Answer]:
        """Return where it is told that somebody tells somebody something, though not in so many words."""
        return [
            one for one in self._claims(asked) if self._tells_of(one, "telling_verbs", asked.who, asked.to)
        ]

    def _tells_of(self, one: Answer, verbs: str, *named: Collection[str]) -> bool:
        """Say whether a claim has one of some verbs, and mentions of each that are named somebody."""
        people = self._passages.people(one.span)
        mentioned = all(not some or people & set(some) for some in named)
        return mentioned and not load_words(verbs).isdisjoint(base_forms(one.span.of(self._story.text)))

    def _about(self, asked: Question, answers: Sequence[Answer]) -> Answers:
        """Return those of the answers that have the words asked about, or else are near in meaning."""
        if not asked.words:
            return Answers(asked, without_wholes(answers))
        places, exact = search(asked.words, self._as_passages(answers), self._passages.around)
        return Answers(asked, without_wholes([answers[place] for place in places]), exact)

    def _as_passages(self, answers: Iterable[Answer]) -> list[Passage]:
        return [self._as_passage(one) for one in answers]

    def _as_passage(self, one: Answer) -> Passage:
        """Return an answer as it is searched: that somebody promises or fears it is among its words."""
        passage = self._passages.passage(one.span, one.who, one.holder)
        how = base_forms(one.how) if one.claim is not None and one.how in SHOWN_IN_WORDS else []
        return replace(passage, words=passage.words.union(how))

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
        """Return where somebody is; with no place where it is that of a scene, and a guess."""
        scene = scene_at(self._story.scenes, one.span.start)
        scene_id = scene.id if scene is not None else None
        if one.by == "presence" and scene is not None and scene.place_confidence < LIKELY:
            return Answer(one.span, NARRATOR, (), scene_id, one.by, holder=one.character)
        return Answer(one.span, one.speaker, (), scene_id, one.by, place=one.place)

    def _fact_answer(self, one: Age | Trait) -> Answer:
        who = NARRATOR if one.by == "told" else one.speaker
        return Answer(one.span, who, (), self._scene_at(one.span), one.by, holder=one.character)

    def _placement_answer(self, one: Placement) -> Answer:
        quote = quote_before(self._story.quotes, one.span.start)
        said = quote is not None and quote.span.holds(one.span)
        who, to = (quote.speaker, quote.addressees) if said and quote is not None else (NARRATOR, ())
        return Answer(one.span, who, to, one.scene, "placed")

    def _feeling_answer(self, one: Feeling) -> Answer:
        quote = quote_before(self._story.quotes, one.span.start) if one.said else None
        who, to = (quote.speaker, quote.addressees) if quote else (None if one.said else NARRATOR, ())
        return Answer(one.span, who, to, one.scene, one.status, holder=one.holder, feeling=one)

    def _around(self, one: Feeling) -> Passage:
        return self._passages.passage(self._passages.sentence(one.span), one.holder, one.toward)

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


def _overheard(one: Answer, whom: Container[str]) -> tuple[Learning, ...]:
    return tuple(by for by in one.known if by.channel == "overheard" and by.source in whom)


def _is_known_to(one: Answer, whom: Container[str]) -> bool:
    return any(by.character in whom for by in one.known)


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
