"""Salience: who "she" is, told by who was mentioned, how near, and in which place of the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from fabula.reading.coreference.resolution import Resolution
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose

FIRST_PLACES = SUBJECTS | {"expl"}  # where the sentence begins with whom it is about
HORIZON = 25  # sentences after which no one is meant any more without being named
INTRODUCING = frozenset(
    {"behind", "with", "in", "at", "from", "on", "beside", "opposite", "who", "whom", "whose"}
)
EPITHET_REACH = 12  # sentences within which a description may take up someone named
CHOICES = 4  # candidates kept for a pronoun


@dataclass(frozen=True, slots=True)
class Salience:
    """How much each circumstance counts for a candidate; chosen by search on LitBank's training documents.

    ``gaps`` are for 0, 1, 2 ... sentences since the last mention, ``fading`` for each sentence beyond.
    """

    gaps: tuple[float, ...] = (2.4, 2.0, 1.2, 0.2, 0.2)
    fading: float = 0.12
    subject: float = 0.45
    paragraph: float = 0.175
    parallel: float = -0.25
    possessor: float = 0.5
    often: float = 0.35
    spoken_of: float = 0.6
    unknown: float = 3.75
    sharpness: float = 1.5
    decay: float = 0.85


@dataclass(slots=True)
class _Trace:
    """Where a person stood last: token, sentence, paragraph, and whether as the subject of a sentence."""

    token: int
    sentence: int
    paragraph: int
    subject: bool
    said: bool
    weight: float = 0.0


def resolve(
    prose: Prose, mentions: Mentions, people: People, narrators: Sequence[int],
    speakers: Sequence[int] | None = None, addressees: Sequence[int] | None = None,
    weigh: Salience | None = None,
) -> Resolution:  # fmt: skip
    """Resolve pronouns in the order of the text.

    Ranks candidates by weighted salience after Lappin and Leass (1994): recency in sentences, subjects over
    objects, parallel roles, frequency, agreement; a pronoun's fellow argument is never its antecedent. With
    ``speakers`` (a person or -1 for each quotation) "I" and "you" inside speech are resolved too.
    """
    return _Resolver(prose, mentions, people, narrators, speakers, addressees, weigh or Salience()).run()


class _Resolver:
    def __init__(self, prose: Prose, mentions: Mentions, people: People, narrators: Sequence[int],
                 speakers: Sequence[int] | None, addressees: Sequence[int] | None,
                 weigh: Salience) -> None:  # fmt: skip
        self.prose = prose
        self.tokens = prose.tokens
        self.mentions = mentions
        self.people = people
        self.narrators = narrators
        self.speakers = speakers
        self.addressees = addressees
        self.weigh = weigh
        self.traces: dict[int, _Trace] = {}  # in the order of their last mention
        self.fits: dict[str, list[bool]] = {}
        self.line_ends = [line.stop for line in prose.line_tokens]
        self.generic = load_words("generic_nouns")
        self.meant: dict[str, int] = {}  # description -> whom it meant last
        self.verb_owner: dict[int, set[int]] = {}  # verb -> persons that are its arguments already

    def run(self) -> Resolution:
        owner = [-1] * len(self.mentions.all)
        candidates: dict[int, tuple[tuple[int, float], ...]] = {}
        line = 0
        for index, mention in enumerate(self.mentions.all):
            while (
                self.speakers is not None
                and line < len(self.line_ends)
                and self.line_ends[line] <= mention.head
            ):
                self._hear(line)
                line += 1
            found = self.people.of_mention[index]
            if found < 0 and mention.kind == "pronoun":
                if mention.pronouns in ("I", "you", "we"):
                    found = self._deictic(index)
                else:
                    ranked = self._rank(index)
                    if ranked:
                        candidates[index] = ranked
                        found = ranked[0][0]
            elif found < 0 and mention.kind == "nominal":
                if self._is_epithet(index):
                    found = self._epithet(index, candidates)
                else:
                    found = self.people.described.get(index, -1)
            owner[index] = found
            if found >= 0:
                self._note(index, found)
        return Resolution(owner, candidates)

    def _hear(self, line: int) -> None:
        """Remember that someone spoke: who has the word is there to be called "he"."""
        person = self.speakers[line] if self.speakers is not None else -1
        token = self.line_ends[line] - 1
        if person < 0 or token < 0 or person == self.narrators[token]:
            return
        old = self.traces.get(person)
        sentence = self.tokens.sentence[token]
        weight = old.weight * self.weigh.decay ** min(40, sentence - old.sentence) if old is not None else 0.0
        self.traces.pop(person, None)
        self.traces[person] = _Trace(token, sentence, self.tokens.paragraph[token], True, False, weight)

    def _deictic(self, index: int) -> int:
        """Resolve I, we and you: by the speaker inside speech, by the narrator outside."""
        mention = self.mentions.all[index]
        line = self.prose.quotation_of[mention.head]
        if not self.prose.said[mention.head]:
            return self.narrators[mention.head] if mention.pronouns == "I" else -1
        if mention.pronouns == "I" and self.speakers is not None:
            return self.speakers[line]
        if mention.pronouns == "you" and self.addressees is not None:
            return self.addressees[line]
        return -1

    def _is_epithet(self, index: int) -> bool:
        """Say whether a description may stand for someone already there: "the older man", not "a man"."""
        mention = self.mentions.all[index]
        return (
            not mention.plural
            and self.tokens.lower[mention.first] in ("the", "that", "this")
            and mention.noun in self.generic
            and not self.prose.said[mention.head]
            and not self._tells_more(mention.last)
        )

    def _tells_more(self, last: int) -> bool:
        """Say whether a description goes on ("the woman behind the counter"): it introduces someone."""
        after = last + 1
        return after < len(self.tokens) and self.tokens.lower[after] in INTRODUCING

    def _epithet(self, index: int, candidates: dict[int, tuple[tuple[int, float], ...]]) -> int:
        """Resolve "the older man": whom the same words meant before, else who is most there, else himself."""
        mention = self.mentions.all[index]
        words = " ".join(self.tokens.lower[mention.first + 1 : mention.head + 1])
        himself = self.people.described.get(index, -1)
        ranked = self._rank(index)
        known = self.meant.get(words)
        if known is not None and known in self.traces:
            ranked = ((known, 0.8), *((person, 0.2 * share) for person, share in ranked if person != known))
        if not ranked:
            self.meant[words] = himself
            return himself
        candidates[index] = ranked
        best, share = ranked[0]
        trace = self.traces[best]
        here = self.tokens.sentence[mention.head] - trace.sentence <= EPITHET_REACH
        found = best if known == best or (here and share >= 0.4) else himself
        if found >= 0:
            self.meant[words] = found
        return found

    def _rank(self, index: int) -> tuple[tuple[int, float], ...]:
        mention = self.mentions.all[index]
        said = self.prose.said[mention.head]
        line = self.prose.quotation_of[mention.head]
        barred: set[int] = set()
        if said and self.speakers is not None:
            barred.add(self.speakers[line])
            if self.addressees is not None:
                barred.add(self.addressees[line])
        elif not said:
            barred.add(self.narrators[mention.head])
        verb = self.tokens.head[mention.head]
        reflexive = self.tokens.lower[mention.head].endswith(("self", "selves"))
        if self.tokens.dep[mention.head] != "poss" and not reflexive:
            barred |= self.verb_owner.get(verb, set())
        scored: list[tuple[float, int]] = []
        fitting = self._fitting(mention.pronouns)
        sentence = self.tokens.sentence[mention.head]
        for person, trace in reversed(self.traces.items()):  # the last mentioned first
            if sentence - trace.sentence > HORIZON:
                break
            if person in barred or not fitting[person]:
                continue
            score = self._salience(mention.head, trace)
            if trace.said and not said and trace.sentence != sentence:
                score -= self.weigh.spoken_of
            known = self.people.persons[person]
            if known.sex == "u" and known.pronouns is None:
                score -= self.weigh.unknown
            scored.append((score, person))
        if not scored:
            return ()
        scored.sort(key=lambda pair: (-pair[0], pair[1]))
        best = scored[0][0]
        shares = [(person, exp(self.weigh.sharpness * (score - best))) for score, person in scored[:CHOICES]]
        total = sum(share for _, share in shares)
        return tuple((person, share / total) for person, share in shares)

    def _fitting(self, pronouns: str) -> list[bool]:
        """Say for each person whether a set of pronouns may be theirs."""
        if pronouns not in self.fits:
            self.fits[pronouns] = [
                self.people.fits(person, pronouns) for person in range(len(self.people.persons))
            ]
        return self.fits[pronouns]

    def _salience(self, head: int, trace: _Trace) -> float:
        tokens, weigh = self.tokens, self.weigh
        gap = tokens.sentence[head] - trace.sentence
        near = weigh.gaps
        score = near[gap] if gap < len(near) else near[-1] - weigh.fading * (gap - len(near) + 1)
        score += weigh.subject * trace.subject + weigh.paragraph * (tokens.paragraph[head] == trace.paragraph)
        if trace.subject:
            score += weigh.parallel * (tokens.dep[head] in FIRST_PLACES)
            score += weigh.possessor * (tokens.dep[head] == "poss" and gap == 0)
        score += weigh.often * min(3.0, trace.weight)
        return score

    def _note(self, index: int, person: int) -> None:
        """Remember that a person was mentioned here."""
        mention = self.mentions.all[index]
        tokens = self.tokens
        said = self.prose.said[mention.head]
        old = self.traces.get(person)
        sentence = tokens.sentence[mention.head]
        weight = 1.0
        if old is not None:
            weight += old.weight * self.weigh.decay ** min(40, sentence - old.sentence)
            if said and not old.said and sentence - old.sentence < 6:
                old.weight = weight  # being spoken of does not take someone out of the scene
                return
        subject = tokens.dep[mention.head] in FIRST_PLACES
        if old is not None and old.sentence == sentence and old.subject and not said:
            subject = True  # the subject of a sentence stays its subject
        self.traces.pop(person, None)
        self.traces[person] = _Trace(
            mention.head, sentence, tokens.paragraph[mention.head], subject, said, weight
        )
        if tokens.dep[mention.head] in ("nsubj", "nsubjpass", "dobj", "dative", "iobj"):
            self.verb_owner.setdefault(tokens.head[mention.head], set()).add(person)
        elif tokens.dep[mention.head] == "pobj":
            verb = tokens.head[tokens.head[mention.head]]
            self.verb_owner.setdefault(verb, set()).add(person)
