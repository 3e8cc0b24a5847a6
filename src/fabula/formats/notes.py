"""Author's notes among the pieces of a text: labelled ones anywhere, unlabelled ones where notes stand."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from fabula.formats import patterns
from fabula.formats.piece import Piece

_LONGEST_NOTE = 12  # pieces
_LABEL_ALONE_LIMIT = 4000  # characters a note may have that only a break or a heading ends
_TAIL = 6  # pieces from a chapter's end where the labels of the edges count
_FREE_OPENERS = 3  # pieces at a chapter's start that may be an unlabelled disclaimer
_SIGNATURE_WORDS = 4
_SPOKEN = 3  # pieces
_FRONT = 40  # pieces before and around the beginning of a story, where a key to its signs may stand
_LONG = 400  # characters: a paragraph of the story
_VOICE = re.compile(r"\b(?:I|I['’]m|I['’]ve|my|you|your|guys|everyone|please)\b")
_OWNED_TITLE = re.compile(
    r"\b(?i:don['’]?t|do not|never) own ((?:[A-Z][\w'’]+|the|of|and)(?: (?:[A-Z][\w'’]+|the|of|and))*)"
)


def mark_notes(pieces: Sequence[Piece], text: str) -> None:
    """Mark the notes of every chapter."""
    _mark_key(pieces[:_FRONT])
    for zone in _zones(pieces):
        _mark_labelled(zone)
        _mark_before_break(zone)
        _mark_opening(zone, text)
        _mark_closing(zone)


def _zones(pieces: Sequence[Piece]) -> list[Sequence[Piece]]:
    """Cut the pieces where chapters open."""
    starts = [0, *(number for number, piece in enumerate(pieces) if piece.opens and number), len(pieces)]
    return [pieces[a:b] for a, b in itertools.pairwise(starts)]


def _mark_key(pieces: Sequence[Piece]) -> None:
    """Mark the lines before a story that explain its signs, of which there are two at least."""
    run: list[Piece] = []
    lines = 0
    for piece in pieces:
        if piece.is_open:
            own = [line for line in piece.block.text.splitlines() if line.strip()]
            if all(map(patterns.is_key, own)):
                run.append(piece)
                lines += len(own)
            elif run or len(piece.line) > _LONG:
                break
    for piece in run if lines > 1 else ():
        piece.kind, piece.rank = "note", ""


def _mark_labelled(zone: Sequence[Piece]) -> None:
    number, fresh = 0, True
    while number < len(zone):
        piece = zone[number]
        if not piece.is_open:
            number += 1
            continue
        at_edge = fresh or len(zone) - number <= _TAIL
        if _is_labelled(zone, number, at_edge):
            end = _end_of_note(zone, number, fresh)
            for note in zone[number:end]:
                note.kind, note.rank = "note", ""
            number = end
            continue
        fresh = False
        number += 1


def _is_labelled(zone: Sequence[Piece], number: int, at_edge: bool) -> bool:
    line = zone[number].line
    if zone[number].starts_quoted:
        return False
    if patterns.note_label(line, at_edge=False):
        return True
    match = patterns.note_label(line, at_edge=True) if at_edge else None
    if match is None:
        return False
    # "Warning: the bridge is out" may be a sign in the story: an edge label needs a second sign.
    alone = not match["rest"].strip()
    known = match["label"].lower() in ("an", "tw", "cw") or match["label"].lower().startswith(
        ("trigger", "content")
    )
    if alone:
        return _is_border(zone, number + 2) or _is_border(zone, number + 3) or known
    return known or patterns.author_words(line) > 0 or _is_border(zone, number + 1)


def _is_border(zone: Sequence[Piece], number: int) -> bool:
    return number >= len(zone) or zone[number].kind in ("break", "heading", "note")


def _end_of_note(zone: Sequence[Piece], start: int, fresh: bool) -> int:
    """Return the number after the last piece of the note that begins at ``start``."""
    line = zone[start].line
    bracket = {"(": ")", "[": "]", "{": "}"}.get(line.lstrip("*_ ~")[:1])
    if bracket is not None:
        for number in range(start, min(start + _LONGEST_NOTE, len(zone))):
            if bracket in zone[number].line.lstrip("*_ ~([{")[-12:] or zone[number].line.endswith(bracket):
                return number + 1
            if not zone[number].is_open:
                break
        return start + 1
    match = patterns.note_label(line, at_edge=True)
    alone = match is not None and not match["rest"].strip(" *_:~-")
    if alone and (end := _closed_end(zone, start + 1)) is not None:
        return end
    end = start + 1
    if alone and end < len(zone) and zone[end].is_open:
        end += 1
    while end < len(zone) and zone[end].is_open and _is_note_like(zone[end]):
        end += 1
    if fresh and (closed := _spoken_end(zone, end)) is not None:
        return closed
    if end < len(zone) and _is_signature(zone[end]) and (_is_border(zone, end + 1) or fresh):
        end += 1
    return end


def _spoken_end(zone: Sequence[Piece], start: int) -> int | None:
    """Return where an opening note's later paragraphs end: two or so, in the writer's voice, then a break."""
    for number in range(start, min(start + _SPOKEN + 1, len(zone))):
        piece = zone[number]
        if piece.kind in ("break", "heading"):
            return number if number > start else None
        if not piece.is_open or re.search(r"[\"“”]", piece.line) or not _VOICE.search(piece.line):
            return None
    return None


def _closed_end(zone: Sequence[Piece], start: int) -> int | None:
    """Return where a break, a heading or the chapter's end closes a note, if near, with no dialogue."""
    length = 0
    for number in range(start, min(start + _LONGEST_NOTE, len(zone) + 1)):
        if number == len(zone) or not zone[number].is_open:
            return number if number > start else None
        length += len(zone[number].line)
        if zone[number].starts_quoted or length > _LABEL_ALONE_LIMIT:
            return None
    return None


def _is_note_like(piece: Piece) -> bool:
    if piece.starts_quoted or len(piece.line) > 3000:
        return False
    line = piece.line
    return (
        patterns.author_words(line) >= 2
        or patterns.author_words(line, "telltale") >= 1
        or patterns.signing_off(line) >= 1
        or patterns.disowning(line) >= 2
    )


def _is_signature(piece: Piece) -> bool:
    """Say whether a piece is a name or a kiss under a note: very short, no sentence, no speech."""
    if not piece.is_open or piece.starts_quoted:
        return False
    words = piece.line.split()
    if piece.line[0] in "-–—~" and len(words) <= _SIGNATURE_WORDS + 1:
        return True
    return len(words) <= _SIGNATURE_WORDS and piece.line[-1] not in ".?!,…"


def _mark_before_break(zone: Sequence[Piece]) -> None:
    """Mark what stands before a chapter's first break, where it all speaks to readers: "Enjoy!"."""
    first = next((number for number, piece in enumerate(zone) if piece.kind == "break"), 0)
    front = [piece for piece in zone[:first] if piece.kind not in ("heading", "meta")]
    own = [piece for piece in front if piece.is_open]
    told = any(piece.kind == "note" or patterns.author_words(piece.line, "telltale") for piece in front)
    if told and len(front) <= _LONGEST_NOTE and all(map(_speaks_to_readers, own)):
        for piece in own:
            piece.kind = "note"


def _speaks_to_readers(piece: Piece) -> bool:
    line = piece.line
    plain = len(line) <= _LONG and not piece.starts_quoted and not re.search(r"[“”\"]", line)
    return plain and patterns.author_words(line) > 0


def _mark_opening(zone: Sequence[Piece], text: str) -> None:
    """Mark unlabelled disclaimers among the first paragraphs of a chapter."""
    tried = 0
    for number, piece in enumerate(zone):
        if not piece.is_open:
            continue
        if tried >= _FREE_OPENERS or not _is_opening_note(zone, number, text):
            return
        piece.kind = "note"
        tried += 1
        following = zone[number + 1] if number + 1 < len(zone) else None
        if following is not None and _is_signature(following) and _is_border(zone, number + 2):
            following.kind = "note"


def _is_opening_note(zone: Sequence[Piece], number: int, text: str) -> bool:
    piece = zone[number]
    line = piece.line
    if piece.starts_quoted or len(line) > 2000 or re.search(r"[“”\"]", line[:200]):
        return False
    telltale = patterns.author_words(line, "telltale")
    if _is_bracketed(line) and telltale:
        return True
    disowning = patterns.disowning(line)
    if disowning:
        closed = number + 1 < len(zone) and zone[number + 1].kind == "break"
        return disowning + min(telltale, 1) + closed >= 2 or _disowns_title(line, text)
    after_note = number > 0 and zone[number - 1].kind == "note"
    return patterns.signing_off(line) >= (1 if after_note else 2) and telltale > 0


def _disowns_title(line: str, text: str) -> bool:
    """Say whether a short paragraph disowns something named nowhere else ("I don't own Tidewater High.")."""
    match = _OWNED_TITLE.search(line)
    return match is not None and len(line.split()) <= 12 and text.count(match.group(1)) == 1


def _is_bracketed(line: str) -> bool:
    return (line[0], line[-1]) in {("(", ")"), ("[", "]"), ("{", "}"), ("*", "*"), ("<", ">")}


def _mark_closing(zone: Sequence[Piece]) -> None:
    """Mark what a writer says to readers in the last paragraphs of a chapter, and the name under it."""
    trailing: list[Piece] = []
    for piece in reversed(zone):
        if piece.kind in ("break", "meta", "note"):
            continue
        if not piece.is_open or len(trailing) >= _TAIL:
            break
        if _is_closing_note(piece):
            for signature in trailing:
                signature.kind = "note"
            piece.kind = "note"
            trailing = []
        elif _is_signature(piece) and len(trailing) < 2:
            trailing.append(piece)
        else:
            break


def _is_closing_note(piece: Piece) -> bool:
    line = piece.line
    if piece.starts_quoted or len(line) > 1500 or re.search(r"[“”\"]", line):
        return False
    signing = patterns.signing_off(line)
    words = patterns.author_words(line)
    disowning = patterns.disowning(line) + min(patterns.author_words(line, "telltale"), 1)
    return signing >= 3 or (signing >= 2 and words >= 1) or (signing >= 1 and words >= 3) or disowning >= 3
