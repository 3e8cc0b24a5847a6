"""Clauses: what people are said to think, know, fear, say: the clauses under words of attitude and report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from fabula.reading.account import SUBJECTS, Account
from fabula.reading.claims.asides import clauses_around, clauses_from, colon_after, thinker_after
from fabula.reading.claims.contents import CONTENT, DEEPEST, Contents, that_of
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.sentences import SHORTEST
from fabula.reading.grammar.attitudes import HELD, Attitude, attitude_of, attitude_verbs, attitude_words
from fabula.reading.grammar.clauses import FUTURE, UNREAL, climb, helpers, is_clause, is_denied, reach
from fabula.reading.lexicon import inflect, load_words, verb_lemmas
from fabula.story import NARRATOR

HOLDERS = ("conj", "xcomp", "advcl", "acl", "acomp", "attr", "dep", "pobj", "prep", "dobj", "oprd", "ccomp")
INNER = ("believed", "known", "feared", "hoped", "doubted", "seen", "remembered")
THOUGHT = Attitude("believed", "open")  # of what somebody tells nobody but themselves
UNDERSTANDING = inflect("understand")
KNOWN = frozenset({"knew", "know", "knows", "concerned"})  # of "as far as he knew"
AS_FAR = 8  # tokens before "knew" in which "as far as" may stand
OWN = ("self", "selves")


def held_or_reported(account: Account) -> Iterator[Proposition]:
    """Yield the clauses that somebody holds or reports, each with its holder."""
    return _Clauses(account).read()


@cache
def _cues() -> frozenset[str]:
    """Return the words that may tell how the clause under them is held."""
    return frozenset({*attitude_verbs(), *attitude_words(), *verb_lemmas("impersonal_verbs"), *UNDERSTANDING})


class _Clauses:
    def __init__(self, account: Account) -> None:
        self.account = account
        self.tokens = account.prose.tokens
        self.contents = Contents(account)

    def read(self) -> Iterator[Proposition]:
        tokens = self.tokens
        over = {head for head, dep in zip(tokens.head, tokens.dep, strict=True) if dep in CONTENT}
        cues = sorted(over.union(self.account.prose.occurrences(_cues())))
        held = self.account.each("clauses held", cues, lambda cue: list(self._under(cue, cue in over)))
        views = self.account.each("views", [()], lambda _: list(self._views()))
        return chain.from_iterable((*held, *views))

    def _under(self, cue: int, over: bool) -> Iterator[Proposition]:
        """Yield the clauses under a cue; ``over`` says whether any clause hangs on it."""
        attitude = self._attitude(cue)
        if attitude is None and not over:
            return
        roots, begin = self.contents.under(cue, attitude), 0
        if not roots and attitude is not None and attitude.stance in INNER:
            begin = colon_after(self.account, cue) + 1
            roots = clauses_from(self.account, begin) if begin else clauses_around(self.account, cue)
        for root in roots:
            joined = set(roots) - {root}
            if (one := self._proposition(cue, root, joined, attitude or HELD, begin)) is not None:
                yield one

    def _proposition(
        self, cue: int, root: int, joined: set[int], attitude: Attitude, begin: int
    ) -> Proposition | None:
        tokens, line = self.tokens, self.account.quote_of[cue]
        that = that_of(tokens, root)
        if that >= 0 and tokens.tag[that] == "IN":
            begin = max(begin, that + 1)  # "You know at once that": what is before belongs to "know"
        first, last = reach(self.account, root, {cue, *joined}, begin)
        if last - first + 1 < SHORTEST:
            return None
        by = self.account.quotes[line].speaker if line >= 0 else NARRATOR
        held_at = self._holder(cue)
        if held_at < 0 or (attitude is HELD and self.account.at(held_at) is None):
            return None  # nobody is said to hold it
        denied = is_denied(tokens, cue, *([tokens.head[cue]] if tokens.tag[cue][0] != "V" else []))
        stance = attitude.stance
        if denied and stance == "believed":
            stance = "doubted"
        elif denied and stance == "doubted":
            stance, denied = "believed", False  # "no doubt that"
        one = Proposition(
            first, last, root, by, self._whose(held_at, by, line), stance, line, cue, attitude.truth, denied,
            self._unreal(cue),
        )  # fmt: skip
        if attitude.truth == "true" and denied:
            # Of whoever does not know it, it says nothing but that; it is the teller who holds it so.
            return replace(one, holder=by, stance="narrated" if line < 0 else "asserted")
        return one

    def _whose(self, held_at: int, by: str | None, line: int) -> str | None:
        """Return the id of whoever a word means; whoever says in a line what "we" think thinks so too."""
        own = line >= 0 and by is not None and self.tokens.lower[held_at] == "we"
        return by if own else self.account.at(held_at)

    def _holder(self, cue: int) -> int:
        """Return the token of whoever holds what a cue introduces, -1 where nobody is named."""
        tokens = self.tokens
        if tokens.lower[cue] in verb_lemmas("impersonal_verbs") and (struck := self._struck(cue)) >= 0:
            return struck
        if (thinker := thinker_after(self.account, cue)) >= 0:
            return thinker
        for child in tokens.children[cue]:
            if tokens.dep[child] == "poss":
                return child
            if tokens.dep[child] == "prep" and tokens.lower[child] == "to" and tokens.tag[cue][0] == "J":
                return next(
                    (c for c in tokens.children[child] if tokens.dep[c] == "pobj"), -1
                )  # plain to her
        for token in climb(tokens, cue, HOLDERS, DEEPEST):
            for child in tokens.children[token]:
                if tokens.dep[child] in SUBJECTS and tokens.tag[child] not in ("WP", "WDT"):
                    return child
            if tokens.dep[token] == "relcl":
                return tokens.head[token]
        return -1

    def _attitude(self, cue: int) -> Attitude | None:
        """Return what a word tells of a clause under it; who says "I understood that" only gathered it."""
        tokens = self.tokens
        if self.account.quote_of[cue] >= 0 and tokens.lower[cue] in UNDERSTANDING:
            subject = next((child for child in tokens.children[cue] if tokens.dep[child] in SUBJECTS), -1)
            if subject >= 0 and tokens.lower[subject] in ("i", "we"):
                return HELD
        attitude = attitude_of(tokens, cue)
        if attitude is not None and attitude.stance == "asserted" and self._to_oneself(cue):
            return THOUGHT
        return attitude or self._dawning(cue)

    def _to_oneself(self, cue: int) -> bool:
        """Say whether somebody tells something to nobody else: "she told herself that it would be over"."""
        tokens = self.tokens
        objects = [child for child in tokens.children[cue] if tokens.dep[child] in ("dobj", "dative")]
        ends = [*objects, *(end for child in objects for end in tokens.children[child])]
        return any(tokens.lower[end].endswith(OWN) and tokens.tag[end] == "PRP" for end in ends)

    def _dawning(self, cue: int) -> Attitude | None:
        """Return the attitude of those whom "it struck", or "came to", that something is so."""
        if self.tokens.lower[cue] in verb_lemmas("impersonal_verbs") and self._struck(cue) >= 0:
            return HELD
        return None

    def _struck(self, cue: int) -> int:
        """Return the token of whoever something comes to: her, of "it struck her" and "it dawned on her"."""
        tokens = self.tokens
        subjects = (child for child in tokens.children[cue] if tokens.dep[child] in (*SUBJECTS, "expl"))
        if all(tokens.lower[subject] != "it" for subject in subjects):
            return -1
        for child in tokens.children[cue]:
            if tokens.dep[child] == "dobj":
                return child
            if tokens.dep[child] in ("prep", "dative") and tokens.lower[child] in ("to", "on", "upon"):
                return next((end for end in tokens.children[child] if tokens.dep[end] == "pobj"), -1)
        return -1

    def _unreal(self, cue: int) -> bool:
        """Say whether the attitude itself is asked, supposed or only possible."""
        tokens = self.tokens
        verb = cue if tokens.tag[cue][0] == "V" else tokens.head[cue]
        marks = {tokens.lower[child] for child in tokens.children[verb] if tokens.dep[child] == "mark"}
        if (helpers(tokens, verb) | marks) & (UNREAL | FUTURE | {"if", "whether"}):
            return True
        subject = next((child for child in tokens.children[verb] if tokens.dep[child] in SUBJECTS), -1)
        auxiliary = next((child for child in tokens.children[verb] if tokens.dep[child] == "aux"), -1)
        return 0 <= auxiliary < subject  # "Do you think that ..."

    def _as_far_as(self, verb: int) -> int:
        """Return where "as far as" begins that leads up to a verb, or -1: "as far as her mother knew"."""
        lower = self.tokens.lower
        begins = range(verb - 4, max(verb - AS_FAR, -1), -1)
        return next((at for at in begins if lower[at : at + 3] == ["as", "far", "as"]), -1)

    def _views(self) -> Iterator[Proposition]:
        """Yield what is so "in her view", "as far as he knew"."""
        tokens = self.tokens
        views = load_words("view_words")
        for token in self.account.prose.occurrences({*views, *KNOWN}):
            low, held_at = tokens.lower[token], -1
            if (
                low in views
                and tokens.dep[token] == "pobj"
                and tokens.lower[tokens.head[token]] in ("in", "to")
            ):
                held_at = next((c for c in tokens.children[token] if tokens.dep[c] == "poss"), -1)
                phrase = tokens.head[token]
            elif low in KNOWN and (phrase := self._as_far_as(token)) >= 0:
                held_at = next((w for w in range(phrase + 3, token) if tokens.dep[w] in SUBJECTS), -1)
            if held_at < 0 or self.account.at(held_at) is None:
                continue
            over = list(climb(tokens, phrase, ("advmod", "advcl", "prep", "mark"), DEEPEST))
            root = next((word for word in over if word != token and is_clause(tokens, word)), -1)
            if root < phrase:
                continue  # what comes back "to his eyes" is no view of his
            first, last = reach(self.account, root, over)
            line = self.account.quote_of[token]
            by = self.account.quotes[line].speaker if line >= 0 else NARRATOR
            yield Proposition(first, last, root, by, self.account.at(held_at), "believed", line, token)
