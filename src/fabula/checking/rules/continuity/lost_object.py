"""A thing that was burnt, sunk, lost or given away is in somebody's hands again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words, verb_lemmas
from fabula.span import Span
from fabula.tokens import Tokens

LEVEL = "warning"
_HAD = frozenset({"had", "'d"})
_GONE = frozenset({"not", "n't", "never", "would", "could", "might", "if", "to", "almost", "nearly"})
_FOUND = (
    r"\b(?:found|finds?|fish(?:ed|es)|recover\w*|returned|gave (?:it|them) back|got (?:it|them) back|bought|"
    r"replaced?|pick(?:ed|s) (?:it|them) up|(?:another|new|second|spare|other) {noun})\b"
)
OWN = ("poss", "compound", "amod", "nmod")


@dataclass(frozen=True, slots=True)
class _Thing:
    """A thing in the words of one phrase: its noun and what tells it from others of its sort."""

    noun: str
    marks: frozenset[str]

    def is_also(self, other: _Thing) -> bool:
        """Say whether two phrases are for one thing: the same noun, and something else that tells which."""
        return self.noun == other.noun and bool(self.marks & other.marks)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding where a thing is taken out again, and nothing tells that it was got back."""
    tokens = draft.tokens
    if tokens is None:
        return
    lost: list[tuple[_Thing, Span]] = []
    losing, having = load_words("losing_verbs"), load_words("having_verbs")
    forms_lost, forms_had = verb_lemmas("losing_verbs"), verb_lemmas("having_verbs")
    for verb, low in enumerate(tokens.lower):
        if (
            tokens.tag[verb] not in ("VBD", "VBZ", "VBP", "VBN")
            or draft.quote_at(tokens.start[verb]) is not None
        ):
            continue
        if forms_had.get(low) in having and not _is_undone(tokens, verb, _GONE | _HAD):
            for noun in _objects(tokens, verb):
                thing = _thing(tokens, noun)
                before = next((span for one, span in reversed(lost) if one.is_also(thing)), None)
                if before is not None and not _is_got_back(draft, thing, before.end, tokens.start[noun]):
                    yield Finding(
                        tokens.span(min(verb, noun), max(verb, noun)),
                        f"The {thing.noun} was lost before.",
                        see=(before,),
                    )
                    lost = [(one, span) for one, span in lost if not one.is_also(thing)]
        if (forms_lost.get(low) in losing or _sinks(tokens, verb, low)) and not _is_undone(
            tokens, verb, _GONE
        ):
            for noun in _objects(tokens, verb, passive=True):
                lost.append((_thing(tokens, noun), tokens.span(min(verb, noun), max(verb, noun))))


def _sinks(tokens: Tokens, verb: int, low: str) -> bool:
    """Say whether something goes where it does not come out again: "dropped into the gorge"."""
    if verb_lemmas("dropping_verbs").get(low) is None:
        return False
    waiting, seen = list(tokens.children[verb]), 0
    while waiting and seen < 20:
        child = waiting.pop()
        seen += 1
        if tokens.dep[child] == "pobj" and tokens.lower[child] in load_words("swallowing_places"):
            return tokens.lower[tokens.head[child]] in (
                "in",
                "into",
                "to",
                "down",
                "over",
                "off",
                "overboard",
            )
        if tokens.lower[child] == "overboard":
            return True
        if tokens.dep[child] in ("prep", "conj", "pobj", "advcl"):
            waiting += tokens.children[child]
    return False


def _objects(tokens: Tokens, verb: int, passive: bool = False) -> Iterator[int]:
    """Yield the things that a verb is about; with ``passive`` also those that fall by themselves."""
    children = tokens.children[verb]
    deps = ["dobj"]
    if passive:
        deps += (
            ["nsubjpass"]
            if any(tokens.dep[child] == "dobj" for child in children)
            else ["nsubjpass", "nsubj"]
        )
    for child in children:
        thing = tokens.tag[child] in ("NN", "NNS") and tokens.lower[child] in load_words("thing_nouns")
        if thing and tokens.dep[child] in deps:
            yield child


def _thing(tokens: Tokens, noun: int) -> _Thing:
    marks = set()
    for child in tokens.children[noun]:
        if tokens.dep[child] in OWN and tokens.tag[child] != "PRP$":
            marks.add(tokens.lower[child])
        if tokens.lower[child] in ("of", "about", "from"):
            marks.update(tokens.lower[below] for below in tokens.children[child])
    return _Thing(tokens.lower[noun], frozenset(marks))


def _is_undone(tokens: Tokens, verb: int, words: frozenset[str]) -> bool:
    return any(tokens.lower[child] in words for child in tokens.children[verb])


def _is_got_back(draft: Draft, thing: _Thing, start: int, end: int) -> bool:
    found = re.compile(_FOUND.format(noun=re.escape(thing.noun)), re.IGNORECASE)
    return found.search(draft.text, start, end) is not None


FLAGS = [
    "Ana threw the brass key into the river. “Well,” said Ben.\n\nAna ⟦drew out the brass key⟧.",
    "Ben burned Ana's letter. “Well,” said Ben.\n\nIt rained.\n\nBen ⟦unfolded Ana's letter⟧ and read it.",
]
ALLOWS = [
    "Ana threw the brass key into the river. “Well,” said Ben.\n\nAna drew out the iron key.",
    "Ana threw the brass key into the river. “Oh,” said Ben.\n\nBen found it. Ana pocketed the brass key.",
]
