"""Two of the main people have names that readers will mix up: a letter apart, or nearly so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.cast.given_names import is_nickname
from fabula.reading.lexicon import load_words
from fabula.story import Character

LEVEL = "suggestion"
LEAST = 8  # times somebody must be named to be one of the main people
MAIN = 12  # of whom there are at most so many
SHORT = 3  # letters of a name below which one letter is much of it


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first mention of the later of two people."""
    main = sorted(_main(draft), key=lambda one: one.mentions[0].span)
    for one, other in combinations(main, 2):
        first, second = _given(one), _given(other)
        if first and second and _are_alike(first.lower(), second.lower()):
            mention = next(
                (m for m in other.mentions if m.kind == "name" and second in m.span.of(draft.text)), None
            )
            if mention is not None:
                message = f"“{second}” and “{first}” are easily mixed up."
                yield Finding(mention.span, message, see=(one.mentions[0].span,))


def _main(draft: Draft) -> list[Character]:
    people = [one for one in draft.story.characters if one.named and one.kind == "person"]
    counts = {one.id: sum(mention.kind == "name" for mention in one.mentions) for one in people}
    often = sorted(
        (one for one in people if counts[one.id] >= LEAST), key=lambda one: (-counts[one.id], one.id)
    )
    return often[:MAIN]


def _given(character: Character) -> str:
    """Return the name somebody goes by most plainly: the first that is no title."""
    words = [word for word in character.name.split() if word.lower().rstrip(".") not in _titles()]
    return words[0] if words and words[0].isalpha() else ""


def _titles() -> frozenset[str]:
    return load_words("small_words") | {
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "sir",
        "lady",
        "lord",
        "captain",
        "aunt",
        "uncle",
    }


def _are_alike(one: str, other: str) -> bool:
    """Say whether two names begin alike and differ in one letter."""
    if one == other or min(len(one), len(other)) <= SHORT or is_nickname(one, other) or one[0] != other[0]:
        return False
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]


FLAGS = [
    "“Well?” said Mara. “Well,” said ⟦Maia⟧. " + "Mara looked at Maia. Maia looked at Mara. " * 8,
]
ALLOWS = [
    "“Well?” said Mara. “Well,” said Joan. " + "Mara looked at Joan. Joan looked at Mara. " * 8,
    "“Well?” said Mara. “Well,” said Maia. Maia left.",
]
