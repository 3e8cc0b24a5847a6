"""Words: the names of a story's people and places, for a spelling checker that does not know them."""

from __future__ import annotations

import re

from fabula.story import Story

_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")


def names_in(story: Story) -> frozenset[str]:
    """Return every capitalised word of the names of people and places."""
    names = [name for one in story.characters if one.named for name in (one.name, *one.aliases)]
    names += [place.name for place in story.places]
    return frozenset(w for name in names for w in _WORD.findall(name) if w[0].isupper() and len(w) > 1)


def word_list(story: Story) -> str:
    """Return the words of the names of people and places, one a line, in order."""
    return "".join(f"{word}\n" for word in sorted(names_in(story)))
