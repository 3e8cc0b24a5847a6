"""Going on: lines that are said by whoever says the line before them in their paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.reading.cues.cue import Cue
from fabula.reading.cues.narration import Narration
from fabula.reading.lexicon import load_words
from fabula.reading.prose import SENTENCE_ENDS


def goes_on(narration: Narration, told: Cue, first: int, last: int) -> bool:
    """Say whether a line goes on with the sentence in which the tag before it stands.

    ``"I know," said Mara, "that it rains." Jo groaned.`` has Mara say both.
    """
    between = narration.tokens.word[first:last]
    opened = next((word for word in narration.tokens.word[last : last + 3] if word[0].isalpha()), "I")
    if told.kind != "tag" or not between or between[-1] != "," or not opened[0].islower():
        return False
    ends = any(word[-1] in SENTENCE_ENDS for word in between)
    return not ends and told.span.end <= narration.tokens.end[last - 1]


def is_only_heard(narration: Narration, line: int, told: Cue, tags: Sequence[Cue]) -> bool:
    """Say whether all that tags a line is what its hearer does, who has a name, as the last speaker has.

    ``"It rained," said Mara. "Again." Jo groaned.``: another would open a paragraph to speak.
    """
    if told.kind != "tag" or len(tags) != 1 or tags[0].verb not in load_words("wordless_verbs"):
        return False
    before, after = narration.mentions.all[told.mention], narration.mentions.all[tags[0].mention]
    end = narration.prose.quotations[line].span.end
    return (
        before.kind == after.kind == "name"
        and narration.mentions.names[before.name].key != narration.mentions.names[after.name].key
        and told.span.end < end < tags[0].span.start
        and narration.last_character(line) in SENTENCE_ENDS
    )
