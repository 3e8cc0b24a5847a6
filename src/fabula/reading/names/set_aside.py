"""Set aside: words that stand as a name does and name nobody: an order, a house, a ship, Your Grace."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.name import NameMention
from fabula.reading.names.vessel_names import vessel_tokens
from fabula.reading.prose import Prose
from fabula.reading.times import HOURS, MONTHS, number_words

NUMBERS = frozenset(HOURS)  # one to twelve
TOWARD = frozenset({"to", "at", "from", "of", "near", "outside", "behind", "past", "by", "in"})
SAINTS = frozenset({"", "st", "saint"})
ORDINALS = frozenset({
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "thirtieth",
})  # fmt: skip
IN_A_MONTH = frozenset({"in", "early", "late", "mid"})
ONE_OF_MANY = frozenset({"a", "an"})
OFTEN = 2  # acts from which a number is a name, though it has its capital where sentences open alone
OWNED = frozenset({"'s", "’s"})
HEARSAY = frozenset(
    {"rumour", "rumor", "gossip", "word", "legend", "tradition", "hearsay", "scandal", "folklore"}
)
HAVING = frozenset({"has", "had", "have", "'d", "’d"})
NOUNS = ("NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "CD", "VBG")


def set_aside(prose: Prose, runs: Sequence[NameMention]) -> frozenset[int]:
    """Return the runs, by their index, that are nobody's name however they look."""
    of_word: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for index, run in enumerate(runs):
        of_word["st" if run.title in SAINTS - {""} else run.title, run.key].append(index)
    titled = {key for title, key in of_word if title}
    aside = {index for index, run in enumerate(runs) if _is_numbered(prose, run) or _is_date(prose, run)}
    afloat = vessel_tokens(prose)
    aside |= {index for index, run in enumerate(runs) if len(run.key) == 1 and run.last in afloat}
    for index in range(len(runs) - 1):
        if _is_on_map(prose, runs[index], runs[index + 1]):
            aside |= {index, index + 1}
    for (title, key), found in of_word.items():
        if (
            all(_is_order(prose, runs, index) or is_grace(prose, runs[index].last) for index in found)
            or (
                title in SAINTS
                and (title or key in titled or key[0] not in load_pairs("first_names"))
                and all(_is_owner_alone(prose, runs[index]) for index in found)
                and (_is_saint(title, key) or any(_is_gone_to(prose, runs[index]) for index in found))
            )
            or (title in SAINTS and all(_is_kind(prose, runs[index]) for index in found))
            or (not title and len(key) == 1 and _is_count(prose, [runs[index] for index in found]))
        ):
            aside.update(found)
        elif not title and len(key) == 1 and key[0] in HEARSAY:
            opening = [index for index in found if prose.opens[runs[index].first]]
            if len(opening) == len(found) or any(_is_had(prose, runs[index]) for index in opening):
                aside.update(opening)
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


def _is_had(prose: Prose, run: NameMention) -> bool:
    """Say whether something has it so: Rumour had it that."""
    after = prose.tokens.lower[run.last + 1 : run.last + 3]
    return len(after) == 2 and after[0] in HAVING and after[1] == "it"


def _is_saint(title: str, key: Sequence[str]) -> bool:
    """Say whether a name is a saint's, whose is a church, a school or a hospital: St. Brigid's."""
    return title == "st" or (len(key) > 1 and key[0].rstrip(".") in SAINTS)


def _is_gone_to(prose: Prose, run: NameMention) -> bool:
    """Say whether a name is where one goes, or comes from: round to Quill's."""
    return bool(run.first) and prose.tokens.lower[run.first - 1] in TOWARD


def _is_owner_alone(prose: Prose, run: NameMention) -> bool:
    """Say whether what somebody owns goes without saying: to Quill's; Quill's pays better."""
    tokens, mark = prose.tokens, run.last + 1
    if run.described or mark >= len(tokens) or tokens.lower[mark] not in OWNED:
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


def _is_count(prose: Prose, runs: Sequence[NameMention]) -> bool:
    """Say whether a number has its capital only where it opens a sentence: "Forty," said Ada.

    One that acts time and again is somebody, *Eleven nodded*, unless the story counts by it as well.
    """
    tokens, number = prose.tokens, runs[0].key[0]
    if number not in number_words() or any(not prose.opens[run.first] for run in runs):
        return False
    acts = sum(not prose.said[run.first] and tokens.dep[run.first] in SUBJECTS for run in runs)
    return acts < OFTEN or any(tokens.word[token] == number for token in prose.by_word[number])


def _is_date(prose: Prose, run: NameMention) -> bool:
    """Say whether a word is a month's here, by a day or a year: 9 May, the fourth of May, in May."""
    tokens = prose.tokens
    if run.title or len(run.key) > 1 or run.key[0] not in MONTHS:
        return False
    before, after = tokens.lower[max(0, run.first - 2) : run.first], tokens.lower[run.last + 1 : run.last + 2]
    if before[-1:] == ["of"]:
        return before[0].split("-")[-1] in ORDINALS or before[0][0].isdigit()
    return any(word[0].isdigit() for word in before[-1:] + after) or not IN_A_MONTH.isdisjoint(before[-1:])


def _is_kind(prose: Prose, run: NameMention) -> bool:
    """Say whether a name is one of many of its kind, or a thing's behind its article: a Saint Bernard."""
    before = prose.tokens.lower[run.first - 1] if run.first else ""
    return not run.described and (before in ONE_OF_MANY or (bool(run.title) and before == "the"))


def _is_on_map(prose: Prose, owner: NameMention, run: NameMention) -> bool:
    """Say whether two names are one place's: Quill's Cross."""
    return (
        run.first == owner.last + 2
        and prose.tokens.tag[owner.last + 1] == "POS"
        and len(run.key) == 1
        and run.key[0] in load_words("owned_places")
    )
