"""Kinds: whether a stretch in quotation marks is speech, thought or writing, or only words set apart."""

from __future__ import annotations

import re
from typing import NamedTuple

from fabula.reading.lexicon import load_words
from fabula.reading.quotation.sentences import is_title, is_utterance, words_of
from fabula.reading.quotation.tags import Tag, tag_after, tag_before
from fabula.span import Span
from fabula.story import QuoteKind

_MARKS = "\"“”‟＂'‘’‛`´«»‹›「」『』„‚*_ \t\r\n"
_FINAL = ".,!?…—–-;:。！？，"
_LONG = 12  # words; what is longer is hardly a title or a word held up with tongs


_SENTENCE_ENDS = re.compile(r"[.!?…]\s")
_STOP_OUTSIDE = re.compile(r"[.!?]\s")  # '"That was once". She sat down.': a slip, or the way of a country
_LEADS_TO_UTTERANCE = ("of", "with", "a", "an", "another", "loud", "soft", "muffled")
_NEAR = 80  # characters of narration over which a thought or letter goes on


class Context(NamedTuple):
    """Where a quotation stands in its paragraph.

    ``free_from`` and ``free_to`` bound it and the narration around it; ``before`` is the kind of the
    quotation before it in the paragraph, ``suspended`` whether that broke off without a full stop.
    """

    paragraph: Span
    free_from: int
    free_to: int
    before: QuoteKind | None
    suspended: bool


def kind_of(text: str, span: Span, context: Context) -> QuoteKind:
    """Return the kind of the quotation ``span``."""
    words = inner_text(text, span)
    after = tag_after(text, span.end, context.free_to)
    before = tag_before(text, context.free_from, span.start)
    left = text[context.free_from : span.start].rstrip(" \t\r\n*_")
    tag = _nearer(after, before, words, left)
    if tag is not None and tag.lemma == "read" and not left.endswith((",", ":")) and is_title(words):
        return "other"
    if tag is not None:
        return "writing" if _is_of_writing(tag, left) else tag.kind
    if not _is_speech(text, span, context, words, left):
        return "other"
    if context.before in ("thought", "writing") and len(left) < _NEAR:
        return context.before  # "I should go," she thought. "Now."
    return "speech"


def _is_of_writing(tag: Tag, left: str) -> bool:
    """Say whether "it said" speaks of the card or screen named just before."""
    about = set(words_of(left[-_NEAR:]))
    return (
        tag.subject == "it"
        and tag.lemma in ("say", "begin", "go")
        and bool(about & load_words("writing_nouns"))
    )


def inner_text(text: str, span: Span) -> str:
    """Return a quotation without its marks and the white space inside them.

    >>> inner_text("'Go!'", Span(0, 5))
    'Go!'
    """
    return text[span.start : span.end].strip(_MARKS)


def _nearer(after: Tag | None, before: Tag | None, words: str, left: str) -> Tag | None:
    """Choose between the tags on both sides: a colon or comma in front binds, then what follows a comma."""
    if before is not None and left.endswith((":", ",")) and after is None:
        return before
    if after is not None and _can_be_tagged(words):
        return after
    return before


def _can_be_tagged(words: str) -> bool:
    """Say whether a tag behind these words is theirs: they end in a stop, or in none at all by a slip."""
    return words[-1:] in _FINAL or len(words.split()) > 2 or not words[:1].islower() or is_utterance(words)


def _is_speech(text: str, span: Span, context: Context, words: str, left: str) -> bool:
    if not words:
        return False
    starts = span.start <= context.paragraph.start + 1 or (
        not left and context.free_from == context.paragraph.start
    )
    ends = context.free_to == context.paragraph.end and not text[span.end : context.free_to].strip(
        " \t\r\n*_."
    )
    outside = starts and _STOP_OUTSIDE.match(text, span.end, context.free_to) is not None
    stopped = words[-1] in _FINAL or outside
    if starts and (ends or stopped or len(words.split()) > 4):
        return True
    if context.before not in (None, "other") and _resumes(words, left, context.suspended):
        return True
    if not left:
        return _after_nothing(words, context, stopped)
    if left[-1] in ".!?…":
        return stopped or len(words.split()) > 4
    if left[-1] in ":":
        return not is_title(words) or stopped
    if left[-1] in "—–-;":
        return (stopped and words[-1] not in "," and not words[0].islower()) or len(words.split()) > _LONG
    if left[-1] == ",":
        return _after_comma(words, stopped)
    return _after_word(words, left, stopped)


def _resumes(words: str, left: str, suspended: bool) -> bool:
    """Say whether a quotation takes up the one before: ``"Well--" she put down the cup "--not now."``."""
    if words[0] in "—–-…" or (left[-1:] in (";", ",") and words[-1] in _FINAL):
        return True
    same_sentence = _SENTENCE_ENDS.search(left) is None
    return suspended and same_sentence and words[-1] in ".!?…—–-," and len(words.split()) > 1


def _after_nothing(words: str, context: Context, stopped: bool) -> bool:
    """Judge a quotation that follows hard on another, or opens the paragraph without a stop."""
    if context.before is not None:
        return context.before == "speech"
    return stopped or is_utterance(words) or len(words.split()) > 4


def _after_comma(words: str, stopped: bool) -> bool:
    if is_title(words):
        return False
    if words[-1] in ".!?…—" or len(words.split()) > 8:
        return words[0].isupper() or len(words.split()) > 3
    return stopped and words[0].isupper() and is_utterance(words)


def _after_word(words: str, left: str, stopped: bool) -> bool:
    """Judge a quotation with no stop in front: part of the sentence unless a noun of speaking leads to it."""
    lead = words_of(left[-60:])[-4:]
    if lead[-1:] and lead[-1] in _LEADS_TO_UTTERANCE and set(lead) & load_words("utterance_nouns"):
        return True
    if is_utterance(words) and lead:
        return stopped or lead[-1] not in load_words("determiners") or lead[-1] in ("a", "an")
    if len(words.split()) > _LONG:
        return words[0].isupper() and words[-1] in ".!?…—"
    if words[-1] not in "!?" or not words[0].isupper() or not lead:
        return False
    return lead[-1] not in load_words("determiners") or len(words.split()) > 4
