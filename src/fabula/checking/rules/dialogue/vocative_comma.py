"""No comma sets off the name of the one spoken to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from fabula.checking.draft import Draft, Line
from fabula.checking.lemmas import verb_lemma
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.reading.quotation.sentences import words_of
from fabula.span import Span
from fabula.tokens import Tokens

LEVEL = "warning"
SCOPE = ("speech", "writing")
_BEFORE = re.compile(r"(?:(?P<earlier>[\w’']+)\s+)?(?P<last>[\w’']+)(?P<gap>\s+)$")
_AFTER = re.compile(r"\s+([\w’']+)(?:\s+([\w’']+))?")
_NAMING = frozenset(
    {"call", "called", "calls", "name", "named", "calling", "is", "was", "isn't", "wasn't", "be"}
)  # fmt: skip
_DETERMINERS = frozenset({"a", "an", "the", "this", "some", "no", "his", "her", "their", "our", "your", "my"})
_OBJECTS = frozenset({"him", "them", "it", "me", "us", "himself", "herself", "yourself", "myself"})
_GIVING = frozenset({"bring", "buy", "call", "find", "get", "give", "leave", "make", "name", "send", "show"})
_FETCHING = frozenset({"bring", "fetch", "find", "get", "give", "send", "show"})  # get me Ana
_LINKING = frozenset(
    {"am", "'m", "be", "been", "is", "'s", "are", "'re", "was", "were", "get", "got", "feel", "felt",
     "look", "looks"}
)  # fmt: skip
_DESCRIBING = frozenset({"big", "dear", "good", "great", "little", "old", "poor", "sweet", "young", "only"})
_AUXILIARIES = frozenset({"May", "Will"})  # May I come in?


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the space where the comma belongs."""
    for line in draft.lines:
        if line.quote.kind in ("speech", "writing"):
            yield from _in_line(draft, line)


def _in_line(draft: Draft, line: Line) -> Iterator[Finding]:
    text = draft.text
    for name in draft.name_pattern.finditer(text, *line.inner):
        addressed = bool(draft.named.get(name[0], set()) & set(line.quote.addressees))
        addressed = addressed and not _is_governed(draft, name)
        whole, parsed = _is_whole_before(draft, name), _is_parsed_apart(draft, name)
        gap = _gap_before(text, line, name, addressed, whole, parsed) or _gap_after(text, line, name)
        if gap is not None:
            yield Finding(gap, f"A comma sets off {name[0]}, who is spoken to.", ", ")


def _gap_before(
    text: str, line: Line, name: re.Match[str], addressed: bool, whole: bool, parsed: bool
) -> Span | None:
    """Return the space before a name that ends its sentence, where the words before it show a call.

    Of the one a line is said to (``addressed``) nobody speaks by name, so that nearly any word does; nor is a
    name any part of what is said that is ``parsed`` apart, or comes when it is ``whole``.
    """
    start, end = name.span()
    stop = text[end : end + 1]
    if end < line.inner.end and stop not in ".?!…,—":
        return None
    before = _BEFORE.search(text[max(line.inner.start, start - 40) : start])
    if before is None:
        return None
    gap = Span(start - len(before["gap"]), start)
    opener = gap.start - len(before["last"])
    last, earlier = _plain(before["last"]), _plain(before["earlier"] or "")
    if last in load_words("calling_words") and _first(text, line.inner.start, opener):
        return gap
    if (stop == "," and end + 1 != line.inner.end) or (last in _OBJECTS and verb_lemma(earlier) in _FETCHING):
        return None
    if whole and stop != ",":
        return gap
    asks_who = last == "you" and earlier in ("are", "were") and stop == "?"  # are you Ana?
    names = (earlier in _NAMING or asks_who) and not _asks_openly(text, line.inner.start, start)
    if (
        (addressed or (parsed and stop != ","))
        and before["last"][0].islower()
        and not names
        and not _is_bound(last)
    ):
        return gap
    if names or (earlier.endswith("'s") and last in ("it", "that", "this")):
        return None
    known = bool({last, f"{earlier} {last}"} & load_words("before_vocatives"))
    return gap if known or _is_a_thing(earlier, before["last"]) else None


def _is_parsed_apart(draft: Draft, name: re.Match[str]) -> bool:
    """Say whether the parser finds no place for a name: it is an adverb, or beside a thing."""
    tokens = draft.tokens
    if tokens is None:
        return False
    index = bisect_left(tokens.start, name.start())
    if index == len(tokens) or tokens.start[index] != name.start():
        return False
    if tokens.dep[index] == "appos":
        return tokens.head[index] == index - 1 and tokens.lower[index - 1] not in load_words("person_nouns")
    return tokens.dep[index] == "npadvmod"


def _is_whole_before(draft: Draft, name: re.Match[str]) -> bool:
    """Say whether what is said needs no more before a name: *you told him*, *she's busy*, *a tree*."""
    tokens = draft.tokens
    if tokens is None:
        return False
    last = bisect_left(tokens.start, name.start()) - 1
    if last < 2:
        return False
    tag, word, earlier = tokens.tag[last], tokens.lower[last], tokens.lower[last - 1]
    if tag == "PRP":
        names = earlier in _NAMING or earlier in ("are", "were", "'s") or verb_lemma(earlier) in _GIVING
        return word in _OBJECTS | {"you"} and not names
    if tag == "JJ":
        return word not in _DESCRIBING and _is_said_of(tokens, last)
    if tag == "RB":
        done = tokens.head[last] < last and tokens.lower[tokens.head[last]] not in _LINKING
        return done and tokens.dep[last] == "advmod" and not _is_bound(word)
    return tag in ("NN", "NNS") and not _is_bound(word) and _is_a_whole_thing(tokens, last)


def _is_said_of(tokens: Tokens, adjective: int) -> bool:
    """Say whether an adjective is said of what is before it: *you're late*, *is it true*."""
    verb = adjective - 1 if tokens.tag[adjective - 1] != "RB" else adjective - 2
    if tokens.tag[verb] == "PRP":
        return tokens.lower[verb - 1] in _LINKING  # asked
    return tokens.lower[verb] in _LINKING and tokens.tag[verb - 1] in ("PRP", "EX", "DT", "NN", "MD", "RB")


def _is_a_whole_thing(tokens: Tokens, noun: int) -> bool:
    """Say whether a noun ends a phrase that began with *the*, *my* or *no*, at most two words before."""
    somebody = tokens.lower[noun] in load_words("person_nouns")
    for before in range(noun - 1, max(-1, noun - 4), -1):
        if tokens.tag[before] in ("DT", "PRP$"):
            return not somebody or tokens.lower[before] in ("a", "an", "no")
        if tokens.tag[before] not in ("JJ", "NN"):
            return False
    return False


def _is_governed(draft: Draft, name: re.Match[str]) -> bool:
    """Say whether a name hangs on the verb or preposition right before it: *insult Ana*, *around Ana*."""
    tokens = draft.tokens
    if tokens is None:
        return False
    index = bisect_left(tokens.start, name.start())
    return (
        0 < index < len(tokens)
        and tokens.head[index] == index - 1
        and tokens.tag[index - 1].startswith(("VB", "IN"))
        and tokens.dep[index] in ("dobj", "pobj", "nsubj", "attr")
    )


def _asks_openly(text: str, start: int, at: int) -> bool:
    """Say whether the sentence up to an offset begins as in *what is it*, so that the name is no answer."""
    sentence = re.split(r"[.?!…]\s+", text[start:at])[-1]
    return words_of(sentence)[:1] in (["what"], ["where"], ["who"], ["how"], ["why"], ["when"])


def _is_a_thing(earlier: str, last: str) -> bool:
    """Say whether two words are a whole phrase for a thing, *a joke*, which a name cannot go on."""
    thing = last.islower() and last not in load_words("person_nouns") and not _is_bound(last)
    return thing and earlier in _DETERMINERS and not last.endswith(("ing", "ed"))


def _is_bound(word: str) -> bool:
    """Say whether a name belongs to the word before it: its object, or what it describes."""
    return word in load_words("never_before_vocatives") or word.endswith(("'s", "est"))


def _gap_after(text: str, line: Line, name: re.Match[str]) -> Span | None:
    """Return the space after a name that begins its sentence and is no subject of what follows."""
    after = _AFTER.match(text, name.end(), line.inner.end)
    if after is None or name[0] in _AUXILIARIES or not _first(text, line.inner.start, name.start()):
        return None
    first, second = _plain(after[1]), _plain(after[2] or "")
    known = {first, f"{first} {second}"} & load_words("after_vocatives")
    return Span(name.end(), after.start(1)) if known else None


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").strip("_*")


def _first(text: str, start: int, at: int) -> bool:
    """Say whether a sentence of the line begins at an offset."""
    before = text[start:at].rstrip()
    return not before or before[-1] in ".?!…"


FLAGS = [
    "“What's going on⟦ ⟧Ana?” said Ben. Ana looked up. Ana shook her head.",
    "“Please⟦ ⟧Ana, don't.” Ana looked up at Ben. “Ana⟦ ⟧of course not,” said Ben. Ana laughed.",
    "“I love you⟦ ⟧Ana,” said Ben. “Ana⟦ ⟧you have to listen.” Ana listened to Ben.",
]
ALLOWS = [
    "“What's going on, Ana?” said Ben. “I told Ana.” Ana looked up. “Is it Ana?” asked Ben.",
    "“Are you Ana?” said Ben. “I am,” said Ana. Ben bowed to Ana. “I'm Ben. Were you Ana Quill's friend?”",
    "“Do not insult Ana.” “They call me Ana.” Ana smiled at Ben. “Ana is late. Ask Ana.” Ben laughed.",
    "Ben took up the receiver. “Get me Ana,” said Ben. Ana came in. “Bring me Ana's coat, and show him Ana.”",
]
