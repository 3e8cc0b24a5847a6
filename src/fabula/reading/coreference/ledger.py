"""Ledger: who each mention is, decided in the order of the text against everyone entered so far.

Names are gathered into people over the whole book before, so that identity does not drift; the trained
reader's scores of pairs say which of those present a pronoun or a description takes up, or that it enters
someone new. Entity-level incremental coreference after Xia, Sedoc and Van Durme (2020).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import cache
from types import MappingProxyType

from fabula.reading.cast.vocatives import is_vocative
from fabula.reading.coreference.by_words import (
    grammar_of,
    hanging_on_all,
    in_order,
    looks_told,
    nobodies,
    reflexives,
)
from fabula.reading.coreference.descriptions import compared, is_trade, tells_trade
from fabula.reading.coreference.kin import exclusive_kin
from fabula.reading.coreference.namings import find_namings
from fabula.reading.coreference.pronoun_evidence import PronounEvidence
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.coreference.reweighing import Belief, Pairing, Reweighing, Run, likeliest
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose

CHOICES = 4  # candidates kept for a pronoun
KEPT = 6  # entries that a mention may be
FAINT = 0.01  # share below which an entry is forgotten
FINE = 512  # shares are told to so many parts of the whole: what differs by less is no other belief
PRONOUN_ENTERS = 0.25  # weight of a pronoun's being someone new, which scores 1 by itself
OTHER_PRONOUNS_ENTER = MappingProxyType({"I": 1.0, "you": 1.0, "we": 0.5, "they/them": 0.5})
DESCRIPTION_ENTERS = 2.5  # the same of a description: of two people taken for one more is spoilt
BROUGHT_UP = 12.0  # the same of several whom somebody mentions by a noun not heard before: "these cops"
SAME = 0.3  # share from which someone without a name is taken for the one named next, who was met before
FIRST_MET = 0.8  # the same from a description to one named for the first time: stories mostly mean another
DOUBT = 0.6  # share of the likeliest below which more is asked about whom a pronoun means
MUCH_DOUBT = 0.4  # the same below which talk may be of anybody met
LINE_SURE = 0.5  # confidence from which who says a line is told beside it, though the scores say another
SCORES_SURE = 0.8  # share of the likeliest from which no line says otherwise
NAMED_SOON = 2  # paragraphs from "he" in speech to the name that tells who that is
TOLD_OF = SUBJECTS | {"attr", "ROOT", "appos"}  # where the name stands of whom a sentence tells
ANOTHERS = 0.8  # how surely the line after somebody's is another's


def enter(
    prose: Prose, mentions: Mentions, people: People, pairing: Pairing, targets: Sequence[int],
    narrators: Sequence[int], speakers: Sequence[int] | None = None,
    evidence: PronounEvidence | None = None,
    lines: Mapping[int, tuple[int, float]] = MappingProxyType({}),
    answers: Mapping[int, int] = MappingProxyType({}), before: Run | None = None,
) -> tuple[Resolution, Run]:  # fmt: skip
    """Resolve every mention; owners from ``len(people.persons)`` on are newly entered people.

    The ``evidence`` is asked whom pronouns mean of which the scores are in doubt. ``lines`` has for a mention
    in a tag, or of who acts beside a line, who says that line and how sure that is, ``answers`` for the
    mention of who says a line that of whom they answer. What need not be weighed again is taken from a run
    ``before``.
    """
    _, apart = grammar_of(mentions)
    unheard: list[Belief] = [()] * len(mentions.all)
    run = Run(mentions, people, pairing, narrators, speakers, apart, answers, unheard)
    again = None
    if before is not None and run.like(before):
        again = Reweighing(run, before, hanging_on_all(mentions))
    return _Ledger(prose, run, targets, evidence, lines, again).resolve(), run


@cache
def _near_nouns() -> Set[str]:
    """Return the nouns for kin and children."""
    return {*load_pairs("kinship"), "kid"}


class _Ledger:
    """The entries so far, and for each mention whose it may be.

    What is not settled is passed on unsettled: "he" after a doubtful "he" is as doubtful. Each mention gives
    its antecedents' shares on (``belief``), and the answer is whoever has most in the end.
    """

    def __init__(
        self, prose: Prose, run: Run, targets: Sequence[int], evidence: PronounEvidence | None,
        lines: Mapping[int, tuple[int, float]], again: Reweighing | None,
    ) -> None:  # fmt: skip
        mentions = run.mentions
        self.prose = prose
        self.run = run
        self.mentions = mentions
        self.people = run.people
        self.pairing = run.pairing
        self.targets = targets
        self.narrators = run.narrators
        self.speakers = run.speakers
        self.evidence = evidence
        self.lines = lines
        self.answers = run.answers
        self.again = again
        self.known = len(run.people.persons)  # entries from here on are of people without a name
        self.fresh = self.known  # the entry of who is new by the mention that is gone through
        self.belief = run.believed
        self.first = [-1] * len(mentions.all)  # the entry each mention most likely is, whoever that is by now
        self.sex: dict[int, str] = {}  # of those newly entered
        self.several: set[int] = set()  # of those newly entered who are they
        self.met: set[int] = set()  # people named so far
        self.described: set[int] = set()  # entries with more to them than pronouns
        self.nouns: set[str] = set()  # by which people were described so far
        self.last_called: dict[str, int] = {}  # noun -> the last mention so far that describes by it
        self.told = {
            (target, mention.noun)
            for mention, target in zip(mentions.all, targets, strict=True)
            if target >= 0 and mention.kind == "nominal"
        }  # who is described by which noun for sure
        self.called: dict[int, set[str]] = defaultdict(set)  # entry -> the nouns by which it was described
        self.looks: dict[int, set[str]] = defaultdict(set)  # entry -> how its descriptions say it looks
        self.near_nouns = _near_nouns()
        self.near_ones: set[int] = set()  # entries described as kin or children
        self.kin = exclusive_kin(mentions)
        self.kin_told: dict[tuple[int, int], set[str]] = defaultdict(set)  # whose, entry -> which kin
        self.renamed: dict[int, int] = {}  # entry -> the person it turned out to be
        self.apart = run.apart
        self.owners, _ = grammar_of(run.mentions)
        self.reflexive = reflexives(mentions)
        self.hanging_on_all = hanging_on_all(mentions)
        self.sides = looks_told(mentions)
        self.nobodies = nobodies(mentions)
        self.compared = compared(mentions)
        self.namings = find_namings(mentions)
        self.spoken_of: dict[str, int] = {}  # pronouns -> the last mention in speech by them
        self.fitting: dict[str, list[bool]] = {}  # pronouns -> whether each of the people may go by them

    def resolve(self) -> Resolution:
        candidates, attributes = self.run.candidates, self.mentions.attributes
        for fresh, index in enumerate(in_order(self.mentions), self.known):
            self.fresh = fresh
            mention = self.mentions.all[index]
            if index in attributes:
                continue
            target = self.targets[index]
            if target >= 0:
                if mention.kind == "name":
                    self._christen(index, target)
                elif index in self.people.introduced and mention.noun in self.last_called:
                    self._rename(index, self._today(self.first[self.last_called[mention.noun]]), target)
                belief: Belief = ((target, 1.0),)
            else:
                belief = self._beside(index, self._reconsider(index, self._weigh(index)))
                if mention.kind != "name":
                    candidates[index] = self._candidates(index, belief)
            self._note(index, belief)
            if index in self.nobodies:
                self.belief[index] = ()
            if self.again is not None:
                self.again.passed(index)
            if target < 0:
                self.first[index] = self._talked_of(index, belief)
        return Resolution([self._today(entry) for entry in self.first], candidates)

    def _candidates(self, index: int, belief: Belief) -> Belief:
        """Return the people whom a mention may be, as the last time where that is what was believed then."""
        known = None if self.again is None else self.again.candidates(index, belief)
        return _best_known(belief, self.known) if known is None else known

    def _today(self, entry: int) -> int:
        """Return the person an entry turned out to be, or the entry itself."""
        return self.renamed.get(entry, entry)

    def _note(self, index: int, belief: Belief) -> None:
        mention, first = self.mentions.all[index], likeliest(belief)
        self.belief[index], self.first[index] = belief, first
        owner = self._today(first)
        if self.evidence is not None:
            self.evidence.note(index, belief)
        if mention.kind == "name" and index in self.kin and self.first[self.kin[index][0]] >= 0:
            whose, kind = self.kin[index]
            self.kin_told[self._today(self.first[whose]), owner].add(kind)
        if owner >= self.known:
            if mention.plural or mention.pronouns == "they/them":
                self.several.add(owner)
            if mention.pronouns in KNOWN_SETS:
                self.sex.setdefault(owner, KNOWN_SETS[mention.pronouns])
        if mention.kind != "pronoun":
            self.described.add(owner)
            self.nouns.add(mention.noun)
            self.last_called[mention.noun] = index
            self.called[owner].add(mention.noun)
            if index in self.sides:
                self.looks[owner].update(self.sides[index])
            if mention.noun in self.near_nouns:
                self.near_ones.add(owner)
        elif mention.pronouns in KNOWN_SETS and self.prose.said[mention.head]:
            self.spoken_of[mention.pronouns] = index

    def _weigh(self, index: int) -> Belief:
        """Return who a mention may be with their shares, the likeliest first; someone new has an entry."""
        known = None if self.again is None else self.again.known(index)
        belief = self.run.weighed[index] = self._weighed(index) if known is None else known
        return belief

    def _weighed(self, index: int) -> Belief:
        """Weigh a mention: most of the ledger's time goes by here."""
        mention = self.mentions.all[index]
        weight: dict[int, float] = defaultdict(float)
        belief = self.belief
        for antecedent, odds in zip(*self.pairing.of(index), strict=True):
            for entry, share in belief[antecedent]:
                weight[entry] += odds * share
        if not self.renamed.keys().isdisjoint(weight):
            for entry in self.renamed.keys() & weight.keys():
                weight[self.renamed[entry]] += weight.pop(entry)
        for barred, share in self._barred(index).items():
            weight[self._today(barred)] *= 1.0 - share
        if index in self.hanging_on_all:
            self._weigh_against_all(index, weight)
        fitting = self._fitting(weight, mention.pronouns)
        fitting.append((-self._newness(index), self.fresh))
        total = -sum([less for less, _ in fitting])
        least = -FAINT * total
        likely = [pair for pair in fitting if pair[0] <= least]
        likely.sort()
        return tuple([(entry, round(-less / total * FINE) / FINE) for less, entry in likely[:KEPT]])

    def _weigh_against_all(self, index: int, weight: dict[int, float]) -> None:
        """Take from a description whom it cannot mean by all that was entered so far."""
        mention = self.mentions.all[index]
        if mention.plural and mention.noun in load_words("insults"):
            for near in self.near_ones & weight.keys():
                weight[near] = 0.0  # nobody calls the children "these bastards"
        if index not in self.compared and tells_trade(self.prose, mention):
            for named in [entry for entry in weight if entry < self.people.named]:
                weight[named] *= (named, mention.noun) in self.told
            for other in [entry for entry in weight if entry >= self.people.named]:
                weight[other] *= not self._is_of_another_trade(other, mention.noun)
        if index in self.kin:
            for other in weight:
                weight[other] *= not self._is_other_kin(index, other)
        for side in self.sides.get(index, ()):
            for other in weight:
                weight[other] *= not self._looks_otherwise(other, side)

    def _is_other_kin(self, index: int, entry: int) -> bool:
        """Say whether somebody is told to be other kin of the same person: his aunt is not his mother."""
        whose, kind = self.kin.get(index, (-1, ""))
        if whose < 0:
            return False
        told = self.kin_told.get((self._today(self.first[whose]), self._today(entry)), ())
        return bool(told) and kind not in told

    def _is_own_kin(self, index: int, entry: int) -> bool:
        """Say whether a mention is surely of somebody's kin, who is not their own mother."""
        whose = self.owners[index] if self.mentions.all[index].noun in load_pairs("kinship") else -1
        return whose >= 0 and dict(self.belief[whose]).get(entry, 0.0) > SCORES_SURE

    def _looks_otherwise(self, entry: int, side: str) -> bool:
        """Say whether somebody is described on the other side alone: the old man is not the young one."""
        about = side.partition("/")[0] + "/"
        told = [one for one in self.looks.get(entry, ()) if one.startswith(about)]
        return bool(told) and side not in told

    def _is_of_another_trade(self, entry: int, noun: str) -> bool:
        """Say whether somebody without a name is known by another trade alone: the major is no chaplain."""
        trades = {other for other in self.called.get(entry, ()) if is_trade(other)}
        return bool(trades) and noun not in trades

    def _reconsider(self, index: int, belief: Belief) -> Belief:
        """Let the people whom a pronoun in doubt may mean change places; the shares stay as they are."""
        mention = self.mentions.all[index]
        if self.evidence is None or belief[0][1] >= DOUBT:
            return belief
        if mention.kind != "pronoun" or mention.pronouns not in KNOWN_SETS:
            return belief
        shares = {entry: share for entry, share in belief if entry < self.known}
        people = iter(self.evidence.ranked(index, shares) if len(shares) > 1 else shares)
        return tuple([(next(people) if entry < self.known else entry, share) for entry, share in belief])

    def _talked_of(self, index: int, belief: Belief) -> int:
        """Return whom a mention means: of a pronoun in speech that leaves much doubt, anybody met.

        That is an answer and no more: what later mentions take up is as doubtful as it was.
        """
        mention, first = self.mentions.all[index], self.first[index]
        if self.evidence is None or belief[0][1] >= MUCH_DOUBT:
            return first
        talked = mention.kind == "pronoun" and mention.pronouns in KNOWN_SETS
        if not (talked and self.prose.said[mention.head]):
            return first
        apart = {entry for entry, share in self._barred(index).items() if share > MUCH_DOUBT}
        shares = {entry: share for entry, share in belief if entry < self.known}
        likeliest = self.evidence.talked_of(index, shares, apart)
        return likeliest if likeliest >= 0 else first

    def _beside(self, index: int, belief: Belief) -> Belief:
        """Take whoever says the line beside for the one meant where the scores say nobody with a name.

        Who says a line hangs on the whole conversation, and so tells of somebody met as "the boy" who he is.
        """
        if index not in self.lines:
            return belief
        speaker, confidence = self.lines[index]
        mention = self.mentions.all[index]
        told = not mention.plural and (mention.kind == "nominal" or mention.pronouns in KNOWN_SETS)
        named = 0 <= speaker < self.people.named and not self._is_other_kin(index, speaker)
        named = named and not self._is_own_kin(index, speaker)
        if not (told and named and self.people.fits(speaker, mention.pronouns)):
            return belief
        likeliest, share = belief[0]
        surer = confidence >= LINE_SURE and share < SCORES_SURE
        return ((speaker, 1.0),) if surer or self._today(likeliest) >= self.people.named else belief

    def _newness(self, index: int) -> float:
        """Return the weight of a mention's being someone new."""
        mention = self.mentions.all[index]
        if index in self.compared:
            return PRONOUN_ENTERS
        if mention.kind == "pronoun":
            return OTHER_PRONOUNS_ENTER.get(mention.pronouns, PRONOUN_ENTERS)
        brought_up = mention.plural and self.prose.said[mention.head] and mention.noun not in self.nouns
        return BROUGHT_UP if brought_up else DESCRIPTION_ENTERS

    def _barred(self, index: int) -> dict[int, float]:
        """Return who cannot be meant, how surely: "he" in his own line, "her" in "Mara saw her"."""
        mention = self.mentions.all[index]
        addressed = self.prose.tokens.paragraph[mention.head] in self.mentions.addressed
        if addressed and mention.kind == "nominal" and not self.prose.said[mention.head]:
            return {self.narrators[mention.head]: 1.0}  # whom the narration calls "you"
        if mention.pronouns in ("I", "we", "you"):
            return {}
        barred = {} if self.reflexive[index] else self._others(index)
        if mention.kind != "pronoun":
            return barred
        said = self.prose.said[mention.head]
        if said and self.speakers is not None:
            barred[self.speakers[self.prose.quotation_of[mention.head]]] = 1.0
        elif not said:
            barred[self.narrators[mention.head]] = 1.0
        return barred

    def _others(self, index: int) -> dict[int, float]:
        """Return whom the mentions mean that by the grammar are somebody else, how surely."""
        barred: dict[int, float] = {}
        for fellow in self.apart[index]:
            for entry, share in self.belief[fellow]:
                barred[entry] = max(share, barred.get(entry, 0.0))
        # Of other words the scores know as much: they go on with "he" through talk.
        answered = self.answers.get(index, -1) if self.mentions.all[index].kind == "name" else -1
        for entry, share in self.belief[answered] if answered >= 0 else ():
            barred[entry] = max(share * ANOTHERS, barred.get(entry, 0.0))
        return barred

    def _fitting(self, weight: dict[int, float], pronouns: str) -> list[tuple[float, int]]:
        """Return the entries with any weight that may go by some pronouns, each after its weight below 0."""
        fits = self.fitting.get(pronouns)
        if fits is None:
            people, anybodys = self.people, pronouns in ("I", "we", "you")
            fits = [anybodys or people.fits(person, pronouns) for person in range(self.known)]
            self.fitting[pronouns] = fits
        sex = KNOWN_SETS.get(pronouns)
        return [
            (-w, entry)
            for entry, w in weight.items()
            if w > 0
            and (fits[entry] if entry < self.known else sex is None or self.sex.get(entry, sex) == sex)
        ]

    def _christen(self, index: int, person: int) -> None:
        """Give a name to someone entered without one: "the woman behind the counter" is Mrs. Quill."""
        for told in self.namings.get(index, ()):
            self._rename(index, self._today(self.first[told]), person)
        if (spoken_of := self._named_at_last(index, person)) >= 0:
            self._rename(index, spoken_of, person)
        belief = self._weigh(index)
        described = self._today(likeliest(belief))
        enough = FIRST_MET if described in self.described and person not in self.met else SAME
        self.met.add(person)
        if described != self.fresh and dict(belief)[described] >= enough:
            self._rename(index, described, person)

    def _named_at_last(self, index: int, person: int) -> int:
        """Return the entry of whom talk has called no more than "he" so far, and now names, or -1.

        "Did he say anything?" "Tam never says anything.": the name is what the sentence tells of, a later one
        than that of the last "he", and is of nobody who says either.
        """
        mention, tokens = self.mentions.all[index], self.prose.tokens
        called = is_vocative(self.prose, mention.first, mention.last)
        if called or not self.prose.said[mention.head] or tokens.dep[mention.head] not in TOLD_OF:
            return -1
        found = set()
        for pronouns, last in self.spoken_of.items():
            head, entry = self.mentions.all[last].head, self._today(self.first[last])
            near = tokens.paragraph[mention.head] - tokens.paragraph[head] <= NAMED_SOON
            if (
                near
                and tokens.sentence[mention.head] != tokens.sentence[head]
                and self.people.fits(person, pronouns)
                and person not in (self._speaker(mention.head), self._speaker(head))
            ):
                found.add(entry if entry >= self.known and entry not in self.described else -1)
        found.discard(-1)
        return found.pop() if len(found) == 1 else -1

    def _speaker(self, token: int) -> int:
        """Return who says the line that a token of speech is in, or -1."""
        return -1 if self.speakers is None else self.speakers[self.prose.quotation_of[token]]

    def _rename(self, index: int, entry: int, person: int) -> None:
        """Let someone without a name be a person, if they are not told to be several or of another sex."""
        known = self.people.persons[person]
        sex, several = known.sex, known.plural or known.pronouns == "they/them"
        if entry in self.several and not several:
            return
        if entry >= self.known and (sex == "u" or self.sex.get(entry, sex) == sex):
            self.renamed[entry] = person
            self.run.renamed.setdefault(index, []).append((entry, person))
            self.told |= {(person, noun) for noun in self.called[entry]}


def _best_known(belief: Belief, known: int) -> tuple[tuple[int, float], ...]:
    """Return the people among the entries with their shares, which add up to 1, the best first."""
    people = [one for one in belief if one[0] < known]
    total = sum([share for _, share in people])
    return tuple((person, share / total) for person, share in people[:CHOICES])
