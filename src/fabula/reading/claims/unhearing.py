"""Unhearing: who is there and hears nothing, from where to where: asleep, deaf, with their ears stopped.

*Ben was asleep. Ben fainted. Ben put his headphones on. Ben covered his ears. Ben had taken out his hearing
aids. Ben was deaf as a post.* Whoever sleeps does so until they are shown to do something else, and whoever
has stopped their ears until they speak, or take out what is in them.
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.claims.states import doer_of
from fabula.reading.grammar.attitudes import attitude_of
from fabula.reading.grammar.auxiliaries import HAD
from fabula.reading.grammar.clauses import UNREAL, climb, helpers, is_denied, own_subject, words_under
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all

SLEEPING = frozenset(
    {"asleep", "unconscious", "sleeping", "dozing", "snoring", "slept", "dozed", "snored", "fainted"}
)
PASSING = inflect_all(("pass", "black"))  # "passed out"
IS = frozenset({"was", "is", "lay", "lies", "fell", "falls", "fallen"})
SEEMING = inflect_all(("pretend", "seem", "sham", "feign"))
IN_EARS = frozenset({"headphones", "earphones", "earbuds", "earplugs", "airpods", "headset"})
AT_EARS = IN_EARS | {"ears", "aids", "aid"}
PUTTING = inflect_all(("put", "wear", "pull", "have", "jam", "stuff", "slip", "plug", "clamp", "settle"))
REMOVING = inflect_all(("take", "pull", "tug", "yank", "remove", "slip", "lift", "push"))
STOPPING = inflect_all(("cover", "stop", "plug", "block", "clap"))
SWITCHING = inflect_all(("take", "turn", "switch", "leave"))
ON = frozenset({"on", "in", "over"})
OFF = frozenset({"off", "out", "down", "back", "away"})
AS_GRAMMAR_GOES = ("pobj", "prep", "dobj", "xcomp", "advcl", "conj", "pcomp", "acl", "ccomp")
FAR = 4_000  # characters after which nobody is thought to have anything in their ears
STEPS = 4


def deafened(account: Account) -> Iterator[tuple[str, int, int]]:
    """Yield who hears nothing though they are awake, from which offset, and until which."""
    yield from _stopped(account)
    yield from _deaf(account)


def asleep(account: Account) -> Iterator[tuple[str, int, int]]:
    """Yield who neither hears nor sees anything, from which offset, and until which."""
    tokens = account.prose.tokens
    for token in account.prose.occurrences(SLEEPING | PASSING):
        if account.quote_of[token] >= 0 or (
            tokens.lower[token] in PASSING and not _passes_out(account, token)
        ):
            continue
        verb = tokens.head[token] if tokens.tag[token][0] in "JR" or tokens.dep[token] == "acomp" else token
        state = verb == token or tokens.lower[verb] in IS
        who = account.at(own_subject(tokens, verb))
        before = helpers(tokens, verb) & HAD and tokens.lower[verb] != "fallen"
        aside = before or is_denied(tokens, verb, token) or helpers(tokens, verb) & UNREAL
        if state and who is not None and not aside and not _is_thought(account, verb):
            yield who, tokens.start[token], _awake(account, who, token)


def _passes_out(account: Account, verb: int) -> bool:
    """Tell "passed out" from "passed by" and "passed out the cups"."""
    tokens = account.prose.tokens
    out = any(tokens.lower[child] == "out" for child in tokens.children[verb])
    return out and all(tokens.dep[child] not in ("dobj", "pobj") for child in tokens.children[verb])


def _is_thought(account: Account, verb: int) -> bool:
    """Say whether somebody is only thought to sleep: "They thought he was asleep"."""
    tokens, over = account.prose.tokens, account.prose.tokens.head[verb]
    attitude = attitude_of(tokens, over) if tokens.dep[verb] == "ccomp" else None
    return (attitude is not None and attitude.truth != "true") or tokens.lower[over] in SEEMING


def _awake(account: Account, who: str, token: int) -> int:
    """Return the offset after a token at which somebody speaks, or does something but sleep."""
    tokens = account.prose.tokens
    spoken = (quote.span.start for quote in account.quotes if quote.speaker == who)
    speaks = next((start for start in spoken if start > tokens.start[token]), tokens.end[-1])
    for index in account.mentions_between(token + 1, len(tokens)):
        head = account.mentions.all[index].head
        if tokens.start[head] > speaks:
            break
        verb = tokens.head[head]
        under = tokens.lower[verb] in SLEEPING or any(
            tokens.lower[c] in SLEEPING for c in tokens.children[verb]
        )
        if (
            account.who[index] == who
            and account.quote_of[head] < 0
            and tokens.dep[head] in SUBJECTS
            and not under
        ):
            return tokens.start[head]
    return speaks


def _stopped(account: Account) -> Iterator[tuple[str, int, int]]:
    """Yield who puts something in or over their ears, until they speak or take it off."""
    tokens = account.prose.tokens
    for token in account.prose.occurrences(AT_EARS):
        if account.quote_of[token] >= 0:
            continue
        verb = _verb_over(account, token)
        who = doer_of(account, verb) if verb >= 0 else None
        if who is None or is_denied(tokens, verb) or helpers(tokens, verb) & UNREAL:
            continue
        if _stops(account, verb, token):
            yield who, tokens.start[token], _hears_again(account, who, token)


def _verb_over(account: Account, token: int) -> int:
    """Return the verb that something in the ears hangs on: "sat", of "sat there with his headphones on"."""
    tokens = account.prose.tokens
    over = climb(tokens, token, AS_GRAMMAR_GOES, STEPS)
    return next((word for word in over if tokens.tag[word][0] == "V"), -1)


def _stops(account: Account, verb: int, token: int) -> bool:
    """Say whether somebody hears no longer for what they do with their ears, or have in them."""
    tokens, low = account.prose.tokens, account.prose.tokens.lower[verb]
    beside = words_under(tokens, verb) | words_under(tokens, token)
    if tokens.lower[token] == "ears":
        fingers = {"fingers", "hands"} & beside
        return low in STOPPING or (low in PUTTING and bool(fingers))
    if tokens.lower[token] in ("aids", "aid"):
        hearing = tokens.lower[max(0, token - 1) : token] == ["hearing"]
        return hearing and low in SWITCHING and bool(beside & OFF)
    with_it = any(tokens.lower[word] == "with" for word in climb(tokens, token, AS_GRAMMAR_GOES, STEPS))
    return (with_it or low in PUTTING) and not beside & OFF and bool(beside & ON or low in PUTTING)


def _hears_again(account: Account, who: str, token: int) -> int:
    """Return the offset at which somebody speaks, or takes out what is in their ears."""
    tokens = account.prose.tokens
    ends = [tokens.start[token] + FAR]
    ends += [quote.span.start for quote in account.quotes if quote.speaker == who]
    for other in account.prose.occurrences(AT_EARS):
        verb = _verb_over(account, other)
        if verb >= 0 and tokens.lower[verb] in REMOVING and doer_of(account, verb) == who:
            ends.append(tokens.start[verb])
    return min(end for end in ends if end > tokens.start[token])


def _deaf(account: Account) -> Iterator[tuple[str, int, int]]:
    """Yield who is deaf: as a post, or to the world, and not "to reason", or "in one ear"."""
    tokens = account.prose.tokens
    for token in account.prose.occurrences(frozenset({"deaf"})):
        verb = tokens.head[token]
        if account.quote_of[token] >= 0 or tokens.dep[token] != "acomp" or tokens.lower[verb] not in IS:
            continue
        who = account.at(own_subject(tokens, verb))
        rest = " ".join(tokens.lower[token + 1 : token + 4])
        whole = tokens.lower[token + 1 : token + 2] not in (["in"], ["to"]) or rest == "to the world"
        partly = words_under(tokens, token) & {"half", "little", "bit", "nearly", "almost"}
        if who is not None and whole and not partly and not is_denied(tokens, verb, token):
            yield who, tokens.start[token], tokens.end[-1]
