"""Letters: what is written inside the story and stands without quotation marks: letters, notes, chats."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from functools import cache, partial
from typing import NamedTuple

from fabula.reading.lexicon import inflect_all, load_words
from fabula.reading.quotation.emails import FIELDS, SIGNATURE
from fabula.reading.quotation.messages import leads_to_message
from fabula.reading.quotation.sentences import words_of
from fabula.span import Span
from fabula.story import QuoteKind

_SALUTATION = re.compile(
    r"[*_]*(?:(?:my\s+)?(?:own\s+)?dear(?:est)?|darling|beloved|to\s+whom|hi|hello|hey)\b"
    r"(?:[^.!?\n]|\b(?:m(?:r|rs|s|me)|dr|st|prof|rev|capt|lt|sgt|col|gen|[a-z])\.){0,50}[,:!—–-]*[*_]*\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_DEAR = re.compile(
    r"[*_]*(?:my\s+)?(?:dear(?:est)?|darling)\s+[A-Z]\w*[^.!?\n]{0,40}?(?:[,:—–]|--)", re.IGNORECASE
)
_VALEDICTION = re.compile(
    r"[*_—–-]*\s*(?:(?:with\s+)?(?:(?:all\s+)?my\s+)?(?:love|hugs|kisses|thanks|best(?:\s+wishes|\s+regards)?|regards)"
    r"|yours(?:\s+\w+)?|sincerely(?:\s+yours)?|respectfully|faithfully|cheers|always|your\s+[\w-]+(?:\s+[\w-]+)?|xx+o*|xoxo"
    r"|(?:i\s+(?:remain|am),?|believe\s+me,?|ever)\s+(?:\w+[,\s]+){0,4}?yours?\b.*|i\s+remain"
    r"|p\.?\s?s\.?)(?:\b|[,.!—–-]|\s*$)",
    re.IGNORECASE,
)
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
PICTURES = r"(?: ?[^\w\s!-~\u00a0-\u00bf\u2010-\u205e]{1,6})?"  # emoji behind a handle
_NAME = rf"[*_<]*[\w@][\w .'’@-]{{0,30}}?{PICTURES}[*_>]*"
_CHAT_LINE = re.compile(  # the time before the name, or behind it in brackets
    rf"^[ \t>*_]*(?:(?:[\[(]?{_TIME}[\])]?\s*[-–—|]?\s*{_NAME}|{_NAME}\s?[\[(]{_TIME}[\])])[*_]*:"
    rf"|[\[(]?{_TIME}[\])]?\s*<[\w@.-]+>)[*_]*[ \t]*(?P<text>\S.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_NAMED_LINE = re.compile(  # the name or the handle: "Ines:", "**ines the great:**"
    r"^[ \t>]*[*_<]*(?P<name>[A-Za-z@][\w.'’@-]*(?: [\w.'’@-]+){0,2})"
    rf"{PICTURES}[*_>]*:[*_]*[ \t]+(?P<text>\S.*)$",
    re.MULTILINE,
)
_LABEL_INSIDE = re.compile(  # at the end of narration: 'Her phone lit up. **Ines:** on my way'
    r"(?<=[.!?…:] )(?P<bold>\*\*|__|)"
    r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})(?:(?P=bold):|:(?P=bold))"
    r"[ \t]+(?P<text>\S.*)$",
    re.MULTILINE,
)
_GREETED = re.compile(  # whom a salutation names: "My dear Miss Quill,", "Hello Idris!", "Idris,"
    r"[*_]*(?:(?:(?i:my\s+)?(?i:own\s+)?(?i:dear(?:est)?|darling|beloved)|(?i:hi|hello|hey))\s+)?"
    r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w'’-]+)*)\b"
)
_LINE = re.compile(r"[^\n]+")
_AROUND = ' \t\r,!*_—–->"“”'  # what stands around a close and the name under it
_INITIALS = re.compile(r"(?:[A-Z]\. ?){1,3}")
_BARE = re.compile(r"[*_]*[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,[*_]*\s*")  # "Idris," alone
_SIGNED = re.compile(rf"[*_—–-]*\s*{SIGNATURE}\s*")
_MOST = 20  # paragraphs that one letter may have
_RUN = 3  # lines "Name: text" that make a chat
_TELLS = frozenset({"narrator", "narration"})  # before what nobody says: "NARRATOR: It was late."
_SOUND = re.compile(r"[\[(][^\])]*[\])][.]?")  # between the lines of a script: "[SFX: a door]"
_SYSTEM_LINE = re.compile(  # between the lines of a chat, from nobody: "**Teo left the chat**"
    r"^[ \t>]*(?:(?P<mark>\*{1,3}|_{1,3})(?=\S)[^:*_\n]+(?P=mark)|[\[(][^:\[\]()\n]+[\])])[.]?[ \t\r]*$",
    re.MULTILINE,
)
_MANNER = re.compile(r"(?:[\[(][^\[\]()\n]{1,60}[\])]\s*)+(?=\S)")  # before a line: "(into the phone)"

_Found = tuple[Span, QuoteKind]
_Knows = Callable[[str], bool]  # says whether a name stands in the story, and is no label there


class _Named(NamedTuple):
    """A line with a name and a colon in front.

    ``led`` says that the words before tell of a message, ``acted`` that it is told how the line is said.
    """

    paragraph: int
    text: Span
    name: str
    bold: bool
    led: bool
    acted: bool


def named_lines(text: str, paragraphs: Sequence[Span]) -> dict[int, list[_Found]]:
    """Return, by paragraph, what stands behind a name and a colon.

    That is writing in a chat, whose lines have a time and a name or come in a run of ``Name: text``, and
    speech in a scene set as a play, ``NAME: text``.
    """
    found: dict[int, list[_Found]] = {}
    runs: list[list[_Named]] = [[]]
    knows = cache(partial(_is_told_of, text))  # a chat has the same few names on every line
    for index, paragraph in enumerate(paragraphs):
        if _SOUND.fullmatch(text, *paragraph) or _SYSTEM_LINE.fullmatch(text, *paragraph):
            continue
        if text.find(":", *paragraph) < 0 and text.find(">", *paragraph) < 0:
            runs.append([])
            continue
        timed: list[_Found] = [(_message(line), "writing") for line in _CHAT_LINE.finditer(text, *paragraph)]
        if timed:
            found[index] = timed
            continue
        lines = list(_NAMED_LINE.finditer(text, *paragraph))
        if any(line["name"].lower() in FIELDS for line in lines):
            runs.append([])
            continue
        if lines and len(lines) + len(system_lines(text, paragraph)) == text.count("\n", *paragraph) + 1:
            lead = index > 0 and not runs[-1] and leads_to_message(text, *paragraphs[index - 1])
            runs[-1] += [_named(index, line, lead) for line in lines]
            continue
        runs.append([])
        label = _LABEL_INSIDE.search(text, *paragraph)
        if label is not None and _is_message(text, paragraph, label, knows):
            found[index] = [(_message(label), "writing")]
    _settle([run for run in runs if run], knows, found)
    return found


def system_lines(text: str, paragraph: Span) -> list[Span]:
    """Return the lines of a paragraph that a chat itself would write: "[Teo is typing]"."""
    return [Span(*line.span()) for line in _SYSTEM_LINE.finditer(text, *paragraph)]


def _is_message(text: str, paragraph: Span, label: re.Match[str], knows: _Knows) -> bool:
    if label["bold"]:
        return knows(label["name"])
    return leads_to_message(text, paragraph.start, label.start())


def _message(line: re.Match[str]) -> Span:
    """Return what is said or written on a line, without how it is said: "MARA: (whispering) Run."."""
    end = line.start("text") + len(line["text"].rstrip())
    manner = _MANNER.match(line.string, line.start("text"), end)
    return Span(manner.end() if manner else line.start("text"), end)


def _named(paragraph: int, line: re.Match[str], led: bool) -> _Named:
    said = _message(line)
    return _Named(paragraph, said, line["name"], _is_bold(line), led, acted=said.start > line.start("text"))


def _is_bold(line: re.Match[str]) -> bool:
    return "**" in line[0][: line.start("text") - line.start()]


def _is_told_of(text: str, name: str) -> bool:
    """Say whether a name stands in the text and is no label there: a heading such as "Rating:" is not."""
    return name in ("Me", "You") or re.search(rf"\b{re.escape(name)}\b(?![*_>]*:)", text) is not None


def _settle(runs: Sequence[Sequence[_Named]], knows: _Knows, found: dict[int, list[_Found]]) -> None:
    """Accept the runs of named lines that are a chat or a play, and every line of whoever chats in one."""
    kinds = [_kind_of_run(run, knows) for run in runs]
    heard: dict[QuoteKind, set[str]] = {"writing": set(), "speech": set()}
    for run, kind in zip(runs, kinds, strict=True):
        if kind is not None:
            heard[kind] |= {line.name for line in run}
    for run, own in zip(runs, kinds, strict=True):
        names = {line.name for line in run}
        kind = own or next((kind for kind, known in heard.items() if known.issuperset(names)), None)
        for line in run:
            if kind is not None and line.name.lower() not in _TELLS:
                found.setdefault(line.paragraph, []).append((line.text, kind))


def _kind_of_run(run: Sequence[_Named], knows: _Knows) -> QuoteKind | None:
    """Say whether a run of named lines is a chat or a play: it is long enough, and a name comes back.

    Names without a capital take a longer run. One line is enough where a message is told to come, or where
    its name is in bold and the story ``knows`` it.
    """
    names = {line.name for line in run}
    again = len(run) >= _RUN and len(names) < len(run)
    if again and (len(run) > _RUN or not any(name[0].islower() for name in names)):
        played = all(name.isupper() for name in names) or any(line.acted for line in run)
        return "speech" if played or any(name.lower() in _TELLS for name in names) else "writing"
    if any(line.led for line in run):
        return "writing"
    bold = any(line.bold for line in run) and (again or all(map(knows, names)))
    return "writing" if bold else None


def letter_paragraphs(text: str, paragraphs: Sequence[Span], set_off: Sequence[Span]) -> set[int]:
    """Return the indices of the paragraphs that are part of a letter, note or message without marks."""
    inside = _set_off_paragraphs(paragraphs, set_off)
    found = _plain_letters(text, paragraphs)
    run: list[int] = []
    for index in [*sorted(inside), len(paragraphs) + 1]:
        if run and index != run[-1] + 1:
            if _is_letter(text, paragraphs, run):
                found.update(run)
            run = []
        run.append(index)
    return found


def _set_off_paragraphs(paragraphs: Sequence[Span], set_off: Sequence[Span]) -> set[int]:
    inside: set[int] = set()
    at = 0
    for block in sorted(set_off):
        while at < len(paragraphs) and paragraphs[at].end <= block.start:
            at += 1
        index = at
        while index < len(paragraphs) and paragraphs[index].start < block.end:
            inside.add(index)
            index += 1
    return inside


def _is_letter(text: str, paragraphs: Sequence[Span], run: Sequence[int]) -> bool:
    first, last = paragraphs[run[0]].of(text), paragraphs[run[-1]].of(text)
    if _SALUTATION.match(first) or _DEAR.match(first) or _is_close(last):
        return True
    if run[0] == 0:
        return False
    return speaks_of_writing(text, paragraphs[run[0] - 1])


def speaks_of_writing(text: str, paragraph: Span) -> bool:
    """Say whether the last sentence of a paragraph tells of a letter, a sign or a message, or of writing."""
    lead = text[max(paragraph.start, paragraph.end - 200) : paragraph.end]
    told = re.split(r"(?<=[.!?…])\s+", lead)
    words = set(words_of(" ".join(told[-2:]) if told[-1].startswith("It ") else told[-1]))
    return bool(words & (load_words("writing_nouns") | inflect_all(load_words("writing_verbs"))))


def _is_close(paragraph: str) -> bool:
    lines = paragraph.splitlines()
    return any(len(line) < 60 and _VALEDICTION.match(line.strip()) for line in lines[-3:])


def _plain_letters(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """Find letters that nothing sets off: a salutation alone, then paragraphs up to a close or a name."""
    found: set[int] = set()
    index = 0
    while index < len(paragraphs):
        paragraph = paragraphs[index]
        end = index
        if paragraph.end - paragraph.start < 80 and _SALUTATION.fullmatch(
            text[paragraph.start : paragraph.end]
        ):
            end = _close_of(text, paragraphs, index)
        if end == index and opens_letter(paragraph.of(text)):
            end = _name_under(text, paragraphs, index)
        if end > index:
            found.update(range(index, end + 1))
        index = max(index, end) + 1
    return found


def opens_letter(paragraph: str) -> bool:
    """Say whether a paragraph is a salutation and nothing else: "Dear Idris," or "Idris,"."""
    return len(paragraph) < 80 and bool(_SALUTATION.fullmatch(paragraph) or _BARE.fullmatch(paragraph))


def is_around_letter(line: str) -> bool:
    """Say whether a line greets whom a letter is for or takes leave of them, and tells nothing.

    >>> [is_around_letter(line) for line in ("Dear Mr. Quill", "With love, Ada", "Two crates, unopened")]
    [True, True, False]
    """
    return opens_letter(line) or _name_in(line, "") is not None


def _name_under(text: str, paragraphs: Sequence[Span], start: int) -> int:
    """Return the paragraph that is the name under the letter begun at ``start``, or ``start``."""
    for index in range(start + 2, min(start + _MOST, len(paragraphs))):
        paragraph = paragraphs[index].of(text)
        if _SIGNED.fullmatch(paragraph):
            return index
        if paragraph[0] in "\"'“‘«—–":
            return start  # somebody speaks
    return start


def _close_of(text: str, paragraphs: Sequence[Span], start: int) -> int:
    """Return the paragraph that closes the letter begun at ``start``, or ``start`` where none does."""
    for index in range(start + 1, min(start + _MOST, len(paragraphs))):
        if _is_close(paragraphs[index].of(text)):
            after, last = index + 1, paragraphs[index].of(text).splitlines()[-1]
            unsigned = _VALEDICTION.match(last.strip())  # else the name is there
            if unsigned and after < len(paragraphs) and _is_signature(paragraphs[after].of(text)):
                return after
            return index
    return start


def _is_signature(paragraph: str) -> bool:
    return (
        len(paragraph) < 40
        and "\n" not in paragraph
        and (paragraph[-1:] not in '.!?…"”' or _INITIALS.fullmatch(paragraph) is not None)
        and paragraph[:1].isupper()
    )


def signatures(text: str, paragraphs: Sequence[Span], written: Collection[int]) -> dict[int, Span]:
    """Return, for the written paragraphs of each letter with a close, the name under it.

    A letter begins with its salutation, or where the narration or a letter before it ends.
    """
    found: dict[int, Span] = {}
    letter: list[int] = []
    close = ""
    for index in sorted(written):
        if letter and (index != letter[-1] + 1 or _SALUTATION.match(paragraphs[index].of(text))):
            letter, close = [], ""
        letter.append(index)
        opened = opens_letter(paragraphs[letter[0]].of(text))
        if len(letter) > 2 and opened and _SIGNED.fullmatch(paragraphs[index].of(text)):
            signed = paragraphs[index].of(text).strip(_AROUND)
            start = text.index(signed, paragraphs[index].start)
            found |= dict.fromkeys(letter, Span(start, start + len(signed)))
            letter, close = [], ""
            continue
        for line in _LINE.finditer(text, *paragraphs[index]):
            words = line[0].strip(_AROUND)
            if (name := _name_in(words, close)) is not None:
                start = line.start() + line[0].rindex(name)
                found |= dict.fromkeys(letter, Span(start, start + len(name)))
                letter, words = [], ""
            close = words
    return found


def greetings(text: str, paragraphs: Sequence[Span], written: Collection[int]) -> dict[int, Span]:
    """Return, for the written paragraphs of each letter, the name in the salutation over it."""
    found: dict[int, Span] = {}
    greeted: Span | None = None
    before = -2
    for index in sorted(written):
        opening = paragraphs[index].of(text).partition("\n")[0]
        if opens_letter(opening) or _DEAR.match(opening):
            name = _GREETED.match(text, *paragraphs[index])
            greeted = None if name is None else Span(*name.span("name"))
        elif index != before + 1:
            greeted = None
        if greeted is not None:
            found[index] = greeted
        before = index
    return found


def _name_in(line: str, before: str) -> str | None:
    """Return the name that a line of a letter is or ends with, after a close such as "Yours,"."""
    above = _VALEDICTION.match(before) if len(before) < 60 else None
    if above and not before[above.end() :].strip(_AROUND) and _is_signature(line):
        return line
    own = _VALEDICTION.match(line) if len(line) < 60 else None
    name = line[own.end() :].strip(_AROUND) if own and "," in line else ""
    return name if _is_signature(name) else None
