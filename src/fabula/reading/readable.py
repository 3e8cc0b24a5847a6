"""Readable: the text as the layers read it, of the same length, without what the eye of a reader passes over.

Links and remarks of Markdown become white space around the words that a page shows, as do remarks to readers
in the middle of a paragraph; spaces of all widths become the plain one, the signs about words from mind to
mind quotation marks, placeholders such as Y/N and 李明 names of English letters; and a story in small letters
throughout gets the capitals that its sentences and names would have.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from fabula.manuscript import Manuscript
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.names.placeholders import with_stand_ins
from fabula.reading.names.scripts import names_in_scripts, with_names_read
from fabula.span import Span

# What a page does not show, and what it shows of the rest: its group.
_LINKS = re.compile(
    r"!\[\[[^\[\]\n]*\]\]"  # an embedded file
    r"|!\[[^\[\]\n]*\]\([^()\s]*\)"  # a picture
    r"|\[\[(?:[^\[\]|\n]*\|)?(?P<wiki>[^\[\]|\n]+)\]\]"
    r"|\[(?P<link>[^\[\]\n]+)\]\([^()\s]+\)"
    r"|\[\^[\w-]+\]"  # the sign of a footnote
    r"|==(?P<mark>[^=\n]+)=="
    r"|%%[^%\n]*%%|<!--(?:[^<]|<(?!!--))*?-->"  # remarks
    r"|</?(?:i|b|u|s|em|strong|span|sup|sub|small|font|br|center)\b[^<>\n]*>",
    re.IGNORECASE,
)
_TO_READERS = re.compile(  # "(A/N: he did it!)", in the middle of a paragraph
    r"[(\[](?:[ATB]/N|author['’]?s['’]? note)\b[^()\[\]\n]{0,400}[)\]]", re.IGNORECASE
)
_ESCAPED = re.compile(  # "\\*not again\\*", and any other sign that Markdown would take for its own
    r"\\(?P<sign>[*_])(?P<stressed>(?=[^\s*_\\])[^\n*_]*[^\s*_\\])\\(?P=sign)|\\(?=[!-/:-@\[-`{-~])"
)
_FROM_MIND = re.compile(  # "<Are you there?>", in one sign or two
    r"(?<![^\s\"“(—])(?P<open><{1,2})(?=[’'‘…\w])(?P<words>[^<>\n]*[.,?!…—–~-])(?P<close>>{1,2})(?![\w>])"
)
_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")

_SMALL_SHARE = 0.9  # of the sentences begin in small letters, in a story written so
_LEAST_SENTENCES = 8
_SAMPLE = 300  # paragraphs that tell how a story is written
_OFTEN = 2  # a given name that is there so often, and never with an article, is one
_LONGEST_GIVEN = 3  # letters: shorter ones are words
_SENTENCE = re.compile(
    r"(?:\A|[.!?…](?P<closed>['’\"”*_)]*)\s+|\n[^\S\n]*)['‘\"“*_(~\[—–-]*(?P<letter>[^\W\d_])(?P<rest>[^\W_]*(?:\s+[^\W_]+)?)"
)
_I = re.compile(r"(?<![\w'’-])i(?=(?:['’](?:m|ll|d|ve|s))?(?![\w'’-]))")
_WORDS = re.compile(r"[^\W\d_]+")
_COMMON = ("common_in_prose", "common_words", "english_function_words", "small_words")
_NOBODY = (*_COMMON[2:], "nobody_words", "everybody_words", "subject_words", "interjections", "group_nouns")
_ACTING = frozenset({"i", "you", "he", "she", "they", "we", "it"})  # before a verb


def readable(manuscript: Manuscript) -> Manuscript:
    """Return the manuscript as it is read: all of its spans hold in the text it has then."""
    text = _SPACES.sub(" ", _without_links(_without_escapes(manuscript.text)))
    text = with_stand_ins(_with_marks_for_minds(text))
    names = names_in_scripts(text)
    text = with_names_read(text, names)
    if is_written_small(text, manuscript.paragraphs):
        text = _with_capitals(text)
    return manuscript if text == manuscript.text else replace(manuscript, text=text, stand_ins=names)


def _without_escapes(text: str) -> str:
    """Take away the backslashes that keep Markdown from reading a sign; stars stay italics."""
    return _ESCAPED.sub(_unescaped, text) if "\\" in text else text


def _unescaped(match: re.Match[str]) -> str:
    return f" {match['sign']}{match['stressed']}{match['sign']} " if match["sign"] else " "


def _without_links(text: str) -> str:
    if not any(mark in text for mark in ("](", "[[", "[^", "==", "%%", "<")):
        return _TO_READERS.sub(_shown, text)
    return _TO_READERS.sub(_shown, _LINKS.sub(_shown, text))


def _shown(match: re.Match[str]) -> str:
    """Return white space of the length of a match, with the words in their place that a page shows of it."""
    blank = [character if character.isspace() else " " for character in match[0]]
    if match.lastgroup is not None:
        start, end = match.span(match.lastgroup)
        blank[start - match.start() : end - match.start()] = match[match.lastgroup]
    return "".join(blank)


def _with_marks_for_minds(text: str) -> str:
    """Put quotation marks for the signs about words from mind to mind, where they are no one thing alone."""
    if ">" not in text or len(_FROM_MIND.findall(text)) < _OFTEN:
        return text
    return _FROM_MIND.sub(_marked, text)


def _marked(match: re.Match[str]) -> str:
    opening, closing = "‹".ljust(len(match["open"])), "›".rjust(len(match["close"]))
    return f"{opening}{match['words']}{closing}"


def is_written_small(text: str, paragraphs: Sequence[Span]) -> bool:
    """Say whether a story is written in small letters throughout, as some writers like it."""
    small = total = 0
    for paragraph in paragraphs[:_SAMPLE]:
        for opening in _SENTENCE.finditer(paragraph.of(text)):
            total += 1
            small += opening["letter"].islower()
    return total >= _LEAST_SENTENCES and small >= _SMALL_SHARE * total


def _with_capitals(text: str) -> str:
    letters = list(text)
    starts = [match.start("letter") for match in _SENTENCE.finditer(text) if not _is_tag(match)]
    starts += [match.start() for match in _I.finditer(text)]
    names = _names(text)
    starts += [word.start() for word in _WORDS.finditer(text) if word[0] in names]
    starts += _titled(text)
    for start in starts:
        capital = letters[start].upper()
        letters[start] = capital if len(capital) == 1 else letters[start]  # of the same length
    return "".join(letters)


def _is_tag(opening: re.Match[str]) -> bool:
    """Say whether a sentence goes on behind a line: ``"who?" asked kit``, ``"who?" she asked``."""
    words = f"{opening['letter']}{opening['rest']}".split()
    return bool(opening["closed"]) and any(word in verb_lemmas("speech_verbs") for word in words[:2])


def _names(text: str) -> set[str]:
    """Return the words that are names: those that speak, and given names that never have an article."""
    counts = Counter(_WORDS.findall(text))
    given, determined = load_pairs("first_names"), set(_after_determiners(text))
    found = {
        word
        for word, count in counts.items()
        if word in given and count >= _OFTEN and len(word) > _LONGEST_GIVEN and word not in determined
    }
    speaking, acting = set(), set()
    for word, certain in _speaking(text):
        speaking.add(word)
        if certain or word in given:
            acting.add(word)
    common = {word for word in acting if word not in determined and _is_bare(word, text)}
    return {word for word in found | speaking if not _is_common(word)} | common


def _is_bare(word: str, text: str) -> bool:
    """Say whether a word that speaks without an article (*river said*) stands for a name alone."""
    if word in load_pairs("pronouns") or any(word in load_words(words) for words in _NOBODY):
        return False
    led = re.findall(rf"\b([^\W\d_]+)\s+{word}\b", text)
    return not any(before in _ACTING for before in led)


def _is_common(word: str) -> bool:
    return word in load_pairs("pronouns") or any(word in load_words(words) for words in _COMMON)


def _after_determiners(text: str) -> Iterator[str]:
    for match in re.finditer(
        r"\b(?:the|an?|this|that|my|your|his|her|our|their|some|no)\s+([^\W\d_]+)", text
    ):
        yield match[1]


def _speaking(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the bare words with a verb of speech behind a line, and whether it is certain that they speak.

    ``," kit said`` is; ``," said kit`` is not: ``," said softly`` looks the same.
    """
    verbs = verb_lemmas("speech_verbs")
    for match in re.finditer(r"[,.!?…—-][\"”’']\s+([^\W\d_]+)\s+([^\W\d_]+)", text):
        first, second = match.groups()
        if first in verbs and second not in verbs:
            yield second, False
        elif second in verbs and first not in verbs and not first.endswith("ly"):
            yield first, True


def _titled(text: str) -> Iterator[int]:
    """Yield where a title begins that stands before a name, and where the name does."""
    titles, given = load_pairs("titles"), load_pairs("first_names")
    for match in re.finditer(r"\b([^\W\d_]+)\.?\s+([^\W\d_]{3,})", text):
        title, name = match.groups()
        missed = title == "miss" and name in given  # "I miss priya"
        if title in titles and not missed and not _is_common(name) and name not in titles:
            yield from (match.start(1), match.start(2))
