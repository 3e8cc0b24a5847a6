"""Contents: which clauses hang under a word of attitude or report: what somebody thinks, knows, says."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.attitudes import Attitude, attitude_of
from fabula.reading.grammar.auxiliaries import BE, HAVE
from fabula.reading.grammar.clauses import (
    ASKING,
    LINKING,
    asks,
    below,
    climb,
    end_of,
    is_clause,
    is_parted,
    is_spliced,
    own_subject,
)
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import verb_lemmas
from fabula.tokens import Tokens

CONTENT = ("ccomp", "acl", "advcl")  # what the parser calls the clause under a verb, a noun, an adjective
HANGING = (*CONTENT, "relcl", "pcomp")  # where one that a word between parts from it may hang, too
UNDER = (*CONTENT, "xcomp", "conj")  # what may part a word from the clause it is a part of
COMPLEMENTS = ("acomp", "attr", "oprd", "dobj")
ASIDE = frozenset({"with", "in", "by", "on", "at", "for", "from", "since", "after"})
OVER = frozenset({"over", "during", "before"})  # with no more than a noun: "told her over breakfast that"
SHARED = frozenset({"of", "among"})  # "the opinion of the crew that"
DEGREES = frozenset({"so", "such"})  # "so dark that": a result, and nobody's belief
ABOUT = frozenset({"of", "about"})  # which tell what somebody is sure of before a clause that does not
NAMED = 4  # tokens after a verb of telling within which whoever is told is named
DEEPEST = 4  # steps from a word up to the clause it is a part of


def that_of(tokens: Tokens, root: int) -> int:
    """Return the "that" before a verb that hangs on it and is not its subject, or -1."""
    before = (child for child in tokens.children[root] if child < root and tokens.lower[child] == "that")
    return next((child for child in before if tokens.dep[child] not in SUBJECTS), -1)


def names_after(account: Account, verb: int) -> Iterator[int]:
    """Yield the names after a verb that the parser took for verbs: "hinted to Clare that it was late"."""
    tokens = account.prose.tokens
    for child in tokens.children[verb]:
        taken = tokens.dep[child] in ("xcomp", "advcl") and tokens.word[child][0].isupper()
        if taken and verb < child <= verb + NAMED and account.is_somebody(child):
            yield child


def _is_to_reason(tokens: Tokens, link: int) -> bool:
    """Say whether a word is the "to" of "it stood to reason that"."""
    return tokens.lower[link] == "to" and "reason" in tokens.lower[link + 1 : link + 2]


def _is_over_meal(tokens: Tokens, link: int) -> bool:
    """Say whether a word leads to no more than a noun, of which no clause tells which: "over breakfast"."""
    return tokens.lower[link] in OVER and any(
        tokens.dep[end] == "pobj" and all(child > end for child in tokens.children[end])
        for end in tokens.children[link]
    )


class Contents:
    """Finds the clauses under words of attitude, wherever the parser has hung them."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._tokens = account.prose.tokens

    def under(self, cue: int, attitude: Attitude | None) -> list[int]:
        """Return the verbs of the clauses under a cue, and of those joined to them."""
        hung = (child for child in self._hung_on(cue, attitude) if self._is_content(cue, child, attitude))
        found = list(dict.fromkeys(hung))
        for child in found:  # to which those joined to it are added
            found += (other for other in self._joined(child, attitude) if other not in found)
        if found and attitude is not None and self._tokens.tag[cue] in ("VBP", "VBZ"):
            found += self._carried_on(cue)
        return found

    def _hung_on(self, cue: int, attitude: Attitude | None) -> Iterator[int]:
        tokens = self._tokens
        yield from tokens.children[cue]
        if tokens.dep[cue] in COMPLEMENTS and tokens.tag[cue][0] != "V" and attitude is not None:
            yield from tokens.children[tokens.head[cue]]  # "was sure that": it may hang on either
        if attitude is None:
            return
        yield from self._said_of(cue)
        for name in names_after(self._account, cue):
            yield from tokens.children[name]
        if tokens.dep[cue] in ("ccomp", "xcomp") and attitude_of(tokens, tokens.head[cue]) is None:
            beside = (child for child in tokens.children[tokens.head[cue]] if child > cue)
            yield from (child for child in beside if that_of(tokens, child) >= 0)  # "let slip to Ann that"
        for child in tokens.children[cue]:  # "sure by now that", "came to her with a start that"
            shared = tokens.tag[cue][0] == "N" and tokens.lower[child] in SHARED
            aside = tokens.lower[child] in ASIDE or shared or _is_to_reason(tokens, child)
            aside |= _is_over_meal(tokens, child)
            if tokens.dep[child] == "prep" and aside:
                for end in tokens.children[child]:
                    if tokens.dep[end] == "pcomp":
                        yield end
                        if attitude_of(tokens, end) is None:
                            yield from tokens.children[end]  # "mentioned in passing that"
                    elif tokens.dep[end] == "pobj":
                        yield from (c for c in tokens.children[end] if self._is_stray(c))
        if tokens.lower[cue] in verb_lemmas("telling_verbs"):
            for child in tokens.children[cue]:  # "told the constable I had been in bed": or on whom is told
                if tokens.dep[child] in ("dobj", "dative") and self._account.is_somebody(child):
                    yield from (c for c in tokens.children[child] if self._is_told_whole(c))
        if tokens.tag[cue][0] == "V" and tokens.lower[cue] not in verb_lemmas("that_verbs"):
            for child in tokens.children[cue]:  # "believed all this time that": or on a word between
                if tokens.dep[child] in ("npadvmod", "dobj"):
                    yield from (c for c in tokens.children[child] if tokens.dep[c] in ("relcl", "acl"))
                if tokens.dep[child] in ("prep", "dative") and tokens.lower[child] == "to":
                    for told in tokens.children[child]:  # "explained to Ann that", not "to the man that"
                        if tokens.tag[told] in ("NNP", "PRP"):
                            yield from (c for c in tokens.children[told] if tokens.dep[c] == "relcl")

    def _said_of(self, cue: int) -> Iterator[int]:
        """Yield the clauses that tell what a thought is: "her fear was that", "the fear came to her that"."""
        tokens, verb = self._tokens, self._tokens.head[cue]
        if tokens.dep[cue] in ("csubj", *SUBJECTS) and verb > cue and attitude_of(tokens, verb) is None:
            is_named = tokens.lower[verb] in BE
            for child in tokens.children[verb]:
                if child > verb and (
                    tokens.dep[child] == "ccomp" if is_named else that_of(tokens, child) >= 0
                ):
                    yield child

    def _joined(self, root: int, attitude: Attitude | None) -> list[int]:
        """Return the verbs of the clauses that carry on what somebody thinks or says, one after another."""
        tokens = self._tokens
        found = [
            other
            for other in tokens.children[root]
            if tokens.dep[other] == "conj" and is_clause(tokens, other)
        ]
        if attitude is not None and that_of(tokens, root) >= 0:
            found += (other for other in sorted(below(tokens, root)) if self._is_next(root, other))
        return found

    def _is_next(self, root: int, other: int) -> bool:
        """Say whether a clause carries on a list of them: "she said that it was late, that he had to go"."""
        tokens = self._tokens
        if other <= root or tokens.dep[other] not in HANGING or not is_clause(tokens, other):
            return False
        that = that_of(tokens, other)
        if that <= root or tokens.tag[that] != "IN":
            return False
        return tokens.word[that - 1] == "," or tokens.lower[that - 1] == "and"

    def _is_listed(self, cue: int, root: int) -> bool:
        """Say whether a clause under a cue within such a list carries the list on, and is not the cue's."""
        tokens = self._tokens
        over = next((at for at in climb(tokens, cue, UNDER, DEEPEST) if that_of(tokens, at) >= 0), -1)
        return over >= 0 and self._is_next(over, root) and attitude_of(tokens, tokens.head[over]) is not None

    def _is_stray(self, root: int) -> bool:
        """Say whether a clause is no more of the noun it hangs on than by the parser's mistake.

        No ferry is one that something is so, in "told her on the ferry that it was"; a belief may be.
        """
        tokens = self._tokens
        that = that_of(tokens, root) if tokens.dep[root] in ("relcl", "acl") else -1
        if that >= 0 and _is_over_meal(tokens, tokens.head[tokens.head[root]]):
            return True
        of_noun = tokens.dep[root] == "acl" and attitude_of(tokens, tokens.head[root]) is not None
        return that >= 0 and tokens.tag[that] == "IN" and not of_noun

    def _is_content(self, cue: int, root: int, attitude: Attitude | None) -> bool:
        tokens = self._tokens
        if tokens.dep[root] not in HANGING or root == cue or not is_clause(tokens, root):
            return False
        if self._account.quote_of[cue] != self._account.quote_of[root]:
            return False  # what a tag tags is a line, and counted as such
        if is_parted(tokens, root, cue) or is_spliced(tokens, root, cue) or self._is_listed(cue, root):
            return False  # "I could hear you; I thought ..."
        that = that_of(tokens, root)
        if tokens.dep[root] == "relcl" and tokens.head[root] != cue and self._is_told_whole(root):
            return True
        if tokens.dep[root] in ("relcl", "acl", "pcomp") and attitude is not None:
            return that >= 0 and (tokens.tag[cue][0] == "V" or self._is_whole(root, that))
        if tokens.dep[root] not in CONTENT or asks(tokens, root):
            return False
        marked = any(tokens.dep[child] == "mark" for child in tokens.children[root])
        if tokens.lower[cue] in verb_lemmas("impersonal_verbs") and attitude is not None:
            links = [tokens.lower[child] for child in tokens.children[root] if tokens.dep[child] == "mark"]
            if links in (["as", "if"], ["as", "though"], ["like"]):
                return True  # "it looked to her as if"
        if attitude is not None and tokens.dep[root] == "ccomp":
            if self._is_result(cue, that):
                return False
            bare = not marked and tokens.lower[cue] not in verb_lemmas("that_verbs")
            return that >= 0 or bare or self._whether(root)
        if that < 0 or not marked:
            return False
        return not any(tokens.lower[word] in DEGREES for word in range(max(0, root - 12), root))

    def _is_result(self, cue: int, that: int) -> bool:
        """Say whether a clause tells what came of it: "so sure of it that she told Mama"."""
        tokens = self._tokens
        before = (child for child in tokens.children[cue] if child < cue)
        about = any(tokens.lower[child] in ABOUT and cue < child < that for child in tokens.children[cue])
        return about and any(tokens.lower[child] in DEGREES for child in before)

    def _is_whole(self, root: int, that: int) -> bool:
        """Tell "the belief that he held it" from "the belief that he held", of which "that" is a part."""
        tokens = self._tokens
        after = [
            child for child in tokens.children[root] if child > root and tokens.dep[child] in COMPLEMENTS
        ]
        return tokens.dep[that] == "mark" or any(  # "that night" is no object
            all(tokens.lower[word] != "that" for word in tokens.children[child]) for child in after
        )

    def _is_told_whole(self, root: int) -> bool:
        """Tell "told the constable I had been in bed" from "told the man I knew": the clause wants nothing.

        It is told of somebody by a pronoun, and what they are or have stands in it.
        """
        tokens = self._tokens
        tags = {tokens.tag[child] for child in tokens.children[root]}
        subject = own_subject(tokens, root)
        after = [child for child in tokens.children[root] if child > root]
        full = any(
            tokens.dep[child] in COMPLEMENTS
            or (tokens.lower[root] in BE | HAVE and end_of(tokens, child) > child)
            for child in after
        )
        bare = tokens.dep[root] == "relcl" and tags.isdisjoint(ASKING) and that_of(tokens, root) < 0
        return bare and full and subject >= 0 and tokens.tag[subject] == "PRP" and is_clause(tokens, root)

    def _whether(self, root: int) -> bool:
        tokens = self._tokens
        return any(tokens.dep[c] == "mark" and tokens.lower[c] in LINKING for c in tokens.children[root])

    def _carried_on(self, cue: int) -> list[int]:
        """Return what carries on a content clause: "they think there was a fire, and then we were caught"."""
        tokens = self._tokens
        if self._account.quote_of[cue] < 0:
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
