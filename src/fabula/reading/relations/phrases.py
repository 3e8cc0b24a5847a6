"""Phrases: what two do that takes more than a verb: "fell in love with", "took her side", "want him dead"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.relations.acts import DEEPEST, WHOM
from fabula.reading.relations.by_words import ByWords
from fabula.reading.relations.signs import PhraseOfTwo, Sign, kinds_of_phrases

DIRECT = "-"  # where nothing leads to the other
OWNER = "'s"  # where the word is the other's
BOTH = "&"  # where the two do it together
NEAR = 2  # tokens that a word which goes with a verb is behind it, if nothing else is in between
PARTICLES = frozenset({"out", "up"})  # which may go with no verb: "up the stairs"
OF_STATE = ("compound", "poss")  # how the parser hangs somebody on the state they are in: "held her hostage"


class Phrases(ByWords):
    """Reads the phrases of one account."""

    NAME = "phrases of two"

    def _words(self) -> Collection[str]:
        return kinds_of_phrases().keys()

    def _read(self, word: int) -> Iterator[Sign]:
        for phrase in kinds_of_phrases()[self._tokens.lower[word]]:
            verb = self._verb_around(word, phrase)
            if verb is None or self._is_none(verb, phrase.kind):
                continue
            actors = self._acts.actors(verb) or self._told_of(verb)
            others = self._others(word, verb, phrase.behind, actors)
            for other in dict.fromkeys(one for one in others if one not in actors[:1]):
                yield from (self._acts.sign(actor, other, phrase.kind, word) for actor in actors[:1])

    def _is_none(self, verb: int, kind: str) -> bool:
        """Say whether it was not so, or is only asked; who asks after love tells of it."""
        undone = self._acts.undone
        return undone.is_untold(verb) or (kind != "romantic" and undone.is_asked(verb))

    def _others(self, word: int, verb: int, behind: str, actors: tuple[str, ...]) -> list[str]:
        """Return with whom, or to whom, it is done."""
        tokens = self._tokens
        if behind == DIRECT:
            aside = tokens.lower[word] in PARTICLES and tokens.dep[word] != "prt"
            return [] if aside else self._whom(word, verb, actors)
        if behind in (OWNER, BOTH) and any(tokens.lower[child] == "of" for child in tokens.children[word]):
            return []  # "his side of the bed", "the same side of the street"
        if behind == OWNER:
            return list(self._company.owner_of(word))
        if behind == BOTH:
            return list(actors[1:2])
        leads = [c for end in (verb, word) for c in tokens.children[end] if tokens.lower[c] == behind]
        if not leads and self._alone(verb, word):
            return list(actors[1:2])  # "they broke up", but not "they made that up"
        return [one for lead in leads for end in tokens.children[lead] for one in self._acts.patients(end)]

    def _verb_around(self, word: int, phrase: PhraseOfTwo) -> int | None:
        """Return the verb close above a word that it goes with: the first, or the first of some forms."""
        tokens, verb = self._tokens, word
        if tuple(tokens.lower[word - len(phrase.before) : word]) != phrase.before:
            return None
        for _ in range(DEEPEST + len(phrase.before)):
            if tokens.tag[verb][0] == "V" and (not phrase.forms or tokens.lower[verb] in phrase.forms):
                return verb
            verb = tokens.head[verb]
        return None

    def _alone(self, verb: int, word: int) -> bool:
        """Say whether a verb stands with no more than its word: "they grew up", but not "to be grown up"."""
        tokens = self._tokens
        passive = word != verb and any(tokens.dep[child] == "auxpass" for child in tokens.children[verb])
        return 0 <= word - verb <= NEAR and not passive and not self._acts.direct(verb, word)

    def _whom(self, word: int, verb: int, actors: tuple[str, ...]) -> list[str]:
        """Return whom a verb has for its object: one ("gave him a kiss"), or each other.

        What is wanted of somebody may have them for its subject: "wants him dead".
        """
        tokens = self._tokens
        objects = [child for child in tokens.children[verb] if tokens.dep[child] in WHOM]
        if any(self._company.mutual(end) for end in objects):
            return list(actors[1:2])
        if word != verb:
            objects += [c for c in tokens.children[word] if tokens.dep[c] in (*SUBJECTS, *OF_STATE)]
        return [one for end in objects for one in self._acts.patients(end)]

    def _told_of(self, verb: int) -> tuple[str, ...]:
        """Return who "was engaged", "were divorced"; the parser may hang them on the "was"."""
        tokens = self._tokens
        helpers = [c for c in tokens.children[verb] if tokens.dep[c] in ("aux", "auxpass")]
        told = (c for end in (verb, *helpers) for c in tokens.children[end] if tokens.dep[c] in SUBJECTS)
        return next((found for child in told if (found := self._company.meant(child))), ())
