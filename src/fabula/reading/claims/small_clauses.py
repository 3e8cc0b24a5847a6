"""Small clauses: what somebody takes somebody or something to be, told without a clause of its own.

*She thought him dead. He believed her to be rich. They took me for a nurse. He had mistaken it for rain. She
suspected him of reading her letters.*
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import is_clause, own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_words, verb_lemmas

TAKING = inflect_all(("take",))
MISTAKING = inflect_all(("mistake",))
SEEING = inflect_all(("see", "read", "view"))  # "saw him as a rival"
REGARDING = inflect_all(("regard", "think")) | SEEING
SUSPECTING = inflect_all(("suspect", "accuse"))
HOLDING = inflect_all(("hold", "find"))
# How somebody is held with the hands, or found to lie: no view of them.
HANDLED = frozenset(
    {"close", "closer", "tight", "tighter", "still", "steady", "upright", "aloft", "open", "shut", "fast"}
)
NOBODY = frozenset({"it", "nothing", "anything", "something", "what"})  # of whom "dull" says no thought

Taken = tuple[int, int, int]  # the first and last token, and the word that tells what they are taken for


def small_clauses(account: Account, verb: int) -> Iterator[Taken]:
    """Yield what a verb of thinking tells somebody to be taken for."""
    tokens = account.prose.tokens
    low = tokens.lower[verb]
    if low in verb_lemmas("judging_verbs"):
        for child in tokens.children[verb]:
            handled = low in HOLDING and tokens.lower[child] in HANDLED
            if child > verb and not handled and _says_what(account, child):
                yield min(_own(account, child)), max(_own(account, child)), child
    if low in TAKING or low in MISTAKING:
        yield from _taken_for(account, verb, "for")
        yield from _taken_to_be(account, verb)
    if low in REGARDING:
        yield from _taken_for(account, verb, "as")
    if low in SUSPECTING:
        yield from _suspected(account, verb)


def _says_what(account: Account, word: int) -> bool:
    """Say whether a word tells what somebody is thought to be: "dead", "a thief", "to be rich"."""
    tokens = account.prose.tokens
    if tokens.dep[word] == "oprd":
        return any(tokens.dep[end] == "dobj" for end in tokens.children[tokens.head[word]])
    if tokens.dep[word] not in ("ccomp", "xcomp") or is_clause(tokens, word):
        return False
    subjects = [child for child in tokens.children[word] if tokens.dep[child] in SUBJECTS]
    if not subjects and tokens.tag[word] == "JJ":
        subjects = _oneself(account, tokens.head[word])  # "imagined herself unobserved"
    if not subjects or any(tokens.dep[child] == "mark" for child in tokens.children[word]):
        return False
    whom = subjects[0]
    to = any(tokens.dep[child] == "aux" and tokens.tag[child] == "TO" for child in tokens.children[word])
    return whom < word and tokens.lower[whom] not in NOBODY and (to or tokens.tag[word][0] in "JN")


def _oneself(account: Account, verb: int) -> list[int]:
    """Return whom somebody takes themselves for: "thought himself unobserved"."""
    tokens = account.prose.tokens
    return [
        child
        for child in tokens.children[verb]
        if tokens.dep[child] == "dobj" and tokens.lower[child].endswith(("self", "selves"))
    ]


def _own(account: Account, word: int) -> list[int]:
    """Return the tokens of a small clause: what is said, and of whom, where that hangs beside it."""
    tokens = account.prose.tokens
    found = sorted(_below(account, word))
    if tokens.dep[word] == "oprd" or own_subject(tokens, word) < 0:
        whom = (end for end in tokens.children[tokens.head[word]] if tokens.dep[end] == "dobj")
        found += [token for end in whom for token in _below(account, end)]
    return found


def _below(account: Account, word: int) -> list[int]:
    tokens = account.prose.tokens
    found = [word]
    for place in found:
        found += (child for child in tokens.children[place] if tokens.dep[child] != "punct")
    return found


def _taken_to_be(account: Account, verb: int) -> Iterator[Taken]:
    """Yield what somebody is taken to be: "took him to be the plumber"."""
    tokens = account.prose.tokens
    for be in tokens.children[verb]:
        if be > verb and tokens.lower[be] == "be" and tokens.dep[be] in ("xcomp", "ccomp"):
            whom = [child for child in tokens.children[verb] if tokens.dep[child] == "dobj"]
            yield min([*_below(account, be), *whom]), max(_below(account, be)), be


def _suspected(account: Account, verb: int) -> Iterator[Taken]:
    """Yield what somebody is suspected of: "him of reading her letters"."""
    tokens = account.prose.tokens
    for whom in (child for child in tokens.children[verb] if tokens.dep[child] == "dobj"):
        hung = (*tokens.children[verb], *tokens.children[whom])
        links = (child for child in hung if tokens.lower[child] == "of" and child > whom)
        for deed in (end for link in links for end in tokens.children[link] if tokens.dep[end] == "pcomp"):
            yield min(_below(account, whom)), max(_below(account, deed)), deed


def _taken_for(account: Account, verb: int, link: str) -> Iterator[Taken]:
    """Yield "him for a nurse", "her as a friend"; "took him for a walk" takes nobody for anything."""
    tokens = account.prose.tokens
    whom = [child for child in tokens.children[verb] if child > verb and tokens.dep[child] == "dobj"]
    for child in tokens.children[verb]:
        if tokens.dep[child] == "prep" and tokens.lower[child] == "of":
            whom += [end for end in tokens.children[child] if tokens.dep[end] == "pobj"]
    for child in tokens.children[verb]:
        if tokens.lower[child] != link or not whom or child < whom[0]:
            continue
        for end in tokens.children[child]:
            if tokens.dep[end] == "pobj" and (
                tokens.lower[verb] not in TAKING
                or tokens.lower[end] in load_words("person_nouns")
                or tokens.lower[end] in load_words("animals")
            ):
                yield min(_below(account, whom[0])), max(_below(account, end)), end
