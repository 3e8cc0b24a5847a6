"""News: who gives whom the news, or has it from whom, where the narration or a line says no more than that.

*He broke it to her. She had the story from Tom. Word came from Tom. Word reached her through the cook. She
heard about it from Tom. He filled her in. He let her in on the secret.*
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.tellings import IT, OF, objects_of, teller_of
from fabula.reading.grammar.clauses import FUTURE, UNREAL, below, end_of, helpers, is_denied, own_subject
from fabula.reading.lexicon import inflect, inflect_all, load_pairs, load_words

GIVING = inflect_all(("break", "give", "bring", "send", "leave", "pour", "show"))  # "broke the news to her"
SHOWING = inflect_all(("show",))  # "showed her the letter"
BREAKING = inflect_all(("break",))  # "broke it to her"
HAVING = inflect_all(("have", "get", "receive"))  # "had a letter from him"
LEARNING = inflect_all(("hear", "learn", "have"))  # "heard it from him"
DRAWING = inflect_all(("get", "have", "drag", "coax", "worm", "prise"))  # "got the story out of him"
COMING = inflect_all(("come", "arrive", "get"))  # "Word came from him", "Word got to her"
REACHING = inflect_all(("reach",))  # "Word reached her"
FROM = frozenset({"from", "through", "via"})
ABOUT = OF | {"on", "saying"}
ON_PAPER = frozenset(
    {"card", "email", "letter", "message", "note", "postcard", "telegram", "text", "voicemail"}
)


class News(NamedTuple):
    """The verb that tells of it, who gives the news, and whom; ``told`` says whether it tells of what.

    Where nobody is named to whom it comes, it comes to those who are there.
    """

    verb: int
    giver: str
    whom: tuple[str, ...]
    told: bool


def find_news(account: Account, first: int, last: int) -> Iterator[News]:
    """Yield who gives whom the news in a stretch of the story, in earnest."""
    tokens = account.prose.tokens
    handlers = (_come, _by_idiom, _had, _given)
    for verb in range(first, last + 1):
        if tokens.lower[verb] not in _verbs() or tokens.tag[verb][0] != "V":
            continue
        if is_denied(tokens, verb) or helpers(tokens, verb) & (UNREAL | FUTURE):
            continue
        found = next((news for handler in handlers if (news := handler(account, verb)) is not None), None)
        if found is not None:
            yield found._replace(whom=tuple(id for id in found.whom if id != found.giver))


@cache
def _verbs() -> frozenset[str]:
    return GIVING | HAVING | LEARNING | DRAWING | COMING | REACHING | _idioms().keys()


@cache
def _idioms() -> dict[str, str]:
    """Return form of a verb -> the word that makes it an idiom of telling: "filled", "in"."""
    pairs = load_pairs("telling_idioms").items()
    return {form: word for lemma, word in pairs for form in inflect(lemma)}


def _come(account: Account, verb: int) -> News | None:
    """Return from whom news comes: "Word came from Tom", "Word reached her through Tom"."""
    tokens, subject = account.prose.tokens, own_subject(account.prose.tokens, verb)
    comes = tokens.lower[verb] in COMING | REACHING and tokens.tag[verb] == "VBD" and subject >= 0
    if not comes or tokens.lower[subject] not in load_words("news_nouns") - IT:
        return None
    if is_denied(tokens, verb, subject):
        return None
    under = (*tokens.children[verb], *tokens.children[subject])
    givers = (account.at(end_of(tokens, link)) for link in under if tokens.lower[link] in FROM)
    giver = next((one for one in givers if one is not None), None)
    return None if giver is None else News(verb, giver, tuple(objects_of(account, verb)), True)


def _by_idiom(account: Account, verb: int) -> News | None:
    """Return who tells whom by an idiom: "filled her in", "came clean to her", "let her in on it"."""
    tokens, word = account.prose.tokens, _idioms().get(account.prose.tokens.lower[verb])
    if word is None:
        return None
    objects = [child for child in tokens.children[verb] if tokens.dep[child] == "dobj"]
    beside = (*tokens.children[verb], *(end for child in objects for end in tokens.children[child]))
    at = next((child for child in beside if tokens.lower[child] == word), -1)
    whom = objects_of(account, verb) or (objects_of(account, at) if at >= 0 else [])
    giver = account.at(teller_of(account, verb))
    return None if at < 0 or giver is None or not whom else News(verb, giver, (whom[0],), True)


def _had(account: Account, verb: int) -> News | None:
    """Return from whom somebody has the news, or has heard of something."""
    tokens, low = account.prose.tokens, account.prose.tokens.lower[verb]
    if low not in HAVING | LEARNING | DRAWING:
        return None
    noun = _news(account, verb)
    of = low in LEARNING - HAVING and any(tokens.lower[child] in OF for child in tokens.children[verb])
    had_by, giver = account.at(teller_of(account, verb)), _from(account, verb)
    if had_by is None or giver is None or (noun < 0 and not of):
        return None
    return News(verb, giver, (had_by,), of or _says_of_what(account, verb, noun))


def _given(account: Account, verb: int) -> News | None:
    """Return who gives somebody the news: "broke it to her", "sent her word"."""
    low = account.prose.tokens.lower[verb]
    noun = _news(account, verb) if low in GIVING else -1
    giver, whom = account.at(teller_of(account, verb)), objects_of(account, verb)
    if noun < 0 or giver is None or not whom:
        return None
    return News(verb, giver, tuple(whom), low in SHOWING or _says_of_what(account, verb, noun))


def _news(account: Account, verb: int) -> int:
    """Return the noun for the news that is given or had, or -1."""
    tokens, words = account.prose.tokens, load_words("news_nouns")
    objects = (child for child in tokens.children[verb] if tokens.dep[child] == "dobj")
    return next((child for child in objects if tokens.lower[child] in words), -1)


def _says_of_what(account: Account, verb: int, noun: int) -> bool:
    """Say whether it is news by itself: no letter that may say anything, and no "it" that may be a key."""
    tokens = account.prose.tokens
    if tokens.lower[noun] in IT:
        return tokens.lower[verb] in BREAKING | LEARNING
    words = {tokens.lower[child] for child in tokens.children[noun]}
    return tokens.lower[noun] not in ON_PAPER or not ABOUT.isdisjoint(words)


def _from(account: Account, verb: int) -> str | None:
    """Return whom something comes from, or is got out of, or None."""
    tokens = account.prose.tokens
    for link in sorted(below(tokens, verb)):
        out = tokens.lower[link] == "of" and tokens.lower[link - 1] == "out"
        if tokens.lower[verb] in HAVING | LEARNING and tokens.lower[link] in FROM:
            return account.at(end_of(tokens, link))
        if tokens.lower[verb] in DRAWING and out:
            return account.at(end_of(tokens, link))
    return None
