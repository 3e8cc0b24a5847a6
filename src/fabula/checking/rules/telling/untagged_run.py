"""Line follows line without a tag or a deed, until it cannot be told any more who speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span
from fabula.story import Quote, scene_at

LEVEL = "suggestion"
SCOPE = ("speech",)
FOLLOWED = 6  # lines on end that any reader follows
LOST = 4  # lines on end whose speakers are doubtful together, from which on a note is due
DOUBT = 0.6  # confidence, of such lines on the whole, below which their speakers are doubtful


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the line from which on the speakers are doubtful."""
    for run in _runs(draft):
        for index in range(FOLLOWED, len(run) - LOST + 1):
            lost = run[index : index + LOST]
            if sum(quote.confidence for quote in lost) < DOUBT * LOST:
                message = (
                    f"After {index} lines without a tag or a deed it is hard to tell who speaks from here on."
                )
                yield Finding(run[index].span, message, see=tuple(quote.span for quote in run[:index]))
                break


def _runs(draft: Draft) -> Iterator[Sequence[Quote]]:
    """Yield the lines of paragraphs on end that hold speech and nothing else."""
    run: list[Quote] = []
    scene = None
    for paragraph, quotes in zip(draft.paragraphs, draft.quotes, strict=True):
        here = scene_at(draft.story.scenes, paragraph.start)
        bare = (
            bool(quotes)
            and all(quote.kind == "speech" for quote in quotes)
            and _is_bare(draft, paragraph, quotes)
        )
        if run and not (bare and here == scene):
            yield run
            run = []
        if bare:
            run, scene = [*run, quotes[0]], here
    if run:
        yield run


def _is_bare(draft: Draft, paragraph: Span, quotes: Sequence[Quote]) -> bool:
    """Say whether a paragraph has no word outside what is said in it."""
    at = paragraph.start
    for quote in quotes:
        if any(letter.isalnum() for letter in draft.text[at : quote.span.start]):
            return False
        at = quote.span.end
    return not any(letter.isalnum() for letter in draft.text[at : paragraph.end])


FLAGS = [
    "Ana, Bo and Cy sat down at the table.\n\n“Is it done?”\n\n“Nearly.”\n\n“What does that mean?”\n\n"
    "“It means no.”\n\n“Then say no.”\n\n“I did.”\n\n⟦“Twice.”⟧\n\n“I never "
    "heard it.”\n\n“Nobody did.”\n\n“I heard.”",
]
ALLOWS = [
    "Ana and Bo sat down at the table.\n\n“Is it done?” asked Ana.\n\n“Nearly.”\n\n“What does that mean?”\n\n"
    "“It means no.”\n\n“Then say no.”\n\n“I did.”\n\n“Twice,” said Ana.",
    "Ana, Bo and Cy sat down.\n\n“Is it done?”\n\n“Nearly.”\n\n“What does that mean?”\n\nBo laughed. “No.”",
]
