"""Asked where: who is in a place by the answer alone: "Where's Ann?" said Ruth. "In the barn," said Joris."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.grammar.auxiliaries import BE
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.places.phrases import PlacePhrase
from fabula.reading.places.roles import WITHIN
from fabula.tokens import is_asked

BEFORE = frozenset({"still", "out", "up", "down", "back", "over", "probably", "off"})  # "Still in the barn"
WENT = frozenset({"go", "gone"})  # "Where did Ann go?" "To the barn."
SUBJECT_OF_BE = (*SUBJECTS, "attr", "acomp")  # what the parser calls the Ann of "Where is Ann?"
HERE = frozenset({"i", "we"})  # "Where are we?" "In the barn.": that is here


def answered_where(
    account: Account, phrases: Sequence[PlacePhrase]
) -> Iterator[tuple[PlacePhrase, int, int]]:
    """Yield each phrase by which a line answers where somebody is; their token in the question; the line."""
    tokens = account.prose.tokens
    for phrase in phrases:
        line = account.quote_of[phrase.last]
        lead = phrase.first - 1
        if line < 1 or lead < 0 or account.quote_of[lead] != line:
            continue
        going = tokens.lower[lead] == "to"
        if not (going or tokens.lower[lead] in WITHIN) or not _opens(account, lead):
            continue
        for person in _asked_after(account, line - 1, going):
            yield phrase, person, line


def _opens(account: Account, token: int) -> bool:
    """Say whether a line begins with a word, or with no more before it than "Still" or "Out"."""
    tokens, line = account.prose.tokens, account.quote_of[token]
    while token and account.quote_of[token - 1] == line and tokens.tag[token - 1][0].isalpha():
        token -= 1
        if tokens.lower[token] not in BEFORE:
            return False
    return token == 0 or account.quote_of[token - 1] != line or not tokens.tag[token - 1][0].isalpha()


def _asked_after(account: Account, line: int, going: bool) -> Iterator[int]:
    """Yield the tokens for those of whom a line asks where they are, or where they went."""
    tokens = account.prose.tokens
    covered = account.tokens_in(account.quotes[line].span)
    for where in covered:
        if tokens.lower[where] != "where" or not is_asked(tokens, where):
            continue
        verb = tokens.head[where]
        if tokens.lower[verb] not in (WENT if going else BE):
            continue
        for child in tokens.children[verb]:
            somebody = tokens.dep[child] in SUBJECT_OF_BE and account.is_somebody(child)
            if somebody and tokens.lower[child] not in HERE:
                yield child
