"""A quotation mark opens and nothing closes it, or closes what nothing opened.

Speech that goes on in the next paragraph is left open on purpose, as long as that paragraph opens with a
mark; a song or a letter may run over paragraphs between one pair.
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.quotation.pairing import Pair
from fabula.span import Span

LEVEL = "error"
_SHORT = 160  # characters: speech that goes on in the next paragraph has said more than that


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for every mark without its other half."""
    waiting: Pair | None = None  # an opening mark whose closing one may come in a later paragraph
    for index, (paragraph, paired) in enumerate(zip(draft.paragraphs, draft.pairs, strict=True)):
        for pair in paired.pairs:
            if not _counts(pair, paragraph):
                continue
            if waiting is not None and (pair.opened or pair.family != waiting.family):
                yield _finding(waiting)
                waiting = None
            if not pair.opened and waiting is not None:
                waiting = None
            elif not pair.opened or (not pair.closed and pair.end < paragraph.end):
                yield _finding(pair)
            elif not pair.closed and paired.goes_on != pair.family:
                waiting = pair
            elif not pair.closed and _breaks_off(draft, index):
                yield _finding(pair)
    if waiting is not None:
        yield _finding(waiting)


def _counts(pair: Pair, paragraph: Span) -> bool:
    """Say whether a mark alone is surely one of quotation: a single one must lead its paragraph."""
    if pair.opened and pair.closed:
        return True
    return pair.family == "double" or (
        pair.family == "single" and pair.opened and pair.start == paragraph.start
    )


def _breaks_off(draft: Draft, index: int) -> bool:
    """Say whether the next paragraph is hardly the same speech: this one is short, and no tale is told."""
    start, end = draft.paragraphs[index]
    beside = draft.pairs[max(0, index - 1) : index] + draft.pairs[index + 1 : index + 2]
    told = any(paired.pairs and not paired.pairs[-1].closed for paired in beside)
    return end - start < _SHORT and not told and draft.text[start + 1] not in "'‘"


def _finding(pair: Pair) -> Finding:
    if pair.opened:
        return Finding(Span(pair.start, pair.start + 1), "Nothing closes the quotation that this mark opens.")
    return Finding(Span(pair.end - 1, pair.end), "Nothing opens the quotation that this mark closes.")


FLAGS = [
    "“Is that the last of them?”\n\n⟦“⟧That is the last.\n\n“Then we can go home.”",
    "⟦“⟧We should have taken the bridge, said Ana.\n\nThe road was under water.",
    '⟦"⟧Nobody told me about the dog.\n\nPaul set down the lead and sighed.',
    'Paul set down the lead. Nobody told me about the dog.⟦"⟧\n\nThe dog yawned.',
]
ALLOWS = [
    "“We should have taken the bridge,” said Ana. “The road is under water.”",
    "“It began with the roof, which my father had mended with his own hands the year before, and with a "
    "storm out of the west that nobody had foretold, least of all the people whose work that is.\n\n"
    "“Then the cellar went,” said Ana, “and then the stairs.”",
    "“Go and ask the Hendersons' boy,” said Ana. “He's been 'round since six.”",
    "She sang it through.\n\n“Over the hill and over the bay,\n\nthe ferryman's wife has gone away.”",
    'The plank was 6" wide, and Paul walked it twice.',
]
