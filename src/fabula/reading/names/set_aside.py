"""Set aside: words that stand as a name does and name nobody: an order, a house, a ward, Your Grace."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.capitals import NameMention
from fabula.reading.prose import Prose
from fabula.reading.times import HOURS

NUMBERS = frozenset(HOURS)  # one to twelve
TOWARD = frozenset({"to", "at", "from", "of", "near", "outside", "behind", "past", "by", "in"})
SAINTS = frozenset({"", "st", "saint"})
NOUNS = ("NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "CD", "VBG")


def set_aside(prose: Prose, runs: Sequence[NameMention]) -> frozenset[int]:
    """Return the runs, by their index, that are nobody's name however they look."""
    of_word: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for index, run in enumerate(runs):
        of_word["st" if run.title in SAINTS - {""} else run.title, run.key].append(index)
    titled = {key for title, key in of_word if title}
    aside = {index for index, run in enumerate(runs) if _is_numbered(prose, run)}
    for index in range(len(runs) - 1):
        if _is_on_map(prose, runs[index], runs[index + 1]):
            aside |= {index, index + 1}
    for (title, key), found in of_word.items():
        if all(_is_order(prose, runs, index) or is_grace(prose, runs[index].last) for index in found) or (
            title in SAINTS
            and (title or key in titled or key[0] not in load_pairs("first_names"))
            and all(_is_house(prose, runs[index]) for index in found)
        ):
            aside.update(found)
    return frozenset(aside)


def is_grace(prose: Prose, token: int) -> bool:
    """Say whether a word is what somebody of rank is called behind "your", "his" or "her": Your Grace."""
    tokens = prose.tokens
    return (
        token > 0
        and tokens.word[token].istitle()
        and tokens.lower[token] in load_words("graces")
        and tokens.lower[token - 1] in ("your", "his", "her")
    )


def _is_order(prose: Prose, runs: Sequence[NameMention], index: int) -> bool:
    """Say whether a word opens a sentence, and somebody's title stands right behind it: Page Dr. Quill."""
    run = runs[index]
    return (
        not run.title
        and len(run.words) == 1
        and prose.opens[run.first]
        and index + 1 < len(runs)
        and runs[index + 1].first == run.last + 1
        and bool(runs[index + 1].title)
    )


def _is_house(prose: Prose, run: NameMention) -> bool:
    """Say whether a name is only where one goes, and what is there goes without saying: round to Quill's."""
    tokens, mark = prose.tokens, run.last + 1
    if run.described or not run.first or tokens.lower[run.first - 1] not in TOWARD:
        return False
    if mark >= len(tokens) or tokens.tag[mark] != "POS" or tokens.lower[mark] == "'":
        return False
    return mark + 1 == len(tokens) or tokens.tag[mark + 1] not in NOUNS


def _is_numbered(prose: Prose, run: NameMention) -> bool:
    """Say whether a number is all there is to a name, and tells a thing from others like it: Ward Seven."""
    tokens, before = prose.tokens, run.first - 1
    if len(run.key) == 2 and run.key[0] in load_words("numbered_things") and run.key[1] in NUMBERS:
        return True
    return (
        run.key[0] in NUMBERS
        and len(run.key) == 1
        and before >= 0
        and tokens.word[before].istitle()
        and tokens.lower[before] not in load_words("person_nouns") | load_pairs("titles").keys() | {"number"}
    )


def _is_on_map(prose: Prose, owner: NameMention, run: NameMention) -> bool:
    """Say whether two names are one place's: Quill's Cross."""
    return (
        run.first == owner.last + 2
        and prose.tokens.tag[owner.last + 1] == "POS"
        and len(run.key) == 1
        and run.key[0] in load_words("owned_places")
    )
