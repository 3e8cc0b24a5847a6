"""Clauses: what people are said to think, know, fear, say: the clauses under words of attitude and report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from fabula.reading.account import SUBJECTS, Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.sentences import SHORTEST
from fabula.reading.grammar.attitudes import HELD, Attitude, attitude_of, attitude_verbs, attitude_words
from fabula.reading.grammar.clauses import (
    FUTURE,
    LINKING,
    UNREAL,
    asks,
    below,
    climb,
    helpers,
    is_clause,
    is_denied,
    is_parted,
    main_verbs,
    reach,
)
from fabula.reading.lexicon import inflect, load_words, verb_lemmas
from fabula.story import NARRATOR
from fabula.tokens import sentence_around

CONTENT = ("ccomp", "acl", "advcl")  # what the parser calls the clause under a verb, a noun, an adjective
HANGING = (*CONTENT, "relcl", "pcomp")  # where one that a word between parts from it may hang, too
HOLDERS = ("conj", "xcomp", "advcl", "acl", "acomp", "attr", "dep", "pobj", "prep", "dobj", "oprd", "ccomp")
UNDER = (*CONTENT, "xcomp", "conj")  # what may part a word from the clause it is a part of
COMPLEMENTS = ("acomp", "attr", "oprd", "dobj")
ASIDE = frozenset({"with", "in", "by", "on", "at", "for", "from", "since", "after"})
INNER = ("believed", "known", "feared", "hoped", "doubted", "seen", "remembered")
THOUGHT = Attitude("believed", "open")
UNDERSTANDING = inflect("understand")
DEGREES = frozenset({"so", "such"})  # "so dark that": a result, and nobody's belief
KNOWN = frozenset({"knew", "know", "knows", "concerned"})  # of "as far as he knew"
COLON = 20  # words within which a colon may follow the word of attitude
TURNING = (",", "?", "!")  # between what is thought and "thought Ruta"
AS_FAR = 8  # tokens before "knew" in which "as far as" may stand
DEEPEST = 4  # steps from a cue up to the verb whose subject holds what is said under it


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

    def read(self) -> Iterator[Proposition]:
        tokens = self.tokens
        over = {head for head, dep in zip(tokens.head, tokens.dep, strict=True) if dep in CONTENT}
        for cue in sorted(over.union(self.account.prose.occurrences(_cues()))):
            attitude = self._attitude(cue)
            if attitude is None and cue not in over:
                continue  # no clause hangs on it
            clauses = list(self._contents(cue, attitude))
            begin = 0
            if not clauses and attitude is not None and attitude.stance in INNER:
                begin = self._colon_after(cue) + 1
                clauses = list(self._clauses_from(begin)) if begin else list(self._around(cue))
            for root, joined in clauses:
                if (one := self._proposition(cue, root, joined, attitude or HELD, begin)) is not None:
                    yield one
        yield from self._views()

    def _contents(self, cue: int, attitude: Attitude | None) -> Iterator[tuple[int, set[int]]]:
        """Yield the verbs of the clauses under a cue, and of those joined to them, each with the others."""
        tokens = self.tokens
        under = (child for child in self._under(cue, attitude) if self._is_content(cue, child, attitude))
        found = list(dict.fromkeys(under))
        for child in found:  # to which those joined to it are added
            found += (other for other in self._joined(child, attitude) if other not in found)
        if found and attitude is not None and tokens.tag[cue] in ("VBP", "VBZ"):
            found += self._carried_on(cue)
        for root in found:
            yield root, set(found) - {root}

    def _under(self, cue: int, attitude: Attitude | None) -> Iterator[int]:
        tokens = self.tokens
        yield from tokens.children[cue]
        if tokens.dep[cue] in COMPLEMENTS and tokens.tag[cue][0] != "V" and attitude is not None:
            yield from tokens.children[tokens.head[cue]]  # "was sure that": it may hang on either
        if attitude is None:
            return
        for child in tokens.children[cue]:  # "sure by now that", "came to her with a start that"
            if tokens.dep[child] == "prep" and tokens.lower[child] in ASIDE:
                for end in tokens.children[child]:
                    if tokens.dep[end] == "pcomp":
                        yield end
                    elif tokens.dep[end] == "pobj":
                        yield from (c for c in tokens.children[end] if self._is_stray(c))
        if tokens.tag[cue][0] == "V":
            for child in tokens.children[cue]:  # "believed all this time that": or on a word between
                if tokens.dep[child] in ("npadvmod", "dobj"):
                    yield from (c for c in tokens.children[child] if tokens.dep[c] in ("relcl", "acl"))
                if tokens.dep[child] in ("prep", "dative") and tokens.lower[child] == "to":
                    for told in tokens.children[child]:  # "explained to Ann that", not "to the man that"
                        if tokens.tag[told] in ("NNP", "PRP"):
                            yield from (c for c in tokens.children[told] if tokens.dep[c] == "relcl")

    def _joined(self, root: int, attitude: Attitude | None) -> list[int]:
        """Return the verbs of the clauses that carry on what somebody thinks or says, one after another."""
        tokens = self.tokens
        found = [
            other
            for other in tokens.children[root]
            if tokens.dep[other] == "conj" and is_clause(tokens, other)
        ]
        if attitude is not None and self._that(root) >= 0:
            found += (other for other in sorted(below(tokens, root)) if self._is_next(root, other))
        return found

    def _is_next(self, root: int, other: int) -> bool:
        """Say whether a clause carries on a list that the parser took apart: "that it was late, that he ..."."""
        tokens = self.tokens
        if other <= root or tokens.dep[other] not in CONTENT or not is_clause(tokens, other):
            return False
        that = self._that(other)
        return that > root and (tokens.word[that - 1] == "," or tokens.lower[that - 1] == "and")

    def _is_listed(self, cue: int, root: int) -> bool:
        """Say whether a clause under a cue within such a list carries the list on, and is not the cue's."""
        tokens = self.tokens
        over = next((at for at in climb(tokens, cue, UNDER, DEEPEST) if self._that(at) >= 0), -1)
        return over >= 0 and self._is_next(over, root) and attitude_of(tokens, tokens.head[over]) is not None

    def _is_stray(self, root: int) -> bool:
        """Say whether a clause is no more of the noun it hangs on than by the parser's mistake."""
        that = self._that(root) if self.tokens.dep[root] == "relcl" else -1
        return that >= 0 and self.tokens.tag[that] == "IN"

    def _is_content(self, cue: int, root: int, attitude: Attitude | None) -> bool:
        tokens = self.tokens
        if tokens.dep[root] not in HANGING or root == cue or not is_clause(tokens, root):
            return False
        if self.account.quote_of[cue] != self.account.quote_of[root]:
            return False  # what a tag tags is a line, and counted as such
        if is_parted(tokens, root, cue):
            return False  # "I could hear you; I thought ..."
        that = self._that(root)
        if tokens.dep[root] in ("relcl", "acl", "pcomp") and attitude is not None:
            return that >= 0 and (tokens.tag[cue][0] == "V" or self._is_whole(root, that))
        if tokens.dep[root] not in CONTENT or asks(tokens, root) or self._is_listed(cue, root):
            return False
        marked = any(tokens.dep[child] == "mark" for child in tokens.children[root])
        if attitude is not None and tokens.dep[root] == "ccomp":
            return that >= 0 or not marked or self._whether(root)
        if that < 0 or not marked:
            return False
        return not any(tokens.lower[word] in DEGREES for word in range(max(0, root - 12), root))

    def _that(self, root: int) -> int:
        """Return the "that" before a verb that hangs on it, or -1."""
        tokens = self.tokens
        before = (child for child in tokens.children[root] if child < root and tokens.lower[child] == "that")
        return next((child for child in before if tokens.dep[child] not in SUBJECTS), -1)

    def _is_whole(self, root: int, that: int) -> bool:
        """Tell "the knowledge that he had it" from "the knowledge that he had", of which "that" is a part."""
        tokens = self.tokens
        after = [child for child in tokens.children[root] if child > root and tokens.dep[child] in COMPLEMENTS]
        return tokens.dep[that] == "mark" or any(  # "that night" is no object
            all(tokens.lower[word] != "that" for word in tokens.children[child]) for child in after
        )

    def _whether(self, root: int) -> bool:
        tokens = self.tokens
        return any(tokens.dep[c] == "mark" and tokens.lower[c] in LINKING for c in tokens.children[root])

    def _carried_on(self, cue: int) -> list[int]:
        """Return what carries on a content clause: "they think there was a fire, and then we were caught"."""
        tokens = self.tokens
        if self.account.quote_of[cue] < 0:
            return []
        found = []
        waiting = [cue]
        while waiting:
            for child in tokens.children[waiting.pop()]:
                if (
                    tokens.dep[child] == "conj"
                    and is_clause(tokens, child)
                    and attitude_of(tokens, child) is None
                ):
                    found.append(child)
                    waiting.append(child)
        return found

    def _around(self, cue: int) -> Iterator[tuple[int, set[int]]]:
        """Yield what stands around a thought told in passing: "it was dark, she thought; it would do"."""
        tokens = self.tokens
        if self.account.quote_of[cue] >= 0:
            if self._introduces(cue):
                yield tokens.head[cue], set()
            return
        turned = self._turned(cue) >= 0
        if not turned:
            if tokens.dep[cue] not in ("parataxis", "ROOT"):
                return
            if any(tokens.dep[child] in ("dobj", "xcomp", "ccomp", "prep") for child in tokens.children[cue]):
                return
        first, last = sentence_around(tokens, cue)
        aside = turned or tokens.dep[cue] == "parataxis"
        roots = {
            root
            for root in main_verbs(self.account, first, last)
            if root != cue
            and self.account.quote_of[root] < 0
            and (aside or (tokens.head[root] == cue and tokens.dep[root] == "ccomp"))
        }
        for root in sorted(roots):
            yield root, roots - {root}

    def _turned(self, cue: int) -> int:
        """Return the head of whoever stands after a word of thinking told in passing: "..., thought Ruta"."""
        tokens, mentions = self.tokens, self.account.mentions
        index = mentions.starting(cue + 1)
        if index < 0 or tokens.lower[cue] not in verb_lemmas("thought_verbs"):
            return -1
        if tokens.tag[cue + 1] == "PRP" or max(self.account.quote_of[max(0, cue - 2) : cue + 1]) >= 0:
            return -1
        mention = mentions.all[index]
        ends = tokens.word[mention.last + 1 : mention.last + 2]
        shut_off = tokens.word[cue - 1] in TURNING and ends and ends[0] in (*TURNING, ".", ";")
        return mention.head if shut_off else -1

    def _introduces(self, cue: int) -> bool:
        """Say whether a word in a line leads up to what was thought: "I thought, he's gone"."""
        tokens, after = self.tokens, self.tokens.head[cue]
        return (
            tokens.dep[cue] == "parataxis"
            and cue < after
            and tokens.word[cue + 1] == ","
            and is_clause(tokens, after)
            and self.account.quote_of[cue] == self.account.quote_of[after]
        )

    def _colon_after(self, cue: int) -> int:
        """Return the colon after a cue in its sentence, or -1: "she was sure of it now: he had lied"."""
        tokens = self.tokens
        for token in range(cue + 1, min(len(tokens), cue + COLON)):
            if (
                tokens.sentence[token] != tokens.sentence[cue]
                or self.account.quote_of[token] != self.account.quote_of[cue]
            ):
                break
            if tokens.word[token] == ":":
                return token
        return -1

    def _clauses_from(self, first: int) -> Iterator[tuple[int, set[int]]]:
        tokens = self.tokens
        last = first
        while last < len(tokens) and (
            tokens.paragraph[last] == tokens.paragraph[first - 1]
            and self.account.quote_of[last] == self.account.quote_of[first - 1]
            and tokens.word[last] not in (".", "!", "?", ";")
        ):
            last += 1
        roots = {
            token
            for token in range(first, last)
            if is_clause(tokens, token)
            and (tokens.head[token] == token or tokens.dep[token] in ("conj", "ccomp"))
            and attitude_of(tokens, tokens.head[token]) is None
        }
        for root in sorted(roots):
            yield root, roots - {root}

    def _proposition(
        self, cue: int, root: int, joined: set[int], attitude: Attitude, begin: int
    ) -> Proposition | None:
        tokens, line = self.tokens, self.account.quote_of[cue]
        that = self._that(root)
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
        if (turned := self._turned(cue)) >= 0:
            return turned
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
        return any(tokens.lower[end].endswith(("self", "selves")) and tokens.tag[end] == "PRP" for end in ends)

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
