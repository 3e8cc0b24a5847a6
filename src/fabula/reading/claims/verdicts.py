"""Verdicts: what the narration says, right after it, of what somebody says or thinks.

*"I was at home," she lied. It was not true. He was wrong. She was right.*
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.account import SUBJECTS, Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.clauses import UNREAL, helpers, is_denied
from fabula.reading.lexicon import load_pairs, load_words
from fabula.story import NARRATOR, ClaimStatus

IT = frozenset({"it", "this", "that", "which"})  # as what has just been said or thought
TAG_REACH = 4  # tokens after a line in which it is said to be told as a lie
REACH = 16  # tokens after a claim in which it is judged
JUDGED = ("asserted", "believed", "feared")


def find_verdicts(account: Account, propositions: Sequence[Proposition]) -> dict[int, ClaimStatus]:
    """Return whether the propositions are so that are judged, by their number."""
    verdicts: dict[int, ClaimStatus] = {}
    lies = _lies(account)
    for index, one in enumerate(propositions):
        if one.stance not in JUDGED or one.unreal or one.denied:
            continue
        if one.line in lies:
            if one.cue < 0:
                verdicts[index] = "false"
        elif one.line >= 0 or one.cue >= 0:
            last = not any(other.line == one.line >= 0 for other in propositions[index + 1 : index + 2])
            verdict = _verdict(account, one) if last else None
            if verdict is not None:
                verdicts[index] = verdict
    return verdicts


def _lies(account: Account) -> frozenset[int]:
    """Return the lines beside which the narration says that they are lies."""
    tokens, lied = account.prose.tokens, load_words("lied_verbs")
    return frozenset(
        line
        for line, quote in enumerate(account.quotes)
        if quote.kind == "speech"
        and any(
            tokens.lower[token] in lied and tokens.tag[token][0] == "V"
            for token in _after(account, account.tokens_in(quote.span).stop, TAG_REACH)
        )
    )


def _verdict(account: Account, one: Proposition) -> ClaimStatus | None:
    tokens, words = account.prose.tokens, load_pairs("verdict_words")
    begin = account.tokens_in(account.quotes[one.line].span).stop if one.line >= 0 else one.last + 1
    for token in _after(account, begin, REACH):
        verb = tokens.head[token]
        judged = words.get(tokens.lower[token])
        if judged is None or tokens.dep[token] not in ("attr", "acomp") or not _is_all(account, token):
            continue
        subject = next((child for child in tokens.children[verb] if tokens.dep[child] in SUBJECTS), -1)
        own = tokens.dep[verb] == "ROOT" and tokens.sentence[verb] != tokens.sentence[one.last]
        if not own and (subject < 0 or tokens.lower[subject] != "which"):
            continue
        whose, said = judged.split("/")
        if whose == "it":
            meant = subject >= 0 and tokens.lower[subject] in IT
        else:
            meant = subject >= 0 and account.at(subject) == one.holder not in (None, NARRATOR)
        if meant:
            return "true" if (said == "true") != is_denied(tokens, verb) else "false"
    return None


def _is_all(account: Account, word: int) -> bool:
    """Say whether a word judges what was said: not "it was true that", "may be right", "wrong about"."""
    tokens, verb = account.prose.tokens, account.prose.tokens.head[word]
    more = (*tokens.children[word], *tokens.children[verb])
    goes_on = any(child > word and tokens.dep[child] in ("prep", "ccomp", "xcomp") for child in more)
    return not goes_on and not helpers(tokens, verb) & UNREAL


def _after(account: Account, begin: int, reach: int) -> Iterator[int]:
    """Yield the tokens of the narration from one on, to the end of its paragraph or the next line."""
    tokens = account.prose.tokens
    for token in range(begin, min(begin + reach, len(tokens))):
        if account.quote_of[token] >= 0 or tokens.paragraph[token] != tokens.paragraph[begin - 1]:
            return
        yield token
