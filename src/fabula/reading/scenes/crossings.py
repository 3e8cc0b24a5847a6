"""Crossings: who comes into a scene, and who goes out of it.

*Ann came in. Ben took his hat and left. She waited until he had gone out. She sent him away.*
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.auxiliaries import HAVE
from fabula.reading.grammar.clauses import words_under
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.grammar.tags import FINITE
from fabula.reading.lexicon import inflect_all, load_pairs, load_words
from fabula.reading.scenes.presence import NOT_NOW
from fabula.story import Crossing, CrossingKind

IN, OUT = frozenset({"in", "into", "inside"}), frozenset({"out", "away", "off", "outside", "home"})
UPSTAIRS = frozenset({"upstairs", "downstairs"})  # where one goes out of a scene, and comes into it from
COMING = inflect_all(("come",))
WHEN = frozenset({"until", "till", "once", "when", "after"})  # "waited until he had gone out"
SENDING = inflect_all(("send", "shoo", "chase"))  # "sent him out"


def crossings_in(account: Account, first: int, last: int, present: frozenset[str]) -> Iterator[Crossing]:
    """Yield who comes in and who goes out between two tokens, of those who are there."""
    tokens = account.prose.tokens
    there = [
        (account.mentions.all[index].head, id)
        for index in account.mentions_between(first, last)
        if (id := account.who[index]) in present and account.quote_of[account.mentions.all[index].head] < 0
    ]
    heads = [head for head, _ in there]
    moves = account.each("moves", heads, lambda head: tuple(_moves(account, head)))
    for (head, id), moving in zip(there, moves, strict=True):
        for verb, kind in moving:
            yield Crossing(str(id), kind, tokens.span(min(head, verb), max(head, verb)))


def _moves(account: Account, head: int) -> Iterator[tuple[int, CrossingKind]]:
    """Yield the verbs that bring whoever a word means into a scene or out of it."""
    tokens, verb = account.prose.tokens, account.prose.tokens.head[head]
    sent = tokens.dep[head] == "dobj" and tokens.lower[verb] in SENDING and _particles(account, verb) & OUT
    if sent and tokens.tag[verb] in FINITE and not words_under(tokens, verb) & NOT_NOW:
        yield verb, "leaves"
    if tokens.dep[head] not in SUBJECTS:
        return
    for deed in _deeds(account, verb):
        beside = words_under(tokens, deed)
        kind = _crossing(tokens.lower[deed], _particles(account, deed))
        if kind is None or _leaves_thing(account, deed):
            continue
        now = _is_tensed(account, deed) and not beside & NOT_NOW
        if now or (kind == "leaves" and beside & HAVE and beside & WHEN):
            yield deed, kind


def _deeds(account: Account, verb: int) -> Iterator[int]:
    """Yield a verb and those that are joined to it and share its subject: "took his hat and left"."""
    tokens = account.prose.tokens
    yield verb
    for child in tokens.children[verb]:
        own = any(tokens.dep[under] in SUBJECTS for under in tokens.children[child])
        deed = tokens.tag[child][0] == "V" or _is_tensed(account, child)
        if tokens.dep[child] == "conj" and deed and not own:
            yield from _deeds(account, child)


def _is_tensed(account: Account, verb: int) -> bool:
    """Say whether a verb tells what is done; "left", at an end, is taken for the left hand."""
    tokens = account.prose.tokens
    left = tokens.tag[verb] == "JJ" and tokens.lower[verb] in load_words("leaving_verbs")
    return tokens.tag[verb] in FINITE or left


def _leaves_thing(account: Account, verb: int) -> bool:
    """Tell "left the key", after which somebody is still there, from "left the room" and "left him".

    Nor does anybody go who moves something else: "swept out the hall".
    """
    tokens = account.prose.tokens
    left = [child for child in tokens.children[verb] if tokens.dep[child] == "dobj"]
    if left and tokens.lower[verb] in load_words("moving_verbs"):
        return True
    return any(
        tokens.tag[noun] in ("NN", "NNS")
        and account.at(noun) is None
        and tokens.lower[noun] not in load_pairs("place_nouns")
        for noun in left
    )


def _particles(account: Account, verb: int) -> set[str]:
    tokens = account.prose.tokens
    return {tokens.lower[child] for child in tokens.children[verb] if child > verb}


def _crossing(verb: str, particles: set[str]) -> CrossingKind | None:
    """Return whether a verb with its particles brings its subject into a scene or out of it."""
    moves = verb in load_words("moving_verbs")
    if moves and particles & UPSTAIRS:
        return "enters" if verb in COMING else "leaves"
    if verb in load_words("entering_verbs") or (moves and particles & IN):
        return "enters"
    return "leaves" if verb in load_words("leaving_verbs") or (moves and particles & OUT) else None
