"""Address: who calls others so: *Pop* is what his son says, *mate* what the removal man says to everybody.

What a line calls the one spoken to tells of its speaker too, where it is known by whom else it is said: by
tags, and as far as it is likely by what was decided of the other lines when less was known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from fabula.reading.cast import is_vocative
from fabula.reading.mentions import Mentions
from fabula.reading.once import once
from fabula.reading.prose import Prose
from fabula.reading.speech.turns import Turn

ADDRESS = ("calls_so",)
DIGITS = 2  # of a share: by less no turn need be weighed again
NOTHING = 1e-6  # what may be left of one taken from one
UNHEARD = 1.0  # times, beside those that are heard, that somebody else may have called one so


class Address:
    """Tells of each turn who else calls people as it does.

    ``said`` is who says it, -1 where that is not known, and how likely, from 0 to 1.
    """

    def __init__(self, mentions: Mentions, turns: Sequence[Turn], said: Sequence[tuple[int, float]]) -> None:
        forms = _forms(mentions)
        self._forms = [frozenset().union(*(forms[line] for line in turn.lines)) for turn in turns]
        self._said = said
        self._by: dict[str, dict[int, float]] = {}  # form -> person -> turns
        for called, (person, sure) in zip(self._forms, said, strict=True):
            for form in called if person >= 0 else ():
                by = self._by.setdefault(form, defaultdict(float))
                by[person] += sure

    def callers(self, index: int) -> dict[int, float]:
        """Return for those who call people as a turn does how many of such turns are theirs, a share.

        Told by the form that says most, and of the turn itself by nothing that was decided of it.
        """
        found: dict[int, float] = {}
        own, sure = self._said[index]
        for form in sorted(self._forms[index]):
            heard = dict(self._by.get(form, ()))
            if own in heard:
                heard[own] -= sure
            total = sum(heard.values()) + UNHEARD
            for person, times in heard.items():
                if times > NOTHING:
                    found[person] = max(found.get(person, 0.0), times / total)
        return {person: round(share, DIGITS) for person, share in found.items()}


@once
def _forms(mentions: Mentions) -> list[frozenset[str]]:
    """Return for each line the words, in small letters, by which it calls people: names or others."""
    prose = mentions.prose
    return [frozenset(_said_in(prose, mentions, tokens)) for tokens in prose.line_tokens]


def _said_in(prose: Prose, mentions: Mentions, line: range) -> Iterator[str]:
    lower = prose.tokens.lower
    for token in line:
        mention = mentions.all[mentions.at[token]] if token in mentions.at else None
        named = mention if mention is not None and mention.kind != "pronoun" else None
        if named is not None and is_vocative(prose, named.first, named.last):
            yield " ".join(lower[named.first : named.last + 1])
        if _is_set_off(prose, token):
            yield lower[token]


def _is_set_off(prose: Prose, token: int) -> bool:
    """Say whether a word is a noun between a comma and another mark, and calls: "yes, mate."."""
    word = prose.tokens.word
    beside = {*word[token - 1 : token], *word[token + 1 : token + 2]}
    return prose.tokens.tag[token].startswith("NN") and "," in beside and is_vocative(prose, token, token)
