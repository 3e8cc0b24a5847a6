"""No comma parts two long main clauses before *and* or *but*, in a story that sets one as a rule."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.narration import Narration, Told
from fabula.checking.note import Finding
from fabula.reading.grammar.clauses import is_clause

LEVEL = "suggestion"
SCOPE = ("narration",)
_JOINING = frozenset({"and", "but", "so"})
_STOPS = frozenset({",", ";", ":", "—", "–", "--"})
LEAST = 4  # words of either clause; what is shorter needs no comma
TOGETHER = 15  # words of the two
MANY = 4  # places for which a note each is too much where they are
OFTEN = 0.001  # of all sentences
OWN_WAY = 0.5  # from this share on, doing without is how the story is set


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the conjunction."""
    narration = draft.narration
    if narration is None:
        return
    with_comma, found = 0, []
    for told in narration.sentences:
        for joining, first, last in _joined(narration, told):
            if narration.tokens.lower[joining - 1] == ",":
                with_comma += 1
            elif _is_long(narration, first, joining, last):
                found.append(joining)
    spans = [narration.tokens.span(joining, joining) for joining in found]
    if len(spans) > max(1, OWN_WAY * (with_comma + len(spans))):
        return
    if len(spans) > max(MANY, OFTEN * len(narration.sentences)):
        word = spans[0].of(draft.text)
        places = f"here, and in {len(spans) - 1} more places: is it meant?"
        yield Finding(
            spans[0], f"No comma parts two long halves before “{word}” {places}", see=tuple(spans[1:])
        )
    else:
        for span in spans:
            word = span.of(draft.text)
            yield Finding(span, f"A comma before “{word}” would part the two long halves here.")


def _joined(narration: Narration, told: Told) -> Iterator[tuple[int, int, int]]:
    """Yield each conjunction between two clauses, and where what it joins begins and ends."""
    tokens, begin = narration.tokens, told.first
    for before, after in zip(told.clauses, told.clauses[1:], strict=False):
        subject = after.subject
        if tokens.head[after.verb] != before.verb or not is_clause(tokens, after.verb):
            continue
        joining = min([subject, *tokens.children[subject]]) - 1
        alone = tokens.start[joining] > tokens.end[joining - 1]  # no dash, no bracket
        if alone and before.verb < joining < after.verb and tokens.lower[joining] in _JOINING:
            yield joining, begin, told.last
            begin = joining + 1


def _is_long(narration: Narration, first: int, joining: int, last: int) -> bool:
    """Say whether both halves are long, and the first has no stop in it."""
    lower = narration.tokens.lower
    end = next((at for at in range(joining + 1, last) if lower[at] in _STOPS), last)
    one, other = joining - first, end - joining - 1
    return min(one, other) >= LEAST and one + other >= TOGETHER and _STOPS.isdisjoint(lower[first:joining])


FLAGS = [
    "The ferry was late again that evening, and the rain had got into her shoes. She waved to the man in the "
    "cabin ⟦and⟧ he lifted a tired hand from the wheel. He saw her, but he could not turn the boat.",
]
ALLOWS = [
    "She waved to the man in the cabin, and he lifted a tired hand from the wheel.",
    "She waved and he lifted his hand. She waved to the man in the cabin and went on along the quay.",
]
