"""Patterns: what a line that is no prose looks like: break, heading, point of view, note label, header."""

from fabula.formats.patterns.breaks import is_break, is_decorated, undecorated
from fabula.formats.patterns.header import (
    byline,
    gutenberg_mark,
    gutenberg_title,
    header_field,
    imprint,
    posted,
)
from fabula.formats.patterns.headings import (
    chapter_number,
    heading_rank,
    is_bare_number,
    is_behind,
    is_caps,
    is_contents,
    is_date,
    is_end_mark,
    is_quoted_title,
    is_slug_line,
    is_surely_behind,
    is_time_heading,
    is_title_like,
)
from fabula.formats.patterns.notes import (
    author_words,
    disowning,
    is_key,
    is_text_next,
    note_label,
    signing_off,
)
from fabula.formats.patterns.numbers import number_of
from fabula.formats.patterns.points_of_view import bare_name, point_of_view

__all__ = [
    "author_words",
    "bare_name",
    "byline",
    "chapter_number",
    "disowning",
    "gutenberg_mark",
    "gutenberg_title",
    "header_field",
    "heading_rank",
    "imprint",
    "is_bare_number",
    "is_behind",
    "is_break",
    "is_caps",
    "is_contents",
    "is_date",
    "is_decorated",
    "is_end_mark",
    "is_key",
    "is_quoted_title",
    "is_slug_line",
    "is_surely_behind",
    "is_text_next",
    "is_time_heading",
    "is_title_like",
    "note_label",
    "number_of",
    "point_of_view",
    "posted",
    "signing_off",
    "undecorated",
]
