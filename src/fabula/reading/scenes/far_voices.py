"""Far voices: who does nothing in a scene but talk, over a telephone or a radio that is heard there.

*The radio coughed. "Marigold, go ahead," said Hanne.* Whoever is first heard right behind a telephone, on a
line that is surely theirs, and of whom the narration tells a voice and nothing else, is elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from fabula.reading.account import Account
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_words
from fabula.reading.scenes.screens import shown_by_device
from fabula.story import Quote

REACH = 30  # tokens from the telephone to the first line that comes through it
TAG = 8  # tokens of a tag
PUT_OFF = frozenset({"off", "down", "away", "aside"})  # "She put the phone down"
IT_WAS = frozenset({"it", "this"})  # "It was Priya."
REACHED = inflect_all(("call", "hear", "text", "tell", "ask")) | load_words("telephoning_verbs")
RUNG = ("dobj", "npadvmod", "dative")  # "rang Ben" is parsed as any of these
ABOUT = frozenset({"from", "of", "for", "about"})  # "a call from Ben"
EAR = "ear"  # "said Rita in her ear"
OWN_END = "end"  # "Keys rattled at his end"
WHEREVER = "wherever"  # "A chair scraped, wherever he was"
LISTENING = inflect_all(("listen", "hear"))  # "listened to it ring"


def far_voices(account: Account, first: int, last: int, sure: float) -> frozenset[str]:
    """Return who is only heard from elsewhere between two tokens, the last left out.

    Somebody does something there besides: whoever holds the telephone. ``sure`` is the confidence from which
    a line is surely somebody's.
    """
    shown = shown_by_device(account, first, last)
    carriers = _carriers(account, first, last)
    heard = {
        id
        for id, (quote, line) in _first_lines(account, first, last).items()
        if account.is_sure(quote, sure)
        and (
            _is_behind(carriers, line.start)
            or _is_said_through(account, carriers, line.stop)
            or _is_in_ear(account, carriers, line.stop)
        )
    }
    doing = _doers(account, first, last) - shown if heard or shown else frozenset()
    return (shown | heard) - doing if doing else frozenset()


def _carriers(account: Account, first: int, last: int) -> list[int]:
    """Return the words of the narration that tell of a telephone in use, or the like."""
    words = load_words("telephone_words")
    verbs = load_words("telephoning_verbs")
    told = account.prose.occurrences(words | verbs, range(first, last))
    lower = account.prose.tokens.lower
    return [
        token
        for token in told
        if account.quote_of[token] < 0
        and ((lower[token] in words and not _is_put_off(account, token)) or _reaches_somebody(account, token))
    ]


def _is_put_off(account: Account, token: int) -> bool:
    """Say whether a telephone is no longer in use: "She put the phone down"."""
    tokens = account.prose.tokens
    return any(tokens.lower[child] in PUT_OFF for child in tokens.children[tokens.head[token]])


def _reaches_somebody(account: Account, token: int) -> bool:
    """Say whether a word is a verb with somebody who is reached: "rang Ben", "listened to it ring"."""
    tokens = account.prose.tokens
    if tokens.lower[token - 1] == "it" and not LISTENING.isdisjoint(tokens.lower[max(0, token - 3) : token]):
        return True  # of which the parser may make a noun
    return tokens.tag[token][0] == "V" and any(
        tokens.dep[child] in RUNG and account.is_somebody(child) for child in tokens.children[token]
    )


def _first_lines(account: Account, first: int, last: int) -> dict[str, tuple[Quote, range]]:
    """Return the first line of each who speaks, and its tokens."""
    lines: dict[str, tuple[Quote, range]] = {}
    for quote, covered in account.quotes_between(first, last):
        if quote.kind == "speech" and quote.speaker is not None:
            lines.setdefault(quote.speaker, (quote, covered))
    return lines


def _is_behind(carriers: Sequence[int], line: int) -> bool:
    """Say whether a line begins soon after a telephone."""
    before = bisect_right(carriers, line)
    return before > 0 and line - carriers[before - 1] < REACH


def _is_said_through(account: Account, carriers: Sequence[int], end: int) -> bool:
    """Say whether the tag behind a line has a voice in a telephone: "said the voice in her headset"."""
    lower = account.prose.tokens.lower
    here = bisect_left(carriers, end)
    return here < len(carriers) and carriers[here] < end + TAG and "voice" in lower[end : carriers[here]]


def _is_in_ear(account: Account, carriers: Sequence[int], end: int) -> bool:
    """Say whether the tag behind a line is "said Rita in her ear", and a telephone was told of before."""
    lower = account.prose.tokens.lower[end : end + TAG]
    return bool(carriers) and carriers[0] < end and "in" in lower and EAR in lower[lower.index("in") :]


def _doers(account: Account, first: int, last: int) -> frozenset[str]:
    """Return everybody of whom the narration tells more than a voice does."""
    doing = {account.narrator_of(first, last)}
    for index in account.mentions_between(first, last):
        head = account.mentions.all[index].head
        if account.quote_of[head] < 0 and not _is_voice(account, head):
            doing.add(account.who[index])
    return frozenset(id for id in doing if id is not None)


def _is_voice(account: Account, head: int) -> bool:
    """Say whether a word for somebody tells of a voice: "said Ben", "Ben's voice", "rang Ben"."""
    tokens = account.prose.tokens
    governor, dep = tokens.head[head], tokens.dep[head]
    low = tokens.lower[governor]
    if dep == "poss":
        return low in load_words("voice_nouns") or low in (OWN_END, EAR)
    if dep in SUBJECTS:
        wherever = any(tokens.lower[child] == WHEREVER for child in tokens.children[governor])
        return low in load_words("plain_tag_verbs") or low in _sounding() or wherever
    if dep == "attr":
        return any(tokens.lower[child] in IT_WAS for child in tokens.children[governor])
    return low in REACHED or low in ABOUT


@cache
def _sounding() -> frozenset[str]:
    return inflect_all(load_words("voice_verbs")) | load_words("telephoning_verbs")
