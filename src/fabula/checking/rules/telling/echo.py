"""An uncommon word comes back within a few dozen words of the narration, and nowhere else in the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.lemmas import lemma
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words

LEVEL = "suggestion"
SCOPE = ("narration",)
REACH = 40  # words between the two
SHORTEST = 5  # letters of a word that is heard again
HARD_BY = 6  # words between two that nobody writes without hearing them: "It dripped. It went on dripping."
TOPIC = 3  # times a word stands in the story: beyond, it is what the story is about
PER = 8_000  # words of the story for each note, the nearest echoes first
_TAGS = ("VB", "JJ", "RB")  # things and people have to be named again, and names have no other word
_MEANT = frozenset(
    {"again", "also", "another", "as", "even", "indeed", "more", "n't", "never", "no", "not", "so", "still",
     "than", "too", "or", "if"}
)  # fmt: skip


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the second of the two, and see the first."""
    narration = draft.narration
    if narration is None:
        return
    tokens = narration.tokens
    echoes = sorted(_echoes(narration), key=lambda pair: (pair[1] - pair[0], pair))
    for first, second in sorted(echoes[: 1 + len(tokens) // PER]):
        span = tokens.span(second, second)
        message = f"“{span.of(draft.text)}” so soon after “{tokens.word[first]}”: is the echo meant?"
        yield Finding(span, message, see=(tokens.span(first, first),))


def _echoes(narration: Narration) -> Iterator[tuple[int, int]]:
    """Yield the two tokens of each echo, in sentences of their own."""
    tokens, common = narration.tokens, load_words("common_in_prose")
    rare = {
        token: lemma(word)
        for token, word in enumerate(tokens.lower)
        if len(word) >= SHORTEST and word not in common and word.isalpha()
    }
    times = Counter(rare.values())
    last: dict[str, int] = {}
    for token, base in rare.items():
        if narration.said[token] or tokens.tag[token][:2] not in _TAGS or not tokens.word[token].islower():
            continue
        if token in narration.mention_at:  # a handle before its messages
            continue
        first = last.get(base)
        last[base] = token
        if first is None or token - first > REACH or times[base] > TOPIC or base in common:
            continue
        if tokens.sentence[first] != tokens.sentence[token] and not _is_meant(narration, first, token):
            yield first, token


def _is_meant(narration: Narration, first: int, second: int) -> bool:
    """Say whether the word comes back on purpose: in the same turn, compared, denied or heightened."""
    lower, tag = narration.tokens.lower, narration.tokens.tag
    if (
        second - first <= HARD_BY
        or tag[first][:2] != tag[second][:2]
        or lower[first - 1] == lower[second - 1]
    ):
        return True
    if second + 1 < len(lower) and lower[first + 1] == lower[second + 1] and lower[first + 1].isalpha():
        return True
    return not _MEANT.isdisjoint(lower[max(0, second - 4) : second])


FLAGS = [
    "The lorry lurched over the kerb and stopped. Hamid wiped the window with his sleeve. Behind him the "
    "crates "
    "⟦lurched⟧ together.",
]
ALLOWS = [
    "Hamid opened the chat.\n\n**hamidical:** who drives\n\n**zoe:** not me\n\n**hamidical:** then nobody",
    "The lorry lurched over the kerb and stopped. Hamid wiped the window with his sleeve. Again the "
    "lorry lurched.",
    "Nothing lurched. It had lurched enough. Hamid wiped the window with his sleeve.",
    "“It lurched,” said Hamid. “What lurched?” said his father. The crates stood where they were.",
    "Hamid opened the window. His father came in and opened the other one. Then they opened the crates.",
]
