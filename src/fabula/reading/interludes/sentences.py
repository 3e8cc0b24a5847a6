"""Sentences of the narration as they stand in time: told as it happens, looked back on, looked forward to."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import main_verbs, own_subject
from fabula.reading.grammar.tenses import Tense, tense_of
from fabula.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the narration, or what a line leaves of one: its tokens, ``last`` included.

    ``tense`` is that of its main clauses: "before" for the pluperfect and *used to*, "ahead" for *would* and
    *was to*, "" where they have none or several. ``words`` are in lower case, with straight apostrophes;
    ``alone`` is False where a line stands between it and the sentence before.
    """

    first: int
    last: int
    paragraph: int
    scene: int
    tense: Tense
    verbs: tuple[int, ...]
    words: str
    alone: bool


def narrated(account: Account, scenes: Sequence[Span]) -> list[Sentence]:
    """Return the sentences of the narration in the scenes, in order.

    In a scene told in the present, what is told in the past is looked back on, and *will* looks ahead.
    """
    found: list[Sentence] = []
    for number, span in enumerate(scenes):
        told = list(_of_scene(account, number, account.tokens_in(span)))
        counts = Counter(one.tense for one in told)
        found += [_from_present(one) for one in told] if counts["present"] > counts["past"] else told
    return found


def _from_present(one: Sentence) -> Sentence:
    moved: dict[Tense, Tense] = {"past": "before", "present": "past", "will": "ahead"}
    return replace(one, tense=moved.get(one.tense, one.tense))


def _of_scene(account: Account, scene: int, covered: range) -> Iterator[Sentence]:
    parts, alone = account.sentence_parts, True
    for first, last in parts[bisect_left(parts, (covered.start,)) : bisect_left(parts, (covered.stop,))]:
        told = account.quote_of[first] < 0
        if told:
            yield _sentence(account, scene, first, last, alone)
        alone = told


def _sentence(account: Account, scene: int, first: int, last: int, alone: bool) -> Sentence:
    tokens = account.prose.tokens
    verbs = tuple(main_verbs(account, first, last))
    tenses = {tense_of(tokens, verb) for verb in verbs} - {""}
    tense = tenses.pop() if len(tenses) == 1 else "past" if "past" in tenses else ""
    words = tokens.span(first, last).of(tokens.text).lower().replace("’", "'")
    if "?" in words:
        tense = ""  # "Had he told her?" is asked now
    return Sentence(first, last, tokens.paragraph[first], scene, tense, verbs, " ".join(words.split()), alone)


def who_does(account: Account, verb: int) -> str | None:
    """Return the id of whoever is the subject of a verb, or None; of joined verbs the first has it."""
    tokens = account.prose.tokens
    for _ in range(3):
        if (subject := own_subject(tokens, verb)) >= 0:
            return account.at(subject)
        if tokens.dep[verb] not in ("conj", "xcomp"):
            return None
        verb = tokens.head[verb]
    return None
