"""Handshakes: lines of nothing but a name that is the speaker's own, by what goes with it.

*"Imogen," she said, and held out her hand.* *"I'm the lawyer." She smiled. "Imogen."* A name that the story
has had before is rather whoever hears it; but in answer to somebody who has just told theirs it is one's own.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from fabula.reading.lexicon import verb_lemmas
from fabula.reading.names.answers import opening_of
from fabula.reading.prose import MARKS, Prose

I_AM = (["i", "'m"], ["i", "’m"], ["i", "am"])
WHAT = frozenset({"the", "a", "an", "your", "his", "her", "their"})  # "I'm the lawyer", but not "I'm late"
GIVEN = frozenset({"hand", "paw"})
CALM = ([","], ["."])  # behind a name that is told; "Jonas!" calls somebody


def tells_own(prose: Prose, line: int, first: int, last: int, told: Container[int]) -> bool:
    """Say whether a name, its tokens given, is all of a line, and whoever says it has it.

    ``told`` are the lines before in which somebody tells their name.
    """
    tokens, span = prose.tokens, prose.line_tokens[line]
    alone = first == opening_of(prose, line) and tokens.word[last + 1 : last + 2] in CALM
    if not alone or any(tokens.word[token] not in MARKS for token in range(last + 2, span.stop)):
        return False
    if line - 1 in told and prose.quotations[line].paragraph == prose.quotations[line - 1].paragraph + 1:
        before = {tokens.lower[token] for token in prose.line_tokens[line - 1]}
        return tokens.lower[last] not in before
    if any(token < first and tokens.word[token][0].isupper() for token in prose.by_word[tokens.lower[last]]):
        return False
    return _gives_hand(prose, line) or _has_said_what(prose, line)


def _gives_hand(prose: Prose, line: int) -> bool:
    """Say whether somebody offers or shakes a hand beside a line: "She held out her hand"."""
    tokens, verbs = prose.tokens, verb_lemmas("hand_giving_verbs")
    return any(
        tokens.lower[token] in GIVEN
        and tokens.dep[token] == "dobj"
        and tokens.lower[tokens.head[token]] in verbs
        for token in _beside(prose, line)
    )


def _beside(prose: Prose, line: int) -> Iterator[int]:
    """Yield the narrated tokens of a line's paragraph between the line before and the one after."""
    first, last = prose.paragraph_tokens[prose.quotations[line].paragraph]
    span = prose.line_tokens[line]
    before = span.start - 1
    while before >= first and not prose.said[before]:
        yield before
        before -= 1
    after = span.stop
    while after < last and not prose.said[after]:
        yield after
        after += 1


def _has_said_what(prose: Prose, line: int) -> bool:
    """Say whether the same speaker has just said what they are: "I'm the lawyer."."""
    if not line or prose.quotations[line - 1].paragraph != prose.quotations[line].paragraph:
        return False
    opening, stop = opening_of(prose, line - 1), prose.line_tokens[line - 1].stop
    lower = prose.tokens.lower[opening:stop]
    leads = (at for at in range(len(lower) - 2) if lower[at : at + 2] in I_AM and lower[at + 2] in WHAT)
    last = max(leads, default=-1)
    return last >= 0 and "." in lower[last:] and "?" not in lower[last:]
