"""Read out: what a note, a sign or a message says behind a colon, with no marks.

*The note on the table said: gone to Lisbon, back Friday. A text from Una: running late. Una texts him: late.*
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from fabula.reading.lexicon import any_of
from fabula.reading.quotation.sentences import sentences
from fabula.span import Span

_MARKS = "\"'“‘«„*_<[("
_AT = "(?:on|in|from|to|at|by|over|above|under|beside|outside|inside)"
_SENDER = r"from(?: (?!who|whom|what|that\b)[\w’'-]+){1,3}"
_WHOM = r"(?:me|you|him|her|us|them|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?|(?:my|his|her|their|our) [a-z]+)"
_SENT = r"(?:texts|texted|messages|messaged|emails|emailed|e-mails|e-mailed)"
_WRITTEN = r"(?:types|typed|wrote|writes)"


@cache
def _leads() -> re.Pattern[str]:
    """Return the expression of what leads to it: "The sign on the door read:", "her last text just said:"."""
    nouns, sent = any_of("writing_nouns"), any_of("message_nouns")
    return re.compile(
        rf"\b(?:(?i:{nouns})(?: {_AT}(?: [\w’'-]+){{1,4}})?"
        r"(?: (?:only|just|simply|still|now))? (?:said|says|read|reads)"
        rf"|(?i:{sent}) {_SENDER}(?: on (?:his|her|my|their|the) [a-z]+)?"
        rf"|{_SENT} (?:back|{_WHOM}(?: back| again)?)|{_WRITTEN} (?:back|(?:back )?to {_WHOM})):[ \t]+(?=\S)"
    )


def read_out(text: str, paragraph: Span, quoted: Sequence[Span]) -> list[Span]:
    """Return the sentences, or the rests of them, that are read out in what is not ``quoted`` of a paragraph.

    >>> text = "The note on the door said: gone to Lisbon, back Friday. Una sat down."
    >>> [words] = read_out(text, Span(0, len(text)), [])
    >>> words.of(text)
    'gone to Lisbon, back Friday.'
    """
    found: list[Span] = []
    for lead in _leads().finditer(text, *paragraph) if ":" in paragraph.of(text) else ():
        if text[lead.end()] in _MARKS or any(one.start <= lead.start() < one.end for one in quoted):
            continue
        words = next(sentences(text, lead.end(), paragraph.end))
        if not any(one.start < words.end and words.start < one.end for one in [*quoted, *found]):
            found.append(words)
    return found


def is_led_to(text: str, line: int, start: int) -> bool:
    """Say whether words of a line, from ``start`` on, are read out: "The text read" is nobody's name."""
    return any(lead.end() == start for lead in _leads().finditer(text, line, start + 1))
