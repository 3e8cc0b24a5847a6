"""Short answers: what takes up what was just said by no more than who and a helper: "It wasn't", "I did"."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.reading.account import Account
from fabula.reading.grammar.auxiliaries import BE, HAVE
from fabula.reading.grammar.clauses import EDGES, helpers, is_denied
from fabula.reading.lexicon import load_words
from fabula.story import ClaimStatus

DO = frozenset({"do", "does", "did"})
WILL = frozenset({"will", "'ll", "wo", "would", "can", "ca", "could"})
COULD = frozenset({"can", "ca", "could"})
LEADS = 5  # words and signs that may stand before one
STOPS = frozenset(".,;:!—–…*)”’\"'")
NOT = frozenset({"not", "n't"})
IT = frozenset({"it", "that", "this"})


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """A short answer: the token of its subject, its helper in lower case, and whether it denies."""

    who: int
    helper: str
    denies: bool

    def of(self, account: Account, root: int, subject: int) -> ClaimStatus | None:
        """Return what it says of a clause with this verb and subject, or None where it answers another."""
        tokens = account.prose.tokens
        mine, theirs = tokens.lower[self.who], tokens.lower[subject]
        same = account.at(self.who) == account.at(subject) is not None
        thing = account.at(subject) is None and (
            mine in IT or (mine == "they" and tokens.tag[subject] == "NNS")
        )
        if not (same or mine == theirs or (mine in IT and theirs in IT) or thing):
            return None
        taken_up = _taken_up_by(account, root)
        if taken_up is WILL and self.helper in DO and not COULD & helpers(tokens, root):
            taken_up = DO  # "thought he would come. He didn't."
        if taken_up is DO and tokens.tag[root] == "VBD" and self.helper in HAVE:
            taken_up = HAVE  # "I ate," he says. He hasn't.
        if _helper(self.helper) is None or _helper(self.helper) is not taken_up:
            return None
        return "false" if self.denies != is_denied(tokens, root) else "true"


def short_answer(account: Account, begin: int, line: int) -> ShortAnswer | None:
    """Return the short answer that begins at a token, after a word that leads to it, in a line or in none."""
    tokens, at = account.prose.tokens, after_leads(account, begin)
    if at >= len(tokens) - 2 or tokens.tag[at] not in ("PRP", "NNP") or account.quote_of[at] != line:
        return None
    never = tokens.lower[at + 1] == "never" and at < len(tokens) - 3  # "he never did"
    helper = at + 1 + never
    denies = never or tokens.lower[helper + 1] in NOT
    after = helper + 1 + (denies and not never)
    return ShortAnswer(at, tokens.lower[helper], denies) if ends_at(account, after, line) else None


def after_leads(account: Account, begin: int) -> int:
    """Return where an answer begins, after words such as "but", "no" or "of course"."""
    tokens, leads = account.prose.tokens, load_words("answer_leads")
    at, end = begin, min(begin + LEADS, len(tokens) - 3)
    while at < end and (EDGES.issuperset(tokens.word[at]) or tokens.lower[at] in leads):
        at += 1
    return at


def ends_at(account: Account, token: int, line: int) -> bool:
    """Say whether an answer ends before a token: at a stop, which asks nothing, or with its line."""
    tokens = account.prose.tokens
    return token >= len(tokens) or tokens.word[token][0] in STOPS or account.quote_of[token] != line


def _taken_up_by(account: Account, verb: int) -> frozenset[str] | None:
    """Return the helpers by which a clause is taken up again: "was" of "it was Ann", "did" of "she came"."""
    tokens = account.prose.tokens
    aided = [
        low
        for child in tokens.children[verb]
        if (low := tokens.lower[child]) and child < verb and tokens.dep[child] in ("aux", "auxpass")
    ]
    if aided:
        return _helper(aided[0])
    return BE if tokens.lower[verb] in BE or tokens.tag[verb][0] in "JN" else DO  # "thought herself alone"


def _helper(word: str) -> frozenset[str] | None:
    return next((kind for kind in (BE, HAVE, DO, WILL) if word in kind), None)
