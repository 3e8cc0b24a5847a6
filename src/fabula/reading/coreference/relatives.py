"""Relatives: descriptions by what somebody is to somebody, "his sister", given to the one who is.

The ledger takes "her man" for somebody new where nobody is near who may be meant. Whose mother, sister or
wife someone is, the story may say elsewhere ("his sister Ysmere"), or a line shows it ("Mum, wait!"); and
whom somebody loves is whom they kiss, marry or tell so. Where one person is left, the description is theirs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from fabula.reading.cast import is_vocative
from fabula.reading.coreference.kin import ELDERS, SPOUSES, SYNONYMS, Kin
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect, load_pairs, load_words
from fabula.reading.mentions import Mentions
from fabula.reading.once import once
from fabula.reading.people import People
from fabula.reading.prose import Prose

SURER = 3  # times that the one somebody loves is shown as often as any other


@cache
def loving_forms() -> frozenset[str]:
    """Return the forms of the verbs for what lovers do."""
    return frozenset(form for verb in load_words("loving_verbs") for form in inflect(verb))


@once
def _kin_called(mentions: Mentions) -> list[int]:
    """Return the mentions that begin like a call to kin, and are no more than that or a name: "Aunt Ruth"."""
    lower, words = mentions.prose.tokens.lower, ELDERS | SPOUSES
    return [
        index
        for index, mention in enumerate(mentions.all)
        if lower[mention.first] in words and (mention.first == mention.last or mention.kind == "name")
    ]


def join_relatives(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution,
    speakers: Sequence[int], narrators: Sequence[int], talking: Collection[int] = (),
) -> Resolution:  # fmt: skip
    """Return whom the mentions mean, descriptions by kin and love given to who is known to be that.

    Those ``talking`` say or hear some line, and stay who they are.
    """
    relatives = _Relatives(prose, mentions, people, resolution.owner, speakers, narrators)
    meant: dict[int, set[int]] = defaultdict(set)
    for index, person in enumerate(resolution.owner):
        if person >= people.named and person not in talking and not people.persons[person].plural:
            meant[person] |= set(relatives.meant(index))
    same = {person: next(iter(ones)) for person, ones in meant.items() if len(ones) == 1}
    same = {person: one for person, one in same.items() if one != person and one not in same}
    if not same:
        return resolution
    return Resolution([same.get(person, person) for person in resolution.owner], resolution.candidates)


class _Relatives:
    """Who is what to whom, by what a story tells and shows."""

    def __init__(
        self, prose: Prose, mentions: Mentions, people: People, owner: Sequence[int],
        speakers: Sequence[int], narrators: Sequence[int],
    ) -> None:  # fmt: skip
        self._prose = prose
        self._mentions = mentions
        self._people = people
        self._owner = owner
        self._kin = Kin(mentions, people, owner)
        self._called = self._read_calls(speakers, narrators)
        self._loves = self._read_love()
        self._named_in: dict[int, set[int]] = defaultdict(set)  # sentence -> people named in it
        for index, mention in enumerate(mentions.all):
            if mention.kind == "name" and owner[index] >= 0:
                self._named_in[prose.tokens.sentence[mention.head]].add(owner[index])

    def meant(self, index: int) -> Iterator[int]:
        """Yield the one whom a description by kin or love means, if that is known."""
        mention = self._mentions.all[index]
        if mention.kind != "nominal" or mention.plural or index in self._mentions.attributes:
            return
        whose, lover = self._whose(index)
        if whose < 0:
            return
        one = self._lover(whose) if lover else self._relative(whose, mention.noun)
        if (
            0 <= one < self._people.named
            and one != whose
            and self._people.fits(one, mention.pronouns)
            and one not in self._named_in[self._prose.tokens.sentence[mention.head]]
        ):
            yield one

    def _whose(self, index: int) -> tuple[int, bool]:
        """Return to whom a description ties somebody, or -1, and whether by love."""
        mention, tokens = self._mentions.all[index], self._prose.tokens
        loved = mention.noun in load_words("lovers_nouns")
        if not loved and mention.noun not in load_pairs("kinship"):
            return -1, False
        for child in tokens.children[mention.head]:
            if tokens.dep[child] == "poss" and tokens.lower[child] != "your":
                return self._person_at(child), loved
            if loved and tokens.dep[child] == "relcl" and tokens.lower[child] in loving_forms():
                objects = [one for one in tokens.children[child] if tokens.dep[one] == "dobj"]
                if all(tokens.lower[one] in ("whom", "who", "that") for one in objects):
                    return self._subject(child), True
        return -1, False

    def _person_at(self, token: int) -> int:
        index = self._mentions.at.get(token, -1)
        person = self._owner[index] if index >= 0 else -1
        return person if person >= 0 and not self._people.persons[person].plural else -1

    def _subject(self, verb: int) -> int:
        """Return who does what a verb says, the verb before it asked where it has no subject of its own."""
        tokens = self._prose.tokens
        while True:
            subject = next((c for c in tokens.children[verb] if tokens.dep[c] in SUBJECTS), -1)
            if subject >= 0 or tokens.dep[verb] != "conj" or tokens.head[verb] == verb:
                return self._person_at(subject) if subject >= 0 else -1
            verb = tokens.head[verb]

    def _relative(self, whose: int, noun: str) -> int:
        noun = SYNONYMS.get(noun, noun)
        called = self._called.get((whose, noun), set())
        told = self._kin.known(whose, noun)
        known = called | ({told} if told >= 0 else set())
        return next(iter(known)) if len(known) == 1 else -1

    def _lover(self, whose: int) -> int:
        ranked = self._loves[whose].most_common(2) if whose in self._loves else []
        if not ranked or (len(ranked) > 1 and ranked[0][1] < SURER * ranked[1][1]):
            return -1
        return ranked[0][0]

    def _read_calls(
        self, speakers: Sequence[int], narrators: Sequence[int]
    ) -> dict[tuple[int, str], set[int]]:
        """Read whom people call "Mum" and "Aunt Ruth" to their face, and the narrator in telling of them."""
        called: dict[tuple[int, str], set[int]] = defaultdict(set)
        callers: dict[int, set[int]] = defaultdict(set)
        for index in _kin_called(self._mentions):
            mention, person = self._mentions.all[index], self._owner[index]
            word, alone = self._prose.tokens.lower[mention.first], mention.first == mention.last
            if person < 0:
                continue
            if not self._prose.said[mention.head]:
                caller = narrators[mention.head] if mention.kind == "name" else -1
            elif is_vocative(self._prose, mention.first, mention.last):
                caller = speakers[self._prose.quotation_of[mention.head]]
            else:
                continue
            if caller >= 0 and caller != person:
                called[caller, SYNONYMS.get(word, word)].add(person)
                callers[person] |= {caller} if alone else set()
        # where two call somebody so, "Mum" is likely the name of two people read as one
        return {key: {one for one in ones if len(callers[one]) < 2} for key, ones in called.items()}

    def _read_love(self) -> dict[int, Counter[int]]:
        """Count whom people kiss, marry and love, for either of the two."""
        tokens = self._prose.tokens
        loves: dict[int, Counter[int]] = defaultdict(Counter)
        for verb in self._prose.occurrences(loving_forms()):
            if any(tokens.dep[c] == "neg" for c in tokens.children[verb]):
                continue
            one = self._subject(verb)
            loved = [self._person_at(c) for c in tokens.children[verb] if tokens.dep[c] == "dobj"]
            if one >= 0 and len(loved) == 1 and loved[0] not in (-1, one):
                loves[one][loved[0]] += 1
                loves[loved[0]][one] += 1
        return loves
