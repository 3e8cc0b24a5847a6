"""Feelings: who feels what, toward whom, from which words; felt, denied, or only supposed.

Words that name a feeling are WordNet's, with the valence VADER gives them (``training/words/feelings.py``);
those that only show one, such as *smiled* and *gently*, were listed for Fabula. The parse tells whose it is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from fabula.models.english import Tokens
from fabula.reading.account import SUBJECTS, Account
from fabula.reading.lexicon import inflect, load_lines, load_words, verb_lemmas
from fabula.story import Feeling, FeelingStatus, Scene

PARTS = {"V": "verb", "J": "adj", "R": "adv", "N": "noun"}
OBJECT = ("dobj",)  # that stands after its verb: a name before it is called
STANDING = ("xcomp", "acomp", "attr", "oprd", "aux", "advmod", "pobj", "prep", "dobj", "conj")
CLIMBS = ("conj", "xcomp", "advcl", "ccomp", "acl", "aux", "acomp", "oprd", "attr", "dep")
FELT = ("acomp", "advcl", "oprd", "conj")  # where a participle such as "frightened" stands
TOWARD = frozenset({"at", "with", "to", "toward", "towards", "for", "of", "on", "about", "over"})
DENYING = frozenset({"not", "n't", "n’t", "never", "no", "hardly", "neither", "nor"})
SUPPOSING = frozenset({"would", "could", "might", "may", "must", "should", "if", "'ll", "’ll", "will"})
ONLY_WISHED = frozenset({"try", "tried", "want", "wanted", "wants", "pretend", "pretended", "pretends"})
TAG_REACH = 3  # tokens after a line within which the verb of its tag stands
DEEPEST = 4  # steps from a word of feeling up to the verb whose subject feels


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word of feeling says: its valence, -4 to 4, and the feeling's name."""

    valence: float
    feeling: str


@cache
def senses() -> dict[tuple[str, str], Sense]:
    """Return part of speech and form -> what it says; what was listed for Fabula goes first."""
    found: dict[tuple[str, str], Sense] = {}
    for line in (*load_lines("shown_feelings"), *load_lines("feelings")):
        part, word, valence, feeling = line.split()
        for form in inflect(word) if part == "verb" else (word,):
            found.setdefault((part, form), Sense(float(valence), feeling))
    return found


def find_feelings(account: Account, scenes: Sequence[Scene]) -> tuple[Feeling, ...]:
    """Return the feelings in the order of the text, each with the scene it stands in."""
    starts = [scene.span.start for scene in scenes]
    found = []
    for token, sense, holder, toward in _Feelers(account).read():
        scene = bisect_right(starts, account.prose.tokens.start[token]) - 1
        found.append(
            Feeling(
                holder=holder,
                span=account.prose.tokens.span(token, token),
                feeling=sense.feeling,
                valence=sense.valence,
                toward=toward if toward != holder else None,
                status=_status(account.prose.tokens, token),
                said=account.quote_of[token] >= 0,
                scene=scenes[scene].id if scene >= 0 else None,
            )
        )
    return tuple(found)


class _Feelers:
    """Finds the words of feeling in one account and whose each is."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.tokens = account.prose.tokens
        self.causing = verb_lemmas("causing_verbs")

    def read(self) -> Iterator[tuple[int, Sense, str, str | None]]:
        known = senses()
        tokens = self.tokens
        for token, low in enumerate(tokens.lower):
            part = PARTS.get(tokens.tag[token][0], "")
            if (part, low) not in known and tokens.tag[token] in ("VBN", "VBG", "VBD"):
                part = "adj" if ("adj", low) in known else part
            if (part, low) not in known and part == "adj":
                part = "verb"  # "frightened" is tagged as either
            sense = known.get((part, low))
            if sense is None or self._in_name(token):
                continue
            holder, toward = self._people(token, part)
            if holder is not None:
                yield token, sense, holder, toward

    def _in_name(self, token: int) -> bool:
        mention = self.account.mentions.at.get(token, -1)
        return mention >= 0 and self.account.mentions.all[mention].kind == "name"

    def _people(self, token: int, part: str) -> tuple[str | None, str | None]:
        """Return who feels and toward whom."""
        if part == "verb":
            return self._of_verb(token)
        if part == "adj":
            return self._of_adjective(token)
        if part == "adv":
            return self._subject(self.tokens.head[token]), None
        return self._of_noun(token)

    def _of_verb(self, verb: int) -> tuple[str | None, str | None]:
        tokens = self.tokens
        if tokens.dep[verb] == "amod":
            return self._of_adjective(verb)
        subject, patient = self._subject(verb), self._child(verb, OBJECT)
        if tokens.lower[verb] in self.causing:
            passive = any(tokens.dep[child] == "nsubjpass" for child in tokens.children[verb])
            if passive or (tokens.tag[verb] == "VBN" and tokens.dep[verb] in FELT):
                return subject, self._governed(verb, TOWARD | {"by"})
            return patient, subject
        return subject, patient or self._governed(verb, TOWARD)

    def _of_adjective(self, token: int) -> tuple[str | None, str | None]:
        tokens = self.tokens
        toward = self._governed(token, TOWARD)
        if tokens.dep[token] == "amod":
            noun = tokens.head[token]
            if tokens.lower[noun] in load_words("body_words"):
                return self._child(noun, ("poss",)), toward
            return self.account.at(noun), toward
        return self._subject(token), toward

    def _of_noun(self, noun: int) -> tuple[str | None, str | None]:
        tokens = self.tokens
        owner = self._child(noun, ("poss",))
        toward = self._governed(noun, TOWARD)
        if owner is not None:
            return owner, toward
        head, dep = tokens.head[noun], tokens.dep[noun]
        if dep == "pobj":
            return self._subject(tokens.head[head]), toward
        if dep in ("dobj", "attr", "conj"):
            return self._subject(head), toward
        if dep in SUBJECTS:
            return self._child(head, OBJECT), toward
        return None, None

    def _subject(self, token: int) -> str | None:
        """Return the subject of a verb or of what hangs on one, or who speaks where there is none."""
        tokens = self.tokens
        start = token
        for _ in range(DEEPEST):
            for child in tokens.children[token]:
                if tokens.dep[child] in SUBJECTS and (tokens.tag[child] not in ("WP", "WDT")):
                    return self._whose(child)
            if tokens.dep[token] == "relcl":
                return self._whose(tokens.head[token])
            if tokens.dep[token] not in CLIMBS or tokens.head[token] == token:
                break
            token = tokens.head[token]
        return self._speaker(start, token)

    def _speaker(self, word: int, root: int) -> str | None:
        """Return whose a word without a subject is: of its line, or of the line it tags."""
        quote = self.account.quote_of[word]
        if quote >= 0:
            alone = self.tokens.tag[word][0] == "J" and self.tokens.head[root] == root
            return self.account.quotes[quote].speaker if alone else None
        for before in range(root - 1, max(-1, root - TAG_REACH), -1):
            if self.account.quote_of[before] >= 0:
                same = self.tokens.paragraph[before] == self.tokens.paragraph[root]
                return self.account.quotes[self.account.quote_of[before]].speaker if same else None
        return None

    def _whose(self, token: int) -> str | None:
        """Return the person a subject means, or the owner of the face, voice or hands that it is."""
        person = self.account.at(token)
        if person is None and self.tokens.lower[token] in load_words("body_words"):
            return self._child(token, ("poss",))
        return person

    def _child(self, token: int, deps: tuple[str, ...]) -> str | None:
        for child in self.tokens.children[token]:
            if self.tokens.dep[child] in deps and (child > token or deps != OBJECT):
                return self.account.at(child)
        return None

    def _governed(self, token: int, prepositions: frozenset[str]) -> str | None:
        """Return the person at the end of a preposition: angry with him, laughed at her."""
        for child in self.tokens.children[token]:
            if self.tokens.dep[child] in ("prep", "agent") and self.tokens.lower[child] in prepositions:
                found = self._child(child, ("pobj",))
                if found is not None:
                    return found
        return None


def _status(tokens: Tokens, token: int) -> FeelingStatus:
    """Tell what is felt from what is denied, wished or imagined."""
    step = token
    if any(tokens.dep[child] == "poss" for child in tokens.children[token]):
        return "felt"  # "he did not see her anger": she is angry
    for _ in range(DEEPEST):
        around = {tokens.lower[child] for child in tokens.children[step]}
        if any(_denies(tokens, child) for child in tokens.children[step]):
            return "denied"
        if around & SUPPOSING and not ({"have", "could"} <= around):  # "could have kissed him": it is felt
            return "supposed"
        if step != token and tokens.lower[step] in ONLY_WISHED:
            return "supposed"
        if tokens.lower[step] == "without":
            return "denied"
        subject = any(tokens.dep[child] in SUBJECTS for child in tokens.children[step])
        if subject or tokens.dep[step] not in STANDING or tokens.head[step] == step:
            break
        step = tokens.head[step]
    return "felt"


def _denies(tokens: Tokens, token: int) -> bool:
    """Tell "not angry" from "not just angry"."""
    after = tokens.lower[token + 1] if token + 1 < len(tokens) else ""
    return tokens.lower[token] in DENYING and after not in ("just", "only", "merely")
