"""Memories and flashbacks: what is told in the pluperfect, after a word of remembering or by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import helpers, is_denied, own_subject, reach
from fabula.reading.grammar.tenses import ASIDE, tense_of
from fabula.reading.interludes.sentences import Sentence, who_does
from fabula.reading.interludes.stretch import Stretch
from fabula.reading.interludes.words import pattern
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.times import find_times

LEAST = 3  # sentences in the pluperfect that make a flashback
LEAST_DATED = 2  # where words tell when it was
STATES = frozenset({"been", "had", "being", "having"})  # who remembers these remembers a fact, not how it was
SUPPOSING = frozenset({"if", "as", "unless", "whether", "though"})


def memories(account: Account, told: Sequence[Sentence]) -> Iterator[Stretch]:
    """Yield what somebody remembers, from the word of remembering to the end of the pluperfect."""
    for index, sentence in enumerate(told):
        cue = _remembering(account, sentence)
        if cue is not None:
            last = _end_of_run(account, told, index)
            if last > index or _looks_back(account, cue[0]):
                clause = None if last > index else _clause(account, sentence, cue[0])
                yield Stretch("memory", index, last, _holder(account, sentence, cue[0]), cue, clause=clause)


def flashbacks(account: Account, told: Sequence[Sentence]) -> Iterator[Stretch]:
    """Yield the runs of sentences in the pluperfect."""
    index = 0
    while index < len(told):
        if told[index].tense != "before":
            index += 1
            continue
        last = _end_of_run(account, told, index)
        looking = sum(one.tense == "before" for one in told[index : last + 1])
        if looking >= LEAST or (looking >= LEAST_DATED and _is_dated(account, told[index], told[last])):
            yield Stretch("flashback", index, last, account.narrators[told[index].first], None)
        index = last + 1


def _end_of_run(account: Account, told: Sequence[Sentence], index: int) -> int:
    """Return the last of the sentences from one on that look back, with at most one of no tense between."""
    last = ahead = index
    while ahead + 1 < len(told) and ahead - last < 2:
        ahead += 1
        one = told[ahead]
        if one.scene != told[index].scene or one.tense not in ("before", ""):
            break
        if not one.alone and not _was_said(account, told[last], one):
            break
        if one.tense == "before":
            last = ahead
        elif one.paragraph != told[last].paragraph:
            break
    return last


def _was_said(account: Account, before: Sentence, one: Sentence) -> bool:
    """Say whether the line between two sentences was said then: one of them is its tag, "he had said"."""
    near = one.paragraph - before.paragraph <= 1
    return near and one.tense == "before" and any(_is_past_tag(account, each) for each in (before, one))


def _is_past_tag(account: Account, sentence: Sentence) -> bool:
    """Say whether a sentence tells in the pluperfect that a line was said."""
    lower = account.prose.tokens.lower
    return (
        not sentence.alone
        and sentence.tense == "before"
        and any(lower[verb] in verb_lemmas("speech_verbs") for verb in sentence.verbs)
    )


def _remembering(account: Account, sentence: Sentence) -> tuple[int, int] | None:
    """Return the tokens of the words of remembering in a sentence, or None."""
    tokens, verbs = account.prose.tokens, verb_lemmas("remembering_verbs")
    for token, low in enumerate(tokens.lower[sentence.first : sentence.last + 1], sentence.first):
        if low not in verbs or tokens.tag[token] not in ("VBD", "VBZ", "VBG", "VBN"):
            continue
        marks = {tokens.lower[child] for child in tokens.children[token] if tokens.dep[child] == "mark"}
        if (
            not is_denied(tokens, token)
            and not helpers(tokens, token) & (ASIDE | {"would", "will", "to"})
            and not marks & SUPPOSING
            and not any(tokens.lower[child].endswith(("self", "selves")) for child in tokens.children[token])
            and who_does(account, token) is not None
        ):
            return token, token
    match = pattern("memory", "phrases").search(sentence.words)
    if match is None or sentence.tense in ("before", "ahead"):
        return None
    start = tokens.start[sentence.first]
    skipped = len(" ".join(sentence.words[: match.start()].split()))
    near = account.tokens_in(tokens.span(sentence.first, sentence.last))
    first = next((token for token in near if tokens.start[token] - start >= skipped), sentence.first)
    return first, min(sentence.last, first + len(match[0].split()) - 1)


def _looks_back(account: Account, cue: int) -> bool:
    """Say whether what is remembered in the sentence itself is something that happened."""
    tokens = account.prose.tokens
    if tokens.lower[cue] not in verb_lemmas("remembering_verbs"):
        return False
    for clause in tokens.children[cue]:
        own = own_subject(tokens, clause) >= 0
        if tokens.dep[clause] != "ccomp" or not own or tokens.lower[clause] in STATES:
            continue
        told_of = tokens.tag[clause] == "VBG" and not helpers(tokens, clause)  # "remembered him saying"
        if told_of or tense_of(tokens, clause) == "before":
            return True
    return False


def _clause(account: Account, sentence: Sentence, cue: int) -> tuple[int, int]:
    """Return what of a sentence is remembered, without what somebody goes on to do."""
    tokens = account.prose.tokens
    first, last = reach(
        account, cue, [c for c in tokens.children[cue] if tokens.dep[c] == "conj" and c > cue]
    )
    return max(first, sentence.first), min(last, sentence.last)


def _holder(account: Account, sentence: Sentence, cue: int) -> str | None:
    tokens = account.prose.tokens
    if tokens.tag[cue][0] == "V" and (id := who_does(account, cue)) is not None:
        return id
    if sentence.verbs and (id := who_does(account, sentence.verbs[0])) is not None:
        return id
    owned = [t for t in range(sentence.first, sentence.last + 1) if tokens.tag[t] in ("PRP", "PRP$")]
    return account.at(owned[0]) if owned else None


def _is_dated(account: Account, first: Sentence, last: Sentence) -> bool:
    tokens = account.prose.tokens
    span = tokens.span(first.first, last.last)
    return any(words.shift < 0 or words.kind in ("age", "year") for words in find_times(tokens.text, *span))
