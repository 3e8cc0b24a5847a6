"""Setting: where a scene is, chosen among the places its narration names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp

from fabula.corrections.correction import NOTHING
from fabula.corrections.facts import fold
from fabula.reading.account import Account
from fabula.reading.leanings import asked
from fabula.reading.lexicon import load_words
from fabula.reading.places.phrases import PlacePhrase, find_place_phrases
from fabula.reading.places.roles import UPON
from fabula.reading.scenes.candidates import NOWHERE, Candidates
from fabula.reading.scenes.headings import headed_place
from fabula.reading.scenes.props import kinds_called, props_between
from fabula.reading.weights import Features, load_weights, weigh
from fabula.span import Span

SELDOM = 20  # times that a place is spoken of for each time that it is told to be in another
HEADED = 0.9  # how sure the place is that a heading tells
CONTAINING = frozenset({"in", "at", "inside", "aboard"})


@dataclass(frozen=True, slots=True)
class Setting:
    """The words that say where a scene is, the key of the place, and how sure that is (0 to 1).

    ``name`` is what the author or a heading calls the place, or "" where neither does.
    """

    key: str
    evidence: tuple[Span, ...]
    confidence: float
    name: str = ""


def is_told_in(scene: Span, setting: Setting | None) -> bool:
    """Say whether there is a place, and any of the words that tell it stand in a scene."""
    return setting is not None and any(scene.holds(words) for words in setting.evidence)


class Settings:
    """Finds the phrases for places in one account and weighs them for each scene."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.tokens = account.prose.tokens

    @cached_property
    def phrases(self) -> list[PlacePhrase]:
        """Every phrase for a place, in the order of the text."""
        (phrases,) = self.account.each("place phrases", [()], lambda _: find_place_phrases(self.account))
        return phrases

    @cached_property
    def within(self) -> dict[str, str]:
        """The key of a place -> that of the place the text puts it in: her room at the inn, or over it.

        Of a novel's fifty rooms one at the back of the house says nothing.
        """
        within: dict[str, str] = {}
        inside: Counter[tuple[str, str]] = Counter()
        times: Counter[str] = Counter(phrase.key for phrase in self.phrases)
        starting = {phrase.first: phrase for phrase in self.phrases}
        for phrase in self.phrases:
            after = phrase.last + 1
            other = starting.get(after + 1)
            if other is None or other.key == phrase.key or not self._contains(phrase, after):
                continue
            if other.key.rpartition(" ")[2] in load_words("place_parts"):
                continue  # a room in the back is in no place called the back
            if within.get(other.key) != phrase.key:
                within.setdefault(phrase.key, other.key)
                inside[phrase.key, other.key] += 1
        return {
            inner: outer for inner, outer in within.items() if times[inner] <= SELDOM * inside[inner, outer]
        }

    def _contains(self, phrase: PlacePhrase, preposition: int) -> bool:
        """Say whether the word after a place puts it in the next one, as a room over or behind a shop."""
        word = self.tokens.lower[preposition] if preposition < len(self.tokens) else ""
        return word in CONTAINING or (word in UPON and phrase.kind == "room")

    @cached_property
    def candidates(self) -> Candidates:
        """What weighs the phrases."""
        return Candidates(self.account, self.phrases)

    def places_of(self, scenes: Sequence[Span], told: Sequence[str]) -> list[Setting | None]:
        """Return where each scene is: as ``told`` by the author, where that is not ""."""
        doers = frozenset(
            one.doer for one in self.phrases if one.doer >= 0 and self.account.is_somebody(one.doer)
        )
        asked = zip(scenes, told, strict=True)
        return self.account.each("settings", asked, lambda one: self.place_of(*one), self.phrases, doers)

    def place_of(self, scene: Span, told: str = "") -> Setting | None:
        """Return where a scene is: as ``told`` by the author, or None where no place is likely enough."""
        covered = self.account.tokens_in(scene)
        first, last = covered.start, covered.stop
        if told == NOTHING:
            return None
        if told:
            key = fold(told)
            phrases = [phrase for phrase in self.phrases if phrase.key == key]
            return Setting(key, self._nearest(phrases, last) if phrases else (), 1.0, told)
        headed = headed_place(self.account, scene)
        if headed is not None and headed.common:
            return Setting(headed.key, (headed.span,), HEADED, headed.name)
        found = self._likeliest(first, last)
        if found is None and headed is not None:  # "Paris, 1912", and no room in it is told
            return Setting(headed.key, (headed.span,), HEADED, headed.name)
        return found

    def _likeliest(self, first: int, last: int) -> Setting | None:
        """Return the likeliest of the places that the words between two tokens could be told in."""
        shares = self._shares(self.candidates.features(first, last))
        del shares[NOWHERE]
        best = max(sorted(shares), key=lambda place: shares[place], default=NOWHERE)
        if best == NOWHERE:
            return None
        # Whoever is in her room at the inn is in the inn: what speaks for the inn speaks for the room too.
        sure = shares[best] + shares.get(self._around.get(best, NOWHERE), 0.0)
        if sure < self._weights["threshold"]["bias"]:
            return None
        phrases = self.candidates.of_place.get(best, [])
        if not phrases:
            return Setting(best, self._props(best, first, last), sure)
        return Setting(self.candidates.key(best), self._nearest(phrases, last), sure)

    @cached_property
    def _weights(self) -> dict[str, dict[str, float]]:
        return load_weights(asked(self.account, "place"))

    @cached_property
    def _around(self) -> dict[str, str]:
        """A place -> the one that it is in, both as the candidates call them."""
        places = {
            phrase.key: place for phrase, place in zip(self.phrases, self.candidates.places, strict=True)
        }
        return {places[inner]: places[outer] for inner, outer in self.within.items()}

    def _shares(self, candidates: Mapping[str, Features]) -> dict[str, float]:
        weights = self._weights["choice"]
        scores = {
            key: weigh({**features, "leaning": self.candidates.leaning(key)}, weights)
            for key, features in candidates.items()
        }
        top = max(scores.values())
        whole = sum(exp(score - top) for score in scores.values())
        return {key: exp(score - top) / whole for key, score in scores.items()}

    def _nearest(self, phrases: Sequence[PlacePhrase], last: int) -> tuple[Span, ...]:
        """Return the words for a place nearest before the end of a scene, or else nearest after it."""
        best = max(phrases, key=lambda p: (p.first < last, p.first if p.first < last else -p.first))
        return (self.span(best),)

    def _props(self, place: str, first: int, last: int) -> tuple[Span, ...]:
        """Return the words that show a place which is never named."""
        props = props_between(self.account, first, last)
        kind = max((kind for kind in kinds_called(place) if kind in props), key=lambda one: props[one].score)
        return tuple(self.tokens.span(token, token) for token in props[kind].tokens)

    def span(self, phrase: PlacePhrase) -> Span:
        """Return the characters of a phrase."""
        return self.tokens.span(phrase.first, phrase.last)
