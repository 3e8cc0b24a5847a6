"""A verb does not agree with its subject in the narration: *she know*, *they was*, *one of the boy*."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from fabula.checking import harper
from fabula.checking.draft import Draft
from fabula.checking.harper import Lint
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.tokens import Tokens

LEVEL = "warning"
SCOPE = ("narration",)
OWN_WAY = 0.1  # from this share on, *they was* is how the narrator talks
_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})
_TAGS = {"PronounVerbAgreement": ("VB", "VBP", "VBZ"), "OneOfTheSingular": ("NN",)}
_JOINING = frozenset({"and", "or", "nor"})
_ONE = frozenset({"he", "she"})
_LEST = 4  # words before a verb in which *lest* stands: lest he slip
_MANY = frozenset({"we", "they"})
_TENS = re.compile("(?:twen|thir|for|fif|six|seven|eigh|nine)ty")  # one of the forty
_FOR_ONE = {"were": "was", "have": "has"}
_FOR_MANY = {right: wrong for wrong, right in _FOR_ONE.items()}


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each place that Harper can put right, and for the *was* and *has* it missed."""
    if draft.tokens is None or not harper.is_installed():
        return
    noted = set()
    for lint in draft.lints("agreement"):
        if lint.fixes and " " not in lint.fixes[0] and _is_sure(draft.tokens, lint):
            noted.add(lint.span.start)
            words = lint.span.of(draft.text)
            yield Finding(lint.span, f"“{words}” does not agree: “{lint.fixes[0]}”?", lint.fixes[0])
    for index, right in _forms(draft):
        if draft.tokens.start[index] not in noted:
            words = draft.tokens.word[index]
            yield Finding(draft.tokens.span(index, index), f"“{words}” does not agree: “{right}”?", right)


def _is_sure(tokens: Tokens, lint: Lint) -> bool:
    """Say whether the word is what Harper took it for: no past (*he hid*), no number (*one of the ten*)."""
    index = bisect_left(tokens.start, lint.span.start)
    if lint.rule in _TAGS and "lest" not in tokens.lower[max(0, index - _LEST) : index]:
        return (
            index < len(tokens)
            and tokens.tag[index] in _TAGS[lint.rule]
            and tokens.dep[index] != "compound"
            and tokens.lower[index] not in load_words("group_nouns")
            and not _TENS.fullmatch(tokens.lower[index])
        )
    if "lest" in tokens.lower[max(0, index - _LEST) : index]:
        return False
    return index > 0 and tokens.lower[index - 1] in _SUBJECTS


def _forms(draft: Draft) -> list[tuple[int, str]]:
    """Return where *was*, *were*, *has* or *have* does not agree with the pronoun before, and what does."""
    tokens, agreeing = draft.tokens, 0
    found: list[tuple[int, str]] = []
    assert tokens is not None
    for verb in range(1, len(tokens)):
        subject, form = tokens.lower[verb - 1], tokens.lower[verb]
        forms = _FOR_ONE if subject in _ONE else _FOR_MANY if subject in _MANY else {}
        if draft.quote_at(tokens.start[verb]) is not None:
            continue
        agreeing += form in forms.values()
        if form in forms and not (forms is _FOR_ONE and _may_be_so(tokens, verb - 1)):
            found.append((verb, forms[form]))
    return found if len(found) < 3 or len(found) < OWN_WAY * agreeing else []


def _may_be_so(tokens: Tokens, subject: int) -> bool:
    """Say whether the words before may ask for *were* or *have*: *as if she were*, *he and she were*."""
    first = bisect_left(tokens.sentence, tokens.sentence[subject])
    if subject > first and tokens.lower[subject - 1] in _JOINING:
        return True
    return any(tokens.lower[index] in load_words("unreal_leads") for index in range(first, subject))


FLAGS = [
    "She ⟦know⟧ the way, and he follows.",
    "The rain came late, but she ⟦were⟧ ready for it. They ⟦has⟧ no boat.",
    "They ⟦was⟧ late, as they had been all week.",
    "It was one of the ⟦boat⟧ that had come in overnight.",
]
ALLOWS = [
    "They were late, and one of the boats had gone.",
    "“We was late,” said Bo. “He don’t mind.”",
    "She talked as if she were late. Bo and she were. Could he have known? If he were late, they were not.",
    "She hid behind the door, and he dug. It was one of the forty, lest he slip, and neither was sorry.",
]
