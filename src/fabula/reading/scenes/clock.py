"""Clock: whether a sentence begins with time gone by though it has no date: "The third day was worse"."""

from __future__ import annotations

from fabula.reading.grammar.auxiliaries import BE, HAVE
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_words
from fabula.reading.times import parts, units
from fabula.tokens import Tokens

OPENING = 7  # tokens at the head of a sentence
WAKING = inflect_all(("wake", "awake", "awaken"))
SEASONS = frozenset({"winter", "spring", "summer", "autumn", "christmas", "easter"})
COMING = inflect_all(("come", "arrive", "begin", "turn", "go", "pass"))
ARRIVING = inflect_all(("get", "come", "arrive", "return", "reach"))
LIGHT = frozenset({"dark", "light", "late", "early", "daylight", *parts()})
UNTIL = frozenset({"when", "before", "by", "and"})  # what follows how late it is: "It was dark when she woke"
LATER_ONES = frozenset(
    {
        *("same", "second", "third", "fourth", "fifth", "sixth", "seventh"),
        *("eighth", "ninth", "tenth", "eleventh", "twelfth", "final"),
    }
)  # days that a story comes to when it has told of others; on the first or the last it may be already
WHOLE = frozenset({"that", "the", "through"})  # what stands between "all" and the day or the week
LEADS = frozenset({"on", "by", "in", "during", "through"})
SHORT = frozenset({"second", "minute", "hour"})


def has_moved_on(tokens: Tokens, sentence: range) -> bool:
    """Say whether a sentence begins with what comes after some hours at least.

    *When she woke. Winter came early. It was dark when the bell rang. The second day was worse. All that week
    he practised. When she got home.*
    """
    return (
        _wakes(tokens, sentence)
        or _turns(tokens, sentence)
        or _is_hour(tokens, sentence)
        or _counts_days(tokens, sentence)
        or _comes_home(tokens, sentence)
    )


def follows_occasion(tokens: Tokens, sentence: range) -> bool:
    """Say whether a sentence begins with an occasion that it comes after, or is at: "After the funeral"."""
    lead, head = tokens.lower[sentence.start], sentence[:OPENING]
    if lead not in ("after", "at"):
        return False
    if "".join(tokens.lower[token] for token in sentence[1:4]) in load_words("occasions"):
        return True  # "After lights-out", of which the parser can make nothing
    if tokens.dep[sentence.start] != "prep" or _looks_back(tokens, tokens.head[sentence.start]):
        return False
    return any(
        tokens.lower[token] in load_words("occasions") and tokens.head[token] == sentence.start
        for token in head
    )


def _looks_back(tokens: Tokens, verb: int) -> bool:
    """Say whether a verb stands in the pluperfect: "After the funeral he had gone to sea"."""
    return tokens.tag[verb] == "VBN" and any(tokens.lower[child] in HAVE for child in tokens.children[verb])


def _wakes(tokens: Tokens, sentence: range) -> bool:
    """Tell "When she woke it was light", after which something is told, from the end of a dream."""
    return _when(tokens, sentence) and any(tokens.lower[token] in WAKING for token in sentence[:OPENING])


def _comes_home(tokens: Tokens, sentence: range) -> bool:
    """Say whether a sentence begins with somebody who is home by now: "When she got home"."""
    return _when(tokens, sentence) and any(
        tokens.lower[token] == "home" and tokens.lower[tokens.head[token]] in ARRIVING
        for token in sentence[:OPENING]
    )


def _when(tokens: Tokens, sentence: range) -> bool:
    return tokens.lower[sentence.start] == "when"


def _turns(tokens: Tokens, sentence: range) -> bool:
    """Say whether a sentence begins with the coming or going of a season: "Winter came early"."""
    seasons = (token for token in sentence[:OPENING] if tokens.lower[token] in SEASONS)
    return any(
        tokens.dep[season] in SUBJECTS and tokens.lower[tokens.head[season]] in COMING for season in seasons
    )


def _is_hour(tokens: Tokens, sentence: range) -> bool:
    """Say whether a sentence begins with how late it is: "It was still dark when she took the keys"."""
    first, second, *more = (*tokens.lower[sentence.start : sentence.stop][:OPENING], "", "")
    late = next((number for number, low in enumerate(more) if low in LIGHT), None)
    return first == "it" and second in BE and late is not None and more[late + 1] in UNTIL


def _counts_days(tokens: Tokens, sentence: range) -> bool:
    """Say whether a sentence begins with another day: "On the third night", "All that week"."""
    words = tokens.lower[sentence.start : sentence.stop][:OPENING]
    if words[0] in LEADS:
        words = words[1:]
    lead, which, unit, *_ = (*words, "", "", "")
    if unit not in units() - SHORT:
        return False
    return (lead == "the" and which in LATER_ONES) or (lead == "all" and which in WHOLE)
