"""A comma ends speech, yet what follows is something done and no tag."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import past_forms, present_form, verb_lemmas
from fabula.reading.quotation.tags import kind_of_verb
from fabula.span import Span

LEVEL = "warning"
_BEAT = re.compile(
    r"\s+(?P<subject>he|she|they|we|I|He|She|They|We|His|Her|Their|My|[A-Z][a-z]+)\s+(?P<verb>[a-z]+)(?=[\s.,])(?!\s+in\b)"
)
_PRONOUNS = frozenset({"He", "She", "They", "We"})
_OWN = frozenset({"His", "Her", "Their", "My"})


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the comma where the verb beside it is one of doing, not of saying."""
    text = draft.text
    for line in draft.lines:
        comma = line.inner.end - 1
        if text[comma] != "," or line.quote.kind != "speech":
            continue
        beat = _BEAT.match(text, line.after.start, line.after.end)
        if beat is None or not (
            beat["subject"] in _OWN or is_deed(beat["verb"], beat["subject"] in _PRONOUNS)
        ):
            continue
        if _goes_on(text, line.after):
            continue
        yield Finding(
            Span(comma, comma + 1),
            "A full stop ends speech before something done; a comma leads to a tag.",
            "." if beat["subject"][0].isupper() else None,
        )


def is_deed(form: str, likely: bool = False) -> bool:
    """Say whether a form is one of a verb of doing; ``likely`` takes any past form that tags no speech."""
    lemma = verb_lemmas("deed_verbs").get(form)
    if lemma is not None:
        return form in past_forms(lemma) | {present_form(lemma)}
    return likely and form.endswith("ed") and len(form) > 4 and kind_of_verb(form) is None


def _goes_on(text: str, after: Span) -> bool:
    """Say whether the narration is let into a sentence of speech, which goes on after it."""
    return text[after.start : after.end].rstrip()[-1:] in (",", "—", "-", ":")


FLAGS = [
    "“I know⟦,⟧” he closed the door behind him.",
    "“I know⟦,⟧” She picked up the lamp. “Come on.”",
    "“I know⟦,⟧” His hands shook.",
]
ALLOWS = [
    "“I know,” he said, and closed the door. “I know,” she smiled.",
    "“I know.” He closed the door. “And if you,” he turned to her, “tell anyone—”",
    "“I know,” Ferran whispered.",
]
