"""Bytes into text: UTF-8, UTF-16, Windows-1252 and old Mac Roman, told apart by the bytes alone."""

from __future__ import annotations

import codecs
import re

from fabula.errors import UnreadableStory

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 1 << 16
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 26, 28, 29, 30, 31})
_TOO_MANY_CONTROLS = 0.003
# Quotation marks and apostrophes where either code has them; what the one calls so are letters in the other,
# which do not stand there.
_MAC_MARKS = re.compile(rb"[A-Za-z]\xd5[a-z]|[.,!?\xc9\xd1-]\xd3|(?:^|[\s(\xd1])[\xd2\xd4][A-Z]")
_WINDOWS_MARKS = re.compile(rb"[\x91-\x94]")
# What Windows-1252 shows for the bytes that a broken UTF-8 file holds; five bytes mean nothing there.
_STRAY = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}


def decode(data: bytes, name: str) -> str:
    r"""Return the text of a file; a byte order mark is dropped and nothing else is changed.

    Raises ``UnreadableStory`` where the bytes are no text; ``name`` is how its message calls the file.

    >>> decode("“Go.”\r\n".encode("cp1252"), "a.txt")
    '“Go.”\r\n'
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if (unmarked := _unmarked_utf16(data)) is not None:
        return data.decode(unmarked, "replace")
    if _is_binary(data):
        raise UnreadableStory(
            f"{name} is not a text file; save the story as .txt, .md, .docx, .odt, .html or .epub"
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_mixed(data)


def _unmarked_utf16(data: bytes) -> str | None:
    """Recognise UTF-16 by its zero bytes, which English text puts in every second place."""
    sample = data[: _SAMPLE & ~1]
    if len(sample) < 4:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.5 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.5 and odd < 0.05 else None


def _is_binary(data: bytes) -> bool:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls > max(2, _TOO_MANY_CONTROLS * len(data)) or (len(data) < 64 and b"\0" in data)


def _decode_mixed(data: bytes) -> str:
    """Decode Windows-1252 or Mac Roman, or UTF-8 with a few stray Windows-1252 bytes in it."""
    text = data.decode("utf-8", "surrogateescape")
    stray = sum("\udc80" <= character <= "\udcff" for character in text)
    proper = sum(character > "\x7f" for character in text) - stray
    if proper > stray:
        return text.translate(_STRAY)
    is_mac = len(_MAC_MARKS.findall(data)) > len(_WINDOWS_MARKS.findall(data))
    return data.decode("mac_roman" if is_mac else "cp1252", "replace")
