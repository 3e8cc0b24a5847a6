"""Evidence: what the whole story shows of one name, and how much that speaks for a person."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.names.name import ADJECTIVAL_TITLES, NameMention
from fabula.reading.names.name_words import DETERMINERS
from fabula.reading.prose import Prose

WHERE = frozenset(
    {"in", "into", "at", "near", "across", "throughout", "outside", "inside", "around", "via", "within"}
)
PLACE_TYPES = frozenset({"GPE", "LOC", "FAC"})
OTHER_TYPES = frozenset({"ORG", "NORP", "DATE", "TIME", "PRODUCT", "EVENT", "WORK_OF_ART", "LANGUAGE", "LAW"})

PERSONAL = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
PRONOUN_REACH = 8  # tokens

Key = tuple[str, ...]


@dataclass
class Evidence:
    """What the whole story shows of one name, in counts of its mentions."""

    count: int = 0
    titled: int = 0
    speaks: int = 0  # subject of a tag, beside speech
    thinks: int = 0  # subject of a verb of speech or thought elsewhere
    personal: int = 0  # subject, and "he", "her" ... follows in its sentence
    called: int = 0
    acts: int = 0
    owns: int = 0  # any possessive
    embodied: int = 0  # "Quill's eyes", "Quill's mother"
    named: int = 0  # "a man called Quill", "my name is Quill", "Quill, the ferryman", "Quill, who"
    joined: int = 0  # side by side with a name known to be a person's: "Quill and Mara"
    where: int = 0
    after_from: int = 0
    determined: int = 0
    modified: int = 0  # stands before another noun: "the Quill road"
    person: int = 0
    place: int = 0
    other: int = 0
    given: bool = False
    family: bool = False  # part of a name that is surely a person's
    placed: bool = False  # a word such as Street or Hotel belongs to it
    common: bool = False  # ends in a common noun for a person
    seen: float = 0.0  # times that the trained reader sees somebody in it, each by how sure it is

    def features(self) -> tuple[float, ...]:
        """Return the shares and saturating counts that the score weighs."""
        n = max(1, self.count)
        return (
            float(self.titled > 0),
            self._often(self.speaks, 1),
            min(4, max(0, self.speaks - 1)) / 4,
            self._often(self.thinks, 2),
            self._often(self.personal, 2),
            self._often(self.called, 2),
            self.acts / n,
            self.owns / n,
            self._often(self.embodied, 2),
            self._often(self.named, 1),
            self._often(self.joined, 1),
            self._lifeless(),
            self.where / n,
            self.after_from / n,
            self.determined / n,
            self.modified / n,
            self.person / n,
            self.place / n,
            self.other / n,
            float(self.given),
            float(self.family),
            float(self.placed),
            self.where / (n + TRUST),
            self.place / (n + TRUST),
        )

    def _often(self, times: int, enough: int) -> float:
        """Return 1 where something is seen often enough, in a long story in a fair share of the mentions."""
        return min(1.0, times / max(enough, FAIR_SHARE * self.count))

    def _lifeless(self) -> float:
        """Return how often (0 to 1, on a log scale) it is mentioned without once living as a person does."""
        lives = (
            self.titled
            + self.speaks
            + self.thinks
            + self.personal
            + self.called
            + self.embodied
            + self.named
            + self.joined
        )
        return 0.0 if lives else min(1.0, math.log2(max(1, self.count)) / 5)

    @property
    def score(self) -> float:
        """How much the evidence speaks for a person (above 0) or against (below)."""
        return sum(weight * value for weight, value in zip(WEIGHTS, self.features(), strict=True)) + BIAS


DOUBT = -0.6  # score above which a name may be somebody who acts and is seen
SEEN = 1.0  # times of that
ACTING = 2  # times that who is only described acts, and is he or she by that, to be somebody: the Alpha
FAIR_SHARE = 0.06  # of a name's mentions
TRUST = 8  # mentions at which half the weight of a long story's shares is given

# In the order of ``features``; fitted by logistic regression on the names of LitBank's training documents,
# and rounded, with the weights of a tag and of naming raised: few names there have one. The last two, which
# count in long stories alone, were set on the training novels of PDNC.
WEIGHTS = (
    1.4, 2.2, 0.6, 1.5, 2.0, 0.8, 1.4, 1.5, 0.8, 1.6, 1.7, -0.6,
    -1.5, -0.5, -1.2, -1.2, 1.6, -0.5, -0.2, 1.7, 0.9, -2.0, -8.0, -1.5,
)  # fmt: skip
BIAS = -1.3


def weigh(prose: Prose, runs: Sequence[NameMention]) -> dict[Key, Evidence]:
    """Return what the story shows of every name, by its words."""
    return _Weighing(prose, runs).evidence


class _Weighing:
    def __init__(self, prose: Prose, runs: Sequence[NameMention]) -> None:
        self.prose = prose
        self.tokens = prose.tokens
        self.speech = verb_lemmas("speech_verbs")
        self.mental = {**verb_lemmas("thought_verbs"), **self.speech}
        self.offices = load_words("offices")
        self.aimed = {*verb_lemmas("aimed_verbs"), *self.speech}
        self.given = load_pairs("first_names")
        self.place_words = load_words("place_words")
        self.embodied = load_words("owned_by_people") | load_pairs("kinship").keys()
        self.naming = load_words("naming_words")
        self.person_nouns = load_words("person_nouns") | load_pairs("kinship").keys()
        self.kin = load_pairs("kinship").keys()
        self.evidence: dict[Key, Evidence] = defaultdict(Evidence)
        self.seen = _seen(prose)
        for run in runs:
            self._count(self.evidence[run.key], run)
        self._share(runs)

    def _count(self, e: Evidence, run: NameMention) -> None:
        before, after = self._beside(run)
        e.count += 1
        e.titled += bool(run.title) and run.title not in ADJECTIVAL_TITLES
        e.given = e.given or (run.key[0] in self.given and run.key[0] not in self.place_words)
        e.given = e.given or (len(run.key) == 1 and run.key[0] in self.kin)
        e.given = e.given or (len(run.key) > 1 and len(run.key[0]) == 2 and run.key[0][1] == ".")  # T. Quill
        e.common = run.key[-1] in self.person_nouns
        e.placed = e.placed or (len(run.key) > 1 and not run.title and run.key[-1] in self.place_words)
        e.placed = e.placed or self._is_led_by_place(run) or self._is_vessel(run)
        self._count_acts(e, run, before, after)
        self._count_company(e, run, before, after)
        e.seen += self.seen.get(run.last, 0.0)
        kind = self.tokens.entity[run.last]
        e.person += kind == "PERSON"
        e.place += kind in PLACE_TYPES
        e.other += kind in OTHER_TYPES

    def _is_led_by_place(self, run: NameMention) -> bool:
        """Say whether a word that opens the sentence is part of it, and makes it a place's: Hotel Miramar."""
        tokens, before = self.tokens, run.first - 1
        return (
            before >= 0
            and tokens.lower[before] in self.place_words
            and tokens.word[before].istitle()
            and tokens.paragraph[before] == tokens.paragraph[run.first]
            and tokens.dep[before] == "compound"
            and tokens.head[before] == run.last
        )

    def _is_vessel(self, run: NameMention) -> bool:
        """Say whether a word right before the name tells that it is a vessel's: the barque Miramar."""
        before = run.first - 1
        return (
            before >= 0
            and self.tokens.lower[before] in load_words("vessels")
            and self.tokens.word[before].islower()
            and self.tokens.paragraph[before] == self.tokens.paragraph[run.first]
        )

    def _beside(self, run: NameMention) -> tuple[str, str]:
        before = self.tokens.lower[run.first - 1] if run.first else ""
        after = self.tokens.lower[run.last + 1] if run.last + 1 < len(self.tokens) else ""
        return before, after

    def _count_acts(self, e: Evidence, run: NameMention, before: str, after: str) -> None:
        tokens = self.tokens
        acts = tokens.dep[run.last] in SUBJECTS
        e.acts += acts
        e.thinks += acts and tokens.lower[tokens.head[run.last]] in self.mental
        e.personal += acts and self._is_taken_up(run)
        if self.prose.said[run.first]:
            e.called += _called(self.prose, run)
        elif (before in self.speech and _near_speech(self.prose, run.first)) or (
            after in self.speech and _near_speech(self.prose, run.last)
        ):
            e.speaks += 1

    def _is_taken_up(self, run: NameMention) -> bool:
        """Say whether a pronoun of one person follows in the sentence: Quill shook her head."""
        tokens, token = self.tokens, run.last + 1
        while token < min(len(tokens), run.last + PRONOUN_REACH):
            if tokens.sentence[token] != tokens.sentence[run.last]:
                return False
            if tokens.lower[token] in PERSONAL:
                return True
            token += 1
        return False

    def _count_company(self, e: Evidence, run: NameMention, before: str, after: str) -> None:
        tokens = self.tokens
        owner = after in ("'s", "'", "’s")
        e.owns += owner
        e.embodied += owner and run.last + 2 < len(tokens) and tokens.lower[run.last + 2] in self.embodied
        e.named += before in self.naming or self._is_known_as(run) or self._is_explained(run, after)
        e.joined += self._is_joined(run)
        e.where += before in WHERE and not self._is_looked_at(run.first - 1)
        e.where += self._is_ruled(run)
        e.after_from += before == "from"
        modifies = tokens.dep[run.last] in ("compound", "nmod", "amod") and tokens.head[run.last] > run.last
        person = modifies and tokens.lower[tokens.head[run.last]] in self.person_nouns
        e.determined += before in DETERMINERS and not run.title and not person
        e.modified += modifies and not person

    def _is_ruled(self, run: NameMention) -> bool:
        """Say whether an office is held there: the Alpha of Quill, the mayor of Quill."""
        lower, at = self.tokens.lower, run.first - 2
        return at >= 0 and lower[at + 1] == "of" and lower[at] in self.offices

    def _is_looked_at(self, preposition: int) -> bool:
        """Say whether "at" tells whom somebody looks at or speaks to, and not where they are."""
        tokens, governor = self.tokens, self.tokens.head[preposition]
        if tokens.dep[preposition] == "conj":
            governor = tokens.head[governor]  # at Quill, and then at Mara
        return tokens.lower[preposition] == "at" and tokens.lower[governor] in self.aimed

    def _is_known_as(self, run: NameMention) -> bool:
        lower = self.tokens.lower
        return (
            run.first > 1
            and lower[run.first - 1] == "as"
            and "known" in lower[max(0, run.first - 5) : run.first]
        )

    def _is_explained(self, run: NameMention, after: str) -> bool:
        """Say whether a person noun or "who" explains the name: Quill, who; our maid Quill."""
        tokens = self.tokens
        if after in ("who", "whom") or (
            after == "," and self._lower_at(run.last + 2) in ("who", "whom", "whose")
        ):
            return True
        children = tokens.children[run.last]
        nouns = [child for child in children if tokens.dep[child] == "appos"]
        if tokens.dep[run.last] == "appos":
            nouns.append(tokens.head[run.last])
        if tokens.dep[run.last] == "oprd":
            return tokens.lower[tokens.head[run.last]] in self.naming  # everyone called her Jo
        if tokens.dep[run.last] == "attr":
            subjects = tokens.children[tokens.head[run.last]]
            return any(tokens.lower[child] == "name" for child in subjects)
        return any(tokens.word[noun].islower() and tokens.lower[noun] in self.person_nouns for noun in nouns)

    def _is_joined(self, run: NameMention) -> bool:
        """Say whether "and" joins it to a word known as a given name."""
        tokens, head = self.tokens, run.last
        others = [child for child in tokens.children[head] if tokens.dep[child] == "conj"]
        if tokens.dep[head] == "conj":
            others.append(tokens.head[head])
        return any(tokens.lower[other] in self.given and tokens.word[other][0].isupper() for other in others)

    def _lower_at(self, token: int) -> str:
        return self.tokens.lower[token] if token < len(self.tokens) else ""

    def _share(self, runs: Sequence[NameMention]) -> None:
        """Let a name's words vouch for one another: where there is a Jonas Quill, a Quill is someone."""
        lasts = {run.key[-1] for run in runs if run.title and run.title not in ADJECTIVAL_TITLES}
        for key, e in self.evidence.items():
            e.family = len(key) > 1 and key[-1] in lasts and not e.placed
        vouched: dict[str, set[Key]] = defaultdict(set)
        for key in {run.key for run in runs if not run.described}:
            e = self.evidence[key]
            full = len(key) > 1 and (key[0] in self.given or e.family)
            if not e.placed and (e.titled > 0 or (full and e.score > 1)):
                vouched[key[-1]].add(key)
                vouched[key[0]].add(key)
        for key, e in self.evidence.items():
            if len(key) == 1:
                e.family = bool(vouched.get(key[0], set()) - {key})


def _seen(prose: Prose) -> dict[int, float]:
    """Return for the last token of each phrase in which the trained reader sees somebody how sure it is."""
    reading = prose.tokens.reading
    found: dict[int, float] = {}
    for phrase in () if reading is None else reading.people:
        found[phrase.last] = max(phrase.probability, found.get(phrase.last, 0.0))
    return found


def _near_speech(prose: Prose, token: int) -> bool:
    """Say whether speech stands within a few words of a narrated token."""
    said = prose.said
    return any(said[max(0, token - 4) : token]) or any(said[token : token + 5])


def _called(prose: Prose, run: NameMention) -> bool:
    """Say whether a name inside speech stands as a form of address, between commas or stops."""
    tokens = prose.tokens
    before = tokens.word[run.first - 1][-1] if run.first else '"'
    after = tokens.word[run.last + 1][0] if run.last + 1 < len(tokens) else '"'
    return before in "\"'“‘,—-.?!…" and after in "\"'”’,—-.?!…"


def is_person(e: Evidence, score: float, run: NameMention) -> bool:
    """Say whether a name with this evidence is a person's; a description must speak or act as one."""
    if run.described:
        alive = e.acts >= ACTING and e.personal >= ACTING and e.person > e.place + e.other
        return e.speaks > 0 or (e.acts >= 3 and e.thinks > 0) or (e.common and e.acts > 0) or alive
    fuller = e.family and e.called > 0 and len(run.words) > 1  # "Ebrin Hask, you are late.", of a Mr. Hask
    return score > 0 or (score > DOUBT and (fuller or (e.acts >= ACTING and e.seen >= SEEN)))
