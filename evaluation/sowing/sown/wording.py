"""Slips of single words and set phrases: spelling, articles, forms of verbs, words run together or apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from random import Random

from simplemma import is_known

from evaluation.sowing.sorts import Edit, Sort, narrated, swap
from fabula.checking.spelling import is_word
from fabula.reading.lexicon import load_lines
from fabula.span import Span
from fabula.story import Story

_VOWELS = "aeiou"
_WORD = re.compile(r"(?<![\w’'-])[a-z]{5,}(?![\w’'-])")
_USUAL = {  # as many writers spell them
    "believe": "beleive", "separate": "seperate", "definitely": "definately", "beginning": "begining",
    "tomorrow": "tommorow", "until": "untill", "weird": "wierd", "friend": "freind", "received": "recieved",
    "which": "wich", "because": "becuase", "surprise": "suprise", "surprised": "suprised",
    "necessary": "neccessary", "immediately": "immediatly", "truly": "truely", "really": "realy",
    "finally": "finaly", "strength": "strenght", "length": "lenght",
    "enough": "enought", "business": "buisness",
    "beautiful": "beatiful", "different": "diffrent", "remember": "remeber", "probably": "probaly",
    "occasion": "occassion", "possession": "posession", "disappeared": "dissapeared",
}  # fmt: skip
_OTHER_NUMBER = {"was": "were", "were": "was", "has": "have"}
_REDUNDANT = {
    "as if": "as if though", "another": "an another", "better": "more better", "despite": "despite of",
    "easier": "more easier", "stronger": "more stronger", "quicker": "more quicker",
}  # fmt: skip
_PHRASES = {
    "half an hour": "half an our", "no longer": "not longer", "ever since": "every since",
    "let alone": "let along", "peace of mind": "piece of mind", "apart from": "apart form",
    "at least": "at lest", "better off": "better of", "bated breath": "baited breath",
    "been there": "bee there", "beck and call": "beckon call", "all of a sudden": "all of the sudden",
    "of course": "off course", "one and the same": "one in the same", "not only": "no only",
}  # fmt: skip


def _turned(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _left_out(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1 :]


def _twice(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at - 1 :]


def _another_vowel(word: str, chance: Random) -> str:
    places = [at for at in range(1, len(word)) if word[at] in _VOWELS]
    if not places:
        return word
    at = chance.choice(places)
    return word[:at] + chance.choice(_VOWELS.replace(word[at], "")) + word[at + 1 :]


def _mistyped(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose slips of the fingers in whole words, none that makes another word."""
    ways = (_turned, _left_out, _twice, _another_vowel)
    for start, end in story.manuscript.paragraphs:
        words = list(_WORD.finditer(story.text, start, end))
        for match in chance.sample(words, min(2, len(words))):
            wrong = chance.choice(ways)(match[0], chance)
            if wrong != match[0] and not is_word(wrong) and not is_known(wrong, "en"):
                yield Edit(Span(*match.span()), wrong)


def _any_of(pairs: dict[str, str]) -> Sort:
    right = "|".join(map(re.escape, sorted(pairs)))
    return Sort(swap(rf"(?<![\w’'-])(?:{right})(?![\w’'-])", lambda words: pairs[words]))


def _with_a_past() -> Sort:
    """Return the slip of writing the past of a verb for its participle after *had* and *has*."""
    rows = (line.split() for line in load_lines("irregular_verbs"))
    pasts = {participle: past for lemma, past, participle in rows if past != participle and lemma != "be"}
    return narrated(
        rf"\b(?:had|has) (?:{'|'.join(sorted(pasts))})\b", lambda words: f"{words[:3]} {pasts[words[4:]]}"
    )


SORTS = {
    "misspelled-word": Sort(_mistyped, often=2),
    "usually misspelled": Sort(_any_of(_USUAL).propose, ("misspelled-word",)),
    "wrong-article": Sort(swap(r"\ban (?=[aeio][a-z])", "a ")),
    "wrong-article: an": Sort(swap(r"\ba (?=[bcdfgjklmnpqrstvwz][a-z])", "an "), ("wrong-article",)),
    "agreement": narrated(
        r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e) (?:was|were|has)(?= [a-z])",
        lambda words: f"{words.split()[0]} {_OTHER_NUMBER[words.split()[1]]}",
    ),
    "verb-form": _with_a_past(),
    "verb-form: of": Sort(
        narrated(
            r"\b(?:should|could|would|might|must) have(?= [a-z]+(?:ed|en|ne)\b)",
            lambda words: words.replace(" have", " of"),
        ).propose,
        ("verb-form",),
    ),
    "missing-word": Sort(
        swap(
            r"\b(in|after|such|thanks) a (hurry|while|shame|lot)\b|\b(for) the (most part)\b"
            r"|\b(every single) one (of)\b|\b(tak\w+ advantage) of (\w+)",
            r"\1\3\5\7 \2\4\6\8",
        )
    ),
    "split-word": Sort(
        swap(
            r"\b(every|any|some|no)(where|body|how)\b|\b(my|your|it)(self)\b|\b(over)(night)\b"
            r"|\b(mean)(while)\b|\b(how)(ever)\b|\b(hand)(ful)\b|\b(like)(wise)\b|\b(life)(time)\b"
            r"|\b(where)(as)\b|\b(al)(though)\b|\b(along)(side)\b|\b(some)(how)\b",
            r"\1\3\5\7\9\g<11>\g<13>\g<15>\g<17>\g<19>\g<21>\g<23> "
            r"\2\4\6\8\g<10>\g<12>\g<14>\g<16>\g<18>\g<20>\g<22>\g<24>",
        )
    ),
    "joined-word": Sort(
        swap(
            r"\b(?:a lot|every time|at least|in front|even though|as well|all right)\b",
            lambda words: words.replace(" ", ""),
        ),
        ("joined-word", "misspelled-word"),
    ),
    "redundant-word": narrated(
        r"\b(?:as if|another|better|despite|easier|stronger|quicker)\b",
        _REDUNDANT.__getitem__,
    ),
    "set-phrase": Sort(
        _any_of(_PHRASES).propose, ("set-phrase", "joined-word", "missing-word", "split-word")
    ),
}  # fmt: skip
