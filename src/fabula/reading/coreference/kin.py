"""Kin: whom "his wife" and "her mother" can mean, by what the story says of families and by shared names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose

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


class Kin:
    """Who is what to whom, as far as the story has said so in so many words, and who bears whose name."""

    def __init__(self, prose: Prose, mentions: Mentions, people: People, owner: Sequence[int]) -> None:
        self._prose = prose
        self._mentions = mentions
        self._people = people
        self._families = [_last_names(person.forms) for person in people.persons]
        self.told = self._read_told(owner)

    def possessor(self, index: int) -> int:
        """Return the mention that possesses a kinship word ("her" in "her mother"), or -1."""
        mention = self._mentions.all[index]
        if mention.kind != "nominal" or (
            mention.noun not in load_pairs("kinship") and mention.noun not in SYNONYMS
        ):
            return -1
        for child in self._prose.tokens.children[mention.head]:
            if self._prose.tokens.dep[child] == "poss":
                return self._mentions.at.get(child, -1)
        return -1

    def known(self, possessor: int, noun: str) -> int:
        """Return the person the story calls someone's wife, mother ..., or -1."""
        held = self.told.get((possessor, SYNONYMS.get(noun, noun)))
        return held.most_common(1)[0][0] if held else -1

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
        for index, mention in enumerate(self._mentions.all):
            possessor = self.possessor(index)
            if possessor < 0 or owner[possessor] < 0:
                continue
            named = self._named_beside(index)
            if named < 0 or (person := self._people.of_mention[named]) < 0 or person == owner[possessor]:
                continue
            noun = SYNONYMS.get(mention.noun, mention.noun)
            told[owner[possessor], noun][person] += 1
            back = CONVERSE.get(noun, {}).get(self._people.persons[owner[possessor]].sex)
            if back:
                told[person, back][owner[possessor]] += 1
        return told

    def _named_beside(self, index: int) -> int:
        tokens, mention = self._prose.tokens, self._mentions.all[index]
        after = mention.head + 1
        if after < len(tokens) and tokens.word[after] == "," and tokens.dep[mention.head] != "conj":
            named = self._mentions.starting(after + 1)
            if named >= 0 and self._mentions.all[named].kind == "name":
                end = self._mentions.all[named].last + 1
                if (
                    end < len(tokens)
                    and tokens.word[end] in ",.;"
                    and tokens.dep[self._mentions.all[named].head] == "appos"
                ):
                    return named
        named = self._mentions.starting(after) if after < len(tokens) else -1
        if (
            named >= 0
            and self._mentions.all[named].kind == "name"
            and self._prose.quotation_of[after] == self._prose.quotation_of[mention.head]
        ):
            return named
        head = tokens.head[mention.head]
        if tokens.dep[mention.head] == "appos" and head in self._mentions.at:
            named = self._mentions.at[head]
            return named if self._mentions.all[named].kind == "name" else -1
        if tokens.dep[mention.head] == "attr" and tokens.lower[head] in ("is", "was", "'s"):
            subject = next((c for c in tokens.children[head] if tokens.dep[c] == "nsubj"), -1)
            named = self._mentions.at.get(subject, -1)
            return named if named >= 0 and self._mentions.all[named].kind == "name" else -1
        return -1


def _last_names(forms: Sequence[str]) -> frozenset[str]:
    return frozenset(
        words[-1].lower() for form in forms if len(words := form.split()) > 1 and words[0] != "the"
    )
