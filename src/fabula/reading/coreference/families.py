"""Families: who is whose mother, brother or wife, by all that tells it, and so whom "her mother" means.

A story says it once in so many words (*his sister Ysmere*; *says his daughter. Astrid is twelve*), or nobody
says it and all show it: who calls a woman Mum, who bears the husband's name, who else is somebody's brother.
Each of these is weighed; where one person is clearly ahead, "her mother" is that person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from fabula.reading.coreference.kin import Kin, whose_of
from fabula.reading.kinship import CONVERSE, kinds
from fabula.reading.mentions import Mentions, set_of
from fabula.reading.once import once
from fabula.reading.people import People
from fabula.reading.prose import Prose

CALLINGS = frozenset({"parent", "grandparent", "aunt"})  # kin who are called by what they are
NAMESAKES = frozenset({"spouse", "child", "sibling", "niece", "cousin"})  # kin known by one's own last name
BY_BIRTH = frozenset({"sibling", "niece", "cousin"})  # of these, kin who share the name they were born with
TOLD = 3.0  # weight of "his sister Ysmere"
NAMED_NEXT = 2.0  # of "says his daughter. Astrid is twelve."
SHARES_NAME = 2.0  # of Mrs. Quill for a wife of Quill
CALLED = 1.0  # of being called so by whose kin it is, times how sure it is who says the line
CONVERSELY = 1.0  # of being told or shown to be the other way round
BEARS = 0.5  # of going by the word: Mum, Granny Moyra
ENOUGH = 0.5  # weight from which somebody is it
AHEAD = 2.0  # times as much as anybody else's
ANYBODY = -1  # whose kin it is where that is not told: "the mother", "their mother"
NEXT = 6  # tokens from the word to the name that tells who that is


class Tie(NamedTuple):
    """What somebody is to a person: "mother" is a parent, f, of whose mother she is."""

    person: int
    kind: str
    sex: str


@dataclass(frozen=True)
class Lines:
    """Who says each quotation and how sure that is, and to whom, -1 where that is not known."""

    speakers: Sequence[int] = ()
    sure: Sequence[float] = ()
    listeners: Sequence[int] = ()


NO_LINES = Lines()


class _KinWord(NamedTuple):
    """A description by kin, whoever it means: what it says, and the mention that tells whose kin, or -1."""

    mention: int
    whose: int
    kind: str
    sex: str
    open_to_all: bool  # "the mother" and "their mother" may be anybody's


@once
def _kin_words(mentions: Mentions) -> list[_KinWord]:
    """Return the descriptions by kin, in their order."""
    tokens, found = mentions.prose.tokens, []
    for index, mention in enumerate(mentions.all):
        known = kinds().get(mention.noun)
        if mention.kind != "nominal" or mention.plural or known is None or index in mentions.attributes:
            continue
        open_to_all = tokens.lower[mention.first] in ("the", "their", "our") and known[0] != "friend"
        found.append(_KinWord(index, whose_of(mentions, mention.head), *known, open_to_all))
    return found


@once
def _callings(mentions: Mentions) -> list[tuple[int, tuple[str, str]]]:
    """Return the names by which kin are called, as "Aunt Ruth" is, each with what it says."""
    lower = mentions.prose.tokens.lower
    names = [(index, mention.first) for index, mention in enumerate(mentions.all) if mention.kind == "name"]
    found = [(index, known) for index, first in names if (known := kinds().get(lower[first]))]
    return [(index, known) for index, known in found if known[0] in CALLINGS]


class Families:
    """Who is what to whom; ``owner`` is whom each mention means, as far as that is known."""

    def __init__(
        self, prose: Prose, mentions: Mentions, people: People, owner: Sequence[int],
        narrators: Sequence[int], lines: Lines,
    ) -> None:  # fmt: skip
        self._prose = prose
        self._mentions = mentions
        self._people = people
        self._owner = owner
        self._narrators = narrators
        self._lines = lines
        self._kin = Kin(mentions, people, owner)
        self._ties = {word.mention: tie for word in _kin_words(mentions) if (tie := self._tie(word))}
        self._shown: dict[Tie, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        for tie, person, weight in [*self._told(), *self._named_next(), *self._called()]:
            self._shown[tie][person] += weight
        self._conversely: dict[Tie, set[int]] = defaultdict(set)
        for tie, shown in self._shown.items():
            if tie.person == ANYBODY:
                continue
            back = CONVERSE[tie.kind], people.persons[tie.person].sex
            for person in shown:
                self._conversely[Tie(person, *back)].add(tie.person)
        self._bearers = self._read_bearers()
        self._named_in: dict[int, set[int]] = defaultdict(set)  # sentence -> people named in it
        for index, mention in enumerate(mentions.all):
            if mention.kind == "name" and owner[index] >= 0:
                self._named_in[prose.tokens.sentence[mention.head]].add(owner[index])
        first = {tie: index for index, tie in reversed(self._ties.items()) if tie.person != ANYBODY}
        self._found = {tie: self._find(tie, index) for tie, index in first.items()}
        self._found |= {tie: self._anybodys(tie) for tie in {*self._ties.values()} - self._found.keys()}

    def meant(self) -> dict[int, int]:
        """Return the descriptions by kin of which it is known whom they mean, and whom."""
        return {
            index: person
            for index, tie in self._ties.items()
            if (person := self._found[tie]) >= 0 and person not in self._beside(index)
        }

    def _tie(self, word: _KinWord) -> Tie | None:
        """Return what a description says somebody is to whom, as "her mother" does and "the mother" may."""
        person = self._owner[word.whose] if word.whose >= 0 else -1
        if 0 <= person < len(self._people.persons) and not self._people.persons[person].plural:
            return Tie(person, word.kind, word.sex)
        return Tie(ANYBODY, word.kind, word.sex) if word.open_to_all else None

    def _told(self) -> Iterator[tuple[Tie, int, float]]:
        """Yield what is told in so many words: "his sister Ysmere"."""
        for (whose, noun), told in self._kin.told.items():
            for person, times in told.items() if noun in kinds() else ():
                yield Tie(whose, *kinds()[noun]), person, TOLD * times

    def _named_next(self) -> Iterator[tuple[Tie, int, float]]:
        """Yield who is named right after the word: "says his daughter. Astrid is twelve."."""
        tokens = self._prose.tokens
        for index, tie in self._ties.items():
            head = self._mentions.all[index].head
            for token in range(head + 1, min(head + NEXT, len(tokens) - 1)):
                if tokens.paragraph[token] != tokens.paragraph[head]:
                    break
                named = self._mentions.starting(token)
                begins = tokens.sentence[token] != tokens.sentence[token - 1] or token <= head + 2
                name = named >= 0 and self._mentions.all[named].kind == "name"
                if begins and name and self._owner[named] >= 0:
                    yield tie, self._owner[named], NAMED_NEXT

    def _called(self) -> Iterator[tuple[Tie, int, float]]:
        """Yield who is called "Mum" or "Aunt Ruth" by those who speak, and by a narrator."""
        for index, known in _callings(self._mentions):
            head = self._mentions.all[index].head
            caller, sure = self._narrators[head], 1.0
            if self._prose.said[head]:
                line = self._prose.quotation_of[head]
                caller = self._lines.speakers[line] if self._lines.speakers else -1
                sure = self._lines.sure[line] if self._lines.sure else 1.0
            if caller >= 0 and self._owner[index] not in (-1, caller):
                yield Tie(caller, *known), self._owner[index], CALLED * sure

    def _read_bearers(self) -> dict[tuple[str, str], set[int]]:
        """Return who goes by a word for kin, by what it says and their sex."""
        bearers: dict[tuple[str, str], set[int]] = defaultdict(set)
        for person in range(self._people.named):
            for form in self._people.persons[person].forms:
                known = kinds().get(form.lower().split()[0]) if form.split() else None
                if known is not None and known[0] in CALLINGS:
                    bearers[known].add(person)
        return bearers

    def _find(self, tie: Tie, index: int) -> int:
        """Return who clearly is what a tie says, or -1."""
        weights = {
            person: weight
            for person in self._thinkable(tie)
            if (weight := self._weight(tie, person, self._mentions.all[index].noun)) > 0
            and not self._people.persons[person].plural
            and self._people.fits(person, set_of(tie.sex))
        }
        ranked = sorted(weights.items(), key=lambda pair: -pair[1])[:2]
        if not ranked or ranked[0][1] < ENOUGH or (len(ranked) > 1 and ranked[0][1] < AHEAD * ranked[1][1]):
            return -1
        return ranked[0][0]

    def _thinkable(self, tie: Tie) -> Iterator[int]:
        """Yield the people with names of whom anything may show that they are what a tie says."""
        told = {*self._shown.get(tie, ()), *self._conversely.get(tie, ())}
        told |= self._bearers.get((tie.kind, tie.sex), set())
        if tie.kind in NAMESAKES:
            told |= self._kin.namesakes(tie.person)
        for person in sorted(told):
            if person != tie.person and person < self._people.named:
                yield person

    def _anybodys(self, tie: Tie) -> int:
        """Return the only one in the story who is that of anybody, or -1."""
        known = {one for other, one in self._found.items() if other[1:] == tie[1:] and one >= 0}
        known |= self._bearers.get((tie.kind, tie.sex), set())
        known |= {one for shown, ones in self._shown.items() if shown[1:] == tie[1:] for one in ones}
        known = {one for one in known if one < self._people.named}
        return next(iter(known)) if len(known) == 1 else -1

    def _weight(self, tie: Tie, person: int, noun: str) -> float:
        shown = self._shown[tie].get(person, 0.0) if tie in self._shown else 0.0
        named = tie.kind in NAMESAKES and self._kin.shares_name(person, tie.person, noun)
        named = named and not (tie.kind in BY_BIRTH and (self._is_wife(person) or self._is_wife(tie.person)))
        conversely = CONVERSELY * (tie in self._conversely and person in self._conversely[tie])
        bears = person in self._bearers.get((tie.kind, tie.sex), ())
        return shown + SHARES_NAME * named + conversely + BEARS * bears

    def _is_wife(self, person: int) -> bool:
        """Say whether somebody bears a husband's name: Mrs. Quill is no Quill's sister."""
        return any(form.lower().startswith(("mrs ", "mrs. ")) for form in self._people.persons[person].forms)

    def _beside(self, index: int) -> set[int]:
        """Return who is not meant: who says or hears the line, or is named in the same sentence."""
        mention, prose = self._mentions.all[index], self._prose
        beside = set(self._named_in.get(prose.tokens.sentence[mention.head], ()))
        if prose.said[mention.head]:
            line = prose.quotation_of[mention.head]
            beside |= {who[line] for who in (self._lines.speakers, self._lines.listeners) if who}
        return beside
