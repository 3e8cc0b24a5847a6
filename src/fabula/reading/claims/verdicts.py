"""Verdicts: what the narration says, right after it, of what somebody says or thinks.

*"I was at home," she lied. It was not true. He was wrong. She was right.* Or no more than *It wasn't*, after
*she thought it was Ann*. *I lied*, says somebody after *You told me that*.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.short_answers import short_answer
from fabula.reading.claims.states import subject_of
from fabula.reading.grammar.clauses import UNREAL, helpers, is_denied, own_subject
from fabula.reading.lexicon import load_pairs, load_words
from fabula.story import NARRATOR, ClaimStatus
from fabula.tokens import sentence_around

IT = frozenset({"it", "this", "that", "which"})  # as what has just been said or thought
TAG_REACH = 4  # tokens after a line in which it is said to be told as a lie
REACH = 16  # tokens after a claim in which it is judged
DISMISSING = re.compile(r"\bnothing of the (kind|sort)\b|\bknew better(?! than)\b")
LYING = "lying"  # which else is lying somewhere
NEAR = 5  # propositions around a sentence in which those of the sentences beside it are
LIED = 3  # marks between "Ann lied" and the line
JUDGED = ("asserted", "believed", "feared", "known")


def find_verdicts(account: Account, propositions: Sequence[Proposition]) -> dict[int, ClaimStatus]:
    """Return whether the propositions are so that are judged, by their number."""
    verdicts: dict[int, ClaimStatus] = {}
    lies = _lies(account)
    for index, one in enumerate(propositions):
        if one.stance not in JUDGED or one.unreal or one.denied:
            continue
        if one.line in lies:
            if one.cue < 0:
                verdicts[index] = "false"
        elif one.line >= 0 or one.cue >= 0:
            last = not any(other.line == one.line >= 0 for other in propositions[index + 1 : index + 2])
            verdict = (_verdict(account, one) or _unmasked(account, one)) if last else None
            if verdict is None and one.cue >= 0:
                verdict = _short_verdict(account, one) or _contrast(account, one) or _dismissed(account, one)
            if verdict is not None:
                verdicts[index] = verdict
    for index in (*_owned_up(account, propositions), *_lied_of(account, propositions)):
        verdicts[index] = "false"
    return verdicts


def _owned_up(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield what somebody is reminded of having said, and owns to be a lie: "You told me that", "I lied"."""
    tokens, lied = account.prose.tokens, load_words("lied_verbs")
    said: dict[int, list[int]] = defaultdict(list)  # line -> what it reports others to have said
    for index, one in enumerate(propositions):
        if one.line < 0:
            continue
        if one.cue >= 0:
            if one.stance == "asserted" and one.holder != one.by and not one.denied:
                said[one.line].append(index)
        elif tokens.lower[one.root] in lied and one.stance == "asserted" and not is_denied(tokens, one.root):
            own = any(tokens.lower[child] == "i" for child in tokens.children[one.root])
            if own and one.by is not None:
                yield from (i for i in said.get(one.line - 1, ()) if propositions[i].holder == one.by)


def _short_verdict(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return what is said right after a claim where it is no more than "It wasn't", "but they had"."""
    tokens = account.prose.tokens
    subject = subject_of(account, one.root)
    answer = short_answer(account, one.last + 1, account.quote_of[one.last])
    if answer is None or subject < 0 or tokens.paragraph[answer.who] != tokens.paragraph[one.last]:
        return None
    return answer.of(account, one.root, subject)


def _dismissed(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return "false" where the next sentence has "nothing of the kind", or that somebody knew better."""
    tokens = account.prose.tokens
    begin = sentence_around(tokens, one.last)[1] + 1
    if one.line >= 0 or begin >= len(tokens) or tokens.paragraph[begin] != tokens.paragraph[one.last]:
        return None
    told = " ".join(tokens.lower[begin : sentence_around(tokens, begin)[1] + 1])
    return "false" if account.quote_of[begin] < 0 and DISMISSING.search(told) else None


def _contrast(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return "false" where the narration sets what is so against what is thought: "In fact she was awake"."""
    tokens, leads = account.prose.tokens, load_words("contrary_leads")
    begin = sentence_around(tokens, one.last)[1] + 1
    if one.line >= 0 or begin >= len(tokens) or account.quote_of[begin] >= 0:
        return None
    if tokens.paragraph[begin] != tokens.paragraph[one.last]:
        return None
    begin += tokens.lower[begin] == "but"
    told = tokens.lower[begin : sentence_around(tokens, begin)[1] + 1]
    contrary = any(" ".join(told[:length]) in leads for length in (1, 2, 3, 4))
    return "false" if contrary and not {"right", "true", "so", "correct"} & set(told) else None


def _unmasked(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return "false" where the narration tells right after a line what is so: "The truth was that"."""
    if one.line < 0 or one.cue >= 0:
        return None
    tokens, leads = account.prose.tokens, load_words("unmasking_leads")
    after = list(_after(account, account.prose.line_tokens[one.line].stop, REACH))
    starts = {after[0], *(token + 1 for token in after if tokens.word[token] == ".")} if after else set()
    told = (tokens.lower[start : start + 3] for start in starts)
    return (
        "false" if any(" ".join(words[:length]) in leads for words in told for length in (1, 2, 3)) else None
    )


def _lies(account: Account) -> frozenset[int]:
    """Return the lines beside which the narration says that they are lies."""
    tokens, lied = account.prose.tokens, load_words("lied_verbs")
    lying = [token for token in account.prose.occurrences(lied) if tokens.tag[token][0] == "V"]
    told = (line for token in lying if (line := _line_after(account, token)) >= 0)
    return frozenset(
        line
        for line, quote in enumerate(account.quotes)
        if quote.kind == "speech"
        and any(
            tokens.lower[token] in lied and tokens.tag[token][0] == "V"
            for token in _after(account, account.prose.line_tokens[line].stop, TAG_REACH)
        )
    ).union(told)


def _line_after(account: Account, lied: int) -> int:
    """Return the line before which the narration says no more than that it is a lie, or -1: "Ann lied."."""
    tokens, liar = account.prose.tokens, account.at(own_subject(account.prose.tokens, lied))
    for token in _after(account, lied + 1, LIED):
        if tokens.word[token][0].isalpha():
            return -1
        line = account.quote_of[token + 1] if token + 1 < len(tokens) else -1
        if line >= 0 and tokens.paragraph[token + 1] == tokens.paragraph[lied]:
            return line if liar is not None and account.quotes[line].speaker in (liar, None) else -1
    return -1


def _lied_of(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield what somebody is told to say in the sentence after, or before, one that tells that they lied."""
    tokens, lied = account.prose.tokens, load_words("lied_verbs")
    for index, one in enumerate(propositions):
        word, root = tokens.lower[one.root], one.root
        lies = one.stance == "narrated" and (word in lied or (word == LYING and one.last == root))
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


def _verdict(account: Account, one: Proposition) -> ClaimStatus | None:
    tokens, words = account.prose.tokens, load_pairs("verdict_words")
    begin = account.prose.line_tokens[one.line].stop if one.line >= 0 else one.last + 1
    for token in (*_after(account, begin, REACH), *_next_sentence(account, begin)):
        verb = tokens.head[token]
        judged = words.get(tokens.lower[token])
        if judged is None or tokens.dep[token] not in ("attr", "acomp") or not _is_all(account, token):
            continue
        subject = own_subject(tokens, verb)
        own = tokens.dep[verb] == "ROOT" and tokens.sentence[verb] != tokens.sentence[one.last]
        if not own and (subject < 0 or tokens.lower[subject] != "which"):
            continue
        whose, said = judged.split("/")
        if whose == "it":
            meant = subject >= 0 and tokens.lower[subject] in IT
        else:
            meant = subject >= 0 and account.at(subject) == one.holder not in (None, NARRATOR)
        if meant:
            return "true" if (said == "true") != is_denied(tokens, verb) else "false"
    return None


def _is_all(account: Account, word: int) -> bool:
    """Say whether a word judges what was said: not "it was true that", "may be right", "wrong about"."""
    tokens, verb = account.prose.tokens, account.prose.tokens.head[word]
    more = (*tokens.children[word], *tokens.children[verb])
    goes_on = any(child > word and tokens.dep[child] in ("prep", "ccomp", "xcomp") for child in more)
    return not goes_on and not helpers(tokens, verb) & UNREAL


def _after(account: Account, begin: int, reach: int) -> Iterator[int]:
    """Yield the tokens of the narration from one on, to the end of its paragraph or the next line."""
    tokens = account.prose.tokens
    for token in range(begin, min(begin + reach, len(tokens))):
        if account.quote_of[token] >= 0 or tokens.paragraph[token] != tokens.paragraph[begin - 1]:
            return
        yield token


def _next_sentence(account: Account, begin: int) -> range:
    """Return the first sentence of the next paragraph, where no more than a tag stands before it."""
    tokens = account.prose.tokens
    paragraph = tokens.paragraph[begin - 1]
    at = begin
    while at < len(tokens) and tokens.paragraph[at] == paragraph and account.quote_of[at] < 0:
        at += 1
    told = sum(word[0] in ".!?" for word in tokens.word[begin:at])
    if told > 1 or at == len(tokens) or tokens.paragraph[at] != paragraph + 1 or account.quote_of[at] >= 0:
        return range(0)
    return range(at, sentence_around(tokens, at)[1] + 1)
