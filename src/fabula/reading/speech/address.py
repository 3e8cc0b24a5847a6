"""Address: who calls others so: *Pop* is what his son says, *mate* what the removal man says to everybody.

What a line calls the one spoken to tells of its speaker too, where tags show by whom else it is said.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from fabula.reading.cast import is_vocative
from fabula.reading.mentions import Mentions
from fabula.reading.once import once
from fabula.reading.prose import Prose
from fabula.reading.speech.turns import Turn

ADDRESS = ("calls_so",)
UNHEARD = 1.0  # times, beside those that are heard, that somebody else may have called one so


class Address:
    """Tells of each turn who else calls people as it does; ``tagged`` is whom its tag names, or -1."""

    def __init__(self, mentions: Mentions, turns: Sequence[Turn], tagged: Sequence[int]) -> None:
        forms = _forms(mentions)
        self._forms = [frozenset().union(*(forms[line] for line in turn.lines)) for turn in turns]
        self._by: dict[str, Counter[int]] = defaultdict(Counter)  # form -> person -> turns that have it
        for called, person in zip(self._forms, tagged, strict=True):
            for form in called if person >= 0 else ():
                self._by[form][person] += 1

    def callers(self, index: int) -> dict[int, float]:
        """Return for those who call people as a turn does how many of such turns are theirs, a share.

        Told by the form that says most.
        """
        found: dict[int, float] = {}
        for form in sorted(self._forms[index]):
            heard = self._by.get(form, Counter())
            for person, times in heard.items():
                found[person] = max(found.get(person, 0.0), times / (heard.total() + UNHEARD))
        return found


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
