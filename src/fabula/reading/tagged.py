"""Tagged: who speaks by a tag is somebody, whatever they are: "said the heron", "shouted someone"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from functools import cache

from fabula.reading.grammar.tags import FINITE
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.prose import MARKS, Prose

NEW = frozenset({"a", "an", "another"})
ARTICLES = NEW | {"the"}
SEATS = frozenset({"chair", "bench", "court", "crown"})  # of those who speak from them
SOMEBODY = frozenset({"somebody", "someone"})
WITHIN = frozenset({"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "CD", "VBN", "VBG"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
TWICE = 2  # tags from which a thing is somebody: "said the portrait"
LONGEST = 5  # words behind the article
_BODILESS = re.compile(  # nobody else's: "the voice in her head", "a voice over the tannoy"
    r"\bvoice (?:in|inside|on|over|from) (?:the |his |her |my |your |their |[A-Z]\w+['’]s? )"
    r"(?:head|mind|skull|brain|intercom|tannoy|loudspeakers?|speakers|PA)\b"
)
PAUSES = frozenset(",?!—–-…")  # before a closing mark, where a tag may begin with its subject


def tagged_phrases(prose: Prose) -> Iterator[tuple[int, int]]:
    """Yield the first and last tokens of the phrases with an article that a tag beside speech makes speak."""
    lower = prose.tokens.lower
    voices = {"voice"} if _BODILESS.search(prose.tokens.text) else set()
    tagged = list(_tagged(prose))
    times = Counter(lower[last] for _, last in tagged)
    things = {noun for noun, count in times.items() if count >= TWICE} - _mute()
    for first, last in tagged:
        if _may_speak(prose, last) or lower[last] in voices | things:
            yield first, last


def _tagged(prose: Prose) -> Iterator[tuple[int, int]]:
    for quotation, line in zip(prose.quotations, prose.line_tokens, strict=True):
        if quotation.kind != "speech":
            continue
        after = line.stop
        if after < len(prose.tokens) and not prose.said[after]:
            found = _verb_first(prose, after) or _subject_first(prose, after)
            if found is not None:
                yield found


def acting_phrases(prose: Prose) -> Iterator[tuple[int, int]]:
    """Yield the first and last tokens of the phrases with an article for a person who acts beside speech."""
    tokens = prose.tokens
    for paragraph, lines in enumerate(prose.paragraph_quotations):
        for noun in range(*prose.paragraph_tokens[paragraph]) if lines else ():
            acts = tokens.dep[noun] == "nsubj" and tokens.tag[tokens.head[noun]] in FINITE
            if not acts or prose.said[noun] or tokens.lower[noun] not in _people():
                continue
            first = noun
            while first and tokens.tag[first - 1] in WITHIN and noun - first < LONGEST:
                first -= 1
            if first and _phrase(prose, first - 1) == (first - 1, noun):
                yield first - 1, noun


@cache
def _mute() -> frozenset[str]:
    """Return the nouns for what says what somebody says, or writes, elsewhere: the note, the radio."""
    lists = ("utterance_nouns", "writing_nouns", "message_nouns", "message_devices", "part_nouns")
    return load_words("remote_words").union(*map(load_words, lists)) | {"voice"}


def of_animals(prose: Prose, nouns: Collection[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and last tokens of every phrase with an article for an animal that has a say."""
    for token in prose.occurrences(noun for noun in nouns if is_animal(noun)):
        first = token
        while first and prose.tokens.tag[first - 1] in WITHIN and token - first < LONGEST:
            first -= 1
        if first and _may_speak(prose, token) and _phrase(prose, first - 1) == (first - 1, token):
            yield first - 1, token


def _verb_first(prose: Prose, token: int) -> tuple[int, int] | None:
    """Read ``said the heron``."""
    tokens = prose.tokens
    if tokens.lower[token] not in verb_lemmas("speech_verbs") or tokens.word[token][0].isupper():
        return None
    return _phrase(prose, token + 1)


def _subject_first(prose: Prose, token: int) -> tuple[int, int] | None:
    """Read ``the heron said``, in the sentence of the line."""
    tokens = prose.tokens
    spoken = [word for word in tokens.word[max(0, token - 4) : token] if word not in MARKS]
    if not spoken or spoken[-1][-1] not in PAUSES or tokens.word[token][0].isupper():
        return None
    found = _phrase(prose, token)
    verb = found[1] + 1 if found is not None else len(tokens)
    if verb >= len(tokens) or tokens.tag[verb] not in FINITE:
        return None
    return found if tokens.lower[verb] in verb_lemmas("speech_verbs") else None


def _phrase(prose: Prose, first: int) -> tuple[int, int] | None:
    """Return the noun phrase that opens with an article at a token, unless it is of who is there."""
    tokens = prose.tokens
    if first < len(tokens) and tokens.lower[first] in SOMEBODY:
        return first, first
    if first >= len(tokens) or tokens.lower[first] not in ARTICLES:
        return None
    last = first
    while (
        last + 1 < min(len(tokens), first + 1 + LONGEST)
        and tokens.tag[last + 1] in WITHIN
        and tokens.paragraph[last + 1] == tokens.paragraph[first]
    ):
        last += 1
    while last > first and tokens.tag[last] not in NOUNS:
        last -= 1
    if last == first:
        return None
    known = tokens.lower[first] not in NEW and tokens.lower[last] in load_words("generic_nouns")
    return None if known else (first, last)  # "the woman" is seldom anybody else than who is there


def _may_speak(prose: Prose, noun: int) -> bool:
    """Say whether a noun is one for somebody: a boy, the Pole, the heron. "Said the bag", somebody says."""
    low = prose.tokens.lower[noun]
    if low in SOMEBODY | SEATS:
        return True
    named = prose.tokens.tag[noun].startswith("NNP")
    return named or any(word in _people() or is_animal(word) for word in (low, low.removesuffix("s")))


def is_animal(noun: str) -> bool:
    """Say whether a noun in lower case is one for an animal or a creature of tales."""
    return noun in load_words("animals")


@cache
def _people() -> frozenset[str]:
    pairs = load_pairs("kinship").keys() | load_pairs("titles").keys()
    return load_words("person_nouns") | load_words("group_nouns") | pairs
