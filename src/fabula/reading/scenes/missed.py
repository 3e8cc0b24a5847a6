"""Missed: who is told of at length and is not there, since they are only supposed to be, or are dead.

*She thought of Marcus. Marcus would have laughed. Every morning Gus would open the shop. If Marcus were here,
he would know. Alma lay in her coffin. They buried Edmund. Edmund had paid for it himself.*
"""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import NEGATING, words_under
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_words
from fabula.tokens import Tokens

Way = Literal["gone", "there", ""]

NOT_DONE = frozenset({"would", "will", "'ll"})  # "Marcus would laugh"
LOOKED_BACK = frozenset({"had", "used"})
IF = frozenset({"if", "as", "than"})
RESTING = frozenset({"coffin", "casket", "grave", "urn", "tomb", "shroud", "hearse"})
LAST_THINGS = RESTING | {
    "funeral",
    "burial",
    "ashes",
    "tombstone",
    "gravestone",
    "headstone",
    "obituary",
    "wake",
}
BURYING = frozenset({"buried", "bury", "burying", "cremated"})
WITHIN = frozenset({"in", "into", "from"})
DEEPEST = 4  # steps up through "while he swept the floor of the shop"


def missed(account: Account, first: int, last: int) -> frozenset[str]:
    """Return whom the narration between two tokens, the last left out, tells of only as of one not there."""
    ways: dict[str, set[Way]] = defaultdict(set)
    for index in account.mentions_between(first, last):
        head, id = account.mentions.all[index].head, account.who[index]
        if id is not None and account.quote_of[head] < 0:
            ways[id].add(_way(account.prose.tokens, head))
    return frozenset(id for id, found in ways.items() if "gone" in found and "there" not in found)


def _way(tokens: Tokens, head: int) -> Way:
    """Return whether a word for somebody shows that they are not there, or that they are; "" for neither."""
    while tokens.dep[head] in ("conj", "appos") and tokens.head[head] != head:
        head = tokens.head[head]
    above, dep = tokens.head[head], tokens.dep[head]
    if dep == "poss" and tokens.lower[above] in LAST_THINGS:
        return "gone"
    if dep not in SUBJECTS and _is_supposed(tokens, above):
        return ""
    if dep == "poss":
        return "there" if tokens.lower[above] in load_words("body_words") else ""
    if dep in SUBJECTS:
        return _of_deed(tokens, above, head)
    if dep in ("dobj", "dative"):
        return "gone" if tokens.lower[above] in BURYING else _of_object(tokens, above)
    return _of_object(tokens, tokens.head[above]) if dep == "pobj" else ""


def _of_deed(tokens: Tokens, verb: int, subject: int) -> Way:
    """Return what somebody's own deed or state shows: what they would do, how they lie in a coffin."""
    around = words_under(tokens, verb)
    if _is_undone(tokens, verb):
        return "" if around & NEGATING else "gone"  # "He would not look at her": he is there
    if "if" in around and tokens.lower[verb] == "were":
        return "gone"
    if around & (LOOKED_BACK | IF) or "'d" in around or _is_supposed(tokens, verb):
        return ""
    if tokens.dep[subject] == "nsubjpass" and tokens.lower[verb] in BURYING:
        return "gone"
    return "gone" if _is_at_rest(tokens, verb) else "there"


def _is_undone(tokens: Tokens, verb: int) -> bool:
    """Say whether a verb tells what would be, or will: "Marcus would laugh", "he'd have laughed"."""
    around = words_under(tokens, verb)
    return bool(around & NOT_DONE) or ("'d" in around and tokens.tag[verb] == "VB")


def _is_supposed(tokens: Tokens, token: int) -> bool:
    """Say whether a word hangs on what only would be: "Gus would whistle while he swept"."""
    for _ in range(DEEPEST):
        if _is_undone(tokens, token):
            return True
        token = tokens.head[token]
    return False


def _is_at_rest(tokens: Tokens, verb: int) -> bool:
    """Say whether a verb tells that somebody is dead, or lies in their coffin."""
    for child in tokens.children[verb]:
        if tokens.dep[child] == "acomp" and tokens.lower[child] == "dead":
            return True
        if tokens.lower[child] in WITHIN and any(
            tokens.lower[below] in RESTING for below in tokens.children[child]
        ):
            return True
    return False


def _of_object(tokens: Tokens, verb: int) -> Way:
    """Return what a deed to somebody shows, as a look at them; to think of them shows nothing."""
    word = tokens.lower[verb]
    if tokens.tag[verb][0] != "V" or word in load_words("thinking_verbs"):
        return ""
    return "" if words_under(tokens, verb) & (LOOKED_BACK | IF | {"'d"}) else "there"
