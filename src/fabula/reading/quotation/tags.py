"""Tags: the words beside a quotation that say it was spoken, thought or written ("she said").

A tag is looked for in the dozen words before or after a place in the text, by the verb lists of
``fabula/data``; nothing is parsed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from fabula.reading.lexicon import inflect_all, load_words, past_forms, present_form, verb_lemmas
from fabula.story import QuoteKind

_REACH = 160  # characters of context in which a tag is looked for
_WORD = re.compile(
    r"\b(?:Mrs?|Ms|Mx|Dr|St|Prof|Rev|Capt|Col|Gen|Lt|Sgt)\.|[^\W_]+(?:[’'\-][^\W_]+)*|[,;:.!?…()\[\]—–\"“”‘’«»]"
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]*_]*\s")

_VERB_LISTS = ("speech_verbs", "thought_verbs", "writing_verbs")
_ALOUD = re.compile(r"\b(?:aloud|out loud)\b")


class Tag(NamedTuple):
    """The verb of a tag, as its lemma and as it stands, what it tags, and the last word of its subject.

    The subject is in lower case; a name keeps its capital, so that Will is no will.
    """

    lemma: str
    kind: QuoteKind
    subject: str
    form: str = ""

    @property
    def is_plain(self) -> bool:
        """Say whether the tag is one of the few common enough to be trusted where no mark stands."""
        return self.form in load_words("plain_tag_verbs") and self.subject not in ("you", "it", "who", "that")


@cache
def _finite(name: str) -> frozenset[str]:
    """Return the past and present forms of a verb list, which can follow a subject, without those in -ing."""
    lemmas = load_words(name)
    past = {form for lemma in lemmas for form in past_forms(lemma)}
    return frozenset(past | {present_form(lemma) for lemma in lemmas} | lemmas)


@cache
def _past_or_third(name: str) -> frozenset[str]:
    lemmas = load_words(name)
    past = {form for lemma in lemmas for form in past_forms(lemma)}
    return frozenset(past | {present_form(lemma) for lemma in lemmas})


@cache
def _any_form(name: str) -> frozenset[str]:
    return inflect_all(load_words(name))


@cache
def kind_of_verb(form: str, aloud: bool = False) -> QuoteKind | None:
    """Return what a verb form tags in front of or behind quotation marks, or None where it tags nothing.

    >>> kind_of_verb("whispered"), kind_of_verb("thought"), kind_of_verb("texted"), kind_of_verb("ran")
    ('speech', 'thought', 'writing', None)
    """
    if form in _any_form("writing_verbs") and form not in _any_form("speech_verbs"):
        return "writing"
    if form in _any_form("thought_verbs") and (form not in _any_form("speech_verbs") or _is_wonder(form)):
        return "speech" if aloud else "thought"
    if form in _any_form("speech_verbs"):
        return "speech"
    return None


def _is_wonder(form: str) -> bool:
    return form.startswith("wonder")


def lemma_of(form: str) -> str:
    """Return the lemma of a tag verb's form, the form itself where it is no tag verb."""
    for name in ("speech_verbs", "thought_verbs", "writing_verbs"):
        if form in verb_lemmas(name):
            return verb_lemmas(name)[form]
    return form


def tag_after(text: str, at: int, end: int) -> Tag | None:
    """Find the tag that begins at ``at``: "said Ines", "the old man whispered", "she had thought".

    >>> tag_after('"Go," the tall stranger said.', 5, 29)
    Tag(lemma='say', kind='speech', subject='stranger', form='said')
    """
    window = text[at : min(end, at + _REACH)]
    words = _WORD.findall(window.lstrip(" \t\r\n—–-,*_("))[:14]
    words = _skip_leading(words)
    if not words:
        return None
    found = _verb_first(words) or _subject_first(words)
    if found is None:
        return None
    form, subject = found
    aloud = bool(_ALOUD.search(window[:80]))
    kind = kind_of_verb(form, aloud)
    if kind is None:
        return None
    if subject in load_words("writing_nouns") and lemma_of(form) in ("say", "read", "tell", "go", "begin"):
        kind = "writing"
    if lemma_of(form) == "read":
        kind = "writing"
    return Tag(lemma_of(form), kind, subject, form)


def tag_before(text: str, start: int, at: int) -> Tag | None:
    """Find the tag whose quotation begins at ``at``: 'Ines whispered, "', 'the note said: "'.

    ``start`` is how far back the tag may reach: the start of the paragraph or the end of the last quotation.
    """
    window = _last_sentence(text[max(start, at - _REACH) : at])
    words = _WORD.findall(window)
    if not words:
        return None
    pause = words[-1] if words[-1] in ",:—–" else ""
    if pause:
        words = words[:-1]
    if window.rstrip().endswith(("--", "-")):
        pause = "—"
    return _last_verb(words, pause, window)


def _last_sentence(window: str) -> str:
    begun = 0
    for stop in _SENTENCE_END.finditer(window):
        if not _is_abbreviation(window, stop.start()):
            begun = stop.end()
    return window[begun:]


def _last_verb(words: list[str], pause: str, window: str) -> Tag | None:
    if not words:
        return None
    if not pause and words[-1].lower() in load_words("determiners"):
        return None
    reach = 12 if pause else 4
    for back, word in enumerate(reversed(words[-reach:])):
        form = word.lower().rstrip(".")
        kind = kind_of_verb(form, bool(_ALOUD.search(window)))
        if kind is None or _is_noun_here(words, len(words) - 1 - back):
            continue
        lemma = lemma_of(form)
        if not pause and kind == "speech" and lemma not in load_words("bare_tag_verbs"):
            return None
        nouns = {word.lower() for word in words[: len(words) - 1 - back]}
        if (
            nouns & load_words("writing_nouns") and lemma in ("say", "read", "go", "begin", "tell")
        ) or lemma == "read":
            kind = "writing"
        return Tag(lemma, kind, "", form)
    return None


def _is_noun_here(words: list[str], at: int) -> bool:
    """Say whether a word that might be a verb follows a determiner: "the answer", "a loud cry"."""
    form = words[at].lower()
    if form.endswith(("ed", "ing")) or form in load_words("never_nouns"):
        return False
    return any(word.lower() in load_words("subject_determiners") for word in words[max(0, at - 2) : at])


def _skip_leading(words: list[str]) -> list[str]:
    at = 0
    while at < min(2, len(words) - 1) and (words[at] in load_words("tag_leads") or _is_adverb(words[at])):
        at += 1
    return words[at:]


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4


def _verb_first(words: list[str]) -> tuple[str, str] | None:
    form = words[0]
    if kind_of_verb(form) is None or form.endswith("ing") or len(words) < 2 or not form.islower():
        return None
    subject = words[1].lower()
    if subject in load_words("subject_words"):
        return form, subject
    if words[1][:1].isupper():
        return form, words[1]
    if subject in load_words("subject_determiners"):
        return form, next((word.lower() for word in words[3:1:-1] if word[:1].isalpha()), subject)
    return None


def _subject_first(words: list[str]) -> tuple[str, str] | None:
    first, bare = words[0].lower(), False
    if first in load_words("subject_words"):
        start, at = 1, _verb_from(words, 1)
    elif first in load_words("subject_determiners"):
        start, at = 2, _verb_of_noun(words)
    elif words[0][:1].isupper():
        start, bare = _name_length(words), True
        at = _verb_from(words, start)
    else:
        return None
    if at is None or _starts_afresh(words, at):
        return None
    subject = words[at - 1] if start == 2 and first in load_words("subject_determiners") else words[start - 1]
    return words[at].lower(), subject if bare else subject.lower()


def _starts_afresh(words: list[str], verb: int) -> bool:
    """Say whether a new sentence begins here, not a tag: "He called the goat", as against "He called."."""
    first = words[0]
    if (
        first.islower()
        or first == "I"
        or first.lower() not in (load_words("subject_words") | load_words("subject_determiners"))
    ):
        return False
    following = words[verb + 1] if verb + 1 < len(words) else "."
    return following[:1].isalpha() and not _is_adverb(following.lower())


def _name_length(words: list[str]) -> int:
    at = 1
    while at < min(len(words), 6) and (
        words[at][:1].isupper() or words[at] in ("of", "the", "de", "von", "van")
    ):
        at += 1
    return at


def _verb_from(words: list[str], start: int) -> int | None:
    """Return where the verb of a tag stands, fillers passed over; None for the passive and any other verb."""
    for at in range(start, min(start + 4, len(words))):
        form, before = words[at].lower(), words[at - 1].lower()
        if before in ("was", "were"):
            return at if form.endswith("ing") and kind_of_verb(form) else None
        if any(form in _finite(name) for name in _VERB_LISTS):
            return at
        if form not in load_words("tag_fillers") and not _is_adverb(form):
            return None
    return None


def _verb_of_noun(words: list[str]) -> int | None:
    """Return where the verb stands whose subject opens with a determiner: "the man in the boat said"."""
    for at in range(1, min(len(words), 9)):
        form = words[at].lower()
        if not form[:1].isalpha() or form in load_words("subject_words") - {"one"}:
            return None
        if form in ("was", "were", "had", "is", "are"):
            return None
        if at >= 2 and any(form in _past_or_third(name) for name in _VERB_LISTS):
            return at
    return None


_ABBREVIATION = re.compile(r"(?:^|\W)(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Rev|Capt|Col|Gen|Lt|Sgt|Hon|Jr|Sr|[A-Z])$")


def _is_abbreviation(text: str, dot: int) -> bool:
    """Say whether the full stop at ``dot`` ends an abbreviation such as "Mrs." or an initial."""
    return text[dot : dot + 1] == "." and bool(_ABBREVIATION.search(text[max(0, dot - 6) : dot]))
