"""Pictured: who is only seen in a picture or read of in a letter, and is not there.

*She looked at the photograph. In it Konrad was laughing. A portrait of Lady Ambrose hung in the hall. Lady
Ambrose held a glove. On the television the President shook hands. He read the letter. Louisa was well. Louisa
had planted beans.*
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_words

FRAMING = frozenset({"in", "on", "from", "under"})
LETTERS = frozenset(
    {"letter", "letters", "postcard", "diary", "email", "e-mail", "message", "telegram", "obituary"}
)
READ_OF = 2  # mentions behind a letter from which somebody is read of
IT = frozenset({"it", "this", "them", "these"})


def pictured(account: Account, first: int, last: int) -> frozenset[str]:
    """Return who is only told of, between two tokens, the last left out, as in a picture or a letter."""
    told = [*_told(account, load_words("pictures"), first, last), *_told(account, LETTERS, first, last)]
    if not told:
        return frozenset()
    pictures, letters = (
        {token for stretch in stretches for token in stretch}
        for stretches in (_in_pictures(account, first, last), _in_letters(account, first, last))
    )
    shown: dict[str, list[int]] = defaultdict(list)
    for index in account.mentions_between(first, last):
        head, id = account.mentions.all[index].head, account.who[index]
        if id is not None and account.quote_of[head] < 0:
            shown[id].append(head)
    return frozenset(
        id
        for id, heads in shown.items()
        if pictures.issuperset(heads) or (len(heads) >= READ_OF and letters.issuperset(heads))
    )


def _told(account: Account, words: Collection[str], first: int, last: int) -> list[int]:
    found = account.prose.occurrences(words, range(first, last))
    return [token for token in found if account.quote_of[token] < 0]


def _in_pictures(account: Account, first: int, last: int) -> Iterator[range]:
    """Yield the tokens from each that brings up what a picture shows to where somebody else acts again."""
    for picture in _told(account, load_words("pictures"), first, last):
        begin = _shows_from(account, picture)
        if begin is not None:
            yield range(begin, _end(account, first, picture, begin, SUBJECTS))


def _in_letters(account: Account, first: int, last: int) -> Iterator[range]:
    """Yield the tokens from the sentence after each letter to where somebody else is told of."""
    for letter in _told(account, LETTERS, first, last):
        begin = _next_sentence(account, letter)
        yield range(begin, _end(account, first, letter, begin))


def _next_sentence(account: Account, token: int) -> int:
    """Return the first token of the next sentence in the paragraph of a token, or the one after its last."""
    sentence, end = account.prose.tokens.sentence, _end_of_paragraph(account, token)
    return next((after for after in range(token, end) if sentence[after] != sentence[token]), end)


def _end_of_paragraph(account: Account, token: int) -> int:
    return account.prose.paragraph_tokens[account.prose.tokens.paragraph[token]][1]


def _shows_from(account: Account, picture: int) -> int | None:
    """Return the token from which it is told what a picture shows, after its own or in the next sentence."""
    tokens = account.prose.tokens
    framed = tokens.dep[picture] == "pobj" and tokens.lower[tokens.head[picture]] in FRAMING
    if framed or any(tokens.lower[child] == "of" for child in tokens.children[picture]):
        return picture + 1
    begin = _next_sentence(account, picture)
    opening = tokens.lower[begin : begin + 2]
    in_it = len(opening) == 2 and opening[0] in FRAMING and opening[1] in IT
    return begin if in_it or opening[:1] == ["there"] else None


def _end(account: Account, first: int, shown: int, begin: int, roles: Collection[str] | None = None) -> int:
    """Return where what is shown ends: with its paragraph, or where somebody told of before comes up again.

    With ``roles`` they have to be one of these, as subjects are who act.
    """
    tokens = account.prose.tokens
    before = {account.who[index] for index in account.mentions_between(first, shown)} - {None}
    for token in range(begin, _end_of_paragraph(account, shown)):
        if account.at(token) in before and (roles is None or tokens.dep[token] in roles):
            return token
    return _end_of_paragraph(account, shown)
