"""Kisses: who kisses whom where no verb says so: "pulled her into a kiss", "his mouth found hers"."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.relations.by_words import ByWords
from fabula.reading.relations.signs import Sign, is_untold

KISS = frozenset({"kiss", "kisses"})
LIPS = frozenset({"lips", "mouth", "mouths"})
KISSED = LIPS | {"neck", "throat", "jaw"}  # not a cheek or a brow, as is also a child's
OWN = frozenset({"his", "hers", "mine", "yours", "theirs"})
ONTO = frozenset({"to", "on", "against", "over"})
KNOWN = frozenset({"the", "that", "this", "their", "first", "second", "last"})
STEPS = ("prep", "pobj", "dobj", "attr")  # from a kiss up to the verb it hangs on


class Kisses(ByWords):
    """Reads the kisses of one account."""

    NAME = "kisses"

    def _words(self) -> frozenset[str]:
        return KISS | LIPS

    def _read(self, token: int) -> Iterator[Sign]:
        tokens, verb = self._tokens, token
        if not tokens.tag[token].startswith("N") or tokens.word[token].isupper():
            return  # no sign says who kisses the cook
        while tokens.dep[verb] in STEPS and tokens.head[verb] != verb:
            verb = tokens.head[verb]
        verb = tokens.head[verb] if tokens.dep[verb] in SUBJECTS else verb
        if any(is_untold(tokens, child) for end in {token, verb} for child in tokens.children[end]):
            return
        people = self._of_lips(token, verb) if tokens.lower[token] in LIPS else self._of_kiss(token, verb)
        people = tuple(dict.fromkeys(people))
        if len(people) == 2:
            yield self._acts.sign(*people, "romantic", token)

    def _of_kiss(self, kiss: int, verb: int) -> tuple[str, ...]:
        """Return who is pulled by whom into a kiss; of "the kiss" that does something, the only two there."""
        tokens = self._tokens
        if tokens.dep[kiss] in SUBJECTS or tokens.dep[kiss] == "attr":
            told = self._is_known(kiss) if tokens.dep[kiss] in SUBJECTS else self._is_what_it_was(verb)
            people = tuple(self._company.people_of(tokens.paragraph[kiss]))
            return people if told and self._account.quote_of[kiss] < 0 else ()
        objects = [end for end in self._acts.objects(verb) if end != kiss]
        patients = (one for end in objects for one in self._acts.patients(end))
        return (*self._acts.actors(verb)[:1], *patients)

    def _is_known(self, kiss: int) -> bool:
        return any(self._tokens.lower[child] in KNOWN for child in self._tokens.children[kiss])

    def _is_what_it_was(self, verb: int) -> bool:
        """Say whether what just happened is told to be a kiss: "It was a small kiss"."""
        tokens = self._tokens
        return any(tokens.lower[c] == "it" for c in tokens.children[verb] if tokens.dep[c] in SUBJECTS)

    def _of_lips(self, lips: int, verb: int) -> tuple[str, ...]:
        """Return whose lips meet, or whose are on whose."""
        tokens = self._tokens
        owned = (child for child in tokens.children[lips] if tokens.dep[child] == "poss")
        owners = [one for owner in owned for one in self._company.meant(owner)]
        if tokens.dep[lips] in SUBJECTS:
            ends = [child for child in tokens.children[verb] if tokens.dep[child] == "dobj"]
            if len(owners) == 2 and not ends:
                return tuple(owners)  # "their lips met"
        else:
            preps = (c for end in (lips, verb) for c in tokens.children[end] if tokens.lower[c] in ONTO)
            ends = [end for prep in preps for end in tokens.children[prep] if tokens.dep[end] == "pobj"]
        return (*owners[:1], *(one for end in ends for one in self._kissed(end)))

    def _kissed(self, end: int) -> tuple[str, ...]:
        """Return whose the lips, or the throat, are that others are laid on."""
        tokens, children = self._tokens, self._tokens.children[end]
        if tokens.lower[end] in KISSED:
            return self._company.owner_of(end)
        owned = tokens.lower[end] in OWN or any(tokens.dep[child] == "case" for child in children)
        return self._company.meant(end) if owned else ()
