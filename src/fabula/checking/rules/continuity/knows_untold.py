"""Somebody speaks of what was to be kept from everyone, and nothing shows that they were told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from fabula.checking.clash import SURE, name_of
from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import singular
from fabula.reading.secrecy import ASKED
from fabula.reading.times import number_words
from fabula.span import Span
from fabula.story import Quote, Scene, scene_at

LEVEL = "suggestion"
AROUND = 350  # characters before the asking for silence, and after it, in which the secret is told
LATER = 300  # characters after it from which a line may give the secret away
REACH = 40_000
RARE = 5  # times a word may be in a story and still show which secret is spoken of
SHARED = 2  # words of the secret that a line must have
_LISTENS = re.compile(
    r"\b(?:listen\w*|overhear\w*|eavesdrop\w*|keyhole|through the (?:wall|door|floor))\b", re.I
)
_SENTENCE = re.compile(r"[^.!?]+")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Secret:
    """The words of a secret, who knows it, by id, and the words that ask for silence."""

    words: frozenset[str]
    knowing: frozenset[str]
    span: Span


class _Words:
    """How often each word stands in the story."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    @cached_property
    def counts(self) -> Counter[str]:
        return Counter(_stem(word) for word in _WORD.findall(self._draft.text.lower()))

    def telling(self, span: Span) -> frozenset[str]:
        """Return the words of a stretch that few others have, names left aside; deeds in one word each."""
        small, deeds = (
            load_words("english_function_words") | load_words("common_words"),
            load_pairs("same_deeds"),
        )
        found = set()
        for word in _WORD.findall(self._draft.text[span.start : span.end].lower()):
            if word in deeds:
                found.add(deeds[word])
            elif len(word) > 2 and word not in small | self._left_aside and self.counts[_stem(word)] <= RARE:
                found.add(_stem(word))
        return frozenset(found)

    @cached_property
    def _left_aside(self) -> frozenset[str]:
        return frozenset(part.lower() for name in self._draft.named for part in name.split()) | number_words()


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first line of each who gives a secret away that they were not told."""
    words = _Words(draft)
    noted: set[str] = set()
    for secret in _secrets(draft, words):
        for quote in draft.quotes_in(Span(secret.span.end + LATER, secret.span.end + REACH)):
            speaker = quote.speaker
            if (
                quote.kind != "speech" or speaker is None or quote.confidence < SURE
                or speaker in secret.knowing or speaker in noted
            ):  # fmt: skip
                continue
            sentences = (Span(*one.span()) for one in _SENTENCE.finditer(draft.text, *quote.span))
            told = any(len(secret.words & words.telling(one)) >= SHARED for one in sentences)
            if told and not _was_told(draft, speaker, secret, quote):
                noted.add(speaker)
                name = name_of(draft, speaker)
                yield Finding(quote.span, f"Nothing shows that {name} was told of this.", see=(secret.span,))


def _secrets(draft: Draft, words: _Words) -> Iterator[_Secret]:
    for match in draft.find(ASKED):
        quote = draft.quote_at(match.start())
        if quote is None or quote.kind != "speech" or quote.speaker is None:
            continue
        scene = scene_at(draft.story.scenes, match.start())
        around = Span(max(0, quote.span.start - AROUND), match.end() + AROUND // 2)
        told = [one for one in draft.quotes_in(around) if one.kind == "speech"]
        knowing = {quote.speaker, *quote.addressees, *_present(scene, match.end())}
        knowing.update(id for one in told for id in (one.speaker, *one.addressees) if id is not None)
        found = frozenset(word for one in told for word in words.telling(one.span))
        yield _Secret(found - words.telling(Span(*match.span())), frozenset(knowing), Span(*match.span()))


def _present(scene: Scene | None, at: int) -> Iterator[str]:
    """Yield who is there when a secret is told; who comes later is not."""
    if scene is not None:
        for id, shown in zip(scene.present, scene.evidence, strict=True):
            if shown.start < at + LATER:
                yield id


def _was_told(draft: Draft, speaker: str, secret: _Secret, quote: Quote) -> bool:
    """Say whether the story shows them being told; to be there later in the scene is not to overhear it."""
    claimed = {
        claim.id
        for claim in draft.story.claims
        if secret.span.start - AROUND <= claim.span.start <= secret.span.end
    }
    listens = _LISTENS.search(draft.text, secret.span.start - AROUND, quote.span.start) is not None
    return any(
        one.character == speaker and one.claim in claimed and (listens or one.channel != "overheard")
        for one in draft.story.learnings
    )


def _stem(word: str) -> str:
    return singular(word, "NNS" if word.endswith("s") else "NN")[0]


FLAGS = [
    "“He was stabbed with a carving fork,” said Ida. “Keep it to yourself.” “I will,” said Ivo.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 8
    + "\n\n“Stabbed!” said Anna. ⟦“And with a carving fork, too.”⟧",
]
ALLOWS = [
    "“He was stabbed with a carving fork,” said Ida. “Keep it to yourself.” “I will,” said Ivo.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 8
    + "\n\n“Stabbed!” said Ivo. “And with a carving fork, too.”",
    "“He was stabbed with a carving fork,” said Ida. “I wish he had been kinder.” “I do,” said Ivo.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 8
    + "\n\n“Stabbed!” said Anna. “And with a carving fork, too.”",
]
