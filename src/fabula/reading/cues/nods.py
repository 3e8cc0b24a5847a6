"""Nods: lines that are answered without a word: "Ready?" Mara nodded."""

from __future__ import annotations

from fabula.reading.cues.narration import MARKS_AND_SPACE
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose

NODS = frozenset({"nodded", "nods"})


def nodding_after(prose: Prose, mentions: Mentions, line: int) -> int:
    """Return the mention of who answers a line by no more than a nod, "Ready?" Mara nodded., or -1.

    A paragraph apart it may be another answer without a word: there the asker does not go on.
    """
    tokens, after = prose.tokens, prose.line_tokens[line].stop
    found = mentions.starting(after) if after < len(tokens) else -1
    asked = prose.quotations[line].span.of(tokens.text).rstrip(MARKS_AND_SPACE).endswith("?")
    if found < 0 or not asked or not tokens.word[after][0].isupper():
        return -1
    verb = mentions.all[found].last + 1
    answer = " ".join(tokens.lower[verb : prose.paragraph_tokens[tokens.paragraph[after]][1]])
    apart = tokens.paragraph[after] != prose.quotations[line].paragraph
    wordless = load_words("wordless_answers") if apart else NODS
    return found if answer.removesuffix(" .") in wordless else -1
