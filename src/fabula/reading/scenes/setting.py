"""Setting: where a scene is, chosen among the places its narration names."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, log1p

from fabula.corrections.facts import fold
from fabula.reading.account import Account
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.place_phrases import PlacePhrase, find_place_phrases
from fabula.reading.scenes.props import Props, kinds_called, place_names, props_between
from fabula.reading.weights import load_weights, weigh
from fabula.span import Span

CONTAINING = frozenset({"in", "at", "inside", "aboard"})
CARRIED = 12  # places named before, and after, that are still thought of
ANNOUNCED = 150  # tokens before a scene in which somebody may have said where to go
OPENING = 60  # tokens
NOWHERE = ""  # the key of the answer that nothing says where a scene is
SHOWN = 1.5  # score of the props from which a place is thought of that nobody names
IMAGINED = 3  # places shown by props alone that are thought of

Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Setting:
    """The words that say where a scene is, the key of the place, and how sure that is (0 to 1).

    ``name`` is what the author calls the place, or "" where he has not told it.
    """

    key: str
    evidence: tuple[Span, ...]
    confidence: float
    name: str = ""


class Settings:
    """Finds the phrases for places in one account and weighs them for each scene."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.tokens = account.prose.tokens

    @cached_property
    def phrases(self) -> list[PlacePhrase]:
        """Every phrase for a place, in the order of the text."""
        return find_place_phrases(self.account)

    @cached_property
    def within(self) -> dict[str, str]:
        """The key of a place -> that of the place the text puts it in: her room at the inn."""
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
    def _of_key(self) -> dict[str, list[PlacePhrase]]:
        found: dict[str, list[PlacePhrase]] = defaultdict(list)
        for phrase in self.phrases:
            found[phrase.key].append(phrase)
        return found

    def _between(self, first: int, last: int) -> list[PlacePhrase]:
        return self.phrases[bisect_left(self._starts, first) : bisect_left(self._starts, last)]

    def candidates(self, first: int, last: int) -> dict[str, Features]:
        """Return what speaks for each place's being that of the scene between two tokens."""
        found: dict[str, Features] = {NOWHERE: {"nowhere": 1.0}}
        sentence = self.tokens.sentence[first] if first < len(self.tokens) else -1
        for order, phrase in enumerate(self._between(first, last)):
            if phrase.furniture:
                continue
            features = found.setdefault(phrase.key, {})
            features["times"] = features.get("times", 0.0) + 1.0
            early = phrase.first - first < OPENING
            if "early" not in features:
                features["early"] = 1.0 - (phrase.first - first) / max(1, last - first)
                features["first"] = float(order == 0)
                features["opening"] = float(early)
                features["first_sentence"] = float(self.tokens.sentence[phrase.first] == sentence)
                features["known_before"] = float(self._of_key[phrase.key][0].first < first)
            for name in _shown_by(phrase, early):
                features[name] = 1.0
        for features in found.values():
            if "times" in features:
                features["times"] = log1p(features["times"])
        self._carry_over(first, last, found)
        props = props_between(self.account, first, last)
        self._add_props(props, found)
        for key, features in found.items():
            if key != NOWHERE:
                self._describe(key, features)
        return found

    def _carry_over(self, first: int, last: int, found: dict[str, Features]) -> None:
        """Add the places named before or later: a scene need not name the place it is in."""
        near = self._between(max(0, first - ANNOUNCED), first)
        announced: dict[str, list[PlacePhrase]] = defaultdict(list)
        for phrase in near:
            if not phrase.furniture:
                announced[phrase.key].append(phrase)
        for key, phrases in announced.items():
            features = found.setdefault(key, {"carried": 1.0})
            for phrase in phrases:
                features[f"announced_{'said' if phrase.said else 'told'}_{phrase.role}"] = 1.0
        for key in self._nearest(reversed(self.phrases[: bisect_left(self._starts, first)])):
            features = found.setdefault(key, {"carried": 1.0})
            if "carried" in features:
                features["carried_times"] = log1p(
                    sum(phrase.first < first for phrase in self._of_key[key] if _inside(phrase))
                )
        for key in self._nearest(iter(self.phrases[bisect_left(self._starts, last) :])):
            features = found.setdefault(key, {"named_later": 1.0})
            if "times" not in features:
                features["later_times"] = log1p(
                    sum(phrase.first >= last for phrase in self._of_key[key] if _inside(phrase))
                )

    def _nearest(self, phrases: Iterator[PlacePhrase]) -> Sequence[str]:
        """Return the keys of the first few places that somebody is told to be in or to enter."""
        keys: dict[str, None] = {}
        for phrase in phrases:
            if _inside(phrase):
                keys.setdefault(phrase.key)
                if len(keys) == CARRIED:
                    break
        return list(keys)

    def _add_props(self, props: dict[int, Props], found: dict[str, Features]) -> None:
        """Add what the things of a scene show: for the places named, and for one or two that nobody names."""
        best = sorted(props, key=lambda kind: (-props[kind].score, kind))
        whole = sum(one.score for one in props.values())
        known: set[int] = set()
        for key, features in found.items():
            kinds = kinds_called(key)
            known.update(kinds)
            likest = min((kind for kind in kinds if kind in props), key=best.index, default=None)
            if likest is not None:
                features |= self._shown(props[likest].score, whole, likest == best[0])
        for kind in best[:IMAGINED]:
            if kind not in known and props[kind].score >= SHOWN:
                features = self._shown(props[kind].score, whole, kind == best[0])
                found.setdefault(place_names()[kind][0], features | {"imagined": 1.0})

    def _shown(self, score: float, whole: float, best: bool) -> Features:
        return {"props": log1p(score), "props_share": score / whole, "props_best": float(best)}

    def _describe(self, key: str, features: Features) -> None:
        """Add what kind of place it is, and how the story speaks of it."""
        phrases = self._of_key.get(key, [])
        kind = phrases[0].kind if phrases else load_pairs("place_nouns").get(key.split(" ")[-1], "")
        features[f"kind_{kind or 'none'}"] = 1.0
        for phrase in phrases:
            features[f"label_{phrase.label or 'none'}"] = 1.0
        features["vague"] = float(key.split(" ")[-1] in load_words("vague_places"))
        features["named"] = float(bool(phrases) and self.tokens.tag[phrases[0].last].startswith("NNP"))
        features["words"] = log1p(len(key.split(" ")))
        features["in_story"] = log1p(len(phrases))

    def place_of(self, scene: Span, told: str = "") -> Setting | None:
        """Return where a scene is: as ``told`` by the author, or None where no place is likely enough."""
        covered = self.account.tokens_in(scene)
        first, last = covered.start, covered.stop
        if told:
            key = fold(told)
            return Setting(key, self._spans(key, first, last) if key in self._of_key else (), 1.0, told)
        shares = self._shares(self.candidates(first, last))
        del shares[NOWHERE]
        # Whoever is in her room at the inn is in the inn.
        sure = {
            key: share + (shares.get(self.within[key], 0.0) if key in self.within else 0.0)
            for key, share in shares.items()
        }
        best = max(sorted(sure), key=lambda key: sure[key], default=NOWHERE)
        if best == NOWHERE or sure[best] < load_weights("place")["threshold"]["bias"]:
            return None
        return Setting(best, self._spans(best, first, last), sure[best])

    def _shares(self, candidates: dict[str, Features]) -> dict[str, float]:
        weights = load_weights("place")["choice"]
        scores = {key: weigh(features, weights) for key, features in candidates.items()}
        top = max(scores.values())
        whole = sum(exp(score - top) for score in scores.values())
        return {key: exp(score - top) / whole for key, score in scores.items()}

    def _spans(self, key: str, first: int, last: int) -> tuple[Span, ...]:
        """Return the words for a place nearest before the end of a scene; for one never named its props."""
        phrases = self._of_key.get(key)
        if phrases:
            best = max(phrases, key=lambda p: (p.first < last, p.first if p.first < last else -p.first))
            return (self.span(best),)
        props = props_between(self.account, first, last)
        kinds = [kind for kind in kinds_called(key) if kind in props]
        kind = max(kinds, key=lambda kind: props[kind].score)
        return tuple(self.tokens.span(token, token) for token in props[kind].tokens)

    def span(self, phrase: PlacePhrase) -> Span:
        """Return the characters of a phrase."""
        return self.tokens.span(phrase.first, phrase.last)


def _inside(phrase: PlacePhrase) -> bool:
    """Say whether narration puts somebody in or into a place, no furniture: a scene may be there unnamed."""
    return phrase.role in ("in", "to") and not phrase.said and not phrase.furniture


def _shown_by(phrase: PlacePhrase, early: bool) -> Iterator[str]:
    """Yield the names of what one phrase in a scene says for its place."""
    side = "said" if phrase.said else "told"
    if phrase.kind == "vehicle" and not phrase.said:
        yield f"vehicle_{phrase.role}"
    yield f"{side}_{phrase.role}"
    if early and not phrase.said:
        yield f"opening_{phrase.role}"
    if phrase.role in ("in", "to") and not phrase.said:
        if phrase.doer >= 0:
            yield f"doer_{phrase.role}"
        if phrase.supposed:
            yield f"supposed_{phrase.role}"
    yield f"lead_{_lead(phrase.lead)}"


def _lead(lead: str) -> str:
    if lead in ("the", "this", "that"):
        return lead
    if lead in ("a", "an", "another", "some", "any", "every", "no", "each", "which", "whichever"):
        return "any"
    return (
        "own"
        if lead in ("my", "his", "her", "their", "our", "your", "its", "'s")
        else (lead and "other") or "none"
    )
