"""After *will*, *could* or *did not* a verb has its plain form: *could never go*, not *went*."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.lemmas import verb_lemma
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_lines
from fabula.tokens import Tokens

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought", "writing")
_OTHER_WORDS = frozenset({"bore", "fell", "lay", "was"})
_BETWEEN = r"not|never|always|still|only|just|ever|also|surely|really|probably|soon|even"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each form that is only a past, behind a modal verb."""
    tokens = draft.tokens
    if tokens is None:
        return
    told = {span.end for span, _, _ in draft.put_right("verb-form") if draft.quote_at(span.start) is None}
    for match in draft.find(_pattern()):
        verb = bisect_left(tokens.start, match.start("verb"))
        modal = bisect_left(tokens.start, match.start())
        if tokens.tag[modal] in ("MD", "VBD", "VBP", "VBZ") and not _is_a_thing(tokens, modal):
            span = tokens.span(verb, verb)
            if span.end not in told:
                right = verb_lemma(match["verb"])
                yield Finding(span, f"After “{match['modal']}” this is “{right}”.", right)


def _is_a_thing(tokens: Tokens, modal: int) -> bool:
    """Say whether a word is rather a noun: *the can broke*."""
    return modal > 0 and tokens.tag[modal - 1] in ("DT", "PRP$", "JJ", "POS")


@cache
def _pattern() -> re.Pattern[str]:
    """Return what finds a modal verb, and behind it a past that is neither participle nor another word."""
    rows = [line.split() for line in load_lines("irregular_verbs")]
    bases = {base for base, _, _ in rows}
    pasts = {past for _, past, participle in rows if past != participle} - bases - _OTHER_WORDS
    modal = r"will|would|can|could|shall|should|must|(?:wo|ca|did|does|do|would|could|should)n['’]t"
    return re.compile(
        rf"\b(?:(?P<modal>{modal})(?:\s+(?:{_BETWEEN}))?)\s+(?P<verb>{'|'.join(sorted(pasts))})\b(?!-)"
    )


FLAGS = [
    "He would never ⟦went⟧ there alone. “It could still ⟦broke⟧ the ice,” said Ilse.",
    "“You can't just ⟦took⟧ it,” said Ilse.",
]
ALLOWS = [
    "He would never have gone there alone. “It could still break the ice,” said Ilse.",
    "Will came in. A can broke, and his will broke with it.",
]
