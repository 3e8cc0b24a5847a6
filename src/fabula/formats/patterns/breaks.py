"""Breaks: lines of ornaments, and what decorates other lines."""

from __future__ import annotations

import re

from fabula.formats.patterns.tables import word_set

_ORNAMENTS = (
    r"*\-–—―_=~#+•·∙.…°º§¶⁂⁎⁕※†‡❦❧☙◊◇◆○●□■▪★☆✦✧✩✪✴✶✻✽❀❁✿❄♥♡❤♦♣♠|/\\<>^:;%&@$`¤×⸻⁓∞†«»‹›♪♫☽☾⚜･ﾟ｡⋆˚♔♛⊱⊰༺༻❈❉❖✵✹➳"
    "☀☁⚓⚔⚡✂✨⭐🌀-🌠🌰-🍄🎀🎃🎄🏵🐚🐾💐💠💫💮🔮🕊🕯🗡🦋"  # emoji that adorn; a face or a heart may be a message
)
_ORNAMENT_RUN = re.compile(rf"[{_ORNAMENTS}\s\uFE0E\uFE0F\u200b()\[\]{{}}!,'’]*")
_PLAIN_MARKS = re.compile(r"[\s()\[\]{}!,'’.]*")
_STRIP_ORNAMENTS = re.compile(rf"[{_ORNAMENTS}\s()\[\]{{}}\uFE0E\uFE0F]+")
_EDGE = re.compile(rf"^[{_ORNAMENTS}\s(\[{{\uFE0E\uFE0F]+|[{_ORNAMENTS}\s)\]}}\uFE0E\uFE0F]+$")
_XO = re.compile(r"[xXoO0]+")
_INITIALS = re.compile(r"([A-Z]{2,5})\1{2,}(?:[A-Z]{0,4})")
_ORDINARY_LETTER = re.compile(r"[a-np-wyz]")
_LONGEST_BREAK_WORDS = 40


def is_break(line: str) -> bool:
    """Say whether a line is an ornament between scenes.

    >>> [is_break(s) for s in ("***", "~*~", "xXx", "-o-o-", "[line break]", "No.", "xx", "Oh")]
    [True, True, True, True, True, False, False, False]
    """
    if not line or len(line) > 120 or (len(line) > _LONGEST_BREAK_WORDS and _ORDINARY_LETTER.search(line)):
        return False
    if _ORNAMENT_RUN.fullmatch(line) and not _PLAIN_MARKS.fullmatch(line):
        return True
    if line in {".", "..", "...", ". . .", "'"} or re.fullmatch(r"\.(\s*\.)*", line):
        return line != "'"
    bare = _STRIP_ORNAMENTS.sub("", line)
    if _XO.fullmatch(bare):
        return _is_letter_row(bare, ornamented=len(bare) < len(line.replace(" ", "")))
    if _INITIALS.fullmatch(bare) and len(bare) >= 6:
        unit = _INITIALS.fullmatch(bare)
        return unit is not None and unit.group(1) not in word_set("breaks", "sounds")
    words = " ".join(_EDGE.sub("", line).lower().split())
    if words not in word_set("breaks", "words"):
        return False
    return words not in {"line", "break", "divider", "ruler", "hr"} or words != line.lower()


def _is_letter_row(letters: str, *, ornamented: bool) -> bool:
    if letters.strip("0") == "":
        return False
    if letters.lower() in {"xo", "xoxo", "ox", "xx", "oo"}:
        return ornamented and letters.lower() != "ox"
    return letters == letters[::-1] or len(letters) >= 5 or ornamented


def undecorated(line: str) -> str:
    """Return a line without the ornaments and brackets around it.

    A bracket stays whose other half stands inside the words.

    >>> undecorated("~*~ Three Days Later ~*~"), undecorated("(later)"), undecorated("Later (or never)")
    ('Three Days Later', 'later', 'Later (or never)')
    """
    bare = _EDGE.sub("", line).strip()
    if not bare or bare == line:
        return bare
    before, _, after = line.partition(bare)
    for opening, closing in ("()", "[]", "{}"):
        unpaired = bare.count(opening) - bare.count(closing)
        if unpaired == 1 and after.startswith(closing):
            bare += closing
        elif unpaired == -1 and before.endswith(opening):
            bare = opening + bare
    return bare


def is_decorated(line: str) -> bool:
    """Say whether a line stands between ornaments that no inline mark-up or dialogue uses (``~Later~``)."""
    return bool(
        re.fullmatch(
            r"(?:[~=#+•·§◇◆★☆|]|[*_\-–—]{3,}|[*~\-o]{2,}[*~]).{1,70}?(?:[~=#+•·§◇◆★☆|]|[*_\-–—]{3,}|[*~]{2,})",
            line,
        )
        and any(letter.isalpha() for letter in line)
    )
