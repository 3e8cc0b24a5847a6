"""No such: what somebody says of someone or something of theirs that, as the narration tells, there is not.

*"My sister's ill. I have to go to her," said Hob. There was no sister. "My brother's in Leeds," said Hob. Hob
had no brother.*
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.auxiliaries import HAD, HAS, IS
from fabula.reading.grammar.clauses import is_denied, own_subject
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import singular

SOON = 60  # propositions within which the narration tells that there is none
OWN = frozenset({"my", "our"})
BARE = ("expl", "attr", "neg", "punct", "advmod", "cc", "conj", "nsubj", "dobj", "aux")


def find_unfounded(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield the number of each proposition of a line about what there turns out to be none of."""
    said: dict[str, list[int]] = {}  # noun -> what is said of "my" such
    owned = account.each("of their own", propositions, lambda one: _owned(account, one))
    for index, one in enumerate(propositions):
        for noun in owned[index]:
            said.setdefault(noun, []).append(index)
        if one.stance != "narrated" or not said:
            continue
        noun, whose = _missing(account, one)
        for before in said.pop(noun, ()):
            if index - before <= SOON and whose in (None, propositions[before].by):
                yield before


def _owned(account: Account, one: Proposition) -> tuple[str, ...]:
    """Return of whom or what of theirs somebody says something in a line: "My sister's ill"."""
    tokens = account.prose.tokens
    if one.line < 0 or one.stance != "asserted" or one.by is None or one.holder != one.by:
        return ()
    return tuple(
        singular(tokens.lower[noun], tokens.tag[noun])[0]
        for noun in range(one.first, one.last + 1)
        if tokens.tag[noun] in ("NN", "NNS") and any(tokens.lower[c] in OWN for c in tokens.children[noun])
    )


def _missing(account: Account, one: Proposition) -> tuple[str, str | None]:
    """Return what the narration says there is none of, and who has none, or None where nobody has."""
    tokens, root = account.prose.tokens, one.root
    under = tokens.children[root]
    there = tokens.lower[root] in IS | {"been"} and any(tokens.dep[child] == "expl" for child in under)
    has = tokens.lower[root] in HAD | HAS
    if not (there or has) or any(tokens.dep[child] not in BARE for child in under):
        return "", None
    noun = next((child for child in under if tokens.dep[child] == ("attr" if there else "dobj")), -1)
    if noun < 0 or any(tokens.dep[child] not in ("det", "neg") for child in tokens.children[noun]):
        return "", None
    what = singular(tokens.lower[noun], tokens.tag[noun])[0]
    who = None if there else account.at(own_subject(tokens, root))
    known = what in load_words("person_nouns") if there else who is not None  # "There was no bus" yet
    return (what, who) if known and is_denied(tokens, root, noun) else ("", None)
