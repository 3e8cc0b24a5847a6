"""Nearby: what the narration tells right after a line, or after what somebody thinks."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.tokens import sentence_around


def told_after(account: Account, begin: int, reach: int) -> Iterator[int]:
    """Yield the tokens of the narration from one on, to the end of its paragraph or the next line."""
    tokens = account.prose.tokens
    for token in range(begin, min(begin + reach, len(tokens))):
        if account.quote_of[token] >= 0 or tokens.paragraph[token] != tokens.paragraph[begin - 1]:
            return
        yield token


def next_sentence(account: Account, begin: int) -> range:
    """Return the first sentence of the next paragraph, where no more than a tag stands before it."""
    tokens = account.prose.tokens
    paragraph = tokens.paragraph[begin - 1]
    at = begin
    while at < len(tokens) and tokens.paragraph[at] == paragraph and account.quote_of[at] < 0:
        at += 1
    told = sum(word[0] in ".!?" for word in tokens.word[begin:at])
    if told > 1 or at == len(tokens) or tokens.paragraph[at] != paragraph + 1 or account.quote_of[at] >= 0:
        return range(0)
    return range(at, sentence_around(tokens, at)[1] + 1)
