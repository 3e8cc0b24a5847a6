"""Summaries: what the narration goes on to tell of what somebody told, in its own words.

*So Dympna explained. The shed had burned down. He broke the news to her: the shed was gone. She had a letter
from Tom. He had found work; he would send for her.* Where it is only told that somebody told something, what
comes next and looks back from there, or ahead, is what they told (represented speech: Banfield 1982).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.news import find_news
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import doer_of
from fabula.reading.claims.tellings import (
    asks_under,
    is_of_something,
    objects_of,
    reached_before,
    tellings,
)
from fabula.reading.grammar.attitudes import attitude_of
from fabula.reading.grammar.auxiliaries import HAD
from fabula.reading.grammar.clauses import below, end_of, helpers
from fabula.reading.lexicon import inflect_all
from fabula.tokens import sentence_around

LOOKING_AHEAD = frozenset({"would", "'d"})
SENTENCES = 4  # that may go on with what was told
LEADS = 30  # tokens before a colon in which a telling may lead up to it
# As which it hangs on a verb when, where and how: "in March", "with her back to him".
WHEN = ("prep", "npadvmod", "advmod", "advcl")
GOING_ON = ("ROOT", "conj", "ccomp")  # as which a telling stands that ends its sentence
WRITING = inflect_all(("write",))
ALL = frozenset({"it", "everything", "all", "story", "tale", "truth", "history"})  # "admitted it"


class Summary(NamedTuple):
    """Who tells, and whom; those who are there where nobody is named."""

    teller: str
    whom: tuple[str, ...]


def summed_up(account: Account, one: Proposition) -> Summary | None:
    """Return who tells whom what a clause of the narration says, as the words before it tell, or None."""
    if (told := _after_colon(account, one.first)) is not None:
        return told
    if not _looks_away(account, one.root):
        return None
    tokens = account.prose.tokens
    begin = sentence_around(tokens, one.first)[0]
    for _ in range(SENTENCES):
        if begin == 0 or tokens.paragraph[begin - 1] != tokens.paragraph[begin]:
            return None
        first, last = sentence_around(tokens, begin - 1)
        if max(account.quote_of[first : last + 1]) >= 0:
            return None
        if (told := _told_by(account, first, last)) is not None:
            return told if _may_be_told(account, one.root, told) else None
        main = [token for token in range(first, last + 1) if tokens.dep[token] == "ROOT"]
        if not any(_looks_away(account, verb) for verb in main):
            return None
        begin = first
    return None


def told_there(account: Account, first: int, last: int) -> Summary | None:
    """Return who tells those who are there how something is: "He explained how the lock worked"."""
    tokens = account.prose.tokens
    for verb in tellings(account, first, last):
        teller, whom = doer_of(account, verb), objects_of(account, verb)
        now = tokens.dep[verb] in GOING_ON and not helpers(tokens, verb) & HAD
        aloud = now and tokens.lower[verb] not in WRITING
        if aloud and teller is not None and not whom and asks_under(account, verb):
            return Summary(teller, ())
    return None


def _after_colon(account: Account, first: int) -> Summary | None:
    """Return who tells what stands after a colon: "He broke it to her: the shed was gone"."""
    tokens = account.prose.tokens
    if first == 0 or tokens.word[first - 1] != ":":
        return None
    begin = max(sentence_around(tokens, first - 1)[0], first - LEADS)
    return _told_by(account, begin, first - 2)


def _looks_away(account: Account, verb: int) -> bool:
    """Say whether a clause looks back, or ahead, from where the narration is: "had sunk", "would come"."""
    tokens, aided = account.prose.tokens, helpers(account.prose.tokens, verb)
    going = tokens.lower[verb] == "going" and any(tokens.dep[c] == "xcomp" for c in tokens.children[verb])
    return bool(aided & (HAD | LOOKING_AHEAD)) or (going and "was" in aided)


def _may_be_told(account: Account, verb: int, told: Summary) -> bool:
    """Say whether a clause may be what is told: not what whoever is told knew, or had never seen."""
    attitude = attitude_of(account.prose.tokens, verb)
    inner = attitude is not None and attitude.stance != "asserted"
    return not inner or doer_of(account, verb) not in told.whom


def _told_by(account: Account, first: int, last: int) -> Summary | None:
    """Return who tells whom something of which a stretch of the narration says no more."""
    tokens = account.prose.tokens
    for verb in tellings(account, first, last):
        teller = doer_of(account, verb)
        if teller is None or tokens.dep[verb] not in GOING_ON or _says_what(account, verb):
            continue
        whom = tuple(id for id in objects_of(account, verb) if id != teller)
        named = whom or tokens.lower[verb] not in WRITING  # "was writing" tells nobody anything
        plain = named and all(child < verb for child in _beside(account, verb, bool(whom)))
        if plain or (is_of_something if whom else _is_of_all)(account, verb):
            return Summary(teller, whom or tuple(reached_before(account, verb)))
    news = next(find_news(account, first, last), None)
    return None if news is None else Summary(news.giver, news.whom)


def _is_of_all(account: Account, verb: int) -> bool:
    """Say whether it is told how something is, or that all is told: "admitted it", "told the whole story"."""
    tokens = account.prose.tokens
    told = (child for child in tokens.children[verb] if tokens.dep[child] == "dobj")
    return asks_under(account, verb) or any(tokens.lower[child] in ALL for child in told)


def _says_what(account: Account, verb: int) -> bool:
    """Say whether it is told what is told: "told her that it was late", "told her to go"."""
    tokens = account.prose.tokens
    said = (child for child in tokens.children[verb] if tokens.dep[child] in ("ccomp", "xcomp"))
    return any(all(tokens.tag[word][0] != "W" for word in below(tokens, child)) for child in said)


def _beside(account: Account, verb: int, to_somebody: bool) -> Iterator[int]:
    """Yield what hangs on a verb but for marks, whom it names, and to somebody when and where it is told."""
    tokens = account.prose.tokens
    for child in tokens.children[verb]:
        names = account.at(child) is not None or account.at(end_of(tokens, child)) is not None
        names |= tokens.tag[child] == "PRP"  # "told them"
        if tokens.dep[child] not in ("punct", *(WHEN if to_somebody else ())) and not names:
            yield child
