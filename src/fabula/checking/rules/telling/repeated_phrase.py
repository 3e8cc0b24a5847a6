"""A phrase comes back within a few lines of the narration: *next to her*, *next to her*, *next to her*."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words

LEVEL = "suggestion"
SCOPE = ("narration",)
LEADS = frozenset(
    {"about", "above", "across", "after", "against", "along", "around", "at", "before", "behind", "beneath",
     "beside", "between", "by", "down", "for", "from", "in", "inside", "into", "near", "next", "off", "on",
     "onto", "out", "over", "through", "to", "toward", "towards", "under", "up", "with"}
)  # fmt: skip
SHORT, TIMES, REACH = 3, 3, 50  # words of a phrase that is heard again the third time, within so many words
LONG, TWICE, NEAR = 4, 2, 40  # words of a longer one, which is heard the second time


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the last of them, and see the others."""
    narration = draft.narration
    if narration is None:
        return
    tokens = narration.tokens
    noted = range(0)
    for places, words in sorted(_repeated(narration), key=lambda found: found[0][-1]):
        *others, last = places
        if last not in noted:  # a longer phrase has its shorter ones in it
            noted = range(last, last + words)
            span = tokens.span(last, last + words - 1)
            often = "once more" if len(places) > 2 else "again"
            message = f"“{span.of(draft.text)}” {often} within a few lines: is it meant?"
            yield Finding(span, message, see=tuple(tokens.span(at, at + words - 1) for at in others))


def _repeated(narration: Narration) -> Iterator[tuple[tuple[int, ...], int]]:
    """Yield where each phrase stands, and of how many words it is, the longer phrases first."""
    lower, sentence = narration.tokens.lower, narration.tokens.sentence
    for words, times, reach in ((LONG, TWICE, NEAR), (SHORT, TIMES, REACH)):
        places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for token in _leads(narration, words):
            phrase = tuple(lower[token : token + words])
            places[phrase].append(token)
            found = tuple(places[phrase][-times:])
            apart = len({sentence[at] for at in found}) == times
            if apart and token - found[0] <= reach and (words == SHORT or _is_telling(phrase)):
                places[phrase].clear()
                yield found, words


def _leads(narration: Narration, words: int) -> Iterator[int]:
    """Yield the words of the narration that lead a phrase of so many words, inside a clause."""
    tokens, said, named = narration.tokens, narration.said, narration.named
    for token in range(1, len(tokens) - words + 1):
        leads = tokens.lower[token] in LEADS and not said[token] and token not in named
        if leads and tokens.lower[token - 1].isalpha():
            inside = tokens.lower[token : token + words]
            if all(word.isalpha() for word in inside) and (
                tokens.sentence[token - 1] == tokens.sentence[token + words - 1]
            ):
                yield token


def _is_telling(phrase: tuple[str, ...]) -> bool:
    """Say whether a phrase is more than what every page has: "up and put on", "in the middle of"."""
    small = load_words("english_function_words") | load_words("small_words") | LEADS
    return sum(word not in small for word in phrase) > 1


FLAGS = [
    "The bench creaked next to him. He knew the coat next to him. Slowly, the man who sat ⟦next to him⟧ "
    "turned his head.",
    "Ines came out with a lamp in her left hand. The dog barked. It was raining, and she held the leash "
    "⟦in her left hand⟧ too.",
]
ALLOWS = [
    "The bench creaked next to him. He knew the coat next to him. Slowly, the man turned his head.",
    "In the dark she sang. In the dark she wept. In the dark she went home to the house.",
    "“It stood next to him,” said Bo. “Next to him?” said Ines. The one next to him had gone.",
    "MAN IN A HAT\nGo.\n\nBO\nNo.\n\nMAN IN A HAT\nStay, then.\n\nBO\nNo.\n\nMAN IN A HAT\nGo.",
    "She walked to the harbour and to the mill and to the church, and to the church again.",
]
