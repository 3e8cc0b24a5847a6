"""Setting: where a scene is, chosen among the places its narration names."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from math import exp, log1p

from fabula.reading.account import Account
from fabula.reading.lexicon import load_words
from fabula.reading.phrases import head_of
from fabula.reading.weights import load_weights, weigh
from fabula.span import Span
from fabula.story import Entity

WITHIN = frozenset(["in", "at", "on", "inside", "aboard", "within"])
INTO = frozenset(
    ["into", "to", "onto", "through", "up", "down", "along", "across", "over", "around", "round"]
)
CONTAINING = frozenset({"in", "at", "inside", "aboard"})
AWAY = frozenset(["from", "of", "for", "about", "towards", "toward", "past", "off", "beyond"])
CARRIED = 12  # places named before that are still thought of
LONGEST = 7  # tokens of a phrase for a place


@dataclass(frozen=True, slots=True)
class PlacePhrase:
    """A noun phrase for a place: its tokens, and the words by which the same place is known again."""

    first: int
    last: int
    key: str
    kind: str  # LitBank's label where the trained reader gave one, else ""
    preposition: str
    said: bool

    @property
    def furniture(self) -> bool:
        """Whether it is but a part of a room or of a road: the door, the kerb."""
        return self.key.split(" ")[-1] in load_words("furniture")


@dataclass(frozen=True, slots=True)
class Setting:
    """The phrase that says where a scene is, and how sure that is (0 to 1)."""

    phrase: PlacePhrase
    confidence: float


class Settings:
    """Finds the phrases for places in one account and weighs them for each scene."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.tokens = account.prose.tokens

    @cached_property
    def phrases(self) -> list[PlacePhrase]:
        """Every phrase for a place, in the order of the text."""
        labels: dict[int, Entity] = {}
        for entity in self.account.entities:
            covered = self.account.tokens_in(entity.span)
            head = head_of(self.tokens, covered.start, covered.stop - 1)
            if entity.kind in ("FAC", "LOC", "GPE", "VEH") and self.tokens.tag[head][0] == "N":
                labels[head] = entity
        nouns = load_words("place_nouns")
        found = []
        for token, low in enumerate(self.tokens.lower):
            named = labels.get(token)
            if named is None and not (low in nouns and self.tokens.tag[token][0] == "N"):
                continue
            if self.account.mentions.covering.get(token, -1) >= 0 and named is None:
                continue  # inside a phrase for a person
            head = self.tokens.head[token]
            if self.tokens.dep[token] == "compound" and token < head and self.tokens.tag[head][0] == "N":
                continue  # the kitchen table is no kitchen
            first = self._first(token) if named is None else self.account.tokens_in(named.span).start
            found.append(self._phrase(first, token, named.kind if named else ""))
        return sorted(found, key=lambda phrase: (phrase.first, phrase.last))

    def _first(self, head: int) -> int:
        first = head
        while (
            first
            and head - first < LONGEST
            and self.tokens.tag[first - 1] in ("DT", "JJ", "NN", "NNP", "PRP$", "POS", "HYPH", "VBN", "CD")
            and self.tokens.paragraph[first - 1] == self.tokens.paragraph[head]
            and self.account.prose.quotation_of[first - 1] == self.account.prose.quotation_of[head]
        ):
            first -= 1
            if self.tokens.tag[first] in ("DT", "PRP$"):
                break
        return first

    def _phrase(self, first: int, last: int, kind: str) -> PlacePhrase:
        tokens = self.tokens
        before = tokens.lower[first - 1] if first else ""
        preposition = before if before in WITHIN | INTO | AWAY else ""
        words = [
            tokens.lower[t]
            for t in range(first, last + 1)
            if tokens.tag[t] not in ("DT", "PRP$", "POS", "CD")
        ]
        return PlacePhrase(first, last, " ".join(words), kind, preposition, self.account.quote_of[last] >= 0)

    @cached_property
    def within(self) -> dict[str, str]:
        """The key of a place -> that of the place the text puts it in: her room in the hospital."""
        within: dict[str, str] = {}
        starting = {phrase.first: phrase for phrase in self.phrases}
        for phrase in self.phrases:
            after = phrase.last + 1
            other = starting.get(after + 1)
            if other is None or self.tokens.lower[after] not in CONTAINING or other.key == phrase.key:
                continue
            if within.get(other.key) != phrase.key:
                within.setdefault(phrase.key, other.key)
        return within

    @cached_property
    def _starts(self) -> list[int]:
        return [phrase.first for phrase in self.phrases]

    @cached_property
    def _first_named(self) -> dict[str, int]:
        first: dict[str, int] = {}
        for phrase in self.phrases:
            first.setdefault(phrase.key, phrase.first)
        return first

    @cached_property
    def _entered(self) -> list[PlacePhrase]:
        """The phrases that narration puts somebody in or into, no furniture: a scene may be there unnamed."""
        return [
            phrase
            for phrase in self.phrases
            if phrase.preposition in WITHIN | INTO and not phrase.said and not phrase.furniture
        ]

    def candidates(self, first: int, last: int) -> dict[str, dict[str, float]]:
        """Return what speaks for each place's being that of the scene between two tokens."""
        found: dict[str, dict[str, float]] = {}
        starts = self._starts
        inside = self.phrases[bisect_left(starts, first) : bisect_left(starts, last)]
        length = max(1, last - first)
        for order, phrase in enumerate(inside):
            features = found.setdefault(phrase.key, {})
            features["times"] = features.get("times", 0.0) + 1.0
            if "early" not in features:
                features["early"] = 1.0 - (phrase.first - first) / length
                features["first"] = float(order == 0)
                features["opening"] = float(phrase.first - first < 60)
                features["furniture"] = float(phrase.furniture)
                features["known_before"] = float(self._first_named[phrase.key] < first)
                features["narrator_names"] = float(self.tokens.tag[phrase.last].startswith("NNP"))
                features["words"] = log1p(len(phrase.key.split(" ")))
            place = "said" if phrase.said else "told"
            side = "in" if phrase.preposition in WITHIN else "to" if phrase.preposition in INTO else (
                "from" if phrase.preposition in AWAY else "bare"
            )  # fmt: skip
            features[f"{place}_{side}"] = 1.0
            features[f"kind_{phrase.kind or 'none'}"] = 1.0
        for features in found.values():
            features["times"] = log1p(features["times"])
        self._carry_over(first, found)
        return found

    def _carry_over(self, first: int, found: dict[str, dict[str, float]]) -> None:
        """Add the places named before or later: a scene need not name the place it is in."""
        earlier: dict[str, list[PlacePhrase]] = {}
        later: dict[str, list[PlacePhrase]] = {}
        for phrase in self._entered:
            (earlier if phrase.first < first else later).setdefault(phrase.key, []).append(phrase)
        latest = sorted(earlier, key=lambda key: -earlier[key][-1].first)
        for key in latest[:CARRIED]:
            often = log1p(len(earlier[key]))
            known = {"carried": 1.0, "carried_times": often, "carried_last": float(key == latest[0])}
            found.setdefault(key, known)
        for key in sorted(later, key=lambda key: later[key][0].first)[:CARRIED]:
            found.setdefault(key, {"named_later": 1.0, "named_later_times": log1p(len(later[key]))})

    def place_of(self, first: int, last: int) -> Setting | None:
        """Return where the scene between two tokens is; None where no place is likely enough."""
        weights = load_weights("place")
        candidates = self.candidates(first, last)
        if not candidates:
            return None
        scores = {key: weigh(features, weights["choice"]) for key, features in candidates.items()}
        top = max(scores.values())
        whole = sum(exp(score - top) for score in scores.values())
        shares = {key: exp(score - top) / whole for key, score in scores.items()}
        # Whoever is in her room in the hospital is in the hospital.
        shares = {key: share + shares.get(self.within.get(key, ""), 0.0) for key, share in shares.items()}
        confidence = max(shares.values())
        best = min(key for key, share in shares.items() if share == confidence)
        if confidence < weights["threshold"]["bias"]:
            return None
        named = [p for p in self.phrases if p.key == best]
        phrase = max(named, key=lambda p: (p.first < last, p.first if p.first < last else -p.first))
        return Setting(phrase, confidence)

    def span(self, phrase: PlacePhrase) -> Span:
        """Return the characters of a phrase."""
        return self.tokens.span(phrase.first, phrase.last)
