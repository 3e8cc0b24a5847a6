"""Family: what two people are to each other, wherever it is said of both: "his sister Ysmere".

Also *Lucy, her cousin*, *Tom is my brother*, *Anna's aunt Ruth*. The confidence is that of the
less certain of the two.
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.coreference.kin import SYNONYMS
from fabula.reading.grammar.clauses import is_denied, is_owner, own_subject, told_by_is
from fabula.reading.lexicon import load_pairs
from fabula.reading.traits.fact import Fact, Owner
from fabula.reading.traits.owners import BEING, Owners


def find_family(account: Account, owners: Owners) -> Iterator[Fact]:
    """Yield who is whose sister, father, cousin."""
    tokens = account.prose.tokens
    kinship = load_pairs("kinship")
    for noun in account.prose.occurrences({*kinship, *SYNONYMS}):
        low = tokens.lower[noun]
        whose = _possessor(account, noun)
        if whose < 0:
            continue
        other = owners.of_mention(whose)
        named = _named(account, noun)
        person = owners.of_mention(named) if named >= 0 else None
        if other is None or person is None or other.character == person.character:
            continue
        sure = Owner(person.character, min(person.confidence, other.confidence))
        words = (min(whose, noun, named), max(whose, noun, named))
        if tokens.sentence[words[0]] == tokens.sentence[words[1]]:
            yield Fact("kin", sure, SYNONYMS.get(low, low), noun, words, other=other.character)


def _possessor(account: Account, noun: int) -> int:
    tokens = account.prose.tokens
    head = _name_over(account, noun)
    children: list[int] = [*tokens.children[noun], *(tokens.children[head] if head >= 0 else ())]
    told = told_by_is(tokens, noun)
    for child in children:
        if tokens.dep[child] == "poss" and child != told and account.at(child) is not None:
            return child
    of = [child for child in tokens.children[noun] if tokens.lower[child] == "of"]
    below = [one for child in of for one in tokens.children[child] if account.at(one) is not None]
    return below[0] if below else -1


def _name_over(account: Account, noun: int) -> int:
    """Return the name that "cousin" goes before in "her cousin Halloran", or -1."""
    tokens, head = account.prose.tokens, account.prose.tokens.head[noun]
    return (
        head if tokens.dep[noun] == "compound" and head == noun + 1 and account.at(head) is not None else -1
    )


def _named(account: Account, noun: int) -> int:
    """Return the word for whom a kinship word stands beside or is said of, or -1."""
    tokens, mentions = account.prose.tokens, account.mentions
    if (told := told_by_is(tokens, noun)) >= 0:
        return told
    line = account.quote_of[noun]
    after = noun + 1
    if after < len(tokens) and account.quote_of[after] == line:
        beside = mentions.starting(after)
        if beside >= 0 and mentions.all[beside].kind == "name":
            return mentions.all[beside].head  # "his sister Ysmere"
        if tokens.word[after] == ",":
            beside = mentions.starting(after + 1)
            if beside >= 0 and mentions.all[beside].kind == "name":
                head = mentions.all[beside].head
                if tokens.dep[head] == "appos" and tokens.head[head] == noun:
                    return head
    above = tokens.head[noun]
    if tokens.dep[noun] == "appos" and account.at(above) is not None:
        index = mentions.at[above]
        return above if mentions.all[index].kind == "name" else -1
    at, verb = noun, above
    while tokens.dep[at] == "conj" and tokens.head[at] != at:
        at, verb = tokens.head[at], tokens.head[tokens.head[at]]
    if (
        tokens.dep[at] == "attr"
        and not is_owner(tokens, noun)
        and tokens.lower[verb] in BEING
        and not is_denied(tokens, verb)
    ):
        if any(tokens.tag[child] == "MD" or tokens.lower[child] == "if" for child in tokens.children[verb]):
            return -1
        subject = own_subject(tokens, verb)
        return subject if subject >= 0 and account.quote_of[subject] == line else -1
    return -1
