r"""E-mails: what stands under a header of From, To and Subject, and the names of who sends and who gets it.

>>> text = "From: Ines Roth\nTo: the board\nSubject: Keys\n\nWho has them?"
>>> [mail] = find_emails(text, [Span(0, 43), Span(45, 58)])
>>> mail.sender.of(text), [name.of(text) for name in mail.recipients], mail.body
('Ines Roth', ['the board'], range(1, 2))
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from fabula.reading.quotation.sentences import is_narration, sentences
from fabula.span import Span

#: The fields of a header.
FIELDS = ("from", "to", "cc", "bcc", "subject", "re", "date", "sent", "reply-to", "attachments", "attachment")
_FIELD = re.compile(
    rf"[ \t>*_]*(?P<field>{'|'.join(FIELDS)})[*_]*:[*_]*[ \t]*(?P<value>[^\n]*)\n?",
    re.IGNORECASE,
)
_NAME = re.compile(r"[\"'“]?(?P<name>[^\W\d_][^<>(\[@\n\"”]*[^\W_]\.?)")  # without its address
#: The name, or the initials, of who signs.
SIGNATURE = r"(?:(?:[A-Z]\.? ?){1,3}|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?: x+)?[*_]*"
_CLOSED_BY = re.compile(rf"[*_—–-]*\s*(?:[\w’' ]{{2,30}},\s+)?{SIGNATURE}")  # with a close before it, or none
_EACH = re.compile(r"(?:(?!\band\b)[^,;&\n])+")  # of several after To
_REPLIED_MARK = re.compile(r"[ \t]*>")
_ATTRIBUTED = re.compile(  # "On Friday, Ines Roth <ines@...> wrote:", over what a mail answers
    r"(?:On [^\n]{3,60}?,\s+)?(?P<name>[A-Z][^\n<,]{1,40}?)(?:\s*<[^>\n]*>)?\s+wrote:"
)
_MOST = 20  # paragraphs of one
_LEAST_FIELDS = 2
_MARKS = '"“«„'


class Email(NamedTuple):
    """The paragraphs of a header and of what stands under it.

    ``sender`` is the name after From, if any, ``recipients`` are those after To, without their addresses.
    ``answered`` are the paragraphs of the mail that this one answers, behind ">" under it, ``attribution`` is
    the one over them that says who wrote it, -1 for none, and ``author`` that name, or the one after To.
    """

    header: range
    sender: Span | None
    recipients: tuple[Span, ...]
    body: range
    answered: range = range(0)
    attribution: int = -1
    author: Span | None = None


def find_emails(text: str, paragraphs: Sequence[Span]) -> list[Email]:
    """Return the e-mails of a story, in order."""
    found: list[Email] = []
    index = 0
    while index < len(paragraphs):
        fields = _fields(text, paragraphs[index])
        first = index
        while fields and index + 1 < len(paragraphs) and (more := _fields(text, paragraphs[index + 1])):
            fields, index = {**more, **fields}, index + 1
        index += 1
        if len(fields) >= _LEAST_FIELDS and not fields.keys().isdisjoint({"from", "to"}):
            end = _body_end(text, paragraphs, index)
            told = tuple(_recipients(text, fields))
            mail = Email(range(first, index), _sender(text, fields), told, range(index, end))
            found.append(_with_answered(text, paragraphs, mail))
            index = max(end, found[-1].answered.stop)
    return found


def _fields(text: str, paragraph: Span) -> dict[str, Span]:
    """Return what each line of a paragraph says behind the name of a field; none if one line has no such."""
    fields: dict[str, Span] = {}
    at = paragraph.start
    while at < paragraph.end:
        field = _FIELD.match(text, at, paragraph.end)
        if field is None:
            return {}
        fields.setdefault(field["field"].lower(), Span(*field.span("value")))
        at = field.end()
    return fields


def _sender(text: str, fields: dict[str, Span]) -> Span | None:
    value = fields.get("from")
    return None if value is None else _name(text, value)


def _recipients(text: str, fields: dict[str, Span]) -> Iterator[Span]:
    value = fields.get("to")
    for each in () if value is None else _EACH.finditer(text, *value):
        start = each.end() - len(each[0].lstrip())
        if (name := _name(text, Span(start, each.end()))) is not None:
            yield name


def _name(text: str, value: Span) -> Span | None:
    name = _NAME.match(text, *value)
    return None if name is None else Span(*name.span("name"))


def _with_answered(text: str, paragraphs: Sequence[Span], mail: Email) -> Email:
    """Return an e-mail with the one that it answers, if that stands under it."""
    start = mail.body.stop
    attributed = _ATTRIBUTED.fullmatch(text, *paragraphs[start]) if start < len(paragraphs) else None
    first = start + (attributed is not None)
    last = first
    while last < len(paragraphs) and _is_answered(text, paragraphs[last]):
        last += 1
    if last == first:
        return mail
    author = mail.recipients[0] if len(mail.recipients) == 1 else None
    if attributed is not None:
        author = Span(*attributed.span("name"))
    return mail._replace(answered=range(first, last), attribution=start if attributed else -1, author=author)


def _is_answered(text: str, paragraph: Span) -> bool:
    """Say whether a paragraph stands behind the sign of what is answered, in it or before it."""
    line = text.rfind("\n", 0, paragraph.start) + 1
    return _REPLIED_MARK.match(text, line) is not None


def _body_end(text: str, paragraphs: Sequence[Span], start: int) -> int:
    """Return the paragraph after an e-mail: after the name under it, else where the story is told again."""
    told = 0
    for index in range(start, min(start + _MOST, len(paragraphs))):
        between = text[paragraphs[index - 1].end : paragraphs[index].start].strip()
        if (index > start and between.strip(">")) or _fields(text, paragraphs[index]):
            return told or index
        if _is_answered(text, paragraphs[index]) or _ATTRIBUTED.fullmatch(text, *paragraphs[index]):
            return told or index
        if index > start and text[paragraphs[index].start] in _MARKS:
            return told or start + 1
        if index > start and _CLOSED_BY.fullmatch(text, *paragraphs[index]):
            return index + 1
        if index > start and not told and _is_told(text, paragraphs[index]):
            told = index
    return told or min(start + _MOST, len(paragraphs))


def _is_told(text: str, paragraph: Span) -> bool:
    return is_narration(next(sentences(text, *paragraph)).of(text))
