"""Owners: whose eyes, hair or arm a noun names, and how sure that is.

Who is meant by *she* is the least certain thing that is read, so it is weighed here by what can be seen
close by: a name in the same phrase is sure; *her* is nearly so where nobody else around may be she.
"""

from __future__ import annotations

from functools import cache

from fabula.reading.account import Account
from fabula.reading.grammar.agents import BE, HAVING, agent_of
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, verb_lemmas
from fabula.reading.traits.fact import Owner

NAMED, ALONE, BOUND, MEANT, GUESSED = 0.95, 0.85, 0.8, 0.6, 0.4
OF_LINE = 0.6  # confidence of the speaker from which "my" in a line is theirs
NEAR = 60  # tokens before "her" in which nobody else may be mentioned who could be she
HAVE = HAVING | {"'ve"}
NOBODY_NEAR = frozenset(
    {
        "somebody",
        "someone",
        "anybody",
        "anyone",
        "nobody",
        "everybody",
        "everyone",
        "whoever",
        "who",
        "you",
        "i",
    }
)  # whom no "she" near them means
STRUCK_IN = frozenset({"in", "on", "across", "over", "through", "above", "by"})
BEING = BE | {"be", "'re", "'m", "were"}


@cache
def own_verbs() -> frozenset[str]:
    """Return the forms of the verbs for what one does with one's own eyes or limbs."""
    return frozenset(verb_lemmas("own_body_verbs"))


class Owners:
    """Answers for one account whose a part of somebody is."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._tokens = account.prose.tokens

    def of_part(self, noun: int) -> tuple[Owner, int] | None:
        """Return whose a part of the body is, and the token that says so; None where nobody is meant."""
        tokens = self._tokens
        for child in tokens.children[noun]:
            if tokens.dep[child] == "poss":
                inherits = tokens.lower[child] in load_pairs("kinship") and self._verb_over(noun) >= 0
                subject = self._subject(self._verb_over(noun)) if inherits else None
                return subject or self._with(child)  # who has "her father's eyes" has them herself
        before = self._possessor_before(noun)
        if before >= 0:
            return self._with(before)
        for child in tokens.children[noun]:
            if tokens.lower[child] == "of":
                for below in tokens.children[child]:
                    if self._account.at(below) is not None:
                        return self._with(below)
        above = tokens.head[noun]
        if tokens.dep[noun] == "pobj" and tokens.lower[above] == "with":
            return self.described(tokens.head[above])
        if tokens.dep[noun] == "pobj" and tokens.lower[above] in STRUCK_IN:
            return self._struck(tokens.head[above])
        verb = self._verb_over(noun)
        if verb >= 0 and tokens.lower[verb] in HAVE | own_verbs():
            return self._subject(verb)
        return None

    def _possessor_before(self, noun: int) -> int:
        """Return the "her" that stands before a noun where the parser has hung it elsewhere, or -1."""
        tokens = self._tokens
        at = noun - 1
        while (
            at >= 0 and noun - at < 6 and (tokens.tag[at][0] in "JR" or tokens.word[at] in (",", "-", "and"))
        ):
            at -= 1
        return at if at >= 0 and tokens.tag[at] == "PRP$" else -1

    def _verb_over(self, noun: int) -> int:
        """Return the verb that a noun is an object of, or is part of one: "the force of those eyes"."""
        tokens = self._tokens
        while tokens.dep[noun] in ("pobj", "conj") and tokens.tag[tokens.head[noun]][0] in "IN":
            noun = tokens.head[noun]
            if tokens.dep[noun] == "prep" and tokens.lower[noun] == "of":
                noun = tokens.head[noun]
        above = tokens.head[noun]
        return above if tokens.dep[noun] == "dobj" and tokens.tag[above][0] == "V" else -1

    def _struck(self, verb: int) -> tuple[Owner, int] | None:
        """Return who is "hit in the left arm": the object of the verb, or the subject of a passive one."""
        tokens = self._tokens
        if tokens.tag[verb][0] != "V":
            return None
        for child in tokens.children[verb]:
            if tokens.dep[child] in ("dobj", "nsubjpass") and self._account.at(child) is not None:
                return self._with(child)
        return None

    def _subject(self, verb: int) -> tuple[Owner, int] | None:
        subject = agent_of(self._account, verb)
        return None if subject is None else self._with(subject)

    def described(self, token: int) -> tuple[Owner, int] | None:
        """Return who is described by a phrase that hangs on a noun, or on a verb with its subject."""
        tokens = self._tokens
        head = tokens.head[token]
        if tokens.dep[token] in ("attr", "acomp") and tokens.lower[head] in BEING:
            return self._subject(head)
        if tokens.dep[token] == "appos" and self._account.at(head) is not None:
            return self._with(head)
        if tokens.tag[token][0] in "NP" and self._account.at(token) is not None:
            return self._with(token)
        while tokens.tag[token][0] != "V" and tokens.head[token] != token:
            token = tokens.head[token]
        return self._subject(token) if tokens.tag[token][0] == "V" else None

    def _with(self, token: int) -> tuple[Owner, int] | None:
        owner = self.of_mention(token)
        return None if owner is None else (owner, token)

    def of_mention(self, token: int) -> Owner | None:
        """Return who is meant by a word, and how sure that is; None where nobody, or several, may be."""
        account = self._account
        index = account.mentions.at.get(token, -1)
        id = account.who[index] if index >= 0 else None
        if id is None or account.mentions.all[index].plural or account.by_id[id].kind == "group":
            return None
        mention = account.mentions.all[index]
        if mention.kind == "name":
            return Owner(id, NAMED)
        if mention.kind == "nominal":
            return Owner(id, BOUND if self._is_known(index, id) else GUESSED)
        return Owner(id, self._of_pronoun(token, index, id))

    def _is_known(self, index: int, id: str) -> bool:
        """Tell a name, and what somebody is listed as, from a description that may be someone else's."""
        mention, person = self._account.mentions.all[index], self._account.by_id[id]
        if mention.kind == "name":
            return True
        noun = mention.noun
        return mention.kind == "nominal" and noun in " ".join((person.name, *person.aliases)).lower().split()

    def _of_pronoun(self, token: int, index: int, id: str) -> float:
        account, line = self._account, self._account.quote_of[token]
        word = account.prose.tokens.lower[token]
        if word in ("i", "my", "me", "mine") or (line < 0 and account.mentions.all[index].pronouns == "I"):
            return NAMED if line < 0 or account.is_sure(account.quotes[line], OF_LINE) else GUESSED
        if word in ("you", "your", "yours"):
            sure = line >= 0 and account.is_sure(account.quotes[line], OF_LINE)
            return BOUND if sure and account.quotes[line].addressees == (id,) else GUESSED
        if word in ("we", "our", "they", "their", "them", "us"):
            return GUESSED
        if self._is_alone(token, id):
            return ALONE
        if self._is_bound(token, id):
            return BOUND
        return MEANT if self._named_in_paragraph(token, id) else GUESSED

    def _is_alone(self, token: int, id: str) -> bool:
        """Say whether nobody else near may be she, and she is named there."""
        named = False
        for other in self._account.mentions_between(max(0, token - NEAR), token):
            if self._account.who[other] == id:
                named = named or self._is_known(other, id)
            elif self._may_be(other, id):
                return False
        return named

    def _may_be(self, other: int, id: str) -> bool:
        """Say whether a mention of somebody else may be what a pronoun for a person means."""
        mention, who = self._account.mentions.all[other], self._account.who[other]
        if mention.plural or self._tokens.lower[mention.head] in NOBODY_NEAR:
            return False
        if who is not None and who == self._account.narrators[mention.head]:
            return False
        known = self._account.by_id[who].pronouns if who is not None else mention.pronouns or None
        return known is None or known == self._account.by_id[id].pronouns

    def _is_bound(self, token: int, id: str) -> bool:
        """Say whether she is the last named subject of the paragraph, and nobody since then may be she."""
        account, tokens = self._account, self._tokens
        line = account.quote_of[token]
        first, _ = account.prose.paragraph_tokens[tokens.paragraph[token]]
        for other in reversed(account.mentions_between(first, token)):
            head = account.mentions.all[other].head
            if account.quote_of[head] != line:
                continue
            if account.who[other] != id:
                if self._may_be(other, id):
                    return False
            elif self._is_known(other, id) and tokens.dep[head] in SUBJECTS:
                return True
        return False

    def _named_in_paragraph(self, token: int, id: str) -> bool:
        account = self._account
        first, _ = account.prose.paragraph_tokens[self._tokens.paragraph[token]]
        return any(
            account.who[other] == id and account.mentions.all[other].kind == "name"
            for other in account.mentions_between(first, token)
        )
