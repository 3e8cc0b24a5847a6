"""Animals: who barks, or is a spaniel, and is never shown to speak, says nothing: "Rex barked."."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.reading.cues import Cues
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.mentions import Mentions
from fabula.reading.once import once
from fabula.reading.prose import Prose
from fabula.reading.tagged import is_animal


def mute_animals(mentions: Mentions, cues: Cues, owner: Sequence[int]) -> frozenset[int]:
    """Return the people by ``owner`` who are animals, and have no line by any tag or act beside one."""
    animals = {owner[mention] for mention in _of_animals(mentions) if owner[mention] >= 0}
    return (
        frozenset(animals - {owner[found[0].mention] for found in cues.values()}) if animals else frozenset()
    )


@once
def _of_animals(mentions: Mentions) -> list[int]:
    """Return the mentions in the narration that call somebody an animal, or have them bark."""
    prose = mentions.prose
    return [
        index
        for index, mention in enumerate(mentions.all)
        if not prose.said[mention.head]
        and ((mention.kind == "nominal" and is_animal(mention.noun)) or _sounds(prose, mention.head))
    ]


def _sounds(prose: Prose, head: int) -> bool:
    """Say whether a subject makes an animal's sound, and no line stands beside it, which it might tag."""
    tokens = prose.tokens
    verb = tokens.head[head]
    return (
        tokens.dep[head] in SUBJECTS
        and tokens.lower[verb] in verb_lemmas("animal_sounds")
        and not prose.paragraph_quotations[tokens.paragraph[verb]]
        and not any(tokens.dep[child] == "dobj" for child in tokens.children[verb])
    )
