"""A place or a thing is otherwise than a moment before: it rains and is dry, a bolted door stands open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.contraries import Contrary, load_contraries, near_cues
from fabula.checking.draft import Draft
from fabula.checking.elapsed import has_moved_on
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
CLOSE = 60  # characters between the two below which they are one sight
REACH = 4_000  # characters after which rain may have stopped without a word
HEDGE = 60  # characters before a pattern in which a word may take it back
_UNSURE = re.compile(
    r"\b(?:if|would|could|might|may|should|used to|for once|not|never|n[’']t|as though|like|when|until|"
    r"whenever|always|had|once|before|remember\w*|imagin\w+|want\w*|wish\w*|dream\w*|every|no)\b|[’']d\b",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first of each kind that is told in one scene of a short story."""
    if not draft.is_short:
        return
    for pair in load_contraries("contrary_states"):
        said = [span for match in near_cues(draft, pair) if (span := _told(draft, match))]
        shown = [span for match in draft.find(pair.shown) if (span := _told(draft, match))] if said else []
        both = ((words, sight) for sight in shown for words in said if _is_against(draft, pair, words, sight))
        words, sight = next(both, (None, None))
        if words is not None and sight is not None:
            first, second = sorted((words, sight))
            yield Finding(second, f"{pair.word}, it says elsewhere: what has changed?", see=(first,))


def _told(draft: Draft, match: re.Match[str]) -> Span | None:
    """Return the words of a match that tells how things are, None where it is doubtful that it does."""
    quote = draft.quote_at(match.start())
    if quote is not None and quote.kind != "speech":
        return None
    start = max(0, match.start() - HEDGE)
    before = re.split(r"[.!?;:\n—]", draft.text[start : match.start()])[-1]
    asked = draft.text[match.end() : match.end() + HEDGE].split(".")[0].find("?") >= 0
    return None if asked or _UNSURE.search(before) else Span(*match.span())


def _is_against(draft: Draft, pair: Contrary, words: Span, sight: Span) -> bool:
    first, second = sorted((words, sight))
    between = Span(first.end, second.start)
    if not CLOSE < between.end - between.start < REACH or (sight < words and not pair.settled):
        return False
    return not (_is_changed(draft, pair, between) or has_moved_on(draft, between))


def _is_changed(draft: Draft, pair: Contrary, between: Span) -> bool:
    """Say whether it is told, not only said, that things change."""
    changes = pair.but.finditer(draft.text, *between) if pair.but else ()
    return any(draft.quote_at(match.start()) is None for match in changes)


FLAGS = [
    "Ivo shut the door and locked the door. “Well?” said Ida. “Sit, and tell us what it was.”\n\n"
    "Ivo sat. ⟦The door stood open⟧ on the yard.",
    "It was raining. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    "Ivo sat at the window. ⟦The sun beat⟧ on the roofs.",
]
ALLOWS = [
    "Ivo shut the door and locked the door. “Well?” said Ida. “Sit, and tell us what it was.”\n\n"
    "Ivo unlocked it. The door stood open on the yard.",
    "It was raining. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    "The rain stopped. The sun beat on the roofs.",
    "It was raining. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\nxXx\n\n"
    "Ivo sat at the window. The sun beat on the roofs.",
]
