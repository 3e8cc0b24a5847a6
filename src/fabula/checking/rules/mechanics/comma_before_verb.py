"""One comma stands between a subject and its verb, as in *The man at the gate, was asleep*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.lemmas import verb_lemma
from fabula.checking.narration import Narration, Told
from fabula.checking.note import Finding
from fabula.reading.grammar.tags import FINITE
from fabula.reading.quotation.tags import kind_of_verb

LEVEL = "suggestion"
SCOPE = ("narration",)
_STANDING = frozenset({"be", "come", "go", "hang", "lie", "run", "sit", "stand"})
_OTHER_STOPS = frozenset(
    {";", ":", "—", "–", "--", "(", ")", "and", "or", "but", "who", "which", "that", "if"}
)
OWN_WAY = 0.002  # from this share of the sentences on, it is how the story is set


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the comma."""
    narration = draft.narration
    if narration is None:
        return
    found = [comma for told in narration.sentences if (comma := _comma(narration, told)) >= 0]
    if len(found) <= max(2, OWN_WAY * len(narration.sentences)):
        for comma in found:
            yield Finding(
                narration.tokens.span(comma, comma), "One comma parts the verb from what it belongs to."
            )


def _comma(narration: Narration, told: Told) -> int:
    """Return the only comma before the first verb of a sentence, right before it; or -1."""
    tokens = narration.tokens
    if not told.clauses or told.beside_line:
        return -1
    clause = told.clauses[0]
    comma, before = clause.finite - 1, tokens.lower[told.first : clause.finite]
    if comma <= told.first or before[-1] != "," or narration.words(told).count(",") > 1:
        return -1
    if not _OTHER_STOPS.isdisjoint(before) or tokens.tag[clause.finite] not in (*FINITE, "MD"):
        return -1
    if tokens.lower[clause.finite].startswith(("'", "’")):
        return -1
    sure = _is_turned(narration, told, clause.verb) or _is_plain(narration, told, clause.subject, clause.verb)
    return comma if sure else -1


def _is_plain(narration: Narration, told: Told, subject: int, verb: int) -> bool:
    """Say whether a sentence begins with its subject, a thing or a person in full: *the man there*."""
    tokens = narration.tokens
    if not told.first <= subject < verb:
        return False
    begin = min([subject, *tokens.children[subject]])
    known = kind_of_verb(tokens.lower[verb]) is None
    return (
        begin == told.first
        and tokens.tag[subject] in ("NN", "NNS")
        and known
        and tokens.head[subject] == verb
    )


def _is_turned(narration: Narration, told: Told, verb: int) -> bool:
    """Say whether a sentence begins with where or how, and its subject stands behind: *There sat a dog*."""
    tokens = narration.tokens
    return (
        tokens.lower[told.first] in ("there", "here")
        and tokens.tag[told.first + 1] in ("VBG", "VBN", "IN", "JJ")
        and verb_lemma(tokens.lower[verb]) in _STANDING
    )


FLAGS = [
    "The man in the ferry's cabin⟦,⟧ was asleep over his paper. Nobody woke him.",
    "There leaning on the rail⟦,⟧ was her brother.",
]
ALLOWS = [
    "The man in the ferry's cabin was asleep. The man, a stranger, slept. There, on the rail, sat a gull.",
    "A storm, thought Ilse. In the cabin, somebody slept. What he wanted, was sleep.",
]
