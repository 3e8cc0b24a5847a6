"""Tenses: how a verb stands to the time of the telling: then, now, before it, ahead of it."""

from __future__ import annotations

from typing import Literal

from fabula.reading.grammar.auxiliaries import HAD
from fabula.tokens import Tokens

Tense = Literal["past", "present", "before", "ahead", "will", ""]
AHEAD = frozenset({"would", "'d"})
WILL = frozenset({"will", "'ll"})
ASIDE = frozenset({"could", "might", "may", "must", "should", "can"})


def tense_of(tokens: Tokens, verb: int) -> Tense:
    """Return how a finite verb stands to the time of the telling."""
    aided = [child for child in tokens.children[verb] if tokens.dep[child] in ("aux", "auxpass")]
    modal = next((tokens.lower[child] for child in aided if tokens.tag[child] == "MD"), "")
    done = modal in HAD and tokens.tag[verb] == "VBN"  # "they'd gone", its "had" taken for "would"
    if modal and not done:
        return "ahead" if modal in AHEAD else "will" if modal in WILL else ""
    if done or any(tokens.lower[child] in HAD and tokens.tag[child] in ("VBD", "VBN") for child in aided):
        return "before"
    below = [child for child in tokens.children[verb] if tokens.dep[child] == "xcomp"]
    bound = any(tokens.lower[to] == "to" for child in below for to in tokens.children[child])
    if tokens.lower[verb] == "used" and bound:
        return "before"
    if tokens.lower[verb] in ("was", "were") and bound and len(below) == 1:
        said = [tokens.dep[child] for child in tokens.children[verb]]
        return "past" if "attr" in said or "acomp" in said or "expl" in said else "ahead"
    tag = next((tokens.tag[child] for child in aided if tokens.tag[child][0] == "V"), tokens.tag[verb])
    return "past" if tag == "VBD" else "present" if tag in ("VBP", "VBZ") else ""
