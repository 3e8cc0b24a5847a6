"""Interludes: stretches of a scene that are not the story's now: dreams, memories, flashbacks and plans.

What Genette (1980, *Narrative Discourse*) calls anachronies, found by tense and by the words that begin them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from fabula.reading.account import Account
from fabula.reading.interludes.dreams import dreams, supposed_dreams
from fabula.reading.interludes.memories import flashbacks, memories
from fabula.reading.interludes.plans import plans
from fabula.reading.interludes.sentences import Sentence, narrated
from fabula.reading.interludes.spoken import spoken
from fabula.reading.interludes.stretch import Stretch
from fabula.reading.times import TimeWords, find_times
from fabula.span import Span
from fabula.story import Interlude


def find_interludes(account: Account, scenes: Sequence[Span]) -> tuple[Interlude, ...]:
    """Return the interludes of the scenes, in the order of the text; no two overlap.

    Where two would, a dream comes before a memory, that before a flashback, and that before a plan.
    """
    (told,) = account.each("narrated", [()], lambda _: narrated(account, scenes), scenes)
    taken: set[int] = set()
    kept: list[Stretch] = []
    kinds = (dreams, supposed_dreams, memories, flashbacks, plans)
    found = account.each("interludes", kinds, lambda find: list(find(account, told)), scenes)
    for one in chain.from_iterable(found):
        sentences = range(one.first, one.last + 1)
        if taken.isdisjoint(sentences):
            taken.update(sentences)
            kept.append(one)
    narrated_ones = (_interlude(account, told, one) for one in kept)
    numbered = enumerate(scenes, start=1)
    said = account.each("spoken interludes", numbered, lambda scene: list(spoken(account, *scene)))
    return tuple(sorted(chain(narrated_ones, *said), key=lambda one: one.span))


def _interlude(account: Account, told: Sequence[Sentence], one: Stretch) -> Interlude:
    tokens = account.prose.tokens
    first, last = one.clause or (told[one.first].first, told[one.last].last)
    when = _dated(account, one, tokens.span(first, last))
    return Interlude(
        kind=one.kind,
        span=tokens.span(first, last),
        holder=one.holder,
        time=when.span.of(tokens.text) if when else "",
        scene=f"s{told[one.first].scene + 1}",
        order=None,
        supposed=one.supposed,
        evidence=(
            *([tokens.span(*one.cue)] if one.cue else []),
            *([when.span] if when else []),
        ),
    )


def _dated(account: Account, one: Stretch, span: Span) -> TimeWords | None:
    """Return the first words told that say when it is: back for what is looked back on, on for a plan."""
    for words in find_times(account.prose.tokens.text, *span):
        ahead = words.kind in ("shift", "next") and words.shift > 0
        back = words.shift < 0 or words.kind == "age"
        if words.kind in ("open", "same") or (back if one.kind == "plan" else ahead):
            continue
        if all(account.quote_of[token] < 0 for token in account.tokens_in(words.span)):
            return words
    return None
