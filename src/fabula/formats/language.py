"""Whether a text is English: by the share of its words that are English function words.

Counting function words needs no model and no dependency, and it passes what a trained identifier trips over:
invented words, dialect and verse, whose small words stay English (Zipf's head of the language).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Literal

from fabula.errors import NotEnglish
from fabula.span import Span

Language = Literal["english", "foreign"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENOUGH = 60  # words: fewer tell too little
_SAMPLE = 300_000  # characters
_PLENTY = 400  # words: no English text of this length lacks its small words
_LEAST_SHARE = 0.08  # English prose has 0.27 to 0.50, broad Scots 0.37; French, German, Dutch at most 0.06
_PLAIN_SHARE = 0.5  # of the letters, none with an accent; Japanese in its old encodings reads "‚Æ”Þ‚ÍŒ¾"


@cache
def _function_words(language: str) -> frozenset[str]:
    source = resources.files("fabula").joinpath(f"data/{language}_function_words.txt")
    lines = source.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def refuse_foreign_language(text: str, paragraphs: Sequence[Span], name: str) -> None:
    """Raise ``NotEnglish`` where the paragraphs are long enough to tell and are not English."""
    sample = _sample(text, paragraphs)
    letters = Counter({letter: many for letter, many in Counter(sample).items() if letter.isalpha()})
    plain = sum(many for letter, many in letters.items() if letter.isascii())
    if letters.total() >= _ENOUGH and plain < _PLAIN_SHARE * letters.total():
        raise NotEnglish(
            f"{name} is not in English, or not saved as UTF-8; only English stories can be read so far"
        )
    words = _words_of(sample)
    if words.total() < _ENOUGH or _share_of(words, "english") >= _LEAST_SHARE:
        return
    # A clipped poem may do without small words, but it does not use those of another language.
    if words.total() >= _PLENTY or _share_of(words, "foreign") >= _LEAST_SHARE:
        raise NotEnglish(f"{name} does not look like English; only English stories can be read so far")


def _words_of(text: str) -> Counter[str]:
    """Return how often each word stands in a text: of words there are far fewer than of places."""
    return Counter(word.replace("’", "'") for word in _WORD.findall(text.lower()))


def _share_of(words: Counter[str], language: Language) -> float:
    known = _function_words(language)
    return sum(many for word, many in words.items() if word in known) / words.total() if words else 0.0


def _sample(text: str, paragraphs: Sequence[Span]) -> str:
    """Return paragraphs from all over the text, at most about ``_SAMPLE`` characters."""
    length = sum(span.end - span.start for span in paragraphs)
    step = max(1, length // _SAMPLE)
    return "\n".join(span.of(text)[:_SAMPLE] for span in paragraphs[::step])[: 2 * _SAMPLE]
