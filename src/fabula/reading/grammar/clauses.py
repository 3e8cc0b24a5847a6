"""Clauses: which there are in a sentence, where one ends, whether it asks, whether it is denied."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.attitudes import attitude_of, attitude_verbs
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.grammar.tags import FINITE, TENSED
from fabula.reading.lexicon import verb_lemmas
from fabula.tokens import Tokens

BESIDE = ("conj", "parataxis", "ccomp")  # what the parser calls a clause that stands beside another
MORE = ("ccomp", "xcomp")  # what a word of thinking has after it that is thought
THAT = frozenset({"it", "that", "this"})
LINKING = frozenset({"that", "whether", "if"})
ASKING = ("WP", "WRB", "WDT", "WP$")  # tags of what, how, which: their clauses put nothing forward
# As tokens have them in lower case, with a straight apostrophe. Layers that know more such words add them.
NEGATING = frozenset({"not", "n't", "never", "no", "hardly", "scarcely", "nobody", "none", "neither"})
FUTURE = frozenset({"will", "'ll", "shall", "wo", "sha"})
SUPPOSING = frozenset({"would", "could", "might", "may", "should", "must"})
UNREAL = SUPPOSING | {"'d"}
WOULD_OR_HAD = frozenset({"'d"})
AFTER_WOULD = frozenset({"have", "be", "'ve"})  # "she'd have thought", "she'd be caught"
SHORTENED = frozenset({"'d", "'ll", "'re", "'ve"})  # helpers, whatever the parser tags them as
NO_WORDS: frozenset[str] = frozenset()
EDGES = frozenset("\"'“”‘’«»„‚‹›「」『』,;:.!?—–-()[]…* ")


def is_clause(tokens: Tokens, verb: int) -> bool:
    """Say whether a verb heads a clause that says something of somebody or something.

    It has a subject of its own, "there" and "it" included, and a tense: "she sang", not "her singing".
    """
    tag, deps = tokens.tag, tokens.dep
    if tag[verb][0] != "V":
        return False
    has_subject, is_finite = False, tag[verb] in FINITE
    for child in tokens.children[verb]:
        dep = deps[child]
        if dep in SUBJECTS or dep == "expl":
            has_subject = True
        elif dep in ("aux", "auxpass") and (tag[child] in TENSED or tokens.lower[child] in SHORTENED):
            is_finite = True
    return has_subject and is_finite


def is_owner(tokens: Tokens, noun: int) -> bool:
    """Say whether a noun only tells whose something is, said or not any more: "She's my sister's—"."""
    return "POS" in tokens.tag[noun + 1 : noun + 2]


def told_by_is(tokens: Tokens, noun: int) -> int:
    """Return the "Tom" of "Tom's my brother", where the parser takes the "is" for a second owner, or -1."""
    owners = [child for child in tokens.children[noun] if tokens.dep[child] == "poss"]
    if len(owners) < 2 or tokens.tag[owners[-1]] != "PRP$":
        return -1
    return owners[0] if any(tokens.dep[child] == "case" for child in tokens.children[owners[0]]) else -1


def main_verbs(account: Account, first: int, last: int) -> list[int]:
    """Return the verbs of the clauses of a sentence that stand side by side; an order has one too."""
    tokens = account.prose.tokens
    tops = [
        token
        for token in range(first, last + 1)
        if tokens.tag[token][0] == "V"
        and (not first <= tokens.head[token] <= last or tokens.head[token] == token)
        and (is_clause(tokens, token) or tokens.tag[token] == "VB")
    ]
    found, waiting = list(tops), list(tops)
    while waiting:
        verb = waiting.pop()
        for child in tokens.children[verb]:
            if tokens.dep[child] in BESIDE and first <= child <= last and is_clause(tokens, child):
                if tokens.dep[child] == "ccomp" and not _stands_alone(account, verb, child):
                    continue
                found.append(child)
                waiting.append(child)
    return sorted(found)


def _stands_alone(account: Account, verb: int, clause: int) -> bool:
    """Tell a clause that the parser hung on the next one from what somebody thinks or says."""
    tokens = account.prose.tokens
    if any(tokens.dep[child] == "mark" for child in tokens.children[clause]):
        return False
    if is_parted(tokens, clause, verb) or is_spliced(tokens, clause, verb):
        return True
    low = tokens.lower[verb]
    return clause < verb and (low not in attitude_verbs() or low in verb_lemmas("that_verbs"))


def is_parted(tokens: Tokens, clause: int, verb: int) -> bool:
    """Say whether a semicolon parts a clause from the verb after it: "it was dark; she thought of him"."""
    return clause < verb and ";" in tokens.word[clause:verb]


def is_spliced(tokens: Tokens, clause: int, verb: int) -> bool:
    """Say whether a clause is a sentence of its own before a comma: "It's late, I don't know how to go".

    Of what somebody thinks, the word of thinking says no more: "It's late, I think". And nobody lies in
    passing: "There was fog, we were lying off the quay".
    """
    over = verb if tokens.tag[verb][0] == "V" else tokens.head[verb]  # "I'm never sure until afterwards"
    if tokens.dep[clause] != "ccomp" or not clause < own_subject(tokens, over) < verb:
        return False
    if not tokens.word[min(verb + 1, len(tokens) - 1)][0].isalpha():
        return False
    after = (child for child in tokens.children[verb] if child > verb)
    more = any(tokens.dep[child] in MORE or tokens.lower[child] in THAT for child in after)
    attitude = attitude_of(tokens, verb)
    return more or is_denied(tokens, over) or (attitude is not None and attitude.truth == "false")


def own_subject(tokens: Tokens, verb: int) -> int:
    """Return the subject that hangs on a verb itself, or -1; one shared by verbs hangs on the first."""
    return tokens.subject.get(verb, -1)


def end_of(tokens: Tokens, link: int) -> int:
    """Return what a preposition leads to, or -1: Hob, of "from Hob"."""
    return next((end for end in tokens.children[link] if tokens.dep[end] == "pobj"), -1)


def asks(tokens: Tokens, verb: int) -> bool:
    """Say whether a clause asks with a word: what he did, how it was, who she is; not "if he knew what".

    What a condition or a reason before it asks, it does not.
    """
    children = tokens.children[verb]
    subject = min((child for child in children if tokens.dep[child] in SUBJECTS), default=verb)
    own = below(tokens, verb, [child for child in children if tokens.dep[child] == "advcl"])
    return any(
        tokens.tag[token] in ASKING and tokens.lower[token] != "that"
        for token in range(min(own), subject + 1)
        if token in own
    )


def helpers(tokens: Tokens, verb: int) -> frozenset[str]:
    """Return the auxiliaries of a verb, in lower case; that of "she'd thought" is "had"."""
    found = tokens.helping.get(verb, NO_WORDS)
    if found and tokens.tag[verb] in ("VBN", "VBD") and found & WOULD_OR_HAD and not found & AFTER_WOULD:
        found = found - WOULD_OR_HAD | {"had"}
    return found


def words_under(tokens: Tokens, word: int) -> set[str]:
    """Return the words that hang on a word and on no other, in lower case: its helpers, particles, *when*."""
    return {tokens.lower[child] for child in tokens.children[word]}


def is_denied(tokens: Tokens, *words: int) -> bool:
    """Say whether one of some words is negated: "didn't think", "no idea", "nobody knew", "never before"."""
    return any(
        (tokens.lower[child] in NEGATING and tokens.dep[child] in ("neg", "advmod", "det", *SUBJECTS))
        or (tokens.dep[child] in SUBJECTS and is_no_one(tokens, child))
        or (tokens.lower[child] == "before" and tokens.lower[child - 1] in NEGATING)
        for word in words
        for child in tokens.children[word]
    )


def is_no_one(tokens: Tokens, token: int) -> bool:
    """Say whether a word is the "one" of "no one"."""
    return tokens.lower[token] == "one" and tokens.lower[max(0, token - 1)] == "no"


def below(tokens: Tokens, root: int, apart: Collection[int] = ()) -> set[int]:
    """Return the tokens that a root governs, itself included, but for what stands under those ``apart``."""
    children, inside, waiting = tokens.children, {root}, [root]
    while waiting:
        for child in children[waiting.pop()]:
            if child not in inside and child not in apart:
                inside.add(child)
                waiting.append(child)
    return inside


def reach(account: Account, root: int, apart: Collection[int] = (), begin: int = 0) -> tuple[int, int]:
    """Return the first and last token of the unbroken run around a root that it governs, within its line.

    Nothing before ``begin`` is in it, and nothing that stands under those ``apart``. The word that links it
    to what is before it is left out, and so are marks, stops and whoever is called; the *that* of
    *that's* and of *thought that would do* is no link.
    """
    tokens, line = account.prose.tokens, account.quote_of[root]
    inside = below(tokens, root, apart)
    first = last = root
    while first > begin and first - 1 in inside and account.quote_of[first - 1] == line:
        first -= 1
    while (
        last + 1 in inside
        and account.quote_of[last + 1] == line
        and tokens.paragraph[last + 1] == tokens.paragraph[root]
    ):
        last += 1
    while first < root and (
        tokens.dep[first] == "cc"
        or (
            tokens.lower[first] in LINKING
            and tokens.dep[first] not in SUBJECTS
            and tokens.head[first] == root
            and tokens.word[first + 1][0] not in "'’"
        )
    ):
        first += 1
    return trimmed(account, first, last)


def trimmed(account: Account, first: int, last: int) -> tuple[int, int]:
    """Leave out marks, stops and joining words at both ends of a stretch, and whoever a line calls there."""
    tokens = account.prose.tokens
    before = (-1, -1)
    while before != (first, last):
        before = first, last
        while first < last and (EDGES.issuperset(tokens.word[first]) or tokens.dep[first] == "cc"):
            first += 1
        while last > first and (EDGES.issuperset(tokens.word[last]) or tokens.dep[last] == "cc"):
            last -= 1
        first, last = _without_calls(account, first, last)
    return first, last


def _without_calls(account: Account, first: int, last: int) -> tuple[int, int]:
    if account.quote_of[first] < 0:
        return first, last
    words, mentions = account.prose.tokens.word, account.mentions
    index = mentions.starting(first)
    if index >= 0 and mentions.all[index].kind == "name":
        after = mentions.all[index].last + 1
        if after < last and words[after] == ",":
            first = after + 1
    index = mentions.covering.get(last, -1)
    if index >= 0 and mentions.all[index].kind == "name" and mentions.all[index].last == last:
        before = mentions.all[index].first - 1
        if before > first and words[before] == ",":
            last = before - 1
    return first, last


def climb(tokens: Tokens, token: int, deps: Collection[str], most: int) -> Iterator[int]:
    """Yield a token and what it hangs on, as long as it hangs by one of some relations."""
    for _ in range(most):
        yield token
        if tokens.dep[token] not in deps or tokens.head[token] == token:
            return
        token = tokens.head[token]
