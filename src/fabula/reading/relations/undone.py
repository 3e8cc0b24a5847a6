"""Undone: acts that were not done, though a verb says them: denied, supposed, asked, or a way of speaking."""

from __future__ import annotations

from collections.abc import Iterable

from fabula.reading.account import Account
from fabula.reading.grammar.attitudes import HELD, attitude_of
from fabula.reading.grammar.clauses import FUTURE, SUPPOSING, asks, own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all
from fabula.reading.relations.signs import is_untold
from fabula.tokens import is_asked

SAYING = inflect_all(("say",))
TALKING = frozenset({"you", "i", "we"})
GOING = frozenset({"going", "gon", "gonna"})
FEELING = inflect_all(("love", "adore", "hate", "loathe", "despise", "detest", "fancy", "fear"))
FOREVER = frozenset({"always", "never", "forever"})
KILLING = inflect_all(("kill", "murder", "strangle", "shoot", "hang"))
SHOOTING = inflect_all(("shoot",))
LOOKS = frozenset({"look", "looks", "glance", "glances", "glare", "smile", "grin", "wink", "text", "message"})
MINE = frozenset({"me", "us"})
DEEPEST = 3  # steps from a verb up to what denies it


class Undone:
    """Tells of the verbs of one account whether what they say was done."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._tokens = account.prose.tokens

    def is_none(self, verb: int, objects: Iterable[int]) -> bool:
        """Say whether a verb tells of no act: what is denied, supposed, asked, or only a way of speaking."""
        figure = self._is_to_come(verb, objects) or self._is_given(verb)
        return figure or self.is_untold(verb) or self._is_asked_of_others(verb)

    def is_asked(self, verb: int) -> bool:
        """Say whether a line asks if it was done: "Did she love Tom?", but not "Why did she love him?"."""
        tokens, quote = self._tokens, self._account.quote_of[verb]
        subject = own_subject(tokens, verb)
        helped = any(tokens.dep[c] in ("aux", "auxpass") and c < subject for c in tokens.children[verb])
        turned = helped or verb < subject
        return quote >= 0 and turned and is_asked(tokens, verb) and not asks(tokens, verb)

    def _is_asked_of_others(self, verb: int) -> bool:
        """Tell "Did she love Tom?" from "Do you love me?", which two ask of each other."""
        words = (
            self._tokens.lower[c] for c in self._tokens.children[verb] if self._tokens.dep[c] in SUBJECTS
        )
        return self.is_asked(verb) and TALKING.isdisjoint(words)

    def _is_given(self, verb: int) -> bool:
        """Tell "shot him a look" from "shot him"."""
        tokens = self._tokens
        things = {tokens.lower[child] for child in tokens.children[verb] if child > verb}
        return tokens.lower[verb] in SHOOTING and not things.isdisjoint(LOOKS)

    def _is_to_come(self, verb: int, objects: Iterable[int]) -> bool:
        """Say whether a line foretells what is no act: "You'll love him", "Mum's going to kill me"."""
        tokens, low = self._tokens, self._tokens.lower[verb]
        head = tokens.head[verb]
        going = tokens.dep[verb] == "xcomp" and tokens.lower[head] in GOING
        words = {tokens.lower[child] for child in tokens.children[verb]}
        ahead = self._account.quote_of[verb] >= 0 and (going or not words.isdisjoint(FUTURE))
        if low in FEELING:
            return ahead and words.isdisjoint(FOREVER)
        mine = any(tokens.lower[end] in MINE for end in objects)
        return low in KILLING and mine and (ahead or low == "killing")

    def is_untold(self, verb: int) -> bool:
        """Say whether an act is denied or only supposed: "she didn't want to be married to him"."""
        tokens, around = self._tokens, list(self._tokens.children[verb])
        for _ in range(DEEPEST):
            if not (tokens.dep[verb] in ("xcomp", "acomp") or self._is_held(verb)):
                break
            verb = tokens.head[verb]
            around += tokens.children[verb]
        if any(tokens.lower[child] in SUPPOSING and tokens.tag[child] == "MD" for child in around):
            return True  # "I could have shot you"
        return any(is_untold(tokens, child) and tokens.dep[child] != "advcl" for child in around)

    def _is_held(self, verb: int) -> bool:
        """Say whether an act is what somebody thinks, or "I" say: "I never said that we were engaged"."""
        tokens, head = self._tokens, self._tokens.head[verb]
        if tokens.dep[verb] != "ccomp":
            return False
        subjects = [tokens.lower[c] for c in tokens.children[head] if tokens.dep[c] in SUBJECTS]
        return attitude_of(tokens, head) == HELD or (subjects == ["i"] and tokens.lower[head] in SAYING)
