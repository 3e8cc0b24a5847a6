"""Sentences: where they end, and whether one reads as narration or as somebody's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.reading.lexicon import load_words
from fabula.span import Span

_SENTENCE = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]*_]*+(?=\s)")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Rev|Capt|Col|Gen|Lt|Sgt|Hon|Jr|Sr|[A-HJ-Z])$")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_NARRATED_START = re.compile(
    r"(?:(?:And|But|Then|So)\s+)?(?:he|she|they|it|his|her|their|the|there|[A-Z][\w’'-]+)\b", re.IGNORECASE
)
_PAST = frozenset(["was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"])
_EXCLAMATION = re.compile(
    r"(?:what an?|how|oh|no|god|damn|shit|fuck|please|never|why|who|where|when)\b", re.IGNORECASE
)


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of ``start``..``end``, without the white space between them.

    >>> [span.of("Mr. Orr left. Why?") for span in sentences("Mr. Orr left. Why?", 0, 18)]
    ['Mr. Orr left.', 'Why?']
    """
    begun = start
    for stop in _SENTENCE.finditer(text, start, end):
        if (
            stop[0][0] == "."
            and len(stop[0]) == 1
            and _ABBREVIATION.search(text, max(start, stop.start() - 6), stop.start())
        ):
            continue
        yield _trimmed(text, begun, stop.end())
        begun = stop.end()
    if text[begun:end].strip():
        yield _trimmed(text, begun, end)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, apostrophes straight."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def is_narration(sentence: str) -> bool:
    """Say whether a sentence tells in the third person and the past, as "She put the cup down" does.

    >>> is_narration("She put the cup down."), is_narration("Don't wait for me.")
    (True, False)
    """
    words = words_of(sentence[:200])
    if not words or not _NARRATED_START.match(sentence) or load_words("first_second_person") & set(words):
        return False
    if load_words("present_tense") & set(words[:6]):
        return False
    known = load_words("narrated_verbs")
    return any(word in known or (word.endswith("ed") and len(word) > 3) for word in words[1:5])


def is_direct(words_text: str, first_person_story: bool) -> bool:
    """Say whether a clause reads as a character's own words, not the narrator's.

    In a story told in the first person "I" shows nothing; the present tense, "you", a question, an outcry do.
    """
    words = words_of(words_text)
    if not words:
        return False
    found = set(words)
    own = found & load_words("first_second_person")
    if first_person_story:
        own = {word for word in own if word.startswith("you")}
    past = sum(word in _PAST for word in words)
    if own or (found & load_words("present_tense") and not past):
        return True
    if past:
        return False
    ending = words_text.rstrip("*_\"'”’ ")[-1:]
    return bool(ending in ("!", "?") or _EXCLAMATION.match(words_text))


def is_told(words_text: str) -> bool:
    """Say whether a clause is in the past tense, as far as its commonest verbs show."""
    known = load_words("narrated_verbs")
    return any(word in known or (word.endswith("ed") and len(word) > 4) for word in words_of(words_text))


def is_utterance(words: str) -> bool:
    """Say whether the words are said by themselves, as "oh", "yes, sir" and "no thanks" are."""
    found = words_of(words)
    return 0 < len(found) <= 3 and found[0] in load_words("interjections")


def is_title(words: str) -> bool:
    """Say whether every word that counts is capitalised, as in a title of more than one word.

    >>> is_title("The Drowned Lanterns,"), is_title("Oh, no.")
    (True, False)
    """
    found = [word for word in re.findall(r"[^\W\d_][\w’'-]*", words)]
    big = [word for word in found if word.lower() not in load_words("title_small_words")]
    return (
        len(found) > 1
        and not words.isupper()
        and words[-1] not in "!?"
        and all(word[:1].isupper() for word in big)
        and not is_utterance(words)
    )
