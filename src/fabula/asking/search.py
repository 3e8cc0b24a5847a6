"""Search: passages that have the words looked for, or else those nearest to them in meaning."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from fabula.asking.passages import Passage
from fabula.asking.words import base_forms, telling, telling_only
from fabula.span import Span

if TYPE_CHECKING:
    from fabula.models.sentences import Sentences

SHORTLIST = 200  # passages whose meaning is looked at as a whole: a novel's 6,000 would take a minute
NEAR = 0.36  # cosine from which a passage is near in meaning; docs/how-it-reads.md says what it costs
MOST = 5  # passages near in meaning that are given: the words are a fact, the meaning a guess

Around = Callable[[Span], frozenset[str]]  # the words, in base form, of the paragraphs a stretch ends


def search(words: str, passages: Sequence[Passage], around: Around) -> tuple[list[int], bool]:
    """Return the places of the passages that answer, and whether these have the words themselves.

    Those with all the telling words come in their own order. Where none has, those come that have some
    ``around`` them; and where none has these, those nearest in meaning, the nearest first; there may be none.
    Raises ModelMissing where the model for that is not installed.
    """
    exact = with_words(words, passages)
    if exact:
        return exact, True
    return with_words_around(words, passages, around) or nearest(words, passages), False


def with_words(words: str, passages: Sequence[Passage]) -> list[int]:
    """Return the places of the passages that have all the telling words."""
    wanted = set(telling(base_forms(words)))
    return [place for place, one in enumerate(passages) if wanted and wanted <= one.words]


def with_words_around(words: str, passages: Sequence[Passage], around: Around) -> list[int]:
    """Return the places of the passages that have some of the telling words, and the others just before.

    "The boat is sold" finds *I sold her*, said of the boat that has just been spoken of. Those with most of
    the words come first.
    """
    wanted = set(telling_only(base_forms(words)))
    found = []
    for place, one in enumerate(passages):
        own = len(wanted & one.words)
        if wanted and (own or "it" in one.words) and wanted <= one.words | around(one.span):
            found.append((-own, place))
    return [place for _, place in sorted(found)[:MOST]]


def nearest(words: str, passages: Sequence[Passage]) -> list[int]:
    """Return the places of the passages near in meaning, the nearest first."""
    if not passages:
        return []
    from fabula.models.sentences import Sentences

    model = Sentences()
    places = _shortlist(words, passages, model)
    vectors = model.embed([words, *(passages[place].text for place in places)])
    cosines = vectors[1:] @ vectors[0]
    ranked = sorted(zip(cosines.round(4).tolist(), places, strict=True), key=lambda one: (-one[0], one[1]))
    return [place for cosine, place in ranked if cosine >= NEAR][:MOST]


def _shortlist(words: str, passages: Sequence[Passage], model: Sentences) -> list[int]:
    """Return the places of the passages whose single words are nearest to those looked for.

    A passage has for each word looked for the cosine of its nearest own word, and these are added up, rare
    words counting more: late interaction (Khattab and Zaharia 2020), of words out of their context.
    """
    if len(passages) <= SHORTLIST:
        return list(range(len(passages)))
    wanted = telling(base_forms(words))
    held = [sorted(telling(one.words)) for one in passages]
    count = Counter(word for these in held for word in these)
    column = {word: place for place, word in enumerate(sorted(count))}
    vectors = model.embed([*wanted, *column])
    vectors -= vectors.mean(axis=0)  # what all single words have in common says nothing of any
    vectors /= (vectors**2).sum(axis=1, keepdims=True) ** 0.5
    weights = [math.log((1 + len(passages)) / (1 + count[word])) for word in wanted]
    cosines = (
        vectors[len(wanted) :] @ vectors[: len(wanted)].T * weights
    )  # [words of the story, words wanted]
    scores = [float(cosines[[column[word] for word in these]].max(axis=0).sum()) for these in held]
    return sorted(
        sorted(range(len(passages)), key=lambda place: (-round(scores[place], 4), place))[:SHORTLIST]
    )
