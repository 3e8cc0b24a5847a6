"""Boundaries: where a scene ends inside running prose: the time, the place or the company shifts.

Each paragraph that a scene could begin with is weighed by what its first sentence says and by who is there
before and after it; the weights are counted on the stories written for the project (``training/world``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from math import log1p

from fabula.reading.account import Account, weakly
from fabula.reading.grammar.auxiliaries import BE, HAS
from fabula.reading.grammar.clauses import helpers
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.grammar.tenses import tense_of
from fabula.reading.lexicon import inflect_all, load_pairs, load_words
from fabula.reading.places.roles import DOUBTFUL, is_thought_of
from fabula.reading.scenes.clock import OPENING, follows_occasion, has_moved_on
from fabula.reading.times import TimeWords, dates_nothing, find_times
from fabula.reading.weights import load_weights, probability

BEFORE, AFTER = 8, 6  # paragraphs looked at on either side
UNMET = 12  # paragraphs that somebody has to be missing from for a story to come to them anew
LONG = 40  # paragraphs after which a scene grows no likelier to end
MOVING = ("shift", "next", "date", "weekday")  # kinds of words of time that move the clock by a day or more
DAYS = ("date", "weekday")  # those that may be of any week
BY_THEN = "by the time"  # of words that leave open when, those that move the clock
TELLING = inflect_all(("say", "tell", "explain"))
STRETCHES = frozenset(
    {
        *("mile", "miles", "league", "leagues", "kilometres", "kilometers", "metres", "yards", "feet"),
        *("street", "streets", "block", "blocks", "door", "doors", "floor", "floors", "house", "houses"),
        *("room", "rooms", "deck", "decks", "village", "villages", "town", "towns"),
    }
)
FARTHER = frozenset(
    {"away", "off", "to", "up", "down", "above", "below", "over", "north", "south", "east", "west"}
)
SHORTEST = 4  # paragraphs a scene has at least; the last of a stretch may have fewer
SURE, SHORTEST_SURE = 0.5, 2  # probability from which it may have fewer, and how few then


class Boundaries:
    """Weighs the paragraphs of one account; where its author marks scenes by breaks, few end without one."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.breaks = any(segment.kind == "break" for segment in account.prose.manuscript.segments)
        self.prose = account.prose
        self.tokens = account.prose.tokens
        self._there = account.asking("people beside a boundary", weakly(self._all))

    def starts(self, first: int, last: int, refused: Sequence[int] = ()) -> list[int]:
        """Return the paragraphs from ``first`` on, ``last`` left out, with which a new scene begins.

        None begins with one of those ``refused``, nor where theirs would have kept others away.
        """
        weights = load_weights("boundary")
        least = weights["threshold"]["bias"]
        paragraphs = range(first + 1, last)
        found = self.account.each(
            f"boundaries from {first}", paragraphs,
            lambda paragraph: probability(self.features(paragraph, first), weights["yes"]),
        )  # fmt: skip
        chances = dict(zip(paragraphs, found, strict=True))
        starts: list[int] = []
        for paragraph in sorted(chances, key=lambda p: (-chances[p], p)):
            if chances[paragraph] < least:
                break
            sure, more = chances[paragraph] >= SURE, last - paragraph >= SHORTEST_SURE
            shortest = SHORTEST_SURE if sure and more else SHORTEST
            others = (*starts, *refused, first)
            if (sure or more) and all(abs(paragraph - other) >= shortest for other in others):
                starts.append(paragraph)
        return sorted(starts)

    def features(self, paragraph: int, scene: int) -> dict[str, float]:
        """Return what speaks for and against a boundary before a paragraph; the scene began at ``scene``."""
        first, last = self.prose.paragraph_tokens[paragraph]
        if first >= last:
            return {"empty": 1.0}
        found: dict[str, float] = {"breaks": float(self.breaks)}
        spoken = self.account.quote_of[first] >= 0
        found["spoken"] = float(spoken)
        found["since"] = log1p(min(paragraph - scene, LONG)) / log1p(LONG)
        narrated = self._first_sentence(first, last)
        if narrated:
            if not self._looks_back(narrated):
                self._read_times(narrated, found)
                self._read_places(narrated, paragraph, scene, found)
            found["unmet"] = float(self._is_unmet(narrated, paragraph, scene))
        self._read_company(paragraph, scene, found)
        return {name: value for name, value in found.items() if value}

    def _first_sentence(self, first: int, last: int) -> range:
        """Return the tokens of the first narrated sentence of a paragraph; none where speech comes first."""
        token = first
        while (
            token < last
            and self.account.quote_of[token] < 0
            and self.tokens.sentence[token] == self.tokens.sentence[first]
        ):
            token += 1
        return range(first, token)

    def _looks_back(self, sentence: range) -> bool:
        """Say whether a sentence goes on with what had happened, as the one told before it does."""
        before = sentence.start - 1
        while before >= 0 and self.account.quote_of[before] >= 0:
            before -= 1
        return before >= 0 and self._is_past(sentence.start) and self._is_past(before)

    def _is_past(self, token: int) -> bool:
        """Say whether the sentence of a token stands in the pluperfect."""
        return tense_of(self.tokens, self._main_verb(token)) == "before"

    def _main_verb(self, token: int) -> int:
        """Return the token on which all of the sentence of a token hangs, mostly its verb."""
        tokens = self.tokens
        while tokens.head[token] != token and tokens.sentence[tokens.head[token]] == tokens.sentence[token]:
            token = tokens.head[token]
        return token

    def _read_times(self, sentence: range, found: dict[str, float]) -> None:
        """Read the words of time: whether they open the sentence, and whether they move the clock on."""
        start, end = self.tokens.start[sentence.start], self.tokens.end[sentence.stop - 1]
        head = self.tokens.end[min(sentence.stop, sentence.start + OPENING) - 1]
        verb = self._main_verb(sentence.start)
        tense = tense_of(self.tokens, verb)
        for words in find_times(self.tokens.text, start, end):
            if self._goes_on(words) or dates_nothing(self.tokens.text, words):
                continue
            if tense == "before" and words.kind in DAYS and not self._is_reached(words, start):
                continue  # "In March she had been in bed"
            if words.span.end <= head:
                found["dated"] = 1.0
                moves = words.kind in MOVING or self._is_clock(sentence)
                found["moved"] = max(found.get("moved", 0.0), float(moves))
            else:
                found["timed"] = 1.0
        if follows_occasion(self.tokens, sentence):
            found["dated"] = 1.0
        if has_moved_on(self.tokens, sentence):
            found["dated"] = found["moved"] = 1.0
        never = tense == "ahead" and helpers(self.tokens, verb) & HAS
        if never or self._is_reported(sentence):
            found.pop("dated", None)
            found.pop("moved", None)
        if self.tokens.lower[sentence.start] in ("then", "and", "but", "so"):
            found["goes_on"] = 1.0

    def _goes_on(self, words: TimeWords) -> bool:
        """Tell words by which a scene goes on, or looks back, from those by which time has gone by."""
        if words.kind == "open":
            return words.span.of(self.tokens.text).lower() != BY_THEN
        return words.kind == "age" or words.shift < 0 or words.unit in ("seconds", "minutes")

    def _is_reached(self, words: TimeWords, start: int) -> bool:
        """Say whether a day is one by which something had happened: "By Friday it had begun to snow"."""
        return "by" in self.tokens.text[start : words.span.end].lower().split()

    def _is_clock(self, sentence: range) -> bool:
        """Say whether a sentence only says what time it is: "It was past midnight when the doors opened"."""
        first, second = (*self.tokens.lower[sentence.start : sentence.start + 2], "", "")[:2]
        return first == "it" and second in BE

    def _is_reported(self, sentence: range) -> bool:
        """Say whether somebody tells what a sentence says: "The next day, she told him, it was gone"."""
        tokens = self.tokens
        told = (token for token in sentence[2:] if tokens.lower[token] in TELLING)
        return any(tokens.lower[token - 2] == "," and tokens.dep[token - 1] in SUBJECTS for token in told)

    @cached_property
    def _place_tokens(self) -> dict[int, str]:
        """The place nouns and names, by their tokens in order; only what is narrated.

        The cellar of "the cellar floor" is among them, which may be taken for an adjective.
        """
        tokens, quote_of = self.tokens, self.account.quote_of
        nouns = [noun for noun, kind in load_pairs("place_nouns").items() if kind != DOUBTFUL]
        named = [
            self.account.tokens_in(entity.span).stop - 1
            for entity in self.account.entities
            if entity.kind in ("FAC", "LOC", "GPE")
        ]
        told = (token for token in self.prose.occurrences(nouns) if tokens.tag[token][0] in "NJ")
        return {token: tokens.lower[token] for token in sorted({*named, *told}) if quote_of[token] < 0}

    @cached_property
    def _places_at(self) -> list[int]:
        return list(self._place_tokens)

    def _read_places(self, sentence: range, paragraph: int, scene: int, found: dict[str, float]) -> None:
        """Read whether the sentence comes to a place that the scene so far has not named."""
        if self._is_farther(sentence):
            found["place_new"] = 1.0
            return
        places = [
            token
            for token in sentence
            if token in self._place_tokens
            and self.tokens.tag[token][0] == "N"
            and not is_thought_of(self.tokens, token)
            and not self._comes_along(token)
        ]
        if not places:
            return
        begin = self.prose.paragraph_tokens[max(scene, paragraph - LONG)][0]
        recent = self._places_at[
            bisect_left(self._places_at, begin) : bisect_left(self._places_at, sentence.start)
        ]
        known = {self._place_tokens[token] for token in recent}
        new = {self._place_tokens[token] for token in places} - known
        if new:
            found["place_new"] = 0.5 if new <= load_words("furniture") else 1.0

    def _comes_along(self, token: int) -> bool:
        """Say whether a vehicle does something: "The bus stopped", "Up the lane came the truck"."""
        return (
            load_pairs("place_nouns").get(self.tokens.lower[token]) == "vehicle"
            and self.tokens.dep[token] in SUBJECTS
            and self.tokens.lower[self.tokens.head[token]] not in BE
        )

    def _is_farther(self, sentence: range) -> bool:
        """Say whether a sentence begins with how far it is to where it is: "Ten miles to the south, ..."."""
        lower = self.tokens.lower
        return any(
            lower[token] in STRETCHES and lower[token + 1] in FARTHER for token in sentence[: OPENING - 1]
        )

    def _is_unmet(self, sentence: range, paragraph: int, scene: int) -> bool:
        """Say whether a sentence tells by name of somebody whom the scene had not so far, or not of late."""
        tokens = self.tokens
        subjects = (
            token
            for token in sentence
            if tokens.dep[token] in SUBJECTS and tokens.dep[tokens.head[token]] == "ROOT"
        )
        subject = next(subjects, None)
        if subject is None or not tokens.tag[subject].startswith("NNP"):
            return False
        somebody = self.account.at(subject)
        return somebody is not None and somebody not in self._there(max(scene, paragraph - UNMET), paragraph)

    def _read_company(self, paragraph: int, scene: int, found: dict[str, float]) -> None:
        """Who of those near is still there, who is new: by narration and by who speaks."""
        end = len(self.prose.paragraph_tokens)
        before = self._there(max(scene, paragraph - BEFORE), paragraph)
        after = self._there(paragraph, min(end, paragraph + AFTER))
        if before and after:
            found["gone"] = len(before - after) / len(before)
            found["come"] = len(after - before) / len(after)
            found["apart"] = float(not before & after)

    def _all(self, first: int, last: int) -> set[str]:
        return set().union(*self._people[first:last])

    @cached_property
    def _people(self) -> list[set[str]]:
        """For each paragraph who is mentioned in its narration or speaks in it."""
        return self.account.each("people there", range(len(self.prose.paragraph_tokens)), self._people_of)

    def _people_of(self, paragraph: int) -> set[str]:
        account, mentions = self.account, self.account.mentions.all
        bounds, lines = self.prose.paragraph_tokens[paragraph], self.prose.paragraph_quotations[paragraph]
        narrated = (m for m in account.mentions_between(*bounds) if account.quote_of[mentions[m].head] < 0)
        there = {*(account.who[m] for m in narrated), *(account.quotes[line].speaker for line in lines)}
        return {id for id in there if id is not None}
