"""Answers: lines that answer a question for somebody's own name, and words that for this must be names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.once import once
from fabula.reading.prose import MARKS, Prose
from fabula.reading.tagged import ARTICLES

ASIDE = 3  # words that may follow the question: "What's your name, then, love?"
ANSWERED = 3  # paragraphs in which it is answered
LONGEST = 3  # words of a name
ORDERS = frozenset({"state", "give", "tell", "say", "have", "need"})  # give me your name
NAMES = (["name"], ["surname"], ["your", "name"], ["first", "name"], ["last", "name"], ["full", "name"])
BESIDE = frozenset({",", "please", "then", "sir", "madam", "miss"})  # beside these: "Your name, sir, please."
HERE = ("this", "is")  # between whom somebody calls over the radio and their own name
RINGING = 3  # paragraphs from the telephone or the radio to the line in which whoever calls says who it is
NO_TELEPHONE = frozenset(
    {"call", "called", "calls", "letter", "line", "message", "messages", "screen", "wire"}
)
BROKEN_OFF = frozenset({"—", "–", "-", "…", "..."})  # "And you're—?"
AM = frozenset({"'m", "’m", "am"})
ENDS = frozenset(".,!;…—–-")  # after a name that is all there is: not "I'm Mara's sister"


def names_told(prose: Prose) -> frozenset[str]:
    """Return the words, in lower case, that must be names: "my name's Mara", "You must be Mara".

    Only words count that the story never writes small and that prose seldom has, but for given names.
    """
    words = prose.tokens.word
    told: set[str] = set()
    for first, stop in _places(prose):
        last = next((token for token in range(first, stop) if not words[token][0].isupper()), stop)
        if first < last <= first + LONGEST and name_ends(prose, last, stop):
            told |= {word.lower() for word in words[first:last]}
    signs = {words[name].lower() for name in hailing_names(prose).values() if words[name][0].isupper()}
    if not told and not signs:
        return frozenset()
    small = {word for word in words if word.islower()}
    common = load_words("common_in_prose") | load_words("person_nouns") | load_pairs("titles").keys() | small
    behind = zip(prose.tokens.lower, words[1:], strict=False)  # "I'm Human", where there is a Human
    common |= {word.lower() for before, word in behind if before in ARTICLES}
    given = load_pairs("first_names").keys()
    names = {word for word in told if word in given or word not in common}
    return frozenset(names | (signs - small))  # Base and Control are call signs, however common the words


def _places(prose: Prose) -> Iterator[tuple[int, int]]:
    """Yield where somebody says their name, and where their line ends."""
    lower = prose.tokens.lower
    for line, span in enumerate(prose.line_tokens):
        if answers_for_name(prose, line):
            yield opening_of(prose, line), span.stop
        for token in span[2:-1]:
            if lower[token] in ("'s", "is") and lower[token - 1] == "name" and lower[token - 2] == "my":
                yield token + 1, span.stop
            if _says_i_am(prose, token) or _says_who_one_is(prose, token):
                yield token + 1, span.stop


def _may_be_called(prose: Prose, token: int) -> bool:
    """Say whether a word after "I'm" can be a name, and no people's or faith's."""
    return prose.tokens.tag[token] == "NNP" and prose.tokens.lower[token] not in load_words("not_people")


def answers_for_name(prose: Prose, line: int) -> bool:
    """Say whether a line is spoken and the line before it asks for a name."""
    if not line or any(prose.quotations[one].kind != "speech" for one in (line - 1, line)):
        return False
    before = prose.quotations[line - 1]
    if not 0 < prose.quotations[line].paragraph - before.paragraph <= ANSWERED:
        return False
    words = [prose.tokens.lower[token] for token in prose.line_tokens[line - 1]]
    words = [word for word in words if word not in MARKS | BROKEN_OFF]
    if not words:
        return False
    asked = words.pop() == "?"
    if [word for word in words if word not in BESIDE] in NAMES:
        return True  # "Your name, please."
    if not asked:
        return _orders_name(words)
    if words[-2:] in (["'s", "yours"], ["is", "yours"], ["and", "yours"]) and "name" in words:
        return True  # "My name is Ada. What's yours?"
    ends = words[:-2] if words[-2:-1] == [","] else words  # "And you, child?"
    if ends[-2:] == ["and", "you"] and _has_told(prose, line - 1):
        return True  # "Ada," she said. "And you?"
    if len(words) == 2 and words[1] == "what" and _was_said(prose, words[0], line - 2):
        return True  # "Ada what?"
    return any(
        tuple(words[end - len(question) : end]) == question
        for question in _questions()
        for end in range(max(len(question), len(words) - ASIDE), len(words) + 1)
    )


def _was_said(prose: Prose, word: str, line: int) -> bool:
    """Say whether a line has a word as a name: not in "I'm passing." "Passing what?"."""
    said = prose.line_tokens[line] if line >= 0 else range(0)
    return any(prose.tokens.lower[token] == word and prose.tokens.word[token] != word for token in said)


def _has_told(prose: Prose, line: int) -> bool:
    """Say whether whoever says a line has told their own name in it, or just before it."""
    here = prose.quotations[line].paragraph
    said = [one for one in prose.paragraph_quotations[here] if one <= line]
    return any(answers_for_name(prose, one) for one in said) or any(
        _says_i_am(prose, token) for one in said for token in prose.line_tokens[one][1:-1]
    )


def _says_i_am(prose: Prose, token: int) -> bool:
    """Say whether a token is the verb of "I'm", and a name may follow."""
    lower = prose.tokens.lower
    return lower[token] in AM and lower[token - 1] == "i" and _may_be_called(prose, token + 1)


def _says_who_one_is(prose: Prose, token: int) -> bool:
    """Say whether a token is the verb of "You must be Mara"."""
    lower = prose.tokens.lower
    return lower[token - 2 : token + 1] == ["you", "must", "be"] and _may_be_called(prose, token + 1)


def _orders_name(words: list[str]) -> bool:
    """Say whether a line ends by telling somebody to say their name: "State your name for the record."."""
    ordered = (words[at] in ORDERS and "your" in words[at + 1 : at + 3] for at in range(len(words)))
    return "name" in words[-ASIDE - 1 :] and any(ordered)


@once
def hailing_names(prose: Prose) -> dict[int, int]:
    """Return, by the line in which they do, the names of those who call somebody over the radio."""
    lines = range(len(prose.line_tokens))
    return {line: name for line in lines if (name := _hailing_name(prose, line)) >= 0}


def _hailing_name(prose: Prose, line: int) -> int:
    """Return the name of who calls somebody over the radio by a line, "Unit six, this is Base.", or -1."""
    tokens, opening = prose.tokens, opening_of(prose, line)
    here, stop = prose.quotations[line].paragraph, prose.line_tokens[line].stop
    for name in range(opening + 4, stop):
        if tuple(tokens.lower[name - 2 : name]) == HERE and tokens.word[name - 3] == ",":
            called = tokens.word[opening][0].isupper() and name_ends(prose, name + 1, stop)
            return name if called and is_heard(prose, here, prose.paragraph_tokens[here][1]) else -1
    return -1


def is_heard(prose: Prose, paragraph: int, stop: int) -> bool:
    """Say whether the narration up to a token has just told of a voice from elsewhere."""
    since = prose.paragraph_tokens[max(0, paragraph - RINGING)][0]
    heard = load_words("remote_words") - NO_TELEPHONE
    return any(prose.tokens.lower[token] in heard and not prose.said[token] for token in range(since, stop))


def opening_of(prose: Prose, line: int) -> int:
    """Return the token with which a line opens behind its marks."""
    span = prose.line_tokens[line]
    return next((token for token in span if prose.tokens.word[token] not in MARKS), span.stop)


def name_ends(prose: Prose, token: int, stop: int) -> bool:
    """Say whether a name is all there is, by the token behind it."""
    return token >= stop or prose.tokens.word[token][0] in ENDS or prose.tokens.word[token] in MARKS


@cache
def _questions() -> tuple[tuple[str, ...], ...]:
    return tuple(sorted(tuple(question.split()) for question in load_words("name_questions")))
