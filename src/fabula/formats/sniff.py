"""What a file really is, by its first bytes, whatever its name says."""

from __future__ import annotations

import re
from typing import Literal

from fabula.errors import UnreadableStory
from fabula.formats.archive import Archive

Format = Literal["txt", "markdown", "docx", "odt", "html", "epub"]

SUFFIXES: dict[str, Format] = {
    ".txt": "txt",
    ".text": "txt",
    ".fountain": "txt",
    ".md": "markdown",
    ".markdown": "markdown",
    ".docx": "docx",
    ".odt": "odt",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".epub": "epub",
}
"""The endings Fabula reads and the format each promises."""

_SAVE_AS = "save the story as .docx, .epub, .html or .txt"
# First bytes of files that hold no readable story, with what to do about each.
_REFUSED = (
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Word file or one protected by a password",
        "save it as .docx without a password",
    ),
    (b"%PDF", "a PDF", _SAVE_AS),
    (b"{\\rtf", "an RTF file", "save it as .docx"),
    (b"\x89PNG", "a PNG picture", _SAVE_AS),
    (b"\xff\xd8\xff", "a JPEG picture", _SAVE_AS),
    (b"GIF8", "a GIF picture", _SAVE_AS),
    (b"\x1f\x8b", "a gzip file", "unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive", "unpack it first"),
    (b"Rar!", "a RAR archive", "unpack it first"),
    (b"SQLite format 3", "a database", _SAVE_AS),
    (b"\x7fELF", "a program", _SAVE_AS),
)
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"
_OPEN_TEXT = _OPEN_DOCUMENT + b".text"
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_HTML_PIECE = re.compile(rb"<(?:p|div|br|body|h[1-6]|blockquote)\b[^<>]*>", re.IGNORECASE)
_MARKDOWN = re.compile(rb"^(?:#{1,6} \S|---[ \t]*\r?\n\w+:|> \S|\[[^\]\n]+\]\(http)", re.MULTILINE)


def refuse_foreign(data: bytes, name: str) -> None:
    """Raise ``UnreadableStory`` with advice for bytes of a known kind that holds no story we read."""
    for mark, what, advice in _REFUSED:
        if data.startswith(mark):
            raise UnreadableStory(f"{name} is {what}; {advice}")
    if data[60:68] in (b"BOOKMOBI", b"TEXtREAd"):
        raise UnreadableStory(f"{name} is a Kindle book; convert it to .epub")


def container_format(data: bytes, name: str) -> Format | None:
    """Return ``docx``, ``odt`` or ``epub`` for a zip file that is one; None for bytes that are no zip file.

    Raises ``UnreadableStory`` for any other zip file.
    """
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return None
    with Archive(data, name) as archive:
        names = set(archive.names)
        if "word/document.xml" in names or any(n.startswith("word/") for n in names):
            return "docx"
        kind = archive.read("mimetype") if "mimetype" in names else b""
        if "META-INF/container.xml" in names or kind.startswith(b"application/epub"):
            return "epub"
        if kind.strip() == _OPEN_TEXT and "content.xml" in names:
            return "odt"
        if kind.startswith(_OPEN_DOCUMENT):
            raise UnreadableStory(f"{name} is an OpenDocument file, but no text; save it as .odt or .docx")
        if "[Content_Types].xml" in names:
            return "docx"
    raise UnreadableStory(f"{name} is a zip archive; unpack it and give the folder or one story file")


def is_html(data: bytes) -> bool:
    """Say whether the bytes begin as a web page does."""
    return bool(_HTML.match(_as_ascii(data[:4096])))


def text_format(data: bytes) -> Format:
    """Guess the format of text without a name: a web page or a piece of one, Markdown, or plain text."""
    start = _as_ascii(data[:200_000])
    if _HTML.match(start[:4096]) or (start.lstrip()[:1] == b"<" and len(_HTML_PIECE.findall(start)) >= 2):
        return "html"
    return "markdown" if _MARKDOWN.search(start) else "txt"


def _as_ascii(start: bytes) -> bytes:
    """Drop the marks and zero bytes of UTF-8 and UTF-16 so that tags can be seen."""
    return start.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
