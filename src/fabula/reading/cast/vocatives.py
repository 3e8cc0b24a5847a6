"""Vocatives: words inside speech that call the one spoken to, by name or by what they are to the speaker."""

from __future__ import annotations

from fabula.reading.cast.titles import ANYBODYS, COMMON, STYLES
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.lead_ins import lead_ins
from fabula.reading.names.set_aside import is_grace
from fabula.reading.prose import Prose

EDGES = frozenset("\"'“‘«”’»,—–-.?!…;:")
OPENING_MARKS = frozenset("\"'“‘")
OPENERS = frozenset({"my", "dear", "poor", "old", "but", "you"})  # beside what leads in to any name
STOPS = frozenset(".!?…")
CALLS = frozenset({"my", "dear", "oh", "good-bye", "goodbye", "hello", "hey"})
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "conj", "pobj", "dobj", "poss"})


def is_vocative(prose: Prose, first: int, last: int) -> bool:
    """Say whether words inside speech call someone: set off by commas, stops or the marks themselves."""
    tokens = prose.tokens
    if first > 1 and tokens.word[first - 1] == "-":
        first -= 2  # A-Lian
    before = tokens.word[first - 1] if first else '"'
    after = tokens.word[last + 1] if last + 1 < len(tokens) else '"'
    if prose.quotation_of[first] < 0 or after[0] not in EDGES or after[1:].isalpha():
        return False  # "Well, Dad's here."
    if before[-1] not in EDGES and before.lower() not in OPENERS | lead_ins():
        return False
    opens = before[-1] in OPENING_MARKS
    if before == "," and after[0] in STOPS and tokens.lower[last] in COMMON:
        return True  # "They came, miss.", whatever the tagger takes the miss for
    if before == "," or after == "," or after[0] in "!?":
        role = tokens.dep[last]
        return role not in ARGUMENTS or (before == "," and role != "conj") or (opens and after[0] in "!?,")
    return ((opens or before[-1] in ",—") and after[0] in ".!?—") or before.lower() in CALLS


def calls_listener(prose: Prose, first: int, head: int, last: int) -> bool:
    """Say whether a description calls the one spoken to: "my love", "boss", "Your Grace", "Majesty".

    A bare "sir" tells too little of whom.
    """
    tokens = prose.tokens
    opening, noun = tokens.lower[first], tokens.lower[head]
    if opening == "your" and head == last and is_grace(prose, head):
        return True
    mine = opening == "my" and noun in load_words("endearments")
    bare = first == last and noun in STYLES | load_pairs("relation_calls").keys() - ANYBODYS
    return (mine or bare) and is_vocative(prose, first, last)
