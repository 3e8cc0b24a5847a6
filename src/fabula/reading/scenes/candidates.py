"""Candidates: the places a scene may be in, and what the story says for each."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import log1p, sqrt

from fabula.reading.account import Account
from fabula.reading.grammar.auxiliaries import BE
from fabula.reading.leanings import Floats, leaning, mean_vector
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.places.asked_where import answered_where
from fabula.reading.places.phrases import PlacePhrase
from fabula.reading.scenes.deixis import pointing_at
from fabula.reading.scenes.props import Props, kinds_called, place_names, props_between
from fabula.reading.scenes.surroundings import surroundings_between

CARRIED = 16  # places named before, and after, that are still thought of
FAR = 4000  # tokens from a scene at which nobody thinks of a place: "the room" is another one by then
ANNOUNCED = 150  # tokens before a scene in which somebody may have said where to go
OPENING = 60  # tokens
NOWHERE = ""  # the key of the answer that nothing says where a scene is
SHOWN = 2  # props from which a place is thought of that nobody names
IMAGINED = 6  # places shown by props alone that are thought of
ELSEWHERE = frozenset({"next", "other", "another", "same", "whichever", "which", "nearest", "first", "last"})
MAIN = ("ROOT", "conj", "ccomp")  # what the parser calls a verb that is no aside

SORTS = {  # the kinds of places, by what is around whoever is there
    **dict.fromkeys(("room", "building"), "roofed"),
    **dict.fromkeys(("land", "way", "water", "region"), "open"),
    "vehicle": "ridden",
}

Features = dict[str, float]


class Candidates:
    """Weighs the phrases for places of one account; phrases for one place are taken together."""

    def __init__(self, account: Account, phrases: Sequence[PlacePhrase]) -> None:
        self.account = account
        self.tokens = account.prose.tokens
        self.phrases = phrases
        self._described: dict[str, Features] = {}
        self._leanings: dict[str, float] = {}

    @cached_property
    def starts(self) -> list[int]:
        """The first token of each phrase, for bisecting."""
        return [phrase.first for phrase in self.phrases]

    @cached_property
    def places(self) -> list[str]:
        """For each phrase the place it is for: its nouns, or those of the one place that they may stand for.

        Where a story has one tent, the surgeon's, "the tent" is that.
        """
        cores = [self._core(phrase) for phrase in self.phrases]
        longer: dict[str, set[str]] = defaultdict(set)
        for core in cores:
            head = core.rpartition(" ")[2]
            if head != core:
                longer[head].add(core)
        return [min(longer[core]) if len(longer[core]) == 1 else core for core in cores]

    def _core(self, phrase: PlacePhrase) -> str:
        """Return the nouns at the end of a phrase: no adjective, no owner."""
        tokens = self.tokens
        first = phrase.last
        while first > phrase.first and (
            tokens.tag[first - 1][0] == "N" or "HYPH" in (tokens.tag[first - 1], tokens.tag[first])
        ):
            first -= 1
        return " ".join(tokens.lower[first : phrase.last + 1])

    @cached_property
    def of_place(self) -> dict[str, list[PlacePhrase]]:
        """The phrases for each place, in the order of the text, but for furniture."""
        found: dict[str, list[PlacePhrase]] = defaultdict(list)
        for phrase, place in zip(self.phrases, self.places, strict=True):
            if not phrase.furniture:
                found[place].append(phrase)
        return found

    @cached_property
    def _entered(self) -> dict[str, list[int]]:
        """The first tokens of the phrases by which somebody is told to be in a place or to enter it."""
        return {
            place: [phrase.first for phrase in phrases if _inside(phrase)]
            for place, phrases in self.of_place.items()
        }

    @cached_property
    def _elsewhere(self) -> frozenset[int]:
        """The phrases for places that people only see or hear from here, or say that somebody else is in."""
        lower = self.tokens.lower
        asked = answered_where(self.account, self.phrases)
        others = {phrase.first for phrase, person, _ in asked if lower[person] != "you"}
        return frozenset(
            index
            for index, phrase in enumerate(self.phrases)
            if phrase.role == "beside" or phrase.first in others
        )

    def key(self, place: str) -> str:
        """Return the key by which the story mostly speaks of a place, of several the first."""
        keys = [phrase.key for phrase in self.of_place[place]]
        return max(dict.fromkeys(keys), key=keys.count)

    def vector(self, place: str) -> Floats | None:
        """Return what the reader sees in all the phrases for a place; None without it."""
        return mean_vector(self.account, [phrase.last for phrase in self.of_place.get(place, ())])

    def leaning(self, place: str) -> float:
        """Return what the reader's vectors say for a place's being one that scenes are in."""
        if place not in self._leanings:
            self._leanings[place] = leaning("place", self.vector(place))
        return self._leanings[place]

    def between(self, first: int, last: int) -> range:
        """Return the indices of the phrases that start at tokens ``first`` to ``last``, the last left out."""
        return range(bisect_left(self.starts, first), bisect_left(self.starts, last))

    def features(self, first: int, last: int) -> dict[str, Features]:
        """Return what speaks for each place's being that of the scene between two tokens."""
        found: dict[str, Features] = {NOWHERE: {"nowhere": 1.0}}
        if first >= last:
            return found
        self._add_named(first, last, found)
        self._carry_over(first, last, found)
        self._add_props(props_between(self.account, first, last), self._called(first, last), found)
        around = surroundings_between(self.account, first, last)
        for place, features in found.items():
            if place != NOWHERE:
                self._describe(place, features)
                self._compare(place, around, features)
        return found

    def _add_named(self, first: int, last: int, found: dict[str, Features]) -> None:
        sentence = self.tokens.sentence[first]
        covered = [
            index
            for index in self.between(first, last)
            if self.phrases[index].may_be_here and index not in self._elsewhere
        ]
        entered = [index for index in covered if _inside(self.phrases[index])]
        told_first = next((index for index in covered if not self.phrases[index].said), -1)
        for index in covered:
            phrase = self.phrases[index]
            features = found.setdefault(self.places[index], {})
            side = "said" if phrase.said else "told"
            features[f"times_{side}"] = features.get(f"times_{side}", 0.0) + 1.0
            early = phrase.first - first < OPENING
            if "named_here" not in features:
                features["named_here"] = 1.0
                features["early"] = 1.0 - (phrase.first - first) / (last - first)
            marks = {
                "first": index == told_first,
                "opening": early and not phrase.said,
                "first_sentence": self.tokens.sentence[phrase.first] == sentence,
                "entered_first": bool(entered) and index == entered[0],
                "entered_last": bool(entered) and index == entered[-1],
            }
            for name, true in marks.items():
                if true:
                    features[name] = 1.0
                    features[f"{name}_{phrase.role}"] = 1.0
            for name in self._shown_by(phrase):
                features[name] = 1.0
        for features in found.values():
            for name in ("times_said", "times_told"):
                if name in features:
                    features[name] = log1p(features[name])

    def _shown_by(self, phrase: PlacePhrase) -> Iterator[str]:
        """Yield the names of what one phrase in a scene says for its place."""
        side = "said" if phrase.said else "told"
        yield f"{side}_{phrase.role}"
        if phrase.lead in ("this", "that"):
            yield f"{side}_{phrase.lead}"
        if phrase.role == "subject" and phrase.lead in ("a", "an"):
            yield "comes_up"  # "a lorry passed": whoever is in one knows it already
        if any(word in ELSEWHERE for word in phrase.key.split(" ")[:-1]):
            yield "elsewhere"
        if self.tokens.tag[phrase.last].endswith("S"):
            yield "plural"
        if phrase.said:
            yield from pointing_at(self.account, phrase)
        if phrase.said or phrase.role not in ("in", "to"):
            return
        if phrase.doer >= 0:
            yield f"doer_{phrase.role}"
            if self.account.is_somebody(phrase.doer):
                yield f"person_{phrase.role}"
        if phrase.supposed:
            yield f"supposed_{phrase.role}"
        if phrase.verb >= 0:
            if self.tokens.lower[phrase.verb] in BE:
                yield f"being_{phrase.role}"
            if self.tokens.dep[phrase.verb] in MAIN and not phrase.supposed:
                yield f"main_{phrase.role}"
                if phrase.doer >= 0 and self.account.is_somebody(phrase.doer):
                    yield f"main_person_{phrase.role}"

    def _carry_over(self, first: int, last: int, found: dict[str, Features]) -> None:
        """Add the places named before or later: a scene need not name the place it is in."""
        here = dict.fromkeys(place for place in found if place != NOWHERE)
        for index in self.between(max(0, first - ANNOUNCED), first):
            phrase = self.phrases[index]
            if phrase.may_be_here:
                features = found.setdefault(self.places[index], {})
                features[f"announced_{'said' if phrase.said else 'told'}_{phrase.role}"] = 1.0
                if phrase.verb >= 0 and self.tokens.lower[phrase.verb] == "going":
                    features["announced_going"] = 1.0
        before, after = bisect_left(self.starts, first), bisect_left(self.starts, last)
        for name, indices in (
            ("before", range(before - 1, bisect_left(self.starts, first - FAR) - 1, -1)),
            ("after", range(after, bisect_left(self.starts, last + FAR))),
        ):
            for rank, place in enumerate(self._nearest(indices)):
                features = found.setdefault(place, {})
                entered = self._entered[place]
                times = (
                    bisect_left(entered, first)
                    if name == "before"
                    else len(entered) - bisect_left(entered, last)
                )
                state = "known" if place in here else "unnamed"
                features[f"{state}_{name}"] = 1.0
                features[f"{state}_{name}_near"] = 1.0 / (1 + rank)
                features[f"{state}_{name}_times"] = log1p(times)
        for place, features in found.items():
            if place != NOWHERE and place not in here:
                features["unnamed"] = 1.0

    def _nearest(self, indices: range) -> Sequence[str]:
        """Return the first few places that somebody is told to be in or to enter."""
        places: dict[str, None] = {}
        for index in indices:
            if _inside(self.phrases[index]):
                places.setdefault(self.places[index])
                if len(places) == CARRIED:
                    break
        return list(places)

    def _called(self, first: int, last: int) -> dict[int, list[str]]:
        """Return kind of place -> the places of it that are named in whatever way, in reach of a scene."""
        within = self.between(max(0, first - FAR), last + FAR)
        places = dict.fromkeys(
            place
            for place in (self.places[index] for index in within if index not in self._elsewhere)
            if place in self.of_place
        )
        called: dict[int, list[str]] = defaultdict(list)
        for place in places:
            for kind in kinds_called(place):
                called[kind].append(place)
        return called

    def _add_props(
        self, props: Mapping[int, Props], called: Mapping[int, Sequence[str]], found: dict[str, Features]
    ) -> None:
        """Add what the things of a scene show: for the places named, and for a few that are not.

        These go by what the story has of their kind elsewhere: who drives is in the van that was talked of.
        """
        shown = _shown(props)
        order = list(shown)
        known: set[int] = set()
        for place, features in found.items():
            kinds = kinds_called(place)
            known.update(kinds)
            if kinds:
                features["has_props"] = 1.0
            likest = min((kind for kind in kinds if kind in shown), key=order.index, default=None)
            if likest is not None:
                features |= shown[likest]
        for kind in order[:IMAGINED]:
            if kind in known or len(props[kind].tokens) < SHOWN:
                continue
            imagined = shown[kind] | {"imagined": 1.0}
            recalled = [place for place in called.get(kind, ()) if place not in found]
            for place in recalled:
                found[place] = imagined | {"recalled": 1.0, "has_props": 1.0}
            if not recalled:
                found.setdefault(place_names()[kind][0], imagined)

    def _compare(self, place: str, around: Mapping[str, int], features: Features) -> None:
        """Add what is around people, under a roof or in the open, by whether the place is."""
        sort = SORTS.get(self._kind(place), "other")
        features |= {f"{around_them}_for_{sort}": log1p(times) for around_them, times in around.items()}

    def _kind(self, place: str) -> str:
        """Return the kind that a place's noun is of in ``place_nouns``; "" where it is none."""
        phrases = self.of_place.get(place)
        return phrases[0].kind if phrases else load_pairs("place_nouns").get(place.rpartition(" ")[2], "")

    def _describe(self, place: str, features: Features) -> None:
        """Add what kind of place it is, and how the story speaks of it."""
        if place not in self._described:
            self._described[place] = self._description(place)
        features |= self._described[place]

    def _description(self, place: str) -> Features:
        phrases = self.of_place.get(place, [])
        words = place.split(" ")
        return {
            f"kind_{self._kind(place) or 'none'}": 1.0,
            "vague": float(words[-1] in load_words("vague_places")),
            "named": float(bool(phrases) and self.tokens.tag[phrases[0].last].startswith("NNP")),
            "words": log1p(len(words)),
            "in_story": log1p(len(phrases)),
            "entered_in_story": log1p(len(self._entered.get(place, ()))),
            "told_in_story": sum(not phrase.said for phrase in phrases) / max(1, len(phrases)),
        }


def _shown(props: Mapping[int, Props]) -> dict[int, Features]:
    """Return how much the props show each kind of place, by itself and beside the others, the best first."""
    order = sorted(props, key=lambda kind: (-props[kind].score, kind))
    scores = [props[kind].score for kind in order]
    mean = sum(scores) / len(place_names())
    spread = sqrt(sum((score - mean) ** 2 for score in scores) / len(place_names())) + 1.0
    found = {}
    for rank, (kind, score) in enumerate(zip(order, scores, strict=True)):
        rival = scores[int(rank == 0)] if len(scores) > 1 else score
        found[kind] = {
            "props": log1p(score),
            "props_share": score / sum(scores),
            "props_best": float(rank == 0),
            "props_among_best": float(rank < IMAGINED),
            "props_rank": 1 / (1 + rank),
            "props_above": (score - mean) / spread,
            "props_lead": (score - rival) / spread,
        }
    return found


def _inside(phrase: PlacePhrase) -> bool:
    """Say whether narration puts somebody in or into a place, no furniture: a scene may be there unnamed."""
    return phrase.role in ("in", "to") and not phrase.said and not phrase.furniture
