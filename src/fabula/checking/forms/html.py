"""Notes as a report in one HTML page, which asks for nothing else and runs nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from fabula.checking.forms.chapters import by_chapter
from fabula.checking.forms.excerpt import excerpt
from fabula.checking.forms.text import put_right, summary
from fabula.checking.note import Note
from fabula.file_places import Places
from fabula.span import Span
from fabula.story import Story

_STYLE = """
:root { color-scheme: light dark; --quiet: #595959; --mark: #ffe9a8; }
@media (prefers-color-scheme: dark) { :root { --quiet: #a8a8a8; --mark: #5c4a12; } }
body { font: 1.05rem/1.55 Georgia, serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.6rem; margin-bottom: 0; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
article { border-top: 1px solid color-mix(in srgb, currentColor 18%, transparent); padding: .9rem 0; }
p { margin: .3rem 0; } .place, .see { color: var(--quiet); font: .85rem/1.5 system-ui, sans-serif; }
.error, .warning { font-weight: 600; } q { quotes: none; }
mark { background: var(--mark); color: inherit; padding: 0 .12em; border-radius: .15em; }
"""


def dumps(story: Story, notes: Sequence[Note]) -> str:
    """Return the page: under the heading of each chapter its notes, in the order of the text."""
    title = escape(f"Notes on {story.manuscript.source.name or 'a story'}")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{title}</h1>\n<p>{summary(notes)}</p>\n"
        + "".join(_chapters(story, notes))
        + "</body>\n</html>\n"
    )


def _chapters(story: Story, notes: Sequence[Note]) -> Iterator[str]:
    places = Places(story.manuscript)
    for heading, inside in by_chapter(story, notes):
        yield f"<h2>{escape(heading)}</h2>\n" if heading else ""
        yield from (_note(story, note, places) for note in inside)


def _note(story: Story, note: Note, places: Places) -> str:
    rows = [
        f'<p class="place">{_place(places, note.span)} '
        f'<span class="{note.level}">{note.level}</span> {escape(note.rule)}</p>'
    ]
    if note.span.start < note.span.end:
        rows.append(f"<p>{_shown(story, note.span)}</p>")
    rows.append(f"<p>{escape(note.message)}</p>")
    if note.fix is not None:
        rows.append(f"<p>Put right: <q>{escape(put_right(story.text, note))}</q></p>")
    rows += [f'<p class="see">{_place(places, span)} {_shown(story, span)}</p>' for span in note.see]
    return "<article>\n" + "\n".join(rows) + "\n</article>\n"


def _place(places: Places, span: Span) -> str:
    return escape(places.shown(span.start))


def _shown(story: Story, span: Span) -> str:
    before, words, after = (escape(part) for part in excerpt(story.text, span))
    return f"<q>…{before}<mark>{words}</mark>{after}…</q>"
