"""Labels: names that stand with a colon before what somebody writes or says: "Bethan: and???"."""

from __future__ import annotations

from fabula.reading.lexicon import load_pairs
from fabula.reading.prose import MARKS, Prose

LONGEST = 3  # words of a label
AROUND = " \t>*_<"  # beside a label


def labelled_names(prose: Prose) -> frozenset[str]:
    """Return the words, in lower case, that name who writes a message or speaks in a play."""
    text, paragraphs = prose.tokens.text, prose.manuscript.paragraphs
    pronouns, found = load_pairs("pronouns"), set[str]()
    for quotation in prose.quotations:
        start = quotation.span.start
        if text[start] in MARKS:
            continue
        line = max(paragraphs[quotation.paragraph].start, text.rfind("\n", 0, start) + 1)
        label = text[line:start].strip(AROUND)
        words = label[:-1].strip(AROUND).split()
        if label.endswith(":") and 0 < len(words) <= LONGEST and all(map(_is_namelike, words)):
            found |= {word.lower() for word in words}
    return frozenset(found - pronouns.keys())


def _is_namelike(word: str) -> bool:
    return word[0].isupper() and word.replace("-", "").replace("'", "").replace("’", "").isalpha()
