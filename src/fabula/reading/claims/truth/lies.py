"""Lies: what the narration, or whoever hears it or owns to it, says was said and was a lie.

*"I was at home," she lied. Ann lied. "I was at home." "I was at home," she said, lying through her teeth. The
lie came easily. She lied; she said that she had been at home.* *I lied*, says somebody after *You told me
that*, or with *I told you that*; and *You lied*, with *You said that*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.truth.nearby import next_sentence, told_after
from fabula.reading.grammar.clauses import UNREAL, helpers, is_denied, own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_words
from fabula.tokens import sentence_around

LYING = frozenset({"lying", "bluffing", "fibbing"})  # of which "lying" may tell where something is
TEETH = frozenset({"teeth"})  # "lying through her teeth"
WAS = frozenset({"was", "is", "were", "'s", "'re"})
PLAIN = ("nsubj", "aux", "punct", "advmod", "cc", "conj", "mark", "ccomp", "dep", "parataxis")
TAG_REACH = 4  # tokens after a line in which it is said to be told as a lie
TAG = 14  # the same where more is told of how
NEAR = 5  # propositions around a sentence in which those of the sentences beside it are
LINES = 2  # around that in which somebody owns to a lie, in which they tell what it was
LIED = 3  # marks between "Ann lied" and the line


def lies(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield the number of each proposition that is told to be a lie."""
    whole = _lines(account)
    goes_on = _gone_on_with(account, whole)
    begun: set[int] = set()
    for index, one in enumerate(propositions):
        if one.stance == "asserted" and one.cue < 0 and not one.denied and not one.unreal:
            if one.line in whole or (one.line in goes_on and one.line not in begun):
                yield index
            begun.add(one.line)
    yield from _reported(account, propositions)
    yield from _told_of(account, propositions)


def _lines(account: Account) -> frozenset[int]:
    """Return the lines beside which the narration says that they are lies."""
    tokens, lied = account.prose.tokens, load_words("lied_verbs")
    lying = [token for token in account.prose.occurrences(lied) if tokens.tag[token][0] == "V"]
    told = (line for token in lying if (line := _line_after(account, token)) >= 0)
    said = [line for line, quotation in enumerate(account.prose.quotations) if quotation.kind == "speech"]
    ends = [account.prose.line_tokens[line].stop for line in said]
    called = account.each("called a lie", ends, lambda end: _is_called_lie(account, end))
    return frozenset(line for line, lie in zip(said, called, strict=True) if lie).union(told)


def _is_called_lie(account: Account, begin: int) -> bool:
    """Say whether a line that ends before a token is told with a word of lying, or next called a lie."""
    tokens, lied = account.prose.tokens, load_words("lied_verbs")
    after = [*told_after(account, begin, TAG), *next_sentence(account, begin)]
    if any(tokens.lower[token] in lied and tokens.tag[token][0] == "V" for token in after[:TAG_REACH]):
        return True
    if any(tokens.lower[token] in LYING and _is_to_lie(account, token) for token in after):
        return True
    return any(
        tokens.lower[token] == "lie" and tokens.dep[token] in SUBJECTS and tokens.tag[token] == "NN"
        for token in after
    )


def _is_to_lie(account: Account, lying: int) -> bool:
    """Tell "he was lying" and "lying through her teeth" from what lies, or lay, somewhere."""
    tokens = account.prose.tokens
    if TEETH & set(tokens.lower[lying : lying + 5]):
        return True
    plain = all(tokens.dep[child] in PLAIN for child in tokens.children[lying])
    who = own_subject(tokens, lying)
    return plain and who >= 0 and account.is_somebody(who) and tokens.lower[lying - 1] in WAS


def _gone_on_with(account: Account, whole: frozenset[int]) -> frozenset[int]:
    """Return the lines that go on after a tag that calls the line before it a lie."""
    tokens, found = account.prose.tokens, set()
    for line in whole:
        here, after = account.prose.line_tokens[line], account.prose.line_tokens[line + 1 : line + 2]
        between = tokens.paragraph[here.stop - 1 : after[0].start + 1] if after else []
        if between and len(set(between)) == 1:
            found.add(line + 1)
    return frozenset(found)


def _line_after(account: Account, lied: int) -> int:
    """Return the line before which the narration says no more than that it is a lie, or -1: "Ann lied."."""
    tokens, liar = account.prose.tokens, account.at(own_subject(account.prose.tokens, lied))
    for token in told_after(account, lied + 1, LIED):
        if tokens.word[token][0].isalpha():
            return -1
        line = account.quote_of[token + 1] if token + 1 < len(tokens) else -1
        if line >= 0 and tokens.paragraph[token + 1] == tokens.paragraph[lied]:
            return line if liar is not None and account.quotes[line].speaker in (liar, None) else -1
    return -1


def _reported(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield what somebody is reminded of, or owns to, having said, where somebody says that they lied."""
    said: dict[int, list[int]] = defaultdict(list)  # line -> what it reports somebody to have said
    liars: dict[int, set[str]] = defaultdict(set)  # line -> who is said to have lied
    for index, one in enumerate(propositions):
        if one.line < 0 or one.stance != "asserted":
            continue
        if one.cue >= 0 and not one.denied and not one.unreal and one.holder is not None:
            said[one.line].append(index)
        elif one.cue < 0 and (liar := _liar(account, one)) is not None:
            liars[one.line].add(liar)
    for line, who in sorted(liars.items()):
        for near in range(line - LINES, line + LINES + 1):
            yield from (index for index in said.get(near, ()) if propositions[index].holder in who)


def _liar(account: Account, one: Proposition) -> str | None:
    """Return who is said in a line to have lied, or None: "I lied", "You lied to me"."""
    tokens, root = account.prose.tokens, one.root
    if tokens.lower[root] not in load_words("lied_verbs") or is_denied(tokens, root):
        return None
    subject = own_subject(tokens, root)
    own = subject >= 0 and tokens.lower[subject] == "i"
    return None if helpers(tokens, root) & UNREAL else one.by if own else account.at(subject)


def _told_of(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield what somebody is told to say in the sentence after, or before, one that tells that they lied."""
    tokens, lied = account.prose.tokens, load_words("lied_verbs")
    for index, one in enumerate(propositions):
        word, root = tokens.lower[one.root], one.root
        lies = one.stance == "narrated" and (word in lied or (word in LYING and one.last == root))
        if (
            not lies
            or tokens.tag[root][0] != "V"
            or is_denied(tokens, root)
            or helpers(tokens, root) & UNREAL
        ):
            continue
        liar = account.at(own_subject(tokens, one.root))
        ends = sentence_around(tokens, one.root)
        for near in range(max(0, index - NEAR), min(len(propositions), index + NEAR)):
            said = propositions[near]
            beside = said.last < ends[0] <= sentence_around(tokens, said.last)[1] + 1
            beside |= said.first > ends[1] >= sentence_around(tokens, said.first)[0] - 1
            same = tokens.paragraph[said.root] == tokens.paragraph[one.root]
            told = said.cue >= 0 and said.line < 0 and said.stance == "asserted" and not said.denied
            if told and beside and same and said.holder == liar is not None:
                yield near
