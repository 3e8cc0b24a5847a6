"""Earshot: who is near enough to learn of what is said or done at a place in the story.

Whoever is there in the scene, by its crossings, and shown close by. What things turn on is who has just gone
out of a door: for that ``things/witnesses`` follows every verb of coming and going.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from fabula.reading.account import Account, weakly
from fabula.reading.claims.company import IN_SIGHT, NEAR, Company, Present, Stretches
from fabula.reading.claims.holders import SLIPPING
from fabula.reading.claims.news import find_news
from fabula.reading.claims.privacy import private_lines
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.sources import HEARING, Told, listener, source_of
from fabula.reading.claims.summaries import summed_up, told_there
from fabula.reading.claims.tellings import (
    ADDED,
    DEEPEST,
    objects_of,
    reached_before,
    told_before,
    told_by_word,
    told_in,
)
from fabula.reading.claims.unhearing import asleep, deafened
from fabula.reading.grammar.attitudes import attitude_of, is_phrasal
from fabula.reading.grammar.clauses import FUTURE, UNREAL, climb, helpers, is_denied, own_subject
from fabula.reading.lexicon import load_words, verb_lemmas
from fabula.story import Channel, Crossing, Quote, Scene

TAG_REACH = 4  # tokens between "heard him say" and the line
NOT_NOW = UNREAL | FUTURE | {"had"}
SPOKEN = ("asserted", "promised")


class Earshot:
    """Says who takes in each quote and each sentence of the narration, and in which way."""

    def __init__(self, account: Account, scenes: Sequence[Scene]) -> None:
        self._account = account
        self._scenes = scenes
        self._starts = [scene.span.start for scene in scenes]
        # What hangs on more of the story than a line or a sentence is asked for it.
        self._hearing = account.asking("hearing", weakly(self._heard))
        self._present = account.asking("present", weakly(self._present_in))
        self._there = account.asking("there", weakly(self._those_there))
        self._is_private = account.asking("private", weakly(self._is_said_apart))
        self._listeners = account.asking("listeners", weakly(self._listening_to))

    def learners(self, one: Proposition) -> dict[str, Channel]:
        """Return who takes in a proposition as it is put forward, whoever holds it left out."""
        if one.line >= 0:
            found = self._hearing(one.line)
        elif one.cue >= 0:
            found = self._told(one)
        elif not self._is_seen(one):
            return {}
        else:
            offset = self._account.prose.tokens.start[one.first]
            found = dict.fromkeys(self.there(offset, IN_SIGHT), "seen")
        return {id: channel for id, channel in found.items() if id not in (one.holder, one.by)}

    def reported_to(self, one: Proposition) -> tuple[Told, ...]:
        """Return who has told it whom, as is said: he me, of "he told me that", I her, of "I told her".

        Who passes on what another said, and does not say to whom, has it from them.
        """
        if (source := source_of(self._account, one)) is not None:
            return (source,)
        if one.line < 0:
            return self._told_there(one)
        if one.stance != "asserted" or one.unreal or one.denied:
            return ()
        if one.cue < 0:
            before = told_before(self._account, one)
            return (*self._told_of(one), *self._news_in(one), *(() if before is None else (before,)))
        named = self._named_as_told(one)
        hearers = named if named or one.by is None else [one.by]
        return tuple((one.holder, id) for id in hearers if one.holder is not None)

    def _told_there(self, one: Proposition) -> tuple[Told, ...]:
        """Return who tells whom in the narration, and what is told there of what somebody explained."""
        if one.cue >= 0 or one.stance != "narrated":
            return ()
        if named := (*told_in(self._account, one), *self._news_in(one)):
            return named
        told = summed_up(self._account, one) or told_there(self._account, one.first, one.last)
        if told is None:
            return ()
        there = self.there(self._account.prose.tokens.start[one.first])
        unknown = any(self._is_nobody_known(id) for id in told.whom)
        whom = dict.fromkeys((*told.whom, *(there if unknown or not told.whom else ())))
        return tuple((told.teller, id) for id in whom if id != told.teller)

    def _news_in(self, one: Proposition) -> Iterator[Told]:
        """Yield who gives whom the news, or has it from whom: "She had the story from Tom"."""
        for news in find_news(self._account, one.first, one.last):
            over = climb(self._account.prose.tokens, news.verb, ADDED, DEEPEST)
            if news.told and self._account.quote_of[news.verb] == one.line and one.root in over:
                yield from ((news.giver, id) for id in news.whom)

    def _is_nobody_known(self, id: str) -> bool:
        """Say whether it is told of a "them" that it is told them, and of nobody who they are."""
        group = self._account.by_id[id]
        pronouns = all(mention.kind == "pronoun" for mention in group.mentions)
        return group.kind == "group" and not group.members and pronouns

    def _told_of(self, one: Proposition) -> tuple[Told, ...]:
        """Return who told whom, where that is all a sentence says: "I told him on Sunday"."""
        tokens, verb = self._account.prose.tokens, one.root
        aided = helpers(tokens, verb)
        past = tokens.tag[verb] in ("VBD", "VBN") and not aided & (UNREAL | FUTURE)
        subject = next((c for c in tokens.children[verb] if tokens.dep[c] == "nsubj"), -1)
        if tokens.lower[verb] not in verb_lemmas("telling_verbs") or not past or subject < 0:
            return ()
        if is_denied(tokens, verb, subject):
            return ()
        teller = self._account.at(subject)
        return tuple((teller, id) for id in objects_of(self._account, verb) if teller is not None)

    def _told(self, one: Proposition) -> dict[str, Channel]:
        """Return whom the narration tells to be told: her, of "he told her that" and "she was told that".

        Where it names nobody, those who are there hear it.
        """
        told: dict[str, Channel] = {id: "told" for id in self._named_as_told(one)}
        if (listening := listener(self._account, one)) is not None:
            told.setdefault(listening, "overheard")
        if told or not self._is_said_now(one):
            return told
        offset = self._account.prose.tokens.start[one.cue]
        reached = [id for id in reached_before(self._account, one.cue) if id != one.holder]
        others = [id for id in self.there(offset) if id not in (one.holder, one.by, *reached)]
        alone = len(others) == 1 and not reached
        told |= dict.fromkeys(reached, "told")
        return {**told, **{id: "told" if alone else "overheard" for id in others}}

    def _named_as_told(self, one: Proposition) -> list[str]:
        if one.stance not in SPOKEN or one.unreal or one.denied:
            return []
        return told_by_word(self._account, one.cue)

    def _is_said_now(self, one: Proposition) -> bool:
        """Say whether the narration tells that something is said there and then: "she explained that"."""
        if one.stance != "asserted" or one.unreal or one.denied or one.holder is None:
            return False
        tokens = self._account.prose.tokens
        aside = helpers(tokens, one.cue) & NOT_NOW or tokens.dep[one.cue] == "pcomp"  # "in declaring that"
        said = ("speech_verbs", "passing_on_verbs")
        low = tokens.lower[one.cue]
        out = is_phrasal(tokens, one.cue) or low in SLIPPING
        return not aside and (out or any(low in verb_lemmas(verbs) for verbs in said))

    def _is_seen(self, one: Proposition) -> bool:
        """Say whether a sentence tells of what happens there and then, for all who are there to see.

        Nobody is a witness of what had happened or would, of what only whoever feels it can tell, or of what
        somebody keeps to themselves.
        """
        tokens, verb = self._account.prose.tokens, one.root
        subject = own_subject(tokens, verb) >= 0
        aside = helpers(tokens, verb) & NOT_NOW or self._is_of_thought(verb)
        silent = tokens.lower[verb] in verb_lemmas("telling_verbs") and is_denied(tokens, verb)
        return subject and not aside and not silent and tokens.lower[verb] not in load_words("inner_verbs")

    def _is_of_thought(self, verb: int) -> bool:
        """Say whether a verb has under it what somebody thinks: nobody else sees that."""
        tokens, attitude = self._account.prose.tokens, attitude_of(self._account.prose.tokens, verb)
        inner = attitude is not None and attitude.stance != "asserted"
        return inner and any(tokens.dep[child] == "ccomp" for child in tokens.children[verb])

    @cached_property
    def _hearers(self) -> list[dict[str, Channel]]:
        account = self._account
        lines = range(len(account.quotes))
        return account.each("hearers", lines, lambda line: self.hearers(account.quotes[line]), self._starts)

    def there(self, offset: int, within: int = NEAR) -> Sequence[str]:
        """Return who is present at an offset: those who have come in and not gone out again.

        In a long scene not all are there all the time: they are shown ``within`` so many characters of it.
        """
        return self._there(offset, within)

    def _those_there(self, offset: int, within: int) -> Sequence[str]:
        number = bisect_right(self._starts, offset) - 1
        return self._companies[number].at(offset, within) if number >= 0 else ()

    def _heard(self, line: int) -> dict[str, Channel]:
        return self._hearers[line]

    @cached_property
    def _companies(self) -> list[Company]:
        """Who is there in each scene."""
        numbers = range(len(self._scenes))
        return self._account.each("companies", numbers, lambda number: Company(self._present(number)))

    def _present_in(self, number: int) -> tuple[Present, ...]:
        """Return those present in a scene, who are shown in it and not far before and after."""
        scene = self._scenes[number]
        first, last = scene.span.start - NEAR, scene.span.end + NEAR
        crossings: dict[str, list[Crossing]] = defaultdict(list)
        for crossing in scene.crossings:
            crossings[crossing.character].append(crossing)
        return tuple(
            Present(
                id,
                tuple(places[bisect_left(places, first) : bisect_right(places, last)]),
                tuple(crossings[id]),
                self._asleep.get(id, ()),
                self._deafened.get(id, ()),
            )
            for id in scene.present
            for places in (self._shown[id],)
        )

    @cached_property
    def _shown(self) -> dict[str, list[int]]:
        """Where each character is mentioned in the narration, speaks or is spoken to."""
        shown: dict[str, list[int]] = defaultdict(list)
        account = self._account
        for index, id in enumerate(account.who):
            head = account.mentions.all[index].head
            if id is not None and account.quote_of[head] < 0:
                shown[id].append(account.prose.tokens.start[head])
        for quote in account.quotes:
            for one in (quote.speaker, *quote.addressees):
                if one is not None and quote.kind == "speech":
                    shown[one].append(quote.span.start)
        for places in shown.values():
            places.sort()
        return shown

    def hearers(self, quote: Quote) -> dict[str, Channel]:
        """Return who takes in a quote, whoever says it left out."""
        if quote.kind in ("thought", "other"):
            return {}
        channel: Channel = "written" if quote.kind == "writing" else "told"
        found: dict[str, Channel] = {id: channel for id in quote.addressees if id != quote.speaker}
        for id in self._listeners(quote.id):
            found.setdefault(id, "overheard")
        if quote.kind == "speech" and not self._is_private(quote.id):
            for id in self.there(quote.span.start):
                if id != quote.speaker:
                    found.setdefault(id, "overheard")
        return found

    def _is_said_apart(self, quote: str) -> bool:
        return quote in self._private

    def _listening_to(self, quote: str) -> list[str]:
        return self._listening.get(quote, [])

    @cached_property
    def _private(self) -> frozenset[str]:
        """The quotes that are whispered, or told to be said apart: nobody overhears them."""
        (private,) = self._account.each("private lines", [()], lambda _: private_lines(self._account))
        return private

    @cached_property
    def _asleep(self) -> dict[str, Stretches]:
        """From which offset to which each sleeps who is told to."""
        (told,) = self._account.each("asleep", [()], lambda _: list(asleep(self._account)))
        return _by_person(told)

    @cached_property
    def _deafened(self) -> dict[str, Stretches]:
        """From which offset to which each hears nothing who is deaf, or has stopped their ears."""
        (told,) = self._account.each("deafened", [()], lambda _: list(deafened(self._account)))
        return _by_person(told)

    @cached_property
    def _listening(self) -> dict[str, list[str]]:
        """Who hears another say each line, as its tag tells: "Ann heard him say"."""
        (listening,) = self._account.each("listening", [()], lambda _: self._find_listening())
        return listening

    def _find_listening(self) -> dict[str, list[str]]:
        account, tokens = self._account, self._account.prose.tokens
        found: dict[str, list[str]] = defaultdict(list)
        for heard in account.prose.occurrences(HEARING):
            who = account.at(own_subject(tokens, heard)) if account.quote_of[heard] < 0 else None
            says = (c for c in tokens.children[heard] if tokens.lower[c] in verb_lemmas("speech_verbs"))
            for verb in says if who is not None and not is_denied(tokens, heard) else ():
                line = max(account.quote_of[verb + 1 : verb + TAG_REACH], default=-1)
                if line >= 0:
                    found[account.quotes[line].id].append(str(who))
        return dict(found)


def _by_person(told: Iterable[tuple[str, int, int]]) -> dict[str, Stretches]:
    found: dict[str, Stretches] = {}
    for who, start, end in told:
        found[who] = (*found.get(who, ()), (start, end))
    return found
