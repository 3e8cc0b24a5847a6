"""Words: the names of a story's people and places, for a spelling checker that does not know them."""

from __future__ import annotations

import re

from fabula.story import Story

_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")


def word_list(story: Story) -> str:
    """Return every capitalised word of the names of people and places, one a line, in order."""
    names = [name for one in story.characters if one.named for name in (one.name, *one.aliases)]
    names += [place.name for place in story.places]
    words = {word for name in names for word in _WORD.findall(name) if word[0].isupper() and len(word) > 1}
    return "".join(f"{word}\n" for word in sorted(words))
