"""What somebody tells in speech of another time: "last night I saw him", "tomorrow we'll row out"."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import helpers, is_denied, own_subject
from fabula.reading.grammar.tenses import WILL, tense_of
from fabula.reading.interludes.sentences import who_does
from fabula.reading.times import TimeWords, find_times
from fabula.span import Span
from fabula.story import Interlude, InterludeKind

DATED = ("shift", "next", "date", "year")  # kinds of words that say when, and not only at what hour
HIGHEST = 6  # steps up from words of time to the verb of their clause
HAVE = frozenset({"have", "has", "'ve", "'s"})
GOING = frozenset({"going", "gonna"})


def spoken(account: Account, number: int, scene: Span) -> Iterator[Interlude]:
    """Yield the sentences of a scene's speech whose words of time look back, or on to what will be.

    ``number`` is the scene's, from 1.
    """
    tokens = account.prose.tokens
    covered = account.tokens_in(scene)
    for quote, inside in account.quotes_between(covered.start, covered.stop):
        if quote.kind != "speech" or not inside:
            continue
        done = inside.start
        for words in find_times(tokens.text, *quote.span):
            token = next(iter(account.tokens_in(words.span)), None)
            kind = _kind(account, words, token) if token is not None and token >= done else None
            if token is None or kind is None:
                continue
            first, done = _sentence(account, inside, token)
            yield Interlude(
                kind, tokens.span(first, done - 1), quote.speaker, words.span.of(tokens.text),
                f"s{number}", None, False, (words.span,),
            )  # fmt: skip


def _kind(account: Account, words: TimeWords, token: int) -> InterludeKind | None:
    """Return what the clause with words of time is: told of somebody, and as done or as to be done."""
    tokens = account.prose.tokens
    if words.kind not in DATED:
        return None
    line = account.quote_of[token]
    for _ in range(HIGHEST):
        if own_subject(tokens, token) >= 0:
            break
        token = tokens.head[token]
    if account.quote_of[token] != line or is_denied(tokens, token) or who_does(account, token) is None:
        return None
    aided = helpers(tokens, token)
    had = aided & HAVE and (tokens.tag[token] == "VBN" or "been" in aided)
    if had or tense_of(tokens, token) in ("past", "before"):
        return "memory" if words.shift < 0 or words.kind in ("date", "year") else None
    ahead = aided & WILL or tokens.lower[token] in GOING or tokens.tag[token] == "VBG"
    return "plan" if ahead and words.shift > 0 else None


def _sentence(account: Account, inside: range, token: int) -> tuple[int, int]:
    """Return the first token of a sentence inside a line, and the one after its last."""
    sentence = account.prose.tokens.sentence
    mine = [one for one in inside if sentence[one] == sentence[token]]
    while len(mine) > 1 and not account.prose.tokens.word[mine[0]][0].isalnum():
        mine.pop(0)
    while len(mine) > 1 and not account.prose.tokens.word[mine[-1]][-1].isalnum():
        mine.pop()
    return mine[0], mine[-1] + 1
