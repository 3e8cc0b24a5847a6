"""Most speech stands in marks of one sort (double, single) and some in the other."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.evenness import uneven
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
WHOLE = True
_MARKS = {"double": '"“”', "single": "'‘’"}


def check(draft: Draft) -> Iterator[Finding]:
    """Yield one finding for the story, on the first line of speech in the other marks."""
    text = draft.text
    lines = [line for line in draft.lines if line.quote.kind == "speech"]
    places = {
        sort: [
            line.span for line in lines if text[line.span.start] in marks and text[line.span.end - 1] in marks
        ]
        for sort, marks in _MARKS.items()
    }
    firsts = {sort: [Span(start, start + 1) for start, _ in spans] for sort, spans in places.items()}
    yield from uneven("Marks around speech", firsts, draft.settings.style.quotes)


FLAGS = [
    "“Lift it,” said Ola. “Higher,” said Per. “Higher still,” said Ola. “It is stuck,” said Per. “Pull,” "
    "said Ola.\n\n"
    "⟦‘⟧I am pulling,’ said Per.",
]
ALLOWS = ["“Lift it,” said Ola.", "‘Lift it,’ said Ola. ‘The “feather,” as you call it,’ said Per."]
