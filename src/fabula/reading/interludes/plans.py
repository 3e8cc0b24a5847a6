"""Plans: what somebody means to do, told in *would* after a word of deciding, of planning or of tomorrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import helpers, is_denied
from fabula.reading.grammar.tenses import ASIDE, tense_of
from fabula.reading.interludes.sentences import Sentence, who_does
from fabula.reading.interludes.stretch import Stretch
from fabula.reading.interludes.words import pattern
from fabula.reading.lexicon import load_words, verb_lemmas

HAPPENING = frozenset(
    {"be", "have", "seem", "come", "happen", "look", "rain", "die", "do"}
)  # nobody plans these


def plans(account: Account, told: Sequence[Sentence]) -> Iterator[Stretch]:
    """Yield what is planned, from the word that says so to the last sentence in *would*."""
    done = -1
    for index, sentence in enumerate(told):
        if index <= done:
            continue
        found = _planning(account, sentence)
        if found is None or pattern("plan", "never").search(sentence.words):
            continue
        cue, enough = found
        last = index
        while last + 1 < len(told) and _is_meant(told[last + 1], sentence):
            last += 1
        if enough or last > index:
            yield Stretch("plan", index, last, _planner(account, told[index : last + 1], cue), (cue, cue))
            done = last


def _planning(account: Account, sentence: Sentence) -> tuple[int, bool] | None:
    """Return the token that tells of a plan, and whether the sentence says enough of it by itself."""
    tokens = account.prose.tokens
    if pattern("plan", "nouns").search(sentence.words):
        nouns = ("plan", "idea", "intention", "scheme")
        return next(t for t in range(sentence.first, sentence.last + 1) if tokens.lower[t] in nouns), True
    if sentence.tense == "ahead":
        soon = pattern("plan", "future").search(sentence.words) is not None
        acting = [verb for verb in sentence.verbs if _is_act(account, verb)]
        return (acting[0], True) if soon and acting else None
    deciding = verb_lemmas("deciding_verbs")
    for verb, low in enumerate(tokens.lower[sentence.first : sentence.last + 1], sentence.first):
        if low not in deciding or tokens.tag[verb] not in ("VBD", "VBN", "VBZ"):
            continue
        if is_denied(tokens, verb) or helpers(tokens, verb) & (ASIDE | {"would", "will"}):
            continue
        if tokens.tag[verb] == "VBN" and tense_of(tokens, verb) != "before":
            continue
        children = tokens.children[verb]
        meant = [c for c in children if tokens.dep[c] == "ccomp" and tense_of(tokens, c) == "ahead"]
        if any(tokens.dep[child] == "dobj" for child in children):
            continue  # "resolved itself", "agreed a price"
        todo = any(tokens.dep[child] == "xcomp" for child in children)
        if meant or todo:
            soon = pattern("plan", "future").search(sentence.words) is not None
            return verb, any(_is_act(account, one) for one in meant) or soon
    return None


def _is_act(account: Account, verb: int) -> bool:
    """Say whether a clause tells of what somebody can mean to do."""
    tokens = account.prose.tokens
    if who_does(account, verb) is None or is_denied(tokens, verb):
        return False
    inner = load_words("inner_verbs")
    return tokens.lower[verb] not in HAPPENING and tokens.lower[verb] not in inner


def _is_meant(sentence: Sentence, cue: Sentence) -> bool:
    return (
        sentence.alone
        and sentence.tense == "ahead"
        and sentence.scene == cue.scene
        and sentence.paragraph - cue.paragraph <= 1
        and not pattern("plan", "never").search(sentence.words)
    )


def _planner(account: Account, told: Sequence[Sentence], cue: int) -> str | None:
    if account.prose.tokens.tag[cue][0] == "V":
        return who_does(account, cue)
    subjects = (who_does(account, verb) for sentence in told for verb in sentence.verbs)
    return next((id for id in subjects if id is not None), None)
