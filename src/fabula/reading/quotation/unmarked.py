"""Unmarked: thought in italics, and what only its tag shows to be thought (``What a fool, she thought.``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fabula.reading.lexicon import load_words
from fabula.reading.quotation.sentences import is_direct, is_narration, is_title, is_told, sentences, words_of
from fabula.reading.quotation.tags import Tag, tag_after, tag_before
from fabula.span import Span
from fabula.story import QuoteKind

Found = tuple[Span, QuoteKind]

_PLAIN_ITALICS = re.compile(
    r"(?<![\w*])\*(?![\s*])[^*\n]{1,600}?(?:\n(?!\s*\n)[^*\n]{1,600}?)*(?<![\s*])\*(?![\w*])"
    r"|(?<![\w_])_(?![\s_])[^_\n]{1,600}?(?:\n(?!\s*\n)[^_\n]{1,600}?){0,8}(?<![\s_])_(?![\w_])"
)
_LONGEST = 300  # characters; longer italics are a memory or a letter unless tagged
_PAUSE = re.compile(r"[,?!…—](?=\s+\S)")
_TAG_ENDS = re.compile(
    r"(?:(?!\b(?:have|has|should|would|could|might|must)\b)[^.,;:!?…]){0,40}?\b(?:thought|wondered|said|asked|replied|answered|whispered|murmured|muttered|shouted|yelled"
    r"|cried|exclaimed)(?:\s+(?:[A-Z][\w’'-]+|he|she|they|I|to\s+\w+sel(?:f|ves)|\w+ly|grimly|again|then|now|with\b|as\b"
    r"|and\b|in\b|the\s+\w+)){0,3}\s*(?=[.,;:!?…—]|$|\b(?:with|as|and|in|while|when|before|after)\b)"
)
_LEADS_IN = re.compile(r"\b(?:thought|wondered)(?:\s+to\s+\w+sel(?:f|ves))?\s*[,:]\s+(?=[A-Z])")
_SONG_GOES_ON = re.compile(  # "*We were young,* the radio sang. *We were young.*"
    r"[*_]\s*[^.!?*_\n]{0,60}\b(?:sings?|sang|sung|singing|hum(?:s|med|ming)?|croon(?:s|ed|ing)?)\b"
    r"[^.!?*_\n]{0,40}[.,:;]?\Z"
)
_TO_ONESELF = re.compile(  # "*Breathe,* she told herself"
    r"[*_,.!?…\s]*(?:\w+\s){1,2}(?:told|tells?|reminded|reminds?|assured|assures?|promised|promises?|scolded|scolds?|warned|warns?)"
    r"\s\w+sel(?:f|ves)\b(?! aloud| out loud)"
)
_BY_HAND = frozenset({"signed", "signs"})  # what is signed is mostly set in italics
_MARKS = "\"“”'‘’«»*_ "


def plain_italics(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield the stretches between ``*`` or ``_`` in the paragraphs, marks inside the span."""
    for paragraph in paragraphs:
        if text.find("*", *paragraph) >= 0 or text.find("_", *paragraph) >= 0:
            for match in _PLAIN_ITALICS.finditer(text, *paragraph):
                yield Span(*match.span())


def italic_kind(text: str, stretch: Span, bounds: Span, first_person: bool) -> QuoteKind | None:
    """Return what a stretch of italics is, or None where it is only stressed, foreign, a title or a memory.

    ``bounds`` is the narration it lies in: the paragraph, or what quotations leave of it.
    """
    words = text[stretch.start : stretch.end].strip(_MARKS)
    if not words:
        return None
    after = tag_after(text, stretch.end, bounds.end)
    ended = words[-1] in ",.!?…—" or text[stretch.end : stretch.end + 1] == ","
    if after is not None and ended and _TO_ONESELF.match(text, stretch.end, bounds.end):
        return "thought"
    if after is not None and ended and (after.kind != "speech" or after.is_plain or after.form in _BY_HAND):
        return after.kind
    before = tag_before(text, bounds.start, stretch.start)
    left = text[bounds.start : stretch.start].rstrip()
    if (
        before is not None
        and left.endswith((",", ":"))
        and (before.kind != "speech" or before.form in load_words("plain_tag_verbs"))
        and len(words.split()) > 1
    ):
        return before.kind
    if _SONG_GOES_ON.search(left):
        return None
    if len(words) > _LONGEST or len(words.split()) < 2 or not _stands_alone(text, stretch, left, words):
        return None
    if is_direct(words, first_person):
        return "thought"
    return "thought" if _is_plain_english(words) and not is_told(words) and not is_title(words) else None


def _is_plain_english(words: str) -> bool:
    """Say whether a short stretch has one of the commonest words, as foreign phrases have not."""
    return bool(set(words_of(words)) & load_words("common_words"))


def _stands_alone(text: str, stretch: Span, left: str, words: str) -> bool:
    """Say whether the stretch is one or more whole sentences."""
    follows = text[stretch.end : stretch.end + 1]
    ended = words[-1] in ".!?…—" or follows in (".", "!", "?", "…")
    begun = not left or left[-1] in ".!?…:—\"”’'»"
    return ended and begun and not words[:1].islower()


def tagged_without_marks(text: str, bounds: Span, speech_too: bool, first_person: bool) -> list[Found]:
    """Find thought, and with ``speech_too`` speech, by its tag in a stretch of narration."""
    found: list[Found] = []
    if not speech_too and text.find("thought", *bounds) < 0 and text.find("wondered", *bounds) < 0:
        return found
    for sentence in sentences(text, *bounds):
        found += _in_sentence(text, sentence, bounds, speech_too, first_person)
    return [item for item in found if item[0].start < item[0].end]


def _in_sentence(
    text: str, sentence: Span, bounds: Span, speech_too: bool, first_person: bool
) -> list[Found]:
    own = _tag_opens_next(text, sentence, bounds, speech_too)
    if own is not None:
        clause = sentence.of(text)
        return [(sentence, own)] if is_direct(clause, first_person) or not is_narration(clause) else []
    for pause in _PAUSE.finditer(text, *sentence):
        tag = _good_tag(text, pause.end(), sentence.end, speech_too)
        if tag is not None:
            return _around_tag(text, sentence, pause, tag, first_person)
    lead = _LEADS_IN.search(text, *sentence)
    if lead is not None:
        rest = Span(lead.end(), sentence.end)
        return [(rest, "thought")] if is_direct(rest.of(text), first_person) else []
    return []


def _tag_opens_next(text: str, sentence: Span, bounds: Span, speech_too: bool) -> QuoteKind | None:
    """Return the kind of a lower-case tag right behind a question or an outcry: "Now what? she thought"."""
    if (
        text[sentence.end - 1] not in "?!…"
        or not text[sentence.end : sentence.end + 3].lstrip()[:1].islower()
    ):
        return None
    tag = _good_tag(text, sentence.end, bounds.end, speech_too)
    return tag.kind if tag else None


def _good_tag(text: str, at: int, end: int, speech_too: bool) -> Tag | None:
    tag = tag_after(text, at, end)
    if tag is None or not tag.is_plain or not (speech_too or tag.kind == "thought"):
        return None
    return tag if _TAG_ENDS.match(text, at, end) else None


def _around_tag(text: str, sentence: Span, pause: re.Match[str], tag: Tag, first_person: bool) -> list[Found]:
    clause = Span(sentence.start, pause.end())
    ends = _TAG_ENDS.match(text, pause.end(), sentence.end)
    rest = Span(ends.end() if ends else sentence.end, sentence.end)
    goes_on = text[rest.start : rest.start + 1] == ","
    words = words_of(clause.of(text))
    direct = is_direct(clause.of(text), first_person)
    if goes_on:
        resumed = Span(rest.start + 1, rest.end)
        resumed = Span(resumed.start + _leading_space(resumed.of(text)), resumed.end)
        if not (direct or is_direct(resumed.of(text), first_person)) or is_narration(clause.of(text)):
            return []
        if re.match(r"\w+ing\b|with\b|as\b|and\b|his\b|her\b|their\b", resumed.of(text)):
            return [(clause, tag.kind)]
        return [(clause, tag.kind), (resumed, tag.kind)]
    short = (
        len(words) <= 4
        and not is_narration(clause.of(text))
        and words[:1] not in (["he"], ["she"], ["it"], ["they"])
    )
    if (direct and not is_narration(clause.of(text))) or (short and clause.of(text)[:1].isupper()):
        return [(clause, tag.kind)]
    return []


def _leading_space(text: str) -> int:
    return len(text) - len(text.lstrip())
