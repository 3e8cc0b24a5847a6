"""Staying: scenes that open with the words that nobody has gone anywhere, and are where the last one was.

*An hour later they were still sitting there. They had not moved. By midnight the same three were at the
table. Two rounds later Tom was singing.*
"""

from __future__ import annotations

from collections.abc import Sequence

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import NEGATING, words_under
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.grammar.tenses import tense_of
from fabula.reading.lexicon import inflect_all
from fabula.reading.scenes.setting import Setting, is_told_in
from fabula.reading.times import find_times, number_words
from fabula.span import Span

STANCES = inflect_all(("sit", "stand", "lie", "kneel", "crouch", "lean", "wait"))
PLACED = frozenset({"there", "here"})
STIRRED = frozenset({"moved", "stirred", "budged"})
SERVED = frozenset(
    {
        "rounds",
        "drinks",
        "pints",
        "glasses",
        "cups",
        "pots",
        "hands",
        "songs",
        "games",
        "beers",
        "coffees",
        "bottles",
    }
)
LONGEST = 40  # tokens of a first sentence that are looked at
AT_ONCE = ("seconds", "minutes", "hours")  # units of time in which whoever sits somewhere may sit there still


def where_they_stayed(
    account: Account, spans: Sequence[Span], told: Sequence[str], settled: Sequence[Setting | None]
) -> list[Setting | None]:
    """Return the places of scenes, with that of the one before for those in which nobody has gone from it.

    A place that such a scene tells itself stays its own. ``told`` are the author's words for each place.
    """
    found = list(settled)
    for number in range(1, len(spans)):
        setting, span = found[number], spans[number]
        if (
            not (told[number] or is_told_in(span, setting))
            and found[number - 1] is not None
            and _nobody_has_gone(account, span)
        ):
            found[number] = found[number - 1]
    return found


def _nobody_has_gone(account: Account, span: Span) -> bool:
    """Say whether the first sentence of a scene tells that those in it are where they were."""
    tokens, covered = account.prose.tokens, account.tokens_in(span)
    sentence = [
        token
        for token in covered[:LONGEST]
        if tokens.sentence[token] == tokens.sentence[covered.start] and account.quote_of[token] < 0
    ]
    if not sentence or sentence[0] != covered.start:
        return False
    if _is_served(account, sentence):
        return True
    start, end = tokens.start[sentence[0]], tokens.end[sentence[-1]]
    times = find_times(tokens.text, start, end)
    if any(words.unit and words.unit not in AT_ONCE for words in times):
        return False  # "A week later they were still waiting"
    return any(_keeps_place(account, token) for token in sentence if tokens.dep[token] in SUBJECTS)


def _is_served(account: Account, sentence: Sequence[int]) -> bool:
    """Say whether time has gone by as in one sitting: "Two rounds later"."""
    words = [account.prose.tokens.lower[token] for token in sentence[:3]]
    return len(words) == 3 and words[0] in number_words() and words[1] in SERVED and words[2] == "later"


def _keeps_place(account: Account, subject: int) -> bool:
    """Say whether whoever a clause is about is told to be where they were."""
    tokens = account.prose.tokens
    if not account.is_somebody(subject) and tokens.lower[subject] not in number_words():
        return False
    verb = tokens.head[subject]
    whoever = {subject, *tokens.children[subject]}
    if any(tokens.lower[one] == "same" for one in whoever):
        return any(tokens.lower[one] in number_words() for one in whoever)  # "the same three", no other man
    around = words_under(tokens, verb)
    if tokens.lower[verb] in STIRRED:
        return tense_of(tokens, verb) == "before" and bool(around & NEGATING)
    return "still" in around and bool(around & PLACED or tokens.lower[verb] in STANCES)
