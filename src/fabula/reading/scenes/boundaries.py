"""Boundaries: where a scene ends inside running prose: the time, the place or the company shifts.

Each paragraph that a scene could begin with is weighed by what its first sentence says and by who is there
before and after it; the weights are counted on the stories written for the project (``training/world``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from fabula.reading.account import SUBJECTS, Account
from fabula.reading.lexicon import load_words
from fabula.reading.times import find_times
from fabula.reading.weights import load_weights, probability

BEFORE, AFTER = 8, 6  # paragraphs looked at on either side
OPENING = 7  # tokens at the head of a sentence
SHORTEST = 4  # paragraphs a scene has at least
AT = frozenset({"in", "at", "on", "inside", "outside", "into", "under", "behind", "beside", "back", "by"})


class Boundaries:
    """Weighs the paragraphs of one account.

    ``breaks`` says whether the author marks scenes by breaks, for then few end without one; by default it is
    looked up.
    """

    def __init__(self, account: Account, breaks: bool | None = None) -> None:
        self.account = account
        kinds = [segment.kind for segment in account.prose.manuscript.segments]
        self.breaks = "break" in kinds if breaks is None else breaks
        self.prose = account.prose
        self.tokens = account.prose.tokens

    def starts(self, first: int, last: int) -> list[int]:
        """Return the paragraphs from ``first`` on, ``last`` left out, with which a new scene begins."""
        weights = load_weights("boundary")
        least = weights["threshold"]["bias"]
        chances = {
            paragraph: probability(self.features(paragraph, first), weights["yes"])
            for paragraph in range(first + 1, last)
        }
        starts: list[int] = []
        for paragraph in sorted(chances, key=lambda p: (-chances[p], p)):
            if chances[paragraph] < least:
                break
            if all(abs(paragraph - other) >= SHORTEST for other in (*starts, first)):
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
        before = self.prose.paragraph_tokens[paragraph - 1]
        found["after_speech"] = float(before[0] < before[1] and self.account.quote_of[before[0]] >= 0)
        found["since"] = min(paragraph - scene, 40) / 40
        narrated = self._first_sentence(first, last)
        if narrated:
            self._read_times(narrated, found)
            self._read_places(narrated, paragraph, scene, found)
            self._read_subject(narrated, paragraph, scene, found)
            found["had"] = float(self._pluperfect(narrated))
        self._read_company(paragraph, scene, found)
        found["had_before"] = float(self._pluperfect(range(*before)))
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

    def _read_times(self, sentence: range, found: dict[str, float]) -> None:
        start, end = self.tokens.start[sentence.start], self.tokens.end[sentence.stop - 1]
        head = self.tokens.end[min(sentence.stop, sentence.start + OPENING) - 1]
        for words in find_times(self.tokens.text, start, end):
            where = "time_opens" if words.span.end <= head else "time"
            found[f"{where}_{words.kind}"] = 1.0
            if words.kind in ("shift", "next") and words.shift < 0:
                found[f"{where}_past"] = 1.0
        if self.tokens.lower[sentence.start] in ("when", "after", "before", "by", "once", "as"):
            found["clause_opens"] = 1.0
        if self.tokens.lower[sentence.start] in ("then", "and", "but", "so"):
            found["goes_on"] = 1.0

    @cached_property
    def _place_tokens(self) -> list[str]:
        """For each token the place noun or name it is, or ""; only what is narrated."""
        nouns = load_words("place_nouns")
        tokens = self.tokens
        named: set[int] = set()
        for entity in self.account.entities:
            if entity.kind in ("FAC", "LOC", "GPE"):
                named.add(self.account.tokens_in(entity.span).stop - 1)
        return [
            low
            if self.account.quote_of[token] < 0
            and (token in named or (low in nouns and tokens.tag[token][0] == "N"))
            else ""
            for token, low in enumerate(tokens.lower)
        ]

    def _read_places(self, sentence: range, paragraph: int, scene: int, found: dict[str, float]) -> None:
        places = [token for token in sentence if self._place_tokens[token]]
        if not places:
            return
        begin = self.prose.paragraph_tokens[max(scene, paragraph - 2 * BEFORE)][0]
        recent = {self._place_tokens[token] for token in range(begin, sentence.start)}
        new = [token for token in places if self._place_tokens[token] not in recent]
        weak = load_words("furniture")
        strong = [token for token in new if self._place_tokens[token] not in weak]
        found["place_new"] = float(bool(strong))
        found["place_detail_new"] = float(bool(new) and not strong)
        found["place_opens"] = float(
            self.tokens.lower[sentence.start] in AT and any(t - sentence.start < OPENING for t in places)
        )
        arrives = any(self.tokens.lower[token] in load_words("arriving_verbs") for token in sentence)
        found["arrives"] = float(arrives and bool(strong))

    def _read_subject(self, sentence: range, paragraph: int, scene: int, found: dict[str, float]) -> None:
        subject = next((t for t in sentence if self.tokens.dep[t] in SUBJECTS), -1)
        mention = self.account.mentions.at.get(subject, -1)
        if mention < 0:
            found["thing_acts"] = float(subject >= 0)
            return
        kind, who = self.account.mentions.all[mention].kind, self.account.who[mention]
        found[f"subject_{kind}"] = 1.0
        begin = self.prose.paragraph_tokens[max(scene, paragraph - BEFORE)][0]
        recent = {self.account.who[m] for m in self.account.mentions_between(begin, sentence.start)}
        found["subject_new"] = float(who not in recent and kind != "pronoun")

    def _read_company(self, paragraph: int, scene: int, found: dict[str, float]) -> None:
        """Who of those near is still there, who is new: by narration and by who speaks."""
        end = len(self.prose.paragraph_tokens)
        before = self._company(max(scene, paragraph - BEFORE), paragraph)
        after = self._company(paragraph, min(end, paragraph + AFTER))
        if before and after:
            found["gone"] = len(before - after) / len(before)
            found["come"] = len(after - before) / len(after)
            found["apart"] = float(not before & after)

    def _company(self, first: int, last: int) -> set[str]:
        begin, stop = self.prose.paragraph_tokens[first][0], self.prose.paragraph_tokens[last - 1][1]
        people = {
            self.account.who[m]
            for m in self.account.mentions_between(begin, stop)
            if self.account.quote_of[self.account.mentions.all[m].head] < 0
        }
        for paragraph in range(first, last):
            people.update(
                self.account.quotes[line].speaker for line in self.prose.paragraph_quotations[paragraph]
            )
        return {id for id in people if id is not None}

    def _pluperfect(self, tokens: Sequence[int]) -> bool:
        verbs = [t for t in tokens if self.tokens.tag[t] in ("VBD", "VBN") and self.account.quote_of[t] < 0]
        had = [t for t in verbs if self.tokens.lower[t] in ("had", "'d")]
        return bool(had) and 2 * len(had) >= sum(self.tokens.tag[t] == "VBD" for t in verbs)
