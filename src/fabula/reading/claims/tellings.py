"""Tellings: who tells whom of what, where the narration says so and does not say how it was told.

*Tom told Nell everything. He warned her about the ice. He explained to her what had happened.*
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.claims.contents import names_after
from fabula.reading.claims.holders import holder_of
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.sources import LETTING, Told
from fabula.reading.claims.states import doer_of, subject_of
from fabula.reading.grammar.clauses import (
    FUTURE,
    UNREAL,
    asks,
    below,
    climb,
    helpers,
    is_denied,
    own_subject,
    words_under,
)
from fabula.reading.grammar.tags import FINITE
from fabula.reading.lexicon import inflect_all, load_words, verb_lemmas
from fabula.tokens import sentence_around

TOLD_TO = frozenset({"to", "in"})  # "explained to her", "confided in her"
OF = frozenset({"about", "of"})
BRIEFED = inflect_all(("brief",))  # "briefed her on it"
OBJECTS = ("dobj", "dative", "iobj", "nsubjpass")
# As which a telling hangs on what was done before: "sat down and told her", "It was Tom who told her".
ADDED = ("conj", "xcomp", "ccomp", "relcl", "attr")
HOW = frozenset({"what", "where", "how", "why"})
SHOWING = inflect_all(("show",))  # "showed her where it was", but not "showed her the house"
PASSING = inflect_all(("pass",))  # "passed it on to her"
ON = frozenset({"on", "along"})
IT = frozenset({"it", "this", "that"})
REACHED = ("xcomp", "advcl", "acl")  # "rang him to say that", "left him a note saying that"
BARE = ("nsubj", "aux", "dobj", "dative", "npadvmod", "advmod", "punct", "cc", "intj")
WHEN = frozenset({"on", "in", "at", "before", "after", "over", "during"})
NOBODY = frozenset({"nobody", "none", "one", "anybody", "anyone"})  # "I told no one"
IN_VAIN = NOBODY | {"no", "not", "n't", "n’t", "never", "but"}  # "rang him, but he was out"
DEEPEST = 4


def objects_of(account: Account, verb: int) -> list[str]:
    """Return whom a word of telling has for its objects."""
    tokens, found = account.prose.tokens, []
    for child in tokens.children[verb]:
        if tokens.lower[child] in TOLD_TO and tokens.dep[child] in ("prep", "dative"):
            found += [end for end in tokens.children[child] if tokens.dep[end] == "pobj"]
        elif tokens.dep[child] in OBJECTS:
            found += (child, *(c for c in tokens.children[child] if tokens.dep[c] == "compound"))
    found += names_after(account, verb)
    return [id for end in found if (id := account.at(end)) is not None]


def told_by_word(account: Account, cue: int) -> list[str]:
    """Return whom a word of telling tells, or else whom is written or rung up to tell it."""
    tokens, over = account.prose.tokens, account.prose.tokens.head[cue]
    reached = tokens.dep[cue] in REACHED and tokens.lower[over] in verb_lemmas("reaching_verbs")
    return objects_of(account, cue) or (objects_of(account, over) if reached else [])


def reached_before(account: Account, verb: int) -> list[str]:
    """Return whom a teller has just reached, in the sentence before: "She rang her mother. She explained".

    Who did not answer, or was told nothing, was not reached.
    """
    tokens = account.prose.tokens
    begin = sentence_around(tokens, verb)[0]
    if begin == 0 or tokens.paragraph[begin - 1] != tokens.paragraph[begin] or account.quote_of[verb] >= 0:
        return []
    teller, (first, last) = doer_of(account, verb), sentence_around(tokens, begin - 1)
    for reaching in range(first, last + 1):
        reaches = tokens.lower[reaching] in verb_lemmas("reaching_verbs") and tokens.tag[reaching] in FINITE
        own = reaches and account.quote_of[reaching] < 0 and doer_of(account, reaching) == teller is not None
        in_vain = any(tokens.lower[word] in IN_VAIN for word in range(first, last + 1))
        if own and not in_vain:
            return [id for id in objects_of(account, reaching) if id != teller]
    return []


def told_in(account: Account, one: Proposition) -> Iterator[Told]:
    """Yield who tells whom in a sentence of the narration that names whom: "Tom told Nell about the boat"."""
    tokens = account.prose.tokens
    for verb in tellings(account, one.first, one.last):
        teller = account.at(teller_of(account, verb))
        over = climb(tokens, verb, ADDED, DEEPEST)
        hung = tokens.dep[verb] == "relcl" and account.is_somebody(tokens.head[verb])  # "to Ann, who told Bo"
        in_it = (one.root in over or hung) and is_of_something(account, verb)
        if in_it and teller is not None:
            yield from ((teller, id) for id in objects_of(account, verb) if id != teller)
    if (known := _let_know(account, one.root)) is not None:
        yield known


def told_before(account: Account, one: Proposition) -> Told | None:
    """Return who told whom what a sentence of a line says, as the one before it tells, or None.

    *Dov told me on Sunday. He's moving to Leeds.*

    What the one who was told says of themselves then is their own.
    """
    tokens, line = account.prose.tokens, account.quote_of[one.first]
    at = sentence_around(tokens, one.first)[0] - 1
    while at >= 0 and account.quote_of[at] < 0 and tokens.paragraph[at] == tokens.paragraph[one.first]:
        at -= 1  # over "said Mina"
    before = account.quote_of[at] if at >= 0 else -1
    if line < 0 or before < line - 1 or tokens.paragraph[max(at, 0)] != tokens.paragraph[one.first]:
        return None
    first, last = sentence_around(tokens, at)
    if any("?" in word for word in tokens.word[first : last + 1]):
        return None
    for verb in range(first, last):
        if account.quote_of[verb] == before and _is_bare_telling(account, verb):
            teller, whom = doer_of(account, verb), objects_of(account, verb)
            own = doer_of(account, one.root) in whom
            if teller is not None and whom and teller != whom[0] and not own:
                return teller, whom[0]
    return None


def _is_bare_telling(account: Account, verb: int) -> bool:
    """Say whether no more is told than that somebody told another, and when: "He told me on Sunday"."""
    tokens = account.prose.tokens
    if tokens.lower[verb] not in verb_lemmas("telling_verbs") or tokens.tag[verb] not in ("VBD", "VBN"):
        return False
    if is_denied(tokens, verb) or helpers(tokens, verb) & (UNREAL | FUTURE) or subject_of(account, verb) < 0:
        return False
    whom = [child for child in tokens.children[verb] if tokens.dep[child] in ("dobj", "dative")]
    named = len(whom) == 1 and tokens.lower[whom[0]] not in NOBODY and not asks(tokens, verb)
    return named and all(
        tokens.dep[child] in BARE or (tokens.dep[child] == "prep" and tokens.lower[child] in WHEN)
        for child in tokens.children[verb]
    )


def teller_of(account: Account, verb: int) -> int:
    """Return the token of whoever tells it: Tom, of "It was Tom who told her about the boat"."""
    subject = subject_of(account, verb)
    return holder_of(account, verb) if account.prose.tokens.tag[subject] == "WP" else subject


def _let_know(account: Account, verb: int) -> Told | None:
    """Return who lets whom know of something: "Bea let Colin know about the leak"."""
    tokens = account.prose.tokens
    teller, know = doer_of(account, verb), -1
    if tokens.lower[verb] in LETTING and not is_denied(tokens, verb) and not helpers(tokens, verb) & UNREAL:
        know = next((child for child in tokens.children[verb] if tokens.lower[child] == "know"), -1)
    whom = account.at(own_subject(tokens, know)) if know >= 0 and is_of_something(account, know) else None
    return None if teller is None or whom is None else (teller, whom)


def tellings(account: Account, first: int, last: int) -> Iterator[int]:
    """Yield the words of telling in a stretch of the narration, of what was told in earnest."""
    tokens, verbs = account.prose.tokens, verb_lemmas("passing_on_verbs")
    for verb in range(first, last + 1):
        shows = tokens.lower[verb] in SHOWING and asks_under(account, verb)
        passes = tokens.lower[verb] in PASSING and _passes_word_on(account, verb)
        if not (shows or passes or tokens.lower[verb] in verbs) or tokens.tag[verb][0] != "V":
            continue
        if account.quote_of[verb] >= 0:
            continue
        if subject_of(account, verb) < 0 or is_denied(tokens, verb):
            continue
        if not helpers(tokens, verb) & (UNREAL | FUTURE):
            yield verb


def _passes_word_on(account: Account, verb: int) -> bool:
    """Say whether what is passed on is "it", or the news, and no salt."""
    tokens, words = account.prose.tokens, load_words("news_nouns") | IT
    passed = (child for child in tokens.children[verb] if tokens.dep[child] == "dobj")
    return not ON.isdisjoint(words_under(tokens, verb)) and any(
        tokens.lower[child] in words for child in passed
    )


def is_of_something(account: Account, verb: int) -> bool:
    """Say whether it is told of what: "told her everything", "about it", "what had happened"."""
    tokens = account.prose.tokens
    whom = (child for child in tokens.children[verb] if account.at(child) is not None)
    hung = (*tokens.children[verb], *(child for one in whom for child in tokens.children[one]))
    return any(
        (tokens.dep[child] == "dobj" and account.at(child) is None)
        or (tokens.dep[child] == "prep" and tokens.lower[child] in OF)
        or (tokens.lower[child] == "on" and tokens.lower[verb] in BRIEFED)
        for child in hung
    ) or asks_under(account, verb)


def asks_under(account: Account, verb: int) -> bool:
    """Say whether it is told, or shown, how something is: "what had happened", "where it was"."""
    tokens = account.prose.tokens
    return any(
        (tokens.dep[child] == "ccomp" and asks(tokens, child))
        or _asks_on(account, child)
        or (tokens.dep[child] == "prep" and any(_asks_on(account, c) for c in tokens.children[child]))
        for child in tokens.children[verb]
    )


def _asks_on(account: Account, whom: int) -> bool:
    """Say whether the parser hung on whom is told what they are told: "to Ann what had happened"."""
    tokens = account.prose.tokens
    hung = (child for child in tokens.children[whom] if tokens.dep[child] == "relcl")
    return account.is_somebody(whom) and any(tokens.lower[min(below(tokens, child))] in HOW for child in hung)
