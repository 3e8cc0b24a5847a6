r"""Scripts: the lines of a screenplay, or of a play set as one, each under the name of who says it.

>>> text = "MARA (O.S.)\n(shouting)\nWho is there?"
>>> name, said = scripted_line(text, Span(0, len(text)))
>>> name.of(text), said.of(text)
('MARA', 'Who is there?')
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from fabula.span import Span

_CUE = re.compile(  # "MARA (O.S.)", "THE SECOND GUARD", on a line alone
    r"[@*_]*(?P<name>[^\W\d_a-zß-öø-ÿ][^\W_a-zß-öø-ÿ.'’-]*(?: [^\W_a-zß-öø-ÿ.'’&#-]+){0,3}[^\W_a-zß-öø-ÿ.]*)"
    r"(?:[ \t]*\([^()\n]{1,30}\)){0,2}[ \t]*[*_^]*[ \t]*\n"
)
_DIRECTION = re.compile(r"[ \t]*\([^()\n]*\)[ \t]*\n")  # "(turning away)"
_PLAYED = re.compile(  # "MADGE. (Crossly.) I have buried it.", as plays are printed
    r"[@*_]*(?P<name>[^\W\d_a-zß-öø-ÿ]{2}[^\W\d_a-zß-öø-ÿ'’-]*(?: [^\W\d_a-zß-öø-ÿ'’-]+){0,3})[*_]*"
    r"(?:[ \t]+[*_]*\([^()\n]{1,60}\)[*_]*)?\."  # "MADGE (aside). Here she comes."
    r"[*_]*[ \t]+(?:[*_]*\([^()\n]{1,80}\)[*_]*[.]?[ \t]*)?(?=\S)"
)
_SLUG = re.compile(r"^[ \t]*[.*_]*(?:INT|EXT|I/E)[./][^a-z\n]*$", re.MULTILINE)  # "INT. BAKERY - NIGHT"
_LEAST = 3  # lines of a script without a scene heading, and a name among them comes back
_LETTERS = 2


def scripted_line(text: str, paragraph: Span) -> tuple[Span, Span] | None:
    """Return the name over a paragraph and the words under it, if it is set as a line of a screenplay."""
    cue = _CUE.match(text, *paragraph)
    if cue is None or sum(letter.isalpha() for letter in cue["name"]) < _LETTERS:
        return None
    start = cue.end()
    while (direction := _DIRECTION.match(text, start, paragraph.end)) is not None:
        start = direction.end()
    said = text[start : paragraph.end]
    if not said.strip() or (said.isupper() and "\n" in said):
        return None
    start += len(said) - len(said.lstrip())
    return Span(*cue.span("name")), Span(start, paragraph.end)


def scripted_lines(text: str, paragraphs: Sequence[Span]) -> dict[int, tuple[Span, Span]]:
    """Return, by paragraph, the name and the words of each line of a script, if there is one."""
    found = {
        index: line
        for index, paragraph in enumerate(paragraphs)
        if text.find("\n", *paragraph) >= 0 and (line := scripted_line(text, paragraph)) is not None
    }
    names = Counter(name.of(text) for name, _ in found.values())
    is_script = (len(found) >= _LEAST and len(names) < len(found)) or (found and _SLUG.search(text))
    return found if is_script else _played_lines(text, paragraphs)


def _played_lines(text: str, paragraphs: Sequence[Span]) -> dict[int, tuple[Span, Span]]:
    """Return the lines of a play whose names end in a stop: two come back, and most paragraphs have one."""
    found = {
        index: (Span(*line.span("name")), Span(line.end(), paragraph.end))
        for index, paragraph in enumerate(paragraphs)
        if (line := _PLAYED.match(text, *paragraph)) is not None
    }
    names = Counter(name.of(text) for name, _ in found.values())
    again = sum(count > 1 for count in names.values())
    most = found and 2 * len(found) > max(found) - min(found) + 1
    return found if again > 1 and most else {}
