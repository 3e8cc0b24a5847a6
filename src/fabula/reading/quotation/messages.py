"""Messages: what is sent and read in a story, in italics or behind a bold name, and no thought.

>>> text = "Her phone buzzed. *where r u*"
>>> leads_to_message(text, 0, 18)
True
"""

from __future__ import annotations

import re

from fabula.reading.lexicon import any_of, inflect_all, load_words
from fabula.reading.quotation.sentences import sentences, words_of
from fabula.reading.quotation.tags import tag_after
from fabula.span import Span

_NEAR = 240  # characters before a message in which it is told that one comes
_ALERTS = 3  # sentences before it in which something may buzz: it is taken out, and looked at
_SHORT = 5  # words of a sentence that only names a message: "Another text."
_SHORT_OF_LETTER = 9  # and of one that only tells from whom a letter is
_BACK = frozenset({"back", "out"})  # she wrote back; he tapped out
_DOTS = frozenset({"dots", "bubbles", "ellipsis"})
_COME_AND_GO = ("appear", "bounce", "disappear", "pop", "stop", "vanish")
_SENT = re.compile(  # behind a message: "*Fine,* I sent"
    r"[*_,.!?\s]*(?:I|[Hh]e|[Ss]he|[Tt]hey|[A-Z]\w+)\s(?:sent|sends|texted|texts|typed|types)\b"
)
_SHOUTED = re.compile(r"[A-Z][A-Z'’-]*(?:,? [A-Z0-9][A-Z0-9'’-]*)+[.!?,]?")  # GONE TO THE SHOP
_SHOUTED_LETTERS = 8  # in all: no FBI, no USS

_FROM = re.compile(  # "The note was from Ines:", and no more: "A letter from his mother."
    rf"(?:.*\b)?(?:{any_of('letter_nouns')})(?: (?:was|is|came|had come))? from"
    r" (?:[\w.'’-]+\s?){1,3}[.:]?"
)
_WORDLESS = re.compile(  # emoji, a heart or a face of signs, and at most their own stops
    r"(?:[^\w\s!-~\u00a0-\u00bf\u2000-\u206f]\ufe0f?\u200d?|<3+|[:;=]'?-?[()DPpOo/|*3](?!\w)|[ !?.])+"
)


def is_wordless(text: str, paragraph: Span) -> bool:
    """Say whether a paragraph is nothing but what people send in place of words.

    >>> is_wordless("👍🏽", Span(0, 2)), is_wordless("<3", Span(0, 2)), is_wordless("!", Span(0, 1))
    (True, True, False)
    """
    return _WORDLESS.fullmatch(text, *paragraph) is not None and bool(paragraph.of(text).strip(" !?."))


def leads_to_message(text: str, start: int, end: int) -> bool:
    """Say whether the narration from ``start`` to ``end`` tells of a message: "Her phone buzzed."."""
    told = list(sentences(text, max(start, end - _NEAR), end))[-_ALERTS:]
    for back, sentence in enumerate(reversed(told)):
        words = words_of(sentence.of(text))
        if back == 0 and len(words) <= _SHORT_OF_LETTER and _FROM.fullmatch(sentence.of(text).strip()):
            return True
        if _alerts(words) or (back < 2 and _arrives(words)) or (back == 0 and _is_sent(words)):
            return True
    return False


def _alerts(words: list[str]) -> bool:
    found = set(words)
    if found & _DOTS and found & inflect_all(_COME_AND_GO):
        return True  # somebody is typing
    return bool(
        {word.removesuffix("'s") for word in found} & load_words("message_devices")
        and found & inflect_all(load_words("message_alerts"))
    )


def _arrives(words: list[str]) -> bool:
    found = set(words)
    if not found & load_words("message_nouns"):
        return False
    return (
        len(words) <= _SHORT or "from" in found or bool(found & inflect_all(load_words("message_arrivals")))
    )


def _is_sent(words: list[str]) -> bool:
    found = set(words)
    if found & (inflect_all(load_words("message_verbs")) - load_words("message_nouns")):
        return True
    return bool(found & inflect_all({"write", "text"}) and found & _BACK)


def is_message(text: str, stretch: Span, bounds: Span) -> bool:
    """Say whether italics in the narration ``bounds`` are a message that the words before them lead to.

    What a tag says is thought is thought: "His phone buzzed. *Not now,* he thought."
    """
    if _SENT.match(text, stretch.end, bounds.end):
        return True
    left = text[bounds.start : stretch.start].rstrip()
    after = tag_after(text, stretch.end, bounds.end)
    if not left or left[-1] not in ".:!?…," or (after is not None and after.kind != "writing"):
        return False
    return leads_to_message(text, bounds.start, stretch.start)


def shouted_writing(text: str, bounds: Span) -> Span | None:
    """Return the capitals in narration that a sign or note is told to say: "NO ENTRY, it said."."""
    for match in _SHOUTED.finditer(text, *bounds):
        span = Span(*match.span())
        if sum(letter.isalpha() for letter in match[0]) < _SHOUTED_LETTERS:
            continue
        after = tag_after(text, span.end, bounds.end)
        if (
            after is not None
            and after.kind in ("speech", "writing")
            and is_of_writing(text, bounds, span, after.subject)
        ):
            return span
        before = words_of(text[max(bounds.start, span.start - 60) : span.start])[-6:]
        if (
            before
            and before[-1] in ("said", "says", "read", "reads")
            and set(before) & load_words("writing_nouns")
        ):
            return span
    return None


def is_of_writing(text: str, bounds: Span, span: Span, subject: str) -> bool:
    """Say whether what a tag behind ``span`` makes speak is a sign or a note: "it said", of a card."""
    if subject in load_words("writing_nouns"):
        return True
    about = words_of(text[max(bounds.start, span.start - 80) : span.start])
    return subject == "it" and bool(set(about) & load_words("writing_nouns"))
