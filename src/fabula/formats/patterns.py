"""What a line that is not prose looks like: break, heading, point of view, note label, header field."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Any, Literal

HeadingRank = Literal["part", "chapter", "numeral"]

_ORNAMENTS = (
    r"*\-–—―_=~#+•·∙.…°º§¶⁂⁎⁕※†‡❦❧☙◊◇◆○●□■▪★☆✦✧✩✪✴✶✻✽❀❁✿❄♥♡❤♦♣♠|/\\<>^:;%&@$`¤×⸻⁓∞†«»‹›♪♫☽☾⚜･ﾟ｡⋆˚♔♛⊱⊰༺༻❈❉❖✵✹➳"
)
_ORNAMENT_RUN = re.compile(rf"[{_ORNAMENTS}\s\uFE0E\uFE0F\u200b()\[\]{{}}!,'’]*")
_PLAIN_MARKS = re.compile(r"[\s()\[\]{}!,'’.]*")
_STRIP_ORNAMENTS = re.compile(rf"[{_ORNAMENTS}\s()\[\]{{}}\uFE0E\uFE0F]+")
_EDGE = re.compile(rf"^[{_ORNAMENTS}\s(\[{{]+|[{_ORNAMENTS}\s)\]}}]+$")
_XO = re.compile(r"[xXoO0]+")
_INITIALS = re.compile(r"([A-Z]{2,5})\1{2,}(?:[A-Z]{0,4})")
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_ORDINARY_LETTER = re.compile(r"[a-np-wyz]")
_LONGEST_BREAK_WORDS = 40
_QUOTES = "\"“”„«»‘'’"

_ROMAN = r"(?:[CL]?X{0,3}(?:IX|IV|V?I{0,3})|XL(?:IX|IV|V?I{0,3})|XC(?:IX|IV|V?I{0,3}))"
_ROMAN_LOWER = r"(?:x{0,3}(?:ix|iv|v?i{0,3}))"


@cache
def data() -> dict[str, Any]:
    """Return the tables of ``data/structure.toml``."""
    source = resources.files("fabula").joinpath("data/structure.toml")
    tables: dict[str, Any] = tomllib.loads(source.read_text(encoding="utf-8"))
    return tables


@cache
def _words(table: str, name: str) -> frozenset[str]:
    return frozenset(data()[table][name])


@cache
def _compiled(table: str, name: str) -> re.Pattern[str]:
    """Return one expression that matches a whole line of any of the alternatives."""
    return re.compile("(?:" + "|".join(data()[table][name]) + ")", re.IGNORECASE)


# ---------------------------------------------------------------------------------------------- breaks


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
        return unit is not None and unit.group(1) not in _words("breaks", "sounds")
    words = " ".join(_EDGE.sub("", line).lower().split())
    if words not in _words("breaks", "words"):
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

    >>> undecorated("~*~ Three Days Later ~*~")
    'Three Days Later'
    """
    return _EDGE.sub("", line).strip()


def is_decorated(line: str) -> bool:
    """Say whether a line stands between ornaments that no inline mark-up or dialogue uses (``~Later~``)."""
    return bool(
        re.fullmatch(
            r"(?:[~=#+•·§◇◆★☆|]|[*_\-–—]{3,}|[*~\-o]{2,}[*~]).{1,70}?(?:[~=#+•·§◇◆★☆|]|[*_\-–—]{3,}|[*~]{2,})",
            line,
        )
        and any(letter.isalpha() for letter in line)
    )


# -------------------------------------------------------------------------------------------- headings


@cache
def _number() -> str:
    words = "|".join(sorted(data()["numbers"]["words"], key=len, reverse=True))
    roman = rf"(?-i:{_ROMAN}|{_ROMAN_LOWER})(?![a-zA-Z])"
    return rf"(?:\d{{1,4}}(?:\.\d+)?|{roman}|(?:the )?(?:{words})(?:[ -](?:{words}))?)"


@cache
def _numbered(table_name: str) -> re.Pattern[str]:
    words = "|".join(sorted(data()["headings"][table_name], key=len, reverse=True))
    return re.compile(
        rf"(?P<word>{words})\.?\s+#?(?P<number>{_number()})(?![\w'’])\s*(?P<separator>[.:;,\-–—|~/(]*)\s*(?P<title>.*)",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _alone() -> re.Pattern[str]:
    words = "|".join(sorted(data()["headings"]["alone"], key=len, reverse=True))
    number = _number()
    return re.compile(
        rf"(?:the )?(?P<word>{words})(?: {number})?\s*(?P<separator>[.:\-–—|]*)\s*(?P<title>.*)",
        re.IGNORECASE,
    )


@cache
def _cardinals() -> frozenset[str]:
    return frozenset(data()["numbers"]["words"][: data()["numbers"]["words"].index("hundred")])


_NUMERAL = re.compile(
    rf"[#(\[\-–—~*]*\s*(?:(?P<number>\d{{1,3}}|(?=[IVXLC]){_ROMAN})|(?P<lower>(?=[ivx]){_ROMAN_LOWER}))\s*(?P<separator>[.:)\]\-–—~*]*)\s*(?P<title>.*)"
)
_HEADING_LIMIT = 300


def heading_rank(line: str) -> HeadingRank | None:
    """Return what kind of heading the words of a line make it, or None for prose.

    >>> heading_rank("CHAPTER I. A Wet Spring"), heading_rank("Part Two"), heading_rank("iv.")
    ('chapter', 'part', 'numeral')
    >>> heading_rank("Part of me wanted to run."), heading_rank("No."), heading_rank("I am not afraid.")
    (None, None, None)
    """
    if not line or len(line) > _HEADING_LIMIT or line[0] in _QUOTES:
        return None
    bare = undecorated(line) or line
    named = _named_rank(line) or _named_rank(bare)
    return named or ("numeral" if _is_numeral(line) else None)


def _named_rank(line: str) -> HeadingRank | None:
    if not line[0].isalpha():
        return None
    if line[0].isupper() and line.rstrip(".").lower() in _cardinals():
        return "numeral"
    match = _numbered("part").fullmatch(line)
    if match and _is_heading_tail(match, strict=True):
        return "part"
    match = _numbered("chapter").fullmatch(line)
    if match and _is_heading_tail(match, strict=match["word"].lower() not in {"chapter", "chap", "ch"}):
        return "chapter"
    match = _alone().fullmatch(line)
    if match and line[0].isupper():
        title = match["title"]
        if not title or (match["separator"] and len(title) <= 80 and is_title_like(title)):
            return "chapter"
    return None


def _is_heading_tail(match: re.Match[str], *, strict: bool) -> bool:
    """Say whether what follows "Chapter 3" or "Day Two" is a title or nothing, rather than a sentence."""
    title, separator, word = match["title"].strip(), match["separator"], match["word"]
    if not (word[0].isupper() or (not title and match["number"][0].isdigit())):
        return False
    if not title:
        return "," not in separator and not (strict and separator.startswith(".") and word.islower())
    if separator and not strict:
        return word.isupper() or is_title_like(title) or (len(title) <= 200 and "." not in title.rstrip("."))
    if separator and set(separator) <= set(":-–—|(~"):
        return len(title) <= 90 and (is_title_like(title.rstrip(")")) or title.isupper())
    return (
        is_title_like(title.rstrip(".)")) and (bool(separator) or not title.endswith("."))
    ) or title.isupper()


def is_bare_number(line: str) -> bool:
    """Say whether a heading gives only its word and number, so that a title may stand on the next line.

    >>> is_bare_number("CHAPTER IV."), is_bare_number("Chapter 4: Rain")
    (True, False)
    """
    bare = undecorated(line) or line
    for pattern in (_numbered("part"), _numbered("chapter"), _alone(), _NUMERAL):
        match = pattern.fullmatch(bare)
        if match:
            return not match["title"].strip()
    return False


def chapter_number(line: str) -> int | None:
    """Return the arabic number in a heading such as "Chapter 12", if it has one."""
    match = re.search(r"\d{1,4}", line)
    return int(match.group()) if match else None


def _is_numeral(line: str) -> bool:
    match = _NUMERAL.fullmatch(line)
    if not match:
        return False
    title, separator = match["title"].strip(), match["separator"]
    if not title:
        is_kiss = match["lower"] is not None and set(match["lower"]) == {"x"} and not separator
        return not is_kiss and (not separator or separator[0] in ".:)]-–—~*")
    if match["lower"] or not separator or separator[0] not in ".:-–—" or len(title) > 80:
        return False
    return (is_title_like(title) and len(title) > 3) or (title.isupper() and len(title) > 3)


def is_title_like(line: str) -> bool:
    """Say whether a line is capitalised as titles are and ends as no sentence does.

    >>> is_title_like("The Salt Road"), is_title_like("She went home."), is_title_like("The salt road")
    (True, False, False)
    """
    if len(line) > 90 or line.endswith((",", ";", ":", "-", "—", "…", '"', "”")) or line[:1] in '"“«—–-':
        return False
    words = _WORD.findall(line)
    if not words or len(words) > 14:
        return False
    small = _words("headings", "small")
    major = [word for word in words if word.lower() not in small] or words[:1]
    if not all(word[0].isupper() for word in major) or not (
        line[0].isupper() or line[0].isdigit() or line[0] in "(['‘"
    ):
        return False
    if line.endswith("."):
        return len(major) >= 3 or line.isupper()
    return True


_QUOTED = re.compile(r"(?:\"([^\"]+)\"|“([^“”]+)”|'([^\"']+)'|‘([^“”‘]+)’)")


def is_quoted_title(line: str) -> bool:
    """Say whether a line is a title in quotation marks; speech would close its sentence inside them.

    >>> is_quoted_title("“Pieces of Glass”"), is_quoted_title("“Pieces of Glass.”")
    (True, False)
    """
    match = _QUOTED.fullmatch(line)
    if not match or len(line) > 60:
        return False
    words = match[match.lastindex or 0]
    return words[-1] not in ".,;:!?…—–-" and is_title_like(words)


def is_caps(line: str) -> bool:
    """Say whether a line is set in capitals, with at least four letters."""
    return not any(map(str.islower, line)) and sum(map(str.isalpha, line)) >= 4 and line != line.lower()


def is_contents(line: str) -> bool:
    """Say whether a line heads a list of chapters."""
    return undecorated(line).rstrip(".:").lower() in _words("headings", "contents")


def is_end_mark(line: str) -> bool:
    """Say whether a line only says that the story or a part of it ends here ("THE END", "TBC").

    >>> is_end_mark("~ The End ~"), is_end_mark("The end of the road.")
    (True, False)
    """
    return len(line) <= 60 and bool(_compiled("ends", "lines").fullmatch(undecorated(line).rstrip(".!")))


# -------------------------------------------------------------------------------------- points of view

_PLACEHOLDER = r"[a-z](?:/[a-z]){1,2}"  # Y/N and its kin, for the name of whoever reads it
_NAME = (
    rf"[\[(]?(?P<name>{_PLACEHOLDER}|"
    r"[^\W\d_][\w'’.\-]*(?:\s+(?:(?:and|&|of|the|van|von|de|la)\s+)?[^\W\d_][\w'’.\-]*){0,3}?)[\])]?"
)
_POV_WORD = r"(?:p\.?\s?o\.?\s?v\.?|point[ -]of[ -]view|perspective)"
_POV_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_NAME}(?:['’]s?)?\s+{_POV_WORD}(?:\s*[:.\-–—].{{0,40}})?",
        rf"(?:from )?{_POV_WORD}(?:\s*[:\-–—]\s*|\s+of\s+|\s+){_NAME}",
        rf"(?:from\s+){_NAME}(?:['’]s?)?\s+{_POV_WORD}",
        rf"(?:chapter|ch\.?|part)\s+[\w.]+\s*[:.\-–—(]+\s*{_NAME}(?:['’]s?)?\s+{_POV_WORD}\)?",
    )
)


def point_of_view(line: str) -> tuple[bool, str | None]:
    """Return whether a line announces a point of view, and whose: None where it is nobody's.

    >>> point_of_view("**Odile's POV**"), point_of_view("[third person POV]"), point_of_view("POV: Ben Ito")
    ((True, 'Odile'), (True, None), (True, 'Ben Ito'))
    >>> point_of_view("[y/n]'s POV")
    (True, 'Y/N')
    """
    if len(line) > 80 or line[:1] in '"“' or line.endswith(("!", "?", ",")):
        return False, None
    bare = undecorated(line).rstrip(".:")
    for form in _POV_FORMS:
        match = form.fullmatch(bare)
        if match:
            name = re.sub(r"['’]s?$", "", match["name"].strip())
            if "/" in name:
                return True, name.upper()
            if not (name[0].isupper() or name.lower() in _words("pov", "nobody")):
                continue
            return True, None if name.lower() in _words("pov", "nobody") else _as_name(name)
    return False, None


def _as_name(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 3 else name


_BARE_NAME = re.compile(r"(?P<name>[A-Z][\w'’\-]+(?: (?:[A-Z][\w'’\-]+|[A-Z]\.)){0,2})")


def bare_name(line: str) -> str | None:
    """Return the name a line may consist of: one to three capitalised words, whatever the ornaments.

    >>> bare_name("~ Odile ~"), bare_name("ODILE MARSH"), bare_name("Odile ran.")
    ('Odile', 'Odile Marsh', None)
    """
    if len(line) > 50 or line.endswith((".", "!", "?", ",")):
        return None
    match = _BARE_NAME.fullmatch(undecorated(line).rstrip(":"))
    if match and match["name"].lower() in _words("pov", "not_names"):
        return None
    return _as_name(match["name"]) if match else None


# ------------------------------------------------------------------------------- notes, header, byline

_LABEL_END = r"(?:\s*(?:[:;\-–—~=>*_\])|]|\.(?=\s|$))+\s*|\s*$)"
_OPEN = r"[\s*_~\-–—=#<(\[{>]*"


@cache
def _label(name: str) -> re.Pattern[str]:
    words = "|".join(sorted(data()["notes"][name], key=len, reverse=True))
    return re.compile(rf"{_OPEN}(?P<label>{words}){_LABEL_END}(?P<rest>.*)", re.IGNORECASE | re.DOTALL)


@cache
def _bracketed_label() -> re.Pattern[str]:
    """Return the expression of a label made plain by a bracket ("(Author's note at the end!)")."""
    words = "|".join(sorted(data()["notes"]["anywhere"], key=len, reverse=True))
    return re.compile(rf"[(\[]\s*(?P<label>{words})\s+(?P<rest>.*)", re.IGNORECASE | re.DOTALL)


def note_label(line: str, *, at_edge: bool) -> re.Match[str] | None:
    """Match the label that opens an author's note; ``rest`` is what follows it on the line.

    ``at_edge`` says that the line stands where a chapter or the file begins or ends, where more labels count.

    >>> note_label("A/N: sorry for the wait!", at_edge=False)["rest"]
    'sorry for the wait!'
    >>> note_label("Note: the lamps were lit.", at_edge=False) is None
    True
    """
    start = line[:400].replace("’", "'")
    match = _label("anywhere").match(start)
    if match is None and start[:1] in "([" and start[1:2]:
        match = _bracketed_label().match(start)
    if match is None and at_edge:
        match = _label("edges").match(start)
        if match is not None and not match["label"][0].isupper():
            return None
        if match is not None and match["label"].lower() == "an" and match["label"] != "AN":
            return None
    return match


@cache
def _vocabulary(name: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(data()["notes"][name]) + r")(?!\w)", re.IGNORECASE)


def author_words(text: str, name: Literal["vocabulary", "telltale"] = "vocabulary") -> int:
    """Count the different words of a block that writers use of the work and its readers."""
    return len({match.group().lower() for match in _vocabulary(name).finditer(text[:3000].replace("’", "'"))})


@cache
def _weighed(name: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    return tuple((re.compile(row["pattern"], re.IGNORECASE), row["weight"]) for row in data()["notes"][name])


def _weight(text: str, name: str) -> int:
    start = " ".join(text[:1500].replace("’", "'").split())
    return sum(points for pattern, points in _weighed(name) if pattern.search(start))


def disowning(text: str) -> int:
    """Weigh how plainly a block says that the characters are not the writer's; 2 and more is plain.

    >>> disowning("I don't own these characters."), disowning("I don't own a dog.")
    (4, 1)
    """
    own = _weight(text, "disowning")
    return own and own + min(_weight(text, "supporting"), 1)


def signing_off(text: str) -> int:
    """Weigh how plainly a block speaks to the readers at a chapter's end; 2 and more is plain."""
    return _weight(text, "signing_off")


_FIELD = re.compile(
    r"[\s*_>|\-•·]*(?P<key>[A-Za-z][A-Za-z'/()& \-]{1,30}?)[\s*_]*[:=][\s*_]*(?P<value>\S.*|$)", re.DOTALL
)


_READER_PAIRING = re.compile(
    r"[*_]*(?P<who>[^\W\d_][^\n.!?:“”\"]{0,40}?(?:\s[x×]\s|/)\s?(?:[\w-]+!?\s?){0,2}?(?:reader\b|y/n\b|you\b))"
    r"(?:[*_]*$|[^\w\s'’].*|\s*[(|~–—-].*)",
    re.IGNORECASE,
)


def header_field(line: str) -> tuple[str, str] | None:
    """Return the metadata name and value of a header line such as ``Pairing: Ada/Ben``, or None.

    >>> header_field("**Rating:** T"), header_field("Title: The Weir"), header_field("He said: no")
    (('rating', 'T'), ('title', 'The Weir'), None)
    >>> header_field("*Ada Lark x fem!Reader. Warnings: none.*")
    ('relationship', 'Ada Lark x fem!Reader')
    """
    match = _FIELD.match(line.replace("’", "'"))
    if match is None:
        pairing = _READER_PAIRING.match(line) if len(line) < 200 else None
        return ("relationship", pairing["who"]) if pairing else None
    name = data()["header"]["fields"].get(" ".join(match["key"].lower().split()))
    return (name, match["value"].strip().strip("*_").strip()) if name else None


_BYLINE = re.compile(
    r"(?:(?:a |an )?(?:original )?(?:story|fic|fan ?fiction|novel|tale|written|work)?\s*(?:by|par))"
    r"\s*:?\s+(?P<name>\S.{0,60})",
    re.IGNORECASE,
)


def byline(line: str) -> str | None:
    """Return the author named by a line such as ``by Ada Lark``, or None.

    >>> byline("by Ada Lark"), byline("By noon the tide had turned.")
    ('Ada Lark', None)
    """
    match = _BYLINE.fullmatch(
        undecorated(line) if not line.endswith((".", "!", "?")) or line.isupper() else ""
    )
    if match is None:
        return None
    name = re.sub(r"\s*\(\d{4}\)$", "", match["name"].strip())
    words = name.split()
    if len(words) > 6 or name.endswith((",", ":")):
        return None
    named = len(words) == 1 or (
        words[0][0].isupper() and sum(word[0].isupper() for word in words) * 2 >= len(words)
    )
    return name if named or not any(character.isalpha() for character in words[0]) else None


@cache
def _gutenberg(name: str) -> re.Pattern[str]:
    return re.compile(data()["gutenberg"][name], re.IGNORECASE | re.DOTALL)


def gutenberg_title(line: str) -> tuple[str, str | None] | None:
    """Return the title and author in Project Gutenberg's first line, or None for any other line.

    >>> gutenberg_title("The Project Gutenberg eBook of The Weir, by Ilse Marrow")
    ('The Weir', 'Ilse Marrow')
    """
    match = _gutenberg("title").fullmatch(line) if len(line) < 300 else None
    return (match["title"], match["author"]) if match else None


def gutenberg_mark(line: str) -> Literal["start", "end", "credit"] | None:
    """Say which part of a Project Gutenberg wrapping a line marks, if any."""
    if _gutenberg("start").match(line) or _gutenberg("small_print_end").match(line):
        return "start"
    if _gutenberg("end").match(line):
        return "end"
    return "credit" if _gutenberg("credit").match(line) else None
