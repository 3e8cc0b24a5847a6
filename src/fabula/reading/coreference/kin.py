"""Kin: whom "his wife" and "her mother" can mean, by what the story says of families and by shared names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions
from fabula.reading.once import once
from fabula.reading.people import People

ELDERS = load_words("elders")
SPOUSES = frozenset({"wife", "husband"})
SYNONYMS = {
    "mom": "mother", "mum": "mother", "mam": "mother", "mama": "mother", "mamma": "mother", "momma": "mother",
    "papa": "father", "dad": "father", "daddy": "father", "pa": "father", "pop": "father", "lady": "wife",
}  # fmt: skip
CONVERSE = {
    "wife": {"m": "husband"}, "husband": {"f": "wife"},
    "sister": {"m": "brother", "f": "sister"}, "brother": {"m": "brother", "f": "sister"},
    "mother": {"m": "son", "f": "daughter"}, "father": {"m": "son", "f": "daughter"},
}  # fmt: skip


EXCLUSIVE = frozenset(
    {"parent", "child", "sibling", "spouse", "aunt", "niece", "grandparent", "grandchild"}
)  # of these nobody is two to the same person


class Kin:
    """Who is what to whom, as far as the story has said so in so many words, and who bears whose name."""

    def __init__(self, mentions: Mentions, people: People, owner: Sequence[int]) -> None:
        self._mentions = mentions
        self._people = people
        self._families = [_last_names(person.forms) for person in people.persons]
        self.told = self._read_told(owner)
        self._named_kin: dict[tuple[int, int], set[str]] = defaultdict(set)  # whose, person -> what they are
        for index, (whose, kind) in exclusive_kin(mentions).items():
            if mentions.all[index].kind == "name":
                self._named_kin[owner[whose], people.of_mention[index]].add(kind)

    def possessor(self, index: int) -> int:
        """Return the mention that possesses a kinship word ("her" in "her mother"), or -1."""
        return _possessor(self._mentions, index)

    def is_other(self, person: int, possessor: int, noun: str) -> bool:
        """Say whether a person is named as other kin of the same one: his aunt Ruth is not "his mother"."""
        kind, told = load_pairs("kin_kinds").get(noun), self._named_kin.get((possessor, person), ())
        return kind in EXCLUSIVE and bool(told) and kind not in told

    def known(self, possessor: int, noun: str) -> int:
        """Return the person the story calls someone's wife, mother ..., or -1."""
        held = self.told.get((possessor, SYNONYMS.get(noun, noun)))
        return held.most_common(1)[0][0] if held else -1

    def namesakes(self, possessor: int) -> set[int]:
        """Return who has a last name of somebody's."""
        return {person for name in self._families[possessor] for person in self._bearers[name]}

    @cached_property
    def _bearers(self) -> dict[str, list[int]]:
        """Return who bears each last name."""
        bearers: dict[str, list[int]] = defaultdict(list)
        for person, names in enumerate(self._families):
            for name in names:
                bearers[name].append(person)
        return bearers

    def shares_name(self, person: int, possessor: int, noun: str) -> bool:
        """Say whether a person bears the possessor's name as the word asks for: a wife is Mrs. Quill."""
        if person == possessor or not self._families[person] & self._families[possessor]:
            return False
        titles = {
            form.split()[0].rstrip(".").lower() for form in self._people.persons[person].forms if " " in form
        }
        if noun in ELDERS or noun in SPOUSES:
            return bool(
                titles
                & {
                    "mr",
                    "mrs",
                    "sir",
                    "lady",
                    "lord",
                    "madame",
                    "monsieur",
                    "colonel",
                    "captain",
                    "aunt",
                    "uncle",
                }
            )
        return True

    def _read_told(self, owner: Sequence[int]) -> dict[tuple[int, str], Counter[int]]:
        """Read "his sister Lucy", "her mother, Mrs. Quill" and "Lucy was his sister"."""
        told: dict[tuple[int, str], Counter[int]] = defaultdict(Counter)
        for index, possessor, named in _named_kin(self._mentions):
            person = self._people.of_mention[named]
            if owner[possessor] < 0 or person < 0 or person == owner[possessor]:
                continue
            noun = self._mentions.all[index].noun
            noun = SYNONYMS.get(noun, noun)
            told[owner[possessor], noun][person] += 1
            back = CONVERSE.get(noun, {}).get(self._people.persons[owner[possessor]].sex)
            if back:
                told[person, back][owner[possessor]] += 1
        return told


@once
def exclusive_kin(mentions: Mentions) -> dict[int, tuple[int, str]]:
    """Return for each word for close kin whose they are, as a mention, and what: "his aunt" and "his mother".

    The name beside such a word, as in "his aunt Ruth", tells the same.
    """
    kind = {word: told for word, told in load_pairs("kin_kinds").items() if told in EXCLUSIVE}
    found = {
        index: (whose, kind[mention.noun])
        for index, mention in enumerate(mentions.all)
        if mention.noun in kind and not mention.plural and (whose := _possessor(mentions, index)) >= 0
    }
    named = {name: found[index] for index, _, name in _named_kin(mentions) if index in found}
    return dict(_kin_before_names(mentions, kind)) | named | found


def _kin_before_names(mentions: Mentions, kind: Mapping[str, str]) -> Iterator[tuple[int, tuple[int, str]]]:
    """Yield the names behind a word for kin: "his aunt" in "his aunt Ruth" is often no mention of its own."""
    lower = mentions.prose.tokens.lower
    for index, mention in enumerate(mentions.all):
        noun = mention.first - 1
        if mention.kind == "name" and noun >= 0 and lower[noun] in kind:
            whose = whose_of(mentions, noun, mention.head)
            if whose >= 0:
                yield index, (whose, kind[lower[noun]])


def whose_of(mentions: Mentions, *nouns: int) -> int:
    """Return the mention that tells whose the first of some nouns to be anybody's is, or -1."""
    tokens = mentions.prose.tokens
    owners = (child for noun in nouns for child in tokens.children[noun] if tokens.dep[child] == "poss")
    return mentions.at.get(next(owners, -1), -1)


def _possessor(mentions: Mentions, index: int) -> int:
    mention = mentions.all[index]
    kin = mention.noun in load_pairs("kinship") or mention.noun in SYNONYMS
    return whose_of(mentions, mention.head) if kin and mention.kind == "nominal" else -1


@once
def _named_kin(mentions: Mentions) -> list[tuple[int, int, int]]:
    """Return the words for kin beside a name: each with the mention of whose kin it is, and the name."""
    owned = ((index, _possessor(mentions, index)) for index in range(len(mentions.all)))
    found = ((index, whose, _named_beside(mentions, index)) for index, whose in owned if whose >= 0)
    return [(index, whose, named) for index, whose, named in found if named >= 0]


def _named_beside(mentions: Mentions, index: int) -> int:
    prose, mention = mentions.prose, mentions.all[index]
    tokens = prose.tokens
    after = mention.head + 1
    if after < len(tokens) and tokens.word[after] == "," and tokens.dep[mention.head] != "conj":
        named = mentions.starting(after + 1)
        if named >= 0 and mentions.all[named].kind == "name":
            end = mentions.all[named].last + 1
            if (
                end < len(tokens)
                and tokens.word[end] in ",.;"
                and tokens.dep[mentions.all[named].head] == "appos"
            ):
                return named
    named = mentions.starting(after) if after < len(tokens) else -1
    if (
        named >= 0
        and mentions.all[named].kind == "name"
        and prose.quotation_of[after] == prose.quotation_of[mention.head]
    ):
        return named
    head = tokens.head[mention.head]
    if tokens.dep[mention.head] == "appos" and head in mentions.at:
        named = mentions.at[head]
        return named if mentions.all[named].kind == "name" else -1
    if tokens.dep[mention.head] == "attr" and tokens.lower[head] in ("is", "was", "'s"):
        subject = next((c for c in tokens.children[head] if tokens.dep[c] == "nsubj"), -1)
        named = mentions.at.get(subject, -1)
        return named if named >= 0 and mentions.all[named].kind == "name" else -1
    return -1


def _last_names(forms: Sequence[str]) -> frozenset[str]:
    return frozenset(
        words[-1].lower() for form in forms if len(words := form.split()) > 1 and words[0] != "the"
    )
